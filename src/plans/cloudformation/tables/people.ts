/** Models and agents, people, analyses, pipelines. */
import { unseen } from "../../value.ts";
import { byRegion } from "../by-region.ts";
import { jsonOf } from "../functions.ts";
import type { Value } from "../scope.ts";
import { referencesOf } from "../state-machine.ts";
import { type Properties, type Table, below, capital, same } from "../table.ts";

const logDelivery = "AWS::Cognito::LogDeliveryConfiguration";
const delivered = "LogConfigurations[]";
const poolReplica = "AWS::Cognito::UserPoolReplica";
const poolDomain = "AWS::Cognito::UserPoolDomain";
const storageConfig = "AWS::Connect::InstanceStorageConfig";
const memory = "MemoryStrategies[].CustomMemoryStrategy.Configuration";

const large = (word: string): string => `${word[0]!.toUpperCase()}${word.slice(1)}`;

/** The API shows the models of the profile that is copied; the template names it. */
const copied = (arn: unknown): unknown => arn;

export const people: readonly Table[] = [
  {
    from: "AWS::StepFunctions::StateMachine",
    type: "AWS::StepFunctions::StateMachine",
    members: {
      "$references[]": "DefinitionReferences[]",
      ...capital(
        "loggingConfiguration.destinations[].cloudWatchLogsLogGroup.logGroupArn",
        "loggingConfiguration.level",
      ),
    },
    reads: ["DefinitionString", "Definition", "DefinitionSubstitutions", "DefinitionS3Location"],
    prepare: (properties) => ({ ...properties, $references: referencesOf(properties) }),
  },
  {
    from: "AWS::Bedrock::ApplicationInferenceProfile",
    type: "AWS::Bedrock::ApplicationInferenceProfile",
    members: {
      "ModelSource.CopyFrom": [
        { to: "inferenceProfileArn", as: copied },
        { to: "models[].modelArn", as: copied },
      ],
    },
  },
  {
    from: "AWS::Bedrock::Agent",
    type: "AWS::Bedrock::Agent",
    members: capital(
      "foundationModel",
      "customOrchestration.executor.lambda",
      "promptOverrideConfiguration.overrideLambda",
    ),
  },
  {
    from: "AWS::Bedrock::Flow",
    type: "AWS::Bedrock::Flow",
    members: capital(
      "definition.nodes[].type",
      ...[
        "prompt.sourceConfiguration.inline.modelId",
        "knowledgeBase.modelId",
        "knowledgeBase.rerankingConfiguration.bedrockRerankingConfiguration.modelConfiguration.modelArn",
        "lambdaFunction.lambdaArn",
        "agent.agentAliasArn",
        "lex.botAliasArn",
        "storage.serviceConfiguration.s3.bucketName",
        "retrieval.serviceConfiguration.s3.bucketName",
      ].map((path) => `definition.nodes[].configuration.${path}`),
    ),
    // A definition in a bucket is not part of the template.
    reads: ["DefinitionS3Location"],
    prepare: (properties) =>
      properties["DefinitionS3Location"] === undefined
        ? properties
        : {
            ...properties,
            Definition: unseen("the definition is in a bucket, outside of the template"),
          },
  },
  {
    from: "AWS::Bedrock::Prompt",
    type: "AWS::Bedrock::Prompt",
    members: capital("variants[].modelId", "variants[].genAiResource.agent.agentIdentifier"),
  },
  {
    from: "AWS::Bedrock::KnowledgeBase",
    type: "AWS::Bedrock::KnowledgeBase",
    members: {
      ...capital(
        "knowledgeBaseConfiguration.type",
        "knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration.embeddingModelArn",
        "knowledgeBaseConfiguration.managedKnowledgeBaseConfiguration.embeddingModelArn",
        "knowledgeBaseConfiguration.managedKnowledgeBaseConfiguration.embeddingModelType",
        "knowledgeBaseConfiguration.kendraKnowledgeBaseConfiguration.kendraIndexArn",
        "knowledgeBaseConfiguration.sqlKnowledgeBaseConfiguration.redshiftConfiguration.queryEngineConfiguration.serverlessConfiguration.workgroupArn",
        "storageConfiguration.type",
        "storageConfiguration.opensearchServerlessConfiguration.collectionArn",
        "storageConfiguration.opensearchManagedClusterConfiguration.domainArn",
        "storageConfiguration.rdsConfiguration.resourceArn",
        "storageConfiguration.neptuneAnalyticsConfiguration.graphArn",
        "storageConfiguration.s3VectorsConfiguration.vectorBucketArn",
        "storageConfiguration.s3VectorsConfiguration.indexArn",
      ),
      ...Object.fromEntries(
        ["vector", "managed"].map((kind) => [
          `KnowledgeBaseConfiguration.${kind[0]!.toUpperCase()}${kind.slice(1)}KnowledgeBaseConfiguration.SupplementalDataStorageConfiguration.SupplementalDataStorageLocations[].S3Location.URI`,
          `knowledgeBaseConfiguration.${kind}KnowledgeBaseConfiguration.supplementalDataStorageConfiguration.storageLocations[].s3Location.uri`,
        ]),
      ),
    },
  },
  {
    from: "AWS::Bedrock::IntelligentPromptRouter",
    type: "AWS::Bedrock::IntelligentPromptRouter",
    members: capital("models[].modelArn", "fallbackModel.modelArn"),
  },
  {
    from: "AWS::Bedrock::Guardrail",
    type: "AWS::Bedrock::Guardrail",
    members: {
      "CrossRegionConfig.GuardrailProfileArn": {
        to: "crossRegionDetails.guardrailProfileId",
        as: (value) => String(value).replace(/^arn:.*:guardrail-profile\//, ""),
      },
    },
  },
  {
    from: "AWS::Bedrock::DataAutomationProject",
    type: "AWS::Bedrock::DataAutomationProject",
    members: {},
  },
  {
    from: "AWS::BedrockAgentCore::Memory",
    type: "AWS::BedrockAgentCore::Memory",
    members: {
      "StreamDeliveryResources.Resources[].Kinesis.DataStreamArn":
        "streamDeliveryResources.resources[].kinesis.dataStreamArn",
      ...Object.fromEntries(
        [
          ["semantic", "extraction"],
          ["userPreference", "extraction"],
          ["episodic", "extraction"],
          ["semantic", "consolidation"],
          ["summary", "consolidation"],
          ["userPreference", "consolidation"],
          ["episodic", "consolidation"],
          ["episodic", "reflection"],
        ].map(([kind, step]) => [
          `${memory}.${large(kind!)}Override.${large(step!)}.ModelId`,
          `strategies[].configuration.${step}.custom${large(step!)}Configuration.${kind}${large(step!)}Override.modelId`,
        ]),
      ),
      [`${memory}.SelfManagedConfiguration.InvocationConfiguration.PayloadDeliveryBucketName`]:
        "strategies[].configuration.selfManagedConfiguration.invocationConfiguration.payloadDeliveryBucketName",
      [`${memory}.SelfManagedConfiguration.InvocationConfiguration.TopicArn`]:
        "strategies[].configuration.selfManagedConfiguration.invocationConfiguration.topicArn",
    },
  },
  {
    from: "AWS::BedrockAgentCore::GatewayTarget",
    type: "AWS::BedrockAgentCore::GatewayTarget",
    members: {
      ...capital(
        "targetConfiguration.mcp.lambda.lambdaArn",
        "targetConfiguration.mcp.mcpServer.endpoint",
        "targetConfiguration.http.agentcoreRuntime.arn",
        "targetConfiguration.http.passthrough.endpoint",
        "targetConfiguration.inference.provider.endpoint",
      ),
      // What kind of target it is: an arm of the union, without what is in it.
      ...Object.fromEntries(
        Object.entries(
          capital(
            ...["openApiSchema", "smithyModel", "apiGateway", "connector"].map(
              (kind) => `targetConfiguration.mcp.${kind}`,
            ),
            "targetConfiguration.http.connector",
            "targetConfiguration.inference.connector",
          ),
        ).map(([from, to]) => [from, { to, as: () => ({}) }]),
      ),
    },
  },
  {
    from: "AWS::BedrockAgentCore::BrowserCustom",
    type: "AWS::BedrockAgentCore::BrowserCustom",
    members: { "RecordingConfig.S3Location.Bucket": "recording.s3Location.bucket" },
    unsaid: Object.fromEntries(
      ["s3FilesConfiguration", "efsConfiguration"].flatMap((kind) =>
        ["", ".fileSystemArn"].map((path) => [
          `filesystemConfigurations[].${kind}${path}`,
          "CloudFormation has no property for the file systems of a browser",
        ]),
      ),
    ),
  },
  {
    from: "AWS::SageMaker::EndpointConfig",
    type: "AWS::SageMaker::EndpointConfig",
    members: same(
      "DataCaptureConfig.DestinationS3Uri",
      "DataCaptureConfig.EnableCapture",
      "AsyncInferenceConfig.OutputConfig.S3OutputPath",
      "AsyncInferenceConfig.OutputConfig.S3FailurePath",
      "AsyncInferenceConfig.OutputConfig.NotificationConfig.SuccessTopic",
      "AsyncInferenceConfig.OutputConfig.NotificationConfig.ErrorTopic",
      "ProductionVariants[].CoreDumpConfig.DestinationS3Uri",
      "ShadowProductionVariants[].CoreDumpConfig.DestinationS3Uri",
    ),
  },
  {
    from: "AWS::SageMaker::FeatureGroup",
    type: "AWS::SageMaker::FeatureGroup",
    members: same("OfflineStoreConfig.S3StorageConfig.S3Uri"),
  },
  {
    from: "AWS::SageMaker::Domain",
    type: "AWS::SageMaker::Domain",
    members: same(
      "DefaultUserSettings.SharingSettings.S3OutputPath",
      "DefaultUserSettings.SharingSettings.NotebookOutputOption",
      "DefaultUserSettings.CustomFileSystemConfigs[].S3FileSystemConfig.S3Uri",
      "DefaultSpaceSettings.CustomFileSystemConfigs[].S3FileSystemConfig.S3Uri",
      "DomainSettings.UnifiedStudioSettings.DomainRegion",
      "DomainSettings.UnifiedStudioSettings.ProjectS3Path",
    ),
    unsaid: {
      "DefaultUserSettings.CanvasAppSettings.WorkspaceSettings.S3ArtifactPath":
        "CloudFormation has no property for the settings of Canvas",
    },
  },
  {
    from: "AWS::Cognito::UserPool",
    type: "AWS::Cognito::UserPool",
    parts: {
      [logDelivery]: "UserPoolId",
      [poolReplica]: "UserPoolId",
      [poolDomain]: "UserPoolId",
    },
    members: {
      ...same(
        "SmsConfiguration.SnsRegion",
        "SmsConfiguration.EumsSms.Region",
        "EmailConfiguration.SourceArn",
      ),
      ...below(
        `${logDelivery}.${delivered}`,
        `LogDeliveryConfiguration.${delivered}`,
        "S3Configuration.BucketArn",
        "FirehoseConfiguration.StreamArn",
        "CloudWatchLogsConfiguration.LogGroupArn",
      ),
      [`${poolReplica}[].RegionName`]: "UserPoolReplicas[].RegionName",
      // A domain of its own is one with a certificate.
      [`${poolDomain}.CustomDomainConfig.CertificateArn`]: "CustomDomain",
    },
  },
  {
    from: "AWS::Connect::Instance",
    type: "AWS::Connect::Instance",
    parts: { [storageConfig]: "InstanceArn" },
    unsaid: {
      "ReplicationConfiguration.ReplicationStatusSummaryList[].Region":
        "CloudFormation has no property for the replicas of an instance",
    },
    members: {
      [`${storageConfig}[].StorageType`]: "StorageConfigs[].StorageType",
      ...below(
        `${storageConfig}[]`,
        "StorageConfigs[]",
        "S3Config.BucketName",
        "KinesisStreamConfig.StreamArn",
        "KinesisFirehoseConfig.FirehoseArn",
      ),
    },
  },
  {
    from: "AWS::Transfer::Server",
    type: "AWS::Transfer::Server",
    members: same(
      "StructuredLogDestinations[]",
      "IdentityProviderType",
      "IdentityProviderDetails.Url",
      "IdentityProviderDetails.Function",
    ),
  },
  {
    from: "AWS::Transfer::User",
    type: "AWS::Transfer::User",
    members: same("HomeDirectory", "HomeDirectoryMappings[].Target"),
  },
  { from: "AWS::Transfer::Connector", type: "AWS::Transfer::Connector", members: same("Url") },
  {
    from: "AWS::Athena::WorkGroup",
    type: "AWS::Athena::WorkGroup",
    members: below(
      "WorkGroupConfiguration",
      "Configuration",
      "ResultConfiguration.OutputLocation",
      "ManagedQueryResultsConfiguration.Enabled",
      "MonitoringConfiguration.S3LoggingConfiguration.Enabled",
      "MonitoringConfiguration.S3LoggingConfiguration.LogLocation",
    ),
  },
  { from: "AWS::EMR::Cluster", type: "AWS::EMR::Cluster", members: same("LogUri") },
  {
    from: "AWS::Glue::Database",
    type: "AWS::Glue::Database",
    members: {
      "DatabaseInput.TargetDatabase.Region": "TargetDatabase.Region",
      "DatabaseInput.LocationUri": "LocationUri",
    },
  },
  {
    from: "AWS::CodeBuild::Project",
    type: "AWS::CodeBuild::Project",
    members: {
      "Artifacts.Type": "artifacts.type",
      "Artifacts.Location": "artifacts.location",
      "SecondaryArtifacts[].Type": "secondaryArtifacts[].type",
      "SecondaryArtifacts[].Location": "secondaryArtifacts[].location",
      "Cache.Type": "cache.type",
      "Cache.Location": "cache.location",
      "LogsConfig.S3Logs.Status": "logsConfig.s3Logs.status",
      "LogsConfig.S3Logs.Location": "logsConfig.s3Logs.location",
    },
  },
  {
    from: "AWS::CodeBuild::ReportGroup",
    type: "AWS::CodeBuild::ReportGroup",
    members: {
      "ExportConfig.ExportConfigType": "exportConfig.exportConfigType",
      "ExportConfig.S3Destination.Bucket": "exportConfig.s3Destination.bucket",
    },
  },
  {
    from: "AWS::CodePipeline::Pipeline",
    type: "AWS::CodePipeline::Pipeline",
    members: {
      "$regions{}.location": "pipeline.artifactStores{}.location",
      "Stages[].Actions[].Region": "pipeline.stages[].actions[].region",
      ...Object.fromEntries(
        (["beforeEntry", "onSuccess", "onFailure"] as const).map((when) => [
          `Stages[].${when[0]!.toUpperCase()}${when.slice(1)}.Conditions[].Rules[].Region`,
          `pipeline.stages[].${when}.conditions[].rules[].region`,
        ]),
      ),
    },
    reads: ["ArtifactStores", "ArtifactStore"],
    prepare(properties) {
      const { ArtifactStore: single, ArtifactStores: several } = properties;
      if (several !== undefined)
        return byRegion(properties, "ArtifactStores", "Region", (item) => ({
          location: (Object(item["ArtifactStore"]) as Properties)["Location"] ?? null,
        }));
      return single === undefined
        ? properties
        : {
            ...properties,
            $regions: { own: { location: (Object(single) as Properties)["Location"] ?? null } },
          };
    },
  },
  { from: "AWS::Organizations::Policy", type: "AWS::Organizations::Policy", members: {} },
  {
    from: "AWS::Organizations::Policy",
    type: "AWS::Organizations::AiServicesOptOut",
    members: { $effective: "EffectivePolicy.PolicyContent" },
    reads: ["Type", "Content"],
    when: ({ Type: type }) => type === "AISERVICES_OPT_OUT_POLICY",
    // What the operators of inheritance assign is what holds where it is attached.
    prepare: (properties) => ({
      ...properties,
      $effective: effective(properties["Content"] ?? null),
    }),
  },
  {
    from: "AWS::SSO::Instance",
    type: "AWS::SSO::Instance",
    members: {},
    unsaid: {
      "Regions[].RegionName": "CloudFormation has no property for the added regions of an instance",
    },
  },
  {
    from: "AWS::WorkSpaces::Workspace",
    type: "AWS::WorkSpaces::Workspace",
    members: {},
    unsaid: Object.fromEntries(
      [
        "RelatedWorkspaces[].Region",
        "RelatedWorkspaces[].Type",
        "DataReplicationSettings.DataReplication",
      ].map((path) => [path, "CloudFormation has no property for a standby WorkSpace"]),
    ),
  },
  {
    // It reads what a writer in another region wrote, into the region of its own stack.
    from: "Custom::CrossRegionExportReader",
    type: "AWS::CloudFormation::CustomResource",
    members: {},
    when: () => false,
  },
  {
    from: "Custom::CrossRegionStringParameterReader",
    type: "AWS::CloudFormation::CustomResource",
    members: {},
    when: () => false,
  },
  {
    // What the CDK copies to the region of another stack: a parameter of Systems Manager for each value.
    from: "Custom::CrossRegionExportWriter",
    type: "AWS::SSM::Parameter",
    members: {},
    locationFrom: "WriterProps.region",
  },
];

function effective(content: Value): Value {
  const json = jsonOf(content);
  const text = typeof content === "string" ? content : json;
  if (typeof text !== "string") return text;
  try {
    return JSON.stringify(assigned(JSON.parse(text)));
  } catch (error) {
    if (error instanceof SyntaxError) return unseen("the policy is not JSON");
    throw error;
  }
}

function assigned(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null || depth > 32) return value;
  if (Object.hasOwn(value, "@@assign"))
    return (value as { readonly "@@assign": unknown })["@@assign"];
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !name.startsWith("@@"))
      .map(([name, one]) => [name, assigned(one, depth + 1)]),
  );
}
