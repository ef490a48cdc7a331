/** What both halves of dist/ are bundled with, and how their chunks get names that stay. */
import { relative, resolve } from "node:path";
import type { BuildOptions, BuildResult, Metafile } from "esbuild";
import { withoutImportsOfBuiltins } from "./builtins.ts";

/** Path within dist/, with forward slashes -> text. */
export type Files = ReadonlyMap<string, string>;

export type Built = BuildResult<{ metafile: true; write: false }>;
export type Output = Metafile["outputs"][string];

export const common = {
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node22.18",
  // Text of more than ASCII is twice as large in memory, and takes Node longer to decode.
  charset: "ascii",
  metafile: true,
  write: false,
  legalComments: "none",
  logLevel: "warning",
} as const satisfies BuildOptions;

/** "@aws-sdk/client-s3" -> "aws-sdk-client-s3.js" */
export function fileOf(specifier: string): string {
  return `${specifier.replace(/^@|\.js$/g, "").replaceAll("/", "-")}.js`;
}

/**
 * The output files, with those that esbuild called after their contents (`chunk-CKQCZ7WM.js`) called
 * after what is in them instead: a change then shows as a change, not as one file gone and one new.
 */
export function namedChunks(
  built: Built,
  folder: string,
  nameOf: (output: Output) => string,
): Files {
  const outputs = Object.entries(built.metafile.outputs);
  const hashed = outputs.flatMap(([path, output]) => {
    const file = path.slice(folder.length + 1);
    const hash = /-[A-Z0-9]{8}\.js$/.test(file);
    return hash
      ? [{ file, name: nameOf(output), entry: output.entryPoint !== undefined, output }]
      : [];
  });
  const taken = new Set(
    outputs.map(([path]) => path.slice(folder.length + 1).replace(/\.js$/, "")),
  );
  const renamed = new Map<string, string>();
  // Entry points first: their names are sure. Then by content, whose order esbuild does not promise.
  const first = ({ output }: { readonly output: Output }): string =>
    Object.keys(output.inputs).sort()[0] ?? "";
  for (const { file, name } of hashed.sort(
    (a, b) => Number(b.entry) - Number(a.entry) || (first(a) < first(b) ? -1 : 1),
  )) {
    let free = name;
    for (let number = 1; taken.has(free); number++)
      free = `${name}-shared${number === 1 ? "" : `-${number}`}`;
    taken.add(free);
    renamed.set(file, `${free}.js`);
  }
  const chunk = /[\w.-]+-[A-Z0-9]{8}\.js(?=")/g;
  return new Map(
    built.outputFiles.map(({ path, text }) => {
      const file = relative(resolve(folder), path).replaceAll("\\", "/");
      return [
        renamed.get(file) ?? file,
        inAscii(withoutImportsOfBuiltins(text)).replaceAll(
          chunk,
          (found) => renamed.get(found) ?? found,
        ),
      ] as const;
    }),
  );
}

/** Of comments: in everything else esbuild did it. */
const inAscii = (text: string): string =>
  text.replaceAll(
    /[\u0080-\uffff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
