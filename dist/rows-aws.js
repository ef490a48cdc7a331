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
      return !original || /^[\w-]+$/.test(original) ? none : originalAt(original, source);
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
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = ((fn, res, err) => (function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
}));
var __export = (target3, all) => {
  for (var name in all)
    __defProp(target3, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key2 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key2) && key2 !== except)
        __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// facade:src/locate/path.ts?rows-aws
import { none, own, resourceType, unknown, unshown } from "./scan.js";
var init_path = __esm({
  "facade:src/locate/path.ts?rows-aws": (function() {
  })
});

// src/locate/aws/account.ts
var account;
var init_account = __esm({
  "src/locate/aws/account.ts"() {
    "use strict";
    init_path();
    account = [
      resourceType("AWS::Account::Region", [], {
        home: {
          role: "none",
          why: "an enabled region holds a copy of IAM's names and policies, and no customer content until someone creates a resource there",
          docs: "https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html"
        }
      })
    ];
  }
});

// src/locate/aws/control-plane.ts
var globalServices, controlPlane;
var init_control_plane = __esm({
  "src/locate/aws/control-plane.ts"() {
    "use strict";
    init_path();
    globalServices = "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html";
    controlPlane = (type, why2, docs14 = globalServices) => resourceType(type, [], { home: { role: "none", why: why2, docs: docs14 } });
  }
});

// src/locate/aws/acm.ts
var acm;
var init_acm = __esm({
  "src/locate/aws/acm.ts"() {
    "use strict";
    init_control_plane();
    acm = [
      controlPlane(
        "AWS::CertificateManager::Certificate",
        "a certificate is public and holds no customer content; CloudFront requires its certificates in us-east-1",
        "https://docs.aws.amazon.com/acm/latest/userguide/acm-regions.html"
      )
    ];
  }
});

// facade:src/locate/words.ts?rows-aws
import { given, statusOf, switchOf, words } from "./scan.js";
var init_words = __esm({
  "facade:src/locate/words.ts?rows-aws": (function() {
  })
});

// src/locate/aws/api-gateway.ts
var apiGateway;
var init_api_gateway = __esm({
  "src/locate/aws/api-gateway.ts"() {
    "use strict";
    init_path();
    init_words();
    apiGateway = [
      resourceType(
        "AWS::ApiGateway::RestApi",
        [
          {
            role: "processing",
            read: "endpointConfiguration.types[]",
            as: words({ EDGE: "edge", REGIONAL: none, PRIVATE: none }),
            why: "requests to an edge-optimized API enter at the CloudFront edge location nearest to the client",
            docs: "https://docs.aws.amazon.com/apigateway/latest/api/API_EndpointConfiguration.html",
            answers: ["apigw.edge"]
          }
        ],
        {
          blind: [
            // https://docs.aws.amazon.com/apigateway/latest/developerguide/setup-http-integrations.html, read on 2026-11-29
            "where the methods of a REST API pass requests on to: no call asks for their integrations, which can have any URL"
          ]
        }
      )
    ];
  }
});

// facade:src/locate/aws/arn.ts?rows-aws
import { arnOrName, arnPlace, bucketNamed, bucketPath, hostOf, inRegion, isArn, originalAt, otherArn, otherEnd, regionOf, regionPlace, s3Uri, zonePlace } from "./scan.js";
var init_arn = __esm({
  "facade:src/locate/aws/arn.ts?rows-aws": (function() {
  })
});

// src/locate/aws/setting.ts

var init_setting = __esm({
  "src/locate/aws/setting.ts": (function() {
    "use strict";
  })
});

// src/locate/aws/apigatewayv2.ts
function called(uri, here) {
  const arn = uri.slice(uri.lastIndexOf("arn:"));
  return uri.includes("arn:") ? arnPlace(arn, here) : hostOf(uri, here);
}
function parameter(value, here, place) {
  return value.includes("$") ? { gap: `the request decides where it is sent: ${value}` } : place(value, here);
}
var integration, apigatewayv2;
var init_apigatewayv2 = __esm({
  "src/locate/aws/apigatewayv2.ts"() {
    "use strict";
    init_path();
    init_arn();
    init_setting();
    integration = "https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-integrations.html";
    apigatewayv2 = [
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
          },
          {
            role: "processing",
            read: "RequestParameters.Region",
            absent: none,
            as: (region, here) => parameter(region, here, regionPlace),
            why: "the API calls the service in this region",
            docs: integration,
            answers: ["apigw.appsync"]
          },
          {
            role: "processing",
            read: "RequestParameters.QueueUrl",
            absent: none,
            as: (url, here) => parameter(url, here, hostOf),
            why: "the API sends requests to this queue",
            docs: integration,
            answers: ["apigw.appsync"]
          },
          {
            role: "processing",
            read: "RequestParameters.StateMachineArn",
            absent: none,
            as: (arn, here) => parameter(arn, here, arnPlace),
            why: "the API starts this state machine with the request",
            docs: integration,
            answers: ["apigw.appsync"]
          }
        ],
        { home: setting(integration) }
      )
    ];
  }
});

// facade:src/locate/arms.ts?rows-aws
import { holds, holdsAny, oneOf, otherArm, otherName } from "./scan.js";
var init_arms = __esm({
  "facade:src/locate/arms.ts?rows-aws": (function() {
  })
});

// src/locate/aws/appsync.ts
var docs, configurations, appsync;
var init_appsync = __esm({
  "src/locate/aws/appsync.ts"() {
    "use strict";
    init_arms();
    init_path();
    init_words();
    init_arn();
    init_setting();
    docs = "https://docs.aws.amazon.com/appsync/latest/APIReference/API_DataSource.html";
    configurations = [
      "dynamodbConfig",
      "openSearchServiceConfig",
      "elasticsearchConfig",
      "eventBridgeConfig",
      "relationalDatabaseConfig",
      "lambdaConfig",
      "httpConfig"
    ];
    appsync = [
      resourceType(
        "AWS::AppSync::DataSource",
        [
          {
            guards: true,
            role: "processing",
            read: "type",
            reads: configurations,
            absent: ({ resource }) => holdsAny(resource.properties, configurations) ? none : unshown,
            // Each but Bedrock, which is called in the API's own region, has its configuration.
            as: words({
              AWS_LAMBDA: none,
              AMAZON_DYNAMODB: none,
              AMAZON_ELASTICSEARCH: none,
              AMAZON_OPENSEARCH_SERVICE: none,
              AMAZON_EVENTBRIDGE: none,
              AMAZON_BEDROCK_RUNTIME: none,
              RELATIONAL_DATABASE: none,
              HTTP: none,
              NONE: none
            }),
            why: "the API reads from and writes to a data source",
            docs,
            answers: ["apigw.appsync"]
          },
          {
            role: "processing",
            read: "dynamodbConfig.awsRegion",
            as: regionPlace,
            why: "the API reads and writes tables in this region",
            docs,
            answers: ["apigw.appsync"]
          },
          {
            role: "processing",
            read: "openSearchServiceConfig.awsRegion",
            as: regionPlace,
            why: "the API searches a domain in this region",
            docs,
            answers: ["apigw.appsync"]
          },
          {
            role: "processing",
            read: "relationalDatabaseConfig.rdsHttpEndpointConfig.awsRegion",
            as: regionPlace,
            why: "the API queries a database in this region",
            docs,
            answers: ["apigw.appsync"]
          },
          {
            role: "processing",
            read: "lambdaConfig.lambdaFunctionArn",
            as: arnPlace,
            why: "the API calls this function",
            docs,
            answers: ["apigw.appsync"]
          },
          {
            role: "processing",
            read: "httpConfig.endpoint",
            as: hostOf,
            why: "the API calls this HTTP endpoint",
            docs,
            answers: ["apigw.appsync"]
          },
          {
            role: "processing",
            read: "elasticsearchConfig.awsRegion",
            as: regionPlace,
            why: "the API searches a domain in this region",
            docs,
            answers: ["apigw.appsync"]
          },
          {
            role: "processing",
            read: "eventBridgeConfig.eventBusArn",
            as: arnPlace,
            why: "the API puts events on this bus",
            docs,
            answers: ["apigw.appsync"]
          }
        ],
        { home: setting(docs) }
      )
    ];
  }
});

// src/locate/aws/athena.ts
var isLogged, athena;
var init_athena = __esm({
  "src/locate/aws/athena.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arn();
    init_setting();
    isLogged = switchOf(
      "Configuration.MonitoringConfiguration.S3LoggingConfiguration.Enabled",
      true
    );
    athena = [
      resourceType(
        "AWS::Athena::WorkGroup",
        [
          {
            role: "replica",
            read: "Configuration.ResultConfiguration.OutputLocation",
            absent: none,
            as: s3Uri,
            why: "the results of every query are written to this bucket",
            docs: "https://docs.aws.amazon.com/athena/latest/APIReference/API_ResultConfiguration.html",
            answers: ["athena.output"]
          },
          {
            role: "replica",
            read: "Configuration.ManagedQueryResultsConfiguration.Enabled",
            absent: none,
            as: words({ true: own, false: none }),
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
              return logs ? given(isLogged(logs.Enabled), () => unshown) : none;
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
  }
});

// src/locate/aws/backup.ts
var guide, backup;
var init_backup = __esm({
  "src/locate/aws/backup.ts": (function() {
    "use strict";
    init_path();
    init_arn();
    init_setting();
    guide = "https://docs.aws.amazon.com/aws-backup/latest/devguide/";
    backup = [
      resourceType(
        "AWS::Backup::BackupPlan",
        [
          {
            role: "backup",
            read: "BackupPlan.Rules[].CopyActions[].DestinationBackupVaultArn",
            optional: ["BackupPlan.Rules[].CopyActions"],
            as: arnPlace,
            why: "the rule copies every recovery point to this vault",
            docs: `${guide}API_CopyAction.html`,
            answers: ["backup.plan"]
          },
          {
            role: "backup",
            read: "BackupPlan.Rules[].TargetLogicallyAirGappedBackupVaultArn",
            absent: none,
            as: arnPlace,
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
            as: ((count) => Number(count) > 0 ? own : count === "0" ? none : unknown(count)),
            // Every list of vaults says how many points each holds.
            absent: unshown,
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
      resourceType("AWS::Backup::RecoveryPoint", [], {
        home: {
          role: "none",
          why: "a recovery point is stored in the region of its vault; the vault is judged for all its recovery points",
          docs: `${guide}API_RecoveryPointByBackupVault.html`,
          answers: ["backup.vault"]
        }
      })
    ];
  })
});

// src/locate/aws/bcm-data-exports.ts
var bcm, bcmDataExports;
var init_bcm_data_exports = __esm({
  "src/locate/aws/bcm-data-exports.ts"() {
    "use strict";
    init_path();
    bcm = "https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_DataExports_S3Destination.html";
    bcmDataExports = [
      resourceType(
        "AWS::BCMDataExports::Export",
        [
          {
            role: "metadata",
            read: "DestinationConfigurations.S3Destination.S3Region",
            absent: unshown,
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
  }
});

// src/locate/aws/inference.ts
function profilePlace({ models }, here, called2) {
  const regions = /* @__PURE__ */ new Set();
  let isGlobal = false;
  for (const { modelArn } of models ?? []) {
    if (typeof modelArn !== "string" || !isArn(modelArn))
      return unknown(modelArn, "models[].modelArn");
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
  if (anyOf.length === 1) return first === here.resource.location ? own : first;
  return { anyOf, code: called2 ?? `inference in any of ${anyOf.join(", ")}` };
}
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
    return /^arn:[^:]+:bedrock:/.test(model) && !ofBedrock.test(model) ? unknown(model) : arnPlace(model, here);
  if (/^https?:\/\//.test(model)) return hostOf(model, here);
  return words2.length > 0 ? own : unknown(model);
}
function guardrailPlace(id) {
  const prefix = /^([a-z-]+)\.guardrail\.v1:0$/.exec(id)?.[1];
  return prefix && geography(prefix) || unknown(id);
}
function automationPlace(region) {
  if (region === "eu-west-2") return own;
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
var readsProfiles, vendors, ofBedrock, geographies;
var init_inference = __esm({
  "src/locate/aws/inference.ts"() {
    "use strict";
    init_path();
    init_arn();
    readsProfiles = [
      "InferenceProfiles[].inferenceProfileId",
      "InferenceProfiles[].inferenceProfileArn",
      "InferenceProfiles[].models[].modelArn"
    ];
    vendors = new Set(
      "ai21 amazon anthropic cohere deepseek google luma meta minimax mistral moonshot moonshotai nvidia openai qwen stability twelvelabs writer zai".split(
        " "
      )
    );
    ofBedrock = /^arn:[^:]+:bedrock:[^:]+:[^:]*:(?:(?:foundation|custom|provisioned|imported)-model|custom-model-deployment|(?:default-)?prompt-router|prompt|agent|agent-alias|flow|knowledge-base|guardrail)\/./;
    geographies = new Map(
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
  }
});

// src/locate/aws/bedrock.ts
var guide2, api, inUse, keeps, isJob, bedrock;
var init_bedrock = __esm({
  "src/locate/aws/bedrock.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arn();
    init_inference();
    init_setting();
    guide2 = "https://docs.aws.amazon.com/bedrock/latest/userguide/";
    api = "https://docs.aws.amazon.com/bedrock/latest/APIReference/";
    inUse = ["bedrock.use"];
    keeps = (who) => ({
      gap: `${who}; AWS publishes no location for that`,
      remedy: "set the account's data retention mode to none, or accept the gap with an exception"
    });
    isJob = statusOf("status", {
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
    bedrock = [
      resourceType(
        "AWS::Bedrock::ApplicationInferenceProfile",
        [
          {
            role: "processing",
            read: "inferenceProfileArn",
            absent: unshown,
            reads: ["models[].modelArn"],
            as: (_, here) => profilePlace(here.resource.properties, here),
            why: "prompts sent to the profile can be processed in any region of its models",
            docs: `${guide2}cross-region-inference.html`,
            answers: ["bedrock.inferenceprofile"]
          }
        ],
        { home: setting(`${guide2}inference-profiles-create.html`) }
      ),
      resourceType(
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
            absent: unshown,
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
      resourceType(
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
      resourceType(
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
      resourceType(
        "AWS::Bedrock::AccountDataRetention",
        [
          {
            role: "processing",
            read: "mode",
            absent: unshown,
            as: words({
              none,
              // What the model's own terms say.
              default: none,
              inherit: none,
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
      resourceType("AWS::Bedrock::ModelCopyJob", [], {
        home: {
          role: "replica",
          why: "a model copy job is listed in its destination region",
          docs: `${guide2}copy-model.html`,
          answers: ["bedrock.copyjob"]
        }
      }),
      resourceType(
        "AWS::Bedrock::ModelInvocationJob",
        [
          {
            role: "processing",
            when: ({ status }) => isJob(status),
            read: "modelId",
            absent: unshown,
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
            as: s3Uri,
            why: "all answers are written to this bucket",
            docs: `${api}API_ModelInvocationJobSummary.html`,
            answers: ["bedrock.copyjob"]
          }
        ],
        { home: setting(`${guide2}batch-inference.html`) }
      )
    ];
  }
});

// src/locate/aws/bedrock-agent.ts
var api2, inUse2, isCustom, searchArms, foreignStore, bedrockAgent;
var init_bedrock_agent = __esm({
  "src/locate/aws/bedrock-agent.ts"() {
    "use strict";
    init_arms();
    init_path();
    init_words();
    init_arn();
    init_inference();
    api2 = "https://docs.aws.amazon.com/bedrock/latest/APIReference/";
    inUse2 = ["bedrock.use"];
    isCustom = statusOf(
      "knowledgeBaseConfiguration.managedKnowledgeBaseConfiguration.embeddingModelType",
      { CUSTOM: true, MANAGED: false },
      false
    );
    searchArms = [
      "vectorKnowledgeBaseConfiguration",
      "managedKnowledgeBaseConfiguration",
      "kendraKnowledgeBaseConfiguration",
      "sqlKnowledgeBaseConfiguration"
    ];
    foreignStore = (type) => ({
      gap: `the vectors are stored by ${type}, which AWS does not operate`,
      remedy: "ask the vector store's provider where it stores data, and accept the gap with an exception"
    });
    bedrockAgent = [
      resourceType("AWS::Bedrock::Agent", [
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
          as: arnPlace,
          why: "every step of a conversation is passed to this function",
          docs: `${api2}API_agent_GetAgent.html`,
          answers: inUse2
        },
        {
          role: "processing",
          read: "promptOverrideConfiguration.overrideLambda",
          absent: none,
          as: arnPlace,
          why: "the model's answers are passed to this function",
          docs: `${api2}API_agent_GetAgent.html`,
          answers: inUse2
        }
      ]),
      resourceType("AWS::Bedrock::Flow", [
        {
          guards: true,
          role: "processing",
          read: "definition.nodes[].type",
          optional: ["definition.nodes"],
          absent: none,
          as: words({
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
            Storage: none
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
          absent: none,
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
          as: arnPlace,
          why: "data of the flow is passed to this function",
          docs: `${api2}API_agent_GetFlow.html`,
          answers: inUse2
        },
        {
          role: "processing",
          read: "definition.nodes[].configuration.agent.agentAliasArn",
          optional: ["definition.nodes"],
          absent: otherArm("configuration.agent"),
          as: arnPlace,
          why: "data of the flow is passed to this agent",
          docs: `${api2}API_agent_GetFlow.html`,
          answers: inUse2
        },
        {
          role: "processing",
          read: "definition.nodes[].configuration.lex.botAliasArn",
          optional: ["definition.nodes"],
          absent: otherArm("configuration.lex"),
          as: arnPlace,
          why: "data of the flow is passed to this bot",
          docs: `${api2}API_agent_GetFlow.html`,
          answers: inUse2
        },
        {
          role: "replica",
          read: "definition.nodes[].configuration.storage.serviceConfiguration.s3.bucketName",
          optional: ["definition.nodes"],
          absent: otherArm("configuration.storage"),
          as: bucketNamed,
          why: "data of the flow is written to this bucket",
          docs: `${api2}API_agent_GetFlow.html`,
          answers: inUse2
        },
        {
          role: "processing",
          read: "definition.nodes[].configuration.retrieval.serviceConfiguration.s3.bucketName",
          optional: ["definition.nodes"],
          absent: otherArm("configuration.retrieval"),
          as: bucketNamed,
          why: "the flow reads from this bucket",
          docs: `${api2}API_agent_GetFlow.html`,
          answers: inUse2
        }
      ]),
      resourceType("AWS::Bedrock::Prompt", [
        {
          role: "processing",
          read: "variants[].modelId",
          absent: none,
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
          as: arnPlace,
          why: "this agent answers the prompt",
          docs: `${api2}API_agent_GetPrompt.html`,
          answers: inUse2
        }
      ]),
      resourceType("AWS::Bedrock::KnowledgeBase", [
        {
          guards: true,
          role: "processing",
          read: "knowledgeBaseConfiguration.type",
          reads: searchArms.map((arm) => `knowledgeBaseConfiguration.${arm}`),
          unions: ["knowledgeBaseConfiguration"],
          absent: ({ resource }) => oneOf(
            "knowledgeBaseConfiguration",
            resource.properties.knowledgeBaseConfiguration ?? {},
            searchArms
          ),
          as: words({
            VECTOR: holds("knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration"),
            MANAGED: none,
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
          absent: ({ element: { knowledgeBaseConfiguration: base } }) => given(isCustom(base?.managedKnowledgeBaseConfiguration?.embeddingModelType), () => unshown),
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
          as: s3Uri,
          why: "images and audio of the documents are copied to this bucket",
          docs: `${api2}API_agent_SupplementalDataStorageLocation.html`,
          answers: inUse2
        },
        {
          role: "replica",
          read: "knowledgeBaseConfiguration.managedKnowledgeBaseConfiguration.supplementalDataStorageConfiguration.storageLocations[].s3Location.uri",
          as: s3Uri,
          why: "images and audio of the documents are copied to this bucket",
          docs: `${api2}API_agent_SupplementalDataStorageLocation.html`,
          answers: inUse2
        },
        {
          role: "replica",
          read: "knowledgeBaseConfiguration.kendraKnowledgeBaseConfiguration.kendraIndexArn",
          as: arnPlace,
          why: "the documents are kept in this Kendra index",
          docs: `${api2}API_agent_GetKnowledgeBase.html`,
          answers: inUse2
        },
        {
          role: "processing",
          read: "knowledgeBaseConfiguration.sqlKnowledgeBaseConfiguration.redshiftConfiguration.queryEngineConfiguration.serverlessConfiguration.workgroupArn",
          as: arnPlace,
          why: "questions are turned into queries on this Redshift workgroup",
          docs: `${api2}API_agent_GetKnowledgeBase.html`,
          answers: inUse2
        },
        {
          role: "replica",
          read: "storageConfiguration.opensearchServerlessConfiguration.collectionArn",
          as: arnPlace,
          why: "the vectors, with their source text, are stored in this OpenSearch Serverless collection",
          docs: `${api2}API_agent_StorageConfiguration.html`,
          answers: inUse2
        },
        {
          role: "replica",
          read: "storageConfiguration.opensearchManagedClusterConfiguration.domainArn",
          as: arnPlace,
          why: "the vectors, with their source text, are stored in this OpenSearch domain",
          docs: `${api2}API_agent_StorageConfiguration.html`,
          answers: inUse2
        },
        {
          role: "replica",
          read: "storageConfiguration.rdsConfiguration.resourceArn",
          as: arnPlace,
          why: "the vectors, with their source text, are stored in this Aurora cluster",
          docs: `${api2}API_agent_StorageConfiguration.html`,
          answers: inUse2
        },
        {
          role: "replica",
          read: "storageConfiguration.neptuneAnalyticsConfiguration.graphArn",
          as: arnPlace,
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
          as: arnPlace,
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
          as: arnPlace,
          why: "the vectors, with their source text, are stored in this vector index",
          docs: `${api2}API_agent_StorageConfiguration.html`,
          answers: inUse2
        }
      ])
    ];
  }
});

// src/locate/aws/bedrock-agentcore-control.ts
var core, targetArms, bedrockAgentcoreControl;
var init_bedrock_agentcore_control = __esm({
  "src/locate/aws/bedrock-agentcore-control.ts"() {
    "use strict";
    init_arms();
    init_path();
    init_arn();
    init_inference();
    init_setting();
    core = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/";
    targetArms = [
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
    bedrockAgentcoreControl = [
      resourceType(
        "AWS::BedrockAgentCore::Memory",
        [
          {
            role: "replica",
            read: "streamDeliveryResources.resources[].kinesis.dataStreamArn",
            as: arnPlace,
            why: "every change of the memory is written to this stream",
            docs: `${core}API_GetMemory.html`,
            answers: ["agentcore"]
          },
          {
            role: "processing",
            read: "strategies[].configuration.selfManagedConfiguration.invocationConfiguration.payloadDeliveryBucketName",
            absent: otherArm("configuration.selfManagedConfiguration"),
            as: bucketNamed,
            why: "conversations are passed through this bucket to the code that extracts memories from them",
            docs: `${core}API_GetMemory.html`,
            answers: ["agentcore"]
          },
          {
            role: "processing",
            read: "strategies[].configuration.selfManagedConfiguration.invocationConfiguration.topicArn",
            absent: otherArm("configuration.selfManagedConfiguration"),
            as: arnPlace,
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
            (step) => ({
              role: "processing",
              read: `strategies[].configuration.${step}.modelId`,
              absent: otherArm(`configuration.${step}`),
              reads: readsProfiles,
              as: modelPlace,
              why: "this model or inference profile extracts memories from conversations",
              docs: `${core}API_GetMemory.html`,
              answers: ["agentcore"]
            })
          )
        ],
        {
          blind: [
            "the regions of the geography in which built-in strategies process conversations: no API shows them"
          ]
        }
      ),
      resourceType(
        "AWS::BedrockAgentCore::GatewayTarget",
        [
          {
            id: "kind of target",
            guards: true,
            role: "processing",
            reads: targetArms.map((arm) => `targetConfiguration.${arm}`),
            unions: [
              "targetConfiguration",
              "targetConfiguration.mcp",
              "targetConfiguration.http",
              "targetConfiguration.inference"
            ],
            always: ({ resource }) => oneOf("targetConfiguration", resource.properties.targetConfiguration, targetArms),
            why: "the agent's calls are passed on to a target",
            docs: `${core}API_GetGatewayTarget.html`,
            answers: ["agentcore"]
          },
          {
            role: "processing",
            read: "targetConfiguration.mcp.lambda.lambdaArn",
            as: arnPlace,
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
          },
          {
            role: "processing",
            read: "targetConfiguration.http.agentcoreRuntime.arn",
            as: arnPlace,
            why: "requests are passed on to this agent",
            docs: `${core}API_GetGatewayTarget.html`,
            answers: ["agentcore"]
          },
          {
            role: "processing",
            read: "targetConfiguration.http.passthrough.endpoint",
            as: hostOf,
            why: "requests are passed on to this address",
            docs: `${core}API_GetGatewayTarget.html`,
            answers: ["agentcore"]
          },
          {
            role: "processing",
            read: "targetConfiguration.inference.provider.endpoint",
            as: hostOf,
            why: "the model provider at this address answers the prompts",
            docs: `${core}API_GetGatewayTarget.html`,
            answers: ["agentcore"]
          }
        ],
        { home: setting(`${core}API_GetGatewayTarget.html`) }
      ),
      resourceType("AWS::BedrockAgentCore::BrowserCustom", [
        {
          role: "log",
          read: "recording.s3Location.bucket",
          as: bucketNamed,
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
          always: ({ resource }) => oneOf("filesystemConfigurations[]", resource.properties.filesystemConfigurations, [
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
          absent: otherArm("s3FilesConfiguration"),
          as: arnPlace,
          why: "the agent's browser keeps its data in this S3 file system",
          docs: `${core}API_GetBrowser.html`,
          answers: ["agentcore"]
        },
        {
          role: "replica",
          read: "filesystemConfigurations[].efsConfiguration.fileSystemArn",
          absent: otherArm("efsConfiguration"),
          as: arnPlace,
          why: "the agent's browser keeps its data in this EFS file system",
          docs: `${core}API_GetBrowser.html`,
          answers: ["agentcore"]
        }
      ]),
      resourceType("AWS::BedrockAgentCore::Runtime", [], {
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
  }
});

// src/locate/aws/bedrock-data-automation.ts
var guide3, bedrockDataAutomation;
var init_bedrock_data_automation = __esm({
  "src/locate/aws/bedrock-data-automation.ts"() {
    "use strict";
    init_path();
    init_inference();
    guide3 = "https://docs.aws.amazon.com/bedrock/latest/userguide/";
    bedrockDataAutomation = [
      resourceType(
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
  }
});

// src/locate/aws/budgets.ts
var budgets;
var init_budgets = __esm({
  "src/locate/aws/budgets.ts"() {
    "use strict";
    init_control_plane();
    budgets = [
      controlPlane(
        "AWS::Budgets::Budget",
        "a budget is a threshold on the bill, kept in one control plane",
        "https://docs.aws.amazon.com/general/latest/gr/billing.html"
      )
    ];
  }
});

// src/locate/aws/cloudformation.ts
var cloudformation;
var init_cloudformation = __esm({
  "src/locate/aws/cloudformation.ts"() {
    "use strict";
    init_path();
    cloudformation = [
      resourceType("AWS::CloudFormation::StackSet", [], {
        home: {
          role: "none",
          why: "a stack set is a template; the resources it created in other regions are judged there",
          docs: "https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackInstanceSummary.html",
          answers: ["cfn.stackset"]
        }
      })
    ];
  }
});

// src/locate/aws/cloudfront.ts
var edge, atEdge, shielded, isShieldOn, enabled, whileEnabled, logging, cloudfront;
var init_cloudfront = __esm({
  "src/locate/aws/cloudfront.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arn();
    edge = "edge";
    atEdge = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-the-edge.html";
    shielded = switchOf("OriginShield.Enabled", true);
    isShieldOn = switchOf("OriginShield.Enabled", false);
    enabled = switchOf("Enabled", true);
    whileEnabled = {
      when: ({ Enabled }) => enabled(Enabled),
      reads: ["Enabled"]
    };
    logging = switchOf("Logging.Enabled", true);
    cloudfront = [
      resourceType(
        "AWS::CloudFront::Distribution",
        [
          {
            ...whileEnabled,
            role: "processing",
            read: "Origins.Items[].DomainName",
            // Of hosts that are none of AWS's, a blind spot below speaks.
            as: (host, here) => hostOf(host, here, none),
            why: "the distribution passes requests on to its origin",
            docs: "https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_Origin.html",
            answers: ["cloudfront.distribution"]
          },
          {
            role: "cache",
            read: "Origins.Items[].OriginShield.OriginShieldRegion",
            absent: ({ element }) => given(isShieldOn(element?.OriginShield?.Enabled), () => unshown),
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
            as: hostOf,
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
      resourceType(
        "AWS::CloudFront::RealtimeLogConfig",
        [
          {
            role: "log",
            read: "EndPoints[].KinesisStreamConfig.StreamARN",
            as: arnPlace,
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
            why: "a setting that distributions share; it holds no customer content",
            docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-working-with.html"
          }
        })
      )
    ];
  }
});

// src/locate/aws/cloudtrail.ts
var docs2, isLogging, whileLogging, cloudtrail;
var init_cloudtrail = __esm({
  "src/locate/aws/cloudtrail.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arn();
    init_setting();
    docs2 = "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_Trail.html";
    isLogging = switchOf("IsLogging", true);
    whileLogging = {
      when: (trail) => isLogging(trail.IsLogging),
      reads: ["IsLogging"]
    };
    cloudtrail = [
      resourceType(
        "AWS::CloudTrail::Trail",
        [
          {
            role: "log",
            ...whileLogging,
            read: "S3BucketName",
            absent: unshown,
            as: bucketNamed,
            why: "API activity (caller, action, source address) is delivered to this bucket",
            docs: docs2,
            answers: ["cloudtrail.trail"]
          },
          {
            role: "log",
            ...whileLogging,
            read: "CloudWatchLogsLogGroupArn",
            absent: none,
            as: arnPlace,
            why: "API activity (caller, action, source address) is delivered to this log group",
            docs: docs2,
            answers: ["cloudtrail.trail"]
          },
          {
            role: "processing",
            ...whileLogging,
            read: "SnsTopicARN",
            absent: none,
            as: arnPlace,
            why: "a message about every log file is sent to this topic",
            docs: docs2,
            answers: ["cloudtrail.trail"]
          }
        ],
        { home: setting(docs2) }
      ),
      resourceType("AWS::CloudTrail::EventDataStore", [], {
        home: {
          role: "log",
          why: "events (of all regions, if the store is multi-region) are stored in the region of the event data store",
          docs: "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetEventDataStore.html",
          answers: ["cloudtrail.lake"]
        }
      })
    ];
  }
});

// src/locate/aws/cloudwatch.ts
var isStreaming, cloudwatch;
var init_cloudwatch = __esm({
  "src/locate/aws/cloudwatch.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arn();
    init_setting();
    isStreaming = statusOf("State", { running: true, stopped: false });
    cloudwatch = [
      resourceType(
        "AWS::CloudWatch::MetricStream",
        [
          {
            role: "metadata",
            when: ({ State }) => isStreaming(State),
            reads: ["State"],
            read: "FirehoseArn",
            absent: unshown,
            as: arnPlace,
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
  }
});

// src/locate/aws/cloudwatch-logs.ts
function parsed(json) {
  try {
    return Object(JSON.parse(json));
  } catch {
    return void 0;
  }
}
function findingsBucket(json, here) {
  const policy = parsed(json);
  if (!Array.isArray(policy?.Statement)) return unknown(json);
  for (const { Operation } of policy.Statement) {
    const bucket = Operation?.Audit?.FindingsDestination?.S3?.Bucket;
    if (bucket !== void 0) return bucketNamed(bucket, here);
  }
  return none;
}
var api3, sendsEvents, protects, isExport, cloudwatchLogs;
var init_cloudwatch_logs = __esm({
  "src/locate/aws/cloudwatch-logs.ts": (function() {
    "use strict";
    init_arms();
    init_path();
    init_words();
    init_arn();
    init_setting();
    api3 = "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/";
    sendsEvents = statusOf("policyType", {
      SUBSCRIPTION_FILTER_POLICY: true,
      DATA_PROTECTION_POLICY: false,
      FIELD_INDEX_POLICY: false,
      METRIC_EXTRACTION_POLICY: false,
      RETENTION_POLICY: false,
      TRANSFORMER_POLICY: false
    });
    protects = statusOf("policyType", {
      SUBSCRIPTION_FILTER_POLICY: false,
      DATA_PROTECTION_POLICY: true,
      FIELD_INDEX_POLICY: false,
      METRIC_EXTRACTION_POLICY: false,
      RETENTION_POLICY: false,
      TRANSFORMER_POLICY: false
    });
    isExport = statusOf("status.code", {
      PENDING: true,
      RUNNING: true,
      COMPLETED: true,
      PENDING_CANCEL: true,
      CANCELLED: true,
      FAILED: false
    });
    cloudwatchLogs = [
      resourceType(
        "AWS::Logs::LogGroup",
        [
          {
            role: "log",
            read: "DataProtectionStatement[].Operation.Audit.FindingsDestination.S3.Bucket",
            absent: otherArm("Operation.Audit.FindingsDestination.S3"),
            as: bucketNamed,
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
      resourceType(
        "AWS::Logs::SubscriptionFilter",
        [
          {
            role: "log",
            read: "destinationArn",
            absent: unshown,
            as: arnPlace,
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
            when: ({ policyType }) => sendsEvents(policyType),
            reads: ["policyType"],
            read: "policyDocument",
            absent: unshown,
            as: (json, here) => {
              const policy = parsed(json);
              const arn = policy?.DestinationArn;
              return typeof arn === "string" ? arnPlace(arn, here) : unknown(json);
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
            absent: unshown,
            as: findingsBucket,
            why: "findings of the data protection policy, with the position of each match, are written to this bucket",
            docs: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data-accountlevel.html",
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
            absent: unshown,
            as: arnPlace,
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
            as: arnPlace,
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
            when: ({ status }) => isExport(status?.code),
            reads: ["status.code"],
            read: "destination",
            absent: unshown,
            as: bucketNamed,
            why: "a log group was exported to this bucket",
            docs: `${api3}API_DescribeExportTasks.html`,
            answers: ["logs.export"]
          }
        ],
        { home: setting(`${api3}API_DescribeExportTasks.html`) }
      )
    ];
  })
});

// src/locate/aws/codebuild.ts
var api4, written, isWritten, isAlsoWritten, isCached, isLogged2, isExported, codebuild;
var init_codebuild = __esm({
  "src/locate/aws/codebuild.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arn();
    api4 = "https://docs.aws.amazon.com/codebuild/latest/APIReference/";
    written = {
      S3: true,
      CODEPIPELINE: false,
      NO_ARTIFACTS: false
    };
    isWritten = statusOf("artifacts.type", written);
    isAlsoWritten = statusOf("secondaryArtifacts[].type", written);
    isCached = statusOf("cache.type", { S3: true, NO_CACHE: false, LOCAL: false });
    isLogged2 = statusOf("logsConfig.s3Logs.status", {
      ENABLED: true,
      DISABLED: false
    });
    isExported = statusOf("exportConfig.exportConfigType", {
      S3: true,
      NO_EXPORT: false
    });
    codebuild = [
      resourceType(
        "AWS::CodeBuild::Project",
        [
          {
            role: "replica",
            read: "artifacts.location",
            reads: ["artifacts.type"],
            as: (bucket, here) => given(isWritten(here.element.artifacts?.type), () => bucketNamed(bucket, here)),
            absent: ({ element: { artifacts } }) => artifacts ? given(isWritten(artifacts.type), () => unshown) : none,
            why: "build artifacts are written to this bucket",
            docs: `${api4}API_ProjectArtifacts.html`,
            answers: ["codebuild.project"]
          },
          {
            role: "replica",
            read: "secondaryArtifacts[].location",
            reads: ["secondaryArtifacts[].type"],
            optional: ["secondaryArtifacts"],
            as: (bucket, here) => given(isAlsoWritten(here.element.type), () => bucketNamed(bucket, here)),
            absent: ({ element }) => element ? given(isAlsoWritten(element.type), () => unshown) : none,
            why: "secondary build artifacts are written to this bucket",
            docs: `${api4}API_ProjectArtifacts.html`,
            answers: ["codebuild.project"]
          },
          {
            role: "replica",
            read: "cache.location",
            reads: ["cache.type"],
            as: (path, here) => given(isCached(here.element.cache?.type), () => bucketPath(path, here)),
            absent: ({ element: { cache } }) => cache ? given(isCached(cache.type), () => unshown) : none,
            why: "files of a build are cached for the next build in this bucket",
            docs: `${api4}API_ProjectCache.html`,
            answers: ["codebuild.project"]
          },
          {
            role: "log",
            read: "logsConfig.s3Logs.location",
            reads: ["logsConfig.s3Logs.status"],
            as: (path, here) => given(isLogged2(here.element.logsConfig?.s3Logs?.status), () => bucketPath(path, here)),
            absent: ({ element: { logsConfig } }) => logsConfig?.s3Logs ? given(isLogged2(logsConfig.s3Logs.status), () => unshown) : none,
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
      resourceType(
        "AWS::CodeBuild::ReportGroup",
        [
          {
            role: "replica",
            read: "exportConfig.s3Destination.bucket",
            reads: ["exportConfig.exportConfigType"],
            as: (bucket, here) => given(
              isExported(here.element.exportConfig?.exportConfigType),
              () => bucketNamed(bucket, here)
            ),
            // What makes a report group must say whether its reports are exported.
            absent: ({ element: { exportConfig } }) => given(isExported(exportConfig?.exportConfigType), () => unshown),
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
  }
});

// src/locate/aws/codepipeline.ts
var pipeline, codepipeline;
var init_codepipeline = __esm({
  "src/locate/aws/codepipeline.ts"() {
    "use strict";
    init_path();
    init_arn();
    pipeline = "https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PipelineDeclaration.html";
    codepipeline = [
      resourceType(
        "AWS::CodePipeline::Pipeline",
        [
          {
            role: "replica",
            read: "pipeline.artifactStores{}.location",
            optional: ["pipeline.artifactStores"],
            as: bucketNamed,
            why: "code and build results are copied to the artifact bucket of every region with an action",
            docs: pipeline,
            answers: ["cloudformation.pipeline"]
          },
          {
            role: "processing",
            read: "pipeline.stages[].actions[].region",
            absent: none,
            as: regionPlace,
            why: "an action of the pipeline runs in this region",
            docs: pipeline,
            answers: ["cloudformation.pipeline"]
          },
          {
            role: "processing",
            read: "pipeline.stages[].beforeEntry.conditions[].rules[].region",
            absent: none,
            as: regionPlace,
            why: "an entry rule of the stage runs in this region",
            docs: pipeline,
            answers: ["cloudformation.pipeline"]
          },
          {
            role: "processing",
            read: "pipeline.stages[].onSuccess.conditions[].rules[].region",
            absent: none,
            as: regionPlace,
            why: "an on-success rule of the stage runs in this region",
            docs: pipeline,
            answers: ["cloudformation.pipeline"]
          },
          {
            role: "processing",
            read: "pipeline.stages[].onFailure.conditions[].rules[].region",
            absent: none,
            as: regionPlace,
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
  }
});

// src/locate/aws/cognito-identity-provider.ts
var cognito, logArms, cognitoIdentityProvider;
var init_cognito_identity_provider = __esm({
  "src/locate/aws/cognito-identity-provider.ts"() {
    "use strict";
    init_arms();
    init_path();
    init_arn();
    cognito = "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/";
    logArms = [
      "S3Configuration",
      "FirehoseConfiguration",
      "CloudWatchLogsConfiguration"
    ];
    cognitoIdentityProvider = [
      resourceType("AWS::Cognito::UserPool", [
        {
          role: "replica",
          read: "UserPoolReplicas[].RegionName",
          as: regionPlace,
          why: "profiles of all users are copied to this region",
          docs: `${cognito}API_ListUserPoolReplicas.html`,
          answers: ["cognito.replica"]
        },
        {
          role: "processing",
          read: "SmsConfiguration.SnsRegion",
          absent: none,
          as: regionPlace,
          why: "text messages to users are sent from this region",
          docs: `${cognito}API_SmsConfigurationType.html`,
          answers: ["cognito.messaging"]
        },
        {
          role: "processing",
          read: "SmsConfiguration.EumsSms.Region",
          absent: none,
          as: regionPlace,
          why: "text messages to users are sent by AWS End User Messaging in this region",
          docs: `${cognito}API_SmsConfigurationType.html`,
          answers: ["cognito.messaging"]
        },
        {
          role: "processing",
          read: "EmailConfiguration.SourceArn",
          absent: none,
          as: arnPlace,
          why: "emails to users are sent from the region of this SES identity",
          docs: `${cognito}API_EmailConfigurationType.html`,
          answers: ["cognito.messaging"]
        },
        {
          id: "kind of log destination",
          guards: true,
          role: "log",
          reads: logArms.map((arm) => `LogDeliveryConfiguration.LogConfigurations[].${arm}`),
          unions: ["LogDeliveryConfiguration.LogConfigurations[]"],
          always: ({ resource }) => oneOf(
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
          absent: otherArm("S3Configuration"),
          as: arnPlace,
          why: "user activity is logged to this bucket",
          docs: `${cognito}API_LogConfigurationType.html`,
          answers: ["cognito.messaging"]
        },
        {
          role: "log",
          read: "LogDeliveryConfiguration.LogConfigurations[].FirehoseConfiguration.StreamArn",
          optional: ["LogDeliveryConfiguration.LogConfigurations"],
          absent: otherArm("FirehoseConfiguration"),
          as: arnPlace,
          why: "user activity is logged to this stream",
          docs: `${cognito}API_LogConfigurationType.html`,
          answers: ["cognito.messaging"]
        },
        {
          role: "log",
          read: "LogDeliveryConfiguration.LogConfigurations[].CloudWatchLogsConfiguration.LogGroupArn",
          optional: ["LogDeliveryConfiguration.LogConfigurations"],
          absent: otherArm("CloudWatchLogsConfiguration"),
          as: arnPlace,
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
  }
});

// src/locate/aws/config-service.ts
var config, configService;
var init_config_service = __esm({
  "src/locate/aws/config-service.ts"() {
    "use strict";
    init_path();
    init_arn();
    init_setting();
    config = "https://docs.aws.amazon.com/config/latest/APIReference/";
    configService = [
      resourceType(
        "AWS::Config::DeliveryChannel",
        [
          {
            role: "metadata",
            read: "s3BucketName",
            absent: unshown,
            as: bucketNamed,
            why: "the configuration of every recorded resource is delivered to this bucket",
            docs: `${config}API_DeliveryChannel.html`,
            answers: ["config.recorder"]
          },
          {
            role: "metadata",
            read: "snsTopicARN",
            as: arnPlace,
            why: "a message about every change of a recorded resource is sent to this topic",
            docs: `${config}API_DeliveryChannel.html`,
            answers: ["config.recorder"]
          }
        ],
        { home: setting(`${config}API_DeliveryChannel.html`) }
      ),
      resourceType("AWS::Config::ConfigurationAggregator", [], {
        home: {
          role: "metadata",
          why: "the configuration of resources in all source regions is copied to the aggregator's region",
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
            absent: unshown,
            as: regionPlace,
            why: "an aggregator in this region may copy the configuration of this region's resources",
            docs: `${config}API_AggregationAuthorization.html`,
            answers: ["config.aggregator"]
          }
        ],
        { home: setting(`${config}API_AggregationAuthorization.html`) }
      )
    ];
  }
});

// src/locate/aws/connect.ts
var api5, connect;
var init_connect = __esm({
  "src/locate/aws/connect.ts"() {
    "use strict";
    init_arms();
    init_path();
    init_words();
    init_arn();
    api5 = "https://docs.aws.amazon.com/connect/latest/APIReference/";
    connect = [
      resourceType("AWS::Connect::Instance", [
        {
          role: "replica",
          read: "ReplicationConfiguration.ReplicationStatusSummaryList[].Region",
          as: regionPlace,
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
          absent: ({ element }) => element === void 0 || holdsAny(element, ["S3Config", "KinesisStreamConfig", "KinesisFirehoseConfig"]) ? none : unshown,
          // A video stream is made by Connect in the instance's own region.
          as: words({
            S3: holds("S3Config"),
            KINESIS_STREAM: holds("KinesisStreamConfig"),
            KINESIS_FIREHOSE: holds("KinesisFirehoseConfig"),
            KINESIS_VIDEO_STREAM: none
          }),
          why: "recordings, transcripts or records of contacts are stored or streamed",
          docs: `${api5}API_ListInstanceStorageConfigs.html`,
          answers: ["connect.replica"]
        },
        {
          role: "replica",
          read: "StorageConfigs[].S3Config.BucketName",
          absent: otherArm("S3Config"),
          as: bucketNamed,
          why: "recordings, transcripts and reports are kept in this bucket",
          docs: `${api5}API_ListInstanceStorageConfigs.html`,
          answers: ["connect.replica"]
        },
        {
          role: "processing",
          read: "StorageConfigs[].KinesisStreamConfig.StreamArn",
          absent: otherArm("KinesisStreamConfig"),
          as: arnPlace,
          why: "records of contacts or agents are written to this stream",
          docs: `${api5}API_ListInstanceStorageConfigs.html`,
          answers: ["connect.replica"]
        },
        {
          role: "processing",
          read: "StorageConfigs[].KinesisFirehoseConfig.FirehoseArn",
          absent: otherArm("KinesisFirehoseConfig"),
          as: arnPlace,
          why: "records of contacts are written to this delivery stream",
          docs: `${api5}API_ListInstanceStorageConfigs.html`,
          answers: ["connect.replica"]
        }
      ])
    ];
  }
});

// src/locate/aws/cost-and-usage-report-service.ts
var cur, costAndUsageReportService;
var init_cost_and_usage_report_service = __esm({
  "src/locate/aws/cost-and-usage-report-service.ts"() {
    "use strict";
    init_path();
    cur = "https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_cur_ReportDefinition.html";
    costAndUsageReportService = [
      resourceType(
        "AWS::CUR::ReportDefinition",
        [
          {
            role: "metadata",
            read: "S3Region",
            absent: unshown,
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
  }
});

// src/locate/aws/cost-explorer.ts
var costExplorer;
var init_cost_explorer = __esm({
  "src/locate/aws/cost-explorer.ts"() {
    "use strict";
    init_control_plane();
    costExplorer = [
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
  }
});

// facade:src/locate/shown.ts?rows-aws
import { firstShown, isShown } from "./scan.js";
var init_shown = __esm({
  "facade:src/locate/shown.ts?rows-aws": (function() {
  })
});

// src/locate/aws/database-migration-service.ts
function brokers(list, here) {
  const places2 = list.split(",").map((one) => hostOf(one.trim(), here));
  const [first = none] = places2;
  return places2.every((place) => JSON.stringify(place) === JSON.stringify(first)) ? first : { gap: `the brokers ${list} are in more than one location` };
}
var docs3, answers, isTarget, target, engines, servers, places, isLocal, databaseMigrationService;
var init_database_migration_service = __esm({
  "src/locate/aws/database-migration-service.ts"() {
    "use strict";
    init_arms();
    init_path();
    init_shown();
    init_words();
    init_arn();
    init_setting();
    docs3 = "https://docs.aws.amazon.com/dms/latest/APIReference/API_Endpoint.html";
    answers = ["dms.endpoint"];
    isTarget = statusOf("EndpointType", {
      target: true,
      source: false
    });
    target = {
      role: "replica",
      when: ({ EndpointType }) => isTarget(EndpointType),
      docs: docs3,
      answers
    };
    engines = [
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
    servers = engines.flatMap(([settings, engine]) => [
      {
        ...target,
        reads: ["EndpointType"],
        read: `${settings}.ServerName`,
        absent: none,
        as: hostOf,
        why: `the migration writes to the ${engine} database at this address`
      },
      {
        ...target,
        reads: ["EndpointType", "ServerName", `${settings}.ServerName`],
        read: `${settings}.SecretsManagerSecretId`,
        absent: none,
        as: (secret2, { resource: { properties } }) => firstShown(properties[settings]?.ServerName, properties.ServerName) ? none : {
          gap: `the address of the ${engine} database is in the secret ${secret2}, which is not read`,
          remedy: "look up where the database is, and accept the gap with an exception that says so"
        },
        why: `the address of the ${engine} database that the migration writes to is in this secret`
      }
    ]);
    places = [
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
        ([settings]) => [`${settings}.ServerName`, `${settings}.SecretsManagerSecretId`]
      )
    ];
    isLocal = (engine) => /^(dynamodb|timestream)$/i.test(String(engine));
    databaseMigrationService = [
      resourceType(
        "AWS::DMS::Endpoint",
        [
          {
            ...target,
            id: "kind of target",
            guards: true,
            reads: ["EndpointType", "EngineName", ...places],
            always: ({ resource: { properties } }) => {
              const { EngineName } = properties;
              if (isLocal(EngineName) || holdsAny(properties, places)) return none;
              return unknown(EngineName, "EngineName");
            },
            why: "the migration writes to a target"
          },
          {
            ...target,
            reads: ["EndpointType"],
            read: "ServerName",
            absent: none,
            as: hostOf,
            why: "the migration writes to the database at this address"
          },
          {
            ...target,
            reads: ["EndpointType"],
            read: "S3Settings.BucketName",
            as: bucketNamed,
            why: "the migration writes to this bucket"
          },
          {
            ...target,
            reads: ["EndpointType"],
            read: "DmsTransferSettings.BucketName",
            absent: none,
            as: bucketNamed,
            why: "the migrated data passes through this bucket"
          },
          {
            ...target,
            reads: ["EndpointType"],
            read: "KinesisSettings.StreamArn",
            as: arnPlace,
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
            as: hostOf,
            why: "the migration writes to this OpenSearch domain"
          },
          {
            ...target,
            reads: ["EndpointType"],
            read: "NeptuneSettings.S3BucketName",
            as: bucketNamed,
            why: "the migrated data is staged in this bucket, from which Neptune loads it"
          },
          {
            ...target,
            reads: ["EndpointType"],
            read: "RedisSettings.ServerName",
            as: hostOf,
            why: "the migration writes to the Redis server at this address"
          },
          {
            ...target,
            reads: ["EndpointType"],
            read: "RedshiftSettings.BucketName",
            absent: none,
            as: bucketNamed,
            why: "the migrated data is staged in this bucket, from which Redshift loads it"
          },
          {
            ...target,
            reads: ["EndpointType"],
            read: "LakehouseSettings.Arn",
            as: arnPlace,
            why: "the migration writes to this lakehouse"
          },
          ...servers
        ],
        { home: setting(docs3) }
      )
    ];
  }
});

// src/locate/aws/datasync.ts
function dataSyncPlace(uri, here) {
  const region = /^(?:efs|fsx[a-z-]*):\/\/([a-z0-9-]+)\.fs-/.exec(uri)?.[1];
  return region === void 0 ? s3Uri(uri, here) : regionPlace(region, here);
}
var guide4, datasync;
var init_datasync = __esm({
  "src/locate/aws/datasync.ts"() {
    "use strict";
    init_path();
    init_arn();
    guide4 = "https://docs.aws.amazon.com/datasync/latest/userguide/";
    datasync = [
      resourceType("AWS::DataSync::Task", [
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
          as: arnPlace,
          why: "task reports, with the names of all transferred files, are written to this bucket",
          docs: `${guide4}task-reports.html`,
          answers: ["datasync.task"]
        },
        {
          role: "log",
          read: "CloudWatchLogGroupArn",
          as: arnPlace,
          why: "names of the transferred files are logged here",
          docs: `${guide4}API_DescribeTask.html`,
          answers: ["datasync.task"]
        }
      ])
    ];
  }
});

// src/locate/aws/dlm.ts
var docs4, target2, isRunning, whileRunning, dlm;
var init_dlm = __esm({
  "src/locate/aws/dlm.ts"() {
    "use strict";
    init_arms();
    init_path();
    init_words();
    init_arn();
    init_setting();
    docs4 = "https://docs.aws.amazon.com/dlm/latest/APIReference/API_CrossRegionCopyRule.html";
    target2 = (value, here) => isArn(value) ? { gap: `the copies are on ${value}, at the address of the Outpost's site` } : regionPlace(value, here);
    isRunning = statusOf("State", {
      ENABLED: true,
      ERROR: true,
      DISABLED: false
    });
    whileRunning = {
      when: ({ State }) => isRunning(State),
      reads: ["State"]
    };
    dlm = [
      resourceType(
        "AWS::DLM::LifecyclePolicy",
        [
          {
            role: "backup",
            ...whileRunning,
            read: "PolicyDetails.Schedules[].CrossRegionCopyRules[].Target",
            optional: ["PolicyDetails.Schedules", "PolicyDetails.Schedules[].CrossRegionCopyRules"],
            reads: ["State", "PolicyDetails.Schedules[].CrossRegionCopyRules[].TargetRegion"],
            absent: otherName("TargetRegion"),
            as: target2,
            why: "the schedule copies every snapshot to this region",
            docs: docs4,
            answers: ["dlm.policy"]
          },
          {
            role: "backup",
            ...whileRunning,
            read: "PolicyDetails.Schedules[].CrossRegionCopyRules[].TargetRegion",
            absent: none,
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
  }
});

// src/locate/aws/drs.ts
var drs;
var init_drs = __esm({
  "src/locate/aws/drs.ts"() {
    "use strict";
    init_path();
    drs = [
      resourceType("AWS::DRS::SourceServer", [], {
        home: {
          role: "failover",
          why: "a server's disks are replicated continuously to its recovery region",
          docs: "https://docs.aws.amazon.com/drs/latest/APIReference/API_SourceCloudProperties.html",
          answers: ["drs.replication"]
        }
      })
    ];
  }
});

// src/locate/aws/dsql.ts
var docs5, dsql;
var init_dsql = __esm({
  "src/locate/aws/dsql.ts"() {
    "use strict";
    init_arms();
    init_path();
    init_arn();
    docs5 = "https://docs.aws.amazon.com/aurora-dsql/latest/APIReference/API_GetCluster.html";
    dsql = [
      resourceType("AWS::DSQL::Cluster", [
        {
          role: "replica",
          read: "multiRegionProperties.clusters[]",
          as: arnPlace,
          why: "each peer cluster keeps all the data",
          docs: docs5,
          answers: ["dsql.multiregion"]
        },
        {
          role: "replica",
          read: "multiRegionProperties.witnessRegion",
          absent: otherName("multiRegionProperties.clusters", "multiRegionProperties"),
          reads: ["multiRegionProperties.clusters"],
          as: regionPlace,
          why: "the witness region keeps a window of the transaction log",
          docs: docs5,
          answers: ["dsql.multiregion"]
        }
      ])
    ];
  }
});

// src/locate/aws/dynamodb.ts
var api6, isReplica, isExport2, isStreaming2, dynamodb;
var init_dynamodb = __esm({
  "src/locate/aws/dynamodb.ts": (function() {
    "use strict";
    init_path();
    init_words();
    init_arn();
    init_setting();
    api6 = "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/";
    isReplica = statusOf("Replicas[].ReplicaStatus", {
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
    isExport2 = statusOf("Exports[].ExportStatus", {
      IN_PROGRESS: true,
      COMPLETED: true,
      FAILED: false
    });
    isStreaming2 = statusOf(
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
    dynamodb = [
      resourceType("AWS::DynamoDB::Table", [
        {
          role: "replica",
          read: "Replicas[].RegionName",
          reads: ["Replicas[].ReplicaStatus"],
          as: (region, here) => given(isReplica(here.element.ReplicaStatus), () => regionPlace(region, here)),
          why: "a global table keeps a full copy in every replica region",
          docs: `${api6}API_TableDescription.html`,
          answers: ["dynamodb.replicas"]
        },
        {
          role: "replica",
          read: "GlobalTableWitnesses[].RegionName",
          as: regionPlace,
          why: "a witness region keeps the replicated changes, but lists no table",
          docs: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html",
          answers: ["dynamodb.replicas"]
        },
        {
          role: "backup",
          read: "Exports[].S3Bucket",
          reads: ["Exports[].ExportStatus"],
          as: (name, here) => given(isExport2(here.element.ExportStatus), () => bucketNamed(name, here)),
          why: "an export wrote the table to this bucket, which may be in another region or account",
          docs: `${api6}API_DescribeExport.html`,
          answers: ["dynamodb.export"]
        },
        {
          role: "processing",
          read: "KinesisDataStreamDestinations[].StreamArn",
          reads: ["KinesisDataStreamDestinations[].DestinationStatus"],
          as: (arn, here) => given(isStreaming2(here.element.DestinationStatus), () => arnPlace(arn, here)),
          why: "every change of an item is written to this stream",
          docs: `${api6}API_DescribeKinesisStreamingDestination.html`,
          answers: ["dynamodb.stream"]
        }
      ]),
      resourceType(
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
  })
});

// src/locate/aws/ec2.ts
var zones, onOutpost, why, zoned, networks, outposts, flowLog, api7, peering, isOpen, whileOpen, transit, isAttached, whileAttached, endpoint, isConnected, ec2;
var init_ec2 = __esm({
  "src/locate/aws/ec2.ts": (function() {
    "use strict";
    init_arms();
    init_path();
    init_words();
    init_arn();
    init_setting();
    zones = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AvailabilityZone.html";
    onOutpost = {
      gap: "it is on an Outpost, at the address of the Outpost's site",
      remedy: "read the country with outposts:GetSiteAddress (AddressType OPERATING_ADDRESS), and accept the gap with an exception that names it"
    };
    why = "location taken from the Availability Zone (Local Zones, Wavelength Zones and Outposts can be outside the region's country)";
    zoned = [
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
    networks = [
      "VPC",
      "SecurityGroup",
      "NetworkAcl",
      "RouteTable",
      "InternetGateway",
      "DHCPOptions",
      "KeyPair"
    ];
    outposts = "https://docs.aws.amazon.com/outposts/latest/APIReference/API_GetSiteAddress.html";
    flowLog = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FlowLog.html";
    api7 = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/";
    peering = `${api7}API_VpcPeeringConnectionVpcInfo.html`;
    isOpen = statusOf("Status.Code", {
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
    whileOpen = {
      when: (({ Status }) => isOpen(Status?.Code)),
      reads: ["Status.Code"]
    };
    transit = `${api7}API_TransitGatewayPeeringAttachment.html`;
    isAttached = statusOf("State", {
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
    whileAttached = {
      when: (({ State }) => isAttached(State)),
      reads: ["State"]
    };
    endpoint = `${api7}API_VpcEndpoint.html`;
    isConnected = statusOf("State", {
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
    ec2 = [
      resourceType("AWS::EC2::Volume", zoned),
      resourceType(
        "AWS::EC2::Subnet",
        [
          {
            role: "home",
            read: "AvailabilityZone",
            reads: ["OutpostArn"],
            as: ((zone, here) => {
              if (here.resource.properties.OutpostArn) return onOutpost;
              return zonePlace(zone, here) === own ? none : zone;
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
        ((name) => resourceType(`AWS::EC2::${name}`, [], {
          home: {
            role: "none",
            why: "rules and addresses of a network, which AWS creates in every region; they hold no customer content",
            docs: "https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc-components.html"
          }
        }))
      ),
      resourceType(
        "AWS::EC2::Instance",
        [
          {
            role: "home",
            when: (({ Placement }) => Boolean(Placement?.AvailabilityZone)),
            read: "Placement.AvailabilityZone",
            absent: none,
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
      resourceType(
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
      resourceType("AWS::EC2::Image", [], {
        home: {
          role: "home",
          why: "a machine image is stored in the region that lists it, even if it is a copy",
          docs: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html",
          answers: ["ec2.ami"]
        }
      }),
      resourceType(
        "AWS::EC2::FlowLog",
        [
          {
            role: "log",
            read: "LogDestination",
            // A log group is named alone: it is in the flow log's own region.
            absent: otherName("LogGroupName"),
            reads: ["LogGroupName"],
            as: arnPlace,
            why: "the addresses of all connections are written to this bucket, log group or stream",
            docs: flowLog,
            answers: ["vpc.flowlog"]
          }
        ],
        { home: setting(flowLog) }
      ),
      resourceType(
        "AWS::EC2::VPCPeeringConnection",
        [
          {
            role: "processing",
            ...whileOpen,
            read: "AccepterVpcInfo.Region",
            absent: unshown,
            as: otherEnd,
            why: "the peering is a path into the accepter's network in another region",
            docs: peering,
            answers: ["vpc.peering"]
          },
          {
            role: "processing",
            ...whileOpen,
            read: "RequesterVpcInfo.Region",
            absent: unshown,
            as: otherEnd,
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
            ...whileAttached,
            read: "AccepterTgwInfo.Region",
            absent: unshown,
            as: otherEnd,
            why: "the attachment is a path to the accepter's transit gateway in another region",
            docs: transit,
            answers: ["vpc.peering"]
          },
          {
            role: "processing",
            ...whileAttached,
            read: "RequesterTgwInfo.Region",
            absent: unshown,
            as: otherEnd,
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
            absent: none,
            when: (({ State }) => isConnected(State)),
            reads: ["State"],
            as: otherEnd,
            why: "the endpoint leads to a service in another region",
            docs: endpoint,
            answers: ["vpc.peering"]
          }
        ],
        { home: setting(endpoint) }
      )
    ];
  })
});

// src/locate/aws/ecr.ts
var registry, ecr;
var init_ecr = __esm({
  "src/locate/aws/ecr.ts": (function() {
    "use strict";
    init_path();
    init_arn();
    init_setting();
    registry = "https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeRegistry.html";
    ecr = [
      resourceType(
        "AWS::ECR::ReplicationConfiguration",
        [
          {
            role: "replica",
            read: "replicationConfiguration.rules[].destinations[].region",
            optional: ["replicationConfiguration.rules"],
            as: regionPlace,
            why: "every image that matches the rule's filters is copied to the registry in this region",
            docs: registry,
            answers: ["ecr.replication"]
          }
        ],
        { home: setting(registry) }
      ),
      resourceType("AWS::ECR::PullThroughCacheRule", [], {
        home: {
          role: "none",
          why: "a pull-through cache only fetches images; no customer data goes to the upstream registry",
          docs: "https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribePullThroughCacheRules.html",
          answers: ["ecr.pullthrough"]
        }
      })
    ];
  })
});

// src/locate/aws/ecs.ts
var docs6, whileRunning2, tasks, ecs;
var init_ecs = __esm({
  "src/locate/aws/ecs.ts": (function() {
    "use strict";
    init_path();
    init_arn();
    docs6 = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Cluster.html";
    whileRunning2 = (count, { home }) => {
      if (!/^\d+$/.test(count)) return unknown(count);
      return Number(count) === 0 ? none : home ?? { gap: "the cluster's region is not shown" };
    };
    tasks = {
      role: "processing",
      // A plan and a tag show no counts; the list always does.
      absent: none,
      as: whileRunning2,
      docs: docs6
    };
    ecs = [
      resourceType(
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
            absent: none,
            as: bucketNamed,
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
  })
});

// src/locate/aws/efs.ts
var docs7, efs;
var init_efs = __esm({
  "src/locate/aws/efs.ts": (function() {
    "use strict";
    init_path();
    init_shown();
    init_arn();
    docs7 = "https://docs.aws.amazon.com/efs/latest/ug/API_DescribeReplicationConfigurations.html";
    efs = [
      resourceType(
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
            as: regionPlace,
            why: "every file is replicated to a file system in this region",
            docs: docs7,
            answers: ["efs.replication"]
          },
          {
            role: "replica",
            read: "Replications[].SourceFileSystemRegion",
            as: otherEnd,
            // One that shows destinations alone is read at the source.
            absent: (({ element }) => !element || isShown(element.Destinations) ? none : unshown),
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
              if (source === id) return none;
              const property = "Replications[].SourceFileSystemArn";
              return region === void 0 || source.split(":", 4)[3] === region ? originalAt(source, property) : unknown(source, property);
            }),
            why: "the destination of a replication is a further location of its source's files",
            docs: docs7,
            answers: ["efs.replication"]
          }
        }
      )
    ];
  })
});

// src/locate/aws/elastic-load-balancing.ts
var isLogged3, elasticLoadBalancing;
var init_elastic_load_balancing = __esm({
  "src/locate/aws/elastic-load-balancing.ts"() {
    "use strict";
    init_arms();
    init_path();
    init_words();
    init_arn();
    isLogged3 = switchOf("AccessLoggingPolicy.Enabled", true);
    elasticLoadBalancing = [
      resourceType("AWS::ElasticLoadBalancing::LoadBalancer", [
        {
          role: "log",
          read: "AccessLoggingPolicy.S3BucketName",
          reads: ["AccessLoggingPolicy.Enabled"],
          absent: ({ resource: { properties } }) => holdsAny(properties, ["AccessLoggingPolicy"]) ? given(isLogged3(properties.AccessLoggingPolicy?.Enabled), () => unshown) : none,
          as: (name, here) => given(
            isLogged3(here.resource.properties.AccessLoggingPolicy?.Enabled),
            () => bucketNamed(name, here)
          ),
          why: "every request, with the client's address, is written to this bucket",
          docs: "https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_AccessLog.html",
          answers: ["elb.classic.accesslog"]
        }
      ])
    ];
  }
});

// src/locate/aws/elastic-load-balancing-v2.ts
function bucketless(attributes) {
  if (!Array.isArray(attributes)) return none;
  const said = new Map(
    attributes.map((one) => [
      String(one?.Key).toLowerCase(),
      String(one?.Value ?? "")
    ])
  );
  for (const [key2, value] of said) {
    const log = /^(.+_logs\.s3)\.enabled$/.exec(key2)?.[1];
    if (log === void 0 || value.toLowerCase() !== "true") continue;
    if ((said.get(`${log}.bucket`) ?? "") === "") return unknown(void 0, `${log}.bucket`);
  }
  return none;
}
var balancer, elasticLoadBalancingV2;
var init_elastic_load_balancing_v2 = __esm({
  "src/locate/aws/elastic-load-balancing-v2.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arn();
    balancer = "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html";
    elasticLoadBalancingV2 = [
      resourceType("AWS::ElasticLoadBalancingV2::LoadBalancer", [
        {
          role: "log",
          read: "Attributes[].Value",
          absent: ({ element }) => element === void 0 || (element.Key ?? "") !== "" ? none : unshown,
          reads: ["Attributes[].Key"],
          as: (value, here) => {
            const { Key } = here.element;
            if (typeof Key !== "string" || Key === "") return unknown(Key, "Attributes[].Key");
            const log = /^(.+_logs\.s3)\.bucket$/i.exec(Key)?.[1];
            if (log === void 0) return none;
            const name = `${log}.enabled`;
            const said = here.resource.properties.Attributes?.find((one) => one.Key === name);
            return given(switchOf(name, true)(said?.Value), () => bucketNamed(value, here));
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
          as: zonePlace,
          why: "the load balancer has nodes in this Local Zone, which can be in another country",
          docs: "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AvailabilityZone.html",
          answers: ["elb.accesslog"]
        }
      ])
    ];
  }
});

// src/locate/aws/elasticache.ts
var datastore, elasticache;
var init_elasticache = __esm({
  "src/locate/aws/elasticache.ts"() {
    "use strict";
    init_path();
    init_setting();
    datastore = "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_DescribeGlobalReplicationGroups.html";
    elasticache = [
      resourceType("AWS::ElastiCache::CacheCluster", [], {
        home: {
          role: "replica",
          reads: ["ReplicationGroupId"],
          owner: (id, { ReplicationGroupId }) => ReplicationGroupId ? id.replace(/cluster:.*$/, `replicationgroup:${ReplicationGroupId}`) : none,
          ownedBy: ["AWS::ElastiCache::ReplicationGroup"],
          why: "a node of a replication group is a further location of the group's data",
          docs: "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CacheCluster.html"
        }
      }),
      resourceType("AWS::ElastiCache::Snapshot", [], {
        home: {
          role: "backup",
          why: "a snapshot is stored in the region that lists it",
          docs: "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_Snapshot.html"
        }
      }),
      resourceType(
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
  }
});

// src/locate/aws/emr.ts
var emr;
var init_emr = __esm({
  "src/locate/aws/emr.ts"() {
    "use strict";
    init_path();
    init_arn();
    emr = [
      resourceType("AWS::EMR::Cluster", [
        {
          role: "log",
          read: "LogUri",
          as: s3Uri,
          why: "logs of the cluster's steps are kept in this bucket",
          docs: "https://docs.aws.amazon.com/emr/latest/APIReference/API_Cluster.html",
          answers: ["emr.log"]
        }
      ])
    ];
  }
});

// src/locate/aws/eventbridge.ts
var bus, events, isEnabled, whileEnabled2, isMade, whileMade, secondary, isActive, eventbridge;
var init_eventbridge = __esm({
  "src/locate/aws/eventbridge.ts": (function() {
    "use strict";
    init_path();
    init_words();
    init_arn();
    init_setting();
    bus = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus.html";
    events = "https://docs.aws.amazon.com/eventbridge/latest/APIReference/";
    isEnabled = statusOf("State", {
      ENABLED: true,
      ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS: true,
      DISABLED: false
    });
    whileEnabled2 = {
      when: (({ State }) => isEnabled(State)),
      reads: ["State"]
    };
    isMade = statusOf("State", {
      CREATING: true,
      ACTIVE: true,
      UPDATING: true,
      UPDATE_FAILED: true,
      DELETING: true,
      DELETE_FAILED: true,
      CREATE_FAILED: false
    });
    whileMade = {
      when: (({ State }) => isMade(State)),
      reads: ["State"]
    };
    secondary = (_, { resource }) => resource.properties.RoutingConfig?.FailoverConfig?.Secondary?.Route ?? {
      gap: "the endpoint shows no secondary region"
    };
    isActive = statusOf("ApiDestinationState", {
      ACTIVE: true,
      INACTIVE: false
    });
    eventbridge = [
      resourceType(
        "AWS::Events::EventBus",
        [
          {
            role: "processing",
            when: ((_, { resource }) => !resource.id.endsWith(":event-bus/default")),
            always: own,
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
      resourceType(
        "AWS::Events::Rule",
        [
          {
            role: "processing",
            ...whileEnabled2,
            read: "Targets[].Arn",
            as: arnPlace,
            why: "every matching event is sent to this target",
            docs: `${events}API_ListTargetsByRule.html`,
            answers: ["events.target"]
          },
          {
            role: "processing",
            ...whileEnabled2,
            read: "Targets[].DeadLetterConfig.Arn",
            absent: none,
            as: arnPlace,
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
            ...whileMade,
            role: "failover",
            read: "RoutingConfig.FailoverConfig.Secondary.Route",
            absent: unshown,
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
              DISABLED: none
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
      resourceType(
        "AWS::Events::ApiDestination",
        [
          {
            role: "processing",
            when: (({ ApiDestinationState: state }) => isActive(state)),
            reads: ["ApiDestinationState"],
            read: "InvocationEndpoint",
            absent: unshown,
            as: hostOf,
            why: "events are sent to this HTTP endpoint",
            docs: `${events}API_ListApiDestinations.html`,
            answers: ["events.apidestination"]
          }
        ],
        { home: setting(`${events}API_ListApiDestinations.html`) }
      )
    ];
  })
});

// src/locate/aws/firehose.ts
var docs8, answers2, isBackedUp, isArchived, isRedshiftArchived, undelivered, arms, firehose;
var init_firehose = __esm({
  "src/locate/aws/firehose.ts": (function() {
    "use strict";
    init_arms();
    init_path();
    init_words();
    init_arn();
    docs8 = "https://docs.aws.amazon.com/firehose/latest/APIReference/API_DestinationDescription.html";
    answers2 = ["firehose.destination"];
    isBackedUp = ((destination) => statusOf(`Destinations[].${destination}.S3BackupMode`, {
      Enabled: true,
      Disabled: false
    }));
    isArchived = isBackedUp("ExtendedS3DestinationDescription");
    isRedshiftArchived = isBackedUp("RedshiftDestinationDescription");
    undelivered = [
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
        absent: otherArm(`${destination}.S3DestinationDescription`),
        as: arnPlace,
        why: `records that could not be delivered to the ${what}, or a copy of all of them, are kept in this bucket`,
        docs: docs8,
        answers: answers2
      }))
    );
    arms = [
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
    firehose = [
      resourceType("AWS::KinesisFirehose::DeliveryStream", [
        {
          id: "kind of destination",
          guards: true,
          role: "replica",
          reads: arms.map(((arm) => `Destinations[].${arm}`)),
          unions: ["Destinations[]"],
          always: (({ resource: { properties } }) => properties.Destinations?.length ? oneOf("Destinations[]", properties.Destinations, arms, ["DestinationId"]) : unknown(void 0, "Destinations[]")),
          why: "every record is delivered to a destination",
          docs: docs8,
          answers: answers2
        },
        {
          role: "replica",
          read: "Destinations[].ExtendedS3DestinationDescription.BucketARN",
          absent: otherArm("ExtendedS3DestinationDescription"),
          as: arnPlace,
          why: "every record is delivered to this bucket, which may be in any region",
          docs: docs8,
          answers: answers2
        },
        {
          role: "backup",
          read: "Destinations[].ExtendedS3DestinationDescription.S3BackupDescription.BucketARN",
          absent: otherArm("ExtendedS3DestinationDescription.S3BackupDescription"),
          reads: ["Destinations[].ExtendedS3DestinationDescription.S3BackupMode"],
          as: (arn, here) => given(
            isArchived(here.element.ExtendedS3DestinationDescription?.S3BackupMode),
            () => arnPlace(arn, here)
          ),
          why: "every record is kept in this bucket as received, before transformation",
          docs: docs8,
          answers: answers2
        },
        {
          role: "replica",
          read: "Destinations[].S3DestinationDescription.BucketARN",
          absent: otherArm("S3DestinationDescription"),
          as: arnPlace,
          why: "every record is delivered to this bucket, named by an older property",
          docs: docs8,
          answers: answers2
        },
        {
          role: "replica",
          read: "Destinations[].RedshiftDestinationDescription.ClusterJDBCURL",
          absent: otherArm("RedshiftDestinationDescription"),
          as: hostOf,
          why: "every record is loaded into this Redshift cluster",
          docs: docs8,
          answers: answers2
        },
        {
          role: "replica",
          read: "Destinations[].RedshiftDestinationDescription.S3DestinationDescription.BucketARN",
          absent: otherArm("RedshiftDestinationDescription"),
          as: arnPlace,
          why: "every record is staged in this bucket, from which Redshift loads it",
          docs: docs8,
          answers: answers2
        },
        {
          role: "backup",
          read: "Destinations[].RedshiftDestinationDescription.S3BackupDescription.BucketARN",
          absent: otherArm("RedshiftDestinationDescription.S3BackupDescription"),
          reads: ["Destinations[].RedshiftDestinationDescription.S3BackupMode"],
          as: (arn, here) => given(
            isRedshiftArchived(here.element.RedshiftDestinationDescription?.S3BackupMode),
            () => arnPlace(arn, here)
          ),
          why: "every record is kept in this bucket as received",
          docs: docs8,
          answers: answers2
        },
        {
          role: "replica",
          read: "Destinations[].ElasticsearchDestinationDescription.DomainARN",
          reads: ["Destinations[].ElasticsearchDestinationDescription.ClusterEndpoint"],
          absent: otherName(
            "ElasticsearchDestinationDescription.ClusterEndpoint",
            "ElasticsearchDestinationDescription"
          ),
          as: arnPlace,
          why: "every record is indexed in this Elasticsearch domain",
          docs: docs8,
          answers: answers2
        },
        {
          role: "replica",
          read: "Destinations[].ElasticsearchDestinationDescription.ClusterEndpoint",
          absent: none,
          as: hostOf,
          why: "every record is indexed in the Elasticsearch cluster at this address",
          docs: docs8,
          answers: answers2
        },
        {
          role: "replica",
          read: "Destinations[].AmazonopensearchserviceDestinationDescription.DomainARN",
          reads: ["Destinations[].AmazonopensearchserviceDestinationDescription.ClusterEndpoint"],
          absent: otherName(
            "AmazonopensearchserviceDestinationDescription.ClusterEndpoint",
            "AmazonopensearchserviceDestinationDescription"
          ),
          as: arnPlace,
          why: "every record is indexed in this OpenSearch domain",
          docs: docs8,
          answers: answers2
        },
        {
          role: "replica",
          read: "Destinations[].AmazonopensearchserviceDestinationDescription.ClusterEndpoint",
          absent: none,
          as: hostOf,
          why: "every record is indexed in the OpenSearch cluster at this address",
          docs: docs8,
          answers: answers2
        },
        {
          role: "replica",
          read: "Destinations[].AmazonOpenSearchServerlessDestinationDescription.CollectionEndpoint",
          absent: otherArm("AmazonOpenSearchServerlessDestinationDescription"),
          as: hostOf,
          why: "every record is indexed in this OpenSearch Serverless collection",
          docs: docs8,
          answers: answers2
        },
        {
          role: "replica",
          read: "Destinations[].HttpEndpointDestinationDescription.EndpointConfiguration.Url",
          absent: otherArm("HttpEndpointDestinationDescription"),
          as: hostOf,
          why: "every record is sent to this HTTP endpoint",
          docs: docs8,
          answers: answers2
        },
        {
          role: "replica",
          read: "Destinations[].SplunkDestinationDescription.HECEndpoint",
          absent: otherArm("SplunkDestinationDescription"),
          as: hostOf,
          why: "every record is sent to this Splunk collector",
          docs: docs8,
          answers: answers2
        },
        {
          role: "replica",
          read: "Destinations[].SnowflakeDestinationDescription.AccountUrl",
          absent: otherArm("SnowflakeDestinationDescription"),
          as: hostOf,
          why: "every record is loaded into this Snowflake account",
          docs: docs8,
          answers: answers2
        },
        {
          role: "replica",
          read: "Destinations[].IcebergDestinationDescription.CatalogConfiguration.WarehouseLocation",
          absent: none,
          as: s3Uri,
          why: "files of the tables are written below this address",
          docs: docs8,
          answers: answers2
        },
        {
          role: "metadata",
          read: "Destinations[].IcebergDestinationDescription.CatalogConfiguration.CatalogARN",
          absent: otherName(
            "IcebergDestinationDescription.CatalogConfiguration.WarehouseLocation",
            "IcebergDestinationDescription"
          ),
          reads: [
            "Destinations[].IcebergDestinationDescription.CatalogConfiguration.WarehouseLocation"
          ],
          as: arnPlace,
          why: "the tables are listed in this catalog, which says where their files are stored",
          docs: docs8,
          answers: answers2
        },
        ...undelivered
      ])
    ];
  })
});

// src/locate/aws/fsx.ts
function eitherOf(one, other) {
  return one === true || other === true ? true : one === false ? other : one;
}
var api8, audited, levels, areFilesAudited, areSharesAudited, isLogged4, fsx;
var init_fsx = __esm({
  "src/locate/aws/fsx.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arn();
    api8 = "https://docs.aws.amazon.com/fsx/latest/APIReference/";
    audited = "WindowsConfiguration.AuditLogConfiguration";
    levels = {
      DISABLED: false,
      FAILURE_ONLY: true,
      SUCCESS_ONLY: true,
      SUCCESS_AND_FAILURE: true
    };
    areFilesAudited = statusOf(`${audited}.FileAccessAuditLogLevel`, levels);
    areSharesAudited = statusOf(`${audited}.FileShareAccessAuditLogLevel`, levels);
    isLogged4 = statusOf("LustreConfiguration.LogConfiguration.Level", {
      DISABLED: false,
      ERROR_ONLY: true,
      WARN_ERROR: true,
      WARN_ONLY: true
    });
    fsx = [
      resourceType(
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
            as: arnPlace,
            why: "access to files and shares, with user names, is logged here",
            docs: `${api8}API_DescribeFileSystems.html`,
            answers: ["fsx.backup"]
          },
          {
            role: "log",
            read: "WindowsConfiguration.FsrmConfiguration.EventLogDestination",
            absent: none,
            as: arnPlace,
            why: "events of the File Server Resource Manager, with names of files, are logged here",
            docs: `${api8}API_DescribeFileSystems.html`,
            answers: ["fsx.backup"]
          },
          {
            role: "replica",
            read: "LustreConfiguration.DataRepositoryConfiguration.ExportPath",
            absent: none,
            as: s3Uri,
            why: "files are exported to this repository",
            docs: `${api8}API_DataRepositoryConfiguration.html`,
            answers: ["fsx.backup"]
          },
          {
            role: "log",
            read: "LustreConfiguration.LogConfiguration.Destination",
            when: ({ LustreConfiguration: lustre }) => isLogged4(lustre?.LogConfiguration?.Level),
            reads: ["LustreConfiguration.LogConfiguration.Level"],
            as: arnPlace,
            why: "events of the repository, with names of files, are logged here",
            docs: `${api8}API_LustreLogConfiguration.html`,
            answers: ["fsx.backup"]
          },
          {
            role: "replica",
            read: "Associations[].DataRepositoryPath",
            as: s3Uri,
            why: "files are imported from and exported to this repository",
            docs: `${api8}API_DescribeDataRepositoryAssociations.html`,
            answers: ["fsx.backup"]
          }
        ],
        { blind: ["SnapMirror replication, which is set up inside ONTAP: no AWS API shows it"] }
      ),
      resourceType("AWS::FSx::Backup", [], {
        home: {
          role: "backup",
          why: "a backup is stored in the region that lists it, even if it is a copy",
          docs: `${api8}API_Backup.html`,
          answers: ["fsx.backup"]
        }
      })
    ];
  }
});

// src/locate/aws/global-accelerator.ts
var docs9, isLogged5, globalAccelerator;
var init_global_accelerator = __esm({
  "src/locate/aws/global-accelerator.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arn();
    init_setting();
    docs9 = "https://docs.aws.amazon.com/global-accelerator/latest/dg/introduction-how-it-works.html";
    isLogged5 = switchOf("AcceleratorAttributes.FlowLogsEnabled", true);
    globalAccelerator = [
      resourceType(
        "AWS::GlobalAccelerator::Accelerator",
        [
          {
            role: "log",
            when: ({ AcceleratorAttributes }) => isLogged5(AcceleratorAttributes?.FlowLogsEnabled),
            reads: ["AcceleratorAttributes.FlowLogsEnabled"],
            read: "AcceleratorAttributes.FlowLogsS3Bucket",
            as: bucketNamed,
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
      resourceType("AWS::GlobalAccelerator::Listener", [], { home: setting(docs9) }),
      resourceType(
        "AWS::GlobalAccelerator::EndpointGroup",
        [
          {
            role: "processing",
            read: "EndpointGroupRegion",
            absent: unshown,
            reads: ["TrafficDialPercentage"],
            as: (region, { resource }) => {
              const dial = resource.properties.TrafficDialPercentage ?? 100;
              if (dial === 0) return none;
              return dial > 0 && dial <= 100 ? region : unknown(dial, "TrafficDialPercentage");
            },
            why: "the accelerator sends traffic to endpoints in this region",
            docs: "https://docs.aws.amazon.com/global-accelerator/latest/api/API_EndpointGroup.html",
            answers: ["globalaccelerator.endpointgroup"]
          }
        ],
        { home: setting(docs9) }
      )
    ];
  }
});

// src/locate/aws/glue.ts
var glue;
var init_glue = __esm({
  "src/locate/aws/glue.ts"() {
    "use strict";
    init_path();
    init_arn();
    glue = [
      resourceType(
        "AWS::Glue::Database",
        [
          {
            role: "processing",
            read: "TargetDatabase.Region",
            absent: none,
            as: otherEnd,
            why: "the resource link points to a database in this region, which is read through it",
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
            why: "the catalog holds names and types of columns, and no rows",
            docs: "https://docs.aws.amazon.com/glue/latest/webapi/API_Database.html"
          }
        }
      )
    ];
  }
});

// src/locate/aws/guardduty.ts
var guardDuty, isExported2, guardduty;
var init_guardduty = __esm({
  "src/locate/aws/guardduty.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arn();
    init_setting();
    guardDuty = "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DescribePublishingDestination.html";
    isExported2 = statusOf("Status", {
      PENDING_VERIFICATION: true,
      PUBLISHING: true,
      UNABLE_TO_PUBLISH_FIX_DESTINATION_PROPERTY: true,
      STOPPED: false
    });
    guardduty = [
      resourceType(
        "AWS::GuardDuty::PublishingDestination",
        [
          {
            role: "log",
            read: "DestinationProperties.DestinationArn",
            when: ({ Status }) => isExported2(Status),
            reads: ["Status"],
            absent: unshown,
            as: arnPlace,
            why: "findings, with users and addresses, are exported to this bucket",
            docs: guardDuty,
            answers: ["guardduty.publish"]
          }
        ],
        { home: setting(guardDuty) }
      )
    ];
  }
});

// src/locate/aws/iam.ts
var names, iam;
var init_iam = __esm({
  "src/locate/aws/iam.ts": (function() {
    "use strict";
    init_path();
    names = [
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
    iam = names.map(
      ((name) => resourceType(`AWS::IAM::${name}`, [], {
        home: {
          role: "none",
          why: "IAM has one control plane for each partition, copied to every enabled region; it holds identities and policies, and no customer content",
          docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/disaster-recovery-resiliency.html"
        }
      }))
    );
  })
});

// src/locate/aws/imagebuilder.ts
var builder, imagebuilder;
var init_imagebuilder = __esm({
  "src/locate/aws/imagebuilder.ts"() {
    "use strict";
    init_arms();
    init_path();
    init_arn();
    init_setting();
    builder = "https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Distribution.html";
    imagebuilder = [
      resourceType(
        "AWS::ImageBuilder::DistributionConfiguration",
        [
          {
            role: "replica",
            read: "distributions[].region",
            as: regionPlace,
            why: "every image that is built is copied to this region",
            docs: builder,
            answers: ["imagebuilder.dist"]
          },
          {
            role: "replica",
            read: "distributions[].s3ExportConfiguration.s3Bucket",
            absent: otherArm("s3ExportConfiguration"),
            as: bucketNamed,
            why: "every image that is built is exported to this bucket as a disk",
            docs: builder,
            answers: ["imagebuilder.dist"]
          }
        ],
        { home: setting(builder) }
      )
    ];
  }
});

// src/locate/aws/kafka.ts
var kafka;
var init_kafka = __esm({
  "src/locate/aws/kafka.ts"() {
    "use strict";
    init_path();
    kafka = [
      resourceType("AWS::MSK::Replicator", [], {
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
  }
});

// src/locate/aws/keyspaces.ts
var keyspaces;
var init_keyspaces = __esm({
  "src/locate/aws/keyspaces.ts"() {
    "use strict";
    init_path();
    init_arn();
    keyspaces = [
      resourceType(
        "AWS::Cassandra::Keyspace",
        [
          {
            role: "home",
            when: ({ keyspaceName }) => !keyspaceName?.startsWith("system"),
            reads: ["keyspaceName"],
            always: own,
            why: "a keyspace is stored in the region that lists it",
            docs: "https://docs.aws.amazon.com/keyspaces/latest/APIReference/API_ListKeyspaces.html"
          },
          {
            role: "replica",
            read: "replicationRegions[]",
            as: otherEnd,
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
  }
});

// src/locate/aws/kinesis.ts
var kinesis;
var init_kinesis = __esm({
  "src/locate/aws/kinesis.ts": (function() {
    "use strict";
    init_path();
    kinesis = [
      resourceType("AWS::Kinesis::Stream", [], {
        home: {
          role: "home",
          why: "a stream is stored in its region and is not replicated; consumers in other regions are reported for themselves",
          docs: "https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListStreams.html",
          answers: ["kinesis.stream"]
        }
      })
    ];
  })
});

// src/locate/aws/kms.ts
var isMultiRegion, key, kms;
var init_kms = __esm({
  "src/locate/aws/kms.ts": (function() {
    "use strict";
    init_path();
    init_words();
    init_arn();
    isMultiRegion = switchOf("MultiRegion", false);
    key = "https://docs.aws.amazon.com/kms/latest/APIReference/API_MultiRegionConfiguration.html";
    kms = [
      resourceType(
        "AWS::KMS::Key",
        [
          {
            role: "replica",
            read: "MultiRegionConfiguration.ReplicaKeys[].Region",
            optional: ["MultiRegionConfiguration.ReplicaKeys"],
            absent: ({ element, resource: { properties } }) => element ? unshown : given(
              isMultiRegion(properties.MultiRegion),
              () => properties.MultiRegionConfiguration?.PrimaryKey?.Region ? none : unshown
            ),
            emptyIsAbsent: true,
            reads: ["MultiRegion", "MultiRegionConfiguration.PrimaryKey.Region"],
            as: regionPlace,
            why: "a replica of a multi-Region key decrypts in its region what was encrypted in this one",
            docs: key,
            answers: ["kms.multiregion"]
          },
          {
            role: "replica",
            read: "MultiRegionConfiguration.PrimaryKey.Region",
            as: otherEnd,
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
  })
});

// src/locate/aws/lambda.ts
var api9, isMapping, lambda;
var init_lambda = __esm({
  "src/locate/aws/lambda.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arn();
    api9 = "https://docs.aws.amazon.com/lambda/latest/api/";
    isMapping = statusOf("State", {
      Creating: true,
      Enabling: true,
      Enabled: true,
      Updating: true,
      Disabling: true,
      Deleting: true,
      Disabled: false
    });
    lambda = [
      resourceType(
        "AWS::Lambda::Function",
        [
          {
            role: "processing",
            read: "DeadLetterConfig.TargetArn",
            absent: none,
            as: arnPlace,
            why: "events that the function failed to process are sent here",
            docs: `${api9}API_FunctionConfiguration.html`,
            answers: ["lambda.links"]
          },
          {
            role: "processing",
            read: "FileSystemConfigs[].Arn",
            as: arnPlace,
            why: "the function mounts this file system",
            docs: `${api9}API_FunctionConfiguration.html`,
            answers: ["lambda.links"]
          },
          {
            role: "processing",
            read: "FunctionEventInvokeConfigs[].DestinationConfig.OnSuccess.Destination",
            absent: none,
            as: arnPlace,
            why: "results of the function are sent to this destination",
            docs: `${api9}API_ListFunctionEventInvokeConfigs.html`,
            answers: ["lambda.links"]
          },
          {
            role: "processing",
            read: "FunctionEventInvokeConfigs[].DestinationConfig.OnFailure.Destination",
            absent: none,
            as: arnPlace,
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
      resourceType(
        "AWS::Lambda::EventSourceMapping",
        [
          {
            role: "processing",
            when: ({ State }) => isMapping(State),
            reads: ["State"],
            read: "DestinationConfig.OnFailure.Destination",
            absent: none,
            as: arnPlace,
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
  }
});

// src/locate/aws/lightsail.ts
var lightsail;
var init_lightsail = __esm({
  "src/locate/aws/lightsail.ts"() {
    "use strict";
    init_path();
    lightsail = [
      resourceType("AWS::Lightsail::InstanceSnapshot", [], {
        home: {
          role: "backup",
          why: "a snapshot is stored in the region that lists it, even if it is a copy",
          docs: "https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_GetInstanceSnapshots.html",
          answers: ["lightsail.snapshot"]
        }
      })
    ];
  }
});

// src/locate/aws/macie2.ts
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
var docs10, isAnalysed, macie2;
var init_macie2 = __esm({
  "src/locate/aws/macie2.ts"() {
    "use strict";
    init_path();
    init_setting();
    docs10 = "https://docs.aws.amazon.com/macie/latest/APIReference/datasources-s3.html";
    isAnalysed = ({ sensitivityScore: score, errorCode }) => typeof score === "number" && score >= 1 && score <= 100 && score !== 50 && !errorCode;
    macie2 = [
      resourceType("AWS::Macie::Session", [], {
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
          "results of discovery jobs (which do not change a bucket's score), and findings older than 90 days",
          // https://docs.aws.amazon.com/macie/latest/user/discovery-asdd.html, read on 2026-11-29
          "objects that Macie did not select as samples, and those whose format, storage class or key it can't read"
        ]
      })
    ];
  }
});

// src/locate/aws/memorydb.ts
var multiRegion, memorydb;
var init_memorydb = __esm({
  "src/locate/aws/memorydb.ts"() {
    "use strict";
    init_path();
    init_setting();
    multiRegion = "https://docs.aws.amazon.com/memorydb/latest/APIReference/API_DescribeMultiRegionClusters.html";
    memorydb = [
      resourceType("AWS::MemoryDB::Snapshot", [], {
        home: {
          role: "backup",
          why: "a snapshot is stored in the region that lists it",
          docs: "https://docs.aws.amazon.com/memorydb/latest/APIReference/API_Snapshot.html"
        }
      }),
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
  }
});

// src/locate/aws/network-firewall.ts
var firewall, networkFirewall;
var init_network_firewall = __esm({
  "src/locate/aws/network-firewall.ts"() {
    "use strict";
    init_arms();
    init_path();
    init_arn();
    init_setting();
    firewall = "https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_LogDestinationConfig.html";
    networkFirewall = [
      resourceType(
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
            absent: ({ element }) => element === void 0 ? none : oneOf(
              "LogDestinationConfigs[].LogDestination",
              element.LogDestination ?? {},
              ["bucketName", "logGroup", "deliveryStream"],
              ["prefix"]
            ),
            as: bucketNamed,
            why: "the firewall's alert and flow logs are written to this bucket",
            docs: firewall,
            answers: ["networkfirewall.log"]
          }
        ],
        { home: setting(firewall) }
      )
    ];
  }
});

// src/locate/aws/networkmanager.ts
var networkmanager;
var init_networkmanager = __esm({
  "src/locate/aws/networkmanager.ts"() {
    "use strict";
    init_control_plane();
    networkmanager = [
      controlPlane(
        "AWS::NetworkManager::GlobalNetwork",
        "Network Manager keeps the topology of networks in one control plane; no traffic passes through it"
      ),
      controlPlane(
        "AWS::NetworkManager::CoreNetwork",
        "Network Manager keeps the policy of a core network in one control plane; its edges are in the regions that the policy names"
      )
    ];
  }
});

// src/locate/aws/oam.ts
var oam;
var init_oam = __esm({
  "src/locate/aws/oam.ts"() {
    "use strict";
    init_path();
    init_arn();
    init_setting();
    oam = [
      resourceType(
        "AWS::Oam::Link",
        [
          {
            role: "processing",
            read: "SinkArn",
            absent: unshown,
            as: arnPlace,
            why: "another account reads metrics, logs and traces through this link",
            docs: "https://docs.aws.amazon.com/OAM/latest/APIReference/API_ListLinks.html",
            answers: ["oam.link"]
          }
        ],
        { home: setting("https://docs.aws.amazon.com/OAM/latest/APIReference/API_ListLinks.html") }
      )
    ];
  }
});

// src/locate/aws/observabilityadmin.ts
var central, observabilityadmin;
var init_observabilityadmin = __esm({
  "src/locate/aws/observabilityadmin.ts"() {
    "use strict";
    init_path();
    init_setting();
    central = "https://docs.aws.amazon.com/cloudwatch/latest/observabilityadmin/API_GetCentralizationRuleForOrganization.html";
    observabilityadmin = [
      resourceType(
        "AWS::ObservabilityAdmin::OrganizationCentralizationRule",
        [
          {
            role: "log",
            read: "CentralizationRule.Destination.Region",
            absent: unshown,
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
  }
});

// src/locate/aws/opensearch.ts
var api10, isActive2, whileActive, opensearch;
var init_opensearch = __esm({
  "src/locate/aws/opensearch.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arn();
    init_setting();
    api10 = "https://docs.aws.amazon.com/opensearch-service/latest/APIReference/";
    isActive2 = statusOf(
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
    whileActive = {
      when: ({ ConnectionStatus }) => isActive2(ConnectionStatus?.StatusCode),
      reads: ["ConnectionStatus.StatusCode"]
    };
    opensearch = [
      resourceType(
        "AWS::OpenSearchService::InboundConnection",
        [
          {
            role: "replica",
            ...whileActive,
            read: "RemoteDomainInfo.AWSDomainInformation.Region",
            absent: unshown,
            as: otherEnd,
            why: "the remote domain follows or searches this one, so data flows there",
            docs: `${api10}API_DescribeInboundConnections.html`,
            answers: ["opensearch.crosscluster"]
          },
          {
            // Which end counts as local differs with who asked for the connection: the one that is not here.
            role: "replica",
            ...whileActive,
            read: "LocalDomainInfo.AWSDomainInformation.Region",
            absent: unshown,
            as: otherEnd,
            why: "the domain that requested the connection follows or searches this one, so data flows there",
            docs: `${api10}API_DescribeInboundConnections.html`,
            answers: ["opensearch.crosscluster"]
          }
        ],
        { home: setting(`${api10}API_DescribeInboundConnections.html`) }
      ),
      resourceType(
        "AWS::OpenSearchService::OutboundConnection",
        [
          {
            role: "processing",
            ...whileActive,
            read: "RemoteDomainInfo.AWSDomainInformation.Region",
            absent: unshown,
            as: otherEnd,
            why: "searches over the connection are sent to the remote domain",
            docs: `${api10}API_DescribeOutboundConnections.html`,
            answers: ["opensearch.crosscluster"]
          }
        ],
        { home: setting(`${api10}API_DescribeOutboundConnections.html`) }
      )
    ];
  }
});

// src/locate/aws/organizations.ts
function keptByAws(content, here) {
  const { services } = JSON.parse(content);
  const said = { default: { opt_out_policy: "optIn" }, ...services };
  return Object.values(said).map((one) => optOut(String(one.opt_out_policy), here)).find((place) => place !== none) ?? none;
}
var optOut, organizations;
var init_organizations = __esm({
  "src/locate/aws/organizations.ts"() {
    "use strict";
    init_path();
    init_words();
    init_control_plane();
    init_setting();
    optOut = words({ optOut: none, optIn: "global" });
    organizations = [
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
      resourceType(
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
  }
});

// src/locate/aws/pipes.ts
var docs11, isPiping, whilePiping, pipes;
var init_pipes = __esm({
  "src/locate/aws/pipes.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arn();
    init_setting();
    docs11 = "https://docs.aws.amazon.com/eventbridge/latest/pipes-reference/API_DescribePipe.html";
    isPiping = statusOf("CurrentState", {
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
    whilePiping = {
      when: ({ CurrentState }) => isPiping(CurrentState),
      reads: ["CurrentState"]
    };
    pipes = [
      resourceType(
        "AWS::Pipes::Pipe",
        [
          {
            role: "processing",
            ...whilePiping,
            always: own,
            why: "every record is filtered and transformed by the pipe in its region",
            docs: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes.html",
            answers: ["scheduler.pipes"]
          },
          {
            role: "processing",
            ...whilePiping,
            read: "Target",
            absent: unshown,
            as: arnPlace,
            why: "every record of the source is sent to this target",
            docs: docs11,
            answers: ["scheduler.pipes"]
          },
          {
            role: "processing",
            ...whilePiping,
            read: "Enrichment",
            absent: none,
            as: arnPlace,
            why: "every record of the source passes through this enrichment",
            docs: docs11,
            answers: ["scheduler.pipes"]
          },
          {
            role: "log",
            ...whilePiping,
            read: "LogConfiguration.S3LogDestination.BucketName",
            as: bucketNamed,
            why: "the pipe's log, with payloads if enabled, is kept in this bucket",
            docs: docs11,
            answers: ["scheduler.pipes"]
          },
          {
            role: "log",
            ...whilePiping,
            read: "LogConfiguration.FirehoseLogDestination.DeliveryStreamArn",
            as: arnPlace,
            why: "the pipe's log is sent to this delivery stream",
            docs: docs11,
            answers: ["scheduler.pipes"]
          },
          {
            role: "log",
            ...whilePiping,
            read: "LogConfiguration.CloudwatchLogsLogDestination.LogGroupArn",
            as: arnPlace,
            why: "the pipe's log is kept in this log group",
            docs: docs11,
            answers: ["scheduler.pipes"]
          },
          {
            role: "processing",
            ...whilePiping,
            read: "SourceParameters.KinesisStreamParameters.DeadLetterConfig.Arn",
            absent: none,
            as: arnPlace,
            why: "records of the stream that could not be passed on are kept in this queue",
            docs: docs11,
            answers: ["scheduler.pipes"]
          },
          {
            role: "processing",
            ...whilePiping,
            read: "SourceParameters.DynamoDBStreamParameters.DeadLetterConfig.Arn",
            absent: none,
            as: arnPlace,
            why: "changes of the table that could not be passed on are kept in this queue",
            docs: docs11,
            answers: ["scheduler.pipes"]
          }
        ],
        { home: setting(docs11) }
      )
    ];
  }
});

// src/locate/aws/qbusiness.ts
var qbusiness;
var init_qbusiness = __esm({
  "src/locate/aws/qbusiness.ts"() {
    "use strict";
    init_path();
    qbusiness = [
      resourceType("AWS::QBusiness::Application", [], {
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
  }
});

// src/locate/aws/quicksight.ts
var quicksight;
var init_quicksight = __esm({
  "src/locate/aws/quicksight.ts"() {
    "use strict";
    init_path();
    init_arn();
    quicksight = [
      resourceType(
        "AWS::QuickSight::AccountSubscription",
        [
          {
            role: "replica",
            read: "Namespaces[].CapacityRegion",
            as: regionPlace,
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
  }
});

// src/locate/aws/rds.ts

var api11, instance, clusters, globalClusters, snapshots, isExport3, rds;
var init_rds = __esm({
  "src/locate/aws/rds.ts": (function() {
    "use strict";
    init_path();
    init_words();
    init_arn();
    init_setting();
    api11 = "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/";
    instance = resourceType(
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
          as: arnPlace,
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
    clusters = ["AWS::RDS::DBCluster", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster"].map(
      ((type) => resourceType(
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
    globalClusters = [
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
      (([type, question, docs14]) => resourceType(
        type,
        [
          {
            role: "replica",
            read: "GlobalClusterMembers[].DBClusterArn",
            // The writer too: its region may not be scanned.
            as: arnPlace,
            why: "every cluster of a global cluster, the writer and its secondaries, keeps all the data",
            docs: docs14,
            answers: [question]
          }
        ],
        { home: setting(docs14) }
      ))
    );
    snapshots = ["AWS::RDS::DBSnapshot", "AWS::RDS::DBClusterSnapshot"].map(
      ((type) => resourceType(type, [], {
        home: {
          role: "backup",
          why: "a snapshot is stored in the region that lists it, even if it is a copy",
          docs: `${api11}API_DescribeDBSnapshots.html`,
          answers: ["rds.snapshotcopy"]
        }
      }))
    );
    isExport3 = statusOf("Status", {
      STARTING: true,
      IN_PROGRESS: true,
      COMPLETE: true,
      CANCELING: true,
      CANCELED: true,
      FAILED: false
    });
    rds = [
      instance,
      ...clusters,
      ...globalClusters,
      ...snapshots,
      resourceType(
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
            owner: (_, { DBInstanceArn: arn }) => arn ? originalAt(arn, "DBInstanceArn") : none,
            ownedBy: ["AWS::RDS::DBInstance"],
            why: "replicated automated backups are listed in their destination region",
            docs: `${api11}API_DescribeDBInstanceAutomatedBackups.html`,
            answers: ["rds.autobackup"]
          }
        }
      ),
      resourceType(
        "AWS::RDS::ExportTask",
        [
          {
            role: "backup",
            when: ({ Status }) => isExport3(Status),
            reads: ["Status"],
            read: "S3Bucket",
            absent: unshown,
            as: bucketNamed,
            why: "an export wrote a snapshot's tables to this bucket",
            docs: `${api11}API_DescribeExportTasks.html`,
            answers: ["rds.export"]
          }
        ],
        { home: setting(`${api11}API_DescribeExportTasks.html`) }
      )
    ];
  })
});

// src/locate/aws/redshift.ts
var api12, logging2, isToBucket, isShared, redshift;
var init_redshift = __esm({
  "src/locate/aws/redshift.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arn();
    init_setting();
    api12 = "https://docs.aws.amazon.com/redshift/latest/APIReference/";
    logging2 = switchOf("LoggingStatus.LoggingEnabled", true);
    isToBucket = statusOf("LoggingStatus.LogDestinationType", {
      s3: true,
      cloudwatch: false,
      s3table: false
    });
    isShared = statusOf("DataShareAssociations[].Status", {
      ACTIVE: true,
      AVAILABLE: true,
      AUTHORIZED: false,
      PENDING_AUTHORIZATION: false,
      DEAUTHORIZED: false,
      REJECTED: false
    });
    redshift = [
      resourceType("AWS::Redshift::Cluster", [
        {
          role: "backup",
          read: "ClusterSnapshotCopyStatus.DestinationRegion",
          as: regionPlace,
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
          as: bucketNamed,
          why: "audit logs, with users and their queries, are written to this bucket",
          docs: `${api12}API_DescribeLoggingStatus.html`,
          answers: ["redshift.audit"]
        }
      ]),
      resourceType("AWS::Redshift::ClusterSnapshot", [], {
        home: {
          role: "backup",
          why: "a snapshot is stored in the region that lists it, even if it is a copy",
          docs: `${api12}API_DescribeClusterSnapshots.html`,
          answers: ["redshift.snapshotcopy"]
        }
      }),
      resourceType(
        "AWS::Redshift::DataShare",
        [
          {
            role: "processing",
            read: "DataShareAssociations[].ConsumerRegion",
            absent: ({ element }) => element === void 0 ? none : given(isShared(element.Status), () => unshown),
            reads: ["DataShareAssociations[].Status"],
            as: (region, here) => given(isShared(here.element.Status), () => regionPlace(region, here)),
            why: "a consumer in this region queries the shared tables, and caches blocks of them",
            docs: `${api12}API_DataShareAssociation.html`,
            answers: ["redshift.datashare"]
          }
        ],
        { home: setting(`${api12}API_DescribeDataShares.html`) }
      )
    ];
  }
});

// src/locate/aws/redshift-serverless.ts
var redshiftServerless;
var init_redshift_serverless = __esm({
  "src/locate/aws/redshift-serverless.ts"() {
    "use strict";
    init_path();
    init_arn();
    redshiftServerless = [
      resourceType("AWS::RedshiftServerless::Namespace", [
        {
          role: "backup",
          read: "snapshotCopyConfigurations[].destinationRegion",
          as: regionPlace,
          why: "snapshots of the namespace are copied to this region",
          docs: "https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_SnapshotCopyConfiguration.html",
          answers: ["redshift.snapshotcopy"]
        }
      ])
    ];
  }
});

// src/locate/aws/route-53.ts
var route53;
var init_route_53 = __esm({
  "src/locate/aws/route-53.ts"() {
    "use strict";
    init_path();
    init_arn();
    route53 = [
      resourceType(
        "AWS::Route53::HostedZone",
        [
          {
            role: "log",
            read: "QueryLoggingConfigs[].CloudWatchLogsLogGroupArn",
            as: arnPlace,
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
      resourceType("AWS::Route53::HealthCheck", [], {
        home: {
          role: "none",
          why: "health checkers in many regions probe an endpoint; they send no customer data",
          docs: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover.html"
        }
      })
    ];
  }
});

// src/locate/aws/route-53-domains.ts
var route53Domains;
var init_route_53_domains = __esm({
  "src/locate/aws/route-53-domains.ts"() {
    "use strict";
    init_path();
    route53Domains = [
      resourceType("AWS::Route53Domains::Domain", [], {
        home: {
          role: "metadata",
          at: "us-east-1",
          why: "a registration holds the name, address and phone number of its contacts; the service runs in us-east-1 only",
          docs: "https://docs.aws.amazon.com/general/latest/gr/r53.html"
        }
      })
    ];
  }
});

// src/locate/aws/route53-recovery-control-config.ts
var route53RecoveryControlConfig;
var init_route53_recovery_control_config = __esm({
  "src/locate/aws/route53-recovery-control-config.ts"() {
    "use strict";
    init_control_plane();
    route53RecoveryControlConfig = [
      controlPlane(
        "AWS::Route53RecoveryControl::Cluster",
        "routing controls are switches kept in five regions; no customer content passes through them"
      )
    ];
  }
});

// src/locate/aws/route53resolver.ts
var resolver, route53resolver;
var init_route53resolver = __esm({
  "src/locate/aws/route53resolver.ts"() {
    "use strict";
    init_path();
    init_arn();
    init_setting();
    resolver = "https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_ResolverQueryLogConfig.html";
    route53resolver = [
      resourceType(
        "AWS::Route53Resolver::ResolverQueryLoggingConfig",
        [
          {
            role: "log",
            read: "DestinationArn",
            absent: unshown,
            as: arnPlace,
            why: "every name that the network's machines look up is written to this bucket, log group or stream",
            docs: resolver,
            answers: ["resolver.querylog"]
          }
        ],
        { home: setting(resolver) }
      )
    ];
  }
});

// src/locate/aws/s3.ts
var api13, notifications, isReplicating, isListing, s3;
var init_s3 = __esm({
  "src/locate/aws/s3.ts": (function() {
    "use strict";
    init_arms();
    init_path();
    init_words();
    init_arn();
    api13 = "https://docs.aws.amazon.com/AmazonS3/latest/API/";
    notifications = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html";
    isReplicating = statusOf("ReplicationConfiguration.Rules[].Status", {
      Enabled: true,
      Disabled: false
    });
    isListing = switchOf("InventoryConfigurationList[].IsEnabled", true);
    s3 = [
      resourceType(
        "AWS::S3::Bucket",
        [
          {
            role: "replica",
            read: "ReplicationConfiguration.Rules[].Destination.Bucket",
            reads: ["ReplicationConfiguration.Rules[].Status"],
            as: ((arn, here) => given(isReplicating(here.element.Status), (() => arnPlace(arn, here)))),
            why: "replication copies every new object that matches the rule to the destination bucket",
            docs: `${api13}API_GetBucketReplication.html`,
            answers: ["s3.bucket.replication"]
          },
          {
            role: "log",
            read: "LoggingEnabled.TargetBucket",
            as: bucketNamed,
            why: "server access logs, with requesters and object keys, are written to this bucket",
            docs: `${api13}API_GetBucketLogging.html`,
            answers: ["s3.bucket.logging"]
          },
          {
            role: "metadata",
            read: "InventoryConfigurationList[].Destination.S3BucketDestination.Bucket",
            reads: ["InventoryConfigurationList[].IsEnabled"],
            as: ((arn, here) => given(isListing(here.element.IsEnabled), (() => arnPlace(arn, here)))),
            why: "inventory reports, with the keys and metadata of all objects, are written to another bucket",
            docs: `${api13}API_ListBucketInventoryConfigurations.html`,
            answers: ["s3.bucket.inventory"]
          },
          {
            role: "metadata",
            read: "AnalyticsConfigurationList[].StorageClassAnalysis.DataExport.Destination.S3BucketDestination.Bucket",
            absent: otherArm("StorageClassAnalysis.DataExport"),
            as: arnPlace,
            why: "storage class analysis exports statistics about the objects to another bucket",
            docs: `${api13}API_ListBucketAnalyticsConfigurations.html`,
            answers: ["s3.bucket.inventory"]
          },
          {
            role: "processing",
            read: "AccelerateConfiguration.Status",
            absent: none,
            as: words({ Enabled: "edge", Suspended: none }),
            why: "with Transfer Acceleration, uploads and downloads pass through the edge location nearest to the client",
            docs: `${api13}API_GetBucketAccelerateConfiguration.html`,
            answers: ["s3.bucket.acceleration"]
          },
          {
            role: "processing",
            read: "NotificationConfiguration.LambdaFunctionConfigurations[].LambdaFunctionArn",
            optional: ["NotificationConfiguration.LambdaFunctionConfigurations"],
            as: arnPlace,
            why: "the keys of new or changed objects are sent to a function",
            docs: notifications,
            answers: ["s3.bucket.notification"]
          },
          {
            role: "processing",
            read: "NotificationConfiguration.QueueConfigurations[].QueueArn",
            optional: ["NotificationConfiguration.QueueConfigurations"],
            as: arnPlace,
            why: "the keys of new or changed objects are sent to a queue",
            docs: notifications,
            answers: ["s3.bucket.notification"]
          },
          {
            role: "processing",
            read: "NotificationConfiguration.TopicConfigurations[].TopicArn",
            optional: ["NotificationConfiguration.TopicConfigurations"],
            as: arnPlace,
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
      resourceType("AWS::S3::ForeignBucket", [], {
        home: {
          role: "none",
          why: "a bucket in another account: data sent to it is reported for the sending resource",
          docs: `${api13}API_HeadBucket.html`
        }
      })
    ];
  })
});

// src/locate/aws/s3-control.ts
var guide5, api14, isEnabled2, isReported, s3Control;
var init_s3_control = __esm({
  "src/locate/aws/s3-control.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arn();
    init_setting();
    guide5 = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/";
    api14 = "https://docs.aws.amazon.com/AmazonS3/latest/API/";
    isEnabled2 = switchOf("IsEnabled", true);
    isReported = switchOf("Report.Enabled", true);
    s3Control = [
      resourceType("AWS::S3::AccessPoint", [], { home: setting(`${guide5}access-points.html`) }),
      resourceType(
        "AWS::S3::StorageLens",
        [
          {
            role: "metadata",
            when: ({ IsEnabled }) => isEnabled2(IsEnabled),
            reads: ["IsEnabled"],
            read: "DataExport.S3BucketDestination.Arn",
            absent: none,
            as: arnPlace,
            why: "the metrics, with names of buckets and prefixes, are exported to this bucket every day",
            docs: `${api14}API_control_GetStorageLensConfiguration.html`,
            answers: ["s3.storagelens"]
          },
          {
            role: "metadata",
            when: ({ IsEnabled }) => isEnabled2(IsEnabled),
            reads: ["IsEnabled"],
            read: "ExpandedPrefixesDataExport.S3BucketDestination.Arn",
            absent: none,
            as: arnPlace,
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
      resourceType(
        "AWS::S3::BatchJob",
        [
          {
            role: "replica",
            read: "Operation.S3PutObjectCopy.TargetResource",
            as: arnPlace,
            why: "the job copied objects to this bucket",
            docs: `${api14}API_control_DescribeJob.html`,
            answers: ["s3.batch"]
          },
          {
            role: "log",
            read: "Report.Bucket",
            when: ({ Report }) => isReported(Report?.Enabled),
            reads: ["Report.Enabled"],
            as: arnPlace,
            why: "the job's report lists the keys of all objects it worked on",
            docs: `${api14}API_control_DescribeJob.html`,
            answers: ["s3.batch"]
          },
          {
            role: "metadata",
            read: "ManifestGenerator.S3JobManifestGenerator.ManifestOutputLocation.Bucket",
            as: arnPlace,
            why: "the manifest of the job, with the keys of its objects, was written to this bucket",
            docs: `${api14}API_control_S3ManifestOutputLocation.html`,
            answers: ["s3.batch"]
          }
        ],
        { home: setting(`${guide5}batch-ops.html`) }
      )
    ];
  }
});

// src/locate/aws/s3-multi-region-access-points.ts
var guide6, s3MultiRegionAccessPoints;
var init_s3_multi_region_access_points = __esm({
  "src/locate/aws/s3-multi-region-access-points.ts"() {
    "use strict";
    init_path();
    guide6 = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/";
    s3MultiRegionAccessPoints = [
      resourceType(
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
  }
});

// src/locate/aws/s3files.ts
var guide7, s3files;
var init_s3files = __esm({
  "src/locate/aws/s3files.ts"() {
    "use strict";
    init_path();
    init_arn();
    guide7 = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/";
    s3files = [
      resourceType("AWS::S3Files::FileSystem", [
        {
          role: "replica",
          read: "bucket",
          as: arnPlace,
          why: "the files are the objects of this bucket",
          docs: `${guide7}s3-files.html`,
          answers: ["s3files.fs"]
        }
      ])
    ];
  }
});

// src/locate/aws/s3tables.ts
var api15, s3tables;
var init_s3tables = __esm({
  "src/locate/aws/s3tables.ts"() {
    "use strict";
    init_path();
    init_arn();
    api15 = "https://docs.aws.amazon.com/AmazonS3/latest/API/";
    s3tables = [
      resourceType("AWS::S3Tables::TableBucket", [
        {
          role: "replica",
          read: "replicationConfiguration.rules[].destinations[].destinationTableBucketARN",
          as: arnPlace,
          why: "every table of the bucket is replicated to this table bucket, unless the table has its own rule",
          docs: `${api15}API_s3Buckets_GetTableBucketReplication.html`,
          answers: ["s3tables.replication"]
        }
      ]),
      resourceType("AWS::S3Tables::Table", [
        {
          role: "replica",
          read: "replicationConfiguration.rules[].destinations[].destinationTableBucketARN",
          as: arnPlace,
          why: "the table's own rule replicates it to this table bucket",
          docs: `${api15}API_s3Buckets_GetTableReplication.html`,
          answers: ["s3tables.replication"]
        },
        {
          role: "replica",
          read: "managedTableInformation.replicationInformation.sourceTableARN",
          as: otherArn,
          isOriginal: true,
          why: "the source of the replica, in another region, keeps the same data",
          docs: `${api15}API_s3Buckets_GetTable.html`,
          answers: ["s3tables.replication"]
        }
      ])
    ];
  }
});

// src/locate/aws/s3vectors.ts
var api16, s3vectors;
var init_s3vectors = __esm({
  "src/locate/aws/s3vectors.ts"() {
    "use strict";
    init_path();
    api16 = "https://docs.aws.amazon.com/AmazonS3/latest/API/";
    s3vectors = [
      resourceType("AWS::S3Vectors::VectorBucket", [], {
        home: {
          role: "home",
          why: "vectors, made from texts and images, are stored in the region of the vector bucket",
          docs: `${api16}API_S3VectorBuckets_ListVectorBuckets.html`,
          answers: ["s3vectors.bucket"]
        }
      })
    ];
  }
});

// src/locate/aws/sagemaker.ts
var maker, capturing, isOutputShared, sagemaker;
var init_sagemaker = __esm({
  "src/locate/aws/sagemaker.ts"() {
    "use strict";
    init_arms();
    init_path();
    init_words();
    init_arn();
    init_setting();
    maker = "https://docs.aws.amazon.com/sagemaker/latest/APIReference/";
    capturing = switchOf("DataCaptureConfig.EnableCapture", true);
    isOutputShared = statusOf(
      "DefaultUserSettings.SharingSettings.NotebookOutputOption",
      { Allowed: true, Disabled: false }
    );
    sagemaker = [
      resourceType(
        "AWS::SageMaker::EndpointConfig",
        [
          {
            role: "log",
            when: ({ DataCaptureConfig }) => capturing(DataCaptureConfig?.EnableCapture),
            reads: ["DataCaptureConfig.EnableCapture"],
            read: "DataCaptureConfig.DestinationS3Uri",
            as: s3Uri,
            why: "requests to the model, and its responses, are captured in this bucket",
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
          },
          {
            role: "replica",
            read: "AsyncInferenceConfig.OutputConfig.S3FailurePath",
            absent: none,
            as: s3Uri,
            why: "answers to requests that failed are written to this bucket",
            docs: `${maker}API_AsyncInferenceOutputConfig.html`,
            answers: ["sagemaker.paths"]
          },
          {
            role: "processing",
            read: "AsyncInferenceConfig.OutputConfig.NotificationConfig.SuccessTopic",
            absent: none,
            as: arnPlace,
            why: "a message on this topic announces that an answer is ready",
            docs: `${maker}API_AsyncInferenceOutputConfig.html`,
            answers: ["sagemaker.paths"]
          },
          {
            role: "processing",
            read: "AsyncInferenceConfig.OutputConfig.NotificationConfig.ErrorTopic",
            absent: none,
            as: arnPlace,
            why: "a message on this topic announces that a request failed",
            docs: `${maker}API_AsyncInferenceOutputConfig.html`,
            answers: ["sagemaker.paths"]
          },
          {
            role: "log",
            read: "ProductionVariants[].CoreDumpConfig.DestinationS3Uri",
            absent: otherArm("CoreDumpConfig"),
            as: s3Uri,
            why: "core dumps of the model are written to this bucket",
            docs: `${maker}API_ProductionVariantCoreDumpConfig.html`,
            answers: ["sagemaker.paths"]
          },
          {
            role: "log",
            read: "ShadowProductionVariants[].CoreDumpConfig.DestinationS3Uri",
            absent: otherArm("CoreDumpConfig"),
            as: s3Uri,
            why: "core dumps of the shadow model are written to this bucket",
            docs: `${maker}API_ProductionVariantCoreDumpConfig.html`,
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
          // Without their output, notebooks may be shared and no bucket is named.
          absent: ({ resource }) => {
            const settings = resource.properties.DefaultUserSettings?.SharingSettings;
            return settings ? given(isOutputShared(settings.NotebookOutputOption), () => unshown) : none;
          },
          reads: ["DefaultUserSettings.SharingSettings.NotebookOutputOption"],
          as: s3Uri,
          why: "shared notebooks, with their output, are kept in this bucket",
          docs: `${maker}API_SharingSettings.html`,
          answers: ["sagemaker.paths"]
        },
        {
          role: "replica",
          read: "DefaultUserSettings.CanvasAppSettings.WorkspaceSettings.S3ArtifactPath",
          absent: none,
          as: s3Uri,
          why: "data sets and models of Canvas are kept in this bucket",
          docs: `${maker}API_WorkspaceSettings.html`,
          answers: ["sagemaker.paths"]
        },
        {
          role: "replica",
          read: "DefaultUserSettings.CustomFileSystemConfigs[].S3FileSystemConfig.S3Uri",
          optional: ["DefaultUserSettings.CustomFileSystemConfigs"],
          absent: otherArm("S3FileSystemConfig"),
          as: s3Uri,
          why: "this bucket is mounted for every user",
          docs: `${maker}API_S3FileSystemConfig.html`,
          answers: ["sagemaker.paths"]
        },
        {
          role: "replica",
          read: "DefaultSpaceSettings.CustomFileSystemConfigs[].S3FileSystemConfig.S3Uri",
          optional: ["DefaultSpaceSettings.CustomFileSystemConfigs"],
          absent: otherArm("S3FileSystemConfig"),
          as: s3Uri,
          why: "this bucket is mounted in every shared space",
          docs: `${maker}API_S3FileSystemConfig.html`,
          answers: ["sagemaker.paths"]
        },
        {
          role: "metadata",
          read: "DomainSettings.UnifiedStudioSettings.DomainRegion",
          absent: none,
          as: regionPlace,
          why: "projects and people of Unified Studio are listed in this region",
          docs: `${maker}API_UnifiedStudioSettings.html`,
          answers: ["sagemaker.paths"]
        },
        {
          role: "replica",
          read: "DomainSettings.UnifiedStudioSettings.ProjectS3Path",
          absent: none,
          as: s3Uri,
          why: "files of the Unified Studio project are kept in this bucket",
          docs: `${maker}API_UnifiedStudioSettings.html`,
          answers: ["sagemaker.paths"]
        }
      ])
    ];
  }
});

// src/locate/aws/scheduler.ts
var docs12, universal, isScheduled, whileScheduled, scheduler;
var init_scheduler = __esm({
  "src/locate/aws/scheduler.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arn();
    init_setting();
    docs12 = "https://docs.aws.amazon.com/scheduler/latest/APIReference/API_Target.html";
    universal = (arn) => /^arn:[^:]+:scheduler:::aws-sdk:./.test(arn);
    isScheduled = statusOf("State", { ENABLED: true, DISABLED: false });
    whileScheduled = {
      when: ({ State }) => isScheduled(State),
      reads: ["State"]
    };
    scheduler = [
      resourceType(
        "AWS::Scheduler::Schedule",
        [
          {
            role: "processing",
            ...whileScheduled,
            read: "Target.Arn",
            absent: unshown,
            as: (arn, here) => universal(arn) ? own : arnPlace(arn, here),
            why: "the schedule's payload is sent to this target",
            docs: docs12,
            answers: ["scheduler.pipes"]
          },
          {
            role: "processing",
            ...whileScheduled,
            read: "Target.DeadLetterConfig.Arn",
            absent: none,
            as: arnPlace,
            why: "payloads that could not be delivered are kept in this queue",
            docs: docs12,
            answers: ["scheduler.pipes"]
          }
        ],
        { home: setting(docs12) }
      )
    ];
  }
});

// src/locate/aws/secrets-manager.ts
var secret, inPlace, replicated, secretsManager;
var init_secrets_manager = __esm({
  "src/locate/aws/secrets-manager.ts": (function() {
    "use strict";
    init_path();
    init_words();
    init_arn();
    secret = "https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html";
    inPlace = ((_, { region, here }) => regionPlace(region, here));
    replicated = words({
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
    secretsManager = [
      resourceType(
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
            as: otherEnd,
            why: "the secret is a replica; its primary is kept in this region",
            docs: secret,
            answers: ["secretsmanager.replica"]
          },
          {
            role: "replica",
            read: "CrossAccountReplicas[].ReplicaSecretARN",
            reads: ["CrossAccountReplicas[].ReplicationStatus"],
            as: (function(replica, here) {
              const region = regionOf(replica);
              return region === void 0 ? arnPlace(replica, here) : replicated(here.element.ReplicationStatus ?? "InSync", { region, here });
            }),
            why: "the secret and its versions are also kept in another account",
            docs: secret,
            answers: ["secretsmanager.replica"]
          },
          {
            role: "replica",
            read: "CrossAccountPrimary.PrimarySecretARN",
            as: arnPlace,
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
            owner: ((id, { PrimaryRegion, CrossAccountPrimary: { PrimarySecretARN: primary } = {} }) => primary ? originalAt(primary, "CrossAccountPrimary.PrimarySecretARN") : inRegion(id, PrimaryRegion)),
            why: "a secret whose primary is in another region or account is a replica of it",
            docs: secret,
            answers: ["secretsmanager.replica"]
          }
        }
      )
    ];
  })
});

// src/locate/aws/securityhub.ts
var hub, isLinked, whileLinked, securityhub;
var init_securityhub = __esm({
  "src/locate/aws/securityhub.ts"() {
    "use strict";
    init_path();
    init_words();
    init_setting();
    hub = "https://docs.aws.amazon.com/securityhub/1.0/APIReference/";
    isLinked = statusOf("RegionLinkingMode", {
      ALL_REGIONS: true,
      ALL_REGIONS_EXCEPT_SPECIFIED: true,
      SPECIFIED_REGIONS: true,
      NO_REGIONS: false
    });
    whileLinked = {
      when: ({ RegionLinkingMode }) => isLinked(RegionLinkingMode),
      reads: ["RegionLinkingMode"]
    };
    securityhub = [
      resourceType(
        "AWS::SecurityHub::FindingAggregator",
        [
          {
            role: "metadata",
            ...whileLinked,
            read: "FindingAggregationRegion",
            absent: unshown,
            why: "findings of all linked regions are copied to this region",
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
            ...whileLinked,
            read: "AggregationRegion",
            absent: unshown,
            why: "resources and findings of all linked regions are copied to this region",
            docs: `${hub}API_GetAggregatorV2.html`,
            answers: ["securityhub.aggregator"]
          }
        ],
        { home: setting(`${hub}API_GetAggregatorV2.html`) }
      )
    ];
  }
});

// src/locate/aws/securitylake.ts
var lake, securitylake;
var init_securitylake = __esm({
  "src/locate/aws/securitylake.ts"() {
    "use strict";
    init_path();
    init_arn();
    lake = "https://docs.aws.amazon.com/security-lake/latest/APIReference/API_DataLakeReplicationConfiguration.html";
    securitylake = [
      resourceType("AWS::SecurityLake::DataLake", [
        {
          role: "log",
          read: "replicationConfiguration.regions[]",
          as: regionPlace,
          why: "all logs of the lake are rolled up into this region",
          docs: lake,
          answers: ["securitylake.rollup"]
        }
      ])
    ];
  }
});

// src/locate/aws/sesv2.ts
var isProvisioned, sesv2;
var init_sesv2 = __esm({
  "src/locate/aws/sesv2.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arn();
    isProvisioned = statusOf("Status", {
      CREATING: true,
      READY: true,
      DELETING: true,
      FAILED: false
    });
    sesv2 = [
      resourceType(
        "AWS::SES::MultiRegionEndpoint",
        [
          {
            role: "processing",
            read: "Regions[]",
            when: ({ Status }) => isProvisioned(Status),
            reads: ["Status"],
            as: regionPlace,
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
  }
});

// src/locate/aws/sfn.ts
var states, isLogging2, serviceCall, sfn;
var init_sfn = __esm({
  "src/locate/aws/sfn.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arn();
    init_inference();
    states = "https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachine.html";
    isLogging2 = statusOf("loggingConfiguration.level", {
      ALL: true,
      ERROR: true,
      FATAL: true,
      OFF: false
    });
    serviceCall = (arn) => /^arn:[^:]+:states:::/.test(arn);
    sfn = [
      resourceType("AWS::StepFunctions::StateMachine", [
        {
          role: "processing",
          read: "DefinitionReferences[]",
          absent: unshown,
          reads: readsProfiles,
          as: (reference, here) => serviceCall(reference) ? own : modelPlace(reference, here),
          why: "a step of the state machine passes its data to this service, endpoint or model",
          docs: states,
          answers: ["stepfunctions.def"]
        },
        {
          role: "log",
          read: "loggingConfiguration.destinations[].cloudWatchLogsLogGroup.logGroupArn",
          when: ({ loggingConfiguration }) => isLogging2(loggingConfiguration?.level),
          reads: ["loggingConfiguration.level"],
          as: arnPlace,
          why: "executions are logged to this log group",
          docs: states,
          answers: ["stepfunctions.def"]
        }
      ])
    ];
  }
});

// src/locate/aws/shield.ts
var shield;
var init_shield = __esm({
  "src/locate/aws/shield.ts"() {
    "use strict";
    init_control_plane();
    shield = [
      controlPlane(
        "AWS::Shield::Protection",
        "Shield Advanced keeps in one control plane which resources it protects; no traffic is stored"
      )
    ];
  }
});

// src/locate/aws/sns.ts
var docs13, people, isDelivered, waits, isConfirmed, sns;
var init_sns = __esm({
  "src/locate/aws/sns.ts": (function() {
    "use strict";
    init_path();
    init_words();
    init_arn();
    init_setting();
    docs13 = "https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptions.html";
    people = ((by) => ({
      gap: `messages are sent to people by ${by}; AWS does not say where they are stored afterwards`,
      remedy: "keep personal data out of the topic's messages, and accept the gap with an exception that records this"
    }));
    isDelivered = statusOf("Protocol", {
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
    waits = statusOf("SubscriptionArn", { PendingConfirmation: false, Deleted: false });
    isConfirmed = ((arn) => arn !== void 0 && isArn(arn) ? true : waits(arn));
    sns = [
      resourceType(
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
            absent: unshown,
            as: ((endpoint2, here) => /^https?:/i.test(endpoint2) ? hostOf(endpoint2, here) : arnPlace(endpoint2, here)),
            why: "every message of the topic is delivered to this endpoint",
            docs: docs13,
            answers: ["sns.subscription"]
          },
          {
            role: "processing",
            when: (({ SubscriptionArn }) => isConfirmed(SubscriptionArn)),
            reads: ["SubscriptionArn"],
            read: "Protocol",
            absent: unshown,
            as: words({
              sqs: none,
              lambda: none,
              firehose: none,
              http: none,
              https: none,
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
  })
});

// src/locate/aws/sqs.ts
var sqs;
var init_sqs = __esm({
  "src/locate/aws/sqs.ts": (function() {
    "use strict";
    init_path();
    sqs = [
      resourceType("AWS::SQS::Queue", [], {
        home: {
          role: "home",
          why: "a queue and its dead-letter queue are in one region and are not replicated",
          docs: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueues.html",
          answers: ["sqs.queue"]
        }
      })
    ];
  })
});

// src/locate/aws/ssm.ts
var sync, ssm;
var init_ssm = __esm({
  "src/locate/aws/ssm.ts": (function() {
    "use strict";
    init_path();
    init_arn();
    init_setting();
    sync = "https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ResourceDataSyncItem.html";
    ssm = [
      resourceType(
        "AWS::SSM::ResourceDataSync",
        [
          {
            role: "metadata",
            read: "S3Destination.Region",
            as: regionPlace,
            why: "the inventory of all machines, with their users, is written to a bucket in this region",
            docs: sync,
            answers: ["ssm.datasync"]
          },
          {
            role: "metadata",
            read: "SyncSource.SourceRegions[]",
            as: (region, here) => regionPlace(region, here) === own ? none : own,
            why: "operational data of other regions is copied to the region of the sync",
            docs: sync,
            answers: ["ssm.datasync"]
          }
        ],
        { home: setting(sync) }
      ),
      resourceType("AWS::SSM::Parameter", [], {
        home: {
          role: "home",
          why: "a parameter is stored in its region and is not replicated",
          docs: "https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeParameters.html",
          answers: ["ssm.params"]
        }
      })
    ];
  })
});

// src/locate/aws/ssm-incidents.ts
function keyOf(_, { element, resource }) {
  const regions = Object.entries(resource.properties.regionMap ?? {});
  return regions.find(([, region]) => region === element)?.[0] ?? unknown(element, "regionMap");
}
var replicaRegion, ssmIncidents;
var init_ssm_incidents = __esm({
  "src/locate/aws/ssm-incidents.ts"() {
    "use strict";
    init_path();
    init_words();
    init_setting();
    replicaRegion = words(
      {
        ACTIVE: keyOf,
        CREATING: keyOf,
        DELETING: keyOf,
        FAILED: keyOf
      }
    );
    ssmIncidents = [
      resourceType(
        "AWS::SSMIncidents::ReplicationSet",
        [
          {
            role: "replica",
            read: "regionMap{}.status",
            as: replicaRegion,
            absent: unshown,
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
  }
});

// src/locate/aws/sso-admin.ts
var ssoAdmin;
var init_sso_admin = __esm({
  "src/locate/aws/sso-admin.ts"() {
    "use strict";
    init_path();
    init_arn();
    ssoAdmin = [
      resourceType("AWS::SSO::Instance", [
        {
          role: "replica",
          read: "Regions[].RegionName",
          as: otherEnd,
          why: "names and e-mail addresses of the workforce are kept in the primary region and in every added one",
          docs: "https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_ListRegions.html",
          answers: ["identitycenter.regions"]
        }
      ])
    ];
  }
});

// src/locate/aws/storage-gateway.ts
var share, storageGateway;
var init_storage_gateway = __esm({
  "src/locate/aws/storage-gateway.ts"() {
    "use strict";
    init_path();
    init_arn();
    share = "https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_DescribeNFSFileShares.html";
    storageGateway = [
      ...["AWS::StorageGateway::NFSFileShare", "AWS::StorageGateway::SMBFileShare"].map(
        (type) => resourceType(
          type,
          [
            {
              role: "replica",
              read: "BucketRegion",
              as: regionPlace,
              why: "the files of the share are objects of a bucket in this region",
              docs: share,
              answers: ["storagegateway.share"]
            },
            {
              role: "replica",
              when: ({ BucketRegion }) => !BucketRegion,
              read: "LocationARN",
              reads: ["BucketRegion"],
              as: arnPlace,
              why: "the files of the share are objects of this bucket",
              docs: share,
              answers: ["storagegateway.share"]
            },
            {
              role: "log",
              read: "AuditDestinationARN",
              as: arnPlace,
              why: "access to files, with user names, is logged here",
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
            as: regionPlace,
            why: "the gateway runs, and caches files, on an instance in this region",
            docs: "https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_GatewayInfo.html",
            answers: ["storagegateway.share"]
          }
        ],
        { blind: ["the country of a gateway on the customer's own premises"] }
      )
    ];
  }
});

// src/locate/aws/synthetics.ts
var canary, synthetics;
var init_synthetics = __esm({
  "src/locate/aws/synthetics.ts"() {
    "use strict";
    init_path();
    init_arn();
    canary = "https://docs.aws.amazon.com/AmazonSynthetics/latest/APIReference/API_Canary.html";
    synthetics = [
      resourceType(
        "AWS::Synthetics::Canary",
        [
          {
            role: "log",
            read: "ArtifactS3Location",
            as: (place, here) => place.startsWith("s3://") ? s3Uri(place, here) : bucketPath(place, here),
            why: "screenshots and logs of the canary's runs are kept in this bucket",
            docs: canary,
            answers: ["synthetics.multilocation"]
          },
          {
            role: "processing",
            read: "MultiLocationConfig.Replicas[].Location",
            as: regionPlace,
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
  }
});

// src/locate/aws/transcribe.ts
var isTranscript, isThrough, unlessFailed, transcribe;
var init_transcribe = __esm({
  "src/locate/aws/transcribe.ts"() {
    "use strict";
    init_arms();
    init_path();
    init_words();
    init_arn();
    isTranscript = statusOf("TranscriptionJobStatus", {
      QUEUED: true,
      IN_PROGRESS: true,
      COMPLETED: true,
      FAILED: false
    });
    isThrough = statusOf("TranscriptionJobStatus", {
      QUEUED: false,
      IN_PROGRESS: false,
      COMPLETED: true,
      FAILED: false
    });
    unlessFailed = {
      when: (job) => isTranscript(job.TranscriptionJobStatus),
      reads: ["TranscriptionJobStatus"]
    };
    transcribe = [
      resourceType(
        "AWS::Transcribe::TranscriptionJob",
        [
          {
            role: "replica",
            ...unlessFailed,
            read: "Transcript.TranscriptFileUri",
            absent: (here) => given(
              isThrough(here.resource.properties.TranscriptionJobStatus),
              () => otherName("Transcript.RedactedTranscriptFileUri", "Transcript")(here)
            ),
            reads: ["TranscriptionJobStatus", "Transcript.RedactedTranscriptFileUri"],
            as: hostOf,
            why: "the transcript was written to a bucket at this address",
            docs: "https://docs.aws.amazon.com/transcribe/latest/APIReference/API_Transcript.html",
            answers: ["ml.output"]
          },
          {
            role: "replica",
            ...unlessFailed,
            read: "Transcript.RedactedTranscriptFileUri",
            absent: none,
            as: hostOf,
            why: "the transcript without personal data was written to a bucket at this address",
            docs: "https://docs.aws.amazon.com/transcribe/latest/APIReference/API_Transcript.html",
            answers: ["ml.output"]
          },
          {
            role: "replica",
            ...unlessFailed,
            read: "Subtitles.SubtitleFileUris[]",
            optional: ["Subtitles.SubtitleFileUris"],
            as: hostOf,
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
  }
});

// src/locate/aws/transfer.ts
function directory(path, here) {
  if (path === "/") return none;
  if (/^\/fs-[0-9a-f]+(?:\/|$)/.test(path)) return own;
  return path.startsWith("/") ? bucketPath(path, here) : unknown(path);
}
var guide8, byType, asksUrl, asksFunction, transfer;
var init_transfer = __esm({
  "src/locate/aws/transfer.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arn();
    init_setting();
    guide8 = "https://docs.aws.amazon.com/transfer/latest/userguide/";
    byType = (asked) => statusOf(
      "IdentityProviderType",
      {
        SERVICE_MANAGED: false,
        AWS_DIRECTORY_SERVICE: false,
        API_GATEWAY: asked === "API_GATEWAY",
        AWS_LAMBDA: asked === "AWS_LAMBDA"
      },
      false
    );
    asksUrl = byType("API_GATEWAY");
    asksFunction = byType("AWS_LAMBDA");
    transfer = [
      resourceType(
        "AWS::Transfer::Server",
        [
          {
            role: "log",
            read: "StructuredLogDestinations[]",
            as: arnPlace,
            why: "file transfers, with user names, are logged here",
            docs: `${guide8}API_DescribedServer.html`,
            answers: ["transfer.server"]
          },
          {
            role: "processing",
            read: "IdentityProviderDetails.Url",
            absent: ({ element }) => given(asksUrl(element.IdentityProviderType), () => unshown),
            reads: ["IdentityProviderType"],
            as: hostOf,
            why: "names and passwords of people who sign in are sent to this address",
            docs: `${guide8}API_IdentityProviderDetails.html`,
            answers: ["transfer.server"]
          },
          {
            role: "processing",
            read: "IdentityProviderDetails.Function",
            absent: ({ element }) => given(asksFunction(element.IdentityProviderType), () => unshown),
            reads: ["IdentityProviderType"],
            as: arnPlace,
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
      resourceType(
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
      resourceType(
        "AWS::Transfer::Connector",
        [
          {
            role: "processing",
            read: "Url",
            as: hostOf,
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
  }
});

// src/locate/aws/wafv2.ts
var rules, wafv2;
var init_wafv2 = __esm({
  "src/locate/aws/wafv2.ts"() {
    "use strict";
    init_path();
    init_arn();
    init_setting();
    rules = "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl.html";
    wafv2 = [
      ...["WebACL", "IPSet", "RegexPatternSet", "RuleGroup"].map(
        (name) => resourceType(`AWS::WAFv2::${name}`, [], {
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
        })
      ),
      resourceType(
        "AWS::WAFv2::LoggingConfiguration",
        [
          {
            role: "log",
            read: "LogDestinationConfigs[]",
            as: arnPlace,
            why: "the client's address and the URI of every request are logged here; for CloudFront, log groups and streams must be in us-east-1",
            docs: "https://docs.aws.amazon.com/waf/latest/APIReference/API_LoggingConfiguration.html",
            answers: ["waf.log"]
          }
        ],
        { home: setting("https://docs.aws.amazon.com/waf/latest/developerguide/logging.html") }
      )
    ];
  }
});

// src/locate/aws/workspaces.ts
var api17, isStandby, workspaces;
var init_workspaces = __esm({
  "src/locate/aws/workspaces.ts"() {
    "use strict";
    init_path();
    init_words();
    init_arn();
    api17 = "https://docs.aws.amazon.com/workspaces/latest/api/";
    isStandby = statusOf("RelatedWorkspaces[].Type", {
      PRIMARY: false,
      STANDBY: true
    });
    workspaces = [
      resourceType("AWS::WorkSpaces::Workspace", [
        {
          role: "failover",
          read: "RelatedWorkspaces[].Region",
          reads: ["RelatedWorkspaces[].Type"],
          as: (region, here) => given(isStandby(here.element.Type), () => regionPlace(region, here)),
          why: "the desktop has a standby in this region",
          docs: `${api17}API_RelatedWorkspaceProperties.html`,
          answers: ["workspaces.standby"]
        },
        {
          role: "backup",
          read: "DataReplicationSettings.DataReplication",
          reads: ["RelatedWorkspaces[].Type", "RelatedWorkspaces[].Region"],
          as: words({
            NO_REPLICATION: none,
            PRIMARY_AS_SOURCE: (_, { resource }) => resource.properties.RelatedWorkspaces?.find(({ Type }) => isStandby(Type) !== false)?.Region ?? { gap: "the desktop's standby could not be listed" }
          }),
          why: "snapshots of the desktop's disks are copied to its standby's region",
          docs: `${api17}API_DataReplicationSettings.html`,
          answers: ["workspaces.standby"]
        }
      ])
    ];
  }
});

// rows:rows-aws
var parts = [
  (() => (init_account(), account)),
  (() => (init_acm(), acm)),
  (() => (init_api_gateway(), apiGateway)),
  (() => (init_apigatewayv2(), apigatewayv2)),
  (() => (init_appsync(), appsync)),
  (() => (init_athena(), athena)),
  (() => (init_backup(), backup)),
  (() => (init_bcm_data_exports(), bcmDataExports)),
  (() => (init_bedrock(), bedrock)),
  (() => (init_bedrock_agent(), bedrockAgent)),
  (() => (init_bedrock_agentcore_control(), bedrockAgentcoreControl)),
  (() => (init_bedrock_data_automation(), bedrockDataAutomation)),
  (() => (init_budgets(), budgets)),
  (() => (init_cloudformation(), cloudformation)),
  (() => (init_cloudfront(), cloudfront)),
  (() => (init_cloudtrail(), cloudtrail)),
  (() => (init_cloudwatch(), cloudwatch)),
  (() => (init_cloudwatch_logs(), cloudwatchLogs)),
  (() => (init_codebuild(), codebuild)),
  (() => (init_codepipeline(), codepipeline)),
  (() => (init_cognito_identity_provider(), cognitoIdentityProvider)),
  (() => (init_config_service(), configService)),
  (() => (init_connect(), connect)),
  (() => (init_cost_and_usage_report_service(), costAndUsageReportService)),
  (() => (init_cost_explorer(), costExplorer)),
  (() => (init_database_migration_service(), databaseMigrationService)),
  (() => (init_datasync(), datasync)),
  (() => (init_dlm(), dlm)),
  (() => (init_drs(), drs)),
  (() => (init_dsql(), dsql)),
  (() => (init_dynamodb(), dynamodb)),
  (() => (init_ec2(), ec2)),
  (() => (init_ecr(), ecr)),
  (() => (init_ecs(), ecs)),
  (() => (init_efs(), efs)),
  (() => (init_elastic_load_balancing(), elasticLoadBalancing)),
  (() => (init_elastic_load_balancing_v2(), elasticLoadBalancingV2)),
  (() => (init_elasticache(), elasticache)),
  (() => (init_emr(), emr)),
  (() => (init_eventbridge(), eventbridge)),
  (() => (init_firehose(), firehose)),
  (() => (init_fsx(), fsx)),
  (() => (init_global_accelerator(), globalAccelerator)),
  (() => (init_glue(), glue)),
  (() => (init_guardduty(), guardduty)),
  (() => (init_iam(), iam)),
  (() => (init_imagebuilder(), imagebuilder)),
  (() => (init_kafka(), kafka)),
  (() => (init_keyspaces(), keyspaces)),
  (() => (init_kinesis(), kinesis)),
  (() => (init_kms(), kms)),
  (() => (init_lambda(), lambda)),
  (() => (init_lightsail(), lightsail)),
  (() => (init_macie2(), macie2)),
  (() => (init_memorydb(), memorydb)),
  (() => (init_network_firewall(), networkFirewall)),
  (() => (init_networkmanager(), networkmanager)),
  (() => (init_oam(), oam)),
  (() => (init_observabilityadmin(), observabilityadmin)),
  (() => (init_opensearch(), opensearch)),
  (() => (init_organizations(), organizations)),
  (() => (init_pipes(), pipes)),
  (() => (init_qbusiness(), qbusiness)),
  (() => (init_quicksight(), quicksight)),
  (() => (init_rds(), rds)),
  (() => (init_redshift(), redshift)),
  (() => (init_redshift_serverless(), redshiftServerless)),
  (() => (init_route_53(), route53)),
  (() => (init_route_53_domains(), route53Domains)),
  (() => (init_route53_recovery_control_config(), route53RecoveryControlConfig)),
  (() => (init_route53resolver(), route53resolver)),
  (() => (init_s3(), s3)),
  (() => (init_s3_control(), s3Control)),
  (() => (init_s3_multi_region_access_points(), s3MultiRegionAccessPoints)),
  (() => (init_s3files(), s3files)),
  (() => (init_s3tables(), s3tables)),
  (() => (init_s3vectors(), s3vectors)),
  (() => (init_sagemaker(), sagemaker)),
  (() => (init_scheduler(), scheduler)),
  (() => (init_secrets_manager(), secretsManager)),
  (() => (init_securityhub(), securityhub)),
  (() => (init_securitylake(), securitylake)),
  (() => (init_sesv2(), sesv2)),
  (() => (init_sfn(), sfn)),
  (() => (init_shield(), shield)),
  (() => (init_sns(), sns)),
  (() => (init_sqs(), sqs)),
  (() => (init_ssm(), ssm)),
  (() => (init_ssm_incidents(), ssmIncidents)),
  (() => (init_sso_admin(), ssoAdmin)),
  (() => (init_storage_gateway(), storageGateway)),
  (() => (init_synthetics(), synthetics)),
  (() => (init_transcribe(), transcribe)),
  (() => (init_transfer(), transfer)),
  (() => (init_wafv2(), wafv2)),
  (() => (init_workspaces(), workspaces))
];
var part = ((number) => [parts[number]()].flat());
export {
  part
};
