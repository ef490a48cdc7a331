/**
 * Resource Graph on loopback over rows that a test makes: a reader of exactly the queries that a scan sends.
 * Anything else is refused as a query that does not parse.
 */
import type { Answer, Answerer } from "../../src/demo/serve.ts";
import { json, refusal } from "./azure-arm.ts";

export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

interface GraphQuery {
  readonly query: string;
  readonly subscriptions?: readonly string[];
  readonly options?: { readonly top?: number; readonly $skipToken?: string };
}

/** What was asked, and how many rows were given. */
export interface Heard {
  readonly queries: string[];
  rows: number;
}

const malformed = refusal(400, "BadRequest", "The query is not one that this emulator reads.");

export function resourceGraph(
  tables: Readonly<Record<string, readonly Row[]>>,
  heard: Heard = { queries: [], rows: 0 },
): Answerer {
  return ({ method, url, body }) => {
    if (method !== "POST" || !/\/Microsoft\.ResourceGraph\/resources$/i.test(url.pathname))
      return undefined;
    const asked = JSON.parse(body) as GraphQuery;
    heard.queries.push(asked.query);
    const [table = "", ...stages] = asked.query.split(" | ");
    const wanted = asked.subscriptions?.map((id) => id.toLowerCase());
    const rows = (tables[table.toLowerCase()] ?? []).filter(
      ({ id }) => !wanted || wanted.includes(subscriptionOf(id)),
    );
    let read: readonly Row[];
    try {
      read = stages.reduce<readonly Row[]>(stage, rows);
    } catch {
      return malformed;
    }
    const answer = paged(
      read,
      asked,
      stages.some((one) => one.startsWith("summarize")),
    );
    heard.rows += (JSON.parse(answer.body) as { count: number }).count;
    return answer;
  };
}

const subscriptionOf = (id: string): string => id.split("/")[2]!.toLowerCase();

/** A summarize has one page of at most a thousand rows. */
function paged(rows: readonly Row[], { options = {} }: GraphQuery, isSummary: boolean): Answer {
  const { top = 1000, $skipToken = "0" } = options;
  const start = Number($skipToken);
  const data = rows.slice(start, start + top);
  const next = start + top;
  return json({
    totalRecords: isSummary ? data.length : rows.length,
    count: data.length,
    data,
    facets: [],
    resultTruncated: "false",
    ...(!isSummary && next < rows.length && { $skipToken: String(next) }),
  });
}

function stage(rows: readonly Row[], text: string): readonly Row[] {
  if (text === "order by id asc")
    return rows.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const [, columns] = /^project ([\w, ]+)$/.exec(text) ?? [];
  if (columns !== undefined) {
    const names = columns.split(", ");
    return rows.map(
      (row) => Object.fromEntries(names.map((name) => [name, row[name] ?? null])) as Row,
    );
  }
  const [, parts, part] = /^where hash\(tolower\(id\), (\d+)\) == (\d+)$/.exec(text) ?? [];
  if (parts !== undefined)
    return rows.filter(({ id }) => hashed(id.toLowerCase()) % Number(parts) === Number(part));
  if (text === "extend site = tostring(extendedLocation.name)")
    return rows.map((row) => ({
      ...row,
      site: String((row["extendedLocation"] as { name?: string } | null | undefined)?.name ?? ""),
    }));
  const [, tags] = /^extend t = iff\((.+), tostring\(tags\), ''\)$/.exec(text) ?? [];
  if (tags !== undefined) {
    const keys = tags.split(" or ").map((one) => {
      const [, key] = /^tostring\(tags\) contains '([^']*)'$/.exec(one) ?? [];
      if (key === undefined) throw new Error(one);
      return key.toLowerCase();
    });
    return rows.map((row) => {
      const said = row["tags"] ? JSON.stringify(row["tags"]) : "";
      return { ...row, t: keys.some((key) => said.toLowerCase().includes(key)) ? said : "" };
    });
  }
  const [, by] = /^summarize n = count\(\), id = take_any\(id\) by ([\w, ]+)$/.exec(text) ?? [];
  if (by !== undefined) return summarized(rows, by.split(", "));
  if (text.startsWith("where ")) {
    const holds = condition(text.slice("where ".length));
    return rows.filter(holds);
  }
  throw new Error(text);
}

function summarized(rows: readonly Row[], by: readonly string[]): readonly Row[] {
  const groups = new Map<string, { n: number } & Record<string, unknown>>();
  for (const row of rows) {
    const values = by.map((name) =>
      name === "subscriptionId" ? subscriptionOf(row.id) : (row[name] ?? ""),
    );
    const key = JSON.stringify(values);
    const group = groups.get(key) ?? {
      ...Object.fromEntries(by.map((name, i) => [name, values[i]])),
      id: row.id,
      n: 0,
    };
    group.n++;
    groups.set(key, group);
  }
  return [...groups.values()] as unknown as readonly Row[];
}

const hashed = (text: string): number =>
  [...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7);

/** `not(X)`, `X and Y`, `X or Y`, `(X)`, `column in ('..', ...)`, `column in~ (...)`. */
function condition(text: string): (row: Row) => boolean {
  const tokens = text.match(/'(?:[^'\\]|\\.)*'|in~|[\w]+|[(),]/g) ?? [];
  if (tokens.join("") !== text.replaceAll(/ (?=(?:[^']*'[^']*')*[^']*$)/g, ""))
    throw new Error(text);
  let at = 0;
  const take = (wanted?: string): string => {
    const token = tokens[at++];
    if (token === undefined || (wanted !== undefined && token !== wanted)) throw new Error(text);
    return token;
  };
  const either = (): ((row: Row) => boolean) => {
    let left = both();
    while (tokens[at] === "or") {
      at++;
      const [a, b] = [left, both()];
      left = (row) => a(row) || b(row);
    }
    return left;
  };
  const both = (): ((row: Row) => boolean) => {
    let left = one();
    while (tokens[at] === "and") {
      at++;
      const [a, b] = [left, one()];
      left = (row) => a(row) && b(row);
    }
    return left;
  };
  const one = (): ((row: Row) => boolean) => {
    const token = take();
    if (token === "not" || token === "(") {
      if (token === "not") take("(");
      const inner = either();
      take(")");
      return token === "not" ? (row) => !inner(row) : inner;
    }
    if (!/^(?:id|type|location)$/.test(token)) throw new Error(text);
    const isFolded = take() === "in~";
    take("(");
    const values: string[] = [];
    do values.push(take().slice(1, -1).replaceAll(/\\(.)/g, "$1"));
    while (take() === ",");
    const fold = (value: string): string => (isFolded ? value.toLowerCase() : value);
    const wanted = new Set(values.map(fold));
    return (row) => wanted.has(fold(String(row[token] ?? "")));
  };
  const whole = either();
  if (at !== tokens.length) throw new Error(text);
  return whole;
}
