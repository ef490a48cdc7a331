/**
 * Scans one account: its regions, then in each the tagging API and every service that is listed
 * there, then what is asked once for the whole account.
 */
import { coverageOf } from "./coverage.ts";
import pLimit from "p-limit";
import type { Gap, Resource } from "../../model.ts";
import type { Batch } from "../collect.ts";
import type { CrossCheck } from "./cross-check.ts";
import { type BucketNames, bucketNames, putForeignBuckets } from "./foreign-buckets.ts";
import { readGlobalTags } from "./global-tags.ts";
import { type LabelStore, labelStore } from "./labels.ts";
import { readTags } from "./probe.ts";
import type { Refusal } from "./refusal.ts";
import { type RegionsAnswer, regionsOf } from "./enabled-regions.ts";
import type { Service } from "./service.ts";
import type { Session } from "./session.ts";
import type { Put } from "./stream.ts";
import { taggedOnly } from "./tagging.ts";
import type { Trust } from "./trust.ts";
import { runUnit } from "./unit.ts";

export async function scanAccount(
  session: Session,
  services: readonly Service[],
  check: Pick<CrossCheck, "put" | "answered">,
  trust: Trust,
  answered?: RegionsAnswer,
): Promise<void> {
  const { account, signal } = session;
  const buckets = bucketNames();
  const put = firstOnly(check.put, buckets);
  const looked = new Set<string>();
  const putForeign = async (): Promise<void> => {
    const names = buckets.foreign().filter((name) => !looked.has(name));
    for (const name of names) looked.add(name);
    await putForeignBuckets(session, names, put);
  };
  /** Before, a bucket may be the account's own. */
  let isListed = false;
  const listing: Put<Batch> = (batch) => {
    trust.lists(batch);
    return put(batch);
  };
  const everywhere = services.filter(({ where }) => where === "regions");
  const once = services.filter(({ where }) => where !== "regions");
  const listedOnce = typesOf(once);
  const listed = new Set([...typesOf(everywhere), ...listedOnce]);
  const units = pLimit(session.concurrency);
  const guarded = new Map<string, Refusal>();
  const shared = labelStore();

  const all = await regionsOf(session, answered);
  const wanted = (region: string): boolean => session.regions?.includes(region) ?? true;
  // The region that people work in as a rule holds the longest lists: they begin first.
  const enabled = [
    ...all.enabled.filter((region) => region === session.home),
    ...all.enabled.filter((region) => region !== session.home),
  ].filter(wanted);
  await put({
    gaps: [...all.gaps, ...unheardOf(session, [...all.enabled, ...all.disabled])],
    coverage: [
      coverageOf(
        {
          scope: account,
          region: session.home,
          service: all.service === "ec2" ? "ec2 regions" : "account regions",
        },
        all.gaps.length > 0 ? "partial" : "complete",
        0,
        all.calls,
      ),
      ...all.disabled
        .filter(wanted)
        .map((region) => coverageOf({ scope: account, region, service: "*" }, "disabled")),
    ],
  });
  // The lists of each region and its tags.
  session.planned?.(enabled.length * (everywhere.length + 1) + once.length);
  session.progress(`aws ${account}: ${enabled.length} regions`);

  const tagging: Promise<unknown>[] = [];
  const regional = enabled.map(async (region) => {
    const labels = labelStore();
    const asked = readTags(session, region, put, {
      listed,
      listedOnce,
      labels,
      shared,
      guarded,
      answered: check.answered,
      shows: trust.shows,
    });
    tagging.push(asked);
    const probe = await asked;
    if (!probe.leftAlone) {
      const run = async (service: Service): Promise<Refusal["kind"] | undefined> => {
        const unit = { service, region, called: region, labels, guarded };
        const worst = await units(() => runUnit(session, unit, listing));
        if (worst === undefined) trust.ended(region, service);
        return worst;
      };
      const toAsk = await trust.services(region, everywhere, probe.isTagged, async (ids) => {
        session.planned?.(ids.length);
        await Promise.all(everywhere.filter(({ id }) => ids.includes(id)).map(run));
        if (isListed) await putForeign();
      });
      session.planned?.(toAsk.length - everywhere.length);
      const ended = await Promise.all(toAsk.map(run));
      if (ended.length > 1 && ended.every((kind) => kind === "unused"))
        await put({ gaps: [unsubscribed(account, region, ended.length)] });
    } else session.planned?.(-everywhere.length);
    await putRest(labels, account, put);
  });
  // What has no region is looked at whichever regions are chosen, and its tags are listed at its home.
  const homes = [...new Set(once.filter(isGlobal).map((one) => homeOf(one, session)))].filter(
    (region) => !enabled.includes(region),
  );
  let tags: Batch = {};
  let hasGlobal = false;
  const readTagsOfGlobal = async (): Promise<void> => {
    const { resources, ...rest } = await readGlobalTags(session, homes, { listed, shared });
    tags = rest;
    await put({ resources });
  };
  const global = Promise.all([...tagging, ...(homes.length > 0 ? [readTagsOfGlobal()] : [])]).then(
    () =>
      Promise.all(
        once.map(async (service) => {
          const region = homeOf(service, session);
          // Region-deny policies exempt global services as a rule, so their home is asked all the same.
          const denied = service.where === "account" ? guarded : new Map<string, Refusal>();
          const unit = { service, region, called: "global", labels: shared };
          const counting: Put<Batch> = (batch) => {
            if (isGlobal(service) && batch.resources?.length) hasGlobal = true;
            return listing(batch);
          };
          await units(() => runUnit(session, { ...unit, guarded: denied }, counting));
        }),
      ),
  );
  await Promise.all([...regional, global]);
  if (hasGlobal || tags.gaps?.length === 0) await put(tags);
  await trust.settle();
  await putRest(shared, account, put);
  await putForeign();
  isListed = true;
  signal.throwIfAborted();
}

/**
 * Puts what several regions list only once: global clusters, global tables and their like, whose
 * ARNs carry an account and no region. Hears of every bucket that is named.
 */
function firstOnly(put: Put<Batch>, buckets: BucketNames): Put<Batch> {
  const known = new Map<string, Resource>();
  return (batch) => {
    const gaps: Gap[] = [];
    const resources = batch.resources?.filter((resource) => {
      if (!/^arn:[^:]*:[^:]*::[^:]/.test(resource.id)) return true;
      const before = known.get(resource.id);
      if (!before) return known.set(resource.id, resource);
      if (before.source === resource.source && before.location !== resource.location)
        gaps.push(twoPlaces(before, resource));
      return false;
    });
    for (const resource of resources ?? []) buckets.see(resource);
    return put({
      ...batch,
      ...(resources && { resources }),
      ...(gaps.length > 0 && { gaps: [...(batch.gaps ?? []), ...gaps] }),
    });
  };
}

/** A region that the account has switched on, and where no service at all is in use by what they say. */
const unsubscribed = (scope: string, region: string, services: number): Gap => ({
  reason: "failed",
  provider: "aws",
  scope,
  region,
  service: "*",
  detail: `all ${services} services answered that the account is not subscribed, which is implausible for a whole enabled region`,
  remedy: "activate the account's subscription in the region, or disable the region",
});

const twoPlaces = (first: Resource, other: Resource): Gap => ({
  reason: "failed",
  provider: "aws",
  scope: first.scope,
  service: first.source.split(" ", 1)[0]!,
  type: first.type,
  resource: first.id,
  resources: 1,
  detail: `listed in two locations, of which the first was judged: ${first.location ?? "none"} and ${other.location ?? "none"}`,
  remedy: "scan again; if it persists, check what the endpoint answers",
});

const isGlobal = ({ where }: Service): boolean => typeof where !== "string";

/** Where a service is asked once. What has no region is looked at whichever are chosen, from wherever its home is. */
function homeOf({ where }: Service, { partition, home }: Session): string {
  return typeof where === "string" ? home : (where.home[partition] ?? home);
}

/** What had a tag and was not listed by its service: its list failed, or does not know it. */
async function putRest(labels: LabelStore, account: string, put: Put<Batch>): Promise<void> {
  const rest = labels.rest();
  for (let i = 0; i < rest.length; i += 100)
    await put({
      resources: rest
        .slice(i, i + 100)
        .flatMap(
          ({ arn, location = "", labels: its }) => taggedOnly(arn, its, location, account) ?? [],
        ),
    });
}

/** Regions that the user named and the account does not have. */
function unheardOf({ account, regions = [] }: Session, known: readonly string[]): Gap[] {
  return regions
    .filter((region) => region !== "global" && !known.includes(region))
    .map((region) => ({
      reason: "failed" as const,
      provider: "aws" as const,
      scope: account,
      region,
      detail: `the account has no region ${JSON.stringify(region)}`,
      remedy: "correct --regions",
    }));
}

/** The types that services list by themselves. */
export const typesOf = (services: readonly Service[]): Set<string> =>
  new Set(services.flatMap(({ lists }) => lists.flatMap(({ types }) => types)));
