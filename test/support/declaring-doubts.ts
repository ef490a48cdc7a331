/**
 * Small repositories in which something could move the resource, or make none of it: known to agree, and the line
 * is given; known to disagree or not known, and there is none.
 */
import {
  type Row,
  type SmallRepository,
  account,
  arm,
  azure,
  bucket,
  inRepository,
  ofStack,
  queue,
  scans,
  storage,
  subscription,
  template,
  unnamed,
} from "./declaring-repositories.ts";

type Files = Readonly<Record<string, string>>;

const orders = queue("orders-queue-1");
const other = "999988887777";
const block = `resource "aws_sqs_queue" "x" {\n  name = "orders-queue-1"\n}\n`;
const provider = (said: string): string =>
  `provider "aws" {\n  region = "us-east-1"\n  ${said}\n}\n`;
const call = (said = ""): string => `module "m" {\n  source = "./m"\n  ${said}\n}\n`;
const frankfurt = `provider "aws" {\n  alias  = "fra"\n  region = "eu-central-1"\n}\n`;

/** Of a queue in us-east-1. */
const inAws: readonly (readonly [name: string, line: string, files: Files])[] = [
  // Providers, through modules
  [
    "a module under a provider of another region",
    "none",
    { "main.tf": provider("").replace("us-east-1", "eu-central-1") + call(), "m/q.tf": block },
  ],
  [
    "a module under a provider of the region",
    "m/q.tf:1",
    { "main.tf": provider("") + call(), "m/q.tf": block },
  ],
  [
    "two modules deep, another region",
    "none",
    {
      "main.tf": provider("").replace("us-east-1", "eu-central-1") + call(),
      "m/main.tf": call().replace("./m", "../n"),
      "n/q.tf": block,
    },
  ],
  [
    "a module that two roots call, in two regions",
    "none",
    {
      "a/main.tf": provider("") + call().replace("./m", "../m"),
      "b/main.tf":
        provider("").replace("us-east-1", "eu-central-1") + call().replace("./m", "../m"),
      "m/q.tf": block,
    },
  ],
  [
    "a module that two roots call, one without a provider",
    "none",
    {
      "a/main.tf": provider("") + call().replace("./m", "../m"),
      "b/main.tf": call().replace("./m", "../m"),
      "m/q.tf": block,
    },
  ],
  ...["aws.fra", "aws"].map((which): readonly [string, string, Files] => [
    `a module that is given ${which}`,
    "none",
    {
      "main.tf": provider("") + frankfurt + call(`providers = { aws = ${which} }`),
      "m/main.tf": block,
    },
  ]),
  [
    "an alias that the module expects",
    "none",
    {
      "main.tf": provider("") + call(),
      "m/main.tf": block.replace("{", "{\n  provider = aws.peer"),
    },
  ],
  [
    "a provider's alias as a text",
    "none",
    { "main.tf": frankfurt + block.replace("{", `{\n  provider = "aws.fra"`) },
  ],
  [
    "a provider in JSON",
    "none",
    {
      "p.tf.json": `{"provider":{"aws":[{"region":"eu-central-1"}]}}`,
      "main.tf": block,
    },
  ],
  [
    "a region of a local, another one",
    "none",
    {
      "main.tf": `locals {\n  r = "eu-central-1"\n}\nprovider "aws" {\n  region = local.r\n}\n${block}`,
    },
  ],
  [
    "a region of a local, the same",
    "main.tf:7",
    {
      "main.tf": `locals {\n  r = "us-east-1"\n}\nprovider "aws" {\n  region = local.r\n}\n${block}`,
    },
  ],
  [
    "a region that only Terraform knows",
    "none",
    {
      "main.tf": `provider "aws" {\n  region = data.aws_region.here.name\n}\n${block}`,
    },
  ],
  [
    "a region of a default, where a variables file gives another",
    "none",
    {
      "main.tf": `variable "r" {\n  default = "us-east-1"\n}\nprovider "aws" {\n  region = var.r\n}\n${block}`,
      "envs/prod.tfvars": `r = "eu-central-1"\n`,
    },
  ],
  [
    "two providers of one name: an override file",
    "none",
    {
      "main.tf": provider("") + block,
      "override.tf": `provider "aws" {\n  region = "eu-west-1"\n}\n`,
    },
  ],

  // Accounts
  ...[
    [`allowed_account_ids = ["${other}"]`, "none"],
    [`allowed_account_ids = ["${account}"]`, "main.tf:5"],
    [`allowed_account_ids = ["${account}", "${other}"]`, "none"],
    [`allowed_account_ids = [var.account]`, "none"],
    [`forbidden_account_ids = ["${account}"]`, "none"],
    [`assume_role { role_arn = "arn:aws:iam::${other}:role/deploy" }`, "none"],
    [`assume_role { role_arn = "arn:aws:iam::${account}:role/deploy" }`, "main.tf:5"],
    [`assume_role { role_arn = var.role }`, "none"],
    [`assume_role_with_web_identity { role_arn = var.role }`, "none"],
    [`dynamic "assume_role" { for_each = var.roles }`, "none"],
    [`profile = "clinic-prod"`, "none"],
    [`endpoints { sqs = "http://localhost:4566" }`, "none"],
    [`default_tags { tags = { team = "records" } }`, "main.tf:5"],
  ].map(([said, line]): readonly [string, string, Files] => [
    `a provider with ${said}`,
    line!,
    { "main.tf": provider(said!) + block },
  ]),
  [
    "two roots, each for its account",
    "ours/main.tf:5",
    {
      "ours/main.tf": provider(`allowed_account_ids = ["${account}"]`) + block,
      "theirs/main.tf": provider(`allowed_account_ids = ["${other}"]`) + block,
    },
  ],
  [
    "two roots, one of them for whichever account",
    "none",
    { "ours/main.tf": provider(`allowed_account_ids = ["${account}"]`) + block, "b/q.tf": block },
  ],

  // How many there are
  ...[
    ["count = length([])", "none"],
    ["count = length(var.names)", "none"],
    ["count = var.on ? 1 : 0", "none"],
    ["count = var.n", "none"],
    ["for_each = var.names", "none"],
    ["for_each = toset(var.on ? [1] : [])", "none"],
    ["for_each = { for k in var.names : k => k }", "none"],
    [`for_each = toset(["a"])`, "main.tf:1"],
  ].flatMap(([said, line]): (readonly [string, string, Files])[] => [
    [`a block with ${said}`, line!, { "main.tf": block.replace("{", `{\n  ${said}`) }],
    [
      `a module with ${said}`,
      line === "none" ? "none" : "m/main.tf:1",
      { "main.tf": call(said), "m/main.tf": block },
    ],
  ]),

  // Other files of the same module
  [
    "an override file changes a call",
    "none",
    { "main.tf": call(), "main_override.tf": `module "m" {\n  count = 0\n}\n`, "m/main.tf": block },
  ],
  [
    "an override file gives a provider",
    "none",
    {
      "main.tf": block,
      "override.tf": `resource "aws_sqs_queue" "x" {\n  provider = aws.fra\n}\n`,
    },
  ],
  ["OpenTofu reads another file instead", "none", { "main.tf": block, "main.tofu": "# none\n" }],
  ["OpenTofu alone", "main.tofu:1", { "main.tofu": block }],
  [
    "the same block for Terraform and OpenTofu",
    "none",
    { "main.tf": block, "x.tofu": block.replace("orders-queue-1", "orders-queue-2") },
  ],
  [
    "Terragrunt",
    "none",
    {
      "live/terragrunt.hcl": `terraform {\n  source = "../m"\n}\ninputs = { a = 1 }\n`,
      "m/q.tf": block,
    },
  ],
  [
    "a module that is called by the address of a repository",
    "none",
    {
      "live/main.tf": `module "q" {\n  source = "git::https://example.org/infra.git//modules/q?ref=v1"\n}\n`,
      "modules/q/main.tf": block,
    },
  ],
  [
    ".terraform.lock.hcl moves nothing",
    "main.tf:1",
    { "main.tf": block, ".terraform.lock.hcl": `provider "x" {\n}\n` },
  ],

  // CloudFormation
  ...[
    ["!Equals [!Ref 'AWS::Region', eu-central-1]", "none"],
    ["!Not [!Equals [!Ref 'AWS::AccountId', '1']]", "none"],
    ["!Or [!Equals [a, a], !Equals [!Ref Stage, prod]]", "t.yaml:4"],
    ["!And [!Equals [a, a], !Equals [b, b]]", "t.yaml:4"],
  ].map(([condition, line]): readonly [string, string, Files] => [
    `a template's condition ${condition}`,
    line!,
    {
      "t.yaml": `Conditions:\n  C: ${condition}\nResources:\n  Q:\n    Type: AWS::SQS::Queue\n    Condition: C\n    Properties: { QueueName: orders-queue-1 }\n`,
    },
  ]),
  ...[
    [`region = "eu-central-1"`, "none"],
    [`region = "us-east-1"`, "t.yaml:2"],
    [`region = "us-east-1"\n[eu.deploy.parameters]\nregion = "eu-west-1"`, "none"],
    [`profile = "clinic-prod"`, "none"],
  ].map(([said, line]): readonly [string, string, Files] => [
    `samconfig.toml: ${said}`,
    line!,
    {
      "t.yaml": template("Q", "AWS::SQS::Queue", "    Properties: { QueueName: orders-queue-1 }\n"),
      "samconfig.toml": `version = 0.1\n[default.deploy.parameters]\n${said}\n`,
    },
  ]),
  [
    "samconfig.yaml",
    "none",
    {
      "a/t.yaml": template(
        "Q",
        "AWS::SQS::Queue",
        "    Properties: { QueueName: orders-queue-1 }\n",
      ),
      "samconfig.yaml": `default:\n  deploy:\n    parameters:\n      region: eu-central-1\n`,
    },
  ],
  [
    "a template with rules",
    "none",
    {
      "t.yaml": `Rules:\n  R: { Assertions: [] }\n${template("Q", "AWS::SQS::Queue", "    Properties: { QueueName: orders-queue-1 }\n")}`,
    },
  ],
  ...["AWS::CloudFormation::StackSet", "AWS::CloudFormation::Stack\n    Condition: C"].map(
    (type): readonly [string, string, Files] => [
      `a template that is deployed by ${type.replaceAll(/\s+/g, " ")}`,
      "none",
      {
        "child.yaml": template(
          "Q",
          "AWS::SQS::Queue",
          "    Properties: { QueueName: orders-queue-1 }\n",
        ),
        "main.yaml": template("S", type, "    Properties: { TemplateURL: ./child.yaml }\n"),
      },
    ],
  ),
];

const network = { ...azure("Microsoft.Network/virtualNetworks", "vnet-hub-1"), location: "eastus" };
const foreign = "11111111-1111-1111-1111-111111111111";
const vnet = (said = ""): string =>
  `resource "azurerm_virtual_network" "x" {\n  name = "vnet-hub-1"\n  ${said}\n}\n`;
const group = (name: string, location = "eastus"): string =>
  `resource "azurerm_resource_group" "r" {\n  name     = "${name}"\n  location = "${location}"\n}\n`;
const azurerm = (said: string): string => `provider "azurerm" {\n  features {}\n  ${said}\n}\n`;
const bicep = (said = "", more = ""): string =>
  `${more}resource v 'Microsoft.Network/virtualNetworks@2023-01-01' = {\n  name: 'vnet-hub-1'\n  ${said}\n}\n`;
const named = `param n string = 'vnet-hub-1'\n${bicep().replace("'vnet-hub-1'", "n")}`;
const module = (said: string): string => `module m 'sub.bicep' = {\n  name: 'x'\n  ${said}\n}\n`;
const byReference =
  "resource_group_name = azurerm_resource_group.r.name\n  location = azurerm_resource_group.r.location";
const parametersFile = (values: object): string =>
  JSON.stringify({
    $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
    parameters: values,
  });

/** Of a network in eastus, in the group klinik. */
const inAzure: readonly (readonly [name: string, line: string, files: Files])[] = [
  ...[
    [`subscription_id = "${foreign}"`, "none"],
    [`subscription_id = "${subscription}"`, "main.tf:5"],
    [`subscription_id = "${subscription.toUpperCase()}"`, "main.tf:5"],
    ["subscription_id = var.subscription", "none"],
    [`tenant_id = "${foreign}"`, "none"],
  ].map(([said, line]): readonly [string, string, Files] => [
    `azurerm with ${said}`,
    line!,
    { "main.tf": azurerm(said!) + vnet() },
  ]),
  [
    "azurerm with an alias of another subscription",
    "none",
    {
      "main.tf":
        azurerm("") +
        azurerm(`alias = "o"\n  subscription_id = "${foreign}"`) +
        vnet("provider = azurerm.o"),
    },
  ],
  [
    "a module under azurerm of another subscription",
    "none",
    { "main.tf": azurerm(`subscription_id = "${foreign}"`) + call(), "m/v.tf": vnet() },
  ],
  ["another group by reference", "none", { "main.tf": group("other") + vnet(byReference) }],
  ["the group by reference", "main.tf:5", { "main.tf": group("klinik") + vnet(byReference) }],
  [
    "another location by reference",
    "none",
    { "main.tf": group("klinik", "westeurope") + vnet(byReference) },
  ],
  [
    "another group that is read",
    "none",
    {
      "main.tf": `data "azurerm_resource_group" "r" {\n  name = "other"\n}\n${vnet("resource_group_name = data.azurerm_resource_group.r.name")}`,
    },
  ],
  [
    "the group that is read",
    "main.tf:4",
    {
      "main.tf": `data "azurerm_resource_group" "r" {\n  name = "klinik"\n}\n${vnet("resource_group_name = data.azurerm_resource_group.r.name")}`,
    },
  ],
  [
    "a group of another state",
    "none",
    { "main.tf": vnet("resource_group_name = data.terraform_remote_state.s.outputs.group") },
  ],
  [
    "a group by reference through a module",
    "none",
    {
      "main.tf": group("other") + call("g = azurerm_resource_group.r.name"),
      "m/v.tf": `variable "g" {}\n${vnet("resource_group_name = var.g")}`,
    },
  ],
  [
    "azapi of a parent",
    "none",
    {
      "main.tf": `resource "azapi_resource" "x" {\n  type = "Microsoft.Network/virtualNetworks@2023-01-01"\n  name = "vnet-hub-1"\n  parent_id = azurerm_resource_group.r.id\n}\n${group("other")}`,
    },
  ],

  // Bicep
  [
    "Bicep: in the group's location",
    "m.bicep:1",
    { "m.bicep": bicep("location: resourceGroup().location") },
  ],
  [
    "Bicep: a parameter that is the group's location",
    "m.bicep:2",
    { "m.bicep": bicep("location: l", "param l string = resourceGroup().location\n") },
  ],
  [
    "Bicep: a parameter without a default",
    "none",
    { "m.bicep": bicep("location: l", "param l string\n") },
  ],
  [
    "Bicep: a computed location",
    "none",
    { "m.bicep": bicep("location: toLower(l)", "param l string\n") },
  ],
  ["Bicep: a parameter names it", "m.bicep:2", { "m.bicep": named }],
  ...[
    [`using './m.bicep'\nparam n = 'vnet-other'\n`, "none"],
    [`using './m.bicep'\nparam n = 'vnet-hub-1'\n`, "m.bicep:2"],
    [`using './m.bicep'\nparam n = readEnvironmentVariable('N')\n`, "none"],
    [`using none\nparam n = 'vnet-other'\n`, "none"],
  ].map(([said, line]): readonly [string, string, Files] => [
    `Bicep: prod.bicepparam ${said}`,
    line!,
    { "m.bicep": named, "prod.bicepparam": said! },
  ]),
  [
    "Bicep: a .bicepparam file gives the location",
    "none",
    {
      "m.bicep": bicep("location: l", "param l string = 'eastus'\n"),
      "prod.bicepparam": `using './m.bicep'\nparam l = 'westeurope'\n`,
    },
  ],
  [
    "Bicep: a parameter file of another name gives the name",
    "none",
    { "m.bicep": named, "env/prod.json": parametersFile({ n: { value: "vnet-other" } }) },
  ],
  [
    "Bicep: a module's call gives another name",
    "none",
    { "main.bicep": module("params: { n: 'vnet-other' }"), "sub.bicep": named },
  ],
  [
    "Bicep: a module in the same group",
    "sub.bicep:1",
    { "main.bicep": module(""), "sub.bicep": bicep() },
  ],
  ...[
    module("scope: resourceGroup('other')"),
    module("").replace("= {", "= if (here) {"),
    module("").replace("= {", "= [for i in range(0, n): {").replace(/\}\n$/, "}]\n"),
  ].map((text): readonly [string, string, Files] => [
    `Bicep: a module ${text}`,
    "none",
    { "main.bicep": text, "sub.bicep": bicep() },
  ]),
  [
    "Bicep: a module of a module of another scope",
    "none",
    {
      "main.bicep": module("scope: resourceGroup('other')").replace("sub.", "a/mid."),
      "a/mid.bicep": module("").replace("sub.", "../sub."),
      "sub.bicep": bicep(),
    },
  ],
  ["Bicep: a resource of another scope", "none", { "m.bicep": bicep("scope: tenant()") }],
  ["Bicep: a condition", "none", { "m.bicep": bicep().replace("= {", "= if (region == 'eu') {") }],
  [
    "Bicep: a loop",
    "none",
    { "m.bicep": bicep().replace("= {", "= [for i in list: {").replace(/\}\n$/, "}]\n") },
  ],

  // ARM
  ...[
    [{ condition: "[equals(parameters('r'), 'eu')]" }, "none"],
    [{ copy: { name: "c", count: 1 } }, "none"],
    [{ location: "[parameters('l')]" }, "none"],
    [{ location: "[toLower('EASTUS')]" }, "none"],
    [{ location: "[resourceGroup().location]" }, "m.json:4"],
    [{ scope: "/" }, "none"],
  ].map(([said, line]): readonly [string, string, Files] => [
    `ARM: ${JSON.stringify(said)}`,
    line as string,
    {
      "m.json": arm([
        { type: "Microsoft.Network/virtualNetworks", name: "vnet-hub-1", ...(said as object) },
      ]),
    },
  ]),
  [
    "ARM: a template that another one deploys",
    "none",
    {
      "child.json": arm([{ type: "Microsoft.Network/virtualNetworks", name: "vnet-hub-1" }]),
      "main.json": arm([
        {
          type: "Microsoft.Resources/deployments",
          name: "d",
          resourceGroup: "other",
          properties: { templateLink: { relativePath: "./child.json" } },
        },
      ]),
    },
  ],
];

const stackId = (region: string, of: string): ReturnType<typeof ofStack> => ({
  ...ofStack("Bucket", "t"),
  "aws:cloudformation:stack-id": `arn:aws:cloudformation:${region}:${of}:stack/t/1`,
});

const rows: readonly Row[] = [
  ...inAws.map(([name, line, files]): Row => [name, line, files, orders]),
  ...inAzure.map(([name, line, files]): Row => [name, line, files, network]),
  ...(["other.tfvars", "envs/prod.tfvars"] as const).map((path): Row => [
    `a default, where ${path} gives another name`,
    "none",
    {
      "main.tf": `variable "n" {\n  default = "patient-scans-prod"\n}\n${unnamed}`,
      [path]: `n = "other"\n`,
    },
  ]),
  [
    "a default, where Terragrunt gives another name",
    "none",
    {
      "live/prod/terragrunt.hcl": `terraform {\n  source = "../../m"\n}\ninputs = {\n  n = "zz"\n}\n`,
      "m/main.tf": `variable "n" {\n  default = "patient-scans-prod"\n}\n${unnamed}`,
    },
  ],
  [
    "the last of two variables files counts",
    "none",
    {
      "main.tf": unnamed,
      "terraform.tfvars": `n = "patient-scans-prod"\n`,
      "x.auto.tfvars": `n = "other"\n`,
    },
  ],
  [
    "an override file renames it",
    "none",
    { "main.tf": scans, "main_override.tf": scans.replace("patient", "other") },
  ],
  [
    "OpenTofu's file renames it",
    "none",
    { "main.tf": scans, "main.tofu": scans.replace("patient", "other") },
  ],
  [
    "an override file changes a local",
    "none",
    {
      "main.tf": `locals {\n  n = "patient-scans-prod"\n}\n${unnamed.replace("var.n", "local.n")}`,
      "override.tf": `locals {\n  n = "other"\n}\n`,
    },
  ],
  ...[
    ["us-east-1", account, "t.yaml:2"],
    ["us-east-1", other, "none"],
    ["eu-central-1", account, "none"],
  ].map(([region, of, line]): Row => [
    `tags of the stack ${of} ${region}`,
    line!,
    { "t.yaml": template("Bucket") },
    { ...bucket("x-1", stackId(region!, of!)), location: "us-east-1" },
  ]),
  [
    "a stack that samconfig.toml deploys elsewhere",
    "none",
    {
      "a/template.yaml": template("Bucket"),
      "a/samconfig.toml": `stack_name = "hospital"\nregion = "eu-central-1"\n`,
    },
    { ...bucket("x-1", ofStack("Bucket", "hospital")), location: "us-east-1" },
  ],
  [
    "Terraform and Bicep declare it",
    "none",
    {
      "main.tf": `resource "azurerm_storage_account" "x" {\n  name = "stpatients1"\n}\n`,
      "m.bicep": `resource s 'Microsoft.Storage/storageAccounts@2023-01-01' = {\n  name: 'stpatients1'\n}\n`,
    },
    storage("stpatients1"),
  ],
];

export const doubts: readonly SmallRepository[] = rows.map(inRepository);
