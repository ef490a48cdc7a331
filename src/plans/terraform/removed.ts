/** What a plan takes away, as far as its state says what that is in the cloud: a live finding on it would be gone. */
import type { Removed } from "../../model.ts";
import type { Destroyed } from "./instances.ts";
import { textOf } from "./json.ts";

const idLike = /^(?:arn:|\/(?:subscriptions|providers)\/)/i;

export function removedOf(destroyed: readonly Destroyed[]): readonly Removed[] {
  return destroyed.flatMap(({ type, provider, values }): readonly Removed[] => {
    // A part of another resource takes nothing else away.
    const own = provider?.spellings.get(type)?.find(({ joins }) => !joins);
    const ids = ["arn", "id"].flatMap((name) => {
      const id = textOf(values, name);
      return id !== undefined && idLike.test(id) ? [id] : [];
    });
    const name = ["name", "bucket", "identifier", "function_name"]
      .map((attribute) => textOf(values, attribute))
      .find((one) => one !== undefined && one !== "");
    if (!provider || (ids.length === 0 && (!own || name === undefined))) return [];
    return [
      {
        provider: provider.cloud,
        ids,
        ...(own && { type: own.type }),
        ...(name !== undefined && { name }),
      },
    ];
  });
}
