/** Resources of providers that nothing is known of here: a gap for each provider, but for those that make nothing in a cloud. */
import type { FilePlace, Gap } from "../../model.ts";
import { planGap } from "../plan-gap.ts";
import type { Instance } from "./plan.ts";

export const makesNothing =
  /\/(?:hashicorp\/(?:archive|cloudinit|external|http|local|null|random|template|time|tls)|builtin\/terraform)$/;

export function foreignGaps(foreign: ReadonlyMap<string, number>, file: string): Gap[] {
  return [...foreign].flatMap(([name, count]) =>
    makesNothing.test(`/${name}`)
      ? []
      : [
          planGap(
            { file },
            `${count} resource${count === 1 ? "" : "s"} of ${name === "" ? "a provider without a name" : `the provider ${name.slice(0, 200)}`}: this version does not look at them`,
            "look at them by other means, and accept the gap with an exception",
          ),
        ],
  );
}

/** Of providers that are understood, what of them is not: a gap for each reason and type. */
export function unreadGaps(
  instances: readonly Instance[],
  file: string,
  placeOf: (instance: Instance) => FilePlace | undefined,
): Gap[] {
  const groups = new Map<string, { readonly why: string; readonly all: Instance[] }>();
  for (const instance of instances) {
    const why = instance.provider.unread?.(instance);
    if (why === undefined) continue;
    const key = `${instance.type}: ${why}`;
    const known = groups.get(key);
    if (known) known.all.push(instance);
    else groups.set(key, { why, all: [instance] });
  }
  return [...groups.values()].map(({ why, all: [first, ...more] }) =>
    planGap(
      placeOf(first!) ?? { file },
      `${first!.address}${more.length > 0 ? ` and ${more.length} more` : ""}: ${why}`,
      "look at them by other means, and accept the gap with an exception",
    ),
  );
}
