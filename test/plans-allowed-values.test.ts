/** Parameters without a value whose allowed values are listed: judged where all have one verdict, else a gap that names them. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { noInputs } from "../src/collect/collect.ts";
import { scan } from "../src/run.ts";
import { silent } from "../src/run/progress.ts";
import { temporaryFolder } from "./support/command.ts";

interface Told {
  readonly exit: number;
  /** "role verdict code: what the evidence quotes" */
  readonly findings: readonly string[];
  readonly gaps: readonly string[];
}

async function scanned(
  files: Readonly<Record<string, string>>,
  regions: readonly string[] = [],
): Promise<Told> {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { report, exitCode, close } = await scan({
    targets: [folder],
    formats: [{ format: "json" }],
    allowIncomplete: false,
    interrupt: new AbortController().signal,
    stdout: new PassThrough().resume(),
    color: false,
    progress: silent,
    ...(regions.length > 0 && { planInputs: { ...noInputs, regions } }),
  });
  const findings = [...report.findings].map(
    ({ role, verdict, location, evidence }) =>
      `${role} ${verdict} ${location.code}: ${String(evidence.value)}`,
  );
  close();
  return {
    exit: exitCode,
    findings: findings.sort(),
    gaps: [...report.gaps].map(({ detail }) => detail),
  };
}

/** A secret whose second place is what an expression makes of the stage. */
const staged = (values: readonly string[], expression: string): string => `
variable "stage" {
  validation {
    condition     = contains(${JSON.stringify(values.map((_, i) => `s${i}`))}, var.stage)
    error_message = "not allowed"
  }
}
locals {
  places = {
    ${values.map((value, i) => `s${i} = { second = "${value}" }`).join("\n    ")}
    unused = { second = "ap-south-1" }
  }
  flat = { for name, one in local.places : name => one.second }
}
provider "aws" {
  region = "eu-central-1"
}
resource "aws_secretsmanager_secret" "letters" {
  name = "letters"
  replica {
    region = ${expression}
  }
}
`;

/** AWS's regions of the cases, and Azure's in the same places. */
const azure: Readonly<Record<string, string>> = {
  "eu-west-1": "northeurope",
  "eu-north-1": "swedencentral",
  "us-east-1": "eastus",
  "us-west-2": "westus2",
};

function inAws({ exit, findings, gaps }: Told): Told {
  const named = (text: string): string =>
    Object.entries(azure).reduce((made, [ours, theirs]) => made.replaceAll(theirs, ours), text);
  return { exit, findings: findings.map(named), gaps: gaps.map(named) };
}

/** What each dialect makes of a secret's (or account's) second place that is one of these. */
const dialects = {
  CloudFormation: (values: readonly string[]) =>
    scanned(
      {
        "template.yaml": `
Parameters:
  Second: { Type: String, AllowedValues: [${values.join(", ")}] }
Resources:
  Letters:
    Type: AWS::SecretsManager::Secret
    Properties:
      ReplicaRegions: [{ Region: !Ref Second }]
`,
      },
      ["eu-central-1"],
    ),
  Terraform: (values: readonly string[]) =>
    scanned({
      "main.tf": `
variable "second" {
  type = string
  validation {
    condition     = length(var.second) > 0 && contains(${JSON.stringify(values)}, var.second)
    error_message = "not allowed"
  }
}
provider "aws" {
  region = "eu-central-1"
}
resource "aws_secretsmanager_secret" "letters" {
  name = "letters"
  replica {
    region = var.second
  }
}
`,
    }),
  "a map of CloudFormation": (values: readonly string[]) =>
    scanned(
      {
        "template.yaml": `
Parameters:
  Stage: { Type: String, AllowedValues: [${values.map((_, i) => `s${i}`).join(", ")}] }
Mappings:
  Second:
${values.map((value, i) => `    s${i}: { region: ${value} }`).join("\n")}
    unused: { region: ap-south-1 }
Resources:
  Letters:
    Type: AWS::SecretsManager::Secret
    Properties:
      ReplicaRegions: [{ Region: !FindInMap [Second, !Ref Stage, region] }]
`,
      },
      ["eu-central-1"],
    ),
  "a map of Terraform": (values: readonly string[]) =>
    scanned({ "main.tf": staged(values, "local.places[var.stage].second") }),
  "lookup of Terraform": (values: readonly string[]) =>
    scanned({ "main.tf": staged(values, 'lookup(local.flat, var.stage, "ap-south-1")') }),
  "a map of ARM": (values: readonly string[]) =>
    scanned({
      "main.json": JSON.stringify({
        $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
        contentVersion: "1.0.0.0",
        parameters: { stage: { type: "string", allowedValues: values.map((_, i) => `s${i}`) } },
        variables: {
          places: Object.fromEntries(
            [...values, "brazilsouth"].map((one, i) => [`s${i}`, { second: azure[one] ?? one }]),
          ),
        },
        resources: [
          {
            type: "Microsoft.ContainerRegistry/registries",
            apiVersion: "2023-07-01",
            name: "crwards",
            location: "westeurope",
            sku: { name: "Premium" },
            properties: {},
          },
          {
            type: "Microsoft.ContainerRegistry/registries/replications",
            apiVersion: "2023-07-01",
            name: "crwards/second",
            location: "[variables('places')[parameters('stage')].second]",
            dependsOn: ["crwards"],
            properties: {},
          },
        ],
      }),
    }).then(inAws),
} as const;

describe.each(Object.entries(dialects))("%s", (_, told) => {
  test("all inside is inside", async () => {
    expect(await told(["eu-west-1", "eu-north-1"])).toEqual({ exit: 0, findings: [], gaps: [] });
  });

  test("all outside is outside, and the evidence quotes the list", async () => {
    const { exit, findings, gaps } = await told(["us-east-1", "us-west-2"]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(
      /^replica outside one of us-east-1, us-west-2: .*: one of us-east-1, us-west-2$/,
    );
    expect(gaps).toEqual([]);
    expect(exit).toBe(1);
  });

  test("where they differ it is a gap that names them, and no pass", async () => {
    const { exit, findings, gaps } = await told(["eu-west-1", "us-east-1"]);
    expect(findings).toEqual([]);
    expect(gaps).toHaveLength(1);
    expect(gaps[0]).toMatch(/has no value.*; it is one of eu-west-1, us-east-1$/);
    expect(exit).toBe(3);
  });

  test("a place that nobody knows is a gap", async () => {
    const { exit, gaps } = await told(["eu-west-1", "eu-nowhere-1"]);
    expect(gaps.join("\n")).toContain("one of eu-west-1, eu-nowhere-1");
    expect(exit).toBe(3);
  });
});

const account = (location: string, sku: string, parameters: object): string =>
  JSON.stringify({
    $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    contentVersion: "1.0.0.0",
    parameters,
    variables: { place: "[parameters('place')]" },
    resources: [
      {
        type: "Microsoft.Storage/storageAccounts",
        apiVersion: "2023-01-01",
        name: "stwards",
        location,
        sku: { name: sku },
        kind: "StorageV2",
        properties: {},
      },
    ],
  });

describe("one of two, whatever decides", () => {
  const either = (values: readonly [string, string], of: string): Promise<Told> =>
    scanned({
      "main.tf": staged(["a", "b"], `${of} == "s0" ? "${values[0]}" : "${values[1]}"`),
    });

  test("a conditional of Terraform", async () => {
    expect(await either(["eu-west-1", "eu-west-3"], "var.stage")).toEqual({
      exit: 0,
      findings: [],
      gaps: [],
    });
    expect((await either(["us-east-1", "us-west-2"], "var.stage")).exit).toBe(1);
    const mixed = await either(["eu-west-1", "us-west-2"], "var.stage");
    expect(mixed.gaps[0]).toMatch(/it is one of eu-west-1, us-west-2$/);
    expect(mixed.exit).toBe(3);
  });

  test("if() of ARM, and what a function makes of the key of a map", async () => {
    const at = async (location: string): Promise<Told> =>
      scanned({
        "main.json": JSON.stringify({
          $schema:
            "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          contentVersion: "1.0.0.0",
          parameters: { stage: { type: "string", allowedValues: ["a", "b"] } },
          variables: { places: { a: "westeurope", b: "northeurope", ax: "eastus", bx: "eastus" } },
          resources: [
            {
              type: "Microsoft.Storage/storageAccounts",
              apiVersion: "2023-01-01",
              name: "stwards",
              location,
              sku: { name: "Standard_LRS" },
              kind: "StorageV2",
              properties: {},
            },
          ],
        }),
      });
    const oneOf = (a: string, b: string): string =>
      `[if(equals(parameters('stage'), 'a'), ${a}, ${b})]`;
    expect((await at(oneOf("'westeurope'", "'northeurope'"))).exit).toBe(0);
    expect((await at(oneOf("'eastus'", "'westus2'"))).exit).toBe(1);
    expect((await at(oneOf("'westeurope'", "'westus2'"))).exit).toBe(3);
    expect((await at(oneOf("'westeurope'", "parameters('stage')"))).exit).toBe(3);
    expect((await at(oneOf("'westeurope'", "concat(parameters('stage'), 'x')"))).exit).toBe(3);
    expect((await at("[variables('places')[parameters('stage')]]")).exit).toBe(0);
    expect((await at("[variables('places')[concat(parameters('stage'), 'x')]]")).exit).toBe(3);
    expect((await at("[concat(variables('places')[parameters('stage')], '2')]")).exit).toBe(3);
  });
});

describe("ARM", () => {
  const place = (...allowedValues: readonly string[]) => ({
    place: { type: "string", allowedValues },
  });
  const armed = (text: string): Promise<Told> => scanned({ "main.json": text });

  test.each(["[parameters('place')]", "[variables('place')]"])(
    "a home that is one of several: %s",
    async (location) => {
      expect(
        await armed(account(location, "Standard_GRS", place("West Europe", "northeurope"))),
      ).toEqual({ exit: 0, findings: [], gaps: [] });
      const outside = await armed(account(location, "Standard_GRS", place("eastus", "westus2")));
      expect(outside.findings).toEqual([
        `home outside one of eastus, westus2: ${location}: one of eastus, westus2`,
        "replica outside one of westus, westcentralus: Standard_GRS",
      ]);
      expect(outside.exit).toBe(1);
      const mixed = await armed(account(location, "Standard_LRS", place("westeurope", "eastus")));
      expect(mixed.findings).toEqual([]);
      expect(mixed.gaps.join("\n")).toMatch(/place has no value; it is one of westeurope, eastus$/);
      expect(mixed.exit).toBe(3);
    },
  );

  test("what a function makes of it is not in the list", async () => {
    const { gaps, exit } = await armed(
      account("[replace(parameters('place'), 'north', 'x')]", "Standard_LRS", place("northeurope")),
    );
    expect(gaps).toHaveLength(1);
    expect(exit).toBe(3);
    const made = await armed(
      account(
        "[concat(parameters('place'), '2')]",
        "Standard_LRS",
        place("westeurope", "northeurope"),
      ),
    );
    expect(made.gaps.join("\n")).not.toContain("one of");
    expect(made.exit).toBe(3);
  });

  test("a redundancy that copies to the paired region or does not", async () => {
    const sku = (...allowedValues: readonly string[]) => ({
      place: { type: "string", allowedValues },
    });
    const told = (location: string, ...skus: readonly string[]): Promise<Told> =>
      armed(account(location, "[parameters('place')]", sku(...skus)));
    expect((await told("westeurope", "Standard_LRS", "Standard_GRS")).exit).toBe(0);
    expect((await told("westeurope", "Standard_LRS", "Standard_ZRS")).exit).toBe(0);
    const far = await told("brazilsouth", "Standard_GRS", "Standard_RAGRS");
    expect(far.findings.map((one) => one.split(":")[0])).toEqual([
      "home outside brazilsouth",
      "replica outside southcentralus",
    ]);
  });
});

test("Terraform: the region of a provider, and what is made of it", async () => {
  const sources = (region: string, ...values: readonly string[]): Record<string, string> => ({
    "main.tf": `
variable "region" {
  validation {
    condition     = contains(${JSON.stringify(values)}, var.region)
    error_message = "not allowed"
  }
}
provider "aws" {
  region = ${region}
}
resource "aws_sqs_queue" "calls" {
  name = "calls"
}
`,
  });
  expect((await scanned(sources("var.region", "eu-west-1", "eu-west-3"))).exit).toBe(0);
  const outside = await scanned(sources("var.region", "us-east-1", "us-west-2"));
  expect(outside.findings.map((one) => one.split(":")[0])).toEqual([
    "home outside one of us-east-1, us-west-2",
  ]);
  const made = await scanned(sources('replace(var.region, "eu", "us")', "eu-west-1", "eu-west-2"));
  expect(made.gaps.join("\n")).not.toContain("one of");
  expect(made.exit).toBe(3);
});

test("Terraform: a geo-replication of a registry whose location is not known is not a pass", async () => {
  const registry = (block: string, ...values: readonly string[]): Record<string, string> => ({
    "main.tf": `
variable "second" {
  validation {
    condition     = contains(${JSON.stringify(values)}, var.second)
    error_message = "not allowed"
  }
}
resource "azurerm_container_registry" "images" {
  name                = "wardimages"
  resource_group_name = "rg-wards"
  location            = "westeurope"
  sku                 = "Premium"
  ${block}
}
`,
  });
  const block = "georeplications {\n    location = var.second\n  }";
  expect((await scanned(registry(block, "northeurope", "swedencentral"))).exit).toBe(0);
  const outside = await scanned(registry(block, "eastus", "westus"));
  expect(outside.findings.map((one) => one.split(":")[0])).toEqual([
    "replica outside one of eastus, westus",
  ]);
  const mixed = await scanned(registry(block, "northeurope", "eastus"));
  expect(mixed.gaps.join("\n")).toContain("the location of georeplications is not known");
  expect(mixed.exit).toBe(3);
  const each =
    'dynamic "georeplications" {\n    for_each = var.second\n    content {\n      location = georeplications.value\n    }\n  }';
  expect((await scanned(registry(each, "northeurope", "eastus"))).exit).toBe(3);
});
