// src/collect/azure/fault.ts
var Fault = class extends Error {
  name = "Fault";
  reason;
  status;
  /** ARM's own word for it, for example "AuthorizationFailed". */
  code;
  remedy;
  /** Whether the failure came with the request id that Azure Resource Manager sends. */
  isMarked;
  constructor(reason, message, more = {}) {
    super(message);
    this.reason = reason;
    this.status = more.status;
    this.code = more.code;
    this.remedy = more.remedy;
    this.isMarked = more.isMarked ?? false;
  }
};
function faultOf(error, signal) {
  if (signal.aborted) return new Fault("interrupted", "the scan was stopped");
  if (error instanceof Fault) return error;
  return new Fault("failed", oneLine(error instanceof Error ? error.message : String(error)));
}
function faultGap(fault, { scope, service, action }) {
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
function detailsOf(error, depth = 3) {
  const { details } = Object(error);
  if (!Array.isArray(details) || depth === 0) return [];
  return details.slice(0, 5).flatMap((detail) => {
    const { code, message } = Object(detail);
    const words = [code, message].filter((one) => typeof one === "string" && one !== "");
    return [...words.length > 0 ? [words.join(": ")] : [], ...detailsOf(detail, depth - 1)];
  });
}
function oneLine(text) {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}

// src/collect/azure/first-words.ts
var longest = 80;
function firstWords(text) {
  const line = text.slice(0, 400).replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, " ").trim().replaceAll(secretNamed, "$1…").replaceAll(/(?=[\w+/=.~%-]*\d)(?=[\w+/=.~%-]*[a-z])[\w+/=.~%-]{6,}|[\w+/=~%-]{24,}/gi, "…");
  if (line === "") return "";
  return `“${line.length > longest ? `${line.slice(0, longest - 1)}…` : line}”`;
}
var secretNamed = /((?:pass(?:word|wd|phrase)?|pwd|secret|token|key|sig|signature|authorization|bearer|credential|assertion|code_challenge|state|nonce)["']?\s*(?:[=:]|\s)\s*["']?)(?:bearer\s+)?[^\s"'&;,<>]+/gi;

// src/collect/azure/answer.ts
var marks = [
  "x-ms-request-id",
  "x-ms-correlation-request-id",
  "x-ms-routing-request-id",
  "x-ms-user-quota-remaining"
];
var isMarked = ({ headers }) => marks.some((name) => headers.get(name));
function recordIn(response) {
  const { status, headers, bodyAsText } = response;
  const body = bodyAsText ?? "";
  const unexpected = (what) => unexpectedAnswer(what, body);
  const type = headers.get("content-type") ?? "no content type";
  if (status !== 200) throw unexpected(`answered ${status}, and not the 200 of an answer`);
  if (!/^\s*[{[]/.test(body.slice(0, 100)) && parsed(body) === void 0)
    throw unexpected(`answered ${status} with something that is not JSON (${type})`);
  const record = parsed(body);
  if (record === void 0) throw unexpected("answered JSON that breaks off or is malformed");
  if (!isRecord(record)) throw unexpected("answered JSON that is not an object");
  if (!/\bjson\b/i.test(type)) throw unexpected(`answered JSON as another content type (${type})`);
  if (!isMarked(response))
    throw unexpected("answered without the request id that Azure Resource Manager sends");
  const error = errorOf(record);
  if (error !== void 0) throw unexpected(`answered ${status} with an error`);
  return record;
}
function errorOf(record) {
  if (record["error"] !== void 0 && record["error"] !== null) return record["error"];
  const { code, message } = record;
  return code !== void 0 && message !== void 0 ? record : void 0;
}
function parsed(body) {
  try {
    return JSON.parse(body);
  } catch {
    return void 0;
  }
}
function rowsIn(record, list) {
  const rows = record[list];
  if (!Array.isArray(rows))
    throw unexpectedAnswer(
      `answered a page that holds no list \`${list}\``,
      JSON.stringify(record)
    );
  return rows;
}
function unexpectedAnswer(what, body) {
  const said = firstWords(body);
  return new Fault("failed", said === "" ? what : `${what}: ${said}`, {
    remedy: "see whether a proxy or a sign-in page stands between, and scan again"
  });
}
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

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
  Fault,
  faultOf,
  faultGap,
  coverageOf,
  detailsOf,
  oneLine,
  firstWords,
  isMarked,
  recordIn,
  rowsIn,
  unexpectedAnswer,
  isRecord,
  rowOf,
  readRows,
  resourceOf,
  subscriptionIn
};
