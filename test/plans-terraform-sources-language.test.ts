/** What of Terraform's language is understood without a plan, and what becomes of what is not. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "./support/command.ts";
import { saidOfSources } from "./support/terraform-sources.ts";

const frankfurt = 'provider "aws" {\n  region = "eu-central-1"\n}\n';
const virginia = 'provider "aws" {\n  alias  = "far"\n  region = "us-east-1"\n}\n';
const bucket = (region: string) =>
  `provider "aws" {\n  region = ${region}\n}\nresource "aws_s3_bucket" "scans" {\n  bucket = "scans"\n}\n`;

/** Each comes to us-east-1. */
test.each([
  ['"us-east-1"', ""],
  ["var.region", 'variable "region" { default = "us-east-1" }'],
  [
    "local.region",
    'locals {\n  region = local.regions["far"]\n  regions = { near = "eu-west-1", far = "us-east-1" }\n}',
  ],
  ['"us-${var.side}-1"', 'variable "side" { default = "east" }'],
  ['format("%s-%s-%d", "us", lower("EAST"), 1)', ""],
  ['join("-", ["us", "east", "1"])', ""],
  ['join("-", concat(["us"], slice(["north", "east", "1"], 1, 3)))', ""],
  ['lookup({ a = "us-east-1" }, "b", "us-east-1")', ""],
  ['merge({ a = "eu-west-1" }, { a = "us-east-1" }).a', ""],
  ['element(["eu-west-1", "us-east-1"], 3)', ""],
  ['coalesce(null, "", "us-east-1")', ""],
  ['replace("us_east_1", "_", "-")', ""],
  ['try(local.none.at.all, "us-east-1")', "locals {\n  none = {}\n}"],
  ['can(local.none.at) ? "eu-west-1" : "us-east-1"', "locals {\n  none = {}\n}"],
  ['1 + 2 * 3 == 7 && !false ? "us-east-1" : "eu-west-1"', ""],
  ['-1 < 0 || 1 / 0 == 1 ? "us-east-1" : "eu-west-1"', ""],
  ['[for key, one in { a = "us-east-1", b = "eu-west-1" } : one if key == "a"][0]', ""],
  ['{ for one in ["us-east-1"] : upper(one) => one }["US-EAST-1"]', ""],
  ['values({ for one in ["a"] : one => "us-east-1"... })[0][0]', ""],
  ["(local.all[*].region)[0]", 'locals {\n  all = [{ region = "us-east-1" }]\n}'],
  ["local.all.*.region[0]", 'locals {\n  all = [{ region = "us-east-1" }]\n}'],
  ['jsondecode(jsonencode({ at = "us-east-1" })).at', ""],
  ["trimspace(<<-EOT\n    us-east-1\n  EOT\n  )", ""],
  ['"%{ if var.far }us-east-1%{ else }eu-west-1%{ endif }"', 'variable "far" { default = true }'],
  ['"us-%{ for one in ["ea", "st"] }${one}%{ endfor }-1"', ""],
  [
    "var.place.region",
    'variable "place" {\n  type = object({ region = optional(string, "us-east-1") })\n  default = {}\n}',
  ],
  ['var.far ? "us-east-1" : null', 'variable "far" { default = "true" }'],
  ['flatten([["us-east-1"], []])[0]', ""],
  ['max([1, 2]...) == 2 ? "us-east-1" : ""', ""],
  ['"\\u0075s-east-1"', ""],
])("a region that is %s", async (region, more) => {
  const { places, gaps } = await saidOfSources(bucket(region) + more);
  expect(gaps).toEqual([]);
  expect(places).toEqual(["aws_s3_bucket.scans home us-east-1"]);
});

test.each([
  ["var.region", 'variable "region" {}', "give --param region=VALUE"],
  ["data.aws_ssm_parameter.region.value", "", "read when a plan is made"],
  ['regex("us.*", "us-east-1")', "", "function regex is not evaluated"],
  ["local.a", "locals {\n  a = local.b\n  b = local.a\n}", "refers to itself"],
  ["terraform.workspace", "", "--param terraform.workspace=NAME"],
  ['file("region.txt")', "", "function file is not evaluated"],
])("a region that is not known is a gap with its reason: %s", async (region, more, why) => {
  const { places, gaps } = await saidOfSources(
    bucket(region) +
      more +
      (region.startsWith("data.aws_ssm_parameter.region")
        ? 'data "aws_ssm_parameter" "region" {\n  name = "r"\n}'
        : ""),
  );
  expect(places).toEqual([]);
  expect(gaps.map(({ reason }) => reason)).toEqual(["unknown-location"]);
  expect(gaps[0]!.detail).toContain(why);
  expect(gaps[0]!.declared).toMatchObject({ line: 4, column: 1 });
});

test("a condition that is not known leaves both ways open", async () => {
  const { places, placements } = await saidOfSources(
    `${bucket('data.aws_ssm_parameter.x.value == "" ? "eu-west-1" : "us-east-1"')}data "aws_ssm_parameter" "x" {\n  name = "x"\n}\n`,
  );
  expect(places).toEqual(["aws_s3_bucket.scans home one of eu-west-1, us-east-1"]);
  expect(placements[0]!.undecided?.detail).toContain("read when a plan is made");
});

test("values come from files of variables, named files and single values, the last first", async () => {
  const sources = {
    "main.tf": `${bucket("var.region")}variable "region" { default = "eu-west-1" }\n`,
  };
  const at = async (files: object, inputs: object = {}) =>
    (await saidOfSources({ ...sources, ...files }, inputs)).places;
  expect(await at({})).toEqual(["aws_s3_bucket.scans home eu-west-1"]);
  const all = {
    "terraform.tfvars": 'region = "eu-west-2"\n',
    "a.auto.tfvars": 'region = "eu-west-3"\n',
    "b.auto.tfvars.json": '{ "region": "eu-north-1" }',
    "prod.tfvars": 'region = "us-east-1"\n',
  };
  expect(await at({ "terraform.tfvars": all["terraform.tfvars"] })).toEqual([
    "aws_s3_bucket.scans home eu-west-2",
  ]);
  expect(await at(all)).toEqual(["aws_s3_bucket.scans home eu-north-1"]);
  const folder = temporaryFolder();
  writeFileSync(join(folder, "prod.tfvars"), all["prod.tfvars"]);
  const paramFiles = [join(folder, "prod.tfvars")];
  expect(await at(all, { paramFiles })).toEqual(["aws_s3_bucket.scans home us-east-1"]);
  expect(await at(all, { paramFiles, params: { region: "eu-south-1" } })).toEqual([
    "aws_s3_bucket.scans home eu-south-1",
  ]);
});

test("a value that is given is of the variable's type", async () => {
  const { places } = await saidOfSources(
    `${frankfurt}variable "regions" {\n  type = set(string)\n}\nresource "aws_dynamodb_table" "t" {\n  name = "t"\n  dynamic "replica" {\n    for_each = var.regions\n    content {\n      region_name = replica.value\n    }\n  }\n}\n`,
    { params: { regions: '["us-east-1", "eu-west-1"]' } },
  );
  expect(places).toEqual([
    "aws_dynamodb_table.t home eu-central-1",
    "aws_dynamodb_table.t replica eu-west-1",
    "aws_dynamodb_table.t replica us-east-1",
  ]);
});

test("count and for_each make as many as they say, each with its own values", async () => {
  const { places, gaps } = await saidOfSources(`${frankfurt}${virginia}
resource "aws_sqs_queue" "none" {
  count = 0
}
resource "aws_s3_bucket" "numbered" {
  count  = 2
  bucket = "numbered-\${count.index}"
}
resource "aws_dynamodb_table" "each" {
  for_each = { near = "eu-west-1", far = "us-east-1" }
  name     = each.key
  replica {
    region_name = each.value
  }
}
resource "aws_s3_bucket" "copy" {
  provider = aws.far
  for_each = toset(["a", "b"])
  bucket   = "copy-\${each.value}"
}
resource "aws_s3_bucket_logging" "numbered" {
  count         = length(aws_s3_bucket.numbered)
  bucket        = aws_s3_bucket.numbered[count.index].id
  target_bucket = aws_s3_bucket.copy["a"].id
  target_prefix = ""
}
`);
  expect(gaps).toEqual([]);
  expect(places).toEqual([
    'aws_dynamodb_table.each["far"] home eu-central-1',
    'aws_dynamodb_table.each["far"] replica us-east-1',
    'aws_dynamodb_table.each["near"] home eu-central-1',
    'aws_dynamodb_table.each["near"] replica eu-west-1',
    'aws_s3_bucket.copy["a"] home us-east-1',
    'aws_s3_bucket.copy["b"] home us-east-1',
    "aws_s3_bucket.numbered[0] home eu-central-1",
    "aws_s3_bucket.numbered[0] log us-east-1",
    "aws_s3_bucket.numbered[1] home eu-central-1",
    "aws_s3_bucket.numbered[1] log us-east-1",
  ]);
});

test("how many there are is not known: one is judged, and a gap says so", async () => {
  const { places, gaps } = await saidOfSources(
    `${frankfurt}variable "wards" {}\nresource "aws_dynamodb_table" "w" {\n  for_each = var.wards\n  name = each.key\n  replica {\n    region_name = "us-east-1"\n  }\n}\n`,
  );
  expect(places).toEqual([
    "aws_dynamodb_table.w home eu-central-1",
    "aws_dynamodb_table.w replica us-east-1",
  ]);
  expect(gaps).toHaveLength(1);
  expect(gaps[0]!.detail).toContain("--param wards=VALUE");
  expect(gaps[0]!.declared).toMatchObject({ line: 6, column: 3 });
});

test("modules have the providers that are handed to them, and their own", async () => {
  const { places, gaps } = await saidOfSources({
    "main.tf": `${frankfurt}${virginia}
module "near" {
  source = "./store"
  bucket = "near"
}
module "far" {
  source    = "./store"
  bucket    = "far"
  providers = { aws = aws.far }
}
module "own" {
  source   = "./own"
  for_each = { a = "us-west-2", b = "eu-west-1" }
  region   = each.value
}
resource "aws_s3_bucket_logging" "logs" {
  bucket        = module.near.id
  target_bucket = module.far.id
  target_prefix = ""
}
`,
    "store/main.tf": `
variable "bucket" { type = string }
resource "aws_s3_bucket" "this" {
  bucket = var.bucket
}
output "id" { value = aws_s3_bucket.this.id }
`,
    "own/main.tf": `
variable "region" {}
provider "aws" {
  region = var.region
}
resource "aws_sqs_queue" "calls" {}
`,
  });
  expect(gaps).toEqual([]);
  expect(places).toEqual([
    "module.far.aws_s3_bucket.this home us-east-1",
    "module.near.aws_s3_bucket.this home eu-central-1",
    "module.near.aws_s3_bucket.this log us-east-1",
    'module.own["a"].aws_sqs_queue.calls home us-west-2',
    'module.own["b"].aws_sqs_queue.calls home eu-west-1',
  ]);
});

test("a module that is not here is a gap that names it, with its line", async () => {
  const { gaps } = await saidOfSources(
    `${frankfurt}module "sns" {\n  source  = "terraform-aws-modules/sns/aws"\n  version = "6.1.0"\n}\nmodule "gone" {\n  source = "./gone"\n}\n`,
  );
  expect(gaps.map(({ detail, declared }) => [detail, declared?.line])).toEqual([
    [expect.stringContaining("terraform-aws-modules/sns/aws"), 4],
    [expect.stringContaining("./gone holds no file of Terraform"), 8],
  ]);
});

test("a module that terraform init brought is read", async () => {
  const { places } = await saidOfSources({
    "main.tf": `${frankfurt}module "sns" {\n  source = "terraform-aws-modules/sns/aws"\n}\n`,
    ".terraform/modules/modules.json": JSON.stringify({
      Modules: [{ Key: "sns", Dir: ".terraform/modules/sns" }],
    }),
    ".terraform/modules/sns/main.tf": 'resource "aws_sns_topic" "this" {\n  name = "alarms"\n}\n',
  });
  expect(places).toEqual(["module.sns.aws_sns_topic.this processing eu-central-1"]);
});

test("version 6: the argument region is the resource's own, and its provider's counts only without it", async () => {
  const { places, gaps } = await saidOfSources(
    `${frankfurt}variable "r" {}\nresource "aws_sqs_queue" "far" {\n  region = "us-east-1"\n}\nresource "aws_sqs_queue" "near" {}\nresource "aws_sqs_queue" "open" {\n  region = var.r\n}\n`,
  );
  expect(places).toEqual([
    "aws_sqs_queue.far home us-east-1",
    "aws_sqs_queue.near home eu-central-1",
  ]);
  expect(gaps.map(({ detail }) => detail)).toEqual([expect.stringContaining("--param r=VALUE")]);
});

test("an account's number is not part of a place: an ARN says its region without it", async () => {
  const { places, placements, gaps } = await saidOfSources(`${frankfurt}
data "aws_caller_identity" "me" {}
resource "aws_sns_topic_subscription" "calls" {
  topic_arn = "arn:aws:sns:eu-central-1:\${data.aws_caller_identity.me.account_id}:calls"
  protocol  = "sqs"
  endpoint  = "arn:aws:sqs:us-east-1:\${data.aws_caller_identity.me.account_id}:far"
}
`);
  expect(gaps).toEqual([]);
  expect(places).toContain("aws_sns_topic_subscription.calls processing us-east-1");
  expect(JSON.stringify(placements)).not.toContain("000000000000");
});

test("one bad file costs one file, and is a gap with its place", async () => {
  const { places, gaps } = await saidOfSources({
    "bad.tf": 'resource "aws_s3_bucket" "x" {\n  bucket = "planted-secret\n}\n',
    "good.tf": bucket('"eu-west-1"'),
  });
  expect(places).toEqual(["aws_s3_bucket.scans home eu-west-1"]);
  expect(gaps).toHaveLength(1);
  expect(gaps[0]!.declared).toMatchObject({ line: 2, column: 27 });
  expect(JSON.stringify(gaps)).not.toContain("planted-secret");
});

test("JSON syntax says the same", async () => {
  const { places, gaps, placements } = await saidOfSources({
    "main.tf.json": JSON.stringify(
      {
        provider: { aws: [{ region: "eu-central-1" }, { alias: "far", region: "${var.far}" }] },
        variable: { far: { type: "string", default: "us-east-1" } },
        resource: {
          aws_s3_bucket: { copy: { provider: "aws.far", bucket: "copy" } },
          aws_dynamodb_table: {
            t: { name: "t", replica: [{ region_name: "${var.far}" }] },
          },
        },
      },
      undefined,
      2,
    ),
  });
  expect(gaps).toEqual([]);
  expect(places).toEqual([
    "aws_dynamodb_table.t home eu-central-1",
    "aws_dynamodb_table.t replica us-east-1",
    "aws_s3_bucket.copy home us-east-1",
  ]);
  expect(placements.find(({ role }) => role === "replica")!.evidence.declared).toMatchObject({
    attribute: "replica[0].region_name",
    line: 31,
  });
});

test("an override file changes what it names", async () => {
  const { places } = await saidOfSources({
    "main.tf": bucket('"eu-west-1"'),
    "z_override.tf": 'provider "aws" {\n  region = "us-east-1"\n}\n',
  });
  expect(places).toEqual(["aws_s3_bucket.scans home us-east-1"]);
});

test("azurerm: locations of groups, references and names", async () => {
  const { places, gaps } = await saidOfSources(`
provider "azurerm" {
  features {}
}
variable "location" { default = "West Europe" }
resource "azurerm_resource_group" "main" {
  name     = "rg-wards"
  location = var.location
}
resource "azurerm_storage_account" "scans" {
  name                     = "scans"
  resource_group_name      = azurerm_resource_group.main.name
  location                 = azurerm_resource_group.main.location
  account_tier             = "Standard"
  account_replication_type = "LRS"
}
resource "azurerm_cosmosdb_account" "records" {
  name                = "records"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  offer_type          = "Standard"
  consistency_policy {
    consistency_level = "Session"
  }
  geo_location {
    location          = "West Europe"
    failover_priority = 0
  }
  geo_location {
    location          = "East US"
    failover_priority = 1
  }
}
`);
  expect(gaps).toEqual([]);
  expect(places).toContain("azurerm_cosmosdb_account.records replica eastus");
  expect(places).toContain("azurerm_storage_account.scans home westeurope");
});

test("OpenTofu's enabled: what is off is not there, and what may be off is judged with a gap", async () => {
  const sources = {
    "main.tofu": `
provider "aws" { region = "eu-central-1" }
variable "on" { default = false }
variable "asked" {}
resource "aws_sqs_queue" "off" {
  name   = "off"
  region = "us-east-1"
  lifecycle { enabled = var.on }
}
resource "aws_sqs_queue" "on" {
  name = "on"
  lifecycle { enabled = !var.on }
}
resource "aws_sqs_queue" "open" {
  name   = "open"
  region = "us-west-2"
  lifecycle {
    enabled = var.asked
  }
}
module "off" {
  source = "./ward"
  lifecycle { enabled = false }
}
resource "aws_sns_topic_subscription" "calls" {
  topic_arn = "arn:aws:sns:eu-central-1:123456789012:calls"
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.on.arn
}
`,
    "main.tf": "",
    "ward/main.tf": 'resource "aws_sqs_queue" "beds" { region = "us-east-2" }\n',
  };
  const { places, gaps } = await saidOfSources(sources);
  expect(places).toContainEqual(expect.stringMatching(/\.on home eu-central-1$/));
  expect(places.filter((one) => !one.endsWith("eu-central-1"))).toEqual([
    expect.stringMatching(/\.open home us-west-2$/),
  ]);
  expect(gaps.map(({ detail, declared }) => [detail, declared?.line])).toEqual([
    [expect.stringMatching(/aws_sqs_queue\.open: how many .* \(enabled: /), 18],
  ]);
});
