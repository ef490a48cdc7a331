/** Places that an API tells, and no row read in version 0.1.0: each is a finding or a gap now, or known to be none. */
import { expect, test } from "vitest";
import { loadAtlas } from "../src/atlas.ts";
import { types } from "../src/locate/index.ts";
import { locator } from "../src/locate/locate.ts";
import type { Resource } from "../src/model.ts";

const atlas = loadAtlas();
const account = "123456789012";

/** `role code`, or `role gap`, of the resource with this id, without its home. */
function placesOf(resources: readonly Resource[]): string[] {
  const lines: string[] = [];
  const [first] = resources;
  const { see, finish } = locator(types, atlas, {
    placement({ resource, role, location, evidence }) {
      if (resource.id === first!.id && evidence.pointer !== "/location")
        lines.push(`${role} ${location.code}`);
    },
    gap: (gap) => void (gap.resource === first!.id && lines.push(`${gap.role} gap`)),
  });
  for (const resource of resources) see(resource);
  finish();
  return lines.toSorted();
}

const aws = (
  type: string,
  id: string,
  properties: object,
  location = "eu-central-1",
): Resource => ({
  id,
  type,
  provider: "aws",
  scope: account,
  name: id,
  labels: {},
  location,
  properties,
  source: "test",
});

const bucket = (name: string, location: string): Resource =>
  aws("AWS::S3::Bucket", `arn:aws:s3:::${name}`, { Name: name }, location);
const buckets = [bucket("ward-records", "eu-central-1"), bucket("us-archive", "us-east-1")];

const stream = (destination: object): Resource[] => [
  aws(
    "AWS::KinesisFirehose::DeliveryStream",
    `arn:aws:firehose:eu-central-1:${account}:deliverystream/records`,
    { Destinations: [{ DestinationId: "d", ...destination }] },
  ),
  ...buckets,
];
const archive = { BucketARN: "arn:aws:s3:::us-archive" };

test.each<[string, object, string[]]>([
  [
    "S3, with a backup",
    {
      ExtendedS3DestinationDescription: {
        BucketARN: "arn:aws:s3:::ward-records",
        S3BackupMode: "Enabled",
        S3BackupDescription: archive,
      },
    },
    ["backup us-east-1", "replica eu-central-1"],
  ],
  [
    "OpenSearch Serverless",
    {
      AmazonOpenSearchServerlessDestinationDescription: {
        CollectionEndpoint: "https://abc.us-east-1.aoss.amazonaws.com",
        S3DestinationDescription: archive,
      },
    },
    ["backup us-east-1", "replica us-east-1"],
  ],
  [
    "OpenSearch",
    {
      AmazonopensearchserviceDestinationDescription: {
        DomainARN: `arn:aws:es:eu-central-1:${account}:domain/records`,
        S3DestinationDescription: archive,
      },
    },
    ["backup us-east-1"],
  ],
  [
    "Redshift",
    {
      RedshiftDestinationDescription: {
        ClusterJDBCURL: "jdbc:redshift://c.abc.eu-central-1.redshift.amazonaws.com:5439/d",
        S3DestinationDescription: archive,
        S3BackupMode: "Enabled",
        S3BackupDescription: archive,
      },
    },
    ["backup us-east-1", "replica us-east-1"],
  ],
  [
    "Splunk",
    {
      SplunkDestinationDescription: {
        HECEndpoint: "https://collector.eu-central-1.amazonaws.com",
        S3DestinationDescription: archive,
      },
    },
    ["backup us-east-1"],
  ],
])("Firehose to %s", (_, destination, expected) => {
  expect(placesOf(stream(destination))).toEqual(expected);
});

const migrates = (properties: object): Resource[] => [
  aws("AWS::DMS::Endpoint", `arn:aws:dms:eu-central-1:${account}:endpoint:e`, {
    EndpointType: "TARGET",
    ...properties,
  }),
];

test.each<[string, object, string]>([
  [
    "Kafka",
    { KafkaSettings: { Broker: "b-1.x.abc.c2.kafka.us-east-1.amazonaws.com:9092" } },
    "us-east-1",
  ],
  [
    "OpenSearch",
    { ElasticsearchSettings: { EndpointUri: "https://search-x.us-east-1.es.amazonaws.com" } },
    "us-east-1",
  ],
  [
    "PostgreSQL",
    { PostgreSQLSettings: { ServerName: "db.abc.us-east-1.rds.amazonaws.com" } },
    "us-east-1",
  ],
  ["a secret", { PostgreSQLSettings: { SecretsManagerSecretId: "kis" } }, "gap"],
])("DMS to %s", (_, properties, expected) => {
  expect(placesOf(migrates(properties))).toEqual([`replica ${expected}`]);
});

test("AppSync puts events on a bus of another region", () => {
  const source = aws(
    "AWS::AppSync::DataSource",
    `arn:aws:appsync:eu-central-1:${account}:apis/a/datasources/d`,
    { eventBridgeConfig: { eventBusArn: `arn:aws:events:us-east-1:${account}:event-bus/default` } },
  );
  expect(placesOf([source])).toEqual(["processing us-east-1"]);
});

test("Athena keeps managed results in the workgroup's region", () => {
  const group = (Enabled: boolean): Resource[] => [
    aws(
      "AWS::Athena::WorkGroup",
      `arn:aws:athena:us-east-1:${account}:workgroup/w`,
      { Configuration: { ManagedQueryResultsConfiguration: { Enabled } } },
      "us-east-1",
    ),
  ];
  expect(placesOf(group(true))).toEqual(["replica us-east-1"]);
  expect(placesOf(group(false))).toEqual([]);
});

test("SNS sends to people and to phones", () => {
  const subscribed = (Protocol: string, Endpoint?: string): Resource[] => [
    aws("AWS::SNS::Subscription", `arn:aws:sns:eu-central-1:${account}:t:1`, {
      SubscriptionArn: `arn:aws:sns:eu-central-1:${account}:t:1`,
      Protocol,
      ...(Endpoint !== undefined && { Endpoint }),
    }),
  ];
  for (const protocol of ["email", "email-json", "sms"])
    expect(placesOf(subscribed(protocol)), protocol).toEqual(["processing gap"]);
  expect(
    placesOf(subscribed("application", `arn:aws:sns:us-east-1:${account}:endpoint/GCM/a/1`)),
  ).toEqual(["processing gap", "processing us-east-1"]);
});

test("findings of a data protection policy go to a bucket", () => {
  const Statement = [
    { Operation: { Audit: { FindingsDestination: { S3: { Bucket: "us-archive" } } } } },
  ];
  const policy = aws(
    "AWS::Logs::AccountPolicy",
    `arn:aws:logs:eu-central-1:${account}:account-policy:data-protection:p`,
    { policyType: "DATA_PROTECTION_POLICY", policyDocument: JSON.stringify({ Statement }) },
  );
  expect(placesOf([policy, ...buckets])).toEqual(["log us-east-1"]);
});

test("a lifecycle policy in error still copies", () => {
  const policy = aws(
    "AWS::DLM::LifecyclePolicy",
    `arn:aws:dlm:eu-central-1:${account}:policy/policy-1`,
    {
      State: "ERROR",
      PolicyDetails: { Schedules: [{ CrossRegionCopyRules: [{ Target: "us-east-1" }] }] },
    },
  );
  expect(placesOf([policy])).toEqual(["backup us-east-1"]);
});

const group =
  "/subscriptions/4a7c1e90-52d3-4b1f-8c66-0d2f9a3e7b11/resourceGroups/rg-ward/providers";
const arm = (type: string, properties: object, location = "westeurope"): Resource => ({
  id: `${group}/${type.split("/")[0]}/${type.split("/").slice(1).join("/x/")}/ward`,
  type,
  provider: "azure",
  scope: "4a7c1e90-52d3-4b1f-8c66-0d2f9a3e7b11",
  name: "ward",
  labels: {},
  location,
  properties: { diagnosticSettings: [], ...properties },
  source: "test",
});

test("events that a topic could not deliver under its identity go to a storage account", () => {
  const dead: Resource = {
    ...arm(
      "Microsoft.Storage/storageAccounts",
      { sku: { name: "Standard_LRS" }, objectReplicationPolicies: [], blobDiagnosticSettings: [] },
      "eastus",
    ),
  };
  const topic = arm(
    "Microsoft.EventGrid/topics",
    {
      properties: { dataResidencyBoundary: "WithinRegion" },
      eventSubscriptions: [
        {
          id: "s",
          name: "s",
          properties: {
            deadLetterWithResourceIdentity: {
              deadLetterDestination: { properties: { resourceId: dead.id } },
            },
          },
        },
      ],
    },
    "polandcentral",
  );
  // The subscription shows no handler, which every one has.
  expect(placesOf([topic, dead])).toEqual(["processing gap", "replica eastus"]);
});

test("a vault's storage type counts where its model says nothing", () => {
  const vault = arm("Microsoft.RecoveryServices/vaults", {
    properties: { redundancySettings: { standardTierStorageRedundancy: null } },
    replicationProtectedItems: [],
    replicationFabrics: [],
    backupStorageConfig: {
      properties: { storageModelType: "Invalid", storageType: "GeoRedundant" },
    },
  });
  expect(placesOf([vault])).toContain("backup northeurope");
});

test("replication that is on without a place is a gap", () => {
  const properties = { properties: { replication: { enabled: true } } };
  const rest = { current: { properties: {} }, dataExports: [], linkedStorageAccounts: [] };
  for (const type of [
    "Microsoft.OperationalInsights/workspaces",
    "Microsoft.OperationalInsights/clusters",
  ])
    expect(placesOf([arm(type, { ...properties, ...rest })]), type).toEqual(["replica gap"]);
});

test("a secondary server says where its primary is", () => {
  const server = arm("Microsoft.Sql/servers", {
    replicationLinks: [
      { properties: { partnerLocation: "East US", role: "Secondary", partnerRole: "Primary" } },
    ],
    failoverGroups: [
      { properties: { partnerServers: [{ location: "East US", replicationRole: "Primary" }] } },
    ],
    auditing: { properties: { state: "Disabled" } },
  });
  expect(placesOf([server])).toEqual(["failover eastus", "replica eastus"]);
});

test("a cluster of PostgreSQL with geo-backup is backed up in the paired region", () => {
  const cluster = arm("Microsoft.DBforPostgreSQL/serverGroupsv2", {
    properties: { enableGeoBackup: true },
  });
  expect(placesOf([cluster])).toEqual(["backup northeurope"]);
});

test("an Autonomous Database says who its peer is", () => {
  const database = arm("Oracle.Database/autonomousDatabases", {
    properties: { peerDbId: "ocid1.autonomousdatabase.oc1.iad.x" },
  });
  expect(placesOf([database])).toEqual(["replica gap"]);
});
