/**
 * Builds dist/: the command, the library door and the Action, as ESM with lazy chunks. Our own code
 * stays readable; what comes from npm is minified into files of its own under dist/vendor, so that a
 * change in our code rewrites our files only. With --check it says which files are stale instead.
 */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Files } from "./bundle/chunks.ts";
import { bundleOurs } from "./bundle/ours.ts";
import { declarations } from "./bundle/types.ts";
import { bundleVendor } from "./bundle/vendor.ts";
import { sbom, thirdPartyLicences } from "./third-party.ts";

const entries = ["src/bin.ts", "src/index.ts", "src/action.ts"];

async function dist(): Promise<Files> {
  const { files: ours, packages } = await bundleOurs(entries);
  const { files: theirs, inputs } = await bundleVendor(packages, ours);
  return new Map([
    ...ours,
    ...theirs,
    ...declarations(),
    ["THIRD-PARTY-LICENSES.txt", thirdPartyLicences(inputs)],
    ["sbom.cdx.json", sbom(inputs)],
  ]);
}

const wanted = await dist();
const present = new Set(
  globSync("dist/**", { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice("dist/".length).replaceAll("\\", "/")),
);
const isFresh = (file: string, text: string): boolean =>
  present.has(file) && readFileSync(join("dist", file), "utf8") === text;
const stale = [
  ...[...wanted].filter(([file, text]) => !isFresh(file, text)).map(([file]) => file),
  ...[...present].filter((file) => !wanted.has(file)),
];

if (process.argv.includes("--check")) {
  for (const file of stale)
    process.stderr.write(`dist/${file}: is stale; run "npm run build" and commit the result\n`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  if (existsSync("dist")) rmSync("dist", { recursive: true });
  for (const [file, text] of wanted) {
    mkdirSync(dirname(join("dist", file)), { recursive: true });
    writeFileSync(join("dist", file), text);
  }
  const bytes = [...wanted.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  process.stdout.write(
    `dist/: ${wanted.size} files, ${(bytes / 1e6).toFixed(1)} MB, ${stale.length} of them new or changed\n`,
  );
}
