/** An ARM emulator for tests, over real HTTP on loopback, and a scan of it. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TokenCredential } from "@azure/core-auth";
import { azureSource } from "../../src/collect/azure/azure.ts";
import type { Clock } from "../../src/collect/azure/clock.ts";
import type { Connection, Source } from "../../src/collect/collect.ts";
import { type Answer, type Answerer, type Incoming, serve } from "../../src/demo/serve.ts";
import type {
  Coverage,
  Gap,
  Looker,
  Need,
  Provider,
  Resource,
  Skippable,
} from "../../src/model.ts";

export const hospital = "5e1f0a52-7c1d-4c55-9a3b-2f60b1d7c001";
export const research = "5e1f0a52-7c1d-4c55-9a3b-2f60b1d7c002";

/** What every answer of ARM carries. */
export const marks = {
  "content-type": "application/json",
  "x-ms-request-id": "0b1e4f52-7c1d-4c55-9a3b-2f60b1d7c00a",
} as const;

export const json = (body: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status: 200,
  headers: { ...marks, ...headers },
  body: JSON.stringify(body),
});

export const refusal = (status: number, code: string, message: string): Answer => ({
  ...json({ error: { code, message } }),
  status,
});

export interface Emulator extends AsyncDisposable {
  readonly origin: string;
  /** Everything that was asked, in order. */
  readonly requests: readonly Incoming[];
  /** "GET /subscriptions" and the like, with the table of a query. */
  readonly asked: (pattern: RegExp) => readonly string[];
}

export async function emulator(answerer: Answerer): Promise<Emulator> {
  const requests: Incoming[] = [];
  const { origin, close } = await serve([
    (request) => {
      requests.push(request);
      return answerer(request);
    },
  ]);
  return {
    origin,
    requests,
    asked: (pattern) => requests.map(lineOf).filter((line) => pattern.test(line)),
    [Symbol.asyncDispose]: close,
  };
}

function lineOf({ method, url, body }: Incoming): string {
  const { query } = (method === "POST" ? JSON.parse(body) : {}) as { query?: string };
  const table = query === undefined ? "" : ` ${/^\w+/.exec(query)?.[0]}`;
  return `${method} ${url.pathname}${table}`;
}

/** Answers by the line of a request; what is not there is 404 in plain text, as in a cloud without Resource Graph. */
export function answering(
  table: Readonly<Record<string, Answer | ((request: Incoming) => Answer | undefined)>>,
): Answerer {
  return (request) => {
    const found = table[lineOf(request)];
    return typeof found === "function" ? found(request) : found;
  };
}

/** A server that breaks each connection off, before or within the body. */
export async function breakingServer(
  when: "before" | "within",
): Promise<{ origin: string; asked: () => number } & AsyncDisposable> {
  let asked = 0;
  const server = createServer({ keepAliveTimeout: 0 }, (_request, response) => {
    asked++;
    if (when === "before") response.destroy();
    else {
      response.writeHead(200, { "content-type": "application/json", "content-length": 5000 });
      response.write('{"value":[', () => response.destroy());
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => asked,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

/** Time that passes only when somebody waits. */
export function fastClock(): Clock & { readonly slept: number[] } {
  let now = 0;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep(milliseconds, signal) {
      signal.throwIfAborted();
      slept.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
  };
}

export interface Collected {
  readonly resources: readonly Resource[];
  readonly gaps: readonly Gap[];
  readonly coverage: readonly Coverage[];
  readonly identities: readonly string[];
}

export async function collected(
  target: string,
  azure: NonNullable<Connection["azure"]>,
  {
    needs = {},
    signal = new AbortController().signal,
    credential,
    clock = fastClock(),
    source = azureSource({ clock, ...(credential && { credential }) }),
    ...chosen
  }: {
    readonly needs?: Readonly<Record<string, readonly Need[]>>;
    readonly signal?: AbortSignal;
    readonly credential?: TokenCredential;
    readonly clock?: Clock;
    readonly source?: Source;
    readonly regions?: readonly string[];
    readonly isElsewhere?: (provider: Provider, place: string) => boolean;
    readonly skip?: readonly Skippable[];
    readonly lookers?: readonly Looker[];
  } = {},
): Promise<Collected> {
  const resources: Resource[] = [];
  const gaps: Gap[] = [];
  const coverage: Coverage[] = [];
  const identities: string[] = [];
  for await (const batch of source.collect(target, {
    ...chosen,
    signal,
    concurrency: 8,
    needs: new Map(Object.entries(needs)),
    connection: { azure },
    progress: () => {},
  })) {
    resources.push(...(batch.resources ?? []));
    gaps.push(...(batch.gaps ?? []));
    coverage.push(...(batch.coverage ?? []));
    if (batch.identity !== undefined) identities.push(batch.identity);
  }
  return { resources, gaps, coverage, identities };
}

/** A subscription, as the list shows it. */
export const subscription = (id: string, displayName: string): unknown => ({
  id: `/subscriptions/${id}`,
  subscriptionId: id,
  displayName,
  state: "Enabled",
});

export const storage = (
  name: string,
  location = "westeurope",
  of = hospital,
): Record<string, unknown> => ({
  id: `/subscriptions/${of}/resourceGroups/rg-ward/providers/Microsoft.Storage/storageAccounts/${name}`,
  name,
  type: "Microsoft.Storage/storageAccounts",
  location,
  tags: { "data-class": "personal" },
  sku: { name: "Standard_GRS", tier: "Standard" },
  zones: ["1"],
});

export const boundaryAnswer: Answer = json({
  id: "/providers/Microsoft.Resources/dataBoundaries/default",
  name: "default",
  type: "Microsoft.Resources/dataBoundaries",
  properties: { dataBoundary: "EU", provisioningState: "Succeeded" },
});
