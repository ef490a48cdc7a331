import {
  sameId
} from "./model.js";

// src/compare/seen.ts
function whyNotSeen(known, looked, earlierTargets, listing) {
  const { run, gaps } = looked;
  const file = fileOf(known);
  const gap = gaps.find((one) => hides(one, known, file, listing));
  if (gap) return `a gap hides it: ${gap.detail}`;
  if (run.status === "incomplete" && gaps.length === 0)
    return "the scan was stopped before its end";
  if (run.rulesOff?.includes(known.rule)) return `the policy switched ${known.rule} off`;
  return file === void 0 ? notCovered(known, looked, listing) : notRead(file, looked, earlierTargets);
}
function fileOf({ resource: { id } }) {
  const at = id.indexOf("#");
  return at > 0 && !/^(?:arn:|\/(?:subscriptions|providers|tenants)\/)/i.test(id) ? id.slice(0, at) : void 0;
}
function notRead(file, { run }, earlierTargets) {
  const { targets, leftOut } = run;
  const isNamed = targets.some((target) => isBelow(file, target)) || // A demo's name, or standard input: the same words are the same files.
  earlierTargets.every((target) => targets.includes(target));
  if (!isNamed) return `${file} was not scanned`;
  return leftOut && leftOut.resources > 0 ? "the scan judged only a part of the resources that it saw" : void 0;
}
function isBelow(file, folder) {
  const [one, above] = [file, folder].map((path) => path.replace(/^(?:\.\/)+|\/+$/g, ""));
  return one === above || above === "." || above === "" || one.startsWith(`${above}/`);
}
var isRegion = (code) => /^[a-z]{2,6}(?:-[a-z]+)+-\d$/.test(code);
function regionsOf({ resource, role, location }) {
  const [, , , inArn = ""] = resource.id.split(":");
  const home = resource.id.startsWith("arn:") && isRegion(inArn) ? inArn : role === "home" ? location.code : void 0;
  return {
    home,
    all: [.../* @__PURE__ */ new Set([...home === void 0 ? [] : [home], location.code])].filter(isRegion)
  };
}
function notCovered(known, { run, coverage }, listing) {
  const { provider, scope, type } = known.resource;
  const units = coverage.filter(
    (unit) => unit.provider === provider && sameId(unit.scope) === sameId(scope)
  );
  const complete = units.filter(({ status }) => status === "complete");
  const { home, all } = regionsOf(known);
  if (complete.some(({ service, region }) => service === "all" && region === "global"))
    return run.leftOut?.regions?.[provider] === void 0 ? void 0 : narrowedTo(run.leftOut.regions[provider]);
  const isShown = complete.some(
    ({ service, region }) => listing.lists(provider, service, type) && (home === void 0 || !isRegion(region) || all.includes(region))
  );
  if (!isShown)
    return units.length === 0 ? `${scopeNoun[provider]} ${scope} was not scanned` : `nothing that lists ${type} was looked at in ${scope}`;
  const narrowed = run.leftOut?.regions?.[provider];
  if (run.leftOut?.skipped?.includes("logs") && known.role === "log")
    return "diagnostic settings were skipped";
  if (provider === "azure")
    return narrowed && !(known.role === "home" && narrowed.includes(known.location.code)) ? narrowedTo(narrowed) : void 0;
  if (home === void 0 && narrowed) return narrowedTo(narrowed);
  const missing = all.find(
    (code) => !complete.some(({ region, service }) => region === code && service !== "sts")
  );
  return missing === void 0 ? void 0 : `${missing} was not looked at in ${scope}`;
}
var narrowedTo = (regions) => `the scan was narrowed to ${regions.join(", ")}`;
var scopeNoun = { aws: "AWS account", azure: "Azure subscription" };
function hides(gap, known, file, listing) {
  const { resource, role, location, into } = known;
  if (gap.role !== void 0 && gap.role !== role) return false;
  if (gap.provider === "inventory") return true;
  if (gap.provider === "plan")
    return file !== void 0 && (isBelow(file, gap.scope) || isBelow(gap.scope, file));
  if (gap.provider !== resource.provider) return false;
  if (gap.resource !== void 0 && !isSame(gap.resource, resource.id, into)) return false;
  if (file !== void 0)
    return gap.declared !== void 0 && (gap.type === void 0 || isOfService(gap.type, resource.type));
  if (sameId(gap.scope) !== sameId(resource.scope)) return false;
  const { home, all } = regionsOf(known);
  if (gap.region !== void 0 && isRegion(gap.region) && home !== void 0 && gap.region !== location.code && !all.includes(gap.region))
    return false;
  if (gap.type !== void 0) return isOfService(gap.type, resource.type);
  return gap.service === void 0 || listing.mayShow(gap.provider, gap.service, resource.type);
}
function isSame(gap, id, into) {
  const one = sameId(gap);
  return [id, ...into === void 0 ? [] : [into]].map(sameId).some((other) => one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`));
}
function isOfService(a, b) {
  return serviceOf(a) === serviceOf(b);
}
function serviceOf(type) {
  const [first = "", second = ""] = type.toLowerCase().split(/::|\//);
  return first === "aws" || first.startsWith("aws:") ? `aws::${second}` : first;
}

export {
  whyNotSeen,
  serviceOf
};
