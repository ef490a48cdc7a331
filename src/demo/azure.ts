/**
 * Plays recorded ARM and Resource Graph answers from a folder.
 *
 * `<directory>/answers/*.json` maps "METHOD /path" (without the query; case does not matter) to
 * either the list of its pages, each a body, or one answer `{ "status": 403, "body": {...} }`.
 * A body names the next page as `{{origin}}/path?...&$skiptoken=page-2`; the placeholder becomes the
 * server's own origin. Resource Graph is "POST /providers/Microsoft.ResourceGraph/resources TABLE",
 * TABLE being the first word of the query, and goes on with `"$skipToken": "page-2"`. Purview's search is
 * "POST /datamap/api/search/query", and goes on with `"continuationToken": "page-2"`.
 *
 * Below a resource that one of the pages lists, a list that was not recorded is empty, and what else was
 * not recorded is answered as ARM answers for what is not there; the resource itself is answered with
 * the record of its page.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Answer, Answerer, Incoming } from "./serve.ts";

interface Refusal {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

type Recorded = readonly unknown[] | Refusal;

export function azureAnswerer(directory: string): Answerer {
  const answers = new Map<string, readonly Answer[]>();
  const listed = new Map<string, Answer>();
  const folder = join(directory, "answers");
  for (const file of readdirSync(folder).sort())
    for (const [key, recorded] of Object.entries(
      JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<string, Recorded>,
    )) {
      const pages = isRefusal(recorded)
        ? [recorded]
        : recorded.map((body) => ({ status: 200, body }));
      answers.set(key.toLowerCase(), pages.map(answerOf));
      for (const { body } of pages)
        for (const record of rowsIn(body)) {
          const id = record.id.toLowerCase();
          // Of the two listings, Resource Graph's has the properties.
          if (!listed.has(id) || "properties" in record)
            listed.set(id, answerOf({ status: 200, body: record }));
        }
    }

  return (request) => {
    // Other clouds on the same server take POSTs whose bodies are not JSON.
    const { method, url } = request;
    if (method === "POST" && !isGraph(url) && !answers.has(`post ${url.pathname.toLowerCase()}`))
      return undefined;
    const { key, token, subscriptions } = asked(request);
    const pages = answers.get(key.toLowerCase());
    const answer =
      (subscriptions && pages ? among(pages, subscriptions) : pages)?.[pageOf(token)] ??
      (request.method === "GET" ? beside(request.url.pathname.toLowerCase()) : undefined);
    return answer && { ...answer, body: answer.body.replaceAll("{{origin}}", request.url.origin) };
  };

  function beside(path: string): Answer | undefined {
    const itself = listed.get(path);
    if (itself) return itself;
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1))
      if (
        listed.has(path.slice(0, end)) &&
        // A subscription has extensions only; what else is not recorded of it is missing here, not there.
        (path.slice(0, end).includes("/providers/") || path.startsWith("/providers/", end))
      )
        return isList(path) ? emptyList : notThere;
    return undefined;
  }
}

/** What every answer of ARM carries. */
const marks = {
  "content-type": "application/json; charset=utf-8",
  "x-ms-request-id": "7d5f3b52-5b0e-4a6e-9f0c-0d2f9a3e7b10",
  "x-ms-correlation-request-id": "7d5f3b52-5b0e-4a6e-9f0c-0d2f9a3e7b10",
  // Of Microsoft Graph.
  "request-id": "7d5f3b52-5b0e-4a6e-9f0c-0d2f9a3e7b10",
} as const;

function answerOf({ status, headers, body }: Refusal): Answer {
  return {
    status,
    headers: { ...marks, ...headers },
    body: JSON.stringify(body),
  };
}

/** ".../providers/Microsoft.Sql/servers/s/failoverGroups": what follows the namespace are pairs, but for the last. */
const isList = (path: string): boolean =>
  path.split("/providers/").at(-1)!.split("/").length % 2 === 0;

const emptyList = answerOf({ status: 200, body: { value: [] } });

const notThere = answerOf({
  status: 404,
  body: { error: { code: "ResourceNotFound", message: "The resource was not found." } },
});

/** The records of a page of ARM (`value`) or of Resource Graph (`data`). */
function rowsIn(body: unknown): readonly { readonly id: string }[] {
  const { value, data } = Object(body) as { value?: unknown; data?: unknown };
  const rows: readonly unknown[] = [value, data].flatMap((list) =>
    Array.isArray(list) ? (list as unknown[]) : [],
  );
  return rows.filter(
    (row): row is { id: string } => typeof (Object(row) as { id?: unknown }).id === "string",
  );
}

const isRefusal = (recorded: Recorded): recorded is Refusal => !Array.isArray(recorded);

/** Resource Graph's pages with the rows of some subscriptions alone. */
function among(pages: readonly Answer[], subscriptions: readonly string[]): readonly Answer[] {
  const wanted = new Set(subscriptions.map((id) => id.toLowerCase()));
  const bodies = pages.map(({ body }) => JSON.parse(body) as { data?: readonly unknown[] });
  const kept = bodies.map(({ data = [] }) =>
    data.filter((row) => {
      const { id } = Object(row) as { id?: unknown };
      const [, its] = /^\/subscriptions\/([^/]+)/i.exec(String(id)) ?? [];
      return its === undefined || wanted.has(its.toLowerCase());
    }),
  );
  const totalRecords = kept.reduce((sum, { length }) => sum + length, 0);
  return pages.map((page, i) => ({
    ...page,
    body: JSON.stringify({
      ...bodies[i],
      ...("data" in bodies[i]! && { data: kept[i], count: kept[i]!.length, totalRecords }),
    }),
  }));
}

interface GraphCall {
  readonly key: string;
  readonly token: string | undefined;
  readonly subscriptions: readonly string[] | undefined;
}

function asked({ method, url, body }: Incoming): GraphCall {
  const key = `${method} ${url.pathname}`;
  if (method !== "POST") {
    const token = [...url.searchParams].find(([name]) => name.toLowerCase() === "$skiptoken")?.[1];
    return { key, token, subscriptions: undefined };
  }
  const {
    query = "",
    options,
    subscriptions,
    continuationToken,
  } = JSON.parse(body) as {
    query?: string;
    subscriptions?: readonly string[];
    options?: { $skipToken?: string };
    continuationToken?: string;
  };
  if (!isGraph(url)) return { key, token: continuationToken, subscriptions: undefined };
  return {
    key: `${key} ${/^\s*(\w*)/.exec(query)?.[1]}`,
    token: options?.$skipToken,
    subscriptions,
  };
}

const isGraph = ({ pathname }: URL): boolean => /\/Microsoft\.ResourceGraph\//i.test(pathname);

/** "page-2" is the second. */
function pageOf(token: string | undefined): number {
  return token === undefined ? 0 : Number(/^page-(\d+)$/.exec(token)?.[1]) - 1;
}
