/** Management groups, subscriptions, and what an exemption leaves out of an assignment. */
import type { AzureGuards, AzureRecord, AzureScope, GuardExemption } from "../../guard-model.ts";
import type { Created } from "./probes.ts";
import { selected } from "./selectors.ts";

/** The subscription first, then the management groups above it. */
export function ancestorsOf(of: AzureScope, scopes: readonly AzureScope[]): readonly AzureScope[] {
  const byId = new Map(scopes.map((scope) => [scope.id.toLowerCase(), scope]));
  return [of, ...of.above.flatMap((id) => byId.get(id.toLowerCase()) ?? [])];
}

export const isSubscription = (scope: string): boolean => /^\/subscriptions\/[^/]+$/i.test(scope);

const marker = "/providers/microsoft.authorization/policy";

/** `properties.scope`, else what stands before the assignment's own part of its id. */
export function scopeOfAssignment({ id, properties }: AzureRecord): string {
  const { scope } = properties;
  if (typeof scope === "string" && scope !== "") return scope.replace(/\/$/, "");
  return id.slice(0, Math.max(0, id.toLowerCase().lastIndexOf(marker)));
}

/** Whether `id` is `scope`, or lies below `above`: borders are slashes. */
export const isAbove = (above: string, scope: string): boolean =>
  `${scope.toLowerCase()}/`.startsWith(`${above.toLowerCase().replace(/\/$/, "")}/`);

/** Live exemptions of the assignment for the whole subscription: whether one leaves a member and a resource out. */
export function leavesOut(
  assignment: AzureRecord,
  chain: readonly AzureScope[],
  { exemptions }: AzureGuards,
  asOf: string,
): (reference: string | undefined, created: Created) => boolean {
  const own = exemptions.filter(
    (exemption) =>
      isFor(exemption, assignment) &&
      chain.some(({ id }) => id.toLowerCase() === scopeOfAssignment(exemption).toLowerCase()) &&
      isLive(exemption, asOf),
  );
  return (reference, created) =>
    own.some(({ properties }) => {
      const references = properties["policyDefinitionReferenceIds"];
      const named = Array.isArray(references) ? (references as unknown[]).map(String) : [];
      return (
        (named.length === 0 ||
          named.some((one) => one.toLowerCase() === reference?.toLowerCase())) &&
        // Of a selector that is not known the exemption may leave out everything.
        selected(properties["resourceSelectors"], created) !== false
      );
    });
}

export const isFor = ({ properties }: AzureRecord, { id }: AzureRecord): boolean =>
  String(properties["policyAssignmentId"]).toLowerCase() === id.toLowerCase();

/** An exemption ends at its instant; `asOf` is a day, and one that ends on it is still read as live. */
export function isLive({ properties }: AzureRecord, asOf: string): boolean {
  const { expiresOn } = properties;
  // What is not an instant may end at any time: it is read as live.
  if (typeof expiresOn !== "string" || Number.isNaN(Date.parse(expiresOn))) return true;
  return new Date(expiresOn).toISOString().slice(0, 10) >= asOf;
}

/** Live exemptions of these assignments, at, above or below the subscription. */
export function exemptionsOf(
  subscription: AzureScope,
  chain: readonly AzureScope[],
  { exemptions }: AzureGuards,
  asOf: string,
  of: readonly AzureRecord[],
): readonly GuardExemption[] {
  return exemptions
    .filter((one) => {
      const scope = scopeOfAssignment(one);
      return (
        isLive(one, asOf) &&
        of.some((assignment) => isFor(one, assignment)) &&
        (isAbove(subscription.id, scope) ||
          chain.some(({ id }) => id.toLowerCase() === scope.toLowerCase()))
      );
    })
    .map((one) => {
      const { policyAssignmentId, exemptionCategory = "Waiver", expiresOn } = one.properties;
      return {
        guard: String(policyAssignmentId),
        who: `${scopeOfAssignment(one)} (${String(exemptionCategory).toLowerCase()})`,
        ...(typeof expiresOn === "string" && expiresOn !== "" && { until: expiresOn }),
      };
    });
}
