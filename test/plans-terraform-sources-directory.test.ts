/** Sources of Terraform through the command: directories, single files, standard input, plans beside them, and secrets. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { dataBoundary, temporaryFolder } from "./support/command.ts";

interface Report {
  readonly findings: readonly {
    readonly resource: { readonly id: string };
    readonly evidence: { readonly declared?: { readonly file: string; readonly line?: number } };
  }[];
  readonly gaps: readonly { readonly detail: string }[];
  readonly run: { readonly notes?: readonly string[] };
  readonly summary: { readonly resources: number };
}

async function report(args: readonly string[], cwd: string): Promise<Report> {
  const { stdout, stderr } = await dataBoundary(["scan", ...args, "--format", "json"], { cwd });
  expect(stderr).not.toContain("at ");
  return JSON.parse(stdout) as Report;
}

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const idsOf = ({ findings }: Report): readonly string[] =>
  findings.map(({ resource }) => resource.id).sort();

const near = 'provider "aws" {\n  region = "eu-central-1"\n}\n';
const far = 'provider "aws" {\n  region = "us-east-1"\n}\n';
const queue = (name: string) => `resource "aws_sqs_queue" "${name}" {}\n`;

const monorepo = {
  "press/main.tf": far + queue("press") + 'module "store" {\n  source = "../modules/store"\n}\n',
  "press/more.tf": queue("more"),
  "press/prod.tfvars": 'region = "eu-west-1"\n',
  "wards/main.tf": `${near}${queue("wards")}module "store" {\n  source = "../modules/store"\n}\n`,
  "wards/terraform.tfvars": 'ward = "north"\n',
  "modules/store/main.tf": queue("store"),
  "README.md": `# How\n\n${far}${queue("quoted")}`,
};

test("each folder is a root module, what it calls is read with it, and nothing is read twice", async () => {
  const said = await report(["."], folderOf(monorepo));
  expect(idsOf(said)).toEqual([
    "press#aws_sqs_queue.more",
    "press#aws_sqs_queue.press",
    "press#module.store.aws_sqs_queue.store",
  ]);
  expect(said.summary.resources).toBe(5);
  expect(said.gaps).toEqual([]);
  expect(said.run.notes).toEqual([
    ".: 1 file is neither a plan nor a template that this version reads, and was not judged",
    expect.stringContaining(".: 2 folders of Terraform sources were read without a plan"),
  ]);
  expect(said.findings.map(({ evidence }) => evidence.declared)).toContainEqual(
    expect.objectContaining({ file: "modules/store/main.tf", line: 1, column: 1 }),
  );
});

test("of a file that is named only what it makes is judged, with what the other files of its folder say", async () => {
  const said = await report(["press/more.tf"], folderOf(monorepo));
  expect(idsOf(said)).toEqual(["press#aws_sqs_queue.more"]);
  expect(said.summary.resources).toBe(1);
});

test("standard input is a module of its own", () => {
  const { stdout, status } = spawnSync(
    process.execPath,
    [resolve("src/bin.ts"), "scan", "-", "--format", "json"],
    { input: far + queue("press"), encoding: "utf8", cwd: temporaryFolder() },
  );
  expect(status).toBe(1);
  expect(idsOf(JSON.parse(stdout) as Report)).toEqual(["standard input#aws_sqs_queue.press"]);
});

test("a policy gives variables and regions by path", async () => {
  const folder = folderOf({
    "infra/main.tf": `variable "region" {}\nprovider "aws" {\n  region = var.region\n}\nprovider "aws" {\n  alias = "copy"\n}\n${queue("here")}resource "aws_sqs_queue" "there" {\n  provider = aws.copy\n}\n`,
    "data-boundary.yml":
      'boundary: eea\nplans:\n  - files: "infra/*.tf"\n    params: { region: us-east-1 }\n    providerRegions: { aws.copy: us-west-2 }\n',
  });
  const said = await report(["."], folder);
  expect(said.gaps).toEqual([]);
  expect(idsOf(said)).toEqual(["infra#aws_sqs_queue.here", "infra#aws_sqs_queue.there"]);
});

const portal = "fixtures/repositories/hospital/portal";

test("a plan beside its sources speaks for them; without it they speak for themselves, at the same lines", async () => {
  const folder = temporaryFolder();
  cpSync(portal, join(folder, "portal"), { recursive: true });
  const planned = await report(["portal"], folder);
  expect(planned.run.notes).toBeUndefined();
  rmSync(join(folder, "portal/plan.json"));
  const read = await report(["portal"], folder);
  expect(read.findings).toHaveLength(planned.findings.length);
  expect(read.summary.resources).toBe(planned.summary.resources);
  const files = ({ findings }: Report) =>
    findings.map(({ evidence }) => evidence.declared!.file).sort();
  expect(files(read)).toEqual(files(planned));
});

test("a plan that is older than its sources is a gap that names what it does not hold", async () => {
  const folder = temporaryFolder();
  cpSync(portal, folder, { recursive: true });
  writeFileSync(join(folder, "new.tf"), queue("new"));
  const { gaps } = await report(["."], folder);
  expect(gaps.map(({ detail }) => detail)).toEqual([
    "the plan is older than its sources in .: it does not hold aws_sqs_queue.new",
  ]);
});

test.each(["text", "json", "sarif", "html", "markdown", "junit", "csv", "gitlab"])(
  "no secret of sources is in a report (%s)",
  async (format) => {
    const folder = folderOf({
      "main.tf": `${far}variable "password" {\n  sensitive = true\n}
resource "aws_db_instance" "main" {
  identifier = "main"
  username   = "planted-user"
  password   = var.password
}
resource "aws_ssm_parameter" "token" {
  name  = "token"
  type  = "SecureString"
  value = "planted-literal"
}
resource "aws_sns_topic_subscription" "hook" {
  topic_arn = "arn:aws:sns:us-east-1:123456789012:t"
  protocol  = "https"
  endpoint  = "https://example.org/\${local.planted}"
}
locals {
  planted = "planted-local-\${data.aws_ssm_parameter.planted.value}"
}
data "aws_ssm_parameter" "planted" {
  name = "planted-name"
}
`,
      "terraform.tfvars": 'password = "planted-variable"\n',
      "broken.tf": 'locals {\n  a = "planted-broken\n}\n',
    });
    const args = ["scan", ".", "--format", format, "--save-inventory", "saved.ndjson"];
    const { stdout, stderr, code } = await dataBoundary(args, { cwd: folder });
    expect(code).toBe(1);
    const all = stdout + stderr + readFileSync(join(folder, "saved.ndjson"), "utf8");
    expect(all).not.toMatch(/planted-(?:user|literal|local|name|variable|broken)/);
  },
);

test("a block that is declared twice is a gap, and what OpenTofu reads in the place of a file is not", async () => {
  const bucket = (region: string) =>
    `resource "aws_s3_bucket" "scans" {\n  region = "${region}"\n}\n`;
  const twice = await report(
    ["."],
    folderOf({ "a.tf": bucket("us-east-1"), "b.tf": bucket("eu-west-1") }),
  );
  expect(twice.gaps.map(({ detail }) => detail)).toEqual([
    "resource aws_s3_bucket scans is declared at a.tf:1 as well, and only one of the two was judged",
  ]);
  const once = await report(
    ["."],
    folderOf({ "a.tf": bucket("us-east-1"), "a.tofu": bucket("eu-west-1") }),
  );
  expect(once.gaps).toEqual([]);
  expect(once.findings).toEqual([]);
});
