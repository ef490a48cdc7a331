/** Progress on standard error: one live line on a terminal, a plain line now and then elsewhere. */
import { forTerminal } from "../report/escape.ts";

export interface Progress {
  readonly say: (text: string) => void;
  /** Clears the live line. */
  readonly done: () => void;
}

/** In CI a line every few seconds shows that the scan lives, and no log drowns in it. */
const plainEvery = 10_000;

/** `quiet`: none. `verbose`: every step on a line of its own, with the seconds since the start. */
export type Loudness = "quiet" | "normal" | "verbose";

export function progressOn(stream: NodeJS.WriteStream, loudness: Loudness): Progress {
  if (loudness === "quiet") return { say() {}, done() {} };
  if (loudness === "verbose") {
    const start = Date.now();
    return {
      say(text) {
        const seconds = ((Date.now() - start) / 1000).toFixed(1);
        stream.write(`${seconds.padStart(6)} s  ${forTerminal(text)}\n`);
      },
      done() {},
    };
  }
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
