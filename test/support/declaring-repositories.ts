/** Small repositories, each with a live resource and the line that declares it, or none where none does. */
import type { ResourceRef } from "../../src/model.ts";

export interface SmallRepository {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly resource: ResourceRef;
  /** "path:line"; none: the repository does not declare it, or nothing says which of several does. */
  readonly line: string | "none";
  readonly states?: readonly string[];
}

export const account = "210987654321";
export const subscription = "6f1d3a52-0c1e-4d0e-9a64-2f8f5b7c9d10";
type Tags = ResourceRef["labels"];

export function bucket(name = "patient-scans-prod", labels: Tags = {}): ResourceRef {
  return aws("AWS::S3::Bucket", `arn:aws:s3:::${name}`, name, labels);
}

function aws(type: string, id: string, name: string, labels: Tags = {}): ResourceRef {
  return { id, type, provider: "aws", scope: account, name, labels };
}

export const queue = (name: string, labels: Tags = {}): ResourceRef =>
  aws("AWS::SQS::Queue", `arn:aws:sqs:us-east-1:${account}:${name}`, name, labels);
const table = (name: string, labels: Tags = {}): ResourceRef =>
  aws("AWS::DynamoDB::Table", `arn:aws:dynamodb:us-east-1:${account}:table/${name}`, name, labels);

export function azure(type: string, name: string, labels: Tags = {}): ResourceRef {
  const [namespace, ...types] = type.split("/");
  const names = name.split("/");
  const path = types.map((one, i) => `${one}/${names[i]}`).join("/");
  return {
    id: `/subscriptions/${subscription}/resourceGroups/klinik/providers/${namespace}/${path}`,
    type,
    provider: "azure",
    scope: subscription,
    name: names.at(-1)!,
    labels,
  };
}
export const storage = (name: string): ResourceRef =>
  azure("Microsoft.Storage/storageAccounts", name);

export const ofStack = (logicalId: string, stack: string): Tags => ({
  "aws:cloudformation:logical-id": logicalId,
  "aws:cloudformation:stack-name": stack,
});

const state = (...resources: readonly object[]): string =>
  JSON.stringify({ version: 4, terraform_version: "1.9", resources });
const made = (type: string, name: string, attributes: object, module?: string): object => ({
  mode: "managed",
  type,
  name,
  ...(module !== undefined && { module }),
  instances: [{ attributes }],
});

const arn = "arn:aws:s3:::patient-scans-prod";
export const scans = `resource "aws_s3_bucket" "scans" {\n  bucket = "patient-scans-prod"\n}\n`;
export const unnamed = `resource "aws_s3_bucket" "scans" {\n  bucket = var.n\n}\n`;
export const template = (id: string, type = "AWS::S3::Bucket", properties = ""): string =>
  `Resources:\n  ${id}:\n    Type: ${type}\n${properties}`;
const trace = "7f6b1c1e-0000-4000-8000-000000000001";
const git = `[core]\n\tbare = false\n[remote "origin"]\n\turl = git@github.com:klinik/infra.git\n`;
const yor = (tags: Tags): Tags => ({ git_org: "klinik", git_repo: "infra", ...tags });
export const arm = (resources: object[], more: object = {}): string =>
  JSON.stringify(
    {
      $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
      ...more,
      resources,
    },
    undefined,
    1,
  );

export type Row = readonly [
  name: string,
  line: string,
  files: Readonly<Record<string, string>>,
  resource?: ResourceRef & { readonly location?: string },
  states?: readonly string[],
];

const rows: readonly Row[] = [
  // Terraform, by the name
  ["a literal", "main.tf:2", { "main.tf": `\n${scans}` }],
  ["CRLF", "main.tf:2", { "main.tf": `\n${scans}`.replaceAll("\n", "\r\n") }],
  ["comments on the line", "main.tf:2", { "main.tf": `# don't "open\n${scans.trim()} // "x\n` }],
  [
    "characters of regular expressions",
    "m.tf:1",
    { "m.tf": `resource "aws_sqs_queue" "s" {\n  name = "a.b(c)[d]*+?^$|.fifo"\n}\n` },
    queue("a.b(c)[d]*+?^$|.fifo"),
  ],
  [
    "JSON syntax",
    "main.tf.json:3",
    { "main.tf.json": `{"resource":{"aws_s3_bucket":{\n\n"s":{"bucket":"patient-scans-prod"}}}}` },
  ],
  ["a brace left open before", "main.tf:3", { "main.tf": `locals {\n a = {\n${scans}` }],
  [
    "after an interpolation with braces",
    "main.tf:6",
    { "main.tf": `locals {\n  a = "\${jsonencode({\n    "x" = "}"\n  })}"\n}\n${scans}` },
  ],
  [
    "after a heredoc with braces and quotes",
    "main.tf:7",
    { "main.tf": `locals {\n  a = <<EOT\n"unterminated }}}\nEOT2\nEOT\n}\n${scans}` },
  ],
  [
    "after a heredoc within an interpolation",
    "main.tf:7",
    { "main.tf": `locals {\n  a = "\${trim(<<EOT\n it's } "quoted\nEOT\n)}"\n}\n${scans}` },
  ],
  [
    "a variable's default",
    "m.tf:1",
    { "v.tf": `variable "n" {\n  default = "patient-scans-prod"\n}\n`, "m.tf": unnamed },
  ],
  [
    "a variables file",
    "prod/m.tf:1",
    {
      "prod/m.tf": unnamed,
      "prod/terraform.tfvars": `n = "patient-scans-prod"\nother = {\n  n = "x"\n}\n`,
    },
  ],
  [
    "a variables file in JSON",
    "m.tf:1",
    { "m.tf": unnamed, "a.auto.tfvars.json": `{"n":"patient-scans-prod"}` },
  ],
  [
    "a local",
    "m.tf:4",
    {
      "m.tf": `locals {\n  n = "patient-scans-prod"\n}\nresource "aws_s3_bucket" "s" {\n  bucket = local.n\n}\n`,
    },
  ],
  [
    "parts",
    "m.tf:4",
    {
      "m.tf": `variable "stage" {\n  default = "prod"\n}\nresource "aws_s3_bucket" "s" {\n  bucket = "patient-scans-\${var.stage}"\n}\n`,
    },
  ],
  [
    "the argument of a module's call",
    "modules/b/m.tf:1",
    {
      "modules/b/m.tf": unnamed,
      "main.tf": `module "s" {\n  source = "./modules/b"\n  n      = "patient-scans-prod"\n}\n`,
    },
  ],
  [
    "the argument of one of two calls",
    "modules/b/m.tf:1",
    {
      "modules/b/m.tf": unnamed,
      "main.tf": `module "s" {\n  source = "./modules/b"\n  n      = "patient-scans-prod"\n}\nmodule "t" {\n  source = "./modules/b"\n  n      = "patient-scans-test"\n}\n`,
    },
  ],
  [
    "a table",
    "m.tf:1",
    { "m.tf": `resource "aws_dynamodb_table" "t" {\n  name = "ward-beds"\n}\n` },
    table("ward-beds"),
  ],
  [
    "a function",
    "m.tf:1",
    { "m.tf": `resource "aws_lambda_function" "t" {\n  function_name = "admit-patient"\n}\n` },
    aws(
      "AWS::Lambda::Function",
      `arn:aws:lambda:us-east-1:${account}:function:admit-patient`,
      "admit-patient",
    ),
  ],
  [
    "a database",
    "m.tf:1",
    { "m.tf": `resource "aws_db_instance" "t" {\n  identifier = "ward-database"\n}\n` },
    aws(
      "AWS::RDS::DBInstance",
      `arn:aws:rds:us-east-1:${account}:db:ward-database`,
      "ward-database",
    ),
  ],
  [
    "a secret",
    "m.tf:1",
    { "m.tf": `resource "aws_secretsmanager_secret" "t" {\n  name = "ward/key"\n}\n` },
    aws(
      "AWS::SecretsManager::Secret",
      `arn:aws:secretsmanager:us-east-1:${account}:secret:ward/key-a1b2c3`,
      "ward/key",
    ),
  ],
  [
    "an Azure storage account",
    "m.tf:1",
    { "m.tf": `resource "azurerm_storage_account" "t" {\n  name = "klinikscans"\n}\n` },
    storage("klinikscans"),
  ],
  [
    "azapi",
    "m.tf:1",
    {
      "m.tf": `resource "azapi_resource" "t" {\n  type = "Microsoft.Storage/storageAccounts@2023-01-01"\n  name = "klinikscans"\n}\n`,
    },
    storage("klinikscans"),
  ],
  [
    "azapi of another type",
    "none",
    {
      "m.tf": `resource "azapi_resource" "t" {\n  type = "Microsoft.KeyVault/vaults@2023-01-01"\n  name = "klinikscans"\n}\n`,
    },
    storage("klinikscans"),
  ],
  [
    "two declarations of one name",
    "none",
    { "a.tf": scans, "b.tf": scans.replace('"scans"', '"t"') },
  ],
  [
    "another type of that name",
    "none",
    { "a.tf": `resource "aws_iam_role" "s" {\n  name = "patient-scans-prod"\n}\n` },
  ],
  [
    "the policy of a bucket",
    "none",
    { "a.tf": `resource "aws_s3_bucket_policy" "s" {\n  bucket = "patient-scans-prod"\n}\n` },
  ],
  [
    "the versioning of a bucket",
    "none",
    { "a.tf": `resource "aws_s3_bucket_versioning" "s" {\n  bucket = "patient-scans-prod"\n}\n` },
  ],
  [
    "a trail that logs to it",
    "none",
    {
      "a.tf": `resource "aws_cloudtrail" "s" {\n  name = "trail"\n  s3_bucket_name = "patient-scans-prod"\n}\n`,
    },
  ],
  [
    "a tag of a network",
    "none",
    { "a.tf": `resource "aws_vpc" "s" {\n  tags = { Name = "patient-scans-prod" }\n}\n` },
  ],
  [
    "a nested block's argument",
    "none",
    {
      "a.tf": `resource "aws_s3_bucket" "s" {\n  logging {\n    bucket = "patient-scans-prod"\n  }\n}\n`,
    },
  ],
  [
    "what is only read",
    "none",
    { "a.tf": `data "aws_s3_bucket" "s" {\n  bucket = "patient-scans-prod"\n}\n` },
  ],
  [
    "a variable that is only read from",
    "none",
    {
      "v.tf": `variable "from" {\n  default = "patient-scans-prod"\n}\n`,
      "m.tf": `data "aws_s3_bucket" "s" {\n  bucket = var.from\n}\n`,
    },
  ],
  ["an output", "none", { "a.tf": `output "s" {\n  value = "patient-scans-prod"\n}\n` }],
  [
    "a backend",
    "none",
    { "a.tf": `terraform {\n  backend "s3" {\n    bucket = "patient-scans-prod"\n  }\n}\n` },
  ],
  [
    "a call of a module of a registry",
    "none",
    {
      "a.tf": `module "s" {\n  source = "terraform-aws-modules/s3-bucket/aws"\n  bucket = "patient-scans-prod"\n}\n`,
    },
  ],
  ["a comment", "none", { "a.tf": `/*\n${scans}*/\n# ${scans.replaceAll("\n", "\n# ")}` }],
  ["a heredoc", "none", { "a.tf": `locals {\n  a = <<EOT\n${scans}EOT\n}\n` }],
  [
    "the name in another case",
    "none",
    { "m.tf": `resource "aws_sqs_queue" "s" {\n  name = "Patient-Scans-Prod"\n}\n` },
    queue("patient-scans-prod"),
  ],
  [
    "a name that begins so",
    "none",
    { "m.tf": `resource "aws_s3_bucket" "s" {\n  bucket_prefix = "patient-scans-prod"\n}\n` },
  ],
  ["an example", "none", { "examples/complete/main.tf": scans }],
  [
    "a name that every object has",
    "none",
    { "m.tf": `resource "aws_s3_bucket" "s" {}\n` },
    bucket("constructor"),
  ],
  [
    "a database of Azure, of whichever server",
    "none",
    { "m.tf": `resource "azurerm_mssql_database" "t" {\n  name = "patients-db"\n}\n` },
    azure("Microsoft.Sql/servers/databases", "klinik/patients-db"),
  ],

  // Terraform, by its state
  [
    "state: the block",
    "main.tf:3",
    {
      "main.tf": `# resource "aws_s3_bucket" "scans" {\n/* resource "aws_s3_bucket" "scans" {} */\n${unnamed}`,
      "s.tfstate": state(made("aws_s3_bucket", "scans", { arn })),
    },
    bucket(),
    ["s.tfstate"],
  ],
  [
    "state: after a heredoc",
    "main.tf:6",
    {
      "main.tf": `locals {\n  x = <<-EOT\n  resource "aws_s3_bucket" "scans" {\n  EOT\n}\n${unnamed}`,
      "s.tfstate": state(made("aws_s3_bucket", "scans", { arn })),
    },
    bucket(),
    ["s.tfstate"],
  ],
  [
    "state: a module with keys",
    "modules/b/main.tf:1",
    {
      "main.tf": `module "w" {\n  for_each = toset(["a.module.b"])\n  source = "./modules/b"\n}\n`,
      "modules/b/main.tf": unnamed,
      "s.tfstate": state(made("aws_s3_bucket", "scans", { arn }, `module.w["a.module.b"]`)),
    },
    bucket(),
    ["s.tfstate"],
  ],
  [
    "state: a provider's alias",
    "main.tf:2",
    {
      "main.tf": `provider "aws" { alias = "us" }\nresource "aws_s3_bucket" "scans" { provider = aws.us }\n`,
      "s.tfstate": state(made("aws_s3_bucket", "scans", { arn })),
    },
    bucket(),
    ["s.tfstate"],
  ],
  [
    "state: a secret and its version",
    "main.tf:1",
    {
      "main.tf": `resource "aws_secretsmanager_secret" "s" {}\nresource "aws_secretsmanager_secret_version" "v" {}\n`,
      "s.tfstate": state(
        made("aws_secretsmanager_secret_version", "v", {
          arn: "arn:aws:secretsmanager:eu-west-1:1:secret:x",
        }),
        made("aws_secretsmanager_secret", "s", {
          arn: "arn:aws:secretsmanager:eu-west-1:1:secret:x",
        }),
      ),
    },
    aws("AWS::SecretsManager::Secret", "arn:aws:secretsmanager:eu-west-1:1:secret:x", "x"),
    ["s.tfstate"],
  ],
  [
    "state: azapi",
    "main.tf:1",
    {
      "main.tf": `resource "azapi_resource" "t" {\n  type = "Microsoft.Storage/storageAccounts@2023-01-01"\n  name = var.n\n}\n`,
      "s.tfstate": state(
        made("azapi_resource", "t", {
          id: storage("klinikscans").id,
          type: "Microsoft.Storage/storageAccounts@2023-01-01",
        }),
      ),
    },
    storage("klinikscans"),
    ["s.tfstate"],
  ],
  [
    "state: called like its folder",
    "prod/main.tf:1",
    {
      "prod/main.tf": unnamed,
      "test/main.tf": unnamed,
      "states/prod.tfstate": state(made("aws_s3_bucket", "scans", { arn })),
    },
    bucket(),
    ["states/prod.tfstate"],
  ],
  [
    "state: two roots have the address",
    "none",
    {
      "a/main.tf": unnamed,
      "b/main.tf": unnamed,
      "s.tfstate": state(made("aws_s3_bucket", "scans", { arn })),
    },
    bucket(),
    ["s.tfstate"],
  ],
  [
    "state: of another root than the one that has the address",
    "none",
    {
      "a/main.tf": `resource "aws_s3_bucket" "scans" { bucket = "something-else" }\n`,
      "b/main.tf": `variable "x" {}\n`,
      "states/b.tfstate": state(made("aws_s3_bucket", "scans", { arn })),
    },
    bucket(),
    ["states/b.tfstate"],
  ],
  [
    "state: of another repository that has an address in common",
    "none",
    {
      "main.tf": unnamed,
      "states/s.tfstate": state(
        made("aws_s3_bucket", "scans", { arn }),
        ...["a", "b", "c"].map((one) => made("aws_sqs_queue", one, {})),
      ),
    },
    bucket(),
    ["states/s.tfstate"],
  ],
  [
    "state: the block's provider is for another region",
    "none",
    {
      "main.tf": `provider "aws" {\n  region = "us-east-1"\n}\n${unnamed}`,
      "s.tfstate": state(made("aws_s3_bucket", "scans", { arn })),
    },
    { ...bucket(), location: "eu-central-1" },
    ["s.tfstate"],
  ],
  [
    "state: the block's provider is for the region",
    "main.tf:4",
    {
      "main.tf": `provider "aws" {\n  region = "eu-central-1"\n}\n${unnamed}`,
      "s.tfstate": state(made("aws_s3_bucket", "scans", { arn })),
    },
    { ...bucket(), location: "eu-central-1" },
    ["s.tfstate"],
  ],
  [
    "state: what is global is made through a provider of any region",
    "main.tf:4",
    {
      "main.tf": `provider "aws" {\n  region = "us-east-1"\n}\n${unnamed}`,
      "s.tfstate": state(made("aws_s3_bucket", "scans", { arn })),
    },
    { ...bucket(), location: "global" },
    ["s.tfstate"],
  ],
  [
    "state: the block says another location",
    "none",
    {
      "main.tf": `resource "azurerm_storage_account" "s" {\n  name = var.n\n  location = "East US"\n}\n`,
      "s.tfstate": state(made("azurerm_storage_account", "s", { id: storage("klinikscans").id })),
    },
    { ...storage("klinikscans"), location: "westeurope" },
    ["s.tfstate"],
  ],
  [
    "state: the block has another name",
    "none",
    {
      "main.tf": scans.replace("prod", "test"),
      "s.tfstate": state(made("aws_s3_bucket", "scans", { arn })),
    },
    bucket(),
    ["s.tfstate"],
  ],
  [
    "state: two blocks of one id",
    "none",
    {
      "main.tf": `${unnamed}resource "aws_s3_bucket" "other" {}\n`,
      "s.tfstate": state(
        made("aws_s3_bucket", "scans", { arn }),
        made("aws_s3_bucket", "other", { arn }),
      ),
    },
    bucket(),
    ["s.tfstate"],
  ],
  [
    "state: only a part, a secret's version",
    "none",
    {
      "main.tf": `resource "aws_secretsmanager_secret_version" "v" {}\n`,
      "s.tfstate": state(
        made("aws_secretsmanager_secret_version", "v", {
          arn: "arn:aws:secretsmanager:eu-west-1:1:secret:x",
        }),
      ),
    },
    aws("AWS::SecretsManager::Secret", "arn:aws:secretsmanager:eu-west-1:1:secret:x", "x"),
    ["s.tfstate"],
  ],
  [
    "state: only a part, an account's network rules",
    "none",
    {
      "main.tf": `resource "azurerm_storage_account_network_rules" "v" {}\n`,
      "s.tfstate": state(
        made("azurerm_storage_account_network_rules", "v", { id: storage("klinikscans").id }),
      ),
    },
    storage("klinikscans"),
    ["s.tfstate"],
  ],
  [
    "state: only a part, a bucket's notification",
    "none",
    {
      "main.tf": `resource "aws_s3_bucket_notification" "v" {}\n`,
      "s.tfstate": state(
        made("aws_s3_bucket_notification", "v", { id: "patient-scans-prod", arn }),
      ),
    },
    bucket(),
    ["s.tfstate"],
  ],
  [
    "state: what is only read",
    "none",
    {
      "main.tf": `data "aws_s3_bucket" "scans" {}\n`,
      "s.tfstate": state({ ...made("aws_s3_bucket", "scans", { arn }), mode: "data" }),
    },
    bucket(),
    ["s.tfstate"],
  ],

  // CloudFormation
  [
    "stack: its name is the file's",
    "t.yaml:3",
    { "t.yaml": `Resources:\n  # Bucket:\n  Bucket:\n    Type: AWS::S3::Bucket\n` },
    bucket("x-1", ofStack("Bucket", "t")),
  ],
  [
    "stack: its name is the file's, of an environment",
    "cfn/wards.yml:2",
    { "cfn/wards.yml": template("Bucket"), "cfn/lab.yml": template("Bucket") },
    bucket("x-1", ofStack("Bucket", "prod-wards")),
  ],
  [
    "stack: its name is the folder's",
    "wards/template.yaml:2",
    { "wards/template.yaml": template("Bucket"), "lab/template.yaml": template("Bucket") },
    bucket("x-1", ofStack("Bucket", "wards-prod")),
  ],
  [
    "stack: samconfig",
    "a/template.yaml:2",
    {
      "a/template.yaml": template("Bucket"),
      "a/samconfig.toml": `version = 0.1\n[prod.deploy.parameters]\nstack_name = "hospital"\n`,
    },
    bucket("x-1", ofStack("Bucket", "hospital")),
  ],
  [
    "stack: the resource's very name",
    "t.yaml:2",
    {
      "t.yaml": template(
        "Bucket",
        "AWS::S3::Bucket",
        `    Properties:\n      BucketName: patient-scans-prod\n`,
      ),
    },
    bucket("patient-scans-prod", ofStack("Bucket", "anything")),
  ],
  [
    "stack: SAM",
    "t.yaml:3",
    {
      "t.yaml": `Transform: AWS::Serverless-2016-10-31\n${template("Fn", "AWS::Serverless::Function")}`,
    },
    aws(
      "AWS::Lambda::Function",
      `arn:aws:lambda:us-east-1:${account}:function:x`,
      "t-Fn-A1B2",
      ofStack("Fn", "t"),
    ),
  ],
  [
    "stack: several documents",
    "t.yaml:5",
    { "t.yaml": `kind: X\n---\nResources:\n  # c\n  Bucket:\n    Type: AWS::S3::Bucket\n` },
    bucket("x-1", ofStack("Bucket", "t")),
  ],
  [
    "stack: JSON",
    "t.json:3",
    {
      "t.json": `{ "Resources": {\n "Other": { "Type": "AWS::S3::Bucket" },\n "Bucket": { "Type": "AWS::S3::Bucket" } } }`,
    },
    bucket("x-1", ofStack("Bucket", "t")),
  ],
  [
    "template: the name, no tags",
    "t.yaml:2",
    {
      "t.yaml": template(
        "Queue",
        "AWS::SQS::Queue",
        `    Properties:\n      QueueName: ward-orders\n`,
      ),
    },
    queue("ward-orders"),
  ],
  [
    "template: a parameter's default, no tags",
    "none",
    {
      "t.yaml": `Parameters:\n  N:\n    Default: ward-orders\n${template("Queue", "AWS::SQS::Queue", `    Properties:\n      QueueName: !Ref N\n`)}`,
    },
    queue("ward-orders"),
  ],
  [
    "stack: of another team, the same logical id",
    "none",
    { "unrelated.yaml": template("Bucket") },
    bucket("x-1", ofStack("Bucket", "payroll-of-another-team")),
  ],
  [
    "stack: of another team, SAM",
    "none",
    {
      "t.yaml": `Transform: AWS::Serverless-2016-10-31\n${template("Fn", "AWS::Serverless::Function")}`,
    },
    aws(
      "AWS::Lambda::Function",
      `arn:aws:lambda:us-east-1:${account}:function:x`,
      "x",
      ofStack("Fn", "foreign-stack"),
    ),
  ],
  [
    "stack: of another team, one ends like a file",
    "none",
    { "logs.yaml": template("Bucket"), "db.yaml": template("Bucket") },
    bucket("x-1", ofStack("Bucket", "otherteam-logs")),
  ],
  [
    "stack: of another team, samconfig",
    "none",
    {
      "logs/template.yaml": template("Bucket"),
      "logs/samconfig.toml": `stack_name = "hospital"\n`,
    },
    bucket("x-1", ofStack("Bucket", "logs")),
  ],
  [
    "stack: two templates of one name",
    "none",
    { "eu/wards.yaml": template("Bucket"), "us/wards.yaml": template("Bucket") },
    bucket("x-1", ofStack("Bucket", "wards")),
  ],
  [
    "stack: may be of either",
    "none",
    { "a.yaml": template("Bucket"), "prod.yaml": template("Bucket") },
    bucket("x-1", ofStack("Bucket", "prod-a")),
  ],
  [
    "stack: the template gives another name",
    "none",
    {
      "t.yaml": template(
        "Bucket",
        "AWS::S3::Bucket",
        `    Properties:\n      BucketName: another-bucket\n`,
      ),
    },
    bucket("x-1", ofStack("Bucket", "t")),
  ],
  [
    "stack: another type",
    "none",
    { "t.yaml": template("Bucket", "AWS::SNS::Topic") },
    bucket("x-1", ofStack("Bucket", "t")),
  ],
  [
    "stack: the name in a Terraform block",
    "none",
    { "main.tf": scans },
    bucket("patient-scans-prod", ofStack("Bucket", "t")),
  ],

  // ARM and Bicep
  [
    "Bicep",
    "m.bicep:2",
    {
      "m.bicep": `// x\nresource s 'Microsoft.Storage/storageAccounts@2023-01-01' = {\n  name: 'klinikscans'\n}\n`,
    },
    storage("klinikscans"),
  ],
  [
    "Bicep: a parameter, a condition",
    "none",
    {
      "m.bicep": `@description('it''s')\nparam n string = 'klinikscans'\nresource s 'Microsoft.Storage/storageAccounts@2023-01-01' = if (x == '{') {\n  name: n\n}\n`,
    },
    storage("klinikscans"),
  ],
  [
    "Bicep: a child and its parent",
    "m.bicep:4",
    {
      "m.bicep": `resource s 'Microsoft.Sql/servers@2023-01-01' = {\n  name: 'klinik'\n}\nresource d 'Microsoft.Sql/servers/databases@2023-01-01' = {\n  parent: s\n  name: 'patients-db'\n}\n`,
    },
    azure("Microsoft.Sql/servers/databases", "klinik/patients-db"),
  ],
  [
    "Bicep: a child of another parent",
    "none",
    {
      "m.bicep": `resource s 'Microsoft.Sql/servers@2023-01-01' = {\n  name: 'bank'\n}\nresource d 'Microsoft.Sql/servers/databases@2023-01-01' = {\n  parent: s\n  name: 'patients-db'\n}\n`,
    },
    azure("Microsoft.Sql/servers/databases", "klinik/patients-db"),
  ],
  [
    "ARM",
    "m.json:4",
    { "m.json": arm([{ type: "Microsoft.Storage/storageAccounts", name: "klinikscans" }]) },
    storage("klinikscans"),
  ],
  [
    "ARM: a parameter's default",
    "m.json:9",
    {
      "m.json": arm([{ type: "Microsoft.Storage/storageAccounts", name: "[parameters('n')]" }], {
        parameters: { n: { defaultValue: "klinikscans" } },
      }),
    },
    storage("klinikscans"),
  ],
  [
    "Bicep: exists already",
    "none",
    {
      "m.bicep": `resource s 'Microsoft.Storage/storageAccounts@2023-01-01'\n  existing = {\n  name: 'klinikscans'\n}\n`,
    },
    storage("klinikscans"),
  ],
  [
    "Bicep: another type",
    "none",
    {
      "m.bicep": `resource s 'Microsoft.KeyVault/vaults@2023-01-01' = {\n  name: 'klinikscans'\n}\n`,
    },
    storage("klinikscans"),
  ],
  [
    "Bicep: a module's parameter",
    "none",
    { "m.bicep": `module s 'x.bicep' = {\n  params: {\n    logs: 'klinikscans'\n  }\n}\n` },
    storage("klinikscans"),
  ],
  [
    "Bicep: another property",
    "none",
    {
      "m.bicep": `resource s 'Microsoft.Storage/storageAccounts@2023-01-01' = {\n  name: 'x'\n  tags: {\n    name: 'klinikscans'\n  }\n}\n`,
    },
    storage("klinikscans"),
  ],
  [
    "ARM: a parameters file",
    "none",
    {
      "p.json": `{"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#","parameters":{"n":{"value":"klinikscans"}}}`,
    },
    storage("klinikscans"),
  ],

  // Yor
  [
    "Yor: a trace",
    "main.tf:2",
    {
      ".git/config": git,
      "main.tf": `\nresource "aws_s3_bucket" "s" {\n  tags = {\n    yor_trace = "${trace}"\n  }\n}\n`,
    },
    bucket("x-1", yor({ yor_trace: trace.toUpperCase() })),
  ],
  [
    "Yor: a trace, a worktree",
    "main.tf:1",
    {
      ".git": "gitdir: .gits/worktrees/w\n",
      ".gits/worktrees/w/commondir": "../..\n",
      ".gits/config": git,
      "main.tf": `resource "aws_s3_bucket" "s" {\n  tags = {\n    yor_trace = "${trace}"\n  }\n}\n`,
    },
    bucket("x-1", yor({ yor_trace: trace })),
  ],
  [
    "Yor: a file and a name",
    "a/main.tf:1",
    {
      ".git/config": git.replace("git@github.com:", "https://github.com/"),
      "a/main.tf": `resource "aws_s3_bucket" "s" {}\n`,
    },
    bucket("x-1", yor({ git_file: "a/main.tf", yor_name: "s" })),
  ],
  [
    "Yor: another type of that name",
    "none",
    { ".git/config": git, "a/main.tf": `resource "aws_s3_bucket_policy" "s" {}\n` },
    bucket("x-1", yor({ git_file: "a/main.tf", yor_name: "s" })),
  ],
  [
    "Yor: another repository",
    "none",
    { ".git/config": git, "main.tf": `resource "aws_s3_bucket" "s" {}\n` },
    bucket("x-1", { git_org: "klinik", git_repo: "other", git_file: "main.tf", yor_name: "s" }),
  ],
  [
    "Yor: a repository that is not known",
    "none",
    { "main.tf": `resource "aws_s3_bucket" "s" {}\n` },
    bucket("x-1", yor({ git_file: "main.tf", yor_name: "s" })),
  ],
  [
    "Yor: the module's repository, by a prefix",
    "none",
    {
      ".git/config": git,
      "main.tf": `resource "aws_s3_bucket" "s" {\n  tags = { avm_yor_trace = "${trace}" }\n}\n`,
    },
    bucket("x-1", { avm_git_org: "Azure", avm_git_repo: "module", avm_yor_trace: trace }),
  ],
  [
    "Yor: a trace in a text",
    "none",
    { ".git/config": git, "notes.json": `{"a":"yor_trace","u":"${trace}"}` },
    bucket("x-1", yor({ yor_trace: trace })),
  ],

  // What only has the name
  [
    "an application's settings",
    "none",
    { "config/prod.json": `{"storage":{"bucket":"patient-scans-prod"}}` },
  ],
  [
    "a manifest of Kubernetes",
    "none",
    { "k8s/deploy.yaml": `kind: Deployment\nmetadata:\n  name: patient-scans-prod\n` },
  ],
  [
    "a CI variable",
    "none",
    { ".gitlab-ci.yml": `job:\n  variables:\n    BUCKET: patient-scans-prod\n` },
  ],
  ["a sample", "none", { "api/sample.json": `{"example":["patient-scans-prod"]}` }],
  [
    "a bucket policy of a template",
    "none",
    {
      "t.yaml": template(
        "P",
        "AWS::S3::BucketPolicy",
        `    Properties:\n      Bucket: patient-scans-prod\n`,
      ),
    },
  ],
  [
    "an environment variable of a template",
    "none",
    {
      "t.yaml": template(
        "F",
        "AWS::Lambda::Function",
        `    Properties:\n      Environment: { Variables: { BucketName: patient-scans-prod } }\n`,
      ),
    },
  ],

  // Another place, or another group
  ...[
    [`name = "log-klinik-1"\n  location = "westeurope"`, "none"],
    [`name = "log-klinik-1"\n  resource_group_name = "other"`, "none"],
    [`name = "log-klinik-1"\n  location = "East US"\n  resource_group_name = "klinik"`, "m.tf:1"],
    [`name = "log-klinik-1"\n  location = var.where`, "none"],
  ].map(([said, line]): Row => [
    `an Azure block: ${said}`,
    line!,
    { "m.tf": `resource "azurerm_log_analytics_workspace" "x" {\n  ${said}\n}\n` },
    {
      ...azure("Microsoft.OperationalInsights/workspaces", "log-klinik-1"),
      location: "eastus",
    },
  ]),
  ...[
    [`provider "aws" {\n region = "eu-central-1"\n}\n`, "", "none"],
    [`provider "aws" {\n region = "us-east-1"\n}\n`, "", "m.tf:1"],
    [`provider "aws" {\n region = var.r\n}\n`, "", "none"],
    ["", `region = "eu-central-1"`, "none"],
    [`provider "aws" {\n region = "eu-central-1"\n}\n`, `region = "us-east-1"`, "m.tf:1"],
    [
      `provider "aws" {\n region = "us-east-1"\n}\nprovider "aws" {\n alias = "eu"\n region = "eu-central-1"\n}\n`,
      "provider = aws.eu",
      "none",
    ],
    [
      `provider "aws" {\n region = "eu-central-1"\n}\nprovider "aws" {\n alias = "us"\n region = "us-east-1"\n}\n`,
      "provider = aws.us",
      "m.tf:1",
    ],
  ].map(([provider, said, line]): Row => [
    `an AWS block: ${provider}${said}`,
    line!,
    {
      "m.tf": `resource "aws_sqs_queue" "x" {\n  name = "orders-queue-1"\n  ${said}\n}\n`,
      "p.tf": provider!,
    },
    queue("orders-queue-1"),
  ]),
  [
    "two blocks of one name in two regions",
    "us/m.tf:1",
    Object.fromEntries(
      ["us-east-1", "eu-central-1"].flatMap((region) => [
        [
          `${region.slice(0, 2)}/m.tf`,
          `resource "aws_sqs_queue" "x" {\n  name = "orders-queue-1"\n}\n`,
        ],
        [`${region.slice(0, 2)}/p.tf`, `provider "aws" {\n  region = "${region}"\n}\n`],
      ]),
    ),
    queue("orders-queue-1"),
  ],
  ...(["westeurope", "eastus"] as const).flatMap((location): Row[] => [
    [
      `Bicep in ${location}`,
      location === "eastus" ? "m.bicep:1" : "none",
      {
        "m.bicep": `resource v 'Microsoft.Network/virtualNetworks@2023-01-01' = {\n  name: 'vnet-hub-1'\n  location: '${location}'\n}\n`,
      },
      { ...azure("Microsoft.Network/virtualNetworks", "vnet-hub-1"), location: "East US" },
    ],
    [
      `ARM in ${location}`,
      location === "eastus" ? "m.json:4" : "none",
      {
        "m.json": arm([
          { type: "Microsoft.Network/virtualNetworks", name: "vnet-hub-1", location },
        ]),
      },
      { ...azure("Microsoft.Network/virtualNetworks", "vnet-hub-1"), location: "eastus" },
    ],
  ]),

  // What makes nothing
  ["a count of 0", "none", { "m.tf": scans.replace("{", "{\n  count = 0") }],
  [
    "a count of a variable that is 0",
    "none",
    { "m.tf": `variable "n" {\n default = 0\n}\n${scans.replace("{", "{\n  count = var.n")}` },
  ],
  ["a count of 1", "m.tf:1", { "m.tf": scans.replace("{", "{\n  count = 1") }],
  ["a for_each over nothing", "none", { "m.tf": scans.replace("{", "{\n  for_each = toset([])") }],
  [
    "a module that is called with a count of 0",
    "none",
    { "m/m.tf": scans, "main.tf": `module "m" {\n  source = "./m"\n  count = 0\n}\n` },
  ],
  ...(["false", "true"] as const).flatMap((is): Row[] => [
    [
      `Bicep: if (${is})`,
      is === "true" ? "m.bicep:1" : "none",
      {
        "m.bicep": `resource s 'Microsoft.Storage/storageAccounts@2023-01-01' = if (${is}) {\n  name: 'stpatients1'\n}\n`,
      },
      storage("stpatients1"),
    ],
    [
      `ARM: condition ${is}`,
      is === "true" ? "m.json:4" : "none",
      {
        "m.json": arm([
          {
            condition: is === "true",
            type: "Microsoft.Storage/storageAccounts",
            name: "stpatients1",
          },
        ]),
      },
      storage("stpatients1"),
    ],
  ]),
  ...[
    ["!Equals [a, b]", "none"],
    ["!Equals [a, a]", "t.yaml:4"],
    ["{ 'Fn::Equals': [a, b] }", "none"],
    ["!Not [!Equals [a, a]]", "none"],
    ["!And [!Equals [!Ref Stage, prod], !Equals [a, b]]", "none"],
    ["!Equals [!Ref Stage, prod]", "none"],
  ].map(([condition, line]): Row => [
    `a template's condition ${condition}`,
    line!,
    {
      "t.yaml": `Conditions:\n  C: ${condition}\nResources:\n  B:\n    Type: AWS::S3::Bucket\n    Condition: C\n    Properties: { BucketName: patient-scans-prod }\n`,
    },
  ]),

  // Names that are given elsewhere
  [
    "a default, where terraform.tfvars gives another name",
    "none",
    {
      "v.tf": `variable "n" {\n  default = "patient-scans-prod"\n}\n`,
      "m.tf": unnamed,
      "terraform.tfvars": `n = "other"\n`,
    },
  ],
  [
    "a default, where one of several variables files gives another name",
    "none",
    {
      "v.tf": `variable "n" {\n  default = "patient-scans-prod"\n}\n`,
      "m.tf": unnamed,
      "test.tfvars": `n = "other"\n`,
    },
  ],
  ...[
    [`n = "other"`, "none"],
    [`n = lower(var.x)`, "none"],
    ["", "m/m.tf:1"],
  ].map(([said, line]): Row => [
    `a module's default, where its call says: ${said}`,
    line!,
    {
      "m/v.tf": `variable "n" {\n  default = "patient-scans-prod"\n}\n`,
      "m/m.tf": unnamed,
      "main.tf": `module "m" {\n  source = "./m"\n  ${said}\n}\n`,
    },
  ]),
  ...(["stother", "stpatients1"] as const).flatMap((value): Row[] => {
    const given = JSON.stringify({
      $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
      parameters: { n: { value } },
    });
    const other = value === "stother" ? "stpatients1" : "stother";
    return [
      [
        `ARM: a parameter file gives ${value}`,
        value === "stother" ? "none" : "a.json:10",
        {
          "a.json": arm(
            [{ type: "Microsoft.Storage/storageAccounts", name: "[parameters('n')]" }],
            {
              parameters: { n: { type: "string", defaultValue: other } },
            },
          ),
          "a.parameters.json": given,
        },
        storage("stpatients1"),
      ],
      [
        `Bicep: a parameter file gives ${value}`,
        value === "stother" ? "none" : "a.bicep:2",
        {
          "a.bicep": `param n string = '${other}'\nresource s 'Microsoft.Storage/storageAccounts@2023-01-01' = {\n  name: n\n}\n`,
          "a.parameters.json": given,
        },
        storage("stpatients1"),
      ],
    ];
  }),
  [
    "a group of nodes of a cluster",
    "none",
    {
      "t.yaml": template(
        "N",
        "AWS::EKS::Nodegroup",
        `    Properties: { ClusterName: patients-cluster }\n`,
      ),
    },
    aws("AWS::EKS::Nodegroup", `arn:aws:eks:us-east-1:${account}:nodegroup/x`, "patients-cluster"),
  ],
  [
    "a cache's cluster",
    "t.yaml:2",
    {
      "t.yaml": template(
        "N",
        "AWS::ElastiCache::CacheCluster",
        `    Properties: { ClusterName: patients-cluster }\n`,
      ),
    },
    aws(
      "AWS::ElastiCache::CacheCluster",
      `arn:aws:elasticache:us-east-1:${account}:cluster:x`,
      "patients-cluster",
    ),
  ],

  // Stacks
  ...[
    ["hr-api", "none"],
    ["api-x", "none"],
    ["eu-api", "none"],
    ["billing-api", "none"],
    ["prod-api", "infra/api.yaml:2"],
    ["api-staging", "infra/api.yaml:2"],
    ["api-eu-central-1", "infra/api.yaml:2"],
    ["api-us-gov-west-1", "infra/api.yaml:2"],
  ].map(([stack, line]): Row => [
    `the stack ${stack} and api.yaml`,
    line!,
    { "infra/api.yaml": template("Bucket") },
    bucket("x-1", ofStack("Bucket", stack!)),
  ]),

  // What is there to try
  ...[
    "test/__snapshots__/S.template.json",
    "tests/unit/t.json",
    "events/e.json",
    "Tests/t.json",
    "app/examples/t.json",
  ].map((path): Row => [
    path,
    "none",
    {
      [path]: `{"Resources":{"B":{"Type":"AWS::S3::Bucket","Properties":{"BucketName":"patient-scans-prod"}}}}`,
    },
  ]),
  ["Terraform of tests", "none", { "tests/setup/main.tf": scans }],
  [
    "a character by its number",
    "none",
    { "m.tf": scans.replace("patient", "pati\\u0065nt") },
    bucket("patiu0065nt-scans-prod"),
  ],
];

export const inRepository = ([
  name,
  line,
  files,
  resource = bucket(),
  states,
]: Row): SmallRepository => ({ name, line, files, resource, ...(states && { states }) });

export const repositories: readonly SmallRepository[] = rows.map(inRepository);
