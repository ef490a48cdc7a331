import {
  listedBy
} from "./classes.js";
import {
  sameId
} from "./model.js";
import {
  providerOfType
} from "./providers.js";

// src/locate/path.ts
var none = { none: true };
var own = { own: true };
function unknown(value, property2) {
  return property2 === void 0 ? { unknown: value } : { unknown: value, property: property2 };
}
var unshown = unknown(void 0);
function resourceType(type3, rows, { home: home3, needs: needs2 = [], blind: blind3 = [], looker } = {}) {
  return {
    provider: ownerOf(type3),
    type: type3,
    rows: rows.map(rowOf),
    needs: needs2,
    blind: blind3,
    ...looker && { looker },
    ...home3 && { home: { ...home3, reads: home3.reads ?? [] } }
  };
}
function ownerOf(type3) {
  const provider = providerOfType(type3);
  if (provider === void 0)
    throw new Error(`${type3}: no provider of src/providers.ts spells a type so`);
  return provider;
}
function rowOf(path) {
  const { id = "read" in path ? path.read : "always", reads: reads4 = [] } = path;
  return { ...path, id, reads: reads4 };
}

// src/locate/aws/account.ts
var account = [
  resourceType("AWS::Account::Region", [], {
    home: {
      role: "none",
      why: "a region that is switched on holds IAM's names and policies, and no customer content until someone creates a resource there",
      docs: "https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html"
    }
  })
];

// src/locate/aws/control-plane.ts
var globalServices = "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html";
var controlPlane = (type3, why3, docs30 = globalServices) => resourceType(type3, [], { home: { role: "none", why: why3, docs: docs30 } });

// src/locate/aws/acm.ts
var acm = [
  controlPlane(
    "AWS::CertificateManager::Certificate",
    "a certificate is public, and CloudFront wants its own in us-east-1; no customer content is in it",
    "https://docs.aws.amazon.com/acm/latest/userguide/acm-regions.html"
  )
];

// src/locate/words.ts
function words(meanings) {
  const known = folded(meanings);
  return (value, here) => {
    const meaning = known.get(value.toLowerCase());
    if (meaning === void 0) return unknown(value);
    return typeof meaning === "function" ? meaning(value, here) : meaning;
  };
}
function statusOf(property2, meanings, absent = true) {
  const known = folded(meanings);
  return (value) => {
    if (value === void 0 || value === null || value === "") return absent;
    return known.get(String(value).toLowerCase()) ?? unknown(value, property2);
  };
}
function switchOf(property2, absent) {
  return statusOf(property2, { true: true, false: false }, absent);
}
function given(counts, place) {
  if (counts === true) return place();
  return counts === false ? none : counts;
}
var folded = (meanings) => new Map(Object.entries(meanings).map(([word, meant]) => [word.toLowerCase(), meant]));

// src/locate/aws/api-gateway.ts
var apiGateway = [
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
    ]
  )
];

// src/locate/aws/arn.ts
var regionName = "[a-z]{2,4}(?:-[a-z]+)+-\\d+";
var arnForm = new RegExp(`^arn:aws[a-z-]*:[a-z0-9-]+:(${regionName})?:[^:\\s]*:\\S`, "i");
function regionOf(arn) {
  return arnForm.exec(arn)?.[1];
}
function inRegion(arn, region) {
  const here = regionOf(arn);
  if (!region || region === here) return none;
  return here === void 0 ? unknown(arn, "the ARN") : arn.replace(`:${here}:`, `:${region}:`);
}
var isArn = (text) => arnForm.test(text);
function arnPlace(arn, here) {
  const match = arnForm.exec(arn);
  if (!match) return unknown(arn);
  const bucket = /^arn:[^:]+:s3:::[^/]+/.exec(arn)?.[0];
  if (bucket !== void 0) return { resource: bucket };
  return match[1] === void 0 ? { gap: `${arn} carries no region` } : regionPlace(match[1], here);
}
function arnOrName(text, here) {
  return /^[\w.+=,@-]{1,255}$/.test(text) ? own : arnPlace(text, here);
}
function originalAt(arn, property2) {
  return isArn(arn) ? arn : unknown(arn, property2);
}
function regionPlace(code, { resource }) {
  return code.toLowerCase() === resource.location?.toLowerCase() ? own : code;
}
function otherEnd(code, here) {
  const place = regionPlace(code, here);
  return place === own ? none : place;
}
function otherArn(text, here) {
  const place = arnOrName(text, here);
  return place === own ? none : place;
}
function zonePlace(zone2, here) {
  return zone2.slice(0, -1) === here.resource.location ? own : zone2;
}
function bucketNamed(name, here) {
  if (name.startsWith("arn:")) return arnPlace(name, here);
  if (!/^[\w.-]{3,255}$/.test(name)) return unknown(name);
  const partition = /^arn:([^:]+):/.exec(here.resource.id)?.[1] ?? "aws";
  return { resource: `arn:${partition}:s3:::${name}` };
}
function bucketPath(path, here) {
  const place = bucketNamed(path.replace(/^\//, "").split("/", 1)[0], here);
  return typeof place === "object" && "unknown" in place ? unknown(path) : place;
}
function s3Uri(uri, here) {
  const bucket = /^s3[an]?:\/\/([^/]+)/i.exec(uri)?.[1];
  if (bucket !== void 0) return bucketNamed(bucket, here);
  return /^[a-z0-9+.-]+:\/\//i.test(uri) ? hostOf(uri, here) : unknown(uri);
}
var amazon = /\.(?:amazonaws\.(?:com|com\.cn|eu)|on\.aws|api\.aws|amazonwebservices\.eu|elasticbeanstalk\.com|awsapprunner\.com|amazonlightsail\.com|amazoncognito\.com|sagemaker\.aws)$/;
var snowflake = ".aws.snowflakecomputing.com";
function hostOf(endpoint2, here, otherwise) {
  const host = hostName(endpoint2);
  if (host === void 0) return unknown(endpoint2);
  if (host.endsWith(snowflake)) {
    const named3 = new RegExp(`\\.(${regionName})\\.aws\\.snowflakecomputing\\.com$`).exec(
      host
    )?.[1];
    return named3 === void 0 ? noRegion(host) : regionPlace(named3, here);
  }
  if (!amazon.test(`.${host}`))
    return otherwise ?? {
      gap: `where the host ${host} stands is not for AWS to say`,
      remedy: "ask whoever runs the host, and accept the gap with an exception that says what they answered"
    };
  const bucket = /^(.+)\.s3(?:-accelerate)?(?:\.dualstack)?\.amazonaws\.com$/.exec(host)?.[1] ?? (host === "s3.amazonaws.com" ? /^[a-z]+:\/\/[^/]+\/([^/?]+)/i.exec(endpoint2)?.[1] : void 0);
  if (bucket !== void 0) return bucketNamed(bucket, here);
  const named2 = host.split(".").map((part) => regionLabel.exec(part)?.[1]).findLast((region) => region !== void 0);
  return named2 === void 0 ? noRegion(host) : regionPlace(named2, here);
}
var regionLabel = new RegExp(`^(?:s3(?:-website)?-)?(${regionName})$`);
var noRegion = (host) => ({
  gap: `the host ${host} names no region`,
  remedy: "look up where the endpoint stands, and accept the gap with an exception"
});
var label = "[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?";
var hostForm = new RegExp(`^(?:${label}\\.)+${label}$`);
function hostName(endpoint2) {
  const host = endpoint2.replace(/^(?:jdbc:)?(?:[a-z0-9+.-]+:\/\/)+/i, "").replace(/[/:?].*$/s, "").replace(/\.$/, "").toLowerCase();
  return host.length <= 253 && hostForm.test(host) ? host : void 0;
}

// src/locate/aws/setting.ts
function setting(docs30, answers6) {
  return {
    role: "none",
    why: "a setting, not a store: it holds no customer content, and its rows say where it sends data",
    docs: docs30,
    ...answers6 && { answers: answers6 }
  };
}

// src/locate/aws/apigatewayv2.ts
var integration = "https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-integrations.html";
function called(uri, here) {
  const arn = uri.slice(uri.lastIndexOf("arn:"));
  return uri.includes("arn:") ? arnPlace(arn, here) : hostOf(uri, here);
}
function parameter(value, here, place) {
  return value.includes("$") ? { gap: `the request itself decides where it is sent: ${value}` } : place(value, here);
}
var apigatewayv2 = [
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

// src/locate/arms.ts
var isHeld = (value) => value !== void 0 && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
var at = (from, path) => {
  let value = from;
  for (const step of path.split(".")) {
    if (typeof value !== "object" || value === null) return void 0;
    value = value[step];
  }
  return value;
};
function otherArm(arm) {
  return ({ element }) => isHeld(at(element, arm)) ? unshown : none;
}
function otherName(other, arm) {
  return ({ element }) => !isHeld(arm === void 0 ? element : at(element, arm)) || isHeld(at(element, other)) ? none : unshown;
}
var holdsAny = (record, arms2) => arms2.some((arm) => isHeld(at(record, arm)));
function oneOf(property2, records, arms2, beside3 = []) {
  for (const record of Array.isArray(records) ? records : [records]) {
    if (typeof record !== "object" || record === null) continue;
    if (!holdsAny(record, arms2)) return noArm(property2, record, arms2, beside3);
  }
  return none;
}
function noArm(property2, record, arms2, beside3 = []) {
  const held = Object.entries(Object(record)).flatMap(
    ([name, value]) => !isHeld(value) || beside3.includes(name) ? [] : arms2.some((arm) => arm.startsWith(`${name}.`)) ? below(name, value) : [name]
  );
  return unknown(held.length === 0 ? void 0 : held.join(", "), property2);
}
var below = (name, value) => typeof value === "object" && value !== null ? Object.keys(value).map((part) => `${name}.${part}`) : [];
function holds(...arms2) {
  return (_, { element }) => holdsAny(element, arms2) ? none : unknown(void 0, arms2[0]);
}

// src/locate/aws/appsync.ts
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
        why: "the API reads and writes tables of this region",
        docs,
        answers: ["apigw.appsync"]
      },
      {
        role: "processing",
        read: "openSearchServiceConfig.awsRegion",
        as: regionPlace,
        why: "the API searches a domain of this region",
        docs,
        answers: ["apigw.appsync"]
      },
      {
        role: "processing",
        read: "relationalDatabaseConfig.rdsHttpEndpointConfig.awsRegion",
        as: regionPlace,
        why: "the API queries a database of this region",
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
        why: "the API searches a domain of this region",
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

// src/locate/aws/athena.ts
var isLogged = switchOf(
  "Configuration.MonitoringConfiguration.S3LoggingConfiguration.Enabled",
  true
);
var athena = [
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
        why: "the results of every query are kept for a day in storage of Athena in the workgroup's region",
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
      blind: [
        "the result location that a client names itself, where the workgroup does not enforce one"
      ]
    }
  )
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
        as: (count) => Number(count) > 0 ? own : count === "0" ? none : unknown(count),
        // Every list of vaults says how many points each holds.
        absent: unshown,
        why: "recovery points, made here or copied here, are stored in the vault's region",
        docs: `${guide}API_ListBackupVaults.html`,
        answers: ["backup.vault"]
      }
    ],
    {
      home: {
        role: "none",
        why: "an empty vault holds nothing, and one named Default is created in every region where someone opened the console",
        docs: `${guide}vaults.html`,
        answers: ["backup.vault"]
      }
    }
  ),
  resourceType("AWS::Backup::RecoveryPoint", [], {
    home: {
      role: "none",
      why: "a recovery point is stored in the region of its vault, which is judged for all that it holds",
      docs: `${guide}API_RecoveryPointByBackupVault.html`,
      answers: ["backup.vault"]
    }
  })
];

// src/locate/aws/bcm-data-exports.ts
var bcm = "https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_DataExports_S3Destination.html";
var bcmDataExports = [
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
        why: "exports are defined in us-east-1 for everybody, and written arnPlace",
        docs: bcm
      }
    }
  )
];

// src/locate/aws/inference.ts
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
      return unknown(modelArn, "models[].modelArn");
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
      gap: `the regions of the inference profile ${model} were not read`,
      remedy: "grant bedrock:GetInferenceProfile"
    };
  if (/^arn:[^:]+:bedrock:::foundation-model\/./.test(model)) return "global";
  if (model.startsWith("arn:"))
    return /^arn:[^:]+:bedrock:/.test(model) && !ofBedrock.test(model) ? unknown(model) : arnPlace(model, here);
  if (/^https?:\/\//.test(model)) return hostOf(model, here);
  return words2.length > 0 ? own : unknown(model);
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

// src/locate/aws/bedrock.ts
var guide2 = "https://docs.aws.amazon.com/bedrock/latest/userguide/";
var api = "https://docs.aws.amazon.com/bedrock/latest/APIReference/";
var inUse = ["bedrock.use"];
var keeps = (who) => ({
  gap: `${who}, and no place is published for that`,
  remedy: "set the account's data retention mode to none, or accept the gap with an exception"
});
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
  resourceType(
    "AWS::Bedrock::ApplicationInferenceProfile",
    [
      {
        role: "processing",
        read: "inferenceProfileArn",
        absent: unshown,
        reads: ["models[].modelArn"],
        as: (_, here) => profilePlace(here.resource.properties, here),
        why: "prompts sent to the profile are answered in any of the regions of its models",
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
        why: "the router sends a prompt to this model or inference profile if it fits best",
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
        why: "the router reads each prompt in its region, to predict which model answers best",
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
        why: "prompts and answers are checked in any region of the guardrail profile's geography",
        docs: `${guide2}guardrails-cross-region-support.html`,
        answers: ["bedrock.guardrail"]
      }
    ],
    {
      blind: ["the regions behind a guardrail profile: they are documented, and no API shows them"]
    }
  ),
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
        when: ({ status }) => isJob(status),
        read: "modelId",
        absent: unshown,
        reads: ["status", ...readsProfiles],
        as: modelPlace,
        why: "the batch of prompts is answered by this model or inference profile",
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

// src/locate/aws/bedrock-agent.ts
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
var foreignStore = (type3) => ({
  gap: `the vectors are stored by ${type3}, which is not run by AWS`,
  remedy: "ask the vector store's provider for its place, and accept the gap with an exception"
});
var bedrockAgent = [
  resourceType("AWS::Bedrock::Agent", [
    {
      role: "processing",
      read: "foundationModel",
      reads: readsProfiles,
      as: modelPlace,
      why: "the agent's conversations are answered by this model or inference profile",
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
      why: "answers of the model are passed to this function",
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
      why: "a prompt of the flow is answered by this model or inference profile",
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
      why: "what the flow finds in a knowledge base is put into words by this model or inference profile",
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
      why: "what the flow finds in a knowledge base is sorted by this model",
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
      why: "the prompt is answered by this model or inference profile",
      docs: `${api2}API_agent_GetPrompt.html`,
      answers: inUse2
    },
    {
      role: "processing",
      read: "variants[].genAiResource.agent.agentIdentifier",
      absent: otherArm("genAiResource"),
      as: arnPlace,
      why: "the prompt is answered by this agent",
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
      why: "every document is turned into vectors by this model",
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
      why: "the vectors, with the text they stand for, are kept in this store",
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
      why: "every document of the managed knowledge base is turned into vectors by this model",
      docs: `${api2}API_agent_GetKnowledgeBase.html`,
      answers: inUse2
    },
    {
      role: "replica",
      read: "knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration.supplementalDataStorageConfiguration.storageLocations[].s3Location.uri",
      as: s3Uri,
      why: "pictures and sounds of the documents are copied to this bucket",
      docs: `${api2}API_agent_SupplementalDataStorageLocation.html`,
      answers: inUse2
    },
    {
      role: "replica",
      read: "knowledgeBaseConfiguration.managedKnowledgeBaseConfiguration.supplementalDataStorageConfiguration.storageLocations[].s3Location.uri",
      as: s3Uri,
      why: "pictures and sounds of the documents are copied to this bucket",
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
      why: "questions are turned into queries of this Redshift workgroup",
      docs: `${api2}API_agent_GetKnowledgeBase.html`,
      answers: inUse2
    },
    {
      role: "replica",
      read: "storageConfiguration.opensearchServerlessConfiguration.collectionArn",
      as: arnPlace,
      why: "the vectors, with the text they stand for, are kept in this OpenSearch Serverless collection",
      docs: `${api2}API_agent_StorageConfiguration.html`,
      answers: inUse2
    },
    {
      role: "replica",
      read: "storageConfiguration.opensearchManagedClusterConfiguration.domainArn",
      as: arnPlace,
      why: "the vectors, with the text they stand for, are kept in this OpenSearch domain",
      docs: `${api2}API_agent_StorageConfiguration.html`,
      answers: inUse2
    },
    {
      role: "replica",
      read: "storageConfiguration.rdsConfiguration.resourceArn",
      as: arnPlace,
      why: "the vectors, with the text they stand for, are kept in this Aurora cluster",
      docs: `${api2}API_agent_StorageConfiguration.html`,
      answers: inUse2
    },
    {
      role: "replica",
      read: "storageConfiguration.neptuneAnalyticsConfiguration.graphArn",
      as: arnPlace,
      why: "the vectors, with the text they stand for, are kept in this Neptune graph",
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
      why: "the vectors, with the text they stand for, are kept in this vector bucket",
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
      why: "the vectors, with the text they stand for, are kept in this vector index",
      docs: `${api2}API_agent_StorageConfiguration.html`,
      answers: inUse2
    }
  ])
];

// src/locate/aws/bedrock-agentcore-control.ts
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
        why: "conversations are handed over through this bucket to the code that digests them",
        docs: `${core}API_GetMemory.html`,
        answers: ["agentcore"]
      },
      {
        role: "processing",
        read: "strategies[].configuration.selfManagedConfiguration.invocationConfiguration.topicArn",
        absent: otherArm("configuration.selfManagedConfiguration"),
        as: arnPlace,
        why: "that a conversation is to be digested is announced on this topic",
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
          why: "conversations are digested by this model or inference profile",
          docs: `${core}API_GetMemory.html`,
          answers: ["agentcore"]
        })
      )
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
        why: "prompts are answered by the model provider at this address",
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
      why: "recordings of what the agent's browser showed are kept in this bucket",
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
      why: "what the agent's browser stores is kept in a file system",
      docs: `${core}API_GetBrowser.html`,
      answers: ["agentcore"]
    },
    {
      role: "replica",
      read: "filesystemConfigurations[].s3FilesConfiguration.fileSystemArn",
      absent: otherArm("s3FilesConfiguration"),
      as: arnPlace,
      why: "what the agent's browser stores is kept in this S3 file system",
      docs: `${core}API_GetBrowser.html`,
      answers: ["agentcore"]
    },
    {
      role: "replica",
      read: "filesystemConfigurations[].efsConfiguration.fileSystemArn",
      absent: otherArm("efsConfiguration"),
      as: arnPlace,
      why: "what the agent's browser stores is kept in this EFS file system",
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
      "buckets and file systems that the agent mounts: the list of runtimes does not show them"
    ]
  })
];

// src/locate/aws/bedrock-data-automation.ts
var guide3 = "https://docs.aws.amazon.com/bedrock/latest/userguide/";
var bedrockDataAutomation = [
  resourceType(
    "AWS::Bedrock::DataAutomationProject",
    [
      {
        role: "processing",
        always: ({ resource }) => automationPlace(resource.location),
        why: "every call must name a cross-region profile, and runs in any region of its geography",
        docs: `${guide3}bda-cris.html`,
        answers: ["bedrock.bda"]
      }
    ],
    {
      blind: [
        "the regions behind a profile of data automation: they are documented, and no API shows them"
      ]
    }
  )
];

// src/locate/aws/budgets.ts
var budgets = [
  controlPlane(
    "AWS::Budgets::Budget",
    "a budget is a figure over the bill, kept in one control plane",
    "https://docs.aws.amazon.com/general/latest/gr/billing.html"
  )
];

// src/locate/aws/cloudformation.ts
var cloudformation = [
  resourceType("AWS::CloudFormation::StackSet", [], {
    home: {
      role: "none",
      why: "a stack set is a template; what it made in other regions are resources that are judged there",
      docs: "https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackInstanceSummary.html",
      answers: ["cfn.stackset"]
    }
  })
];

// src/locate/aws/cloudfront.ts
var edge = "edge";
var atEdge = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-the-edge.html";
var shielded = switchOf("OriginShield.Enabled", true);
var isShieldOn = switchOf("OriginShield.Enabled", false);
var logging = switchOf("Logging.Enabled", true);
var cloudfront = [
  resourceType(
    "AWS::CloudFront::Distribution",
    [
      {
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
        role: "processing",
        read: "DefaultCacheBehavior.LambdaFunctionAssociations.Items[].LambdaFunctionARN",
        optional: ["DefaultCacheBehavior.LambdaFunctionAssociations.Items"],
        as: () => edge,
        why: "a Lambda@Edge function runs on every request, at the edge cache nearest to the viewer",
        docs: atEdge,
        answers: ["lambda.edge"]
      },
      {
        role: "processing",
        read: "CacheBehaviors.Items[].LambdaFunctionAssociations.Items[].LambdaFunctionARN",
        optional: [
          "CacheBehaviors.Items",
          "CacheBehaviors.Items[].LambdaFunctionAssociations",
          "CacheBehaviors.Items[].LambdaFunctionAssociations.Items"
        ],
        as: () => edge,
        why: "a Lambda@Edge function runs on requests of one path, at the edge cache nearest to the viewer",
        docs: atEdge,
        answers: ["lambda.edge"]
      },
      {
        role: "log",
        id: "edge function logs",
        read: "DefaultCacheBehavior.LambdaFunctionAssociations.Items[].LambdaFunctionARN",
        optional: ["DefaultCacheBehavior.LambdaFunctionAssociations.Items"],
        as: () => edge,
        why: "what a Lambda@Edge function logs is kept in the region nearest to the viewer",
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
        why: "what a Lambda@Edge function of one path logs is kept in the region nearest to the viewer",
        docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-logs.html",
        answers: ["lambda.edge"]
      },
      {
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
      blind: ["where an origin stands whose host name is none of AWS's"]
    }
  ),
  resourceType(
    "AWS::CloudFront::RealtimeLogConfig",
    [
      {
        role: "log",
        read: "EndPoints[].KinesisStreamConfig.StreamARN",
        as: arnPlace,
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
var docs2 = "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_Trail.html";
var isLogging = switchOf("IsLogging", true);
var whileLogging = {
  when: (trail) => isLogging(trail.IsLogging),
  reads: ["IsLogging"]
};
var cloudtrail = [
  resourceType(
    "AWS::CloudTrail::Trail",
    [
      {
        role: "log",
        ...whileLogging,
        read: "S3BucketName",
        absent: unshown,
        as: bucketNamed,
        why: "who called what, from which address, is delivered to this bucket",
        docs: docs2,
        answers: ["cloudtrail.trail"]
      },
      {
        role: "log",
        ...whileLogging,
        read: "CloudWatchLogsLogGroupArn",
        absent: none,
        as: arnPlace,
        why: "who called what, from which address, is delivered to this log group",
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
      why: "events, those of all regions where it is multi-region, are stored in the region of the event data store",
      docs: "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetEventDataStore.html",
      answers: ["cloudtrail.lake"]
    }
  })
];

// src/locate/aws/cloudwatch.ts
var isStreaming = statusOf("State", { running: true, stopped: false });
var cloudwatch = [
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

// src/locate/aws/cloudwatch-logs.ts
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
  if (!Array.isArray(policy?.Statement)) return unknown(json);
  for (const { Operation } of policy.Statement) {
    const bucket = Operation?.Audit?.FindingsDestination?.S3?.Bucket;
    if (bucket !== void 0) return bucketNamed(bucket, here);
  }
  return none;
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
  resourceType(
    "AWS::Logs::LogGroup",
    [
      {
        role: "log",
        read: "DataProtectionStatement[].Operation.Audit.FindingsDestination.S3.Bucket",
        absent: otherArm("Operation.Audit.FindingsDestination.S3"),
        as: bucketNamed,
        why: "what the log group's data protection policy finds, with the place of each hit, is written to this bucket",
        docs: `${api3}API_GetDataProtectionPolicy.html`,
        answers: ["logs.subscription"]
      }
    ],
    {
      blind: [
        "whether an organisation copies the log group to another region: only its management account shows that"
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
        why: "what the data protection policy finds, with the place of each hit, is written to this bucket",
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

// src/locate/aws/codebuild.ts
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
var codebuild = [
  resourceType(
    "AWS::CodeBuild::Project",
    [
      {
        role: "replica",
        read: "artifacts.location",
        reads: ["artifacts.type"],
        as: (bucket, here) => given(isWritten(here.element.artifacts?.type), () => bucketNamed(bucket, here)),
        absent: ({ element: { artifacts } }) => artifacts ? given(isWritten(artifacts.type), () => unshown) : none,
        why: "what a build makes is written to this bucket",
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
        why: "what a build makes besides is written to this bucket",
        docs: `${api4}API_ProjectArtifacts.html`,
        answers: ["codebuild.project"]
      },
      {
        role: "replica",
        read: "cache.location",
        reads: ["cache.type"],
        as: (path, here) => given(isCached(here.element.cache?.type), () => bucketPath(path, here)),
        absent: ({ element: { cache } }) => cache ? given(isCached(cache.type), () => unshown) : none,
        why: "files of one build are cached for the next in this bucket",
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
      blind: ["where a build's own commands send data, only its buildspec says"]
    }
  )
];

// src/locate/aws/codepipeline.ts
var pipeline = "https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PipelineDeclaration.html";
var codepipeline = [
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
        why: "a rule that lets the stage begin runs in this region",
        docs: pipeline,
        answers: ["cloudformation.pipeline"]
      },
      {
        role: "processing",
        read: "pipeline.stages[].onSuccess.conditions[].rules[].region",
        absent: none,
        as: regionPlace,
        why: "a rule after the stage's success runs in this region",
        docs: pipeline,
        answers: ["cloudformation.pipeline"]
      },
      {
        role: "processing",
        read: "pipeline.stages[].onFailure.conditions[].rules[].region",
        absent: none,
        as: regionPlace,
        why: "a rule after the stage's failure runs in this region",
        docs: pipeline,
        answers: ["cloudformation.pipeline"]
      }
    ],
    {
      home: {
        role: "processing",
        why: "actions that name no region run in the pipeline's",
        docs: pipeline,
        answers: ["cloudformation.pipeline"]
      }
    }
  )
];

// src/locate/aws/cognito-identity-provider.ts
var cognito = "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/";
var logArms = [
  "S3Configuration",
  "FirehoseConfiguration",
  "CloudWatchLogsConfiguration"
];
var cognitoIdentityProvider = [
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
      why: "text messages to users are sent by End User Messaging of this region",
      docs: `${cognito}API_SmsConfigurationType.html`,
      answers: ["cognito.messaging"]
    },
    {
      role: "processing",
      read: "EmailConfiguration.SourceArn",
      absent: none,
      as: arnPlace,
      why: "e-mails to users are sent from this SES identity's region",
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
      why: "what users did, or messages that failed, are logged",
      docs: `${cognito}API_LogConfigurationType.html`,
      answers: ["cognito.messaging"]
    },
    {
      role: "log",
      read: "LogDeliveryConfiguration.LogConfigurations[].S3Configuration.BucketArn",
      optional: ["LogDeliveryConfiguration.LogConfigurations"],
      absent: otherArm("S3Configuration"),
      as: arnPlace,
      why: "what users did is logged to this bucket",
      docs: `${cognito}API_LogConfigurationType.html`,
      answers: ["cognito.messaging"]
    },
    {
      role: "log",
      read: "LogDeliveryConfiguration.LogConfigurations[].FirehoseConfiguration.StreamArn",
      optional: ["LogDeliveryConfiguration.LogConfigurations"],
      absent: otherArm("FirehoseConfiguration"),
      as: arnPlace,
      why: "what users did is logged to this stream",
      docs: `${cognito}API_LogConfigurationType.html`,
      answers: ["cognito.messaging"]
    },
    {
      role: "log",
      read: "LogDeliveryConfiguration.LogConfigurations[].CloudWatchLogsConfiguration.LogGroupArn",
      optional: ["LogDeliveryConfiguration.LogConfigurations"],
      absent: otherArm("CloudWatchLogsConfiguration"),
      as: arnPlace,
      why: "messages that failed are logged to this log group",
      docs: `${cognito}API_LogConfigurationType.html`,
      answers: ["cognito.messaging"]
    },
    {
      role: "processing",
      read: "CustomDomain",
      as: () => "edge",
      why: "sign-in pages at a custom domain are served by CloudFront",
      docs: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html",
      answers: ["cognito.messaging"]
    }
  ])
];

// src/locate/aws/config-service.ts
var config = "https://docs.aws.amazon.com/config/latest/APIReference/";
var configService = [
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

// src/locate/aws/connect.ts
var api5 = "https://docs.aws.amazon.com/connect/latest/APIReference/";
var connect = [
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

// src/locate/aws/cost-and-usage-report-service.ts
var cur = "https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_cur_ReportDefinition.html";
var costAndUsageReportService = [
  resourceType(
    "AWS::CUR::ReportDefinition",
    [
      {
        role: "metadata",
        read: "S3Region",
        absent: unshown,
        why: "the bill, with ids and tags of all resources, is written to a bucket in this region",
        docs: cur,
        answers: ["cur.export"]
      }
    ],
    {
      home: {
        role: "none",
        why: "reports are defined in us-east-1 for everybody, and written arnPlace",
        docs: cur
      }
    }
  )
];

// src/locate/aws/cost-explorer.ts
var costExplorer = [
  controlPlane(
    "AWS::CE::AnomalyMonitor",
    "cost anomaly detection works on the bill, in one control plane",
    "https://docs.aws.amazon.com/general/latest/gr/billing.html"
  ),
  controlPlane(
    "AWS::CE::AnomalySubscription",
    "notifies people of anomalies in the bill, from one control plane",
    "https://docs.aws.amazon.com/general/latest/gr/billing.html"
  )
];

// src/locate/shown.ts
function isShown(value) {
  if (value === void 0 || value === null || value === "") return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}
function firstShown(...values) {
  return values.find(isShown);
}

// src/locate/aws/database-migration-service.ts
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
  const places2 = list.split(",").map((one) => hostOf(one.trim(), here));
  const [first = none] = places2;
  return places2.every((place) => JSON.stringify(place) === JSON.stringify(first)) ? first : { gap: `the brokers ${list} are in more than one place` };
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
var servers = engines.flatMap(([settings3, engine]) => [
  {
    ...target,
    reads: ["EndpointType"],
    read: `${settings3}.ServerName`,
    absent: none,
    as: hostOf,
    why: `the migration writes to the ${engine} database at this address`
  },
  {
    ...target,
    reads: ["EndpointType", "ServerName", `${settings3}.ServerName`],
    read: `${settings3}.SecretsManagerSecretId`,
    absent: none,
    as: (secret2, { resource: { properties } }) => firstShown(properties[settings3]?.ServerName, properties.ServerName) ? none : {
      gap: `the address of the ${engine} database is in the secret ${secret2}, which is not read`,
      remedy: "look up where the database is, and accept the gap with an exception that says so"
    },
    why: `the address of the ${engine} database that the migration writes to is in this secret`
  }
]);
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
    ([settings3]) => [`${settings3}.ServerName`, `${settings3}.SecretsManagerSecretId`]
  )
];
var isLocal = (engine) => /^(dynamodb|timestream)$/i.test(String(engine));
var databaseMigrationService = [
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
        why: "what is migrated is kept in this bucket on its way"
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
        why: "what is migrated is written to this bucket first, from which Neptune loads it"
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
        why: "what is migrated is written to this bucket first, from which Redshift loads it"
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

// src/locate/aws/datasync.ts
var guide4 = "https://docs.aws.amazon.com/datasync/latest/userguide/";
function dataSyncPlace(uri, here) {
  const region = /^(?:efs|fsx[a-z-]*):\/\/([a-z0-9-]+)\.fs-/.exec(uri)?.[1];
  return region === void 0 ? s3Uri(uri, here) : regionPlace(region, here);
}
var datasync = [
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
      why: "reports list the names of all files the task moved",
      docs: `${guide4}task-reports.html`,
      answers: ["datasync.task"]
    },
    {
      role: "log",
      read: "CloudWatchLogGroupArn",
      as: arnPlace,
      why: "names of the files the task moved are logged here",
      docs: `${guide4}API_DescribeTask.html`,
      answers: ["datasync.task"]
    }
  ])
];

// src/locate/aws/dlm.ts
var docs4 = "https://docs.aws.amazon.com/dlm/latest/APIReference/API_CrossRegionCopyRule.html";
var target2 = (value, here) => isArn(value) ? { gap: `the copies stand on ${value}, at the address of the Outpost's site` } : regionPlace(value, here);
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
        why: "the default policy copies everything it makes to this region",
        docs: "https://docs.aws.amazon.com/dlm/latest/APIReference/API_CrossRegionCopyTarget.html",
        answers: ["dlm.policy"]
      }
    ],
    { home: setting(docs4) }
  )
];

// src/locate/aws/drs.ts
var drs = [
  resourceType("AWS::DRS::SourceServer", [], {
    home: {
      role: "failover",
      why: "a server's disks are replicated without pause to the region of its recovery",
      docs: "https://docs.aws.amazon.com/drs/latest/APIReference/API_SourceCloudProperties.html",
      answers: ["drs.replication"]
    }
  })
];

// src/locate/aws/dsql.ts
var docs5 = "https://docs.aws.amazon.com/aurora-dsql/latest/APIReference/API_GetCluster.html";
var dsql = [
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

// src/locate/aws/dynamodb.ts
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
      why: "a witness region keeps the replicated changes, though no table is seen there",
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
        why: "a global table of the 2017 kind keeps a full copy in every region of its group",
        docs: `${api6}API_ListGlobalTables.html`,
        answers: ["dynamodb.replicas"]
      }
    ],
    { home: setting(`${api6}API_GlobalTable.html`) }
  )
];

// src/locate/aws/ec2.ts
var zones = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AvailabilityZone.html";
var onOutpost = {
  gap: "it stands on an Outpost, at the address of the Outpost's site",
  remedy: "read the country with outposts:GetSiteAddress (AddressType OPERATING_ADDRESS), and accept the gap with an exception that names it"
};
var why = "location taken from the Availability Zone (Local Zones, Wavelength Zones and Outposts can be outside the region's country)";
var zoned = [
  {
    role: "home",
    when: ({ AvailabilityZone }) => Boolean(AvailabilityZone),
    read: "AvailabilityZone",
    reads: ["OutpostArn"],
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
  when: ({ Status }) => isOpen(Status?.Code),
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
  when: ({ State }) => isAttached(State),
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
  resourceType("AWS::EC2::Volume", zoned),
  resourceType(
    "AWS::EC2::Subnet",
    [
      {
        role: "home",
        read: "AvailabilityZone",
        reads: ["OutpostArn"],
        as: (zone2, here) => {
          if (here.resource.properties.OutpostArn) return onOutpost;
          return zonePlace(zone2, here) === own ? none : zone2;
        },
        why: "what is put into the subnet is in its Local or Wavelength Zone, or on its Outpost",
        docs: zones,
        answers: ["ec2.zone"]
      }
    ],
    {
      home: {
        role: "none",
        why: "a subnet is a range of addresses that AWS makes in every region; what is put into it is reported for itself",
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
  resourceType(
    "AWS::EC2::Instance",
    [
      {
        role: "home",
        when: ({ Placement }) => Boolean(Placement?.AvailabilityZone),
        read: "Placement.AvailabilityZone",
        absent: none,
        reads: ["OutpostArn"],
        as: (zone2, { resource }) => resource.properties.OutpostArn ? onOutpost : zone2,
        why,
        docs: zones,
        answers: ["ec2.zone"]
      }
    ],
    {
      home: {
        role: "home",
        why: "an instance keeps data on its instance store, which is no resource of its own",
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
        when: ({ OutpostArn, AvailabilityZone }) => Boolean(OutpostArn) && !AvailabilityZone,
        read: "OutpostArn",
        reads: ["AvailabilityZone"],
        as: () => onOutpost,
        why: "the snapshot stands on an Outpost, in the customer's own building",
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
        when: ({ State }) => isConnected(State),
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

// src/locate/aws/ecr.ts
var registry = "https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeRegistry.html";
var ecr = [
  resourceType(
    "AWS::ECR::ReplicationConfiguration",
    [
      {
        role: "replica",
        read: "replicationConfiguration.rules[].destinations[].region",
        optional: ["replicationConfiguration.rules"],
        as: regionPlace,
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
  })
];

// src/locate/aws/ecs.ts
var docs6 = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Cluster.html";
var whileRunning2 = (count, { home: home3 }) => {
  if (!/^\d+$/.test(count)) return unknown(count);
  return Number(count) === 0 ? none : home3 ?? { gap: "the cluster's region is not shown" };
};
var tasks = {
  role: "processing",
  // A plan and a tag show no counts; the list always does.
  absent: none,
  as: whileRunning2,
  docs: docs6
};
var ecs = [
  resourceType(
    "AWS::ECS::Cluster",
    [
      { ...tasks, read: "runningTasksCount", why: "tasks run in the cluster's region" },
      {
        ...tasks,
        read: "pendingTasksCount",
        why: "tasks are about to run in the cluster's region"
      },
      {
        role: "log",
        read: "configuration.executeCommandConfiguration.logConfiguration.s3BucketName",
        absent: none,
        as: bucketNamed,
        why: "what people type in a task's shell, and what it answers, is logged to this bucket",
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
var docs7 = "https://docs.aws.amazon.com/efs/latest/ug/API_DescribeReplicationConfigurations.html";
var efs = [
  resourceType(
    "AWS::EFS::FileSystem",
    [
      {
        role: "home",
        when: ({ AvailabilityZoneName }) => Boolean(AvailabilityZoneName),
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
        absent: ({ element }) => !element || isShown(element.Destinations) ? none : unshown,
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
        owner: (id, { Replications }) => {
          const { SourceFileSystemArn: source3 = id, SourceFileSystemRegion: region } = Replications?.[0] ?? {};
          if (source3 === id) return none;
          const property2 = "Replications[].SourceFileSystemArn";
          return region === void 0 || source3.split(":", 4)[3] === region ? originalAt(source3, property2) : unknown(source3, property2);
        },
        why: "the destination of a replication is one more place of its source's files",
        docs: docs7,
        answers: ["efs.replication"]
      }
    }
  )
];

// src/locate/aws/elastic-load-balancing-v2.ts
var balancer = "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html";
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
var elasticLoadBalancingV2 = [
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
      why: "logs that are switched on are written to a bucket",
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

// src/locate/aws/elasticache.ts
var datastore = "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_DescribeGlobalReplicationGroups.html";
var elasticache = [
  resourceType("AWS::ElastiCache::CacheCluster", [], {
    home: {
      role: "replica",
      reads: ["ReplicationGroupId"],
      owner: (id, { ReplicationGroupId }) => ReplicationGroupId ? id.replace(/cluster:.*$/, `replicationgroup:${ReplicationGroupId}`) : none,
      ownedBy: ["AWS::ElastiCache::ReplicationGroup"],
      why: "a node of a replication group is one more place of the group's data",
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

// src/locate/aws/emr.ts
var emr = [
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

// src/locate/aws/eventbridge.ts
var bus = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus.html";
var events = "https://docs.aws.amazon.com/eventbridge/latest/APIReference/";
var isEnabled = statusOf("State", {
  ENABLED: true,
  ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS: true,
  DISABLED: false
});
var whileEnabled = {
  when: ({ State }) => isEnabled(State),
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
  when: ({ State }) => isMade(State),
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
  resourceType(
    "AWS::Events::EventBus",
    [
      {
        role: "processing",
        when: (_, { resource }) => !resource.id.endsWith(":event-bus/default"),
        always: own,
        why: "events pass the bus in its region",
        docs: bus,
        answers: ["events.target"]
      }
    ],
    {
      home: {
        role: "none",
        why: "AWS makes a bus named default in every region, used or not; its rules say where events are sent",
        docs: bus
      }
    }
  ),
  resourceType(
    "AWS::Events::Rule",
    [
      {
        role: "processing",
        ...whileEnabled,
        read: "Targets[].Arn",
        as: arnPlace,
        why: "every matching event is sent to this target",
        docs: `${events}API_ListTargetsByRule.html`,
        answers: ["events.target"]
      },
      {
        role: "processing",
        ...whileEnabled,
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
        as: words({ ENABLED: secondary, DISABLED: none }),
        absent: (here) => secondary("", here),
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
        when: ({ ApiDestinationState: state }) => isActive(state),
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

// src/locate/aws/firehose.ts
var docs8 = "https://docs.aws.amazon.com/firehose/latest/APIReference/API_DestinationDescription.html";
var answers2 = ["firehose.destination"];
var isBackedUp = (destination) => statusOf(`Destinations[].${destination}.S3BackupMode`, {
  Enabled: true,
  Disabled: false
});
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
  ([destination, what]) => ({
    role: "backup",
    read: `Destinations[].${destination}.S3DestinationDescription.BucketARN`,
    absent: otherArm(`${destination}.S3DestinationDescription`),
    as: arnPlace,
    why: `records that could not be delivered to the ${what}, or a copy of all of them, are kept in this bucket`,
    docs: docs8,
    answers: answers2
  })
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
  resourceType("AWS::KinesisFirehose::DeliveryStream", [
    {
      id: "kind of destination",
      guards: true,
      role: "replica",
      reads: arms.map((arm) => `Destinations[].${arm}`),
      unions: ["Destinations[]"],
      always: ({ resource: { properties } }) => properties.Destinations?.length ? oneOf("Destinations[]", properties.Destinations, arms, ["DestinationId"]) : unknown(void 0, "Destinations[]"),
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
      why: "every record is kept in this bucket as it came in, before it was transformed",
      docs: docs8,
      answers: answers2
    },
    {
      role: "replica",
      read: "Destinations[].S3DestinationDescription.BucketARN",
      absent: otherArm("S3DestinationDescription"),
      as: arnPlace,
      why: "every record is delivered to this bucket in its older description",
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
      why: "every record is written to this bucket first, from which Redshift loads it",
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
      why: "every record is kept in this bucket as it came in",
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
      why: "the tables' files are written below this address",
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

// src/locate/aws/fsx.ts
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
var isLogged3 = statusOf("LustreConfiguration.LogConfiguration.Level", {
  DISABLED: false,
  ERROR_ONLY: true,
  WARN_ERROR: true,
  WARN_ONLY: true
});
function eitherOf(one, other) {
  return one === true || other === true ? true : one === false ? other : one;
}
var fsx = [
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
        why: "who opened which file or share is logged here",
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
        when: ({ LustreConfiguration: lustre }) => isLogged3(lustre?.LogConfiguration?.Level),
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
    { blind: ["SnapMirror replication, which is set up inside ONTAP and shows in no AWS API"] }
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

// src/locate/aws/global-accelerator.ts
var docs9 = "https://docs.aws.amazon.com/global-accelerator/latest/dg/introduction-how-it-works.html";
var isLogged4 = switchOf("AcceleratorAttributes.FlowLogsEnabled", true);
var globalAccelerator = [
  resourceType(
    "AWS::GlobalAccelerator::Accelerator",
    [
      {
        role: "log",
        when: ({ AcceleratorAttributes }) => isLogged4(AcceleratorAttributes?.FlowLogsEnabled),
        reads: ["AcceleratorAttributes.FlowLogsEnabled"],
        read: "AcceleratorAttributes.FlowLogsS3Bucket",
        as: bucketNamed,
        why: "addresses of clients, and to whom they spoke, are logged to this bucket",
        docs: "https://docs.aws.amazon.com/global-accelerator/latest/api/API_AcceleratorAttributes.html",
        answers: ["globalaccelerator.endpointgroup"]
      }
    ],
    {
      home: {
        role: "processing",
        at: "edge",
        why: "traffic enters at the edge location nearest to the client, and TCP ends there; nothing is kept",
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
        why: "the accelerator sends traffic to the endpoints of this region",
        docs: "https://docs.aws.amazon.com/global-accelerator/latest/api/API_EndpointGroup.html",
        answers: ["globalaccelerator.endpointgroup"]
      }
    ],
    { home: setting(docs9) }
  )
];

// src/locate/aws/glue.ts
var glue = [
  resourceType(
    "AWS::Glue::Database",
    [
      {
        role: "processing",
        read: "TargetDatabase.Region",
        absent: none,
        as: otherEnd,
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
  )
];

// src/locate/aws/guardduty.ts
var guardDuty = "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DescribePublishingDestination.html";
var isExported = statusOf("Status", {
  PENDING_VERIFICATION: true,
  PUBLISHING: true,
  UNABLE_TO_PUBLISH_FIX_DESTINATION_PROPERTY: true,
  STOPPED: false
});
var guardduty = [
  resourceType(
    "AWS::GuardDuty::PublishingDestination",
    [
      {
        role: "log",
        read: "DestinationProperties.DestinationArn",
        when: ({ Status }) => isExported(Status),
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

// src/locate/aws/imagebuilder.ts
var builder = "https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Distribution.html";
var imagebuilder = [
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

// src/locate/aws/kafka.ts
var kafka = [
  resourceType("AWS::MSK::Replicator", [], {
    home: {
      role: "replica",
      why: "a replicator runs in the region of its target cluster, and copies the source's topics there",
      docs: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-replicator-how-it-works.html",
      answers: ["msk.replicator"]
    },
    blind: [
      "a Kafka cluster outside MSK that a replicator copies to, and the bucket of its log: the list of replicators shows neither"
    ]
  })
];

// src/locate/aws/keyspaces.ts
var keyspaces = [
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
        why: "system keyspaces are made by AWS in every region, and describe the others",
        docs: "https://docs.aws.amazon.com/keyspaces/latest/devguide/working-with-keyspaces.html"
      }
    }
  )
];

// src/locate/aws/kinesis.ts
var kinesis = [
  resourceType("AWS::Kinesis::Stream", [], {
    home: {
      role: "home",
      why: "a stream is stored in its region, and is replicated nowhere; who reads it elsewhere is said by the reader",
      docs: "https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListStreams.html",
      answers: ["kinesis.stream"]
    }
  })
];

// src/locate/aws/kms.ts
var isMultiRegion = switchOf("MultiRegion", false);
var key = "https://docs.aws.amazon.com/kms/latest/APIReference/API_MultiRegionConfiguration.html";
var kms = [
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
        owner: (id, { MultiRegionConfiguration: regions }) => inRegion(id, regions?.PrimaryKey?.Region),
        why: "a multi-Region key whose primary is in another region is a replica of it",
        docs: key,
        answers: ["kms.multiregion"]
      },
      blind: ["where the material of a key in an external key store is kept"]
    }
  )
];

// src/locate/aws/lambda.ts
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
  resourceType(
    "AWS::Lambda::Function",
    [
      {
        role: "processing",
        read: "DeadLetterConfig.TargetArn",
        absent: none,
        as: arnPlace,
        why: "events that the function failed on are sent here",
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
        why: "events that the function failed on are sent to this destination",
        docs: `${api9}API_ListFunctionEventInvokeConfigs.html`,
        answers: ["lambda.links"]
      }
    ],
    {
      home: {
        role: "home",
        why: "the function's code and variables are kept, and events wait for it, in its region",
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
        why: "records that the function failed on are sent to this destination",
        docs: `${api9}API_ListEventSourceMappings.html`,
        answers: ["lambda.links"]
      }
    ],
    {
      home: {
        role: "processing",
        why: "records are polled, filtered and handed to the function in the mapping's region",
        docs: `${api9}API_ListEventSourceMappings.html`
      }
    }
  )
];

// src/locate/aws/lightsail.ts
var lightsail = [
  resourceType("AWS::Lightsail::InstanceSnapshot", [], {
    home: {
      role: "backup",
      why: "a snapshot is stored in the region that lists it, even if it is a copy",
      docs: "https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_GetInstanceSnapshots.html",
      answers: ["lightsail.snapshot"]
    }
  })
];

// src/locate/aws/macie2.ts
var docs10 = "https://docs.aws.amazon.com/macie/latest/APIReference/datasources-s3.html";
var isAnalysed = ({ sensitivityScore: score, errorCode }) => typeof score === "number" && score >= 1 && score <= 100 && score !== 50 && !errorCode;
function bucketsSeen({ properties }) {
  const { buckets } = properties;
  if (!Array.isArray(buckets)) return [];
  return buckets.flatMap((bucket) => {
    const { bucketArn, sensitivityScore, types: types2 = [] } = Object(bucket);
    return typeof bucketArn === "string" ? [
      {
        by: "macie",
        resource: bucketArn,
        isAnalysed: isAnalysed(bucket),
        ...typeof sensitivityScore === "number" && { score: sensitivityScore },
        kinds: types2.map(String)
      }
    ] : [];
  });
}
var macie2 = [
  resourceType("AWS::Macie::Session", [], {
    home: {
      ...setting(docs10),
      reads: [
        "buckets[].bucketArn",
        "buckets[].sensitivityScore",
        "buckets[].errorCode",
        "buckets[].types[]"
      ]
    },
    looker: { by: "macie", into: ["AWS::S3::Bucket"], seen: bucketsSeen },
    blind: [
      "what discovery jobs found, which never changes a bucket's score, and findings older than 90 days"
    ]
  })
];

// src/locate/aws/memorydb.ts
var multiRegion = "https://docs.aws.amazon.com/memorydb/latest/APIReference/API_DescribeMultiRegionClusters.html";
var memorydb = [
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

// src/locate/aws/network-firewall.ts
var firewall = "https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_LogDestinationConfig.html";
var networkFirewall = [
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
        why: "the firewall's alerts and flows are written to this bucket",
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
    "Network Manager keeps the topology of networks in one control plane; no traffic passes it"
  ),
  controlPlane(
    "AWS::NetworkManager::CoreNetwork",
    "Network Manager keeps the policy of a core network in one control plane; its edges are in the regions that the policy names"
  )
];

// src/locate/aws/oam.ts
var oam = [
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

// src/locate/aws/observabilityadmin.ts
var central = "https://docs.aws.amazon.com/cloudwatch/latest/observabilityadmin/API_GetCentralizationRuleForOrganization.html";
var observabilityadmin = [
  resourceType(
    "AWS::ObservabilityAdmin::OrganizationCentralizationRule",
    [
      {
        role: "log",
        read: "CentralizationRule.Destination.Region",
        absent: unshown,
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
      },
      {
        role: "backup",
        read: "CentralizationRule.Destination.DestinationMetricsConfiguration.BackupConfiguration.Region",
        why: "a second copy of the gathered metrics is kept in this region",
        docs: central,
        answers: ["logs.centralization"]
      },
      {
        role: "backup",
        read: "CentralizationRule.Destination.DestinationProfilesConfiguration.BackupConfiguration.Region",
        why: "a second copy of the gathered profiles is kept in this region",
        docs: central,
        answers: ["logs.centralization"]
      }
    ],
    { home: setting(central) }
  )
];

// src/locate/aws/opensearch.ts
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
  resourceType(
    "AWS::OpenSearchService::InboundConnection",
    [
      {
        role: "replica",
        ...whileActive,
        read: "RemoteDomainInfo.AWSDomainInformation.Region",
        absent: unshown,
        as: otherEnd,
        why: "the domain at the other end follows or searches this one: data flows there",
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
        why: "the domain that asked for the connection follows or searches this one: data flows there",
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
        why: "searches over the connection are sent to the domain at the other end",
        docs: `${api10}API_DescribeOutboundConnections.html`,
        answers: ["opensearch.crosscluster"]
      }
    ],
    { home: setting(`${api10}API_DescribeOutboundConnections.html`) }
  )
];

// src/locate/aws/organizations.ts
var optOut = words({ optOut: none, optIn: "global" });
function keptByAws(content, here) {
  const { services: services2 } = JSON.parse(content);
  const said = { default: { opt_out_policy: "optIn" }, ...services2 };
  return Object.values(said).map((one) => optOut(String(one.opt_out_policy), here)).find((place) => place !== none) ?? none;
}
var organizations = [
  controlPlane(
    "AWS::Organizations::Organization",
    "Organizations keeps the tree of accounts and policies in one control plane: account information, no customer content"
  ),
  controlPlane(
    "AWS::Organizations::OrganizationalUnit",
    "a branch of the tree of accounts: account information, no customer content"
  ),
  controlPlane(
    "AWS::Organizations::Account",
    "a leaf of the tree of accounts: account information, no customer content"
  ),
  controlPlane(
    "AWS::Organizations::Policy",
    "a policy over accounts: account information, no customer content"
  ),
  resourceType(
    "AWS::Organizations::AiServicesOptOut",
    [
      {
        role: "replica",
        read: "EffectivePolicy.PolicyContent",
        as: keptByAws,
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
  )
];

// src/locate/aws/pipes.ts
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
        why: "the pipe's log, with payloads where that is switched on, is kept in this bucket",
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

// src/locate/aws/qbusiness.ts
var qbusiness = [
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

// src/locate/aws/quicksight.ts
var quicksight = [
  resourceType(
    "AWS::QuickSight::AccountSubscription",
    [
      {
        role: "replica",
        read: "Namespaces[].CapacityRegion",
        as: regionPlace,
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
  )
];

// src/locate/aws/rds.ts
var api11 = "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/";
function copyOf(source3) {
  return {
    role: "replica",
    reads: [source3],
    owner: (_, record) => {
      const original = record[source3];
      return !original || /^[\w-]+$/.test(original) ? none : originalAt(original, source3);
    },
    ownedBy: [
      "AWS::RDS::DBInstance",
      "AWS::RDS::DBCluster",
      "AWS::DocDB::DBCluster",
      "AWS::Neptune::DBCluster"
    ],
    why: "a cross-region read replica is one more place of its source's data",
    docs: `${api11}API_DescribeDBInstances.html`,
    answers: ["rds.readreplica"]
  };
}
var instance = resourceType(
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
      why: "the source of the read replica, in another region, keeps the same data",
      docs: `${api11}API_DescribeDBInstances.html`,
      answers: ["rds.readreplica"]
    },
    {
      role: "replica",
      read: "ReadReplicaSourceDBClusterIdentifier",
      as: otherArn,
      why: "the cluster that the read replica was made from, in another region, keeps the same data",
      docs: `${api11}API_DescribeDBInstances.html`,
      answers: ["rds.readreplica"]
    }
  ],
  {
    home: copyOf("ReadReplicaSourceDBInstanceIdentifier")
  }
);
var clusters = ["AWS::RDS::DBCluster", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster"].map(
  (type3) => resourceType(
    type3,
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
        why: "the source of the cluster, in another region, keeps the same data",
        docs: `${api11}API_DescribeDBClusters.html`,
        answers: ["rds.readreplica"]
      }
    ],
    {
      home: copyOf("ReplicationSourceIdentifier")
    }
  )
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
  ([type3, question, docs30]) => resourceType(
    type3,
    [
      {
        role: "replica",
        read: "GlobalClusterMembers[].DBClusterArn",
        // The writer too: its region may not be scanned.
        as: arnPlace,
        why: "every cluster of a global cluster, the writer and its secondaries, keeps all the data",
        docs: docs30,
        answers: [question]
      }
    ],
    { home: setting(docs30) }
  )
);
var snapshots = ["AWS::RDS::DBSnapshot", "AWS::RDS::DBClusterSnapshot"].map(
  (type3) => resourceType(type3, [], {
    home: {
      role: "backup",
      why: "a snapshot is stored in the region that lists it, even if it is a copy",
      docs: `${api11}API_DescribeDBSnapshots.html`,
      answers: ["rds.snapshotcopy"]
    }
  })
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
  resourceType(
    "AWS::RDS::DBInstanceAutomatedBackup",
    [
      {
        role: "replica",
        read: "DBInstanceArn",
        as: otherArn,
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
        why: "replicated automated backups are listed in the region they were copied to",
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

// src/locate/aws/redshift.ts
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

// src/locate/aws/redshift-serverless.ts
var redshiftServerless = [
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

// src/locate/aws/route-53.ts
var route53 = [
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
  })
];

// src/locate/aws/route-53-domains.ts
var route53Domains = [
  resourceType("AWS::Route53Domains::Domain", [], {
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
    "routing controls are switches kept in five regions; no customer content passes them"
  )
];

// src/locate/aws/route53resolver.ts
var resolver = "https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_ResolverQueryLogConfig.html";
var route53resolver = [
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

// src/locate/aws/s3.ts
var api13 = "https://docs.aws.amazon.com/AmazonS3/latest/API/";
var notifications = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html";
var isReplicating = statusOf("ReplicationConfiguration.Rules[].Status", {
  Enabled: true,
  Disabled: false
});
var isListing = switchOf("InventoryConfigurationList[].IsEnabled", true);
var s3 = [
  resourceType(
    "AWS::S3::Bucket",
    [
      {
        role: "replica",
        read: "ReplicationConfiguration.Rules[].Destination.Bucket",
        reads: ["ReplicationConfiguration.Rules[].Status"],
        as: (arn, here) => given(isReplicating(here.element.Status), () => arnPlace(arn, here)),
        why: "replication writes every new object that the rule matches to the destination bucket, too",
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
        as: (arn, here) => given(isListing(here.element.IsEnabled), () => arnPlace(arn, here)),
        why: "an inventory lists the keys and metadata of all objects in another bucket",
        docs: `${api13}API_ListBucketInventoryConfigurations.html`,
        answers: ["s3.bucket.inventory"]
      },
      {
        role: "metadata",
        read: "AnalyticsConfigurationList[].StorageClassAnalysis.DataExport.Destination.S3BucketDestination.Bucket",
        absent: otherArm("StorageClassAnalysis.DataExport"),
        as: arnPlace,
        why: "storage class analysis exports figures about the objects to another bucket",
        docs: `${api13}API_ListBucketAnalyticsConfigurations.html`,
        answers: ["s3.bucket.inventory"]
      },
      {
        role: "processing",
        read: "AccelerateConfiguration.Status",
        absent: none,
        as: words({ Enabled: "edge", Suspended: none }),
        why: "with Transfer Acceleration, uploads and downloads pass the edge location nearest to the client",
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
      why: "a bucket of another account: what is sent there is reported for the resource that sends it",
      docs: `${api13}API_HeadBucket.html`
    }
  })
];

// src/locate/aws/s3-control.ts
var guide5 = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/";
var api14 = "https://docs.aws.amazon.com/AmazonS3/latest/API/";
var isEnabled2 = switchOf("IsEnabled", true);
var isReported = switchOf("Report.Enabled", true);
var s3Control = [
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
        why: "metrics of every prefix, by name, are exported to this bucket",
        docs: `${api14}API_control_GetStorageLensConfiguration.html`,
        answers: ["s3.storagelens"]
      }
    ],
    {
      home: {
        role: "metadata",
        why: "the metrics of all its regions are kept in the home region; that of the default dashboard is us-east-1",
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
        why: "the list of all objects that the job was to work on was written to this bucket",
        docs: `${api14}API_control_S3ManifestOutputLocation.html`,
        answers: ["s3.batch"]
      }
    ],
    { home: setting(`${guide5}batch-ops.html`) }
  )
];

// src/locate/aws/s3-multi-region-access-points.ts
var guide6 = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/";
var s3MultiRegionAccessPoints = [
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
        why: "the control plane of these access points is in us-west-2 for everybody; the data is in the member buckets",
        docs: `${guide6}ManagingMultiRegionAccessPoints.html`
      }
    }
  )
];

// src/locate/aws/s3files.ts
var guide7 = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/";
var s3files = [
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

// src/locate/aws/s3tables.ts
var api15 = "https://docs.aws.amazon.com/AmazonS3/latest/API/";
var s3tables = [
  resourceType("AWS::S3Tables::TableBucket", [
    {
      role: "replica",
      read: "replicationConfiguration.rules[].destinations[].destinationTableBucketARN",
      as: arnPlace,
      why: "every table of the bucket is replicated to this table bucket, unless it has a rule of its own",
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
    }
  ])
];

// src/locate/aws/s3vectors.ts
var api16 = "https://docs.aws.amazon.com/AmazonS3/latest/API/";
var s3vectors = [
  resourceType("AWS::S3Vectors::VectorBucket", [], {
    home: {
      role: "home",
      why: "vectors, made of people's texts and pictures, are stored in the region of the vector bucket",
      docs: `${api16}API_S3VectorBuckets_ListVectorBuckets.html`,
      answers: ["s3vectors.bucket"]
    }
  })
];

// src/locate/aws/sagemaker.ts
var maker = "https://docs.aws.amazon.com/sagemaker/latest/APIReference/";
var capturing = switchOf("DataCaptureConfig.EnableCapture", true);
var isOutputShared = statusOf(
  "DefaultUserSettings.SharingSettings.NotebookOutputOption",
  { Allowed: true, Disabled: false }
);
var sagemaker = [
  resourceType(
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
        why: "that an answer is ready is announced on this topic",
        docs: `${maker}API_AsyncInferenceOutputConfig.html`,
        answers: ["sagemaker.paths"]
      },
      {
        role: "processing",
        read: "AsyncInferenceConfig.OutputConfig.NotificationConfig.ErrorTopic",
        absent: none,
        as: arnPlace,
        why: "that a request failed is announced on this topic",
        docs: `${maker}API_AsyncInferenceOutputConfig.html`,
        answers: ["sagemaker.paths"]
      },
      {
        role: "log",
        read: "ProductionVariants[].CoreDumpConfig.DestinationS3Uri",
        absent: otherArm("CoreDumpConfig"),
        as: s3Uri,
        why: "the memory of a model that crashed is written to this bucket",
        docs: `${maker}API_ProductionVariantCoreDumpConfig.html`,
        answers: ["sagemaker.paths"]
      },
      {
        role: "log",
        read: "ShadowProductionVariants[].CoreDumpConfig.DestinationS3Uri",
        absent: otherArm("CoreDumpConfig"),
        as: s3Uri,
        why: "the memory of a shadow model that crashed is written to this bucket",
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
        const settings3 = resource.properties.DefaultUserSettings?.SharingSettings;
        return settings3 ? given(isOutputShared(settings3.NotebookOutputOption), () => unshown) : none;
      },
      reads: ["DefaultUserSettings.SharingSettings.NotebookOutputOption"],
      as: s3Uri,
      why: "notebooks that people share, with their output, are kept in this bucket",
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

// src/locate/aws/scheduler.ts
var docs12 = "https://docs.aws.amazon.com/scheduler/latest/APIReference/API_Target.html";
var universal = (arn) => /^arn:[^:]+:scheduler:::aws-sdk:./.test(arn);
var isScheduled = statusOf("State", { ENABLED: true, DISABLED: false });
var whileScheduled = {
  when: ({ State }) => isScheduled(State),
  reads: ["State"]
};
var scheduler = [
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

// src/locate/aws/secrets-manager.ts
var secret = "https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html";
var inPlace = (_, { region, here }) => regionPlace(region, here);
var replicated = words({
  InSync: inPlace,
  InProgress: inPlace,
  // On its way, and no longer kept up: a copy is there, or is about to be.
  Pending: inPlace,
  Detached: inPlace,
  Failed: (_, { region }) => ({
    gap: `replication to ${region} failed, which may have left an earlier copy there`,
    remedy: `look for the secret in ${region}, and remove the replica or replicate it again`
  })
});
var secretsManager = [
  resourceType(
    "AWS::SecretsManager::Secret",
    [
      {
        role: "replica",
        read: "ReplicationStatus[].Region",
        reads: ["ReplicationStatus[].Status"],
        as: (region, here) => replicated(here.element.Status ?? "InSync", { region, here }),
        why: "the secret and its versions are kept in every replica region",
        docs: secret,
        answers: ["secretsmanager.replica"]
      },
      {
        role: "replica",
        read: "PrimaryRegion",
        as: otherEnd,
        why: "the primary of the secret, which it is a replica of, is kept in this region",
        docs: secret,
        answers: ["secretsmanager.replica"]
      },
      {
        role: "replica",
        read: "CrossAccountReplicas[].ReplicaSecretARN",
        reads: ["CrossAccountReplicas[].ReplicationStatus"],
        as(replica, here) {
          const region = regionOf(replica);
          return region === void 0 ? arnPlace(replica, here) : replicated(here.element.ReplicationStatus ?? "InSync", { region, here });
        },
        why: "the secret and its versions are kept in another account as well",
        docs: secret,
        answers: ["secretsmanager.replica"]
      },
      {
        role: "replica",
        read: "CrossAccountPrimary.PrimarySecretARN",
        as: arnPlace,
        why: "the primary of the secret, which it is a replica of, is kept in another account",
        docs: secret,
        answers: ["secretsmanager.replica"]
      }
    ],
    {
      home: {
        role: "replica",
        reads: ["PrimaryRegion", "CrossAccountPrimary.PrimarySecretARN"],
        owner: (id, { PrimaryRegion, CrossAccountPrimary: { PrimarySecretARN: primary } = {} }) => primary ? originalAt(primary, "CrossAccountPrimary.PrimarySecretARN") : inRegion(id, PrimaryRegion),
        why: "a secret whose primary is in another region or account is a replica of it",
        docs: secret,
        answers: ["secretsmanager.replica"]
      }
    }
  )
];

// src/locate/aws/securityhub.ts
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
  resourceType(
    "AWS::SecurityHub::FindingAggregator",
    [
      {
        role: "metadata",
        ...whileLinked,
        read: "FindingAggregationRegion",
        absent: unshown,
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
        ...whileLinked,
        read: "AggregationRegion",
        absent: unshown,
        why: "resources and findings of all linked regions are copied to this one",
        docs: `${hub}API_GetAggregatorV2.html`,
        answers: ["securityhub.aggregator"]
      }
    ],
    { home: setting(`${hub}API_GetAggregatorV2.html`) }
  )
];

// src/locate/aws/securitylake.ts
var lake = "https://docs.aws.amazon.com/security-lake/latest/APIReference/API_DataLakeReplicationConfiguration.html";
var securitylake = [
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

// src/locate/aws/sesv2.ts
var isProvisioned = statusOf("Status", {
  CREATING: true,
  READY: true,
  DELETING: true,
  FAILED: false
});
var sesv2 = [
  resourceType(
    "AWS::SES::MultiRegionEndpoint",
    [
      {
        role: "processing",
        read: "Regions[]",
        when: ({ Status }) => isProvisioned(Status),
        reads: ["Status"],
        as: regionPlace,
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

// src/locate/aws/sfn.ts
var states = "https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachine.html";
var isLogging2 = statusOf("loggingConfiguration.level", {
  ALL: true,
  ERROR: true,
  FATAL: true,
  OFF: false
});
var serviceCall = (arn) => /^arn:[^:]+:states:::/.test(arn);
var sfn = [
  resourceType("AWS::StepFunctions::StateMachine", [
    {
      role: "processing",
      read: "DefinitionReferences[]",
      absent: unshown,
      reads: readsProfiles,
      as: (reference, here) => serviceCall(reference) ? own : modelPlace(reference, here),
      why: "a step of the state machine hands its data to this service, endpoint or model",
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

// src/locate/aws/shield.ts
var shield = [
  controlPlane(
    "AWS::Shield::Protection",
    "Shield Advanced keeps in one control plane which resources it protects; no traffic is stored"
  )
];

// src/locate/aws/sns.ts
var docs13 = "https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptions.html";
var people = (by) => ({
  gap: `messages are sent to people by ${by}, and AWS does not say where they are stored then`,
  remedy: "keep personal data out of the topic's messages, and accept the gap with an exception that says so"
});
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
var isConfirmed = (arn) => arn !== void 0 && isArn(arn) ? true : waits(arn);
var sns = [
  resourceType(
    "AWS::SNS::Subscription",
    [
      {
        role: "processing",
        when: ({ SubscriptionArn, Protocol }) => {
          const confirmed = isConfirmed(SubscriptionArn);
          return confirmed === true ? isDelivered(Protocol) : confirmed;
        },
        reads: ["Protocol", "SubscriptionArn"],
        read: "Endpoint",
        absent: unshown,
        as: (endpoint2, here) => /^https?:/i.test(endpoint2) ? hostOf(endpoint2, here) : arnPlace(endpoint2, here),
        why: "every message of the topic is delivered to this endpoint",
        docs: docs13,
        answers: ["sns.subscription"]
      },
      {
        role: "processing",
        when: ({ SubscriptionArn }) => isConfirmed(SubscriptionArn),
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
            gap: "messages are handed to the push service of the phone's maker, whose location AWS does not state",
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
var sqs = [
  resourceType("AWS::SQS::Queue", [], {
    home: {
      role: "home",
      why: "a queue and its dead-letter queue are in one region and are not replicated",
      docs: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueues.html",
      answers: ["sqs.queue"]
    }
  })
];

// src/locate/aws/ssm.ts
var sync = "https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ResourceDataSyncItem.html";
var ssm = [
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

// src/locate/aws/ssm-incidents.ts
var replicaRegion = words({
  ACTIVE: keyOf,
  CREATING: keyOf,
  DELETING: keyOf,
  FAILED: keyOf
});
function keyOf(_, { element, resource }) {
  const regions = Object.entries(resource.properties.regionMap ?? {});
  return regions.find(([, region]) => region === element)?.[0] ?? unknown(element, "regionMap");
}
var ssmIncidents = [
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

// src/locate/aws/sso-admin.ts
var ssoAdmin = [
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

// src/locate/aws/storage-gateway.ts
var share = "https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_DescribeNFSFileShares.html";
var storageGateway = [
  ...["AWS::StorageGateway::NFSFileShare", "AWS::StorageGateway::SMBFileShare"].map(
    (type3) => resourceType(
      type3,
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
        as: regionPlace,
        why: "the gateway runs, and caches files, on an instance in this region",
        docs: "https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_GatewayInfo.html",
        answers: ["storagegateway.share"]
      }
    ],
    { blind: ["the country in which a gateway on the customer's own premises stands"] }
  )
];

// src/locate/aws/synthetics.ts
var canary = "https://docs.aws.amazon.com/AmazonSynthetics/latest/APIReference/API_Canary.html";
var synthetics = [
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
        why: "a canary runs in its region, and sees what a user would see",
        docs: canary
      }
    }
  )
];

// src/locate/aws/transcribe.ts
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
        why: "speech was turned into text in the job's region",
        docs: "https://docs.aws.amazon.com/transcribe/latest/APIReference/API_GetTranscriptionJob.html",
        answers: ["ml.output"]
      }
    }
  )
];

// src/locate/aws/transfer.ts
var guide8 = "https://docs.aws.amazon.com/transfer/latest/userguide/";
var byType = (asked) => statusOf(
  "IdentityProviderType",
  {
    SERVICE_MANAGED: false,
    AWS_DIRECTORY_SERVICE: false,
    API_GATEWAY: asked === "API_GATEWAY",
    AWS_LAMBDA: asked === "AWS_LAMBDA"
  },
  false
);
var asksUrl = byType("API_GATEWAY");
var asksFunction = byType("AWS_LAMBDA");
function directory(path, here) {
  if (path === "/") return none;
  if (/^\/fs-[0-9a-f]+(?:\/|$)/.test(path)) return own;
  return path.startsWith("/") ? bucketPath(path, here) : unknown(path);
}
var transfer = [
  resourceType(
    "AWS::Transfer::Server",
    [
      {
        role: "log",
        read: "StructuredLogDestinations[]",
        as: arnPlace,
        why: "who sent which file is logged here",
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
        "where the files go of users whom an API or a function signs in: it answers that at each sign-in"
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

// src/locate/aws/wafv2.ts
var rules = "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl.html";
var wafv2 = [
  ...["WebACL", "IPSet", "RegexPatternSet", "RuleGroup"].map(
    (name) => resourceType(`AWS::WAFv2::${name}`, [], {
      home: {
        role: "none",
        why: "rules over requests are a setting, and those of CloudFront must be made in us-east-1; no customer content is in them",
        docs: rules
      },
      ...name === "WebACL" && {
        blind: [
          "security analytics across regions, for which AWS stores request logs outside the web ACL's region: the SDK does not show yet whether it is on"
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

// src/locate/aws/workspaces.ts
var api17 = "https://docs.aws.amazon.com/workspaces/latest/api/";
var isStandby = statusOf("RelatedWorkspaces[].Type", {
  PRIMARY: false,
  STANDBY: true
});
var workspaces = [
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
        PRIMARY_AS_SOURCE: (_, { resource }) => resource.properties.RelatedWorkspaces?.find(({ Type }) => isStandby(Type) !== false)?.Region ?? { gap: "the desktop's standby was not listed" }
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

// src/locate/aws/unlisted.ts
function unlisted() {
  const names3 = listedBy("nothing");
  const recorded = listedBy("recorded");
  return [
    {
      provider: "aws",
      type: "types that no call lists",
      resources: 0,
      detail: `${names3.length} types that store or process data are listed by no call: a resource of theirs that never had a tag is seen only where the account keeps an inventory that can hold its type (a Config recorder of all types can hold ${recorded.length}: ${recorded.join(", ")}): ${names3.join(", ")}`
    }
  ];
}

// src/locate/azure/arm.ts
function topLevel(id) {
  return /^.*?\/providers\/[^/]+\/[^/]+\/[^/]+/.exec(id)?.[0] ?? id;
}
function beside(id, type3, name) {
  const group2 = /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i.exec(id)?.[0] ?? "";
  return `${group2}/providers/${type3}/${name}`;
}
var isArmId = (text) => /^(\/subscriptions\/[^/]+(\/resourceGroups\/[^/]+)?)?\/providers\/[^/]+\/[^/]+\/[^/]+/i.test(
  text
);
var resourceAt = (id) => isArmId(id) ? { resource: topLevel(id) } : unknown(id);
var resourceItself = (id) => isArmId(id) ? { resource: id } : unknown(id);
var ownerAt = (id) => typeof id === "string" && isArmId(id) ? id : unknown(id);
var storageAccountNamed = (name) => `storage account ${name}`;
var workspaceNamed = (customerId) => `Log Analytics workspace ${customerId}`;
var storageAccountAt = (name) => /^[a-z0-9]{3,24}$/i.test(name) ? { resource: storageAccountNamed(name) } : unknown(name);
var namespaceAt = (name) => /^[a-z][a-z0-9-]{5,49}$/i.test(name) ? { resource: `messaging namespace ${name}` } : unknown(name);
var workspaceAt = (customerId) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(customerId) ? { resource: workspaceNamed(customerId) } : unknown(customerId);
function hostOf2(address) {
  const [, scheme, host] = /^(?:(?:Account)?Endpoint=)?([a-z][a-z0-9+.-]*:\/\/)?([a-z0-9_-]+(?:\.[a-z0-9_-]+)*)(?=[/:;?#]|$)/i.exec(
    address
  ) ?? [];
  return scheme !== void 0 || host?.includes(".") ? host?.toLowerCase() : void 0;
}
function resourceBehind(address) {
  const account3 = /AccountName=([a-z0-9]{3,24})(?:;|$)/i.exec(address)?.[1];
  if (account3 !== void 0) return storageAccountNamed(account3);
  const host = hostOf2(address);
  if (host === void 0) return void 0;
  const label2 = host.split(".", 1)[0];
  if (/\.(blob|dfs|file|queue|table)\.(core|storage)\./.test(host))
    return storageAccountNamed(label2);
  if (/\.servicebus\.[a-z.]+$/.test(host)) return `messaging namespace ${label2}`;
  if (/\.(openai|cognitiveservices|services\.ai)\.azure\.(com|us|cn)$/.test(host))
    return `AI account ${label2}`;
  return /\.(azure\.(com|us|cn|net)|windows\.net|azurewebsites\.net|azurecontainerapps\.io)$/.test(
    host
  ) ? host : void 0;
}
function behind(address) {
  const resource = resourceBehind(address);
  if (resource !== void 0) return { resource };
  const host = hostOf2(address);
  return host === void 0 ? unknown(address) : {
    gap: `${host} is not a resource of Azure`,
    remedy: "ask its operator where it processes data, and accept the gap with an exception"
  };
}
var aliases = {
  "microsoft.storage/storageaccounts": [void 0, storageAccountNamed],
  "microsoft.eventhub/namespaces": [void 0, (name) => `messaging namespace ${name}`],
  "microsoft.servicebus/namespaces": [void 0, (name) => `messaging namespace ${name}`],
  "microsoft.eventgrid/topics": ["endpoint", (endpoint2) => resourceBehind(endpoint2) ?? endpoint2],
  "microsoft.relay/namespaces": [void 0, (name) => `messaging namespace ${name}`],
  "microsoft.documentdb/databaseaccounts": [void 0, (name) => `${name}.documents.azure.com`],
  // Oracle names a database's standby by Oracle's own id.
  "oracle.database/autonomousdatabases": ["ocid", (ocid) => ocid],
  "microsoft.search/searchservices": [void 0, (name) => `${name}.search.windows.net`],
  "microsoft.web/sites": ["defaultHostName", (host) => host],
  "microsoft.cognitiveservices/accounts": ["customSubDomainName", (name) => `AI account ${name}`],
  "microsoft.operationalinsights/workspaces": ["customerId", workspaceNamed]
};
var aliased = new Set(Object.keys(aliases));
function aliasReads(type3) {
  const property2 = aliases[type3.toLowerCase()]?.[0];
  return property2 === void 0 ? [] : [`properties.${property2}`];
}
function aliasOf({ type: type3, name, properties }) {
  const alias = aliases[type3.toLowerCase()];
  if (!alias) return void 0;
  const [property2, of] = alias;
  if (property2 === void 0) return of(name);
  const own2 = properties?.properties;
  const value = own2?.[property2];
  return typeof value === "string" && value !== "" ? of(value) : void 0;
}

// src/locate/azure/diagnostic-settings.ts
function sends({ properties }) {
  const categories = [...properties?.logs ?? [], ...properties?.metrics ?? []];
  const switches = categories.map(({ enabled }) => isOn(enabled));
  return switches.find((one) => one === true) ?? switches.find((one) => one !== false) ?? switches.length === 0;
}
var isOn = switchOf("enabled", true);
var sink = {
  role: "log",
  as: (id, { element }) => given(sends(element), () => resourceAt(id)),
  docs: "https://learn.microsoft.com/azure/azure-monitor/platform/diagnostic-settings",
  answers: ["diag-settings"]
};
var beside2 = ["logs", "metrics", "logAnalyticsDestinationType"];
var others = [
  "storageAccountId",
  "eventHubAuthorizationRuleId",
  "marketplacePartnerId",
  "serviceBusRuleId"
];
var otherSink = ({ element }) => !element || holdsAny(element.properties, others) ? none : given(
  sends(element),
  () => noArm("the sinks of a setting", element.properties, ["workspaceId", ...others], beside2)
);
var sinks = (list) => {
  const categories = [
    `${list}[].properties.logs[].enabled`,
    `${list}[].properties.metrics[].enabled`
  ];
  return [
    {
      ...sink,
      read: `${list}[].properties.workspaceId`,
      absent: otherSink,
      unions: [`${list}[].properties`],
      reads: [...categories, ...others.map((other) => `${list}[].properties.${other}`)],
      why: "the resource's logs are sent to a Log Analytics workspace"
    },
    {
      ...sink,
      read: `${list}[].properties.storageAccountId`,
      absent: none,
      reads: categories,
      why: "the resource's logs are archived in a storage account"
    },
    {
      ...sink,
      read: `${list}[].properties.eventHubAuthorizationRuleId`,
      absent: none,
      reads: categories,
      why: "the resource's logs are streamed to an event hub"
    },
    {
      ...sink,
      read: `${list}[].properties.marketplacePartnerId`,
      absent: none,
      reads: categories,
      why: "the resource's logs are handed to another vendor's service"
    },
    {
      ...sink,
      read: `${list}[].properties.serviceBusRuleId`,
      absent: none,
      reads: categories,
      why: "the resource's logs are streamed to a Service Bus or Event Hubs namespace, named by an older property"
    }
  ];
};
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
      ...diagnosticRows.map((row) => rowOf(row)),
      ...blobs ? sinks("blobDiagnosticSettings").map((row) => rowOf(row)) : []
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
var isKept = statusOf("properties.currentProtectionState", {
  NotProtected: false,
  ConfiguringProtectionFailed: false,
  Invalid: true,
  ConfiguringProtection: true,
  ProtectionConfigured: true,
  BackupSchedulesSuspended: true,
  RetentionSchedulesSuspended: true,
  ProtectionStopped: true,
  ProtectionError: true,
  SoftDeleting: true,
  SoftDeleted: true,
  UpdatingProtection: true
});
var backupInstance = resourceType(
  "Microsoft.DataProtection/backupVaults/backupInstances",
  [
    {
      role: "backup",
      read: "properties.dataSourceInfo.resourceLocation",
      as: (_, here) => given(
        isKept(here.resource.properties.properties?.currentProtectionState),
        () => inVault(here)
      ),
      reads: ["properties.currentProtectionState"],
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
    gap: `no region is known to be paired with ${from ?? here.home}`,
    remedy: "look the second region up in the portal, and accept the gap with an exception"
  };
}
var pairIfAny = (here) => here.pair() ?? none;
function elsewhere(place, here) {
  return sameRegion(place, here.home) ? own : place;
}
function sameRegion(a, b) {
  return a !== void 0 && b !== void 0 && squeezed(a) === squeezed(b);
}
var squeezed = (place) => place.replaceAll(/\s/g, "").toLowerCase();
var inPair = (_, here) => paired(here);
var geoSku = (property2) => statusOf(
  property2,
  {
    Standard_LRS: false,
    Standard_ZRS: false,
    Standard_GRS: true,
    Standard_RAGRS: true,
    Standard_GZRS: true,
    Standard_RAGZRS: true,
    StandardV2_LRS: false,
    StandardV2_ZRS: false,
    StandardV2_GRS: true,
    StandardV2_GZRS: true,
    Premium_LRS: false,
    Premium_ZRS: false,
    PremiumV2_LRS: false,
    PremiumV2_ZRS: false
  },
  false
);

// src/locate/azure/backup-vault.ts
var docs14 = "https://learn.microsoft.com/azure/backup/create-manage-backup-vault";
var backupVault = resourceType("Microsoft.DataProtection/backupVaults", [
  {
    role: "backup",
    read: "properties.replicatedRegions[]",
    as: elsewhere,
    why: "the vault copies its backups to this region",
    docs: docs14,
    answers: ["dpv-redundancy"]
  },
  {
    role: "backup",
    read: "properties.storageSettings[].type",
    when: ({ properties }) => !properties?.replicatedRegions?.length,
    reads: ["properties.replicatedRegions"],
    as: words({ GeoRedundant: inPair, LocallyRedundant: none, ZoneRedundant: none }),
    absent: pairIfAny,
    emptyIsAbsent: true,
    why: "a vault is geo-redundant unless set otherwise: backups are copied to the paired region",
    docs: docs14,
    answers: ["dpv-redundancy"]
  },
  {
    role: "backup",
    read: "properties.regionOfChoiceSettings.status",
    as: words({
      Enabled: { gap: "Microsoft does not describe yet which region that is" },
      Disabled: none
    }),
    why: "the vault may keep backups in a region of choice",
    docs: "https://learn.microsoft.com/azure/templates/microsoft.dataprotection/backupvaults"
  }
]);

// src/locate/azure/compute-gallery.ts
var replicated2 = (type3, what) => resourceType(type3, [
  {
    role: "replica",
    read: "properties.publishingProfile.targetRegions[].name",
    optional: ["properties.publishingProfile.targetRegions"],
    as: elsewhere,
    why: `the gallery keeps replicas of the ${what} in this region`,
    docs: "https://learn.microsoft.com/azure/virtual-machines/azure-compute-gallery",
    answers: ["gallery-image-version"]
  },
  {
    role: "replica",
    read: "properties.publishingProfile.targetExtendedLocations[].extendedLocation.name",
    optional: ["properties.publishingProfile.targetExtendedLocations"],
    why: `the gallery keeps replicas of the ${what} in this edge zone`,
    docs: "https://learn.microsoft.com/azure/templates/microsoft.compute/galleries/images/versions",
    answers: ["gallery-image-version"]
  }
]);
var galleryImageVersion = replicated2(
  "Microsoft.Compute/galleries/images/versions",
  "image"
);
var galleryApplicationVersion = replicated2(
  "Microsoft.Compute/galleries/applications/versions",
  "application"
);
var distributes = words({
  ManagedImage: holds("location"),
  SharedImage: holds("targetRegions", "replicationRegions"),
  // Without an address, the disk is in the template's own staging group.
  VHD: none
});
var builder2 = "https://learn.microsoft.com/azure/virtual-machines/linux/image-builder-json";
var imageTemplate = resourceType(
  "Microsoft.VirtualMachineImages/imageTemplates",
  [
    {
      guards: true,
      role: "replica",
      read: "properties.distribute[].type",
      as: distributes,
      reads: [
        "properties.distribute[].location",
        "properties.distribute[].replicationRegions",
        "properties.distribute[].targetRegions"
      ],
      why: "the built image is distributed to a place of this kind",
      docs: builder2,
      answers: ["image-builder"]
    },
    {
      role: "replica",
      read: "properties.distribute[].targetRegions[].name",
      optional: ["properties.distribute[].targetRegions"],
      as: elsewhere,
      why: "the built image is published to this region",
      docs: builder2,
      answers: ["image-builder"]
    },
    {
      role: "replica",
      read: "properties.distribute[].replicationRegions[]",
      optional: ["properties.distribute[].replicationRegions"],
      as: elsewhere,
      why: "the built image is replicated to this region",
      docs: builder2,
      answers: ["image-builder"]
    },
    {
      role: "replica",
      read: "properties.distribute[].location",
      as: elsewhere,
      absent: none,
      why: "the built image is stored as a managed image in this region",
      docs: builder2,
      answers: ["image-builder"]
    },
    {
      role: "replica",
      read: "properties.distribute[].uri",
      as: behind,
      absent: none,
      why: "the built image is written to this storage account as a disk",
      docs: builder2,
      answers: ["image-builder"]
    }
  ]
);

// src/locate/azure/states.ts
function standing(state, place) {
  const there = place();
  return there === none || there === own ? there : nothingThere(state) ?? there;
}
function nothingThere(state) {
  if (typeof state !== "string") return void 0;
  if (/^(deleted|disabled)$/i.test(state)) return none;
  return /^(create|link|enable)?(failed|canceled|cancelled)$/i.test(state) ? {
    gap: `it is in the state ${state}, which does not say whether data is there`,
    remedy: "repair or delete it, or look it up and accept the gap with an exception"
  } : void 0;
}

// src/locate/azure/container-registry.ts
var containerRegistryReplication = resourceType("Microsoft.ContainerRegistry/registries/replications", [], {
  home: {
    role: "replica",
    owner: (id, { properties }) => nothingThere(properties?.provisioningState) ?? id.replace(/\/replications\/.*$/i, ""),
    reads: ["properties.provisioningState"],
    ownedBy: ["Microsoft.ContainerRegistry/registries"],
    why: "a geo-replicated registry keeps all its images in this region",
    docs: "https://learn.microsoft.com/azure/container-registry/container-registry-geo-replication",
    answers: ["acr-replication"]
  }
});

// src/locate/azure/cosmos-account.ts
var priorityOf = (priority) => typeof priority === "number" && Number.isInteger(priority) && priority >= 0 ? priority : unknown(priority, "properties.locations[].failoverPriority");
var isFirst = (priority) => {
  const known = priorityOf(priority);
  return typeof known === "number" ? known === 0 : known;
};
var isFurther = (priority) => {
  const known = priorityOf(priority);
  return typeof known === "number" ? known > 0 : known;
};
var isPeriodic = statusOf("properties.backupPolicy.type", { Periodic: true, Continuous: false });
var inPair2 = (_, here) => paired(here, writeRegion(here));
var distribution = "https://learn.microsoft.com/azure/cosmos-db/distribute-data-globally";
var cosmosAccount = resourceType("Microsoft.DocumentDB/databaseAccounts", [
  {
    // The account's own location is only where it was created; its data can be elsewhere altogether.
    role: "home",
    id: "first region",
    read: "properties.locations[].locationName",
    as: (place, { element, resource }) => (
      // Each account has a region with priority 0.
      resource.properties.properties?.locations?.some((one) => one.failoverPriority === 0) ? given(isFirst(element.failoverPriority), () => place) : unknown(element.failoverPriority, "properties.locations[].failoverPriority")
    ),
    absent: ({ element }) => element && isFirst(element.failoverPriority) === true ? unshown : none,
    reads: ["properties.locations[].failoverPriority"],
    why: "the account's first region holds all its data and takes the writes",
    docs: distribution,
    answers: ["cosmos-locations"]
  },
  {
    role: "replica",
    read: "properties.locations[].locationName",
    as: (place, { element }) => given(
      isFurther(element.failoverPriority),
      () => standing(element.provisioningState, () => place)
    ),
    absent: ({ element }) => element && isFirst(element.failoverPriority) !== true ? unshown : none,
    reads: ["properties.locations[].failoverPriority", "properties.locations[].provisioningState"],
    why: "every further region of the account holds a full copy of the data",
    docs: distribution,
    answers: ["cosmos-locations"]
  },
  {
    role: "backup",
    read: "properties.backupPolicy.periodicModeProperties.backupStorageRedundancy",
    // Continuous backups stay in the account's regions.
    when: ({ properties }) => isPeriodic(properties?.backupPolicy?.type),
    reads: [
      "properties.backupPolicy.type",
      "properties.locations[].failoverPriority",
      "properties.locations[].locationName"
    ],
    as: words({ Geo: inPair2, GeoZone: inPair2, Local: none, Zone: none }),
    absent: (here) => here.pair(writeRegion(here)) ?? none,
    why: "periodic backups are geo-redundant unless set otherwise, so a copy is kept in the region paired with the write region",
    docs: "https://learn.microsoft.com/azure/cosmos-db/periodic-backup-storage-redundancy",
    answers: ["cosmos-backup-redundancy"]
  }
]);
function writeRegion({ resource, home: home3 }) {
  const first = resource.properties.properties?.locations?.find(
    ({ failoverPriority }) => failoverPriority === 0
  );
  return first?.locationName ?? home3;
}

// src/locate/azure/cosmos-clusters.ts
var cassandraCluster = resourceType(
  "Microsoft.DocumentDB/cassandraClusters",
  [
    {
      role: "replica",
      read: "dataCenters[].properties.dataCenterLocation",
      as: (place, { element }) => standing(element.properties?.provisioningState, () => place),
      reads: ["dataCenters[].properties.provisioningState"],
      why: "every data centre of the cluster holds replicas of the data",
      docs: "https://learn.microsoft.com/azure/managed-instance-apache-cassandra/create-multi-region-cluster",
      answers: ["cosmos-cassandra-dc"]
    }
  ],
  {
    home: {
      role: "metadata",
      why: "the cluster is described here; its data is stored in its data centers",
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
var isReplica2 = statusOf("properties.replica.role", {
  Primary: false,
  AsyncReplica: true,
  GeoAsyncReplica: true
});
var source = {
  role: "replica",
  as: (id, { resource }) => given(isReplica2(resource.properties.properties?.replica?.role), () => resourceAt(id)),
  why: "the cluster that the replica was made from keeps the same data",
  docs: "https://learn.microsoft.com/azure/documentdb/cross-region-replication"
};
var mongoCluster = resourceType(
  "Microsoft.DocumentDB/mongoClusters",
  [
    {
      ...source,
      read: "properties.replica.sourceResourceId",
      absent: none,
      reads: ["properties.replica.role"]
    },
    {
      ...source,
      read: "properties.replicaParameters.sourceResourceId",
      absent: none,
      reads: ["properties.replica.role"]
    }
  ],
  {
    home: {
      role: "replica",
      owner: (_, record) => {
        const { replica, replicaParameters } = record.properties ?? {};
        const isCopy = isReplica2(replica?.role);
        if (isCopy !== true) return isCopy === false ? none : isCopy;
        return ownerAt(firstShown(replica?.sourceResourceId, replicaParameters?.sourceResourceId));
      },
      reads: [
        "properties.replica.role",
        "properties.replica.sourceResourceId",
        "properties.replicaParameters.sourceResourceId"
      ],
      why: "a replica cluster keeps a full copy of the cluster it was made from",
      docs: "https://learn.microsoft.com/azure/documentdb/cross-region-replication",
      answers: ["cosmos-mongo-vcore"]
    }
  }
);
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
      why: "a fleet groups accounts; their data is stored in their own regions",
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
var account2 = "order.properties.details.dataImportDetails[].accountDetails";
var accounts = ["storageAccountId", "stagingStorageAccountId"];
var dataBoxJob = resourceType(
  "Microsoft.DataBox/jobs",
  [
    {
      role: "processing",
      read: "order.properties.details.datacenterAddress.dataCenterAzureLocation",
      reads: ["order.properties.details.preferences.preferredDataCenterRegion"],
      as: elsewhere,
      absent: ({ resource }) => resource.properties.order?.properties?.details?.preferences?.preferredDataCenterRegion?.length ? none : {
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
      optional: ["order.properties.details.preferences.preferredDataCenterRegion"],
      reads: ["order.properties.details.datacenterAddress.dataCenterAzureLocation"],
      when: ({ order }) => !order?.properties?.details?.datacenterAddress?.dataCenterAzureLocation,
      as: elsewhere,
      why: "the order asks for a datacentre in this region to copy the disks",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.databox/jobs",
      answers: ["databox"]
    },
    {
      role: "replica",
      read: "order.properties.details.dataImportDetails[].accountDetails.storageAccountId",
      optional: ["order.properties.details.dataImportDetails"],
      as: resourceAt,
      absent: ({ element }) => element ? oneOf(account2, element.accountDetails ?? {}, accounts, ["dataAccountType"]) : none,
      unions: [account2],
      reads: [
        "order.properties.details.dataImportDetails[].accountDetails.stagingStorageAccountId"
      ],
      why: "what the disks hold is copied to this storage account",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.databox/jobs",
      answers: ["databox"]
    },
    {
      role: "replica",
      read: "order.properties.details.dataImportDetails[].accountDetails.stagingStorageAccountId",
      as: resourceAt,
      absent: none,
      why: "what the disks hold is copied to this storage account on its way to managed disks",
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
      absent: unshown,
      as: words({ GeoZoneReplication: inPair, ZoneReplication: none }),
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
      as: (id, { element }) => standing(element.properties?.provisioningState, () => resourceItself(id)),
      reads: ["attachedDatabaseConfigurations[].properties.provisioningState"],
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
      "The clusters that follow this one are listed by an action that Reader does not allow; each follower that is listed reports the cluster it follows.",
      "Data connections read in from hubs and accounts, which are judged where they are listed."
    ]
  }
);

// src/locate/azure/data-share.ts
var isServed = statusOf("shareSubscriptions[].properties.shareSubscriptionStatus", {
  Active: true,
  Revoking: true,
  Revoked: false,
  SourceDeleted: false
});
var dataShareAccount = resourceType(
  "Microsoft.DataShare/accounts",
  [
    {
      role: "processing",
      read: "shareSubscriptions[].properties.sourceShareLocation",
      as: (place, here) => given(
        isServed(here.element.properties?.shareSubscriptionStatus),
        () => elsewhere(place, here)
      ),
      reads: ["shareSubscriptions[].properties.shareSubscriptionStatus"],
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
      "A recipient of a sent share keeps the data in a region that no API shows to the sender."
    ]
  }
);

// src/locate/azure/databricks.ts
var isGeo = geoSku("properties.parameters.storageAccountSkuName.value");
var hasStorage = statusOf("properties.computeMode", { Hybrid: true, Serverless: false });
var databricksWorkspace = resourceType(
  "Microsoft.Databricks/workspaces",
  [
    {
      role: "replica",
      read: "properties.parameters.storageAccountSkuName.value",
      // A serverless workspace has no storage account of its own.
      when: ({ properties }) => hasStorage(properties?.computeMode),
      reads: ["properties.computeMode"],
      as: (sku2, here) => given(isGeo(sku2), () => paired(here)),
      absent: pairIfAny,
      why: "the workspace's storage is geo-redundant unless set otherwise: a copy is kept in the paired region",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.databricks/workspaces",
      answers: ["databricks-dbfs"]
    }
  ]
);

// src/locate/azure/disks.ts
function copiedFrom(_, { properties }) {
  const { createOption, sourceResourceId } = properties?.creationData ?? {};
  const crosses = crossesRegions(createOption);
  if (crosses !== true) return crosses === false ? none : crosses;
  return nothingThere(properties?.provisioningState) ?? ownerAt(sourceResourceId);
}
var crossesRegions = statusOf(
  "properties.creationData.createOption",
  {
    Attach: false,
    Copy: false,
    CopyFromSanSnapshot: false,
    CopyStart: true,
    Empty: false,
    FromImage: false,
    Import: false,
    ImportSecure: false,
    Restore: false,
    Upload: false,
    UploadPreparedSecure: false
  },
  false
);
var reads = [
  "properties.creationData.createOption",
  "properties.creationData.sourceResourceId",
  "properties.provisioningState"
];
var snapshot = resourceType("Microsoft.Compute/snapshots", [], {
  home: {
    role: "backup",
    owner: copiedFrom,
    reads,
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
    reads,
    ownedBy: ["Microsoft.Compute/snapshots", "Microsoft.Compute/disks"],
    why: "the disk is a copy that was brought here from another region",
    docs: "https://learn.microsoft.com/azure/templates/microsoft.compute/disks",
    answers: ["disk-source"]
  },
  blind: [
    "A disk imported from a blob, or made from a source that is gone, does not say where its data was before."
  ]
});
var restorePointCollection = resourceType(
  "Microsoft.Compute/restorePointCollections",
  [],
  {
    home: {
      role: "backup",
      owner: (_, { properties }) => properties?.source?.id ? ownerAt(properties.source.id) : none,
      reads: ["properties.source.id"],
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
var isEnabled3 = statusOf("enabledState", { Enabled: true, Disabled: false });
var isConnected2 = statusOf("the status of the private link", {
  Pending: true,
  Approved: true,
  Rejected: false,
  Disconnected: false,
  Timeout: false
});
function enters({ enabledState, status }, place) {
  return given(isEnabled3(enabledState), () => given(isConnected2(status), place));
}
var origin = ({ properties }) => ({
  enabledState: properties?.enabledState,
  status: properties?.sharedPrivateLinkResource?.status
});
var cdnProfile = resourceType(
  "Microsoft.Cdn/profiles",
  [
    {
      role: "processing",
      read: "origins[].properties.sharedPrivateLinkResource.privateLinkLocation",
      as: (place, { element }) => enters(origin(element), () => place),
      absent: ({ element }) => {
        const link = element?.properties?.sharedPrivateLinkResource;
        if (!element || !link) return none;
        const id = link.privateLink?.id;
        return enters(origin(element), () => id ? resourceAt(id) : unshown);
      },
      reads: [
        "origins[].properties.enabledState",
        "origins[].properties.sharedPrivateLinkResource.privateLink.id",
        "origins[].properties.sharedPrivateLinkResource.status"
      ],
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
        // The older tiers have endpoints with origins of their own, and no private link.
        when: (record) => !/_(verizon|akamai|chinacdn|microsoft)$/i.test(record.sku?.name ?? ""),
        reads: ["sku.name"]
      }
    ]
  }
);
var backend = ({ enabledState, privateEndpointStatus: status }) => ({
  enabledState,
  status
});
var backends = "properties.backendPools[].properties.backends[]";
var frontDoor = resourceType(
  "Microsoft.Network/frontDoors",
  [
    {
      role: "processing",
      read: `${backends}.privateLinkLocation`,
      as: (place, { element }) => enters(backend(element), () => place),
      absent: ({ element }) => {
        if (!holdsAny(element, ["privateLinkResourceId", "privateLinkAlias", "privateEndpointStatus"]))
          return none;
        const id = element.privateLinkResourceId;
        return enters(backend(element), () => id ? resourceAt(id) : unshown);
      },
      reads: [
        `${backends}.enabledState`,
        `${backends}.privateEndpointStatus`,
        `${backends}.privateLinkAlias`,
        `${backends}.privateLinkResourceId`
      ],
      why: "traffic enters the backend's private link in this region",
      docs: entryRegion,
      answers: ["afd-classic"]
    }
  ],
  { home: { ...edge2, answers: ["afd-classic"] } }
);
var inFrontDoor = (type3, why3) => resourceType(type3, [], { home: { role: "none", why: why3, docs: excluded } });
var ofProfile = "what passes an endpoint is reported for its profile";
var filter = "a filter's rules are settings; what they filter is reported for the profile that uses them";
var cdnOrigins = "properties.origins[].properties";
var cdnEndpoint = resourceType(
  "Microsoft.Cdn/profiles/endpoints",
  [
    {
      role: "processing",
      read: `${cdnOrigins}.privateLinkLocation`,
      as: (place, { element }) => entersOrigin(element, () => place),
      absent: ({ element }) => {
        const link = element?.properties;
        if (element && !link) return unshown;
        if (!holdsAny(link, ["privateLinkResourceId", "privateLinkAlias", "privateEndpointStatus"]))
          return none;
        const id = link.privateLinkResourceId;
        return entersOrigin(element, () => id ? resourceAt(id) : unshown);
      },
      reads: [
        `${cdnOrigins}.enabled`,
        `${cdnOrigins}.privateEndpointStatus`,
        `${cdnOrigins}.privateLinkAlias`,
        `${cdnOrigins}.privateLinkResourceId`
      ],
      why: "traffic enters the origin's private link in this region",
      docs: "https://learn.microsoft.com/rest/api/cdn/endpoints/create",
      answers: ["cdn-origin-pl"]
    }
  ],
  { home: { role: "none", why: ofProfile, docs: excluded } }
);
var entersOrigin = ({ properties }, place) => properties?.enabled === false ? none : given(isConnected2(properties?.privateEndpointStatus), place);
var frontDoorParts = [
  inFrontDoor("Microsoft.Cdn/profiles/afdEndpoints", ofProfile),
  cdnEndpoint,
  inFrontDoor("Microsoft.Cdn/cdnWebApplicationFirewallPolicies", filter),
  inFrontDoor("Microsoft.Network/frontDoorWebApplicationFirewallPolicies", filter)
];

// src/locate/azure/hybrid.ts
var described = (type3, what, docs30, answers6 = []) => resourceType(type3, [], {
  home: {
    role: "metadata",
    why: `Azure keeps the description of the ${what} here; the ${what} itself runs elsewhere`,
    docs: docs30,
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
var streams = switchOf("deploymentData.observability.streamingDataClient", true);
var keptInEurope = words({ true: none, false: "global" });
var azureLocal = resourceType(
  "Microsoft.AzureStackHCI/clusters",
  [
    {
      // Without it, the diagnostics may be kept in any of Microsoft's regions.
      role: "log",
      read: "deploymentSettings[].properties.deploymentConfiguration.scaleUnits[].deploymentData.observability.euLocation",
      as: (inEurope, { element }) => {
        const isSent = streams(element.deploymentData?.observability?.streamingDataClient);
        return isSent === false ? none : keptInEurope(inEurope, void 0);
      },
      reads: [
        "deploymentSettings[].properties.deploymentConfiguration.scaleUnits[].deploymentData.observability.streamingDataClient"
      ],
      absent: ({ element }) => {
        const observability = element?.deploymentData?.observability;
        return observability ? given(streams(observability.streamingDataClient), () => "global") : none;
      },
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
  reads: [
    "integrationRuntimes[].properties.managedVirtualNetwork",
    "integrationRuntimes[].properties.type"
  ],
  as: (place, here) => runsAt(place, here, here.element.properties?.managedVirtualNetwork != null),
  // A self-hosted one runs on machines of its owner.
  absent: ({ element }) => !element || /^SelfHosted$/i.test(element.properties?.type ?? "") ? none : unshown,
  why: "pipelines and data flows of this integration runtime run in this region",
  docs: "https://learn.microsoft.com/azure/data-factory/concepts-integration-runtime",
  answers: [answers6]
});
var packages = (answers6) => ({
  role: "metadata",
  read: "integrationRuntimes[].properties.typeProperties.ssisProperties.catalogInfo.catalogServerEndpoint",
  as: behind,
  absent: none,
  why: "packages, their parameters and the logs of their runs are kept in the catalogue on this server",
  docs: "https://learn.microsoft.com/azure/data-factory/create-azure-ssis-integration-runtime",
  answers: [answers6]
});
function runsAt(place, here, managedNetwork) {
  if (!/^auto ?resolve$/i.test(place)) return elsewhere(place, here);
  return managedNetwork ? own : {
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
  "The built-in AutoResolve runtime copies in the region of each sink, which only the pipelines name.",
  "A self-hosted runtime runs on machines whose place Azure does not know."
];
var residency = /* @__PURE__ */ new Set(["brazilsouth", "southeastasia"]);
var dataFactory = resourceType(
  "Microsoft.DataFactory/factories",
  [
    runtimes("adf-ir"),
    packages("adf-ir"),
    {
      role: "metadata",
      always: (here) => residency.has(here.home ?? "") ? none : pairIfAny(here),
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
    packages("synapse-ir"),
    {
      role: "replica",
      read: "properties.defaultDataLakeStorage.accountUrl",
      reads: ["properties.defaultDataLakeStorage.resourceId"],
      as: (url, { resource }) => {
        const id = resource.properties.properties?.defaultDataLakeStorage?.resourceId;
        return id ? resourceItself(id) : behind(url);
      },
      why: "the workspace keeps files and tables in this data lake",
      docs: "https://learn.microsoft.com/azure/synapse-analytics/get-started-create-workspace",
      answers: ["synapse-lake"]
    }
  ],
  { needs: [need("Microsoft.Synapse/workspaces", "2021-06-01")], blind }
);
var backups = "https://learn.microsoft.com/azure/synapse-analytics/sql-data-warehouse/backup-and-restore";
var isGeo2 = statusOf("properties.storageAccountType", { GRS: true, LRS: false, ZRS: false });
var synapseSqlPool = resourceType(
  "Microsoft.Synapse/workspaces/sqlPools",
  [
    {
      role: "backup",
      read: "geoBackupPolicies[].properties.state",
      when: ({ properties }) => isGeo2(properties?.storageAccountType),
      reads: ["properties.storageAccountType"],
      as: words({ Enabled: inPair, Disabled: none }),
      absent: pairIfAny,
      emptyIsAbsent: true,
      why: "a dedicated SQL pool is backed up to the paired region unless set otherwise",
      docs: backups,
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
    always: (here) => unreplicated.has(here.home ?? "") ? none : pairIfAny(here),
    why: "a vault's keys and secrets are copied to the paired region, and this can't be switched off",
    docs: "https://learn.microsoft.com/azure/reliability/reliability-key-vault",
    answers: ["keyvault-implicit-pair"]
  }
]);
var isFurther2 = statusOf("properties.regions[].isPrimary", { true: false, false: true });
var managedHsm = resourceType("Microsoft.KeyVault/managedHSMs", [
  {
    role: "replica",
    read: "properties.regions[].name",
    as: (place, { element }) => given(isFurther2(element.isPrimary), () => standing(element.provisioningState, () => place)),
    reads: ["properties.regions[].isPrimary", "properties.regions[].provisioningState"],
    why: "a multi-region pool keeps all its keys in this region too",
    docs: "https://learn.microsoft.com/azure/key-vault/managed-hsm/multi-region-replication",
    answers: ["managed-hsm-regions"]
  }
]);

// src/locate/azure/kubernetes-service.ts
var isOn2 = switchOf("properties.addonProfiles{}.enabled", true);
var insights = "properties.azureMonitorProfile.containerInsights.enabled";
var areInsightsOn = switchOf(insights, false);
var areInsightsOnWithWorkspace = switchOf(insights, true);
var isMonitored = switchOf(
  "properties.securityProfile.defender.securityMonitoring.enabled",
  true
);
var isWorkspaceKey = (key2) => /^logAnalyticsWorkspaceResourceId$/i.test(key2);
var isMonitoring = (addon) => /^omsagent$/i.test(addon);
var isWorkspace = (id) => /\/providers\/microsoft\.operationalinsights\/workspaces\//i.test(id);
var managedCluster = resourceType(
  "Microsoft.ContainerService/managedClusters",
  [
    {
      // The key is spelt logAnalyticsWorkspaceResourceID in more than one way, so its value decides.
      role: "log",
      read: "properties.addonProfiles{}.config{}",
      reads: ["properties.addonProfiles{}.enabled"],
      as: (value, { resource }) => {
        const profiles = Object.values(resource.properties.properties?.addonProfiles ?? {});
        const naming = profiles.filter(
          ({ config: config2 }) => Object.entries(config2 ?? {}).some(
            ([key2, one]) => String(one) === value && (isWorkspaceKey(key2) || isWorkspace(value))
          )
        );
        const switches = naming.map(({ enabled }) => isOn2(enabled));
        if (switches.includes(true)) return resourceItself(value);
        return switches.find((one) => one !== false && one !== true) ?? none;
      },
      absent: none,
      why: "an add-on sends the containers' logs to this workspace",
      docs: "https://learn.microsoft.com/azure/azure-monitor/containers/kubernetes-monitoring-enable",
      answers: ["aks-logs"]
    },
    {
      guards: true,
      id: "containers' logs",
      role: "log",
      reads: ["properties.addonProfiles{}.enabled", "properties.addonProfiles{}.config{}"],
      always: ({ resource }) => {
        for (const [name, addon] of Object.entries(
          resource.properties.properties?.addonProfiles ?? {}
        )) {
          const on = isMonitoring(name) ? isOn2(addon.enabled) : false;
          if (on === false) continue;
          if (on !== true) return on;
          const { config: config2 } = addon;
          if (!Object.entries(config2 ?? {}).some(([key2, id]) => isWorkspaceKey(key2) && id))
            return unknown(void 0, `properties.addonProfiles.${name}.config`);
        }
        return none;
      },
      why: "the monitoring add-on sends the containers' logs to a workspace",
      docs: "https://learn.microsoft.com/azure/azure-monitor/containers/kubernetes-monitoring-enable",
      answers: ["aks-logs"]
    },
    {
      role: "log",
      read: "properties.azureMonitorProfile.containerInsights.logAnalyticsWorkspaceResourceId",
      reads: [insights],
      as: (id, { resource }) => given(
        areInsightsOnWithWorkspace(
          resource.properties.properties?.azureMonitorProfile?.containerInsights?.enabled
        ),
        () => resourceItself(id)
      ),
      absent: ({ element }) => {
        const { containerInsights } = element.properties?.azureMonitorProfile ?? {};
        return given(areInsightsOn(containerInsights?.enabled), () => unshown);
      },
      why: "Container insights sends the containers' logs to this workspace",
      docs: "https://learn.microsoft.com/azure/azure-monitor/containers/kubernetes-monitoring-enable",
      answers: ["aks-logs"]
    },
    {
      role: "log",
      read: "properties.securityProfile.defender.logAnalyticsWorkspaceResourceId",
      as: (id, { resource }) => given(
        isMonitored(
          resource.properties.properties?.securityProfile?.defender?.securityMonitoring?.enabled
        ),
        () => resourceItself(id)
      ),
      absent: ({ element }) => {
        const { defender } = element.properties?.securityProfile ?? {};
        return defender ? given(isMonitored(defender.securityMonitoring?.enabled), () => unshown) : none;
      },
      reads: ["properties.securityProfile.defender.securityMonitoring.enabled"],
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
      as: resourceItself,
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
      reads: [
        "properties.dataProtection.replication.destinationReplications",
        "properties.dataProtection.replication.endpointType",
        "properties.dataProtection.replication.remoteVolumeResourceId"
      ],
      as: elsewhere,
      absent: ({ resource }) => {
        const { replication: remote } = resource.properties.properties?.dataProtection ?? {};
        if (remote?.remoteVolumeResourceId) return resourceItself(remote.remoteVolumeResourceId);
        return isShown(remote?.endpointType) && !isShown(remote?.destinationReplications) ? unshown : none;
      },
      why: "cross-region replication keeps a copy of the volume in this region, or its source",
      docs: replication,
      answers: ["netapp-crr"]
    },
    {
      role: "replica",
      read: "properties.dataProtection.replication.destinationReplications[].region",
      optional: ["properties.dataProtection.replication.destinationReplications"],
      as: elsewhere,
      absent: ({ element }) => {
        if (!element) return none;
        return element.resourceId ? resourceItself(element.resourceId) : unshown;
      },
      reads: ["properties.dataProtection.replication.destinationReplications[].resourceId"],
      why: "the volume is replicated to a destination volume in this region",
      docs: replication,
      answers: ["netapp-crr"]
    },
    {
      role: "backup",
      read: "properties.dataProtection.backup.backupVaultId",
      as: resourceItself,
      why: "backups of the volume are kept in this backup vault",
      docs: "https://learn.microsoft.com/azure/azure-netapp-files/backup-introduction",
      answers: ["netapp-backup"]
    }
  ]
);

// src/locate/azure/network-logs.ts
var settings = (why3, docs30) => ({ role: "metadata", why: why3, docs: docs30 });
var isOn3 = switchOf("properties.enabled", true);
var analyses = switchOf("networkWatcherFlowAnalyticsConfiguration.enabled", false);
var hasInsights = switchOf("properties.insights.isEnabled", true);
var flowLog2 = resourceType(
  "Microsoft.Network/networkWatchers/flowLogs",
  [
    {
      role: "log",
      read: "properties.storageId",
      when: ({ properties }) => isOn3(properties?.enabled),
      reads: ["properties.enabled"],
      as: resourceItself,
      why: "who talked to whom is written to this storage account",
      docs: "https://learn.microsoft.com/azure/network-watcher/vnet-flow-logs-overview",
      answers: ["flowlogs"]
    },
    {
      role: "log",
      read: "properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration.workspaceRegion",
      when: ({ properties }) => {
        const on = isOn3(properties?.enabled);
        const analytics2 = properties?.flowAnalyticsConfiguration?.networkWatcherFlowAnalyticsConfiguration;
        return on === true ? analyses(
          isShown(analytics2?.enabled) ? analytics2?.enabled : isShown(analytics2?.workspaceRegion) || isShown(analytics2?.workspaceResourceId)
        ) : on;
      },
      reads: [
        "properties.enabled",
        "properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration.enabled",
        "properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration.workspaceResourceId"
      ],
      absent: ({ resource }) => {
        const id = resource.properties.properties?.flowAnalyticsConfiguration?.networkWatcherFlowAnalyticsConfiguration?.workspaceResourceId;
        return id ? resourceItself(id) : { gap: "traffic analytics is on, and its workspace is not shown" };
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
      as: resourceItself,
      // A capture may be kept on the captured machine alone.
      absent: ({ element }) => {
        if (!element) return none;
        const at3 = element.properties?.storageLocation;
        if (isShown(at3?.storagePath)) return behind(String(at3?.storagePath));
        return holdsAny(at3, ["filePath", "localPath"]) ? none : unshown;
      },
      reads: [
        "packetCaptures[].properties.storageLocation.filePath",
        "packetCaptures[].properties.storageLocation.localPath",
        "packetCaptures[].properties.storageLocation.storagePath"
      ],
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
var analytics = "https://learn.microsoft.com/azure/firewall/policy-analytics";
var firewallPolicy = resourceType(
  "Microsoft.Network/firewallPolicies",
  [
    {
      // Each entry's `region` is that of the firewalls it is for, not the workspace's own.
      role: "log",
      read: "properties.insights.logAnalyticsResources.workspaces[].workspaceId.id",
      optional: ["properties.insights.logAnalyticsResources.workspaces"],
      when: ({ properties }) => hasInsights(properties?.insights?.isEnabled),
      reads: ["properties.insights.isEnabled"],
      as: resourceItself,
      why: "policy analytics sends the firewalls' logs of a region to this workspace",
      docs: analytics,
      answers: ["firewall-insights"]
    },
    {
      role: "log",
      read: "properties.insights.logAnalyticsResources.defaultWorkspaceId.id",
      when: ({ properties }) => hasInsights(properties?.insights?.isEnabled),
      reads: [
        "properties.insights.isEnabled",
        "properties.insights.logAnalyticsResources.workspaces"
      ],
      as: resourceItself,
      absent: ({ element }) => {
        const { insights: insights2 } = element.properties ?? {};
        const { logAnalyticsResources: named2 } = insights2 ?? {};
        return named2 && !named2.workspaces?.length ? unshown : none;
      },
      why: "policy analytics sends the firewalls' logs to this default workspace",
      docs: analytics,
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
var way = (type3, why3, docs30, blind3) => resourceType(type3, [], { home: { role: "processing", why: why3, docs: docs30 }, blind: [blind3] });
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
function sourceServer(_, { properties }) {
  const isCopy = isReplica3(properties?.replicationRole);
  if (isCopy !== true) return isCopy === false ? none : isCopy;
  return ownerAt(properties?.sourceServerResourceId);
}
var isReplica3 = statusOf(
  "properties.replicationRole",
  {
    // MySQL
    None: false,
    Source: false,
    Replica: true,
    // PostgreSQL
    Primary: false,
    Secondary: true,
    AsyncReplica: true,
    GeoAsyncReplica: true,
    SyncReplica: true,
    GeoSyncReplica: true,
    WalReplica: true
  },
  false
);
var reads2 = ["properties.replicationRole", "properties.sourceServerResourceId"];
var source2 = {
  role: "replica",
  read: "properties.sourceServerResourceId",
  as: (id, { resource }) => given(isReplica3(resource.properties.properties?.replicationRole), () => resourceAt(id)),
  reads: ["properties.replicationRole"],
  why: "the source server of the read replica keeps the same data"
};
var postgresBackup = "https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-backup-restore";
var postgresFlexible = resourceType(
  "Microsoft.DBforPostgreSQL/flexibleServers",
  [
    {
      role: "backup",
      read: "properties.backup.geoRedundantBackup",
      as: words({ Enabled: inPair, Disabled: none }),
      why: "geo-redundant backups are copied to the paired region",
      docs: postgresBackup,
      answers: ["pg-geo-backup"]
    },
    {
      ...source2,
      docs: "https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-read-replicas",
      answers: ["pg-replica"]
    }
  ],
  {
    home: {
      role: "replica",
      owner: sourceServer,
      reads: reads2,
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
      as: words({ Enabled: inPair, Disabled: none }),
      why: "geo-redundant backups are copied to the paired region",
      docs: "https://learn.microsoft.com/azure/mysql/flexible-server/concepts-backup-restore",
      answers: ["mysql-geo-backup"]
    },
    {
      ...source2,
      docs: "https://learn.microsoft.com/azure/mysql/flexible-server/concepts-read-replicas",
      answers: ["mysql-replica"]
    }
  ],
  {
    home: {
      role: "replica",
      owner: sourceServer,
      reads: reads2,
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
    as: words({ Enabled: inPair, Disabled: none }),
    why: "geo-redundant backups are copied to the paired region",
    docs: "https://learn.microsoft.com/azure/templates/microsoft.dbformariadb/servers",
    answers: ["mariadb-retired"]
  }
]);
var citusCluster = resourceType(
  "Microsoft.DBforPostgreSQL/serverGroupsv2",
  [
    {
      role: "backup",
      read: "properties.enableGeoBackup",
      as: words({ true: inPair ?? none, false: none }),
      why: "geo-redundant backups of the cluster are copied to the paired region",
      docs: "https://learn.microsoft.com/azure/cosmos-db/postgresql/concepts-backup",
      answers: ["citus-replica"]
    },
    {
      role: "replica",
      read: "properties.sourceResourceId",
      as: resourceAt,
      why: "the source cluster of the read replica keeps the same data",
      docs: "https://learn.microsoft.com/azure/cosmos-db/postgresql/concepts-read-replicas",
      answers: ["citus-replica"]
    }
  ],
  {
    home: {
      role: "replica",
      owner: (_, { properties }) => properties?.sourceResourceId ? ownerAt(properties.sourceResourceId) : none,
      reads: ["properties.sourceResourceId"],
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
      as: (id) => isArmId(id) || /^ocid1\.autonomousdatabase\./i.test(id) ? { resource: id } : unknown(id),
      why: "Data Guard keeps a standby copy of the database in another region",
      docs: "https://learn.microsoft.com/azure/templates/oracle.database/autonomousdatabases",
      answers: ["oracle-adb-dr"]
    },
    {
      role: "replica",
      read: "properties.peerDbId",
      as: (id) => ({ resource: id }),
      why: "the database and this peer are copies of each other",
      docs: "https://learn.microsoft.com/azure/templates/oracle.database/autonomousdatabases",
      answers: ["oracle-adb-dr"]
    }
  ]
);

// src/locate/azure/recovery-services.ts
var redundancy = "https://learn.microsoft.com/azure/backup/backup-create-recovery-services-vault#set-storage-redundancy";
var siteRecovery = "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-architecture";
var redundancyOf = words({
  GeoRedundant: inPair,
  ReadAccessGeoZoneRedundant: inPair,
  LocallyRedundant: none,
  ZoneRedundant: none
});
var isKnownKind = statusOf(
  "replicationProtectedItems[].properties.providerSpecificDetails.instanceType",
  {
    A2A: true,
    A2ACrossClusterMigration: true,
    HyperVReplica2012: true,
    HyperVReplica2012R2: true,
    HyperVReplicaAzure: true,
    InMage: true,
    InMageAzureV2: true,
    InMageRcm: true,
    InMageRcmFailback: true
  }
);
var recoveryVault = resourceType(
  "Microsoft.RecoveryServices/vaults",
  [
    {
      role: "backup",
      read: "properties.redundancySettings.standardTierStorageRedundancy",
      as: redundancyOf,
      // A vault is geo-redundant until its owner chooses otherwise, and then one of its two views says so.
      absent: (here) => {
        const { storageModelType, storageType } = here.resource.properties.backupStorageConfig?.properties ?? {};
        return storageModelType || storageType || here.resource.unseen?.["backupStorageConfig"] ? none : pairIfAny(here);
      },
      reads: [
        "backupStorageConfig.properties.storageModelType",
        "backupStorageConfig.properties.storageType"
      ],
      why: "a vault is geo-redundant unless set otherwise: backups are copied to the paired region",
      docs: redundancy,
      answers: ["rsv-redundancy"]
    },
    {
      role: "backup",
      read: "backupStorageConfig.properties.storageModelType",
      as: redundancyOf,
      why: "the vault's storage configuration copies backups to the paired region",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.recoveryservices/vaults/backupstorageconfig",
      answers: ["rsv-backupstorageconfig"]
    },
    {
      role: "backup",
      read: "backupStorageConfig.properties.storageType",
      as: redundancyOf,
      why: "the vault's older redundancy setting copies its backups to the paired region",
      docs: "https://learn.microsoft.com/rest/api/backup/backup-resource-storage-configs-non-crr/get",
      answers: ["rsv-redundancy"]
    },
    {
      role: "backup",
      read: "properties.regionOfChoiceSettings.status",
      as: words({
        Enabled: { gap: "Microsoft does not describe yet which region that is" },
        Disabled: none
      }),
      why: "the vault may keep backups in a region of choice",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.recoveryservices/vaults",
      answers: ["rsv-region-of-choice"]
    },
    {
      role: "replica",
      read: "replicationProtectedItems[].properties.providerSpecificDetails.recoveryFabricLocation",
      absent: ({ element }) => !element || isShown(element.properties?.providerSpecificDetails?.targetLocation) ? none : given(
        isKnownKind(element.properties?.providerSpecificDetails?.instanceType),
        () => unshown
      ),
      reads: [
        "replicationProtectedItems[].properties.providerSpecificDetails.instanceType",
        "replicationProtectedItems[].properties.providerSpecificDetails.targetLocation"
      ],
      why: "Site Recovery copies the machine's disks to this region all the time",
      docs: siteRecovery,
      answers: ["asr-protected-item"]
    },
    {
      role: "replica",
      read: "replicationProtectedItems[].properties.providerSpecificDetails.targetLocation",
      as: elsewhere,
      absent: none,
      why: "Site Recovery copies the disks of a machine on premises to this region",
      docs: "https://learn.microsoft.com/azure/site-recovery/vmware-azure-architecture-modernized",
      answers: ["asr-protected-item"]
    },
    {
      role: "failover",
      read: "replicationFabrics[].properties.customDetails.location",
      // The item names the fabric that it replicates from or to.
      as: (place, here) => here.resource.properties.replicationProtectedItems?.some(({ properties }) => {
        const details = properties?.providerSpecificDetails;
        return sameRegion(place, details?.primaryFabricLocation ?? void 0) || sameRegion(place, details?.recoveryFabricLocation ?? void 0);
      }) ? none : elsewhere(place, here),
      // The other fabrics are sites of the owner.
      absent: ({ element }) => /^Azure$/i.test(element?.properties?.customDetails?.instanceType ?? "") ? unshown : none,
      reads: [
        "replicationFabrics[].properties.customDetails.instanceType",
        "replicationProtectedItems[].properties.providerSpecificDetails.primaryFabricLocation",
        "replicationProtectedItems[].properties.providerSpecificDetails.recoveryFabricLocation"
      ],
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
        when: (record) => !record.properties?.redundancySettings?.standardTierStorageRedundancy,
        reads: ["properties.redundancySettings.standardTierStorageRedundancy"]
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
      // Seen from the secondary, the linked cache is the primary, which keeps the same data.
      as: (place, here) => standing(here.element.properties?.provisioningState, () => elsewhere(place, here)),
      absent: ({ element }) => {
        if (!element) return none;
        const { linkedRedisCacheId: id, provisioningState } = element.properties ?? {};
        return standing(provisioningState, () => id ? resourceAt(id) : unshown);
      },
      reads: [
        "linkedServers[].properties.linkedRedisCacheId",
        "linkedServers[].properties.provisioningState"
      ],
      why: "passive geo-replication keeps the data of the cache in a linked cache in this region, its primary or its secondary",
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
        when: (record) => record.properties?.linkedServers?.length !== 0,
        reads: ["properties.linkedServers"]
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
      optional: ["databases[].properties.geoReplication"],
      // The group lists every member, the one at hand too.
      as: (id, { element, resource }) => sameId(topLevel(id)) === sameId(resource.id) ? none : standing(element.state, () => resourceAt(id)),
      reads: ["databases[].properties.geoReplication.linkedDatabases[].state"],
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
      absent: unshown,
      as: words({ EU: none, Global: "global", NotDefined: "global" }),
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
var secondOf = ({ resource }) => resource.properties.properties?.defaultSecondaryLocation;
var inSecond = (_, here) => secondOf(here) || paired(here);
var sqlDatabase = resourceType("Microsoft.Sql/servers/databases", [
  {
    role: "backup",
    read: "properties.currentBackupStorageRedundancy",
    // master belongs to the server, and keeps no customer backups.
    when: (_, { resource }) => !/\/databases\/master$/i.test(resource.id),
    as: words({ Geo: inSecond, GeoZone: inSecond, Local: none, Zone: none }),
    absent: (here) => secondOf(here) || pairIfAny(here),
    reads: ["properties.defaultSecondaryLocation"],
    why: "backups are geo-redundant unless set otherwise, so a copy is kept in the paired region",
    docs: "https://learn.microsoft.com/azure/azure-sql/database/automated-backups-overview",
    answers: ["sql-backup-redundancy"]
  }
]);

// src/locate/azure/sql-managed-instance.ts
var isSecondary = statusOf("distributedAvailabilityGroups[].properties.partnerLinkRole", {
  Primary: false,
  Secondary: true
});
var sqlManagedInstance = resourceType(
  "Microsoft.Sql/managedInstances",
  [
    {
      role: "backup",
      read: "properties.currentBackupStorageRedundancy",
      as: words({ Geo: inPair, GeoZone: inPair, Local: none, Zone: none }),
      absent: pairIfAny,
      why: "backups are geo-redundant unless set otherwise, so a copy is kept in the paired region",
      docs: "https://learn.microsoft.com/azure/azure-sql/managed-instance/automated-backups-overview",
      answers: ["sqlmi-backup"]
    },
    {
      role: "replica",
      read: "instanceFailoverGroups[].properties.managedInstancePairs[].partnerManagedInstanceId",
      reads: [
        "instanceFailoverGroups[].properties.managedInstancePairs[].primaryManagedInstanceId",
        "instanceFailoverGroups[].properties.partnerRegions[].location"
      ],
      as: (partner2, { element, resource }) => {
        if (!isArmId(partner2)) return unknown(partner2);
        const { primaryManagedInstanceId: primary } = element;
        if (!isShown(primary) || !isArmId(String(primary)))
          return unknown(
            primary,
            "instanceFailoverGroups[].properties.managedInstancePairs[].primaryManagedInstanceId"
          );
        const ends = [element.primaryManagedInstanceId ?? "", partner2];
        const other = ends.find((end) => sameId(end) !== sameId(resource.id));
        if (other === void 0 || !ends.some((end) => sameId(end) === sameId(resource.id)))
          return none;
        const group2 = resource.properties.instanceFailoverGroups?.find(
          ({ properties }) => properties?.managedInstancePairs?.includes(element)
        );
        return group2?.properties?.partnerRegions?.[0]?.location || resourceItself(other);
      },
      why: "a failover group keeps all databases on the other instance of the pair as well",
      docs: "https://learn.microsoft.com/azure/azure-sql/managed-instance/failover-group-sql-mi",
      answers: ["sqlmi-failover-group"]
    },
    {
      role: "replica",
      read: "distributedAvailabilityGroups[].properties.partnerEndpoint",
      as: (endpoint2, { element }) => given(isSecondary(element.properties?.partnerLinkRole), () => behind(endpoint2)),
      absent: ({ element }) => element ? given(isSecondary(element.properties?.partnerLinkRole), () => unshown) : none,
      reads: ["distributedAvailabilityGroups[].properties.partnerLinkRole"],
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
var audits = statusOf("auditing.properties.state", { Enabled: true, Disabled: false });
var goesToMonitor = switchOf("auditing.properties.isAzureMonitorTargetEnabled", false);
var sqlServer = resourceType(
  "Microsoft.Sql/servers",
  [
    {
      role: "replica",
      read: "replicationLinks[].properties.partnerLocation",
      // Both ends see the link, whoever scans only one of them; named replicas stay in the region.
      as: elsewhere,
      absent: ({ element }) => {
        if (!element) return none;
        const id = element.properties?.partnerDatabaseId;
        return id ? resourceAt(id) : unshown;
      },
      reads: ["replicationLinks[].properties.partnerDatabaseId"],
      why: "active geo-replication keeps a database at this partner server as well",
      docs: "https://learn.microsoft.com/azure/azure-sql/database/active-geo-replication-overview",
      answers: ["sql-geo-replica"]
    },
    {
      role: "failover",
      read: "failoverGroups[].properties.partnerServers[].location",
      as: elsewhere,
      absent: ({ element }) => {
        if (!element) return none;
        return element.id ? resourceItself(element.id) : unshown;
      },
      reads: ["failoverGroups[].properties.partnerServers[].id"],
      why: "a failover group keeps its databases on this partner server as well, and moves to it when the primary fails",
      docs: "https://learn.microsoft.com/azure/azure-sql/database/failover-group-sql-db",
      answers: ["sql-failover-group"]
    },
    {
      role: "log",
      read: "auditing.properties.storageEndpoint",
      when: ({ auditing }) => audits(auditing?.properties?.state),
      reads: ["auditing.properties.state", "auditing.properties.isAzureMonitorTargetEnabled"],
      as: behind,
      absent: ({ element: { auditing } }) => {
        const { properties } = auditing ?? {};
        if (!properties) return none;
        const toMonitor = goesToMonitor(properties.isAzureMonitorTargetEnabled);
        return toMonitor === true ? none : toMonitor === false ? unshown : toMonitor;
      },
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

// src/locate/azure/storage-account.ts
var isGeo3 = geoSku("sku.name");
var redundancy2 = "https://learn.microsoft.com/azure/storage/common/storage-redundancy";
function otherAccount(account3, { resource }) {
  if ([sameId(resource.id), resource.name.toLowerCase()].includes(sameId(account3))) return none;
  return account3.includes("/") ? resourceItself(account3) : storageAccountAt(account3);
}
var storageAccount = resourceType(
  "Microsoft.Storage/storageAccounts",
  [
    {
      role: "replica",
      read: "properties.secondaryLocation",
      absent: none,
      // `in`, because resources.list shows no properties, and then the SKU decides.
      when: (account3) => "properties" in account3,
      why: "a geo-redundant account copies all its data to this secondary region",
      docs: redundancy2,
      answers: ["storage-geo-sku"]
    },
    {
      role: "replica",
      read: "sku.name",
      when: (account3) => !("properties" in account3) || !account3.properties?.secondaryLocation,
      reads: ["properties.secondaryLocation"],
      as: (sku2, here) => given(isGeo3(sku2), () => paired(here)),
      absent: {
        gap: "the record shows neither its redundancy nor a second region",
        remedy: "look the account up, and accept the gap with an exception"
      },
      why: "a geo-redundant account copies all its data to the paired region",
      docs: redundancy2,
      answers: ["storage-geo-sku"]
    },
    {
      role: "replica",
      read: "objectReplicationPolicies[].properties.destinationAccount",
      as: otherAccount,
      why: "object replication copies blobs to this account",
      docs: "https://learn.microsoft.com/azure/storage/blobs/object-replication-overview",
      answers: ["storage-object-replication"]
    },
    {
      role: "replica",
      read: "objectReplicationPolicies[].properties.sourceAccount",
      as: otherAccount,
      why: "object replication copies blobs from this account",
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
        when: (record) => !["FileStorage", "Storage"].includes(record.kind ?? ""),
        reads: ["kind"]
      }
    ],
    blind: [
      "Copies that clients make by themselves (AzCopy, Copy Blob) do not appear in any configuration; allowedCopyScope and allowCrossTenantReplication only say whether they may leave the tenant."
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
      reads: ["endpoints[].id", "endpoints[].properties.storageAccountResourceId"],
      as: (target3, { resource }) => {
        const account3 = resource.properties.endpoints?.find(
          ({ id }) => id !== void 0 && sameId(id) === sameId(target3)
        )?.properties?.storageAccountResourceId;
        return account3 === void 0 ? { gap: `the endpoint ${target3} shows no storage account` } : resourceItself(account3);
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
      as: resourceItself,
      why: "the synced files are kept in a share of this storage account",
      docs: "https://learn.microsoft.com/azure/storage/file-sync/file-sync-planning",
      answers: ["storage-sync-cloud-endpoint"]
    },
    {
      role: "processing",
      read: "registeredServers[].properties.serviceLocation",
      as: elsewhere,
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
      as: elsewhere,
      // Left out, it is the location of the pool.
      absent: none,
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
        when: (record) => !/^standard$/i.test(record.properties?.managementType ?? "Standard"),
        reads: ["properties.managementType"]
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
var docs15 = "https://learn.microsoft.com/azure/virtual-machines/boot-diagnostics";
var isOn4 = switchOf("bootDiagnostics.enabled", true);
var storageOf = (uri, enabled) => given(isOn4(enabled), () => behind(uri));
var home = {
  role: "home",
  why: "a machine keeps data on its temporary and cache disks, which are no resources of their own",
  docs: "https://learn.microsoft.com/azure/virtual-machines/managed-disks-overview"
};
var virtualMachine = resourceType(
  "Microsoft.Compute/virtualMachines",
  [
    {
      role: "log",
      read: "properties.diagnosticsProfile.bootDiagnostics.storageUri",
      absent: none,
      reads: ["properties.diagnosticsProfile.bootDiagnostics.enabled"],
      as: (uri, { resource }) => storageOf(
        uri,
        resource.properties.properties?.diagnosticsProfile?.bootDiagnostics?.enabled
      ),
      why: why2,
      docs: docs15,
      answers: ["vm-bootdiag"]
    }
  ],
  { home }
);
var virtualMachineScaleSet = resourceType(
  "Microsoft.Compute/virtualMachineScaleSets",
  [
    {
      role: "log",
      read: "properties.virtualMachineProfile.diagnosticsProfile.bootDiagnostics.storageUri",
      absent: none,
      reads: ["properties.virtualMachineProfile.diagnosticsProfile.bootDiagnostics.enabled"],
      as: (uri, { resource }) => storageOf(
        uri,
        resource.properties.properties?.virtualMachineProfile?.diagnosticsProfile?.bootDiagnostics?.enabled
      ),
      why: why2,
      docs: docs15,
      answers: ["vm-bootdiag"]
    }
  ],
  { home }
);

// src/locate/azure/action-group.ts
var docs16 = "https://learn.microsoft.com/azure/azure-monitor/alerts/action-groups";
var isEnabled4 = switchOf("properties.enabled", true);
var receiver = {
  role: "processing",
  // A disabled group notifies no one.
  when: ({ properties }) => isEnabled4(properties?.enabled),
  reads: ["properties.enabled"],
  docs: docs16,
  answers: ["action-group"]
};
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
    },
    {
      ...receiver,
      read: "properties.eventHubReceivers[].eventHubNameSpace",
      as: (name) => behind(`${name}.servicebus.windows.net`),
      why: "alerts are sent to an event hub of this namespace"
    }
  ],
  {
    home: {
      // Addresses of staff and rules, no customer data: what alerts say is reported for where they are sent.
      role: "metadata",
      why: "a global action group, with the addresses in it, is stored and run anywhere; a regional one stays",
      docs: docs16,
      answers: ["action-group"]
    },
    blind: ["in which country people receive text messages, calls and mail"]
  }
);

// src/locate/azure/ai-connection.ts
var connectionReads = [
  "connections[].properties.category",
  "connections[].properties.metadata.ResourceId",
  "connections[].properties.target"
];
function connected({ properties }, own2) {
  const id = properties?.metadata?.ResourceId ?? "";
  if (id !== "") {
    return sameId(topLevel(own2)) === sameId(topLevel(id)) ? none : resourceAt(id);
  }
  if (/bing/i.test(properties?.category ?? "")) return "global";
  const target3 = properties?.target ?? "";
  return target3 === "" ? {
    gap: "the connection shows neither a resource nor an address",
    remedy: "look the connection up in the portal, and accept the gap with an exception"
  } : behind(target3);
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
      optional: ["capabilityHosts[].properties.threadStorageConnections"],
      as: through,
      reads: ["connections[].name", ...connectionReads],
      why: "agents keep conversations in this store",
      docs: hosts,
      answers: ["ai-capability-host"]
    },
    {
      role: "replica",
      read: "capabilityHosts[].properties.vectorStoreConnections[]",
      optional: ["capabilityHosts[].properties.vectorStoreConnections"],
      as: through,
      reads: ["connections[].name", ...connectionReads],
      why: "agents keep the vectors of documents in this store",
      docs: hosts,
      answers: ["ai-capability-host"]
    },
    {
      role: "replica",
      read: "capabilityHosts[].properties.storageConnections[]",
      optional: ["capabilityHosts[].properties.storageConnections"],
      as: through,
      reads: ["connections[].name", ...connectionReads],
      why: "agents keep uploaded files in this store",
      docs: hosts,
      answers: ["ai-capability-host"]
    },
    {
      role: "processing",
      read: "capabilityHosts[].properties.aiServicesConnections[]",
      optional: ["capabilityHosts[].properties.aiServicesConnections"],
      as: through,
      reads: ["connections[].name", ...connectionReads],
      why: "agents call the models of this account",
      docs: hosts,
      answers: ["ai-capability-host"]
    },
    {
      role: "processing",
      read: "connections[].properties.category",
      as: (_, { element, resource }) => connected(element, resource.id),
      absent: ({ element, resource }) => element ? connected(element, resource.id) : none,
      reads: connectionReads,
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
var capacity = (type3, docs30, question, blind3) => resourceType(type3, [], {
  home: {
    role: "home",
    why: "data of the workspaces on this capacity is stored in the capacity's region",
    docs: docs30,
    answers: [question]
  },
  blind: [blind3]
});
var fabricCapacity = capacity(
  "Microsoft.Fabric/capacities",
  "https://learn.microsoft.com/fabric/admin/service-admin-premium-multi-geo",
  "fabric-capacity",
  "whether the capacity's disaster recovery setting copies OneLake data to the paired region, and where the tenant's Fabric home region is: only Fabric's own admin API shows it"
);
var powerBiCapacity = capacity(
  "Microsoft.PowerBIDedicated/capacities",
  "https://learn.microsoft.com/power-bi/developer/embedded/embedded-multi-geo",
  "powerbi-embedded",
  "where the Power BI tenant's home region is, which keeps metadata and imported settings: only Power BI's own API shows it"
);
var purview = "https://learn.microsoft.com/purview/legacy/create-microsoft-purview-portal";
var purviewAccount = resourceType(
  "Microsoft.Purview/accounts",
  [
    {
      role: "replica",
      read: "properties.managedResources.storageAccount",
      absent: none,
      as: resourceAt,
      why: "what scans found is staged in the managed storage account",
      docs: purview,
      answers: ["purview-account"]
    },
    {
      role: "processing",
      read: "properties.managedResources.eventHubNamespace",
      absent: none,
      as: resourceAt,
      why: "lineage passes through the managed event hub",
      docs: purview,
      answers: ["purview-account"]
    }
  ],
  {
    home: {
      role: "home",
      why: "the data map, with samples of what it scanned, is stored in the account's region",
      docs: purview,
      answers: ["purview-account"]
    },
    blind: [
      "which sources are scanned, and by which integration runtime, only Purview's own API shows it"
    ]
  }
);

// src/locate/azure/api-management.ts
var property = "properties.additionalLocations[].disableGateway";
var hasGateway = statusOf(property, { true: false, false: true });
var isOff = switchOf(property, false);
var reliability = "https://learn.microsoft.com/azure/reliability/reliability-api-management";
var apiManagement = resourceType(
  "Microsoft.ApiManagement/service",
  [
    {
      role: "processing",
      read: "properties.additionalLocations[].location",
      as: (region, { element }) => given(hasGateway(element.disableGateway), () => region),
      reads: ["properties.additionalLocations[].disableGateway"],
      why: "a gateway in this region handles, and may cache, requests and answers",
      docs: reliability,
      answers: ["apim-regions"]
    },
    {
      role: "metadata",
      id: "regions of its configuration",
      read: "properties.additionalLocations[].location",
      as: (region, { element }) => given(isOff(element.disableGateway), () => region),
      // That its region is not shown is said of its gateway.
      absent: none,
      reads: ["properties.additionalLocations[].disableGateway"],
      why: "the gateway in this region is off, yet the configuration is kept there",
      docs: reliability,
      answers: ["apim-regions"]
    },
    {
      role: "processing",
      read: "gateways[].properties.locationData.name",
      reads: ["gateways[].properties.locationData.countryOrRegion"],
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
      absent: ({ element }) => element ? {
        gap: "the cache is named by its connection string only, which is secret",
        remedy: "look up where the cache is, and accept the gap with an exception"
      } : none,
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
        // The other tiers have no self-hosted gateways.
        when: (record) => !/^(basic|standard|consumption|isolated|basicv2|standardv2)$/i.test(
          record.sku?.name ?? ""
        ),
        reads: ["sku.name"]
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
      "backups of the service are made by a call, not by a setting, and are stored in whatever account the call named"
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
      as: (region, { element }) => standing(element.properties?.provisioningState, () => region),
      reads: ["replicas[].properties.provisioningState"],
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
var inWorkspace = statusOf("properties.IngestionMode", {
  ApplicationInsights: false,
  ApplicationInsightsWithDiagnosticSettings: true,
  LogAnalytics: true
});
var appInsights = resourceType(
  "Microsoft.Insights/components",
  [
    {
      role: "log",
      read: "properties.WorkspaceResourceId",
      as: resourceAt,
      when: ({ properties }) => inWorkspace(properties?.IngestionMode),
      reads: ["properties.IngestionMode"],
      absent: ({ resource }) => resource.properties.properties?.IngestionMode ? unshown : none,
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
    always: (here) => here.home === "brazilsouth" || here.home === "southeastasia" ? none : pairIfAny(here),
    why: "runbooks, variables and credentials are backed up to the paired region, which no switch prevents",
    docs: "https://learn.microsoft.com/azure/automation/automation-managing-data"
  }
]);

// src/locate/azure/bastion.ts
var isRecording = switchOf("properties.enableSessionRecording", true);
var isOn5 = switchOf("properties.enableSessionRecording", false);
var bastionHost = resourceType("Microsoft.Network/bastionHosts", [
  {
    role: "log",
    read: "properties.sessionRecordingConfiguration.blobContainerUri",
    // Where recording is on, the container may have been set in the portal alone.
    absent: ({ resource }) => given(isOn5(resource.properties.properties?.enableSessionRecording), () => unshown),
    reads: ["properties.enableSessionRecording"],
    as: (uri, { resource }) => given(isRecording(resource.properties.properties?.enableSessionRecording), () => behind(uri)),
    why: "what people see and type in a session is recorded in this container",
    docs: "https://learn.microsoft.com/azure/bastion/session-recording",
    answers: ["diag-settings"]
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
var isOn6 = switchOf("channels[].properties.properties.isEnabled", true);
var botService = resourceType(
  "Microsoft.BotService/botServices",
  [
    {
      role: "processing",
      read: "channels[].properties.channelName",
      as: (channel, { element }) => given(isOn6(element.properties?.properties?.isEnabled), () => {
        const name = channel.toLowerCase();
        if (microsoft.has(name)) return none;
        if (thirdParty.has(name)) return "global";
        return {
          gap: `who runs the channel ${channel} is not known`,
          remedy: "look up where the channel's operator processes, and accept the gap with an exception"
        };
      }),
      reads: ["channels[].properties.properties.isEnabled"],
      why: "the channel hands every conversation to a third party's service",
      docs: channels,
      answers: ["bot-channel"]
    },
    {
      role: "processing",
      read: "channels[].properties.properties.cognitiveServiceRegion",
      as: elsewhere,
      absent: ({ element }) => {
        const { channelName, properties: settings3 } = element?.properties ?? {};
        const id = settings3?.cognitiveServiceResourceId;
        if (isShown(id)) return resourceAt(String(id));
        return /^directlinespeechchannel$/i.test(channelName ?? "") ? given(isOn6(settings3?.isEnabled), () => unshown) : none;
      },
      reads: [
        "channels[].properties.channelName",
        "channels[].properties.properties.cognitiveServiceResourceId",
        "channels[].properties.properties.isEnabled"
      ],
      why: "speech of this channel is recognised in the region of its speech account",
      docs: channels,
      answers: ["bot-channel"]
    },
    {
      role: "replica",
      read: "properties.storageResourceId",
      as: resourceAt,
      why: "transcripts and attachments are stored in a customer-owned storage account",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.botservice/botservices",
      answers: ["bot-region"]
    },
    {
      role: "processing",
      read: "properties.endpoint",
      as(endpoint2) {
        const resource = resourceBehind(endpoint2);
        if (resource?.endsWith(".azurewebsites.net")) return { resource };
        return hostOf2(endpoint2) === void 0 ? unknown(endpoint2) : none;
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
var accounts2 = "https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts";
var runsElsewhere = statusOf("deployments[].properties.model.format", {
  Anthropic: true,
  "AI21 Labs": false,
  Alibaba: false,
  "Black Forest Labs": false,
  Cohere: false,
  Core42: false,
  DeepSeek: false,
  Meta: false,
  Microsoft: false,
  "Mistral AI": false,
  "Moonshot AI": false,
  "NTT Data": false,
  OpenAI: false,
  "Stability AI": false,
  xAI: false
});
var cognitiveAccount = resourceType(
  "Microsoft.CognitiveServices/accounts",
  [
    {
      role: "processing",
      read: "deployments[].sku.name",
      reads: [
        "deployments[].properties.model.format",
        "deployments[].properties.provisioningState"
      ],
      as: (sku2, { home: home3, element }) => standing(element.properties?.provisioningState, () => {
        if (runsElsewhere(element.properties?.model?.format) === true) return none;
        if (/^(Standard|Provisioned|ProvisionedManaged)$/i.test(sku2)) return none;
        if (/^Global|^DeveloperTier$/i.test(sku2)) return "global";
        if (!/^DataZone/i.test(sku2))
          return {
            gap: `the deployment type ${sku2} is not known`,
            remedy: "look up where this deployment type processes, or use DataZoneStandard or Standard"
          };
        if (home3 !== void 0 && euDataBoundary.has(home3)) return "datazone-eu";
        if (home3 !== void 0 && unitedStates.has(home3)) return "datazone-us";
        return {
          gap: `which data zone an account in ${home3 ?? "no region"} belongs to is not documented`,
          remedy: "use a Standard deployment, or an account in a region of the EU data zone"
        };
      }),
      why: "prompts and answers are processed wherever the deployment type allows it",
      docs: skus,
      answers: ["ai-deployment-sku"]
    },
    {
      role: "processing",
      read: "deployments[].properties.model.format",
      as: (format, { element }) => standing(
        element.properties?.provisioningState,
        () => given(runsElsewhere(format), () => "global")
      ),
      reads: ["deployments[].properties.provisioningState"],
      why: "the model's maker is the processor, and may run it outside Azure",
      docs: claude,
      answers: ["ai-partner-model"]
    },
    {
      role: "home",
      always: ({ home: home3 }) => home3 === "global" ? "global" : none,
      why: "a global account answers from the nearest datacentre that is free",
      docs: "https://learn.microsoft.com/azure/ai-services/translator/reference/v3-0-reference",
      answers: ["ai-account-global"]
    },
    {
      role: "processing",
      read: "properties.locations.regions[].name",
      why: "requests to the account are spread over these regions",
      docs: accounts2,
      answers: ["ai-account-multiregion"]
    },
    {
      role: "replica",
      read: "properties.userOwnedStorage[].resourceId",
      as: resourceAt,
      why: "what the service stores is in a customer-owned storage account",
      docs: accounts2,
      answers: ["ai-user-storage"]
    },
    {
      role: "processing",
      read: "properties.amlWorkspace.resourceId",
      as: resourceAt,
      why: "training runs in the linked Machine Learning workspace",
      docs: accounts2,
      answers: ["ai-user-storage"]
    },
    {
      role: "log",
      read: "properties.raiMonitorConfig.adxStorageResourceId",
      as: resourceAt,
      why: "prompts and responses are logged for the customer's own abuse monitoring",
      docs: accounts2,
      answers: ["ai-user-storage"]
    },
    {
      role: "processing",
      read: "connections[].properties.category",
      as: (_, { element, resource }) => connected(element, resource.id),
      absent: ({ element, resource }) => element ? connected(element, resource.id) : none,
      reads: connectionReads,
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
      "which regional endpoint the clients of a global Translator account call (api-eur keeps requests in Europe) is in their code only"
    ]
  }
);

// src/locate/azure/communication.ts
var docs17 = "https://learn.microsoft.com/azure/communication-services/concepts/privacy";
var communication = (type3, question, blind3) => resourceType(
  type3,
  [
    {
      role: "home",
      read: "properties.dataLocation",
      absent: { gap: "the record does not show its data location" },
      why: "messages, recordings and identities are kept in this geography; Europe is wider than the EU",
      docs: docs17,
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
    "a rule group is queries; the metrics are in the workspace they query",
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
    "a disk encryption set names a key, which is stored in its vault",
    "virtual-machines/disk-encryption"
  ],
  "Microsoft.Compute/galleries": [
    "a gallery is a list of images, whose versions say where their copies are",
    "virtual-machines/azure-compute-gallery"
  ],
  "Microsoft.Compute/galleries/applications": [
    "an application's description; its versions say where their copies are",
    "virtual-machines/vm-applications"
  ],
  "Microsoft.Compute/galleries/images": [
    "an image's description; its versions say where their copies are",
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
    "an alert rule is a query; the logs are in the workspace it queries",
    "azure-monitor/alerts/alerts-types"
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
    "a query pack is saved queries; the logs are in the workspaces they query",
    "azure-monitor/logs/query-packs"
  ],
  "Microsoft.Portal/dashboards": [
    "a dashboard is tiles and queries; what it shows is read from where it is stored",
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
var workbook = resourceType(
  "Microsoft.Insights/workbooks",
  [
    {
      role: "replica",
      read: "properties.storageUri",
      as: workbookStorage,
      why: "the workbook's content, with text and parameters, is saved in this storage account",
      docs: `${learn}/azure-monitor/visualize/workbooks-bring-your-own-storage`
    }
  ],
  {
    home: {
      role: "metadata",
      why: "a workbook is text and queries; what it shows is read from where it is stored",
      docs: `${learn}/azure-monitor/visualize/workbooks-overview`
    }
  }
);
function workbookStorage(uri) {
  return isArmId(uri) ? resourceAt(uri) : behind(uri);
}
var configurationTypes = [
  workbook,
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
        why: "a setting of Resource Manager without a region; where those are kept is reported by the tenant's data boundary",
        docs: `${learn}/${page}`
      }
    })
  )
];

// src/locate/azure/container-apps.ts
var isWorkspace2 = statusOf(
  "properties.appLogsConfiguration.destination",
  { "log-analytics": true, "azure-monitor": false, none: false },
  false
);
var containerAppsEnvironment = resourceType(
  "Microsoft.App/managedEnvironments",
  [
    {
      role: "log",
      read: "properties.appLogsConfiguration.logAnalyticsConfiguration.customerId",
      absent: ({ element }) => given(isWorkspace2(element.properties?.appLogsConfiguration?.destination), () => unshown),
      reads: ["properties.appLogsConfiguration.destination"],
      as: workspaceAt,
      why: "what the containers print is sent to this workspace",
      docs: "https://learn.microsoft.com/azure/container-apps/log-options",
      answers: ["aca-logs"]
    },
    {
      role: "log",
      read: "properties.openTelemetryConfiguration.destinationsConfiguration.dataDogConfiguration.site",
      as: behind,
      why: "logs, metrics and traces of the containers are sent to this site of Datadog",
      docs: "https://learn.microsoft.com/azure/container-apps/opentelemetry-agents",
      answers: ["aca-logs"]
    },
    {
      role: "log",
      read: "properties.openTelemetryConfiguration.destinationsConfiguration.otlpConfigurations[].endpoint",
      optional: [
        "properties.openTelemetryConfiguration.destinationsConfiguration.otlpConfigurations"
      ],
      as: behind,
      why: "logs, metrics and traces of the containers are sent to this collector",
      docs: "https://learn.microsoft.com/azure/container-apps/opentelemetry-agents",
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
      as: (place, here) => standing(here.element.provisioningStatus, () => elsewhere(place, here)),
      reads: ["properties.failoverConfiguration.locations[].provisioningStatus"],
      why: "logs are taken in at this region when the workspace is switched over",
      docs: "https://learn.microsoft.com/azure/azure-monitor/logs/workspace-replication",
      answers: ["dce-failover"]
    }
  ]
);

// src/locate/azure/data-collection-rule.ts
var kinds = new Set(
  [
    "azureDataExplorer",
    "azureMonitorMetrics",
    "eventHubs",
    "eventHubsDirect",
    "logAnalytics",
    "microsoftFabric",
    "monitoringAccounts",
    "storageAccounts",
    "storageBlobsDirect",
    "storageTablesDirect"
  ].map((kind) => kind.toLowerCase())
);
var rule = {
  role: "log",
  docs: "https://learn.microsoft.com/azure/azure-monitor/data-collection/data-collection-rule-structure",
  answers: ["dcr-destinations"]
};
var otherDestinations = {
  ...rule,
  id: "other destinations",
  always: ({ resource }) => {
    const other = Object.entries(resource.properties.properties?.destinations ?? {}).find(
      ([kind, destinations]) => !kinds.has(kind.toLowerCase()) && destinations !== null
    );
    return other === void 0 ? none : {
      gap: `this version does not know the kind of destination ${other[0]}`,
      remedy: "look the destination up, and accept the gap with an exception"
    };
  },
  reads: ["properties.destinations{}"],
  why: "the rule sends logs to a destination of another kind"
};
var dataCollectionRule = resourceType("Microsoft.Insights/dataCollectionRules", [
  {
    ...rule,
    read: "properties.destinations.logAnalytics[].workspaceResourceId",
    optional: ["properties.destinations.logAnalytics"],
    as: resourceAt,
    absent: ({ element }) => {
      if (!element) return none;
      return element.workspaceId ? workspaceAt(element.workspaceId) : unshown;
    },
    reads: ["properties.destinations.logAnalytics[].workspaceId"],
    why: "the rule sends what agents collect to a Log Analytics workspace"
  },
  {
    ...rule,
    read: "properties.destinations.monitoringAccounts[].accountResourceId",
    optional: ["properties.destinations.monitoringAccounts"],
    as: resourceAt,
    why: "the rule sends metrics to an Azure Monitor workspace"
  },
  {
    ...rule,
    read: "properties.destinations.eventHubs[].eventHubResourceId",
    optional: ["properties.destinations.eventHubs"],
    as: resourceAt,
    why: "the rule sends logs on to an event hub"
  },
  {
    ...rule,
    read: "properties.destinations.eventHubsDirect[].eventHubResourceId",
    optional: ["properties.destinations.eventHubsDirect"],
    as: resourceAt,
    why: "agents send logs straight to an event hub"
  },
  {
    ...rule,
    read: "properties.destinations.storageAccounts[].storageAccountResourceId",
    optional: ["properties.destinations.storageAccounts"],
    as: resourceAt,
    why: "the rule writes logs to a storage account"
  },
  {
    ...rule,
    read: "properties.destinations.storageBlobsDirect[].storageAccountResourceId",
    optional: ["properties.destinations.storageBlobsDirect"],
    as: resourceAt,
    why: "agents write blobs straight to a storage account"
  },
  {
    ...rule,
    read: "properties.destinations.storageTablesDirect[].storageAccountResourceId",
    optional: ["properties.destinations.storageTablesDirect"],
    as: resourceAt,
    why: "agents write tables straight to a storage account"
  },
  {
    ...rule,
    read: "properties.destinations.azureDataExplorer[].resourceId",
    optional: ["properties.destinations.azureDataExplorer"],
    as: resourceAt,
    why: "the rule sends logs to a Data Explorer cluster"
  },
  {
    ...rule,
    read: "properties.destinations.microsoftFabric[].databaseName",
    optional: ["properties.destinations.microsoftFabric"],
    as: (name) => ({
      gap: `the Fabric database ${name} has no ARM id`,
      remedy: "look up the region of its capacity in the Fabric portal, and accept the gap with an exception"
    }),
    why: "the rule sends logs to a database in Fabric"
  },
  otherDestinations
]);

// src/locate/azure/defender.ts
var docs18 = "https://learn.microsoft.com/azure/defender-for-cloud/continuous-export";
var isOn7 = switchOf("properties.isEnabled", true);
var isKnown = statusOf("properties.actions[].actionType", {
  EventHub: true,
  LogicApp: true,
  Workspace: true
});
var automation = {
  when: ({ properties }) => isOn7(properties?.isEnabled),
  answers: ["defender-export"]
};
var securityAutomation = resourceType("Microsoft.Security/automations", [
  {
    ...automation,
    role: "log",
    read: "properties.actions[].eventHubResourceId",
    as: resourceAt,
    absent: ({ element }) => !element || holdsAny(element, ["workspaceResourceId", "logicAppResourceId"]) ? none : given(isKnown(element.actionType), () => unshown),
    reads: [
      "properties.isEnabled",
      "properties.actions[].actionType",
      "properties.actions[].logicAppResourceId",
      "properties.actions[].workspaceResourceId"
    ],
    why: "security alerts are exported to an event hub",
    docs: docs18
  },
  {
    ...automation,
    role: "log",
    read: "properties.actions[].workspaceResourceId",
    as: resourceAt,
    absent: none,
    reads: ["properties.isEnabled"],
    why: "security alerts are exported to a workspace",
    docs: docs18
  },
  {
    ...automation,
    role: "processing",
    read: "properties.actions[].logicAppResourceId",
    as: resourceAt,
    absent: none,
    reads: ["properties.isEnabled"],
    why: "security alerts start a logic app",
    docs: "https://learn.microsoft.com/azure/defender-for-cloud/workflow-automation"
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
var docs19 = "https://learn.microsoft.com/azure/azure-resource-manager/templates/deployment-script-template";
var deploymentScript = resourceType(
  "Microsoft.Resources/deploymentScripts",
  [
    {
      role: "processing",
      read: "properties.status.storageAccountId",
      absent: none,
      as: resourceAt,
      why: "the script, its input and its output are kept in this storage account",
      docs: docs19,
      answers: ["deployment-script"]
    }
  ],
  {
    home: {
      role: "processing",
      why: "the script's container runs, and its log is kept, in this region",
      docs: docs19,
      answers: ["deployment-script"]
    }
  }
);

// src/locate/azure/device-services.ts
var copies = statusOf("properties.enableDataResidency", { true: false, false: true });
var isFailover = statusOf("properties.locations[].role", { Primary: false, Failover: true });
var isLinked2 = statusOf("properties.deviceRegistryNamespaces[].linkingState", {
  NotLinked: false,
  InProgress: true,
  Succeeded: true,
  Orphaned: true
});
var dps = "https://learn.microsoft.com/azure/iot-dps/iot-dps-ha-dr";
var deviceProvisioning = resourceType(
  "Microsoft.Devices/provisioningServices",
  [
    {
      role: "processing",
      read: "properties.iotHubs[].location",
      as: elsewhere,
      why: "devices are assigned to a linked hub in this region",
      docs: "https://learn.microsoft.com/azure/iot-dps/concepts-service",
      answers: ["dps"]
    },
    {
      role: "metadata",
      read: "properties.deviceRegistryNamespaces[].location",
      as: (place, here) => given(isLinked2(here.element.linkingState), () => elsewhere(place, here)),
      absent: ({ element }) => {
        if (!element) return none;
        const { linkingState, resourceId } = element;
        return given(isLinked2(linkingState), () => resourceId ? resourceAt(resourceId) : unshown);
      },
      reads: [
        "properties.deviceRegistryNamespaces[].linkingState",
        "properties.deviceRegistryNamespaces[].resourceId"
      ],
      why: "records of the devices are kept in a linked registry in this region",
      docs: "https://learn.microsoft.com/azure/iot-dps/concepts-service",
      answers: ["dps"]
    },
    {
      role: "failover",
      always: (here) => given(
        copies(here.resource.properties.properties?.enableDataResidency),
        () => pairIfAny(here)
      ),
      reads: ["properties.enableDataResidency"],
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
    as: (region, { element }) => given(isFailover(element.role), () => region),
    reads: ["properties.locations[].role"],
    why: "device and update records are copied to the failover region",
    docs: "https://learn.microsoft.com/azure/iot-hub-device-update/device-update-region-mapping",
    answers: ["adu"]
  }
]);
var deviceRegistry = resourceType("Microsoft.DeviceRegistry/namespaces", [
  {
    role: "replica",
    always: pairIfAny,
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
      reads: [
        "endpoints[].properties.endpointUri",
        "endpoints[].properties.TopicEndpoint",
        "endpoints[].properties.primaryConnectionString",
        "endpoints[].properties.connectionString",
        "endpoints[].properties.provisioningState"
      ],
      as(kind, { element: { properties: p } }) {
        const address = firstShown(
          p?.endpointUri,
          p?.TopicEndpoint,
          p?.primaryConnectionString,
          p?.connectionString
        );
        return standing(
          p?.provisioningState,
          () => address === void 0 ? { gap: `the ${kind} endpoint shows no address`, remedy: "look the endpoint up" } : behind(address)
        );
      },
      why: "changes of twins are routed to this service",
      docs: routes,
      answers: ["adt-endpoints"]
    },
    {
      role: "replica",
      read: "endpoints[].properties.deadLetterUri",
      as: behind,
      absent: none,
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
var directory2 = (type3, docs30, question) => resourceType(type3, [], {
  home: {
    role: "home",
    why: "the directory's accounts are kept in the geography chosen at creation; Europe is wider than the EU",
    docs: docs30,
    answers: [question]
  },
  blind: [
    "Entra ID copies a small part of every directory, for sign-in and against abuse, to other geographies"
  ]
});
var b2cDirectory = directory2(
  "Microsoft.AzureActiveDirectory/b2cDirectories",
  "https://learn.microsoft.com/azure/active-directory-b2c/data-residency",
  "b2c"
);
var ciamDirectory = directory2(
  "Microsoft.AzureActiveDirectory/ciamDirectories",
  "https://learn.microsoft.com/entra/external-id/customers/concept-planning-your-solution",
  "ciam"
);

// src/locate/azure/domain-services.ts
var domainServices = resourceType("Microsoft.AAD/domainServices", [
  {
    role: "replica",
    read: "properties.replicaSets[].location",
    as: elsewhere,
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
  if (/^MonitorAlert$/i.test(target3?.endpointType ?? "")) return none;
  if (resourceId) return resourceAt(resourceId);
  if (endpointBaseUrl) return behind(endpointBaseUrl);
  return {
    gap: `the ${target3?.endpointType ?? "target"} shows neither a resource nor an address`,
    remedy: "look the event subscription up, and accept the gap with an exception"
  };
}
var delivery = [
  {
    role: "processing",
    read: "eventSubscriptions[].properties.destination.endpointType",
    reads: [
      "eventSubscriptions[].properties.destination.properties.resourceId",
      "eventSubscriptions[].properties.destination.properties.endpointBaseUrl",
      "eventSubscriptions[].properties.provisioningState",
      "eventSubscriptions[].properties.deliveryWithResourceIdentity.destination.endpointType"
    ],
    as: (_, { element: { properties } }) => standing(properties?.provisioningState, () => delivered(properties?.destination)),
    absent: ({ element }) => !element || element.properties?.deliveryWithResourceIdentity?.destination?.endpointType ? none : delivered(element.properties?.destination),
    why: "a subscription delivers the events to this handler",
    docs: handlers,
    answers: ["eventgrid-subscription"]
  },
  {
    role: "processing",
    read: "eventSubscriptions[].properties.deliveryWithResourceIdentity.destination.endpointType",
    reads: [
      "eventSubscriptions[].properties.deliveryWithResourceIdentity.destination.properties.resourceId",
      "eventSubscriptions[].properties.deliveryWithResourceIdentity.destination.properties.endpointBaseUrl",
      "eventSubscriptions[].properties.provisioningState"
    ],
    as: (_, { element: { properties } }) => standing(
      properties?.provisioningState,
      () => delivered(properties?.deliveryWithResourceIdentity?.destination)
    ),
    absent: ({ element }) => {
      const destination = element?.properties?.deliveryWithResourceIdentity?.destination;
      return destination ? delivered(destination) : none;
    },
    why: "a subscription delivers the events to this handler under the topic's identity",
    docs: handlers,
    answers: ["eventgrid-subscription"]
  },
  {
    role: "replica",
    read: "eventSubscriptions[].properties.deadLetterDestination.properties.resourceId",
    as: resourceAt,
    absent: ({ element }) => element?.properties?.deadLetterDestination ? unshown : none,
    why: "events that could not be delivered are kept in a storage account",
    docs: "https://learn.microsoft.com/azure/event-grid/manage-event-delivery",
    answers: ["eventgrid-subscription"]
  },
  {
    role: "replica",
    read: "eventSubscriptions[].properties.deadLetterWithResourceIdentity.deadLetterDestination.properties.resourceId",
    as: resourceAt,
    absent: ({ element }) => element?.properties?.deadLetterWithResourceIdentity?.deadLetterDestination ? unshown : none,
    why: "events that could not be delivered are kept in a storage account, written under the topic's identity",
    docs: "https://learn.microsoft.com/azure/event-grid/deliver-events-with-managed-identity",
    answers: ["eventgrid-subscription"]
  }
];
var boundary2 = (question) => ({
  role: "metadata",
  read: "properties.dataResidencyBoundary",
  as: words({ WithinGeopair: (_, here) => pairIfAny(here), WithinRegion: none }),
  absent: pairIfAny,
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
      always: pairIfAny,
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
var isPaired = statusOf("disasterRecoveryConfigs[].properties.role", {
  Primary: true,
  PrimaryNotReplicating: true,
  Secondary: true
});
function namespaceRows(type3, service, id) {
  const docs30 = `https://learn.microsoft.com/azure/reliability/reliability-${service}`;
  const replicates2 = {
    role: "replica",
    as: elsewhere,
    why: "messages and their settings are copied to every region of the geo-replication",
    docs: docs30,
    answers: [`${id}-geo-replication`]
  };
  return [
    { ...replicates2, read: "properties.geoDataReplication.locations[].locationName" },
    { ...replicates2, read: "current.properties.geoDataReplication.locations[].locationName" },
    {
      role: "metadata",
      read: "disasterRecoveryConfigs[].properties.partnerNamespace",
      as: (partner2, { element, resource }) => (
        // Both ends name the other: the subscription of the primary may not be scanned.
        given(
          isPaired(element.properties?.role),
          () => standing(element.properties?.provisioningState, () => {
            if (partner2.includes("/")) return resourceItself(partner2);
            return /^[a-z][a-z0-9-]{5,49}$/i.test(partner2) ? { resource: beside(resource.id, type3, partner2) } : unknown(partner2);
          })
        )
      ),
      absent: ({ element }) => (
        // After a failover the alias stays, with no partner until it is paired again.
        !element || /^PrimaryNotReplicating$/i.test(element.properties?.role ?? "") ? none : given(isPaired(element.properties?.role), () => unshown)
      ),
      reads: [
        "disasterRecoveryConfigs[].properties.provisioningState",
        "disasterRecoveryConfigs[].properties.role"
      ],
      why: "names and settings of queues and topics, not messages, are copied from the primary namespace to its partner",
      docs: docs30,
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
      // The lower tiers have no geo-replication.
      when: (record) => !/^(basic|standard)$/i.test(record.sku?.name ?? ""),
      reads: ["sku.name"]
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
var isOn8 = switchOf("eventhubs[].properties.captureDescription.enabled", true);
var captured = "eventhubs[].properties.captureDescription.destination.properties";
var accounts3 = ["storageAccountResourceId", "dataLakeAccountName"];
var type = "Microsoft.EventHub/namespaces";
var docs20 = "https://learn.microsoft.com/azure/event-hubs/event-hubs-capture-overview";
var eventHubs = resourceType(
  type,
  [
    ...namespaceRows(type, "event-hubs", "eh"),
    {
      role: "replica",
      read: "eventhubs[].properties.captureDescription.destination.properties.storageAccountResourceId",
      as: (id, { element }) => given(isOn8(element.properties?.captureDescription?.enabled), () => resourceAt(id)),
      absent: ({ element }) => {
        const capture = element?.properties?.captureDescription;
        return capture ? given(
          isOn8(capture.enabled),
          () => oneOf(captured, capture.destination?.properties ?? {}, accounts3, [
            "archiveNameFormat",
            "blobContainer"
          ])
        ) : none;
      },
      unions: [captured],
      reads: [
        "eventhubs[].properties.captureDescription.enabled",
        "eventhubs[].properties.captureDescription.destination.properties.dataLakeAccountName"
      ],
      why: "Capture writes every event to a storage account",
      docs: docs20,
      answers: ["eh-capture"]
    },
    {
      role: "replica",
      read: "eventhubs[].properties.captureDescription.destination.properties.dataLakeAccountName",
      as: (name, { element }) => given(isOn8(element.properties?.captureDescription?.enabled), () => storageAccountAt(name)),
      absent: none,
      reads: ["eventhubs[].properties.captureDescription.enabled"],
      why: "Capture writes every event to a data lake account",
      docs: docs20,
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
var imports = switchOf("properties.importConfiguration.enabled", true);
var isOn9 = switchOf("properties.importConfiguration.enabled", false);
var fhirService = resourceType("Microsoft.HealthcareApis/workspaces/fhirservices", [
  {
    role: "replica",
    read: "properties.exportConfiguration.storageAccountName",
    absent: none,
    as: storageAccountAt,
    why: "health records are exported in bulk to this storage account",
    docs: "https://learn.microsoft.com/azure/healthcare-apis/fhir/configure-export-data",
    answers: ["fhir-export"]
  },
  {
    role: "replica",
    read: "properties.importConfiguration.integrationDataStore",
    as: (name, { resource }) => given(
      imports(resource.properties.properties?.importConfiguration?.enabled),
      () => storageAccountAt(name)
    ),
    absent: ({ element }) => {
      const { importConfiguration: settings3 } = element.properties ?? {};
      return settings3 ? given(isOn9(settings3.enabled), () => unshown) : none;
    },
    reads: ["properties.importConfiguration.enabled"],
    why: "health records to import, and the errors of importing them, are stored in this storage account",
    docs: "https://learn.microsoft.com/azure/healthcare-apis/fhir/configure-import-data",
    answers: ["fhir-export"]
  }
]);

// src/locate/azure/iot-hub.ts
var isOn10 = switchOf("properties.routing.routes[].isEnabled", true);
function isUsed({ resource }, name) {
  const routes2 = resource.properties.properties?.routing?.routes;
  if (!Array.isArray(routes2)) return true;
  const own2 = routes2.filter(
    ({ endpointNames = [name] }) => endpointNames.some((one) => one.toLowerCase() === name.toLowerCase())
  ).map(({ isEnabled: isEnabled5 }) => isOn10(isEnabled5));
  return own2.includes(true) || (own2.find((one) => one !== false) ?? false);
}
function routed({ name, endpointUri, connectionString }) {
  const address = endpointUri || connectionString;
  return address ? behind(address) : { gap: `the endpoint ${name ?? ""} shows no address`, remedy: "look the endpoint up" };
}
var isSecondary2 = statusOf("properties.locations[].role", { primary: false, secondary: true });
var copies2 = statusOf("properties.enableDataResidency", { true: false, false: true });
var readsOf = (kind) => [
  "properties.routing.routes[].endpointNames[]",
  "properties.routing.routes[].isEnabled",
  `properties.routing.endpoints.${kind}[].endpointUri`,
  `properties.routing.endpoints.${kind}[].connectionString`
];
var route = {
  role: "replica",
  as: (name, here) => given(isUsed(here, name), () => routed(here.element)),
  absent: ({ element }) => element ? routed(element) : none,
  docs: "https://learn.microsoft.com/azure/iot-hub/iot-hub-devguide-messages-d2c",
  answers: ["iothub-routing"]
};
var iotHub = resourceType("Microsoft.Devices/IotHubs", [
  {
    role: "replica",
    read: "properties.locations[].location",
    as: (region, { element }) => given(isSecondary2(element.role), () => region),
    reads: ["properties.locations[].role", "properties.enableDataResidency"],
    absent: (here) => here.element ? given(isSecondary2(here.element.role), () => unshown) : given(
      copies2(here.resource.properties.properties?.enableDataResidency),
      () => pairIfAny(here)
    ),
    why: "device identities and telemetry metadata are copied to the paired region",
    docs: "https://learn.microsoft.com/azure/reliability/reliability-iot-hub",
    answers: ["iothub-dr"]
  },
  {
    ...route,
    read: "properties.routing.endpoints.storageContainers[].name",
    optional: ["properties.routing.endpoints.storageContainers"],
    reads: readsOf("storageContainers"),
    why: "device messages are routed to a storage account"
  },
  {
    ...route,
    read: "properties.routing.endpoints.eventHubs[].name",
    optional: ["properties.routing.endpoints.eventHubs"],
    reads: readsOf("eventHubs"),
    why: "device messages are routed to an event hub"
  },
  {
    ...route,
    read: "properties.routing.endpoints.serviceBusQueues[].name",
    optional: ["properties.routing.endpoints.serviceBusQueues"],
    reads: readsOf("serviceBusQueues"),
    why: "device messages are routed to a Service Bus queue"
  },
  {
    ...route,
    read: "properties.routing.endpoints.serviceBusTopics[].name",
    optional: ["properties.routing.endpoints.serviceBusTopics"],
    reads: readsOf("serviceBusTopics"),
    why: "device messages are routed to a Service Bus topic"
  },
  {
    ...route,
    read: "properties.routing.endpoints.cosmosDBSqlContainers[].name",
    optional: ["properties.routing.endpoints.cosmosDBSqlContainers"],
    reads: readsOf("cosmosDBSqlContainers"),
    why: "device messages are routed to a Cosmos DB container"
  },
  {
    role: "replica",
    read: "properties.storageEndpoints{}.connectionString",
    as: behind,
    // A hub without file upload shows an empty endpoint.
    absent: ({ element }) => element?.containerName ? unshown : none,
    reads: ["properties.storageEndpoints{}.containerName"],
    why: "devices upload files to a storage account",
    docs: "https://learn.microsoft.com/azure/iot-hub/iot-hub-devguide-file-upload",
    answers: ["iothub-routing"]
  }
]);

// src/locate/azure/log-analytics.ts
var replication2 = "https://learn.microsoft.com/azure/azure-monitor/logs/workspace-replication";
var storage = "https://learn.microsoft.com/azure/azure-monitor/logs/private-storage";
var isOn11 = switchOf("replication.enabled", false);
var replicated3 = (shown) => isOn11(isShown(shown?.enabled) ? shown?.enabled : isShown(shown?.location));
var exports = switchOf("dataExports[].properties.enable", true);
var replicates = {
  role: "replica",
  absent: {
    gap: "replication is switched on, and the second region is not shown",
    remedy: "look the second region up in the portal, and accept the gap with an exception"
  },
  why: "every log taken in is stored in a second region as well",
  docs: replication2
};
var logWorkspace = resourceType(
  "Microsoft.OperationalInsights/workspaces",
  [
    {
      ...replicates,
      read: "properties.replication.location",
      when: ({ properties }) => replicated3(properties?.replication),
      reads: ["properties.replication.enabled"],
      answers: ["law-replication"]
    },
    {
      ...replicates,
      read: "current.properties.replication.location",
      when: ({ current }) => replicated3(current?.properties?.replication),
      reads: ["current.properties.replication.enabled"],
      answers: ["law-replication"]
    },
    {
      role: "log",
      read: "dataExports[].properties.destination.resourceId",
      as: (id, { element }) => given(exports(element.properties?.enable), () => resourceAt(id)),
      absent: ({ element }) => element ? given(exports(element.properties?.enable), () => unshown) : none,
      reads: ["dataExports[].properties.enable"],
      why: "a rule exports the logs continuously to storage or an event hub",
      docs: "https://learn.microsoft.com/azure/azure-monitor/logs/logs-data-export",
      answers: ["law-export"]
    },
    {
      role: "log",
      read: "linkedStorageAccounts[].properties.storageAccountIds[]",
      as: resourceAt,
      why: "custom logs, queries or alerts are stored in a customer-owned storage account",
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
    when: ({ properties }) => replicated3(properties?.replication),
    reads: ["properties.replication.enabled"],
    answers: ["law-cluster-replication"]
  }
]);

// src/locate/azure/maps-account.ts
var processed = {
  role: "processing",
  as: elsewhere,
  why: "the owner allowed requests to be processed in this region",
  docs: "https://learn.microsoft.com/azure/azure-maps/how-to-manage-consent",
  answers: ["maps-processing"]
};
var mapsAccount = resourceType(
  "Microsoft.Maps/accounts",
  [
    { ...processed, read: "properties.locations[].locationName" },
    { ...processed, read: "current.properties.locations[].locationName" }
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
      "which endpoint the clients call, eu.atlas.microsoft.com or us.atlas.microsoft.com, is in their code only"
    ]
  }
);

// src/locate/azure/ml-registry.ts
var sku = "properties.regionDetails[].storageAccountDetails[].systemCreatedStorageAccount.storageAccountType";
var isGeo4 = geoSku(sku);
var docs21 = "https://learn.microsoft.com/azure/machine-learning/how-to-manage-registries";
var mlRegistry = resourceType("Microsoft.MachineLearningServices/registries", [
  {
    role: "replica",
    read: "properties.regionDetails[].location",
    as: elsewhere,
    why: "the registry keeps its models and data assets in each of its regions",
    docs: docs21,
    answers: ["ml-registry-regions"]
  },
  {
    role: "backup",
    id: "storage of its regions",
    read: "properties.regionDetails[].location",
    as: (region, here) => {
      const known = (here.element.storageAccountDetails ?? []).map(
        // The API shows the SKU of each account that it made; another one is a resource of its own.
        ({ systemCreatedStorageAccount: made }) => made && !isShown(made.storageAccountType) ? unknown(made.storageAccountType, sku) : isGeo4(made?.storageAccountType)
      );
      if (known.includes(true)) return paired(here, region);
      return known.find((one) => one !== false && one !== true) ?? none;
    },
    // That its region is not shown is said by the row above.
    absent: none,
    reads: [sku],
    why: "the registry's own storage account is copied to the paired region",
    docs: docs21,
    answers: ["ml-registry-regions"]
  }
]);

// src/locate/azure/ml-workspace.ts
var docs22 = "https://learn.microsoft.com/azure/machine-learning/concept-workspace";
var answers3 = ["ml-workspace-stores"];
var mlWorkspace = resourceType(
  "Microsoft.MachineLearningServices/workspaces",
  [
    {
      role: "replica",
      read: "properties.storageAccount",
      as: resourceAt,
      why: "data sets, notebooks and models are stored in the workspace's storage account",
      docs: docs22,
      answers: answers3
    },
    {
      role: "replica",
      read: "properties.workspaceHubConfig.additionalWorkspaceStorageAccounts[]",
      optional: ["properties.workspaceHubConfig.additionalWorkspaceStorageAccounts"],
      as: resourceAt,
      why: "the hub's projects may keep their data in these accounts too",
      docs: docs22,
      answers: answers3
    },
    {
      role: "replica",
      read: "properties.containerRegistry",
      as: resourceAt,
      why: "images with built-in models are stored in the workspace's registry",
      docs: docs22,
      answers: answers3
    },
    {
      role: "replica",
      read: "properties.keyVault",
      as: resourceAt,
      why: "connection secrets are stored in the workspace's key vault",
      docs: docs22,
      answers: answers3
    },
    {
      role: "log",
      read: "properties.applicationInsights",
      as: resourceAt,
      why: "what deployed models are asked is traced in Application Insights",
      docs: docs22,
      answers: answers3
    },
    {
      role: "metadata",
      read: "properties.hubResourceId",
      as: resourceAt,
      why: "a project's settings and connections are its hub's",
      docs: docs22,
      answers: answers3
    },
    {
      role: "processing",
      read: "computes[].properties.computeLocation",
      as: (place, here) => standing(here.element.properties?.provisioningState, () => elsewhere(place, here)),
      absent: ({ element }) => {
        if (!element) return none;
        const id = element.properties?.resourceId;
        return id ? resourceAt(id) : unshown;
      },
      reads: ["computes[].properties.provisioningState", "computes[].properties.resourceId"],
      why: "jobs run on a compute target in another region than the workspace",
      docs: "https://learn.microsoft.com/azure/machine-learning/concept-compute-target",
      answers: ["ml-compute"]
    },
    {
      role: "processing",
      read: "connections[].properties.category",
      as: (_, { element, resource }) => connected(element, resource.id),
      absent: ({ element, resource }) => element ? connected(element, resource.id) : none,
      reads: connectionReads,
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
var empty = (type3, why3, docs30 = nonregional2, blind3 = []) => resourceType(type3, [], { home: { role: "none", why: why3, docs: docs30 }, blind: blind3 });
var settings2 = (type3, what, docs30, blind3) => empty(
  type3,
  `${what} is settings without a region; where those are kept is reported by the tenant's data boundary`,
  docs30,
  blind3 === void 0 ? [] : [blind3]
);
var anywhere = (type3, why3, docs30) => resourceType(type3, [], { home: { role: "home", at: "global", why: why3, docs: docs30 } });
var unread = (type3, why3, gap, docs30 = services) => resourceType(type3, [
  {
    role: "home",
    always: {
      gap,
      remedy: "read the service's terms, and accept the gap with an exception if they suffice"
    },
    why: why3,
    docs: docs30
  }
]);
var unknownStatus = "Microsoft's EU Data Boundary status of this service could not be read";
var evaluated = "where Azure Monitor evaluates an alert rule whose location is global";
var alerts = "https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-overview";
var nonregionalTypes = [
  empty("Microsoft.Advisor/recommendations", "Advisor is listed as holding no customer data"),
  empty(
    "Microsoft.AzureActiveDirectory/guestUsages",
    "a link of the tenant's external identities to the subscription that pays for them",
    "https://learn.microsoft.com/entra/external-id/external-identities-pricing"
  ),
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
    "a management group is settings; where those are kept is reported by the tenant's data boundary",
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
  resourceType("Microsoft.DomainRegistration/domains", [], {
    home: {
      role: "metadata",
      why: "a registration holds the name, address and phone number of its contacts, and goes to a registrar outside Azure",
      docs: "https://learn.microsoft.com/azure/app-service/manage-custom-dns-buy-domain"
    }
  }),
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
    "no property says where the vendor stores and processes data",
    "https://learn.microsoft.com/marketplace/azure-marketplace-overview"
  ),
  unread(
    "microsoft.visualstudio/account",
    "code and work items are stored in the geography of the Azure DevOps organisation",
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
      as: (region, here) => /^none$/i.test(region) ? none : /^default$/i.test(region) ? pairIfAny(here) : region,
      absent: pairIfAny,
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
var partner = (vendor, page) => ({
  role: "processing",
  why: `telemetry is stored and processed by ${vendor}, in the region that it calls so`,
  docs: page,
  answers: answers4,
  as: vendorRegion
});
var newRelicMonitor = resourceType("NewRelic.Observability/monitors", [
  {
    ...partner(
      "New Relic",
      "https://learn.microsoft.com/azure/partner-solutions/new-relic/overview"
    ),
    read: "properties.newRelicAccountProperties.accountInfo.region",
    absent: unshown
  }
]);
var dynatraceMonitor = resourceType("Dynatrace.Observability/monitors", [
  {
    ...partner(
      "Dynatrace",
      "https://learn.microsoft.com/azure/partner-solutions/dynatrace/overview"
    ),
    read: "properties.dynatraceEnvironmentProperties.accountInfo.regionId",
    absent: unshown
  }
]);
var elasticMonitor = resourceType("Microsoft.Elastic/monitors", [
  {
    ...partner("Elastic", "https://learn.microsoft.com/azure/partner-solutions/elastic/overview"),
    read: "properties.elasticProperties.elasticCloudDeployment.elasticsearchRegion",
    absent: unshown
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
      absent: unshown,
      as: words({ Enabled: "global", Disabled: none }),
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
    as: (provider) => /^microsoft/i.test(provider) ? none : {
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
    why: "input and output of jobs are stored in this storage account",
    docs: "https://learn.microsoft.com/azure/quantum/how-to-create-workspace",
    answers: ["quantum"]
  }
]);

// src/locate/azure/relay.ts
var relay = resourceType("Microsoft.Relay/namespaces", [], {
  home: {
    role: "processing",
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
var isConnected3 = statusOf("sharedPrivateLinkResources[].properties.status", {
  Pending: true,
  Approved: true,
  Rejected: false,
  Disconnected: false
});
var linked = (link, place) => given(isConnected3(link?.status), () => standing(link?.provisioningState, place));
var searchService = resourceType(
  "Microsoft.Search/searchServices",
  [
    {
      role: "processing",
      read: "sharedPrivateLinkResources[].properties.privateLinkResourceId",
      as: (id, { element: { properties } }) => linked(properties, () => properties?.resourceRegion || resourceAt(id)),
      absent: ({ element }) => element ? linked(element.properties, () => element.properties?.resourceRegion || unshown) : none,
      reads: [
        "sharedPrivateLinkResources[].properties.provisioningState",
        "sharedPrivateLinkResources[].properties.resourceRegion",
        "sharedPrivateLinkResources[].properties.status"
      ],
      why: "the index is fed from, and its indexers and skills call, a resource that is there",
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
      always({ home: home3, resource }) {
        if (!/^SecurityInsights\(/i.test(resource.name)) return none;
        if (home3 === void 0) return { gap: "the solution shows no location" };
        if (europe.has(home3)) return "europe";
        if (home3.startsWith("israel")) return "israel";
        if (home3.startsWith("china") || home3.startsWith("usgov") || home3.startsWith("usdod"))
          return home3;
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
        when: (record) => !/^(basic|premium)$/i.test(record.sku?.name ?? ""),
        reads: ["sku.name"]
      }
    ]
  }
);

// src/locate/azure/signalr.ts
var replicas = (type3, page, question) => resourceType(`${type3}/replicas`, [], {
  home: {
    role: "replica",
    owner: (id, { properties }) => nothingThere(properties?.provisioningState) ?? id.replace(/\/replicas\/[^/]+$/i, ""),
    reads: ["properties.provisioningState"],
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
var signalR = resourceType("Microsoft.SignalRService/signalR", [
  {
    role: "processing",
    read: "properties.upstream.templates[].urlTemplate",
    optional: ["properties.upstream.templates"],
    as: behind,
    why: "messages of clients are passed on to this address",
    docs: "https://learn.microsoft.com/azure/azure-signalr/concept-upstream",
    answers: ["signalr-replica"]
  }
]);

// src/locate/azure/static-site.ts
var docs23 = "https://learn.microsoft.com/azure/static-web-apps/overview";
var answers5 = ["static-web-app"];
var named = (id) => id ? resourceAt(id) : unshown;
var staticSite = resourceType("Microsoft.Web/staticSites", [
  {
    role: "cache",
    always: "edge",
    why: "static content is handed to points of presence all over the world",
    docs: docs23,
    answers: answers5
  },
  {
    role: "processing",
    read: "properties.linkedBackends[].region",
    as: (region, { element }) => standing(element.provisioningState, () => region),
    absent: ({ element }) => element ? standing(element.provisioningState, () => named(element.backendResourceId)) : none,
    reads: [
      "properties.linkedBackends[].backendResourceId",
      "properties.linkedBackends[].provisioningState"
    ],
    why: "API calls of the site are answered by a backend in this region",
    docs: "https://learn.microsoft.com/azure/static-web-apps/apis-overview",
    answers: answers5
  },
  {
    role: "processing",
    read: "properties.userProvidedFunctionApps[].properties.functionAppRegion",
    absent: ({ element }) => element ? named(element.properties?.functionAppResourceId) : none,
    reads: ["properties.userProvidedFunctionApps[].properties.functionAppResourceId"],
    why: "API calls of the site are answered by a function app in this region",
    docs: "https://learn.microsoft.com/azure/static-web-apps/functions-bring-your-own",
    answers: answers5
  },
  {
    role: "processing",
    read: "properties.databaseConnections[].region",
    absent: ({ element }) => element ? named(element.resourceId) : none,
    reads: ["properties.databaseConnections[].resourceId"],
    why: "the site reads and writes a database in this region",
    docs: "https://learn.microsoft.com/azure/static-web-apps/database-overview",
    answers: answers5
  }
]);

// src/locate/azure/stream-analytics.ts
var docs24 = "https://learn.microsoft.com/azure/stream-analytics/stream-analytics-define-outputs";
function at2(source3) {
  const p = source3?.properties ?? {};
  const storage2 = firstShown(p.storageAccounts?.[0]?.accountName, p.accountName);
  if (p.serviceBusNamespace) return namespaceAt(p.serviceBusNamespace);
  if (/Storage\/(Blob|Table)/i.test(source3?.type ?? "") && storage2)
    return storageAccountAt(storage2);
  if (p.accountId) return behind(`${p.accountId}.documents.azure.com`);
  return {
    gap: `the place of the ${source3?.type ?? "unknown"} sink is not shown`,
    remedy: "look the job's outputs up, and accept the gap with an exception"
  };
}
var streamAnalyticsJob = resourceType(
  "Microsoft.StreamAnalytics/streamingjobs",
  [
    {
      role: "replica",
      read: "properties.jobStorageAccount.accountName",
      as: storageAccountAt,
      why: "the job keeps its state in this storage account",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.streamanalytics/streamingjobs",
      answers: ["asa"]
    },
    {
      role: "replica",
      read: "outputs[].properties.datasource.type",
      reads: [
        "outputs[].properties.datasource.properties.accountId",
        "outputs[].properties.datasource.properties.accountName",
        "outputs[].properties.datasource.properties.serviceBusNamespace",
        "outputs[].properties.datasource.properties.storageAccounts[].accountName"
      ],
      as: (_, { element }) => at2(element.properties?.datasource),
      absent: ({ element }) => element ? at2(element.properties?.datasource) : none,
      why: "the job writes its results to this sink",
      docs: docs24,
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
      why: "a subscription is settings; where those are kept is reported by the tenant's data boundary",
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
var docs25 = "https://learn.microsoft.com/azure/templates/microsoft.videoindexer/accounts";
var videoIndexer = resourceType("Microsoft.VideoIndexer/accounts", [
  {
    role: "replica",
    read: "properties.storageServices.resourceId",
    as: resourceAt,
    why: "videos and what was found in them are stored in the linked storage account",
    docs: docs25,
    answers: ["videoindexer"]
  },
  {
    role: "processing",
    read: "properties.openAiServices.resourceId",
    as: resourceAt,
    why: "transcripts are summarised by the linked AI account",
    docs: docs25,
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
      why: "the function app's package is stored in this storage account",
      docs: "https://learn.microsoft.com/azure/azure-functions/flex-consumption-plan",
      answers: ["function-deploy-storage"]
    },
    {
      role: "replica",
      read: "web.properties.azureStorageAccounts{}.accountName",
      as: storageAccountAt,
      why: "the app reads and writes a share of this storage account",
      docs: "https://learn.microsoft.com/azure/app-service/configure-connect-to-azure-storage",
      answers: ["function-deploy-storage"]
    }
  ],
  {
    home: {
      role: "home",
      why: "the app's files and settings are kept in its region",
      docs: "https://learn.microsoft.com/azure/app-service/operating-system-functionality",
      answers: ["appservice-plan"]
    },
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
      "the storage account of custom backups, and accounts named in app settings, are in secrets that Reader may not read"
    ]
  }
);
var isRemote = statusOf("the type of the storage mount", {
  AzureFiles: true,
  FileShare: true,
  LocalStorage: false
});
var webPlan = resourceType(
  "Microsoft.Web/serverfarms",
  [
    {
      role: "replica",
      read: "properties.storageMounts[].source",
      as: (source3, { element }) => given(isRemote(element.type), () => shareAt(source3)),
      absent: ({ element }) => element ? given(isRemote(element.type), () => unshown) : none,
      reads: ["properties.storageMounts[].type"],
      why: "apps of the plan read and write this share, which is mounted on its workers",
      docs: "https://learn.microsoft.com/python/api/azure-mgmt-web/azure.mgmt.web.models.storagemount"
    }
  ],
  {
    home: {
      role: "processing",
      why: "apps of the plan run in the plan's region",
      docs: "https://learn.microsoft.com/azure/app-service/overview-hosting-plans",
      answers: ["appservice-plan"]
    }
  }
);
function shareAt(source3) {
  const address = source3.replace(/^[\\/]+/, "").replaceAll("\\", "/");
  return address.includes(".") ? behind(address) : storageAccountAt(address);
}

// src/locate/azure/web-test.ts
var isOn12 = switchOf("properties.Enabled", true);
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
    when: ({ properties }) => isOn12(properties?.Enabled),
    reads: ["properties.Enabled"],
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
  bastionHost,
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
  signalR,
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
  (type3) => aliased.has(type3.type.toLowerCase()) ? { ...type3, alias: { of: aliasOf, reads: aliasReads(type3.type) } } : type3
);

// src/locate/microsoft365/organization.ts
var dataBoundaryCountries = new Set(
  "AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(
    " "
  )
);
function isInDataBoundary({ organization }) {
  const country = organization?.countryLetterCode;
  return typeof country === "string" ? dataBoundaryCountries.has(country.toUpperCase()) : void 0;
}
var signUpCountry = "organization.countryLetterCode";

// src/locate/microsoft365/copilot.ts
var docs26 = "https://learn.microsoft.com/copilot/microsoft-365/microsoft-365-copilot-privacy";
var copilot = resourceType(
  "m365:Copilot",
  [
    {
      role: "processing",
      id: "model",
      reads: [signUpCountry, "organization.isMultipleDataLocationsForServicesEnabled"],
      always({ resource: { properties } }) {
        const isIn = isInDataBoundary(properties);
        if (isIn === false) return "global";
        if (isIn === true) {
          if (properties.organization?.isMultipleDataLocationsForServicesEnabled === true)
            return "eu-data-boundary";
          return {
            gap: "prompts stay in the EU Data Boundary unless flexible inferencing during peak load is on, as it may be by default, and no API shows the switch",
            remedy: "look at Copilot > Settings in the Microsoft 365 admin center, switch it off, and accept the gap with an exception that says so"
          };
        }
        return {
          gap: "the organization's sign-up country was not seen, which decides whether prompts stay in the EU Data Boundary",
          remedy: "grant Organization.Read.All, and scan again"
        };
      },
      why: "prompts of licensed users are processed by language models: in the EU Data Boundary for tenants of the EU and EFTA, anywhere for others",
      docs: docs26
    }
  ],
  {
    home: {
      role: "none",
      why: "what was asked and answered is kept with the mailbox of its user",
      docs: "https://learn.microsoft.com/microsoft-365/enterprise/m365-dr-workload-copilot"
    },
    blind: [
      "Copilot Chat, which needs no licence, and web search, whose queries leave the Microsoft 365 boundary"
    ]
  }
);

// src/locate/microsoft365/diagnostic-setting.ts
var isOn13 = switchOf("enabled", true);
function sends2({ properties }) {
  const switches = (properties?.logs ?? []).map(({ enabled }) => isOn13(enabled));
  return switches.find((one) => one === true) ?? switches.find((one) => one !== false) ?? switches.length === 0;
}
var others2 = ["storageAccountId", "eventHubAuthorizationRuleId", "marketplacePartnerId"];
var reads3 = ["properties.logs[].enabled", "sinks[].id", "sinks[].location"];
var sink2 = {
  role: "log",
  docs: "https://learn.microsoft.com/entra/identity/monitoring-health/howto-configure-diagnostic-settings"
};
var sinkAt = (id, { resource: { properties } }) => given(sends2(properties), () => {
  const at3 = resourceAt(id);
  const known = properties.sinks?.find(
    (one) => typeof at3 === "object" && "resource" in at3 && one.id?.toLowerCase() === at3.resource.toLowerCase()
  );
  return known?.location ?? at3;
});
var to = (other, why3) => ({
  ...sink2,
  read: `properties.${other}`,
  absent: none,
  reads: reads3,
  as: sinkAt,
  why: why3
});
var diagnosticSetting = resourceType(
  "m365:DiagnosticSetting",
  [
    {
      ...sink2,
      read: "properties.workspaceId",
      unions: ["properties"],
      reads: [...reads3, ...others2.map((other) => `properties.${other}`)],
      absent: ({ resource: { properties } }) => holdsAny(properties.properties, others2) ? none : given(
        sends2(properties),
        () => noArm(
          "the sinks of a setting",
          properties.properties,
          ["workspaceId", ...others2],
          ["logs", "eventHubName"]
        )
      ),
      as: sinkAt,
      why: "sign-in and audit logs of the directory are sent to a Log Analytics workspace"
    },
    to(
      "storageAccountId",
      "sign-in and audit logs of the directory are archived in a storage account"
    ),
    to(
      "eventHubAuthorizationRuleId",
      "sign-in and audit logs of the directory are streamed to an event hub"
    ),
    to(
      "marketplacePartnerId",
      "sign-in and audit logs of the directory are handed to another vendor's service"
    )
  ],
  {
    home: {
      role: "none",
      why: "a diagnostic setting is configuration of the directory, and kept with it",
      docs: sink2.docs
    }
  }
);

// src/locate/microsoft365/directory.ts
var docs27 = "https://learn.microsoft.com/entra/fundamentals/data-residency";
var directory3 = resourceType(
  "m365:Directory",
  [
    {
      role: "home",
      read: "openid.tenant_region_scope",
      reads: [signUpCountry],
      absent: unshown,
      as: words({
        // Europe, the Middle East and Africa: kept in Europe, and in the EU Data Boundary for its members alone.
        EU: (_, { resource }) => isInDataBoundary(resource.properties) === true ? "eu-data-boundary" : "europe",
        NA: "north-america",
        AS: "asiapacific",
        OC: "australia",
        WW: "global",
        USGov: "usgov",
        USG: "usgov",
        DOD: "usgov"
      }),
      why: "directory data is kept in the geo-location that the tenant was created in; the EU of this word is Europe, the Middle East and Africa, and not the European Union",
      docs: docs27
    }
  ],
  {
    blind: [
      "where data of single components is processed: text messages and calls for multifactor authentication leave through providers all over the world, and accounts shared with other tenants are kept there as well (https://learn.microsoft.com/entra/fundamentals/data-storage-eu)"
    ]
  }
);

// src/locate/microsoft365/environment.ts
var docs28 = "https://learn.microsoft.com/power-platform/admin/list-environments";
var ai = "https://learn.microsoft.com/power-platform/admin/geographical-availability-copilot";
var anywhereIfOn = words({ true: "global", false: none });
var isKept2 = ({ macroRegion }) => macroRegion === void 0 || macroRegion === null || macroRegion === "";
var inDataBoundary = {
  europe: "power-europe",
  france: "france",
  germany: "germany",
  italy: "italy",
  norway: "norway",
  sweden: "sweden",
  switzerland: "switzerland"
};
var elsewhere2 = {
  asia: "asia",
  australia: "australia",
  canada: "canada",
  india: "india",
  japan: "japan",
  korea: "korea",
  singapore: "singapore",
  southafrica: "southafrica",
  uae: "uae",
  unitedkingdom: "uk",
  unitedstates: "unitedstates",
  unitedstatesfirstrelease: "unitedstates"
};
var hasNoSwitch = ({ location, macroRegion }) => isKept2({ macroRegion }) && Object.hasOwn(elsewhere2, String(location).toLowerCase());
var environment = resourceType(
  "m365:Environment",
  [
    {
      role: "home",
      read: "location",
      reads: ["macroRegion"],
      when: isKept2,
      absent: unshown,
      as: words({ ...inDataBoundary, ...elsewhere2 }),
      why: "Dataverse keeps the environment's data in both Azure regions of this geography",
      docs: docs28
    },
    {
      role: "home",
      read: "macroRegion",
      as: words({
        "eu-efta": "eu-data-boundary",
        emea: "macro-emea",
        "north-america": "north-america",
        "the-americas": "macro-americas",
        "asia-pacific": "asiapacific"
      }),
      why: "the platform may keep the environment's data in any region of this macro region",
      docs: "https://learn.microsoft.com/power-platform/admin/macro-regions"
    },
    {
      role: "processing",
      read: "properties.copilotPolicies.crossGeoCopilotDataMovementEnabled",
      absent: unshown,
      as: anywhereIfOn,
      why: "prompts and data of Copilot features may be moved to another region",
      docs: ai
    },
    {
      role: "processing",
      read: "properties.copilotPolicies.crossBoundaryCopilotDataMovementEnabled",
      reads: ["location", "macroRegion"],
      absent: ({ resource: { properties } }) => hasNoSwitch(properties) ? none : unshown,
      as: anywhereIfOn,
      why: "prompts may be processed outside of the EU Data Boundary during peak load",
      docs: ai
    },
    {
      role: "processing",
      read: "properties.bingChatEnabled",
      absent: unshown,
      as: anywhereIfOn,
      why: "Copilot features may send queries to Bing, which is outside of the service's boundary",
      docs: ai
    }
  ],
  {
    blind: [
      "what connectors and flows send elsewhere, and rules of environment groups that override these switches: Power Platform admin center"
    ]
  }
);

// src/locate/microsoft365/fabric.ts
var docs29 = "https://learn.microsoft.com/fabric/admin/service-admin-premium-multi-geo";
var capacity2 = resourceType("m365:Capacity", [
  {
    role: "home",
    read: "region",
    absent: unshown,
    why: "data of the workspaces on this capacity is kept and processed in the capacity's region",
    docs: docs29
  }
]);
var homeRegion = "the home region of Power BI, where workspaces without a capacity are, and metadata of all others: Help > About Power BI";
var workspace = resourceType(
  "m365:Workspace",
  [
    {
      role: "home",
      read: "capacityId",
      absent: none,
      as: (resource) => ({ resource }),
      why: "data of the workspace is kept in the region of its capacity",
      docs: docs29
    }
  ],
  {
    home: {
      role: "none",
      why: "a workspace without a capacity is in the tenant's home region, which no API shows",
      docs: docs29
    },
    blind: [homeRegion]
  }
);

// src/locate/microsoft365/geography.ts
var geographyDocs = "https://learn.microsoft.com/microsoft-365/enterprise/microsoft-365-multi-geo";
var geography2 = words({
  APC: "asia-pacific-geography",
  ARE: "uae",
  AUS: "australia",
  BRA: "brazil",
  CAN: "canada",
  CHE: "switzerland",
  DEU: "germany",
  // Europe, the Middle East and Africa: its data centres include Israel, but for tenants of the EU Data Boundary.
  EUR: (_, { resource }) => isInDataBoundary(resource.properties) === true ? "emea-geography-eu" : "emea-geography",
  FRA: "france",
  GBR: "uk",
  IND: "india",
  JPN: "japan",
  KOR: "korea",
  NAM: "unitedstates",
  NOR: "norway",
  POL: "poland",
  QAT: "qatar",
  SWE: "sweden",
  ZAF: "southafrica"
});

// src/locate/microsoft365/multi-geo.ts
var inDefaultGeography = "what has no geography of its own is in the tenant's default geography, which no API shows: Microsoft 365 admin center > Settings > Org settings > Organization profile > Data location";
var site = resourceType(
  "m365:Site",
  [
    {
      role: "home",
      read: "siteCollection.dataLocationCode",
      reads: [signUpCountry],
      absent: {
        gap: "SharePoint shows no geography of this site, which is likely to be in the tenant's default geography, and not certain to be",
        remedy: "look at Data location in the Microsoft 365 admin center (Settings > Org settings > Organization profile), and accept the gap with an exception"
      },
      as: geography2,
      why: "files and lists of the site are kept in this geography",
      docs: "https://learn.microsoft.com/graph/api/resources/sitecollection"
    }
  ],
  { blind: ["where copies for eDiscovery are kept, which for some geographies is another one"] }
);
var home2 = {
  role: "none",
  why: "without a preferred data location it is in the tenant's default geography",
  docs: geographyDocs
};
var mailboxes = resourceType(
  "m365:Mailboxes",
  [
    {
      role: "home",
      read: "preferredDataLocation",
      reads: [signUpCountry],
      absent: none,
      as: geography2,
      why: "mailboxes, OneDrive, chat and Copilot's interactions of these users are to be kept in this geography",
      docs: "https://learn.microsoft.com/microsoft-365/enterprise/m365-dr-workload-exo"
    }
  ],
  {
    home: home2,
    blind: [
      inDefaultGeography,
      "whether the move of a mailbox to its preferred geography is still queued: Get-EXOMailbox shows its database"
    ]
  }
);
var group = resourceType(
  "m365:Group",
  [
    {
      role: "home",
      read: "preferredDataLocation",
      reads: [signUpCountry],
      absent: none,
      as: geography2,
      why: "the group's mailbox and the messages of its channels are to be kept in this geography",
      docs: "https://learn.microsoft.com/graph/api/resources/group"
    }
  ],
  { home: home2, blind: [inDefaultGeography] }
);

// src/locate/microsoft365/index.ts
var microsoft365 = [
  directory3,
  diagnosticSetting,
  site,
  mailboxes,
  group,
  copilot,
  environment,
  capacity2,
  workspace
];

// src/locate/microsoft365/untold.ts
var spots = [
  [
    "Exchange Online, SharePoint, OneDrive and Teams",
    "where their data is stored outside of multi-geo, and what is in a tenant's default geography: Microsoft 365 admin center > Settings > Org settings > Organization profile > Data location"
  ],
  [
    "Microsoft 365 Copilot",
    "where a prompt was processed, flexible inferencing during peak load, Anthropic and other providers of models, web search, and connectors that ask others live: Microsoft 365 admin center > Copilot > Settings"
  ],
  ["Power BI and Fabric", "the home region, which keeps metadata: Help > About Power BI"],
  ["Intune", "where it is: Microsoft Intune admin center > Tenant administration > Tenant status"],
  [
    "Microsoft Defender",
    "where Defender XDR, for Endpoint, for Identity and for Cloud Apps keep data: Microsoft Defender portal > Settings"
  ],
  [
    "mail that leaves by rule",
    "forwarding, transport rules, connectors and journaling: Exchange Online PowerShell (Get-TransportRule, Get-RemoteDomain, Get-OutboundConnector)"
  ],
  [
    "other tenants",
    "cross-tenant synchronization and access settings, multitenant organizations and partners with delegated rights, which keep accounts in another tenant, are not read: Microsoft Entra admin center > External Identities > Cross-tenant access settings"
  ],
  [
    "connectors and agents",
    "what Graph connectors bring in and agents' plugins send out, and Copilot's policy for web search, which Graph shows to a signed-in person alone: Microsoft 365 admin center > Copilot"
  ],
  [
    "diagnostic data of Office and Windows",
    "levels set by Cloud Policy, Intune or group policy are not read; where Office has none, required and optional data is sent: https://config.office.com, and Microsoft Intune admin center > Devices > Configuration"
  ],
  [
    "Viva, Forms, Planner, Whiteboard and others",
    "where they are: Microsoft's table by sign-up country (https://learn.microsoft.com/microsoft-365/enterprise/m365-dr-workload-other)"
  ],
  [
    "the EU Data Boundary's exceptions",
    "what leaves it for every customer (security operations, support, remote access, services left out) is a statement of Microsoft, no setting: https://learn.microsoft.com/privacy/eudb/eu-data-boundary-transfers-for-all-services"
  ]
];
var untold = () => spots.map(([type3, detail]) => ({ provider: "microsoft365", type: type3, resources: 0, detail }));

// src/locate/index.ts
var knowledge = {
  aws: { types: aws, blindSpots: unlisted },
  azure: { types: azure },
  microsoft365: { types: microsoft365, blindSpots: untold }
};
var described2 = Object.values(knowledge).flatMap(
  ({ types: known }) => known
);
var types = new Map(
  described2.map((type3) => [type3.type.toLowerCase(), type3])
);
function blindSpotsOf(scanned) {
  return Object.entries(knowledge).flatMap(
    ([provider, { blindSpots }]) => scanned.has(provider) ? blindSpots?.() ?? [] : []
  );
}

export {
  none,
  own,
  unshown,
  regionOf,
  isHeld,
  sameRegion,
  azure,
  types,
  blindSpotsOf
};
