/** Variants of each kind that passed once: other spellings of the same mechanism. */
import { describe, expect, test } from "vitest";
import { guardsInFiles } from "../src/guards/read/files.ts";
import { planOfSources } from "../src/plans/terraform-sources/as-plan.ts";
import type { GuardAudit } from "../src/guard-model.ts";
import { auditAll } from "./support/guards.ts";
import { sampled } from "./support/whole.ts";

const regions = "eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2".split(" ");
const scp = (more: object = {}, condition: object = {}): object => ({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Deny",
      NotAction: ["iam:*", "sts:*"],
      Resource: "*",
      Condition: { StringNotEquals: { "aws:RequestedRegion": regions }, ...condition },
      ...more,
    },
  ],
});
/** What came out: errors and gaps, in words. */
function said(...documents: readonly unknown[]): {
  readonly faults: readonly string[];
  readonly audit: GuardAudit;
} {
  const files = documents.map((one, i) => ({ file: `${i}.json`, text: JSON.stringify(one) }));
  const { guards, gaps } = guardsInFiles(files);
  const audit = auditAll(guards);
  return {
    audit,
    faults: [
      ...audit.findings.filter(({ level }) => level === "error").map(({ rule }) => rule),
      ...[...gaps, ...audit.gaps].map(({ detail }) => detail),
    ],
  };
}

describe("AWS", () => {
  test("the plain deny holds", () => {
    expect(said(scp()).faults).toEqual([]);
  });

  sampled.each<[string, object, RegExp]>([
    ["a suffix of many services", scp({ NotAction: ["iam:*", "*:CreateStream"] }), /guard-wider/],
    ["objects of any verb", scp({ NotAction: ["iam:*", "s3:*Object*"] }), /guard-wider/],
    ["the data's own protocol", scp({ NotAction: ["iam:*", "es:ESHttp*"] }), /guard-wider/],
    ["statements over HTTP", scp({ NotAction: ["iam:*", "rds-data:*"] }), /guard-wider/],
    ["uploads in parts", scp({ NotAction: ["iam:*", "glacier:Initiate*"] }), /guard-wider/],
    ["spot instances", scp({ NotAction: ["iam:*", "ec2:RequestSpot*"] }), /guard-wider/],
    ["resources of ARNs alone", scp({ Resource: "arn:aws:*:*:*:*" }), /guard-wider/],
    [
      "accounts by a pattern",
      scp({}, { StringNotLike: { "aws:ResourceAccount": "1*" } }),
      /guard-exempts-everyone/,
    ],
    [
      "all roles by their kind",
      scp({}, { StringNotEqualsIfExists: { "aws:PrincipalType": "AssumedRole" } }),
      /guard-exempts-everyone/,
    ],
    [
      "patterns that are nearly everyone together",
      scp(
        {},
        {
          ArnNotLike: {
            "aws:PrincipalArn": "abcdefghijklmnop"
              .split("")
              .map((one) => `arn:aws:iam::*:role/*${one}*`),
          },
        },
      ),
      /guard-exempts-everyone/,
    ],
    [
      "an allow-list beside which FullAWSAccess may be attached",
      {
        Version: "2012-10-17",
        Statement: [
          {
            Effect: "Allow",
            Action: "*",
            Resource: "*",
            Condition: { StringEquals: { "aws:RequestedRegion": regions } },
          },
        ],
      },
      /only where FullAWSAccess is taken off the root/,
    ],
  ])("%s", (_, document, fault) => {
    expect(said(document).faults.join()).toMatch(fault);
  });
});

describe("Azure", () => {
  const group = "/providers/Microsoft.Management/managementGroups/corp";
  const allowed =
    "/providers/Microsoft.Authorization/policyDefinitions/e56962a6-4747-49cd-b67b-bf8b01975c4c";
  const room = "/subscriptions/4a7c1e90-52d3-4b1f-8c66-0d2f9a3e7b11/resourceGroups/x";
  const assignment = (more: object): object => ({
    id: `${group}/providers/Microsoft.Authorization/policyAssignments/a`,
    properties: {
      scope: group,
      policyDefinitionId: allowed,
      parameters: { listOfAllowedLocations: { value: ["westeurope"] } },
      ...more,
    },
  });
  const among = (...types: readonly string[]): object[] => [
    { selectors: [{ kind: "resourceType", notIn: types }] },
  ];

  sampled.each<[string, object, RegExp]>([
    [
      "a selector that leaves out one type",
      { resourceSelectors: among("Microsoft.Purview/accounts") },
      /guard-wider/,
    ],
    [
      "an override for one type",
      {
        overrides: [
          {
            kind: "policyEffect",
            value: "audit",
            selectors: [{ kind: "resourceType", in: ["Microsoft.Fabric/capacities"] }],
          },
        ],
      },
      /guard-wider/,
    ],
    [
      "an override of a kind that is not known",
      { overrides: [{ kind: "x", value: "y" }] },
      /override/,
    ],
    ["notScopes that are no list", { notScopes: room }, /guard-not-reaching/],
    [
      "a part that is left out beside an open location",
      {
        notScopes: [room],
        parameters: { listOfAllowedLocations: { value: ["westeurope", "uksouth"] } },
      },
      /guard-not-reaching.*guard-wider/,
    ],
  ])("%s", (_, more, fault) => {
    expect(said(assignment(more)).faults.toSorted().join()).toMatch(fault);
  });
});

describe("the tree of management groups", () => {
  const id = (name: string): string => `/providers/Microsoft.Management/managementGroups/${name}`;
  const node = (name: string, children?: readonly object[], more: object = {}): object => ({
    id: id(name),
    type: "Microsoft.Management/managementGroups",
    ...(children && { children }),
    ...more,
  });
  const tenant = { details: { parent: { id: id("0f3a9c7d-21b4-4856-9e10-aabbccddeeff") } } };
  const to = (name: string, ...value: readonly string[]): object => ({
    id: `${id(name)}/providers/Microsoft.Authorization/policyAssignments/a`,
    properties: {
      scope: id(name),
      policyDefinitionId:
        "/providers/Microsoft.Authorization/policyDefinitions/e56962a6-4747-49cd-b67b-bf8b01975c4c",
      parameters: { listOfAllowedLocations: { value } },
    },
  });
  const beside = node("all", [node("clinics"), node("research")], tenant);
  const below = node("clinics", [node("research")], tenant);

  sampled.each<[string, readonly object[], RegExp]>([
    [
      "side by side",
      [beside, to("clinics", "eastus"), to("research", "uksouth")],
      /^guard-\w+,guard-\w+$/,
    ],
    [
      "one below the other",
      [below, to("clinics", "westeurope"), to("research", "westeurope", "uksouth")],
      /^$/,
    ],
    [
      "the same for all",
      [beside, to("all", "westeurope"), to("research", "westeurope", "uksouth")],
      /^$/,
    ],
    [
      "a list, which says nothing of it",
      [node("clinics"), node("research"), to("clinics", "westeurope"), to("research", "uksouth")],
      /no record says/,
    ],
    [
      "a part of the tree, of which it is not known what is above",
      [
        node("x", [node("research")], { details: { parent: { id: id("somewhere") } } }),
        to("clinics", "westeurope"),
        to("research", "uksouth"),
      ],
      /no record says/,
    ],
  ])("%s", (_, records, fault) => {
    expect(said(records).faults.join()).toMatch(fault);
  });
});

describe("plans", () => {
  const plan = (more: object, ...resources: readonly object[]): object => ({
    format_version: "1.2",
    planned_values: {
      root_module: {
        resources: [
          {
            address: "aws_organizations_policy.p",
            mode: "managed",
            type: "aws_organizations_policy",
            values: { id: "p-1", name: "p", content: JSON.stringify(scp()) },
          },
          {
            address: "aws_organizations_policy_attachment.p",
            mode: "managed",
            type: "aws_organizations_policy_attachment",
            values: { policy_id: "p-1", target_id: "r-ab12" },
          },
          ...resources,
        ],
      },
    },
    ...more,
  });

  sampled.each<[string, object, RegExp | undefined]>([
    ["a whole one", plan({ complete: true }), undefined],
    ["one with -target", plan({ complete: false }), /is not complete/],
    [
      "an exemption of azapi",
      plan(
        {},
        {
          address: "azapi_resource.e",
          mode: "managed",
          type: "azapi_resource",
          values: { type: "Microsoft.Authorization/policyExemptions@2022-07-01-preview" },
        },
      ),
      /policyExemptions of azapi is not read/,
    ],
  ])("%s", (_, document, fault) => {
    const faults = said(document).faults.join();
    if (fault === undefined) expect(faults).toBe("");
    else expect(faults).toMatch(fault);
  });

  test("what sources say is sensitive is marked: variables, locals made of them, and sensitive()", () => {
    const { plan: made } = planOfSources(
      `variable "clinic" {\n  default = "quiet-clinic"\n  sensitive = true\n}\nlocals {\n  who = "role/\${var.clinic}"\n}\n` +
        `resource "aws_organizations_policy" "p" {\n  name = "p"\n  content = jsonencode({ a = local.who })\n  description = sensitive("x")\n}\n`,
      "main.tf",
      false,
    )!;
    expect(made).toMatchObject({
      resource_changes: [{ change: { after_sensitive: { content: true, description: true } } }],
    });
    expect(JSON.stringify(made)).not.toContain('"name":true');
  });
});

test("names made of words are shown, and what was drawn at random is not", () => {
  const shown = (name: string): string =>
    JSON.stringify(
      said({
        Policy: {
          PolicySummary: { Id: "p-1", Name: name, Type: "SERVICE_CONTROL_POLICY" },
          Content: JSON.stringify(scp()),
        },
      }).audit,
    );
  for (const name of [
    "ClinicalResearchRegionsGuardrailOfTheGroup2024",
    "4a7c1e90-52d3-4b1f-8c66-0d2f9a3e7b11",
    "data-boundary-regions-of-eea-for-all-clinics-1",
  ])
    expect(shown(name)).toContain(name);
  const drawn = "q7RkZ2mX9vT4cWb8LpN3sYh6DjF1aGe5";
  expect(shown(drawn)).not.toContain(drawn);
});
