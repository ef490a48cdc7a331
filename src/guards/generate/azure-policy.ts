/** An initiative over built-in definitions and its assignment, as a template for a management group. */
import { builtIn } from "../azure/built-in.ts";
import type { Generated, GuardPlan } from "./plan.ts";

/** Names of assignments at a management group: https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure */
const longestName = 24;

export const guardName = (boundary: string): string =>
  `data-boundary-${boundary.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`
    .slice(0, longestName)
    .replace(/-$/, "");

/** The members: definition, and the parameter that holds its effect. */
export const members = [
  { reference: "locations", definition: builtIn.allowedLocations, effect: "effect" },
  { reference: "resourceGroups", definition: builtIn.groupLocations, effect: "effect" },
  { reference: "cosmosLocations", definition: builtIn.cosmosLocations, effect: "policyEffect" },
] as const;

export function generateAzurePolicy({ regions, boundary }: GuardPlan): Generated {
  const name = guardName(boundary);
  const effects = ["Audit", "Deny", "Disabled"];
  const type = "Microsoft.Authorization/policySetDefinitions";
  const id = `[extensionResourceId(managementGroup().id, '${type}', '${name}')]`;
  return {
    documents: [
      {
        $schema:
          "https://schema.management.azure.com/schemas/2019-08-01/managementGroupDeploymentTemplate.json#",
        contentVersion: "1.0.0.0",
        parameters: {
          allowedLocations: { type: "array", defaultValue: [...regions] },
          effect: { type: "string", defaultValue: "Deny", allowedValues: effects },
        },
        resources: [
          {
            type,
            apiVersion: "2021-06-01",
            name,
            properties: {
              displayName: `Data stays in ${boundary}`,
              description: `Resources, resource groups and the locations of Cosmos DB accounts are in ${boundary}.`,
              policyType: "Custom",
              metadata: { category: "General", version: "1.0.0" },
              parameters: {
                allowedLocations: {
                  type: "Array",
                  metadata: { displayName: "Allowed locations", strongType: "location" },
                },
                effect: { type: "String", allowedValues: effects, defaultValue: "Deny" },
              },
              policyDefinitions: members.map(({ reference, definition, effect }) => ({
                policyDefinitionReferenceId: reference,
                policyDefinitionId: definition,
                parameters: {
                  listOfAllowedLocations: { value: "[[parameters('allowedLocations')]" },
                  [effect]: { value: "[[parameters('effect')]" },
                },
              })),
            },
          },
          {
            type: "Microsoft.Authorization/policyAssignments",
            apiVersion: "2022-06-01",
            name,
            dependsOn: [id],
            properties: {
              displayName: `Data stays in ${boundary}`,
              policyDefinitionId: id,
              enforcementMode: "Default",
              parameters: {
                allowedLocations: { value: "[parameters('allowedLocations')]" },
                effect: { value: "[parameters('effect')]" },
              },
              nonComplianceMessages: [
                { message: `Only locations in ${boundary} are allowed: ${regions.join(", ")}.` },
              ],
            },
          },
        ],
      },
    ],
    companion: [
      `A template for ${boundary}: az deployment mg create --management-group-id GROUP --location ${regions[0]} --template-file FILE`,
      "Try it with effect=Audit first; resources that are there already are marked, and not moved.",
      "Let through by the built-in definitions: resources at global (DNS, Front Door), which have no region, and Microsoft.AzureActiveDirectory/b2cDirectories.",
      "No policy sees copies to a paired region (geo-redundant storage, backups): scan for them.",
      "New regions stay closed until you generate it again.",
    ],
  };
}
