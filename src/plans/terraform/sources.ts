/** Where the sources of a plan declare its resources and their attributes, and what the plan does not show of them. */
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { readText } from "../../declare/files.ts";
import type { FilePlace } from "../../model.ts";
import { modulesOf } from "./address.ts";
import { type Attribute, type Body, type NestedBlock, blocksOf, referencesIn } from "./bodies.ts";
import { memberOf, textOf } from "./json.ts";
import { type Moved, formerAddresses, inModule, movedBy } from "./moved.ts";
import type { Instance } from "./plan.ts";

type Path = readonly (string | number)[];

export interface Sources {
  /** The folder of the root module and the resources that it declares, where it was found. */
  readonly root: { readonly path: string; readonly blocks: readonly string[] } | undefined;
  readonly block: (instance: Instance) => Required<FilePlace> | undefined;
  readonly attribute: (
    instance: Instance,
    path: Path,
  ) => { readonly line: number; readonly column: number } | undefined;
  /** The addresses that `moved` blocks say it had before. */
  readonly former: (instance: Instance) => readonly string[];
  /** What a local value refers to. */
  readonly local: (module: string, name: string) => readonly string[] | undefined;
  /** The expression of an attribute, as its author wrote it. */
  readonly text: (instance: Instance, path: Path) => string | undefined;
  /** Whether a dynamic block makes what is at the path. */
  readonly isDynamic: (instance: Instance, path: Path) => boolean;
  /** What an attribute refers to, of a block that a plan does not show. */
  readonly references: (instance: Instance, path: Path) => readonly string[] | undefined;
}

interface Folder {
  readonly blocks: ReadonlyMap<string, NestedBlock & { readonly file: string }>;
  readonly locals: ReadonlyMap<string, Attribute>;
  readonly moved: readonly Moved[];
}

const mostFiles = 1000;
/** Of the blocks of the root module, so many are in its folder. */
const leastShare = 0.5;
const noFolder: Folder = { blocks: new Map(), locals: new Map(), moved: [] };

/** `folders`: where the root module may be; the first that holds its blocks is taken. */
export function sourcesOf(
  folders: readonly string[],
  instances: readonly Instance[],
  /** The `source` of a module's call. */
  sourceOf: (module: string) => string | undefined,
): Sources {
  const read = new Map<string, Folder>();
  const folderAt = (path: string): Folder => {
    let folder = read.get(path);
    if (!folder) read.set(path, (folder = readFolder(path)));
    return folder;
  };
  const wanted = [...new Set(instances.filter(({ module }) => module === "").map(addressOf))];
  const wantedModules = wanted.length === 0;
  const root = folders.find((path) => {
    const { blocks } = folderAt(path);
    return wantedModules
      ? blocks.size > 0
      : wanted.filter((address) => blocks.has(address)).length >= wanted.length * leastShare;
  });
  const installed = root === undefined ? new Map<string, string>() : installedModules(root);
  const paths = new Map<string, string | undefined>();
  const byAddress = new Map<string, Folder>();
  function folderOf(module: string): Folder {
    if (root === undefined) return noFolder;
    let folder = byAddress.get(module);
    if (!folder) byAddress.set(module, (folder = moduleFolder(module)));
    return folder;
  }
  function moduleFolder(module: string): Folder {
    const names = modulesOf(module).map(({ name }) => name);
    const key = names.join(".");
    if (!paths.has(key)) {
      let path = root;
      for (let depth = 1; depth <= names.length && path !== undefined; depth++) {
        const source = sourceOf(
          names
            .slice(0, depth)
            .map((name) => `module.${name}`)
            .join("."),
        );
        const noted = installed.get(names.slice(0, depth).join("."));
        path =
          source !== undefined && /^\.\.?\//.test(source)
            ? join(path, source)
            : noted === undefined
              ? undefined
              : join(root!, noted);
      }
      paths.set(key, path);
    }
    const path = paths.get(key);
    return path === undefined ? noFolder : folderAt(path);
  }

  const blockOf = (instance: Instance) => folderOf(instance.module).blocks.get(addressOf(instance));
  return {
    root:
      root === undefined ? undefined : { path: root, blocks: [...folderAt(root).blocks.keys()] },
    block(instance) {
      const block = blockOf(instance);
      return block && { file: block.file, line: block.line, column: block.column };
    },
    attribute(instance, path) {
      const block = blockOf(instance);
      const found = block && foundIn(block, path, instance);
      return found && { line: found.line, column: found.column };
    },
    former({ address, module }) {
      const own = module === "" ? [] : folderOf(module).moved.map((one) => inModule(one, module));
      return formerAddresses(address, [...folderOf("").moved, ...own]);
    },
    local(module, name) {
      const local = folderOf(module).locals.get(name);
      return local && referencesIn(local.text);
    },
    text(instance, path) {
      const block = blockOf(instance);
      const found = block && foundIn(block, path, instance);
      return found && "text" in found ? found.text : undefined;
    },
    isDynamic(instance, path) {
      let bodies: readonly Body[] = [blockOf(instance)].filter((one) => one !== undefined);
      const names = path.filter((step) => typeof step === "string");
      for (const [i, name] of names.entries()) {
        if (i === names.length - 1)
          return bodies.some(({ blocks }) =>
            blocks.some(({ kind, labels }) => kind === "dynamic" && labels[0] === name),
          );
        bodies = bodies.flatMap((body) => bodiesOf(body, name));
      }
      return false;
    },
    references(instance, path) {
      const block = blockOf(instance);
      const found = block && foundIn(block, path, instance);
      return found && "text" in found ? referencesIn(found.text) : undefined;
    },
  };
}

const addressOf = ({ type, name }: Instance): string => `${type}.${name}`;

function foundIn(
  block: NestedBlock,
  path: Path,
  { values }: Instance,
): Attribute | NestedBlock | undefined {
  let bodies: readonly Body[] = [block];
  let nearest: NestedBlock | undefined;
  const names = path.filter((step) => typeof step === "string");
  for (const [i, name] of names.entries()) {
    const attributes = bodies.flatMap((body) => body.attributes.get(name) ?? []);
    if (attributes.length > 0) return said(attributes, path, values) ?? attributes[0];
    const inner = bodies.flatMap((body) => bodiesOf(body, name));
    const at = path[path.indexOf(name, i) + 1];
    // A set is in another order than its blocks: the last attribute says which one it is.
    nearest = inner[typeof at === "number" && inner.length > at ? at : 0] ?? nearest;
    if (inner.length === 0) return nearest;
    bodies = inner;
  }
  return nearest;
}

/** Of several that may be meant the one that holds the value as a literal, else the one at the path's last number. */
function said(
  attributes: readonly Attribute[],
  path: Path,
  values: unknown,
): Attribute | undefined {
  if (attributes.length === 1) return attributes[0];
  let value: unknown = values;
  for (const step of path) value = memberOf(value, String(step));
  const literal = attributes.find(
    ({ text }) => typeof value === "string" && text === JSON.stringify(value),
  );
  const index = path.find((step) => typeof step === "number");
  return literal ?? (index === undefined ? undefined : attributes[index]);
}

/** The blocks of a name, and what a dynamic block makes of that name. */
function bodiesOf({ blocks }: Body, name: string): readonly NestedBlock[] {
  return blocks.flatMap((block) =>
    block.kind === name
      ? [block]
      : block.kind === "dynamic" && block.labels[0] === name
        ? block.blocks.filter(({ kind }) => kind === "content")
        : [],
  );
}

function readFolder(path: string): Folder {
  const blocks = new Map<string, NestedBlock & { readonly file: string }>();
  const locals = new Map<string, Attribute>();
  const moved: Moved[] = [];
  for (const name of filesIn(path)) {
    const text = readText(join(path, name));
    if (text === undefined) continue;
    for (const block of blocksOf(text))
      if (block.kind === "resource" && block.labels.length === 2)
        blocks.set(block.labels.join("."), { ...block, file: join(path, name) });
      else if (block.kind === "locals")
        for (const [local, value] of block.attributes) locals.set(local, value);
      else if (block.kind === "moved") moved.push(...movedBy(block));
  }
  return { blocks, locals, moved };
}

function filesIn(path: string): readonly string[] {
  try {
    return readdirSync(path)
      .filter((name) => name.endsWith(".tf"))
      .sort()
      .slice(0, mostFiles);
  } catch (error) {
    // Without its sources a plan has no lines.
    if ("code" in Object(error)) return [];
    throw error;
  }
}

/** What `terraform init` noted: "network.logs" -> folder. */
export function installedModules(root: string): ReadonlyMap<string, string> {
  const text = readText(join(root, ".terraform", "modules", "modules.json"));
  const known = new Map<string, string>();
  if (text === undefined) return known;
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    return known; // half written by a running init
  }
  const modules = memberOf(manifest, "Modules");
  for (const one of Array.isArray(modules) ? modules : []) {
    const [key, folder] = [textOf(one, "Key"), textOf(one, "Dir")];
    if (key !== undefined && key !== "" && folder !== undefined) known.set(key, folder);
  }
  return known;
}

/** The working directory, or the folder of the plan itself. */
export function sourceFolders(
  given: string | undefined,
  plan: string | undefined,
): readonly string[] {
  if (given !== undefined) return [given];
  return [".", ...(plan === undefined ? [] : [dirname(plan)])];
}
