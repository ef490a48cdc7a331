/** Progress on standard error: one live line on a terminal, a plain line now and then elsewhere. */
import { forTerminal } from "../report/escape.ts";

export interface Progress {
  /** One step; with `verbose` a line of its own. */
  readonly say: (text: string) => void;
  /** How far it is, as often as one likes: said now and then, and never with `verbose`. */
  readonly tick: (text: () => string) => void;
  /** Clears the live line. */
  readonly done: () => void;
}

export const silent: Progress = { say() {}, tick() {}, done() {} };

/** In CI a line every few seconds shows that the scan lives, and no log drowns in it. */
const plainEvery = 10_000;

/** A live line that changes more often can't be read. */
const liveEvery = 100;

/** `quiet`: none. `verbose`: every step on a line of its own, with the seconds since the start. */
export type Loudness = "quiet" | "normal" | "verbose";

/** What is written to; of a stream that is opened by the first who writes to it. */
export interface ProgressStream {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  readonly write: (text: string) => unknown;
}

export function progressOn(stream: ProgressStream, loudness: Loudness): Progress {
  if (loudness === "quiet") return silent;
  if (loudness === "verbose") {
    const start = Date.now();
    return {
      say(text) {
        const seconds = ((Date.now() - start) / 1000).toFixed(1);
        stream.write(`${seconds.padStart(6)} s  ${forTerminal(text)}\n`);
      },
      tick() {},
      done() {},
    };
  }
  const { isTTY } = stream;
  const every = isTTY ? liveEvery : plainEvery;
  const write = isTTY
    ? (text: string) => {
        const width = Math.max(20, (stream.columns ?? 80) - 1);
        stream.write(`\r\u001b[2K${forTerminal(text).slice(0, width)}`);
      }
    : (text: string) => stream.write(`${forTerminal(text)}\n`);
  // A scan of a second leaves no tick in a log.
  const first = isTTY ? 0 : Date.now() + every;
  let next = 0;
  const now = (text: () => string): void => {
    if (Date.now() < next) return;
    next = Date.now() + every;
    write(text());
  };
  return {
    say: isTTY ? write : (text) => now(() => text),
    tick(text) {
      if (Date.now() >= first) now(text);
    },
    done() {
      if (isTTY) stream.write("\r\u001b[2K");
    },
  };
}
