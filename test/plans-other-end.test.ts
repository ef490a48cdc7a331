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

test("a replica of a table that is elsewhere names the table's region", async () => {
  const { places, gaps } = await said(
    plan([
      {
        address: "aws_dynamodb_table_replica.abroad",
        values: { global_table_arn: "arn:aws:dynamodb:us-east-1:123456789012:table/visits" },
      },
      {
        address: "aws_dynamodb_table_replica.unknown",
        unknown: { global_table_arn: true },
        expressions: { global_table_arn: to("random_pet.table.id") },
      },
    ]),
  );
  expect(places.filter((one) => one.includes(" replica "))).toEqual([
    "aws_dynamodb_table_replica.abroad replica us-east-1",
  ]);
  expect(gaps.map(({ resource }) => resource)).toEqual([
    "plan.json#aws_dynamodb_table_replica.unknown",
  ]);
});

const otherMembers = /nor are its other members$/;

test.each([
  ["aws_rds_cluster", "global_cluster_identifier", "aws_rds_global_cluster"],
  ["aws_docdb_cluster", "global_cluster_identifier", "aws_docdb_global_cluster"],
  ["aws_neptune_cluster", "global_cluster_identifier", "aws_neptune_global_cluster"],
  [
    "aws_elasticache_replication_group",
    "global_replication_group_id",
    "aws_elasticache_global_replication_group",
  ],
  ["aws_memorydb_cluster", "multi_region_cluster_name", "aws_memorydb_multi_region_cluster"],
])("of a group that is elsewhere the other members are a gap: %s", async (type, by, group) => {
  const { places, gaps } = await saidOfSources(`
provider "aws" { region = "eu-central-1" }
resource "${type}" "stray" { ${by} = "visits" }
resource "${type}" "alone" {}
`);
  expect(gaps.map(({ resource, detail }) => [resource, detail])).toEqual([
    [expect.stringContaining(`${type}.stray`), expect.stringMatching(otherMembers)],
  ]);
  expect(places).toContainEqual(expect.stringMatching(/stray .*replica eu-central-1$/));
  const together = await saidOfSources(`
provider "aws" { region = "eu-central-1" }
resource "${group}" "visits" { ${by} = "visits" }
resource "${type}" "member" { ${by} = ${group}.visits.id }
`);
  expect(together.gaps).toEqual([]);
});

test.each([
  ["AWS::RDS::DBCluster", "GlobalClusterIdentifier", "AWS::RDS::GlobalCluster"],
  ["AWS::DocDB::DBCluster", "GlobalClusterIdentifier", "AWS::DocDB::GlobalCluster"],
  ["AWS::Neptune::DBCluster", "GlobalClusterIdentifier", "AWS::Neptune::GlobalCluster"],
  ["AWS::MemoryDB::Cluster", "MultiRegionClusterName", "AWS::MemoryDB::MultiRegionCluster"],
])("in a template as well: %s", async (Type, by, group) => {
  const of = async (Resources: object) => {
    const { gaps, places } = await planned({ Resources }, { regions: ["eu-central-1"] });
    return { gaps: gaps.map(({ detail }) => detail), places };
  };
  const stray = await of({ Stray: { Type, Properties: { [by]: "visits" } } });
  expect(stray.gaps).toEqual([expect.stringMatching(otherMembers)]);
  expect(stray.places).toContain("Stray replica eu-central-1");
  for (const name of [{ Ref: "Group" }, "visits"]) {
    const { gaps } = await of({
      Group: { Type: group, Properties: { [by]: "visits" } },
      Member: { Type, Properties: { [by]: name } },
      Alone: { Type, Properties: {} },
    });
    expect(gaps).toEqual([]);
  }
});
