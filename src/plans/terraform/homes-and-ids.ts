/** Where each instance of a plan lies and which ids it has, asked for once; and what a reference to instances stands for. */
import { symbolic, unseen } from "../value.ts";
import type { Instance, TerraformPlan } from "./plan.ts";
import type { Home, Ids } from "./provider.ts";

export const afterApply = "it is known after apply";

export interface Target {
  readonly instance: Instance;
  readonly attribute: string | undefined;
}

const circular: Home = {
  from: "",
  unknown: { why: "its region depends on itself", remedy: "correct the plan" },
};

export function homesAndIds(plan: () => TerraformPlan): Pick<TerraformPlan, "homeOf" | "idsOf"> {
  const homes = new Map<Instance, Home>();
  const ids = new Map<Instance, Ids>();
  const readers = new Map<Instance["provider"], (instance: Instance) => Home>();
  return {
    homeOf(instance) {
      const before = homes.get(instance);
      if (before) return before;
      // What asks for its own home on the way gets no answer.
      homes.set(instance, circular);
      let reader = readers.get(instance.provider);
      if (!reader) readers.set(instance.provider, (reader = instance.provider.homes(plan())));
      const home = reader(instance);
      homes.set(instance, home);
      return home;
    },
    idsOf(instance): Ids {
      let known = ids.get(instance);
      if (!known) {
        const { homeOf } = plan();
        ids.set(instance, (known = instance.provider.ids(instance, homeOf(instance), plan())));
      }
      return known;
    },
  };
}

/** Several may be meant only where they all lie in one place. `as`: the reference, as its author wrote it. */
export function standsFor(
  targets: readonly Target[],
  as: string,
  { homeOf, idsOf }: Pick<TerraformPlan, "homeOf" | "idsOf">,
): unknown {
  const places = new Set(targets.map(({ instance }) => homeOf(instance).location));
  if (places.size > 1)
    return unseen("it may be one of several resources, which are in different regions", as);
  const { instance, attribute } = targets[0]!;
  if (places.has(undefined)) return unseen(`the region of ${instance.address} is not known`, as);
  const id = idsOf(instance).of(attribute);
  return id === undefined ? unseen(afterApply, as) : symbolic(id, as);
}
