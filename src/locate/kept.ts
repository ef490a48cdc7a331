/**
 * What is held of a resource, and written into inventories: the properties that rows read, and no
 * others. Records of clouds carry passwords, keys and connection strings in places nobody expects.
 */
import type { Resource } from "../model.ts";
import { beside } from "./beside.ts";
import { masked } from "./masked.ts";
import type { ResourceType } from "./path.ts";

/** A tree of the paths that are kept of one type. */
interface Kept {
  readonly named: Map<string, Kept>;
  each: Kept | undefined;
  /** A row reads here, or a function looks at all that is below. */
  end: "value" | "whole" | undefined;
}

/** Deeper than any record of a provider. */
const deepest = 64;

export function keeper(types: ReadonlyMap<string, ResourceType>): (resource: Resource) => Resource {
  const trees = new Map<string, Kept>();
  return (resource) => {
    let tree = trees.get(resource.type);
    if (!tree) {
      const type = types.get(resource.type.toLowerCase());
      tree = type ? treeOf(type) : branch();
      trees.set(resource.type, tree);
    }
    return { ...resource, properties: pick(resource.properties, tree) ?? {} };
  };
}

/**
 * AWS's answers were trimmed to declared properties when they were collected; of those, what rows read is
 * kept whole. ARM has one bag of properties for all, so there each path counts.
 */
function treeOf({ provider, type, rows }: ResourceType): Kept {
  const root = branch();
  const reads = rows.flatMap((row) => ("read" in row ? [row.read] : []));
  const others = beside[type] ?? [];
  if (provider === "aws")
    for (const path of [...reads, ...others]) add(root, path.split(/[.[{]/, 1)[0]!, "whole");
  else {
    for (const path of reads) add(root, path, "value");
    for (const path of others) add(root, path, "whole");
  }
  return root;
}

/** Every path that a row or one of its functions reads. */
export function keptPaths({ type, rows }: ResourceType): readonly string[] {
  return [...rows.flatMap((row) => ("read" in row ? [row.read] : [])), ...(beside[type] ?? [])];
}

const branch = (): Kept => ({ named: new Map(), each: undefined, end: undefined });

function add(root: Kept, path: string, end: "value" | "whole"): void {
  let at = root;
  for (const step of path.replaceAll(/\[\]|\{\}/g, ".$&").split("."))
    if (step === "[]" || step === "{}") at = at.each ??= branch();
    else {
      const next = at.named.get(step) ?? branch();
      at.named.set(step, next);
      at = next;
    }
  if (at.end !== "whole") at.end = end;
}

/** `name`: the key that the path left open, and so may be a secret's. */
function pick(value: unknown, tree: Kept, name?: string): unknown {
  if (tree.end === "whole") return whole(value, 0);
  if (typeof value === "string") return tree.end ? masked(value, name) : undefined;
  if (typeof value !== "object" || value === null)
    return tree.end || value === null ? value : undefined;
  const { named, each } = tree;
  if (Array.isArray(value))
    // An element that nothing is kept of still counts: a row has to see that it is there.
    return each ? value.map((item) => pick(item, each) ?? emptied(item)) : [];
  const kept: Record<string, unknown> = {};
  if (each)
    for (const [key, item] of Object.entries(value))
      put(kept, key, pick(item, each, key) ?? emptied(item));
  for (const [key, below] of named)
    if (Object.hasOwn(value, key)) {
      const item = pick((value as Record<string, unknown>)[key], below);
      if (item !== undefined) put(kept, key, item);
    }
  return kept;
}

/** `__proto__` is a name like any other here: an assignment would make it the prototype. */
function put(kept: Record<string, unknown>, key: string, value: unknown): void {
  if (key === "__proto__")
    Object.defineProperty(kept, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  else kept[key] = value;
}

const emptied = (item: unknown): unknown =>
  item === null || item === undefined ? null : typeof item === "object" ? {} : "";

function whole(value: unknown, depth: number): unknown {
  if (typeof value === "string") return masked(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth >= deepest) return null;
  if (Array.isArray(value)) return value.map((item) => whole(item, depth + 1));
  const kept: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value))
    put(kept, key, typeof item === "string" ? masked(item, key) : whole(item, depth + 1));
  return kept;
}
