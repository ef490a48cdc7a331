/** Bedrock: inference profiles in use, logs of prompts, retention, and copies of models. */
import type {
  DataRetentionMode,
  GuardrailSummary,
  LoggingConfig,
  ModelInvocationJobStatus,
  ModelInvocationJobSummary,
  PromptRouterSummary,
} from "@aws-sdk/client-bedrock";
import type {
  Agent,
  KnowledgeBase,
  KnowledgeBaseStorageType,
  KnowledgeBaseType,
  FlowNodeType,
  EmbeddingModelType,
} from "@aws-sdk/client-bedrock-agent";
import { holds, oneOf, otherArm, otherName } from "../arms.ts";
import { type Destination, type ResourceType, none, resourceType, unshown } from "../path.ts";
import { statusOf, words, given } from "../words.ts";
import { arnPlace, bucketNamed, s3Uri } from "./arn.ts";
import {
  type InferenceProfile,
  type NamesModels,
  automationPlace,
  guardrailPlace,
  modelPlace,
  profilePlace,
  readsProfiles,
} from "./inference.ts";
import { setting } from "./setting.ts";

const api = "https://docs.aws.amazon.com/bedrock/latest/APIReference/";
const guide = "https://docs.aws.amazon.com/bedrock/latest/userguide/";

/** A node that writes to, or reads from, a bucket. */
interface Stored {
  readonly serviceConfiguration?: { readonly s3?: { readonly bucketName?: string } };
}

interface Flow extends NamesModels {
  readonly definition?: {
    readonly nodes?: readonly {
      readonly type?: string;
      readonly configuration?: {
        readonly prompt?: {
          readonly sourceConfiguration?: { readonly inline?: { readonly modelId?: string } };
        };
        readonly knowledgeBase?: {
          readonly modelId?: string;
          readonly rerankingConfiguration?: {
            readonly bedrockRerankingConfiguration?: {
              readonly modelConfiguration?: { readonly modelArn?: string };
            };
          };
        };
        readonly lambdaFunction?: { readonly lambdaArn?: string };
        readonly agent?: { readonly agentAliasArn?: string };
        readonly lex?: { readonly botAliasArn?: string };
        readonly storage?: Stored;
        readonly retrieval?: Stored;
      };
    }[];
  };
}

interface Embedding {
  readonly embeddingModelArn?: string;
  /** Where pictures and sounds of the documents are kept. */
  readonly supplementalDataStorageConfiguration?: {
    readonly storageLocations?: readonly { readonly s3Location?: { readonly uri?: string } }[];
  };
}

/** A managed model runs in the knowledge base's region. */
const isCustom = statusOf<EmbeddingModelType>(
  "knowledgeBaseConfiguration.managedKnowledgeBaseConfiguration.embeddingModelType",
  { CUSTOM: true, MANAGED: false },
  false,
);

interface Knowledge extends NamesModels {
  readonly knowledgeBaseConfiguration?: {
    readonly type?: string;
    readonly vectorKnowledgeBaseConfiguration?: Embedding;
    readonly managedKnowledgeBaseConfiguration?: Embedding & {
      readonly embeddingModelType?: string;
    };
    readonly kendraKnowledgeBaseConfiguration?: { readonly kendraIndexArn?: string };
    readonly sqlKnowledgeBaseConfiguration?: {
      readonly redshiftConfiguration?: {
        readonly queryEngineConfiguration?: {
          readonly serverlessConfiguration?: { readonly workgroupArn?: string };
        };
      };
    };
  };
  readonly storageConfiguration?: Pick<
    NonNullable<KnowledgeBase["storageConfiguration"]>,
    "type"
  > & {
    readonly opensearchServerlessConfiguration?: { readonly collectionArn?: string };
    readonly opensearchManagedClusterConfiguration?: { readonly domainArn?: string };
    readonly rdsConfiguration?: { readonly resourceArn?: string };
    readonly neptuneAnalyticsConfiguration?: { readonly graphArn?: string };
    readonly s3VectorsConfiguration?: {
      readonly vectorBucketArn?: string;
      readonly indexArn?: string;
    };
  };
}

interface InvocationJob extends Pick<ModelInvocationJobSummary, "modelId" | "status">, NamesModels {
  readonly outputDataConfig?: { readonly s3OutputDataConfig?: { readonly s3Uri?: string } };
}

const searchArms = [
  "vectorKnowledgeBaseConfiguration",
  "managedKnowledgeBaseConfiguration",
  "kendraKnowledgeBaseConfiguration",
  "sqlKnowledgeBaseConfiguration",
] as const;

/** A vector store that is not run by AWS. */
const foreignStore = (type: string): Destination => ({
  gap: `the vectors lie with ${type}, which is not run by AWS`,
  remedy: "ask the vector store's provider for its place, and accept the gap with an exception",
});

const keeps = (who: string): Destination => ({
  gap: `${who}, and no place is published for that`,
  remedy: "set the account's data retention mode to none, or accept the gap with an exception",
});
const inUse = ["bedrock.use"];

/** What was stopped or ran out of time has answered some prompts by then. */
const isJob = statusOf<ModelInvocationJobStatus>("status", {
  Submitted: true,
  Validating: true,
  Scheduled: true,
  InProgress: true,
  Completed: true,
  PartiallyCompleted: true,
  Stopping: true,
  Stopped: true,
  Expired: true,
  Failed: false,
});

export const bedrock: readonly ResourceType[] = [
  resourceType<InferenceProfile>(
    "AWS::Bedrock::ApplicationInferenceProfile",
    [
      {
        role: "processing",
        read: "inferenceProfileArn",
        absent: unshown,
        reads: ["models[].modelArn"],
        as: (_, here) => profilePlace(here.resource.properties, here),
        why: "prompts sent to the profile are answered in any of the regions of its models",
        docs: `${guide}cross-region-inference.html`,
        answers: ["bedrock.inferenceprofile"],
      },
    ],
    { home: setting(`${guide}inference-profiles-create.html`) },
  ),
  resourceType<
    Pick<Agent, "foundationModel"> & {
      readonly customOrchestration?: { readonly executor?: { readonly lambda?: string } };
      readonly promptOverrideConfiguration?: { readonly overrideLambda?: string };
    } & NamesModels
  >("AWS::Bedrock::Agent", [
    {
      role: "processing",
      read: "foundationModel",
      reads: readsProfiles,
      as: modelPlace,
      why: "the agent's conversations are answered by this model or inference profile",
      docs: `${api}API_agent_GetAgent.html`,
      answers: inUse,
    },
    {
      role: "processing",
      read: "customOrchestration.executor.lambda",
      as: arnPlace,
      why: "every step of a conversation is passed to this function",
      docs: `${api}API_agent_GetAgent.html`,
      answers: inUse,
    },
    {
      role: "processing",
      read: "promptOverrideConfiguration.overrideLambda",
      absent: none,
      as: arnPlace,
      why: "answers of the model are passed to this function",
      docs: `${api}API_agent_GetAgent.html`,
      answers: inUse,
    },
  ]),
  resourceType<Flow>("AWS::Bedrock::Flow", [
    {
      guards: true,
      role: "processing",
      read: "definition.nodes[].type",
      optional: ["definition.nodes"],
      absent: none,
      as: words<FlowNodeType>({
        Agent: none,
        Collector: none,
        Condition: none,
        InlineCode: none,
        Input: none,
        Iterator: none,
        KnowledgeBase: none,
        LambdaFunction: none,
        Lex: none,
        Loop: none,
        LoopController: none,
        LoopInput: none,
        Output: none,
        Prompt: none,
        Retrieval: none,
        Storage: none,
      }),
      why: "data of the flow passes through this kind of node",
      docs: `${api}API_agent_FlowNode.html`,
      answers: inUse,
    },
    {
      role: "processing",
      read: "definition.nodes[].configuration.prompt.sourceConfiguration.inline.modelId",
      optional: ["definition.nodes"],
      absent: otherArm("configuration.prompt.sourceConfiguration.inline"),
      reads: readsProfiles,
      as: modelPlace,
      why: "a prompt of the flow is answered by this model or inference profile",
      docs: `${api}API_agent_GetFlow.html`,
      answers: inUse,
    },
    {
      role: "processing",
      read: "definition.nodes[].configuration.knowledgeBase.modelId",
      optional: ["definition.nodes"],
      absent: none,
      reads: readsProfiles,
      as: modelPlace,
      why: "what the flow finds in a knowledge base is put into words by this model or inference profile",
      docs: `${api}API_agent_GetFlow.html`,
      answers: inUse,
    },
    {
      role: "processing",
      read: "definition.nodes[].configuration.knowledgeBase.rerankingConfiguration.bedrockRerankingConfiguration.modelConfiguration.modelArn",
      optional: ["definition.nodes"],
      absent: otherArm("configuration.knowledgeBase.rerankingConfiguration"),
      reads: readsProfiles,
      as: modelPlace,
      why: "what the flow finds in a knowledge base is sorted by this model",
      docs: `${api}API_agent_GetFlow.html`,
      answers: inUse,
    },
    {
      role: "processing",
      read: "definition.nodes[].configuration.lambdaFunction.lambdaArn",
      optional: ["definition.nodes"],
      absent: otherArm("configuration.lambdaFunction"),
      as: arnPlace,
      why: "data of the flow is passed to this function",
      docs: `${api}API_agent_GetFlow.html`,
      answers: inUse,
    },
    {
      role: "processing",
      read: "definition.nodes[].configuration.agent.agentAliasArn",
      optional: ["definition.nodes"],
      absent: otherArm("configuration.agent"),
      as: arnPlace,
      why: "data of the flow is passed to this agent",
      docs: `${api}API_agent_GetFlow.html`,
      answers: inUse,
    },
    {
      role: "processing",
      read: "definition.nodes[].configuration.lex.botAliasArn",
      optional: ["definition.nodes"],
      absent: otherArm("configuration.lex"),
      as: arnPlace,
      why: "data of the flow is passed to this bot",
      docs: `${api}API_agent_GetFlow.html`,
      answers: inUse,
    },
    {
      role: "replica",
      read: "definition.nodes[].configuration.storage.serviceConfiguration.s3.bucketName",
      optional: ["definition.nodes"],
      absent: otherArm("configuration.storage"),
      as: bucketNamed,
      why: "data of the flow is written to this bucket",
      docs: `${api}API_agent_GetFlow.html`,
      answers: inUse,
    },
    {
      role: "processing",
      read: "definition.nodes[].configuration.retrieval.serviceConfiguration.s3.bucketName",
      optional: ["definition.nodes"],
      absent: otherArm("configuration.retrieval"),
      as: bucketNamed,
      why: "the flow reads from this bucket",
      docs: `${api}API_agent_GetFlow.html`,
      answers: inUse,
    },
  ]),
  resourceType<
    {
      readonly variants?: readonly {
        readonly modelId?: string;
        readonly genAiResource?: { readonly agent?: { readonly agentIdentifier?: string } };
      }[];
    } & NamesModels
  >("AWS::Bedrock::Prompt", [
    {
      role: "processing",
      read: "variants[].modelId",
      absent: none,
      reads: readsProfiles,
      as: modelPlace,
      why: "the prompt is answered by this model or inference profile",
      docs: `${api}API_agent_GetPrompt.html`,
      answers: inUse,
    },
    {
      role: "processing",
      read: "variants[].genAiResource.agent.agentIdentifier",
      absent: otherArm("genAiResource"),
      as: arnPlace,
      why: "the prompt is answered by this agent",
      docs: `${api}API_agent_GetPrompt.html`,
      answers: inUse,
    },
  ]),
  resourceType<Knowledge>("AWS::Bedrock::KnowledgeBase", [
    {
      guards: true,
      role: "processing",
      read: "knowledgeBaseConfiguration.type",
      reads: searchArms.map((arm) => `knowledgeBaseConfiguration.${arm}` as const),
      unions: ["knowledgeBaseConfiguration"],
      absent: ({ resource }) =>
        oneOf(
          "knowledgeBaseConfiguration",
          resource.properties.knowledgeBaseConfiguration ?? {},
          searchArms,
        ),
      as: words<KnowledgeBaseType>({
        VECTOR: holds("knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration"),
        MANAGED: none,
        KENDRA: holds("knowledgeBaseConfiguration.kendraKnowledgeBaseConfiguration"),
        SQL: holds("knowledgeBaseConfiguration.sqlKnowledgeBaseConfiguration"),
      }),
      why: "the documents are searched by a knowledge base of some kind",
      docs: `${api}API_agent_KnowledgeBaseConfiguration.html`,
      answers: inUse,
    },
    {
      role: "processing",
      read: "knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration.embeddingModelArn",
      reads: readsProfiles,
      as: modelPlace,
      why: "every document is turned into vectors by this model",
      docs: `${api}API_agent_GetKnowledgeBase.html`,
      answers: inUse,
    },
    {
      role: "replica",
      read: "storageConfiguration.type",
      // Those that AWS runs are judged as resources of their own.
      as: words<KnowledgeBaseStorageType>({
        OPENSEARCH_SERVERLESS: holds("storageConfiguration.opensearchServerlessConfiguration"),
        OPENSEARCH_MANAGED_CLUSTER: holds(
          "storageConfiguration.opensearchManagedClusterConfiguration",
        ),
        RDS: holds("storageConfiguration.rdsConfiguration"),
        NEPTUNE_ANALYTICS: holds("storageConfiguration.neptuneAnalyticsConfiguration"),
        S3_VECTORS: holds("storageConfiguration.s3VectorsConfiguration"),
        PINECONE: foreignStore,
        REDIS_ENTERPRISE_CLOUD: foreignStore,
        MONGO_DB_ATLAS: foreignStore,
      }),
      reads: [
        "storageConfiguration.opensearchServerlessConfiguration",
        "storageConfiguration.opensearchManagedClusterConfiguration",
        "storageConfiguration.rdsConfiguration",
        "storageConfiguration.neptuneAnalyticsConfiguration",
        "storageConfiguration.s3VectorsConfiguration",
      ],
      why: "the vectors, with the text they stand for, are kept in this store",
      docs: `${api}API_agent_StorageConfiguration.html`,
      answers: inUse,
    },
    {
      role: "processing",
      read: "knowledgeBaseConfiguration.managedKnowledgeBaseConfiguration.embeddingModelArn",
      absent: ({ element: { knowledgeBaseConfiguration: base } }) =>
        given(isCustom(base?.managedKnowledgeBaseConfiguration?.embeddingModelType), () => unshown),
      reads: [
        ...readsProfiles,
        "knowledgeBaseConfiguration.managedKnowledgeBaseConfiguration.embeddingModelType",
      ],
      as: modelPlace,
      why: "every document of the managed knowledge base is turned into vectors by this model",
      docs: `${api}API_agent_GetKnowledgeBase.html`,
      answers: inUse,
    },
    {
      role: "replica",
      read: "knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration.supplementalDataStorageConfiguration.storageLocations[].s3Location.uri",
      as: s3Uri,
      why: "pictures and sounds of the documents are copied to this bucket",
      docs: `${api}API_agent_SupplementalDataStorageLocation.html`,
      answers: inUse,
    },
    {
      role: "replica",
      read: "knowledgeBaseConfiguration.managedKnowledgeBaseConfiguration.supplementalDataStorageConfiguration.storageLocations[].s3Location.uri",
      as: s3Uri,
      why: "pictures and sounds of the documents are copied to this bucket",
      docs: `${api}API_agent_SupplementalDataStorageLocation.html`,
      answers: inUse,
    },
    {
      role: "replica",
      read: "knowledgeBaseConfiguration.kendraKnowledgeBaseConfiguration.kendraIndexArn",
      as: arnPlace,
      why: "the documents are kept in this Kendra index",
      docs: `${api}API_agent_GetKnowledgeBase.html`,
      answers: inUse,
    },
    {
      role: "processing",
      read: "knowledgeBaseConfiguration.sqlKnowledgeBaseConfiguration.redshiftConfiguration.queryEngineConfiguration.serverlessConfiguration.workgroupArn",
      as: arnPlace,
      why: "questions are turned into queries of this Redshift workgroup",
      docs: `${api}API_agent_GetKnowledgeBase.html`,
      answers: inUse,
    },
    {
      role: "replica",
      read: "storageConfiguration.opensearchServerlessConfiguration.collectionArn",
      as: arnPlace,
      why: "the vectors, with the text they stand for, are kept in this OpenSearch Serverless collection",
      docs: `${api}API_agent_StorageConfiguration.html`,
      answers: inUse,
    },
    {
      role: "replica",
      read: "storageConfiguration.opensearchManagedClusterConfiguration.domainArn",
      as: arnPlace,
      why: "the vectors, with the text they stand for, are kept in this OpenSearch domain",
      docs: `${api}API_agent_StorageConfiguration.html`,
      answers: inUse,
    },
    {
      role: "replica",
      read: "storageConfiguration.rdsConfiguration.resourceArn",
      as: arnPlace,
      why: "the vectors, with the text they stand for, are kept in this Aurora cluster",
      docs: `${api}API_agent_StorageConfiguration.html`,
      answers: inUse,
    },
    {
      role: "replica",
      read: "storageConfiguration.neptuneAnalyticsConfiguration.graphArn",
      as: arnPlace,
      why: "the vectors, with the text they stand for, are kept in this Neptune graph",
      docs: `${api}API_agent_StorageConfiguration.html`,
      answers: inUse,
    },
    {
      role: "replica",
      read: "storageConfiguration.s3VectorsConfiguration.vectorBucketArn",
      absent: otherName(
        "storageConfiguration.s3VectorsConfiguration.indexArn",
        "storageConfiguration.s3VectorsConfiguration",
      ),
      reads: ["storageConfiguration.s3VectorsConfiguration.indexArn"],
      as: arnPlace,
      why: "the vectors, with the text they stand for, are kept in this vector bucket",
      docs: `${api}API_agent_StorageConfiguration.html`,
      answers: inUse,
    },
    {
      role: "replica",
      read: "storageConfiguration.s3VectorsConfiguration.indexArn",
      absent: otherName(
        "storageConfiguration.s3VectorsConfiguration.vectorBucketArn",
        "storageConfiguration.s3VectorsConfiguration",
      ),
      reads: ["storageConfiguration.s3VectorsConfiguration.vectorBucketArn"],
      as: arnPlace,
      why: "the vectors, with the text they stand for, are kept in this vector index",
      docs: `${api}API_agent_StorageConfiguration.html`,
      answers: inUse,
    },
  ]),
  resourceType<Pick<PromptRouterSummary, "models" | "fallbackModel"> & NamesModels>(
    "AWS::Bedrock::IntelligentPromptRouter",
    [
      {
        role: "processing",
        read: "models[].modelArn",
        reads: readsProfiles,
        as: modelPlace,
        why: "the router sends a prompt to this model or inference profile if it fits best",
        docs: `${api}API_ListPromptRouters.html`,
        answers: inUse,
      },
      {
        role: "processing",
        read: "fallbackModel.modelArn",
        absent: unshown,
        reads: readsProfiles,
        as: modelPlace,
        why: "the router sends all other prompts to this model or inference profile",
        docs: `${api}API_ListPromptRouters.html`,
        answers: inUse,
      },
    ],
    {
      home: {
        role: "processing",
        why: "the router reads each prompt in its region, to predict which model answers best",
        docs: `${guide}prompt-routing.html`,
        answers: inUse,
      },
    },
  ),
  resourceType<Pick<GuardrailSummary, "crossRegionDetails">>(
    "AWS::Bedrock::Guardrail",
    [
      {
        role: "processing",
        read: "crossRegionDetails.guardrailProfileId",
        as: guardrailPlace,
        why: "prompts and answers are checked in any region of the guardrail profile's geography",
        docs: `${guide}guardrails-cross-region-support.html`,
        answers: ["bedrock.guardrail"],
      },
    ],
    {
      blind: ["the regions behind a guardrail profile: they are documented, and no API shows them"],
    },
  ),
  resourceType<Pick<LoggingConfig, "s3Config" | "cloudWatchConfig">>(
    "AWS::Bedrock::ModelInvocationLogging",
    [
      {
        role: "log",
        read: "s3Config.bucketName",
        as: bucketNamed,
        why: "whole prompts and answers are logged to this bucket",
        docs: `${api}API_GetModelInvocationLoggingConfiguration.html`,
        answers: ["bedrock.logging"],
      },
      {
        role: "log",
        read: "cloudWatchConfig.largeDataDeliveryS3Config.bucketName",
        as: bucketNamed,
        why: "prompts and answers too large for a log event are kept in this bucket",
        docs: `${api}API_GetModelInvocationLoggingConfiguration.html`,
        answers: ["bedrock.logging"],
      },
    ],
    { home: setting(`${guide}model-invocation-logging.html`) },
  ),
  resourceType<{ readonly mode?: string }>(
    "AWS::Bedrock::AccountDataRetention",
    [
      {
        role: "processing",
        read: "mode",
        absent: unshown,
        as: words<DataRetentionMode>({
          none,
          // What the model's own terms say.
          default: none,
          inherit: none,
          aws_review: keeps("AWS keeps request data for review"),
          provider_data_share: keeps("request data is shared with the model's provider"),
        }),
        why: "the account's data retention mode decides who keeps prompts and answers",
        docs: `${api}API_GetAccountDataRetention.html`,
        answers: ["bedrock.retention"],
      },
    ],
    { home: setting(`${api}API_GetAccountDataRetention.html`) },
  ),
  resourceType("AWS::Bedrock::ModelCopyJob", [], {
    home: {
      role: "replica",
      why: "a copy job is listed in the region to which it copied a custom model",
      docs: `${guide}copy-model.html`,
      answers: ["bedrock.copyjob"],
    },
  }),
  resourceType<InvocationJob>(
    "AWS::Bedrock::ModelInvocationJob",
    [
      {
        role: "processing",
        when: ({ status }) => isJob(status),
        read: "modelId",
        absent: unshown,
        reads: ["status", ...readsProfiles],
        as: modelPlace,
        why: "the batch of prompts is answered by this model or inference profile",
        docs: `${api}API_ModelInvocationJobSummary.html`,
        answers: ["bedrock.copyjob"],
      },
      {
        role: "replica",
        when: ({ status }) => isJob(status),
        reads: ["status"],
        read: "outputDataConfig.s3OutputDataConfig.s3Uri",
        as: s3Uri,
        why: "all answers are written to this bucket",
        docs: `${api}API_ModelInvocationJobSummary.html`,
        answers: ["bedrock.copyjob"],
      },
    ],
    { home: setting(`${guide}batch-inference.html`) },
  ),
  resourceType(
    "AWS::Bedrock::DataAutomationProject",
    [
      {
        role: "processing",
        always: ({ resource }) => automationPlace(resource.location),
        why: "every call must name a cross-region profile, and runs in any region of its geography",
        docs: `${guide}bda-cris.html`,
        answers: ["bedrock.bda"],
      },
    ],
    {
      blind: [
        "the regions behind a profile of data automation: they are documented, and no API shows them",
      ],
    },
  ),
];
