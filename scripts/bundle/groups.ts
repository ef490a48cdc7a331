/**
 * Keeps modules that are always loaded together in one file of dist/. esbuild makes a chunk of each set of
 * entry points that share something, and a scan would load 70 of them; Node takes a third of a millisecond
 * for each.
 */
import { relative, resolve } from "node:path";
import { type Plugin, build } from "esbuild";
import { common } from "./chunks.ts";

/** What a module is in: the name of its file, and its exports as that file spells them. */
interface Member {
  readonly group: string;
  readonly names: ReadonlyMap<string, string>;
}

export interface Grouped {
  /** The entry points of the groups. */
  readonly entries: readonly { readonly in: string; readonly out: string }[];
  readonly plugin: Plugin;
}

/** `roots`: name of the file -> the module that loads the rest. A module belongs to the first that reaches it. */
export async function grouped(
  roots: Readonly<Record<string, string>>,
  plugins: readonly Plugin[],
): Promise<Grouped> {
  const members = new Map<string, Member>();
  for (const [group, root] of Object.entries(roots)) {
    const modules = (await reached(root, plugins)).filter((module) => !members.has(module));
    const taken = new Set<string>();
    for (const [module, exported] of await exportsOf(modules, plugins)) {
      const names = new Map<string, string>();
      for (const name of exported) {
        let free = name;
        for (let number = 2; taken.has(free); number++) free = `${name}_${number}`;
        taken.add(free);
        names.set(name, free);
      }
      members.set(module, { group, names });
    }
  }
  return {
    entries: Object.keys(roots).map((group) => ({ in: `group:${group}`, out: group })),
    plugin: grouping(members),
  };
}

function grouping(members: ReadonlyMap<string, Member>): Plugin {
  return {
    name: "grouped",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^group:/ }, ({ path }) => ({ path: path.slice(6), namespace: "group" }));
      onLoad({ filter: /./, namespace: "group" }, ({ path }) => ({
        contents: [...members]
          .filter(([, { group }]) => group === path)
          .map(([module, { names }]) => reexport(names, `./${module}`))
          .join("\n"),
        resolveDir: resolve("."),
      }));
      onResolve({ filter: /^\.\.?\// }, ({ path, importer, kind, namespace, resolveDir }) => {
        if (namespace === "facade") return { path, external: true };
        const module = moduleAt(resolveDir, path);
        const member = members.get(module);
        if (!member || namespace === "group") return undefined;
        const isSame = members.get(slashed(importer))?.group === member.group;
        if (isSame && kind !== "dynamic-import") return undefined;
        return [...member.names].every(([name, as]) => name === as)
          ? { path: `./${member.group}.js`, external: true }
          : { path: module, namespace: "facade" };
      });
      // `import { read } from "./x.ts"` becomes `import { read_2 as read } from "./group.js"`.
      onLoad({ filter: /./, namespace: "facade" }, ({ path }) => {
        const { group, names } = members.get(path)!;
        const back = new Map([...names].map(([name, as]) => [as, name]));
        return { contents: reexport(back, `./${group}.js`) };
      });
    },
  };
}

const reexport = (names: ReadonlyMap<string, string>, from: string): string =>
  `export { ${[...names].map(([name, as]) => `${name} as ${as}`).join(", ")} } from "${from}";`;

/** The modules that a module imports, and those they import: all that its first line waits for. */
async function reached(root: string, plugins: readonly Plugin[]): Promise<readonly string[]> {
  const { metafile } = await build({
    ...common,
    entryPoints: [root],
    outdir: "dist",
    plugins: [...plugins],
  });
  const modules = new Set([root]);
  for (const module of modules)
    for (const { path, kind, external } of metafile.inputs[module]?.imports ?? [])
      if (kind === "import-statement" && !external) modules.add(path);
  return [...modules];
}

async function exportsOf(
  modules: readonly string[],
  plugins: readonly Plugin[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { metafile } = await build({
    ...common,
    entryPoints: [...modules],
    outdir: "dist",
    plugins: [...plugins],
  });
  const exported = new Map<string, readonly string[]>();
  for (const { entryPoint, exports } of Object.values(metafile.outputs))
    if (entryPoint !== undefined) exported.set(entryPoint, exports);
  return new Map(modules.map((module) => [module, exported.get(module) ?? []]));
}

const slashed = (path: string): string => relative(".", path).replaceAll("\\", "/");

const moduleAt = (folder: string, path: string): string => slashed(resolve(folder, path));
