/** A state that AWS shows of a type with rows is read by a row, or listed here with the reason why it decides nothing. */
import { expect, test } from "vitest";
import { services } from "../src/collect/aws/services/index.ts";
import { shapesOf } from "../scripts/api-shapes/members.ts";
import { types } from "../src/locate/index.ts";
import { propertiesOf } from "../src/run/knowledge.ts";

const lives = "data lies there, or may still lie there, in every state that is listed";
const stays = "what was written before stays where it is";

const ofChange = "it is about a change under way, or the last one";
const ofTags = "it is about tags";
const ownRegion = "what it switches on stays in the region of the resource";
const members = "the members of the global cluster are read, whichever is the writer";

const decidesNothing: Readonly<Record<string, string>> = {
  "AWS::GlobalAccelerator::Accelerator Status": lives,
  "AWS::S3::MultiRegionAccessPoint Status": lives,
  "AWS::S3::BatchJob Status": stays,
  "AWS::DynamoDB::Table TableStatus": lives,
  "AWS::DSQL::Cluster status": lives,
  "AWS::ElastiCache::GlobalReplicationGroup Status": lives,
  "AWS::MemoryDB::MultiRegionCluster Status": lives,
  "AWS::RDS::GlobalCluster Status": lives,
  "AWS::RDS::DBInstanceAutomatedBackup Status": lives,
  "AWS::DocDB::GlobalCluster Status": lives,
  "AWS::Neptune::GlobalCluster Status": lives,
  "AWS::RedshiftServerless::Namespace status": lives,
  "AWS::EFS::FileSystem LifeCycleState": lives,
  "AWS::DataSync::Task Status": stays,
  "AWS::KMS::Key KeyState": "a replica of a key is a key of its own, in a state of its own",
  "AWS::EC2::Instance State": lives,
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
  "AWS::BedrockAgentCore::BrowserCustom status": lives,
  "AWS::WorkSpaces::Workspace State": lives,
  "AWS::Connect::Instance InstanceStatus": lives,
  "AWS::Athena::WorkGroup State": stays,
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
  "AWS::Redshift::Cluster LakehouseRegistrationStatus": ownRegion,
  "AWS::Redshift::Cluster LoggingPublishStatus": ownRegion,
  "AWS::Redshift::Cluster ClusterAvailabilityStatus": lives,
  "AWS::Redshift::Cluster ClusterStatus": lives,
  "AWS::Redshift::Cluster ExpectedNextSnapshotScheduleTimeStatus": ofChange,
  "AWS::Redshift::Cluster ModifyStatus": ofChange,
  "AWS::Redshift::Cluster ReservedNodeExchangeStatus": ofChange,
  "AWS::Redshift::Cluster RestoreStatus": ofChange,
  "AWS::Redshift::Cluster SnapshotScheduleState": ofChange,
  "AWS::RedshiftServerless::Namespace lakehouseRegistrationStatus": ownRegion,
  "AWS::RedshiftServerless::Namespace s3TablePublishStatus": ownRegion,
  "AWS::Route53Resolver::ResolverQueryLoggingConfig ShareStatus":
    "a configuration that is shared logs to the same destination",
  "AWS::Route53Resolver::ResolverQueryLoggingConfig Status": stays,
  "AWS::S3Files::FileSystem status": lives,
  "AWS::SSM::ResourceDataSync LastStatus": stays,
  "AWS::SSO::Instance Status": lives,
  "AWS::SageMaker::Domain Status": lives,
  "AWS::SageMaker::FeatureGroup FeatureGroupStatus": lives,
  "AWS::SageMaker::FeatureGroup LastUpdateStatus": ofChange,
  "AWS::SageMaker::FeatureGroup OfflineStoreStatus": stays,
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
  "AWS::CUR::ReportDefinition ReportStatus": stays,
  "AWS::CloudFront::Distribution Status": lives,
  "AWS::Cognito::UserPool Status": "AWS no longer uses it",
  "AWS::DMS::Endpoint Status": lives,
  "AWS::DynamoDB::GlobalTable GlobalTableStatus": lives,
  "AWS::EC2::FlowLog DeliverLogsStatus": stays,
  "AWS::EC2::Snapshot State": lives,
  "AWS::EC2::Subnet State": lives,
  "AWS::EC2::TransitGatewayPeeringAttachment Status": "it explains State, which is read",
  "AWS::EC2::VPCPeeringConnection MultipathResilienceStatus":
    "it is about paths between the same two networks",
  "AWS::EC2::Volume State": lives,
  "AWS::ECS::Cluster attachmentsStatus": "the tasks that run are counted in members of their own",
  "AWS::ECS::Cluster status": "the tasks that run are counted in members of their own",
  "AWS::EMR::Cluster Status": stays,
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
  const listed = new Set(services.flatMap(({ lists }) => lists.flatMap((list) => list.types)));
  const unread = [...listed].flatMap((name) =>
    types.get(name.toLowerCase())?.rows.length
      ? Object.keys(shapes[name]!.members)
          .filter((one) => /(?:status|state)$/i.test(one) && !properties(name).includes(one))
          .map((one) => `${name} ${one}`)
      : [],
  );
  expect(unread.toSorted()).toEqual(Object.keys(decidesNothing).toSorted());
});
