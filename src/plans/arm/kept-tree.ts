/** What is read of a resource's record, as a tree: nothing else of a template is evaluated or held. */
import { keptPaths } from "../../locate/kept.ts";
import { types } from "../../locate/index.ts";
import type { ResourceType } from "../../locate/path.ts";

export interface Branch {
  readonly named: ReadonlyMap<string, Branch>;
  readonly each: Branch | undefined;
}

interface Growing {
  readonly named: Map<string, Growing>;
  each: Growing | undefined;
}

const trees = new Map<string, Branch>();

export function knownType(type: string): ResourceType | undefined {
  return types.get(type.toLowerCase());
}

/** Empty for a type without rows. */
export function treeOf(type: string): Branch {
  const key = type.toLowerCase();
  let tree = trees.get(key);
  if (!tree) {
    const known = types.get(key);
    const root = growing();
    for (const path of known ? keptPaths(known) : []) grow(root, path);
    tree = root;
    if (known) trees.set(key, tree);
  }
  return tree;
}

const growing = (): Growing => ({ named: new Map(), each: undefined });

function grow(root: Growing, path: string): void {
  let at = root;
  for (const step of path.replaceAll(/\[\]|\{\}/g, ".$&").split("."))
    if (step === "[]" || step === "{}") at = at.each ??= growing();
    else {
      const next = at.named.get(step) ?? growing();
      at.named.set(step, next);
      at = next;
    }
}
