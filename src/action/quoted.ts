/** The log of a step is read for workflow commands; a report in it holds what clouds returned, and is none. */
import { randomUUID } from "node:crypto";
import { Writable } from "node:stream";

export interface Quoted {
  readonly stream: Writable;
  readonly end: () => void;
}

/** Commands stop with the first thing that is written, and are heeded again after `end`. */
export function quoted(log: NodeJS.WritableStream): Quoted {
  const token = randomUUID();
  let stopped = false;
  return {
    stream: new Writable({
      decodeStrings: false,
      write(chunk: string, _encoding, done) {
        if (!stopped) log.write(`::stop-commands::${token}\n`);
        stopped = true;
        log.write(chunk, () => done());
      },
    }),
    end() {
      if (stopped) log.write(`\n::${token}::\n`);
    },
  };
}
