const { closeSync, openSync, readSync } = process.getBuiltinModule("node:fs");
import {
  decoded,
  withoutMark
} from "./collect-inventory-lines.js";
import {
  gapProviders,
  gapReasons,
  plannedActions,
  roles,
  scanEnds,
  skippables
} from "./model.js";
import {
  providers
} from "./providers.js";

// src/collect/inventory/claims.ts


// src/collect/inventory/member-faults.ts
var isTexts = (value) => Array.isArray(value) && value.every((one) => typeof one === "string");
function oneOf(r, key, known) {
  return known.includes(r[key]) ? void 0 : `"${key}" is ${shown(r[key])}, not one of ${known.join(", ")}`;
}
function isStrings(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const record = value;
  for (const key in record) if (typeof record[key] !== "string") return false;
  return true;
}
function strings(r, keys) {
  for (const key of keys)
    if (typeof r[key] !== "string") return `"${key}" is ${shown(r[key])}, not a string`;
  return void 0;
}
function optionalStrings(r, keys) {
  for (const key of keys)
    if (r[key] !== void 0 && typeof r[key] !== "string")
      return `"${key}" is ${shown(r[key])}, not a string`;
  return void 0;
}
function numbers(r, keys) {
  const key = keys.find((one) => !Number.isSafeInteger(r[one]) || r[one] < 0);
  return key && `"${key}" is ${shown(r[key])}, not a whole number`;
}
function shown(value) {
  if (value === void 0) return "missing";
  if (typeof value !== "object" || value === null) return visible(JSON.stringify(value));
  return Array.isArray(value) ? "a list" : "an object";
}
var visible = (text) => text.slice(0, 120).replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "?");

// src/collect/inventory/record.ts
function faultOf(record) {
  if (typeof record !== "object" || record === null || Array.isArray(record))
    return "is not a JSON object";
  const r = record;
  if ("inventory" in r) return faultOfHeader(r);
  if ("identity" in r) return strings(r, ["identity"]);
  if ("leftOut" in r) return faultOfLeftOut(r["leftOut"]);
  if ("end" in r)
    return oneOf(r, "end", scanEnds) ?? numbers(r, ["resources", "gaps", "coverage"]) ?? strings(r, ["sha256"]) ?? (isStrings(r["types"]) ? void 0 : `"types" is ${shown(r["types"])}, not an object of strings`);
  if ("expected" in r)
    return strings(r, ["expected"]) ?? oneOf(r, "provider", providers) ?? optionalStrings(r, ["name"]);
  const provider = oneOf(r, "provider", "reason" in r ? gapProviders : providers);
  if (provider !== void 0) return provider;
  if (typeof r["scope"] !== "string")
    return `"scope" is ${shown(r["scope"])}, not an account or subscription id`;
  if ("reason" in r) {
    return oneOf(r, "reason", gapReasons) ?? strings(r, ["detail", "remedy"]) ?? optionalStrings(r, ["region", "service", "type", "resource"]) ?? (r["role"] === void 0 ? void 0 : oneOf(r, "role", roles)) ?? (r["resources"] === void 0 ? void 0 : numbers(r, ["resources"])) ?? // What is acceptable is for the policy to say, not for the inventory.
    ("exception" in r ? '"exception" is not for an inventory to say' : void 0);
  }
  if ("status" in r)
    return strings(r, ["region", "service"]) ?? oneOf(r, "status", statuses) ?? numbers(r, ["resources", "calls"]);
  return strings(r, ["id", "type", "name", "source"]) ?? // Other tools write null for what is not there.
  (r["location"] === null ? void 0 : optionalStrings(r, ["location"])) ?? (isStrings(r["labels"]) ? void 0 : `"labels" is ${shown(r["labels"])}, not an object of strings`) ?? (r["unseen"] === void 0 || isStrings(r["unseen"]) ? void 0 : `"unseen" is ${shown(r["unseen"])}, not an object of strings`) ?? (r["onlyReferred"] === void 0 || r["onlyReferred"] === true ? void 0 : `"onlyReferred" is ${shown(r["onlyReferred"])}, not true`) ?? ("properties" in r ? void 0 : '"properties" is missing') ?? (r["planned"] === void 0 ? void 0 : faultOfPlanned(r["planned"]));
}
function faultOfPlanned(value) {
  if (typeof value !== "object" || value === null)
    return `"planned" is ${shown(value)}, not an object`;
  const planned = value;
  const { ids, formerIds, unsaid, written } = planned;
  return strings(planned, ["file"]) ?? oneOf(planned, "action", plannedActions) ?? (ids === void 0 || isTexts(ids) ? void 0 : `"ids" is ${shown(ids)}, not a list of strings`) ?? (formerIds === void 0 || isTexts(formerIds) ? void 0 : `"formerIds" is ${shown(formerIds)}, not a list of strings`) ?? (unsaid === void 0 || isStrings(unsaid) ? void 0 : `"unsaid" is ${shown(unsaid)}, not an object of strings`) ?? (written === void 0 || typeof written === "object" && written !== null ? void 0 : `"written" is ${shown(written)}, not an object`);
}
function faultOfHeader(r) {
  if (r["inventory"] === "1")
    return isTexts(r["identities"]) ? void 0 : `"identities" is ${shown(r["identities"])}, not a list of strings`;
  if (r["inventory"] !== "2")
    return `the header is of version ${shown(r["inventory"])}, which this data-boundary does not read; use the one that wrote it`;
  const { tool, leftOut } = r;
  const wrong = strings(Object(tool), ["name", "version"]);
  return wrong ?? strings(r, ["startedAt"]) ?? (isTexts(r["targets"]) ? void 0 : `"targets" is ${shown(r["targets"])}, not a list of strings`) ?? (leftOut === void 0 ? void 0 : faultOfLeftOut(leftOut)) ?? (r["shard"] === void 0 ? void 0 : numbers(Object(r["shard"]), ["index", "count"]));
}
var faultOfLeftOut = (value) => isLeftOut(value) ? void 0 : '"leftOut" does not say which regions, calls or targets were left out';
function isLeftOut(value) {
  if (typeof value !== "object" || value === null) return false;
  const { regions = {}, skipped = [], targets = [] } = value;
  return typeof regions === "object" && regions !== null && Object.entries(regions).every(
    ([provider, codes]) => providers.includes(provider) && isTexts(codes)
  ) && isTexts(skipped) && skipped.every((one) => skippables.includes(one)) && isTexts(targets);
}
var statuses = [
  "complete",
  "partial",
  "refused",
  "failed",
  "disabled"
];
var isGap = (record) => "reason" in record;
var isCoverage = (record) => "status" in record;

// src/collect/inventory/claims.ts
var longest = 1024 * 1024;
function claimsOf({ path, size }) {
  const descriptor = openSync(path, "r");
  try {
    const start = read(descriptor, 0, Math.min(size, 64 * 1024));
    const header = recordIn(firstLine(start));
    const { line, at, from } = lastLineOf(descriptor, size);
    const trailer = recordIn(line);
    const found = {
      header: header && "inventory" in header && header.inventory === "2" ? header : void 0,
      trailer: trailer && "end" in trailer ? trailer : void 0,
      trailerAt: from + at
    };
    const isFirst = header !== void 0 && "inventory" in header && header.inventory === "1";
    return { ...found, unvouched: whyNot(found, isFirst) };
  } finally {
    closeSync(descriptor);
  }
}
function whyNot({ header, trailer }, isFirst) {
  if (isFirst)
    return "is of format version 1, which does not say which properties were read nor whether the file is whole";
  if (!header) return "has no header line, so nobody says which scan it is of";
  if (!trailer)
    return "has no last line with counts and a digest: it may be cut off, and was not written to its end";
  return void 0;
}
function read(descriptor, at, length) {
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const got = readSync(descriptor, bytes, done, length - done, at + done);
    if (got === 0) break;
    done += got;
  }
  return bytes.subarray(0, done);
}
function firstLine(bytes) {
  const start = bytes.findIndex((byte) => byte !== 10 && byte !== 13);
  const line = start < 0 ? bytes.subarray(bytes.length) : bytes.subarray(start);
  const newline = line.indexOf(10);
  return newline < 0 ? line : line.subarray(0, newline);
}
function lastLineOf(descriptor, size) {
  const short = lastOf(descriptor, size, 16 * 1024);
  return short.at > 0 || short.from === 0 ? short : lastOf(descriptor, size, longest);
}
function lastOf(descriptor, size, length) {
  const from = Math.max(0, size - length);
  return { ...lastLine(read(descriptor, from, size - from)), from };
}
function lastLine(bytes) {
  let end = bytes.length;
  while (end > 0 && [9, 10, 13, 32].includes(bytes[end - 1])) end--;
  const at = end === 0 ? 0 : bytes.lastIndexOf(10, end - 1) + 1;
  return { line: bytes.subarray(at, end), at };
}
function recordIn(line) {
  const text = decoded(line);
  if (text === void 0) return void 0;
  try {
    const value = JSON.parse(withoutMark(text));
    return faultOf(value) === void 0 ? value : void 0;
  } catch {
    return void 0;
  }
}

export {
  visible,
  faultOf,
  isGap,
  isCoverage,
  claimsOf
};
