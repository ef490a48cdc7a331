/** The values of a root module's variables: what the user gives, what files of variables say, else the defaults; and their types. */
import { isTerraform } from "../parameter-json.ts";
import { basename, join } from "node:path";
import type { PlanInputs } from "../../collect/collect.ts";
import { type Gap, UserError } from "../../model.ts";
import type { Evaluator } from "./evaluate.ts";
import type { Declared } from "./declared.ts";
import { type Folder, readBody } from "./folder.ts";
import { isVariables, namesIn } from "./source-names.ts";
import { numberOf } from "./functions-texts.ts";
import { setOf } from "./functions-collections.ts";
import { parseValue } from "./parse.ts";
import { type Expression, SyntaxFault } from "./syntax.ts";
import { type Value, isList, isMap, textOf, unknown, unknownOf } from "./value.ts";

export interface Given {
  /** Undefined where nothing says it. */
  readonly value: (variable: Declared) => Value | undefined;
  readonly gaps: readonly Gap[];
  /** Of the variables that files of a user's give. */
  readonly namesInFiles: readonly string[];
}

const nothing = () => undefined;

/** A file that is named goes before the ones that are read without being named, and a single value before both. */
export function givenTo(
  { path, name, files }: Folder,
  { params, paramFiles }: PlanInputs,
  { evaluate }: Evaluator,
): Given {
  const { values, gaps } =
    files.length > 0 ? readFiles(path, name, isVariables) : { values: new Map(), gaps: [] };
  const namesInFiles: string[] = [];
  for (const file of paramFiles.filter(isTerraform)) {
    const read = readBody(file, file);
    if ("gap" in read) throw new UserError(`--params ${read.gap.detail}; ${read.gap.remedy}`);
    for (const [key, { expression }] of read.body.attributes) values.set(key, expression);
    namesInFiles.push(...read.body.attributes.keys());
  }
  return {
    gaps,
    namesInFiles,
    value(variable) {
      const [called = ""] = variable.labels;
      const type = variable.attributes.get("type")?.expression;
      if (Object.hasOwn(params, called)) return single(called, params[called]!, type);
      const said = values.get(called);
      return said && typed(evaluate(said, nothing), type, evaluate);
    },
  };

  function single(called: string, text: string, type: Expression | undefined): Value {
    if (!type || (type.kind === "name" && ["string", "any"].includes(type.name))) return text;
    try {
      return typed(
        type.kind === "name" ? text : evaluate(parseValue(text), nothing),
        type,
        evaluate,
      );
    } catch (error) {
      if (!(error instanceof SyntaxFault)) throw error;
      throw new UserError(
        `--param ${called}=...: the variable is not a string; write its value as Terraform does: ["a", "b"], { key = "a" }`,
      );
    }
  }
}

/** What the files of variables in a folder say: `maybe` are those that only the command line can name. */
export function givenBeside(folder: string | undefined): {
  readonly values: ReadonlyMap<string, Expression>;
  readonly maybe: ReadonlySet<string>;
  readonly gaps: readonly Gap[];
} {
  if (folder === undefined) return { values: new Map(), maybe: new Set(), gaps: [] };
  const read = readFiles(folder, folder, isVariables);
  const named = readFiles(
    folder,
    folder,
    (one) => /\.tfvars(?:\.json)?$/.test(one) && !isVariables(one),
  );
  return {
    values: read.values,
    maybe: new Set(named.values.keys()),
    gaps: [...read.gaps, ...named.gaps],
  };
}

function readFiles(
  path: string,
  name: string,
  fits: (name: string) => boolean,
): { readonly values: Map<string, Expression>; readonly gaps: readonly Gap[] } {
  const values = new Map<string, Expression>();
  const gaps: Gap[] = [];
  for (const one of [...namesIn(path, fits)].sort(byPrecedence)) {
    const read = readBody(join(path, one), join(name, one));
    if ("gap" in read) gaps.push(read.gap);
    else for (const [key, { expression }] of read.body.attributes) values.set(key, expression);
  }
  return { values, gaps };
}

/** terraform.tfvars, terraform.tfvars.json, then the others by name. */
function byPrecedence(a: string, b: string): number {
  const rank = (name: string): number => (basename(name).startsWith("terraform.tfvars") ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

export function noValue(name: string, oneOf?: readonly string[]): Value {
  return unknown(
    `the variable ${name.slice(0, 100)} has no value: give --param ${name.slice(0, 100)}=VALUE, or a .tfvars file with --params`,
    `var.${name}`,
    oneOf,
  );
}

/** As its type says: attributes that are optional get their defaults, texts become numbers. */
export function typed(
  value: Value,
  type: Expression | undefined,
  evaluate: Evaluator["evaluate"],
  depth = 0,
): Value {
  if (!type || value === null || depth > 32) return value;
  if (type.kind === "name") {
    if (type.name === "string") return textOf(value) ?? value;
    if (type.name === "number") return numberOf(value) ?? value;
    if (type.name === "bool" && (value === "true" || value === "false")) return value === "true";
    return value;
  }
  if (type.kind !== "call") return value;
  const [inner, otherwise] = type.args;
  const within = (one: Value): Value => typed(one, inner, evaluate, depth + 1);
  if (type.name === "optional") return within(value);
  if (isList(value) && (type.name === "list" || type.name === "set")) {
    const all = value.map(within);
    return type.name === "set" && !unknownOf(all) ? setOf(all) : all;
  }
  if (!isMap(value)) return value;
  if (type.name === "map") return new Map([...value].map(([key, one]) => [key, within(one)]));
  if (type.name !== "object" || inner?.kind !== "object" || otherwise) return value;
  const made = new Map<string, Value>();
  for (const { key, value: wanted } of inner.entries) {
    const name = key.kind === "literal" ? String(key.value) : "";
    const said = value.get(name) ?? null;
    const standard =
      wanted.kind === "call" && wanted.name === "optional" ? wanted.args[1] : undefined;
    const given = said === null && standard ? evaluate(standard, nothing) : said;
    made.set(name, typed(given, wanted, evaluate, depth + 1));
  }
  return made;
}
