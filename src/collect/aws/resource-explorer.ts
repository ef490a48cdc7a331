/**
 * The account's user-owned index of Resource Explorer, if it has one. The index that AWS keeps by
 * itself since October 2025 is partial, and no witness.
 */
import type { GetIndexOutput, ResourceExplorer2 } from "@aws-sdk/client-resource-explorer-2";
import type { Known, Witness } from "./witness.ts";
import { inRegion } from "./clients.ts";
import { onlyAnswers } from "./only-answers.ts";
import { all, pagesOf } from "./pages.ts";
import { type Session, type Tally, send } from "./session.ts";

/** Its calls stand within `inRegion`. */
export const explorerOf = ({ clients }: Session): Promise<ResourceExplorer2> =>
  clients.of("resource-explorer-2", async (config) =>
    onlyAnswers(
      new (await import("@aws-sdk/client-resource-explorer-2")).ResourceExplorer2(config),
    ),
  );

interface Index {
  readonly region: string;
  readonly aggregates: boolean;
}

export interface Explorer {
  readonly witness: Witness;
  /** The indexes that the account has, asked for once. */
  readonly indexes: (session: Session) => Promise<readonly Index[]>;
  /** What is said of the index in this region, asked for once. */
  readonly describe: (session: Session, region: string) => Promise<GetIndexOutput>;
  /** What the index in this region holds, read before the witness is asked, which then reads no page again. */
  readonly ahead: (session: Session, region: string) => Promise<readonly Known[]>;
}

export function resourceExplorer(): Explorer {
  const tally: Tally = { calls: 0 };
  let found: Promise<readonly Index[]> | undefined;
  const indexes: Explorer["indexes"] = (session) => (found ??= indexesOf(session, tally));
  const described = new Map<string, Promise<GetIndexOutput>>();
  const describe: Explorer["describe"] = (session, region) => {
    const answer = described.get(region) ?? indexIn(session, region, tally);
    described.set(region, answer);
    return answer;
  };
  const held = new Map<string, Promise<readonly Known[]>>();
  return {
    indexes,
    describe,
    ahead(session, region) {
      const known = held.get(region) ?? all(listed(session, region, tally), (page) => page);
      held.set(region, known);
      return known;
    },
    witness: {
      service: "resource-explorer-2",
      // There is no action of ListResources' own: it is Search's.
      actions: ["resource-explorer-2:ListIndexes", "resource-explorer-2:Search"],
      also: ["resource-explorer-2:GetIndex"],
      tally,

      /** The aggregator's index holds those that replicate to it. */
      async kept(session, regions) {
        const own = await indexes(session);
        const aggregator = own.find(({ aggregates }) => aggregates)?.region;
        const asked =
          aggregator === undefined
            ? own.map(({ region }) => region).filter((region) => regions.includes(region))
            : [aggregator];
        const speaking = await Promise.all(
          asked.map(
            async (region) => [region, spokenFor(region, await describe(session, region))] as const,
          ),
        );
        return new Map(speaking.filter(([, about]) => about.length > 0));
      },

      async *read(session, region, calls) {
        const known = held.get(region);
        // It may be all that the account has, and is read once.
        held.delete(region);
        if (known) yield await known;
        else yield* listed(session, region, calls);
      },
    },
  };
}

/** Any region lists all. */
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

async function indexIn(session: Session, region: string, tally: Tally): Promise<GetIndexOutput> {
  const client = await explorerOf(session);
  return send(session, tally, (options) => inRegion(region, () => client.getIndex({}, options)));
}

/**
 * The regions that the index in this one holds: none before it is whole, or once it is being deleted.
 * https://docs.aws.amazon.com/resource-explorer/latest/apireference/API_GetIndex.html
 */
export const spokenFor = (
  region: string,
  { State, ReplicatingFrom = [] }: GetIndexOutput,
): readonly string[] => (State === "ACTIVE" ? [region, ...ReplicatingFrom] : []);
