// src/plans/terraform-sources/value.ts
import { choicesOf, mostChoices } from "./terraform-plan.js";
var tag = /* @__PURE__ */ Symbol("not a value");
var isUnknown = (value) => tagOf(value) === "unknown";
var isThing = (value) => tagOf(value) === "thing";
var isList = (value) => Array.isArray(value);
var isMap = (value) => value instanceof Map;
var tagOf = (value) => typeof value === "object" && value !== null ? value[tag] : void 0;
function unknown(why, expression, oneOf) {
  return {
    [tag]: "unknown",
    why,
    targets: [],
    like: void 0,
    expression,
    oneOf,
    isFault: false
  };
}
function remade(value) {
  if (!isUnknown(value) || !(value.oneOf || value.anyOf)) return value;
  const { anyOf: _, ...rest } = value;
  return { ...rest, oneOf: void 0 };
}
function oneOfThese(values, open) {
  const { anyOf: _, ...rest } = open;
  const all = values.flatMap(
    (value) => isUnknown(value) ? value.oneOf ?? value.anyOf ?? [value] : [value]
  );
  if (all.some((one) => isUnknown(one) || isThing(one) || one === null) || open.why === void 0)
    return { ...rest, oneOf: void 0 };
  const oneOf = choicesOf(all);
  return oneOf || all.length > mostChoices ? { ...rest, oneOf } : { ...rest, oneOf: void 0, anyOf: all };
}
function fault(why) {
  return { ...unknown(why), isFault: true };
}
function reference(targets, expression) {
  return { ...unknown(""), why: void 0, targets, expression };
}
function standing(like, expression) {
  return { ...unknown(""), why: void 0, like, expression };
}
function thing(get, target) {
  return { [tag]: "thing", get, ...target && { target } };
}
function calledAs(value, expression) {
  return isUnknown(value) ? { ...value, expression } : value;
}
var deepestValue = 64;
function unknownOf(values) {
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  const look = (value, depth) => {
    if (isUnknown(value)) found.push(value);
    else if (isThing(value))
      found.push(
        value.target ? reference([value.target]) : unknown("it is more than an attribute")
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
  const nothing = found.find(({ why }) => why !== void 0);
  if (nothing)
    return {
      ...nothing,
      expression: nothing.expression ?? first.expression,
      oneOf: void 0
    };
  const targets = found.flatMap((one) => one.targets);
  const at = found.find((one) => one.targets.length > 0) ?? first;
  return targets.length > 0 ? reference(targets, at.expression) : unknown("it holds what is known only after the plan is made", first.expression);
}
function textOf(value) {
  return typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? String(value) : void 0;
}
var longestText = 1e6;
function joined(parts) {
  let text = "";
  let written = "";
  let stands = "";
  const open = [];
  for (const part of parts) {
    const known = textOf(part);
    const like = isUnknown(part) ? part.like : void 0;
    text += known ?? "";
    stands += known ?? like ?? "";
    if (like !== void 0) written += `\${${part.expression ?? "..."}}`;
    else if (known !== void 0) written += known;
    else open.push(part);
    if (stands.length > longestText) return unknown("its text is too long");
  }
  if (open.length > 0) return unknownOf(open) ?? fault("a text is made of what is not a string");
  return stands === text ? text : standing(stands, written);
}
var orders = /* @__PURE__ */ new WeakMap();
function canonical(value) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const before = orders.get(value);
  if (before !== void 0) return before;
  let made = isMap(value) ? "{" : "[";
  const parts = isMap(value) ? [...value].sort(([a], [b]) => a < b ? -1 : 1) : isList(value) ? value.map((one) => [void 0, one]) : [];
  for (const [key, one] of parts) {
    made += `${key === void 0 ? "" : `${JSON.stringify(key)}:`}${canonical(one)},`;
    if (made.length > longestText) break;
  }
  orders.set(value, made);
  return made;
}

// src/plans/terraform-sources/json-value.ts
import { setMember } from "./terraform-plan.js";
var deepest = 64;
var mostParts = 2e5;
function fromJson(json, depth = 0) {
  if (depth > deepest) return void 0;
  if (Array.isArray(json)) {
    const all = json.map((one) => fromJson(one, depth + 1));
    return all.some((one) => one === void 0) ? void 0 : all;
  }
  if (typeof json !== "object" || json === null) return json ?? null;
  const made = /* @__PURE__ */ new Map();
  for (const [key, one] of Object.entries(json)) {
    const value = fromJson(one, depth + 1);
    if (value === void 0) return void 0;
    made.set(key, value);
  }
  return made;
}
function jsonOf(value) {
  const plain = shaped(value, () => void 0);
  return plain === tooMuch ? void 0 : JSON.stringify(plain);
}
var tooMuch = /* @__PURE__ */ Symbol("more than is looked at");
function shaped(value, leaf) {
  let parts = 0;
  let isTooMuch = false;
  const made = shape(value, 0);
  return isTooMuch ? tooMuch : made;
  function shape(one, depth) {
    if (isTooMuch || ++parts > mostParts || depth > deepest) {
      isTooMuch = true;
      return void 0;
    }
    if (isUnknown(one) || isThing(one)) return leaf(one);
    if (isList(one)) return one.map((inner) => shape(inner, depth + 1));
    if (isMap(one)) {
      const object = {};
      for (const [key, inner] of [...one].sort(([a], [b]) => a < b ? -1 : 1))
        setMember(object, key, shape(inner, depth + 1));
      return object;
    }
    return one;
  }
}

export {
  isUnknown,
  isThing,
  isList,
  isMap,
  unknown,
  remade,
  oneOfThese,
  fault,
  reference,
  standing,
  thing,
  calledAs,
  unknownOf,
  textOf,
  longestText,
  joined,
  canonical,
  fromJson,
  jsonOf,
  tooMuch,
  shaped
};
