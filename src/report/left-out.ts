/** What a scan left out on purpose, in words: every format says it beside the verdict. */
import type { LeftOut, Skippable, Trustable, Vouched } from "../model.ts";
import { factsOf, providers } from "../providers.ts";
import { counted } from "./text-lines.ts";

const skippedInWords: Readonly<Record<Skippable, string>> = { logs: "diagnostic settings" };
const witnessInWords: Readonly<Record<Trustable, string>> = {
  config: "the AWS Config recorder",
  explorer: "the index of Resource Explorer",
};
const shownRegions = 6;

/** Of a cloud only its name is short enough for a verdict; all regions are in the JSON report. */
export function leftOutInWords({
  regions = {},
  skipped,
  targets,
  vouched = [],
  shard,
  resources,
}: LeftOut): string {
  return [
    ...providers.flatMap((provider) => {
      const codes = regions[provider];
      return codes ? [`every ${factsOf(provider).name} region but ${listed(codes)}`] : [];
    }),
    ...(skipped ?? []).map((one) => `${skippedInWords[one]} (--skip ${one})`),
    ...(targets ? [`the policy's targets ${listed(targets)}`] : []),
    ...[...Map.groupBy(vouched, ({ witness }) => witness)].map(([witness, all]) =>
      vouchedInWords(witness, all),
    ),
    ...(shard
      ? [`${counted(shard.scopes, "account")} of other shards than ${shard.index}/${shard.count}`]
      : []),
    ...(resources > 0 ? [`${counted(resources, "resource")} seen there and not judged`] : []),
  ].join("; ");
}

/** How many there are over all accounts and regions: which, the JSON report says. */
function vouchedInWords(witness: Trustable, all: readonly Vouched[]): string {
  const distinct = (of: (one: Vouched) => readonly string[]): number =>
    new Set(all.flatMap(of)).size;
  const [services, types] = [distinct((one) => one.services), distinct((one) => one.types)];
  const what = [
    ...(services > 0 ? [counted(services, "service")] : []),
    ...(types > 0 ? [counted(types, "other type")] : []),
  ].join(" and ");
  const scopes = distinct(({ scope }) => [scope]);
  const where = counted(
    distinct(({ regions }) => Object.keys(regions)),
    "region",
  );
  return `${what} in ${where}${scopes > 1 ? ` of ${counted(scopes, "account")}` : ""}, as ${witnessInWords[witness]} says that there are none (--trust ${witness})`;
}

const listed = (all: readonly string[]): string =>
  all.slice(0, shownRegions).join(", ") +
  (all.length > shownRegions ? ` and ${all.length - shownRegions} more` : "");
