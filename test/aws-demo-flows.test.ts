/** Ways out of Europe over logs, messages, AI, people and edge: each mistake of the recorded hospital, and its sound neighbours. */
import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import type { Finding, Gap } from "../src/model.ts";
import { demoScan } from "./support/demo-scan.ts";

let findings: readonly Finding[];
let gaps: readonly Gap[];
let inventory: string;

beforeAll(async () => {
  const { json, inventory: file } = await demoScan();
  ({ findings, gaps } = JSON.parse(json) as { findings: Finding[]; gaps: Gap[] });
  inventory = readFileSync(file, "utf8");
}, 240_000);

test.each([
  ["KinesisFirehose::DeliveryStream", "bedside-telemetry", "replica-outside", "us-east-1"],
  ["Logs::Destination", "siem", "log-outside", "us-east-1"],
  ["Logs::DeliveryDestination", "resolver-logs", "log-outside", "us-east-1"],
  ["CloudTrail::Trail", "group-audit", "log-outside", "us-east-1"],
  ["ObservabilityAdmin::OrganizationCentralizationRule", "all-logs", "backup-outside", "us-west-2"],
  ["Config::DeliveryChannel", "default", "metadata-outside", "us-east-1"],
  ["Config::ConfigurationAggregator", "whole-group", "metadata-outside", "us-east-1"],
  ["SecurityHub::FindingAggregator", "2f7b9c31", "metadata-outside", "us-east-1"],
  ["SSM::ResourceDataSync", "workstation-inventory", "metadata-outside", "us-east-1"],
  ["WAFv2::LoggingConfiguration", "portal logging", "log-outside", "us-east-1"],
  ["Events::Rule", "admissions-to-group", "processing-outside", "us-east-1"],
  ["Events::Endpoint", "appointments", "failover-outside", "us-east-1"],
  ["Events::Endpoint", "appointments", "replica-outside", "us-east-1"],
  ["SNS::Subscription", "lab-alerts:0f1e2d3c", "processing-outside", "us-west-2"],
  ["StepFunctions::StateMachine", "billing-run", "processing-outside", "us-east-1"],
  ["MSK::Replicator", "vitals-to-ohio", "replica-outside", "us-east-2"],
  ["CloudFront::Distribution", "E2KLINIKUM0PTL", "processing-may-leave", "edge"],
  ["CloudFront::Distribution", "E2KLINIKUM0PTL", "log-may-leave", "edge"],
  [
    "GlobalAccelerator::EndpointGroup",
    "7d3c1f52-telemedicine/listener/0a1b2c3d/endpoint-group/us-east-2",
    "processing-outside",
    "us-east-2",
  ],
  ["Bedrock::Agent", "discharge-letters", "processing-may-leave", "global"],
  [
    "Bedrock::ApplicationInferenceProfile",
    "study-summaries",
    "processing-outside",
    "inference in any of us-east-1, us-east-2, us-west-2",
  ],
  [
    "Bedrock::ModelInvocationLogging",
    "model invocation logging eu-central-1",
    "log-outside",
    "us-east-1",
  ],
  ["Organizations::AiServicesOptOut", "AI services opt-out", "replica-may-leave", "global"],
  ["SageMaker::EndpointConfig", "sepsis-warning", "log-outside", "us-east-1"],
  ["Athena::WorkGroup", "primary", "replica-outside", "us-east-1"],
  ["Cognito::UserPool", "patients", "replica-outside", "us-west-2"],
  ["Cognito::UserPool", "patients", "log-outside", "us-east-1"],
  ["Cognito::UserPool", "staff", "processing-outside", "us-east-1"],
  ["SSO::Instance", "ssoins-69870a1b2c3d4e5f", "replica-outside", "us-east-2"],
  ["WorkSpaces::Workspace", "ws-radiologist1", "failover-outside", "us-east-1"],
  ["WorkSpaces::Workspace", "ws-radiologist1", "backup-outside", "us-east-1"],
  ["Connect::Instance", "hotline", "replica-outside", "eu-west-2"],
  ["Transfer::User", "s-0123456789abcdef0/insurer", "replica-outside", "us-east-1"],
])("AWS::%s %s is told of: %s %s", (type, name, rule, code) => {
  const found = findings
    .filter(
      ({ resource }) =>
        resource.type === `AWS::${type}` &&
        (resource.name === name || resource.id.endsWith(`/${name}`)),
    )
    .map((finding) => `${finding.rule} ${finding.location.code}`);
  expect(found).toContain(`${rule} ${code}`);
});

test.each([
  "deliverystream/ward-telemetry",
  "destination:siem-ireland",
  "log-group:/aws/lambda/his-notify:subscription-filter:to-alarms",
  "log-group:/aws/lambda/lab-notify:subscription-filter:to-siem",
  "trail/ward-audit",
  "detector/d4c0ffee/publishingDestination/b7",
  "regional/webacl/his/1c2d3e4f/logging",
  "rule/discharges-to-ireland",
  "his-alerts:1a2b3c4d",
  "endpoint-group/eu-west-1",
  "agent/AG2TRIAGE0",
  "application-inference-profile/a2s3d4f5g6",
  "bedrock:eu-west-1:210987654321:model-invocation-logging",
  "endpoint-config/bed-forecast",
  "userpool/eu-central-1_Referrers",
  "workspace/ws-radiologist2",
  "user/s-0123456789abcdef0/laboratory",
  "config:eu-west-1:210987654321:delivery-channel/default",
])("%s stays inside, and raises nothing", (end) => {
  const [, id] = new RegExp(`"id":"([^"]*${end})"`).exec(inventory) ?? [];
  expect(id, "it was collected").toBeDefined();
  expect(findings.filter(({ resource }) => resource.id === id)).toEqual([]);
  expect(gaps.filter(({ resource }) => resource === id)).toEqual([]);
});

test("profiles that AWS defines raise nothing until something names them", () => {
  expect(inventory).not.toContain('"type":"SYSTEM_DEFINED"');
});

test("nothing that may be secret, and no person's address, is in the saved inventory", () => {
  expect(inventory).not.toMatch(/never-kept|anna\.muster|on-call@/);
});

test("what is sound in a region that nobody uses is a complete list, not a gap", () => {
  expect(
    gaps.filter(
      ({ provider, region, reason }) =>
        provider === "aws" && region === "ap-south-1" && reason !== "untagged-not-listed",
    ),
  ).toEqual([]);
});

test("an e-mail subscription is a gap: where the mail is stored AWS does not tell", () => {
  const [, id] = /"id":"([^"]*his-alerts:5e6f7a8b)"/.exec(inventory) ?? [];
  expect(findings.filter(({ resource }) => resource.id === id)).toEqual([]);
  expect(gaps.filter(({ resource }) => resource === id)).toHaveLength(1);
});
