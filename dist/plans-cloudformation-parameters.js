import {
  open
} from "./plans-cloudformation-text.js";
import {
  isTerraform,
  jsonIn
} from "./plans-parameter-json.js";

// src/plans/cloudformation/parameters.ts
import { choicesOf } from "./terraform-plan.js";
function givenParameters({
  params,
  paramFiles
}) {
  const given = /* @__PURE__ */ new Map();
  for (const file of paramFiles)
    for (const [name, value] of parametersIn(file)) given.set(name, value);
  for (const [name, value] of Object.entries(params)) given.set(name, value);
  return given;
}
function parametersIn(file) {
  if (isTerraform(file)) return [];
  const json = jsonIn(file);
  return pairsIn(json) ?? [];
}
function pairsIn(json) {
  if (Array.isArray(json)) {
    const pairs = json.map((one) => {
      if (typeof one === "string" && one.indexOf("=") > 0)
        return [one.slice(0, one.indexOf("=")), one.slice(one.indexOf("=") + 1)];
      const { ParameterKey: key, ParameterValue: value } = Object(one);
      return typeof key === "string" && value !== void 0 ? [key, plain(value)] : void 0;
    });
    if (pairs.every((pair) => pair !== void 0)) return pairs;
  } else {
    const { Parameters: byName } = Object(json);
    if (typeof byName === "object" && byName !== null)
      return Object.entries(byName).map(([name, value]) => [name, plain(value)]);
  }
  return void 0;
}
var plain = (value) => typeof value === "object" ? JSON.stringify(value) : String(value);
var namesIn = (root) => [
  ...root.entries?.get("Parameters")?.entries?.keys() ?? []
];
function parametersOf(root, given, handed = /* @__PURE__ */ new Map()) {
  const values = /* @__PURE__ */ new Map();
  for (const [name, { entries }] of root.entries?.get("Parameters")?.entries ?? []) {
    const type = String(entries?.get("Type")?.value ?? "String");
    values.set(name, parameter(name, type, entries, handed.get(name) ?? given.get(name)));
  }
  return values;
}
function parameter(name, type, entries, given) {
  if (/^(?:true)$/i.test(String(entries?.get("NoEcho")?.value)))
    return open(`the parameter ${name} is marked NoEcho, and is never shown`);
  if (type.startsWith("AWS::SSM::Parameter::Value"))
    return open(`the parameter ${name} is read from Systems Manager when the stack is made`);
  const value = given ?? literal(entries?.get("Default")) ?? literal(only(entries?.get("AllowedValues")));
  if (value === void 0)
    return open(
      `the parameter ${name} has no value: give --param ${name}=VALUE`,
      type === "String" ? allowed(entries?.get("AllowedValues")) : void 0
    );
  if (typeof value !== "string") return value;
  if (type === "CommaDelimitedList" || type.startsWith("List<"))
    return value === "" ? [] : value.split(",").map((item) => item.trim());
  return value.includes("{{resolve:") ? open(`the parameter ${name} is read when the stack is made`) : value;
}
var only = (node) => node?.items?.length === 1 ? node.items[0] : void 0;
var allowed = (node) => choicesOf(node?.items?.map(literal));
var literal = (node) => node && node.value !== void 0 && node.value !== null ? String(node.value) : void 0;

export {
  givenParameters,
  pairsIn,
  namesIn,
  parametersOf
};
