/** The demo's storage, databases and backups, end to end: each way abroad is found, each sound one is not. */
import { beforeAll, describe, expect, test } from "vitest";
import type { Finding, Gap } from "../src/model.ts";
import { demoScan } from "./support/demo-scan.ts";

let findings: readonly Finding[];
let gaps: readonly Gap[];
/** "replica-outside us-east-1 AWS::S3::Bucket klinikum-..." */
let told: ReadonlySet<string>;

beforeAll(async () => {
  const { json } = await demoScan();
  ({ findings, gaps } = JSON.parse(json) as { findings: Finding[]; gaps: Gap[] });
  told = new Set(
    findings.map(
      ({ rule, location, resource }) =>
        `${rule} ${location.code} ${resource.type} ${resource.name}`,
    ),
  );
}, 120_000);

test.each([
  "replica-outside us-east-1 AWS::S3::Bucket klinikum-rheinalpen-lab-archive",
  // Another account's bucket in another region: HeadBucket told where.
  "replica-outside us-east-2 AWS::S3::Bucket klinikum-rheinalpen-referral-letters",
  "processing-may-leave edge AWS::S3::Bucket klinikum-rheinalpen-video-consults",
  "processing-outside us-east-1 AWS::S3::MultiRegionAccessPoint images-everywhere",
  "replica-outside us-east-1 AWS::DynamoDB::Table portal-preferences",
  "replica-outside us-east-1 AWS::RDS::DBInstance billing-db",
  "backup-outside us-west-2 AWS::RDS::DBInstance his-db",
  "backup-outside us-east-1 AWS::RDS::DBSnapshot lab-db-before-upgrade",
  "replica-outside us-east-1 AWS::RDS::GlobalCluster patient-portal-global",
  "replica-outside us-east-1 AWS::ElastiCache::GlobalReplicationGroup ldgnf-sessions",
  "replica-outside ap-northeast-2 AWS::Cassandra::Keyspace wearables",
  "backup-outside us-east-2 AWS::Redshift::Cluster outcomes",
  "replica-outside us-east-1 AWS::ECR::ReplicationConfiguration registry eu-central-1",
  "replica-outside us-east-1 AWS::SecretsManager::Secret his/lab-interface",
  "replica-outside us-east-1 AWS::KMS::Key mrk-a94e7bcfcbed3c846d491d4f47c948e5",
  "home-outside us-east-1 AWS::EC2::Image his-app-golden",
  "backup-outside us-east-1 AWS::DLM::LifecyclePolicy policy-0c6931de9b9c019fe",
  "replica-outside us-east-1 AWS::ImageBuilder::DistributionConfiguration ward-workstation",
  "backup-outside us-east-1 AWS::Backup::BackupPlan weekly",
  "backup-outside us-east-1 AWS::Backup::BackupVault overseas",
  "backup-outside us-east-2 AWS::FSx::Backup backup-02fadfbc64be58867",
  "replica-outside us-east-1 AWS::DataSync::Task slides-to-research",
  "failover-outside us-east-1 AWS::DRS::SourceServer his-ward-round-1",
  "log-outside us-east-1 AWS::EC2::FlowLog fl-09d7f2fea56f17de2",
  "processing-outside us-west-2 AWS::EC2::VPCPeeringConnection pcx-09633617c6726678c",
])("%s", (line) => {
  expect([...told]).toContain(line);
});

test("the replication of a file system to us-east-1", () => {
  expect([...told].filter((line) => line.includes("AWS::EFS::FileSystem"))).toEqual([
    expect.stringMatching(/^replica-outside us-east-1 /),
  ]);
});

test("each way abroad is told once, on the resource that people own", () => {
  // The read replica, the replicated backup, the replica secret and the replica key are listed abroad too.
  for (const name of ["billing-db-reporting", "his-db"])
    expect(
      findings.filter(({ resource }) => resource.name === name).map(({ rule }) => rule),
    ).toEqual(name === "his-db" ? ["backup-outside"] : []);
  for (const name of ["his/lab-interface", "mrk-a94e7bcfcbed3c846d491d4f47c948e5"])
    expect(findings.filter(({ resource }) => resource.name === name)).toHaveLength(1);
  expect(told.size).toBe(findings.length);
});

describe("what stays inside raises nothing", () => {
  test.each([
    "klinikum-rheinalpen-images",
    "klinikum-rheinalpen-discharge-letters",
    "images-in-europe",
    "referrals",
    "appointments-db",
    "appointments-db-copy",
    "pacs-db",
    "billing-db-before-upgrade",
    "care-plans-global",
    "ldgnf-waiting-room",
    "vitals",
    "controlling",
    "registry eu-north-1",
    "his/pharmacy-interface",
    "portal-app-golden",
    "kiosk",
    "nightly",
    "clinical-copy",
    "Default",
    "slides-to-archive",
    "pacs-archive-1",
  ])("%s", (name) => {
    expect(findings.filter(({ resource }) => resource.name === name)).toEqual([]);
  });
});

test("a destination that no longer is, or was never told, is a gap", () => {
  expect(gaps).toContainEqual(
    expect.objectContaining({
      reason: "unresolved-reference",
      resource: "arn:aws:s3:::klinikum-rheinalpen-old-scans",
      role: "replica",
    }),
  );
});
