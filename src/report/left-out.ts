/** What a scan left out on purpose, in words: every format says it beside the verdict. */
import type { LeftOut, Skippable } from "../model.ts";
import { factsOf, providers } from "../providers.ts";
import { counted } from "./text-lines.ts";

const skippedInWords: Readonly<Record<Skippable, string>> = { logs: "diagnostic settings" };
const shownRegions = 6;

/** Of a cloud only its name is short enough for a verdict; all regions are in the JSON report. */
export function leftOutInWords({
  regions = {},
  skipped,
  targets,
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
    ...(shard
      ? [`${counted(shard.scopes, "account")} of other shards than ${shard.index}/${shard.count}`]
      : []),
    ...(resources > 0 ? [`${counted(resources, "resource")} seen there and not judged`] : []),
  ].join("; ");
}

const listed = (all: readonly string[]): string =>
  all.slice(0, shownRegions).join(", ") +
  (all.length > shownRegions ? ` and ${all.length - shownRegions} more` : "");
