/** What Azure Policy lets through by design, and what a reader should know of the exemptions. */
import type { AzureGuards, AzureRecord, AzureScope } from "../../guard-model.ts";
import { builtIn } from "./built-in.ts";
import { isAbove, isLive, scopeOfAssignment } from "./scopes.ts";

/** https://learn.microsoft.com/azure/governance/policy/samples/built-in-policies#general, and the definitions themselves. */
const byDesign =
  "Locations are tested when a resource is created or changed: resources at global, B2C directories and copies to a paired or secondary region are let through; scan for them";

export function azureNotes(
  holding: readonly AzureRecord[],
  subscription: AzureScope,
  { exemptions }: AzureGuards,
  asOf: string,
): readonly string[] {
  const own = exemptions.filter((one) => isAbove(subscription.id, scopeOfAssignment(one)));
  return [
    byDesign,
    ...holding.flatMap(displayNames),
    ...own
      .filter((one) => !isLive(one, asOf))
      .map(
        (one) =>
          `The exemption ${one.name ?? one.id} expired on ${String(one.properties["expiresOn"]).slice(0, 10)} and leaves nothing out`,
      ),
    ...own
      .filter(({ properties }) => !properties["expiresOn"])
      .map((one) => `The exemption ${one.name ?? one.id} has no end`),
  ];
}

/** The initiative gives one list to members that compare it in different ways. */
function displayNames({ properties }: AzureRecord): readonly string[] {
  const { policyDefinitionId, parameters } = properties;
  if (String(policyDefinitionId).toLowerCase() !== builtIn.dataResidency.toLowerCase()) return [];
  const { listOfAllowedLocations } = Object(parameters) as {
    listOfAllowedLocations?: { value?: unknown };
  };
  const { value } = Object(listOfAllowedLocations) as { value?: unknown };
  const names = (Array.isArray(value) ? (value as unknown[]) : []).map(String);
  return [
    ...(names.some((one) => one !== one.toLowerCase().replaceAll(" ", ""))
      ? [
          "The list has display names: the members for Cosmos DB and Azure Maps compare canonical names (westeurope) and deny everything",
        ]
      : []),
    ...(names.some((one) =>
      /^(europe|france|germany|norway|switzerland|uk|united states)$/i.test(one),
    )
      ? []
      : [
          "The member for Communication Services compares geographies (Europe): with names of regions alone it denies everything",
        ]),
  ];
}
