/** Asks Resource Graph: whole tables over many subscriptions, a thousand rows a page. */
import { setImmediate as soon } from "node:timers/promises";
import type { Resource } from "../../model.ts";
import { withoutOverlap } from "../overlap.ts";
import { isRecord, rowsIn } from "./answer.ts";
import type { GraphAnswer, Range } from "./graph-answer.ts";
import { Fault, coverageOf, faultOf, oneLine } from "./fault.ts";
import { misread } from "./misread.ts";
import { type Read, readRows, rowOf, subscriptionIn } from "./record.ts";
import { idIn, locationIn, recordId, unsigned, walk } from "./rest.ts";
import { type Scan, rethrowUserError } from "./collection.ts";
import type { Tally } from "./sender.ts";

export interface Query {
  readonly table: string;
  /** What follows the table's name, up to the ordering. */
  readonly pipe: string;
  /** Whether rows of a type (lower case) can be an answer to it. */
  readonly gives: (type: string) => boolean;
  /** Whether its rows have a column `properties`. */
  readonly properties: boolean;
}

/** Microsoft's advice is to keep a query below 300 subscriptions. */
export const subscriptionsPerQuery = 299;
const rowsPerPage = 1000;

/**
 * Runs a query to its end, `take` getting each page. One coverage line for each subscription; a
 * page's call is counted for the subscription of its first row, so that the calls add up.
 */
export async function ask(
  scan: Scan,
  range: Range,
  query: Query,
  take: (page: readonly Resource[]) => Promise<void>,
  largest = Number.POSITIVE_INFINITY,
): Promise<GraphAnswer> {
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
  const bad = misread();
  const expected =
    "subscriptions" in range
      ? new Set(range.subscriptions.map((id) => id.toLowerCase()))
      : undefined;
  const takeRows = (page: readonly unknown[]): Resource[] => {
    countCalls(subscriptionOf(page[0]) ?? first);
    const resources = readRows(page, bad, (row) => readRow(row, query, expected));
    rows += resources.length;
    for (const { scope } of resources) countOf(scope).resources++;
    return resources;
  };
  try {
    const pageAt = await pages(scan, range, query, tally);
    const going = walk();
    for (let asking = pageAt(undefined); ;) {
      const page = await asking;
      const { skipToken } = page;
      if (rows === 0 && skipToken !== undefined && page.total > largest)
        return { rows: 0, coverage: [], isLarge: true };
      const end = skipToken === undefined ? undefined : going.on(skipToken, page.rows.length);
      // Records are large: nothing here must hold them while the next page comes.
      const resources = takeRows(page.rows.splice(0));
      if (skipToken !== undefined && !end) {
        // Gone out before this page is worked on, so that the provider's time is ours as well.
        asking = pageAt(skipToken);
        asking.catch(() => {}); // awaited in the next round; until then it must not count as unhandled
        await soon();
      }
      await take(resources.splice(0));
      if (skipToken === undefined) {
        if (page.misfit !== undefined) throw new Fault("truncated", page.misfit);
        if (page.isCut || page.missing > 0)
          throw new Fault(
            "truncated",
            `there are ${page.missing > 0 ? `${page.missing} ` : ""}more rows, which Resource Graph did not return`,
            { remedy: "scan fewer subscriptions at once: azure:SUBSCRIPTION" },
          );
        break;
      }
      if (end) throw end;
    }
  } catch (error) {
    rethrowUserError(error);
    fault = faultOf(error, scan.options.signal);
  }
  if (tally.calls > counted) countCalls(first);
  const said = bad.said();
  const failed = fault ?? (said === undefined ? undefined : new Fault("failed", said));
  const coverage = [...counts].map(([scope, { resources, calls }]) =>
    coverageOf({ scope, service: serviceOf(query), action: "" }, resources, calls, failed),
  );
  return {
    rows,
    coverage,
    ...(fault && { fault }),
    ...(said !== undefined && { misread: said }),
  };
}

/** All rows of a query that is answered in one page, as they came; undefined where there are more, or something is wrong. */
export async function rowsInOnePage(
  scan: Scan,
  range: Range,
  query: Query,
): Promise<{ readonly rows: readonly unknown[]; readonly calls: number } | undefined> {
  const tally: Tally = { calls: 0 };
  try {
    const pageAt = await pages(scan, range, query, tally);
    const { rows, skipToken, misfit, missing, isCut } = await pageAt(undefined);
    const isWhole = skipToken === undefined && misfit === undefined && missing === 0 && !isCut;
    return isWhole && rows.length < rowsPerPage ? { rows, calls: tally.calls } : undefined;
  } catch (error) {
    rethrowUserError(error);
    return undefined;
  }
}

/** A row as the query can have given it: of its types, and of the subscriptions that were asked about. */
function readRow(row: unknown, query: Query, expected: ReadonlySet<string> | undefined): Read {
  const read = rowOf(row, serviceOf(query));
  if ("wrong" in read) return read;
  if (!query.gives((row as { type: string }).type.toLowerCase()))
    return { wrong: "a row of a type that was not requested" };
  if (expected && !isExpected(read.scope, expected))
    return { wrong: "a row of a subscription that was not requested" };
  if (!query.properties || isRecord((row as { properties?: unknown }).properties)) return read;
  return {
    ...read,
    unseen: { properties: "Resource Graph answered `properties` that is not an object" },
  };
}

/** What was last found among the expected ones: one subscription's rows come one after the other. */
let lastExpected: { readonly scope: string; readonly among: ReadonlySet<string> } | undefined;

function isExpected(scope: string, among: ReadonlySet<string>): boolean {
  if (lastExpected?.scope === scope && lastExpected.among === among) return true;
  if (scope !== "tenant" && !among.has(scope.toLowerCase())) return false;
  lastExpected = { scope, among };
  return true;
}

/** This share of the rows that were read may be expected to be there when the last ones are. */
const stillThere = 0.9;

export const serviceOf = ({ table }: Query): string => `resource graph ${table}`;

interface Page {
  readonly rows: unknown[];
  readonly skipToken: string | undefined;
  /** How many rows it says there are. */
  readonly total: number;
  /** How many rows it says there are and never gave; known with the last page. */
  readonly missing: number;
  /** Why what it says of how much there is can't be believed. */
  readonly misfit: string | undefined;
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
  let answered: Counted | undefined;
  const client = new ResourceGraphClient(
    unsigned,
    arm.client(tally, (answer) => {
      answered = countedIn(answer);
      return { ...answer, data: [] };
    }),
  );
  // Only an ordering by id keeps pages from overlapping while the estate changes.
  const query = `${table} | ${pipe} | order by id asc`;
  const scope =
    "subscriptions" in range
      ? { subscriptions: [...range.subscriptions] }
      : { managementGroups: [...range.managementGroups] };
  const fresh = withoutOverlap(recordId, locationIn);
  let total = Number.POSITIVE_INFINITY;
  let misfit: string | undefined;
  let read = 0;
  return async (skipToken) => {
    await client.resources({
      ...scope,
      query,
      options: {
        top: rowsPerPage,
        resultFormat: "objectArray",
        ...(skipToken !== undefined && { skipToken }),
      },
    });
    const page = answered!;
    answered = undefined;
    const rows = fresh(page.rows.splice(0));
    read += rows.length;
    // An estate that grows while it is read has more rows at the end than there were to read. One that shrinks
    // has fewer; far fewer than were read already are those of the page alone.
    if (page.total >= read * stillThere) total = Math.min(total, page.total);
    misfit ??= page.misfit;
    return {
      rows,
      skipToken: page.skipToken,
      total: page.total,
      misfit,
      missing: page.skipToken === undefined ? Math.max(0, total - read) : 0,
      isCut: page.isCut && page.skipToken === undefined,
    };
  };
}

interface Counted {
  readonly rows: unknown[];
  readonly total: number;
  readonly misfit: string | undefined;
  readonly skipToken: string | undefined;
  readonly isCut: boolean;
}

/** What an answer holds, and what it says of how much there is. */
function countedIn(answer: Record<string, unknown>): Counted {
  const rows = rowsIn(answer, "data");
  const { totalRecords, count, $skipToken: skipToken, resultTruncated } = answer;
  const total = wholeNumber(totalRecords);
  const isToken = typeof skipToken === "string" || skipToken === undefined || skipToken === null;
  const fits = wholeNumber(count) === rows.length && total !== undefined && total >= rows.length;
  return {
    rows,
    total: total ?? rows.length,
    skipToken: isToken ? skipToken || undefined : undefined,
    misfit: !isToken
      ? "answered a $skipToken that is not a string"
      : fits
        ? undefined
        : `answered ${rows.length} rows, and counts that do not fit (count ${shown(count)}, totalRecords ${shown(totalRecords)})`,
    // Documented as "true" and "false" in quotes; anything else is not taken for "that was all".
    isCut: resultTruncated !== undefined && String(resultTruncated).toLowerCase() !== "false",
  };
}

const shown = (value: unknown): string =>
  typeof value === "number" || typeof value === "string" ? oneLine(String(value)) : typeof value;

function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) && number >= 0 ? number : undefined;
}

function subscriptionOf(row: unknown): string | undefined {
  const id = idIn(row);
  return id === undefined ? undefined : subscriptionIn(id);
}
