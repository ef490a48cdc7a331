/** Which place a path means, whatever its spelling, and the refusal of outputs that would overwrite something. */
import { type Stats, readlinkSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
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
    const key = statsOf(input.file)?.isFile() ? idOf(statsOf(input.file)!) : undefined;
    if (key !== undefined) taken.set(key, input);
  }
  for (const output of outputs) {
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

/** Where a file is or will be: links are followed, also one that leads to no file yet. */
export function realPlace(file: string): string {
  let path = resolve(file);
  for (let links = 0; links < 40; links++)
    try {
      return realpathSync(path);
    } catch {
      try {
        path = resolve(dirname(path), readlinkSync(path));
      } catch {
        break;
      }
    }
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
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
  const place = realPlace(file);
  const folder = statsOf(dirname(place));
  const name = basename(place).normalize("NFC").toLowerCase();
  return [...regular(stats), folder ? `${idOf(folder)}/${name}` : place];
}

const regular = (stats: Stats | undefined): string[] => (stats?.isFile() ? [idOf(stats)] : []);

const idOf = ({ dev, ino }: Stats): string => `${dev}:${ino}`;

function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    // What can't be looked at can't be opened either, and is refused there with its reason.
    return undefined;
  }
}
