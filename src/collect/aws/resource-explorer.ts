/**
 * The account's user-owned index of Resource Explorer, if it has one. The index that AWS keeps by
 * itself since October 2025 is partial, and no witness.
 */
import type { ResourceExplorer2 } from "@aws-sdk/client-resource-explorer-2";
import type { Witness } from "./witness.ts";
import { inRegion } from "./clients.ts";
import { onlyAnswers } from "./only-answers.ts";
import { pagesOf } from "./pages.ts";
import { type Session, type Tally, send } from "./session.ts";

/** Its calls stand within `inRegion`. */
const explorerOf = ({ clients }: Session): Promise<ResourceExplorer2> =>
  clients.of("resource-explorer-2", async (config) =>
    onlyAnswers(
      new (await import("@aws-sdk/client-resource-explorer-2")).ResourceExplorer2(config),
    ),
  );

interface Index {
  readonly region: string;
  readonly aggregates: boolean;
}

interface Explorer {
  readonly witness: Witness;
  /** The indexes that the account has, asked for once. */
  readonly indexes: (session: Session) => Promise<readonly Index[]>;
}

export function resourceExplorer(): Explorer {
  const tally: Tally = { calls: 0 };
  let found: Promise<readonly Index[]> | undefined;
  const indexes: Explorer["indexes"] = (session) => (found ??= indexesOf(session, tally));
  return {
    indexes,
    witness: {
      service: "resource-explorer-2",
      // There is no action of ListResources' own: it is Search's.
      actions: ["resource-explorer-2:ListIndexes", "resource-explorer-2:Search"],
      also: ["resource-explorer-2:GetIndex"],
      tally,

      /** The aggregator's index holds those that replicate to it. */
      async kept(session, regions) {
        const all = await indexes(session);
        const aggregator = all.find(({ aggregates }) => aggregates)?.region;
        const asked =
          aggregator === undefined
            ? all.map(({ region }) => region).filter((region) => regions.includes(region))
            : [aggregator];
        const speaking = await Promise.all(
          asked.map(async (region) => [region, await spokenFor(session, region, tally)] as const),
        );
        return new Map(speaking.filter(([, about]) => about.length > 0));
      },

      read: listed,
    },
  };
}

/** Any region tells of all. */
async function indexesOf(session: Session, tally: Tally): Promise<readonly Index[]> {
  const client = await explorerOf(session);
  const found: Index[] = [];
  const pages = pagesOf(
    session,
    tally,
    "resource-explorer-2:ListIndexes",
    (options, NextToken) =>
      inRegion(session.home, () =>
        client.listIndexes({ MaxResults: 100, ...(NextToken && { NextToken }) }, options),
      ),
    (page) => page.NextToken,
  );
  for await (const { Indexes = [] } of pages)
    for (const { Region, Type } of Indexes)
      if (Region !== undefined) found.push({ region: Region, aggregates: Type === "AGGREGATOR" });
  return found;
}

/** Not Search: that ends at 1,000 results. A page of 1,000 has no token to the next, so pages are smaller. */
async function* listed(
  session: Session,
  region: string,
  tally: Tally,
): ReturnType<Witness["read"]> {
  const client = await explorerOf(session);
  const pages = pagesOf(
    session,
    tally,
    "resource-explorer-2:Search",
    (options, NextToken) =>
      inRegion(region, () =>
        client.listResources({ MaxResults: 500, ...(NextToken && { NextToken }) }, options),
      ),
    (page) => page.NextToken,
  );
  for await (const { Resources = [] } of pages)
    yield Resources.flatMap(({ Arn, Region, CfnResourceType, OwningAccountId }) =>
      Arn === undefined || (OwningAccountId ?? session.account) !== session.account
        ? []
        : [{ arn: Arn, type: CfnResourceType || undefined, region: Region }],
    );
}

/**
 * The regions that the index in this one holds: none before it is whole, or once it is being deleted.
 * https://docs.aws.amazon.com/resource-explorer/latest/apireference/API_GetIndex.html
 */
async function spokenFor(session: Session, region: string, tally: Tally): Promise<string[]> {
  const client = await explorerOf(session);
  const { State, ReplicatingFrom = [] } = await send(session, tally, (options) =>
    inRegion(region, () => client.getIndex({}, options)),
  );
  return State === "ACTIVE" ? [region, ...ReplicatingFrom] : [];
}
