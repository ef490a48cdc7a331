/** Guards of a folder of Terraform's sources, `.tf` and `.tf.json`, read together through the command. */
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import type { GuardReport } from "../src/guard-model.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";

const eea = ["eu-central-1", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-3"];
const document = (regions: unknown): object => ({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Deny",
      NotAction: ["iam:*", "sts:*"],
      Resource: "*",
      Condition: { StringNotEquals: { "aws:RequestedRegion": regions } },
    },
  ],
});

async function audited(
  files: Readonly<Record<string, unknown>>,
  target = "terraform",
): Promise<{
  readonly code: number | null;
  readonly report: GuardReport;
  readonly stderr: string;
}> {
  const cwd = temporaryFolder();
  for (const [name, held] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), typeof held === "string" ? held : JSON.stringify(held));
  }
  const { code, stdout, stderr } = await dataBoundary(
    ["guards", target, "--boundary", "eea", "-q", "-f", "json"],
    { cwd },
  );
  return { code, stderr, report: (stdout === "" ? {} : JSON.parse(stdout)) as GuardReport };
}

const attachment = `resource "aws_organizations_policy_attachment" "regions" {
  policy_id = aws_organizations_policy.regions.id
  target_id = aws_organizations_organization.org.roots[0].id
}
`;
const organization = `resource "aws_organizations_organization" "org" {
  feature_set          = "ALL"
  enabled_policy_types = ["SERVICE_CONTROL_POLICY"]
}
`;
const policy = `resource "aws_organizations_policy" "regions" {
  name    = "regions"
  content = jsonencode(local.document)
}
`;
const locals = (regions: readonly string[]): object => ({
  locals: { regions, document: document("${local.regions}") },
});

test("the files of a folder are one: what one declares, another attaches", async () => {
  const files = {
    "terraform/org.tf": organization + attachment,
    "terraform/policy.tf": policy,
    "terraform/locals.tf.json": locals(eea),
    "terraform/bucket.tf": 'resource "aws_s3_bucket" "b" {\n  count = 3\n}\n',
  };
  const { code, report } = await audited(files);
  expect([code, report.gaps, report.verdicts.map(({ state }) => state)]).toEqual([
    0,
    [],
    ["equal"],
  ]);
  const wider = await audited({
    ...files,
    "terraform/locals.tf.json": locals([...eea, "us-east-1"]),
  });
  expect([wider.code, wider.report.findings[0]?.rule]).toEqual([1, "guard-wider"]);
  expect(wider.report.findings[0]?.guards).toMatchObject([
    { file: "terraform/policy.tf", line: 1 },
  ]);
});

test("folders below it are read, each by itself, and documents in files beside", async () => {
  const { report, code } = await audited({
    "terraform/org/main.tf":
      organization +
      attachment +
      policy.replace("jsonencode(local.document)", 'file("${path.module}/../policies/deny.json")'),
    "terraform/policies/deny.json": document([...eea, "us-west-2"]),
    "terraform/app/main.tf": 'resource "aws_s3_bucket" "b" {}\n',
  });
  expect([code, report.gaps]).toEqual([1, []]);
  expect(report.verdicts[0]?.open.map(({ location }) => location)).toEqual(["us-west-2"]);
});

test("a file beside the folder is not read, and a file that is none of Terraform's is a gap", async () => {
  const outside = await audited({
    "terraform/main.tf":
      organization +
      attachment +
      policy.replace("jsonencode(local.document)", 'file("../deny.json")'),
    "deny.json": document(eea),
  });
  expect(outside.code).toBe(3);
  expect(outside.report.gaps.map(({ detail }) => detail).join()).toMatch(/content is known after/);
  const broken = await audited({
    "terraform/main.tf": organization + attachment + policy,
    "terraform/locals.tf.json": locals(eea),
    "terraform/more.tf": 'resource "x" {',
  });
  expect([broken.code, broken.report.gaps.length]).toEqual([3, 1]);
});

test("one .tf.json, and a folder of policy documents", async () => {
  const { code } = await audited(
    {
      "guards.tf.json": {
        ...locals(eea),
        resource: {
          aws_organizations_policy: {
            regions: { name: "regions", content: "${jsonencode(local.document)}" },
          },
          aws_organizations_policy_attachment: {
            regions: { policy_id: "${aws_organizations_policy.regions.id}", target_id: "r-ab12" },
          },
        },
      },
    },
    "guards.tf.json",
  );
  expect(code).toBe(0);
  const documents = await audited(
    { "policies/a.json": document(eea), "policies/b.json": document(eea) },
    "policies",
  );
  expect([documents.code, documents.report.verdicts[0]?.state]).toEqual([0, "equal"]);
  const none = await audited({ "empty/readme.md": "none" }, "empty");
  expect([none.code, none.stderr]).toEqual([
    2,
    expect.stringMatching(/holds no Terraform sources/),
  ]);
});

test("a policy document that no source names is a gap, and one that is named is not", async () => {
  const files = {
    "terraform/main.tf": organization + policy + attachment,
    "terraform/locals.tf.json": locals(eea),
    "terraform/notes.json": { note: "no policy" },
  };
  const before = await audited(files);
  const exemption = { type: "Microsoft.Authorization/policyExemptions", properties: {} };
  const { code, report } = await audited({ ...files, "terraform/exemption.json": exemption });
  expect(before.report.gaps).toEqual([]);
  expect(report.gaps.map(({ detail }) => detail)).toEqual([
    "terraform/exemption.json: no source of the folder names this policy document, so it is not read",
  ]);
  expect([before.code, code]).toEqual([0, 3]);
});

test("a policy of which there are none is not a guard", async () => {
  const none = policy.replace("{\n", "{\n  count = 0\n");
  const { code, report } = await audited({
    "terraform/main.tf": organization + none,
    "terraform/locals.tf.json": locals(eea),
  });
  expect(
    (report.verdicts ?? []).filter(({ state }) => state === "equal" || state === "narrower"),
  ).toEqual([]);
  expect(code).not.toBe(0);
});

test("files of variables count before defaults, as Terraform reads them", async () => {
  const files = {
    "terraform/main.tf":
      `variable "regions" {\n  default = ${JSON.stringify(eea)}\n}\n` +
      organization +
      policy.replace("local.document", JSON.stringify(document("REGIONS"))) +
      attachment,
  };
  files["terraform/main.tf"] = files["terraform/main.tf"].replace('"REGIONS"', "var.regions");
  const states = async (
    more: Readonly<Record<string, unknown>>,
    target?: string,
  ): Promise<readonly unknown[]> => {
    const { code, report } = await audited({ ...files, ...more }, target);
    return [code, report.verdicts.map(({ state }) => state)];
  };
  const wider = `regions = ${JSON.stringify([...eea, "us-east-1"])}\n`;
  expect(await states({})).toEqual([0, ["equal"]]);
  expect(await states({ "terraform/terraform.tfvars": wider })).toEqual([1, ["wider"]]);
  expect(await states({ "terraform/terraform.tfvars": wider }, "terraform/main.tf")).toEqual([
    1,
    ["wider"],
  ]);
  const json = { regions: ["eu-west-1", "us-east-1"] };
  expect(
    await states({ "terraform/terraform.tfvars": wider, "terraform/a.auto.tfvars.json": json }),
  ).toEqual([1, ["wider"]]);
  // Only the command line names it.
  expect(await states({ "terraform/live.tfvars": wider })).toEqual([3, ["not-readable"]]);
  expect(await states({ "terraform/live.tfvars": 'name = "x"\n' })).toEqual([0, ["equal"]]);
  expect(await states({ "terraform/terraform.tfvars": "regions = [" })).toEqual([3, ["equal"]]);
});

test("a folder whose sources cannot be read, or call modules alone, has gaps that say so", async () => {
  for (const [source, why] of [
    ['resource "aws_organizations_policy" "p" {\n  name =\n}\n', /main\.tf:2:\d+: an expression/],
    ['module "guards" {\n  source = "example/guards/aws"\n}\n', /module\.guards: what it makes/],
  ] as const) {
    const { code, report } = await audited({ "terraform/main.tf": source });
    expect([code, report.gaps[0]?.detail]).toEqual([3, expect.stringMatching(why)]);
  }
});

test.skipIf(!existsSync("/dev/zero"))(
  "a link to a device in the folder has no end, and is a gap",
  async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "main.tf"), `variable "region" {}\n`);
    symlinkSync("/dev/zero", join(cwd, "terraform.tfvars"));

    for (const command of ["guards", "scan"]) {
      const { code, stdout } = await dataBoundary([command, "."], { cwd });
      expect(stdout).toContain("is not a regular file");
      expect(code).toBe(3);
    }
  },
);
