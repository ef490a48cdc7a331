/** Reads ARM: single answers and paged lists as raw JSON, and what the official clients are built with. */
import type { TokenCredential } from "@azure/core-auth";
import {
  type HttpClient,
  createHttpHeaders,
  createPipelineFromOptions,
  createPipelineRequest,
} from "@azure/core-rest-pipeline";
import { withoutOverlap } from "../overlap.ts";
import { recordIn, rowsIn, unexpectedAnswer } from "./answer.ts";
import { Fault } from "./fault.ts";
import { type Means, type Tally, sender } from "./sender.ts";

export interface Arm {
  /** One answer. `path` begins with "/" and brings its query. */
  readonly get: (path: string, tally: Tally) => Promise<Record<string, unknown>>;
  /** The `value` of each page of a list, until there is no next one. */
  readonly pages: (path: string, tally: Tally) => AsyncGenerator<readonly unknown[]>;
  /**
   * For the official clients: their calls go the same way out. They walk the pages and are shown no
   * rows: parsing and copying these a second time would cost more than all else done with them.
   */
  readonly client: (tally: Tally, split: Split) => ClientMeans;
}

/** Keeps the rows of an answer, and leaves what the official client walks on with. */
export type Split = (answer: Record<string, unknown>) => Record<string, unknown>;

interface ClientMeans {
  readonly endpoint: string;
  readonly httpClient: HttpClient;
  readonly allowInsecureConnection: boolean;
  readonly retryOptions: { readonly maxRetries: 0 };
}

/**
 * The official clients get no credential: the sender signs, behind the check of the host, so that
 * no link and no redirect carries the token elsewhere.
 */
export const unsigned = undefined as unknown as TokenCredential;

export function rest(means: Means): Arm {
  const { endpoint } = means;
  const send = sender(means);
  const pipeline = createPipelineFromOptions({ retryOptions: { maxRetries: 0 } });

  async function answer(url: string, tally: Tally): Promise<Record<string, unknown>> {
    const request = createPipelineRequest({
      url,
      headers: createHttpHeaders({ accept: "application/json" }),
      allowInsecureConnection: !endpoint.signed,
    });
    return recordIn(await pipeline.sendRequest(send(tally), request));
  }

  return {
    get: (path, tally) => answer(endpoint.origin + path, tally),
    async *pages(path, tally) {
      const going = walk();
      const fresh = withoutOverlap(idIn, (row) => JSON.stringify(row));
      const total = totals();
      let count = 1;
      for (let next: string | undefined = endpoint.origin + path; next !== undefined;) {
        const end = going.on(next, count);
        if (end) throw end;
        const page = await answer(next, tally);
        const rows = rowsIn(page, "value");
        total.of(page, rows.length);
        const own = fresh(rows);
        count = own.length;
        yield own;
        next = linkIn(page);
      }
      total.hold();
    },
    client: (tally, split) => {
      const httpClient = send(tally);
      return {
        endpoint: endpoint.origin,
        allowInsecureConnection: !endpoint.signed,
        retryOptions: { maxRetries: 0 },
        httpClient: {
          async sendRequest(request) {
            const response = await httpClient.sendRequest(request);
            return { ...response, bodyAsText: JSON.stringify(split(recordIn(response))) };
          },
        },
      };
    },
  };
}

/** What distinguishes the rows of a list. */
export function idIn(row: unknown): string | undefined {
  const { id } = Object(row) as { id?: unknown };
  return typeof id === "string" ? id : undefined;
}

/** The id of a row that can be read as a resource: one that can't be must not stand for another of its id. */
export function recordId(row: unknown): string | undefined {
  return typeof (Object(row) as { type?: unknown }).type === "string" ? idIn(row) : undefined;
}

/** Of the rows of one id, those that are in different places are distinguished. */
export const locationIn = (row: unknown): unknown =>
  (Object(row) as { location?: unknown }).location;

export interface Totals {
  /** Takes a page with so many rows. */
  readonly of: (page: Readonly<Record<string, unknown>>, rows: number) => void;
  /** Throws where a page stated more rows than all of them had. */
  readonly hold: () => void;
}

/** What the pages of a list state of how many rows there are, of the page or of all. */
export function totals(): Totals {
  let stated = 0;
  let read = 0;
  return {
    of(page, rows) {
      read += rows;
      for (const [key, value] of Object.entries(page))
        if (total.test(key) && typeof value === "number") stated = Math.max(stated, value);
    },
    hold() {
      if (stated > read)
        throw new Fault("truncated", `the list states ${stated} rows, and ${read} were read`);
    },
  };
}

const total = /^(?:@?odata\.)?count$|^total_?(?:count|records|results|items)?$/i;

/** Pages without a new row, one after the other, that are followed. */
const emptyPages = 100;

export interface Walk {
  /** Goes on to the page behind `link`, from one with so many new rows; or says why that has no end. */
  readonly on: (link: string, rows: number) => Fault | undefined;
}

/** A page that names an earlier one as the next would be read for ever, and so would pages without anything new that name ever new ones. */
export function walk(): Walk {
  const seen = new Set<string>();
  let empty = 0;
  return {
    on(link, rows) {
      if (seen.has(link))
        return new Fault(
          "truncated",
          "the pages are circular: one names an earlier one as the next",
        );
      seen.add(link);
      empty = rows > 0 ? 0 : empty + 1;
      return empty > emptyPages
        ? new Fault("truncated", `more than ${emptyPages} pages in a row hold nothing new`)
        : undefined;
    },
  };
}

const more =
  /^[$@]?(?:(?:skip|continuation|next(?:page)?)token|next(?:page)?(?:link|url|uri)?|next_?(?:cursor|page)|cursor|has_?more(?:_?(?:pages|results|items))?|(?:is_?)?truncated)$/i;

/** Whether a member of a page says that another one follows, in words that lists of Microsoft's do not go on by. */
export const saysMore = (key: string, value: unknown): boolean =>
  more.test(key) && Boolean(value) && !/^false$/i.test(String(value));

/** ARM's `nextLink`, in the spelling of OData too; whatever else says that there is more is a fault. */
export function linkIn(page: Record<string, unknown>): string | undefined {
  const links = new Set<unknown>();
  let otherwise: string | undefined;
  for (const key of Object.keys(page))
    if (/^(?:@?odata\.)?nextlink$/i.test(key)) links.add(page[key] || undefined);
    else if (saysMore(key, page[key])) otherwise ??= key;
  links.delete(undefined);
  const [link, another] = links;
  if (link === undefined) {
    if (otherwise === undefined) return undefined;
    throw unexpectedAnswer("answered a page that continues in a way that ARM does not", otherwise);
  }
  if (another === undefined && typeof link === "string" && URL.canParse(link)) return link;
  throw unexpectedAnswer("answered a nextLink that is not a URL", JSON.stringify(another ?? link));
}
