const { readFileSync } = process.getBuiltinModule("node:fs");
// src/packaged.ts

function packagedFile(path) {
  return readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
}

export {
  packagedFile
};
