/** More of `aws-flows-cases.ts`: AI, people, edge, interfaces, analytics. */
import type { Case } from "./aws-flows-cases.ts";

const eu = (service: string, resource: string): string =>
  `arn:aws:${service}:eu-central-1:210987654321:${resource}`;
const NextToken = "page-2";
const nextToken = "page-2";
const profile = {
  inferenceProfileId: "eu.anthropic.claude",
  inferenceProfileArn: eu("bedrock", "inference-profile/eu.anthropic.claude"),
  models: [{ modelArn: "arn:aws:bedrock:eu-west-1::foundation-model/anthropic.claude" }],
};

const reportGroup = (name: string): string => eu("codebuild", `report-group/${name}`);

export const moreCases: readonly Case[] = [
  {
    service: "bedrock",
    answers: {
      "bedrock/ListInferenceProfiles@APPLICATION": {
        inferenceProfileSummaries: [
          { inferenceProfileArn: eu("bedrock", "application-inference-profile/a"), models: [] },
        ],
        nextToken,
      },
      "bedrock/ListInferenceProfiles@APPLICATION.page-2": {
        inferenceProfileSummaries: [
          { inferenceProfileArn: eu("bedrock", "application-inference-profile/b"), models: [] },
        ],
      },
      "bedrock/ListPromptRouters@custom": {
        promptRouterSummaries: [
          {
            promptRouterName: "r",
            promptRouterArn: eu("bedrock", "prompt-router/r"),
            models: [{ modelArn: eu("bedrock", "inference-profile/eu.anthropic.claude") }],
            fallbackModel: { modelArn: "anthropic.claude" },
          },
        ],
      },
      "bedrock/GetInferenceProfile": { ...profile, description: "never-kept" },
      "bedrock/ListGuardrails": { guardrails: [{ id: "g", arn: eu("bedrock", "guardrail/g") }] },
      "bedrock/GetModelInvocationLoggingConfiguration": {
        loggingConfig: { s3Config: { bucketName: "prompts" } },
      },
      "bedrock/GetAccountDataRetention": { mode: "provider_data_share" },
      "bedrock/ListModelCopyJobs": {
        modelCopyJobSummaries: [
          { jobArn: eu("bedrock", "model-copy-job/1"), status: "Completed" },
          { jobArn: eu("bedrock", "model-copy-job/2"), status: "Failed" },
        ],
      },
      "bedrock/ListModelInvocationJobs": {
        invocationJobSummaries: [
          { jobArn: eu("bedrock", "model-invocation-job/1"), modelId: "eu.anthropic.claude" },
        ],
      },
    },
    lists: {
      "AWS::Bedrock::ApplicationInferenceProfile": ["profile/a", "profile/b"],
      "AWS::Bedrock::IntelligentPromptRouter": ["prompt-router/r"],
      "AWS::Bedrock::Guardrail": ["guardrail/g"],
      "AWS::Bedrock::ModelInvocationLogging": ["model-invocation-logging"],
      "AWS::Bedrock::AccountDataRetention": ["account-data-retention"],
      "AWS::Bedrock::ModelCopyJob": ["model-copy-job/1"],
      "AWS::Bedrock::ModelInvocationJob": ["model-invocation-job/1"],
    },
    keeps: {
      "prompt-router/r": { InferenceProfiles: [profile] },
      "model-invocation-job/1": { InferenceProfiles: [profile] },
      "account-data-retention": { mode: "provider_data_share" },
    },
  },
  {
    service: "bedrock-agent",
    answers: {
      "bedrock/ListAgents": {
        agentSummaries: [{ agentId: "A1", agentName: "letters" }],
        nextToken,
      },
      "bedrock/ListAgents.page-2": { agentSummaries: [{ agentId: "A2", agentName: "triage" }] },
      "bedrock/GetAgent": { agent: { foundationModel: "anthropic.claude" } },
      "bedrock/GetAgent@A1": {
        agent: { foundationModel: "eu.anthropic.claude", instruction: "never-kept" },
      },
      "bedrock/GetInferenceProfile": profile,
      "bedrock/ListFlows": {
        flowSummaries: [{ id: "F1", arn: eu("bedrock", "flow/F1"), name: "intake" }],
      },
      "bedrock/GetFlow": {
        definition: {
          nodes: [
            {
              name: "n",
              type: "Prompt",
              configuration: {
                prompt: {
                  sourceConfiguration: {
                    inline: {
                      modelId: "eu.anthropic.claude",
                      templateType: "TEXT",
                      templateConfiguration: { text: { text: "never-kept" } },
                    },
                  },
                },
              },
            },
          ],
        },
      },
      "bedrock/ListPrompts": {
        promptSummaries: [{ id: "P1", arn: eu("bedrock", "prompt/P1"), name: "summary" }],
      },
      "bedrock/GetPrompt": {
        variants: [
          {
            name: "v",
            modelId: "anthropic.claude",
            templateType: "TEXT",
            templateConfiguration: { text: { text: "never-kept" } },
          },
        ],
      },
      "bedrock/ListKnowledgeBases": {
        knowledgeBaseSummaries: [{ knowledgeBaseId: "K1", name: "guidelines" }],
      },
      "bedrock/GetKnowledgeBase": {
        knowledgeBase: {
          knowledgeBaseConfiguration: {
            type: "VECTOR",
            vectorKnowledgeBaseConfiguration: { embeddingModelArn: "m" },
          },
          storageConfiguration: {
            type: "PINECONE",
            pineconeConfiguration: { credentialsSecretArn: "never-kept" },
          },
        },
      },
    },
    lists: {
      "AWS::Bedrock::Agent": ["agent/A1", "agent/A2"],
      "AWS::Bedrock::Flow": ["flow/F1"],
      "AWS::Bedrock::Prompt": ["prompt/P1"],
      "AWS::Bedrock::KnowledgeBase": ["knowledge-base/K1"],
    },
    keeps: {
      "agent/A1": { foundationModel: "eu.anthropic.claude", InferenceProfiles: [profile] },
      "flow/F1": {
        definition: {
          nodes: [
            {
              configuration: {
                prompt: { sourceConfiguration: { inline: { modelId: "eu.anthropic.claude" } } },
              },
            },
          ],
        },
        InferenceProfiles: [profile],
      },
      "prompt/P1": { variants: [{ name: "v", modelId: "anthropic.claude" }] },
      "knowledge-base/K1": {
        knowledgeBaseConfiguration: {
          type: "VECTOR",
          vectorKnowledgeBaseConfiguration: { embeddingModelArn: "m" },
        },
        storageConfiguration: { type: "PINECONE" },
      },
    },
    refuse: {
      call: "bedrock/GetAgent@A2",
      action: "bedrock:GetAgent",
      unseen: "*",
      of: "agent/A2",
    },
  },
  {
    service: "bedrock-agentcore-control",
    answers: {
      "bedrock-agentcore/ListAgentRuntimes": {
        agentRuntimes: [
          { agentRuntimeId: "r1", agentRuntimeArn: eu("bedrock-agentcore", "runtime/r1") },
        ],
        nextToken,
      },
      "bedrock-agentcore/ListAgentRuntimes.page-2": { agentRuntimes: [] },
      "bedrock-agentcore/ListMemories": { memories: [{ id: "m1" }] },
      "bedrock-agentcore/GetMemory": {
        memory: {
          streamDeliveryResources: {
            resources: [{ kinesis: { dataStreamArn: eu("kinesis", "stream/s") } }],
          },
          strategies: [
            {
              strategyId: "s1",
              name: "never-kept",
              configuration: {
                extraction: {
                  customExtractionConfiguration: {
                    semanticExtractionOverride: {
                      appendToPrompt: "never-kept",
                      modelId: "eu.anthropic.claude",
                    },
                  },
                },
              },
            },
          ],
        },
      },
      "bedrock/GetInferenceProfile": { ...profile, description: "never-kept" },
      "bedrock-agentcore/ListGateways": { items: [{ gatewayId: "g1" }] },
      "bedrock-agentcore/ListGatewayTargets": { items: [{ targetId: "t1", name: "tools" }] },
      "bedrock-agentcore/GetGatewayTarget": {
        targetConfiguration: { mcp: { mcpServer: { endpoint: "https://mcp.example/never-kept" } } },
      },
      "bedrock-agentcore/ListBrowsers": {
        browserSummaries: [
          { browserId: "b1", browserArn: eu("bedrock-agentcore", "browser-custom/b1") },
          {
            browserId: "b2",
            browserArn: eu("bedrock-agentcore", "browser-custom/b2"),
            status: "DELETED",
          },
        ],
      },
      "bedrock-agentcore/GetBrowser": { recording: { s3Location: { bucket: "films" } } },
    },
    lists: {
      "AWS::BedrockAgentCore::Runtime": ["runtime/r1"],
      "AWS::BedrockAgentCore::Memory": ["memory/m1"],
      "AWS::BedrockAgentCore::GatewayTarget": ["gateway/g1/target/t1"],
      "AWS::BedrockAgentCore::BrowserCustom": ["browser-custom/b1"],
    },
    keeps: {
      "memory/m1": {
        streamDeliveryResources: {
          resources: [{ kinesis: { dataStreamArn: eu("kinesis", "stream/s") } }],
        },
        InferenceProfiles: [profile],
      },
      "target/t1": {
        targetConfiguration: { mcp: { mcpServer: { endpoint: "https://mcp.example" } } },
      },
      "browser-custom/b1": { recording: { s3Location: { bucket: "films" } } },
    },
    refuse: {
      call: "bedrock-agentcore/GetBrowser",
      action: "bedrock-agentcore:GetBrowser",
      unseen: "recording",
      of: "browser-custom/b1",
    },
  },
  {
    service: "bedrock-data-automation",
    answers: {
      "bedrock/ListDataAutomationProjects": {
        projects: [{ projectArn: eu("bedrock", "data-automation-project/p") }],
        nextToken,
      },
      "bedrock/ListDataAutomationProjects.page-2": {
        projects: [{ projectArn: eu("bedrock", "data-automation-project/q") }],
      },
    },
    lists: { "AWS::Bedrock::DataAutomationProject": ["project/p", "project/q"] },
  },
  {
    service: "qbusiness",
    answers: {
      "qbusiness/ListApplications": { applications: [{ applicationId: "q1" }], nextToken },
      "qbusiness/ListApplications.page-2": { applications: [{ applicationId: "q2" }] },
    },
    lists: { "AWS::QBusiness::Application": ["application/q1", "application/q2"] },
  },
  {
    service: "sagemaker",
    answers: {
      "sagemaker/ListEndpointConfigs": {
        EndpointConfigs: [
          { EndpointConfigName: "c1", EndpointConfigArn: eu("sagemaker", "endpoint-config/c1") },
        ],
        NextToken,
      },
      "sagemaker/ListEndpointConfigs.page-2": {
        EndpointConfigs: [
          { EndpointConfigName: "c2", EndpointConfigArn: eu("sagemaker", "endpoint-config/c2") },
        ],
      },
      "sagemaker/DescribeEndpointConfig": {
        DataCaptureConfig: { DestinationS3Uri: "s3://captured" },
      },
      "sagemaker/ListFeatureGroups": {
        FeatureGroupSummaries: [
          { FeatureGroupName: "f", FeatureGroupArn: eu("sagemaker", "feature-group/f") },
        ],
      },
      "sagemaker/DescribeFeatureGroup": {
        OfflineStoreConfig: { S3StorageConfig: { S3Uri: "s3://features" } },
      },
      "sagemaker/ListDomains": {
        Domains: [{ DomainId: "d", DomainArn: eu("sagemaker", "domain/d") }],
      },
      "sagemaker/DescribeDomain": {
        DefaultUserSettings: {
          ExecutionRole: "never-kept",
          SharingSettings: { S3OutputPath: "s3://shared" },
        },
      },
      "sagemaker/ListNotebookInstances": {
        NotebookInstances: [{ NotebookInstanceArn: eu("sagemaker", "notebook-instance/n") }],
      },
      "sagemaker/ListEndpoints": { Endpoints: [{ EndpointArn: eu("sagemaker", "endpoint/e") }] },
    },
    lists: {
      "AWS::SageMaker::EndpointConfig": ["endpoint-config/c1", "endpoint-config/c2"],
      "AWS::SageMaker::FeatureGroup": ["feature-group/f"],
      "AWS::SageMaker::Domain": ["domain/d"],
      "AWS::SageMaker::NotebookInstance": ["notebook-instance/n"],
      "AWS::SageMaker::Endpoint": ["endpoint/e"],
    },
    keeps: {
      "endpoint-config/c1": { DataCaptureConfig: { DestinationS3Uri: "s3://captured" } },
      "feature-group/f": { OfflineStoreConfig: { S3StorageConfig: { S3Uri: "s3://features" } } },
      "domain/d": { DefaultUserSettings: { SharingSettings: { S3OutputPath: "s3://shared" } } },
    },
    refuse: {
      call: "sagemaker/DescribeDomain",
      action: "sagemaker:DescribeDomain",
      unseen: "*",
      of: "domain/d",
    },
  },
  {
    service: "transcribe",
    answers: {
      "transcribe/ListTranscriptionJobs": {
        TranscriptionJobSummaries: [
          { TranscriptionJobName: "dictation", OutputLocationType: "CUSTOMER_BUCKET" },
        ],
        NextToken,
      },
      "transcribe/ListTranscriptionJobs.page-2": {
        TranscriptionJobSummaries: [
          { TranscriptionJobName: "trial", OutputLocationType: "SERVICE_BUCKET" },
        ],
      },
      "transcribe/GetTranscriptionJob@dictation": {
        TranscriptionJob: {
          Transcript: {
            TranscriptFileUri: "https://s3.us-east-1.amazonaws.com/b/t.json?X-Amz=never-kept",
          },
        },
      },
    },
    lists: {
      "AWS::Transcribe::TranscriptionJob": ["job/dictation", "job/trial"],
    },
    keeps: {
      "job/dictation": {
        Transcript: { TranscriptFileUri: "https://s3.us-east-1.amazonaws.com/b/t.json" },
      },
    },
    refuse: {
      call: "transcribe/GetTranscriptionJob@dictation",
      action: "transcribe:GetTranscriptionJob",
      unseen: "*",
      of: "job/dictation",
    },
  },
  {
    service: "organizations",
    region: "us-east-1",
    answers: {
      "organizations/DescribeEffectivePolicy": {
        EffectivePolicy: { PolicyContent: "{}", PolicyType: "AISERVICES_OPT_OUT_POLICY" },
      },
    },
    lists: { "AWS::Organizations::AiServicesOptOut": ["ai-services-opt-out"] },
    keeps: { "ai-services-opt-out": { EffectivePolicy: { PolicyContent: "{}" } } },
    refuse: {
      call: "organizations/DescribeEffectivePolicy",
      action: "organizations:DescribeEffectivePolicy",
      unseen: "EffectivePolicy",
      of: "ai-services-opt-out",
    },
  },
  {
    service: "sso-admin",
    answers: {
      "sso/ListInstances": {
        Instances: [
          { InstanceArn: "arn:aws:sso:::instance/here" },
          { InstanceArn: "arn:aws:sso:::instance/there", PrimaryRegion: "eu-west-1" },
        ],
        NextToken,
      },
      "sso/ListInstances.page-2": { Instances: [] },
      "sso/ListRegions": { Regions: [{ RegionName: "us-east-1" }], NextToken },
      "sso/ListRegions.page-2": { Regions: [{ RegionName: "eu-west-3" }] },
    },
    lists: { "AWS::SSO::Instance": ["instance/here"] },
    keeps: {
      "instance/here": { Regions: [{ RegionName: "us-east-1" }, { RegionName: "eu-west-3" }] },
    },
    refuse: {
      call: "sso/ListRegions",
      action: "sso:ListRegions",
      unseen: "Regions",
      of: "instance/here",
    },
  },
  {
    service: "cognito-identity-provider",
    answers: {
      "cognito-idp/ListUserPools": { UserPools: [{ Id: "p1", Name: "patients" }], NextToken },
      "cognito-idp/ListUserPools.page-2": { UserPools: [{ Id: "p2", Name: "staff" }] },
      "cognito-idp/DescribeUserPool": {
        UserPool: {
          SmsConfiguration: { SnsRegion: "us-east-1", ExternalId: "never-kept" },
          EmailConfiguration: { SourceArn: eu("ses", "identity/i"), From: "never-kept" },
        },
      },
      "cognito-idp/ListUserPoolReplicas": {
        UserPoolReplicas: [{ RegionName: "us-west-2" }],
        NextToken,
      },
      "cognito-idp/ListUserPoolReplicas.page-2": {
        UserPoolReplicas: [{ RegionName: "eu-west-1" }],
      },
      "cognito-idp/GetLogDeliveryConfiguration": {
        LogDeliveryConfiguration: { LogConfigurations: [] },
      },
    },
    lists: { "AWS::Cognito::UserPool": ["userpool/p1", "userpool/p2"] },
    keeps: {
      "userpool/p1": {
        SmsConfiguration: { SnsRegion: "us-east-1" },
        UserPoolReplicas: [{ RegionName: "us-west-2" }, { RegionName: "eu-west-1" }],
      },
    },
    refuse: {
      call: "cognito-idp/ListUserPoolReplicas",
      action: "cognito-idp:ListUserPoolReplicas",
      unseen: "UserPoolReplicas",
      of: "userpool/p1",
    },
  },
  {
    service: "workspaces",
    answers: {
      "workspaces/DescribeWorkspaces": {
        Workspaces: [
          {
            WorkspaceId: "ws-1",
            UserName: "never-kept",
            RelatedWorkspaces: [{ Region: "us-east-1" }],
          },
        ],
        NextToken,
      },
      "workspaces/DescribeWorkspaces.page-2": { Workspaces: [{ WorkspaceId: "ws-2" }] },
    },
    lists: { "AWS::WorkSpaces::Workspace": ["workspace/ws-1", "workspace/ws-2"] },
    keeps: { "workspace/ws-1": { RelatedWorkspaces: [{ Region: "us-east-1" }] } },
  },
  {
    service: "connect",
    answers: {
      "connect/ListInstances": {
        InstanceSummaryList: [{ Id: "i1", Arn: eu("connect", "instance/i1") }],
        NextToken,
      },
      "connect/ListInstances.page-2": { InstanceSummaryList: [] },
      "connect/DescribeInstance": {
        Instance: { Id: "i1" },
        ReplicationConfiguration: { SourceRegion: "eu-central-1" },
      },
      "connect/ListInstanceStorageConfigs": { StorageConfigs: [] },
      "connect/ListInstanceStorageConfigs@CALL_RECORDINGS": {
        StorageConfigs: [{ AssociationId: "a1", S3Config: { BucketName: "calls" } }],
      },
      // Not offered in this region.
      "connect/ListInstanceStorageConfigs@EMAIL_MESSAGES.400": {
        __type: "InvalidRequestException",
        Message: "Resource type EMAIL_MESSAGES is not supported",
      },
    },
    lists: { "AWS::Connect::Instance": ["instance/i1"] },
    keeps: {
      "instance/i1": {
        ReplicationConfiguration: { SourceRegion: "eu-central-1" },
        StorageConfigs: [{ AssociationId: "a1", S3Config: { BucketName: "calls" } }],
      },
    },
    refuse: {
      call: "connect/ListInstanceStorageConfigs@CALL_RECORDINGS",
      action: "connect:ListInstanceStorageConfigs",
      unseen: "StorageConfigs",
      of: "instance/i1",
    },
  },
  {
    service: "transfer",
    answers: {
      "transfer/ListServers": {
        Servers: [
          {
            Arn: eu("transfer", "server/s-1"),
            ServerId: "s-1",
            IdentityProviderType: "SERVICE_MANAGED",
          },
        ],
        NextToken,
      },
      "transfer/ListServers.page-2": {
        Servers: [
          {
            Arn: eu("transfer", "server/s-2"),
            ServerId: "s-2",
            IdentityProviderType: "AWS_LAMBDA",
          },
        ],
      },
      "transfer/DescribeServer": {
        Server: { StructuredLogDestinations: ["l"], HostKeyFingerprint: "never-kept" },
      },
      "transfer/ListUsers": {
        Users: [
          {
            Arn: eu("transfer", "user/s-1/insurer"),
            HomeDirectory: "/b",
            HomeDirectoryType: "PATH",
          },
          { Arn: eu("transfer", "user/s-1/lab"), UserName: "lab", HomeDirectoryType: "LOGICAL" },
        ],
      },
      "transfer/DescribeUser@lab": {
        User: {
          HomeDirectoryMappings: [{ Entry: "/", Target: "/b/lab" }],
          SshPublicKeys: [{ SshPublicKeyBody: "never-kept" }],
        },
      },
      "transfer/ListConnectors": {
        Connectors: [
          { Arn: eu("transfer", "connector/c-1"), Url: "https://partner.example/never-kept" },
        ],
      },
    },
    lists: {
      "AWS::Transfer::Server": ["server/s-1", "server/s-2"],
      "AWS::Transfer::User": ["user/s-1/insurer", "user/s-1/lab"],
      "AWS::Transfer::Connector": ["connector/c-1"],
    },
    keeps: {
      "server/s-1": { StructuredLogDestinations: ["l"] },
      "user/s-1/insurer": { HomeDirectory: "/b" },
      "user/s-1/lab": { HomeDirectoryMappings: [{ Entry: "/", Target: "/b/lab" }] },
      "connector/c-1": { Url: "https://partner.example" },
    },
    refuse: {
      call: "transfer/DescribeUser@lab",
      action: "transfer:DescribeUser",
      unseen: "*",
      of: "user/s-1/lab",
    },
  },
  {
    service: "cloudfront",
    region: "us-east-1",
    answers: {
      "cloudfront/ListDistributions": `<DistributionList><NextMarker>page-2</NextMarker><Items><DistributionSummary><Id>E1</Id><ARN>arn:aws:cloudfront::210987654321:distribution/E1</ARN><Origins><Items><Origin><Id>o</Id><DomainName>o.example</DomainName><CustomHeaders><Items><OriginCustomHeader><HeaderName>k</HeaderName><HeaderValue>never-kept</HeaderValue></OriginCustomHeader></Items></CustomHeaders></Origin></Items></Origins><DefaultCacheBehavior><LambdaFunctionAssociations><Items><LambdaFunctionAssociation><LambdaFunctionARN>l</LambdaFunctionARN></LambdaFunctionAssociation></Items></LambdaFunctionAssociations></DefaultCacheBehavior></DistributionSummary></Items></DistributionList>`,
      "cloudfront/ListDistributions.page-2": `<DistributionList><Items><DistributionSummary><Id>E2</Id><ARN>arn:aws:cloudfront::210987654321:distribution/E2</ARN></DistributionSummary></Items></DistributionList>`,
      "cloudfront/GetDistributionConfig":
        "<DistributionConfig><Logging><Enabled>true</Enabled><Bucket>b.s3.amazonaws.com</Bucket></Logging></DistributionConfig>",
      "cloudfront/ListRealtimeLogConfigs":
        "<RealtimeLogConfigs><Items><member><ARN>arn:aws:cloudfront::210987654321:realtime-log-config/r</ARN><EndPoints><member><KinesisStreamConfig><StreamARN>s</StreamARN></KinesisStreamConfig></member></EndPoints></member></Items></RealtimeLogConfigs>",
      "cloudfront/ListKeyValueStores":
        "<KeyValueStoreList><Items><KeyValueStore><ARN>arn:aws:cloudfront::210987654321:key-value-store/k</ARN><Name>k</Name></KeyValueStore></Items></KeyValueStoreList>",
    },
    lists: {
      "AWS::CloudFront::Distribution": ["distribution/E1", "distribution/E2"],
      "AWS::CloudFront::RealtimeLogConfig": ["realtime-log-config/r"],
      "AWS::CloudFront::KeyValueStore": ["key-value-store/k"],
    },
    keeps: {
      "distribution/E1": {
        Origins: { Items: [{ Id: "o", DomainName: "o.example" }] },
        DefaultCacheBehavior: {
          LambdaFunctionAssociations: { Items: [{ LambdaFunctionARN: "l" }] },
        },
        Logging: { Enabled: true, Bucket: "b.s3.amazonaws.com" },
      },
      "realtime-log-config/r": { EndPoints: [{ KinesisStreamConfig: { StreamARN: "s" } }] },
    },
    refuse: {
      call: "cloudfront/GetDistributionConfig",
      action: "cloudfront:GetDistributionConfig",
      unseen: "Logging",
      of: "distribution/E1",
    },
  },
  {
    service: "global-accelerator",
    region: "us-west-2",
    answers: {
      "globalaccelerator/ListAccelerators": {
        Accelerators: [{ AcceleratorArn: "arn:aws:globalaccelerator::210987654321:accelerator/1" }],
        NextToken,
      },
      "globalaccelerator/DescribeAcceleratorAttributes": {
        AcceleratorAttributes: { FlowLogsEnabled: false },
      },
      "globalaccelerator/ListAccelerators.page-2": { Accelerators: [] },
      "globalaccelerator/ListListeners": {
        Listeners: [
          { ListenerArn: "arn:aws:globalaccelerator::210987654321:accelerator/1/listener/2" },
        ],
      },
      "globalaccelerator/ListEndpointGroups": {
        EndpointGroups: [
          {
            EndpointGroupArn:
              "arn:aws:globalaccelerator::210987654321:accelerator/1/listener/2/endpoint-group/3",
            EndpointGroupRegion: "us-east-1",
            TrafficDialPercentage: 10,
          },
        ],
      },
    },
    lists: {
      "AWS::GlobalAccelerator::Accelerator": ["accelerator/1"],
      "AWS::GlobalAccelerator::Listener": ["listener/2"],
      "AWS::GlobalAccelerator::EndpointGroup": ["endpoint-group/3"],
    },
    keeps: {
      "endpoint-group/3": { EndpointGroupRegion: "us-east-1", TrafficDialPercentage: 10 },
    },
  },
  {
    service: "route-53",
    region: "us-east-1",
    answers: {
      "route53/ListHostedZones":
        "<ListHostedZonesResponse><HostedZones><HostedZone><Id>/hostedzone/Z1</Id><Name>one.example.</Name></HostedZone></HostedZones><IsTruncated>true</IsTruncated><NextMarker>page-2</NextMarker></ListHostedZonesResponse>",
      "route53/ListHostedZones.page-2":
        "<ListHostedZonesResponse><HostedZones><HostedZone><Id>/hostedzone/Z2</Id><Name>two.example.</Name></HostedZone></HostedZones></ListHostedZonesResponse>",
      "route53/ListQueryLoggingConfigs":
        "<ListQueryLoggingConfigsResponse><QueryLoggingConfigs><QueryLoggingConfig><Id>q</Id><HostedZoneId>Z2</HostedZoneId><CloudWatchLogsLogGroupArn>g</CloudWatchLogsLogGroupArn></QueryLoggingConfig></QueryLoggingConfigs></ListQueryLoggingConfigsResponse>",
    },
    lists: { "AWS::Route53::HostedZone": ["hostedzone/Z1", "hostedzone/Z2"] },
    keeps: {
      "hostedzone/Z1": { QueryLoggingConfigs: [] },
      "hostedzone/Z2": { QueryLoggingConfigs: [{ CloudWatchLogsLogGroupArn: "g" }] },
    },
    refuse: {
      call: "route53/ListQueryLoggingConfigs",
      action: "route53:ListQueryLoggingConfigs",
      unseen: "QueryLoggingConfigs",
      of: "hostedzone/Z1",
    },
  },
  {
    service: "quicksight",
    answers: {
      "quicksight/ListNamespaces": {
        Namespaces: [{ Name: "default", CapacityRegion: "us-east-1" }],
        NextToken,
      },
      "quicksight/ListNamespaces.page-2": {
        Namespaces: [{ Name: "wards", CapacityRegion: "eu-west-1" }],
      },
    },
    lists: { "AWS::QuickSight::AccountSubscription": ["account-subscription"] },
    keeps: {
      "account-subscription": {
        Namespaces: [{ CapacityRegion: "us-east-1" }, { CapacityRegion: "eu-west-1" }],
      },
    },
  },
  {
    service: "athena",
    answers: {
      "athena/ListWorkGroups": { WorkGroups: [{ Name: "primary" }], NextToken },
      "athena/ListWorkGroups.page-2": { WorkGroups: [{ Name: "research" }] },
      "athena/GetWorkGroup": {
        WorkGroup: { Configuration: { ResultConfiguration: { OutputLocation: "s3://results" } } },
      },
    },
    lists: { "AWS::Athena::WorkGroup": ["workgroup/primary", "workgroup/research"] },
    keeps: {
      "workgroup/primary": {
        Configuration: { ResultConfiguration: { OutputLocation: "s3://results" } },
      },
    },
    refuse: {
      call: "athena/GetWorkGroup",
      action: "athena:GetWorkGroup",
      unseen: "*",
      of: "workgroup/research",
    },
  },
  {
    service: "database-migration-service",
    answers: {
      "dms/DescribeEndpoints": {
        Endpoints: [
          {
            EndpointIdentifier: "archive",
            EndpointArn: eu("dms", "endpoint:A"),
            EndpointType: "TARGET",
            S3Settings: { BucketName: "archive", ExternalTableDefinition: "never-kept" },
          },
        ],
        Marker: "page-2",
      },
      "dms/DescribeEndpoints.page-2": { Endpoints: [{ EndpointArn: eu("dms", "endpoint:B") }] },
      "dms/DescribeReplicationInstances": {
        ReplicationInstances: [{ ReplicationInstanceArn: eu("dms", "rep:C") }],
        Marker: "page-2",
      },
      "dms/DescribeReplicationInstances.page-2": {
        ReplicationInstances: [{ ReplicationInstanceArn: eu("dms", "rep:D") }],
      },
    },
    lists: {
      "AWS::DMS::Endpoint": ["endpoint:A", "endpoint:B"],
      "AWS::DMS::ReplicationInstance": ["rep:C", "rep:D"],
    },
    keeps: { "endpoint:A": { EndpointType: "TARGET", S3Settings: { BucketName: "archive" } } },
  },
  {
    service: "sfn",
    answers: {
      "states/ListStateMachines": {
        stateMachines: [{ stateMachineArn: eu("states", "stateMachine:a"), name: "a" }],
        nextToken,
      },
      "states/ListStateMachines.page-2": {
        stateMachines: [{ stateMachineArn: eu("states", "stateMachine:b"), name: "b" }],
      },
      "states/DescribeStateMachine": {
        definition: JSON.stringify({
          States: { Only: { Type: "Pass", End: true } },
          Token: "never-kept",
          Resource: "arn:aws:states:::bedrock:invokeModel",
          Role: "arn:aws:iam::210987654321:role/r",
          Url: "https://api.example/v1?key=never-kept",
          Parameters: { ModelId: "eu.anthropic.claude" },
        }),
      },
      "bedrock/GetInferenceProfile": profile,
    },
    lists: { "AWS::StepFunctions::StateMachine": ["stateMachine:a", "stateMachine:b"] },
    keeps: {
      "stateMachine:a": {
        DefinitionReferences: [
          "arn:aws:states:::bedrock:invokeModel",
          "https://api.example",
          "eu.anthropic.claude",
        ],
        InferenceProfiles: [profile],
      },
    },
    refuse: {
      call: "bedrock/GetInferenceProfile",
      action: "bedrock:GetInferenceProfile",
      unseen: "InferenceProfiles",
      of: "stateMachine:a",
    },
  },
  {
    service: "appsync",
    answers: {
      "appsync/ListGraphqlApis": {
        graphqlApis: [{ apiId: "a1", arn: eu("appsync", "apis/a1"), name: "portal" }],
        nextToken,
      },
      "appsync/ListGraphqlApis.page-2": { graphqlApis: [] },
      "appsync/ListDataSources": {
        dataSources: [
          {
            name: "h",
            dataSourceArn: eu("appsync", "apis/a1/datasources/h"),
            httpConfig: { endpoint: "https://fhir.example/never-kept" },
          },
        ],
      },
    },
    lists: {
      "AWS::AppSync::GraphQLApi": ["apis/a1"],
      "AWS::AppSync::DataSource": ["apis/a1/datasources/h"],
    },
    keeps: { "datasources/h": { httpConfig: { endpoint: "https://fhir.example" } } },
  },
  {
    service: "apigatewayv2",
    answers: {
      "apigateway/GetApis": { items: [{ apiId: "a1", name: "portal" }], nextToken },
      "apigateway/GetApis.page-2": { items: [{ apiId: "a2", name: "lab" }] },
      "apigateway/GetIntegrations": { items: [] },
      "apigateway/GetIntegrations@a1": {
        items: [{ integrationId: "i", integrationUri: "https://his.example/x?key=never-kept" }],
      },
    },
    lists: {
      "AWS::ApiGatewayV2::Api": ["/apis/a1", "/apis/a2"],
      "AWS::ApiGatewayV2::Integration": ["/apis/a1/integrations/i"],
    },
    keeps: { "integrations/i": { IntegrationUri: "https://his.example/x" } },
  },
  {
    service: "api-gateway",
    answers: {
      "apigateway/GetRestApis": {
        item: [{ id: "r1", name: "old", endpointConfiguration: { types: ["EDGE"] } }],
        position: "page-2",
      },
      "apigateway/GetRestApis.page-2": { item: [{ id: "r2", policy: "never-kept" }] },
    },
    lists: { "AWS::ApiGateway::RestApi": ["/restapis/r1", "/restapis/r2"] },
    keeps: { "/restapis/r1": { endpointConfiguration: { types: ["EDGE"] } } },
  },
  {
    service: "codebuild",
    answers: {
      "codebuild/ListReportGroups": { reportGroups: [] },
      "codebuild/ListProjects": { projects: ["portal"], nextToken },
      "codebuild/ListProjects.page-2": { projects: ["images"] },
      "codebuild/BatchGetProjects": {
        projects: [
          {
            name: "portal",
            artifacts: { type: "S3", location: "artifacts" },
            logsConfig: { s3Logs: { status: "ENABLED", location: "logs/builds" } },
            environment: { environmentVariables: [{ name: "TOKEN", value: "never-kept" }] },
          },
          { name: "images", artifacts: { type: "NO_ARTIFACTS" } },
        ],
      },
    },
    lists: { "AWS::CodeBuild::Project": ["project/portal", "project/images"] },
    keeps: {
      "project/portal": {
        artifacts: { type: "S3", location: "artifacts" },
        logsConfig: { s3Logs: { status: "ENABLED", location: "logs/builds" } },
      },
    },
    refuse: {
      call: "codebuild/BatchGetProjects",
      action: "codebuild:BatchGetProjects",
      unseen: "*",
      of: "project/portal",
    },
  },
  {
    service: "codebuild",
    answers: {
      "codebuild/ListProjects": { projects: [] },
      "codebuild/ListReportGroups": { reportGroups: [reportGroup("portal-tests")], nextToken },
      "codebuild/ListReportGroups.page-2": { reportGroups: [reportGroup("images-tests")] },
      "codebuild/BatchGetReportGroups": {
        reportGroups: [
          {
            arn: reportGroup("portal-tests"),
            name: "portal-tests",
            type: "TEST",
            exportConfig: {
              exportConfigType: "S3",
              s3Destination: { bucket: "reports" },
            },
          },
          {
            arn: reportGroup("images-tests"),
            type: "CODE_COVERAGE",
            exportConfig: { exportConfigType: "NO_EXPORT" },
          },
        ],
      },
    },
    lists: {
      "AWS::CodeBuild::ReportGroup": ["report-group/portal-tests", "report-group/images-tests"],
    },
    keeps: {
      "report-group/portal-tests": {
        exportConfig: { exportConfigType: "S3", s3Destination: { bucket: "reports" } },
      },
    },
    refuse: {
      call: "codebuild/BatchGetReportGroups",
      action: "codebuild:BatchGetReportGroups",
      unseen: "*",
      of: "report-group/portal-tests",
    },
  },
  {
    service: "codepipeline",
    answers: {
      "codepipeline/ListPipelines": { pipelines: [{ name: "release" }], nextToken },
      "codepipeline/ListPipelines.page-2": { pipelines: [{ name: "images" }] },
      "codepipeline/GetPipeline": {
        pipeline: {
          artifactStore: { type: "S3", location: "artifacts" },
          stages: [
            {
              name: "s",
              actions: [
                { name: "a", region: "us-east-1", configuration: { OAuthToken: "never-kept" } },
              ],
            },
          ],
        },
      },
    },
    lists: {
      "AWS::CodePipeline::Pipeline": [
        "codepipeline:eu-central-1:210987654321:release",
        "codepipeline:eu-central-1:210987654321:images",
      ],
    },
    keeps: {
      ":release": {
        pipeline: {
          artifactStores: { "eu-central-1": { location: "artifacts" } },
          stages: [{ actions: [{ name: "a", region: "us-east-1" }] }],
        },
      },
    },
    refuse: {
      call: "codepipeline/GetPipeline",
      action: "codepipeline:GetPipeline",
      unseen: "pipeline",
      of: ":release",
    },
  },
  {
    service: "emr",
    answers: {
      "elasticmapreduce/ListClusters": {
        Clusters: [
          { Id: "j-1", Name: "cohorts", ClusterArn: eu("elasticmapreduce", "cluster/j-1") },
        ],
        Marker: "page-2",
      },
      "elasticmapreduce/ListClusters.page-2": { Clusters: [{ Id: "j-2", Name: "billing" }] },
      "elasticmapreduce/DescribeCluster": {
        Cluster: { LogUri: "s3://logs", Configurations: [{ Properties: { p: "never-kept" } }] },
      },
    },
    lists: { "AWS::EMR::Cluster": ["cluster/j-1", "cluster/j-2"] },
    keeps: { "cluster/j-1": { LogUri: "s3://logs" } },
    refuse: {
      call: "elasticmapreduce/DescribeCluster",
      action: "elasticmapreduce:DescribeCluster",
      unseen: "*",
      of: "cluster/j-1",
    },
  },
  {
    service: "cloudcontrol",
    answers: {
      "cloudcontrolapi/ListResources": { ResourceDescriptions: [] },
      "cloudcontrolapi/ListResources@AWS__ObservabilityAdmin__OrganizationCentralizationRule.400": {
        __type: "InvalidRequestException",
        Message: "Only the management account or a delegated administrator may call this",
      },
      "cloudcontrolapi/ListResources@AWS__Oam__Link": {
        ResourceDescriptions: [{ Identifier: eu("oam", "link/1"), Properties: "{}" }],
        NextToken,
      },
      "cloudcontrolapi/ListResources@AWS__Oam__Link.page-2": { ResourceDescriptions: [] },
      "cloudcontrolapi/GetResource@AWS__Oam__Link": {
        ResourceDescription: {
          Properties: JSON.stringify({ SinkIdentifier: "arn:aws:oam:us-east-1:1:sink/s" }),
        },
      },
      "cloudcontrolapi/ListResources@AWS__Synthetics__Canary": {
        ResourceDescriptions: [{ Identifier: "portal", Properties: '{"Name":"portal"}' }],
      },
      "cloudcontrolapi/GetResource@AWS__Synthetics__Canary": {
        ResourceDescription: {
          Properties: JSON.stringify({
            Name: "portal",
            ArtifactS3Location: "s3://films",
            RunConfig: { EnvironmentVariables: { k: "never-kept" } },
          }),
        },
      },
      "cloudcontrolapi/ListResources@AWS__ElasticLoadBalancing__LoadBalancer": {
        ResourceDescriptions: [{ Identifier: "appointments", Properties: "{}" }],
      },
      "cloudcontrolapi/GetResource@AWS__ElasticLoadBalancing__LoadBalancer": {
        ResourceDescription: {
          Properties: JSON.stringify({
            AccessLoggingPolicy: { Enabled: true, S3BucketName: "films", S3BucketPrefix: "x" },
            Listeners: [{ SSLCertificateId: "never-kept" }],
          }),
        },
      },
      "cloudcontrolapi/ListResources@AWS__ImageBuilder__DistributionConfiguration": {
        ResourceDescriptions: [
          { Identifier: eu("imagebuilder", "distribution-configuration/kiosk"), Properties: "{}" },
        ],
      },
      "cloudcontrolapi/GetResource@AWS__ImageBuilder__DistributionConfiguration": {
        ResourceDescription: {
          Properties: JSON.stringify({
            Name: "kiosk",
            Distributions: [
              {
                Region: "us-east-1",
                S3ExportConfiguration: { S3Bucket: "disks", RoleName: "never-kept" },
                AmiDistributionConfiguration: { Name: "never-kept" },
              },
              { Region: "eu-central-1" },
            ],
          }),
        },
      },
      "cloudcontrolapi/ListResources@AWS__S3Files__FileSystem": {
        ResourceDescriptions: [{ Identifier: "fs-0123456789abcdef0", Properties: "{}" }],
      },
      "cloudcontrolapi/GetResource@AWS__S3Files__FileSystem": {
        ResourceDescription: {
          Properties: JSON.stringify({ Bucket: "arn:aws:s3:::slides", RoleArn: "never-kept" }),
        },
      },
      // Nothing of it is asked for: no row reads anything of a template.
      "cloudcontrolapi/ListResources@AWS__CloudFormation__StackSet": {
        ResourceDescriptions: [{ Identifier: "baseline:7d0c", Properties: "{}" }],
      },
    },
    lists: {
      "AWS::Oam::Link": ["link/1"],
      "AWS::Synthetics::Canary": ["canary:portal"],
      "AWS::ElasticLoadBalancing::LoadBalancer": ["loadbalancer/appointments"],
      "AWS::ImageBuilder::DistributionConfiguration": ["distribution-configuration/kiosk"],
      "AWS::S3Files::FileSystem": ["file-system/fs-0123456789abcdef0"],
      "AWS::CloudFormation::StackSet": ["stackset/baseline:7d0c"],
    },
    keeps: {
      "distribution-configuration/kiosk": {
        distributions: [
          { region: "us-east-1", s3ExportConfiguration: { s3Bucket: "disks" } },
          { region: "eu-central-1" },
        ],
      },
      "file-system/fs-0123456789abcdef0": { bucket: "arn:aws:s3:::slides" },
      "link/1": { SinkArn: "arn:aws:oam:us-east-1:1:sink/s" },
      "canary:portal": { ArtifactS3Location: "s3://films" },
      "loadbalancer/appointments": {
        AccessLoggingPolicy: { Enabled: true, S3BucketName: "films" },
      },
    },
    refuse: {
      call: "cloudcontrolapi/GetResource@AWS__Synthetics__Canary",
      action: "cloudformation:GetResource",
      unseen: "*",
      of: "canary:portal",
    },
  },
  {
    service: "cloudcontrol",
    region: "us-east-1",
    answers: {
      "cloudcontrolapi/ListResources": { ResourceDescriptions: [] },
      "cloudcontrolapi/ListResources@AWS__CUR__ReportDefinition": {
        ResourceDescriptions: [{ Identifier: "bill" }],
      },
      "cloudcontrolapi/GetResource@AWS__CUR__ReportDefinition": {
        ResourceDescription: {
          Properties: JSON.stringify({ ReportName: "bill", S3Region: "us-west-2" }),
        },
      },
      "cloudcontrolapi/ListResources@AWS__BCMDataExports__Export": {
        ResourceDescriptions: [
          { Identifier: "arn:aws:bcm-data-exports:us-east-1:210987654321:export/costs" },
        ],
      },
      "cloudcontrolapi/GetResource@AWS__BCMDataExports__Export": {
        ResourceDescription: {
          Properties: JSON.stringify({
            Export: { DestinationConfigurations: { S3Destination: { S3Region: "eu-west-1" } } },
          }),
        },
      },
    },
    lists: {
      "AWS::CUR::ReportDefinition": ["definition/bill"],
      "AWS::BCMDataExports::Export": ["export/costs"],
    },
    keeps: {
      "definition/bill": { S3Region: "us-west-2" },
      "export/costs": {
        DestinationConfigurations: { S3Destination: { S3Region: "eu-west-1" } },
      },
    },
  },
];
