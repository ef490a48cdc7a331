/** Guards that are the wrong way round, in every mechanism: what they close of the boundary, and what stays open, is said. */
import { describe, expect, test } from "vitest";
import type { GuardAudit, GuardFinding } from "../src/guard-model.ts";
import { asAssigned, azurePieces, takeAzure } from "../src/guards/read/azure-files.ts";
import { type Organization, allowAll, audit, organization } from "./support/guards.ts";

const eea = "eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2".split(" ");
const some = ["eu-west-1", "eu-west-3"];
const abroad = ["us-east-1", "ap-southeast-2"];

const document = (condition: object, more: object = {}): object => ({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Deny",
      Action: "*",
      Resource: "*",
      Condition: condition,
      ...more,
    },
  ],
});
const requested = (operator: string, values: readonly string[]): object => ({
  [operator]: { "aws:RequestedRegion": values },
});
const spared = { Action: undefined, NotAction: ["iam:*", "sts:*", "s3:Get*", "kms:*"] };
const only = ({ findings }: GuardAudit): GuardFinding => {
  expect(findings).toHaveLength(1);
  return findings[0]!;
};
const ofAws = (more: Partial<Organization>, boundary?: string): GuardAudit =>
  audit(organization({ levels: [[allowAll], [allowAll]], ...more }), boundary);
const attached = (...documents: readonly object[]): GuardAudit =>
  ofAws({ levels: [[allowAll, ...documents], [allowAll]] });

describe("AWS", () => {
  // What it is -> the document, the regions of the boundary that it closes, how many are open outside.
  test.each<[string, object, readonly string[], number]>([
    ["a deny of some", document(requested("StringEquals", some)), some, 28],
    ["that spares services", document(requested("StringEquals", some), spared), some, 28],
    ["by a pattern", document(requested("StringLike", ["eu-north-*"])), ["eu-north-1"], 28],
    ["where all is denied but the list", document(requested("StringNotEquals", abroad)), eea, 2],
    [
      "the same, that spares services",
      document(requested("StringNotEqualsIfExists", abroad), spared),
      eea,
      2,
    ],
    ["a service alone", document(requested("StringEquals", some), { Action: "s3:*" }), some, 28],
    [
      "a service alone, but for the list",
      document(requested("StringNotEquals", abroad), { Action: "s3:*" }),
      eea,
      28,
    ],
    [
      "by the key of an action",
      document({ StringEquals: { "s3:LocationConstraint": some } }, { Action: "s3:CreateBucket" }),
      some,
      28,
    ],
    [
      "by the resource's region",
      document({}, { Action: "sqs:*", Resource: some.map((one) => `arn:aws:sqs:${one}:*:*`) }),
      some,
      28,
    ],
  ])("%s", (_, one, closed, open) => {
    const finding = only(attached(one));
    expect(finding.rule).toBe("guard-disjoint");
    expect(finding.open).toHaveLength(open);
    expect(finding.guards.map(({ id }) => id)).toEqual(["p-1"]);
    expect(finding.detail).toMatch(/The condition is the wrong way round/);
    for (const region of closed.length === eea.length ? [] : closed)
      expect(finding.detail).toContain(region);
    expect(finding.fix).toContain("StringNotEquals");
  });

  test("a resource control policy", () => {
    const finding = only(
      ofAws({ rcps: [document(requested("StringEquals", some), { Principal: "*" })] }),
    );
    expect(finding.rule).toBe("guard-disjoint");
    expect(finding.detail).toMatch(/closes eu-west-1, eu-west-3 of the boundary .* for aoss:\*/);
  });

  test("one that only allows what is abroad", () => {
    const allow = document(requested("StringEquals", abroad), { Effect: "Allow" });
    const finding = only(ofAws({ levels: [[allowAll], [allow]] }));
    expect(finding.rule).toBe("guard-disjoint");
    expect(finding.open.map(({ location }) => location).toSorted()).toEqual(abroad.toSorted());
  });

  test.each<[string, Partial<Organization>, RegExp, string]>([
    [
      "attached to nothing",
      { detached: [document(requested("StringEquals", some))] },
      /would close eu-west-1, eu-west-3 .* if it held \(it is attached to nothing\)/,
      "none",
    ],
    [
      "of a type that is off",
      {
        levels: [[allowAll, document(requested("StringEquals", some))], [allowAll]],
        off: new Set(["scp"]),
      },
      /would close eu-west-1, eu-west-3 .* if it held \(policies of its kind/,
      "not-enforced",
    ],
    [
      "that exempts everyone",
      {
        levels: [
          [
            allowAll,
            document({
              ...requested("StringEquals", some),
              ArnNotLike: {
                "aws:PrincipalArn": ["arn:aws:iam::*:role/*", "arn:aws:iam::*:user/*"],
              },
            }),
          ],
          [allowAll],
        ],
      },
      /would close eu-west-1, eu-west-3 .* if it held \(it exempts everyone\)/,
      "exempted",
    ],
  ])("one %s", (_, organized, detail, enforcement) => {
    const found = ofAws(organized);
    expect(only(found).rule).toBe("guard-disjoint");
    expect(only(found).detail).toMatch(detail);
    expect(found.verdicts[0]!.enforcement).toBe(enforcement);
  });

  test("beside the right guard that is attached to nothing, both are said", () => {
    const { findings } = ofAws({
      levels: [[allowAll, document(requested("StringEquals", some))], [allowAll]],
      detached: [document(requested("StringNotEquals", eea))],
    });
    expect(findings.map(({ rule }) => rule)).toEqual(["guard-disjoint", "guard-not-reaching"]);
  });

  test("a list of denied regions within and without says that others are open", () => {
    const finding = only(attached(document(requested("StringEquals", ["eu-west-1", "us-east-1"]))));
    expect(finding.rule).toBe("guard-wider");
    expect(finding.detail).toContain("denies locations by name (eu-west-1 of the boundary among");
    expect(finding.fix).toContain("StringNotEquals");
  });

  test("a list of allowed regions within and without is of allowed ones", () => {
    const finding = only(
      attached(document(requested("StringNotEquals", ["eu-west-1", "us-east-1"]))),
    );
    expect(finding.rule).toBe("guard-wider");
    expect(finding.detail).not.toContain("by name");
    expect(finding.fix).toMatch(/^remove this location/);
  });

  test("a deny of some is not a fault beside a guard that holds", () => {
    const found = attached(
      document(requested("StringNotEquals", eea)),
      document(requested("StringEquals", some)),
    );
    expect(found.findings).toEqual([]);
    expect(found.verdicts[0]!.state).toBe("narrower");
  });

  test("what denies a service everywhere has no direction", () => {
    expect(only(attached(document({}, { Action: "bedrock:*" }))).rule).toBe("guard-missing");
  });

  test("one that is attached to another account is none here", () => {
    const found = organization({ levels: [[allowAll], [allowAll]] });
    const other = { id: "222233334444", name: "labor", kind: "account" as const };
    const { verdicts } = audit({
      ...found,
      policies: [
        ...found.policies,
        {
          id: "p-9",
          name: "p-9",
          kind: "scp",
          document: document(requested("StringEquals", some)),
        },
      ],
      nodes: [...found.nodes, { ...other, parent: "level-0", policies: ["p-1", "p-9"] }],
    });
    expect(verdicts.map(({ state }) => state)).toEqual(["no-guard", "reversed"]);
  });

  test("a condition that is not decided is not said to be the wrong way round", () => {
    const found = attached(
      document({ ...requested("StringEquals", some), StringEquals: { "aws:SourceVpc": "vpc-1" } }),
    );
    expect(found.findings.map(({ rule }) => rule)).not.toContain("guard-disjoint");
  });
});

describe("Azure", () => {
  const group = "/providers/Microsoft.Management/managementGroups/klinikverbund";
  const custom = `${group}/providers/Microsoft.Authorization/policyDefinitions/custom`;
  const allowed =
    "/providers/Microsoft.Authorization/policyDefinitions/e56962a6-4747-49cd-b67b-bf8b01975c4c";
  const inside = ["westeurope", "northeurope"];
  const outside = ["eastus", "uksouth"];
  const rule = (condition: object, effect = "deny"): object => ({
    if: condition,
    // oxlint-disable-next-line unicorn/no-thenable
    then: { effect },
  });
  const assigned = (condition: object | undefined, more: object = {}, effect?: string) => {
    const pieces = azurePieces();
    const records = [
      ...(condition
        ? [
            {
              id: custom,
              name: "custom",
              properties: {
                mode: "All",
                policyRule: rule(condition, effect),
                parameters: { places: { type: "Array", defaultValue: inside } },
              },
            },
          ]
        : []),
      {
        id: `${group}/providers/Microsoft.Authorization/policyAssignments/a`,
        name: "a",
        properties: { scope: group, policyDefinitionId: condition ? custom : allowed, ...more },
      },
    ];
    for (const record of records) expect(takeAzure(pieces, record, "test")).toBe(true);
    return audit(asAssigned(pieces));
  };
  const given = (value: readonly string[]): object => ({
    parameters: { listOfAllowedLocations: { value } },
  });

  test.each<[string, object, readonly string[]]>([
    ["in", { field: "location", in: inside }, inside],
    ["in a parameter", { field: "location", in: "[parameters('places')]" }, inside],
    ["not notIn", { not: { field: "location", notIn: inside } }, inside],
    ["equals", { field: "location", equals: "West Europe" }, ["westeurope"]],
    ["not notEquals", { not: { field: "location", notEquals: "westeurope" } }, ["westeurope"]],
    ["any of several", { anyOf: inside.map((equals) => ({ field: "location", equals })) }, inside],
    [
      "all of several",
      {
        allOf: [
          { field: "location", notEquals: "global" },
          { field: "location", in: inside },
        ],
      },
      inside,
    ],
    ["like", { field: "location", like: "west*rope" }, ["westeurope"]],
    [
      "a count over values",
      {
        count: {
          value: inside,
          name: "one",
          where: { field: "location", equals: "[current('one')]" },
        },
        greater: 0,
      },
      inside,
    ],
    [
      "a value",
      { value: "[contains(parameters('places'), field('location'))]", equals: true },
      inside,
    ],
    [
      "a type alone",
      {
        allOf: [
          { field: "type", equals: "Microsoft.Storage/storageAccounts" },
          { field: "location", in: inside },
        ],
      },
      inside,
    ],
  ])("a definition of ours that denies: %s", (_, condition, closed) => {
    const finding = only(assigned(condition));
    expect(finding.rule).toBe("guard-disjoint");
    expect(finding.detail).toMatch(/The condition is the wrong way round/);
    for (const code of closed) expect(finding.detail).toContain(code);
    expect(finding.fix).toContain("notIn");
  });

  test.each<[string, object]>([
    ["not in", { not: { field: "location", in: outside } }],
    ["notIn", { field: "location", notIn: outside }],
    ["notEquals", { field: "location", notEquals: "uksouth" }],
  ])("a definition of ours that allows what is outside alone: %s", (_, condition) => {
    const finding = only(assigned(condition));
    expect(finding.rule).toBe("guard-disjoint");
    expect(finding.open.map(({ location }) => location)).toContain("uksouth");
  });

  test("the built-in one with a list of what is outside", () => {
    const finding = only(assigned(undefined, given(outside)));
    expect(finding.rule).toBe("guard-disjoint");
    expect(finding.open.map(({ location }) => location).toSorted()).toEqual(outside);
  });

  test.each<[string, object, string | undefined, RegExp]>([
    [
      "that only reports",
      {},
      "audit",
      /would close northeurope, westeurope .* if it held \(its effect is audit\)/,
    ],
    [
      "that is not enforced",
      { enforcementMode: "DoNotEnforce" },
      undefined,
      /if it held \(its enforcementMode is DoNotEnforce\)/,
    ],
  ])("one %s", (_, more, effect, detail) => {
    const finding = only(assigned({ field: "location", in: inside }, more, effect));
    expect(finding.rule).toBe("guard-disjoint");
    expect(finding.detail).toMatch(detail);
  });

  test("a list of denied ones within and without", () => {
    const finding = only(assigned({ field: "location", in: ["westeurope", "eastus"] }));
    expect(finding.rule).toBe("guard-wider");
    expect(finding.detail).toContain("denies locations by name (westeurope of the boundary among");
    expect(finding.fix).toContain("notIn");
  });
});

describe("a list of all that is outside is equal today, and a note says that it is a list of denied locations", () => {
  const noteOf = ({ verdicts: [verdict] }: GuardAudit): unknown => [
    verdict!.state,
    verdict!.isDenyList,
    verdict!.notes.filter((note) => note.startsWith("The guards deny locations by name")).length,
  ];

  test("AWS", () => {
    const codes = (guards: GuardAudit): string[] =>
      guards.verdicts[0]!.open.map(({ location }) => location);
    const outside = codes(attached(document(requested("StringEquals", some))));
    expect(outside).toHaveLength(28);
    expect(noteOf(attached(document(requested("StringEquals", outside))))).toEqual([
      "equal",
      true,
      1,
    ]);
    const allowed = document(requested("StringNotEquals", eea));
    expect(noteOf(attached(allowed))).toEqual(["equal", undefined, 0]);
    // The other guard closes what this one leaves open.
    expect(noteOf(attached(document(requested("StringEquals", outside)), allowed))).toEqual([
      "equal",
      undefined,
      0,
    ]);
  });

  test("Azure", () => {
    const ofRule = (condition: object): GuardAudit => {
      const pieces = azurePieces();
      // oxlint-disable-next-line unicorn/no-thenable
      takeAzure(pieces, { if: condition, then: { effect: "deny" } }, "rule.json");
      return audit(asAssigned(pieces));
    };
    const all = ofRule({ field: "location", equals: "westeurope" }).verdicts[0]!.open;
    const outside = all.map(({ location }) => location);
    expect(noteOf(ofRule({ field: "location", in: outside }))).toEqual(["equal", true, 1]);
    expect(noteOf(ofRule({ field: "location", notIn: ["westeurope"] }))).toEqual([
      "narrower",
      undefined,
      0,
    ]);
  });
});
