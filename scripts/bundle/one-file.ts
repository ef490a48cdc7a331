/**
 * Puts what every client of an SDK loads into one file of dist/vendor. esbuild makes a chunk of each set of packages
 * that share something: each AWS client would import fourteen, and Node takes a tenth of a millisecond to resolve each
 * import, even of a file that is already loaded.
 */
import { build } from "esbuild";
import { type Files, common } from "./chunks.ts";

const imported = /\b(import|export)\s*(?:\{([^}]*)\}\s*from\s*)?"\.\/([\w.-]+\.js)";/g;
const late = /\bimport\("\.\/([\w.-]+\.js)"\)/g;

/** `files`: by name within one folder; `clients`: what begins with this is a client; `name`: of the file that is made. */
export async function inOneFile(files: Files, clients: string, name: string): Promise<Files> {
  const each = [...files.keys()].filter((file) => file.startsWith(clients)).map(closureIn(files));
  const [first = new Set<string>(), ...others] = each;
  const members = [...first].filter((file) => others.every((its) => its.has(file))).sort();
  if (members.length < 2) return files;
  const place = new Map(members.map((file, at) => [file, at]));
  const renamed = (names: string, at: number): string =>
    names
      .split(",")
      .map((one) => one.trim().split(/\s+as\s+/))
      .map(([own, as = own]) => `${own}_${at} as ${as}`)
      .join(",");
  const rewritten = (text: string): string =>
    text.replaceAll(imported, (all, verb: string, names: string | undefined, file: string) => {
      const at = place.get(file);
      if (at === undefined) return all;
      return names === undefined
        ? `${verb}"./${name}";`
        : `${verb}{${renamed(names, at)}}from"./${name}";`;
    });
  const rest = [...files].filter(([file]) => !place.has(file));
  for (const [file, text] of files)
    for (const [, asked] of text.matchAll(late))
      if (place.has(asked!)) throw new Error(`${file}: imports ${asked} when it is called`);
  return new Map([
    ...rest.map(([file, text]) => [file, rewritten(text)] as const),
    [name, await joined(members, files)],
  ]);
}

/** What a file imports when it is loaded, and what that imports; without the file itself. */
const closureIn =
  (files: Files) =>
  (file: string): ReadonlySet<string> => {
    const all = new Set([file]);
    for (const one of all)
      for (const [, , , asked] of files.get(one)!.matchAll(imported)) all.add(asked!);
    all.delete(file);
    return all;
  };

/** Each export with the number of its file behind its name, as two files have the same ones. */
async function joined(members: readonly string[], files: Files): Promise<string> {
  const { outputFiles } = await build({
    ...common,
    splitting: false,
    minify: true,
    stdin: {
      contents: members
        .map((file, at) => {
          const exported = exportsOf(files.get(file)!);
          return `export { ${exported.map((one) => `${one} as ${one}_${at}`).join(", ")} } from "./${file}";`;
        })
        .join("\n"),
      resolveDir: "/",
    },
    plugins: [
      {
        name: "members",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^\.\// }, ({ path }) =>
            members.includes(path.slice("./".length))
              ? { path, namespace: "member" }
              : { path, external: true },
          );
          onLoad({ filter: /./, namespace: "member" }, ({ path }) => ({
            contents: files.get(path.slice("./".length))!,
          }));
        },
      },
    ],
  });
  return outputFiles[0]!.text;
}

/** As esbuild writes them: one list at the end of a chunk. */
function exportsOf(text: string): readonly string[] {
  const lists = [...text.matchAll(/\bexport\s*\{([^}]*)\};/g)].map(([, names]) => names!);
  return lists.flatMap((names) =>
    names
      .split(",")
      .map((one) =>
        one
          .trim()
          .split(/\s+as\s+/)
          .at(-1)!,
      )
      .filter(Boolean),
  );
}
