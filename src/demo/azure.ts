/**
 * Plays recorded ARM and Resource Graph answers from a folder.
 *
 * `<directory>/answers/*.json` maps "METHOD /path" (without the query; case does not matter) to
 * either the list of its pages, each a body, or one answer `{ "status": 403, "body": {...} }`.
 * A body names the next page as `{{origin}}/path?...&$skiptoken=page-2`; the placeholder becomes the
 * server's own origin. Resource Graph is "POST /providers/Microsoft.ResourceGraph/resources TABLE",
 * TABLE being the first word of the query, and goes on with `"$skipToken": "page-2"`.
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
  const folder = join(directory, "answers");
  for (const file of readdirSync(folder).sort())
    for (const [key, recorded] of Object.entries(
      JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<string, Recorded>,
    ))
      answers.set(key.toLowerCase(), answersOf(recorded));

  return (request) => {
    const { key, token } = asked(request);
    const answer = answers.get(key.toLowerCase())?.[pageOf(token)];
    return answer && { ...answer, body: answer.body.replaceAll("{{origin}}", request.url.origin) };
  };
}

function answersOf(recorded: Recorded): readonly Answer[] {
  const pages: readonly Refusal[] = isRefusal(recorded)
    ? [recorded]
    : recorded.map((body) => ({ status: 200, body }));
  return pages.map(({ status, headers, body }) => ({
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(body),
  }));
}

const isRefusal = (recorded: Recorded): recorded is Refusal => !Array.isArray(recorded);

function asked({ method, url, body }: Incoming): { key: string; token: string | undefined } {
  const key = `${method} ${url.pathname}`;
  if (method !== "POST") {
    const token = [...url.searchParams].find(([name]) => name.toLowerCase() === "$skiptoken")?.[1];
    return { key, token };
  }
  const { query = "", options } = JSON.parse(body) as {
    query?: string;
    options?: { $skipToken?: string };
  };
  return { key: `${key} ${/^\s*(\w*)/.exec(query)?.[1]}`, token: options?.$skipToken };
}

/** "page-2" is the second. */
function pageOf(token: string | undefined): number {
  return token === undefined ? 0 : Number(/^page-(\d+)$/.exec(token)?.[1]) - 1;
}
