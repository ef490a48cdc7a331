/** A resource that a block makes, as the tables of plans see it: its values as far as they are known, and its places. */
import { type Key, written } from "../terraform/address.ts";
import type { Instance } from "../terraform/plan.ts";
import type { TerraformProvider } from "../terraform/provider.ts";
import type { BodyValues } from "./body-values.ts";
import type { Declared } from "./declared.ts";
import { shaped, tooMuch } from "./json-value.ts";
import type { ProviderConfiguration } from "./provider-configurations.ts";
import { type Value, isUnknown, reference } from "./value.ts";
import { setMember } from "../set-member.ts";

export interface Made {
  readonly instance: Instance;
  readonly block: Declared;
  readonly values: BodyValues;
  readonly configuration: ProviderConfiguration;
  /** The file of the root module that makes it, itself or by the modules that it calls. */
  readonly rootFile: string;
}

/** What others call it by: what is not known of these is known once it is made. */
const ownNames = new Set([
  "name",
  "bucket",
  "identifier",
  "function_name",
  "cluster_identifier",
  "id",
  "arn",
]);

export function instanceOf(
  block: Declared,
  module: string,
  key: Key | undefined,
  provider: TerraformProvider,
  configuration: ProviderConfiguration,
  values: BodyValues,
  {
    address,
    action = "create",
    isNew,
  }: Partial<Pick<Instance, "address" | "action" | "isNew">> = {},
): Instance {
  const [type = "", name = ""] = block.labels;
  let split: { readonly known: Record<string, unknown>; readonly later: Record<string, unknown> };
  const both = () => (split ??= splitOf(values));
  let expressions: Record<string, unknown> | undefined;
  return {
    address: address ?? `${module === "" ? "" : `${module}.`}${type}.${written({ name, key })}`,
    module,
    type,
    name,
    key,
    provider,
    providerKey: configuration.key,
    action,
    ...(isNew && { isNew }),
    get values() {
      return both().known;
    },
    get unknown() {
      return both().later;
    },
    before: undefined,
    block: {
      get expressions() {
        return (expressions ??= Object.fromEntries(
          values.names.flatMap((one) => ((values.get(one) ?? null) === null ? [] : [[one, {}]])),
        ));
      },
      each: undefined,
      providerKey: configuration.key,
    },
  };
}

/** What a reference to one of its attributes comes to. */
export function attributeOf(
  { instance, values }: Pick<Made, "instance" | "values">,
  name: string,
): Value {
  const said = values.get(name);
  if (said === undefined || said === null || (isUnknown(said) && ownNames.has(name)))
    return reference([{ instance, attribute: name }]);
  return said;
}

/** What is known, and of the same shape `true` where it is not. */
function splitOf(values: BodyValues) {
  const known: Record<string, unknown> = {};
  const later: Record<string, unknown> = {};
  for (const name of values.names) {
    const value = values.get(name) ?? null;
    if (value === null) continue;
    const hole = Symbol("not known");
    const shape = shaped(value, () => hole);
    if (shape === tooMuch || shape === hole) {
      setMember(later, name, true);
      continue;
    }
    let isWhole = true;
    const only = (part: unknown): unknown => {
      if (part === hole) {
        isWhole = false;
        return undefined;
      }
      if (Array.isArray(part)) return part.map(only);
      if (typeof part !== "object" || part === null) return part;
      return mapped(part, only);
    };
    setMember(known, name, only(shape));
    if (!isWhole) setMember(later, name, holesOf(shape, hole));
  }
  return { known, later };
}

function holesOf(part: unknown, hole: symbol): unknown {
  if (part === hole) return true;
  if (Array.isArray(part)) return part.map((one) => holesOf(one, hole));
  if (typeof part !== "object" || part === null) return false;
  return mapped(part, (one) => holesOf(one, hole));
}

function mapped(object: object, to: (value: unknown) => unknown): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(object)) {
    const one = to(value);
    if (one !== undefined) setMember(made, key, one);
  }
  return made;
}
