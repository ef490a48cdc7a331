/** Resources of providers that nothing is known of here: a gap for each provider, but for those that make nothing in a cloud. */
import type { Gap } from "../../model.ts";
import { planGap } from "../plan-gap.ts";

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
