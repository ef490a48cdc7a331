/**
 * Holds the lists to what the account's own inventory knows, where it keeps one: a user-owned index
 * of Resource Explorer, an AWS Config recorder or aggregator. What they know and no list showed is added.
 * None of them vouches for a region: of the types that Cloud Control is asked for, a recorder holds less than
 * a third, and which of them in which region no API shows.
 *
 * Only asked for by names that create nothing. Resource Explorer's Search would make an index where
 * there is none, for a caller who may: https://docs.aws.amazon.com/resource-explorer/latest/userguide/manage-service-check.html
 */
import { coverageOf } from "./coverage.ts";
import { classOf } from "../../classes.ts";
import { type IdTable, idTable } from "../../id-table.ts";
import type { Coverage, Gap, Resource, Trustable } from "../../model.ts";
import type { Batch } from "../collect.ts";
import { configAggregator } from "./config-aggregator.ts";
import { configTeller } from "./config-word.ts";
import { listOthers } from "./other-lists.ts";
import { type Recorders, configRecorder } from "./config-recorder.ts";
import { explorerTeller } from "./explorer-word.ts";
import { unlessOffered } from "./offered.ts";
import { refusalGap, refusalOf, statusOf } from "./refusal.ts";
import { type Explorer, resourceExplorer } from "./resource-explorer.ts";
import type { Action } from "./service.ts";
import { type Session, type Tally, isWanted } from "./session.ts";
import type { Put } from "./stream.ts";
import { taggingService } from "./tagging.ts";
import { type Teller, type Trust, trusting } from "./trust.ts";
import { type Witness, gapOfMissed, isUse, madeByAws, witnessedResource } from "./witness.ts";

export const crossCheckActions: readonly Action[] = [
  resourceExplorer(),
  configRecorder(),
  configAggregator(),
].flatMap(({ witness: { actions, also = [] } }) => [...actions, ...also]);

const tellersOf = (
  recorder: Recorders,
  explorer: Explorer,
): Readonly<Record<Trustable, Teller>> => ({
  config: configTeller(recorder),
  explorer: explorerTeller(explorer),
});

/** What only a scan asks that takes a witness's word. */
export const trustActions: readonly Action[] = Object.values(
  tellersOf(configRecorder(), resourceExplorer()),
).flatMap(({ actions }) => actions);

export interface CrossCheck {
  readonly trust: Trust;
  /** In the place of the scan's own: hears what the lists show. */
  readonly put: Put<Batch>;
  /** Told of a region that has answered. */
  readonly answered: (region: string) => void;
  /** Asked when the lists have ended. */
  readonly finish: () => Promise<void>;
}

/** `others`: the types that Cloud Control is asked for; `trusted`: whose word the user takes. */
export function crossCheck(
  session: Session,
  put: Put<Batch>,
  others: readonly string[],
  trusted: readonly Trustable[] = [],
): CrossCheck {
  const seen = idTable();
  /** Of the types that Cloud Control is asked for, the parts of the ids that tags have shown already. */
  const tagged = new Map<string, Set<string>>(others.map((type) => [type, new Set()]));
  const inUse = new Set<string>();
  const explorer = resourceExplorer();
  const recorder = configRecorder();
  const aggregator = configAggregator();
  const tellers = tellersOf(recorder, explorer);
  const trust = trusting(
    session,
    put,
    trusted.map((witness) => tellers[witness]),
  );
  const reached = new Set<string>();
  // Asked while the lists run, so that nobody waits for it in the end: most accounts have no index,
  // and then the recorders are needed. What goes wrong is heard of when the answer is.
  const indexed = explorer.indexes(session).then(
    (indexes) => indexes.length > 0,
    () => false,
  );
  return {
    trust,
    answered(region) {
      trust.ask(region);
      if (trusted.includes("config")) return;
      void indexed
        .then((is) => (is ? undefined : recorder.ask(session, region)))
        .catch(() => undefined);
    },
    async put(batch) {
      for (const id of batch.passedOver ?? []) seen.add(id);
      for (const resource of batch.resources ?? []) {
        seen.add(resource.id);
        aggregator.see(resource);
        const parts = tagged.get(resource.type);
        if (parts) for (const part of partsOf(resource.id)) parts.add(part);
        if (resource.location !== undefined && isUse(resource)) inUse.add(resource.location);
      }
      for (const { service, status, region } of batch.coverage ?? [])
        if (service === taggingService && status !== "failed") reached.add(region);
      await put(batch);
    },
    async finish() {
      // Before the inventories, which then add only what neither shows.
      const listed = new Map<string, Set<string>>(others.map((type) => [type, new Set()]));
      // What stores data is asked for everywhere; what only runs is where something else is.
      const stores = others.filter((type) => classOf(type) !== "processes");
      const askOthers = (region: string, types: readonly string[]): Promise<void> =>
        listOthers(
          session,
          region,
          types,
          ({ id, type, name }) =>
            madeByAws.test(id) ||
            seen.find(id) !== undefined ||
            (name !== undefined && tagged.get(type)?.has(name) === true),
          async (batch) => {
            for (const resource of batch.resources ?? []) {
              const { id, type, name } = resource;
              seen.add(id);
              trust.shows(resource);
              if (!id.startsWith("arn:")) listed.get(type)?.add(name ?? id);
            }
            trust.lists(batch);
            await put(batch);
          },
        );
      /** Region -> the types that were looked at. */
      const looked = new Map<string, readonly string[]>();
      const open = (): readonly (readonly [string, readonly string[]])[] =>
        [...reached].flatMap((region) => {
          const before = looked.get(region) ?? [];
          const wanted = inUse.has(region) ? others : stores;
          if (looked.has(region) && before.length >= wanted.length) return [];
          looked.set(region, wanted);
          return [[region, wanted.filter((type) => !before.includes(type))]];
        });
      // Again where a service was asked after all, and shows that the region is in use.
      const askAllOthers = async (): Promise<void> => {
        for (let next = open(); next.length > 0; next = open()) {
          await Promise.all(
            next.map(([region, types]) =>
              askOthers(
                region,
                trust.types(region, types, (spared) => askOthers(region, spared)),
              ),
            ),
          );
          await trust.settle();
        }
      };
      await askAllOthers();
      const known: IsKnown = ({ id, type }) =>
        seen.find(id) !== undefined || partsOf(id).some((part) => listed.get(type)?.has(part));
      let left = [...reached].sort();
      for (const { witness } of [explorer, recorder, aggregator])
        left = await ask(witness, session, left, { seen, known, trust }, put);
      await askAllOthers();
    },
  };
}

type IsKnown = (resource: Resource) => boolean;

/** Where an identifier is not an ARN, it is one of these of the ARN that tags and inventories show. */
const partsOf = (arn: string): readonly string[] => arn.split(/[/:]/);

/** The regions for which this one did not speak. */
async function ask(
  witness: Witness,
  session: Session,
  regions: readonly string[],
  {
    seen,
    known: isKnown,
    trust,
  }: { readonly seen: IdTable; readonly known: IsKnown; readonly trust: Trust },
  put: Put<Batch>,
): Promise<string[]> {
  const { account, home, signal } = session;
  const { service, actions, tally } = witness;
  if (signal.aborted || regions.length === 0) return [...regions];
  const at = (region: string) => ({ scope: account, region, service });
  const untold = async (region: string, error: unknown): Promise<void> => {
    const refusal = await unlessOffered(session, refusalOf(error, signal), {
      service: service.startsWith("config") ? "config-service" : service,
      region,
      tally,
    });
    const place = { scope: account, region, service, action: actions[0] };
    const what = "it is unknown whether the account keeps an inventory to compare the lists with";
    await put({
      gaps: refusal.kind === "unused" ? [] : [refusalGap(refusal, place, what)],
      coverage: [
        coverageOf(at(region), statusOf(refusal.kind, 0), 0, region === home ? tally.calls : 0),
      ],
    });
  };
  const failed = new Map<string, unknown>();
  let kept: ReadonlyMap<string, readonly string[]>;
  try {
    kept = await witness.kept(session, regions, (region, error) => failed.set(region, error));
  } catch (error) {
    await untold(home, error);
    return [...regions];
  }
  for (const [region, error] of failed) await untold(region, error);
  await put({
    coverage:
      kept.has(home) || failed.has(home) || tally.calls === 0
        ? []
        : [coverageOf(at(home), kept.size > 0 ? "complete" : "disabled", 0, tally.calls)],
  });
  const spoken = new Set<string>();
  for (const [region, about] of kept) {
    const own: Tally = { calls: region === home ? tally.calls : 0 };
    const missed = new Map<string, number>();
    let known = 0;
    const gaps: Gap[] = [];
    let status: Coverage["status"] = "complete";
    try {
      for await (const page of witness.read(session, region, own)) {
        known += page.length;
        const unknown = page.flatMap((one) => {
          trust.knows(one);
          const resource = witnessedResource(one, session, witness);
          return !resource || isKnown(resource) || !isWanted(session, resource.location)
            ? []
            : [resource];
        });
        // What was spared is asked for, so that a list of its own shows it.
        await trust.settle();
        const added: Resource[] = [];
        for (const resource of unknown) {
          if (isKnown(resource)) continue;
          seen.add(resource.id);
          missed.set(resource.type, (missed.get(resource.type) ?? 0) + 1);
          added.push(resource);
        }
        if (added.length > 0) await put({ resources: added });
      }
      for (const one of about) spoken.add(one);
    } catch (error) {
      const refusal = refusalOf(error, signal);
      status = statusOf(refusal.kind, known);
      const place = { scope: account, region, service, action: actions[1] };
      gaps.push(
        refusalGap(refusal, place, "the lists were not compared with the account's own inventory"),
      );
    }
    if (missed.size > 0) gaps.push(gapOfMissed(session, witness, region, missed, known));
    const resources = [...missed.values()].reduce((sum, count) => sum + count, 0);
    await put({ gaps, coverage: [coverageOf(at(region), status, resources, own.calls)] });
  }
  return regions.filter((region) => !spoken.has(region));
}
