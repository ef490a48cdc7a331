/** The provider of each resource, and its region: what its own inputs say, the stack's configuration, or what the user gives. */
import type { PlanInputs } from "../../collect/collect.ts";
import { memberOf, textOf } from "../terraform/json.ts";
import type { ProviderConfiguration } from "../terraform-sources/provider-configurations.ts";
import { type Value, unknown } from "../terraform-sources/value.ts";
import { type Step, providerOf } from "./steps.ts";
import { valueOf } from "./values.ts";

/** The provider that Pulumi makes where the program names none: "default", "default_7_24_0". */
const usual = /^default(?:_|$)/;

export function configurationsOf(
  json: unknown,
  steps: readonly Step[],
  { providerRegions }: PlanInputs,
): (step: Step) => ProviderConfiguration {
  const providers = new Map(
    steps.flatMap((step) =>
      providerOf(step.type) === undefined ? [] : [[step.urn, step] as const],
    ),
  );
  const known = new Map<string, ProviderConfiguration>();
  return ({ provider: reference, type }) => {
    // The provider's URN, and its id.
    const urn = reference.split("::").slice(0, -1).join("::");
    let made = known.get(urn);
    if (!made) known.set(urn, (made = configuration(urn, type.split(":", 1)[0]!)));
    return made;
  };

  function configuration(urn: string, name: string): ProviderConfiguration {
    const provider = providers.get(urn);
    const called = urn.split("::").at(-1) ?? "";
    const isUsual = called === "" || usual.test(called);
    const key = isUsual ? name : `${name}.${called}`;
    const configured = textOf(memberOf(json, "config"), `${name}:region`);
    const given = Object.hasOwn(providerRegions, key) ? providerRegions[key] : undefined;
    return {
      key,
      source: name,
      isDeclared: provider !== undefined || isUsual,
      region(): Value | undefined {
        const said = memberOf(provider?.inputs, "region") ?? memberOf(provider?.outputs, "region");
        if (said !== undefined)
          return valueOf(said, {
            targets: () => [],
            from: [],
            expression: undefined,
            named: (one) => [one],
          });
        return (isUsual ? configured : undefined) ?? given ?? notSaid(key, provider !== undefined);
      },
    };
  }
}

const notSaid = (key: string, isShown: boolean): Value =>
  unknown(
    isShown
      ? "it comes from the environment"
      : `the preview does not show the provider ${key.slice(0, 100)}: preview with --show-sames`,
  );
