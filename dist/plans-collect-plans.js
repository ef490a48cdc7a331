const { closeSync, openSync, readFileSync: readFileSync11, readSync } = process.getBuiltinModule("node:fs");
const { resolve: resolve9 } = process.getBuiltinModule("node:path");
const { readFileSync: readFileSync4 } = process.getBuiltinModule("node:fs");
const { dirname: dirname3, resolve } = process.getBuiltinModule("node:path");
const { existsSync, readFileSync } = process.getBuiltinModule("node:fs");
const { dirname, join } = process.getBuiltinModule("node:path");
const { readFileSync: readFileSync2 } = process.getBuiltinModule("node:fs");
const { dirname: dirname2, isAbsolute, join: join2 } = process.getBuiltinModule("node:path");
const { readFileSync: readFileSync3 } = process.getBuiltinModule("node:fs");
const { createHash } = process.getBuiltinModule("node:crypto");
const { existsSync: existsSync3, readFileSync: readFileSync6 } = process.getBuiltinModule("node:fs");
const { dirname: dirname5, join: join5, resolve: resolve3 } = process.getBuiltinModule("node:path");
const { existsSync: existsSync2, readFileSync: readFileSync5, readdirSync, realpathSync, statSync } = process.getBuiltinModule("node:fs");
const { dirname: dirname4, join: join3, relative, resolve: resolve2, sep } = process.getBuiltinModule("node:path");
const { execFile } = process.getBuiltinModule("node:child_process");
const { accessSync, constants } = process.getBuiltinModule("node:fs");
const { delimiter, join: join4 } = process.getBuiltinModule("node:path");
const { readFileSync: readFileSync8, readdirSync: readdirSync2 } = process.getBuiltinModule("node:fs");
const { dirname: dirname6, isAbsolute: isAbsolute2, join: join6 } = process.getBuiltinModule("node:path");
const { readFileSync: readFileSync7 } = process.getBuiltinModule("node:fs");
const { createHash: createHash2 } = process.getBuiltinModule("node:crypto");
const { createHash: createHash3 } = process.getBuiltinModule("node:crypto");
const { createHash: createHash4 } = process.getBuiltinModule("node:crypto");
const { createHash: createHash5 } = process.getBuiltinModule("node:crypto");
const { resolve: resolve5 } = process.getBuiltinModule("node:path");
const { readFileSync: readFileSync9, readdirSync: readdirSync3, statSync: statSync2 } = process.getBuiltinModule("node:fs");
const { join: join8, resolve: resolve4 } = process.getBuiltinModule("node:path");
const { readdirSync: readdirSync4 } = process.getBuiltinModule("node:fs");
const { dirname: dirname7, join: join9 } = process.getBuiltinModule("node:path");
const { dirname: dirname8, join: join12, normalize, resolve: resolve7 } = process.getBuiltinModule("node:path");
const { join: join11, resolve: resolve6 } = process.getBuiltinModule("node:path");
const { basename, join: join10 } = process.getBuiltinModule("node:path");
const { readFileSync: readFileSync10 } = process.getBuiltinModule("node:fs");
const { dirname: dirname9, join: join13, resolve: resolve8 } = process.getBuiltinModule("node:path");
import {
  nameProperties,
  readText,
  serverless,
  tokensOf
} from "./declare-files.js";
import {
  escapePointer,
  maskedExpression
} from "./locate-walk.js";
import {
  keptPaths
} from "./locate-kept.js";
import {
  azure,
  regionOf,
  sameRegion,
  types
} from "./locate-arms.js";
import {
  standardInput
} from "./collect-inventory-text-file.js";
import {
  decoded,
  withoutMark
} from "./collect-inventory-lines.js";
import {
  referencesIn
} from "./collect-aws-trim.js";
import {
  arnForms,
  azureTypes,
  classOf,
  typesOf
} from "./classes.js";
import {
  noInputs
} from "./collect-collect.js";
import {
  UserError
} from "./model.js";
import "./providers.js";

// src/plans/collect-plans.ts



// src/plans/arm/arm.ts



// src/plans/value.ts
var tag = /* @__PURE__ */ Symbol("value");
function symbolic(id, expression2) {
  return { [tag]: "symbolic", id, expression: expression2 };
}
function unseen(why, expression2) {
  return { [tag]: "unseen", why, ...expression2 !== void 0 && { expression: expression2 } };
}
var isSymbolic = (value) => tagOf(value) === "symbolic";
var isUnseen = (value) => tagOf(value) === "unseen";
var tagOf = (value) => typeof value === "object" && value !== null ? value[tag] : void 0;

// src/plans/arm/bicep-places.ts


var largest = 4 * 1024 * 1024;
function bicepBeside({
  name,
  path,
  json
}) {
  if (path === void 0 || !isCompiled(json) || !/\.json$/i.test(path)) return void 0;
  const source = path.replace(/\.json$/i, ".bicep");
  return existsSync(source) ? sourceIn(name.replace(/\.json$/i, ".bicep"), source) : void 0;
}
function isCompiled(json) {
  const metadata = membersOf(membersOf(json)["metadata"]);
  return membersOf(metadata["_generator"])["name"] === "bicep";
}
var membersOf = (value) => Object(value);
function sourceIn(file, path) {
  const files = /* @__PURE__ */ new Map();
  const open3 = (named4, at2) => {
    if (!files.has(at2)) files.set(at2, read(named4, at2));
    return files.get(at2);
  };
  return (one) => {
    let here = open3(file, path);
    let found;
    for (const module of one.modules) {
      const statement3 = here && statementOf(here, "module", module);
      if (!here || !statement3) return found;
      found = sourceAt(here, statement3);
      const below3 = join(dirname(here.path), statement3.of);
      here = /\.bicep$/i.test(statement3.of) ? open3(join(dirname(here.file), statement3.of), below3) : void 0;
      if (!here) return found;
    }
    const statement2 = here && statementOf(here, "resource", one, one.type);
    return here && statement2 ? sourceAt(here, statement2) : found;
  };
}
function statementOf({ statements }, keyword, { symbol, name }, type) {
  const all = statements.filter((one) => one.keyword === keyword);
  const bySymbol = symbol === void 0 ? void 0 : all.find((one) => one.symbol === symbol);
  if (bySymbol) return bySymbol;
  const fitting = type === void 0 ? all : all.filter(({ of: of3 }) => of3.toLowerCase() === type.toLowerCase());
  const byName = typeof name === "string" ? fitting.filter((one) => one.name === name) : [];
  return byName.length === 1 ? byName[0] : fitting.length === 1 ? fitting[0] : void 0;
}
function sourceAt({ file, lines }, { line, end }) {
  return {
    file,
    line,
    attribute(path) {
      let at2 = line - 1;
      for (const step of path.split(".").map((one) => one.replace(/\[\d+\]$/, ""))) {
        const key = new RegExp(`^\\s*'?${step.replaceAll(/\W/g, "\\$&")}'?\\s*:`);
        let next = at2;
        while (next < end && !key.test(lines[next])) next++;
        if (next >= end) return at2 === line - 1 ? void 0 : at2 + 1;
        at2 = next;
      }
      return at2 + 1;
    }
  };
}
var header = /^\s*(resource|module)\s+([A-Za-z_]\w*)\s+'([^'\n@]+)(?:@[^'\n]*)?'(\s+existing)?/;
var opensAnother = /^(?:resource|module|param|var|output|type|func|targetScope|import|metadata)\b/;
function read(file, path) {
  let text2;
  try {
    text2 = readFileSync(path, "utf8");
  } catch {
    return void 0;
  }
  if (text2.length > largest) return void 0;
  const lines = text2.split(/\r?\n/);
  const statements = [];
  for (const [i, line] of lines.entries()) {
    const [, keyword, symbol, of3, existing2] = line.length < 2e3 ? header.exec(line) ?? [] : [];
    if (keyword === void 0 || existing2 !== void 0) continue;
    let end = i + 1;
    while (end < lines.length && !opensAnother.test(lines[end])) end++;
    const name = lines.slice(i, end).map((one) => /^\s*name\s*:\s*'([^'$\n]*)'/.exec(one.slice(0, 500))?.[1]).find((one) => one !== void 0);
    statements.push({
      keyword,
      symbol,
      of: of3,
      line: i + 1,
      end,
      name
    });
  }
  return { file, path, lines, statements };
}

// src/plans/plan-gap.ts
function planGap(declared2, detail, remedy, reason = "not-collected") {
  return { reason, provider: "plan", scope: declared2.file, detail, remedy, declared: declared2 };
}

// src/plans/arm/expression.ts
var longest = 24576;
var deepest = 64;
function expressionIn(text2) {
  return text2.startsWith("[") && text2.endsWith("]") && !text2.startsWith("[[") ? text2.slice(1, -1) : void 0;
}
var literalOf = (text2) => text2.startsWith("[[") ? text2.slice(1) : text2;
var token = /\s*(?:('(?:[^']|'')*')|(-?\d+(?:\.\d+)?)|([A-Za-z_$][\w$]*)|([()[\],.?]))/y;
function parseExpression(text2) {
  if (text2.length > longest)
    return { unreadable: `the expression is longer than ${longest} characters` };
  const tokens = [];
  let at2 = 0;
  const end = text2.trimEnd().length;
  while (at2 < end) {
    token.lastIndex = at2;
    const match = token.exec(text2);
    if (!match) return { unreadable: "the expression is not understood" };
    at2 = token.lastIndex;
    tokens.push(match[0].trim());
  }
  let next = 0;
  let why = "the expression is not understood";
  const parsed4 = whole2(0);
  return parsed4 && next === tokens.length ? parsed4 : { unreadable: why };
  function whole2(depth) {
    if (depth > deepest) {
      why = `the expression is nested deeper than ${deepest} levels`;
      return void 0;
    }
    const first = tokens[next++];
    let made3;
    if (first === void 0) return void 0;
    if (first.startsWith("'"))
      made3 = { kind: "literal", value: first.slice(1, -1).replaceAll("''", "'") };
    else if (/^-?\d/.test(first)) made3 = { kind: "literal", value: Number(first) };
    else if (/^[A-Za-z_$]/.test(first)) made3 = call3(first, depth);
    let steps = 0;
    while (made3) {
      const here = tokens[next];
      const isSafe = here === "." && tokens[next + 1] === "?";
      if (++steps > deepest) {
        why = `the expression is nested deeper than ${deepest} levels`;
        return void 0;
      }
      if (here === ".") {
        const name = tokens[next + (isSafe ? 2 : 1)];
        if (name === void 0 || !/^[A-Za-z_$]/.test(name)) return void 0;
        next += isSafe ? 3 : 2;
        made3 = { kind: "member", of: made3, key: { kind: "literal", value: name } };
      } else if (here === "[") {
        next++;
        if (tokens[next] === "?") next++;
        const key = whole2(depth + 1);
        if (!key || tokens[next++] !== "]") return void 0;
        made3 = { kind: "member", of: made3, key };
      } else break;
    }
    return made3;
  }
  function call3(first, depth) {
    let name = first;
    while (tokens[next] === "." && /^[A-Za-z_$]/.test(tokens[next + 1] ?? "")) {
      name += `.${tokens[next + 1]}`;
      next += 2;
    }
    if (tokens[next++] !== "(") return void 0;
    const args = [];
    if (tokens[next] === ")") {
      next++;
      return { kind: "call", name: name.toLowerCase(), args };
    }
    for (; ; ) {
      const arg = whole2(depth + 1);
      if (!arg) return void 0;
      args.push(arg);
      const after = tokens[next++];
      if (after === ")") return { kind: "call", name: name.toLowerCase(), args };
      if (after !== ",") return void 0;
    }
  }
}

// src/plans/arm/limits.ts
var mostCopies = 1e4;
var deepest2 = 64;
var mostSteps = 2e6;
var longestText = 262144;

// src/plans/arm/pure-functions.ts
var TooLarge = class extends RangeError {
};
var isMembers = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var textOf = (value) => typeof value === "string" ? value : value === null || value === void 0 ? "" : typeof value === "boolean" ? value ? "True" : "False" : typeof value === "object" ? JSON.stringify(value) : String(value);
function short(text2) {
  if (text2.length > longestText) throw new TooLarge();
  return text2;
}
function few(list) {
  if (list.length > mostCopies) throw new TooLarge();
  return list;
}
function same(a, b) {
  if (typeof a === "string" && typeof b === "string") return a === b;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => same(item, b[i]));
  if (isMembers(a)) {
    if (!isMembers(b)) return false;
    const keys2 = Object.keys(a);
    return keys2.length === Object.keys(b).length && keys2.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
  }
  return a === b || (a ?? null) === (b ?? null);
}
function memberOf(members4, name) {
  if (Object.hasOwn(members4, name)) return [name];
  const lower = name.toLowerCase();
  for (const key of Object.keys(members4)) if (key.toLowerCase() === lower) return [key];
  return void 0;
}
function membersFrom(entries) {
  const members4 = {};
  for (const [key, value] of entries)
    Object.defineProperty(members4, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
  return members4;
}
function union(...all) {
  if (all.every(Array.isArray)) {
    const list = [];
    for (const item of all.flat())
      if (few(list).length === 0 || !list.some((one) => same(one, item))) list.push(item);
    return list;
  }
  let made3 = {};
  for (const one of all) {
    if (!isMembers(one)) return void 0;
    made3 = membersFrom([
      ...Object.entries(made3),
      ...Object.entries(one).map(
        ([key, value]) => [
          key,
          Object.hasOwn(made3, key) && isMembers(made3[key]) && isMembers(value) ? union(made3[key], value) : value
        ]
      )
    ]);
  }
  return made3;
}
var compared = (a, b) => typeof a === "number" && typeof b === "number" ? a - b : typeof a === "string" && typeof b === "string" ? a < b ? -1 : a > b ? 1 : 0 : Number.NaN;
var numbers = (args) => args.length === 1 && Array.isArray(args[0]) ? args[0] : args;
var base64 = (text2) => Buffer.from(text2, "utf8").toString("base64");
var fromBase64 = (text2) => Buffer.from(text2, "base64").toString("utf8");
var structural = {
  array: (value) => Array.isArray(value) ? value : [value],
  createarray: (...items) => few(items),
  createobject: (...pairs) => membersFrom(
    pairs.flatMap((key, i) => i % 2 === 0 ? [[textOf(key), pairs[i + 1]]] : [])
  ),
  shallowmerge: (list) => Array.isArray(list) ? membersFrom(list.flatMap((one) => Object.entries(one))) : void 0,
  flatten: (list) => Array.isArray(list) ? few(list.flat()) : void 0,
  items: (members4) => isMembers(members4) ? Object.keys(members4).sort().map((key) => ({ key, value: members4[key] })) : void 0,
  objectkeys: (members4) => isMembers(members4) ? Object.keys(members4).sort() : void 0
};
var pure = {
  // Texts
  format: (pattern, ...args) => short(
    pattern.replaceAll(
      /\{\{|\}\}|\{(\d+)(?:,[^{}:]*)?(?::[^{}]*)?\}/g,
      (whole2, number) => number === void 0 ? whole2[0] : textOf(args[Number(number)])
    )
  ),
  tolower: (text2) => text2.toLowerCase(),
  toupper: (text2) => text2.toUpperCase(),
  trim: (text2) => text2.trim(),
  replace: (text2, old, made3) => old === "" ? text2 : short(text2.split(old).join(made3)),
  split: (text2, by) => {
    const ends = Array.isArray(by) ? by : [by];
    let parts = [text2];
    for (const end of ends) parts = parts.flatMap((part2) => part2.split(end));
    return few(parts);
  },
  join: (list, between) => short(list.map(textOf).join(between)),
  substring: (text2, start, length) => text2.slice(start, length === void 0 ? void 0 : start + length),
  startswith: (text2, start) => text2.toLowerCase().startsWith(start.toLowerCase()),
  endswith: (text2, end) => text2.toLowerCase().endsWith(end.toLowerCase()),
  padleft: (text2, width, by = "0") => width > longestText ? void 0 : textOf(text2).padStart(width, by),
  string: (value) => typeof value === "object" ? short(JSON.stringify(value)) : textOf(value),
  base64: (text2) => short(base64(text2)),
  base64tostring: (text2) => fromBase64(text2),
  base64tojson: (text2) => JSON.parse(fromBase64(text2)),
  datauri: (text2) => short(`data:text/plain;charset=utf8;base64,${base64(text2)}`),
  datauritostring: (text2) => fromBase64(text2.slice(text2.indexOf(",") + 1)),
  uri: (base, relative2) => new URL(relative2, base).href,
  uricomponent: (text2) => encodeURIComponent(text2.toWellFormed()),
  uricomponenttostring: (text2) => decodeURIComponent(text2),
  indexof: (where, what) => typeof where === "string" ? where.toLowerCase().indexOf(String(what).toLowerCase()) : where.findIndex((item) => same(item, what)),
  lastindexof: (where, what) => typeof where === "string" ? where.toLowerCase().lastIndexOf(String(what).toLowerCase()) : where.findLastIndex((item) => same(item, what)),
  json: (text2) => JSON.parse(text2),
  // Lists and objects
  contains: (where, what) => typeof where === "string" ? where.includes(textOf(what)) : Array.isArray(where) ? where.some((item) => same(item, what)) : memberOf(where, textOf(what)) !== void 0,
  intersection: (...all) => {
    const [first, ...others2] = all;
    if (Array.isArray(first))
      return few(first).filter(
        (item) => others2.every((one) => one.some((other) => same(other, item)))
      );
    return membersFrom(
      Object.entries(first).filter(
        ([key, value]) => others2.every((one) => same(one[key], value))
      )
    );
  },
  union,
  range: (start, count) => count > mostCopies || count < 0 ? void 0 : Array.from({ length: count }, (_, i) => start + i),
  // Numbers
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => b === 0 ? void 0 : Math.trunc(a / b),
  mod: (a, b) => b === 0 ? void 0 : a % b,
  min: (...args) => numbers(args).reduce((a, b) => Math.min(a, b)),
  max: (...args) => numbers(args).reduce((a, b) => Math.max(a, b)),
  int: (value) => Math.trunc(Number(value)),
  float: (value) => Number(value),
  // Logic
  not: (value) => typeof value === "boolean" ? !value : void 0,
  bool: (value) => typeof value === "string" ? { true: true, "1": true, false: false, "0": false }[value.toLowerCase()] : Boolean(value),
  equals: (a, b) => same(a, b),
  greater: (a, b) => compared(a, b) > 0,
  greaterorequals: (a, b) => compared(a, b) >= 0,
  less: (a, b) => compared(a, b) < 0,
  lessorequals: (a, b) => compared(a, b) <= 0,
  true: () => true,
  false: () => false,
  null: () => null
};

// src/plans/arm/member.ts
function member(value, name) {
  if (isUnseen(value)) return value;
  if (isSymbolic(value) || typeof value !== "object" || value === null)
    return unseen(`there is no member ${JSON.stringify(name.slice(0, 100))}`);
  if (Array.isArray(value)) {
    const item = /^\d+$/.test(name) ? value[Number(name)] : void 0;
    return item === void 0 ? unseen(`there is no element ${name.slice(0, 20)}`) : item;
  }
  const key = memberOf(value, name);
  return key ? value[key[0]] : unseen(`there is no member ${JSON.stringify(name.slice(0, 100))}`);
}

// src/plans/arm/resource-ids.ts
var spelt = (value) => isSymbolic(value) ? value.id : textOf(value);
function interleaved(type, names2) {
  const [namespace, ...kinds2] = type.split("/");
  let id = namespace;
  for (const [i, kind] of kinds2.entries()) id += `/${kind}/${names2[i] ?? ""}`;
  return id;
}
function idBelow(base, type, names2) {
  if (/^Microsoft\.Resources\/(?:subscriptions\/)?resourceGroups$/i.test(type))
    return `${subscriptionOf(base)}/resourceGroups/${names2.at(-1) ?? ""}`;
  return `${base}/providers/${interleaved(type, names2)}`;
}
var subscriptionOf = (base) => /^\/subscriptions\/[^/]+/i.exec(base)?.[0] ?? base;
var made = (id, values, at2) => (at2 === void 0 || at2.isKnown) && !values.some(isSymbolic) ? id : symbolic(id, "");
function parted(values) {
  const texts2 = values.map(spelt);
  const at2 = texts2.findIndex((text2) => /^[A-Za-z][\w-]*(?:\.[\w-]+)+\//.test(text2));
  return at2 < 0 ? void 0 : { before: texts2.slice(0, at2), type: texts2[at2], names: texts2.slice(at2 + 1) };
}
var notTaken = unseen("an id is made of what is no type");
var idFunctions = {
  resourceid(values, { at: at2 }) {
    const parts = parted(values);
    if (!parts) return notTaken;
    const { before, type, names: names2 } = parts;
    const subscription2 = before.length === 2 ? before[0] : /^[0-9a-f-]{36}$/i.test(before[0] ?? "") ? before[0] : at2.subscription;
    const group = before.length === 2 ? before[1] : subscription2 === before[0] ? void 0 : before[0];
    const base = at2.level === "managementGroup" || at2.level === "tenant" ? "" : group !== void 0 ? `/subscriptions/${subscription2}/resourceGroups/${group}` : before.length === 1 ? `/subscriptions/${subscription2}` : at2.base;
    return made(idBelow(base, type, names2), values, before.length === 2 ? void 0 : at2);
  },
  subscriptionresourceid(values, { at: at2 }) {
    const parts = parted(values);
    if (!parts) return notTaken;
    const { before, type, names: names2 } = parts;
    return made(idBelow(`/subscriptions/${before[0] ?? at2.subscription}`, type, names2), values, at2);
  },
  tenantresourceid(values) {
    const parts = parted(values);
    return parts ? made(idBelow("", parts.type, parts.names), values, void 0) : notTaken;
  },
  managementgroupresourceid(values) {
    const parts = parted(values);
    if (!parts) return notTaken;
    const base = `/providers/Microsoft.Management/managementGroups/${parts.before[0] ?? "-"}`;
    return symbolic(idBelow(base, parts.type, parts.names), "");
  },
  extensionresourceid(values) {
    const [base, ...rest] = values;
    const parts = parted(rest);
    return parts ? made(`${spelt(base)}/providers/${interleaved(parts.type, parts.names)}`, values, void 0) : notTaken;
  },
  uniquestring: (values, { workings }) => symbolic(workings.tokens.suffix(values.map(spelt).join("\n")), ""),
  guid: (values, { workings }) => symbolic(workings.tokens.guid(values.map(spelt).join("\n")), ""),
  resourcegroup: (_, { at: at2 }) => at2.level === "group" ? {
    id: at2.isKnown ? at2.base : symbolic(at2.base, ""),
    name: at2.groupName,
    type: "Microsoft.Resources/resourceGroups",
    location: at2.groupLocation,
    tags: unseen("the tags of the resource group are not known"),
    managedBy: unseen("who manages the resource group is not known")
  } : unseen("resourceGroup() is only there in deployments to a resource group"),
  subscription: (_, { at: at2, workings }) => ({
    id: symbolic(`/subscriptions/${at2.subscription}`, ""),
    subscriptionId: at2.isKnown ? at2.subscription : symbolic(at2.subscription, ""),
    tenantId: symbolic(workings.tokens.guid("tenant"), ""),
    displayName: unseen("the name of the subscription is not known")
  }),
  tenant: (_, { workings }) => ({
    tenantId: symbolic(workings.tokens.guid("tenant"), ""),
    displayName: unseen("the name of the tenant is not known"),
    countryCode: unseen("the country of the tenant is not known")
  }),
  managementgroup: () => ({
    id: symbolic("/providers/Microsoft.Management/managementGroups/-", ""),
    name: symbolic("-", "")
  }),
  deployment: (_, { at: at2 }) => ({
    name: at2.deploymentName,
    location: at2.deploymentLocation,
    properties: unseen("the properties of the deployment are not known")
  }),
  /** The suffixes lead to the same resources in each of Microsoft's clouds. */
  environment: () => ({
    name: unseen("the cloud is not known"),
    suffixes: Object.fromEntries(
      Object.entries(suffixes).map(([key, value]) => [key, symbolic(value, "")])
    ),
    authentication: unseen("the cloud is not known"),
    resourceManager: symbolic("https://management.azure.com/", "")
  })
};
var suffixes = {
  storage: "core.windows.net",
  sqlServerHostname: ".database.windows.net",
  keyvaultDns: ".vault.azure.net",
  acrLoginServer: ".azurecr.io",
  azureDatalakeStoreFileSystem: "azuredatalakestore.net"
};

// src/plans/arm/reference.ts
function referred(args, path, scope) {
  const [of3, , full] = args;
  if (isUnseen(of3)) return of3;
  const isFull = typeof full === "string" && full.toLowerCase() === "full";
  const target = targetOf(of3, scope);
  if (!target) return unseen("it is read of a resource that the file does not hold");
  return read2(target, path, isFull, scope);
}
function targetOf(of3, { symbols, workings, at: at2 }) {
  const said3 = spelt(of3).toLowerCase();
  return (isSymbolic(of3) ? void 0 : symbols.get(said3)) ?? workings.targets.get(said3) ?? // A resource of the same deployment may be named by its type and name.
  workings.targets.get(`${at2.base}/providers/${said3}`.toLowerCase());
}
function read2(target, path, isFull, scope) {
  const [first = "", ...rest] = path;
  if (isFull) {
    switch (first.toLowerCase()) {
      case "location":
        return target.isExisting ? unseen("the location of a resource that exists already is not known") : target.location();
      case "id":
        return symbolic(target.id, "");
      case "name":
        return target.name;
      case "type":
        return target.type;
      case "properties":
        return read2(target, rest, false, scope);
      default:
        return declared(target, path);
    }
  }
  if (target.output && first.toLowerCase() === "outputs") {
    const [name = "", value, ...more] = rest;
    if (value?.toLowerCase() !== "value")
      return unseen("it is read of the outputs of a deployment as a whole");
    let made3 = target.output(name);
    for (const key of more) made3 = member(made3, key);
    return made3;
  }
  return computed(target, path, scope) ?? declared(target, ["properties", ...path]);
}
function declared(target, path) {
  const value = target.isExisting ? void 0 : target.declared(path);
  return value === void 0 ? unseen("it is known only after the deployment") : value;
}
function computed({ type, nameText, id }, path, scope) {
  const host = Object.hasOwn(hosts, type.toLowerCase()) ? hosts[type.toLowerCase()] : void 0;
  const made3 = host?.(nameText, path.join(".").toLowerCase(), workspaceId(id, scope));
  return made3 === void 0 ? void 0 : symbolic(made3, "");
}
var workspaceId = (id, { workings }) => workings.tokens.guid(`workspace ${id.toLowerCase()}`);
var storageEndpoints = /^primaryendpoints\.(blob|dfs|file|queue|table|web)$/;
var hosts = {
  "microsoft.storage/storageaccounts"(name, path) {
    const service = storageEndpoints.exec(path)?.[1];
    return service && `https://${name}.${service}.core.windows.net/`;
  },
  "microsoft.operationalinsights/workspaces": (_, path, customerId2) => path === "customerid" ? customerId2 : void 0,
  "microsoft.web/sites": (name, path) => path === "defaulthostname" ? `${name}.azurewebsites.net` : void 0,
  "microsoft.documentdb/databaseaccounts": (name, path) => path === "documentendpoint" ? `https://${name}.documents.azure.com:443/` : void 0,
  "microsoft.search/searchservices": (name, path) => path === "endpoint" ? `https://${name}.search.windows.net` : void 0,
  "microsoft.eventhub/namespaces": (name, path) => path === "servicebusendpoint" ? `https://${name}.servicebus.windows.net:443/` : void 0,
  "microsoft.servicebus/namespaces": (name, path) => path === "servicebusendpoint" ? `https://${name}.servicebus.windows.net:443/` : void 0
};

// src/plans/arm/secret.ts
var secrets = /* @__PURE__ */ new WeakSet();
function secretValue(why) {
  const value = unseen(why);
  secrets.add(value);
  return value;
}
var isSecret = (value) => typeof value === "object" && value !== null && secrets.has(value);

// src/plans/arm/evaluate.ts
var lambdas = /* @__PURE__ */ new WeakSet();
var isLambda = (value) => typeof value === "object" && value !== null && lambdas.has(value);
var secret = secretValue("keys are known only in the cloud");
var parsed = /* @__PURE__ */ new Map();
var mostParsed = 2e4;
function evaluateText(text2, scope) {
  const inner = expressionIn(text2);
  if (inner === void 0) return literalOf(text2);
  let expression2 = parsed.get(inner);
  if (!expression2) {
    expression2 = parseExpression(inner);
    if (parsed.size < mostParsed && inner.length < 2e3) parsed.set(inner, expression2);
  }
  if ("unreadable" in expression2) return unseen(expression2.unreadable, text2);
  const value = evaluate(expression2, scope);
  if (isUnseen(value)) return isSecret(value) ? value : unseen(value.why, text2);
  return isSymbolic(value) ? symbolic(value.id, text2) : value;
}
function evaluateJson(value, scope, depth = 0) {
  if (typeof value === "string") return evaluateText(value, scope);
  if (typeof value !== "object" || value === null) return value;
  if (depth > deepest2 || ++scope.workings.steps > mostSteps) return tooMuch;
  if (Array.isArray(value)) return value.map((item) => evaluateJson(item, scope, depth + 1));
  const members4 = [];
  for (const [key, item] of Object.entries(value)) {
    const loops = key.toLowerCase() === "copy" ? copiesIn(item) : void 0;
    if (loops) for (const loop of loops) members4.push([loop.name, copied(loop, scope, depth + 1)]);
    else members4.push([key, evaluateJson(item, scope, depth + 1)]);
  }
  return membersFrom(members4);
}
function copiesIn(value) {
  const loops = Array.isArray(value) ? value : [value];
  return loops.length > 0 && loops.every(
    (one) => typeof one === "object" && one !== null && typeof one.name === "string" && "count" in one && "input" in one
  ) ? loops : void 0;
}
function* rounds(name, count, scope) {
  const many = evaluateJson(count, scope);
  const last = typeof many === "number" ? many : 1;
  const index = (i) => typeof many === "number" ? i : unseen(`the number of copies is not known (${isUnseen(many) ? many.why : "no number"})`);
  for (let i = 0; i < Math.min(last, mostCopies); i++)
    yield { ...scope, copies: [...scope.copies, { name: name.toLowerCase(), index: index(i) }] };
}
function copied({ name, count, input }, scope, depth) {
  const many = evaluateJson(count, scope);
  if (isUnseen(many)) return unseen(`the number of copies is not known (${many.why})`);
  if (typeof many !== "number" || many > mostCopies)
    return unseen(`more than ${mostCopies} copies are not expanded`);
  return [...rounds(name, many, scope)].map((round) => evaluateJson(input, round, depth));
}
var mostValues = 1e5;
var tooMuch = unseen("the template is nested too deep, or computes too much");
function evaluate(expression2, scope) {
  const { workings } = scope;
  if (++workings.steps > mostSteps || workings.depth > deepest2 * 8) return tooMuch;
  workings.depth++;
  try {
    if (expression2.kind === "literal") return expression2.value;
    if (expression2.kind === "member") return memberIn(expression2, scope);
    return call(expression2.name, expression2.args, scope);
  } finally {
    workings.depth--;
  }
}
function memberIn(expression2, scope) {
  const keys2 = [];
  let of3 = expression2;
  for (; of3.kind === "member"; of3 = of3.of) keys2.unshift(of3.key);
  const path = keys2.map((key) => evaluate(key, scope));
  const missing2 = path.find(isUnseen);
  if (missing2) return missing2;
  const names2 = path.map((key) => isSymbolic(key) ? key.id : String(key));
  if (of3.kind === "call" && of3.name === "reference") {
    const args = of3.args.map((arg) => evaluate(arg, scope));
    return referred(args, names2, scope);
  }
  if (of3.kind === "call" && /^list[a-z]*$/.test(of3.name) && of3.name !== "list")
    return listed(evaluate(of3.args[0] ?? { kind: "literal", value: "" }, scope), names2.at(-1));
  let value = evaluate(of3, scope);
  for (const name of names2) value = member(value, name);
  return value;
}
function listed(of3, name) {
  const id = isSymbolic(of3) ? of3.id : of3;
  const namespace = typeof id === "string" ? /\/Microsoft\.(?:EventHub|ServiceBus|Relay)\/namespaces\/([^/]+)/i.exec(id)?.[1] : void 0;
  return namespace !== void 0 && /connectionString$/i.test(name) ? symbolic(`Endpoint=sb://${namespace}.servicebus.windows.net/`, "") : secret;
}
function call(name, args, scope) {
  const lazily = Object.hasOwn(lazy, name) ? lazy[name] : void 0;
  if (lazily) return lazily(args, scope);
  const values = args.map((arg) => evaluate(arg, scope));
  const user = scope.functions.get(name);
  if (user) return userFunction(user, values, scope);
  const ids4 = Object.hasOwn(idFunctions, name) ? idFunctions[name] : void 0;
  if (ids4) return values.find(isUnseen) ?? ids4(values, scope);
  const both = Object.hasOwn(anyOrder, name) ? anyOrder[name] : void 0;
  if (both) return guarded(name, () => both(values));
  const moved = Object.hasOwn(structural, name) ? structural[name] : void 0;
  if (moved) return firstUnseen(values, name) ?? guarded(name, () => moved(...values));
  const plain6 = Object.hasOwn(pure, name) ? pure[name] : void 0;
  if (plain6) return applied(name, plain6, values);
  if (/^list[a-z]/.test(name)) return secret;
  return unseen(
    unknowable.has(name) ? `${name}() is known only when it is deployed` : `this version does not evaluate ${name.slice(0, 60)}()`
  );
}
var unknowable = /* @__PURE__ */ new Set([
  "utcnow",
  "newguid",
  "deployer",
  "externalinput",
  "getsecret",
  "providers",
  "pickzones",
  "references",
  "datetimeadd",
  "datetimefromepoch",
  "fail"
]);
function firstUnseen(values, name) {
  return name.startsWith("create") || name === "array" ? void 0 : values.find(isUnseen);
}
function guarded(name, make) {
  let value;
  try {
    value = make();
  } catch {
    value = void 0;
  }
  return value === void 0 || typeof value === "number" && Number.isNaN(value) ? unseen(`${name}() is given what it does not take`) : value;
}
function applied(name, run, values) {
  if (name === "equals" && values.length === 2) {
    const [a, b] = values;
    if (isSymbolic(a) && isSymbolic(b) && a.id === b.id) return true;
  }
  let isPart2 = false;
  const given = [];
  for (const value of values) {
    if (isSecret(value) && name === "format") {
      isPart2 = true;
      given.push("0");
    } else if (isUnseen(value)) return value;
    else if (isSymbolic(value)) {
      isPart2 = true;
      given.push(value.id);
    } else {
      const { tag: inside, size } = contentsOf(value);
      if (size > mostValues) return tooMuch;
      if (inside === "unseen") return unseen("a part of it is not known");
      if (inside === "symbolic") isPart2 = true;
      given.push(inside === "symbolic" ? untagged(value) : value);
    }
  }
  const made3 = guarded(name, () => run(...given));
  return isPart2 ? asPart(made3) : made3;
}
function asPart(made3) {
  if (isUnseen(made3)) return made3;
  if (typeof made3 === "string") return symbolic(made3, "");
  if (Array.isArray(made3)) return made3.map(asPart);
  if (typeof made3 === "object" && made3 !== null)
    return membersFrom(Object.entries(made3).map(([key, value]) => [key, asPart(value)]));
  return unseen("it depends on a name that is known only when it is deployed");
}
var contents = /* @__PURE__ */ new WeakMap();
var nothing = { tag: void 0, size: 1 };
function contentsOf(value, depth = 0) {
  if (typeof value === "string") return { tag: void 0, size: 1 + value.length / 16 };
  if (typeof value !== "object" || value === null) return nothing;
  if (isUnseen(value) || depth > deepest2 * 4) return { tag: "unseen", size: 1 };
  if (isSymbolic(value)) return { tag: "symbolic", size: 1 + value.id.length / 16 };
  const before = contents.get(value);
  if (before) return before;
  let tag3;
  let size = 1;
  for (const item of Object.values(value)) {
    const inside = contentsOf(item, depth + 1);
    size += inside.size;
    if (inside.tag === "unseen" || tag3 === void 0) tag3 = inside.tag ?? tag3;
  }
  const made3 = { tag: tag3, size };
  contents.set(value, made3);
  return made3;
}
var isKnown = (value) => {
  const { tag: tag3, size } = contentsOf(value);
  return tag3 === void 0 && size <= mostValues;
};
function untagged(value) {
  if (isSymbolic(value)) return value.id;
  if (typeof value !== "object" || value === null) return value;
  return Array.isArray(value) ? value.map(untagged) : membersFrom(Object.entries(value).map(([key, item]) => [key, untagged(item)]));
}
var anyOrder = {
  concat(values) {
    if (values.length > 0 && values.every(Array.isArray)) {
      const all = values.flat();
      return all.length > mostCopies * 10 ? void 0 : all;
    }
    let text2 = "";
    let isPart2 = false;
    for (const value of values) {
      if (isUnseen(value) && !isSecret(value)) return value;
      if (contentsOf(value).size > mostValues) return tooMuch;
      if (isSecret(value) || isSymbolic(value)) isPart2 = true;
      text2 += isSecret(value) ? "0" : isSymbolic(value) ? value.id : textOf(value);
    }
    if (text2.length > longestText) return void 0;
    return isPart2 ? symbolic(text2, "") : text2;
  },
  empty: ([value]) => isUnseen(value) ? value : isSymbolic(value) ? false : value === null || value === void 0 || value === "" || typeof value === "object" && Object.keys(value).length === 0,
  length: ([value]) => isUnseen(value) ? value : isSymbolic(value) ? unseen("it depends on a name that is known only when it is deployed") : typeof value === "string" ? value.length : Object.keys(value).length,
  first: ([value]) => part(value, (of3) => of3.slice(0, 1), 0),
  last: ([value]) => part(value, (of3) => of3.slice(-1), -1),
  take: ([value, count]) => part(value, (of3) => of3.slice(0, Math.max(0, Number(count)))),
  skip: ([value, count]) => part(value, (of3) => of3.slice(Math.max(0, Number(count)))),
  tryget([value, ...keys2]) {
    let at2 = value;
    for (const key of keys2) {
      if (isUnseen(at2) || isUnseen(key)) return isUnseen(at2) ? at2 : key;
      if (typeof at2 !== "object" || at2 === null || isSymbolic(at2)) return null;
      const name = Array.isArray(at2) ? [String(key)] : memberOf(at2, isSymbolic(key) ? key.id : String(key));
      at2 = name ? at2[name[0]] ?? null : null;
    }
    return at2;
  }
};
function part(value, cut, only2) {
  if (isUnseen(value)) return value;
  if (isSymbolic(value)) return symbolic(cut(value.id), "");
  if (typeof value === "string") return cut(value);
  if (!Array.isArray(value)) return void 0;
  return only2 === void 0 ? cut(value) : value.at(only2) ?? null;
}
var lazy = {
  parameters: ([name], scope) => nameIn(name, scope, scope.parameter),
  variables: ([name], scope) => nameIn(name, scope, scope.variable),
  lambdavariables: ([name], scope) => nameIn(
    name,
    scope,
    (said3) => scope.lambdas.has(said3) ? scope.lambdas.get(said3) : unseen("an expression names no argument")
  ),
  if([condition, yes, no], scope) {
    if (!condition || !yes || !no) return unseen("if() is given what it does not take");
    const which = evaluate(condition, scope);
    if (which === true) return evaluate(yes, scope);
    if (which === false) return evaluate(no, scope);
    const [a, b] = [evaluate(yes, scope), evaluate(no, scope)];
    if (isSymbolic(a) && isSymbolic(b) && a.id === b.id) return a;
    if (isKnown(a) && isKnown(b) && same(a, b)) return a;
    return isUnseen(which) ? which : unseen("a condition is neither true nor false");
  },
  and: (args, scope) => decided(args, scope, false),
  or: (args, scope) => decided(args, scope, true),
  coalesce(args, scope) {
    for (const arg of args) {
      const value = evaluate(arg, scope);
      if (value !== null && value !== void 0) return value;
    }
    return null;
  },
  copyindex(args, scope) {
    const [first, second] = args.map((arg) => evaluate(arg, scope));
    const named4 = typeof first === "string" ? first.toLowerCase() : void 0;
    const copy = named4 === void 0 ? scope.copies.at(-1) : scope.copies.findLast(({ name }) => name === named4);
    if (!copy) return unseen("copyIndex() stands outside of a copy");
    const offset = named4 === void 0 ? first ?? 0 : second ?? 0;
    return typeof copy.index === "number" && typeof offset === "number" ? copy.index + offset : copy.index;
  },
  lambda(args, scope) {
    const names2 = args.slice(0, -1).map((arg) => String(evaluate(arg, scope)));
    const made3 = { lambda: names2, body: args.at(-1) };
    lambdas.add(made3);
    return made3;
  },
  map: (args, scope) => overList(args, scope, (list, run) => list.map((item, i) => run(item, i))),
  filter: (args, scope) => overList(args, scope, (list, run) => {
    const chosen = [];
    for (const [i, item] of list.entries()) {
      const isIn = run(item, i);
      if (isUnseen(isIn)) return isIn;
      if (isIn === true) chosen.push(item);
    }
    return chosen;
  }),
  sort: (args, scope) => overList(args, scope, (list) => list),
  reduce([of3, start, by], scope) {
    const [list, lambda2] = [of3 && evaluate(of3, scope), by && evaluate(by, scope)];
    if (isUnseen(list)) return list;
    if (!Array.isArray(list) || !isLambda(lambda2) || !start) return notTaken2("reduce");
    let value = evaluate(start, scope);
    for (const [i, item] of list.entries()) value = apply(lambda2, [value, item, i], scope);
    return value;
  },
  toobject([of3, by, what], scope) {
    const list = of3 && evaluate(of3, scope);
    const key = by && evaluate(by, scope);
    const value = what && evaluate(what, scope);
    if (isUnseen(list)) return list;
    if (!Array.isArray(list) || !isLambda(key)) return notTaken2("toObject");
    const entries = [];
    for (const item of list) {
      const name = apply(key, [item], scope);
      if (isUnseen(name)) return name;
      entries.push([
        isSymbolic(name) ? name.id : textOf(name),
        isLambda(value) ? apply(value, [item], scope) : item
      ]);
    }
    return membersFrom(entries);
  },
  mapvalues([of3, by], scope) {
    const members4 = of3 && evaluate(of3, scope);
    const lambda2 = by && evaluate(by, scope);
    if (isUnseen(members4)) return members4;
    if (typeof members4 !== "object" || members4 === null || !isLambda(lambda2))
      return notTaken2("mapValues");
    return membersFrom(
      Object.entries(members4).map(([key, value]) => [key, apply(lambda2, [value], scope)])
    );
  },
  reference: (args, scope) => referred(
    args.map((arg) => evaluate(arg, scope)),
    [],
    scope
  )
};
var notTaken2 = (name) => unseen(`${name}() is given what it does not take`);
function decided(args, scope, ends) {
  let open3;
  for (const arg of args) {
    const value = evaluate(arg, scope);
    if (value === ends) return ends;
    if (typeof value !== "boolean") open3 ??= value;
  }
  return open3 === void 0 ? !ends : isUnseen(open3) ? open3 : notTaken2(ends ? "or" : "and");
}
function nameIn(name, scope, find) {
  const said3 = name && evaluate(name, scope);
  if (isUnseen(said3)) return said3;
  return typeof said3 === "string" ? find(said3) : unseen("a name is no text");
}
function overList([of3, by], scope, make) {
  const list = of3 && evaluate(of3, scope);
  const lambda2 = by && evaluate(by, scope);
  if (isUnseen(list)) return list;
  if (!Array.isArray(list) || !isLambda(lambda2)) return notTaken2("a function of a list");
  return make(list, (...args) => apply(lambda2, args, scope));
}
function apply({ lambda: lambda2, body }, args, scope) {
  const given = new Map(scope.lambdas);
  for (const [i, name] of lambda2.entries()) given.set(name, args[i]);
  return evaluate(body, { ...scope, lambdas: given });
}
function userFunction({ parameters, output: output2 }, values, scope) {
  const given = new Map(parameters.map((name, i) => [name.toLowerCase(), values[i]]));
  return evaluateJson(output2, {
    ...scope,
    parameter: (name) => given.get(name.toLowerCase()) ?? null,
    variable: () => unseen("a function of a template has no variables"),
    copies: [],
    lambdas: /* @__PURE__ */ new Map()
  });
}

// src/plans/arm/said.ts
function said(raw, name) {
  const key = memberOf(raw, name);
  return key && raw[key[0]];
}
var isRaw = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/plans/arm/deployed-at.ts
function deployedAt(made3, scope) {
  const { at: here } = scope;
  const { raw } = made3;
  const value = (name) => {
    const own2 = said(raw, name);
    return own2 === void 0 || own2 === null ? void 0 : evaluateJson(own2, scope);
  };
  const group = value("resourceGroup");
  const subscriptionSaid = value("subscriptionId");
  const subscription2 = subscriptionSaid === void 0 || isUnseen(subscriptionSaid) ? here.subscription : spelt(subscriptionSaid);
  const common = { ...here, subscription: subscription2, deploymentName: made3.name };
  if (group !== void 0) {
    const name = isUnseen(group) ? scope.workings.tokens.suffix(`group ${made3.id}`) : spelt(group);
    const base = `/subscriptions/${subscription2}/resourceGroups/${name}`;
    if (base.toLowerCase() === here.base.toLowerCase()) return common;
    return {
      ...common,
      level: "group",
      base,
      isKnown: false,
      groupName: group,
      // Of one that the file declares, wherever it stands in it.
      get groupLocation() {
        return scope.workings.targets.get(base.toLowerCase())?.location() ?? outside(here, group);
      }
    };
  }
  const target = value("scope");
  const targetText = target === void 0 || isUnseen(target) ? void 0 : spelt(target);
  if (targetText !== void 0) {
    const isTenant = targetText === "/";
    const isManagement = /managementGroups\//i.test(targetText);
    if (isTenant || isManagement)
      return {
        ...common,
        level: isTenant ? "tenant" : "managementGroup",
        base: isTenant ? "" : `/providers/${targetText.replace(/^\/(?:providers\/)?/i, "")}`,
        deploymentLocation: value("location") ?? here.deploymentLocation
      };
  }
  if (subscriptionSaid !== void 0 && !(here.level === "group" && group === void 0 && said(raw, "location") === void 0))
    return {
      ...common,
      level: "subscription",
      base: `/subscriptions/${subscription2}`,
      deploymentLocation: value("location") ?? here.deploymentLocation
    };
  return here.level === "group" ? common : { ...common, deploymentLocation: value("location") ?? here.deploymentLocation };
}
var outside = (here, group) => here.level !== "group" && typeof here.groupLocation === "string" ? here.groupLocation : unseen(
  `the location of the resource group ${typeof group === "string" ? `${group} ` : ""}is not known`
);

// src/plans/arm/template-in.ts



// src/plans/arm/json-text.ts
var deepest3 = 256;
var NotJson = class extends SyntaxError {
};
var word = /[-+.\w]+/y;
var space = /[\s,]*/y;
var plain = /[^"\\]*/y;
function jsonText(text2) {
  const offsets = /* @__PURE__ */ new WeakMap();
  const repeated = [];
  let at2 = 0;
  let value;
  try {
    value = read7(0);
    skip();
    if (at2 < text2.length) return void 0;
  } catch (error) {
    if (error instanceof NotJson) return void 0;
    throw error;
  }
  let starts;
  return {
    value,
    offsets,
    repeated,
    placeOf(offset) {
      starts ??= lineStarts(text2);
      let low = 0;
      for (let high = starts.length; high - low > 1; ) {
        const middle = low + high >> 1;
        if (starts[middle] <= offset) low = middle;
        else high = middle;
      }
      return { line: low + 1, column: offset - starts[low] + 1 };
    }
  };
  function skip() {
    for (; ; ) {
      space.lastIndex = at2;
      space.test(text2);
      at2 = space.lastIndex;
      if (text2[at2] !== "/") return;
      const isLine = text2[at2 + 1] === "/";
      if (!isLine && text2[at2 + 1] !== "*") return;
      const end = text2.indexOf(isLine ? "\n" : "*/", at2 + 2);
      at2 = end < 0 ? text2.length : end + (isLine ? 1 : 2);
    }
  }
  function read7(depth) {
    skip();
    const character = text2[at2];
    if (character === '"') return string();
    if (character === "{" || character === "[") {
      if (depth >= deepest3) throw new NotJson();
      at2++;
      return character === "{" ? object(depth + 1) : list(depth + 1);
    }
    word.lastIndex = at2;
    const [said3] = word.exec(text2) ?? [];
    if (said3 === void 0) throw new NotJson();
    at2 += said3.length;
    if (said3 === "true") return true;
    if (said3 === "false") return false;
    if (said3 === "null") return null;
    const number = Number(said3);
    if (Number.isNaN(number)) throw new NotJson();
    return number;
  }
  function object(depth) {
    const members4 = {};
    const places = /* @__PURE__ */ new Map();
    offsets.set(members4, places);
    for (skip(); text2[at2] !== "}"; skip()) {
      if (text2[at2] !== '"') throw new NotJson();
      const start = at2;
      const key = string();
      skip();
      if (text2[at2] !== ":") throw new NotJson();
      at2++;
      const member3 = read7(depth);
      if (places.has(key)) repeated.push({ key, offset: start });
      places.set(key, start);
      if (key === "__proto__")
        Object.defineProperty(members4, key, { value: member3, enumerable: true, writable: true });
      else members4[key] = member3;
    }
    at2++;
    return members4;
  }
  function list(depth) {
    const items = [];
    const places = [];
    offsets.set(items, places);
    for (skip(); text2[at2] !== "]"; skip()) {
      if (at2 >= text2.length) throw new NotJson();
      places.push(at2);
      items.push(read7(depth));
    }
    at2++;
    return items;
  }
  function string() {
    const start = ++at2;
    let isPlain = true;
    for (; ; ) {
      plain.lastIndex = at2;
      plain.test(text2);
      at2 = plain.lastIndex;
      if (at2 >= text2.length) throw new NotJson();
      if (text2[at2] === '"') break;
      isPlain = false;
      at2 += 2;
    }
    const said3 = text2.slice(start, at2++);
    if (isPlain) return said3;
    return said3.replaceAll(
      /\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g,
      (_, code, letter) => code === void 0 ? escapes[letter] ?? letter : String.fromCharCode(parseInt(code, 16))
    );
  }
}
var escapes = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	" };
function lineStarts(text2) {
  const starts = [0];
  for (let at2 = text2.indexOf("\n"); at2 >= 0; at2 = text2.indexOf("\n", at2 + 1)) starts.push(at2 + 1);
  return starts;
}

// src/plans/arm/template-in.ts
function templateIn(properties, scope, at2) {
  if (!isRaw(properties)) return "it names none";
  const inline = said(properties, "template");
  if (isRaw(inline)) return { template: partsOf(inline), isInner: false, linked: void 0 };
  if (inline !== void 0) return "an expression makes it";
  const link = said(properties, "templateLink");
  const file = isRaw(link) ? fileIn(link, scope) : void 0;
  if (file === void 0) return "it is on the network";
  if (at2.path === void 0) return "it is beside a file, and this one came from standard input";
  const path = join2(dirname2(at2.path), file);
  const name = join2(dirname2(at2.name), file);
  for (let from = at2.linked; from; from = from.from)
    if (from.path === path) return `${name} links to itself`;
  let bytes;
  try {
    bytes = readFileSync2(path);
  } catch (error) {
    return `${name} can't be read (${String(error.code)})`;
  }
  const text2 = jsonText(withoutMark(decoded(bytes) ?? ""));
  if (!text2 || !isRaw(text2.value)) return `${name} is no JSON`;
  return {
    template: partsOf(text2.value),
    isInner: true,
    linked: { name, path, text: text2, from: at2.linked }
  };
}
var partsOf = (raw) => ({
  parameters: said(raw, "parameters"),
  variables: said(raw, "variables"),
  functions: said(raw, "functions"),
  resources: said(raw, "resources"),
  outputs: said(raw, "outputs")
});
function fileIn(link, scope) {
  const relative2 = said(link, "relativePath");
  const value = relative2 === void 0 ? void 0 : evaluateJson(relative2, scope);
  if (typeof value === "string") return isAbsolute(value) ? void 0 : value;
  const uri = said(link, "uri");
  return typeof uri === "string" ? besideIn(uri) : void 0;
}
var besideIn = (uri) => /^\[uri\(\s*deployment\(\)\.properties\.templateLink\.uri\s*,\s*'([^':]+)'\s*\)\]$/i.exec(
  uri
)?.[1];
function linksIn(text2) {
  const relative2 = [...text2.matchAll(/"relativePath"\s*:\s*"([^"[\]]{1,1000})"/gi)];
  const own2 = [...text2.matchAll(/"uri"\s*:\s*"(\[uri\([^"]{1,1000}\)\])"/gi)];
  return [
    ...relative2.map(([, file]) => file),
    ...own2.flatMap(([, uri]) => besideIn(uri) ?? [])
  ].filter((file) => !isAbsolute(file));
}
function asDeployment(raw, scope) {
  const properties = said(raw, "properties");
  const named4 = isRaw(properties) ? memberOf(properties, "deploymentScope") : void 0;
  const value = named4 && evaluateJson(properties[named4[0]], scope);
  const id = isSymbolic(value) ? value.id : isUnseen(value) ? void 0 : value;
  const [, subscription2, group] = /^\/subscriptions\/([^/]+)(?:\/resourceGroups\/([^/]+))?$/i.exec(String(id)) ?? [];
  return {
    ...raw,
    ...subscription2 !== void 0 && { subscriptionId: subscription2 },
    ...group !== void 0 && { resourceGroup: group }
  };
}

// src/plans/arm/template.ts
var members = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
function scopeOf({ parameters, variables, functions: functions3 }, given, at2, workings) {
  const own2 = members(parameters);
  const named4 = members(variables);
  const loops = copiesIn(named4["copy"]) ?? [];
  const values = /* @__PURE__ */ new Map();
  const open3 = /* @__PURE__ */ new Set();
  function value(key, make) {
    if (values.has(key)) return values.get(key);
    if (open3.has(key)) return unseen("it is defined by itself");
    open3.add(key);
    const made3 = make();
    open3.delete(key);
    values.set(key, made3);
    return made3;
  }
  const scope = {
    at: at2,
    workings,
    copies: [],
    lambdas: /* @__PURE__ */ new Map(),
    symbols: /* @__PURE__ */ new Map(),
    functions: functionsOf(functions3),
    parameter: (name) => value(`p ${name.toLowerCase()}`, () => {
      const found = memberOf(own2, name);
      if (found && /^secure(?:string|object)$/i.test(String(members(own2[found[0]])["type"])))
        return secretValue(`the parameter ${name.slice(0, 100)} is secure, and is never shown`);
      const said3 = given(name);
      if (said3) return said3.value;
      if (!found) return unseen(`there is no parameter ${JSON.stringify(name.slice(0, 100))}`);
      const definition = members(own2[found[0]]);
      const byDefault = memberOf(definition, "defaultValue");
      const allowed = definition["allowedValues"];
      if (!byDefault && Array.isArray(allowed) && allowed.length === 1)
        return evaluateJson(allowed[0], scope);
      if (!byDefault)
        return definition["nullable"] === true ? null : unseen(
          `the parameter ${name.slice(0, 100)} has no value: give --param ${name.slice(0, 100)}=VALUE, or a file of parameters with --params`
        );
      return evaluateJson(definition[byDefault[0]], scope);
    }),
    variable: (name) => value(`v ${name.toLowerCase()}`, () => {
      const found = memberOf(named4, name);
      if (found && found[0] !== "copy") return evaluateJson(named4[found[0]], scope);
      const loop = loops.find((one) => one.name.toLowerCase() === name.toLowerCase());
      return loop ? copied(loop, scope, 0) : unseen(`there is no variable ${JSON.stringify(name.slice(0, 100))}`);
    })
  };
  return scope;
}
function functionsOf(functions3) {
  const all = /* @__PURE__ */ new Map();
  for (const one of Array.isArray(functions3) ? functions3 : []) {
    const { namespace, members: named4 } = members(one);
    if (typeof namespace !== "string") continue;
    for (const [name, definition] of Object.entries(members(named4))) {
      const { parameters, output: output2 } = members(definition);
      all.set(`${namespace}.${name}`.toLowerCase(), {
        parameters: (Array.isArray(parameters) ? parameters : []).map(
          (parameter2) => String(members(parameter2)["name"])
        ),
        output: members(output2)["value"]
      });
    }
  }
  return all;
}

// src/plans/arm/expand.ts
function expand({ name, path }, template, scope, text2) {
  const work = {
    file: name,
    path,
    text: text2,
    linked: void 0,
    into: [],
    gaps: [],
    addresses: /* @__PURE__ */ new Set(),
    made: { copies: 0, links: 0 }
  };
  deployment(template, { scope, within: "", depth: 0, modules: [] }, work);
  return { declared: work.into, gaps: work.gaps };
}
function gap(work, offset, detail, remedy) {
  const { file, text: text2 } = work;
  work.gaps.push(
    planGap({ file, ...offset !== void 0 && text2.placeOf(offset) }, detail, remedy)
  );
}
function deployment(template, { scope, within: within4, depth, modules: modules2 }, work) {
  const { resources } = template;
  const list = Array.isArray(resources) ? resources.map((raw, i) => [void 0, raw, offsetIn(work, resources, i)]) : isRaw(resources) ? Object.entries(resources).map(
    ([name, raw]) => [name, raw, offsetIn(work, resources, name)]
  ) : [];
  if (list.length === 0 && resources !== void 0 && !Array.isArray(resources) && !isRaw(resources))
    gap(work, void 0, "the resources of a template are no list", "correct the template");
  for (const [symbol, raw, offset] of list)
    if (isRaw(raw))
      each(raw, { scope, within: within4, depth, modules: modules2, symbol, offset, above: void 0 }, work);
    else
      gap(work, offset, "a resource that is no object was not understood", "correct the template");
}
function offsetIn({ text: { offsets } }, of3, key) {
  const places = offsets.get(of3);
  return places instanceof Map ? places.get(String(key)) : places?.[key];
}
function each(raw, place, work) {
  const loop = said(raw, "copy");
  if (!isRaw(loop) || typeof loop["name"] !== "string") {
    single(raw, place, work, void 0);
    return;
  }
  let index = 0;
  const many = evaluateJson(loop["count"], place.scope);
  if (typeof many === "number" && !(many >= 0))
    gap(work, place.offset, "the resource is copied less than 0 times", "correct the template");
  if (typeof many === "number" && (many > mostCopies || work.made.copies + many > mostCopies * 5)) {
    gap(
      work,
      place.offset,
      `the resource is copied ${many} times, and no more than ${mostCopies} copies are read`,
      "split the template"
    );
    return;
  }
  for (const scope of rounds(loop["name"], loop["count"], place.scope)) {
    work.made.copies++;
    single(raw, { ...place, scope }, work, index++);
  }
}
function single(raw, place, work, index) {
  const { above, offset, symbol, within: within4, depth, modules: modules2, scope } = place;
  const condition = said(raw, "condition");
  if (condition !== void 0 && evaluateJson(condition, scope) === false) return;
  const fullType = said(raw, "type");
  if (typeof fullType !== "string" || depth > deepest2) {
    gap(
      work,
      offset,
      depth > deepest2 ? `more than ${deepest2} deployments are nested, and what is below was not read` : "a resource without a type was not understood",
      "correct the template"
    );
    return;
  }
  const [ownType = "", version] = fullType.split("@", 2);
  if (version !== void 0 && (said(raw, "extension") ?? said(raw, "import")) !== void 0)
    return;
  const ownName3 = evaluateJson(said(raw, "name") ?? "", scope);
  const isBelow2 = above !== void 0 && !ownType.split("/", 1)[0].includes(".");
  const type = isBelow2 ? `${above.rawType}/${ownType}` : ownType;
  const nameText = isUnseen(ownName3) ? scope.workings.tokens.suffix(`${within4}${symbol ?? ""}${offset ?? ""} ${index ?? ""}`) : spelt(ownName3);
  const wholeName = isBelow2 ? `${above.rawName}/${nameText}` : nameText;
  const names2 = wholeName.split("/");
  const isKnown2 = typeof ownName3 === "string" && (!isBelow2 || above.isNameKnown);
  const base = baseOf(raw, scope);
  const id = idBelow(base.id, type, names2);
  const [kind, kindNames] = typeIn(id, type, names2);
  const parent = base.extends ?? aboveIn(id);
  const address = unique(
    work,
    `${within4}${symbol !== void 0 ? symbol + (index === void 0 ? "" : `[${index}]`) : addressOf(kind, isKnown2 ? kindNames : void 0, index)}`
  );
  const made3 = {
    id,
    type: kind,
    rawType: type,
    rawName: wholeName,
    name: ownName3,
    nameText: names2.at(-1),
    names: kindNames,
    isNameKnown: isKnown2,
    isExisting: symbol !== void 0 && said(raw, "existing") === true,
    address,
    raw,
    scope,
    above: parent,
    offset,
    symbol,
    modules: modules2,
    linked: work.linked,
    location: once(() => locationOf(made3, scope)),
    declared: (path) => valueAt(raw, path, scope),
    output: void 0
  };
  if (/^Microsoft\.Resources\/deployments$/i.test(type)) {
    nested(made3, { ...place, within: `${address}/` }, work);
    return;
  }
  if (/^Microsoft\.Resources\/deploymentStacks$/i.test(type)) {
    work.into.push(made3);
    nested({ ...made3, raw: asDeployment(raw, scope) }, { ...place, within: `${address}/` }, work);
    return;
  }
  enter(made3, scope, index);
  if (!made3.isExisting) work.into.push(made3);
  const children = said(raw, "resources");
  const list = Array.isArray(children) ? children.map(
    (child, i) => [void 0, child, offsetIn(work, children, i)]
  ) : isRaw(children) ? Object.entries(children).map(
    ([name, child]) => [name, child, offsetIn(work, children, name)]
  ) : [];
  for (const [childSymbol, child, childOffset] of list)
    if (isRaw(child))
      each(
        child,
        { ...place, depth: depth + 1, symbol: childSymbol, offset: childOffset, above: made3 },
        work
      );
}
function enter(made3, scope, index) {
  scope.workings.targets.set(made3.id.toLowerCase(), made3);
  if (made3.symbol === void 0) return;
  const symbol = made3.symbol.toLowerCase();
  scope.symbols.set(index === void 0 ? symbol : `${symbol}[${index}]`, made3);
}
function baseOf(raw, scope) {
  const extended = said(raw, "scope");
  const group = said(raw, "resourceGroup");
  if (typeof group === "string" && said(raw, "existing") === true) {
    const subscription2 = evaluateJson(said(raw, "subscriptionId") ?? null, scope);
    const own2 = typeof subscription2 === "string" || isSymbolic(subscription2);
    return {
      id: `/subscriptions/${own2 ? spelt(subscription2) : scope.at.subscription}/resourceGroups/${spelt(evaluateText(group, scope))}`
    };
  }
  if (typeof extended !== "string") return { id: scope.at.base };
  const value = evaluateText(extended, scope);
  if (isUnseen(value)) return { id: scope.at.base };
  const text2 = spelt(value);
  if (text2 === "/" || text2 === "") return { id: "" };
  const id = text2.startsWith("/") ? text2 : /^[\w-]+(?:\.[\w-]+)+\//.test(text2) ? `${scope.at.base}/providers/${text2}` : scope.at.base;
  return /\/managementGroups\/[^/]+$/i.test(id) || !/\/providers\//i.test(id) ? { id: id.replace(/^.*(?=\/providers\/Microsoft\.Management\/)/i, "") } : { id, extends: id };
}
function typeIn(id, type, names2) {
  if (!/\/providers\//i.test(type)) return [type, names2];
  const [namespace = "", ...rest] = id.split(/\/providers\//i).at(-1).split("/");
  return [
    [namespace, ...rest.filter((_, i) => i % 2 === 0)].join("/"),
    rest.filter((_, i) => i % 2 === 1)
  ];
}
function aboveIn(id) {
  const at2 = id.toLowerCase().lastIndexOf("/providers/");
  const parts = id.slice(at2 + "/providers/".length).split("/");
  if (parts.length > 3) return id.slice(0, id.lastIndexOf("/", id.lastIndexOf("/") - 1));
  const before = id.slice(0, Math.max(0, at2));
  return /\/providers\//i.test(before) ? before : void 0;
}
var addressOf = (type, names2, index) => names2 ? `${type}/${names2.join("/")}` : index === void 0 ? type : `${type}[${index}]`;
function unique({ addresses }, address) {
  let one = address;
  for (let i = 2; addresses.has(one); i++) one = `${address}#${i}`;
  addresses.add(one);
  return one;
}
function locationOf({ raw, above }, scope) {
  const own2 = said(raw, "location");
  if (own2 !== void 0 && own2 !== null && own2 !== "") return evaluateJson(own2, scope);
  return above === void 0 ? void 0 : scope.workings.targets.get(above.toLowerCase())?.location();
}
function valueAt(raw, path, scope) {
  let value = raw;
  for (const [i, key] of path.entries()) {
    if (typeof value === "string") {
      let made3 = evaluateText(value, scope);
      for (const name of path.slice(i)) {
        if (typeof made3 !== "object" || made3 === null || isSymbolic(made3)) return void 0;
        if (isUnseen(made3)) return made3;
        const found2 = memberOf(made3, name);
        if (!found2) return void 0;
        made3 = made3[found2[0]];
      }
      return made3;
    }
    if (typeof value !== "object" || value === null) return void 0;
    const found = memberOf(value, key);
    if (!found) return void 0;
    value = value[found[0]];
  }
  return value === void 0 ? void 0 : evaluateJson(value, scope);
}
function nested(made3, place, work) {
  const { scope } = place;
  const { raw } = made3;
  const properties = said(raw, "properties");
  const found = ++work.made.links > mostCopies ? `more than ${mostCopies} deployments are nested` : templateIn(properties, scope, { name: work.file, path: work.path, linked: work.linked });
  if (!isRaw(properties) || typeof found === "string") {
    enter({ ...made3, output: () => unseen("the linked template was not read") }, scope, void 0);
    gap(
      work,
      place.offset,
      `the deployment ${made3.isNameKnown ? made3.names.at(-1) : made3.address} takes its template from elsewhere, and what it deploys was not read${typeof found === "string" ? `: ${found}` : ""}`,
      "scan the linked template itself, or build the Bicep file that names it as a module"
    );
    return;
  }
  const { template, isInner: isAlways, linked } = found;
  const where = deployedAt(made3, scope);
  const inner = isAlways || isEvaluatedInside(properties, template, made3.symbol !== void 0) ? scopeOf(template, givenBy(properties, scope), where, scope.workings) : (
    // The parent's names hold, and only what is deployed goes elsewhere.
    {
      ...scope,
      at: {
        ...where,
        groupLocation: scope.at.groupLocation,
        groupName: scope.at.groupName,
        deploymentName: scope.at.deploymentName,
        deploymentLocation: scope.at.deploymentLocation
      },
      symbols: /* @__PURE__ */ new Map()
    }
  );
  const copy = said(raw, "copy");
  const last = scope.copies.at(-1)?.index;
  enter(
    {
      ...made3,
      output(name) {
        const outputs2 = isRaw(template.outputs) ? template.outputs : {};
        const named4 = memberOf(outputs2, name);
        const output2 = named4 && outputs2[named4[0]];
        const value = isRaw(output2) ? said(output2, "value") : void 0;
        return value === void 0 ? unseen(`the deployment has no output ${JSON.stringify(name.slice(0, 100))}`) : evaluateJson(value, inner);
      }
    },
    scope,
    isRaw(copy) && typeof last === "number" ? last : void 0
  );
  deployment(
    template,
    {
      scope: inner,
      within: place.within,
      depth: place.depth + 1,
      modules: [...place.modules, { symbol: place.symbol, name: made3.name }]
    },
    linked ? { ...work, file: linked.name, path: linked.path, text: linked.text, linked } : work
  );
}
function isEvaluatedInside(properties, { resources }, isOfTwo) {
  const options = said(properties, "expressionEvaluationOptions");
  const scope = isRaw(options) ? said(options, "scope") : void 0;
  return scope === void 0 || /^notspecified$/i.test(String(scope)) ? isOfTwo || isRaw(resources) : String(scope).toLowerCase() === "inner";
}
function givenBy(properties, scope) {
  const all = said(properties, "parameters");
  const handed4 = typeof all === "string" ? evaluateText(all, scope) : all;
  if (!isRaw(handed4) || isUnseen(handed4)) return () => void 0;
  return (name) => {
    const found = memberOf(handed4, name);
    const one = found && handed4[found[0]];
    if (!isRaw(one)) return void 0;
    if (said(one, "reference") !== void 0)
      return { value: unseen("its value is in a key vault") };
    return { value: evaluateJson(said(one, "value"), scope) };
  };
}
function once(make) {
  let made3;
  let isMaking = false;
  return () => {
    if (made3) return made3.value;
    if (isMaking) return unseen("it is defined by itself");
    isMaking = true;
    made3 = { value: make() };
    return made3.value;
  };
}

// src/plans/arm/parameters.ts

var members2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
function parametersIn(document) {
  const { $schema: schema2, parameters, parametersJson } = members2(document);
  if (typeof parametersJson === "string") return parametersIn(jsonText(parametersJson)?.value);
  return typeof schema2 === "string" && /deploymentParameters\.json#?$/i.test(schema2) ? members2(parameters) : void 0;
}
function givenBy2({ params, paramFiles }, declared2, more) {
  const files = [
    ...paramFiles.map((path) => parametersIn(read3(path))).filter((one) => one !== void 0).toReversed(),
    ...more ? [more] : []
  ];
  return (name) => {
    const single2 = memberOf(params, name);
    if (single2) {
      const definition = memberOf(members2(declared2), name);
      const type = definition && members2(members2(declared2)[definition[0]])["type"];
      return { value: typed(name, params[single2[0]], String(type ?? "string").toLowerCase()) };
    }
    for (const file of files) {
      const found = memberOf(file, name);
      if (!found) continue;
      const one = members2(file[found[0]]);
      if (Object.hasOwn(one, "value")) return { value: one["value"] };
      return {
        value: unseen(
          Object.hasOwn(one, "reference") ? "its value is in a key vault" : "its value is known only when it is deployed"
        )
      };
    }
    return void 0;
  };
}
var namesInFiles = ({ paramFiles }) => paramFiles.flatMap((path) => Object.keys(parametersIn(read3(path)) ?? {}));
function typed(name, text2, type) {
  if (type === "string" || type === "securestring") return text2;
  try {
    return JSON.parse(text2);
  } catch {
    throw new UserError(
      `--param ${name}=...: the parameter is of the type ${type}, write its value as JSON`
    );
  }
}
function read3(path) {
  let text2;
  try {
    text2 = readFileSync3(path, "utf8");
  } catch {
    throw new UserError(`--params ${path}: can't be read, name a file of parameters`);
  }
  return jsonText(text2.replace(/^\ufeff/, ""))?.value;
}

// src/plans/arm/live-shape.ts
var otherWords = {
  // Shown is what holds, and written what is asked for.
  "microsoft.sql/servers/databases": {
    "properties.currentBackupStorageRedundancy": [
      "properties.requestedBackupStorageRedundancy",
      "properties.storageAccountType"
    ]
  },
  "microsoft.sql/managedinstances": {
    "properties.currentBackupStorageRedundancy": [
      "properties.requestedBackupStorageRedundancy",
      "properties.storageAccountType"
    ]
  },
  "microsoft.web/sites": {
    "web.properties.azureStorageAccounts": ["properties.siteConfig.azureStorageAccounts"]
  }
};
var otherValues = {
  "properties.storageAccountType": { GRS: "Geo", GZRS: "GeoZone", LRS: "Local", ZRS: "Zone" }
};
var madeAs = {
  "microsoft.dbforpostgresql/flexibleservers": {
    from: "properties.createMode",
    to: "properties.replicationRole",
    words: { replica: "AsyncReplica" }
  },
  "microsoft.dbformysql/flexibleservers": {
    from: "properties.createMode",
    to: "properties.replicationRole",
    words: { replica: "Replica" }
  },
  "microsoft.documentdb/mongoclusters": {
    from: "properties.createMode",
    to: "properties.replica.role",
    words: { georeplica: "GeoAsyncReplica", replica: "AsyncReplica" }
  }
};
var inLists = {
  "microsoft.web/staticsites/linkedbackends": {
    parent: "Microsoft.Web/staticSites",
    list: "linkedBackends",
    of: "properties"
  },
  "microsoft.web/staticsites/databaseconnections": {
    parent: "Microsoft.Web/staticSites",
    list: "databaseConnections",
    of: "properties"
  },
  "microsoft.web/staticsites/userprovidedfunctionapps": {
    parent: "Microsoft.Web/staticSites",
    list: "userProvidedFunctionApps",
    of: "whole"
  }
};

// src/plans/arm/attach.ts
function* aboveOf(id) {
  const segments = id.split("/");
  for (let at2 = segments.length - 2; at2 > 0; at2--) {
    const prefix = segments.slice(0, at2);
    const type = typeOf(prefix);
    if (type !== void 0) yield { id: prefix.join("/"), type, rest: segments.slice(at2) };
  }
}
function typeOf(segments) {
  const at2 = segments.findLastIndex((one) => one.toLowerCase() === "providers");
  if (at2 < 0)
    return segments.length === 3 && segments[1].toLowerCase() === "subscriptions" ? "Microsoft.Resources/subscriptions" : void 0;
  const rest = segments.slice(at2 + 1);
  if (rest.length < 3 || rest.length % 2 === 0) return void 0;
  return [rest[0], ...rest.filter((_, i) => i % 2 === 1)].join("/");
}
var patterns = /* @__PURE__ */ new Map();
function fits(need, rest) {
  let pattern = patterns.get(need);
  if (!pattern)
    patterns.set(need, pattern = need.path.toLowerCase().split("?", 1)[0].split("/"));
  return rest.length === pattern.length + (need.list ? 1 : 0) && pattern.every((step, i) => step === "{each}" || step === rest[i].toLowerCase());
}
var needed = new Set(
  [...types.values()].flatMap(
    ({ needs }) => needs.flatMap(
      ({ path, list }) => path.toLowerCase().split("/").at(list ? -1 : -2) ?? []
    )
  )
);
function attachedOf(child, find) {
  const key = child.type.toLowerCase();
  const special = Object.hasOwn(joins, key) ? joins[key](child, find) : void 0;
  if (special) return special;
  const inList = Object.hasOwn(inLists, key) ? inLists[key] : void 0;
  if (!inList && !needed.has(key.slice(key.lastIndexOf("/") + 1))) return [];
  for (const above of aboveOf(child.id)) {
    if (inList)
      return [
        {
          parent: { id: above.id, type: inList.parent },
          path: ["properties", inList.list],
          isList: true,
          child,
          ...inList.of === "properties" && { shown: child.declared(["properties"]) ?? {} }
        }
      ];
    const known6 = types.get(above.type.toLowerCase());
    for (const need of known6?.needs ?? [])
      if (fits(need, above.rest))
        return [
          {
            parent: { id: above.id, type: known6.type },
            path: [need.property],
            isList: need.list,
            child
          }
        ];
  }
  return [];
}
var text = (value) => value === void 0 || value === null || isUnseen(value) ? void 0 : spelt(value);
var upTo = (id, kind) => new RegExp(`^.*?/${kind}/[^/]+`, "i").exec(id)?.[0];
var joins = {
  // A secondary is made on the partner, and the server of its source shows the link.
  "microsoft.sql/servers/databases"(child) {
    const mode = text(child.declared(["properties", "createMode"]));
    if (!/^(?:Online|NonReadable)?Secondary$/i.test(mode ?? "")) return void 0;
    const source = child.declared(["properties", "sourceDatabaseId"]);
    const id = text(source) && upTo(text(source), "servers");
    if (id === void 0 || id === "") return void 0;
    return [
      {
        parent: { id, type: "Microsoft.Sql/servers" },
        path: ["replicationLinks"],
        isList: true,
        child,
        shown: {
          properties: { partnerLocation: child.location(), partnerDatabaseId: child.id }
        }
      }
    ];
  },
  "microsoft.sql/servers/extendedauditingsettings": (child) => [
    {
      parent: { id: upTo(child.id, "servers"), type: "Microsoft.Sql/servers" },
      path: ["auditing"],
      isList: false,
      child
    }
  ],
  // Both instances of a pair show the group; one that the file does not hold only where the other is not there either.
  "microsoft.sql/locations/instancefailovergroups"(child, find) {
    const pairs = child.declared(["properties", "managedInstancePairs"]);
    return (Array.isArray(pairs) ? pairs : []).flatMap((pair) => {
      const ends = ["primaryManagedInstanceId", "partnerManagedInstanceId"].flatMap(
        (end) => text(pair?.[end]) ?? []
      );
      const held = ends.filter((id) => find(id));
      return (held.length > 0 ? held : ends.slice(0, 1)).map((id) => ({
        parent: { id, type: "Microsoft.Sql/managedInstances" },
        path: ["instanceFailoverGroups"],
        isList: true,
        child,
        // The regions are those that are others than the group's.
        ...held.length > 0 && !sameRegion(text(find(id)?.location()), child.names[0]) && {
          shown: { properties: { managedInstancePairs: pairs } }
        }
      }));
    });
  },
  "microsoft.recoveryservices/vaults/replicationfabrics/replicationprotectioncontainers/replicationprotecteditems"(child, find) {
    const container = child.declared([
      "properties",
      "providerSpecificDetails",
      "recoveryContainerId"
    ]);
    const fabric = (id) => {
      const of3 = id === void 0 ? void 0 : upTo(id, "replicationFabrics");
      return (of3 && find(of3)?.declared(["properties", "customDetails", "location"])) ?? unseen("the region of its fabric is not in the file");
    };
    return [
      {
        parent: { id: upTo(child.id, "vaults"), type: "Microsoft.RecoveryServices/vaults" },
        path: ["replicationProtectedItems"],
        isList: true,
        child,
        shown: {
          properties: {
            providerSpecificDetails: {
              primaryFabricLocation: find(upTo(child.id, "replicationFabrics"))?.declared([
                "properties",
                "customDetails",
                "location"
              ]),
              recoveryFabricLocation: isUnseen(container) ? container : fabric(text(container))
            }
          }
        }
      }
    ];
  },
  "microsoft.eventgrid/eventsubscriptions"(child) {
    const [above] = aboveOf(child.id);
    return above && /^Microsoft\.EventGrid\/(?:topics|domains|systemTopics)$/i.test(above.type) ? [
      {
        parent: { id: above.id, type: types.get(above.type.toLowerCase()).type },
        path: ["eventSubscriptions"],
        isList: true,
        child
      }
    ] : [];
  },
  "microsoft.web/sites/config"(child) {
    if (!/^azureStorageAccounts$/i.test(child.nameText)) return void 0;
    return [
      {
        parent: { id: upTo(child.id, "sites"), type: "Microsoft.Web/sites" },
        path: ["web", "properties", "azureStorageAccounts"],
        isList: false,
        child,
        shown: child.declared(["properties"]) ?? {}
      }
    ];
  }
};
function branchAt(tree, path) {
  let at2 = tree;
  for (const step of path) at2 = at2?.named.get(step);
  return at2;
}

// src/plans/arm/fill.ts
function filler(text2, { unseen: unseen2, written: written3 }) {
  let steps = 0;
  const offsetOf3 = (of3, key) => {
    const places = text2.offsets.get(of3);
    return places instanceof Map ? places.get(String(key)) : places?.[key];
  };
  function write({ pointer, attribute: attribute2, offset }, expression2) {
    written3[pointer] = {
      attribute: attribute2,
      ...expression2 !== void 0 && { expression: expression2 },
      ...offset !== void 0 && text2.placeOf(offset)
    };
  }
  function miss({ why, expression: expression2 }, at2) {
    unseen2[at2.pointer] = why;
    write(at2, expression2);
    return void 0;
  }
  const below3 = (at2, key, offset) => ({
    pointer: `${at2.pointer}/${escapePointer(String(key))}`,
    attribute: typeof key === "number" ? `${at2.attribute}[${key}]` : at2.attribute === "" ? key : `${at2.attribute}.${key}`,
    offset: offset ?? at2.offset
  });
  function fill(raw, tree, at2, scope) {
    if (typeof raw === "string") return settle2(evaluateText(raw, scope), tree, at2, raw);
    if (typeof raw !== "object" || raw === null) return settle2(raw, tree, at2);
    return inside(
      raw,
      tree,
      at2,
      (child, branch, where) => fill(child, branch, where, scope),
      scope
    );
  }
  function settle2(value, tree, at2, expression2) {
    if (isUnseen(value)) return miss(value, at2);
    if (isSymbolic(value)) {
      write(at2, value.expression === "" ? expression2 : value.expression);
      return value.id;
    }
    if (typeof value !== "object" || value === null) {
      if (value !== null && value !== void 0) write(at2);
      return value;
    }
    return inside(
      value,
      tree,
      at2,
      (child, branch, where) => settle2(child, branch, where, expression2)
    );
  }
  function inside(value, tree, at2, take, scope) {
    if (++steps > mostSteps) return void 0;
    if (Array.isArray(value)) return list(value, tree, at2, take);
    const loops = scope && memberOf(value, "copy");
    const copies2 = loops ? copiesIn(value[loops[0]]) : void 0;
    const members4 = [];
    const put2 = (key, made3) => {
      if (made3 !== void 0) members4.push([key, made3]);
    };
    for (const [key, branch] of tree.named) {
      const found = memberOf(value, key);
      const loop = copies2?.find(({ name }) => name.toLowerCase() === key.toLowerCase());
      if (loop)
        put2(
          key,
          settle2(copied(loop, scope, 0), branch, below3(at2, key, offsetOf3(value, loops[0])))
        );
      else if (found)
        put2(
          key,
          take(
            value[found[0]],
            branch,
            below3(at2, key, offsetOf3(value, found[0]))
          )
        );
    }
    if (tree.each) {
      for (const [key, member3] of Object.entries(value))
        if (!(tree.named.has(key) || copies2 && key === loops[0]))
          put2(key, take(member3, tree.each, below3(at2, key, offsetOf3(value, key))) ?? {});
    }
    return membersFrom(members4);
  }
  function list(items, { each: each3 }, at2, take) {
    if (!each3) return items.map(() => ({}));
    return items.map((item, i) => {
      const here = below3(at2, i, offsetOf3(items, i));
      const made3 = take(item, each3, here);
      if (made3 !== void 0) return made3;
      const why = unseen2[here.pointer];
      if (why === void 0) return made3;
      if (each3.named.size === 0 && !each3.each) return "";
      for (const key of each3.named.keys()) unseen2[`${here.pointer}/${escapePointer(key)}`] = why;
      return {};
    });
  }
  return { fill, settle: settle2, offsetOf: offsetOf3 };
}

// src/plans/arm/kept-tree.ts
var trees = /* @__PURE__ */ new Map();
function knownType(type) {
  return types.get(type.toLowerCase());
}
function treeOf(type) {
  const key = type.toLowerCase();
  let tree = trees.get(key);
  if (!tree) {
    const known6 = types.get(key);
    const root = growing();
    for (const path of known6 ? keptPaths(known6) : []) grow(root, path);
    tree = root;
    if (known6) trees.set(key, tree);
  }
  return tree;
}
var growing = () => ({ named: /* @__PURE__ */ new Map(), each: void 0 });
function grow(root, path) {
  let at2 = root;
  for (const step of path.replaceAll(/\[\]|\{\}/g, ".$&").split("."))
    if (step === "[]" || step === "{}") at2 = at2.each ??= growing();
    else {
      const next = at2.named.get(step) ?? growing();
      at2.named.set(step, next);
      at2 = next;
    }
}

// src/plans/arm/records.ts
function recordsOf(declared2, origin) {
  const { targets } = origin.workings;
  const byParent = /* @__PURE__ */ new Map();
  const isAttached2 = /* @__PURE__ */ new Set();
  for (const child of declared2)
    for (const attached3 of attachedOf(child, (id) => targets.get(id.toLowerCase()))) {
      const key = attached3.parent.id.toLowerCase();
      const group = byParent.get(key);
      if (group) group.push(attached3);
      else byParent.set(key, [attached3]);
      isAttached2.add(child);
    }
  const resources = [];
  let placeless = 0;
  for (const one of declared2) {
    const known6 = knownType(one.type);
    const key = one.id.toLowerCase();
    const attached3 = byParent.get(key) ?? [];
    byParent.delete(key);
    const hasPlace = hasOwnPlace(one);
    if (known6 ? !(isAttached2.has(one) && !hasPlace && known6.rows.length === 0) : hasPlace && !isAttached2.has(one))
      resources.push(resourceOf(one, attached3, origin));
    else if (!isAttached2.has(one)) placeless++;
  }
  for (const attached3 of byParent.values()) resources.push(partOf(attached3, origin));
  return { resources, placeless };
}
var hasOwnPlace = ({ raw }) => {
  const own2 = said(raw, "location");
  return own2 !== void 0 && own2 !== null && own2 !== "";
};
var offsetIn2 = ({ linked, offset }, record) => linked === record.linked ? offset : void 0;
function building({ text: text2 }, linked) {
  const unseen2 = {};
  const written3 = {};
  return { properties: {}, unseen: unseen2, written: written3, filler: filler(text2, { unseen: unseen2, written: written3 }), linked };
}
var originOf = ({ linked }, origin) => linked ? {
  file: linked.name,
  text: linked.text,
  workings: origin.workings,
  suffix: origin.suffix,
  source: origin.source
} : origin;
function resourceOf(one, attached3, all) {
  const origin = originOf(one, all);
  const known6 = knownType(one.type);
  const tree = treeOf(one.type);
  const made3 = building(origin, one.linked);
  const { properties, unseen: unseen2, written: written3 } = made3;
  Object.assign(properties, recordOf(one, tree, "", made3));
  if (known6) {
    adapt(one, tree, made3);
    for (const need of known6.needs)
      if (need.path.startsWith("?")) {
        const branch = tree.named.get(need.property);
        if (branch) properties[need.property] = recordOf(one, branch, `/${need.property}`, made3);
      }
  }
  attach(attached3, tree, made3);
  const location = one.location();
  const isPlaced = typeof location === "string";
  writeLocation(one, made3, origin);
  const name = one.isNameKnown ? one.names.at(-1) : one.address;
  const labels = labelsOf(one);
  const resource = {
    id: `${all.file}#${one.address}${origin.suffix}`,
    type: known6?.type ?? one.type,
    provider: "azure",
    scope: origin.file,
    name,
    labels,
    ...isPlaced && { location },
    properties,
    ...Object.keys(unseen2).length > 0 && { unseen: unseen2 },
    source: origin.source,
    planned: {
      ...placeIn(one, written3, origin),
      action: "create",
      ids: [one.id],
      ...!isPlaced && location !== void 0 && { noLocation: noLocation(location) }
    }
  };
  const alias = known6?.alias?.of({
    ...resource,
    name: one.nameText,
    properties: {
      ...properties,
      properties: { ...hostsOf(one, origin), ...properties["properties"] }
    }
  });
  return alias === void 0 ? resource : { ...resource, planned: { ...resource.planned, ids: [one.id, alias] } };
}
function partOf(attached3, all) {
  const [{ parent, child }] = attached3;
  const origin = originOf(child, all);
  const made3 = building(origin, child.linked);
  attach(attached3, treeOf(parent.type), made3);
  const { properties, unseen: unseen2, written: written3 } = made3;
  return {
    id: `${all.file}#${child.address}${origin.suffix}`,
    type: parent.type,
    provider: "azure",
    scope: origin.file,
    name: child.address,
    labels: {},
    properties,
    ...Object.keys(unseen2).length > 0 && { unseen: unseen2 },
    source: origin.source,
    planned: {
      ...placeIn(child, written3, origin),
      action: "create",
      ids: [parent.id],
      isPart: true
    }
  };
}
function placeIn(one, written3, { file, text: text2, sourceOf: sourceOf2 }) {
  const source = sourceOf2?.(one);
  if (!source) return { file, ...one.offset !== void 0 && text2.placeOf(one.offset), written: written3 };
  const inSource = Object.entries(written3).map(([pointer, { attribute: attribute2, expression: expression2 }]) => {
    const line = source.attribute(attribute2);
    return [
      pointer,
      {
        attribute: attribute2,
        ...expression2 !== void 0 && { expression: expression2 },
        ...line !== void 0 && { line }
      }
    ];
  });
  return {
    file: source.file,
    ...source.line !== void 0 && { line: source.line },
    written: membersFrom(inSource)
  };
}
function recordOf(one, tree, pointer, made3) {
  const record = made3.filler.fill(
    one.raw,
    tree,
    { pointer, attribute: "", offset: offsetIn2(one, made3) },
    one.scope
  );
  if (tree.named.has("id")) record["id"] = one.id;
  if (tree.named.has("name")) record["name"] = one.nameText;
  return record;
}
function attach(attached3, tree, made3) {
  for (const { path, isList: isList2, child, shown } of attached3) {
    const branch = branchAt(tree, path);
    if (!branch) continue;
    let into = made3.properties;
    for (const step of path.slice(0, -1)) into = into[step] ??= {};
    const last = path.at(-1);
    const start = `/${path.join("/")}`;
    const at2 = (pointer) => ({ pointer, attribute: "", offset: offsetIn2(child, made3) });
    const element = (of3, pointer) => shown === void 0 ? recordOf(child, of3, pointer, made3) : made3.filler.settle(shown, of3, at2(pointer));
    if (!isList2) {
      into[last] = element(branch, start);
      continue;
    }
    const list = Array.isArray(into[last]) ? into[last] : into[last] = [];
    list.push(branch.each ? element(branch.each, `${start}/${list.length}`) ?? {} : {});
  }
}
function adapt(one, tree, { properties, filler: filler2, unseen: unseen2 }) {
  const key = one.type.toLowerCase();
  for (const [to, sources] of Object.entries(otherWords[key] ?? {}))
    for (const from of sources) {
      let value = one.declared(from.split("."));
      if (value === void 0 || value === null) continue;
      const words2 = otherValues[from];
      if (typeof value === "string" && words2) value = words2[value] ?? value;
      const branch = branchAt(tree, to.split("."));
      if (!branch) break;
      const pointer = `/${to.replaceAll(".", "/")}`;
      put(
        properties,
        to.split("."),
        filler2.settle(value, branch, {
          pointer,
          attribute: from,
          offset: offsetAt(one, from, filler2)
        })
      );
      break;
    }
  const way = madeAs[key];
  if (!way) return;
  const mode = one.declared(way.from.split("."));
  const word3 = typeof mode === "string" ? way.words[mode.toLowerCase()] : void 0;
  if (word3 !== void 0) put(properties, way.to.split("."), word3);
  else if (isUnseen(mode)) unseen2[`/${way.to.replaceAll(".", "/")}`] = mode.why;
}
function put(properties, path, value) {
  if (value === void 0) return;
  let into = properties;
  for (const step of path.slice(0, -1)) {
    const there = into[step];
    into = typeof there === "object" && there !== null ? there : into[step] = {};
  }
  into[path.at(-1)] = value;
}
function offsetAt(one, path, { offsetOf: offsetOf3 }) {
  let raw = one.raw;
  let offset = one.offset;
  for (const step of path.split(".")) {
    if (typeof raw !== "object" || raw === null) return offset;
    offset = offsetOf3(raw, step) ?? offset;
    raw = said(raw, step);
  }
  return offset;
}
function writeLocation(one, { written: written3, filler: filler2 }, { text: text2 }) {
  const offset = filler2.offsetOf(one.raw, "location");
  const location = one.location();
  written3["/location"] = {
    attribute: "location",
    ...isSymbolic(location) && { expression: location.expression },
    ...offset !== void 0 && text2.placeOf(offset)
  };
}
function noLocation(location) {
  const why = isUnseen(location) ? location.why : isSymbolic(location) ? "it depends on a name that is known only when it is deployed" : "it is no text";
  const at2 = why.indexOf(": give ");
  const expression2 = isUnseen(location) ? location.expression : void 0;
  const what = `its location${expression2 === void 0 ? "" : ` ${expression2.slice(0, 200)}`} is not known`;
  return at2 < 0 ? { why: `${what}: ${why}`, remedy: "write the location out, or hand it over as a parameter" } : { why: `${what}: ${why.slice(0, at2)}`, remedy: why.slice(at2 + 2) };
}
function labelsOf({ raw, scope }) {
  const tags = said(raw, "tags");
  const value = tags === void 0 ? void 0 : evaluateJson(tags, scope);
  if (typeof value !== "object" || value === null || isUnseen(value) || isSymbolic(value))
    return {};
  return membersFrom(
    Object.entries(value).filter(([, label]) => typeof label === "string")
  );
}
function hostsOf({ id, nameText }, { workings }) {
  return {
    customerId: workspaceId(id, { workings }),
    defaultHostName: `${nameText}.azurewebsites.net`,
    endpoint: `https://${nameText}.eventgrid.azure.net/api/events`
  };
}

// src/plans/arm/tokens.ts

function tokensOf2(file) {
  const hash = (of3) => createHash("sha256").update(`${file}
${of3}`).digest();
  return {
    guid: (of3) => {
      const hex = hash(of3).toString("hex");
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
    },
    // A letter first: names of namespaces begin with one.
    suffix: (of3) => `u${hash(of3).toString("hex").slice(0, 12)}`
  };
}

// src/plans/arm/arm.ts
var schema = /(?:^|\/)(\w*?)deploymentTemplate\.json#?$/i;
var levels = {
  "": "group",
  subscription: "subscription",
  managementgroup: "managementGroup",
  tenant: "tenant"
};
var arm = {
  name: "an ARM template",
  isIt: ({ json, text: text2 }) => typeof json === "object" && json !== null ? schema.test(String(json.$schema)) || isBare(json) : json === void 0 && /^\s*(?:\/[/*]|\{)/.test(text2.slice(0, 1e3)) && /"\$schema"\s*:\s*"[^"\n]{0,200}deploymentTemplate\.json#?"/i.test(text2.slice(0, 2e4)),
  claims: ({ path, text: text2 }) => path === void 0 ? [] : linkedFrom(path, text2),
  read(file, inputs) {
    const sourceOf2 = bicepBeside(file);
    return readTemplate(file, inputs, { ...sourceOf2 && { sourceOf: sourceOf2 } });
  }
};
var mostRepeated = 100;
function linkedFrom(path, text2, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(path) || seen.size > mostLinked) return [];
  seen.add(path);
  return linksIn(text2).flatMap((file) => {
    const linked = resolve(dirname3(path), file);
    try {
      return [linked, ...linkedFrom(linked, readFileSync4(linked, "utf8"), seen)];
    } catch {
      return [];
    }
  });
}
var mostLinked = 1e3;
function isBare(json) {
  const { $schema: named4, contentVersion, resources } = json;
  return named4 === void 0 && typeof contentVersion === "string" && typeof resources === "object" && resources !== null && Object.values(resources).some((one) => /^Microsoft\.\w+\//i.test(String(Object(one).type)));
}
function readTemplate({ name, path, text: text2 }, inputs, { source = "ARM template", parameters, sourceOf: sourceOf2 }) {
  const read7 = jsonText(text2);
  const root = read7?.value;
  if (!read7 || typeof root !== "object" || root === null || Array.isArray(root))
    throw new UserError(`${name}: is an ARM template, and no JSON that can be read, correct it`);
  const raw = root;
  const template = partsOf(raw);
  const level = levels[schema.exec(String(said(raw, "$schema")))?.[1]?.toLowerCase() ?? ""] ?? "group";
  const given = givenBy2(inputs, template.parameters, parameters);
  const regions = level === "group" || inputs.regions.length === 0 ? [void 0] : inputs.regions;
  const resources = [];
  const gaps = read7.repeated.slice(0, mostRepeated).map(
    ({ key, offset }) => planGap(
      { file: name, ...read7.placeOf(offset) },
      `the member ${key.slice(0, 100)} is written twice in the same object, and only the last was read`,
      "write it once"
    )
  );
  const notes = [];
  for (const region2 of regions) {
    const suffix = regions.length > 1 ? `@${region2}` : "";
    const tokens = tokensOf2(`${name}${suffix}`);
    const workings = { tokens, targets: /* @__PURE__ */ new Map(), steps: 0, depth: 0 };
    const at2 = deployedTo(level, region2, inputs, tokens);
    const { declared: declared3, gaps: more } = expand(
      { name, path },
      template,
      scopeOf(template, given, at2, workings),
      read7
    );
    const records = recordsOf(declared3, {
      file: name,
      text: read7,
      workings,
      suffix,
      source,
      sourceOf: sourceOf2
    });
    resources.push(...records.resources);
    gaps.push(...more);
    if (records.placeless > 0 && notes.length === 0)
      notes.push(
        `${records.placeless} ${records.placeless === 1 ? "part or rule" : "parts and rules"} without a location of their own`
      );
  }
  const { parameters: declared2 } = template;
  const paramsInFiles = namesInFiles(inputs);
  return {
    resources,
    gaps,
    notes,
    params: [...Object.keys(inputs.params), ...paramsInFiles].filter(
      (one) => typeof declared2 === "object" && declared2 !== null && memberOf(declared2, one) !== void 0
    ),
    paramsInFiles,
    takes: level === "group" ? ["--resource-group-location"] : ["--region", "--resource-group-location"]
  };
}
function deployedTo(level, region2, { resourceGroupLocation }, tokens) {
  const subscription2 = tokens.guid("subscription");
  const group = tokens.suffix("group");
  return {
    level,
    subscription: subscription2,
    isKnown: false,
    base: {
      group: `/subscriptions/${subscription2}/resourceGroups/${group}`,
      subscription: `/subscriptions/${subscription2}`,
      managementGroup: "/providers/Microsoft.Management/managementGroups/-",
      tenant: ""
    }[level],
    groupName: symbolic(group, ""),
    groupLocation: resourceGroupLocation ?? unseen(
      "the location of the resource group is not known: give --resource-group-location LOCATION"
    ),
    deploymentName: symbolic(tokens.suffix("deployment"), ""),
    deploymentLocation: region2 ?? unseen("the location of the deployment is not known: give --region LOCATION")
  };
}

// src/plans/arm/bicep.ts



// src/plans/files-below.ts


import ignore from "./vendor/ignore.js";
var leftOut = /* @__PURE__ */ new Set([".terraform", "node_modules", ".git"]);
var deepest4 = 64;
var mostFiles = 2e5;
function filesBelow(directory) {
  const files = [];
  const unreadable2 = [];
  const root = resolve2(directory);
  function walk(name, inherited, depth) {
    const path = resolve2(name);
    if (depth > deepest4) {
      unreadable2.push({ name, why: `lies more than ${deepest4} folders deep` });
      return;
    }
    let entries;
    try {
      entries = readdirSync(path, { withFileTypes: true });
    } catch (error) {
      unreadable2.push({ name, why: `can't be read (${codeOf(error)})` });
      return;
    }
    const rules2 = withRulesOf(path, inherited);
    for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
      const below3 = join3(name, entry.name);
      const isFolder = entry.isDirectory();
      if (isFolder && leftOut.has(entry.name)) continue;
      if (isIgnored(resolve2(below3), isFolder, rules2)) continue;
      if (isFolder) walk(below3, rules2, depth + 1);
      else if (entry.isFile() || entry.isSymbolicLink()) take(below3, entry.isSymbolicLink());
    }
  }
  function take(name, isLink) {
    if (files.length >= mostFiles) {
      if (files.length === mostFiles && unreadable2.at(-1)?.why !== tooMany)
        unreadable2.push({ name, why: tooMany });
      return;
    }
    try {
      const path = resolve2(name);
      const stats = statSync(path);
      if (stats.isFile()) {
        if (isLink && isBelow(realpathSync(path), root)) return;
        files.push({ name, path: name, size: stats.size });
      } else if (isLink && stats.isDirectory() && !isBelow(realpathSync(path), root))
        unreadable2.push({
          name,
          why: "is a symbolic link to a folder outside, which is not followed"
        });
    } catch (error) {
      if (!isLink) unreadable2.push({ name, why: `can't be read (${codeOf(error)})` });
    }
  }
  walk(directory, rulesAbove(root), 0);
  return { files, unreadable: unreadable2 };
}
var tooMany = `and what follows was not looked at: more than ${mostFiles} files`;
var codeOf = (error) => String(error.code ?? error);
var isBelow = (path, root) => path === root || path.startsWith(root + sep);
function rulesAbove(root) {
  const above = [];
  for (let folder = root; !existsSync2(join3(folder, ".git")); folder = dirname4(folder)) {
    if (dirname4(folder) === folder) return [];
    above.unshift(dirname4(folder));
  }
  let rules2 = [];
  for (const folder of above) rules2 = withRulesOf(folder, rules2);
  return isIgnored(root, true, rules2) ? [] : rules2;
}
function withRulesOf(folder, rules2) {
  let text2;
  try {
    text2 = readFileSync5(join3(folder, ".gitignore"), "utf8");
  } catch {
    return rules2;
  }
  return [...rules2, { base: folder, rules: ignore().add(text2) }];
}
function isIgnored(path, isFolder, all) {
  let ignored = false;
  for (const { base, rules: rules2 } of all) {
    const at2 = relative(base, path).split(sep).join("/");
    if (at2 === "" || at2.startsWith("../")) continue;
    const said3 = rules2.test(isFolder ? `${at2}/` : at2);
    if (said3.ignored) ignored = true;
    else if (said3.unignored) ignored = false;
  }
  return ignored;
}

// src/plans/arm/bicep-compiler.ts



var milliseconds = 12e4;
var largest2 = 256 * 1024 * 1024;
var handed = ["PATH", "HOME", "USERPROFILE", "TMPDIR", "TEMP", "SystemRoot", "LANG"];
async function compile(name, path) {
  const isParameters = /\.bicepparam$/i.test(path);
  const verb = isParameters ? "build-params" : "build";
  const bicep2 = onPath("bicep");
  const az = bicep2 === void 0 ? onPath("az") : void 0;
  if (bicep2 === void 0 && az === void 0)
    throw new UserError(
      `${name}: no Bicep compiler is on the PATH; install one ("az bicep install", or https://aka.ms/bicep-install), or name the JSON that "bicep ${verb}" writes`
    );
  const [program, args] = bicep2 === void 0 ? [az, ["bicep", verb, "--file", path, "--stdout", "--no-restore"]] : [bicep2, [verb, path, "--stdout", "--no-restore"]];
  const env = {};
  for (const key of handed) if (process.env[key] !== void 0) env[key] = process.env[key];
  return new Promise((resolve10, reject) => {
    execFile(
      program,
      args,
      { env, timeout: milliseconds, maxBuffer: largest2, encoding: "utf8", windowsHide: true },
      (error, stdout, stderr) => {
        if (!error) resolve10(stdout);
        else
          reject(
            new UserError(
              `${name}: ${error.killed ? `the Bicep compiler did not end within ${milliseconds / 1e3} seconds` : `the Bicep compiler refuses it${faultsIn(stderr)}`}; run "bicep ${verb}" on it, and correct what it says`
            )
          );
      }
    );
  });
}
function faultsIn(stderr) {
  const faults = [
    ...stderr.slice(0, 2e4).matchAll(/\((\d+),(\d+)\)\s*:\s*Error\s+([\w-]{1,40})/g)
  ].slice(0, 3);
  return faults.length === 0 ? "" : ` (${faults.map(([, line, column, code]) => `${line}:${column} ${code}`).join(", ")})`;
}
function onPath(program) {
  const names2 = process.platform === "win32" ? [`${program}.exe`, `${program}.cmd`] : [program];
  for (const folder of (process.env["PATH"] ?? "").split(delimiter))
    for (const name of names2) {
      if (!/^(?:\/|[A-Za-z]:)/.test(folder)) continue;
      try {
        accessSync(join4(folder, name), constants.X_OK);
        return join4(folder, name);
      } catch {
        continue;
      }
    }
  return void 0;
}

// src/plans/arm/bicep.ts
var nothing2 = { resources: [], gaps: [] };
var bicep = {
  name: "a Bicep file",
  isIt: ({ name, json, text: text2 }) => json === void 0 && (/\.bicep(?:param)?$/i.test(name) || /^\s*(?:resource\s+\w+\s+'[^'\n]+@[^'\n]+'|targetScope\s*=\s*'|using\s+'[^'\n]+\.bicep')/m.test(
    text2.slice(0, 5e4)
  )),
  async read(file, inputs) {
    const { name, path } = file;
    if (path === void 0)
      throw new UserError(
        `${name}: is a Bicep file; name the file itself, as its modules lie beside it`
      );
    if (file.below !== void 0 && isReadElsewhere(file, file.below)) return nothing2;
    const compiled = await compile(name, path);
    const document = jsonText(compiled)?.value;
    const { templateJson } = Object(document);
    const using = /^\s*using\s+'([^'\n]+)'/m.exec(file.text)?.[1];
    const isParameters = typeof templateJson === "string";
    const text2 = isParameters ? templateJson : compiled;
    const parameters = isParameters ? parametersIn(document) : void 0;
    const source = isParameters && using !== void 0 ? sourceIn(join5(dirname5(name), using), join5(dirname5(path), using)) : sourceIn(name, path);
    return readTemplate({ ...file, text: text2, json: void 0 }, inputs, {
      source: "Bicep",
      ...parameters && { parameters },
      sourceOf: source
    });
  }
};
function isReadElsewhere({ path, name }, below3) {
  if (/\.bicepparam$/i.test(name)) return false;
  const beside = path.replace(/\.bicep$/i, ".json");
  if (beside !== path && existsSync3(beside) && isCompiled(jsonText(readFileSync6(beside, "utf8"))?.value))
    return true;
  return namedBelow(below3).has(resolve3(path));
}
var known = /* @__PURE__ */ new Map();
function namedBelow(below3) {
  let named4 = known.get(below3);
  if (!named4) {
    const made3 = /* @__PURE__ */ new Set();
    for (const { path, size } of filesBelow(below3).files)
      if (/\.bicep(?:param)?$/i.test(path) && size < 4 * 1024 * 1024)
        for (const [, of3] of readFileSync6(path, "utf8").matchAll(
          /^\s*(?:module\s+\w+|using)\s+'([^'\n:]+\.bicep)'/gm
        ))
          made3.add(resolve3(dirname5(path), of3));
    known.set(below3, named4 = made3);
  }
  return named4;
}

// src/plans/terraform/foreign.ts
var makesNothing = /\/(?:hashicorp\/(?:archive|cloudinit|external|http|local|null|random|template|time|tls)|builtin\/terraform)$/;
function foreignGaps(foreign, file) {
  return [...foreign].flatMap(
    ([name, count]) => makesNothing.test(`/${name}`) ? [] : [
      planGap(
        { file },
        `${count} resource${count === 1 ? "" : "s"} of ${name === "" ? "a provider without a name" : `the provider ${name.slice(0, 200)}`}: this version does not look at them`,
        "look at them by other means, and accept the gap with an exception"
      )
    ]
  );
}

// src/plans/terraform/json.ts
var nothing3 = Object.freeze({});
function rowOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : nothing3;
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
function memberOf2(value, name) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}
function textOf2(value, name) {
  const member3 = memberOf2(value, name);
  return typeof member3 === "string" ? member3 : void 0;
}

// src/plans/cloudformation/nested.ts



// src/plans/cloudformation/node.ts
import {
  Composer,
  Lexer,
  LineCounter,
  Parser,
  isAlias,
  isMap,
  isScalar,
  isSeq
} from "./vendor/yaml.js";
var largestTemplate = 16 * 1024 * 1024;
var deepest5 = 64;
var mostNodes = 2e6;
var deepestLexemes = 4 * deepest5;
function treeOf2(name, text2) {
  if (text2.length > largestTemplate)
    throw new UserError(
      `${name}: is larger than any template that CloudFormation takes (1 MB); name the template itself`
    );
  const lines = new LineCounter();
  try {
    const document = firstDocument(text2, lines);
    const [fault2] = document?.errors ?? [];
    if (fault2) {
      const { line, col } = lines.linePos(fault2.pos[0]);
      throw new UserError(`${name}:${line}:${col}: is not valid YAML or JSON; correct the file`);
    }
    const seen = { nodes: 0, anchored: /* @__PURE__ */ new Map(), repeated: [] };
    const root = document && nodeOf(document.contents, 0, seen);
    if (!root?.entries)
      throw new UserError(`${name}: is no template; a template is one object with Resources`);
    return {
      root,
      text: text2,
      repeated: seen.repeated,
      placeOf({ at: at2 }) {
        const { line, col } = lines.linePos(at2);
        return { line, column: col };
      }
    };
  } catch (error) {
    if (error instanceof SeveralDocuments)
      throw new UserError(
        `${name}: holds more than one YAML document, and CloudFormation takes one; write each to a file of its own`
      );
    if (error instanceof RangeError || error instanceof TooDeep)
      throw new UserError(
        `${name}: is nested deeper than ${deepest5} levels or repeats itself without end; no template that CloudFormation takes is`
      );
    throw error;
  }
}
var TooDeep = class extends Error {
};
var SeveralDocuments = class extends Error {
};
var mostDocuments = 100;
var isEmpty = (contents2) => contents2 === null || isScalar(contents2) && (contents2.value === null || contents2.value === "");
function firstDocument(text2, lines) {
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer({
    logLevel: "silent",
    prettyErrors: false,
    uniqueKeys: false,
    schema: "failsafe"
  });
  lines.addNewLine(0);
  let nesting = 0;
  const documents = [];
  let seen = 0;
  const take = (some) => {
    for (const one of some) {
      if (++seen > mostDocuments) throw new SeveralDocuments();
      if (isEmpty(one.contents) && one.errors.length === 0) continue;
      if (documents.push(one) > 1) throw new SeveralDocuments();
    }
  };
  let dashes = 0;
  for (const lexeme of new Lexer().lex(text2)) {
    if (lexeme === "[" || lexeme === "{") nesting++;
    else if (lexeme === "]" || lexeme === "}") nesting--;
    dashes = lexeme === "-" || lexeme === "?" ? dashes + 1 : lexeme.trim() === "" ? dashes : 0;
    if (nesting > deepestLexemes || dashes > deepestLexemes) throw new TooDeep();
    for (const token2 of parser.next(lexeme)) take(composer.next(token2));
  }
  for (const token2 of parser.end()) take(composer.next(token2));
  take(composer.end());
  return documents[0];
}
function nodeOf(node, depth, seen, key) {
  const made3 = written(node, depth, seen, key);
  const { anchor } = node ?? {};
  if (anchor !== void 0 && made3 && !isAlias(node)) seen.anchored.set(anchor, made3);
  return made3;
}
function written(node, depth, seen, key) {
  if (depth > deepest5 || ++seen.nodes > mostNodes) throw new TooDeep();
  if (isAlias(node)) {
    const target = seen.anchored.get(node.source);
    return target && { ...target, ...key !== void 0 && { at: key } };
  }
  const { range, tag: tag3 } = node ?? {};
  const from = range?.[0] ?? key ?? 0;
  const own2 = {
    at: key ?? from,
    from,
    to: range?.[1] ?? from,
    ...tag3?.startsWith("!") && { tag: tag3 }
  };
  if (isMap(node)) {
    const entries = /* @__PURE__ */ new Map();
    const merged = [];
    for (const pair of node.items) {
      if (!isScalar(pair.key)) continue;
      const name = String(pair.key.value);
      const value = nodeOf(pair.value, depth + 1, seen, pair.key.range?.[0]);
      if (!value) continue;
      const maps = name === "<<" ? value.items ?? [value] : [];
      if (maps.length > 0 && maps.every((one) => one.entries)) merged.push(...maps);
      else {
        if (entries.has(name)) seen.repeated.push({ name, node: value });
        entries.set(name, value);
      }
    }
    for (const { entries: more } of merged)
      for (const [name, value] of more) if (!entries.has(name)) entries.set(name, value);
    return { ...own2, entries };
  }
  if (isSeq(node))
    return {
      ...own2,
      items: node.items.flatMap((item) => nodeOf(item, depth + 1, seen) ?? [])
    };
  if (isScalar(node)) {
    const text2 = String(node.value ?? "");
    return { ...own2, value: node.type === "PLAIN" ? plain2(text2) : text2 };
  }
  return { ...own2, value: null };
}
function plain2(text2) {
  if (text2 === "" || text2 === "~" || text2 === "null") return null;
  if (/^(?:true|True|TRUE)$/.test(text2)) return true;
  if (/^(?:false|False|FALSE)$/.test(text2)) return false;
  return /^-?(?:0|[1-9]\d{0,10})$/.test(text2) ? Number(text2) : text2;
}
function callOf(node) {
  if (node.tag !== void 0) {
    const name2 = node.tag.slice(1);
    const { tag: _, ...argument2 } = node;
    return { name: name2 === "Ref" || name2 === "Condition" ? name2 : `Fn::${name2}`, argument: argument2 };
  }
  if (node.entries?.size !== 1) return void 0;
  const [[name, argument]] = node.entries;
  return name === "Ref" || name.startsWith("Fn::") && !name.startsWith("Fn::ForEach") ? { name, argument } : void 0;
}

// src/plans/cloudformation/text.ts
var mark = /* @__PURE__ */ Symbol("text");
var longest2 = 24576;
var isText = (value) => typeof value === "object" && value !== null && mark in value;
function textOf3(parts) {
  let length = 0;
  for (const part2 of parts) length += typeof part2 === "string" ? part2.length : part2.fill.length;
  if (length > longest2) return unseen(`an expression of more than ${longest2} characters`);
  return parts.every((part2) => typeof part2 === "string") ? parts.join("") : { [mark]: true, parts: parts.filter((part2) => part2 !== "") };
}
var hole = (fill) => ({ [mark]: true, parts: [{ fill }] });
var loose = (fill, why) => ({
  [mark]: true,
  parts: [{ fill, loose: why }]
});
var open = (why) => ({ [mark]: true, parts: [{ fill: "unknown", why }] });
var filled = ({ parts }) => parts.map((part2) => typeof part2 === "string" ? part2 : part2.fill).join("");
function openWhy({ parts }) {
  for (const part2 of parts) if (typeof part2 !== "string" && part2.why !== void 0) return part2.why;
  return void 0;
}
function looseWhy({ parts }) {
  for (const part2 of parts)
    if (typeof part2 !== "string" && part2.loose !== void 0) return part2.loose;
  return void 0;
}
var region = "[a-z]{2,4}(?:-[a-z]+)+-\\d+";
var arnWithRegion = new RegExp(`^arn:[^:\\0]+:[^:\\0]+:${region}:`);
var hostWithRegion = new RegExp(
  `^(?:[a-z0-9+.-]+://)?[\\w.\\0-]*\\.${region}(?:\\.[\\w-]+)?\\.(?:amazonaws\\.com(?:\\.cn)?|on\\.aws|api\\.aws|amazonaws\\.eu)(?:[:/\\0]|$)`
);
function settled(text2, expression2) {
  const why = openWhy(text2);
  if (why === void 0) return symbolic(filled(text2), expression2);
  const holed = text2.parts.map((part2) => typeof part2 === "string" ? part2 : part2.why === void 0 ? part2.fill : "\0").join("");
  return arnWithRegion.test(holed) || hostWithRegion.test(holed) ? symbolic(filled(text2), expression2) : unseen(why, expression2);
}

// src/plans/cloudformation/conditions.ts
function truthOf(name, scope) {
  const node = scope.stack.root.entries?.get("Conditions")?.entries?.get(name);
  const key = `condition ${name}`;
  if (!node) return unseen(`the template has no condition ${name.slice(0, 100)}`);
  if (scope.open.has(key)) return unseen(`the condition ${name.slice(0, 100)} depends on itself`);
  return truth(node, {
    ...scope,
    depth: scope.depth + 1,
    open: /* @__PURE__ */ new Set([...scope.open, key])
  });
}
var deepest6 = 64;
function truth(node, scope) {
  if (scope.depth > deepest6) return unseen(`nested deeper than ${deepest6} levels`);
  if (--scope.stack.budget.steps < 0)
    return unseen("the template takes more steps than this version goes with it");
  const below3 = { ...scope, depth: scope.depth + 1 };
  if (node.entries?.size === 1 && node.entries.has("Condition") && node.tag === void 0)
    return truthOf(String(node.entries.get("Condition").value), below3);
  const call3 = callOf(node);
  if (!call3) return node.value === true || node.value === "true";
  const { name, argument } = call3;
  const of3 = () => (argument.items ?? []).map((one) => truth(one, below3));
  switch (name) {
    case "Condition":
      return truthOf(String(argument.value), below3);
    case "Fn::Not": {
      const [one] = of3();
      return typeof one === "boolean" ? !one : one ?? unseen("Fn::Not has no condition");
    }
    case "Fn::And": {
      const all = of3();
      return all.includes(false) ? false : all.find((one) => isUnseen(one)) ?? true;
    }
    case "Fn::Or": {
      const all = of3();
      return all.includes(true) ? true : all.find((one) => isUnseen(one)) ?? false;
    }
    case "Fn::Equals": {
      const [one, other] = (argument.items ?? []).map((item) => scope.evaluate(item, below3));
      return equal(one ?? null, other ?? null, scope);
    }
    default:
      return assumed(`${scope.stack.sourceOf(node)}`, scope);
  }
}
function equal(one, other, scope) {
  const [a, b] = [comparable(one), comparable(other)];
  if (a.isKnown && b.isKnown) return a.text === b.text;
  const [left, right] = [a, b].sort((x, y) => Number(x.isKnown) - Number(y.isKnown));
  const key = `${left.text}
${right.text}`;
  if (right.isKnown) {
    for (const [before, isSo] of scope.world.assumed)
      if (isSo && before !== key && before.startsWith(`${left.text}
`)) return false;
  }
  return assumed(key, scope);
}
function comparable(value) {
  if (isText(value))
    return { text: `${filled(value)} ${openWhy(value) ?? ""}`, isKnown: false };
  if (isUnseen(value)) return { text: `${value.why}`, isKnown: false };
  return {
    text: typeof value === "object" ? JSON.stringify(value) : String(value),
    isKnown: true
  };
}
function assumed(key, { world }) {
  const before = world.assumed.get(key);
  if (before !== void 0) return before;
  if (world.isFull) return unseen("it depends on more conditions than this version distinguishes");
  world.asked ??= key;
  return false;
}

// src/plans/cloudformation/scope.ts
var noValue = /* @__PURE__ */ Symbol("AWS::NoValue");
var mostOpen = 3;
function agreed(outcomes) {
  const results = outcomes.map(({ result }) => result).filter((result) => result !== void 0);
  const [first, ...others2] = results;
  if (first === void 0) return void 0;
  const text2 = keyOf(first);
  return others2.every((other) => keyOf(other) === text2) ? first : unseen("it depends on a condition whose parameters have no value");
}
var keyOf = (value) => JSON.stringify(value, (_, one) => one === noValue ? "\0" : one) ?? "";
function everyWay(go) {
  const outcomes = [];
  const waiting = [/* @__PURE__ */ new Map()];
  for (let assumed2 = waiting.pop(); assumed2; assumed2 = waiting.pop()) {
    const world = { assumed: assumed2, asked: void 0, isFull: assumed2.size >= mostOpen };
    const result = go(world);
    const { asked } = world;
    if (asked === void 0 || world.isFull)
      outcomes.push({ result, isPossible: assumed2.size > 0 });
    else for (const isSo of [false, true]) waiting.push(new Map([...assumed2, [asked, isSo]]));
  }
  return outcomes;
}

// src/plans/cloudformation/pseudo.ts
var someAccount = "000000000000";
function pseudo(name, stack) {
  const { region: region2, account: account3, noRegion: noRegion2 } = stack;
  switch (name) {
    case "AWS::Region":
      return region2 ?? open(noRegion2);
    case "AWS::Partition":
      return region2 === void 0 ? hole("aws") : partitionOf(region2);
    case "AWS::URLSuffix":
      return region2?.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
    case "AWS::AccountId":
      return account3 ?? loose(someAccount, "the template does not say which account it is deployed to");
    case "AWS::StackName":
      return loose("this-stack", "the template does not say what its stack is called");
    case "AWS::StackId":
      return region2 === void 0 ? open(noRegion2) : hole(
        `arn:${partitionOf(region2)}:cloudformation:${region2}:${account3 ?? someAccount}:stack/this-stack/id`
      );
    case "AWS::NotificationARNs":
      return open("the topics are named when the stack is made");
    case "AWS::NoValue":
      return noValue;
    default:
      return void 0;
  }
}
function partitionOf(region2) {
  if (region2.startsWith("cn-")) return "aws-cn";
  if (region2.startsWith("us-gov-")) return "aws-us-gov";
  if (region2.startsWith("eusc-")) return "aws-eusc";
  return "aws";
}

// src/plans/cloudformation/functions.ts
var malformed = unseen("the function is not called as CloudFormation asks for");
var madeByMacro = unseen(
  "a macro makes it when the stack is made: give the processed template"
);
var functions = {
  Ref: (argument, scope) => typeof argument.value === "string" ? reference(argument.value, scope) : malformed,
  "Fn::GetAtt"(argument, scope) {
    if (typeof argument.value === "string") {
      const [logicalId2 = "", ...path2] = argument.value.split(".");
      return attribute(logicalId2, path2.join("."), scope);
    }
    const [logicalId, ...path] = (argument.items ?? []).map((item) => scope.evaluate(item, scope));
    if (typeof logicalId !== "string" || path.some((step) => typeof step !== "string"))
      return malformed;
    return attribute(logicalId, path.join("."), scope);
  },
  "Fn::Sub"(argument, scope) {
    const [text2, more] = argument.items ?? [argument];
    if (typeof text2?.value !== "string") return malformed;
    const own2 = more && scope.evaluate(more, scope);
    if (isUnseen(own2)) return own2;
    return substituted(text2.value, Object(own2), scope);
  },
  "Fn::Join"(argument, scope) {
    const [delimiter2, listed2] = argumentsOf(argument, scope);
    if (isUnseen(listed2)) return listed2;
    if (typeof delimiter2 !== "string" || !Array.isArray(listed2)) return malformed;
    const parts = [];
    for (const [at2, item] of listed2.entries()) {
      const some = partsOf2(item);
      if (!some) return isUnseen(item) ? item : malformed;
      if (at2 > 0) parts.push(delimiter2);
      parts.push(...some);
    }
    return textOf3(parts);
  },
  "Fn::Split"(argument, scope) {
    const [delimiter2, text2] = argumentsOf(argument, scope);
    if (isUnseen(text2)) return text2;
    if (typeof delimiter2 !== "string" || delimiter2 === "") return malformed;
    if (isText(text2)) {
      const why = openWhy(text2);
      if (why !== void 0) return unseen(why);
      return filled(text2).split(delimiter2).map((part2) => hole(part2));
    }
    return typeof text2 === "string" ? text2.split(delimiter2) : malformed;
  },
  "Fn::Select"(argument, scope) {
    const [index, listed2] = argumentsOf(argument, scope);
    if (isUnseen(listed2)) return listed2;
    if (isText(index) || isUnseen(index))
      return unseen("which of the list is selected is not known");
    const at2 = Number(index);
    if (!Array.isArray(listed2) || !Number.isInteger(at2)) return malformed;
    return listed2[at2] ?? unseen(`the list has no element ${at2}`);
  },
  "Fn::FindInMap": findInMap,
  "Fn::If"(argument, scope) {
    const [condition, then, otherwise2] = argument.items ?? [];
    if (typeof condition?.value !== "string" || !then || !otherwise2) return malformed;
    const holds = truthOf(condition.value, scope);
    if (isUnseen(holds)) return holds;
    return scope.evaluate(holds ? then : otherwise2, scope);
  },
  "Fn::GetAZs"(argument, scope) {
    const region2 = scope.evaluate(argument, scope);
    const code = region2 === "" || region2 === null ? scope.stack.region : region2;
    if (code === void 0) return unseen(scope.stack.noRegion);
    if (isUnseen(code)) return code;
    if (isText(code)) return unseen(openWhy(code) ?? "the region is not known");
    return ["a", "b", "c", "d", "e", "f"].map((letter) => hole(`${String(code)}${letter}`));
  },
  "Fn::ImportValue"(argument, scope) {
    const name = scope.evaluate(argument, scope);
    if (isUnseen(name)) return name;
    const text2 = isText(name) ? filled(name) : String(name);
    return scope.stack.imported(text2) ?? open("another stack exports it: it is known when that stack is");
  },
  "Fn::Base64"(argument, scope) {
    const value = scope.evaluate(argument, scope);
    return typeof value === "string" ? Buffer.from(value).toString("base64") : isUnseen(value) ? value : open("a part of the encoded text is not known");
  },
  "Fn::Cidr"(argument, scope) {
    const [, count] = argumentsOf(argument, scope);
    const many = Number(count);
    if (!Number.isInteger(many) || many < 1 || many > 256)
      return unseen("the address ranges are not known");
    return Array.from({ length: many }, (_, at2) => hole(`cidr-${at2}`));
  },
  "Fn::Length"(argument, scope) {
    const listed2 = scope.evaluate(argument, scope);
    return Array.isArray(listed2) ? listed2.length : isUnseen(listed2) ? listed2 : malformed;
  },
  "Fn::ToJsonString"(argument, scope) {
    return jsonOf(scope.evaluate(argument, scope));
  },
  "Fn::Transform": () => madeByMacro
};
function partsOf2(value) {
  if (isText(value)) return value.parts;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? [String(value)] : void 0;
}
function argumentsOf(argument, scope) {
  const value = scope.evaluate({ ...argument }, scope);
  return Array.isArray(value) ? value : [value];
}
function reference(name, scope) {
  const { stack, variables } = scope;
  if (Object.hasOwn(variables, name)) return variables[name];
  if (name.startsWith("AWS::")) return pseudo(name, stack) ?? malformed;
  const given = stack.parameters.get(name);
  if (given !== void 0) return given;
  return attribute(name, void 0, scope);
}
function attribute(logicalId, name, scope) {
  if (!scope.stack.resources.has(logicalId))
    return unseen(`the template has no resource and no parameter ${logicalId.slice(0, 100)}`);
  return scope.stack.attribute(logicalId, name, scope);
}
function substituted(text2, own2, scope) {
  const parts = [];
  let from = 0;
  for (const match of text2.matchAll(/\$\{(!?)([^{}$]*)\}/g)) {
    parts.push(text2.slice(from, match.index));
    from = match.index + match[0].length;
    const name = match[2].trim();
    if (match[1] === "!") {
      parts.push(`\${${match[2]}}`);
      continue;
    }
    const dot = name.indexOf(".");
    const value = Object.hasOwn(own2, name) ? own2[name] : dot < 0 ? reference(name, scope) : attribute(name.slice(0, dot), name.slice(dot + 1), scope);
    if (isUnseen(value)) {
      parts.push({ fill: "unknown", why: value.why });
      continue;
    }
    const some = partsOf2(value);
    if (!some) return malformed;
    parts.push(...some);
  }
  parts.push(text2.slice(from));
  const made3 = textOf3(parts);
  return typeof made3 === "string" && made3.includes("{{resolve:") ? open("a dynamic reference is read when the stack is made") : made3;
}
function findInMap(argument, scope) {
  const [named4, first, second, more] = argumentsOf(argument, scope);
  const fallback = Object(more);
  const map = typeof named4 === "string" ? scope.stack.root.entries?.get("Mappings")?.entries?.get(named4) : void 0;
  const below3 = (node, key) => {
    if (!node?.entries) return [];
    if (typeof key === "string" || typeof key === "number") {
      const one2 = node.entries.get(String(key));
      return one2 ? [one2] : [];
    }
    return [...node.entries.values()];
  };
  const found = below3(map, first).flatMap((one2) => below3(one2, second));
  const unknown2 = [named4, first, second].find((key) => isUnseen(key) || isText(key));
  if (found.length === 0) {
    if (unknown2 === void 0 && fallback.DefaultValue !== void 0) return fallback.DefaultValue;
    return unseen("the map has no such key");
  }
  const values = found.map((one2) => scope.evaluate(one2, scope));
  if (unknown2 === void 0) return values[0];
  const [one, ...others2] = values.map((value) => JSON.stringify(value));
  if (fallback.DefaultValue === void 0 && others2.every((other) => other === one))
    return values[0];
  return isUnseen(unknown2) ? unknown2 : unseen(isText(unknown2) && openWhy(unknown2) || "the key of the map is not known");
}
function jsonOf(value) {
  if (isUnseen(value)) return value;
  const holes = [];
  const json = JSON.stringify(value, (_, item) => {
    const parts = isUnseen(item) ? [{ fill: "unknown", why: item.why }] : isText(item) ? item.parts : void 0;
    if (parts) return `${holes.push(parts) - 1}`;
    return item === noValue ? void 0 : item;
  });
  const pieces = (json ?? "").split(/\\u0001(\d+)\\u0001/);
  return textOf3(
    pieces.flatMap(
      (piece, at2) => at2 % 2 === 0 ? [piece] : holes[Number(piece)].map(
        (part2) => typeof part2 === "string" ? JSON.stringify(part2).slice(1, -1) : part2
      )
    )
  );
}

// src/plans/cloudformation/interpret.ts
var deepest7 = 64;
var origins = /* @__PURE__ */ new WeakMap();
var originOf2 = (container, key) => origins.get(container)?.get(key);
function sameOrigins(from, to) {
  const known6 = origins.get(from);
  if (known6) origins.set(to, known6);
}
function evaluate2(node, scope) {
  if (scope.depth > deepest7) return unseen(`nested deeper than ${deepest7} levels`);
  if (--scope.stack.budget.steps < 0)
    return unseen("the template takes more steps than this version goes with it");
  const below3 = { ...scope, depth: scope.depth + 1 };
  const call3 = callOf(node);
  if (call3) {
    const run = Object.hasOwn(functions, call3.name) ? functions[call3.name] : void 0;
    return run ? run(call3.argument, below3) : unseen(`this version does not know ${call3.name}`);
  }
  if (node.items) return listOf2(node.items, below3);
  if (node.entries) return recordOf2(node.entries, below3);
  const value = node.value ?? null;
  return typeof value === "string" && value.includes("{{resolve:") ? dynamic(value) : value;
}
function listOf2(nodes, scope) {
  const list = [];
  const from = /* @__PURE__ */ new Map();
  for (const item of nodes) {
    const value = evaluate2(item, scope);
    if (value === noValue) continue;
    from.set(list.length, item);
    list.push(value);
  }
  origins.set(list, from);
  return list;
}
function recordOf2(entries, scope) {
  if (entries.has("Fn::Transform")) return madeByMacro;
  const record = {};
  const from = /* @__PURE__ */ new Map();
  for (const one of expanded(entries, scope)) {
    if (isUnseen(one)) return one;
    const value = evaluate2(one.node, { ...scope, variables: one.variables });
    if (value === noValue) continue;
    from.set(one.name, one.node);
    Object.defineProperty(record, one.name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
  }
  origins.set(record, from);
  return record;
}
var mostCopies2 = 1e4;
function* expanded(entries, scope, copies2 = { made: 0 }) {
  for (const [name, node] of entries) {
    if (!name.startsWith("Fn::ForEach::")) {
      yield { name: named(name, scope), node, variables: scope.variables };
      continue;
    }
    const [identifier, collection, body] = node.items ?? [];
    if (typeof identifier?.value !== "string" || !collection || !body?.entries) {
      yield unseen(`${name.slice(0, 100)} is no loop over a list`);
      continue;
    }
    const items = evaluate2(collection, { ...scope, depth: scope.depth + 1 });
    if (!Array.isArray(items) || items.some((item) => typeof item !== "string" && typeof item !== "number")) {
      yield isUnseen(items) ? items : unseen("the list of Fn::ForEach is not known");
      continue;
    }
    for (const item of items) {
      if (++copies2.made > mostCopies2) {
        yield unseen(`Fn::ForEach makes more than ${mostCopies2} copies`);
        return;
      }
      yield* expanded(
        body.entries,
        {
          ...scope,
          depth: scope.depth + 1,
          variables: { ...scope.variables, [identifier.value]: item }
        },
        copies2
      );
    }
  }
}
function named(name, { variables }) {
  if (!/[$&]\{/.test(name)) return name;
  return name.replaceAll(/([$&])\{([\w:]+)\}/g, (whole2, kind, variable) => {
    if (!Object.hasOwn(variables, variable)) return whole2;
    const value = String(variables[variable]);
    return kind === "&" ? value.replaceAll(/[^A-Za-z0-9]/g, "") : value;
  });
}
function dynamic(value) {
  const parts = value.split(/(\{\{resolve:[^{}]*\}\})/);
  return textOf3(
    parts.map(
      (part2, at2) => at2 % 2 === 1 ? open("a dynamic reference is read when the stack is made").parts[0] : part2
    )
  );
}

// src/plans/cloudformation/parameters.ts

function givenParameters({
  params,
  paramFiles
}) {
  const given = /* @__PURE__ */ new Map();
  for (const file of paramFiles)
    for (const [name, value] of parametersIn2(file)) given.set(name, value);
  for (const [name, value] of Object.entries(params)) given.set(name, value);
  return given;
}
function parametersIn2(file) {
  if (/\.tfvars(?:\.json)?$/.test(file)) return [];
  let json;
  try {
    json = JSON.parse(readFileSync7(file, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new UserError(
      `--params ${file}: ${error instanceof SyntaxError ? "is not JSON; write a parameter file of CloudFormation or ARM" : `can't be read (${String(error.code)}); name a file that is there`}`
    );
  }
  if (Array.isArray(json)) {
    const pairs = json.map((one) => {
      if (typeof one === "string" && one.indexOf("=") > 0)
        return [one.slice(0, one.indexOf("=")), one.slice(one.indexOf("=") + 1)];
      const { ParameterKey: key, ParameterValue: value } = Object(one);
      return typeof key === "string" && value !== void 0 ? [key, plain3(value)] : void 0;
    });
    if (pairs.every((pair) => pair !== void 0)) return pairs;
  } else {
    const { Parameters: byName, parameters: arm2 } = Object(json);
    if (typeof byName === "object" && byName !== null)
      return Object.entries(byName).map(([name, value]) => [name, plain3(value)]);
    if (arm2 !== void 0) return [];
  }
  throw new UserError(
    `--params ${file}: is no parameter file; write [{ "ParameterKey": NAME, "ParameterValue": VALUE }] or { "Parameters": { NAME: VALUE } }`
  );
}
var plain3 = (value) => typeof value === "object" ? JSON.stringify(value) : String(value);
var namesIn = (root) => [
  ...root.entries?.get("Parameters")?.entries?.keys() ?? []
];
function parametersOf(root, given, handed4 = /* @__PURE__ */ new Map()) {
  const values = /* @__PURE__ */ new Map();
  for (const [name, { entries }] of root.entries?.get("Parameters")?.entries ?? []) {
    const type = String(entries?.get("Type")?.value ?? "String");
    values.set(name, parameter(name, type, entries, handed4.get(name) ?? given.get(name)));
  }
  return values;
}
function parameter(name, type, entries, given) {
  if (/^(?:true)$/i.test(String(entries?.get("NoEcho")?.value)))
    return open(`the parameter ${name} is marked NoEcho, and is never shown`);
  if (type.startsWith("AWS::SSM::Parameter::Value"))
    return open(`the parameter ${name} is read from Systems Manager when the stack is made`);
  const value = given ?? literal(entries?.get("Default")) ?? literal(only(entries?.get("AllowedValues")));
  if (value === void 0)
    return open(`the parameter ${name} has no value: give --param ${name}=VALUE`);
  if (typeof value !== "string") return value;
  if (type === "CommaDelimitedList" || type.startsWith("List<"))
    return value === "" ? [] : value.split(",").map((item) => item.trim());
  return value.includes("{{resolve:") ? open(`the parameter ${name} is read when the stack is made`) : value;
}
var only = (node) => node?.items?.length === 1 ? node.items[0] : void 0;
var literal = (node) => node && node.value !== void 0 && node.value !== null ? String(node.value) : void 0;

// src/plans/spelling.ts
function spell(source, { members: members4, constants: constants2 = {} }, whereIs = () => void 0, into = { properties: {}, unseen: {}, written: {} }) {
  for (const [from, targets] of Object.entries(members4))
    for (const target of Array.isArray(targets) ? targets : [targets])
      spellMember(
        source,
        stepsOf(from),
        typeof target === "string" ? { to: target } : target,
        whereIs,
        into
      );
  for (const [to, value] of Object.entries(constants2)) reach(into, stepsOf(to), [], value);
  return into;
}
var open2 = /* @__PURE__ */ new Set(["[]", "{}"]);
var stepsCache = /* @__PURE__ */ new Map();
function stepsOf(path) {
  let steps = stepsCache.get(path);
  if (!steps) {
    steps = path.replaceAll(/(?<=.)(?=\[\]|\{\})/g, ".").replaceAll("\\.", "\0").split(".").map((step) => step.replaceAll("\0", "."));
    stepsCache.set(path, steps);
  }
  return steps;
}
function spellMember(source, from, { to, as, absent, symbol = (id) => id }, whereIs, into) {
  const target = stepsOf(to);
  walk(source, 0, [], []);
  function walk(value, at2, path, keys2) {
    if (isUnseen(value)) {
      const stop = at2 === from.length ? target.length : stopOf(target, keys2.length);
      const pointer = reach(into, target.slice(0, stop), keys2);
      into.unseen[pointer] = value.why;
      into.written[pointer] = writtenAs(path, value.expression, whereIs);
      return;
    }
    if (value === void 0 || value === null) {
      if (absent !== void 0) reach(into, target, keys2, absent);
      return;
    }
    const step = from[at2];
    if (step === void 0) {
      const made3 = isSymbolic(value) ? symbol(value.id) : as ? as(value) : value;
      if (isUnseen(made3)) {
        walk(made3, at2, path, keys2);
        return;
      }
      const pointer = reach(into, target, keys2, made3);
      into.written[pointer] = writtenAs(
        path,
        isSymbolic(value) ? value.expression : asWritten(value, made3),
        whereIs
      );
      return;
    }
    if (open2.has(step)) {
      const items = Array.isArray(value) ? [...value.entries()] : step === "{}" && typeof value === "object" && !isSymbolic(value) ? Object.entries(value) : (
        // One block where a list may stand.
        [[0, value]]
      );
      if (items.length === 0) reach(into, target.slice(0, stopOf(target, keys2.length)), keys2, []);
      for (const [key, item] of items) {
        const here = [...keys2, key];
        reach(into, target.slice(0, stopOf(target, keys2.length) + 1), here);
        walk(item, at2 + 1, [...path, key], here);
      }
      return;
    }
    if (Array.isArray(value) && value.length <= 1) {
      walk(value[0], at2, value.length === 0 ? path : [...path, 0], keys2);
      return;
    }
    if (typeof value !== "object" || Array.isArray(value) || isSymbolic(value)) {
      reach(into, target, keys2, isSymbolic(value) ? value.id : value);
      return;
    }
    const next = Object.hasOwn(value, step) ? value[step] : void 0;
    walk(next, at2 + 1, [...path, step], keys2);
  }
}
function stopOf(target, keys2) {
  let seen = 0;
  for (let i = 0; i < target.length; i++) if (open2.has(target[i]) && seen++ === keys2) return i;
  return target.length;
}
function reach({ properties }, target, keys2, value) {
  let at2 = properties;
  let pointer = "";
  let taken = 0;
  for (let i = 0; i < target.length; i++) {
    const step = target[i];
    const key = open2.has(step) ? keys2[taken++] ?? 0 : step;
    pointer += `/${escapePointer(String(key))}`;
    const isLast = i === target.length - 1;
    if (isLast) {
      if (value !== void 0 && (!isEmptyList(value) || !Object.hasOwn(at2, key)))
        define(at2, key, value);
      else if (value === void 0 && open2.has(step) && !Object.hasOwn(at2, key))
        define(at2, key, {});
      break;
    }
    const next = target[i + 1];
    const there = Object.hasOwn(at2, key) ? at2[key] : void 0;
    if (typeof there === "object" && there !== null) at2 = there;
    else {
      const made3 = next === "[]" ? [] : {};
      define(at2, key, made3);
      at2 = made3;
    }
  }
  return pointer;
}
var isEmptyList = (value) => Array.isArray(value) && value.length === 0;
function define(at2, key, value) {
  Object.defineProperty(at2, key, { value, enumerable: true, configurable: true, writable: true });
}
var asWritten = (value, made3) => typeof value === "string" && value !== made3 && /^[\w .-]{1,40}$/.test(value) ? value : void 0;
function writtenAs(path, expression2, whereIs) {
  let attribute2 = "";
  for (const step of path)
    attribute2 += typeof step === "number" ? `[${step}]` : attribute2 === "" ? step : `.${step}`;
  return {
    attribute: attribute2,
    ...expression2 !== void 0 && { expression: expression2 },
    ...whereIs(path)
  };
}

// src/plans/cloudformation/global.ts
var services = /^AWS::(?:IAM|CloudFront|Route53|Organizations|GlobalAccelerator|Shield|NetworkManager|Route53RecoveryControl)::/;
var hasNoRegion = (type) => services.test(type);
var isNowhere = (type) => services.test(type) && (types.has(type.toLowerCase()) || classOf(type) === "configuration");

// src/plans/cloudformation/ids.ts


// src/plans/cloudformation/sam.ts
var madeOf = (type) => Object.hasOwn(serverless, type) ? serverless[type] : type;
function withGlobals(type, properties, root) {
  if (!type.startsWith("AWS::Serverless::")) return properties;
  const shared = root.entries?.get("Globals")?.entries?.get(type.slice("AWS::Serverless::".length))?.entries;
  if (!shared) return properties;
  const own2 = properties ?? { at: 0, from: 0, to: 0, entries: /* @__PURE__ */ new Map() };
  return own2.entries ? { ...own2, entries: new Map([...shared, ...own2.entries]) } : own2;
}
function implicitResources(root) {
  const made3 = /* @__PURE__ */ new Map();
  for (const [, resource] of root.entries?.get("Resources")?.entries ?? []) {
    if (resource.entries?.get("Type")?.value !== "AWS::Serverless::Function") continue;
    const events2 = resource.entries.get("Properties")?.entries?.get("Events")?.entries;
    for (const [, event] of events2 ?? []) {
      const kind = event.entries?.get("Type")?.value;
      if (kind !== "Api" && kind !== "HttpApi") continue;
      const named4 = event.entries?.get("Properties")?.entries;
      if (named4?.has("RestApiId") || named4?.has("ApiId")) continue;
      const logicalId = kind === "Api" ? "ServerlessRestApi" : "ServerlessHttpApi";
      made3.set(logicalId, {
        logicalId,
        type: `AWS::Serverless::${kind}`,
        node: { ...event, entries: /* @__PURE__ */ new Map() },
        variables: {}
      });
    }
  }
  return [...made3.values()];
}

// src/plans/cloudformation/ids.ts
var refIsArn = /^AWS::(?:SNS::(?:Topic|Subscription)|StepFunctions::\w+|SecretsManager::Secret|ElasticLoadBalancingV2::(?:LoadBalancer|TargetGroup|Listener)|Lambda::(?:Version|Alias|LayerVersion)|MSK::(?:Serverless)?Cluster|DMS::(?:Endpoint|ReplicationTask)|DataSync::\w+|Oam::(?:Link|Sink)|CloudTrail::EventDataStore|S3Tables::Table(?:Bucket)?|S3Vectors::\w+|S3Files::FileSystem|Bedrock::(?:Flow|Guardrail|Prompt|IntelligentPromptRouter|DataAutomationProject)|BedrockAgentCore::Memory|GlobalAccelerator::\w+|ImageBuilder::\w+|CertificateManager::Certificate|IAM::ManagedPolicy|Connect::Instance|Kinesis::StreamConsumer|AppSync::(?:GraphQLApi|DataSource)|ECS::(?:Service|TaskDefinition)|RDS::DBSnapshot|SSMIncidents::\w+|WAFv2::LoggingConfiguration|CloudFront::(?:Function|RealtimeLogConfig))$/;
function idsOf(resources, seed, isOneOfSeveral, decided2) {
  const suffix = createHash2("sha256").update(seed).digest("hex").slice(0, 10);
  const word3 = (logicalId) => `${logicalId.toLowerCase().slice(0, 40).replaceAll(/[^a-z0-9]/g, "-")}-${suffix}`;
  let buckets2;
  function nameOf3(resource, scope) {
    const key = `name ${resource.logicalId}`;
    if (scope.open.has(key)) return void 0;
    const properties = resource.node.entries?.get("Properties")?.entries;
    for (const property of nameProperties(madeOf(resource.type))) {
      const node = properties?.get(property);
      if (!node) continue;
      const value = evaluate2(node, {
        ...scope,
        variables: resource.variables,
        open: /* @__PURE__ */ new Set([...scope.open, key])
      });
      if (typeof value === "string" && value !== "") return value;
    }
    return void 0;
  }
  function arnOf2(resource, name, scope) {
    const { region: region2, account: account3, noRegion: noRegion2 } = scope.stack;
    const type = madeOf(resource.type);
    if (type === "AWS::S3::Bucket") {
      const partition2 = region2 === void 0 ? "aws" : partitionOf(region2);
      return hole(`arn:${partition2}:s3:::${name}`);
    }
    const isGlobal = hasNoRegion(type);
    if (region2 === void 0 && !isGlobal) return open(noRegion2);
    const [service, form] = arnForm(type);
    const partition = region2 === void 0 ? "aws" : partitionOf(region2);
    return hole(
      `arn:${partition}:${service}:${isGlobal ? "" : region2}:${account3 ?? someAccount}:${form.replaceAll("*", () => name)}`
    );
  }
  function attribute2(logicalId, attributeName, scope) {
    const resource = resources.get(logicalId);
    const type = madeOf(resource.type);
    const said3 = decided2(type, attributeName, logicalId);
    if (said3 !== void 0) return said3;
    const name = type === "AWS::S3::Bucket" ? word3(logicalId) : nameOf3(resource, scope) ?? word3(logicalId);
    const { region: region2, noRegion: noRegion2, account: account3 } = scope.stack;
    if (attributeName === void 0) {
      if (type === "AWS::SQS::Queue") return queueUrl();
      return refIsArn.test(type) ? arnOf2(resource, name, scope) : hole(name);
    }
    const property = `property ${logicalId} ${attributeName}`;
    const node = resource.node.entries?.get("Properties")?.entries?.get(attributeName);
    if (node && !scope.open.has(property) && !/Arns?$/i.test(attributeName))
      return evaluate2(node, {
        ...scope,
        variables: resource.variables,
        open: /* @__PURE__ */ new Set([...scope.open, property])
      });
    if (attributeName === "AvailabilityZone")
      return region2 === void 0 ? open(noRegion2) : hole(`${region2}a`);
    if (attributeName.endsWith("Region")) return region2 ?? open(noRegion2);
    if (/Arns?$/i.test(attributeName)) return arnOf2(resource, name, scope);
    if (type === "AWS::S3::Bucket") {
      if (attributeName === "DomainName") return hole(`${name}.s3.amazonaws.com`);
      if (attributeName === "WebsiteURL")
        return region2 === void 0 ? open(noRegion2) : hole(`http://${name}.s3-website.${region2}.amazonaws.com`);
      if (attributeName.endsWith("DomainName"))
        return region2 === void 0 ? open(noRegion2) : hole(`${name}.s3.${region2}.amazonaws.com`);
    }
    if (type === "AWS::SQS::Queue" && attributeName === "QueueUrl") return queueUrl();
    if (type === "AWS::CloudFront::Distribution" && attributeName === "DomainName")
      return hole(`${name}.cloudfront.net`);
    if (/(?:Endpoint|EndPoint|DomainName|DNSName|Address|Url|URL|Uri|Hostname)s?$/.test(attributeName))
      return region2 === void 0 ? open(noRegion2) : hole(`${name}.${region2}.amazonaws.com${region2.startsWith("cn-") ? ".cn" : ""}`);
    if (/(?:^|\.)(?:Port)$/.test(attributeName)) return hole("0");
    return hole(`${name}.${attributeName}`.replaceAll(/[^\w.-]/g, "-"));
    function queueUrl() {
      return region2 === void 0 ? open(noRegion2) : hole(`https://sqs.${region2}.amazonaws.com/${account3 ?? someAccount}/${name}`);
    }
  }
  return {
    attribute: attribute2,
    nameOf: nameOf3,
    of(resource, scope) {
      const literal2 = isOneOfSeveral ? void 0 : nameOf3(resource, scope);
      const names2 = [word3(resource.logicalId), ...literal2 === void 0 ? [] : [literal2]];
      return names2.flatMap((name) => {
        const arn = arnOf2(resource, name, scope);
        return isText(arn) && openWhy(arn) === void 0 ? [filled(arn)] : [];
      });
    },
    isOwnBucket(name) {
      buckets2 ??= new Set(
        [...resources.values()].filter(({ type }) => type === "AWS::S3::Bucket").map(({ logicalId }) => word3(logicalId))
      );
      return buckets2.has(name);
    }
  };
}
var forms;
function arnForm(type) {
  if (!forms) {
    forms = /* @__PURE__ */ new Map();
    for (const [service, byForm] of Object.entries(arnForms()))
      for (const [form, named4] of Object.entries(byForm))
        if (!forms.has(named4.toLowerCase())) forms.set(named4.toLowerCase(), [service, form]);
  }
  const known6 = forms.get(type.toLowerCase());
  if (known6) return known6;
  const [, namespace = "aws", name = "resource"] = type.toLowerCase().split("::");
  return [namespace.replaceAll(/[^a-z0-9-]/g, ""), `${name.replaceAll(/[^a-z0-9-]/g, "")}/*`];
}

// src/plans/cloudformation/labels.ts
function labelsOf2(node, scope) {
  if (!node) return {};
  const tags = evaluate2(node, scope);
  const labels = {};
  const put2 = (key, value) => {
    const plain6 = typeof value === "number" || typeof value === "boolean" ? String(value) : value;
    if (typeof key === "string" && typeof plain6 === "string")
      Object.defineProperty(labels, key, {
        value: plain6,
        enumerable: true,
        configurable: true,
        writable: true
      });
  };
  if (Array.isArray(tags))
    for (const tag3 of tags) {
      const { Key, Value: value } = Object(tag3);
      put2(Key, value);
    }
  else if (typeof tags === "object" && tags !== null && !isUnseen(tags) && !isText(tags))
    for (const [key, value] of Object.entries(tags)) put2(key, value);
  return labels;
}

// src/plans/cloudformation/macros.ts
var harmless = /^AWS::(?:LanguageExtensions|Serverless-2016-10-31|CodeDeployBlueGreen|SecretsManager-\d{4}-\d\d-\d\d)$/;
var repeatedGaps = ({
  file,
  tree
}) => tree.repeated.slice(0, mostRepeated2).map(
  ({ name, node }) => planGap(
    { file, ...tree.placeOf(node) },
    `the key ${name.slice(0, 100)} is written twice in the same map, and only the last was read`,
    "write it once"
  )
);
var mostRepeated2 = 100;
function macroGaps({
  file,
  tree
}) {
  const gapAt = (node, name) => planGap(
    { file, ...tree.placeOf(node) },
    `the macro ${name.slice(0, 200)} changes the template when it is deployed`,
    "give the processed template: aws cloudformation get-template --template-stage Processed"
  );
  const { entries } = tree.root;
  const declared2 = entries?.get("Transform");
  const named4 = declared2?.items ?? (declared2 ? [declared2] : []);
  return [
    ...named4.flatMap((node) => {
      const name = String(node.value ?? node.entries?.get("Name")?.value ?? "without a name");
      return harmless.test(name) ? [] : [gapAt(node, name)];
    }),
    ...[
      entries?.get("Fn::Transform"),
      entries?.get("Resources")?.entries?.get("Fn::Transform")
    ].flatMap(
      (node) => node ? [gapAt(node, String(node.entries?.get("Name")?.value ?? "Fn::Transform"))] : []
    )
  ];
}

// src/plans/cloudformation/table.ts
function same2(...paths) {
  return Object.fromEntries(paths.map((path) => [path, path]));
}
function capital(...paths) {
  return Object.fromEntries(
    paths.map((path) => [
      path.replaceAll(
        /(^|\.)([a-z])/g,
        (_, dot, letter) => dot + letter.toUpperCase()
      ),
      path
    ])
  );
}
function below(from, to, ...paths) {
  return Object.fromEntries(paths.map((path) => [`${from}.${path}`, `${to}.${path}`]));
}

// src/plans/cloudformation/tables/compute.ts
var zone = (from, to = "AvailabilityZone") => ({
  AvailabilityZone: to,
  ...from === "" ? {} : { [from]: from }
});
var invoke = "AWS::Lambda::EventInvokeConfig";
var compute = [
  { from: "AWS::EC2::Volume", type: "AWS::EC2::Volume", members: zone("OutpostArn") },
  { from: "AWS::EC2::Subnet", type: "AWS::EC2::Subnet", members: zone("OutpostArn") },
  {
    from: "AWS::EC2::Instance",
    type: "AWS::EC2::Instance",
    members: zone("", "Placement.AvailabilityZone"),
    elsewhere: { OutpostArn: "an instance is on an Outpost because its subnet is" }
  },
  {
    from: "AWS::DLM::LifecyclePolicy",
    type: "AWS::DLM::LifecyclePolicy",
    members: {
      ...same2(
        "State",
        "PolicyDetails.Schedules[].CrossRegionCopyRules[].Target",
        "PolicyDetails.Schedules[].CrossRegionCopyRules[].TargetRegion",
        "PolicyDetails.Actions[].CrossRegionCopy[].Target",
        "PolicyDetails.CrossRegionCopyTargets[].TargetRegion"
      ),
      // A default policy says it at the top.
      "CrossRegionCopyTargets[].TargetRegion": "PolicyDetails.CrossRegionCopyTargets[].TargetRegion"
    }
  },
  {
    from: "AWS::ImageBuilder::DistributionConfiguration",
    type: "AWS::ImageBuilder::DistributionConfiguration",
    members: capital("distributions[].region"),
    unsaid: {
      "distributions[].s3ExportConfiguration.s3Bucket": "CloudFormation has no property for the export of an image to S3"
    }
  },
  {
    from: "AWS::ECR::ReplicationConfiguration",
    type: "AWS::ECR::ReplicationConfiguration",
    members: capital("replicationConfiguration.rules[].destinations[].region")
  },
  {
    from: "AWS::EC2::VPCPeeringConnection",
    type: "AWS::EC2::VPCPeeringConnection",
    members: { PeerRegion: "AccepterVpcInfo.Region", $region: "RequesterVpcInfo.Region" },
    defaults: { PeerRegion: "$region" },
    constants: { "Status.Code": "active" }
  },
  {
    from: "AWS::EC2::TransitGatewayPeeringAttachment",
    type: "AWS::EC2::TransitGatewayPeeringAttachment",
    members: { PeerRegion: "AccepterTgwInfo.Region", $region: "RequesterTgwInfo.Region" },
    constants: { State: "available" }
  },
  {
    from: "AWS::EC2::VPCEndpoint",
    type: "AWS::EC2::VPCEndpoint",
    members: same2("ServiceRegion")
  },
  {
    from: "AWS::EC2::FlowLog",
    type: "AWS::EC2::FlowLog",
    members: same2("LogDestination", "LogGroupName")
  },
  {
    from: "AWS::ECS::Cluster",
    type: "AWS::ECS::Cluster",
    members: capital("configuration.executeCommandConfiguration.logConfiguration.s3BucketName"),
    elsewhere: Object.fromEntries(
      ["runningTasksCount", "pendingTasksCount"].map((path) => [
        path,
        "no task runs before the cluster is made; its services are judged"
      ])
    )
  },
  {
    from: "AWS::Lambda::Function",
    type: "AWS::Lambda::Function",
    parts: { [invoke]: "FunctionName" },
    members: {
      ...same2("DeadLetterConfig.TargetArn", "FileSystemConfigs[].Arn"),
      ...below(
        `${invoke}[].DestinationConfig`,
        "FunctionEventInvokeConfigs[].DestinationConfig",
        "OnSuccess.Destination",
        "OnFailure.Destination"
      )
    }
  },
  {
    from: "AWS::Lambda::EventSourceMapping",
    type: "AWS::Lambda::EventSourceMapping",
    members: {
      "DestinationConfig.OnFailure.Destination": "DestinationConfig.OnFailure.Destination",
      Enabled: { to: "State", as: (value) => String(value) === "false" ? "Disabled" : "Enabled" }
    }
  },
  {
    from: "AWS::ElasticLoadBalancingV2::LoadBalancer",
    type: "AWS::ElasticLoadBalancingV2::LoadBalancer",
    members: {
      "LoadBalancerAttributes[].Key": "Attributes[].Key",
      "LoadBalancerAttributes[].Value": { to: "Attributes[].Value", as: String }
    },
    elsewhere: {
      "AvailabilityZones[].ZoneName": "the zones of a load balancer are those of its subnets"
    }
  },
  {
    from: "AWS::ECR::PullThroughCacheRule",
    type: "AWS::ECR::PullThroughCacheRule",
    members: {}
  }
];

// src/plans/cloudformation/tables/databases.ts
var backupIn = (region2) => `arn:aws:rds:${String(region2)}::auto-backup:automated`;
var replicasSayIt = "a read replica is said where the replica is: as a resource that names its source";
var globalCluster = (engine) => ({
  from: `AWS::${engine}::GlobalCluster`,
  type: `AWS::${engine}::GlobalCluster`,
  parts: { [`AWS::${engine}::DBCluster`]: "GlobalClusterIdentifier" },
  members: {
    [`AWS::${engine}::DBCluster[].$arn`]: "GlobalClusterMembers[].DBClusterArn"
  }
});
var databases = [
  {
    from: "AWS::DynamoDB::Table",
    type: "AWS::DynamoDB::Table",
    parts: { "Custom::DynamoDBReplica": "TableName" },
    members: {
      "KinesisStreamSpecification.StreamArn": "KinesisDataStreamDestinations[].StreamArn",
      // The older construct of the CDK makes its replicas by a custom resource.
      "Custom::DynamoDBReplica[].Region": "Replicas[].RegionName"
    },
    elsewhere: {
      "GlobalTableWitnesses[].RegionName": "AWS::DynamoDB::Table has no replicas; AWS::DynamoDB::GlobalTable has",
      "Exports[].S3Bucket": "an export is a call and no resource of a template"
    }
  },
  {
    // Since 2019 a global table is a table with replicas: so the API shows it.
    from: "AWS::DynamoDB::GlobalTable",
    type: "AWS::DynamoDB::Table",
    members: {
      "Replicas[].Region": "Replicas[].RegionName",
      "$streams[].StreamArn": "KinesisDataStreamDestinations[].StreamArn",
      "GlobalTableWitnesses[].Region": "GlobalTableWitnesses[].RegionName"
    },
    reads: ["Replicas"],
    // Each replica may have its own, and most have none.
    prepare: (properties) => ({
      ...properties,
      $streams: listIn(properties["Replicas"]).flatMap((replica) => {
        const stream = Object(replica)["KinesisStreamSpecification"];
        return stream === void 0 ? [] : [stream];
      })
    }),
    elsewhere: { "Exports[].S3Bucket": "an export is a call and no resource of a template" }
  },
  {
    from: "AWS::Cassandra::Keyspace",
    type: "AWS::Cassandra::Keyspace",
    members: {
      KeyspaceName: "keyspaceName",
      "ReplicationSpecification.RegionList[]": "replicationRegions[]"
    }
  },
  {
    from: "AWS::DSQL::Cluster",
    type: "AWS::DSQL::Cluster",
    members: capital("multiRegionProperties.clusters[]", "multiRegionProperties.witnessRegion")
  },
  {
    from: "AWS::ElastiCache::CacheCluster",
    type: "AWS::ElastiCache::CacheCluster",
    members: {},
    elsewhere: {
      ReplicationGroupId: "the nodes of a replication group are no resources of their own here"
    }
  },
  {
    from: "AWS::ElastiCache::GlobalReplicationGroup",
    type: "AWS::ElastiCache::GlobalReplicationGroup",
    members: {
      "$members[].ReplicationGroupRegion": "Members[].ReplicationGroupRegion"
    },
    reads: ["Members", "RegionalConfigurations"],
    prepare: (properties) => ({
      ...properties,
      $members: [...listIn(properties["Members"]), ...listIn(properties["RegionalConfigurations"])]
    })
  },
  {
    from: "AWS::MemoryDB::MultiRegionCluster",
    type: "AWS::MemoryDB::MultiRegionCluster",
    parts: { "AWS::MemoryDB::Cluster": "MultiRegionClusterName" },
    members: { "AWS::MemoryDB::Cluster[].$region": "Clusters[].Region" }
  },
  // A member by its own right: it is judged where it is.
  { from: "AWS::MemoryDB::Cluster", type: "AWS::MemoryDB::Cluster", members: {} },
  {
    from: "AWS::RDS::DBInstance",
    type: "AWS::RDS::DBInstance",
    members: {
      SourceDBInstanceIdentifier: "ReadReplicaSourceDBInstanceIdentifier",
      SourceDBClusterIdentifier: "ReadReplicaSourceDBClusterIdentifier",
      AutomaticBackupReplicationRegion: {
        to: "DBInstanceAutomatedBackupsReplications[].DBInstanceAutomatedBackupsArn",
        as: backupIn
      }
    },
    elsewhere: {
      "ReadReplicaDBInstanceIdentifiers[]": replicasSayIt,
      "ReadReplicaDBClusterIdentifiers[]": replicasSayIt
    }
  },
  {
    from: "AWS::RDS::DBCluster",
    type: "AWS::RDS::DBCluster",
    members: same2("ReplicationSourceIdentifier"),
    elsewhere: { "ReadReplicaIdentifiers[]": replicasSayIt }
  },
  ...["DocDB", "Neptune"].map((engine) => ({
    from: `AWS::${engine}::DBCluster`,
    type: `AWS::${engine}::DBCluster`,
    // Of a restore, which lies in the same region: no replication.
    members: {},
    elsewhere: {
      ReplicationSourceIdentifier: "CloudFormation has no property for a cluster's source",
      "ReadReplicaIdentifiers[]": "CloudFormation has no property for a cluster's source"
    }
  })),
  globalCluster("RDS"),
  globalCluster("DocDB"),
  globalCluster("Neptune"),
  {
    from: "AWS::Redshift::Cluster",
    type: "AWS::Redshift::Cluster",
    members: {
      DestinationRegion: "ClusterSnapshotCopyStatus.DestinationRegion",
      "LoggingProperties.BucketName": [
        "LoggingStatus.BucketName",
        { to: "LoggingStatus.LoggingEnabled", as: () => true }
      ]
    }
  },
  {
    from: "AWS::RedshiftServerless::Namespace",
    type: "AWS::RedshiftServerless::Namespace",
    members: capital("snapshotCopyConfigurations[].destinationRegion")
  },
  {
    from: "AWS::SecretsManager::Secret",
    type: "AWS::SecretsManager::Secret",
    members: { "ReplicaRegions[].Region": "ReplicationStatus[].Region" },
    elsewhere: {
      PrimaryRegion: "a replica of a secret is made by its primary, and is no resource"
    }
  },
  {
    from: "AWS::KMS::Key",
    type: "AWS::KMS::Key",
    members: {},
    elsewhere: {
      "MultiRegionConfiguration.ReplicaKeys[].Region": "a replica of a key is said where the replica is: as AWS::KMS::ReplicaKey",
      "MultiRegionConfiguration.PrimaryKey.Region": "a key that is no replica is its own primary",
      MultiRegion: "whether it has replicas, each says for itself"
    }
  },
  {
    // One more place of a key whose primary is elsewhere.
    from: "AWS::KMS::ReplicaKey",
    type: "AWS::KMS::Key",
    isPart: true,
    members: { $region: "MultiRegionConfiguration.ReplicaKeys[].Region" }
  }
];
var listIn = (value) => Array.isArray(value) ? value : [];

// src/plans/cloudformation/tables/edge.ts
var lambda = "LambdaFunctionAssociations";
var edge = [
  {
    from: "AWS::CloudFront::Distribution",
    type: "AWS::CloudFront::Distribution",
    members: {
      "DistributionConfig.Origins[].DomainName": "Origins.Items[].DomainName",
      "DistributionConfig.Origins[].OriginShield.Enabled": "Origins.Items[].OriginShield.Enabled",
      "DistributionConfig.Origins[].OriginShield.OriginShieldRegion": "Origins.Items[].OriginShield.OriginShieldRegion",
      // It is on where it is there.
      "DistributionConfig.Logging.Bucket": [
        "Logging.Bucket",
        { to: "Logging.Enabled", as: () => true }
      ],
      [`DistributionConfig.DefaultCacheBehavior.${lambda}[].LambdaFunctionARN`]: `DefaultCacheBehavior.${lambda}.Items[].LambdaFunctionARN`,
      [`DistributionConfig.CacheBehaviors[].${lambda}[].LambdaFunctionARN`]: `CacheBehaviors.Items[].${lambda}.Items[].LambdaFunctionARN`,
      "DistributionConfig.DefaultCacheBehavior.FunctionAssociations[].FunctionARN": "DefaultCacheBehavior.FunctionAssociations.Items[].FunctionARN"
    }
  },
  {
    from: "AWS::CloudFront::RealtimeLogConfig",
    type: "AWS::CloudFront::RealtimeLogConfig",
    members: {
      "EndPoints[].KinesisStreamConfig.StreamArn": "EndPoints[].KinesisStreamConfig.StreamARN"
    }
  },
  {
    from: "AWS::GlobalAccelerator::Accelerator",
    type: "AWS::GlobalAccelerator::Accelerator",
    members: {},
    unsaid: {
      "AcceleratorAttributes.FlowLogsS3Bucket": "CloudFormation has no property for the flow logs of an accelerator",
      "AcceleratorAttributes.FlowLogsEnabled": "CloudFormation has no property for the flow logs of an accelerator"
    }
  },
  {
    from: "AWS::GlobalAccelerator::EndpointGroup",
    type: "AWS::GlobalAccelerator::EndpointGroup",
    members: same2("EndpointGroupRegion", "TrafficDialPercentage")
  },
  {
    from: "AWS::Route53::HostedZone",
    type: "AWS::Route53::HostedZone",
    members: below("QueryLoggingConfig", "QueryLoggingConfigs[]", "CloudWatchLogsLogGroupArn")
  },
  {
    from: "AWS::WAFv2::LoggingConfiguration",
    type: "AWS::WAFv2::LoggingConfiguration",
    members: same2("LogDestinationConfigs[]")
  }
];

// src/plans/cloudformation/by-region.ts
function byRegion(properties, list, key, as) {
  const items = properties[list];
  if (!Array.isArray(items)) return properties;
  const map = {};
  for (const item of items) {
    const region2 = Object(item)[key];
    const code = isText(region2) && openWhy(region2) === void 0 ? filled(region2) : region2;
    if (typeof code !== "string") {
      const why = isUnseen(code) ? code.why : isText(code) ? openWhy(code) : void 0;
      return { ...properties, $regions: unseen(why ?? "the region is not known") };
    }
    map[code] = as(item);
  }
  return { ...properties, $regions: map };
}

// src/plans/cloudformation/tables/logs.ts
var rule = "Rule.Destination";
var centralization = "CentralizationRule.Destination";
var arnAlone = (value) => String(value).startsWith("arn:") ? String(value) : void 0;
var logs = [
  {
    from: "AWS::CloudTrail::Trail",
    type: "AWS::CloudTrail::Trail",
    members: {
      ...same2("S3BucketName", "CloudWatchLogsLogGroupArn"),
      IsLogging: "IsLogging",
      SnsTopicName: { to: "SnsTopicARN", as: arnAlone }
    }
  },
  {
    from: "AWS::Logs::LogGroup",
    type: "AWS::Logs::LogGroup",
    members: {
      "DataProtectionPolicy.Statement[].Operation.Audit.FindingsDestination.S3.Bucket": "DataProtectionStatement[].Operation.Audit.FindingsDestination.S3.Bucket"
    }
  },
  {
    from: "AWS::Logs::SubscriptionFilter",
    type: "AWS::Logs::SubscriptionFilter",
    members: capital("destinationArn")
  },
  {
    from: "AWS::Logs::AccountPolicy",
    type: "AWS::Logs::AccountPolicy",
    members: capital("policyDocument", "policyType"),
    // A text, which some write as an object.
    prepare: (properties) => typeof properties["PolicyDocument"] === "object" ? { ...properties, PolicyDocument: jsonOf(properties["PolicyDocument"]) } : properties
  },
  {
    from: "AWS::Logs::Destination",
    type: "AWS::Logs::Destination",
    members: capital("targetArn")
  },
  {
    from: "AWS::Logs::DeliveryDestination",
    type: "AWS::Logs::DeliveryDestination",
    members: { DestinationResourceArn: "deliveryDestinationConfiguration.destinationResourceArn" }
  },
  {
    from: "AWS::ObservabilityAdmin::OrganizationCentralizationRule",
    type: "AWS::ObservabilityAdmin::OrganizationCentralizationRule",
    members: below(
      rule,
      centralization,
      "Region",
      "DestinationLogsConfiguration.BackupConfiguration.Region",
      "DestinationMetricsConfiguration.BackupConfiguration.Region"
    ),
    unsaid: {
      [`${centralization}.DestinationProfilesConfiguration.BackupConfiguration.Region`]: "CloudFormation has no property for the centralization of profiles"
    }
  },
  {
    from: "AWS::Route53Resolver::ResolverQueryLoggingConfig",
    type: "AWS::Route53Resolver::ResolverQueryLoggingConfig",
    members: same2("DestinationArn")
  },
  {
    from: "AWS::NetworkFirewall::LoggingConfiguration",
    type: "AWS::NetworkFirewall::LoggingConfiguration",
    // A map with these keys.
    members: below(
      "LoggingConfiguration.LogDestinationConfigs[].LogDestination",
      "LogDestinationConfigs[].LogDestination",
      "bucketName",
      "logGroup",
      "deliveryStream"
    )
  },
  {
    from: "AWS::Oam::Link",
    type: "AWS::Oam::Link",
    members: { SinkIdentifier: "SinkArn" }
  },
  {
    from: "AWS::Config::DeliveryChannel",
    type: "AWS::Config::DeliveryChannel",
    members: { S3BucketName: "s3BucketName", SnsTopicARN: "snsTopicARN" }
  },
  {
    from: "AWS::Config::AggregationAuthorization",
    type: "AWS::Config::AggregationAuthorization",
    members: same2("AuthorizedAwsRegion")
  },
  {
    from: "AWS::SecurityHub::FindingAggregator",
    type: "AWS::SecurityHub::FindingAggregator",
    members: { $region: "FindingAggregationRegion", RegionLinkingMode: "RegionLinkingMode" }
  },
  {
    from: "AWS::SecurityHub::AggregatorV2",
    type: "AWS::SecurityHub::AggregatorV2",
    members: { $region: "AggregationRegion", RegionLinkingMode: "RegionLinkingMode" }
  },
  {
    from: "AWS::SecurityLake::DataLake",
    type: "AWS::SecurityLake::DataLake",
    members: capital("replicationConfiguration.regions[]")
  },
  {
    from: "AWS::GuardDuty::PublishingDestination",
    type: "AWS::GuardDuty::PublishingDestination",
    members: same2("DestinationProperties.DestinationArn")
  },
  {
    from: "AWS::SSM::ResourceDataSync",
    type: "AWS::SSM::ResourceDataSync",
    members: {
      "S3Destination.BucketRegion": "S3Destination.Region",
      // The older spelling, without a level.
      BucketRegion: "S3Destination.Region",
      "SyncSource.SourceRegions[]": "SyncSource.SourceRegions[]"
    }
  },
  {
    from: "AWS::SSMIncidents::ReplicationSet",
    type: "AWS::SSMIncidents::ReplicationSet",
    members: { "$regions{}.status": "regionMap{}.status" },
    reads: ["Regions"],
    prepare: (properties) => byRegion(properties, "Regions", "RegionName", () => ({ status: "ACTIVE" }))
  },
  {
    from: "AWS::CUR::ReportDefinition",
    type: "AWS::CUR::ReportDefinition",
    members: same2("S3Region")
  },
  {
    from: "AWS::BCMDataExports::Export",
    type: "AWS::BCMDataExports::Export",
    members: below(
      "Export.DestinationConfigurations",
      "DestinationConfigurations",
      "S3Destination.S3Region"
    )
  }
];

// src/plans/cloudformation/state-machine.ts
function referencesOf(properties) {
  const {
    Definition: object,
    DefinitionS3Location: outside2,
    DefinitionSubstitutions: given
  } = properties;
  if (outside2 !== void 0)
    return unseen("the definition lies in a bucket, outside of the template");
  const said3 = properties["DefinitionString"] ?? (object === void 0 ? void 0 : jsonOf(object));
  if (said3 === void 0) return [];
  if (isUnseen(said3)) return said3;
  const holes = [];
  const mark2 = (hole2) => `unknown-${holes.push(hole2) - 1}-part`;
  const text2 = isText(said3) ? said3.parts.map(
    (part2) => typeof part2 === "string" ? part2 : part2.why === void 0 ? part2.fill : mark2(part2)
  ).join("") : String(said3);
  const substituted2 = text2.replaceAll(/\$\{(\w+)\}/g, (whole2, name) => {
    const value = isUnseen(given) ? given : Object(given)[name];
    if (value === void 0) return whole2;
    if (isUnseen(value)) return mark2({ fill: "unknown", why: value.why });
    if (isText(value))
      return value.parts.map(
        (part2) => typeof part2 === "string" ? part2 : part2.why === void 0 ? part2.fill : mark2(part2)
      ).join("");
    return String(value);
  });
  const found = referencesIn(substituted2).map((reference4) => {
    const pieces = reference4.split(/unknown-(\d+)-part/);
    return textOf3(pieces.map((piece, at2) => at2 % 2 === 0 ? piece : holes[Number(piece)]));
  });
  for (const [, at2] of substituted2.matchAll(
    /"(?:Resource|FunctionName|StateMachineArn|QueueUrl|TopicArn|ModelId|modelId)"\s*:\s*"unknown-(\d+)-part/g
  ))
    found.push(unseen(holes[Number(at2)].why ?? "it is not known"));
  return found;
}

// src/plans/cloudformation/tables/people.ts
var logDelivery = "AWS::Cognito::LogDeliveryConfiguration";
var delivered = "LogConfigurations[]";
var poolReplica = "AWS::Cognito::UserPoolReplica";
var poolDomain = "AWS::Cognito::UserPoolDomain";
var storageConfig = "AWS::Connect::InstanceStorageConfig";
var memory = "MemoryStrategies[].CustomMemoryStrategy.Configuration";
var large = (word3) => `${word3[0].toUpperCase()}${word3.slice(1)}`;
var people = [
  {
    from: "AWS::StepFunctions::StateMachine",
    type: "AWS::StepFunctions::StateMachine",
    members: {
      "$references[]": "DefinitionReferences[]",
      ...capital(
        "loggingConfiguration.destinations[].cloudWatchLogsLogGroup.logGroupArn",
        "loggingConfiguration.level"
      )
    },
    reads: ["DefinitionString", "Definition", "DefinitionSubstitutions", "DefinitionS3Location"],
    prepare: (properties) => ({ ...properties, $references: referencesOf(properties) })
  },
  {
    from: "AWS::Bedrock::ApplicationInferenceProfile",
    type: "AWS::Bedrock::ApplicationInferenceProfile",
    members: {
      "ModelSource.CopyFrom": "inferenceProfileArn",
      "$models[].modelArn": "models[].modelArn"
    },
    // Of a profile that is copied, the models are the account's to show.
    prepare(properties) {
      const from = Object(properties["ModelSource"])["CopyFrom"] ?? null;
      const profile = /:inference-profile\/([a-z-]+)\./.exec(
        isText(from) ? filled(from) : String(from)
      )?.[1];
      const model = profile === void 0 ? from : profile === "global" ? "arn:aws:bedrock:::foundation-model/of-the-profile" : unseen("the regions of the inference profile that it copies are not in the template");
      return { ...properties, $models: [{ modelArn: model }] };
    }
  },
  {
    from: "AWS::Bedrock::Agent",
    type: "AWS::Bedrock::Agent",
    members: capital(
      "foundationModel",
      "customOrchestration.executor.lambda",
      "promptOverrideConfiguration.overrideLambda"
    )
  },
  {
    from: "AWS::Bedrock::Flow",
    type: "AWS::Bedrock::Flow",
    members: capital(
      "definition.nodes[].type",
      ...[
        "prompt.sourceConfiguration.inline.modelId",
        "knowledgeBase.modelId",
        "knowledgeBase.rerankingConfiguration.bedrockRerankingConfiguration.modelConfiguration.modelArn",
        "lambdaFunction.lambdaArn",
        "agent.agentAliasArn",
        "lex.botAliasArn",
        "storage.serviceConfiguration.s3.bucketName",
        "retrieval.serviceConfiguration.s3.bucketName"
      ].map((path) => `definition.nodes[].configuration.${path}`)
    ),
    // A definition in a bucket is no part of the template.
    reads: ["DefinitionS3Location"],
    prepare: (properties) => properties["DefinitionS3Location"] === void 0 ? properties : {
      ...properties,
      Definition: unseen("the definition lies in a bucket, outside of the template")
    }
  },
  {
    from: "AWS::Bedrock::Prompt",
    type: "AWS::Bedrock::Prompt",
    members: capital("variants[].modelId", "variants[].genAiResource.agent.agentIdentifier")
  },
  {
    from: "AWS::Bedrock::KnowledgeBase",
    type: "AWS::Bedrock::KnowledgeBase",
    members: {
      ...capital(
        "knowledgeBaseConfiguration.type",
        "knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration.embeddingModelArn",
        "knowledgeBaseConfiguration.managedKnowledgeBaseConfiguration.embeddingModelArn",
        "knowledgeBaseConfiguration.managedKnowledgeBaseConfiguration.embeddingModelType",
        "knowledgeBaseConfiguration.kendraKnowledgeBaseConfiguration.kendraIndexArn",
        "knowledgeBaseConfiguration.sqlKnowledgeBaseConfiguration.redshiftConfiguration.queryEngineConfiguration.serverlessConfiguration.workgroupArn",
        "storageConfiguration.type",
        "storageConfiguration.opensearchServerlessConfiguration.collectionArn",
        "storageConfiguration.opensearchManagedClusterConfiguration.domainArn",
        "storageConfiguration.rdsConfiguration.resourceArn",
        "storageConfiguration.neptuneAnalyticsConfiguration.graphArn",
        "storageConfiguration.s3VectorsConfiguration.vectorBucketArn",
        "storageConfiguration.s3VectorsConfiguration.indexArn"
      ),
      ...Object.fromEntries(
        ["vector", "managed"].map((kind) => [
          `KnowledgeBaseConfiguration.${kind[0].toUpperCase()}${kind.slice(1)}KnowledgeBaseConfiguration.SupplementalDataStorageConfiguration.SupplementalDataStorageLocations[].S3Location.URI`,
          `knowledgeBaseConfiguration.${kind}KnowledgeBaseConfiguration.supplementalDataStorageConfiguration.storageLocations[].s3Location.uri`
        ])
      )
    }
  },
  {
    from: "AWS::Bedrock::IntelligentPromptRouter",
    type: "AWS::Bedrock::IntelligentPromptRouter",
    members: capital("models[].modelArn", "fallbackModel.modelArn")
  },
  {
    from: "AWS::Bedrock::Guardrail",
    type: "AWS::Bedrock::Guardrail",
    members: {
      "CrossRegionConfig.GuardrailProfileArn": {
        to: "crossRegionDetails.guardrailProfileId",
        as: (value) => String(value).replace(/^arn:.*:guardrail-profile\//, "")
      }
    }
  },
  {
    from: "AWS::Bedrock::DataAutomationProject",
    type: "AWS::Bedrock::DataAutomationProject",
    members: {}
  },
  {
    from: "AWS::BedrockAgentCore::Memory",
    type: "AWS::BedrockAgentCore::Memory",
    members: {
      "StreamDeliveryResources.Resources[].Kinesis.DataStreamArn": "streamDeliveryResources.resources[].kinesis.dataStreamArn",
      ...Object.fromEntries(
        [
          ["semantic", "extraction"],
          ["userPreference", "extraction"],
          ["episodic", "extraction"],
          ["semantic", "consolidation"],
          ["summary", "consolidation"],
          ["userPreference", "consolidation"],
          ["episodic", "consolidation"],
          ["episodic", "reflection"]
        ].map(([kind, step]) => [
          `${memory}.${large(kind)}Override.${large(step)}.ModelId`,
          `strategies[].configuration.${step}.custom${large(step)}Configuration.${kind}${large(step)}Override.modelId`
        ])
      ),
      [`${memory}.SelfManagedConfiguration.InvocationConfiguration.PayloadDeliveryBucketName`]: "strategies[].configuration.selfManagedConfiguration.invocationConfiguration.payloadDeliveryBucketName",
      [`${memory}.SelfManagedConfiguration.InvocationConfiguration.TopicArn`]: "strategies[].configuration.selfManagedConfiguration.invocationConfiguration.topicArn"
    }
  },
  {
    from: "AWS::BedrockAgentCore::GatewayTarget",
    type: "AWS::BedrockAgentCore::GatewayTarget",
    members: {
      ...capital(
        "targetConfiguration.mcp.lambda.lambdaArn",
        "targetConfiguration.mcp.mcpServer.endpoint",
        "targetConfiguration.http.agentcoreRuntime.arn",
        "targetConfiguration.http.passthrough.endpoint",
        "targetConfiguration.inference.provider.endpoint"
      ),
      // What kind of target it is: an arm of the union, without what is in it.
      ...Object.fromEntries(
        Object.entries(
          capital(
            ...["openApiSchema", "smithyModel", "apiGateway", "connector"].map(
              (kind) => `targetConfiguration.mcp.${kind}`
            ),
            "targetConfiguration.http.connector",
            "targetConfiguration.inference.connector"
          )
        ).map(([from, to]) => [from, { to, as: () => ({}) }])
      )
    }
  },
  {
    from: "AWS::BedrockAgentCore::BrowserCustom",
    type: "AWS::BedrockAgentCore::BrowserCustom",
    members: { "RecordingConfig.S3Location.Bucket": "recording.s3Location.bucket" },
    unsaid: Object.fromEntries(
      ["s3FilesConfiguration", "efsConfiguration"].flatMap(
        (kind) => ["", ".fileSystemArn"].map((path) => [
          `filesystemConfigurations[].${kind}${path}`,
          "CloudFormation has no property for the file systems of a browser"
        ])
      )
    )
  },
  {
    from: "AWS::SageMaker::EndpointConfig",
    type: "AWS::SageMaker::EndpointConfig",
    members: same2(
      "DataCaptureConfig.DestinationS3Uri",
      "DataCaptureConfig.EnableCapture",
      "AsyncInferenceConfig.OutputConfig.S3OutputPath",
      "AsyncInferenceConfig.OutputConfig.S3FailurePath",
      "AsyncInferenceConfig.OutputConfig.NotificationConfig.SuccessTopic",
      "AsyncInferenceConfig.OutputConfig.NotificationConfig.ErrorTopic",
      "ProductionVariants[].CoreDumpConfig.DestinationS3Uri",
      "ShadowProductionVariants[].CoreDumpConfig.DestinationS3Uri"
    )
  },
  {
    from: "AWS::SageMaker::FeatureGroup",
    type: "AWS::SageMaker::FeatureGroup",
    members: same2("OfflineStoreConfig.S3StorageConfig.S3Uri")
  },
  {
    from: "AWS::SageMaker::Domain",
    type: "AWS::SageMaker::Domain",
    members: same2(
      "DefaultUserSettings.SharingSettings.S3OutputPath",
      "DefaultUserSettings.CustomFileSystemConfigs[].S3FileSystemConfig.S3Uri",
      "DefaultSpaceSettings.CustomFileSystemConfigs[].S3FileSystemConfig.S3Uri",
      "DomainSettings.UnifiedStudioSettings.DomainRegion",
      "DomainSettings.UnifiedStudioSettings.ProjectS3Path"
    ),
    unsaid: {
      "DefaultUserSettings.CanvasAppSettings.WorkspaceSettings.S3ArtifactPath": "CloudFormation has no property for the settings of Canvas"
    }
  },
  {
    from: "AWS::Cognito::UserPool",
    type: "AWS::Cognito::UserPool",
    parts: {
      [logDelivery]: "UserPoolId",
      [poolReplica]: "UserPoolId",
      [poolDomain]: "UserPoolId"
    },
    members: {
      ...same2(
        "SmsConfiguration.SnsRegion",
        "SmsConfiguration.EumsSms.Region",
        "EmailConfiguration.SourceArn"
      ),
      ...below(
        `${logDelivery}.${delivered}`,
        `LogDeliveryConfiguration.${delivered}`,
        "S3Configuration.BucketArn",
        "FirehoseConfiguration.StreamArn",
        "CloudWatchLogsConfiguration.LogGroupArn"
      ),
      [`${poolReplica}[].RegionName`]: "UserPoolReplicas[].RegionName",
      // A domain of its own is one with a certificate.
      [`${poolDomain}.CustomDomainConfig.CertificateArn`]: "CustomDomain"
    }
  },
  {
    from: "AWS::Connect::Instance",
    type: "AWS::Connect::Instance",
    parts: { [storageConfig]: "InstanceArn" },
    unsaid: {
      "ReplicationConfiguration.ReplicationStatusSummaryList[].Region": "CloudFormation has no property for the replicas of an instance"
    },
    members: {
      [`${storageConfig}[].StorageType`]: "StorageConfigs[].StorageType",
      ...below(
        `${storageConfig}[]`,
        "StorageConfigs[]",
        "S3Config.BucketName",
        "KinesisStreamConfig.StreamArn",
        "KinesisFirehoseConfig.FirehoseArn"
      )
    }
  },
  {
    from: "AWS::Transfer::Server",
    type: "AWS::Transfer::Server",
    members: same2(
      "StructuredLogDestinations[]",
      "IdentityProviderType",
      "IdentityProviderDetails.Url",
      "IdentityProviderDetails.Function"
    )
  },
  {
    from: "AWS::Transfer::User",
    type: "AWS::Transfer::User",
    members: same2("HomeDirectory", "HomeDirectoryMappings[].Target")
  },
  { from: "AWS::Transfer::Connector", type: "AWS::Transfer::Connector", members: same2("Url") },
  {
    from: "AWS::Athena::WorkGroup",
    type: "AWS::Athena::WorkGroup",
    members: below(
      "WorkGroupConfiguration",
      "Configuration",
      "ResultConfiguration.OutputLocation",
      "ManagedQueryResultsConfiguration.Enabled",
      "MonitoringConfiguration.S3LoggingConfiguration.Enabled",
      "MonitoringConfiguration.S3LoggingConfiguration.LogLocation"
    )
  },
  { from: "AWS::EMR::Cluster", type: "AWS::EMR::Cluster", members: same2("LogUri") },
  {
    from: "AWS::Glue::Database",
    type: "AWS::Glue::Database",
    members: {
      "DatabaseInput.TargetDatabase.Region": "TargetDatabase.Region",
      "DatabaseInput.LocationUri": "LocationUri"
    }
  },
  {
    from: "AWS::CodePipeline::Pipeline",
    type: "AWS::CodePipeline::Pipeline",
    members: {
      "$regions{}.location": "pipeline.artifactStores{}.location",
      "Stages[].Actions[].Region": "pipeline.stages[].actions[].region",
      ...Object.fromEntries(
        ["beforeEntry", "onSuccess", "onFailure"].map((when) => [
          `Stages[].${when[0].toUpperCase()}${when.slice(1)}.Conditions[].Rules[].Region`,
          `pipeline.stages[].${when}.conditions[].rules[].region`
        ])
      )
    },
    reads: ["ArtifactStores", "ArtifactStore"],
    prepare(properties) {
      const { ArtifactStore: single2, ArtifactStores: several } = properties;
      if (several !== void 0)
        return byRegion(properties, "ArtifactStores", "Region", (item) => ({
          location: Object(item["ArtifactStore"])["Location"] ?? null
        }));
      return single2 === void 0 ? properties : {
        ...properties,
        $regions: { own: { location: Object(single2)["Location"] ?? null } }
      };
    }
  },
  { from: "AWS::Organizations::Policy", type: "AWS::Organizations::Policy", members: {} },
  {
    from: "AWS::Organizations::Policy",
    type: "AWS::Organizations::AiServicesOptOut",
    members: { $effective: "EffectivePolicy.PolicyContent" },
    reads: ["Type", "Content"],
    when: ({ Type: type }) => type === "AISERVICES_OPT_OUT_POLICY",
    // What the operators of inheritance assign is what holds where it is attached.
    prepare: (properties) => ({
      ...properties,
      $effective: effective(properties["Content"] ?? null)
    })
  },
  {
    from: "AWS::SSO::Instance",
    type: "AWS::SSO::Instance",
    members: {},
    unsaid: {
      "Regions[].RegionName": "CloudFormation has no property for the added regions of an instance"
    }
  },
  {
    from: "AWS::WorkSpaces::Workspace",
    type: "AWS::WorkSpaces::Workspace",
    members: {},
    unsaid: Object.fromEntries(
      [
        "RelatedWorkspaces[].Region",
        "RelatedWorkspaces[].Type",
        "DataReplicationSettings.DataReplication"
      ].map((path) => [path, "CloudFormation has no property for a standby WorkSpace"])
    )
  },
  {
    // It reads what a writer in another region wrote, into the region of its own stack.
    from: "Custom::CrossRegionExportReader",
    type: "AWS::CloudFormation::CustomResource",
    members: {},
    when: () => false
  },
  {
    from: "Custom::CrossRegionStringParameterReader",
    type: "AWS::CloudFormation::CustomResource",
    members: {},
    when: () => false
  },
  {
    // What the CDK copies to the region of another stack: a parameter of Systems Manager for each value.
    from: "Custom::CrossRegionExportWriter",
    type: "AWS::SSM::Parameter",
    members: {},
    locationFrom: "WriterProps.region"
  }
];
function effective(content) {
  const json = jsonOf(content);
  const text2 = typeof content === "string" ? content : json;
  if (typeof text2 !== "string") return text2;
  try {
    return JSON.stringify(assigned(JSON.parse(text2)));
  } catch (error) {
    if (error instanceof SyntaxError) return unseen("the policy is not JSON");
    throw error;
  }
}
function assigned(value, depth = 0) {
  if (typeof value !== "object" || value === null || depth > 32) return value;
  if (Object.hasOwn(value, "@@assign"))
    return value["@@assign"];
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => !name.startsWith("@@")).map(([name, one]) => [name, assigned(one, depth + 1)])
  );
}

// src/plans/cloudformation/tables/serverless.ts
var serverless2 = [
  {
    from: "AWS::Serverless::Function",
    type: "AWS::Lambda::Function",
    members: {
      "DeadLetterQueue.TargetArn": "DeadLetterConfig.TargetArn",
      ...same2("FileSystemConfigs[].Arn"),
      ...below(
        "EventInvokeConfig.DestinationConfig",
        "FunctionEventInvokeConfigs[].DestinationConfig",
        "OnSuccess.Destination",
        "OnFailure.Destination"
      )
    }
  },
  {
    from: "AWS::Serverless::Api",
    type: "AWS::ApiGateway::RestApi",
    // A word, or an object with the word; without one the API is optimised for the edge.
    members: { $type: { to: "endpointConfiguration.types[]", absent: "EDGE" } },
    reads: ["EndpointConfiguration"],
    prepare(properties) {
      const said3 = properties["EndpointConfiguration"];
      if (said3 === void 0) return properties;
      return {
        ...properties,
        $type: typeof said3 === "string" ? said3 : Object(said3)["Type"] ?? said3
      };
    }
  },
  {
    from: "AWS::Serverless::StateMachine",
    type: "AWS::StepFunctions::StateMachine",
    members: {
      "$references[]": "DefinitionReferences[]",
      "Logging.Destinations[].CloudWatchLogsLogGroup.LogGroupArn": "loggingConfiguration.destinations[].cloudWatchLogsLogGroup.logGroupArn"
    },
    reads: ["Definition", "DefinitionUri", "DefinitionSubstitutions"],
    prepare: (properties) => ({
      ...properties,
      $references: properties["DefinitionUri"] === void 0 ? referencesOf(properties) : unseen("the definition lies in a file of its own: give the processed template")
    })
  },
  { from: "AWS::Serverless::SimpleTable", type: "AWS::DynamoDB::Table", members: {} }
];

// src/plans/cloudformation/tables/storage.ts
var copies = ["replicationConfiguration.rules[].destinations[].destinationTableBucketARN"];
var audit = "AWS::FSx::DataRepositoryAssociation";
var storage = [
  {
    from: "AWS::S3::Bucket",
    type: "AWS::S3::Bucket",
    members: {
      ...same2(
        "ReplicationConfiguration.Rules[].Status",
        "ReplicationConfiguration.Rules[].Destination.Bucket"
      ),
      "LoggingConfiguration.DestinationBucketName": "LoggingEnabled.TargetBucket",
      "InventoryConfigurations[].Enabled": "InventoryConfigurationList[].IsEnabled",
      // CloudFormation has no level S3BucketDestination.
      "InventoryConfigurations[].Destination.BucketArn": "InventoryConfigurationList[].Destination.S3BucketDestination.Bucket",
      "AnalyticsConfigurations[].StorageClassAnalysis.DataExport.Destination.BucketArn": "AnalyticsConfigurationList[].StorageClassAnalysis.DataExport.Destination.S3BucketDestination.Bucket",
      "AccelerateConfiguration.AccelerationStatus": "AccelerateConfiguration.Status",
      "NotificationConfiguration.TopicConfigurations[].Topic": "NotificationConfiguration.TopicConfigurations[].TopicArn",
      "NotificationConfiguration.QueueConfigurations[].Queue": "NotificationConfiguration.QueueConfigurations[].QueueArn",
      "NotificationConfiguration.LambdaConfigurations[].Function": "NotificationConfiguration.LambdaFunctionConfigurations[].LambdaFunctionArn"
    }
  },
  {
    from: "AWS::S3::MultiRegionAccessPoint",
    type: "AWS::S3::MultiRegionAccessPoint",
    members: { "$regions[].Region": "Regions[].Region" },
    // It names buckets, and never where they are.
    prepare(properties, { region: region2, noRegion: noRegion2, node, target }) {
      const nodes = node("Regions")?.items ?? [];
      const regions = nodes.map((one) => {
        const isOwn2 = target(one.entries?.get("Bucket"))?.type === "AWS::S3::Bucket";
        return {
          Region: isOwn2 ? region2 ?? unseen(noRegion2) : unseen("the template does not say in which region the bucket is")
        };
      });
      return { ...properties, $regions: regions };
    }
  },
  {
    from: "AWS::S3::StorageLens",
    type: "AWS::S3::StorageLens",
    members: {
      "StorageLensConfiguration.IsEnabled": "IsEnabled",
      "StorageLensConfiguration.DataExport.S3BucketDestination.Arn": "DataExport.S3BucketDestination.Arn",
      "StorageLensConfiguration.ExpandedPrefixesDataExport.S3BucketDestination.Arn": "ExpandedPrefixesDataExport.S3BucketDestination.Arn"
    }
  },
  {
    from: "AWS::S3Tables::TableBucket",
    type: "AWS::S3Tables::TableBucket",
    members: capital(...copies)
  },
  {
    from: "AWS::S3Tables::Table",
    type: "AWS::S3Tables::Table",
    members: {},
    elsewhere: {
      "replicationConfiguration.rules[].destinations[].destinationTableBucketARN": "CloudFormation has no property for the replication of a single table"
    }
  },
  {
    from: "AWS::S3Files::FileSystem",
    type: "AWS::S3Files::FileSystem",
    members: { Bucket: "bucket" }
  },
  {
    from: "AWS::EFS::FileSystem",
    type: "AWS::EFS::FileSystem",
    members: {
      AvailabilityZoneName: "AvailabilityZoneName",
      // Of a destination in one zone some say the zone alone.
      "ReplicationConfiguration.Destinations[].AvailabilityZoneName": {
        to: "Replications[].Destinations[].Region",
        as: (zone2) => String(zone2).replace(/[a-z]$/, "")
      },
      "ReplicationConfiguration.Destinations[].Region": "Replications[].Destinations[].Region"
    },
    unsaid: Object.fromEntries(
      ["Replications[].SourceFileSystemArn", "Replications[].SourceFileSystemRegion"].map(
        (path) => [
          path,
          "whether a file system is the destination of another's replication is said where the other one is"
        ]
      )
    )
  },
  {
    from: "AWS::FSx::FileSystem",
    type: "AWS::FSx::FileSystem",
    parts: { [audit]: "FileSystemId" },
    members: {
      "WindowsConfiguration.AuditLogConfiguration.AuditLogDestination": "WindowsConfiguration.AuditLogConfiguration.AuditLogDestination",
      ...same2(
        "WindowsConfiguration.AuditLogConfiguration.FileAccessAuditLogLevel",
        "WindowsConfiguration.FsrmConfiguration.EventLogDestination",
        "LustreConfiguration.LogConfiguration.Destination",
        "LustreConfiguration.LogConfiguration.Level"
      ),
      "LustreConfiguration.ExportPath": "LustreConfiguration.DataRepositoryConfiguration.ExportPath",
      [`${audit}[].DataRepositoryPath`]: "Associations[].DataRepositoryPath"
    }
  },
  {
    from: "AWS::DataSync::Task",
    type: "AWS::DataSync::Task",
    members: {
      $destination: "DestinationLocation.LocationUri",
      ...same2("TaskReportConfig.Destination.S3.S3BucketArn", "CloudWatchLogGroupArn")
    },
    prepare(properties, { referred: referred2, region: region2, noRegion: noRegion2 }) {
      const location = referred2("DestinationLocationArn");
      return {
        ...properties,
        $destination: location ? addressOf2(location.type, location.properties(), region2 ?? unseen(noRegion2)) : unseen("the template does not hold the location that the task copies to")
      };
    }
  },
  {
    from: "AWS::Backup::BackupPlan",
    type: "AWS::Backup::BackupPlan",
    members: {
      ...below(
        "BackupPlan.BackupPlanRule[]",
        "BackupPlan.Rules[]",
        "CopyActions[].DestinationBackupVaultArn",
        "TargetLogicallyAirGappedBackupVaultArn"
      )
    }
  },
  {
    from: "AWS::Backup::BackupVault",
    type: "AWS::Backup::BackupVault",
    members: {},
    // A vault that is made holds nothing yet; what will be put into it plans and copies say.
    constants: { NumberOfRecoveryPoints: 1 }
  },
  {
    from: "AWS::Backup::LogicallyAirGappedBackupVault",
    type: "AWS::Backup::BackupVault",
    members: {},
    constants: { NumberOfRecoveryPoints: 1 }
  }
];
function addressOf2(type, properties, region2) {
  const of3 = (name) => properties[name] ?? unseen("the location says no address");
  switch (type.slice("AWS::DataSync::Location".length)) {
    case "S3":
      return withPrefix("s3://", bucketOf(of3("S3BucketArn")));
    case "EFS":
    case "FSxLustre":
    case "FSxWindows":
    case "FSxOpenZFS":
    case "FSxONTAP": {
      const arn = Object.entries(properties).find(
        ([name]) => name.endsWith("Arn") && name !== "AgentArns"
      )?.[1];
      const named4 = /^arn:[^:]+:[^:]+:([a-z0-9-]+):/.exec(plain4(arn ?? null) ?? "")?.[1];
      return withPrefix("efs://", withSuffix(named4 ?? region2, ".fs-0"));
    }
    case "AzureBlob":
      return of3("AzureBlobContainerUrl");
    case "ObjectStorage":
      return withPrefix("object-storage://", of3("ServerHostname"));
    case "HDFS":
      return withPrefix(
        "hdfs://",
        Object(Object(of3("NameNodes"))[0])["Hostname"] ?? unseen("the location says no address")
      );
    default:
      return withPrefix("nfs://", of3("ServerHostname"));
  }
}
var plain4 = (value) => isText(value) ? filled(value) : typeof value === "string" ? value : void 0;
function bucketOf(arn) {
  if (isText(arn))
    return textOf3(
      arn.parts.map(
        (part2) => typeof part2 === "string" ? part2.replace(/^arn:[^:]+:s3:::/, "") : { ...part2, fill: part2.fill.replace(/^arn:[^:]+:s3:::/, "") }
      )
    );
  return typeof arn === "string" ? arn.replace(/^arn:[^:]+:s3:::/, "") : arn;
}
function withPrefix(prefix, value) {
  if (isText(value)) return textOf3([prefix, ...value.parts]);
  return isUnseen(value) ? value : `${prefix}${String(value)}`;
}
function withSuffix(value, suffix) {
  if (isText(value)) return textOf3([...value.parts, suffix]);
  return isUnseen(value) ? value : `${String(value)}${suffix}`;
}

// src/plans/cloudformation/tables/streams.ts
var firehose = {};
for (const [from, to, ...paths] of [
  [
    "ExtendedS3DestinationConfiguration",
    "ExtendedS3DestinationDescription",
    "BucketARN",
    "S3BackupMode"
  ],
  ["S3DestinationConfiguration", "S3DestinationDescription", "BucketARN"],
  [
    "RedshiftDestinationConfiguration",
    "RedshiftDestinationDescription",
    "ClusterJDBCURL",
    "S3BackupMode"
  ],
  [
    "ElasticsearchDestinationConfiguration",
    "ElasticsearchDestinationDescription",
    "DomainARN",
    "ClusterEndpoint"
  ],
  [
    "AmazonopensearchserviceDestinationConfiguration",
    "AmazonopensearchserviceDestinationDescription",
    "DomainARN",
    "ClusterEndpoint"
  ],
  [
    "AmazonOpenSearchServerlessDestinationConfiguration",
    "AmazonOpenSearchServerlessDestinationDescription",
    "CollectionEndpoint"
  ],
  [
    "HttpEndpointDestinationConfiguration",
    "HttpEndpointDestinationDescription",
    "EndpointConfiguration.Url"
  ],
  ["SplunkDestinationConfiguration", "SplunkDestinationDescription", "HECEndpoint"],
  ["SnowflakeDestinationConfiguration", "SnowflakeDestinationDescription", "AccountUrl"],
  ["IcebergDestinationConfiguration", "IcebergDestinationDescription"]
]) {
  for (const path of paths) firehose[`${from}.${path}`] = `Destinations[].${to}.${path}`;
  if (!from.includes("S3Destination"))
    firehose[`${from}.S3Configuration.BucketARN`] = `Destinations[].${to}.S3DestinationDescription.BucketARN`;
}
var s3Backup = "S3BackupConfiguration.BucketARN";
var pipes = "SourceParameters";
var streams = [
  {
    from: "AWS::KinesisFirehose::DeliveryStream",
    type: "AWS::KinesisFirehose::DeliveryStream",
    members: {
      ...firehose,
      [`ExtendedS3DestinationConfiguration.${s3Backup}`]: "Destinations[].ExtendedS3DestinationDescription.S3BackupDescription.BucketARN",
      [`RedshiftDestinationConfiguration.${s3Backup}`]: "Destinations[].RedshiftDestinationDescription.S3BackupDescription.BucketARN",
      "IcebergDestinationConfiguration.CatalogConfiguration.CatalogArn": "Destinations[].IcebergDestinationDescription.CatalogConfiguration.CatalogARN",
      "IcebergDestinationConfiguration.CatalogConfiguration.WarehouseLocation": "Destinations[].IcebergDestinationDescription.CatalogConfiguration.WarehouseLocation"
    }
  },
  {
    from: "AWS::SNS::Subscription",
    type: "AWS::SNS::Subscription",
    members: same2("Endpoint", "Protocol"),
    constants: { SubscriptionArn: "arn:aws:sns:::subscription" }
  },
  {
    from: "AWS::SNS::Topic",
    type: "AWS::SNS::Topic",
    members: {}
  },
  {
    from: "AWS::SNS::Topic",
    type: "AWS::SNS::Subscription",
    each: "Subscription",
    members: same2("Endpoint", "Protocol"),
    constants: { SubscriptionArn: "arn:aws:sns:::subscription" }
  },
  {
    from: "AWS::Events::Rule",
    type: "AWS::Events::Rule",
    members: same2("State", "Targets[].Arn", "Targets[].DeadLetterConfig.Arn")
  },
  {
    from: "AWS::Events::Endpoint",
    type: "AWS::Events::Endpoint",
    members: same2("RoutingConfig.FailoverConfig.Secondary.Route", "ReplicationConfig.State")
  },
  {
    from: "AWS::Events::ApiDestination",
    type: "AWS::Events::ApiDestination",
    members: { InvocationEndpoint: "InvocationEndpoint" },
    constants: { ApiDestinationState: "ACTIVE" }
  },
  {
    from: "AWS::Scheduler::Schedule",
    type: "AWS::Scheduler::Schedule",
    members: same2("State", "Target.Arn", "Target.DeadLetterConfig.Arn")
  },
  {
    from: "AWS::Pipes::Pipe",
    type: "AWS::Pipes::Pipe",
    members: {
      DesiredState: "CurrentState",
      ...same2(
        "Target",
        "Enrichment",
        "LogConfiguration.S3LogDestination.BucketName",
        "LogConfiguration.FirehoseLogDestination.DeliveryStreamArn",
        "LogConfiguration.CloudwatchLogsLogDestination.LogGroupArn",
        `${pipes}.KinesisStreamParameters.DeadLetterConfig.Arn`,
        `${pipes}.DynamoDBStreamParameters.DeadLetterConfig.Arn`
      )
    }
  },
  {
    from: "AWS::SES::MultiRegionEndpoint",
    type: "AWS::SES::MultiRegionEndpoint",
    members: { "Details.RouteDetails[].Region": "Regions[]" }
  },
  {
    from: "AWS::DMS::Endpoint",
    type: "AWS::DMS::Endpoint",
    members: {
      ...same2(
        "EndpointType",
        "EngineName",
        "ServerName",
        "S3Settings.BucketName",
        "KinesisSettings.StreamArn",
        "KafkaSettings.Broker",
        "ElasticsearchSettings.EndpointUri",
        "NeptuneSettings.S3BucketName",
        "RedisSettings.ServerName",
        "RedshiftSettings.BucketName",
        "MongoDbSettings.ServerName",
        "GcpMySQLSettings.ServerName",
        ...["Oracle", "Sybase", "MongoDb", "DocDb", "GcpMySQL", "Redshift"].map(
          (engine) => `${engine}Settings.SecretsManagerSecretId`
        )
      ),
      "MicrosoftSqlServerSettings.ServerName": "MicrosoftSQLServerSettings.ServerName",
      "MicrosoftSqlServerSettings.SecretsManagerSecretId": "MicrosoftSQLServerSettings.SecretsManagerSecretId",
      "PostgreSqlSettings.SecretsManagerSecretId": "PostgreSQLSettings.SecretsManagerSecretId",
      "MySqlSettings.SecretsManagerSecretId": "MySQLSettings.SecretsManagerSecretId",
      "IbmDb2Settings.SecretsManagerSecretId": "IBMDb2Settings.SecretsManagerSecretId"
    },
    elsewhere: Object.fromEntries(
      [
        "DmsTransferSettings.BucketName",
        "LakehouseSettings.Arn",
        ...["PostgreSQL", "MySQL", "Oracle", "Sybase", "IBMDb2", "DocDb", "Redshift"].map(
          (engine) => `${engine}Settings.ServerName`
        )
      ].map((path) => [path, "CloudFormation says the server of this engine at ServerName alone"])
    )
  },
  {
    from: "AWS::MSK::Replicator",
    type: "AWS::MSK::Replicator",
    members: {}
  },
  {
    from: "AWS::Synthetics::Canary",
    type: "AWS::Synthetics::Canary",
    members: {
      ArtifactS3Location: "ArtifactS3Location",
      "Replicas[].Location": "MultiLocationConfig.Replicas[].Location"
    }
  },
  {
    from: "AWS::CloudWatch::MetricStream",
    type: "AWS::CloudWatch::MetricStream",
    members: same2("FirehoseArn")
  },
  {
    from: "AWS::AppSync::DataSource",
    type: "AWS::AppSync::DataSource",
    members: {
      ...capital(
        "type",
        "openSearchServiceConfig.awsRegion",
        "elasticsearchConfig.awsRegion",
        "relationalDatabaseConfig.rdsHttpEndpointConfig.awsRegion",
        "lambdaConfig.lambdaFunctionArn",
        "httpConfig.endpoint",
        "eventBridgeConfig.eventBusArn"
      ),
      "DynamoDBConfig.AwsRegion": "dynamodbConfig.awsRegion"
    }
  },
  {
    from: "AWS::ApiGatewayV2::Integration",
    type: "AWS::ApiGatewayV2::Integration",
    members: same2(
      "IntegrationUri",
      "RequestParameters.Region",
      "RequestParameters.QueueUrl",
      "RequestParameters.StateMachineArn"
    )
  },
  {
    from: "AWS::ApiGateway::RestApi",
    type: "AWS::ApiGateway::RestApi",
    members: {
      // Without one an API is optimised for the edge.
      "EndpointConfiguration.Types[]": { to: "endpointConfiguration.types[]", absent: "EDGE" }
    }
  }
];

// src/plans/cloudformation/tables/index.ts
var spellings = [
  ...edge,
  ...storage,
  ...databases,
  ...compute,
  ...streams,
  ...logs,
  ...people,
  ...serverless2
];
var tables = spellings.map((table2) => ({
  ...table2,
  members: Object.fromEntries(
    Object.entries(table2.members).map(([from, to]) => [
      from,
      Array.isArray(to) ? to.map(alike) : alike(to)
    ])
  )
}));
function alike(to) {
  return typeof to === "string" || !to.as ? to : { ...to, symbol: to.as };
}
var byType = /* @__PURE__ */ new Map();
for (const table2 of tables)
  if (byType.has(table2.from)) byType.get(table2.from).push(table2);
  else byType.set(table2.from, [table2]);
var tablesOf = (type) => byType.get(type) ?? [];
var owners = (() => {
  const found = /* @__PURE__ */ new Map();
  for (const table2 of tables)
    for (const [part2, property] of Object.entries(table2.parts ?? {}))
      found.set(part2, [...found.get(part2) ?? [], [table2, property]]);
  return found;
})();

// src/plans/cloudformation/parts.ts
function targetOf2(node, { resources }) {
  const call3 = callOf(node);
  if (!call3) return void 0;
  const { name, argument } = call3;
  const text2 = argument.items?.[0]?.value ?? argument.value;
  if (typeof text2 !== "string") return void 0;
  if (name === "Ref") return resources.get(text2);
  if (name === "Fn::GetAtt") return resources.get(text2.split(".", 1)[0]);
  if (name === "Fn::Sub") {
    const [, logicalId] = /^\$\{([A-Za-z0-9]+)(?:\.[\w.]+)?\}$/.exec(text2) ?? [];
    return logicalId === void 0 ? void 0 : resources.get(logicalId);
  }
  return void 0;
}
function attached(stack, ids4, scopeOf2) {
  const byResource = /* @__PURE__ */ new Map();
  const byOwner = /* @__PURE__ */ new Map();
  let isSorted = false;
  function sort() {
    if (isSorted) return;
    isSorted = true;
    for (const resource of stack.resources.values()) {
      const links = owners.get(resource.type);
      if (!links) continue;
      for (const [table2, property] of links) {
        const node = resource.node.entries?.get("Properties")?.entries?.get(property);
        if (!node) continue;
        const owner = targetOf2(node, stack) ?? namedBy(node, table2.from);
        const joins2 = owner?.type === table2.from ? owner.logicalId : void 0;
        if (tablesOf(resource.type).length === 0 || joins2 === void 0) {
          if (tablesOf(resource.type).length === 0)
            byResource.set(resource.logicalId, { owner: joins2, tables: [table2] });
        }
        if (joins2 !== void 0) {
          const key = `${joins2}
${resource.type}`;
          byOwner.set(key, [...byOwner.get(key) ?? [], resource]);
        }
        break;
      }
    }
  }
  function namedBy(node, type) {
    const [way] = everyWay((world) => {
      const scope = scopeOf2(world);
      const value = evaluate2(node, scope);
      const text2 = isText(value) ? filled(value) : value;
      if (typeof text2 !== "string") return void 0;
      const last = text2.slice(text2.lastIndexOf(":") + 1);
      return [...stack.resources.values()].find(
        (one) => one.type === type && ids4.nameOf(one, scope) === last
      );
    });
    return way?.result;
  }
  return {
    ownerOf(resource) {
      sort();
      return byResource.get(resource.logicalId);
    },
    of(owner, type, scope) {
      sort();
      return (byOwner.get(`${owner}
${type}`) ?? []).filter((part2) => {
        const condition = part2.node.entries?.get("Condition")?.value;
        return typeof condition !== "string" || truthOf(condition, scope) !== false;
      });
    }
  };
}

// src/plans/cloudformation/settle.ts
var longestQuote = 300;
function settle(value, node, settling) {
  if (isText(value)) return textSettled(value, node, settling);
  if (isUnseen(value)) return withExpression(value, node, settling);
  if (value === noValue) return void 0;
  if (typeof value !== "object" || value === null) return value;
  const made3 = Array.isArray(value) ? [] : {};
  for (const [key, item] of Object.entries(value))
    Object.defineProperty(made3, key, {
      value: settle(
        item,
        originOf2(value, Array.isArray(value) ? Number(key) : key) ?? node,
        settling
      ),
      enumerable: true,
      configurable: true,
      writable: true
    });
  sameOrigins(value, made3);
  return made3;
}
function quoted(node, stack) {
  if (!node) return void 0;
  const text2 = stack.sourceOf(node).trim().replaceAll(/\s+/g, " ");
  return text2.length > longestQuote ? `${text2.slice(0, longestQuote)}…` : text2;
}
function withExpression(value, node, { stack }) {
  const expression2 = value.expression ?? quoted(node, stack);
  return unseen(value.why, expression2);
}
function textSettled(text2, node, { stack, isOwnBucket }) {
  const expression2 = quoted(node, stack) ?? "an expression";
  const known6 = settled(text2, expression2);
  if (isUnseen(known6)) return known6;
  const loose2 = looseWhy(text2);
  const bucket2 = /^arn:[^:]+:s3:::([^/]+)/.exec(known6.id)?.[1] ?? /^s3[an]?:\/\/([^/]+)/.exec(known6.id)?.[1] ?? /^\/?([^/:]+)(?:\/|$)/.exec(known6.id)?.[1];
  if (bucket2 !== void 0 && stack.region === void 0 && isOwnBucket(bucket2))
    return unseen(stack.noRegion, expression2);
  if (loose2 === void 0 || bucket2 === void 0 || isOwnBucket(bucket2)) return known6;
  return unseen(loose2, expression2);
}

// src/plans/cloudformation/undecided.ts
function decidedBy(outputOf2, imported) {
  return (type, attribute2, logicalId) => {
    if (type === "Custom::CrossRegionExportReader" && attribute2 !== void 0) {
      const written3 = imported(attribute2);
      if (written3 !== void 0) return written3;
    }
    if (/^Custom::|^AWS::CloudFormation::CustomResource$/.test(type))
      return attribute2 === void 0 ? void 0 : unseen("what a custom resource answers is known when the stack is made");
    if (type === "AWS::CloudFormation::Stack" && attribute2?.startsWith("Outputs."))
      return outputOf2?.(logicalId, attribute2.slice("Outputs.".length)) ?? unseen("the template of the nested stack was not read");
    return void 0;
  };
}

// src/plans/cloudformation/written.ts
function asWritten2({
  properties,
  written: written3
}) {
  return Object.fromEntries(
    Object.entries(written3).map(([pointer, { attribute: attribute2, expression: expression2, ...place }]) => {
      const value = at(
        properties,
        pointer.slice(1).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
      );
      const isLiteral = expression2 === void 0 || expression2.replace(/^(["'])(.*)\1$/, "$2") === String(value);
      return [
        pointer,
        {
          attribute: attribute2.replaceAll(/\$(\w+)/g, "$1"),
          ...!isLiteral && { expression: expression2 },
          ...place
        }
      ];
    })
  );
}
function at(value, steps) {
  let found = value;
  for (const step of steps) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, step))
      return void 0;
    found = found[step];
  }
  return found;
}
function nodeAt(source, path) {
  let found;
  let value = source;
  for (const step of path) {
    if (typeof value !== "object" || value === null) break;
    found = originOf2(value, step) ?? found;
    value = value[step];
  }
  return found;
}

// src/plans/cloudformation/stack.ts
var noRegionRemedy = "give --region CODE, the region that the stack is deployed to, or plans in the policy file";
var noRegion = "a template does not say which region it is deployed to";
var stepsEach = 40;
var fewestSteps = 2e5;
function knownStack(input) {
  const { file, tree, region: region2, account: account3, parameters } = input;
  const gaps = [];
  const resources = /* @__PURE__ */ new Map();
  const seed = [file, region2 ?? "", account3 ?? "", input.path].join("\n");
  const ids4 = idsOf(
    resources,
    seed,
    input.isOneOfSeveral,
    decidedBy(input.outputOf, input.imported)
  );
  const stack = {
    file,
    root: tree.root,
    sourceOf: ({ tag: tag3, from, to }) => `${tag3 === void 0 ? "" : `${tag3} `}${tree.text.slice(from, to)}`,
    region: region2,
    noRegion: `${noRegion}: ${noRegionRemedy}`,
    account: account3,
    parameters,
    resources,
    attribute: ids4.attribute,
    imported: input.imported,
    budget: { steps: Math.max(fewestSteps, tree.text.length * stepsEach) }
  };
  const scopeOf2 = (world) => ({
    evaluate: evaluate2,
    stack,
    world,
    variables: {},
    depth: 0,
    open: /* @__PURE__ */ new Set()
  });
  for (const one of membersOf2(stack, scopeOf2))
    if (isUnseen(one))
      gaps.push(
        planGap(
          { file },
          `a loop over resources was not read: ${one.why}`,
          "give the processed template"
        )
      );
    else if (!resources.has(one.name)) take(one);
  for (const implicit of implicitResources(tree.root)) resources.set(implicit.logicalId, implicit);
  gaps.push(...macroGaps(input), ...repeatedGaps(input));
  function take({ name, node, variables }) {
    const type = node.entries?.get("Type")?.value;
    const place = { file, ...tree.placeOf(node) };
    if (typeof type !== "string")
      gaps.push(
        planGap(
          place,
          `${name.slice(0, 200)} is no resource: it has no Type`,
          "correct the template, or give the processed one"
        )
      );
    else if (type.endsWith("::MODULE"))
      gaps.push(
        planGap(
          place,
          `${name.slice(0, 200)} is a module, whose resources the template does not hold`,
          "give the processed template"
        )
      );
    else if (/^(?!AWS::|Custom::)\w+::/.test(type))
      gaps.push(
        planGap(
          place,
          `${name.slice(0, 200)}: where a resource of type ${type.slice(0, 200)} keeps data is for its vendor to say`,
          "ask the vendor, and accept the gap with an exception",
          "unresolved-reference"
        )
      );
    else resources.set(name, { logicalId: name, type, node, variables });
  }
  return {
    input,
    stack,
    scopeOf: scopeOf2,
    read() {
      const reader = recordReader(input, stack, ids4, scopeOf2);
      const made3 = [...resources.values()].map((resource) => reader.read(resource));
      return {
        resources: made3.flatMap(({ records }) => records),
        gaps,
        possible: made3.filter(({ isPossible }) => isPossible).length
      };
    }
  };
}
function membersOf2(stack, scopeOf2) {
  const entries = stack.root.entries?.get("Resources")?.entries;
  if (!entries) return [];
  return everyWay((world) => [...expanded(entries, scopeOf2(world))]).flatMap(
    ({ result }) => result
  );
}
function recordReader(input, stack, ids4, scopeOf2) {
  const { file, tree, region: region2, account: account3, path, isOneOfSeveral } = input;
  const settling = { stack, isOwnBucket: ids4.isOwnBucket };
  const partsOf6 = attached(stack, ids4, scopeOf2);
  function read7(resource) {
    const partOf2 = partsOf6.ownerOf(resource);
    if (partOf2 && partOf2.owner !== void 0) return { records: [], isPossible: false };
    const outside2 = partOf2?.tables;
    const known6 = outside2 ?? tablesOf(resource.type);
    const spellings2 = known6.length === 0 ? [void 0] : known6;
    const records = [];
    const told = /* @__PURE__ */ new Set();
    let isPossible = false;
    for (const table2 of spellings2)
      for (const way of everyWay(
        (world) => recordsIn(resource, table2, outside2 !== void 0, scopeOf2(world))
      )) {
        isPossible ||= way.isPossible;
        for (const record of way.result) {
          const key = JSON.stringify(record);
          if (!told.has(key)) records.push(record);
          told.add(key);
        }
      }
    return { records, isPossible };
  }
  function recordsIn(resource, table2, isOutside, scope) {
    const condition = resource.node.entries?.get("Condition")?.value;
    if (typeof condition === "string" && truthOf(condition, scope) === false) return [];
    const inside = { ...scope, variables: resource.variables };
    const base = baseOf2(resource, inside, table2, isOutside);
    if (!table2) return [base];
    if (resource.node.entries?.has("Fn::Transform"))
      return [{ ...base, unseen: { "*": madeByMacro.why } }];
    const properties = isOutside ? { [resource.type]: [propertiesOf2(resource, void 0, inside)] } : propertiesOf2(resource, table2, inside);
    if (isUnseen(properties)) return [{ ...base, unseen: { "*": properties.why } }];
    if (table2.when?.(properties) === false) return [];
    if (table2.each === void 0) return [spelt2(base, table2, properties, resource)];
    const list = properties[table2.each];
    if (!Array.isArray(list)) return [];
    return list.map(
      (item, at2) => spelt2(
        { ...base, id: `${base.id}/${table2.each}/${at2}` },
        table2,
        item,
        resource,
        originOf2(list, at2)
      )
    );
  }
  function baseOf2(resource, scope, table2, isOutside) {
    const { logicalId, node } = resource;
    const isPart2 = isOutside || table2?.isPart === true;
    const isGlobal = isNowhere(table2?.type ?? madeOf(resource.type));
    const names2 = isPart2 || table2?.each !== void 0 ? [] : ids4.of(resource, scope);
    return {
      id: `${file}#${path}${logicalId}${isOneOfSeveral && region2 !== void 0 ? `@${region2}` : ""}`,
      type: table2?.type ?? madeOf(resource.type),
      provider: "aws",
      scope: account3 ?? file,
      ...region2 !== void 0 && !isPart2 && !isGlobal && { location: region2 },
      name: ids4.nameOf(resource, scope) ?? logicalId,
      labels: labelsOf2(node.entries?.get("Properties")?.entries?.get("Tags"), scope),
      properties: {},
      source: "cloudformation",
      planned: {
        action: "create",
        file,
        ...tree.placeOf(node),
        ...names2.length > 0 && { ids: names2 },
        ...region2 === void 0 && !isGlobal && { noLocation: { why: noRegion, remedy: noRegionRemedy } },
        ...isPart2 && { isPart: true },
        ...table2?.unsaid && { unsaid: table2.unsaid },
        ...!table2 && unreadable(resource.type)
      }
    };
  }
  function propertiesOf2(resource, table2, scope) {
    const node = withGlobals(resource.type, resource.node.entries?.get("Properties"), tree.root);
    const wanted = table2 && topsOf(table2);
    const record = {};
    if (node) {
      const call3 = callOf(node);
      const value = evaluate2(
        !call3 && wanted && node.entries ? {
          ...node,
          entries: new Map(
            [...node.entries].filter(
              ([name]) => wanted.has(name) || name.startsWith("Fn::ForEach::") || name === "Fn::Transform"
            )
          )
        } : node,
        scope
      );
      if (isUnseen(value)) return value;
      if (typeof value === "object" && value !== null) {
        Object.assign(record, value);
        sameOrigins(value, record);
      }
    }
    record["$region"] = region2 ?? evaluate2({ at: 0, from: 0, to: 0, tag: "!Ref", value: "AWS::Region" }, scope);
    if (!table2) return record;
    record["$arn"] = ids4.attribute(resource.logicalId, "Arn", scope);
    for (const [name, value] of Object.entries(table2.defaults ?? {}))
      if (!Object.hasOwn(record, name))
        record[name] = value === "$region" ? record["$region"] : value;
    for (const [type] of Object.entries(table2.parts ?? {})) {
      const parts = partsOf6.of(resource.logicalId, type, scope);
      if (parts.length > 0)
        record[type] = parts.map((part2) => {
          const made3 = propertiesOf2(part2, void 0, { ...scope, variables: part2.variables });
          if (!isUnseen(made3))
            made3["$arn"] = ids4.attribute(part2.logicalId, "Arn", scope);
          return made3;
        });
    }
    if (!table2.prepare) return record;
    const prepared = table2.prepare(record, askedOf2(resource, scope));
    if (prepared !== record) sameOrigins(record, prepared);
    return prepared;
  }
  function askedOf2(resource, scope) {
    const entries = resource.node.entries?.get("Properties")?.entries;
    const target = (node) => {
      const found = node && targetOf2(node, stack);
      return found && {
        type: found.type,
        properties: () => {
          const made3 = propertiesOf2(found, void 0, { ...scope, variables: found.variables });
          return isUnseen(made3) ? {} : made3;
        }
      };
    };
    return {
      region: region2,
      noRegion: stack.noRegion,
      node: (property) => entries?.get(property),
      target,
      referred: (property) => target(entries?.get(property))
    };
  }
  function spelt2(base, table2, properties, resource, own2) {
    const source = settle(properties, own2, settling);
    const whole2 = resource.node.entries?.get("Properties");
    const made3 = spell(source, table2, (way) => {
      const node = nodeAt(source, way) ?? own2 ?? whole2;
      if (!node) return void 0;
      const expression2 = quoted(node, stack);
      return { ...tree.placeOf(node), ...expression2 !== void 0 && { expression: expression2 } };
    });
    const location = table2.locationFrom === void 0 ? void 0 : at(source, table2.locationFrom.split("."));
    const { location: _, ...unplaced2 } = base;
    return {
      ...table2.locationFrom === void 0 ? base : unplaced2,
      ...typeof location === "string" && { location },
      properties: made3.properties,
      ...Object.keys(made3.unseen).length > 0 && { unseen: made3.unseen },
      planned: { ...base.planned, written: asWritten2(made3) }
    };
  }
  return { read: read7 };
}
var tops = /* @__PURE__ */ new WeakMap();
function topsOf(table2) {
  let known6 = tops.get(table2);
  if (!known6) {
    const paths = [
      ...Object.keys(table2.members),
      ...table2.reads ?? [],
      table2.each ?? "",
      table2.locationFrom ?? ""
    ];
    known6 = new Set(paths.map((one) => one.split(/[.[{]/, 1)[0]));
    tops.set(table2, known6);
  }
  return known6;
}
function unreadable(type) {
  if (/^Custom::|^AWS::CloudFormation::CustomResource$/.test(type))
    return {
      unsaid: {
        "*": "what a custom resource makes, and where, is decided by its function and not by the template"
      }
    };
  return void 0;
}

// src/plans/cloudformation/nested.ts
var deepest8 = 8;
var mostStacks = 2500;
function stackTree(input, at2, walk, depth = 0) {
  walk.stacks++;
  const gaps = [];
  const below3 = /* @__PURE__ */ new Map();
  const known6 = knownStack({
    ...input,
    // Of a nested stack, what is not handed over is its default.
    parameters: parametersOf(
      input.tree.root,
      input.handed === void 0 ? walk.given : /* @__PURE__ */ new Map(),
      input.handed
    ),
    outputOf: (logicalId, output2) => {
      const nested2 = nestedIn(logicalId);
      return nested2 && outputOf(nested2.known, output2);
    }
  });
  function nestedIn(logicalId) {
    if (below3.has(logicalId)) return below3.get(logicalId);
    below3.set(logicalId, void 0);
    const resource = known6.stack.resources.get(logicalId);
    const nested2 = resource && nestedOf(resource);
    below3.set(logicalId, nested2);
    return nested2;
  }
  function missed(resource, why) {
    gaps.push(
      planGap(
        { file: input.file, ...input.tree.placeOf(resource.node) },
        `${resource.logicalId}: the template of the nested stack was not read: ${why}`,
        "put the template beside this one and name it by its path, or scan it by itself"
      )
    );
    return void 0;
  }
  function nestedOf(resource) {
    if (depth >= deepest8 || walk.stacks >= mostStacks)
      return missed(resource, "too many stacks are nested in each other");
    const properties = resource.node.entries?.get("Properties")?.entries;
    const found = localTemplate(resource, at2);
    if (typeof found === "string") return missed(resource, found);
    let tree;
    try {
      tree = treeOf2(found.file.name, readFileSync8(found.path, "utf8"));
    } catch (error) {
      return missed(
        resource,
        error instanceof UserError ? error.message : `${found.file.name} can't be read`
      );
    }
    return stackTree(
      {
        file: found.file.name,
        tree,
        region: input.region,
        account: input.account,
        isOneOfSeveral: input.isOneOfSeveral,
        path: `${input.path}${resource.logicalId}/`,
        imported: input.imported,
        handed: handedBy(known6, resource, properties?.get("Parameters"))
      },
      found.file,
      walk,
      depth + 1
    );
  }
  return {
    known: known6,
    read() {
      const own2 = known6.read();
      const parts = [];
      for (const resource of known6.stack.resources.values()) {
        if (isNeverMade(known6, resource)) continue;
        if (isNested(resource.type)) {
          const nested2 = nestedIn(resource.logicalId);
          if (nested2) parts.push(nested2.read());
        } else if (resource.type === "AWS::CloudFormation::StackSet")
          parts.push(...ofSet(resource));
      }
      return {
        resources: [...own2.resources, ...parts.flatMap(({ resources }) => resources)],
        gaps: [...own2.gaps, ...gaps, ...parts.flatMap((part2) => part2.gaps)],
        possible: own2.possible + parts.reduce((sum, { possible }) => sum + possible, 0)
      };
    }
  };
  function ofSet(resource) {
    const properties = resource.node.entries?.get("Properties")?.entries;
    const regions = regionsOf(known6, resource, properties?.get("StackInstancesGroup"));
    const template = setTemplate(resource, at2);
    const why = typeof regions === "string" ? regions : typeof template === "string" ? template : void 0;
    if (typeof regions === "string" || typeof template === "string") {
      missed(resource, why);
      return [];
    }
    return regions.map(
      (region2) => stackTree(
        {
          file: template.file.name,
          tree: template.tree,
          region: region2,
          account: void 0,
          isOneOfSeveral: true,
          path: `${input.path}${resource.logicalId}/`,
          imported: () => void 0,
          handed: handedBy(known6, resource, properties?.get("Parameters"))
        },
        template.file,
        walk,
        depth + 1
      ).read()
    );
  }
  function setTemplate(resource, beside) {
    const body = resource.node.entries?.get("Properties")?.entries?.get("TemplateBody");
    if (depth >= deepest8 || walk.stacks >= mostStacks)
      return "too many stacks are nested in each other";
    try {
      if (typeof body?.value === "string") {
        const tree = treeOf2(input.file, body.value);
        const place = input.tree.placeOf(resource.node);
        return { tree: { ...tree, placeOf: () => place }, file: beside };
      }
      if (body) return "its text is made when the stack is made";
      const found = localTemplate(resource, beside);
      if (typeof found === "string") return found;
      return { tree: treeOf2(found.file.name, readFileSync8(found.path, "utf8")), file: found.file };
    } catch (error) {
      return error instanceof UserError ? error.message : "it can't be read";
    }
  }
}
function possibleNote(file, possible) {
  return possible === 0 ? [] : [
    `${file}: ${possible} ${possible === 1 ? "resource depends" : "resources depend"} on conditions whose parameters have no value; every way in which they may turn out was judged`
  ];
}
var isNested = (type) => type === "AWS::CloudFormation::Stack" || type === "AWS::Serverless::Application";
function isNeverMade({ scopeOf: scopeOf2 }, { node }) {
  const condition = node.entries?.get("Condition")?.value;
  return typeof condition === "string" && everyWay((world) => truthOf(condition, scopeOf2(world))).every(({ result }) => result === false);
}
function localTemplate({ node }, at2) {
  const properties = node.entries?.get("Properties")?.entries;
  const asset = node.entries?.get("Metadata")?.entries?.get("aws:asset:path")?.value;
  const address = properties?.get("TemplateURL") ?? properties?.get("Location");
  const named4 = asset ?? address?.value ?? assetIn(address, at2);
  if (typeof named4 !== "string") return "its address is not known before the stack is made";
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(named4)) return "it lies at an address on the network";
  if (at2.path === void 0) return "it lies beside a file, and this one came from standard input";
  const relative2 = named4.replace(/^file:/, "");
  const path = isAbsolute2(relative2) ? relative2 : join6(dirname6(at2.path), relative2);
  return {
    path,
    file: { name: isAbsolute2(relative2) ? relative2 : join6(dirname6(at2.name), relative2), path }
  };
}
function assetIn(address, { path }) {
  const hash = hashIn(address);
  if (hash === void 0 || path === void 0) return void 0;
  const folder = dirname6(path);
  for (const file of readdirSync2(folder))
    if (file.endsWith(".assets.json"))
      try {
        const { files } = JSON.parse(readFileSync8(join6(folder, file), "utf8"));
        const source = Object.hasOwn(Object(files), hash) ? files[hash].source?.path : void 0;
        if (typeof source === "string") return source;
      } catch {
      }
  return void 0;
}
function hashIn(node, depth = 0) {
  if (!node || depth > 8) return void 0;
  if (typeof node.value === "string") return /(?:^|\/)([0-9a-f]{64})\.json/.exec(node.value)?.[1];
  for (const one of [...node.items ?? [], ...node.entries?.values() ?? []]) {
    const found = hashIn(one, depth + 1);
    if (found !== void 0) return found;
  }
  return void 0;
}
function handedBy(known6, resource, node) {
  const handed4 = /* @__PURE__ */ new Map();
  if (!node) return handed4;
  const inEachWay = /* @__PURE__ */ new Map();
  const ways = everyWay(
    (world) => evaluate2(node, { ...known6.scopeOf(world), variables: resource.variables })
  );
  for (const { result } of ways)
    for (const [name, one] of pairsIn(result)) {
      const some = inEachWay.get(name) ?? [];
      some.push(one);
      inEachWay.set(name, some);
    }
  for (const [name, some] of inEachWay) {
    const one = some.length < ways.length ? unseen("whether it is handed over depends on a condition") : agreed(some.map((result) => ({ result, isPossible: true })));
    if (one !== void 0)
      handed4.set(
        name,
        Array.isArray(one) || isUnseen(one) || isText(one) || one === null ? one : String(one)
      );
  }
  return handed4;
}
function pairsIn(value) {
  if (Array.isArray(value))
    return value.flatMap((item) => {
      const { ParameterKey: name, ParameterValue: one } = Object(item);
      return typeof name === "string" ? [[name, one]] : [];
    });
  return typeof value === "object" && value !== null && !isUnseen(value) && !isText(value) ? Object.entries(value) : [];
}
function outputOf({ stack, scopeOf: scopeOf2 }, output2) {
  const node = stack.root.entries?.get("Outputs")?.entries?.get(output2)?.entries?.get("Value");
  if (!node) return void 0;
  return agreed(everyWay((world) => evaluate2(node, scopeOf2(world))));
}
function regionsOf(known6, resource, node) {
  if (!node) return "the template does not say to which regions it is deployed";
  const regions = /* @__PURE__ */ new Set();
  for (const { result } of everyWay(
    (world) => evaluate2(node, { ...known6.scopeOf(world), variables: resource.variables })
  )) {
    if (!Array.isArray(result)) return "the regions that it is deployed to are not known";
    for (const group of result) {
      const { Regions: some } = Object(group);
      if (!Array.isArray(some) || some.some((one) => typeof one !== "string"))
        return "the regions that it is deployed to are not known";
      for (const one of some) regions.add(one);
    }
  }
  return [...regions];
}

// src/plans/terraform/aws/stacks.ts
var kinds = /* @__PURE__ */ new Set([
  "aws_cloudformation_stack",
  "aws_cloudformation_stack_set"
]);
function withStacks(resources, plan, sources) {
  const read7 = plan.instances.filter(({ type }) => kinds.has(type)).map((instance2) => {
    const place = sources.block(instance2) ?? { file: plan.file };
    const missed = (why) => ({
      resources: [],
      gaps: [
        planGap(
          place,
          `${instance2.address}: what its template makes was not read: ${why}`,
          "scan the template itself"
        )
      ]
    });
    const body = plan.value(instance2, "template_body");
    if (instance2.type === "aws_cloudformation_stack_set")
      return missed("its regions are those of its instances");
    if (typeof body !== "string" || body === "")
      return missed(
        isUnseen(body) ? body.why : "the plan names its address and does not hold it"
      );
    try {
      return stackOf(body, instance2, place, plan);
    } catch (error) {
      if (error instanceof UserError) return missed("it is no template that can be read");
      throw error;
    }
  });
  return {
    resources: concatenated(
      resources,
      read7.flatMap((one) => one.resources)
    ),
    gaps: read7.flatMap(({ gaps }) => gaps)
  };
}
function* concatenated(...all) {
  for (const some of all) yield* some;
}
function stackOf(body, instance2, place, plan) {
  const tree = treeOf2(plan.file, body);
  const { line = 1, column = 1 } = place;
  const { resources, gaps } = stackTree(
    {
      file: place.file,
      // Its lines are those of a text in the plan.
      tree: { ...tree, placeOf: () => ({ line, column }) },
      region: plan.homeOf(instance2).location,
      account: void 0,
      isOneOfSeveral: false,
      path: `${instance2.address}/`,
      imported: () => void 0,
      handed: new Map(Object.entries(rowOf(plan.value(instance2, "parameters"))).map(handed2))
    },
    { name: place.file, path: void 0 },
    { given: /* @__PURE__ */ new Map(), stacks: 0 }
  ).read();
  return {
    resources: resources.map((one) => ({
      ...one,
      planned: { ...one.planned, action: instance2.action }
    })),
    gaps
  };
}
var handed2 = ([name, value]) => [
  name,
  typeof value === "string" ? value : open(isUnseen(value) ? value.why : "it is known when the stack is made")
];

// src/plans/terraform/joined.ts
function join7(into, part2, file) {
  const offsets = /* @__PURE__ */ new Map();
  merge(into.properties, part2.properties, "");
  for (const [pointer, why] of Object.entries(part2.unseen)) into.unseen[moved(pointer)] = why;
  for (const [pointer, one] of Object.entries(part2.written)) {
    const at2 = moved(pointer);
    into.written[at2] ??= file === void 0 ? one : { ...one, file };
  }
  function merge(to, from, pointer) {
    for (const [key, value] of Object.entries(from)) {
      const at2 = `${pointer}/${escapePointer(key)}`;
      const there = Object.hasOwn(to, key) ? to[key] : void 0;
      if (Array.isArray(there) && Array.isArray(value)) {
        offsets.set(at2, there.length);
        there.push(...value);
      } else if (isObject(there) && isObject(value)) merge(there, value, at2);
      else if (there === void 0)
        Object.defineProperty(to, key, {
          value,
          enumerable: true,
          configurable: true,
          writable: true
        });
    }
  }
  function moved(pointer) {
    if (offsets.size === 0) return pointer;
    let from = "";
    let to = "";
    for (const step of pointer.split("/").slice(1)) {
      const offset = offsets.get(from);
      from += `/${step}`;
      to += `/${offset === void 0 ? step : Number(step) + offset}`;
    }
    return to;
  }
}
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/plans/terraform/provider.ts
var homeRegion = /* @__PURE__ */ Symbol("home region");
function byType2(spellings2) {
  return Map.groupBy(spellings2, ({ from }) => from);
}

// src/plans/terraform/resources.ts
function* resourcesOf(plan, sources) {
  const additions = /* @__PURE__ */ new Map();
  const joined2 = /* @__PURE__ */ new Set();
  const alone = [];
  const byId3 = idIndex(plan);
  for (const instance2 of plan.instances)
    for (const spelling of spellingsOf(instance2, plan)) {
      const { joins: joins2 } = spelling;
      if (!joins2) continue;
      const target = targetOf3(instance2, joins2, plan, byId3);
      if (target === void 0) continue;
      const hasOwn = hasMain(instance2);
      if (!hasOwn || joins2.absorbs && target !== "elsewhere") joined2.add(instance2);
      if (target !== "elsewhere") add(target, { instance: instance2, spelling });
      else if (!joins2.absorbs) alone.push({ instance: instance2, spelling });
    }
  for (const instance2 of plan.instances) {
    if (joined2.has(instance2)) continue;
    const [main, ...also] = ownSpellings(instance2, plan);
    for (const spelling of also) add(instance2, { instance: instance2, spelling });
    const type = main ?? instance2.provider.typeOf(instance2, plan);
    if (type) yield record(instance2, type, main, additions.get(instance2) ?? [], false);
    for (const one of instance2.provider.also?.(instance2, plan) ?? []) yield copyOf(one, instance2);
  }
  for (const { instance: instance2, spelling } of alone) yield record(instance2, spelling, spelling, [], true);
  for (const instance2 of plan.untouched) {
    const [main] = ownSpellings(instance2, plan);
    const type = main ?? instance2.provider.typeOf(instance2, plan);
    const { location } = plan.homeOf(instance2);
    const { all } = plan.idsOf(instance2);
    if (type && location !== void 0 && all.length > 0)
      yield {
        id: `${plan.file}#${instance2.address}`,
        type: type.type,
        provider: instance2.provider.cloud,
        scope: instance2.provider.scope(instance2, plan) ?? plan.file,
        name: nameOf(instance2),
        labels: {},
        location,
        properties: {},
        onlyReferred: true,
        source: "Terraform",
        planned: { action: "keep", file: plan.file, ids: all }
      };
  }
  function record(instance2, { type, isPart: isPart2 }, main, more, isAlone) {
    const spelt2 = main ? spellOf(instance2, main, plan, sources, "") : { properties: {}, unseen: {}, written: {} };
    const place = sources.block(instance2);
    for (const { instance: part2, spelling } of more) {
      const at2 = sources.block(part2);
      join7(
        spelt2,
        spellOf(part2, spelling, plan, sources, part2 === instance2 ? "" : `${part2.address}.`),
        at2 && at2.file !== place?.file ? at2.file : void 0
      );
    }
    const home = plan.homeOf(instance2);
    const { all } = plan.idsOf(instance2);
    const planned = {
      action: instance2.action,
      file: place?.file ?? plan.file,
      ...place && { line: place.line, column: place.column },
      ...all.length > 0 && !isAlone && { ids: all },
      ...formerIdsOf(instance2),
      ...home.unknown && { noLocation: home.unknown },
      ...(isAlone || isPart2) && { isPart: true },
      ...main?.unsaid && { unsaid: main.unsaid },
      written: {
        ...spelt2.written,
        ...home.location !== void 0 && { "/location": { attribute: home.from } }
      }
    };
    return {
      id: `${plan.file}#${instance2.address}${isAlone && main?.from === instance2.type && hasMain(instance2) ? ` (${type})` : ""}`,
      type,
      provider: instance2.provider.cloud,
      scope: instance2.provider.scope(instance2, plan) ?? plan.file,
      name: nameOf(instance2),
      labels: labelsOf3(instance2),
      ...home.location !== void 0 && { location: home.location },
      properties: spelt2.properties,
      ...Object.keys(spelt2.unseen).length > 0 && { unseen: spelt2.unseen },
      source: "Terraform",
      planned
    };
  }
  function formerIdsOf(instance2) {
    const { previousAddress } = instance2;
    const former = /* @__PURE__ */ new Set([
      ...previousAddress === void 0 ? [] : [previousAddress],
      ...sources.former?.(instance2) ?? []
    ]);
    return former.size === 0 ? {} : { formerIds: [...former].map((address) => `${plan.file}#${address}`) };
  }
  function add(target, addition) {
    const known6 = additions.get(target);
    if (known6) known6.push(addition);
    else additions.set(target, [addition]);
  }
  function copyOf({ type, id, location, attribute: attribute2 }, instance2) {
    const at2 = sources.attribute(instance2, [attribute2]) ?? sources.block(instance2);
    return {
      id: `${plan.file}#${instance2.address}.${attribute2}[${JSON.stringify(location)}]`,
      type,
      provider: instance2.provider.cloud,
      scope: instance2.provider.scope(instance2, plan) ?? plan.file,
      name: `${nameOf(instance2)}/${location}`,
      labels: labelsOf3(instance2),
      location,
      properties: {},
      source: "Terraform",
      planned: {
        action: instance2.action,
        file: sources.block(instance2)?.file ?? plan.file,
        ...at2 && { line: at2.line, column: at2.column },
        ids: [id],
        written: { "/location": { attribute: attribute2 } }
      }
    };
  }
  function hasMain(instance2) {
    return ownSpellings(instance2, plan).length > 0;
  }
}
function spellingsOf(instance2, plan) {
  const all = instance2.provider.spellings.get(instance2.type) ?? [];
  return all.some(({ when }) => when) ? all.filter(
    ({ when }) => !when || when((attribute2) => plan.value(instance2, attribute2), instance2)
  ) : all;
}
var ownSpellings = (instance2, plan) => spellingsOf(instance2, plan).filter(({ joins: joins2 }) => !joins2);
var topsOf2 = /* @__PURE__ */ new WeakMap();
function spellOf(instance2, spelling, plan, sources, prefix) {
  let tops2 = topsOf2.get(spelling);
  if (!tops2) {
    tops2 = [...new Set(Object.keys(spelling.members).map((path) => /^[^.[{]+/.exec(path)[0]))];
    topsOf2.set(spelling, tops2);
  }
  const source = {};
  for (const top2 of tops2)
    source[top2] = Object.hasOwn(spelling.computed ?? {}, top2) ? spelling.computed[top2](instance2, plan) : attributeOf(top2, instance2, plan);
  const whereIs = (path) => sources.attribute(instance2, /^\$\w+:/.test(String(path[0])) ? blockOf(path) : path);
  const spelt2 = spell(source, inRegion(spelling, plan.homeOf(instance2).location), whereIs);
  for (const [pointer, one] of Object.entries(spelt2.written))
    spelt2.written[pointer] = {
      ...one,
      attribute: `${prefix}${one.attribute.replace(/^\$home$/, "region of its provider").replace(/^\$id$/, "arn").replace(/^\$\w+:([\w-]+)[^[.]*/, "$1")}`
    };
  return spelt2;
}
var regional = /* @__PURE__ */ new WeakMap();
function inRegion(spelling, region2) {
  let known6 = regional.get(spelling);
  if (!known6) regional.set(spelling, known6 = /* @__PURE__ */ new Map());
  let made3 = known6.get(region2);
  if (!made3) {
    const placed = (one) => typeof one === "string" || one.absent !== homeRegion ? one : { ...one, absent: region2 };
    made3 = {
      ...spelling,
      members: Object.fromEntries(
        Object.entries(spelling.members).map(([path, one]) => [
          path,
          Array.isArray(one) ? one.map(placed) : placed(one)
        ])
      )
    };
    known6.set(region2, made3);
  }
  return made3;
}
var blockOf = ([first]) => [
  String(first).split(":")[1]
];
function attributeOf(name, instance2, plan) {
  if (name === "$home") {
    const home = plan.homeOf(instance2);
    return home.location ?? unseen(home.unknown?.why ?? "its region is not known");
  }
  if (name === "$id") {
    const id = plan.idsOf(instance2).of(void 0);
    return id === void 0 ? unseen(
      plan.homeOf(instance2).unknown?.why ?? "it is known after apply",
      `${instance2.address}.arn`
    ) : symbolic(id, `${instance2.address}.arn`);
  }
  return name.startsWith("$") ? instance2.provider.derived?.(name, instance2, plan) : plan.value(instance2, name);
}
function idIndex(plan) {
  const byType3 = /* @__PURE__ */ new Map();
  const all = Map.groupBy(plan.instances, ({ type }) => type);
  return (type, attributes, value) => {
    let known6 = byType3.get(type);
    if (!known6) {
      known6 = /* @__PURE__ */ new Map();
      for (const instance2 of all.get(type) ?? [])
        for (const text2 of /* @__PURE__ */ new Set([
          ...attributes.map((attribute2) => memberOf2(instance2.values, attribute2)),
          ...plan.idsOf(instance2).all
        ]))
          if (typeof text2 === "string") {
            const list = known6.get(text2);
            if (list) list.push(instance2);
            else known6.set(text2, [instance2]);
          }
      byType3.set(type, known6);
    }
    return known6.get(value) ?? [];
  };
}
function targetOf3(instance2, { by, to, below: below3 }, plan, index) {
  const value = plan.value(instance2, by);
  if (value === void 0 || value === null || value === "") return void 0;
  if (isUnseen(value)) return "elsewhere";
  const text2 = isSymbolic(value) ? value.id : String(value);
  let found = Object.entries(to).flatMap(([type, attributes]) => index(type, attributes, text2));
  let at2 = below3 ? text2 : "";
  while (found.length === 0 && at2 !== "") {
    at2 = at2.slice(0, Math.max(0, at2.lastIndexOf("/", at2.lastIndexOf("/") - 1)));
    const above = at2;
    if (above !== "")
      found = Object.entries(to).flatMap(([type, names2]) => index(type, names2, above));
  }
  if (found.length < 2) return found[0] ?? "elsewhere";
  const near = found.filter(({ providerKey }) => providerKey === instance2.providerKey);
  return near.length === 1 ? near[0] : "elsewhere";
}
function nameOf(instance2) {
  for (const attribute2 of ["name", "bucket", "identifier", "function_name"]) {
    const name = memberOf2(instance2.values, attribute2);
    if (typeof name === "string" && name !== "") return name;
  }
  return instance2.address;
}
function labelsOf3({ values }) {
  const labels = {};
  for (const tags of [rowOf(values["tags_all"]), rowOf(values["tags"])])
    for (const [name, value] of Object.entries(tags))
      if (typeof value === "string")
        Object.defineProperty(labels, name, {
          value,
          enumerable: true,
          configurable: true,
          writable: true
        });
  return labels;
}

// src/plans/terraform/homes-and-ids.ts
var afterApply = "it is known after apply";
function homesAndIds(plan) {
  const homes4 = /* @__PURE__ */ new Map();
  const ids4 = /* @__PURE__ */ new Map();
  const readers = /* @__PURE__ */ new Map();
  return {
    homeOf(instance2) {
      const before = homes4.get(instance2);
      if (before) return before;
      homes4.set(instance2, {
        from: "",
        unknown: { why: "its region depends on itself", remedy: "correct the plan" }
      });
      let reader = readers.get(instance2.provider);
      if (!reader) readers.set(instance2.provider, reader = instance2.provider.homes(plan()));
      const home = reader(instance2);
      homes4.set(instance2, home);
      return home;
    },
    idsOf(instance2) {
      let known6 = ids4.get(instance2);
      if (!known6) {
        const { homeOf: homeOf3 } = plan();
        ids4.set(instance2, known6 = instance2.provider.ids(instance2, homeOf3(instance2), plan()));
      }
      return known6;
    }
  };
}
function standsFor(targets, as, { homeOf: homeOf3, idsOf: idsOf2 }) {
  const places = new Set(targets.map(({ instance: instance3 }) => homeOf3(instance3).location));
  if (places.size > 1)
    return unseen("it may be one of several resources, which lie in different regions", as);
  const { instance: instance2, attribute: attribute2 } = targets[0];
  if (places.has(void 0)) return unseen(`the region of ${instance2.address} is not known`, as);
  const id = idsOf2(instance2).of(attribute2);
  return id === void 0 ? unseen(afterApply, as) : symbolic(id, as);
}

// src/plans/terraform-sources/value.ts
var tag2 = /* @__PURE__ */ Symbol("not a value");
var isUnknown = (value) => tagOf2(value) === "unknown";
var isThing = (value) => tagOf2(value) === "thing";
var isList = (value) => Array.isArray(value);
var isMap2 = (value) => value instanceof Map;
var tagOf2 = (value) => typeof value === "object" && value !== null ? value[tag2] : void 0;
function unknown(why, expression2) {
  return { [tag2]: "unknown", why, targets: [], like: void 0, expression: expression2, isFault: false };
}
function fault(why) {
  return { ...unknown(why), isFault: true };
}
function reference2(targets, expression2) {
  return { ...unknown(""), why: void 0, targets, expression: expression2 };
}
function standing(like, expression2) {
  return { ...unknown(""), why: void 0, like, expression: expression2 };
}
function thing(get, target) {
  return { [tag2]: "thing", get, ...target && { target } };
}
function calledAs(value, expression2) {
  return isUnknown(value) ? { ...value, expression: expression2 } : value;
}
var deepestValue = 64;
function unknownOf(values) {
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  const look = (value, depth) => {
    if (isUnknown(value)) found.push(value);
    else if (isThing(value))
      found.push(
        value.target ? reference2([value.target]) : unknown("it is more than an attribute")
      );
    else if (typeof value === "object" && value !== null) {
      if (depth > deepestValue) found.push(unknown("it is nested too deep"));
      else if (!seen.has(value)) {
        seen.add(value);
        for (const one of value.values()) look(one, depth + 1);
      }
    }
  };
  for (const value of values) look(value, 0);
  const [first] = found;
  if (!first) return void 0;
  const nothing5 = found.find(({ why }) => why !== void 0);
  if (nothing5) return { ...nothing5, expression: nothing5.expression ?? first.expression };
  const targets = found.flatMap((one) => one.targets);
  const at2 = found.find((one) => one.targets.length > 0) ?? first;
  return targets.length > 0 ? reference2(targets, at2.expression) : unknown("it holds what is known only after the plan is made", first.expression);
}
function textOf4(value) {
  return typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? String(value) : void 0;
}
var longestText2 = 1e6;
function joined(parts) {
  let text2 = "";
  let written3 = "";
  let stands = "";
  const open3 = [];
  for (const part2 of parts) {
    const known6 = textOf4(part2);
    const like = isUnknown(part2) ? part2.like : void 0;
    text2 += known6 ?? "";
    stands += known6 ?? like ?? "";
    if (like !== void 0) written3 += `\${${part2.expression ?? "..."}}`;
    else if (known6 !== void 0) written3 += known6;
    else open3.push(part2);
    if (stands.length > longestText2) return unknown("its text is too long");
  }
  if (open3.length > 0) return unknownOf(open3) ?? fault("a text is made of what is no text");
  return stands === text2 ? text2 : standing(stands, written3);
}
var orders = /* @__PURE__ */ new WeakMap();
function canonical(value) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const before = orders.get(value);
  if (before !== void 0) return before;
  let made3 = isMap2(value) ? "{" : "[";
  const parts = isMap2(value) ? [...value].sort(([a], [b]) => a < b ? -1 : 1) : isList(value) ? value.map((one) => [void 0, one]) : [];
  for (const [key, one] of parts) {
    made3 += `${key === void 0 ? "" : `${JSON.stringify(key)}:`}${canonical(one)},`;
    if (made3.length > longestText2) break;
  }
  orders.set(value, made3);
  return made3;
}

// src/plans/terraform-sources/json-value.ts
var deepest9 = 64;
var mostParts = 2e5;
function fromJson(json, depth = 0) {
  if (depth > deepest9) return void 0;
  if (Array.isArray(json)) {
    const all = json.map((one) => fromJson(one, depth + 1));
    return all.some((one) => one === void 0) ? void 0 : all;
  }
  if (typeof json !== "object" || json === null) return json ?? null;
  const made3 = /* @__PURE__ */ new Map();
  for (const [key, one] of Object.entries(json)) {
    const value = fromJson(one, depth + 1);
    if (value === void 0) return void 0;
    made3.set(key, value);
  }
  return made3;
}
function jsonOf2(value) {
  const plain6 = shaped(value, () => void 0);
  return plain6 === tooMuch2 ? void 0 : JSON.stringify(plain6);
}
var tooMuch2 = /* @__PURE__ */ Symbol("more than is looked at");
function shaped(value, leaf) {
  let parts = 0;
  let isTooMuch = false;
  const made3 = shape2(value, 0);
  return isTooMuch ? tooMuch2 : made3;
  function shape2(one, depth) {
    if (isTooMuch || ++parts > mostParts || depth > deepest9) {
      isTooMuch = true;
      return void 0;
    }
    if (isUnknown(one) || isThing(one)) return leaf(one);
    if (isList(one)) return one.map((inner) => shape2(inner, depth + 1));
    if (isMap2(one)) {
      const object = {};
      for (const [key, inner] of [...one].sort(([a], [b]) => a < b ? -1 : 1))
        Object.defineProperty(object, key, {
          value: shape2(inner, depth + 1),
          enumerable: true,
          configurable: true,
          writable: true
        });
      return object;
    }
    return one;
  }
}

// src/plans/terraform-sources/places.ts
function offsetOf({ block: block2, values }, path) {
  let nearest;
  let bodies = [block2];
  for (let at2 = 0; at2 < path.length; at2++) {
    const name = path[at2];
    if (typeof name !== "string") continue;
    const attribute2 = bodies.map((body) => body.attributes.get(name)).find((one) => one);
    if (attribute2) return within(attribute2.expression, path.slice(at2 + 1)) ?? attribute2.at;
    const inner = bodies[0] === block2 ? values.blocks(name) : bodies.flatMap((body) => blocksOf(body, name));
    if (inner.length === 0) return nearest;
    const index = path[at2 + 1];
    const chosen = inner[typeof index === "number" && index < inner.length ? index : 0];
    nearest = "at" in chosen ? chosen.at : nearest;
    bodies = [chosen];
  }
  return nearest;
}
var blocksOf = ({ blocks }, kind) => blocks.flatMap(
  (block2) => block2.kind === kind ? [block2] : block2.kind === "dynamic" && block2.labels[0] === kind ? block2.blocks.filter((one) => one.kind === "content") : []
);
function within(expression2, path) {
  let at2 = expression2;
  let found;
  for (const step of path) {
    let next;
    if (at2.kind === "list" && typeof step === "number") {
      next = at2.items[step];
      if (next) found = next.from;
    } else if (at2.kind === "object") {
      const entry = at2.entries.find(
        ({ key }) => key.kind === "literal" && String(key.value) === String(step)
      );
      next = entry?.value;
      if (entry) found = entry.key.from;
    }
    if (!next) break;
    at2 = next;
  }
  return found;
}

// src/plans/terraform-sources/source-plan.ts
function sourcePlan(file, made3, givenRegions) {
  const madeOf3 = byInstance(made3);
  const instances = made3.map(({ instance: instance2 }) => instance2);
  const byBlock = Map.groupBy(instances, ({ module, type, name }) => `${module}
${type}.${name}`);
  const configurations = new Map(
    made3.map(({ configuration }) => [configuration.key, configuration])
  );
  const plan = {
    file,
    instances,
    data: [],
    untouched: [],
    regions: regionsOf2([...configurations.keys()], givenRegions),
    find: (module, block2) => byBlock.get(`${module}
${block2}`) ?? [],
    value(instance2, attribute2) {
      const value = madeOf3.get(instance2)?.values.get(attribute2);
      return value === void 0 || value === null ? void 0 : settled2(value);
    },
    eachOf(instance2, attribute2) {
      const value = madeOf3.get(instance2)?.values.get(attribute2);
      if (value === void 0 || !isUnknown(value)) return [];
      if (value.why !== void 0) return [unseen(value.why, value.expression)];
      return value.targets.map(
        (target) => standsFor([target], value.expression ?? target.instance.address, plan)
      );
    },
    ...homesAndIds(() => plan),
    constant: (expression2) => memberOf2(expression2, "constant_value"),
    constantOfData: () => void 0,
    providerExpression(key, argument) {
      const region2 = argument === "region" ? configurations.get(key)?.region() : void 0;
      if (region2 === void 0 || region2 === null) return void 0;
      return { expression: { constant_value: settled2(region2) }, module: "" };
    },
    isProviderKnown: (key) => configurations.get(key)?.isDeclared ?? false
  };
  return plan;
  function settled2(value) {
    const shape2 = shaped(
      value,
      (open3) => isUnknown(open3) ? seen(open3) : "target" in open3 && open3.target ? seen(reference2([open3.target])) : unseen("it is more than an attribute")
    );
    return shape2 === tooMuch2 ? unseen("it is more than this version looks at") : shape2;
  }
  function seen({ why, like, targets, expression: expression2 }) {
    if (why !== void 0) return unseen(why, expression2);
    if (like !== void 0) return symbolic(like, expression2 ?? "...");
    return targets.length === 0 ? unseen(afterApply, expression2) : standsFor(targets, expression2 ?? targets[0].instance.address, plan);
  }
}
var byInstance = (made3) => new Map(made3.map((one) => [one.instance, one]));
function regionsOf2(keys2, given) {
  const all = { ...given };
  for (const key of keys2) {
    const bare = key.replaceAll(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, "");
    if (!Object.hasOwn(all, key) && Object.hasOwn(given, bare)) all[key] = given[bare];
  }
  return all;
}
function placesOf(made3) {
  const madeOf3 = byInstance(made3);
  return {
    block(instance2) {
      const block2 = madeOf3.get(instance2)?.block;
      return block2?.file.place(block2.at);
    },
    attribute(instance2, path) {
      const one = madeOf3.get(instance2);
      const at2 = one && offsetOf(one, path);
      return at2 === void 0 ? void 0 : one.block.file.place(at2);
    }
  };
}

// src/plans/pulumi/native.ts


// src/plans/terraform/address.ts
var longest3 = 4096;
var mostParts2 = 128;
function partsOf3(address) {
  const parts = [];
  if (address.length > longest3) return parts;
  const form = /([^.[\]]+)|\[("(?:[^"\\]|\\.)*"|[^"\]]*)\]|\./gy;
  for (let match = form.exec(address); match; match = form.exec(address)) {
    const [, name, key] = match;
    if (name !== void 0) parts.push({ name });
    else if (key !== void 0 && parts.length > 0)
      parts[parts.length - 1] = { ...parts.at(-1), key: keyOf2(key) };
    if (parts.length > mostParts2) return [];
  }
  return parts;
}
function keyOf2(text2) {
  if (/^\d+$/.test(text2)) return Number(text2);
  if (!text2.startsWith('"')) return void 0;
  try {
    return JSON.parse(text2);
  } catch {
    return text2.slice(1, -1);
  }
}
function modulesOf(module) {
  return partsOf3(module).filter(({ name }, i) => i % 2 === 1 && name !== "");
}
function written2({ name, key }) {
  return key === void 0 ? name : `${name}[${JSON.stringify(key)}]`;
}

// src/plans/terraform-sources/instance.ts
var ownNames = /* @__PURE__ */ new Set([
  "name",
  "bucket",
  "identifier",
  "function_name",
  "cluster_identifier",
  "id",
  "arn"
]);
function instanceOf(block2, module, key, provider, configuration, values, { address, action = "create" } = {}) {
  const [type = "", name = ""] = block2.labels;
  let split;
  const both = () => split ??= splitOf(values);
  let expressions;
  return {
    address: address ?? `${module === "" ? "" : `${module}.`}${type}.${written2({ name, key })}`,
    module,
    type,
    name,
    key,
    provider,
    providerKey: configuration.key,
    action,
    get values() {
      return both().known;
    },
    get unknown() {
      return both().later;
    },
    before: void 0,
    block: {
      get expressions() {
        return expressions ??= Object.fromEntries(
          values.names.flatMap((one) => (values.get(one) ?? null) === null ? [] : [[one, {}]])
        );
      },
      each: void 0,
      providerKey: configuration.key
    }
  };
}
function attributeOf2({ instance: instance2, values }, name) {
  const said3 = values.get(name);
  if (said3 === void 0 || said3 === null || isUnknown(said3) && ownNames.has(name))
    return reference2([{ instance: instance2, attribute: name }]);
  return said3;
}
function splitOf(values) {
  const known6 = {};
  const later = {};
  for (const name of values.names) {
    const value = values.get(name) ?? null;
    if (value === null) continue;
    const hole2 = /* @__PURE__ */ Symbol("not known");
    const shape2 = shaped(value, () => hole2);
    if (shape2 === tooMuch2 || shape2 === hole2) {
      define2(later, name, true);
      continue;
    }
    let isWhole = true;
    const only2 = (part2) => {
      if (part2 === hole2) {
        isWhole = false;
        return void 0;
      }
      if (Array.isArray(part2)) return part2.map(only2);
      if (typeof part2 !== "object" || part2 === null) return part2;
      return mapped(part2, only2);
    };
    define2(known6, name, only2(shape2));
    if (!isWhole) define2(later, name, holesOf(shape2, hole2));
  }
  return { known: known6, later };
}
function holesOf(part2, hole2) {
  if (part2 === hole2) return true;
  if (Array.isArray(part2)) return part2.map((one) => holesOf(one, hole2));
  if (typeof part2 !== "object" || part2 === null) return false;
  return mapped(part2, (one) => holesOf(one, hole2));
}
function mapped(object, to) {
  const made3 = {};
  for (const [key, value] of Object.entries(object)) {
    const one = to(value);
    if (one !== void 0) define2(made3, key, one);
  }
  return made3;
}
function define2(object, key, value) {
  Object.defineProperty(object, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true
  });
}

// src/plans/pulumi/names.ts
var snake = (name) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
function terraformNames(name) {
  const as = snake(name);
  const one = singular(as);
  return one === as ? [as] : [as, one];
}
function singular(name) {
  if (name.endsWith("ies")) return `${name.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(name)) return name.slice(0, -2);
  return /[^s]s$/.test(name) ? name.slice(0, -1) : name;
}

// src/plans/pulumi/values.ts
var notYet = /* @__PURE__ */ new Set([
  "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "030794c1-ac77-496b-92df-f27374a8bd58",
  "e48ece36-62e2-4504-bad9-02848725956a",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff"
]);
var signature = "4dabf18193072939515e22adb298388d";
var secret2 = "1b47061264138c4ac30d75fd1eb44270";
var resourceReference = "5cf8f73096256a8f31e491e813e4eb8e";
var output = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
var deepest10 = 64;
function valueOf(json, reading, depth = 0) {
  if (depth > deepest10) return unknown("it is nested too deep");
  if (notYet.has(json)) return later(reading.from);
  if (json === "[secret]") return unknown("it is a secret");
  if (json === null || json === void 0) return null;
  if (typeof json === "string" || typeof json === "number" || typeof json === "boolean")
    return json;
  if (Array.isArray(json)) return json.map((one) => valueOf(one, reading, depth + 1));
  const mark2 = memberOf2(json, signature);
  if (mark2 === secret2) return unknown("it is a secret");
  if (mark2 === resourceReference) return later([textOf2(json, "urn") ?? ""]);
  if (mark2 === output) {
    const value = memberOf2(json, "value");
    if (memberOf2(json, "secret") === true) return unknown("it is a secret");
    const urns = memberOf2(json, "dependencies");
    return value === void 0 ? later(Array.isArray(urns) ? urns.filter((one) => typeof one === "string") : []) : valueOf(value, reading, depth + 1);
  }
  if (mark2 !== void 0) return unknown("it is a file");
  const made3 = /* @__PURE__ */ new Map();
  for (const [key, one] of Object.entries(json)) {
    if (key.startsWith("__")) continue;
    const value = valueOf(one, reading, depth + 1);
    const [name = key, ...others2] = reading.named(key);
    made3.set(name, value);
    for (const other of others2) if (!made3.has(other)) made3.set(other, value);
  }
  return made3;
  function later(urns) {
    const targets = reading.targets(urns);
    return targets.length === 0 ? unknown("it is known after pulumi up", reading.expression) : reference2(targets, reading.expression);
  }
}

// src/plans/pulumi/bridged.ts
var ownOutputs = /^(?:arn|id|region|bucketRegion|homeRegion|url|location|name|bucket|identifier)$/;
function madeOf2(step, { provider, type }, configuration, { file, instance: instance2 }) {
  const values = valuesOf(step, instance2);
  const { place = { file, line: 1, column: 1 } } = step;
  const block2 = {
    kind: "resource",
    labels: [type, step.name],
    at: 0,
    attributes: /* @__PURE__ */ new Map(),
    blocks: [],
    file: { name: place.file, place: () => place }
  };
  const { action } = step;
  return {
    instance: instanceOf(block2, "", void 0, provider, configuration, values, {
      address: addressOf3(step),
      action
    }),
    block: block2,
    values,
    configuration,
    rootFile: file
  };
}
var addressOf3 = ({ urn }) => urn.split("::").slice(2).join("::");
function valuesOf({ inputs, outputs: outputs2, id, action, from }, instance2) {
  const known6 = /* @__PURE__ */ new Map();
  const take = (key, json) => {
    if (key.startsWith("__")) return;
    const names2 = terraformNames(key);
    const targets = (urns2) => urns2.flatMap((urn) => {
      const found = instance2(urn);
      return found ? [{ instance: found, attribute: attributeMeant(names2[0]) }] : [];
    });
    const urns = from(key);
    const value = valueOf(json, {
      targets,
      from: urns,
      expression: urns.length > 0 ? urns.map((urn) => urn.split("::").at(-1)).join(", ") : void 0,
      named: terraformNames
    });
    for (const name of names2) if (!known6.has(name)) known6.set(name, value);
  };
  for (const [key, json] of Object.entries(inputs)) take(key, json);
  if (action !== "create" && action !== "replace") {
    for (const [key, json] of Object.entries(outputs2))
      if (action !== "change" || ownOutputs.test(key)) take(key, json);
    if (id !== void 0 && id !== "") take("id", id);
  }
  return {
    get: (name) => known6.get(name),
    names: [...known6.keys()],
    attribute: () => void 0,
    blocks: () => []
  };
}
function attributeMeant(property) {
  if (property === "location" || property === "region" || property === "resource_group_name")
    return property;
  return property.endsWith("_name") ? "name" : void 0;
}

// src/plans/pulumi/native.ts
function propertiesOf({ inputs, outputs: outputs2, action, from }, named4, { referred: referred2 }) {
  const made3 = {};
  const all = action === "create" || action === "replace" ? inputs : { ...outputs2, ...inputs };
  for (const [key, json] of Object.entries(all)) {
    if (key.startsWith("__")) continue;
    const urns = from(key);
    const value = valueOf(json, { targets: () => [], from: urns, expression: void 0, named: named4 });
    const plain6 = shaped(value, (open3) => seen(open3, key, urns));
    for (const name of named4(key))
      Object.defineProperty(made3, name, {
        value: plain6 === tooMuch2 ? unseen("it is more than this version looks at") : plain6 ?? void 0,
        enumerable: true,
        configurable: true,
        writable: true
      });
  }
  return made3;
  function seen(open3, key, urns) {
    const why = isUnknown(open3) ? open3.why : void 0;
    const expression2 = urns.map((urn) => urn.split("::").at(-1)).join(", ");
    const found = urns.map((urn) => referred2(urn, key));
    const [first] = found;
    if (!first || why === "it is a secret" || why === "it is a file")
      return unseen(
        why ?? "it is known after pulumi up",
        expression2 === "" ? void 0 : expression2
      );
    const homes4 = new Set(found.map((one) => one?.home));
    if (homes4.size > 1)
      return unseen(
        "it may be one of several resources, which lie in different regions",
        expression2
      );
    return homes4.has(void 0) ? unseen(`the region of ${expression2} is not known`, expression2) : symbolic(first.id, expression2);
  }
}
function recordOf3(step, spelt2, file, said3) {
  const { type, provider, name, home, noHome, ids: ids4, tags, isPart: isPart2 = false, unsaid } = said3;
  return {
    id: `${file}#${addressOf3(step)}`,
    type,
    provider,
    scope: file,
    name: name ?? step.name,
    labels: labelsOf4(tags),
    ...home !== void 0 && { location: home },
    properties: spelt2.properties,
    ...Object.keys(spelt2.unseen).length > 0 && { unseen: spelt2.unseen },
    source: "Pulumi",
    ...step.isRead && { onlyReferred: true },
    planned: {
      action: step.action,
      ...step.place ?? { file },
      ...ids4.length > 0 && !isPart2 && { ids: ids4 },
      ...home === void 0 && { noLocation: noHome },
      ...isPart2 && { isPart: true },
      ...unsaid && { unsaid },
      written: spelt2.written
    }
  };
}
function labelsOf4(tags) {
  const pairs = Array.isArray(tags) ? tags.map((one) => {
    const {
      Key,
      Value: value,
      key = Key,
      value: other = value
    } = Object(one);
    return [key, other];
  }) : typeof tags === "object" && tags !== null ? Object.entries(tags) : [];
  return Object.fromEntries(
    pairs.filter(
      (pair) => typeof pair[0] === "string" && typeof pair[1] === "string"
    )
  );
}
var tokenOf = (step, file) => `p${createHash3("sha256").update(`${file}#${step.urn}`).digest("hex").slice(0, 15)}`;
var idIn = (value) => typeof value === "string" && value !== "" ? value : isSymbolic(value) ? value.id : void 0;

// src/plans/pulumi/aws-native.ts
var names;
function awsNativeType(token2) {
  const [, module, type] = /^aws-native:([^:/]+)(?:\/[^:]+)?:(\w+)$/.exec(token2) ?? [];
  if (module === void 0 || type === void 0) return void 0;
  names ??= new Map(
    [...typesOf("aws").map(([one]) => one), ...tables.map(({ from }) => from)].map((one) => [
      one.toLowerCase(),
      one
    ])
  );
  const made3 = `AWS::${module === "configuration" ? "Config" : module}::${type}`;
  return names.get(made3.toLowerCase()) ?? made3;
}
var words = /* @__PURE__ */ new Map();
function wordsOf(type, all) {
  let known6 = words.get(type);
  if (!known6) {
    const paths = all.flatMap(
      ({ members: members4, reads = [], each: each3 = "", locationFrom = "", defaults = {} }) => [
        ...Object.keys(members4),
        ...reads,
        each3,
        locationFrom,
        ...Object.keys(defaults)
      ]
    );
    known6 = new Map(
      [...paths.flatMap((path) => path.split(/[.[\]{}]+/)), ...nameProperties(type)].map((word3) => [
        word3.toLowerCase(),
        word3
      ])
    );
    words.set(type, known6);
  }
  const found = known6;
  return (key) => [found.get(key.toLowerCase()) ?? key.charAt(0).toUpperCase() + key.slice(1)];
}
var tablesFor = (type) => owners.get(type)?.map(([table2]) => table2) ?? tablesOf(type);
function homeOf(step, { configurationOf: configurationOf2 }) {
  const { key, region: region2 } = configurationOf2(step);
  const said3 = region2();
  return {
    region: typeof said3 === "string" ? said3 : void 0,
    why: `the region of provider ${key} is not known${isUnknown(said3) && said3.why !== void 0 ? `: ${said3.why}` : ""}`,
    key
  };
}
function awsNativeReferred(step, type, context) {
  const { region: region2 } = homeOf(step, context);
  const arn = step.outputs["arn"];
  const name = nameIn2(step, type, context) ?? tokenOf(step, context.file);
  return {
    home: region2,
    id: typeof arn === "string" && arn.startsWith("arn:") ? arn : arnOf(type, name, region2)
  };
}
function nameIn2(step, type, context) {
  const properties = propertiesOf(step, wordsOf(type, tablesFor(type)), {
    ...context,
    referred: () => void 0
  });
  return nameProperties(type).map((one) => properties[one]).find((one) => typeof one === "string" && one !== "");
}
function arnOf(type, name, region2) {
  const partition = region2 === void 0 ? "aws" : partitionOf(region2);
  if (type === "AWS::S3::Bucket") return `arn:${partition}:s3:::${name}`;
  const [service, form] = arnForm(type);
  return `arn:${partition}:${service}:${hasNoRegion(type) ? "" : region2 ?? ""}:${someAccount}:${form.replaceAll("*", () => name)}`;
}
function* awsNativeRecords(step, type, context) {
  const { region: region2, why, key } = homeOf(step, context);
  const partOf2 = owners.get(type);
  const all = tablesFor(type);
  const said3 = propertiesOf(step, wordsOf(type, all), context);
  const own2 = awsNativeReferred(step, type, context);
  const base = {
    provider: "aws",
    name: nameIn2(step, type, context),
    noHome: { why, remedy: `give its region: --provider-region ${key}=REGION` },
    ids: region2 === void 0 ? [] : [own2.id],
    tags: said3["Tags"]
  };
  const around = {
    $region: region2 ?? unseen(why),
    $arn: region2 === void 0 ? unseen(why) : symbolic(own2.id, step.name)
  };
  if (all.length === 0) {
    const nothing5 = { properties: {}, unseen: {}, written: {} };
    yield recordOf3(step, nothing5, context.file, {
      ...base,
      type,
      home: isNowhere(type) ? void 0 : region2
    });
    return;
  }
  for (const table2 of all) {
    const given = partOf2 ? { [type]: [{ ...said3, ...around }], ...around } : { ...defaultsOf(table2, region2), ...said3, ...around };
    if (table2.when?.(given) === false) continue;
    const prepared = table2.prepare?.(given, askedOf(region2, why)) ?? given;
    const list = table2.each === void 0 ? [prepared] : prepared[table2.each];
    for (const source of Array.isArray(list) ? list : []) {
      const at2 = table2.locationFrom === void 0 ? region2 : idIn(stepInto(source, table2.locationFrom));
      yield recordOf3(step, spell(source, table2), context.file, {
        ...base,
        type: table2.type,
        home: isNowhere(table2.type) ? void 0 : at2,
        ids: table2.each === void 0 ? base.ids : [],
        isPart: partOf2 !== void 0 || table2.isPart === true,
        unsaid: table2.unsaid
      });
    }
  }
}
function defaultsOf({ defaults = {} }, region2) {
  return Object.fromEntries(
    Object.entries(defaults).flatMap(
      ([name, value]) => value !== "$region" ? [[name, value]] : region2 === void 0 ? [] : [[name, region2]]
    )
  );
}
var askedOf = (region2, noRegion2) => ({
  region: region2,
  noRegion: noRegion2,
  referred: () => void 0,
  target: () => void 0,
  node: () => void 0
});
function stepInto(value, path) {
  let at2 = value;
  for (const one of path.split(".")) {
    if (isUnseen(at2) || typeof at2 !== "object" || at2 === null) return at2;
    at2 = Object.hasOwn(at2, one) ? at2[one] : void 0;
  }
  return at2;
}

// src/plans/pulumi/azure-native-types.ts
var modules = {
  applicationinsights: "insights",
  cosmosdb: "documentdb",
  deviceprovisioningservices: "devices",
  dns: "network",
  dnsresolver: "network",
  dynatrace: "dynatrace.observability",
  frontdoor: "network",
  iothub: "devices",
  mongocluster: "documentdb",
  monitor: "insights",
  newrelic: "newrelic.observability",
  privatedns: "network",
  redis: "cache",
  redisenterprise: "cache",
  trafficmanager: "network",
  webpubsub: "signalrservice"
};
var others = {
  "apimanagement:apimanagementservice": "Microsoft.ApiManagement/service",
  "applicationinsights:webtest": "Microsoft.Insights/webtests",
  "azureactivedirectory:b2ctenant": "Microsoft.AzureActiveDirectory/b2cDirectories",
  "azureactivedirectory:ciamtenant": "Microsoft.AzureActiveDirectory/ciamDirectories",
  "botservice:bot": "Microsoft.BotService/botServices",
  "cdn:policy": "Microsoft.Cdn/cdnWebApplicationFirewallPolicies",
  "compute:dedicatedhostgroup": "Microsoft.Compute/hostGroups",
  "databoxedge:device": "Microsoft.DataBoxEdge/dataBoxEdgeDevices",
  "dbformysql:server": "Microsoft.DBforMySQL/flexibleServers",
  "dbforpostgresql:server": "Microsoft.DBforPostgreSQL/flexibleServers",
  "dbforpostgresql:servergroupcluster": "Microsoft.DBforPostgreSQL/serverGroupsv2",
  "deviceprovisioningservices:iotdpsresource": "Microsoft.Devices/provisioningServices",
  "digitaltwins:digitaltwin": "Microsoft.DigitalTwins/digitalTwinsInstances",
  "dns:zone": "Microsoft.Network/dnsZones",
  "fabric:fabriccapacity": "Microsoft.Fabric/capacities",
  "frontdoor:policy": "Microsoft.Network/frontDoorWebApplicationFirewallPolicies",
  "iothub:iothubresource": "Microsoft.Devices/IotHubs",
  "netapp:account": "Microsoft.NetApp/netAppAccounts",
  "netapp:capacitypool": "Microsoft.NetApp/netAppAccounts/capacityPools",
  "netapp:capacitypoolvolume": "Microsoft.NetApp/netAppAccounts/capacityPools/volumes",
  "network:virtualnetworkgatewayconnection": "Microsoft.Network/connections",
  "powerbidedicated:capacitydetails": "Microsoft.PowerBIDedicated/capacities",
  "oracledatabase:autonomousdatabase": "Oracle.Database/autonomousDatabases",
  "privatedns:privatezone": "Microsoft.Network/privateDnsZones",
  "resources:azurecliscript": "Microsoft.Resources/deploymentScripts",
  "resources:azurepowershellscript": "Microsoft.Resources/deploymentScripts",
  "search:service": "Microsoft.Search/searchServices",
  "trafficmanager:profile": "Microsoft.Network/trafficManagerProfiles",
  "virtualmachineimages:virtualmachineimagetemplate": "Microsoft.VirtualMachineImages/imageTemplates",
  "web:appserviceplan": "Microsoft.Web/serverfarms",
  "web:webapp": "Microsoft.Web/sites",
  "web:webappslot": "Microsoft.Web/sites/slots"
};
var known2;
function azureNativeType(token2) {
  const [, module, type] = /^azure-native(?:_[^:]+)?:([^:/]+)(?:\/[^:]+)?:(\w+)$/.exec(token2) ?? [];
  if (module === void 0 || type === void 0) return void 0;
  known2 ??= tokensOf3();
  const as = `${module}:${type}`.toLowerCase();
  if (Object.hasOwn(others, as)) return others[as];
  const name = module.toLowerCase();
  const namespace = Object.hasOwn(modules, name) ? modules[name] : name;
  return known2.get(`${namespace}:${type.toLowerCase()}`) ?? `Microsoft.${module}/${type}`;
}
function tokensOf3() {
  const all = /* @__PURE__ */ new Map();
  const names2 = [
    ...[...types.values()].map(({ type }) => type).filter((one) => one.includes("/")),
    ...typesOf("azure").map(([one]) => one)
  ].toSorted((a, b) => a.split("/").length - b.split("/").length);
  for (const name of names2) {
    const [namespace = "", ...kinds2] = name.split("/");
    const module = namespace.replace(/^Microsoft\./i, "").toLowerCase();
    const last = kinds2.at(-1);
    for (const one of [last, singular2(last), kinds2.map(singular2).join("")]) {
      const as = `${module}:${one}`.toLowerCase();
      if (!all.has(as)) all.set(as, name);
    }
  }
  return all;
}
var singular2 = (name) => /ies$/i.test(name) ? `${name.slice(0, -3)}y` : /(?:ss|x|ch|sh)es$/i.test(name) ? name.slice(0, -2) : name.replace(/(?<!s)s$/i, "");

// src/plans/pulumi/azure-native.ts
var top = /* @__PURE__ */ new Set([
  "location",
  "sku",
  "kind",
  "identity",
  "tags",
  "zones",
  "plan",
  "managedBy",
  "extendedLocation",
  "name",
  "id",
  "type"
]);
function shape(value, branch, isTop) {
  if (Array.isArray(value))
    return branch.each ? value.map((one) => shape(one, branch.each, false)) : value;
  if (typeof value !== "object" || value === null || isSymbolic(value) || isUnseen(value))
    return value;
  const row = value;
  if (branch.each && branch.named.size === 0)
    return Object.fromEntries(
      Object.entries(row).map(([key, one]) => [key, shape(one, branch.each, false)])
    );
  const made3 = {};
  for (const [name, inner] of branch.named) {
    if (Object.hasOwn(row, name)) made3[name] = shape(row[name], inner, false);
    else if (name === "properties")
      made3[name] = shape(
        isTop ? Object.fromEntries(Object.entries(row).filter(([key]) => !top.has(key))) : row,
        inner,
        false
      );
  }
  return made3;
}
function ownName(properties, type) {
  const last = singular2(type.split("/").at(-1)).toLowerCase();
  const names2 = Object.keys(properties).filter(
    (key) => key.endsWith("Name") && key !== "resourceGroupName"
  );
  const fits2 = names2.find((key) => last.endsWith(key.slice(0, -4).toLowerCase())) ?? (names2.length === 1 ? names2[0] : void 0);
  return idIn(fits2 === void 0 ? properties["name"] : properties[fits2]);
}
function idOf(step, type, context) {
  if (step.id?.startsWith("/")) return step.id;
  const properties = propertiesOf(step, (key) => [key], { referred: () => void 0 });
  const token2 = tokenOf(step, context.file);
  const subscription2 = "/subscriptions/00000000-0000-0000-0000-000000000000";
  const name = ownName(properties, type) ?? token2;
  if (/\/resourceGroups$/i.test(type))
    return `${subscription2}/resourceGroups/${idIn(properties["resourceGroupName"]) ?? token2}`;
  const group = idIn(properties["resourceGroupName"]) ?? context.file.replaceAll(/[^\w.-]/g, "-");
  const [namespace = "", ...kinds2] = type.split("/");
  const above = kinds2.slice(0, -1).map((kind) => {
    const key = Object.keys(properties).find(
      (one) => one.endsWith("Name") && singular2(kind).toLowerCase().endsWith(one.slice(0, -4).toLowerCase())
    );
    return `${kind}/${(key === void 0 ? void 0 : idIn(properties[key])) ?? token2}`;
  });
  return [
    `${subscription2}/resourceGroups/${group}/providers/${namespace}`,
    ...above,
    `${kinds2.at(-1)}/${name}`
  ].join("/");
}
function homeOf2(step, type, context) {
  const { location } = propertiesOf(step, (key) => [key], context);
  if (location !== void 0) return idIn(location);
  if (/\/resourceGroups$/i.test(type)) return context.groupLocation;
  const homes4 = new Set(
    step.from("resourceGroupName").map((urn) => context.referred(urn, "location")?.home)
  );
  return homes4.size === 1 ? [...homes4][0] : void 0;
}
function azureNativeReferred(step, type, property, context) {
  const home = homeOf2(step, type, context);
  if (property === "location") return { home, id: home ?? "" };
  const id = idOf(step, type, context);
  const isName = property.endsWith("Name");
  return { home, id: isName ? id.split("/").at(-1) : id };
}
var attached2;
function isAttached(type) {
  attached2 ??= new Set(
    [...types.values()].flatMap(
      ({ needs }) => needs.map(({ path }) => path.split("?", 1)[0].split("/").at(-1).toLowerCase())
    )
  );
  return attached2.has(type.split("/").at(-1).toLowerCase());
}
var unplaced;
var mustBePlaced = (type) => ["stores", "processes"].includes(classOf(type)) && !(unplaced ??= azureTypes("unlocatedTops")).has(type.toLowerCase());
function azureNativeRecord(step, type, context) {
  const isPlaced = step.inputs["location"] !== void 0 || step.outputs["location"] !== void 0;
  const isTop = type.split("/").length === 2 && (types.get(type.toLowerCase())?.home !== void 0 || mustBePlaced(type));
  if (!isPlaced && isAttached(type))
    return `${type} only adds to another resource, and is not read from Pulumi by this version`;
  if (!isPlaced && !isTop) return void 0;
  const properties = propertiesOf(step, (key) => [key], context);
  const described = types.get(type.toLowerCase());
  const members4 = Object.fromEntries(
    (described ? keptPaths(described) : []).map((path) => [path, path])
  );
  const spelt2 = spell(shape(properties, treeOf(type), true), { members: members4 });
  const id = idOf(step, type, context);
  return recordOf3(step, spelt2, context.file, {
    type,
    provider: "azure",
    name: ownName(properties, type),
    home: homeOf2(step, type, context),
    noHome: {
      why: "the preview does not say its location",
      remedy: "write its location out, or scan the subscription that holds it"
    },
    ids: [id],
    tags: properties["tags"]
  });
}

// src/plans/pulumi/steps.ts
var actions = {
  create: "create",
  import: "create",
  update: "change",
  same: "keep",
  refresh: "keep",
  read: "keep",
  replace: "replace",
  "create-replacement": "replace",
  "import-replacement": "replace",
  "read-replacement": "keep",
  delete: "destroy",
  "delete-replaced": "skip",
  "discard-replaced": "skip",
  discard: "skip",
  "read-discard": "skip",
  "remove-pending-replace": "skip"
};
var isPreview = (json) => Array.isArray(memberOf2(json, "steps")) && (memberOf2(json, "changeSummary") !== void 0 || listOf(memberOf2(json, "steps")).some((one) => isUrn(memberOf2(one, "urn"))));
var isExport = (json) => listOf(memberOf2(memberOf2(json, "deployment"), "resources")).some(
  (one) => isUrn(memberOf2(one, "urn"))
);
var isUrn = (value) => typeof value === "string" && value.startsWith("urn:pulumi:");
function stepsOf2(json) {
  if (isExport(json)) {
    const resources = listOf(memberOf2(memberOf2(json, "deployment"), "resources"));
    const steps = resources.flatMap(
      (one) => memberOf2(one, "delete") === true ? [] : stepOf(one, "keep", "same") ?? []
    );
    return { steps, destroyed: 0, unclear: [], hidden: 0 };
  }
  const byUrn = /* @__PURE__ */ new Map();
  const unclear = [];
  let destroyed = 0;
  let same3 = 0;
  let isStackShown = false;
  for (const one of listOf(memberOf2(json, "steps"))) {
    const op = textOf2(one, "op") ?? "";
    const action = Object.hasOwn(actions, op) ? actions[op] : void 0;
    if (op === "same") same3++;
    if (textOf2(one, "urn")?.includes("::pulumi:pulumi:Stack::")) isStackShown = true;
    if (action === void 0) {
      unclear.push(textOf2(one, "urn") ?? "");
      continue;
    }
    if (action === "skip") continue;
    const old = memberOf2(one, "oldState");
    const isLeft = action === "destroy" && memberOf2(old, "retainOnDelete") === true;
    if (action === "destroy" && !isLeft) {
      if (memberOf2(old, "custom") !== false && !isOwn(textOf2(old, "type") ?? "")) destroyed++;
      continue;
    }
    const step = isLeft ? stepOf(old, "forget", op) : stepOf(memberOf2(one, "newState"), action, op);
    if (step) byUrn.set(step.urn, step);
  }
  const kept = memberOf2(memberOf2(json, "changeSummary"), "same");
  const hidden = typeof kept === "number" ? kept - same3 - (isStackShown ? 0 : 1) : 0;
  return { steps: [...byUrn.values()], destroyed, unclear, hidden: Math.max(0, hidden) };
}
var providerOf = (type) => /^pulumi:providers:(.+)$/.exec(type)?.[1];
var isOwn = (type) => type.startsWith("pulumi:");
function stepOf(state, action, op) {
  const urn = textOf2(state, "urn");
  const type = textOf2(state, "type");
  if (urn === void 0 || type === void 0 || memberOf2(state, "custom") === false)
    return void 0;
  const dependencies = memberOf2(state, "propertyDependencies");
  return {
    urn,
    type,
    name: urn.split("::").slice(3).join("::"),
    action,
    isRead: memberOf2(state, "external") === true || op.startsWith("read"),
    inputs: rowOf(memberOf2(state, "inputs")),
    outputs: rowOf(memberOf2(state, "outputs")),
    id: textOf2(state, "id"),
    provider: textOf2(state, "provider") ?? "",
    from: (property) => listOf(memberOf2(dependencies, property)).filter((one) => typeof one === "string"),
    place: placeIn2(textOf2(state, "sourcePosition"))
  };
}
function placeIn2(position) {
  const [, file, line, column] = /^project:\/\/\/([^#]+)#(\d+),(\d+)/.exec(position ?? "") ?? [];
  return file === void 0 ? void 0 : { file, line: Number(line), column: Number(column) };
}

// src/plans/pulumi/providers.ts
var usual = /^default(?:_|$)/;
function configurationsOf(json, steps, { providerRegions }) {
  const providers2 = new Map(
    steps.flatMap(
      (step) => providerOf(step.type) === void 0 ? [] : [[step.urn, step]]
    )
  );
  const known6 = /* @__PURE__ */ new Map();
  return ({ provider: reference4, type }) => {
    const urn = reference4.split("::").slice(0, -1).join("::");
    let made3 = known6.get(urn);
    if (!made3) known6.set(urn, made3 = configuration(urn, type.split(":", 1)[0]));
    return made3;
  };
  function configuration(urn, name) {
    const provider = providers2.get(urn);
    const called2 = urn.split("::").at(-1) ?? "";
    const isUsual = called2 === "" || usual.test(called2);
    const key = isUsual ? name : `${name}.${called2}`;
    const configured2 = textOf2(memberOf2(json, "config"), `${name}:region`);
    const given = Object.hasOwn(providerRegions, key) ? providerRegions[key] : void 0;
    return {
      key,
      source: name,
      isDeclared: provider !== void 0 || isUsual,
      region() {
        const said3 = memberOf2(provider?.inputs, "region") ?? memberOf2(provider?.outputs, "region");
        if (said3 !== void 0)
          return valueOf(said3, {
            targets: () => [],
            from: [],
            expression: void 0,
            named: (one) => [one]
          });
        return (isUsual ? configured2 : void 0) ?? given ?? notSaid(key, provider !== void 0);
      }
    };
  }
}
var notSaid = (key, isShown) => unknown(
  isShown ? "it comes from the environment" : `the preview does not show the provider ${key.slice(0, 100)}: preview with --show-sames`
);

// src/plans/terraform/aws/type-names.ts
var cloudFormationNames = {
  "AWS::ACMPCA::Certificate": "acmpca_certificate",
  "AWS::ACMPCA::CertificateAuthority": "acmpca_certificate_authority",
  "AWS::ACMPCA::CertificateAuthorityActivation": "acmpca_certificate_authority_certificate",
  "AWS::ACMPCA::Permission": "acmpca_permission",
  "AWS::APS::RuleGroupsNamespace": "prometheus_rule_group_namespace",
  "AWS::APS::Scraper": "prometheus_scraper",
  "AWS::APS::Workspace": "prometheus_workspace",
  "AWS::AccessAnalyzer::Analyzer": "accessanalyzer_analyzer",
  "AWS::AccessAnalyzer::ArchiveRule": "accessanalyzer_archive_rule",
  "AWS::Account::Region": "account_region",
  "AWS::AmazonMQ::Broker": "mq_broker",
  "AWS::AmazonMQ::Configuration": "mq_configuration",
  "AWS::Amplify::App": "amplify_app",
  "AWS::Amplify::Branch": "amplify_branch",
  "AWS::Amplify::Webhook": "amplify_webhook",
  "AWS::ApiGateway::Account": "api_gateway_account",
  "AWS::ApiGateway::ApiKey": "api_gateway_api_key",
  "AWS::ApiGateway::Authorizer": "api_gateway_authorizer",
  "AWS::ApiGateway::BasePathMapping": "api_gateway_base_path_mapping",
  "AWS::ApiGateway::ClientCertificate": "api_gateway_client_certificate",
  "AWS::ApiGateway::Deployment": "api_gateway_deployment",
  "AWS::ApiGateway::DocumentationPart": "api_gateway_documentation_part",
  "AWS::ApiGateway::DocumentationVersion": "api_gateway_documentation_version",
  "AWS::ApiGateway::DomainName": "api_gateway_domain_name",
  "AWS::ApiGateway::DomainNameAccessAssociation": "api_gateway_domain_name_access_association",
  "AWS::ApiGateway::GatewayResponse": "api_gateway_gateway_response",
  "AWS::ApiGateway::Method": "api_gateway_method",
  "AWS::ApiGateway::Model": "api_gateway_model",
  "AWS::ApiGateway::RequestValidator": "api_gateway_request_validator",
  "AWS::ApiGateway::Resource": "api_gateway_resource",
  "AWS::ApiGateway::RestApi": "api_gateway_rest_api",
  "AWS::ApiGateway::Stage": "api_gateway_stage",
  "AWS::ApiGateway::UsagePlan": "api_gateway_usage_plan",
  "AWS::ApiGateway::UsagePlanKey": "api_gateway_usage_plan_key",
  "AWS::ApiGateway::VpcLink": "api_gateway_vpc_link",
  "AWS::ApiGatewayV2::Api": "apigatewayv2_api",
  "AWS::ApiGatewayV2::ApiMapping": "apigatewayv2_api_mapping",
  "AWS::ApiGatewayV2::Authorizer": "apigatewayv2_authorizer",
  "AWS::ApiGatewayV2::Deployment": "apigatewayv2_deployment",
  "AWS::ApiGatewayV2::DomainName": "apigatewayv2_domain_name",
  "AWS::ApiGatewayV2::Integration": "apigatewayv2_integration",
  "AWS::ApiGatewayV2::IntegrationResponse": "apigatewayv2_integration_response",
  "AWS::ApiGatewayV2::Model": "apigatewayv2_model",
  "AWS::ApiGatewayV2::Route": "apigatewayv2_route",
  "AWS::ApiGatewayV2::RouteResponse": "apigatewayv2_route_response",
  "AWS::ApiGatewayV2::Stage": "apigatewayv2_stage",
  "AWS::ApiGatewayV2::VpcLink": "apigatewayv2_vpc_link",
  "AWS::AppConfig::Application": "appconfig_application",
  "AWS::AppConfig::ConfigurationProfile": "appconfig_configuration_profile",
  "AWS::AppConfig::Deployment": "appconfig_deployment",
  "AWS::AppConfig::DeploymentStrategy": "appconfig_deployment_strategy",
  "AWS::AppConfig::Environment": "appconfig_environment",
  "AWS::AppConfig::Extension": "appconfig_extension",
  "AWS::AppConfig::ExtensionAssociation": "appconfig_extension_association",
  "AWS::AppConfig::HostedConfigurationVersion": "appconfig_hosted_configuration_version",
  "AWS::AppFabric::AppAuthorization": "appfabric_app_authorization",
  "AWS::AppFabric::IngestionDestination": "appfabric_ingestion_destination",
  "AWS::AppFlow::ConnectorProfile": "appflow_connector_profile",
  "AWS::AppFlow::Flow": "appflow_flow",
  "AWS::AppIntegrations::DataIntegration": "appintegrations_data_integration",
  "AWS::AppIntegrations::EventIntegration": "appintegrations_event_integration",
  "AWS::AppMesh::GatewayRoute": "appmesh_gateway_route",
  "AWS::AppMesh::Mesh": "appmesh_mesh",
  "AWS::AppMesh::Route": "appmesh_route",
  "AWS::AppMesh::VirtualGateway": "appmesh_virtual_gateway",
  "AWS::AppMesh::VirtualNode": "appmesh_virtual_node",
  "AWS::AppMesh::VirtualRouter": "appmesh_virtual_router",
  "AWS::AppMesh::VirtualService": "appmesh_virtual_service",
  "AWS::AppRunner::AutoScalingConfiguration": "apprunner_auto_scaling_configuration_version",
  "AWS::AppRunner::ObservabilityConfiguration": "apprunner_observability_configuration",
  "AWS::AppRunner::Service": "apprunner_service",
  "AWS::AppRunner::VpcConnector": "apprunner_vpc_connector",
  "AWS::AppRunner::VpcIngressConnection": "apprunner_vpc_ingress_connection",
  "AWS::AppStream::DirectoryConfig": "appstream_directory_config",
  "AWS::AppStream::Fleet": "appstream_fleet",
  "AWS::AppStream::ImageBuilder": "appstream_image_builder",
  "AWS::AppStream::Stack": "appstream_stack",
  "AWS::AppStream::User": "appstream_user",
  "AWS::AppSync::ApiCache": "appsync_api_cache",
  "AWS::AppSync::ApiKey": "appsync_api_key",
  "AWS::AppSync::DataSource": "appsync_datasource",
  "AWS::AppSync::DomainName": "appsync_domain_name",
  "AWS::AppSync::DomainNameApiAssociation": "appsync_domain_name_api_association",
  "AWS::AppSync::FunctionConfiguration": "appsync_function",
  "AWS::AppSync::GraphQLApi": "appsync_graphql_api",
  "AWS::AppSync::Resolver": "appsync_resolver",
  "AWS::AppSync::SourceApiAssociation": "appsync_source_api_association",
  "AWS::AppSync::Type": "appsync_type",
  "AWS::ApplicationAutoScaling::ScalableTarget": "appautoscaling_target",
  "AWS::ApplicationAutoScaling::ScalingPolicy": "appautoscaling_policy",
  "AWS::ApplicationInsights::Application": "applicationinsights_application",
  "AWS::Athena::CapacityReservation": "athena_capacity_reservation",
  "AWS::Athena::DataCatalog": "athena_data_catalog",
  "AWS::Athena::NamedQuery": "athena_named_query",
  "AWS::Athena::PreparedStatement": "athena_prepared_statement",
  "AWS::Athena::WorkGroup": "athena_workgroup",
  "AWS::AuditManager::Assessment": "auditmanager_assessment",
  "AWS::AuditManager::Control": "auditmanager_control",
  "AWS::AutoScaling::AutoScalingGroup": "autoscaling_group",
  "AWS::AutoScaling::LaunchConfiguration": "launch_configuration",
  "AWS::AutoScaling::LifecycleHook": "autoscaling_lifecycle_hook",
  "AWS::AutoScaling::ScalingPolicy": "autoscaling_policy",
  "AWS::AutoScaling::ScheduledAction": "autoscaling_schedule",
  "AWS::AutoScalingPlans::ScalingPlan": "autoscalingplans_scaling_plan",
  "AWS::BCMDataExports::Export": "bcmdataexports_export",
  "AWS::Backup::BackupPlan": "backup_plan",
  "AWS::Backup::BackupSelection": "backup_selection",
  "AWS::Backup::BackupVault": "backup_vault",
  "AWS::Backup::Framework": "backup_framework",
  "AWS::Backup::LogicallyAirGappedBackupVault": "backup_logically_air_gapped_vault",
  "AWS::Backup::ReportPlan": "backup_report_plan",
  "AWS::Backup::RestoreTestingPlan": "backup_restore_testing_plan",
  "AWS::Backup::RestoreTestingSelection": "backup_restore_testing_selection",
  "AWS::Batch::ComputeEnvironment": "batch_compute_environment",
  "AWS::Batch::JobDefinition": "batch_job_definition",
  "AWS::Batch::JobQueue": "batch_job_queue",
  "AWS::Batch::SchedulingPolicy": "batch_scheduling_policy",
  "AWS::Bedrock::Agent": "bedrockagent_agent",
  "AWS::Bedrock::AgentAlias": "bedrockagent_agent_alias",
  "AWS::Bedrock::ApplicationInferenceProfile": "bedrock_inference_profile",
  "AWS::Bedrock::DataSource": "bedrockagent_data_source",
  "AWS::Bedrock::Guardrail": "bedrock_guardrail",
  "AWS::Bedrock::GuardrailVersion": "bedrock_guardrail_version",
  "AWS::Bedrock::KnowledgeBase": "bedrockagent_knowledge_base",
  "AWS::Bedrock::ModelInvocationLogging": "bedrock_model_invocation_logging_configuration",
  "AWS::Bedrock::Prompt": "bedrockagent_prompt",
  "AWS::Budgets::Budget": "budgets_budget",
  "AWS::Budgets::BudgetsAction": "budgets_budget_action",
  "AWS::CE::AnomalyMonitor": "ce_anomaly_monitor",
  "AWS::CE::AnomalySubscription": "ce_anomaly_subscription",
  "AWS::CE::CostCategory": "ce_cost_category",
  "AWS::CUR::ReportDefinition": "cur_report_definition",
  "AWS::Cassandra::Keyspace": "keyspaces_keyspace",
  "AWS::Cassandra::Table": "keyspaces_table",
  "AWS::CertificateManager::Certificate": "acm_certificate",
  "AWS::Chatbot::MicrosoftTeamsChannelConfiguration": "chatbot_teams_channel_configuration",
  "AWS::Chatbot::SlackChannelConfiguration": "chatbot_slack_channel_configuration",
  "AWS::Chime::SipMediaApplication": "chimesdkvoice_sip_media_application",
  "AWS::Chime::VoiceConnector": "chime_voice_connector",
  "AWS::CleanRooms::Collaboration": "cleanrooms_collaboration",
  "AWS::CleanRooms::ConfiguredTable": "cleanrooms_configured_table",
  "AWS::CleanRooms::Membership": "cleanrooms_membership",
  "AWS::Cloud9::EnvironmentEC2": "cloud9_environment_ec2",
  "AWS::CloudFormation::Stack": "cloudformation_stack serverlessapplicationrepository_cloudformation_stack",
  "AWS::CloudFormation::StackSet": "cloudformation_stack_set",
  "AWS::CloudFront::CachePolicy": "cloudfront_cache_policy",
  "AWS::CloudFront::CloudFrontOriginAccessIdentity": "cloudfront_origin_access_identity",
  "AWS::CloudFront::ContinuousDeploymentPolicy": "cloudfront_continuous_deployment_policy",
  "AWS::CloudFront::Distribution": "cloudfront_distribution",
  "AWS::CloudFront::FieldLevelEncryptionConfig": "cloudfront_field_level_encryption_config",
  "AWS::CloudFront::FieldLevelEncryptionProfile": "cloudfront_field_level_encryption_profile",
  "AWS::CloudFront::Function": "cloudfront_function",
  "AWS::CloudFront::KeyGroup": "cloudfront_key_group",
  "AWS::CloudFront::KeyValueStore": "cloudfront_key_value_store",
  "AWS::CloudFront::MonitoringSubscription": "cloudfront_monitoring_subscription",
  "AWS::CloudFront::OriginAccessControl": "cloudfront_origin_access_control",
  "AWS::CloudFront::OriginRequestPolicy": "cloudfront_origin_request_policy",
  "AWS::CloudFront::PublicKey": "cloudfront_public_key",
  "AWS::CloudFront::RealtimeLogConfig": "cloudfront_realtime_log_config",
  "AWS::CloudFront::ResponseHeadersPolicy": "cloudfront_response_headers_policy",
  "AWS::CloudFront::VpcOrigin": "cloudfront_vpc_origin",
  "AWS::CloudHSM::Cluster": "cloudhsm_v2_cluster",
  "AWS::CloudTrail::EventDataStore": "cloudtrail_event_data_store",
  "AWS::CloudTrail::Trail": "cloudtrail",
  "AWS::CloudWatch::Alarm": "cloudwatch_metric_alarm",
  "AWS::CloudWatch::CompositeAlarm": "cloudwatch_composite_alarm",
  "AWS::CloudWatch::Dashboard": "cloudwatch_dashboard",
  "AWS::CloudWatch::MetricStream": "cloudwatch_metric_stream",
  "AWS::CodeArtifact::Domain": "codeartifact_domain",
  "AWS::CodeArtifact::Repository": "codeartifact_repository",
  "AWS::CodeBuild::Fleet": "codebuild_fleet",
  "AWS::CodeBuild::Project": "codebuild_project",
  "AWS::CodeBuild::ReportGroup": "codebuild_report_group",
  "AWS::CodeBuild::SourceCredential": "codebuild_source_credential",
  "AWS::CodeCommit::Repository": "codecommit_repository",
  "AWS::CodeConnections::Connection": "codeconnections_connection",
  "AWS::CodeConnections::Host": "codeconnections_host",
  "AWS::CodeDeploy::Application": "codedeploy_app",
  "AWS::CodeDeploy::DeploymentConfig": "codedeploy_deployment_config",
  "AWS::CodeDeploy::DeploymentGroup": "codedeploy_deployment_group",
  "AWS::CodeGuruProfiler::ProfilingGroup": "codeguruprofiler_profiling_group",
  "AWS::CodeGuruReviewer::RepositoryAssociation": "codegurureviewer_repository_association",
  "AWS::CodePipeline::CustomActionType": "codepipeline_custom_action_type",
  "AWS::CodePipeline::Pipeline": "codepipeline",
  "AWS::CodePipeline::Webhook": "codepipeline_webhook",
  "AWS::CodeStarConnections::Connection": "codestarconnections_connection",
  "AWS::CodeStarNotifications::NotificationRule": "codestarnotifications_notification_rule",
  "AWS::Cognito::IdentityPool": "cognito_identity_pool",
  "AWS::Cognito::IdentityPoolPrincipalTag": "cognito_identity_pool_provider_principal_tag",
  "AWS::Cognito::IdentityPoolRoleAttachment": "cognito_identity_pool_roles_attachment",
  "AWS::Cognito::UserPool": "cognito_user_pool",
  "AWS::Cognito::UserPoolClient": "cognito_managed_user_pool_client cognito_user_pool_client",
  "AWS::Cognito::UserPoolDomain": "cognito_user_pool_domain",
  "AWS::Cognito::UserPoolGroup": "cognito_user_group",
  "AWS::Cognito::UserPoolIdentityProvider": "cognito_identity_provider",
  "AWS::Cognito::UserPoolResourceServer": "cognito_resource_server",
  "AWS::Cognito::UserPoolRiskConfigurationAttachment": "cognito_risk_configuration",
  "AWS::Cognito::UserPoolUICustomizationAttachment": "cognito_user_pool_ui_customization",
  "AWS::Cognito::UserPoolUser": "cognito_user",
  "AWS::Cognito::UserPoolUserToGroupAttachment": "cognito_user_in_group",
  "AWS::Comprehend::DocumentClassifier": "comprehend_document_classifier",
  "AWS::Comprehend::EntityRecognizer": "comprehend_entity_recognizer",
  "AWS::Config::AggregationAuthorization": "config_aggregate_authorization",
  "AWS::Config::ConfigRule": "config_config_rule",
  "AWS::Config::ConfigurationAggregator": "config_configuration_aggregator",
  "AWS::Config::ConfigurationRecorder": "config_configuration_recorder",
  "AWS::Config::ConformancePack": "config_conformance_pack",
  "AWS::Config::DeliveryChannel": "config_delivery_channel",
  "AWS::Config::OrganizationConfigRule": "config_organization_custom_policy_rule config_organization_custom_rule config_organization_managed_rule",
  "AWS::Config::OrganizationConformancePack": "config_organization_conformance_pack",
  "AWS::Config::RemediationConfiguration": "config_remediation_configuration",
  "AWS::Connect::ContactFlow": "connect_contact_flow",
  "AWS::Connect::ContactFlowModule": "connect_contact_flow_module",
  "AWS::Connect::HoursOfOperation": "connect_hours_of_operation",
  "AWS::Connect::Instance": "connect_instance",
  "AWS::Connect::InstanceStorageConfig": "connect_instance_storage_config",
  "AWS::Connect::PhoneNumber": "connect_phone_number",
  "AWS::Connect::Queue": "connect_queue",
  "AWS::Connect::QuickConnect": "connect_quick_connect",
  "AWS::Connect::RoutingProfile": "connect_routing_profile",
  "AWS::Connect::SecurityProfile": "connect_security_profile",
  "AWS::Connect::User": "connect_user",
  "AWS::Connect::UserHierarchyGroup": "connect_user_hierarchy_group",
  "AWS::Connect::UserHierarchyStructure": "connect_user_hierarchy_structure",
  "AWS::Connect::Vocabulary": "connect_vocabulary",
  "AWS::ControlTower::LandingZone": "controltower_landing_zone",
  "AWS::CustomerProfiles::Domain": "customerprofiles_domain",
  "AWS::DAX::Cluster": "dax_cluster",
  "AWS::DAX::ParameterGroup": "dax_parameter_group",
  "AWS::DAX::SubnetGroup": "dax_subnet_group",
  "AWS::DLM::LifecyclePolicy": "dlm_lifecycle_policy",
  "AWS::DMS::Certificate": "dms_certificate",
  "AWS::DMS::Endpoint": "dms_endpoint dms_s3_endpoint",
  "AWS::DMS::EventSubscription": "dms_event_subscription",
  "AWS::DMS::ReplicationConfig": "dms_replication_config",
  "AWS::DMS::ReplicationInstance": "dms_replication_instance",
  "AWS::DMS::ReplicationSubnetGroup": "dms_replication_subnet_group",
  "AWS::DMS::ReplicationTask": "dms_replication_task",
  "AWS::DRS::ReplicationConfigurationTemplate": "drs_replication_configuration_template",
  "AWS::DSQL::Cluster": "dsql_cluster",
  "AWS::DataExchange::DataSet": "dataexchange_data_set",
  "AWS::DataExchange::EventAction": "dataexchange_event_action",
  "AWS::DataPipeline::Pipeline": "datapipeline_pipeline",
  "AWS::DataSync::Agent": "datasync_agent",
  "AWS::DataSync::LocationAzureBlob": "datasync_location_azure_blob",
  "AWS::DataSync::LocationEFS": "datasync_location_efs",
  "AWS::DataSync::LocationFSxLustre": "datasync_location_fsx_lustre_file_system",
  "AWS::DataSync::LocationFSxONTAP": "datasync_location_fsx_ontap_file_system",
  "AWS::DataSync::LocationFSxOpenZFS": "datasync_location_fsx_openzfs_file_system",
  "AWS::DataSync::LocationFSxWindows": "datasync_location_fsx_windows_file_system",
  "AWS::DataSync::LocationHDFS": "datasync_location_hdfs",
  "AWS::DataSync::LocationNFS": "datasync_location_nfs",
  "AWS::DataSync::LocationObjectStorage": "datasync_location_object_storage",
  "AWS::DataSync::LocationS3": "datasync_location_s3",
  "AWS::DataSync::LocationSMB": "datasync_location_smb",
  "AWS::DataSync::Task": "datasync_task",
  "AWS::DataZone::Domain": "datazone_domain",
  "AWS::DataZone::Environment": "datazone_environment",
  "AWS::DataZone::EnvironmentBlueprintConfiguration": "datazone_environment_blueprint_configuration",
  "AWS::DataZone::EnvironmentProfile": "datazone_environment_profile",
  "AWS::DataZone::FormType": "datazone_form_type",
  "AWS::DataZone::Project": "datazone_project",
  "AWS::DataZone::UserProfile": "datazone_user_profile",
  "AWS::Detective::Graph": "detective_graph",
  "AWS::DevOpsGuru::NotificationChannel": "devopsguru_notification_channel",
  "AWS::DevOpsGuru::ResourceCollection": "devopsguru_resource_collection",
  "AWS::DeviceFarm::DevicePool": "devicefarm_device_pool",
  "AWS::DeviceFarm::InstanceProfile": "devicefarm_instance_profile",
  "AWS::DeviceFarm::NetworkProfile": "devicefarm_network_profile",
  "AWS::DeviceFarm::Project": "devicefarm_project",
  "AWS::DeviceFarm::TestGridProject": "devicefarm_test_grid_project",
  "AWS::DeviceFarm::Upload": "devicefarm_upload",
  "AWS::DirectConnect::Connection": "dx_connection",
  "AWS::DirectConnect::DirectConnectGateway": "dx_gateway",
  "AWS::DirectConnect::Lag": "dx_lag",
  "AWS::DirectConnect::PrivateVirtualInterface": "dx_private_virtual_interface",
  "AWS::DirectConnect::PublicVirtualInterface": "dx_public_virtual_interface",
  "AWS::DirectConnect::TransitVirtualInterface": "dx_transit_virtual_interface",
  "AWS::DirectoryService::MicrosoftAD": "directory_service_directory",
  "AWS::DocDB::DBCluster": "docdb_cluster",
  "AWS::DocDB::DBClusterParameterGroup": "docdb_cluster_parameter_group",
  "AWS::DocDB::DBInstance": "docdb_cluster_instance",
  "AWS::DocDB::DBSubnetGroup": "docdb_subnet_group",
  "AWS::DocDB::EventSubscription": "docdb_event_subscription",
  "AWS::DocDB::GlobalCluster": "docdb_global_cluster",
  "AWS::DocDBElastic::Cluster": "docdbelastic_cluster",
  "AWS::DynamoDB::GlobalTable": "dynamodb_global_table dynamodb_table",
  "AWS::EC2::CapacityReservation": "ec2_capacity_reservation",
  "AWS::EC2::CarrierGateway": "ec2_carrier_gateway",
  "AWS::EC2::ClientVpnAuthorizationRule": "ec2_client_vpn_authorization_rule",
  "AWS::EC2::ClientVpnEndpoint": "ec2_client_vpn_endpoint",
  "AWS::EC2::ClientVpnRoute": "ec2_client_vpn_route",
  "AWS::EC2::ClientVpnTargetNetworkAssociation": "ec2_client_vpn_network_association",
  "AWS::EC2::CustomerGateway": "customer_gateway",
  "AWS::EC2::DHCPOptions": "default_vpc_dhcp_options vpc_dhcp_options",
  "AWS::EC2::EC2Fleet": "ec2_fleet",
  "AWS::EC2::EIP": "eip",
  "AWS::EC2::EIPAssociation": "eip_association",
  "AWS::EC2::EgressOnlyInternetGateway": "egress_only_internet_gateway",
  "AWS::EC2::FlowLog": "flow_log",
  "AWS::EC2::Host": "ec2_host",
  "AWS::EC2::IPAM": "vpc_ipam",
  "AWS::EC2::IPAMPool": "vpc_ipam_pool",
  "AWS::EC2::IPAMPoolCidr": "vpc_ipam_pool_cidr",
  "AWS::EC2::IPAMResourceDiscovery": "vpc_ipam_resource_discovery",
  "AWS::EC2::IPAMResourceDiscoveryAssociation": "vpc_ipam_resource_discovery_association",
  "AWS::EC2::IPAMScope": "vpc_ipam_scope",
  "AWS::EC2::Image": "ami ami_copy ami_from_instance",
  "AWS::EC2::Instance": "instance spot_instance_request verifiedaccess_instance",
  "AWS::EC2::InstanceConnectEndpoint": "ec2_instance_connect_endpoint",
  "AWS::EC2::InternetGateway": "internet_gateway",
  "AWS::EC2::KeyPair": "key_pair",
  "AWS::EC2::LaunchTemplate": "launch_template",
  "AWS::EC2::LocalGatewayRoute": "ec2_local_gateway_route",
  "AWS::EC2::LocalGatewayRouteTableVPCAssociation": "ec2_local_gateway_route_table_vpc_association",
  "AWS::EC2::NatGateway": "nat_gateway",
  "AWS::EC2::NetworkAcl": "default_network_acl network_acl",
  "AWS::EC2::NetworkAclEntry": "network_acl_rule",
  "AWS::EC2::NetworkInsightsAnalysis": "ec2_network_insights_analysis",
  "AWS::EC2::NetworkInsightsPath": "ec2_network_insights_path",
  "AWS::EC2::NetworkInterface": "network_interface",
  "AWS::EC2::NetworkInterfaceAttachment": "network_interface_attachment",
  "AWS::EC2::NetworkInterfacePermission": "network_interface_permission",
  "AWS::EC2::NetworkPerformanceMetricSubscription": "vpc_network_performance_metric_subscription",
  "AWS::EC2::PlacementGroup": "placement_group",
  "AWS::EC2::PrefixList": "ec2_managed_prefix_list",
  "AWS::EC2::Route": "route",
  "AWS::EC2::RouteServer": "vpc_route_server",
  "AWS::EC2::RouteServerEndpoint": "vpc_route_server_endpoint",
  "AWS::EC2::RouteServerPeer": "vpc_route_server_peer",
  "AWS::EC2::RouteServerPropagation": "vpc_route_server_propagation",
  "AWS::EC2::RouteTable": "default_route_table route_table",
  "AWS::EC2::SecurityGroup": "default_security_group security_group",
  "AWS::EC2::SecurityGroupEgress": "vpc_security_group_egress_rule",
  "AWS::EC2::SecurityGroupIngress": "security_group_rule vpc_security_group_ingress_rule",
  "AWS::EC2::SecurityGroupVpcAssociation": "vpc_security_group_vpc_association",
  "AWS::EC2::Snapshot": "ebs_snapshot ebs_snapshot_copy ebs_snapshot_import",
  "AWS::EC2::SnapshotBlockPublicAccess": "ebs_snapshot_block_public_access",
  "AWS::EC2::SpotFleet": "spot_fleet_request",
  "AWS::EC2::Subnet": "default_subnet subnet",
  "AWS::EC2::SubnetCidrReservation": "ec2_subnet_cidr_reservation",
  "AWS::EC2::SubnetNetworkAclAssociation": "network_acl_association",
  "AWS::EC2::SubnetRouteTableAssociation": "route_table_association",
  "AWS::EC2::TrafficMirrorFilter": "ec2_traffic_mirror_filter",
  "AWS::EC2::TrafficMirrorFilterRule": "ec2_traffic_mirror_filter_rule",
  "AWS::EC2::TrafficMirrorSession": "ec2_traffic_mirror_session",
  "AWS::EC2::TrafficMirrorTarget": "ec2_traffic_mirror_target",
  "AWS::EC2::TransitGateway": "ec2_transit_gateway",
  "AWS::EC2::TransitGatewayConnect": "ec2_transit_gateway_connect",
  "AWS::EC2::TransitGatewayConnectPeer": "ec2_transit_gateway_connect_peer",
  "AWS::EC2::TransitGatewayMulticastDomain": "ec2_transit_gateway_multicast_domain",
  "AWS::EC2::TransitGatewayMulticastDomainAssociation": "ec2_transit_gateway_multicast_domain_association",
  "AWS::EC2::TransitGatewayMulticastGroupMember": "ec2_transit_gateway_multicast_group_member",
  "AWS::EC2::TransitGatewayMulticastGroupSource": "ec2_transit_gateway_multicast_group_source",
  "AWS::EC2::TransitGatewayPeeringAttachment": "ec2_transit_gateway_peering_attachment",
  "AWS::EC2::TransitGatewayPolicyTable": "ec2_transit_gateway_policy_table",
  "AWS::EC2::TransitGatewayPolicyTableAssociation": "ec2_transit_gateway_policy_table_association",
  "AWS::EC2::TransitGatewayRoute": "ec2_transit_gateway_route",
  "AWS::EC2::TransitGatewayRouteTable": "ec2_transit_gateway_route_table",
  "AWS::EC2::TransitGatewayRouteTableAssociation": "ec2_transit_gateway_route_table_association",
  "AWS::EC2::TransitGatewayRouteTablePropagation": "ec2_transit_gateway_route_table_propagation",
  "AWS::EC2::TransitGatewayVpcAttachment": "ec2_transit_gateway_vpc_attachment",
  "AWS::EC2::VPC": "default_vpc vpc",
  "AWS::EC2::VPCBlockPublicAccessExclusion": "vpc_block_public_access_exclusion",
  "AWS::EC2::VPCBlockPublicAccessOptions": "vpc_block_public_access_options",
  "AWS::EC2::VPCCidrBlock": "vpc_ipv4_cidr_block_association vpc_ipv6_cidr_block_association",
  "AWS::EC2::VPCDHCPOptionsAssociation": "vpc_dhcp_options_association",
  "AWS::EC2::VPCEndpoint": "vpc_endpoint",
  "AWS::EC2::VPCEndpointConnectionNotification": "vpc_endpoint_connection_notification",
  "AWS::EC2::VPCEndpointService": "vpc_endpoint_service",
  "AWS::EC2::VPCGatewayAttachment": "internet_gateway_attachment vpn_gateway_attachment",
  "AWS::EC2::VPCPeeringConnection": "vpc_peering_connection",
  "AWS::EC2::VPNConnection": "vpn_connection",
  "AWS::EC2::VPNConnectionRoute": "vpn_connection_route",
  "AWS::EC2::VPNGateway": "vpn_gateway",
  "AWS::EC2::VPNGatewayRoutePropagation": "vpn_gateway_route_propagation",
  "AWS::EC2::VerifiedAccessEndpoint": "verifiedaccess_endpoint",
  "AWS::EC2::VerifiedAccessGroup": "verifiedaccess_group",
  "AWS::EC2::VerifiedAccessTrustProvider": "verifiedaccess_trust_provider",
  "AWS::EC2::Volume": "ebs_volume",
  "AWS::EC2::VolumeAttachment": "volume_attachment",
  "AWS::ECR::PublicRepository": "ecrpublic_repository",
  "AWS::ECR::PullThroughCacheRule": "ecr_pull_through_cache_rule",
  "AWS::ECR::RegistryPolicy": "ecr_registry_policy",
  "AWS::ECR::RegistryScanningConfiguration": "ecr_registry_scanning_configuration",
  "AWS::ECR::ReplicationConfiguration": "ecr_replication_configuration",
  "AWS::ECR::Repository": "ecr_repository",
  "AWS::ECR::RepositoryCreationTemplate": "ecr_repository_creation_template",
  "AWS::ECS::CapacityProvider": "ecs_capacity_provider",
  "AWS::ECS::Cluster": "ecs_cluster",
  "AWS::ECS::Service": "ecs_service",
  "AWS::ECS::TaskDefinition": "ecs_task_definition",
  "AWS::ECS::TaskSet": "ecs_task_set",
  "AWS::EFS::AccessPoint": "efs_access_point",
  "AWS::EFS::FileSystem": "efs_file_system",
  "AWS::EFS::MountTarget": "efs_mount_target",
  "AWS::EKS::AccessEntry": "eks_access_entry",
  "AWS::EKS::Addon": "eks_addon",
  "AWS::EKS::Cluster": "eks_cluster",
  "AWS::EKS::FargateProfile": "eks_fargate_profile",
  "AWS::EKS::IdentityProviderConfig": "eks_identity_provider_config",
  "AWS::EKS::Nodegroup": "eks_node_group",
  "AWS::EKS::PodIdentityAssociation": "eks_pod_identity_association",
  "AWS::EMR::Cluster": "emr_cluster",
  "AWS::EMR::InstanceFleetConfig": "emr_instance_fleet",
  "AWS::EMR::InstanceGroupConfig": "emr_instance_group",
  "AWS::EMR::SecurityConfiguration": "emr_security_configuration",
  "AWS::EMR::Studio": "emr_studio",
  "AWS::EMR::StudioSessionMapping": "emr_studio_session_mapping",
  "AWS::EMRContainers::JobTemplate": "emrcontainers_job_template",
  "AWS::EMRContainers::VirtualCluster": "emrcontainers_virtual_cluster",
  "AWS::EMRServerless::Application": "emrserverless_application",
  "AWS::ElastiCache::CacheCluster": "elasticache_cluster",
  "AWS::ElastiCache::GlobalReplicationGroup": "elasticache_global_replication_group",
  "AWS::ElastiCache::ParameterGroup": "elasticache_parameter_group",
  "AWS::ElastiCache::ReplicationGroup": "elasticache_replication_group",
  "AWS::ElastiCache::ServerlessCache": "elasticache_serverless_cache",
  "AWS::ElastiCache::SubnetGroup": "elasticache_subnet_group",
  "AWS::ElastiCache::User": "elasticache_user",
  "AWS::ElastiCache::UserGroup": "elasticache_user_group",
  "AWS::ElasticBeanstalk::Application": "elastic_beanstalk_application",
  "AWS::ElasticBeanstalk::ApplicationVersion": "elastic_beanstalk_application_version",
  "AWS::ElasticBeanstalk::ConfigurationTemplate": "elastic_beanstalk_configuration_template",
  "AWS::ElasticBeanstalk::Environment": "elastic_beanstalk_environment",
  "AWS::ElasticLoadBalancing::LoadBalancer": "elb",
  "AWS::ElasticLoadBalancingV2::Listener": "alb_listener lb_listener",
  "AWS::ElasticLoadBalancingV2::ListenerCertificate": "alb_listener_certificate lb_listener_certificate",
  "AWS::ElasticLoadBalancingV2::ListenerRule": "alb_listener_rule lb_listener_rule",
  "AWS::ElasticLoadBalancingV2::LoadBalancer": "alb lb",
  "AWS::ElasticLoadBalancingV2::TargetGroup": "alb_target_group lb_target_group",
  "AWS::ElasticLoadBalancingV2::TrustStore": "lb_trust_store",
  "AWS::ElasticLoadBalancingV2::TrustStoreRevocation": "lb_trust_store_revocation",
  "AWS::EventSchemas::Discoverer": "schemas_discoverer",
  "AWS::EventSchemas::Registry": "schemas_registry",
  "AWS::EventSchemas::RegistryPolicy": "schemas_registry_policy",
  "AWS::EventSchemas::Schema": "schemas_schema",
  "AWS::Events::ApiDestination": "cloudwatch_event_api_destination",
  "AWS::Events::Archive": "cloudwatch_event_archive",
  "AWS::Events::Connection": "cloudwatch_event_connection",
  "AWS::Events::Endpoint": "cloudwatch_event_endpoint",
  "AWS::Events::EventBus": "cloudwatch_event_bus",
  "AWS::Events::EventBusPolicy": "cloudwatch_event_bus_policy",
  "AWS::Events::Rule": "cloudwatch_event_rule",
  "AWS::Evidently::Feature": "evidently_feature",
  "AWS::Evidently::Launch": "evidently_launch",
  "AWS::Evidently::Project": "evidently_project",
  "AWS::Evidently::Segment": "evidently_segment",
  "AWS::FIS::ExperimentTemplate": "fis_experiment_template",
  "AWS::FMS::Policy": "fms_policy",
  "AWS::FMS::ResourceSet": "fms_resource_set",
  "AWS::FSx::Backup": "fsx_backup",
  "AWS::FSx::DataRepositoryAssociation": "fsx_data_repository_association",
  "AWS::FSx::FileCache": "fsx_file_cache",
  "AWS::FSx::FileSystem": "fsx_lustre_file_system fsx_ontap_file_system fsx_openzfs_file_system fsx_windows_file_system",
  "AWS::FSx::Snapshot": "fsx_openzfs_snapshot",
  "AWS::FSx::StorageVirtualMachine": "fsx_ontap_storage_virtual_machine",
  "AWS::FSx::Volume": "fsx_ontap_volume fsx_openzfs_volume",
  "AWS::FinSpace::Environment": "finspace_kx_environment",
  "AWS::GameLift::Alias": "gamelift_alias",
  "AWS::GameLift::Build": "gamelift_build",
  "AWS::GameLift::Fleet": "gamelift_fleet",
  "AWS::GameLift::GameServerGroup": "gamelift_game_server_group",
  "AWS::GameLift::GameSessionQueue": "gamelift_game_session_queue",
  "AWS::GameLift::Script": "gamelift_script",
  "AWS::Glacier::Vault": "glacier_vault",
  "AWS::GlobalAccelerator::Accelerator": "globalaccelerator_accelerator globalaccelerator_custom_routing_accelerator",
  "AWS::GlobalAccelerator::CrossAccountAttachment": "globalaccelerator_cross_account_attachment",
  "AWS::GlobalAccelerator::EndpointGroup": "globalaccelerator_custom_routing_endpoint_group globalaccelerator_endpoint_group",
  "AWS::GlobalAccelerator::Listener": "globalaccelerator_custom_routing_listener globalaccelerator_listener",
  "AWS::Glue::Classifier": "glue_classifier",
  "AWS::Glue::Connection": "glue_connection",
  "AWS::Glue::Crawler": "glue_crawler",
  "AWS::Glue::DataCatalogEncryptionSettings": "glue_data_catalog_encryption_settings",
  "AWS::Glue::DataQualityRuleset": "glue_data_quality_ruleset",
  "AWS::Glue::Database": "glue_catalog_database",
  "AWS::Glue::DevEndpoint": "glue_dev_endpoint",
  "AWS::Glue::Job": "glue_job",
  "AWS::Glue::MLTransform": "glue_ml_transform",
  "AWS::Glue::Partition": "glue_partition",
  "AWS::Glue::Registry": "glue_registry",
  "AWS::Glue::Schema": "glue_schema",
  "AWS::Glue::SecurityConfiguration": "glue_security_configuration",
  "AWS::Glue::Table": "glue_catalog_table",
  "AWS::Glue::TableOptimizer": "glue_catalog_table_optimizer",
  "AWS::Glue::Trigger": "glue_trigger",
  "AWS::Glue::UserDefinedFunction": "glue_user_defined_function",
  "AWS::Glue::Workflow": "glue_workflow",
  "AWS::Grafana::Workspace": "grafana_workspace",
  "AWS::GuardDuty::Detector": "guardduty_detector",
  "AWS::GuardDuty::Filter": "guardduty_filter",
  "AWS::GuardDuty::IPSet": "guardduty_ipset",
  "AWS::GuardDuty::MalwareProtectionPlan": "guardduty_malware_protection_plan",
  "AWS::GuardDuty::Member": "guardduty_member",
  "AWS::GuardDuty::PublishingDestination": "guardduty_publishing_destination",
  "AWS::GuardDuty::ThreatIntelSet": "guardduty_threatintelset",
  "AWS::IAM::AccessKey": "iam_access_key",
  "AWS::IAM::Group": "iam_group",
  "AWS::IAM::GroupPolicy": "iam_group_policy",
  "AWS::IAM::InstanceProfile": "iam_instance_profile",
  "AWS::IAM::ManagedPolicy": "iam_policy",
  "AWS::IAM::OIDCProvider": "iam_openid_connect_provider",
  "AWS::IAM::Role": "iam_role",
  "AWS::IAM::RolePolicy": "iam_role_policy",
  "AWS::IAM::SAMLProvider": "iam_saml_provider",
  "AWS::IAM::ServerCertificate": "iam_server_certificate",
  "AWS::IAM::ServiceLinkedRole": "iam_service_linked_role",
  "AWS::IAM::User": "iam_user",
  "AWS::IAM::UserPolicy": "iam_user_policy",
  "AWS::IAM::UserToGroupAddition": "iam_user_group_membership",
  "AWS::IAM::VirtualMFADevice": "iam_virtual_mfa_device",
  "AWS::IVS::Channel": "ivs_channel",
  "AWS::IVS::PlaybackKeyPair": "ivs_playback_key_pair",
  "AWS::IVS::RecordingConfiguration": "ivs_recording_configuration",
  "AWS::IVSChat::LoggingConfiguration": "ivschat_logging_configuration",
  "AWS::IVSChat::Room": "ivschat_room",
  "AWS::IdentityStore::Group": "identitystore_group",
  "AWS::IdentityStore::GroupMembership": "identitystore_group_membership",
  "AWS::IdentityStore::User": "identitystore_user",
  "AWS::ImageBuilder::Component": "imagebuilder_component",
  "AWS::ImageBuilder::ContainerRecipe": "imagebuilder_container_recipe",
  "AWS::ImageBuilder::DistributionConfiguration": "imagebuilder_distribution_configuration",
  "AWS::ImageBuilder::Image": "imagebuilder_image",
  "AWS::ImageBuilder::ImagePipeline": "imagebuilder_image_pipeline",
  "AWS::ImageBuilder::ImageRecipe": "imagebuilder_image_recipe",
  "AWS::ImageBuilder::InfrastructureConfiguration": "imagebuilder_infrastructure_configuration",
  "AWS::ImageBuilder::LifecyclePolicy": "imagebuilder_lifecycle_policy",
  "AWS::ImageBuilder::Workflow": "imagebuilder_workflow",
  "AWS::Inspector::AssessmentTarget": "inspector_assessment_target",
  "AWS::Inspector::AssessmentTemplate": "inspector_assessment_template",
  "AWS::Inspector::ResourceGroup": "inspector_resource_group",
  "AWS::InspectorV2::Filter": "inspector2_filter",
  "AWS::InternetMonitor::Monitor": "internetmonitor_monitor",
  "AWS::IoT::Authorizer": "iot_authorizer",
  "AWS::IoT::BillingGroup": "iot_billing_group",
  "AWS::IoT::CACertificate": "iot_ca_certificate",
  "AWS::IoT::Certificate": "iot_certificate",
  "AWS::IoT::DomainConfiguration": "iot_domain_configuration",
  "AWS::IoT::Policy": "iot_policy",
  "AWS::IoT::ProvisioningTemplate": "iot_provisioning_template",
  "AWS::IoT::RoleAlias": "iot_role_alias",
  "AWS::IoT::Thing": "iot_thing",
  "AWS::IoT::ThingGroup": "iot_thing_group",
  "AWS::IoT::ThingPrincipalAttachment": "iot_thing_principal_attachment",
  "AWS::IoT::ThingType": "iot_thing_type",
  "AWS::IoT::TopicRule": "iot_topic_rule",
  "AWS::IoT::TopicRuleDestination": "iot_topic_rule_destination",
  "AWS::KMS::Alias": "kms_alias",
  "AWS::KMS::Key": "kms_external_key kms_key kms_replica_external_key kms_replica_key",
  "AWS::KafkaConnect::Connector": "mskconnect_connector",
  "AWS::KafkaConnect::CustomPlugin": "mskconnect_custom_plugin",
  "AWS::KafkaConnect::WorkerConfiguration": "mskconnect_worker_configuration",
  "AWS::Kendra::DataSource": "kendra_data_source",
  "AWS::Kendra::Faq": "kendra_faq",
  "AWS::Kendra::Index": "kendra_index",
  "AWS::Kendra::QuerySuggestionsBlockList": "kendra_query_suggestions_block_list",
  "AWS::Kendra::Thesaurus": "kendra_thesaurus",
  "AWS::Kinesis::ResourcePolicy": "kinesis_resource_policy",
  "AWS::Kinesis::Stream": "kinesis_stream",
  "AWS::Kinesis::StreamConsumer": "kinesis_stream_consumer",
  "AWS::KinesisAnalytics::Application": "kinesis_analytics_application",
  "AWS::KinesisAnalyticsV2::Application": "kinesisanalyticsv2_application",
  "AWS::KinesisFirehose::DeliveryStream": "kinesis_firehose_delivery_stream",
  "AWS::KinesisVideo::Stream": "kinesis_video_stream",
  "AWS::LakeFormation::DataCellsFilter": "lakeformation_data_cells_filter",
  "AWS::LakeFormation::DataLakeSettings": "lakeformation_data_lake_settings",
  "AWS::LakeFormation::Permissions": "lakeformation_permissions",
  "AWS::LakeFormation::Resource": "lakeformation_resource",
  "AWS::LakeFormation::Tag": "lakeformation_lf_tag",
  "AWS::Lambda::Alias": "lambda_alias",
  "AWS::Lambda::CodeSigningConfig": "lambda_code_signing_config",
  "AWS::Lambda::EventInvokeConfig": "lambda_function_event_invoke_config",
  "AWS::Lambda::EventSourceMapping": "lambda_event_source_mapping",
  "AWS::Lambda::Function": "lambda_function",
  "AWS::Lambda::LayerVersion": "lambda_layer_version",
  "AWS::Lambda::LayerVersionPermission": "lambda_layer_version_permission",
  "AWS::Lambda::Permission": "lambda_permission",
  "AWS::Lambda::Url": "lambda_function_url",
  "AWS::Lex::Bot": "lex_bot lexv2models_bot",
  "AWS::Lex::BotAlias": "lex_bot_alias",
  "AWS::Lex::BotVersion": "lexv2models_bot_version",
  "AWS::LicenseManager::Grant": "licensemanager_grant",
  "AWS::LicenseManager::LicenseConfiguration": "licensemanager_license_configuration",
  "AWS::Lightsail::Bucket": "lightsail_bucket",
  "AWS::Lightsail::Certificate": "lightsail_certificate",
  "AWS::Lightsail::Container": "lightsail_container_service",
  "AWS::Lightsail::Database": "lightsail_database",
  "AWS::Lightsail::Disk": "lightsail_disk",
  "AWS::Lightsail::Distribution": "lightsail_distribution",
  "AWS::Lightsail::Domain": "lightsail_domain",
  "AWS::Lightsail::Instance": "lightsail_instance",
  "AWS::Lightsail::KeyPair": "lightsail_key_pair",
  "AWS::Lightsail::LoadBalancer": "lightsail_lb",
  "AWS::Lightsail::LoadBalancerTlsCertificate": "lightsail_lb_certificate",
  "AWS::Lightsail::StaticIp": "lightsail_static_ip",
  "AWS::Location::GeofenceCollection": "location_geofence_collection",
  "AWS::Location::Map": "location_map",
  "AWS::Location::PlaceIndex": "location_place_index",
  "AWS::Location::RouteCalculator": "location_route_calculator",
  "AWS::Location::Tracker": "location_tracker",
  "AWS::Logs::AccountPolicy": "cloudwatch_log_account_policy",
  "AWS::Logs::Delivery": "cloudwatch_log_delivery",
  "AWS::Logs::DeliveryDestination": "cloudwatch_log_delivery_destination",
  "AWS::Logs::DeliverySource": "cloudwatch_log_delivery_source",
  "AWS::Logs::Destination": "cloudwatch_log_destination",
  "AWS::Logs::LogAnomalyDetector": "cloudwatch_log_anomaly_detector",
  "AWS::Logs::LogGroup": "cloudwatch_log_group",
  "AWS::Logs::LogStream": "cloudwatch_log_stream",
  "AWS::Logs::MetricFilter": "cloudwatch_log_metric_filter",
  "AWS::Logs::QueryDefinition": "cloudwatch_query_definition",
  "AWS::Logs::ResourcePolicy": "cloudwatch_log_resource_policy",
  "AWS::Logs::SubscriptionFilter": "cloudwatch_log_subscription_filter",
  "AWS::M2::Application": "m2_application",
  "AWS::M2::Deployment": "m2_deployment",
  "AWS::M2::Environment": "m2_environment",
  "AWS::MSK::Cluster": "msk_cluster",
  "AWS::MSK::ClusterPolicy": "msk_cluster_policy",
  "AWS::MSK::Configuration": "msk_configuration",
  "AWS::MSK::Replicator": "msk_replicator",
  "AWS::MSK::ServerlessCluster": "msk_serverless_cluster",
  "AWS::MSK::VpcConnection": "msk_vpc_connection",
  "AWS::MWAA::Environment": "mwaa_environment",
  "AWS::Macie::CustomDataIdentifier": "macie2_custom_data_identifier",
  "AWS::Macie::FindingsFilter": "macie2_findings_filter",
  "AWS::Macie::Member": "macie2_member",
  "AWS::Macie::Session": "macie2_account",
  "AWS::MediaConvert::Queue": "media_convert_queue",
  "AWS::MediaLive::Channel": "medialive_channel",
  "AWS::MediaLive::Input": "medialive_input",
  "AWS::MediaLive::InputSecurityGroup": "medialive_input_security_group",
  "AWS::MediaLive::Multiplex": "medialive_multiplex",
  "AWS::MediaLive::Multiplexprogram": "medialive_multiplex_program",
  "AWS::MediaPackage::Channel": "media_package_channel",
  "AWS::MediaPackageV2::ChannelGroup": "media_packagev2_channel_group",
  "AWS::MediaStore::Container": "media_store_container",
  "AWS::MemoryDB::ACL": "memorydb_acl",
  "AWS::MemoryDB::Cluster": "memorydb_cluster",
  "AWS::MemoryDB::MultiRegionCluster": "memorydb_multi_region_cluster",
  "AWS::MemoryDB::ParameterGroup": "memorydb_parameter_group",
  "AWS::MemoryDB::Snapshot": "memorydb_snapshot",
  "AWS::MemoryDB::SubnetGroup": "memorydb_subnet_group",
  "AWS::MemoryDB::User": "memorydb_user",
  "AWS::Neptune::DBCluster": "neptune_cluster",
  "AWS::Neptune::DBClusterParameterGroup": "neptune_cluster_parameter_group",
  "AWS::Neptune::DBInstance": "neptune_cluster_instance",
  "AWS::Neptune::DBParameterGroup": "neptune_parameter_group",
  "AWS::Neptune::DBSubnetGroup": "neptune_subnet_group",
  "AWS::Neptune::EventSubscription": "neptune_event_subscription",
  "AWS::Neptune::GlobalCluster": "neptune_global_cluster",
  "AWS::NeptuneGraph::Graph": "neptunegraph_graph",
  "AWS::NetworkFirewall::Firewall": "networkfirewall_firewall",
  "AWS::NetworkFirewall::FirewallPolicy": "networkfirewall_firewall_policy",
  "AWS::NetworkFirewall::LoggingConfiguration": "networkfirewall_logging_configuration",
  "AWS::NetworkFirewall::RuleGroup": "networkfirewall_rule_group",
  "AWS::NetworkFirewall::TLSInspectionConfiguration": "networkfirewall_tls_inspection_configuration",
  "AWS::NetworkManager::ConnectAttachment": "networkmanager_connect_attachment",
  "AWS::NetworkManager::ConnectPeer": "networkmanager_connect_peer",
  "AWS::NetworkManager::Connection": "networkmanager_connection",
  "AWS::NetworkManager::CoreNetwork": "networkmanager_core_network",
  "AWS::NetworkManager::CustomerGatewayAssociation": "networkmanager_customer_gateway_association",
  "AWS::NetworkManager::Device": "networkmanager_device",
  "AWS::NetworkManager::GlobalNetwork": "networkmanager_global_network",
  "AWS::NetworkManager::Link": "networkmanager_link",
  "AWS::NetworkManager::LinkAssociation": "networkmanager_link_association",
  "AWS::NetworkManager::Site": "networkmanager_site",
  "AWS::NetworkManager::SiteToSiteVpnAttachment": "networkmanager_site_to_site_vpn_attachment",
  "AWS::NetworkManager::TransitGatewayPeering": "networkmanager_transit_gateway_peering",
  "AWS::NetworkManager::TransitGatewayRegistration": "networkmanager_transit_gateway_registration",
  "AWS::NetworkManager::TransitGatewayRouteTableAttachment": "networkmanager_transit_gateway_route_table_attachment",
  "AWS::NetworkManager::VpcAttachment": "networkmanager_vpc_attachment",
  "AWS::NetworkMonitor::Monitor": "networkmonitor_monitor",
  "AWS::Notifications::ChannelAssociation": "notifications_channel_association",
  "AWS::Notifications::EventRule": "notifications_event_rule",
  "AWS::Notifications::NotificationConfiguration": "notifications_notification_configuration",
  "AWS::Notifications::NotificationHub": "notifications_notification_hub",
  "AWS::NotificationsContacts::EmailContact": "notificationscontacts_email_contact",
  "AWS::OSIS::Pipeline": "osis_pipeline",
  "AWS::Oam::Link": "oam_link",
  "AWS::Oam::Sink": "oam_sink",
  "AWS::OpenSearchServerless::AccessPolicy": "opensearchserverless_access_policy",
  "AWS::OpenSearchServerless::Collection": "opensearchserverless_collection",
  "AWS::OpenSearchServerless::LifecyclePolicy": "opensearchserverless_lifecycle_policy",
  "AWS::OpenSearchServerless::SecurityConfig": "opensearchserverless_security_config",
  "AWS::OpenSearchServerless::SecurityPolicy": "opensearchserverless_security_policy",
  "AWS::OpenSearchServerless::VpcEndpoint": "opensearchserverless_vpc_endpoint",
  "AWS::OpenSearchService::Domain": "elasticsearch_domain opensearch_domain",
  "AWS::OpenSearchService::OutboundConnection": "opensearch_outbound_connection",
  "AWS::OpsWorks::Instance": "opsworks_instance",
  "AWS::OpsWorks::Stack": "opsworks_stack",
  "AWS::OpsWorks::UserProfile": "opsworks_user_profile",
  "AWS::Organizations::Account": "organizations_account",
  "AWS::Organizations::Organization": "organizations_organization",
  "AWS::Organizations::OrganizationalUnit": "organizations_organizational_unit",
  "AWS::Organizations::Policy": "organizations_policy",
  "AWS::Organizations::ResourcePolicy": "organizations_resource_policy",
  "AWS::PaymentCryptography::Key": "paymentcryptography_key",
  "AWS::Pinpoint::ADMChannel": "pinpoint_adm_channel",
  "AWS::Pinpoint::APNSChannel": "pinpoint_apns_channel",
  "AWS::Pinpoint::APNSSandboxChannel": "pinpoint_apns_sandbox_channel",
  "AWS::Pinpoint::APNSVoipChannel": "pinpoint_apns_voip_channel",
  "AWS::Pinpoint::APNSVoipSandboxChannel": "pinpoint_apns_voip_sandbox_channel",
  "AWS::Pinpoint::App": "pinpoint_app",
  "AWS::Pinpoint::BaiduChannel": "pinpoint_baidu_channel",
  "AWS::Pinpoint::EmailChannel": "pinpoint_email_channel",
  "AWS::Pinpoint::EmailTemplate": "pinpoint_email_template",
  "AWS::Pinpoint::EventStream": "pinpoint_event_stream",
  "AWS::Pinpoint::GCMChannel": "pinpoint_gcm_channel",
  "AWS::Pinpoint::SMSChannel": "pinpoint_sms_channel",
  "AWS::Pipes::Pipe": "pipes_pipe",
  "AWS::QBusiness::Application": "qbusiness_application",
  "AWS::QLDB::Ledger": "qldb_ledger",
  "AWS::QLDB::Stream": "qldb_stream",
  "AWS::QuickSight::AccountSubscription": "quicksight_account_subscription",
  "AWS::QuickSight::Analysis": "quicksight_analysis",
  "AWS::QuickSight::Dashboard": "quicksight_dashboard",
  "AWS::QuickSight::DataSet": "quicksight_data_set",
  "AWS::QuickSight::DataSource": "quicksight_data_source",
  "AWS::QuickSight::Folder": "quicksight_folder",
  "AWS::QuickSight::Group": "quicksight_group",
  "AWS::QuickSight::RefreshSchedule": "quicksight_refresh_schedule",
  "AWS::QuickSight::Template": "quicksight_template",
  "AWS::QuickSight::Theme": "quicksight_theme",
  "AWS::QuickSight::VPCConnection": "quicksight_vpc_connection",
  "AWS::RAM::PrincipalAssociation": "ram_principal_association",
  "AWS::RAM::ResourceAssociation": "ram_resource_association",
  "AWS::RAM::ResourceShare": "ram_resource_share",
  "AWS::RDS::CustomDBEngineVersion": "rds_custom_db_engine_version",
  "AWS::RDS::DBCluster": "rds_cluster",
  "AWS::RDS::DBClusterEndpoint": "rds_cluster_endpoint",
  "AWS::RDS::DBClusterParameterGroup": "rds_cluster_parameter_group",
  "AWS::RDS::DBClusterSnapshot": "db_cluster_snapshot docdb_cluster_snapshot neptune_cluster_snapshot rds_cluster_snapshot_copy",
  "AWS::RDS::DBInstance": "db_instance rds_cluster_instance",
  "AWS::RDS::DBInstanceAutomatedBackup": "db_instance_automated_backups_replication",
  "AWS::RDS::DBParameterGroup": "db_parameter_group",
  "AWS::RDS::DBProxy": "db_proxy",
  "AWS::RDS::DBProxyEndpoint": "db_proxy_endpoint",
  "AWS::RDS::DBProxyTargetGroup": "db_proxy_default_target_group",
  "AWS::RDS::DBShardGroup": "rds_shard_group",
  "AWS::RDS::DBSnapshot": "db_snapshot db_snapshot_copy",
  "AWS::RDS::DBSubnetGroup": "db_subnet_group",
  "AWS::RDS::EventSubscription": "db_event_subscription",
  "AWS::RDS::ExportTask": "rds_export_task",
  "AWS::RDS::GlobalCluster": "rds_global_cluster",
  "AWS::RDS::Integration": "rds_integration",
  "AWS::RDS::OptionGroup": "db_option_group",
  "AWS::RUM::AppMonitor": "rum_app_monitor",
  "AWS::Rbin::Rule": "rbin_rule",
  "AWS::Redshift::Cluster": "redshift_cluster",
  "AWS::Redshift::ClusterParameterGroup": "redshift_parameter_group",
  "AWS::Redshift::ClusterSnapshot": "redshift_cluster_snapshot",
  "AWS::Redshift::ClusterSubnetGroup": "redshift_subnet_group",
  "AWS::Redshift::DataShare": "redshift_data_share_consumer_association",
  "AWS::Redshift::EndpointAccess": "redshift_endpoint_access",
  "AWS::Redshift::EndpointAuthorization": "redshift_endpoint_authorization",
  "AWS::Redshift::EventSubscription": "redshift_event_subscription",
  "AWS::Redshift::Integration": "redshift_integration",
  "AWS::Redshift::ScheduledAction": "redshift_scheduled_action",
  "AWS::Redshift::SnapshotCopyGrant": "redshift_snapshot_copy_grant",
  "AWS::Redshift::SnapshotSchedule": "redshift_snapshot_schedule",
  "AWS::Redshift::UsageLimit": "redshift_usage_limit",
  "AWS::RedshiftServerless::Namespace": "redshiftserverless_namespace",
  "AWS::RedshiftServerless::Snapshot": "redshiftserverless_snapshot",
  "AWS::RedshiftServerless::Workgroup": "redshiftserverless_workgroup",
  "AWS::Rekognition::Collection": "rekognition_collection",
  "AWS::Rekognition::Project": "rekognition_project",
  "AWS::Rekognition::StreamProcessor": "rekognition_stream_processor",
  "AWS::ResilienceHub::ResiliencyPolicy": "resiliencehub_resiliency_policy",
  "AWS::ResourceExplorer2::Index": "resourceexplorer2_index",
  "AWS::ResourceExplorer2::View": "resourceexplorer2_view",
  "AWS::ResourceGroups::Group": "resourcegroups_group",
  "AWS::RolesAnywhere::Profile": "rolesanywhere_profile",
  "AWS::RolesAnywhere::TrustAnchor": "rolesanywhere_trust_anchor",
  "AWS::Route53::CidrCollection": "route53_cidr_collection",
  "AWS::Route53::DNSSEC": "route53_hosted_zone_dnssec",
  "AWS::Route53::DelegationSet": "route53_delegation_set",
  "AWS::Route53::HealthCheck": "route53_health_check",
  "AWS::Route53::HostedZone": "route53_zone",
  "AWS::Route53::KeySigningKey": "route53_key_signing_key",
  "AWS::Route53::RecordSet": "route53_record",
  "AWS::Route53::TrafficPolicy": "route53_traffic_policy",
  "AWS::Route53::TrafficPolicyInstance": "route53_traffic_policy_instance",
  "AWS::Route53Domains::Domain": "route53domains_domain route53domains_registered_domain",
  "AWS::Route53Profiles::Profile": "route53profiles_profile",
  "AWS::Route53Profiles::ProfileAssociation": "route53profiles_association",
  "AWS::Route53Profiles::ProfileResourceAssociation": "route53profiles_resource_association",
  "AWS::Route53RecoveryControl::Cluster": "route53recoverycontrolconfig_cluster",
  "AWS::Route53RecoveryControl::ControlPanel": "route53recoverycontrolconfig_control_panel",
  "AWS::Route53RecoveryControl::RoutingControl": "route53recoverycontrolconfig_routing_control",
  "AWS::Route53RecoveryControl::SafetyRule": "route53recoverycontrolconfig_safety_rule",
  "AWS::Route53RecoveryReadiness::Cell": "route53recoveryreadiness_cell",
  "AWS::Route53RecoveryReadiness::ReadinessCheck": "route53recoveryreadiness_readiness_check",
  "AWS::Route53RecoveryReadiness::RecoveryGroup": "route53recoveryreadiness_recovery_group",
  "AWS::Route53RecoveryReadiness::ResourceSet": "route53recoveryreadiness_resource_set",
  "AWS::Route53Resolver::FirewallDomainList": "route53_resolver_firewall_domain_list",
  "AWS::Route53Resolver::FirewallRuleGroup": "route53_resolver_firewall_rule_group",
  "AWS::Route53Resolver::FirewallRuleGroupAssociation": "route53_resolver_firewall_rule_group_association",
  "AWS::Route53Resolver::ResolverConfig": "route53_resolver_config",
  "AWS::Route53Resolver::ResolverDNSSECConfig": "route53_resolver_dnssec_config",
  "AWS::Route53Resolver::ResolverEndpoint": "route53_resolver_endpoint",
  "AWS::Route53Resolver::ResolverQueryLoggingConfig": "route53_resolver_query_log_config",
  "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation": "route53_resolver_query_log_config_association",
  "AWS::Route53Resolver::ResolverRule": "route53_resolver_rule",
  "AWS::Route53Resolver::ResolverRuleAssociation": "route53_resolver_rule_association",
  "AWS::S3::AccessGrant": "s3control_access_grant",
  "AWS::S3::AccessGrantsInstance": "s3control_access_grants_instance",
  "AWS::S3::AccessGrantsLocation": "s3control_access_grants_location",
  "AWS::S3::AccessPoint": "s3_access_point",
  "AWS::S3::Bucket": "s3_bucket s3control_bucket",
  "AWS::S3::BucketPolicy": "s3_bucket_policy s3control_bucket_policy",
  "AWS::S3::MultiRegionAccessPoint": "s3control_multi_region_access_point",
  "AWS::S3::MultiRegionAccessPointPolicy": "s3control_multi_region_access_point_policy",
  "AWS::S3::StorageLens": "s3control_storage_lens_configuration",
  "AWS::S3Express::DirectoryBucket": "s3_directory_bucket",
  "AWS::S3ObjectLambda::AccessPoint": "s3control_object_lambda_access_point",
  "AWS::S3ObjectLambda::AccessPointPolicy": "s3control_object_lambda_access_point_policy",
  "AWS::S3Outposts::Endpoint": "s3outposts_endpoint",
  "AWS::S3Tables::Namespace": "s3tables_namespace",
  "AWS::S3Tables::Table": "s3tables_table",
  "AWS::S3Tables::TableBucket": "s3tables_table_bucket",
  "AWS::S3Tables::TableBucketPolicy": "s3tables_table_bucket_policy",
  "AWS::S3Tables::TablePolicy": "s3tables_table_policy",
  "AWS::SDB::Domain": "simpledb_domain",
  "AWS::SES::ConfigurationSet": "ses_configuration_set sesv2_configuration_set",
  "AWS::SES::ConfigurationSetEventDestination": "ses_event_destination sesv2_configuration_set_event_destination",
  "AWS::SES::ContactList": "sesv2_contact_list",
  "AWS::SES::DedicatedIpPool": "sesv2_dedicated_ip_pool",
  "AWS::SES::EmailIdentity": "ses_domain_identity ses_email_identity sesv2_email_identity",
  "AWS::SES::ReceiptFilter": "ses_receipt_filter",
  "AWS::SES::ReceiptRule": "ses_receipt_rule",
  "AWS::SES::ReceiptRuleSet": "ses_receipt_rule_set",
  "AWS::SES::Template": "ses_template",
  "AWS::SMSVOICE::ConfigurationSet": "pinpointsmsvoicev2_configuration_set",
  "AWS::SMSVOICE::OptOutList": "pinpointsmsvoicev2_opt_out_list",
  "AWS::SMSVOICE::PhoneNumber": "pinpointsmsvoicev2_phone_number",
  "AWS::SNS::Subscription": "sns_topic_subscription",
  "AWS::SNS::Topic": "sns_topic",
  "AWS::SNS::TopicPolicy": "sns_topic_policy",
  "AWS::SQS::Queue": "sqs_queue",
  "AWS::SQS::QueuePolicy": "sqs_queue_policy",
  "AWS::SSM::Association": "ssm_association",
  "AWS::SSM::Document": "ssm_document",
  "AWS::SSM::MaintenanceWindow": "ssm_maintenance_window",
  "AWS::SSM::MaintenanceWindowTarget": "ssm_maintenance_window_target",
  "AWS::SSM::MaintenanceWindowTask": "ssm_maintenance_window_task",
  "AWS::SSM::Parameter": "ssm_parameter",
  "AWS::SSM::PatchBaseline": "ssm_patch_baseline",
  "AWS::SSM::ResourceDataSync": "ssm_resource_data_sync",
  "AWS::SSM::ServiceSetting": "ssm_service_setting",
  "AWS::SSMContacts::Contact": "ssmcontacts_contact",
  "AWS::SSMContacts::ContactChannel": "ssmcontacts_contact_channel",
  "AWS::SSMContacts::Plan": "ssmcontacts_plan",
  "AWS::SSMContacts::Rotation": "ssmcontacts_rotation",
  "AWS::SSMIncidents::ReplicationSet": "ssmincidents_replication_set",
  "AWS::SSMIncidents::ResponsePlan": "ssmincidents_response_plan",
  "AWS::SSMQuickSetup::ConfigurationManager": "ssmquicksetup_configuration_manager",
  "AWS::SSO::Application": "ssoadmin_application",
  "AWS::SSO::ApplicationAssignment": "ssoadmin_application_assignment",
  "AWS::SSO::Assignment": "ssoadmin_account_assignment",
  "AWS::SSO::PermissionSet": "ssoadmin_permission_set",
  "AWS::SageMaker::App": "sagemaker_app",
  "AWS::SageMaker::AppImageConfig": "sagemaker_app_image_config",
  "AWS::SageMaker::CodeRepository": "sagemaker_code_repository",
  "AWS::SageMaker::DataQualityJobDefinition": "sagemaker_data_quality_job_definition",
  "AWS::SageMaker::Device": "sagemaker_device",
  "AWS::SageMaker::DeviceFleet": "sagemaker_device_fleet",
  "AWS::SageMaker::Domain": "sagemaker_domain",
  "AWS::SageMaker::Endpoint": "sagemaker_endpoint",
  "AWS::SageMaker::EndpointConfig": "sagemaker_endpoint_configuration",
  "AWS::SageMaker::FeatureGroup": "sagemaker_feature_group",
  "AWS::SageMaker::Hub": "sagemaker_hub",
  "AWS::SageMaker::HumanTaskUi": "sagemaker_human_task_ui",
  "AWS::SageMaker::Image": "sagemaker_image",
  "AWS::SageMaker::ImageVersion": "sagemaker_image_version",
  "AWS::SageMaker::MlflowTrackingServer": "sagemaker_mlflow_tracking_server",
  "AWS::SageMaker::Model": "sagemaker_model",
  "AWS::SageMaker::ModelPackageGroup": "sagemaker_model_package_group",
  "AWS::SageMaker::MonitoringSchedule": "sagemaker_monitoring_schedule",
  "AWS::SageMaker::NotebookInstance": "sagemaker_notebook_instance",
  "AWS::SageMaker::Pipeline": "sagemaker_pipeline",
  "AWS::SageMaker::Project": "sagemaker_project",
  "AWS::SageMaker::Space": "sagemaker_space",
  "AWS::SageMaker::StudioLifecycleConfig": "sagemaker_studio_lifecycle_config",
  "AWS::SageMaker::UserProfile": "sagemaker_user_profile",
  "AWS::SageMaker::Workforce": "sagemaker_workforce",
  "AWS::SageMaker::Workteam": "sagemaker_workteam",
  "AWS::Scheduler::Schedule": "scheduler_schedule",
  "AWS::Scheduler::ScheduleGroup": "scheduler_schedule_group",
  "AWS::SecretsManager::ResourcePolicy": "secretsmanager_secret_policy",
  "AWS::SecretsManager::RotationSchedule": "secretsmanager_secret_rotation",
  "AWS::SecretsManager::Secret": "secretsmanager_secret",
  "AWS::SecurityHub::ActionTarget": "securityhub_action_target",
  "AWS::SecurityHub::AutomationRule": "securityhub_automation_rule",
  "AWS::SecurityHub::ConfigurationPolicy": "securityhub_configuration_policy",
  "AWS::SecurityHub::FindingAggregator": "securityhub_finding_aggregator",
  "AWS::SecurityHub::Hub": "securityhub_account",
  "AWS::SecurityHub::Insight": "securityhub_insight",
  "AWS::SecurityHub::OrganizationConfiguration": "securityhub_organization_configuration",
  "AWS::SecurityHub::ProductSubscription": "securityhub_product_subscription",
  "AWS::SecurityHub::Standard": "securityhub_standards_subscription",
  "AWS::SecurityLake::AwsLogSource": "securitylake_aws_log_source",
  "AWS::SecurityLake::DataLake": "securitylake_data_lake",
  "AWS::SecurityLake::Subscriber": "securitylake_subscriber",
  "AWS::SecurityLake::SubscriberNotification": "securitylake_subscriber_notification",
  "AWS::ServiceCatalog::CloudFormationProduct": "servicecatalog_product",
  "AWS::ServiceCatalog::CloudFormationProvisionedProduct": "servicecatalog_provisioned_product",
  "AWS::ServiceCatalog::Portfolio": "servicecatalog_portfolio",
  "AWS::ServiceCatalog::PortfolioPrincipalAssociation": "servicecatalog_principal_portfolio_association",
  "AWS::ServiceCatalog::PortfolioProductAssociation": "servicecatalog_product_portfolio_association",
  "AWS::ServiceCatalog::PortfolioShare": "servicecatalog_portfolio_share",
  "AWS::ServiceCatalog::ServiceAction": "servicecatalog_service_action",
  "AWS::ServiceCatalog::TagOption": "servicecatalog_tag_option",
  "AWS::ServiceCatalogAppRegistry::Application": "servicecatalogappregistry_application",
  "AWS::ServiceCatalogAppRegistry::AttributeGroup": "servicecatalogappregistry_attribute_group",
  "AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation": "servicecatalogappregistry_attribute_group_association",
  "AWS::ServiceDiscovery::HttpNamespace": "service_discovery_http_namespace",
  "AWS::ServiceDiscovery::Instance": "service_discovery_instance",
  "AWS::ServiceDiscovery::PrivateDnsNamespace": "service_discovery_private_dns_namespace",
  "AWS::ServiceDiscovery::PublicDnsNamespace": "service_discovery_public_dns_namespace",
  "AWS::ServiceDiscovery::Service": "service_discovery_service",
  "AWS::Shield::ProactiveEngagement": "shield_proactive_engagement",
  "AWS::Shield::Protection": "shield_protection",
  "AWS::Shield::ProtectionGroup": "shield_protection_group",
  "AWS::Signer::SigningProfile": "signer_signing_profile",
  "AWS::StepFunctions::Activity": "sfn_activity",
  "AWS::StepFunctions::StateMachine": "sfn_state_machine",
  "AWS::StepFunctions::StateMachineAlias": "sfn_alias",
  "AWS::StorageGateway::Gateway": "storagegateway_gateway",
  "AWS::StorageGateway::NFSFileShare": "storagegateway_nfs_file_share",
  "AWS::StorageGateway::SMBFileShare": "storagegateway_smb_file_share",
  "AWS::StorageGateway::TapePool": "storagegateway_tape_pool",
  "AWS::Synthetics::Canary": "synthetics_canary",
  "AWS::Synthetics::Group": "synthetics_group",
  "AWS::Timestream::Database": "timestreamwrite_database",
  "AWS::Timestream::InfluxDBInstance": "timestreaminfluxdb_db_instance",
  "AWS::Timestream::ScheduledQuery": "timestreamquery_scheduled_query",
  "AWS::Timestream::Table": "timestreamwrite_table",
  "AWS::Transcribe::MedicalVocabulary": "transcribe_medical_vocabulary",
  "AWS::Transcribe::Vocabulary": "transcribe_vocabulary",
  "AWS::Transcribe::VocabularyFilter": "transcribe_vocabulary_filter",
  "AWS::Transfer::Agreement": "transfer_agreement",
  "AWS::Transfer::Certificate": "transfer_certificate",
  "AWS::Transfer::Connector": "transfer_connector",
  "AWS::Transfer::Profile": "transfer_profile",
  "AWS::Transfer::Server": "transfer_server",
  "AWS::Transfer::User": "transfer_user",
  "AWS::Transfer::Workflow": "transfer_workflow",
  "AWS::VerifiedPermissions::IdentitySource": "verifiedpermissions_identity_source",
  "AWS::VerifiedPermissions::Policy": "verifiedpermissions_policy",
  "AWS::VerifiedPermissions::PolicyStore": "verifiedpermissions_policy_store",
  "AWS::VerifiedPermissions::PolicyTemplate": "verifiedpermissions_policy_template",
  "AWS::VpcLattice::AccessLogSubscription": "vpclattice_access_log_subscription",
  "AWS::VpcLattice::AuthPolicy": "vpclattice_auth_policy",
  "AWS::VpcLattice::Listener": "vpclattice_listener",
  "AWS::VpcLattice::ResourceConfiguration": "vpclattice_resource_configuration",
  "AWS::VpcLattice::ResourceGateway": "vpclattice_resource_gateway",
  "AWS::VpcLattice::ResourcePolicy": "vpclattice_resource_policy",
  "AWS::VpcLattice::Rule": "vpclattice_listener_rule",
  "AWS::VpcLattice::Service": "vpclattice_service",
  "AWS::VpcLattice::ServiceNetwork": "vpclattice_service_network",
  "AWS::VpcLattice::ServiceNetworkResourceAssociation": "vpclattice_service_network_resource_association",
  "AWS::VpcLattice::ServiceNetworkServiceAssociation": "vpclattice_service_network_service_association",
  "AWS::VpcLattice::ServiceNetworkVpcAssociation": "vpclattice_service_network_vpc_association",
  "AWS::VpcLattice::TargetGroup": "vpclattice_target_group",
  "AWS::WAF::ByteMatchSet": "waf_byte_match_set",
  "AWS::WAF::IPSet": "waf_ipset",
  "AWS::WAF::Rule": "waf_rule",
  "AWS::WAF::SizeConstraintSet": "waf_size_constraint_set",
  "AWS::WAF::SqlInjectionMatchSet": "waf_sql_injection_match_set",
  "AWS::WAF::WebACL": "waf_web_acl",
  "AWS::WAF::XssMatchSet": "waf_xss_match_set",
  "AWS::WAFRegional::ByteMatchSet": "wafregional_byte_match_set",
  "AWS::WAFRegional::GeoMatchSet": "wafregional_geo_match_set",
  "AWS::WAFRegional::IPSet": "wafregional_ipset",
  "AWS::WAFRegional::RateBasedRule": "waf_rate_based_rule wafregional_rate_based_rule",
  "AWS::WAFRegional::RegexPatternSet": "waf_regex_pattern_set wafregional_regex_pattern_set",
  "AWS::WAFRegional::Rule": "wafregional_rule",
  "AWS::WAFRegional::SizeConstraintSet": "wafregional_size_constraint_set",
  "AWS::WAFRegional::SqlInjectionMatchSet": "wafregional_sql_injection_match_set",
  "AWS::WAFRegional::WebACL": "wafregional_web_acl",
  "AWS::WAFRegional::WebACLAssociation": "wafregional_web_acl_association",
  "AWS::WAFRegional::XssMatchSet": "wafregional_xss_match_set",
  "AWS::WAFv2::IPSet": "wafv2_ip_set",
  "AWS::WAFv2::LoggingConfiguration": "wafv2_web_acl_logging_configuration",
  "AWS::WAFv2::RegexPatternSet": "wafv2_regex_pattern_set",
  "AWS::WAFv2::RuleGroup": "wafv2_rule_group",
  "AWS::WAFv2::WebACL": "wafv2_web_acl",
  "AWS::WAFv2::WebACLAssociation": "wafv2_web_acl_association",
  "AWS::WorkSpaces::ConnectionAlias": "workspaces_connection_alias",
  "AWS::WorkSpaces::Directory": "workspaces_directory",
  "AWS::WorkSpaces::Workspace": "workspaces_workspace",
  "AWS::WorkSpacesWeb::BrowserSettings": "workspacesweb_browser_settings",
  "AWS::WorkSpacesWeb::DataProtectionSettings": "workspacesweb_data_protection_settings",
  "AWS::WorkSpacesWeb::IpAccessSettings": "workspacesweb_ip_access_settings",
  "AWS::WorkSpacesWeb::NetworkSettings": "workspacesweb_network_settings",
  "AWS::WorkSpacesWeb::UserAccessLoggingSettings": "workspacesweb_user_access_logging_settings",
  "AWS::WorkSpacesWeb::UserSettings": "workspacesweb_user_settings",
  "AWS::XRay::Group": "xray_group",
  "AWS::XRay::ResourcePolicy": "xray_resource_policy",
  "AWS::XRay::SamplingRule": "xray_sampling_rule"
};
var ownNames2 = "appfabric_app_bundle appfabric_ingestion athena_database auditmanager_assessment_report auditmanager_framework bedrock_custom_model bedrock_provisioned_model_throughput chime_voice_connector_group chimesdkmediapipelines_media_insights_pipeline_configuration chimesdkvoice_voice_profile_domain cloudcontrolapi_resource cloudhsm_v2_hsm cloudsearch_domain codecatalyst_dev_environment codecatalyst_project codecatalyst_source_repository codestarconnections_host customerprofiles_profile dataexchange_revision datazone_glossary elasticache_reserved_cache_node elastictranscoder_pipeline finspace_kx_cluster finspace_kx_database finspace_kx_dataview finspace_kx_volume kinesisanalyticsv2_application_snapshot kms_custom_key_store lex_intent lex_slot_type lexv2models_bot_locale opsworks_application opsworks_custom_layer opsworks_ecs_cluster_layer opsworks_rds_db_instance quicksight_ingestion quicksight_namespace redshiftserverless_endpoint_access ssm_activation storagegateway_cached_iscsi_volume storagegateway_stored_iscsi_volume swf_domain transcribe_language_model worklink_fleet ".trim().split(" ");
var settings = "account_alternate_contact account_primary_contact acm_certificate_validation acmpca_policy alb_target_group_attachment ami_launch_permission amplify_backend_environment amplify_domain_association api_gateway_integration api_gateway_integration_response api_gateway_method_response api_gateway_method_settings api_gateway_rest_api_policy api_gateway_rest_api_put app_cookie_stickiness_policy appautoscaling_scheduled_action appfabric_app_authorization_connection apprunner_connection apprunner_custom_domain_association apprunner_default_auto_scaling_configuration_version apprunner_deployment appstream_fleet_stack_association appstream_user_stack_association auditmanager_account_registration auditmanager_assessment_delegation auditmanager_framework_share auditmanager_organization_admin_account_registration autoscaling_attachment autoscaling_group_tag autoscaling_notification autoscaling_traffic_source_attachment backup_global_settings backup_region_settings backup_vault_lock_configuration backup_vault_notifications backup_vault_policy bedrockagent_agent_action_group bedrockagent_agent_collaborator bedrockagent_agent_knowledge_base_association ce_cost_allocation_tag chime_voice_connector_logging chime_voice_connector_origination chime_voice_connector_streaming chime_voice_connector_termination chime_voice_connector_termination_credentials chimesdkvoice_global_settings chimesdkvoice_sip_rule cloud9_environment_membership cloudformation_stack_instances cloudformation_stack_set_instance cloudformation_type cloudfrontkeyvaluestore_key cloudfrontkeyvaluestore_keys_exclusive cloudsearch_domain_service_access_policy cloudtrail_organization_delegated_admin_account cloudwatch_contributor_insight_rule cloudwatch_contributor_managed_insight_rule cloudwatch_event_permission cloudwatch_event_target cloudwatch_log_data_protection_policy cloudwatch_log_delivery_destination_policy cloudwatch_log_destination_policy cloudwatch_log_index_policy codeartifact_domain_permissions_policy codeartifact_repository_permissions_policy codebuild_resource_policy codebuild_webhook codecommit_approval_rule_template codecommit_approval_rule_template_association codecommit_trigger computeoptimizer_enrollment_status computeoptimizer_recommendation_preferences config_configuration_recorder_status config_retention_configuration connect_bot_association connect_lambda_function_association controltower_control costoptimizationhub_enrollment_status costoptimizationhub_preferences dataexchange_revision_assets datapipeline_pipeline_definition datazone_asset_type datazone_glossary_term db_instance_role_association db_proxy_target detective_invitation_accepter detective_member detective_organization_admin_account detective_organization_configuration devopsguru_event_sources_config devopsguru_service_integration directory_service_conditional_forwarder directory_service_log_subscription directory_service_radius_settings directory_service_region directory_service_shared_directory directory_service_shared_directory_accepter directory_service_trust dsql_cluster_peering dx_bgp_peer dx_connection_association dx_connection_confirmation dx_gateway_association dx_gateway_association_proposal dx_hosted_connection dx_hosted_private_virtual_interface dx_hosted_private_virtual_interface_accepter dx_hosted_public_virtual_interface dx_hosted_public_virtual_interface_accepter dx_hosted_transit_virtual_interface dx_hosted_transit_virtual_interface_accepter dx_macsec_key_association dynamodb_contributor_insights dynamodb_kinesis_streaming_destination dynamodb_resource_policy dynamodb_table_export dynamodb_table_item dynamodb_table_replica dynamodb_tag ebs_default_kms_key ebs_encryption_by_default ebs_fast_snapshot_restore ec2_availability_zone_group ec2_capacity_block_reservation ec2_default_credit_specification ec2_image_block_public_access ec2_instance_metadata_defaults ec2_instance_state ec2_managed_prefix_list_entry ec2_serial_console_access ec2_tag ec2_transit_gateway_default_route_table_association ec2_transit_gateway_default_route_table_propagation ec2_transit_gateway_peering_attachment_accepter ec2_transit_gateway_prefix_list_reference ec2_transit_gateway_vpc_attachment_accepter ecr_account_setting ecr_lifecycle_policy ecr_repository_policy ecrpublic_repository_policy ecs_account_setting_default ecs_cluster_capacity_providers ecs_tag efs_backup_policy efs_file_system_policy efs_replication_configuration eip_domain_name eks_access_policy_association elasticache_user_group_association elasticsearch_domain_policy elasticsearch_domain_saml_options elasticsearch_vpc_endpoint elastictranscoder_preset elb_attachment emr_block_public_access_configuration emr_managed_scaling_policy finspace_kx_scaling_group finspace_kx_user fms_admin_account glacier_vault_lock glue_partition_index glue_resource_policy grafana_license_association grafana_role_association grafana_workspace_api_key grafana_workspace_saml_configuration grafana_workspace_service_account grafana_workspace_service_account_token guardduty_detector_feature guardduty_invite_accepter guardduty_member_detector_feature guardduty_organization_admin_account guardduty_organization_configuration guardduty_organization_configuration_feature iam_account_alias iam_account_password_policy iam_group_membership iam_group_policies_exclusive iam_group_policy_attachment iam_group_policy_attachments_exclusive iam_organizations_features iam_policy_attachment iam_role_policies_exclusive iam_role_policy_attachment iam_role_policy_attachments_exclusive iam_security_token_service_preferences iam_service_specific_credential iam_signing_certificate iam_user_login_profile iam_user_policies_exclusive iam_user_policy_attachment iam_user_policy_attachments_exclusive iam_user_ssh_key inspector2_delegated_admin_account inspector2_enabler inspector2_member_association inspector2_organization_configuration iot_event_configurations iot_indexing_configuration iot_logging_options iot_policy_attachment iot_thing_group_membership kendra_experience kms_ciphertext kms_grant kms_key_policy lakeformation_opt_in lakeformation_resource_lf_tag lakeformation_resource_lf_tags lambda_function_recursion_config lambda_invocation lambda_provisioned_concurrency_config lambda_runtime_management_config lb_cookie_stickiness_policy lb_ssl_negotiation_policy lb_target_group_attachment lexv2models_intent lexv2models_slot lexv2models_slot_type licensemanager_association licensemanager_grant_accepter lightsail_bucket_access_key lightsail_bucket_resource_access lightsail_container_service_deployment_version lightsail_disk_attachment lightsail_domain_entry lightsail_instance_public_ports lightsail_lb_attachment lightsail_lb_certificate_attachment lightsail_lb_https_redirection_policy lightsail_lb_stickiness_policy lightsail_static_ip_attachment load_balancer_backend_server_policy load_balancer_listener_policy load_balancer_policy location_tracker_association macie2_classification_export_configuration macie2_classification_job macie2_invitation_accepter macie2_organization_admin_account macie2_organization_configuration main_route_table_association media_store_container_policy msk_scram_secret_association msk_single_scram_secret_association neptune_cluster_endpoint network_interface_sg_attachment networkfirewall_resource_policy networkmanager_attachment_accepter networkmanager_core_network_policy_attachment networkmanager_dx_gateway_attachment networkmanager_transit_gateway_connect_peer_association networkmonitor_probe oam_sink_policy opensearch_authorize_vpc_endpoint_access opensearch_domain_policy opensearch_domain_saml_options opensearch_inbound_connection_accepter opensearch_package opensearch_package_association opensearch_vpc_endpoint opsworks_ganglia_layer opsworks_haproxy_layer opsworks_java_app_layer opsworks_memcached_layer opsworks_mysql_layer opsworks_nodejs_app_layer opsworks_permission opsworks_php_app_layer opsworks_rails_app_layer opsworks_static_web_layer organizations_delegated_administrator organizations_policy_attachment paymentcryptography_key_alias prometheus_alert_manager_definition prometheus_workspace_configuration proxy_protocol_policy quicksight_account_settings quicksight_folder_membership quicksight_group_membership quicksight_iam_policy_assignment quicksight_role_membership quicksight_template_alias quicksight_user ram_resource_share_accepter ram_sharing_with_organization rds_certificate rds_cluster_activity_stream rds_cluster_role_association rds_instance_state rds_reserved_instance redshift_authentication_profile redshift_cluster_iam_roles redshift_data_share_authorization redshift_hsm_client_certificate redshift_hsm_configuration redshift_logging redshift_partner redshift_resource_policy redshift_snapshot_copy redshift_snapshot_schedule_association redshiftdata_statement redshiftserverless_custom_domain_association redshiftserverless_resource_policy redshiftserverless_usage_limit resourcegroups_resource route53_cidr_location route53_query_log route53_records_exclusive route53_resolver_firewall_config route53_resolver_firewall_rule route53_vpc_association_authorization route53_zone_association route53domains_delegation_signer_record rum_metrics_destination s3_account_public_access_block s3_bucket_accelerate_configuration s3_bucket_acl s3_bucket_analytics_configuration s3_bucket_cors_configuration s3_bucket_intelligent_tiering_configuration s3_bucket_inventory s3_bucket_lifecycle_configuration s3_bucket_logging s3_bucket_metric s3_bucket_notification s3_bucket_object s3_bucket_object_lock_configuration s3_bucket_ownership_controls s3_bucket_public_access_block s3_bucket_replication_configuration s3_bucket_request_payment_configuration s3_bucket_server_side_encryption_configuration s3_bucket_versioning s3_bucket_website_configuration s3_object s3_object_copy s3control_access_grants_instance_resource_policy s3control_access_point_policy s3control_bucket_lifecycle_configuration s3control_directory_bucket_access_point_scope sagemaker_flow_definition sagemaker_model_package_group_policy sagemaker_notebook_instance_lifecycle_configuration sagemaker_servicecatalog_portfolio_status secretsmanager_secret_version securityhub_configuration_policy_association securityhub_invite_accepter securityhub_member securityhub_organization_admin_account securityhub_standards_control securityhub_standards_control_association securitylake_custom_log_source servicecatalog_budget_resource_association servicecatalog_constraint servicecatalog_organizations_access servicecatalog_provisioning_artifact servicecatalog_tag_option_resource_association servicequotas_service_quota servicequotas_template servicequotas_template_association ses_active_receipt_rule_set ses_domain_dkim ses_domain_identity_verification ses_domain_mail_from ses_identity_notification_topic ses_identity_policy sesv2_account_suppression_attributes sesv2_account_vdm_attributes sesv2_dedicated_ip_assignment sesv2_email_identity_feedback_attributes sesv2_email_identity_mail_from_attributes sesv2_email_identity_policy shield_application_layer_automatic_response shield_drt_access_log_bucket_association shield_drt_access_role_arn_association shield_protection_health_check_association shield_subscription signer_signing_job signer_signing_profile_permission snapshot_create_volume_permission sns_platform_application sns_sms_preferences sns_topic_data_protection_policy spot_datafeed_subscription sqs_queue_redrive_allow_policy sqs_queue_redrive_policy ssm_default_patch_baseline ssm_patch_group ssoadmin_application_access_scope ssoadmin_application_assignment_configuration ssoadmin_customer_managed_policy_attachment ssoadmin_instance_access_control_attributes ssoadmin_managed_policy_attachment ssoadmin_permission_set_inline_policy ssoadmin_permissions_boundary_attachment ssoadmin_trusted_token_issuer storagegateway_cache storagegateway_file_system_association storagegateway_upload_buffer storagegateway_working_storage synthetics_group_association transfer_access transfer_ssh_key transfer_tag verifiedaccess_instance_logging_configuration verifiedaccess_instance_trust_provider_attachment verifiedpermissions_schema vpc_endpoint_connection_accepter vpc_endpoint_policy vpc_endpoint_private_dns vpc_endpoint_route_table_association vpc_endpoint_security_group_association vpc_endpoint_service_allowed_principal vpc_endpoint_service_private_dns_verification vpc_endpoint_subnet_association vpc_ipam_organization_admin_account vpc_ipam_pool_cidr_allocation vpc_ipam_preview_next_cidr vpc_peering_connection_accepter vpc_peering_connection_options vpc_route_server_vpc_association vpclattice_target_group_attachment waf_geo_match_set waf_regex_match_set waf_rule_group wafregional_regex_match_set wafregional_rule_group wafv2_api_key worklink_website_certificate_authority_association workspaces_ip_group xray_encryption_config ".trim().split(" ");

// src/plans/terraform/azurerm/type-names.ts
var armTypes = {
  "Dynatrace.Observability/monitors": "dynatrace_monitor",
  "Dynatrace.Observability/monitors/tagRules": "dynatrace_tag_rules",
  "Microsoft.AAD/domainServices": "active_directory_domain_service",
  "Microsoft.AAD/domainServices/replicaSets": "active_directory_domain_service_replica_set",
  "Microsoft.Advisor/recommendations/suppressions": "advisor_suppression",
  "Microsoft.AlertsManagement/actionRules": "monitor_alert_processing_rule_action_group monitor_alert_processing_rule_suppression",
  "Microsoft.AlertsManagement/prometheusRuleGroups": "monitor_alert_prometheus_rule_group",
  "Microsoft.AlertsManagement/smartDetectorAlertRules": "monitor_smart_detector_alert_rule",
  "Microsoft.AnalysisServices/servers": "analysis_services_server",
  "Microsoft.ApiManagement/gateways": "api_management_standalone_gateway",
  "Microsoft.ApiManagement/service": "api_management",
  "Microsoft.ApiManagement/service/apis": "api_management_api api_management_api_policy",
  "Microsoft.ApiManagement/service/apis/diagnostics": "api_management_api_diagnostic api_management_diagnostic",
  "Microsoft.ApiManagement/service/apis/operations": "api_management_api_operation api_management_api_operation_policy",
  "Microsoft.ApiManagement/service/apis/operations/tags": "api_management_api_operation_tag",
  "Microsoft.ApiManagement/service/apis/releases": "api_management_api_release",
  "Microsoft.ApiManagement/service/apis/schemas": "api_management_api_schema",
  "Microsoft.ApiManagement/service/apis/tagDescriptions": "api_management_api_tag_description",
  "Microsoft.ApiManagement/service/apis/tags": "api_management_api_tag",
  "Microsoft.ApiManagement/service/apiVersionSets": "api_management_api_version_set",
  "Microsoft.ApiManagement/service/authorizationServers": "api_management_authorization_server",
  "Microsoft.ApiManagement/service/caches": "api_management_redis_cache",
  "Microsoft.ApiManagement/service/customDomains": "api_management_custom_domain",
  "Microsoft.ApiManagement/service/gateways/apis": "api_management_gateway_api",
  "Microsoft.ApiManagement/service/gateways/certificateAuthorities": "api_management_gateway_certificate_authority",
  "Microsoft.ApiManagement/service/gateways/hostnameConfigurations": "api_management_gateway_host_name_configuration",
  "Microsoft.ApiManagement/service/groups/users": "api_management_group_user",
  "Microsoft.ApiManagement/service/identityProviders": "api_management_identity_provider_aad api_management_identity_provider_aadb2c api_management_identity_provider_facebook api_management_identity_provider_google api_management_identity_provider_microsoft api_management_identity_provider_twitter",
  "Microsoft.ApiManagement/service/namedValues": "api_management_named_value",
  "Microsoft.ApiManagement/service/notifications/recipientEmails": "api_management_notification_recipient_email",
  "Microsoft.ApiManagement/service/notifications/recipientUsers": "api_management_notification_recipient_user",
  "Microsoft.ApiManagement/service/policyFragments": "api_management_policy_fragment",
  "Microsoft.ApiManagement/service/products": "api_management_product_policy",
  "Microsoft.ApiManagement/service/products/apis": "api_management_product_api",
  "Microsoft.ApiManagement/service/products/groups": "api_management_product_group",
  "Microsoft.ApiManagement/service/products/tags": "api_management_product_tag",
  "Microsoft.ApiManagement/service/schemas": "api_management_global_schema",
  "Microsoft.ApiManagement/service/templates": "api_management_email_template",
  "Microsoft.ApiManagement/service/workspaces": "api_management_workspace_policy",
  "Microsoft.ApiManagement/service/workspaces/apiVersionSets": "api_management_workspace_api_version_set",
  "Microsoft.ApiManagement/service/workspaces/certificates": "api_management_workspace_certificate",
  "Microsoft.ApiManagement/service/workspaces/policyFragments": "api_management_workspace_policy_fragment",
  "Microsoft.App/containerApps": "container_app",
  "Microsoft.App/containerApps/customDomainName": "container_app_custom_domain",
  "Microsoft.App/jobs": "container_app_job",
  "Microsoft.App/managedEnvironments": "container_app_environment container_app_environment_custom_domain",
  "Microsoft.App/managedEnvironments/daprComponents": "container_app_environment_dapr_component",
  "Microsoft.App/managedEnvironments/storages": "container_app_environment_storage",
  "Microsoft.AppConfiguration/configurationStores": "app_configuration",
  "Microsoft.AppPlatform/spring": "spring_cloud_service",
  "Microsoft.AppPlatform/spring/apiPortals": "spring_cloud_api_portal",
  "Microsoft.AppPlatform/spring/apiPortals/domains": "spring_cloud_api_portal_custom_domain",
  "Microsoft.AppPlatform/spring/apms": "spring_cloud_app_dynamics_application_performance_monitoring spring_cloud_application_insights_application_performance_monitoring spring_cloud_dynatrace_application_performance_monitoring spring_cloud_elastic_application_performance_monitoring spring_cloud_new_relic_application_performance_monitoring",
  "Microsoft.AppPlatform/spring/applicationAccelerators": "spring_cloud_accelerator",
  "Microsoft.AppPlatform/spring/applicationAccelerators/customizedAccelerators": "spring_cloud_customized_accelerator",
  "Microsoft.AppPlatform/spring/apps": "spring_cloud_active_deployment spring_cloud_app",
  "Microsoft.AppPlatform/spring/apps/bindings": "spring_cloud_app_cosmosdb_association spring_cloud_app_mysql_association spring_cloud_app_redis_association",
  "Microsoft.AppPlatform/spring/apps/deployments": "spring_cloud_build_deployment spring_cloud_container_deployment spring_cloud_java_deployment",
  "Microsoft.AppPlatform/spring/apps/domains": "spring_cloud_custom_domain",
  "Microsoft.AppPlatform/spring/buildServices/builders": "spring_cloud_builder",
  "Microsoft.AppPlatform/spring/buildServices/builders/buildPackBindings": "spring_cloud_build_pack_binding",
  "Microsoft.AppPlatform/spring/certificates": "spring_cloud_certificate",
  "Microsoft.AppPlatform/spring/configurationServices": "spring_cloud_configuration_service",
  "Microsoft.AppPlatform/Spring/DevToolPortals": "spring_cloud_dev_tool_portal",
  "Microsoft.AppPlatform/spring/gateways": "spring_cloud_gateway",
  "Microsoft.AppPlatform/spring/gateways/domains": "spring_cloud_gateway_custom_domain",
  "Microsoft.AppPlatform/spring/gateways/routeConfigs": "spring_cloud_gateway_route_config",
  "Microsoft.AppPlatform/spring/storages": "spring_cloud_storage",
  "Microsoft.Attestation/attestationProviders": "attestation_provider",
  "Microsoft.Authorization/locks": "management_lock",
  "Microsoft.Authorization/policyAssignments": "management_group_policy_assignment resource_group_policy_assignment resource_policy_assignment subscription_policy_assignment",
  "Microsoft.Authorization/policyDefinitions": "policy_definition",
  "Microsoft.Authorization/policyExemptions": "management_group_policy_exemption resource_group_policy_exemption resource_policy_exemption subscription_policy_exemption",
  "Microsoft.Authorization/policySetDefinitions": "management_group_policy_set_definition policy_set_definition",
  "Microsoft.Authorization/privateLinkAssociations": "resource_management_private_link_association",
  "Microsoft.Authorization/resourceManagementPrivateLinks": "resource_management_private_link",
  "Microsoft.Authorization/roleAssignments": "marketplace_role_assignment role_assignment",
  "Microsoft.Authorization/roleDefinitions": "pim_active_role_assignment pim_eligible_role_assignment role_management_policy",
  "Microsoft.Authorization/roleDefinitions/subscriptions": "role_definition",
  "Microsoft.AutoManage/configurationProfileAssignments": "arc_machine_automanage_configuration_assignment virtual_machine_automanage_configuration_assignment",
  "Microsoft.AutoManage/configurationProfiles": "automanage_configuration",
  "Microsoft.Automation/automationAccounts": "automation_account",
  "Microsoft.Automation/automationAccounts/certificates": "automation_certificate",
  "Microsoft.Automation/automationAccounts/configurations": "automation_dsc_configuration",
  "Microsoft.Automation/automationAccounts/connections": "automation_connection automation_connection_certificate automation_connection_classic_certificate automation_connection_service_principal",
  "Microsoft.Automation/automationAccounts/connectionTypes": "automation_connection_type",
  "Microsoft.Automation/automationAccounts/credentials": "automation_credential",
  "Microsoft.Automation/automationAccounts/hybridRunbookWorkerGroups": "automation_hybrid_runbook_worker_group",
  "Microsoft.Automation/automationAccounts/modules": "automation_module",
  "Microsoft.Automation/automationAccounts/nodeConfigurations": "automation_dsc_nodeconfiguration",
  "Microsoft.Automation/automationAccounts/powerShell72Modules": "automation_powershell72_module",
  "Microsoft.Automation/automationAccounts/python3Packages": "automation_python3_package",
  "Microsoft.Automation/automationAccounts/runbooks": "automation_job_schedule automation_runbook",
  "Microsoft.Automation/automationAccounts/schedules": "automation_schedule",
  "Microsoft.Automation/automationAccounts/softwareUpdateConfigurations": "automation_software_update_configuration",
  "Microsoft.Automation/automationAccounts/sourceControls": "automation_source_control",
  "Microsoft.Automation/automationAccounts/variables": "automation_variable_bool automation_variable_datetime automation_variable_int automation_variable_object automation_variable_string",
  "Microsoft.Automation/automationAccounts/watchers": "automation_watcher",
  "Microsoft.Automation/automationAccounts/webHooks": "automation_webhook",
  "Microsoft.AVS/privateClouds": "vmware_private_cloud",
  "Microsoft.AVS/privateClouds/clusters": "vmware_cluster",
  "Microsoft.AVS/privateClouds/clusters/dataStores": "vmware_netapp_volume_attachment",
  "Microsoft.AzureActiveDirectory/b2cDirectories": "aadb2c_directory",
  "Microsoft.AzureStackHCI/clusters": "stack_hci_cluster",
  "Microsoft.AzureStackHCI/clusters/arcSettings/extensions": "stack_hci_extension",
  "Microsoft.AzureStackHCI/clusters/deploymentSettings": "stack_hci_deployment_setting",
  "Microsoft.AzureStackHCI/logicalNetworks": "stack_hci_logical_network",
  "Microsoft.AzureStackHCI/marketplaceGalleryImages": "stack_hci_marketplace_gallery_image",
  "Microsoft.AzureStackHCI/networkInterfaces": "stack_hci_network_interface",
  "Microsoft.AzureStackHCI/storageContainers": "stack_hci_storage_path",
  "Microsoft.AzureStackHCI/virtualHardDisks": "stack_hci_virtual_hard_disk",
  "Microsoft.Batch/batchAccounts": "batch_account",
  "Microsoft.Batch/batchAccounts/applications": "batch_application",
  "Microsoft.Batch/batchAccounts/certificates": "batch_certificate",
  "Microsoft.Batch/batchAccounts/pools": "batch_pool",
  "Microsoft.Batch/batchAccounts/pools/jobs": "batch_job",
  "Microsoft.Blueprint/blueprintAssignments": "blueprint_assignment",
  "Microsoft.BotService/botServices": "bot_channels_registration bot_service_azure_bot bot_web_app",
  "Microsoft.BotService/botServices/channels": "bot_channel_alexa bot_channel_direct_line_speech bot_channel_directline bot_channel_email bot_channel_facebook bot_channel_line bot_channel_ms_teams bot_channel_slack bot_channel_sms bot_channel_web_chat",
  "Microsoft.BotService/botServices/connections": "bot_connection",
  "Microsoft.Cache/redis": "redis_cache",
  "Microsoft.Cache/redis/accessPolicies": "redis_cache_access_policy",
  "Microsoft.Cache/redis/accessPolicyAssignments": "redis_cache_access_policy_assignment",
  "Microsoft.Cache/redis/firewallRules": "redis_firewall_rule",
  "Microsoft.Cache/redis/linkedServers": "redis_linked_server",
  "Microsoft.Cache/redisEnterprise": "managed_redis managed_redis_geo_replication redis_enterprise_cluster",
  "Microsoft.Cache/redisEnterprise/databases": "redis_enterprise_database",
  "Microsoft.Cdn/profiles": "cdn_frontdoor_profile cdn_profile",
  "Microsoft.Cdn/profiles/afdEndpoints": "cdn_frontdoor_endpoint",
  "Microsoft.Cdn/profiles/afdEndpoints/routes": "cdn_frontdoor_route",
  "Microsoft.Cdn/profiles/associations": "cdn_frontdoor_custom_domain_association",
  "Microsoft.Cdn/profiles/customDomains": "cdn_frontdoor_custom_domain",
  "Microsoft.Cdn/profiles/endpoints": "cdn_endpoint",
  "Microsoft.Cdn/profiles/endpoints/customDomains": "cdn_endpoint_custom_domain",
  "Microsoft.Cdn/profiles/originGroups": "cdn_frontdoor_origin_group",
  "Microsoft.Cdn/profiles/originGroups/origins": "cdn_frontdoor_origin",
  "Microsoft.Cdn/profiles/ruleSets": "cdn_frontdoor_rule_set",
  "Microsoft.Cdn/profiles/ruleSets/rules": "cdn_frontdoor_rule",
  "Microsoft.Cdn/profiles/secrets": "cdn_frontdoor_secret",
  "Microsoft.Cdn/profiles/securityPolicies": "cdn_frontdoor_security_policy",
  "Microsoft.CertificateRegistration/certificateOrders": "app_service_certificate_order",
  "Microsoft.Chaos/experiments": "chaos_studio_experiment",
  "Microsoft.Chaos/targets": "chaos_studio_target",
  "Microsoft.CodeSigning/codeSigningAccounts": "trusted_signing_account",
  "Microsoft.CognitiveServices/accounts": "ai_services cognitive_account cognitive_account_customer_managed_key",
  "Microsoft.CognitiveServices/accounts/deployments": "cognitive_deployment",
  "Microsoft.CognitiveServices/accounts/projects": "cognitive_account_project",
  "Microsoft.CognitiveServices/accounts/raiBlocklists": "cognitive_account_rai_blocklist",
  "Microsoft.CognitiveServices/accounts/raiPolicies": "cognitive_account_rai_policy",
  "Microsoft.Communication/communicationServices": "communication_service",
  "Microsoft.Communication/emailServices": "email_communication_service",
  "Microsoft.Communication/emailServices/domains": "communication_service_email_domain_association email_communication_service_domain",
  "Microsoft.Communication/emailServices/domains/senderUsernames": "email_communication_service_domain_sender_username",
  "Microsoft.Compute/availabilitySets": "availability_set",
  "Microsoft.Compute/capacityReservationGroups": "capacity_reservation_group",
  "Microsoft.Compute/capacityReservationGroups/capacityReservations": "capacity_reservation",
  "Microsoft.Compute/diskAccesses": "disk_access",
  "Microsoft.Compute/diskEncryptionSets": "disk_encryption_set",
  "Microsoft.Compute/disks": "managed_disk managed_disk_sas_token",
  "Microsoft.Compute/galleries": "shared_image_gallery",
  "Microsoft.Compute/galleries/applications": "gallery_application",
  "Microsoft.Compute/galleries/applications/versions": "gallery_application_version virtual_machine_gallery_application_assignment",
  "Microsoft.Compute/galleries/images": "shared_image",
  "Microsoft.Compute/galleries/images/versions": "shared_image_version",
  "Microsoft.Compute/hostGroups": "dedicated_host_group",
  "Microsoft.Compute/hostGroups/hosts": "dedicated_host",
  "Microsoft.Compute/images": "image",
  "Microsoft.Compute/proximityPlacementGroups": "proximity_placement_group",
  "Microsoft.Compute/restorePointCollections": "restore_point_collection virtual_machine_restore_point_collection",
  "Microsoft.Compute/restorePointCollections/restorePoints": "virtual_machine_restore_point",
  "Microsoft.Compute/snapshots": "snapshot",
  "Microsoft.Compute/sshPublicKeys": "ssh_public_key",
  "Microsoft.Compute/virtualMachines": "linux_virtual_machine virtual_machine windows_virtual_machine",
  "Microsoft.Compute/virtualMachines/dataDisks": "virtual_machine_data_disk_attachment virtual_machine_implicit_data_disk_from_source",
  "Microsoft.Compute/virtualMachines/extensions": "virtual_machine_extension",
  "Microsoft.Compute/virtualMachines/runCommands": "virtual_machine_run_command",
  "Microsoft.Compute/virtualMachineScaleSets": "linux_virtual_machine_scale_set orchestrated_virtual_machine_scale_set virtual_machine_scale_set windows_virtual_machine_scale_set",
  "Microsoft.Compute/virtualMachineScaleSets/extensions": "virtual_machine_scale_set_extension",
  "Microsoft.ConfidentialLedger/ledgers": "confidential_ledger",
  "Microsoft.Consumption/budgets": "consumption_budget_management_group consumption_budget_resource_group consumption_budget_subscription",
  "Microsoft.ContainerInstance/containerGroups": "container_group",
  "Microsoft.ContainerRegistry/registries": "container_registry",
  "Microsoft.ContainerRegistry/registries/agentPools": "container_registry_agent_pool",
  "Microsoft.ContainerRegistry/registries/cacheRules": "container_registry_cache_rule",
  "Microsoft.ContainerRegistry/registries/connectedRegistries": "container_connected_registry",
  "Microsoft.ContainerRegistry/registries/credentialSets": "container_registry_credential_set",
  "Microsoft.ContainerRegistry/registries/scopeMaps": "container_registry_scope_map",
  "Microsoft.ContainerRegistry/registries/tasks": "container_registry_task",
  "Microsoft.ContainerRegistry/registries/tokens": "container_registry_token",
  "Microsoft.ContainerRegistry/registries/tokens/passwords": "container_registry_token_password",
  "Microsoft.ContainerRegistry/registries/webHooks": "container_registry_webhook",
  "Microsoft.ContainerService/fleets": "kubernetes_fleet_manager",
  "Microsoft.ContainerService/fleets/members": "kubernetes_fleet_member",
  "Microsoft.ContainerService/fleets/updateRuns": "kubernetes_fleet_update_run",
  "Microsoft.ContainerService/fleets/updateStrategies": "kubernetes_fleet_update_strategy",
  "Microsoft.ContainerService/managedClusters": "kubernetes_cluster",
  "Microsoft.ContainerService/managedClusters/agentPools": "kubernetes_cluster_node_pool",
  "Microsoft.ContainerService/managedClusters/trustedAccessRoleBindings": "kubernetes_cluster_trusted_access_role_binding",
  "Microsoft.CostManagement/exports": "billing_account_cost_management_export resource_group_cost_management_export subscription_cost_management_export",
  "Microsoft.CostManagement/scheduledActions": "cost_anomaly_alert cost_management_scheduled_action",
  "Microsoft.CostManagement/views": "resource_group_cost_management_view subscription_cost_management_view",
  "Microsoft.CustomProviders/resourceProviders": "custom_provider",
  "Microsoft.Dashboard/grafana": "dashboard_grafana",
  "Microsoft.Dashboard/grafana/managedPrivateEndpoints": "dashboard_grafana_managed_private_endpoint",
  "Microsoft.DataBoxEdge/dataBoxEdgeDevices": "databox_edge_device",
  "Microsoft.Databricks/accessConnectors": "databricks_access_connector",
  "Microsoft.Databricks/workspaces": "databricks_workspace databricks_workspace_customer_managed_key databricks_workspace_root_dbfs_customer_managed_key",
  "Microsoft.Databricks/workspaces/virtualNetworkPeerings": "databricks_virtual_network_peering",
  "Microsoft.Datadog/monitors": "datadog_monitor",
  "Microsoft.Datadog/monitors/singleSignOnConfigurations": "datadog_monitor_sso_configuration",
  "Microsoft.Datadog/monitors/tagRules": "datadog_monitor_tag_rule",
  "Microsoft.DataFactory/factories": "data_factory data_factory_customer_managed_key",
  "Microsoft.DataFactory/factories/credentials": "data_factory_credential_service_principal data_factory_credential_user_managed_identity",
  "Microsoft.DataFactory/factories/dataflows": "data_factory_data_flow data_factory_flowlet_data_flow",
  "Microsoft.DataFactory/factories/datasets": "data_factory_custom_dataset data_factory_dataset_azure_blob data_factory_dataset_azure_sql_table data_factory_dataset_binary data_factory_dataset_delimited_text data_factory_dataset_http data_factory_dataset_json data_factory_dataset_mysql data_factory_dataset_parquet data_factory_dataset_postgresql data_factory_dataset_snowflake data_factory_dataset_sql_server_table",
  "Microsoft.DataFactory/factories/integrationRuntimes": "data_factory_integration_runtime_azure data_factory_integration_runtime_azure_ssis data_factory_integration_runtime_self_hosted",
  "Microsoft.DataFactory/factories/linkedservices": "data_factory_linked_custom_service data_factory_linked_service_azure_blob_storage data_factory_linked_service_azure_databricks data_factory_linked_service_azure_file_storage data_factory_linked_service_azure_function data_factory_linked_service_azure_search data_factory_linked_service_azure_sql_database data_factory_linked_service_azure_table_storage data_factory_linked_service_data_lake_storage_gen2 data_factory_linked_service_key_vault data_factory_linked_service_kusto data_factory_linked_service_odata data_factory_linked_service_odbc data_factory_linked_service_postgresql data_factory_linked_service_sftp data_factory_linked_service_snowflake data_factory_linked_service_sql_server data_factory_linked_service_synapse data_factory_linked_service_web",
  "Microsoft.DataFactory/factories/managedVirtualNetworks/managedPrivateEndpoints": "data_factory_managed_private_endpoint",
  "Microsoft.DataFactory/factories/triggers": "data_factory_trigger_blob_event data_factory_trigger_custom_event data_factory_trigger_schedule data_factory_trigger_tumbling_window",
  "Microsoft.DataMigration/services": "database_migration_service",
  "Microsoft.DataMigration/services/projects": "database_migration_project",
  "Microsoft.DataProtection/backupVaults": "data_protection_backup_vault data_protection_backup_vault_customer_managed_key",
  "Microsoft.DataProtection/backupVaults/backupInstances": "data_protection_backup_instance_blob_storage data_protection_backup_instance_data_lake_storage data_protection_backup_instance_disk data_protection_backup_instance_kubernetes_cluster data_protection_backup_instance_mysql_flexible_server data_protection_backup_instance_postgresql data_protection_backup_instance_postgresql_flexible_server",
  "Microsoft.DataProtection/backupVaults/backupPolicies": "data_protection_backup_policy_blob_storage data_protection_backup_policy_disk data_protection_backup_policy_kubernetes_cluster data_protection_backup_policy_mysql_flexible_server data_protection_backup_policy_postgresql data_protection_backup_policy_postgresql_flexible_server",
  "Microsoft.DataProtection/resourceGuards": "data_protection_resource_guard",
  "Microsoft.DataShare/accounts": "data_share_account",
  "Microsoft.DataShare/accounts/shares": "data_share",
  "Microsoft.DataShare/accounts/shares/dataSets": "data_share_dataset_blob_storage data_share_dataset_data_lake_gen2 data_share_dataset_kusto_cluster data_share_dataset_kusto_database",
  "Microsoft.DBforMariaDB/servers": "mariadb_server",
  "Microsoft.DBforMySQL/flexibleServers": "mysql_flexible_server",
  "Microsoft.DBforMySQL/flexibleServers/administrators": "mysql_flexible_server_active_directory_administrator",
  "Microsoft.DBforMySQL/flexibleServers/configurations": "mysql_flexible_server_configuration",
  "Microsoft.DBforMySQL/flexibleServers/databases": "mysql_flexible_database",
  "Microsoft.DBforMySQL/flexibleServers/firewallRules": "mysql_flexible_server_firewall_rule",
  "Microsoft.DBforMySQL/servers": "mysql_server",
  "Microsoft.DBforPostgreSQL/flexibleServers": "postgresql_flexible_server",
  "Microsoft.DBforPostgreSQL/flexibleServers/administrators": "postgresql_flexible_server_active_directory_administrator",
  "Microsoft.DBforPostgreSQL/flexibleServers/backups": "postgresql_flexible_server_backup",
  "Microsoft.DBforPostgreSQL/flexibleServers/configurations": "postgresql_flexible_server_configuration",
  "Microsoft.DBforPostgreSQL/flexibleServers/databases": "postgresql_flexible_server_database",
  "Microsoft.DBforPostgreSQL/flexibleServers/firewallRules": "postgresql_flexible_server_firewall_rule",
  "Microsoft.DBforPostgreSQL/flexibleServers/virtualEndpoints": "postgresql_flexible_server_virtual_endpoint",
  "Microsoft.DBforPostgreSQL/serverGroupsv2": "cosmosdb_postgresql_cluster",
  "Microsoft.DBforPostgreSQL/serverGroupsv2/coordinatorConfigurations": "cosmosdb_postgresql_coordinator_configuration",
  "Microsoft.DBforPostgreSQL/serverGroupsv2/firewallRules": "cosmosdb_postgresql_firewall_rule",
  "Microsoft.DBforPostgreSQL/serverGroupsv2/nodeConfigurations": "cosmosdb_postgresql_node_configuration",
  "Microsoft.DBforPostgreSQL/serverGroupsv2/roles": "cosmosdb_postgresql_role",
  "Microsoft.DBforPostgreSQL/servers": "postgresql_active_directory_administrator postgresql_server",
  "Microsoft.DBforPostgreSQL/servers/configurations": "postgresql_configuration",
  "Microsoft.DBforPostgreSQL/servers/databases": "postgresql_database",
  "Microsoft.DBforPostgreSQL/servers/firewallRules": "postgresql_firewall_rule",
  "Microsoft.DBforPostgreSQL/servers/keys": "postgresql_server_key",
  "Microsoft.DBforPostgreSQL/servers/virtualNetworkRules": "postgresql_virtual_network_rule",
  "Microsoft.DesktopVirtualization/applicationGroups": "virtual_desktop_application_group virtual_desktop_workspace_application_group_association",
  "Microsoft.DesktopVirtualization/hostPools": "virtual_desktop_host_pool virtual_desktop_scaling_plan_host_pool_association",
  "Microsoft.DesktopVirtualization/hostPools/registrationInfo": "virtual_desktop_host_pool_registration_info",
  "Microsoft.DesktopVirtualization/scalingPlans": "virtual_desktop_scaling_plan",
  "Microsoft.DesktopVirtualization/workspaces": "virtual_desktop_workspace",
  "Microsoft.DevCenter/devCenters": "dev_center",
  "Microsoft.DevCenter/devCenters/attachedNetworks": "dev_center_attached_network",
  "Microsoft.DevCenter/devCenters/devBoxDefinitions": "dev_center_dev_box_definition",
  "Microsoft.DevCenter/devCenters/environmentTypes": "dev_center_environment_type",
  "Microsoft.DevCenter/networkConnections": "dev_center_network_connection",
  "Microsoft.DevCenter/projects": "dev_center_project",
  "Microsoft.DevCenter/projects/environmentTypes": "dev_center_project_environment_type",
  "Microsoft.DevCenter/projects/pools": "dev_center_project_pool",
  "Microsoft.Devices/IotHubs": "iothub iothub_file_upload",
  "Microsoft.Devices/iotHubs/certificates": "iothub_certificate",
  "Microsoft.Devices/iotHubs/endpoints": "iothub_endpoint_cosmosdb_account iothub_endpoint_eventhub iothub_endpoint_servicebus_queue iothub_endpoint_servicebus_topic iothub_endpoint_storage_container",
  "Microsoft.Devices/iotHubs/enrichments": "iothub_enrichment",
  "Microsoft.Devices/iotHubs/eventHubEndpoints/consumerGroups": "iothub_consumer_group",
  "Microsoft.Devices/iotHubs/fallbackRoute": "iothub_fallback_route",
  "Microsoft.Devices/iotHubs/iotHubKeys": "iothub_shared_access_policy",
  "Microsoft.Devices/iotHubs/routes": "iothub_route",
  "Microsoft.Devices/provisioningServices": "iothub_dps",
  "Microsoft.Devices/provisioningServices/keys": "iothub_dps_shared_access_policy",
  "Microsoft.DeviceUpdate/accounts": "iothub_device_update_account",
  "Microsoft.DeviceUpdate/accounts/instances": "iothub_device_update_instance",
  "Microsoft.DevTestLab/labs": "dev_test_lab",
  "Microsoft.DevTestLab/labs/schedules": "dev_test_schedule",
  "Microsoft.DevTestLab/labs/virtualMachines": "dev_test_linux_virtual_machine dev_test_windows_virtual_machine",
  "Microsoft.DevTestLab/labs/virtualNetworks": "dev_test_virtual_network",
  "Microsoft.DevTestLab/schedules": "dev_test_global_vm_shutdown_schedule",
  "Microsoft.DigitalTwins/digitalTwinsInstances": "digital_twins_instance",
  "Microsoft.DigitalTwins/digitalTwinsInstances/endpoints": "digital_twins_endpoint_servicebus",
  "Microsoft.DigitalTwins/digitalTwinsInstances/timeSeriesDatabaseConnections": "digital_twins_time_series_database_connection",
  "Microsoft.DocumentDB/cassandraClusters": "cosmosdb_cassandra_cluster",
  "Microsoft.DocumentDB/cassandraClusters/dataCenters": "cosmosdb_cassandra_datacenter",
  "Microsoft.DocumentDB/databaseAccounts": "cosmosdb_account",
  "Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces": "cosmosdb_cassandra_keyspace",
  "Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces/tables": "cosmosdb_cassandra_table",
  "Microsoft.DocumentDB/databaseAccounts/gremlinDatabases": "cosmosdb_gremlin_database",
  "Microsoft.DocumentDB/databaseAccounts/gremlinDatabases/graphs": "cosmosdb_gremlin_graph",
  "Microsoft.DocumentDB/databaseAccounts/mongodbDatabases": "cosmosdb_mongo_database",
  "Microsoft.DocumentDB/databaseAccounts/mongodbDatabases/collections": "cosmosdb_mongo_collection",
  "Microsoft.DocumentDB/databaseAccounts/mongodbRoleDefinitions": "cosmosdb_mongo_role_definition",
  "Microsoft.DocumentDB/databaseAccounts/mongodbUserDefinitions": "cosmosdb_mongo_user_definition",
  "Microsoft.DocumentDB/databaseAccounts/services": "cosmosdb_sql_dedicated_gateway",
  "Microsoft.DocumentDB/databaseAccounts/sqlDatabases": "cosmosdb_sql_database",
  "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers": "cosmosdb_sql_container",
  "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/storedProcedures": "cosmosdb_sql_stored_procedure",
  "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/triggers": "cosmosdb_sql_trigger",
  "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/userDefinedFunctions": "cosmosdb_sql_function",
  "Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments": "cosmosdb_sql_role_assignment",
  "Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions": "cosmosdb_sql_role_definition",
  "Microsoft.DocumentDB/databaseAccounts/tables": "cosmosdb_table",
  "Microsoft.DocumentDB/mongoClusters": "mongo_cluster",
  "Microsoft.DocumentDB/mongoClusters/firewallRules": "mongo_cluster_firewall_rule",
  "Microsoft.Elastic/monitors": "elastic_cloud_elasticsearch",
  "Microsoft.ElasticSan/elasticSans": "elastic_san",
  "Microsoft.ElasticSan/elasticSans/volumeGroups": "elastic_san_volume_group",
  "Microsoft.EventGrid/domains": "eventgrid_domain",
  "Microsoft.EventGrid/domains/topics": "eventgrid_domain_topic",
  "Microsoft.EventGrid/eventSubscriptions": "eventgrid_event_subscription",
  "Microsoft.EventGrid/namespaces": "eventgrid_namespace",
  "Microsoft.EventGrid/partnerNamespaces": "eventgrid_partner_namespace",
  "Microsoft.EventGrid/partnerRegistrations": "eventgrid_partner_registration",
  "Microsoft.EventGrid/systemTopics": "eventgrid_system_topic",
  "Microsoft.EventGrid/systemTopics/eventSubscriptions": "eventgrid_system_topic_event_subscription",
  "Microsoft.EventGrid/topics": "eventgrid_topic",
  "Microsoft.EventHub/clusters": "eventhub_cluster",
  "Microsoft.EventHub/namespaces": "eventhub_namespace eventhub_namespace_customer_managed_key",
  "Microsoft.EventHub/namespaces/authorizationRules": "eventhub_namespace_authorization_rule",
  "Microsoft.EventHub/namespaces/disasterRecoveryConfigs": "eventhub_namespace_disaster_recovery_config",
  "Microsoft.EventHub/namespaces/eventhubs": "eventhub",
  "Microsoft.EventHub/namespaces/eventhubs/authorizationRules": "eventhub_authorization_rule",
  "Microsoft.EventHub/namespaces/eventhubs/consumerGroups": "eventhub_consumer_group",
  "Microsoft.EventHub/namespaces/schemaGroups": "eventhub_namespace_schema_group",
  "Microsoft.ExtendedLocation/customLocations": "extended_custom_location extended_location_custom_location",
  "Microsoft.Fabric/capacities": "fabric_capacity",
  "Microsoft.FluidRelay/fluidRelayServers": "fluid_relay_server",
  "Microsoft.GraphServices/accounts": "graph_services_account",
  "Microsoft.GuestConfiguration/guestConfigurationAssignments": "policy_virtual_machine_configuration_assignment",
  "Microsoft.HardwareSecurityModules/dedicatedHSMs": "dedicated_hardware_security_module",
  "Microsoft.HDInsight/clusters": "hdinsight_hadoop_cluster hdinsight_hbase_cluster hdinsight_interactive_query_cluster hdinsight_kafka_cluster hdinsight_spark_cluster",
  "Microsoft.HealthBot/healthBots": "healthbot",
  "Microsoft.HealthcareApis/services": "healthcare_service",
  "Microsoft.HealthcareApis/workspaces": "healthcare_workspace",
  "Microsoft.HealthcareApis/workspaces/dicomServices": "healthcare_dicom_service",
  "Microsoft.HealthcareApis/workspaces/fhirservices": "healthcare_fhir_service",
  "Microsoft.HealthcareApis/workspaces/iotConnectors": "healthcare_medtech_service",
  "Microsoft.HealthcareApis/workspaces/iotConnectors/fhirDestinations": "healthcare_medtech_service_fhir_destination",
  "Microsoft.HybridCompute/machines": "arc_machine",
  "Microsoft.HybridCompute/machines/extensions": "arc_machine_extension",
  "Microsoft.HybridCompute/privateLinkScopes": "arc_private_link_scope",
  "Microsoft.Insights/actionGroups": "monitor_action_group",
  "Microsoft.Insights/activityLogAlerts": "monitor_activity_log_alert",
  "Microsoft.Insights/autoscaleSettings": "monitor_autoscale_setting",
  "Microsoft.Insights/components": "application_insights",
  "Microsoft.Insights/components/analyticsItems": "application_insights_analytics_item",
  "Microsoft.Insights/components/apiKeys": "application_insights_api_key",
  "Microsoft.Insights/components/proactiveDetectionConfigs": "application_insights_smart_detection_rule",
  "Microsoft.Insights/dataCollectionEndpoints": "monitor_data_collection_endpoint",
  "Microsoft.Insights/dataCollectionRuleAssociations": "monitor_data_collection_rule_association",
  "Microsoft.Insights/dataCollectionRules": "monitor_data_collection_rule",
  "Microsoft.Insights/metricAlerts": "monitor_metric_alert",
  "Microsoft.Insights/privateLinkScopes": "monitor_private_link_scope",
  "Microsoft.Insights/privateLinkScopes/scopedResources": "monitor_private_link_scoped_service",
  "Microsoft.Insights/scheduledQueryRules": "monitor_scheduled_query_rules_alert monitor_scheduled_query_rules_alert_v2 monitor_scheduled_query_rules_log",
  "Microsoft.Insights/webtests": "application_insights_standard_web_test application_insights_web_test",
  "Microsoft.Insights/workbooks": "application_insights_workbook",
  "Microsoft.Insights/workbookTemplates": "application_insights_workbook_template",
  "Microsoft.IoTCentral/iotApps": "iotcentral_application iotcentral_application_network_rule_set",
  "Microsoft.IoTCentral/iotApps/organizations": "iotcentral_organization",
  "Microsoft.KeyVault/managedHSMs": "key_vault_managed_hardware_security_module",
  "Microsoft.KeyVault/vaults": "key_vault",
  "Microsoft.KeyVault/vaults/objectId/applicationId": "key_vault_access_policy",
  "Microsoft.Kubernetes/connectedClusters": "arc_kubernetes_cluster arc_kubernetes_provisioned_cluster",
  "Microsoft.KubernetesConfiguration/extensions": "arc_kubernetes_cluster_extension kubernetes_cluster_extension",
  "Microsoft.KubernetesConfiguration/fluxConfigurations": "arc_kubernetes_flux_configuration kubernetes_flux_configuration",
  "Microsoft.Kusto/clusters": "kusto_cluster kusto_cluster_customer_managed_key",
  "Microsoft.Kusto/clusters/attachedDatabaseConfigurations": "kusto_attached_database_configuration",
  "Microsoft.Kusto/clusters/databases": "kusto_database",
  "Microsoft.Kusto/clusters/databases/dataConnections": "kusto_cosmosdb_data_connection kusto_eventgrid_data_connection kusto_eventhub_data_connection kusto_iothub_data_connection",
  "Microsoft.Kusto/clusters/databases/principalAssignments": "kusto_database_principal_assignment",
  "Microsoft.Kusto/clusters/databases/scripts": "kusto_script",
  "Microsoft.Kusto/clusters/managedPrivateEndpoints": "kusto_cluster_managed_private_endpoint",
  "Microsoft.Kusto/clusters/principalAssignments": "kusto_cluster_principal_assignment",
  "Microsoft.LoadTestService/loadTests": "load_test",
  "Microsoft.Logic/integrationAccounts": "logic_app_integration_account",
  "Microsoft.Logic/integrationAccounts/agreements": "logic_app_integration_account_agreement",
  "Microsoft.Logic/integrationAccounts/assemblies": "logic_app_integration_account_assembly",
  "Microsoft.Logic/integrationAccounts/batchConfigurations": "logic_app_integration_account_batch_configuration",
  "Microsoft.Logic/integrationAccounts/certificates": "logic_app_integration_account_certificate",
  "Microsoft.Logic/integrationAccounts/maps": "logic_app_integration_account_map",
  "Microsoft.Logic/integrationAccounts/partners": "logic_app_integration_account_partner",
  "Microsoft.Logic/integrationAccounts/schemas": "logic_app_integration_account_schema",
  "Microsoft.Logic/integrationAccounts/sessions": "logic_app_integration_account_session",
  "Microsoft.Logic/workflows": "logic_app_workflow",
  "Microsoft.Logic/workflows/actions": "logic_app_action_custom logic_app_action_http",
  "Microsoft.Logic/workflows/triggers": "logic_app_trigger_http_request logic_app_trigger_recurrence",
  "Microsoft.MachineLearningServices/workspaces": "ai_foundry ai_foundry_project machine_learning_workspace",
  "Microsoft.MachineLearningServices/workspaces/computes": "machine_learning_compute_cluster machine_learning_compute_instance machine_learning_inference_cluster machine_learning_synapse_spark",
  "Microsoft.MachineLearningServices/workspaces/dataStores": "machine_learning_datastore_blobstorage machine_learning_datastore_datalake_gen2 machine_learning_datastore_fileshare",
  "Microsoft.MachineLearningServices/workspaces/outboundRules": "machine_learning_workspace_network_outbound_rule_fqdn machine_learning_workspace_network_outbound_rule_private_endpoint machine_learning_workspace_network_outbound_rule_service_tag",
  "Microsoft.Maintenance/configurationAssignments": "maintenance_assignment_dedicated_host maintenance_assignment_dynamic_scope maintenance_assignment_virtual_machine maintenance_assignment_virtual_machine_scale_set",
  "Microsoft.Maintenance/maintenanceConfigurations": "maintenance_configuration",
  "Microsoft.ManagedIdentity/userAssignedIdentities": "user_assigned_identity",
  "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials": "federated_identity_credential",
  "Microsoft.ManagedServices/registrationAssignments": "lighthouse_assignment",
  "Microsoft.ManagedServices/registrationDefinitions": "lighthouse_definition",
  "Microsoft.Management/managementGroups": "management_group",
  "Microsoft.Management/managementGroups/subscriptions": "management_group_subscription_association",
  "Microsoft.Maps/accounts": "maps_account",
  "Microsoft.Maps/accounts/creators": "maps_creator",
  "Microsoft.MarketplaceOrdering/agreements/offers/plans": "marketplace_agreement",
  "Microsoft.MobileNetwork/mobileNetworks": "mobile_network",
  "Microsoft.MobileNetwork/mobileNetworks/dataNetworks": "mobile_network_data_network",
  "Microsoft.MobileNetwork/mobileNetworks/services": "mobile_network_service",
  "Microsoft.MobileNetwork/mobileNetworks/simPolicies": "mobile_network_sim_policy",
  "Microsoft.MobileNetwork/mobileNetworks/sites": "mobile_network_site",
  "Microsoft.MobileNetwork/mobileNetworks/slices": "mobile_network_slice",
  "Microsoft.MobileNetwork/packetCoreControlPlanes": "mobile_network_packet_core_control_plane",
  "Microsoft.MobileNetwork/packetCoreControlPlanes/packetCoreDataPlanes": "mobile_network_packet_core_data_plane",
  "Microsoft.MobileNetwork/packetCoreControlPlanes/packetCoreDataPlanes/attachedDataNetworks": "mobile_network_attached_data_network",
  "Microsoft.MobileNetwork/simGroups": "mobile_network_sim_group",
  "Microsoft.Monitor/accounts": "monitor_workspace",
  "Microsoft.NetApp/netAppAccounts": "netapp_account netapp_account_encryption",
  "Microsoft.NetApp/netAppAccounts/backupPolicies": "netapp_backup_policy",
  "Microsoft.NetApp/netAppAccounts/backupVaults": "netapp_backup_vault",
  "Microsoft.NetApp/netAppAccounts/capacityPools": "netapp_pool",
  "Microsoft.NetApp/netAppAccounts/capacityPools/volumes": "netapp_volume",
  "Microsoft.NetApp/netAppAccounts/capacityPools/volumes/snapshots": "netapp_snapshot",
  "Microsoft.NetApp/netAppAccounts/capacityPools/volumes/volumeQuotaRules": "netapp_volume_quota_rule",
  "Microsoft.NetApp/netAppAccounts/snapshotPolicies": "netapp_snapshot_policy",
  "Microsoft.NetApp/netAppAccounts/volumeGroups": "netapp_volume_group_oracle netapp_volume_group_sap_hana",
  "Microsoft.Network/applicationGateways": "application_gateway",
  "Microsoft.Network/applicationGateways/backendAddressPools": "network_interface_application_gateway_backend_address_pool_association",
  "Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies": "web_application_firewall_policy",
  "Microsoft.Network/applicationSecurityGroups": "application_security_group network_interface_application_security_group_association private_endpoint_application_security_group_association",
  "Microsoft.Network/azureFirewalls": "firewall",
  "Microsoft.Network/azureFirewalls/applicationRuleCollections": "firewall_application_rule_collection",
  "Microsoft.Network/azureFirewalls/natRuleCollections": "firewall_nat_rule_collection",
  "Microsoft.Network/azureFirewalls/networkRuleCollections": "firewall_network_rule_collection",
  "Microsoft.Network/bastionHosts": "bastion_host",
  "Microsoft.Network/connections": "virtual_network_gateway_connection",
  "Microsoft.Network/customIPPrefixes": "custom_ip_prefix",
  "Microsoft.Network/ddosProtectionPlans": "network_ddos_protection_plan",
  "Microsoft.Network/dnsForwardingRulesets": "private_dns_resolver_dns_forwarding_ruleset",
  "Microsoft.Network/dnsForwardingRulesets/forwardingRules": "private_dns_resolver_forwarding_rule",
  "Microsoft.Network/dnsForwardingRulesets/virtualNetworkLinks": "private_dns_resolver_virtual_network_link",
  "Microsoft.Network/dnsResolvers": "private_dns_resolver",
  "Microsoft.Network/dnsResolvers/inboundEndpoints": "private_dns_resolver_inbound_endpoint",
  "Microsoft.Network/dnsResolvers/outboundEndpoints": "private_dns_resolver_outbound_endpoint",
  "Microsoft.Network/dnsZones": "dns_zone",
  "Microsoft.Network/dnsZones/A": "dns_a_record dns_cname_record private_dns_a_record",
  "Microsoft.Network/dnsZones/AAAA": "dns_aaaa_record private_dns_aaaa_record",
  "Microsoft.Network/dnsZones/CAA": "dns_caa_record",
  "Microsoft.Network/dnsZones/MX": "dns_mx_record private_dns_mx_record",
  "Microsoft.Network/dnsZones/NS": "dns_ns_record",
  "Microsoft.Network/dnsZones/PTR": "dns_ptr_record private_dns_ptr_record",
  "Microsoft.Network/dnsZones/SRV": "dns_srv_record private_dns_srv_record",
  "Microsoft.Network/dnsZones/TXT": "dns_txt_record private_dns_txt_record",
  "Microsoft.Network/expressRouteCircuits": "express_route_circuit",
  "Microsoft.Network/expressRouteCircuits/authorizations": "express_route_circuit_authorization",
  "Microsoft.Network/expressRouteCircuits/peerings": "express_route_circuit_peering",
  "Microsoft.Network/expressRouteCircuits/peerings/connections": "express_route_circuit_connection",
  "Microsoft.Network/expressRouteGateways": "express_route_gateway",
  "Microsoft.Network/expressRouteGateways/expressRouteConnections": "express_route_connection",
  "Microsoft.Network/expressRoutePorts": "express_route_port",
  "Microsoft.Network/expressRoutePorts/authorizations": "express_route_port_authorization",
  "Microsoft.Network/firewallPolicies": "firewall_policy",
  "Microsoft.Network/firewallPolicies/ruleCollectionGroups": "firewall_policy_rule_collection_group",
  "Microsoft.Network/frontDoors": "frontdoor",
  "Microsoft.Network/frontDoors/customHttpsConfiguration": "frontdoor_custom_https_configuration",
  "Microsoft.Network/frontdoors/rulesEngines": "frontdoor_rules_engine",
  "Microsoft.Network/frontDoorWebApplicationFirewallPolicies": "cdn_frontdoor_firewall_policy frontdoor_firewall_policy",
  "Microsoft.Network/ipGroups": "ip_group",
  "Microsoft.Network/loadBalancers": "lb",
  "Microsoft.Network/loadBalancers/backendAddressPools": "lb_backend_address_pool network_interface_backend_address_pool_association",
  "Microsoft.Network/loadBalancers/backendAddressPools/addresses": "lb_backend_address_pool_address",
  "Microsoft.Network/loadBalancers/inboundNatPools": "lb_nat_pool",
  "Microsoft.Network/loadBalancers/inboundNatRules": "lb_nat_rule network_interface_nat_rule_association",
  "Microsoft.Network/loadBalancers/loadBalancingRules": "lb_rule",
  "Microsoft.Network/loadBalancers/outboundRules": "lb_outbound_rule",
  "Microsoft.Network/loadBalancers/probes": "lb_probe",
  "Microsoft.Network/localNetworkGateways": "local_network_gateway",
  "Microsoft.Network/natGateways": "nat_gateway",
  "Microsoft.Network/networkInterfaces": "network_interface",
  "Microsoft.Network/networkManagerConnections": "network_manager_management_group_connection network_manager_subscription_connection",
  "Microsoft.Network/networkManagers": "network_manager",
  "Microsoft.Network/networkManagers/connectivityConfigurations": "network_manager_connectivity_configuration",
  "Microsoft.Network/networkManagers/ipamPools": "network_manager_ipam_pool",
  "Microsoft.Network/networkManagers/ipamPools/staticCidrs": "network_manager_ipam_pool_static_cidr",
  "Microsoft.Network/networkManagers/networkGroups": "network_manager_network_group",
  "Microsoft.Network/networkManagers/networkGroups/staticMembers": "network_manager_static_member",
  "Microsoft.Network/networkManagers/routingConfigurations": "network_manager_routing_configuration",
  "Microsoft.Network/networkManagers/routingConfigurations/ruleCollections": "network_manager_routing_rule_collection",
  "Microsoft.Network/networkManagers/routingConfigurations/ruleCollections/rules": "network_manager_routing_rule",
  "Microsoft.Network/networkManagers/scopeConnections": "network_manager_scope_connection",
  "Microsoft.Network/networkManagers/securityAdminConfigurations": "network_manager_security_admin_configuration",
  "Microsoft.Network/networkManagers/securityAdminConfigurations/ruleCollections": "network_manager_admin_rule_collection",
  "Microsoft.Network/networkManagers/securityAdminConfigurations/ruleCollections/rules": "network_manager_admin_rule",
  "Microsoft.Network/networkManagers/verifierWorkspaces": "network_manager_verifier_workspace",
  "Microsoft.Network/networkManagers/verifierWorkspaces/reachabilityAnalysisIntents": "network_manager_verifier_workspace_reachability_analysis_intent",
  "Microsoft.Network/networkProfiles": "network_profile",
  "Microsoft.Network/networkSecurityGroups": "network_interface_security_group_association network_security_group",
  "Microsoft.Network/networkSecurityGroups/securityRules": "network_security_rule",
  "Microsoft.Network/networkVirtualAppliances": "palo_alto_virtual_network_appliance",
  "Microsoft.Network/networkWatchers": "network_watcher",
  "Microsoft.Network/networkWatchers/connectionMonitors": "network_connection_monitor",
  "Microsoft.Network/networkWatchers/flowLogs": "network_watcher_flow_log",
  "Microsoft.Network/networkWatchers/packetCaptures": "virtual_machine_packet_capture virtual_machine_scale_set_packet_capture",
  "Microsoft.Network/p2sVpnGateways": "point_to_site_vpn_gateway",
  "Microsoft.Network/privateDnsZones": "private_dns_zone",
  "Microsoft.Network/privateDnsZones/CNAME": "private_dns_cname_record",
  "Microsoft.Network/privateDnsZones/virtualNetworkLinks": "private_dns_zone_virtual_network_link",
  "Microsoft.Network/privateEndpoints": "private_endpoint",
  "Microsoft.Network/privateLinkServices": "private_link_service",
  "Microsoft.Network/publicIPAddresses": "nat_gateway_public_ip_association public_ip",
  "Microsoft.Network/publicIPPrefixes": "nat_gateway_public_ip_prefix_association public_ip_prefix",
  "Microsoft.Network/routeFilters": "route_filter",
  "Microsoft.Network/routeTables": "route_table",
  "Microsoft.Network/routeTables/routes": "route",
  "Microsoft.Network/securityPartnerProviders": "virtual_hub_security_partner_provider",
  "Microsoft.Network/serviceEndpointPolicies": "subnet_service_endpoint_storage_policy",
  "Microsoft.Network/trafficManagerProfiles": "traffic_manager_profile",
  "Microsoft.Network/trafficManagerProfiles/AzureEndpoints": "traffic_manager_azure_endpoint",
  "Microsoft.Network/trafficManagerProfiles/ExternalEndpoints": "traffic_manager_external_endpoint",
  "Microsoft.Network/trafficManagerProfiles/NestedEndpoints": "traffic_manager_nested_endpoint",
  "Microsoft.Network/virtualHubs": "route_server virtual_hub",
  "Microsoft.Network/virtualHubs/bgpConnections": "route_server_bgp_connection virtual_hub_bgp_connection",
  "Microsoft.Network/virtualHubs/hubRouteTables": "virtual_hub_route_table",
  "Microsoft.Network/virtualHubs/hubRouteTables/routes": "virtual_hub_route_table_route",
  "Microsoft.Network/virtualHubs/hubVirtualNetworkConnections": "virtual_hub_connection",
  "Microsoft.Network/virtualHubs/ipConfigurations": "virtual_hub_ip",
  "Microsoft.Network/virtualHubs/routeMaps": "route_map",
  "Microsoft.Network/virtualNetworkGateways": "virtual_network_gateway",
  "Microsoft.Network/virtualNetworkGateways/natRules": "virtual_network_gateway_nat_rule",
  "Microsoft.Network/virtualNetworks": "virtual_network",
  "Microsoft.Network/virtualNetworks/dnsServers": "virtual_network_dns_servers",
  "Microsoft.Network/virtualNetworks/subnets": "subnet subnet_nat_gateway_association subnet_network_security_group_association subnet_route_table_association",
  "Microsoft.Network/virtualNetworks/virtualNetworkPeerings": "virtual_network_peering",
  "Microsoft.Network/virtualWans": "virtual_wan",
  "Microsoft.Network/vpnGateways": "vpn_gateway",
  "Microsoft.Network/vpnGateways/natRules": "vpn_gateway_nat_rule",
  "Microsoft.Network/vpnGateways/vpnConnections": "vpn_gateway_connection",
  "Microsoft.Network/vpnServerConfigurations": "vpn_server_configuration",
  "Microsoft.Network/vpnServerConfigurations/configurationPolicyGroups": "vpn_server_configuration_policy_group",
  "Microsoft.Network/vpnSites": "vpn_site",
  "Microsoft.NetworkFunction/azureTrafficCollectors": "network_function_azure_traffic_collector",
  "Microsoft.NetworkFunction/azureTrafficCollectors/collectorPolicies": "network_function_collector_policy",
  "Microsoft.NotificationHubs/namespaces": "notification_hub_namespace",
  "Microsoft.NotificationHubs/namespaces/notificationHubs": "notification_hub",
  "Microsoft.NotificationHubs/namespaces/notificationHubs/authorizationRules": "notification_hub_authorization_rule",
  "Microsoft.OperationalInsights/clusters": "log_analytics_cluster log_analytics_cluster_customer_managed_key",
  "Microsoft.OperationalInsights/queryPacks": "log_analytics_query_pack",
  "Microsoft.OperationalInsights/queryPacks/queries": "log_analytics_query_pack_query",
  "Microsoft.OperationalInsights/workspaces": "log_analytics_workspace",
  "Microsoft.OperationalInsights/workspaces/dataExports": "log_analytics_data_export_rule",
  "Microsoft.OperationalInsights/workspaces/dataSources": "log_analytics_datasource_windows_performance_counter",
  "Microsoft.OperationalInsights/workspaces/linkedServices": "log_analytics_linked_service",
  "Microsoft.OperationalInsights/workspaces/linkedStorageAccounts": "log_analytics_linked_storage_account",
  "Microsoft.OperationalInsights/workspaces/savedSearches": "log_analytics_saved_search",
  "Microsoft.OperationalInsights/workspaces/storageInsightConfigs": "log_analytics_storage_insights",
  "Microsoft.OperationalInsights/workspaces/tables": "log_analytics_workspace_table_custom_log",
  "Microsoft.OperationsManagement/solutions": "log_analytics_solution",
  "Microsoft.Orbital/contactProfiles": "orbital_contact_profile",
  "Microsoft.Orbital/spacecrafts": "orbital_spacecraft",
  "Microsoft.Orbital/spacecrafts/contacts": "orbital_contact",
  "Microsoft.PolicyInsights/remediations": "management_group_policy_remediation resource_group_policy_remediation resource_policy_remediation subscription_policy_remediation",
  "Microsoft.Portal/dashboards": "portal_dashboard",
  "Microsoft.Portal/tenantConfigurations": "portal_tenant_configuration",
  "Microsoft.PowerBIDedicated/capacities": "powerbi_embedded",
  "Microsoft.Purview/accounts": "purview_account",
  "Microsoft.RecoveryServices/vaults": "recovery_services_vault",
  "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers": "backup_container_storage_account",
  "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems": "backup_protected_file_share backup_protected_vm",
  "Microsoft.RecoveryServices/vaults/backupPolicies": "backup_policy_file_share backup_policy_vm backup_policy_vm_workload",
  "Microsoft.RecoveryServices/vaults/backupResourceGuardProxies": "recovery_services_vault_resource_guard_association",
  "Microsoft.RecoveryServices/vaults/replicationFabrics": "site_recovery_fabric",
  "Microsoft.RecoveryServices/vaults/replicationFabrics/replicationNetworks/replicationNetworkMappings": "site_recovery_hyperv_network_mapping site_recovery_network_mapping",
  "Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers": "site_recovery_protection_container",
  "Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers/replicationProtectedItems": "site_recovery_vmware_replicated_vm",
  "Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers/replicationProtectionContainerMappings": "site_recovery_hyperv_replication_policy_association site_recovery_protection_container_mapping site_recovery_vmware_replication_policy_association",
  "Microsoft.RecoveryServices/vaults/replicationPolicies": "site_recovery_replication_policy",
  "Microsoft.RecoveryServices/vaults/replicationRecoveryPlans": "site_recovery_replication_recovery_plan",
  "Microsoft.RedHatOpenShift/openShiftClusters": "redhat_openshift_cluster",
  "Microsoft.Relay/namespaces": "relay_namespace",
  "Microsoft.Relay/namespaces/authorizationRules": "relay_namespace_authorization_rule",
  "Microsoft.Relay/namespaces/hybridConnections": "relay_hybrid_connection",
  "Microsoft.Relay/namespaces/hybridConnections/authorizationRules": "relay_hybrid_connection_authorization_rule",
  "Microsoft.ResourceConnector/appliances": "arc_resource_bridge_appliance",
  "Microsoft.Resources/deployments": "management_group_template_deployment resource_group_template_deployment subscription_template_deployment tenant_template_deployment",
  "Microsoft.Resources/deploymentScripts": "resource_deployment_script_azure_cli resource_deployment_script_azure_power_shell",
  "Microsoft.Resources/resourceGroups": "eventgrid_partner_configuration resource_group",
  "Microsoft.ScVmm/availabilitySets": "system_center_virtual_machine_manager_availability_set",
  "Microsoft.ScVmm/clouds": "system_center_virtual_machine_manager_cloud",
  "Microsoft.ScVmm/virtualMachineInstances": "system_center_virtual_machine_manager_virtual_machine_instance",
  "Microsoft.ScVmm/virtualMachineInstances/guestAgents": "system_center_virtual_machine_manager_virtual_machine_instance_guest_agent",
  "Microsoft.ScVmm/virtualMachineTemplates": "system_center_virtual_machine_manager_virtual_machine_template",
  "Microsoft.ScVmm/virtualNetworks": "system_center_virtual_machine_manager_virtual_network",
  "Microsoft.ScVmm/vmmServers": "system_center_virtual_machine_manager_server",
  "Microsoft.Search/searchServices": "search_service",
  "Microsoft.Search/searchServices/sharedPrivateLinkResources": "search_shared_private_link_service",
  "Microsoft.Security/advancedThreatProtectionSettings": "advanced_threat_protection",
  "Microsoft.Security/assessmentMetadata": "security_center_assessment_policy",
  "Microsoft.Security/automations": "security_center_automation",
  "Microsoft.Security/autoProvisioningSettings": "security_center_auto_provisioning",
  "Microsoft.Security/deviceSecurityGroups": "iot_security_device_group",
  "Microsoft.Security/iotSecuritySolutions": "iot_security_solution",
  "Microsoft.Security/pricings": "security_center_subscription_pricing",
  "Microsoft.Security/serverVulnerabilityAssessments": "security_center_server_vulnerability_assessment_virtual_machine",
  "Microsoft.Security/serverVulnerabilityAssessmentsSettings": "security_center_server_vulnerability_assessments_setting",
  "Microsoft.SecurityInsights/alertRules": "sentinel_alert_rule_fusion sentinel_alert_rule_machine_learning_behavior_analytics sentinel_alert_rule_ms_security_incident sentinel_alert_rule_nrt sentinel_alert_rule_scheduled sentinel_alert_rule_threat_intelligence",
  "Microsoft.SecurityInsights/automationRules": "sentinel_automation_rule",
  "Microsoft.SecurityInsights/dataConnectors": "sentinel_data_connector_aws_cloud_trail sentinel_data_connector_aws_s3 sentinel_data_connector_azure_active_directory sentinel_data_connector_azure_advanced_threat_protection sentinel_data_connector_azure_security_center sentinel_data_connector_dynamics_365 sentinel_data_connector_iot sentinel_data_connector_microsoft_cloud_app_security sentinel_data_connector_microsoft_defender_advanced_threat_protection sentinel_data_connector_microsoft_threat_intelligence sentinel_data_connector_microsoft_threat_protection sentinel_data_connector_office_365 sentinel_data_connector_office_365_project sentinel_data_connector_office_atp sentinel_data_connector_office_irm sentinel_data_connector_office_power_bi sentinel_data_connector_threat_intelligence sentinel_data_connector_threat_intelligence_taxii",
  "Microsoft.SecurityInsights/metadata": "sentinel_metadata",
  "Microsoft.SecurityInsights/onboardingStates": "sentinel_log_analytics_workspace_onboarding",
  "Microsoft.SecurityInsights/threatIntelligence/indicators": "sentinel_threat_intelligence_indicator",
  "Microsoft.SecurityInsights/watchlists": "sentinel_watchlist",
  "Microsoft.SecurityInsights/watchlists/watchlistItems": "sentinel_watchlist_item",
  "Microsoft.ServiceBus/namespaces": "servicebus_namespace servicebus_namespace_customer_managed_key",
  "Microsoft.ServiceBus/namespaces/authorizationRules": "servicebus_namespace_authorization_rule",
  "Microsoft.ServiceBus/namespaces/queues": "servicebus_queue",
  "Microsoft.ServiceBus/namespaces/queues/authorizationRules": "servicebus_queue_authorization_rule",
  "Microsoft.ServiceBus/namespaces/topics": "servicebus_topic",
  "Microsoft.ServiceBus/namespaces/topics/authorizationRules": "servicebus_topic_authorization_rule",
  "Microsoft.ServiceBus/namespaces/topics/subscriptions": "servicebus_subscription",
  "Microsoft.ServiceBus/namespaces/topics/subscriptions/rules": "servicebus_subscription_rule",
  "Microsoft.ServiceFabric/clusters": "service_fabric_cluster",
  "Microsoft.ServiceFabric/managedClusters": "service_fabric_managed_cluster",
  "Microsoft.ServiceLinker/linkers": "function_app_connection spring_cloud_connection",
  "Microsoft.ServiceNetworking/trafficControllers": "application_load_balancer",
  "Microsoft.ServiceNetworking/trafficControllers/associations": "application_load_balancer_subnet_association",
  "Microsoft.ServiceNetworking/trafficControllers/frontends": "application_load_balancer_frontend",
  "Microsoft.ServiceNetworking/trafficControllers/securityPolicies": "application_load_balancer_security_policy",
  "Microsoft.SignalRService/signalR": "signalr_service signalr_service_network_acl",
  "Microsoft.SignalRService/signalR/customCertificates": "signalr_service_custom_certificate",
  "Microsoft.SignalRService/signalR/customDomains": "signalr_service_custom_domain",
  "Microsoft.SignalRService/signalR/sharedPrivateLinkResources": "signalr_shared_private_link_resource",
  "Microsoft.SignalRService/webPubSub": "web_pubsub web_pubsub_network_acl web_pubsub_socketio",
  "Microsoft.SignalRService/webPubSub/customCertificates": "web_pubsub_custom_certificate",
  "Microsoft.SignalRService/webPubSub/customDomains": "web_pubsub_custom_domain",
  "Microsoft.SignalRService/webPubSub/sharedPrivateLinkResources": "web_pubsub_shared_private_link_resource",
  "Microsoft.Solutions/applicationDefinitions": "managed_application_definition",
  "Microsoft.Solutions/applications": "managed_application",
  "Microsoft.Sql/locations/instanceFailoverGroups": "mssql_managed_instance_failover_group",
  "Microsoft.Sql/managedInstances": "mssql_managed_instance",
  "Microsoft.Sql/managedInstances/administrators": "mssql_managed_instance_active_directory_administrator",
  "Microsoft.Sql/managedInstances/databases": "mssql_managed_database",
  "Microsoft.Sql/managedInstances/encryptionProtector": "mssql_managed_instance_transparent_data_encryption",
  "Microsoft.Sql/managedInstances/securityAlertPolicies": "mssql_managed_instance_security_alert_policy",
  "Microsoft.Sql/managedInstances/startStopSchedules": "mssql_managed_instance_start_stop_schedule",
  "Microsoft.Sql/managedInstances/vulnerabilityAssessments": "mssql_managed_instance_vulnerability_assessment",
  "Microsoft.Sql/servers": "mssql_server sql_server",
  "Microsoft.Sql/servers/databases": "mssql_database sql_database",
  "Microsoft.Sql/servers/databases/extendedAuditingSettings": "mssql_database_extended_auditing_policy",
  "Microsoft.Sql/servers/databases/vulnerabilityAssessments/rules/baselines": "mssql_database_vulnerability_assessment_rule_baseline",
  "Microsoft.Sql/servers/devOpsAuditingSettings": "mssql_server_microsoft_support_auditing_policy",
  "Microsoft.Sql/servers/dnsAliases": "mssql_server_dns_alias",
  "Microsoft.Sql/servers/elasticPools": "mssql_elasticpool",
  "Microsoft.Sql/servers/encryptionProtector": "mssql_server_transparent_data_encryption",
  "Microsoft.Sql/servers/extendedAuditingSettings": "mssql_server_extended_auditing_policy",
  "Microsoft.Sql/servers/failoverGroups": "mssql_failover_group",
  "Microsoft.Sql/servers/firewallRules": "mssql_firewall_rule",
  "Microsoft.Sql/servers/jobAgents": "mssql_job_agent",
  "Microsoft.Sql/servers/jobAgents/credentials": "mssql_job_credential",
  "Microsoft.Sql/servers/jobAgents/jobs": "mssql_job mssql_job_schedule",
  "Microsoft.Sql/servers/jobAgents/jobs/steps": "mssql_job_step",
  "Microsoft.Sql/servers/jobAgents/targetGroups": "mssql_job_target_group",
  "Microsoft.Sql/servers/outboundFirewallRules": "mssql_outbound_firewall_rule",
  "Microsoft.Sql/servers/securityAlertPolicies": "mssql_server_security_alert_policy",
  "Microsoft.Sql/servers/virtualNetworkRules": "mssql_virtual_network_rule",
  "Microsoft.Sql/servers/vulnerabilityAssessments": "mssql_server_vulnerability_assessment",
  "Microsoft.SqlVirtualMachine/sqlVirtualMachineGroups": "mssql_virtual_machine_group",
  "Microsoft.SqlVirtualMachine/sqlVirtualMachineGroups/availabilityGroupListeners": "mssql_virtual_machine_availability_group_listener",
  "Microsoft.SqlVirtualMachine/sqlVirtualMachines": "mssql_virtual_machine",
  "Microsoft.StandbyPool/standbyVirtualMachinePools": "virtual_machine_scale_set_standby_pool",
  "Microsoft.Storage/storageAccounts": "security_center_storage_defender storage_account storage_account_customer_managed_key storage_account_queue_properties storage_account_static_website storage_blob_inventory_policy",
  "Microsoft.Storage/storageAccounts/blobServices/containers": "storage_container",
  "Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies": "storage_container_immutability_policy",
  "Microsoft.Storage/storageAccounts/encryptionScopes": "storage_encryption_scope",
  "Microsoft.Storage/storageAccounts/fileServices/shares": "storage_share",
  "Microsoft.Storage/storageAccounts/localUsers": "storage_account_local_user",
  "Microsoft.Storage/storageAccounts/managementPolicies": "storage_management_policy",
  "Microsoft.StorageCache/amlFilesystems": "managed_lustre_file_system",
  "Microsoft.StorageCache/caches": "hpc_cache",
  "Microsoft.StorageCache/caches/cacheAccessPolicies": "hpc_cache_access_policy",
  "Microsoft.StorageCache/caches/storageTargets": "hpc_cache_blob_nfs_target hpc_cache_blob_target hpc_cache_nfs_target",
  "Microsoft.StorageMover/storageMovers": "storage_mover",
  "Microsoft.StorageMover/storageMovers/agents": "storage_mover_agent",
  "Microsoft.StorageMover/storageMovers/endpoints": "storage_mover_source_endpoint storage_mover_target_endpoint",
  "Microsoft.StorageMover/storageMovers/projects": "storage_mover_project",
  "Microsoft.StorageMover/storageMovers/projects/jobDefinitions": "storage_mover_job_definition",
  "Microsoft.StorageSync/storageSyncServices": "storage_sync",
  "Microsoft.StorageSync/storageSyncServices/syncGroups": "storage_sync_group",
  "Microsoft.StorageSync/storageSyncServices/syncGroups/cloudEndpoints": "storage_sync_cloud_endpoint",
  "Microsoft.StorageSync/storageSyncServices/syncGroups/serverEndpoints": "storage_sync_server_endpoint",
  "Microsoft.StreamAnalytics/clusters": "stream_analytics_cluster",
  "Microsoft.StreamAnalytics/clusters/privateEndpoints": "stream_analytics_managed_private_endpoint",
  "Microsoft.StreamAnalytics/streamingjobs": "stream_analytics_job stream_analytics_job_storage_account",
  "Microsoft.StreamAnalytics/streamingJobs/functions": "stream_analytics_function_javascript_uda",
  "Microsoft.StreamAnalytics/streamingJobs/inputs": "stream_analytics_reference_input_blob stream_analytics_reference_input_mssql stream_analytics_stream_input_blob stream_analytics_stream_input_eventhub stream_analytics_stream_input_eventhub_v2 stream_analytics_stream_input_iothub",
  "Microsoft.StreamAnalytics/streamingJobs/outputs": "stream_analytics_output_blob stream_analytics_output_cosmosdb stream_analytics_output_function stream_analytics_output_mssql stream_analytics_output_powerbi stream_analytics_output_servicebus_topic stream_analytics_output_synapse stream_analytics_output_table",
  "Microsoft.StreamAnalytics/streamingJobs/schedule": "stream_analytics_job_schedule",
  "Microsoft.Subscription/aliases": "subscription",
  "Microsoft.Synapse/privateLinkHubs": "synapse_private_link_hub",
  "Microsoft.Synapse/workspaces": "synapse_role_assignment synapse_workspace",
  "Microsoft.Synapse/workspaces/bigDataPools": "synapse_spark_pool",
  "Microsoft.Synapse/workspaces/extendedAuditingSettings": "synapse_workspace_extended_auditing_policy",
  "Microsoft.Synapse/workspaces/firewallRules": "synapse_firewall_rule",
  "Microsoft.Synapse/workspaces/integrationRuntimes": "synapse_integration_runtime_azure synapse_integration_runtime_self_hosted",
  "Microsoft.Synapse/workspaces/keys": "synapse_workspace_key",
  "Microsoft.Synapse/workspaces/linkedServices": "synapse_linked_service",
  "Microsoft.Synapse/workspaces/managedVirtualNetworks/managedPrivateEndpoints": "synapse_managed_private_endpoint",
  "Microsoft.Synapse/workspaces/securityAlertPolicies": "synapse_workspace_security_alert_policy",
  "Microsoft.Synapse/workspaces/sqlAdministrators": "synapse_workspace_aad_admin synapse_workspace_sql_aad_admin",
  "Microsoft.Synapse/workspaces/sqlPools": "synapse_sql_pool",
  "Microsoft.Synapse/workspaces/sqlPools/extendedAuditingSettings": "synapse_sql_pool_extended_auditing_policy",
  "Microsoft.Synapse/workspaces/sqlPools/securityAlertPolicies": "synapse_sql_pool_security_alert_policy",
  "Microsoft.Synapse/workspaces/sqlPools/vulnerabilityAssessments": "synapse_sql_pool_vulnerability_assessment",
  "Microsoft.Synapse/workspaces/sqlPools/vulnerabilityAssessments/rules/baselines": "synapse_sql_pool_vulnerability_assessment_baseline",
  "Microsoft.Synapse/workspaces/sqlPools/workloadGroups": "synapse_sql_pool_workload_group",
  "Microsoft.Synapse/workspaces/sqlPools/workloadGroups/workloadClassifiers": "synapse_sql_pool_workload_classifier",
  "Microsoft.Synapse/workspaces/vulnerabilityAssessments": "synapse_workspace_vulnerability_assessment",
  "Microsoft.VideoIndexer/accounts": "video_indexer_account",
  "Microsoft.VoiceServices/communicationsGateways": "voice_services_communications_gateway",
  "Microsoft.VoiceServices/communicationsGateways/testLines": "voice_services_communications_gateway_test_line",
  "Microsoft.Web/certificates": "app_service_certificate",
  "Microsoft.Web/connections": "api_connection",
  "Microsoft.Web/serverfarms": "app_service_plan service_plan",
  "Microsoft.Web/sites": "app_service app_service_source_control function_app function_app_active_slot function_app_flex_consumption linux_function_app linux_web_app logic_app_standard web_app_active_slot windows_function_app windows_web_app",
  "Microsoft.Web/sites/config": "app_service_virtual_network_swift_connection",
  "Microsoft.Web/sites/hostNameBindings": "app_service_custom_hostname_binding",
  "Microsoft.Web/sites/publicCertificates": "app_service_public_certificate",
  "Microsoft.Web/sites/slots": "app_service_slot app_service_source_control_slot function_app_slot linux_function_app_slot linux_web_app_slot windows_function_app_slot windows_web_app_slot",
  "Microsoft.Web/sites/slots/config": "app_service_slot_virtual_network_swift_connection",
  "Microsoft.Web/sites/slots/hostNameBindings": "app_service_slot_custom_hostname_binding",
  "Microsoft.Web/sourceControls": "app_service_source_control_token source_control_token",
  "Microsoft.Web/staticSites": "static_site static_web_app",
  "Microsoft.Web/staticSites/customDomains": "static_site_custom_domain static_web_app_custom_domain",
  "Microsoft.Web/staticSites/userProvidedFunctionApps": "static_web_app_function_app_registration",
  "Microsoft.Workloads/sapVirtualInstances": "workloads_sap_discovery_virtual_instance workloads_sap_single_node_virtual_instance workloads_sap_three_tier_virtual_instance",
  "NewRelic.Observability/monitors": "new_relic_monitor",
  "NewRelic.Observability/monitors/tagRules": "new_relic_tag_rule",
  "Nginx.NginxPlus/nginxDeployments": "nginx_deployment",
  "Nginx.NginxPlus/nginxDeployments/apiKeys": "nginx_api_key",
  "Nginx.NginxPlus/nginxDeployments/certificates": "nginx_certificate",
  "Nginx.NginxPlus/nginxDeployments/configurations": "nginx_configuration",
  "Oracle.Database/autonomousDatabases": "oracle_autonomous_database oracle_autonomous_database_clone_from_backup oracle_autonomous_database_clone_from_database",
  "Oracle.Database/autonomousDatabases/autonomousDatabaseBackups": "oracle_autonomous_database_backup",
  "Oracle.Database/cloudExadataInfrastructures": "oracle_exadata_infrastructure",
  "Oracle.Database/cloudVmClusters": "oracle_cloud_vm_cluster",
  "Oracle.Database/exascaleDbStorageVaults": "oracle_exascale_database_storage_vault",
  "Oracle.Database/resourceAnchors": "oracle_resource_anchor",
  "PaloAltoNetworks.Cloudngfw/firewalls": "palo_alto_next_generation_firewall_virtual_hub_local_rulestack palo_alto_next_generation_firewall_virtual_hub_panorama palo_alto_next_generation_firewall_virtual_hub_strata_cloud_manager palo_alto_next_generation_firewall_virtual_network_local_rulestack palo_alto_next_generation_firewall_virtual_network_panorama palo_alto_next_generation_firewall_virtual_network_strata_cloud_manager",
  "PaloAltoNetworks.Cloudngfw/localRulestacks": "palo_alto_local_rulestack",
  "PaloAltoNetworks.Cloudngfw/localRulestacks/certificates": "palo_alto_local_rulestack_certificate",
  "PaloAltoNetworks.Cloudngfw/localRulestacks/fqdnLists": "palo_alto_local_rulestack_fqdn_list",
  "PaloAltoNetworks.Cloudngfw/localRulestacks/localRules": "palo_alto_local_rulestack_rule",
  "PaloAltoNetworks.Cloudngfw/localRulestacks/prefixLists": "palo_alto_local_rulestack_prefix_list",
  "Qumulo.Storage/fileSystems": "qumulo_file_system"
};

// src/plans/terraform/aws/home-region.ts
var regionForm = /^[a-z]{2,4}(?:-[a-z]+)+-\d+$/;
var zoneForm = /^([a-z]{2,4}(?:-[a-z]+)+-\d+)(?:[a-z]|-[a-z0-9-]+)$/;
var otherRegion = /* @__PURE__ */ new Set([
  "aws_cloudformation_stack_set_instance",
  "aws_config_aggregate_authorization",
  "aws_dx_hosted_connection",
  "aws_servicequotas_template",
  "aws_ssmincidents_replication_set"
]);
var otherArn = /* @__PURE__ */ new Set([
  "aws_cloudwatch_event_target",
  "aws_lakeformation_resource",
  "aws_notifications_channel_association"
]);
var ownHosts = {
  aws_s3_bucket: "bucket_regional_domain_name",
  aws_sqs_queue: "url"
};
var ownRegions = {
  aws_s3_bucket: "bucket_region",
  aws_cloudtrail: "home_region",
  aws_db_snapshot_copy: "destination_region",
  aws_rds_cluster_snapshot_copy: "destination_region"
};
function homes(plan) {
  const neighbours = neighbourRegions(plan);
  return (instance2) => {
    const own2 = ownRegion(instance2, false);
    if (own2) return own2;
    const argued = argumentRegion(instance2, plan);
    if (argued) return argued;
    const { providerKey: key } = instance2;
    if (key === void 0) {
      const given2 = plan.regions["aws"];
      return given2 === void 0 ? unknownOf2("nothing in the state says its region", "--provider-region aws=REGION") : { location: given2, from: "--provider-region aws" };
    }
    const said3 = providerRegion(key, instance2, plan);
    if (typeof said3 === "string") return { location: said3, from: `region of provider ${key}` };
    const near = neighbours().get(keyIn(instance2));
    if (near?.size === 1)
      return { location: [...near][0], from: `region of other resources of provider ${key}` };
    const given = plan.regions[key];
    if (given !== void 0) return { location: given, from: `--provider-region ${key}` };
    if (isUnseen(said3))
      return notKnown(
        `the region of provider ${key}`,
        said3,
        `its region: --provider-region ${key}=REGION`
      );
    return unknownOf2(
      plan.providerExpression(key, "region") ? `the region of provider ${key} is made of what the plan does not hold` : plan.isProviderKnown(key) ? `the region of provider ${key} comes from its environment, and is in no file` : `the configuration of provider ${key} is not in the file`,
      `--provider-region ${key}=REGION`
    );
  };
}
function argumentRegion(instance2, plan) {
  if (!isRegionSaid(instance2)) return void 0;
  const { block: block2, module } = instance2;
  const said3 = memberOf2(block2?.expressions, "region");
  const constant = plan.constant(said3, module) ?? plan.constantOfData(said3, module);
  if (typeof constant === "string" && regionForm.test(constant))
    return { location: constant, from: "region" };
  const named4 = plan.value(instance2, "region");
  if (isSymbolic(named4) && regionForm.test(named4.id)) return { location: named4.id, from: "region" };
  return isSymbolic(named4) || isUnseen(named4) ? notKnown("its argument region", named4, "give region a value that is known when it is planned") : void 0;
}
var unknownOf2 = (why, input) => ({
  from: "",
  unknown: { why, remedy: `give its region: ${input}` }
});
var notKnown = (what, value, input) => ({
  from: "",
  unknown: {
    why: `${what} is not known${isUnseen(value) ? `: ${value.why}` : ""}`,
    remedy: `give what is missing, or ${input}`
  }
});
var isRegionSaid = ({ type, block: block2, unknown: unknown2 }) => !otherRegion.has(type) && memberOf2(unknown2, "region") === true && memberOf2(block2?.expressions, "region") !== void 0;
function ownRegion(instance2, isShared) {
  const { type, values, before, unknown: unknown2, action } = instance2;
  const named4 = ownRegions[type];
  const own2 = named4 === void 0 ? void 0 : textOf2(values, named4);
  const isOwn2 = own2 !== void 0 && regionForm.test(own2);
  if (isOwn2 && !isShared && instance2.isData === true) return { location: own2, from: named4 };
  const region2 = textOf2(values, "region");
  const isAny = isShared && instance2.isData === true && type === "aws_s3_bucket";
  if (region2 !== void 0 && regionForm.test(region2) && !otherRegion.has(type)) {
    const isSaid = memberOf2(instance2.block?.expressions, "region") !== void 0;
    if (!isShared || !(isSaid || isAny)) return { location: region2, from: "region" };
    return void 0;
  }
  if (!otherArn.has(type)) {
    const arn = textOf2(values, "arn") ?? (action === "change" ? textOf2(before, "arn") : void 0);
    const located = arn === void 0 ? void 0 : regionOf(arn);
    if (located !== void 0) return { location: located, from: "arn" };
  }
  const zone2 = textOf2(values, "availability_zone");
  const inZone = zone2 === void 0 || memberOf2(unknown2, "availability_zone") === true ? void 0 : zoneForm.exec(zone2)?.[1];
  if (inZone !== void 0) return { location: inZone, from: "availability_zone" };
  if (isOwn2 && !isAny) return { location: own2, from: named4 };
  const hosted = ownHosts[type];
  const host = hosted === void 0 ? void 0 : textOf2(values, hosted);
  const inHost = host === void 0 ? void 0 : /[./]([a-z]{2,4}(?:-[a-z]+)+-\d+)\./.exec(host)?.[1];
  return inHost === void 0 ? void 0 : { location: inHost, from: hosted };
}
function providerRegion(key, instance2, plan) {
  const said3 = plan.providerExpression(key, "region");
  if (!said3) return void 0;
  const module = said3.module === "" ? "" : instance2.module.startsWith(said3.module) ? instance2.module : said3.module;
  const region2 = plan.constant(said3.expression, module) ?? plan.constantOfData(said3.expression, module);
  if (isUnseen(region2)) return region2;
  return typeof region2 === "string" && regionForm.test(region2) ? region2 : void 0;
}
var keyIn = ({ providerKey: key = "", module }) => key.includes(":") ? `${key}
${module}` : key;
function neighbourRegions(plan) {
  let known6;
  return () => {
    if (known6) return known6;
    known6 = /* @__PURE__ */ new Map();
    for (const instance2 of [...plan.instances, ...plan.data]) {
      const region2 = instance2.type === "aws_region" ? regionOfData(instance2) : ownRegion(instance2, true)?.location;
      if (region2 === void 0 || instance2.providerKey === void 0) continue;
      const key = keyIn(instance2);
      const regions = known6.get(key) ?? /* @__PURE__ */ new Set();
      known6.set(key, regions.add(region2));
    }
    return known6;
  };
}
function regionOfData({ values, block: block2 }) {
  if (memberOf2(block2?.expressions, "region") !== void 0) return void 0;
  const region2 = textOf2(values, "region") ?? textOf2(values, "name") ?? textOf2(values, "id");
  return region2 !== void 0 && regionForm.test(region2) ? region2 : void 0;
}

// src/plans/terraform/aws/ids.ts


// src/plans/terraform/aws/computed.ts
var asS3Uri = (id) => id.replace(/^arn:[^:]+:s3:::/, "s3://");
var onlyArn = (value) => typeof value === "string" && value.startsWith("arn:") ? value : void 0;
function isGiven({ block: block2, values }, attribute2) {
  return block2 ? memberOf2(block2.expressions, attribute2) !== void 0 : (values[attribute2] ?? "") !== "";
}
function regionOfBucket(value, plan) {
  if (value === void 0 || value === null || isUnseen(value)) return value;
  const name = (isSymbolic(value) ? value.id : String(value)).replace(/^arn:[^:]+:s3:::/, "");
  const arn = `arn:aws:s3:::${name}`;
  const bucket2 = plan.instances.find(
    (one) => one.type === "aws_s3_bucket" && (one.values["bucket"] === name || plan.idsOf(one).all.includes(arn))
  );
  return (bucket2 && plan.homeOf(bucket2).location) ?? unseen("the bucket is not in the plan, and its region not known");
}

// src/plans/terraform/aws/ids.ts
var arnForms2 = {
  aws_backup_logically_air_gapped_vault: "backup:backup-vault:",
  aws_backup_vault: "backup:backup-vault:",
  aws_cloudwatch_event_bus: "events:event-bus/",
  aws_cloudwatch_log_group: "logs:log-group:",
  aws_db_cluster_snapshot: "rds:cluster-snapshot:",
  aws_db_instance: "rds:db:",
  aws_db_snapshot: "rds:snapshot:",
  aws_docdb_cluster: "rds:cluster:",
  aws_dynamodb_table: "dynamodb:table/",
  aws_efs_file_system: "elasticfilesystem:file-system/",
  aws_kinesis_firehose_delivery_stream: "firehose:deliverystream/",
  aws_kinesis_stream: "kinesis:stream/",
  aws_kms_external_key: "kms:key/",
  aws_kms_key: "kms:key/",
  aws_lambda_alias: "lambda:function:",
  aws_lambda_function: "lambda:function:",
  aws_neptune_cluster: "rds:cluster:",
  aws_opensearch_domain: "es:domain/",
  aws_rds_cluster: "rds:cluster:",
  aws_sfn_state_machine: "states:stateMachine:",
  aws_sns_topic: "sns:",
  aws_sqs_queue: "sqs:"
};
var buckets = /* @__PURE__ */ new Set(["aws_s3_bucket"]);
var locations = {
  aws_datasync_location_azure_blob: "container_url",
  aws_datasync_location_efs: "efs_file_system_arn",
  aws_datasync_location_fsx_lustre_file_system: "fsx_filesystem_arn",
  aws_datasync_location_fsx_ontap_file_system: "storage_virtual_machine_arn",
  aws_datasync_location_fsx_openzfs_file_system: "fsx_filesystem_arn",
  aws_datasync_location_fsx_windows_file_system: "fsx_filesystem_arn",
  aws_datasync_location_nfs: "server_hostname",
  aws_datasync_location_object_storage: "server_hostname",
  aws_datasync_location_s3: "s3_bucket_arn",
  aws_datasync_location_smb: "server_hostname"
};
function locationUri(instance2, attribute2, plan) {
  const said3 = plan.value(instance2, attribute2);
  const value = isSymbolic(said3) ? said3.id : said3;
  if (typeof value !== "string") return void 0;
  if (/^[a-z]+:\/\//.test(value)) return value;
  if (value.startsWith("arn:")) {
    const region2 = regionOf(value);
    return region2 === void 0 ? `${asS3Uri(value)}/` : `fsx://${region2}.fs-0/`;
  }
  return `nfs://${value}/`;
}
function ids(instance2, home, plan) {
  const { type, values } = instance2;
  const { file } = plan;
  const leadsTo = locations[type];
  if (leadsTo !== void 0) return { all: [], of: () => locationUri(instance2, leadsTo, plan) };
  let made3;
  const token2 = () => made3 ??= tokenOf2(instance2, file);
  const { location } = home;
  const partition = location === void 0 ? "aws" : partitionOf2(location);
  if (buckets.has(type)) {
    const name = textOf2(values, "bucket") ?? token2();
    const arn2 = `arn:${partition}:s3:::${name}`;
    return {
      all: partition === "aws" ? [arn2] : [arn2, `arn:aws:s3:::${name}`],
      of: (attribute2) => attribute2 === "region" ? location : attribute2?.includes("domain_name") ? `${name}.s3.amazonaws.com` : arn2
    };
  }
  const known6 = textOf2(values, "arn");
  if (location === void 0) return { all: known6 === void 0 ? [] : [known6], of: () => known6 };
  const [service, ...kind] = (arnForms2[type] ?? `${type.split("_")[1] ?? "aws"}:`).split(":");
  const arn = known6 ?? `arn:${partition}:${service}:${location}:000000000000:${kind.join(":")}${ownName2(instance2) ?? token2()}`;
  return {
    all: [arn],
    of: (attribute2) => attribute2 === "region" ? location : attribute2 !== void 0 && /endpoint|host|url|domain_name|dns|address/.test(attribute2) ? `${token2()}.${service}.${location}.amazonaws.com` : arn
  };
}
function ownName2({ values }) {
  const name = memberOf2(values, "name");
  return typeof name === "string" && /^[\w./-]{1,255}$/.test(name) ? name : void 0;
}
function tokenOf2({ address }, file) {
  return `planned-${createHash4("sha256").update(`${file}#${address}`).digest("hex").slice(0, 16)}`;
}
function partitionOf2(region2) {
  if (region2.startsWith("cn-")) return "aws-cn";
  if (region2.startsWith("us-gov-")) return "aws-us-gov";
  if (region2.startsWith("eusc-")) return "aws-eusc";
  return "aws";
}

// src/plans/terraform/aws/flows.ts
var undelivered = (block2, to) => ({
  [`${block2}.s3_configuration.bucket_arn`]: `Destinations[].${to}.S3DestinationDescription.BucketARN`
});
var streams2 = [
  {
    from: "aws_kinesis_firehose_delivery_stream",
    type: "AWS::KinesisFirehose::DeliveryStream",
    members: {
      "extended_s3_configuration.bucket_arn": "Destinations[].ExtendedS3DestinationDescription.BucketARN",
      "extended_s3_configuration.s3_backup_mode": "Destinations[].ExtendedS3DestinationDescription.S3BackupMode",
      "extended_s3_configuration.s3_backup_configuration.bucket_arn": "Destinations[].ExtendedS3DestinationDescription.S3BackupDescription.BucketARN",
      "redshift_configuration.cluster_jdbcurl": "Destinations[].RedshiftDestinationDescription.ClusterJDBCURL",
      "redshift_configuration.s3_backup_mode": "Destinations[].RedshiftDestinationDescription.S3BackupMode",
      "redshift_configuration.s3_backup_configuration.bucket_arn": "Destinations[].RedshiftDestinationDescription.S3BackupDescription.BucketARN",
      ...undelivered("redshift_configuration", "RedshiftDestinationDescription"),
      "elasticsearch_configuration.domain_arn": "Destinations[].ElasticsearchDestinationDescription.DomainARN",
      "elasticsearch_configuration.cluster_endpoint": "Destinations[].ElasticsearchDestinationDescription.ClusterEndpoint",
      ...undelivered("elasticsearch_configuration", "ElasticsearchDestinationDescription"),
      "opensearch_configuration.domain_arn": "Destinations[].AmazonopensearchserviceDestinationDescription.DomainARN",
      "opensearch_configuration.cluster_endpoint": "Destinations[].AmazonopensearchserviceDestinationDescription.ClusterEndpoint",
      ...undelivered("opensearch_configuration", "AmazonopensearchserviceDestinationDescription"),
      "opensearchserverless_configuration.collection_endpoint": "Destinations[].AmazonOpenSearchServerlessDestinationDescription.CollectionEndpoint",
      ...undelivered(
        "opensearchserverless_configuration",
        "AmazonOpenSearchServerlessDestinationDescription"
      ),
      "http_endpoint_configuration.url": "Destinations[].HttpEndpointDestinationDescription.EndpointConfiguration.Url",
      ...undelivered("http_endpoint_configuration", "HttpEndpointDestinationDescription"),
      "splunk_configuration.hec_endpoint": "Destinations[].SplunkDestinationDescription.HECEndpoint",
      ...undelivered("splunk_configuration", "SplunkDestinationDescription"),
      "snowflake_configuration.account_url": "Destinations[].SnowflakeDestinationDescription.AccountUrl",
      ...undelivered("snowflake_configuration", "SnowflakeDestinationDescription"),
      "iceberg_configuration.catalog_arn": "Destinations[].IcebergDestinationDescription.CatalogConfiguration.CatalogARN",
      ...undelivered("iceberg_configuration", "IcebergDestinationDescription")
    },
    unsaid: {
      "Destinations[].S3DestinationDescription.BucketARN": "Terraform's provider has no argument for the plain S3 destination any more",
      "Destinations[].IcebergDestinationDescription.CatalogConfiguration.WarehouseLocation": "Terraform has no argument for the location of an Iceberg warehouse"
    }
  }
];
var statement = (json) => {
  try {
    return Object(JSON.parse(String(json))).Statement;
  } catch {
    return unseen("the policy is not JSON");
  }
};
var logs2 = [
  {
    from: "aws_cloudtrail",
    type: "AWS::CloudTrail::Trail",
    members: {
      s3_bucket_name: "S3BucketName",
      cloud_watch_logs_group_arn: "CloudWatchLogsLogGroupArn",
      sns_topic_name: { to: "SnsTopicARN", as: onlyArn },
      enable_logging: { to: "IsLogging", absent: true }
    }
  },
  { from: "aws_cloudwatch_log_group", type: "AWS::Logs::LogGroup", members: {} },
  {
    from: "aws_cloudwatch_log_data_protection_policy",
    type: "AWS::Logs::LogGroup",
    joins: { by: "log_group_name", to: { aws_cloudwatch_log_group: ["name", "id"] } },
    members: { policy_document: { to: "DataProtectionStatement", as: statement } }
  },
  {
    from: "aws_cloudwatch_log_subscription_filter",
    type: "AWS::Logs::SubscriptionFilter",
    members: { destination_arn: "destinationArn" }
  },
  {
    from: "aws_cloudwatch_log_destination",
    type: "AWS::Logs::Destination",
    members: { target_arn: "targetArn" }
  },
  {
    from: "aws_cloudwatch_log_account_policy",
    type: "AWS::Logs::AccountPolicy",
    members: { policy_document: "policyDocument", policy_type: "policyType" }
  },
  {
    from: "aws_cloudwatch_log_delivery_destination",
    type: "AWS::Logs::DeliveryDestination",
    members: {
      "delivery_destination_configuration.destination_resource_arn": "deliveryDestinationConfiguration.destinationResourceArn"
    }
  },
  {
    from: "aws_observabilityadmin_centralization_rule_for_organization",
    type: "AWS::ObservabilityAdmin::OrganizationCentralizationRule",
    members: {
      "rule.destination.region": "CentralizationRule.Destination.Region",
      "rule.destination.destination_logs_configuration.backup_configuration.region": "CentralizationRule.Destination.DestinationLogsConfiguration.BackupConfiguration.Region"
    },
    unsaid: {
      "CentralizationRule.Destination.DestinationMetricsConfiguration.BackupConfiguration.Region": "Terraform has no argument for a backup of metrics",
      "CentralizationRule.Destination.DestinationProfilesConfiguration.BackupConfiguration.Region": "Terraform has no argument for a backup of profiles"
    }
  },
  {
    from: "aws_oam_link",
    type: "AWS::Oam::Link",
    members: { sink_identifier: "SinkArn" }
  },
  {
    from: "aws_cloudwatch_metric_stream",
    type: "AWS::CloudWatch::MetricStream",
    members: { firehose_arn: "FirehoseArn" }
  },
  {
    from: "aws_synthetics_canary",
    type: "AWS::Synthetics::Canary",
    members: { artifact_s3_location: { to: "ArtifactS3Location", symbol: asS3Uri } },
    unsaid: {
      "MultiLocationConfig.Replicas[].Location": "Terraform has no argument for the other locations of a canary"
    }
  },
  {
    from: "aws_flow_log",
    type: "AWS::EC2::FlowLog",
    members: { log_destination: "LogDestination" }
  },
  {
    from: "aws_route53_resolver_query_log_config",
    type: "AWS::Route53Resolver::ResolverQueryLoggingConfig",
    members: { destination_arn: "DestinationArn" }
  },
  {
    from: "aws_networkfirewall_logging_configuration",
    type: "AWS::NetworkFirewall::LoggingConfiguration",
    members: Object.fromEntries(
      ["bucketName", "logGroup", "deliveryStream"].map((name) => [
        `logging_configuration.log_destination_config[].log_destination.${name}`,
        `LogDestinationConfigs[].LogDestination.${name}`
      ])
    )
  },
  {
    from: "aws_wafv2_web_acl_logging_configuration",
    type: "AWS::WAFv2::LoggingConfiguration",
    members: { "log_destination_configs[]": "LogDestinationConfigs[]" }
  }
];
var loadBalancer = "AWS::ElasticLoadBalancingV2::LoadBalancer";
var balancerLogs = (from) => [
  {
    from,
    type: loadBalancer,
    members: {},
    unsaid: {
      "AvailabilityZones[].ZoneName": "the zones of a load balancer are those of its subnets"
    }
  },
  ...["access_logs", "connection_logs"].flatMap(
    (block2) => ["bucket", "enabled"].map((name) => ({
      from,
      type: loadBalancer,
      adds: true,
      members: {
        [`${block2}.${name}`]: {
          to: "Attributes[].Value",
          ...name === "enabled" && { absent: false }
        }
      },
      constants: { "Attributes[].Key": `${block2}.s3.${name}` }
    }))
  )
];
var events = [
  {
    from: "aws_sns_topic_subscription",
    type: "AWS::SNS::Subscription",
    members: { endpoint: "Endpoint", protocol: "Protocol" }
  },
  {
    from: "aws_cloudwatch_event_rule",
    type: "AWS::Events::Rule",
    computed: {
      $state: ({ values }) => values["is_enabled"] === false ? "DISABLED" : values["state"] ?? "ENABLED"
    },
    members: { $state: "State" }
  },
  {
    from: "aws_cloudwatch_event_target",
    type: "AWS::Events::Rule",
    joins: { by: "rule", to: { aws_cloudwatch_event_rule: ["name", "id"] } },
    members: {
      arn: "Targets[].Arn",
      "dead_letter_config.arn": "Targets[].DeadLetterConfig.Arn"
    }
  },
  {
    from: "aws_cloudwatch_event_endpoint",
    type: "AWS::Events::Endpoint",
    members: {
      "routing_config.failover_config.secondary.route": "RoutingConfig.FailoverConfig.Secondary.Route",
      "replication_config.state": { to: "ReplicationConfig.State", absent: "ENABLED" }
    }
  },
  {
    from: "aws_cloudwatch_event_api_destination",
    type: "AWS::Events::ApiDestination",
    members: { invocation_endpoint: "InvocationEndpoint" }
  },
  {
    from: "aws_scheduler_schedule",
    type: "AWS::Scheduler::Schedule",
    members: {
      state: { to: "State", absent: "ENABLED" },
      "target.arn": "Target.Arn",
      "target.dead_letter_config.arn": "Target.DeadLetterConfig.Arn"
    }
  },
  {
    from: "aws_pipes_pipe",
    type: "AWS::Pipes::Pipe",
    members: {
      desired_state: { to: "CurrentState", absent: "RUNNING" },
      target: "Target",
      enrichment: "Enrichment",
      "log_configuration.s3_log_destination.bucket_name": "LogConfiguration.S3LogDestination.BucketName",
      "log_configuration.firehose_log_destination.delivery_stream_arn": "LogConfiguration.FirehoseLogDestination.DeliveryStreamArn",
      "log_configuration.cloudwatch_logs_log_destination.log_group_arn": "LogConfiguration.CloudwatchLogsLogDestination.LogGroupArn",
      "source_parameters.kinesis_stream_parameters.dead_letter_config.arn": "SourceParameters.KinesisStreamParameters.DeadLetterConfig.Arn",
      "source_parameters.dynamodb_stream_parameters.dead_letter_config.arn": "SourceParameters.DynamoDBStreamParameters.DeadLetterConfig.Arn"
    }
  },
  {
    from: "aws_sesv2_multi_region_endpoint",
    type: "AWS::SES::MultiRegionEndpoint",
    members: { "details.routes_details[].region": "Regions[]" }
  }
];
var functions2 = [
  {
    from: "aws_lambda_function",
    type: "AWS::Lambda::Function",
    members: {
      "dead_letter_config.target_arn": "DeadLetterConfig.TargetArn",
      "file_system_config.arn": "FileSystemConfigs[].Arn"
    }
  },
  {
    from: "aws_lambda_function_event_invoke_config",
    type: "AWS::Lambda::Function",
    joins: {
      by: "function_name",
      to: { aws_lambda_function: ["function_name", "id"], aws_lambda_alias: ["arn"] }
    },
    members: {
      "destination_config.on_success.destination": "FunctionEventInvokeConfigs[].DestinationConfig.OnSuccess.Destination",
      "destination_config.on_failure.destination": "FunctionEventInvokeConfigs[].DestinationConfig.OnFailure.Destination"
    }
  },
  {
    from: "aws_lambda_event_source_mapping",
    type: "AWS::Lambda::EventSourceMapping",
    members: {
      enabled: {
        to: "State",
        as: (is) => is === false ? "Disabled" : "Enabled",
        absent: "Enabled"
      },
      "destination_config.on_failure.destination_arn": "DestinationConfig.OnFailure.Destination"
    }
  },
  {
    from: "aws_sfn_state_machine",
    type: "AWS::StepFunctions::StateMachine",
    computed: {
      $references: (instance2, plan) => {
        const definition = plan.value(instance2, "definition");
        return typeof definition === "string" ? referencesIn(definition) : plan.eachOf(instance2, "definition");
      }
    },
    members: {
      "$references[]": "DefinitionReferences[]",
      "logging_configuration.log_destination": "loggingConfiguration.destinations[].cloudWatchLogsLogGroup.logGroupArn"
    }
  },
  {
    from: "aws_appsync_datasource",
    type: "AWS::AppSync::DataSource",
    members: {
      type: "type",
      "dynamodb_config.region": "dynamodbConfig.awsRegion",
      "opensearchservice_config.region": "openSearchServiceConfig.awsRegion",
      "elasticsearch_config.region": "elasticsearchConfig.awsRegion",
      "relational_database_config.http_endpoint_config.region": "relationalDatabaseConfig.rdsHttpEndpointConfig.awsRegion",
      "lambda_config.function_arn": "lambdaConfig.lambdaFunctionArn",
      "http_config.endpoint": "httpConfig.endpoint",
      "event_bridge_config.event_bus_arn": "eventBridgeConfig.eventBusArn"
    }
  },
  {
    from: "aws_apigatewayv2_integration",
    type: "AWS::ApiGatewayV2::Integration",
    members: {
      integration_uri: "IntegrationUri",
      "request_parameters.Region": "RequestParameters.Region",
      "request_parameters.QueueUrl": "RequestParameters.QueueUrl",
      "request_parameters.StateMachineArn": "RequestParameters.StateMachineArn"
    }
  },
  {
    from: "aws_api_gateway_rest_api",
    type: "AWS::ApiGateway::RestApi",
    members: {
      // Without the block the service makes an edge-optimized API.
      "endpoint_configuration.types[]": { to: "endpointConfiguration.types[]", absent: "EDGE" }
    }
  }
];
var flows = [
  ...streams2,
  ...logs2,
  ...balancerLogs("aws_lb"),
  ...balancerLogs("aws_alb"),
  ...events,
  ...functions2
];

// src/plans/terraform/aws/networks.ts
var zoned = (from, type) => ({
  from,
  type,
  members: { availability_zone: "AvailabilityZone", outpost_arn: "OutpostArn" }
});
var networks = [
  zoned("aws_subnet", "AWS::EC2::Subnet"),
  zoned("aws_default_subnet", "AWS::EC2::Subnet"),
  zoned("aws_ebs_volume", "AWS::EC2::Volume"),
  ...["aws_instance", "aws_spot_instance_request"].map((from) => ({
    from,
    type: "AWS::EC2::Instance",
    members: { availability_zone: "Placement.AvailabilityZone", outpost_arn: "OutpostArn" }
  })),
  {
    from: "aws_vpc_peering_connection",
    type: "AWS::EC2::VPCPeeringConnection",
    members: {
      peer_region: { to: "AccepterVpcInfo.Region", absent: homeRegion },
      $home: "RequesterVpcInfo.Region"
    }
  },
  {
    from: "aws_ec2_transit_gateway_peering_attachment",
    type: "AWS::EC2::TransitGatewayPeeringAttachment",
    members: {
      peer_region: { to: "AccepterTgwInfo.Region", absent: homeRegion },
      $home: "RequesterTgwInfo.Region"
    }
  },
  {
    from: "aws_vpc_endpoint",
    type: "AWS::EC2::VPCEndpoint",
    members: { service_region: "ServiceRegion" }
  }
];
var edge2 = [
  {
    from: "aws_globalaccelerator_accelerator",
    type: "AWS::GlobalAccelerator::Accelerator",
    members: {
      "attributes.flow_logs_enabled": "AcceleratorAttributes.FlowLogsEnabled",
      "attributes.flow_logs_s3_bucket": "AcceleratorAttributes.FlowLogsS3Bucket"
    }
  },
  {
    from: "aws_globalaccelerator_custom_routing_accelerator",
    type: "AWS::GlobalAccelerator::Accelerator",
    members: {
      "attributes.flow_logs_enabled": "AcceleratorAttributes.FlowLogsEnabled",
      "attributes.flow_logs_s3_bucket": "AcceleratorAttributes.FlowLogsS3Bucket"
    }
  },
  {
    from: "aws_globalaccelerator_endpoint_group",
    type: "AWS::GlobalAccelerator::EndpointGroup",
    members: {
      endpoint_group_region: { to: "EndpointGroupRegion", absent: homeRegion },
      traffic_dial_percentage: "TrafficDialPercentage"
    }
  },
  {
    from: "aws_globalaccelerator_custom_routing_endpoint_group",
    type: "AWS::GlobalAccelerator::EndpointGroup",
    members: { endpoint_group_region: { to: "EndpointGroupRegion", absent: homeRegion } }
  },
  {
    from: "aws_cloudfront_distribution",
    type: "AWS::CloudFront::Distribution",
    members: {
      "origin[].domain_name": "Origins.Items[].DomainName",
      "origin[].origin_shield.origin_shield_region": "Origins.Items[].OriginShield.OriginShieldRegion",
      "origin[].origin_shield.enabled": "Origins.Items[].OriginShield.Enabled",
      "logging_config.bucket": "Logging.Bucket",
      "default_cache_behavior.lambda_function_association[].lambda_arn": "DefaultCacheBehavior.LambdaFunctionAssociations.Items[].LambdaFunctionARN",
      "default_cache_behavior.function_association[].function_arn": "DefaultCacheBehavior.FunctionAssociations.Items[].FunctionARN",
      "ordered_cache_behavior[].lambda_function_association[].lambda_arn": "CacheBehaviors.Items[].LambdaFunctionAssociations.Items[].LambdaFunctionARN"
    },
    unsaid: {
      "Logging.Enabled": "Terraform writes the logs of a distribution wherever the block is there"
    }
  },
  {
    from: "aws_cloudfront_realtime_log_config",
    type: "AWS::CloudFront::RealtimeLogConfig",
    members: {
      "endpoint.kinesis_stream_config.stream_arn": "EndPoints[].KinesisStreamConfig.StreamARN"
    }
  },
  { from: "aws_route53_zone", type: "AWS::Route53::HostedZone", members: {} },
  {
    from: "aws_route53_query_log",
    type: "AWS::Route53::HostedZone",
    joins: { by: "zone_id", to: { aws_route53_zone: ["zone_id", "id"] } },
    members: {
      cloudwatch_log_group_arn: "QueryLoggingConfigs[].CloudWatchLogsLogGroupArn"
    }
  }
];
var replicaRegions = (blocks) => {
  const names2 = (Array.isArray(blocks) ? blocks : [blocks]).map(
    (block2) => memberOf2(block2, "name")
  );
  return names2.some((name) => isUnseen(name) || typeof name !== "string") ? unseen("a region of the set is known after apply") : Object.fromEntries(names2.map((name) => [name, { status: "ACTIVE" }]));
};
var rolledUp = (lakes) => (Array.isArray(lakes) ? lakes : []).flatMap((lake) => {
  const replication2 = memberOf2(lake, "replication_configuration");
  return (Array.isArray(replication2) ? replication2 : []).flatMap((one) => {
    const regions = memberOf2(one, "regions");
    return Array.isArray(regions) ? regions : [];
  });
});
var oversight = [
  {
    from: "aws_config_delivery_channel",
    type: "AWS::Config::DeliveryChannel",
    members: { s3_bucket_name: "s3BucketName", sns_topic_arn: "snsTopicARN" }
  },
  {
    from: "aws_config_aggregate_authorization",
    type: "AWS::Config::AggregationAuthorization",
    members: {
      region: "AuthorizedAwsRegion",
      authorized_aws_region: "AuthorizedAwsRegion"
    }
  },
  {
    from: "aws_securityhub_finding_aggregator",
    type: "AWS::SecurityHub::FindingAggregator",
    members: { $home: "FindingAggregationRegion", linking_mode: "RegionLinkingMode" }
  },
  {
    from: "aws_securityhub_aggregator_v2",
    type: "AWS::SecurityHub::AggregatorV2",
    members: { $home: "AggregationRegion", region_linking_mode: "RegionLinkingMode" }
  },
  {
    from: "aws_securitylake_data_lake",
    type: "AWS::SecurityLake::DataLake",
    members: { configuration: { to: "replicationConfiguration.regions", as: rolledUp } }
  },
  {
    from: "aws_guardduty_publishing_destination",
    type: "AWS::GuardDuty::PublishingDestination",
    members: { destination_arn: "DestinationProperties.DestinationArn" }
  },
  {
    from: "aws_ssm_resource_data_sync",
    type: "AWS::SSM::ResourceDataSync",
    members: { "s3_destination.region": "S3Destination.Region" },
    unsaid: {
      "SyncSource.SourceRegions[]": "Terraform has no argument for the regions that a sync gathers"
    }
  },
  {
    from: "aws_ssmincidents_replication_set",
    type: "AWS::SSMIncidents::ReplicationSet",
    members: {
      region: { to: "regionMap", as: replicaRegions },
      regions: { to: "regionMap", as: replicaRegions }
    }
  }
];
var networksAndOversight = [
  ...networks,
  ...edge2,
  ...oversight
];

// src/plans/terraform/aws/s3.ts
var ofBucket = { by: "bucket", to: { aws_s3_bucket: ["bucket", "id", "arn"] } };
var bucket = "AWS::S3::Bucket";
var s3 = [
  {
    from: "aws_s3_bucket",
    type: bucket,
    members: {
      "replication_configuration.rules[].status": "ReplicationConfiguration.Rules[].Status",
      "replication_configuration.rules[].destination.bucket": "ReplicationConfiguration.Rules[].Destination.Bucket",
      "logging.target_bucket": "LoggingEnabled.TargetBucket",
      acceleration_status: "AccelerateConfiguration.Status"
    }
  },
  {
    from: "aws_s3_bucket_replication_configuration",
    type: bucket,
    joins: ofBucket,
    members: {
      "rule[].status": "ReplicationConfiguration.Rules[].Status",
      "rule[].destination.bucket": "ReplicationConfiguration.Rules[].Destination.Bucket"
    }
  },
  {
    from: "aws_s3_bucket_logging",
    type: bucket,
    joins: ofBucket,
    members: { target_bucket: "LoggingEnabled.TargetBucket" }
  },
  {
    from: "aws_s3_bucket_inventory",
    type: bucket,
    joins: ofBucket,
    members: {
      enabled: { to: "InventoryConfigurationList[].IsEnabled", absent: true },
      "destination.bucket.bucket_arn": "InventoryConfigurationList[].Destination.S3BucketDestination.Bucket"
    }
  },
  {
    from: "aws_s3_bucket_analytics_configuration",
    type: bucket,
    joins: ofBucket,
    members: {
      "storage_class_analysis.data_export.destination.s3_bucket_destination.bucket_arn": "AnalyticsConfigurationList[].StorageClassAnalysis.DataExport.Destination.S3BucketDestination.Bucket"
    }
  },
  {
    from: "aws_s3_bucket_accelerate_configuration",
    type: bucket,
    joins: ofBucket,
    members: { status: "AccelerateConfiguration.Status" }
  },
  {
    from: "aws_s3_bucket_notification",
    type: bucket,
    joins: ofBucket,
    members: {
      "lambda_function[].lambda_function_arn": "NotificationConfiguration.LambdaFunctionConfigurations[].LambdaFunctionArn",
      "queue[].queue_arn": "NotificationConfiguration.QueueConfigurations[].QueueArn",
      "topic[].topic_arn": "NotificationConfiguration.TopicConfigurations[].TopicArn"
    }
  }
];

// src/plans/terraform/aws/services.ts
var copied2 = (arn) => String(arn).includes(":inference-profile/") ? unseen("which regions the profile that it copies leads to only the account tells") : arn;
var mounted = "Terraform has no argument for the file systems of a browser";
var managed = "Terraform has no argument for a managed knowledge base";
var bedrock = [
  {
    from: "aws_bedrock_inference_profile",
    type: "AWS::Bedrock::ApplicationInferenceProfile",
    members: {
      $id: "inferenceProfileArn",
      "model_source.copy_from": { to: "models[].modelArn", as: copied2 }
    }
  },
  {
    from: "aws_bedrockagent_agent",
    type: "AWS::Bedrock::Agent",
    members: {
      foundation_model: "foundationModel",
      "prompt_override_configuration.override_lambda": "promptOverrideConfiguration.overrideLambda"
    },
    unsaid: {
      "customOrchestration.executor.lambda": "Terraform has no argument for an agent's own orchestration"
    }
  },
  {
    from: "aws_bedrockagent_prompt",
    type: "AWS::Bedrock::Prompt",
    members: {
      "variant[].model_id": "variants[].modelId",
      "variant[].gen_ai_resource.agent.agent_identifier": "variants[].genAiResource.agent.agentIdentifier"
    }
  },
  {
    from: "aws_bedrockagent_flow",
    type: "AWS::Bedrock::Flow",
    members: {
      "definition.node[].type": "definition.nodes[].type",
      "definition.node[].configuration.prompt.source_configuration.inline.model_id": "definition.nodes[].configuration.prompt.sourceConfiguration.inline.modelId",
      "definition.node[].configuration.knowledge_base.model_id": "definition.nodes[].configuration.knowledgeBase.modelId",
      "definition.node[].configuration.lambda_function.lambda_arn": "definition.nodes[].configuration.lambdaFunction.lambdaArn",
      "definition.node[].configuration.agent.agent_alias_arn": "definition.nodes[].configuration.agent.agentAliasArn",
      "definition.node[].configuration.lex.bot_alias_arn": "definition.nodes[].configuration.lex.botAliasArn",
      "definition.node[].configuration.storage.service_configuration.s3.bucket_name": "definition.nodes[].configuration.storage.serviceConfiguration.s3.bucketName",
      "definition.node[].configuration.retrieval.service_configuration.s3.bucket_name": "definition.nodes[].configuration.retrieval.serviceConfiguration.s3.bucketName"
    },
    unsaid: {
      "definition.nodes[].configuration.knowledgeBase.rerankingConfiguration.bedrockRerankingConfiguration.modelConfiguration.modelArn": "Terraform has no argument for the model that ranks what a knowledge base finds"
    }
  },
  {
    from: "aws_bedrock_prompt_router",
    type: "AWS::Bedrock::IntelligentPromptRouter",
    members: {
      "models[].model_arn": "models[].modelArn",
      "fallback_model.model_arn": "fallbackModel.modelArn"
    }
  },
  {
    from: "aws_bedrockagent_knowledge_base",
    type: "AWS::Bedrock::KnowledgeBase",
    members: {
      "knowledge_base_configuration.type": "knowledgeBaseConfiguration.type",
      "knowledge_base_configuration.vector_knowledge_base_configuration.embedding_model_arn": "knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration.embeddingModelArn",
      "knowledge_base_configuration.vector_knowledge_base_configuration.supplemental_data_storage_configuration.storage_location[].s3_location.uri": {
        to: "knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration.supplementalDataStorageConfiguration.storageLocations[].s3Location.uri",
        symbol: asS3Uri
      },
      "storage_configuration.type": "storageConfiguration.type",
      "storage_configuration.opensearch_serverless_configuration.collection_arn": "storageConfiguration.opensearchServerlessConfiguration.collectionArn",
      "storage_configuration.opensearch_managed_cluster_configuration.domain_arn": "storageConfiguration.opensearchManagedClusterConfiguration.domainArn",
      "storage_configuration.neptune_analytics_configuration.graph_arn": "storageConfiguration.neptuneAnalyticsConfiguration.graphArn",
      "knowledge_base_configuration.kendra_knowledge_base_configuration.kendra_index_arn": "knowledgeBaseConfiguration.kendraKnowledgeBaseConfiguration.kendraIndexArn",
      "knowledge_base_configuration.sql_knowledge_base_configuration.redshift_configuration.query_engine_configuration.serverless_configuration.workgroup_arn": "knowledgeBaseConfiguration.sqlKnowledgeBaseConfiguration.redshiftConfiguration.queryEngineConfiguration.serverlessConfiguration.workgroupArn",
      "storage_configuration.rds_configuration.resource_arn": "storageConfiguration.rdsConfiguration.resourceArn",
      "storage_configuration.s3_vectors_configuration.vector_bucket_arn": "storageConfiguration.s3VectorsConfiguration.vectorBucketArn",
      "storage_configuration.s3_vectors_configuration.index_arn": "storageConfiguration.s3VectorsConfiguration.indexArn"
    },
    unsaid: {
      "knowledgeBaseConfiguration.managedKnowledgeBaseConfiguration.embeddingModelArn": managed,
      "knowledgeBaseConfiguration.managedKnowledgeBaseConfiguration.supplementalDataStorageConfiguration.storageLocations[].s3Location.uri": managed
    }
  },
  {
    from: "aws_bedrock_guardrail",
    type: "AWS::Bedrock::Guardrail",
    members: {
      "cross_region_config.guardrail_profile_identifier": "crossRegionDetails.guardrailProfileId"
    }
  },
  {
    from: "aws_bedrock_model_invocation_logging_configuration",
    type: "AWS::Bedrock::ModelInvocationLogging",
    members: {
      "logging_config.s3_config.bucket_name": "s3Config.bucketName",
      "logging_config.cloudwatch_config.large_data_delivery_s3_config.bucket_name": "cloudWatchConfig.largeDataDeliveryS3Config.bucketName"
    }
  },
  {
    from: "aws_bedrockagentcore_gateway_target",
    type: "AWS::BedrockAgentCore::GatewayTarget",
    members: {
      "target_configuration.mcp.lambda.lambda_arn": "targetConfiguration.mcp.lambda.lambdaArn",
      "target_configuration.mcp.mcp_server.endpoint": "targetConfiguration.mcp.mcpServer.endpoint"
    },
    unsaid: Object.fromEntries(
      ["http.agentcoreRuntime.arn", "http.passthrough.endpoint", "inference.provider.endpoint"].map(
        (path) => [
          `targetConfiguration.${path}`,
          "Terraform has no argument for targets of this kind"
        ]
      )
    )
  },
  {
    from: "aws_bedrockagentcore_browser",
    type: "AWS::BedrockAgentCore::BrowserCustom",
    members: { "recording.s3_location.bucket": "recording.s3Location.bucket" },
    unsaid: {
      "filesystemConfigurations[].s3FilesConfiguration.fileSystemArn": mounted,
      "filesystemConfigurations[].efsConfiguration.fileSystemArn": mounted
    }
  }
];
var bucketMounted = "Terraform has no argument for a bucket as a file system of a domain";
var studio = "Terraform has no argument for the Unified Studio of a domain";
var learning = [
  {
    from: "aws_sagemaker_endpoint_configuration",
    type: "AWS::SageMaker::EndpointConfig",
    members: {
      "data_capture_config.destination_s3_uri": {
        to: "DataCaptureConfig.DestinationS3Uri",
        symbol: asS3Uri
      },
      "data_capture_config.enable_capture": "DataCaptureConfig.EnableCapture",
      "async_inference_config.output_config.s3_output_path": {
        to: "AsyncInferenceConfig.OutputConfig.S3OutputPath",
        symbol: asS3Uri
      },
      "async_inference_config.output_config.s3_failure_path": {
        to: "AsyncInferenceConfig.OutputConfig.S3FailurePath",
        symbol: asS3Uri
      },
      "async_inference_config.output_config.notification_config.success_topic": "AsyncInferenceConfig.OutputConfig.NotificationConfig.SuccessTopic",
      "async_inference_config.output_config.notification_config.error_topic": "AsyncInferenceConfig.OutputConfig.NotificationConfig.ErrorTopic",
      "production_variants[].core_dump_config.destination_s3_uri": {
        to: "ProductionVariants[].CoreDumpConfig.DestinationS3Uri",
        symbol: asS3Uri
      },
      "shadow_production_variants[].core_dump_config.destination_s3_uri": {
        to: "ShadowProductionVariants[].CoreDumpConfig.DestinationS3Uri",
        symbol: asS3Uri
      }
    }
  },
  {
    from: "aws_sagemaker_feature_group",
    type: "AWS::SageMaker::FeatureGroup",
    members: {
      "offline_store_config.s3_storage_config.s3_uri": {
        to: "OfflineStoreConfig.S3StorageConfig.S3Uri",
        symbol: asS3Uri
      }
    }
  },
  {
    from: "aws_sagemaker_domain",
    type: "AWS::SageMaker::Domain",
    members: {
      "default_user_settings.sharing_settings.s3_output_path": {
        to: "DefaultUserSettings.SharingSettings.S3OutputPath",
        symbol: asS3Uri
      },
      "default_user_settings.canvas_app_settings.workspace_settings.s3_artifact_path": {
        to: "DefaultUserSettings.CanvasAppSettings.WorkspaceSettings.S3ArtifactPath",
        symbol: asS3Uri
      }
    },
    unsaid: {
      "DefaultUserSettings.CustomFileSystemConfigs[].S3FileSystemConfig.S3Uri": bucketMounted,
      "DefaultSpaceSettings.CustomFileSystemConfigs[].S3FileSystemConfig.S3Uri": bucketMounted,
      "DomainSettings.UnifiedStudioSettings.DomainRegion": studio,
      "DomainSettings.UnifiedStudioSettings.ProjectS3Path": studio
    }
  }
];
var people2 = [
  {
    from: "aws_cognito_user_pool",
    type: "AWS::Cognito::UserPool",
    members: {
      "sms_configuration.sns_region": "SmsConfiguration.SnsRegion",
      "email_configuration.source_arn": "EmailConfiguration.SourceArn"
    },
    unsaid: {
      "SmsConfiguration.EumsSms.Region": "Terraform has no argument for text messages by End User Messaging"
    }
  },
  {
    from: "aws_cognito_user_pool_domain",
    type: "AWS::Cognito::UserPool",
    joins: { by: "user_pool_id", to: { aws_cognito_user_pool: ["id"] } },
    when: (value) => (value("certificate_arn") ?? null) !== null,
    members: { domain: "CustomDomain" }
  },
  {
    from: "aws_cognito_user_pool_replica",
    type: "AWS::Cognito::UserPool",
    joins: { by: "user_pool_id", to: { aws_cognito_user_pool: ["id"] } },
    members: { region_name: "UserPoolReplicas[].RegionName" }
  },
  {
    from: "aws_cognito_log_delivery_configuration",
    type: "AWS::Cognito::UserPool",
    joins: { by: "user_pool_id", to: { aws_cognito_user_pool: ["id"] } },
    members: {
      "log_configurations[].s3_configuration.bucket_arn": "LogDeliveryConfiguration.LogConfigurations[].S3Configuration.BucketArn",
      "log_configurations[].firehose_configuration.stream_arn": "LogDeliveryConfiguration.LogConfigurations[].FirehoseConfiguration.StreamArn",
      "log_configurations[].cloud_watch_logs_configuration.log_group_arn": "LogDeliveryConfiguration.LogConfigurations[].CloudWatchLogsConfiguration.LogGroupArn"
    }
  },
  {
    from: "aws_ssoadmin_region",
    type: "AWS::SSO::Instance",
    joins: { by: "instance_arn", to: {} },
    members: { region_name: "Regions[].RegionName" }
  },
  {
    from: "aws_connect_instance",
    type: "AWS::Connect::Instance",
    members: {},
    unsaid: {
      "ReplicationConfiguration.ReplicationStatusSummaryList[].Region": "a replica of an instance is made by a call, and Terraform has no argument for it"
    }
  },
  {
    from: "aws_connect_instance_storage_config",
    type: "AWS::Connect::Instance",
    joins: { by: "instance_id", to: { aws_connect_instance: ["id"] } },
    members: {
      "storage_config.storage_type": "StorageConfigs[].StorageType",
      "storage_config.s3_config.bucket_name": "StorageConfigs[].S3Config.BucketName",
      "storage_config.kinesis_stream_config.stream_arn": "StorageConfigs[].KinesisStreamConfig.StreamArn",
      "storage_config.kinesis_firehose_config.firehose_arn": "StorageConfigs[].KinesisFirehoseConfig.FirehoseArn"
    }
  },
  {
    from: "aws_workspaces_workspace",
    type: "AWS::WorkSpaces::Workspace",
    members: {},
    unsaid: {
      "RelatedWorkspaces[].Region": "Terraform has no argument for a standby WorkSpace",
      "DataReplicationSettings.DataReplication": "Terraform has no argument for a standby WorkSpace"
    }
  },
  {
    from: "aws_transfer_server",
    type: "AWS::Transfer::Server",
    members: {
      "structured_log_destinations[]": "StructuredLogDestinations[]",
      url: "IdentityProviderDetails.Url",
      function: "IdentityProviderDetails.Function"
    }
  },
  ...["aws_transfer_user", "aws_transfer_access"].map((from) => ({
    from,
    type: "AWS::Transfer::User",
    members: {
      home_directory: "HomeDirectory",
      "home_directory_mappings[].target": "HomeDirectoryMappings[].Target"
    }
  })),
  {
    from: "aws_transfer_connector",
    type: "AWS::Transfer::Connector",
    members: { url: "Url" }
  }
];
var rules = (name) => `pipeline.stages[].${name}.conditions[].rules[].region`;
var analytics = [
  {
    from: "aws_codepipeline",
    type: "AWS::CodePipeline::Pipeline",
    members: {
      "artifact_store[].location": "pipeline.artifactStores{}.location",
      "stage[].action[].region": "pipeline.stages[].actions[].region"
    },
    unsaid: Object.fromEntries(
      ["beforeEntry", "onSuccess", "onFailure"].map((name) => [
        rules(name),
        "Terraform names no region in the conditions of a stage"
      ])
    )
  },
  {
    from: "aws_cur_report_definition",
    type: "AWS::CUR::ReportDefinition",
    members: { s3_region: "S3Region" }
  },
  {
    from: "aws_bcmdataexports_export",
    type: "AWS::BCMDataExports::Export",
    members: {
      "export.destination_configurations.s3_destination.s3_region": "DestinationConfigurations.S3Destination.S3Region"
    }
  },
  {
    from: "aws_athena_workgroup",
    type: "AWS::Athena::WorkGroup",
    members: {
      "configuration.result_configuration.output_location": {
        to: "Configuration.ResultConfiguration.OutputLocation",
        symbol: asS3Uri
      }
    },
    unsaid: {
      "Configuration.ManagedQueryResultsConfiguration.Enabled": "Terraform has no argument for results that Athena keeps",
      "Configuration.MonitoringConfiguration.S3LoggingConfiguration.LogLocation": "Terraform has no argument for the logs of a workgroup"
    }
  },
  {
    from: "aws_emr_cluster",
    type: "AWS::EMR::Cluster",
    members: { log_uri: { to: "LogUri", symbol: asS3Uri } }
  },
  {
    from: "aws_glue_catalog_database",
    type: "AWS::Glue::Database",
    members: {
      "target_database.region": "TargetDatabase.Region",
      location_uri: { to: "LocationUri", symbol: asS3Uri }
    }
  },
  {
    from: "aws_quicksight_account_subscription",
    type: "AWS::QuickSight::AccountSubscription",
    members: {}
  },
  {
    from: "aws_quicksight_namespace",
    type: "AWS::QuickSight::AccountSubscription",
    joins: { by: "aws_account_id", to: {} },
    members: { capacity_region: "Namespaces[].CapacityRegion" }
  }
];
var migration = [
  {
    from: "aws_dms_endpoint",
    type: "AWS::DMS::Endpoint",
    members: {
      endpoint_type: "EndpointType",
      engine_name: "EngineName",
      server_name: "ServerName",
      "s3_settings.bucket_name": "S3Settings.BucketName",
      "kinesis_settings.stream_arn": "KinesisSettings.StreamArn",
      "kafka_settings.broker": "KafkaSettings.Broker",
      "elasticsearch_settings.endpoint_uri": "ElasticsearchSettings.EndpointUri",
      "redshift_settings.bucket_name": "RedshiftSettings.BucketName",
      "redis_settings.server_name": "RedisSettings.ServerName",
      // One argument for all engines, and the row of one of them says the same as the others'.
      secrets_manager_arn: "PostgreSQLSettings.SecretsManagerSecretId"
    },
    unsaid: {
      "DmsTransferSettings.BucketName": "Terraform has no argument for the bucket of a transfer",
      "NeptuneSettings.S3BucketName": "Terraform has no argument for a target that is Neptune",
      "LakehouseSettings.Arn": "Terraform has no argument for a target that is a lakehouse"
    }
  },
  {
    from: "aws_dms_s3_endpoint",
    type: "AWS::DMS::Endpoint",
    constants: { EngineName: "s3" },
    members: { endpoint_type: "EndpointType", bucket_name: "S3Settings.BucketName" }
  }
];
var services2 = [
  ...bedrock,
  ...learning,
  ...people2,
  ...analytics,
  ...migration
];

// src/plans/terraform/aws/storage.ts
var replicating = "replicationConfiguration.rules[].destinations[].destinationTableBucketARN";
var s3More = [
  {
    from: "aws_s3control_multi_region_access_point",
    type: "AWS::S3::MultiRegionAccessPoint",
    computed: {
      $regions: (instance2, plan) => {
        const details = plan.value(instance2, "details");
        const regions = memberOf2(Array.isArray(details) ? details[0] : details, "region");
        return (Array.isArray(regions) ? regions : []).map(
          (one) => memberOf2(one, "region") ?? regionOfBucket(memberOf2(one, "bucket"), plan)
        );
      }
    },
    members: { "$regions[]": "Regions[].Region" }
  },
  {
    from: "aws_s3control_storage_lens_configuration",
    type: "AWS::S3::StorageLens",
    members: {
      "storage_lens_configuration.enabled": "IsEnabled",
      "storage_lens_configuration.data_export.s3_bucket_destination.arn": "DataExport.S3BucketDestination.Arn"
    },
    unsaid: {
      "ExpandedPrefixesDataExport.S3BucketDestination.Arn": "Terraform has no argument for the export of expanded prefixes"
    }
  },
  {
    from: "aws_s3tables_table_bucket_replication",
    type: "AWS::S3Tables::TableBucket",
    joins: { by: "table_bucket_arn", to: { aws_s3tables_table_bucket: ["arn"] } },
    members: { "rule[].destination[].destination_table_bucket_arn": replicating }
  },
  {
    from: "aws_s3tables_table_replication",
    type: "AWS::S3Tables::Table",
    joins: { by: "table_arn", to: { aws_s3tables_table: ["arn"] } },
    members: { "rule[].destination[].destination_table_bucket_arn": replicating }
  },
  {
    from: "aws_s3vectors_vector_bucket",
    type: "AWS::S3Vectors::VectorBucket",
    members: {}
  },
  {
    from: "aws_s3files_file_system",
    type: "AWS::S3Files::FileSystem",
    members: { bucket: "bucket" }
  }
];
var taskLocation = (value) => String(value).startsWith("arn:") ? unseen("the location is made elsewhere") : value;
var fileSystems = [
  {
    from: "aws_efs_file_system",
    type: "AWS::EFS::FileSystem",
    members: { availability_zone_name: "AvailabilityZoneName" }
  },
  {
    from: "aws_efs_replication_configuration",
    type: "AWS::EFS::FileSystem",
    joins: { by: "source_file_system_id", to: { aws_efs_file_system: ["id"] } },
    members: {
      "destination.region": {
        to: "Replications[].Destinations[].Region",
        absent: homeRegion
      }
    }
  },
  {
    from: "aws_fsx_windows_file_system",
    type: "AWS::FSx::FileSystem",
    members: {
      "audit_log_configuration.audit_log_destination": "WindowsConfiguration.AuditLogConfiguration.AuditLogDestination"
    },
    unsaid: {
      "WindowsConfiguration.FsrmConfiguration.EventLogDestination": "Terraform has no argument for the events of the File Server Resource Manager"
    }
  },
  {
    from: "aws_fsx_lustre_file_system",
    type: "AWS::FSx::FileSystem",
    members: {
      export_path: {
        to: "LustreConfiguration.DataRepositoryConfiguration.ExportPath",
        symbol: asS3Uri
      },
      "log_configuration.destination": "LustreConfiguration.LogConfiguration.Destination"
    }
  },
  { from: "aws_fsx_ontap_file_system", type: "AWS::FSx::FileSystem", members: {} },
  { from: "aws_fsx_openzfs_file_system", type: "AWS::FSx::FileSystem", members: {} },
  {
    from: "aws_fsx_data_repository_association",
    type: "AWS::FSx::FileSystem",
    joins: { by: "file_system_id", to: { aws_fsx_lustre_file_system: ["id"] } },
    members: {
      data_repository_path: { to: "Associations[].DataRepositoryPath", symbol: asS3Uri }
    }
  },
  ...["nfs", "smb"].map((kind) => ({
    from: `aws_storagegateway_${kind}_file_share`,
    type: `AWS::StorageGateway::${kind.toUpperCase()}FileShare`,
    members: {
      bucket_region: "BucketRegion",
      location_arn: "LocationARN",
      audit_destination_arn: "AuditDestinationARN"
    }
  })),
  {
    from: "aws_storagegateway_gateway",
    type: "AWS::StorageGateway::Gateway",
    members: {},
    unsaid: {
      Ec2InstanceRegion: "Terraform does not say in which region the gateway's instance runs"
    }
  },
  {
    from: "aws_datasync_task",
    type: "AWS::DataSync::Task",
    members: {
      destination_location_arn: { to: "DestinationLocation.LocationUri", as: taskLocation },
      "task_report_config.s3_destination.s3_bucket_arn": "TaskReportConfig.Destination.S3.S3BucketArn",
      cloudwatch_log_group_arn: "CloudWatchLogGroupArn"
    }
  }
];
var replicaKey = (from) => [
  { from, type: "AWS::KMS::Key", members: {} },
  {
    from,
    type: "AWS::KMS::Key",
    joins: {
      by: "primary_key_arn",
      to: { aws_kms_key: ["arn"], aws_kms_external_key: ["arn"] },
      absorbs: true
    },
    members: { $home: "MultiRegionConfiguration.ReplicaKeys[].Region" }
  }
];
var keys = [
  {
    from: "aws_secretsmanager_secret",
    type: "AWS::SecretsManager::Secret",
    members: { "replica[].region": "ReplicationStatus[].Region" }
  },
  { from: "aws_kms_key", type: "AWS::KMS::Key", members: {} },
  { from: "aws_kms_external_key", type: "AWS::KMS::Key", members: {} },
  ...replicaKey("aws_kms_replica_key"),
  ...replicaKey("aws_kms_replica_external_key")
];
var backups = [
  {
    from: "aws_backup_plan",
    type: "AWS::Backup::BackupPlan",
    members: {
      "rule[].copy_action[].destination_vault_arn": "BackupPlan.Rules[].CopyActions[].DestinationBackupVaultArn",
      "rule[].target_logically_air_gapped_backup_vault_arn": "BackupPlan.Rules[].TargetLogicallyAirGappedBackupVaultArn"
    }
  },
  {
    from: "aws_backup_vault",
    type: "AWS::Backup::BackupVault",
    // A vault is made empty.
    members: { recovery_points: { to: "NumberOfRecoveryPoints", absent: 0 } }
  }
];
var images = [
  {
    from: "aws_dlm_lifecycle_policy",
    type: "AWS::DLM::LifecyclePolicy",
    members: {
      state: { to: "State", absent: "ENABLED" },
      "policy_details.schedule[].cross_region_copy_rule[].target": "PolicyDetails.Schedules[].CrossRegionCopyRules[].Target",
      "policy_details.schedule[].cross_region_copy_rule[].target_region": "PolicyDetails.Schedules[].CrossRegionCopyRules[].TargetRegion",
      "policy_details.action[].cross_region_copy[].target": "PolicyDetails.Actions[].CrossRegionCopy[].Target"
    },
    unsaid: {
      "PolicyDetails.CrossRegionCopyTargets[].TargetRegion": "Terraform has no argument for the copies of a default policy"
    }
  },
  {
    from: "aws_imagebuilder_distribution_configuration",
    type: "AWS::ImageBuilder::DistributionConfiguration",
    members: {
      "distribution[].region": "distributions[].region",
      "distribution[].s3_export_configuration.s3_bucket": "distributions[].s3ExportConfiguration.s3Bucket"
    }
  },
  {
    from: "aws_ecr_replication_configuration",
    type: "AWS::ECR::ReplicationConfiguration",
    members: {
      "replication_configuration.rule[].destination[].region": "replicationConfiguration.rules[].destinations[].region"
    }
  },
  ...["aws_ebs_snapshot", "aws_ebs_snapshot_import"].map((from) => ({
    from,
    type: "AWS::EC2::Snapshot",
    members: { outpost_arn: "OutpostArn" }
  })),
  {
    from: "aws_ebs_snapshot_copy",
    type: "AWS::EC2::Snapshot",
    members: { outpost_arn: "OutpostArn" }
  }
];
var storage2 = [
  ...s3More,
  ...fileSystems,
  ...keys,
  ...backups,
  ...images
];

// src/plans/terraform/aws/databases.ts
var table = "AWS::DynamoDB::Table";
var dynamodb = [
  {
    from: "aws_dynamodb_table",
    type: table,
    members: {
      "replica[].region_name": "Replicas[].RegionName",
      "global_table_witness[].region_name": "GlobalTableWitnesses[].RegionName"
    }
  },
  {
    from: "aws_dynamodb_table_replica",
    type: table,
    members: {}
  },
  {
    from: "aws_dynamodb_table_replica",
    type: table,
    joins: { by: "global_table_arn", to: { aws_dynamodb_table: ["arn"] }, absorbs: true },
    members: { $home: "Replicas[].RegionName" }
  },
  {
    from: "aws_dynamodb_global_table",
    type: "AWS::DynamoDB::GlobalTable",
    members: { "replica[].region_name": "ReplicationGroup[].RegionName" }
  },
  {
    from: "aws_dynamodb_table_export",
    type: table,
    joins: { by: "table_arn", to: { aws_dynamodb_table: ["arn"] } },
    members: { s3_bucket: "Exports[].S3Bucket" }
  },
  {
    from: "aws_dynamodb_kinesis_streaming_destination",
    type: table,
    joins: { by: "table_name", to: { aws_dynamodb_table: ["name", "id"] } },
    members: { stream_arn: "KinesisDataStreamDestinations[].StreamArn" }
  }
];
var members3 = (from, to, type) => ({
  from,
  type,
  joins: { by: "global_cluster_identifier", to: { [to]: ["global_cluster_identifier", "id"] } },
  // The state of the global cluster lists them itself.
  when: (_, { block: block2 }) => block2 !== void 0,
  members: { $id: "GlobalClusterMembers[].DBClusterArn" }
});
var globalCluster2 = (from, type) => ({
  from,
  type,
  members: { "global_cluster_members[].db_cluster_arn": "GlobalClusterMembers[].DBClusterArn" }
});
var cluster = (from, type) => ({
  from,
  type,
  members: { replication_source_identifier: "ReplicationSourceIdentifier" }
});
var relational = [
  {
    from: "aws_db_instance",
    type: "AWS::RDS::DBInstance",
    members: { replicate_source_db: "ReadReplicaSourceDBInstanceIdentifier" }
  },
  {
    from: "aws_db_instance_automated_backups_replication",
    type: "AWS::RDS::DBInstanceAutomatedBackup",
    members: { source_db_instance_arn: "DBInstanceArn" }
  },
  {
    from: "aws_rds_export_task",
    type: "AWS::RDS::ExportTask",
    members: { s3_bucket_name: "S3Bucket" }
  },
  cluster("aws_rds_cluster", "AWS::RDS::DBCluster"),
  cluster("aws_neptune_cluster", "AWS::Neptune::DBCluster"),
  { from: "aws_docdb_cluster", type: "AWS::DocDB::DBCluster", members: {} },
  globalCluster2("aws_rds_global_cluster", "AWS::RDS::GlobalCluster"),
  globalCluster2("aws_docdb_global_cluster", "AWS::DocDB::GlobalCluster"),
  globalCluster2("aws_neptune_global_cluster", "AWS::Neptune::GlobalCluster"),
  members3("aws_rds_cluster", "aws_rds_global_cluster", "AWS::RDS::GlobalCluster"),
  members3("aws_docdb_cluster", "aws_docdb_global_cluster", "AWS::DocDB::GlobalCluster"),
  members3("aws_neptune_cluster", "aws_neptune_global_cluster", "AWS::Neptune::GlobalCluster")
];
var keyValue = [
  {
    from: "aws_keyspaces_keyspace",
    type: "AWS::Cassandra::Keyspace",
    members: {
      name: "keyspaceName",
      "replication_specification.region_list[]": "replicationRegions[]"
    }
  },
  {
    from: "aws_dsql_cluster",
    type: "AWS::DSQL::Cluster",
    members: {
      "multi_region_properties.witness_region": "multiRegionProperties.witnessRegion",
      "multi_region_properties.clusters[]": "multiRegionProperties.clusters[]"
    }
  },
  {
    from: "aws_dsql_cluster_peering",
    type: "AWS::DSQL::Cluster",
    joins: { by: "identifier", to: { aws_dsql_cluster: ["identifier"] } },
    members: {
      witness_region: "multiRegionProperties.witnessRegion",
      "clusters[]": "multiRegionProperties.clusters[]"
    }
  },
  {
    from: "aws_elasticache_cluster",
    type: "AWS::ElastiCache::CacheCluster",
    members: {},
    unsaid: {
      ReplicationGroupId: "a node of a replication group of the plan is reported with the group"
    }
  },
  {
    from: "aws_elasticache_cluster",
    type: "AWS::ElastiCache::ReplicationGroup",
    joins: {
      by: "replication_group_id",
      to: { aws_elasticache_replication_group: ["replication_group_id", "id"] },
      absorbs: true
    },
    members: {}
  },
  {
    from: "aws_elasticache_replication_group",
    type: "AWS::ElastiCache::GlobalReplicationGroup",
    joins: {
      by: "global_replication_group_id",
      to: { aws_elasticache_global_replication_group: ["global_replication_group_id", "id"] }
    },
    when: (_, instance2) => isGiven(instance2, "global_replication_group_id"),
    members: { $home: "Members[].ReplicationGroupRegion" }
  },
  {
    from: "aws_elasticache_replication_group",
    type: "AWS::ElastiCache::ReplicationGroup",
    members: {}
  },
  {
    from: "aws_memorydb_cluster",
    type: "AWS::MemoryDB::MultiRegionCluster",
    joins: {
      by: "multi_region_cluster_name",
      to: { aws_memorydb_multi_region_cluster: ["multi_region_cluster_name", "id"] }
    },
    members: { $home: "Clusters[].Region" }
  },
  { from: "aws_memorydb_cluster", type: "AWS::MemoryDB::Cluster", members: {} }
];
var ofCluster = {
  by: "cluster_identifier",
  to: { aws_redshift_cluster: ["cluster_identifier", "id"] }
};
var warehouses = [
  {
    from: "aws_redshift_cluster",
    type: "AWS::Redshift::Cluster",
    members: {
      "snapshot_copy.destination_region": "ClusterSnapshotCopyStatus.DestinationRegion",
      "logging.bucket_name": "LoggingStatus.BucketName",
      "logging.enable": "LoggingStatus.LoggingEnabled"
    }
  },
  {
    from: "aws_redshift_snapshot_copy",
    type: "AWS::Redshift::Cluster",
    joins: ofCluster,
    members: { destination_region: "ClusterSnapshotCopyStatus.DestinationRegion" }
  },
  {
    from: "aws_redshift_logging",
    type: "AWS::Redshift::Cluster",
    joins: ofCluster,
    members: { bucket_name: "LoggingStatus.BucketName" }
  },
  {
    from: "aws_redshiftserverless_snapshot_copy_configuration",
    type: "AWS::RedshiftServerless::Namespace",
    joins: {
      by: "namespace_name",
      to: { aws_redshiftserverless_namespace: ["namespace_name", "id"] }
    },
    members: { destination_region: "snapshotCopyConfigurations[].destinationRegion" }
  },
  {
    from: "aws_redshift_data_share_consumer_association",
    type: "AWS::Redshift::DataShare",
    constants: { "DataShareAssociations[].Status": "ACTIVE" },
    members: {
      consumer_arn: {
        to: "DataShareAssociations[].ConsumerRegion",
        as: (arn) => regionOf(String(arn)),
        symbol: (arn) => regionOf(arn) ?? arn
      },
      consumer_region: "DataShareAssociations[].ConsumerRegion"
    }
  },
  {
    from: "aws_opensearch_outbound_connection",
    type: "AWS::OpenSearchService::OutboundConnection",
    members: {
      "remote_domain_info.region": {
        to: "RemoteDomainInfo.AWSDomainInformation.Region",
        absent: homeRegion
      },
      connection_status: "ConnectionStatus.StatusCode"
    }
  }
];
var databases2 = [
  ...dynamodb,
  ...relational,
  ...keyValue,
  ...warehouses
];

// src/plans/terraform/aws/types.ts
var global = /^AWS::(?:Account|Budgets|CE|CloudFront|GlobalAccelerator|IAM|Organizations|Route53|Shield|WAF)::/;
var isGlobalSetting = (type) => global.test(type) && !types.has(type.toLowerCase()) && classOf(type) === "configuration";
var known3;
function typeOf2(type) {
  known3 ??= new Map([
    ...Object.entries(cloudFormationNames).flatMap(
      ([name, ours]) => ours.split(" ").map((one) => [`aws_${one}`, { type: name }])
    ),
    ...settings.map(
      (one) => [`aws_${one}`, { type: `aws_${one}`, isPart: true }]
    )
  ]);
  const found = known3.get(type) ?? { type };
  return isGlobalSetting(found.type) ? { ...found, isPart: true } : found;
}

// src/plans/terraform/aws/index.ts
var aws = {
  address: "/hashicorp/aws",
  cloud: "aws",
  spellings: byType2([
    ...s3,
    ...storage2,
    ...databases2,
    ...flows,
    ...networksAndOversight,
    ...services2
  ]),
  typeOf: ({ type }) => typeOf2(type),
  homes,
  ids,
  scope: ({ values }) => {
    const arn = textOf2(values, "arn");
    return arn !== void 0 && regionOf(arn) !== void 0 ? /^arn:[^:]+:[^:]+:[^:]+:(\d{12}):/.exec(arn)?.[1] : void 0;
  }
};

// src/plans/terraform/azurerm/types.ts
var known4;
function armTypeOf(type) {
  known4 ??= new Map(
    Object.entries(armTypes).flatMap(
      ([arm2, names2]) => names2.split(" ").map((name) => [`azurerm_${name}`, arm2])
    )
  );
  return known4.get(type);
}
function azurermTypesOf(arm2) {
  const key = Object.keys(armTypes).find((one) => one.toLowerCase() === arm2.toLowerCase());
  return key === void 0 ? [] : armTypes[key].split(" ").map((name) => `azurerm_${name}`);
}

// src/plans/terraform/azurerm/spelling.ts
function of(from, type, members4, rest = {}) {
  return { from: `azurerm_${from}`, type, members: members4, ...rest };
}
function adds(from, type, by, members4, rest = {}) {
  return { from: `azurerm_${from}`, type, joins: joinTo(type, by), members: members4, ...rest };
}
function joinTo(type, by) {
  const isName = !/(?:_id|^scope)$/.test(by);
  return {
    by,
    below: true,
    to: Object.fromEntries(
      [...azurermTypesOf(type), "azapi_resource"].map((one) => [one, isName ? ["name"] : []])
    )
  };
}
var each2 = (names2, make) => names2.split(" ").map(make);
var enabled = (value) => value === true || value === "true" ? "Enabled" : value === false || value === "false" ? "Disabled" : value;
var word2 = (words2) => (value) => typeof value === "string" && Object.hasOwn(words2, value) ? words2[value] : value;

// src/plans/terraform/azurerm/data.ts
var account = "Microsoft.Storage/storageAccounts";
var sync = "Microsoft.StorageSync/storageSyncServices";
var mover = "Microsoft.StorageMover/storageMovers";
var server = "Microsoft.Sql/servers";
var instance = "Microsoft.Sql/managedInstances";
var vault = "Microsoft.RecoveryServices/vaults";
var redis = "Microsoft.Cache/redis";
var endpoint = (name) => typeof name === "string" ? `endpoints/${name}` : name;
var replication = "properties.dataProtection.replication";
var redundancy = word2({ GRS: "Geo", GZRS: "GeoZone", LRS: "Local", ZRS: "Zone" });
var secondary = (value) => /^(?:Online)?Secondary$/i.test(String(value("create_mode")));
var data = [
  of("storage_account", account, {
    // The tier is none of the redundancy's business.
    account_replication_type: {
      to: "sku.name",
      as: (value) => typeof value === "string" ? `Standard_${value}` : value
    },
    secondary_location: "properties.secondaryLocation"
  }),
  adds("storage_object_replication", account, "source_storage_account_id", {
    destination_storage_account_id: "objectReplicationPolicies[].properties.destinationAccount"
  }),
  of("storage_sync", sync, {}),
  adds("storage_sync_cloud_endpoint", sync, "storage_sync_group_id", {
    storage_account_id: "cloudEndpoints[].properties.storageAccountResourceId"
  }),
  of("storage_mover", mover, {}),
  adds("storage_mover_job_definition", mover, "storage_mover_project_id", {
    target_name: { to: "jobDefinitions[].properties.targetResourceId", as: endpoint }
  }),
  adds("storage_mover_target_endpoint", mover, "storage_mover_id", {
    name: { to: "endpoints[].id", as: endpoint },
    storage_account_id: "endpoints[].properties.storageAccountResourceId"
  }),
  of("netapp_volume", "Microsoft.NetApp/netAppAccounts/capacityPools/volumes", {
    "data_protection_replication.remote_volume_location": `${replication}.remoteVolumeRegion`,
    "data_protection_replication.remote_volume_resource_id": `${replication}.remoteVolumeResourceId`,
    "data_protection_replication.endpoint_type": `${replication}.endpointType`,
    "data_protection_backup_policy.backup_vault_id": "properties.dataProtection.backup.backupVaultId"
  }),
  of("cosmosdb_account", "Microsoft.DocumentDB/databaseAccounts", {
    "geo_location[].location": "properties.locations[].locationName",
    "geo_location[].failover_priority": "properties.locations[].failoverPriority",
    "backup.type": "properties.backupPolicy.type",
    "backup.storage_redundancy": "properties.backupPolicy.periodicModeProperties.backupStorageRedundancy"
  }),
  of("cosmosdb_cassandra_cluster", "Microsoft.DocumentDB/cassandraClusters", {}),
  adds(
    "cosmosdb_cassandra_datacenter",
    "Microsoft.DocumentDB/cassandraClusters",
    "cassandra_cluster_id",
    { location: "dataCenters[].properties.dataCenterLocation" }
  ),
  of("mongo_cluster", "Microsoft.DocumentDB/mongoClusters", {
    create_mode: {
      to: "properties.replica.role",
      as: word2({
        GeoReplica: "GeoAsyncReplica",
        Default: "Primary",
        PointInTimeRestore: "Primary"
      })
    },
    source_server_id: "properties.replica.sourceResourceId"
  }),
  of("mssql_server", server, {}),
  of("mssql_database", `${server}/databases`, {
    storage_account_type: { to: "properties.currentBackupStorageRedundancy", as: redundancy }
  }),
  {
    ...adds("mssql_database", server, "creation_source_database_id", {
      $home: "replicationLinks[].properties.partnerLocation"
    }),
    when: secondary
  },
  adds("mssql_failover_group", server, "server_id", {
    "partner_server[].id": "failoverGroups[].properties.partnerServers[].id",
    "partner_server[].location": "failoverGroups[].properties.partnerServers[].location"
  }),
  adds("mssql_server_extended_auditing_policy", server, "server_id", {
    enabled: { to: "auditing.properties.state", as: enabled },
    storage_endpoint: "auditing.properties.storageEndpoint",
    blob_storage_endpoint: "auditing.properties.storageEndpoint"
  }),
  of("mssql_managed_instance", instance, {
    storage_account_type: {
      to: "properties.currentBackupStorageRedundancy",
      as: redundancy
    }
  }),
  adds("mssql_managed_instance_failover_group", instance, "managed_instance_id", {
    managed_instance_id: "instanceFailoverGroups[].properties.managedInstancePairs[].primaryManagedInstanceId",
    partner_managed_instance_id: "instanceFailoverGroups[].properties.managedInstancePairs[].partnerManagedInstanceId",
    "partner_region.location": "instanceFailoverGroups[].properties.partnerRegions[].location"
  }),
  of("synapse_sql_pool", "Microsoft.Synapse/workspaces/sqlPools", {
    storage_account_type: "properties.storageAccountType",
    geo_backup_policy_enabled: {
      to: "geoBackupPolicies[].properties.state",
      as: enabled,
      absent: "Enabled"
    }
  }),
  of("postgresql_flexible_server", "Microsoft.DBforPostgreSQL/flexibleServers", {
    geo_redundant_backup_enabled: { to: "properties.backup.geoRedundantBackup", as: enabled },
    create_mode: {
      to: "properties.replicationRole",
      as: (mode) => mode === "Replica" ? "AsyncReplica" : "Primary"
    },
    source_server_id: "properties.sourceServerResourceId"
  }),
  of("mysql_flexible_server", "Microsoft.DBforMySQL/flexibleServers", {
    geo_redundant_backup_enabled: { to: "properties.backup.geoRedundantBackup", as: enabled },
    create_mode: {
      to: "properties.replicationRole",
      as: (mode) => mode === "Replica" ? "Replica" : "None"
    },
    source_server_id: "properties.sourceServerResourceId"
  }),
  of("mariadb_server", "Microsoft.DBforMariaDB/servers", {
    geo_redundant_backup_enabled: {
      to: "properties.storageProfile.geoRedundantBackup",
      as: enabled
    }
  }),
  of("cosmosdb_postgresql_cluster", "Microsoft.DBforPostgreSQL/serverGroupsv2", {
    source_resource_id: "properties.sourceResourceId"
  }),
  of("recovery_services_vault", vault, {
    storage_mode_type: "properties.redundancySettings.standardTierStorageRedundancy"
  }),
  of("backup_protected_vm", `${vault}/backupFabrics/protectionContainers/protectedItems`, {
    source_vm_id: "properties.sourceResourceId"
  }),
  of("backup_protected_file_share", `${vault}/backupFabrics/protectionContainers/protectedItems`, {
    source_storage_account_id: "properties.sourceResourceId"
  }),
  adds("site_recovery_fabric", vault, "recovery_vault_name", {
    location: "replicationFabrics[].properties.customDetails.location"
  }),
  adds("site_recovery_replicated_vm", vault, "recovery_vault_name", {
    "$place:target_recovery_fabric_id": "replicationProtectedItems[].properties.providerSpecificDetails.recoveryFabricLocation"
  }),
  of("data_protection_backup_vault", "Microsoft.DataProtection/backupVaults", {
    redundancy: "properties.storageSettings[].type"
  }),
  ...each2(
    "disk blob_storage kubernetes_cluster mysql_flexible_server postgresql_flexible_server postgresql data_lake_storage",
    (kind) => of(
      `data_protection_backup_instance_${kind}`,
      "Microsoft.DataProtection/backupVaults/backupInstances",
      { location: "properties.dataSourceInfo.resourceLocation" }
    )
  ),
  of("redis_cache", redis, {}),
  adds("redis_linked_server", redis, "target_redis_cache_name", {
    linked_redis_cache_location: "linkedServers[].properties.linkedRedisCacheLocation",
    linked_redis_cache_id: "linkedServers[].properties.linkedRedisCacheId"
  }),
  ...each2(
    "managed_redis redis_enterprise_cluster",
    (name) => of(name, "Microsoft.Cache/redisEnterprise", {})
  ),
  adds("managed_redis_geo_replication", "Microsoft.Cache/redisEnterprise", "managed_redis_id", {
    "linked_managed_redis_ids[]": "databases[].properties.geoReplication.linkedDatabases[].id"
  }),
  adds("redis_enterprise_database", "Microsoft.Cache/redisEnterprise", "cluster_id", {
    "linked_database_id[]": "databases[].properties.geoReplication.linkedDatabases[].id"
  }),
  of("kusto_cluster", "Microsoft.Kusto/clusters", {}),
  adds("kusto_attached_database_configuration", "Microsoft.Kusto/clusters", "cluster_name", {
    cluster_resource_id: "attachedDatabaseConfigurations[].properties.clusterResourceId",
    cluster_id: "attachedDatabaseConfigurations[].properties.clusterResourceId"
  }),
  of("databricks_workspace", "Microsoft.Databricks/workspaces", {
    "custom_parameters.storage_account_sku_name": "properties.parameters.storageAccountSkuName.value"
  }),
  ...each2(
    "ai_foundry machine_learning_workspace",
    (name) => of(name, "Microsoft.MachineLearningServices/workspaces", {
      storage_account_id: "properties.storageAccount",
      container_registry_id: "properties.containerRegistry",
      key_vault_id: "properties.keyVault",
      application_insights_id: "properties.applicationInsights"
    })
  ),
  of("ai_foundry_project", "Microsoft.MachineLearningServices/workspaces", {
    ai_services_hub_id: "properties.hubResourceId"
  }),
  ...each2(
    "machine_learning_compute_cluster machine_learning_inference_cluster machine_learning_synapse_spark",
    (name) => adds(name, "Microsoft.MachineLearningServices/workspaces", "machine_learning_workspace_id", {
      location: "computes[].properties.computeLocation"
    })
  ),
  ...each2("data_factory", (name) => of(name, "Microsoft.DataFactory/factories", {})),
  of("synapse_workspace", "Microsoft.Synapse/workspaces", {
    storage_data_lake_gen2_filesystem_id: "properties.defaultDataLakeStorage.accountUrl"
  }),
  ...runtimes("data_factory", "Microsoft.DataFactory/factories", "data_factory_id"),
  ...runtimes("synapse", "Microsoft.Synapse/workspaces", "synapse_workspace_id"),
  of("stream_analytics_job", "Microsoft.StreamAnalytics/streamingjobs", {
    "job_storage_account.account_name": "properties.jobStorageAccount.accountName"
  }),
  adds(
    "stream_analytics_job_storage_account",
    "Microsoft.StreamAnalytics/streamingjobs",
    "stream_analytics_job_id",
    { storage_account_name: "properties.jobStorageAccount.accountName" }
  ),
  ...outputs(),
  of("purview_account", "Microsoft.Purview/accounts", {
    "managed_resources.storage_account_id": "properties.managedResources.storageAccount",
    "managed_resources.event_hub_namespace_id": "properties.managedResources.eventHubNamespace"
  }),
  of("healthcare_fhir_service", "Microsoft.HealthcareApis/workspaces/fhirservices", {
    configuration_export_storage_account_name: "properties.exportConfiguration.storageAccountName"
  })
];
function runtimes(prefix, type, by) {
  const at2 = "integrationRuntimes[].properties";
  return [
    {
      ...adds(`${prefix}_integration_runtime_azure`, type, by, {
        location: {
          to: `${at2}.typeProperties.computeProperties.location`,
          as: word2({ autoresolve: "AutoResolve" })
        },
        ...prefix === "data_factory" && {
          virtual_network_enabled: {
            to: `${at2}.managedVirtualNetwork`,
            as: (value) => value === true ? { type: "ManagedVirtualNetworkReference" } : void 0
          }
        }
      }),
      constants: { [`${at2}.type`]: "Managed" }
    },
    ...prefix === "data_factory" ? [
      adds(
        "data_factory_integration_runtime_azure_ssis",
        type,
        by,
        {
          location: `${at2}.typeProperties.computeProperties.location`,
          "catalog_info.server_endpoint": `${at2}.typeProperties.ssisProperties.catalogInfo.catalogServerEndpoint`
        },
        { constants: { [`${at2}.type`]: "Managed" } }
      )
    ] : [],
    adds(
      `${prefix}_integration_runtime_self_hosted`,
      type,
      by,
      { name: `${at2}.type` },
      {
        constants: { [`${at2}.type`]: "SelfHosted" }
      }
    )
  ];
}
function outputs() {
  const at2 = "outputs[].properties.datasource";
  const job = "Microsoft.StreamAnalytics/streamingjobs";
  const output2 = (name, type, members4) => adds(
    `stream_analytics_output_${name}`,
    job,
    name === "cosmosdb" || name === "powerbi" ? "stream_analytics_job_id" : "stream_analytics_job_name",
    members4,
    {
      constants: { [`${at2}.type`]: type }
    }
  );
  const namespace = { servicebus_namespace: `${at2}.properties.serviceBusNamespace` };
  return [
    output2("blob", "Microsoft.Storage/Blob", {
      storage_account_name: `${at2}.properties.storageAccounts[].accountName`
    }),
    output2("table", "Microsoft.Storage/Table", {
      storage_account_name: `${at2}.properties.accountName`
    }),
    output2("eventhub", "Microsoft.ServiceBus/EventHub", namespace),
    output2("servicebus_queue", "Microsoft.ServiceBus/Queue", namespace),
    output2("servicebus_topic", "Microsoft.ServiceBus/Topic", namespace),
    output2("cosmosdb", "Microsoft.Storage/DocumentDB", {
      "$segment:cosmosdb_sql_database_id:databaseAccounts": `${at2}.properties.accountId`
    }),
    output2("powerbi", "PowerBI", {})
  ];
}

// src/plans/terraform/azurerm/derived.ts
function derived(name, instance2, plan) {
  const [kind, attribute2 = "", ...rest] = name.slice(1).split(":");
  const value = plan.value(instance2, attribute2);
  if (value === void 0 || value === null || isUnseen(value)) return value;
  switch (kind) {
    // $only:action:type:EventHub|eventhub: the blocks whose type is one of these words, or ends in it.
    case "only": {
      const [key = "", words2 = ""] = rest;
      const ends = words2.toLowerCase().split("|");
      return (Array.isArray(value) ? value : [value]).filter((block2) => {
        const said3 = memberOf2(block2, key);
        return typeof said3 === "string" && ends.some((end) => said3.toLowerCase().endsWith(end));
      });
    }
    case "segment": {
      const id = idIn2(value);
      const found = new RegExp(`/${rest[0]}/([^/]+)`, "i").exec(id)?.[1];
      if (found === void 0) return unseen("its id is not understood");
      return isSymbolic(value) ? symbolic(found, value.expression) : found;
    }
    case "place":
    case "customer": {
      const other = named2(idIn2(value), plan);
      const written3 = isSymbolic(value) ? value.expression : void 0;
      if (!other) return unseen("the resource that it names is not in the plan", written3);
      if (kind === "customer")
        return symbolic(plan.idsOf(other).of("workspace_id") ?? "", written3 ?? idIn2(value));
      const { location, unknown: unknown2 } = plan.homeOf(other);
      return location ?? unseen(unknown2?.why ?? "its location is not known", written3);
    }
    default:
      return void 0;
  }
}
var idIn2 = (value) => isSymbolic(value) ? value.id : String(value);
var byId = /* @__PURE__ */ new WeakMap();
function named2(id, plan) {
  let known6 = byId.get(plan);
  if (!known6) {
    known6 = /* @__PURE__ */ new Map();
    for (const instance2 of plan.instances)
      for (const one of plan.idsOf(instance2).all) known6.set(one.toLowerCase(), instance2);
    byId.set(plan, known6);
  }
  return known6.get(id.toLowerCase());
}

// src/plans/terraform/azurerm/ids.ts


// src/plans/terraform/azurerm/aliases.ts
function knownAliases(type, id, name, customerId2, { values }) {
  const alias = types.get(type.toLowerCase())?.alias?.of({
    id,
    type,
    provider: "azure",
    scope: "",
    name,
    labels: {},
    source: "",
    properties: {
      properties: {
        customerId: customerId2,
        defaultHostName: textOf2(values, "default_hostname") ?? `${name}.azurewebsites.net`,
        endpoint: textOf2(values, "endpoint") ?? `https://${name}.eventgrid.azure.net/api/events`,
        customSubDomainName: textOf2(values, "custom_subdomain_name")
      }
    }
  });
  return [
    ...alias === void 0 ? [] : [alias],
    // Diagnostic settings of an account stand on its services.
    ...type === "Microsoft.Storage/storageAccounts" ? [`${id}/blobServices/default`] : []
  ];
}

// src/plans/terraform/azurerm/ids.ts
var parentNames = [
  "namespace_name",
  "server_name",
  "cluster_name",
  "recovery_vault_name",
  "vault_name",
  "account_name",
  "storage_account_name",
  "workspace_name",
  "factory_name",
  "data_factory_name",
  "profile_name",
  "iothub_name",
  "api_management_name",
  "topic_name",
  "system_topic",
  "bot_name",
  "target_redis_cache_name",
  "virtual_network_name",
  "network_watcher_name",
  "automation_account_name",
  "stream_analytics_job_name",
  "registry_name",
  "container_registry_name",
  "gallery_name",
  "zone_name",
  "private_dns_zone_name"
];
function tokenOf3(of3, length) {
  return createHash5("sha256").update(of3).digest("hex").slice(0, length);
}
var guidOf = (of3) => {
  const hex = tokenOf3(of3, 32);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};
var subscriptions = /* @__PURE__ */ new WeakMap();
function subscriptionOf2(plan) {
  let known6 = subscriptions.get(plan);
  if (known6 === void 0) {
    const shown = plan.instances.map(({ values }) => /^\/subscriptions\/([^/]+)\//i.exec(textOf2(values, "id") ?? "")?.[1]).find((one) => one !== void 0);
    subscriptions.set(plan, known6 = shown ?? guidOf(`subscription ${plan.file}`));
  }
  return known6;
}
var idsMade = /* @__PURE__ */ new WeakMap();
function idOf2(instance2, plan) {
  let made3 = idsMade.get(instance2);
  if (made3 === void 0) {
    idsMade.set(instance2, `/subscriptions/-/${instance2.address}`);
    idsMade.set(instance2, made3 = makeId(instance2, plan));
  }
  return made3;
}
function makeId(instance2, plan) {
  const known6 = textOf2(instance2.values, "id");
  if (known6?.startsWith("/")) return known6;
  const { address } = instance2;
  const name = nameOf2(instance2, plan);
  const type = armTypeOf(instance2.type) ?? `Microsoft.Unknown/${instance2.type}`;
  const subscription2 = subscriptionOf2(plan);
  if (type === "Microsoft.Resources/resourceGroups")
    return `/subscriptions/${subscription2}/resourceGroups/${name}`;
  const [, ...kinds2] = type.split("/");
  if (kinds2.length > 1) {
    const above = type.slice(0, type.lastIndexOf("/"));
    const parent = parentOf(instance2, above, plan);
    if (parent !== void 0) return `${parent}/${kinds2.at(-1)}/${name}`;
  }
  const group = referenceName(instance2, "resource_group_name", plan) ?? tokenOf3(`${plan.file}#${address}`, 12);
  return `/subscriptions/${subscription2}/resourceGroups/${group}/providers/${type}/${name}`;
}
function referenceName(instance2, attribute2, plan) {
  if (memberOf2(instance2.values, attribute2) === void 0 && memberOf2(instance2.unknown, attribute2) === void 0)
    return void 0;
  const value = plan.value(instance2, attribute2);
  if (isSymbolic(value)) return value.id;
  return typeof value === "string" && value !== "" ? value : void 0;
}
function parentOf(instance2, above, plan) {
  for (const attribute2 of /* @__PURE__ */ new Set([
    ...Object.keys(instance2.values),
    ...Object.keys(instance2.unknown)
  ])) {
    if (!attribute2.endsWith("_id")) continue;
    const id = referenceName(instance2, attribute2, plan);
    if (id === void 0 || !id.startsWith("/")) continue;
    const type = typeIn2(id);
    if (type?.toLowerCase() === above.toLowerCase()) return id;
    if (type !== void 0 && above.toLowerCase().startsWith(`${type.toLowerCase()}/`))
      return `${id}${above.slice(type.length + 1).split("/").map((kind) => `/${kind}/-`).join("")}`;
  }
  const top2 = above.split("/").slice(0, 2).join("/");
  for (const attribute2 of parentNames) {
    const name = referenceName(instance2, attribute2, plan);
    if (name === void 0) continue;
    const group = referenceName(instance2, "resource_group_name", plan);
    if (group === void 0) {
      const same3 = plan.instances.filter(
        (one) => armTypeOf(one.type) === top2 && nameOf2(one, plan) === name
      );
      return same3.length === 1 ? idOf2(same3[0], plan) : void 0;
    }
    return `/subscriptions/${subscriptionOf2(plan)}/resourceGroups/${group}/providers/${top2}/${name}`;
  }
  return void 0;
}
function typeIn2(id) {
  const [namespace, ...rest] = id.split(/\/providers\//i).at(-1).split("/");
  return rest.length < 2 ? void 0 : [namespace, ...rest.filter((_, i) => i % 2 === 0)].join("/");
}
function nameOf2({ values, address }, { file }) {
  return textOf2(values, "name") ?? `u${tokenOf3(`${file}#${address}`, 15)}`;
}
var customerId = (id) => guidOf(`workspace ${id.toLowerCase()}`);
function ids2(instance2, { location }, plan) {
  const id = idOf2(instance2, plan);
  const name = nameOf2(instance2, plan);
  const type = armTypeOf(instance2.type) ?? "";
  const guid2 = textOf2(instance2.values, "workspace_id") ?? customerId(id);
  return {
    all: [id, ...knownAliases(type, id, name, guid2, instance2)],
    of(attribute2) {
      if (attribute2 === void 0 || attribute2 === "id") return id;
      if (attribute2 === "location") return location;
      if (attribute2 === "name") return name;
      if (attribute2 === "resource_group_name") return /\/resourceGroups\/([^/]+)/i.exec(id)?.[1];
      return textOf2(instance2.values, attribute2) ?? computedOf(type, name, attribute2, guid2);
    }
  };
}
function computedOf(type, name, attribute2, guid2) {
  switch (type) {
    case "Microsoft.Storage/storageAccounts": {
      const [, service] = /^primary_(blob|dfs|file|queue|table|web)_(?:endpoint|host)$/.exec(attribute2) ?? [];
      if (service !== void 0) return `https://${name}.${service}.core.windows.net/`;
      return /^primary(?:_blob)?_connection_string$/.test(attribute2) ? `DefaultEndpointsProtocol=https;AccountName=${name};EndpointSuffix=core.windows.net` : void 0;
    }
    case "Microsoft.OperationalInsights/workspaces":
      return attribute2 === "workspace_id" ? guid2 : void 0;
    case "Microsoft.Web/sites":
      return attribute2 === "default_hostname" ? `${name}.azurewebsites.net` : void 0;
    case "Microsoft.DocumentDB/databaseAccounts":
      return attribute2 === "endpoint" ? `https://${name}.documents.azure.com:443/` : void 0;
    case "Microsoft.EventGrid/topics":
      return attribute2 === "endpoint" ? `https://${name}.eventgrid.azure.net/api/events` : void 0;
    case "Microsoft.EventHub/namespaces":
    case "Microsoft.ServiceBus/namespaces":
    case "Microsoft.Relay/namespaces":
      return attribute2.endsWith("connection_string") ? `Endpoint=sb://${name}.servicebus.windows.net/` : void 0;
    default:
      return void 0;
  }
}

// src/plans/terraform/azurerm/located.ts
var byId2 = /* @__PURE__ */ new WeakMap();
function locatedAbove(id, below3, plan) {
  let known6 = byId2.get(plan);
  if (!known6) {
    byId2.set(plan, known6 = /* @__PURE__ */ new Map());
    for (const instance2 of plan.instances)
      if (instance2.provider.cloud === "azure" && (memberOf2(instance2.values, "location") ?? memberOf2(instance2.unknown, "location")) !== void 0)
        for (const one of instance2.provider.ids(instance2, { from: "" }, plan).all)
          known6.set(one.toLowerCase(), instance2);
  }
  for (let at2 = id.toLowerCase(); at2 !== ""; ) {
    const one = known6.get(at2);
    if (one && one !== below3 && !/\/resourcegroups\/[^/]+$/.test(at2)) return one;
    at2 = at2.slice(0, Math.max(0, at2.lastIndexOf("/", at2.lastIndexOf("/") - 1)));
  }
  return void 0;
}

// src/plans/terraform/azurerm/homes.ts
var everywhere = /* @__PURE__ */ new Set([
  "azurerm_cdn_frontdoor_profile",
  "azurerm_frontdoor",
  "azurerm_communication_service",
  "azurerm_email_communication_service",
  "azurerm_traffic_manager_profile",
  "azurerm_dns_zone",
  "azurerm_private_dns_zone"
]);
var otherLocation = /^azurerm_data_protection_backup_instance_/;
function homes2(plan) {
  return (instance2) => {
    const { type, values, unknown: unknown2 } = instance2;
    if (type.endsWith("_template_deployment"))
      return {
        from: "",
        unknown: {
          why: "it deploys an ARM template of its own, and what that makes was not read",
          remedy: "scan the template itself"
        }
      };
    const isSaid = memberOf2(values, "location") !== void 0 || memberOf2(unknown2, "location") !== void 0;
    if (isSaid && !otherLocation.test(type)) {
      const value = plan.value(instance2, "location");
      if (typeof value === "string" && value !== "") return { location: value, from: "location" };
      if (isSymbolic(value)) return { location: value.id, from: "location" };
      if (isUnseen(value))
        return unknownHome(
          `its location${value.expression === void 0 ? "" : ` ${value.expression}`} is not known: ${value.why}`
        );
    }
    const part2 = type === "azurerm_aadb2c_directory" && memberOf2(values, "data_residency_location");
    if (typeof part2 === "string" && part2 !== "")
      return { location: part2, from: "data_residency_location" };
    if (everywhere.has(type)) return { location: "global", from: "its type" };
    const arm2 = armTypeOf(type);
    if (arm2 !== void 0 && arm2.split("/").length > 2) {
      const parent = parentOf(instance2, arm2.slice(0, arm2.lastIndexOf("/")), plan);
      const owner = parent === void 0 ? void 0 : locatedAbove(parent, instance2, plan);
      if (owner) {
        const { location, unknown: why } = plan.homeOf(owner);
        if (location !== void 0) return { location, from: `location of ${owner.address}` };
        if (why) return { from: "", unknown: why };
      }
      return unknownHome("it lies where the resource above it lies, which is not in the plan");
    }
    return unknownHome("the plan does not say its location");
  };
}
var unknownHome = (why) => ({
  from: "",
  unknown: { why, remedy: "write its location out, or scan the subscription that holds it" }
});

// src/plans/terraform/azurerm/monitoring.ts
var workspace = "Microsoft.OperationalInsights/workspaces";
var subscription = "Microsoft.Resources/subscriptions";
var watcher = "Microsoft.Network/networkWatchers";
var rule2 = "properties.destinations";
var flow = "properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration";
var monitoring = [
  ...azure.filter((type) => keptPaths(type).includes("diagnosticSettings[].properties.workspaceId")).map(({ type }) => diagnostics(type, "diagnosticSettings")),
  diagnostics("Microsoft.Storage/storageAccounts", "blobDiagnosticSettings"),
  of("log_analytics_workspace", workspace, {}),
  of("log_analytics_cluster", "Microsoft.OperationalInsights/clusters", {}),
  adds("log_analytics_data_export_rule", workspace, "workspace_resource_id", {
    destination_resource_id: "dataExports[].properties.destination.resourceId",
    enabled: { to: "dataExports[].properties.enable", absent: false }
  }),
  ...["workspace_id", "workspace_resource_id"].map((by) => ({
    ...adds("log_analytics_linked_storage_account", workspace, by, {
      "storage_account_ids[]": {
        to: "linkedStorageAccounts[].properties.storageAccountIds[]"
      }
    }),
    when: (value) => (value("workspace_id") ? "workspace_id" : "workspace_resource_id") === by
  })),
  of("application_insights", "Microsoft.Insights/components", {
    workspace_id: "properties.WorkspaceResourceId"
  }),
  ...each2(
    "application_insights_standard_web_test application_insights_web_test",
    (name) => of(name, "Microsoft.Insights/webtests", {
      "geo_locations[]": "properties.Locations[].Id",
      enabled: "properties.Enabled"
    })
  ),
  of("monitor_data_collection_rule", "Microsoft.Insights/dataCollectionRules", {
    "destinations.log_analytics[].workspace_resource_id": `${rule2}.logAnalytics[].workspaceResourceId`,
    "destinations.monitor_account[].monitor_account_id": `${rule2}.monitoringAccounts[].accountResourceId`,
    "destinations.event_hub[].event_hub_id": `${rule2}.eventHubs[].eventHubResourceId`,
    "destinations.event_hub_direct[].event_hub_id": `${rule2}.eventHubsDirect[].eventHubResourceId`,
    "destinations.storage_blob[].storage_account_id": `${rule2}.storageAccounts[].storageAccountResourceId`,
    "destinations.storage_blob_direct[].storage_account_id": `${rule2}.storageBlobsDirect[].storageAccountResourceId`,
    "destinations.storage_table_direct[].storage_account_id": `${rule2}.storageTablesDirect[].storageAccountResourceId`
  }),
  of("monitor_data_collection_endpoint", "Microsoft.Insights/dataCollectionEndpoints", {}),
  of("monitor_action_group", "Microsoft.Insights/actionGroups", {
    enabled: "properties.enabled",
    "webhook_receiver[].service_uri": "properties.webhookReceivers[].serviceUri",
    "itsm_receiver[].region": "properties.itsmReceivers[].region",
    "logic_app_receiver[].resource_id": "properties.logicAppReceivers[].resourceId",
    "azure_function_receiver[].function_app_resource_id": "properties.azureFunctionReceivers[].functionAppResourceId",
    "automation_runbook_receiver[].automation_account_id": "properties.automationRunbookReceivers[].automationAccountId",
    "event_hub_receiver[].event_hub_namespace": "properties.eventHubReceivers[].eventHubNameSpace"
  }),
  of("network_watcher", watcher, {}),
  of("network_watcher_flow_log", `${watcher}/flowLogs`, {
    enabled: "properties.enabled",
    storage_account_id: "properties.storageId",
    "traffic_analytics.enabled": `${flow}.enabled`,
    "traffic_analytics.workspace_region": `${flow}.workspaceRegion`,
    "traffic_analytics.workspace_resource_id": `${flow}.workspaceResourceId`
  }),
  ...each2(
    "virtual_machine_packet_capture virtual_machine_scale_set_packet_capture",
    (name) => adds(name, watcher, "network_watcher_id", {
      "storage_location.storage_account_id": "packetCaptures[].properties.storageLocation.storageId"
    })
  ),
  adds("network_packet_capture", watcher, "network_watcher_name", {
    "storage_location.storage_account_id": "packetCaptures[].properties.storageLocation.storageId"
  }),
  of("firewall_policy", "Microsoft.Network/firewallPolicies", {
    "insights.enabled": "properties.insights.isEnabled",
    "insights.default_log_analytics_workspace_id": "properties.insights.logAnalyticsResources.defaultWorkspaceId.id",
    "insights.log_analytics_workspace[].id": "properties.insights.logAnalyticsResources.workspaces[].workspaceId.id"
  }),
  of("log_analytics_solution", "Microsoft.OperationsManagement/solutions", {}),
  adds("security_center_workspace", subscription, "scope", {
    workspace_id: "workspaceSettings[].properties.workspaceId"
  }),
  of("security_center_automation", "Microsoft.Security/automations", {
    enabled: "properties.isEnabled",
    "$only:action:type:EventHub|eventhub[].resource_id": "properties.actions[].eventHubResourceId",
    "$only:action:type:Workspace|loganalytics[].resource_id": "properties.actions[].workspaceResourceId",
    "$only:action:type:LogicApp|logicapp[].resource_id": "properties.actions[].logicAppResourceId"
  })
];
function diagnostics(type, list) {
  const at2 = `${list}[].properties`;
  const pattern = new RegExp(
    type === subscription ? "^/subscriptions/[^/]+/?$" : `/providers/${type.replaceAll(".", "\\.").split("/").join("/").replace(
      /(?<=\/[^/]+)\//g,
      "/[^/]+/"
    )}/[^/]+${list === "diagnosticSettings" ? "" : "/blobServices/[^/]+"}$`,
    "i"
  );
  return {
    from: "azurerm_monitor_diagnostic_setting",
    type,
    joins: joinTo(type, "target_resource_id"),
    members: {
      log_analytics_workspace_id: `${at2}.workspaceId`,
      storage_account_id: `${at2}.storageAccountId`,
      eventhub_authorization_rule_id: `${at2}.eventHubAuthorizationRuleId`,
      partner_solution_id: `${at2}.marketplacePartnerId`
    },
    when(value) {
      const target = value("target_resource_id");
      const id = typeof target === "string" ? target : target?.id;
      return typeof id === "string" && pattern.test(id);
    }
  };
}

// src/plans/terraform/azurerm/platform.ts
var eventHubs = "Microsoft.EventHub/namespaces";
var serviceBus = "Microsoft.ServiceBus/namespaces";
var ai = "Microsoft.CognitiveServices/accounts";
var iotHub = "Microsoft.Devices/IotHubs";
var twins = "Microsoft.DigitalTwins/digitalTwinsInstances";
var bot = "Microsoft.BotService/botServices";
var apim = "Microsoft.ApiManagement/service";
var site = "Microsoft.Web/sites";
var hci = "Microsoft.AzureStackHCI/clusters";
var channels = {
  alexa: "AlexaChannel",
  direct_line_speech: "DirectLineSpeechChannel",
  directline: "DirectLineChannel",
  email: "EmailChannel",
  facebook: "FacebookChannel",
  line: "LineChannel",
  ms_teams: "MsTeamsChannel",
  slack: "SlackChannel",
  sms: "SmsChannel",
  web_chat: "WebChatChannel"
};
var endpoints = {
  storage_container: "storageContainers",
  eventhub: "eventHubs",
  servicebus_queue: "serviceBusQueues",
  servicebus_topic: "serviceBusTopics",
  cosmosdb_account: "cosmosDBSqlContainers"
};
var platform = [
  of("shared_image_version", "Microsoft.Compute/galleries/images/versions", {
    "target_region[].name": "properties.publishingProfile.targetRegions[].name"
  }),
  of("gallery_application_version", "Microsoft.Compute/galleries/applications/versions", {
    "target_region[].name": "properties.publishingProfile.targetRegions[].name"
  }),
  ...each2(
    "snapshot managed_disk",
    (name) => of(name, name === "snapshot" ? "Microsoft.Compute/snapshots" : "Microsoft.Compute/disks", {
      create_option: "properties.creationData.createOption",
      source_resource_id: "properties.creationData.sourceResourceId"
    })
  ),
  of("virtual_machine_restore_point_collection", "Microsoft.Compute/restorePointCollections", {
    source_virtual_machine_id: "properties.source.id"
  }),
  ...each2(
    "linux_virtual_machine windows_virtual_machine",
    (name) => of(name, "Microsoft.Compute/virtualMachines", {
      "boot_diagnostics.storage_account_uri": "properties.diagnosticsProfile.bootDiagnostics.storageUri"
    })
  ),
  of("virtual_machine", "Microsoft.Compute/virtualMachines", {
    "boot_diagnostics.storage_uri": "properties.diagnosticsProfile.bootDiagnostics.storageUri",
    "boot_diagnostics.enabled": "properties.diagnosticsProfile.bootDiagnostics.enabled"
  }),
  ...each2(
    "linux_virtual_machine_scale_set windows_virtual_machine_scale_set orchestrated_virtual_machine_scale_set",
    (name) => of(name, "Microsoft.Compute/virtualMachineScaleSets", {
      "boot_diagnostics.storage_account_uri": "properties.virtualMachineProfile.diagnosticsProfile.bootDiagnostics.storageUri"
    })
  ),
  of("virtual_machine_scale_set", "Microsoft.Compute/virtualMachineScaleSets", {
    "boot_diagnostics.storage_uri": "properties.virtualMachineProfile.diagnosticsProfile.bootDiagnostics.storageUri",
    "boot_diagnostics.enabled": "properties.virtualMachineProfile.diagnosticsProfile.bootDiagnostics.enabled"
  }),
  of("kubernetes_fleet_manager", "Microsoft.ContainerService/fleets", {}),
  adds("kubernetes_fleet_member", "Microsoft.ContainerService/fleets", "kubernetes_fleet_id", {
    kubernetes_cluster_id: "members[].properties.clusterResourceId"
  }),
  of("kubernetes_cluster", "Microsoft.ContainerService/managedClusters", {
    "oms_agent.log_analytics_workspace_id": {
      to: "properties.addonProfiles.omsagent.config.logAnalyticsWorkspaceResourceID"
    },
    "microsoft_defender.log_analytics_workspace_id": "properties.securityProfile.defender.logAnalyticsWorkspaceResourceId"
  }),
  of("container_app_environment", "Microsoft.App/managedEnvironments", {
    // An id, where ARM has the workspace's customer id.
    "$customer:log_analytics_workspace_id": "properties.appLogsConfiguration.logAnalyticsConfiguration.customerId"
  }),
  of("eventhub_namespace", eventHubs, {}),
  of("servicebus_namespace", serviceBus, {}),
  of("relay_namespace", "Microsoft.Relay/namespaces", {}),
  adds("eventhub_namespace_disaster_recovery_config", eventHubs, "namespace_name", {
    partner_namespace_id: "disasterRecoveryConfigs[].properties.partnerNamespace"
  }),
  adds("servicebus_namespace_disaster_recovery_config", serviceBus, "primary_namespace_id", {
    partner_namespace_id: "disasterRecoveryConfigs[].properties.partnerNamespace"
  }),
  ...["namespace_id", "namespace_name"].map((by) => ({
    ...adds("eventhub", eventHubs, by, {
      "capture_description.enabled": "eventhubs[].properties.captureDescription.enabled",
      "capture_description.destination.storage_account_id": "eventhubs[].properties.captureDescription.destination.properties.storageAccountResourceId"
    }),
    // Older configurations name the namespace by its name alone.
    when: (value) => (value("namespace_id") ? "namespace_id" : "namespace_name") === by
  })),
  of("eventgrid_topic", "Microsoft.EventGrid/topics", {}),
  of("eventgrid_domain", "Microsoft.EventGrid/domains", {}),
  of("eventgrid_system_topic", "Microsoft.EventGrid/systemTopics", {}),
  ...subscriptions2(),
  of("notification_hub_namespace", "Microsoft.NotificationHubs/namespaces", {
    replication_region: "properties.replicationRegion"
  }),
  of("signalr_service", "Microsoft.SignalRService/signalR", {
    "upstream_endpoint[].url_template": "properties.upstream.templates[].urlTemplate"
  }),
  of("app_configuration", "Microsoft.AppConfiguration/configurationStores", {
    "replica[].location": "replicas[].location"
  }),
  of("api_management", apim, {
    "additional_location[].location": "properties.additionalLocations[].location",
    "additional_location[].gateway_disabled": "properties.additionalLocations[].disableGateway"
  }),
  adds("api_management_gateway", apim, "api_management_id", {
    "location_data.name": "gateways[].properties.locationData.name",
    "location_data.region": "gateways[].properties.locationData.countryOrRegion"
  }),
  adds("api_management_redis_cache", apim, "api_management_id", {
    redis_cache_id: "caches[].properties.resourceId"
  }),
  ...each2(
    "cognitive_account ai_services",
    (name) => of(name, ai, {
      "storage[].storage_account_id": "properties.userOwnedStorage[].resourceId",
      custom_subdomain_name: "properties.customSubDomainName"
    })
  ),
  adds("cognitive_deployment", ai, "cognitive_account_id", {
    "sku.name": "deployments[].sku.name",
    "model.format": "deployments[].properties.model.format"
  }),
  ...each2(
    "api_key entra_id account_key account_managed_identity custom_keys",
    (kind) => adds(`cognitive_account_connection_${kind}`, ai, "cognitive_account_id", {
      category: "connections[].properties.category",
      target: "connections[].properties.target",
      "metadata.ResourceId": "connections[].properties.metadata.ResourceId"
    })
  ),
  of("search_service", "Microsoft.Search/searchServices", {}),
  adds(
    "search_shared_private_link_service",
    "Microsoft.Search/searchServices",
    "search_service_id",
    {
      target_resource_id: "sharedPrivateLinkResources[].properties.privateLinkResourceId"
    }
  ),
  ...each2(
    "bot_service_azure_bot bot_channels_registration bot_web_app",
    (name) => of(name, bot, { endpoint: "properties.endpoint" })
  ),
  ...Object.entries(channels).map(
    ([kind, channel]) => adds(`bot_channel_${kind}`, bot, "bot_name", {
      bot_name: { to: "channels[].properties.channelName", as: () => channel },
      ...kind === "direct_line_speech" && {
        cognitive_service_location: "channels[].properties.properties.cognitiveServiceRegion",
        cognitive_account_id: "channels[].properties.properties.cognitiveServiceResourceId"
      }
    })
  ),
  of("video_indexer_account", "Microsoft.VideoIndexer/accounts", {
    "storage.storage_account_id": "properties.storageServices.resourceId"
  }),
  of("iothub", iotHub, {
    ...Object.assign(
      {},
      ...["StorageContainer", "EventHub", "ServiceBusQueue", "ServiceBusTopic"].map(
        inlineEndpoints
      )
    ),
    "file_upload.connection_string": "properties.storageEndpoints.$default.connectionString",
    "file_upload.container_name": "properties.storageEndpoints.$default.containerName"
  }),
  ...Object.entries(endpoints).map(
    ([kind, list]) => adds(`iothub_endpoint_${kind}`, iotHub, "iothub_id", {
      name: `properties.routing.endpoints.${list}[].name`,
      endpoint_uri: `properties.routing.endpoints.${list}[].endpointUri`,
      ...kind !== "cosmosdb_account" && {
        connection_string: `properties.routing.endpoints.${list}[].connectionString`
      }
    })
  ),
  adds("iothub_file_upload", iotHub, "iothub_id", {
    connection_string: "properties.storageEndpoints.$default.connectionString",
    container_name: "properties.storageEndpoints.$default.containerName"
  }),
  of("iothub_dps", "Microsoft.Devices/provisioningServices", {
    "linked_hub[].location": "properties.iotHubs[].location",
    data_residency_enabled: "properties.enableDataResidency"
  }),
  of("digital_twins_instance", twins, {}),
  adds(
    "digital_twins_endpoint_eventhub",
    twins,
    "digital_twins_id",
    {
      eventhub_primary_connection_string: "endpoints[].properties.primaryConnectionString",
      dead_letter_storage_secret: "endpoints[].properties.deadLetterUri"
    },
    { constants: { "endpoints[].properties.endpointType": "EventHub" } }
  ),
  adds(
    "digital_twins_endpoint_servicebus",
    twins,
    "digital_twins_id",
    {
      servicebus_primary_connection_string: "endpoints[].properties.primaryConnectionString",
      dead_letter_storage_secret: "endpoints[].properties.deadLetterUri"
    },
    { constants: { "endpoints[].properties.endpointType": "ServiceBus" } }
  ),
  adds(
    "digital_twins_endpoint_eventgrid",
    twins,
    "digital_twins_id",
    {
      eventgrid_topic_endpoint: "endpoints[].properties.TopicEndpoint",
      dead_letter_storage_secret: "endpoints[].properties.deadLetterUri"
    },
    { constants: { "endpoints[].properties.endpointType": "EventGrid" } }
  ),
  adds("digital_twins_time_series_database_connection", twins, "digital_twins_id", {
    kusto_cluster_id: "timeSeriesDatabaseConnections[].properties.adxResourceId",
    eventhub_namespace_id: "timeSeriesDatabaseConnections[].properties.eventHubNamespaceResourceId"
  }),
  ...each2(
    "linux_web_app windows_web_app linux_function_app windows_function_app",
    (name) => of(name, site, {
      "storage_account[].account_name": "web.properties.azureStorageAccounts{}.accountName"
    })
  ),
  of("logic_app_standard", site, {}),
  of("function_app_flex_consumption", site, {
    storage_container_endpoint: "properties.functionAppConfig.deployment.storage.value"
  }),
  ...each2("static_web_app static_site", (name) => of(name, "Microsoft.Web/staticSites", {})),
  adds(
    "static_web_app_function_app_registration",
    "Microsoft.Web/staticSites",
    "static_web_app_id",
    {
      function_app_id: "properties.userProvidedFunctionApps[].properties.functionAppResourceId"
    }
  ),
  of("active_directory_domain_service", "Microsoft.AAD/domainServices", {
    location: "properties.replicaSets[].location"
  }),
  adds(
    "active_directory_domain_service_replica_set",
    "Microsoft.AAD/domainServices",
    "domain_service_id",
    { location: "properties.replicaSets[].location" }
  ),
  ...each2(
    "communication_service email_communication_service",
    (name) => of(
      name,
      name === "communication_service" ? "Microsoft.Communication/communicationServices" : "Microsoft.Communication/emailServices",
      { data_location: "properties.dataLocation" }
    )
  ),
  of("cdn_frontdoor_profile", "Microsoft.Cdn/profiles", {}),
  adds("cdn_frontdoor_origin", "Microsoft.Cdn/profiles", "cdn_frontdoor_origin_group_id", {
    "private_link.location": "origins[].properties.sharedPrivateLinkResource.privateLinkLocation",
    "private_link.private_link_target_id": "origins[].properties.sharedPrivateLinkResource.privateLink.id",
    enabled: { to: "origins[].properties.enabledState", as: enabled }
  }),
  of("stack_hci_cluster", hci, {}),
  adds("stack_hci_deployment_setting", hci, "stack_hci_cluster_id", {
    "scale_unit[].eu_location_enabled": "deploymentSettings[].properties.deploymentConfiguration.scaleUnits[].deploymentData.observability.euLocation",
    "scale_unit[].streaming_data_client_enabled": "deploymentSettings[].properties.deploymentConfiguration.scaleUnits[].deploymentData.observability.streamingDataClient"
  }),
  of("oracle_autonomous_database", "Oracle.Database/autonomousDatabases", {})
];
function inlineEndpoints(kind) {
  const at2 = `properties.routing.endpoints.${kind[0].toLowerCase()}${kind.slice(1)}s[]`;
  const from = `$only:endpoint:type:${kind}`;
  return {
    [`${from}[].name`]: `${at2}.name`,
    [`${from}[].endpoint_uri`]: `${at2}.endpointUri`,
    [`${from}[].connection_string`]: `${at2}.connectionString`
  };
}
function subscriptions2() {
  const at2 = "eventSubscriptions[].properties";
  const id = `${at2}.destination.properties.resourceId`;
  const members4 = {
    name: { to: `${at2}.destination.endpointType`, as: () => "Azure" },
    eventhub_endpoint_id: id,
    eventhub_id: id,
    hybrid_connection_endpoint_id: id,
    hybrid_connection_id: id,
    service_bus_queue_endpoint_id: id,
    service_bus_queue_id: id,
    service_bus_topic_endpoint_id: id,
    service_bus_topic_id: id,
    "storage_queue_endpoint.storage_account_id": id,
    "azure_function_endpoint.function_id": id,
    "webhook_endpoint.url": `${at2}.destination.properties.endpointBaseUrl`,
    "storage_blob_dead_letter_destination.storage_account_id": `${at2}.deadLetterDestination.properties.resourceId`
  };
  return [
    adds(
      "eventgrid_system_topic_event_subscription",
      "Microsoft.EventGrid/systemTopics",
      "system_topic",
      members4
    ),
    ...["topics", "domains"].map((kind) => ({
      ...adds("eventgrid_event_subscription", `Microsoft.EventGrid/${kind}`, "scope", members4),
      when: (value) => new RegExp(`/Microsoft\\.EventGrid/${kind}/`, "i").test(textOf5(value("scope")))
    }))
  ];
}
var textOf5 = (value) => typeof value === "string" ? value : String(value?.id ?? "");

// src/plans/terraform/azurerm/index.ts
var azurermSpellings = [...data, ...platform, ...monitoring];
var azurerm = {
  address: "/hashicorp/azurerm",
  cloud: "azure",
  spellings: byType2(azurermSpellings),
  typeOf(instance2) {
    const { type, values, unknown: unknown2 } = instance2;
    if (type === "azurerm_monitor_diagnostic_setting")
      return "target_resource_id" in unknown2 ? { type: "Microsoft.Insights/diagnosticSettings" } : void 0;
    if (type.endsWith("_template_deployment")) return { type };
    const hasPlace = memberOf2(values, "location") !== void 0 || memberOf2(unknown2, "location") !== void 0;
    const arm2 = armTypeOf(type);
    if (!hasPlace && type !== "azurerm_aadb2c_directory" && !(arm2 !== void 0 && types.get(arm2.toLowerCase())?.home?.at !== void 0 && arm2.split("/").length === 2))
      return void 0;
    return { type: arm2 ?? type };
  },
  homes: homes2,
  ids: ids2,
  derived,
  also(instance2, plan) {
    if (instance2.type !== "azurerm_container_registry") return [];
    return listOf(plan.value(instance2, "georeplications")).flatMap((block2) => {
      const said3 = memberOf2(block2, "location");
      const location = isSymbolic(said3) ? said3.id : said3;
      return typeof location === "string" ? [
        {
          type: "Microsoft.ContainerRegistry/registries/replications",
          id: `${idOf2(instance2, plan)}/replications/${location}`,
          location,
          attribute: "georeplications"
        }
      ] : [];
    });
  },
  scope: ({ values }) => /^\/subscriptions\/([^/]+)/i.exec(textOf2(values, "id") ?? "")?.[1]
};

// src/plans/pulumi/terraform-types.ts
var bridges = {
  aws: {
    provider: aws,
    prefix: "aws_",
    anywhere: [],
    types: () => [
      ...Object.values(cloudFormationNames).flatMap((names2) => names2.split(" ")),
      ...settings
    ],
    starts: {
      alb: "alb lb",
      amp: "prometheus",
      bcmdata: "bcmdataexports",
      cfg: "config",
      cloudcontrol: "cloudcontrolapi",
      cloudhsmv2: "cloudhsm_v2",
      costexplorer: "ce",
      directconnect: "dx",
      ebs: "-",
      ec2: "-",
      ec2clientvpn: "ec2_client_vpn",
      ec2transitgateway: "ec2_transit_gateway ec2",
      elb: "elb -",
      lex: "lex lexv2models",
      macie: "macie2",
      opensearchingest: "osis",
      rds: "db",
      resourceexplorer: "resourceexplorer2",
      route53recoverycontrol: "route53recoverycontrolconfig",
      s3: "s3_bucket",
      ses: "ses_domain"
    },
    others: {
      "alb/loadbalancer": "alb",
      "cfg/recorder": "config_configuration_recorder",
      "cfg/recorderstatus": "config_configuration_recorder_status",
      "cfg/rule": "config_config_rule",
      "cloudtrail/trail": "cloudtrail",
      "codedeploy/application": "codedeploy_app",
      "codepipeline/pipeline": "codepipeline",
      "datasync/efslocation": "datasync_location_efs",
      "datasync/locationfsxlustre": "datasync_location_fsx_lustre_file_system",
      "datasync/locationfsxwindows": "datasync_location_fsx_windows_file_system",
      "datasync/nfslocation": "datasync_location_nfs",
      "datasync/s3location": "datasync_location_s3",
      "directconnect/linkaggregationgroup": "dx_lag",
      "ec2/peeringconnectionoptions": "vpc_peering_connection_options",
      "ec2transitgateway/transitgateway": "ec2_transit_gateway",
      "elb/loadbalancer": "elb",
      "lb/loadbalancer": "lb",
      "s3/bucketreplicationconfig": "s3_bucket_replication_configuration"
    }
  },
  azure: {
    provider: azurerm,
    prefix: "azurerm_",
    anywhere: ["-"],
    types: () => Object.values(armTypes).flatMap((names2) => names2.split(" ")),
    starts: {
      apimanagement: "api_management",
      appconfiguration: "app_configuration app",
      appinsights: "application_insights",
      appservice: "app_service app_service_environment function_app",
      authorization: "role",
      avs: "vmware",
      bot: "bot",
      compute: "virtual_machine",
      containerapp: "container_app",
      containerservice: "container kubernetes",
      datashare: "data_share",
      desktopvirtualization: "virtual_desktop",
      devcenter: "dev_center",
      domainservices: "active_directory_domain_service",
      eventhub: "servicebus eventgrid",
      hsm: "dedicated_hardware_security",
      iot: "iothub",
      keyvault: "key_vault",
      loganalytics: "log_analytics",
      logicapps: "logic_app",
      monitoring: "monitor",
      operationalinsights: "log",
      privatelink: "private",
      waf: "web_application_firewall",
      webpubsub: "web_pubsub"
    },
    others: {
      "aifoundry/hub": "ai_foundry",
      "apimanagement/service": "api_management",
      "appconfiguration/configurationstore": "app_configuration",
      "appinsights/insights": "application_insights",
      "appservice/appflexconsumption": "function_app_flex_consumption",
      "bot/channelteams": "bot_channel_ms_teams",
      "communication/emailservice": "email_communication_service",
      "containerapp/app": "container_app",
      "datafactory/factory": "data_factory",
      "datafactory/integrationruntimerule": "data_factory_integration_runtime_azure",
      "datafactory/integrationruntimessis": "data_factory_integration_runtime_azure_ssis",
      "dataprotection/backupinstanceblogstorage": "data_protection_backup_instance_blob_storage",
      "domainservices/service": "active_directory_domain_service",
      "eventhub/subscription": "servicebus_subscription",
      "lb/loadbalancer": "lb",
      "notificationhub/hub": "notification_hub",
      "webpubsub/hub": "web_pubsub_hub",
      "webpubsub/service": "web_pubsub"
    }
  }
};
var flat = (text2) => text2.replaceAll("_", "").toLowerCase();
var known5 = /* @__PURE__ */ new Map();
function bridgedType(token2) {
  const [, name = "", module = "", type = ""] = /^(aws|azure):([^/:]+)\/[^:]+:(\w+)$/.exec(token2) ?? [];
  const bridge = Object.hasOwn(bridges, name) ? bridges[name] : void 0;
  if (!bridge) return void 0;
  const { provider, prefix, starts, others: others2 } = bridge;
  let names2 = known5.get(name);
  if (!names2) {
    const all = [
      ...bridge.types(),
      ...[...provider.spellings.keys()].map((one) => one.slice(prefix.length))
    ];
    known5.set(name, names2 = new Map(all.map((one) => [flat(one), one])));
  }
  const called2 = `${module.toLowerCase()}/${type.toLowerCase()}`;
  if (Object.hasOwn(others2, called2)) return { provider, type: prefix + others2[called2] };
  const said3 = Object.hasOwn(starts, module.toLowerCase()) ? starts[module.toLowerCase()] : "";
  for (const start of [module, ...said3.split(" "), ...bridge.anywhere])
    for (const end of start === "" ? [] : [type, type.replace(/V2$/, "")]) {
      const found = names2.get(flat((start === "-" ? "" : start) + end));
      if (found !== void 0) return { provider, type: prefix + found };
    }
  return {
    provider,
    type: `${prefix}${module}_${type.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "_")}`.toLowerCase()
  };
}

// src/plans/pulumi/pulumi.ts
var pulumi = {
  name: "a Pulumi preview or stack",
  isIt: ({ json }) => isPreview(json) || isExport(json),
  read: read4
};
function read4(file, inputs) {
  const { json, name } = file;
  const all = stepsOf2(json);
  const configurationOf2 = configurationsOf(json, all.steps, inputs);
  const made3 = /* @__PURE__ */ new Map();
  const natives = /* @__PURE__ */ new Map();
  const foreign = /* @__PURE__ */ new Map();
  for (const step of all.steps) {
    if (isOwn(step.type)) continue;
    const bridged2 = bridgedType(step.type);
    const [aws2, azure2] = [awsNativeType(step.type), azureNativeType(step.type)];
    if (bridged2)
      made3.set(
        step.urn,
        madeOf2(step, bridged2, configurationOf2(step), {
          file: name,
          instance: (urn) => made3.get(urn)?.instance
        })
      );
    else if (aws2 !== void 0 || azure2 !== void 0) natives.set(step.urn, [step, aws2, azure2]);
    else if (!makesNothing.test(`/hashicorp/${packageOf(step)}`))
      foreign.set(packageOf(step), (foreign.get(packageOf(step)) ?? 0) + 1);
  }
  const bridged = [...made3.values()];
  const plan = sourcePlan(name, bridged, inputs.providerRegions);
  const places = placesOf(bridged);
  const stacks = withStacks(resourcesOf(plan, places), plan, places);
  const asked = /* @__PURE__ */ new Set();
  const context = {
    file: name,
    configurationOf: configurationOf2,
    groupLocation: inputs.resourceGroupLocation,
    referred(urn, property) {
      const one = made3.get(urn)?.instance;
      if (one) return { home: plan.homeOf(one).location, id: plan.idsOf(one).of(void 0) ?? "" };
      const [step, aws2, azure2] = natives.get(urn) ?? [];
      if (!step || asked.has(urn)) return void 0;
      asked.add(urn);
      try {
        return aws2 === void 0 ? azureNativeReferred(step, azure2, property, context) : awsNativeReferred(step, aws2, context);
      } finally {
        asked.delete(urn);
      }
    }
  };
  const azureRecords = [...natives.values()].flatMap(
    ([step, , azure2]) => azure2 === void 0 ? [] : [[step, azureNativeRecord(step, azure2, context)]]
  );
  return {
    resources: recordsOf2(),
    takes: ["--resource-group-location"],
    gaps: [
      ...gapsOf(json, name, all, inputs),
      ...azureRecords.flatMap(
        ([step, why]) => typeof why === "string" ? [planGap(step.place ?? { file: name }, `${addressOf3(step)}: ${why}`, notRead)] : []
      ),
      ...stacks.gaps,
      ...foreignGaps(foreign, name)
    ],
    ...all.destroyed > 0 && {
      notes: [
        `${all.destroyed} resource${all.destroyed === 1 ? "" : "s"} that the preview destroys`
      ]
    }
  };
  function* recordsOf2() {
    yield* ofPulumi(stacks.resources, all.steps, name);
    for (const [step, aws2] of natives.values())
      if (aws2 !== void 0) yield* awsNativeRecords(step, aws2, context);
    for (const [, record] of azureRecords) if (typeof record === "object") yield record;
  }
}
var notRead = "scan the subscription after it was made, or look at it yourself and accept the gap with an exception";
var packageOf = ({ type }) => type.split(":", 1)[0];
function* ofPulumi(resources, steps, file) {
  const onlyRead = new Set(
    steps.filter(({ isRead }) => isRead).map((step) => `${file}#${addressOf3(step)}`)
  );
  for (const one of resources)
    yield {
      ...one,
      source: "Pulumi",
      ...onlyRead.has(one.id) && { onlyReferred: true }
    };
}
function gapsOf(json, file, { unclear, hidden }, { onlyChanged }) {
  const gaps = unclear.map(
    (urn) => planGap(
      { file },
      `${urn.slice(0, 300)}: this version does not know what the preview does with it`,
      "a newer version of data-boundary may know it",
      "unknown-value"
    )
  );
  if (listOf(memberOf2(json, "diagnostics")).some((one) => memberOf2(one, "severity") === "error") || memberOf2(json, "maybeCorrupt") === true)
    gaps.push(
      planGap(
        { file },
        "the preview ended with an error, and holds only what was planned before it",
        "correct the error and preview again",
        "truncated"
      )
    );
  if (hidden > 0 && !onlyChanged)
    gaps.push(
      planGap(
        { file },
        `the preview leaves out ${hidden} resource${hidden === 1 ? " that stays" : "s that stay"} as ${hidden === 1 ? "it is" : "they are"}`,
        "preview with --show-sames, or judge what changes alone with --only changed",
        "truncated"
      )
    );
  return gaps;
}

// src/plans/terraform/read-plan.ts


// src/plans/terraform-sources/folder.ts



// src/plans/terraform-sources/declared.ts
function keyOf3({ kind, labels, attributes }) {
  const alias = kind === "provider" ? attributes.get("alias")?.expression : void 0;
  const words2 = [kind, ...labels];
  return (alias?.kind === "literal" ? [...words2, String(alias.value)] : words2).join(" ");
}
var named3 = /* @__PURE__ */ new Set(["data", "module", "output", "provider", "resource", "variable"]);
function declaredTwice(blocks) {
  const known6 = /* @__PURE__ */ new Map();
  return blocks.flatMap((block2) => {
    if (!named3.has(block2.kind)) return [];
    const key = keyOf3(block2);
    const first = known6.get(key);
    if (!first) known6.set(key, block2);
    if (!first || isInItsPlace(block2.file.name, first.file.name)) return [];
    const other = first.file.place(first.at);
    return planGap(
      block2.file.place(block2.at),
      `${key.slice(0, 200)} is declared at ${other.file}:${other.line} as well, and only one of the two was judged`,
      "remove one of them, or give it another name",
      "failed"
    );
  });
}
var isInItsPlace = (one, other) => one !== other && withoutEnd(one) === withoutEnd(other);
var withoutEnd = (name) => name.replace(/\.(?:tf|tofu)(?:\.json)?$/, "");

// src/plans/terraform-sources/syntax.ts
var splatted = "*";
var SyntaxFault = class extends Error {
  at;
  constructor(at2, why) {
    super(why);
    this.at = at2;
  }
};
var deepest11 = 64;
var deepestChain = 200;
function expression(from, to, form) {
  let depth = 0;
  for (const one of partsOf4(form)) depth = Math.max(depth, one.depth);
  if (depth >= deepestChain) throw new SyntaxFault(from, "an expression nests too deep");
  return { ...form, from, to, depth: depth + 1 };
}
function partsOf4(form) {
  switch (form.kind) {
    case "literal":
    case "name":
      return [];
    case "template":
      return form.parts;
    case "list":
      return form.items;
    case "object":
      return form.entries.flatMap(({ key, value }) => [key, value]);
    case "get":
    case "unary":
      return [form.of];
    case "index":
      return [form.of, form.key];
    case "splat":
      return [form.of, form.each];
    case "call":
      return form.args;
    case "binary":
      return [form.left, form.right];
    case "conditional":
      return [form.test, form.ifTrue, form.ifFalse];
    case "for":
      return [form.over, form.key, form.value, form.when].filter((one) => one !== void 0);
  }
}

// src/plans/terraform-sources/scanner.ts
var patterns2 = {
  blank: /[^\S\n]+|(?:#|\/\/)[^\n]*/y,
  blankLines: /\s+|(?:#|\/\/)[^\n]*/y,
  word: /[\p{L}_][\p{L}\p{N}_-]*/uy,
  number: /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
  operator: /&&|\|\||==|!=|<=|>=|\.\.\.|=>|[-+*/%<>!?:=.,(){}[\]"~]/y
};
function scannerOf(text2, at2 = 0) {
  const scanner = {
    text: text2,
    at: at2,
    skip(lines) {
      for (; ; ) {
        const blank = matched(lines ? patterns2.blankLines : patterns2.blank).length;
        scanner.at += blank;
        if (blank > 0) continue;
        if (!text2.startsWith("/*", scanner.at)) return;
        const end = text2.indexOf("*/", scanner.at + 2);
        if (end < 0) scanner.fault("a comment is not closed");
        scanner.at = end + 2;
      }
    },
    word() {
      const word3 = matched(patterns2.word);
      scanner.at += word3.length;
      return word3 === "" ? void 0 : word3;
    },
    number() {
      const number = matched(patterns2.number);
      scanner.at += number.length;
      return number === "" ? void 0 : Number(number);
    },
    next: () => matched(patterns2.operator),
    take(wanted) {
      if (scanner.next() !== wanted) return false;
      scanner.at += wanted.length;
      return true;
    },
    need(wanted, why) {
      if (!scanner.take(wanted)) scanner.fault(why);
    },
    fault(why) {
      throw new SyntaxFault(scanner.at, why);
    }
  };
  return scanner;
  function matched(pattern) {
    pattern.lastIndex = scanner.at;
    return pattern.exec(text2)?.[0] ?? "";
  }
}

// src/plans/terraform-sources/parse-template.ts
var escapes2 = { n: "\n", r: "\r", t: "	" };
var plain5 = /[^"\\$%\n]+/y;
var plainLines = /[^$%]+/y;
function quoted2(scanner, parse) {
  const from = scanner.at++;
  const parts = partsUntil(scanner, parse, '"', scanner.text.length);
  scanner.need('"', "a string is not closed");
  return templateOf(from, scanner.at, parts);
}
function heredoc(scanner, parse) {
  const { text: text2, at: from } = scanner;
  const head = /<<(-?)([A-Za-z_][\w-]{0,99})[^\S\n]*\n/y;
  head.lastIndex = from;
  const match = head.exec(text2);
  if (!match) return void 0;
  const [all, isIndented, name] = match;
  let line = from + all.length;
  const start = line;
  for (; ; ) {
    const end = text2.indexOf("\n", line);
    const bare = text2.slice(line, end < 0 ? text2.length : end).trim();
    if (bare === name) break;
    if (end < 0) return scanner.fault(`the heredoc ${name} is not closed`);
    line = end + 1;
  }
  const inner = scannerOf(text2.slice(0, line), start);
  const parts = partsUntil(inner, parse, "", line);
  scanner.at = text2.indexOf(name, line) + name.length;
  return templateOf(from, scanner.at, isIndented === "-" ? unindented(parts) : parts);
}
function whole(scanner, parse) {
  const parts = partsUntil(scanner, parse, "", scanner.text.length);
  return templateOf(0, scanner.text.length, parts);
}
function partsUntil(scanner, parse, close, end, stops = [], depth = 0) {
  const { text: text2 } = scanner;
  if (depth > 32) scanner.fault("a template nests too deep");
  const parts = [];
  let isTrimmed = false;
  const say = (more) => {
    const last = parts.at(-1);
    const added = isTrimmed ? more.trimStart() : more;
    if (added !== "") isTrimmed = false;
    if (last && "text" in last) parts[parts.length - 1] = { text: last.text + added };
    else parts.push({ text: added });
  };
  const trimEnd = () => {
    const last = parts.at(-1);
    if (last && "text" in last) parts[parts.length - 1] = { text: last.text.trimEnd() };
  };
  while (scanner.at < end) {
    const pattern = close === "" ? plainLines : plain5;
    pattern.lastIndex = scanner.at;
    const run = pattern.exec(text2)?.[0];
    if (run !== void 0 && run !== "") {
      say(run);
      scanner.at += run.length;
      continue;
    }
    const here = text2[scanner.at];
    if (close !== "" && here === close) break;
    if (close !== "" && here === "\n") scanner.fault("a string is not closed in its line");
    if (close !== "" && here === "\\") {
      const [length, character] = escaped(text2, scanner.at);
      say(character);
      scanner.at += length;
      continue;
    }
    const doubled = here + here;
    if ((here === "$" || here === "%") && text2.startsWith(`${doubled}{`, scanner.at)) {
      say(`${here}{`);
      scanner.at += 3;
      continue;
    }
    if (text2[scanner.at + 1] !== "{" || here !== "$" && here !== "%") {
      say(here);
      scanner.at++;
      continue;
    }
    const from = scanner.at;
    scanner.at += 2;
    if (scanner.take("~")) trimEnd();
    scanner.skip(true);
    if (here === "$") {
      parts.push(parse(scanner));
      closeBrace();
      continue;
    }
    const word3 = scanner.word() ?? "";
    if (stops.includes(word3)) {
      scanner.at = from;
      break;
    }
    scanner.skip(true);
    if (word3 === "if") parts.push(ifDirective(from));
    else if (word3 === "for") parts.push(forDirective(from));
    else scanner.fault("a template's directive is not known");
  }
  return parts;
  function closeBrace() {
    scanner.skip(true);
    isTrimmed = scanner.take("~");
    scanner.need("}", "an interpolation is not closed");
  }
  function directive(word3) {
    scanner.at += 2;
    scanner.take("~");
    scanner.skip(true);
    if (scanner.word() !== word3) scanner.fault(`a template has no %{ ${word3} }`);
    closeBrace();
  }
  function inner(from, ...words2) {
    const some = partsUntil(scanner, parse, close, end, words2, depth + 1);
    return templateOf(from, scanner.at, some);
  }
  function ifDirective(from) {
    const test = parse(scanner);
    closeBrace();
    const ifTrue = inner(from, "else", "endif");
    let ifFalse = expression(from, from, { kind: "literal", value: "" });
    if (/^%\{~?\s*else/.test(text2.slice(scanner.at, scanner.at + 100))) {
      directive("else");
      ifFalse = inner(from, "endif");
    }
    directive("endif");
    return expression(from, scanner.at, { kind: "conditional", test, ifTrue, ifFalse });
  }
  function forDirective(from) {
    const [keyName, valueName] = namesOf(scanner);
    const over = parse(scanner);
    closeBrace();
    const value = inner(from, "endfor");
    directive("endfor");
    const loop = expression(from, scanner.at, {
      kind: "for",
      keyName,
      valueName,
      over,
      key: void 0,
      value,
      when: void 0,
      isGrouped: false
    });
    const nothing5 = expression(from, from, { kind: "literal", value: "" });
    return expression(from, scanner.at, {
      kind: "call",
      name: "join",
      args: [nothing5, loop],
      isSpread: false
    });
  }
}
function namesOf(scanner) {
  scanner.skip(true);
  const first = scanner.word() ?? scanner.fault("a for has no name");
  scanner.skip(true);
  let second;
  if (scanner.take(",")) {
    scanner.skip(true);
    second = scanner.word() ?? scanner.fault("a for has no second name");
    scanner.skip(true);
  }
  if (scanner.word() !== "in") scanner.fault('a for has no "in"');
  scanner.skip(true);
  return second === void 0 ? [void 0, first] : [first, second];
}
function escaped(text2, at2) {
  const kind = text2[at2 + 1] ?? "";
  const size = kind === "u" ? 4 : kind === "U" ? 8 : 0;
  const digits = text2.slice(at2 + 2, at2 + 2 + size);
  if (size > 0 && /^[0-9a-fA-F]+$/.test(digits) && digits.length === size) {
    const code = Number.parseInt(digits, 16);
    return [2 + size, code <= 1114111 ? String.fromCodePoint(code) : "�"];
  }
  return [1 + kind.length, escapes2[kind] ?? kind];
}
function templateOf(from, to, parts) {
  const some = parts.filter((part2) => !("text" in part2) || part2.text !== "");
  const [only2] = some;
  if (only2 === void 0) return expression(from, to, { kind: "literal", value: "" });
  if (some.length === 1)
    return "text" in only2 ? expression(from, to, { kind: "literal", value: only2.text }) : only2;
  return expression(from, to, {
    kind: "template",
    parts: some.map(
      (part2) => "text" in part2 ? expression(from, from, { kind: "literal", value: part2.text }) : part2
    )
  });
}
function unindented(parts) {
  let least = Infinity;
  let atStart = true;
  for (const part2 of parts) {
    if ("text" in part2) {
      for (const [, indent2] of ((atStart ? "\n" : "") + part2.text).matchAll(
        /\n([^\S\n]*)(?=[^\s])/g
      ))
        least = Math.min(least, indent2.length);
      const [, open3] = /(?:^|\n)([^\S\n]*)$/.exec(part2.text) ?? [];
      if (open3 !== void 0 && part2 !== parts.at(-1) && (part2.text !== open3 || atStart))
        least = Math.min(least, open3.length);
    } else if (atStart) least = 0;
    atStart = false;
  }
  if (least === 0 || least === Infinity) return parts;
  const indent = new RegExp(`(^|\\n)[^\\S\\n]{1,${least}}`, "g");
  return parts.map(
    (part2, i) => "text" in part2 ? {
      text: part2.text.replaceAll(
        indent,
        (all, start, at2) => start === "" && (i > 0 || at2 > 0) ? all : start
      )
    } : part2
  );
}

// src/plans/terraform-sources/parse.ts
function parseFile(text2) {
  const scanner = scannerOf(text2, text2.startsWith("\uFEFF") ? 1 : 0);
  const body = parseBody(scanner, 0);
  if (scanner.at < text2.length) scanner.fault("a bracket closes that was not opened");
  return body;
}
function parseValue(text2) {
  const scanner = scannerOf(text2);
  const parsed4 = parserOf(scanner)(true);
  scanner.skip(true);
  if (scanner.at < text2.length) scanner.fault("it is more than one expression");
  return parsed4;
}
function parseTemplate(text2) {
  return whole(scannerOf(text2), (scanner) => parserOf(scanner)(true));
}
function parseBody(scanner, depth) {
  if (depth > deepest11) scanner.fault("blocks nest too deep");
  const attributes = /* @__PURE__ */ new Map();
  const blocks = [];
  const parse = parserOf(scanner);
  for (; ; ) {
    scanner.skip(true);
    const at2 = scanner.at;
    if (at2 >= scanner.text.length || scanner.next() === "}") break;
    const name = scanner.word() ?? scanner.fault("neither an attribute nor a block begins here");
    scanner.skip(false);
    if (scanner.take("=")) {
      attributes.set(name, { at: at2, expression: parse(false) });
      scanner.skip(false);
      if (!isLineEnd(scanner)) scanner.fault("an expression ends before its line does");
      continue;
    }
    const labels = [];
    while (scanner.next() !== "{") {
      const label = scanner.next() === '"' ? textOf6(parse(false)) : scanner.word();
      if (label === void 0 || labels.length > 8)
        return scanner.fault(`${labels.length > 8 ? "too many labels" : "a block has no body"}`);
      labels.push(label);
      scanner.skip(false);
    }
    scanner.need("{", "a block has no body");
    const body = parseBody(scanner, depth + 1);
    scanner.need("}", "a block is not closed");
    blocks.push({ kind: name, labels, at: at2, ...body });
  }
  return { attributes, blocks };
}
var isLineEnd = ({ text: text2, at: at2, next }) => at2 >= text2.length || text2[at2] === "\n" || next() === "}";
var textOf6 = (label) => label.kind === "literal" && typeof label.value === "string" ? label.value : void 0;
var strengths = {
  "||": 1,
  "&&": 2,
  "==": 3,
  "!=": 3,
  "<": 4,
  ">": 4,
  "<=": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "%": 6
};
function parserOf(scanner) {
  let open3 = 0;
  const nested2 = (one) => {
    const inner = one === scanner ? conditional : parserOf(one);
    return inner(true);
  };
  return conditional;
  function conditional(lines) {
    if (++open3 > deepest11) scanner.fault("an expression nests too deep");
    scanner.skip(lines);
    const from = scanner.at;
    const test = binary(lines, 1);
    scanner.skip(lines);
    let made3 = test;
    if (scanner.take("?")) {
      const ifTrue = conditional(lines);
      scanner.skip(lines);
      scanner.need(":", 'a condition has no ":"');
      const ifFalse = conditional(lines);
      made3 = expression(from, scanner.at, { kind: "conditional", test, ifTrue, ifFalse });
    }
    open3--;
    return made3;
  }
  function binary(lines, least) {
    const from = scanner.at;
    let left = unary2(lines, 0);
    for (; ; ) {
      const end = scanner.at;
      scanner.skip(lines);
      const operator = scanner.next();
      const strength = strengths[operator];
      if (strength === void 0 || strength < least) {
        scanner.at = end;
        return left;
      }
      scanner.at += operator.length;
      scanner.skip(lines);
      const right = binary(lines, strength + 1);
      left = expression(from, scanner.at, { kind: "binary", operator, left, right });
    }
  }
  function unary2(lines, depth) {
    const from = scanner.at;
    const operator = scanner.next();
    if (operator !== "!" && operator !== "-") return postfix(lines);
    if (depth > deepest11) scanner.fault("an expression nests too deep");
    scanner.at++;
    scanner.skip(lines);
    const of3 = unary2(lines, depth + 1);
    return expression(from, scanner.at, { kind: "unary", operator, of: of3 });
  }
  function postfix(lines) {
    const from = scanner.at;
    return steps(primary(lines), from, lines, "all");
  }
  function steps(start, from, lines, which) {
    let of3 = start;
    for (; ; ) {
      const end = scanner.at;
      scanner.skip(lines);
      if (scanner.take(".")) {
        scanner.skip(lines);
        if (which === "all" && scanner.take("*")) {
          of3 = splat(of3, from, lines, "names");
          continue;
        }
        const number = /\d+/y;
        number.lastIndex = scanner.at;
        const digits = number.exec(scanner.text)?.[0];
        if (digits !== void 0) {
          scanner.at += digits.length;
          const key = literal2(scanner.at, Number(digits));
          of3 = expression(from, scanner.at, { kind: "index", of: of3, key });
          continue;
        }
        const name = scanner.word() ?? scanner.fault("a name is missing after the dot");
        of3 = expression(from, scanner.at, { kind: "get", of: of3, name });
      } else if (which !== "names" && scanner.next() === "[") {
        scanner.at++;
        scanner.skip(true);
        if (which === "all" && scanner.take("*")) {
          scanner.skip(true);
          scanner.need("]", "a bracket is not closed");
          of3 = splat(of3, from, lines, "keys");
          continue;
        }
        const key = conditional(true);
        scanner.skip(true);
        scanner.need("]", "a bracket is not closed");
        of3 = expression(from, scanner.at, { kind: "index", of: of3, key });
      } else {
        scanner.at = end;
        return of3;
      }
    }
  }
  function splat(of3, from, lines, which) {
    const element = expression(scanner.at, scanner.at, { kind: "name", name: splatted });
    const each3 = steps(element, scanner.at, lines, which);
    return expression(from, scanner.at, { kind: "splat", of: of3, each: each3 });
  }
  function primary(lines) {
    const from = scanner.at;
    const { text: text2 } = scanner;
    if (text2[from] === '"') return quoted2(scanner, nested2);
    if (text2.startsWith("<<", from))
      return heredoc(scanner, nested2) ?? scanner.fault("a heredoc has no name");
    const number = scanner.number();
    if (number !== void 0) return literal2(from, number);
    if (scanner.take("(")) {
      const inner = conditional(true);
      scanner.skip(true);
      scanner.need(")", "a bracket is not closed");
      return inner;
    }
    if (scanner.take("[")) return list(from);
    if (scanner.take("{")) return object(from);
    const word3 = scanner.word();
    if (word3 === void 0) return scanner.fault("an expression is missing or not understood");
    if (word3 === "true" || word3 === "false") return literal2(from, word3 === "true");
    if (word3 === "null") return literal2(from, null);
    let name = word3;
    while (text2.startsWith("::", scanner.at)) {
      scanner.at += 2;
      name += `::${scanner.word() ?? scanner.fault("a function has no name")}`;
    }
    const end = scanner.at;
    scanner.skip(lines);
    if (scanner.take("(")) return call3(from, name);
    scanner.at = end;
    return expression(from, end, { kind: "name", name });
  }
  function call3(from, name) {
    const args = [];
    let isSpread = false;
    for (scanner.skip(true); !scanner.take(")"); scanner.skip(true)) {
      args.push(conditional(true));
      scanner.skip(true);
      if (scanner.take("...")) isSpread = true;
      scanner.skip(true);
      if (!scanner.take(",") && scanner.next() !== ")")
        scanner.fault("the arguments of a function are not closed");
    }
    return expression(from, scanner.at, { kind: "call", name, args, isSpread });
  }
  function list(from) {
    const loop = forLoop(from, "]");
    if (loop) return loop;
    const items = [];
    for (scanner.skip(true); !scanner.take("]"); scanner.skip(true)) {
      items.push(conditional(true));
      scanner.skip(true);
      if (!scanner.take(",") && scanner.next() !== "]") scanner.fault("a list is not closed");
    }
    return expression(from, scanner.at, { kind: "list", items });
  }
  function object(from) {
    const loop = forLoop(from, "}");
    if (loop) return loop;
    const entries = [];
    for (scanner.skip(true); !scanner.take("}"); scanner.skip(true)) {
      const at2 = scanner.at;
      const key = conditional(true);
      scanner.skip(true);
      if (!scanner.take("=") && !scanner.take(":")) scanner.fault("a key has no value");
      const value = conditional(false);
      const bare = key.kind === "name" && scanner.text[at2] !== "(";
      entries.push({ key: bare ? literal2(at2, key.name) : key, value });
      scanner.skip(false);
      const isEnd = scanner.text[scanner.at] === "\n" || scanner.next() === "}";
      if (!scanner.take(",") && !isEnd) scanner.fault("an object is not closed");
    }
    return expression(from, scanner.at, { kind: "object", entries });
  }
  function forLoop(from, close) {
    scanner.skip(true);
    const start = scanner.at;
    const ahead = /for\s+[\p{L}_]/uy;
    ahead.lastIndex = start;
    if (!ahead.test(scanner.text)) return void 0;
    scanner.word();
    const [keyName, valueName] = namesOf(scanner);
    const over = conditional(true);
    scanner.skip(true);
    scanner.need(":", 'a for has no ":"');
    let value = conditional(true);
    let key;
    scanner.skip(true);
    if (close === "}") {
      scanner.need("=>", 'a for of a map has no "=>"');
      key = value;
      value = conditional(true);
      scanner.skip(true);
    }
    const isGrouped = scanner.take("...");
    scanner.skip(true);
    let when;
    if (scanner.text.startsWith("if", scanner.at)) {
      scanner.word();
      when = conditional(true);
      scanner.skip(true);
    }
    scanner.need(close, "a for is not closed");
    return expression(from, scanner.at, {
      kind: "for",
      keyName,
      valueName,
      over,
      key,
      value,
      when,
      isGrouped
    });
  }
  function literal2(from, value) {
    return expression(from, scanner.at, { kind: "literal", value });
  }
}

// src/plans/terraform-sources/json-syntax.ts
var labelled = {
  resource: 2,
  data: 2,
  provider: 1,
  variable: 1,
  output: 1,
  module: 1,
  locals: 0,
  terraform: 0
};
var references = /* @__PURE__ */ new Set(["provider", "type"]);
var isObject2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function bodyOfJson(text2) {
  const read7 = jsonText(text2);
  if (!read7 || !isObject2(read7.value)) throw new SyntaxFault(0, "is no JSON object");
  const { value: root } = read7;
  const attributes = /* @__PURE__ */ new Map();
  const blocks = [];
  for (const [kind, value] of Object.entries(root)) {
    const at2 = offsetOf2(read7, root, kind);
    const labels = Object.hasOwn(labelled, kind) ? labelled[kind] : void 0;
    if (labels === void 0) attributes.set(kind, { at: at2, expression: valueOf2(value, at2, read7) });
    else blocks.push(...blocksOf2(kind, labels, value, [], at2, read7));
  }
  return { attributes, blocks };
}
function blocksOf2(kind, labels, value, named4, at2, read7) {
  if (Array.isArray(value))
    return value.flatMap((one) => blocksOf2(kind, labels, one, named4, at2, read7));
  if (!isObject2(value)) return [];
  if (named4.length < labels)
    return Object.entries(value).flatMap(
      ([name, inner]) => blocksOf2(kind, labels, inner, [...named4, name], offsetOf2(read7, value, name), read7)
    );
  return [{ kind, labels: named4, at: at2, ...bodyOf(value, read7, kind) }];
}
function bodyOf(value, read7, kind) {
  const attributes = /* @__PURE__ */ new Map();
  const blocks = [];
  for (const [name, one] of Object.entries(value)) {
    const at2 = offsetOf2(read7, value, name);
    if (name === "dynamic" && isObject2(one)) {
      for (const label of Object.keys(one))
        for (const inner of blocksOf2("dynamic", 0, one[label], [label], at2, read7)) {
          const content = inner.attributes.get("content")?.expression;
          blocks.push({ ...inner, blocks: content ? [contentOf(content)] : [] });
        }
      continue;
    }
    const isReference = typeof one === "string" && references.has(name) && (kind === "resource" || kind === "data" || kind === "variable");
    attributes.set(name, {
      at: at2,
      expression: isReference ? parsed2(parseValue, one, at2) : name === "providers" && isObject2(one) ? providersOf(one, at2) : valueOf2(one, at2, read7)
    });
  }
  return { attributes, blocks };
}
function contentOf(content) {
  const attributes = /* @__PURE__ */ new Map();
  if (content.kind === "object") {
    for (const { key, value } of content.entries)
      if (key.kind === "literal")
        attributes.set(String(key.value), { at: key.from, expression: value });
  }
  return { kind: "content", labels: [], at: content.from, attributes, blocks: [] };
}
var providersOf = (value, at2) => expression(at2, at2, {
  kind: "object",
  entries: Object.entries(value).map(([key, one]) => ({
    key: parsed2(parseValue, key, at2),
    value: parsed2(parseValue, String(one), at2)
  }))
});
var offsetOf2 = ({ offsets }, object, key) => {
  const places = offsets.get(object);
  return (places instanceof Map ? places.get(key) : void 0) ?? 0;
};
function parsed2(parse, text2, at2) {
  try {
    return { ...parse(text2), from: at2, to: at2 };
  } catch (error) {
    throw error instanceof SyntaxFault ? new SyntaxFault(at2, error.message) : error;
  }
}
function valueOf2(value, at2, read7, depth = 0) {
  if (depth > deepest11) throw new SyntaxFault(at2, "an expression nests too deep");
  if (typeof value === "string") return parsed2(parseTemplate, value, at2);
  if (Array.isArray(value)) {
    const places = read7.offsets.get(value);
    return expression(at2, at2, {
      kind: "list",
      items: value.map(
        (one, i) => valueOf2(one, Array.isArray(places) ? places[i] ?? at2 : at2, read7, depth + 1)
      )
    });
  }
  if (isObject2(value))
    return expression(at2, at2, {
      kind: "object",
      entries: Object.entries(value).map(([name, one]) => {
        const place = offsetOf2(read7, value, name);
        return {
          key: expression(place, place, { kind: "literal", value: name }),
          value: valueOf2(one, place, read7, depth + 1)
        };
      })
    });
  return expression(at2, at2, { kind: "literal", value });
}

// src/plans/terraform-sources/folder.ts
var isSource = (name) => /\.(?:tf|tofu)(?:\.json)?$/.test(name);
var isVariables = (name) => /^terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test(name);
var mostFiles2 = 1e3;
var largestFile = 4 * 1024 * 1024;
function namesIn2(path, fits2) {
  try {
    return readdirSync3(path).filter(fits2).sort();
  } catch (error) {
    if ("code" in Object(error)) return [];
    throw error;
  }
}
function readFolder(path, name) {
  const names2 = namesIn2(path, isSource);
  const gaps = [];
  if (names2.length > mostFiles2)
    gaps.push(
      planGap(
        { file: name },
        `${name}: more than ${mostFiles2} files of Terraform, and the others were not read`,
        "scan a plan of it",
        "truncated"
      )
    );
  const blocks = [];
  const overrides = [];
  for (const one of names2.slice(0, mostFiles2)) {
    const file = join8(path, one);
    const called2 = join8(name, one);
    const read7 = readBody(file, called2);
    if ("gap" in read7) {
      gaps.push(read7.gap);
      continue;
    }
    const isOverride = /(?:^|_)override\.(?:tf|tofu)(?:\.json)?$/.test(one);
    for (const block2 of read7.body.blocks)
      (isOverride ? overrides : blocks).push({ ...block2, file: read7.file });
  }
  return {
    name,
    path: resolve4(path),
    blocks: overridden(blocks, overrides),
    gaps: [...gaps, ...declaredTwice(blocks)],
    files: names2.map((one) => join8(path, one))
  };
}
function folderOfText(text2, name) {
  const read7 = bodyOf2(text2, name);
  return {
    name,
    path: name,
    blocks: "gap" in read7 ? [] : read7.body.blocks.map((one) => ({ ...one, file: read7.file })),
    gaps: "gap" in read7 ? [read7.gap] : [],
    files: []
  };
}
function readBody(path, name) {
  let text2;
  try {
    if (statSync2(path).size > largestFile)
      return {
        gap: unread({ file: name }, `${name}: is larger than ${largestFile / 1024 / 1024} MB`)
      };
    text2 = readFileSync9(path, "utf8");
  } catch (error) {
    const code = error.code;
    if (code === void 0) throw error;
    return { gap: unread({ file: name }, `${name}: can't be read (${code})`) };
  }
  return bodyOf2(text2, name);
}
function bodyOf2(text2, name) {
  const file = { name, place: placesIn(text2, name) };
  try {
    const body = name.endsWith(".json") ? bodyOfJson(text2) : parseFile(text2);
    return { body, file };
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    const place = file.place(error.at);
    return {
      gap: unread(place, `${name}:${place.line}:${place.column}: ${error.message}`)
    };
  }
}
var unread = (place, why) => planGap(place, `${why}; nothing of the file was judged`, "correct the file", "failed");
function placesIn(text2, file) {
  let starts;
  return (at2) => {
    if (!starts) {
      starts = [0];
      for (let end = text2.indexOf("\n"); end >= 0; end = text2.indexOf("\n", end + 1))
        starts.push(end + 1);
    }
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (starts[middle] <= at2) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: at2 - starts[low] + 1 };
  };
}
function overridden(blocks, overrides) {
  if (overrides.length === 0) return blocks;
  const by = Map.groupBy(overrides, keyOf3);
  const known6 = new Set(blocks.map(keyOf3));
  return [
    ...blocks.map((block2) => {
      let made3 = block2;
      for (const over of by.get(keyOf3(block2)) ?? []) {
        const kinds2 = new Set(over.blocks.map(({ kind }) => kind));
        made3 = {
          ...made3,
          attributes: new Map([...made3.attributes, ...over.attributes]),
          blocks: [...made3.blocks.filter(({ kind }) => !kinds2.has(kind)), ...over.blocks]
        };
      }
      return made3;
    }),
    ...overrides.filter((one) => !known6.has(keyOf3(one)))
  ];
}

// src/plans/terraform/configuration.ts
function configurationOf(configuration) {
  const root = rowOf(memberOf2(configuration, "root_module"));
  const providerConfig = rowOf(memberOf2(configuration, "provider_config"));
  const known6 = /* @__PURE__ */ new Map();
  const callOf2 = (module) => {
    const names2 = modulesOf(module);
    const last = names2.at(-1);
    if (!last) return void 0;
    const parent = parentOf2(module);
    const call3 = memberOf2(memberOf2(at2(parent)?.row, "module_calls"), last.name);
    return typeof call3 === "object" && call3 !== null ? [call3, parent] : void 0;
  };
  function at2(module) {
    const key = modulesOf(module).map(({ name }) => name).join(".");
    if (known6.has(key)) return known6.get(key);
    const row = module === "" ? root : rowOf(memberOf2(callOf2(module)?.[0], "module"));
    const made3 = { row, blocks: blocksOf3(row) };
    known6.set(key, made3);
    return made3;
  }
  return {
    block: (module, address) => at2(module)?.blocks.get(address),
    argument(module, variable) {
      const call3 = callOf2(module);
      const expression2 = call3 && memberOf2(memberOf2(call3[0], "expressions"), variable);
      return expression2 === void 0 ? void 0 : { expression: expression2, module: call3[1] };
    },
    default: (module, variable) => memberOf2(memberOf2(memberOf2(at2(module)?.row, "variables"), variable), "default"),
    eachOf(module) {
      const call3 = callOf2(module)?.[0];
      return memberOf2(call3, "for_each_expression") ?? memberOf2(call3, "count_expression");
    },
    sourceOf: (module) => textOf2(callOf2(module)?.[0], "source"),
    output: (module, name) => memberOf2(memberOf2(memberOf2(at2(module)?.row, "outputs"), name), "expression"),
    provider: (key) => Object.hasOwn(providerConfig, key) ? rowOf(providerConfig[key]) : void 0
  };
}
function parentOf2(module) {
  let depth = 0;
  let quoted4 = false;
  for (let i = module.length - 1; i > 0; i--) {
    const character = module[i];
    if (character === '"' && module[i - 1] !== "\\") quoted4 = !quoted4;
    else if (quoted4) continue;
    else if (character === "]") depth++;
    else if (character === "[") depth--;
    else if (depth === 0 && module.startsWith(".module.", i)) return module.slice(0, i);
  }
  return "";
}
function blocksOf3(module) {
  const blocks = /* @__PURE__ */ new Map();
  for (const one of listOf(module["resources"])) {
    const address = textOf2(one, "address");
    if (address !== void 0)
      blocks.set(address, {
        expressions: rowOf(memberOf2(one, "expressions")),
        each: memberOf2(one, "for_each_expression") ?? memberOf2(one, "count_expression"),
        providerKey: textOf2(one, "provider_config_key")
      });
  }
  return blocks;
}

// src/plans/terraform/azapi/homes.ts
function homes3(plan) {
  return (instance2) => {
    for (const value of [
      plan.value(instance2, "location"),
      memberOf2(plan.value(instance2, "body"), "location")
    ]) {
      if (typeof value === "string" && value !== "") return { location: value, from: "location" };
      if (isSymbolic(value)) return { location: value.id, from: "location" };
      if (isUnseen(value)) return unknownHome2(`its location is not known: ${value.why}`);
    }
    const parent = plan.value(instance2, "parent_id");
    const id = isSymbolic(parent) ? parent.id : typeof parent === "string" ? parent : "";
    const above = locatedAbove(id, instance2, plan);
    if (above) {
      const { location, unknown: unknown2 } = plan.homeOf(above);
      return location === void 0 ? { from: "", ...unknown2 && { unknown: unknown2 } } : { location, from: `location of ${above.address}` };
    }
    return unknownHome2("the plan does not say its location");
  };
}
var unknownHome2 = (why) => ({
  from: "",
  unknown: { why, remedy: "write its location out, or scan the subscription that holds it" }
});

// src/plans/terraform/azapi/ids.ts
function ids3(instance2, { location }, plan) {
  const { values } = instance2;
  const type = (textOf2(values, "type") ?? "").split("@", 1)[0];
  const name = nameOf2(instance2, plan);
  const said3 = plan.value(instance2, "parent_id");
  const parent = isSymbolic(said3) ? said3.id : typeof said3 === "string" ? said3 : "";
  const isChild = /\/providers\//i.test(parent) && type.split("/").length > 2;
  const known6 = textOf2(values, "id");
  const id = known6?.startsWith("/") ? known6 : isChild ? `${parent}/${type.split("/").at(-1)}/${name}` : `${parent}/providers/${type}/${name}`;
  return {
    all: [id, ...knownAliases(type, id, name, `${nameOf2(instance2, plan)} workspace`, instance2)],
    of: (attribute2) => attribute2 === void 0 || attribute2 === "id" ? id : attribute2 === "location" ? location : attribute2 === "name" ? name : void 0
  };
}

// src/plans/terraform/azapi/index.ts
var typeIn3 = (type) => typeof type === "string" ? type.split("@", 1)[0] : "";
var isType = (type) => (value) => typeIn3(value("type")).toLowerCase() === type.toLowerCase();
var otherwise = {
  "properties.currentBackupStorageRedundancy": "properties.requestedBackupStorageRedundancy"
};
var asMembers = (paths, to) => Object.fromEntries(
  paths.map((path) => [
    path === "location" || path === "name" ? path : `$body.${otherwise[path] ?? path}`,
    to(path)
  ])
);
function ofType(type) {
  const properties = type.needs.map(({ property }) => property);
  const paths = keptPaths(type).filter((path) => !properties.includes(path.split(/[.[{]/, 1)[0]));
  const details = type.needs.filter(({ path }) => path.startsWith("?"));
  const members4 = {
    ...asMembers(paths, (path) => path),
    ...Object.assign(
      {},
      ...details.map((need) => asMembers(below2(type, need), (path) => `${need.property}.${path}`))
    )
  };
  const to = Object.fromEntries(
    [...azurermTypesOf(type.type), "azapi_resource"].map((one) => [one, []])
  );
  return [
    { from: "azapi_resource", type: type.type, members: members4, when: isType(type.type) },
    {
      from: "azapi_update_resource",
      type: type.type,
      members: members4,
      when: isType(type.type),
      joins: { by: "resource_id", to }
    },
    ...type.needs.flatMap((need) => {
      const child = childOf(type.type, need);
      return child === void 0 ? [] : [
        {
          from: "azapi_resource",
          type: type.type,
          when: isType(child),
          joins: { by: "parent_id", to, below: true },
          members: asMembers(
            below2(type, need),
            (path) => `${need.property}${need.list ? "[]" : ""}.${path}`
          )
        }
      ];
    })
  ];
}
function below2(type, need) {
  const start = `${need.property}${need.list ? "[]" : ""}.`;
  return keptPaths(type).flatMap(
    (path) => path.startsWith(start) ? [path.slice(start.length)] : []
  );
}
function childOf(type, { path, list }) {
  if (path === "" || path.startsWith("?") || path.startsWith("{")) return void 0;
  const plain6 = path.split("/{each}").join("");
  if (plain6.startsWith("providers/")) return plain6.slice("providers/".length);
  if (plain6.includes("/providers/")) return void 0;
  return list ? `${type}/${plain6}` : `${type}/${plain6.slice(0, plain6.lastIndexOf("/"))}`;
}
var azapiSpellings = azure.flatMap(ofType);
var azapi = {
  address: "/azure/azapi",
  cloud: "azure",
  spellings: byType2(azapiSpellings),
  typeOf(instance2) {
    if (instance2.type !== "azapi_resource") return void 0;
    return memberOf2(instance2.values, "location") === void 0 && memberOf2(instance2.unknown, "location") === void 0 ? void 0 : { type: typeIn3(memberOf2(instance2.values, "type")) };
  },
  homes: homes3,
  ids: ids3,
  derived(name, instance2, plan) {
    return name === "$body" ? bodyOf3(instance2, plan) : void 0;
  },
  scope: ({ values }) => /^\/subscriptions\/([^/]+)/i.exec(textOf2(values, "id") ?? "")?.[1]
};
function bodyOf3(instance2, plan) {
  const value = plan.value(instance2, "body");
  if (typeof value === "string")
    try {
      return JSON.parse(value);
    } catch {
      return void 0;
    }
  if (typeof value === "object" && value !== null && !isSymbolic(value)) {
    const { value: inner, type } = value;
    if (inner !== void 0 && type !== void 0 && Object.keys(value).length === 2) return inner;
  }
  return value;
}

// src/plans/terraform/providers.ts
var providers = [aws, azurerm, azapi];

// src/plans/terraform/instances.ts
var actions2 = {
  "no-op": "keep",
  create: "create",
  update: "change",
  read: "keep",
  delete: "destroy",
  forget: "forget",
  "delete,create": "replace",
  "create,delete": "replace",
  "create,forget": "create"
};
function instancesOfPlan(changes, configuration) {
  const { managed: managed2, foreign, make } = collector();
  const destroyed = [];
  const unclear = [];
  for (const one of listOf(changes)) {
    const address = textOf2(one, "address");
    if (address === void 0 || memberOf2(one, "mode") !== "managed") continue;
    const change = memberOf2(one, "change");
    const words2 = listOf(memberOf2(change, "actions")).join(",");
    const action = Object.hasOwn(actions2, words2) ? actions2[words2] : void 0;
    if (action === void 0) {
      unclear.push(address);
      continue;
    }
    if (action === "destroy") {
      const source = `/${textOf2(one, "provider_name") ?? ""}`;
      destroyed.push({
        type: textOf2(one, "type") ?? "",
        provider: providers.find(({ address: end }) => source.endsWith(end)),
        values: rowOf(memberOf2(change, "before"))
      });
      continue;
    }
    const before = memberOf2(change, "before");
    const module = textOf2(one, "module_address") ?? "";
    const type = textOf2(one, "type") ?? "";
    const name = textOf2(one, "name") ?? "";
    const block2 = configuration.block(module, `${type}.${name}`);
    const isForgotten = action === "forget";
    const previousAddress = textOf2(one, "previous_address");
    make(textOf2(one, "provider_name") ?? "", (provider) => ({
      address,
      module,
      type,
      name,
      key: keyOf4(one),
      provider,
      providerKey: block2?.providerKey,
      action,
      values: rowOf(isForgotten ? before : memberOf2(change, "after")),
      unknown: rowOf(isForgotten ? void 0 : memberOf2(change, "after_unknown")),
      before: action === "replace" || !before ? void 0 : rowOf(before),
      ...previousAddress !== void 0 && { previousAddress },
      block: block2
    }));
    if (words2 === "create,forget")
      make(textOf2(one, "provider_name") ?? "", (provider) => ({
        address: `${address} (forgotten)`,
        module,
        type,
        name,
        key: void 0,
        provider,
        providerKey: block2?.providerKey,
        action: "forget",
        values: rowOf(before),
        unknown: {},
        before: rowOf(before),
        block: void 0
      }));
  }
  return { managed: managed2, foreign, destroyed, unclear };
}
function instancesOfValues(values, mode, configuration) {
  const { managed: managed2, foreign, make } = collector();
  const waiting = [memberOf2(values, "root_module")];
  for (let module = waiting.pop(); module !== void 0; module = waiting.pop()) {
    const at2 = textOf2(module, "address") ?? "";
    for (const one of listOf(memberOf2(module, "resources"))) {
      if (memberOf2(one, "mode") !== mode) continue;
      const type = textOf2(one, "type") ?? "";
      const name = textOf2(one, "name") ?? "";
      const block2 = configuration.block(at2, `${mode === "data" ? "data." : ""}${type}.${name}`);
      make(
        textOf2(one, "provider_name") ?? "",
        (provider) => existing(
          {
            module: at2,
            type,
            name,
            key: keyOf4(one),
            provider,
            values: rowOf(memberOf2(one, "values"))
          },
          block2?.providerKey,
          { address: textOf2(one, "address"), ...mode === "data" && { isData: true, block: block2 } }
        )
      );
    }
    waiting.push(...listOf(memberOf2(module, "child_modules")));
  }
  return { managed: managed2, foreign, destroyed: [], unclear: [] };
}
function instancesOfState(state) {
  const { managed: managed2, foreign, make } = collector();
  for (const resource of listOf(state["resources"])) {
    if (memberOf2(resource, "mode") !== "managed") continue;
    const type = textOf2(resource, "type") ?? "";
    const name = textOf2(resource, "name") ?? "";
    const module = textOf2(resource, "module") ?? "";
    const said3 = /^(.*?)\.?provider\["([^"]*)"\]\.?(.*)$/.exec(textOf2(resource, "provider") ?? "");
    const [, within4 = "", source = "", alias = ""] = said3 ?? [];
    const short2 = source.slice(source.lastIndexOf("/") + 1);
    const providerKey = `${within4 === "" ? "" : `${within4}:`}${short2}${alias === "" ? "" : `.${alias}`}`;
    for (const one of listOf(memberOf2(resource, "instances")))
      make(
        source,
        (provider) => existing(
          {
            module,
            type,
            name,
            key: keyOf4(one, "index_key"),
            provider,
            values: rowOf(memberOf2(one, "attributes"))
          },
          providerKey
        )
      );
  }
  return { managed: managed2, foreign, destroyed: [], unclear: [] };
}
function existing(one, providerKey, more = {}) {
  const { module, type, name, key, values } = one;
  return {
    block: void 0,
    ...one,
    ...more,
    address: more.address ?? `${module === "" ? "" : `${module}.`}${type}.${written2({ name, key })}`,
    providerKey,
    action: "keep",
    unknown: {},
    before: values
  };
}
function collector() {
  const managed2 = [];
  const foreign = /* @__PURE__ */ new Map();
  return {
    managed: managed2,
    foreign,
    make(name, one) {
      const provider = providers.find(({ address }) => `/${name}`.endsWith(address));
      if (provider) managed2.push(one(provider));
      else foreign.set(name, (foreign.get(name) ?? 0) + 1);
    }
  };
}
function keyOf4(row, member3 = "index") {
  const key = memberOf2(row, member3);
  return typeof key === "string" || typeof key === "number" ? key : void 0;
}

// src/plans/terraform/authored.ts
var authored = /* @__PURE__ */ new Set([
  "aws_backup_plan rule",
  "aws_backup_plan rule copy_action",
  "aws_dynamodb_table replica",
  "aws_dynamodb_global_table replica",
  "aws_ecr_replication_configuration replication_configuration rule",
  "aws_ecr_replication_configuration replication_configuration rule destination",
  "aws_s3_bucket_replication_configuration rule",
  "azurerm_app_configuration replica",
  "azurerm_container_registry georeplications",
  "azurerm_cosmosdb_account geo_location"
]);
var isMadeByItsAuthor = (type, path) => authored.has([type, ...path.filter((step) => typeof step === "string")].join(" "));
var makesAnother = (text2) => text2.startsWith('"') ? /\}[\w-]|[\w-]\$\{/.test(text2) : /^(?:replace|regex\w*|substr|trim\w*|sha\w+|md5)\s*\(|^format\(\s*"[^"]*(?:[\w-]%[sv]|%[sv][\w-])|^join\(\s*"[\w-]/.test(
  text2
);

// src/plans/terraform/references.ts
var deepest12 = 64;
var mostTargets = 1e3;
var longestReference = 4096;
function rootsOf(expression2) {
  const roots = [];
  const known6 = /* @__PURE__ */ new Set();
  for (const one of listOf(memberOf2(expression2, "references"))) {
    if (typeof one !== "string" || known6.has(one)) continue;
    roots.push(one);
    known6.add(one);
    for (const { index } of one.slice(0, longestReference).matchAll(/[.[]/g))
      known6.add(one.slice(0, index));
  }
  return roots;
}
function referenceReader(configuration, found) {
  return meaningOf;
  function meaningOf(expression2, standing2, depth = 0) {
    if (depth > deepest12) return { nothing: "its references are nested too deep" };
    if (typeof expression2 === "object" && expression2 !== null && Object.hasOwn(expression2, "constant_value"))
      return { constant: memberOf2(expression2, "constant_value") };
    const roots = rootsOf(expression2);
    const [only2] = roots;
    if (only2 === void 0) return { nothing: afterApply };
    if (roots.length === 1) return meaningOfRoot(only2, standing2, depth);
    const targets = [];
    for (const root of roots) {
      const one = meaningOfRoot(root, standing2, depth);
      if ("nothing" in one) return one;
      if ("targets" in one) targets.push(...one.targets);
      if (targets.length > mostTargets) return { nothing: "it refers to too many resources" };
    }
    return targets.length === 0 ? { nothing: afterApply } : { targets };
  }
  function meaningOfRoot(root, standing2, depth) {
    const [first, second, third, fourth] = partsOf3(root);
    const { module } = standing2;
    if (!first) return { nothing: afterApply };
    if (first.name === "var") return variable(second?.name ?? "", module, depth);
    if (first.name === "module") return output2(module, second, third?.name ?? "", depth);
    if (first.name === "local") {
      const references2 = found.local(module, second?.name ?? "");
      return references2 === void 0 || depth > deepest12 ? { nothing: "it is made of a local value, which a plan does not hold" } : meaningOf({ references: references2 }, standing2, depth + 1);
    }
    if (first.name === "each" || first.name === "count") {
      const each3 = standing2.instance ? standing2.instance.block?.each : configuration.eachOf(module);
      if (second?.name !== "value" || each3 === void 0)
        return { constant: standing2.instance?.key };
      const within4 = standing2.instance ? module : parentOf2(module);
      const meant = meaningOf(each3, { module: within4 }, depth + 1);
      if (!("targets" in meant)) return { nothing: afterApply };
      const key = standing2.instance?.key;
      const same3 = meant.targets.filter(({ instance: instance2 }) => instance2.key === key);
      return { targets: withAttribute(same3.length > 0 ? same3 : meant.targets, third?.name) };
    }
    if (first.name === "data")
      return reached(
        found.data(module, `data.${second?.name}.${third?.name}`),
        third,
        fourth?.name,
        standing2
      );
    if (second)
      return reached(
        found.find(module, `${first.name}.${second.name}`),
        second,
        third?.name,
        standing2
      );
    return { nothing: afterApply };
  }
  function reached(instances, named4, attribute2, { instance: own2 }) {
    const chosen = named4?.key === void 0 ? sameKey(instances, own2) : instances.filter(({ key }) => key === named4.key);
    return chosen.length === 0 ? { nothing: afterApply } : { targets: chosen.map((instance2) => ({ instance: instance2, attribute: attribute2 })) };
  }
  function variable(name, module, depth) {
    if (module === "") {
      const row = memberOf2(found.variables, name);
      return row === void 0 ? { constant: configuration.default("", name) ?? null } : { constant: memberOf2(row, "value") };
    }
    const given = configuration.argument(module, name);
    if (!given) return { constant: configuration.default(module, name) ?? null };
    const meant = meaningOf(given.expression, { module: given.module }, depth + 1);
    return "constant" in meant && meant.constant === void 0 ? { constant: partsOf3(module).at(-1)?.key ?? null } : meant;
  }
  function output2(module, called2, name, depth) {
    if (!called2) return { nothing: afterApply };
    const path = `${module === "" ? "" : `${module}.`}module.${written2(called2)}`;
    const children = called2.key === void 0 ? found.modules(path) : [path];
    const targets = [];
    for (const child of children) {
      const one = meaningOf(configuration.output(child, name), { module: child }, depth + 1);
      if (!("targets" in one)) return children.length === 1 ? one : { nothing: afterApply };
      targets.push(...one.targets);
      if (targets.length > mostTargets) return { nothing: "it refers to too many resources" };
    }
    return targets.length === 0 ? { nothing: afterApply } : { targets };
  }
}
function sameKey(instances, own2) {
  if (instances.length < 2 || own2?.key === void 0) return instances;
  const same3 = instances.filter(({ key }) => key === own2.key);
  return same3.length > 0 ? same3 : instances;
}
var withAttribute = (targets, attribute2) => targets.map(({ instance: instance2 }) => ({ instance: instance2, attribute: attribute2 }));

// src/plans/terraform/values.ts
var deepest13 = 64;
function valueOf3(after, unknown2, expression2, refer, { isDynamic, inSources }) {
  return merged(after, unknown2, expression2, false, []);
  function merged(known6, later, said3, dynamic3, path) {
    if (later === true) {
      if (said3 !== void 0) return refer(said3, path);
      return dynamic3 || isDynamic(path) ? inSources(path) ?? unseen(`${afterApply}, and a dynamic block makes it`) : void 0;
    }
    if (path.length > deepest13) return unseen("it is nested too deep");
    if (!isPartlyUnknown(later)) return known6;
    if (Array.isArray(later) || Array.isArray(known6)) {
      const before = listOf(known6);
      const length = Math.max(before.length, listOf(later).length);
      return Array.from(
        { length },
        (_, i) => merged(
          before[i],
          listOf(later)[i],
          elementOf(said3, i, length, before[i]),
          dynamic3 || said3 === void 0 && before[i] !== void 0,
          [...path, i]
        )
      );
    }
    const names2 = /* @__PURE__ */ new Set([...Object.keys(rowOf(known6)), ...Object.keys(rowOf(later))]);
    const made3 = {};
    for (const name of names2)
      Object.defineProperty(made3, name, {
        value: merged(
          memberOf2(known6, name),
          memberOf2(later, name),
          isExpression(said3) ? said3 : memberOf2(said3, name),
          dynamic3,
          [...path, name]
        ),
        enumerable: true,
        configurable: true,
        writable: true
      });
    return made3;
  }
}
function isPartlyUnknown(later, depth = 0) {
  if (later === true) return true;
  if (typeof later !== "object" || later === null) return false;
  if (depth > deepest13) return true;
  for (const one of Object.values(later)) if (isPartlyUnknown(one, depth + 1)) return true;
  return false;
}
var isExpression = (said3) => typeof said3 === "object" && said3 !== null && (Object.hasOwn(said3, "references") || Object.hasOwn(said3, "constant_value"));
function elementOf(said3, at2, length, known6) {
  if (Array.isArray(said3)) {
    if (said3.length === 1) return said3[0];
    const agreeing = said3.filter((block2) => agrees(block2, known6));
    if (said3.length === length && agrees(said3[at2], known6)) return said3[at2];
    return agreeing.length === 1 ? agreeing[0] : { references: agreeing.flatMap(referencesIn2) };
  }
  if (!isExpression(said3)) return said3;
  const roots = rootsOf(said3);
  return roots.length === length && length > 1 ? { references: [roots[at2]] } : said3;
}
function agrees(block2, known6) {
  for (const [name, said3] of Object.entries(rowOf(block2))) {
    const value = memberOf2(known6, name);
    if (Array.isArray(said3)) {
      if (value !== void 0 && !listOf(value).every((one, i) => said3[i] === void 0 || agrees(said3[i], one)))
        return false;
    } else if (isExpression(said3) && Object.hasOwn(said3, "constant_value")) {
      const constant = memberOf2(said3, "constant_value");
      if (typeof constant !== "object" && value !== void 0 && String(value) !== String(constant))
        return false;
    }
  }
  return true;
}
function referencesIn2(block2, depth = 0) {
  if (isExpression(block2)) return listOf(memberOf2(block2, "references"));
  if (typeof block2 !== "object" || block2 === null || depth > deepest13) return [];
  return Object.values(block2).flatMap((one) => referencesIn2(one, depth + 1));
}

// src/plans/terraform/make-plan.ts
function makePlan(parts) {
  const { file, instances, data: data2, untouched, configuration, variables, regions, sources } = parts;
  const byBlock = Map.groupBy(instances, ({ module, type, name }) => `${module}
${type}.${name}`);
  const dataByBlock = Map.groupBy(
    data2,
    ({ module, type, name }) => `${module}
data.${type}.${name}`
  );
  let modules2;
  const meaningOf = referenceReader(configuration, {
    find: (module, block2) => byBlock.get(`${module}
${block2}`) ?? [],
    data: (module, block2) => dataByBlock.get(`${module}
${block2}`) ?? [],
    modules: (module) => (modules2 ??= modulesByCall(instances)).get(module) ?? [],
    variables,
    local: sources.local
  });
  const plan = {
    file,
    instances,
    data: data2,
    untouched,
    regions,
    find: (module, block2) => byBlock.get(`${module}
${block2}`) ?? [],
    value(instance2, attribute2) {
      const known6 = memberOf2(instance2.values, attribute2);
      const later = memberOf2(instance2.unknown, attribute2);
      if (later === void 0 || later === false) return known6;
      const expressions = instance2.block?.expressions;
      const refer = (expression2, path) => {
        const value = valueFor(
          meaningOf(expression2, { module: instance2.module, instance: instance2 }),
          expression2
        );
        const text2 = isSymbolic(value) ? sources.text(instance2, [attribute2, ...path]) : void 0;
        return text2 !== void 0 && isSymbolic(value) && makesAnother(text2) ? unseen("its expression makes another name of it", value.expression) : value;
      };
      return valueOf3(known6, later, memberOf2(expressions, attribute2), refer, {
        isDynamic: (path) => isMadeByItsAuthor(instance2.type, [attribute2, ...path]) || sources.isDynamic(instance2, [attribute2, ...path]),
        inSources: (path) => {
          const references2 = sources.references(instance2, [attribute2, ...path]);
          return references2 && refer({ references: references2 }, path);
        }
      });
    },
    eachOf(instance2, attribute2) {
      const said3 = memberOf2(instance2.block?.expressions, attribute2);
      const roots = rootsOf(said3);
      const standing2 = { module: instance2.module, instance: instance2 };
      return roots.flatMap((root) => {
        const meant = meaningOf({ references: [root] }, standing2);
        if ("constant" in meant) return [];
        if ("nothing" in meant) return [unseen(meant.nothing, root)];
        return meant.targets.map(
          (target) => valueFor({ targets: [target] }, { references: [root] })
        );
      });
    },
    ...homesAndIds(() => plan),
    constant(expression2, module) {
      const meant = meaningOf(expression2, { module });
      return "constant" in meant ? meant.constant : void 0;
    },
    constantOfData(expression2, module) {
      const meant = meaningOf(expression2, { module });
      if (!("targets" in meant) || meant.targets.length !== 1) return void 0;
      const { instance: instance2, attribute: attribute2 } = meant.targets[0];
      return attribute2 === void 0 ? void 0 : memberOf2(instance2.values, attribute2);
    },
    providerExpression(key, argument) {
      const row = configuration.provider(key);
      const expression2 = memberOf2(memberOf2(row, "expressions"), argument);
      const module = memberOf2(row, "module_address");
      return expression2 === void 0 ? void 0 : { expression: expression2, module: typeof module === "string" ? module : "" };
    },
    isProviderKnown: (key) => configuration.provider(key) !== void 0
  };
  return plan;
  function valueFor(meant, expression2) {
    const [as = ""] = rootsOf(expression2);
    if ("constant" in meant)
      return meant.constant === null || meant.constant === void 0 ? void 0 : unseen(afterApply, as);
    if ("nothing" in meant) return unseen(meant.nothing, as);
    return standsFor(meant.targets, as, plan);
  }
}
function modulesByCall(instances) {
  const calls = /* @__PURE__ */ new Map();
  for (const module of new Set(instances.map((one) => one.module)))
    for (let at2 = module; at2 !== ""; ) {
      const call3 = at2.replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/, "");
      const known6 = calls.get(call3) ?? /* @__PURE__ */ new Set();
      known6.add(at2);
      calls.set(call3, known6);
      at2 = parentOf2(at2);
    }
  return new Map([...calls].map(([call3, known6]) => [call3, [...known6]]));
}

// src/plans/terraform/removed.ts
var idLike = /^(?:arn:|\/(?:subscriptions|providers)\/)/i;
function removedOf(destroyed) {
  return destroyed.flatMap(({ type, provider, values }) => {
    const own2 = provider?.spellings.get(type)?.find(({ joins: joins2 }) => !joins2);
    const ids4 = ["arn", "id"].flatMap((name2) => {
      const id = textOf2(values, name2);
      return id !== void 0 && idLike.test(id) ? [id] : [];
    });
    const name = ["name", "bucket", "identifier", "function_name"].map((attribute2) => textOf2(values, attribute2)).find((one) => one !== void 0 && one !== "");
    if (!provider || ids4.length === 0 && (!own2 || name === void 0)) return [];
    return [
      {
        provider: provider.cloud,
        ids: ids4,
        ...own2 && { type: own2.type },
        ...name !== void 0 && { name }
      }
    ];
  });
}

// src/plans/terraform/sources.ts



// src/plans/terraform/bodies.ts
var deepest14 = 64;
var longestExpression = 24576;
function blocksOf4(source) {
  const root = made2("", [], 1, 1);
  const open3 = [root];
  let brackets = 0;
  let header2;
  let assigned2;
  let lineStart = 0;
  const lineStartOf = (at2) => {
    for (let next = source.indexOf("\n", lineStart); next >= 0 && next < at2; next = source.indexOf("\n", lineStart))
      lineStart = next + 1;
    return lineStart;
  };
  const settle2 = (end) => {
    if (assigned2?.from !== void 0)
      open3.at(-1).attributes.set(assigned2.name, {
        line: assigned2.line,
        column: assigned2.at + 1,
        text: source.slice(assigned2.from, Math.min(end, assigned2.from + longestExpression)).trim()
      });
    assigned2 = void 0;
  };
  for (const { kind, text: text2, line, at: at2, isStart } of tokensOf(source)) {
    if (isStart && kind === "word" && open3.length + brackets > 1) {
      settle2(at2);
      open3.length = 1;
      brackets = 0;
      header2 = void 0;
    }
    const column = at2 - lineStartOf(at2);
    if (assigned2) {
      if (kind === "punctuation" && text2 === "\n" && brackets === 0) settle2(at2);
      else if (kind === "punctuation" && "}])".includes(text2) && brackets === 0) {
        settle2(at2);
        close();
      } else {
        assigned2.from ??= at2;
        if (kind === "punctuation" && "{[(".includes(text2)) brackets++;
        else if (kind === "punctuation" && "}])".includes(text2)) brackets--;
      }
    } else if (brackets > 0) {
      if (kind === "punctuation" && "{[(".includes(text2)) brackets++;
      else if (kind === "punctuation" && "}])".includes(text2)) brackets--;
    } else if (kind === "punctuation" && text2 === "=" && header2 && header2.labels.length === 0) {
      assigned2 = { name: header2.kind, line: header2.line, at: header2.at, from: void 0 };
      header2 = void 0;
    } else if (kind === "punctuation" && text2 === "{") {
      if (!header2 || open3.length > deepest14) brackets++;
      else {
        const block2 = made2(header2.kind, header2.labels, header2.line, header2.at + 1);
        open3.at(-1).blocks.push(block2);
        open3.push(block2);
      }
      header2 = void 0;
    } else if (kind === "punctuation" && "[(".includes(text2)) brackets++;
    else if (kind === "punctuation" && text2 === "}") close();
    else if (kind === "punctuation") header2 = void 0;
    else if (!header2)
      header2 = kind === "word" ? { kind: text2, labels: [], line, at: column } : void 0;
    else if (header2.labels.length < 8) header2.labels.push(text2);
  }
  settle2(source.length);
  return root.blocks;
  function close() {
    if (open3.length > 1) open3.pop();
    header2 = void 0;
  }
}
function made2(kind, labels, line, column) {
  return { kind, labels, line, column, attributes: /* @__PURE__ */ new Map(), blocks: [] };
}
var quoted3 = /"(?:[^"\\$]|\\.|\$(?!\{))*"/g;
var reference3 = /(?<![\w."-])[A-Za-z_][\w-]*(?:\[(?:"[^"\]]*"|\d+)\])?(?:\.[A-Za-z_][\w-]*(?:\[(?:"[^"\]]*"|\d+)\])?)+/g;
function referencesIn3(text2) {
  const bare = text2.replaceAll(
    quoted3,
    (string, at2) => text2[at2 - 1] === "[" && text2[at2 + string.length] === "]" ? string : '""'
  );
  return [...bare.matchAll(reference3)].map(([one]) => one);
}

// src/plans/terraform/moved.ts
var longestChain = 32;
function movedBy({ attributes }) {
  const [from, to] = ["from", "to"].map((name) => attributes.get(name)?.text.trim());
  return from && to ? [{ from, to }] : [];
}
var inModule = ({ from, to }, module) => ({
  from: `${module}.${from}`,
  to: `${module}.${to}`
});
function formerAddresses(address, moved) {
  const former = [];
  for (let at2 = address; former.length < longestChain; ) {
    const move = moved.find(
      ({ to }) => at2 === to || at2.startsWith(to) && /^[.[]/.test(at2.slice(to.length))
    );
    if (!move) break;
    at2 = move.from + at2.slice(move.to.length);
    if (at2 === address || former.includes(at2)) break;
    former.push(at2);
  }
  return former;
}

// src/plans/terraform/sources.ts
var mostFiles3 = 1e3;
var leastShare = 0.5;
var noFolder = { blocks: /* @__PURE__ */ new Map(), locals: /* @__PURE__ */ new Map(), moved: [] };
function sourcesOf(folders, instances, sourceOf2) {
  const read7 = /* @__PURE__ */ new Map();
  const folderAt = (path) => {
    let folder = read7.get(path);
    if (!folder) read7.set(path, folder = readFolder2(path));
    return folder;
  };
  const wanted = [...new Set(instances.filter(({ module }) => module === "").map(addressOf4))];
  const wantedModules = wanted.length === 0;
  const root = folders.find((path) => {
    const { blocks } = folderAt(path);
    return wantedModules ? blocks.size > 0 : wanted.filter((address) => blocks.has(address)).length >= wanted.length * leastShare;
  });
  const installed = root === void 0 ? /* @__PURE__ */ new Map() : installedModules(root);
  const paths = /* @__PURE__ */ new Map();
  function folderOf(module) {
    const names2 = modulesOf(module).map(({ name }) => name);
    const key = names2.join(".");
    if (!paths.has(key)) {
      let path2 = root;
      for (let depth = 1; depth <= names2.length && path2 !== void 0; depth++) {
        const source = sourceOf2(
          names2.slice(0, depth).map((name) => `module.${name}`).join(".")
        );
        const noted = installed.get(names2.slice(0, depth).join("."));
        path2 = source !== void 0 && /^\.\.?\//.test(source) ? join9(path2, source) : noted === void 0 ? void 0 : join9(root, noted);
      }
      paths.set(key, path2);
    }
    const path = paths.get(key);
    return path === void 0 ? noFolder : folderAt(path);
  }
  const blockOf2 = (instance2) => folderOf(instance2.module).blocks.get(addressOf4(instance2));
  return {
    root: root === void 0 ? void 0 : { path: root, blocks: [...folderAt(root).blocks.keys()] },
    block(instance2) {
      const block2 = blockOf2(instance2);
      return block2 && { file: block2.file, line: block2.line, column: block2.column };
    },
    attribute(instance2, path) {
      const block2 = blockOf2(instance2);
      const found = block2 && foundIn(block2, path, instance2);
      return found && { line: found.line, column: found.column };
    },
    former({ address, module }) {
      const own2 = module === "" ? [] : folderOf(module).moved.map((one) => inModule(one, module));
      return formerAddresses(address, [...folderOf("").moved, ...own2]);
    },
    local(module, name) {
      const local = folderOf(module).locals.get(name);
      return local && referencesIn3(local.text);
    },
    text(instance2, path) {
      const block2 = blockOf2(instance2);
      const found = block2 && foundIn(block2, path, instance2);
      return found && "text" in found ? found.text : void 0;
    },
    isDynamic(instance2, path) {
      let bodies = [blockOf2(instance2)].filter((one) => one !== void 0);
      const names2 = path.filter((step) => typeof step === "string");
      for (const [i, name] of names2.entries()) {
        if (i === names2.length - 1)
          return bodies.some(
            ({ blocks }) => blocks.some(({ kind, labels }) => kind === "dynamic" && labels[0] === name)
          );
        bodies = bodies.flatMap((body) => bodiesOf(body, name));
      }
      return false;
    },
    references(instance2, path) {
      const block2 = blockOf2(instance2);
      const found = block2 && foundIn(block2, path, instance2);
      return found && "text" in found ? referencesIn3(found.text) : void 0;
    }
  };
}
var addressOf4 = ({ type, name }) => `${type}.${name}`;
function foundIn(block2, path, { values }) {
  let bodies = [block2];
  let nearest;
  const names2 = path.filter((step) => typeof step === "string");
  for (const [i, name] of names2.entries()) {
    const attributes = bodies.flatMap((body) => body.attributes.get(name) ?? []);
    if (attributes.length > 0) return said2(attributes, path, values) ?? attributes[0];
    const inner = bodies.flatMap((body) => bodiesOf(body, name));
    const at2 = path[path.indexOf(name, i) + 1];
    nearest = inner[typeof at2 === "number" && inner.length > at2 ? at2 : 0] ?? nearest;
    if (inner.length === 0) return nearest;
    bodies = inner;
  }
  return nearest;
}
function said2(attributes, path, values) {
  if (attributes.length === 1) return attributes[0];
  let value = values;
  for (const step of path) value = memberOf2(value, String(step));
  const literal2 = attributes.find(
    ({ text: text2 }) => typeof value === "string" && text2 === JSON.stringify(value)
  );
  const index = path.find((step) => typeof step === "number");
  return literal2 ?? (index === void 0 ? void 0 : attributes[index]);
}
function bodiesOf({ blocks }, name) {
  return blocks.flatMap(
    (block2) => block2.kind === name ? [block2] : block2.kind === "dynamic" && block2.labels[0] === name ? block2.blocks.filter(({ kind }) => kind === "content") : []
  );
}
function readFolder2(path) {
  const blocks = /* @__PURE__ */ new Map();
  const locals = /* @__PURE__ */ new Map();
  const moved = [];
  for (const name of filesIn(path)) {
    const text2 = readText(join9(path, name));
    if (text2 === void 0) continue;
    for (const block2 of blocksOf4(text2))
      if (block2.kind === "resource" && block2.labels.length === 2)
        blocks.set(block2.labels.join("."), { ...block2, file: join9(path, name) });
      else if (block2.kind === "locals")
        for (const [local, value] of block2.attributes) locals.set(local, value);
      else if (block2.kind === "moved") moved.push(...movedBy(block2));
  }
  return { blocks, locals, moved };
}
function filesIn(path) {
  try {
    return readdirSync4(path).filter((name) => name.endsWith(".tf")).sort().slice(0, mostFiles3);
  } catch (error) {
    if ("code" in Object(error)) return [];
    throw error;
  }
}
function installedModules(root) {
  const text2 = readText(join9(root, ".terraform", "modules", "modules.json"));
  const known6 = /* @__PURE__ */ new Map();
  if (text2 === void 0) return known6;
  let manifest;
  try {
    manifest = JSON.parse(text2);
  } catch {
    return known6;
  }
  const modules2 = memberOf2(manifest, "Modules");
  for (const one of Array.isArray(modules2) ? modules2 : []) {
    const [key, folder] = [textOf2(one, "Key"), textOf2(one, "Dir")];
    if (key !== void 0 && key !== "" && folder !== void 0) known6.set(key, folder);
  }
  return known6;
}
function sourceFolders(given, plan) {
  if (given !== void 0) return [given];
  return [".", ...plan === void 0 ? [] : [dirname7(plan)]];
}

// src/plans/terraform/read-plan.ts
var isPlan = (json) => typeof memberOf2(json, "format_version") === "string" && ["planned_values", "resource_changes"].some((name) => memberOf2(json, name) !== void 0);
var isShownState = (json) => typeof memberOf2(json, "format_version") === "string" && memberOf2(json, "terraform_version") !== void 0 && !isPlan(json) && (memberOf2(json, "values") !== void 0 || Object.keys(rowOf(json)).length <= 3);
var isRawState = (json) => memberOf2(json, "version") === 4 && memberOf2(json, "terraform_version") !== void 0 && Array.isArray(memberOf2(json, "resources"));
var terraformPlan = {
  name: "a Terraform plan or state",
  isIt: ({ json }) => isPlan(json) || isShownState(json) || isRawState(json),
  read: read5
};
function read5(file, inputs) {
  const { json, name } = file;
  const configuration = configurationOf(memberOf2(json, "configuration"));
  const prior = memberOf2(memberOf2(json, "prior_state"), "values");
  const { managed: managed2, destroyed, foreign, unclear } = isPlan(json) ? instancesOfPlan(memberOf2(json, "resource_changes"), configuration) : isRawState(json) ? instancesOfState(rowOf(json)) : instancesOfValues(memberOf2(json, "values"), "managed", configuration);
  const sources = sourcesOf(
    sourceFolders(inputs.sourceDir, file.path),
    managed2,
    configuration.sourceOf
  );
  const plan = makePlan({
    file: name,
    instances: managed2,
    data: instancesOfValues(prior, "data", configuration).managed,
    untouched: untouchedIn(prior, json, configuration),
    configuration,
    variables: memberOf2(json, "variables"),
    regions: inputs.providerRegions,
    sources
  });
  const { root } = sources;
  const isCovered = root !== void 0 && isPlan(json);
  const planned = new Set(
    listOf(memberOf2(json, "resource_changes")).map(
      (one) => `${textOf2(one, "type")}.${textOf2(one, "name")}`
    )
  );
  const unplanned = isCovered ? root.blocks.filter((block2) => !configuration.block("", block2) && !planned.has(block2)) : [];
  const { resources, gaps } = withStacks(resourcesOf(plan, sources), plan, sources);
  return {
    resources,
    ...isCovered && {
      covers: namesIn2(root.path, isSource).map((one) => resolve5(root.path, one))
    },
    gaps: [
      ...gaps,
      ...gapsOf2(json, name),
      ...unplanned.length > 0 ? [olderGap(name, root.path, unplanned)] : [],
      ...unclear.map((address) => unclearGap(address, name)),
      ...foreignGaps(foreign, name)
    ],
    ...destroyed.length > 0 && {
      removed: removedOf(destroyed),
      notes: [
        `${destroyed.length} resource${destroyed.length === 1 ? "" : "s"} that the plan destroys`
      ]
    }
  };
}
function untouchedIn(prior, json, configuration) {
  const touched = new Set(
    listOf(memberOf2(json, "resource_changes")).flatMap((one) => textOf2(one, "address") ?? [])
  );
  return [
    ...instancesOfValues(prior, "data", configuration).managed,
    ...instancesOfValues(prior, "managed", configuration).managed
  ].filter(({ address }) => !touched.has(address));
}
function gapsOf2(json, file) {
  const gaps = [];
  const [version = "", major = ""] = /^(\d+)\b/.exec(textOf2(json, "format_version") ?? "") ?? [];
  if (version !== "" && !["0", "1"].includes(major))
    gaps.push(
      planGap(
        { file },
        `it is of the format version ${major}, and this version of data-boundary knows 1`,
        "a newer version of data-boundary may know it",
        "unknown-value"
      )
    );
  const deferred = listOf(memberOf2(json, "deferred_changes")).length;
  if (deferred > 0)
    gaps.push(
      planGap(
        { file },
        `the plan defers ${deferred === 1 ? "1 change" : `${deferred} changes`}, and does not say what ${deferred === 1 ? "it" : "they"} will make`,
        "plan again after the apply",
        "truncated"
      )
    );
  if (memberOf2(json, "errored") === true)
    gaps.push(
      planGap(
        { file },
        "the plan ended with an error, and holds only what was planned before it",
        "correct the error and plan again",
        "truncated"
      )
    );
  else if (memberOf2(json, "complete") === false && deferred === 0)
    gaps.push(
      planGap(
        { file },
        "the plan is not complete: it was made with -target or -exclude, or changes were deferred",
        "plan the whole configuration",
        "truncated"
      )
    );
  else if (isRefreshOnly(json))
    gaps.push(
      planGap(
        { file },
        "the plan has no changes of resources: it was made with -refresh-only",
        "plan without -refresh-only",
        "truncated"
      )
    );
  return gaps;
}
var olderGap = (file, folder, blocks) => planGap(
  { file },
  `the plan is older than its sources in ${folder}: it does not hold ${blocks[0]}${blocks.length > 1 ? ` and ${blocks.length - 1} more` : ""}`,
  "plan again",
  "truncated"
);
function isRefreshOnly(json) {
  return isPlan(json) && !listOf(memberOf2(json, "resource_changes")).some(
    (one) => memberOf2(one, "mode") === "managed"
  ) && listOf(memberOf2(memberOf2(memberOf2(json, "configuration"), "root_module"), "resources")).some(
    (one) => memberOf2(one, "mode") === "managed" && memberOf2(one, "count_expression") === void 0 && memberOf2(one, "for_each_expression") === void 0
  );
}
var unclearGap = (address, file) => planGap(
  { file },
  `${address}: this version does not know what the plan does with it`,
  "a newer version of data-boundary may know it",
  "unknown-value"
);

// src/plans/terraform-sources/terraform-sources.ts


// src/plans/terraform-sources/estate.ts


// src/plans/terraform-sources/functions-texts.ts
var of2 = (run) => (...args) => {
  const all = args.map(textOf4);
  return all.every((one) => one !== void 0) ? run(...all) : void 0;
};
var numbers2 = (run) => (...args) => {
  const given = args.length === 1 && isList(args[0]) ? args[0] : args;
  const all = given.map(numberOf);
  if (all.some((one) => one === void 0)) return void 0;
  const made3 = run(...all);
  return Number.isFinite(made3) ? made3 : void 0;
};
function numberOf(value) {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value.trim() === "") return void 0;
  const number = Number(value);
  return Number.isFinite(number) ? number : void 0;
}
function trimmed(text2, characters) {
  const set = new Set(characters);
  const all = [...text2];
  const from = all.findIndex((one) => !set.has(one));
  return from < 0 ? "" : all.slice(from, all.findLastIndex((one) => !set.has(one)) + 1).join("");
}
function format(pattern, args) {
  let at2 = 0;
  let isRight = true;
  const made3 = pattern.replaceAll(
    /%(?:%|(-?)(0?)(\d{0,3})(?:\.(\d{1,2}))?([a-zA-Z]))/g,
    (all, left, zero, width, digits, verb) => {
      if (verb === void 0) return "%";
      const value = args[at2++];
      const text2 = value === void 0 ? void 0 : formatted(value, verb, digits);
      if (text2 === void 0) isRight = false;
      const padded = (text2 ?? "")[left === "" ? "padStart" : "padEnd"](
        Number(width),
        zero === "0" && left === "" ? "0" : " "
      );
      return all === "" ? "" : padded;
    }
  );
  return isRight ? made3 : void 0;
}
function formatted(value, verb, digits) {
  const number = numberOf(value);
  switch (verb) {
    case "s":
      return textOf4(value);
    case "v":
      return textOf4(value) ?? jsonOf2(value);
    case "q":
      return JSON.stringify(textOf4(value));
    case "t":
      return typeof value === "boolean" ? String(value) : void 0;
    case "d":
      return number === void 0 ? void 0 : String(Math.trunc(number));
    case "f":
      return number?.toFixed(digits === void 0 ? 6 : Number(digits));
    case "x":
      return number === void 0 ? void 0 : Math.trunc(number).toString(16);
    default:
      return void 0;
  }
}
var within2 = (text2) => text2.length > longestText2 ? void 0 : text2;
var texts = {
  structural: {},
  whole: {
    lower: of2((text2) => text2?.toLowerCase()),
    upper: of2((text2) => text2?.toUpperCase()),
    title: of2((text2) => text2?.replaceAll(new RegExp("(?<![\\p{L}\\p{N}_'])\\p{L}", "gu"), (one) => one.toUpperCase())),
    trimspace: of2((text2) => text2?.trim()),
    chomp: of2((text2) => text2?.replace(/(?:\r?\n)+$/, "")),
    trim: of2((text2 = "", set = "") => trimmed(text2, set)),
    trimprefix: of2(
      (text2 = "", start = "") => text2.startsWith(start) ? text2.slice(start.length) : text2
    ),
    trimsuffix: of2(
      (text2 = "", end = "") => end !== "" && text2.endsWith(end) ? text2.slice(0, -end.length) : text2
    ),
    startswith: of2((text2 = "", start = "") => text2.startsWith(start)),
    endswith: of2((text2 = "", end = "") => text2.endsWith(end)),
    strcontains: of2((text2 = "", part2 = "") => text2.includes(part2)),
    strrev: of2((text2 = "") => [...text2].toReversed().join("")),
    // A pattern between slashes is a regular expression, which may take for ever.
    replace: of2(
      (text2 = "", part2 = "", by = "") => /^\/.*\/$/s.test(part2) || part2 === "" ? void 0 : within2(text2.replaceAll(part2, () => by))
    ),
    split: of2((separator = "", text2 = "") => text2 === "" ? [] : text2.split(separator)),
    substr(text2, from, length) {
      const [start, count] = [numberOf(from ?? null), numberOf(length ?? null)];
      if (typeof text2 !== "string" || start === void 0 || count === void 0) return void 0;
      const all = [...text2];
      const begin = start < 0 ? Math.max(0, all.length + start) : start;
      return all.slice(begin, count < 0 ? void 0 : begin + count).join("");
    },
    join(separator, ...lists2) {
      const all = lists2.flatMap((one) => isList(one) ? one : [one]).map(textOf4);
      const between = textOf4(separator ?? null);
      if (between === void 0 || all.some((one) => one === void 0)) return void 0;
      return within2(all.join(between));
    },
    format: (pattern, ...args) => typeof pattern === "string" ? format(pattern, args) : void 0,
    formatlist(pattern, ...args) {
      if (typeof pattern !== "string") return void 0;
      const length = Math.max(0, ...args.map((one) => isList(one) ? one.length : 0));
      const made3 = Array.from(
        { length },
        (_, i) => format(
          pattern,
          args.map((one) => isList(one) ? one[i] ?? null : one)
        )
      );
      return made3.some((one) => one === void 0) ? void 0 : made3;
    },
    indent(spaces, text2) {
      const count = numberOf(spaces ?? null);
      return typeof text2 === "string" && count !== void 0 && count >= 0 && count < 1e3 ? within2(text2.replaceAll("\n", `
${" ".repeat(count)}`)) : void 0;
    },
    jsonencode: (value) => jsonOf2(value ?? null),
    jsondecode: of2((text2 = "") => {
      try {
        return fromJson(JSON.parse(text2));
      } catch {
        return void 0;
      }
    }),
    base64encode: of2((text2 = "") => within2(Buffer.from(text2, "utf8").toString("base64"))),
    base64decode: of2((text2 = "") => Buffer.from(text2, "base64").toString("utf8")),
    urlencode: of2((text2 = "") => encodeURIComponent(text2).replaceAll("%20", "+")),
    abs: numbers2((one) => Math.abs(one)),
    ceil: numbers2((one) => Math.ceil(one)),
    floor: numbers2((one) => Math.floor(one)),
    max: numbers2((...all) => all.reduce((most, one) => Math.max(most, one), -Infinity)),
    min: numbers2((...all) => all.reduce((least, one) => Math.min(least, one), Infinity)),
    pow: numbers2((base, power) => base ** power),
    signum: numbers2((one) => Math.sign(one)),
    sum: numbers2((...all) => all.reduce((total, one) => total + one, 0)),
    parseint(text2, base) {
      const made3 = Number.parseInt(textOf4(text2 ?? null) ?? "", numberOf(base ?? null) ?? 10);
      return Number.isNaN(made3) ? void 0 : made3;
    },
    tostring: (value) => value === null ? null : textOf4(value ?? null),
    tonumber: (value) => value === null ? null : numberOf(value ?? null),
    tobool: (value) => value === null || typeof value === "boolean" ? value : value === "true" || value === "false" ? value === "true" : void 0
  }
};

// src/plans/terraform-sources/functions-collections.ts
var mostElements = 1e5;
var listOf3 = (value) => value !== void 0 && isList(value) ? value : void 0;
var mapOf = (value) => value !== void 0 && isMap2(value) ? value : void 0;
function distinct(list) {
  const seen = /* @__PURE__ */ new Set();
  return list.filter((one) => {
    const as = canonical(one);
    return seen.has(as) ? false : seen.add(as);
  });
}
function setOf(list) {
  return distinct(list.map((one) => typeof one === "object" ? one : String(one))).toSorted(
    (a, b) => canonical(a) < canonical(b) ? -1 : 1
  );
}
var within3 = (list) => list.length > mostElements ? void 0 : list;
function flatten(list) {
  const made3 = [];
  const waiting = list.toReversed();
  for (let one = waiting.pop(); one !== void 0; one = waiting.pop()) {
    if (isList(one)) for (const inner of one.toReversed()) waiting.push(inner);
    else made3.push(one);
    if (made3.length + waiting.length > mostElements) return void 0;
  }
  return made3;
}
function product(lists2) {
  let made3 = [[]];
  for (const list of lists2) {
    if (made3.length * list.length > mostElements) return void 0;
    made3 = made3.flatMap((start) => list.map((one) => [...start, one]));
  }
  return lists2.length === 0 ? [] : made3;
}
var lists = (run) => (...args) => {
  const all = args.map(listOf3);
  return all.every((one) => one !== void 0) ? run(...all) : void 0;
};
var isEmpty2 = (value) => value === null || value === "";
var collections = {
  structural: {
    merge(...maps) {
      const all = maps.filter((one) => one !== null).map(mapOf);
      if (all.some((one) => one === void 0)) return void 0;
      return new Map(all.flatMap((one) => [...one]));
    },
    concat: lists((...all) => within3(all.flat())),
    lookup(map, key, otherwise2) {
      const name = textOf4(key ?? null);
      const known6 = mapOf(map);
      return known6 && name !== void 0 ? known6.get(name) ?? otherwise2 : void 0;
    },
    element(list, index) {
      const [all, at2] = [listOf3(list), numberOf(index ?? null)];
      return all && at2 !== void 0 && all.length > 0 ? all[(at2 % all.length + all.length) % all.length] : void 0;
    },
    keys: (map) => mapOf(map) && [...mapOf(map).keys()].toSorted(),
    values: (map) => mapOf(map) && [...mapOf(map)].toSorted(([a], [b]) => a < b ? -1 : 1).map(([, value]) => value),
    length: (value) => typeof value === "string" ? [...value].length : listOf3(value)?.length ?? mapOf(value)?.size ?? void 0,
    flatten: (list) => listOf3(list) && flatten(listOf3(list)),
    zipmap: lists(
      (names2 = [], values = []) => names2.length === values.length && names2.every((one) => textOf4(one) !== void 0) ? new Map(names2.map((one, i) => [textOf4(one), values[i]])) : void 0
    ),
    // What is not known may be the one.
    coalesce: (...all) => all.find((one) => isUnknown(one) || !isEmpty2(one)),
    coalescelist: lists((...all) => all.find((one) => one.length > 0)),
    compact: lists((all = []) => unknownOf(all) ?? all.filter((one) => !isEmpty2(one))),
    one: (list) => list === null ? null : listOf3(list) && listOf3(list).length < 2 ? listOf3(list)[0] ?? null : void 0,
    tolist: (value) => value === null ? null : listOf3(value),
    toset: (value) => value === null ? null : listOf3(value) && (unknownOf(listOf3(value)) ? value : setOf(listOf3(value))),
    tomap: (value) => value === null ? null : mapOf(value),
    reverse: lists((all = []) => all.toReversed()),
    slice(list, from, to) {
      const [all, start, end] = [listOf3(list), numberOf(from ?? null), numberOf(to ?? null)];
      return all && start !== void 0 && end !== void 0 ? all.slice(start, end) : void 0;
    },
    chunklist(list, size) {
      const [all, each3] = [listOf3(list), numberOf(size ?? null)];
      if (!all || each3 === void 0 || each3 < 1) return void 0;
      return Array.from(
        { length: Math.ceil(all.length / each3) },
        (_, i) => all.slice(i * each3, (i + 1) * each3)
      );
    },
    sensitive: (value) => value,
    nonsensitive: (value) => value,
    ephemeralasnull: (value) => value
  },
  whole: {
    distinct: lists((all = []) => distinct(all)),
    contains: (list, one) => listOf3(list)?.some((known6) => canonical(known6) === canonical(one ?? null)),
    index(list, one) {
      const at2 = listOf3(list)?.findIndex((known6) => canonical(known6) === canonical(one ?? null));
      return at2 === void 0 || at2 < 0 ? void 0 : at2;
    },
    sort: lists((all = []) => all.map(String).toSorted()),
    range(...args) {
      const all = args.map(numberOf);
      if (all.some((one) => one === void 0) || all.length === 0) return void 0;
      const [start, end] = all.length === 1 ? [0, all[0]] : [all[0], all[1]];
      const step = all[2] ?? (end < start ? -1 : 1);
      const length = step === 0 ? Infinity : Math.ceil((end - start) / step);
      return length > mostElements ? void 0 : Array.from({ length: Math.max(0, length) }, (_, i) => start + i * step);
    },
    alltrue: lists((all = []) => all.every((one) => one === true || one === "true")),
    anytrue: lists((all = []) => all.some((one) => one === true || one === "true")),
    setunion: lists((...all) => setOf(all.flat())),
    setintersection: lists((first = [], ...more) => {
      const others2 = more.map((list) => new Set(list.map(canonical)));
      return setOf(first.filter((one) => others2.every((other) => other.has(canonical(one)))));
    }),
    setsubtract: lists((first = [], second = []) => {
      const gone = new Set(second.map(canonical));
      return setOf(first.filter((one) => !gone.has(canonical(one))));
    }),
    setproduct: lists((...all) => product(all)),
    transpose(map) {
      const made3 = /* @__PURE__ */ new Map();
      for (const [key, list] of mapOf(map) ?? [])
        for (const one of listOf3(list) ?? []) {
          const name = textOf4(one) ?? "";
          const known6 = made3.get(name);
          if (known6) known6.push(key);
          else made3.set(name, [key]);
        }
      return mapOf(map) && made3;
    },
    matchkeys: lists((values = [], keys2 = [], wanted = []) => {
      const all = new Set(wanted.map(canonical));
      return values.filter((_, i) => keys2[i] !== void 0 && all.has(canonical(keys2[i])));
    })
  }
};

// src/plans/terraform-sources/functions.ts
function call2(name, args) {
  const bare = name.replace(/^core::/, "");
  const structural2 = Object.hasOwn(collections.structural, bare) ? collections.structural[bare] : void 0;
  const whole2 = own(texts.whole, bare) ?? own(collections.whole, bare) ?? own(texts.structural, bare);
  const run = structural2 ?? whole2;
  if (!run) return unknown(`the function ${bare.slice(0, 40)} is not evaluated here`);
  const open3 = structural2 ? args.find(isUnknown) : unknownOf(args);
  if (open3 !== void 0) return open3;
  return run(...args) ?? fault(`the function ${bare} can't be evaluated with these arguments`);
}
var own = (table2, name) => Object.hasOwn(table2, name) ? table2[name] : void 0;

// src/plans/terraform-sources/members.ts
function pairsOf(value) {
  if (isList(value)) return value.map((one, i) => [i, one]);
  if (isMap2(value)) return [...value].toSorted(([a], [b]) => a < b ? -1 : 1);
  return void 0;
}
function member2(of3, key) {
  if (isUnknown(of3))
    return of3.targets.length > 0 && typeof key === "string" ? {
      ...of3,
      targets: of3.targets.map(({ instance: instance2, attribute: attribute2 }) => ({
        instance: instance2,
        attribute: attribute2 ?? key
      }))
    } : of3;
  if (isThing(of3)) return of3.get(textOf4(key) ?? "");
  if (isMap2(of3)) {
    const made3 = of3.get(textOf4(key) ?? "");
    return made3 ?? fault("an object has no such attribute");
  }
  if (isList(of3)) {
    const at2 = numberOf(key);
    return (at2 === void 0 ? void 0 : of3[at2]) ?? fault("a list has no such element");
  }
  return fault("a value has no attributes");
}
function anyOf(of3, key) {
  if (isList(of3) || isMap2(of3)) {
    const targets = [...of3.values()].map((one) => isThing(one) ? one.target : void 0);
    if (targets.length > 0 && targets.length <= 1e3 && targets.every((one) => one !== void 0))
      return reference2(targets);
  }
  return key;
}

// src/plans/terraform-sources/operators.ts
var exists = (value) => isUnknown(value) ? value.targets.length > 0 && value.why === void 0 : value !== null;
function truth2(value) {
  return typeof value === "boolean" ? value : value === "true" ? true : value === "false" ? false : void 0;
}
var notTrue = (value) => {
  const open3 = unknownOf([value]);
  return open3 ? { ...open3, targets: [], why: open3.why ?? "it depends on what is known after apply" } : fault("a condition is neither true nor false");
};
var asText = (value) => isThing(value) ? unknownOf([value]) ?? value : value;
function unary(operator, value) {
  if (isUnknown(value)) return value;
  if (operator === "!") {
    const known6 = truth2(value);
    return known6 === void 0 ? fault("what is no condition is negated") : !known6;
  }
  const number = numberOf(value);
  return number === void 0 ? fault("what is no number is negated") : -number;
}
function arithmetic(operator, a, b) {
  if (a === void 0 || b === void 0) return fault("a calculation has what is no number");
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? fault("a number is divided by zero") : a / b;
    case "%":
      return b === 0 ? fault("a number is divided by zero") : a % b;
    case "<":
      return a < b;
    case ">":
      return a > b;
    case "<=":
      return a <= b;
    default:
      return a >= b;
  }
}

// src/plans/terraform-sources/evaluate.ts
var mostSteps2 = 3e6;
var deepestCall = 500;
var longestReference2 = 200;
function evaluator() {
  let steps = 0;
  let depth = 0;
  return { evaluate: evaluate3, isSpent: () => steps > mostSteps2 };
  function evaluate3(expression2, names2) {
    if (++steps > mostSteps2) return unknown("the sources take too much work to evaluate");
    if (depth >= deepestCall) return unknown("its references are nested too deep");
    depth++;
    try {
      return valueOf4(expression2, names2);
    } finally {
      depth--;
    }
  }
  function valueOf4(expression2, names2) {
    switch (expression2.kind) {
      case "literal":
        return expression2.value;
      case "template":
        return joined(expression2.parts.map((part2) => asText(evaluate3(part2, names2))));
      case "list":
        return expression2.items.map((item) => evaluate3(item, names2));
      case "object":
        return object(expression2.entries, names2);
      case "name":
        return names2(expression2.name) ?? fault(`nothing is called ${expression2.name.slice(0, 60)}`);
      case "get": {
        return called(member2(evaluate3(expression2.of, names2), expression2.name), expression2);
      }
      case "index": {
        const key = evaluate3(expression2.key, names2);
        const made3 = isUnknown(key) ? anyOf(evaluate3(expression2.of, names2), key) : member2(evaluate3(expression2.of, names2), key);
        return called(made3, expression2);
      }
      case "splat":
        return splat(evaluate3(expression2.of, names2), expression2.each, names2);
      case "call":
        return callOf2(expression2, names2);
      case "unary":
        return unary(expression2.operator, evaluate3(expression2.of, names2));
      case "binary":
        return binary(expression2, names2);
      case "conditional":
        return conditional(expression2, names2);
      case "for":
        return loop(expression2, names2);
    }
  }
  function object(entries, names2) {
    const made3 = /* @__PURE__ */ new Map();
    for (const { key, value } of entries) {
      const name = evaluate3(key, names2);
      const text2 = textOf4(name);
      if (text2 === void 0)
        return isUnknown(name) ? name : fault("a key of an object is no text");
      made3.set(text2, evaluate3(value, names2));
    }
    return made3;
  }
  function splat(of3, each3, names2) {
    if (isUnknown(of3)) return of3.targets.length > 0 ? inEach([of3], each3, names2) : of3;
    if (of3 === null) return [];
    return inEach(isList(of3) ? of3 : isMap2(of3) ? [...of3.values()] : [of3], each3, names2);
  }
  function inEach(all, each3, names2) {
    return all.map((one) => evaluate3(each3, (name) => name === splatted ? one : names2(name)));
  }
  function callOf2({ name, args, isSpread }, names2) {
    if (name === "try") {
      for (const arg of args) {
        const value = evaluate3(arg, names2);
        if (!isUnknown(value) || !value.isFault) return value;
      }
      return fault("none of the arguments of try can be evaluated");
    }
    if (name === "can") {
      const value = args[0] ? evaluate3(args[0], names2) : null;
      return isUnknown(value) ? value.isFault ? false : value : true;
    }
    const values = args.map((arg) => evaluate3(arg, names2));
    if (isSpread) {
      const last = values.pop() ?? null;
      if (isUnknown(last)) return last;
      if (!isList(last)) return fault("what is spread over arguments is no list");
      if (last.length > 1e3) return unknown("a function has too many arguments");
      values.push(...last);
    }
    return call2(name, values);
  }
  function binary({ operator, left, right }, names2) {
    const a = evaluate3(left, names2);
    if (operator === "&&" || operator === "||") {
      const decides = operator === "||";
      if (truth2(a) === decides) return decides;
      const b2 = evaluate3(right, names2);
      if (truth2(b2) === decides) return decides;
      const open4 = [a, b2].find((one) => truth2(one) === void 0);
      return open4 === void 0 ? !decides : notTrue(open4);
    }
    const b = evaluate3(right, names2);
    const open3 = unknownOf([a, b]);
    if (operator === "==" || operator === "!=") {
      if (a === null && exists(b) || b === null && exists(a)) return operator === "!=";
      if (open3) return open3;
      return canonical(a) === canonical(b) === (operator === "==");
    }
    if (open3) return open3;
    return arithmetic(operator, numberOf(a), numberOf(b));
  }
  function conditional({ test, ifTrue, ifFalse }, names2) {
    const value = evaluate3(test, names2);
    const decided2 = truth2(value);
    if (decided2 !== void 0) return evaluate3(decided2 ? ifTrue : ifFalse, names2);
    const [a, b] = [evaluate3(ifTrue, names2), evaluate3(ifFalse, names2)];
    if (!unknownOf([a, b]) && canonical(a) === canonical(b)) return a;
    return notTrue(value);
  }
  function loop(form, names2) {
    const over = evaluate3(form.over, names2);
    const pairs = pairsOf(over);
    if (!pairs) return isUnknown(over) ? over : fault("a for goes over what is no collection");
    const list = [];
    const map = /* @__PURE__ */ new Map();
    for (const [key, value] of pairs) {
      const inner = (name2) => name2 === form.valueName ? value : name2 === form.keyName ? key : names2(name2);
      if (form.when) {
        const when = evaluate3(form.when, inner);
        const isIn = truth2(when);
        if (isIn === void 0) return notTrue(when);
        if (!isIn) continue;
      }
      if (!form.key) {
        list.push(evaluate3(form.value, inner));
        continue;
      }
      const name = evaluate3(form.key, inner);
      const text2 = textOf4(name);
      if (text2 === void 0) return isUnknown(name) ? name : fault("a key of a map is no text");
      const made3 = evaluate3(form.value, inner);
      const before = map.get(text2);
      if (!form.isGrouped) map.set(text2, made3);
      else if (Array.isArray(before)) before.push(made3);
      else map.set(text2, [made3]);
    }
    return form.key ? map : list;
  }
}
function called(value, expression2) {
  const as = isUnknown(value) ? writtenAs2(expression2) : void 0;
  return as === void 0 ? value : calledAs(value, as);
}
function writtenAs2(expression2) {
  const steps = [];
  let at2 = expression2;
  for (; ; ) {
    if (at2.kind === "get") steps.unshift(`.${at2.name}`);
    else if (at2.kind === "index") {
      const { key } = at2;
      const known6 = key.kind === "literal" ? JSON.stringify(key.value) : writtenAs2(key);
      if (known6 === void 0) return void 0;
      steps.unshift(`[${known6}]`);
    } else break;
    at2 = at2.of;
  }
  if (at2.kind !== "name" || at2.name === splatted) return void 0;
  const text2 = at2.name + steps.join("");
  return text2.length > longestReference2 ? void 0 : text2;
}

// src/plans/terraform-sources/body-values.ts
var meta = /* @__PURE__ */ new Set([
  "count",
  "for_each",
  "provider",
  "depends_on",
  "lifecycle",
  "provisioner",
  "connection",
  "timeouts"
]);
var mostBlocks = 1e4;
function bodyValues(body, names2, { evaluate: evaluate3 }) {
  const known6 = /* @__PURE__ */ new Map();
  const made3 = /* @__PURE__ */ new Map();
  const kinds2 = new Set(
    body.blocks.map((block2) => block2.kind === "dynamic" ? block2.labels[0] ?? "" : block2.kind)
  );
  const parts = (kind) => {
    let all = made3.get(kind);
    if (!all) {
      made3.set(kind, []);
      made3.set(kind, all = partsOf5(body.blocks, kind, names2, evaluate3));
    }
    return all;
  };
  return {
    names: [.../* @__PURE__ */ new Set([...body.attributes.keys(), ...kinds2])].filter((name) => !meta.has(name)),
    attribute: (name) => body.attributes.get(name),
    blocks: (kind) => kinds2.has(kind) ? parts(kind).flatMap((part2) => isPart(part2) ? [part2.body] : []) : [],
    get(name) {
      if (meta.has(name)) return void 0;
      const before = known6.get(name);
      if (before !== void 0) return before;
      const attribute2 = body.attributes.get(name);
      if (!attribute2 && !kinds2.has(name)) return void 0;
      known6.set(name, fault("it refers to itself"));
      const value = attribute2 ? evaluate3(attribute2.expression, names2) : parts(name).map((part2) => isPart(part2) ? mapOf2(part2, evaluate3) : part2);
      known6.set(name, value);
      return value;
    }
  };
}
var isPart = (part2) => typeof part2 === "object" && part2 !== null && Object.hasOwn(part2, "body");
function mapOf2({ body, names: names2 }, evaluate3) {
  const values = bodyValues(body, names2, { evaluate: evaluate3 });
  return new Map(values.names.map((name) => [name, values.get(name) ?? null]));
}
function partsOf5(blocks, kind, names2, evaluate3) {
  const parts = [];
  for (const block2 of blocks)
    if (block2.kind === kind) parts.push({ body: block2, names: names2 });
    else if (block2.kind === "dynamic" && block2.labels[0] === kind)
      parts.push(...dynamic2(block2, kind, names2, evaluate3));
  return parts.slice(0, mostBlocks);
}
function dynamic2(block2, kind, names2, evaluate3) {
  const each3 = block2.attributes.get("for_each");
  const content = block2.blocks.find((one) => one.kind === "content");
  if (!each3 || !content) return [fault("a dynamic block is not whole")];
  const over = evaluate3(each3.expression, names2);
  if (over === null) return [];
  const pairs = pairsOf(over);
  if (!pairs)
    return [isUnknown(over) ? over : unknown("what a dynamic block goes over is not known")];
  const iterator = block2.attributes.get("iterator")?.expression;
  const called2 = iterator?.kind === "name" ? iterator.name : kind;
  return pairs.map(([key, value]) => {
    const item = thing(
      (name) => name === "key" ? typeof key === "number" && typeof value === "string" ? value : key : value
    );
    return { body: content, names: (name) => name === called2 ? item : names2(name) };
  });
}

// src/plans/terraform-sources/copies.ts
var mostCopies3 = 1e4;
function copiesOf(block2, names2, { evaluate: evaluate3 }) {
  const count = block2.attributes.get("count");
  const forEach = block2.attributes.get("for_each");
  if (count) {
    const value = evaluate3(count.expression, names2);
    const number = typeof value === "boolean" ? void 0 : numberOf(value);
    if (number === void 0 || number > mostCopies3)
      return open3("count", isUnknown(value) ? value : fault(`it makes more than ${mostCopies3}`));
    return {
      by: "count",
      each: Array.from({ length: Math.max(0, number) }, (_, index) => ({
        key: index,
        names: withItem(names2, "count", (name) => name === "index" ? index : void 0)
      }))
    };
  }
  if (!forEach) return { by: void 0, each: [{ key: void 0, names: names2 }] };
  const over = evaluate3(forEach.expression, names2);
  const pairs = over === null ? [] : pairsOf(over);
  if (!pairs || pairs.length > mostCopies3)
    return open3("for_each", isUnknown(over) ? over : fault(`it makes more than ${mostCopies3}`));
  const keyed = pairs.map(
    ([key, value]) => [isMap2(over) ? String(key) : textOf4(value), value]
  );
  if (keyed.some(([key]) => key === void 0))
    return open3("for_each", unknown("its elements are not known"));
  return {
    by: "for_each",
    each: keyed.map(([key, value]) => ({
      key,
      names: withItem(
        names2,
        "each",
        (name) => name === "key" ? key : name === "value" ? value : void 0
      )
    }))
  };
  function open3(by, value) {
    const why = (isUnknown(value) ? value.why : void 0) ?? "it is known after apply";
    const item = unknown(`${by} is not known: ${why}`);
    return {
      by,
      open: why,
      each: [
        { key: void 0, names: withItem(names2, by === "count" ? "count" : "each", () => item) }
      ]
    };
  }
}
function withItem(names2, called2, get) {
  const item = thing((name) => get(name) ?? fault(`${called2} has no such attribute`));
  return (name) => name === called2 ? item : names2(name);
}

// src/plans/terraform-sources/data-source.ts
var account2 = "000000000000";
var guid = "00000000-0000-0000-0000-000000000000";
function dataAttribute(type, attribute2, values, provider, inputs) {
  const said3 = values.get(attribute2);
  if (said3 !== void 0 && said3 !== null) return said3;
  switch (`${type}.${attribute2}`) {
    case "aws_region.name":
    case "aws_region.id":
    case "aws_region.region":
      return values.get("region") ?? values.get("name") ?? provider.region() ?? inputs.providerRegions[provider.key] ?? unknown(
        `the region of provider ${provider.key} is not known: give --provider-region ${provider.key}=REGION`
      );
    case "aws_caller_identity.account_id":
    case "aws_caller_identity.id":
      return standing(account2);
    case "aws_partition.partition":
    case "aws_partition.id":
      return partitionOf3(provider.region());
    case "aws_partition.dns_suffix":
      return "amazonaws.com";
    case "aws_s3_bucket.arn":
    case "aws_s3_bucket.id": {
      const bucket2 = values.get("bucket");
      if (typeof bucket2 !== "string") break;
      return attribute2 === "id" ? bucket2 : `arn:aws:s3:::${bucket2}`;
    }
    case "azurerm_client_config.subscription_id":
    case "azurerm_client_config.tenant_id":
    case "azurerm_client_config.client_id":
    case "azurerm_client_config.object_id":
    case "azurerm_subscription.subscription_id":
    case "azurerm_subscription.tenant_id":
      return standing(guid);
    case "azurerm_subscription.id":
      return standing(`/subscriptions/${guid}`);
    case "azurerm_resource_group.location":
      return inputs.resourceGroupLocation ?? unknown(
        "the location of the resource group is not in the sources: give --resource-group-location"
      );
  }
  return unknown(`the data source ${type} is read when a plan is made`);
}
function partitionOf3(region2) {
  if (region2 === void 0 || isUnknown(region2) || typeof region2 !== "string") return "aws";
  if (region2.startsWith("cn-")) return "aws-cn";
  if (region2.startsWith("us-gov-")) return "aws-us-gov";
  if (region2.startsWith("eusc-")) return "aws-eusc";
  return "aws";
}

// src/plans/terraform-sources/provider-configurations.ts
function sourcesOf2(blocks, { evaluate: evaluate3 }) {
  const sources = /* @__PURE__ */ new Map();
  for (const { kind, blocks: inner } of blocks)
    for (const { kind: name, attributes } of kind === "terraform" ? inner : [])
      for (const [local, { expression: expression2 }] of name === "required_providers" ? attributes : []) {
        if (expression2.kind !== "object") continue;
        const source = expression2.entries.find(
          ({ key }) => key.kind === "literal" && key.value === "source"
        );
        const text2 = source && textOf4(evaluate3(source.value, () => void 0));
        if (text2 !== void 0) sources.set(local, text2.toLowerCase());
      }
  return sources;
}
var usual2 = { azapi: "azure/azapi" };
var sourceOf = (local, sources) => sources.get(local) ?? (Object.hasOwn(usual2, local) ? usual2[local] : `hashicorp/${local.toLowerCase()}`);
function configured(blocks, names2, within4, sources, { evaluate: evaluate3 }) {
  const all = /* @__PURE__ */ new Map();
  for (const { kind, labels, attributes } of blocks) {
    const [local] = labels;
    if (kind !== "provider" || local === void 0) continue;
    const alias = attributes.get("alias");
    const called2 = alias ? textOf4(evaluate3(alias.expression, names2)) : void 0;
    const name = called2 === void 0 ? local : `${local}.${called2}`;
    const region2 = attributes.get("region")?.expression;
    const add = (as, inner) => {
      all.set(as, {
        key: within4 === "" ? as : `${within4}:${as}`,
        source: sourceOf(local, sources),
        region: () => region2 && evaluate3(region2, inner),
        isDeclared: true
      });
    };
    const each3 = attributes.get("for_each");
    if (!each3) {
      add(name, names2);
      continue;
    }
    const over = evaluate3(each3.expression, names2);
    const keys2 = isMap2(over) ? [...over] : isList(over) ? over.map((one) => [textOf4(one) ?? "", one]) : [];
    for (const [key, value] of keys2.slice(0, 1e3)) {
      const item = thing((member3) => member3 === "key" ? key : value);
      add(`${name}[${JSON.stringify(key)}]`, (one) => one === "each" ? item : names2(one));
    }
  }
  return all;
}
function handed3(block2, callers, names2, { evaluate: evaluate3 }) {
  const all = new Map([...callers].filter(([name]) => !name.includes(".")));
  const given = block2.attributes.get("providers")?.expression;
  if (given?.kind !== "object") return all;
  for (const { key, value } of given.entries) {
    const inner = key.kind === "literal" ? String(key.value) : writtenAs2(key);
    const outer = calledIn(value, names2, evaluate3);
    if (inner === void 0 || outer === void 0) continue;
    const found = callers.get(outer);
    all.set(inner, found ?? missing(outer, sourceOf(outer.split(".", 1)[0], /* @__PURE__ */ new Map())));
  }
  return all;
}
function calledIn(expression2, names2, evaluate3) {
  if (expression2.kind === "literal") return textOf4(expression2.value);
  if (expression2.kind !== "index") return writtenAs2(expression2);
  const of3 = writtenAs2(expression2.of);
  const key = textOf4(evaluate3(expression2.key, names2));
  return of3 === void 0 || key === void 0 ? of3 : `${of3}[${JSON.stringify(key)}]`;
}
function missing(called2, source) {
  return {
    key: called2,
    source,
    region: () => void 0,
    isDeclared: !called2.includes(".")
  };
}

// src/plans/terraform-sources/variables.ts

var nothing4 = () => void 0;
function givenTo({ path, name, files }, { params, paramFiles }, { evaluate: evaluate3 }) {
  const gaps = [];
  const values = /* @__PURE__ */ new Map();
  if (files.length > 0)
    for (const one of [...namesIn2(path, isVariables)].sort(byPrecedence)) {
      const read7 = readBody(join10(path, one), join10(name, one));
      if ("gap" in read7) gaps.push(read7.gap);
      else for (const [key, { expression: expression2 }] of read7.body.attributes) values.set(key, expression2);
    }
  const namesInFiles2 = [];
  for (const file of paramFiles.filter((one) => /\.tfvars(?:\.json)?$/.test(one))) {
    const read7 = readBody(file, file);
    if ("gap" in read7) throw new UserError(`--params ${read7.gap.detail}; ${read7.gap.remedy}`);
    for (const [key, { expression: expression2 }] of read7.body.attributes) values.set(key, expression2);
    namesInFiles2.push(...read7.body.attributes.keys());
  }
  return {
    gaps,
    namesInFiles: namesInFiles2,
    value(variable) {
      const [called2 = ""] = variable.labels;
      const type = variable.attributes.get("type")?.expression;
      if (Object.hasOwn(params, called2)) return single2(called2, params[called2], type);
      const said3 = values.get(called2);
      return said3 && typed2(evaluate3(said3, nothing4), type, evaluate3);
    }
  };
  function single2(called2, text2, type) {
    if (!type || type.kind === "name" && ["string", "any"].includes(type.name)) return text2;
    try {
      return typed2(
        type.kind === "name" ? text2 : evaluate3(parseValue(text2), nothing4),
        type,
        evaluate3
      );
    } catch (error) {
      if (!(error instanceof SyntaxFault)) throw error;
      throw new UserError(
        `--param ${called2}=...: the variable is no text; write its value as Terraform does: ["a", "b"], { key = "a" }`
      );
    }
  }
}
function byPrecedence(a, b) {
  const rank = (name) => basename(name).startsWith("terraform.tfvars") ? 0 : 1;
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
function noValue2(name) {
  return unknown(
    `the variable ${name.slice(0, 100)} has no value: give --param ${name.slice(0, 100)}=VALUE, or a .tfvars file with --params`,
    `var.${name}`
  );
}
function typed2(value, type, evaluate3, depth = 0) {
  if (!type || value === null || depth > 32) return value;
  if (type.kind === "name") {
    if (type.name === "string") return textOf4(value) ?? value;
    if (type.name === "number") return numberOf(value) ?? value;
    if (type.name === "bool" && (value === "true" || value === "false")) return value === "true";
    return value;
  }
  if (type.kind !== "call") return value;
  const [inner, otherwise2] = type.args;
  const within4 = (one) => typed2(one, inner, evaluate3, depth + 1);
  if (type.name === "optional") return within4(value);
  if (isList(value) && (type.name === "list" || type.name === "set")) {
    const all = value.map(within4);
    return type.name === "set" && !unknownOf(all) ? setOf(all) : all;
  }
  if (!isMap2(value)) return value;
  if (type.name === "map") return new Map([...value].map(([key, one]) => [key, within4(one)]));
  if (type.name !== "object" || inner?.kind !== "object" || otherwise2) return value;
  const made3 = /* @__PURE__ */ new Map();
  for (const { key, value: wanted } of inner.entries) {
    const name = key.kind === "literal" ? String(key.value) : "";
    const said3 = value.get(name) ?? null;
    const standard = wanted.kind === "call" && wanted.name === "optional" ? wanted.args[1] : void 0;
    const given = said3 === null && standard ? evaluate3(standard, nothing4) : said3;
    made3.set(name, typed2(given, wanted, evaluate3, depth + 1));
  }
  return made3;
}

// src/plans/terraform-sources/module.ts
var workspaceParam = "terraform.workspace";
function moduleOf(folder, address, call3, estate) {
  const { evaluator: evaluator2, inputs } = estate;
  const { evaluate: evaluate3 } = evaluator2;
  const blocksOf5 = (kind) => new Map(
    folder.blocks.filter((block2) => block2.kind === kind).map((block2) => [block2.labels.join("."), block2])
  );
  const [variables, outputs2, calls] = [
    blocksOf5("variable"),
    blocksOf5("output"),
    blocksOf5("module")
  ];
  const [resources, data2] = [blocksOf5("resource"), blocksOf5("data")];
  const locals = new Map(
    folder.blocks.flatMap(({ kind, attributes }) => kind === "locals" ? [...attributes] : [])
  );
  function once2(of3) {
    const known7 = /* @__PURE__ */ new Map();
    return (name) => {
      const before = known7.get(name);
      if (before !== void 0) return before;
      known7.set(name, fault(`${name.slice(0, 60)} refers to itself`));
      const made3 = of3(name);
      known7.set(name, made3);
      return made3;
    };
  }
  const variable = once2((name) => {
    const block2 = variables.get(name);
    if (!block2) return fault(`no variable is called ${name.slice(0, 60)}`);
    const type = block2.attributes.get("type")?.expression;
    const argument = call3?.block.attributes.get(name);
    const given = argument ? typed2(evaluate3(argument.expression, call3.names), type, evaluate3) : call3 ? void 0 : estate.given(block2);
    const standard = block2.attributes.get("default");
    const nullable = block2.attributes.get("nullable")?.expression;
    const isReplaced = given === null && standard && nullable?.kind === "literal" && nullable.value === false;
    if (given !== void 0 && !isReplaced) return given;
    return standard ? typed2(evaluate3(standard.expression, names2), type, evaluate3) : noValue2(name);
  });
  const local = once2((name) => {
    const attribute2 = locals.get(name);
    return attribute2 ? evaluate3(attribute2.expression, names2) : fault(`no local value is called ${name.slice(0, 60)}`);
  });
  const output2 = once2((name) => {
    const value = outputs2.get(name)?.attributes.get("value");
    return value ? evaluate3(value.expression, names2) : fault(`no output is called ${name.slice(0, 60)}`);
  });
  const resource = once2((name) => {
    const block2 = resources.get(name);
    if (!block2) return fault(`no resource is called ${name.slice(0, 120)}`);
    return assembled(copies2(block2), ({ key, names: inner }) => {
      const { made: made3, values } = resourceOf2(block2, key, inner);
      return thing(
        (attribute2) => made3 ? attributeOf2(made3, attribute2) : values.get(attribute2) ?? unknown("it is known after apply"),
        made3 && { instance: made3.instance, attribute: void 0 }
      );
    });
  });
  const dataSource = once2((name) => {
    const block2 = data2.get(name);
    if (!block2) return fault(`no data source is called ${name.slice(0, 120)}`);
    const [type = ""] = block2.labels;
    return assembled(copies2(block2), ({ names: inner }) => {
      const values = bodyValues(block2, inner, evaluator2);
      const provider = configurationOf2(block2, inner);
      return thing((attribute2) => dataAttribute(type, attribute2, values, provider, inputs));
    });
  });
  const child = once2((name) => {
    const block2 = calls.get(name);
    if (!block2) return fault(`no module is called ${name.slice(0, 60)}`);
    const path = [...modulesOf(address).map((part2) => part2.name), name].join(".");
    const target = estate.folderOf(block2, folder, call3?.above ?? [], path);
    if (!target) return unknown(`the module ${name.slice(0, 60)} was not read`);
    return assembled(copies2(block2), ({ key, names: inner }) => {
      const at2 = `${address === "" ? "" : `${address}.`}module.${written2({ name, key })}`;
      const made3 = estate.module(
        at2,
        () => moduleOf(
          target,
          at2,
          {
            block: block2,
            names: inner,
            providers: handed3(block2, providers2, inner, evaluator2),
            above: [...call3?.above ?? [], folder.path],
            rootFile: call3?.rootFile ?? block2.file.name
          },
          estate
        )
      );
      return made3 ? thing(made3.output) : unknown("there are too many modules");
    });
  });
  const known6 = {
    var: thing(variable),
    local: thing(local),
    module: thing(child),
    data: thing((type) => thing((name) => dataSource(`${type}.${name}`))),
    path: thing(() => "."),
    terraform: thing(
      (name) => name === "workspace" && Object.hasOwn(inputs.params, workspaceParam) ? inputs.params[workspaceParam] : unknown(`the workspace is not known: give --param ${workspaceParam}=NAME`)
    )
  };
  const names2 = (name) => Object.hasOwn(known6, name) ? known6[name] : thing((inner) => resource(`${name}.${inner}`));
  const sources = sourcesOf2(folder.blocks, evaluator2);
  const providers2 = new Map([
    ...call3?.providers ?? [],
    ...configured(folder.blocks, names2, address, sources, evaluator2)
  ]);
  function configurationOf2(block2, inner) {
    const said3 = block2.attributes.get("provider");
    const called2 = (said3 && calledIn(said3.expression, inner, evaluate3)) ?? block2.labels[0].split("_", 1)[0];
    const provider = called2.split(".", 1)[0];
    const found = providers2.get(called2) ?? missing(called2, sourceOf(provider, sources));
    return sources.has(provider) ? { ...found, source: sources.get(provider) } : found;
  }
  const madeOf3 = /* @__PURE__ */ new Map();
  function make(block2, key, inner) {
    const values = bodyValues(block2, inner, evaluator2);
    const configuration = configurationOf2(block2, inner);
    const provider = providers.find(
      ({ address: end }) => `/${configuration.source}`.endsWith(end)
    );
    if (!provider) {
      estate.foreign(configuration.source);
      return { made: void 0, values };
    }
    const instance2 = instanceOf(block2, address, key, provider, configuration, values);
    const rootFile = call3?.rootFile ?? block2.file.name;
    const made3 = { instance: instance2, block: block2, values, configuration, rootFile };
    estate.add(made3);
    return { made: made3, values };
  }
  function resourceOf2(block2, key, inner) {
    const as = `${block2.labels.join(".")}
${JSON.stringify(key)}`;
    let found = madeOf3.get(as);
    if (!found) madeOf3.set(as, found = make(block2, key, inner));
    return found;
  }
  const copied3 = /* @__PURE__ */ new Map();
  function copies2(block2) {
    let found = copied3.get(block2);
    if (!found) {
      copied3.set(block2, found = copiesOf(block2, names2, evaluator2));
      if (found.open !== void 0) estate.open(block2, address, found.by, found.open);
    }
    return found;
  }
  return {
    address,
    folder,
    output: output2,
    expand() {
      for (const name of resources.keys()) resource(name);
      for (const name of calls.keys()) child(name);
    }
  };
}
function assembled({ each: each3, by, open: open3 }, make) {
  const all = each3.map((copy) => [copy.key, make(copy)]);
  if (by === void 0) return all[0][1];
  if (open3 !== void 0) {
    const [only2] = all;
    const value = only2[1];
    return typeof value === "object" && value !== null && "target" in value && value.target ? reference2([value.target]) : unknown(`${by} is not known: ${open3}`);
  }
  return by === "count" ? all.map(([, value]) => value) : new Map(all.map(([key, value]) => [String(key), value]));
}

// src/plans/terraform-sources/estate.ts
var mostModules = 1e4;
var mostResources = 2e5;
var deepest15 = 64;
function readEstate(root, inputs, installed) {
  const shared = evaluator();
  const made3 = [];
  const foreign = /* @__PURE__ */ new Map();
  const gaps = /* @__PURE__ */ new Map();
  const folders = /* @__PURE__ */ new Map([[root.path, root]]);
  const modules2 = /* @__PURE__ */ new Map();
  const waiting = [];
  const given = givenTo(root, inputs, shared);
  const say = (key, gap2) => {
    if (!gaps.has(key)) gaps.set(key, gap2());
  };
  const estate = {
    evaluator: shared,
    inputs,
    given: given.value,
    folderOf(call3, from, above, called2) {
      const place = call3.file.place(call3.at);
      const source = sourceIn2(call3);
      const name = `module ${call3.labels[0]}`;
      if (source === void 0 || !/^\.\.?(?:[/\\]|$)/.test(source)) {
        const here = installed.get(called2);
        if (here !== void 0) return folderAt(join11(root.path, here), join11(root.name, here));
        say(
          `remote ${place.file}:${place.line}`,
          () => planGap(
            place,
            `${name} comes from ${source === void 0 ? "a source that is no literal" : source.slice(0, 200)}, which was not read: what it makes is not judged`,
            "scan a plan (terraform show -json), or run terraform init so that the module is there"
          )
        );
        return void 0;
      }
      const path = resolve6(from.path, source);
      if (above.length > deepest15 || path === from.path || above.includes(path)) {
        say(
          `cycle ${place.file}:${place.line}`,
          () => planGap(place, `${name} calls itself`, "correct its source", "failed")
        );
        return void 0;
      }
      return folderAt(path, join11(from.name, source), () => {
        say(
          `none ${place.file}:${place.line}`,
          () => planGap(
            place,
            `${name}: the folder ${source.slice(0, 200)} holds no file of Terraform`,
            "correct its source, or scan the repository whole",
            "failed"
          )
        );
      });
    },
    module(address, make) {
      let found = modules2.get(address);
      if (!found && modules2.size < mostModules) {
        modules2.set(address, found = make());
        waiting.push(found);
      }
      if (!found) say("modules", () => tooMany2(root, `${mostModules} modules`));
      return found;
    },
    add(one) {
      if (made3.length < mostResources) made3.push(one);
      else say("resources", () => tooMany2(root, `${mostResources} resources`));
    },
    foreign: (provider) => void foreign.set(provider, (foreign.get(provider) ?? 0) + 1),
    open(block2, module, by, why) {
      const [first = "", second] = block2.labels;
      if (block2.kind === "data") return;
      const address = `${module === "" ? "" : `${module}.`}${second === void 0 ? `module.${first}` : `${first}.${second}`}`;
      say(
        `open ${address}`,
        () => planGap(
          block2.file.place(block2.attributes.get(by)?.at ?? block2.at),
          `${address}: how many there will be is not known (${by}: ${why}); it was judged as one`,
          "give what is missing, or scan a plan (terraform show -json)",
          "not-collected"
        )
      );
    }
  };
  function folderAt(path, name, isEmpty3) {
    let folder = folders.get(path);
    if (!folder) {
      folders.set(path, folder = readFolder(path, name));
      if (folder.files.length === 0) isEmpty3?.();
    }
    return folder;
  }
  const main = moduleOf(root, "", void 0, estate);
  main.expand();
  for (let next = waiting.pop(); next; next = waiting.pop()) next.expand();
  if (shared.isSpent())
    say("spent", () => tooMany2(root, "the work that this version does for one folder"));
  return {
    made: made3,
    foreign,
    paramsInFiles: given.namesInFiles,
    gaps: [
      ...[...folders.values()].flatMap((folder) => folder.gaps),
      ...given.gaps,
      ...gaps.values()
    ]
  };
}
var tooMany2 = ({ name }, what) => planGap(
  { file: name },
  `${name}: its sources make more than ${what}, and the rest was not judged`,
  "scan a plan (terraform show -json)",
  "truncated"
);
function sourceIn2({ attributes }) {
  const source = attributes.get("source")?.expression;
  return source?.kind === "literal" ? textOf4(source.value) : void 0;
}

// src/plans/terraform-sources/terraform-sources.ts
var block = /^[^\S\n]*(?:(?:resource|data)[^\S\n]+"[^"\n]+"[^\S\n]+"[^"\n]+"|(?:provider|module)[^\S\n]+"[^"\n]+")[^\S\n]*\{/m;
var terraformSources = {
  name: "Terraform sources",
  // Of many files those that Terraform itself reads: others quote it.
  isIt: ({ path = "", text: text2, json, below: below3 }) => isSource(path) || below3 === void 0 && json === void 0 && block.test(text2),
  claims,
  read: read6,
  note: (target, folders) => `${target}: ${folders === 1 ? "a folder of Terraform sources was" : `${folders} folders of Terraform sources were`} read without a plan; what data sources, remote modules and the environment say only a plan holds (terraform show -json)`
};
var isVariablesFile = (name) => /\.tfvars(?:\.json)?$/.test(name);
function claims({ path, name, text: text2 }) {
  if (path === void 0) return [];
  const folder = dirname8(resolve7(path));
  const claimed = namesIn2(folder, isVariablesFile).map((one) => join12(folder, one));
  const seen = /* @__PURE__ */ new Set();
  const waiting = calledIn2(folderOfText(text2, name), folder);
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    if (seen.has(next) || seen.size > 1e3) continue;
    seen.add(next);
    if (next === folder) return [];
    const module = readFolder(next, next);
    const variables = namesIn2(next, isVariablesFile).map((one) => join12(next, one));
    claimed.push(...module.files, ...variables);
    waiting.push(...calledIn2(module, next));
  }
  return claimed;
}
var calledIn2 = ({ blocks }, from) => blocks.flatMap((one) => {
  const source = one.kind === "module" ? sourceIn2(one) : void 0;
  return source !== void 0 && /^\.\.?(?:[/\\]|$)/.test(source) ? [join12(from, source)] : [];
});
function read6({ path, name, text: text2, below: below3 }, inputs) {
  const folder = path !== void 0 && isSource(path) ? dirname8(path) : void 0;
  const root = folder === void 0 ? folderOfText(text2, name) : readFolder(folder, dirname8(name));
  const installed = folder === void 0 ? /* @__PURE__ */ new Map() : installedModules(folder);
  const { made: made3, foreign, gaps, paramsInFiles } = readEstate(root, inputs, installed);
  const plan = sourcePlan(root.name, made3, inputs.providerRegions);
  const places = placesOf(made3);
  const { resources, gaps: ofStacks } = withStacks(resourcesOf(plan, places), plan, places);
  const variables = new Set(
    root.blocks.flatMap(({ kind, labels }) => kind === "variable" ? labels : [])
  );
  return {
    resources: folder === void 0 || below3 !== void 0 ? resources : ofFile(resources, name, made3),
    gaps: [...gaps, ...ofStacks, ...foreignGaps(foreign, root.name)],
    params: [...Object.keys(inputs.params), ...paramsInFiles].filter(
      (one) => one === workspaceParam || variables.has(one)
    ),
    paramsInFiles,
    takes: ["--resource-group-location"],
    covers: root.files.map((one) => resolve7(one))
  };
}
function* ofFile(resources, name, made3) {
  const file = normalize(name);
  const own2 = new Set(
    made3.filter(({ rootFile }) => rootFile === file).map(({ instance: instance2 }) => instance2.address)
  );
  for (const one of resources) {
    const written3 = Object.values(one.planned?.written ?? {});
    const isOf = own2.has(one.id.slice(one.id.indexOf("#") + 1)) || written3.some((at2) => at2.file === file);
    yield isOf ? one : { ...one, onlyReferred: true };
  }
}

// src/plans/cloudformation/assembly.ts



// src/plans/cloudformation/exports.ts
function exportedBy(stacks) {
  const open3 = /* @__PURE__ */ new Set();
  return (name, region2, account3) => {
    const key = `${name}
${region2}
${account3}`;
    if (open3.has(key)) return void 0;
    open3.add(key);
    try {
      for (const { stack, scopeOf: scopeOf2 } of stacks()) {
        const written3 = region2 === void 0 ? void 0 : writtenTo(stack, region2, name);
        if (written3) {
          const value = agreed(everyWay((world) => evaluate2(written3, scopeOf2(world))));
          if (value !== void 0) return value;
        }
        if (stack.region !== region2 || stack.account !== account3) continue;
        for (const [, output2] of stack.root.entries?.get("Outputs")?.entries ?? []) {
          const called2 = output2.entries?.get("Export")?.entries?.get("Name");
          const value = output2.entries?.get("Value");
          if (!called2 || !value) continue;
          const found = agreed(
            everyWay((world) => {
              const said3 = evaluate2(called2, scopeOf2(world));
              const text2 = isText(said3) ? filled(said3) : said3;
              return text2 === name ? evaluate2(value, scopeOf2(world)) : void 0;
            })
          );
          if (found !== void 0) return found;
        }
      }
      return void 0;
    } finally {
      open3.delete(key);
    }
  };
}
function writtenTo({ resources }, region2, name) {
  if (!name.startsWith("/cdk/exports/")) return void 0;
  for (const { type, node } of resources.values()) {
    if (type !== "Custom::CrossRegionExportWriter") continue;
    const properties = node.entries?.get("Properties")?.entries?.get("WriterProps")?.entries;
    if (properties?.get("region")?.value !== region2) continue;
    const found = properties.get("exports")?.entries?.get(name);
    if (found) return found;
  }
  return void 0;
}

// src/plans/cloudformation/assembly.ts
var artifactsOf = (json) => {
  const { artifacts } = Object(json);
  return typeof artifacts === "object" && artifacts !== null && !Array.isArray(artifacts) ? Object.entries(artifacts).map(([name, one]) => [name, Object(one)]) : [];
};
var isStack = ({ type }) => type === "aws:cloudformation:stack";
var isAssembly = ({ type }) => type === "cdk:cloud-assembly";
var deepest16 = 8;
var synthesize = "synthesize it again: cdk synth";
function* stacksOf({ name, path, json }, trouble, manifests, depth = 0) {
  const folder = path === void 0 ? void 0 : dirname9(path);
  if (path !== void 0) manifests.push(resolve8(path));
  for (const [id, artifact] of artifactsOf(json)) {
    const { templateFile, directoryName, parameters } = artifact.properties ?? {};
    if (isStack(artifact) && typeof templateFile === "string") {
      const [, account3, region2] = /^aws:\/\/([^/]+)\/([^/]+)$/.exec(String(artifact.environment)) ?? [];
      yield {
        id,
        name: join13(dirname9(name), templateFile),
        path: folder === void 0 ? "" : join13(folder, templateFile),
        region: region2 === "unknown-region" ? void 0 : region2,
        account: account3 === "unknown-account" ? void 0 : account3,
        parameters: new Map(
          Object.entries(Object(parameters)).map(([key, value]) => [key, String(value)])
        )
      };
    } else if (isStack(artifact))
      trouble(
        planGap({ file: name }, `the stack ${id.slice(0, 200)} names no template`, synthesize)
      );
    else if (isAssembly(artifact) && folder !== void 0) {
      const below3 = join13(typeof directoryName === "string" ? directoryName : id, "manifest.json");
      const file = { name: join13(dirname9(name), below3), path: join13(folder, below3) };
      const nested2 = depth < deepest16 ? jsonIn(file.path) : void 0;
      if (nested2 === void 0)
        trouble(planGap({ file: name }, `the nested assembly ${below3} can't be read`, synthesize));
      else yield* stacksOf({ ...file, json: nested2 }, trouble, manifests, depth + 1);
    }
  }
}
function jsonIn(path) {
  try {
    return JSON.parse(readFileSync10(path, "utf8"));
  } catch {
    return void 0;
  }
}
var cdkAssembly = {
  name: "a CDK assembly (cdk.out/manifest.json)",
  isIt: ({ json }) => {
    const { version } = Object(json);
    return typeof version === "string" && artifactsOf(json).some(([, one]) => isStack(one) || isAssembly(one));
  },
  claims(file) {
    const claimed = [];
    for (const { path } of stacksOf(file, () => void 0, claimed)) {
      claimed.push(resolve8(path));
      claimed.push(...nestedTemplates(path));
    }
    return claimed.filter((path) => file.path === void 0 || path !== resolve8(file.path));
  },
  read(file, inputs = noInputs) {
    if (file.path === void 0)
      throw new UserError(
        `${file.name}: an assembly's manifest names files beside it; name the directory cdk.out`
      );
    const gaps = [];
    const given = givenParameters(inputs);
    const trees2 = [];
    let asksRegion = false;
    const exported = exportedBy(() => trees2.map(({ known: known6 }) => known6));
    for (const stack of stacksOf(file, (gap2) => gaps.push(gap2), [])) {
      let tree;
      try {
        tree = treeOf2(stack.name, readFileSync10(stack.path, "utf8"));
      } catch (error) {
        gaps.push(
          planGap(
            { file: stack.name },
            error instanceof UserError ? error.message : `${stack.name}: can't be read`,
            synthesize,
            "failed"
          )
        );
        continue;
      }
      asksRegion ||= stack.region === void 0;
      const regions = stack.region !== void 0 ? [stack.region] : inputs.regions.length > 0 ? inputs.regions : [void 0];
      for (const region2 of regions)
        trees2.push(
          stackTree(
            {
              file: stack.name,
              tree,
              region: region2,
              account: stack.account,
              isOneOfSeveral: regions.length > 1,
              path: "",
              imported: (name) => exported(name, region2, stack.account)
            },
            stack,
            { given: new Map([...stack.parameters, ...given]), stacks: 0 }
          )
        );
    }
    const resources = [];
    let possible = 0;
    for (const tree of trees2) {
      const read7 = tree.read();
      resources.push(...read7.resources);
      gaps.push(...read7.gaps);
      possible += read7.possible;
    }
    return {
      resources,
      gaps,
      notes: possibleNote(file.name, possible),
      params: trees2.flatMap(({ known: known6 }) => namesIn(known6.stack.root)),
      paramsInFiles: [...givenParameters({ ...inputs, params: {} }).keys()],
      takes: asksRegion ? ["--region"] : []
    };
  }
};
function nestedTemplates(path, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(path) || seen.size > 2500) return [];
  seen.add(path);
  let tree;
  try {
    const text2 = readFileSync10(path, "utf8");
    if (!/AWS::(?:CloudFormation::Stack|Serverless::Application)/.test(text2)) return [];
    tree = treeOf2(path, text2);
  } catch {
    return [];
  }
  return [...tree.root.entries?.get("Resources")?.entries?.values() ?? []].flatMap((node) => {
    const type = node.entries?.get("Type")?.value;
    if (typeof type !== "string" || !(isNested(type) || type === "AWS::CloudFormation::StackSet"))
      return [];
    const found = localTemplate({ node }, { name: path, path });
    return typeof found === "string" ? [] : [resolve8(found.path), ...nestedTemplates(found.path, seen)];
  });
}

// src/plans/cloudformation/template.ts
var typed3 = /^[ \t]*["']?Type["']?\s*:\s*["']?(?:AWS|Custom|Alexa|[A-Za-z0-9]{2,})::[A-Za-z0-9]+/m;
var topLevel = /^[ \t]*(?:\{[ \t]*)?["']?(?:AWSTemplateFormatVersion|Resources|Transform)["']?[ \t]*:/m;
function isTemplate({ json, text: text2 }) {
  if (json !== void 0) {
    const { Resources: resources, AWSTemplateFormatVersion: version } = Object(json);
    if (typeof resources !== "object" || resources === null || Array.isArray(resources))
      return false;
    return typeof version === "string" || Object.values(resources).some((one) => /^[\w-]+::/.test(String(Object(one)["Type"])));
  }
  if (text2.length > largestTemplate) return false;
  return (/^["']?Resources["']?\s*:/m.test(text2) || /^\s*\{/.test(text2) && /"Resources"\s*:/.test(text2)) && topLevel.test(text2) && (/^["']?AWSTemplateFormatVersion["']?\s*:/m.test(text2) || typed3.test(text2) || /"Type"\s*:\s*"AWS::/.test(text2) || /\{\s*Type\s*:\s*["']?AWS::/.test(text2));
}
var cloudFormationTemplate = {
  name: "a CloudFormation template",
  isIt: isTemplate,
  claims: ({ path }) => path === void 0 ? [] : nestedTemplates(path),
  read({ name, path, text: text2 }, inputs = noInputs) {
    const tree = treeOf2(name, text2);
    const given = givenParameters(inputs);
    const regions = inputs.regions.length > 0 ? inputs.regions : [void 0];
    const read7 = regions.map(
      (region2) => stackTree(
        {
          file: name,
          tree,
          region: region2,
          account: void 0,
          isOneOfSeveral: regions.length > 1,
          path: "",
          imported: () => void 0
        },
        { name, path },
        { given, stacks: 0 }
      ).read()
    );
    const gaps = new Map(
      read7.flatMap((one) => one.gaps.map((gap2) => [JSON.stringify(gap2), gap2]))
    );
    return {
      resources: read7.flatMap(({ resources }) => resources),
      gaps: [...gaps.values()],
      notes: possibleNote(name, Math.max(...read7.map(({ possible }) => possible))),
      params: namesIn(tree.root),
      paramsInFiles: [...givenParameters({ ...inputs, params: {} }).keys()],
      takes: ["--region"]
    };
  }
};

// src/plans/dialects.ts
var dialects = [
  terraformPlan,
  pulumi,
  cdkAssembly,
  cloudFormationTemplate,
  arm,
  bicep,
  terraformSources
];

// src/plans/idle-inputs.ts
var nothingUsed = () => ({
  params: /* @__PURE__ */ new Set(),
  paramsInFiles: /* @__PURE__ */ new Set(),
  takes: /* @__PURE__ */ new Set()
});
function idleInputs(target, used, { planInputs }) {
  const { params = {}, regions = [], resourceGroupLocation } = planInputs ?? {};
  const isUnknown2 = (name) => !used.params.has(name);
  const places = [
    ["--region", regions.length > 0],
    ["--resource-group-location", resourceGroupLocation !== void 0]
  ];
  return [
    ...Object.keys(params).filter(isUnknown2).map((name) => `--param ${name.slice(0, 100)}: no template of ${target} has that parameter`),
    ...[...used.paramsInFiles].filter(isUnknown2).map(
      (name) => `${name.slice(0, 100)}, which a file of parameters gives: no template of ${target} has that parameter`
    ),
    ...places.flatMap(
      ([option, isGiven2]) => isGiven2 && !used.takes.has(option) ? [`${option}: has no effect on ${target}, where no file takes its place from it`] : []
    )
  ];
}

// src/plans/unreadable.ts
var show = "terraform plan -out=PLAN, then terraform show -json PLAN > plan.json";
var membersOf3 = (json) => Object(json);
function unreadableAs(start, json, isWhole) {
  if (start.startsWith("PK") && /tfplan|tfstate/.test(start))
    return {
      name: "a plan as terraform plan -out saves it",
      remedy: `run terraform show -json on it: ${show}`
    };
  const row = membersOf3(json);
  if (typeof row["@level"] === "string" && typeof row["@message"] === "string")
    return { name: "a log of terraform plan -json, which does not hold the plan", remedy: show };
  if (!isWhole && typeof row["sequence"] === "number" && Object.keys(row).some((key) => key.endsWith("Event")))
    return {
      name: "a log of Pulumi's events, which this version does not read",
      remedy: "pulumi preview --json > preview.json, without PULUMI_ENABLE_STREAMING_JSON_PREVIEW"
    };
  if (row["encrypted_data"] !== void 0 && row["encryption_version"] !== void 0)
    return {
      name: "an encrypted plan or state of OpenTofu",
      remedy: "tofu show -json writes it in clear"
    };
  const version = row["version"];
  if (typeof version === "number" && version !== 4 && typeof row["terraform_version"] === "string")
    return {
      name: `a Terraform state of version ${version}, and this version of data-boundary reads 4`,
      remedy: "write it with a current Terraform: terraform show -json > state.json"
    };
  if (!isWhole && /"format_version"\s*:\s*"\d/.test(start) && /"terraform_version"\s*:/.test(start))
    return {
      name: "a Terraform plan or state that is cut off, or has other lines around it",
      remedy: `write it again, and nothing else into the file: ${show}`
    };
  if (!isWhole && /"artifacts"\s*:/.test(start) && /"aws:cloudformation:stack"/.test(start))
    return {
      name: "the manifest of a CDK assembly, and no JSON that can be read",
      remedy: "synthesize it again: cdk synth"
    };
  return void 0;
}

// src/plans/collect-plans.ts
var largestPlan = 256 * 1024 * 1024;
var largestNaming = 16 * 1024 * 1024;
var windowSize = 64 * 1024;
function collectPlan(file, target, options) {
  const plan = planFileOf(file, target === standardInput ? void 0 : target);
  const dialect = plan && dialectOf(plan);
  if (dialect) return collectedAlone(dialect, plan, options);
  const fault2 = unreadableIn(file, plan);
  if (fault2) throw new UserError(`${file.name}: is ${fault2.name}; ${fault2.remedy}`);
  return void 0;
}
function unreadableIn({ path, size }, plan) {
  const start = startOf(path);
  const fault2 = plan ? unreadableAs(start, plan.json, plan.json !== void 0) : unreadableAs(start, parsed3(withoutMark(start).trimStart().split("\n", 1)[0]), false);
  return fault2 && size > largestPlan ? { name: `a plan of more than ${largestPlan / 1024 ** 2} MB`, remedy: "plan a part of it" } : fault2;
}
async function* collectedAlone(dialect, plan, options) {
  if (dialect.note) yield { notes: [dialect.note(plan.name, 1)] };
  const used = nothingUsed();
  yield* collected(dialect, plan, options, used);
  yield { notes: idleInputs(plan.name, used, options) };
}
async function* collectDirectory(target, options, inventories) {
  const { files, unreadable: unreadable2 } = filesBelow(target);
  yield {
    gaps: unreadable2.map(
      ({ name, why }) => planGap(
        { file: name },
        `${name}: ${why}`,
        "make it readable, or name what it leads to",
        "failed"
      )
    )
  };
  const claimed = claimedIn(files, target);
  const noted = /* @__PURE__ */ new Map();
  const used = nothingUsed();
  let understood = 0;
  let others2 = 0;
  const inTurn = [...files].sort((a, b) => Number(isSource(a.name)) - Number(isSource(b.name)));
  for (const { name, path, size } of inTurn) {
    if (claimed.has(resolve9(path)) || inventories.has(path)) continue;
    if (options.signal.aborted) {
      yield {
        gaps: [
          planGap(
            { file: target },
            "the scan was stopped before every file of the directory was read",
            "scan it again to its end: without Ctrl-C, or with a longer --timeout",
            "interrupted"
          )
        ]
      };
      return;
    }
    let plan;
    try {
      plan = planFileOf({ name, path, size }, path, target);
    } catch (error) {
      yield { gaps: [failed(name, `${name}: can't be read (${codeOf2(error)})`)] };
      continue;
    }
    const found = plan && dialectOf(plan);
    if (!plan || !found) {
      const fault2 = unreadableIn({ path, size }, plan);
      if (fault2)
        yield { gaps: [planGap({ file: name }, `it is ${fault2.name}`, fault2.remedy, "failed")] };
      else others2++;
      continue;
    }
    understood++;
    noted.set(found, (noted.get(found) ?? 0) + 1);
    try {
      for (const one of yield* collected(found, plan, options, used)) claimed.add(one);
    } catch (error) {
      yield { gaps: [failed(name, error instanceof Error ? error.message : String(error))] };
    }
  }
  for (const [{ note }, read7] of noted) if (note) yield { notes: [note(target, read7)] };
  if (others2 > 0)
    yield {
      notes: [
        `${target}: ${others2} ${others2 === 1 ? "file is" : "files are"} no plan and no template that this version reads, and ${others2 === 1 ? "was" : "were"} not judged`
      ]
    };
  yield { notes: idleInputs(target, used, options) };
  if (understood === 0 && inventories.size === 0)
    yield {
      gaps: [
        planGap(
          { file: target },
          `${target}: holds no plan and no template that this version reads`,
          "name the directory that holds them, or a file"
        )
      ]
    };
}
var dialectOf = (plan) => dialects.find(({ isIt }) => isIt(plan));
function failed(file, why) {
  const rest = why.startsWith(`${file}:`) ? why.slice(file.length + 1) : "";
  const [, line, column] = /^(\d+):(\d+):/.exec(rest) ?? [];
  const place = line === void 0 ? {} : { line: Number(line), column: Number(column) };
  return planGap({ file, ...place }, why, "correct the file, or scan it by itself", "failed");
}
var codeOf2 = (error) => String(error?.code ?? "unreadable");
var naming = /"artifacts"\s*:|TemplateURL|AWS::Serverless::Application|"relativePath"|templateLink\.uri/i;
function claimedIn(files, target) {
  const named4 = /* @__PURE__ */ new Map();
  for (const { name, path, size } of files) {
    if (size > largestNaming) continue;
    let plan;
    try {
      if (!isSource(name) && !naming.test(readFileSync11(path, "latin1"))) continue;
      plan = planFileOf({ name, path, size }, path, target);
    } catch {
      continue;
    }
    const claims2 = (plan && dialectOf(plan)?.claims?.(plan)) ?? [];
    if (claims2.length > 0) named4.set(resolve9(path), claims2);
  }
  const byOthers = new Set(
    [...named4].flatMap(([path, claims2]) => claims2.filter((one) => one !== path))
  );
  const first = [...named4.keys()].filter((path) => !byOthers.has(path));
  const read7 = /* @__PURE__ */ new Set();
  const claimed = /* @__PURE__ */ new Set();
  for (const path of [...first, ...named4.keys()]) {
    if (claimed.has(path)) continue;
    read7.add(path);
    for (const one of named4.get(path)) if (!read7.has(one)) claimed.add(one);
  }
  return claimed;
}
async function* collected({ read: read7 }, plan, options, used) {
  const inputs = inputsOf(options.planInputs ?? noInputs, plan);
  const {
    resources,
    gaps,
    identity,
    leftOut: leftOut2,
    notes,
    removed,
    params = [],
    paramsInFiles = [],
    takes = [],
    covers = []
  } = await read7(plan, inputs);
  for (const name of params) used.params.add(name);
  for (const name of paramsInFiles) used.paramsInFiles.add(name);
  for (const option of takes) used.takes.add(option);
  if (identity !== void 0) yield { identity };
  if (leftOut2) yield { leftOut: leftOut2 };
  yield { gaps, file: plan.name, ...notes && { notes }, ...removed && { removed } };
  for (const some of inParts(resources))
    yield {
      resources: some.map((one) => {
        const shown = withMaskedExpressions(one);
        return inputs.onlyChanged && one.planned?.action === "keep" ? { ...shown, onlyReferred: true } : shown;
      })
    };
  return covers;
}
function withMaskedExpressions(resource) {
  const { planned } = resource;
  const written3 = Object.entries(planned?.written ?? {});
  if (!planned || !written3.some(([, { expression: expression2 }]) => expression2 !== void 0)) return resource;
  return {
    ...resource,
    planned: {
      ...planned,
      written: Object.fromEntries(
        written3.map(([pointer, one]) => [
          pointer,
          one.expression === void 0 ? one : { ...one, expression: maskedExpression(one.expression) }
        ])
      )
    }
  };
}
function inputsOf({ ofFile: ofFile2, ...own2 }, { path }) {
  const said3 = ofFile2 && path !== void 0 ? ofFile2(resolve9(path)) : void 0;
  if (!said3) return own2;
  return {
    ...own2,
    ...own2.resourceGroupLocation === void 0 && said3.resourceGroupLocation !== void 0 && {
      resourceGroupLocation: said3.resourceGroupLocation
    },
    params: { ...said3.params, ...own2.params },
    paramFiles: [...said3.paramFiles, ...own2.paramFiles],
    regions: own2.regions.length > 0 ? own2.regions : said3.regions,
    providerRegions: { ...said3.providerRegions, ...own2.providerRegions }
  };
}
function* inParts(resources) {
  let some = [];
  for (const resource of resources)
    if (some.push(resource) === 500) {
      yield some;
      some = [];
    }
  yield some;
}
function planFileOf({ name, path, size }, at2, below3) {
  if (size > largestPlan) return void 0;
  const start = startOf(path);
  const [first = "", ...more] = withoutMark(start).trimStart().split("\n");
  if (first.startsWith("{") && more.some((line) => line.trim() !== "") && parsed3(first))
    return void 0;
  const text2 = decoded(readFileSync11(path));
  if (text2 === void 0) return void 0;
  const bare = withoutMark(text2);
  return {
    name,
    path: at2,
    ...below3 !== void 0 && { below: below3 },
    text: bare,
    json: /^\s*[[{]/.test(bare) ? parsed3(bare) : void 0
  };
}
function startOf(path) {
  const start = Buffer.alloc(windowSize);
  const descriptor = openSync(path, "r");
  try {
    return start.toString("utf8", 0, readSync(descriptor, start, 0, windowSize, 0));
  } finally {
    closeSync(descriptor);
  }
}
function parsed3(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
export {
  collectDirectory,
  collectPlan
};
