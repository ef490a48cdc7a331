import {
  sameId
} from "./model.js";

// src/locate/path.ts
function resourceType(type3, rows, beyond = {}) {
  return {
    provider: type3.startsWith("AWS::") ? "aws" : "azure",
    type: type3,
    rows,
    needs: beyond.needs ?? [],
    blind: beyond.blind ?? [],
    ...beyond.home && { home: beyond.home }
  };
}
function compilePath(path) {
  const stretches = path.split(/\[\]|\{\}/).map((stretch) => {
    const steps = stretch.split(".").filter((step) => step !== "");
    return { steps, pointers: ["", ...steps.map((_, i) => `/${steps.slice(0, i + 1).join("/")}`)] };
  });
  return (root, visit, missing) => walk(stretches, 0, root, "", root, visit, missing);
}
function walk(stretches, at2, from, before, element, visit, missing) {
  const { steps, pointers } = stretches[at2];
  let value = from;
  let taken = 0;
  while (taken < steps.length && value !== void 0 && value !== null) {
    const step = steps[taken++];
    value = Object.hasOwn(Object(value), step) ? value[step] : void 0;
  }
  const last = at2 === stretches.length - 1;
  if (value === void 0 || value === null || !last && typeof value !== "object") {
    missing?.(before + pointers[taken]);
    return;
  }
  const pointer = before + pointers[taken];
  if (last) visit(plain(value), pointer, element);
  else if (Array.isArray(value))
    for (let i = 0; i < value.length; i++)
      walk(stretches, at2 + 1, value[i], `${pointer}/${i}`, value[i], visit, missing);
  else
    for (const [key2, item] of Object.entries(value))
      walk(stretches, at2 + 1, item, `${pointer}/${escapePointer(key2)}`, item, visit, missing);
}
function escapePointer(key2) {
  return key2.replaceAll("~", "~0").replaceAll("/", "~1");
}
function plain(value) {
  if (typeof value === "object")
    throw new TypeError(
      `${Array.isArray(value) ? "a list" : "a record"} where a value is expected`
    );
  return String(value);
}

// src/locate/aws/arn.ts
function regionOf(arn) {
  return arn.startsWith("arn:") ? arn.split(":", 4)[3] || void 0 : void 0;
}
function placeOf(arn) {
  if (!arn.startsWith("arn:")) return void 0;
  const bucket2 = /^arn:[^:]+:s3:::[^/]+/.exec(arn)?.[0];
  if (bucket2 !== void 0) return { resource: bucket2 };
  return regionOf(arn) ?? { gap: `${arn} carries no region` };
}
function elsewhere(arn, here) {
  return apart(placeOf(arn), here);
}
function otherRegion(code, here) {
  return apart(code, here);
}
function bucketNamed(name, { resource }) {
  if (name === "") return void 0;
  const partition = /^arn:([^:]+):/.exec(resource.id)?.[1] ?? "aws";
  return { resource: `arn:${partition}:s3:::${name.replace(/^\/+/, "").split("/", 1)[0]}` };
}
function s3Uri(uri, here) {
  if (uri === "") return void 0;
  const bucket2 = /^s3[an]?:\/\/([^/]+)/.exec(uri)?.[1];
  return bucket2 === void 0 ? hostOf(uri, here) : bucketNamed(bucket2, here);
}
var region = "[a-z]{2,4}(?:-[a-z]+)+-\\d";
var amazon = /\.(?:amazonaws\.(?:com|com\.cn|eu)|on\.aws|api\.aws|amazonwebservices\.eu)$/;
function amazonHost(endpoint2, here) {
  const host = hostName(endpoint2);
  const snowflake = new RegExp(`\\.(${region})\\.aws\\.snowflakecomputing\\.com$`).exec(host)?.[1];
  if (snowflake !== void 0) return apart(snowflake, here);
  if (!amazon.test(host)) return void 0;
  const [bucket2] = /^[^/]+?(?=\.s3\.amazonaws\.com$)/.exec(host) ?? [];
  if (bucket2 !== void 0) return bucketNamed(bucket2, here);
  const named = new RegExp(`(?:^|\\.)(?:s3(?:-website)?-)?(${region})\\.`).exec(host)?.[1];
  return named === void 0 ? void 0 : apart(named, here);
}
function hostOf(endpoint2, here) {
  const host = hostName(endpoint2);
  if (amazon.test(host) || host.endsWith(".aws.snowflakecomputing.com"))
    return amazonHost(endpoint2, here);
  return {
    gap: `where the host ${host} stands is not for AWS to say`,
    remedy: "ask whoever runs the host, and accept the gap with an exception that says what they told"
  };
}
function hostName(endpoint2) {
  return endpoint2.replace(/^(?:jdbc:)?[a-z0-9+.-]+:\/\//i, "").replace(/[/:?].*$/, "").toLowerCase();
}
function apart(place, { resource }) {
  return place === resource.location ? void 0 : place;
}

// src/locate/aws/setting.ts
function setting(docs15, answers6) {
  return {
    role: "none",
    why: "a setting, not a store: it holds no customer content, and where it sends data is told by its rows",
    docs: docs15,
    ...answers6 && { answers: answers6 }
  };
}

// src/locate/aws/ai.ts
var core = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/";
var maker = "https://docs.aws.amazon.com/sagemaker/latest/APIReference/";
function optedOut(content) {
  const { services: services2 } = JSON.parse(content);
  return services2?.["default"]?.opt_out_policy === "optOut";
}
var ai = [
  resourceType(
    "AWS::BedrockAgentCore::Memory",
    [
      {
        role: "replica",
        read: "streamDeliveryResources.resources[].kinesis.dataStreamArn",
        as: elsewhere,
        why: "every change of the memory is written to this stream",
        docs: `${core}API_GetMemory.html`,
        answers: ["agentcore"]
      },
      {
        role: "processing",
        read: "strategies[].configuration.selfManagedConfiguration.invocationConfiguration.payloadDeliveryBucketName",
        as: bucketNamed,
        why: "conversations are handed over through this bucket to the code that digests them",
        docs: `${core}API_GetMemory.html`,
        answers: ["agentcore"]
      }
    ],
    {
      blind: [
        "the regions of a geography in which built-in strategies digest conversations: no API shows them"
      ]
    }
  ),
  resourceType(
    "AWS::BedrockAgentCore::GatewayTarget",
    [
      {
        role: "processing",
        read: "targetConfiguration.mcp.lambda.lambdaArn",
        as: elsewhere,
        why: "the agent's tool calls are sent to this function",
        docs: `${core}API_GetGatewayTarget.html`,
        answers: ["agentcore"]
      },
      {
        role: "processing",
        read: "targetConfiguration.mcp.mcpServer.endpoint",
        as: hostOf,
        why: "the agent's tool calls are sent to this MCP server",
        docs: `${core}API_GetGatewayTarget.html`,
        answers: ["agentcore"]
      }
    ],
    { home: setting(`${core}API_GetGatewayTarget.html`) }
  ),
  resourceType(
    "AWS::BedrockAgentCore::BrowserCustom",
    [
      {
        role: "log",
        read: "recording.s3Location.bucket",
        as: bucketNamed,
        why: "recordings of what the agent's browser showed are kept in this bucket",
        docs: `${core}API_GetBrowser.html`,
        answers: ["agentcore"]
      }
    ]
  ),
  resourceType("AWS::BedrockAgentCore::Runtime", [], {
    home: {
      role: "processing",
      why: "the agent runs in its region",
      docs: `${core}API_GetAgentRuntime.html`,
      answers: ["agentcore"]
    },
    blind: ["the models that the agent's own code calls, and where they run"]
  }),
  resourceType("AWS::QBusiness::Application", [], {
    home: {
      role: "home",
      why: "an application's documents, index and conversations lie in its region",
      docs: "https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/data-protection.html",
      answers: ["qbusiness.qdev"]
    },
    blind: [
      "cross-region inference of Amazon Q within a geography, and all of Q Developer's: no API shows them"
    ]
  }),
  resourceType(
    "AWS::Organizations::AiServicesOptOut",
    [
      {
        role: "replica",
        read: "EffectivePolicy.PolicyContent",
        as: (content) => optedOut(content) ? void 0 : "global",
        absent: "global",
        why: "without an opt-out policy, AWS may keep what AI services process, in other regions too, to improve them",
        docs: "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html",
        answers: ["ai.optout"]
      }
    ],
    {
      home: setting(
        "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html"
      )
    }
  ),
  resourceType(
    "AWS::SageMaker::EndpointConfig",
    [
      {
        role: "log",
        when: ({ DataCaptureConfig }) => DataCaptureConfig?.EnableCapture !== false,
        read: "DataCaptureConfig.DestinationS3Uri",
        as: s3Uri,
        why: "requests to the model and its answers are captured in this bucket",
        docs: `${maker}API_DataCaptureConfig.html`,
        answers: ["sagemaker.paths"]
      },
      {
        role: "replica",
        read: "AsyncInferenceConfig.OutputConfig.S3OutputPath",
        as: s3Uri,
        why: "answers of an asynchronous endpoint are written to this bucket",
        docs: `${maker}API_AsyncInferenceOutputConfig.html`,
        answers: ["sagemaker.paths"]
      }
    ],
    { home: setting(`${maker}API_DescribeEndpointConfig.html`) }
  ),
  resourceType("AWS::SageMaker::FeatureGroup", [
    {
      role: "replica",
      read: "OfflineStoreConfig.S3StorageConfig.S3Uri",
      as: s3Uri,
      why: "the offline store keeps every version of every feature in this bucket",
      docs: `${maker}API_OfflineStoreConfig.html`,
      answers: ["sagemaker.paths"]
    }
  ]),
  resourceType("AWS::SageMaker::Domain", [
    {
      role: "replica",
      read: "DefaultUserSettings.SharingSettings.S3OutputPath",
      as: s3Uri,
      why: "notebooks that people share, with their output, are kept in this bucket",
      docs: `${maker}API_SharingSettings.html`,
      answers: ["sagemaker.paths"]
    }
  ]),
  resourceType(
    "AWS::Transcribe::TranscriptionJob",
    [
      {
        role: "replica",
        read: "Transcript.TranscriptFileUri",
        as: amazonHost,
        why: "the transcript was written to a bucket at this address",
        docs: "https://docs.aws.amazon.com/transcribe/latest/APIReference/API_Transcript.html",
        answers: ["ml.output"]
      }
    ],
    {
      home: {
        role: "processing",
        why: "speech was turned into text in the job's region",
        docs: "https://docs.aws.amazon.com/transcribe/latest/APIReference/API_GetTranscriptionJob.html",
        answers: ["ml.output"]
      }
    }
  )
];

// src/locate/aws/analytics.ts
var dms = "https://docs.aws.amazon.com/dms/latest/APIReference/API_Endpoint.html";
var pipeline = "https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PipelineDeclaration.html";
var cur = "https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_cur_ReportDefinition.html";
var bcm = "https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_DataExports_S3Destination.html";
var target = ({ EndpointType }) => EndpointType?.toUpperCase() === "TARGET";
var analytics = [
  resourceType(
    "AWS::Athena::WorkGroup",
    [
      {
        role: "replica",
        read: "Configuration.ResultConfiguration.OutputLocation",
        as: s3Uri,
        why: "the results of every query are written to this bucket",
        docs: "https://docs.aws.amazon.com/athena/latest/APIReference/API_ResultConfiguration.html",
        answers: ["athena.output"]
      }
    ],
    {
      home: setting("https://docs.aws.amazon.com/athena/latest/APIReference/API_WorkGroup.html"),
      blind: [
        "the result location that a client names itself, where the workgroup does not enforce one"
      ]
    }
  ),
  resourceType("AWS::EMR::Cluster", [
    {
      role: "log",
      read: "LogUri",
      as: s3Uri,
      why: "logs of the cluster's steps are kept in this bucket",
      docs: "https://docs.aws.amazon.com/emr/latest/APIReference/API_Cluster.html",
      answers: ["emr.log"]
    }
  ]),
  resourceType(
    "AWS::DMS::Endpoint",
    [
      {
        role: "replica",
        when: target,
        read: "ServerName",
        as: hostOf,
        why: "the migration writes to the database at this address",
        docs: dms,
        answers: ["dms.endpoint"]
      },
      {
        role: "replica",
        when: target,
        read: "S3Settings.BucketName",
        as: bucketNamed,
        why: "the migration writes to this bucket",
        docs: dms,
        answers: ["dms.endpoint"]
      },
      {
        role: "replica",
        when: target,
        read: "KinesisSettings.StreamArn",
        as: elsewhere,
        why: "the migration writes to this stream",
        docs: dms,
        answers: ["dms.endpoint"]
      }
    ],
    { home: setting(dms) }
  ),
  resourceType(
    "AWS::Glue::Database",
    [
      {
        role: "processing",
        read: "TargetDatabase.Region",
        as: otherRegion,
        why: "the link stands for a database in this region, which is read over it",
        docs: "https://docs.aws.amazon.com/glue/latest/webapi/API_DatabaseIdentifier.html",
        answers: ["glue.catalog"]
      },
      {
        role: "replica",
        read: "LocationUri",
        as: s3Uri,
        why: "new tables of the database are stored in this bucket",
        docs: "https://docs.aws.amazon.com/glue/latest/webapi/API_Database.html",
        answers: ["glue.catalog"]
      }
    ],
    {
      home: {
        role: "metadata",
        why: "the catalogue holds names and types of columns, and no rows",
        docs: "https://docs.aws.amazon.com/glue/latest/webapi/API_Database.html"
      }
    }
  ),
  resourceType(
    "AWS::QuickSight::AccountSubscription",
    [
      {
        role: "replica",
        read: "Namespaces[].CapacityRegion",
        as: otherRegion,
        why: "data sets that were loaded into SPICE are kept in this region",
        docs: "https://docs.aws.amazon.com/quicksight/latest/APIReference/API_NamespaceInfoV2.html",
        answers: ["quicksight.identity"]
      }
    ],
    {
      home: {
        role: "home",
        why: "users and groups are kept in the identity region that was chosen at sign-up",
        docs: "https://docs.aws.amazon.com/quicksight/latest/developerguide/regions.html",
        answers: ["quicksight.identity"]
      }
    }
  ),
  resourceType(
    "AWS::CodePipeline::Pipeline",
    [
      {
        role: "replica",
        read: "pipeline.artifactStores{}.location",
        as: bucketNamed,
        why: "code and build results are copied to the artifact bucket of every region with an action",
        docs: pipeline,
        answers: ["cloudformation.pipeline"]
      },
      {
        role: "processing",
        read: "pipeline.stages[].actions[].region",
        as: otherRegion,
        why: "an action of the pipeline runs in this region",
        docs: pipeline,
        answers: ["cloudformation.pipeline"]
      }
    ],
    { home: setting(pipeline) }
  ),
  resourceType(
    "AWS::CUR::ReportDefinition",
    [
      {
        role: "metadata",
        read: "S3Region",
        why: "the bill, with ids and tags of all resources, is written to a bucket in this region",
        docs: cur,
        answers: ["cur.export"]
      }
    ],
    {
      home: {
        role: "none",
        why: "reports are defined in us-east-1 for everybody, and written elsewhere",
        docs: cur
      }
    }
  ),
  resourceType(
    "AWS::BCMDataExports::Export",
    [
      {
        role: "metadata",
        read: "DestinationConfigurations.S3Destination.S3Region",
        why: "billing data, with ids and tags of all resources, is written to a bucket in this region",
        docs: bcm,
        answers: ["cur.export"]
      }
    ],
    {
      home: {
        role: "none",
        why: "exports are defined in us-east-1 for everybody, and written elsewhere",
        docs: bcm
      }
    }
  ),
  resourceType("AWS::CloudFormation::StackSet", [], {
    home: {
      role: "none",
      why: "a stack set is a template; what it made in other regions are resources that are judged there",
      docs: "https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackInstanceSummary.html",
      answers: ["cfn.stackset"]
    }
  }),
  resourceType("AWS::Account::Region", [], {
    home: {
      role: "none",
      why: "a region that is switched on holds IAM's names and policies, and no customer content until somebody makes a resource there",
      docs: "https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html"
    }
  })
];

// src/locate/aws/backup.ts
var guide = "https://docs.aws.amazon.com/aws-backup/latest/devguide/";
var backup = [
  resourceType(
    "AWS::Backup::BackupPlan",
    [
      {
        role: "backup",
        read: "BackupPlan.Rules[].CopyActions[].DestinationBackupVaultArn",
        as: elsewhere,
        why: "the rule copies every recovery point to this vault",
        docs: `${guide}API_CopyAction.html`,
        answers: ["backup.plan"]
      },
      {
        role: "backup",
        read: "BackupPlan.Rules[].TargetLogicallyAirGappedBackupVaultArn",
        as: elsewhere,
        why: "the rule keeps its recovery points in this air-gapped vault",
        docs: `${guide}API_BackupRule.html`,
        answers: ["backup.plan"]
      }
    ],
    { home: setting(`${guide}API_BackupPlan.html`) }
  ),
  resourceType(
    "AWS::Backup::BackupVault",
    [
      {
        role: "backup",
        read: "NumberOfRecoveryPoints",
        as: (count, { resource }) => Number(count) > 0 ? resource.location : void 0,
        why: "recovery points, made here or copied here, lie in the vault's region",
        docs: `${guide}API_ListBackupVaults.html`,
        answers: ["backup.vault"]
      }
    ],
    {
      home: {
        role: "none",
        why: "an empty vault holds nothing, and one named Default is made in every region where somebody looked",
        docs: `${guide}vaults.html`,
        answers: ["backup.vault"]
      }
    }
  ),
  resourceType("AWS::Backup::RecoveryPoint", [], {
    home: {
      role: "none",
      why: "a recovery point lies in the region of its vault, which is judged for all that it holds",
      docs: `${guide}API_RecoveryPointByBackupVault.html`,
      answers: ["backup.vault"]
    }
  })
];

// src/locate/aws/inference.ts
var geographies = {
  eu: ["eu-central-1", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-3"],
  us: ["us-east-1", "us-east-2", "us-west-1", "us-west-2"],
  "us-gov": ["us-gov-east-1", "us-gov-west-1"],
  jp: ["ap-northeast-1", "ap-northeast-3"],
  au: ["ap-southeast-2", "ap-southeast-4"],
  apac: [
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-4"
  ]
};
function profilePlace({ models }, here, called2) {
  const regions = (models ?? []).map(({ modelArn }) => regionOf(modelArn ?? ""));
  if (regions.length === 0) return { gap: "the inference profile shows no models" };
  if (regions.includes(void 0)) return "global";
  const anyOf = [...new Set(regions)].sort();
  if (anyOf.length === 1) return anyOf[0] === here.resource.location ? void 0 : anyOf[0];
  return { anyOf, code: called2 ?? `inference in any of ${anyOf.join(", ")}` };
}
function modelPlace(model, here) {
  const id = /:inference-profile\/(.+)$/.exec(model)?.[1] ?? model;
  const prefix = /^(global|us-gov|apac|[a-z]{2})\.[a-z0-9-]+\./.exec(id)?.[1];
  const named = prefix !== void 0 || model.includes("inference-profile/");
  const profile = named ? here.resource.properties.InferenceProfiles?.find(
    ({ inferenceProfileId, inferenceProfileArn }) => inferenceProfileId === id || inferenceProfileArn === model
  ) : void 0;
  if (profile) return profilePlace(profile, here, prefix && calledBy(prefix));
  if (prefix !== void 0) return geography(prefix);
  if (model.includes(":application-inference-profile/"))
    return {
      gap: `the regions of ${model} were not read`,
      remedy: "grant bedrock:GetInferenceProfile"
    };
  if (/^arn:[^:]+:bedrock:::foundation-model\//.test(model)) return "global";
  if (model.startsWith("arn:")) return elsewhere(model, here);
  return /^https?:\/\//.test(model) ? hostOf(model, here) : void 0;
}
function geography(prefix) {
  if (prefix === "global") return "global";
  const anyOf = geographies[prefix];
  return anyOf ? { anyOf, code: calledBy(prefix) } : {
    gap: `the regions of ${prefix}. inference profiles were not read`,
    remedy: "grant bedrock:GetInferenceProfile"
  };
}
function calledBy(prefix) {
  return `${prefix}. inference profile`;
}

// src/locate/aws/bedrock.ts
var api = "https://docs.aws.amazon.com/bedrock/latest/APIReference/";
var guide2 = "https://docs.aws.amazon.com/bedrock/latest/userguide/";
var foreignStores = /* @__PURE__ */ new Set(["PINECONE", "REDIS_ENTERPRISE_CLOUD", "MONGO_DB_ATLAS"]);
var inUse = ["bedrock.use"];
var bedrock = [
  resourceType(
    "AWS::Bedrock::ApplicationInferenceProfile",
    [
      {
        role: "processing",
        read: "inferenceProfileArn",
        as: (_, here) => profilePlace(here.resource.properties, here),
        why: "prompts sent to the profile are answered in any of the regions of its models",
        docs: `${guide2}cross-region-inference.html`,
        answers: ["bedrock.inferenceprofile"]
      }
    ],
    { home: setting(`${guide2}inference-profiles-create.html`) }
  ),
  resourceType("AWS::Bedrock::Agent", [
    {
      role: "processing",
      read: "foundationModel",
      as: modelPlace,
      why: "the agent's conversations are answered by this model or inference profile",
      docs: `${api}API_agent_GetAgent.html`,
      answers: inUse
    }
  ]),
  resourceType("AWS::Bedrock::Flow", [
    {
      role: "processing",
      read: "definition.nodes[].configuration.prompt.sourceConfiguration.inline.modelId",
      as: modelPlace,
      why: "a prompt of the flow is answered by this model or inference profile",
      docs: `${api}API_agent_GetFlow.html`,
      answers: inUse
    },
    {
      role: "processing",
      read: "definition.nodes[].configuration.knowledgeBase.modelId",
      as: modelPlace,
      why: "what the flow finds in a knowledge base is put into words by this model or inference profile",
      docs: `${api}API_agent_GetFlow.html`,
      answers: inUse
    }
  ]),
  resourceType(
    "AWS::Bedrock::Prompt",
    [
      {
        role: "processing",
        read: "variants[].modelId",
        as: modelPlace,
        why: "the prompt is answered by this model or inference profile",
        docs: `${api}API_agent_GetPrompt.html`,
        answers: inUse
      }
    ]
  ),
  resourceType("AWS::Bedrock::KnowledgeBase", [
    {
      role: "processing",
      read: "knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration.embeddingModelArn",
      as: modelPlace,
      why: "every document is turned into vectors by this model",
      docs: `${api}API_agent_GetKnowledgeBase.html`,
      answers: inUse
    },
    {
      role: "replica",
      read: "storageConfiguration.type",
      as: (type3) => foreignStores.has(type3) ? {
        gap: `the vectors lie with ${type3}, which is not run by AWS`,
        remedy: "ask the vector store's provider for its place, and accept the gap with an exception"
      } : void 0,
      why: "the vectors, with the text they stand for, are kept in this store",
      docs: `${api}API_agent_StorageConfiguration.html`,
      answers: inUse
    }
  ]),
  resourceType(
    "AWS::Bedrock::IntelligentPromptRouter",
    [
      {
        role: "processing",
        read: "models[].modelArn",
        as: modelPlace,
        why: "the router sends a prompt to this model or inference profile if it fits best",
        docs: `${api}API_ListPromptRouters.html`,
        answers: inUse
      },
      {
        role: "processing",
        read: "fallbackModel.modelArn",
        as: modelPlace,
        why: "the router sends all other prompts to this model or inference profile",
        docs: `${api}API_ListPromptRouters.html`,
        answers: inUse
      }
    ],
    { home: setting(`${api}API_ListPromptRouters.html`) }
  ),
  resourceType("AWS::Bedrock::Guardrail", [
    {
      role: "processing",
      read: "crossRegionDetails.guardrailProfileId",
      as: (id) => geography(id.split(".", 1)[0]),
      why: "prompts and answers are checked in any region of the guardrail profile's geography",
      docs: `${guide2}guardrails-cross-region-support.html`,
      answers: ["bedrock.guardrail"]
    }
  ]),
  resourceType(
    "AWS::Bedrock::ModelInvocationLogging",
    [
      {
        role: "log",
        read: "s3Config.bucketName",
        as: bucketNamed,
        why: "whole prompts and answers are logged to this bucket",
        docs: `${api}API_GetModelInvocationLoggingConfiguration.html`,
        answers: ["bedrock.logging"]
      },
      {
        role: "log",
        read: "cloudWatchConfig.largeDataDeliveryS3Config.bucketName",
        as: bucketNamed,
        why: "prompts and answers too large for a log event are kept in this bucket",
        docs: `${api}API_GetModelInvocationLoggingConfiguration.html`,
        answers: ["bedrock.logging"]
      }
    ],
    { home: setting(`${guide2}model-invocation-logging.html`) }
  ),
  resourceType(
    "AWS::Bedrock::AccountDataRetention",
    [
      {
        role: "processing",
        read: "mode",
        as: (mode) => mode === "provider_data_share" ? {
          gap: "request data is shared with the model's provider, and no place is published for that",
          remedy: "set the account's data retention mode to none, or accept the gap with an exception"
        } : void 0,
        why: "the account's data retention mode decides who keeps prompts and answers",
        docs: `${api}API_GetAccountDataRetention.html`,
        answers: ["bedrock.retention"]
      }
    ],
    { home: setting(`${api}API_GetAccountDataRetention.html`) }
  ),
  resourceType("AWS::Bedrock::ModelCopyJob", [], {
    home: {
      role: "replica",
      why: "a copy job is listed in the region to which it copied a custom model",
      docs: `${guide2}copy-model.html`,
      answers: ["bedrock.copyjob"]
    }
  }),
  resourceType(
    "AWS::Bedrock::ModelInvocationJob",
    [
      {
        role: "processing",
        read: "modelId",
        as: modelPlace,
        why: "the batch of prompts is answered by this model or inference profile",
        docs: `${api}API_ModelInvocationJobSummary.html`,
        answers: ["bedrock.copyjob"]
      },
      {
        role: "replica",
        read: "outputDataConfig.s3OutputDataConfig.s3Uri",
        as: s3Uri,
        why: "all answers are written to this bucket",
        docs: `${api}API_ModelInvocationJobSummary.html`,
        answers: ["bedrock.copyjob"]
      }
    ],
    { home: setting(`${guide2}batch-inference.html`) }
  ),
  resourceType("AWS::Bedrock::DataAutomationProject", [
    {
      role: "processing",
      always: ({ resource }) => automation(resource.location),
      why: "every call must name a cross-region profile, and runs in any region of its geography",
      docs: `${guide2}bda-cris.html`,
      answers: ["bedrock.bda"]
    }
  ])
];
function automation(region2) {
  if (region2 === "eu-west-2") return void 0;
  const prefix = /^(us-gov|eu|us|ap)-/.exec(region2 ?? "")?.[1];
  return prefix === void 0 ? { gap: `the geography of ${region2 ?? "no region"} is not known` } : geography(prefix === "ap" ? "apac" : prefix);
}

// src/locate/aws/cloudfront.ts
var edge = "edge";
var atEdge = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-the-edge.html";
var cloudfront = [
  resourceType(
    "AWS::CloudFront::Distribution",
    [
      {
        role: "processing",
        read: "Origins.Items[].DomainName",
        as: amazonHost,
        why: "the distribution passes requests on to its origin",
        docs: "https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_Origin.html",
        answers: ["cloudfront.distribution"]
      },
      {
        role: "cache",
        read: "Origins.Items[].OriginShield.OriginShieldRegion",
        as: (region2, { element }) => element.OriginShield?.Enabled === false ? void 0 : region2,
        why: "Origin Shield caches everything in one more region",
        docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/origin-shield.html",
        answers: ["cloudfront.distribution"]
      },
      {
        role: "log",
        read: "Logging.Bucket",
        as: (host, here) => here.resource.properties.Logging?.Enabled === false ? void 0 : amazonHost(host, here),
        why: "access logs, with the viewers' addresses, go to this bucket",
        docs: "https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_LoggingConfig.html",
        answers: ["cloudfront.distribution"]
      },
      {
        role: "processing",
        read: "DefaultCacheBehavior.LambdaFunctionAssociations.Items[].LambdaFunctionARN",
        as: () => edge,
        why: "a Lambda@Edge function runs on every request, at the edge cache nearest to the viewer",
        docs: atEdge,
        answers: ["lambda.edge"]
      },
      {
        role: "processing",
        read: "CacheBehaviors.Items[].LambdaFunctionAssociations.Items[].LambdaFunctionARN",
        as: () => edge,
        why: "a Lambda@Edge function runs on requests of one path, at the edge cache nearest to the viewer",
        docs: atEdge,
        answers: ["lambda.edge"]
      },
      {
        role: "log",
        read: "DefaultCacheBehavior.LambdaFunctionAssociations.Items[].LambdaFunctionARN",
        as: () => edge,
        why: "what a Lambda@Edge function logs is kept in the region nearest to the viewer",
        docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-logs.html",
        answers: ["lambda.edge"]
      },
      {
        role: "processing",
        read: "DefaultCacheBehavior.FunctionAssociations.Items[].FunctionARN",
        as: () => edge,
        why: "a CloudFront function runs on every request, at every edge location",
        docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-functions.html",
        answers: ["lambda.edge"]
      }
    ],
    {
      home: {
        role: "cache",
        at: edge,
        why: "content is cached at edge locations; every price class holds some outside Europe, and geo restriction limits viewers, not edges",
        docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PriceClass.html",
        answers: ["cloudfront.distribution"]
      },
      blind: ["where an origin stands whose host name is none of AWS's"]
    }
  ),
  resourceType(
    "AWS::CloudFront::RealtimeLogConfig",
    [
      {
        role: "log",
        read: "EndPoints[].KinesisStreamConfig.StreamARN",
        as: (arn) => regionOf(arn),
        why: "every request, with the viewer's address, is written to this stream as it happens",
        docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/real-time-logs.html",
        answers: ["cloudfront.distribution"]
      }
    ],
    {
      home: {
        role: "none",
        why: "the choice of log fields is a setting of a global service, and holds no request",
        docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/real-time-logs.html"
      }
    }
  ),
  resourceType("AWS::CloudFront::Function", [], {
    home: {
      role: "processing",
      at: edge,
      why: "a CloudFront function runs at every edge location",
      docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-functions.html"
    }
  }),
  resourceType("AWS::CloudFront::KeyValueStore", [], {
    home: {
      role: "cache",
      at: edge,
      why: "a key value store is copied to every edge location",
      docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions.html"
    }
  }),
  ...[
    "CachePolicy",
    "OriginRequestPolicy",
    "ResponseHeadersPolicy",
    "OriginAccessControl",
    "PublicKey",
    "KeyGroup"
  ].map(
    (name) => resourceType(`AWS::CloudFront::${name}`, [], {
      home: {
        role: "none",
        why: "a setting that distributions share: no customer content is in it",
        docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-working-with.html"
      }
    })
  )
];

// src/locate/aws/cloudtrail.ts
var docs = "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_Trail.html";
var cloudtrail = [
  resourceType(
    "AWS::CloudTrail::Trail",
    [
      {
        role: "log",
        read: "S3BucketName",
        as: bucketNamed,
        why: "who called what, from which address, is delivered to this bucket",
        docs,
        answers: ["cloudtrail.trail"]
      },
      {
        role: "log",
        read: "CloudWatchLogsLogGroupArn",
        as: elsewhere,
        why: "who called what, from which address, is delivered to this log group",
        docs,
        answers: ["cloudtrail.trail"]
      },
      {
        role: "processing",
        read: "SnsTopicARN",
        as: elsewhere,
        why: "this topic is told of every log file",
        docs,
        answers: ["cloudtrail.trail"]
      }
    ],
    { home: setting(docs) }
  ),
  resourceType("AWS::CloudTrail::EventDataStore", [], {
    home: {
      role: "log",
      why: "events, those of all regions where it is multi-region, are stored in the region of the event data store",
      docs: "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetEventDataStore.html",
      answers: ["cloudtrail.lake"]
    }
  })
];

// src/locate/aws/control-planes.ts
var globalServices = "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html";
var known = [
  [
    "AWS::Organizations::Organization",
    "Organizations keeps the tree of accounts and policies in one control plane: account information, no customer content",
    globalServices
  ],
  [
    "AWS::Organizations::OrganizationalUnit",
    "a branch of the tree of accounts: account information, no customer content",
    globalServices
  ],
  [
    "AWS::Organizations::Account",
    "a leaf of the tree of accounts: account information, no customer content",
    globalServices
  ],
  [
    "AWS::Organizations::Policy",
    "a policy over accounts: account information, no customer content",
    globalServices
  ],
  [
    "AWS::Shield::Protection",
    "Shield Advanced keeps in one control plane which resources it protects; no traffic is stored",
    globalServices
  ],
  [
    "AWS::NetworkManager::GlobalNetwork",
    "Network Manager keeps the topology of networks in one control plane; no traffic passes it",
    globalServices
  ],
  [
    "AWS::NetworkManager::CoreNetwork",
    "Network Manager keeps the policy of a core network in one control plane; its edges are in the regions that the policy names",
    globalServices
  ],
  [
    "AWS::Route53RecoveryControl::Cluster",
    "routing controls are switches kept in five regions; no customer content passes them",
    globalServices
  ],
  [
    "AWS::CertificateManager::Certificate",
    "a certificate is public, and CloudFront wants its own in us-east-1; no customer content is in it",
    "https://docs.aws.amazon.com/acm/latest/userguide/acm-regions.html"
  ],
  [
    "AWS::Budgets::Budget",
    "a budget is a figure over the bill, kept in one control plane",
    "https://docs.aws.amazon.com/general/latest/gr/billing.html"
  ],
  [
    "AWS::CE::AnomalyMonitor",
    "cost anomaly detection works on the bill, in one control plane",
    "https://docs.aws.amazon.com/general/latest/gr/billing.html"
  ],
  [
    "AWS::CE::AnomalySubscription",
    "tells people of anomalies in the bill, from one control plane",
    "https://docs.aws.amazon.com/general/latest/gr/billing.html"
  ]
];
var controlPlanes = known.map(
  ([type3, why3, docs15]) => resourceType(type3, [], { home: { role: "none", why: why3, docs: docs15 } })
);

// src/locate/aws/dynamodb.ts
var api2 = "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/";
var dynamodb = [
  resourceType("AWS::DynamoDB::Table", [
    {
      role: "replica",
      read: "Replicas[].RegionName",
      as: otherRegion,
      why: "a global table keeps a full copy in every replica region",
      docs: `${api2}API_TableDescription.html`,
      answers: ["dynamodb.replicas"]
    },
    {
      role: "replica",
      read: "GlobalTableWitnesses[].RegionName",
      as: otherRegion,
      why: "a witness region keeps the replicated changes, though no table is seen there",
      docs: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html",
      answers: ["dynamodb.replicas"]
    },
    {
      role: "backup",
      read: "Exports[].S3Bucket",
      as: (name, here) => here.element.ExportStatus === "FAILED" ? void 0 : bucketNamed(name, here),
      why: "an export wrote the table to this bucket, which may be in another region or account",
      docs: `${api2}API_DescribeExport.html`,
      answers: ["dynamodb.export"]
    },
    {
      role: "processing",
      read: "KinesisDataStreamDestinations[].StreamArn",
      as: (arn, here) => here.element.DestinationStatus === "DISABLED" ? void 0 : elsewhere(arn, here),
      why: "every change of an item is written to this stream",
      docs: `${api2}API_DescribeKinesisStreamingDestination.html`,
      answers: ["dynamodb.stream"]
    }
  ]),
  resourceType(
    "AWS::DynamoDB::GlobalTable",
    [
      {
        role: "replica",
        read: "ReplicationGroup[].RegionName",
        as: otherRegion,
        why: "a global table of the 2017 kind keeps a full copy in every region of its group",
        docs: `${api2}API_ListGlobalTables.html`,
        answers: ["dynamodb.replicas"]
      }
    ],
    { home: setting(`${api2}API_GlobalTable.html`) }
  )
];

// src/locate/aws/ec2.ts
var zones = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AvailabilityZone.html";
var outposts = "https://docs.aws.amazon.com/outposts/latest/APIReference/API_GetSiteAddress.html";
var onOutpost = {
  gap: "it stands on an Outpost, at the address of the Outpost's site",
  remedy: "read the country with outposts:GetSiteAddress (AddressType OPERATING_ADDRESS), and accept the gap with an exception that names it"
};
var why = "it stands in its zone: a Local or Wavelength Zone may be in another country than its region, an Outpost in the customer's own building";
var zoned = [
  {
    role: "home",
    when: ({ AvailabilityZone }) => Boolean(AvailabilityZone),
    read: "AvailabilityZone",
    as: (zone2, { resource }) => resource.properties.OutpostArn ? onOutpost : zone2,
    why,
    docs: zones,
    answers: ["ec2.zone"]
  }
];
var networks = [
  "VPC",
  "SecurityGroup",
  "NetworkAcl",
  "RouteTable",
  "InternetGateway",
  "DHCPOptions",
  "KeyPair"
];
var ec2 = [
  resourceType("AWS::EC2::Volume", zoned),
  resourceType(
    "AWS::EC2::Subnet",
    [
      {
        role: "home",
        read: "AvailabilityZone",
        // A plain zone is its region's name and one letter.
        as: (zone2, { resource }) => resource.properties.OutpostArn ? onOutpost : zone2.slice(0, -1) === resource.location ? void 0 : zone2,
        why: "what is put into the subnet stands in its Local or Wavelength Zone, or on its Outpost",
        docs: zones,
        answers: ["ec2.zone"]
      }
    ],
    {
      home: {
        role: "none",
        why: "a subnet is a range of addresses that AWS makes in every region; what is put into it is told of itself",
        docs: "https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc-components.html"
      }
    }
  ),
  ...networks.map(
    (name) => resourceType(`AWS::EC2::${name}`, [], {
      home: {
        role: "none",
        why: "rules and addresses of a network, which AWS makes in every region; no customer content is in them",
        docs: "https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc-components.html"
      }
    })
  ),
  resourceType("AWS::EC2::Instance", [
    {
      role: "home",
      when: ({ Placement }) => Boolean(Placement?.AvailabilityZone),
      read: "Placement.AvailabilityZone",
      as: (zone2, { resource }) => resource.properties.OutpostArn ? onOutpost : zone2,
      why,
      docs: zones,
      answers: ["ec2.zone"]
    }
  ]),
  resourceType(
    "AWS::EC2::Snapshot",
    [
      ...zoned,
      {
        role: "home",
        when: ({ OutpostArn, AvailabilityZone }) => Boolean(OutpostArn) && !AvailabilityZone,
        read: "OutpostArn",
        as: () => onOutpost,
        why: "the snapshot stands on an Outpost, in the customer's own building",
        docs: outposts,
        answers: ["ec2.zone"]
      }
    ],
    {
      home: {
        role: "backup",
        why: "a snapshot, copied from elsewhere or not, lies in the region that lists it",
        docs: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshots.html",
        answers: ["ebs.snapshot"]
      }
    }
  ),
  resourceType("AWS::EC2::Image", [], {
    home: {
      role: "home",
      why: "a machine image, copied from elsewhere or not, lies in the region that lists it",
      docs: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html",
      answers: ["ec2.ami"]
    }
  })
];

// src/locate/aws/files.ts
var efs = "https://docs.aws.amazon.com/efs/latest/ug/API_DescribeReplicationConfigurations.html";
var fsx = "https://docs.aws.amazon.com/fsx/latest/APIReference/";
var datasync = "https://docs.aws.amazon.com/datasync/latest/userguide/";
var share = "https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_DescribeNFSFileShares.html";
function dataSyncPlace(uri, here) {
  const region2 = /^(?:efs|fsx[a-z-]*):\/\/([a-z0-9-]+)\.fs-/.exec(uri)?.[1];
  return region2 === void 0 ? s3Uri(uri, here) : otherRegion(region2, here);
}
var files = [
  resourceType(
    "AWS::EFS::FileSystem",
    [
      {
        role: "home",
        when: ({ AvailabilityZoneName }) => Boolean(AvailabilityZoneName),
        read: "AvailabilityZoneName",
        why: "a One Zone file system stands in this zone",
        docs: "https://docs.aws.amazon.com/efs/latest/ug/API_FileSystemDescription.html"
      },
      {
        role: "replica",
        read: "Replications[].Destinations[].Region",
        as: (region2, here) => here.element.Status === "DELETING" ? void 0 : otherRegion(region2, here),
        why: "every file is replicated to a file system in this region",
        docs: efs,
        answers: ["efs.replication"]
      }
    ],
    {
      home: {
        role: "replica",
        owner: (id, record) => {
          const source = record.Replications?.[0]?.SourceFileSystemArn;
          return source === id ? void 0 : source;
        },
        why: "the destination of a replication is one more place of its source's files",
        docs: efs,
        answers: ["efs.replication"]
      }
    }
  ),
  resourceType(
    "AWS::FSx::FileSystem",
    [
      {
        role: "log",
        read: "WindowsConfiguration.AuditLogConfiguration.AuditLogDestination",
        as: elsewhere,
        why: "who opened which file is logged here",
        docs: `${fsx}API_DescribeFileSystems.html`,
        answers: ["fsx.backup"]
      },
      {
        role: "replica",
        read: "Associations[].DataRepositoryPath",
        as: s3Uri,
        why: "files are imported from and exported to this repository",
        docs: `${fsx}API_DescribeDataRepositoryAssociations.html`,
        answers: ["fsx.backup"]
      }
    ],
    { blind: ["SnapMirror replication, which is set up inside ONTAP and shows in no AWS API"] }
  ),
  resourceType("AWS::FSx::Backup", [], {
    home: {
      role: "backup",
      why: "a backup, copied from elsewhere or not, lies in the region that lists it",
      docs: `${fsx}API_Backup.html`,
      answers: ["fsx.backup"]
    }
  }),
  ...["AWS::StorageGateway::NFSFileShare", "AWS::StorageGateway::SMBFileShare"].map(
    (type3) => resourceType(
      type3,
      [
        {
          role: "replica",
          read: "BucketRegion",
          as: otherRegion,
          why: "the files of the share are objects of a bucket in this region",
          docs: share,
          answers: ["storagegateway.share"]
        },
        {
          role: "replica",
          when: ({ BucketRegion }) => !BucketRegion,
          read: "LocationARN",
          as: (arn, here) => arn.includes(":s3:::") ? placeOf(arn) : elsewhere(arn, here),
          why: "the files of the share are objects of this bucket",
          docs: share,
          answers: ["storagegateway.share"]
        },
        {
          role: "log",
          read: "AuditDestinationARN",
          as: elsewhere,
          why: "who opened which file is logged here",
          docs: share,
          answers: ["storagegateway.share"]
        }
      ]
    )
  ),
  resourceType(
    "AWS::StorageGateway::Gateway",
    [
      {
        role: "processing",
        read: "Ec2InstanceRegion",
        as: otherRegion,
        why: "the gateway runs, and caches files, on an instance in this region",
        docs: "https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_GatewayInfo.html",
        answers: ["storagegateway.share"]
      }
    ],
    { blind: ["the country in which a gateway on the customer's own premises stands"] }
  ),
  resourceType("AWS::DataSync::Task", [
    {
      role: "replica",
      read: "DestinationLocation.LocationUri",
      as: dataSyncPlace,
      why: "the task copies files to this location",
      docs: `${datasync}API_DescribeTask.html`,
      answers: ["datasync.task"]
    },
    {
      role: "log",
      read: "TaskReportConfig.Destination.S3.S3BucketArn",
      as: placeOf,
      why: "reports list the names of all files the task moved",
      docs: `${datasync}task-reports.html`,
      answers: ["datasync.task"]
    }
  ]),
  resourceType("AWS::DRS::SourceServer", [], {
    home: {
      role: "failover",
      why: "a server's disks are replicated without pause to the region of its recovery",
      docs: "https://docs.aws.amazon.com/drs/latest/APIReference/API_SourceCloudProperties.html",
      answers: ["drs.replication"]
    }
  })
];

// src/locate/aws/firehose.ts
var docs2 = "https://docs.aws.amazon.com/firehose/latest/APIReference/API_DestinationDescription.html";
var answers = ["firehose.destination"];
var firehose = [
  resourceType("AWS::Kinesis::Stream", [], {
    home: {
      role: "home",
      why: "a stream lies in its region, and is replicated nowhere; who reads it elsewhere is told of the reader",
      docs: "https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListStreams.html",
      answers: ["kinesis.stream"]
    }
  }),
  resourceType("AWS::KinesisFirehose::DeliveryStream", [
    {
      role: "replica",
      read: "Destinations[].ExtendedS3DestinationDescription.BucketARN",
      as: placeOf,
      why: "every record is delivered to this bucket, which may be in any region",
      docs: docs2,
      answers
    },
    {
      role: "replica",
      read: "Destinations[].S3DestinationDescription.BucketARN",
      as: placeOf,
      why: "every record is delivered to this bucket in its older description",
      docs: docs2,
      answers
    },
    {
      role: "replica",
      read: "Destinations[].RedshiftDestinationDescription.ClusterJDBCURL",
      as: hostOf,
      why: "every record is loaded into this Redshift cluster",
      docs: docs2,
      answers
    },
    {
      role: "replica",
      read: "Destinations[].AmazonopensearchserviceDestinationDescription.DomainARN",
      as: elsewhere,
      why: "every record is indexed in this OpenSearch domain",
      docs: docs2,
      answers
    },
    {
      role: "replica",
      read: "Destinations[].HttpEndpointDestinationDescription.EndpointConfiguration.Url",
      as: hostOf,
      why: "every record is sent to this HTTP endpoint",
      docs: docs2,
      answers
    },
    {
      role: "backup",
      read: "Destinations[].HttpEndpointDestinationDescription.S3DestinationDescription.BucketARN",
      as: placeOf,
      why: "records that could not be delivered are kept in this bucket",
      docs: docs2,
      answers
    },
    {
      role: "replica",
      read: "Destinations[].SplunkDestinationDescription.HECEndpoint",
      as: hostOf,
      why: "every record is sent to this Splunk collector",
      docs: docs2,
      answers
    },
    {
      role: "replica",
      read: "Destinations[].SnowflakeDestinationDescription.AccountUrl",
      as: hostOf,
      why: "every record is loaded into this Snowflake account",
      docs: docs2,
      answers
    }
  ])
];

// src/locate/aws/functions.ts
var lambda = "https://docs.aws.amazon.com/lambda/latest/api/";
var states = "https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachine.html";
var appsync = "https://docs.aws.amazon.com/appsync/latest/APIReference/API_DataSource.html";
var integration = "https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-integrations.html";
function called(uri, here) {
  const arn = uri.slice(uri.lastIndexOf("arn:"));
  return uri.includes("arn:") ? elsewhere(arn, here) : hostOf(uri, here);
}
var serviceCall = (arn) => /^arn:[^:]+:states:::/.test(arn);
var functions = [
  resourceType("AWS::Lambda::Function", [
    {
      role: "processing",
      read: "DeadLetterConfig.TargetArn",
      as: elsewhere,
      why: "events that the function failed on are sent here",
      docs: `${lambda}API_FunctionConfiguration.html`,
      answers: ["lambda.links"]
    },
    {
      role: "processing",
      read: "FileSystemConfigs[].Arn",
      as: elsewhere,
      why: "the function mounts this file system",
      docs: `${lambda}API_FunctionConfiguration.html`,
      answers: ["lambda.links"]
    },
    {
      role: "processing",
      read: "FunctionEventInvokeConfigs[].DestinationConfig.OnSuccess.Destination",
      as: elsewhere,
      why: "results of the function are sent to this destination",
      docs: `${lambda}API_ListFunctionEventInvokeConfigs.html`,
      answers: ["lambda.links"]
    },
    {
      role: "processing",
      read: "FunctionEventInvokeConfigs[].DestinationConfig.OnFailure.Destination",
      as: elsewhere,
      why: "events that the function failed on are sent to this destination",
      docs: `${lambda}API_ListFunctionEventInvokeConfigs.html`,
      answers: ["lambda.links"]
    }
  ]),
  resourceType(
    "AWS::Lambda::EventSourceMapping",
    [
      {
        role: "processing",
        read: "DestinationConfig.OnFailure.Destination",
        as: elsewhere,
        why: "records that the function failed on are sent to this destination",
        docs: `${lambda}API_ListEventSourceMappings.html`,
        answers: ["lambda.links"]
      }
    ],
    { home: setting(`${lambda}API_ListEventSourceMappings.html`) }
  ),
  resourceType("AWS::StepFunctions::StateMachine", [
    {
      role: "processing",
      read: "DefinitionReferences[]",
      as: (reference, here) => serviceCall(reference) ? void 0 : modelPlace(reference, here),
      why: "a step of the state machine hands its data to this service, endpoint or model",
      docs: states,
      answers: ["stepfunctions.def"]
    },
    {
      role: "log",
      read: "loggingConfiguration.destinations[].cloudWatchLogsLogGroup.logGroupArn",
      as: elsewhere,
      why: "executions are logged to this log group",
      docs: states,
      answers: ["stepfunctions.def"]
    }
  ]),
  resourceType(
    "AWS::AppSync::DataSource",
    [
      {
        role: "processing",
        read: "dynamodbConfig.awsRegion",
        as: otherRegion,
        why: "the API reads and writes tables of this region",
        docs: appsync,
        answers: ["apigw.appsync"]
      },
      {
        role: "processing",
        read: "openSearchServiceConfig.awsRegion",
        as: otherRegion,
        why: "the API searches a domain of this region",
        docs: appsync,
        answers: ["apigw.appsync"]
      },
      {
        role: "processing",
        read: "relationalDatabaseConfig.rdsHttpEndpointConfig.awsRegion",
        as: otherRegion,
        why: "the API queries a database of this region",
        docs: appsync,
        answers: ["apigw.appsync"]
      },
      {
        role: "processing",
        read: "lambdaConfig.lambdaFunctionArn",
        as: elsewhere,
        why: "the API calls this function",
        docs: appsync,
        answers: ["apigw.appsync"]
      },
      {
        role: "processing",
        read: "httpConfig.endpoint",
        as: hostOf,
        why: "the API calls this HTTP endpoint",
        docs: appsync,
        answers: ["apigw.appsync"]
      }
    ],
    { home: setting(appsync) }
  ),
  resourceType(
    "AWS::ApiGatewayV2::Integration",
    [
      {
        role: "processing",
        read: "IntegrationUri",
        as: called,
        why: "the API passes requests on to this function, service or endpoint",
        docs: integration,
        answers: ["apigw.appsync"]
      }
    ],
    { home: setting(integration) }
  ),
  resourceType(
    "AWS::ApiGateway::RestApi",
    [
      {
        role: "processing",
        read: "endpointConfiguration.types[]",
        as: (type3) => type3 === "EDGE" ? "edge" : void 0,
        why: "requests to an edge-optimized API enter at the CloudFront edge location nearest to the client",
        docs: "https://docs.aws.amazon.com/apigateway/latest/api/API_EndpointConfiguration.html",
        answers: ["apigw.edge"]
      }
    ]
  )
];

// src/locate/aws/global-accelerator.ts
var docs3 = "https://docs.aws.amazon.com/global-accelerator/latest/dg/introduction-how-it-works.html";
var globalAccelerator = [
  resourceType("AWS::GlobalAccelerator::Accelerator", [], {
    home: {
      role: "processing",
      at: "edge",
      why: "traffic enters at the edge location nearest to the client, and TCP ends there; nothing is kept",
      docs: docs3
    }
  }),
  resourceType("AWS::GlobalAccelerator::Listener", [], { home: setting(docs3) }),
  resourceType(
    "AWS::GlobalAccelerator::EndpointGroup",
    [
      {
        role: "processing",
        read: "EndpointGroupRegion",
        as: (region2, { resource }) => resource.properties.TrafficDialPercentage === 0 ? void 0 : region2,
        why: "the accelerator sends traffic to the endpoints of this region",
        docs: "https://docs.aws.amazon.com/global-accelerator/latest/api/API_EndpointGroup.html",
        answers: ["globalaccelerator.endpointgroup"]
      }
    ],
    { home: setting(docs3) }
  )
];

// src/locate/aws/iam.ts
var names = [
  "Role",
  "User",
  "Group",
  "Policy",
  "ManagedPolicy",
  "InstanceProfile",
  "SAMLProvider",
  "OIDCProvider",
  "ServerCertificate",
  "VirtualMFADevice"
];
var iam = names.map(
  (name) => resourceType(`AWS::IAM::${name}`, [], {
    home: {
      role: "none",
      why: "IAM has one control plane per partition, copied to every enabled region: identities and policies, no customer content",
      docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/disaster-recovery-resiliency.html"
    }
  })
);

// src/locate/aws/images.ts
var dlm = "https://docs.aws.amazon.com/dlm/latest/APIReference/API_CrossRegionCopyRule.html";
var registry = "https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeRegistry.html";
var builder = "https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Distribution.html";
var target2 = (value) => value.startsWith("arn:") ? { gap: `the copies stand on ${value}, at the address of the Outpost's site` } : value;
var enabled = ({ State }) => State === "ENABLED";
var images = [
  resourceType(
    "AWS::DLM::LifecyclePolicy",
    [
      {
        role: "backup",
        when: enabled,
        read: "PolicyDetails.Schedules[].CrossRegionCopyRules[].Target",
        as: target2,
        why: "the schedule copies every snapshot to this region",
        docs: dlm,
        answers: ["dlm.policy"]
      },
      {
        role: "backup",
        when: enabled,
        read: "PolicyDetails.Schedules[].CrossRegionCopyRules[].TargetRegion",
        as: target2,
        why: "the schedule copies every machine image to this region",
        docs: dlm,
        answers: ["dlm.policy"]
      },
      {
        role: "backup",
        when: enabled,
        read: "PolicyDetails.Actions[].CrossRegionCopy[].Target",
        as: target2,
        why: "snapshots that another account shares are copied to this region",
        docs: "https://docs.aws.amazon.com/dlm/latest/APIReference/API_CrossRegionCopyAction.html",
        answers: ["dlm.policy"]
      },
      {
        role: "backup",
        when: enabled,
        read: "PolicyDetails.CrossRegionCopyTargets[].TargetRegion",
        as: target2,
        why: "the default policy copies everything it makes to this region",
        docs: "https://docs.aws.amazon.com/dlm/latest/APIReference/API_CrossRegionCopyTarget.html",
        answers: ["dlm.policy"]
      }
    ],
    { home: setting(dlm) }
  ),
  resourceType(
    "AWS::ImageBuilder::DistributionConfiguration",
    [
      {
        role: "replica",
        read: "distributions[].region",
        as: otherRegion,
        why: "every image that is built is copied to this region",
        docs: builder,
        answers: ["imagebuilder.dist"]
      },
      {
        role: "replica",
        read: "distributions[].s3ExportConfiguration.s3Bucket",
        as: bucketNamed,
        why: "every image that is built is exported to this bucket as a disk",
        docs: builder,
        answers: ["imagebuilder.dist"]
      }
    ],
    { home: setting(builder) }
  ),
  resourceType(
    "AWS::ECR::ReplicationConfiguration",
    [
      {
        role: "replica",
        read: "replicationConfiguration.rules[].destinations[].region",
        as: otherRegion,
        why: "every image that the rule's filters match is copied to the registry of this region",
        docs: registry,
        answers: ["ecr.replication"]
      }
    ],
    { home: setting(registry) }
  ),
  resourceType("AWS::ECR::PullThroughCacheRule", [], {
    home: {
      role: "none",
      why: "a pull-through cache brings images in; nothing of ours goes to the registry upstream",
      docs: "https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribePullThroughCacheRules.html",
      answers: ["ecr.pullthrough"]
    }
  }),
  resourceType("AWS::Lightsail::InstanceSnapshot", [], {
    home: {
      role: "backup",
      why: "a snapshot, copied from elsewhere or not, lies in the region that lists it",
      docs: "https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_GetInstanceSnapshots.html",
      answers: ["lightsail.snapshot"]
    }
  })
];

// src/locate/aws/key-value-stores.ts
var dsql = "https://docs.aws.amazon.com/aurora-dsql/latest/APIReference/API_GetCluster.html";
var datastore = "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_DescribeGlobalReplicationGroups.html";
var multiRegion = "https://docs.aws.amazon.com/memorydb/latest/APIReference/API_DescribeMultiRegionClusters.html";
var keyValueStores = [
  resourceType(
    "AWS::Cassandra::Keyspace",
    [
      {
        role: "home",
        when: ({ keyspaceName }) => !keyspaceName?.startsWith("system"),
        always: ({ resource }) => resource.location,
        why: "a keyspace lies in the region that lists it",
        docs: "https://docs.aws.amazon.com/keyspaces/latest/APIReference/API_ListKeyspaces.html"
      },
      {
        role: "replica",
        read: "replicationRegions[]",
        as: otherRegion,
        why: "a multi-region keyspace keeps all its tables in every one of its regions",
        docs: "https://docs.aws.amazon.com/keyspaces/latest/APIReference/API_GetKeyspace.html",
        answers: ["keyspaces.multiregion"]
      }
    ],
    {
      home: {
        role: "none",
        why: "system keyspaces are made by AWS in every region, and describe the others",
        docs: "https://docs.aws.amazon.com/keyspaces/latest/devguide/working-with-keyspaces.html"
      }
    }
  ),
  resourceType("AWS::DSQL::Cluster", [
    {
      role: "replica",
      read: "multiRegionProperties.clusters[]",
      as: elsewhere,
      why: "each peer cluster keeps all the data",
      docs: dsql,
      answers: ["dsql.multiregion"]
    },
    {
      role: "replica",
      read: "multiRegionProperties.witnessRegion",
      as: otherRegion,
      why: "the witness region keeps a window of the transaction log",
      docs: dsql,
      answers: ["dsql.multiregion"]
    }
  ]),
  resourceType("AWS::ElastiCache::CacheCluster", [], {
    home: {
      role: "replica",
      owner: (id, record) => {
        const { ReplicationGroupId } = record;
        return ReplicationGroupId && id.replace(/cluster:.*$/, `replicationgroup:${ReplicationGroupId}`);
      },
      ownedBy: ["AWS::ElastiCache::ReplicationGroup"],
      why: "a node of a replication group is one more place of the group's data",
      docs: "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CacheCluster.html"
    }
  }),
  ...[
    [
      "AWS::ElastiCache::Snapshot",
      "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_Snapshot.html"
    ],
    [
      "AWS::MemoryDB::Snapshot",
      "https://docs.aws.amazon.com/memorydb/latest/APIReference/API_Snapshot.html"
    ]
  ].map(
    ([type3, docs15]) => resourceType(type3, [], {
      home: { role: "backup", why: "a snapshot lies in the region that lists it", docs: docs15 }
    })
  ),
  resourceType(
    "AWS::ElastiCache::GlobalReplicationGroup",
    [
      {
        role: "replica",
        read: "Members[].ReplicationGroupRegion",
        // The primary is a replication group of its own, and tells its home itself.
        as: (region2, { element }) => element.Role === "PRIMARY" ? void 0 : region2,
        why: "a global datastore copies the primary's data to every secondary region",
        docs: datastore,
        answers: ["elasticache.global"]
      }
    ],
    { home: setting(datastore) }
  ),
  resourceType(
    "AWS::MemoryDB::MultiRegionCluster",
    [
      {
        role: "replica",
        read: "Clusters[].Region",
        why: "every member cluster keeps all the data",
        docs: multiRegion,
        answers: ["memorydb.multiregion"]
      }
    ],
    { home: setting(multiRegion) }
  )
];

// src/locate/aws/log-destinations.ts
var flowLog = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FlowLog.html";
var resolver = "https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_ResolverQueryLogConfig.html";
var firewall = "https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_LogDestinationConfig.html";
var balancer = "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html";
var canary = "https://docs.aws.amazon.com/AmazonSynthetics/latest/APIReference/API_Canary.html";
var logDestinations = [
  resourceType(
    "AWS::EC2::FlowLog",
    [
      {
        role: "log",
        read: "LogDestination",
        as: elsewhere,
        why: "the addresses of all connections are written to this bucket, log group or stream",
        docs: flowLog,
        answers: ["vpc.flowlog"]
      }
    ],
    { home: setting(flowLog) }
  ),
  resourceType(
    "AWS::Route53Resolver::ResolverQueryLoggingConfig",
    [
      {
        role: "log",
        read: "DestinationArn",
        as: elsewhere,
        why: "every name that the network's machines look up is written to this bucket, log group or stream",
        docs: resolver,
        answers: ["resolver.querylog"]
      }
    ],
    { home: setting(resolver) }
  ),
  resourceType(
    "AWS::NetworkFirewall::LoggingConfiguration",
    [
      {
        role: "log",
        read: "LogDestinationConfigs[].LogDestination.bucketName",
        as: bucketNamed,
        why: "the firewall's alerts and flows are written to this bucket",
        docs: firewall,
        answers: ["networkfirewall.log"]
      }
    ],
    { home: setting(firewall) }
  ),
  resourceType("AWS::ElasticLoadBalancingV2::LoadBalancer", [
    {
      role: "log",
      read: "Attributes[].Value",
      as: (value, here) => here.element.Key?.endsWith("_logs.s3.bucket") ? bucketNamed(value, here) : void 0,
      why: "every request, with the client's address, is written to this bucket",
      docs: balancer,
      answers: ["elb.accesslog"]
    },
    {
      role: "processing",
      read: "AvailabilityZones[].ZoneName",
      // A plain zone is its region's name and one letter.
      as: (zone2, { resource }) => zone2.slice(0, -1) === resource.location ? void 0 : zone2,
      why: "the load balancer has nodes in this Local Zone, which may stand in another country",
      docs: "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AvailabilityZone.html",
      answers: ["elb.accesslog"]
    }
  ]),
  resourceType(
    "AWS::Synthetics::Canary",
    [
      {
        role: "log",
        read: "ArtifactS3Location",
        as: (place, here) => place.startsWith("s3://") ? s3Uri(place, here) : bucketNamed(place, here),
        why: "screenshots and logs of the canary's runs are kept in this bucket",
        docs: canary,
        answers: ["synthetics.multilocation"]
      },
      {
        role: "processing",
        read: "MultiLocationConfig.Replicas[].Location",
        as: otherRegion,
        why: "a copy of the canary runs in this region",
        docs: canary,
        answers: ["synthetics.multilocation"]
      }
    ],
    { home: setting(canary) }
  ),
  resourceType(
    "AWS::CloudWatch::MetricStream",
    [
      {
        role: "metadata",
        read: "FirehoseArn",
        as: elsewhere,
        why: "the account's metrics are sent to this stream",
        docs: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetricStreams.html",
        answers: ["cloudwatch.metricstream"]
      }
    ],
    {
      home: setting(
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetricStreams.html"
      )
    }
  ),
  resourceType(
    "AWS::Oam::Link",
    [
      {
        role: "processing",
        read: "SinkArn",
        as: elsewhere,
        why: "another account reads metrics, logs and traces through this link",
        docs: "https://docs.aws.amazon.com/OAM/latest/APIReference/API_ListLinks.html",
        answers: ["oam.link"]
      }
    ],
    { home: setting("https://docs.aws.amazon.com/OAM/latest/APIReference/API_ListLinks.html") }
  )
];

// src/locate/aws/logs.ts
var api3 = "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/";
var central = "https://docs.aws.amazon.com/cloudwatch/latest/observabilityadmin/API_GetCentralizationRuleForOrganization.html";
var logs = [
  resourceType("AWS::Logs::LogGroup", [], {
    blind: [
      "whether an organisation copies the log group to another region: only its management account shows that"
    ]
  }),
  resourceType(
    "AWS::Logs::SubscriptionFilter",
    [
      {
        role: "log",
        read: "destinationArn",
        as: elsewhere,
        why: "every matching log event is sent to this destination",
        docs: `${api3}API_SubscriptionFilter.html`,
        answers: ["logs.subscription"]
      }
    ],
    { home: setting(`${api3}API_SubscriptionFilter.html`) }
  ),
  resourceType(
    "AWS::Logs::AccountPolicy",
    [
      {
        role: "log",
        read: "policyDocument",
        as: (json, here) => {
          const arn = JSON.parse(json).DestinationArn;
          return arn === void 0 ? void 0 : elsewhere(arn, here);
        },
        why: "matching events of all log groups of the account are sent to one destination",
        docs: `${api3}API_DescribeAccountPolicies.html`,
        answers: ["logs.subscription"]
      }
    ],
    { home: setting(`${api3}API_DescribeAccountPolicies.html`) }
  ),
  resourceType(
    "AWS::Logs::Destination",
    [
      {
        role: "log",
        read: "targetArn",
        as: elsewhere,
        why: "log events sent to the destination go on to this stream, which may be in another region",
        docs: `${api3}API_DescribeDestinations.html`,
        answers: ["logs.subscription"]
      }
    ],
    { home: setting(`${api3}API_DescribeDestinations.html`) }
  ),
  resourceType(
    "AWS::Logs::DeliveryDestination",
    [
      {
        role: "log",
        read: "deliveryDestinationConfiguration.destinationResourceArn",
        as: elsewhere,
        why: "services deliver their logs to this bucket, log group or stream",
        docs: `${api3}API_DescribeDeliveryDestinations.html`,
        answers: ["logs.delivery"]
      }
    ],
    { home: setting(`${api3}API_DescribeDeliveryDestinations.html`) }
  ),
  resourceType(
    "AWS::Logs::ExportTask",
    [
      {
        role: "log",
        read: "destination",
        as: bucketNamed,
        why: "a log group was exported to this bucket",
        docs: `${api3}API_DescribeExportTasks.html`,
        answers: ["logs.export"]
      }
    ],
    { home: setting(`${api3}API_DescribeExportTasks.html`) }
  ),
  resourceType(
    "AWS::ObservabilityAdmin::OrganizationCentralizationRule",
    [
      {
        role: "log",
        read: "CentralizationRule.Destination.Region",
        why: "log groups of the organisation's accounts and regions are copied to this region",
        docs: central,
        answers: ["logs.centralization"]
      },
      {
        role: "backup",
        read: "CentralizationRule.Destination.DestinationLogsConfiguration.BackupConfiguration.Region",
        why: "a second copy of the gathered log groups is kept in this region",
        docs: central,
        answers: ["logs.centralization"]
      }
    ],
    { home: setting(central) }
  )
];

// src/locate/aws/messaging.ts
var sns = "https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptions.html";
var events = "https://docs.aws.amazon.com/eventbridge/latest/APIReference/";
var pipes = "https://docs.aws.amazon.com/eventbridge/latest/pipes-reference/API_DescribePipe.html";
var scheduler = "https://docs.aws.amazon.com/scheduler/latest/APIReference/API_Target.html";
var universal = (arn) => regionOf(arn) === void 0;
var messaging = [
  resourceType(
    "AWS::SNS::Subscription",
    [
      {
        role: "processing",
        when: ({ SubscriptionArn, Protocol }) => SubscriptionArn !== "PendingConfirmation" && SubscriptionArn !== "Deleted" && ["sqs", "lambda", "firehose", "http", "https"].includes(Protocol ?? ""),
        read: "Endpoint",
        as: (endpoint2, here) => endpoint2.startsWith("arn:") ? elsewhere(endpoint2, here) : hostOf(endpoint2, here),
        why: "every message of the topic is delivered to this endpoint",
        docs: sns,
        answers: ["sns.subscription"]
      }
    ],
    {
      home: setting(sns),
      blind: ["where people read the e-mails and text messages that a topic sends"]
    }
  ),
  resourceType("AWS::SQS::Queue", [], {
    home: {
      role: "home",
      why: "a queue and its dead-letter queue lie in one region, and are replicated nowhere",
      docs: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueues.html",
      answers: ["sqs.queue"]
    }
  }),
  resourceType("AWS::Events::EventBus", [], {
    home: {
      role: "none",
      why: "a bus passes events on and keeps none, and AWS makes one named default in every region",
      docs: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus.html"
    }
  }),
  resourceType(
    "AWS::Events::Rule",
    [
      {
        role: "processing",
        when: ({ State }) => State !== "DISABLED",
        read: "Targets[].Arn",
        as: elsewhere,
        why: "every matching event is sent to this target",
        docs: `${events}API_ListTargetsByRule.html`,
        answers: ["events.target"]
      },
      {
        role: "processing",
        when: ({ State }) => State !== "DISABLED",
        read: "Targets[].DeadLetterConfig.Arn",
        as: elsewhere,
        why: "events that could not be delivered are kept in this queue",
        docs: `${events}API_ListTargetsByRule.html`,
        answers: ["events.target"]
      }
    ],
    { home: setting(`${events}API_Rule.html`) }
  ),
  resourceType(
    "AWS::Events::Endpoint",
    [
      {
        role: "failover",
        read: "RoutingConfig.FailoverConfig.Secondary.Route",
        why: "events go to this region when the primary fails",
        docs: `${events}API_Endpoint.html`,
        answers: ["events.globalendpoint"]
      },
      {
        role: "replica",
        read: "ReplicationConfig.State",
        as: (state, { resource }) => state === "ENABLED" ? resource.properties.RoutingConfig?.FailoverConfig?.Secondary?.Route : void 0,
        why: "with replication, every event is sent to the secondary region too, also when nothing failed",
        docs: `${events}API_ReplicationConfig.html`,
        answers: ["events.globalendpoint"]
      }
    ],
    {
      home: {
        role: "processing",
        why: "events go through the endpoint to the bus of its primary region",
        docs: `${events}API_Endpoint.html`
      }
    }
  ),
  resourceType(
    "AWS::Events::ApiDestination",
    [
      {
        role: "processing",
        when: ({ ApiDestinationState }) => ApiDestinationState !== "INACTIVE",
        read: "InvocationEndpoint",
        as: hostOf,
        why: "events are sent to this HTTP endpoint",
        docs: `${events}API_ListApiDestinations.html`,
        answers: ["events.apidestination"]
      }
    ],
    { home: setting(`${events}API_ListApiDestinations.html`) }
  ),
  resourceType(
    "AWS::Scheduler::Schedule",
    [
      {
        role: "processing",
        read: "Target.Arn",
        as: (arn, here) => universal(arn) ? void 0 : elsewhere(arn, here),
        why: "the schedule's payload is sent to this target",
        docs: scheduler,
        answers: ["scheduler.pipes"]
      },
      {
        role: "processing",
        read: "Target.DeadLetterConfig.Arn",
        as: elsewhere,
        why: "payloads that could not be delivered are kept in this queue",
        docs: scheduler,
        answers: ["scheduler.pipes"]
      }
    ],
    { home: setting(scheduler) }
  ),
  resourceType(
    "AWS::Pipes::Pipe",
    [
      {
        role: "processing",
        read: "Target",
        as: elsewhere,
        why: "every record of the source is sent to this target",
        docs: pipes,
        answers: ["scheduler.pipes"]
      },
      {
        role: "processing",
        read: "Enrichment",
        as: elsewhere,
        why: "every record of the source passes through this enrichment",
        docs: pipes,
        answers: ["scheduler.pipes"]
      },
      {
        role: "log",
        read: "LogConfiguration.S3LogDestination.BucketName",
        as: bucketNamed,
        why: "the pipe's log, with payloads where that is switched on, is kept in this bucket",
        docs: pipes,
        answers: ["scheduler.pipes"]
      }
    ],
    { home: setting(pipes) }
  ),
  resourceType("AWS::MSK::Replicator", [], {
    home: {
      role: "replica",
      why: "a replicator runs in the region of its target cluster, and copies the source's topics there",
      docs: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-replicator-how-it-works.html",
      answers: ["msk.replicator"]
    }
  }),
  resourceType(
    "AWS::SES::MultiRegionEndpoint",
    [
      {
        role: "processing",
        read: "Regions[]",
        as: otherRegion,
        why: "mail is split between the primary and this region",
        docs: "https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_ListMultiRegionEndpoints.html",
        answers: ["ses.multiregion"]
      }
    ],
    {
      home: {
        role: "processing",
        why: "mail goes out through the endpoint's primary region",
        docs: "https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_MultiRegionEndpoint.html"
      }
    }
  )
];

// src/locate/aws/network-paths.ts
var api4 = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/";
var peering = `${api4}API_VpcPeeringConnectionVpcInfo.html`;
var transit = `${api4}API_TransitGatewayPeeringAttachment.html`;
var endpoint = `${api4}API_VpcEndpoint.html`;
var networkPaths = [
  resourceType(
    "AWS::EC2::VPCPeeringConnection",
    [
      {
        role: "processing",
        when: ({ Status }) => Status?.Code === "active",
        read: "AccepterVpcInfo.Region",
        as: otherRegion,
        why: "the peering is a path into the accepter's network in another region",
        docs: peering,
        answers: ["vpc.peering"]
      },
      {
        role: "processing",
        when: ({ Status }) => Status?.Code === "active",
        read: "RequesterVpcInfo.Region",
        as: otherRegion,
        why: "the peering is a path into the requester's network in another region",
        docs: peering,
        answers: ["vpc.peering"]
      }
    ],
    { home: setting(peering) }
  ),
  resourceType(
    "AWS::EC2::TransitGatewayPeeringAttachment",
    [
      {
        role: "processing",
        when: ({ State }) => State === "available",
        read: "AccepterTgwInfo.Region",
        as: otherRegion,
        why: "the attachment is a path to the accepter's transit gateway in another region",
        docs: transit,
        answers: ["vpc.peering"]
      },
      {
        role: "processing",
        when: ({ State }) => State === "available",
        read: "RequesterTgwInfo.Region",
        as: otherRegion,
        why: "the attachment is a path to the requester's transit gateway in another region",
        docs: transit,
        answers: ["vpc.peering"]
      }
    ],
    { home: setting(transit) }
  ),
  resourceType(
    "AWS::EC2::VPCEndpoint",
    [
      {
        role: "processing",
        read: "ServiceRegion",
        as: otherRegion,
        why: "the endpoint leads to a service in another region",
        docs: endpoint,
        answers: ["vpc.peering"]
      }
    ],
    { home: setting(endpoint) }
  )
];

// src/locate/aws/opensearch.ts
var api5 = "https://docs.aws.amazon.com/opensearch-service/latest/APIReference/";
var active = (record) => record.ConnectionStatus?.StatusCode === "ACTIVE" || record.ConnectionStatus?.StatusCode === "APPROVED";
var opensearch = [
  resourceType(
    "AWS::OpenSearchService::InboundConnection",
    [
      {
        role: "replica",
        when: active,
        read: "RemoteDomainInfo.AWSDomainInformation.Region",
        as: otherRegion,
        why: "the domain at the other end follows or searches this one: data flows there",
        docs: `${api5}API_DescribeInboundConnections.html`,
        answers: ["opensearch.crosscluster"]
      },
      {
        // Which end counts as local differs with who asked for the connection: the one that is not here.
        role: "replica",
        when: active,
        read: "LocalDomainInfo.AWSDomainInformation.Region",
        as: otherRegion,
        why: "the domain that asked for the connection follows or searches this one: data flows there",
        docs: `${api5}API_DescribeInboundConnections.html`,
        answers: ["opensearch.crosscluster"]
      }
    ],
    { home: setting(`${api5}API_DescribeInboundConnections.html`) }
  ),
  resourceType(
    "AWS::OpenSearchService::OutboundConnection",
    [
      {
        role: "processing",
        when: active,
        read: "RemoteDomainInfo.AWSDomainInformation.Region",
        as: otherRegion,
        why: "searches over the connection are sent to the domain at the other end",
        docs: `${api5}API_DescribeOutboundConnections.html`,
        answers: ["opensearch.crosscluster"]
      }
    ],
    { home: setting(`${api5}API_DescribeOutboundConnections.html`) }
  )
];

// src/locate/aws/oversight.ts
var config = "https://docs.aws.amazon.com/config/latest/APIReference/";
var hub = "https://docs.aws.amazon.com/securityhub/1.0/APIReference/";
var lake = "https://docs.aws.amazon.com/security-lake/latest/APIReference/API_DataLakeReplicationConfiguration.html";
var guardDuty = "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DescribePublishingDestination.html";
var sync = "https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ResourceDataSyncItem.html";
var oversight = [
  resourceType(
    "AWS::Config::DeliveryChannel",
    [
      {
        role: "metadata",
        read: "s3BucketName",
        as: bucketNamed,
        why: "the configuration of every recorded resource is delivered to this bucket",
        docs: `${config}API_DeliveryChannel.html`,
        answers: ["config.recorder"]
      },
      {
        role: "metadata",
        read: "snsTopicARN",
        as: elsewhere,
        why: "this topic is told of every change of a recorded resource",
        docs: `${config}API_DeliveryChannel.html`,
        answers: ["config.recorder"]
      }
    ],
    { home: setting(`${config}API_DeliveryChannel.html`) }
  ),
  resourceType("AWS::Config::ConfigurationAggregator", [], {
    home: {
      role: "metadata",
      why: "the configuration of resources in all its source regions is copied to the aggregator's region",
      docs: `${config}API_ConfigurationAggregator.html`,
      answers: ["config.aggregator"]
    }
  }),
  resourceType(
    "AWS::Config::AggregationAuthorization",
    [
      {
        role: "metadata",
        read: "AuthorizedAwsRegion",
        as: otherRegion,
        why: "an aggregator in this region may copy the configuration of this region's resources",
        docs: `${config}API_AggregationAuthorization.html`,
        answers: ["config.aggregator"]
      }
    ],
    { home: setting(`${config}API_AggregationAuthorization.html`) }
  ),
  resourceType(
    "AWS::SecurityHub::FindingAggregator",
    [
      {
        role: "metadata",
        when: ({ RegionLinkingMode }) => RegionLinkingMode !== "NO_REGIONS",
        read: "FindingAggregationRegion",
        why: "findings of all linked regions are copied to this one",
        docs: `${hub}API_GetFindingAggregator.html`,
        answers: ["securityhub.aggregator"]
      }
    ],
    { home: setting(`${hub}API_GetFindingAggregator.html`) }
  ),
  resourceType(
    "AWS::SecurityHub::AggregatorV2",
    [
      {
        role: "metadata",
        when: ({ RegionLinkingMode }) => RegionLinkingMode !== "NO_REGIONS",
        read: "AggregationRegion",
        why: "resources and findings of all linked regions are copied to this one",
        docs: `${hub}API_GetAggregatorV2.html`,
        answers: ["securityhub.aggregator"]
      }
    ],
    { home: setting(`${hub}API_GetAggregatorV2.html`) }
  ),
  resourceType("AWS::SecurityLake::DataLake", [
    {
      role: "log",
      read: "replicationConfiguration.regions[]",
      as: otherRegion,
      why: "all logs of the lake are rolled up into this region",
      docs: lake,
      answers: ["securitylake.rollup"]
    }
  ]),
  resourceType(
    "AWS::GuardDuty::PublishingDestination",
    [
      {
        role: "log",
        read: "DestinationProperties.DestinationArn",
        as: placeOf,
        why: "findings, with users and addresses, are exported to this bucket",
        docs: guardDuty,
        answers: ["guardduty.publish"]
      }
    ],
    { home: setting(guardDuty) }
  ),
  resourceType(
    "AWS::SSM::ResourceDataSync",
    [
      {
        role: "metadata",
        read: "S3Destination.Region",
        as: otherRegion,
        why: "the inventory of all machines, with their users, is written to a bucket in this region",
        docs: sync,
        answers: ["ssm.datasync"]
      },
      {
        role: "metadata",
        read: "SyncSource.SourceRegions[]",
        as: (region2, { resource }) => region2 === resource.location ? void 0 : resource.location,
        why: "operational data of other regions is copied to the region of the sync",
        docs: sync,
        answers: ["ssm.datasync"]
      }
    ],
    { home: setting(sync) }
  ),
  resourceType(
    "AWS::SSMIncidents::ReplicationSet",
    [
      {
        role: "replica",
        read: "regionMap{}.status",
        as: (_, { element, resource }) => Object.entries(resource.properties.regionMap ?? {}).find(
          ([, region2]) => region2 === element
        )?.[0],
        why: "incidents, contacts and their phone numbers are kept in every region of the set",
        docs: "https://docs.aws.amazon.com/incident-manager/latest/APIReference/API_GetReplicationSet.html",
        answers: ["ssmincidents.replicationset"]
      }
    ],
    {
      home: setting(
        "https://docs.aws.amazon.com/incident-manager/latest/APIReference/API_GetReplicationSet.html"
      )
    }
  )
];

// src/locate/aws/people.ts
var cognito = "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/";
var workspaces = "https://docs.aws.amazon.com/workspaces/latest/api/";
var connect = "https://docs.aws.amazon.com/connect/latest/APIReference/";
var transfer = "https://docs.aws.amazon.com/transfer/latest/userguide/";
var people = [
  resourceType("AWS::SSO::Instance", [
    {
      role: "replica",
      read: "Regions[].RegionName",
      as: (region2, here) => here.element.IsPrimaryRegion ? void 0 : otherRegion(region2, here),
      why: "names and e-mail addresses of the workforce are replicated to every added region",
      docs: "https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_ListRegions.html",
      answers: ["identitycenter.regions"]
    }
  ]),
  resourceType("AWS::Cognito::UserPool", [
    {
      role: "replica",
      read: "UserPoolReplicas[].RegionName",
      as: otherRegion,
      why: "profiles of all users are copied to this region",
      docs: `${cognito}API_ListUserPoolReplicas.html`,
      answers: ["cognito.replica"]
    },
    {
      role: "processing",
      read: "SmsConfiguration.SnsRegion",
      as: otherRegion,
      why: "text messages to users are sent from this region",
      docs: `${cognito}API_SmsConfigurationType.html`,
      answers: ["cognito.messaging"]
    },
    {
      role: "processing",
      read: "EmailConfiguration.SourceArn",
      as: elsewhere,
      why: "e-mails to users are sent from this SES identity's region",
      docs: `${cognito}API_EmailConfigurationType.html`,
      answers: ["cognito.messaging"]
    },
    {
      role: "log",
      read: "LogDeliveryConfiguration.LogConfigurations[].S3Configuration.BucketArn",
      as: placeOf,
      why: "what users did is logged to this bucket",
      docs: `${cognito}API_LogConfigurationType.html`,
      answers: ["cognito.messaging"]
    },
    {
      role: "log",
      read: "LogDeliveryConfiguration.LogConfigurations[].FirehoseConfiguration.StreamArn",
      as: elsewhere,
      why: "what users did is logged to this stream",
      docs: `${cognito}API_LogConfigurationType.html`,
      answers: ["cognito.messaging"]
    },
    {
      role: "log",
      read: "LogDeliveryConfiguration.LogConfigurations[].CloudWatchLogsConfiguration.LogGroupArn",
      as: elsewhere,
      why: "messages that failed are logged to this log group",
      docs: `${cognito}API_LogConfigurationType.html`,
      answers: ["cognito.messaging"]
    },
    {
      role: "processing",
      read: "CustomDomain",
      as: (domain) => domain === "" ? void 0 : "edge",
      why: "sign-in pages at a domain of one's own are served by CloudFront",
      docs: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html",
      answers: ["cognito.messaging"]
    }
  ]),
  resourceType(
    "AWS::WorkSpaces::Workspace",
    [
      {
        role: "failover",
        read: "RelatedWorkspaces[].Region",
        as: (region2, here) => here.element.Type === "PRIMARY" ? void 0 : otherRegion(region2, here),
        why: "the desktop has a standby in this region",
        docs: `${workspaces}API_RelatedWorkspaceProperties.html`,
        answers: ["workspaces.standby"]
      },
      {
        role: "backup",
        read: "DataReplicationSettings.DataReplication",
        as: (mode, { resource }) => mode === "PRIMARY_AS_SOURCE" ? resource.properties.RelatedWorkspaces?.find(({ Type }) => Type !== "PRIMARY")?.Region : void 0,
        why: "snapshots of the desktop's disks are copied to its standby's region",
        docs: `${workspaces}API_DataReplicationSettings.html`,
        answers: ["workspaces.standby"]
      }
    ]
  ),
  resourceType("AWS::Connect::Instance", [
    {
      role: "replica",
      read: "ReplicationConfiguration.ReplicationStatusSummaryList[].Region",
      as: otherRegion,
      why: "users, flows and numbers are replicated to this region, and calls may be answered there",
      docs: `${connect}API_ReplicationConfiguration.html`,
      answers: ["connect.replica"]
    },
    {
      role: "replica",
      read: "StorageConfigs[].S3Config.BucketName",
      as: bucketNamed,
      why: "recordings, transcripts and reports are kept in this bucket",
      docs: `${connect}API_ListInstanceStorageConfigs.html`,
      answers: ["connect.replica"]
    },
    {
      role: "processing",
      read: "StorageConfigs[].KinesisStreamConfig.StreamArn",
      as: elsewhere,
      why: "records of contacts or agents are written to this stream",
      docs: `${connect}API_ListInstanceStorageConfigs.html`,
      answers: ["connect.replica"]
    },
    {
      role: "processing",
      read: "StorageConfigs[].KinesisFirehoseConfig.FirehoseArn",
      as: elsewhere,
      why: "records of contacts are written to this delivery stream",
      docs: `${connect}API_ListInstanceStorageConfigs.html`,
      answers: ["connect.replica"]
    }
  ]),
  resourceType("AWS::Transfer::Server", [
    {
      role: "log",
      read: "StructuredLogDestinations[]",
      as: elsewhere,
      why: "who sent which file is logged here",
      docs: `${transfer}API_DescribedServer.html`,
      answers: ["transfer.server"]
    }
  ]),
  resourceType(
    "AWS::Transfer::User",
    [
      {
        role: "replica",
        read: "HomeDirectory",
        as: (path, here) => /^\/fs-|^\/$/.test(path) ? void 0 : bucketNamed(path, here),
        why: "files the user sends are kept in this bucket, which may be in another region",
        docs: `${transfer}API_DescribedUser.html`,
        answers: ["transfer.server"]
      },
      {
        role: "replica",
        read: "HomeDirectoryMappings[].Target",
        as: (path, here) => /^\/fs-|^\/$/.test(path) ? void 0 : bucketNamed(path, here),
        why: "files the user sends to a mapped directory are kept in this bucket",
        docs: `${transfer}API_HomeDirectoryMapEntry.html`,
        answers: ["transfer.server"]
      }
    ],
    { home: setting(`${transfer}API_DescribedUser.html`) }
  ),
  resourceType(
    "AWS::Transfer::Connector",
    [
      {
        role: "processing",
        read: "Url",
        as: hostOf,
        why: "files are exchanged with the server at this address",
        docs: `${transfer}API_DescribedConnector.html`,
        answers: ["transfer.server"]
      }
    ],
    { home: setting(`${transfer}API_DescribedConnector.html`) }
  )
];

// src/locate/aws/rds.ts
var api6 = "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/";
var remote = (source) => source !== void 0 && regionOf(source) !== void 0 ? source : void 0;
var copyOf = (source) => ({
  role: "replica",
  owner: (_, record) => remote(source(record)),
  ownedBy: [
    "AWS::RDS::DBInstance",
    "AWS::RDS::DBCluster",
    "AWS::DocDB::DBCluster",
    "AWS::Neptune::DBCluster"
  ],
  why: "a cross-region read replica is one more place of its source's data",
  docs: `${api6}API_DescribeDBInstances.html`,
  answers: ["rds.readreplica"]
});
var instance = resourceType(
  "AWS::RDS::DBInstance",
  [
    {
      role: "replica",
      read: "ReadReplicaDBInstanceIdentifiers[]",
      as: elsewhere,
      why: "a cross-region read replica is named by its ARN, and keeps all the data",
      docs: `${api6}API_DescribeDBInstances.html`,
      answers: ["rds.readreplica"]
    },
    {
      role: "replica",
      read: "ReadReplicaDBClusterIdentifiers[]",
      as: elsewhere,
      why: "a read replica that is an Aurora cluster keeps all the data",
      docs: `${api6}API_DescribeDBInstances.html`,
      answers: ["rds.readreplica"]
    },
    {
      role: "backup",
      read: "DBInstanceAutomatedBackupsReplications[].DBInstanceAutomatedBackupsArn",
      as: elsewhere,
      why: "automated backups, with the transaction logs, are replicated to another region",
      docs: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html",
      answers: ["rds.autobackup"]
    }
  ],
  {
    home: copyOf(
      (record) => record.ReadReplicaSourceDBInstanceIdentifier
    )
  }
);
var clusters = ["AWS::RDS::DBCluster", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster"].map(
  (type3) => resourceType(
    type3,
    [
      {
        role: "replica",
        read: "ReadReplicaIdentifiers[]",
        as: elsewhere,
        why: "a cross-region read replica of the cluster keeps all the data",
        docs: `${api6}API_DescribeDBClusters.html`,
        answers: ["rds.readreplica"]
      }
    ],
    {
      home: copyOf(
        (record) => record.ReplicationSourceIdentifier
      )
    }
  )
);
var globalClusters = [
  ["AWS::RDS::GlobalCluster", "rds.globalcluster", `${api6}API_DescribeGlobalClusters.html`],
  [
    "AWS::DocDB::GlobalCluster",
    "docdb.global",
    "https://docs.aws.amazon.com/documentdb/latest/developerguide/global-clusters.html"
  ],
  [
    "AWS::Neptune::GlobalCluster",
    "neptune.global",
    "https://docs.aws.amazon.com/neptune/latest/userguide/neptune-global-database.html"
  ]
].map(
  ([type3, question, docs15]) => resourceType(
    type3,
    [
      {
        role: "replica",
        read: "GlobalClusterMembers[].DBClusterArn",
        // The writer is a cluster of its own, and tells its home itself.
        as: (arn, { element }) => element.IsWriter ? void 0 : regionOf(arn),
        why: "a global cluster copies all the data to each of its secondary clusters",
        docs: docs15,
        answers: [question]
      }
    ],
    { home: setting(docs15) }
  )
);
var snapshots = ["AWS::RDS::DBSnapshot", "AWS::RDS::DBClusterSnapshot"].map(
  (type3) => resourceType(type3, [], {
    home: {
      role: "backup",
      why: "a snapshot, copied from elsewhere or not, lies in the region that lists it",
      docs: `${api6}API_DescribeDBSnapshots.html`,
      answers: ["rds.snapshotcopy"]
    }
  })
);
var rds = [
  instance,
  ...clusters,
  ...globalClusters,
  ...snapshots,
  resourceType("AWS::RDS::DBInstanceAutomatedBackup", [], {
    home: {
      role: "backup",
      owner: (_, record) => record.DBInstanceArn,
      ownedBy: ["AWS::RDS::DBInstance"],
      why: "replicated automated backups are listed in the region they were copied to",
      docs: `${api6}API_DescribeDBInstanceAutomatedBackups.html`,
      answers: ["rds.autobackup"]
    }
  }),
  resourceType(
    "AWS::RDS::ExportTask",
    [
      {
        role: "backup",
        read: "S3Bucket",
        as: bucketNamed,
        why: "an export wrote a snapshot's tables to this bucket",
        docs: `${api6}API_DescribeExportTasks.html`,
        answers: ["rds.export"]
      }
    ],
    { home: setting(`${api6}API_DescribeExportTasks.html`) }
  )
];

// src/locate/aws/redshift.ts
var api7 = "https://docs.aws.amazon.com/redshift/latest/APIReference/";
var redshift = [
  resourceType("AWS::Redshift::Cluster", [
    {
      role: "backup",
      read: "ClusterSnapshotCopyStatus.DestinationRegion",
      as: otherRegion,
      why: "automated and manual snapshots are copied to this region",
      docs: `${api7}API_ClusterSnapshotCopyStatus.html`,
      answers: ["redshift.snapshotcopy"]
    },
    {
      role: "log",
      read: "LoggingStatus.BucketName",
      as: (name, here) => here.resource.properties.LoggingStatus?.LoggingEnabled === false ? void 0 : bucketNamed(name, here),
      why: "audit logs, with users and their queries, are written to this bucket",
      docs: `${api7}API_DescribeLoggingStatus.html`,
      answers: ["redshift.audit"]
    }
  ]),
  resourceType("AWS::RedshiftServerless::Namespace", [
    {
      role: "backup",
      read: "snapshotCopyConfigurations[].destinationRegion",
      as: otherRegion,
      why: "snapshots of the namespace are copied to this region",
      docs: "https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_SnapshotCopyConfiguration.html",
      answers: ["redshift.snapshotcopy"]
    }
  ]),
  resourceType("AWS::Redshift::ClusterSnapshot", [], {
    home: {
      role: "backup",
      why: "a snapshot, copied from elsewhere or not, lies in the region that lists it",
      docs: `${api7}API_DescribeClusterSnapshots.html`,
      answers: ["redshift.snapshotcopy"]
    }
  }),
  resourceType(
    "AWS::Redshift::DataShare",
    [
      {
        role: "processing",
        read: "DataShareAssociations[].ConsumerRegion",
        as: (region2, here) => here.element.Status === "ACTIVE" || here.element.Status === "AVAILABLE" ? otherRegion(region2, here) : void 0,
        why: "a consumer in this region queries the shared tables, and caches blocks of them",
        docs: `${api7}API_DataShareAssociation.html`,
        answers: ["redshift.datashare"]
      }
    ],
    { home: setting(`${api7}API_DescribeDataShares.html`) }
  )
];

// src/locate/aws/route53.ts
var route53 = [
  resourceType(
    "AWS::Route53::HostedZone",
    [
      {
        role: "log",
        read: "QueryLoggingConfigs[].CloudWatchLogsLogGroupArn",
        as: (arn) => regionOf(arn),
        why: "each DNS query, with the resolver that asked, is logged to a log group that must be in us-east-1",
        docs: "https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListQueryLoggingConfigs.html",
        answers: ["route53.zone"]
      }
    ],
    {
      home: {
        role: "none",
        why: "DNS records are answered from servers all over the world by purpose; no customer content is in them",
        docs: "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html"
      }
    }
  ),
  resourceType("AWS::Route53::HealthCheck", [], {
    home: {
      role: "none",
      why: "health checkers in many regions probe an endpoint; they send nothing of a customer's",
      docs: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover.html"
    }
  }),
  resourceType("AWS::Route53Domains::Domain", [], {
    home: {
      role: "metadata",
      at: "us-east-1",
      why: "a registration holds the name, address and phone number of its contacts; the service runs in us-east-1 only",
      docs: "https://docs.aws.amazon.com/general/latest/gr/r53.html"
    }
  })
];

// src/locate/aws/s3-bucket.ts
var api8 = "https://docs.aws.amazon.com/AmazonS3/latest/API/";
var notifications = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html";
var bucket = resourceType(
  "AWS::S3::Bucket",
  [
    {
      role: "replica",
      read: "ReplicationConfiguration.Rules[].Destination.Bucket",
      as: (arn, { element }) => element.Status === "Enabled" ? placeOf(arn) : void 0,
      why: "replication writes every new object that the rule matches to the destination bucket, too",
      docs: `${api8}API_GetBucketReplication.html`,
      answers: ["s3.bucket.replication"]
    },
    {
      role: "log",
      read: "LoggingEnabled.TargetBucket",
      as: bucketNamed,
      why: "server access logs, with requesters and object keys, are written to this bucket",
      docs: `${api8}API_GetBucketLogging.html`,
      answers: ["s3.bucket.logging"]
    },
    {
      role: "metadata",
      read: "InventoryConfigurationList[].Destination.S3BucketDestination.Bucket",
      as: (arn, { element }) => element.IsEnabled ? placeOf(arn) : void 0,
      why: "an inventory lists the keys and metadata of all objects in another bucket",
      docs: `${api8}API_ListBucketInventoryConfigurations.html`,
      answers: ["s3.bucket.inventory"]
    },
    {
      role: "metadata",
      read: "AnalyticsConfigurationList[].StorageClassAnalysis.DataExport.Destination.S3BucketDestination.Bucket",
      as: placeOf,
      why: "storage class analysis exports figures about the objects to another bucket",
      docs: `${api8}API_ListBucketAnalyticsConfigurations.html`,
      answers: ["s3.bucket.inventory"]
    },
    {
      role: "processing",
      read: "AccelerateConfiguration.Status",
      as: (status) => status === "Enabled" ? "edge" : void 0,
      why: "with Transfer Acceleration, uploads and downloads pass the edge location nearest to the client",
      docs: `${api8}API_GetBucketAccelerateConfiguration.html`,
      answers: ["s3.bucket.acceleration"]
    },
    {
      role: "processing",
      read: "NotificationConfiguration.LambdaFunctionConfigurations[].LambdaFunctionArn",
      as: elsewhere,
      why: "a function is told the keys of new or changed objects",
      docs: notifications,
      answers: ["s3.bucket.notification"]
    },
    {
      role: "processing",
      read: "NotificationConfiguration.QueueConfigurations[].QueueArn",
      as: elsewhere,
      why: "a queue is told the keys of new or changed objects",
      docs: notifications,
      answers: ["s3.bucket.notification"]
    },
    {
      role: "processing",
      read: "NotificationConfiguration.TopicConfigurations[].TopicArn",
      as: elsewhere,
      why: "a topic is told the keys of new or changed objects",
      docs: notifications,
      answers: ["s3.bucket.notification"]
    }
  ],
  {
    home: {
      role: "home",
      why: "a bucket lies in the region it was made in",
      docs: `${api8}API_ListBuckets.html`,
      answers: ["s3.bucket.region"]
    }
  }
);
var foreignBucket = resourceType("AWS::S3::ForeignBucket", [], {
  home: {
    role: "none",
    why: "a bucket of another account: what we send there is told of the resource that sends it",
    docs: `${api8}API_HeadBucket.html`
  }
});

// src/locate/aws/s3-more.ts
var api9 = "https://docs.aws.amazon.com/AmazonS3/latest/API/";
var guide3 = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/";
var s3More = [
  resourceType("AWS::S3::AccessPoint", [], { home: setting(`${guide3}access-points.html`) }),
  resourceType(
    "AWS::S3::MultiRegionAccessPoint",
    [
      {
        role: "processing",
        read: "Regions[].Region",
        why: "the access point sends requests to its member bucket nearest to the client, or to any of them on failover",
        docs: `${guide3}MultiRegionAccessPoints.html`,
        answers: ["s3.mrap"]
      }
    ],
    {
      home: {
        role: "none",
        why: "the control plane of these access points is in us-west-2 for everybody; the data is in the member buckets",
        docs: `${guide3}ManagingMultiRegionAccessPoints.html`
      }
    }
  ),
  resourceType(
    "AWS::S3::StorageLens",
    [
      {
        role: "metadata",
        read: "DataExport.S3BucketDestination.Arn",
        as: placeOf,
        why: "the metrics, with names of buckets and prefixes, are exported to this bucket every day",
        docs: `${api9}API_control_GetStorageLensConfiguration.html`,
        answers: ["s3.storagelens"]
      }
    ],
    {
      home: {
        role: "metadata",
        why: "the metrics of all its regions are kept in the home region; that of the default dashboard is us-east-1",
        docs: `${guide3}storage_lens_basics_metrics_recommendations.html`,
        answers: ["s3.storagelens"]
      }
    }
  ),
  resourceType(
    "AWS::S3::BatchJob",
    [
      {
        role: "replica",
        read: "Operation.S3PutObjectCopy.TargetResource",
        as: placeOf,
        why: "the job copied objects to this bucket",
        docs: `${api9}API_control_DescribeJob.html`,
        answers: ["s3.batch"]
      },
      {
        role: "log",
        read: "Report.Bucket",
        as: placeOf,
        why: "the job's report lists the keys of all objects it worked on",
        docs: `${api9}API_control_DescribeJob.html`,
        answers: ["s3.batch"]
      }
    ],
    { home: setting(`${guide3}batch-ops.html`) }
  ),
  resourceType("AWS::S3Tables::TableBucket", [
    {
      role: "replica",
      read: "replicationConfiguration.rules[].destinations[].destinationTableBucketARN",
      as: elsewhere,
      why: "every table of the bucket is replicated to this table bucket, unless it has a rule of its own",
      docs: `${api9}API_s3Buckets_GetTableBucketReplication.html`,
      answers: ["s3tables.replication"]
    }
  ]),
  resourceType("AWS::S3Tables::Table", [
    {
      role: "replica",
      read: "replicationConfiguration.rules[].destinations[].destinationTableBucketARN",
      as: elsewhere,
      why: "the table's own rule replicates it to this table bucket",
      docs: `${api9}API_s3Buckets_GetTableReplication.html`,
      answers: ["s3tables.replication"]
    }
  ]),
  resourceType("AWS::S3Vectors::VectorBucket", [], {
    home: {
      role: "home",
      why: "vectors, made of people's texts and pictures, lie in the region of the vector bucket",
      docs: `${api9}API_S3VectorBuckets_ListVectorBuckets.html`,
      answers: ["s3vectors.bucket"]
    }
  }),
  resourceType("AWS::S3Files::FileSystem", [
    {
      role: "replica",
      read: "bucket",
      as: placeOf,
      why: "the files are the objects of this bucket",
      docs: `${guide3}s3-files.html`,
      answers: ["s3files.fs"]
    }
  ])
];

// src/locate/aws/secrets.ts
var secret = "https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html";
var key = "https://docs.aws.amazon.com/kms/latest/APIReference/API_MultiRegionConfiguration.html";
function inRegion(arn, region2) {
  const own = regionOf(arn);
  return region2 === void 0 || own === void 0 || region2 === own ? void 0 : arn.replace(`:${own}:`, `:${region2}:`);
}
var secrets = [
  resourceType(
    "AWS::SecretsManager::Secret",
    [
      {
        role: "replica",
        read: "ReplicationStatus[].Region",
        as: (region2, here) => here.element.Status === "Failed" ? void 0 : otherRegion(region2, here),
        why: "the secret and its versions are kept in every replica region",
        docs: secret,
        answers: ["secretsmanager.replica"]
      }
    ],
    {
      home: {
        role: "replica",
        owner: (id, record) => inRegion(id, record.PrimaryRegion),
        why: "a secret whose primary is in another region is a replica of it",
        docs: secret,
        answers: ["secretsmanager.replica"]
      }
    }
  ),
  resourceType(
    "AWS::KMS::Key",
    [
      {
        role: "replica",
        read: "MultiRegionConfiguration.ReplicaKeys[].Region",
        as: otherRegion,
        why: "a replica of a multi-Region key decrypts in its region what was encrypted in this one",
        docs: key,
        answers: ["kms.multiregion"]
      }
    ],
    {
      home: {
        role: "replica",
        owner: (id, record) => inRegion(
          id,
          record.MultiRegionConfiguration?.PrimaryKey?.Region
        ),
        why: "a multi-Region key whose primary is in another region is a replica of it",
        docs: key,
        answers: ["kms.multiregion"]
      },
      blind: ["where the material of a key in an external key store is kept"]
    }
  ),
  resourceType("AWS::SSM::Parameter", [], {
    home: {
      role: "home",
      why: "a parameter lies in its region, and is replicated nowhere",
      docs: "https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeParameters.html",
      answers: ["ssm.params"]
    }
  })
];

// src/locate/aws/waf.ts
var rules = "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl.html";
var waf = [
  ...["WebACL", "IPSet", "RegexPatternSet", "RuleGroup"].map(
    (name) => resourceType(`AWS::WAFv2::${name}`, [], {
      home: {
        role: "none",
        why: "rules over requests are a setting, and those of CloudFront must be made in us-east-1; no customer content is in them",
        docs: rules
      }
    })
  ),
  resourceType(
    "AWS::WAFv2::LoggingConfiguration",
    [
      {
        role: "log",
        read: "LogDestinationConfigs[]",
        as: placeOf,
        why: "the client's address and the URI of every request are logged here; for CloudFront, log groups and streams must be in us-east-1",
        docs: "https://docs.aws.amazon.com/waf/latest/APIReference/API_LoggingConfiguration.html",
        answers: ["waf.log"]
      }
    ],
    { home: setting("https://docs.aws.amazon.com/waf/latest/developerguide/logging.html") }
  )
];

// src/locate/aws/index.ts
var aws = [
  // Global services.
  ...iam,
  ...controlPlanes,
  ...route53,
  ...cloudfront,
  ...globalAccelerator,
  ...waf,
  // Storage and databases.
  bucket,
  foreignBucket,
  ...s3More,
  ...dynamodb,
  ...keyValueStores,
  ...rds,
  ...redshift,
  ...opensearch,
  ...files,
  ...backup,
  ...secrets,
  // Compute, images, networks.
  ...ec2,
  ...images,
  ...networkPaths,
  ...functions,
  // Logs, streams, messages.
  ...firehose,
  ...cloudtrail,
  ...logs,
  ...logDestinations,
  ...oversight,
  ...messaging,
  // AI, people, analytics.
  ...bedrock,
  ...ai,
  ...people,
  ...analytics
];

// src/locate/azure/arm.ts
function topLevel(id) {
  return /^.*?\/providers\/[^/]+\/[^/]+\/[^/]+/.exec(id)?.[0] ?? id;
}
function beside(id, type3, name) {
  const group = /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i.exec(id)?.[0] ?? "";
  return `${group}/providers/${type3}/${name}`;
}
function sameRegion(location, region2) {
  const plain2 = (code) => code.toLowerCase().replaceAll(" ", "");
  return region2 !== void 0 && plain2(location) === plain2(region2);
}
var resourceAt = (id) => id === "" ? void 0 : { resource: topLevel(id) };
var storageAccountNamed = (name) => `storage account ${name}`;
var workspaceNamed = (customerId) => `Log Analytics workspace ${customerId}`;
function resourceBehind(address) {
  const account = /AccountName=([^;]+)/i.exec(address)?.[1];
  if (account !== void 0) return storageAccountNamed(account);
  const host = /^(?:Endpoint=)?(?:[a-z+]+:\/\/)?([a-z0-9.-]+)/i.exec(address)?.[1]?.toLowerCase();
  if (host === void 0) return void 0;
  const label = host.split(".", 1)[0];
  if (/\.(blob|dfs|file|queue|table)\.(core|storage)\./.test(host))
    return storageAccountNamed(label);
  if (/\.servicebus\.[a-z.]+$/.test(host)) return `messaging namespace ${label}`;
  if (/\.(openai|cognitiveservices|services\.ai)\.azure\.(com|us|cn)$/.test(host))
    return `AI account ${label}`;
  return /\.(azure\.(com|us|cn|net)|windows\.net|azurewebsites\.net|azurecontainerapps\.io)$/.test(
    host
  ) ? host : void 0;
}
function behind(address) {
  const resource = resourceBehind(address);
  return resource === void 0 ? {
    gap: `${hostOf2(address)} is not a resource of Azure`,
    remedy: "ask its operator where it processes data, and accept the gap with an exception"
  } : { resource };
}
function hostOf2(address) {
  return /^(?:[a-z+]+:\/\/)?([^/:;?]+)/i.exec(address)?.[1] ?? "the address";
}
var aliases = {
  "microsoft.storage/storageaccounts": storageAccountNamed,
  "microsoft.eventhub/namespaces": (name) => `messaging namespace ${name}`,
  "microsoft.servicebus/namespaces": (name) => `messaging namespace ${name}`,
  "microsoft.eventgrid/topics": (_, p) => p["endpoint"] && resourceBehind(String(p["endpoint"])),
  "microsoft.relay/namespaces": (name) => `messaging namespace ${name}`,
  "microsoft.documentdb/databaseaccounts": (name) => `${name}.documents.azure.com`,
  // Oracle names a database's standby by Oracle's own id.
  "oracle.database/autonomousdatabases": (_, p) => p["ocid"],
  "microsoft.search/searchservices": (name) => `${name}.search.windows.net`,
  "microsoft.web/sites": (_, p) => p["defaultHostName"],
  "microsoft.cognitiveservices/accounts": (_, p) => p["customSubDomainName"] && `AI account ${String(p["customSubDomainName"])}`,
  "microsoft.operationalinsights/workspaces": (_, p) => p["customerId"] && workspaceNamed(String(p["customerId"]))
};
var aliased = new Set(Object.keys(aliases));
function aliasOf({ type: type3, name, properties }) {
  const own = properties?.properties;
  const alias = aliases[type3.toLowerCase()]?.(name, own ?? {});
  return typeof alias === "string" ? alias : void 0;
}

// src/locate/azure/diagnostic-settings.ts
var sink = {
  role: "log",
  as: resourceAt,
  docs: "https://learn.microsoft.com/azure/azure-monitor/platform/diagnostic-settings",
  answers: ["diag-settings"]
};
var sinks = (list) => [
  {
    ...sink,
    read: `${list}[].properties.workspaceId`,
    why: "the resource's logs are sent to a Log Analytics workspace"
  },
  {
    ...sink,
    read: `${list}[].properties.storageAccountId`,
    why: "the resource's logs are archived in a storage account"
  },
  {
    ...sink,
    read: `${list}[].properties.eventHubAuthorizationRuleId`,
    why: "the resource's logs are streamed to an event hub"
  },
  {
    ...sink,
    read: `${list}[].properties.marketplacePartnerId`,
    why: "the resource's logs are handed to another vendor's service"
  }
];
var diagnosticRows = sinks("diagnosticSettings");
var diagnosticNeed = {
  property: "diagnosticSettings",
  path: "providers/Microsoft.Insights/diagnosticSettings",
  apiVersion: "2021-05-01-preview",
  action: "Microsoft.Insights/diagnosticSettings/read",
  list: true,
  skippable: "logs"
};
function withDiagnostics(type3) {
  const blobs = type3.type === "Microsoft.Storage/storageAccounts";
  return {
    ...type3,
    rows: [
      ...type3.rows,
      ...diagnosticRows,
      ...blobs ? sinks("blobDiagnosticSettings") : []
    ],
    needs: [
      ...type3.needs,
      diagnosticNeed,
      ...blobs ? [
        {
          ...diagnosticNeed,
          property: "blobDiagnosticSettings",
          path: `blobServices/default/${diagnosticNeed.path}`
        }
      ] : []
    ]
  };
}
var diagnosed = [
  "Microsoft.AAD/domainServices",
  "Microsoft.ApiManagement/service",
  "Microsoft.App/managedEnvironments",
  "Microsoft.AppConfiguration/configurationStores",
  "Microsoft.Automation/automationAccounts",
  "Microsoft.Batch/batchAccounts",
  "Microsoft.BotService/botServices",
  "Microsoft.Cache/redis",
  "Microsoft.Cdn/profiles",
  "Microsoft.CognitiveServices/accounts",
  "Microsoft.Communication/communicationServices",
  "Microsoft.ContainerRegistry/registries",
  "Microsoft.ContainerService/managedClusters",
  "Microsoft.DBforMySQL/flexibleServers",
  "Microsoft.DBforPostgreSQL/flexibleServers",
  "Microsoft.DataFactory/factories",
  "Microsoft.DataProtection/backupVaults",
  "Microsoft.Databricks/workspaces",
  "Microsoft.DesktopVirtualization/hostPools",
  "Microsoft.Devices/IotHubs",
  "Microsoft.Devices/provisioningServices",
  "Microsoft.DigitalTwins/digitalTwinsInstances",
  "Microsoft.DocumentDB/databaseAccounts",
  "Microsoft.EventGrid/domains",
  "Microsoft.EventGrid/systemTopics",
  "Microsoft.EventGrid/topics",
  "Microsoft.EventHub/namespaces",
  "Microsoft.HealthcareApis/workspaces/fhirservices",
  "Microsoft.Insights/components",
  "Microsoft.KeyVault/managedHSMs",
  "Microsoft.KeyVault/vaults",
  "Microsoft.Kusto/clusters",
  "Microsoft.Logic/integrationAccounts",
  "Microsoft.Logic/workflows",
  "Microsoft.MachineLearningServices/workspaces",
  "Microsoft.Network/applicationGateways",
  "Microsoft.Network/azureFirewalls",
  "Microsoft.Network/bastionHosts",
  "Microsoft.Network/frontDoors",
  "Microsoft.Network/virtualNetworkGateways",
  "Microsoft.NotificationHubs/namespaces",
  "Microsoft.OperationalInsights/workspaces",
  "Microsoft.PowerBIDedicated/capacities",
  "Microsoft.Purview/accounts",
  "Microsoft.RecoveryServices/vaults",
  "Microsoft.Relay/namespaces",
  "Microsoft.Resources/subscriptions",
  "Microsoft.Search/searchServices",
  "Microsoft.ServiceBus/namespaces",
  "Microsoft.SignalRService/signalR",
  "Microsoft.SignalRService/webPubSub",
  "Microsoft.Sql/managedInstances",
  "Microsoft.Sql/servers/databases",
  "Microsoft.Storage/storageAccounts",
  "Microsoft.StreamAnalytics/streamingjobs",
  "Microsoft.Synapse/workspaces",
  "Microsoft.Web/sites"
];
function addDiagnostics(types2) {
  const wanted = new Map(diagnosed.map((type3) => [type3.toLowerCase(), type3]));
  const added = types2.map(
    (type3) => wanted.delete(type3.type.toLowerCase()) ? withDiagnostics(type3) : type3
  );
  return [...added, ...[...wanted.values()].map((type3) => withDiagnostics(resourceType(type3, [])))];
}

// src/locate/azure/backup-items.ts
var entry = {
  role: "none",
  why: "a backup item is an entry of its vault; source and vault are listed on their own",
  docs: "https://learn.microsoft.com/azure/backup/backup-overview"
};
var inVault = ({ resource }) => ({ resource: topLevel(resource.id) });
var backupInstance = resourceType(
  "Microsoft.DataProtection/backupVaults/backupInstances",
  [
    {
      role: "backup",
      read: "properties.dataSourceInfo.resourceLocation",
      as: (_, here) => inVault(here),
      why: "the data source at this location is backed up into the vault",
      docs: "https://learn.microsoft.com/azure/backup/backup-vault-overview",
      answers: ["dpv-instance"]
    }
  ],
  { home: entry }
);
var backupProtectedItem = resourceType(
  "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
  [
    {
      role: "backup",
      read: "properties.sourceResourceId",
      as: (_, here) => inVault(here),
      why: "this resource is backed up into the vault",
      docs: "https://learn.microsoft.com/azure/backup/backup-azure-recovery-services-vault-overview",
      answers: ["rsv-protected-item"]
    }
  ],
  { home: entry }
);

// src/locate/azure/regions.ts
function paired(here, from) {
  return here.pair(from) ?? {
    gap: `no region is known to be paired with ${from ?? here.home ?? "its region, which is unknown itself"}`,
    remedy: "look the second region up in the portal, and accept the gap with an exception"
  };
}
function elsewhere2(place, here) {
  return place === "" || samePlace(place, here.home) ? void 0 : place;
}
function samePlace(a, b) {
  return a !== void 0 && b !== void 0 && squeezed(a) === squeezed(b);
}
var squeezed = (place) => place.replaceAll(/\s/g, "").toLowerCase();
var reachesPair = (redundancy3) => /^geo|grs$|gzrs$/i.test(redundancy3);

// src/locate/azure/backup-vault.ts
var docs4 = "https://learn.microsoft.com/azure/backup/create-manage-backup-vault";
var backupVault = resourceType("Microsoft.DataProtection/backupVaults", [
  {
    role: "backup",
    read: "properties.replicatedRegions[]",
    as: (place, here) => elsewhere2(place, here),
    why: "the vault copies its backups to this region",
    docs: docs4,
    answers: ["dpv-redundancy"]
  },
  {
    role: "backup",
    read: "properties.storageSettings[].type",
    when: ({ properties }) => !properties?.replicatedRegions?.length,
    as: (type3, here) => type3 === "GeoRedundant" ? paired(here) : void 0,
    absent: (here) => here.pair(),
    why: "a vault is geo-redundant unless set otherwise: backups are copied to the paired region",
    docs: docs4,
    answers: ["dpv-redundancy"]
  }
]);

// src/locate/azure/compute-gallery.ts
var replicated = (type3, what) => resourceType(type3, [
  {
    role: "replica",
    read: "properties.publishingProfile.targetRegions[].name",
    as: (place, here) => elsewhere2(place, here),
    why: `the gallery keeps replicas of the ${what} in this region`,
    docs: "https://learn.microsoft.com/azure/virtual-machines/azure-compute-gallery",
    answers: ["gallery-image-version"]
  },
  {
    role: "replica",
    read: "properties.publishingProfile.targetExtendedLocations[].extendedLocation.name",
    why: `the gallery keeps replicas of the ${what} in this edge zone`,
    docs: "https://learn.microsoft.com/azure/templates/microsoft.compute/galleries/images/versions",
    answers: ["gallery-image-version"]
  }
]);
var galleryImageVersion = replicated(
  "Microsoft.Compute/galleries/images/versions",
  "image"
);
var galleryApplicationVersion = replicated(
  "Microsoft.Compute/galleries/applications/versions",
  "application"
);
var builder2 = "https://learn.microsoft.com/azure/virtual-machines/linux/image-builder-json";
var imageTemplate = resourceType(
  "Microsoft.VirtualMachineImages/imageTemplates",
  [
    {
      role: "replica",
      read: "properties.distribute[].targetRegions[].name",
      as: (place, here) => elsewhere2(place, here),
      why: "the built image is published to this region",
      docs: builder2,
      answers: ["image-builder"]
    },
    {
      role: "replica",
      read: "properties.distribute[].replicationRegions[]",
      as: (place, here) => elsewhere2(place, here),
      why: "the built image is replicated to this region",
      docs: builder2,
      answers: ["image-builder"]
    },
    {
      role: "replica",
      read: "properties.distribute[].location",
      as: (place, here) => elsewhere2(place, here),
      why: "the built image is stored as a managed image in this region",
      docs: builder2,
      answers: ["image-builder"]
    }
  ]
);

// src/locate/azure/container-registry.ts
var containerRegistryReplication = resourceType(
  "Microsoft.ContainerRegistry/registries/replications",
  [],
  {
    home: {
      role: "replica",
      owner: (id) => id.replace(/\/replications\/.*$/i, ""),
      ownedBy: ["Microsoft.ContainerRegistry/registries"],
      why: "a geo-replicated registry keeps all its images in this region",
      docs: "https://learn.microsoft.com/azure/container-registry/container-registry-geo-replication",
      answers: ["acr-replication"]
    }
  }
);

// src/locate/azure/cosmos-account.ts
var distribution = "https://learn.microsoft.com/azure/cosmos-db/distribute-data-globally";
var cosmosAccount = resourceType("Microsoft.DocumentDB/databaseAccounts", [
  {
    // The account's own location is only where it was created; its data can be elsewhere altogether.
    role: "home",
    read: "properties.locations[].locationName",
    as: (place, { element }) => element.failoverPriority === 0 ? place : void 0,
    why: "the account's first region holds all its data and takes the writes",
    docs: distribution,
    answers: ["cosmos-locations"]
  },
  {
    role: "replica",
    read: "properties.locations[].locationName",
    as: (place, { element }) => element.failoverPriority === 0 ? void 0 : place,
    why: "every further region of the account holds a full copy of the data",
    docs: distribution,
    answers: ["cosmos-locations"]
  },
  {
    role: "backup",
    read: "properties.backupPolicy.periodicModeProperties.backupStorageRedundancy",
    // Continuous backups stay in the account's regions.
    when: ({ properties }) => properties?.backupPolicy?.type !== "Continuous",
    as: (redundancy3, here) => redundancy3 === "Geo" ? paired(here, writeRegion(here)) : void 0,
    absent: (here) => here.pair(writeRegion(here)),
    why: "periodic backups are geo-redundant unless set otherwise, so a copy lies in the region paired with the write region",
    docs: "https://learn.microsoft.com/azure/cosmos-db/periodic-backup-storage-redundancy",
    answers: ["cosmos-backup-redundancy"]
  }
]);
function writeRegion({ resource, home }) {
  const first = resource.properties.properties?.locations?.find(
    ({ failoverPriority }) => failoverPriority === 0
  );
  return first?.locationName ?? home;
}

// src/locate/azure/cosmos-clusters.ts
var cassandraCluster = resourceType(
  "Microsoft.DocumentDB/cassandraClusters",
  [
    {
      role: "replica",
      read: "dataCenters[].properties.dataCenterLocation",
      why: "every data centre of the cluster holds replicas of the data",
      docs: "https://learn.microsoft.com/azure/managed-instance-apache-cassandra/create-multi-region-cluster",
      answers: ["cosmos-cassandra-dc"]
    }
  ],
  {
    home: {
      role: "metadata",
      why: "the cluster is described here; its data lies in its data centres",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.documentdb/cassandraclusters/datacenters"
    },
    needs: [
      {
        property: "dataCenters",
        path: "dataCenters",
        apiVersion: "2024-08-15",
        action: "Microsoft.DocumentDB/cassandraClusters/dataCenters/read",
        list: true
      }
    ]
  }
);
var mongoCluster = resourceType("Microsoft.DocumentDB/mongoClusters", [], {
  home: {
    role: "replica",
    owner: (_, record) => {
      const { replica, replicaParameters } = record.properties ?? {};
      if (replica?.role === "Primary") return void 0;
      return replica?.sourceResourceId ?? replicaParameters?.sourceResourceId;
    },
    why: "a replica cluster keeps a full copy of the cluster it was made from",
    docs: "https://learn.microsoft.com/azure/documentdb/cross-region-replication",
    answers: ["cosmos-mongo-vcore"]
  }
});
var cosmosFleet = resourceType(
  "Microsoft.DocumentDB/fleets",
  [
    {
      role: "replica",
      read: "fleetspaces[].properties.dataRegions[]",
      why: "the accounts of a fleetspace keep their data in these regions",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.documentdb/fleets/fleetspaces",
      answers: ["cosmos-fleet"]
    }
  ],
  {
    home: {
      role: "metadata",
      why: "a fleet groups accounts; their data lies in their own regions",
      docs: "https://learn.microsoft.com/azure/cosmos-db/fleet"
    },
    needs: [
      {
        property: "fleetspaces",
        path: "fleetspaces",
        apiVersion: "2025-10-15",
        action: "Microsoft.DocumentDB/fleets/fleetspaces/read",
        list: true
      }
    ]
  }
);

// src/locate/azure/data-box.ts
var dataBoxJob = resourceType(
  "Microsoft.DataBox/jobs",
  [
    {
      role: "processing",
      read: "order.properties.details.datacenterAddress.dataCenterAzureLocation",
      as: (place, here) => elsewhere2(place, here),
      absent: ({ resource }) => resource.properties.order?.properties?.details?.preferences?.preferredDataCenterRegion?.length ? void 0 : {
        gap: "the order does not name the datacentre that handles the disks",
        remedy: "look the order up in the portal, and accept the gap with an exception"
      },
      why: "the disks are shipped to a datacentre and copied there",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.databox/jobs",
      answers: ["databox"]
    },
    {
      role: "processing",
      read: "order.properties.details.preferences.preferredDataCenterRegion[]",
      when: ({ order }) => !order?.properties?.details?.datacenterAddress?.dataCenterAzureLocation,
      as: (place, here) => elsewhere2(place, here),
      why: "the order asks for a datacentre in this region to copy the disks",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.databox/jobs",
      answers: ["databox"]
    }
  ],
  {
    needs: [
      {
        property: "order",
        path: "?$expand=details",
        apiVersion: "2022-12-01",
        action: "Microsoft.DataBox/jobs/read",
        list: false
      }
    ]
  }
);
var dataBoxEdgeDevice = resourceType(
  "Microsoft.DataBoxEdge/dataBoxEdgeDevices",
  [
    {
      role: "metadata",
      read: "properties.dataResidency.type",
      as: (type3, here) => type3 === "GeoZoneReplication" ? paired(here) : void 0,
      why: "the service copies what it keeps about the device to the paired region",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.databoxedge/databoxedgedevices",
      answers: ["databoxedge-residency"]
    }
  ],
  {
    home: {
      role: "metadata",
      why: "the device stands where its owner put it; Azure keeps its management data here",
      docs: "https://learn.microsoft.com/azure/databox-online/azure-stack-edge-gpu-overview"
    },
    blind: ["Azure does not know where a Stack Edge device stands."]
  }
);

// src/locate/azure/data-explorer.ts
var kustoCluster = resourceType(
  "Microsoft.Kusto/clusters",
  [
    {
      role: "replica",
      read: "attachedDatabaseConfigurations[].properties.clusterResourceId",
      as: (id) => ({ resource: id }),
      why: "a database that this cluster caches is kept by the leader cluster it follows",
      docs: "https://learn.microsoft.com/azure/data-explorer/follower",
      answers: ["adx-follower"]
    }
  ],
  {
    needs: [
      {
        property: "attachedDatabaseConfigurations",
        path: "attachedDatabaseConfigurations",
        apiVersion: "2024-04-13",
        action: "Microsoft.Kusto/clusters/attachedDatabaseConfigurations/read",
        list: true
      }
    ],
    blind: [
      "Which clusters follow this one is told by an action that a reader may not call; each follower that is listed tells it of itself.",
      "Data connections read in from hubs and accounts, which are judged where they are listed."
    ]
  }
);

// src/locate/azure/data-share.ts
var dataShareAccount = resourceType(
  "Microsoft.DataShare/accounts",
  [
    {
      role: "processing",
      read: "shareSubscriptions[].properties.sourceShareLocation",
      as: (place, here) => elsewhere2(place, here),
      why: "a received share is served from its sender's account in this region",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.datashare/accounts/sharesubscriptions",
      answers: ["data-share"]
    }
  ],
  {
    needs: [
      {
        property: "shareSubscriptions",
        path: "shareSubscriptions",
        apiVersion: "2021-08-01",
        action: "Microsoft.DataShare/accounts/shareSubscriptions/read",
        list: true
      }
    ],
    blind: [
      "Whoever accepted a share that was sent keeps the data in a region nobody else is told."
    ]
  }
);

// src/locate/azure/databricks.ts
var databricksWorkspace = resourceType(
  "Microsoft.Databricks/workspaces",
  [
    {
      role: "replica",
      read: "properties.parameters.storageAccountSkuName.value",
      // A serverless workspace has no storage account of its own.
      when: ({ properties }) => properties?.computeMode !== "Serverless",
      as: (sku, here) => reachesPair(sku) ? paired(here) : void 0,
      absent: (here) => here.pair(),
      why: "the workspace's storage is geo-redundant unless set otherwise: a copy lies in the paired region",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.databricks/workspaces",
      answers: ["databricks-dbfs"]
    }
  ]
);

// src/locate/azure/disks.ts
function copiedFrom(_, record) {
  const creation = record.properties?.creationData;
  return creation?.createOption === "CopyStart" ? creation.sourceResourceId : void 0;
}
var snapshot = resourceType("Microsoft.Compute/snapshots", [], {
  home: {
    role: "backup",
    owner: copiedFrom,
    ownedBy: ["Microsoft.Compute/snapshots", "Microsoft.Compute/disks"],
    why: "the snapshot is a copy that was brought here from another region",
    docs: "https://learn.microsoft.com/azure/virtual-machines/disks-copy-incremental-snapshot-across-regions",
    answers: ["snapshot-copy"]
  }
});
var disk = resourceType("Microsoft.Compute/disks", [], {
  home: {
    role: "replica",
    owner: copiedFrom,
    ownedBy: ["Microsoft.Compute/snapshots", "Microsoft.Compute/disks"],
    why: "the disk is a copy that was brought here from another region",
    docs: "https://learn.microsoft.com/azure/templates/microsoft.compute/disks",
    answers: ["disk-source"]
  },
  blind: [
    "A disk imported from a blob, or made from a source that is gone, does not tell where its data lay before."
  ]
});
var restorePointCollection = resourceType(
  "Microsoft.Compute/restorePointCollections",
  [],
  {
    home: {
      role: "backup",
      owner: (_, record) => record.properties?.source?.id,
      ownedBy: ["Microsoft.Compute/virtualMachines", "Microsoft.Compute/restorePointCollections"],
      why: "the restore points of the source machine are kept in this region",
      docs: "https://learn.microsoft.com/azure/virtual-machines/virtual-machines-create-restore-points",
      answers: ["restore-point"]
    }
  }
);

// src/locate/azure/front-door.ts
var excluded = "https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-excluded-services";
var edge2 = {
  role: "cache",
  at: "edge",
  why: "content is cached at edge locations all over the world, outside the EU Data Boundary",
  docs: excluded
};
var entryRegion = "https://learn.microsoft.com/azure/frontdoor/private-link";
var cdnProfile = resourceType(
  "Microsoft.Cdn/profiles",
  [
    {
      role: "processing",
      read: "origins[].properties.sharedPrivateLinkResource.privateLinkLocation",
      as: (place) => place || void 0,
      why: "traffic enters the origin's private link in this region",
      docs: entryRegion,
      answers: ["cdn-origin-pl"]
    }
  ],
  {
    home: { ...edge2, answers: ["afd-cdn"] },
    needs: [
      {
        property: "origins",
        path: "originGroups/{each}/origins",
        apiVersion: "2024-02-01",
        action: "Microsoft.Cdn/profiles/originGroups/origins/read",
        list: true,
        when: (record) => /frontdoor/i.test(record.sku?.name ?? "frontdoor")
      }
    ]
  }
);
var frontDoor = resourceType(
  "Microsoft.Network/frontDoors",
  [
    {
      role: "processing",
      read: "properties.backendPools[].properties.backends[].privateLinkLocation",
      as: (place) => place || void 0,
      why: "traffic enters the backend's private link in this region",
      docs: entryRegion,
      answers: ["afd-classic"]
    }
  ],
  { home: { ...edge2, answers: ["afd-classic"] } }
);
var told = (type3, why3) => resourceType(type3, [], { home: { role: "none", why: why3, docs: excluded } });
var ofProfile = "what passes an endpoint is told of its profile";
var filter = "a filter's rules are settings; what they filter is told of the profile that uses them";
var frontDoorParts = [
  told("Microsoft.Cdn/profiles/afdEndpoints", ofProfile),
  told("Microsoft.Cdn/profiles/endpoints", ofProfile),
  told("Microsoft.Cdn/cdnWebApplicationFirewallPolicies", filter),
  told("Microsoft.Network/frontDoorWebApplicationFirewallPolicies", filter)
];

// src/locate/azure/hybrid.ts
var described = (type3, what, docs15, answers6 = []) => resourceType(type3, [], {
  home: {
    role: "metadata",
    why: `Azure keeps the description of the ${what} here; the ${what} itself runs elsewhere`,
    docs: docs15,
    answers: answers6
  },
  blind: [
    `Azure does not know where the ${what} stands: the listed location is of its description.`
  ]
});
var arc = "https://learn.microsoft.com/azure/azure-arc";
var hybrid = [
  described("Microsoft.HybridCompute/machines", "machine", `${arc}/servers/overview`, [
    "arc-machine"
  ]),
  described("Microsoft.Kubernetes/connectedClusters", "cluster", `${arc}/kubernetes/overview`, [
    "arc-k8s"
  ]),
  described(
    "Microsoft.AzureArcData/sqlServerInstances",
    "SQL Server",
    "https://learn.microsoft.com/sql/sql-server/azure-arc/overview",
    ["arc-sql"]
  ),
  resourceType("Microsoft.ExtendedLocation/customLocations", [], {
    home: {
      role: "metadata",
      why: "a custom location is a name for a connected cluster, which stands elsewhere",
      docs: `${arc}/kubernetes/conceptual-custom-locations`,
      answers: ["custom-location"]
    },
    blind: [
      "A resource deployed to a custom location runs where the connected cluster stands, which Azure does not know; its listed location is of its description."
    ]
  })
];
var azureLocal = resourceType(
  "Microsoft.AzureStackHCI/clusters",
  [
    {
      // Without it, the diagnostics may be kept in any of Microsoft's regions.
      role: "log",
      read: "deploymentSettings[].properties.deploymentConfiguration.scaleUnits[].deploymentData.observability.euLocation",
      as: (inEurope, { element }) => inEurope === "true" || element.deploymentData?.observability?.streamingDataClient === false ? void 0 : "global",
      absent: ({ resource }) => resource.properties.deploymentSettings?.some(
        ({ properties }) => properties?.deploymentConfiguration?.scaleUnits?.some(
          ({ deploymentData }) => deploymentData?.observability?.streamingDataClient === true
        )
      ) ? "global" : void 0,
      why: "diagnostics of the cluster are kept outside the EU unless its EU location is set",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.azurestackhci/clusters/deploymentsettings",
      answers: ["azure-local-eu"]
    }
  ],
  {
    home: {
      role: "metadata",
      why: "Azure keeps the description of the cluster here; the cluster stands elsewhere",
      docs: "https://learn.microsoft.com/azure/azure-local/overview"
    },
    needs: [
      {
        property: "deploymentSettings",
        path: "deploymentSettings",
        apiVersion: "2024-04-01",
        action: "Microsoft.AzureStackHCI/clusters/deploymentSettings/read",
        list: true
      }
    ],
    blind: ["Azure does not know where an Azure Local cluster stands."]
  }
);

// src/locate/azure/integration-runtime.ts
var runtimes = (answers6) => ({
  role: "processing",
  read: "integrationRuntimes[].properties.typeProperties.computeProperties.location",
  as: (place, here) => runsAt(place, here, here.element.properties?.managedVirtualNetwork != null),
  why: "pipelines and data flows of this integration runtime run in this region",
  docs: "https://learn.microsoft.com/azure/data-factory/concepts-integration-runtime",
  answers: [answers6]
});
function runsAt(place, here, managedNetwork) {
  if (!/^auto ?resolve$/i.test(place)) return elsewhere2(place, here);
  return managedNetwork ? void 0 : {
    gap: "AutoResolve picks a region for each run",
    remedy: "give the integration runtime a region, or put it into a managed virtual network"
  };
}
var need = (type3, apiVersion) => ({
  property: "integrationRuntimes",
  path: "integrationRuntimes",
  apiVersion,
  action: `${type3}/integrationRuntimes/read`,
  list: true
});
var blind = [
  "The built-in AutoResolve runtime copies in the region of each sink, which only the pipelines tell.",
  "A self-hosted runtime runs on machines whose place Azure does not know."
];
var residency = /* @__PURE__ */ new Set(["brazilsouth", "southeastasia"]);
var dataFactory = resourceType(
  "Microsoft.DataFactory/factories",
  [
    runtimes("adf-ir"),
    {
      role: "metadata",
      always: ({ home, pair }) => residency.has(home ?? "") ? void 0 : pair(),
      why: "pipelines, triggers and run records are copied to the paired region",
      docs: "https://learn.microsoft.com/azure/reliability/reliability-data-factory",
      answers: ["adf-metadata-pair"]
    }
  ],
  { needs: [need("Microsoft.DataFactory/factories", "2018-06-01")], blind }
);
var synapseWorkspace = resourceType(
  "Microsoft.Synapse/workspaces",
  [
    runtimes("synapse-ir"),
    {
      role: "replica",
      read: "properties.defaultDataLakeStorage.accountUrl",
      as: (url, { resource }) => {
        const id = resource.properties.properties?.defaultDataLakeStorage?.resourceId;
        return id ? { resource: id } : behind(url);
      },
      why: "the workspace keeps files and tables in this data lake",
      docs: "https://learn.microsoft.com/azure/synapse-analytics/get-started-create-workspace",
      answers: ["synapse-lake"]
    }
  ],
  { needs: [need("Microsoft.Synapse/workspaces", "2021-06-01")], blind }
);
var synapseSqlPool = resourceType(
  "Microsoft.Synapse/workspaces/sqlPools",
  [
    {
      role: "backup",
      read: "geoBackupPolicies[].properties.state",
      when: ({ properties }) => reachesPair(properties?.storageAccountType ?? "GRS"),
      as: (state, here) => state === "Enabled" ? paired(here) : void 0,
      absent: (here) => here.pair(),
      why: "a dedicated SQL pool is backed up to the paired region unless set otherwise",
      docs: "https://learn.microsoft.com/azure/synapse-analytics/sql-data-warehouse/backup-and-restore",
      answers: ["synapse-sqlpool-backup"]
    }
  ],
  {
    needs: [
      {
        property: "geoBackupPolicies",
        path: "geoBackupPolicies",
        apiVersion: "2021-06-01",
        action: "Microsoft.Synapse/workspaces/sqlPools/geoBackupPolicies/read",
        list: true
      }
    ]
  }
);

// src/locate/azure/keys.ts
var unreplicated = /* @__PURE__ */ new Set(["brazilsouth", "brazilsoutheast", "westus3"]);
var keyVault = resourceType("Microsoft.KeyVault/vaults", [
  {
    role: "replica",
    always: ({ home, pair }) => unreplicated.has(home ?? "") ? void 0 : pair(),
    why: "a vault's keys and secrets are copied to the paired region, and this can't be switched off",
    docs: "https://learn.microsoft.com/azure/reliability/reliability-key-vault",
    answers: ["keyvault-implicit-pair"]
  }
]);
var managedHsm = resourceType("Microsoft.KeyVault/managedHSMs", [
  {
    role: "replica",
    read: "properties.regions[].name",
    as: (place, { element }) => element.isPrimary ? void 0 : place,
    why: "a multi-region pool keeps all its keys in this region too",
    docs: "https://learn.microsoft.com/azure/key-vault/managed-hsm/multi-region-replication",
    answers: ["managed-hsm-regions"]
  }
]);

// src/locate/azure/kubernetes-service.ts
var managedCluster = resourceType(
  "Microsoft.ContainerService/managedClusters",
  [
    {
      // The key is spelt logAnalyticsWorkspaceResourceID in more than one way, so its value tells.
      role: "log",
      read: "properties.addonProfiles{}.config{}",
      as: (value, { resource }) => {
        if (!/\/providers\/microsoft\.operationalinsights\/workspaces\//i.test(value))
          return void 0;
        const on = Object.values(resource.properties.properties?.addonProfiles ?? {}).some(
          ({ enabled: enabled2, config: config2 }) => enabled2 !== false && Object.values(config2 ?? {}).some((one) => sameId(one) === sameId(value))
        );
        return on ? { resource: value } : void 0;
      },
      why: "an add-on sends the containers' logs to this workspace",
      docs: "https://learn.microsoft.com/azure/azure-monitor/containers/kubernetes-monitoring-enable",
      answers: ["aks-logs"]
    },
    {
      role: "log",
      read: "properties.securityProfile.defender.logAnalyticsWorkspaceResourceId",
      as: (id) => id === "" ? void 0 : { resource: id },
      why: "Defender sends what it sees in the cluster to this workspace",
      docs: "https://learn.microsoft.com/azure/defender-for-cloud/defender-for-containers-introduction",
      answers: ["aks-logs"]
    }
  ]
);
var fleet = resourceType(
  "Microsoft.ContainerService/fleets",
  [
    {
      role: "metadata",
      read: "members[].properties.clusterResourceId",
      as: (id) => ({ resource: id }),
      why: "the fleet hands its manifests to this member cluster",
      docs: "https://learn.microsoft.com/azure/kubernetes-fleet/overview",
      answers: ["aks-fleet"]
    }
  ],
  {
    needs: [
      {
        property: "members",
        path: "members",
        apiVersion: "2025-03-01",
        action: "Microsoft.ContainerService/fleets/members/read",
        list: true
      }
    ]
  }
);

// src/locate/azure/netapp-volume.ts
var replication = "https://learn.microsoft.com/azure/azure-netapp-files/replication";
var netAppVolume = resourceType(
  "Microsoft.NetApp/netAppAccounts/capacityPools/volumes",
  [
    {
      role: "replica",
      read: "properties.dataProtection.replication.remoteVolumeRegion",
      // On the destination, the remote volume is the source.
      when: ({ properties }) => properties?.dataProtection?.replication?.endpointType !== "dst",
      as: (place, here) => elsewhere2(place, here),
      why: "cross-region replication copies the volume to this region",
      docs: replication,
      answers: ["netapp-crr"]
    },
    {
      role: "replica",
      read: "properties.dataProtection.replication.destinationReplications[].region",
      as: (place, here) => elsewhere2(place, here),
      why: "the volume is replicated to a destination volume in this region",
      docs: replication,
      answers: ["netapp-crr"]
    },
    {
      role: "backup",
      read: "properties.dataProtection.backup.backupVaultId",
      as: (id) => id === "" ? void 0 : { resource: id },
      why: "backups of the volume are kept in this backup vault",
      docs: "https://learn.microsoft.com/azure/azure-netapp-files/backup-introduction",
      answers: ["netapp-backup"]
    }
  ]
);

// src/locate/azure/network-logs.ts
var settings = (why3, docs15) => ({ role: "metadata", why: why3, docs: docs15 });
var flowLog2 = resourceType(
  "Microsoft.Network/networkWatchers/flowLogs",
  [
    {
      role: "log",
      read: "properties.storageId",
      when: ({ properties }) => properties?.enabled !== false,
      as: (id) => id === "" ? void 0 : { resource: id },
      why: "who talked to whom is written to this storage account",
      docs: "https://learn.microsoft.com/azure/network-watcher/vnet-flow-logs-overview",
      answers: ["flowlogs"]
    },
    {
      role: "log",
      read: "properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration.workspaceRegion",
      when: ({ properties }) => properties?.enabled !== false && properties?.flowAnalyticsConfiguration?.networkWatcherFlowAnalyticsConfiguration?.enabled === true,
      absent: ({ resource }) => {
        const id = resource.properties.properties?.flowAnalyticsConfiguration?.networkWatcherFlowAnalyticsConfiguration?.workspaceResourceId;
        return id ? { resource: id } : void 0;
      },
      why: "traffic analytics reads the flows into a workspace in this region",
      docs: "https://learn.microsoft.com/azure/network-watcher/traffic-analytics",
      answers: ["flowlogs"]
    }
  ],
  {
    home: settings(
      "a flow log is the setting that flows are written down, and where to",
      "https://learn.microsoft.com/azure/network-watcher/vnet-flow-logs-overview"
    )
  }
);
var networkWatcher = resourceType(
  "Microsoft.Network/networkWatchers",
  [
    {
      role: "log",
      read: "packetCaptures[].properties.storageLocation.storageId",
      as: (id) => id === "" ? void 0 : { resource: id },
      why: "captured packets, contents and all, are written to this storage account",
      docs: "https://learn.microsoft.com/azure/network-watcher/packet-capture-overview",
      answers: ["packet-capture"]
    }
  ],
  {
    home: settings(
      "Azure makes a network watcher in every region that has a network; it keeps nothing by itself",
      "https://learn.microsoft.com/azure/network-watcher/network-watcher-overview"
    ),
    needs: [
      {
        property: "packetCaptures",
        path: "packetCaptures",
        apiVersion: "2024-05-01",
        action: "Microsoft.Network/networkWatchers/packetCaptures/read",
        list: true
      }
    ]
  }
);
var analytics2 = "https://learn.microsoft.com/azure/firewall/policy-analytics";
var firewallPolicy = resourceType(
  "Microsoft.Network/firewallPolicies",
  [
    {
      // Each entry's `region` is that of the firewalls it is for, not the workspace's own.
      role: "log",
      read: "properties.insights.logAnalyticsResources.workspaces[].workspaceId.id",
      when: ({ properties }) => properties?.insights?.isEnabled !== false,
      as: (id) => ({ resource: id }),
      why: "policy analytics sends the firewalls' logs of a region to this workspace",
      docs: analytics2,
      answers: ["firewall-insights"]
    },
    {
      role: "log",
      read: "properties.insights.logAnalyticsResources.defaultWorkspaceId.id",
      when: ({ properties }) => properties?.insights?.isEnabled !== false,
      as: (id) => ({ resource: id }),
      why: "policy analytics sends the firewalls' logs to this default workspace",
      docs: analytics2,
      answers: ["firewall-insights"]
    }
  ],
  {
    home: settings(
      "a firewall policy is rules; packets pass the firewalls that use it",
      "https://learn.microsoft.com/azure/firewall-manager/policy-overview"
    )
  }
);

// src/locate/azure/networks.ts
var nonregional = "https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-configure-azure-nonregional-services";
var names2 = (type3, why3) => resourceType(type3, [], { home: { role: "none", why: why3, docs: nonregional } });
var zone = "DNS is listed as holding no customer data; it is global by nature";
var way = (type3, why3, docs15, blind3) => resourceType(type3, [], { home: { role: "processing", why: why3, docs: docs15 }, blind: [blind3] });
var networks2 = [
  names2("Microsoft.Network/dnsZones", zone),
  names2("Microsoft.Network/privateDnsZones", zone),
  names2("Microsoft.Network/privateDnsZones/virtualNetworkLinks", zone),
  resourceType("Microsoft.Network/trafficManagerProfiles", [], {
    home: {
      role: "none",
      why: "Traffic Manager answers DNS questions only, and is listed as holding no customer data",
      docs: nonregional,
      answers: ["traffic-manager"]
    },
    blind: [
      "Users are sent to a profile's endpoints: those in Azure are judged where they are listed, those elsewhere are not known."
    ]
  }),
  way(
    "Microsoft.Network/loadBalancers",
    "packets pass a load balancer of this region, which keeps none",
    "https://learn.microsoft.com/azure/load-balancer/load-balancer-overview",
    "A load balancer of the global tier takes packets in wherever the sender is and keeps none; its backends are judged where they are listed."
  ),
  way(
    "Microsoft.Network/natGateways",
    "packets pass a NAT gateway of this region, which keeps none",
    "https://learn.microsoft.com/azure/nat-gateway/nat-overview",
    "Which countries the packets cross behind a NAT gateway is known to nobody."
  ),
  resourceType("Microsoft.Network/expressRouteCircuits", [], {
    home: {
      role: "metadata",
      why: "the circuit's settings are kept in its region; the wire itself ends at its peering location",
      docs: "https://learn.microsoft.com/azure/expressroute/expressroute-circuit-peerings"
    },
    blind: [
      "Which countries a carrier's circuit crosses is known to the carrier only; Global Reach and the Premium tier take it beyond one geopolitical region."
    ]
  })
];

// src/locate/azure/open-source-databases.ts
function sourceServer(_, record) {
  const { replicationRole, sourceServerResourceId } = record.properties ?? {};
  return /replica$/i.test(replicationRole ?? "") ? sourceServerResourceId : void 0;
}
var postgresBackup = "https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-backup-restore";
var postgresFlexible = resourceType(
  "Microsoft.DBforPostgreSQL/flexibleServers",
  [
    {
      role: "backup",
      read: "properties.backup.geoRedundantBackup",
      as: (value, here) => value === "Enabled" ? paired(here) : void 0,
      why: "geo-redundant backups are copied to the paired region",
      docs: postgresBackup,
      answers: ["pg-geo-backup"]
    }
  ],
  {
    home: {
      role: "replica",
      owner: sourceServer,
      why: "a read replica keeps a full copy of its source server",
      docs: "https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-read-replicas",
      answers: ["pg-replica"]
    }
  }
);
var mysqlFlexible = resourceType(
  "Microsoft.DBforMySQL/flexibleServers",
  [
    {
      role: "backup",
      read: "properties.backup.geoRedundantBackup",
      as: (value, here) => value === "Enabled" ? paired(here) : void 0,
      why: "geo-redundant backups are copied to the paired region",
      docs: "https://learn.microsoft.com/azure/mysql/flexible-server/concepts-backup-restore",
      answers: ["mysql-geo-backup"]
    }
  ],
  {
    home: {
      role: "replica",
      owner: sourceServer,
      why: "a read replica keeps a full copy of its source server",
      docs: "https://learn.microsoft.com/azure/mysql/flexible-server/concepts-read-replicas",
      answers: ["mysql-replica"]
    }
  }
);
var mariaServer = resourceType("Microsoft.DBforMariaDB/servers", [
  {
    role: "backup",
    read: "properties.storageProfile.geoRedundantBackup",
    as: (value, here) => value === "Enabled" ? paired(here) : void 0,
    why: "geo-redundant backups are copied to the paired region",
    docs: "https://learn.microsoft.com/azure/templates/microsoft.dbformariadb/servers",
    answers: ["mariadb-retired"]
  }
]);
var citusCluster = resourceType(
  "Microsoft.DBforPostgreSQL/serverGroupsv2",
  [],
  {
    home: {
      role: "replica",
      owner: (_, record) => record.properties?.sourceResourceId || void 0,
      why: "a read replica cluster keeps a full copy of its source cluster",
      docs: "https://learn.microsoft.com/azure/cosmos-db/postgresql/concepts-read-replicas",
      answers: ["citus-replica"]
    }
  }
);

// src/locate/azure/oracle-database.ts
var oracleAutonomousDatabase = resourceType(
  "Oracle.Database/autonomousDatabases",
  [
    {
      // Peers are named by Oracle's own ids, which the databases in Azure carry too.
      role: "replica",
      read: "properties.peerDbIds[]",
      as: (id) => ({ resource: id }),
      why: "Data Guard keeps a standby copy of the database in another region",
      docs: "https://learn.microsoft.com/azure/templates/oracle.database/autonomousdatabases",
      answers: ["oracle-adb-dr"]
    }
  ]
);

// src/locate/azure/recovery-services.ts
var redundancy = "https://learn.microsoft.com/azure/backup/backup-create-recovery-services-vault#set-storage-redundancy";
var siteRecovery = "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-architecture";
var inPair = (value) => /^(geo|readaccessgeo)/i.test(value);
var recoveryVault = resourceType(
  "Microsoft.RecoveryServices/vaults",
  [
    {
      role: "backup",
      read: "properties.redundancySettings.standardTierStorageRedundancy",
      as: (value, here) => inPair(value) ? paired(here) : void 0,
      // A vault is geo-redundant until somebody chooses otherwise, and then one of its two views says so.
      absent: ({ resource, pair }) => resource.properties.backupStorageConfig || resource.unseen?.["backupStorageConfig"] ? void 0 : pair(),
      why: "a vault is geo-redundant unless set otherwise: backups are copied to the paired region",
      docs: redundancy,
      answers: ["rsv-redundancy"]
    },
    {
      role: "backup",
      read: "backupStorageConfig.properties.storageModelType",
      as: (value, here) => inPair(value) ? paired(here) : void 0,
      why: "the vault's storage configuration copies backups to the paired region",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.recoveryservices/vaults/backupstorageconfig",
      answers: ["rsv-backupstorageconfig"]
    },
    {
      role: "backup",
      read: "properties.regionOfChoiceSettings.status",
      as: (status) => status === "Enabled" ? { gap: "Microsoft does not describe yet which region that is" } : void 0,
      why: "the vault may keep backups in a region of choice",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.recoveryservices/vaults",
      answers: ["rsv-region-of-choice"]
    },
    {
      role: "replica",
      read: "replicationProtectedItems[].properties.providerSpecificDetails.recoveryFabricLocation",
      as: (place) => place || void 0,
      why: "Site Recovery copies the machine's disks to this region all the time",
      docs: siteRecovery,
      answers: ["asr-protected-item"]
    },
    {
      role: "failover",
      read: "replicationFabrics[].properties.customDetails.location",
      // A fabric that an item replicates from or to is told by that item.
      as: (place, here) => here.resource.properties.replicationProtectedItems?.some(({ properties }) => {
        const details = properties?.providerSpecificDetails;
        return samePlace(place, details?.primaryFabricLocation ?? void 0) || samePlace(place, details?.recoveryFabricLocation ?? void 0);
      }) ? void 0 : elsewhere2(place, here),
      why: "Site Recovery is set up for machines in this region, with none replicated yet",
      docs: siteRecovery,
      answers: ["asr-fabric"]
    }
  ],
  {
    needs: [
      {
        property: "backupStorageConfig",
        path: "backupstorageconfig/vaultstorageconfig",
        apiVersion: "2024-04-01",
        action: "Microsoft.RecoveryServices/vaults/backupstorageconfig/read",
        list: false,
        when: (record) => !record.properties?.redundancySettings?.standardTierStorageRedundancy
      },
      {
        property: "replicationProtectedItems",
        path: "replicationProtectedItems",
        apiVersion: "2024-04-01",
        action: "Microsoft.RecoveryServices/vaults/replicationProtectedItems/read",
        list: true
      },
      {
        property: "replicationFabrics",
        path: "replicationFabrics",
        apiVersion: "2024-04-01",
        action: "Microsoft.RecoveryServices/vaults/replicationFabrics/read",
        list: true
      }
    ]
  }
);

// src/locate/azure/redis.ts
var redis = resourceType(
  "Microsoft.Cache/redis",
  [
    {
      role: "replica",
      read: "linkedServers[].properties.linkedRedisCacheLocation",
      // Seen from the secondary, the linked cache is the primary.
      as: (place, { element }) => element.properties?.serverRole === "Primary" ? void 0 : place,
      why: "passive geo-replication copies the cache to a linked cache in this region",
      docs: "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-how-to-geo-replication",
      answers: ["redis-geo"]
    }
  ],
  {
    needs: [
      {
        property: "linkedServers",
        path: "linkedServers",
        apiVersion: "2024-11-01",
        action: "Microsoft.Cache/redis/linkedServers/read",
        list: true,
        when: (record) => record.properties?.linkedServers?.length !== 0
      }
    ],
    blind: [
      "The storage account to which a Premium cache saves its data is named in a secret that is never read."
    ]
  }
);
var redisEnterprise = resourceType(
  "Microsoft.Cache/redisEnterprise",
  [
    {
      role: "replica",
      read: "databases[].properties.geoReplication.linkedDatabases[].id",
      // The group lists every member, the one at hand too.
      as: (id, { resource }) => sameId(topLevel(id)) === sameId(resource.id) ? void 0 : resourceAt(id),
      why: "active geo-replication keeps all keys in this linked cluster too",
      docs: "https://learn.microsoft.com/azure/redis/how-to-active-geo-replication",
      answers: ["managed-redis-geo"]
    }
  ],
  {
    needs: [
      {
        property: "databases",
        path: "databases",
        apiVersion: "2025-07-01",
        action: "Microsoft.Cache/redisEnterprise/databases/read",
        list: true
      }
    ]
  }
);

// src/locate/azure/resource-manager.ts
var resourceGroup = resourceType("Microsoft.Resources/resourceGroups", [], {
  home: {
    role: "metadata",
    why: "the group's location keeps the description of what is in it; its members may be anywhere",
    docs: "https://learn.microsoft.com/azure/azure-resource-manager/management/overview",
    answers: ["rg-location"]
  }
});
var boundary = "https://learn.microsoft.com/azure/azure-resource-manager/management/manage-data-boundary";
var dataBoundary = resourceType(
  "Microsoft.Resources/dataBoundaries",
  [
    {
      role: "metadata",
      read: "properties.dataBoundary",
      as: (value) => value === "EU" ? void 0 : "global",
      why: "without a data boundary, Resource Manager may keep names, tags and settings of resources anywhere; it can be chosen only before a tenant has its first subscription, and cannot be undone",
      docs: boundary,
      answers: ["tenant-data-boundary"]
    }
  ],
  {
    home: {
      role: "none",
      why: "the boundary is a setting of the tenant; with the value EU its metadata stays in the EU Data Boundary",
      docs: boundary
    }
  }
);

// src/locate/azure/sql-database.ts
var sqlDatabase = resourceType("Microsoft.Sql/servers/databases", [
  {
    role: "backup",
    read: "properties.currentBackupStorageRedundancy",
    // master belongs to the server, and keeps no customer backups.
    when: (_, { resource }) => !/\/databases\/master$/i.test(resource.id),
    as: (redundancy3, here) => reachesPair(redundancy3) ? here.resource.properties.properties?.defaultSecondaryLocation || paired(here) : void 0,
    absent: (here) => here.resource.properties.properties?.defaultSecondaryLocation || here.pair(),
    why: "backups are geo-redundant unless set otherwise, so a copy lies in the paired region",
    docs: "https://learn.microsoft.com/azure/azure-sql/database/automated-backups-overview",
    answers: ["sql-backup-redundancy"]
  }
]);

// src/locate/azure/sql-managed-instance.ts
var sqlManagedInstance = resourceType(
  "Microsoft.Sql/managedInstances",
  [
    {
      role: "backup",
      read: "properties.currentBackupStorageRedundancy",
      as: (redundancy3, here) => reachesPair(redundancy3) ? paired(here) : void 0,
      absent: (here) => here.pair(),
      why: "backups are geo-redundant unless set otherwise, so a copy lies in the paired region",
      docs: "https://learn.microsoft.com/azure/azure-sql/managed-instance/automated-backups-overview",
      answers: ["sqlmi-backup"]
    },
    {
      role: "replica",
      read: "instanceFailoverGroups[].properties.managedInstancePairs[].partnerManagedInstanceId",
      as: (partner3, { element, resource }) => {
        if (sameId(element.primaryManagedInstanceId ?? "") !== sameId(resource.id))
          return void 0;
        const group = resource.properties.instanceFailoverGroups?.find(
          ({ properties }) => properties?.managedInstancePairs?.includes(element)
        );
        return group?.properties?.partnerRegions?.[0]?.location ?? { resource: partner3 };
      },
      why: "a failover group keeps a copy of all databases on the partner instance",
      docs: "https://learn.microsoft.com/azure/azure-sql/managed-instance/failover-group-sql-mi",
      answers: ["sqlmi-failover-group"]
    },
    {
      role: "replica",
      read: "distributedAvailabilityGroups[].properties.partnerEndpoint",
      as: (endpoint2, { element }) => element.properties?.partnerLinkRole === "Primary" ? void 0 : behind(endpoint2),
      why: "a managed instance link copies databases to the SQL Server at this endpoint",
      docs: "https://learn.microsoft.com/azure/azure-sql/managed-instance/managed-instance-link-feature-overview",
      answers: ["sqlmi-dag"]
    }
  ],
  {
    needs: [
      {
        property: "instanceFailoverGroups",
        path: "{group}/providers/Microsoft.Sql/locations/{location}/instanceFailoverGroups",
        apiVersion: "2023-08-01",
        action: "Microsoft.Sql/locations/instanceFailoverGroups/read",
        list: true
      },
      {
        property: "distributedAvailabilityGroups",
        path: "distributedAvailabilityGroups",
        apiVersion: "2023-08-01",
        action: "Microsoft.Sql/managedInstances/distributedAvailabilityGroups/read",
        list: true
      }
    ]
  }
);

// src/locate/azure/sql-server.ts
var sqlServer = resourceType(
  "Microsoft.Sql/servers",
  [
    {
      role: "replica",
      read: "replicationLinks[].properties.partnerLocation",
      // The secondary sees the link too, and named replicas stay in the region.
      as: (place, here) => isSecondary(here.element.properties?.role) ? void 0 : elsewhere2(place, here),
      why: "active geo-replication keeps a copy of a database at this partner server",
      docs: "https://learn.microsoft.com/azure/azure-sql/database/active-geo-replication-overview",
      answers: ["sql-geo-replica"]
    },
    {
      role: "failover",
      read: "failoverGroups[].properties.partnerServers[].location",
      as: (place, { element }) => element.replicationRole === "Primary" ? void 0 : place,
      why: "a failover group moves its databases to this partner server when the primary fails",
      docs: "https://learn.microsoft.com/azure/azure-sql/database/failover-group-sql-db",
      answers: ["sql-failover-group"]
    },
    {
      role: "log",
      read: "auditing.properties.storageEndpoint",
      when: ({ auditing }) => auditing?.properties?.state !== "Disabled",
      as: (endpoint2) => endpoint2 === "" ? void 0 : behind(endpoint2),
      why: "the audit log, with the text of queries, is written to this storage account",
      docs: "https://learn.microsoft.com/azure/azure-sql/database/auditing-overview",
      answers: ["sql-audit"]
    }
  ],
  {
    needs: [
      {
        property: "replicationLinks",
        path: "replicationLinks",
        apiVersion: "2021-11-01",
        action: "Microsoft.Sql/servers/replicationLinks/read",
        list: true
      },
      {
        property: "failoverGroups",
        path: "failoverGroups",
        apiVersion: "2023-08-01",
        action: "Microsoft.Sql/servers/failoverGroups/read",
        list: true
      },
      {
        property: "auditing",
        path: "auditingSettings/default",
        apiVersion: "2021-11-01",
        action: "Microsoft.Sql/servers/auditingSettings/read",
        list: false
      }
    ],
    blind: [
      "Audit settings of single databases and of Microsoft support operations are not read; those of the server are."
    ]
  }
);
var isSecondary = (role) => role?.endsWith("Secondary") ?? false;

// src/locate/azure/storage-account.ts
var redundancy2 = "https://learn.microsoft.com/azure/storage/common/storage-redundancy";
var storageAccount = resourceType(
  "Microsoft.Storage/storageAccounts",
  [
    {
      role: "replica",
      read: "properties.secondaryLocation",
      // `in`, because resources.list shows no properties, and then the SKU tells.
      when: (account) => "properties" in account,
      why: "a geo-redundant account copies all its data to this secondary region",
      docs: redundancy2,
      answers: ["storage-geo-sku"]
    },
    {
      role: "replica",
      read: "sku.name",
      when: (account) => !("properties" in account) || !account.properties?.secondaryLocation,
      as: (sku, here) => reachesPair(sku) ? paired(here) : void 0,
      why: "a geo-redundant account copies all its data to the paired region",
      docs: redundancy2,
      answers: ["storage-geo-sku"]
    },
    {
      role: "replica",
      read: "objectReplicationPolicies[].properties.destinationAccount",
      as: (destination, { resource }) => (
        // The policy stands on both accounts; accounts of other tenants may be named without their id.
        [sameId(resource.id), resource.name.toLowerCase()].includes(sameId(destination)) ? void 0 : {
          resource: destination.includes("/") ? destination : storageAccountNamed(destination)
        }
      ),
      why: "object replication copies blobs to this account",
      docs: "https://learn.microsoft.com/azure/storage/blobs/object-replication-overview",
      answers: ["storage-object-replication"]
    }
  ],
  {
    needs: [
      {
        property: "objectReplicationPolicies",
        path: "objectReplicationPolicies",
        apiVersion: "2024-01-01",
        action: "Microsoft.Storage/storageAccounts/objectReplicationPolicies/read",
        list: true,
        // Files-only and first-generation accounts have none.
        when: (record) => !["FileStorage", "Storage"].includes(record.kind ?? "")
      }
    ],
    blind: [
      "Copies that clients make by themselves (AzCopy, Copy Blob) stand in no configuration; allowedCopyScope and allowCrossTenantReplication only say whether they may leave the tenant."
    ]
  }
);

// src/locate/azure/storage-mover.ts
var storageMover = resourceType(
  "Microsoft.StorageMover/storageMovers",
  [
    {
      role: "replica",
      read: "jobDefinitions[].properties.targetResourceId",
      as: (target3, { resource }) => {
        const account = resource.properties.endpoints?.find(
          ({ id }) => id !== void 0 && sameId(id) === sameId(target3)
        )?.properties?.storageAccountResourceId;
        return account === void 0 ? { gap: `the endpoint ${target3} shows no storage account` } : { resource: account };
      },
      why: "a job copies its source into the storage account behind this endpoint",
      docs: "https://learn.microsoft.com/azure/storage-mover/resource-hierarchy",
      answers: ["storage-mover"]
    }
  ],
  {
    needs: [
      {
        property: "jobDefinitions",
        path: "projects/{each}/jobDefinitions",
        apiVersion: "2024-07-01",
        action: "Microsoft.StorageMover/storageMovers/projects/jobDefinitions/read",
        list: true
      },
      {
        property: "endpoints",
        path: "endpoints",
        apiVersion: "2024-07-01",
        action: "Microsoft.StorageMover/storageMovers/endpoints/read",
        list: true
      }
    ],
    blind: ["Where the sources stand that Storage Mover reads on premises or in other clouds."]
  }
);

// src/locate/azure/storage-sync.ts
var storageSyncService = resourceType(
  "Microsoft.StorageSync/storageSyncServices",
  [
    {
      role: "replica",
      read: "cloudEndpoints[].properties.storageAccountResourceId",
      as: (id) => ({ resource: id }),
      why: "the synced files are kept in a share of this storage account",
      docs: "https://learn.microsoft.com/azure/storage/file-sync/file-sync-planning",
      answers: ["storage-sync-cloud-endpoint"]
    },
    {
      role: "processing",
      read: "registeredServers[].properties.serviceLocation",
      as: (place, here) => elsewhere2(place, here),
      why: "a registered server is served from this location of the sync service",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.storagesync/storagesyncservices/registeredservers",
      answers: ["storage-sync-server"]
    }
  ],
  {
    needs: [
      {
        property: "cloudEndpoints",
        path: "syncGroups/{each}/cloudEndpoints",
        apiVersion: "2022-09-01",
        action: "Microsoft.StorageSync/storageSyncServices/syncGroups/cloudEndpoints/read",
        list: true
      },
      {
        property: "registeredServers",
        path: "registeredServers",
        apiVersion: "2022-09-01",
        action: "Microsoft.StorageSync/storageSyncServices/registeredServers/read",
        list: true
      }
    ],
    blind: [
      "Azure does not know where the registered servers stand, each with a copy of the files."
    ]
  }
);

// src/locate/azure/virtual-desktop.ts
var metadata = {
  role: "metadata",
  why: "Virtual Desktop keeps the names of users and desktops here; the desktops run elsewhere",
  docs: "https://learn.microsoft.com/azure/virtual-desktop/data-locations",
  answers: ["avd-metadata"]
};
var hostPool = resourceType(
  "Microsoft.DesktopVirtualization/hostPools",
  [
    {
      role: "processing",
      read: "sessionHostConfigurations[].properties.vmLocation",
      as: (place, here) => elsewhere2(place, here),
      why: "the session hosts of the pool are created in this region",
      docs: "https://learn.microsoft.com/azure/virtual-desktop/host-pool-management-approaches",
      answers: ["avd-sessionhost"]
    }
  ],
  {
    home: metadata,
    needs: [
      {
        property: "sessionHostConfigurations",
        path: "sessionHostConfigurations",
        apiVersion: "2026-04-01-preview",
        action: "Microsoft.DesktopVirtualization/hostPools/sessionHostConfigurations/read",
        list: true,
        // Only pools that make their hosts themselves have such a configuration.
        when: (record) => record.properties?.managementType === "Automated"
      }
    ]
  }
);
var desktopWorkspace = resourceType(
  "Microsoft.DesktopVirtualization/workspaces",
  [],
  {
    home: metadata
  }
);
var desktopApplicationGroup = resourceType(
  "Microsoft.DesktopVirtualization/applicationGroups",
  [],
  { home: metadata }
);

// src/locate/azure/virtual-machine.ts
var why2 = "boot diagnostics write the console log and screenshots to this storage account";
var docs5 = "https://learn.microsoft.com/azure/virtual-machines/boot-diagnostics";
var storageOf = (uri, enabled2) => enabled2 === false || uri === "" ? void 0 : behind(uri);
var virtualMachine = resourceType("Microsoft.Compute/virtualMachines", [
  {
    role: "log",
    read: "properties.diagnosticsProfile.bootDiagnostics.storageUri",
    as: (uri, { resource }) => storageOf(uri, resource.properties.properties?.diagnosticsProfile?.bootDiagnostics?.enabled),
    why: why2,
    docs: docs5,
    answers: ["vm-bootdiag"]
  }
]);
var virtualMachineScaleSet = resourceType("Microsoft.Compute/virtualMachineScaleSets", [
  {
    role: "log",
    read: "properties.virtualMachineProfile.diagnosticsProfile.bootDiagnostics.storageUri",
    as: (uri, { resource }) => storageOf(
      uri,
      resource.properties.properties?.virtualMachineProfile?.diagnosticsProfile?.bootDiagnostics?.enabled
    ),
    why: why2,
    docs: docs5,
    answers: ["vm-bootdiag"]
  }
]);

// src/locate/azure/action-group.ts
var docs6 = "https://learn.microsoft.com/azure/azure-monitor/alerts/action-groups";
var receiver = { role: "processing", docs: docs6, answers: ["action-group"] };
var actionGroup = resourceType(
  "Microsoft.Insights/actionGroups",
  [
    {
      ...receiver,
      read: "properties.webhookReceivers[].serviceUri",
      as: behind,
      why: "alerts are posted to this web address"
    },
    {
      ...receiver,
      read: "properties.itsmReceivers[].region",
      why: "tickets are opened by a connection in this region"
    },
    {
      ...receiver,
      read: "properties.logicAppReceivers[].resourceId",
      as: resourceAt,
      why: "alerts start this logic app"
    },
    {
      ...receiver,
      read: "properties.azureFunctionReceivers[].functionAppResourceId",
      as: resourceAt,
      why: "alerts call a function of this app"
    },
    {
      ...receiver,
      read: "properties.automationRunbookReceivers[].automationAccountId",
      as: resourceAt,
      why: "alerts start a runbook of this account"
    }
  ],
  {
    home: {
      // Addresses of staff and rules, no customer data: what alerts say is told of where they are sent.
      role: "metadata",
      why: "a global action group, with the addresses in it, is stored and run anywhere; a regional one stays",
      docs: docs6,
      answers: ["action-group"]
    },
    blind: ["in which country people receive text messages, calls and mail"]
  }
);

// src/locate/azure/ai-connection.ts
function connected({ properties }, own) {
  const id = properties?.metadata?.ResourceId ?? "";
  if (id !== "") {
    const whole = /^.*?\/providers\/[^/]+\/[^/]+\/[^/]+/.exec(id)?.[0] ?? id;
    return own.toLowerCase().startsWith(whole.toLowerCase()) ? void 0 : { resource: whole };
  }
  if (/bing/i.test(properties?.category ?? "")) return "global";
  return behind(properties?.target ?? "");
}

// src/locate/azure/ai-project.ts
var hosts = "https://learn.microsoft.com/azure/ai-foundry/agents/concepts/capability-hosts";
function through(name, { resource }) {
  const connection = resource.properties.connections?.find((one) => one.name === name);
  return connection ? connected(connection, resource.id) : {
    gap: `the connection ${name} is not one of the project's own`,
    remedy: "look the connection up on the account, and accept the gap with an exception"
  };
}
var aiProject = resourceType(
  "Microsoft.CognitiveServices/accounts/projects",
  [
    {
      role: "replica",
      read: "capabilityHosts[].properties.threadStorageConnections[]",
      as: through,
      why: "agents keep conversations in this store",
      docs: hosts,
      answers: ["ai-capability-host"]
    },
    {
      role: "replica",
      read: "capabilityHosts[].properties.vectorStoreConnections[]",
      as: through,
      why: "agents keep the vectors of documents in this store",
      docs: hosts,
      answers: ["ai-capability-host"]
    },
    {
      role: "replica",
      read: "capabilityHosts[].properties.storageConnections[]",
      as: through,
      why: "agents keep uploaded files in this store",
      docs: hosts,
      answers: ["ai-capability-host"]
    },
    {
      role: "processing",
      read: "capabilityHosts[].properties.aiServicesConnections[]",
      as: through,
      why: "agents call the models of this account",
      docs: hosts,
      answers: ["ai-capability-host"]
    },
    {
      role: "processing",
      read: "connections[].properties.category",
      as: (_, { element, resource }) => connected(element, resource.id),
      why: "agents and tools send data over the project's connections",
      docs: "https://learn.microsoft.com/azure/ai-foundry/how-to/connections-add",
      answers: ["ai-connections"]
    }
  ],
  {
    needs: [
      {
        property: "capabilityHosts",
        path: "capabilityHosts",
        apiVersion: "2025-06-01",
        action: "Microsoft.CognitiveServices/accounts/projects/capabilityHosts/read",
        list: true
      },
      {
        property: "connections",
        path: "connections",
        apiVersion: "2025-06-01",
        action: "Microsoft.CognitiveServices/accounts/projects/connections/read",
        list: true
      }
    ]
  }
);

// src/locate/azure/analytics-capacities.ts
var capacity = (type3, docs15, question, blind3) => resourceType(type3, [], {
  home: {
    role: "home",
    why: "data of the workspaces on this capacity lies in the capacity's region",
    docs: docs15,
    answers: [question]
  },
  blind: [blind3]
});
var fabricCapacity = capacity(
  "Microsoft.Fabric/capacities",
  "https://learn.microsoft.com/fabric/admin/service-admin-premium-multi-geo",
  "fabric-capacity",
  "whether the capacity's disaster recovery setting copies OneLake data to the paired region, and where the tenant's Fabric home region is: only Fabric's own admin API tells"
);
var powerBiCapacity = capacity(
  "Microsoft.PowerBIDedicated/capacities",
  "https://learn.microsoft.com/power-bi/developer/embedded/embedded-multi-geo",
  "powerbi-embedded",
  "where the Power BI tenant's home region is, which keeps metadata and imported settings: only Power BI's own API tells"
);
var purview = "https://learn.microsoft.com/purview/legacy/create-microsoft-purview-portal";
var purviewAccount = resourceType(
  "Microsoft.Purview/accounts",
  [
    {
      role: "replica",
      read: "properties.managedResources.storageAccount",
      as: resourceAt,
      why: "what scans found is staged in the managed storage account",
      docs: purview,
      answers: ["purview-account"]
    },
    {
      role: "processing",
      read: "properties.managedResources.eventHubNamespace",
      as: resourceAt,
      why: "lineage passes through the managed event hub",
      docs: purview,
      answers: ["purview-account"]
    }
  ],
  {
    home: {
      role: "home",
      why: "the data map, with samples of what it scanned, lies in the account's region",
      docs: purview,
      answers: ["purview-account"]
    },
    blind: [
      "which sources are scanned, and by which integration runtime, only Purview's own API tells"
    ]
  }
);

// src/locate/azure/api-management.ts
var reliability = "https://learn.microsoft.com/azure/reliability/reliability-api-management";
var apiManagement = resourceType(
  "Microsoft.ApiManagement/service",
  [
    {
      role: "processing",
      read: "properties.additionalLocations[].location",
      as: (region2, { element }) => element.disableGateway === true ? void 0 : region2,
      why: "a gateway in this region handles, and may cache, requests and answers",
      docs: reliability,
      answers: ["apim-regions"]
    },
    {
      role: "metadata",
      read: "properties.additionalLocations[].location",
      as: (region2, { element }) => element.disableGateway === true ? region2 : void 0,
      why: "the gateway in this region is off, yet the configuration is kept there",
      docs: reliability,
      answers: ["apim-regions"]
    },
    {
      role: "processing",
      read: "gateways[].properties.locationData.name",
      as: (name, { element }) => ({
        gap: `a self-hosted gateway runs at ${name}${element.properties?.locationData?.countryOrRegion ? ` (${element.properties.locationData.countryOrRegion})` : ""}, a label that its owner typed in and nobody checks`,
        remedy: "look up where the gateway runs, and accept the gap with an exception"
      }),
      why: "a self-hosted gateway handles requests wherever its container runs",
      docs: "https://learn.microsoft.com/azure/api-management/self-hosted-gateway-overview",
      answers: ["apim-selfhosted"]
    },
    {
      role: "cache",
      read: "caches[].properties.resourceId",
      // The API shows the cache as a URL of the management endpoint.
      as: (id) => resourceAt(id.replace(/^https?:\/\/[^/]+/, "")),
      why: "answers are cached in an external cache",
      docs: "https://learn.microsoft.com/azure/api-management/api-management-howto-cache-external",
      answers: ["apim-cache"]
    }
  ],
  {
    needs: [
      {
        property: "gateways",
        path: "gateways",
        apiVersion: "2024-05-01",
        action: "Microsoft.ApiManagement/service/gateways/read",
        list: true,
        when: (record) => /^(Developer|Premium)$/.test(record.sku?.name ?? "")
      },
      {
        property: "caches",
        path: "caches",
        apiVersion: "2024-05-01",
        action: "Microsoft.ApiManagement/service/caches/read",
        list: true
      }
    ],
    blind: [
      "backups of the service are made by a call, not by a setting, and lie in whatever account the call named"
    ]
  }
);

// src/locate/azure/app-configuration.ts
var appConfiguration = resourceType(
  "Microsoft.AppConfiguration/configurationStores",
  [
    {
      role: "replica",
      read: "replicas[].location",
      why: "every key and value is copied to each replica",
      docs: "https://learn.microsoft.com/azure/reliability/reliability-app-configuration",
      answers: ["appconfig-replica"]
    }
  ],
  {
    needs: [
      {
        property: "replicas",
        path: "replicas",
        apiVersion: "2024-06-01",
        action: "Microsoft.AppConfiguration/configurationStores/replicas/read",
        list: true
      }
    ]
  }
);

// src/locate/azure/app-insights.ts
var appInsights = resourceType(
  "Microsoft.Insights/components",
  [
    {
      role: "log",
      read: "properties.WorkspaceResourceId",
      as: resourceAt,
      when: ({ properties }) => properties?.IngestionMode !== "ApplicationInsights",
      why: "telemetry is stored in the linked workspace, wherever that is",
      docs: "https://learn.microsoft.com/azure/azure-monitor/app/create-workspace-resource",
      answers: ["appi-workspace"]
    }
  ],
  {
    home: {
      role: "home",
      why: "telemetry is taken in, and of a classic component stored, in the component's region",
      docs: "https://learn.microsoft.com/azure/azure-monitor/app/create-workspace-resource",
      answers: ["appi-workspace"]
    }
  }
);

// src/locate/azure/automation-account.ts
var automationAccount = resourceType("Microsoft.Automation/automationAccounts", [
  {
    role: "backup",
    // Only these two keep the copy in the region, for residency's sake.
    always: ({ home, pair }) => home === "brazilsouth" || home === "southeastasia" ? void 0 : pair(),
    why: "runbooks, variables and credentials are backed up to the paired region, which no switch prevents",
    docs: "https://learn.microsoft.com/azure/automation/automation-managing-data"
  }
]);

// src/locate/azure/bot-service.ts
var regional = "https://learn.microsoft.com/azure/bot-service/bot-builder-concept-regionalization";
var channels = "https://learn.microsoft.com/azure/bot-service/bot-service-manage-channels";
var microsoft = /* @__PURE__ */ new Set([
  "directlinechannel",
  "directlinespeechchannel",
  "webchatchannel",
  "msteamschannel",
  "outlookchannel",
  "emailchannel",
  "m365extensions",
  "omnichannel",
  "searchassistant",
  "acschatchannel",
  "telephonychannel"
]);
var thirdParty = /* @__PURE__ */ new Set([
  "alexachannel",
  "facebookchannel",
  "kikchannel",
  "linechannel",
  "slackchannel",
  "smschannel",
  "telegramchannel"
]);
var botService = resourceType(
  "Microsoft.BotService/botServices",
  [
    {
      role: "processing",
      read: "channels[].properties.channelName",
      as(channel) {
        const name = channel.toLowerCase();
        if (microsoft.has(name)) return void 0;
        if (thirdParty.has(name)) return "global";
        return {
          gap: `who runs the channel ${channel} is not known`,
          remedy: "look up where the channel's operator processes, and accept the gap with an exception"
        };
      },
      why: "the channel hands every conversation to a third party's service",
      docs: channels,
      answers: ["bot-channel"]
    },
    {
      role: "processing",
      read: "channels[].properties.properties.cognitiveServiceRegion",
      as: (region2, { home }) => region2 === "" || region2 === home ? void 0 : region2,
      why: "speech of this channel is recognised in the region of its speech account",
      docs: channels,
      answers: ["bot-channel"]
    },
    {
      role: "replica",
      read: "properties.storageResourceId",
      as: resourceAt,
      why: "transcripts and attachments lie in a storage account of one's own",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.botservice/botservices",
      answers: ["bot-region"]
    },
    {
      role: "processing",
      read: "properties.endpoint",
      as(endpoint2) {
        const resource = resourceBehind(endpoint2);
        return resource?.endsWith(".azurewebsites.net") ? { resource } : void 0;
      },
      why: "every message goes to the app that answers for the bot",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.botservice/botservices",
      answers: ["bot-region"]
    }
  ],
  {
    home: {
      role: "home",
      why: "a bot registered as global is kept and processed anywhere, a regional one in its region",
      docs: regional,
      answers: ["bot-region"]
    },
    needs: [
      {
        property: "channels",
        path: "channels",
        apiVersion: "2022-09-15",
        action: "Microsoft.BotService/botServices/channels/read",
        list: true
      }
    ],
    blind: ["where the app behind an endpoint that is not an App Service host name runs"]
  }
);

// src/locate/azure/geographies.ts
var euRegions = [
  "austriaeast",
  "belgiumcentral",
  "denmarkeast",
  "francecentral",
  "francesouth",
  "germanynorth",
  "germanywestcentral",
  "italynorth",
  "northeurope",
  "polandcentral",
  "spaincentral",
  "swedencentral",
  "swedensouth",
  "westeurope"
];
var euDataBoundary = /* @__PURE__ */ new Set([
  ...euRegions,
  "norwayeast",
  "norwaywest",
  "switzerlandnorth",
  "switzerlandwest"
]);
var europe = /* @__PURE__ */ new Set([...euDataBoundary, "uksouth", "ukwest"]);
var unitedStates = /* @__PURE__ */ new Set([
  "centralus",
  "eastus",
  "eastus2",
  "northcentralus",
  "southcentralus",
  "westcentralus",
  "westus",
  "westus2",
  "westus3"
]);

// src/locate/azure/cognitive-account.ts
var skus = "https://learn.microsoft.com/azure/ai-foundry/foundry-models/concepts/deployment-types";
var claude = "https://learn.microsoft.com/azure/ai-foundry/foundry-models/how-to/use-foundry-models-claude";
var accounts = "https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts";
var partner = (format) => format === "Anthropic";
var cognitiveAccount = resourceType(
  "Microsoft.CognitiveServices/accounts",
  [
    {
      role: "processing",
      read: "deployments[].sku.name",
      as(sku, { home, element }) {
        if (partner(element.properties?.model?.format)) return void 0;
        if (/^(Standard|Provisioned|ProvisionedManaged)$/.test(sku)) return void 0;
        if (/^Global|^DeveloperTier$/.test(sku)) return "global";
        if (!sku.startsWith("DataZone"))
          return {
            gap: `the deployment type ${sku} is not known`,
            remedy: "look up where this deployment type processes, or use DataZoneStandard or Standard"
          };
        if (home !== void 0 && euDataBoundary.has(home)) return "datazone-eu";
        if (home !== void 0 && unitedStates.has(home)) return "datazone-us";
        return {
          gap: `which data zone an account in ${home ?? "no region"} belongs to is not documented`,
          remedy: "use a Standard deployment, or an account in a region of the EU data zone"
        };
      },
      why: "prompts and answers are processed wherever the deployment type allows it",
      docs: skus,
      answers: ["ai-deployment-sku"]
    },
    {
      role: "processing",
      read: "deployments[].properties.model.format",
      as: (format) => partner(format) ? "global" : void 0,
      why: "the model's maker is the processor, and may run it outside Azure",
      docs: claude,
      answers: ["ai-partner-model"]
    },
    {
      role: "home",
      always: ({ home }) => home === "global" ? "global" : void 0,
      why: "a global account answers from the nearest datacentre that is free",
      docs: "https://learn.microsoft.com/azure/ai-services/translator/reference/v3-0-reference",
      answers: ["ai-account-global"]
    },
    {
      role: "processing",
      read: "properties.locations.regions[].name",
      why: "requests to the account are spread over these regions",
      docs: accounts,
      answers: ["ai-account-multiregion"]
    },
    {
      role: "replica",
      read: "properties.userOwnedStorage[].resourceId",
      as: resourceAt,
      why: "what the service stores lies in an account of one's own",
      docs: accounts,
      answers: ["ai-user-storage"]
    },
    {
      role: "processing",
      read: "properties.amlWorkspace.resourceId",
      as: resourceAt,
      why: "training runs in the linked Machine Learning workspace",
      docs: accounts,
      answers: ["ai-user-storage"]
    },
    {
      role: "log",
      read: "properties.raiMonitorConfig.adxStorageResourceId",
      as: resourceAt,
      why: "prompts and answers are logged for abuse monitoring of one's own",
      docs: accounts,
      answers: ["ai-user-storage"]
    },
    {
      role: "processing",
      read: "connections[].properties.category",
      as: (_, { element, resource }) => connected(element, resource.id),
      why: "agents and tools send data over the account's connections",
      docs: "https://learn.microsoft.com/azure/ai-foundry/how-to/connections-add",
      answers: ["ai-connections"]
    }
  ],
  {
    needs: [
      {
        property: "deployments",
        path: "deployments",
        apiVersion: "2024-10-01",
        action: "Microsoft.CognitiveServices/accounts/deployments/read",
        list: true
      },
      {
        property: "connections",
        path: "connections",
        apiVersion: "2025-06-01",
        action: "Microsoft.CognitiveServices/accounts/connections/read",
        list: true
      }
    ],
    blind: [
      "which regional endpoint the clients of a global Translator account call (api-eur keeps requests in Europe) stands in their code only"
    ]
  }
);

// src/locate/azure/communication.ts
var docs7 = "https://learn.microsoft.com/azure/communication-services/concepts/privacy";
var communication = (type3, question, blind3) => resourceType(
  type3,
  [
    {
      role: "home",
      read: "properties.dataLocation",
      absent: { gap: "the record does not show its data location" },
      why: "messages, recordings and identities are kept in this geography; Europe is wider than the EU",
      docs: docs7,
      answers: [question]
    }
  ],
  { blind: [blind3] }
);
var communicationService = communication(
  "Microsoft.Communication/communicationServices",
  "acs-datalocation",
  "calls and messages may cross other geographies on their way, and an emergency call leaves its number in the United States for an hour"
);
var emailService = communication(
  "Microsoft.Communication/emailServices",
  "acs-email",
  "mail goes to wherever its recipients' providers are"
);

// src/locate/azure/configuration.ts
var learn = "https://learn.microsoft.com/azure";
var configuration = {
  "Microsoft.AlertsManagement/prometheusRuleGroups": [
    "a rule group is queries; the metrics lie in the workspace they ask",
    "azure-monitor/metrics/prometheus-rule-groups"
  ],
  "Microsoft.Compute/availabilitySets": [
    "an availability set spreads machines over racks, and holds none of their data",
    "virtual-machines/availability-set-overview"
  ],
  "Microsoft.Compute/capacityReservationGroups": [
    "a reservation is a promise of capacity, and holds no data",
    "virtual-machines/capacity-reservation-overview"
  ],
  "Microsoft.Compute/diskAccesses": [
    "a disk access is a network setting of disks, which are judged where they are",
    "virtual-machines/disks-restrict-import-export-overview"
  ],
  "Microsoft.Compute/diskEncryptionSets": [
    "a disk encryption set names a key, which lies in its vault",
    "virtual-machines/disk-encryption"
  ],
  "Microsoft.Compute/galleries": [
    "a gallery is a list of images, whose versions say where their copies lie",
    "virtual-machines/azure-compute-gallery"
  ],
  "Microsoft.Compute/galleries/applications": [
    "an application's description; its versions say where their copies lie",
    "virtual-machines/vm-applications"
  ],
  "Microsoft.Compute/galleries/images": [
    "an image's description; its versions say where their copies lie",
    "virtual-machines/image-version"
  ],
  "Microsoft.Compute/hostGroups": [
    "a host group is a grouping of hosts, and holds no data",
    "virtual-machines/dedicated-hosts"
  ],
  "Microsoft.Compute/proximityPlacementGroups": [
    "a placement group keeps machines close together, and holds none of their data",
    "virtual-machines/co-location"
  ],
  "Microsoft.Compute/sshPublicKeys": [
    "a public key is no secret and no customer data",
    "virtual-machines/ssh-keys-portal"
  ],
  "Microsoft.Compute/virtualMachines/extensions": [
    "an extension is the settings of an agent that runs on its machine",
    "virtual-machines/extensions/overview"
  ],
  "Microsoft.DevTestLab/schedules": [
    "a schedule says when machines are shut down",
    "virtual-machines/auto-shutdown-vm"
  ],
  "Microsoft.Insights/autoscaleSettings": [
    "autoscale settings are rules on metrics, and hold none",
    "azure-monitor/autoscale/autoscale-overview"
  ],
  "Microsoft.Insights/dataCollectionRuleAssociations": [
    "an association says which machine follows which data collection rule",
    "azure-monitor/data-collection/data-collection-rule-overview"
  ],
  "Microsoft.Insights/scheduledQueryRules": [
    "an alert rule is a query; the logs lie in the workspace it asks",
    "azure-monitor/alerts/alerts-types"
  ],
  "Microsoft.Insights/workbooks": [
    "a workbook is text and queries; what it shows is read where it lies",
    "azure-monitor/visualize/workbooks-overview"
  ],
  "Microsoft.Maintenance/maintenanceConfigurations": [
    "a maintenance configuration says when updates are installed",
    "virtual-machines/maintenance-configurations"
  ],
  "Microsoft.ManagedIdentity/userAssignedIdentities": [
    "a managed identity is a service principal of the directory, with no data of its own",
    "active-directory/managed-identities-azure-resources/overview"
  ],
  "Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies": [
    "a firewall policy is rules; requests pass the gateway that uses it",
    "web-application-firewall/ag/policy-overview"
  ],
  "Microsoft.Network/applicationSecurityGroups": [
    "a security group is a grouping of network interfaces",
    "virtual-network/application-security-groups"
  ],
  "Microsoft.Network/connections": [
    "a connection is the settings between two gateways",
    "vpn-gateway/vpn-gateway-about-vpn-gateway-settings"
  ],
  "Microsoft.Network/ddosProtectionPlans": [
    "a protection plan is a list of the networks that it protects",
    "ddos-protection/ddos-protection-overview"
  ],
  "Microsoft.Network/dnsForwardingRulesets": [
    "a ruleset says which names are asked of which server",
    "dns/private-resolver-endpoints-rulesets"
  ],
  "Microsoft.Network/ipGroups": ["an IP group is a list of addresses", "firewall/ip-groups"],
  "Microsoft.Network/localNetworkGateways": [
    "a local network gateway is the address of the other end",
    "vpn-gateway/vpn-gateway-about-vpn-gateway-settings"
  ],
  "Microsoft.Network/networkInterfaces": [
    "a network interface is the addresses of a machine, which is judged where it is",
    "virtual-network/virtual-network-network-interface"
  ],
  "Microsoft.Network/networkManagers": [
    "a network manager is rules for networks",
    "virtual-network-manager/overview"
  ],
  "Microsoft.Network/networkSecurityGroups": [
    "a network security group is a list of rules for packets",
    "virtual-network/network-security-groups-overview"
  ],
  "Microsoft.Network/privateEndpoints": [
    "a private endpoint is an address of a service in a network, and keeps nothing that passes",
    "private-link/private-endpoint-overview"
  ],
  "Microsoft.Network/privateLinkServices": [
    "a private link service is an address, and keeps nothing that passes",
    "private-link/private-link-service-overview"
  ],
  "Microsoft.Network/publicIPAddresses": [
    "a public IP address is a number",
    "virtual-network/ip-services/public-ip-addresses"
  ],
  "Microsoft.Network/publicIPPrefixes": [
    "a prefix is a range of addresses",
    "virtual-network/ip-services/public-ip-address-prefix"
  ],
  "Microsoft.Network/routeTables": [
    "a route table says where packets go next",
    "virtual-network/virtual-networks-udr-overview"
  ],
  "Microsoft.Network/virtualNetworks": [
    "a virtual network is ranges of addresses, and keeps nothing that passes",
    "virtual-network/virtual-networks-overview"
  ],
  "Microsoft.Network/virtualWans": [
    "a virtual WAN is a grouping of hubs, which are judged where they are",
    "virtual-wan/virtual-wan-about"
  ],
  "Microsoft.OperationalInsights/queryPacks": [
    "a query pack is saved queries; the logs lie in the workspaces they ask",
    "azure-monitor/logs/query-packs"
  ],
  "Microsoft.Portal/dashboards": [
    "a dashboard is tiles and queries; what it shows is read where it lies",
    "azure-portal/azure-portal-dashboards"
  ],
  "Microsoft.Resources/templateSpecs": [
    "a template spec is templates of resources",
    "azure-resource-manager/templates/template-specs"
  ],
  "Microsoft.Resources/templateSpecs/versions": [
    "a version of a template spec is a template of resources",
    "azure-resource-manager/templates/template-specs"
  ]
};
var blind2 = {
  "Microsoft.Network/privateEndpoints": [
    "A private endpoint carries traffic to wherever its service is and keeps none of it."
  ],
  "Microsoft.Network/virtualNetworks": [
    "A peering carries traffic to wherever the other network is and keeps none of it."
  ]
};
var atTenant = {
  "Microsoft.Authorization/locks": "azure-resource-manager/management/lock-resources",
  "Microsoft.Authorization/policyAssignments": "governance/policy/overview",
  "Microsoft.Authorization/policyDefinitions": "governance/policy/overview",
  "Microsoft.Authorization/roleAssignments": "role-based-access-control/role-assignments",
  "Microsoft.Authorization/roleDefinitions": "role-based-access-control/role-definitions"
};
var configurationTypes = [
  ...Object.entries(configuration).map(
    ([type3, [why3, page]]) => resourceType(type3, [], {
      home: { role: "metadata", why: why3, docs: `${learn}/${page}` },
      blind: blind2[type3] ?? []
    })
  ),
  ...Object.entries(atTenant).map(
    ([type3, page]) => resourceType(type3, [], {
      home: {
        role: "none",
        why: "a setting of Resource Manager without a region; where those are kept is the tenant's data boundary, told on its own",
        docs: `${learn}/${page}`
      }
    })
  )
];

// src/locate/azure/container-apps.ts
var containerAppsEnvironment = resourceType(
  "Microsoft.App/managedEnvironments",
  [
    {
      role: "log",
      read: "properties.appLogsConfiguration.logAnalyticsConfiguration.customerId",
      as: (customerId) => ({ resource: workspaceNamed(customerId) }),
      why: "what the containers print is sent to this workspace",
      docs: "https://learn.microsoft.com/azure/container-apps/log-options",
      answers: ["aca-logs"]
    }
  ]
);

// src/locate/azure/data-collection-endpoint.ts
var dataCollectionEndpoint = resourceType(
  "Microsoft.Insights/dataCollectionEndpoints",
  [
    {
      role: "failover",
      read: "properties.failoverConfiguration.locations[].location",
      as: (region2, { home }) => sameRegion(region2, home) ? void 0 : region2,
      why: "logs are taken in at this region when the workspace is switched over",
      docs: "https://learn.microsoft.com/azure/azure-monitor/logs/workspace-replication",
      answers: ["dce-failover"]
    }
  ]
);

// src/locate/azure/data-collection-rule.ts
var rule = {
  role: "log",
  docs: "https://learn.microsoft.com/azure/azure-monitor/data-collection/data-collection-rule-structure",
  answers: ["dcr-destinations"]
};
var dataCollectionRule = resourceType("Microsoft.Insights/dataCollectionRules", [
  {
    ...rule,
    read: "properties.destinations.logAnalytics[].workspaceResourceId",
    as: resourceAt,
    why: "the rule sends what agents collect to a Log Analytics workspace"
  },
  {
    ...rule,
    read: "properties.destinations.monitoringAccounts[].accountResourceId",
    as: resourceAt,
    why: "the rule sends metrics to an Azure Monitor workspace"
  },
  {
    ...rule,
    read: "properties.destinations.eventHubs[].eventHubResourceId",
    as: resourceAt,
    why: "the rule sends logs on to an event hub"
  },
  {
    ...rule,
    read: "properties.destinations.eventHubsDirect[].eventHubResourceId",
    as: resourceAt,
    why: "agents send logs straight to an event hub"
  },
  {
    ...rule,
    read: "properties.destinations.storageAccounts[].storageAccountResourceId",
    as: resourceAt,
    why: "the rule writes logs to a storage account"
  },
  {
    ...rule,
    read: "properties.destinations.storageBlobsDirect[].storageAccountResourceId",
    as: resourceAt,
    why: "agents write blobs straight to a storage account"
  },
  {
    ...rule,
    read: "properties.destinations.storageTablesDirect[].storageAccountResourceId",
    as: resourceAt,
    why: "agents write tables straight to a storage account"
  },
  {
    ...rule,
    read: "properties.destinations.azureDataExplorer[].resourceId",
    as: resourceAt,
    why: "the rule sends logs to a Data Explorer cluster"
  },
  {
    ...rule,
    read: "properties.destinations.microsoftFabric[].databaseName",
    as: (name) => ({
      gap: `the Fabric database ${name} has no ARM id`,
      remedy: "look up the region of its capacity in the Fabric portal, and accept the gap with an exception"
    }),
    why: "the rule sends logs to a database in Fabric"
  }
]);

// src/locate/azure/defender.ts
var docs8 = "https://learn.microsoft.com/azure/defender-for-cloud/continuous-export";
var answers2 = ["defender-export"];
var securityAutomation = resourceType("Microsoft.Security/automations", [
  {
    role: "log",
    read: "properties.actions[].eventHubResourceId",
    as: resourceAt,
    why: "security alerts are exported to an event hub",
    docs: docs8,
    answers: answers2
  },
  {
    role: "log",
    read: "properties.actions[].workspaceResourceId",
    as: resourceAt,
    why: "security alerts are exported to a workspace",
    docs: docs8,
    answers: answers2
  },
  {
    role: "processing",
    read: "properties.actions[].logicAppResourceId",
    as: resourceAt,
    why: "security alerts start a logic app",
    docs: "https://learn.microsoft.com/azure/defender-for-cloud/workflow-automation",
    answers: answers2
  }
]);
var securityConnector = resourceType("Microsoft.Security/securityConnectors", [], {
  home: {
    role: "home",
    why: "findings about the other cloud are kept where the connector is",
    docs: "https://learn.microsoft.com/azure/defender-for-cloud/concept-aws-connector",
    answers: ["defender-multicloud"]
  },
  blind: [
    "where in the tenant Defender for Cloud keeps what it found: Microsoft's status of it in the EU Data Boundary could not be read"
  ]
});

// src/locate/azure/deployment-script.ts
var docs9 = "https://learn.microsoft.com/azure/azure-resource-manager/templates/deployment-script-template";
var deploymentScript = resourceType(
  "Microsoft.Resources/deploymentScripts",
  [
    {
      role: "metadata",
      read: "properties.status.storageAccountId",
      as: resourceAt,
      why: "the script, its input and its output are kept in this storage account",
      docs: docs9,
      answers: ["deployment-script"]
    }
  ],
  {
    home: {
      role: "metadata",
      why: "the script's container runs, and its log is kept, in this region",
      docs: docs9,
      answers: ["deployment-script"]
    }
  }
);

// src/locate/azure/device-services.ts
var dps = "https://learn.microsoft.com/azure/iot-dps/iot-dps-ha-dr";
var deviceProvisioning = resourceType(
  "Microsoft.Devices/provisioningServices",
  [
    {
      role: "processing",
      read: "properties.iotHubs[].location",
      as: (region2, { home }) => sameRegion(region2, home) ? void 0 : region2,
      why: "devices are assigned to a linked hub in this region",
      docs: "https://learn.microsoft.com/azure/iot-dps/concepts-service",
      answers: ["dps"]
    },
    {
      role: "failover",
      always: ({ pair, resource }) => resource.properties.properties?.enableDataResidency === true ? void 0 : pair(),
      why: "enrolments are copied to the paired region, unless data residency is enabled",
      docs: dps,
      answers: ["dps"]
    }
  ]
);
var deviceUpdate = resourceType("Microsoft.DeviceUpdate/accounts", [
  {
    role: "failover",
    read: "properties.locations[].name",
    as: (region2, { element }) => element.role === "Failover" ? region2 : void 0,
    why: "device and update records are copied to the failover region",
    docs: "https://learn.microsoft.com/azure/iot-hub-device-update/device-update-region-mapping",
    answers: ["adu"]
  }
]);
var deviceRegistry = resourceType("Microsoft.DeviceRegistry/namespaces", [
  {
    role: "replica",
    always: ({ pair }) => pair(),
    why: "the registry's records are copied to the paired region, which no switch prevents",
    docs: "https://learn.microsoft.com/azure/reliability/reliability-device-registry",
    answers: ["device-registry-implicit"]
  }
]);

// src/locate/azure/digital-twins.ts
var routes = "https://learn.microsoft.com/azure/digital-twins/concepts-route-events";
var history = "https://learn.microsoft.com/azure/digital-twins/concepts-data-history";
var digitalTwins = resourceType(
  "Microsoft.DigitalTwins/digitalTwinsInstances",
  [
    {
      role: "processing",
      read: "endpoints[].properties.endpointType",
      as(kind, { element: { properties: p } }) {
        const address = p?.endpointUri ?? p?.TopicEndpoint ?? p?.primaryConnectionString ?? p?.connectionString;
        return address === void 0 ? { gap: `the ${kind} endpoint shows no address`, remedy: "look the endpoint up" } : behind(address);
      },
      why: "changes of twins are routed to this service",
      docs: routes,
      answers: ["adt-endpoints"]
    },
    {
      role: "replica",
      read: "endpoints[].properties.deadLetterUri",
      as: behind,
      why: "events that could not be delivered are kept in a storage account",
      docs: routes,
      answers: ["adt-endpoints"]
    },
    {
      role: "replica",
      read: "timeSeriesDatabaseConnections[].properties.adxResourceId",
      as: resourceAt,
      why: "the history of every twin is written to a Data Explorer cluster",
      docs: history,
      answers: ["adt-history"]
    },
    {
      role: "processing",
      read: "timeSeriesDatabaseConnections[].properties.eventHubNamespaceResourceId",
      as: resourceAt,
      why: "the history of every twin passes through an event hub",
      docs: history,
      answers: ["adt-history"]
    }
  ],
  {
    needs: [
      {
        property: "endpoints",
        path: "endpoints",
        apiVersion: "2023-01-31",
        action: "Microsoft.DigitalTwins/digitalTwinsInstances/endpoints/read",
        list: true
      },
      {
        property: "timeSeriesDatabaseConnections",
        path: "timeSeriesDatabaseConnections",
        apiVersion: "2023-01-31",
        action: "Microsoft.DigitalTwins/digitalTwinsInstances/timeSeriesDatabaseConnections/read",
        list: true
      }
    ]
  }
);

// src/locate/azure/directories.ts
var directory = (type3, docs15, question) => resourceType(type3, [], {
  home: {
    role: "home",
    why: "the directory's accounts are kept in the geography chosen at creation; Europe is wider than the EU",
    docs: docs15,
    answers: [question]
  },
  blind: [
    "Entra ID copies a small part of every directory, for sign-in and against abuse, to other geographies"
  ]
});
var b2cDirectory = directory(
  "Microsoft.AzureActiveDirectory/b2cDirectories",
  "https://learn.microsoft.com/azure/active-directory-b2c/data-residency",
  "b2c"
);
var ciamDirectory = directory(
  "Microsoft.AzureActiveDirectory/ciamDirectories",
  "https://learn.microsoft.com/entra/external-id/customers/concept-planning-your-solution",
  "ciam"
);

// src/locate/azure/domain-services.ts
var domainServices = resourceType("Microsoft.AAD/domainServices", [
  {
    role: "replica",
    read: "properties.replicaSets[].location",
    as: (region2, { home }) => sameRegion(region2, home) ? void 0 : region2,
    why: "each replica set holds the whole directory with its password hashes",
    docs: "https://learn.microsoft.com/entra/identity/domain-services/concepts-replica-sets",
    answers: ["aadds-replicasets"]
  }
]);

// src/locate/azure/event-grid.ts
var reliability2 = "https://learn.microsoft.com/azure/reliability/reliability-event-grid";
var handlers = "https://learn.microsoft.com/azure/event-grid/event-handlers";
function delivered(target3) {
  const { resourceId, endpointBaseUrl } = target3?.properties ?? {};
  if (target3?.endpointType === "MonitorAlert") return void 0;
  if (resourceId !== void 0) return resourceAt(resourceId);
  if (endpointBaseUrl !== void 0) return behind(endpointBaseUrl);
  return {
    gap: `the ${target3?.endpointType ?? "target"} shows neither a resource nor an address`,
    remedy: "look the event subscription up, and accept the gap with an exception"
  };
}
var delivery = [
  {
    role: "processing",
    read: "eventSubscriptions[].properties.destination.endpointType",
    as: (_, { element }) => delivered(element.properties?.destination),
    why: "a subscription delivers the events to this handler",
    docs: handlers,
    answers: ["eventgrid-subscription"]
  },
  {
    role: "processing",
    read: "eventSubscriptions[].properties.deliveryWithResourceIdentity.destination.endpointType",
    as: (_, { element }) => delivered(element.properties?.deliveryWithResourceIdentity?.destination),
    why: "a subscription delivers the events to this handler under the topic's identity",
    docs: handlers,
    answers: ["eventgrid-subscription"]
  },
  {
    role: "replica",
    read: "eventSubscriptions[].properties.deadLetterDestination.properties.resourceId",
    as: resourceAt,
    why: "events that could not be delivered are kept in a storage account",
    docs: "https://learn.microsoft.com/azure/event-grid/manage-event-delivery",
    answers: ["eventgrid-subscription"]
  }
];
var boundary2 = (question) => ({
  role: "metadata",
  read: "properties.dataResidencyBoundary",
  as: (value, { pair }) => value === "WithinRegion" ? void 0 : pair(),
  absent: ({ pair }) => pair(),
  why: "settings of the topic and its subscriptions are copied to the paired region",
  docs: reliability2,
  answers: [question]
});
var needs = [
  {
    property: "eventSubscriptions",
    path: "eventSubscriptions",
    apiVersion: "2025-02-15",
    action: "Microsoft.EventGrid/eventSubscriptions/read",
    list: true
  }
];
var eventGridTopic = resourceType(
  "Microsoft.EventGrid/topics",
  [boundary2("eventgrid-residency"), ...delivery],
  { needs }
);
var eventGridDomain = resourceType(
  "Microsoft.EventGrid/domains",
  [boundary2("eventgrid-domain-residency"), ...delivery],
  { needs }
);
var eventGridSystemTopic = resourceType(
  "Microsoft.EventGrid/systemTopics",
  [
    {
      role: "metadata",
      always: ({ pair }) => pair(),
      why: "settings of a system topic are copied to the paired region, which no switch prevents",
      docs: reliability2,
      answers: ["eventgrid-system-topic"]
    },
    ...delivery
  ],
  {
    needs,
    home: {
      role: "processing",
      why: "events wait for delivery where the topic is; those of a global source may wait anywhere",
      docs: "https://learn.microsoft.com/azure/event-grid/system-topics",
      answers: ["eventgrid-system-topic"]
    }
  }
);

// src/locate/azure/messaging-namespace.ts
function namespaceRows(type3, service, id) {
  const docs15 = `https://learn.microsoft.com/azure/reliability/reliability-${service}`;
  const replicates2 = {
    role: "replica",
    as: (region2, { home }) => sameRegion(region2, home) ? void 0 : region2,
    why: "messages and their settings are copied to every region of the geo-replication",
    docs: docs15,
    answers: [`${id}-geo-replication`]
  };
  return [
    { ...replicates2, read: "properties.geoDataReplication.locations[].locationName" },
    {
      ...replicates2,
      read: "current.properties.geoDataReplication.locations[].locationName",
      when: ({ properties }) => properties?.geoDataReplication === void 0
    },
    {
      role: "metadata",
      read: "disasterRecoveryConfigs[].properties.partnerNamespace",
      as: (partner3, { element, resource }) => partner3 === "" || element.properties?.role === "Secondary" ? void 0 : { resource: partner3.startsWith("/") ? partner3 : beside(resource.id, type3, partner3) },
      why: "names and settings of queues and topics, not messages, are copied to the partner namespace",
      docs: docs15,
      answers: [`${id}-geo-dr`]
    }
  ];
}
function namespaceNeeds(type3) {
  return [
    {
      // Resource Graph may read an API version that has no geo-replication yet.
      property: "current",
      path: "",
      apiVersion: "2026-01-01",
      action: `${type3}/read`,
      list: false,
      when: (record) => /premium|dedicated/i.test(record.sku?.name ?? "") && record.properties?.geoDataReplication === void 0
    },
    {
      property: "disasterRecoveryConfigs",
      path: "disasterRecoveryConfigs",
      apiVersion: "2024-01-01",
      action: `${type3}/disasterRecoveryConfigs/read`,
      list: true
    }
  ];
}

// src/locate/azure/event-hubs.ts
var type = "Microsoft.EventHub/namespaces";
var capture = "https://learn.microsoft.com/azure/event-hubs/event-hubs-capture-overview";
var eventHubs = resourceType(
  type,
  [
    ...namespaceRows(type, "event-hubs", "eh"),
    {
      role: "replica",
      read: "eventhubs[].properties.captureDescription.destination.properties.storageAccountResourceId",
      as: (id, { element }) => element.properties?.captureDescription?.enabled === false ? void 0 : resourceAt(id),
      why: "Capture writes every event to a storage account",
      docs: capture,
      answers: ["eh-capture"]
    },
    {
      role: "replica",
      read: "eventhubs[].properties.captureDescription.destination.properties.dataLakeAccountName",
      as: (name, { element }) => name === "" || element.properties?.captureDescription?.enabled === false ? void 0 : { resource: storageAccountNamed(name) },
      why: "Capture writes every event to a data lake account",
      docs: capture,
      answers: ["eh-capture"]
    }
  ],
  {
    needs: [
      ...namespaceNeeds(type),
      {
        property: "eventhubs",
        path: "eventhubs",
        apiVersion: "2024-01-01",
        action: "Microsoft.EventHub/namespaces/eventhubs/read",
        list: true
      }
    ]
  }
);

// src/locate/azure/fhir-service.ts
var fhirService = resourceType("Microsoft.HealthcareApis/workspaces/fhirservices", [
  {
    role: "replica",
    read: "properties.exportConfiguration.storageAccountName",
    as: (name) => name === "" ? void 0 : { resource: storageAccountNamed(name) },
    why: "health records are exported in bulk to this storage account",
    docs: "https://learn.microsoft.com/azure/healthcare-apis/fhir/configure-export-data",
    answers: ["fhir-export"]
  },
  {
    role: "replica",
    read: "properties.importConfiguration.integrationDataStore",
    as: (name) => name === "" ? void 0 : { resource: storageAccountNamed(name) },
    why: "health records to import, and the errors of importing them, lie in this storage account",
    docs: "https://learn.microsoft.com/azure/healthcare-apis/fhir/configure-import-data",
    answers: ["fhir-export"]
  }
]);

// src/locate/azure/iot-hub.ts
function routed({ name, endpointUri, connectionString }) {
  const resource = resourceBehind(endpointUri || connectionString || "");
  return resource === void 0 ? { gap: `the endpoint ${name ?? ""} shows no address`, remedy: "look the endpoint up" } : { resource };
}
var route = {
  role: "replica",
  as: (_, { element }) => routed(element),
  docs: "https://learn.microsoft.com/azure/iot-hub/iot-hub-devguide-messages-d2c",
  answers: ["iothub-routing"]
};
var iotHub = resourceType("Microsoft.Devices/IotHubs", [
  {
    role: "replica",
    read: "properties.locations[].location",
    as: (region2, { element }) => element.role === "secondary" ? region2 : void 0,
    absent: ({ pair, resource }) => resource.properties.properties?.enableDataResidency === true ? void 0 : pair(),
    why: "device identities and telemetry metadata are copied to the paired region",
    docs: "https://learn.microsoft.com/azure/reliability/reliability-iot-hub",
    answers: ["iothub-dr"]
  },
  {
    ...route,
    read: "properties.routing.endpoints.storageContainers[].name",
    why: "device messages are routed to a storage account"
  },
  {
    ...route,
    read: "properties.routing.endpoints.eventHubs[].name",
    why: "device messages are routed to an event hub"
  },
  {
    ...route,
    read: "properties.routing.endpoints.serviceBusQueues[].name",
    why: "device messages are routed to a Service Bus queue"
  },
  {
    ...route,
    read: "properties.routing.endpoints.serviceBusTopics[].name",
    why: "device messages are routed to a Service Bus topic"
  },
  {
    ...route,
    read: "properties.routing.endpoints.cosmosDBSqlContainers[].name",
    why: "device messages are routed to a Cosmos DB container"
  },
  {
    role: "replica",
    read: "properties.storageEndpoints{}.connectionString",
    as(connectionString) {
      const resource = resourceBehind(connectionString);
      return resource === void 0 ? void 0 : { resource };
    },
    why: "devices upload files to a storage account",
    docs: "https://learn.microsoft.com/azure/iot-hub/iot-hub-devguide-file-upload",
    answers: ["iothub-routing"]
  }
]);

// src/locate/azure/log-analytics.ts
var replication2 = "https://learn.microsoft.com/azure/azure-monitor/logs/workspace-replication";
var storage = "https://learn.microsoft.com/azure/azure-monitor/logs/private-storage";
var replicates = {
  role: "replica",
  why: "every log taken in is stored in a second region as well",
  docs: replication2
};
var logWorkspace = resourceType(
  "Microsoft.OperationalInsights/workspaces",
  [
    {
      ...replicates,
      read: "properties.replication.location",
      when: ({ properties }) => properties?.replication?.enabled === true,
      answers: ["law-replication"]
    },
    {
      ...replicates,
      read: "current.properties.replication.location",
      when: ({ properties, current }) => properties?.replication === void 0 && current?.properties?.replication?.enabled !== false,
      answers: ["law-replication"]
    },
    {
      role: "log",
      read: "dataExports[].properties.destination.resourceId",
      as: (id, { element }) => element.properties?.enable === false ? void 0 : resourceAt(id),
      why: "a rule exports the logs continuously to storage or an event hub",
      docs: "https://learn.microsoft.com/azure/azure-monitor/logs/logs-data-export",
      answers: ["law-export"]
    },
    {
      role: "log",
      read: "linkedStorageAccounts[].properties.storageAccountIds[]",
      as: resourceAt,
      why: "custom logs, queries or alerts are kept in a storage account of one's own",
      docs: storage,
      answers: ["law-linked-storage"]
    }
  ],
  {
    needs: [
      {
        // Resource Graph reads an older API version, which has no replication.
        property: "current",
        path: "",
        apiVersion: "2025-02-01",
        action: "Microsoft.OperationalInsights/workspaces/read",
        list: false
      },
      {
        property: "dataExports",
        path: "dataExports",
        apiVersion: "2020-08-01",
        action: "Microsoft.OperationalInsights/workspaces/dataExports/read",
        list: true
      },
      {
        property: "linkedStorageAccounts",
        path: "linkedStorageAccounts",
        apiVersion: "2020-08-01",
        action: "Microsoft.OperationalInsights/workspaces/linkedStorageAccounts/read",
        list: true
      }
    ]
  }
);
var logCluster = resourceType("Microsoft.OperationalInsights/clusters", [
  {
    ...replicates,
    read: "properties.replication.location",
    when: ({ properties }) => properties?.replication?.enabled === true,
    answers: ["law-cluster-replication"]
  }
]);

// src/locate/azure/maps-account.ts
var processed = {
  role: "processing",
  as: (region2, { home }) => sameRegion(region2, home) ? void 0 : region2,
  why: "the owner allowed requests to be processed in this region",
  docs: "https://learn.microsoft.com/azure/azure-maps/how-to-manage-consent",
  answers: ["maps-processing"]
};
var mapsAccount = resourceType(
  "Microsoft.Maps/accounts",
  [
    { ...processed, read: "properties.locations[].locationName" },
    {
      ...processed,
      read: "current.properties.locations[].locationName",
      when: ({ properties }) => properties?.locations === void 0
    }
  ],
  {
    home: {
      role: "home",
      why: "an account at global keeps its records anywhere, one in a region in that geography",
      docs: "https://learn.microsoft.com/azure/azure-maps/geographic-scope",
      answers: ["maps-processing"]
    },
    needs: [
      {
        // Resource Graph reads the latest stable API version, and only preview versions show the regions.
        property: "current",
        path: "",
        apiVersion: "2024-01-01-preview",
        action: "Microsoft.Maps/accounts/read",
        list: false
      }
    ],
    blind: [
      "which endpoint the clients call, eu.atlas.microsoft.com or us.atlas.microsoft.com, stands in their code only"
    ]
  }
);

// src/locate/azure/ml-registry.ts
var docs10 = "https://learn.microsoft.com/azure/machine-learning/how-to-manage-registries";
var mlRegistry = resourceType("Microsoft.MachineLearningServices/registries", [
  {
    role: "replica",
    read: "properties.regionDetails[].location",
    as: (region2, { home }) => sameRegion(region2, home) ? void 0 : region2,
    why: "the registry keeps its models and data assets in each of its regions",
    docs: docs10,
    answers: ["ml-registry-regions"]
  },
  {
    role: "backup",
    read: "properties.regionDetails[].location",
    as: (region2, { element, pair }) => (element.storageAccountDetails ?? []).some(
      ({ systemCreatedStorageAccount }) => /GRS|GZRS/.test(systemCreatedStorageAccount?.storageAccountType ?? "")
    ) ? pair(region2) : void 0,
    why: "the registry's own storage account is copied to the paired region",
    docs: docs10,
    answers: ["ml-registry-regions"]
  }
]);

// src/locate/azure/ml-workspace.ts
var docs11 = "https://learn.microsoft.com/azure/machine-learning/concept-workspace";
var answers3 = ["ml-workspace-stores"];
var mlWorkspace = resourceType(
  "Microsoft.MachineLearningServices/workspaces",
  [
    {
      role: "replica",
      read: "properties.storageAccount",
      as: resourceAt,
      why: "data sets, notebooks and models lie in the workspace's storage account",
      docs: docs11,
      answers: answers3
    },
    {
      role: "replica",
      read: "properties.workspaceHubConfig.additionalWorkspaceStorageAccounts[]",
      as: resourceAt,
      why: "the hub's projects may keep their data in these accounts too",
      docs: docs11,
      answers: answers3
    },
    {
      role: "replica",
      read: "properties.containerRegistry",
      as: resourceAt,
      why: "images with models built in lie in the workspace's registry",
      docs: docs11,
      answers: answers3
    },
    {
      role: "replica",
      read: "properties.keyVault",
      as: resourceAt,
      why: "connection secrets lie in the workspace's key vault",
      docs: docs11,
      answers: answers3
    },
    {
      role: "log",
      read: "properties.applicationInsights",
      as: resourceAt,
      why: "what deployed models are asked is traced in Application Insights",
      docs: docs11,
      answers: answers3
    },
    {
      role: "metadata",
      read: "properties.hubResourceId",
      as: resourceAt,
      why: "a project's settings and connections are its hub's",
      docs: docs11,
      answers: answers3
    },
    {
      role: "processing",
      read: "computes[].properties.computeLocation",
      as: (region2, { home }) => sameRegion(region2, home) ? void 0 : region2,
      why: "jobs run on a compute that stands in another region than the workspace",
      docs: "https://learn.microsoft.com/azure/machine-learning/concept-compute-target",
      answers: ["ml-compute"]
    },
    {
      role: "processing",
      read: "connections[].properties.category",
      as: (_, { element, resource }) => connected(element, resource.id),
      why: "flows and agents send data over the workspace's connections",
      docs: "https://learn.microsoft.com/azure/ai-foundry/how-to/connections-add",
      answers: ["ai-connections"]
    }
  ],
  {
    needs: [
      {
        property: "computes",
        path: "computes",
        apiVersion: "2024-10-01",
        action: "Microsoft.MachineLearningServices/workspaces/computes/read",
        list: true
      },
      {
        property: "connections",
        path: "connections",
        apiVersion: "2024-10-01",
        action: "Microsoft.MachineLearningServices/workspaces/connections/read",
        list: true
      }
    ]
  }
);

// src/locate/azure/nonregional.ts
var eudb = "https://learn.microsoft.com/en-us/privacy/eudb";
var nonregional2 = `${eudb}/eu-data-boundary-configure-azure-nonregional-services`;
var transfers = `${eudb}/eu-data-boundary-ongoing-partial-transfers`;
var services = "https://learn.microsoft.com/azure/reliability/regions-nonregional-services";
var armBoundary = "https://learn.microsoft.com/azure/azure-resource-manager/management/manage-data-boundary";
var empty = (type3, why3, docs15 = nonregional2, blind3 = []) => resourceType(type3, [], { home: { role: "none", why: why3, docs: docs15 }, blind: blind3 });
var settings2 = (type3, what, docs15, blind3) => empty(
  type3,
  `${what} is settings without a region; where those are kept is the tenant's data boundary, told on its own`,
  docs15,
  blind3 === void 0 ? [] : [blind3]
);
var anywhere = (type3, why3, docs15) => resourceType(type3, [], { home: { role: "home", at: "global", why: why3, docs: docs15 } });
var unread = (type3, why3, gap, docs15 = services) => resourceType(type3, [
  {
    role: "home",
    always: {
      gap,
      remedy: "read the service's terms, and accept the gap with an exception if they suffice"
    },
    why: why3,
    docs: docs15
  }
]);
var unknownStatus = "Microsoft's EU Data Boundary status of this service could not be read";
var evaluated = "where Azure Monitor evaluates an alert rule whose location is global";
var alerts = "https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-overview";
var nonregionalTypes = [
  empty("Microsoft.Advisor/recommendations", "Advisor is listed as holding no customer data"),
  empty(
    "Microsoft.ManagedServices/registrationAssignments",
    "Lighthouse is listed as holding no customer data; whom it lets in is a matter of access"
  ),
  empty(
    "Microsoft.ManagedServices/registrationDefinitions",
    "Lighthouse is listed as holding no customer data; whom it lets in is a matter of access"
  ),
  empty(
    "Microsoft.Management/managementGroups",
    "a management group is settings; where those are kept is the tenant's data boundary, told on its own",
    armBoundary
  ),
  empty("Microsoft.ResourceHealth/events", "Service Health is listed as holding no customer data"),
  settings2("Microsoft.AlertsManagement/actionRules", "an alert rule", alerts, evaluated),
  settings2(
    "Microsoft.AlertsManagement/smartDetectorAlertRules",
    "an alert rule",
    alerts,
    evaluated
  ),
  settings2("Microsoft.Insights/activityLogAlerts", "an alert rule", alerts, evaluated),
  settings2("Microsoft.Insights/metricAlerts", "an alert rule", alerts, evaluated),
  settings2(
    "Microsoft.Insights/privateLinkScopes",
    "a private link scope, which holds no telemetry,",
    "https://learn.microsoft.com/azure/azure-monitor/fundamentals/private-link-security"
  ),
  settings2("Microsoft.ResourceGraph/queries", "a saved query", transfers),
  resourceType("Microsoft.ChangeAnalysis/profile", [], {
    home: {
      role: "metadata",
      at: "global",
      why: "Change Analysis keeps properties of resources in any public region",
      docs: transfers
    }
  }),
  anywhere(
    "Microsoft.WindowsIoT/deviceServices",
    "updates are handed out worldwide, and the service is left out of the EU Data Boundary",
    `${eudb}/eu-data-boundary-excluded-services`
  ),
  unread(
    "Microsoft.AzureSphere/catalogs",
    "device images may be distributed all over the world",
    `${unknownStatus}, and the boundary of each image is shown by the images only`,
    "https://learn.microsoft.com/azure-sphere/product-overview/what-is-azure-sphere"
  ),
  unread(
    "Microsoft.Bing/accounts",
    "search queries go to Bing, which has terms of its own",
    unknownStatus,
    "https://learn.microsoft.com/azure/ai-foundry/agents/how-to/tools/bing-grounding"
  ),
  unread(
    "Microsoft.CertificateRegistration/certificateOrders",
    "certificate orders are handled by a certificate authority outside Azure",
    unknownStatus
  ),
  unread(
    "Microsoft.DomainRegistration/domains",
    "the registrant's contact data goes to a registrar outside Azure",
    unknownStatus,
    "https://learn.microsoft.com/azure/app-service/manage-custom-dns-buy-domain"
  ),
  unread(
    "Microsoft.IoTSecurity/defenderSettings",
    "Defender for IoT has no region of its own to keep its findings in",
    unknownStatus
  ),
  unread("Microsoft.Peering/peerings", "peering is run by a global service", unknownStatus),
  unread("Microsoft.Peering/peeringServices", "peering is run by a global service", unknownStatus),
  unread(
    "Microsoft.SaaS/resources",
    "the vendor of the offer processes data under terms of its own",
    "no property tells where the vendor stores and processes",
    "https://learn.microsoft.com/marketplace/azure-marketplace-overview"
  ),
  unread(
    "microsoft.visualstudio/account",
    "code and work items lie in the geography of the Azure DevOps organisation",
    "the organisation's geography is shown by the Azure DevOps portal only",
    "https://learn.microsoft.com/azure/devops/organizations/security/data-protection"
  )
];

// src/locate/azure/notification-hubs.ts
var notificationHubs = resourceType(
  "Microsoft.NotificationHubs/namespaces",
  [
    {
      role: "metadata",
      read: "properties.replicationRegion",
      as: (region2, { pair }) => region2 === "None" ? void 0 : region2 === "Default" ? pair() : region2,
      absent: ({ pair }) => pair(),
      why: "the namespace's settings, not registrations, are copied to a second region",
      docs: "https://learn.microsoft.com/azure/reliability/reliability-notification-hubs",
      answers: ["notificationhub-dr"]
    }
  ],
  {
    blind: [
      "push messages are handed to Apple, Google and others, which deliver them wherever the devices are"
    ]
  }
);

// src/locate/azure/partner-monitors.ts
var answers4 = ["aml-observability-saas"];
function vendorRegion(value) {
  const azure2 = /^azure[-_.]?(.+)$/i.exec(value)?.[1];
  if (azure2 !== void 0) return azure2;
  if (/^us$/i.test(value)) return "unitedstates";
  return /^(eu|europe)$/i.test(value) ? {
    gap: `the vendor calls its region ${value}, which names no country`,
    remedy: "ask the vendor in which countries it stores, and accept the gap with an exception"
  } : value;
}
var partner2 = (vendor, page) => ({
  role: "processing",
  why: `telemetry is stored and processed by ${vendor}, in the region that it calls so`,
  docs: page,
  answers: answers4,
  as: vendorRegion
});
var newRelicMonitor = resourceType("NewRelic.Observability/monitors", [
  {
    ...partner2(
      "New Relic",
      "https://learn.microsoft.com/azure/partner-solutions/new-relic/overview"
    ),
    read: "properties.newRelicAccountProperties.accountInfo.region"
  }
]);
var dynatraceMonitor = resourceType("Dynatrace.Observability/monitors", [
  {
    ...partner2(
      "Dynatrace",
      "https://learn.microsoft.com/azure/partner-solutions/dynatrace/overview"
    ),
    read: "properties.dynatraceEnvironmentProperties.accountInfo.regionId"
  }
]);
var elasticMonitor = resourceType("Microsoft.Elastic/monitors", [
  {
    ...partner2("Elastic", "https://learn.microsoft.com/azure/partner-solutions/elastic/overview"),
    read: "properties.elasticProperties.elasticCloudDeployment.elasticsearchRegion"
  }
]);
var datadogMonitor = resourceType("Microsoft.Datadog/monitors", [
  {
    role: "processing",
    always: {
      gap: "ARM does not show which Datadog site the organisation is on",
      remedy: "look up the Datadog site (EU1 is in Germany, US3 in the United States), and accept the gap with an exception"
    },
    why: "telemetry is stored and processed by Datadog, at the site of one's organisation",
    docs: "https://learn.microsoft.com/azure/partner-solutions/datadog/overview",
    answers: answers4
  }
]);

// src/locate/azure/playwright.ts
var playwrightWorkspace = resourceType(
  "Microsoft.LoadTestService/playwrightWorkspaces",
  [
    {
      role: "processing",
      read: "properties.regionalAffinity",
      as: (affinity) => affinity === "Enabled" ? "global" : void 0,
      why: "browsers run in the Azure region nearest to whoever starts the tests",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.loadtestservice/playwrightworkspaces",
      answers: ["playwright"]
    }
  ]
);

// src/locate/azure/quantum.ts
var quantumWorkspace = resourceType("Microsoft.Quantum/workspaces", [
  {
    role: "processing",
    read: "properties.providers[].providerId",
    as: (provider) => /^microsoft/i.test(provider) ? void 0 : {
      gap: `jobs are run by ${provider}, whose machines ARM does not place`,
      remedy: "ask the provider where its hardware stands, and accept the gap with an exception"
    },
    why: "jobs are run on the hardware of another company",
    docs: "https://learn.microsoft.com/azure/quantum/provider-global-availability",
    answers: ["quantum"]
  },
  {
    role: "replica",
    read: "properties.storageAccount",
    as: resourceAt,
    why: "input and output of jobs lie in this storage account",
    docs: "https://learn.microsoft.com/azure/quantum/how-to-create-workspace",
    answers: ["quantum"]
  }
]);

// src/locate/azure/relay.ts
var relay = resourceType("Microsoft.Relay/namespaces", [], {
  home: {
    role: "home",
    why: "what listeners and senders exchange passes through the namespace's region",
    docs: "https://learn.microsoft.com/azure/azure-relay/relay-what-is-it",
    answers: ["relay-none"]
  }
});

// src/locate/azure/resource-mover.ts
var moveCollection = resourceType(
  "Microsoft.Migrate/moveCollections",
  [
    {
      role: "replica",
      read: "properties.targetRegion",
      why: "resources of this collection are copied to, and then moved into, this region",
      docs: "https://learn.microsoft.com/azure/resource-mover/overview",
      answers: ["migrate-move"]
    },
    {
      role: "replica",
      read: "properties.moveRegion",
      why: "resources of this collection are moved within this region, between its zones",
      docs: "https://learn.microsoft.com/azure/resource-mover/overview",
      answers: ["migrate-move"]
    }
  ],
  {
    home: {
      role: "none",
      why: "the collection itself is a plan: Microsoft lists Resource Mover as holding no customer data",
      docs: "https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-configure-azure-nonregional-services"
    }
  }
);

// src/locate/azure/search-service.ts
var searchService = resourceType(
  "Microsoft.Search/searchServices",
  [
    {
      role: "processing",
      read: "sharedPrivateLinkResources[].properties.privateLinkResourceId",
      as: (id, { element }) => element.properties?.resourceRegion ?? resourceAt(id),
      why: "the index is fed from, and its indexers and skills call, a resource that lies there",
      docs: "https://learn.microsoft.com/azure/search/search-indexer-howto-access-private",
      answers: ["search-shared-private-link"]
    }
  ],
  {
    needs: [
      {
        property: "sharedPrivateLinkResources",
        path: "sharedPrivateLinkResources",
        apiVersion: "2025-05-01",
        action: "Microsoft.Search/searchServices/sharedPrivateLinkResources/read",
        list: true
      }
    ],
    blind: [
      "data sources, indexers and skillsets are known to the service's own API only: what is indexed may come from any region"
    ]
  }
);

// src/locate/azure/sentinel.ts
var solution = resourceType(
  "Microsoft.OperationsManagement/solutions",
  [
    {
      role: "processing",
      // A solution is called after its product and its workspace: SecurityInsights(ward-logs).
      always({ home, resource }) {
        if (!/^SecurityInsights\(/i.test(resource.name)) return void 0;
        if (home === void 0) return { gap: "the solution shows no location" };
        if (europe.has(home)) return "europe";
        if (home.startsWith("israel")) return "israel";
        if (home.startsWith("china") || home.startsWith("usgov") || home.startsWith("usdod"))
          return home;
        return "unitedstates";
      },
      why: "Sentinel processes outside the workspace's region: in what it calls Europe, in Israel, else in the United States",
      docs: "https://learn.microsoft.com/azure/sentinel/geographical-availability-data-residency",
      answers: ["sentinel-workspace"]
    }
  ],
  {
    home: {
      role: "none",
      why: "a solution is queries and views over a workspace, and keeps nothing itself",
      docs: "https://learn.microsoft.com/azure/azure-monitor/logs/log-analytics-workspace-overview"
    },
    blind: [
      "whether Sentinel was onboarded to the Defender portal, which moves incidents to the tenant's Defender region"
    ]
  }
);

// src/locate/azure/service-bus.ts
var type2 = "Microsoft.ServiceBus/namespaces";
var serviceBus = resourceType(
  type2,
  [
    ...namespaceRows(type2, "service-bus", "sb"),
    {
      role: "replica",
      read: "migrationConfigurations[].properties.targetNamespace",
      as: resourceAt,
      why: "the namespace is being moved into a premium one",
      docs: "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-migrate-standard-premium",
      answers: ["sb-migration"]
    }
  ],
  {
    needs: [
      ...namespaceNeeds(type2),
      {
        property: "migrationConfigurations",
        path: "migrationConfigurations",
        apiVersion: "2024-01-01",
        action: "Microsoft.ServiceBus/namespaces/migrationConfigurations/read",
        list: true,
        when: (record) => record.sku?.name === "Standard"
      }
    ]
  }
);

// src/locate/azure/signalr.ts
var replicas = (type3, page, question) => resourceType(`${type3}/replicas`, [], {
  home: {
    role: "replica",
    owner: (id) => id.replace(/\/replicas\/[^/]+$/i, ""),
    ownedBy: [type3],
    why: "connections and messages of any client may be handled by this replica",
    docs: `https://learn.microsoft.com/azure/reliability/${page}`,
    answers: [question]
  }
});
var signalRReplica = replicas(
  "Microsoft.SignalRService/signalR",
  "reliability-signalr",
  "signalr-replica"
);
var webPubSubReplica = replicas(
  "Microsoft.SignalRService/webPubSub",
  "reliability-web-pubsub",
  "webpubsub-replica"
);

// src/locate/azure/static-site.ts
var docs12 = "https://learn.microsoft.com/azure/static-web-apps/overview";
var answers5 = ["static-web-app"];
var staticSite = resourceType("Microsoft.Web/staticSites", [
  {
    role: "cache",
    always: "edge",
    why: "static content is handed to points of presence all over the world",
    docs: docs12,
    answers: answers5
  },
  {
    role: "processing",
    read: "properties.linkedBackends[].region",
    why: "API calls of the site are answered by a backend in this region",
    docs: "https://learn.microsoft.com/azure/static-web-apps/apis-overview",
    answers: answers5
  },
  {
    role: "processing",
    read: "properties.userProvidedFunctionApps[].properties.functionAppRegion",
    why: "API calls of the site are answered by a function app in this region",
    docs: "https://learn.microsoft.com/azure/static-web-apps/functions-bring-your-own",
    answers: answers5
  },
  {
    role: "processing",
    read: "properties.databaseConnections[].region",
    why: "the site reads and writes a database in this region",
    docs: "https://learn.microsoft.com/azure/static-web-apps/database-overview",
    answers: answers5
  }
]);

// src/locate/azure/stream-analytics.ts
var docs13 = "https://learn.microsoft.com/azure/stream-analytics/stream-analytics-define-outputs";
function at(source) {
  const p = source?.properties ?? {};
  const storage2 = p.storageAccounts?.[0]?.accountName ?? p.accountName;
  if (p.serviceBusNamespace !== void 0)
    return { resource: `messaging namespace ${p.serviceBusNamespace}` };
  if (/Storage\/(Blob|Table)/i.test(source?.type ?? "") && storage2 !== void 0)
    return { resource: storageAccountNamed(storage2) };
  if (p.accountId !== void 0) return { resource: `${p.accountId}.documents.azure.com` };
  return {
    gap: `the place of the ${source?.type ?? "unknown"} sink is not shown`,
    remedy: "look the job's outputs up, and accept the gap with an exception"
  };
}
var streamAnalyticsJob = resourceType(
  "Microsoft.StreamAnalytics/streamingjobs",
  [
    {
      role: "replica",
      read: "properties.jobStorageAccount.accountName",
      as: (name) => ({ resource: storageAccountNamed(name) }),
      why: "the job keeps its state in this storage account",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.streamanalytics/streamingjobs",
      answers: ["asa"]
    },
    {
      role: "replica",
      read: "outputs[].properties.datasource.type",
      as: (_, { element }) => at(element.properties?.datasource),
      why: "the job writes its results to this sink",
      docs: docs13,
      answers: ["asa"]
    }
  ],
  {
    needs: [
      {
        property: "outputs",
        path: "outputs",
        apiVersion: "2020-03-01",
        action: "Microsoft.StreamAnalytics/streamingjobs/outputs/read",
        list: true
      }
    ]
  }
);

// src/locate/azure/subscription.ts
var subscription = resourceType(
  "Microsoft.Resources/subscriptions",
  [
    {
      role: "log",
      read: "workspaceSettings[].properties.workspaceId",
      as: resourceAt,
      why: "Defender for Cloud keeps what its agents report in this workspace",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.security/workspacesettings",
      answers: ["defender-workspace"]
    }
  ],
  {
    home: {
      role: "none",
      why: "a subscription is settings; where those are kept is the tenant's data boundary, told on its own",
      docs: "https://learn.microsoft.com/azure/azure-resource-manager/management/manage-data-boundary"
    },
    needs: [
      {
        property: "workspaceSettings",
        path: "providers/Microsoft.Security/workspaceSettings",
        apiVersion: "2017-08-01-preview",
        action: "Microsoft.Security/workspaceSettings/read",
        list: true
      }
    ]
  }
);

// src/locate/azure/video-indexer.ts
var docs14 = "https://learn.microsoft.com/azure/templates/microsoft.videoindexer/accounts";
var videoIndexer = resourceType("Microsoft.VideoIndexer/accounts", [
  {
    role: "replica",
    read: "properties.storageServices.resourceId",
    as: resourceAt,
    why: "videos and what was found in them lie in the linked storage account",
    docs: docs14,
    answers: ["videoindexer"]
  },
  {
    role: "processing",
    read: "properties.openAiServices.resourceId",
    as: resourceAt,
    why: "transcripts are summarised by the linked AI account",
    docs: docs14,
    answers: ["videoindexer"]
  }
]);

// src/locate/azure/web-site.ts
var webSite = resourceType(
  "Microsoft.Web/sites",
  [
    {
      role: "replica",
      read: "properties.functionAppConfig.deployment.storage.value",
      as: behind,
      why: "the function app's package lies in this storage account",
      docs: "https://learn.microsoft.com/azure/azure-functions/flex-consumption-plan",
      answers: ["function-deploy-storage"]
    },
    {
      role: "replica",
      read: "web.properties.azureStorageAccounts{}.accountName",
      as: (name) => ({ resource: storageAccountNamed(name) }),
      why: "the app reads and writes a share of this storage account",
      docs: "https://learn.microsoft.com/azure/app-service/configure-connect-to-azure-storage",
      answers: ["function-deploy-storage"]
    }
  ],
  {
    needs: [
      {
        property: "web",
        path: "config/web",
        apiVersion: "2023-12-01",
        action: "Microsoft.Web/sites/config/read",
        list: false
      }
    ],
    blind: [
      "the storage account of custom backups, and accounts named in app settings, stand in secrets that Reader may not read"
    ]
  }
);
var webPlan = resourceType("Microsoft.Web/serverfarms", [], {
  home: {
    role: "home",
    why: "apps of the plan run in the plan's region",
    docs: "https://learn.microsoft.com/azure/app-service/overview-hosting-plans",
    answers: ["appservice-plan"]
  }
});

// src/locate/azure/web-test.ts
var agents = {
  "emea-au-syd-edge": "australiaeast",
  "latam-br-gru-edge": "brazilsouth",
  "us-fl-mia-edge": "centralus",
  "apac-hk-hkn-azr": "eastasia",
  "us-va-ash-azr": "eastus",
  "emea-ch-zrh-edge": "francesouth",
  "emea-fr-pra-edge": "francecentral",
  "apac-jp-kaw-edge": "japaneast",
  "emea-gb-db3-azr": "northeurope",
  "us-il-ch1-azr": "northcentralus",
  "us-tx-sn1-azr": "southcentralus",
  "apac-sg-sin-azr": "southeastasia",
  "emea-se-sto-edge": "ukwest",
  "emea-nl-ams-azr": "westeurope",
  "us-ca-sjc-azr": "westus",
  "emea-ru-msa-edge": "uksouth"
};
var webTest = resourceType("Microsoft.Insights/webtests", [
  {
    role: "processing",
    read: "properties.Locations[].Id",
    as: (tag) => agents[tag.toLowerCase()] ?? { gap: `the place of the test agents ${tag} is not known` },
    why: "test requests are sent from, and their answers read in, this place",
    docs: "https://learn.microsoft.com/previous-versions/azure/azure-monitor/app/monitor-web-app-availability",
    answers: ["webtest-locations"]
  }
]);

// src/locate/azure/index.ts
var all = [
  backupInstance,
  backupProtectedItem,
  backupVault,
  galleryImageVersion,
  galleryApplicationVersion,
  imageTemplate,
  containerRegistryReplication,
  cosmosAccount,
  cassandraCluster,
  mongoCluster,
  cosmosFleet,
  dataBoxJob,
  dataBoxEdgeDevice,
  kustoCluster,
  dataShareAccount,
  databricksWorkspace,
  snapshot,
  disk,
  restorePointCollection,
  cdnProfile,
  frontDoor,
  ...frontDoorParts,
  ...hybrid,
  azureLocal,
  dataFactory,
  synapseWorkspace,
  synapseSqlPool,
  keyVault,
  managedHsm,
  managedCluster,
  fleet,
  netAppVolume,
  flowLog2,
  networkWatcher,
  firewallPolicy,
  ...networks2,
  postgresFlexible,
  mysqlFlexible,
  mariaServer,
  citusCluster,
  oracleAutonomousDatabase,
  recoveryVault,
  redis,
  redisEnterprise,
  resourceGroup,
  dataBoundary,
  sqlDatabase,
  sqlManagedInstance,
  sqlServer,
  storageAccount,
  storageMover,
  storageSyncService,
  hostPool,
  desktopWorkspace,
  desktopApplicationGroup,
  virtualMachine,
  virtualMachineScaleSet,
  // Part A: end of list.
  actionGroup,
  aiProject,
  fabricCapacity,
  powerBiCapacity,
  purviewAccount,
  apiManagement,
  appConfiguration,
  appInsights,
  automationAccount,
  botService,
  cognitiveAccount,
  communicationService,
  emailService,
  ...configurationTypes,
  containerAppsEnvironment,
  dataCollectionEndpoint,
  dataCollectionRule,
  securityAutomation,
  securityConnector,
  deploymentScript,
  deviceProvisioning,
  deviceUpdate,
  deviceRegistry,
  digitalTwins,
  b2cDirectory,
  ciamDirectory,
  domainServices,
  eventGridTopic,
  eventGridDomain,
  eventGridSystemTopic,
  eventHubs,
  fhirService,
  iotHub,
  logWorkspace,
  logCluster,
  mapsAccount,
  mlRegistry,
  mlWorkspace,
  ...nonregionalTypes,
  notificationHubs,
  newRelicMonitor,
  dynatraceMonitor,
  elasticMonitor,
  datadogMonitor,
  playwrightWorkspace,
  quantumWorkspace,
  relay,
  moveCollection,
  searchService,
  solution,
  serviceBus,
  signalRReplica,
  webPubSubReplica,
  staticSite,
  streamAnalyticsJob,
  subscription,
  videoIndexer,
  webSite,
  webPlan,
  webTest
  // Part B: end of list.
];
var azure = addDiagnostics(all).map(
  (type3) => aliased.has(type3.type.toLowerCase()) ? { ...type3, alias: aliasOf } : type3
);

// src/locate/index.ts
var all2 = [...aws, ...azure];
var types = new Map(
  all2.map((type3) => [type3.type.toLowerCase(), type3])
);

export {
  compilePath,
  types
};
