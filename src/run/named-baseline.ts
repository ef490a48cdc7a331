/** The file that a scan is compared with: the command's, else the policy's. */
import { relative, resolve } from "node:path";
import type { Policy } from "../judge/policy.ts";
import { policyFolder } from "./policy-folder.ts";
import type { ScanRequest } from "./request.ts";

export interface NamedBaseline {
  readonly file: string;
  /** What names it, where that is the policy: "data-boundary.yml: baseline". */
  readonly from?: string;
}

/** What is held against a plan's target is what is known: then the policy's file is not. */
export function namedBaseline(
  { baseline, against }: Pick<ScanRequest, "baseline" | "against">,
  policy: Pick<Policy, "baseline">,
  policyFile: string | undefined,
): NamedBaseline | undefined {
  if (baseline === false) return undefined;
  if (baseline !== undefined) return { file: baseline };
  if (policy.baseline === undefined || policyFile === undefined || against !== undefined)
    return undefined;
  const path = relative(process.cwd(), resolve(policyFolder(policyFile), policy.baseline));
  return { file: path.replaceAll("\\", "/"), from: `${policyFile}: baseline` };
}
