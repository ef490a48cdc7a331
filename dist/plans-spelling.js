import {
  isSymbolic,
  isUnseen,
  setMember
} from "./plans-value.js";
import {
  escapePointer
} from "./locate-walk.js";

// src/plans/spelling.ts
function spell(source, { members, constants = {} }, whereIs = () => void 0, into = { properties: {}, unseen: {}, written: {} }) {
  for (const [from, targets] of Object.entries(members))
    for (const target of Array.isArray(targets) ? targets : [targets])
      spellMember(
        source,
        stepsOf(from),
        typeof target === "string" ? { to: target } : target,
        whereIs,
        into
      );
  for (const [to, value] of Object.entries(constants)) reach(into, stepsOf(to), [], value);
  return into;
}
var open = /* @__PURE__ */ new Set(["[]", "{}"]);
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
  function walk(value, at, path, keys) {
    if (isUnseen(value)) {
      const stop = at === from.length ? target.length : stopOf(target, keys.length);
      const pointer = reach(into, target.slice(0, stop), keys);
      into.unseen[pointer] = value.why;
      into.written[pointer] = writtenAs(path, value.expression, whereIs);
      return;
    }
    if (value === void 0 || value === null) {
      if (absent !== void 0) reach(into, target, keys, absent);
      return;
    }
    const step = from[at];
    if (step === void 0) {
      const made = isSymbolic(value) ? symbol(value.id) : as ? as(value) : value;
      if (isUnseen(made)) {
        walk(made, at, path, keys);
        return;
      }
      const pointer = reach(into, target, keys, made);
      into.written[pointer] = writtenAs(
        path,
        isSymbolic(value) ? value.expression : asWritten(value, made),
        whereIs
      );
      return;
    }
    if (open.has(step)) {
      const items = Array.isArray(value) ? [...value.entries()] : step === "{}" && typeof value === "object" && !isSymbolic(value) ? Object.entries(value) : (
        // One block where a list may stand.
        [[0, value]]
      );
      if (items.length === 0) {
        const stop = stopOf(target, keys.length);
        reach(into, target.slice(0, stop), keys, target[stop] === "{}" ? {} : []);
      }
      for (const [key, item] of items) {
        const here = [...keys, key];
        reach(into, target.slice(0, stopOf(target, keys.length) + 1), here);
        walk(item, at + 1, [...path, key], here);
      }
      return;
    }
    if (Array.isArray(value) && value.length <= 1) {
      walk(value[0], at, value.length === 0 ? path : [...path, 0], keys);
      return;
    }
    if (typeof value !== "object" || Array.isArray(value) || isSymbolic(value)) {
      reach(into, target, keys, isSymbolic(value) ? value.id : value);
      return;
    }
    const next = Object.hasOwn(value, step) ? value[step] : void 0;
    walk(next, at + 1, [...path, step], keys);
  }
}
function stopOf(target, keys) {
  let seen = 0;
  for (let i = 0; i < target.length; i++) if (open.has(target[i]) && seen++ === keys) return i;
  return target.length;
}
function reach({ properties }, target, keys, value) {
  let at = properties;
  let pointer = "";
  let taken = 0;
  for (let i = 0; i < target.length; i++) {
    const step = target[i];
    const key = open.has(step) ? keys[taken++] ?? 0 : step;
    pointer += `/${escapePointer(String(key))}`;
    const isLast = i === target.length - 1;
    if (isLast) {
      if (value !== void 0 && (!isEmpty(value) || !Object.hasOwn(at, key)))
        setMember(at, key, value);
      else if (value === void 0 && open.has(step) && !Object.hasOwn(at, key))
        setMember(at, key, {});
      break;
    }
    const next = target[i + 1];
    const there = Object.hasOwn(at, key) ? at[key] : void 0;
    if (typeof there === "object" && there !== null) at = there;
    else {
      const made = next === "[]" ? [] : {};
      setMember(at, key, made);
      at = made;
    }
  }
  return pointer;
}
var isEmpty = (value) => typeof value === "object" && value !== null && Object.keys(value).length === 0;
var asWritten = (value, made) => typeof value === "string" && value !== made && /^[\w .-]{1,40}$/.test(value) ? value : void 0;
function writtenAs(path, expression, whereIs) {
  let attribute = "";
  for (const step of path)
    attribute += typeof step === "number" ? `[${step}]` : attribute === "" ? step : `.${step}`;
  return {
    attribute,
    ...expression !== void 0 && { expression },
    ...whereIs(path)
  };
}

export {
  spell
};
