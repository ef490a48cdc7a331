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

// src/collect/aws/arn-types.ts
var withSlashes = new Set(
  "cloudwatch codeartifact ecr ecr-public events iam kms logs s3 s3express s3-outposts secretsmanager ssm sts".split(
    " "
  )
);
var withColons = /* @__PURE__ */ new Set(["cognito-identity", "cognito-sync", "dynamodb", "rds"]);
var forms;
var compiled = /* @__PURE__ */ new Map();
function arnType(service, resource) {
  if (service === "lambda" && /^function:[^:]+:(?:\d+|\$LATEST)$/.test(resource))
    return { type: "AWS::Lambda::Version", worded: true };
  const known = formsOf(service);
  return known.find(({ strict }) => strict.test(resource)) ?? known.find(({ loose }) => loose?.test(resource)) ?? unknown(service, resource);
}
function unknown(service, resource) {
  const words = resource.split(/[/:]/);
  if (words.length === 1) return { type: `aws:${service}:resource`, worded: false };
  const kinds = words.filter((_, at) => at % 2 === 0 && (at === 0 || at + 1 < words.length));
  return { type: `aws:${service}:${kinds.join("/")}`, worded: true };
}
function formsOf(service) {
  const before = compiled.get(service);
  if (before) return before;
  forms ??= arnForms();
  const ends = withSlashes.has(service) ? ".+" : withColons.has(service) ? "[^/]+" : void 0;
  const made = Object.entries(forms[service] ?? {}).map(([form, type]) => ({
    type,
    literal: form.replaceAll("*", "").length,
    strict: pattern(form, "[^/:]+", "[^/:]+"),
    loose: ends && pattern(form, ends === ".+" ? "[^:]+" : "[^/:]+", ends),
    worded: /^[^*]+[/:]/.test(form)
  })).sort((a, b) => b.literal - a.literal);
  compiled.set(service, made);
  return made;
}
function pattern(form, variable, last) {
  const parts = form.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(
    `^${parts.map((part, at) => at === 0 ? part : `${at === parts.length - 1 && part === "" ? last : variable}${part}`).join("")}$`
  );
}

// src/collect/aws/arn.ts
function parseArn(text) {
  if (!text.startsWith("arn:")) return void 0;
  const afterPartition = text.indexOf(":", 4);
  const afterService = text.indexOf(":", afterPartition + 1);
  const afterRegion = text.indexOf(":", afterService + 1);
  const afterAccount = text.indexOf(":", afterRegion + 1);
  const partition = text.slice(4, afterPartition);
  const service = text.slice(afterPartition + 1, afterService);
  if (!(afterPartition < afterService && afterService < afterRegion && afterRegion < afterAccount) || partition === "" || service === "")
    return void 0;
  const resource = text.slice(afterAccount + 1).replace(/^\/|\/$/g, "");
  const { type, worded } = arnType(service, resource);
  return {
    partition,
    service,
    region: text.slice(afterService + 1, afterRegion),
    account: text.slice(afterRegion + 1, afterAccount),
    type,
    name: worded ? resource.replace(/^[^/:]*[/:]/, "") : resource
  };
}
function globalOf(partition) {
  return partition === "aws-eusc" ? "eusc-de-east-1" : `${partition}-global`;
}
function locationOf({ service, region, partition, account }, asked) {
  if (region !== "") return region;
  return service === "s3" && account === "" ? asked : globalOf(partition);
}

export {
  classOf,
  typesOf,
  listedBy,
  otherActions,
  arnForms,
  pageOf,
  parseArn,
  globalOf,
  locationOf
};
