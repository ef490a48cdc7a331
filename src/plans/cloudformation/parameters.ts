/**
 * Parameters: what the user gives, else the default. What is read when the stack is made stays unseen, and
 * what is marked as secret is never shown.
 */
import type { PlanInputs } from "../../collect/collect.ts";
import { isTerraform, jsonIn } from "../parameter-json.ts";
import { choicesOf } from "../value.ts";
import type { Node } from "./node.ts";
import type { Value } from "./scope.ts";
import { open } from "./text.ts";

export type Given = ReadonlyMap<string, string>;

export function givenParameters({
  params,
  paramFiles,
}: Pick<PlanInputs, "params" | "paramFiles">): Given {
  const given = new Map<string, string>();
  for (const file of paramFiles)
    for (const [name, value] of parametersIn(file)) given.set(name, value);
  for (const [name, value] of Object.entries(params)) given.set(name, value);
  return given;
}

/**
 * `[{ "ParameterKey": ..., "ParameterValue": ... }]` of the command line, `{ "Parameters": { NAME: VALUE } }`
 * of CodePipeline and of `aws cloudformation deploy`, and `["NAME=VALUE"]` of the latter. ARM's files are
 * another dialect's.
 */
function parametersIn(file: string): readonly (readonly [string, string])[] {
  // Terraform's.
  if (isTerraform(file)) return [];
  const json = jsonIn(file);
  return pairsIn(json) ?? [];
}

/** Undefined where it is not a file of CloudFormation's parameters. */
export function pairsIn(json: unknown): readonly (readonly [string, string])[] | undefined {
  if (Array.isArray(json)) {
    const pairs = json.map((one: unknown) => {
      if (typeof one === "string" && one.indexOf("=") > 0)
        return [one.slice(0, one.indexOf("=")), one.slice(one.indexOf("=") + 1)] as const;
      const { ParameterKey: key, ParameterValue: value } = Object(one) as Record<string, unknown>;
      return typeof key === "string" && value !== undefined
        ? ([key, plain(value)] as const)
        : undefined;
    });
    if (pairs.every((pair) => pair !== undefined)) return pairs;
  } else {
    const { Parameters: byName } = Object(json) as Record<string, unknown>;
    if (typeof byName === "object" && byName !== null)
      return Object.entries(byName).map(([name, value]) => [name, plain(value)] as const);
  }
  return undefined;
}

const plain = (value: unknown): string =>
  typeof value === "object" ? JSON.stringify(value) : String(value as string);

/** The names of a template's parameters. */
export const namesIn = (root: Node): readonly string[] => [
  ...(root.entries?.get("Parameters")?.entries?.keys() ?? []),
];

/** What each parameter of a template is. */
export function parametersOf(
  root: Node,
  given: Given,
  handed: ReadonlyMap<string, Value> = new Map(),
): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const [name, { entries }] of root.entries?.get("Parameters")?.entries ?? []) {
    const type = String(entries?.get("Type")?.value ?? "String");
    values.set(name, parameter(name, type, entries, handed.get(name) ?? given.get(name)));
  }
  return values;
}

function parameter(
  name: string,
  type: string,
  entries: Node["entries"],
  given: Value | undefined,
): Value {
  if (/^(?:true)$/i.test(String(entries?.get("NoEcho")?.value)))
    return open(`the parameter ${name} is marked NoEcho, and is never shown`);
  if (type.startsWith("AWS::SSM::Parameter::Value"))
    return open(`the parameter ${name} is read from Systems Manager when the stack is made`);
  const value =
    given ?? literal(entries?.get("Default")) ?? literal(only(entries?.get("AllowedValues")));
  if (value === undefined)
    return open(
      `the parameter ${name} has no value: give --param ${name}=VALUE`,
      type === "String" ? allowed(entries?.get("AllowedValues")) : undefined,
    );
  // Of a stack around this one.
  if (typeof value !== "string") return value;
  if (type === "CommaDelimitedList" || type.startsWith("List<"))
    return value === "" ? [] : value.split(",").map((item) => item.trim());
  return value.includes("{{resolve:")
    ? open(`the parameter ${name} is read when the stack is made`)
    : value;
}

/** A single value that is allowed is the value. */
const only = (node: Node | undefined): Node | undefined =>
  node?.items?.length === 1 ? node.items[0] : undefined;

const allowed = (node: Node | undefined): readonly string[] | undefined =>
  choicesOf(node?.items?.map(literal));

const literal = (node: Node | undefined): string | undefined =>
  node && node.value !== undefined && node.value !== null ? String(node.value) : undefined;
