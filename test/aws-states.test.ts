/** A state that AWS shows of a type with rows is read by a row, or listed here with the reason why it decides nothing. */
import { expect, test } from "vitest";
import { services } from "../src/collect/aws/services/index.ts";
import { shapesOf } from "../scripts/api-shapes/members.ts";
import { types } from "../src/locate/index.ts";
import { propertiesOf } from "../src/run/knowledge.ts";
import { moreCases } from "./support/aws-flows-more-cases.ts";
import { listed } from "./support/aws-unit.ts";

/**
 * Each is held to what botocore's documentation of the member says (1.44.8, read on 2026-11-29): a state counts
 * unless it is said that nothing is there.
 */
const lives =
  "data is there, or may still be there, in each of its states; one of a creation that failed, or of a deletion that goes on, counts as well, as AWS does not say that nothing was stored";
const gone =
  "DELETED and TERMINATED say that the data is gone, and such rows are left out where they are listed; in every other state data is there, or may be";
const stays =
  "what was written before stays where it is, and in no state is it said that nothing was or will be written";

const ofChange = "it is about a change under way, or the last one";
const ofTags = "it is about tags";
const catalog =
  "it registers the warehouse in a Glue Data Catalog that is given by its name alone, and so is one of the account and Region; the data stays in the warehouse";
/**
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-aws-managed-buckets.html; that Redshift writes to
 * the bucket `aws-redshift` is what AWS's own instructions for agents say.
 */
const managedTables =
  "system tables are published to the table bucket that AWS manages for the account in the Region";
const ownRegion = "what it switches on stays in the region of the resource";
const members = "the members of the global cluster are read, whichever is the writer";

const decidesNothing: Readonly<Record<string, string>> = {
  "AWS::GlobalAccelerator::Accelerator Status": lives,
  "AWS::S3::MultiRegionAccessPoint Status": lives,
  "AWS::S3::BatchJob Status":
    "New, Ready and Suspended may yet write the report and the copies; in every other state some are written",
  "AWS::DynamoDB::Table TableStatus":
    "ARCHIVED keeps a backup of the items, and INACCESSIBLE_ENCRYPTION_CREDENTIALS the items; replicas have a status of their own, which is read",
  "AWS::DSQL::Cluster status":
    "one that is DELETED is no longer listed; INACTIVE and IDLE are said of compute, and PENDING_DELETE waits for its peer",
  "AWS::ElastiCache::GlobalReplicationGroup Status": lives,
  "AWS::MemoryDB::MultiRegionCluster Status": lives,
  "AWS::RDS::GlobalCluster Status": lives,
  "AWS::RDS::DBInstanceAutomatedBackup Status": lives,
  "AWS::DocDB::GlobalCluster Status": lives,
  "AWS::Neptune::GlobalCluster Status": lives,
  "AWS::RedshiftServerless::Namespace status": lives,
  "AWS::EFS::FileSystem LifeCycleState": gone,
  "AWS::DataSync::Task Status": stays,
  "AWS::KMS::Key KeyState": "a replica of a key is a key of its own, in a state of its own",
  "AWS::EC2::Instance State": gone,
  "AWS::KinesisFirehose::DeliveryStream DeliveryStreamStatus": lives,
  "AWS::Logs::LogGroup dataProtectionStatus":
    "the policy that is read is there only while it is on",
  "AWS::EC2::FlowLog FlowLogStatus": "the only value is ACTIVE",
  "AWS::SSMIncidents::ReplicationSet status": "each region has a status of its own, which is read",
  "AWS::Bedrock::ApplicationInferenceProfile status": "the only value is ACTIVE",
  "AWS::Bedrock::Agent agentStatus": lives,
  "AWS::Bedrock::KnowledgeBase status": lives,
  "AWS::BedrockAgentCore::Memory status": lives,
  "AWS::BedrockAgentCore::GatewayTarget status":
    "calls may have been passed on in every state: FAILED does not say what failed",
  "AWS::BedrockAgentCore::BrowserCustom status":
    "one that is DELETED is left out where it is listed: its recordings are in a bucket, which is listed itself; in every other state recordings may be written",
  "AWS::WorkSpaces::Workspace State": gone,
  "AWS::Connect::Instance InstanceStatus": lives,
  "AWS::Athena::WorkGroup State":
    "DISABLED runs no query; results of earlier ones stay, and are deleted by nobody",
  "AWS::Lambda::Function LastUpdateStatus": ofChange,
  "AWS::Lambda::Function State": lives,
  "AWS::ObservabilityAdmin::OrganizationCentralizationRule ContextGraphStatus": ownRegion,
  "AWS::ObservabilityAdmin::OrganizationCentralizationRule TagPropagationStatus": ofTags,
  "AWS::Pipes::Pipe DesiredState": "CurrentState is read, which follows it",
  "AWS::QuickSight::AccountSubscription AccountSubscriptionStatus": lives,
  "AWS::RDS::DBInstance ActivityStreamPolicyStatus": ownRegion,
  "AWS::RDS::DBInstance ActivityStreamStatus": ownRegion,
  "AWS::RDS::DBInstance DBInstanceStatus": lives,
  "AWS::RDS::DBInstance StorageOperationStatus": ofChange,
  "AWS::RDS::DBInstance StorageVolumeStatus": ofChange,
  "AWS::Redshift::Cluster AvailabilityZoneRelocationStatus": ownRegion,
  "AWS::Redshift::Cluster ElasticIpStatus": ownRegion,
  "AWS::Redshift::Cluster HsmStatus": ownRegion,
  "AWS::Redshift::Cluster LakehouseRegistrationStatus": catalog,
  "AWS::Redshift::Cluster LoggingPublishStatus": managedTables,
  "AWS::Redshift::Cluster ClusterAvailabilityStatus": lives,
  "AWS::Redshift::Cluster ClusterStatus": lives,
  "AWS::Redshift::Cluster ExpectedNextSnapshotScheduleTimeStatus": ofChange,
  "AWS::Redshift::Cluster ModifyStatus": ofChange,
  "AWS::Redshift::Cluster ReservedNodeExchangeStatus": ofChange,
  "AWS::Redshift::Cluster RestoreStatus": ofChange,
  "AWS::Redshift::Cluster SnapshotScheduleState": ofChange,
  "AWS::RedshiftServerless::Namespace lakehouseRegistrationStatus": catalog,
  "AWS::RedshiftServerless::Namespace s3TablePublishStatus": managedTables,
  "AWS::Route53Resolver::ResolverQueryLoggingConfig ShareStatus":
    "a configuration that is shared logs to the same destination",
  "AWS::Route53Resolver::ResolverQueryLoggingConfig Status": stays,
  "AWS::S3Files::FileSystem status":
    "one that is deleted is left out where it is listed: its files are in a bucket, which is listed itself; every other state counts",
  "AWS::SSM::ResourceDataSync LastStatus":
    "it is about the last copy; what was copied before stays in the bucket",
  "AWS::SSO::Instance Status": lives,
  "AWS::SageMaker::Domain Status": lives,
  "AWS::SageMaker::FeatureGroup FeatureGroupStatus": lives,
  "AWS::SageMaker::FeatureGroup LastUpdateStatus": ofChange,
  "AWS::SageMaker::FeatureGroup OfflineStoreStatus":
    "Blocked and Disabled stop the copy into the bucket; what was copied before stays there",
  "AWS::SecurityLake::DataLake createStatus": lives,
  "AWS::SecurityLake::DataLake updateStatus": ofChange,
  "AWS::StepFunctions::StateMachine status": lives,
  "AWS::StorageGateway::Gateway GatewayOperationalState": stays,
  "AWS::StorageGateway::Gateway GatewayState": stays,
  "AWS::StorageGateway::NFSFileShare FileShareStatus": stays,
  "AWS::StorageGateway::SMBFileShare FileShareStatus": stays,
  "AWS::Synthetics::Canary Status": stays,
  "AWS::Transfer::Connector Status": lives,
  "AWS::Transfer::Server State": lives,
  "AWS::ApiGateway::RestApi apiStatus": lives,
  "AWS::Backup::BackupVault VaultState": lives,
  "AWS::Bedrock::DataAutomationProject status": lives,
  "AWS::Bedrock::Flow status": lives,
  "AWS::Bedrock::Guardrail status": lives,
  "AWS::Bedrock::IntelligentPromptRouter status": "the only value is AVAILABLE",
  "AWS::CodeBuild::ReportGroup status": lives,
  "AWS::CUR::ReportDefinition ReportStatus": stays,
  "AWS::CloudFront::Distribution Status": "it says whether a change has reached all edges",
  "AWS::Cognito::UserPool Status": "AWS no longer uses it",
  "AWS::DMS::Endpoint Status": lives,
  "AWS::DynamoDB::GlobalTable GlobalTableStatus": lives,
  "AWS::EC2::FlowLog DeliverLogsStatus": stays,
  "AWS::EC2::Snapshot State":
    "pending and error may hold blocks already, and recoverable is one in the Recycle Bin, which keeps them",
  "AWS::EC2::Subnet State": lives,
  "AWS::EC2::TransitGatewayPeeringAttachment Status": "it explains State, which is read",
  "AWS::EC2::VPCPeeringConnection MultipathResilienceStatus":
    "it is about paths between the same two networks",
  "AWS::EC2::Volume State": gone,
  "AWS::ECS::Cluster attachmentsStatus": "the tasks that run are counted in members of their own",
  "AWS::ECS::Cluster status": "the tasks that run are counted in members of their own",
  "AWS::EMR::Cluster Status":
    "only clusters that run are asked for; logs of the others are in their bucket",
  "AWS::ElasticLoadBalancingV2::LoadBalancer State": lives,
  "AWS::RDS::DBCluster ActivityStreamStatus": ownRegion,
  "AWS::RDS::DBCluster GlobalWriteForwardingStatus": members,
  "AWS::RDS::DBCluster LocalWriteForwardingStatus": ownRegion,
  "AWS::RDS::DBCluster Status": lives,
  "AWS::RDS::GlobalCluster FailoverState": members,
  "AWS::DocDB::DBCluster ActivityStreamStatus": ownRegion,
  "AWS::DocDB::DBCluster GlobalWriteForwardingStatus": members,
  "AWS::DocDB::DBCluster LocalWriteForwardingStatus": ownRegion,
  "AWS::DocDB::DBCluster Status": lives,
  "AWS::DocDB::GlobalCluster FailoverState": members,
  "AWS::Neptune::DBCluster ActivityStreamStatus": ownRegion,
  "AWS::Neptune::DBCluster GlobalWriteForwardingStatus": members,
  "AWS::Neptune::DBCluster LocalWriteForwardingStatus": ownRegion,
  "AWS::Neptune::DBCluster Status": lives,
  "AWS::Neptune::GlobalCluster FailoverState": members,
};

test("every state that AWS shows of a type with rows is read, or listed with a reason", () => {
  const properties = propertiesOf();
  const shapes = shapesOf("aws");
  const listedTypes = new Set(services.flatMap(({ lists }) => lists.flatMap((list) => list.types)));
  const unread = [...listedTypes].flatMap((name) =>
    types.get(name.toLowerCase())?.rows.length
      ? Object.keys(shapes[name]!.members)
          .filter((one) => /(?:status|state)$/i.test(one) && !properties(name).includes(one))
          .map((one) => `${name} ${one}`)
      : [],
  );
  expect(unread.toSorted()).toEqual(Object.keys(decidesNothing).toSorted());
});

test.each([
  ["available", 1],
  ["misconfigured", 1],
  ["deleted", 0],
])("of S3 Files a file system that is %s: %d", async (Status, count) => {
  const { service, answers } = moreCases.find((one) => one.service === "cloudcontrol")!;
  const call = "cloudcontrolapi/GetResource@AWS__S3Files__FileSystem";
  const { ResourceDescription } = answers[call] as {
    readonly ResourceDescription: { readonly Properties: string };
  };
  const model = { ...(JSON.parse(ResourceDescription.Properties) as object), Status };
  const { resources, gaps } = await listed(service, {
    ...answers,
    [call]: { ResourceDescription: { ...ResourceDescription, Properties: JSON.stringify(model) } },
  });
  expect(resources.filter(({ type }) => type === "AWS::S3Files::FileSystem")).toHaveLength(count);
  expect(gaps).toEqual([]);
});
