import {
  memberOf
} from "./plans-arm-limits.js";
import {
  isTerraform,
  jsonIn,
  jsonText
} from "./plans-parameter-json.js";

// src/plans/arm/parameters.ts
import { UserError } from "./cli.js";
import { unseen } from "./terraform-plan.js";
var members = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
function parametersIn(document) {
  const all = members(document);
  const { $schema: schema, parameters, parametersJson } = all;
  if (typeof parametersJson === "string") return parametersIn(jsonText(parametersJson)?.value);
  if (typeof schema === "string")
    return /deploymentParameters\.json#?$/i.test(schema) ? members(parameters) : void 0;
  return [members(parameters), all].find(
    (some) => Object.keys(some).length > 0 && Object.values(some).every(isGiven)
  );
}
var isGiven = (one) => ["value", "reference", "expression"].some((name) => Object.hasOwn(members(one), name));
function givenBy({ params, paramFiles }, declared, more) {
  const files = [
    ...paramFiles.map((path) => parametersIn(read(path))).filter((one) => one !== void 0).toReversed(),
    ...more ? [more] : []
  ];
  return (name) => {
    const single = memberOf(params, name);
    if (single) {
      const definition = memberOf(members(declared), name);
      const type = definition && members(members(declared)[definition[0]])["type"];
      return { value: typed(name, params[single[0]], String(type ?? "string").toLowerCase()) };
    }
    for (const file of files) {
      const found = memberOf(file, name);
      if (!found) continue;
      const one = members(file[found[0]]);
      if (Object.hasOwn(one, "value")) return { value: one["value"] };
      return {
        value: unseen(
          Object.hasOwn(one, "reference") ? "its value is in a key vault" : "its value is known only when it is deployed"
        )
      };
    }
    return void 0;
  };
}
var namesInFiles = ({ paramFiles }) => paramFiles.flatMap((path) => Object.keys(parametersIn(read(path)) ?? {}));
function typed(name, text, type) {
  if (type === "string" || type === "securestring") return text;
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(
      `--param ${name}=...: the parameter is of the type ${type}, write its value as JSON`
    );
  }
}
function read(path) {
  return isTerraform(path) ? void 0 : jsonIn(path);
}

export {
  parametersIn,
  givenBy,
  namesInFiles
};
