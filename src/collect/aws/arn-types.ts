/**
 * What an ARN names, by service and the word its resource part begins with: CloudFormation types.
 * Sources: the "Resource types" tables of the Service Authorization Reference
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/), checked 2026-11-22, against
 * the CloudFormation resource type reference. `*` is any word, for services whose resource part is a bare name.
 */
const table = `
access-analyzer  analyzer AWS::AccessAnalyzer::Analyzer
acm  certificate AWS::CertificateManager::Certificate
acm-pca  certificate-authority AWS::ACMPCA::CertificateAuthority
airflow  environment AWS::MWAA::Environment
amplify  apps AWS::Amplify::App
apigateway  restapis AWS::ApiGateway::RestApi  apis AWS::ApiGatewayV2::Api  domainnames AWS::ApiGateway::DomainName  vpclinks AWS::ApiGateway::VpcLink  apikeys AWS::ApiGateway::ApiKey  usageplans AWS::ApiGateway::UsagePlan
appconfig  application AWS::AppConfig::Application
appflow  flow AWS::AppFlow::Flow
apprunner  service AWS::AppRunner::Service
appstream  fleet AWS::AppStream::Fleet  stack AWS::AppStream::Stack  image-builder AWS::AppStream::ImageBuilder
appsync  apis AWS::AppSync::GraphQLApi
athena  workgroup AWS::Athena::WorkGroup  datacatalog AWS::Athena::DataCatalog
auditmanager  assessment AWS::AuditManager::Assessment
autoscaling  autoScalingGroup AWS::AutoScaling::AutoScalingGroup
backup  backup-vault AWS::Backup::BackupVault  recovery-point AWS::Backup::RecoveryPoint  backup-plan AWS::Backup::BackupPlan  framework AWS::Backup::Framework  report-plan AWS::Backup::ReportPlan
batch  compute-environment AWS::Batch::ComputeEnvironment  job-queue AWS::Batch::JobQueue  job-definition AWS::Batch::JobDefinition
bedrock  agent AWS::Bedrock::Agent  knowledge-base AWS::Bedrock::KnowledgeBase  guardrail AWS::Bedrock::Guardrail  flow AWS::Bedrock::Flow  prompt AWS::Bedrock::Prompt  application-inference-profile AWS::Bedrock::ApplicationInferenceProfile  data-automation-project AWS::Bedrock::DataAutomationProject
bedrock-agentcore  runtime AWS::BedrockAgentCore::Runtime  memory AWS::BedrockAgentCore::Memory  gateway AWS::BedrockAgentCore::Gateway
budgets  budget AWS::Budgets::Budget
cassandra  * AWS::Cassandra::Keyspace
cloud9  environment AWS::Cloud9::EnvironmentEC2
cloudformation  stack AWS::CloudFormation::Stack  stackset AWS::CloudFormation::StackSet
cloudfront  distribution AWS::CloudFront::Distribution  function AWS::CloudFront::Function  key-value-store AWS::CloudFront::KeyValueStore  realtime-log-config AWS::CloudFront::RealtimeLogConfig
cloudtrail  trail AWS::CloudTrail::Trail  eventdatastore AWS::CloudTrail::EventDataStore  channel AWS::CloudTrail::Channel
cloudwatch  alarm AWS::CloudWatch::Alarm  dashboard AWS::CloudWatch::Dashboard  metric-stream AWS::CloudWatch::MetricStream
codeartifact  repository AWS::CodeArtifact::Repository  domain AWS::CodeArtifact::Domain
codebuild  project AWS::CodeBuild::Project
codecommit  * AWS::CodeCommit::Repository
codedeploy  application AWS::CodeDeploy::Application  deploymentgroup AWS::CodeDeploy::DeploymentGroup
codepipeline  * AWS::CodePipeline::Pipeline
codestar-connections  connection AWS::CodeStarConnections::Connection
cognito-identity  identitypool AWS::Cognito::IdentityPool
cognito-idp  userpool AWS::Cognito::UserPool
config  config-rule AWS::Config::ConfigRule  config-aggregator AWS::Config::ConfigurationAggregator  configuration-recorder AWS::Config::ConfigurationRecorder
connect  instance AWS::Connect::Instance
datasync  task AWS::DataSync::Task  agent AWS::DataSync::Agent
dax  cache AWS::DAX::Cluster
dlm  policy AWS::DLM::LifecyclePolicy
dms  rep AWS::DMS::ReplicationInstance  endpoint AWS::DMS::Endpoint  task AWS::DMS::ReplicationTask
docdb-elastic  cluster AWS::DocDBElastic::Cluster
ds  directory AWS::DirectoryService::MicrosoftAD
drs  source-server AWS::DRS::SourceServer
dsql  cluster AWS::DSQL::Cluster
dynamodb  table AWS::DynamoDB::Table
ec2  instance AWS::EC2::Instance  volume AWS::EC2::Volume  snapshot AWS::EC2::Snapshot  image AWS::EC2::Image  vpc AWS::EC2::VPC  subnet AWS::EC2::Subnet  security-group AWS::EC2::SecurityGroup  network-interface AWS::EC2::NetworkInterface  internet-gateway AWS::EC2::InternetGateway  natgateway AWS::EC2::NatGateway  route-table AWS::EC2::RouteTable  network-acl AWS::EC2::NetworkAcl  elastic-ip AWS::EC2::EIP  key-pair AWS::EC2::KeyPair  launch-template AWS::EC2::LaunchTemplate  vpc-endpoint AWS::EC2::VPCEndpoint  vpc-endpoint-service AWS::EC2::VPCEndpointService  vpc-peering-connection AWS::EC2::VPCPeeringConnection  vpc-flow-log AWS::EC2::FlowLog  transit-gateway AWS::EC2::TransitGateway  transit-gateway-attachment AWS::EC2::TransitGatewayAttachment  transit-gateway-route-table AWS::EC2::TransitGatewayRouteTable  vpn-connection AWS::EC2::VPNConnection  vpn-gateway AWS::EC2::VPNGateway  customer-gateway AWS::EC2::CustomerGateway  dhcp-options AWS::EC2::DHCPOptions  prefix-list AWS::EC2::PrefixList  placement-group AWS::EC2::PlacementGroup  client-vpn-endpoint AWS::EC2::ClientVpnEndpoint  egress-only-internet-gateway AWS::EC2::EgressOnlyInternetGateway  dedicated-host AWS::EC2::Host  capacity-reservation AWS::EC2::CapacityReservation  fleet AWS::EC2::EC2Fleet  ipam AWS::EC2::IPAM
ecr  repository AWS::ECR::Repository
ecr-public  repository AWS::ECR::PublicRepository
ecs  cluster AWS::ECS::Cluster  service AWS::ECS::Service  task-definition AWS::ECS::TaskDefinition  capacity-provider AWS::ECS::CapacityProvider
eks  cluster AWS::EKS::Cluster  nodegroup AWS::EKS::Nodegroup  addon AWS::EKS::Addon  fargateprofile AWS::EKS::FargateProfile
elasticache  cluster AWS::ElastiCache::CacheCluster  replicationgroup AWS::ElastiCache::ReplicationGroup  globalreplicationgroup AWS::ElastiCache::GlobalReplicationGroup  serverlesscache AWS::ElastiCache::ServerlessCache  subnetgroup AWS::ElastiCache::SubnetGroup  parametergroup AWS::ElastiCache::ParameterGroup  snapshot AWS::ElastiCache::Snapshot
elasticbeanstalk  application AWS::ElasticBeanstalk::Application  environment AWS::ElasticBeanstalk::Environment
elasticfilesystem  file-system AWS::EFS::FileSystem  access-point AWS::EFS::AccessPoint
elasticloadbalancing  loadbalancer AWS::ElasticLoadBalancingV2::LoadBalancer  targetgroup AWS::ElasticLoadBalancingV2::TargetGroup  listener AWS::ElasticLoadBalancingV2::Listener
elasticmapreduce  cluster AWS::EMR::Cluster  studio AWS::EMR::Studio
emr-serverless  applications AWS::EMRServerless::Application
es  domain AWS::OpenSearchService::Domain
events  event-bus AWS::Events::EventBus  rule AWS::Events::Rule  archive AWS::Events::Archive  connection AWS::Events::Connection  api-destination AWS::Events::ApiDestination  endpoint AWS::Events::Endpoint
firehose  deliverystream AWS::KinesisFirehose::DeliveryStream
fsx  file-system AWS::FSx::FileSystem  volume AWS::FSx::Volume  storage-virtual-machine AWS::FSx::StorageVirtualMachine  backup AWS::FSx::Backup
glacier  vaults AWS::Glacier::Vault
globalaccelerator  accelerator AWS::GlobalAccelerator::Accelerator
glue  database AWS::Glue::Database  table AWS::Glue::Table  job AWS::Glue::Job  crawler AWS::Glue::Crawler  trigger AWS::Glue::Trigger  connection AWS::Glue::Connection
grafana  workspaces AWS::Grafana::Workspace
guardduty  detector AWS::GuardDuty::Detector
healthlake  datastore AWS::HealthLake::FHIRDatastore
iam  role AWS::IAM::Role  user AWS::IAM::User  policy AWS::IAM::ManagedPolicy  instance-profile AWS::IAM::InstanceProfile  saml-provider AWS::IAM::SAMLProvider  oidc-provider AWS::IAM::OIDCProvider  server-certificate AWS::IAM::ServerCertificate  mfa AWS::IAM::VirtualMFADevice
imagebuilder  image-pipeline AWS::ImageBuilder::ImagePipeline  image-recipe AWS::ImageBuilder::ImageRecipe  distribution-configuration AWS::ImageBuilder::DistributionConfiguration  infrastructure-configuration AWS::ImageBuilder::InfrastructureConfiguration
inspector2  owner AWS::InspectorV2::Filter
iot  thing AWS::IoT::Thing  rule AWS::IoT::TopicRule  policy AWS::IoT::Policy  provisioningtemplate AWS::IoT::ProvisioningTemplate
ivs  channel AWS::IVS::Channel
kafka  cluster AWS::MSK::Cluster  replicator AWS::MSK::Replicator  configuration AWS::MSK::Configuration
kafkaconnect  connector AWS::KafkaConnect::Connector
kendra  index AWS::Kendra::Index
kinesis  stream AWS::Kinesis::Stream
kinesisanalytics  application AWS::KinesisAnalyticsV2::Application
kinesisvideo  stream AWS::KinesisVideo::Stream
kms  key AWS::KMS::Key
lambda  function AWS::Lambda::Function  layer AWS::Lambda::LayerVersion  event-source-mapping AWS::Lambda::EventSourceMapping  code-signing-config AWS::Lambda::CodeSigningConfig
lex  bot AWS::Lex::Bot
lightsail  Instance AWS::Lightsail::Instance  InstanceSnapshot AWS::Lightsail::InstanceSnapshot  Disk AWS::Lightsail::Disk  DiskSnapshot AWS::Lightsail::DiskSnapshot  Bucket AWS::Lightsail::Bucket  RelationalDatabase AWS::Lightsail::Database  LoadBalancer AWS::Lightsail::LoadBalancer  ContainerService AWS::Lightsail::Container  Distribution AWS::Lightsail::Distribution
logs  log-group AWS::Logs::LogGroup  destination AWS::Logs::Destination  delivery-destination AWS::Logs::DeliveryDestination  delivery-source AWS::Logs::DeliverySource  delivery AWS::Logs::Delivery
macie2  classification-job AWS::Macie::Session
medialive  channel AWS::MediaLive::Channel  input AWS::MediaLive::Input
memorydb  cluster AWS::MemoryDB::Cluster  multiregioncluster AWS::MemoryDB::MultiRegionCluster  snapshot AWS::MemoryDB::Snapshot  acl AWS::MemoryDB::ACL  subnetgroup AWS::MemoryDB::SubnetGroup  parametergroup AWS::MemoryDB::ParameterGroup  user AWS::MemoryDB::User
mq  broker AWS::AmazonMQ::Broker  configuration AWS::AmazonMQ::Configuration
network-firewall  firewall AWS::NetworkFirewall::Firewall  firewall-policy AWS::NetworkFirewall::FirewallPolicy  stateful-rulegroup AWS::NetworkFirewall::RuleGroup
networkmanager  global-network AWS::NetworkManager::GlobalNetwork  core-network AWS::NetworkManager::CoreNetwork
oam  link AWS::Oam::Link  sink AWS::Oam::Sink
omics  sequenceStore AWS::Omics::SequenceStore  referenceStore AWS::Omics::ReferenceStore  variantStore AWS::Omics::VariantStore
organizations  account AWS::Organizations::Account  ou AWS::Organizations::OrganizationalUnit  policy AWS::Organizations::Policy
outposts  outpost AWS::Outposts::Outpost
pipes  pipe AWS::Pipes::Pipe
qbusiness  application AWS::QBusiness::Application
quicksight  dataset AWS::QuickSight::DataSet  datasource AWS::QuickSight::DataSource  dashboard AWS::QuickSight::Dashboard  analysis AWS::QuickSight::Analysis
ram  resource-share AWS::RAM::ResourceShare
rds  db AWS::RDS::DBInstance  cluster AWS::RDS::DBCluster  snapshot AWS::RDS::DBSnapshot  cluster-snapshot AWS::RDS::DBClusterSnapshot  global-cluster AWS::RDS::GlobalCluster  auto-backup AWS::RDS::DBInstanceAutomatedBackup  og AWS::RDS::OptionGroup  pg AWS::RDS::DBParameterGroup  cluster-pg AWS::RDS::DBClusterParameterGroup  subgrp AWS::RDS::DBSubnetGroup  es AWS::RDS::EventSubscription  db-proxy AWS::RDS::DBProxy
redshift  cluster AWS::Redshift::Cluster  snapshot AWS::Redshift::ClusterSnapshot  parametergroup AWS::Redshift::ClusterParameterGroup  subnetgroup AWS::Redshift::ClusterSubnetGroup
redshift-serverless  namespace AWS::RedshiftServerless::Namespace  workgroup AWS::RedshiftServerless::Workgroup  snapshot AWS::RedshiftServerless::Snapshot
resource-groups  group AWS::ResourceGroups::Group
route53  hostedzone AWS::Route53::HostedZone  healthcheck AWS::Route53::HealthCheck
route53resolver  resolver-endpoint AWS::Route53Resolver::ResolverEndpoint  resolver-rule AWS::Route53Resolver::ResolverRule  resolver-query-log-config AWS::Route53Resolver::ResolverQueryLoggingConfig
s3  accesspoint AWS::S3::AccessPoint  storage-lens AWS::S3::StorageLens  * AWS::S3::Bucket
s3express  bucket AWS::S3Express::DirectoryBucket
s3tables  bucket AWS::S3Tables::TableBucket
s3vectors  bucket AWS::S3Vectors::VectorBucket
sagemaker  notebook-instance AWS::SageMaker::NotebookInstance  domain AWS::SageMaker::Domain  endpoint AWS::SageMaker::Endpoint  endpoint-config AWS::SageMaker::EndpointConfig  model AWS::SageMaker::Model  feature-group AWS::SageMaker::FeatureGroup  user-profile AWS::SageMaker::UserProfile  pipeline AWS::SageMaker::Pipeline  training-job aws:sagemaker:training-job  model-package-group AWS::SageMaker::ModelPackageGroup
scheduler  schedule-group AWS::Scheduler::ScheduleGroup
secretsmanager  secret AWS::SecretsManager::Secret
securityhub  hub AWS::SecurityHub::Hub
servicecatalog  product AWS::ServiceCatalog::CloudFormationProduct  portfolio AWS::ServiceCatalog::Portfolio
servicediscovery  namespace AWS::ServiceDiscovery::HttpNamespace  service AWS::ServiceDiscovery::Service
ses  identity AWS::SES::EmailIdentity  configuration-set AWS::SES::ConfigurationSet
shield  protection AWS::Shield::Protection
signer  signing-profiles AWS::Signer::SigningProfile
sns  * AWS::SNS::Topic
sqs  * AWS::SQS::Queue
ssm  parameter AWS::SSM::Parameter  document AWS::SSM::Document  maintenancewindow AWS::SSM::MaintenanceWindow  patchbaseline AWS::SSM::PatchBaseline  association AWS::SSM::Association
sso  instance AWS::SSO::Instance  permissionSet AWS::SSO::PermissionSet
states  stateMachine AWS::StepFunctions::StateMachine  activity AWS::StepFunctions::Activity
storagegateway  gateway AWS::StorageGateway::Gateway  share AWS::StorageGateway::NFSFileShare
synthetics  canary AWS::Synthetics::Canary
timestream  database AWS::Timestream::Database
transfer  server AWS::Transfer::Server  user AWS::Transfer::User  connector AWS::Transfer::Connector
vpc-lattice  service AWS::VpcLattice::Service  servicenetwork AWS::VpcLattice::ServiceNetwork
wafv2  webacl AWS::WAFv2::WebACL  ipset AWS::WAFv2::IPSet  rulegroup AWS::WAFv2::RuleGroup  regexpatternset AWS::WAFv2::RegexPatternSet
wisdom  knowledge-base AWS::Wisdom::KnowledgeBase
workspaces  workspace AWS::WorkSpaces::Workspace  workspacespool AWS::WorkSpaces::WorkspacesPool  connectionalias AWS::WorkSpaces::ConnectionAlias  directory aws:workspaces:directory
workspaces-web  portal AWS::WorkSpacesWeb::Portal
xray  group AWS::XRay::Group
`;

/** "rds db" -> "AWS::RDS::DBInstance" */
export const arnTypes: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [service = "", ...kinds] = line.split("  ");
      return kinds.map((kind) => {
        const [word = "", type = ""] = kind.split(" ");
        return [`${service} ${word}`, type] as const;
      });
    }),
);
