import {
  masked
} from "./locate-kept.js";

// src/locate/masked-expression.ts
var mask = "***";
var reference = /^[A-Za-z_][\w-]{0,63}(?:\.[\w-]{1,64}|\[(?:"[\w.-]{0,64}"|\d+)\]){1,16}$/;
var secretBehind = /(?:pass(?:word|wd|phrase)?|pwd|secret|token|credential|cookie|authorization|(?:private|access|account|shared|api|auth)[_-]?key)s?["']?\s*(?:[:=]|\s[\w"'])/i;
var part = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:\$\{[^{}]{0,200}\}|[^\s,[\]{}()"'])+/g;
var call = /^![A-Za-z:]{1,40}$/;
function maskedExpression(expression) {
  if (reference.test(expression)) return expression;
  if (secretBehind.test(expression)) return mask;
  return expression.replaceAll(part, (one) => {
    const quote = /^["']/.exec(one)?.[0];
    if (quote === void 0) return call.test(one) ? one : maskedText(one);
    return `${quote}${maskedText(one.slice(1, -1))}${quote}`;
  });
}
function maskedText(text) {
  const references = [];
  const bare = text.replaceAll(
    /\$\{[^{}]{0,200}\}/g,
    (one) => `Reference${names[references.push(one) - 1] ?? ""}`
  );
  if (references.length > names.length) return mask;
  if (bare.trim() === "") return text;
  return masked(bare).replaceAll(
    /Reference([A-Z])/g,
    (whole, name) => references[names.indexOf(name)] ?? whole
  );
}
var names = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

// src/locate/walk.ts
function compilePath(path, { roots = 0, envelope, isSwitched = false, optional = [] } = {}) {
  const ends = path.match(/\[\]|\{\}/g) ?? [];
  let walked = "";
  const stretches = path.split(/\[\]|\{\}/).map((stretch, at) => {
    const steps = stretch.split(".").filter((step) => step !== "");
    const end = ends[at];
    const breakAfter = (taken) => {
      const isLast = taken === steps.length;
      const isInside = at > 0 || isLast && (taken > roots + 1 || isSwitched && end === void 0);
      const to = [walked, ...steps.slice(0, taken)].filter((part2) => part2 !== "").join(".");
      if (!isInside || optional.includes(to)) return "outside";
      if (at > 0 && taken === 1 && steps[0] === envelope) return "nothing";
      return end === void 0 ? "place" : "list";
    };
    const breaks = ["", ...steps].map((_, taken) => breakAfter(taken));
    walked = [walked, ...steps].filter((part2) => part2 !== "").join(".") + (end ?? "");
    return {
      steps,
      pointers: ["", ...steps.map((_, i) => `/${steps.slice(0, i + 1).join("/")}`)],
      breaks,
      end
    };
  });
  return (root, walker) => walk(stretches, 0, root, "", root, walker);
}
function walk(stretches, at, from, before, element, walker) {
  const { steps, pointers, breaks, end } = stretches[at];
  let value = from;
  let taken = 0;
  while (taken < steps.length && value !== void 0 && value !== null) {
    if (typeof value !== "object" || Array.isArray(value)) {
      walker.wrong(`${shapeName(value)} where a record is expected`);
      return;
    }
    const step = steps[taken++];
    value = Object.hasOwn(value, step) ? value[step] : void 0;
  }
  if (value === void 0 || value === null || value === "" && end === void 0) {
    walker.missing(
      before + pointers[taken],
      end === void 0 ? element ?? null : void 0,
      before,
      breaks[taken]
    );
    return;
  }
  const pointer = before + pointers[taken];
  if (end === void 0) {
    if (typeof value === "object") walker.wrong(`${shapeName(value)} where a value is expected`);
    else walker.value(String(value), pointer, element, before);
  } else if (Array.isArray(value)) {
    if (end === "{}") walker.wrong("a list where a record is expected");
    else if (value.length === 0) walker.empty(pointer, breaks[taken]);
    else
      for (let i = 0; i < value.length; i++)
        if (value[i] === null || value[i] === void 0) walker.wrong("nothing in a list");
        else walk(stretches, at + 1, value[i], `${pointer}/${i}`, value[i], walker);
  } else if (typeof value !== "object" || end === "[]")
    walker.wrong(`${shapeName(value)} where ${end === "[]" ? "a list" : "a record"} is expected`);
  else
    for (const [key, item] of Object.entries(value))
      walk(stretches, at + 1, item, `${pointer}/${escapePointer(key)}`, item, walker);
}
var shapeName = (value) => value === null || value === void 0 ? "nothing" : Array.isArray(value) ? "a list" : typeof value === "object" ? "a record" : "a value";
function escapePointer(key) {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

export {
  maskedExpression,
  compilePath,
  shapeName,
  escapePointer
};
