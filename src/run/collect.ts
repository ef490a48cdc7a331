/** Takes every target from its source to those who want to see it: the checker and the saved inventory. */
import { elsewhereOf } from "./regions.ts";
import type { Finder } from "../declare/declare.ts";
import type { Checker } from "../check.ts";
import type { Batch, CollectOptions } from "../collect/collect.ts";
import type { PlanIndex } from "../compare/planned.ts";
import { types } from "../locate/index.ts";
import { keeper } from "../locate/kept.ts";
import { type ScanEnd, TargetError, UserError } from "../model.ts";
import type { InventoryFile } from "./inventory-file.ts";
import { counted } from "../report/text-lines.ts";
import { needs } from "./knowledge.ts";
import { type Narrowing, refuseDisjoint } from "./left-out.ts";
import { notStarted } from "./not-started.ts";
import type { Plan, Work } from "./plan.ts";
import type { ScanRequest } from "./request.ts";
import { tenantBoundary } from "./tenant-boundary.ts";
import { youngSpace } from "./young-space.ts";

export interface Collected {
  /** Sorted. */
  readonly identities: readonly string[];
  /** Sorted. */
  readonly notes: readonly string[];
  /** Azure's data boundary of the tenant, where one was seen. */
  readonly tenantBoundary: string | undefined;
  /** What the scans left out of which inventories were read. */
  readonly leftOut: readonly Narrowing[];
  /** Resources that were seen outside of the chosen regions. */
  readonly onlyReferred: number;
  readonly end: ScanEnd;
}

const usualConcurrency = 16;

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

export async function collectAll(
  { work, leftOut: { regions }, planInputs }: Plan,
  request: ScanRequest,
  { check, inventory, declared, knowledge, planIndex }: Takers,
): Promise<Collected> {
  const stop = new AbortController();
  const timeout =
    request.timeout === undefined ? undefined : AbortSignal.timeout(request.timeout * 1000);
  const signal = AbortSignal.any([request.interrupt, stop.signal, ...(timeout ? [timeout] : [])]);
  const leftOut: Narrowing[] = [];
  let onlyReferred = 0;
  const identities: string[] = [];
  const notes: string[] = [];
  const boundary = tenantBoundary();
  const keep = keeper(types);
  const young = youngSpace();
  let seen = 0;

  function account({ gaps = [], coverage = [] }: Pick<Batch, "gaps" | "coverage">): void {
    for (const gap of gaps) {
      inventory?.gap(gap);
      check.gap(gap);
    }
    for (const unit of coverage) {
      inventory?.coverage(unit);
      check.coverage(unit);
    }
  }

  async function collectOne(one: Work): Promise<void> {
    const narrowings: Narrowing[] = [];
    const { target, connection, source, role, externalId } = one;
    const own = source.provider === "file" ? undefined : regions?.[source.provider];
    const options: CollectOptions = {
      ...optionsOf(request),
      ...(planInputs && { planInputs }),
      ...(role !== undefined && { role }),
      ...(externalId !== undefined && { externalId }),
      ...(own && { regions: own }),
      ...(regions && { isElsewhere: elsewhereOf(regions) }),
      knowledge,
      signal,
      connection,
      keep,
      progress: (text: string) => request.progress.say(`${counted(seen, "resource")}; ${text}`),
    };
    for await (const batch of source.collect(target, options)) {
      if (batch.identity !== undefined) {
        identities.push(batch.identity);
        inventory?.identity(batch.identity);
      }
      notes.push(...(batch.notes ?? []));
      for (const removed of batch.removed ?? []) planIndex?.removed(removed);
      if (batch.leftOut) {
        leftOut.push(batch.leftOut);
        narrowings.push(batch.leftOut);
        inventory?.leftOut(batch.leftOut);
      }
      for (const collected of batch.resources ?? []) {
        seen++;
        if (collected.onlyReferred) onlyReferred++;
        const resource = keep(collected);
        inventory?.resource(resource);
        boundary.see(resource);
        declared?.see(resource);
        planIndex?.resource(resource);
        check.resource(resource);
      }
      account(batch);
      const full = inventory?.ready();
      if (full) await full;
      young.watch(seen);
    }
    refuseDisjoint(target, regions, narrowings);
  }

  const notSignedIn: TargetError[] = [];
  await Promise.all(
    work.map(async (one) => {
      try {
        await collectOne(one);
      } catch (error) {
        if (error instanceof TargetError && one.source.provider !== "file") {
          notSignedIn.push(error);
          if (notSignedIn.length < work.length) {
            account(notStarted(one.target, one.source.provider, error));
            return;
          }
          throw new UserError([...new Set(notSignedIn.map(({ message }) => message))].join("\n"));
        }
        // The command ends with this error, so the other targets need not go on.
        stop.abort();
        throw error;
      }
    }),
  );
  return {
    identities: identities.sort(),
    notes: notes.sort(),
    tenantBoundary: boundary.told(),
    leftOut,
    onlyReferred,
    end: request.interrupt.aborted ? "interrupted" : timeout?.aborted ? "timed out" : "complete",
  };
}

function optionsOf({
  concurrency = usualConcurrency,
  callTimeout,
  skip,
  insecureHosts,
}: ScanRequest): Pick<
  CollectOptions,
  "concurrency" | "needs" | "callTimeout" | "skip" | "insecureHosts"
> {
  return {
    concurrency,
    needs: needs(),
    ...(callTimeout !== undefined && { callTimeout }),
    ...(skip && { skip }),
    ...(insecureHosts && { insecureHosts }),
  };
}
