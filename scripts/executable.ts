/**
 * Builds the standalone executable for this machine, for people without Node: `npm run executable`. Node's own
 * single executable application: one bundle and the package's files as assets, put into a copy of Node.
 * https://nodejs.org/api/single-executable-applications.html
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  globSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { digested } from "./bundle/digest.ts";

const folder = "build/executable";
const assetFolders = ["rules", "schema", "fixtures/estates", "fixtures/repositories/hospital"];

mkdirSync(folder, { recursive: true });
const bundle = join(folder, "data-boundary.cjs");
await build({
  entryPoints: ["scripts/executable/entry.ts"],
  outfile: bundle,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node22",
  minify: true,
  plugins: [digested],
  // `entry.ts` says where the package's files are before anything else is loaded.
  define: { "import.meta.url": "globalThis.packageUrl", "import.meta.dirname": "__dirname" },
  logLevel: "error",
});

const files = [
  "package.json",
  ...assetFolders.flatMap((root) =>
    globSync(`${root}/**`, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  ),
].sort();
const digest = createHash("sha256");
for (const file of files) digest.update(file).update(readFileSync(file));
const index = join(folder, "assets.json");
writeFileSync(index, JSON.stringify({ digest: digest.digest("hex"), files }));

const config = join(folder, "sea-config.json");
const blob = join(folder, "data-boundary.blob");
writeFileSync(
  config,
  JSON.stringify({
    main: bundle,
    output: blob,
    disableExperimentalSEAWarning: true,
    assets: {
      "assets.json": index,
      ...Object.fromEntries(files.map((file) => [file, resolve(file)])),
    },
  }),
);
execFileSync(process.execPath, ["--experimental-sea-config", config], { stdio: "inherit" });

const executable = join(
  folder,
  process.platform === "win32" ? "data-boundary.exe" : "data-boundary",
);
copyFileSync(process.execPath, executable);
chmodSync(executable, 0o755);
execFileSync(
  "postject",
  [
    executable,
    "NODE_SEA_BLOB",
    blob,
    "--sentinel-fuse",
    "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2",
    ...(process.platform === "darwin" ? ["--macho-segment-name", "NODE_SEA"] : []),
  ],
  { stdio: ["ignore", "ignore", "inherit"] },
);
process.stdout.write(
  `${executable}: ${Math.round(statSync(executable).size / 1e6)} MB, for ${process.platform}-${process.arch}\n`,
);
