/** Plans that take guards away: destroyed, detached, moved to a smaller part of the tree. What is no longer guarded has a verdict. */
import { describe, expect, test } from "vitest";
import type { GuardAudit } from "../src/guard-model.ts";
import { guardsInFiles } from "../src/guards/read/files.ts";
import { auditAll } from "./support/guards.ts";

const content = JSON.stringify({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Deny",
      NotAction: ["iam:*", "sts:*"],
      Resource: "*",
      Condition: { StringNotEquals: { "aws:RequestedRegion": ["eu-central-1", "eu-west-1"] } },
    },
  ],
});

interface Object_ {
  readonly address: string;
  readonly mode: string;
  readonly type: string;
  readonly values: Readonly<Record<string, unknown>>;
}
const resource = (address: string, values: Object_["values"]): Object_ => ({
  address,
  mode: "managed",
  type: address.split(".")[0]!,
  values,
});
const policy = resource("aws_organizations_policy.regions", {
  id: "p-11112222",
  name: "regions",
  type: "SERVICE_CONTROL_POLICY",
  content,
});
const attached = (to: string, name = "regions"): Object_ =>
  resource(`aws_organizations_policy_attachment.${name}`, {
    policy_id: "p-11112222",
    target_id: to,
  });

const plan = (
  planned: readonly Object_[],
  changes: readonly (readonly [Object_, readonly string[], object?])[],
): object => ({
  format_version: "1.2",
  planned_values: { root_module: { resources: planned } },
  resource_changes: [
    ...planned.map(({ values, ...one }) => ({
      ...one,
      change: { actions: ["no-op"], before: values, after: values },
    })),
    ...changes.map(([{ values, ...one }, actions, more]) => ({
      ...one,
      change: { actions, before: values, after: null },
      ...more,
    })),
  ],
});
const read = (value: object): ReturnType<typeof guardsInFiles> =>
  guardsInFiles([{ file: "plan.json", text: JSON.stringify(value) }]);
const audited = (value: object): Pick<GuardAudit, "findings" | "verdicts"> & { gaps: unknown } => {
  const { guards, gaps } = read(value);
  const audit = auditAll(guards);
  return { ...audit, gaps: [...gaps, ...audit.gaps] };
};

describe("AWS", () => {
  test("a region deny that is destroyed", () => {
    const { findings, verdicts, gaps } = audited(
      plan(
        [],
        [
          [policy, ["delete"]],
          [attached("r-ab12"), ["delete"]],
        ],
      ),
    );
    expect(findings).toMatchObject([
      {
        rule: "guard-not-reaching",
        level: "error",
        detail: expect.stringMatching(
          /^regions does not reach .*: the plan destroys it\. Data can/,
        ),
        guards: [{ id: policy.address, file: "plan.json" }],
      },
    ]);
    expect([verdicts.length, gaps]).toEqual([1, []]);
  });

  test("one that is detached, and one that is moved from the root to a unit", () => {
    const detached = audited(plan([policy], [[attached("r-ab12"), ["delete"]]]));
    expect(detached.findings).toMatchObject([
      { rule: "guard-not-reaching", detail: expect.stringMatching(/: the plan detaches it\./) },
    ]);
    const moved = plan([policy, attached("ou-ab12-11112222")], []) as {
      resource_changes: { address: string; change: object }[];
    };
    moved.resource_changes = moved.resource_changes.map((one) =>
      one.address.includes("attachment")
        ? {
            ...one,
            change: {
              actions: ["delete", "create"],
              before: { policy_id: "p-11112222", target_id: "r-ab12" },
              after: { policy_id: "p-11112222", target_id: "ou-ab12-11112222" },
            },
          }
        : one,
    );
    expect(audited(moved)).toMatchObject({
      findings: [
        {
          rule: "guard-not-reaching",
          scopes: [{ name: "any account in root" }],
          detail: expect.stringMatching(/attached to ou-ab12-11112222, which the account is not/),
        },
      ],
      verdicts: [{ state: "not-attached" }, { state: "narrower" }],
    });
  });

  test("one that another takes over from, is replaced, or left in the cloud is not a finding", () => {
    const other = resource("aws_organizations_policy.other", { ...policy.values, id: "p-2" });
    const kept = resource("aws_organizations_policy_attachment.other", {
      policy_id: "p-2",
      target_id: "r-ab12",
    });
    const gone = [
      [policy, ["delete"]],
      [attached("r-ab12"), ["delete"]],
    ] as const;
    for (const value of [
      plan([other, kept], gone),
      plan([policy, attached("r-ab12")], [[policy, ["delete"], { deposed: "a1b2c3d4" }]]),
      plan(
        [],
        [
          [policy, ["forget"]],
          [attached("r-ab12"), ["forget"]],
        ],
      ),
      plan(
        [],
        [policy, attached("r-ab12")].map((one) => [
          { ...one, values: { ...one.values, skip_destroy: true } },
          ["delete"],
        ]),
      ),
    ])
      expect(audited(value)).toMatchObject({ findings: [], gaps: [] });
  });

  test("nor is one whose document, or whose unit, is replaced and so gets another id", () => {
    const unit = resource("aws_organizations_organizational_unit.clinics", { name: "clinics" });
    const { id: _, ...made } = policy.values;
    const value = {
      ...plan([{ ...policy, values: made }, unit, { ...attached("x"), values: {} }], []),
      configuration: {
        root_module: {
          resources: [
            {
              address: attached("x").address,
              expressions: {
                policy_id: { references: [`${policy.address}.id`] },
                target_id: { references: [`${unit.address}.id`] },
              },
            },
          ],
        },
      },
      resource_changes: [
        [policy.address, policy.type, policy.values],
        [unit.address, unit.type, { id: "ou-ab12-11112222", name: "clinics" }],
        [
          attached("x").address,
          attached("x").type,
          { policy_id: "p-11112222", target_id: "ou-ab12-11112222" },
        ],
      ].map(([address, type, before]) => ({
        address,
        type,
        mode: "managed",
        change: { actions: ["delete", "create"], before, after: {} },
      })),
    };
    expect(audited(value)).toMatchObject({
      findings: [],
      gaps: [],
      verdicts: [{ name: "any account in clinics", state: "narrower" }],
    });
  });

  test("what is taken off and not in the plan is a gap, but FullAWSAccess", () => {
    const one = (policy_id: string): object =>
      plan(
        [],
        [
          [
            resource("aws_organizations_policy_attachment.x", { policy_id, target_id: "r-ab12" }),
            ["delete"],
          ],
        ],
      );
    expect(read(one("p-99998888"))).toMatchObject({
      guards: [],
      gaps: [{ detail: expect.stringMatching(/the plan takes p-99998888 off/) }],
    });
    expect(() => read(one("p-FullAWSAccess"))).toThrow(/no guard found/);
    const control = resource("aws_controltower_control.regions", { target_identifier: "arn" });
    expect(read(plan([], [[control, ["delete"]]])).gaps).toHaveLength(1);
  });
});

describe("Azure", () => {
  const group = "/providers/Microsoft.Management/managementGroups/clinic";
  const builtIn =
    "/providers/Microsoft.Authorization/policyDefinitions/e56962a6-4747-49cd-b67b-bf8b01975c4c";
  const assignment = (definition: string, at = group): Object_ =>
    resource("azurerm_management_group_policy_assignment.regions", {
      id: `${at}/providers/Microsoft.Authorization/policyAssignments/regions`,
      name: "regions",
      management_group_id: at,
      policy_definition_id: definition,
      parameters: JSON.stringify({ listOfAllowedLocations: { value: ["westeurope"] } }),
    });

  test("an assignment that is destroyed, of a built-in definition and of one that goes with it", () => {
    const own = resource("azurerm_policy_definition.own", {
      id: "/providers/Microsoft.Authorization/policyDefinitions/own",
      name: "own",
      mode: "All",
      policy_rule: JSON.stringify({
        if: { not: { field: "location", in: ["westeurope", "global"] } },
        // oxlint-disable-next-line unicorn/no-thenable
        then: { effect: "deny" },
      }),
    });
    for (const changes of [
      [[assignment(builtIn), ["delete"]]],
      [
        [assignment(String(own.values["id"])), ["delete"]],
        [own, ["delete"]],
      ],
    ] as const)
      expect(audited(plan([], changes))).toMatchObject({
        findings: [
          {
            rule: "guard-not-reaching",
            level: "error",
            detail: expect.stringMatching(/the plan destroys it/),
          },
        ],
        gaps: [],
      });
    expect(audited(plan([assignment(builtIn)], [])).findings).toEqual([]);
  });

  test("one of a definition that is not in the plan is a gap", () => {
    expect(read(plan([], [[assignment(`${group}/x/unknown`), ["delete"]]]))).toMatchObject({
      guards: [],
      gaps: [{ detail: expect.stringMatching(/the plan takes .*unknown off/) }],
    });
  });

  test("a definition that the plan assigns to nothing guards nothing", () => {
    const definition = resource("azurerm_policy_definition.own", {
      name: "own",
      mode: "All",
      policy_rule: JSON.stringify({
        if: { field: "location", notIn: ["westeurope"] },
        // oxlint-disable-next-line unicorn/no-thenable
        then: { effect: "deny" },
      }),
    });
    expect(audited(plan([definition], []))).toMatchObject({
      findings: [
        { rule: "guard-not-reaching", detail: expect.stringMatching(/it is assigned to nothing/) },
      ],
      verdicts: [{ state: "not-attached" }],
      gaps: [],
    });
  });

  test.each(["enforce", "not_scopes", "overrides", "resource_selectors"])(
    "an assignment whose %s is known after apply is not decided",
    (argument) => {
      const value = plan([assignment(builtIn)], []) as {
        readonly resource_changes: readonly { readonly change: object }[];
      };
      Object.assign(value.resource_changes[0]!.change, { after_unknown: { [argument]: true } });
      const { verdicts, findings, gaps } = audited(value);
      expect([verdicts.map(({ state }) => state), findings]).toEqual([["undecidable"], []]);
      expect(gaps).toContainEqual(
        expect.objectContaining({
          detail: expect.stringMatching(new RegExp(`${argument}.* is known after apply`)),
        }),
      );
    },
  );
});
