const { statSync } = process.getBuiltinModule("node:fs");
const { join, resolve } = process.getBuiltinModule("node:path");
const { basename, join: join2 } = process.getBuiltinModule("node:path");
import {
  calledAs,
  canonical,
  fault,
  fromJson,
  isList,
  isMap,
  isThing,
  isUnknown,
  joined,
  jsonOf,
  longestText,
  oneOfThese,
  reference,
  remade,
  textOf,
  unknown,
  unknownOf
} from "./plans-terraform-sources-value.js";
import {
  isTerraform,
  jsonText
} from "./plans-parameter-json.js";

// src/plans/terraform-sources/functions-texts.ts
var of = (run) => (...args) => {
  const all = args.map(textOf);
  return all.every((one) => one !== void 0) ? run(...all) : void 0;
};
var numbers = (run) => (...args) => {
  const given = args.length === 1 && isList(args[0]) ? args[0] : args;
  const all = given.map(numberOf);
  if (all.some((one) => one === void 0)) return void 0;
  const made = run(...all);
  return Number.isFinite(made) ? made : void 0;
};
function numberOf(value) {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value.trim() === "") return void 0;
  const number = Number(value);
  return Number.isFinite(number) ? number : void 0;
}
function trimmed(text, characters) {
  const set = new Set(characters);
  const all = [...text];
  const from = all.findIndex((one) => !set.has(one));
  return from < 0 ? "" : all.slice(from, all.findLastIndex((one) => !set.has(one)) + 1).join("");
}
function format(pattern, args) {
  let at = 0;
  let isRight = true;
  const made = pattern.replaceAll(
    /%(?:%|(-?)(0?)(\d{0,3})(?:\.(\d{1,2}))?([a-zA-Z]))/g,
    (all, left, zero, width, digits, verb) => {
      if (verb === void 0) return "%";
      const value = args[at++];
      const text = value === void 0 ? void 0 : formatted(value, verb, digits);
      if (text === void 0) isRight = false;
      const padded = (text ?? "")[left === "" ? "padStart" : "padEnd"](
        Number(width),
        zero === "0" && left === "" ? "0" : " "
      );
      return all === "" ? "" : padded;
    }
  );
  return isRight ? made : void 0;
}
function formatted(value, verb, digits) {
  const number = numberOf(value);
  switch (verb) {
    case "s":
      return textOf(value);
    case "v":
      return textOf(value) ?? jsonOf(value);
    case "q":
      return JSON.stringify(textOf(value));
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
var within = (text) => text.length > longestText ? void 0 : text;
var texts = {
  structural: {},
  whole: {
    lower: of((text) => text?.toLowerCase()),
    upper: of((text) => text?.toUpperCase()),
    title: of((text) => text?.replaceAll(new RegExp("(?<![\\p{L}\\p{N}_'])\\p{L}", "gu"), (one) => one.toUpperCase())),
    trimspace: of((text) => text?.trim()),
    chomp: of((text) => text?.replace(/(?:\r?\n)+$/, "")),
    trim: of((text = "", set = "") => trimmed(text, set)),
    trimprefix: of(
      (text = "", start = "") => text.startsWith(start) ? text.slice(start.length) : text
    ),
    trimsuffix: of(
      (text = "", end = "") => end !== "" && text.endsWith(end) ? text.slice(0, -end.length) : text
    ),
    startswith: of((text = "", start = "") => text.startsWith(start)),
    endswith: of((text = "", end = "") => text.endsWith(end)),
    strcontains: of((text = "", part = "") => text.includes(part)),
    strrev: of((text = "") => [...text].toReversed().join("")),
    // A pattern between slashes is a regular expression, which may take for ever.
    replace: of(
      (text = "", part = "", by = "") => /^\/.*\/$/s.test(part) || part === "" ? void 0 : within(text.replaceAll(part, () => by))
    ),
    split: of((separator = "", text = "") => text === "" ? [] : text.split(separator)),
    substr(text, from, length) {
      const [start, count] = [numberOf(from ?? null), numberOf(length ?? null)];
      if (typeof text !== "string" || start === void 0 || count === void 0) return void 0;
      const all = [...text];
      const begin = start < 0 ? Math.max(0, all.length + start) : start;
      return all.slice(begin, count < 0 ? void 0 : begin + count).join("");
    },
    join(separator, ...lists2) {
      const all = lists2.flatMap((one) => isList(one) ? one : [one]).map(textOf);
      const between = textOf(separator ?? null);
      if (between === void 0 || all.some((one) => one === void 0)) return void 0;
      return within(all.join(between));
    },
    format: (pattern, ...args) => typeof pattern === "string" ? format(pattern, args) : void 0,
    formatlist(pattern, ...args) {
      if (typeof pattern !== "string") return void 0;
      const length = Math.max(0, ...args.map((one) => isList(one) ? one.length : 0));
      const made = Array.from(
        { length },
        (_, i) => format(
          pattern,
          args.map((one) => isList(one) ? one[i] ?? null : one)
        )
      );
      return made.some((one) => one === void 0) ? void 0 : made;
    },
    indent(spaces, text) {
      const count = numberOf(spaces ?? null);
      return typeof text === "string" && count !== void 0 && count >= 0 && count < 1e3 ? within(text.replaceAll("\n", `
${" ".repeat(count)}`)) : void 0;
    },
    jsonencode: (value) => jsonOf(value ?? null),
    jsondecode: of((text = "") => {
      try {
        return fromJson(JSON.parse(text));
      } catch {
        return void 0;
      }
    }),
    base64encode: of((text = "") => within(Buffer.from(text, "utf8").toString("base64"))),
    base64decode: of((text = "") => Buffer.from(text, "base64").toString("utf8")),
    urlencode: of((text = "") => encodeURIComponent(text).replaceAll("%20", "+")),
    abs: numbers((one) => Math.abs(one)),
    ceil: numbers((one) => Math.ceil(one)),
    floor: numbers((one) => Math.floor(one)),
    max: numbers((...all) => all.reduce((most, one) => Math.max(most, one), -Infinity)),
    min: numbers((...all) => all.reduce((least, one) => Math.min(least, one), Infinity)),
    pow: numbers((base, power) => base ** power),
    signum: numbers((one) => Math.sign(one)),
    sum: numbers((...all) => all.reduce((total, one) => total + one, 0)),
    parseint(text, base) {
      const made = Number.parseInt(textOf(text ?? null) ?? "", numberOf(base ?? null) ?? 10);
      return Number.isNaN(made) ? void 0 : made;
    },
    tostring: (value) => value === null ? null : textOf(value ?? null),
    tonumber: (value) => value === null ? null : numberOf(value ?? null),
    tobool: (value) => value === null || typeof value === "boolean" ? value : value === "true" || value === "false" ? value === "true" : void 0
  }
};

// src/plans/terraform-sources/functions-collections.ts
var mostElements = 1e5;
var listOf = (value) => value !== void 0 && isList(value) ? value : void 0;
var mapOf = (value) => value !== void 0 && isMap(value) ? value : void 0;
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
var within2 = (list) => list.length > mostElements ? void 0 : list;
function flatten(list) {
  const made = [];
  const waiting = list.toReversed();
  for (let one = waiting.pop(); one !== void 0; one = waiting.pop()) {
    if (isList(one)) for (const inner of one.toReversed()) waiting.push(inner);
    else made.push(one);
    if (made.length + waiting.length > mostElements) return void 0;
  }
  return made;
}
function product(lists2) {
  let made = [[]];
  for (const list of lists2) {
    if (made.length * list.length > mostElements) return void 0;
    made = made.flatMap((start) => list.map((one) => [...start, one]));
  }
  return lists2.length === 0 ? [] : made;
}
var lists = (run) => (...args) => {
  const all = args.map(listOf);
  return all.every((one) => one !== void 0) ? run(...all) : void 0;
};
var isEmpty = (value) => value === null || value === "";
var collections = {
  structural: {
    merge(...maps) {
      const all = maps.filter((one) => one !== null).map(mapOf);
      if (all.some((one) => one === void 0)) return void 0;
      return new Map(all.flatMap((one) => [...one]));
    },
    concat: lists((...all) => within2(all.flat())),
    lookup(map, key, otherwise) {
      const name = textOf(key ?? null);
      const known = mapOf(map);
      return known && name !== void 0 ? known.get(name) ?? otherwise : void 0;
    },
    element(list, index) {
      const [all, at] = [listOf(list), numberOf(index ?? null)];
      return all && at !== void 0 && all.length > 0 ? all[(at % all.length + all.length) % all.length] : void 0;
    },
    keys: (map) => mapOf(map) && [...mapOf(map).keys()].toSorted(),
    values: (map) => mapOf(map) && [...mapOf(map)].toSorted(([a], [b]) => a < b ? -1 : 1).map(([, value]) => value),
    length: (value) => typeof value === "string" ? [...value].length : listOf(value)?.length ?? mapOf(value)?.size ?? void 0,
    flatten: (list) => listOf(list) && flatten(listOf(list)),
    zipmap: lists(
      (names = [], values = []) => names.length === values.length && names.every((one) => textOf(one) !== void 0) ? new Map(names.map((one, i) => [textOf(one), values[i]])) : void 0
    ),
    // What is not known may be the one.
    coalesce: (...all) => all.find((one) => isUnknown(one) || !isEmpty(one)),
    coalescelist: lists((...all) => all.find((one) => one.length > 0)),
    compact: lists((all = []) => unknownOf(all) ?? all.filter((one) => !isEmpty(one))),
    one: (list) => list === null ? null : listOf(list) && listOf(list).length < 2 ? listOf(list)[0] ?? null : void 0,
    tolist: (value) => value === null ? null : listOf(value),
    toset: (value) => value === null ? null : listOf(value) && (unknownOf(listOf(value)) ? value : setOf(listOf(value))),
    tomap: (value) => value === null ? null : mapOf(value),
    reverse: lists((all = []) => all.toReversed()),
    slice(list, from, to) {
      const [all, start, end] = [listOf(list), numberOf(from ?? null), numberOf(to ?? null)];
      return all && start !== void 0 && end !== void 0 ? all.slice(start, end) : void 0;
    },
    chunklist(list, size) {
      const [all, each] = [listOf(list), numberOf(size ?? null)];
      if (!all || each === void 0 || each < 1) return void 0;
      return Array.from(
        { length: Math.ceil(all.length / each) },
        (_, i) => all.slice(i * each, (i + 1) * each)
      );
    },
    sensitive: (value) => value,
    nonsensitive: (value) => value,
    ephemeralasnull: (value) => value
  },
  whole: {
    distinct: lists((all = []) => distinct(all)),
    contains: (list, one) => listOf(list)?.some((known) => canonical(known) === canonical(one ?? null)),
    index(list, one) {
      const at = listOf(list)?.findIndex((known) => canonical(known) === canonical(one ?? null));
      return at === void 0 || at < 0 ? void 0 : at;
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
      const others = more.map((list) => new Set(list.map(canonical)));
      return setOf(first.filter((one) => others.every((other) => other.has(canonical(one)))));
    }),
    setsubtract: lists((first = [], second = []) => {
      const gone = new Set(second.map(canonical));
      return setOf(first.filter((one) => !gone.has(canonical(one))));
    }),
    setproduct: lists((...all) => product(all)),
    transpose(map) {
      const made = /* @__PURE__ */ new Map();
      for (const [key, list] of mapOf(map) ?? [])
        for (const one of listOf(list) ?? []) {
          const name = textOf(one) ?? "";
          const known = made.get(name);
          if (known) known.push(key);
          else made.set(name, [key]);
        }
      return mapOf(map) && made;
    },
    matchkeys: lists((values = [], keys = [], wanted = []) => {
      const all = new Set(wanted.map(canonical));
      return values.filter((_, i) => keys[i] !== void 0 && all.has(canonical(keys[i])));
    })
  }
};

// src/plans/terraform-sources/functions.ts
function call(name, args) {
  const bare = name.replace(/^core::/, "");
  const structural = Object.hasOwn(collections.structural, bare) ? collections.structural[bare] : void 0;
  const whole2 = own(texts.whole, bare) ?? own(collections.whole, bare) ?? own(texts.structural, bare);
  const run = structural ?? whole2;
  if (!run) return unknown(`the function ${bare.slice(0, 40)} is not evaluated here`);
  const open = structural ? args.find(isUnknown) : unknownOf(args);
  if (open !== void 0) return open;
  return run(...args) ?? fault(`the function ${bare} can't be evaluated with these arguments`);
}
var own = (table, name) => Object.hasOwn(table, name) ? table[name] : void 0;

// src/plans/terraform-sources/members.ts
function pairsOf(value) {
  if (isList(value)) return value.map((one, i) => [i, one]);
  if (isMap(value)) return [...value].toSorted(([a], [b]) => a < b ? -1 : 1);
  return void 0;
}
function member(of2, key) {
  if (isUnknown(of2))
    return of2.targets.length > 0 && typeof key === "string" ? {
      ...of2,
      targets: of2.targets.map(({ instance, attribute }) => ({
        instance,
        attribute: attribute ?? key
      }))
    } : of2;
  if (isThing(of2)) return of2.get(textOf(key) ?? "");
  if (isMap(of2)) {
    const made = of2.get(textOf(key) ?? "");
    return made ?? fault("an object has no such attribute");
  }
  if (isList(of2)) {
    const at = numberOf(key);
    return (at === void 0 ? void 0 : of2[at]) ?? fault("a list has no such element");
  }
  return fault("a value has no attributes");
}
function eachMember(of2, key) {
  if (!isUnknown(of2)) return member(of2, key);
  return of2.anyOf ? oneOfThese(
    of2.anyOf.map((one) => member(one, key)),
    of2
  ) : remade(member(of2, key));
}
function anyMember(of2, key, otherwise) {
  if (isList(of2) || isMap(of2)) {
    const targets = [...of2.values()].map((one) => isThing(one) ? one.target : void 0);
    if (targets.length > 0 && targets.length <= 1e3 && targets.every((one) => one !== void 0))
      return reference(targets);
  }
  if (isMap(of2) && key.oneOf)
    return oneOfThese(
      key.oneOf.map((one) => of2.get(one) ?? otherwise ?? fault("an object has no such attribute")),
      key
    );
  return remade(key);
}

// src/plans/terraform-sources/operators.ts
var exists = (value) => isUnknown(value) ? value.targets.length > 0 && value.why === void 0 : value !== null;
function truth(value) {
  return typeof value === "boolean" ? value : value === "true" ? true : value === "false" ? false : void 0;
}
var notTrue = (value) => {
  const open = unknownOf([value]);
  return open ? { ...open, targets: [], why: open.why ?? "it depends on what is known after apply" } : fault("a condition is neither true nor false");
};
var asText = (value) => isThing(value) ? unknownOf([value]) ?? value : value;
function unary(operator, value) {
  if (isUnknown(value)) return value;
  if (operator === "!") {
    const known = truth(value);
    return known === void 0 ? fault("what is not a condition is negated") : !known;
  }
  const number = numberOf(value);
  return number === void 0 ? fault("what is not a number is negated") : -number;
}
function arithmetic(operator, a, b) {
  if (a === void 0 || b === void 0) return fault("a calculation has what is not a number");
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

// src/plans/terraform-sources/syntax.ts
var splatted = "*";
var SyntaxFault = class extends Error {
  at;
  constructor(at, why) {
    super(why);
    this.at = at;
  }
};
var deepest = 64;
var deepestChain = 200;
function expression(from, to, form) {
  let depth = 0;
  for (const one of partsOf(form)) depth = Math.max(depth, one.depth);
  if (depth >= deepestChain) throw new SyntaxFault(from, "an expression nests too deep");
  return { ...form, from, to, depth: depth + 1 };
}
function partsOf(form) {
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

// src/plans/terraform-sources/evaluate.ts
var handsOn = /* @__PURE__ */ new Set(["name", "get", "index", "conditional"]);
var mostSteps = 3e6;
var deepestCall = 500;
var longestReference = 200;
function evaluator() {
  let steps = 0;
  let depth = 0;
  return { evaluate, isSpent: () => steps > mostSteps };
  function evaluate(expression2, names) {
    if (++steps > mostSteps) return unknown("the sources take too much work to evaluate");
    if (depth >= deepestCall) return unknown("its references are nested too deep");
    depth++;
    try {
      const value = valueOf2(expression2, names);
      return handsOn.has(expression2.kind) || isLookup(expression2) ? value : remade(value);
    } finally {
      depth--;
    }
  }
  function valueOf2(expression2, names) {
    switch (expression2.kind) {
      case "literal":
        return expression2.value;
      case "template":
        return joined(expression2.parts.map((part) => asText(evaluate(part, names))));
      case "list":
        return expression2.items.map((item) => evaluate(item, names));
      case "object":
        return object(expression2.entries, names);
      case "name":
        return names(expression2.name) ?? fault(`nothing is called ${expression2.name.slice(0, 60)}`);
      case "get": {
        const of2 = evaluate(expression2.of, names);
        return called(eachMember(of2, expression2.name), expression2);
      }
      case "index": {
        const key = evaluate(expression2.key, names);
        const of2 = evaluate(expression2.of, names);
        const made = isUnknown(key) ? anyMember(of2, key) : eachMember(of2, key);
        return called(made, expression2);
      }
      case "splat":
        return splat(evaluate(expression2.of, names), expression2.each, names);
      case "call":
        return callOf(expression2, names);
      case "unary":
        return unary(expression2.operator, evaluate(expression2.of, names));
      case "binary":
        return binary(expression2, names);
      case "conditional":
        return conditional(expression2, names);
      case "for":
        return loop(expression2, names);
    }
  }
  function object(entries, names) {
    const made = /* @__PURE__ */ new Map();
    for (const { key, value } of entries) {
      const name = evaluate(key, names);
      const text = textOf(name);
      if (text === void 0)
        return isUnknown(name) ? name : fault("a key of an object is not a string");
      made.set(text, evaluate(value, names));
    }
    return made;
  }
  function splat(of2, each, names) {
    if (isUnknown(of2)) return of2.targets.length > 0 ? inEach([of2], each, names) : of2;
    if (of2 === null) return [];
    return inEach(isList(of2) ? of2 : isMap(of2) ? [...of2.values()] : [of2], each, names);
  }
  function inEach(all, each, names) {
    return all.map((one) => evaluate(each, (name) => name === splatted ? one : names(name)));
  }
  function callOf({ name, args, isSpread }, names) {
    if (name === "try") {
      for (const arg of args) {
        const value = evaluate(arg, names);
        if (!isUnknown(value) || !value.isFault) return value;
      }
      return fault("none of the arguments of try can be evaluated");
    }
    if (name === "can") {
      const value = args[0] ? evaluate(args[0], names) : null;
      return isUnknown(value) ? value.isFault ? false : value : true;
    }
    const values = args.map((arg) => evaluate(arg, names));
    const [map, key, otherwise] = values;
    if (name === "lookup" && !isSpread && isUnknown(key) && isMap(map))
      return anyMember(map, key, otherwise);
    if (isSpread) {
      const last = values.pop() ?? null;
      if (isUnknown(last)) return last;
      if (!isList(last)) return fault("what is spread over arguments is not a list");
      if (last.length > 1e3) return unknown("a function has too many arguments");
      values.push(...last);
    }
    return call(name, values);
  }
  function binary({ operator, left, right }, names) {
    const a = evaluate(left, names);
    if (operator === "&&" || operator === "||") {
      const decides = operator === "||";
      if (truth(a) === decides) return decides;
      const b2 = evaluate(right, names);
      if (truth(b2) === decides) return decides;
      const open2 = [a, b2].find((one) => truth(one) === void 0);
      return open2 === void 0 ? !decides : notTrue(open2);
    }
    const b = evaluate(right, names);
    const open = unknownOf([a, b]);
    if (operator === "==" || operator === "!=") {
      if (a === null && exists(b) || b === null && exists(a)) return operator === "!=";
      if (open) return open;
      return canonical(a) === canonical(b) === (operator === "==");
    }
    if (open) return open;
    return arithmetic(operator, numberOf(a), numberOf(b));
  }
  function conditional({ test, ifTrue, ifFalse }, names) {
    const value = evaluate(test, names);
    const decided = truth(value);
    if (decided !== void 0) return evaluate(decided ? ifTrue : ifFalse, names);
    const [a, b] = [evaluate(ifTrue, names), evaluate(ifFalse, names)];
    if (!unknownOf([a, b]) && canonical(a) === canonical(b)) return a;
    const open = notTrue(value);
    return isUnknown(open) ? oneOfThese([a, b], open) : open;
  }
  function loop(form, names) {
    const over = evaluate(form.over, names);
    const pairs = pairsOf(over);
    if (!pairs) return isUnknown(over) ? over : fault("a for goes over what is not a collection");
    const list = [];
    const map = /* @__PURE__ */ new Map();
    for (const [key, value] of pairs) {
      const inner = (name2) => name2 === form.valueName ? value : name2 === form.keyName ? key : names(name2);
      if (form.when) {
        const when = evaluate(form.when, inner);
        const isIn = truth(when);
        if (isIn === void 0) return notTrue(when);
        if (!isIn) continue;
      }
      if (!form.key) {
        list.push(evaluate(form.value, inner));
        continue;
      }
      const name = evaluate(form.key, inner);
      const text = textOf(name);
      if (text === void 0)
        return isUnknown(name) ? name : fault("a key of a map is not a string");
      const made = evaluate(form.value, inner);
      const before = map.get(text);
      if (!form.isGrouped) map.set(text, made);
      else if (Array.isArray(before)) before.push(made);
      else map.set(text, [made]);
    }
    return form.key ? map : list;
  }
}
var isLookup = (expression2) => expression2.kind === "call" && expression2.name === "lookup";
function called(value, expression2) {
  const as = isUnknown(value) ? writtenAs(expression2) : void 0;
  return as === void 0 ? value : calledAs(value, as);
}
function writtenAs(expression2) {
  const steps = [];
  let at = expression2;
  for (; ; ) {
    if (at.kind === "get") steps.unshift(`.${at.name}`);
    else if (at.kind === "index") {
      const { key } = at;
      const known = key.kind === "literal" ? JSON.stringify(key.value) : writtenAs(key);
      if (known === void 0) return void 0;
      steps.unshift(`[${known}]`);
    } else break;
    at = at.of;
  }
  if (at.kind !== "name" || at.name === splatted) return void 0;
  const text = at.name + steps.join("");
  return text.length > longestReference ? void 0 : text;
}

// src/plans/terraform-sources/folder.ts


import { readInput } from "./scan.js";
import { faultOf } from "./cli.js";
import { planGap as planGap2 } from "./scan.js";

// src/plans/terraform-sources/declared.ts
import { planGap } from "./scan.js";
function keyOf({ kind, labels, attributes }) {
  const alias = kind === "provider" ? attributes.get("alias")?.expression : void 0;
  const words = [kind, ...labels];
  return (alias?.kind === "literal" ? [...words, String(alias.value)] : words).join(" ");
}
var named = /* @__PURE__ */ new Set(["data", "module", "output", "provider", "resource", "variable"]);
function declaredTwice(blocks) {
  const known = /* @__PURE__ */ new Map();
  return blocks.flatMap((block) => {
    if (!named.has(block.kind)) return [];
    const key = keyOf(block);
    const first = known.get(key);
    if (!first) known.set(key, block);
    if (!first || isInItsPlace(block.file.name, first.file.name)) return [];
    const other = first.file.place(first.at);
    return planGap(
      block.file.place(block.at),
      `${key.slice(0, 200)} is declared at ${other.file}:${other.line} as well, and only one of the two was judged`,
      "remove one of them, or give it another name",
      "failed"
    );
  });
}
var isInItsPlace = (one, other) => one !== other && withoutEnd(one) === withoutEnd(other);
var withoutEnd = (name) => name.replace(/\.(?:tf|tofu)(?:\.json)?$/, "");

// src/plans/terraform-sources/scanner.ts
var patterns = {
  blank: /[^\S\n]+|(?:#|\/\/)[^\n]*/y,
  blankLines: /\s+|(?:#|\/\/)[^\n]*/y,
  word: /[\p{L}_][\p{L}\p{N}_-]*/uy,
  number: /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
  operator: /&&|\|\||==|!=|<=|>=|\.\.\.|=>|[-+*/%<>!?:=.,(){}[\]"~]/y
};
function scannerOf(text, at = 0) {
  const scanner = {
    text,
    at,
    skip(lines) {
      for (; ; ) {
        const blank = matched(lines ? patterns.blankLines : patterns.blank).length;
        scanner.at += blank;
        if (blank > 0) continue;
        if (!text.startsWith("/*", scanner.at)) return;
        const end = text.indexOf("*/", scanner.at + 2);
        if (end < 0) scanner.fault("a comment is not closed");
        scanner.at = end + 2;
      }
    },
    word() {
      const word = matched(patterns.word);
      scanner.at += word.length;
      return word === "" ? void 0 : word;
    },
    number() {
      const number = matched(patterns.number);
      scanner.at += number.length;
      return number === "" ? void 0 : Number(number);
    },
    next: () => matched(patterns.operator),
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
    return pattern.exec(text)?.[0] ?? "";
  }
}

// src/plans/terraform-sources/parse-template.ts
var escapes = { n: "\n", r: "\r", t: "	" };
var plain = /[^"\\$%\n]+/y;
var plainLines = /[^$%]+/y;
function quoted(scanner, parse) {
  const from = scanner.at++;
  const parts = partsUntil(scanner, parse, '"', scanner.text.length);
  scanner.need('"', "a string is not closed");
  return templateOf(from, scanner.at, parts);
}
function heredoc(scanner, parse) {
  const { text, at: from } = scanner;
  const head = /<<(-?)([A-Za-z_][\w-]{0,99})[^\S\n]*\n/y;
  head.lastIndex = from;
  const match = head.exec(text);
  if (!match) return void 0;
  const [all, isIndented, name] = match;
  let line = from + all.length;
  const start = line;
  for (; ; ) {
    const end = text.indexOf("\n", line);
    const bare = text.slice(line, end < 0 ? text.length : end).trim();
    if (bare === name) break;
    if (end < 0) return scanner.fault(`the heredoc ${name} is not closed`);
    line = end + 1;
  }
  const inner = scannerOf(text.slice(0, line), start);
  const parts = partsUntil(inner, parse, "", line);
  scanner.at = text.indexOf(name, line) + name.length;
  return templateOf(from, scanner.at, isIndented === "-" ? unindented(parts) : parts);
}
function whole(scanner, parse) {
  const parts = partsUntil(scanner, parse, "", scanner.text.length);
  return templateOf(0, scanner.text.length, parts);
}
function partsUntil(scanner, parse, close, end, stops = [], depth = 0) {
  const { text } = scanner;
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
    const pattern = close === "" ? plainLines : plain;
    pattern.lastIndex = scanner.at;
    const run = pattern.exec(text)?.[0];
    if (run !== void 0 && run !== "") {
      say(run);
      scanner.at += run.length;
      continue;
    }
    const here = text[scanner.at];
    if (close !== "" && here === close) break;
    if (close !== "" && here === "\n") scanner.fault("a string is not closed in its line");
    if (close !== "" && here === "\\") {
      const [length, character] = escaped(text, scanner.at);
      say(character);
      scanner.at += length;
      continue;
    }
    const doubled = here + here;
    if ((here === "$" || here === "%") && text.startsWith(`${doubled}{`, scanner.at)) {
      say(`${here}{`);
      scanner.at += 3;
      continue;
    }
    if (text[scanner.at + 1] !== "{" || here !== "$" && here !== "%") {
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
    const word = scanner.word() ?? "";
    if (stops.includes(word)) {
      scanner.at = from;
      break;
    }
    scanner.skip(true);
    if (word === "if") parts.push(ifDirective(from));
    else if (word === "for") parts.push(forDirective(from));
    else scanner.fault("a template's directive is not known");
  }
  return parts;
  function closeBrace() {
    scanner.skip(true);
    isTrimmed = scanner.take("~");
    scanner.need("}", "an interpolation is not closed");
  }
  function directive(word) {
    scanner.at += 2;
    scanner.take("~");
    scanner.skip(true);
    if (scanner.word() !== word) scanner.fault(`a template has no %{ ${word} }`);
    closeBrace();
  }
  function inner(from, ...words) {
    const some = partsUntil(scanner, parse, close, end, words, depth + 1);
    return templateOf(from, scanner.at, some);
  }
  function ifDirective(from) {
    const test = parse(scanner);
    closeBrace();
    const ifTrue = inner(from, "else", "endif");
    let ifFalse = expression(from, from, { kind: "literal", value: "" });
    if (/^%\{~?\s*else/.test(text.slice(scanner.at, scanner.at + 100))) {
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
    const nothing2 = expression(from, from, { kind: "literal", value: "" });
    return expression(from, scanner.at, {
      kind: "call",
      name: "join",
      args: [nothing2, loop],
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
function escaped(text, at) {
  const kind = text[at + 1] ?? "";
  const size = kind === "u" ? 4 : kind === "U" ? 8 : 0;
  const digits = text.slice(at + 2, at + 2 + size);
  if (size > 0 && /^[0-9a-fA-F]+$/.test(digits) && digits.length === size) {
    const code = Number.parseInt(digits, 16);
    return [2 + size, code <= 1114111 ? String.fromCodePoint(code) : "\uFFFD"];
  }
  return [1 + kind.length, escapes[kind] ?? kind];
}
function templateOf(from, to, parts) {
  const some = parts.filter((part) => !("text" in part) || part.text !== "");
  const [only] = some;
  if (only === void 0) return expression(from, to, { kind: "literal", value: "" });
  if (some.length === 1)
    return "text" in only ? expression(from, to, { kind: "literal", value: only.text }) : only;
  return expression(from, to, {
    kind: "template",
    parts: some.map(
      (part) => "text" in part ? expression(from, from, { kind: "literal", value: part.text }) : part
    )
  });
}
function unindented(parts) {
  let least = Infinity;
  let atStart = true;
  for (const part of parts) {
    if ("text" in part) {
      for (const [, indent2] of ((atStart ? "\n" : "") + part.text).matchAll(
        /\n([^\S\n]*)(?=[^\s])/g
      ))
        least = Math.min(least, indent2.length);
      const [, open] = /(?:^|\n)([^\S\n]*)$/.exec(part.text) ?? [];
      if (open !== void 0 && part !== parts.at(-1) && (part.text !== open || atStart))
        least = Math.min(least, open.length);
    } else if (atStart) least = 0;
    atStart = false;
  }
  if (least === 0 || least === Infinity) return parts;
  const indent = new RegExp(`(^|\\n)[^\\S\\n]{1,${least}}`, "g");
  return parts.map(
    (part, i) => "text" in part ? {
      text: part.text.replaceAll(
        indent,
        (all, start, at) => start === "" && (i > 0 || at > 0) ? all : start
      )
    } : part
  );
}

// src/plans/terraform-sources/parse.ts
function parseFile(text) {
  const scanner = scannerOf(text, text.startsWith("\uFEFF") ? 1 : 0);
  const body = parseBody(scanner, 0);
  if (scanner.at < text.length) scanner.fault("a bracket closes that was not opened");
  return body;
}
function parseValue(text) {
  const scanner = scannerOf(text);
  const parsed2 = parserOf(scanner)(true);
  scanner.skip(true);
  if (scanner.at < text.length) scanner.fault("it is more than one expression");
  return parsed2;
}
function parseTemplate(text) {
  return whole(scannerOf(text), (scanner) => parserOf(scanner)(true));
}
function parseBody(scanner, depth) {
  if (depth > deepest) scanner.fault("blocks nest too deep");
  const attributes = /* @__PURE__ */ new Map();
  const blocks = [];
  const parse = parserOf(scanner);
  for (; ; ) {
    scanner.skip(true);
    const at = scanner.at;
    if (at >= scanner.text.length || scanner.next() === "}") break;
    const name = scanner.word() ?? scanner.fault("neither an attribute nor a block begins here");
    scanner.skip(false);
    if (scanner.take("=")) {
      attributes.set(name, { at, expression: parse(false) });
      scanner.skip(false);
      if (!isLineEnd(scanner)) scanner.fault("an expression ends before its line does");
      continue;
    }
    const labels = [];
    while (scanner.next() !== "{") {
      const label = scanner.next() === '"' ? textOf2(parse(false)) : scanner.word();
      if (label === void 0 || labels.length > 8)
        return scanner.fault(`${labels.length > 8 ? "too many labels" : "a block has no body"}`);
      labels.push(label);
      scanner.skip(false);
    }
    scanner.need("{", "a block has no body");
    const body = parseBody(scanner, depth + 1);
    scanner.need("}", "a block is not closed");
    blocks.push({ kind: name, labels, at, ...body });
  }
  return { attributes, blocks };
}
var isLineEnd = ({ text, at, next }) => at >= text.length || text[at] === "\n" || next() === "}";
var textOf2 = (label) => label.kind === "literal" && typeof label.value === "string" ? label.value : void 0;
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
  let open = 0;
  const nested = (one) => {
    const inner = one === scanner ? conditional : parserOf(one);
    return inner(true);
  };
  return conditional;
  function conditional(lines) {
    if (++open > deepest) scanner.fault("an expression nests too deep");
    scanner.skip(lines);
    const from = scanner.at;
    const test = binary(lines, 1);
    scanner.skip(lines);
    let made = test;
    if (scanner.take("?")) {
      const ifTrue = conditional(lines);
      scanner.skip(lines);
      scanner.need(":", 'a condition has no ":"');
      const ifFalse = conditional(lines);
      made = expression(from, scanner.at, { kind: "conditional", test, ifTrue, ifFalse });
    }
    open--;
    return made;
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
    if (depth > deepest) scanner.fault("an expression nests too deep");
    scanner.at++;
    scanner.skip(lines);
    const of2 = unary2(lines, depth + 1);
    return expression(from, scanner.at, { kind: "unary", operator, of: of2 });
  }
  function postfix(lines) {
    const from = scanner.at;
    return steps(primary(lines), from, lines, "all");
  }
  function steps(start, from, lines, which) {
    let of2 = start;
    for (; ; ) {
      const end = scanner.at;
      scanner.skip(lines);
      if (scanner.take(".")) {
        scanner.skip(lines);
        if (which === "all" && scanner.take("*")) {
          of2 = splat(of2, from, lines, "names");
          continue;
        }
        const number = /\d+/y;
        number.lastIndex = scanner.at;
        const digits = number.exec(scanner.text)?.[0];
        if (digits !== void 0) {
          scanner.at += digits.length;
          const key = literal(scanner.at, Number(digits));
          of2 = expression(from, scanner.at, { kind: "index", of: of2, key });
          continue;
        }
        const name = scanner.word() ?? scanner.fault("a name is missing after the dot");
        of2 = expression(from, scanner.at, { kind: "get", of: of2, name });
      } else if (which !== "names" && scanner.next() === "[") {
        scanner.at++;
        scanner.skip(true);
        if (which === "all" && scanner.take("*")) {
          scanner.skip(true);
          scanner.need("]", "a bracket is not closed");
          of2 = splat(of2, from, lines, "keys");
          continue;
        }
        const key = conditional(true);
        scanner.skip(true);
        scanner.need("]", "a bracket is not closed");
        of2 = expression(from, scanner.at, { kind: "index", of: of2, key });
      } else {
        scanner.at = end;
        return of2;
      }
    }
  }
  function splat(of2, from, lines, which) {
    const element = expression(scanner.at, scanner.at, { kind: "name", name: splatted });
    const each = steps(element, scanner.at, lines, which);
    return expression(from, scanner.at, { kind: "splat", of: of2, each });
  }
  function primary(lines) {
    const from = scanner.at;
    const { text } = scanner;
    if (text[from] === '"') return quoted(scanner, nested);
    if (text.startsWith("<<", from))
      return heredoc(scanner, nested) ?? scanner.fault("a heredoc has no name");
    const number = scanner.number();
    if (number !== void 0) return literal(from, number);
    if (scanner.take("(")) {
      const inner = conditional(true);
      scanner.skip(true);
      scanner.need(")", "a bracket is not closed");
      return inner;
    }
    if (scanner.take("[")) return list(from);
    if (scanner.take("{")) return object(from);
    const word = scanner.word();
    if (word === void 0) return scanner.fault("an expression is missing or not understood");
    if (word === "true" || word === "false") return literal(from, word === "true");
    if (word === "null") return literal(from, null);
    let name = word;
    while (text.startsWith("::", scanner.at)) {
      scanner.at += 2;
      name += `::${scanner.word() ?? scanner.fault("a function has no name")}`;
    }
    const end = scanner.at;
    scanner.skip(lines);
    if (scanner.take("(")) return call2(from, name);
    scanner.at = end;
    return expression(from, end, { kind: "name", name });
  }
  function call2(from, name) {
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
      const at = scanner.at;
      const key = conditional(true);
      scanner.skip(true);
      if (!scanner.take("=") && !scanner.take(":")) scanner.fault("a key has no value");
      const value = conditional(false);
      const bare = key.kind === "name" && scanner.text[at] !== "(";
      entries.push({ key: bare ? literal(at, key.name) : key, value });
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
  function literal(from, value) {
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
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function bodyOfJson(text) {
  const read = jsonText(text);
  if (!read || !isObject(read.value)) throw new SyntaxFault(0, "is not a JSON object");
  const { value: root } = read;
  const attributes = /* @__PURE__ */ new Map();
  const blocks = [];
  for (const [kind, value] of Object.entries(root)) {
    const at = offsetOf(read, root, kind);
    const labels = Object.hasOwn(labelled, kind) ? labelled[kind] : void 0;
    if (labels === void 0) attributes.set(kind, { at, expression: valueOf(value, at, read) });
    else blocks.push(...blocksOf(kind, labels, value, [], at, read));
  }
  return { attributes, blocks };
}
function blocksOf(kind, labels, value, named2, at, read) {
  if (Array.isArray(value))
    return value.flatMap((one) => blocksOf(kind, labels, one, named2, at, read));
  if (!isObject(value)) return [];
  if (named2.length < labels)
    return Object.entries(value).flatMap(
      ([name, inner]) => blocksOf(kind, labels, inner, [...named2, name], offsetOf(read, value, name), read)
    );
  return [{ kind, labels: named2, at, ...bodyOf(value, read, kind) }];
}
function bodyOf(value, read, kind) {
  const attributes = /* @__PURE__ */ new Map();
  const blocks = [];
  for (const [name, one] of Object.entries(value)) {
    const at = offsetOf(read, value, name);
    if (name === "dynamic" && isObject(one)) {
      for (const label of Object.keys(one))
        for (const inner of blocksOf("dynamic", 0, one[label], [label], at, read)) {
          const content = inner.attributes.get("content")?.expression;
          blocks.push({ ...inner, blocks: content ? [contentOf(content)] : [] });
        }
      continue;
    }
    const isReference = typeof one === "string" && references.has(name) && (kind === "resource" || kind === "data" || kind === "variable");
    attributes.set(name, {
      at,
      expression: isReference ? parsed(parseValue, one, at) : name === "providers" && isObject(one) ? providersOf(one, at) : valueOf(one, at, read)
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
var providersOf = (value, at) => expression(at, at, {
  kind: "object",
  entries: Object.entries(value).map(([key, one]) => ({
    key: parsed(parseValue, key, at),
    value: parsed(parseValue, String(one), at)
  }))
});
var offsetOf = ({ offsets }, object, key) => {
  const places = offsets.get(object);
  return (places instanceof Map ? places.get(key) : void 0) ?? 0;
};
function parsed(parse, text, at) {
  try {
    return { ...parse(text), from: at, to: at };
  } catch (error) {
    throw error instanceof SyntaxFault ? new SyntaxFault(at, error.message) : error;
  }
}
function valueOf(value, at, read, depth = 0) {
  if (depth > deepest) throw new SyntaxFault(at, "an expression nests too deep");
  if (typeof value === "string") return parsed(parseTemplate, value, at);
  if (Array.isArray(value)) {
    const places = read.offsets.get(value);
    return expression(at, at, {
      kind: "list",
      items: value.map(
        (one, i) => valueOf(one, Array.isArray(places) ? places[i] ?? at : at, read, depth + 1)
      )
    });
  }
  if (isObject(value))
    return expression(at, at, {
      kind: "object",
      entries: Object.entries(value).map(([name, one]) => {
        const place = offsetOf(read, value, name);
        return {
          key: expression(place, place, { kind: "literal", value: name }),
          value: valueOf(one, place, read, depth + 1)
        };
      })
    });
  return expression(at, at, { kind: "literal", value });
}

// src/plans/terraform-sources/folder.ts
import { isSource, namesIn } from "./scan.js";
var mostFiles = 1e3;
var largestFile = 4 * 1024 * 1024;
function readFolder(path, name) {
  const names = namesIn(path, isSource);
  const gaps = [];
  if (names.length > mostFiles)
    gaps.push(
      planGap2(
        { file: name },
        `${name}: more than ${mostFiles} files of Terraform, and the others were not read`,
        "scan a plan of it",
        "truncated"
      )
    );
  const blocks = [];
  const overrides = [];
  for (const one of names.slice(0, mostFiles)) {
    const file = join(path, one);
    const called2 = join(name, one);
    const read = readBody(file, called2);
    if ("gap" in read) {
      gaps.push(read.gap);
      continue;
    }
    const isOverride = /(?:^|_)override\.(?:tf|tofu)(?:\.json)?$/.test(one);
    for (const block of read.body.blocks)
      (isOverride ? overrides : blocks).push({ ...block, file: read.file });
  }
  return {
    name,
    path: resolve(path),
    blocks: overridden(blocks, overrides),
    gaps: [...gaps, ...declaredTwice(blocks)],
    files: names.map((one) => join(path, one))
  };
}
function folderOfText(text, name) {
  const read = bodyOf2(text, name);
  return {
    name,
    path: name,
    blocks: "gap" in read ? [] : read.body.blocks.map((one) => ({ ...one, file: read.file })),
    gaps: "gap" in read ? [read.gap] : [],
    files: []
  };
}
function readBody(path, name) {
  let text;
  try {
    const stats = statSync(path);
    if (stats.isCharacterDevice() && !path.startsWith("/dev/"))
      return { gap: unread({ file: name }, `${name}: is not a regular file`) };
    if (stats.size > largestFile)
      return {
        gap: unread({ file: name }, `${name}: is larger than ${largestFile / 1024 / 1024} MB`)
      };
    text = readInput(path);
  } catch (error) {
    if (error.code === void 0) throw error;
    return { gap: unread({ file: name }, `${name}: can't be read: ${faultOf(error)}`) };
  }
  return bodyOf2(text, name);
}
function bodyOf2(text, name) {
  const file = { name, place: placesIn(text, name) };
  try {
    const body = name.endsWith(".json") ? bodyOfJson(text) : parseFile(text);
    return { body, file };
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    const place = file.place(error.at);
    return {
      gap: unread(place, `${name}:${place.line}:${place.column}: ${error.message}`)
    };
  }
}
var unread = (place, why) => planGap2(place, `${why}; nothing of the file was judged`, "correct the file", "failed");
function placesIn(text, file) {
  let starts;
  return (at) => {
    if (!starts) {
      starts = [0];
      for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1))
        starts.push(end + 1);
    }
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (starts[middle] <= at) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: at - starts[low] + 1 };
  };
}
function overridden(blocks, overrides) {
  if (overrides.length === 0) return blocks;
  const by = Map.groupBy(overrides, keyOf);
  const known = new Set(blocks.map(keyOf));
  return [
    ...blocks.map((block) => {
      let made = block;
      for (const over of by.get(keyOf(block)) ?? []) {
        const kinds = new Set(over.blocks.map(({ kind }) => kind));
        made = {
          ...made,
          attributes: new Map([...made.attributes, ...over.attributes]),
          blocks: [...made.blocks.filter(({ kind }) => !kinds.has(kind)), ...over.blocks]
        };
      }
      return made;
    }),
    ...overrides.filter((one) => !known.has(keyOf(one)))
  ];
}

// src/plans/terraform-sources/variables.ts

import { UserError } from "./cli.js";
import { isVariables, namesIn as namesIn2 } from "./scan.js";
var nothing = () => void 0;
function givenTo({ path, name, files }, { params, paramFiles }, { evaluate }) {
  const { values, gaps } = files.length > 0 ? readFiles(path, name, isVariables) : { values: /* @__PURE__ */ new Map(), gaps: [] };
  const namesInFiles = [];
  for (const file of paramFiles.filter(isTerraform)) {
    const read = readBody(file, file);
    if ("gap" in read) throw new UserError(`--params ${read.gap.detail}; ${read.gap.remedy}`);
    for (const [key, { expression: expression2 }] of read.body.attributes) values.set(key, expression2);
    namesInFiles.push(...read.body.attributes.keys());
  }
  return {
    gaps,
    namesInFiles,
    value(variable) {
      const [called2 = ""] = variable.labels;
      const type = variable.attributes.get("type")?.expression;
      if (Object.hasOwn(params, called2)) return single(called2, params[called2], type);
      const said = values.get(called2);
      return said && typed(evaluate(said, nothing), type, evaluate);
    }
  };
  function single(called2, text, type) {
    if (!type || type.kind === "name" && ["string", "any"].includes(type.name)) return text;
    try {
      return typed(
        type.kind === "name" ? text : evaluate(parseValue(text), nothing),
        type,
        evaluate
      );
    } catch (error) {
      if (!(error instanceof SyntaxFault)) throw error;
      throw new UserError(
        `--param ${called2}=...: the variable is not a string; write its value as Terraform does: ["a", "b"], { key = "a" }`
      );
    }
  }
}
function givenBeside(folder) {
  if (folder === void 0) return { values: /* @__PURE__ */ new Map(), maybe: /* @__PURE__ */ new Set(), gaps: [] };
  const read = readFiles(folder, folder, isVariables);
  const named2 = readFiles(
    folder,
    folder,
    (one) => /\.tfvars(?:\.json)?$/.test(one) && !isVariables(one)
  );
  return {
    values: read.values,
    maybe: new Set(named2.values.keys()),
    gaps: [...read.gaps, ...named2.gaps]
  };
}
function readFiles(path, name, fits) {
  const values = /* @__PURE__ */ new Map();
  const gaps = [];
  for (const one of [...namesIn2(path, fits)].sort(byPrecedence)) {
    const read = readBody(join2(path, one), join2(name, one));
    if ("gap" in read) gaps.push(read.gap);
    else for (const [key, { expression: expression2 }] of read.body.attributes) values.set(key, expression2);
  }
  return { values, gaps };
}
function byPrecedence(a, b) {
  const rank = (name) => basename(name).startsWith("terraform.tfvars") ? 0 : 1;
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
function noValue(name, oneOf) {
  return unknown(
    `the variable ${name.slice(0, 100)} has no value: give --param ${name.slice(0, 100)}=VALUE, or a .tfvars file with --params`,
    `var.${name}`,
    oneOf
  );
}
function typed(value, type, evaluate, depth = 0) {
  if (!type || value === null || depth > 32) return value;
  if (type.kind === "name") {
    if (type.name === "string") return textOf(value) ?? value;
    if (type.name === "number") return numberOf(value) ?? value;
    if (type.name === "bool" && (value === "true" || value === "false")) return value === "true";
    return value;
  }
  if (type.kind !== "call") return value;
  const [inner, otherwise] = type.args;
  const within3 = (one) => typed(one, inner, evaluate, depth + 1);
  if (type.name === "optional") return within3(value);
  if (isList(value) && (type.name === "list" || type.name === "set")) {
    const all = value.map(within3);
    return type.name === "set" && !unknownOf(all) ? setOf(all) : all;
  }
  if (!isMap(value)) return value;
  if (type.name === "map") return new Map([...value].map(([key, one]) => [key, within3(one)]));
  if (type.name !== "object" || inner?.kind !== "object" || otherwise) return value;
  const made = /* @__PURE__ */ new Map();
  for (const { key, value: wanted } of inner.entries) {
    const name = key.kind === "literal" ? String(key.value) : "";
    const said = value.get(name) ?? null;
    const standard = wanted.kind === "call" && wanted.name === "optional" ? wanted.args[1] : void 0;
    const given = said === null && standard ? evaluate(standard, nothing) : said;
    made.set(name, typed(given, wanted, evaluate, depth + 1));
  }
  return made;
}

export {
  numberOf,
  pairsOf,
  partsOf,
  evaluator,
  writtenAs,
  readFolder,
  folderOfText,
  givenTo,
  givenBeside,
  noValue,
  typed
};
