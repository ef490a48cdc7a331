/**
 * Writes reports so that nothing half-written is ever found: into a file beside the target that is
 * renamed when it is whole. Standard output is written with back pressure.
 */
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { UserError } from "../model.ts";

export interface OutputFile {
  readonly write: (chunk: string) => void;
  /** Puts the file in its place. */
  readonly commit: () => void;
  /** Removes what was written so far; after `commit`, nothing. */
  readonly discard: () => void;
}

/** Fails before any work is done where the file can't be written: a missing folder, a folder in its place. */
export function openOutput(file: string): OutputFile {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`${file}: is a directory; name a file to write to`);
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}.part`);
  let descriptor: number;
  try {
    descriptor = openSync(beside, "wx");
  } catch (error) {
    throw cannotWrite(file, error);
  }
  let open = true;
  const discard = (): void => {
    process.off("exit", discard);
    if (!open) return;
    open = false;
    closeSync(descriptor);
    rmSync(beside, { force: true });
  };
  // A second Ctrl-C ends the process where it stands.
  process.on("exit", discard);
  return {
    write(chunk) {
      try {
        const bytes = Buffer.from(chunk, "utf8");
        for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
      } catch (error) {
        discard();
        throw cannotWrite(file, error);
      }
    },
    commit() {
      try {
        fsyncSync(descriptor);
        closeSync(descriptor);
        open = false;
        renameSync(beside, file);
        process.off("exit", discard);
      } catch (error) {
        discard();
        rmSync(beside, { force: true });
        throw cannotWrite(file, error);
      }
    },
    discard,
  };
}

export function cannotWrite(file: string, error: unknown): UserError {
  const { code, message } = error as NodeJS.ErrnoException;
  const why: Readonly<Record<string, string>> = {
    ENOENT: `the folder ${dirname(file)} does not exist; make it first`,
    EACCES: "permission denied; choose another place",
    ENOSPC: "the disk is full; free some space or choose another place",
    EROFS: "the file system is read-only; choose another place",
  };
  return new UserError(
    `${file}: cannot be written: ${why[code ?? ""] ?? `${code ?? message}; choose another place`}`,
  );
}

/** Writes all chunks to a stream, waiting whenever it is full. */
export async function writeTo(
  stream: NodeJS.WritableStream,
  chunks: Iterable<string>,
): Promise<void> {
  let failed: NodeJS.ErrnoException | undefined;
  const onError = (error: NodeJS.ErrnoException): void => {
    failed = error;
  };
  stream.on("error", onError);
  try {
    for (const chunk of chunks) {
      if (failed) break;
      if (!stream.write(chunk)) await Promise.race([once(stream, "drain"), once(stream, "close")]);
    }
    if (!failed) await new Promise<void>((resolve) => stream.write("", () => resolve()));
  } catch (error) {
    failed = error as NodeJS.ErrnoException;
  } finally {
    stream.off("error", onError);
  }
  if (failed?.code === "EPIPE")
    throw new UserError(
      "standard output: the reader closed the pipe before the report was complete; write it to a file with --format FORMAT=FILE",
    );
  if (failed) throw cannotWrite("standard output", failed);
}
