/**
 * The types that Cloud Control is asked for in general: those that store or process data, have no list of
 * ours, and are listed without input.
 */
import type { Class } from "../../src/classes.ts";

/** Types of the registry that are another name for what is listed already. */
const secondNames = [
  "AWS::Backup::LogicallyAirGappedBackupVault",
  "AWS::Cassandra::Table",
  // ListDomainNames lists the domains of both engines.
  "AWS::Elasticsearch::Domain",
  "AWS::KMS::ReplicaKey",
  "AWS::RDS::ClusterSnapshot",
  "AWS::Redshift::Snapshot",
];

/**
 * Types of which Cloud Control shows more than the account's own: images and evaluators that AWS offers
 * to everyone.
 */
const offeredByAws = ["AWS::EC2::FpgaImage", "AWS::BedrockAgentCore::Evaluator"];

/**
 * Types whose list handler fails where nothing is wrong: before the service is switched on, or with an
 * internal failure. https://github.com/benbridts/cloud-control-inventory/blob/main/src/config.py
 */
const failing = [
  "AWS::AuditManager::Assessment",
  "AWS::ImageBuilder::Image",
  "AWS::ImageBuilder::ImagePipeline",
  "AWS::Lex::Bot",
  "AWS::Macie::Session",
];

/**
 * Services with one control plane for all regions: what one region lists is not what is there.
 * https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html
 */
const global =
  /^AWS::(?:CloudFront|NetworkManager|Route53GlobalResolver|Notifications)::|::DirectConnectGateway$/;

const left = new Set([...secondNames, ...offeredByAws, ...failing]);
const wanted: ReadonlySet<Class> = new Set(["stores", "processes", "unknown"]);

/** Whether Cloud Control is asked for a type that it lists without input and no service lists by itself. */
export function isAsked(type: string, kind: Class): boolean {
  return wanted.has(kind) && !left.has(type) && !global.test(type);
}

/** Whether a type is another name of one that is listed. */
export const isSecondName = (type: string): boolean => secondNames.includes(type);
