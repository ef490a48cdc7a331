const { readFileSync } = process.getBuiltinModule("node:fs");
import {
  factsOf,
  providerOfType
} from "./providers.js";

// src/classes.ts

var tables = /* @__PURE__ */ new Map();
function classOf(type) {
  const provider = providerOfType(type);
  return (provider && tableOf(provider).get(type.toLowerCase())) ?? "unknown";
}
function typesOf(provider) {
  const { nameOf, classes: file } = factsOf(provider).types;
  if (file === void 0) return [];
  return Object.entries(read(file).types).flatMap(
    ([namespace, byClass]) => Object.entries(byClass).flatMap(
      ([kind, names]) => names.split(" ").map((name) => [nameOf(namespace, name), kind])
    )
  );
}
function listedBy(how) {
  return namesIn("aws", read("classes/listing.json")[how]);
}
function azureTypes(fact) {
  const file = read("classes/azure.json")[fact];
  return new Set(namesIn("azure", file).map((name) => name.toLowerCase()));
}
function otherActions() {
  const { actions } = read(
    "classes/listing.json"
  );
  return Object.entries(actions).flatMap(
    ([service, names]) => names.split(" ").map((name) => `${service}:${name}`)
  );
}
function arnForms() {
  return read(
    "classes/arns.json"
  ).services;
}
function pageOf(type) {
  return factsOf(providerOfType(type)).types.pageOf(type);
}
function tableOf(provider) {
  let table = tables.get(provider);
  if (!table) {
    table = new Map(typesOf(provider).map(([type, kind]) => [type.toLowerCase(), kind]));
    tables.set(provider, table);
  }
  return table;
}
function namesIn(provider, byNamespace) {
  const { nameOf } = factsOf(provider).types;
  return Object.entries(byNamespace).flatMap(
    ([namespace, names]) => names.split(" ").map((name) => nameOf(namespace, name))
  );
}
function read(name) {
  const file = new URL(`../rules/${name}`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8"));
}

export {
  classOf,
  typesOf,
  listedBy,
  azureTypes,
  otherActions,
  arnForms,
  pageOf
};
