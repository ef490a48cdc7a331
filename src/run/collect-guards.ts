/** Reads the guards of one cloud target. */
import { type CollectOptions, type Connection, callTimeout } from "../collect/collect.ts";
import type { Guards } from "../guard-model.ts";
import { type Gap, UserError } from "../model.ts";
import type { GuardsRequest } from "./guards.ts";

export interface CollectedGuards {
  readonly guards: readonly Guards[];
  readonly gaps: readonly Gap[];
}

const usualConcurrency = 16;

export async function collectGuards(
  target: string,
  connection: Connection,
  {
    insecureHosts,
    concurrency = usualConcurrency,
    callTimeout: patience = callTimeout,
    progress,
  }: GuardsRequest,
): Promise<CollectedGuards> {
  const options: CollectOptions = {
    signal: new AbortController().signal,
    concurrency,
    callTimeout: patience,
    needs: new Map(),
    connection,
    progress: progress ?? (() => undefined),
    ...(insecureHosts && { insecureHosts }),
  };
  if (target.startsWith("azure")) {
    const { collectAzureGuards } = await import("../collect/azure/guards/guards.ts");
    const { guards, gaps } = await collectAzureGuards(target, options);
    return { guards: guards ? [guards] : [], gaps };
  }
  if (target !== "aws")
    throw new UserError(
      `guards: unknown target "${target}"; use aws with credentials of the management account, which reads the guards of all accounts`,
    );
  const { collectAwsGuards } = await import("../collect/aws/guards/guards.ts");
  const { guards, gaps } = await collectAwsGuards(options);
  return { guards: guards ? [guards] : [], gaps };
}
