/**
 * Built-in definitions about locations, for files that name them by id; a live audit reads them from ARM. Rules in
 * our own words, as the repository Azure/azure-policy had them on 2026-11-29.
 */
import type { AzureRecord } from "../../guard-model.ts";

const definitions = "/providers/Microsoft.Authorization/policyDefinitions/";
const sets = "/providers/Microsoft.Authorization/policySetDefinitions/";

export const builtIn = {
  allowedLocations: `${definitions}e56962a6-4747-49cd-b67b-bf8b01975c4c`,
  groupLocations: `${definitions}e765b5de-1225-4ba3-bd56-1ac6695af988`,
  cosmosLocations: `${definitions}0473574d-2d43-4217-aefe-941fcdf7e684`,
  dataResidency: `${sets}bebfcba2-e789-4da6-9043-726ef3a00d02`,
  sovereigntyBaseline: `${sets}c1cbff38-87c0-4b9f-9f70-035c7a3b5523`,
} as const;

const list = "[parameters('listOfAllowedLocations')]";
const locations = { listOfAllowedLocations: { type: "Array" } };
const given = { listOfAllowedLocations: { value: list } };
const cosmos = "Microsoft.DocumentDB/databaseAccounts";

const records: readonly AzureRecord[] = [
  {
    id: builtIn.allowedLocations,
    properties: {
      displayName: "Allowed locations",
      mode: "Indexed",
      parameters: { ...locations, effect: { type: "String", defaultValue: "Deny" } },
      policyRule: {
        if: {
          allOf: [
            { field: "location", notIn: list },
            { field: "location", notEquals: "global" },
            { field: "type", notEquals: "Microsoft.AzureActiveDirectory/b2cDirectories" },
          ],
        },
        // Version 1.0.0 has no such parameter and always denies.
        // oxlint-disable-next-line unicorn/no-thenable
        then: { effect: "[parameters('effect')]" },
      },
    },
  },
  {
    id: builtIn.groupLocations,
    properties: {
      displayName: "Allowed locations for resource groups",
      mode: "All",
      parameters: { ...locations, effect: { type: "String", defaultValue: "Deny" } },
      policyRule: {
        if: {
          allOf: [
            { field: "type", equals: "Microsoft.Resources/subscriptions/resourceGroups" },
            { field: "location", notIn: list },
          ],
        },
        // oxlint-disable-next-line unicorn/no-thenable
        then: { effect: "[parameters('effect')]" },
      },
    },
  },
  {
    id: builtIn.cosmosLocations,
    properties: {
      displayName: "Azure Cosmos DB allowed locations",
      mode: "Indexed",
      parameters: { ...locations, policyEffect: { type: "String", defaultValue: "deny" } },
      policyRule: {
        if: {
          allOf: [
            { field: "type", equals: cosmos },
            {
              count: {
                field: `${cosmos}/Locations[*]`,
                where: {
                  value: `[replace(toLower(first(field('${cosmos}/Locations[*].locationName'))), ' ', '')]`,
                  in: list,
                },
              },
              notEquals: `[length(field('${cosmos}/Locations[*]'))]`,
            },
          ],
        },
        // oxlint-disable-next-line unicorn/no-thenable
        then: { effect: "[parameters('policyEffect')]" },
      },
    },
  },
  ...[
    { id: builtIn.dataResidency, displayName: "Enforce Data Residency" },
    { id: builtIn.sovereigntyBaseline, displayName: "Sovereignty Baseline - Global Policies" },
  ].map(({ id, displayName }) => ({
    id,
    properties: {
      displayName,
      parameters: { ...locations, effect: { type: "String", defaultValue: "Deny" } },
      policyDefinitions: [
        {
          policyDefinitionReferenceId: "AllowedLocations",
          policyDefinitionId: builtIn.allowedLocations,
          parameters: given,
        },
        {
          policyDefinitionReferenceId: "AllowedLocationsForResourceGroups",
          policyDefinitionId: builtIn.groupLocations,
          parameters: given,
        },
        {
          policyDefinitionReferenceId: "AllowedLocationsForAzureCosmosDB",
          policyDefinitionId: builtIn.cosmosLocations,
          parameters: { ...given, policyEffect: { value: "[parameters('effect')]" } },
        },
      ],
    },
  })),
];

export const builtInDefinitions: ReadonlyMap<string, AzureRecord> = new Map(
  records.map((record) => [record.id.toLowerCase(), record]),
);
