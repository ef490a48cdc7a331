import {
  allNames,
  isOuter,
  spelledWhole,
  wordOf
} from "./plans-cloudformation-whole.js";
import {
  namedArn
} from "./plans-cloudformation-ids.js";
import {
  nameProperties
} from "./declare-stack-name.js";
import "./plans-cloudformation-text.js";
import "./classes.js";

// src/plans/terraform/awscc/index.ts
import { regionOf } from "./scan.js";
import { makesOthers } from "./terraform-aws.js";
import { symbolic, unseen as unseen2 } from "./terraform-plan.js";
import { homes } from "./terraform-aws.js";
import { tokenOf } from "./terraform-aws.js";
import { isStack } from "./terraform-plan.js";
import { memberOf, textOf } from "./terraform-plan.js";

// src/plans/terraform/awscc/type-name.ts
var byName;
function cloudFormationType(type) {
  byName ??= new Map(
    allNames().flatMap((name) => {
      const [, service2, resource2, more] = name.split("::");
      return service2 === void 0 || resource2 === void 0 || more !== void 0 ? [] : [[`${service2}_${resource2}`.toLowerCase(), name]];
    })
  );
  const [, service = "", resource = ""] = /^awscc_([a-z0-9]+)_(\w+)$/.exec(type) ?? [];
  return byName.get(`${service}_${resource.replaceAll("_", "")}`);
}

// src/plans/terraform/awscc/reworded.ts
import { setMember } from "./terraform-plan.js";
import { isSymbolic, isUnseen, unseen } from "./terraform-plan.js";
var deepest = 64;
function reworded(value, type, word, spelled, depth = 0) {
  if (depth > deepest) return unseen("it is nested too deep");
  if (typeof value === "string" && /^\s*[[{]/.test(value) && isOuter(type, word))
    return parsed(value) ?? value;
  if (typeof value !== "object" || value === null || isSymbolic(value) || isUnseen(value))
    return value;
  if (Array.isArray(value))
    return value.map((one) => reworded(one, type, word, spelled, depth + 1));
  const made = {};
  for (const [key, one] of Object.entries(value)) {
    const name = wordOf(type, key.replaceAll("_", "")) ?? inCapitals(key);
    spelled.set(name, key);
    setMember(made, name, reworded(one, type, name, spelled, depth + 1));
  }
  return made;
}
var inCapitals = (key) => key.replaceAll(/(?:^|_)([a-z])/g, (_, letter) => letter.toUpperCase());
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/plans/terraform/awscc/index.ts
var letters = (attribute) => attribute.replaceAll("_", "");
var awscc = {
  address: "/hashicorp/awscc",
  cloud: "aws",
  spellings: /* @__PURE__ */ new Map(),
  typeOf(instance) {
    const type = cloudFormationType(instance.type);
    return type === void 0 ? void 0 : { type };
  },
  unread({ type }) {
    const made = cloudFormationType(type);
    if (made === void 0) return "this version knows no type of CloudFormation of that name";
    return isStack(type) ? void 0 : makesOthers(made);
  },
  homes(plan) {
    const homeOf = homes(plan);
    return (instance) => homeOf({ ...instance, values: { ...instance.values, region: void 0 } });
  },
  ids(instance, { location }, { file }) {
    const arn = textOf(instance.values, "arn");
    const type = cloudFormationType(instance.type);
    if (type === void 0 || location === void 0 && arn === void 0)
      return { all: [], of: () => void 0 };
    const id = arn ?? namedArn(type, nameOf(instance, type) ?? tokenOf(instance, file), location);
    return { all: [id], of: (attribute) => attribute === "region" ? location : id };
  },
  *records(instance, plan, whereIs) {
    const type = cloudFormationType(instance.type);
    if (type === void 0) return;
    const { location: region, unknown } = plan.homeOf(instance);
    const noRegion = unknown?.why ?? "its region is not known";
    const { of } = plan.idsOf(instance);
    const id = of(void 0);
    const arn = id === void 0 ? unseen2(noRegion) : symbolic(id, `${instance.address}.arn`);
    const spelled = /* @__PURE__ */ new Map();
    const said = propertiesOf(instance, type, plan, spelled);
    const around = {
      region,
      noRegion,
      arn,
      whereIs: (path) => whereIs(path.map((step) => spelled.get(step) ?? step))
    };
    for (const part of spelledWhole(type, said, around)) {
      const { written } = part.spelt;
      for (const [pointer, one] of Object.entries(written))
        written[pointer] = { ...one, attribute: inItsWords(one.attribute, spelled) };
      yield { ...part, name: nameOf(instance, type) };
    }
  },
  scope: ({ values }) => {
    const arn = textOf(values, "arn");
    return arn !== void 0 && regionOf(arn) !== void 0 ? /^arn:[^:]+:[^:]+:[^:]+:(\d{12}):/.exec(arn)?.[1] : void 0;
  }
};
function propertiesOf(instance, type, plan, spelled) {
  const { values, unknown } = instance;
  const made = {};
  for (const attribute of /* @__PURE__ */ new Set([...Object.keys(values), ...Object.keys(unknown)])) {
    const word = wordOf(type, letters(attribute));
    if (word === void 0) continue;
    spelled.set(word, attribute);
    made[word] = reworded(plan.value(instance, attribute), type, word, spelled);
  }
  return made;
}
function nameOf({ values }, type) {
  const names = new Set(nameProperties(type).map((one) => one.toLowerCase()));
  for (const attribute of Object.keys(values)) {
    const value = memberOf(values, attribute);
    if (names.has(letters(attribute)) && typeof value === "string" && value !== "") return value;
  }
  return void 0;
}
var inItsWords = (attribute, spelled) => attribute.replaceAll(/[A-Za-z]\w*/g, (word) => spelled.get(word) ?? word);
export {
  awscc
};
