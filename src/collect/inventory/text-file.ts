/** Makes of whatever the user names a file of UTF-8 text that can be read at any place: a pipe, UTF-16 and UTF-32 are copied. */
import {
  type Stats,
  closeSync,
  createReadStream,
  createWriteStream,
  mkdtempSync,
  openSync,
  readSync,
  readdirSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { cannotHold, cannotRead } from "../../file-fault.ts";
import { UserError } from "../../model.ts";
import { nearest } from "../../nearest.ts";
import { targetsInWords } from "../../providers.ts";
import { type Wide, wideDecoder, wideIn } from "./encoding.ts";

export interface TextFile {
  /** As messages call it. */
  readonly name: string;
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Removes what was copied. */
  readonly close: () => void;
}

export const standardInput = "-";

export async function textFile(target: string, signal: AbortSignal): Promise<TextFile> {
  const name = target === standardInput ? "standard input" : target;
  const size = target === standardInput ? undefined : sizeOf(target);
  const whole =
    size === undefined
      ? await copied(
          name,
          target === standardInput ? process.stdin : createReadStream(target),
          signal,
        )
      : { name, path: target, size, close() {} };
  try {
    if (whole.size === 0)
      throw new UserError(`${name}: is empty; an inventory holds one JSON record a line`);
    const encoding = encodingOf(whole.path);
    if (encoding === undefined) return whole;
    const narrow = await copied(name, decoded(createReadStream(whole.path), encoding), signal);
    whole.close();
    return narrow;
  } catch (error) {
    whole.close();
    throw error;
  }
}

async function* decoded(chunks: AsyncIterable<Buffer>, encoding: Wide): AsyncGenerator<string> {
  const decode = wideDecoder(encoding);
  for await (const chunk of chunks) yield decode(chunk);
  yield decode();
}

function encodingOf(file: string): Wide | undefined {
  const start = Buffer.alloc(4);
  const descriptor = openSync(file, "r");
  try {
    return wideIn(start.subarray(0, readSync(descriptor, start, 0, 4, 0)));
  } finally {
    closeSync(descriptor);
  }
}

/** Into a folder that only the user can read, and that goes with the process. */
async function copied(
  name: string,
  from: AsyncIterable<Buffer | string>,
  signal: AbortSignal,
): Promise<TextFile> {
  const folder = mkdtempSync(join(tmpdir(), "data-boundary-"));
  const remove = (): void => {
    process.off("exit", remove);
    rmSync(folder, { recursive: true, force: true });
  };
  process.on("exit", remove);
  const path = join(folder, "inventory");
  try {
    await pipeline(from, createWriteStream(path, { mode: 0o600 }), { signal });
  } catch (error) {
    // What came before the scan was stopped is read as what it is: a file that is cut off.
    if (!signal.aborted) {
      remove();
      if (["open", "write"].includes((error as NodeJS.ErrnoException).syscall ?? ""))
        throw cannotHold(`a copy of ${name}`, error);
      throw cannotRead(name, error, "save it to a file, and name the file");
    }
  }
  return { name, path, size: statSync(path).size, close: remove };
}

/** Undefined for what can be read only once: a pipe, a device. */
function sizeOf(file: string): number | undefined {
  let found: Stats;
  try {
    found = statSync(file);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "ENOENT"
      ? new UserError(`${file}: no such file; ${otherThan(file)}`)
      : cannotRead(file, error);
  }
  if (found.isDirectory())
    throw new UserError(`${file}: is a directory; name an inventory file (.ndjson or .json)`);
  return found.isFile() ? found.size : undefined;
}

/** A file beside it with nearly its name, or what else a target may be. */
function otherThan(file: string): string {
  let beside: readonly string[] = [];
  try {
    beside = readdirSync(dirname(file));
  } catch {
    // There is no such folder either, or its names are not for this user.
  }
  if (beside.includes(basename(file)))
    return "it is a symbolic link that leads nowhere: correct or remove it";
  const near = nearest(basename(file), beside);
  return near === undefined
    ? `check the path, or use ${targetsInWords()}`
    : `did you mean ${join(dirname(file), near)}?`;
}
