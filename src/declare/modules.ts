/** The Terraform of a repository, by folder: a module is a folder. */
import { posix } from "node:path";
import type { Block, Hcl } from "./hcl.ts";
import type { Expression } from "./hcl-tokens.ts";
import type { Tree } from "./tree.ts";

export interface PlacedBlock extends Block {
  readonly path: string;
  readonly folder: string;
}

interface Assigned {
  readonly values: readonly Expression[];
  /** No other file can give it another value. */
  readonly isWhole: boolean;
}

export interface Modules {
  /** Every folder with Terraform files, "" for the root of the repository. */
  readonly folders: ReadonlySet<string>;
  readonly blocks: readonly PlacedBlock[];
  readonly find: (folder: string, kind: string, ...labels: string[]) => PlacedBlock | undefined;
  /** The calls of a module in this repository. */
  readonly callsOf: (folder: string) => readonly PlacedBlock[];
  /** What variables files assign to a folder's variable. */
  readonly assigned: (folder: string, variable: string) => Assigned;
  /** Whether a call names it by this repository's address, or another's with such a folder. */
  readonly isCalledFromAfar: (folder: string) => boolean;
  /** Whether the folder has one block of that address: an override file, or .tofu beside .tf, has another. */
  readonly isUnique: (block: PlacedBlock) => boolean;
  readonly providersOf: (folder: string) => readonly PlacedBlock[];
  readonly local: (folder: string, name: string) => readonly Expression[];
  /** Whether another program calls Terraform, with values and providers of its own. */
  readonly isWrapped: boolean;
}

/** Of Terragrunt and of Stacks. */
const wraps: ReadonlySet<string> = new Set(["include", "generate", "component", "deployment"]);

export function modulesOf(files: readonly { readonly path: string; readonly hcl: Hcl }[]): Modules {
  const blocks: PlacedBlock[] = [];
  const assigned = new Map<string, Expression[]>();
  /** Variable -> what files that the command line names assign to it, and the folders of these. */
  const chosen = new Map<string, { readonly folder: string; readonly value: Expression }[]>();
  const paths = new Set(files.map(({ path }) => path));
  let isWrapped = false;
  const locals = new Map<string, Expression[]>();
  for (const { path, hcl } of files) {
    const folder = folderOf(path);
    if (path.endsWith(".tfvars") || path.endsWith(".tfvars.json"))
      for (const name of hcl.said) {
        const value = hcl.attributes.get(name) ?? [{ of: "", name: "" }];
        if (/(?:^|\/)terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test(path))
          push(assigned, `${folder}\n${name}`, value);
        else push(chosen, name, { folder, value });
      }
    else if (path.endsWith(".hcl"))
      isWrapped ||=
        /(?:^|\/)terragrunt[^/]*\.hcl$/.test(path) ||
        hcl.said.has("inputs") ||
        hcl.blocks.some(({ kind }) => wraps.has(kind));
    else
      for (const block of hcl.blocks) {
        blocks.push({ ...block, path, folder });
        if (block.kind === "locals")
          for (const [name, value] of block.attributes) push(locals, `${folder}\n${name}`, value);
      }
  }
  const byAddress = Map.groupBy(blocks, ({ folder, kind, labels }) =>
    [folder, kind, ...labels].join("\n"),
  );
  const calls = Map.groupBy(
    blocks.filter((block) => block.kind === "module"),
    (call) => localSource(call),
  );
  const remote = new Set(
    blocks.flatMap(({ kind, attributes }) => {
      const [source] = (kind === "module" && attributes.get("source")) || [];
      const [, folder] =
        (typeof source === "string" && /[^:]\/\/([^?]+?)\/?(?:\?|$)/.exec(source)) || [];
      return folder === undefined ? [] : [folder];
    }),
  );
  const providers = Map.groupBy(
    blocks.filter(({ kind }) => kind === "provider"),
    ({ folder }) => folder,
  );
  return {
    folders: new Set(blocks.map(({ folder }) => folder)),
    blocks,
    // Terraform allows one of a name in a module; where a broken module has two, neither is pointed to.
    find: (...address) => only(byAddress.get(address.join("\n")) ?? []),
    callsOf: (folder) => calls.get(folder) ?? [],
    assigned(folder, name) {
      const named = chosen.get(name);
      if (named) {
        const own = named.filter((one) => one.folder === folder);
        return { values: own.map(({ value }) => value), isWhole: false };
      }
      const values = assigned.get(`${folder}\n${name}`) ?? [];
      // Of several the last one counts.
      return values.length > 1 ? { values: [], isWhole: false } : { values, isWhole: true };
    },
    isUnique: ({ path, folder, kind, labels }) =>
      byAddress.get([folder, kind, ...labels].join("\n"))?.length === 1 &&
      // OpenTofu reads main.tofu instead of main.tf.
      !(/\.tf(?:\.json)?$/.test(path) && paths.has(path.replace(/\.tf(?=$|\.json$)/, ".tofu"))),
    isCalledFromAfar: (folder) => remote.has(folder),
    providersOf: (folder) => providers.get(folder) ?? [],
    local: (folder, name) => locals.get(`${folder}\n${name}`) ?? [],
    isWrapped,
  };
}

/** The same in JSON: `{ "resource": { "aws_s3_bucket": { "scans": { "bucket": "..." } } } }`. */
export function terraformJson(path: string, root: Tree): Hcl {
  const attributes = attributesOf(root);
  const said = new Set(root.entries?.keys());
  if (path.endsWith(".tfvars.json")) return { blocks: [], attributes, said };
  const blocks: Block[] = [];
  const add = (kind: string, labels: readonly string[], { line, ...tree }: Tree): void => {
    // One block, or a list of them.
    for (const one of tree.items ?? [tree])
      blocks.push({
        kind,
        labels,
        line,
        attributes: attributesOf(one),
        said: new Set(one.entries?.keys()),
        strings: [],
      });
  };
  for (const [kind, tree] of root.entries ?? [])
    for (const [label, below] of tree.entries ?? [])
      if (kind === "resource" || kind === "data")
        for (const [name, block] of below.entries ?? []) add(kind, [label, name], block);
      else if (kind === "module" || kind === "variable" || kind === "provider")
        add(kind, [label], below);
  const locals = root.entries?.get("locals");
  if (locals) add("locals", [], locals);
  return { blocks, attributes: new Map(), said };
}

function attributesOf({ entries }: Pick<Tree, "entries">): Map<string, Expression> {
  return new Map(
    [...(entries ?? [])].flatMap(([name, { text }]): [string, Expression][] => {
      const [, of, referred] = /^\$\{\s*(var|local)\.([\w-]+)\s*\}$/.exec(text ?? "") ?? [];
      if (referred !== undefined) return [[name, [{ of: of!, name: referred }]]];
      return text === undefined || text.includes("${") ? [] : [[name, [text]]];
    }),
  );
}

/** The folder in this repository that a call brings in. */
export function localSource({ folder, attributes }: PlacedBlock): string | undefined {
  const [source, ...more] = attributes.get("source") ?? [];
  if (typeof source !== "string" || more.length > 0 || !/^\.\.?\//.test(source)) return undefined;
  const path = posix.normalize(posix.join(folder, source)).replace(/\/$/, "");
  return path === "." ? "" : path;
}

/** `count = 0`, and a for_each over nothing. */
export function makesNone({ attributes }: PlacedBlock): boolean {
  const [count] = attributes.get("count") ?? [];
  const [each] = attributes.get("for_each") ?? [];
  return count === "0" || (typeof each === "string" && /^(?:\{\}|\[\]|toset\(\[\]\))$/.test(each));
}

export function only<T>(candidates: readonly T[]): T | undefined {
  return candidates.length === 1 ? candidates[0] : undefined;
}

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === "." ? "" : folder;
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
