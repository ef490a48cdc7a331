/** Storage and database services over real HTTP: every page, the right names and places, refusals noted. */
import { beforeAll, describe, expect, test } from "vitest";
import type { Answer } from "../src/demo/serve.ts";
import { type Scanned, nameOf, scanHospital } from "./support/aws-scan.ts";

/** The hospital, narrowed down to one region; what a test is about is answered before it. */
const scan = (answers: Readonly<Record<string, (body: string) => Answer | undefined>>) =>
  scanHospital((request) => answers[nameOf(request)]?.(request.body + request.url.search), {
    regions: ["eu-west-2", "global"],
  });
const json = (body: unknown, status = 200): Answer => ({ status, body: JSON.stringify(body) });
const xml = (body: string): Answer => ({
  status: 200,
  headers: { "content-type": "text/xml" },
  body,
});
const queried = (operation: string, result: string): Answer =>
  xml(
    `<${operation}Response><${operation}Result>${result}</${operation}Result></${operation}Response>`,
  );
const own = (service: string, resource: string): string =>
  `arn:aws:${service}:eu-west-2:210987654321:${resource}`;

interface Case {
  /** "SERVICE OPERATION" -> the pages: body of the first, body of the one that its token asks for. */
  readonly list: readonly [name: string, first: Answer, second: Answer];
  readonly ids: readonly [string, string];
  readonly type: string;
}

const cases: readonly Case[] = [
  {
    type: "AWS::RDS::DBInstance",
    list: [
      "rds DescribeDBInstances",
      queried(
        "DescribeDBInstances",
        `<Marker>page-2</Marker><DBInstances><DBInstance><DBInstanceArn>${own("rds", "db:one")}</DBInstanceArn><Engine>mysql</Engine></DBInstance></DBInstances>`,
      ),
      queried(
        "DescribeDBInstances",
        `<DBInstances><DBInstance><DBInstanceArn>${own("rds", "db:two")}</DBInstanceArn><Engine>mysql</Engine></DBInstance></DBInstances>`,
      ),
    ],
    ids: [own("rds", "db:one"), own("rds", "db:two")],
  },
  {
    type: "AWS::Neptune::DBCluster",
    list: [
      "rds DescribeDBClusters",
      queried(
        "DescribeDBClusters",
        `<Marker>page-2</Marker><DBClusters><DBCluster><DBClusterArn>${own("rds", "cluster:one")}</DBClusterArn><Engine>neptune</Engine></DBCluster></DBClusters>`,
      ),
      queried(
        "DescribeDBClusters",
        `<DBClusters><DBCluster><DBClusterArn>${own("rds", "cluster:two")}</DBClusterArn><Engine>neptune</Engine></DBCluster></DBClusters>`,
      ),
    ],
    ids: [own("rds", "cluster:one"), own("rds", "cluster:two")],
  },
  {
    type: "AWS::ElastiCache::ReplicationGroup",
    list: [
      "elasticache DescribeReplicationGroups",
      queried(
        "DescribeReplicationGroups",
        `<Marker>page-2</Marker><ReplicationGroups><ReplicationGroup><ReplicationGroupId>one</ReplicationGroupId></ReplicationGroup></ReplicationGroups>`,
      ),
      queried(
        "DescribeReplicationGroups",
        `<ReplicationGroups><ReplicationGroup><ReplicationGroupId>two</ReplicationGroupId></ReplicationGroup></ReplicationGroups>`,
      ),
    ],
    ids: [own("elasticache", "replicationgroup:one"), own("elasticache", "replicationgroup:two")],
  },
  {
    type: "AWS::Redshift::Cluster",
    list: [
      "redshift DescribeClusters",
      queried(
        "DescribeClusters",
        `<Marker>page-2</Marker><Clusters><Cluster><ClusterIdentifier>one</ClusterIdentifier></Cluster></Clusters>`,
      ),
      queried(
        "DescribeClusters",
        `<Clusters><Cluster><ClusterIdentifier>two</ClusterIdentifier></Cluster></Clusters>`,
      ),
    ],
    ids: [own("redshift", "cluster:one"), own("redshift", "cluster:two")],
  },
  ...(
    [
      [
        "AWS::MemoryDB::Cluster",
        "memorydb DescribeClusters",
        "Clusters",
        "NextToken",
        "ARN",
        "memorydb",
        "cluster/",
      ],
      [
        "AWS::FSx::Backup",
        "fsx DescribeBackups",
        "Backups",
        "NextToken",
        "ResourceARN",
        "fsx",
        "backup/",
      ],
      [
        "AWS::ECR::Repository",
        "ecr DescribeRepositories",
        "repositories",
        "nextToken",
        "repositoryArn",
        "ecr",
        "repository/",
      ],
      [
        "AWS::Glue::Database",
        "glue GetDatabases",
        "DatabaseList",
        "NextToken",
        "Name",
        "glue",
        "database/",
      ],
      ["AWS::KMS::Key", "kms ListKeys", "Keys", "NextMarker", "KeyArn", "kms", "key/"],
      [
        "AWS::SecretsManager::Secret",
        "secretsmanager ListSecrets",
        "SecretList",
        "NextToken",
        "ARN",
        "secretsmanager",
        "secret:",
      ],
      [
        "AWS::Cassandra::Keyspace",
        "cassandra ListKeyspaces",
        "keyspaces",
        "nextToken",
        "resourceArn",
        "cassandra",
        "/keyspace/",
      ],
      [
        "AWS::Lightsail::Disk",
        "lightsail GetDisks",
        "disks",
        "nextPageToken",
        "arn",
        "lightsail",
        "Disk/",
      ],
      [
        "AWS::StorageGateway::Gateway",
        "storagegateway ListGateways",
        "Gateways",
        "Marker",
        "GatewayARN",
        "storagegateway",
        "gateway/",
      ],
      [
        "AWS::DataSync::Task",
        "datasync ListTasks",
        "Tasks",
        "NextToken",
        "TaskArn",
        "datasync",
        "task/",
      ],
      [
        "AWS::RedshiftServerless::Snapshot",
        "redshift-serverless ListSnapshots",
        "snapshots",
        "nextToken",
        "snapshotArn",
        "redshift-serverless",
        "snapshot/",
      ],
      [
        "AWS::EFS::FileSystem",
        "elasticfilesystem GET /2015-02-01/file-systems",
        "FileSystems",
        "NextMarker",
        "FileSystemArn",
        "elasticfilesystem",
        "file-system/",
      ],
      [
        "AWS::Backup::BackupVault",
        "backup GET /backup-vaults",
        "BackupVaultList",
        "NextToken",
        "BackupVaultArn",
        "backup",
        "backup-vault:",
      ],
      [
        "AWS::Backup::BackupPlan",
        "backup GET /backup/plans",
        "BackupPlansList",
        "NextToken",
        "BackupPlanArn",
        "backup",
        "backup-plan:",
      ],
      [
        "AWS::DSQL::Cluster",
        "dsql GET /cluster",
        "clusters",
        "nextToken",
        "arn",
        "dsql",
        "cluster/",
      ],
      [
        "AWS::S3Vectors::VectorBucket",
        "s3vectors POST /ListVectorBuckets",
        "vectorBuckets",
        "nextToken",
        "vectorBucketArn",
        "s3vectors",
        "bucket/",
      ],
    ] as const
  ).map(([type, name, items, token, field, service, prefix]): Case => {
    const ids = [own(service, `${prefix}one`), own(service, `${prefix}two`)] as const;
    const item = (id: string): object => ({
      [field]: field === "Name" ? id.slice(id.lastIndexOf("/") + 1) : id,
    });
    return {
      type,
      list: [
        name,
        json({ [items]: [item(ids[0])], [token]: "page-2", Truncated: true }),
        json({ [items]: [item(ids[1])], Truncated: false }),
      ],
      ids,
    };
  }),
];

test("every page of every list is read, under the right type, name and region", async () => {
  const { resources } = await scanHospital(
    (request) => {
      const asked = nameOf(request);
      for (const {
        list: [name, first, second],
      } of cases)
        if (asked.replace(/[?].*/, "") === `eu-west-2 ${name}`)
          return /page-2/.test(request.body + request.url.search) ? second : first;
      return undefined;
    },
    { regions: ["eu-west-2"] },
  );
  expect(
    resources
      .filter((one) => cases.some(({ type }) => type === one.type))
      .map(({ type, id, location }) => `${type} ${location} ${id}`)
      .sort(),
  ).toEqual(cases.flatMap(({ type, ids }) => ids.map((id) => `${type} eu-west-2 ${id}`)).sort());
});

test("recovery points are listed vault by vault: AWS Backup's own, and none of an empty vault", async () => {
  const point = (service: string, rest: string): object => ({
    RecoveryPointArn: own(service, rest),
    ResourceArn: own("elasticfilesystem", "file-system/fs-0d1c0a"),
    SourceBackupVaultArn: own("backup", "backup-vault:clinical"),
    IamRoleArn: "arn:aws:iam::210987654321:role/backup",
  });
  const { resources, gaps } = await scan({
    "eu-west-2 backup GET /backup-vaults?maxResults=1000": () =>
      json({
        BackupVaultList: [
          { BackupVaultName: "overseas", NumberOfRecoveryPoints: 3 },
          { BackupVaultName: "Default", NumberOfRecoveryPoints: 0 },
        ],
      }),
    "eu-west-2 backup GET /backup-vaults/overseas/recovery-points?maxResults=1000": () =>
      json({
        NextToken: "page-2",
        // The disk's is a snapshot, which EC2 lists.
        RecoveryPoints: [point("backup", "recovery-point:1EB3"), point("ec2", "snapshot/s-1")],
      }),
    "eu-west-2 backup GET /backup-vaults/overseas/recovery-points?maxResults=1000&nextToken=page-2":
      () => json({ RecoveryPoints: [point("dynamodb", "table/visits/backup/01")] }),
  });
  expect(gaps.filter(({ service }) => service === "backup")).toEqual([]);
  const points = resources.filter(({ type }) => type === "AWS::Backup::RecoveryPoint");
  expect(points.map(({ id, location }) => `${location} ${id}`)).toEqual([
    `eu-west-2 ${own("backup", "recovery-point:1EB3")}`,
    `eu-west-2 ${own("dynamodb", "table/visits/backup/01")}`,
  ]);
  // Rows read none of its members.
  expect(points[0]!.properties).toEqual({});
});

const denied = (action: string): Answer =>
  json({ __type: "AccessDeniedException", Message: `not authorized to perform: ${action}` }, 400);

test("a refused detail is marked on the resource and is one gap, whose remedy names the action", async () => {
  const { resources, gaps } = await scan({
    "eu-west-2 secretsmanager ListSecrets": () =>
      json({ SecretList: [{ ARN: own("secretsmanager", "secret:lab-abcdef"), Name: "lab" }] }),
    "eu-west-2 secretsmanager DescribeSecret": () => denied("secretsmanager:DescribeSecret"),
    "eu-west-2 kms ListKeys": () =>
      json({ Keys: [{ KeyId: "k1", KeyArn: own("kms", "key/k1") }], Truncated: false }),
    "eu-west-2 kms DescribeKey": () => denied("kms:DescribeKey"),
    "eu-west-2 redshift DescribeClusters": () =>
      queried(
        "DescribeClusters",
        "<Clusters><Cluster><ClusterIdentifier>outcomes</ClusterIdentifier></Cluster></Clusters>",
      ),
    "eu-west-2 redshift DescribeLoggingStatus": () => ({
      status: 403,
      headers: { "content-type": "text/xml" },
      body: "<ErrorResponse><Error><Code>AccessDenied</Code><Message>not authorized to perform: redshift:DescribeLoggingStatus</Message></Error></ErrorResponse>",
    }),
  });
  const unseen = (id: string) => resources.find((one) => one.id === id)!.unseen;
  expect(unseen(own("secretsmanager", "secret:lab-abcdef"))).toEqual({
    "*": "secretsmanager:DescribeSecret refused",
  });
  // A key that could not be described may be the customer's own: it stays.
  expect(unseen(own("kms", "key/k1"))).toEqual({ "*": "kms:DescribeKey refused" });
  expect(unseen(own("redshift", "cluster:outcomes"))).toEqual({
    LoggingStatus: "redshift:DescribeLoggingStatus refused",
  });
  expect(
    gaps
      .filter(({ reason }) => reason === "refused")
      .map(({ remedy }) => remedy)
      .sort(),
  ).toEqual([
    "grant kms:DescribeKey to the scanning identity",
    "grant redshift:DescribeLoggingStatus to the scanning identity",
    "grant secretsmanager:DescribeSecret to the scanning identity",
  ]);
});

test("what is the same in every region is not listed: AWS's own keys, system keyspaces, emulated directory buckets", async () => {
  const { resources } = await scan({
    "eu-west-2 kms ListKeys": () =>
      json({ Keys: [{ KeyId: "k1", KeyArn: own("kms", "key/k1") }], Truncated: false }),
    "eu-west-2 kms DescribeKey": () => json({ KeyMetadata: { KeyId: "k1", KeyManager: "AWS" } }),
    "eu-west-2 s3express GET /?x-id=ListDirectoryBuckets&max-directory-buckets=1000": () =>
      xml("<R><Buckets><Bucket><Name>ordinary</Name></Bucket></Buckets></R>"),
  });
  expect(resources.filter(({ type }) => /KMS|Cassandra|S3Express/.test(type))).toEqual([]);
});

test("a bucket in a region that was left out is known, and asked nothing", async () => {
  const { resources, requests, coverage } = await scanHospital(undefined, {
    regions: ["eu-west-1", "global"],
  });
  const buckets = resources.filter(({ type }) => type === "AWS::S3::Bucket");
  const [judged, referred] = [false, true].map((only) =>
    buckets.filter(({ onlyReferred = false }) => onlyReferred === only),
  );
  expect(new Set(judged!.map(({ location }) => location))).toEqual(new Set(["eu-west-1"]));
  expect(new Set(referred!.map(({ location }) => location))).toContain("us-east-1");
  expect(referred!.map(({ properties }) => Object.keys(properties as object))).toEqual(
    referred!.map(() => ["Name", "BucketRegion"]),
  );
  expect(coverage.find(({ service }) => service === "s3")).toMatchObject({
    status: "complete",
    resources: judged!.length,
  });
  const asked = (name: string): string[] =>
    requests.filter((one) => one.split(/[ /?]/).includes(name));
  expect(judged!.flatMap(({ name }) => asked(name)).length).toBeGreaterThan(judged!.length);
  expect(referred!.flatMap(({ name }) => asked(name))).toEqual([]);
});

describe("in three regions", () => {
  let scanned: Scanned;
  beforeAll(async () => {
    scanned = await scanHospital(undefined, {
      regions: ["eu-central-1", "eu-west-1", "us-east-1", "global"],
    });
  });

  test("a global cluster that several regions list is one resource, of no region", () => {
    const { resources } = scanned;
    expect(
      resources
        .filter(({ type }) => /Global(Cluster|ReplicationGroup)$/.test(type))
        .map(({ type, name, location }) => `${type} ${name} ${location}`)
        .sort(),
    ).toEqual([
      "AWS::DocDB::GlobalCluster care-plans-global aws-global",
      "AWS::ElastiCache::GlobalReplicationGroup ldgnf-sessions aws-global",
      "AWS::ElastiCache::GlobalReplicationGroup ldgnf-waiting-room aws-global",
      "AWS::RDS::GlobalCluster patient-portal-global aws-global",
    ]);
  });

  test("a bucket of another account is found by HeadBucket, whatever its status", () => {
    const { resources, coverage } = scanned;
    expect(
      resources
        .filter(({ type }) => type === "AWS::S3::ForeignBucket")
        .map(({ id, location }) => `${id} ${location}`)
        .sort(),
    ).toEqual([
      "arn:aws:s3:::carepath-partner-eu eu-north-1",
      "arn:aws:s3:::second-read-intake us-east-2",
    ]);
    expect(coverage).toContainEqual(
      expect.objectContaining({ service: "s3 foreign buckets", status: "complete" }),
    );
  });
});
