/** Azure Policy, evaluated as Azure does: rules of our own and built-in ones, over locations and aliases. */
import { describe, expect, test } from "vitest";
import { asAssigned, azurePieces, takeAzure } from "../src/guards/read/azure-files.ts";
import type { GuardAudit } from "../src/guard-model.ts";
import { audit, inWords } from "./support/guards.ts";

const eea = [
  "austriaeast",
  "belgiumcentral",
  "denmarkeast",
  "francecentral",
  "francesouth",
  "germanynorth",
  "germanywestcentral",
  "italynorth",
  "northeurope",
  "norwayeast",
  "norwaywest",
  "polandcentral",
  "spaincentral",
  "swedencentral",
  "swedensouth",
  "westeurope",
];
const group = "/providers/Microsoft.Management/managementGroups/klinikverbund";
const subscription = "/subscriptions/4a7c1e90-52d3-4b1f-8c66-0d2f9a3e7b11";
const allowed =
  "/providers/Microsoft.Authorization/policyDefinitions/e56962a6-4747-49cd-b67b-bf8b01975c4c";
const groups =
  "/providers/Microsoft.Authorization/policyDefinitions/e765b5de-1225-4ba3-bd56-1ac6695af988";
const custom = `${group}/providers/Microsoft.Authorization/policyDefinitions/custom`;
const initiative = `${group}/providers/Microsoft.Authorization/policySetDefinitions/custom`;

const definition = (policyRule: object, more: object = {}): object => ({
  id: custom,
  name: "custom",
  properties: { mode: "Indexed", policyRule, ...more },
});
const rule = (condition: object, effect = "deny"): object => ({
  if: condition,
  // oxlint-disable-next-line unicorn/no-thenable
  then: { effect },
});
const assignment = (properties: object = {}, name = "a"): object => ({
  id: `${group}/providers/Microsoft.Authorization/policyAssignments/${name}`,
  name,
  properties: {
    scope: group,
    policyDefinitionId: allowed,
    parameters: { listOfAllowedLocations: { value: eea } },
    ...properties,
  },
});
const exemption = (properties: object, scope = subscription): object => ({
  id: `${scope}/providers/Microsoft.Authorization/policyExemptions/e`,
  name: "e",
  properties: {
    policyAssignmentId:
      `${group}/providers/Microsoft.Authorization/policyAssignments/a`.toUpperCase(),
    exemptionCategory: "Waiver",
    ...properties,
  },
});
const audited = (...records: readonly object[]): GuardAudit => {
  const pieces = azurePieces();
  for (const record of records) expect(takeAzure(pieces, record, "test")).toBe(true);
  return audit(asAssigned(pieces));
};
const said = (...records: readonly object[]): string => inWords(audited(...records).verdicts[0]!);
const ofCustom = (condition: object, effect?: string): readonly object[] => [
  definition(rule(condition, effect)),
  assignment({ policyDefinitionId: custom, parameters: {} }),
];
const room = `${subscription}/resourceGroups/forschung`;
const notIn = { field: "location", notIn: eea };

const vectors: readonly (readonly [string, readonly object[], string])[] = [
  ["the whole list", [assignment()], "inside"],
  [
    "display names in another case",
    [
      assignment({
        parameters: { listOfAllowedLocations: { value: eea.map((one) => one.toUpperCase()) } },
      }),
    ],
    "inside",
  ],
  [
    "West Europe is westeurope",
    [assignment({ parameters: { listOfAllowedLocations: { value: ["West Europe"] } } })],
    "inside-narrower",
  ],
  [
    "the names of a rule's properties in any case",
    [
      {
        ...definition({}),
        properties: {
          Mode: "Indexed",
          PolicyRule: { If: { Field: "location", NotIn: eea }, Then: { Effect: "Deny" } },
        },
      },
      assignment({ policyDefinitionId: custom, parameters: {} }),
    ],
    "inside",
  ],
  [
    "a rule without an effect",
    [definition({ if: notIn }), assignment({ policyDefinitionId: custom, parameters: {} })],
    "undecidable",
  ],
  ["an exemption of a group", [assignment(), exemption({}, room)], "left-out"],
  [
    "an exemption of a group that has ended",
    [assignment(), exemption({ expiresOn: "2026-11-01T00:00:00Z" }, room)],
    "inside",
  ],
  [
    "an exemption of a group, and another assignment that holds there",
    [assignment(), exemption({}, room), assignment({}, "b")],
    "inside+exempt:forschung (waiver)",
  ],
  [
    "an exemption of a group of another subscription",
    [
      assignment(),
      assignment({ scope: `${subscription}/resourceGroups/x`, policyDefinitionId: groups }, "c"),
      exemption({}, "/subscriptions/9d20b3f4-6e58-47aa-b1c9-75e8f01c2d22/resourceGroups/x"),
    ],
    "inside",
  ],
  [
    "an exemption of a single resource",
    [assignment(), exemption({}, `${room}/providers/Microsoft.Sql/servers/s`)],
    "inside+exempt:s (waiver)",
  ],
  [
    "an exemption of a group for a member that says nothing of locations",
    [assignment(), exemption({ policyDefinitionReferenceIds: ["tags"] }, room)],
    "inside+exempt:forschung (waiver)",
  ],
  ["notScopes below the subscription", [assignment({ notScopes: [room] })], "left-out"],
  [
    "... where another assignment holds",
    [assignment({ notScopes: [room] }), assignment({}, "b")],
    "inside",
  ],
  [
    "... where the other leaves out what is above",
    [
      assignment({ notScopes: [`${room}/providers/Microsoft.Sql/servers/s`] }),
      assignment({ notScopes: [room] }, "b"),
    ],
    "left-out",
  ],
  ["an absent enforcementMode is Default", [assignment({ enforcementMode: undefined })], "inside"],
  ["Enroll enforces nothing yet", [assignment({ enforcementMode: "Enroll" })], "not-enforced"],
  ["a rule of one's own: not in", ofCustom({ not: { field: "location", in: eea } }), "inside"],
  [
    "a rule of one's own: any of many",
    ofCustom({
      anyOf: ["us", "uk", "asia"].map((one) => ({ field: "location", like: `*${one}*` })),
    }),
    "wider:brazilsouth,…",
  ],
  [
    "value of a function",
    ofCustom({ value: "[toLower(field('location'))]", notIn: eea }),
    "inside",
  ],
  [
    "contains of a parameter's default",
    [
      definition(
        rule({ value: "[contains(parameters('places'), field('location'))]", equals: false }),
        { parameters: { places: { type: "Array", defaultValue: eea } } },
      ),
      assignment({ policyDefinitionId: custom, parameters: {} }),
    ],
    "inside",
  ],
  [
    "a function that nobody knows",
    ofCustom({ value: "[uniqueString(field('location'))]", equals: "x" }),
    "undecidable",
  ],
  [
    "a tag lets through",
    ofCustom({ allOf: [notIn, { field: "tags['exempt']", notEquals: "yes" }] }),
    "undecidable",
  ],
  [
    "a rule about something else stops nobody",
    ofCustom({
      allOf: [
        { field: "type", equals: "Microsoft.Storage/storageAccounts" },
        { field: "Microsoft.Storage/storageAccounts/supportsHttpsTrafficOnly", notEquals: "true" },
      ],
    }),
    "no-guard",
  ],
  [
    "one type alone",
    ofCustom({ allOf: [{ field: "type", equals: "Microsoft.Storage/storageAccounts" }, notIn] }),
    "partial-types",
  ],
  [
    "all types but one",
    ofCustom({ allOf: [{ field: "type", notEquals: "Microsoft.Storage/storageAccounts" }, notIn] }),
    "partial-types",
  ],
  ["the wrong way round", ofCustom({ field: "location", in: eea }), "disjoint"],
  ["resource groups alone", [assignment({ policyDefinitionId: groups })], "no-guard"],
  ["audit", ofCustom(notIn, "audit"), "not-enforced"],
  ["auditIfNotExists", ofCustom(notIn, "auditIfNotExists"), "no-guard"],
  [
    "the mode of a resource provider",
    [
      definition(rule(notIn), { mode: "Microsoft.KeyVault.Data" }),
      assignment({ policyDefinitionId: custom, parameters: {} }),
    ],
    "no-guard",
  ],
  [
    "assigned to a resource group alone",
    [assignment({ scope: `${subscription}/resourceGroups/rg-his` })],
    "not-attached",
  ],
  [
    "two assignments: any that denies denies",
    [
      assignment(),
      assignment({ parameters: { listOfAllowedLocations: { value: [...eea, "eastus"] } } }, "b"),
    ],
    "inside",
  ],
  ["an exemption without an end", [assignment(), exemption({})], "exempted:never"],
  ["an exemption of another assignment", [assignment({}, "b"), exemption({})], "inside"],
  [
    "an exemption of a resource group opens the group",
    [assignment(), exemption({}, `${subscription}/resourceGroups/rg-his`)],
    "left-out",
  ],
  [
    "an exemption for one location",
    [
      assignment(),
      exemption({
        resourceSelectors: [{ selectors: [{ kind: "resourceLocation", in: ["eastus"] }] }],
      }),
    ],
    "wider:eastus",
  ],
  [
    "an exemption of another member",
    [
      {
        id: initiative,
        properties: {
          policyDefinitions: [
            {
              policyDefinitionId: allowed,
              policyDefinitionReferenceId: "where",
              parameters: { listOfAllowedLocations: { value: eea } },
            },
          ],
        },
      },
      assignment({ policyDefinitionId: initiative, parameters: {} }),
      exemption({ policyDefinitionReferenceIds: ["another"] }),
    ],
    `inside+exempt:${subscription.slice("/subscriptions/".length)} (waiver)`,
  ],
  [
    "an exemption of the member",
    [
      {
        id: initiative,
        properties: {
          policyDefinitions: [
            {
              policyDefinitionId: allowed,
              policyDefinitionReferenceId: "where",
              parameters: { listOfAllowedLocations: { value: eea } },
            },
          ],
        },
      },
      assignment({ policyDefinitionId: initiative, parameters: {} }),
      exemption({ policyDefinitionReferenceIds: ["Where"] }),
    ],
    "exempted:never",
  ],
  [
    "an initiative passes its parameters on",
    [
      {
        id: initiative,
        properties: {
          parameters: { places: { type: "Array" }, how: { type: "String", defaultValue: "Audit" } },
          policyDefinitions: [
            {
              policyDefinitionId: allowed,
              parameters: {
                listOfAllowedLocations: { value: "[parameters('places')]" },
                effect: { value: "[parameters('how')]" },
              },
            },
          ],
        },
      },
      assignment({ policyDefinitionId: initiative, parameters: { places: { value: eea } } }),
    ],
    "not-enforced",
  ],
  ["a parameter without a value", [assignment({ parameters: {} })], "undecidable"],
  [
    "selectors of one entry must all fit",
    [
      assignment({
        resourceSelectors: [
          {
            selectors: [
              { kind: "resourceLocation", notIn: ["eastus"] },
              { kind: "resourceType", in: ["Microsoft.Storage/storageAccounts"] },
            ],
          },
        ],
      }),
    ],
    "wider:eastus",
  ],
  [
    "overrides apply in their order",
    [
      assignment({
        overrides: [
          { kind: "policyEffect", value: "Disabled" },
          { kind: "policyEffect", value: "Deny" },
        ],
      }),
    ],
    "inside",
  ],
  ["a definition that is not there", [assignment({ policyDefinitionId: custom })], "not-readable"],
  [
    "Cosmos DB in one location alone",
    [
      definition(
        rule({
          allOf: [
            { field: "type", equals: "Microsoft.DocumentDB/databaseAccounts" },
            {
              count: {
                field: "Microsoft.DocumentDB/databaseAccounts/Locations[*]",
                where: {
                  field: "Microsoft.DocumentDB/databaseAccounts/Locations[*].locationName",
                  in: ["East US"],
                },
              },
              greater: 0,
            },
          ],
        }),
      ),
      assignment({ policyDefinitionId: custom, parameters: {} }),
    ],
    "wider:australiacentral,…",
  ],
];

test.each(vectors)("%s", (_, records, expected) => {
  expect(said(...records)).toBe(expected);
});

describe("what is said", () => {
  test("the open pairs and the assignment that opens them", () => {
    const { findings } = audited(
      assignment({ parameters: { listOfAllowedLocations: { value: [...eea, "uksouth"] } } }),
    );
    expect(findings).toMatchObject([
      {
        rule: "guard-wider",
        open: [{ location: "uksouth", countries: ["GB"] }],
        guards: [{ at: [group] }],
      },
    ]);
  });

  test("an exemption is inert the day after it ends", () => {
    const until = (day: string): string =>
      said(assignment(), exemption({ expiresOn: `${day}T10:00:00Z` }));
    expect(until("2026-11-22")).toBe("exempted:2026-11-22");
    expect(until("2026-11-21")).toBe("inside");
  });

  test("definitions that nothing assigns are audited as if they were, and it is said", () => {
    const { verdicts, notes } = audited(definition(rule(notIn)));
    expect(verdicts[0]!.state).toBe("equal");
    expect(notes.join()).toMatch(/audited as if each were assigned/);
  });
});

test("a definition that was read without its rule decides nothing", () => {
  const pieces = azurePieces();
  expect(takeAzure(pieces, assignment({ policyDefinitionId: custom }), "test")).toBe(true);
  pieces.definitions.set(custom.toLowerCase(), {
    id: custom,
    properties: { displayName: "Allowed locations" },
  });
  const { verdicts, gaps } = audit(asAssigned(pieces));
  expect([verdicts[0]!.state, gaps.length]).toEqual(["undecidable", 1]);
});

test("a list with a record that is not understood is not read", () => {
  const strange = { id: `${group}/providers/Microsoft.Authorization/policyDefinitions/strange` };
  expect(takeAzure(azurePieces(), { value: [assignment(), strange] }, "test")).toBe(false);
});

test("a group that an assignment leaves out is named, with what leaves it out", () => {
  const { verdicts, findings } = audited(assignment({ notScopes: [room] }));
  expect(verdicts[0]).toMatchObject({ direction: "equal", leftOut: [{ id: room }] });
  expect(findings).toMatchObject([{ rule: "guard-not-reaching", level: "error" }]);
  expect(findings[0]!.detail).toMatch(
    /a leaves out a part of subscription .*resourceGroups\/forschung\. Data can/,
  );
});

describe("Microsoft's own test regions", () => {
  const withMore = (...more: readonly string[]): string =>
    said(assignment({ parameters: { listOfAllowedLocations: { value: [...eea, ...more] } } }));

  test.each(["eastusstg", "eastus2euap", "southcentralusstg", "eastasiastage", "unitedstateseuap"])(
    "a list that allows %s is wider",
    (code) => expect(withMore(code)).toBe(`wider:${code}`),
  );

  test("a list without them is equal", () => expect(withMore()).toBe("inside"));
});
