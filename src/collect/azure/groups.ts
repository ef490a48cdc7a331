/**
 * Counts instead of rows: how many resources of a type are in a place and a subscription, as Resource Graph
 * counts them. Only the first page of a `summarize` is an answer, so that many groups are asked for in parts:
 * https://learn.microsoft.com/azure/governance/resource-graph/concepts/query-language, checked 2026-11-28.
 */
import type { Resource } from "../../model.ts";
import type { Pushdown } from "../collect.ts";
import { isRecord } from "./answer.ts";
import { rowsInOnePage } from "./graph.ts";
import type { Range } from "./graph-answer.ts";
import { rowOf } from "./record.ts";
import type { Scan } from "./collection.ts";
import { quoted, resources } from "./tables.ts";

/** Resources that a report can't tell apart. */
export interface Group {
  /** One of them, with the tags that count and without properties. */
  readonly like: Resource;
  /** The type and location as Resource Graph spells them. */
  readonly type: string;
  readonly location: string;
  readonly count: number;
  /** Whether some of them name a site, which a count would not show. */
  readonly isAtSite: boolean;
}

interface Counted {
  readonly groups: readonly Group[];
  readonly total: number;
  readonly calls: number;
}

/** In how many parts it is asked, one after the other, until each fits into a page. */
const parts = [1, 16, 128] as const;

/** Undefined where they can't be counted: then the rows are read. */
export async function groupsIn(
  scan: Scan,
  range: Range,
  { tags }: Pick<Pushdown, "tags">,
): Promise<Counted | undefined> {
  const tag = tags.map((key) => `tostring(tags) contains ${quoted([key])}`).join(" or ");
  const by = `type, location, subscriptionId, site${tag === "" ? "" : ", t"}`;
  const summarize = `extend site = tostring(extendedLocation.name) | ${tag === "" ? "" : `extend t = iff(${tag}, tostring(tags), '') | `}summarize n = count(), id = take_any(id) by ${by}`;
  const scopes =
    "subscriptions" in range
      ? new Set(range.subscriptions.map((id) => id.toLowerCase()))
      : undefined;
  const isAsked = ({ type, scope }: Resource): boolean =>
    resources.gives(type.toLowerCase()) && (scopes?.has(scope.toLowerCase()) ?? true);
  let calls = 0;
  for (const count of parts) {
    const groups = new Map<string, Group>();
    let isWhole = true;
    for (let part = 0; part < count && isWhole; part++) {
      const where = count === 1 ? "" : `where hash(tolower(id), ${count}) == ${part} | `;
      const answer = await rowsInOnePage(scan, range, { ...resources, pipe: where + summarize });
      calls += answer?.calls ?? 1;
      isWhole = answer?.rows.every((row) => add(groups, row, tags, isAsked)) ?? false;
    }
    if (!isWhole) continue;
    const all = [...groups.values()];
    return { groups: all, total: all.reduce((sum, one) => sum + one.count, 0), calls };
  }
  return undefined;
}

/** False for what is not a group. */
function add(
  groups: Map<string, Group>,
  row: unknown,
  keys: readonly string[],
  isAsked: (like: Resource) => boolean,
): boolean {
  if (!isRecord(row)) return false;
  const { n, type, location, site, t } = row;
  if (typeof n !== "number" || !Number.isInteger(n) || n < 1 || typeof type !== "string")
    return false;
  const tags = tagsIn(t);
  if (!tags) return false;
  const place = typeof location === "string" ? location : "";
  const like = rowOf(
    { ...row, name: "", tags: tagsThat(tags, keys), site: undefined, t: undefined },
    "",
  );
  if ("wrong" in like || !isAsked(like)) return false;
  const key = keyOf({ ...like, location: place }, keys);
  const before = groups.get(key);
  groups.set(key, {
    like: { ...like, properties: {} },
    type,
    location: place,
    count: n + (before?.count ?? 0),
    isAtSite: Boolean(site) || (before?.isAtSite ?? false),
  });
  return true;
}

function tagsIn(text: unknown): Readonly<Record<string, unknown>> | undefined {
  if (text === undefined || text === "" || text === null) return {};
  try {
    const tags: unknown = JSON.parse(String(text));
    return isRecord(tags) ? tags : undefined;
  } catch {
    return undefined;
  }
}

/** Keys compare without case. */
function tagsThat(tags: Readonly<Record<string, unknown>>, keys: readonly string[]): object {
  const wanted = new Set(keys.map((key) => key.toLowerCase()));
  return Object.fromEntries(Object.entries(tags).filter(([key]) => wanted.has(key.toLowerCase())));
}

/** What the members of a group have in common. */
export function keyOf(
  { type, location = "", scope, labels }: Resource,
  keys: readonly string[],
): string {
  const tags = Object.entries(tagsThat(labels, keys)).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([type.toLowerCase(), location, scope.toLowerCase(), tags]);
}
