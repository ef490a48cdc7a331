// src/collect/aws/trim.ts
function only(value, ...names) {
  const kept = cut(value, new Set(names));
  return kept === void 0 ? void 0 : Object(kept);
}
function cut(value, names) {
  if (typeof value !== "object" || value === null) return void 0;
  if (Array.isArray(value)) {
    const items = value.map((item) => cut(item, names)).filter((item) => item !== void 0);
    return items.length === 0 ? void 0 : items;
  }
  const entries = Object.entries(value).flatMap(([name, item]) => {
    const kept = typeof item === "object" ? cut(item, names) : names.has(name) ? item : void 0;
    return kept === void 0 ? [] : [[name, kept]];
  });
  return entries.length === 0 ? void 0 : Object.fromEntries(entries);
}
function hostPart(url) {
  return url === void 0 ? void 0 : /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? url;
}

// src/collect/aws/definition-references.ts
function referencesIn(definition) {
  const found = (pattern) => [...definition.matchAll(pattern)].map(([whole, part]) => part ?? whole);
  const arns = found(/arn:aws[a-z-]*:[^\s"'\\{}()]+/g).filter(
    (arn) => !/^arn:[^:]+:iam:/.test(arn)
  );
  const hosts = found(/https?:\/\/[^\s"'\\{}()]+/g).map((url) => hostPart(url));
  const models = found(/"[Mm]odelId"\s*:\s*"([^"{]+)"/g);
  return [.../* @__PURE__ */ new Set([...arns, ...hosts, ...models])];
}

export {
  only,
  hostPart,
  referencesIn
};
