/** The digest that a saved inventory's last line holds against the lines before it. */
import { Worker } from "node:worker_threads";
import { cryptoIsLoaded } from "../../sha256.ts";

/** From here on it pays to hash beside the reading: a gigabyte takes more than a second. In bytes. */
const large = 32 * 1024 * 1024;

/** SHA-256 in hex over the first `end` bytes of a file. */
export function digestOf(file: string, end: number, signal: AbortSignal): Promise<string> {
  cryptoIsLoaded();
  return end < large ? Promise.resolve(sha256(file, end)) : inThread(file, end, signal);
}

/**
 * Refers to nothing outside, as a thread runs its source. Carriage returns are passed over: JSON has none
 * but at the ends of lines, where Windows adds them. So are a byte order mark and lines that are blank.
 */
function sha256(file: string, end: number): string {
  const { createHash } = process.getBuiltinModule("node:crypto");
  const { closeSync, openSync, readSync } = process.getBuiltinModule("node:fs");
  const hash = createHash("sha256");
  const buffer = Buffer.allocUnsafe(256 * 1024);
  const descriptor = openSync(file, "r");
  let last = 10;
  try {
    for (let at = 0; at < end;) {
      const read = readSync(descriptor, buffer, 0, Math.min(buffer.length, end - at), at);
      if (read === 0) break;
      const isMarked = at === 0 && buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
      const bytes = buffer.subarray(isMarked ? 3 : 0, read);
      const plain = bytes.includes(13) ? bytes.filter((byte) => byte !== 13) : bytes;
      const hasBlank =
        (last === 10 && plain[0] === 10) ||
        Buffer.from(plain.buffer, plain.byteOffset, plain.length).includes("\n\n");
      hash.update(
        hasBlank
          ? plain.filter((byte, i) => byte !== 10 || (i === 0 ? last : plain[i - 1]) !== 10)
          : plain,
      );
      last = plain.at(-1) ?? last;
      at += read;
    }
    return hash.digest("hex");
  } finally {
    closeSync(descriptor);
  }
}

/** Ends with the signal as well: what a digest is for is not asked any more then. */
function inThread(file: string, end: number, signal: AbortSignal): Promise<string> {
  return new Promise((done, fail) => {
    const thread = new Worker(
      `const { parentPort, workerData } = require("node:worker_threads");
       parentPort.postMessage((${sha256.toString()})(...workerData));`,
      {
        eval: true,
        workerData: [file, end],
        env: {},
        execArgv: [],
        resourceLimits: { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 32 },
      },
    );
    const stop = (): void => {
      void thread.terminate();
    };
    signal.addEventListener("abort", stop);
    const ended = (): void => signal.removeEventListener("abort", stop);
    thread.once("exit", () => done(""));
    thread.once("message", (digest: string) => {
      ended();
      done(digest);
    });
    thread.once("error", (error) => {
      ended();
      fail(error);
    });
  });
}
