const { readFileSync } = process.getBuiltinModule("node:fs");
const { dirname: dirname3, resolve } = process.getBuiltinModule("node:path");
const { existsSync } = process.getBuiltinModule("node:fs");
const { dirname, join } = process.getBuiltinModule("node:path");
const { dirname: dirname2, isAbsolute, join: join2 } = process.getBuiltinModule("node:path");
import {
  asAnswered,
  askedFor,
  attachedOf,
  branchAt,
  idBelow,
  idFunctions,
  knownType,
  madeAs,
  otherValues,
  otherWords,
  spelt,
  treeOf
} from "./plans-arm-attach.js";
import {
  givenBy,
  namesInFiles
} from "./plans-arm-parameters.js";
import {
  deepest,
  longestText,
  memberOf,
  membersFrom,
  mostCopies,
  mostSteps,
  pure,
  same,
  structural,
  textOf
} from "./plans-arm-limits.js";
import {
  jsonText
} from "./plans-parameter-json.js";

// src/plans/arm/arm.ts


import { UserError } from "./cli.js";
import { symbolic as symbolic3, unseen as unseen8 } from "./terraform-plan.js";

// src/plans/arm/bicep-places.ts


import { readInput } from "./scan.js";
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
function addedSince({ name, path, json, text }) {
  if (path === void 0 || !isCompiled(json) || !/\.json$/i.test(path)) return void 0;
  const file = name.replace(/\.json$/i, ".bicep");
  const source = read(file, path.replace(/\.json$/i, ".bicep"));
  const own = (source?.statements ?? []).filter(
    ({ keyword, of }) => keyword === "resource" && of.includes("/")
  );
  const lower = text.toLowerCase();
  const left = /* @__PURE__ */ new Map();
  for (const { of, symbol, line } of own) {
    const type = of.toLowerCase();
    const before = left.get(type) ?? lower.split(`"${type}"`).length - 1;
    if (before === 0) return { file, line, symbol, type: of };
    left.set(type, before - 1);
  }
  return void 0;
}
function isCompiled(json) {
  const metadata = membersOf(membersOf(json)["metadata"]);
  return membersOf(metadata["_generator"])["name"] === "bicep";
}
var membersOf = (value) => Object(value);
function sourceIn(file, path) {
  const files = /* @__PURE__ */ new Map();
  const open = (named, at) => {
    if (!files.has(at)) files.set(at, read(named, at));
    return files.get(at);
  };
  return (one) => {
    let here = open(file, path);
    let found;
    for (const module of one.modules) {
      const statement2 = here && statementOf(here, "module", module);
      if (!here || !statement2) return found;
      found = sourceAt(here, statement2);
      const below = join(dirname(here.path), statement2.of);
      here = /\.bicep$/i.test(statement2.of) ? open(join(dirname(here.file), statement2.of), below) : void 0;
      if (!here) return found;
    }
    const statement = here && statementOf(here, "resource", one, one.type);
    return here && statement ? sourceAt(here, statement) : found;
  };
}
function statementOf({ statements }, keyword, { symbol, name }, type) {
  const all = statements.filter((one) => one.keyword === keyword);
  const bySymbol = symbol === void 0 ? void 0 : all.find((one) => one.symbol === symbol);
  if (bySymbol) return bySymbol;
  const fitting = type === void 0 ? all : all.filter(({ of }) => of.toLowerCase() === type.toLowerCase());
  const byName = typeof name === "string" ? fitting.filter((one) => one.name === name) : [];
  return byName.length === 1 ? byName[0] : fitting.length === 1 ? fitting[0] : void 0;
}
function sourceAt({ file, lines }, { line, end }) {
  return {
    file,
    line,
    attribute(path) {
      let at = line - 1;
      for (const step of path.split(".").map((one) => one.replace(/\[\d+\]$/, ""))) {
        const key = new RegExp(`^\\s*'?${step.replaceAll(/\W/g, "\\$&")}'?\\s*:`);
        let next = at;
        while (next < end && !key.test(lines[next])) next++;
        if (next >= end) return at === line - 1 ? void 0 : at + 1;
        at = next;
      }
      return at + 1;
    }
  };
}
var header = /^\s*(resource|module)\s+([A-Za-z_]\w*)\s+'([^'\n@]+)(?:@[^'\n]*)?'(\s+existing)?/;
var opensAnother = /^(?:resource|module|param|var|output|type|func|targetScope|import|metadata)\b/;
function read(file, path) {
  let text;
  try {
    text = readInput(path);
  } catch {
    return void 0;
  }
  if (text.length > largest) return void 0;
  const lines = text.split(/\r?\n/);
  const statements = [];
  for (const [i, line] of lines.entries()) {
    const [, keyword, symbol, of, existing] = line.length < 2e3 ? header.exec(line) ?? [] : [];
    if (keyword === void 0 || existing !== void 0) continue;
    let end = i + 1;
    while (end < lines.length && !opensAnother.test(lines[end])) end++;
    const name = lines.slice(i, end).map((one) => /^\s*name\s*:\s*'([^'$\n]*)'/.exec(one.slice(0, 500))?.[1]).find((one) => one !== void 0);
    statements.push({
      keyword,
      symbol,
      of,
      line: i + 1,
      end,
      name
    });
  }
  return { file, path, lines, statements };
}

// src/plans/arm/expand.ts
import { makesOthers, othersRemedy } from "./terraform-aws.js";
import { planGap } from "./scan.js";
import { isSymbolic as isSymbolic5, isUnseen as isUnseen6, unseen as unseen7 } from "./terraform-plan.js";

// src/plans/arm/evaluate.ts
import { choicesOf, isSymbolic as isSymbolic3, isUnseen as isUnseen3, symbolic as symbolic2, unseen as unseen4 } from "./terraform-plan.js";

// src/plans/arm/expression.ts
var longest = 24576;
var deepest2 = 64;
function expressionIn(text) {
  return text.startsWith("[") && text.endsWith("]") && !text.startsWith("[[") ? text.slice(1, -1) : void 0;
}
var literalOf = (text) => text.startsWith("[[") ? text.slice(1) : text;
var token = /\s*(?:('(?:[^']|'')*')|(-?\d+(?:\.\d+)?)|([A-Za-z_$][\w$]*)|([()[\],.?]))/y;
function parseExpression(text) {
  if (text.length > longest)
    return { unreadable: `the expression is longer than ${longest} characters` };
  const tokens = [];
  let at = 0;
  const end = text.trimEnd().length;
  while (at < end) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (!match) return { unreadable: "the expression is not understood" };
    at = token.lastIndex;
    tokens.push(match[0].trim());
  }
  let next = 0;
  let why = "the expression is not understood";
  const parsed2 = whole(0);
  return parsed2 && next === tokens.length ? parsed2 : { unreadable: why };
  function whole(depth) {
    if (depth > deepest2) {
      why = `the expression is nested deeper than ${deepest2} levels`;
      return void 0;
    }
    const first = tokens[next++];
    let made;
    if (first === void 0) return void 0;
    if (first.startsWith("'"))
      made = { kind: "literal", value: first.slice(1, -1).replaceAll("''", "'") };
    else if (/^-?\d/.test(first)) made = { kind: "literal", value: Number(first) };
    else if (/^[A-Za-z_$]/.test(first)) made = call2(first, depth);
    let steps = 0;
    while (made) {
      const here = tokens[next];
      const isSafe = here === "." && tokens[next + 1] === "?";
      if (++steps > deepest2) {
        why = `the expression is nested deeper than ${deepest2} levels`;
        return void 0;
      }
      if (here === ".") {
        const name = tokens[next + (isSafe ? 2 : 1)];
        if (name === void 0 || !/^[A-Za-z_$]/.test(name)) return void 0;
        next += isSafe ? 3 : 2;
        made = { kind: "member", of: made, key: { kind: "literal", value: name } };
      } else if (here === "[") {
        next++;
        if (tokens[next] === "?") next++;
        const key = whole(depth + 1);
        if (!key || tokens[next++] !== "]") return void 0;
        made = { kind: "member", of: made, key };
      } else break;
    }
    return made;
  }
  function call2(first, depth) {
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
      const arg = whole(depth + 1);
      if (!arg) return void 0;
      args.push(arg);
      const after = tokens[next++];
      if (after === ")") return { kind: "call", name: name.toLowerCase(), args };
      if (after !== ",") return void 0;
    }
  }
}

// src/plans/arm/member.ts
import { isSymbolic, isUnseen, unseen } from "./terraform-plan.js";
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

// src/plans/arm/reference.ts
import { isSymbolic as isSymbolic2, isUnseen as isUnseen2, symbolic, unseen as unseen2 } from "./terraform-plan.js";
function referred(args, path, scope) {
  const [of, , full] = args;
  if (isUnseen2(of)) return of;
  const isFull = typeof full === "string" && full.toLowerCase() === "full";
  const target = targetOf(of, scope);
  if (!target) return unseen2("it is read of a resource that the file does not hold");
  return read2(target, path, isFull, scope);
}
function targetOf(of, { symbols, workings, at }) {
  const said2 = spelt(of).toLowerCase();
  return (isSymbolic2(of) ? void 0 : symbols.get(said2)) ?? workings.targets.get(said2) ?? // A resource of the same deployment may be named by its type and name.
  workings.targets.get(`${at.base}/providers/${said2}`.toLowerCase());
}
function read2(target, path, isFull, scope) {
  const [first = "", ...rest] = path;
  if (isFull) {
    switch (first.toLowerCase()) {
      case "location":
        return target.isExisting ? unseen2("the location of a resource that exists already is not known") : target.location();
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
      return unseen2("it is read of the outputs of a deployment as a whole");
    let made = target.output(name);
    for (const key of more) made = member(made, key);
    return made;
  }
  return computed(target, path, scope) ?? declared(target, ["properties", ...path]);
}
function declared(target, path) {
  const value = target.isExisting ? void 0 : target.declared(path);
  return value === void 0 ? unseen2("it is known only after the deployment") : value;
}
function computed({ type, nameText, id }, path, scope) {
  const host = Object.hasOwn(hosts, type.toLowerCase()) ? hosts[type.toLowerCase()] : void 0;
  const made = host?.(nameText, path.join(".").toLowerCase(), workspaceId(id, scope));
  return made === void 0 ? void 0 : symbolic(made, "");
}
var workspaceId = (id, { workings }) => workings.tokens.guid(`workspace ${id.toLowerCase()}`);
var storageEndpoints = /^primaryendpoints\.(blob|dfs|file|queue|table|web)$/;
var hosts = {
  "microsoft.storage/storageaccounts"(name, path) {
    const service = storageEndpoints.exec(path)?.[1];
    return service && `https://${name}.${service}.core.windows.net/`;
  },
  "microsoft.operationalinsights/workspaces": (_, path, customerId) => path === "customerid" ? customerId : void 0,
  "microsoft.web/sites": (name, path) => path === "defaulthostname" ? `${name}.azurewebsites.net` : void 0,
  "microsoft.documentdb/databaseaccounts": (name, path) => path === "documentendpoint" ? `https://${name}.documents.azure.com:443/` : void 0,
  "microsoft.search/searchservices": (name, path) => path === "endpoint" ? `https://${name}.search.windows.net` : void 0,
  "microsoft.eventhub/namespaces": (name, path) => path === "servicebusendpoint" ? `https://${name}.servicebus.windows.net:443/` : void 0,
  "microsoft.servicebus/namespaces": (name, path) => path === "servicebusendpoint" ? `https://${name}.servicebus.windows.net:443/` : void 0
};

// src/plans/arm/secret.ts
import { unseen as unseen3 } from "./terraform-plan.js";
var secrets = /* @__PURE__ */ new WeakSet();
function secretValue(why) {
  const value = unseen3(why);
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
function evaluateText(text, scope) {
  const inner = expressionIn(text);
  if (inner === void 0) return literalOf(text);
  let expression = parsed.get(inner);
  if (!expression) {
    expression = parseExpression(inner);
    if (parsed.size < mostParsed && inner.length < 2e3) parsed.set(inner, expression);
  }
  if ("unreadable" in expression) return unseen4(expression.unreadable, text);
  const value = evaluate(expression, scope);
  if (isUnseen3(value))
    return isSecret(value) ? value : unseen4(value.why, text, isHandedOn(expression) ? value.oneOf : void 0);
  return isSymbolic3(value) ? symbolic2(value.id, text) : value;
}
var isHandedOn = (expression) => expression.kind === "member" || expression.kind === "call" && ["parameters", "variables", "if"].includes(expression.name);
function evaluateJson(value, scope, depth = 0) {
  if (typeof value === "string") return evaluateText(value, scope);
  if (typeof value !== "object" || value === null) return value;
  if (depth > deepest || ++scope.workings.steps > mostSteps) return tooMuch;
  if (Array.isArray(value)) return value.map((item) => evaluateJson(item, scope, depth + 1));
  const members2 = [];
  for (const [key, item] of Object.entries(value)) {
    const loops = key.toLowerCase() === "copy" ? copiesIn(item) : void 0;
    if (loops) for (const loop of loops) members2.push([loop.name, copied(loop, scope, depth + 1)]);
    else members2.push([key, evaluateJson(item, scope, depth + 1)]);
  }
  return membersFrom(members2);
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
  const index = (i) => typeof many === "number" ? i : unseen4(
    `the number of copies is not known: ${isUnseen3(many) ? many.why : "it is not a number"}`
  );
  for (let i = 0; i < Math.min(last, mostCopies); i++)
    yield { ...scope, copies: [...scope.copies, { name: name.toLowerCase(), index: index(i) }] };
}
function copied({ name, count, input }, scope, depth) {
  const many = evaluateJson(count, scope);
  if (isUnseen3(many)) return unseen4(`the number of copies is not known: ${many.why}`);
  if (typeof many !== "number" || many > mostCopies)
    return unseen4(`more than ${mostCopies} copies are not expanded`);
  return [...rounds(name, many, scope)].map((round) => evaluateJson(input, round, depth));
}
var mostValues = 1e5;
var tooMuch = unseen4("the template is nested too deep, or computes too much");
function evaluate(expression, scope) {
  const { workings } = scope;
  if (++workings.steps > mostSteps || workings.depth > deepest * 8) return tooMuch;
  workings.depth++;
  try {
    if (expression.kind === "literal") return expression.value;
    if (expression.kind === "member") return memberIn(expression, scope);
    return call(expression.name, expression.args, scope);
  } finally {
    workings.depth--;
  }
}
function memberIn(expression, scope) {
  const keys = [];
  let of = expression;
  for (; of.kind === "member"; of = of.of) keys.unshift(of.key);
  const path = keys.map((key) => handedOn(key, scope));
  const missing = path.find(isUnseen3);
  if (missing) return anyMember(of, path, missing, scope);
  const names = path.map((key) => isSymbolic3(key) ? key.id : String(key));
  if (of.kind === "call" && of.name === "reference") {
    const args = of.args.map((arg) => evaluate(arg, scope));
    return referred(args, names, scope);
  }
  if (of.kind === "call" && /^list[a-z]*$/.test(of.name) && of.name !== "list")
    return listed(evaluate(of.args[0] ?? { kind: "literal", value: "" }, scope), names.at(-1));
  return without(membersAt(evaluate(of, scope), names));
}
function membersAt(of, names) {
  let value = of;
  for (const name of names) value = member(value, name);
  return value;
}
function handedOn(expression, scope) {
  const value = evaluate(expression, scope);
  return isHandedOn(expression) ? value : without(value);
}
var without = (value) => isUnseen3(value) && value.oneOf ? unseen4(value.why, value.expression) : value;
function anyMember(of, path, missing, scope) {
  if (!missing.oneOf || path.some((key) => isUnseen3(key) && key !== missing))
    return without(missing);
  const value = evaluate(of, scope);
  const all = missing.oneOf.map(
    (choice) => membersAt(
      value,
      path.map((key) => key === missing ? choice : isSymbolic3(key) ? key.id : String(key))
    )
  );
  return unseen4(missing.why, missing.expression, choicesOf(all));
}
function listed(of, name) {
  const id = isSymbolic3(of) ? of.id : of;
  const namespace = typeof id === "string" ? /\/Microsoft\.(?:EventHub|ServiceBus|Relay)\/namespaces\/([^/]+)/i.exec(id)?.[1] : void 0;
  return namespace !== void 0 && /connectionString$/i.test(name) ? symbolic2(`Endpoint=sb://${namespace}.servicebus.windows.net/`, "") : secret;
}
function call(name, args, scope) {
  const lazily = Object.hasOwn(lazy, name) ? lazy[name] : void 0;
  if (lazily) return lazily(args, scope);
  const values = args.map((arg) => evaluate(arg, scope));
  const user = scope.functions.get(name);
  if (user) return userFunction(user, values, scope);
  const ids = Object.hasOwn(idFunctions, name) ? idFunctions[name] : void 0;
  if (ids) return values.find(isUnseen3) ?? ids(values, scope);
  const both = Object.hasOwn(anyOrder, name) ? anyOrder[name] : void 0;
  if (both) return guarded(name, () => both(values));
  const moved = Object.hasOwn(structural, name) ? structural[name] : void 0;
  if (moved) return firstUnseen(values, name) ?? guarded(name, () => moved(...values));
  const plain = Object.hasOwn(pure, name) ? pure[name] : void 0;
  if (plain) return applied(name, plain, values);
  if (/^list[a-z]/.test(name)) return secret;
  return unseen4(
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
  return name.startsWith("create") || name === "array" ? void 0 : values.find(isUnseen3);
}
function guarded(name, make) {
  let value;
  try {
    value = make();
  } catch {
    value = void 0;
  }
  return value === void 0 || typeof value === "number" && Number.isNaN(value) ? unseen4(`${name}() is given what it does not take`) : value;
}
function applied(name, run, values) {
  if (name === "equals" && values.length === 2) {
    const [a, b] = values;
    if (isSymbolic3(a) && isSymbolic3(b) && a.id === b.id) return true;
  }
  let isPart = false;
  const given = [];
  for (const value of values) {
    if (isSecret(value) && name === "format") {
      isPart = true;
      given.push("0");
    } else if (isUnseen3(value)) return value;
    else if (isSymbolic3(value)) {
      isPart = true;
      given.push(value.id);
    } else {
      const { tag: inside, size } = contentsOf(value);
      if (size > mostValues) return tooMuch;
      if (inside === "unseen") return unseen4("a part of it is not known");
      if (inside === "symbolic") isPart = true;
      given.push(inside === "symbolic" ? untagged(value) : value);
    }
  }
  const made = guarded(name, () => run(...given));
  return isPart ? asPart(made) : made;
}
function asPart(made) {
  if (isUnseen3(made)) return made;
  if (typeof made === "string") return symbolic2(made, "");
  if (Array.isArray(made)) return made.map(asPart);
  if (typeof made === "object" && made !== null)
    return membersFrom(Object.entries(made).map(([key, value]) => [key, asPart(value)]));
  return unseen4("it depends on a name that is known only when it is deployed");
}
var contents = /* @__PURE__ */ new WeakMap();
var nothing = { tag: void 0, size: 1 };
function contentsOf(value, depth = 0) {
  if (typeof value === "string") return { tag: void 0, size: 1 + value.length / 16 };
  if (typeof value !== "object" || value === null) return nothing;
  if (isUnseen3(value) || depth > deepest * 4) return { tag: "unseen", size: 1 };
  if (isSymbolic3(value)) return { tag: "symbolic", size: 1 + value.id.length / 16 };
  const before = contents.get(value);
  if (before) return before;
  let tag;
  let size = 1;
  for (const item of Object.values(value)) {
    const inside = contentsOf(item, depth + 1);
    size += inside.size;
    if (inside.tag === "unseen" || tag === void 0) tag = inside.tag ?? tag;
  }
  const made = { tag, size };
  contents.set(value, made);
  return made;
}
var isKnown = (value) => {
  const { tag, size } = contentsOf(value);
  return tag === void 0 && size <= mostValues;
};
function untagged(value) {
  if (isSymbolic3(value)) return value.id;
  if (typeof value !== "object" || value === null) return value;
  return Array.isArray(value) ? value.map(untagged) : membersFrom(Object.entries(value).map(([key, item]) => [key, untagged(item)]));
}
var anyOrder = {
  concat(values) {
    if (values.length > 0 && values.every(Array.isArray)) {
      const all = values.flat();
      return all.length > mostCopies * 10 ? void 0 : all;
    }
    let text = "";
    let isPart = false;
    for (const value of values) {
      if (isUnseen3(value) && !isSecret(value)) return value;
      if (contentsOf(value).size > mostValues) return tooMuch;
      if (isSecret(value) || isSymbolic3(value)) isPart = true;
      text += isSecret(value) ? "0" : isSymbolic3(value) ? value.id : textOf(value);
    }
    if (text.length > longestText) return void 0;
    return isPart ? symbolic2(text, "") : text;
  },
  empty: ([value]) => isUnseen3(value) ? value : isSymbolic3(value) ? false : value === null || value === void 0 || value === "" || typeof value === "object" && Object.keys(value).length === 0,
  length: ([value]) => isUnseen3(value) ? value : isSymbolic3(value) ? unseen4("it depends on a name that is known only when it is deployed") : typeof value === "string" ? value.length : Object.keys(value).length,
  first: ([value]) => part(value, (of) => of.slice(0, 1), 0),
  last: ([value]) => part(value, (of) => of.slice(-1), -1),
  take: ([value, count]) => part(value, (of) => of.slice(0, Math.max(0, Number(count)))),
  skip: ([value, count]) => part(value, (of) => of.slice(Math.max(0, Number(count)))),
  tryget([value, ...keys]) {
    let at = value;
    for (const key of keys) {
      if (isUnseen3(at) || isUnseen3(key)) return isUnseen3(at) ? at : key;
      if (typeof at !== "object" || at === null || isSymbolic3(at)) return null;
      const name = Array.isArray(at) ? [String(key)] : memberOf(at, isSymbolic3(key) ? key.id : String(key));
      at = name ? at[name[0]] ?? null : null;
    }
    return at;
  }
};
function part(value, cut, only) {
  if (isUnseen3(value)) return value;
  if (isSymbolic3(value)) return symbolic2(cut(value.id), "");
  if (typeof value === "string") return cut(value);
  if (!Array.isArray(value)) return void 0;
  return only === void 0 ? cut(value) : value.at(only) ?? null;
}
var lazy = {
  parameters: ([name], scope) => nameIn(name, scope, scope.parameter),
  variables: ([name], scope) => nameIn(name, scope, scope.variable),
  lambdavariables: ([name], scope) => nameIn(
    name,
    scope,
    (said2) => scope.lambdas.has(said2) ? scope.lambdas.get(said2) : unseen4("an expression names no argument")
  ),
  if([condition, yes, no], scope) {
    if (!condition || !yes || !no) return unseen4("if() is given what it does not take");
    const which = evaluate(condition, scope);
    if (which === true) return evaluate(yes, scope);
    if (which === false) return evaluate(no, scope);
    const [a, b] = [handedOn(yes, scope), handedOn(no, scope)];
    if (isSymbolic3(a) && isSymbolic3(b) && a.id === b.id) return a;
    if (isKnown(a) && isKnown(b) && same(a, b)) return a;
    return isUnseen3(which) ? unseen4(which.why, which.expression, choicesOf([...eachOf(a), ...eachOf(b)])) : unseen4("a condition is neither true nor false");
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
    const named = typeof first === "string" ? first.toLowerCase() : void 0;
    const copy = named === void 0 ? scope.copies.at(-1) : scope.copies.findLast(({ name }) => name === named);
    if (!copy) return unseen4("copyIndex() stands outside of a copy");
    const offset = named === void 0 ? first ?? 0 : second ?? 0;
    return typeof copy.index === "number" && typeof offset === "number" ? copy.index + offset : copy.index;
  },
  lambda(args, scope) {
    const names = args.slice(0, -1).map((arg) => String(evaluate(arg, scope)));
    const made = { lambda: names, body: args.at(-1) };
    lambdas.add(made);
    return made;
  },
  map: (args, scope) => overList(args, scope, (list, run) => list.map((item, i) => run(item, i))),
  filter: (args, scope) => overList(args, scope, (list, run) => {
    const chosen = [];
    for (const [i, item] of list.entries()) {
      const isIn = run(item, i);
      if (isUnseen3(isIn)) return isIn;
      if (isIn === true) chosen.push(item);
    }
    return chosen;
  }),
  sort: (args, scope) => overList(args, scope, (list) => list),
  reduce([of, start, by], scope) {
    const [list, lambda] = [of && evaluate(of, scope), by && evaluate(by, scope)];
    if (isUnseen3(list)) return list;
    if (!Array.isArray(list) || !isLambda(lambda) || !start) return notTaken("reduce");
    let value = evaluate(start, scope);
    for (const [i, item] of list.entries()) value = apply(lambda, [value, item, i], scope);
    return value;
  },
  toobject([of, by, what], scope) {
    const list = of && evaluate(of, scope);
    const key = by && evaluate(by, scope);
    const value = what && evaluate(what, scope);
    if (isUnseen3(list)) return list;
    if (!Array.isArray(list) || !isLambda(key)) return notTaken("toObject");
    const entries = [];
    for (const item of list) {
      const name = apply(key, [item], scope);
      if (isUnseen3(name)) return name;
      entries.push([
        isSymbolic3(name) ? name.id : textOf(name),
        isLambda(value) ? apply(value, [item], scope) : item
      ]);
    }
    return membersFrom(entries);
  },
  mapvalues([of, by], scope) {
    const members2 = of && evaluate(of, scope);
    const lambda = by && evaluate(by, scope);
    if (isUnseen3(members2)) return members2;
    if (typeof members2 !== "object" || members2 === null || !isLambda(lambda))
      return notTaken("mapValues");
    return membersFrom(
      Object.entries(members2).map(([key, value]) => [key, apply(lambda, [value], scope)])
    );
  },
  reference: (args, scope) => referred(
    args.map((arg) => evaluate(arg, scope)),
    [],
    scope
  )
};
var eachOf = (value) => isUnseen3(value) ? value.oneOf ?? [value] : [value];
var notTaken = (name) => unseen4(`${name}() is given what it does not take`);
function decided(args, scope, ends) {
  let open;
  for (const arg of args) {
    const value = evaluate(arg, scope);
    if (value === ends) return ends;
    if (typeof value !== "boolean") open ??= value;
  }
  return open === void 0 ? !ends : isUnseen3(open) ? open : notTaken(ends ? "or" : "and");
}
function nameIn(name, scope, find) {
  const said2 = name && evaluate(name, scope);
  if (isUnseen3(said2)) return said2;
  return typeof said2 === "string" ? find(said2) : unseen4("a name is not a string");
}
function overList([of, by], scope, make) {
  const list = of && evaluate(of, scope);
  const lambda = by && evaluate(by, scope);
  if (isUnseen3(list)) return list;
  if (!Array.isArray(list) || !isLambda(lambda)) return notTaken("a function of a list");
  return make(list, (...args) => apply(lambda, args, scope));
}
function apply({ lambda, body }, args, scope) {
  const given = new Map(scope.lambdas);
  for (const [i, name] of lambda.entries()) given.set(name, args[i]);
  return evaluate(body, { ...scope, lambdas: given });
}
function userFunction({ parameters, output }, values, scope) {
  const given = new Map(parameters.map((name, i) => [name.toLowerCase(), values[i]]));
  return evaluateJson(output, {
    ...scope,
    parameter: (name) => given.get(name.toLowerCase()) ?? null,
    variable: () => unseen4("a function of a template has no variables"),
    copies: [],
    lambdas: /* @__PURE__ */ new Map()
  });
}

// src/plans/arm/deployed-at.ts
import { isUnseen as isUnseen4, unseen as unseen5 } from "./terraform-plan.js";

// src/plans/arm/said.ts
function said(raw, name) {
  const key = memberOf(raw, name);
  return key && raw[key[0]];
}
var isRaw = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/plans/arm/deployed-at.ts
function deployedAt(made, scope) {
  const { at: here } = scope;
  const { raw } = made;
  const value = (name) => {
    const own = said(raw, name);
    return own === void 0 || own === null ? void 0 : evaluateJson(own, scope);
  };
  const group = value("resourceGroup");
  const subscriptionSaid = value("subscriptionId");
  const subscription = subscriptionSaid === void 0 || isUnseen4(subscriptionSaid) ? here.subscription : spelt(subscriptionSaid);
  const common = { ...here, subscription, deploymentName: made.name };
  if (group !== void 0) {
    const name = isUnseen4(group) ? scope.workings.tokens.suffix(`group ${made.id}`) : spelt(group);
    const base = `/subscriptions/${subscription}/resourceGroups/${name}`;
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
  const targetText = target === void 0 || isUnseen4(target) ? void 0 : spelt(target);
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
      base: `/subscriptions/${subscription}`,
      deploymentLocation: value("location") ?? here.deploymentLocation
    };
  return here.level === "group" ? common : { ...common, deploymentLocation: value("location") ?? here.deploymentLocation };
}
var outside = (here, group) => here.level !== "group" && typeof here.groupLocation === "string" ? here.groupLocation : unseen5(
  `the location of the resource group ${typeof group === "string" ? `${group} ` : ""}is not known`
);

// src/plans/arm/template-in.ts

import { readInputBytes } from "./scan.js";
import { decoded, withoutMark } from "./scan.js";
import { faultOf } from "./cli.js";
import { isSymbolic as isSymbolic4, isUnseen as isUnseen5 } from "./terraform-plan.js";
function templateIn(properties, scope, at) {
  if (!isRaw(properties)) return "it names none";
  const inline = said(properties, "template");
  if (isRaw(inline)) return { template: partsOf(inline), isInner: false, linked: void 0 };
  if (inline !== void 0) return "an expression makes it";
  const link = said(properties, "templateLink");
  const file = isRaw(link) ? fileIn(link, scope) : void 0;
  if (file === void 0) return "it is on the network";
  if (at.path === void 0) return "it is beside a file, and this one came from standard input";
  const path = join2(dirname2(at.path), file);
  const name = join2(dirname2(at.name), file);
  for (let from = at.linked; from; from = from.from)
    if (from.path === path) return `${name} links to itself`;
  let bytes;
  try {
    bytes = readInputBytes(path);
  } catch (error) {
    return `${name} can't be read: ${faultOf(error)}`;
  }
  const text = jsonText(withoutMark(decoded(bytes) ?? ""));
  if (!text || !isRaw(text.value)) return `${name} is not JSON`;
  return {
    template: partsOf(text.value),
    isInner: true,
    linked: { name, path, text, from: at.linked }
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
  const relative = said(link, "relativePath");
  const value = relative === void 0 ? void 0 : evaluateJson(relative, scope);
  if (typeof value === "string") return isAbsolute(value) ? void 0 : value;
  const uri = said(link, "uri");
  return typeof uri === "string" ? besideIn(uri) : void 0;
}
var besideIn = (uri) => /^\[uri\(\s*deployment\(\)\.properties\.templateLink\.uri\s*,\s*'([^':]+)'\s*\)\]$/i.exec(
  uri
)?.[1];
function linksIn(text) {
  const relative = [...text.matchAll(/"relativePath"\s*:\s*"([^"[\]]{1,1000})"/gi)];
  const own = [...text.matchAll(/"uri"\s*:\s*"(\[uri\([^"]{1,1000}\)\])"/gi)];
  return [
    ...relative.map(([, file]) => file),
    ...own.flatMap(([, uri]) => besideIn(uri) ?? [])
  ].filter((file) => !isAbsolute(file));
}
function asDeployment(raw, scope) {
  const properties = said(raw, "properties");
  const named = isRaw(properties) ? memberOf(properties, "deploymentScope") : void 0;
  const value = named && evaluateJson(properties[named[0]], scope);
  const id = isSymbolic4(value) ? value.id : isUnseen5(value) ? void 0 : value;
  const [, subscription, group] = /^\/subscriptions\/([^/]+)(?:\/resourceGroups\/([^/]+))?$/i.exec(String(id)) ?? [];
  return {
    ...raw,
    ...subscription !== void 0 && { subscriptionId: subscription },
    ...group !== void 0 && { resourceGroup: group }
  };
}

// src/plans/arm/template.ts
import { choicesOf as choicesOf2, unseen as unseen6 } from "./terraform-plan.js";
var members = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
function scopeOf({ parameters, variables, functions }, given, at, workings) {
  const own = members(parameters);
  const named = members(variables);
  const loops = copiesIn(named["copy"]) ?? [];
  const values = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Set();
  function value(key, make) {
    if (values.has(key)) return values.get(key);
    if (open.has(key)) return unseen6("it is defined by itself");
    open.add(key);
    const made = make();
    open.delete(key);
    values.set(key, made);
    return made;
  }
  const scope = {
    at,
    workings,
    copies: [],
    lambdas: /* @__PURE__ */ new Map(),
    symbols: /* @__PURE__ */ new Map(),
    functions: functionsOf(functions),
    parameter: (name) => value(`p ${name.toLowerCase()}`, () => {
      const found = memberOf(own, name);
      if (found && /^secure(?:string|object)$/i.test(String(members(own[found[0]])["type"])))
        return secretValue(`the parameter ${name.slice(0, 100)} is secure, and is never shown`);
      const said2 = given(name);
      if (said2) return said2.value;
      if (!found) return unseen6(`there is no parameter ${JSON.stringify(name.slice(0, 100))}`);
      const definition = members(own[found[0]]);
      const byDefault = memberOf(definition, "defaultValue");
      const allowed = definition["allowedValues"];
      if (!byDefault && Array.isArray(allowed) && allowed.length === 1)
        return evaluateJson(allowed[0], scope);
      if (!byDefault)
        return definition["nullable"] === true ? null : unseen6(
          `the parameter ${name.slice(0, 100)} has no value: give --param ${name.slice(0, 100)}=VALUE, or a file of parameters with --params`,
          void 0,
          Array.isArray(allowed) ? choicesOf2(allowed) : void 0
        );
      return evaluateJson(definition[byDefault[0]], scope);
    }),
    variable: (name) => value(`v ${name.toLowerCase()}`, () => {
      const found = memberOf(named, name);
      if (found && found[0] !== "copy") return evaluateJson(named[found[0]], scope);
      const loop = loops.find((one) => one.name.toLowerCase() === name.toLowerCase());
      return loop ? copied(loop, scope, 0) : unseen6(`there is no variable ${JSON.stringify(name.slice(0, 100))}`);
    })
  };
  return scope;
}
function functionsOf(functions) {
  const all = /* @__PURE__ */ new Map();
  for (const one of Array.isArray(functions) ? functions : []) {
    const { namespace, members: named } = members(one);
    if (typeof namespace !== "string") continue;
    for (const [name, definition] of Object.entries(members(named))) {
      const { parameters, output } = members(definition);
      all.set(`${namespace}.${name}`.toLowerCase(), {
        parameters: (Array.isArray(parameters) ? parameters : []).map(
          (parameter) => String(members(parameter)["name"])
        ),
        output: members(output)["value"]
      });
    }
  }
  return all;
}

// src/plans/arm/expand.ts
function expand({ name, path }, template, scope, text) {
  const work = {
    file: name,
    path,
    text,
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
  const { file, text } = work;
  work.gaps.push(
    planGap({ file, ...offset !== void 0 && text.positionOf(offset) }, detail, remedy)
  );
}
function deployment(template, { scope, within, depth, modules }, work) {
  const { resources } = template;
  const list = Array.isArray(resources) ? resources.map((raw, i) => [void 0, raw, offsetIn(work, resources, i)]) : isRaw(resources) ? Object.entries(resources).map(
    ([name, raw]) => [name, raw, offsetIn(work, resources, name)]
  ) : [];
  if (list.length === 0 && resources !== void 0 && !Array.isArray(resources) && !isRaw(resources))
    gap(work, void 0, "the resources of a template are not a list", "correct the template");
  for (const [symbol, raw, offset] of list)
    if (isRaw(raw))
      each(raw, { scope, within, depth, modules, symbol, offset, above: void 0 }, work);
    else
      gap(
        work,
        offset,
        "a resource that is not an object was not understood",
        "correct the template"
      );
}
function offsetIn({ text: { offsets } }, of, key) {
  const places = offsets.get(of);
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
  const { above, offset, symbol, within, depth, modules, scope } = place;
  const condition = said(raw, "condition");
  if (condition !== void 0 && evaluateJson(condition, scope) === false) return;
  const fullType = said(raw, "type");
  if (typeof fullType !== "string" || depth > deepest) {
    gap(
      work,
      offset,
      depth > deepest ? `more than ${deepest} deployments are nested, and what is below was not read` : "a resource without a type was not understood",
      "correct the template"
    );
    return;
  }
  const [ownType = "", version] = fullType.split("@", 2);
  if (version !== void 0 && (said(raw, "extension") ?? said(raw, "import")) !== void 0)
    return;
  const ownName = evaluateJson(said(raw, "name") ?? "", scope);
  const isBelow = above !== void 0 && !ownType.split("/", 1)[0].includes(".");
  const type = isBelow ? `${above.rawType}/${ownType}` : ownType;
  const nameText = isUnseen6(ownName) ? scope.workings.tokens.suffix(`${within}${symbol ?? ""}${offset ?? ""} ${index ?? ""}`) : spelt(ownName);
  const wholeName = isBelow ? `${above.rawName}/${nameText}` : nameText;
  const names = wholeName.split("/");
  const isKnown2 = typeof ownName === "string" && (!isBelow || above.isNameKnown);
  const base = baseOf(raw, scope);
  const id = idBelow(base.id, type, names);
  const [kind, kindNames] = typeIn(id, type, names);
  const parent = base.extends ?? aboveIn(id);
  const address = unique(
    work,
    `${within}${symbol !== void 0 ? symbol + (index === void 0 ? "" : `[${index}]`) : addressOf(kind, isKnown2 ? kindNames : void 0, index)}`
  );
  const made = {
    id,
    type: kind,
    rawType: type,
    rawName: wholeName,
    name: ownName,
    nameText: names.at(-1),
    names: kindNames,
    isNameKnown: isKnown2,
    isExisting: symbol !== void 0 && said(raw, "existing") === true,
    address,
    raw,
    scope,
    above: parent,
    offset,
    symbol,
    modules,
    linked: work.linked,
    location: once(() => locationOf(made, scope)),
    declared: (path) => valueAt(raw, path, scope),
    output: void 0
  };
  if (/^Microsoft\.Resources\/deployments$/i.test(type)) {
    nested(made, { ...place, within: `${address}/` }, work);
    return;
  }
  if (/^Microsoft\.Resources\/deploymentStacks$/i.test(type)) {
    work.into.push(made);
    nested({ ...made, raw: asDeployment(raw, scope) }, { ...place, within: `${address}/` }, work);
    return;
  }
  enter(made, scope, index);
  if (!made.isExisting) {
    work.into.push(made);
    const why = makesOthers(type);
    if (why !== void 0) gap(work, place.offset, `${address}: ${why}`, othersRemedy);
  }
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
        { ...place, depth: depth + 1, symbol: childSymbol, offset: childOffset, above: made },
        work
      );
}
function enter(made, scope, index) {
  scope.workings.targets.set(made.id.toLowerCase(), made);
  if (made.symbol === void 0) return;
  const symbol = made.symbol.toLowerCase();
  scope.symbols.set(index === void 0 ? symbol : `${symbol}[${index}]`, made);
}
function baseOf(raw, scope) {
  const extended = said(raw, "scope");
  const group = said(raw, "resourceGroup");
  if (typeof group === "string" && said(raw, "existing") === true) {
    const subscription = evaluateJson(said(raw, "subscriptionId") ?? null, scope);
    const own = typeof subscription === "string" || isSymbolic5(subscription);
    return {
      id: `/subscriptions/${own ? spelt(subscription) : scope.at.subscription}/resourceGroups/${spelt(evaluateText(group, scope))}`
    };
  }
  if (typeof extended !== "string") return { id: scope.at.base };
  const value = evaluateText(extended, scope);
  if (isUnseen6(value)) return { id: scope.at.base };
  const text = spelt(value);
  if (text === "/" || text === "") return { id: "" };
  const id = text.startsWith("/") ? text : /^[\w-]+(?:\.[\w-]+)+\//.test(text) ? `${scope.at.base}/providers/${text}` : scope.at.base;
  return /\/managementGroups\/[^/]+$/i.test(id) || !/\/providers\//i.test(id) ? { id: id.replace(/^.*(?=\/providers\/Microsoft\.Management\/)/i, "") } : { id, extends: id };
}
function typeIn(id, type, names) {
  if (!/\/providers\//i.test(type)) return [type, names];
  const [namespace = "", ...rest] = id.split(/\/providers\//i).at(-1).split("/");
  return [
    [namespace, ...rest.filter((_, i) => i % 2 === 0)].join("/"),
    rest.filter((_, i) => i % 2 === 1)
  ];
}
function aboveIn(id) {
  const at = id.toLowerCase().lastIndexOf("/providers/");
  const parts = id.slice(at + "/providers/".length).split("/");
  if (parts.length > 3) return id.slice(0, id.lastIndexOf("/", id.lastIndexOf("/") - 1));
  const before = id.slice(0, Math.max(0, at));
  return /\/providers\//i.test(before) ? before : void 0;
}
var addressOf = (type, names, index) => names ? `${type}/${names.join("/")}` : index === void 0 ? type : `${type}[${index}]`;
function unique({ addresses }, address) {
  let one = address;
  for (let i = 2; addresses.has(one); i++) one = `${address}#${i}`;
  addresses.add(one);
  return one;
}
function locationOf({ raw, above }, scope) {
  const own = said(raw, "location");
  if (own !== void 0 && own !== null && own !== "") return evaluateJson(own, scope);
  return above === void 0 ? void 0 : scope.workings.targets.get(above.toLowerCase())?.location();
}
function valueAt(raw, path, scope) {
  let value = raw;
  for (const [i, key] of path.entries()) {
    if (typeof value === "string") {
      let made = evaluateText(value, scope);
      for (const name of path.slice(i)) {
        if (typeof made !== "object" || made === null || isSymbolic5(made)) return void 0;
        if (isUnseen6(made)) return made;
        const found2 = memberOf(made, name);
        if (!found2) return void 0;
        made = made[found2[0]];
      }
      return made;
    }
    if (typeof value !== "object" || value === null) return void 0;
    const found = memberOf(value, key);
    if (!found) return void 0;
    value = value[found[0]];
  }
  return value === void 0 ? void 0 : evaluateJson(value, scope);
}
function nested(made, place, work) {
  const { scope } = place;
  const { raw } = made;
  const properties = said(raw, "properties");
  const found = ++work.made.links > mostCopies ? `more than ${mostCopies} deployments are nested` : templateIn(properties, scope, { name: work.file, path: work.path, linked: work.linked });
  if (!isRaw(properties) || typeof found === "string") {
    enter({ ...made, output: () => unseen7("the linked template was not read") }, scope, void 0);
    gap(
      work,
      place.offset,
      `the deployment ${made.isNameKnown ? made.names.at(-1) : made.address} takes its template from elsewhere, and what it deploys was not read${typeof found === "string" ? `: ${found}` : ""}`,
      "scan the linked template itself, or build the Bicep file that names it as a module"
    );
    return;
  }
  const { template, isInner: isAlways, linked } = found;
  const where = deployedAt(made, scope);
  const inner = isAlways || isEvaluatedInside(properties, template, made.symbol !== void 0) ? scopeOf(template, givenBy2(properties, scope), where, scope.workings) : (
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
      ...made,
      output(name) {
        const outputs = isRaw(template.outputs) ? template.outputs : {};
        const named = memberOf(outputs, name);
        const output = named && outputs[named[0]];
        const value = isRaw(output) ? said(output, "value") : void 0;
        return value === void 0 ? unseen7(`the deployment has no output ${JSON.stringify(name.slice(0, 100))}`) : evaluateJson(value, inner);
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
      modules: [...place.modules, { symbol: place.symbol, name: made.name }]
    },
    linked ? { ...work, file: linked.name, path: linked.path, text: linked.text, linked } : work
  );
}
function isEvaluatedInside(properties, { resources }, isOfTwo) {
  const options = said(properties, "expressionEvaluationOptions");
  const scope = isRaw(options) ? said(options, "scope") : void 0;
  return scope === void 0 || /^notspecified$/i.test(String(scope)) ? isOfTwo || isRaw(resources) : String(scope).toLowerCase() === "inner";
}
function givenBy2(properties, scope) {
  const all = said(properties, "parameters");
  const handed = typeof all === "string" ? evaluateText(all, scope) : all;
  if (!isRaw(handed) || isUnseen6(handed)) return () => void 0;
  return (name) => {
    const found = memberOf(handed, name);
    const one = found && handed[found[0]];
    if (!isRaw(one)) return void 0;
    if (said(one, "reference") !== void 0)
      return { value: unseen7("its value is in a key vault") };
    return { value: evaluateJson(said(one, "value"), scope) };
  };
}
function once(make) {
  let made;
  let isMaking = false;
  return () => {
    if (made) return made.value;
    if (isMaking) return unseen7("it is defined by itself");
    isMaking = true;
    made = { value: make() };
    return made.value;
  };
}

// src/plans/arm/records.ts
import { isSymbolic as isSymbolic7, isUnseen as isUnseen8 } from "./terraform-plan.js";

// src/plans/arm/fill.ts
import { escapePointer } from "./scan.js";
import { isSymbolic as isSymbolic6, isUnseen as isUnseen7 } from "./terraform-plan.js";
function filler(text, { unseen: unseen9, written }) {
  let steps = 0;
  const offsetOf = (of, key) => {
    const places = text.offsets.get(of);
    return places instanceof Map ? places.get(String(key)) : places?.[key];
  };
  function write({ pointer, attribute, offset }, expression, oneOf) {
    written[pointer] = {
      attribute,
      ...expression !== void 0 && { expression },
      ...oneOf && { oneOf },
      ...offset !== void 0 && text.positionOf(offset)
    };
  }
  function miss({ why, expression, oneOf }, at) {
    unseen9[at.pointer] = why;
    write(at, expression, oneOf);
    return void 0;
  }
  const below = (at, key, offset) => ({
    pointer: `${at.pointer}/${escapePointer(String(key))}`,
    attribute: typeof key === "number" ? `${at.attribute}[${key}]` : at.attribute === "" ? key : `${at.attribute}.${key}`,
    offset: offset ?? at.offset
  });
  function fill(raw, tree, at, scope) {
    if (typeof raw === "string") return settle(evaluateText(raw, scope), tree, at, raw);
    if (typeof raw !== "object" || raw === null) return settle(raw, tree, at);
    return inside(
      raw,
      tree,
      at,
      (child, branch, where) => fill(child, branch, where, scope),
      scope
    );
  }
  function settle(value, tree, at, expression) {
    if (isUnseen7(value)) return miss(value, at);
    if (isSymbolic6(value)) {
      write(at, value.expression === "" ? expression : value.expression);
      return value.id;
    }
    if (typeof value !== "object" || value === null) {
      if (value !== null && value !== void 0) write(at);
      return value;
    }
    return inside(
      value,
      tree,
      at,
      (child, branch, where) => settle(child, branch, where, expression)
    );
  }
  function inside(value, tree, at, take, scope) {
    if (++steps > mostSteps) return void 0;
    if (Array.isArray(value)) return list(value, tree, at, take);
    const loops = scope && memberOf(value, "copy");
    const copies = loops ? copiesIn(value[loops[0]]) : void 0;
    const members2 = [];
    const put2 = (key, made) => {
      if (made !== void 0) members2.push([key, made]);
    };
    for (const [key, branch] of tree.named) {
      const asked = askedFor(key);
      const found = memberOf(value, key) ?? (asked === void 0 ? void 0 : memberOf(value, asked));
      const loop = copies?.find(({ name }) => name.toLowerCase() === key.toLowerCase());
      if (loop)
        put2(
          key,
          settle(copied(loop, scope, 0), branch, below(at, key, offsetOf(value, loops[0])))
        );
      else if (found)
        put2(
          key,
          take(
            asAnswered(key, value[found[0]]),
            branch,
            below(at, key, offsetOf(value, found[0]))
          )
        );
    }
    if (tree.each) {
      for (const [key, member2] of Object.entries(value))
        if (!(tree.named.has(key) || copies && key === loops[0]))
          put2(key, take(member2, tree.each, below(at, key, offsetOf(value, key))) ?? {});
    }
    return membersFrom(members2);
  }
  function list(items, { each: each2 }, at, take) {
    if (!each2) return items.map(() => ({}));
    return items.map((item, i) => {
      const here = below(at, i, offsetOf(items, i));
      const made = take(item, each2, here);
      if (made !== void 0) return made;
      const why = unseen9[here.pointer];
      if (why === void 0) return made;
      if (each2.named.size === 0 && !each2.each) return "";
      for (const key of each2.named.keys()) unseen9[`${here.pointer}/${escapePointer(key)}`] = why;
      return {};
    });
  }
  return { fill, settle, offsetOf };
}

// src/plans/arm/records.ts
function recordsOf(declared2, origin) {
  const { targets } = origin.workings;
  const byParent = /* @__PURE__ */ new Map();
  const isAttached = /* @__PURE__ */ new Set();
  for (const child of declared2)
    for (const attached of attachedOf(child, (id) => targets.get(id.toLowerCase()))) {
      const key = attached.parent.id.toLowerCase();
      const group = byParent.get(key);
      if (group) group.push(attached);
      else byParent.set(key, [attached]);
      isAttached.add(child);
    }
  const resources = [];
  let placeless = 0;
  for (const one of declared2) {
    const known = knownType(one.type);
    const key = one.id.toLowerCase();
    const attached = byParent.get(key) ?? [];
    byParent.delete(key);
    const hasPlace = hasOwnPlace(one);
    if (known ? !(isAttached.has(one) && !hasPlace && known.rows.length === 0) : hasPlace && !isAttached.has(one))
      resources.push(declaredResource(one, attached, origin));
    else if (!isAttached.has(one)) placeless++;
  }
  for (const attached of byParent.values()) resources.push(partOf(attached, origin));
  return { resources, placeless };
}
var hasSettings = ({ raw }) => typeof raw === "object" && raw !== null && Object.keys(raw).some((key) => /^properties$/i.test(key));
var hasOwnPlace = ({ raw }) => {
  const own = said(raw, "location");
  return own !== void 0 && own !== null && own !== "";
};
var offsetIn2 = ({ linked, offset }, record) => linked === record.linked ? offset : void 0;
function building({ text }, linked) {
  const unseen9 = {};
  const written = {};
  return { properties: {}, unseen: unseen9, written, filler: filler(text, { unseen: unseen9, written }), linked };
}
var originOf = ({ linked }, origin) => linked ? {
  file: linked.name,
  text: linked.text,
  workings: origin.workings,
  suffix: origin.suffix,
  source: origin.source
} : origin;
function declaredResource(one, attached, all) {
  const origin = originOf(one, all);
  const known = knownType(one.type);
  const tree = treeOf(one.type);
  const made = building(origin, one.linked);
  const { properties, unseen: unseen9, written } = made;
  Object.assign(properties, recordOf(one, tree, "", made));
  if (known) {
    adapt(one, tree, made);
    for (const need of known.needs)
      if (need.path.startsWith("?")) {
        const branch = tree.named.get(need.property);
        if (branch) properties[need.property] = recordOf(one, branch, `/${need.property}`, made);
      }
  }
  attach(attached, tree, made);
  const location = one.location();
  const isPlaced = typeof location === "string";
  writeLocation(one, made, origin);
  const name = one.isNameKnown ? one.names.at(-1) : one.address;
  const labels = labelsOf(one);
  const resource = {
    id: `${all.file}#${one.address}${origin.suffix}`,
    type: known?.type ?? one.type,
    provider: "azure",
    scope: origin.file,
    name,
    labels,
    ...isPlaced && { location },
    properties,
    ...Object.keys(unseen9).length > 0 && { unseen: unseen9 },
    source: origin.source,
    planned: {
      ...placeIn(one, written, origin),
      action: "create",
      ids: [one.id],
      ...!isPlaced && location !== void 0 && { noLocation: noLocation(location) }
    }
  };
  const alias = known?.alias?.of({
    ...resource,
    name: one.nameText,
    properties: {
      ...properties,
      properties: { ...hostsOf(one, origin), ...properties["properties"] }
    }
  });
  return alias === void 0 ? resource : { ...resource, planned: { ...resource.planned, ids: [one.id, alias] } };
}
function partOf(attached, all) {
  const [{ parent, child }] = attached;
  const origin = originOf(child, all);
  const made = building(origin, child.linked);
  attach(attached, treeOf(parent.type), made);
  const { properties, unseen: unseen9, written } = made;
  return {
    id: `${all.file}#${child.address}${origin.suffix}`,
    type: parent.type,
    provider: "azure",
    scope: origin.file,
    name: child.address,
    labels: {},
    properties,
    ...Object.keys(unseen9).length > 0 && { unseen: unseen9 },
    source: origin.source,
    planned: {
      ...placeIn(child, written, origin),
      action: "create",
      ids: [parent.id],
      isPart: true
    }
  };
}
function placeIn(one, written, { file, text, sourceOf }) {
  const source = sourceOf?.(one);
  if (!source)
    return { file, ...one.offset !== void 0 && text.positionOf(one.offset), written };
  const inSource = Object.entries(written).map(([pointer, { attribute, expression }]) => {
    const line = source.attribute(attribute);
    return [
      pointer,
      {
        attribute,
        ...expression !== void 0 && { expression },
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
function recordOf(one, tree, pointer, made) {
  const record = made.filler.fill(
    one.raw,
    tree,
    { pointer, attribute: "", offset: offsetIn2(one, made) },
    one.scope
  );
  if (tree.named.has("id")) record["id"] = one.id;
  if (tree.named.has("name")) record["name"] = one.nameText;
  return record;
}
function attach(attached, tree, made) {
  for (const { path, isList, child, shown } of attached) {
    const branch = branchAt(tree, path);
    if (!branch) continue;
    let into = made.properties;
    for (const step of path.slice(0, -1)) into = into[step] ??= {};
    const last = path.at(-1);
    const start = `/${path.join("/")}`;
    const at = (pointer) => ({ pointer, attribute: "", offset: offsetIn2(child, made) });
    const element = (of, pointer) => shown === void 0 ? recordOf(child, of, pointer, made) : made.filler.settle(shown, of, at(pointer));
    if (!isList) {
      into[last] = element(branch, start);
      continue;
    }
    const list = Array.isArray(into[last]) ? into[last] : into[last] = [];
    const { each: each2 } = branch;
    const record = each2 ? element(each2, `${start}/${list.length}`) ?? {} : {};
    const isBare2 = shown === void 0 && each2?.named.has("properties") && !hasSettings(child);
    list.push(isBare2 ? { properties: {}, ...record } : record);
  }
}
function adapt(one, tree, { properties, filler: filler2, unseen: unseen9 }) {
  const key = one.type.toLowerCase();
  for (const [to, sources] of Object.entries(otherWords[key] ?? {}))
    for (const from of sources) {
      let value = one.declared(from.split("."));
      if (value === void 0 || value === null) continue;
      const words = otherValues[from];
      if (typeof value === "string" && words) value = words[value] ?? value;
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
  const word = typeof mode === "string" ? way.words[mode.toLowerCase()] : void 0;
  if (word !== void 0) put(properties, way.to.split("."), word);
  else if (isUnseen8(mode)) unseen9[`/${way.to.replaceAll(".", "/")}`] = mode.why;
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
function offsetAt(one, path, { offsetOf }) {
  let raw = one.raw;
  let offset = one.offset;
  for (const step of path.split(".")) {
    if (typeof raw !== "object" || raw === null) return offset;
    offset = offsetOf(raw, step) ?? offset;
    raw = said(raw, step);
  }
  return offset;
}
function writeLocation(one, { written, filler: filler2 }, { text }) {
  const offset = filler2.offsetOf(one.raw, "location");
  const location = one.location();
  written["/location"] = {
    attribute: "location",
    ...isSymbolic7(location) && { expression: location.expression },
    ...isUnseen8(location) && location.oneOf && { expression: location.expression, oneOf: location.oneOf },
    ...offset !== void 0 && text.positionOf(offset)
  };
}
function noLocation(location) {
  const why = isUnseen8(location) ? location.why : isSymbolic7(location) ? "it depends on a name that is known only when it is deployed" : "it is not a string";
  const at = why.indexOf(": give ");
  const expression = isUnseen8(location) ? location.expression : void 0;
  const what = `its location${expression === void 0 ? "" : ` ${expression.slice(0, 200)}`} is not known`;
  return at < 0 ? { why: `${what}: ${why}`, remedy: "write the location out, or hand it over as a parameter" } : { why: `${what}: ${why.slice(0, at)}`, remedy: why.slice(at + 2) };
}
function labelsOf({ raw, scope }) {
  const tags = said(raw, "tags");
  const value = tags === void 0 ? void 0 : evaluateJson(tags, scope);
  if (typeof value !== "object" || value === null || isUnseen8(value) || isSymbolic7(value))
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

// src/plans/arm/arm.ts
import { planGap as planGap2 } from "./scan.js";

// src/plans/arm/tokens.ts
import { sha256Of } from "./scan.js";
function tokensOf(file) {
  const hash = (of) => sha256Of(`${file}
${of}`);
  return {
    guid: (of) => {
      const hex = hash(of);
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
    },
    // A letter first: names of namespaces begin with one.
    suffix: (of) => `u${hash(of).slice(0, 12)}`
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
  isIt: ({ json, text }) => typeof json === "object" && json !== null ? schema.test(String(json.$schema)) || isBare(json) : json === void 0 && /^\s*(?:\/[/*]|\{)/.test(text.slice(0, 1e3)) && /"\$schema"\s*:\s*"[^"\n]{0,200}deploymentTemplate\.json#?"/i.test(text.slice(0, 2e4)),
  claims: ({ path, text }) => path === void 0 ? [] : linkedFrom(path, text),
  read(file, inputs) {
    const sourceOf = bicepBeside(file);
    const read3 = readTemplate(file, inputs, { ...sourceOf && { sourceOf } });
    const added = sourceOf && addedSince(file);
    return added ? { ...read3, gaps: [...read3.gaps, olderGap(file.name, added)] } : read3;
  }
};
var mostRepeated = 100;
function linkedFrom(path, text, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(path) || seen.size > mostLinked) return [];
  seen.add(path);
  return linksIn(text).flatMap((file) => {
    const linked = resolve(dirname3(path), file);
    try {
      return [linked, ...linkedFrom(linked, readFileSync(linked, "utf8"), seen)];
    } catch {
      return [];
    }
  });
}
var mostLinked = 1e3;
function isBare(json) {
  const { $schema: named, contentVersion, resources } = json;
  return named === void 0 && typeof contentVersion === "string" && typeof resources === "object" && resources !== null && Object.values(resources).some((one) => /^Microsoft\.\w+\//i.test(String(Object(one).type)));
}
var olderGap = (name, { file, line, symbol, type }) => planGap2(
  { file, line },
  `${name} is older than ${file}: it does not hold ${symbol} (${type})`,
  `compile it again: bicep build ${file}`,
  "truncated"
);
function readTemplate({ name, path, text }, inputs, { source = "ARM template", parameters, sourceOf }) {
  const read3 = jsonText(text);
  const root = read3?.value;
  if (!read3 || typeof root !== "object" || root === null || Array.isArray(root))
    throw new UserError(`${name}: is an ARM template, and no JSON that can be read, correct it`);
  const raw = root;
  const template = partsOf(raw);
  const level = levels[schema.exec(String(said(raw, "$schema")))?.[1]?.toLowerCase() ?? ""] ?? "group";
  const given = givenBy(inputs, template.parameters, parameters);
  const regions = level === "group" || inputs.regions.length === 0 ? [void 0] : inputs.regions;
  const resources = [];
  const gaps = read3.repeated.slice(0, mostRepeated).map(
    ({ key, offset }) => planGap2(
      { file: name, ...read3.positionOf(offset) },
      `the member ${key.slice(0, 100)} is written twice in the same object, and only the last was read`,
      "write it once"
    )
  );
  const notes = [];
  for (const region of regions) {
    const suffix = regions.length > 1 ? `@${region}` : "";
    const tokens = tokensOf(`${name}${suffix}`);
    const workings = { tokens, targets: /* @__PURE__ */ new Map(), steps: 0, depth: 0 };
    const at = deployedTo(level, region, inputs, tokens);
    const { declared: declared3, gaps: more } = expand(
      { name, path },
      template,
      scopeOf(template, given, at, workings),
      read3
    );
    const records = recordsOf(declared3, {
      file: name,
      text: read3,
      workings,
      suffix,
      source,
      sourceOf
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
function deployedTo(level, region, { resourceGroupLocation }, tokens) {
  const subscription = tokens.guid("subscription");
  const group = tokens.suffix("group");
  return {
    level,
    subscription,
    isKnown: false,
    base: {
      group: `/subscriptions/${subscription}/resourceGroups/${group}`,
      subscription: `/subscriptions/${subscription}`,
      managementGroup: "/providers/Microsoft.Management/managementGroups/-",
      tenant: ""
    }[level],
    groupName: symbolic3(group, ""),
    groupLocation: resourceGroupLocation ?? unseen8(
      "the location of the resource group is not known: give --resource-group-location LOCATION"
    ),
    deploymentName: symbolic3(tokens.suffix("deployment"), ""),
    deploymentLocation: region ?? unseen8("the location of the deployment is not known: give --region LOCATION")
  };
}

export {
  isCompiled,
  sourceIn,
  arm,
  readTemplate
};
