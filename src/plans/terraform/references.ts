/** What the expressions of a configuration refer to: the resources, through variables, outputs and for_each, of the module at hand. */
import { type Part, partsOf, written } from "./address.ts";
import { type Configuration, parentOf } from "./configuration.ts";
import { type Target, afterApply } from "./homes-and-ids.ts";
import { listOf, memberOf } from "./json.ts";
import type { Instance } from "./plan.ts";

/** What an expression comes to. */
export type Meaning =
  | { readonly constant: unknown }
  | { readonly targets: readonly Target[] }
  | { readonly nothing: string };

/** Where an expression stands. */
export interface Standing {
  readonly module: string;
  /** The instance whose argument it is: `each` and `count` are its own. */
  readonly instance?: Pick<Instance, "block" | "key"> | undefined;
}

export interface Found {
  readonly find: (module: string, block: string) => readonly Instance[];
  /** Addresses of the instances of a module: "module.wards" -> module.wards["north"] ... */
  readonly modules: (module: string) => readonly string[];
  readonly data: (module: string, block: string) => readonly Instance[];
  /** Of the root module. */
  readonly variables: unknown;
  /** References in a local value, where the sources are at hand. */
  readonly local: (module: string, name: string) => readonly string[] | undefined;
}

/** A variable is handed on through so many modules. */
const deepest = 64;
const mostTargets = 1000;
const longestReference = 4096;
/** So many references are compared with each other. */
const few = 8;

/** The references that none of the others goes on from: of "a.b.arn", "a.b" the first. */
export function rootsOf(expression: unknown): readonly string[] {
  const all = listOf(memberOf(expression, "references"));
  if (all.length <= few) return fewRoots(all);
  const roots: string[] = [];
  /** Each of them, and what it goes on from. */
  const known = new Set<string>();
  for (const one of all) {
    if (typeof one !== "string" || known.has(one)) continue;
    roots.push(one);
    known.add(one);
    // Longer ones are not references.
    for (const { index } of one.slice(0, longestReference).matchAll(/[.[]/g))
      known.add(one.slice(0, index));
  }
  return roots;
}

function fewRoots(all: readonly unknown[]): readonly string[] {
  const roots: string[] = [];
  for (const one of all)
    if (typeof one === "string" && !roots.some((root) => goesOnFrom(root, one))) roots.push(one);
  return roots;
}

const goesOnFrom = (root: string, one: string): boolean =>
  root.startsWith(one) &&
  (root.length === one.length ||
    (one.length < longestReference && (root[one.length] === "." || root[one.length] === "[")));

export function referenceReader(
  configuration: Configuration,
  found: Found,
): (expression: unknown, standing: Standing, depth?: number) => Meaning {
  const known = new Map<string, readonly Part[]>();
  return meaningOf;

  function partsIn(root: string): readonly Part[] {
    let parts = known.get(root);
    if (!parts) known.set(root, (parts = partsOf(root)));
    return parts;
  }

  function meaningOf(expression: unknown, standing: Standing, depth = 0): Meaning {
    if (depth > deepest) return { nothing: "its references are nested too deep" };
    if (
      typeof expression === "object" &&
      expression !== null &&
      Object.hasOwn(expression, "constant_value")
    )
      return { constant: memberOf(expression, "constant_value") };
    const roots = rootsOf(expression);
    const [only] = roots;
    if (only === undefined) return { nothing: afterApply };
    if (roots.length === 1) return meaningOfRoot(only, standing, depth);
    const targets: Target[] = [];
    for (const root of roots) {
      const one = meaningOfRoot(root, standing, depth);
      if ("nothing" in one) return one;
      if ("targets" in one) targets.push(...one.targets);
      if (targets.length > mostTargets) return { nothing: "it refers to too many resources" };
    }
    return targets.length === 0 ? { nothing: afterApply } : { targets };
  }

  function meaningOfRoot(root: string, standing: Standing, depth: number): Meaning {
    const [first, second, third, fourth] = partsIn(root);
    const { module } = standing;
    if (!first) return { nothing: afterApply };
    if (first.name === "var") return variable(second?.name ?? "", module, depth);
    if (first.name === "module") return output(module, second, third?.name ?? "", depth);
    if (first.name === "local") {
      const references = found.local(module, second?.name ?? "");
      return references === undefined || depth > deepest
        ? { nothing: "it is made of a local value, which a plan does not hold" }
        : meaningOf({ references }, standing, depth + 1);
    }
    if (first.name === "each" || first.name === "count") {
      const each = standing.instance ? standing.instance.block?.each : configuration.eachOf(module);
      if (second?.name !== "value" || each === undefined)
        return { constant: standing.instance?.key };
      const within = standing.instance ? module : parentOf(module);
      const meant = meaningOf(each, { module: within }, depth + 1);
      if (!("targets" in meant)) return { nothing: afterApply };
      const key = standing.instance?.key;
      const same = meant.targets.filter(({ instance }) => instance.key === key);
      return { targets: withAttribute(same.length > 0 ? same : meant.targets, third?.name) };
    }
    if (first.name === "data")
      return reached(
        found.data(module, `data.${second?.name}.${third?.name}`),
        third,
        fourth?.name,
        standing,
      );
    if (second)
      return reached(
        found.find(module, `${first.name}.${second.name}`),
        second,
        third?.name,
        standing,
      );
    return { nothing: afterApply };
  }

  function reached(
    instances: readonly Instance[],
    named: Part | undefined,
    attribute: string | undefined,
    { instance: own }: Standing,
  ): Meaning {
    const chosen =
      named?.key === undefined
        ? sameKey(instances, own)
        : instances.filter(({ key }) => key === named.key);
    return chosen.length === 0
      ? { nothing: afterApply }
      : { targets: chosen.map((instance) => ({ instance, attribute })) };
  }

  function variable(name: string, module: string, depth: number): Meaning {
    if (module === "") {
      const row = memberOf(found.variables, name);
      return row === undefined
        ? { constant: configuration.default("", name) ?? null }
        : { constant: memberOf(row, "value") };
    }
    const given = configuration.argument(module, name);
    if (!given) return { constant: configuration.default(module, name) ?? null };
    const meant = meaningOf(given.expression, { module: given.module }, depth + 1);
    // `each.key` of the call is the module's own key.
    return "constant" in meant && meant.constant === undefined
      ? { constant: partsOf(module).at(-1)?.key ?? null }
      : meant;
  }

  function output(module: string, called: Part | undefined, name: string, depth: number): Meaning {
    if (!called) return { nothing: afterApply };
    const path = `${module === "" ? "" : `${module}.`}module.${written(called)}`;
    const children = called.key === undefined ? found.modules(path) : [path];
    const targets: Target[] = [];
    for (const child of children) {
      const one = meaningOf(configuration.output(child, name), { module: child }, depth + 1);
      if (!("targets" in one)) return children.length === 1 ? one : { nothing: afterApply };
      targets.push(...one.targets);
      if (targets.length > mostTargets) return { nothing: "it refers to too many resources" };
    }
    return targets.length === 0 ? { nothing: afterApply } : { targets };
  }
}

/** Of a block that makes many, the one of the same key, as `each.key` and `count.index` choose it. */
function sameKey(instances: readonly Instance[], own: Standing["instance"]): readonly Instance[] {
  if (instances.length < 2 || own?.key === undefined) return instances;
  const same = instances.filter(({ key }) => key === own.key);
  return same.length > 0 ? same : instances;
}

const withAttribute = (targets: readonly Target[], attribute: string | undefined): Target[] =>
  targets.map(({ instance }) => ({ instance, attribute }));
