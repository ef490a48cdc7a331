/** What the policy says of plans and templates, by the paths of their files. */
import { relative, resolve, sep } from "node:path";
import type { FileInputs, PlanInputs } from "../collect/collect.ts";
import { noInputs } from "../collect/collect.ts";
import type { PolicyPlan } from "../judge/policy.ts";
import { policyFolder } from "./policy-folder.ts";

/** The files of parameters that the policy names, for whichever files. */
export function paramFilesOf(
  plans: readonly PolicyPlan[],
  policyFile: string | undefined,
): readonly string[] {
  if (policyFile === undefined) return [];
  const folder = policyFolder(policyFile);
  return plans.flatMap(({ paramFiles }) => paramFiles.map((file) => resolve(folder, file)));
}

/** The inputs of the command, and those of the policy for each file. */
export function withPolicyPlans(
  inputs: PlanInputs | undefined,
  plans: readonly PolicyPlan[],
  policyFile: string | undefined,
): PlanInputs | undefined {
  if (plans.length === 0 || policyFile === undefined) return inputs;
  const folder = policyFolder(policyFile);
  return {
    ...(inputs ?? noInputs),
    ofFile(path): FileInputs | undefined {
      const name = relative(folder, path).split(sep).join("/");
      const fitting = plans.filter(({ matches }) => matches(name));
      if (fitting.length === 0) return undefined;
      const location = fitting.findLast(
        ({ resourceGroupLocation }) => resourceGroupLocation !== undefined,
      )?.resourceGroupLocation;
      return {
        regions: fitting.findLast(({ regions }) => regions.length > 0)?.regions ?? [],
        params: Object.assign({}, ...fitting.map(({ params }) => params)) as FileInputs["params"],
        paramFiles: fitting.flatMap(({ paramFiles }) =>
          paramFiles.map((file) => resolve(folder, file)),
        ),
        ...(location !== undefined && { resourceGroupLocation: location }),
        providerRegions: Object.assign(
          {},
          ...fitting.map(({ providerRegions }) => providerRegions),
        ) as FileInputs["providerRegions"],
      };
    },
  };
}
