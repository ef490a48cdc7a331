/** Takes every target from its source to those who want to see it: the checker and the saved inventory. */
import type { Checker } from "../check.ts";
import type { CollectOptions } from "../collect/collect.ts";
import { types } from "../locate/index.ts";
import { keeper } from "../locate/kept.ts";
import type { Need } from "../model.ts";
import type { InventoryFile } from "./inventory-file.ts";
import type { Plan, Work } from "./plan.ts";
import type { ScanRequest } from "./request.ts";
import { tenantBoundary } from "./tenant-boundary.ts";
import { youngSpace } from "./young-space.ts";

export interface Collected {
  /** Sorted. */
  readonly identities: readonly string[];
  /** Azure's data boundary of the tenant, where one was seen. */
  readonly tenantBoundary: string | undefined;
}

export async function collectAll(
  { work }: Plan,
  request: ScanRequest,
  check: Checker,
  inventory: InventoryFile | undefined,
): Promise<Collected> {
  const stop = new AbortController();
  const signal = AbortSignal.any([
    request.interrupt,
    stop.signal,
    ...(request.timeout === undefined ? [] : [AbortSignal.timeout(request.timeout * 1000)]),
  ]);
  const identities: string[] = [];
  const boundary = tenantBoundary();
  const keep = keeper(types);
  const young = youngSpace();
  let seen = 0;

  async function collectOne({ target, connection, source }: Work): Promise<void> {
    const options = {
      ...optionsOf(request),
      signal,
      connection,
      keep,
      progress: (text: string) => request.progress.say(`${seen} resources; ${text}`),
    };
    for await (const batch of source.collect(target, options)) {
      if (batch.identity !== undefined) {
        identities.push(batch.identity);
        inventory?.identity(batch.identity);
      }
      for (const collected of batch.resources ?? []) {
        seen++;
        const resource = keep(collected);
        inventory?.resource(resource);
        boundary.see(resource);
        check.resource(resource);
      }
      for (const gap of batch.gaps ?? []) {
        inventory?.gap(gap);
        check.gap(gap);
      }
      for (const coverage of batch.coverage ?? []) {
        inventory?.coverage(coverage);
        check.coverage(coverage);
      }
      young.watch(seen);
    }
  }

  await Promise.all(
    work.map(async (one) => {
      try {
        await collectOne(one);
      } catch (error) {
        // The command ends with this error, so the other targets need not go on.
        stop.abort();
        throw error;
      }
    }),
  );
  return { identities: identities.sort(), tenantBoundary: boundary.told() };
}

function optionsOf(
  request: ScanRequest,
): Omit<CollectOptions, "signal" | "connection" | "keep" | "progress"> {
  const { concurrency, callTimeout, regions, skip, role, externalId } = request;
  return {
    concurrency,
    needs: needs(),
    ...(callTimeout !== undefined && { callTimeout }),
    ...(regions && { regions }),
    ...(skip && { skip }),
    ...(role !== undefined && { role }),
    ...(externalId !== undefined && { externalId }),
  };
}

/** Every type we know, those that need nothing too: some sources ask for a type only where it is known. */
function needs(): ReadonlyMap<string, readonly Need[]> {
  return new Map([...types].map(([key, type]) => [key, type.needs]));
}
