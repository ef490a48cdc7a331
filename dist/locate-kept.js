import {
  isPairValue,
  masked,
  maskedItems,
  pairName
} from "./locate-masked.js";
import {
  isHeld
} from "./locate-arms.js";
import {
  factsOf
} from "./providers.js";

// src/locate/kept.ts
function keeper(types) {
  const trees = /* @__PURE__ */ new Map();
  return (resource) => {
    let tree = trees.get(resource.type);
    if (!tree) {
      const type = types.get(resource.type.toLowerCase());
      tree = type ? treeOf(type) : branch();
      for (const path of factsOf(resource.provider).places.site?.reads ?? [])
        at(tree, path).isRead = true;
      trees.set(resource.type, tree);
    }
    return { ...resource, properties: pick(resource.properties, tree) ?? {} };
  };
}
function keptPaths({ provider, rows, home, alias }) {
  return [
    .../* @__PURE__ */ new Set([
      ...rows.flatMap((row) => "read" in row ? [row.read, ...row.reads] : row.reads),
      ...home?.reads ?? [],
      ...alias?.reads ?? [],
      ...factsOf(provider).places.site?.reads ?? []
    ])
  ];
}
function treeOf(type) {
  const root = branch();
  for (const path of keptPaths(type)) at(root, path).isRead = true;
  for (const path of type.rows.flatMap(({ unions = [] }) => unions)) at(root, path).isUnion = true;
  return root;
}
var branch = () => ({
  named: /* @__PURE__ */ new Map(),
  each: void 0,
  isRead: false,
  isUnion: false
});
function at(root, path) {
  let tree = root;
  for (const step of path.replaceAll(/\[\]|\{\}/g, ".$&").split("."))
    if (step === "[]" || step === "{}") tree = tree.each ??= branch();
    else {
      const next = tree.named.get(step) ?? branch();
      tree.named.set(step, next);
      tree = next;
    }
  return tree;
}
function pick(value, tree, name) {
  if (typeof value === "string") return tree.isRead ? masked(value, name) : "";
  if (typeof value !== "object" || value === null) return value;
  const { named, each } = tree;
  if (Array.isArray(value))
    return each ? maskedItems(value, (item, before) => pick(item, each, before) ?? emptied(item), name) : [];
  const kept = {};
  if (each)
    for (const [key, item] of Object.entries(value))
      put(kept, key, pick(item, each, key) ?? emptied(item));
  const pair = pairName(value);
  for (const [key, below] of named)
    if (Object.hasOwn(value, key)) {
      const of = isPairValue(key) ? pair : void 0;
      const item = pick(value[key], below, of);
      if (item !== void 0) put(kept, key, item);
    }
  if (tree.isUnion) {
    for (const [key, item] of Object.entries(value))
      if (!named.has(key) && isHeld(item) && isMemberName(key)) put(kept, key, {});
  }
  return kept;
}
var isMemberName = (key) => /^[a-z][a-z\d]{0,63}$/i.test(key) && masked(key) === key;
function put(kept, key, value) {
  if (key === "__proto__")
    Object.defineProperty(kept, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
  else kept[key] = value;
}
var emptied = (item) => item === null || item === void 0 ? null : typeof item === "object" ? {} : "";

export {
  keeper,
  keptPaths
};
