/** Bedrock AgentCore: models, buckets and streams that memories, gateways, browsers and runtimes use. */
import { oneOf, otherArm } from "../arms.ts";
import { type ResourceType, resourceType } from "../path.ts";
import { arnPlace, bucketNamed, hostOf } from "./arn.ts";
import { type NamesModels, modelPlace, readsProfiles } from "./inference.ts";
import { setting } from "./setting.ts";

const core = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/";

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

export const bedrockAgentcoreControl: readonly ResourceType[] = [
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
        why: "conversations are passed through this bucket to the code that extracts memories from them",
        docs: `${core}API_GetMemory.html`,
        answers: ["agentcore"],
      },
      {
        role: "processing",
        read: "strategies[].configuration.selfManagedConfiguration.invocationConfiguration.topicArn",
        absent: otherArm("configuration.selfManagedConfiguration"),
        as: arnPlace,
        why: "a message on this topic announces each conversation to extract memories from",
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
            why: "this model or inference profile extracts memories from conversations",
            docs: `${core}API_GetMemory.html`,
            answers: ["agentcore"],
          }) as const,
      ),
    ],
    {
      blind: [
        "the regions of the geography in which built-in strategies process conversations: no API shows them",
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
        why: "the model provider at this address answers the prompts",
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
      why: "recordings of the agent's browser sessions are kept in this bucket",
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
      why: "the agent's browser keeps its data in a file system",
      docs: `${core}API_GetBrowser.html`,
      answers: ["agentcore"],
    },
    {
      role: "replica",
      read: "filesystemConfigurations[].s3FilesConfiguration.fileSystemArn",
      absent: otherArm("s3FilesConfiguration"),
      as: arnPlace,
      why: "the agent's browser keeps its data in this S3 file system",
      docs: `${core}API_GetBrowser.html`,
      answers: ["agentcore"],
    },
    {
      role: "replica",
      read: "filesystemConfigurations[].efsConfiguration.fileSystemArn",
      absent: otherArm("efsConfiguration"),
      as: arnPlace,
      why: "the agent's browser keeps its data in this EFS file system",
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
      "the buckets and file systems that the agent mounts: the list of runtimes does not show them",
    ],
  }),
];
