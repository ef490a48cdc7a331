/** Reads Purview's data plane, and Graph for the names of labels: each at its own host, with a token for that host. */
import type { TokenCredential } from "@azure/core-auth";
import {
  createHttpHeaders,
  createPipelineFromOptions,
  createPipelineRequest,
} from "@azure/core-rest-pipeline";
import pLimit from "p-limit";
import { type CollectOptions, callTimeout } from "../../collect.ts";
import { markedRecordIn, rowsIn, unexpectedAnswer } from "../answer.ts";
import type { Clock } from "../clock.ts";
import type { Endpoint } from "../endpoint.ts";
import { Fault } from "../fault.ts";
import { linkIn, walk } from "../rest.ts";
import { type Tally, sender } from "../sender.ts";
import { tokens } from "../token.ts";

export interface Client {
  /** The `value` of each page of a list, until there is no next one. */
  readonly pages: (path: string, tally: Tally) => AsyncGenerator<readonly unknown[]>;
  /** One record; undefined where the service says that there is none. */
  readonly found: (path: string, tally: Tally) => Promise<Record<string, unknown> | undefined>;
  /** Pages of a search, which goes on by a token in the body of the next request. */
  readonly search: (path: string, body: object, tally: Tally) => AsyncGenerator<readonly unknown[]>;
}

export interface Means {
  readonly endpoint: Endpoint;
  readonly credential: TokenCredential | undefined;
  readonly clock: Clock;
  readonly options: CollectOptions;
}

/** How long a request waits for its turn comes from the service's own `Retry-After`. */
const pace = { async before(): Promise<void> {}, after(): void {} };

export function client({ endpoint, credential, clock, options }: Means): Client {
  const { signal, concurrency } = options;
  const send = sender({
    endpoint,
    tokens: softly(tokens(endpoint, credential)),
    pace,
    limit: pLimit(concurrency),
    clock,
    patience: (options.callTimeout ?? callTimeout) * 1000,
    signal,
  });
  const pipeline = createPipelineFromOptions({ retryOptions: { maxRetries: 0 } });

  async function answer(
    url: string,
    tally: Tally,
    body?: object,
  ): Promise<Record<string, unknown>> {
    const request = createPipelineRequest({
      url,
      method: body ? "POST" : "GET",
      headers: createHttpHeaders({
        accept: "application/json",
        ...(body && { "content-type": "application/json" }),
      }),
      ...(body && { body: JSON.stringify(body) }),
      allowInsecureConnection: !endpoint.signed,
    });
    // No header is documented that every answer has.
    return markedRecordIn(await pipeline.sendRequest(send(tally), request), true, "");
  }

  return {
    async *pages(path, tally) {
      const going = walk();
      let count = 1;
      for (let next: string | undefined = endpoint.origin + path; next !== undefined;) {
        const end = going.on(next, count);
        if (end) throw end;
        const page = await answer(next, tally);
        const rows = rowsIn(page, "value");
        count = rows.length;
        yield rows;
        next = linkIn(page);
      }
    },
    async found(path, tally) {
      try {
        return await answer(endpoint.origin + path, tally);
      } catch (error) {
        // A page of a proxy has no code.
        if (error instanceof Fault && error.status === 404 && error.code !== undefined)
          return undefined;
        throw error;
      }
    },
    async *search(path, body, tally) {
      const going = walk();
      let [seen, last] = [0, 1];
      for (let token: string | undefined = ""; token !== undefined;) {
        const end = going.on(token, last);
        if (end) throw end;
        const page = await answer(endpoint.origin + path, tally, {
          ...body,
          ...(token !== "" && { continuationToken: token }),
        });
        const rows = rowsIn(page, "value");
        last = rows.length;
        seen += rows.length;
        yield rows;
        token = tokenIn(page);
        if (token === undefined) endsEarly(page, seen);
      }
    },
  };
}

function tokenIn({ continuationToken: token }: Record<string, unknown>): string | undefined {
  if (token === undefined || token === null || token === "") return undefined;
  if (typeof token === "string") return token;
  throw unexpectedAnswer(
    "answered a continuation token that is not a string",
    JSON.stringify(token),
  );
}

/** An approximate count is believed so far: of what it counts this share must be shown. */
const roughly = 0.9;

/** A search that counts more than it shows has not shown all: https://learn.microsoft.com/rest/api/purview/datamapdataplane/discovery/query */
function endsEarly(page: Record<string, unknown>, seen: number): void {
  const { "@search.count": count, "@search.count.approximate": isRough } = page;
  if (typeof count !== "number") return;
  const [least, about] = isRough === true ? [count * roughly, "about "] : [count, ""];
  if (least > seen)
    throw new Fault("truncated", `the search counts ${about}${count} assets, and returned ${seen}`);
}

/** Without a token for this host, the rest of the scan goes on. */
function softly({ get, drop }: ReturnType<typeof tokens>): ReturnType<typeof tokens> {
  return {
    drop,
    async get(signal) {
      try {
        return await get(signal);
      } catch (error) {
        if (!(error instanceof Error) || error.name !== "UserError") throw error;
        throw new Fault("refused", error.message.replace(/^azure: /, "").split("; ", 1)[0]!);
      }
    },
  };
}
