/** Which configuration of a provider makes the resources of a module: its own, those handed to it, those of its caller. */
import { type Evaluator, type Names, writtenAs } from "./evaluate.ts";
import type { Declared } from "./declared.ts";
import type { Expression } from "./syntax.ts";
import { type Value, isList, isMap, textOf, thing } from "./value.ts";

export interface ProviderConfiguration {
  /** "aws", "aws.copy", "module.wards:aws". */
  readonly key: string;
  /** The end of its provider's address: "hashicorp/aws". */
  readonly source: string;
  /** Undefined: no block says it, and it comes from the environment. */
  readonly region: () => Value | undefined;
  /** False: nothing configures what is called so. */
  readonly isDeclared: boolean;
}

/** By the name that the module calls it: "aws", "aws.copy". */
export type Providers = ReadonlyMap<string, ProviderConfiguration>;

/** Local name -> the end of the address. https://developer.hashicorp.com/terraform/language/providers/requirements */
export type Sources = ReadonlyMap<string, string>;

export function sourcesOf(blocks: readonly Declared[], { evaluate }: Evaluator): Sources {
  const sources = new Map<string, string>();
  for (const { kind, blocks: inner } of blocks)
    for (const { kind: name, attributes } of kind === "terraform" ? inner : [])
      for (const [local, { expression }] of name === "required_providers" ? attributes : []) {
        if (expression.kind !== "object") continue;
        const source = expression.entries.find(
          ({ key }) => key.kind === "literal" && key.value === "source",
        );
        const text = source && textOf(evaluate(source.value, () => undefined));
        if (text !== undefined) sources.set(local, text.toLowerCase());
      }
  return sources;
}

const usual: Readonly<Record<string, string>> = {
  azapi: "azure/azapi",
  terraform: "builtin/terraform",
};

export const sourceOf = (local: string, sources: Sources): string =>
  sources.get(local) ??
  (Object.hasOwn(usual, local) ? usual[local]! : `hashicorp/${local.toLowerCase()}`);

/** What the provider blocks of a module configure; `within`: "module.wards", "" for the root. */
export function configured(
  blocks: readonly Declared[],
  names: Names,
  within: string,
  sources: Sources,
  { evaluate }: Evaluator,
): Providers {
  const all = new Map<string, ProviderConfiguration>();
  for (const { kind, labels, attributes } of blocks) {
    const [local] = labels;
    if (kind !== "provider" || local === undefined) continue;
    const alias = attributes.get("alias");
    const called = alias ? textOf(evaluate(alias.expression, names)) : undefined;
    const name = called === undefined ? local : `${local}.${called}`;
    const region = attributes.get("region")?.expression;
    const add = (as: string, inner: Names): void => {
      all.set(as, {
        key: within === "" ? as : `${within}:${as}`,
        source: sourceOf(local, sources),
        region: () => region && evaluate(region, inner),
        isDeclared: true,
      });
    };
    const each = attributes.get("for_each");
    if (!each) {
      add(name, names);
      continue;
    }
    const over = evaluate(each.expression, names);
    const keys: readonly (readonly [string, Value])[] = isMap(over)
      ? [...over]
      : isList(over)
        ? over.map((one) => [textOf(one) ?? "", one] as const)
        : [];
    for (const [key, value] of keys.slice(0, 1000)) {
      const item = thing((member) => (member === "key" ? key : value));
      add(`${name}[${JSON.stringify(key)}]`, (one) => (one === "each" ? item : names(one)));
    }
  }
  return all;
}

/** What a module has from its caller: what `providers` hands to it, and what has no alias. */
export function handed(
  block: Declared,
  callers: Providers,
  names: Names,
  { evaluate }: Evaluator,
): Providers {
  const all = new Map([...callers].filter(([name]) => !name.includes(".")));
  const given = block.attributes.get("providers")?.expression;
  if (given?.kind !== "object") return all;
  for (const { key, value } of given.entries) {
    const inner = key.kind === "literal" ? String(key.value) : writtenAs(key);
    const outer = calledIn(value, names, evaluate);
    if (inner === undefined || outer === undefined) continue;
    const found = callers.get(outer);
    all.set(inner, found ?? missing(outer, sourceOf(outer.split(".", 1)[0]!, new Map())));
  }
  return all;
}

/** `aws.copy`, `aws.by_region[each.key]`. */
export function calledIn(
  expression: Expression,
  names: Names,
  evaluate: Evaluator["evaluate"],
): string | undefined {
  if (expression.kind === "literal") return textOf(expression.value);
  if (expression.kind !== "index") return writtenAs(expression);
  const of = writtenAs(expression.of);
  const key = textOf(evaluate(expression.key, names));
  return of === undefined || key === undefined ? of : `${of}[${JSON.stringify(key)}]`;
}

/** Without a block it is configured by the environment; with an alias, or where a key was not known, by nothing. */
export function missing(called: string, source: string): ProviderConfiguration {
  return {
    key: called,
    source,
    region: () => undefined,
    isDeclared: !called.includes("."),
  };
}
