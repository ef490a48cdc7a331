/**
 * Loads the rows of a type when the type comes: what is known of a cloud is a fifth of the code of a scan, and most
 * scans see a few services of one. A provider's rows are a file of dist/ in which each module is a function that is
 * called once: the compile cache holds those that most scans need. The rest of the command is synchronous there, and
 * so is this: Node's `require` loads a module of ours as well, as long as none of it awaits while it is loaded.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";
import { type Index, indexOf } from "../../src/locate/in-parts.ts";
import type { ResourceType } from "../../src/locate/path.ts";

interface LateRows {
  /** The file of dist/, without its ending. */
  readonly file: string;
  readonly provider: string;
  /** The module with the provider's list. */
  readonly root: string;
}

export const lateRows: readonly LateRows[] = ["aws", "azure", "microsoft365"].map((provider) => ({
  file: `rows-${provider}`,
  provider,
  root: `src/locate/${provider}/index.ts`,
}));

/** An export of a module, with what follows each other in the provider's list. */
interface Part {
  readonly module: string;
  readonly name: string;
  readonly types: readonly ResourceType[];
}

/** Makes `src/locate/rows.ts` ask for parts, and the files that have them; `modulesOf`: what a list is made of. */
export async function rowsLate(
  modulesOf: (root: string) => Promise<readonly string[]>,
): Promise<Plugin> {
  const parts = new Map(
    await Promise.all(
      lateRows.map(
        async (late) => [late.file, await partsOf(late, await modulesOf(late.root))] as const,
      ),
    ),
  );
  return {
    name: "rows-late",
    setup({ onResolve, onLoad }) {
      onLoad({ filter: /[\\/]src[\\/]locate[\\/]rows\.ts$/ }, () => ({ contents: index(parts) }));
      onResolve({ filter: /^rows:/ }, ({ path }) => ({ path: path.slice(5), namespace: "rows" }));
      onLoad({ filter: /./, namespace: "rows" }, ({ path }) => ({
        contents: loader(path, parts.get(path)!),
        resolveDir: resolve("."),
      }));
    },
  };
}

function index(parts: ReadonlyMap<string, readonly Part[]>): string {
  const lines = lateRows.map(({ file, provider }) => {
    const known: Index = indexOf(parts.get(file)!.map(({ types }) => types));
    return `${provider}: inParts(${JSON.stringify(known, undefined, 2)}, (part) => load("./${file}.js").part(part)),`;
  });
  return `import { createRequire } from "node:module";
import { inParts } from "./in-parts.ts";
const load = createRequire(import.meta.url);
export const rows = {
${lines.join("\n")}
};`;
}

/** Of a module that is required, esbuild makes a function. */
function loader(file: string, parts: readonly Part[]): string {
  const finishing = finishingOf(lateRows.find((one) => one.file === file)!);
  const made = parts.map(({ module, name }) => `() => require("./${module}").${name},`);
  return `const parts = [
${made.join("\n")}
];
export const part = (number) => [parts[number]()].flat()${finishing === undefined ? "" : `.map(require("./${finishing}").finished)`};`;
}

/** What is required is one export each: no object with all of them, which esbuild makes as `require` would give it. */
export function withoutObjects(text: string): string {
  const locals = new Map<string, string>();
  const rest = text.replaceAll(
    /^var (\w+_exports) = \{\};\n__export\(\1, \{\n([^}]*)\n\}\);\n/gm,
    (_, object: string, members: string) => {
      for (const [, name, local] of members.matchAll(/^ {2}(\w+): \(\) => (\w+),?$/gm))
        locals.set(`${object}.${name}`, local!);
      return "";
    },
  );
  const taken = rest.replaceAll(
    /\((\w+\(\)), __toCommonJS\((\w+_exports)\)\)\.(\w+)/g,
    (_, made: string, object: string, name: string) =>
      `(${made}, ${locals.get(`${object}.${name}`)})`,
  );
  if (/__toCommonJS\(\w|__export\(\w+_exports|, undefined\)/.test(taken))
    throw new Error(
      "esbuild makes other code of require(...) than scripts/bundle/late-rows.ts knows",
    );
  return taken;
}

/** Where a provider adds something to each of its types. */
function finishingOf({ root }: LateRows): string | undefined {
  const module = root.replace("index.ts", "finished.ts");
  return existsSync(module) ? module : undefined;
}

/** The list, in parts that are exports of its modules; the longest that fits comes next. */
async function partsOf(
  { provider, root }: LateRows,
  modules: readonly string[],
): Promise<readonly Part[]> {
  const list = (await exportsOf(root))[provider] as readonly ResourceType[];
  const all: Part[] = [];
  for (const module of modules.filter((one) => one !== root).sort())
    for (const [name, value] of Object.entries(await exportsOf(module))) {
      const types = [value].flat();
      if (types.length > 0 && types.every(isType)) all.push({ module, name, types });
    }
  const parts: Part[] = [];
  for (let at = 0; at < list.length;) {
    const [next] = all
      .filter(({ types }) => types.every(({ type }, i) => type === list[at + i]?.type))
      .sort((a, b) => b.types.length - a.types.length);
    if (!next)
      throw new Error(
        `${root}: ${list[at]!.type} is not exported by its module as the list has it; see scripts/bundle/late-rows.ts`,
      );
    // As the list has them: with what the provider adds.
    parts.push({ ...next, types: list.slice(at, at + next.types.length) });
    at += next.types.length;
  }
  return parts;
}

const exportsOf = async (module: string): Promise<Record<string, unknown>> =>
  (await import(pathToFileURL(resolve(module)).href)) as Record<string, unknown>;

const isType = (value: unknown): value is ResourceType =>
  typeof value === "object" &&
  value !== null &&
  "type" in value &&
  "rows" in value &&
  "needs" in value;
