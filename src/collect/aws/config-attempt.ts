/** The calls that an aggregator is asked with, and what becomes of one that failed. */
import { TargetError } from "../../model.ts";
import type { Action } from "./service.ts";

export const aggregatorActions = [
  "config:DescribeConfigurationAggregators",
  "config:DescribeConfigurationAggregatorSourcesStatus",
  "config:GetAggregateDiscoveredResourceCounts",
  "config:SelectAggregateResourceConfig",
] as const satisfies readonly Action[];

/** Undefined where it failed, which `failed` has said; what the user has to fix is thrown. */
export async function attempt<T>(
  work: Promise<T>,
  failed: (error: unknown) => Promise<void>,
): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof TargetError) throw error;
    await failed(error);
    return undefined;
  }
}
