/**
 * What is held of a resource, and written into inventories: the properties that rows read, and no
 * others. Records of clouds carry passwords, keys and connection strings in places nobody expects.
 */
import type { Resource } from "../model.ts";
import { factsOf } from "../providers.ts";
import { isHeld } from "./arms.ts";
import { isPairValue, masked, maskedItems, pairName } from "./masked.ts";
import type { ResourceType } from "./path.ts";

/** A tree of the paths that are kept of one type. */
interface Kept {
  readonly named: Map<string, Kept>;
  /** Whether one of them is the value of a pair, whose name says whether it is a secret. */
  hasPairValue: boolean;
  each: Kept | undefined;
  /** A row reads the value here. */
  isRead: boolean;
  /** A name of a class or a store, as a service that looks into data gives it: kept as it is, as a part of it matches nothing. */
  isName: boolean;
  /** A row asks which members it has: the names are kept of those that no row reads. */
  isUnion: boolean;
}

/** The properties that were cut: a source that cut them, so as to hold less, need not see it done twice. */
const cut = Symbol("cut");
type Cut = Resource & { [cut]?: unknown };

export function keeper(types: ReadonlyMap<string, ResourceType>): (resource: Resource) => Resource {
  const trees = new Map<string, Kept>();
  return (resource: Cut) => {
    if (resource[cut] !== undefined && resource[cut] === resource.properties) return resource;
    let tree = trees.get(resource.type);
    if (!tree) {
      const type = types.get(resource.type.toLowerCase());
      tree = type ? treeOf(type) : branch();
      for (const path of factsOf(resource.provider).places.site?.reads ?? [])
        at(tree, path).isRead = true;
      trees.set(resource.type, tree);
    }
    // Where a record is expected, null is a fault that has to be seen.
    const picked = pick(resource.properties, tree);
    const properties = picked === undefined ? {} : picked;
    const kept: Cut = { ...resource, properties };
    // In the literal above it would cost as much as all the rest of it.
    kept[cut] = properties;
    return kept;
  };
}

/** Every path that a row, the home, the alias or the looker of the type reads. */
export function keptPaths({
  provider,
  rows,
  home,
  alias,
  looker,
}: ResourceType): readonly string[] {
  return [
    ...new Set([
      ...rows.flatMap((row) => ("read" in row ? [row.read, ...row.reads] : row.reads)),
      ...(home?.reads ?? []),
      ...(alias?.reads ?? []),
      ...(looker?.reads ?? []),
      ...(looker?.names ?? []),
      ...(factsOf(provider).places.site?.reads ?? []),
    ]),
  ];
}

function treeOf(type: ResourceType): Kept {
  const root = branch();
  for (const path of keptPaths(type)) at(root, path).isRead = true;
  for (const path of type.looker?.names ?? []) at(root, path).isName = true;
  for (const path of type.rows.flatMap(({ unions = [] }) => unions)) at(root, path).isUnion = true;
  return root;
}

const branch = (): Kept => ({
  named: new Map(),
  hasPairValue: false,
  each: undefined,
  isRead: false,
  isName: false,
  isUnion: false,
});

function at(root: Kept, path: string): Kept {
  let tree = root;
  for (const step of path.replaceAll(/\[\]|\{\}/g, ".$&").split("."))
    if (step === "[]" || step === "{}") tree = tree.each ??= branch();
    else {
      const next = tree.named.get(step) ?? branch();
      tree.named.set(step, next);
      if (isPairValue(step)) tree.hasPairValue = true;
      tree = next;
    }
  return tree;
}

/**
 * Of a value where a record is expected, or the other way round, the shape is kept: it is a gap. `name`:
 * the key that the path left open, and so may be a secret's.
 */
function pick(value: unknown, tree: Kept, name?: string): unknown {
  if (typeof value === "string" && tree.isName) return nameIn(value);
  if (typeof value === "string") return tree.isRead ? masked(value, name) : "";
  if (typeof value !== "object" || value === null) return value;
  const { named, each } = tree;
  if (Array.isArray(value) && each?.isName) return value.map((item) => pick(item, each));
  if (Array.isArray(value))
    // An element that nothing is kept of still counts: a row has to see that it is there.
    return each
      ? maskedItems(value, (item, before) => pick(item, each, before) ?? emptied(item), name)
      : [];
  const kept: Record<string, unknown> = {};
  if (each)
    for (const [key, item] of Object.entries(value))
      put(kept, key, pick(item, each, key) ?? emptied(item));
  const pair = tree.hasPairValue ? pairName(value) : undefined;
  for (const [key, below] of named)
    if (Object.hasOwn(value, key)) {
      const of = pair !== undefined && isPairValue(key) ? pair : undefined;
      const item = pick((value as Record<string, unknown>)[key], below, of);
      if (item !== undefined) put(kept, key, item);
    }
  if (tree.isUnion)
    for (const [key, item] of Object.entries(value))
      if (!named.has(key) && isHeld(item) && isMemberName(key)) put(kept, key, {});
  return kept;
}

/** In one line, and of the length that services allow: what else is there is no name. */
const nameIn = (text: string): string => (/^[^\p{Cc}]{1,512}$/u.test(text) ? text : "***");

/** A word, as APIs name their members: what else is a key may be anything. */
const isMemberName = (key: string): boolean =>
  /^[a-z][a-z\d]{0,63}$/i.test(key) && masked(key) === key;

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
