/** The temporary file of pages that memory does not hold: one of the process, removed when it ends. */
import { mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cannotHold } from "../file-fault.ts";

export interface PageFile {
  readonly write: (number: number, bytes: Buffer) => void;
  /** False where the page was never written. */
  readonly read: (number: number, bytes: Buffer) => boolean;
}

let descriptor: number | undefined;
/** In bytes. */
let length = 0;

/** `size`: of each page, in bytes. */
export function pageFile(size: number): PageFile {
  /** By the number of a page: where it is. */
  const starts: number[] = [];
  return {
    write(number, bytes) {
      try {
        descriptor ??= opened();
        let start = starts[number];
        if (start === undefined) {
          start = length;
          length += size;
        }
        for (let done = 0; done < size;)
          done += writeSync(descriptor, bytes, done, size - done, start + done);
        starts[number] = start;
      } catch (error) {
        throw cannotHold("the ids of resources", error);
      }
    },
    read(number, bytes) {
      const start = starts[number];
      if (start === undefined) return false;
      for (let done = 0; done < size;) {
        const read = readSync(descriptor!, bytes, done, size - done, start + done);
        if (read === 0) throw new Error("ids that were put aside are gone from their file");
        done += read;
      }
      return true;
    },
  };
}

function opened(): number {
  const folder = mkdtempSync(join(tmpdir(), "data-boundary-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return openSync(join(folder, "ids"), "w+", 0o600);
}
