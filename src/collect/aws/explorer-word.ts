/**
 * What the account's user-owned index of Resource Explorer says of a region, for a user who trusts it: of the
 * types that it supports, those of which it holds none.
 */
import { parseArn } from "./arn.ts";
import { inRegion, timeOf } from "./clients.ts";
import { pagesOf } from "./pages.ts";
import { type Explorer, explorerOf, spokenFor } from "./resource-explorer.ts";
import type { Action } from "./service.ts";
import { type Session, send } from "./session.ts";
import { type Teller, type Word, familiesOf, familyOf } from "./trust.ts";
import { type Known, madeByAws } from "./witness.ts";

const readsDefault: Action = "resource-explorer-2:GetDefaultView";
const readsView: Action = "resource-explorer-2:GetView";
const readsTypes: Action = "resource-explorer-2:ListSupportedResourceTypes";

/**
 * Hours within which what is under way in the background may not have ended.
 * https://docs.aws.amazon.com/resource-explorer/latest/userguide/manage-aggregator-region-turn-off.html (2026-11-29)
 */
const youngHours = 36;

/** An index that speaks: what it supports, and what it holds, by region. */
interface Held {
  readonly supported: ReadonlySet<string>;
  readonly byRegion: ReadonlyMap<string, readonly Known[]>;
}

export function explorerTeller(explorer: Explorer): Teller {
  const answers = new Map<string, Promise<Held | string>>();
  return {
    witness: "explorer",
    service: "resource-explorer-2",
    actions: [readsDefault, readsView, readsTypes],

    /** Its calls are counted with those of the index. */
    async wordOf(session, region) {
      const indexes = await explorer.indexes(session);
      const at = (
        indexes.find(({ aggregates }) => aggregates) ??
        indexes.find((index) => index.region === region)
      )?.region;
      if (at === undefined) return undefined;
      const index = await explorer.describe(session, at);
      if (index.State !== "ACTIVE") return `the index in ${at} is ${index.State}`;
      if (!spokenFor(at, index).includes(region))
        return `the index in ${at} does not hold the region`;
      // The index of the region itself may be filled only now.
      const own = await explorer.describe(session, region);
      if (own.State !== "ACTIVE") return `the index of the region is ${own.State}`;
      const now = timeOf(await explorerOf(session));
      if ([index, own].some(({ CreatedAt }) => isYoung(CreatedAt, now)))
        return `the index was created less than ${youngHours} hours ago`;
      const answer = answers.get(at) ?? heldAt(explorer, session, at);
      answers.set(at, answer);
      const held = await answer;
      return typeof held === "string" ? held : wordIn(held, region, at);
    },
  };
}

/** Also where nobody says when it was created. */
const isYoung = (created: Date | undefined, now: Date): boolean =>
  created === undefined || now.valueOf() - created.valueOf() < youngHours * 3600 * 1000;

/** What the default view shows, if it shows all of the account: no view is made, and none is searched. */
async function heldAt(explorer: Explorer, session: Session, at: string): Promise<Held | string> {
  const { account } = session;
  const { tally } = explorer.witness;
  const client = await explorerOf(session);
  const { ViewArn } = await send(session, tally, (options) =>
    inRegion(at, () => client.getDefaultView({}, options)),
  );
  if (!ViewArn) return `the index in ${at} has no default view`;
  const { View } = await send(session, tally, (options) =>
    inRegion(at, () => client.getView({ ViewArn }, options)),
  );
  if (View?.ViewArn !== ViewArn) return `the default view of the index in ${at} was not described`;
  if (View.Filters?.FilterString) return `the default view of the index in ${at} is filtered`;
  // A view of an organization shows the account, one of an organizational unit may not.
  if (View.Scope && !View.Scope.endsWith(`:${account}:root`) && !/:organization\//.test(View.Scope))
    return `the default view of the index in ${at} is of another scope`;
  const supported = new Set<string>();
  const pages = pagesOf(
    session,
    tally,
    readsTypes,
    (options, NextToken) =>
      inRegion(at, () =>
        client.listSupportedResourceTypes(
          { MaxResults: 500, ...(NextToken && { NextToken }) },
          options,
        ),
      ),
    (page) => page.NextToken,
  );
  for await (const { ResourceTypes = [] } of pages)
    for (const { CFNResourceTypes = [] } of ResourceTypes)
      for (const type of CFNResourceTypes) supported.add(type);
  const known = await explorer.ahead(session, at);
  return { supported, byRegion: Map.groupBy(known, regionOf) };
}

const regionOf = ({ arn, region }: Known): string => parseArn(arn)?.region || (region ?? "");

function wordIn({ supported, byRegion }: Held, region: string, at: string): Word | string {
  const known = byRegion.get(region) ?? [];
  // Every region has networks and security groups of its own: an index without any has not been filled.
  if (known.length === 0) return `the index in ${at} holds nothing of the region`;
  const counts = new Map<string, number>();
  const families = new Set<string>();
  for (const { arn, type } of known) {
    const parsed = parseArn(arn);
    const own = type ?? parsed?.type;
    // Resources whose ARNs have one form are shown as one type of several.
    for (const family of familiesOf(parsed?.service ?? "")) families.add(family);
    for (const one of [type, parsed?.type]) if (one !== undefined) families.add(familyOf(one));
    if (own !== undefined && !madeByAws.test(arn)) counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  return {
    state: `ACTIVE index in ${at}`,
    canHold: (type) => supported.has(type),
    has: (type) => families.has(familyOf(type)),
    counts,
  };
}
