/** Guards that a Terraform plan holds, with what it attaches them to. */
import type { Guards } from "../../guard-model.ts";
import type { FilePlace, Gap } from "../../model.ts";
import { awsOfPlan } from "./terraform-aws.ts";
import { azureOfPlan } from "./terraform-azure.ts";
import type { JsonPart } from "./json-values.ts";
import { type PlaceOf, isPlan, plannedResources, text } from "./terraform-values.ts";

export { isPlan };

/** The line of the plan on which a resource says its address. */
function lineOfAddress({ text: whole, line }: JsonPart, address: string): number | undefined {
  const named = JSON.stringify(address);
  const at = [`"address":${named}`, `"address": ${named}`]
    .map((one) => whole.indexOf(one))
    .find((index) => index >= 0);
  return at === undefined ? undefined : line + whole.slice(0, at).split("\n").length - 1;
}

export function guardsOfPlan(
  plan: unknown,
  file: string,
  part: JsonPart,
  places?: (address: string) => FilePlace | undefined,
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
  const at: PlaceOf = (address) => {
    const { file: own, line: declared } = places?.(address) ?? {};
    if (own !== undefined) return { file: own, ...(declared !== undefined && { line: declared }) };
    const line = lineOfAddress(part, address);
    return { file, ...(line !== undefined && { line }) };
  };
  const rejected = (more: readonly Gap[]): void => void gaps.push(...more);
  const guards = [
    awsOfPlan(resources, at, unseen, rejected),
    azureOfPlan(resources, at, unseen),
  ].flatMap((one) =>
    one ? [{ ...one, sensitive: resources.flatMap((each) => each.sensitive) }] : [],
  );
  for (const { address, values } of resources) {
    const type = text(values["type"]) ?? "";
    if (/^Microsoft\.Authorization\/policy/i.test(type))
      gaps.push({
        reason: "not-collected",
        provider: "plan",
        scope: file,
        detail: `${address}: ${type.split("@")[0]} of azapi is not read`,
        remedy: "audit the tenant after the apply, or use the resources of azurerm",
        declared: { file },
      });
  }
  if ((plan as { readonly complete?: unknown }).complete === false)
    gaps.push({
      reason: "not-collected",
      provider: "plan",
      scope: file,
      detail: "the plan is not complete: it was made with -target, or defers some changes",
      remedy: "make a plan of everything",
      declared: { file },
    });
  if ((plan as { readonly errored?: unknown }).errored === true)
    gaps.push({
      reason: "not-collected",
      provider: "plan",
      scope: file,
      detail: "the plan ended with an error: what it would make may be missing",
      remedy: "correct the error, and make the plan again",
      declared: { file },
    });
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
