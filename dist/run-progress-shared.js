import {
  forTerminal
} from "./report-escape.js";

// src/run/progress.ts
var plainEvery = 5e3;
function progressOn(stream, quiet) {
  if (quiet) return { say() {
  }, done() {
  } };
  if (!stream.isTTY) {
    let last = 0;
    return {
      say(text) {
        if (Date.now() - last < plainEvery) return;
        last = Date.now();
        stream.write(`${forTerminal(text)}
`);
      },
      done() {
      }
    };
  }
  return {
    say(text) {
      const width = Math.max(20, (stream.columns ?? 80) - 1);
      stream.write(`\r\x1B[2K${forTerminal(text).slice(0, width)}`);
    },
    done() {
      stream.write("\r\x1B[2K");
    }
  };
}

export {
  progressOn
};
