/** Sources as the tables see a plan: values, homes and ids of what they make. */
import { afterApply, homesAndIds, standsFor } from "../terraform/homes-and-ids.ts";
import { memberOf } from "../terraform/json.ts";
import type { Instance, TerraformPlan } from "../terraform/plan.ts";
import type { Sources } from "../terraform/sources.ts";
import { symbolic, unseen } from "../value.ts";
import type { Made } from "./instance.ts";
import { shaped, tooMuch } from "./json-value.ts";
import { offsetOf } from "./places.ts";
import { type Unknown, type Value, isUnknown, reference } from "./value.ts";

export function sourcePlan(
  file: string,
  made: readonly Made[],
  givenRegions: Readonly<Record<string, string>>,
): TerraformPlan {
  const madeOf = byInstance(made);
  const instances = made.map(({ instance }) => instance);
  const byBlock = Map.groupBy(instances, ({ module, type, name }) => `${module}\n${type}.${name}`);
  const configurations = new Map(
    made.map(({ configuration }) => [configuration.key, configuration] as const),
  );
  const plan: TerraformPlan = {
    file,
    instances,
    data: [],
    untouched: [],
    regions: regionsOf([...configurations.keys()], givenRegions),
    find: (module, block) => byBlock.get(`${module}\n${block}`) ?? [],
    value(instance, attribute) {
      const value = madeOf.get(instance)?.values.get(attribute);
      return value === undefined || value === null ? undefined : settled(value);
    },
    eachOf(instance, attribute) {
      const value = madeOf.get(instance)?.values.get(attribute);
      if (value === undefined || !isUnknown(value)) return [];
      if (value.why !== undefined) return [unseen(value.why, value.expression)];
      return value.targets.map((target) =>
        standsFor([target], value.expression ?? target.instance.address, plan),
      );
    },
    ...homesAndIds(() => plan),
    constant: (expression) => memberOf(expression, "constant_value"),
    constantOfData: () => undefined,
    providerExpression(key, argument) {
      const region = argument === "region" ? configurations.get(key)?.region() : undefined;
      if (region === undefined || region === null) return undefined;
      return { expression: { constant_value: settled(region) }, module: "" };
    },
    isProviderKnown: (key) => configurations.get(key)?.isDeclared ?? false,
  };
  return plan;

  /** With what is not known as the tables see it. */
  function settled(value: Value): unknown {
    const shape = shaped(value, (open) =>
      isUnknown(open)
        ? seen(open)
        : "target" in open && open.target
          ? seen(reference([open.target]))
          : unseen("it is more than an attribute"),
    );
    return shape === tooMuch ? unseen("it is more than this version looks at") : shape;
  }

  function seen({ why, like, targets, expression, oneOf }: Unknown): unknown {
    if (why !== undefined) return unseen(why, expression, oneOf);
    if (like !== undefined) return symbolic(like, expression ?? "...");
    return targets.length === 0
      ? unseen(afterApply, expression)
      : standsFor(targets, expression ?? targets[0]!.instance.address, plan);
  }
}

const byInstance = (made: readonly Made[]): ReadonlyMap<Instance, Made> =>
  new Map(made.map((one) => [one.instance, one]));

/** A module that is called many times has one provider of its own for each, and a person names them once. */
function regionsOf(
  keys: readonly string[],
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const all: Record<string, string> = { ...given };
  for (const key of keys) {
    const bare = key.replaceAll(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, "");
    if (!Object.hasOwn(all, key) && Object.hasOwn(given, bare)) all[key] = given[bare]!;
  }
  return all;
}

/** Where the sources say what a plan of them holds. */
export function placesOf(made: readonly Made[]): Pick<Sources, "block" | "attribute"> {
  const madeOf = byInstance(made);
  return {
    block(instance) {
      const block = madeOf.get(instance)?.block;
      return block?.file.place(block.at);
    },
    attribute(instance, path) {
      const one = madeOf.get(instance);
      const at = one && offsetOf(one, path);
      return at === undefined ? undefined : one!.block.file.place(at);
    },
  };
}
