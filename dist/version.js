const { readFileSync } = process.getBuiltinModule("node:fs");
// src/version.ts

function version() {
  return JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
}

export {
  version
};
