import {
  arnForms
} from "./classes.js";

// src/collect/aws/arn-types.ts
var withSlashes = new Set(
  "cloudwatch codeartifact ecr ecr-public events iam kms logs s3 s3express s3-outposts secretsmanager ssm sts".split(
    " "
  )
);
var versions = [
  ["lambda", /^function:[^:]+:(?:\d+|\$LATEST)$/, "AWS::Lambda::Version"],
  ["states", /^stateMachine:[^:]+:\d+$/, "AWS::StepFunctions::StateMachineVersion"]
];
var forms;
var compiled = /* @__PURE__ */ new Map();
function arnType(service, resource) {
  const version = versions.find(([of, form]) => of === service && form.test(resource));
  if (version) return { type: version[2], worded: true };
  const known = formsOf(service);
  return known.find(({ strict }) => strict.test(resource)) ?? known.find(({ loose }) => loose.test(resource)) ?? unknown(service, resource, known);
}
function unknown(service, resource, known) {
  const [, first = ""] = /^([A-Za-z][\w-]*)[/:]/.exec(resource) ?? [];
  const isWord = first !== "" && (known.some((form) => form.worded && form.first === first) || known.every(({ worded }) => worded));
  return { type: `aws:${service}:${isWord ? first : "resource"}`, worded: isWord };
}
function formsOf(service) {
  const before = compiled.get(service);
  if (before) return before;
  forms ??= arnForms();
  const own = Object.entries(forms[service] ?? {});
  const made = own.map(([form, type]) => ({
    type,
    literal: form.replaceAll("*", "").length,
    strict: pattern(form, () => "[^/:]+", "[^/:]+"),
    loose: looseOf(service, form, own),
    worded: /^[^*]+(?:[/:]|$)/.test(form),
    first: form.split(/[/:]/, 1)[0]
  })).sort((a, b) => b.literal - a.literal);
  compiled.set(service, made);
  return made;
}
function looseOf(service, form, own) {
  const paths = withSlashes.has(service);
  if (!/\w/.test(form) && !paths) return pattern(form, () => "[^/:]+", "[^/:]+");
  const kinds = paths ? [] : own.flatMap(
    ([other]) => other.startsWith(form) ? /^[/:](?=\w)/.exec(other.slice(form.length)) ?? [] : []
  );
  const last = paths ? ".+" : kinds.length === 0 ? withoutChild : `[^${[...new Set(kinds)].join("")}]+`;
  return pattern(form, (next) => paths || next.startsWith(":") ? "[^:]+" : "[^/:]+", last);
}
var withoutChild = String.raw`[^/:]+(?=[/:]|$)(?!([/:])[A-Za-z][A-Za-z-]*\1.).*`;
function pattern(form, variable, last) {
  const parts = form.split("*");
  return new RegExp(
    `^${parts.map((part, at) => {
      const literal = part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&");
      if (at === 0) return literal;
      return `${at === parts.length - 1 && part === "" ? last : variable(part)}${literal}`;
    }).join("")}$`
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
  parseArn,
  globalOf,
  locationOf
};
