/** The resources of some subscriptions: from Resource Graph, and from ARM's lists where that does not serve. */
import type { Gap, Resource } from "../../model.ts";
import { type Fault, coverageOf, faultGap } from "./fault.ts";
import { type Query, ask, serviceOf } from "./graph.ts";
import type { GraphAnswer, Range } from "./graph-answer.ts";
import { listResources } from "./listing.ts";
import { gapOfMisread } from "./misread.ts";
import { type Needs, needs } from "./needs.ts";
import { armResource } from "./record.ts";
import type { Scan } from "./collection.ts";
import type { Subscription } from "./subscriptions.ts";
import { childQuery, children, containers, resources } from "./tables.ts";
import { subscriptionBoundary } from "./tenant.ts";

/** Pages whose needs are under way at once: the next page is read while the last one's children are asked for. */
const pagesAhead = 3;

export async function collectSubscriptions(
  scan: Scan,
  expected: readonly Subscription[],
): Promise<void> {
  const filler = needs(scan);
  const ids = expected.map(({ id }) => id);
  const visible = new Set<string>();
  // Resource groups and resources.
  scan.options.planned?.(2 * expected.length);
  scan.options.progress(`azure: asking Resource Graph for ${expected.length} subscriptions`);
  const first = await askContainers(scan, { subscriptions: ids }, filler, visible);
  // Nothing of it came: refused, not there in this cloud, or an emulator without it.
  if (first.fault && first.rows === 0 && first.fault.reason !== "interrupted") {
    await scan.give({ coverage: first.coverage, gaps: insteadOf(first.fault, containers, ids) });
    await Promise.all(expected.map((one) => listWhole(scan, one, filler)));
  } else {
    const { fault } = first;
    const left = fault ? [] : expected.filter(({ id }) => !visible.has(id.toLowerCase()));
    await scan.give({
      coverage: first.coverage.map((line) =>
        fault || visible.has(line.scope) ? line : { ...line, status: "refused" },
      ),
      gaps: gapsOfAsked(first, containers, ids),
    });
    await Promise.all([
      askResources(
        scan,
        expected.filter((one) => !left.includes(one)),
        filler,
      ),
      ...left.map((one) => omitted(scan, one, filler)),
    ]);
  }
  await scan.give({ coverage: filler.coverage() });
}

/** Where the group's subscriptions can't be listed, Resource Graph still knows them, and who is left out stays unknown. */
export async function collectGroup(scan: Scan, group: string): Promise<void> {
  const filler = needs(scan);
  const range: Range = { managementGroups: [group] };
  const first = await askContainers(scan, range, filler, new Set());
  await report(scan, first, containers, [`mg/${group}`]);
  await askTables(scan, range, filler, [`mg/${group}`]);
  await scan.give({ coverage: filler.coverage() });
}

/** Subscriptions and resource groups; `visible` gets the subscriptions that are not left out. */
function askContainers(
  scan: Scan,
  range: Range,
  filler: Needs,
  visible: Set<string>,
): Promise<GraphAnswer> {
  return ask(scan, range, containers, async (found) => {
    for (const { type, scope } of found)
      if (type === "Microsoft.Resources/subscriptions") visible.add(scope.toLowerCase());
    await scan.give({ resources: await filler.filled(found) });
  });
}

async function askResources(
  scan: Scan,
  subscriptions: readonly Subscription[],
  filler: Needs,
): Promise<void> {
  if (subscriptions.length === 0) return;
  const ids = subscriptions.map(({ id }) => id);
  const asked = await askTables(scan, { subscriptions: ids }, filler, ids);
  await Promise.all([
    ...ids.map((id) => subscriptionBoundary(scan, id)),
    ...(asked === "unavailable"
      ? subscriptions.map((one) => listResources(scan, one, filler, { groups: false }))
      : []),
  ]);
}

async function askTables(
  scan: Scan,
  range: Range,
  filler: Needs,
  scopes: readonly string[],
): Promise<"asked" | "unavailable"> {
  const types = new Set<string>();
  const first = await askFilled(scan, range, resources, filler, types, scan.pushed?.from);
  const asked = first.isLarge ? await askLarge(scan, range, filler, types) : first;
  if (
    asked.fault &&
    asked.rows === 0 &&
    "subscriptions" in range &&
    asked.fault.reason !== "interrupted"
  ) {
    await scan.give({
      coverage: asked.coverage,
      gaps: insteadOf(asked.fault, resources, range.subscriptions),
    });
    return "unavailable";
  }
  await report(scan, asked, resources, scopes);
  const seen = new Set([...types].map((type) => type.toLowerCase()));
  await Promise.all(
    children.map(async (one) => {
      const known = one.types.filter((type) => scan.options.needs.has(type));
      if (known.length === 0 || !one.parents.some((parent) => seen.has(parent))) return;
      const query = childQuery(one, known);
      await report(scan, await askFilled(scan, range, query, filler, types), query, scopes);
    }),
  );
  return "asked";
}

/** Gives each page's resources once their needs are answered, while the next page is read. */
async function askFilled(
  scan: Scan,
  range: Range,
  query: Query,
  filler: Needs,
  types: Set<string>,
  largest?: number,
): Promise<GraphAnswer> {
  const giver = givesFilled(scan, filler, types);
  const asked = await ask(scan, range, query, giver.take, largest);
  await giver.ended();
  return asked;
}

/** Counts what need not be read. */
async function askLarge(
  scan: Scan,
  range: Range,
  filler: Needs,
  types: Set<string>,
): Promise<GraphAnswer> {
  const giver = givesFilled(scan, filler, types);
  const asked = await scan.pushed!.read(range, giver.take);
  await giver.ended();
  return asked ?? askFilled(scan, range, resources, filler, types);
}

function givesFilled(
  scan: Scan,
  filler: Needs,
  types: Set<string>,
): {
  readonly take: (page: readonly Resource[]) => Promise<void>;
  readonly ended: () => Promise<unknown>;
} {
  const ahead: Promise<void>[] = [];
  return {
    async take(page) {
      for (const { type } of page) types.add(type);
      const giving = filler.filled(page).then((filled) => scan.give({ resources: filled }));
      giving.catch(() => {}); // awaited at the end; until then it must not count as unhandled
      ahead.push(giving);
      if (ahead.length >= pagesAhead) await ahead.shift();
    },
    ended: () => Promise.all(ahead),
  };
}

async function omitted(scan: Scan, one: Subscription, filler: Needs): Promise<void> {
  const refused = await listWhole(scan, one, filler);
  if (refused) return;
  await scan.give({
    gaps: [
      {
        reason: "refused",
        provider: "azure",
        scope: one.id,
        service: serviceOf(resources),
        detail: `Resource Graph returned nothing for the subscription ${one.name}; ARM's own lists were read instead, and they show no properties`,
        remedy: `grant the built-in role Reader on the whole subscription ${one.id}`,
      },
    ],
  });
}

const subscriptionOf = ({ id, name }: Subscription): Resource =>
  armResource(
    { id: `/subscriptions/${id}`, name, type: "Microsoft.Resources/subscriptions" },
    "arm subscriptions.list",
  );

/** Whether the subscription is refused as a whole: then nothing more is asked of it. */
async function listWhole(scan: Scan, one: Subscription, filler: Needs): Promise<boolean> {
  const fault = await listResources(scan, one, filler, { groups: true });
  if (fault?.reason === "refused") return true;
  await scan.give({ resources: await filler.filled([subscriptionOf(one)]) });
  await subscriptionBoundary(scan, one.id);
  return false;
}

async function report(
  scan: Scan,
  asked: GraphAnswer,
  query: Query,
  scopes: readonly string[],
): Promise<void> {
  const known = new Set(asked.coverage.map(({ scope }) => scope));
  await scan.give({
    coverage:
      asked.fault && known.size === 0
        ? scopes.map((scope) =>
            coverageOf({ scope, service: serviceOf(query), action: "" }, 0, 0, asked.fault),
          )
        : asked.coverage,
    gaps: gapsOfAsked(asked, query, scopes),
  });
}

function gapsOfAsked(
  { fault, misread }: GraphAnswer,
  query: Query,
  scopes: readonly string[],
): Gap[] {
  return [
    ...(fault ? gapsOf(fault, query, scopes) : []),
    ...(misread === undefined
      ? []
      : scopes.map((scope) => gapOfMisread(misread, { scope, service: serviceOf(query) }))),
  ];
}

/** ARM's lists show no properties, and not all that Resource Graph knows. */
function insteadOf(fault: Fault, query: Query, scopes: readonly string[]): Gap[] {
  return gapsOf(fault, query, scopes).map((gap) => ({
    ...gap,
    detail: `${gap.detail}; ARM's own lists were read instead, and they show no properties`,
  }));
}

/** Which subscriptions lack rows is unknown, so each of them does. */
function gapsOf(fault: Fault, query: Query, scopes: readonly string[]): Gap[] {
  return scopes.map((scope) =>
    faultGap(fault, {
      scope,
      service: serviceOf(query),
      action: "Microsoft.ResourceGraph/resources/read",
    }),
  );
}
