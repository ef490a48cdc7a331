// src/plans/arm/limits.ts
var mostCopies = 1e4;
var deepest = 64;
var mostSteps = 2e6;
var longestText = 262144;

// src/plans/arm/pure-functions.ts
import { setMember } from "./terraform-plan.js";
var TooLarge = class extends RangeError {
};
var isMembers = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var textOf = (value) => typeof value === "string" ? value : value === null || value === void 0 ? "" : typeof value === "boolean" ? value ? "True" : "False" : typeof value === "object" ? JSON.stringify(value) : String(value);
function short(text) {
  if (text.length > longestText) throw new TooLarge();
  return text;
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
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
  }
  return a === b || (a ?? null) === (b ?? null);
}
function memberOf(members, name) {
  if (Object.hasOwn(members, name)) return [name];
  const lower = name.toLowerCase();
  for (const key of Object.keys(members)) if (key.toLowerCase() === lower) return [key];
  return void 0;
}
function membersFrom(entries) {
  const members = {};
  for (const [key, value] of entries) setMember(members, key, value);
  return members;
}
function union(...all) {
  if (all.every(Array.isArray)) {
    const list = [];
    for (const item of all.flat())
      if (few(list).length === 0 || !list.some((one) => same(one, item))) list.push(item);
    return list;
  }
  let made = {};
  for (const one of all) {
    if (!isMembers(one)) return void 0;
    made = membersFrom([
      ...Object.entries(made),
      ...Object.entries(one).map(
        ([key, value]) => [
          key,
          Object.hasOwn(made, key) && isMembers(made[key]) && isMembers(value) ? union(made[key], value) : value
        ]
      )
    ]);
  }
  return made;
}
var compared = (a, b) => typeof a === "number" && typeof b === "number" ? a - b : typeof a === "string" && typeof b === "string" ? a < b ? -1 : a > b ? 1 : 0 : Number.NaN;
var numbers = (args) => args.length === 1 && Array.isArray(args[0]) ? args[0] : args;
var base64 = (text) => Buffer.from(text, "utf8").toString("base64");
var fromBase64 = (text) => Buffer.from(text, "base64").toString("utf8");
var structural = {
  array: (value) => Array.isArray(value) ? value : [value],
  createarray: (...items) => few(items),
  createobject: (...pairs) => membersFrom(
    pairs.flatMap((key, i) => i % 2 === 0 ? [[textOf(key), pairs[i + 1]]] : [])
  ),
  shallowmerge: (list) => Array.isArray(list) ? membersFrom(list.flatMap((one) => Object.entries(one))) : void 0,
  flatten: (list) => Array.isArray(list) ? few(list.flat()) : void 0,
  items: (members) => isMembers(members) ? Object.keys(members).sort().map((key) => ({ key, value: members[key] })) : void 0,
  objectkeys: (members) => isMembers(members) ? Object.keys(members).sort() : void 0
};
var pure = {
  // Texts
  format: (pattern, ...args) => short(
    pattern.replaceAll(
      /\{\{|\}\}|\{(\d+)(?:,[^{}:]*)?(?::[^{}]*)?\}/g,
      (whole, number) => number === void 0 ? whole[0] : textOf(args[Number(number)])
    )
  ),
  tolower: (text) => text.toLowerCase(),
  toupper: (text) => text.toUpperCase(),
  trim: (text) => text.trim(),
  replace: (text, old, made) => old === "" ? text : short(text.split(old).join(made)),
  split: (text, by) => {
    const ends = Array.isArray(by) ? by : [by];
    let parts = [text];
    for (const end of ends) parts = parts.flatMap((part) => part.split(end));
    return few(parts);
  },
  join: (list, between) => short(list.map(textOf).join(between)),
  substring: (text, start, length) => text.slice(start, length === void 0 ? void 0 : start + length),
  startswith: (text, start) => text.toLowerCase().startsWith(start.toLowerCase()),
  endswith: (text, end) => text.toLowerCase().endsWith(end.toLowerCase()),
  padleft: (text, width, by = "0") => width > longestText ? void 0 : textOf(text).padStart(width, by),
  string: (value) => typeof value === "object" ? short(JSON.stringify(value)) : textOf(value),
  base64: (text) => short(base64(text)),
  base64tostring: (text) => fromBase64(text),
  base64tojson: (text) => JSON.parse(fromBase64(text)),
  datauri: (text) => short(`data:text/plain;charset=utf8;base64,${base64(text)}`),
  datauritostring: (text) => fromBase64(text.slice(text.indexOf(",") + 1)),
  uri: (base, relative) => new URL(relative, base).href,
  uricomponent: (text) => encodeURIComponent(text.toWellFormed()),
  uricomponenttostring: (text) => decodeURIComponent(text),
  indexof: (where, what) => typeof where === "string" ? where.toLowerCase().indexOf(String(what).toLowerCase()) : where.findIndex((item) => same(item, what)),
  lastindexof: (where, what) => typeof where === "string" ? where.toLowerCase().lastIndexOf(String(what).toLowerCase()) : where.findLastIndex((item) => same(item, what)),
  json: (text) => JSON.parse(text),
  // Lists and objects
  contains: (where, what) => typeof where === "string" ? where.includes(textOf(what)) : Array.isArray(where) ? where.some((item) => same(item, what)) : memberOf(where, textOf(what)) !== void 0,
  intersection: (...all) => {
    const [first, ...others] = all;
    if (Array.isArray(first))
      return few(first).filter(
        (item) => others.every((one) => one.some((other) => same(other, item)))
      );
    return membersFrom(
      Object.entries(first).filter(
        ([key, value]) => others.every((one) => same(one[key], value))
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

export {
  mostCopies,
  deepest,
  mostSteps,
  longestText,
  textOf,
  same,
  memberOf,
  membersFrom,
  structural,
  pure
};
