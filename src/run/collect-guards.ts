/** Reads the guards of one cloud target. */
import { type CollectOptions, type Connection, callTimeout } from "../collect/collect.ts";
import type { Guards } from "../guard-model.ts";
import type { PolicyTarget } from "../judge/policy.ts";
import { type Gap, UserError } from "../model.ts";
import { guardsOf } from "../sources.ts";
import type { GuardsRequest } from "./guards-request.ts";

export interface CollectedGuards {
  readonly guards: readonly Guards[];
  readonly gaps: readonly Gap[];
}

const usualConcurrency = 16;

export async function collectGuards(
  { target, role, externalId }: PolicyTarget,
  connection: Connection,
  {
    insecureHosts,
    concurrency = usualConcurrency,
    callTimeout: patience = callTimeout,
    progress,
  }: Pick<GuardsRequest, "insecureHosts" | "concurrency" | "callTimeout" | "progress">,
): Promise<CollectedGuards> {
  const options: CollectOptions = {
    signal: new AbortController().signal,
    concurrency,
    callTimeout: patience,
    needs: new Map(),
    connection,
    progress: progress ?? (() => undefined),
    ...(insecureHosts && { insecureHosts }),
    ...(role !== undefined && { role }),
    ...(externalId !== undefined && { externalId }),
  };
  const collect = await guardsOf(target);
  if (!collect)
    throw new UserError(
      `guards: "${target}" has no guards that this version of data-boundary reads`,
    );
  const { guards, gaps } = await collect(target, options);
  return { guards: guards ? [guards] : [], gaps };
}
