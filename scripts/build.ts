/**
 * Builds dist/: the command, the library door and the Action, as ESM with lazy chunks. Our own code
 * stays readable; what comes from npm is minified into files of its own under dist/vendor, so that a
 * change in our code rewrites our files only. With --check it says which files are stale instead.
 */
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { type BuildOptions, type BuildResult, type Plugin, build } from "esbuild";
import { sbom, thirdPartyLicences } from "./third-party.ts";

const entries = ["bin", "index", "action"].map((name) => `src/${name}.ts`).filter((file) => existsSync(file));

const common = {
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node22",
  charset: "utf8",
  metafile: true,
  write: false,
  legalComments: "none",
  logLevel: "warning",
  outdir: "dist",
} as const satisfies BuildOptions;

/** CommonJS inside @azure/identity asks for `require`, which ESM has not. */
const requireBanner =
  'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);';

type Built = BuildResult<{ metafile: true; write: false }>;

const isPackage = (specifier: string): boolean => /^[a-z@]/i.test(specifier) && !specifier.startsWith("node:");

/** "@aws-sdk/client-s3" -> "aws-sdk-client-s3" */
const fileOf = (specifier: string): string => specifier.replace(/^@/, "").replaceAll("/", "-");

/** Leaves every package out of our own files, and remembers which there were. */
function packagesApart(packages: Set<string>): Plugin {
  return {
    name: "packages-apart",
    setup({ onResolve }) {
      onResolve({ filter: /^[a-z@]/i }, ({ path, kind }) => {
        if (kind === "entry-point" || !isPackage(path)) return undefined;
        packages.add(path);
        return { path: `./vendor/${fileOf(path)}.js`, external: true };
      });
    },
  };
}

/** Package -> the names that our own files take from it; "*" where they take all of it. */
function namesTaken(ours: Built, packages: ReadonlySet<string>): Map<string, ReadonlySet<string>> {
  const text = ours.outputFiles.map((file) => file.text).join("\n");
  return new Map(
    [...packages].map((name) => {
      const file = `"\\./vendor/${fileOf(name)}\\.js"`;
      const taken = new Set<string>();
      const lists = [
        ...text.matchAll(new RegExp(`import \\{([^}]*)\\} from ${file}`, "g")),
        ...text.matchAll(new RegExp(`const \\{([^}]*)\\} = await import\\(${file}\\)`, "g")),
      ];
      for (const [, list] of lists)
        for (const one of list!.split(",")) taken.add(one.split(/ as |:/)[0]!.trim());
      if (new RegExp(`import \\w+(?:, \\{[^}]*\\})? from ${file}`).test(text)) taken.add("default");
      const counted = [...text.matchAll(new RegExp(`import\\(${file}\\)`, "g"))].length;
      const destructured = [...text.matchAll(new RegExp(`const \\{[^}]*\\} = await import\\(${file}\\)`, "g"))].length;
      if (counted > destructured || new RegExp(`import \\* as \\w+ from ${file}`).test(text)) taken.add("*");
      taken.delete("");
      return [name, taken] as const;
    }),
  );
}

/** One file per package, with only what is taken from it; what packages share is split off. */
async function vendor(taken: ReadonlyMap<string, ReadonlySet<string>>): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), "data-boundary-vendor-"));
  try {
    for (const [name, names] of taken) {
      const listed = [...names].filter((one) => one !== "*").sort();
      const lines = [
        ...(names.has("*") ? [`export * from ${JSON.stringify(name)};`] : []),
        ...(listed.length > 0 && !names.has("*") ? [`export { ${listed.join(", ")} } from ${JSON.stringify(name)};`] : []),
      ];
      writeFileSync(join(folder, `${fileOf(name)}.js`), `${lines.join("\n")}\n`);
    }
    return await build({
      ...common,
      entryPoints: [...taken.keys()].sort().map((name) => join(folder, `${fileOf(name)}.js`)),
      outbase: folder,
      outdir: "dist/vendor",
      chunkNames: "shared-[hash]",
      minify: true,
      // Stack traces of an SDK are of use only with its names.
      keepNames: false,
      banner: { js: requireBanner },
      nodePaths: [resolve("node_modules")],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function dist(): Promise<ReadonlyMap<string, string>> {
  const packages = new Set<string>();
  const ours = await build({ ...common, entryPoints: entries, chunkNames: "[name]-[hash]", plugins: [packagesApart(packages)] });
  const theirs = await vendor(namesTaken(ours, packages));
  const inputs = [...new Set([...Object.keys(theirs.metafile.inputs)])];
  const text = new Map<string, string>();
  for (const file of [...ours.outputFiles, ...theirs.outputFiles]) text.set(file.path.slice(resolve("dist").length + 1).replaceAll("\\", "/"), file.text);
  text.set("THIRD-PARTY-LICENSES.txt", thirdPartyLicences(inputs));
  text.set("sbom.cdx.json", sbom(inputs));
  return text;
}

const wanted = await dist();
const present = new Set(globSync("dist/**/*.{js,json,txt}").map((file) => file.slice("dist/".length).replaceAll("\\", "/")));
const stale = [
  ...[...wanted].filter(([file, text]) => !present.has(file) || readFileSync(join("dist", file), "utf8") !== text).map(([file]) => file),
  ...[...present].filter((file) => !wanted.has(file)),
];

if (process.argv.includes("--check")) {
  for (const file of stale) process.stderr.write(`dist/${file}: is stale; run "npm run build" and commit the result\n`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  rmSync("dist", { recursive: true, force: true });
  for (const [file, text] of wanted) {
    mkdirSync(dirname(join("dist", file)), { recursive: true });
    writeFileSync(join("dist", file), text);
  }
  const bytes = [...wanted.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  process.stdout.write(`dist/: ${wanted.size} files, ${(bytes / 1e6).toFixed(1)} MB, ${stale.length} of them new or changed\n`);
}
