const { isAscii } = process.getBuiltinModule("node:buffer");
const { closeSync, openSync, readSync } = process.getBuiltinModule("node:fs");
const { setImmediate: turn } = process.getBuiltinModule("node:timers/promises");
// src/collect/inventory/lines.ts



var longestLine = 16 * 1024 * 1024;
var readAtOnce = 64 * 1024;
var tooLong = "line is longer than 16 MiB";
var notUtf8 = "is not UTF-8";
async function* linesOf(file) {
  const descriptor = openSync(file, "r");
  try {
    let buffer = Buffer.allocUnsafeSlow(readAtOnce);
    let held = 0;
    let first = 1;
    let at = 0;
    let isSkipping = false;
    for (; ; ) {
      const room = Math.min(readAtOnce, buffer.length - held);
      const read = readSync(descriptor, buffer, held, room, null);
      at += read;
      let full = held + read;
      if (isSkipping) {
        const newline2 = buffer.subarray(0, full).indexOf(10);
        if (newline2 < 0 && read > 0) {
          await turn();
          continue;
        }
        yield { texts: [void 0], first, end: at, fault: tooLong };
        first++;
        isSkipping = false;
        full = newline2 < 0 ? 0 : full - newline2 - 1;
        buffer.copyWithin(0, newline2 + 1, newline2 + 1 + full);
      }
      const newline = buffer.subarray(0, full).lastIndexOf(10);
      const end = read === 0 ? full : newline + 1;
      if (end > 0) {
        const texts = textsIn(buffer.subarray(0, end));
        const fault = texts.includes(void 0) ? notUtf8 : void 0;
        yield { texts, first, end: at - (full - end), fault };
        first += texts.length;
      }
      if (read === 0) return;
      buffer.copyWithin(0, end, full);
      held = full - end;
      if (held > longestLine) {
        isSkipping = true;
        held = 0;
        buffer = Buffer.allocUnsafeSlow(readAtOnce);
      }
      await turn();
      if (held === buffer.length) {
        const larger = Buffer.allocUnsafeSlow(buffer.length * 2);
        buffer.copy(larger);
        buffer = larger;
      }
    }
  } finally {
    closeSync(descriptor);
  }
}
function textsIn(bytes) {
  const text = decoded(bytes);
  const end = bytes.at(-1) === 10 ? -1 : void 0;
  if (text !== void 0) return text.slice(0, end).split("\n");
  const texts = [];
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(10, start);
    const stop = newline < 0 ? bytes.length : newline;
    texts.push(decoded(bytes.subarray(start, stop)));
    start = stop + 1;
  }
  return texts;
}
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function decoded(bytes) {
  if (bytes.includes(0)) return void 0;
  if (isAscii(bytes)) return bytes.toString("latin1");
  try {
    return utf8.decode(bytes);
  } catch {
    return void 0;
  }
}
var withoutMark = (text) => text.startsWith("\uFEFF") ? text.slice(1) : text;

export {
  longestLine,
  linesOf,
  decoded,
  withoutMark
};
