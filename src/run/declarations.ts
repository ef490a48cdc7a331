/** Leads from a finding to the line that declares its resource in this repository. */
import type { Finder } from "../declare/declare.ts";
import { repositoryRoot } from "./repository.ts";
import { isDemo } from "./demos.ts";
import type { ScanRequest } from "./request.ts";

/** Undefined where there is no repository to look in, and for the demo, whose resources no repository declares. */
export async function declarationsOf(
  { terraformState = [] }: ScanRequest,
  targets: readonly string[],
): Promise<Finder | undefined> {
  const root = repositoryRoot() ?? (terraformState.length > 0 ? process.cwd() : undefined);
  if (root === undefined || (targets.some(isDemo) && terraformState.length === 0)) return undefined;
  const { declarations } = await import("../declare/declare.ts");
  return declarations({ root, stateFiles: terraformState });
}
