/** Guards that look as if they held: each must be a finding or a gap, and never a pass. */
import { describe, expect, test } from "vitest";
import { guardsInFiles } from "../src/guards/read/files.ts";
import type { GuardVerdict } from "../src/guard-model.ts";
import { audit, auditAll, organization } from "./support/guards.ts";
import { sampled } from "./support/whole.ts";

const regions = ["eu-central-1", "eu-west-1"];
const outside = (values: readonly string[] = regions): object => ({
  StringNotEquals: { "aws:RequestedRegion": values },
});
const statement = (more: object): object => ({
  Effect: "Deny",
  NotAction: ["iam:*", "sts:*"],
  ...(!("NotResource" in more) && { Resource: "*" }),
  Condition: outside(),
  ...more,
});
const policy = (...statements: readonly object[]): object => ({
  Version: "2012-10-17",
  Statement: statements,
});
const allow = { Effect: "Allow", Action: "*", Resource: "*" };
const verdictOf = (...documents: readonly unknown[]): GuardVerdict =>
  audit(organization({ levels: [[policy(allow), ...documents], [policy(allow)]] })).verdicts[0]!;
const holds = ({ state }: GuardVerdict): boolean => state === "equal" || state === "narrower";

test("the plain deny holds, so that what follows says something", () => {
  expect(holds(verdictOf(policy(statement({}))))).toBe(true);
});

describe("AWS: no pass for", () => {
  sampled.each<[string, readonly unknown[], GuardVerdict["state"]]>([
    [
      "buckets whose name the deny leaves out",
      [policy(statement({ NotResource: ["arn:aws:s3:::logs-*", "arn:aws:s3:::logs-*/*"] }))],
      "partial",
    ],
    [
      "tables of a name in every region",
      [policy(statement({ NotResource: "arn:aws:dynamodb:*:*:table/*global*" }))],
      "partial",
    ],
    [
      "functions with a variable in their name",
      [policy(statement({ NotResource: "arn:aws:lambda:*:*:function:${aws:username}-*" }))],
      "undecidable",
    ],
    [
      "a region that a tag of the caller names",
      [policy(statement({ Condition: outside([...regions, "${aws:PrincipalTag/region}"]) }))],
      "undecidable",
    ],
    [
      "a deny that a tag of the resource lifts",
      [
        policy(
          statement({
            Condition: {
              ...outside(),
              StringNotEqualsIfExists: { "aws:ResourceTag/abroad": "yes" },
            },
          }),
        ),
      ],
      "undecidable",
    ],
    [
      "a deny for calls without a key alone",
      [policy(statement({ Condition: { ...outside(), Null: { "aws:TagKeys": "true" } } }))],
      "undecidable",
    ],
    [
      "a deny until a day",
      [
        policy(
          statement({
            Condition: {
              ...outside(),
              DateLessThan: { "aws:CurrentTime": "2027-01-01T00:00:00Z" },
            },
          }),
        ),
      ],
      "undecidable",
    ],
    [
      "a deny of one action in a pattern",
      [policy(statement({ NotAction: undefined, Action: "s3:Create*" }))],
      "partial",
    ],
    [
      "a wildcard in the middle that lets Zurich in",
      [
        policy(
          statement({ Condition: { StringNotLike: { "aws:RequestedRegion": "eu-central-?" } } }),
        ),
      ],
      "wider",
    ],
    [
      "an operator that does not exist",
      [policy(statement({ Condition: { StringUnlike: { "aws:RequestedRegion": regions } } }))],
      "undecidable",
    ],
    ["a document without a statement", [{ Version: "2012-10-17" }], "not-readable"],
    ["a statement that is none", [policy(statement({}), null as never)], "not-readable"],
    ["an effect of another spelling", [policy(statement({ Effect: "deny" }))], "not-readable"],
    [
      "any value of the region, asked of a set",
      [
        policy(
          statement({
            Condition: { "ForAllValues:StringEquals": { "aws:RequestedRegion": ["us-east-1"] } },
          }),
        ),
      ],
      "wider",
    ],
  ])("%s", (_, documents, state) => {
    const verdict = verdictOf(...documents);
    expect(verdict.state).toBe(state);
  });

  test("an allow that names resources by their names, in every region", () => {
    const named = policy({ Effect: "Allow", Action: "*", Resource: "arn:aws:s3:::press-*" });
    const { verdicts } = audit(organization({ levels: [[named], [policy(allow)]] }));
    expect(verdicts[0]).toMatchObject({
      state: "partial",
      coverage: { open: expect.arrayContaining(["s3:CreateBucket"]) },
    });
  });

  test("two statements that are together what each is not", () => {
    // Each closes what the other lets through: together they hold.
    const one = statement({ NotAction: ["iam:*", "sts:*", "s3:*"] });
    const two = statement({ NotAction: undefined, Action: "s3:*" });
    expect(holds(verdictOf(policy(one, two)))).toBe(true);
    expect(holds(verdictOf(policy(one)))).toBe(false);
  });
});

describe("files", () => {
  const read = (...values: readonly unknown[]): ReturnType<typeof guardsInFiles> =>
    guardsInFiles(values.map((value, i) => ({ file: `${i}.json`, text: JSON.stringify(value) })));

  test.each([
    ["a bucket's policy", { Principal: { AWS: "arn:aws:iam::111122223333:role/x" } }],
    ["a trust policy", { Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }],
    ["all but one principal", { NotPrincipal: { AWS: "arn:aws:iam::111122223333:root" } }],
  ])("%s is not a guard", (_, more) => {
    const { gaps, guards } = read(policy(statement({})), policy(statement(more)));
    expect(gaps).toMatchObject([{ reason: "unknown-value", scope: "1.json" }]);
    expect(guards).toHaveLength(1);
  });

  test("two policies of one id both count", () => {
    const described = (document: object): object => ({
      Policy: {
        PolicySummary: { Id: "p-1", Name: "regions", Type: "SERVICE_CONTROL_POLICY" },
        Content: JSON.stringify(document),
      },
    });
    const narrow = described(policy(statement({ Condition: outside(["eu-central-1"]) })));
    const wide = described(
      policy(statement({ Condition: outside(["eu-central-1", "us-east-1"]) })),
    );
    for (const both of [
      [narrow, wide],
      [wide, narrow],
    ]) {
      const { verdicts } = auditAll(read(...both).guards);
      expect(verdicts[0]!.state).toBe("narrower");
    }
  });

  test("a plan for the European Sovereign Cloud is held against its regions", () => {
    const content = JSON.stringify(policy(statement({ Condition: outside(["eusc-de-east-1"]) })));
    const { guards } = read({
      format_version: "1.2",
      planned_values: {
        root_module: {
          resources: [
            {
              address: "aws_organizations_policy.regions",
              mode: "managed",
              type: "aws_organizations_policy",
              values: { name: "regions", type: "SERVICE_CONTROL_POLICY", content },
            },
          ],
        },
      },
    });
    const verdicts = auditAll(guards).verdicts;
    expect(verdicts.map(({ open, blocked }) => [open.length, blocked.length])).toEqual([[0, 0]]);
  });

  const planned = (values: object, more: object = {}, others: readonly object[] = []): object => ({
    format_version: "1.2",
    planned_values: {
      root_module: {
        resources: [
          {
            address: "azurerm_management_group_policy_assignment.a",
            mode: "managed",
            type: "azurerm_management_group_policy_assignment",
            values: {
              name: "a",
              management_group_id: "/providers/Microsoft.Management/managementGroups/corp",
              policy_definition_id:
                "/providers/Microsoft.Authorization/policyDefinitions/e56962a6-4747-49cd-b67b-bf8b01975c4c",
              parameters: '{"listOfAllowedLocations":{"value":["westeurope"]}}',
              ...values,
            },
          },
          ...others,
        ],
      },
    },
    ...more,
  });

  test.each([{ not_scopes: true }, { not_scopes: [true] }, { enforce: true }])(
    "what the plan knows after apply is a gap: %j",
    (unknown) => {
      expect(read(planned({})).gaps).toEqual([]);
      const change = { after_unknown: unknown };
      const address = "azurerm_management_group_policy_assignment.a";
      const { gaps } = read(planned({}, { resource_changes: [{ address, change }] }));
      expect(gaps).toMatchObject([{ detail: expect.stringContaining("is known after apply") }]);
    },
  );

  test("a plan that ended with an error, and a list that goes on, are gaps", () => {
    expect(read(planned({}, { errored: true })).gaps).toHaveLength(1);
    const assignment = {
      id: "/providers/Microsoft.Management/managementGroups/corp/providers/Microsoft.Authorization/policyAssignments/a",
      properties: {
        policyDefinitionId:
          "/providers/Microsoft.Authorization/policyDefinitions/e56962a6-4747-49cd-b67b-bf8b01975c4c",
        parameters: { listOfAllowedLocations: { value: ["westeurope"] } },
      },
    };
    expect(read({ value: [assignment] }).gaps).toEqual([]);
    expect(read({ value: [assignment], nextLink: "https://x" }).gaps).toMatchObject([
      { reason: "truncated" },
    ]);
  });

  test("a management group that notScopes leaves out has no guard", () => {
    const statesOf = (values: object): readonly (readonly [string, string])[] =>
      auditAll(read(planned(values)).guards).verdicts.map(({ name, state }) => [name, state]);
    const sandbox = "/providers/Microsoft.Management/managementGroups/sandbox";
    expect(statesOf({}).map(([name]) => name)).toEqual(["any subscription"]);
    const [left] = statesOf({ not_scopes: [sandbox] }).filter(([name]) => name.includes("sandbox"));
    expect(["equal", "narrower"]).not.toContain(left?.[1]);
  });

  test("a tight policy of an account does not hide what the root leaves open", () => {
    const attached = (id: string, to: string, values: readonly string[]): readonly object[] => [
      {
        address: `aws_organizations_policy.${id}`,
        mode: "managed",
        type: "aws_organizations_policy",
        values: {
          id,
          name: id,
          type: "SERVICE_CONTROL_POLICY",
          content: JSON.stringify(policy(statement({ Condition: outside(values) }))),
        },
      },
      {
        address: `aws_organizations_policy_attachment.${id}`,
        mode: "managed",
        type: "aws_organizations_policy_attachment",
        values: { policy_id: `aws_organizations_policy.${id}`, target_id: to },
      },
    ];
    const statesOf = (...resources: readonly object[]): readonly string[] =>
      auditAll(
        read({ format_version: "1.2", planned_values: { root_module: { resources } } }).guards,
      ).verdicts.map(({ state }) => state);
    const tight = attached("p-tight", "123456789012", regions);
    const wide = attached("p-wide", "r-ab12", [...regions, "us-east-1"]);
    expect(statesOf(...wide, ...tight)).toContain("wider");
    const off = {
      address: "aws_organizations_organization.o",
      mode: "managed",
      type: "aws_organizations_organization",
      values: { feature_set: "ALL", enabled_policy_types: ["TAG_POLICY"] },
    };
    const root = attached("p-root", "r-ab12", regions);
    expect(statesOf(...root)).toEqual(["narrower"]);
    expect(statesOf(...root, off)).not.toContain("narrower");
  });

  test("what nests ten thousand deep is said in one sentence", () => {
    const deep = `${'{"not":'.repeat(10_000)}{"field":"location","in":[]}${"}".repeat(10_000)}`;
    const text = `{"properties":{"policyRule":{"if":${deep},"then":{"effect":"deny"}}}}`;
    expect(() => guardsInFiles([{ file: "deep.json", text }])).toThrow(
      /^deep\.json: its values are nested more than 200 levels deep; /,
    );
  });
});

describe("Azure: no pass for", () => {
  const group = "/providers/Microsoft.Management/managementGroups/klinikverbund";
  const custom = `${group}/providers/Microsoft.Authorization/policyDefinitions/custom`;
  const set = `${group}/providers/Microsoft.Authorization/policySetDefinitions/set`;
  const subscription = "/subscriptions/4a7c1e90-52d3-4b1f-8c66-0d2f9a3e7b11";
  const eea = ["westeurope", "northeurope", "germanywestcentral", "francecentral"];
  const notIn = { field: "location", notIn: eea };
  const rule = (condition: object, effect = "deny"): object =>
    JSON.parse(
      JSON.stringify({ if: condition, effect }).replace(
        /"effect":("[^"]*")\}$/,
        '"then":{"effect":$1}}',
      ),
    ) as object;
  const definition = (condition: object, more: object = {}, effect?: string): object => ({
    id: custom,
    properties: { mode: "All", policyRule: rule(condition, effect), ...more },
  });
  const assignment = (properties: object = {}): object => ({
    id: `${group}/providers/Microsoft.Authorization/policyAssignments/a`,
    properties: { scope: group, policyDefinitionId: custom, ...properties },
  });
  const initiative = (parameters: object, more: object = {}): object => ({
    id: set,
    properties: {
      policyDefinitions: [
        {
          policyDefinitionId: custom,
          policyDefinitionReferenceId: "locations",
          parameters,
        },
      ],
      ...more,
    },
  });
  const listed = { parameters: { list: { type: "Array" }, effect: { defaultValue: "Deny" } } };
  const byList = definition(
    { field: "location", notIn: "[parameters('list')]" },
    listed,
    "[parameters('effect')]",
  );
  const stateOf = (...records: readonly object[]): GuardVerdict["state"] => {
    const { guards, gaps } = guardsInFiles([{ file: "azure.json", text: JSON.stringify(records) }]);
    expect(gaps).toEqual([]);
    return auditAll(guards).verdicts[0]!.state;
  };

  test("the plain deny holds, so that what follows says something", () => {
    expect(stateOf(definition(notIn), assignment())).toBe("narrower");
  });

  sampled.each<[string, readonly object[], GuardVerdict["state"]]>([
    [
      "where the group is",
      [definition({ field: "location", notEquals: "[resourceGroup().location]" }), assignment()],
      "undecidable",
    ],
    ["a list that no parameter gives", [byList, assignment()], "undecidable"],
    [
      "an initiative that passes on a parameter which nobody gives",
      [
        byList,
        initiative({ list: { value: "[parameters('allowed')]" } }),
        assignment({ policyDefinitionId: set }),
      ],
      "undecidable",
    ],
    [
      "an initiative whose effect is turned to Audit by its assignment",
      [
        byList,
        initiative(
          { list: { value: eea }, effect: { value: "[parameters('effect')]" } },
          { parameters: { effect: { defaultValue: "Deny" } } },
        ),
        assignment({ policyDefinitionId: set, parameters: { effect: { value: "Audit" } } }),
      ],
      "not-enforced",
    ],
    [
      "a member whose definition is not there",
      [initiative({}), assignment({ policyDefinitionId: set })],
      "not-readable",
    ],
    [
      "any of two conditions, one of which any tag meets",
      [
        definition({ allOf: [notIn, { anyOf: [{ field: "tags['abroad']", exists: "false" }] }] }),
        assignment(),
      ],
      "undecidable",
    ],
    [
      "not in the list of the countries abroad",
      [definition({ not: { field: "location", notIn: ["eastus", "uksouth"] } }), assignment()],
      "wider",
    ],
    [
      "a count of a list that is not there",
      [
        definition({
          count: {
            field: "Microsoft.Sql/servers/regions[*]",
            where: { field: "location", notIn: eea },
          },
          greater: 0,
        }),
        assignment(),
      ],
      "no-guard",
    ],
    [
      "values that are counted wrongly",
      [
        definition({
          count: {
            value: eea,
            name: "l",
            where: { value: "[current('l')]", equals: "[field('location')]" },
          },
          less: 0,
        }),
        assignment(),
      ],
      "no-guard",
    ],
    [
      "a mode of a resource provider",
      [definition(notIn, { mode: "Microsoft.KeyVault.Data" }), assignment()],
      "no-guard",
    ],
    [
      "DoNotEnforce, in any case",
      [definition(notIn), assignment({ enforcementMode: "donotenforce" })],
      "not-enforced",
    ],
    [
      "an exemption whose end is not a date",
      [
        definition(notIn),
        assignment(),
        {
          id: `${subscription}/providers/Microsoft.Authorization/policyExemptions/e`,
          properties: {
            policyAssignmentId: `${group}/providers/Microsoft.Authorization/policyAssignments/a`,
            exemptionCategory: "Waiver",
            expiresOn: "some day",
          },
        },
      ],
      "exempted",
    ],
    [
      "an effect that is computed",
      [definition(notIn, {}, "[if(equals(field('type'), 'x'), 'Deny', 'Audit')]"), assignment()],
      "undecidable",
    ],
  ])("%s", (_, records, state) => {
    expect(stateOf(...records)).toBe(state);
  });

  test("values that are counted rightly hold", () => {
    const counted = {
      count: {
        value: eea,
        name: "l",
        where: { value: "[current('l')]", equals: "[field('location')]" },
      },
      equals: 0,
    };
    expect(stateOf(definition(counted), assignment())).toBe("narrower");
  });
});
