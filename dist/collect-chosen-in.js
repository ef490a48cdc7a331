import {
  Fault,
  isRecord
} from "./collect-azure-fault.js";

// src/collect/azure/record.ts
function rowOf(record, source, unseen) {
  if (!isRecord(record)) return { wrong: "a row that is no object" };
  if (!isArmRecord(record)) return { wrong: "a record without id, type or name" };
  if (!record.id.startsWith("/")) return { wrong: "a record whose id is no path" };
  return resourceOf(record, source, unseen);
}
function readRows(rows, bad, read) {
  const resources = [];
  for (const row of rows) {
    const one = read(row);
    if ("wrong" in one) bad.add(row, one.wrong);
    else resources.push(one);
  }
  return resources;
}
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
  return typeof id === "string" && id !== "" && typeof type === "string" && type !== "" && typeof name === "string";
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

// src/collect/chosen-in.ts
function chosenIn(isElsewhere) {
  if (!isElsewhere) return (resource) => resource;
  const taken = /* @__PURE__ */ new Map();
  return (resource) => {
    const parent = parentOf(resource.id);
    const take = (parent === void 0 ? void 0 : taken.get(parent)) ?? (resource.location === void 0 || !isElsewhere(resource.location));
    if (parent === void 0) taken.set(resource.id.toLowerCase(), take);
    return take ? resource : { ...resource, onlyReferred: true };
  };
}
function parentOf(id) {
  return /^(.*?\/providers\/[^/]+\/[^/]+\/[^/]+)\/.+/.exec(id.toLowerCase())?.[1];
}

export {
  chosenIn,
  rowOf,
  readRows,
  resourceOf,
  subscriptionIn
};
