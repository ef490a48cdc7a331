/**
 * The target `aws:config/AGGREGATOR`: what an AWS Config aggregator holds of many accounts, asked in one of them,
 * with no role in the others. An empty answer proves nothing here: rows are held to the discovered counts, accounts to
 * the organization's list, and what recorders leave out is a gap by account.
 */
import type { ConfigurationAggregator } from "@aws-sdk/client-config-service";
import type { Gap } from "../../model.ts";
import { clientsOf } from "./clients.ts";
import { aggregatorActions, attempt } from "./config-attempt.ts";
import { configAt } from "./config-query.ts";
import { countsBy } from "./config-rows.ts";
import { readAll } from "./config-read.ts";
import {
  type Sources,
  aggregatorCalled,
  aggregatorService,
  narrowingOf,
  sourcesOf,
} from "./config-sources.ts";
import type { Seen } from "./config-type.ts";
import { coverageOf } from "./coverage.ts";
import { listAccounts } from "./list-accounts.ts";
import { expectedIn } from "./organization.ts";
import { refusalGap, refusalOf } from "./refusal.ts";
import type { Scan } from "./scan.ts";
import { stsLine, unreached } from "./scan-ends.ts";
import type { Action } from "./service.ts";
import { type Session, type Tally, isWanted, noProperties } from "./session.ts";
import { unknownAccount } from "./whoami.ts";

const [describe, status, counting] = aggregatorActions;

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
    properties: noProperties,
    clients: clientsOf(configure, home),
    limit,
    signal,
    regions: options.regions,
    concurrency: options.concurrency,
    offers: new Map(),
    progress: options.progress,
    ...(options.planned && { planned: options.planned }),
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
    const counted = await attempt(
      countsBy({ client, session, name, tally, only: undefined }, "ACCOUNT_ID"),
      (error) =>
        failed(
          error,
          counting,
          "whether it holds resources of accounts that no list names is unknown",
        ),
    );
    const accounts = await accountsOf(scan, aggregator, gathered?.sources, counted);
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
    await session.clients.close();
  }

  async function putOwn(ended: "failed" | "complete"): Promise<void> {
    await put({
      coverage: [
        coverageOf(
          { scope: account, region: home, service: aggregatorService },
          ended,
          0,
          tally.calls,
        ),
      ],
    });
  }

  async function putCoverage(
    sources: Sources | undefined,
    mine: readonly string[],
    { resources, lacking }: Seen,
  ): Promise<void> {
    const regions = new Map(mine.map((one) => [one, new Set(sources?.get(one)?.keys())] as const));
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
          coverage: [
            coverageOf({ scope: of, region, service: aggregatorService }, state, count, calls),
          ],
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
  counted: ReadonlyMap<string, number> | undefined,
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
  // Records of an account that has left, or that a list lacks, are read all the same: in shards, too.
  await take(
    [...(counted?.keys() ?? [])]
      .filter((account) => /^\d{12}$/.test(account))
      .map((account) => ({ account })),
  );
  return [...known].sort();
}

const inAggregator = (gap: Gap): Gap => ({
  ...gap,
  detail: gap.detail.replace(
    "so only the caller's own was scanned",
    "so accounts that the aggregator lacks are not known",
  ),
});
