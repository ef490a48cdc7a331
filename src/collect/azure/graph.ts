/** Asks Resource Graph: whole tables over many subscriptions, a thousand rows a page. */
import { setImmediate as soon } from "node:timers/promises";
import type { Coverage, Resource } from "../../model.ts";
import { withoutOverlap } from "../overlap.ts";
import { Fault, coverageOf, faultOf } from "./fault.ts";
import { resourceOf, subscriptionIn } from "./record.ts";
import { idIn, onlyOnce, unsigned } from "./rest.ts";
import { type Scan, rethrowUserError } from "./scan.ts";
import type { Tally } from "./sender.ts";

/** Where a query looks: subscriptions by id, or a management group whose subscriptions could not be listed. */
export type Range =
  | { readonly subscriptions: readonly string[] }
  | { readonly managementGroups: readonly string[] };

export interface Query {
  readonly table: string;
  /** What follows the table's name, up to the ordering. */
  readonly pipe: string;
}

/** Microsoft's advice is to keep a query below 300 subscriptions. */
export const subscriptionsPerQuery = 299;
const rowsPerPage = 1000;

/** What a query came to. `rows` is what was given before `fault` ended it. */
export interface Asked {
  readonly rows: number;
  readonly fault?: Fault;
  readonly coverage: readonly Coverage[];
}

/**
 * Runs a query to its end, `take` getting each page. One coverage line for each subscription; a
 * page's call is counted for the subscription of its first row, so that the calls add up.
 */
export async function ask(
  scan: Scan,
  range: Range,
  query: Query,
  take: (page: readonly Resource[]) => Promise<void>,
): Promise<Asked> {
  const counts = new Map<string, { resources: number; calls: number }>();
  let last = { subscription: "", count: { resources: 0, calls: 0 } };
  const countOf = (subscription: string): { resources: number; calls: number } => {
    // The rows of one come one after the other.
    if (subscription === last.subscription) return last.count;
    const key = subscription.toLowerCase();
    const count = counts.get(key) ?? { resources: 0, calls: 0 };
    counts.set(key, count);
    last = { subscription, count };
    return count;
  };
  const first = "subscriptions" in range ? range.subscriptions[0]! : "tenant";
  if ("subscriptions" in range) for (const id of range.subscriptions) countOf(id);

  const tally: Tally = { calls: 0 };
  let rows = 0;
  let counted = 0;
  let fault: Fault | undefined;
  const countCalls = (subscription: string): void => {
    countOf(subscription).calls += tally.calls - counted;
    counted = tally.calls;
  };
  const takeRows = (page: readonly unknown[]): Resource[] => {
    rows += page.length;
    countCalls(subscriptionOf(page[0]) ?? first);
    for (const row of page) countOf(subscriptionOf(row) ?? "tenant").resources++;
    return page.map((row) => resourceOf(row, serviceOf(query)));
  };
  try {
    const pageAt = await pages(scan, range, query, tally);
    const seen = new Set<string>();
    for (let asking = pageAt(undefined); ;) {
      const page = await asking;
      const { skipToken } = page;
      // Records are large: nothing here must hold them while the next page comes.
      const resources = takeRows(page.rows.splice(0));
      if (skipToken !== undefined && !seen.has(skipToken)) {
        // Gone out before this page is worked on, so that the provider's time is ours as well.
        asking = pageAt(skipToken);
        asking.catch(() => {}); // awaited in the next round; until then it must not count as unhandled
        await soon();
      }
      await take(resources.splice(0));
      if (skipToken === undefined) {
        if (page.isCut)
          throw new Fault("truncated", "there are more rows, which Resource Graph does not give", {
            remedy: "scan fewer subscriptions at once: azure:SUBSCRIPTION",
          });
        break;
      }
      onlyOnce(seen, skipToken);
    }
  } catch (error) {
    rethrowUserError(error);
    fault = faultOf(error, scan.options.signal);
  }
  if (tally.calls > counted) countCalls(first);
  const coverage = [...counts].map(([scope, { resources, calls }]) =>
    coverageOf({ scope, service: serviceOf(query), action: "" }, resources, calls, fault),
  );
  return { rows, coverage, ...(fault && { fault }) };
}

export const serviceOf = ({ table }: Query): string => `resource graph ${table}`;

interface Page {
  readonly rows: unknown[];
  readonly skipToken: string | undefined;
  /** There is no next page, and yet there are more rows. */
  readonly isCut: boolean;
}

/** Reads the pages of a query, one at a time. */
async function pages(
  { arm }: Scan,
  range: Range,
  { table, pipe }: Query,
  tally: Tally,
): Promise<(skipToken: string | undefined) => Promise<Page>> {
  const { ResourceGraphClient } = await import("@azure/arm-resourcegraph");
  let rows: unknown;
  const client = new ResourceGraphClient(
    unsigned,
    arm.client(tally, ({ data, ...walk }) => {
      rows = data;
      return { ...walk, data: [] };
    }),
  );
  // Only an ordering by id keeps pages from overlapping while the estate changes.
  const query = `${table} | ${pipe} | order by id asc`;
  const scope =
    "subscriptions" in range
      ? { subscriptions: [...range.subscriptions] }
      : { managementGroups: [...range.managementGroups] };
  const fresh = withoutOverlap(idIn);
  return async (skipToken) => {
    const answer = await client.resources({
      ...scope,
      query,
      options: {
        top: rowsPerPage,
        resultFormat: "objectArray",
        ...(skipToken !== undefined && { skipToken }),
      },
    });
    if (!Array.isArray(rows)) throw new Fault("failed", "answered without the list `data`");
    return {
      rows: fresh(rows.splice(0)),
      skipToken: answer.skipToken || undefined,
      isCut: answer.resultTruncated === "true",
    };
  };
}

function subscriptionOf(row: unknown): string | undefined {
  const id = idIn(row);
  return id === undefined ? undefined : subscriptionIn(id);
}
