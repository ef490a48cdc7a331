import {
  locationOf,
  parseArn
} from "./collect-aws-arn.js";

// src/collect/inventory/formats/json.ts
var membersOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
function textOf(value, ...names) {
  const members = membersOf(value);
  for (const name of names) {
    const text = Object.hasOwn(members, name) ? members[name] : void 0;
    if (typeof text === "string" && text !== "") return text;
  }
  return void 0;
}
function rowsOf(value, ...names) {
  if (Array.isArray(value)) return value;
  const members = membersOf(value);
  for (const name of names) {
    const rows = Object.hasOwn(members, name) ? members[name] : void 0;
    if (Array.isArray(rows)) return rows;
  }
  return [value];
}
function labelsIn(tags) {
  const entries = Array.isArray(tags) ? tags.flatMap((tag) => {
    const key = textOf(tag, "Key", "key", "TagKey", "tagKey");
    const value = textOf(tag, "Value", "value", "TagValue", "tagValue");
    return key === void 0 ? [] : [[key, value ?? ""]];
  }) : Object.entries(membersOf(tags));
  return Object.fromEntries(
    entries.map(([key, text]) => [key, typeof text === "string" ? text : String(text ?? "")])
  );
}
function goesOn(answer) {
  const members = membersOf(answer);
  return textOf(members, ...Object.keys(members).filter((name) => next.test(name))) !== void 0 || /^true$/i.test(String(members["resultTruncated"] ?? ""));
}
var next = /^(?:@?odata\.)?(?:\$?skip_?token|next_?(?:link|token|marker)|pagination_?token)$/i;

// src/collect/aws/config-spellings.ts
var prefixed = (prefix, ...members) => Object.fromEntries(members.map((member) => [`${prefix}.${member}`, member]));
var destinations = Object.fromEntries(
  [
    ["ExtendedS3", "ExtendedS3"],
    ["S3", "S3"],
    ["Redshift", "Redshift"],
    ["Elasticsearch", "Elasticsearch"],
    ["Amazonopensearchservice", "Amazonopensearchservice"],
    ["AmazonOpenSearchServerless", "AmazonOpenSearchServerless"],
    ["HttpEndpoint", "HttpEndpoint"],
    ["Splunk", "Splunk"],
    ["Snowflake", "Snowflake"],
    ["Iceberg", "Iceberg"]
  ].flatMap(([name, to]) => {
    const from = `${name}DestinationConfiguration`;
    const at = `Destinations[].${to}DestinationDescription`;
    return [
      [from, at],
      [`${from}.S3Configuration`, `${at}.S3DestinationDescription`],
      [`${from}.S3BackupConfiguration`, `${at}.S3BackupDescription`]
    ];
  })
);
var notifications = "BucketNotificationConfiguration.configurations{}";
var replication = "BucketReplicationConfiguration.rules{}";
var configSpellings = {
  "AWS::S3::Bucket": {
    moves: {
      [`${replication}.destinationConfig.bucketARN`]: "ReplicationConfiguration.Rules[].Destination.Bucket",
      [`${replication}.status`]: "ReplicationConfiguration.Rules[].Status",
      "BucketLoggingConfiguration.destinationBucketName": "LoggingEnabled.TargetBucket",
      "BucketAccelerateConfiguration.status": "AccelerateConfiguration.Status"
    },
    kinds: {
      [`${notifications}.functionARN`]: "NotificationConfiguration.LambdaFunctionConfigurations[].LambdaFunctionArn",
      [`${notifications}.queueARN`]: "NotificationConfiguration.QueueConfigurations[].QueueArn",
      [`${notifications}.topicARN`]: "NotificationConfiguration.TopicConfigurations[].TopicArn"
    }
  },
  "AWS::CloudFront::Distribution": {
    moves: prefixed(
      "distributionConfig",
      "Origins",
      "Logging",
      "DefaultCacheBehavior",
      "CacheBehaviors"
    )
  },
  "AWS::CodePipeline::Pipeline": {
    moves: {
      "pipeline.artifactStore": "pipeline.artifactStores{}"
    }
  },
  "AWS::Athena::WorkGroup": { moves: { WorkGroupConfiguration: "Configuration" } },
  "AWS::Backup::BackupPlan": { moves: { "BackupPlan.BackupPlanRule": "BackupPlan.Rules" } },
  "AWS::BCMDataExports::Export": { moves: prefixed("Export", "DestinationConfigurations") },
  "AWS::BedrockAgentCore::BrowserCustom": { moves: { RecordingConfig: "recording" } },
  "AWS::EFS::FileSystem": {
    moves: { "ReplicationConfiguration.Destinations": "Replications[].Destinations" }
  },
  "AWS::Glue::Database": { moves: prefixed("DatabaseInput", "TargetDatabase", "LocationUri") },
  "AWS::KinesisFirehose::DeliveryStream": { moves: destinations, isUnion: true },
  "AWS::Route53::HostedZone": { moves: { QueryLoggingConfig: "QueryLoggingConfigs[]" } },
  "AWS::S3::StorageLens": {
    moves: prefixed(
      "StorageLensConfiguration",
      "DataExport",
      "IsEnabled",
      "ExpandedPrefixesDataExport"
    )
  }
};
var configTypes = {
  "AWS::OpenSearch::Domain": "AWS::OpenSearchService::Domain"
};
var withoutTags = /* @__PURE__ */ new Set([
  "AWS::CloudTrail::Trail",
  "AWS::CloudFront::Distribution"
]);

// src/collect/inventory/formats/tagging-api.ts
var unseen = { "*": "get-resources shows ARNs and tags only" };
var taggingApi = {
  name: "the output of `aws resourcegroupstaggingapi get-resources`",
  isJson: (value) => Array.isArray(membersOf(value)["ResourceTagMappingList"]) || textOf(rowsOf(value)[0], "ResourceARN") !== void 0,
  read: (value) => ({
    rows: rowsOf(value, "ResourceTagMappingList").map(resourceIn),
    ...goesOn(value) && {
      partial: "ends with a token for the next page, so there are more resources than it holds"
    }
  }),
  remedy: "it lists what has or had a tag, in one region, and shows where that is and nothing else; scan with data-boundary scan aws to see the rest"
};
function resourceIn(row) {
  const arn = textOf(row, "ResourceARN");
  return arn === void 0 ? "is a row without ResourceARN" : awsResource(arn, {
    labels: labelsIn(membersOf(row)["Tags"]),
    source: "tagging api",
    unseen
  }) ?? "is a row whose ResourceARN is no ARN";
}
function awsResource(arn, known) {
  const parsed2 = parseArn(arn);
  if (!parsed2) return void 0;
  const location = locationOf(parsed2, known.region ?? "") || void 0;
  return {
    id: arn,
    type: known.type ?? parsed2.type,
    provider: "aws",
    scope: parsed2.account || known.account || "unknown",
    ...location !== void 0 && { location },
    name: known.name ?? parsed2.name,
    labels: known.labels,
    properties: {},
    unseen: known.unseen,
    source: known.source
  };
}

// src/collect/aws/config-record.ts
var unread = "AWS Config's record of it is not read";
var unheld = "AWS Config's record does not hold it";
function configRecord(type, configuration, supplementary, paths) {
  if (paths.length === 0) return { properties: {} };
  const own = parsed(configuration);
  if (!isRecord(own)) return { properties: {}, unseen: { "*": unread } };
  const more = parsed(supplementary);
  const source = {
    ...isRecord(more) && Object.fromEntries(Object.entries(more).map(([key, value]) => [key, parsed(value)])),
    ...own
  };
  const spelling = Object.hasOwn(configSpellings, type) ? configSpellings[type] : {};
  const known = treeOf(paths);
  const properties = named(source, known);
  for (const [from, to] of Object.entries(spelling.moves ?? {}))
    move(source, from, to, properties, known, false);
  for (const [from, to] of Object.entries(spelling.kinds ?? {}))
    move(source, from, to, properties, known, true);
  return {
    properties,
    // An API's record has null for what is not set; what CloudFormation's read handlers leave out may be there.
    unseen: { [isOfApi(own) || spelling.isUnion ? "*" : "**"]: unheld }
  };
}
function parsed(value) {
  let inner = value;
  for (let depth = 0; depth < 3 && typeof inner === "string" && /^\s*["[{]/.test(inner); depth++)
    try {
      inner = JSON.parse(inner);
    } catch {
      return inner;
    }
  return inner;
}
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function isOfApi(record) {
  const names = Object.keys(record);
  return names.length > 0 && names.every((name) => /^[a-z]/.test(name));
}
var branch = (name) => ({ name, below: /* @__PURE__ */ new Map() });
var stepsOf = (path) => path.replaceAll(/\[\]|\{\}/g, ".$&").split(".");
function treeOf(paths) {
  const root = branch("");
  for (const path of paths) {
    let at = root;
    for (const step of stepsOf(path)) {
      const next2 = at.below.get(step.toLowerCase()) ?? branch(step);
      at.below.set(step.toLowerCase(), next2);
      at = next2;
    }
  }
  return root;
}
var nothing = branch("");
function named(value, { below }) {
  if (Array.isArray(value)) {
    const each2 = below.get("[]") ?? nothing;
    return value.map((item) => named(item, each2));
  }
  if (!isRecord(value)) return value;
  const each = below.get("{}");
  const made = {};
  for (const [key, item] of Object.entries(value)) {
    const known = each ?? below.get(key.toLowerCase());
    define(made, each ? key : known?.name ?? key, named(item, known ?? nothing));
  }
  return made;
}
function move(source, from, to, into, known, isOneKind) {
  const target = stepsOf(to);
  const top = target[0];
  const [first] = stepsOf(from);
  const root = memberOf(source, first);
  if (root === void 0) return;
  walk(source, stepsOf(from), []);
  if (!Object.hasOwn(into, top)) define(into, top, null);
  function walk(value, steps, keys) {
    const [step, ...rest] = steps;
    if (step === void 0) {
      if (value !== void 0 && value !== null) put(value, keys);
      return;
    }
    if (step === "[]" || step === "{}") {
      const items = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [];
      const chosen = isOneKind ? items.filter((item) => hasValue(memberOf(item, rest[0]))) : items;
      chosen.forEach((item, i) => {
        reach(into, target.slice(0, target.indexOf("[]") + 1), [...keys, i], void 0);
        walk(item, rest, [...keys, i]);
      });
      return;
    }
    const next2 = memberOf(value, step);
    if (next2 !== void 0) walk(next2, rest, keys);
  }
  function put(value, keys) {
    let tree = known;
    for (const step of target) tree = tree?.below.get(step.toLowerCase());
    reach(into, target, keys, named(value, tree ?? nothing));
  }
}
var hasValue = (value) => value !== void 0 && value !== null;
function memberOf(value, name) {
  if (!isRecord(value)) return void 0;
  if (Object.hasOwn(value, name)) return value[name];
  const key = Object.keys(value).find((one) => one.toLowerCase() === name.toLowerCase());
  return key === void 0 ? void 0 : value[key];
}
function reach(into, target, keys, value) {
  let at = into;
  let taken = 0;
  for (let i = 0; i < target.length; i++) {
    const step = target[i];
    const key = step === "[]" ? String(keys[taken++] ?? 0) : step === "{}" ? "only" : step;
    const there = Object.hasOwn(at, key) ? at[key] : void 0;
    if (i === target.length - 1) {
      if (isRecord(there) && isRecord(value)) Object.assign(there, { ...value, ...there });
      else if (there === void 0 || there === null) define(at, key, value ?? {});
      return;
    }
    if (typeof there === "object" && there !== null) at = there;
    else {
      const made = target[i + 1] === "[]" ? [] : {};
      define(at, key, made);
      at = made;
    }
  }
}
function define(at, key, value) {
  Object.defineProperty(at, key, { value, enumerable: true, configurable: true, writable: true });
}

// src/collect/aws/config-item.ts
function configItem(item, reads) {
  const status = textOf(item, "configurationItemStatus");
  if (status?.startsWith("ResourceDeleted")) return void 0;
  const said = textOf(item, "resourceType");
  const region = textOf(item, "awsRegion");
  const account = textOf(item, "awsAccountId", "accountId");
  const id = textOf(item, "resourceId");
  const name = textOf(item, "resourceName") ?? id;
  if (said === void 0 || region === void 0 || name === void 0)
    return "is an item without resourceType, resourceId or awsRegion";
  const type = Object.hasOwn(configTypes, said) ? configTypes[said] : said;
  const arn = textOf(item, "ARN", "arn");
  const parsed2 = arn === void 0 ? void 0 : parseArn(arn);
  const wrong = parsed2 && contradiction(parsed2, region, account);
  if (wrong !== void 0) return wrong;
  const { configuration, supplementaryConfiguration: more, tags } = membersOf(item);
  const { properties, unseen: unseen2 } = reads ? configRecord(type, configuration, more, reads(type)) : { properties: {}, unseen: { "*": "AWS Config's dialect of it is not read" } };
  const known = {
    type,
    region: region === "global" ? void 0 : region,
    account,
    labels: tagsIn(tags, configuration, more),
    source: "aws config",
    unseen: unseen2 ?? {}
  };
  const resource = (arn === void 0 ? void 0 : awsResource(arn, { ...known, name })) ?? {
    id: `${type}/${account ?? "unknown"}/${region}/${id ?? name}`,
    type,
    provider: "aws",
    scope: account ?? "unknown",
    ...known.region !== void 0 && { location: known.region },
    name,
    labels: known.labels,
    properties: {},
    source: known.source
  };
  const { unseen: _, ...rest } = resource;
  return {
    ...rest,
    // Whose record it is says Config; of some ARNs the account is AWS's own, or empty.
    scope: account ?? resource.scope,
    properties,
    ...unseen2 && { unseen: unseen2 }
  };
}
function contradiction(arn, region, account) {
  if (arn.region !== "" && region !== "global" && arn.region !== region)
    return `is an item of ${region} whose ARN is of ${arn.region}`;
  if (/^\d{12}$/.test(arn.account) && account !== void 0 && arn.account !== account)
    return `is an item of account ${account} whose ARN is of ${arn.account}`;
  return void 0;
}
function tagsIn(...places) {
  for (const [i, place] of places.entries()) {
    const from = i === 0 ? place : membersOf(place)["tags"] ?? membersOf(place)["Tags"];
    const labels = labelsIn(asJson(from));
    if (Object.keys(labels).length > 0) return labels;
  }
  return {};
}
function asJson(value) {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return void 0;
  }
}

export {
  membersOf,
  textOf,
  rowsOf,
  labelsIn,
  goesOn,
  taggingApi,
  awsResource,
  configTypes,
  withoutTags,
  configItem
};
