/** What an ARN says of itself: kind, place, owner, name. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { arnForms, arnServices } from "../src/classes.ts";
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
    "his/table/visits",
    "eu-west-1",
  ],
  ["arn:aws:quantum:eu-west-1:210987654321:qubit/7", "aws:quantum:qubit", "7", "eu-west-1"],
  ["arn:aws:quantum:eu-west-1:210987654321:seven", "aws:quantum:resource", "seven", "eu-west-1"],
])("%s", (text, type, name, location) => {
  const arn = parseArn(text)!;
  expect([arn.type, arn.name, locationOf(arn, "eu-west-3")]).toEqual([type, name, location]);
});

test("what is not an ARN is none", () => {
  expect(parseArn("klinikum-images")).toBeUndefined();
  expect(parseArn("arn:aws:s3")).toBeUndefined();
});

const examples = readFileSync("fixtures/aws/arns/examples.txt", "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => [line.slice(0, line.lastIndexOf(" ")), line.slice(line.lastIndexOf(" ") + 1)]);

test("hundreds of ARNs of more than a hundred services name what they are, their children included", () => {
  expect(examples.length).toBeGreaterThan(350);
  expect(new Set(examples.map(([arn]) => arn!.split(":")[2])).size).toBeGreaterThan(100);
  expect(examples.map(([arn]) => [arn, parseArn(arn!)?.type])).toEqual(examples);
});

test("each form of the reference is read as its own type", () => {
  const forms = arnServices().flatMap((service) =>
    arnForms(service).map(([form, type]) => {
      const arn = `arn:aws:${service}:eu-west-1:210987654321:${form.replaceAll("*", "a1")}`;
      expect(type, arn).toMatch(/^(AWS::[A-Za-z0-9]+::[A-Za-z0-9]+|aws:[a-z0-9-]+:[\w-]+)$/);
      return [arn, type];
    }),
  );
  expect(forms.length).toBeGreaterThan(2000);
  expect(forms.map(([arn]) => [arn, parseArn(arn!)?.type])).toEqual(forms);
});

test("a type has no part of a name, whatever the name holds", () => {
  const known = new Set(
    arnServices().flatMap((service) => arnForms(service).map(([, type]) => type)),
  );
  const odd = [
    "Anna/Kiel",
    "Anna:Kiel",
    "Anna/Kiel/Bonn:7",
    "Anna/table/Kiel",
    "Anna:stages:Kiel/1",
  ];
  const wrong = arnServices().flatMap((service) =>
    arnForms(service).flatMap(([form]) =>
      odd.flatMap((name) => {
        const at = form.lastIndexOf("*");
        const resource =
          at < 0 ? `${form}/${name}` : `${form.slice(0, at)}${name}${form.slice(at + 1)}`;
        return [resource, resource.replaceAll("*", name), `oddity/${name}`].flatMap((one) => {
          const arn = `arn:aws:${service}:eu-west-1:210987654321:${one.replaceAll("*", "a1")}`;
          const type = parseArn(arn)!.type;
          const first = /^aws:[\w-]+:([A-Za-z][\w-]*)$/.exec(type)?.[1];
          return (known.has(type) || type.endsWith("Version") || first !== undefined) &&
            !/Anna|Kiel|Bonn/.test(type)
            ? []
            : [`${arn} ${type}`];
        });
      }),
    ),
  );
  expect(wrong).toEqual([]);
});
