// src/plans/arm/kept-tree.ts
import { keptPaths } from "./scan.js";
import { types } from "./scan.js";
var trees = /* @__PURE__ */ new Map();
function knownType(type) {
  return types.get(type.toLowerCase());
}
function treeOf(type) {
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
var growing = () => ({ named: /* @__PURE__ */ new Map(), each: void 0 });
function grow(root, path) {
  let at = root;
  for (const step of path.replaceAll(/\[\]|\{\}/g, ".$&").split("."))
    if (step === "[]" || step === "{}") at = at.each ??= growing();
    else {
      const next = at.named.get(step) ?? growing();
      at.named.set(step, next);
      at = next;
    }
}

export {
  knownType,
  treeOf
};
