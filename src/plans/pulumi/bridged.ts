/** Resources of the packages aws and azure, as the tables of Terraform see them. */
import type { Target } from "../terraform/homes-and-ids.ts";
import type { Instance } from "../terraform/plan.ts";
import type { BodyValues } from "../terraform-sources/body-values.ts";
import type { Declared } from "../terraform-sources/declared.ts";
import { type Made, instanceOf } from "../terraform-sources/instance.ts";
import type { ProviderConfiguration } from "../terraform-sources/provider-configurations.ts";
import type { Value } from "../terraform-sources/value.ts";
import { terraformNames } from "./names.ts";
import type { Bridged } from "./terraform-types.ts";
import type { Step } from "./steps.ts";
import { valueOf } from "./values.ts";

/** What the cloud says of what is there, and no one writes. */
const ownOutputs =
  /^(?:arn|id|region|bucketRegion|homeRegion|url|location|name|bucket|identifier)$/;

export interface Context {
  readonly file: string;
  /** The instance of an URN. */
  readonly instance: (urn: string) => Instance | undefined;
}

export function madeOf(
  step: Step,
  { provider, type }: Bridged,
  configuration: ProviderConfiguration,
  { file, instance }: Context,
): Made {
  const values = valuesOf(step, instance);
  const { place = { file, line: 1, column: 1 } } = step;
  const block: Declared = {
    kind: "resource",
    labels: [type, step.name],
    at: 0,
    attributes: new Map(),
    blocks: [],
    file: { name: place.file, place: () => place },
  };
  const { action } = step;
  return {
    instance: instanceOf(block, "", undefined, provider, configuration, values, {
      address: addressOf(step),
      action,
      ...(step.isNew && { isNew: true as const }),
    }),
    block,
    values,
    configuration,
    rootFile: file,
  };
}

/** Type and name, with those of the components around it: what tells it apart within its stack. */
export const addressOf = ({ urn }: Step): string => urn.split("::").slice(2).join("::");

function valuesOf(
  { inputs, outputs, id, action, from }: Step,
  instance: Context["instance"],
): BodyValues {
  const known = new Map<string, Value>();
  const take = (key: string, json: unknown): void => {
    if (key.startsWith("__")) return;
    const names = terraformNames(key);
    const targets = (urns: readonly string[]): readonly Target[] =>
      urns.flatMap((urn) => {
        const found = instance(urn);
        return found ? [{ instance: found, attribute: attributeMeant(names[0]!) }] : [];
      });
    const urns = from(key);
    const value = valueOf(json, {
      targets,
      from: urns,
      expression:
        urns.length > 0 ? urns.map((urn) => urn.split("::").at(-1)).join(", ") : undefined,
      named: terraformNames,
    });
    for (const name of names) if (!known.has(name)) known.set(name, value);
  };
  for (const [key, json] of Object.entries(inputs)) take(key, json);
  if (action !== "create" && action !== "replace") {
    for (const [key, json] of Object.entries(outputs))
      if (action !== "change" || ownOutputs.test(key)) take(key, json);
    if (id !== undefined && id !== "") take("id", id);
  }
  return {
    get: (name) => known.get(name),
    names: [...known.keys()],
    attribute: () => undefined,
    blocks: () => [],
  };
}

/** Of what a property comes from, the attribute that it most likely takes. */
function attributeMeant(property: string): string | undefined {
  if (property === "location" || property === "region" || property === "resource_group_name")
    return property;
  return property.endsWith("_name") ? "name" : undefined;
}
