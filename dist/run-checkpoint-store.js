const {
  lstatSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync
} = process.getBuiltinModule("node:fs");
const { tmpdir } = process.getBuiltinModule("node:os");
const { basename, join } = process.getBuiltinModule("node:path");
// src/run/checkpoint-store.ts



import { UserError } from "./cli.js";
import { isLeftBehind, processMark } from "./scan.js";
import { cannotHold } from "./cli.js";
var attempts = 5;
var begins = "data-boundary-checkpoint-";
var oldest = 24 * 60 * 60 * 1e3;
function removeLeft() {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(begins))) {
    const left = join(tmpdir(), name);
    const { mtimeMs } = lstatSync(left, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs === void 0) continue;
    if (!isLeftBehind(name, mtimeMs) && Math.abs(Date.now() - mtimeMs) <= oldest) continue;
    try {
      rmSync(left, { recursive: true, force: true });
    } catch {
    }
  }
}
function mirrorOf(store, url) {
  removeLeft();
  const folder = mkdtempSync(join(tmpdir(), `${begins}${processMark()}-`));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const tags = /* @__PURE__ */ new Map();
  async function fetch(file) {
    const name = basename(file);
    const found = await store.get(name);
    if (!found) return;
    try {
      writeFileSync(`${file}.part`, found.bytes, { mode: 384 });
      renameSync(`${file}.part`, file);
    } catch (error) {
      throw cannotHold("the files of the checkpoint", error);
    }
    tags.set(name, found.tag);
  }
  return {
    folder,
    fetch,
    async keep(file) {
      const name = basename(file);
      const bytes = readFileSync(file);
      for (let attempt = 0; attempt < attempts; attempt++) {
        const before = tags.get(name);
        if (await store.put(name, bytes, { tag: before })) return;
        await fetch(file);
        if (tags.get(name) !== before) return;
      }
      throw new UserError(
        `${url}: ${name} cannot be written, because other processes keep writing it; run the command again`
      );
    },
    async replace(file) {
      await store.put(basename(file), readFileSync(file), "anyway");
    }
  };
}
export {
  mirrorOf
};
