import {
  isUnknown,
  reference,
  shaped,
  tooMuch
} from "./plans-terraform-sources-value.js";

// src/plans/terraform-sources/source-plan.ts
import { afterApply, homesAndIds, standsFor } from "./terraform-plan.js";
import { memberOf } from "./terraform-plan.js";
import { symbolic, unseen } from "./terraform-plan.js";

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
    if (at.kind === "call" && at.name === "jsonencode" && at.args.length === 1) at = at.args[0];
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
  function seen({ why, like, targets, expression, oneOf }) {
    if (why !== void 0) return unseen(why, expression, oneOf);
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
import { setMember } from "./terraform-plan.js";
var ownNames = /* @__PURE__ */ new Set([
  "name",
  "bucket",
  "identifier",
  "function_name",
  "cluster_identifier",
  "id",
  "arn"
]);
function instanceOf(block, module, key, provider, configuration, values, {
  address,
  action = "create",
  isNew
} = {}) {
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
    ...isNew && { isNew },
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
      setMember(later, name, true);
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
    setMember(known, name, only(shape));
    if (!isWhole) setMember(later, name, holesOf(shape, hole));
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
    if (one !== void 0) setMember(made, key, one);
  }
  return made;
}

export {
  sourcePlan,
  placesOf,
  instanceOf,
  attributeOf
};
