const { createHash } = process.getBuiltinModule("node:crypto");
const { readFileSync, readdirSync } = process.getBuiltinModule("node:fs");
// src/packaged.ts


function packagedFile(path) {
  return readFileSync(inPackage(path), "utf8");
}
function packagedDigests(folder) {
  const files = readdirSync(inPackage(folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => `${parentPath}/${name}`);
  const root = inPackage("").pathname;
  return Object.fromEntries(
    files.sort().map((file) => [
      file.replace(root, "").replaceAll("//", "/"),
      createHash("sha256").update(readFileSync(file)).digest("hex")
    ])
  );
}
var inPackage = (path) => new URL(`../${path}`, import.meta.url);

export {
  packagedFile,
  packagedDigests
};
