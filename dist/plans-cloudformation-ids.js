import {
  nameProperties,
  serverless
} from "./declare-stack-name.js";
import {
  choicesIn,
  filled,
  hole,
  isText,
  loose,
  open,
  openWhy,
  textOf
} from "./plans-cloudformation-text.js";
import {
  arnForms,
  arnServices,
  classOf
} from "./classes.js";

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
import { UserError } from "./cli.js";
var largestTemplate = 16 * 1024 * 1024;
var deepest = 64;
var mostNodes = 2e6;
var deepestLexemes = 4 * deepest;
function treeOf(name, text) {
  if (text.length > largestTemplate)
    throw new UserError(
      `${name}: is larger than any template that CloudFormation takes (1 MB); name the template itself`
    );
  const lines = new LineCounter();
  try {
    const document = firstDocument(text, lines);
    const [fault] = document?.errors ?? [];
    if (fault) {
      const { line, col } = lines.linePos(fault.pos[0]);
      throw new UserError(`${name}:${line}:${col}: is not valid YAML or JSON; correct the file`);
    }
    const seen = { nodes: 0, anchored: /* @__PURE__ */ new Map(), repeated: [] };
    const root = document && nodeOf(document.contents, 0, seen);
    if (!root?.entries)
      throw new UserError(`${name}: is not a template; a template is one object with Resources`);
    return {
      root,
      text,
      repeated: seen.repeated,
      positionOf({ at }) {
        const { line, col } = lines.linePos(at);
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
        `${name}: is nested deeper than ${deepest} levels or repeats itself without end; no template that CloudFormation takes is`
      );
    throw error;
  }
}
var TooDeep = class extends Error {
};
var SeveralDocuments = class extends Error {
};
var mostDocuments = 100;
var isEmpty = (contents) => contents === null || isScalar(contents) && (contents.value === null || contents.value === "");
function firstDocument(text, lines) {
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
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === "[" || lexeme === "{") nesting++;
    else if (lexeme === "]" || lexeme === "}") nesting--;
    dashes = lexeme === "-" || lexeme === "?" ? dashes + 1 : lexeme.trim() === "" ? dashes : 0;
    if (nesting > deepestLexemes || dashes > deepestLexemes) throw new TooDeep();
    for (const token of parser.next(lexeme)) take(composer.next(token));
  }
  for (const token of parser.end()) take(composer.next(token));
  take(composer.end());
  return documents[0];
}
function nodeOf(node, depth, seen, key) {
  const made = written(node, depth, seen, key);
  const { anchor } = node ?? {};
  if (anchor !== void 0 && made && !isAlias(node)) seen.anchored.set(anchor, made);
  return made;
}
function written(node, depth, seen, key) {
  if (depth > deepest || ++seen.nodes > mostNodes) throw new TooDeep();
  if (isAlias(node)) {
    const target = seen.anchored.get(node.source);
    return target && { ...target, ...key !== void 0 && { at: key } };
  }
  const { range, tag } = node ?? {};
  const from = range?.[0] ?? key ?? 0;
  const own = {
    at: key ?? from,
    from,
    to: range?.[1] ?? from,
    ...tag?.startsWith("!") && { tag }
  };
  if (isMap(node)) {
    const entries = /* @__PURE__ */ new Map();
    const merged2 = [];
    for (const pair of node.items) {
      if (!isScalar(pair.key)) continue;
      const name = String(pair.key.value);
      const value = nodeOf(pair.value, depth + 1, seen, pair.key.range?.[0]);
      if (!value) continue;
      const maps = name === "<<" ? value.items ?? [value] : [];
      if (maps.length > 0 && maps.every((one) => one.entries)) merged2.push(...maps);
      else {
        if (entries.has(name)) seen.repeated.push({ name, node: value });
        entries.set(name, value);
      }
    }
    for (const { entries: more } of merged2)
      for (const [name, value] of more) if (!entries.has(name)) entries.set(name, value);
    return { ...own, entries };
  }
  if (isSeq(node))
    return {
      ...own,
      items: node.items.flatMap((item) => nodeOf(item, depth + 1, seen) ?? [])
    };
  if (isScalar(node)) {
    const text = String(node.value ?? "");
    return { ...own, value: node.type === "PLAIN" ? plain(text) : text };
  }
  return { ...own, value: null };
}
function plain(text) {
  if (text === "" || text === "~" || text === "null") return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  return /^-?(?:0|[1-9]\d{0,10})$/.test(text) ? Number(text) : text;
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

// src/plans/cloudformation/interpret.ts
import { isUnseen as isUnseen3, unseen as unseen4 } from "./terraform-plan.js";

// src/plans/cloudformation/functions.ts
import { choicesOf, isUnseen as isUnseen2, unseen as unseen3 } from "./terraform-plan.js";

// src/plans/cloudformation/conditions.ts
import { isUnseen, unseen } from "./terraform-plan.js";
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
var deepest2 = 64;
function truth(node, scope) {
  if (scope.depth > deepest2) return unseen(`nested deeper than ${deepest2} levels`);
  if (--scope.stack.budget.steps < 0)
    return unseen("the template takes more steps than this version goes with it");
  const below2 = { ...scope, depth: scope.depth + 1 };
  if (node.entries?.size === 1 && node.entries.has("Condition") && node.tag === void 0)
    return truthOf(String(node.entries.get("Condition").value), below2);
  const call = callOf(node);
  if (!call) return node.value === true || node.value === "true";
  const { name, argument } = call;
  const of = () => (argument.items ?? []).map((one) => truth(one, below2));
  switch (name) {
    case "Condition":
      return truthOf(String(argument.value), below2);
    case "Fn::Not": {
      const [one] = of();
      return typeof one === "boolean" ? !one : one ?? unseen("Fn::Not has no condition");
    }
    case "Fn::And": {
      const all = of();
      return all.includes(false) ? false : all.find((one) => isUnseen(one)) ?? true;
    }
    case "Fn::Or": {
      const all = of();
      return all.includes(true) ? true : all.find((one) => isUnseen(one)) ?? false;
    }
    case "Fn::Equals": {
      const [one, other] = (argument.items ?? []).map((item) => scope.evaluate(item, below2));
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
import { unseen as unseen2 } from "./terraform-plan.js";
var noValue = /* @__PURE__ */ Symbol("AWS::NoValue");
var mostOpen = 3;
function agreed(outcomes) {
  const results = outcomes.map(({ result }) => result).filter((result) => result !== void 0);
  const [first, ...others] = results;
  if (first === void 0) return void 0;
  const text = keyOf(first);
  return others.every((other) => keyOf(other) === text) ? first : unseen2("it depends on a condition whose parameters have no value");
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
  const { region, account, noRegion } = stack;
  switch (name) {
    case "AWS::Region":
      return region ?? open(noRegion);
    case "AWS::Partition":
      return region === void 0 ? hole("aws") : partitionOf(region);
    case "AWS::URLSuffix":
      return region?.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
    case "AWS::AccountId":
      return account ?? loose(someAccount, "the template does not say which account it is deployed to");
    case "AWS::StackName":
      return loose("this-stack", "the template does not say what its stack is called");
    case "AWS::StackId":
      return region === void 0 ? open(noRegion) : hole(
        `arn:${partitionOf(region)}:cloudformation:${region}:${account ?? someAccount}:stack/this-stack/id`
      );
    case "AWS::NotificationARNs":
      return open("the topics are named when the stack is made");
    case "AWS::NoValue":
      return noValue;
    default:
      return void 0;
  }
}
function partitionOf(region) {
  if (region.startsWith("cn-")) return "aws-cn";
  if (region.startsWith("us-gov-")) return "aws-us-gov";
  if (region.startsWith("eusc-")) return "aws-eusc";
  return "aws";
}

// src/plans/cloudformation/functions.ts
var malformed = unseen3("the function is not called as CloudFormation asks for");
var madeByMacro = unseen3(
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
    const [text, more] = argument.items ?? [argument];
    if (typeof text?.value !== "string") return malformed;
    const own = more && scope.evaluate(more, scope);
    if (isUnseen2(own)) return own;
    return substituted(text.value, Object(own), scope);
  },
  "Fn::Join"(argument, scope) {
    const [delimiter, listed] = argumentsOf(argument, scope);
    if (isUnseen2(listed)) return listed;
    if (typeof delimiter !== "string" || !Array.isArray(listed)) return malformed;
    const parts = [];
    for (const [at, item] of listed.entries()) {
      const some = partsOf(item);
      if (!some) return isUnseen2(item) ? item : malformed;
      if (at > 0) parts.push(delimiter);
      parts.push(...some);
    }
    return textOf(parts);
  },
  "Fn::Split"(argument, scope) {
    const [delimiter, text] = argumentsOf(argument, scope);
    if (isUnseen2(text)) return text;
    if (typeof delimiter !== "string" || delimiter === "") return malformed;
    if (isText(text)) {
      const why = openWhy(text);
      if (why !== void 0) return unseen3(why);
      return filled(text).split(delimiter).map((part2) => hole(part2));
    }
    return typeof text === "string" ? text.split(delimiter) : malformed;
  },
  "Fn::Select"(argument, scope) {
    const [index, listed] = argumentsOf(argument, scope);
    if (isUnseen2(listed)) return listed;
    if (isText(index) || isUnseen2(index))
      return unseen3("which of the list is selected is not known");
    const at = Number(index);
    if (!Array.isArray(listed) || !Number.isInteger(at)) return malformed;
    return listed[at] ?? unseen3(`the list has no element ${at}`);
  },
  "Fn::FindInMap": findInMap,
  "Fn::If"(argument, scope) {
    const [condition, then, otherwise] = argument.items ?? [];
    if (typeof condition?.value !== "string" || !then || !otherwise) return malformed;
    const holds = truthOf(condition.value, scope);
    if (isUnseen2(holds)) return holds;
    return scope.evaluate(holds ? then : otherwise, scope);
  },
  "Fn::GetAZs"(argument, scope) {
    const region = scope.evaluate(argument, scope);
    const code = region === "" || region === null ? scope.stack.region : region;
    if (code === void 0) return unseen3(scope.stack.noRegion);
    if (isUnseen2(code)) return code;
    if (isText(code)) return unseen3(openWhy(code) ?? "the region is not known");
    return ["a", "b", "c", "d", "e", "f"].map((letter) => hole(`${String(code)}${letter}`));
  },
  "Fn::ImportValue"(argument, scope) {
    const name = scope.evaluate(argument, scope);
    if (isUnseen2(name)) return name;
    const text = isText(name) ? filled(name) : String(name);
    return scope.stack.imported(text) ?? open("another stack exports it: it is known when that stack is");
  },
  "Fn::Base64"(argument, scope) {
    const value = scope.evaluate(argument, scope);
    return typeof value === "string" ? Buffer.from(value).toString("base64") : isUnseen2(value) ? value : open("a part of the encoded text is not known");
  },
  "Fn::Cidr"(argument, scope) {
    const [, count] = argumentsOf(argument, scope);
    const many = Number(count);
    if (!Number.isInteger(many) || many < 1 || many > 256)
      return unseen3("the address ranges are not known");
    return Array.from({ length: many }, (_, at) => hole(`cidr-${at}`));
  },
  "Fn::Length"(argument, scope) {
    const listed = scope.evaluate(argument, scope);
    return Array.isArray(listed) ? listed.length : isUnseen2(listed) ? listed : malformed;
  },
  "Fn::ToJsonString"(argument, scope) {
    return jsonOf(scope.evaluate(argument, scope));
  },
  "Fn::Transform": () => madeByMacro
};
function partsOf(value) {
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
    return unseen3(`the template has no resource and no parameter ${logicalId.slice(0, 100)}`);
  return scope.stack.attribute(logicalId, name, scope);
}
function substituted(text, own, scope) {
  const parts = [];
  let from = 0;
  for (const match of text.matchAll(/\$\{(!?)([^{}$]*)\}/g)) {
    parts.push(text.slice(from, match.index));
    from = match.index + match[0].length;
    const name = match[2].trim();
    if (match[1] === "!") {
      parts.push(`\${${match[2]}}`);
      continue;
    }
    const dot = name.indexOf(".");
    const value = Object.hasOwn(own, name) ? own[name] : dot < 0 ? reference(name, scope) : attribute(name.slice(0, dot), name.slice(dot + 1), scope);
    if (isUnseen2(value)) {
      parts.push({ fill: "unknown", why: value.why });
      continue;
    }
    const some = partsOf(value);
    if (!some) return malformed;
    parts.push(...some);
  }
  parts.push(text.slice(from));
  const made = textOf(parts);
  return typeof made === "string" && made.includes("{{resolve:") ? open("a dynamic reference is read when the stack is made") : made;
}
function findInMap(argument, scope) {
  const [named2, first, second, more] = argumentsOf(argument, scope);
  const fallback = Object(more);
  const map = typeof named2 === "string" ? scope.stack.root.entries?.get("Mappings")?.entries?.get(named2) : void 0;
  const below2 = (node, key) => {
    if (!node?.entries) return [];
    if (typeof key === "string" || typeof key === "number") {
      const one2 = node.entries.get(String(key));
      return one2 ? [one2] : [];
    }
    const choices = isText(key) ? choicesIn(key) : void 0;
    return choices ? choices.flatMap((choice) => node.entries.get(choice) ?? []) : [...node.entries.values()];
  };
  const found = below2(map, first).flatMap((one2) => below2(one2, second));
  const unknown = [named2, first, second].find((key) => isUnseen2(key) || isText(key));
  if (found.length === 0) {
    if (unknown === void 0 && fallback.DefaultValue !== void 0) return fallback.DefaultValue;
    return unseen3("the map has no such key");
  }
  const values = found.map((one2) => scope.evaluate(one2, scope));
  if (unknown === void 0) return values[0];
  const [one, ...others] = values.map((value) => JSON.stringify(value));
  if (fallback.DefaultValue === void 0 && others.every((other) => other === one))
    return values[0];
  if (isUnseen2(unknown)) return unknown;
  const why = isText(unknown) && openWhy(unknown) || "the key of the map is not known";
  const all = fallback.DefaultValue === void 0 ? choicesOf(values) : void 0;
  return all ? open(why, all) : unseen3(why);
}
function jsonOf(value) {
  if (isUnseen2(value)) return value;
  const holes = [];
  const json = JSON.stringify(value, (_, item) => {
    const parts = isUnseen2(item) ? [{ fill: "unknown", why: item.why }] : isText(item) ? item.parts : void 0;
    if (parts) return `${holes.push(parts) - 1}`;
    return item === noValue ? void 0 : item;
  });
  const pieces = (json ?? "").split(/\\u0001(\d+)\\u0001/);
  return textOf(
    pieces.flatMap(
      (piece, at) => at % 2 === 0 ? [piece] : holes[Number(piece)].map(
        (part2) => typeof part2 === "string" ? JSON.stringify(part2).slice(1, -1) : part2
      )
    )
  );
}

// src/plans/cloudformation/interpret.ts
import { setMember } from "./terraform-plan.js";
var deepest3 = 64;
var origins = /* @__PURE__ */ new WeakMap();
var originOf = (container, key) => origins.get(container)?.get(key);
function sameOrigins(from, to) {
  const known = origins.get(from);
  if (known) origins.set(to, known);
}
function evaluate(node, scope) {
  if (scope.depth > deepest3) return unseen4(`nested deeper than ${deepest3} levels`);
  if (--scope.stack.budget.steps < 0)
    return unseen4("the template takes more steps than this version goes with it");
  const below2 = { ...scope, depth: scope.depth + 1 };
  const call = callOf(node);
  if (call) {
    const run = Object.hasOwn(functions, call.name) ? functions[call.name] : void 0;
    return run ? run(call.argument, below2) : unseen4(`this version does not know ${call.name}`);
  }
  if (node.items) return listOf(node.items, below2);
  if (node.entries) return recordOf(node.entries, below2);
  const value = node.value ?? null;
  return typeof value === "string" && value.includes("{{resolve:") ? dynamic(value) : value;
}
function listOf(nodes, scope) {
  const list = [];
  const from = /* @__PURE__ */ new Map();
  for (const item of nodes) {
    const value = evaluate(item, scope);
    if (value === noValue) continue;
    from.set(list.length, item);
    list.push(value);
  }
  origins.set(list, from);
  return list;
}
function recordOf(entries, scope) {
  if (entries.has("Fn::Transform")) return madeByMacro;
  const record = {};
  const from = /* @__PURE__ */ new Map();
  for (const one of expanded(entries, scope)) {
    if (isUnseen3(one)) return one;
    const value = evaluate(one.node, { ...scope, variables: one.variables });
    if (value === noValue) continue;
    from.set(one.name, one.node);
    setMember(record, one.name, value);
  }
  origins.set(record, from);
  return record;
}
var mostCopies = 1e4;
function* expanded(entries, scope, copies2 = { made: 0 }) {
  for (const [name, node] of entries) {
    if (!name.startsWith("Fn::ForEach::")) {
      yield { name: named(name, scope), node, variables: scope.variables };
      continue;
    }
    const [identifier, collection, body] = node.items ?? [];
    if (typeof identifier?.value !== "string" || !collection || !body?.entries) {
      yield unseen4(`${name.slice(0, 100)} is not a loop over a list`);
      continue;
    }
    const items = evaluate(collection, { ...scope, depth: scope.depth + 1 });
    if (!Array.isArray(items) || items.some((item) => typeof item !== "string" && typeof item !== "number")) {
      yield isUnseen3(items) ? items : unseen4("the list of Fn::ForEach is not known");
      continue;
    }
    for (const item of items) {
      if (++copies2.made > mostCopies) {
        yield unseen4(`Fn::ForEach makes more than ${mostCopies} copies`);
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
  return name.replaceAll(/([$&])\{([\w:]+)\}/g, (whole, kind, variable) => {
    if (!Object.hasOwn(variables, variable)) return whole;
    const value = String(variables[variable]);
    return kind === "&" ? value.replaceAll(/[^A-Za-z0-9]/g, "") : value;
  });
}
function dynamic(value) {
  const parts = value.split(/(\{\{resolve:[^{}]*\}\})/);
  return textOf(
    parts.map(
      (part2, at) => at % 2 === 1 ? open("a dynamic reference is read when the stack is made").parts[0] : part2
    )
  );
}

// src/plans/cloudformation/global.ts
import { types } from "./scan.js";
var services = /^AWS::(?:IAM|CloudFront|Route53|Organizations|GlobalAccelerator|Shield|NetworkManager|Route53RecoveryControl)::/;
var hasNoRegion = (type) => services.test(type);
var isNowhere = (type) => services.test(type) && (types.has(type.toLowerCase()) || classOf(type) === "configuration");

// src/plans/cloudformation/sam.ts
var madeOf = (type) => Object.hasOwn(serverless, type) ? serverless[type] : type;
var isUnknownType = (type) => type.startsWith(prefix) && !Object.hasOwn(serverless, type) && !grants.has(type);
var grants = /* @__PURE__ */ new Set(["AWS::Serverless::Connector"]);
var isGrant = (type) => grants.has(type);
var prefix = "AWS::Serverless::";
var nowhere = { at: 0, from: 0, to: 0 };
var mapOf = (entries) => ({
  ...nowhere,
  entries: new Map(entries.flatMap(([name, node]) => node ? [[name, node]] : []))
});
function withGlobals(type, resource, root) {
  const properties = resource.entries?.get("Properties");
  if (!type.startsWith(prefix)) return properties;
  const shared = root.entries?.get("Globals")?.entries?.get(type.slice(prefix.length));
  const ignored = resource.entries?.get("IgnoreGlobals");
  if (!shared?.entries || ignored?.value === "*") return properties;
  const names = new Set(ignored?.items?.map(({ value }) => value));
  return merged(
    { ...shared, entries: new Map([...shared.entries].filter(([name]) => !names.has(name))) },
    properties ?? mapOf([])
  );
}
function merged(shared, own) {
  if (callOf(shared) || callOf(own)) return own;
  if (shared.items && own.items) return { ...own, items: [...shared.items, ...own.items] };
  if (!shared.entries || !own.entries) return own;
  const entries = new Map(shared.entries);
  for (const [name, node] of own.entries) {
    const above = entries.get(name);
    entries.set(name, above ? merged(above, node) : node);
  }
  return { ...own, entries };
}
function impliedBy(resource, root) {
  const { type, node } = resource;
  if (!type.startsWith(prefix)) return [];
  const { entries } = withGlobals(type, node, root) ?? {};
  const made = [];
  for (const [name, event] of entries?.get("Events")?.entries ?? [])
    made.push(...ofEvent(resource, name, event));
  if (type === "AWS::Serverless::GraphQLApi")
    for (const [kind, sources] of entries?.get("DataSources")?.entries ?? [])
      for (const [name, source] of sources.entries ?? [])
        made.push(...ofDataSource(resource, kind, name, source));
  return made;
}
function part({ logicalId, node, variables }, name, type, at, properties) {
  const condition = node.entries?.get("Condition");
  return {
    logicalId: `${logicalId}${name}`,
    type,
    node: {
      ...at,
      entries: new Map([
        ...condition ? [["Condition", condition]] : [],
        ["Properties", properties]
      ])
    },
    variables
  };
}
var rules = /* @__PURE__ */ new Set(["Schedule", "EventBridgeRule", "CloudWatchEvent"]);
var polled = /* @__PURE__ */ new Set([
  "DocumentDB",
  "DynamoDB",
  "Kinesis",
  "MQ",
  "MSK",
  "SelfManagedKafka",
  "SQS"
]);
function ofEvent(owner, name, event) {
  const kind = event.entries?.get("Type")?.value;
  const properties = event.entries?.get("Properties");
  const said = properties?.entries;
  if (kind === "Api" || kind === "HttpApi") {
    if (said?.has("RestApiId") || said?.has("ApiId")) return [];
    return [
      {
        logicalId: kind === "Api" ? "ServerlessRestApi" : "ServerlessHttpApi",
        type: `${prefix}${kind}`,
        node: { ...event, entries: /* @__PURE__ */ new Map() },
        variables: {}
      }
    ];
  }
  if (polled.has(kind))
    return [part(owner, name, "AWS::Lambda::EventSourceMapping", event, properties ?? mapOf([]))];
  const target = mapOf([
    ["Arn", { ...nowhere, tag: "!GetAtt", value: `${owner.logicalId}.Arn` }],
    // With a type, and without an ARN, SAM makes a queue of the stack.
    [
      "DeadLetterConfig",
      said?.get("DeadLetterConfig")?.entries?.has("Type") ? void 0 : said?.get("DeadLetterConfig")
    ]
  ]);
  const state = ["State", said?.get("State")];
  if (rules.has(kind))
    return [
      part(
        owner,
        name,
        "AWS::Events::Rule",
        event,
        mapOf([state, ["Targets", { ...nowhere, items: [target] }]])
      )
    ];
  return kind === "ScheduleV2" ? [part(owner, name, "AWS::Scheduler::Schedule", event, mapOf([state, ["Target", target]]))] : [];
}
function ofDataSource(owner, kind, name, source) {
  const said = source.entries;
  const own = { ...nowhere, tag: "!Ref", value: "AWS::Region" };
  const properties = kind === "DynamoDb" ? mapOf([
    ["Type", { ...nowhere, value: "AMAZON_DYNAMODB" }],
    ["DynamoDBConfig", mapOf([["AwsRegion", said?.get("Region") ?? own]])]
  ]) : mapOf([
    ["Type", { ...nowhere, value: "AWS_LAMBDA" }],
    ["LambdaConfig", mapOf([["LambdaFunctionArn", said?.get("FunctionArn")]])]
  ]);
  return [part(owner, `${name}DataSource`, "AWS::AppSync::DataSource", source, properties)];
}

// src/plans/cloudformation/ids.ts
import { sha256Of } from "./scan.js";
var refIsArn = /^AWS::(?:SNS::(?:Topic|Subscription)|StepFunctions::\w+|SecretsManager::Secret|ElasticLoadBalancingV2::(?:LoadBalancer|TargetGroup|Listener)|Lambda::(?:Version|Alias|LayerVersion)|MSK::(?:Serverless)?Cluster|DMS::(?:Endpoint|ReplicationTask)|DataSync::\w+|Oam::(?:Link|Sink)|CloudTrail::EventDataStore|S3Tables::Table(?:Bucket)?|S3Vectors::\w+|S3Files::FileSystem|Bedrock::(?:Flow|Guardrail|Prompt|IntelligentPromptRouter|DataAutomationProject)|BedrockAgentCore::Memory|GlobalAccelerator::\w+|ImageBuilder::\w+|CertificateManager::Certificate|IAM::ManagedPolicy|Connect::Instance|Kinesis::StreamConsumer|AppSync::(?:GraphQLApi|DataSource)|ECS::(?:Service|TaskDefinition)|RDS::DBSnapshot|SSMIncidents::\w+|WAFv2::LoggingConfiguration|CloudFront::(?:Function|RealtimeLogConfig))$/;
function idsOf(resources, seed, isOneOfSeveral, decided) {
  const suffix = sha256Of(seed).slice(0, 10);
  const word = (logicalId) => `${logicalId.toLowerCase().slice(0, 40).replaceAll(/[^a-z0-9]/g, "-")}-${suffix}`;
  let buckets;
  function nameOf(resource, scope) {
    const key = `name ${resource.logicalId}`;
    if (scope.open.has(key)) return void 0;
    const properties = resource.node.entries?.get("Properties")?.entries;
    for (const property of nameProperties(madeOf(resource.type))) {
      const node = properties?.get(property);
      if (!node) continue;
      const value = evaluate(node, {
        ...scope,
        variables: resource.variables,
        open: /* @__PURE__ */ new Set([...scope.open, key])
      });
      if (typeof value === "string" && value !== "") return value;
    }
    return void 0;
  }
  function arnOf(resource, name, scope) {
    const { region, account, noRegion } = scope.stack;
    const type = madeOf(resource.type);
    if (type === "AWS::S3::Bucket") {
      const partition2 = region === void 0 ? "aws" : partitionOf(region);
      return hole(`arn:${partition2}:s3:::${name}`);
    }
    const isGlobal = hasNoRegion(type);
    if (region === void 0 && !isGlobal) return open(noRegion);
    const [service, form] = arnForm(type);
    const partition = region === void 0 ? "aws" : partitionOf(region);
    return hole(
      `arn:${partition}:${service}:${isGlobal ? "" : region}:${account ?? someAccount}:${form.replaceAll("*", () => name)}`
    );
  }
  function attribute2(logicalId, attributeName, scope) {
    const resource = resources.get(logicalId);
    const type = madeOf(resource.type);
    const said = decided(type, attributeName, logicalId);
    if (said !== void 0) return said;
    const name = type === "AWS::S3::Bucket" ? word(logicalId) : nameOf(resource, scope) ?? word(logicalId);
    const { region, noRegion, account } = scope.stack;
    if (attributeName === void 0) {
      if (type === "AWS::SQS::Queue") return queueUrl();
      return refIsArn.test(type) ? arnOf(resource, name, scope) : hole(name);
    }
    const property = `property ${logicalId} ${attributeName}`;
    const node = resource.node.entries?.get("Properties")?.entries?.get(attributeName);
    if (node && !scope.open.has(property) && !/Arns?$/i.test(attributeName))
      return evaluate(node, {
        ...scope,
        variables: resource.variables,
        open: /* @__PURE__ */ new Set([...scope.open, property])
      });
    if (attributeName === "AvailabilityZone")
      return region === void 0 ? open(noRegion) : hole(`${region}a`);
    if (attributeName.endsWith("Region")) return region ?? open(noRegion);
    if (/Arns?$/i.test(attributeName)) return arnOf(resource, name, scope);
    if (type === "AWS::S3::Bucket") {
      if (attributeName === "DomainName") return hole(`${name}.s3.amazonaws.com`);
      if (attributeName === "WebsiteURL")
        return region === void 0 ? open(noRegion) : hole(`http://${name}.s3-website.${region}.amazonaws.com`);
      if (attributeName.endsWith("DomainName"))
        return region === void 0 ? open(noRegion) : hole(`${name}.s3.${region}.amazonaws.com`);
    }
    if (type === "AWS::SQS::Queue" && attributeName === "QueueUrl") return queueUrl();
    if (type === "AWS::CloudFront::Distribution" && attributeName === "DomainName")
      return hole(`${name}.cloudfront.net`);
    if (/(?:Endpoint|EndPoint|DomainName|DNSName|Address|Url|URL|Uri|Hostname)s?$/.test(attributeName))
      return region === void 0 ? open(noRegion) : hole(`${name}.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}`);
    if (/(?:^|\.)(?:Port)$/.test(attributeName)) return hole("0");
    return hole(`${name}.${attributeName}`.replaceAll(/[^\w.-]/g, "-"));
    function queueUrl() {
      return region === void 0 ? open(noRegion) : hole(`https://sqs.${region}.amazonaws.com/${account ?? someAccount}/${name}`);
    }
  }
  return {
    attribute: attribute2,
    nameOf,
    of(resource, scope) {
      const literal = isOneOfSeveral ? void 0 : nameOf(resource, scope);
      const names = [word(resource.logicalId), ...literal === void 0 ? [] : [literal]];
      return names.flatMap((name) => {
        const arn = arnOf(resource, name, scope);
        return isText(arn) && openWhy(arn) === void 0 ? [filled(arn)] : [];
      });
    },
    isOwnBucket(name) {
      buckets ??= new Set(
        [...resources.values()].filter(({ type }) => type === "AWS::S3::Bucket").map(({ logicalId }) => word(logicalId))
      );
      return buckets.has(name);
    }
  };
}
var forms;
function namedArn(type, name, region) {
  const partition = region === void 0 ? "aws" : partitionOf(region);
  if (type === "AWS::S3::Bucket") return `arn:${partition}:s3:::${name}`;
  const [service, form] = arnForm(type);
  return `arn:${partition}:${service}:${hasNoRegion(type) ? "" : region ?? ""}:${someAccount}:${form.replaceAll("*", () => name)}`;
}
function arnForm(type) {
  if (!forms) {
    forms = /* @__PURE__ */ new Map();
    for (const service of arnServices())
      for (const [form, named2] of arnForms(service))
        if (!forms.has(named2.toLowerCase())) forms.set(named2.toLowerCase(), [service, form]);
  }
  const known = forms.get(type.toLowerCase());
  if (known) return known;
  const [, namespace = "aws", name = "resource"] = type.toLowerCase().split("::");
  return [namespace.replaceAll(/[^a-z0-9-]/g, ""), `${name.replaceAll(/[^a-z0-9-]/g, "")}/*`];
}

// src/plans/cloudformation/table.ts
function same(...paths) {
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
      ...same(
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
    members: same("ServiceRegion")
  },
  {
    from: "AWS::EC2::FlowLog",
    type: "AWS::EC2::FlowLog",
    members: same("LogDestination", "LogGroupName")
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
      ...same("DeadLetterConfig.TargetArn", "FileSystemConfigs[].Arn"),
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
import { arnRegion } from "./terraform-aws.js";
import { isSymbolic, unseen as unseen5 } from "./terraform-plan.js";
var backupIn = (region) => `arn:aws:rds:${String(region)}::auto-backup:automated`;
var replicasSayIt = "a read replica is said where the replica is: as a resource that names its source";
var globalCluster = (engine) => ({
  from: `AWS::${engine}::GlobalCluster`,
  type: `AWS::${engine}::GlobalCluster`,
  parts: { [`AWS::${engine}::DBCluster`]: "GlobalClusterIdentifier" },
  members: {
    [`AWS::${engine}::DBCluster[].$arn`]: "GlobalClusterMembers[].DBClusterArn"
  }
});
var memberElsewhere = (from, by, group, own, to) => ({
  from,
  type: group,
  isPart: true,
  reads: [by],
  members: { "$members[].$own": to },
  when: (properties) => properties["$members"] !== void 0,
  prepare(properties, view) {
    const named2 = properties[by];
    return named2 === void 0 || isSymbolic(named2) || view.isPartOf(group) ? properties : {
      ...properties,
      $members: [
        { $own: properties[own] },
        { $own: unseen5("the group is not in the template, nor are its other members") }
      ]
    };
  }
});
var databases = [
  ...["RDS", "DocDB", "Neptune"].map(
    (engine) => memberElsewhere(
      `AWS::${engine}::DBCluster`,
      "GlobalClusterIdentifier",
      `AWS::${engine}::GlobalCluster`,
      "$arn",
      "GlobalClusterMembers[].DBClusterArn"
    )
  ),
  memberElsewhere(
    "AWS::MemoryDB::Cluster",
    "MultiRegionClusterName",
    "AWS::MemoryDB::MultiRegionCluster",
    "$region",
    "Clusters[].Region"
  ),
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
      ReplicationGroupId: "the nodes of a replication group are not resources of their own here"
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
    members: same("ReplicationSourceIdentifier"),
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
      ],
      "LoggingProperties.LogDestinationType": "LoggingStatus.LogDestinationType"
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
      PrimaryRegion: "a replica of a secret is made by its primary, and is not a resource",
      "CrossAccountReplicas[].ReplicaSecretARN": "the other account takes the secret over, and no template says so",
      "CrossAccountPrimary.PrimarySecretARN": "a replica of a secret is made by its primary, and is not a resource"
    }
  },
  {
    from: "AWS::KMS::Key",
    type: "AWS::KMS::Key",
    members: {},
    elsewhere: {
      "MultiRegionConfiguration.ReplicaKeys[].Region": "a replica of a key is said where the replica is: as AWS::KMS::ReplicaKey",
      "MultiRegionConfiguration.PrimaryKey.Region": "a key that is not a replica is its own primary",
      MultiRegion: "whether it has replicas, each says for itself"
    }
  },
  {
    // One more place of a key whose primary is elsewhere.
    from: "AWS::KMS::ReplicaKey",
    type: "AWS::KMS::Key",
    isPart: true,
    members: {
      $region: "MultiRegionConfiguration.ReplicaKeys[].Region",
      PrimaryKeyArn: { to: "MultiRegionConfiguration.PrimaryKey.Region", as: arnRegion }
    }
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
      "DistributionConfig.Enabled": "Enabled",
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
    members: same("EndpointGroupRegion", "TrafficDialPercentage")
  },
  {
    from: "AWS::Route53::HostedZone",
    type: "AWS::Route53::HostedZone",
    members: below("QueryLoggingConfig", "QueryLoggingConfigs[]", "CloudWatchLogsLogGroupArn")
  },
  {
    from: "AWS::WAFv2::LoggingConfiguration",
    type: "AWS::WAFv2::LoggingConfiguration",
    members: same("LogDestinationConfigs[]")
  }
];

// src/plans/cloudformation/by-region.ts
import { isUnseen as isUnseen4, unseen as unseen6 } from "./terraform-plan.js";
function byRegion(properties, list, key, as) {
  const items = properties[list];
  if (!Array.isArray(items)) return properties;
  const map = {};
  for (const item of items) {
    const region = Object(item)[key];
    const code = isText(region) && openWhy(region) === void 0 ? filled(region) : region;
    if (typeof code !== "string") {
      const why = isUnseen4(code) ? code.why : isText(code) ? openWhy(code) : void 0;
      return { ...properties, $regions: unseen6(why ?? "the region is not known") };
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
      ...same("S3BucketName", "CloudWatchLogsLogGroupArn"),
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
    members: same("DestinationArn")
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
    members: same("AuthorizedAwsRegion")
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
    members: same("DestinationProperties.DestinationArn")
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
    members: same("S3Region")
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

// src/plans/cloudformation/tables/people.ts
import { unseen as unseen8 } from "./terraform-plan.js";

// src/plans/cloudformation/state-machine.ts
import { referencesIn } from "./terraform-aws.js";
import { isUnseen as isUnseen5, unseen as unseen7 } from "./terraform-plan.js";
function referencesOf(properties) {
  const {
    Definition: object,
    DefinitionS3Location: outside,
    DefinitionSubstitutions: given
  } = properties;
  if (outside !== void 0)
    return unseen7("the definition is in a bucket, outside of the template");
  const said = properties["DefinitionString"] ?? (object === void 0 ? void 0 : jsonOf(object));
  if (said === void 0) return [];
  if (isUnseen5(said)) return said;
  const holes = [];
  const mark = (hole2) => `unknown-${holes.push(hole2) - 1}-part`;
  const text = isText(said) ? said.parts.map(
    (part2) => typeof part2 === "string" ? part2 : part2.why === void 0 ? part2.fill : mark(part2)
  ).join("") : String(said);
  const substituted2 = text.replaceAll(/\$\{(\w+)\}/g, (whole, name) => {
    const value = isUnseen5(given) ? given : Object(given)[name];
    if (value === void 0) return whole;
    if (isUnseen5(value)) return mark({ fill: "unknown", why: value.why });
    if (isText(value))
      return value.parts.map(
        (part2) => typeof part2 === "string" ? part2 : part2.why === void 0 ? part2.fill : mark(part2)
      ).join("");
    return String(value);
  });
  const found = referencesIn(substituted2).map((reference2) => {
    const pieces = reference2.split(/unknown-(\d+)-part/);
    return textOf(pieces.map((piece, at) => at % 2 === 0 ? piece : holes[Number(piece)]));
  });
  for (const [, at] of substituted2.matchAll(
    /"(?:Resource|FunctionName|StateMachineArn|QueueUrl|TopicArn|ModelId|modelId)"\s*:\s*"unknown-(\d+)-part/g
  ))
    found.push(unseen7(holes[Number(at)].why ?? "it is not known"));
  return found;
}

// src/plans/cloudformation/tables/people.ts
var logDelivery = "AWS::Cognito::LogDeliveryConfiguration";
var delivered = "LogConfigurations[]";
var poolReplica = "AWS::Cognito::UserPoolReplica";
var poolDomain = "AWS::Cognito::UserPoolDomain";
var storageConfig = "AWS::Connect::InstanceStorageConfig";
var memory = "MemoryStrategies[].CustomMemoryStrategy.Configuration";
var large = (word) => `${word[0].toUpperCase()}${word.slice(1)}`;
var copied = (arn) => arn;
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
      "ModelSource.CopyFrom": [
        { to: "inferenceProfileArn", as: copied },
        { to: "models[].modelArn", as: copied }
      ]
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
    // A definition in a bucket is not part of the template.
    reads: ["DefinitionS3Location"],
    prepare: (properties) => properties["DefinitionS3Location"] === void 0 ? properties : {
      ...properties,
      Definition: unseen8("the definition is in a bucket, outside of the template")
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
    members: same(
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
    members: same("OfflineStoreConfig.S3StorageConfig.S3Uri")
  },
  {
    from: "AWS::SageMaker::Domain",
    type: "AWS::SageMaker::Domain",
    members: same(
      "DefaultUserSettings.SharingSettings.S3OutputPath",
      "DefaultUserSettings.SharingSettings.NotebookOutputOption",
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
      ...same(
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
    members: same(
      "StructuredLogDestinations[]",
      "IdentityProviderType",
      "IdentityProviderDetails.Url",
      "IdentityProviderDetails.Function"
    )
  },
  {
    from: "AWS::Transfer::User",
    type: "AWS::Transfer::User",
    members: same("HomeDirectory", "HomeDirectoryMappings[].Target")
  },
  { from: "AWS::Transfer::Connector", type: "AWS::Transfer::Connector", members: same("Url") },
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
  { from: "AWS::EMR::Cluster", type: "AWS::EMR::Cluster", members: same("LogUri") },
  {
    from: "AWS::Glue::Database",
    type: "AWS::Glue::Database",
    members: {
      "DatabaseInput.TargetDatabase.Region": "TargetDatabase.Region",
      "DatabaseInput.LocationUri": "LocationUri"
    }
  },
  {
    from: "AWS::CodeBuild::Project",
    type: "AWS::CodeBuild::Project",
    members: {
      "Artifacts.Type": "artifacts.type",
      "Artifacts.Location": "artifacts.location",
      "SecondaryArtifacts[].Type": "secondaryArtifacts[].type",
      "SecondaryArtifacts[].Location": "secondaryArtifacts[].location",
      "Cache.Type": "cache.type",
      "Cache.Location": "cache.location",
      "LogsConfig.S3Logs.Status": "logsConfig.s3Logs.status",
      "LogsConfig.S3Logs.Location": "logsConfig.s3Logs.location"
    }
  },
  {
    from: "AWS::CodeBuild::ReportGroup",
    type: "AWS::CodeBuild::ReportGroup",
    members: {
      "ExportConfig.ExportConfigType": "exportConfig.exportConfigType",
      "ExportConfig.S3Destination.Bucket": "exportConfig.s3Destination.bucket"
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
      const { ArtifactStore: single, ArtifactStores: several } = properties;
      if (several !== void 0)
        return byRegion(properties, "ArtifactStores", "Region", (item) => ({
          location: Object(item["ArtifactStore"])["Location"] ?? null
        }));
      return single === void 0 ? properties : {
        ...properties,
        $regions: { own: { location: Object(single)["Location"] ?? null } }
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
  const text = typeof content === "string" ? content : json;
  if (typeof text !== "string") return text;
  try {
    return JSON.stringify(assigned(JSON.parse(text)));
  } catch (error) {
    if (error instanceof SyntaxError) return unseen8("the policy is not JSON");
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
import { unseen as unseen9 } from "./terraform-plan.js";
var serverless2 = [
  {
    from: "AWS::Serverless::Function",
    type: "AWS::Lambda::Function",
    members: {
      "DeadLetterQueue.TargetArn": "DeadLetterConfig.TargetArn",
      ...same("FileSystemConfigs[].Arn"),
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
      const said = properties["EndpointConfiguration"];
      if (said === void 0) return properties;
      return {
        ...properties,
        $type: typeof said === "string" ? said : Object(said)["Type"] ?? said
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
      $references: properties["DefinitionUri"] === void 0 ? referencesOf(properties) : unseen9("the definition is in a file of its own: give the processed template")
    })
  },
  { from: "AWS::Serverless::SimpleTable", type: "AWS::DynamoDB::Table", members: {} }
];

// src/plans/cloudformation/tables/storage.ts
import { isUnseen as isUnseen6, unseen as unseen10 } from "./terraform-plan.js";
var copies = ["replicationConfiguration.rules[].destinations[].destinationTableBucketARN"];
var audit = "AWS::FSx::DataRepositoryAssociation";
var storage = [
  {
    from: "AWS::S3::Bucket",
    type: "AWS::S3::Bucket",
    members: {
      ...same(
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
    prepare(properties, { region, noRegion, node, target }) {
      const nodes = node("Regions")?.items ?? [];
      const regions = nodes.map((one) => {
        const isOwn = target(one.entries?.get("Bucket"))?.type === "AWS::S3::Bucket";
        return {
          Region: isOwn ? region ?? unseen10(noRegion) : unseen10("the template does not say in which region the bucket is")
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
      "replicationConfiguration.rules[].destinations[].destinationTableBucketARN": "CloudFormation has no property for the replication of a single table",
      "managedTableInformation.replicationInformation.sourceTableARN": "AWS makes the replica of a table, and no template does; the source says where it is"
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
      ...same(
        "WindowsConfiguration.AuditLogConfiguration.FileAccessAuditLogLevel",
        "WindowsConfiguration.AuditLogConfiguration.FileShareAccessAuditLogLevel",
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
      ...same("TaskReportConfig.Destination.S3.S3BucketArn", "CloudWatchLogGroupArn")
    },
    prepare(properties, { referred, region, noRegion }) {
      const location = referred("DestinationLocationArn");
      return {
        ...properties,
        $destination: location ? addressOf(location.type, location.properties(), region ?? unseen10(noRegion)) : unseen10("the template does not hold the location that the task copies to")
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
function addressOf(type, properties, region) {
  const of = (name) => properties[name] ?? unseen10("the location says no address");
  switch (type.slice("AWS::DataSync::Location".length)) {
    case "S3":
      return withPrefix("s3://", bucketOf(of("S3BucketArn")));
    case "EFS":
    case "FSxLustre":
    case "FSxWindows":
    case "FSxOpenZFS":
    case "FSxONTAP": {
      const arn = Object.entries(properties).find(
        ([name]) => name.endsWith("Arn") && name !== "AgentArns"
      )?.[1];
      const named2 = /^arn:[^:]+:[^:]+:([a-z0-9-]+):/.exec(plain2(arn ?? null) ?? "")?.[1];
      return withPrefix("efs://", withSuffix(named2 ?? region, ".fs-0"));
    }
    case "AzureBlob":
      return of("AzureBlobContainerUrl");
    case "ObjectStorage":
      return withPrefix("object-storage://", of("ServerHostname"));
    case "HDFS":
      return withPrefix(
        "hdfs://",
        Object(Object(of("NameNodes"))[0])["Hostname"] ?? unseen10("the location says no address")
      );
    default:
      return withPrefix("nfs://", of("ServerHostname"));
  }
}
var plain2 = (value) => isText(value) ? filled(value) : typeof value === "string" ? value : void 0;
function bucketOf(arn) {
  if (isText(arn))
    return textOf(
      arn.parts.map(
        (part2) => typeof part2 === "string" ? part2.replace(/^arn:[^:]+:s3:::/, "") : { ...part2, fill: part2.fill.replace(/^arn:[^:]+:s3:::/, "") }
      )
    );
  return typeof arn === "string" ? arn.replace(/^arn:[^:]+:s3:::/, "") : arn;
}
function withPrefix(prefix2, value) {
  if (isText(value)) return textOf([prefix2, ...value.parts]);
  return isUnseen6(value) ? value : `${prefix2}${String(value)}`;
}
function withSuffix(value, suffix) {
  if (isText(value)) return textOf([...value.parts, suffix]);
  return isUnseen6(value) ? value : `${String(value)}${suffix}`;
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
    members: same("Endpoint", "Protocol"),
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
    members: same("Endpoint", "Protocol"),
    constants: { SubscriptionArn: "arn:aws:sns:::subscription" }
  },
  {
    from: "AWS::Events::Rule",
    type: "AWS::Events::Rule",
    members: same("State", "Targets[].Arn", "Targets[].DeadLetterConfig.Arn")
  },
  {
    from: "AWS::Events::Endpoint",
    type: "AWS::Events::Endpoint",
    members: same("RoutingConfig.FailoverConfig.Secondary.Route", "ReplicationConfig.State")
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
    members: same("State", "Target.Arn", "Target.DeadLetterConfig.Arn")
  },
  {
    from: "AWS::Pipes::Pipe",
    type: "AWS::Pipes::Pipe",
    members: {
      DesiredState: "CurrentState",
      ...same(
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
      ...same(
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
    from: "AWS::ElasticLoadBalancing::LoadBalancer",
    type: "AWS::ElasticLoadBalancing::LoadBalancer",
    members: same("AccessLoggingPolicy.Enabled", "AccessLoggingPolicy.S3BucketName")
  },
  {
    from: "AWS::CloudWatch::MetricStream",
    type: "AWS::CloudWatch::MetricStream",
    members: same("FirehoseArn")
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
    members: same(
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
var tables = spellings.map((table) => ({
  ...table,
  members: Object.fromEntries(
    Object.entries(table.members).map(([from, to]) => [
      from,
      Array.isArray(to) ? to.map(alike) : alike(to)
    ])
  )
}));
function alike(to) {
  return typeof to === "string" || !to.as ? to : { ...to, symbol: to.as };
}
var byType = /* @__PURE__ */ new Map();
for (const table of tables)
  if (byType.has(table.from)) byType.get(table.from).push(table);
  else byType.set(table.from, [table]);
var tablesOf = (type) => byType.get(type) ?? [];
var owners = (() => {
  const found = /* @__PURE__ */ new Map();
  for (const table of tables)
    for (const [part2, property] of Object.entries(table.parts ?? {}))
      found.set(part2, [...found.get(part2) ?? [], [table, property]]);
  return found;
})();

export {
  largestTemplate,
  treeOf,
  callOf,
  truthOf,
  noValue,
  agreed,
  everyWay,
  madeByMacro,
  originOf,
  sameOrigins,
  evaluate,
  expanded,
  isNowhere,
  madeOf,
  isUnknownType,
  isGrant,
  withGlobals,
  impliedBy,
  idsOf,
  namedArn,
  tables,
  tablesOf,
  owners
};
