/** Bedrock agents, flows, prompts and knowledge bases: the models they call, and where knowledge is stored. */
import type {
  Agent,
  EmbeddingModelType,
  FlowNodeType,
  KnowledgeBase,
  KnowledgeBaseStorageType,
  KnowledgeBaseType,
} from "@aws-sdk/client-bedrock-agent";
import { holds, oneOf, otherArm, otherName } from "../arms.ts";
import { type Destination, type ResourceType, none, resourceType, unshown } from "../path.ts";
import { given, statusOf, words } from "../words.ts";
import { arnPlace, bucketNamed, s3Uri } from "./arn.ts";
import { type NamesModels, modelPlace, readsProfiles } from "./inference.ts";

const api = "https://docs.aws.amazon.com/bedrock/latest/APIReference/";

const inUse = ["bedrock.use"];

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

const searchArms = [
  "vectorKnowledgeBaseConfiguration",
  "managedKnowledgeBaseConfiguration",
  "kendraKnowledgeBaseConfiguration",
  "sqlKnowledgeBaseConfiguration",
] as const;

/** A vector store that is not run by AWS. */
const foreignStore = (type: string): Destination => ({
  gap: `the vectors are stored by ${type}, which AWS does not operate`,
  remedy:
    "ask the vector store's provider where it stores data, and accept the gap with an exception",
});

export const bedrockAgent: readonly ResourceType[] = [
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
      why: "this model or inference profile answers the agent's conversations",
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
      why: "the model's answers are passed to this function",
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
      why: "this model or inference profile answers a prompt of the flow",
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
      why: "this model or inference profile writes answers from what the flow finds in a knowledge base",
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
      why: "this model ranks what the flow finds in a knowledge base",
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
      why: "this model or inference profile answers the prompt",
      docs: `${api}API_agent_GetPrompt.html`,
      answers: inUse,
    },
    {
      role: "processing",
      read: "variants[].genAiResource.agent.agentIdentifier",
      absent: otherArm("genAiResource"),
      as: arnPlace,
      why: "this agent answers the prompt",
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
      why: "this model turns every document into vectors",
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
      why: "the vectors, with their source text, are stored in this store",
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
      why: "this model turns every document of the managed knowledge base into vectors",
      docs: `${api}API_agent_GetKnowledgeBase.html`,
      answers: inUse,
    },
    {
      role: "replica",
      read: "knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration.supplementalDataStorageConfiguration.storageLocations[].s3Location.uri",
      as: s3Uri,
      why: "images and audio of the documents are copied to this bucket",
      docs: `${api}API_agent_SupplementalDataStorageLocation.html`,
      answers: inUse,
    },
    {
      role: "replica",
      read: "knowledgeBaseConfiguration.managedKnowledgeBaseConfiguration.supplementalDataStorageConfiguration.storageLocations[].s3Location.uri",
      as: s3Uri,
      why: "images and audio of the documents are copied to this bucket",
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
      why: "questions are turned into queries on this Redshift workgroup",
      docs: `${api}API_agent_GetKnowledgeBase.html`,
      answers: inUse,
    },
    {
      role: "replica",
      read: "storageConfiguration.opensearchServerlessConfiguration.collectionArn",
      as: arnPlace,
      why: "the vectors, with their source text, are stored in this OpenSearch Serverless collection",
      docs: `${api}API_agent_StorageConfiguration.html`,
      answers: inUse,
    },
    {
      role: "replica",
      read: "storageConfiguration.opensearchManagedClusterConfiguration.domainArn",
      as: arnPlace,
      why: "the vectors, with their source text, are stored in this OpenSearch domain",
      docs: `${api}API_agent_StorageConfiguration.html`,
      answers: inUse,
    },
    {
      role: "replica",
      read: "storageConfiguration.rdsConfiguration.resourceArn",
      as: arnPlace,
      why: "the vectors, with their source text, are stored in this Aurora cluster",
      docs: `${api}API_agent_StorageConfiguration.html`,
      answers: inUse,
    },
    {
      role: "replica",
      read: "storageConfiguration.neptuneAnalyticsConfiguration.graphArn",
      as: arnPlace,
      why: "the vectors, with their source text, are stored in this Neptune graph",
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
      why: "the vectors, with their source text, are stored in this vector bucket",
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
      why: "the vectors, with their source text, are stored in this vector index",
      docs: `${api}API_agent_StorageConfiguration.html`,
      answers: inUse,
    },
  ]),
];
