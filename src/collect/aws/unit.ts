/** Runs one service in one region: every list to its end, or a gap that says why not. One coverage line. */
import pLimit from "p-limit";
import type { Gap, Resource } from "../../model.ts";
import type { Batch } from "../collect.ts";
import { parseArn } from "./arn.ts";
import type { LabelStore } from "./labels.ts";
import { type Refusal, gapOf, refusalOf, statusOf } from "./refusal.ts";
import type { Action, AwsClient, Draft, Here, Listing, Service } from "./service.ts";
import { type Session, type Tally, clients, send } from "./session.ts";
import type { Put } from "./stream.ts";

/** Detail calls of one unit under way at once: enough to hide latency, and room for the other units. */
const fanOut = 8;

interface Unit {
  readonly service: Service;
  /** Where to ask; the same as `called` for a regional service. */
  readonly region: string;
  /** The region in coverage and gaps: "global" where one region answers for all. */
  readonly called: string;
  readonly labels: LabelStore;
  /** Regions where an organisation's policy denies every call, and what it said. */
  readonly guarded: ReadonlyMap<string, Refusal>;
  /** Another service has answered there, so that a name without an address means: not offered. */
  readonly reached: boolean;
}

/** Yields nothing of its own: puts resources as they come, then gaps and the coverage line. */
export async function runUnit(session: Session, unit: Unit, put: Put<Batch>): Promise<void> {
  const { service, called } = unit;
  const tally: Tally = { calls: 0 };
  const pool = clients<AwsClient>(service.client, (at) => session.config(at, "adaptive"));
  const gaps: Gap[] = [];
  let resources = 0;
  let worst: Refusal["kind"] | undefined;
  try {
    for (const listing of service.lists) {
      const details = new Map<string, { refusal: Refusal; resources: number; action: Action }>();
      const here = hereOf(session, unit, listing, tally, pool.at, (refusal, action) => {
        const key = `${action} ${refusal.kind}`;
        const known = details.get(key) ?? { refusal, resources: 0, action };
        known.resources++;
        details.set(key, known);
      });
      try {
        for await (const drafts of listing.list(here)) {
          const page = drafts
            .filter(({ region }) => isWanted(session, region))
            .map((draft) => resourceOf(session, unit, listing, draft));
          resources += page.length;
          if (page.length > 0) await put({ resources: page });
        }
      } catch (error) {
        const refusal = told(error, session, unit);
        worst = worst === undefined || worst === "unused" ? refusal.kind : worst;
        if (refusal.kind !== "unused")
          gaps.push({
            ...gapOf(
              refusal,
              place(session, unit, listing.actions[0]),
              `${kindsOf(listing)} not listed`,
            ),
            ...typeOf(listing),
          });
      }
      for (const { refusal, resources: concerned, action } of details.values()) {
        worst ??= "refused";
        gaps.push({
          ...gapOf(
            refusal,
            place(session, unit, action),
            `${action} was not answered for ${concerned} of ${kindsOf(listing)}`,
            concerned,
          ),
          ...typeOf(listing),
        });
      }
    }
  } finally {
    await pool.close();
  }
  await put({
    gaps,
    coverage: [
      {
        provider: "aws",
        scope: session.account,
        region: called,
        service: service.id,
        status: worst === undefined ? "complete" : statusOf(worst, resources),
        resources,
        calls: tally.calls,
      },
    ],
  });
}

function hereOf(
  session: Session,
  { service, region, guarded }: Unit,
  listing: Listing,
  tally: Tally,
  at: (region: string) => Promise<AwsClient>,
  missed: (refusal: Refusal, action: Action) => void,
): Here<AwsClient> {
  const { account, partition } = session;
  const few = pLimit(fanOut);

  const call: Here<AwsClient>["call"] = async (action, ask, where = region) => {
    if (!listing.actions.includes(action))
      throw new Error(`${service.id} calls ${action} and does not declare it`);
    const guard = guarded.get(where);
    if (guard) throw new GuardedError(guard);
    const client = await at(where);
    return send(session, tally, (options) => ask(client, options));
  };

  /** Tries one call about one resource; a failure is noted on it and counted. */
  const about: (
    draft: Draft,
    property: string,
    action: Action,
    work: () => Promise<void>,
    nothing: readonly string[],
  ) => Promise<void> = async (draft, property, action, work, nothing) => {
    try {
      await work();
    } catch (error) {
      session.signal.throwIfAborted();
      if (nothing.includes(nameOf(error))) return;
      const refusal = error instanceof GuardedError ? error.refusal : refusalOf(error);
      draft.unseen = { ...draft.unseen, [property]: `${action} ${wordOf(refusal)}` };
      missed(refusal, action);
    }
  };

  return {
    region,
    account,
    partition,
    arn: (of, resource, where = region) => `arn:${partition}:${of}:${where}:${account}:${resource}`,
    call,
    async *pages(action, ask, next, where) {
      const seen = new Set<string>();
      let token: string | undefined;
      do {
        const asked = token;
        const page = await call(action, (client, options) => ask(client, options, asked), where);
        yield page;
        token = next(page) || undefined;
        if (token !== undefined && seen.has(token)) throw new TruncatedError(action);
        if (token !== undefined) seen.add(token);
      } while (token !== undefined);
    },
    detail: (draft, property, action, ask, { nothing = [], region: where } = {}) =>
      about(
        draft,
        property,
        action,
        async () => {
          const answer = await call(action, ask, where);
          if (answer[property] !== undefined)
            draft.properties = { ...draft.properties, [property]: answer[property] };
        },
        nothing,
      ),
    describe: (draft, action, ask, record, { nothing = [], region: where } = {}) =>
      about(
        draft,
        "*",
        action,
        async () => {
          draft.properties = { ...draft.properties, ...record(await call(action, ask, where)) };
        },
        nothing,
      ),
    each: (items = [], work) => Promise.all(items.map((item) => few(() => work(item)))),
  };
}

function resourceOf(
  session: Session,
  { service, region, called, labels }: Unit,
  { types, actions }: Listing,
  { id, type, name, region: own, labels: ownLabels, properties, unseen }: Draft,
): Resource {
  const keep = types[type];
  if (!keep) throw new Error(`${service.id} lists ${type} and does not declare it`);
  const location = own ?? (called === "global" ? undefined : region);
  return {
    id,
    type,
    provider: "aws",
    scope: id.split(":", 5)[4] || session.account,
    ...(location !== undefined && { location }),
    name: name ?? parseArn(id)?.name ?? id,
    labels: { ...labels.take(id), ...ownLabels },
    properties: pick(properties as Record<string, unknown>, keep),
    ...(unseen && { unseen }),
    source: `${service.id} ${actions[0].slice(actions[0].indexOf(":") + 1)}`,
  };
}

/** The kept properties, as JSON would hold them, so that a saved inventory reads the same. */
function pick(record: Record<string, unknown>, keep: readonly string[]): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const key of keep) if (record[key] !== undefined) kept[key] = plain(record[key]);
  return kept;
}

function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Date) return Number.isNaN(value.valueOf()) ? null : value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Uint8Array) return undefined;
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const made = plain(item);
    if (made !== undefined) copy[key] = made;
  }
  return copy;
}

/** An error of a list call, in the light of what is known of the region. */
function told(error: unknown, session: Session, { reached }: Unit): Refusal {
  if (error instanceof GuardedError) return error.refusal;
  if (error instanceof TruncatedError) return { kind: "truncated", said: error.message };
  const refusal = refusalOf(error, session.signal);
  return refusal.kind === "no-endpoint" && reached ? { ...refusal, kind: "unused" } : refusal;
}

const isWanted = ({ regions }: Session, region: string | undefined): boolean =>
  regions === undefined ||
  region === undefined ||
  region.startsWith("aws-") ||
  regions.includes(region);

const place = (
  { account }: Session,
  { service, called }: Unit,
  action: Action,
): Parameters<typeof gapOf>[1] => ({
  scope: account,
  region: called,
  service: service.id,
  action,
});

const kindsOf = ({ types }: Listing): string => Object.keys(types).join(", ");

/** A gap's `type`, where it concerns a single one. */
const typeOf = ({ types }: Listing): { readonly type?: string } => {
  const [only, ...more] = Object.keys(types);
  return only !== undefined && more.length === 0 ? { type: only } : {};
};

const wordOf = ({ kind }: Refusal): string =>
  kind === "guarded"
    ? "denied by an organisation policy"
    : kind === "refused"
      ? "refused"
      : kind === "throttled"
        ? "throttled"
        : "failed";

const nameOf = (error: unknown): string => {
  const { name = "", Code } = Object(error) as { name?: string; Code?: string };
  return name === "Error" ? (Code ?? name) : name;
};

/** A call that was not made, because the region's policy has denied others. */
class GuardedError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.said);
    this.refusal = refusal;
  }
}

/** A next-page token that was given before: following it would never end. */
class TruncatedError extends Error {
  constructor(action: Action) {
    super(`${action} gave a page token twice, so its pages have no end`);
  }
}
