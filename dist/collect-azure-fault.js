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
  return markedRecordIn(
    response,
    isMarked(response),
    "answered without the request id that Azure Resource Manager sends"
  );
}
function markedRecordIn(response, marked, unmarked) {
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
  if (!marked) throw unexpected(unmarked);
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
    remedy: "check for a proxy or a sign-in page between this machine and Azure, and scan again"
  });
}
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

export {
  Fault,
  faultOf,
  faultGap,
  coverageOf,
  detailsOf,
  oneLine,
  firstWords,
  isMarked,
  recordIn,
  markedRecordIn,
  rowsIn,
  unexpectedAnswer,
  isRecord
};
