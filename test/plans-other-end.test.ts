/** Copies whose other end no file holds: what their words say of it is judged, and what they do not say is a gap. */
import { expect, test } from "vitest";
import { planned } from "./support/planned.ts";
import { plan, said, to } from "./support/terraform-plan.ts";
import { saidOfSources } from "./support/terraform-sources.ts";

test("a replica of a KMS key: the primary's region is in its ARN", async () => {
  const replica = (name: string, more: object) => ({
    address: `aws_kms_replica_key.${name}`,
    ...more,
  });
  const { places, gaps } = await said(
    plan([
      replica("abroad", {
        values: { primary_key_arn: "arn:aws:kms:us-east-1:123456789012:key/mrk-1" },
      }),
      replica("inside", {
        values: { primary_key_arn: "arn:aws:kms:eu-west-1:123456789012:key/mrk-2" },
      }),
      replica("unknown", {
        unknown: { primary_key_arn: true },
        expressions: { primary_key_arn: to("random_pet.key.id") },
      }),
    ]),
  );
  expect(places.filter((one) => !one.endsWith("eu-central-1"))).toEqual([
    "aws_kms_replica_key.abroad replica us-east-1",
    "aws_kms_replica_key.inside replica eu-west-1",
  ]);
  expect(gaps.map(({ resource }) => resource)).toEqual(["plan.json#aws_kms_replica_key.unknown"]);
});

test("of a primary in the plan the primary shows the replica, once", async () => {
  const { places, gaps } = await saidOfSources(`
provider "aws" { region = "eu-central-1" }
provider "aws" {
  alias  = "copy"
  region = "us-east-1"
}
resource "aws_kms_key" "patients" { multi_region = true }
resource "aws_kms_replica_key" "patients" {
  provider        = aws.copy
  primary_key_arn = aws_kms_key.patients.arn
}
`);
  expect(gaps).toEqual([]);
  expect(places.filter((one) => one.endsWith("us-east-1"))).toEqual([
    "aws_kms_key.patients replica us-east-1",
  ]);
});

const database = (name: string, properties: object) => ({
  type: "Microsoft.Sql/servers/databases",
  apiVersion: "2023-08-01",
  name: `own/${name}`,
  location: "westeurope",
  properties: { requestedBackupStorageRedundancy: "Local", ...properties },
});

const template = (...databases: readonly object[]): string =>
  JSON.stringify({
    $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    contentVersion: "1.0.0.0",
    parameters: { source: { type: "string" } },
    resources: [
      {
        type: "Microsoft.Sql/servers",
        apiVersion: "2023-08-01",
        name: "own",
        location: "westeurope",
      },
      ...databases,
    ],
  });

const abroad =
  "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/us/providers/Microsoft.Sql/servers/abroad/databases/visits";

test("a secondary of a database that no file holds is a gap of its own server", async () => {
  const { gaps } = await planned(
    template(database("visits", { createMode: "Secondary", sourceDatabaseId: abroad })),
  );
  expect(gaps.map(({ detail }) => detail)).toEqual([
    expect.stringMatching(/the location of \S+\/servers\/abroad\S* is unknown/),
  ]);
  const open = await planned(
    template(
      database("visits", {
        createMode: "OnlineSecondary",
        sourceDatabaseId: "[parameters('source')]",
      }),
    ),
  );
  expect(open.gaps.map(({ detail }) => detail)).toEqual([
    expect.stringContaining("the parameter source has no value"),
  ]);
});

test.each(["Copy", "Restore", "PointInTimeRestore"])(
  "%s makes a database of its own",
  async (createMode) => {
    const { gaps, places } = await planned(
      template(database("visits", { createMode, sourceDatabaseId: abroad })),
    );
    expect(gaps).toEqual([]);
    expect(places.every((one) => one.endsWith("westeurope"))).toBe(true);
  },
);

test("azurerm: a secondary of a literal id", async () => {
  const { gaps } = await saidOfSources(`
provider "azurerm" {
  features {}
}
resource "azurerm_mssql_server" "own" {
  name     = "own"
  location = "westeurope"
}
resource "azurerm_mssql_database" "visits" {
  name                        = "visits"
  server_id                   = azurerm_mssql_server.own.id
  storage_account_type        = "Local"
  create_mode                 = "Secondary"
  creation_source_database_id = "${abroad}"
}
`);
  expect(gaps.map(({ detail }) => detail)).toEqual([expect.stringContaining("is unknown")]);
});

test("an action group without a location is everywhere, and no gap", async () => {
  const { gaps } = await saidOfSources(`
provider "azurerm" {
  features {}
}
resource "azurerm_monitor_action_group" "on_call" {
  name = "on-call"
}
`);
  expect(gaps).toEqual([]);
});
