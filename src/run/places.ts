/** Which place a path means, whatever its spelling, and the refusal of outputs that would overwrite something. */
import { type Stats, fstatSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, isAbsolute, join, resolve, sep } from "node:path";
import { UserError } from "../model.ts";

export interface NamedFile {
  /** The option or the argument: "--format json". */
  readonly option: string;
  /** "-": standard output. */
  readonly file: string;
}

/** Throws a `UserError` where two outputs are one place, or an output is an input. */
export function refuseSharedPlaces(
  outputs: readonly NamedFile[],
  inputs: readonly NamedFile[],
): void {
  const taken = new Map<string, NamedFile>();
  for (const input of inputs) {
    const stats = input.file === "-" ? standardInput() : statsOf(input.file);
    if (stats && !stats.isDirectory() && !stats.isCharacterDevice()) taken.set(idOf(stats), input);
  }
  for (const output of outputs) {
    refuseNoFile(output.file);
    if (declaring.test(output.file) && statsOf(output.file)?.isFile())
      throw new UserError(
        `${output.option} ${output.file}: is a ${extname(output.file)} file that declares resources, and would be overwritten; name another file`,
      );
    for (const key of keysOf(output.file)) {
      const other = taken.get(key);
      if (other && other !== output)
        throw new UserError(
          inputs.includes(other)
            ? `${output.option} ${output.file}: is also read as ${other.option} ${other.file}, and would be overwritten; name another file`
            : `${output.option} ${output.file}: is the same file as ${other.option} ${other.file}; give each its own file`,
        );
      taken.set(key, output);
    }
  }
}

/** Throws a `UserError` where an output is in a folder whose files are all of one kind: it would pass for one of them. */
export function refuseWithin(folder: NamedFile, outputs: readonly NamedFile[]): void {
  const place = placeOrPath(folder.file);
  const inside = outputs.find(({ file }) => {
    if (descriptorOf(file) !== undefined) return false;
    const own = placeOrPath(file);
    return own === place || dirname(own) === place;
  });
  if (inside)
    throw new UserError(
      `${inside.option} ${inside.file}: is in the folder of ${folder.option} ${folder.file}, which contains nothing else; name another location`,
    );
}

/** A folder that is not there yet will be where its path says. */
function placeOrPath(file: string): string {
  try {
    return realPlace(file);
  } catch {
    return resolve(file);
  }
}

/** What the search for declaring lines reads, and no report is called like. */
const declaring = /\.(?:tf|tofu|tfvars|hcl|bicep|bicepparam)$/i;

/** Throws a `UserError` for what can't be a file, and for standard input. */
export function refuseNoFile(file: string): void {
  const last = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf(sep)) + 1);
  if (last === "" || last === "." || last === "..")
    throw new UserError(`${file}: names a directory; name a file to write to`);
  if (descriptorOf(file) === 0)
    throw new UserError(`${file}: is standard input; name a file to write to`);
}

/** `/dev/stdout`, `/dev/fd/3`, `/proc/self/fd/3`: what is open already is never opened, let alone replaced. */
export function descriptorOf(file: string): number | undefined {
  if (file === "-") return 1;
  const path = resolve(file);
  const standard = ["/dev/stdin", "/dev/stdout", "/dev/stderr"].indexOf(path);
  if (standard >= 0) return standard;
  const [, number] = /^\/(?:dev|proc\/(?:self|thread-self|\d+))\/fd\/(\d+)$/.exec(path) ?? [];
  const other = /^\/proc\/(\d+)\//.exec(path)?.[1];
  return number === undefined || (other !== undefined && Number(other) !== process.pid)
    ? undefined
    : Number(number);
}

/**
 * Where a file is or will be, as the system finds it: links are followed, also one that leads to no file yet,
 * and `x/..` is a folder only if x is one. Throws the system's error where there is no such folder.
 */
export function realPlace(file: string): string {
  let path = file;
  for (let links = 0; links < 40; links++)
    try {
      return realpathSync.native(path);
    } catch {
      const link = linkAt(path);
      if (link === undefined) break;
      // Joined as text: `join` would take `x/..` out.
      path = isAbsolute(link) ? link : `${realpathSync.native(dirname(path))}${sep}${link}`;
    }
  return join(realpathSync.native(dirname(path)), basename(path));
}

function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Two files have the same key if they are one. Names that differ in case alone are one file on some file
 * systems, and on the others two that nobody can tell apart.
 */
function keysOf(file: string): readonly string[] {
  const descriptor = descriptorOf(file);
  if (descriptor === 1) return ["standard output", ...regular(statsOf("/dev/stdout"))];
  const stats = statsOf(file);
  if (stats?.isCharacterDevice()) return [];
  if (stats && !stats.isFile()) return [idOf(stats)];
  if (descriptor !== undefined) return regular(stats);
  let place: string;
  try {
    place = realPlace(file);
  } catch {
    // Where there is no folder, nothing can be opened either, and is refused there with its reason.
    return regular(stats);
  }
  const name = basename(place).normalize("NFC").toLowerCase();
  return [...regular(stats), `${idOf(statSync(dirname(place)))}/${name}`];
}

const regular = (stats: Stats | undefined): string[] => (stats?.isFile() ? [idOf(stats)] : []);

const idOf = ({ dev, ino }: Stats): string => `${dev}:${ino}`;

/** Undefined where it is closed. */
function standardInput(): Stats | undefined {
  try {
    return fstatSync(0);
  } catch {
    return undefined;
  }
}

function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    // What can't be looked at can't be opened either, and is refused there with its reason.
    return undefined;
  }
}
