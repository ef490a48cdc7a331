/** What was left out on purpose, of this scan and of the inventories that it read. */
import type { Batch } from "../collect/collect.ts";
import { type LeftOut, type Provider, UserError, type Vouched, providers } from "../model.ts";

export type Narrowing = NonNullable<Batch["leftOut"]>;

/** Undefined where nothing was. */
export function leftOutOf(
  own: Narrowing,
  inventories: readonly Narrowing[],
  resources: number,
  shard?: LeftOut["shard"],
): LeftOut | undefined {
  const regions = Object.fromEntries(
    providers.flatMap((provider) => {
      const codes = regionsIn(provider, own, inventories);
      return codes ? [[provider, [...codes].sort()]] : [];
    }),
  );
  const all = [own, ...inventories];
  const skipped = [...new Set(all.flatMap((one) => one.skipped ?? []))].sort();
  const targets = [...new Set(all.flatMap((one) => one.targets ?? []))].sort();
  const vouched = inOrder(inventories.flatMap((one) => one.vouched ?? []));
  const leftOut: LeftOut = {
    ...(Object.keys(regions).length > 0 && { regions }),
    ...(skipped.length > 0 && { skipped }),
    ...(targets.length > 0 && { targets }),
    ...(vouched.length > 0 && { vouched }),
    ...(shard && { shard }),
    resources,
  };
  return Object.keys(leftOut).length > 1 || resources > 0 ? leftOut : undefined;
}

/** Each once, in whatever order the files were read. */
function inOrder(all: readonly Vouched[]): readonly Vouched[] {
  const byText = new Map(all.map((one) => [JSON.stringify(one), one]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** A scan of a narrowed inventory that is narrowed itself looks at what both name. */
function regionsIn(
  provider: Provider,
  { regions }: Narrowing,
  inventories: readonly Narrowing[],
): readonly string[] | undefined {
  const saved = inventories.flatMap((one) => one.regions?.[provider] ?? []);
  const mine = regions?.[provider];
  if (saved.length === 0) return mine;
  return [...new Set(saved)].filter((code) => mine?.includes(code) ?? true);
}

/** Of an inventory of some regions nothing is left to look at where others are chosen. */
export function refuseDisjoint(
  target: string,
  chosen: Narrowing["regions"],
  inventories: readonly Narrowing[],
): void {
  for (const provider of providers) {
    const saved = inventories.flatMap(({ regions }) => regions?.[provider] ?? []);
    const mine = chosen?.[provider];
    if (mine && saved.length > 0 && !mine.some((code) => saved.includes(code)))
      throw new UserError(
        `${target}: contains only the ${provider} regions ${[...new Set(saved)].sort().join(", ")}, and none of ${mine.join(", ")}; choose among these, or scan the cloud itself`,
      );
  }
}
