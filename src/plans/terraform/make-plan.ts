/** Puts a plan together: its instances by block, and what their values, homes and ids come to. */
import { isSymbolic, unseen } from "../value.ts";
import { isMadeByItsAuthor, makesAnother } from "./authored.ts";
import { type Configuration, parentOf } from "./configuration.ts";
import { afterApply, homesAndIds, standsFor } from "./homes-and-ids.ts";
import { memberOf } from "./json.ts";
import type { Instance, TerraformPlan } from "./plan.ts";
import { type Meaning, referenceReader, rootsOf } from "./references.ts";
import type { Sources } from "./sources.ts";
import { isPartlyUnknown, valueOf } from "./values.ts";

export interface Parts {
  readonly file: string;
  readonly instances: readonly Instance[];
  readonly data: readonly Instance[];
  readonly untouched: readonly Instance[];
  readonly configuration: Configuration;
  readonly variables: unknown;
  readonly regions: Readonly<Record<string, string>>;
  readonly sources: Pick<Sources, "local" | "references" | "isDynamic" | "text">;
}

export function makePlan(parts: Parts): TerraformPlan {
  const { file, instances, data, untouched, configuration, variables, regions, sources } = parts;
  const byBlock = Map.groupBy(instances, ({ module, type, name }) => `${module}\n${type}.${name}`);
  const dataByBlock = Map.groupBy(
    data,
    ({ module, type, name }) => `${module}\ndata.${type}.${name}`,
  );
  let modules: Map<string, string[]> | undefined;
  const meaningOf = referenceReader(configuration, {
    find: (module, block) => byBlock.get(`${module}\n${block}`) ?? [],
    data: (module, block) => dataByBlock.get(`${module}\n${block}`) ?? [],
    modules: (module) => (modules ??= modulesByCall(instances)).get(module) ?? [],
    variables,
    local: sources.local,
  });

  const plan: TerraformPlan = {
    file,
    instances,
    data,
    untouched,
    regions,
    find: (module, block) => byBlock.get(`${module}\n${block}`) ?? [],
    value: (instance, attribute) => valueIn(instance, attribute, true),
    named: (instance, attribute) => valueIn(instance, attribute, false),
    eachOf(instance, attribute) {
      const said = memberOf(instance.block?.expressions, attribute);
      const roots = rootsOf(said);
      const standing = { module: instance.module, instance };
      return roots.flatMap((root): unknown[] => {
        const meant = meaningOf({ references: [root] }, standing);
        if ("constant" in meant) return [];
        if ("nothing" in meant) return [unseen(meant.nothing, root)];
        return meant.targets.map((target) =>
          valueFor({ targets: [target] }, { references: [root] }),
        );
      });
    },
    ...homesAndIds(() => plan),
    constant(expression, module) {
      const meant = meaningOf(expression, { module });
      return "constant" in meant ? meant.constant : undefined;
    },
    constantOfData(expression, module) {
      const meant = meaningOf(expression, { module });
      if (!("targets" in meant) || meant.targets.length !== 1) return undefined;
      const { instance, attribute } = meant.targets[0]!;
      return attribute === undefined ? undefined : memberOf(instance.values, attribute);
    },
    providerExpression(key, argument) {
      const row = configuration.provider(key);
      const expression = memberOf(memberOf(row, "expressions"), argument);
      const module = memberOf(row, "module_address");
      return expression === undefined
        ? undefined
        : { expression, module: typeof module === "string" ? module : "" };
    },
    isProviderKnown: (key) => configuration.provider(key) !== undefined,
  };
  return plan;

  function valueIn(instance: Instance, attribute: string, isExact: boolean): unknown {
    const known = memberOf(instance.values, attribute);
    const later = memberOf(instance.unknown, attribute);
    if (!isPartlyUnknown(later)) return known;
    const expressions = instance.block?.expressions;
    const refer = (expression: unknown, path: readonly (string | number)[]): unknown => {
      const meant = meaningOf(expression, { module: instance.module, instance });
      const value = valueFor(meant, expression);
      if (!isSymbolic(value)) return value;
      const text = sources.text(instance, [attribute, ...path]);
      if (text !== undefined)
        return makesAnother(text)
          ? unseen("its expression makes another name of it", value.expression)
          : value;
      return isExact && namesOne(meant)
        ? unseen(
            "a plan does not show whether the expression is this name alone or makes another of it: give the sources by --source DIRECTORY",
            value.expression,
          )
        : value;
    };
    return valueOf(known, later, memberOf(expressions, attribute), refer, {
      isDynamic: (path) =>
        isMadeByItsAuthor(instance.type, [attribute, ...path]) ||
        sources.isDynamic(instance, [attribute, ...path]),
      inSources: (path) => {
        const references = sources.references(instance, [attribute, ...path]);
        return references && refer({ references }, path);
      },
    });
  }

  function valueFor(meant: Meaning, expression: unknown): unknown {
    const [as = ""] = rootsOf(expression);
    // An argument that is null is left to the provider; a constant that is known would be known here.
    if ("constant" in meant)
      return meant.constant === null || meant.constant === undefined
        ? undefined
        : unseen(afterApply, as);
    if ("nothing" in meant) return unseen(meant.nothing, as);
    return standsFor(meant.targets, as, plan);
  }
}

/** Of a name that no region is part of, a longer one leads anywhere: "${aws_s3_bucket.logs.id}-us". */
const namesOne = (meant: Meaning): boolean =>
  "targets" in meant &&
  meant.targets.some(
    ({ instance, attribute }) =>
      attribute !== undefined &&
      instance.provider.globalNames?.[instance.type]?.includes(attribute) === true,
  );

/** "module.wards" -> module.wards["north"], module.wards["south"]; each also by its own address. */
function modulesByCall(instances: readonly Instance[]): Map<string, string[]> {
  const calls = new Map<string, Set<string>>();
  for (const module of new Set(instances.map((one) => one.module)))
    for (let at = module; at !== "";) {
      const call = at.replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/, "");
      const known = calls.get(call) ?? new Set();
      known.add(at);
      calls.set(call, known);
      at = parentOf(at);
    }
  return new Map([...calls].map(([call, known]) => [call, [...known]]));
}
