/** Takes every target from its source to those who want to see it: the checker and the saved inventory. */
import type { Finder } from "../declare/declare.ts";
import type { Checker } from "../check.ts";
import type { Batch, CollectOptions } from "../collect/collect.ts";
import type { PlanIndex } from "../compare/planned.ts";
import { files } from "../files.ts";
import { types } from "../locate/index.ts";
import { keeper } from "../locate/kept.ts";
import {
  type Coverage,
  type Gap,
  type Resource,
  type ScanEnd,
  TargetError,
  UserError,
} from "../model.ts";
import { factsOf } from "../providers.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { openCheckpoint } from "./checkpoint-folder.ts";
import { checkpointPlace } from "./checkpoint-place.ts";
import { collectOptions } from "./collect-options.ts";
import { expectations } from "./expected.ts";
import type { InventoryFile } from "./inventory-file.ts";
import { grouped } from "../report/numbers.ts";
import { counted } from "../report/text-lines.ts";
import { type Narrowing, refuseDisjoint } from "./left-out.ts";
import { notStarted } from "./not-started.ts";
import { notRead } from "./not-read.ts";
import { ageOfList, parts } from "./parts.ts";
import type { Plan } from "./plan.ts";
import type { ScanRequest } from "./request.ts";
import { otherShards } from "./other-shards.ts";
import { inShard } from "./shard.ts";
import { tenantBoundary } from "./tenant-boundary.ts";
import { type Work, inOrder } from "./work.ts";
import { youngSpace } from "./young-space.ts";

export interface Collected {
  /** Sorted. */
  readonly identities: readonly string[];
  /** Sorted. */
  readonly notes: readonly string[];
  /** The plans and templates that were read. */
  readonly files: readonly string[];
  /** Whether nothing else was: chosen regions narrow accounts, and no plan. */
  readonly isOfPlans: boolean;
  /** Azure's data boundary of the tenant, where one was seen. */
  readonly tenantBoundary: string | undefined;
  /** What the scans left out of which inventories were read. */
  readonly leftOut: readonly Narrowing[];
  /** How many accounts and subscriptions are left to other shards. */
  readonly leftToShards: number;
  /** Resources that were seen outside of the chosen regions. */
  readonly onlyReferred: number;
  readonly end: ScanEnd;
}

/** Who gets what was collected. */
export interface Takers {
  readonly check: Checker;
  readonly inventory: InventoryFile | undefined;
  /** Wants to know what a plan makes of what is there. */
  readonly planIndex?: PlanIndex | undefined;
  /** Finds the lines that declare resources. */
  readonly declared: Pick<Finder, "see"> | undefined;
  /** A digest of which properties are kept of a type for its rows. */
  readonly knowledge: (type: string) => string;
}

/** "aws 210987654321: eu-central-1 s3", the unit of work that ended last. */
const unitInWords = ({ provider, scope, region, service }: Coverage): string =>
  `${provider} ${scope}: ${region} ${service}`;

export async function collectAll(
  plan: Plan,
  request: ScanRequest,
  { check, inventory, declared, knowledge, planIndex }: Takers,
): Promise<Collected> {
  const {
    work,
    shard,
    leftOut: { regions },
  } = plan;
  const stop = new AbortController();
  const timeout =
    request.timeout === undefined ? undefined : AbortSignal.timeout(request.timeout * 1000);
  const signal = AbortSignal.any([request.interrupt, stop.signal, ...(timeout ? [timeout] : [])]);
  const leftOut: Narrowing[] = [];
  const identities = new Set<string>();
  const expected = expectations(shard && inShard(shard));
  const shards = otherShards();
  const read = parts();
  const ifNothing: Gap[] = [];
  const foreign: Resource[] = [];
  const notes = new Set<string>();
  const filesRead = new Set<string>();
  let hasAccounts = false;
  const boundary = tenantBoundary();
  const keep = keeper(types);
  const young = youngSpace();
  let seen = 0;
  let units = 0;
  let planned = 0;
  const soFar = (text: string): string => {
    const found = check.found();
    return `${[
      counted(seen, "resource"),
      ...(found === undefined ? [] : [counted(found, "finding")]),
      planned > units
        ? `${grouped(units)} of ${counted(planned, "check")} done`
        : `${counted(units, "check")} done`,
    ].join(", ")}; ${text}`;
  };
  const optionsFor = collectOptions(plan, request, {
    knowledge,
    keep,
    signal,
    progress: (text: string) => request.progress.say(soFar(text)),
    planned(more) {
      planned += more;
    },
  });

  function account({ gaps = [], coverage = [] }: Pick<Batch, "gaps" | "coverage">): void {
    if (coverage.length > 0) hasAccounts = true;
    for (const gap of gaps) {
      if (gap.provider !== "plan") hasAccounts = true;
      expected.gap(gap);
      inventory?.gap(gap);
      check.gap(gap);
    }
    for (const unit of coverage) {
      units++;
      expected.coverage(unit);
      inventory?.coverage(unit);
      check.coverage(unit);
    }
  }

  async function collectOne(one: Work, options: CollectOptions): Promise<void> {
    const narrowings: Narrowing[] = [];
    const { target, source } = one;
    let last: Coverage | undefined;
    for await (const batch of source.collect(target, options)) {
      if (batch.identity !== undefined) {
        identities.add(batch.identity);
        inventory?.identity(batch.identity);
      }
      for (const scope of batch.expected ?? []) {
        expected.see(scope);
        inventory?.expected(scope);
      }
      if (batch.part) {
        shards.see(batch.part);
        read.see(target, batch.part, narrowings);
      }
      ifNothing.push(...(batch.ifNothing ?? []));
      for (const note of batch.notes ?? []) {
        notes.add(note);
        inventory?.note(note);
      }
      if (batch.file !== undefined) {
        filesRead.add(batch.file);
        inventory?.file(batch.file);
      }
      for (const removed of batch.removed ?? []) planIndex?.removed(removed);
      if (batch.leftOut) {
        leftOut.push(batch.leftOut);
        narrowings.push(batch.leftOut);
        inventory?.leftOut(batch.leftOut);
      }
      for (const collected of batch.resources ?? []) {
        seen++;
        const resource = keep(collected);
        // Files that another one names are known by what is in them.
        if (resource.planned) filesRead.add(resource.id.split("#", 1)[0]!);
        else hasAccounts = true;
        inventory?.resource(resource);
        boundary.see(resource);
        declared?.see(resource);
        planIndex?.resource(resource);
        // Known by name alone: its own account's list, which says more, may come later.
        if (resource.type === factsOf(resource.provider).types.byNameAlone) foreign.push(resource);
        else check.resource(resource);
      }
      account(batch);
      last = batch.coverage?.at(-1) ?? last;
      request.progress.tick(() => soFar(last ? unitInWords(last) : target));
      const full = inventory?.ready();
      if (full) await full;
      young.watch(seen);
    }
    refuseDisjoint(target, regions, narrowings);
  }

  const checkpoint: Checkpoint | undefined =
    request.checkpoint === undefined
      ? undefined
      : {
          ...(await checkpointPlace(request.checkpoint, request)),
          maxAge: request.maxAge,
          header: headerOf(plan),
        };
  if (checkpoint) await openCheckpoint(checkpoint.folder, plan, request, checkpoint.mirror);
  if (plan.accounts) account({ gaps: plan.accounts.gaps });
  const saved: Work[] = [];
  const notSignedIn: TargetError[] = [];
  async function start(one: Work): Promise<void> {
    const options = optionsFor(one);
    try {
      if (checkpoint && one.source.provider !== "file") {
        const { filled } = await import("./checkpoint.ts");
        const its = work.filter(({ source }) => source.provider === one.source.provider);
        await filled(one, its.length === 1, options, checkpoint, (file) =>
          saved.push({ ...one, target: file, source: files }),
        );
      } else await collectOne(one, options);
    } catch (error) {
      if (error instanceof TargetError && one.source.provider !== "file") {
        notSignedIn.push(error);
        if (notSignedIn.length < work.length) {
          account(notStarted(one.target, one.source.provider, error));
          return;
        }
        throw new UserError([...new Set(notSignedIn.map(({ message }) => message))].join("\n"));
      }
      // One of many files that is not an inventory does not hide the others.
      if (
        error instanceof UserError &&
        one.target !== one.named &&
        one.source.provider === "file"
      ) {
        account({ gaps: [notRead(one.target, error)] });
        return;
      }
      // The command ends with this error, so the other targets need not go on.
      stop.abort();
      throw error;
    }
  }
  async function startFiles(): Promise<void> {
    for (const one of work) if (one.source.provider === "file") await start(one);
  }
  await Promise.all([
    ...work.filter(({ source }) => source.provider !== "file").map(start),
    startFiles(),
  ]);
  for (const one of inOrder(saved)) await collectOne(one, fromCheckpoint(optionsFor(one)));
  for (const resource of foreign.sort(byScope)) check.resource(resource);
  const end = request.interrupt.aborted
    ? "interrupted"
    : timeout?.aborted
      ? "timed out"
      : "complete";
  account({
    gaps: [
      ...expected.missing(end),
      ...shards.missing(),
      ...read.gaps(),
      ...(seen === 0 ? ifNothing : []),
    ],
  });
  return {
    identities: [...identities].sort(),
    leftToShards: expected.left(),
    notes: [
      ...notes,
      ...read.notes(new Date(plan.startedAt)),
      ...(plan.accounts ? ageOfList(plan.accounts, new Date(plan.startedAt)) : []),
    ].sort(),
    files: [...filesRead].sort(),
    isOfPlans: filesRead.size > 0 && !hasAccounts,
    tenantBoundary: boundary.value(),
    leftOut: read.common(leftOut),
    onlyReferred: check.leftOut(),
    end,
  };
}

/** Without the shard: each file of a checkpoint is of one account, whichever process scanned it. */
const headerOf = ({ targets, startedAt, leftOut }: Plan): Checkpoint["header"] => ({
  targets,
  startedAt,
  leftOut,
});

/** Read to the end also where the collection was stopped; regions were chosen when it was collected. */
function fromCheckpoint(options: CollectOptions): CollectOptions {
  return {
    ...options,
    isElsewhere: () => false,
    signal: new AbortController().signal,
  };
}

/** Of several that name one bucket the same one in any order. */
const byScope = (a: Resource, b: Resource): number =>
  a.scope < b.scope ? -1 : a.scope > b.scope ? 1 : 0;
