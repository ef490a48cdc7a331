/** Records of AWS Config in the shape that rows read: what is there, what is not set, and what was not seen. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { configRecord } from "../src/collect/aws/config-record.ts";
import { readsOf } from "../src/run/knowledge.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";

const record = (type: string, configuration: unknown, supplementary: unknown = {}) =>
  configRecord(type, configuration, supplementary, readsOf(type));

const bucket = {
  BucketReplicationConfiguration: JSON.stringify({
    roleARN: "arn:aws:iam::210987654321:role/replication",
    rules: {
      everything: {
        status: "Enabled",
        destinationConfig: { bucketARN: "arn:aws:s3:::radiology-copy", storageClass: null },
      },
    },
  }),
  BucketLoggingConfiguration: '{"destinationBucketName":null,"logFilePrefix":null}',
  BucketNotificationConfiguration: {
    configurations: {
      a: { events: [], queueARN: "arn:aws:sqs:eu-central-1:210987654321:scans" },
      b: { events: [], functionARN: "arn:aws:lambda:us-east-1:210987654321:function:read" },
    },
  },
};

test("a bucket's settings are beside its record, some as texts; what is null is not set, what is missing was not seen", () => {
  const { properties, unseen } = record("AWS::S3::Bucket", { name: "radiology" }, bucket);
  expect(properties).toMatchObject({
    ReplicationConfiguration: {
      Rules: [{ Destination: { Bucket: "arn:aws:s3:::radiology-copy" }, Status: "Enabled" }],
    },
    LoggingEnabled: null,
    NotificationConfiguration: {
      QueueConfigurations: [{ QueueArn: "arn:aws:sqs:eu-central-1:210987654321:scans" }],
      LambdaFunctionConfigurations: [
        { LambdaFunctionArn: "arn:aws:lambda:us-east-1:210987654321:function:read" },
      ],
    },
  });
  expect(properties).not.toHaveProperty("AccelerateConfiguration");
  expect(properties).not.toHaveProperty("InventoryConfigurationList");
  expect(unseen).toEqual({ "*": "AWS Config's record does not contain it" });
});

test("names are the same but for their letter case, at any depth", () => {
  expect(
    record("AWS::EC2::VPCPeeringConnection", {
      accepterVpcInfo: { region: "us-east-1" },
      requesterVpcInfo: { region: "eu-central-1" },
      status: { code: "active" },
    }).properties,
  ).toEqual({
    AccepterVpcInfo: { Region: "us-east-1" },
    RequesterVpcInfo: { Region: "eu-central-1" },
    Status: { Code: "active" },
  });
});

test("in CloudFormation's spelling what is missing at any depth was not seen", () => {
  const { properties, unseen } = record("AWS::Glue::Database", {
    DatabaseInput: { LocationUri: "s3://records/" },
  });
  expect(properties).toMatchObject({ LocationUri: "s3://records/" });
  expect(unseen).toEqual({ "**": "AWS Config's record does not contain it" });
});

test("a delivery stream has one destination, by its template's name", () => {
  const { properties } = record("AWS::KinesisFirehose::DeliveryStream", {
    ExtendedS3DestinationConfiguration: {
      BucketARN: "arn:aws:s3:::telemetry",
      S3BackupMode: "Enabled",
      S3BackupConfiguration: { BucketARN: "arn:aws:s3:::raw" },
    },
  });
  expect(properties).toMatchObject({
    Destinations: [
      {
        ExtendedS3DestinationDescription: {
          BucketARN: "arn:aws:s3:::telemetry",
          S3BackupMode: "Enabled",
          S3BackupDescription: { BucketARN: "arn:aws:s3:::raw" },
        },
      },
    ],
  });
});

test.each<[unknown]>([["no JSON"], [null], [undefined], [[]], ["[1]"], [7]])(
  "%j is not a record: nothing of it was seen",
  (configuration) => {
    expect(record("AWS::RDS::DBInstance", configuration)).toEqual({
      properties: {},
      unseen: { "*": "this version does not read AWS Config's record" },
    });
  },
);

test("a snapshot as a file is judged by its configuration", async () => {
  const cwd = temporaryFolder();
  const item = (name: string, awsRegion: string, supplementaryConfiguration: object): object => ({
    awsAccountId: "210987654321",
    awsRegion,
    resourceType: "AWS::S3::Bucket",
    resourceId: name,
    resourceName: name,
    ARN: `arn:aws:s3:::${name}`,
    configurationItemStatus: "OK",
    configuration: { name },
    supplementaryConfiguration,
    tags: {},
  });
  const key = (name: string, configuration: object): object => ({
    ...item(name, "us-east-1", {}),
    resourceType: "AWS::KMS::Key",
    ARN: `arn:aws:kms:us-east-1:210987654321:key/${name}`,
    configuration,
  });
  writeFileSync(
    join(cwd, "snapshot.json"),
    JSON.stringify({
      fileVersion: "1.0",
      configurationItems: [
        item("radiology", "eu-central-1", bucket),
        item("radiology-copy", "us-east-1", {}),
        key("made-by-acm", { keyManager: "AWS" }),
        key("ours", { keyManager: "CUSTOMER" }),
        key("of-whom", {}),
      ],
    }),
  );
  const { stdout } = await dataBoundary(
    ["scan", "./snapshot.json", "--format", "json", "--quiet", "--fail-on", "never"],
    { cwd },
  );
  const { findings } = JSON.parse(stdout) as {
    readonly findings: readonly {
      readonly rule: string;
      readonly resource: { readonly name: string };
    }[];
  };
  expect(findings.map(({ rule, resource }) => `${rule} ${resource.name}`)).toEqual(
    expect.arrayContaining(["replica-outside radiology", "home-outside radiology-copy"]),
  );
  // AWS's own keys are in every region where a service once needed one.
  expect(
    findings.filter(({ rule }) => rule === "home-outside").map(({ resource }) => resource.name),
  ).toEqual(["of-whom", "ours", "radiology-copy"]);
});
