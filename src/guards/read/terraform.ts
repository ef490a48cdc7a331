/** Guards that a Terraform plan holds, with what it attaches them to. */
import type { Guards } from "../../guard-model.ts";
import type { Gap } from "../../model.ts";
import { awsOfPlan } from "./terraform-aws.ts";
import { azureOfPlan } from "./terraform-azure.ts";
import { isPlan, plannedResources } from "./terraform-values.ts";

export { isPlan };

export function guardsOfPlan(
  plan: unknown,
  file: string,
): { readonly guards: readonly Guards[]; readonly gaps: readonly Gap[] } {
  const resources = plannedResources(plan);
  const gaps: Gap[] = [];
  const unseen = (address: string, what: string): void => {
    gaps.push({
      reason: "not-collected",
      provider: "plan",
      scope: file,
      detail: `${address}: ${what} is known after apply`,
      remedy: "audit the account after the apply, or write the value as a literal",
      declared: { file },
    });
  };
  const guards = [awsOfPlan(resources, file, unseen), azureOfPlan(resources, unseen)].flatMap(
    (one) => one ?? [],
  );
  if (guards.length === 0)
    gaps.push({
      reason: "not-collected",
      provider: "plan",
      scope: file,
      detail: "the plan holds no control policy and no policy assignment",
      remedy: "name the plan that manages the organization or the management groups",
    });
  return { guards, gaps };
}
