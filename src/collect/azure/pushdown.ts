/**
 * Of a large estate, what a report only counts is counted by Resource Graph, and only the other rows are
 * read: those of types that rows of knowledge read, those outside of the boundary, and those that others refer to.
 * Wherever a sum does not fit, the rows are read.
 */
import type { Coverage } from "../../model.ts";
import type { Pushdown } from "../collect.ts";
import { faultGap } from "./fault.ts";
import { type Query, ask, serviceOf } from "./graph.ts";
import type { GraphAnswer, Range } from "./graph-answer.ts";
import { type Group, groupsIn, keyOf } from "./groups.ts";
import { gapOfMisread } from "./misread.ts";
import type { Pushed } from "./pushed.ts";
import type { Scan } from "./collection.ts";
import { columns, quoted, resources } from "./tables.ts";

/** What was counted of a range, until it is known what others refer to. */
interface Counted {
  readonly range: Range;
  readonly groups: ReadonlyMap<string, Group>;
  readonly condition: string;
}

/** Ids in one query. */
const idsPerQuery = 200;

/** Sets of locations in one query: types that lie in yet others are read. */
const mostSets = 12;

export function pushedDown(scan: Scan, pushdown: Pushdown): Pushed {
  const all: Counted[] = [];
  /** In lower case. */
  const referred = new Set<string>();
  return {
    from: pushdown.from,

    hear({ type, properties }) {
      if (!scan.options.needs.has(type.toLowerCase())) return;
      const text = JSON.stringify(properties);
      // Most records name no id, and looking for a sign costs next to nothing.
      if (!text.includes("/")) return;
      for (const [id] of text.matchAll(idPattern)) addWithParents(id, referred);
    },

    async read(range, take) {
      const found = await groupsIn(scan, range, pushdown);
      if (!found) return undefined;
      const { condition, counted } = choice(found.groups, pushdown);
      if (condition === undefined) return undefined;
      const sum = counted.reduce((total, { count }) => total + count, 0);
      const rest = await ask(scan, range, rowsThat(`not(${condition})`), take);
      // It has changed meanwhile, or one of the two is wrong: then nothing is counted.
      if (rest.fault || rest.misread !== undefined || rest.rows !== found.total - sum) {
        const others = await ask(scan, range, rowsThat(condition), take);
        return joined(rest, others, [], found.calls + 1);
      }
      all.push({
        range,
        condition,
        groups: new Map(
          counted.map((group) => [
            keyOf({ ...group.like, location: group.location }, pushdown.tags),
            group,
          ]),
        ),
      });
      return joined(rest, undefined, counted, found.calls + 1);
    },

    async settle() {
      for (const { range, groups, condition } of all) {
        const left = new Map([...groups].map(([key, { count }]) => [key, count]));
        const types = new Set([...groups.values()].map(({ type }) => type.toLowerCase()));
        const ids = [...referred].filter((id) => types.has(typeIn(id)));
        let isWhole = true;
        for (let start = 0; start < ids.length && isWhole; start += idsPerQuery) {
          const some = ids.slice(start, start + idsPerQuery);
          const answer = await ask(
            scan,
            range,
            rowsThat(`(${condition}) and id in~ (${quoted(some)})`),
            async (page) => {
              await scan.give({ resources: page });
              for (const resource of page) {
                const key = keyOf(resource, pushdown.tags);
                left.set(key, (left.get(key) ?? 0) - 1);
              }
            },
          );
          isWhole = answer.fault === undefined && answer.misread === undefined;
        }
        if (!isWhole || [...left.values()].some((count) => count < 0)) {
          // What was given already is there once, by its id.
          const { fault, misread } = await ask(scan, range, rowsThat(condition), (page) =>
            scan.give({ resources: page }),
          );
          const scopes = new Set([...groups.values()].map(({ like }) => like.scope));
          const service = serviceOf(resources);
          await scan.give({
            gaps: [...scopes].flatMap((scope) => [
              ...(fault
                ? [
                    faultGap(fault, {
                      scope,
                      service,
                      action: "Microsoft.ResourceGraph/resources/read",
                    }),
                  ]
                : []),
              ...(misread === undefined ? [] : [gapOfMisread(misread, { scope, service })]),
            ]),
          });
          continue;
        }
        for (const [key, count] of left) {
          const { like } = groups.get(key)!;
          for (let given = 0; given < count; given += 1000)
            await scan.give({
              resources: Array.from({ length: Math.min(1000, count - given) }, (_, i) => ({
                ...like,
                id: `${like.id}/counted/${given + i + 1}`,
              })),
            });
        }
      }
    },
  };
}

const rowsThat = (condition: string): Query => ({
  ...resources,
  pipe: `where ${condition} | ${columns}`,
});

/** What is counted, and the condition that says so: types that lie in the same places are named together. */
function choice(
  groups: readonly Group[],
  { isCounted }: Pick<Pushdown, "isCounted">,
): { readonly condition: string | undefined; readonly counted: readonly Group[] } {
  const read = new Set(
    groups.filter(({ like, isAtSite }) => isAtSite || !isCounted(like)).map(typeAndLocation),
  );
  const locations = new Map<string, Set<string>>();
  for (const group of groups)
    if (!read.has(typeAndLocation(group))) {
      const type = group.type.toLowerCase();
      const its = locations.get(type) ?? new Set();
      locations.set(type, its.add(group.location));
    }
  const sets = Map.groupBy(locations, ([, its]) => quoted([...its].sort()));
  const named = [...sets].sort((a, b) => b[1].length - a[1].length).slice(0, mostSets);
  const types = new Set(named.flatMap(([, list]) => list.map(([type]) => type)));
  return {
    condition:
      named.length === 0
        ? undefined
        : named
            .map(
              ([places, list]) =>
                `(type in~ (${quoted(list.map(([type]) => type).sort())}) and location in (${places}))`,
            )
            .join(" or "),
    counted: groups.filter(
      (group) => types.has(group.type.toLowerCase()) && !read.has(typeAndLocation(group)),
    ),
  };
}

const typeAndLocation = ({ type, location }: Group): string => `${type.toLowerCase()} ${location}`;

/** The coverage of all queries: a subscription's resources are those that were read and those that were counted. */
function joined(
  rest: GraphAnswer,
  others: GraphAnswer | undefined,
  counted: readonly Group[],
  calls: number,
): GraphAnswer {
  const more = new Map<string, number>();
  for (const { like, count } of counted) {
    const scope = like.scope.toLowerCase();
    more.set(scope, (more.get(scope) ?? 0) + count);
  }
  const lines = new Map<string, Coverage>();
  for (const line of [...rest.coverage, ...(others?.coverage ?? [])]) {
    const before = lines.get(line.scope);
    lines.set(line.scope, {
      ...line,
      ...(before && before.status !== "complete" && { status: before.status }),
      resources: line.resources + (before?.resources ?? 0),
      calls: line.calls + (before?.calls ?? 0),
    });
  }
  const [first] = lines.keys();
  const fault = rest.fault ?? others?.fault;
  const misread = rest.misread ?? others?.misread;
  return {
    rows: rest.rows + (others?.rows ?? 0) + [...more.values()].reduce((sum, one) => sum + one, 0),
    ...(fault && { fault }),
    ...(misread !== undefined && { misread }),
    coverage: [...lines.values()].map((line) => ({
      ...line,
      resources: line.resources + (more.get(line.scope) ?? 0),
      calls: line.calls + (line.scope === first ? calls : 0),
    })),
  };
}

const idPattern = /\/subscriptions\/[^"\\?#,;\s]+/gi;

/** A setting may name a part of what is listed. */
function addWithParents(id: string, into: Set<string>): void {
  const steps = id.toLowerCase().replace(/\/+$/, "").split("/");
  const at = steps.lastIndexOf("providers");
  if (at < 0) return;
  for (let end = at + 4; end <= steps.length; end += 2) into.add(steps.slice(0, end).join("/"));
}

/** ".../providers/microsoft.sql/servers/s/databases/d" -> "microsoft.sql/servers/databases" */
function typeIn(id: string): string {
  const [namespace, ...rest] = id
    .slice(id.lastIndexOf("/providers/") + "/providers/".length)
    .split("/");
  return [namespace, ...rest.filter((_, i) => i % 2 === 0)].join("/");
}
