/** Progress on standard error: one live line on a terminal, a plain line now and then elsewhere. */
import { forTerminal } from "../report/escape.ts";

export interface Progress {
  readonly say: (text: string) => void;
  /** Clears the live line. */
  readonly done: () => void;
}

/** In CI a line every few seconds shows that the scan lives, and no log drowns in it. */
const plainEvery = 5_000;

export function progressOn(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  if (quiet) return { say() {}, done() {} };
  if (!stream.isTTY) {
    let last = 0;
    return {
      say(text) {
        if (Date.now() - last < plainEvery) return;
        last = Date.now();
        stream.write(`${forTerminal(text)}\n`);
      },
      done() {},
    };
  }
  return {
    say(text) {
      const width = Math.max(20, (stream.columns ?? 80) - 1);
      stream.write(`\r\u001b[2K${forTerminal(text).slice(0, width)}`);
    },
    done() {
      stream.write("\r\u001b[2K");
    },
  };
}
