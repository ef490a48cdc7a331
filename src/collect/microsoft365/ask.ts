/** Reads a tenant's services: single answers and paged lists as raw JSON, each service with a token of its own. */
import type { TokenCredential } from "@azure/core-auth";
import {
  type PipelineResponse,
  createHttpHeaders,
  createPipelineFromOptions,
  createPipelineRequest,
} from "@azure/core-rest-pipeline";
import pLimit from "p-limit";
import { isMarked, markedRecordIn, rowsIn, unexpectedAnswer } from "../azure/answer.ts";
import type { Clock } from "../azure/clock.ts";
import { Fault } from "../azure/fault.ts";
import { idIn, saysMore, totals, walk } from "../azure/rest.ts";
import { type Client, client } from "../azure/purview/client.ts";
import { searchPath } from "../azure/purview/data-map.ts";
import { type Tally, sender } from "../azure/sender.ts";
import { type Tokens, tokens } from "../azure/token.ts";
import { type CollectOptions, callTimeout } from "../collect.ts";
import { withoutOverlap } from "../overlap.ts";
import type { Hosts, Service } from "./hosts.ts";

export interface Ask {
  /** `path` begins with "/" and brings its query. */
  readonly get: (service: Service, path: string, tally: Tally) => Promise<Record<string, unknown>>;
  /** The rows of each page of a list, until there is no next one; `list` is the member that holds them. */
  readonly pages: (
    service: Service,
    path: string,
    list: string,
    tally: Tally,
  ) => AsyncGenerator<readonly unknown[]>;
  /** The tenant's Data Map, whose searches are POSTs. */
  readonly purview: () => Client;
  /** Throws where there are no credentials that work. */
  readonly signIn: () => Promise<void>;
}

export interface Means {
  readonly hosts: Hosts;
  readonly credential: TokenCredential | undefined;
  readonly clock: Clock;
  readonly options: CollectOptions;
}

/** How long a request waits for its turn comes from the service's own `Retry-After`. */
const pace = { async before(): Promise<void> {}, after(): void {} };

export function ask({ hosts, credential, clock, options }: Means): Ask {
  const { signal, concurrency } = options;
  const limit = pLimit(concurrency);
  const patience = (options.callTimeout ?? callTimeout) * 1000;
  const pipeline = createPipelineFromOptions({ retryOptions: { maxRetries: 0 } });
  const senders = new Map<Service, ReturnType<typeof sender>>();
  const signers = new Map<Service, Tokens>();
  let dataMap: Client | undefined;

  function endpointOf(service: Service): NonNullable<ReturnType<Hosts>> {
    const endpoint = hosts(service);
    if (endpoint) return endpoint;
    throw new Fault("failed", `${service} is not asked in this cloud`, {
      remedy: "look at the service's admin center, and accept the gap with an exception",
    });
  }

  function signerOf(service: Service): Tokens {
    const before = signers.get(service);
    const signer = before ?? tokens(endpointOf(service), credential);
    signers.set(service, signer);
    return signer;
  }

  function sendBy(service: Service): ReturnType<typeof sender> {
    const before = senders.get(service);
    if (before) return before;
    const endpoint = endpointOf(service);
    const by = { endpoint, tokens: signerOf(service), pace, limit, clock, patience, signal };
    const made = sender(by);
    senders.set(service, made);
    return made;
  }

  async function answer(
    service: Service,
    url: string,
    tally: Tally,
  ): Promise<Record<string, unknown>> {
    const { signed, isPublic } = endpointOf(service);
    const request = createPipelineRequest({
      url,
      headers: createHttpHeaders({ accept: "application/json" }),
      allowInsecureConnection: !signed && !isPublic,
    });
    const response = await pipeline.sendRequest(sendBy(service)(tally), request);
    return markedRecordIn(
      response,
      isFrom(service, response),
      "answered without the request id that the service sends",
    );
  }

  return {
    get: (service, path, tally) => answer(service, endpointOf(service).origin + path, tally),
    async *pages(service, path, list, tally) {
      const going = walk();
      const fresh = withoutOverlap(idIn, (row) => JSON.stringify(row));
      const total = totals();
      let count = 1;
      for (let next: string | undefined = endpointOf(service).origin + path; next !== undefined;) {
        const end = going.on(next, count);
        if (end) throw end;
        const page = await answer(service, next, tally);
        const rows = rowsIn(page, list);
        total.of(page, rows.length);
        const own = fresh(rows);
        count = own.length;
        yield own;
        next = linkIn(page);
      }
      total.hold();
    },
    purview: () =>
      (dataMap ??= client({
        endpoint: { ...endpointOf("purview"), asksAt: searchPath },
        credential,
        clock,
        options,
      })),
    async signIn() {
      if (endpointOf("graph").signed) await signerOf("graph").get(signal);
    },
  };
}

/**
 * Graph puts `request-id` on every answer, as ARM does its own; of the others no header is documented.
 * https://learn.microsoft.com/graph/best-practices-concept
 */
function isFrom(service: Service, response: PipelineResponse): boolean {
  if (service === "graph") return Boolean(response.headers.get("request-id"));
  return service !== "arm" || isMarked(response);
}

/** `@odata.nextLink` of Graph, `nextLink` of Power Platform, `continuationUri` of Fabric. */
function linkIn(page: Record<string, unknown>): string | undefined {
  const links = Object.keys(page)
    .filter((key) => /^(?:@odata\.)?nextlink$|^continuationuri$/i.test(key))
    .filter((key) => page[key] !== undefined && page[key] !== null)
    // Resource Manager ends some lists with an empty one; Graph leaves it out.
    .filter((key) => page[key] !== "" || key.startsWith("@"))
    .map((key) => page[key]);
  const [link] = links;
  if (link === undefined) {
    const more = Object.keys(page).find(
      (key) => (/(?:continuation|skip)token$/i.test(key) && page[key]) || saysMore(key, page[key]),
    );
    if (more === undefined) return undefined;
    throw new Fault("truncated", `there are more pages, and ${more} alone leads to none of them`);
  }
  if (new Set(links).size === 1 && typeof link === "string" && URL.canParse(link)) return link;
  throw unexpectedAnswer(
    "answered a link to the next page that is not a URL",
    JSON.stringify(links),
  );
}
