/** Reads what an aggregator holds, type by type, and says what nobody vouches for. */
import pLimit from "p-limit";
import { classOf } from "../../classes.ts";
import type { Gap } from "../../model.ts";
import { membersOf, textOf } from "../inventory/formats/json.ts";
import { typesOf } from "./account.ts";
import { aggregatorActions, attempt } from "./config-attempt.ts";
import {
  type Recorder,
  gapOfUnknown,
  gapsOfRecorders,
  recorderIn,
  recorderType,
} from "./config-held.ts";
import { isGone } from "./config-item.ts";
import { isOfService } from "./config-recorder.ts";
import { type Aggregated, countsBy, rowsOfType } from "./config-rows.ts";
import {
  type Sources,
  aggregatorService,
  gapsOfSources,
  regionsToGather,
} from "./config-sources.ts";
import { configTypes } from "./config-spellings.ts";
import { type Seen, readType } from "./config-type.ts";
import { refusalGap, refusalOf } from "./refusal.ts";
import type { Scan } from "./scan.ts";
import type { Action } from "./service.ts";
import { isWanted } from "./session.ts";

const [, , counting, selecting] = aggregatorActions;

/** Queries under way at once: all share the aggregator's rate, which is not published. */
const queriesAtOnce = 2;

export async function readAll(
  scan: Scan,
  asked: Aggregated,
  mine: readonly string[],
  sources: Sources | undefined,
  seen: Seen,
): Promise<void> {
  const { options, put, signal } = scan;
  const { session } = asked;
  const lacks = async (gap: Gap): Promise<void> => {
    seen.lacking.add(gap.scope);
    await put({ gaps: [gap] });
  };
  const failed = async (error: unknown, action: Action, what: string, type?: string) => {
    for (const scope of mine)
      await lacks({
        ...refusalGap(
          refusalOf(error, signal),
          { scope, region: session.home, service: aggregatorService, action },
          what,
        ),
        ...(type !== undefined && { type }),
      });
  };
  const { ResourceType } = await import("@aws-sdk/client-config-service");
  const held = new Set<string>(Object.values(ResourceType));
  // Those that have a list call of ours come first.
  const listed = [...new Set([...[...typesOf(scan.listed)].sort(), ...scan.others])].filter(
    (type) => classOf(type) !== "configuration" || (options.reads?.(type).length ?? 0) > 0,
  );
  const nameIn = new Map(Object.entries(configTypes).map(([theirs, ours]) => [ours, theirs]));
  const known = listed.filter((type) => held.has(nameIn.get(type) ?? type));
  const unknown = listed.filter((type) => !known.includes(type));

  let isDenied = false;
  const recorders = await attempt(recordersOf(asked), (error) => {
    const { kind } = refusalOf(error, signal);
    isDenied = kind === "refused" || kind === "guarded";
    return failed(
      error,
      selecting,
      isDenied
        ? "no resource was read"
        : "it is unknown whether recorders are running, and what they record",
    );
  });
  const expected = sources ? regionsToGather(sources, session.partition) : [];
  for (const account of mine) {
    const regions = [...(sources?.get(account) ?? [])]
      .filter(([region, one]) => one.status === "SUCCEEDED" && isWanted(session, region))
      .map(([region]) => region);
    const those = recorders && (recorders.get(account) ?? new Map<string, Recorder[]>());
    for (const gap of [
      ...(sources
        ? gapsOfSources(account, sources.get(account), expected, (one) => isWanted(session, one))
        : []),
      ...gapsOfRecorders({
        account,
        regions,
        recorders: those,
        known: known.map((type) => nameIn.get(type) ?? type),
      }),
    ])
      await lacks(gap);
    await put({ gaps: [gapOfUnknown(account, unknown)] });
  }

  // What is asked is not part of a permission: the next query would be refused as well.
  if (isDenied) return;
  const counts = await attempt(countsBy(asked, "RESOURCE_TYPE"), (error) =>
    failed(error, counting, "the resources were not counted, so an empty answer proves nothing"),
  );
  if (counts && [...counts.values()].every((count) => count === 0))
    for (const scope of mine)
      await lacks({
        reason: "not-collected",
        provider: "aws",
        scope,
        service: aggregatorService,
        detail: "the aggregator counts no resources, which does not prove that there are none",
        remedy: "check that AWS Config records in the accounts, or scan them directly",
      });
  const isAsked = (type: string): boolean =>
    type !== recorderType &&
    (classOf(configTypes[type] ?? type) !== "configuration" ||
      (options.reads?.(configTypes[type] ?? type).length ?? 0) > 0);
  // Where the counts failed, the types that are known are asked for all the same.
  const types = [
    ...new Set([...(counts?.keys() ?? []), ...known.map((type) => nameIn.get(type) ?? type)]),
  ]
    .filter((type) => isAsked(type) && (!counts || (counts.get(type) ?? 0) > 0))
    .sort();
  const some = pLimit(queriesAtOnce);
  const ids = new Set<string>();
  await Promise.all(
    types.map((type) =>
      some(async () => {
        if (signal.aborted) return;
        options.progress(`aws config: ${type}`);
        const stated = counts?.get(type) ?? 0;
        await readType(scan, asked, type, { stated, mine, seen, ids, lacks, failed });
      }),
    ),
  );
  if (signal.aborted) await failed(signal.reason, selecting, "not all types were read");
}

/** Account -> region -> recorders of the customer's that are there. */
async function recordersOf(
  asked: Aggregated,
): Promise<ReadonlyMap<string, ReadonlyMap<string, readonly Recorder[]>>> {
  const found = new Map<string, Map<string, Recorder[]>>();
  for await (const page of rowsOfType(asked, recorderType, true))
    for (const row of page) {
      const account = textOf(row, "accountId");
      const region = textOf(row, "awsRegion");
      if (account === undefined || region === undefined || isGone(row)) continue;
      if (isOfService(textOf(row, "resourceName", "resourceId"))) continue;
      const { configuration } = membersOf(row);
      const recorder = recorderIn(
        typeof configuration === "string" ? (JSON.parse(configuration) as unknown) : configuration,
      );
      if (!recorder) continue;
      const regions = found.get(account) ?? new Map<string, Recorder[]>();
      found.set(account, regions);
      regions.set(region, [...(regions.get(region) ?? []), recorder]);
    }
  return found;
}
