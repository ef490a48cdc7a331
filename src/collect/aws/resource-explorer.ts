/**
 * The account's user-owned index of Resource Explorer, if it has one. The index that AWS keeps by
 * itself since October 2025 is partial, and no witness.
 */
import type { ResourceExplorer2 } from "@aws-sdk/client-resource-explorer-2";
import type { Witness } from "./cross-check.ts";
import { onlyAnswers } from "./only-answers.ts";
import { TruncatedError } from "./refusal.ts";
import { type Session, send } from "./session.ts";

async function explorerAt(session: Session, region: string): Promise<ResourceExplorer2> {
  return onlyAnswers(
    new (await import("@aws-sdk/client-resource-explorer-2")).ResourceExplorer2(
      session.config(region),
    ),
  );
}

export const resourceExplorer: Witness = {
  service: "resource-explorer-2",
  // There is no action of ListResources' own: it is Search's.
  actions: ["resource-explorer-2:ListIndexes", "resource-explorer-2:Search"],

  /** Any region tells of all; the aggregator's index holds those of all other indexes. */
  async kept(session, regions, tally) {
    const client = await explorerAt(session, session.home);
    const found: { readonly region: string; readonly aggregates: boolean }[] = [];
    const seen = new Set<string>();
    let token: string | undefined;
    try {
      do {
        const NextToken = token;
        const { Indexes, NextToken: next } = await send(session, tally, (options) =>
          client.listIndexes({ MaxResults: 100, ...(NextToken && { NextToken }) }, options),
        );
        if (!Indexes) throw new Error("the answer of ListIndexes has no Indexes");
        for (const { Region, Type } of Indexes)
          if (Region !== undefined)
            found.push({ region: Region, aggregates: Type === "AGGREGATOR" });
        token = next || undefined;
        if (token !== undefined && seen.has(token))
          throw new TruncatedError("resource-explorer-2:ListIndexes");
        if (token !== undefined) seen.add(token);
      } while (token !== undefined);
    } finally {
      client.destroy();
    }
    const all = found.map(({ region }) => region);
    const aggregator = found.find(({ aggregates }) => aggregates)?.region;
    return aggregator !== undefined
      ? new Map([[aggregator, all]])
      : new Map(all.filter((one) => regions.includes(one)).map((one) => [one, [one]]));
  },

  /** Not Search: that ends at 1,000 results. A page of 1,000 has no token to the next, so pages are smaller. */
  async *read(session, region, tally) {
    const client = await explorerAt(session, region);
    const seen = new Set<string>();
    let token: string | undefined;
    try {
      do {
        const NextToken = token;
        const { Resources, NextToken: next } = await send(session, tally, (options) =>
          client.listResources({ MaxResults: 500, ...(NextToken && { NextToken }) }, options),
        );
        if (!Resources) throw new Error("the answer of ListResources has no Resources");
        yield Resources.flatMap(({ Arn, Region, CfnResourceType, OwningAccountId }) =>
          Arn === undefined || (OwningAccountId ?? session.account) !== session.account
            ? []
            : [{ arn: Arn, type: CfnResourceType || undefined, region: Region }],
        );
        token = next || undefined;
        if (token !== undefined && seen.has(token))
          throw new TruncatedError("resource-explorer-2:Search");
        if (token !== undefined) seen.add(token);
      } while (token !== undefined);
    } finally {
      client.destroy();
    }
  },
};
