// src/plans/terraform-sources/source-plan.ts
import { afterApply, homesAndIds, standsFor } from "./terraform-plan.js";
import { memberOf } from "./terraform-plan.js";
import { symbolic, unseen } from "./terraform-plan.js";

// src/plans/terraform-sources/value.ts
var tag = /* @__PURE__ */ Symbol("not a value");
var isUnknown = (value) => tagOf(value) === "unknown";
var isThing = (value) => tagOf(value) === "thing";
var isList = (value) => Array.isArray(value);
var isMap = (value) => value instanceof Map;
var tagOf = (value) => typeof value === "object" && value !== null ? value[tag] : void 0;
function unknown(why, expression) {
  return { [tag]: "unknown", why, targets: [], like: void 0, expression, isFault: false };
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
  if (nothing) return { ...nothing, expression: nothing.expression ?? first.expression };
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
  let written2 = "";
  let stands = "";
  const open = [];
  for (const part of parts) {
    const known = textOf(part);
    const like = isUnknown(part) ? part.like : void 0;
    text += known ?? "";
    stands += known ?? like ?? "";
    if (like !== void 0) written2 += `\${${part.expression ?? "..."}}`;
    else if (known !== void 0) written2 += known;
    else open.push(part);
    if (stands.length > longestText) return unknown("its text is too long");
  }
  if (open.length > 0) return unknownOf(open) ?? fault("a text is made of what is no text");
  return stands === text ? text : standing(stands, written2);
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

// src/plans/terraform-sources/places.ts
function offsetOf({ block, values }, path) {
  let nearest;
  let bodies = [block];
  for (let at = 0; at < path.length; at++) {
    const name = path[at];
    if (typeof name !== "string") continue;
    const attribute = bodies.map((body) => body.attributes.get(name)).find((one) => one);
    if (attribute) return within(attribute.expression, path.slice(at + 1)) ?? attribute.at;
    const inner = bodies[0] === block ? values.blocks(name) : bodies.flatMap((body) => blocksOf(body, name));
    if (inner.length === 0) return nearest;
    const index = path[at + 1];
    const chosen = inner[typeof index === "number" && index < inner.length ? index : 0];
    nearest = "at" in chosen ? chosen.at : nearest;
    bodies = [chosen];
  }
  return nearest;
}
var blocksOf = ({ blocks }, kind) => blocks.flatMap(
  (block) => block.kind === kind ? [block] : block.kind === "dynamic" && block.labels[0] === kind ? block.blocks.filter((one) => one.kind === "content") : []
);
function within(expression, path) {
  let at = expression;
  let found;
  for (const step of path) {
    let next;
    if (at.kind === "list" && typeof step === "number") {
      next = at.items[step];
      if (next) found = next.from;
    } else if (at.kind === "object") {
      const entry = at.entries.find(
        ({ key }) => key.kind === "literal" && String(key.value) === String(step)
      );
      next = entry?.value;
      if (entry) found = entry.key.from;
    }
    if (!next) break;
    at = next;
  }
  return found;
}

// src/plans/terraform-sources/source-plan.ts
function sourcePlan(file, made, givenRegions) {
  const madeOf = byInstance(made);
  const instances = made.map(({ instance }) => instance);
  const byBlock = Map.groupBy(instances, ({ module, type, name }) => `${module}
${type}.${name}`);
  const configurations = new Map(
    made.map(({ configuration }) => [configuration.key, configuration])
  );
  const plan = {
    file,
    instances,
    data: [],
    untouched: [],
    regions: regionsOf([...configurations.keys()], givenRegions),
    find: (module, block) => byBlock.get(`${module}
${block}`) ?? [],
    value(instance, attribute) {
      const value = madeOf.get(instance)?.values.get(attribute);
      return value === void 0 || value === null ? void 0 : settled(value);
    },
    eachOf(instance, attribute) {
      const value = madeOf.get(instance)?.values.get(attribute);
      if (value === void 0 || !isUnknown(value)) return [];
      if (value.why !== void 0) return [unseen(value.why, value.expression)];
      return value.targets.map(
        (target) => standsFor([target], value.expression ?? target.instance.address, plan)
      );
    },
    ...homesAndIds(() => plan),
    constant: (expression) => memberOf(expression, "constant_value"),
    constantOfData: () => void 0,
    providerExpression(key, argument) {
      const region = argument === "region" ? configurations.get(key)?.region() : void 0;
      if (region === void 0 || region === null) return void 0;
      return { expression: { constant_value: settled(region) }, module: "" };
    },
    isProviderKnown: (key) => configurations.get(key)?.isDeclared ?? false
  };
  return plan;
  function settled(value) {
    const shape = shaped(
      value,
      (open) => isUnknown(open) ? seen(open) : "target" in open && open.target ? seen(reference([open.target])) : unseen("it is more than an attribute")
    );
    return shape === tooMuch ? unseen("it is more than this version looks at") : shape;
  }
  function seen({ why, like, targets, expression }) {
    if (why !== void 0) return unseen(why, expression);
    if (like !== void 0) return symbolic(like, expression ?? "...");
    return targets.length === 0 ? unseen(afterApply, expression) : standsFor(targets, expression ?? targets[0].instance.address, plan);
  }
}
var byInstance = (made) => new Map(made.map((one) => [one.instance, one]));
function regionsOf(keys, given) {
  const all = { ...given };
  for (const key of keys) {
    const bare = key.replaceAll(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, "");
    if (!Object.hasOwn(all, key) && Object.hasOwn(given, bare)) all[key] = given[bare];
  }
  return all;
}
function placesOf(made) {
  const madeOf = byInstance(made);
  return {
    block(instance) {
      const block = madeOf.get(instance)?.block;
      return block?.file.place(block.at);
    },
    attribute(instance, path) {
      const one = madeOf.get(instance);
      const at = one && offsetOf(one, path);
      return at === void 0 ? void 0 : one.block.file.place(at);
    }
  };
}

// src/plans/terraform-sources/instance.ts
import { written } from "./terraform-plan.js";
import { setMember as setMember2 } from "./terraform-plan.js";
var ownNames = /* @__PURE__ */ new Set([
  "name",
  "bucket",
  "identifier",
  "function_name",
  "cluster_identifier",
  "id",
  "arn"
]);
function instanceOf(block, module, key, provider, configuration, values, { address, action = "create" } = {}) {
  const [type = "", name = ""] = block.labels;
  let split;
  const both = () => split ??= splitOf(values);
  let expressions;
  return {
    address: address ?? `${module === "" ? "" : `${module}.`}${type}.${written({ name, key })}`,
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
function attributeOf({ instance, values }, name) {
  const said = values.get(name);
  if (said === void 0 || said === null || isUnknown(said) && ownNames.has(name))
    return reference([{ instance, attribute: name }]);
  return said;
}
function splitOf(values) {
  const known = {};
  const later = {};
  for (const name of values.names) {
    const value = values.get(name) ?? null;
    if (value === null) continue;
    const hole = /* @__PURE__ */ Symbol("not known");
    const shape = shaped(value, () => hole);
    if (shape === tooMuch || shape === hole) {
      setMember2(later, name, true);
      continue;
    }
    let isWhole = true;
    const only = (part) => {
      if (part === hole) {
        isWhole = false;
        return void 0;
      }
      if (Array.isArray(part)) return part.map(only);
      if (typeof part !== "object" || part === null) return part;
      return mapped(part, only);
    };
    setMember2(known, name, only(shape));
    if (!isWhole) setMember2(later, name, holesOf(shape, hole));
  }
  return { known, later };
}
function holesOf(part, hole) {
  if (part === hole) return true;
  if (Array.isArray(part)) return part.map((one) => holesOf(one, hole));
  if (typeof part !== "object" || part === null) return false;
  return mapped(part, (one) => holesOf(one, hole));
}
function mapped(object, to) {
  const made = {};
  for (const [key, value] of Object.entries(object)) {
    const one = to(value);
    if (one !== void 0) setMember2(made, key, one);
  }
  return made;
}

export {
  isUnknown,
  isThing,
  isList,
  isMap,
  unknown,
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
  shaped,
  sourcePlan,
  placesOf,
  instanceOf,
  attributeOf
};
