/**
 * The target `aws:config/AGGREGATOR`: what an AWS Config aggregator holds of many accounts, asked in one of them,
 * with no role in the others. An empty answer proves nothing here: rows are held to the discovered counts, accounts to
 * the organization's list, and what recorders leave out is a gap by account.
 */
import type { ConfigurationAggregator } from "@aws-sdk/client-config-service";
import pLimit from "p-limit";
import { classOf } from "../../classes.ts";
import { type Gap, type Resource, TargetError } from "../../model.ts";
import { membersOf, textOf } from "../inventory/formats/json.ts";
import { typesOf } from "./account.ts";
import {
  type Recorder,
  gapOfUnknown,
  gapsOfRecorders,
  recorderIn,
  recorderType,
} from "./config-held.ts";
import { configItem } from "./config-item.ts";
import { configAt } from "./config-query.ts";
import { type Aggregated, countsBy, rowsOfType } from "./config-rows.ts";
import {
  type Sources,
  aggregatorCalled,
  aggregatorService,
  gapsOfSources,
  narrowingOf,
  sourcesOf,
} from "./config-sources.ts";
import { configTypes, withoutTags } from "./config-spellings.ts";
import { coverageOf } from "./coverage.ts";
import { listAccounts } from "./list-accounts.ts";
import { expectedIn } from "./organization.ts";
import { refusalGap, refusalOf } from "./refusal.ts";
import type { Scan } from "./scan.ts";
import { stsLine, unreached } from "./scan-ends.ts";
import type { Action } from "./service.ts";
import { type Session, type Tally, isWanted } from "./session.ts";
import { unknownAccount } from "./whoami.ts";

export const aggregatorActions = [
  "config:DescribeConfigurationAggregators",
  "config:DescribeConfigurationAggregatorSourcesStatus",
  "config:GetAggregateDiscoveredResourceCounts",
  "config:SelectAggregateResourceConfig",
] as const satisfies readonly Action[];
const [describe, status, counting, selecting] = aggregatorActions;

/** Queries under way at once: all share the aggregator's rate, which is not published. */
const queriesAtOnce = 2;

interface Seen {
  /** "ACCOUNT REGION" -> resources. */
  readonly resources: Map<string, number>;
  /** Accounts of which something is missing. */
  readonly lacking: Set<string>;
}

/** `discoverOnly`: the accounts are named, and no record is read. */
export async function scanAggregator(
  scan: Scan,
  name: string,
  discoverOnly = false,
): Promise<void> {
  const { caller, options, limit, signal, put, configure } = scan;
  const { account, home } = caller;
  if (account === unknownAccount) return put(unreached(account, caller.fault, signal));
  await put({
    ...(caller.identity !== undefined && { identity: caller.identity }),
    coverage: [stsLine(account, home, "complete", caller.calls)],
  });
  const session: Session = {
    account,
    partition: caller.partition,
    home,
    config: configure,
    limit,
    signal,
    regions: options.regions,
    concurrency: options.concurrency,
    offers: new Map(),
    progress: options.progress,
  };
  const tally: Tally = { calls: 0 };
  const client = await configAt(session, home);
  const failed = async (error: unknown, action: Action, what: string): Promise<void> => {
    const place = { scope: account, region: home, service: aggregatorService, action };
    await put({ gaps: [refusalGap(refusalOf(error, signal), place, what)] });
  };
  try {
    const aggregator = await attempt(aggregatorCalled(client, session, name, tally), (error) =>
      failed(error, describe, `nothing was read: the aggregator ${name} was not described`),
    );
    if (!aggregator) return await putOwn("failed");
    const gathered = await attempt(sourcesOf(client, session, name, tally), (error) =>
      failed(error, status, "which accounts the aggregator gathers from, and how, is unknown"),
    );
    for (const said of gathered?.organization ?? [])
      await failed(new Error(said), status, "the organization was not gathered");
    const accounts = await accountsOf(scan, aggregator, gathered?.sources);
    if (discoverOnly) return await putOwn("complete");
    await put({ gaps: narrowingOf(aggregator, session) });
    const isMine = (one: string): boolean => options.isMine?.("aws", one) ?? true;
    const mine = accounts.filter(isMine);
    if (options.isMine && mine.length === 0) return;
    const asked = { client, session, name, tally, only: options.isMine ? mine : undefined };
    const seen: Seen = { resources: new Map(), lacking: new Set() };
    await readAll(scan, asked, mine, gathered?.sources, seen);
    await putCoverage(gathered?.sources, mine, seen);
  } finally {
    client.destroy();
  }

  async function putOwn(ended: "failed" | "complete"): Promise<void> {
    await put({
      coverage: [
        coverageOf({ scope: account, region: home, service: aggregatorService }, ended, 0, tally.calls),
      ],
    });
  }

  async function putCoverage(
    sources: Sources | undefined,
    mine: readonly string[],
    { resources, lacking }: Seen,
  ): Promise<void> {
    const regions = new Map(
      mine.map((one) => [one, new Set([...(sources?.get(one)?.keys() ?? [])])] as const),
    );
    for (const key of resources.keys()) {
      const [of = "", region = ""] = key.split(" ");
      (regions.get(of) ?? regions.set(of, new Set()).get(of)!).add(region);
    }
    let calls = tally.calls;
    for (const [of, where] of regions)
      for (const region of where.size > 0 ? where : [home]) {
        if (!isWanted(session, region)) continue;
        const ended = sources?.get(of)?.get(region)?.status;
        const count = resources.get(`${of} ${region}`) ?? 0;
        const state =
          ended !== undefined && ended !== "SUCCEEDED"
            ? "failed"
            : sources?.has(of) && !lacking.has(of)
              ? "complete"
              : "partial";
        await put({
          coverage: [coverageOf({ scope: of, region, service: aggregatorService }, state, count, calls)],
        });
        calls = 0;
      }
  }
}

/** The accounts to look at; those that the aggregator should have and lacks are among them. */
async function accountsOf(
  scan: Scan,
  aggregator: ConfigurationAggregator,
  sources: Sources | undefined,
): Promise<readonly string[]> {
  const { options, put } = scan;
  const known = new Set<string>();
  const take = async (members: readonly { readonly account: string; readonly name?: string }[]) => {
    const fresh = members.filter(({ account }) => !known.has(account) && known.add(account));
    await put(expectedIn(fresh));
  };
  if (options.accounts)
    await take(
      options.accounts
        .filter(({ provider }) => provider === "aws")
        .map(({ scope, name = "" }) => ({ account: scope, name })),
    );
  else {
    for (const { AccountIds = [] } of aggregator.AccountAggregationSources ?? [])
      await take(AccountIds.map((account) => ({ account })));
    if (aggregator.OrganizationAggregationSource) {
      await take([{ account: scan.caller.account }]);
      const { gaps = [], coverage } = await listAccounts(scan, take);
      await put({ gaps: gaps.map(inAggregator), ...(coverage && { coverage }) });
    }
    await take([...(sources?.keys() ?? [])].map((account) => ({ account })));
  }
  return [...known].sort();
}

const inAggregator = (gap: Gap): Gap => ({
  ...gap,
  detail: gap.detail.replace(
    "so only the caller's own was scanned",
    "so accounts that the aggregator lacks are not known",
  ),
});

async function readAll(
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
  const listed = [...new Set([...typesOf(scan.listed), ...scan.others])].filter(
    (type) => classOf(type) !== "configuration" || (options.reads?.(type).length ?? 0) > 0,
  );
  const nameIn = new Map(Object.entries(configTypes).map(([theirs, ours]) => [ours, theirs]));
  const known = listed.filter((type) => held.has(nameIn.get(type) ?? type)).sort();
  const unknown = listed.filter((type) => !known.includes(type)).sort();

  const recorders = await attempt(recordersOf(asked), (error) =>
    failed(error, selecting, "whether recorders are running, and what they record, is unknown"),
  );
  for (const account of mine) {
    const regions = [...(sources?.get(account) ?? [])]
      .filter(([region, one]) => one.status === "SUCCEEDED" && isWanted(session, region))
      .map(([region]) => region);
    const those = recorders && (recorders.get(account) ?? new Map<string, Recorder[]>());
    for (const gap of [
      ...(sources
        ? gapsOfSources(account, sources.get(account), (one) => isWanted(session, one))
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

  const counts = await attempt(countsBy({ ...asked }), (error) =>
    failed(error, counting, "what is there was not counted, so that an empty answer proves nothing"),
  );
  if (counts && [...counts.values()].every((count) => count === 0))
    for (const scope of mine)
      await lacks({
        reason: "not-collected",
        provider: "aws",
        scope,
        service: aggregatorService,
        detail: "the aggregator counts no resource at all, which proves nothing",
        remedy: "see whether AWS Config records in the accounts, or scan them directly",
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
        await readType(scan, asked, type, { mine, seen, ids, lacks, failed });
      }),
    ),
  );
  if (signal.aborted)
    await failed(signal.reason, selecting, "not all types had been read");
}

interface Reading {
  readonly mine: readonly string[];
  readonly seen: Seen;
  /** Of what several regions hold once. */
  readonly ids: Set<string>;
  readonly lacks: (gap: Gap) => Promise<void>;
  readonly failed: (
    error: unknown,
    action: Action,
    what: string,
    type?: string,
  ) => Promise<void>;
}

async function readType(
  scan: Scan,
  asked: Aggregated,
  type: string,
  { mine, seen, ids, lacks, failed }: Reading,
): Promise<void> {
  const { options, put } = scan;
  const ours = configTypes[type] ?? type;
  const reads = options.reads ?? (() => []);
  const among = new Set(mine);
  const rows = new Map<string, number>();
  const faults = new Map<string, { readonly account: string; count: number }>();
  const read = await attempt(
    (async () => {
      for await (const page of rowsOfType(asked, type, reads(ours).length > 0)) {
        const resources: Resource[] = [];
        for (const row of page) {
          const resource = configItem(row, reads);
          if (resource === undefined) continue;
          const account = textOf(row, "accountId") ?? "";
          if (typeof resource === "string" || !/^\d{12}$/.test(account) || textOf(row, "resourceType") !== type) {
            const what =
              typeof resource === "string" ? resource : "is a row of another account or type than asked for";
            const fault = faults.get(`${account} ${what}`) ?? { account, count: 0 };
            fault.count++;
            faults.set(`${account} ${what}`, fault);
            continue;
          }
          if (options.isMine && !among.has(account)) continue;
          rows.set(account, (rows.get(account) ?? 0) + 1);
          if (ids.has(resource.id)) continue;
          ids.add(resource.id);
          const region = textOf(row, "awsRegion")!;
          const key = `${account} ${region}`;
          seen.resources.set(key, (seen.resources.get(key) ?? 0) + 1);
          const kept = options.keep?.(resource) ?? resource;
          resources.push(
            isWanted(asked.session, resource.location) ? kept : { ...kept, onlyReferred: true },
          );
        }
        await put({ resources });
      }
      return true;
    })(),
    (error) => failed(error, selecting, `${type} was not read to its end`, type),
  );
  for (const [key, { account, count }] of faults)
    await lacks({
      reason: "failed",
      provider: "aws",
      scope: account === "" ? asked.session.account : account,
      service: aggregatorService,
      type: ours,
      resources: count,
      detail: `a row of the query ${key.slice(key.indexOf(" ") + 1)}`,
      remedy: "scan the account directly",
    });
  if (withoutTags.has(ours))
    for (const [scope, resources] of rows)
      await put({
        gaps: [
          {
            reason: "not-collected",
            provider: "aws",
            scope,
            service: aggregatorService,
            type: ours,
            resources,
            detail: `AWS Config holds no tags of ${ours}, so that its data classes and owner are unknown`,
            remedy: "scan the account directly where the policy has classes",
          },
        ],
      });
  if (!read) return;
  const counts = await attempt(countsBy(asked, type), (error) =>
    failed(error, counting, `whether all ${type} were read is unknown`, type),
  );
  for (const [scope, count] of counts ?? []) {
    const had = rows.get(scope) ?? 0;
    if (had >= count || (options.isMine && !among.has(scope))) continue;
    await lacks({
      reason: "not-collected",
      provider: "aws",
      scope,
      service: aggregatorService,
      type: ours,
      resources: count - had,
      detail: `${count - had} of ${count} ${ours} that AWS Config discovered are in no answer of the query`,
      remedy: "record this type, or scan the account directly",
    });
  }
}

/** Account -> region -> recorders. */
async function recordersOf(
  asked: Aggregated,
): Promise<ReadonlyMap<string, ReadonlyMap<string, readonly Recorder[]>>> {
  const found = new Map<string, Map<string, Recorder[]>>();
  for await (const page of rowsOfType(asked, recorderType, true))
    for (const row of page) {
      const account = textOf(row, "accountId");
      const region = textOf(row, "awsRegion");
      if (account === undefined || region === undefined) continue;
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

/** Undefined where it failed, which `failed` has said; what the user has to fix is thrown. */
async function attempt<T>(
  work: Promise<T>,
  failed: (error: unknown) => Promise<void>,
): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof TargetError) throw error;
    await failed(error);
    return undefined;
  }
}
