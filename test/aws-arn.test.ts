/** What an ARN says of itself: kind, place, owner, name. */
import { expect, test } from "vitest";
import { arnTypes } from "../src/collect/aws/arn-types.ts";
import { locationOf, parseArn } from "../src/collect/aws/arn.ts";

test.each([
  ["arn:aws:s3:::klinikum-images", "AWS::S3::Bucket", "klinikum-images", "eu-west-3"],
  [
    "arn:aws:s3:eu-west-1:210987654321:accesspoint/readers",
    "AWS::S3::AccessPoint",
    "readers",
    "eu-west-1",
  ],
  [
    "arn:aws:iam::210987654321:role/service-role/backup",
    "AWS::IAM::Role",
    "service-role/backup",
    "aws-global",
  ],
  [
    "arn:aws:cloudfront::210987654321:distribution/E1",
    "AWS::CloudFront::Distribution",
    "E1",
    "aws-global",
  ],
  ["arn:aws:route53:::hostedzone/Z1", "AWS::Route53::HostedZone", "Z1", "aws-global"],
  ["arn:aws-cn:iam::210987654321:role/backup", "AWS::IAM::Role", "backup", "aws-cn-global"],
  ["arn:aws-eusc:iam::210987654321:role/backup", "AWS::IAM::Role", "backup", "eusc-de-east-1"],
  ["arn:aws:ec2:eu-west-1::snapshot/snap-1", "AWS::EC2::Snapshot", "snap-1", "eu-west-1"],
  [
    "arn:aws:rds:eu-west-1:210987654321:cluster-snapshot:nightly",
    "AWS::RDS::DBClusterSnapshot",
    "nightly",
    "eu-west-1",
  ],
  ["arn:aws:sns:eu-west-1:210987654321:alerts", "AWS::SNS::Topic", "alerts", "eu-west-1"],
  [
    "arn:aws:sns:eu-west-1:210987654321:alerts:6a8c2f0e",
    "AWS::SNS::Subscription",
    "alerts:6a8c2f0e",
    "eu-west-1",
  ],
  ["arn:aws:sqs:eu-west-1:210987654321:inbox", "AWS::SQS::Queue", "inbox", "eu-west-1"],
  [
    "arn:aws:logs:eu-west-1:210987654321:log-group:/aws/lambda/notify",
    "AWS::Logs::LogGroup",
    "/aws/lambda/notify",
    "eu-west-1",
  ],
  ["arn:aws:apigateway:eu-west-1::/restapis/a1b2", "AWS::ApiGateway::RestApi", "a1b2", "eu-west-1"],
  [
    "arn:aws:secretsmanager:eu-west-1:210987654321:secret:his/db-Ab12Cd",
    "AWS::SecretsManager::Secret",
    "his/db-Ab12Cd",
    "eu-west-1",
  ],
  [
    "arn:aws:cassandra:eu-west-1:210987654321:/keyspace/his/table/visits",
    "AWS::Cassandra::Table",
    "keyspace/his/table/visits",
    "eu-west-1",
  ],
  ["arn:aws:quantum:eu-west-1:210987654321:qubit/7", "aws:quantum:qubit", "7", "eu-west-1"],
  ["arn:aws:quantum:eu-west-1:210987654321:seven", "aws:quantum:resource", "seven", "eu-west-1"],
])("%s", (text, type, name, location) => {
  const arn = parseArn(text)!;
  expect([arn.type, arn.name, locationOf(arn, "eu-west-3")]).toEqual([type, name, location]);
});

test("what is no ARN is none", () => {
  expect(parseArn("klinikum-images")).toBeUndefined();
  expect(parseArn("arn:aws:s3")).toBeUndefined();
});

test("the table names at least 120 kinds, in CloudFormation's spelling or plainly our own", () => {
  expect(arnTypes.size).toBeGreaterThan(120);
  for (const [kind, type] of arnTypes)
    expect(type, kind).toMatch(/^(AWS::[A-Za-z0-9]+::[A-Za-z0-9]+|aws:[a-z]+:[a-z-]+)$/);
});
