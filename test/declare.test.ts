/** The line that declares a resource, found in a made-up hospital's repository; no line rather than a wrong one. */
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { declarations } from "../src/declare/declare.ts";
import { readHcl } from "../src/declare/hcl.ts";
import type { Declaration, ResourceRef } from "../src/model.ts";
import { temporaryFolder } from "./support/command.ts";
import { bucket, storage } from "./support/report-fixture.ts";

const root = "fixtures/repositories/hospital";
const state = join(root, "infra/terraform.tfstate");
const shown = join(root, "infra/network/shown.json");

/** "path:line how (confidence)", and a check that the line says what it should. */
function told(found: Declaration | undefined, says: RegExp, within = root): string | undefined {
  if (!found) return undefined;
  const lines = readFileSync(join(within, decodeURIComponent(found.uri)), "utf8").split("\n");
  expect(lines[found.startLine - 1]).toMatch(says);
  return `${found.uri}:${found.startLine} ${found.how} (${found.confidence})`;
}

function aws(id: string, type: string, labels: ResourceRef["labels"] = {}): ResourceRef {
  return { ...bucket(id.slice(id.lastIndexOf(/[/]/.test(id) ? "/" : ":") + 1), labels), id, type };
}

describe("a Terraform state", () => {
  const find = (resource: ResourceRef, ...stateFiles: string[]) =>
    declarations({ root, stateFiles: stateFiles.length > 0 ? stateFiles : [state] })({ resource });

  test("leads to the block, and not to one in a comment", () => {
    expect(
      told(find(bucket("klinikum-patient-scans")), /^resource "aws_s3_bucket" "patient_scans"/),
    ).toBe("infra/main.tf:16 Terraform state (high)");
  });

  test("leads every instance of count and for_each to one block", () => {
    const lines = ["klinikum-lab-0", "klinikum-lab-1", "klinikum-lab-2"].map((name) =>
      told(find(bucket(name)), /"lab"/),
    );
    expect(new Set(lines)).toEqual(new Set([expect.stringContaining("infra/main.tf:33 ")]));
    const beds = aws(
      "arn:aws:dynamodb:us-east-1:123456789012:table/oncology-beds",
      "AWS::DynamoDB::Table",
    );
    expect(told(find(beds), /"aws_dynamodb_table" "ward"/)).toMatch(/^infra\/main\.tf:38 /);
  });

  test("leads through modules, whatever their keys, into a CRLF file", () => {
    const notes = /^resource "aws_s3_bucket" "notes" \{\r$/;
    const line = "infra/modules/ward-bucket/main.tf:5 Terraform state (high)";
    expect(told(find(bucket("klinikum-notes-cardiology")), notes)).toBe(line);
    expect(told(find(bucket("klinikum-notes-archive")), notes)).toBe(line);
  });

  test("leads to the call where the module is of a registry", () => {
    const alarms = aws("arn:aws:sns:us-east-1:123456789012:klinikum-alarms", "AWS::SNS::Topic");
    expect(told(find(alarms), /^module "registry_module"/)).toBe(
      "infra/main.tf:55 Terraform state: call of its module (medium)",
    );
  });

  test("knows the whole from a part that repeats its id, and ARM ids in any case", () => {
    expect(
      told(find(storage("klinikumbefunde"), shown), /"azurerm_storage_account" "befunde"/),
    ).toBe("infra/network/storage.tf:1 Terraform state (high)");
  });

  test("says nothing of what it reads only, or of what is not in the code any more", () => {
    expect(find(bucket("klinikum-press-pictures"))).toBeUndefined();
    expect(find(bucket("klinikum-removed"))).toBeUndefined();
  });

  test("works from anywhere: the only root module that has the address is meant", () => {
    const elsewhere = join(temporaryFolder(), "pulled.json");
    writeFileSync(elsewhere, readFileSync(state));
    expect(told(find(bucket("klinikum-lab-1"), elsewhere), /"lab"/)).toMatch(
      /^infra\/main\.tf:33 /,
    );
  });

  test("follows what `terraform init` noted of where modules are", () => {
    const copy = temporaryFolder();
    cpSync(root, copy, { recursive: true });
    mkdirSync(join(copy, "infra/.terraform/modules"), { recursive: true });
    mkdirSync(join(copy, "vendored/sns"), { recursive: true });
    writeFileSync(
      join(copy, "vendored/sns/main.tf"),
      'variable "name" {}\nresource "aws_sns_topic" "this" {\n  count = 1\n}\n',
    );
    writeFileSync(
      join(copy, "infra/.terraform/modules/modules.json"),
      JSON.stringify({
        Modules: [
          { Key: "", Dir: "." },
          { Key: "registry_module", Dir: "../vendored/sns" },
        ],
      }),
    );
    const search = declarations({
      root: copy,
      stateFiles: [join(copy, "infra/terraform.tfstate")],
    });
    const alarms = aws("arn:aws:sns:us-east-1:123456789012:klinikum-alarms", "AWS::SNS::Topic");
    expect(told(search({ resource: alarms }), /^resource "aws_sns_topic" "this"/, copy)).toBe(
      "vendored/sns/main.tf:2 Terraform state (high)",
    );
  });

  test.each([
    ["none", undefined, /none\.tfstate: no such file; write the Terraform state/],
    ["no JSON", "resource {}", /is not JSON, which a Terraform state is/],
    ["another JSON", '{"version": 3}', /is neither a Terraform state of version 4/],
  ])("is told of when it is %s", (_, text, says) => {
    const file = join(temporaryFolder(), "none.tfstate");
    if (text !== undefined) writeFileSync(file, text);
    expect(() => declarations({ root, stateFiles: [file] })).toThrow(says);
  });
});

describe("tags", () => {
  const find = (resource: ResourceRef) => declarations({ root, stateFiles: [] })({ resource });

  test("of Yor: no repository is known here, so that they may be another's", () => {
    const trace = { avm_yor_trace: "5B1F0C2E-7a3d-4c8e-9f61-0d2a4b6c8e10" };
    expect(find(bucket("klinikum-renamed", trace))).toBeUndefined();
    const labels = { git_file: "infra/main.tf", yor_name: "lab", git_org: "k", git_repo: "infra" };
    expect(find(bucket("klinikum-renamed", labels))).toBeUndefined();
  });

  test("of Yor, in the repository that they name", () => {
    const copy = temporaryFolder();
    cpSync(root, copy, { recursive: true });
    mkdirSync(join(copy, ".git"));
    writeFileSync(
      join(copy, ".git/config"),
      '[remote "origin"]\n  url = https://github.com/Klinikum/infra\n',
    );
    const search = declarations({ root: copy, stateFiles: [] });
    const git = { git_org: "klinikum", git_repo: "infra" };
    const trace = { ...git, yor_trace: "5B1F0C2E-7a3d-4c8e-9f61-0d2a4b6c8e10" };
    expect(
      told(search({ resource: bucket("klinikum-renamed", trace) }), /^resource .* "this"/, copy),
    ).toBe("infra/modules/archive/main.tf:1 yor_trace tag (high)");
    const file = { ...git, git_file: "infra/main.tf", yor_name: "lab", yor_trace: "none" };
    expect(told(search({ resource: bucket("klinikum-renamed", file) }), /"lab"/, copy)).toBe(
      "infra/main.tf:33 git_file and yor_name tags (medium)",
    );
    const outside = { ...file, git_file: "../../etc/x.tf" };
    expect(search({ resource: bucket("klinikum-renamed", outside) })).toBeUndefined();
  });

  test("of CloudFormation: the logical id in a template of that type", () => {
    const labels = {
      "aws:cloudformation:logical-id": "Admissions",
      "aws:cloudformation:stack-name": "wards",
    };
    const queue = aws(
      "arn:aws:sqs:us-east-1:123456789012:wards-admissions",
      "AWS::SQS::Queue",
      labels,
    );
    expect(told(find(queue), /^ {2}Admissions:/)).toBe(
      "templates/wards.yaml:4 CloudFormation tags (high)",
    );
    expect(find({ ...queue, type: "AWS::SNS::Topic" })).toBeUndefined();
  });

  test("of CloudFormation: the stack's name tells two templates apart", () => {
    const topic = (stack: string): ResourceRef =>
      aws("arn:aws:sns:us-east-1:123456789012:t", "AWS::SNS::Topic", {
        "aws:cloudformation:logical-id": "Topic",
        "aws:cloudformation:stack-name": stack,
      });
    expect(told(find(topic("lab")), /"Topic"/)).toMatch(/^templates\/lab\.json:4 /);
    expect(told(find(topic("prod-wards")), /Topic/)).toMatch(/^templates\/wards\.yaml:8 /);
    expect(find(topic("pharmacy"))).toBeUndefined();
  });
});

describe("the name, in a declaration of its type", () => {
  const find = declarations({ root, stateFiles: [] });
  const arn = (service: string, rest: string): string =>
    `arn:aws:${service}:us-east-1:123456789012:${rest}`;
  const vault: ResourceRef = {
    ...storage("klinikum-schluessel"),
    type: "Microsoft.KeyVault/vaults",
  };

  test.each([
    [bucket("klinikum-patient-scans"), "infra/main.tf:16", /^resource .* "patient_scans"/],
    [
      aws(arn("sqs", "klinikum-discharge-letters"), "AWS::SQS::Queue"),
      "infra/modules/ward-bucket/main.tf:17",
      /after_the_heredoc/,
    ],
    [
      aws(arn("kinesis", "stream/klinikum-samples-stream"), "AWS::Kinesis::Stream"),
      "templates/lab.json:7",
      /"Samples"/,
    ],
    [vault, "azure/main.bicep:4", /^resource vault/],
    [bucket("klinikum-notes-archive"), "infra/modules/ward-bucket/main.tf:5", /"notes"/],
  ] as const)("$name", (resource, place, says) => {
    expect(told(find({ resource }), says)).toBe(`${place} type and name (low)`);
  });

  test.each([
    ["klinikum-named-twice", "is in two blocks"],
    ["klinikum-terraform-state", "keeps the state"],
    ["klinikum-press-pictures", "is only read"],
    ["klinikumaltbestand", "exists already"],
    ["klinikum-heredoc", "is in a heredoc"],
    ["klinikum-multiline", "is in a multi-line string"],
    ["klinikumcomment", "is in a comment"],
    ["klinikum-discharge-letters", "is a queue's"],
    ["klinikum-alarms", "is an argument of a module of a registry"],
    ["klinikumpresse", "is the value of a variable that nothing uses"],
    ["klinikumpipeline", "is a pipeline's variable"],
    ["klinikum-flow-b", "is in a list"],
    ["klinikum-lab-0", "is made of parts"],
    ["klinikum-removed", "is in a state only"],
    ["wards", "says too little"],
    ["constructor", "is a word of the language this is written in"],
  ])("%s leads nowhere: it %s", (name) => {
    expect(find({ resource: bucket(name) })).toBeUndefined();
    expect(find({ resource: storage(name) })).toBeUndefined();
  });
});

test("what is not part of the repository is not looked at: links, downloads, reports, huge files", () => {
  const folder = temporaryFolder();
  const outside = temporaryFolder();
  const declared = 'resource "aws_s3_bucket" "x" {\n  bucket = "klinikum-elsewhere"\n}\n';
  writeFileSync(join(outside, "main.tf"), declared);
  symlinkSync(outside, join(folder, "linked"));
  symlinkSync(join(outside, "main.tf"), join(folder, "linked.tf"));
  for (const skipped of [".terraform/modules/x", "node_modules/x", ".git"]) {
    mkdirSync(join(folder, skipped), { recursive: true });
    writeFileSync(join(folder, skipped, "main.tf"), declared);
  }
  writeFileSync(join(folder, "huge.tf"), declared + "#".repeat(1024 * 1024));
  writeFileSync(
    join(folder, "report.json"),
    '{ "$schema": "https://unpkg.com/data-boundary/schema/report.json", "name": "klinikum-elsewhere" }',
  );
  const find = declarations({ root: folder, stateFiles: [] });
  expect(find({ resource: bucket("klinikum-elsewhere") })).toBeUndefined();
  mkdirSync(join(folder, "größe & maß"));
  writeFileSync(join(folder, "größe & maß", "main.tf"), declared);
  expect(
    declarations({ root: folder, stateFiles: [] })({ resource: bucket("klinikum-elsewhere") })?.uri,
  ).toBe("gr%C3%B6%C3%9Fe%20%26%20ma%C3%9F/main.tf");
});

test("a repository is read when the first finding asks", () => {
  const folder = temporaryFolder();
  const find = declarations({ root: folder, stateFiles: [] });
  writeFileSync(
    join(folder, "late.tf"),
    'resource "aws_s3_bucket" "x" { bucket = "klinikum-late" }\n',
  );
  expect(find({ resource: bucket("klinikum-late") })?.startLine).toBe(1);
});

test("the block scan survives what it is given", () => {
  for (const source of [
    'resource "a',
    "resource {{{",
    "<<EOT\nnever ends",
    '"${"${"',
    "/* open",
    "}}}",
    "\r\n\0",
  ])
    expect(() => readHcl(source)).not.toThrow();
  const [block] = readHcl('resource "a" "b" { x = "$${not} 100%" }').blocks;
  expect(block?.attributes).toEqual(new Map([["x", ["$${not} 100%"]]]));
  expect(readHcl('open = "never closed\nresource "a" "b" {}\n').blocks).toHaveLength(1);
});
