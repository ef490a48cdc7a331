// src/collect/azure/fault.ts
var Fault = class extends Error {
  name = "Fault";
  reason;
  status;
  /** ARM's own word for it, for example "AuthorizationFailed". */
  code;
  remedy;
  constructor(reason, message, more = {}) {
    super(message);
    this.reason = reason;
    this.status = more.status;
    this.code = more.code;
    this.remedy = more.remedy;
  }
};
function faultOf(error, signal) {
  if (signal.aborted) return new Fault("interrupted", "the scan was stopped");
  if (error instanceof Fault) return error;
  return new Fault("failed", oneLine(error instanceof Error ? error.message : String(error)));
}
function gapOf(fault, { scope, service, action }) {
  return {
    reason: fault.reason,
    provider: "azure",
    scope,
    service,
    detail: `${service} of ${scope}: ${fault.message}`,
    remedy: fault.remedy ?? remedyOf(fault, action, scope)
  };
}
function remedyOf(fault, action, scope) {
  if (fault.status === 401) return "sign in again with `az login`, and to the tenant that is meant";
  if (fault.code === "DenyAssignmentAuthorizationFailed")
    return "scan with an identity that the deny assignment excludes, or accept the gap with an exception";
  switch (fault.reason) {
    case "refused":
      return `grant ${action} on ${scope}; the built-in role Reader has it`;
    case "throttled":
      return "scan again later, or with a lower --concurrency: others use the same quota";
    case "interrupted":
      return "let the scan run to its end";
    default:
      return "scan again; if it stays, look at Azure's status page and the proxy between";
  }
}
function coverageOf({ scope, service }, resources, calls, fault) {
  return {
    provider: "azure",
    scope,
    region: "global",
    service,
    status: !fault ? "complete" : resources > 0 ? "partial" : fault.reason === "refused" ? "refused" : "failed",
    resources,
    calls
  };
}
function oneLine(text) {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}

// src/collect/azure/record.ts
function resourceOf(record, source, unseen) {
  if (!isArmRecord(record)) throw new Fault("failed", "listed a record without id, type or name");
  const { id, name, location } = record;
  const resource = {
    id,
    type: typeOf(record),
    provider: "azure",
    scope: scopeOf(record),
    name,
    labels: labelsOf(record.tags),
    properties: record,
    source
  };
  if (typeof location === "string" && location !== "") resource.location = location;
  if (unseen) resource.unseen = unseen;
  return resource;
}
function isArmRecord(record) {
  const { id, type, name } = Object(record);
  return typeof id === "string" && typeof type === "string" && typeof name === "string";
}
var spellings = /* @__PURE__ */ new Map();
function typeOf({ id, type }) {
  const known = spellings.get(type);
  if (known !== void 0 && isTopLevel(id, known)) return known;
  const lower = type.toLowerCase();
  if (lower === "microsoft.resources/subscriptions/resourcegroups")
    return "Microsoft.Resources/resourceGroups";
  if (lower === "microsoft.resources/subscriptions") return "Microsoft.Resources/subscriptions";
  const spelt = typeIn(id);
  if (spelt.toLowerCase() !== lower) return type;
  spellings.set(type, spelt);
  return spelt;
}
function isTopLevel(id, type) {
  const providers = id.lastIndexOf("/providers/");
  if (providers < 0) return false;
  const start = providers + "/providers/".length;
  const end = start + type.length;
  return id.startsWith(type, start) && id[end] === "/" && !id.includes("/", end + 1);
}
function typeIn(id) {
  const [namespace = "", ...rest] = id.split(/\/providers\//i).at(-1).split("/");
  return [namespace, ...rest.filter((_, index) => index % 2 === 0)].join("/");
}
function scopeOf({ id, subscriptionId }) {
  return subscriptionIn(id) ?? (typeof subscriptionId === "string" ? subscriptionId : "tenant");
}
var last;
function subscriptionIn(id) {
  if (last && id.startsWith(last.start)) return last.subscription;
  const subscription = /^\/subscriptions\/([^/]+)/i.exec(id)?.[1];
  if (subscription !== void 0) last = { start: `/subscriptions/${subscription}/`, subscription };
  return subscription;
}
function labelsOf(tags) {
  if (typeof tags !== "object" || tags === null) return {};
  if (isText(tags)) return tags;
  return Object.fromEntries(Object.entries(tags).map(([key, value]) => [key, String(value)]));
}
function isText(tags) {
  for (const key in tags)
    if (typeof tags[key] !== "string") return false;
  return !Array.isArray(tags);
}

// src/collect/azure/regions.ts
var plain = (code) => code.toLowerCase().replaceAll(" ", "");
function chosenIn(regions) {
  if (!regions) return (resource) => resource;
  const chosen = /* @__PURE__ */ new Set([...regions.map(plain), "global"]);
  const taken = /* @__PURE__ */ new Map();
  return (resource) => {
    const parent = parentOf(resource.id);
    const take = (parent === void 0 ? void 0 : taken.get(parent)) ?? (resource.location === void 0 || chosen.has(plain(resource.location)));
    if (parent === void 0) taken.set(resource.id.toLowerCase(), take);
    return take ? resource : { ...resource, onlyReferred: true };
  };
}
function parentOf(id) {
  return /^(.*?\/providers\/[^/]+\/[^/]+\/[^/]+)\/.+/.exec(id.toLowerCase())?.[1];
}

export {
  chosenIn,
  Fault,
  faultOf,
  gapOf,
  coverageOf,
  oneLine,
  resourceOf,
  subscriptionIn
};
