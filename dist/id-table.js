import {
  sameId
} from "./model.js";

// src/id-table/number-list.ts
var blockBits = 16;
var blockLength = 2 ** blockBits;
function numberList() {
  const blocks = [];
  return {
    get: (at) => blocks[at >>> blockBits]?.[at & blockLength - 1] ?? 0,
    set(at, value) {
      const block = blocks[at >>> blockBits] ??= new Uint32Array(blockLength);
      block[at & blockLength - 1] = value;
    }
  };
}

// src/id-table.ts
var chunkSize = 1024 * 1024;
var head = 8;
var longest = 4096;
var mostBeginnings = 2 ** 16;
var mostLetters = 8 * 1024 * 1024;
function idTable(same = "id") {
  const keyOf = same === "id" ? sameId : (text) => text;
  const others = /* @__PURE__ */ new Map();
  const otherIds = /* @__PURE__ */ new Map();
  let strange = false;
  const chunks = [];
  let used = chunkSize;
  let size = 0;
  const starts = numberList();
  let slots = new Uint32Array(2048);
  let numberBits = slots.length / 2 - 1;
  const seed = Math.floor(Math.random() * 2 ** 32);
  const none = { number: 0, text: "", hash: seed };
  const beginnings = [none];
  const beginningOf = /* @__PURE__ */ new Map();
  let letters = 0;
  const folds = (id) => same === "id" && !id.startsWith("arn:");
  function hashed(id, from, end) {
    const fold = folds(id);
    let { hash } = from;
    for (let i = from.text.length; i < end; i++) {
      const code = id.charCodeAt(i);
      if (code > 127) return void 0;
      hash = Math.imul(hash ^ (fold ? lower(code) : code), 16777619);
    }
    return hash;
  }
  function beginning(id, learn) {
    if (same === "text" || id.length > longest) return none;
    const end = nameAt(id);
    if (end === 0) return none;
    const text = id.slice(0, end);
    const known = beginningOf.get(text);
    if (known || !learn) return known ?? none;
    if (beginnings.length === mostBeginnings || letters + end > mostLetters) return none;
    const hash = hashed(id, none, end);
    if (hash === void 0) return none;
    letters += end;
    const own = Buffer.from(text, "latin1").toString("latin1");
    const made = { number: beginnings.length, text: own, hash };
    beginnings.push(made);
    beginningOf.set(own, made);
    return made;
  }
  function hashOf(id, from) {
    if (id.length > longest) return void 0;
    const hash = hashed(id, from, id.length);
    return hash === void 0 ? void 0 : (hash ^ hash >>> 15) >>> 0;
  }
  function idOf(number) {
    const other = otherIds.get(number);
    if (other !== void 0) return other;
    const start = starts.get(number);
    const { bytes, words } = chunkAt(start);
    const word = start % (chunkSize / 4);
    const told = words[word + 1];
    const at = word * 4 + head;
    return beginnings[told >>> 16].text + bytes.toString("latin1", at, at + (told & 65535));
  }
  const chunkAt = (start) => chunks[Math.floor(start / (chunkSize / 4))];
  function holds(number, id, from, hash) {
    const start = starts.get(number);
    const { bytes, words } = chunkAt(start);
    const word = start % (chunkSize / 4);
    if (words[word] !== hash) return false;
    const told = words[word + 1];
    if (from === none || told >>> 16 !== from.number) return keyOf(idOf(number)) === keyOf(id);
    const length = told & 65535;
    if (id.length !== from.text.length + length) return false;
    const fold = folds(id);
    for (let i = 0; i < length; i++) {
      const ours = bytes[word * 4 + head + i];
      const theirs = id.charCodeAt(from.text.length + i);
      if (ours !== theirs && !(fold && lower(ours) === lower(theirs))) return false;
    }
    return true;
  }
  function slotOf(id, from, hash) {
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = slot + 1 & mask) {
      const told = slots[slot];
      if (told === 0) return slot;
      const mayHold = ((told ^ hash) & ~numberBits) === 0;
      if (mayHold && holds((told & numberBits) - 1, id, from, hash)) return slot;
    }
  }
  function write(id, from, hash) {
    const length = id.length - from.text.length;
    if (used + head + length > chunkSize) {
      const bytes2 = Buffer.allocUnsafeSlow(chunkSize);
      chunks.push({ bytes: bytes2, words: new Uint32Array(bytes2.buffer) });
      used = 0;
    }
    const { bytes, words } = chunks.at(-1);
    const word = used / 4;
    words[word] = hash;
    words[word + 1] = from.number * 65536 + length;
    for (let i = 0; i < length; i++) bytes[used + head + i] = id.charCodeAt(from.text.length + i);
    used = Math.ceil((used + head + length) / 4) * 4;
    return (chunks.length - 1) * (chunkSize / 4) + word;
  }
  const slotFor = (number, hash) => hash & ~numberBits | number + 1;
  function grow() {
    slots = new Uint32Array(slots.length * 2);
    numberBits = slots.length / 2 - 1;
    const mask = slots.length - 1;
    for (let number = 0; number < size; number++) {
      if (otherIds.has(number)) continue;
      const start = starts.get(number);
      const hash = chunkAt(start).words[start % (chunkSize / 4)];
      let slot = hash & mask;
      while (slots[slot] > 0) slot = slot + 1 & mask;
      slots[slot] = slotFor(number, hash);
    }
  }
  function find(id) {
    const from = beginning(id, false);
    const hash = hashOf(id, from);
    if (hash === void 0) return otherOf(id);
    const slot = slots[slotOf(id, from, hash)];
    return slot > 0 ? (slot & numberBits) - 1 : strange ? others.get(keyOf(id)) : void 0;
  }
  function otherOf(id) {
    const key = keyOf(id);
    return others.get(key) ?? (isStrange(id, key) ? find(key) : void 0);
  }
  function addOther(id) {
    const known = otherOf(id);
    if (known !== void 0) return known;
    const key = keyOf(id);
    strange ||= isStrange(id, key);
    others.set(key, size);
    otherIds.set(size, id);
    return size++;
  }
  return {
    idOf,
    find,
    add(id) {
      if (size === numberBits) grow();
      const from = beginning(id, true);
      const hash = hashOf(id, from);
      if (hash === void 0) return addOther(id);
      const slot = slotOf(id, from, hash);
      if (slots[slot] > 0) return (slots[slot] & numberBits) - 1;
      const other = strange ? others.get(keyOf(id)) : void 0;
      if (other !== void 0) return other;
      starts.set(size, write(id, from, hash));
      slots[slot] = slotFor(size, hash);
      return size++;
    }
  };
}
var isStrange = (id, key) => !isAscii(id) && isAscii(key);
var isAscii = (text) => /^[\0-\x7f]*$/.test(text);
var lower = (code) => code >= 65 && code <= 90 ? code + 32 : code;
function nameAt(id) {
  let at = id.length;
  for (; at > 0; at--) {
    const before = id.charCodeAt(at - 1);
    if (before === 47 || before === 58) break;
  }
  return at;
}

// src/collect/aws/arn-types.ts
var table = `
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
var arnTypes = new Map(
  table.trim().split("\n").flatMap((line) => {
    const [service = "", ...kinds] = line.split("  ");
    return kinds.map((kind) => {
      const [word = "", type = ""] = kind.split(" ");
      return [`${service} ${word}`, type];
    });
  })
);

// src/collect/aws/arn.ts
function parseArn(text) {
  if (!text.startsWith("arn:")) return void 0;
  const afterPartition = text.indexOf(":", 4);
  const afterService = text.indexOf(":", afterPartition + 1);
  const afterRegion = text.indexOf(":", afterService + 1);
  const afterAccount = text.indexOf(":", afterRegion + 1);
  const partition = text.slice(4, afterPartition);
  const service = text.slice(afterPartition + 1, afterService);
  if (!(afterPartition < afterService && afterService < afterRegion && afterRegion < afterAccount) || partition === "" || service === "")
    return void 0;
  const start = afterAccount + 1;
  const resource = text.slice(text[start] === "/" ? start + 1 : start);
  const end = resource.search(/[/:]/);
  const bare = end < 0;
  const kind = bare ? resource : resource.slice(0, end);
  const known = bare ? void 0 : arnTypes.get(`${service} ${kind}`);
  const any = known === void 0 ? arnTypes.get(`${service} *`) : void 0;
  return {
    partition,
    service,
    region: text.slice(afterService + 1, afterRegion),
    account: text.slice(afterRegion + 1, afterAccount),
    type: known ?? specialOf(service, kind, resource) ?? any ?? `aws:${service}:${bare ? "resource" : kind}`,
    name: bare || any !== void 0 ? resource : resource.slice(end + 1)
  };
}
function specialOf(service, kind, resource) {
  if (service === "sns" && resource.includes(":")) return "AWS::SNS::Subscription";
  if (service === "cassandra" && resource.includes("/table/")) return "AWS::Cassandra::Table";
  if (service === "s3" && kind !== resource) return `aws:s3:${kind}`;
  return void 0;
}
function globalOf(partition) {
  return partition === "aws-eusc" ? "eusc-de-east-1" : `${partition}-global`;
}
function locationOf({ service, region, partition, account }, asked) {
  if (region !== "") return region;
  return service === "s3" && account === "" ? asked : globalOf(partition);
}

export {
  numberList,
  idTable,
  nameAt,
  parseArn,
  globalOf,
  locationOf
};
