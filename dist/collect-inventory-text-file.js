const {
  closeSync,
  createReadStream,
  createWriteStream,
  mkdtempSync,
  openSync,
  readSync,
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
    const narrow = await copied(name, decoded(createReadStream(whole.path), encoding), signal);
    whole.close();
    return narrow;
  } catch (error) {
    whole.close();
    throw error;
  }
}
async function* decoded(chunks, encoding) {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
function utf16In(file) {
  const start = Buffer.alloc(2);
  const descriptor = openSync(file, "r");
  try {
    if (readSync(descriptor, start, 0, 2, 0) < 2) return void 0;
  } finally {
    closeSync(descriptor);
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
  standardInput,
  textFile
};
