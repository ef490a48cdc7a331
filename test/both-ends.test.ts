/** Both ends of a pair say where the other is: the account of the first end may not be scanned. */
import { expect, test } from "vitest";
import { located, sampleResource } from "./support/located.ts";

const foreign = "999988887777";
const elsewhere =
  "/subscriptions/9d20b3f4-6e58-47aa-b1c9-75e8f01c2d22/resourceGroups/rg-branch/providers";

const inVirginia: readonly (readonly [string, unknown])[] = [
  [
    "AWS::KMS::Key",
    {
      MultiRegion: true,
      MultiRegionConfiguration: {
        PrimaryKey: { Region: "us-east-1" },
        ReplicaKeys: [{ Region: "eu-central-1" }],
      },
    },
  ],
  ["AWS::SecretsManager::Secret", { PrimaryRegion: "us-east-1", ReplicationStatus: [] }],
  [
    "AWS::RDS::DBInstance",
    { ReadReplicaSourceDBInstanceIdentifier: `arn:aws:rds:us-east-1:${foreign}:db:visits` },
  ],
  [
    "AWS::RDS::DBInstance",
    { ReadReplicaSourceDBClusterIdentifier: `arn:aws:rds:us-east-1:${foreign}:cluster:visits` },
  ],
  [
    "AWS::RDS::DBCluster",
    { ReplicationSourceIdentifier: `arn:aws:rds:us-east-1:${foreign}:cluster:visits` },
  ],
  [
    "AWS::DocDB::DBCluster",
    { ReplicationSourceIdentifier: `arn:aws:rds:us-east-1:${foreign}:cluster:visits` },
  ],
  [
    "AWS::Neptune::DBCluster",
    { ReplicationSourceIdentifier: `arn:aws:rds:us-east-1:${foreign}:cluster:visits` },
  ],
  [
    "AWS::RDS::DBInstanceAutomatedBackup",
    { DBInstanceArn: `arn:aws:rds:us-east-1:${foreign}:db:visits` },
  ],
  [
    "AWS::ElastiCache::GlobalReplicationGroup",
    {
      Members: [
        { ReplicationGroupRegion: "us-east-1", Role: "PRIMARY" },
        { ReplicationGroupRegion: "eu-central-1", Role: "SECONDARY" },
      ],
    },
  ],
  [
    "AWS::RDS::GlobalCluster",
    {
      GlobalClusterMembers: [
        { DBClusterArn: `arn:aws:rds:us-east-1:${foreign}:cluster:w`, IsWriter: true },
      ],
    },
  ],
  [
    "AWS::EFS::FileSystem",
    {
      Replications: [
        {
          SourceFileSystemArn: `arn:aws:elasticfilesystem:us-east-1:${foreign}:file-system/fs-1`,
          SourceFileSystemRegion: "us-east-1",
          Destinations: [{ Region: "eu-central-1" }],
        },
      ],
    },
  ],
  [
    "AWS::SSO::Instance",
    {
      Regions: [
        { RegionName: "us-east-1", IsPrimaryRegion: true },
        { RegionName: "eu-central-1", IsPrimaryRegion: false },
      ],
    },
  ],
];

test.each(inVirginia)("%s, seen from Frankfurt", (type, properties) => {
  expect(located([sampleResource(type, { properties })]).elsewhere).toContain("replica us-east-1");
});

test.each([
  [
    "Microsoft.Cache/redis",
    {
      properties: {},
      linkedServers: [
        { properties: { linkedRedisCacheLocation: "East US", serverRole: "Primary" } },
      ],
    },
  ],
  [
    "Microsoft.NetApp/netAppAccounts/capacityPools/volumes",
    {
      properties: {
        dataProtection: { replication: { endpointType: "dst", remoteVolumeRegion: "eastus" } },
      },
    },
  ],
])("%s, seen from West Europe", (type, properties) => {
  expect(located([sampleResource(type, { properties })]).elsewhere).toEqual(["replica eastus"]);
});

/** These name the other end by its id alone: where it is known, the place; where it is not, a gap. */
test.each([
  [
    "Microsoft.DBforPostgreSQL/flexibleServers",
    "replica",
    (id: string) => ({
      properties: { replicationRole: "AsyncReplica", sourceServerResourceId: id },
    }),
  ],
  [
    "Microsoft.DBforMySQL/flexibleServers",
    "replica",
    (id: string) => ({ properties: { replicationRole: "Replica", sourceServerResourceId: id } }),
  ],
  [
    "Microsoft.DBforPostgreSQL/serverGroupsv2",
    "replica",
    (id: string) => ({ properties: { sourceResourceId: id } }),
  ],
  [
    "Microsoft.DocumentDB/mongoClusters",
    "replica",
    (id: string) => ({
      properties: { replica: { role: "GeoAsyncReplica", sourceResourceId: id } },
    }),
  ],
  [
    "Microsoft.EventHub/namespaces",
    "metadata",
    (id: string) => ({
      properties: {},
      disasterRecoveryConfigs: [{ properties: { role: "Secondary", partnerNamespace: id } }],
    }),
  ],
  [
    "Microsoft.Storage/storageAccounts",
    "replica",
    (id: string) => ({
      properties: {},
      objectReplicationPolicies: [
        { properties: { sourceAccount: id, destinationAccount: "patientrecords" } },
      ],
    }),
  ],
] as const)("%s, whose source is in another subscription", (type, role, record) => {
  const id = `${elsewhere}/${type}/branch`;
  const copy = sampleResource(type, { name: "patientrecords", properties: record(id) });
  expect(located([copy]).gaps.map(({ role: of }) => of)).toContain(role);
  const source = sampleResource(type, {
    id,
    name: "branch",
    location: "eastus",
    properties: { properties: {} },
  });
  const { placements } = located([source, copy]);
  expect(
    placements
      .filter(({ resource, location }) => resource.id === copy.id && location.code === "eastus")
      .map((one) => one.role),
  ).toEqual([role]);
});
