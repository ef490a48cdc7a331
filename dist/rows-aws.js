var words = (function words(meanings) {
  const known = folded(meanings);
  return ((value, here) => {
    const meaning = known.get(value.toLowerCase());
    if (meaning === void 0) return unknown(value);
    return typeof meaning === "function" ? meaning(value, here) : meaning;
  });
});
var statusOf = (function statusOf(property, meanings, absent = true) {
  const known = folded(meanings);
  return ((value) => {
    if (value === void 0 || value === null || value === "") return absent;
    return known.get(String(value).toLowerCase()) ?? unknown(value, property);
  });
});
var switchOf = (function switchOf(property, absent) {
  return statusOf(property, { true: true, false: false }, absent);
});
var given = (function given(counts, place) {
  if (counts === true) return place();
  return counts === false ? none : counts;
});
var setting = (function setting(docs14, answers3) {
  return {
    role: "none",
    why: "a setting that holds no customer content; the locations it sends data to are reported separately",
    docs: docs14,
    ...answers3 && { answers: answers3 }
  };
});
var copyOf = (function copyOf(source) {
  return {
    role: "replica",
    reads: [source],
    owner: ((_, record) => {
      const original = record[source];
      return !original || /^[\w-]+$/.test(original) ? none34 : originalAt2(original, source);
    }),
    ownedBy: [
      "AWS::RDS::DBInstance",
      "AWS::RDS::DBCluster",
      "AWS::DocDB::DBCluster",
      "AWS::Neptune::DBCluster"
    ],
    why: "a cross-region read replica is a further location of its source's data",
    docs: `${api11}API_DescribeDBInstances.html`,
    answers: ["rds.readreplica"]
  };
});
// src/locate/aws/account.ts
import { resourceType } from "./scan.js";
var account = [
  resourceType("AWS::Account::Region", [], {
    home: {
      role: "none",
      why: "an enabled region holds a copy of IAM's names and policies, and no customer content until someone creates a resource there",
      docs: "https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html"
    }
  })
];

// src/locate/aws/control-plane.ts
import { resourceType as resourceType2 } from "./scan.js";
var globalServices = "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html";
var controlPlane = ((type, why2, docs14 = globalServices) => resourceType2(type, [], { home: { role: "none", why: why2, docs: docs14 } }));

// src/locate/aws/acm.ts
var acm = [
  controlPlane(
    "AWS::CertificateManager::Certificate",
    "a certificate is public and holds no customer content; CloudFront requires its certificates in us-east-1",
    "https://docs.aws.amazon.com/acm/latest/userguide/acm-regions.html"
  )
];

// src/locate/aws/api-gateway.ts
import { none as none2, resourceType as resourceType3 } from "./scan.js";

// src/locate/words.ts
import { none, unknown } from "./scan.js";




var folded = ((meanings) => new Map(Object.entries(meanings).map((([word, meant]) => [word.toLowerCase(), meant]))));

// src/locate/aws/api-gateway.ts
var apiGateway = [
  resourceType3(
    "AWS::ApiGateway::RestApi",
    [
      {
        role: "processing",
        read: "endpointConfiguration.types[]",
        as: words({ EDGE: "edge", REGIONAL: none2, PRIVATE: none2 }),
        why: "requests to an edge-optimized API enter at the CloudFront edge location nearest to the client",
        docs: "https://docs.aws.amazon.com/apigateway/latest/api/API_EndpointConfiguration.html",
        answers: ["apigw.edge"]
      }
    ]
  )
];

// src/locate/aws/apigatewayv2.ts
import {
  none as none3,
  resourceType as resourceType4
} from "./scan.js";
import { arnPlace, hostOf, regionPlace } from "./terraform-aws.js";

// src/locate/aws/setting.ts


// src/locate/aws/apigatewayv2.ts
var integration = "https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-integrations.html";
function called(uri, here) {
  const arn = uri.slice(uri.lastIndexOf("arn:"));
  return uri.includes("arn:") ? arnPlace(arn, here) : hostOf(uri, here);
}
function parameter(value, here, place) {
  return value.includes("$") ? { gap: `the request decides where it is sent: ${value}` } : place(value, here);
}
var apigatewayv2 = [
  resourceType4(
    "AWS::ApiGatewayV2::Integration",
    [
      {
        role: "processing",
        read: "IntegrationUri",
        as: called,
        why: "the API passes requests on to this function, service or endpoint",
        docs: integration,
        answers: ["apigw.appsync"]
      },
      {
        role: "processing",
        read: "RequestParameters.Region",
        absent: none3,
        as: (region, here) => parameter(region, here, regionPlace),
        why: "the API calls the service in this region",
        docs: integration,
        answers: ["apigw.appsync"]
      },
      {
        role: "processing",
        read: "RequestParameters.QueueUrl",
        absent: none3,
        as: (url, here) => parameter(url, here, hostOf),
        why: "the API sends requests to this queue",
        docs: integration,
        answers: ["apigw.appsync"]
      },
      {
        role: "processing",
        read: "RequestParameters.StateMachineArn",
        absent: none3,
        as: (arn, here) => parameter(arn, here, arnPlace),
        why: "the API starts this state machine with the request",
        docs: integration,
        answers: ["apigw.appsync"]
      }
    ],
    { home: setting(integration) }
  )
];

// src/locate/aws/appsync.ts
import { holdsAny } from "./scan.js";
import { none as none4, resourceType as resourceType5, unshown } from "./scan.js";
import { arnPlace as arnPlace2, hostOf as hostOf2, regionPlace as regionPlace2 } from "./terraform-aws.js";
var docs = "https://docs.aws.amazon.com/appsync/latest/APIReference/API_DataSource.html";
var configurations = [
  "dynamodbConfig",
  "openSearchServiceConfig",
  "elasticsearchConfig",
  "eventBridgeConfig",
  "relationalDatabaseConfig",
  "lambdaConfig",
  "httpConfig"
];
var appsync = [
  resourceType5(
    "AWS::AppSync::DataSource",
    [
      {
        guards: true,
        role: "processing",
        read: "type",
        reads: configurations,
        absent: ({ resource }) => holdsAny(resource.properties, configurations) ? none4 : unshown,
        // Each but Bedrock, which is called in the API's own region, has its configuration.
        as: words({
          AWS_LAMBDA: none4,
          AMAZON_DYNAMODB: none4,
          AMAZON_ELASTICSEARCH: none4,
          AMAZON_OPENSEARCH_SERVICE: none4,
          AMAZON_EVENTBRIDGE: none4,
          AMAZON_BEDROCK_RUNTIME: none4,
          RELATIONAL_DATABASE: none4,
          HTTP: none4,
          NONE: none4
        }),
        why: "the API reads from and writes to a data source",
        docs,
        answers: ["apigw.appsync"]
      },
      {
        role: "processing",
        read: "dynamodbConfig.awsRegion",
        as: regionPlace2,
        why: "the API reads and writes tables in this region",
        docs,
        answers: ["apigw.appsync"]
      },
      {
        role: "processing",
        read: "openSearchServiceConfig.awsRegion",
        as: regionPlace2,
        why: "the API searches a domain in this region",
        docs,
        answers: ["apigw.appsync"]
      },
      {
        role: "processing",
        read: "relationalDatabaseConfig.rdsHttpEndpointConfig.awsRegion",
        as: regionPlace2,
        why: "the API queries a database in this region",
        docs,
        answers: ["apigw.appsync"]
      },
      {
        role: "processing",
        read: "lambdaConfig.lambdaFunctionArn",
        as: arnPlace2,
        why: "the API calls this function",
        docs,
        answers: ["apigw.appsync"]
      },
      {
        role: "processing",
        read: "httpConfig.endpoint",
        as: hostOf2,
        why: "the API calls this HTTP endpoint",
        docs,
        answers: ["apigw.appsync"]
      },
      {
        role: "processing",
        read: "elasticsearchConfig.awsRegion",
        as: regionPlace2,
        why: "the API searches a domain in this region",
        docs,
        answers: ["apigw.appsync"]
      },
      {
        role: "processing",
        read: "eventBridgeConfig.eventBusArn",
        as: arnPlace2,
        why: "the API puts events on this bus",
        docs,
        answers: ["apigw.appsync"]
      }
    ],
    { home: setting(docs) }
  )
];

// src/locate/aws/athena.ts
import { none as none5, own, resourceType as resourceType6, unshown as unshown2 } from "./scan.js";
import { s3Uri } from "./terraform-aws.js";
var isLogged = switchOf(
  "Configuration.MonitoringConfiguration.S3LoggingConfiguration.Enabled",
  true
);
var athena = [
  resourceType6(
    "AWS::Athena::WorkGroup",
    [
      {
        role: "replica",
        read: "Configuration.ResultConfiguration.OutputLocation",
        absent: none5,
        as: s3Uri,
        why: "the results of every query are written to this bucket",
        docs: "https://docs.aws.amazon.com/athena/latest/APIReference/API_ResultConfiguration.html",
        answers: ["athena.output"]
      },
      {
        role: "replica",
        read: "Configuration.ManagedQueryResultsConfiguration.Enabled",
        absent: none5,
        as: words({ true: own, false: none5 }),
        why: "Athena keeps the results of every query for a day, in the workgroup's region",
        docs: "https://docs.aws.amazon.com/athena/latest/APIReference/API_ManagedQueryResultsConfiguration.html",
        answers: ["athena.output"]
      },
      {
        role: "log",
        read: "Configuration.MonitoringConfiguration.S3LoggingConfiguration.LogLocation",
        reads: ["Configuration.MonitoringConfiguration.S3LoggingConfiguration.Enabled"],
        as: (uri, here) => given(
          isLogged(
            here.resource.properties.Configuration?.MonitoringConfiguration?.S3LoggingConfiguration?.Enabled
          ),
          () => s3Uri(uri, here)
        ),
        absent: ({ element }) => {
          const logs = element.Configuration?.MonitoringConfiguration?.S3LoggingConfiguration;
          return logs ? given(isLogged(logs.Enabled), () => unshown2) : none5;
        },
        why: "logs of the workgroup's sessions are kept in this bucket",
        docs: "https://docs.aws.amazon.com/athena/latest/APIReference/API_MonitoringConfiguration.html",
        answers: ["athena.output"]
      }
    ],
    {
      home: setting("https://docs.aws.amazon.com/athena/latest/APIReference/API_WorkGroup.html"),
      blind: ["the result location that a client chooses, if the workgroup does not enforce one"]
    }
  )
];

// src/locate/aws/backup.ts
import { none as none6, own as own2, resourceType as resourceType7, unknown as unknown2, unshown as unshown3 } from "./scan.js";
import { arnPlace as arnPlace3 } from "./terraform-aws.js";
var guide = "https://docs.aws.amazon.com/aws-backup/latest/devguide/";
var backup = [
  resourceType7(
    "AWS::Backup::BackupPlan",
    [
      {
        role: "backup",
        read: "BackupPlan.Rules[].CopyActions[].DestinationBackupVaultArn",
        optional: ["BackupPlan.Rules[].CopyActions"],
        as: arnPlace3,
        why: "the rule copies every recovery point to this vault",
        docs: `${guide}API_CopyAction.html`,
        answers: ["backup.plan"]
      },
      {
        role: "backup",
        read: "BackupPlan.Rules[].TargetLogicallyAirGappedBackupVaultArn",
        absent: none6,
        as: arnPlace3,
        why: "the rule keeps its recovery points in this air-gapped vault",
        docs: `${guide}API_BackupRule.html`,
        answers: ["backup.plan"]
      }
    ],
    { home: setting(`${guide}API_BackupPlan.html`) }
  ),
  resourceType7(
    "AWS::Backup::BackupVault",
    [
      {
        role: "backup",
        read: "NumberOfRecoveryPoints",
        as: ((count) => Number(count) > 0 ? own2 : count === "0" ? none6 : unknown2(count)),
        // Every list of vaults says how many points each holds.
        absent: unshown3,
        why: "recovery points, created here or copied here, are stored in the vault's region",
        docs: `${guide}API_ListBackupVaults.html`,
        answers: ["backup.vault"]
      }
    ],
    {
      home: {
        role: "none",
        why: "an empty vault holds nothing; AWS creates a vault named Default in every region where someone opens the console",
        docs: `${guide}vaults.html`,
        answers: ["backup.vault"]
      }
    }
  ),
  resourceType7("AWS::Backup::RecoveryPoint", [], {
    home: {
      role: "none",
      why: "a recovery point is stored in the region of its vault; the vault is judged for all its recovery points",
      docs: `${guide}API_RecoveryPointByBackupVault.html`,
      answers: ["backup.vault"]
    }
  })
];

// src/locate/aws/bcm-data-exports.ts
import { resourceType as resourceType8, unshown as unshown4 } from "./scan.js";
var bcm = "https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_DataExports_S3Destination.html";
var bcmDataExports = [
  resourceType8(
    "AWS::BCMDataExports::Export",
    [
      {
        role: "metadata",
        read: "DestinationConfigurations.S3Destination.S3Region",
        absent: unshown4,
        why: "billing data, with ids and tags of all resources, is written to a bucket in this region",
        docs: bcm,
        answers: ["cur.export"]
      }
    ],
    {
      home: {
        role: "none",
        why: "exports are defined in us-east-1 for every account; the data is written to the export's bucket",
        docs: bcm
      }
    }
  )
];

// src/locate/aws/bedrock.ts
import { none as none7, resourceType as resourceType9, unshown as unshown5 } from "./scan.js";
import { bucketNamed, s3Uri as s3Uri2 } from "./terraform-aws.js";

// src/locate/aws/inference.ts
import { own as own3, unknown as unknown3 } from "./scan.js";
import { arnPlace as arnPlace4, hostOf as hostOf3, isArn, regionOf } from "./terraform-aws.js";
var readsProfiles = [
  "InferenceProfiles[].inferenceProfileId",
  "InferenceProfiles[].inferenceProfileArn",
  "InferenceProfiles[].models[].modelArn"
];
function profilePlace({ models }, here, called2) {
  const regions = /* @__PURE__ */ new Set();
  let isGlobal = false;
  for (const { modelArn } of models ?? []) {
    if (typeof modelArn !== "string" || !isArn(modelArn))
      return unknown3(modelArn, "models[].modelArn");
    if (modelArn.includes(":inference-profile/"))
      return modelPlace(modelArn, { resource: { ...here.resource, properties: {} } });
    const region = regionOf(modelArn);
    if (region === void 0) isGlobal = true;
    else regions.add(region);
  }
  if (isGlobal) return "global";
  const anyOf = [...regions].sort();
  const [first] = anyOf;
  if (first === void 0) return { gap: "the inference profile shows no models" };
  if (anyOf.length === 1) return first === here.resource.location ? own3 : first;
  return { anyOf, code: called2 ?? `inference in any of ${anyOf.join(", ")}` };
}
var vendors = new Set(
  "ai21 amazon anthropic cohere deepseek google luma meta minimax mistral moonshot moonshotai nvidia openai qwen stability twelvelabs writer zai".split(
    " "
  )
);
var ofBedrock = /^arn:[^:]+:bedrock:[^:]+:[^:]*:(?:(?:foundation|custom|provisioned|imported)-model|custom-model-deployment|(?:default-)?prompt-router|prompt|agent|agent-alias|flow|knowledge-base|guardrail)\/./;
function modelPlace(model, here) {
  const id = /:inference-profile\/(.+)$/.exec(model)?.[1] ?? model;
  const words2 = /^[a-z0-9-]+(?:\.[\w:-]+)+$/i.test(id) ? id.split(".") : [];
  const prefix = words2.length > 2 && !vendors.has(words2[0]) ? words2[0] : void 0;
  const profile = here.resource.properties.InferenceProfiles?.find(
    ({ inferenceProfileId, inferenceProfileArn }) => inferenceProfileId === id || inferenceProfileArn === model
  );
  if (profile) return profilePlace(profile, here, prefix && calledBy(prefix));
  if (prefix === "global") return "global";
  if (prefix !== void 0 || /:(?:application-)?inference-profile\//.test(model))
    return {
      // What is known of old is true still, and may no longer be all.
      ...prefix !== void 0 && geography(prefix),
      gap: `the regions of the inference profile ${model} could not be read`,
      remedy: here.resource.planned ? "read them with bedrock:GetInferenceProfile, and accept the gap with an exception if all are inside" : "grant bedrock:GetInferenceProfile"
    };
  if (/^arn:[^:]+:bedrock:::foundation-model\/./.test(model)) return "global";
  if (model.startsWith("arn:"))
    return /^arn:[^:]+:bedrock:/.test(model) && !ofBedrock.test(model) ? unknown3(model) : arnPlace4(model, here);
  if (/^https?:\/\//.test(model)) return hostOf3(model, here);
  return words2.length > 0 ? own3 : unknown3(model);
}
var geographies = new Map(
  Object.entries({
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
  })
);
function guardrailPlace(id) {
  const prefix = /^([a-z-]+)\.guardrail\.v1:0$/.exec(id)?.[1];
  return prefix && geography(prefix) || unknown3(id);
}
function automationPlace(region) {
  if (region === "eu-west-2") return own3;
  const prefix = /^(us-gov|eu|us|ap)-/.exec(region ?? "")?.[1];
  return prefix && geography(prefix === "ap" ? "apac" : prefix) || {
    gap: `the geography of ${region ?? "no region"} is not known`
  };
}
function geography(prefix) {
  const anyOf = geographies.get(prefix);
  return anyOf && { anyOf, code: calledBy(prefix) };
}
function calledBy(prefix) {
  return `${prefix}. inference profile`;
}

// src/locate/aws/bedrock.ts
var guide2 = "https://docs.aws.amazon.com/bedrock/latest/userguide/";
var api = "https://docs.aws.amazon.com/bedrock/latest/APIReference/";
var inUse = ["bedrock.use"];
var keeps = ((who) => ({
  gap: `${who}; AWS publishes no location for that`,
  remedy: "set the account's data retention mode to none, or accept the gap with an exception"
}));
var isJob = statusOf("status", {
  Submitted: true,
  Validating: true,
  Scheduled: true,
  InProgress: true,
  Completed: true,
  PartiallyCompleted: true,
  Stopping: true,
  Stopped: true,
  Expired: true,
  Failed: false
});
var bedrock = [
  resourceType9(
    "AWS::Bedrock::ApplicationInferenceProfile",
    [
      {
        role: "processing",
        read: "inferenceProfileArn",
        absent: unshown5,
        reads: ["models[].modelArn"],
        as: (_, here) => profilePlace(here.resource.properties, here),
        why: "prompts sent to the profile can be processed in any region of its models",
        docs: `${guide2}cross-region-inference.html`,
        answers: ["bedrock.inferenceprofile"]
      }
    ],
    { home: setting(`${guide2}inference-profiles-create.html`) }
  ),
  resourceType9(
    "AWS::Bedrock::IntelligentPromptRouter",
    [
      {
        role: "processing",
        read: "models[].modelArn",
        reads: readsProfiles,
        as: modelPlace,
        why: "the router can send a prompt to this model or inference profile",
        docs: `${api}API_ListPromptRouters.html`,
        answers: inUse
      },
      {
        role: "processing",
        read: "fallbackModel.modelArn",
        absent: unshown5,
        reads: readsProfiles,
        as: modelPlace,
        why: "the router sends all other prompts to this model or inference profile",
        docs: `${api}API_ListPromptRouters.html`,
        answers: inUse
      }
    ],
    {
      home: {
        role: "processing",
        why: "the router reads each prompt in its own region, to predict which model answers best",
        docs: `${guide2}prompt-routing.html`,
        answers: inUse
      }
    }
  ),
  resourceType9(
    "AWS::Bedrock::Guardrail",
    [
      {
        role: "processing",
        read: "crossRegionDetails.guardrailProfileId",
        as: guardrailPlace,
        why: "prompts and answers can be checked in any region of the guardrail profile's geography",
        docs: `${guide2}guardrails-cross-region-support.html`,
        answers: ["bedrock.guardrail"]
      }
    ],
    {
      blind: ["the regions of a guardrail profile: AWS documents them, and no API shows them"]
    }
  ),
  resourceType9(
    "AWS::Bedrock::ModelInvocationLogging",
    [
      {
        role: "log",
        read: "s3Config.bucketName",
        as: bucketNamed,
        why: "full prompts and answers are logged to this bucket",
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
  resourceType9(
    "AWS::Bedrock::AccountDataRetention",
    [
      {
        role: "processing",
        read: "mode",
        absent: unshown5,
        as: words({
          none: none7,
          // What the model's own terms say.
          default: none7,
          inherit: none7,
          aws_review: keeps("AWS keeps request data for review"),
          provider_data_share: keeps("request data is shared with the model's provider")
        }),
        why: "the account's data retention mode decides who keeps prompts and answers",
        docs: `${api}API_GetAccountDataRetention.html`,
        answers: ["bedrock.retention"]
      }
    ],
    { home: setting(`${api}API_GetAccountDataRetention.html`) }
  ),
  resourceType9("AWS::Bedrock::ModelCopyJob", [], {
    home: {
      role: "replica",
      why: "a model copy job is listed in its destination region",
      docs: `${guide2}copy-model.html`,
      answers: ["bedrock.copyjob"]
    }
  }),
  resourceType9(
    "AWS::Bedrock::ModelInvocationJob",
    [
      {
        role: "processing",
        when: ({ status }) => isJob(status),
        read: "modelId",
        absent: unshown5,
        reads: ["status", ...readsProfiles],
        as: modelPlace,
        why: "this model or inference profile answers the batch of prompts",
        docs: `${api}API_ModelInvocationJobSummary.html`,
        answers: ["bedrock.copyjob"]
      },
      {
        role: "replica",
        when: ({ status }) => isJob(status),
        reads: ["status"],
        read: "outputDataConfig.s3OutputDataConfig.s3Uri",
        as: s3Uri2,
        why: "all answers are written to this bucket",
        docs: `${api}API_ModelInvocationJobSummary.html`,
        answers: ["bedrock.copyjob"]
      }
    ],
    { home: setting(`${guide2}batch-inference.html`) }
  )
];

// src/locate/aws/bedrock-agent.ts
import { holds, oneOf, otherArm, otherName } from "./scan.js";
import { none as none8, resourceType as resourceType10, unshown as unshown6 } from "./scan.js";
import { arnPlace as arnPlace5, bucketNamed as bucketNamed2, s3Uri as s3Uri3 } from "./terraform-aws.js";
var api2 = "https://docs.aws.amazon.com/bedrock/latest/APIReference/";
var inUse2 = ["bedrock.use"];
var isCustom = statusOf(
  "knowledgeBaseConfiguration.managedKnowledgeBaseConfiguration.embeddingModelType",
  { CUSTOM: true, MANAGED: false },
  false
);
var searchArms = [
  "vectorKnowledgeBaseConfiguration",
  "managedKnowledgeBaseConfiguration",
  "kendraKnowledgeBaseConfiguration",
  "sqlKnowledgeBaseConfiguration"
];
var foreignStore = (type) => ({
  gap: `the vectors are stored by ${type}, which AWS does not operate`,
  remedy: "ask the vector store's provider where it stores data, and accept the gap with an exception"
});
var bedrockAgent = [
  resourceType10("AWS::Bedrock::Agent", [
    {
      role: "processing",
      read: "foundationModel",
      reads: readsProfiles,
      as: modelPlace,
      why: "this model or inference profile answers the agent's conversations",
      docs: `${api2}API_agent_GetAgent.html`,
      answers: inUse2
    },
    {
      role: "processing",
      read: "customOrchestration.executor.lambda",
      as: arnPlace5,
      why: "every step of a conversation is passed to this function",
      docs: `${api2}API_agent_GetAgent.html`,
      answers: inUse2
    },
    {
      role: "processing",
      read: "promptOverrideConfiguration.overrideLambda",
      absent: none8,
      as: arnPlace5,
      why: "the model's answers are passed to this function",
      docs: `${api2}API_agent_GetAgent.html`,
      answers: inUse2
    }
  ]),
  resourceType10("AWS::Bedrock::Flow", [
    {
      guards: true,
      role: "processing",
      read: "definition.nodes[].type",
      optional: ["definition.nodes"],
      absent: none8,
      as: words({
        Agent: none8,
        Collector: none8,
        Condition: none8,
        InlineCode: none8,
        Input: none8,
        Iterator: none8,
        KnowledgeBase: none8,
        LambdaFunction: none8,
        Lex: none8,
        Loop: none8,
        LoopController: none8,
        LoopInput: none8,
        Output: none8,
        Prompt: none8,
        Retrieval: none8,
        Storage: none8
      }),
      why: "data of the flow passes through this kind of node",
      docs: `${api2}API_agent_FlowNode.html`,
      answers: inUse2
    },
    {
      role: "processing",
      read: "definition.nodes[].configuration.prompt.sourceConfiguration.inline.modelId",
      optional: ["definition.nodes"],
      absent: otherArm("configuration.prompt.sourceConfiguration.inline"),
      reads: readsProfiles,
      as: modelPlace,
      why: "this model or inference profile answers a prompt of the flow",
      docs: `${api2}API_agent_GetFlow.html`,
      answers: inUse2
    },
    {
      role: "processing",
      read: "definition.nodes[].configuration.knowledgeBase.modelId",
      optional: ["definition.nodes"],
      absent: none8,
      reads: readsProfiles,
      as: modelPlace,
      why: "this model or inference profile writes answers from what the flow finds in a knowledge base",
      docs: `${api2}API_agent_GetFlow.html`,
      answers: inUse2
    },
    {
      role: "processing",
      read: "definition.nodes[].configuration.knowledgeBase.rerankingConfiguration.bedrockRerankingConfiguration.modelConfiguration.modelArn",
      optional: ["definition.nodes"],
      absent: otherArm("configuration.knowledgeBase.rerankingConfiguration"),
      reads: readsProfiles,
      as: modelPlace,
      why: "this model ranks what the flow finds in a knowledge base",
      docs: `${api2}API_agent_GetFlow.html`,
      answers: inUse2
    },
    {
      role: "processing",
      read: "definition.nodes[].configuration.lambdaFunction.lambdaArn",
      optional: ["definition.nodes"],
      absent: otherArm("configuration.lambdaFunction"),
      as: arnPlace5,
      why: "data of the flow is passed to this function",
      docs: `${api2}API_agent_GetFlow.html`,
      answers: inUse2
    },
    {
      role: "processing",
      read: "definition.nodes[].configuration.agent.agentAliasArn",
      optional: ["definition.nodes"],
      absent: otherArm("configuration.agent"),
      as: arnPlace5,
      why: "data of the flow is passed to this agent",
      docs: `${api2}API_agent_GetFlow.html`,
      answers: inUse2
    },
    {
      role: "processing",
      read: "definition.nodes[].configuration.lex.botAliasArn",
      optional: ["definition.nodes"],
      absent: otherArm("configuration.lex"),
      as: arnPlace5,
      why: "data of the flow is passed to this bot",
      docs: `${api2}API_agent_GetFlow.html`,
      answers: inUse2
    },
    {
      role: "replica",
      read: "definition.nodes[].configuration.storage.serviceConfiguration.s3.bucketName",
      optional: ["definition.nodes"],
      absent: otherArm("configuration.storage"),
      as: bucketNamed2,
      why: "data of the flow is written to this bucket",
      docs: `${api2}API_agent_GetFlow.html`,
      answers: inUse2
    },
    {
      role: "processing",
      read: "definition.nodes[].configuration.retrieval.serviceConfiguration.s3.bucketName",
      optional: ["definition.nodes"],
      absent: otherArm("configuration.retrieval"),
      as: bucketNamed2,
      why: "the flow reads from this bucket",
      docs: `${api2}API_agent_GetFlow.html`,
      answers: inUse2
    }
  ]),
  resourceType10("AWS::Bedrock::Prompt", [
    {
      role: "processing",
      read: "variants[].modelId",
      absent: none8,
      reads: readsProfiles,
      as: modelPlace,
      why: "this model or inference profile answers the prompt",
      docs: `${api2}API_agent_GetPrompt.html`,
      answers: inUse2
    },
    {
      role: "processing",
      read: "variants[].genAiResource.agent.agentIdentifier",
      absent: otherArm("genAiResource"),
      as: arnPlace5,
      why: "this agent answers the prompt",
      docs: `${api2}API_agent_GetPrompt.html`,
      answers: inUse2
    }
  ]),
  resourceType10("AWS::Bedrock::KnowledgeBase", [
    {
      guards: true,
      role: "processing",
      read: "knowledgeBaseConfiguration.type",
      reads: searchArms.map(((arm) => `knowledgeBaseConfiguration.${arm}`)),
      unions: ["knowledgeBaseConfiguration"],
      absent: ({ resource }) => oneOf(
        "knowledgeBaseConfiguration",
        resource.properties.knowledgeBaseConfiguration ?? {},
        searchArms
      ),
      as: words({
        VECTOR: holds("knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration"),
        MANAGED: none8,
        KENDRA: holds("knowledgeBaseConfiguration.kendraKnowledgeBaseConfiguration"),
        SQL: holds("knowledgeBaseConfiguration.sqlKnowledgeBaseConfiguration")
      }),
      why: "the documents are searched by a knowledge base of some kind",
      docs: `${api2}API_agent_KnowledgeBaseConfiguration.html`,
      answers: inUse2
    },
    {
      role: "processing",
      read: "knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration.embeddingModelArn",
      reads: readsProfiles,
      as: modelPlace,
      why: "this model turns every document into vectors",
      docs: `${api2}API_agent_GetKnowledgeBase.html`,
      answers: inUse2
    },
    {
      role: "replica",
      read: "storageConfiguration.type",
      // Those that AWS runs are judged as resources of their own.
      as: words({
        OPENSEARCH_SERVERLESS: holds("storageConfiguration.opensearchServerlessConfiguration"),
        OPENSEARCH_MANAGED_CLUSTER: holds(
          "storageConfiguration.opensearchManagedClusterConfiguration"
        ),
        RDS: holds("storageConfiguration.rdsConfiguration"),
        NEPTUNE_ANALYTICS: holds("storageConfiguration.neptuneAnalyticsConfiguration"),
        S3_VECTORS: holds("storageConfiguration.s3VectorsConfiguration"),
        PINECONE: foreignStore,
        REDIS_ENTERPRISE_CLOUD: foreignStore,
        MONGO_DB_ATLAS: foreignStore
      }),
      reads: [
        "storageConfiguration.opensearchServerlessConfiguration",
        "storageConfiguration.opensearchManagedClusterConfiguration",
        "storageConfiguration.rdsConfiguration",
        "storageConfiguration.neptuneAnalyticsConfiguration",
        "storageConfiguration.s3VectorsConfiguration"
      ],
      why: "the vectors, with their source text, are stored in this store",
      docs: `${api2}API_agent_StorageConfiguration.html`,
      answers: inUse2
    },
    {
      role: "processing",
      read: "knowledgeBaseConfiguration.managedKnowledgeBaseConfiguration.embeddingModelArn",
      absent: ({ element: { knowledgeBaseConfiguration: base } }) => given(isCustom(base?.managedKnowledgeBaseConfiguration?.embeddingModelType), () => unshown6),
      reads: [
        ...readsProfiles,
        "knowledgeBaseConfiguration.managedKnowledgeBaseConfiguration.embeddingModelType"
      ],
      as: modelPlace,
      why: "this model turns every document of the managed knowledge base into vectors",
      docs: `${api2}API_agent_GetKnowledgeBase.html`,
      answers: inUse2
    },
    {
      role: "replica",
      read: "knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration.supplementalDataStorageConfiguration.storageLocations[].s3Location.uri",
      as: s3Uri3,
      why: "images and audio of the documents are copied to this bucket",
      docs: `${api2}API_agent_SupplementalDataStorageLocation.html`,
      answers: inUse2
    },
    {
      role: "replica",
      read: "knowledgeBaseConfiguration.managedKnowledgeBaseConfiguration.supplementalDataStorageConfiguration.storageLocations[].s3Location.uri",
      as: s3Uri3,
      why: "images and audio of the documents are copied to this bucket",
      docs: `${api2}API_agent_SupplementalDataStorageLocation.html`,
      answers: inUse2
    },
    {
      role: "replica",
      read: "knowledgeBaseConfiguration.kendraKnowledgeBaseConfiguration.kendraIndexArn",
      as: arnPlace5,
      why: "the documents are kept in this Kendra index",
      docs: `${api2}API_agent_GetKnowledgeBase.html`,
      answers: inUse2
    },
    {
      role: "processing",
      read: "knowledgeBaseConfiguration.sqlKnowledgeBaseConfiguration.redshiftConfiguration.queryEngineConfiguration.serverlessConfiguration.workgroupArn",
      as: arnPlace5,
      why: "questions are turned into queries on this Redshift workgroup",
      docs: `${api2}API_agent_GetKnowledgeBase.html`,
      answers: inUse2
    },
    {
      role: "replica",
      read: "storageConfiguration.opensearchServerlessConfiguration.collectionArn",
      as: arnPlace5,
      why: "the vectors, with their source text, are stored in this OpenSearch Serverless collection",
      docs: `${api2}API_agent_StorageConfiguration.html`,
      answers: inUse2
    },
    {
      role: "replica",
      read: "storageConfiguration.opensearchManagedClusterConfiguration.domainArn",
      as: arnPlace5,
      why: "the vectors, with their source text, are stored in this OpenSearch domain",
      docs: `${api2}API_agent_StorageConfiguration.html`,
      answers: inUse2
    },
    {
      role: "replica",
      read: "storageConfiguration.rdsConfiguration.resourceArn",
      as: arnPlace5,
      why: "the vectors, with their source text, are stored in this Aurora cluster",
      docs: `${api2}API_agent_StorageConfiguration.html`,
      answers: inUse2
    },
    {
      role: "replica",
      read: "storageConfiguration.neptuneAnalyticsConfiguration.graphArn",
      as: arnPlace5,
      why: "the vectors, with their source text, are stored in this Neptune graph",
      docs: `${api2}API_agent_StorageConfiguration.html`,
      answers: inUse2
    },
    {
      role: "replica",
      read: "storageConfiguration.s3VectorsConfiguration.vectorBucketArn",
      absent: otherName(
        "storageConfiguration.s3VectorsConfiguration.indexArn",
        "storageConfiguration.s3VectorsConfiguration"
      ),
      reads: ["storageConfiguration.s3VectorsConfiguration.indexArn"],
      as: arnPlace5,
      why: "the vectors, with their source text, are stored in this vector bucket",
      docs: `${api2}API_agent_StorageConfiguration.html`,
      answers: inUse2
    },
    {
      role: "replica",
      read: "storageConfiguration.s3VectorsConfiguration.indexArn",
      absent: otherName(
        "storageConfiguration.s3VectorsConfiguration.vectorBucketArn",
        "storageConfiguration.s3VectorsConfiguration"
      ),
      reads: ["storageConfiguration.s3VectorsConfiguration.vectorBucketArn"],
      as: arnPlace5,
      why: "the vectors, with their source text, are stored in this vector index",
      docs: `${api2}API_agent_StorageConfiguration.html`,
      answers: inUse2
    }
  ])
];

// src/locate/aws/bedrock-agentcore-control.ts
import { oneOf as oneOf2, otherArm as otherArm2 } from "./scan.js";
import { resourceType as resourceType11 } from "./scan.js";
import { arnPlace as arnPlace6, bucketNamed as bucketNamed3, hostOf as hostOf4 } from "./terraform-aws.js";
var core = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/";
var targetArms = [
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
  "inference.connector"
];
var bedrockAgentcoreControl = [
  resourceType11(
    "AWS::BedrockAgentCore::Memory",
    [
      {
        role: "replica",
        read: "streamDeliveryResources.resources[].kinesis.dataStreamArn",
        as: arnPlace6,
        why: "every change of the memory is written to this stream",
        docs: `${core}API_GetMemory.html`,
        answers: ["agentcore"]
      },
      {
        role: "processing",
        read: "strategies[].configuration.selfManagedConfiguration.invocationConfiguration.payloadDeliveryBucketName",
        absent: otherArm2("configuration.selfManagedConfiguration"),
        as: bucketNamed3,
        why: "conversations are passed through this bucket to the code that extracts memories from them",
        docs: `${core}API_GetMemory.html`,
        answers: ["agentcore"]
      },
      {
        role: "processing",
        read: "strategies[].configuration.selfManagedConfiguration.invocationConfiguration.topicArn",
        absent: otherArm2("configuration.selfManagedConfiguration"),
        as: arnPlace6,
        why: "a message on this topic announces each conversation to extract memories from",
        docs: `${core}API_GetMemory.html`,
        answers: ["agentcore"]
      },
      ...[
        "extraction.customExtractionConfiguration.semanticExtractionOverride",
        "extraction.customExtractionConfiguration.userPreferenceExtractionOverride",
        "extraction.customExtractionConfiguration.episodicExtractionOverride",
        "consolidation.customConsolidationConfiguration.semanticConsolidationOverride",
        "consolidation.customConsolidationConfiguration.summaryConsolidationOverride",
        "consolidation.customConsolidationConfiguration.userPreferenceConsolidationOverride",
        "consolidation.customConsolidationConfiguration.episodicConsolidationOverride",
        "reflection.customReflectionConfiguration.episodicReflectionOverride"
      ].map(
        ((step) => ({
          role: "processing",
          read: `strategies[].configuration.${step}.modelId`,
          absent: otherArm2(`configuration.${step}`),
          reads: readsProfiles,
          as: modelPlace,
          why: "this model or inference profile extracts memories from conversations",
          docs: `${core}API_GetMemory.html`,
          answers: ["agentcore"]
        }))
      )
    ],
    {
      blind: [
        "the regions of the geography in which built-in strategies process conversations: no API shows them"
      ]
    }
  ),
  resourceType11(
    "AWS::BedrockAgentCore::GatewayTarget",
    [
      {
        id: "kind of target",
        guards: true,
        role: "processing",
        reads: targetArms.map(((arm) => `targetConfiguration.${arm}`)),
        unions: [
          "targetConfiguration",
          "targetConfiguration.mcp",
          "targetConfiguration.http",
          "targetConfiguration.inference"
        ],
        always: ({ resource }) => oneOf2("targetConfiguration", resource.properties.targetConfiguration, targetArms),
        why: "the agent's calls are passed on to a target",
        docs: `${core}API_GetGatewayTarget.html`,
        answers: ["agentcore"]
      },
      {
        role: "processing",
        read: "targetConfiguration.mcp.lambda.lambdaArn",
        as: arnPlace6,
        why: "the agent's tool calls are sent to this function",
        docs: `${core}API_GetGatewayTarget.html`,
        answers: ["agentcore"]
      },
      {
        role: "processing",
        read: "targetConfiguration.mcp.mcpServer.endpoint",
        as: hostOf4,
        why: "the agent's tool calls are sent to this MCP server",
        docs: `${core}API_GetGatewayTarget.html`,
        answers: ["agentcore"]
      },
      {
        role: "processing",
        read: "targetConfiguration.http.agentcoreRuntime.arn",
        as: arnPlace6,
        why: "requests are passed on to this agent",
        docs: `${core}API_GetGatewayTarget.html`,
        answers: ["agentcore"]
      },
      {
        role: "processing",
        read: "targetConfiguration.http.passthrough.endpoint",
        as: hostOf4,
        why: "requests are passed on to this address",
        docs: `${core}API_GetGatewayTarget.html`,
        answers: ["agentcore"]
      },
      {
        role: "processing",
        read: "targetConfiguration.inference.provider.endpoint",
        as: hostOf4,
        why: "the model provider at this address answers the prompts",
        docs: `${core}API_GetGatewayTarget.html`,
        answers: ["agentcore"]
      }
    ],
    { home: setting(`${core}API_GetGatewayTarget.html`) }
  ),
  resourceType11("AWS::BedrockAgentCore::BrowserCustom", [
    {
      role: "log",
      read: "recording.s3Location.bucket",
      as: bucketNamed3,
      why: "recordings of the agent's browser sessions are kept in this bucket",
      docs: `${core}API_GetBrowser.html`,
      answers: ["agentcore"]
    },
    {
      id: "kind of file system",
      guards: true,
      role: "replica",
      reads: [
        "filesystemConfigurations[].s3FilesConfiguration",
        "filesystemConfigurations[].efsConfiguration"
      ],
      unions: ["filesystemConfigurations[]"],
      always: ({ resource }) => oneOf2("filesystemConfigurations[]", resource.properties.filesystemConfigurations, [
        "s3FilesConfiguration",
        "efsConfiguration"
      ]),
      why: "the agent's browser keeps its data in a file system",
      docs: `${core}API_GetBrowser.html`,
      answers: ["agentcore"]
    },
    {
      role: "replica",
      read: "filesystemConfigurations[].s3FilesConfiguration.fileSystemArn",
      absent: otherArm2("s3FilesConfiguration"),
      as: arnPlace6,
      why: "the agent's browser keeps its data in this S3 file system",
      docs: `${core}API_GetBrowser.html`,
      answers: ["agentcore"]
    },
    {
      role: "replica",
      read: "filesystemConfigurations[].efsConfiguration.fileSystemArn",
      absent: otherArm2("efsConfiguration"),
      as: arnPlace6,
      why: "the agent's browser keeps its data in this EFS file system",
      docs: `${core}API_GetBrowser.html`,
      answers: ["agentcore"]
    }
  ]),
  resourceType11("AWS::BedrockAgentCore::Runtime", [], {
    home: {
      role: "processing",
      why: "the agent runs in its region",
      docs: `${core}API_GetAgentRuntime.html`,
      answers: ["agentcore"]
    },
    blind: [
      "the models that the agent's own code calls, and where they run",
      "the buckets and file systems that the agent mounts: the list of runtimes does not show them"
    ]
  })
];

// src/locate/aws/bedrock-data-automation.ts
import { resourceType as resourceType12 } from "./scan.js";
var guide3 = "https://docs.aws.amazon.com/bedrock/latest/userguide/";
var bedrockDataAutomation = [
  resourceType12(
    "AWS::Bedrock::DataAutomationProject",
    [
      {
        role: "processing",
        always: ({ resource }) => automationPlace(resource.location),
        why: "every call must name a cross-region profile, and can run in any region of its geography",
        docs: `${guide3}bda-cris.html`,
        answers: ["bedrock.bda"]
      }
    ],
    {
      blind: [
        "the regions of a data automation profile: AWS documents them, and no API shows them"
      ]
    }
  )
];

// src/locate/aws/budgets.ts
var budgets = [
  controlPlane(
    "AWS::Budgets::Budget",
    "a budget is a threshold on the bill, kept in one control plane",
    "https://docs.aws.amazon.com/general/latest/gr/billing.html"
  )
];

// src/locate/aws/cloudformation.ts
import { resourceType as resourceType13 } from "./scan.js";
var cloudformation = [
  resourceType13("AWS::CloudFormation::StackSet", [], {
    home: {
      role: "none",
      why: "a stack set is a template; the resources it created in other regions are judged there",
      docs: "https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackInstanceSummary.html",
      answers: ["cfn.stackset"]
    }
  })
];

// src/locate/aws/cloudfront.ts
import { none as none9, resourceType as resourceType14, unshown as unshown7 } from "./scan.js";
import { arnPlace as arnPlace7, hostOf as hostOf5 } from "./terraform-aws.js";
var edge = "edge";
var atEdge = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-the-edge.html";
var shielded = switchOf("OriginShield.Enabled", true);
var isShieldOn = switchOf("OriginShield.Enabled", false);
var enabled = switchOf("Enabled", true);
var whileEnabled = {
  when: ({ Enabled }) => enabled(Enabled),
  reads: ["Enabled"]
};
var logging = switchOf("Logging.Enabled", true);
var cloudfront = [
  resourceType14(
    "AWS::CloudFront::Distribution",
    [
      {
        ...whileEnabled,
        role: "processing",
        read: "Origins.Items[].DomainName",
        // Of hosts that are none of AWS's, a blind spot below speaks.
        as: (host, here) => hostOf5(host, here, none9),
        why: "the distribution passes requests on to its origin",
        docs: "https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_Origin.html",
        answers: ["cloudfront.distribution"]
      },
      {
        role: "cache",
        read: "Origins.Items[].OriginShield.OriginShieldRegion",
        absent: ({ element }) => given(isShieldOn(element?.OriginShield?.Enabled), () => unshown7),
        reads: ["Origins.Items[].OriginShield.Enabled"],
        as: (region, { element }) => given(shielded(element.OriginShield?.Enabled), () => region),
        why: "Origin Shield caches everything in one more region",
        docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/origin-shield.html",
        answers: ["cloudfront.distribution"]
      },
      {
        role: "log",
        read: "Logging.Bucket",
        when: ({ Logging }) => logging(Logging?.Enabled),
        reads: ["Logging.Enabled"],
        as: hostOf5,
        why: "access logs, with the viewers' addresses, go to this bucket",
        docs: "https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_LoggingConfig.html",
        answers: ["cloudfront.distribution"]
      },
      {
        ...whileEnabled,
        role: "processing",
        read: "DefaultCacheBehavior.LambdaFunctionAssociations.Items[].LambdaFunctionARN",
        optional: ["DefaultCacheBehavior.LambdaFunctionAssociations.Items"],
        as: () => edge,
        why: "a Lambda@Edge function runs on every request, at the edge cache nearest to the viewer",
        docs: atEdge,
        answers: ["lambda.edge"]
      },
      {
        ...whileEnabled,
        role: "processing",
        read: "CacheBehaviors.Items[].LambdaFunctionAssociations.Items[].LambdaFunctionARN",
        optional: [
          "CacheBehaviors.Items",
          "CacheBehaviors.Items[].LambdaFunctionAssociations",
          "CacheBehaviors.Items[].LambdaFunctionAssociations.Items"
        ],
        as: () => edge,
        why: "a Lambda@Edge function runs on requests for one path, at the edge cache nearest to the viewer",
        docs: atEdge,
        answers: ["lambda.edge"]
      },
      {
        role: "log",
        id: "edge function logs",
        read: "DefaultCacheBehavior.LambdaFunctionAssociations.Items[].LambdaFunctionARN",
        optional: ["DefaultCacheBehavior.LambdaFunctionAssociations.Items"],
        as: () => edge,
        why: "logs of a Lambda@Edge function are kept in the region nearest to the viewer",
        docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-logs.html",
        answers: ["lambda.edge"]
      },
      {
        role: "log",
        id: "logs of edge functions of paths",
        read: "CacheBehaviors.Items[].LambdaFunctionAssociations.Items[].LambdaFunctionARN",
        optional: [
          "CacheBehaviors.Items",
          "CacheBehaviors.Items[].LambdaFunctionAssociations",
          "CacheBehaviors.Items[].LambdaFunctionAssociations.Items"
        ],
        as: () => edge,
        why: "logs of a Lambda@Edge function of one path are kept in the region nearest to the viewer",
        docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-logs.html",
        answers: ["lambda.edge"]
      },
      {
        ...whileEnabled,
        role: "processing",
        read: "DefaultCacheBehavior.FunctionAssociations.Items[].FunctionARN",
        optional: ["DefaultCacheBehavior.FunctionAssociations.Items"],
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
      blind: ["the location of an origin whose host name is not AWS's"]
    }
  ),
  resourceType14(
    "AWS::CloudFront::RealtimeLogConfig",
    [
      {
        role: "log",
        read: "EndPoints[].KinesisStreamConfig.StreamARN",
        as: arnPlace7,
        why: "every request, with the viewer's address, is written to this stream in real time",
        docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/real-time-logs.html",
        answers: ["cloudfront.distribution"]
      }
    ],
    {
      home: {
        role: "none",
        why: "the choice of log fields is a setting of a global service; it holds no requests",
        docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/real-time-logs.html"
      }
    }
  ),
  resourceType14("AWS::CloudFront::Function", [], {
    home: {
      role: "processing",
      at: edge,
      why: "a CloudFront function runs at every edge location",
      docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-functions.html"
    }
  }),
  resourceType14("AWS::CloudFront::KeyValueStore", [], {
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
    ((name) => resourceType14(`AWS::CloudFront::${name}`, [], {
      home: {
        role: "none",
        why: "a setting that distributions share; it holds no customer content",
        docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-working-with.html"
      }
    }))
  )
];

// src/locate/aws/cloudtrail.ts
import { none as none10, resourceType as resourceType15, unshown as unshown8 } from "./scan.js";
import { arnPlace as arnPlace8, bucketNamed as bucketNamed4 } from "./terraform-aws.js";
var docs2 = "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_Trail.html";
var isLogging = switchOf("IsLogging", true);
var whileLogging = {
  when: (trail) => isLogging(trail.IsLogging),
  reads: ["IsLogging"]
};
var cloudtrail = [
  resourceType15(
    "AWS::CloudTrail::Trail",
    [
      {
        role: "log",
        ...whileLogging,
        read: "S3BucketName",
        absent: unshown8,
        as: bucketNamed4,
        why: "API activity (caller, action, source address) is delivered to this bucket",
        docs: docs2,
        answers: ["cloudtrail.trail"]
      },
      {
        role: "log",
        ...whileLogging,
        read: "CloudWatchLogsLogGroupArn",
        absent: none10,
        as: arnPlace8,
        why: "API activity (caller, action, source address) is delivered to this log group",
        docs: docs2,
        answers: ["cloudtrail.trail"]
      },
      {
        role: "processing",
        ...whileLogging,
        read: "SnsTopicARN",
        absent: none10,
        as: arnPlace8,
        why: "a message about every log file is sent to this topic",
        docs: docs2,
        answers: ["cloudtrail.trail"]
      }
    ],
    { home: setting(docs2) }
  ),
  resourceType15("AWS::CloudTrail::EventDataStore", [], {
    home: {
      role: "log",
      why: "events (of all regions, if the store is multi-region) are stored in the region of the event data store",
      docs: "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetEventDataStore.html",
      answers: ["cloudtrail.lake"]
    }
  })
];

// src/locate/aws/cloudwatch.ts
import { resourceType as resourceType16, unshown as unshown9 } from "./scan.js";
import { arnPlace as arnPlace9 } from "./terraform-aws.js";
var isStreaming = statusOf("State", { running: true, stopped: false });
var cloudwatch = [
  resourceType16(
    "AWS::CloudWatch::MetricStream",
    [
      {
        role: "metadata",
        when: ({ State }) => isStreaming(State),
        reads: ["State"],
        read: "FirehoseArn",
        absent: unshown9,
        as: arnPlace9,
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
  )
];

// src/locate/aws/cloudwatch-logs.ts
import { otherArm as otherArm3 } from "./scan.js";
import {
  none as none11,
  resourceType as resourceType17,
  unknown as unknown4,
  unshown as unshown10
} from "./scan.js";
import { arnPlace as arnPlace10, bucketNamed as bucketNamed5 } from "./terraform-aws.js";
var api3 = "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/";
function parsed(json) {
  try {
    return Object(JSON.parse(json));
  } catch {
    return void 0;
  }
}
function findingsBucket(json, here) {
  const policy = parsed(json);
  if (!Array.isArray(policy?.Statement)) return unknown4(json);
  for (const { Operation } of policy.Statement) {
    const bucket = Operation?.Audit?.FindingsDestination?.S3?.Bucket;
    if (bucket !== void 0) return bucketNamed5(bucket, here);
  }
  return none11;
}
var sendsEvents = statusOf("policyType", {
  SUBSCRIPTION_FILTER_POLICY: true,
  DATA_PROTECTION_POLICY: false,
  FIELD_INDEX_POLICY: false,
  METRIC_EXTRACTION_POLICY: false,
  RETENTION_POLICY: false,
  TRANSFORMER_POLICY: false
});
var protects = statusOf("policyType", {
  SUBSCRIPTION_FILTER_POLICY: false,
  DATA_PROTECTION_POLICY: true,
  FIELD_INDEX_POLICY: false,
  METRIC_EXTRACTION_POLICY: false,
  RETENTION_POLICY: false,
  TRANSFORMER_POLICY: false
});
var isExport = statusOf("status.code", {
  PENDING: true,
  RUNNING: true,
  COMPLETED: true,
  PENDING_CANCEL: true,
  CANCELLED: true,
  FAILED: false
});
var cloudwatchLogs = [
  resourceType17(
    "AWS::Logs::LogGroup",
    [
      {
        role: "log",
        read: "DataProtectionStatement[].Operation.Audit.FindingsDestination.S3.Bucket",
        absent: otherArm3("Operation.Audit.FindingsDestination.S3"),
        as: bucketNamed5,
        why: "findings of the log group's data protection policy, with the position of each match, are written to this bucket",
        docs: `${api3}API_GetDataProtectionPolicy.html`,
        answers: ["logs.subscription"]
      }
    ],
    {
      blind: [
        "whether the organization copies the log group to another region: only the management account shows it"
      ]
    }
  ),
  resourceType17(
    "AWS::Logs::SubscriptionFilter",
    [
      {
        role: "log",
        read: "destinationArn",
        absent: unshown10,
        as: arnPlace10,
        why: "every matching log event is sent to this destination",
        docs: `${api3}API_SubscriptionFilter.html`,
        answers: ["logs.subscription"]
      }
    ],
    { home: setting(`${api3}API_SubscriptionFilter.html`) }
  ),
  resourceType17(
    "AWS::Logs::AccountPolicy",
    [
      {
        role: "log",
        when: ({ policyType }) => sendsEvents(policyType),
        reads: ["policyType"],
        read: "policyDocument",
        absent: unshown10,
        as: (json, here) => {
          const policy = parsed(json);
          const arn = policy?.DestinationArn;
          return typeof arn === "string" ? arnPlace10(arn, here) : unknown4(json);
        },
        why: "matching events of all log groups of the account are sent to one destination",
        docs: `${api3}API_DescribeAccountPolicies.html`,
        answers: ["logs.subscription"]
      },
      {
        id: "policyDocument findings",
        role: "log",
        when: ({ policyType }) => protects(policyType),
        reads: ["policyType"],
        read: "policyDocument",
        absent: unshown10,
        as: findingsBucket,
        why: "findings of the data protection policy, with the position of each match, are written to this bucket",
        docs: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data-accountlevel.html",
        answers: ["logs.subscription"]
      }
    ],
    { home: setting(`${api3}API_DescribeAccountPolicies.html`) }
  ),
  resourceType17(
    "AWS::Logs::Destination",
    [
      {
        role: "log",
        read: "targetArn",
        absent: unshown10,
        as: arnPlace10,
        why: "log events sent to the destination go on to this stream, which may be in another region",
        docs: `${api3}API_DescribeDestinations.html`,
        answers: ["logs.subscription"]
      }
    ],
    { home: setting(`${api3}API_DescribeDestinations.html`) }
  ),
  resourceType17(
    "AWS::Logs::DeliveryDestination",
    [
      {
        role: "log",
        read: "deliveryDestinationConfiguration.destinationResourceArn",
        as: arnPlace10,
        why: "services deliver their logs to this bucket, log group or stream",
        docs: `${api3}API_DescribeDeliveryDestinations.html`,
        answers: ["logs.delivery"]
      }
    ],
    { home: setting(`${api3}API_DescribeDeliveryDestinations.html`) }
  ),
  resourceType17(
    "AWS::Logs::ExportTask",
    [
      {
        role: "log",
        when: ({ status }) => isExport(status?.code),
        reads: ["status.code"],
        read: "destination",
        absent: unshown10,
        as: bucketNamed5,
        why: "a log group was exported to this bucket",
        docs: `${api3}API_DescribeExportTasks.html`,
        answers: ["logs.export"]
      }
    ],
    { home: setting(`${api3}API_DescribeExportTasks.html`) }
  )
];

// src/locate/aws/codebuild.ts
import { none as none12, resourceType as resourceType18, unshown as unshown11 } from "./scan.js";
import { bucketNamed as bucketNamed6, bucketPath } from "./terraform-aws.js";
var api4 = "https://docs.aws.amazon.com/codebuild/latest/APIReference/";
var written = {
  S3: true,
  CODEPIPELINE: false,
  NO_ARTIFACTS: false
};
var isWritten = statusOf("artifacts.type", written);
var isAlsoWritten = statusOf("secondaryArtifacts[].type", written);
var isCached = statusOf("cache.type", { S3: true, NO_CACHE: false, LOCAL: false });
var isLogged2 = statusOf("logsConfig.s3Logs.status", {
  ENABLED: true,
  DISABLED: false
});
var isExported = statusOf("exportConfig.exportConfigType", {
  S3: true,
  NO_EXPORT: false
});
var codebuild = [
  resourceType18(
    "AWS::CodeBuild::Project",
    [
      {
        role: "replica",
        read: "artifacts.location",
        reads: ["artifacts.type"],
        as: (bucket, here) => given(isWritten(here.element.artifacts?.type), () => bucketNamed6(bucket, here)),
        absent: ({ element: { artifacts } }) => artifacts ? given(isWritten(artifacts.type), () => unshown11) : none12,
        why: "build artifacts are written to this bucket",
        docs: `${api4}API_ProjectArtifacts.html`,
        answers: ["codebuild.project"]
      },
      {
        role: "replica",
        read: "secondaryArtifacts[].location",
        reads: ["secondaryArtifacts[].type"],
        optional: ["secondaryArtifacts"],
        as: (bucket, here) => given(isAlsoWritten(here.element.type), () => bucketNamed6(bucket, here)),
        absent: ({ element }) => element ? given(isAlsoWritten(element.type), () => unshown11) : none12,
        why: "secondary build artifacts are written to this bucket",
        docs: `${api4}API_ProjectArtifacts.html`,
        answers: ["codebuild.project"]
      },
      {
        role: "replica",
        read: "cache.location",
        reads: ["cache.type"],
        as: (path, here) => given(isCached(here.element.cache?.type), () => bucketPath(path, here)),
        absent: ({ element: { cache } }) => cache ? given(isCached(cache.type), () => unshown11) : none12,
        why: "files of a build are cached for the next build in this bucket",
        docs: `${api4}API_ProjectCache.html`,
        answers: ["codebuild.project"]
      },
      {
        role: "log",
        read: "logsConfig.s3Logs.location",
        reads: ["logsConfig.s3Logs.status"],
        as: (path, here) => given(isLogged2(here.element.logsConfig?.s3Logs?.status), () => bucketPath(path, here)),
        absent: ({ element: { logsConfig } }) => logsConfig?.s3Logs ? given(isLogged2(logsConfig.s3Logs.status), () => unshown11) : none12,
        why: "logs of builds are written to this bucket",
        docs: `${api4}API_S3LogsConfig.html`,
        answers: ["codebuild.project"]
      }
    ],
    {
      home: {
        role: "processing",
        why: "builds run in the project's region",
        docs: `${api4}API_Project.html`,
        answers: ["codebuild.project"]
      },
      blind: ["where the commands of a build send data: only its buildspec says"]
    }
  ),
  resourceType18(
    "AWS::CodeBuild::ReportGroup",
    [
      {
        role: "replica",
        read: "exportConfig.s3Destination.bucket",
        reads: ["exportConfig.exportConfigType"],
        as: (bucket, here) => given(
          isExported(here.element.exportConfig?.exportConfigType),
          () => bucketNamed6(bucket, here)
        ),
        // What makes a report group must say whether its reports are exported.
        absent: ({ element: { exportConfig } }) => given(isExported(exportConfig?.exportConfigType), () => unshown11),
        why: "raw data of test reports is exported to this bucket",
        docs: `${api4}API_S3ReportExportConfig.html`,
        answers: ["codebuild.project"]
      }
    ],
    {
      home: {
        role: "home",
        why: "test reports are kept in the group's region for 30 days",
        docs: "https://docs.aws.amazon.com/codebuild/latest/userguide/test-report.html",
        answers: ["codebuild.project"]
      }
    }
  )
];

// src/locate/aws/codepipeline.ts
import { none as none13, resourceType as resourceType19 } from "./scan.js";
import { bucketNamed as bucketNamed7, regionPlace as regionPlace3 } from "./terraform-aws.js";
var pipeline = "https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PipelineDeclaration.html";
var codepipeline = [
  resourceType19(
    "AWS::CodePipeline::Pipeline",
    [
      {
        role: "replica",
        read: "pipeline.artifactStores{}.location",
        optional: ["pipeline.artifactStores"],
        as: bucketNamed7,
        why: "code and build results are copied to the artifact bucket of every region with an action",
        docs: pipeline,
        answers: ["cloudformation.pipeline"]
      },
      {
        role: "processing",
        read: "pipeline.stages[].actions[].region",
        absent: none13,
        as: regionPlace3,
        why: "an action of the pipeline runs in this region",
        docs: pipeline,
        answers: ["cloudformation.pipeline"]
      },
      {
        role: "processing",
        read: "pipeline.stages[].beforeEntry.conditions[].rules[].region",
        absent: none13,
        as: regionPlace3,
        why: "an entry rule of the stage runs in this region",
        docs: pipeline,
        answers: ["cloudformation.pipeline"]
      },
      {
        role: "processing",
        read: "pipeline.stages[].onSuccess.conditions[].rules[].region",
        absent: none13,
        as: regionPlace3,
        why: "an on-success rule of the stage runs in this region",
        docs: pipeline,
        answers: ["cloudformation.pipeline"]
      },
      {
        role: "processing",
        read: "pipeline.stages[].onFailure.conditions[].rules[].region",
        absent: none13,
        as: regionPlace3,
        why: "an on-failure rule of the stage runs in this region",
        docs: pipeline,
        answers: ["cloudformation.pipeline"]
      }
    ],
    {
      home: {
        role: "processing",
        why: "actions that name no region run in the pipeline's region",
        docs: pipeline,
        answers: ["cloudformation.pipeline"]
      }
    }
  )
];

// src/locate/aws/cognito-identity-provider.ts
import { oneOf as oneOf3, otherArm as otherArm4 } from "./scan.js";
import { none as none14, resourceType as resourceType20 } from "./scan.js";
import { arnPlace as arnPlace11, regionPlace as regionPlace4 } from "./terraform-aws.js";
var cognito = "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/";
var logArms = [
  "S3Configuration",
  "FirehoseConfiguration",
  "CloudWatchLogsConfiguration"
];
var cognitoIdentityProvider = [
  resourceType20("AWS::Cognito::UserPool", [
    {
      role: "replica",
      read: "UserPoolReplicas[].RegionName",
      as: regionPlace4,
      why: "profiles of all users are copied to this region",
      docs: `${cognito}API_ListUserPoolReplicas.html`,
      answers: ["cognito.replica"]
    },
    {
      role: "processing",
      read: "SmsConfiguration.SnsRegion",
      absent: none14,
      as: regionPlace4,
      why: "text messages to users are sent from this region",
      docs: `${cognito}API_SmsConfigurationType.html`,
      answers: ["cognito.messaging"]
    },
    {
      role: "processing",
      read: "SmsConfiguration.EumsSms.Region",
      absent: none14,
      as: regionPlace4,
      why: "text messages to users are sent by AWS End User Messaging in this region",
      docs: `${cognito}API_SmsConfigurationType.html`,
      answers: ["cognito.messaging"]
    },
    {
      role: "processing",
      read: "EmailConfiguration.SourceArn",
      absent: none14,
      as: arnPlace11,
      why: "emails to users are sent from the region of this SES identity",
      docs: `${cognito}API_EmailConfigurationType.html`,
      answers: ["cognito.messaging"]
    },
    {
      id: "kind of log destination",
      guards: true,
      role: "log",
      reads: logArms.map(((arm) => `LogDeliveryConfiguration.LogConfigurations[].${arm}`)),
      unions: ["LogDeliveryConfiguration.LogConfigurations[]"],
      always: ({ resource }) => oneOf3(
        "LogDeliveryConfiguration.LogConfigurations[]",
        resource.properties.LogDeliveryConfiguration?.LogConfigurations,
        logArms,
        ["LogLevel", "EventSource"]
      ),
      why: "user activity or failed messages are logged",
      docs: `${cognito}API_LogConfigurationType.html`,
      answers: ["cognito.messaging"]
    },
    {
      role: "log",
      read: "LogDeliveryConfiguration.LogConfigurations[].S3Configuration.BucketArn",
      optional: ["LogDeliveryConfiguration.LogConfigurations"],
      absent: otherArm4("S3Configuration"),
      as: arnPlace11,
      why: "user activity is logged to this bucket",
      docs: `${cognito}API_LogConfigurationType.html`,
      answers: ["cognito.messaging"]
    },
    {
      role: "log",
      read: "LogDeliveryConfiguration.LogConfigurations[].FirehoseConfiguration.StreamArn",
      optional: ["LogDeliveryConfiguration.LogConfigurations"],
      absent: otherArm4("FirehoseConfiguration"),
      as: arnPlace11,
      why: "user activity is logged to this stream",
      docs: `${cognito}API_LogConfigurationType.html`,
      answers: ["cognito.messaging"]
    },
    {
      role: "log",
      read: "LogDeliveryConfiguration.LogConfigurations[].CloudWatchLogsConfiguration.LogGroupArn",
      optional: ["LogDeliveryConfiguration.LogConfigurations"],
      absent: otherArm4("CloudWatchLogsConfiguration"),
      as: arnPlace11,
      why: "failed messages are logged to this log group",
      docs: `${cognito}API_LogConfigurationType.html`,
      answers: ["cognito.messaging"]
    },
    {
      role: "processing",
      read: "CustomDomain",
      as: () => "edge",
      why: "CloudFront serves the sign-in pages of a custom domain",
      docs: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html",
      answers: ["cognito.messaging"]
    }
  ])
];

// src/locate/aws/config-service.ts
import { resourceType as resourceType21, unshown as unshown12 } from "./scan.js";
import { arnPlace as arnPlace12, bucketNamed as bucketNamed8, regionPlace as regionPlace5 } from "./terraform-aws.js";
var config = "https://docs.aws.amazon.com/config/latest/APIReference/";
var configService = [
  resourceType21(
    "AWS::Config::DeliveryChannel",
    [
      {
        role: "metadata",
        read: "s3BucketName",
        absent: unshown12,
        as: bucketNamed8,
        why: "the configuration of every recorded resource is delivered to this bucket",
        docs: `${config}API_DeliveryChannel.html`,
        answers: ["config.recorder"]
      },
      {
        role: "metadata",
        read: "snsTopicARN",
        as: arnPlace12,
        why: "a message about every change of a recorded resource is sent to this topic",
        docs: `${config}API_DeliveryChannel.html`,
        answers: ["config.recorder"]
      }
    ],
    { home: setting(`${config}API_DeliveryChannel.html`) }
  ),
  resourceType21("AWS::Config::ConfigurationAggregator", [], {
    home: {
      role: "metadata",
      why: "the configuration of resources in all source regions is copied to the aggregator's region",
      docs: `${config}API_ConfigurationAggregator.html`,
      answers: ["config.aggregator"]
    }
  }),
  resourceType21(
    "AWS::Config::AggregationAuthorization",
    [
      {
        role: "metadata",
        read: "AuthorizedAwsRegion",
        absent: unshown12,
        as: regionPlace5,
        why: "an aggregator in this region may copy the configuration of this region's resources",
        docs: `${config}API_AggregationAuthorization.html`,
        answers: ["config.aggregator"]
      }
    ],
    { home: setting(`${config}API_AggregationAuthorization.html`) }
  )
];

// src/locate/aws/connect.ts
import { holds as holds2, holdsAny as holdsAny2, otherArm as otherArm5 } from "./scan.js";
import { none as none15, resourceType as resourceType22, unshown as unshown13 } from "./scan.js";
import { arnPlace as arnPlace13, bucketNamed as bucketNamed9, regionPlace as regionPlace6 } from "./terraform-aws.js";
var api5 = "https://docs.aws.amazon.com/connect/latest/APIReference/";
var connect = [
  resourceType22("AWS::Connect::Instance", [
    {
      role: "replica",
      read: "ReplicationConfiguration.ReplicationStatusSummaryList[].Region",
      as: regionPlace6,
      why: "users, flows and numbers are replicated to this region, and calls may be answered there",
      docs: `${api5}API_ReplicationConfiguration.html`,
      answers: ["connect.replica"]
    },
    {
      guards: true,
      role: "replica",
      read: "StorageConfigs[].StorageType",
      reads: [
        "StorageConfigs[].S3Config",
        "StorageConfigs[].KinesisStreamConfig",
        "StorageConfigs[].KinesisFirehoseConfig"
      ],
      absent: ({ element }) => element === void 0 || holdsAny2(element, ["S3Config", "KinesisStreamConfig", "KinesisFirehoseConfig"]) ? none15 : unshown13,
      // A video stream is made by Connect in the instance's own region.
      as: words({
        S3: holds2("S3Config"),
        KINESIS_STREAM: holds2("KinesisStreamConfig"),
        KINESIS_FIREHOSE: holds2("KinesisFirehoseConfig"),
        KINESIS_VIDEO_STREAM: none15
      }),
      why: "recordings, transcripts or records of contacts are stored or streamed",
      docs: `${api5}API_ListInstanceStorageConfigs.html`,
      answers: ["connect.replica"]
    },
    {
      role: "replica",
      read: "StorageConfigs[].S3Config.BucketName",
      absent: otherArm5("S3Config"),
      as: bucketNamed9,
      why: "recordings, transcripts and reports are kept in this bucket",
      docs: `${api5}API_ListInstanceStorageConfigs.html`,
      answers: ["connect.replica"]
    },
    {
      role: "processing",
      read: "StorageConfigs[].KinesisStreamConfig.StreamArn",
      absent: otherArm5("KinesisStreamConfig"),
      as: arnPlace13,
      why: "records of contacts or agents are written to this stream",
      docs: `${api5}API_ListInstanceStorageConfigs.html`,
      answers: ["connect.replica"]
    },
    {
      role: "processing",
      read: "StorageConfigs[].KinesisFirehoseConfig.FirehoseArn",
      absent: otherArm5("KinesisFirehoseConfig"),
      as: arnPlace13,
      why: "records of contacts are written to this delivery stream",
      docs: `${api5}API_ListInstanceStorageConfigs.html`,
      answers: ["connect.replica"]
    }
  ])
];

// src/locate/aws/cost-and-usage-report-service.ts
import { resourceType as resourceType23, unshown as unshown14 } from "./scan.js";
var cur = "https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_cur_ReportDefinition.html";
var costAndUsageReportService = [
  resourceType23(
    "AWS::CUR::ReportDefinition",
    [
      {
        role: "metadata",
        read: "S3Region",
        absent: unshown14,
        why: "billing data, with ids and tags of all resources, is written to a bucket in this region",
        docs: cur,
        answers: ["cur.export"]
      }
    ],
    {
      home: {
        role: "none",
        why: "reports are defined in us-east-1 for every account; the data is written to the report's bucket",
        docs: cur
      }
    }
  )
];

// src/locate/aws/cost-explorer.ts
var costExplorer = [
  controlPlane(
    "AWS::CE::AnomalyMonitor",
    "cost anomaly detection analyzes billing data, in one control plane",
    "https://docs.aws.amazon.com/general/latest/gr/billing.html"
  ),
  controlPlane(
    "AWS::CE::AnomalySubscription",
    "a subscription notifies people of cost anomalies, from one control plane",
    "https://docs.aws.amazon.com/general/latest/gr/billing.html"
  )
];

// src/locate/aws/database-migration-service.ts
import { holdsAny as holdsAny3 } from "./scan.js";
import {
  none as none16,
  resourceType as resourceType24,
  unknown as unknown5
} from "./scan.js";

// src/locate/shown.ts
function isShown(value) {
  if (value === void 0 || value === null || value === "") return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}
function firstShown(...values) {
  return values.find(isShown);
}

// src/locate/aws/database-migration-service.ts
import { arnPlace as arnPlace14, bucketNamed as bucketNamed10, hostOf as hostOf6 } from "./terraform-aws.js";
var docs3 = "https://docs.aws.amazon.com/dms/latest/APIReference/API_Endpoint.html";
var answers = ["dms.endpoint"];
var isTarget = statusOf("EndpointType", {
  target: true,
  source: false
});
var target = {
  role: "replica",
  when: ({ EndpointType }) => isTarget(EndpointType),
  docs: docs3,
  answers
};
function brokers(list, here) {
  const places2 = list.split(",").map((one) => hostOf6(one.trim(), here));
  const [first = none16] = places2;
  return places2.every((place) => JSON.stringify(place) === JSON.stringify(first)) ? first : { gap: `the brokers ${list} are in more than one location` };
}
var engines = [
  ["PostgreSQLSettings", "PostgreSQL"],
  ["MySQLSettings", "MySQL"],
  ["OracleSettings", "Oracle"],
  ["SybaseSettings", "SAP ASE"],
  ["MicrosoftSQLServerSettings", "SQL Server"],
  ["IBMDb2Settings", "Db2"],
  ["MongoDbSettings", "MongoDB"],
  ["DocDbSettings", "DocumentDB"],
  ["GcpMySQLSettings", "MySQL"],
  ["RedshiftSettings", "Redshift"]
];
var servers = engines.flatMap((([settings, engine]) => [
  {
    ...target,
    reads: ["EndpointType"],
    read: `${settings}.ServerName`,
    absent: none16,
    as: hostOf6,
    why: `the migration writes to the ${engine} database at this address`
  },
  {
    ...target,
    reads: ["EndpointType", "ServerName", `${settings}.ServerName`],
    read: `${settings}.SecretsManagerSecretId`,
    absent: none16,
    as: (secret2, { resource: { properties } }) => firstShown(properties[settings]?.ServerName, properties.ServerName) ? none16 : {
      gap: `the address of the ${engine} database is in the secret ${secret2}, which is not read`,
      remedy: "look up where the database is, and accept the gap with an exception that says so"
    },
    why: `the address of the ${engine} database that the migration writes to is in this secret`
  }
]));
var places = [
  "ServerName",
  "S3Settings.BucketName",
  "DmsTransferSettings.BucketName",
  "KinesisSettings.StreamArn",
  "KafkaSettings.Broker",
  "ElasticsearchSettings.EndpointUri",
  "NeptuneSettings.S3BucketName",
  "RedisSettings.ServerName",
  "RedshiftSettings.BucketName",
  "LakehouseSettings.Arn",
  ...engines.flatMap(
    (([settings]) => [`${settings}.ServerName`, `${settings}.SecretsManagerSecretId`])
  )
];
var isLocal = (engine) => /^(dynamodb|timestream)$/i.test(String(engine));
var databaseMigrationService = [
  resourceType24(
    "AWS::DMS::Endpoint",
    [
      {
        ...target,
        id: "kind of target",
        guards: true,
        reads: ["EndpointType", "EngineName", ...places],
        always: ({ resource: { properties } }) => {
          const { EngineName } = properties;
          if (isLocal(EngineName) || holdsAny3(properties, places)) return none16;
          return unknown5(EngineName, "EngineName");
        },
        why: "the migration writes to a target"
      },
      {
        ...target,
        reads: ["EndpointType"],
        read: "ServerName",
        absent: none16,
        as: hostOf6,
        why: "the migration writes to the database at this address"
      },
      {
        ...target,
        reads: ["EndpointType"],
        read: "S3Settings.BucketName",
        as: bucketNamed10,
        why: "the migration writes to this bucket"
      },
      {
        ...target,
        reads: ["EndpointType"],
        read: "DmsTransferSettings.BucketName",
        absent: none16,
        as: bucketNamed10,
        why: "the migrated data passes through this bucket"
      },
      {
        ...target,
        reads: ["EndpointType"],
        read: "KinesisSettings.StreamArn",
        as: arnPlace14,
        why: "the migration writes to this stream"
      },
      {
        ...target,
        reads: ["EndpointType"],
        read: "KafkaSettings.Broker",
        as: brokers,
        why: "the migration writes to the Kafka cluster of these brokers"
      },
      {
        ...target,
        reads: ["EndpointType"],
        read: "ElasticsearchSettings.EndpointUri",
        as: hostOf6,
        why: "the migration writes to this OpenSearch domain"
      },
      {
        ...target,
        reads: ["EndpointType"],
        read: "NeptuneSettings.S3BucketName",
        as: bucketNamed10,
        why: "the migrated data is staged in this bucket, from which Neptune loads it"
      },
      {
        ...target,
        reads: ["EndpointType"],
        read: "RedisSettings.ServerName",
        as: hostOf6,
        why: "the migration writes to the Redis server at this address"
      },
      {
        ...target,
        reads: ["EndpointType"],
        read: "RedshiftSettings.BucketName",
        absent: none16,
        as: bucketNamed10,
        why: "the migrated data is staged in this bucket, from which Redshift loads it"
      },
      {
        ...target,
        reads: ["EndpointType"],
        read: "LakehouseSettings.Arn",
        as: arnPlace14,
        why: "the migration writes to this lakehouse"
      },
      ...servers
    ],
    { home: setting(docs3) }
  )
];

// src/locate/aws/datasync.ts
import { resourceType as resourceType25 } from "./scan.js";
import { arnPlace as arnPlace15, regionPlace as regionPlace7, s3Uri as s3Uri4 } from "./terraform-aws.js";
var guide4 = "https://docs.aws.amazon.com/datasync/latest/userguide/";
function dataSyncPlace(uri, here) {
  const region = /^(?:efs|fsx[a-z-]*):\/\/([a-z0-9-]+)\.fs-/.exec(uri)?.[1];
  return region === void 0 ? s3Uri4(uri, here) : regionPlace7(region, here);
}
var datasync = [
  resourceType25("AWS::DataSync::Task", [
    {
      role: "replica",
      read: "DestinationLocation.LocationUri",
      as: dataSyncPlace,
      why: "the task copies files to this location",
      docs: `${guide4}API_DescribeTask.html`,
      answers: ["datasync.task"]
    },
    {
      role: "log",
      read: "TaskReportConfig.Destination.S3.S3BucketArn",
      as: arnPlace15,
      why: "task reports, with the names of all transferred files, are written to this bucket",
      docs: `${guide4}task-reports.html`,
      answers: ["datasync.task"]
    },
    {
      role: "log",
      read: "CloudWatchLogGroupArn",
      as: arnPlace15,
      why: "names of the transferred files are logged here",
      docs: `${guide4}API_DescribeTask.html`,
      answers: ["datasync.task"]
    }
  ])
];

// src/locate/aws/dlm.ts
import { otherName as otherName2 } from "./scan.js";
import {
  none as none17,
  resourceType as resourceType26
} from "./scan.js";
import { isArn as isArn2, regionPlace as regionPlace8 } from "./terraform-aws.js";
var docs4 = "https://docs.aws.amazon.com/dlm/latest/APIReference/API_CrossRegionCopyRule.html";
var target2 = (value, here) => isArn2(value) ? { gap: `the copies are on ${value}, at the address of the Outpost's site` } : regionPlace8(value, here);
var isRunning = statusOf("State", {
  ENABLED: true,
  ERROR: true,
  DISABLED: false
});
var whileRunning = {
  when: ({ State }) => isRunning(State),
  reads: ["State"]
};
var dlm = [
  resourceType26(
    "AWS::DLM::LifecyclePolicy",
    [
      {
        role: "backup",
        ...whileRunning,
        read: "PolicyDetails.Schedules[].CrossRegionCopyRules[].Target",
        optional: ["PolicyDetails.Schedules", "PolicyDetails.Schedules[].CrossRegionCopyRules"],
        reads: ["State", "PolicyDetails.Schedules[].CrossRegionCopyRules[].TargetRegion"],
        absent: otherName2("TargetRegion"),
        as: target2,
        why: "the schedule copies every snapshot to this region",
        docs: docs4,
        answers: ["dlm.policy"]
      },
      {
        role: "backup",
        ...whileRunning,
        read: "PolicyDetails.Schedules[].CrossRegionCopyRules[].TargetRegion",
        absent: none17,
        as: target2,
        why: "the schedule copies every machine image to this region",
        docs: docs4,
        answers: ["dlm.policy"]
      },
      {
        role: "backup",
        ...whileRunning,
        read: "PolicyDetails.Actions[].CrossRegionCopy[].Target",
        optional: ["PolicyDetails.Actions"],
        as: target2,
        why: "snapshots that another account shares are copied to this region",
        docs: "https://docs.aws.amazon.com/dlm/latest/APIReference/API_CrossRegionCopyAction.html",
        answers: ["dlm.policy"]
      },
      {
        role: "backup",
        ...whileRunning,
        read: "PolicyDetails.CrossRegionCopyTargets[].TargetRegion",
        optional: ["PolicyDetails.CrossRegionCopyTargets"],
        as: target2,
        why: "the default policy copies everything it creates to this region",
        docs: "https://docs.aws.amazon.com/dlm/latest/APIReference/API_CrossRegionCopyTarget.html",
        answers: ["dlm.policy"]
      }
    ],
    { home: setting(docs4) }
  )
];

// src/locate/aws/drs.ts
import { resourceType as resourceType27 } from "./scan.js";
var drs = [
  resourceType27("AWS::DRS::SourceServer", [], {
    home: {
      role: "failover",
      why: "a server's disks are replicated continuously to its recovery region",
      docs: "https://docs.aws.amazon.com/drs/latest/APIReference/API_SourceCloudProperties.html",
      answers: ["drs.replication"]
    }
  })
];

// src/locate/aws/dsql.ts
import { otherName as otherName3 } from "./scan.js";
import { resourceType as resourceType28 } from "./scan.js";
import { arnPlace as arnPlace16, regionPlace as regionPlace9 } from "./terraform-aws.js";
var docs5 = "https://docs.aws.amazon.com/aurora-dsql/latest/APIReference/API_GetCluster.html";
var dsql = [
  resourceType28("AWS::DSQL::Cluster", [
    {
      role: "replica",
      read: "multiRegionProperties.clusters[]",
      as: arnPlace16,
      why: "each peer cluster keeps all the data",
      docs: docs5,
      answers: ["dsql.multiregion"]
    },
    {
      role: "replica",
      read: "multiRegionProperties.witnessRegion",
      absent: otherName3("multiRegionProperties.clusters", "multiRegionProperties"),
      reads: ["multiRegionProperties.clusters"],
      as: regionPlace9,
      why: "the witness region keeps a window of the transaction log",
      docs: docs5,
      answers: ["dsql.multiregion"]
    }
  ])
];

// src/locate/aws/dynamodb.ts
import { resourceType as resourceType29 } from "./scan.js";
import { arnPlace as arnPlace17, bucketNamed as bucketNamed11, otherEnd, regionPlace as regionPlace10 } from "./terraform-aws.js";
var api6 = "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/";
var isReplica = statusOf("Replicas[].ReplicaStatus", {
  CREATING: true,
  CREATION_FAILED: false,
  ACTIVE: true,
  UPDATING: true,
  DELETING: true,
  REGION_DISABLED: true,
  INACCESSIBLE_ENCRYPTION_CREDENTIALS: true,
  REPLICATION_NOT_AUTHORIZED: true,
  ARCHIVING: true,
  ARCHIVED: true
});
var isExport2 = statusOf("Exports[].ExportStatus", {
  IN_PROGRESS: true,
  COMPLETED: true,
  FAILED: false
});
var isStreaming2 = statusOf(
  "KinesisDataStreamDestinations[].DestinationStatus",
  {
    ENABLING: true,
    ACTIVE: true,
    UPDATING: true,
    DISABLING: true,
    DISABLED: false,
    ENABLE_FAILED: false
  }
);
var dynamodb = [
  resourceType29("AWS::DynamoDB::Table", [
    {
      role: "replica",
      read: "Replicas[].RegionName",
      reads: ["Replicas[].ReplicaStatus"],
      as: (region, here) => given(isReplica(here.element.ReplicaStatus), () => regionPlace10(region, here)),
      why: "a global table keeps a full copy in every replica region",
      docs: `${api6}API_TableDescription.html`,
      answers: ["dynamodb.replicas"]
    },
    {
      role: "replica",
      read: "GlobalTableWitnesses[].RegionName",
      as: regionPlace10,
      why: "a witness region keeps the replicated changes, but lists no table",
      docs: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html",
      answers: ["dynamodb.replicas"]
    },
    {
      role: "backup",
      read: "Exports[].S3Bucket",
      reads: ["Exports[].ExportStatus"],
      as: (name, here) => given(isExport2(here.element.ExportStatus), () => bucketNamed11(name, here)),
      why: "an export wrote the table to this bucket, which may be in another region or account",
      docs: `${api6}API_DescribeExport.html`,
      answers: ["dynamodb.export"]
    },
    {
      role: "processing",
      read: "KinesisDataStreamDestinations[].StreamArn",
      reads: ["KinesisDataStreamDestinations[].DestinationStatus"],
      as: (arn, here) => given(isStreaming2(here.element.DestinationStatus), () => arnPlace17(arn, here)),
      why: "every change of an item is written to this stream",
      docs: `${api6}API_DescribeKinesisStreamingDestination.html`,
      answers: ["dynamodb.stream"]
    }
  ]),
  resourceType29(
    "AWS::DynamoDB::GlobalTable",
    [
      {
        role: "replica",
        read: "ReplicationGroup[].RegionName",
        as: otherEnd,
        why: "a global table (version 2017.11.29) keeps a full copy in every region of its group",
        docs: `${api6}API_ListGlobalTables.html`,
        answers: ["dynamodb.replicas"]
      }
    ],
    { home: setting(`${api6}API_GlobalTable.html`) }
  )
];

// src/locate/aws/ec2.ts
import { otherName as otherName4 } from "./scan.js";
import { none as none18, own as own4, resourceType as resourceType30, unshown as unshown15 } from "./scan.js";
import { arnPlace as arnPlace18, otherEnd as otherEnd2, zonePlace } from "./terraform-aws.js";
var zones = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AvailabilityZone.html";
var onOutpost = {
  gap: "it is on an Outpost, at the address of the Outpost's site",
  remedy: "read the country with outposts:GetSiteAddress (AddressType OPERATING_ADDRESS), and accept the gap with an exception that names it"
};
var why = "location taken from the Availability Zone (Local Zones, Wavelength Zones and Outposts can be outside the region's country)";
var zoned = [
  {
    role: "home",
    when: (({ AvailabilityZone }) => Boolean(AvailabilityZone)),
    read: "AvailabilityZone",
    reads: ["OutpostArn"],
    as: ((zone, { resource }) => resource.properties.OutpostArn ? onOutpost : zone),
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
var outposts = "https://docs.aws.amazon.com/outposts/latest/APIReference/API_GetSiteAddress.html";
var flowLog = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FlowLog.html";
var api7 = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/";
var peering = `${api7}API_VpcPeeringConnectionVpcInfo.html`;
var isOpen = statusOf("Status.Code", {
  "initiating-request": false,
  "pending-acceptance": false,
  provisioning: true,
  active: true,
  deleting: true,
  deleted: false,
  rejected: false,
  failed: false,
  expired: false
});
var whileOpen = {
  when: (({ Status }) => isOpen(Status?.Code)),
  reads: ["Status.Code"]
};
var transit = `${api7}API_TransitGatewayPeeringAttachment.html`;
var isAttached = statusOf("State", {
  initiating: false,
  initiatingRequest: false,
  pendingAcceptance: false,
  pending: true,
  available: true,
  modifying: true,
  rollingBack: true,
  deleting: true,
  deleted: false,
  rejecting: false,
  rejected: false,
  failing: false,
  failed: false
});
var whileAttached = {
  when: (({ State }) => isAttached(State)),
  reads: ["State"]
};
var endpoint = `${api7}API_VpcEndpoint.html`;
var isConnected = statusOf("State", {
  PendingAcceptance: false,
  Pending: true,
  Available: true,
  Partial: true,
  Deleting: true,
  Deleted: false,
  Rejected: false,
  Failed: false,
  Expired: false
});
var ec2 = [
  resourceType30("AWS::EC2::Volume", zoned),
  resourceType30(
    "AWS::EC2::Subnet",
    [
      {
        role: "home",
        read: "AvailabilityZone",
        reads: ["OutpostArn"],
        as: ((zone, here) => {
          if (here.resource.properties.OutpostArn) return onOutpost;
          return zonePlace(zone, here) === own4 ? none18 : zone;
        }),
        why: "resources in the subnet are in its Local Zone or Wavelength Zone, or on its Outpost",
        docs: zones,
        answers: ["ec2.zone"]
      }
    ],
    {
      home: {
        role: "none",
        why: "a subnet is an address range, which AWS creates in every region; the resources in it are reported separately",
        docs: "https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc-components.html"
      }
    }
  ),
  ...networks.map(
    ((name) => resourceType30(`AWS::EC2::${name}`, [], {
      home: {
        role: "none",
        why: "rules and addresses of a network, which AWS creates in every region; they hold no customer content",
        docs: "https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc-components.html"
      }
    }))
  ),
  resourceType30(
    "AWS::EC2::Instance",
    [
      {
        role: "home",
        when: (({ Placement }) => Boolean(Placement?.AvailabilityZone)),
        read: "Placement.AvailabilityZone",
        absent: none18,
        reads: ["OutpostArn"],
        as: ((zone, { resource }) => resource.properties.OutpostArn ? onOutpost : zone),
        why,
        docs: zones,
        answers: ["ec2.zone"]
      }
    ],
    {
      home: {
        role: "home",
        why: "an instance keeps data on its instance store, which is not a separate resource",
        docs: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html",
        answers: ["ec2.zone"]
      }
    }
  ),
  resourceType30(
    "AWS::EC2::Snapshot",
    [
      ...zoned,
      {
        role: "home",
        when: (({ OutpostArn, AvailabilityZone }) => Boolean(OutpostArn) && !AvailabilityZone),
        read: "OutpostArn",
        reads: ["AvailabilityZone"],
        as: (() => onOutpost),
        why: "the snapshot is on an Outpost, in the customer's own building",
        docs: outposts,
        answers: ["ec2.zone"]
      }
    ],
    {
      home: {
        role: "backup",
        why: "a snapshot is stored in the region that lists it, even if it is a copy",
        docs: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshots.html",
        answers: ["ebs.snapshot"]
      }
    }
  ),
  resourceType30("AWS::EC2::Image", [], {
    home: {
      role: "home",
      why: "a machine image is stored in the region that lists it, even if it is a copy",
      docs: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html",
      answers: ["ec2.ami"]
    }
  }),
  resourceType30(
    "AWS::EC2::FlowLog",
    [
      {
        role: "log",
        read: "LogDestination",
        // A log group is named alone: it is in the flow log's own region.
        absent: otherName4("LogGroupName"),
        reads: ["LogGroupName"],
        as: arnPlace18,
        why: "the addresses of all connections are written to this bucket, log group or stream",
        docs: flowLog,
        answers: ["vpc.flowlog"]
      }
    ],
    { home: setting(flowLog) }
  ),
  resourceType30(
    "AWS::EC2::VPCPeeringConnection",
    [
      {
        role: "processing",
        ...whileOpen,
        read: "AccepterVpcInfo.Region",
        absent: unshown15,
        as: otherEnd2,
        why: "the peering is a path into the accepter's network in another region",
        docs: peering,
        answers: ["vpc.peering"]
      },
      {
        role: "processing",
        ...whileOpen,
        read: "RequesterVpcInfo.Region",
        absent: unshown15,
        as: otherEnd2,
        why: "the peering is a path into the requester's network in another region",
        docs: peering,
        answers: ["vpc.peering"]
      }
    ],
    { home: setting(peering) }
  ),
  resourceType30(
    "AWS::EC2::TransitGatewayPeeringAttachment",
    [
      {
        role: "processing",
        ...whileAttached,
        read: "AccepterTgwInfo.Region",
        absent: unshown15,
        as: otherEnd2,
        why: "the attachment is a path to the accepter's transit gateway in another region",
        docs: transit,
        answers: ["vpc.peering"]
      },
      {
        role: "processing",
        ...whileAttached,
        read: "RequesterTgwInfo.Region",
        absent: unshown15,
        as: otherEnd2,
        why: "the attachment is a path to the requester's transit gateway in another region",
        docs: transit,
        answers: ["vpc.peering"]
      }
    ],
    { home: setting(transit) }
  ),
  resourceType30(
    "AWS::EC2::VPCEndpoint",
    [
      {
        role: "processing",
        read: "ServiceRegion",
        absent: none18,
        when: (({ State }) => isConnected(State)),
        reads: ["State"],
        as: otherEnd2,
        why: "the endpoint leads to a service in another region",
        docs: endpoint,
        answers: ["vpc.peering"]
      }
    ],
    { home: setting(endpoint) }
  )
];

// src/locate/aws/ecr.ts
import { resourceType as resourceType31 } from "./scan.js";
import { regionPlace as regionPlace11 } from "./terraform-aws.js";
var registry = "https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeRegistry.html";
var ecr = [
  resourceType31(
    "AWS::ECR::ReplicationConfiguration",
    [
      {
        role: "replica",
        read: "replicationConfiguration.rules[].destinations[].region",
        optional: ["replicationConfiguration.rules"],
        as: regionPlace11,
        why: "every image that matches the rule's filters is copied to the registry in this region",
        docs: registry,
        answers: ["ecr.replication"]
      }
    ],
    { home: setting(registry) }
  ),
  resourceType31("AWS::ECR::PullThroughCacheRule", [], {
    home: {
      role: "none",
      why: "a pull-through cache only fetches images; no customer data goes to the upstream registry",
      docs: "https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribePullThroughCacheRules.html",
      answers: ["ecr.pullthrough"]
    }
  })
];

// src/locate/aws/ecs.ts
import {
  none as none19,
  resourceType as resourceType32,
  unknown as unknown6
} from "./scan.js";
import { bucketNamed as bucketNamed12 } from "./terraform-aws.js";
var docs6 = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Cluster.html";
var whileRunning2 = (count, { home }) => {
  if (!/^\d+$/.test(count)) return unknown6(count);
  return Number(count) === 0 ? none19 : home ?? { gap: "the cluster's region is not shown" };
};
var tasks = {
  role: "processing",
  // A plan and a tag show no counts; the list always does.
  absent: none19,
  as: whileRunning2,
  docs: docs6
};
var ecs = [
  resourceType32(
    "AWS::ECS::Cluster",
    [
      { ...tasks, read: "runningTasksCount", why: "tasks run in the cluster's region" },
      {
        ...tasks,
        read: "pendingTasksCount",
        why: "tasks are starting in the cluster's region"
      },
      {
        role: "log",
        read: "configuration.executeCommandConfiguration.logConfiguration.s3BucketName",
        absent: none19,
        as: bucketNamed12,
        why: "input and output of shell sessions in a task are logged to this bucket",
        docs: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommandLogConfiguration.html"
      }
    ],
    {
      home: {
        role: "metadata",
        why: "a cluster is a grouping of services and tasks, which process data in its region while they run",
        docs: docs6
      }
    }
  )
];

// src/locate/aws/efs.ts
import { none as none20, resourceType as resourceType33, unknown as unknown7, unshown as unshown16 } from "./scan.js";
import { originalAt, otherEnd as otherEnd3, regionPlace as regionPlace12 } from "./terraform-aws.js";
var docs7 = "https://docs.aws.amazon.com/efs/latest/ug/API_DescribeReplicationConfigurations.html";
var efs = [
  resourceType33(
    "AWS::EFS::FileSystem",
    [
      {
        role: "home",
        when: (({ AvailabilityZoneName }) => Boolean(AvailabilityZoneName)),
        read: "AvailabilityZoneName",
        why: "a One Zone file system is in this zone",
        docs: "https://docs.aws.amazon.com/efs/latest/ug/API_FileSystemDescription.html"
      },
      {
        role: "replica",
        read: "Replications[].Destinations[].Region",
        // Whatever the status: the copy stays a file system when its replication ends.
        as: regionPlace12,
        why: "every file is replicated to a file system in this region",
        docs: docs7,
        answers: ["efs.replication"]
      },
      {
        role: "replica",
        read: "Replications[].SourceFileSystemRegion",
        as: otherEnd3,
        // One that shows destinations alone is read at the source.
        absent: (({ element }) => !element || isShown(element.Destinations) ? none20 : unshown16),
        reads: ["Replications[].Destinations[].Region"],
        why: "every file is replicated from a file system in this region",
        docs: docs7,
        answers: ["efs.replication"]
      }
    ],
    {
      home: {
        role: "replica",
        reads: ["Replications[].SourceFileSystemArn", "Replications[].SourceFileSystemRegion"],
        owner: ((id, { Replications }) => {
          const { SourceFileSystemArn: source = id, SourceFileSystemRegion: region } = Replications?.[0] ?? {};
          if (source === id) return none20;
          const property = "Replications[].SourceFileSystemArn";
          return region === void 0 || source.split(":", 4)[3] === region ? originalAt(source, property) : unknown7(source, property);
        }),
        why: "the destination of a replication is a further location of its source's files",
        docs: docs7,
        answers: ["efs.replication"]
      }
    }
  )
];

// src/locate/aws/elastic-load-balancing.ts
import { holdsAny as holdsAny4 } from "./scan.js";
import { none as none21, resourceType as resourceType34, unshown as unshown17 } from "./scan.js";
import { bucketNamed as bucketNamed13 } from "./terraform-aws.js";
var isLogged3 = switchOf("AccessLoggingPolicy.Enabled", true);
var elasticLoadBalancing = [
  resourceType34("AWS::ElasticLoadBalancing::LoadBalancer", [
    {
      role: "log",
      read: "AccessLoggingPolicy.S3BucketName",
      reads: ["AccessLoggingPolicy.Enabled"],
      absent: ({ resource: { properties } }) => holdsAny4(properties, ["AccessLoggingPolicy"]) ? given(isLogged3(properties.AccessLoggingPolicy?.Enabled), () => unshown17) : none21,
      as: (name, here) => given(
        isLogged3(here.resource.properties.AccessLoggingPolicy?.Enabled),
        () => bucketNamed13(name, here)
      ),
      why: "every request, with the client's address, is written to this bucket",
      docs: "https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_AccessLog.html",
      answers: ["elb.classic.accesslog"]
    }
  ])
];

// src/locate/aws/elastic-load-balancing-v2.ts
import {
  none as none22,
  resourceType as resourceType35,
  unknown as unknown8,
  unshown as unshown18
} from "./scan.js";
import { bucketNamed as bucketNamed14, zonePlace as zonePlace2 } from "./terraform-aws.js";
var balancer = "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html";
function bucketless(attributes) {
  if (!Array.isArray(attributes)) return none22;
  const said = new Map(
    attributes.map((one) => [
      String(one?.Key).toLowerCase(),
      String(one?.Value ?? "")
    ])
  );
  for (const [key2, value] of said) {
    const log = /^(.+_logs\.s3)\.enabled$/.exec(key2)?.[1];
    if (log === void 0 || value.toLowerCase() !== "true") continue;
    if ((said.get(`${log}.bucket`) ?? "") === "") return unknown8(void 0, `${log}.bucket`);
  }
  return none22;
}
var elasticLoadBalancingV2 = [
  resourceType35("AWS::ElasticLoadBalancingV2::LoadBalancer", [
    {
      role: "log",
      read: "Attributes[].Value",
      absent: ({ element }) => element === void 0 || (element.Key ?? "") !== "" ? none22 : unshown18,
      reads: ["Attributes[].Key"],
      as: (value, here) => {
        const { Key } = here.element;
        if (typeof Key !== "string" || Key === "") return unknown8(Key, "Attributes[].Key");
        const log = /^(.+_logs\.s3)\.bucket$/i.exec(Key)?.[1];
        if (log === void 0) return none22;
        const name = `${log}.enabled`;
        const said = here.resource.properties.Attributes?.find((one) => one.Key === name);
        return given(switchOf(name, true)(said?.Value), () => bucketNamed14(value, here));
      },
      why: "every request, with the client's address, is written to this bucket",
      docs: balancer,
      answers: ["elb.accesslog"]
    },
    {
      id: "buckets of logs",
      guards: true,
      role: "log",
      reads: ["Attributes[].Key", "Attributes[].Value"],
      always: ({ resource }) => bucketless(resource.properties.Attributes),
      why: "enabled logs are written to a bucket",
      docs: balancer,
      answers: ["elb.accesslog"]
    },
    {
      role: "processing",
      read: "AvailabilityZones[].ZoneName",
      as: zonePlace2,
      why: "the load balancer has nodes in this Local Zone, which can be in another country",
      docs: "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AvailabilityZone.html",
      answers: ["elb.accesslog"]
    }
  ])
];

// src/locate/aws/elasticache.ts
import { none as none23, resourceType as resourceType36 } from "./scan.js";
var datastore = "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_DescribeGlobalReplicationGroups.html";
var elasticache = [
  resourceType36("AWS::ElastiCache::CacheCluster", [], {
    home: {
      role: "replica",
      reads: ["ReplicationGroupId"],
      owner: (id, { ReplicationGroupId }) => ReplicationGroupId ? id.replace(/cluster:.*$/, `replicationgroup:${ReplicationGroupId}`) : none23,
      ownedBy: ["AWS::ElastiCache::ReplicationGroup"],
      why: "a node of a replication group is a further location of the group's data",
      docs: "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CacheCluster.html"
    }
  }),
  resourceType36("AWS::ElastiCache::Snapshot", [], {
    home: {
      role: "backup",
      why: "a snapshot is stored in the region that lists it",
      docs: "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_Snapshot.html"
    }
  }),
  resourceType36(
    "AWS::ElastiCache::GlobalReplicationGroup",
    [
      {
        role: "replica",
        read: "Members[].ReplicationGroupRegion",
        // The primary's too: it may not be scanned.
        why: "every member of a global datastore, the primary and its secondaries, keeps all the data",
        docs: datastore,
        answers: ["elasticache.global"]
      }
    ],
    { home: setting(datastore) }
  )
];

// src/locate/aws/emr.ts
import { resourceType as resourceType37 } from "./scan.js";
import { s3Uri as s3Uri5 } from "./terraform-aws.js";
var emr = [
  resourceType37("AWS::EMR::Cluster", [
    {
      role: "log",
      read: "LogUri",
      as: s3Uri5,
      why: "logs of the cluster's steps are kept in this bucket",
      docs: "https://docs.aws.amazon.com/emr/latest/APIReference/API_Cluster.html",
      answers: ["emr.log"]
    }
  ])
];

// src/locate/aws/eventbridge.ts
import {
  none as none24,
  own as own5,
  resourceType as resourceType38,
  unshown as unshown19
} from "./scan.js";
import { arnPlace as arnPlace19, hostOf as hostOf7 } from "./terraform-aws.js";
var bus = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus.html";
var events = "https://docs.aws.amazon.com/eventbridge/latest/APIReference/";
var isEnabled = statusOf("State", {
  ENABLED: true,
  ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS: true,
  DISABLED: false
});
var whileEnabled2 = {
  when: (({ State }) => isEnabled(State)),
  reads: ["State"]
};
var isMade = statusOf("State", {
  CREATING: true,
  ACTIVE: true,
  UPDATING: true,
  UPDATE_FAILED: true,
  DELETING: true,
  DELETE_FAILED: true,
  CREATE_FAILED: false
});
var whileMade = {
  when: (({ State }) => isMade(State)),
  reads: ["State"]
};
var secondary = (_, { resource }) => resource.properties.RoutingConfig?.FailoverConfig?.Secondary?.Route ?? {
  gap: "the endpoint shows no secondary region"
};
var isActive = statusOf("ApiDestinationState", {
  ACTIVE: true,
  INACTIVE: false
});
var eventbridge = [
  resourceType38(
    "AWS::Events::EventBus",
    [
      {
        role: "processing",
        when: ((_, { resource }) => !resource.id.endsWith(":event-bus/default")),
        always: own5,
        why: "events pass the bus in its region",
        docs: bus,
        answers: ["events.target"]
      }
    ],
    {
      home: {
        role: "none",
        why: "AWS creates a bus named default in every region, used or not; its rules say where events are sent",
        docs: bus
      }
    }
  ),
  resourceType38(
    "AWS::Events::Rule",
    [
      {
        role: "processing",
        ...whileEnabled2,
        read: "Targets[].Arn",
        as: arnPlace19,
        why: "every matching event is sent to this target",
        docs: `${events}API_ListTargetsByRule.html`,
        answers: ["events.target"]
      },
      {
        role: "processing",
        ...whileEnabled2,
        read: "Targets[].DeadLetterConfig.Arn",
        absent: none24,
        as: arnPlace19,
        why: "events that could not be delivered are kept in this queue",
        docs: `${events}API_ListTargetsByRule.html`,
        answers: ["events.target"]
      }
    ],
    { home: setting(`${events}API_Rule.html`) }
  ),
  resourceType38(
    "AWS::Events::Endpoint",
    [
      {
        ...whileMade,
        role: "failover",
        read: "RoutingConfig.FailoverConfig.Secondary.Route",
        absent: unshown19,
        why: "events go to this region when the primary fails",
        docs: `${events}API_Endpoint.html`,
        answers: ["events.globalendpoint"]
      },
      {
        ...whileMade,
        role: "replica",
        read: "ReplicationConfig.State",
        reads: ["State", "RoutingConfig.FailoverConfig.Secondary.Route"],
        as: words({
          ENABLED: secondary,
          DISABLED: none24
        }),
        absent: (here) => secondary("", here),
        why: "with replication enabled, every event is also sent to the secondary region, even without a failure",
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
  resourceType38(
    "AWS::Events::ApiDestination",
    [
      {
        role: "processing",
        when: (({ ApiDestinationState: state }) => isActive(state)),
        reads: ["ApiDestinationState"],
        read: "InvocationEndpoint",
        absent: unshown19,
        as: hostOf7,
        why: "events are sent to this HTTP endpoint",
        docs: `${events}API_ListApiDestinations.html`,
        answers: ["events.apidestination"]
      }
    ],
    { home: setting(`${events}API_ListApiDestinations.html`) }
  )
];

// src/locate/aws/firehose.ts
import { oneOf as oneOf4, otherArm as otherArm6, otherName as otherName5 } from "./scan.js";
import { none as none25, resourceType as resourceType39, unknown as unknown9 } from "./scan.js";
import { arnPlace as arnPlace20, hostOf as hostOf8, s3Uri as s3Uri6 } from "./terraform-aws.js";
var docs8 = "https://docs.aws.amazon.com/firehose/latest/APIReference/API_DestinationDescription.html";
var answers2 = ["firehose.destination"];
var isBackedUp = ((destination) => statusOf(`Destinations[].${destination}.S3BackupMode`, {
  Enabled: true,
  Disabled: false
}));
var isArchived = isBackedUp("ExtendedS3DestinationDescription");
var isRedshiftArchived = isBackedUp("RedshiftDestinationDescription");
var undelivered = [
  ["ElasticsearchDestinationDescription", "Elasticsearch domain"],
  ["AmazonopensearchserviceDestinationDescription", "OpenSearch domain"],
  ["AmazonOpenSearchServerlessDestinationDescription", "OpenSearch Serverless collection"],
  ["HttpEndpointDestinationDescription", "HTTP endpoint"],
  ["SplunkDestinationDescription", "Splunk collector"],
  ["SnowflakeDestinationDescription", "Snowflake account"],
  ["IcebergDestinationDescription", "Iceberg tables"]
].map(
  (([destination, what]) => ({
    role: "backup",
    read: `Destinations[].${destination}.S3DestinationDescription.BucketARN`,
    absent: otherArm6(`${destination}.S3DestinationDescription`),
    as: arnPlace20,
    why: `records that could not be delivered to the ${what}, or a copy of all of them, are kept in this bucket`,
    docs: docs8,
    answers: answers2
  }))
);
var arms = [
  "ExtendedS3DestinationDescription",
  "S3DestinationDescription",
  "RedshiftDestinationDescription",
  "ElasticsearchDestinationDescription",
  "AmazonopensearchserviceDestinationDescription",
  "AmazonOpenSearchServerlessDestinationDescription",
  "HttpEndpointDestinationDescription",
  "SplunkDestinationDescription",
  "SnowflakeDestinationDescription",
  "IcebergDestinationDescription"
];
var firehose = [
  resourceType39("AWS::KinesisFirehose::DeliveryStream", [
    {
      id: "kind of destination",
      guards: true,
      role: "replica",
      reads: arms.map(((arm) => `Destinations[].${arm}`)),
      unions: ["Destinations[]"],
      always: (({ resource: { properties } }) => properties.Destinations?.length ? oneOf4("Destinations[]", properties.Destinations, arms, ["DestinationId"]) : unknown9(void 0, "Destinations[]")),
      why: "every record is delivered to a destination",
      docs: docs8,
      answers: answers2
    },
    {
      role: "replica",
      read: "Destinations[].ExtendedS3DestinationDescription.BucketARN",
      absent: otherArm6("ExtendedS3DestinationDescription"),
      as: arnPlace20,
      why: "every record is delivered to this bucket, which may be in any region",
      docs: docs8,
      answers: answers2
    },
    {
      role: "backup",
      read: "Destinations[].ExtendedS3DestinationDescription.S3BackupDescription.BucketARN",
      absent: otherArm6("ExtendedS3DestinationDescription.S3BackupDescription"),
      reads: ["Destinations[].ExtendedS3DestinationDescription.S3BackupMode"],
      as: (arn, here) => given(
        isArchived(here.element.ExtendedS3DestinationDescription?.S3BackupMode),
        () => arnPlace20(arn, here)
      ),
      why: "every record is kept in this bucket as received, before transformation",
      docs: docs8,
      answers: answers2
    },
    {
      role: "replica",
      read: "Destinations[].S3DestinationDescription.BucketARN",
      absent: otherArm6("S3DestinationDescription"),
      as: arnPlace20,
      why: "every record is delivered to this bucket, named by an older property",
      docs: docs8,
      answers: answers2
    },
    {
      role: "replica",
      read: "Destinations[].RedshiftDestinationDescription.ClusterJDBCURL",
      absent: otherArm6("RedshiftDestinationDescription"),
      as: hostOf8,
      why: "every record is loaded into this Redshift cluster",
      docs: docs8,
      answers: answers2
    },
    {
      role: "replica",
      read: "Destinations[].RedshiftDestinationDescription.S3DestinationDescription.BucketARN",
      absent: otherArm6("RedshiftDestinationDescription"),
      as: arnPlace20,
      why: "every record is staged in this bucket, from which Redshift loads it",
      docs: docs8,
      answers: answers2
    },
    {
      role: "backup",
      read: "Destinations[].RedshiftDestinationDescription.S3BackupDescription.BucketARN",
      absent: otherArm6("RedshiftDestinationDescription.S3BackupDescription"),
      reads: ["Destinations[].RedshiftDestinationDescription.S3BackupMode"],
      as: (arn, here) => given(
        isRedshiftArchived(here.element.RedshiftDestinationDescription?.S3BackupMode),
        () => arnPlace20(arn, here)
      ),
      why: "every record is kept in this bucket as received",
      docs: docs8,
      answers: answers2
    },
    {
      role: "replica",
      read: "Destinations[].ElasticsearchDestinationDescription.DomainARN",
      reads: ["Destinations[].ElasticsearchDestinationDescription.ClusterEndpoint"],
      absent: otherName5(
        "ElasticsearchDestinationDescription.ClusterEndpoint",
        "ElasticsearchDestinationDescription"
      ),
      as: arnPlace20,
      why: "every record is indexed in this Elasticsearch domain",
      docs: docs8,
      answers: answers2
    },
    {
      role: "replica",
      read: "Destinations[].ElasticsearchDestinationDescription.ClusterEndpoint",
      absent: none25,
      as: hostOf8,
      why: "every record is indexed in the Elasticsearch cluster at this address",
      docs: docs8,
      answers: answers2
    },
    {
      role: "replica",
      read: "Destinations[].AmazonopensearchserviceDestinationDescription.DomainARN",
      reads: ["Destinations[].AmazonopensearchserviceDestinationDescription.ClusterEndpoint"],
      absent: otherName5(
        "AmazonopensearchserviceDestinationDescription.ClusterEndpoint",
        "AmazonopensearchserviceDestinationDescription"
      ),
      as: arnPlace20,
      why: "every record is indexed in this OpenSearch domain",
      docs: docs8,
      answers: answers2
    },
    {
      role: "replica",
      read: "Destinations[].AmazonopensearchserviceDestinationDescription.ClusterEndpoint",
      absent: none25,
      as: hostOf8,
      why: "every record is indexed in the OpenSearch cluster at this address",
      docs: docs8,
      answers: answers2
    },
    {
      role: "replica",
      read: "Destinations[].AmazonOpenSearchServerlessDestinationDescription.CollectionEndpoint",
      absent: otherArm6("AmazonOpenSearchServerlessDestinationDescription"),
      as: hostOf8,
      why: "every record is indexed in this OpenSearch Serverless collection",
      docs: docs8,
      answers: answers2
    },
    {
      role: "replica",
      read: "Destinations[].HttpEndpointDestinationDescription.EndpointConfiguration.Url",
      absent: otherArm6("HttpEndpointDestinationDescription"),
      as: hostOf8,
      why: "every record is sent to this HTTP endpoint",
      docs: docs8,
      answers: answers2
    },
    {
      role: "replica",
      read: "Destinations[].SplunkDestinationDescription.HECEndpoint",
      absent: otherArm6("SplunkDestinationDescription"),
      as: hostOf8,
      why: "every record is sent to this Splunk collector",
      docs: docs8,
      answers: answers2
    },
    {
      role: "replica",
      read: "Destinations[].SnowflakeDestinationDescription.AccountUrl",
      absent: otherArm6("SnowflakeDestinationDescription"),
      as: hostOf8,
      why: "every record is loaded into this Snowflake account",
      docs: docs8,
      answers: answers2
    },
    {
      role: "replica",
      read: "Destinations[].IcebergDestinationDescription.CatalogConfiguration.WarehouseLocation",
      absent: none25,
      as: s3Uri6,
      why: "files of the tables are written below this address",
      docs: docs8,
      answers: answers2
    },
    {
      role: "metadata",
      read: "Destinations[].IcebergDestinationDescription.CatalogConfiguration.CatalogARN",
      absent: otherName5(
        "IcebergDestinationDescription.CatalogConfiguration.WarehouseLocation",
        "IcebergDestinationDescription"
      ),
      reads: [
        "Destinations[].IcebergDestinationDescription.CatalogConfiguration.WarehouseLocation"
      ],
      as: arnPlace20,
      why: "the tables are listed in this catalog, which says where their files are stored",
      docs: docs8,
      answers: answers2
    },
    ...undelivered
  ])
];

// src/locate/aws/fsx.ts
import { none as none26, resourceType as resourceType40 } from "./scan.js";
import { arnPlace as arnPlace21, s3Uri as s3Uri7 } from "./terraform-aws.js";
var api8 = "https://docs.aws.amazon.com/fsx/latest/APIReference/";
var audited = "WindowsConfiguration.AuditLogConfiguration";
var levels = {
  DISABLED: false,
  FAILURE_ONLY: true,
  SUCCESS_ONLY: true,
  SUCCESS_AND_FAILURE: true
};
var areFilesAudited = statusOf(`${audited}.FileAccessAuditLogLevel`, levels);
var areSharesAudited = statusOf(`${audited}.FileShareAccessAuditLogLevel`, levels);
var isLogged4 = statusOf("LustreConfiguration.LogConfiguration.Level", {
  DISABLED: false,
  ERROR_ONLY: true,
  WARN_ERROR: true,
  WARN_ONLY: true
});
function eitherOf(one, other) {
  return one === true || other === true ? true : one === false ? other : one;
}
var fsx = [
  resourceType40(
    "AWS::FSx::FileSystem",
    [
      {
        role: "log",
        read: "WindowsConfiguration.AuditLogConfiguration.AuditLogDestination",
        when: ({ WindowsConfiguration: windows }) => eitherOf(
          areFilesAudited(windows?.AuditLogConfiguration?.FileAccessAuditLogLevel),
          areSharesAudited(windows?.AuditLogConfiguration?.FileShareAccessAuditLogLevel)
        ),
        reads: [
          "WindowsConfiguration.AuditLogConfiguration.FileAccessAuditLogLevel",
          "WindowsConfiguration.AuditLogConfiguration.FileShareAccessAuditLogLevel"
        ],
        as: arnPlace21,
        why: "access to files and shares, with user names, is logged here",
        docs: `${api8}API_DescribeFileSystems.html`,
        answers: ["fsx.backup"]
      },
      {
        role: "log",
        read: "WindowsConfiguration.FsrmConfiguration.EventLogDestination",
        absent: none26,
        as: arnPlace21,
        why: "events of the File Server Resource Manager, with names of files, are logged here",
        docs: `${api8}API_DescribeFileSystems.html`,
        answers: ["fsx.backup"]
      },
      {
        role: "replica",
        read: "LustreConfiguration.DataRepositoryConfiguration.ExportPath",
        absent: none26,
        as: s3Uri7,
        why: "files are exported to this repository",
        docs: `${api8}API_DataRepositoryConfiguration.html`,
        answers: ["fsx.backup"]
      },
      {
        role: "log",
        read: "LustreConfiguration.LogConfiguration.Destination",
        when: ({ LustreConfiguration: lustre }) => isLogged4(lustre?.LogConfiguration?.Level),
        reads: ["LustreConfiguration.LogConfiguration.Level"],
        as: arnPlace21,
        why: "events of the repository, with names of files, are logged here",
        docs: `${api8}API_LustreLogConfiguration.html`,
        answers: ["fsx.backup"]
      },
      {
        role: "replica",
        read: "Associations[].DataRepositoryPath",
        as: s3Uri7,
        why: "files are imported from and exported to this repository",
        docs: `${api8}API_DescribeDataRepositoryAssociations.html`,
        answers: ["fsx.backup"]
      }
    ],
    { blind: ["SnapMirror replication, which is set up inside ONTAP: no AWS API shows it"] }
  ),
  resourceType40("AWS::FSx::Backup", [], {
    home: {
      role: "backup",
      why: "a backup is stored in the region that lists it, even if it is a copy",
      docs: `${api8}API_Backup.html`,
      answers: ["fsx.backup"]
    }
  })
];

// src/locate/aws/global-accelerator.ts
import { none as none27, resourceType as resourceType41, unknown as unknown10, unshown as unshown20 } from "./scan.js";
import { bucketNamed as bucketNamed15 } from "./terraform-aws.js";
var docs9 = "https://docs.aws.amazon.com/global-accelerator/latest/dg/introduction-how-it-works.html";
var isLogged5 = switchOf("AcceleratorAttributes.FlowLogsEnabled", true);
var globalAccelerator = [
  resourceType41(
    "AWS::GlobalAccelerator::Accelerator",
    [
      {
        role: "log",
        when: ({ AcceleratorAttributes }) => isLogged5(AcceleratorAttributes?.FlowLogsEnabled),
        reads: ["AcceleratorAttributes.FlowLogsEnabled"],
        read: "AcceleratorAttributes.FlowLogsS3Bucket",
        as: bucketNamed15,
        why: "flow logs, with the addresses of clients and endpoints, are written to this bucket",
        docs: "https://docs.aws.amazon.com/global-accelerator/latest/api/API_AcceleratorAttributes.html",
        answers: ["globalaccelerator.endpointgroup"]
      }
    ],
    {
      home: {
        role: "processing",
        at: "edge",
        why: "traffic enters at the edge location nearest to the client, where TCP terminates; nothing is stored",
        docs: docs9
      }
    }
  ),
  resourceType41("AWS::GlobalAccelerator::Listener", [], { home: setting(docs9) }),
  resourceType41(
    "AWS::GlobalAccelerator::EndpointGroup",
    [
      {
        role: "processing",
        read: "EndpointGroupRegion",
        absent: unshown20,
        reads: ["TrafficDialPercentage"],
        as: (region, { resource }) => {
          const dial = resource.properties.TrafficDialPercentage ?? 100;
          if (dial === 0) return none27;
          return dial > 0 && dial <= 100 ? region : unknown10(dial, "TrafficDialPercentage");
        },
        why: "the accelerator sends traffic to endpoints in this region",
        docs: "https://docs.aws.amazon.com/global-accelerator/latest/api/API_EndpointGroup.html",
        answers: ["globalaccelerator.endpointgroup"]
      }
    ],
    { home: setting(docs9) }
  )
];

// src/locate/aws/glue.ts
import { none as none28, resourceType as resourceType42 } from "./scan.js";
import { otherEnd as otherEnd4, s3Uri as s3Uri8 } from "./terraform-aws.js";
var glue = [
  resourceType42(
    "AWS::Glue::Database",
    [
      {
        role: "processing",
        read: "TargetDatabase.Region",
        absent: none28,
        as: otherEnd4,
        why: "the resource link points to a database in this region, which is read through it",
        docs: "https://docs.aws.amazon.com/glue/latest/webapi/API_DatabaseIdentifier.html",
        answers: ["glue.catalog"]
      },
      {
        role: "replica",
        read: "LocationUri",
        as: s3Uri8,
        why: "new tables of the database are stored in this bucket",
        docs: "https://docs.aws.amazon.com/glue/latest/webapi/API_Database.html",
        answers: ["glue.catalog"]
      }
    ],
    {
      home: {
        role: "metadata",
        why: "the catalog holds names and types of columns, and no rows",
        docs: "https://docs.aws.amazon.com/glue/latest/webapi/API_Database.html"
      }
    }
  )
];

// src/locate/aws/guardduty.ts
import { resourceType as resourceType43, unshown as unshown21 } from "./scan.js";
import { arnPlace as arnPlace22 } from "./terraform-aws.js";
var guardDuty = "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DescribePublishingDestination.html";
var isExported2 = statusOf("Status", {
  PENDING_VERIFICATION: true,
  PUBLISHING: true,
  UNABLE_TO_PUBLISH_FIX_DESTINATION_PROPERTY: true,
  STOPPED: false
});
var guardduty = [
  resourceType43(
    "AWS::GuardDuty::PublishingDestination",
    [
      {
        role: "log",
        read: "DestinationProperties.DestinationArn",
        when: ({ Status }) => isExported2(Status),
        reads: ["Status"],
        absent: unshown21,
        as: arnPlace22,
        why: "findings, with users and addresses, are exported to this bucket",
        docs: guardDuty,
        answers: ["guardduty.publish"]
      }
    ],
    { home: setting(guardDuty) }
  )
];

// src/locate/aws/iam.ts
import { resourceType as resourceType44 } from "./scan.js";
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
  ((name) => resourceType44(`AWS::IAM::${name}`, [], {
    home: {
      role: "none",
      why: "IAM has one control plane for each partition, copied to every enabled region; it holds identities and policies, and no customer content",
      docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/disaster-recovery-resiliency.html"
    }
  }))
);

// src/locate/aws/imagebuilder.ts
import { otherArm as otherArm7 } from "./scan.js";
import { resourceType as resourceType45 } from "./scan.js";
import { bucketNamed as bucketNamed16, regionPlace as regionPlace13 } from "./terraform-aws.js";
var builder = "https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Distribution.html";
var imagebuilder = [
  resourceType45(
    "AWS::ImageBuilder::DistributionConfiguration",
    [
      {
        role: "replica",
        read: "distributions[].region",
        as: regionPlace13,
        why: "every image that is built is copied to this region",
        docs: builder,
        answers: ["imagebuilder.dist"]
      },
      {
        role: "replica",
        read: "distributions[].s3ExportConfiguration.s3Bucket",
        absent: otherArm7("s3ExportConfiguration"),
        as: bucketNamed16,
        why: "every image that is built is exported to this bucket as a disk",
        docs: builder,
        answers: ["imagebuilder.dist"]
      }
    ],
    { home: setting(builder) }
  )
];

// src/locate/aws/kafka.ts
import { resourceType as resourceType46 } from "./scan.js";
var kafka = [
  resourceType46("AWS::MSK::Replicator", [], {
    home: {
      role: "replica",
      why: "a replicator runs in the region of its target cluster, and copies the source's topics there",
      docs: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-replicator-how-it-works.html",
      answers: ["msk.replicator"]
    },
    blind: [
      "a Kafka cluster outside MSK that a replicator copies to, and the bucket of the replicator's log: the list of replicators shows neither"
    ]
  })
];

// src/locate/aws/keyspaces.ts
import { own as own6, resourceType as resourceType47 } from "./scan.js";
import { otherEnd as otherEnd5 } from "./terraform-aws.js";
var keyspaces = [
  resourceType47(
    "AWS::Cassandra::Keyspace",
    [
      {
        role: "home",
        when: ({ keyspaceName }) => !keyspaceName?.startsWith("system"),
        reads: ["keyspaceName"],
        always: own6,
        why: "a keyspace is stored in the region that lists it",
        docs: "https://docs.aws.amazon.com/keyspaces/latest/APIReference/API_ListKeyspaces.html"
      },
      {
        role: "replica",
        read: "replicationRegions[]",
        as: otherEnd5,
        why: "a multi-region keyspace keeps all its tables in every one of its regions",
        docs: "https://docs.aws.amazon.com/keyspaces/latest/APIReference/API_GetKeyspace.html",
        answers: ["keyspaces.multiregion"]
      }
    ],
    {
      home: {
        role: "none",
        why: "AWS creates system keyspaces in every region; they describe the other keyspaces",
        docs: "https://docs.aws.amazon.com/keyspaces/latest/devguide/working-with-keyspaces.html"
      }
    }
  )
];

// src/locate/aws/kinesis.ts
import { resourceType as resourceType48 } from "./scan.js";
var kinesis = [
  resourceType48("AWS::Kinesis::Stream", [], {
    home: {
      role: "home",
      why: "a stream is stored in its region and is not replicated; consumers in other regions are reported for themselves",
      docs: "https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListStreams.html",
      answers: ["kinesis.stream"]
    }
  })
];

// src/locate/aws/kms.ts
import { none as none29, resourceType as resourceType49, unshown as unshown22 } from "./scan.js";
import { inRegion, otherEnd as otherEnd6, regionPlace as regionPlace14 } from "./terraform-aws.js";
var isMultiRegion = switchOf("MultiRegion", false);
var key = "https://docs.aws.amazon.com/kms/latest/APIReference/API_MultiRegionConfiguration.html";
var kms = [
  resourceType49(
    "AWS::KMS::Key",
    [
      {
        role: "replica",
        read: "MultiRegionConfiguration.ReplicaKeys[].Region",
        optional: ["MultiRegionConfiguration.ReplicaKeys"],
        absent: ({ element, resource: { properties } }) => element ? unshown22 : given(
          isMultiRegion(properties.MultiRegion),
          () => properties.MultiRegionConfiguration?.PrimaryKey?.Region ? none29 : unshown22
        ),
        emptyIsAbsent: true,
        reads: ["MultiRegion", "MultiRegionConfiguration.PrimaryKey.Region"],
        as: regionPlace14,
        why: "a replica of a multi-Region key decrypts in its region what was encrypted in this one",
        docs: key,
        answers: ["kms.multiregion"]
      },
      {
        role: "replica",
        read: "MultiRegionConfiguration.PrimaryKey.Region",
        as: otherEnd6,
        why: "the primary of the multi-Region key decrypts in its region what was encrypted with its replicas",
        docs: key,
        answers: ["kms.multiregion"]
      }
    ],
    {
      home: {
        role: "replica",
        reads: ["MultiRegionConfiguration.PrimaryKey.Region"],
        owner: ((id, { MultiRegionConfiguration: regions }) => inRegion(id, regions?.PrimaryKey?.Region)),
        why: "a multi-Region key whose primary is in another region is a replica of it",
        docs: key,
        answers: ["kms.multiregion"]
      },
      blind: ["where the key material of an external key store is kept"]
    }
  )
];

// src/locate/aws/lambda.ts
import { none as none30, resourceType as resourceType50 } from "./scan.js";
import { arnPlace as arnPlace23 } from "./terraform-aws.js";
var api9 = "https://docs.aws.amazon.com/lambda/latest/api/";
var isMapping = statusOf("State", {
  Creating: true,
  Enabling: true,
  Enabled: true,
  Updating: true,
  Disabling: true,
  Deleting: true,
  Disabled: false
});
var lambda = [
  resourceType50(
    "AWS::Lambda::Function",
    [
      {
        role: "processing",
        read: "DeadLetterConfig.TargetArn",
        absent: none30,
        as: arnPlace23,
        why: "events that the function failed to process are sent here",
        docs: `${api9}API_FunctionConfiguration.html`,
        answers: ["lambda.links"]
      },
      {
        role: "processing",
        read: "FileSystemConfigs[].Arn",
        as: arnPlace23,
        why: "the function mounts this file system",
        docs: `${api9}API_FunctionConfiguration.html`,
        answers: ["lambda.links"]
      },
      {
        role: "processing",
        read: "FunctionEventInvokeConfigs[].DestinationConfig.OnSuccess.Destination",
        absent: none30,
        as: arnPlace23,
        why: "results of the function are sent to this destination",
        docs: `${api9}API_ListFunctionEventInvokeConfigs.html`,
        answers: ["lambda.links"]
      },
      {
        role: "processing",
        read: "FunctionEventInvokeConfigs[].DestinationConfig.OnFailure.Destination",
        absent: none30,
        as: arnPlace23,
        why: "events that the function failed to process are sent to this destination",
        docs: `${api9}API_ListFunctionEventInvokeConfigs.html`,
        answers: ["lambda.links"]
      }
    ],
    {
      home: {
        role: "home",
        why: "the function's code, variables and queued events are kept in its region",
        docs: "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html",
        answers: ["lambda.links"]
      }
    }
  ),
  resourceType50(
    "AWS::Lambda::EventSourceMapping",
    [
      {
        role: "processing",
        when: ({ State }) => isMapping(State),
        reads: ["State"],
        read: "DestinationConfig.OnFailure.Destination",
        absent: none30,
        as: arnPlace23,
        why: "records that the function failed to process are sent to this destination",
        docs: `${api9}API_ListEventSourceMappings.html`,
        answers: ["lambda.links"]
      }
    ],
    {
      home: {
        role: "processing",
        why: "records are polled, filtered and passed to the function in the mapping's region",
        docs: `${api9}API_ListEventSourceMappings.html`
      }
    }
  )
];

// src/locate/aws/lightsail.ts
import { resourceType as resourceType51 } from "./scan.js";
var lightsail = [
  resourceType51("AWS::Lightsail::InstanceSnapshot", [], {
    home: {
      role: "backup",
      why: "a snapshot is stored in the region that lists it, even if it is a copy",
      docs: "https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_GetInstanceSnapshots.html",
      answers: ["lightsail.snapshot"]
    }
  })
];

// src/locate/aws/macie2.ts
import { resourceType as resourceType52 } from "./scan.js";
var docs10 = "https://docs.aws.amazon.com/macie/latest/APIReference/datasources-s3.html";
var isAnalysed = ({ sensitivityScore: score, errorCode }) => typeof score === "number" && score >= 1 && score <= 100 && score !== 50 && !errorCode;
function bucketsSeen({ properties }) {
  const { buckets } = properties;
  if (!Array.isArray(buckets)) return [];
  return buckets.flatMap((bucket) => {
    const { bucketArn, sensitivityScore, types = [] } = Object(bucket);
    return typeof bucketArn === "string" ? [
      {
        by: "macie",
        resource: bucketArn,
        isAnalysed: isAnalysed(bucket),
        ...typeof sensitivityScore === "number" && { score: sensitivityScore },
        kinds: types.map(String)
      }
    ] : [];
  });
}
var macie2 = [
  resourceType52("AWS::Macie::Session", [], {
    home: setting(docs10),
    // "An inventory of your S3 general purpose buckets": https://docs.aws.amazon.com/macie/latest/APIReference/welcome.html, read on 2026-11-29
    looker: {
      by: "macie",
      into: { "AWS::S3::Bucket": () => [] },
      reads: ["buckets[].bucketArn", "buckets[].sensitivityScore", "buckets[].errorCode"],
      names: ["buckets[].types[]"],
      seen: bucketsSeen
    },
    blind: [
      "results of discovery jobs (which do not change a bucket's score), and findings older than 90 days"
    ]
  })
];

// src/locate/aws/memorydb.ts
import { resourceType as resourceType53 } from "./scan.js";
var multiRegion = "https://docs.aws.amazon.com/memorydb/latest/APIReference/API_DescribeMultiRegionClusters.html";
var memorydb = [
  resourceType53("AWS::MemoryDB::Snapshot", [], {
    home: {
      role: "backup",
      why: "a snapshot is stored in the region that lists it",
      docs: "https://docs.aws.amazon.com/memorydb/latest/APIReference/API_Snapshot.html"
    }
  }),
  resourceType53(
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

// src/locate/aws/network-firewall.ts
import { oneOf as oneOf5 } from "./scan.js";
import { none as none31, resourceType as resourceType54 } from "./scan.js";
import { bucketNamed as bucketNamed17 } from "./terraform-aws.js";
var firewall = "https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_LogDestinationConfig.html";
var networkFirewall = [
  resourceType54(
    "AWS::NetworkFirewall::LoggingConfiguration",
    [
      {
        role: "log",
        read: "LogDestinationConfigs[].LogDestination.bucketName",
        // Log groups and delivery streams are named without a region: they are in the firewall's own.
        reads: [
          "LogDestinationConfigs[].LogDestination.logGroup",
          "LogDestinationConfigs[].LogDestination.deliveryStream"
        ],
        unions: ["LogDestinationConfigs[].LogDestination"],
        absent: ({ element }) => element === void 0 ? none31 : oneOf5(
          "LogDestinationConfigs[].LogDestination",
          element.LogDestination ?? {},
          ["bucketName", "logGroup", "deliveryStream"],
          ["prefix"]
        ),
        as: bucketNamed17,
        why: "the firewall's alert and flow logs are written to this bucket",
        docs: firewall,
        answers: ["networkfirewall.log"]
      }
    ],
    { home: setting(firewall) }
  )
];

// src/locate/aws/networkmanager.ts
var networkmanager = [
  controlPlane(
    "AWS::NetworkManager::GlobalNetwork",
    "Network Manager keeps the topology of networks in one control plane; no traffic passes through it"
  ),
  controlPlane(
    "AWS::NetworkManager::CoreNetwork",
    "Network Manager keeps the policy of a core network in one control plane; its edges are in the regions that the policy names"
  )
];

// src/locate/aws/oam.ts
import { resourceType as resourceType55, unshown as unshown23 } from "./scan.js";
import { arnPlace as arnPlace24 } from "./terraform-aws.js";
var oam = [
  resourceType55(
    "AWS::Oam::Link",
    [
      {
        role: "processing",
        read: "SinkArn",
        absent: unshown23,
        as: arnPlace24,
        why: "another account reads metrics, logs and traces through this link",
        docs: "https://docs.aws.amazon.com/OAM/latest/APIReference/API_ListLinks.html",
        answers: ["oam.link"]
      }
    ],
    { home: setting("https://docs.aws.amazon.com/OAM/latest/APIReference/API_ListLinks.html") }
  )
];

// src/locate/aws/observabilityadmin.ts
import { resourceType as resourceType56, unshown as unshown24 } from "./scan.js";
var central = "https://docs.aws.amazon.com/cloudwatch/latest/observabilityadmin/API_GetCentralizationRuleForOrganization.html";
var observabilityadmin = [
  resourceType56(
    "AWS::ObservabilityAdmin::OrganizationCentralizationRule",
    [
      {
        role: "log",
        read: "CentralizationRule.Destination.Region",
        absent: unshown24,
        why: "log groups of the organization's accounts and regions are copied to this region",
        docs: central,
        answers: ["logs.centralization"]
      },
      {
        role: "backup",
        read: "CentralizationRule.Destination.DestinationLogsConfiguration.BackupConfiguration.Region",
        why: "a backup copy of the centralized log groups is kept in this region",
        docs: central,
        answers: ["logs.centralization"]
      },
      {
        role: "backup",
        read: "CentralizationRule.Destination.DestinationMetricsConfiguration.BackupConfiguration.Region",
        why: "a backup copy of the centralized metrics is kept in this region",
        docs: central,
        answers: ["logs.centralization"]
      },
      {
        role: "backup",
        read: "CentralizationRule.Destination.DestinationProfilesConfiguration.BackupConfiguration.Region",
        why: "a backup copy of the centralized profiles is kept in this region",
        docs: central,
        answers: ["logs.centralization"]
      }
    ],
    { home: setting(central) }
  )
];

// src/locate/aws/opensearch.ts
import { resourceType as resourceType57, unshown as unshown25 } from "./scan.js";
import { otherEnd as otherEnd7 } from "./terraform-aws.js";
var api10 = "https://docs.aws.amazon.com/opensearch-service/latest/APIReference/";
var isActive2 = statusOf(
  "ConnectionStatus.StatusCode",
  {
    VALIDATING: false,
    VALIDATION_FAILED: false,
    PENDING_ACCEPTANCE: false,
    APPROVED: true,
    PROVISIONING: true,
    ACTIVE: true,
    DELETING: true,
    DELETED: false,
    REJECTING: false,
    REJECTED: false
  }
);
var whileActive = {
  when: ({ ConnectionStatus }) => isActive2(ConnectionStatus?.StatusCode),
  reads: ["ConnectionStatus.StatusCode"]
};
var opensearch = [
  resourceType57(
    "AWS::OpenSearchService::InboundConnection",
    [
      {
        role: "replica",
        ...whileActive,
        read: "RemoteDomainInfo.AWSDomainInformation.Region",
        absent: unshown25,
        as: otherEnd7,
        why: "the remote domain follows or searches this one, so data flows there",
        docs: `${api10}API_DescribeInboundConnections.html`,
        answers: ["opensearch.crosscluster"]
      },
      {
        // Which end counts as local differs with who asked for the connection: the one that is not here.
        role: "replica",
        ...whileActive,
        read: "LocalDomainInfo.AWSDomainInformation.Region",
        absent: unshown25,
        as: otherEnd7,
        why: "the domain that requested the connection follows or searches this one, so data flows there",
        docs: `${api10}API_DescribeInboundConnections.html`,
        answers: ["opensearch.crosscluster"]
      }
    ],
    { home: setting(`${api10}API_DescribeInboundConnections.html`) }
  ),
  resourceType57(
    "AWS::OpenSearchService::OutboundConnection",
    [
      {
        role: "processing",
        ...whileActive,
        read: "RemoteDomainInfo.AWSDomainInformation.Region",
        absent: unshown25,
        as: otherEnd7,
        why: "searches over the connection are sent to the remote domain",
        docs: `${api10}API_DescribeOutboundConnections.html`,
        answers: ["opensearch.crosscluster"]
      }
    ],
    { home: setting(`${api10}API_DescribeOutboundConnections.html`) }
  )
];

// src/locate/aws/organizations.ts
import {
  none as none32,
  resourceType as resourceType58
} from "./scan.js";
var optOut = words({ optOut: none32, optIn: "global" });
function keptByAws(content, here) {
  const { services } = JSON.parse(content);
  const said = { default: { opt_out_policy: "optIn" }, ...services };
  return Object.values(said).map((one) => optOut(String(one.opt_out_policy), here)).find((place) => place !== none32) ?? none32;
}
var organizations = [
  controlPlane(
    "AWS::Organizations::Organization",
    "Organizations keeps the tree of accounts and policies in one control plane: account information, no customer content"
  ),
  controlPlane(
    "AWS::Organizations::OrganizationalUnit",
    "an organizational unit groups accounts: account information, no customer content"
  ),
  controlPlane(
    "AWS::Organizations::Account",
    "an entry in the tree of accounts: account information, no customer content"
  ),
  controlPlane(
    "AWS::Organizations::Policy",
    "a policy for accounts: account information, no customer content"
  ),
  resourceType58(
    "AWS::Organizations::AiServicesOptOut",
    [
      {
        role: "replica",
        read: "EffectivePolicy.PolicyContent",
        as: keptByAws,
        absent: "global",
        why: "without an opt-out policy, AWS may store data that AI services process, also in other regions, to improve the services",
        docs: "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html",
        answers: ["ai.optout"]
      }
    ],
    {
      home: setting(
        "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html"
      )
    }
  )
];

// src/locate/aws/pipes.ts
import { none as none33, own as own7, resourceType as resourceType59, unshown as unshown26 } from "./scan.js";
import { arnPlace as arnPlace25, bucketNamed as bucketNamed18 } from "./terraform-aws.js";
var docs11 = "https://docs.aws.amazon.com/eventbridge/latest/pipes-reference/API_DescribePipe.html";
var isPiping = statusOf("CurrentState", {
  RUNNING: true,
  CREATING: true,
  STARTING: true,
  UPDATING: true,
  UPDATE_FAILED: true,
  UPDATE_ROLLBACK_FAILED: true,
  STOPPING: true,
  STOP_FAILED: true,
  DELETING: true,
  DELETE_FAILED: true,
  DELETE_ROLLBACK_FAILED: true,
  CREATE_ROLLBACK_FAILED: true,
  STOPPED: false,
  START_FAILED: false,
  CREATE_FAILED: false
});
var whilePiping = {
  when: ({ CurrentState }) => isPiping(CurrentState),
  reads: ["CurrentState"]
};
var pipes = [
  resourceType59(
    "AWS::Pipes::Pipe",
    [
      {
        role: "processing",
        ...whilePiping,
        always: own7,
        why: "every record is filtered and transformed by the pipe in its region",
        docs: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes.html",
        answers: ["scheduler.pipes"]
      },
      {
        role: "processing",
        ...whilePiping,
        read: "Target",
        absent: unshown26,
        as: arnPlace25,
        why: "every record of the source is sent to this target",
        docs: docs11,
        answers: ["scheduler.pipes"]
      },
      {
        role: "processing",
        ...whilePiping,
        read: "Enrichment",
        absent: none33,
        as: arnPlace25,
        why: "every record of the source passes through this enrichment",
        docs: docs11,
        answers: ["scheduler.pipes"]
      },
      {
        role: "log",
        ...whilePiping,
        read: "LogConfiguration.S3LogDestination.BucketName",
        as: bucketNamed18,
        why: "the pipe's log, with payloads if enabled, is kept in this bucket",
        docs: docs11,
        answers: ["scheduler.pipes"]
      },
      {
        role: "log",
        ...whilePiping,
        read: "LogConfiguration.FirehoseLogDestination.DeliveryStreamArn",
        as: arnPlace25,
        why: "the pipe's log is sent to this delivery stream",
        docs: docs11,
        answers: ["scheduler.pipes"]
      },
      {
        role: "log",
        ...whilePiping,
        read: "LogConfiguration.CloudwatchLogsLogDestination.LogGroupArn",
        as: arnPlace25,
        why: "the pipe's log is kept in this log group",
        docs: docs11,
        answers: ["scheduler.pipes"]
      },
      {
        role: "processing",
        ...whilePiping,
        read: "SourceParameters.KinesisStreamParameters.DeadLetterConfig.Arn",
        absent: none33,
        as: arnPlace25,
        why: "records of the stream that could not be passed on are kept in this queue",
        docs: docs11,
        answers: ["scheduler.pipes"]
      },
      {
        role: "processing",
        ...whilePiping,
        read: "SourceParameters.DynamoDBStreamParameters.DeadLetterConfig.Arn",
        absent: none33,
        as: arnPlace25,
        why: "changes of the table that could not be passed on are kept in this queue",
        docs: docs11,
        answers: ["scheduler.pipes"]
      }
    ],
    { home: setting(docs11) }
  )
];

// src/locate/aws/qbusiness.ts
import { resourceType as resourceType60 } from "./scan.js";
var qbusiness = [
  resourceType60("AWS::QBusiness::Application", [], {
    home: {
      role: "home",
      why: "an application's documents, index and conversations are stored in its region",
      docs: "https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/data-protection.html",
      answers: ["qbusiness.qdev"]
    },
    blind: [
      "cross-region inference of Amazon Q within a geography, and all of Q Developer's: no API shows them"
    ]
  })
];

// src/locate/aws/quicksight.ts
import { resourceType as resourceType61 } from "./scan.js";
import { regionPlace as regionPlace15 } from "./terraform-aws.js";
var quicksight = [
  resourceType61(
    "AWS::QuickSight::AccountSubscription",
    [
      {
        role: "replica",
        read: "Namespaces[].CapacityRegion",
        as: regionPlace15,
        why: "data sets loaded into SPICE are kept in this region",
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
  )
];

// src/locate/aws/rds.ts
import { none as none34, resourceType as resourceType62, unshown as unshown27 } from "./scan.js";
import { arnOrName, arnPlace as arnPlace26, bucketNamed as bucketNamed19, originalAt as originalAt2, otherArn } from "./terraform-aws.js";
var api11 = "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/";

var instance = resourceType62(
  "AWS::RDS::DBInstance",
  [
    {
      role: "replica",
      read: "ReadReplicaDBInstanceIdentifiers[]",
      as: arnOrName,
      why: "a cross-region read replica is named by its ARN, and keeps all the data",
      docs: `${api11}API_DescribeDBInstances.html`,
      answers: ["rds.readreplica"]
    },
    {
      role: "replica",
      read: "ReadReplicaDBClusterIdentifiers[]",
      as: arnOrName,
      why: "a read replica that is an Aurora cluster keeps all the data",
      docs: `${api11}API_DescribeDBInstances.html`,
      answers: ["rds.readreplica"]
    },
    {
      role: "backup",
      read: "DBInstanceAutomatedBackupsReplications[].DBInstanceAutomatedBackupsArn",
      as: arnPlace26,
      why: "automated backups, with the transaction logs, are replicated to another region",
      docs: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html",
      answers: ["rds.autobackup"]
    },
    {
      role: "replica",
      read: "ReadReplicaSourceDBInstanceIdentifier",
      as: otherArn,
      isOriginal: true,
      why: "the source of the read replica, in another region, keeps the same data",
      docs: `${api11}API_DescribeDBInstances.html`,
      answers: ["rds.readreplica"]
    },
    {
      role: "replica",
      read: "ReadReplicaSourceDBClusterIdentifier",
      as: otherArn,
      isOriginal: true,
      why: "the source cluster of the read replica, in another region, keeps the same data",
      docs: `${api11}API_DescribeDBInstances.html`,
      answers: ["rds.readreplica"]
    }
  ],
  {
    home: copyOf("ReadReplicaSourceDBInstanceIdentifier")
  }
);
var clusters = ["AWS::RDS::DBCluster", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster"].map(
  ((type) => resourceType62(
    type,
    [
      {
        role: "replica",
        read: "ReadReplicaIdentifiers[]",
        as: arnOrName,
        why: "a cross-region read replica of the cluster keeps all the data",
        docs: `${api11}API_DescribeDBClusters.html`,
        answers: ["rds.readreplica"]
      },
      {
        role: "replica",
        read: "ReplicationSourceIdentifier",
        as: otherArn,
        isOriginal: true,
        why: "the source of the cluster, in another region, keeps the same data",
        docs: `${api11}API_DescribeDBClusters.html`,
        answers: ["rds.readreplica"]
      }
    ],
    {
      home: copyOf("ReplicationSourceIdentifier")
    }
  ))
);
var globalClusters = [
  ["AWS::RDS::GlobalCluster", "rds.globalcluster", `${api11}API_DescribeGlobalClusters.html`],
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
  (([type, question, docs14]) => resourceType62(
    type,
    [
      {
        role: "replica",
        read: "GlobalClusterMembers[].DBClusterArn",
        // The writer too: its region may not be scanned.
        as: arnPlace26,
        why: "every cluster of a global cluster, the writer and its secondaries, keeps all the data",
        docs: docs14,
        answers: [question]
      }
    ],
    { home: setting(docs14) }
  ))
);
var snapshots = ["AWS::RDS::DBSnapshot", "AWS::RDS::DBClusterSnapshot"].map(
  ((type) => resourceType62(type, [], {
    home: {
      role: "backup",
      why: "a snapshot is stored in the region that lists it, even if it is a copy",
      docs: `${api11}API_DescribeDBSnapshots.html`,
      answers: ["rds.snapshotcopy"]
    }
  }))
);
var isExport3 = statusOf("Status", {
  STARTING: true,
  IN_PROGRESS: true,
  COMPLETE: true,
  CANCELING: true,
  CANCELED: true,
  FAILED: false
});
var rds = [
  instance,
  ...clusters,
  ...globalClusters,
  ...snapshots,
  resourceType62(
    "AWS::RDS::DBInstanceAutomatedBackup",
    [
      {
        role: "replica",
        read: "DBInstanceArn",
        as: otherArn,
        isOriginal: true,
        why: "the database that is backed up, in another region, keeps the same data",
        docs: `${api11}API_DescribeDBInstanceAutomatedBackups.html`,
        answers: ["rds.autobackup"]
      }
    ],
    {
      home: {
        role: "backup",
        reads: ["DBInstanceArn"],
        owner: (_, { DBInstanceArn: arn }) => arn ? originalAt2(arn, "DBInstanceArn") : none34,
        ownedBy: ["AWS::RDS::DBInstance"],
        why: "replicated automated backups are listed in their destination region",
        docs: `${api11}API_DescribeDBInstanceAutomatedBackups.html`,
        answers: ["rds.autobackup"]
      }
    }
  ),
  resourceType62(
    "AWS::RDS::ExportTask",
    [
      {
        role: "backup",
        when: ({ Status }) => isExport3(Status),
        reads: ["Status"],
        read: "S3Bucket",
        absent: unshown27,
        as: bucketNamed19,
        why: "an export wrote a snapshot's tables to this bucket",
        docs: `${api11}API_DescribeExportTasks.html`,
        answers: ["rds.export"]
      }
    ],
    { home: setting(`${api11}API_DescribeExportTasks.html`) }
  )
];

// src/locate/aws/redshift.ts
import { none as none35, resourceType as resourceType63, unshown as unshown28 } from "./scan.js";
import { bucketNamed as bucketNamed20, regionPlace as regionPlace16 } from "./terraform-aws.js";
var api12 = "https://docs.aws.amazon.com/redshift/latest/APIReference/";
var logging2 = switchOf("LoggingStatus.LoggingEnabled", true);
var isToBucket = statusOf("LoggingStatus.LogDestinationType", {
  s3: true,
  cloudwatch: false,
  s3table: false
});
var isShared = statusOf("DataShareAssociations[].Status", {
  ACTIVE: true,
  AVAILABLE: true,
  AUTHORIZED: false,
  PENDING_AUTHORIZATION: false,
  DEAUTHORIZED: false,
  REJECTED: false
});
var redshift = [
  resourceType63("AWS::Redshift::Cluster", [
    {
      role: "backup",
      read: "ClusterSnapshotCopyStatus.DestinationRegion",
      as: regionPlace16,
      why: "automated and manual snapshots are copied to this region",
      docs: `${api12}API_ClusterSnapshotCopyStatus.html`,
      answers: ["redshift.snapshotcopy"]
    },
    {
      role: "log",
      read: "LoggingStatus.BucketName",
      when: ({ LoggingStatus: status }) => {
        const on = logging2(status?.LoggingEnabled);
        return on === true ? isToBucket(status?.LogDestinationType) : on;
      },
      reads: ["LoggingStatus.LoggingEnabled", "LoggingStatus.LogDestinationType"],
      as: bucketNamed20,
      why: "audit logs, with users and their queries, are written to this bucket",
      docs: `${api12}API_DescribeLoggingStatus.html`,
      answers: ["redshift.audit"]
    }
  ]),
  resourceType63("AWS::Redshift::ClusterSnapshot", [], {
    home: {
      role: "backup",
      why: "a snapshot is stored in the region that lists it, even if it is a copy",
      docs: `${api12}API_DescribeClusterSnapshots.html`,
      answers: ["redshift.snapshotcopy"]
    }
  }),
  resourceType63(
    "AWS::Redshift::DataShare",
    [
      {
        role: "processing",
        read: "DataShareAssociations[].ConsumerRegion",
        absent: ({ element }) => element === void 0 ? none35 : given(isShared(element.Status), () => unshown28),
        reads: ["DataShareAssociations[].Status"],
        as: (region, here) => given(isShared(here.element.Status), () => regionPlace16(region, here)),
        why: "a consumer in this region queries the shared tables, and caches blocks of them",
        docs: `${api12}API_DataShareAssociation.html`,
        answers: ["redshift.datashare"]
      }
    ],
    { home: setting(`${api12}API_DescribeDataShares.html`) }
  )
];

// src/locate/aws/redshift-serverless.ts
import { resourceType as resourceType64 } from "./scan.js";
import { regionPlace as regionPlace17 } from "./terraform-aws.js";
var redshiftServerless = [
  resourceType64("AWS::RedshiftServerless::Namespace", [
    {
      role: "backup",
      read: "snapshotCopyConfigurations[].destinationRegion",
      as: regionPlace17,
      why: "snapshots of the namespace are copied to this region",
      docs: "https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_SnapshotCopyConfiguration.html",
      answers: ["redshift.snapshotcopy"]
    }
  ])
];

// src/locate/aws/route-53.ts
import { resourceType as resourceType65 } from "./scan.js";
import { arnPlace as arnPlace27 } from "./terraform-aws.js";
var route53 = [
  resourceType65(
    "AWS::Route53::HostedZone",
    [
      {
        role: "log",
        read: "QueryLoggingConfigs[].CloudWatchLogsLogGroupArn",
        as: arnPlace27,
        why: "each DNS query, with the resolver that asked, is logged to a log group that must be in us-east-1",
        docs: "https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListQueryLoggingConfigs.html",
        answers: ["route53.zone"]
      }
    ],
    {
      home: {
        role: "none",
        why: "DNS records are served from servers all over the world by design; they hold no customer content",
        docs: "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html"
      }
    }
  ),
  resourceType65("AWS::Route53::HealthCheck", [], {
    home: {
      role: "none",
      why: "health checkers in many regions probe an endpoint; they send no customer data",
      docs: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover.html"
    }
  })
];

// src/locate/aws/route-53-domains.ts
import { resourceType as resourceType66 } from "./scan.js";
var route53Domains = [
  resourceType66("AWS::Route53Domains::Domain", [], {
    home: {
      role: "metadata",
      at: "us-east-1",
      why: "a registration holds the name, address and phone number of its contacts; the service runs in us-east-1 only",
      docs: "https://docs.aws.amazon.com/general/latest/gr/r53.html"
    }
  })
];

// src/locate/aws/route53-recovery-control-config.ts
var route53RecoveryControlConfig = [
  controlPlane(
    "AWS::Route53RecoveryControl::Cluster",
    "routing controls are switches kept in five regions; no customer content passes through them"
  )
];

// src/locate/aws/route53resolver.ts
import { resourceType as resourceType67, unshown as unshown29 } from "./scan.js";
import { arnPlace as arnPlace28 } from "./terraform-aws.js";
var resolver = "https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_ResolverQueryLogConfig.html";
var route53resolver = [
  resourceType67(
    "AWS::Route53Resolver::ResolverQueryLoggingConfig",
    [
      {
        role: "log",
        read: "DestinationArn",
        absent: unshown29,
        as: arnPlace28,
        why: "every name that the network's machines look up is written to this bucket, log group or stream",
        docs: resolver,
        answers: ["resolver.querylog"]
      }
    ],
    { home: setting(resolver) }
  )
];

// src/locate/aws/s3.ts
import { otherArm as otherArm8 } from "./scan.js";
import { none as none36, resourceType as resourceType68 } from "./scan.js";
import { arnPlace as arnPlace29, bucketNamed as bucketNamed21 } from "./terraform-aws.js";
var api13 = "https://docs.aws.amazon.com/AmazonS3/latest/API/";
var notifications = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html";
var isReplicating = statusOf("ReplicationConfiguration.Rules[].Status", {
  Enabled: true,
  Disabled: false
});
var isListing = switchOf("InventoryConfigurationList[].IsEnabled", true);
var s3 = [
  resourceType68(
    "AWS::S3::Bucket",
    [
      {
        role: "replica",
        read: "ReplicationConfiguration.Rules[].Destination.Bucket",
        reads: ["ReplicationConfiguration.Rules[].Status"],
        as: ((arn, here) => given(isReplicating(here.element.Status), (() => arnPlace29(arn, here)))),
        why: "replication copies every new object that matches the rule to the destination bucket",
        docs: `${api13}API_GetBucketReplication.html`,
        answers: ["s3.bucket.replication"]
      },
      {
        role: "log",
        read: "LoggingEnabled.TargetBucket",
        as: bucketNamed21,
        why: "server access logs, with requesters and object keys, are written to this bucket",
        docs: `${api13}API_GetBucketLogging.html`,
        answers: ["s3.bucket.logging"]
      },
      {
        role: "metadata",
        read: "InventoryConfigurationList[].Destination.S3BucketDestination.Bucket",
        reads: ["InventoryConfigurationList[].IsEnabled"],
        as: ((arn, here) => given(isListing(here.element.IsEnabled), (() => arnPlace29(arn, here)))),
        why: "inventory reports, with the keys and metadata of all objects, are written to another bucket",
        docs: `${api13}API_ListBucketInventoryConfigurations.html`,
        answers: ["s3.bucket.inventory"]
      },
      {
        role: "metadata",
        read: "AnalyticsConfigurationList[].StorageClassAnalysis.DataExport.Destination.S3BucketDestination.Bucket",
        absent: otherArm8("StorageClassAnalysis.DataExport"),
        as: arnPlace29,
        why: "storage class analysis exports statistics about the objects to another bucket",
        docs: `${api13}API_ListBucketAnalyticsConfigurations.html`,
        answers: ["s3.bucket.inventory"]
      },
      {
        role: "processing",
        read: "AccelerateConfiguration.Status",
        absent: none36,
        as: words({ Enabled: "edge", Suspended: none36 }),
        why: "with Transfer Acceleration, uploads and downloads pass through the edge location nearest to the client",
        docs: `${api13}API_GetBucketAccelerateConfiguration.html`,
        answers: ["s3.bucket.acceleration"]
      },
      {
        role: "processing",
        read: "NotificationConfiguration.LambdaFunctionConfigurations[].LambdaFunctionArn",
        optional: ["NotificationConfiguration.LambdaFunctionConfigurations"],
        as: arnPlace29,
        why: "the keys of new or changed objects are sent to a function",
        docs: notifications,
        answers: ["s3.bucket.notification"]
      },
      {
        role: "processing",
        read: "NotificationConfiguration.QueueConfigurations[].QueueArn",
        optional: ["NotificationConfiguration.QueueConfigurations"],
        as: arnPlace29,
        why: "the keys of new or changed objects are sent to a queue",
        docs: notifications,
        answers: ["s3.bucket.notification"]
      },
      {
        role: "processing",
        read: "NotificationConfiguration.TopicConfigurations[].TopicArn",
        optional: ["NotificationConfiguration.TopicConfigurations"],
        as: arnPlace29,
        why: "the keys of new or changed objects are sent to a topic",
        docs: notifications,
        answers: ["s3.bucket.notification"]
      }
    ],
    {
      home: {
        role: "home",
        why: "a bucket is stored in the region in which it was created",
        docs: `${api13}API_ListBuckets.html`,
        answers: ["s3.bucket.region"]
      }
    }
  ),
  /** A bucket of another account that a property of ours names; HeadBucket said its region. */
  resourceType68("AWS::S3::ForeignBucket", [], {
    home: {
      role: "none",
      why: "a bucket in another account: data sent to it is reported for the sending resource",
      docs: `${api13}API_HeadBucket.html`
    }
  })
];

// src/locate/aws/s3-control.ts
import { none as none37, resourceType as resourceType69 } from "./scan.js";
import { arnPlace as arnPlace30 } from "./terraform-aws.js";
var guide5 = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/";
var api14 = "https://docs.aws.amazon.com/AmazonS3/latest/API/";
var isEnabled2 = switchOf("IsEnabled", true);
var isReported = switchOf("Report.Enabled", true);
var s3Control = [
  resourceType69("AWS::S3::AccessPoint", [], { home: setting(`${guide5}access-points.html`) }),
  resourceType69(
    "AWS::S3::StorageLens",
    [
      {
        role: "metadata",
        when: ({ IsEnabled }) => isEnabled2(IsEnabled),
        reads: ["IsEnabled"],
        read: "DataExport.S3BucketDestination.Arn",
        absent: none37,
        as: arnPlace30,
        why: "the metrics, with names of buckets and prefixes, are exported to this bucket every day",
        docs: `${api14}API_control_GetStorageLensConfiguration.html`,
        answers: ["s3.storagelens"]
      },
      {
        role: "metadata",
        when: ({ IsEnabled }) => isEnabled2(IsEnabled),
        reads: ["IsEnabled"],
        read: "ExpandedPrefixesDataExport.S3BucketDestination.Arn",
        absent: none37,
        as: arnPlace30,
        why: "metrics of every prefix, with its name, are exported to this bucket",
        docs: `${api14}API_control_GetStorageLensConfiguration.html`,
        answers: ["s3.storagelens"]
      }
    ],
    {
      home: {
        role: "metadata",
        why: "metrics of all regions are kept in the dashboard's home region (us-east-1 for the default dashboard)",
        docs: `${guide5}storage_lens_basics_metrics_recommendations.html`,
        answers: ["s3.storagelens"]
      }
    }
  ),
  resourceType69(
    "AWS::S3::BatchJob",
    [
      {
        role: "replica",
        read: "Operation.S3PutObjectCopy.TargetResource",
        as: arnPlace30,
        why: "the job copied objects to this bucket",
        docs: `${api14}API_control_DescribeJob.html`,
        answers: ["s3.batch"]
      },
      {
        role: "log",
        read: "Report.Bucket",
        when: ({ Report }) => isReported(Report?.Enabled),
        reads: ["Report.Enabled"],
        as: arnPlace30,
        why: "the job's report lists the keys of all objects it worked on",
        docs: `${api14}API_control_DescribeJob.html`,
        answers: ["s3.batch"]
      },
      {
        role: "metadata",
        read: "ManifestGenerator.S3JobManifestGenerator.ManifestOutputLocation.Bucket",
        as: arnPlace30,
        why: "the manifest of the job, with the keys of its objects, was written to this bucket",
        docs: `${api14}API_control_S3ManifestOutputLocation.html`,
        answers: ["s3.batch"]
      }
    ],
    { home: setting(`${guide5}batch-ops.html`) }
  )
];

// src/locate/aws/s3-multi-region-access-points.ts
import { resourceType as resourceType70 } from "./scan.js";
var guide6 = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/";
var s3MultiRegionAccessPoints = [
  resourceType70(
    "AWS::S3::MultiRegionAccessPoint",
    [
      {
        role: "processing",
        read: "Regions[].Region",
        why: "the access point sends requests to its member bucket nearest to the client, or to any of them on failover",
        docs: `${guide6}MultiRegionAccessPoints.html`,
        answers: ["s3.mrap"]
      }
    ],
    {
      home: {
        role: "none",
        why: "the control plane of these access points is in us-west-2 for every account; the data is in the member buckets",
        docs: `${guide6}ManagingMultiRegionAccessPoints.html`
      }
    }
  )
];

// src/locate/aws/s3files.ts
import { resourceType as resourceType71 } from "./scan.js";
import { arnPlace as arnPlace31 } from "./terraform-aws.js";
var guide7 = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/";
var s3files = [
  resourceType71("AWS::S3Files::FileSystem", [
    {
      role: "replica",
      read: "bucket",
      as: arnPlace31,
      why: "the files are the objects of this bucket",
      docs: `${guide7}s3-files.html`,
      answers: ["s3files.fs"]
    }
  ])
];

// src/locate/aws/s3tables.ts
import { resourceType as resourceType72 } from "./scan.js";
import { arnPlace as arnPlace32, otherArn as otherArn2 } from "./terraform-aws.js";
var api15 = "https://docs.aws.amazon.com/AmazonS3/latest/API/";
var s3tables = [
  resourceType72("AWS::S3Tables::TableBucket", [
    {
      role: "replica",
      read: "replicationConfiguration.rules[].destinations[].destinationTableBucketARN",
      as: arnPlace32,
      why: "every table of the bucket is replicated to this table bucket, unless the table has its own rule",
      docs: `${api15}API_s3Buckets_GetTableBucketReplication.html`,
      answers: ["s3tables.replication"]
    }
  ]),
  resourceType72("AWS::S3Tables::Table", [
    {
      role: "replica",
      read: "replicationConfiguration.rules[].destinations[].destinationTableBucketARN",
      as: arnPlace32,
      why: "the table's own rule replicates it to this table bucket",
      docs: `${api15}API_s3Buckets_GetTableReplication.html`,
      answers: ["s3tables.replication"]
    },
    {
      role: "replica",
      read: "managedTableInformation.replicationInformation.sourceTableARN",
      as: otherArn2,
      isOriginal: true,
      why: "the source of the replica, in another region, keeps the same data",
      docs: `${api15}API_s3Buckets_GetTable.html`,
      answers: ["s3tables.replication"]
    }
  ])
];

// src/locate/aws/s3vectors.ts
import { resourceType as resourceType73 } from "./scan.js";
var api16 = "https://docs.aws.amazon.com/AmazonS3/latest/API/";
var s3vectors = [
  resourceType73("AWS::S3Vectors::VectorBucket", [], {
    home: {
      role: "home",
      why: "vectors, made from texts and images, are stored in the region of the vector bucket",
      docs: `${api16}API_S3VectorBuckets_ListVectorBuckets.html`,
      answers: ["s3vectors.bucket"]
    }
  })
];

// src/locate/aws/sagemaker.ts
import { otherArm as otherArm9 } from "./scan.js";
import { none as none38, resourceType as resourceType74, unshown as unshown30 } from "./scan.js";
import { arnPlace as arnPlace33, regionPlace as regionPlace18, s3Uri as s3Uri9 } from "./terraform-aws.js";
var maker = "https://docs.aws.amazon.com/sagemaker/latest/APIReference/";
var capturing = switchOf("DataCaptureConfig.EnableCapture", true);
var isOutputShared = statusOf(
  "DefaultUserSettings.SharingSettings.NotebookOutputOption",
  { Allowed: true, Disabled: false }
);
var sagemaker = [
  resourceType74(
    "AWS::SageMaker::EndpointConfig",
    [
      {
        role: "log",
        when: ({ DataCaptureConfig }) => capturing(DataCaptureConfig?.EnableCapture),
        reads: ["DataCaptureConfig.EnableCapture"],
        read: "DataCaptureConfig.DestinationS3Uri",
        as: s3Uri9,
        why: "requests to the model, and its responses, are captured in this bucket",
        docs: `${maker}API_DataCaptureConfig.html`,
        answers: ["sagemaker.paths"]
      },
      {
        role: "replica",
        read: "AsyncInferenceConfig.OutputConfig.S3OutputPath",
        as: s3Uri9,
        why: "answers of an asynchronous endpoint are written to this bucket",
        docs: `${maker}API_AsyncInferenceOutputConfig.html`,
        answers: ["sagemaker.paths"]
      },
      {
        role: "replica",
        read: "AsyncInferenceConfig.OutputConfig.S3FailurePath",
        absent: none38,
        as: s3Uri9,
        why: "answers to requests that failed are written to this bucket",
        docs: `${maker}API_AsyncInferenceOutputConfig.html`,
        answers: ["sagemaker.paths"]
      },
      {
        role: "processing",
        read: "AsyncInferenceConfig.OutputConfig.NotificationConfig.SuccessTopic",
        absent: none38,
        as: arnPlace33,
        why: "a message on this topic announces that an answer is ready",
        docs: `${maker}API_AsyncInferenceOutputConfig.html`,
        answers: ["sagemaker.paths"]
      },
      {
        role: "processing",
        read: "AsyncInferenceConfig.OutputConfig.NotificationConfig.ErrorTopic",
        absent: none38,
        as: arnPlace33,
        why: "a message on this topic announces that a request failed",
        docs: `${maker}API_AsyncInferenceOutputConfig.html`,
        answers: ["sagemaker.paths"]
      },
      {
        role: "log",
        read: "ProductionVariants[].CoreDumpConfig.DestinationS3Uri",
        absent: otherArm9("CoreDumpConfig"),
        as: s3Uri9,
        why: "core dumps of the model are written to this bucket",
        docs: `${maker}API_ProductionVariantCoreDumpConfig.html`,
        answers: ["sagemaker.paths"]
      },
      {
        role: "log",
        read: "ShadowProductionVariants[].CoreDumpConfig.DestinationS3Uri",
        absent: otherArm9("CoreDumpConfig"),
        as: s3Uri9,
        why: "core dumps of the shadow model are written to this bucket",
        docs: `${maker}API_ProductionVariantCoreDumpConfig.html`,
        answers: ["sagemaker.paths"]
      }
    ],
    { home: setting(`${maker}API_DescribeEndpointConfig.html`) }
  ),
  resourceType74("AWS::SageMaker::FeatureGroup", [
    {
      role: "replica",
      read: "OfflineStoreConfig.S3StorageConfig.S3Uri",
      as: s3Uri9,
      why: "the offline store keeps every version of every feature in this bucket",
      docs: `${maker}API_OfflineStoreConfig.html`,
      answers: ["sagemaker.paths"]
    }
  ]),
  resourceType74("AWS::SageMaker::Domain", [
    {
      role: "replica",
      read: "DefaultUserSettings.SharingSettings.S3OutputPath",
      // Without their output, notebooks may be shared and no bucket is named.
      absent: ({ resource }) => {
        const settings = resource.properties.DefaultUserSettings?.SharingSettings;
        return settings ? given(isOutputShared(settings.NotebookOutputOption), () => unshown30) : none38;
      },
      reads: ["DefaultUserSettings.SharingSettings.NotebookOutputOption"],
      as: s3Uri9,
      why: "shared notebooks, with their output, are kept in this bucket",
      docs: `${maker}API_SharingSettings.html`,
      answers: ["sagemaker.paths"]
    },
    {
      role: "replica",
      read: "DefaultUserSettings.CanvasAppSettings.WorkspaceSettings.S3ArtifactPath",
      absent: none38,
      as: s3Uri9,
      why: "data sets and models of Canvas are kept in this bucket",
      docs: `${maker}API_WorkspaceSettings.html`,
      answers: ["sagemaker.paths"]
    },
    {
      role: "replica",
      read: "DefaultUserSettings.CustomFileSystemConfigs[].S3FileSystemConfig.S3Uri",
      optional: ["DefaultUserSettings.CustomFileSystemConfigs"],
      absent: otherArm9("S3FileSystemConfig"),
      as: s3Uri9,
      why: "this bucket is mounted for every user",
      docs: `${maker}API_S3FileSystemConfig.html`,
      answers: ["sagemaker.paths"]
    },
    {
      role: "replica",
      read: "DefaultSpaceSettings.CustomFileSystemConfigs[].S3FileSystemConfig.S3Uri",
      optional: ["DefaultSpaceSettings.CustomFileSystemConfigs"],
      absent: otherArm9("S3FileSystemConfig"),
      as: s3Uri9,
      why: "this bucket is mounted in every shared space",
      docs: `${maker}API_S3FileSystemConfig.html`,
      answers: ["sagemaker.paths"]
    },
    {
      role: "metadata",
      read: "DomainSettings.UnifiedStudioSettings.DomainRegion",
      absent: none38,
      as: regionPlace18,
      why: "projects and people of Unified Studio are listed in this region",
      docs: `${maker}API_UnifiedStudioSettings.html`,
      answers: ["sagemaker.paths"]
    },
    {
      role: "replica",
      read: "DomainSettings.UnifiedStudioSettings.ProjectS3Path",
      absent: none38,
      as: s3Uri9,
      why: "files of the Unified Studio project are kept in this bucket",
      docs: `${maker}API_UnifiedStudioSettings.html`,
      answers: ["sagemaker.paths"]
    }
  ])
];

// src/locate/aws/scheduler.ts
import { none as none39, own as own8, resourceType as resourceType75, unshown as unshown31 } from "./scan.js";
import { arnPlace as arnPlace34 } from "./terraform-aws.js";
var docs12 = "https://docs.aws.amazon.com/scheduler/latest/APIReference/API_Target.html";
var universal = (arn) => /^arn:[^:]+:scheduler:::aws-sdk:./.test(arn);
var isScheduled = statusOf("State", { ENABLED: true, DISABLED: false });
var whileScheduled = {
  when: ({ State }) => isScheduled(State),
  reads: ["State"]
};
var scheduler = [
  resourceType75(
    "AWS::Scheduler::Schedule",
    [
      {
        role: "processing",
        ...whileScheduled,
        read: "Target.Arn",
        absent: unshown31,
        as: (arn, here) => universal(arn) ? own8 : arnPlace34(arn, here),
        why: "the schedule's payload is sent to this target",
        docs: docs12,
        answers: ["scheduler.pipes"]
      },
      {
        role: "processing",
        ...whileScheduled,
        read: "Target.DeadLetterConfig.Arn",
        absent: none39,
        as: arnPlace34,
        why: "payloads that could not be delivered are kept in this queue",
        docs: docs12,
        answers: ["scheduler.pipes"]
      }
    ],
    { home: setting(docs12) }
  )
];

// src/locate/aws/secrets-manager.ts
import { resourceType as resourceType76 } from "./scan.js";
import { arnPlace as arnPlace35, inRegion as inRegion2, originalAt as originalAt3, otherEnd as otherEnd8, regionOf as regionOf2, regionPlace as regionPlace19 } from "./terraform-aws.js";
var secret = "https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html";
var inPlace = ((_, { region, here }) => regionPlace19(region, here));
var replicated = words({
  InSync: inPlace,
  InProgress: inPlace,
  // On its way, and no longer kept up: a copy is there, or is about to be.
  Pending: inPlace,
  Detached: inPlace,
  Failed: (_, { region }) => ({
    gap: `replication to ${region} failed; an earlier copy may still be there`,
    remedy: `check for the secret in ${region}, and remove the replica or replicate again`
  })
});
var secretsManager = [
  resourceType76(
    "AWS::SecretsManager::Secret",
    [
      {
        role: "replica",
        read: "ReplicationStatus[].Region",
        reads: ["ReplicationStatus[].Status"],
        as: ((region, here) => replicated(here.element.Status ?? "InSync", { region, here })),
        why: "the secret and its versions are kept in every replica region",
        docs: secret,
        answers: ["secretsmanager.replica"]
      },
      {
        role: "replica",
        read: "PrimaryRegion",
        as: otherEnd8,
        why: "the secret is a replica; its primary is kept in this region",
        docs: secret,
        answers: ["secretsmanager.replica"]
      },
      {
        role: "replica",
        read: "CrossAccountReplicas[].ReplicaSecretARN",
        reads: ["CrossAccountReplicas[].ReplicationStatus"],
        as: (function(replica, here) {
          const region = regionOf2(replica);
          return region === void 0 ? arnPlace35(replica, here) : replicated(here.element.ReplicationStatus ?? "InSync", { region, here });
        }),
        why: "the secret and its versions are also kept in another account",
        docs: secret,
        answers: ["secretsmanager.replica"]
      },
      {
        role: "replica",
        read: "CrossAccountPrimary.PrimarySecretARN",
        as: arnPlace35,
        isOriginal: true,
        why: "the secret is a replica; its primary is kept in another account",
        docs: secret,
        answers: ["secretsmanager.replica"]
      }
    ],
    {
      home: {
        role: "replica",
        reads: ["PrimaryRegion", "CrossAccountPrimary.PrimarySecretARN"],
        owner: ((id, { PrimaryRegion, CrossAccountPrimary: { PrimarySecretARN: primary } = {} }) => primary ? originalAt3(primary, "CrossAccountPrimary.PrimarySecretARN") : inRegion2(id, PrimaryRegion)),
        why: "a secret whose primary is in another region or account is a replica of it",
        docs: secret,
        answers: ["secretsmanager.replica"]
      }
    }
  )
];

// src/locate/aws/securityhub.ts
import { resourceType as resourceType77, unshown as unshown32 } from "./scan.js";
var hub = "https://docs.aws.amazon.com/securityhub/1.0/APIReference/";
var isLinked = statusOf("RegionLinkingMode", {
  ALL_REGIONS: true,
  ALL_REGIONS_EXCEPT_SPECIFIED: true,
  SPECIFIED_REGIONS: true,
  NO_REGIONS: false
});
var whileLinked = {
  when: ({ RegionLinkingMode }) => isLinked(RegionLinkingMode),
  reads: ["RegionLinkingMode"]
};
var securityhub = [
  resourceType77(
    "AWS::SecurityHub::FindingAggregator",
    [
      {
        role: "metadata",
        ...whileLinked,
        read: "FindingAggregationRegion",
        absent: unshown32,
        why: "findings of all linked regions are copied to this region",
        docs: `${hub}API_GetFindingAggregator.html`,
        answers: ["securityhub.aggregator"]
      }
    ],
    { home: setting(`${hub}API_GetFindingAggregator.html`) }
  ),
  resourceType77(
    "AWS::SecurityHub::AggregatorV2",
    [
      {
        role: "metadata",
        ...whileLinked,
        read: "AggregationRegion",
        absent: unshown32,
        why: "resources and findings of all linked regions are copied to this region",
        docs: `${hub}API_GetAggregatorV2.html`,
        answers: ["securityhub.aggregator"]
      }
    ],
    { home: setting(`${hub}API_GetAggregatorV2.html`) }
  )
];

// src/locate/aws/securitylake.ts
import { resourceType as resourceType78 } from "./scan.js";
import { regionPlace as regionPlace20 } from "./terraform-aws.js";
var lake = "https://docs.aws.amazon.com/security-lake/latest/APIReference/API_DataLakeReplicationConfiguration.html";
var securitylake = [
  resourceType78("AWS::SecurityLake::DataLake", [
    {
      role: "log",
      read: "replicationConfiguration.regions[]",
      as: regionPlace20,
      why: "all logs of the lake are rolled up into this region",
      docs: lake,
      answers: ["securitylake.rollup"]
    }
  ])
];

// src/locate/aws/sesv2.ts
import { resourceType as resourceType79 } from "./scan.js";
import { regionPlace as regionPlace21 } from "./terraform-aws.js";
var isProvisioned = statusOf("Status", {
  CREATING: true,
  READY: true,
  DELETING: true,
  FAILED: false
});
var sesv2 = [
  resourceType79(
    "AWS::SES::MultiRegionEndpoint",
    [
      {
        role: "processing",
        read: "Regions[]",
        when: ({ Status }) => isProvisioned(Status),
        reads: ["Status"],
        as: regionPlace21,
        why: "mail is sent from both the primary region and this region",
        docs: "https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_ListMultiRegionEndpoints.html",
        answers: ["ses.multiregion"]
      }
    ],
    {
      home: {
        role: "processing",
        why: "mail is sent from the endpoint's primary region",
        docs: "https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_MultiRegionEndpoint.html"
      }
    }
  )
];

// src/locate/aws/sfn.ts
import { own as own9, resourceType as resourceType80, unshown as unshown33 } from "./scan.js";
import { arnPlace as arnPlace36 } from "./terraform-aws.js";
var states = "https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachine.html";
var isLogging2 = statusOf("loggingConfiguration.level", {
  ALL: true,
  ERROR: true,
  FATAL: true,
  OFF: false
});
var serviceCall = (arn) => /^arn:[^:]+:states:::/.test(arn);
var sfn = [
  resourceType80("AWS::StepFunctions::StateMachine", [
    {
      role: "processing",
      read: "DefinitionReferences[]",
      absent: unshown33,
      reads: readsProfiles,
      as: (reference, here) => serviceCall(reference) ? own9 : modelPlace(reference, here),
      why: "a step of the state machine passes its data to this service, endpoint or model",
      docs: states,
      answers: ["stepfunctions.def"]
    },
    {
      role: "log",
      read: "loggingConfiguration.destinations[].cloudWatchLogsLogGroup.logGroupArn",
      when: ({ loggingConfiguration }) => isLogging2(loggingConfiguration?.level),
      reads: ["loggingConfiguration.level"],
      as: arnPlace36,
      why: "executions are logged to this log group",
      docs: states,
      answers: ["stepfunctions.def"]
    }
  ])
];

// src/locate/aws/shield.ts
var shield = [
  controlPlane(
    "AWS::Shield::Protection",
    "Shield Advanced keeps in one control plane which resources it protects; no traffic is stored"
  )
];

// src/locate/aws/sns.ts
import { none as none40, resourceType as resourceType81, unshown as unshown34 } from "./scan.js";
import { arnPlace as arnPlace37, hostOf as hostOf9, isArn as isArn3 } from "./terraform-aws.js";
var docs13 = "https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptions.html";
var people = ((by) => ({
  gap: `messages are sent to people by ${by}; AWS does not say where they are stored afterwards`,
  remedy: "keep personal data out of the topic's messages, and accept the gap with an exception that records this"
}));
var isDelivered = statusOf("Protocol", {
  sqs: true,
  lambda: true,
  firehose: true,
  http: true,
  https: true,
  email: false,
  "email-json": false,
  sms: false,
  application: true
});
var waits = statusOf("SubscriptionArn", { PendingConfirmation: false, Deleted: false });
var isConfirmed = ((arn) => arn !== void 0 && isArn3(arn) ? true : waits(arn));
var sns = [
  resourceType81(
    "AWS::SNS::Subscription",
    [
      {
        role: "processing",
        when: (({ SubscriptionArn, Protocol }) => {
          const confirmed = isConfirmed(SubscriptionArn);
          return confirmed === true ? isDelivered(Protocol) : confirmed;
        }),
        reads: ["Protocol", "SubscriptionArn"],
        read: "Endpoint",
        absent: unshown34,
        as: ((endpoint2, here) => /^https?:/i.test(endpoint2) ? hostOf9(endpoint2, here) : arnPlace37(endpoint2, here)),
        why: "every message of the topic is delivered to this endpoint",
        docs: docs13,
        answers: ["sns.subscription"]
      },
      {
        role: "processing",
        when: (({ SubscriptionArn }) => isConfirmed(SubscriptionArn)),
        reads: ["SubscriptionArn"],
        read: "Protocol",
        absent: unshown34,
        as: words({
          sqs: none40,
          lambda: none40,
          firehose: none40,
          http: none40,
          https: none40,
          email: people("e-mail"),
          "email-json": people("e-mail"),
          sms: people("text message"),
          application: {
            gap: "messages are passed to the push service of the device's manufacturer, whose location AWS does not state",
            remedy: "keep personal data out of push messages, and accept the gap with an exception"
          }
        }),
        why: "every message of the topic is sent to people over this protocol",
        docs: "https://docs.aws.amazon.com/sns/latest/dg/sns-user-notifications.html",
        answers: ["sns.subscription"]
      }
    ],
    { home: setting(docs13) }
  )
];

// src/locate/aws/sqs.ts
import { resourceType as resourceType82 } from "./scan.js";
var sqs = [
  resourceType82("AWS::SQS::Queue", [], {
    home: {
      role: "home",
      why: "a queue and its dead-letter queue are in one region and are not replicated",
      docs: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueues.html",
      answers: ["sqs.queue"]
    }
  })
];

// src/locate/aws/ssm.ts
import { none as none41, own as own10, resourceType as resourceType83 } from "./scan.js";
import { regionPlace as regionPlace22 } from "./terraform-aws.js";
var sync = "https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ResourceDataSyncItem.html";
var ssm = [
  resourceType83(
    "AWS::SSM::ResourceDataSync",
    [
      {
        role: "metadata",
        read: "S3Destination.Region",
        as: regionPlace22,
        why: "the inventory of all machines, with their users, is written to a bucket in this region",
        docs: sync,
        answers: ["ssm.datasync"]
      },
      {
        role: "metadata",
        read: "SyncSource.SourceRegions[]",
        as: (region, here) => regionPlace22(region, here) === own10 ? none41 : own10,
        why: "operational data of other regions is copied to the region of the sync",
        docs: sync,
        answers: ["ssm.datasync"]
      }
    ],
    { home: setting(sync) }
  ),
  resourceType83("AWS::SSM::Parameter", [], {
    home: {
      role: "home",
      why: "a parameter is stored in its region and is not replicated",
      docs: "https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeParameters.html",
      answers: ["ssm.params"]
    }
  })
];

// src/locate/aws/ssm-incidents.ts
import {
  resourceType as resourceType84,
  unknown as unknown11,
  unshown as unshown35
} from "./scan.js";
var replicaRegion = words(
  {
    ACTIVE: keyOf,
    CREATING: keyOf,
    DELETING: keyOf,
    FAILED: keyOf
  }
);
function keyOf(_, { element, resource }) {
  const regions = Object.entries(resource.properties.regionMap ?? {});
  return regions.find(([, region]) => region === element)?.[0] ?? unknown11(element, "regionMap");
}
var ssmIncidents = [
  resourceType84(
    "AWS::SSMIncidents::ReplicationSet",
    [
      {
        role: "replica",
        read: "regionMap{}.status",
        as: replicaRegion,
        absent: unshown35,
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

// src/locate/aws/sso-admin.ts
import { resourceType as resourceType85 } from "./scan.js";
import { otherEnd as otherEnd9 } from "./terraform-aws.js";
var ssoAdmin = [
  resourceType85("AWS::SSO::Instance", [
    {
      role: "replica",
      read: "Regions[].RegionName",
      as: otherEnd9,
      why: "names and e-mail addresses of the workforce are kept in the primary region and in every added one",
      docs: "https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_ListRegions.html",
      answers: ["identitycenter.regions"]
    }
  ])
];

// src/locate/aws/storage-gateway.ts
import { resourceType as resourceType86 } from "./scan.js";
import { arnPlace as arnPlace38, regionPlace as regionPlace23 } from "./terraform-aws.js";
var share = "https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_DescribeNFSFileShares.html";
var storageGateway = [
  ...["AWS::StorageGateway::NFSFileShare", "AWS::StorageGateway::SMBFileShare"].map(
    ((type) => resourceType86(
      type,
      [
        {
          role: "replica",
          read: "BucketRegion",
          as: regionPlace23,
          why: "the files of the share are objects of a bucket in this region",
          docs: share,
          answers: ["storagegateway.share"]
        },
        {
          role: "replica",
          when: ({ BucketRegion }) => !BucketRegion,
          read: "LocationARN",
          reads: ["BucketRegion"],
          as: arnPlace38,
          why: "the files of the share are objects of this bucket",
          docs: share,
          answers: ["storagegateway.share"]
        },
        {
          role: "log",
          read: "AuditDestinationARN",
          as: arnPlace38,
          why: "access to files, with user names, is logged here",
          docs: share,
          answers: ["storagegateway.share"]
        }
      ]
    ))
  ),
  resourceType86(
    "AWS::StorageGateway::Gateway",
    [
      {
        role: "processing",
        read: "Ec2InstanceRegion",
        as: regionPlace23,
        why: "the gateway runs, and caches files, on an instance in this region",
        docs: "https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_GatewayInfo.html",
        answers: ["storagegateway.share"]
      }
    ],
    { blind: ["the country of a gateway on the customer's own premises"] }
  )
];

// src/locate/aws/synthetics.ts
import { resourceType as resourceType87 } from "./scan.js";
import { bucketPath as bucketPath2, regionPlace as regionPlace24, s3Uri as s3Uri10 } from "./terraform-aws.js";
var canary = "https://docs.aws.amazon.com/AmazonSynthetics/latest/APIReference/API_Canary.html";
var synthetics = [
  resourceType87(
    "AWS::Synthetics::Canary",
    [
      {
        role: "log",
        read: "ArtifactS3Location",
        as: (place, here) => place.startsWith("s3://") ? s3Uri10(place, here) : bucketPath2(place, here),
        why: "screenshots and logs of the canary's runs are kept in this bucket",
        docs: canary,
        answers: ["synthetics.multilocation"]
      },
      {
        role: "processing",
        read: "MultiLocationConfig.Replicas[].Location",
        as: regionPlace24,
        why: "a copy of the canary runs in this region",
        docs: canary,
        answers: ["synthetics.multilocation"]
      }
    ],
    {
      home: {
        role: "processing",
        why: "a canary runs in its region, and receives what a user would receive",
        docs: canary
      }
    }
  )
];

// src/locate/aws/transcribe.ts
import { otherName as otherName6 } from "./scan.js";
import { none as none42, resourceType as resourceType88 } from "./scan.js";
import { hostOf as hostOf10 } from "./terraform-aws.js";
var isTranscript = statusOf("TranscriptionJobStatus", {
  QUEUED: true,
  IN_PROGRESS: true,
  COMPLETED: true,
  FAILED: false
});
var isThrough = statusOf("TranscriptionJobStatus", {
  QUEUED: false,
  IN_PROGRESS: false,
  COMPLETED: true,
  FAILED: false
});
var unlessFailed = {
  when: (job) => isTranscript(job.TranscriptionJobStatus),
  reads: ["TranscriptionJobStatus"]
};
var transcribe = [
  resourceType88(
    "AWS::Transcribe::TranscriptionJob",
    [
      {
        role: "replica",
        ...unlessFailed,
        read: "Transcript.TranscriptFileUri",
        absent: (here) => given(
          isThrough(here.resource.properties.TranscriptionJobStatus),
          () => otherName6("Transcript.RedactedTranscriptFileUri", "Transcript")(here)
        ),
        reads: ["TranscriptionJobStatus", "Transcript.RedactedTranscriptFileUri"],
        as: hostOf10,
        why: "the transcript was written to a bucket at this address",
        docs: "https://docs.aws.amazon.com/transcribe/latest/APIReference/API_Transcript.html",
        answers: ["ml.output"]
      },
      {
        role: "replica",
        ...unlessFailed,
        read: "Transcript.RedactedTranscriptFileUri",
        absent: none42,
        as: hostOf10,
        why: "the transcript without personal data was written to a bucket at this address",
        docs: "https://docs.aws.amazon.com/transcribe/latest/APIReference/API_Transcript.html",
        answers: ["ml.output"]
      },
      {
        role: "replica",
        ...unlessFailed,
        read: "Subtitles.SubtitleFileUris[]",
        optional: ["Subtitles.SubtitleFileUris"],
        as: hostOf10,
        why: "subtitles were written to a bucket at this address",
        docs: "https://docs.aws.amazon.com/transcribe/latest/APIReference/API_SubtitlesOutput.html",
        answers: ["ml.output"]
      }
    ],
    {
      home: {
        role: "processing",
        why: "speech was transcribed in the job's region",
        docs: "https://docs.aws.amazon.com/transcribe/latest/APIReference/API_GetTranscriptionJob.html",
        answers: ["ml.output"]
      }
    }
  )
];

// src/locate/aws/transfer.ts
import {
  none as none43,
  own as own11,
  resourceType as resourceType89,
  unknown as unknown12,
  unshown as unshown36
} from "./scan.js";
import { arnPlace as arnPlace39, bucketPath as bucketPath3, hostOf as hostOf11 } from "./terraform-aws.js";
var guide8 = "https://docs.aws.amazon.com/transfer/latest/userguide/";
var byType = ((asked) => statusOf(
  "IdentityProviderType",
  {
    SERVICE_MANAGED: false,
    AWS_DIRECTORY_SERVICE: false,
    API_GATEWAY: asked === "API_GATEWAY",
    AWS_LAMBDA: asked === "AWS_LAMBDA"
  },
  false
));
var asksUrl = byType("API_GATEWAY");
var asksFunction = byType("AWS_LAMBDA");
function directory(path, here) {
  if (path === "/") return none43;
  if (/^\/fs-[0-9a-f]+(?:\/|$)/.test(path)) return own11;
  return path.startsWith("/") ? bucketPath3(path, here) : unknown12(path);
}
var transfer = [
  resourceType89(
    "AWS::Transfer::Server",
    [
      {
        role: "log",
        read: "StructuredLogDestinations[]",
        as: arnPlace39,
        why: "file transfers, with user names, are logged here",
        docs: `${guide8}API_DescribedServer.html`,
        answers: ["transfer.server"]
      },
      {
        role: "processing",
        read: "IdentityProviderDetails.Url",
        absent: ({ element }) => given(asksUrl(element.IdentityProviderType), () => unshown36),
        reads: ["IdentityProviderType"],
        as: hostOf11,
        why: "names and passwords of people who sign in are sent to this address",
        docs: `${guide8}API_IdentityProviderDetails.html`,
        answers: ["transfer.server"]
      },
      {
        role: "processing",
        read: "IdentityProviderDetails.Function",
        absent: ({ element }) => given(asksFunction(element.IdentityProviderType), () => unshown36),
        reads: ["IdentityProviderType"],
        as: arnPlace39,
        why: "names and passwords of people who sign in are sent to this function",
        docs: `${guide8}API_IdentityProviderDetails.html`,
        answers: ["transfer.server"]
      }
    ],
    {
      blind: [
        "where the files of users go that an API or a function authenticates: it decides this at each sign-in"
      ]
    }
  ),
  resourceType89(
    "AWS::Transfer::User",
    [
      {
        role: "replica",
        read: "HomeDirectory",
        as: directory,
        why: "files the user sends are kept in this bucket, which may be in another region",
        docs: `${guide8}API_DescribedUser.html`,
        answers: ["transfer.server"]
      },
      {
        role: "replica",
        read: "HomeDirectoryMappings[].Target",
        as: directory,
        why: "files the user sends to a mapped directory are kept in this bucket",
        docs: `${guide8}API_HomeDirectoryMapEntry.html`,
        answers: ["transfer.server"]
      }
    ],
    { home: setting(`${guide8}API_DescribedUser.html`) }
  ),
  resourceType89(
    "AWS::Transfer::Connector",
    [
      {
        role: "processing",
        read: "Url",
        as: hostOf11,
        why: "files are exchanged with the server at this address",
        docs: `${guide8}API_DescribedConnector.html`,
        answers: ["transfer.server"]
      }
    ],
    {
      home: {
        role: "processing",
        why: "files pass through the connector in its region",
        docs: `${guide8}API_DescribedConnector.html`,
        answers: ["transfer.server"]
      }
    }
  )
];

// src/locate/aws/wafv2.ts
import { resourceType as resourceType90 } from "./scan.js";
import { arnPlace as arnPlace40 } from "./terraform-aws.js";
var rules = "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl.html";
var wafv2 = [
  ...["WebACL", "IPSet", "RegexPatternSet", "RuleGroup"].map(
    ((name) => resourceType90(`AWS::WAFv2::${name}`, [], {
      home: {
        role: "none",
        why: "rules for requests are a setting and hold no customer content; those for CloudFront must be created in us-east-1",
        docs: rules
      },
      ...name === "WebACL" && {
        blind: [
          "security analytics across regions, for which AWS stores request logs outside the web ACL's region: the SDK does not show yet whether it is enabled"
        ]
      }
    }))
  ),
  resourceType90(
    "AWS::WAFv2::LoggingConfiguration",
    [
      {
        role: "log",
        read: "LogDestinationConfigs[]",
        as: arnPlace40,
        why: "the client's address and the URI of every request are logged here; for CloudFront, log groups and streams must be in us-east-1",
        docs: "https://docs.aws.amazon.com/waf/latest/APIReference/API_LoggingConfiguration.html",
        answers: ["waf.log"]
      }
    ],
    { home: setting("https://docs.aws.amazon.com/waf/latest/developerguide/logging.html") }
  )
];

// src/locate/aws/workspaces.ts
import { none as none44, resourceType as resourceType91 } from "./scan.js";
import { regionPlace as regionPlace25 } from "./terraform-aws.js";
var api17 = "https://docs.aws.amazon.com/workspaces/latest/api/";
var isStandby = statusOf("RelatedWorkspaces[].Type", {
  PRIMARY: false,
  STANDBY: true
});
var workspaces = [
  resourceType91("AWS::WorkSpaces::Workspace", [
    {
      role: "failover",
      read: "RelatedWorkspaces[].Region",
      reads: ["RelatedWorkspaces[].Type"],
      as: (region, here) => given(isStandby(here.element.Type), () => regionPlace25(region, here)),
      why: "the desktop has a standby in this region",
      docs: `${api17}API_RelatedWorkspaceProperties.html`,
      answers: ["workspaces.standby"]
    },
    {
      role: "backup",
      read: "DataReplicationSettings.DataReplication",
      reads: ["RelatedWorkspaces[].Type", "RelatedWorkspaces[].Region"],
      as: words({
        NO_REPLICATION: none44,
        PRIMARY_AS_SOURCE: (_, { resource }) => resource.properties.RelatedWorkspaces?.find(({ Type }) => isStandby(Type) !== false)?.Region ?? { gap: "the desktop's standby could not be listed" }
      }),
      why: "snapshots of the desktop's disks are copied to its standby's region",
      docs: `${api17}API_DataReplicationSettings.html`,
      answers: ["workspaces.standby"]
    }
  ])
];

// src/locate/aws/index.ts
var aws = [
  account,
  acm,
  apiGateway,
  apigatewayv2,
  appsync,
  athena,
  backup,
  bcmDataExports,
  bedrock,
  bedrockAgent,
  bedrockAgentcoreControl,
  bedrockDataAutomation,
  budgets,
  cloudformation,
  cloudfront,
  cloudtrail,
  cloudwatch,
  cloudwatchLogs,
  codebuild,
  codepipeline,
  cognitoIdentityProvider,
  configService,
  connect,
  costAndUsageReportService,
  costExplorer,
  databaseMigrationService,
  datasync,
  dlm,
  drs,
  dsql,
  dynamodb,
  ec2,
  ecr,
  ecs,
  efs,
  elasticLoadBalancing,
  elasticLoadBalancingV2,
  elasticache,
  emr,
  eventbridge,
  firehose,
  fsx,
  globalAccelerator,
  glue,
  guardduty,
  iam,
  imagebuilder,
  kafka,
  keyspaces,
  kinesis,
  kms,
  lambda,
  lightsail,
  macie2,
  memorydb,
  networkFirewall,
  networkmanager,
  oam,
  observabilityadmin,
  opensearch,
  organizations,
  pipes,
  qbusiness,
  quicksight,
  rds,
  redshift,
  redshiftServerless,
  route53,
  route53Domains,
  route53RecoveryControlConfig,
  route53resolver,
  s3,
  s3Control,
  s3MultiRegionAccessPoints,
  s3files,
  s3tables,
  s3vectors,
  sagemaker,
  scheduler,
  secretsManager,
  securityhub,
  securitylake,
  sesv2,
  sfn,
  shield,
  sns,
  sqs,
  ssm,
  ssmIncidents,
  ssoAdmin,
  storageGateway,
  synthetics,
  transcribe,
  transfer,
  wafv2,
  workspaces
].flat();
export {
  aws,
  firstShown,
  given,
  isShown,
  statusOf,
  switchOf,
  words
};
