/** The values that a user gives for the parameters of templates: files of parameters, and single ones. */
import type { PlanInputs } from "../../collect/collect.ts";
import { UserError } from "../../model.ts";
import { isTerraform, jsonIn } from "../parameter-json.ts";
import { unseen } from "../value.ts";
import { jsonText } from "./json-text.ts";
import { memberOf } from "./pure-functions.ts";
import type { Given } from "./template.ts";

type Raw = Readonly<Record<string, unknown>>;
const members = (value: unknown): Raw =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Raw) : {};

/**
 * Undefined where the document is not a file of ARM parameters. The Azure CLI takes one without its schema, and the
 * parameters alone. https://learn.microsoft.com/azure/azure-resource-manager/templates/parameter-files (2026-11-29)
 */
export function parametersIn(document: unknown): Raw | undefined {
  const all = members(document);
  const { $schema: schema, parameters, parametersJson } = all;
  // What `bicep build-params` writes.
  if (typeof parametersJson === "string") return parametersIn(jsonText(parametersJson)?.value);
  if (typeof schema === "string")
    return /deploymentParameters\.json#?$/i.test(schema) ? members(parameters) : undefined;
  return [members(parameters), all].find(
    (some) => Object.keys(some).length > 0 && Object.values(some).every(isGiven),
  );
}

const isGiven = (one: unknown): boolean =>
  ["value", "reference", "expression"].some((name) => Object.hasOwn(members(one), name));

/** What single values and files give, in that order; `declared`: the parameters of the template. */
export function givenBy(
  { params, paramFiles }: PlanInputs,
  declared: unknown,
  more: Raw | undefined,
): Given {
  const files: readonly Raw[] = [
    ...paramFiles
      .map((path) => parametersIn(read(path)))
      .filter((one) => one !== undefined)
      .toReversed(),
    ...(more ? [more] : []),
  ];
  return (name) => {
    const single = memberOf(params, name);
    if (single) {
      const definition = memberOf(members(declared), name);
      const type = definition && members(members(declared)[definition[0]])["type"];
      return { value: typed(name, params[single[0]]!, String(type ?? "string").toLowerCase()) };
    }
    for (const file of files) {
      const found = memberOf(file, name);
      if (!found) continue;
      const one = members(file[found[0]]);
      if (Object.hasOwn(one, "value")) return { value: one["value"] };
      return {
        value: unseen(
          Object.hasOwn(one, "reference")
            ? "its value is in a key vault"
            : "its value is known only when it is deployed",
        ),
      };
    }
    return undefined;
  };
}

/** What files of parameters give. */
export const namesInFiles = ({ paramFiles }: PlanInputs): readonly string[] =>
  paramFiles.flatMap((path) => Object.keys(parametersIn(read(path)) ?? {}));

function typed(name: string, text: string, type: string): unknown {
  if (type === "string" || type === "securestring") return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UserError(
      `--param ${name}=...: the parameter is of the type ${type}, write its value as JSON`,
    );
  }
}

function read(path: string): unknown {
  return isTerraform(path) ? undefined : jsonIn(path);
}
