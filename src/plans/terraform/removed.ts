/** What a plan takes away, as far as its state says what that is in the cloud: a live finding on it would be gone. */
import type { Removed } from "../../model.ts";
import { spell } from "../spelling.ts";
import type { Destroyed } from "./instances.ts";
import { textOf } from "./json.ts";
import type { TerraformSpelling } from "./provider.ts";

/** What a block takes away of the resource that it names: the settings that it made. */
function partOf(
  { address, values }: Destroyed,
  provider: Removed["provider"],
  { type, joins, members }: TerraformSpelling,
): Removed | undefined {
  const of = joins && textOf(values, joins.by);
  if (of === undefined || of === "") return undefined;
  // Only what the table reads, of what the state says: no value of it is computed.
  const { properties } = spell(values, { members });
  return {
    provider,
    ids: idLike.test(of) ? [of] : [],
    type,
    name: of.split(/[/:]/).at(-1)!,
    part: { address, settings: properties },
  };
}

const idLike = /^(?:arn:|\/(?:subscriptions|providers)\/)/i;

export function removedOf(destroyed: readonly Destroyed[]): readonly Removed[] {
  return destroyed.flatMap((block): readonly Removed[] => {
    const { type, provider, values } = block;
    const spellings = provider?.spellings.get(type) ?? [];
    const own = spellings.find(({ joins }) => !joins);
    const ids = ["arn", "id"].flatMap((name) => {
      const id = textOf(values, name);
      return id !== undefined && idLike.test(id) ? [id] : [];
    });
    const name = ["name", "bucket", "identifier", "function_name"]
      .map((attribute) => textOf(values, attribute))
      .find((one) => one !== undefined && one !== "");
    if (!provider) return [];
    const parts = spellings.flatMap((spelling) => partOf(block, provider.cloud, spelling) ?? []);
    // A part of another resource takes nothing else away.
    if (ids.length === 0 && (!own || name === undefined)) return parts;
    return [
      ...parts,
      {
        provider: provider.cloud,
        ids,
        ...(own && { type: own.type }),
        ...(name !== undefined && { name }),
      },
    ];
  });
}
