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

/** `roots`: name of the file -> the modules that load the rest. A module belongs to the first that reaches it. */
export async function grouped(
  roots: Readonly<Record<string, readonly string[]>>,
  plugins: readonly Plugin[],
): Promise<Grouped> {
  const members = new Map<string, Member>();
  for (const [group, modulesOf] of Object.entries(roots)) {
    const modules = (await reached(modulesOf, plugins)).filter((module) => !members.has(module));
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
        if (!member || namespace !== "file") return undefined;
        const from = members.get(slashed(importer))?.group;
        const isStatic = kind !== "dynamic-import";
        if (from === member.group && isStatic) return undefined;
        // One for all of a file that import it, as Node makes a cell of each name that an import has.
        if (from !== undefined && isStatic)
          return { path: module, namespace: "facade", suffix: `?${from}` };
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

/** The modules that modules import, and those they import: all that their first lines wait for. */
export async function reached(
  roots: readonly string[],
  plugins: readonly Plugin[],
): Promise<readonly string[]> {
  const { metafile } = await build({
    ...common,
    entryPoints: [...roots],
    outdir: "dist",
    plugins: [...plugins],
  });
  const modules = new Set(roots);
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
