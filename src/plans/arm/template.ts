/** A template's own names: its parameters with their values, its variables, its functions. */
import { choicesOf, unseen } from "../value.ts";
import { copied, copiesIn, evaluateJson } from "./evaluate.ts";
import { memberOf } from "./pure-functions.ts";
import { secretValue } from "./secret.ts";
import type { Deployed, Scope, UserFunction, Workings } from "./scope.ts";

export interface Template {
  readonly parameters: unknown;
  readonly variables: unknown;
  readonly functions: unknown;
  /** A list, or an object by symbolic name. */
  readonly resources: unknown;
  readonly outputs: unknown;
}

/** What a deployment is given for a parameter; undefined: its default holds. */
export type Given = (name: string) => { readonly value: unknown } | undefined;

type Raw = Readonly<Record<string, unknown>>;
const members = (value: unknown): Raw =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Raw) : {};

export function scopeOf(
  { parameters, variables, functions }: Template,
  given: Given,
  at: Deployed,
  workings: Workings,
): Scope {
  const own = members(parameters);
  const named = members(variables);
  const loops = copiesIn(named["copy"]) ?? [];
  const values = new Map<string, unknown>();
  const open = new Set<string>();

  /** Evaluated once; what leads to itself is not seen. */
  function value(key: string, make: () => unknown): unknown {
    if (values.has(key)) return values.get(key);
    if (open.has(key)) return unseen("it is defined by itself");
    open.add(key);
    const made = make();
    open.delete(key);
    values.set(key, made);
    return made;
  }

  const scope: Scope = {
    at,
    workings,
    copies: [],
    lambdas: new Map(),
    symbols: new Map(),
    functions: functionsOf(functions),
    parameter: (name) =>
      value(`p ${name.toLowerCase()}`, () => {
        const found = memberOf(own, name);
        if (found && /^secure(?:string|object)$/i.test(String(members(own[found[0]])["type"])))
          return secretValue(`the parameter ${name.slice(0, 100)} is secure, and is never shown`);
        const said = given(name);
        if (said) return said.value;
        if (!found) return unseen(`there is no parameter ${JSON.stringify(name.slice(0, 100))}`);
        const definition = members(own[found[0]]);
        const byDefault = memberOf(definition, "defaultValue");
        const allowed = definition["allowedValues"];
        // A single value that is allowed is the value.
        if (!byDefault && Array.isArray(allowed) && allowed.length === 1)
          return evaluateJson(allowed[0], scope);
        if (!byDefault)
          return definition["nullable"] === true
            ? null
            : unseen(
                `the parameter ${name.slice(0, 100)} has no value: give --param ${name.slice(0, 100)}=VALUE, or a file of parameters with --params`,
                undefined,
                Array.isArray(allowed) ? choicesOf(allowed) : undefined,
              );
        return evaluateJson(definition[byDefault[0]], scope);
      }),
    variable: (name) =>
      value(`v ${name.toLowerCase()}`, () => {
        const found = memberOf(named, name);
        if (found && found[0] !== "copy") return evaluateJson(named[found[0]], scope);
        const loop = loops.find((one) => one.name.toLowerCase() === name.toLowerCase());
        return loop
          ? copied(loop, scope, 0)
          : unseen(`there is no variable ${JSON.stringify(name.slice(0, 100))}`);
      }),
  };
  return scope;
}

function functionsOf(functions: unknown): ReadonlyMap<string, UserFunction> {
  const all = new Map<string, UserFunction>();
  for (const one of Array.isArray(functions) ? (functions as readonly unknown[]) : []) {
    const { namespace, members: named } = members(one);
    if (typeof namespace !== "string") continue;
    for (const [name, definition] of Object.entries(members(named))) {
      const { parameters, output } = members(definition);
      all.set(`${namespace}.${name}`.toLowerCase(), {
        parameters: (Array.isArray(parameters) ? (parameters as readonly unknown[]) : []).map(
          (parameter) => String(members(parameter)["name"]),
        ),
        output: members(output)["value"],
      });
    }
  }
  return all;
}
