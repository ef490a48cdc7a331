/** Runs one service in one region: every list to its end, or a gap that says why not. One coverage line. */
import { bareJson } from "./bare-json.ts";
import { coverageOf } from "./coverage.ts";
import type { Gap, Resource } from "../../model.ts";
import type { Batch } from "../collect.ts";
import { withoutOverlap } from "../overlap.ts";
import { parseArn } from "./arn.ts";
import { contradictions } from "./contradictions.ts";
import { type DamageLog, damageLog } from "./damage.ts";
import type { LabelStore } from "./labels.ts";
import { type Refusal, firstInOrder, refusalGap, refusalOf, statusOf } from "./refusal.ts";
import { listingContext } from "./listing-context.ts";
import { unlessOffered } from "./offered.ts";
import { pick } from "./keep.ts";
import type { Action, AwsClient, Draft, Listing, Service } from "./service.ts";
import { onlyAnswers } from "./only-answers.ts";
import { type Session, type Tally, isWanted } from "./session.ts";
import type { Put } from "./stream.ts";

export interface Unit {
  readonly service: Service;
  /** Where to ask; the same as `called` for a regional service. */
  readonly region: string;
  /** The region in coverage and gaps: "global" where one region answers for all. */
  readonly called: string;
  readonly labels: LabelStore;
  /** Regions where an organization's policy denies every call, and what it said. */
  readonly guarded: ReadonlyMap<string, Refusal>;
}

/**
 * Puts resources as they come, then gaps and the coverage line; says why it did not list all, if it did
 * not.
 */
export async function runUnit(
  session: Session,
  unit: Unit,
  put: Put<Batch>,
): Promise<Refusal["kind"] | undefined> {
  const { service, called } = unit;
  const damages = new Map<Listing, DamageLog>();
  let current: Listing | undefined;
  const tally: Tally = {
    calls: 0,
    damaged: (damage) => damages.get(current!)?.add(damage),
  };
  const client = (): Promise<AwsClient> =>
    session.clients.of(service.id, async (config) => {
      const held = onlyAnswers(await service.client(config), {
        read: membersRead(session, service),
      });
      return service.bareJson ? bareJson(held) : held;
    });
  const gaps: Gap[] = [];
  let resources = 0;
  let worst: Refusal["kind"] | undefined;
  for (const listing of service.lists) {
    current = listing;
    damages.set(listing, damageLog());
    const details = new Map<string, { refusal: Refusal; resources: number; action: Action }>();
    const here = listingContext(session, unit, listing, tally, client, (refusal, action) => {
      const key = `${action} ${refusal.kind}`;
      const known = details.get(key);
      details.set(key, {
        refusal: known ? firstInOrder(known.refusal, refusal) : refusal,
        resources: (known?.resources ?? 0) + 1,
        action,
      });
    });
    const elsewhere = contradictions();
    let last: readonly Draft[] = [];
    let isBegun = false;
    const fresh = withoutOverlap<Draft>(({ type, id }) => `${type} ${id}`);
    try {
      for await (const drafts of listing.list(here)) {
        isBegun = true;
        const own = fresh(drafts);
        if (own.length < drafts.length) elsewhere.twice([...last, ...drafts]);
        const [action] = listing.actions;
        const named = own.filter(({ id }) => id.startsWith("arn:"));
        if (named.length < own.length)
          tally.damaged?.({
            operation: action.slice(action.indexOf(":") + 1),
            elements: own.length - named.length,
            fault: "an element whose ARN is not an ARN",
          });
        last = drafts;
        const page = named
          .filter(({ ofProvider }) => !ofProvider)
          .map((draft) => resourceOfDraft(session, unit, listing, draft));
        const passedOver = named.flatMap(({ id, ofProvider }) => (ofProvider ? [id] : []));
        for (const resource of page) elsewhere.see(resource);
        resources += page.filter(({ onlyReferred }) => !onlyReferred).length;
        if (named.length > 0) await put({ resources: page, passedOver });
      }
    } catch (error) {
      const said = await classifyListError(error, session, unit, tally);
      // What has answered a page is in use.
      const refusal: Refusal =
        isBegun && said.kind === "unused" ? { ...said, kind: "failed" } : said;
      worst = worst === undefined || worst === "unused" ? refusal.kind : worst;
      if (refusal.kind !== "unused")
        gaps.push({
          ...refusalGap(
            refusal,
            place(session, unit, listing.actions[0]),
            `${kindsOf(listing)} not listed`,
          ),
          ...typeOf(listing),
        });
    }
    const gap = elsewhere.gap(place(session, unit, listing.actions[0]));
    if (gap) {
      worst ??= "failed";
      gaps.push({ ...gap, ...typeOf(listing) });
    }
    for (const { refusal, resources: concerned, action } of details.values()) {
      worst ??= "refused";
      gaps.push({
        ...refusalGap(
          refusal,
          place(session, unit, action),
          `${action} failed for ${concerned} of ${kindsOf(listing)}`,
          concerned,
        ),
        ...typeOf(listing),
      });
    }
  }
  for (const [listing, log] of damages)
    for (const gap of log.gaps(place(session, unit, listing.actions[0]), kindsOf(listing))) {
      worst ??= "failed";
      gaps.push({ ...gap, ...typeOf(listing) });
    }
  await put({
    gaps,
    coverage: [
      coverageOf(
        { scope: session.account, region: called, service: service.id },
        worst === undefined ? "complete" : statusOf(worst, resources),
        resources,
        tally.calls,
      ),
    ],
  });
  return worst;
}

function resourceOfDraft(
  session: Session,
  { service, region, called, labels }: Unit,
  { types, actions }: Listing,
  { id, type, name, region: own, labels: ownLabels, properties, unseen }: Draft,
): Resource {
  if (!types.includes(type)) throw new Error(`${service.id} lists ${type} and does not declare it`);
  const location = own ?? (called === "global" ? undefined : region);
  return {
    id,
    type,
    provider: "aws",
    scope: id.split(":", 5)[4] || session.account,
    ...(location !== undefined && { location }),
    name: name ?? parseArn(id)?.name ?? id,
    labels: { ...labels.take(id), ...ownLabels },
    properties: pick(properties as Record<string, unknown>, [
      ...session.properties(type),
      ...(service.reads ?? []),
    ]),
    ...(unseen && { unseen }),
    ...(!isWanted(session, own) && { onlyReferred: true as const }),
    source: `${service.id} ${actions[0].slice(actions[0].indexOf(":") + 1)}`,
  };
}

/** What an error of a list call means. */
async function classifyListError(
  error: unknown,
  session: Session,
  { service, region }: Unit,
  tally: Tally,
): Promise<Refusal> {
  const refusal = refusalOf(error, session.signal);
  return service.where === "regions"
    ? unlessOffered(session, refusal, { service: service.id, region, tally })
    : refusal;
}

const place = (
  { account }: Session,
  { service, called }: Unit,
  action: Action,
): Parameters<typeof refusalGap>[1] => ({
  scope: account,
  region: called,
  service: service.id,
  action,
});

/** Members of a service's answers that its lists or the rows of its types read. */
const membersRead = (
  { properties }: Session,
  { lists, reads = [] }: Service,
): ReadonlySet<string> =>
  new Set([...reads, ...lists.flatMap(({ types }) => types.flatMap((type) => properties(type)))]);

const kindsOf = ({ types }: Listing): string => types.join(", ");

/** A gap's `type`, where it concerns a single one. */
const typeOf = ({ types }: Listing): { readonly type?: string } => {
  const [only, ...more] = types;
  return only !== undefined && more.length === 0 ? { type: only } : {};
};
