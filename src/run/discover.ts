/**
 * Lists what targets name, once for all shards: an inventory without resources, which says of each account
 * and subscription that it is to be scanned. Scanned together with the shards' inventories, it shows what is missing.
 */
import { UserError } from "../model.ts";
import { knowledgeOf, needs } from "./knowledge.ts";
import { type Demos, demos } from "./demos.ts";
import { inventoryFile } from "./inventory-file.ts";
import { openOutput } from "./output.ts";
import { planScan } from "./plan.ts";
import type { ScanRequest } from "./request.ts";

export interface Discovered {
  readonly scopes: number;
  /** What could not be listed, one sentence each. */
  readonly gaps: readonly string[];
}

/** `file`: where it is written; "-" is standard output. */
export async function discover(request: ScanRequest, file: string): Promise<Discovered> {
  const served = demos();
  try {
    return await listed(request, file, served);
  } finally {
    request.progress.done();
    // Also where nothing could be written: what is served keeps the process.
    await served.close();
  }
}

async function listed(request: ScanRequest, file: string, served: Demos): Promise<Discovered> {
  const plan = await planScan(request, served);
  const output = openOutput(file, request.interrupt);
  const scopes = new Set<string>();
  const gaps: string[] = [];
  try {
    const inventory = inventoryFile(output, plan, knowledgeOf());
    for (const { target, source, connection } of plan.work) {
      if (!source.discover)
        throw new UserError(
          `discover: ${target} is a file, which names no accounts to scan; name aws, aws:org, azure or azure:mg/GROUP`,
        );
      const options = {
        concurrency: request.concurrency ?? 16,
        needs,
        signal: request.interrupt,
        connection,
        progress: request.progress.say,
      };
      for await (const batch of source.discover(target, options)) {
        for (const one of batch.expected ?? []) {
          const key = `${one.provider} ${one.scope}`;
          if (scopes.has(key)) continue;
          scopes.add(key);
          inventory.expected(one);
        }
        for (const gap of batch.gaps ?? []) {
          gaps.push(`${gap.detail}; ${gap.remedy}`);
          inventory.gap(gap);
        }
        batch.coverage?.forEach(inventory.coverage);
      }
    }
    inventory.end(request.interrupt.aborted ? "interrupted" : "complete");
    await output.finish();
    output.commit();
    return { scopes: scopes.size, gaps };
  } finally {
    output.discard();
  }
}
