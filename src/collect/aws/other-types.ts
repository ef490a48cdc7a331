/**
 * The types that Cloud Control is asked for in general: those that store or process data, have no list of
 * ours, and are listed without input.
 */
import { type Class, classOf, listedBy } from "../../classes.ts";

/** Types of the registry that are another name for what is listed already. */
const secondNames = [
  "AWS::Backup::LogicallyAirGappedBackupVault",
  "AWS::Cassandra::Table",
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

/** What is asked for, given the types that services list by themselves. */
export function otherTypes(
  listed: ReadonlySet<string>,
  free: readonly string[] = listedBy("cloudControl"),
  kindOf: (type: string) => Class = classOf,
): readonly string[] {
  return free.filter(
    (type) =>
      !listed.has(type) && !left.has(type) && !global.test(type) && wanted.has(kindOf(type)),
  );
}

/** Whether a type is another name of one that is listed. */
export const isSecondName = (type: string): boolean => secondNames.includes(type);
