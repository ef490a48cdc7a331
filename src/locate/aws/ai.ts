/** AI services beyond Bedrock's models: AgentCore, Q Business, SageMaker, Transcribe, and what AWS may keep to improve them. */
import type { TranscriptionJobStatus } from "@aws-sdk/client-transcribe";
import { oneOf, otherArm, otherName } from "../arms.ts";
import { type Destination, type Here, type ResourceType, none, resourceType } from "../path.ts";
import { statusOf, switchOf, words } from "../words.ts";
import { arnPlace, bucketNamed, hostOf, regionPlace, s3Uri } from "./arn.ts";
import { type NamesModels, modelPlace, readsProfiles } from "./inference.ts";
import { setting } from "./setting.ts";

const core = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/";
const maker = "https://docs.aws.amazon.com/sagemaker/latest/APIReference/";

interface NamesModel {
  readonly modelId?: string;
}

interface Memory extends NamesModels {
  readonly streamDeliveryResources?: {
    readonly resources?: readonly {
      readonly kinesis?: { readonly dataStreamArn?: string };
    }[];
  };
  readonly strategies?: readonly {
    readonly configuration?: {
      readonly selfManagedConfiguration?: {
        readonly invocationConfiguration?: {
          readonly payloadDeliveryBucketName?: string;
          readonly topicArn?: string;
        };
      };
      readonly extraction?: {
        readonly customExtractionConfiguration?: {
          readonly semanticExtractionOverride?: NamesModel;
          readonly userPreferenceExtractionOverride?: NamesModel;
          readonly episodicExtractionOverride?: NamesModel;
        };
      };
      readonly consolidation?: {
        readonly customConsolidationConfiguration?: {
          readonly semanticConsolidationOverride?: NamesModel;
          readonly summaryConsolidationOverride?: NamesModel;
          readonly userPreferenceConsolidationOverride?: NamesModel;
          readonly episodicConsolidationOverride?: NamesModel;
        };
      };
      readonly reflection?: {
        readonly customReflectionConfiguration?: {
          readonly episodicReflectionOverride?: NamesModel;
        };
      };
    };
  }[];
}

interface GatewayTarget {
  readonly targetConfiguration?: {
    readonly mcp?: {
      readonly lambda?: { readonly lambdaArn?: string };
      readonly mcpServer?: { readonly endpoint?: string };
      readonly openApiSchema?: object;
      readonly smithyModel?: object;
      readonly apiGateway?: object;
      readonly connector?: object;
    };
    readonly http?: {
      readonly agentcoreRuntime?: { readonly arn?: string };
      readonly passthrough?: { readonly endpoint?: string };
      readonly connector?: object;
    };
    readonly inference?: {
      readonly provider?: { readonly endpoint?: string };
      readonly connector?: object;
    };
  };
}

interface CoreDumps {
  readonly CoreDumpConfig?: { readonly DestinationS3Uri?: string };
}

/** Buckets that are mounted in the rooms of a SageMaker domain. */
interface Mounts {
  readonly CustomFileSystemConfigs?: readonly {
    readonly S3FileSystemConfig?: { readonly S3Uri?: string };
  }[];
}

interface EffectivePolicy {
  readonly EffectivePolicy?: { readonly PolicyContent?: string } | null;
}

const optOut = words<"optOut" | "optIn">({ optOut: none, optIn: "global" });

/** The effective policy is JSON: services -> name or "default" -> opt_out_policy. One that is not out is in. */
function keptByAws(content: string, here: Here<EffectivePolicy>): Destination {
  const { services } = JSON.parse(content) as {
    services?: Record<string, { opt_out_policy?: unknown }>;
  };
  const said = { default: { opt_out_policy: "optIn" }, ...services };
  return (
    Object.values(said)
      .map((one) => optOut(String(one.opt_out_policy), here))
      .find((place) => place !== none) ?? none
  );
}

/** Schemas, APIs and connectors as well, which name no place but the gateway's own. */
const targetArms = [
  "mcp.lambda",
  "mcp.mcpServer",
  "mcp.openApiSchema",
  "mcp.smithyModel",
  "mcp.apiGateway",
  "mcp.connector",
  "http.agentcoreRuntime",
  "http.passthrough",
  "http.connector",
  "inference.provider",
  "inference.connector",
] as const;

const capturing = switchOf("DataCaptureConfig.EnableCapture", true);

const isTranscript = statusOf<TranscriptionJobStatus>("TranscriptionJobStatus", {
  QUEUED: true,
  IN_PROGRESS: true,
  COMPLETED: true,
  FAILED: false,
});
const unlessFailed = {
  when: (job: { readonly TranscriptionJobStatus?: string }) =>
    isTranscript(job.TranscriptionJobStatus),
  reads: ["TranscriptionJobStatus"],
} as const;

export const ai: readonly ResourceType[] = [
  resourceType<Memory>(
    "AWS::BedrockAgentCore::Memory",
    [
      {
        role: "replica",
        read: "streamDeliveryResources.resources[].kinesis.dataStreamArn",
        as: arnPlace,
        why: "every change of the memory is written to this stream",
        docs: `${core}API_GetMemory.html`,
        answers: ["agentcore"],
      },
      {
        role: "processing",
        read: "strategies[].configuration.selfManagedConfiguration.invocationConfiguration.payloadDeliveryBucketName",
        absent: otherArm("configuration.selfManagedConfiguration"),
        as: bucketNamed,
        why: "conversations are handed over through this bucket to the code that digests them",
        docs: `${core}API_GetMemory.html`,
        answers: ["agentcore"],
      },
      {
        role: "processing",
        read: "strategies[].configuration.selfManagedConfiguration.invocationConfiguration.topicArn",
        absent: otherArm("configuration.selfManagedConfiguration"),
        as: arnPlace,
        why: "that a conversation is to be digested is announced on this topic",
        docs: `${core}API_GetMemory.html`,
        answers: ["agentcore"],
      },
      ...(
        [
          "extraction.customExtractionConfiguration.semanticExtractionOverride",
          "extraction.customExtractionConfiguration.userPreferenceExtractionOverride",
          "extraction.customExtractionConfiguration.episodicExtractionOverride",
          "consolidation.customConsolidationConfiguration.semanticConsolidationOverride",
          "consolidation.customConsolidationConfiguration.summaryConsolidationOverride",
          "consolidation.customConsolidationConfiguration.userPreferenceConsolidationOverride",
          "consolidation.customConsolidationConfiguration.episodicConsolidationOverride",
          "reflection.customReflectionConfiguration.episodicReflectionOverride",
        ] as const
      ).map(
        (step) =>
          ({
            role: "processing",
            read: `strategies[].configuration.${step}.modelId`,
            absent: otherArm(`configuration.${step}`),
            reads: readsProfiles,
            as: modelPlace,
            why: "conversations are digested by this model or inference profile",
            docs: `${core}API_GetMemory.html`,
            answers: ["agentcore"],
          }) as const,
      ),
    ],
    {
      blind: [
        "the regions of a geography in which built-in strategies digest conversations: no API shows them",
      ],
    },
  ),
  resourceType<GatewayTarget>(
    "AWS::BedrockAgentCore::GatewayTarget",
    [
      {
        id: "kind of target",
        guards: true,
        role: "processing",
        reads: targetArms.map((arm) => `targetConfiguration.${arm}` as const),
        unions: [
          "targetConfiguration",
          "targetConfiguration.mcp",
          "targetConfiguration.http",
          "targetConfiguration.inference",
        ],
        always: ({ resource }) =>
          oneOf("targetConfiguration", resource.properties.targetConfiguration, targetArms),
        why: "the agent's calls are passed on to a target",
        docs: `${core}API_GetGatewayTarget.html`,
        answers: ["agentcore"],
      },
      {
        role: "processing",
        read: "targetConfiguration.mcp.lambda.lambdaArn",
        as: arnPlace,
        why: "the agent's tool calls are sent to this function",
        docs: `${core}API_GetGatewayTarget.html`,
        answers: ["agentcore"],
      },
      {
        role: "processing",
        read: "targetConfiguration.mcp.mcpServer.endpoint",
        as: hostOf,
        why: "the agent's tool calls are sent to this MCP server",
        docs: `${core}API_GetGatewayTarget.html`,
        answers: ["agentcore"],
      },
      {
        role: "processing",
        read: "targetConfiguration.http.agentcoreRuntime.arn",
        as: arnPlace,
        why: "requests are passed on to this agent",
        docs: `${core}API_GetGatewayTarget.html`,
        answers: ["agentcore"],
      },
      {
        role: "processing",
        read: "targetConfiguration.http.passthrough.endpoint",
        as: hostOf,
        why: "requests are passed on to this address",
        docs: `${core}API_GetGatewayTarget.html`,
        answers: ["agentcore"],
      },
      {
        role: "processing",
        read: "targetConfiguration.inference.provider.endpoint",
        as: hostOf,
        why: "prompts are answered by the model provider at this address",
        docs: `${core}API_GetGatewayTarget.html`,
        answers: ["agentcore"],
      },
    ],
    { home: setting(`${core}API_GetGatewayTarget.html`) },
  ),
  resourceType<{
    readonly recording?: { readonly s3Location?: { readonly bucket?: string } };
    readonly filesystemConfigurations?: readonly {
      readonly s3FilesConfiguration?: { readonly fileSystemArn?: string };
      readonly efsConfiguration?: { readonly fileSystemArn?: string };
    }[];
  }>("AWS::BedrockAgentCore::BrowserCustom", [
    {
      role: "log",
      read: "recording.s3Location.bucket",
      as: bucketNamed,
      why: "recordings of what the agent's browser showed are kept in this bucket",
      docs: `${core}API_GetBrowser.html`,
      answers: ["agentcore"],
    },
    {
      id: "kind of file system",
      guards: true,
      role: "replica",
      reads: [
        "filesystemConfigurations[].s3FilesConfiguration",
        "filesystemConfigurations[].efsConfiguration",
      ],
      unions: ["filesystemConfigurations[]"],
      always: ({ resource }) =>
        oneOf("filesystemConfigurations[]", resource.properties.filesystemConfigurations, [
          "s3FilesConfiguration",
          "efsConfiguration",
        ]),
      why: "what the agent's browser stores is kept in a file system",
      docs: `${core}API_GetBrowser.html`,
      answers: ["agentcore"],
    },
    {
      role: "replica",
      read: "filesystemConfigurations[].s3FilesConfiguration.fileSystemArn",
      absent: otherArm("s3FilesConfiguration"),
      as: arnPlace,
      why: "what the agent's browser stores is kept in this S3 file system",
      docs: `${core}API_GetBrowser.html`,
      answers: ["agentcore"],
    },
    {
      role: "replica",
      read: "filesystemConfigurations[].efsConfiguration.fileSystemArn",
      absent: otherArm("efsConfiguration"),
      as: arnPlace,
      why: "what the agent's browser stores is kept in this EFS file system",
      docs: `${core}API_GetBrowser.html`,
      answers: ["agentcore"],
    },
  ]),
  resourceType("AWS::BedrockAgentCore::Runtime", [], {
    home: {
      role: "processing",
      why: "the agent runs in its region",
      docs: `${core}API_GetAgentRuntime.html`,
      answers: ["agentcore"],
    },
    blind: [
      "the models that the agent's own code calls, and where they run",
      "buckets and file systems that the agent mounts: the list of runtimes does not show them",
    ],
  }),
  resourceType("AWS::QBusiness::Application", [], {
    home: {
      role: "home",
      why: "an application's documents, index and conversations lie in its region",
      docs: "https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/data-protection.html",
      answers: ["qbusiness.qdev"],
    },
    blind: [
      "cross-region inference of Amazon Q within a geography, and all of Q Developer's: no API shows them",
    ],
  }),
  resourceType<EffectivePolicy>(
    "AWS::Organizations::AiServicesOptOut",
    [
      {
        role: "replica",
        read: "EffectivePolicy.PolicyContent",
        as: keptByAws,
        absent: "global",
        why: "without an opt-out policy, AWS may keep what AI services process, in other regions too, to improve them",
        docs: "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html",
        answers: ["ai.optout"],
      },
    ],
    {
      home: setting(
        "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html",
      ),
    },
  ),
  resourceType<{
    readonly DataCaptureConfig?: {
      readonly EnableCapture?: boolean;
      readonly DestinationS3Uri?: string;
    };
    readonly AsyncInferenceConfig?: {
      readonly OutputConfig?: {
        readonly S3OutputPath?: string;
        readonly S3FailurePath?: string;
        readonly NotificationConfig?: {
          readonly SuccessTopic?: string;
          readonly ErrorTopic?: string;
        };
      };
    };
    readonly ProductionVariants?: readonly CoreDumps[];
    readonly ShadowProductionVariants?: readonly CoreDumps[];
  }>(
    "AWS::SageMaker::EndpointConfig",
    [
      {
        role: "log",
        when: ({ DataCaptureConfig }) => capturing(DataCaptureConfig?.EnableCapture),
        reads: ["DataCaptureConfig.EnableCapture"],
        read: "DataCaptureConfig.DestinationS3Uri",
        as: s3Uri,
        why: "requests to the model and its answers are captured in this bucket",
        docs: `${maker}API_DataCaptureConfig.html`,
        answers: ["sagemaker.paths"],
      },
      {
        role: "replica",
        read: "AsyncInferenceConfig.OutputConfig.S3OutputPath",
        as: s3Uri,
        why: "answers of an asynchronous endpoint are written to this bucket",
        docs: `${maker}API_AsyncInferenceOutputConfig.html`,
        answers: ["sagemaker.paths"],
      },
      {
        role: "replica",
        read: "AsyncInferenceConfig.OutputConfig.S3FailurePath",
        absent: none,
        as: s3Uri,
        why: "answers to requests that failed are written to this bucket",
        docs: `${maker}API_AsyncInferenceOutputConfig.html`,
        answers: ["sagemaker.paths"],
      },
      {
        role: "processing",
        read: "AsyncInferenceConfig.OutputConfig.NotificationConfig.SuccessTopic",
        absent: none,
        as: arnPlace,
        why: "that an answer is ready is announced on this topic",
        docs: `${maker}API_AsyncInferenceOutputConfig.html`,
        answers: ["sagemaker.paths"],
      },
      {
        role: "processing",
        read: "AsyncInferenceConfig.OutputConfig.NotificationConfig.ErrorTopic",
        absent: none,
        as: arnPlace,
        why: "that a request failed is announced on this topic",
        docs: `${maker}API_AsyncInferenceOutputConfig.html`,
        answers: ["sagemaker.paths"],
      },
      {
        role: "log",
        read: "ProductionVariants[].CoreDumpConfig.DestinationS3Uri",
        absent: otherArm("CoreDumpConfig"),
        as: s3Uri,
        why: "the memory of a model that crashed is written to this bucket",
        docs: `${maker}API_ProductionVariantCoreDumpConfig.html`,
        answers: ["sagemaker.paths"],
      },
      {
        role: "log",
        read: "ShadowProductionVariants[].CoreDumpConfig.DestinationS3Uri",
        absent: otherArm("CoreDumpConfig"),
        as: s3Uri,
        why: "the memory of a shadow model that crashed is written to this bucket",
        docs: `${maker}API_ProductionVariantCoreDumpConfig.html`,
        answers: ["sagemaker.paths"],
      },
    ],
    { home: setting(`${maker}API_DescribeEndpointConfig.html`) },
  ),
  resourceType<{
    readonly OfflineStoreConfig?: { readonly S3StorageConfig?: { readonly S3Uri?: string } };
  }>("AWS::SageMaker::FeatureGroup", [
    {
      role: "replica",
      read: "OfflineStoreConfig.S3StorageConfig.S3Uri",
      as: s3Uri,
      why: "the offline store keeps every version of every feature in this bucket",
      docs: `${maker}API_OfflineStoreConfig.html`,
      answers: ["sagemaker.paths"],
    },
  ]),
  resourceType<{
    readonly DefaultUserSettings?: Mounts & {
      readonly SharingSettings?: { readonly S3OutputPath?: string };
      readonly CanvasAppSettings?: {
        readonly WorkspaceSettings?: { readonly S3ArtifactPath?: string };
      };
    };
    readonly DefaultSpaceSettings?: Mounts;
    readonly DomainSettings?: {
      readonly UnifiedStudioSettings?: {
        readonly DomainRegion?: string;
        readonly ProjectS3Path?: string;
      };
    };
  }>("AWS::SageMaker::Domain", [
    {
      role: "replica",
      read: "DefaultUserSettings.SharingSettings.S3OutputPath",
      as: s3Uri,
      why: "notebooks that people share, with their output, are kept in this bucket",
      docs: `${maker}API_SharingSettings.html`,
      answers: ["sagemaker.paths"],
    },
    {
      role: "replica",
      read: "DefaultUserSettings.CanvasAppSettings.WorkspaceSettings.S3ArtifactPath",
      absent: none,
      as: s3Uri,
      why: "data sets and models of Canvas are kept in this bucket",
      docs: `${maker}API_WorkspaceSettings.html`,
      answers: ["sagemaker.paths"],
    },
    {
      role: "replica",
      read: "DefaultUserSettings.CustomFileSystemConfigs[].S3FileSystemConfig.S3Uri",
      optional: ["DefaultUserSettings.CustomFileSystemConfigs"],
      absent: otherArm("S3FileSystemConfig"),
      as: s3Uri,
      why: "this bucket is mounted for every user",
      docs: `${maker}API_S3FileSystemConfig.html`,
      answers: ["sagemaker.paths"],
    },
    {
      role: "replica",
      read: "DefaultSpaceSettings.CustomFileSystemConfigs[].S3FileSystemConfig.S3Uri",
      optional: ["DefaultSpaceSettings.CustomFileSystemConfigs"],
      absent: otherArm("S3FileSystemConfig"),
      as: s3Uri,
      why: "this bucket is mounted in every shared space",
      docs: `${maker}API_S3FileSystemConfig.html`,
      answers: ["sagemaker.paths"],
    },
    {
      role: "metadata",
      read: "DomainSettings.UnifiedStudioSettings.DomainRegion",
      absent: none,
      as: regionPlace,
      why: "projects and people of Unified Studio are listed in this region",
      docs: `${maker}API_UnifiedStudioSettings.html`,
      answers: ["sagemaker.paths"],
    },
    {
      role: "replica",
      read: "DomainSettings.UnifiedStudioSettings.ProjectS3Path",
      absent: none,
      as: s3Uri,
      why: "files of the Unified Studio project are kept in this bucket",
      docs: `${maker}API_UnifiedStudioSettings.html`,
      answers: ["sagemaker.paths"],
    },
  ]),
  resourceType<{
    readonly TranscriptionJobStatus?: string;
    readonly Transcript?: {
      readonly TranscriptFileUri?: string;
      readonly RedactedTranscriptFileUri?: string;
    };
    readonly Subtitles?: { readonly SubtitleFileUris?: readonly string[] };
  }>(
    "AWS::Transcribe::TranscriptionJob",
    [
      {
        role: "replica",
        ...unlessFailed,
        read: "Transcript.TranscriptFileUri",
        absent: otherName("Transcript.RedactedTranscriptFileUri", "Transcript"),
        reads: ["TranscriptionJobStatus", "Transcript.RedactedTranscriptFileUri"],
        as: hostOf,
        why: "the transcript was written to a bucket at this address",
        docs: "https://docs.aws.amazon.com/transcribe/latest/APIReference/API_Transcript.html",
        answers: ["ml.output"],
      },
      {
        role: "replica",
        ...unlessFailed,
        read: "Transcript.RedactedTranscriptFileUri",
        absent: none,
        as: hostOf,
        why: "the transcript without personal data was written to a bucket at this address",
        docs: "https://docs.aws.amazon.com/transcribe/latest/APIReference/API_Transcript.html",
        answers: ["ml.output"],
      },
      {
        role: "replica",
        ...unlessFailed,
        read: "Subtitles.SubtitleFileUris[]",
        optional: ["Subtitles.SubtitleFileUris"],
        as: hostOf,
        why: "subtitles were written to a bucket at this address",
        docs: "https://docs.aws.amazon.com/transcribe/latest/APIReference/API_SubtitlesOutput.html",
        answers: ["ml.output"],
      },
    ],
    {
      home: {
        role: "processing",
        why: "speech was turned into text in the job's region",
        docs: "https://docs.aws.amazon.com/transcribe/latest/APIReference/API_GetTranscriptionJob.html",
        answers: ["ml.output"],
      },
    },
  ),
];
