const { isAscii } = process.getBuiltinModule("node:buffer");
const { closeSync, openSync, readSync } = process.getBuiltinModule("node:fs");
const { setImmediate: turn } = process.getBuiltinModule("node:timers/promises");
const {
  closeSync: closeSync2,
  createReadStream,
  createWriteStream,
  mkdtempSync,
  openSync: openSync2,
  readSync: readSync2,
  rmSync
} = process.getBuiltinModule("node:fs");
const { stat } = process.getBuiltinModule("node:fs/promises");
const { tmpdir } = process.getBuiltinModule("node:os");
const { join } = process.getBuiltinModule("node:path");
const { pipeline } = process.getBuiltinModule("node:stream/promises");
import {
  UserError
} from "./model.js";
import {
  targetForms
} from "./providers.js";

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

// src/collect/inventory/text-file.ts





var standardInput = "-";
async function textFile(target, signal) {
  const name = target === standardInput ? "standard input" : target;
  const size = target === standardInput ? void 0 : await sizeOf(target);
  const whole = size === void 0 ? await copied(
    name,
    target === standardInput ? process.stdin : createReadStream(target),
    signal
  ) : { name, path: target, size, close() {
  } };
  try {
    if (whole.size === 0)
      throw new UserError(`${name}: is empty; an inventory holds one JSON record a line`);
    const encoding = utf16In(whole.path);
    if (encoding === void 0) return whole;
    const narrow = await copied(name, decoded2(createReadStream(whole.path), encoding), signal);
    whole.close();
    return narrow;
  } catch (error) {
    whole.close();
    throw error;
  }
}
async function* decoded2(chunks, encoding) {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
function utf16In(file) {
  const start = Buffer.alloc(2);
  const descriptor = openSync2(file, "r");
  try {
    if (readSync2(descriptor, start, 0, 2, 0) < 2) return void 0;
  } finally {
    closeSync2(descriptor);
  }
  const [first, second] = start;
  if (first === 255 && second === 254 || first !== 0 && second === 0) return "utf-16le";
  return first === 254 && second === 255 || first === 0 && second !== 0 ? "utf-16be" : void 0;
}
async function copied(name, from, signal) {
  const folder = mkdtempSync(join(tmpdir(), "data-boundary-"));
  const remove = () => {
    process.off("exit", remove);
    rmSync(folder, { recursive: true, force: true });
  };
  process.on("exit", remove);
  const path = join(folder, "inventory");
  try {
    await pipeline(from, createWriteStream(path, { mode: 384 }), { signal });
  } catch (error) {
    if (!signal.aborted) {
      remove();
      throw new UserError(
        `${name}: cannot be read (${error.code ?? String(error)}); save it to a file and name that`
      );
    }
  }
  return { name, path, size: (await stat(path)).size, close: remove };
}
async function sizeOf(file) {
  const found = await stat(file).catch((error) => {
    throw new UserError(
      error.code === "ENOENT" ? `${file}: no such file; targets are ${targetForms().join(", ")}, demo or an inventory file` : `${file}: cannot be read (${error.code ?? error.message}); check the path and its permissions`
    );
  });
  if (found.isDirectory())
    throw new UserError(`${file}: is a directory; name an inventory file (.ndjson or .json)`);
  return found.isFile() ? found.size : void 0;
}

export {
  longestLine,
  linesOf,
  decoded,
  withoutMark,
  standardInput,
  textFile
};
