/**
 * Bundles the npm packages that our code imports into dist/vendor, a file each, minified, with only
 * what our code takes from them. A change in our code that takes nothing new leaves them as they are.
 */
import { build } from "esbuild";
import { type Files, type Output, common, fileOf, namedChunks } from "./chunks.ts";
import { operationsOnly } from "./aws-clients.ts";
import { type Called, calledAtStart, eager } from "./eager.ts";
import { namesTaken } from "./names-taken.ts";
import { inOneFile } from "./one-file.ts";

interface Vendor {
  readonly files: Files;
  /** The files of node_modules that something in dist/ comes from. */
  readonly inputs: readonly string[];
}

/** CommonJS inside @azure/identity asks for `require`, which ESM has not. */
const requireBanner =
  'const require=process.getBuiltinModule("node:module").createRequire(import.meta.url);\n';

export async function bundleVendor(
  packages: readonly string[],
  ours: Files,
  called: Called = calledAtStart(),
): Promise<Vendor> {
  const texts = [...ours.values()];
  const built = await build({
    ...common,
    entryPoints: packages.map((name) => ({ in: `taken:${name}`, out: fileOf(name).slice(0, -3) })),
    outdir: "dist/vendor",
    chunkNames: "chunk-[hash]",
    // The AWS SDK calls its ES modules "module"; esbuild for Node would take its CommonJS, whole.
    mainFields: ["module", "main"],
    minify: true,
    // Azure's clients ask of each body whether it is one, which makes Node load undici; we send text.
    define: { FormData: "undefined" },
    plugins: [
      {
        name: "taken",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^taken:/ }, ({ path }) => ({
            path: path.slice("taken:".length),
            namespace: "taken",
          }));
          onLoad({ filter: /./, namespace: "taken" }, ({ path }) => {
            const names = namesTaken(`./vendor/${fileOf(path)}`, texts);
            return {
              contents: `export ${names === "all" ? "*" : `{ ${names.join(", ")} }`} from ${JSON.stringify(path)};`,
              resolveDir: process.cwd(),
            };
          });
        },
      },
      operationsOnly(texts),
    ],
  });
  const files = namedChunks(built, "dist/vendor", (output) => `shared-${mostly(output)}`);
  const inputs = Object.values(built.metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([input, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [input] : [],
    ),
  );
  const bare = new Map([...files].map(([file, text]) => [file, withoutUnused(text)]));
  const joined = await inOneFile(bare, "aws-sdk-client-", "aws-sdk-shared.js");
  return {
    files: new Map(
      [...joined].map(([file, text]) => [
        `vendor/${file}`,
        eager(`vendor/${file}`, withRequire(text), called),
      ]),
    ),
    inputs: [...new Set(inputs)].sort(),
  };
}

/** esbuild imports its helpers into files as well that name none of them: one file more to load for `--help`. */
const withoutUnused = (text: string): string =>
  text.replaceAll(/import"\.\/shared-esbuild[\w-]*\.js";/g, "");

const withRequire = (text: string): string =>
  /\brequire\b/.test(text) ? requireBanner + text : text;

/** The package that most of a chunk comes from. */
function mostly({ inputs }: Output): string {
  const bytes = new Map<string, number>();
  for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
    const name = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? "esbuild";
    bytes.set(name, (bytes.get(name) ?? 0) + bytesInOutput);
  }
  const [name = "esbuild"] =
    [...bytes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
  return fileOf(name).slice(0, -3);
}
