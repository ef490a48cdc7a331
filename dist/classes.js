const { readFileSync } = process.getBuiltinModule("node:fs");
// src/classes.ts

var tables = /* @__PURE__ */ new Map();
function classOf(type) {
  return tableOf(providerOf(type)).get(type.toLowerCase()) ?? "unknown";
}
function typesOf(provider) {
  return Object.entries(read(provider).types).flatMap(
    ([namespace, byClass]) => Object.entries(byClass).flatMap(
      ([kind, names]) => names.split(" ").map((name) => [typeName(provider, namespace, name), kind])
    )
  );
}
function listedBy(how) {
  const listing = read("listing")[how];
  return Object.entries(listing).flatMap(
    ([namespace, names]) => names.split(" ").map((name) => typeName("aws", namespace, name))
  );
}
function azureTypes(fact) {
  const file = read("azure")[fact];
  return new Set(
    Object.entries(file).flatMap(
      ([namespace, names]) => names.split(" ").map((name) => typeName("azure", namespace, name).toLowerCase())
    )
  );
}
function otherActions() {
  const { actions } = read("listing");
  return Object.entries(actions).flatMap(
    ([service, names]) => names.split(" ").map((name) => `${service}:${name}`)
  );
}
function arnForms() {
  return read(
    "arns"
  ).services;
}
function pageOf(type) {
  if (providerOf(type) === "azure")
    return `https://learn.microsoft.com/azure/templates/${type.toLowerCase()}`;
  const [prefix, service = "", resource = ""] = type.toLowerCase().split("::");
  return prefix === "aws" ? `https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-${service}-${resource}.html` : "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html";
}
function tableOf(provider) {
  let table = tables.get(provider);
  if (!table) {
    table = new Map(typesOf(provider).map(([type, kind]) => [type.toLowerCase(), kind]));
    tables.set(provider, table);
  }
  return table;
}
function providerOf(type) {
  return /^aws:/i.test(type) ? "aws" : "azure";
}
function typeName(provider, namespace, name) {
  if (provider === "azure") return `${namespace}/${name}`;
  return namespace.startsWith("aws:") ? `${namespace}:${name}` : `AWS::${namespace}::${name}`;
}
function read(name) {
  const file = new URL(`../rules/classes/${name}.json`, import.meta.url);
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
