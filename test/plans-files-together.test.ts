/** Files of plans that lie together, and files that only another tool makes a plan of. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Gap } from "../src/model.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { planned } from "./support/planned.ts";
import { plan, said } from "./support/terraform-plan.ts";

interface Seen {
  readonly gaps: readonly Gap[];
  readonly run: { readonly notes?: readonly string[] };
}

async function scanned(files: Readonly<Record<string, string>>): Promise<Seen> {
  const cwd = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  const { stdout } = await dataBoundary(["scan", ".", "-q", "--format", "json"], { cwd });
  return JSON.parse(stdout) as Seen;
}

const bucket = JSON.stringify(
  plan([{ address: "aws_s3_bucket.scans", values: { bucket: "scans" } }]),
);

describe("a file that only its own tool makes a plan of", () => {
  const files = {
    "unit/terragrunt.hcl": 'inputs = { region = "us-east-1" }\n',
    "other/terragrunt.hcl": 'inputs = { region = "us-east-1" }\n',
    "stack/main.tfcomponent.hcl": 'component "wards" { source = "./wards" }\n',
    "program/Pulumi.yaml": "name: wards\nruntime: yaml\n",
  };

  test("is a gap with the command that makes the plan, one for each kind", async () => {
    const { gaps } = await scanned({ ...files, "plan.json": bucket });
    const told = gaps.map(({ detail, remedy }) => `${detail} -> ${remedy}`).sort();
    expect(told).toHaveLength(3);
    expect(told[0]).toMatch(/^2 files of the kind Terragrunt unit .*terragrunt show -json/);
    expect(told[1]).toMatch(/^a Pulumi program was not read.*pulumi preview --json/);
    expect(told[2]).toMatch(/^a Terraform stack was not read.*terraform show -json/);
  });

  test("is none where its plan lies beside it", async () => {
    const { gaps } = await scanned({
      "unit/terragrunt.hcl": files["unit/terragrunt.hcl"],
      "unit/plan.json": bucket,
    });
    expect(gaps).toEqual([]);
  });

  test.each(Object.entries(files))("named alone it says so: %s", async (name, text) => {
    const cwd = temporaryFolder();
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
    const { code, stderr } = await dataBoundary(["scan", `./${name}`], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/is a (?:Terragrunt unit|Terraform stack|Pulumi program); scan/);
  });
});

test("a state beside its sources and a samconfig.toml are said", async () => {
  const { run } = await scanned({
    "infra/terraform.tfstate": JSON.stringify({
      version: 4,
      terraform_version: "1.11.4",
      resources: [],
    }),
    "infra/main.tf": 'provider "aws" {\n  region = "eu-central-1"\n}\n',
    "app/samconfig.toml": '[default.deploy.parameters]\nregion = "us-east-1"\n',
    "app/template.yaml": "Resources:\n  Scans:\n    Type: AWS::S3::Bucket\n",
  });
  expect(run.notes).toContain(
    "infra/terraform.tfstate: is the state of the sources beside it; what both hold is judged twice, as it is and as it will be",
  );
  expect(run.notes).toContain(
    "app/samconfig.toml: was not read; give its region by --region, and its parameter_overrides by --param",
  );
});

test("a Bicep file that declares more than its compiled template is a gap", async () => {
  const wards = "fixtures/repositories/hospital/wards";
  const older = async (added: string): Promise<readonly string[]> => {
    const cwd = temporaryFolder();
    cpSync(wards, cwd, { recursive: true });
    writeFileSync(
      join(cwd, "main.bicep"),
      `${readFileSync(join(wards, "main.bicep"), "utf8")}\n${added}`,
    );
    const { stdout } = await dataBoundary(["scan", ".", "-q", "--format", "json"], { cwd });
    return (JSON.parse(stdout) as Seen).gaps
      .map(({ detail }) => detail)
      .filter((detail) => detail.includes("is older than"));
  };
  expect(await older("")).toEqual([]);
  expect(
    await older(
      "resource late 'Microsoft.Storage/storageAccounts@2023-01-01' = {\n  name: 'late'\n}\n",
    ),
  ).toEqual([
    "main.json is older than main.bicep: it does not hold late (Microsoft.Storage/storageAccounts)",
  ]);
});

describe("a name that is made of a reference", () => {
  const logging = (attribute: string) =>
    plan(
      [
        { address: "aws_s3_bucket.scans", values: { bucket: "scans" }, unknown: { id: true } },
        {
          address: "aws_s3_bucket_logging.scans",
          values: { bucket: "other" },
          unknown: { target_bucket: true },
          expressions: {
            target_bucket: {
              references: [`aws_s3_bucket.scans.${attribute}`, "aws_s3_bucket.scans"],
            },
          },
        },
      ],
      { providers: { aws: "eu-central-1" } },
    );

  test("is a gap without the sources, as a plan does not show what is made of it", async () => {
    const { gaps, places } = await said(logging("id"));
    expect(places.join()).not.toContain("log ");
    expect(gaps.map(({ detail }) => detail).join()).toContain("--source DIRECTORY");
  });

  test("is that of the resource where it is an ARN", async () => {
    expect((await said(logging("arn"))).gaps).toEqual([]);
  });
});

test("the address of a webhook in an ARM template is judged, and its key is not kept", async () => {
  const { gaps, resources } = await planned({
    $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    contentVersion: "1.0.0.0",
    resources: [
      {
        type: "Microsoft.EventGrid/systemTopics",
        apiVersion: "2023-12-15-preview",
        name: "scans",
        location: "westeurope",
        properties: { topicType: "Microsoft.Storage.StorageAccounts" },
        resources: [
          {
            type: "eventSubscriptions",
            apiVersion: "2023-12-15-preview",
            name: "hook",
            properties: {
              destination: {
                endpointType: "WebHook",
                properties: { endpointUrl: "https://wards.example.org/hook?code=planted" },
              },
            },
          },
        ],
      },
    ],
  });
  expect(gaps.map(({ detail }) => detail).join()).toContain("wards.example.org");
  expect(JSON.stringify([gaps, resources])).not.toContain("planted");
});

test("a plan that lost its changes is read by its planned values, and is a gap", async () => {
  const values = {
    format_version: "1.2",
    terraform_version: "1.11.4",
    planned_values: {
      root_module: {
        resources: [
          {
            address: "aws_s3_bucket.scans",
            mode: "managed",
            type: "aws_s3_bucket",
            name: "scans",
            provider_name: "registry.terraform.io/hashicorp/aws",
            values: { bucket: "scans", region: "us-east-1" },
          },
        ],
      },
    },
  };
  for (const document of [values, { ...values, resource_changes: [] }]) {
    const { places, gaps } = await said(document);
    expect(places).toEqual([expect.stringMatching(/scans home us-east-1$/)]);
    expect(gaps.map(({ detail }) => detail)).toEqual([
      expect.stringContaining("planned values and no changes"),
    ]);
  }
});

test.each([
  ["provider.aws", "aws"],
  ["provider.aws.west", "aws.west"],
  ["module.copy.provider.aws.west", "module.copy:aws.west"],
])("a state of Terraform 0.12 names its provider without a source: %s", async (provider, key) => {
  const { places, gaps } = await said(
    {
      version: 4,
      terraform_version: "0.12.31",
      resources: [
        {
          mode: "managed",
          type: "aws_kinesis_stream",
          name: "scans",
          provider,
          instances: [{ attributes: { name: "scans" } }],
        },
      ],
    },
    { providerRegions: { [key]: "us-east-1" } },
  );
  expect(gaps).toEqual([]);
  expect(places).toEqual([expect.stringMatching(/scans home us-east-1$/)]);
});

test("a template is one whose top-level keys are indented", async () => {
  const { run, gaps } = await scanned({
    "template.yaml":
      "---\n\n  # of the wards\n  Parameters: {}\n  Resources:\n    Scans:\n      Type: AWS::S3::Bucket\n",
    "values.yaml": "wards:\n  Resources:\n    Scans:\n      Type: AWS::S3::Bucket\n",
  });
  expect(gaps.map(({ declared }) => declared?.file)).toEqual(["template.yaml"]);
  expect(run.notes?.join()).toContain("1 file is neither a plan");
});

test("fifty thousand empty lines are looked at once", async () => {
  const start = performance.now();
  await scanned({ "empty.txt": `${"\n".repeat(50_000)}x` });
  expect(performance.now() - start).toBeLessThan(20_000);
});
