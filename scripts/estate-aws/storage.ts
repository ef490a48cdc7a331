/**
 * The hospital's storage, databases and backups: what its services list in each region, with second
 * places that people really configure, some abroad by mistake and some inside on purpose.
 */
import { databases } from "./databases.ts";
import { type Estate, ec2, list, query } from "./estate.ts";
import { backups } from "./backups.ts";
import { images } from "./images.ts";
import { recovery } from "./recovery.ts";

/** Lists that are empty wherever nothing else is recorded. */
const nothing: Readonly<Record<string, object>> = {
  "backup/ListBackupVaults": { BackupVaultList: [] },
  "backup/ListBackupPlans": { BackupPlansList: [] },
  "datasync/ListTasks": { Tasks: [] },
  "dax/DescribeClusters": { Clusters: [] },
  "dlm/GetLifecyclePolicies": { Policies: [] },
  "dsql/ListClusters": { clusters: [] },
  "dynamodb/ListGlobalTables": { GlobalTables: [] },
  "ecr/DescribeRepositories": { repositories: [] },
  "ecr/DescribeRegistry": { registryId: "210987654321", replicationConfiguration: { rules: [] } },
  "ecr/DescribePullThroughCacheRules": { pullThroughCacheRules: [] },
  "elasticfilesystem/DescribeFileSystems": { FileSystems: [] },
  "elasticfilesystem/DescribeReplicationConfigurations": { Replications: [] },
  "es/ListDomainNames": { DomainNames: [] },
  "es/DescribeInboundConnections": { Connections: [] },
  "es/DescribeOutboundConnections": { Connections: [] },
  "fsx/DescribeFileSystems": { FileSystems: [] },
  "fsx/DescribeBackups": { Backups: [] },
  "glacier/ListVaults": { VaultList: [] },
  "glue/GetDatabases": { DatabaseList: [] },
  // In every region, used or not.
  "cassandra/ListKeyspaces": {
    keyspaces: ["system", "system_schema", "system_schema_mcs", "system_multiregion_info"].map(
      (keyspaceName) => ({
        keyspaceName,
        resourceArn: `arn:aws:cassandra:us-east-1:210987654321:/keyspace/${keyspaceName}/`,
        replicationStrategy: "SINGLE_REGION",
      }),
    ),
  },
  "kms/ListKeys": { Keys: [], Truncated: false },
  "lightsail/GetInstances": { instances: [] },
  "lightsail/GetDisks": { disks: [] },
  "lightsail/GetInstanceSnapshots": { instanceSnapshots: [] },
  "lightsail/GetDiskSnapshots": { diskSnapshots: [] },
  "lightsail/GetRelationalDatabases": { relationalDatabases: [] },
  "lightsail/GetBuckets": { buckets: [] },
  "memorydb/DescribeClusters": { Clusters: [] },
  "memorydb/DescribeSnapshots": { Snapshots: [] },
  "memorydb/DescribeMultiRegionClusters": { MultiRegionClusters: [] },
  "redshift-serverless/ListNamespaces": { namespaces: [] },
  "redshift-serverless/ListSnapshots": { snapshots: [] },
  "s3tables/ListTableBuckets": { tableBuckets: [] },
  "s3vectors/ListVectorBuckets": { vectorBuckets: [] },
  "secretsmanager/ListSecrets": { SecretList: [] },
  "storagegateway/ListGateways": { Gateways: [] },
  "storagegateway/ListFileShares": { FileShareInfoList: [] },
};
const nothingInXml: readonly (readonly [service: string, operation: string, set: string])[] = [
  ["rds", "DescribeDBInstances", "DBInstances"],
  ["rds", "DescribeDBClusters", "DBClusters"],
  ["rds", "DescribeGlobalClusters", "GlobalClusters"],
  ["rds", "DescribeDBSnapshots", "DBSnapshots"],
  ["rds", "DescribeDBClusterSnapshots", "DBClusterSnapshots"],
  ["rds", "DescribeDBInstanceAutomatedBackups", "DBInstanceAutomatedBackups"],
  ["rds", "DescribeExportTasks", "ExportTasks"],
  ["elasticache", "DescribeReplicationGroups", "ReplicationGroups"],
  ["elasticache", "DescribeCacheClusters", "CacheClusters"],
  ["elasticache", "DescribeServerlessCaches", "ServerlessCaches"],
  ["elasticache", "DescribeSnapshots", "Snapshots"],
  ["elasticache", "DescribeGlobalReplicationGroups", "GlobalReplicationGroups"],
  ["redshift", "DescribeClusters", "Clusters"],
  ["redshift", "DescribeClusterSnapshots", "Snapshots"],
  ["redshift", "DescribeDataShares", "DataShares"],
];
const nothingInEc2: readonly (readonly [operation: string, set: string])[] = [
  ["DescribeImages", "imagesSet"],
  ["DescribeFlowLogs", "flowLogSet"],
  ["DescribeVpcPeeringConnections", "vpcPeeringConnectionSet"],
  ["DescribeTransitGatewayPeeringAttachments", "transitGatewayPeeringAttachments"],
  ["DescribeVpcEndpoints", "vpcEndpointSet"],
  ["DescribeSubnets", "subnetSet"],
];
const nothingInS3: readonly (readonly [operation: string, root: string])[] = [
  ["ListDirectoryBuckets", "ListAllMyDirectoryBucketsResult"],
  ["ListAccessPoints", "ListAccessPointsResult"],
  ["ListStorageLensConfigurations", "ListStorageLensConfigurationsResult"],
  ["ListJobs", "ListJobsResult"],
  ["ListMultiRegionAccessPoints", "ListMultiRegionAccessPointsResult"],
];

export function storage(estate: Estate): void {
  const { write, json } = estate;
  for (const [path, body] of Object.entries(nothing)) json(`_any/${path}.json`, body);
  for (const [service, operation, set] of nothingInXml)
    write(`_any/${service}/${operation}.xml`, query(operation, { [set]: "" }));
  for (const [operation, set] of nothingInEc2)
    write(`_any/ec2/${operation}.xml`, ec2(operation, { [set]: "" }));
  for (const [operation, root] of nothingInS3)
    write(
      `_any/${operation === "ListDirectoryBuckets" ? "s3express" : "s3"}/${operation}.xml`,
      `<?xml version="1.0" encoding="UTF-8"?>\n<${root}></${root}>`,
    );
  json("_any/s3tables/GetTableBucketReplication.404.json", {
    __type: "NotFoundException",
    message: "The specified replication configuration does not exist.",
  });
  buckets(estate);
  networks(estate);
  databases(estate);
  backups(estate);
  images(estate);
  recovery(estate);
}

function buckets({ account, bucket, write, json }: Estate): void {
  const radiology = { system: "pacs", owner: "radiology", "data-class": "patient" };
  const clinic = { system: "his", owner: "clinical-it", "data-class": "patient" };
  // Replication names a bucket and never a place.
  bucket(
    "eu-central-1",
    "klinikum-rheinalpen-lab-archive",
    { ...clinic, system: "lab" },
    "klinikum-rheinalpen-research-exports",
  );
  bucket("eu-central-1", "klinikum-rheinalpen-referral-letters", clinic, "second-read-intake");
  bucket("eu-west-1", "klinikum-rheinalpen-discharge-letters", clinic, "carepath-partner-eu");
  bucket("eu-west-1", "klinikum-rheinalpen-old-scans", radiology, "scan-archive-of-the-merger");
  // Other accounts' buckets: HeadBucket tells where, though it refuses all else.
  json("_any/s3/HeadBucket@second-read-intake.403.json", { "x-amz-bucket-region": "us-east-2" });
  json("_any/s3/HeadBucket@carepath-partner-eu.403.json", { "x-amz-bucket-region": "eu-north-1" });
  json("_any/s3/HeadBucket@scan-archive-of-the-merger.404.json", {});
  bucket("eu-central-1", "klinikum-rheinalpen-video-consults", {
    ...clinic,
    system: "telemedicine",
  });
  write(
    "_any/s3/GetBucketAccelerateConfiguration@klinikum-rheinalpen-video-consults.xml",
    "<AccelerateConfiguration><Status>Enabled</Status></AccelerateConfiguration>",
  );
  const accessPoint = (name: string, alias: string, members: readonly (readonly string[])[]) =>
    `<AccessPoint><Name>${name}</Name><Alias>${alias}.mrap</Alias><Status>READY</Status><Regions>${members
      .map(
        ([region, member]) =>
          `<Region><Bucket>${member}</Bucket><Region>${region}</Region><BucketAccountId>${account}</BucketAccountId></Region>`,
      )
      .join("")}</Regions></AccessPoint>`;
  write(
    "us-west-2/s3/ListMultiRegionAccessPoints.xml",
    `<ListMultiRegionAccessPointsResult><AccessPoints>
${accessPoint("images-everywhere", "mq7f2k1x9r3za", [
  ["eu-central-1", "klinikum-rheinalpen-images"],
  ["us-east-1", "klinikum-rheinalpen-research-exports"],
])}
${accessPoint("images-in-europe", "mb3c8d0v5w2ty", [
  ["eu-central-1", "klinikum-rheinalpen-images"],
  ["eu-west-1", "klinikum-rheinalpen-images-copy"],
])}
</AccessPoints></ListMultiRegionAccessPointsResult>`,
  );
}

function networks({ account, write, hex, tagged, enabled }: Estate): void {
  for (const region of enabled) {
    const subnets = (tagged.get(region) ?? []).filter((row) => row.arn.includes(":subnet/"));
    if (subnets.length > 0)
      write(
        `${region}/ec2/DescribeSubnets.xml`,
        ec2("DescribeSubnets", {
          subnetSet: list(
            "item",
            subnets.map((row, i) => ({
              subnetId: row.arn.slice(row.arn.lastIndexOf("/") + 1),
              subnetArn: row.arn,
              vpcId: `vpc-0${hex(region, 16)}`,
              availabilityZone: `${region}${"abc"[i]}`,
            })),
          ),
        }),
      );
  }
  const flowLog = (name: string, to: string): object => ({
    flowLogId: `fl-0${hex(name, 16)}`,
    resourceId: `vpc-0${hex(`vpc ${name}`, 16)}`,
    flowLogStatus: "ACTIVE",
    logDestinationType: "s3",
    logDestination: `arn:aws:s3:::${to}`,
  });
  write(
    "eu-west-1/ec2/DescribeFlowLogs.xml",
    ec2("DescribeFlowLogs", {
      flowLogSet: list("item", [
        flowLog("analysed abroad", "klinikum-rheinalpen-research-exports/flows") as never,
        flowLog("kept at home", "klinikum-rheinalpen-images-copy/flows") as never,
      ]),
    }),
  );
  const peering = (name: string, from: string, to: string): object => ({
    vpcPeeringConnectionId: `pcx-0${hex(name, 16)}`,
    requesterVpcInfo: { ownerId: account, region: from, vpcId: `vpc-0${hex(from, 16)}` },
    accepterVpcInfo: { ownerId: account, region: to, vpcId: `vpc-0${hex(to, 16)}` },
    status: { code: "active", message: "Active" },
  });
  write(
    "eu-central-1/ec2/DescribeVpcPeeringConnections.xml",
    ec2("DescribeVpcPeeringConnections", {
      vpcPeeringConnectionSet: list("item", [
        peering("to the viewers", "eu-central-1", "us-west-2") as never,
        peering("to Ireland", "eu-central-1", "eu-west-1") as never,
      ]),
    }),
  );
}
