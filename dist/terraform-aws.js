var makesOthers = (function makesOthers(type) {
  const key = type.toLowerCase();
  return Object.hasOwn(decidedBy, key) ? `${decidedBy[key]} decides what it makes, and was not read` : void 0;
});
var homes = (function homes(plan) {
  const neighbours = neighbourRegions(plan);
  const byProvider = /* @__PURE__ */ new Map();
  return ((instance) => {
    const own = ownRegion(instance, false);
    if (own) return own;
    const argued = argumentRegion(instance, plan);
    if (argued) return argued;
    const { providerKey: key } = instance;
    if (key === void 0) {
      const given2 = plan.regions["aws"];
      return given2 === void 0 ? unknownOf("nothing in the file says its region", "--provider-region aws=REGION") : { location: given2, from: "--provider-region aws" };
    }
    const configured = byProvider.get(keyIn(instance));
    if (configured) return configured;
    const said = providerRegion(key, instance, plan);
    if (typeof said === "string") {
      const home = { location: said, from: `region of provider ${key}` };
      byProvider.set(keyIn(instance), home);
      return home;
    }
    const near = neighbours().get(keyIn(instance));
    if (near?.size === 1)
      return { location: [...near][0], from: `region of other resources of provider ${key}` };
    const given = plan.regions[key];
    if (given !== void 0) return { location: given, from: `--provider-region ${key}` };
    if (isUnseen(said))
      return notKnown(
        `the region of provider ${key}`,
        said,
        `its region: --provider-region ${key}=REGION`
      );
    return unknownOf(
      plan.providerExpression(key, "region") ? `the region of provider ${key} is made of what the plan does not hold` : plan.isProviderKnown(key) ? `the region of provider ${key} comes from its environment, and is in no file` : `the configuration of provider ${key} is not in the file`,
      `--provider-region ${key}=REGION`
    );
  });
});
var argumentRegion = (function argumentRegion(instance, plan) {
  if (!isRegionSaid(instance)) return void 0;
  const { block, module } = instance;
  const said = memberOf(block?.expressions, "region");
  const constant = plan.constant(said, module) ?? plan.constantOfData(said, module);
  if (typeof constant === "string" && regionForm.test(constant))
    return { location: constant, from: "region" };
  const named2 = plan.value(instance, "region");
  if (isSymbolic(named2) && regionForm.test(named2.id)) return { location: named2.id, from: "region" };
  return isSymbolic(named2) || isUnseen(named2) ? notKnown("its argument region", named2, "give region a value that is known when it is planned") : void 0;
});
var ownRegion = (function ownRegion(instance, isShared) {
  const { type, values, before, unknown, action } = instance;
  const named2 = ownRegions[type];
  const own = named2 === void 0 ? void 0 : textOf(values, named2);
  const isOwn = own !== void 0 && regionForm.test(own);
  if (isOwn && !isShared && instance.isData === true) return { location: own, from: named2 };
  const region = textOf(values, "region");
  const isAny = isShared && instance.isData === true && type === "aws_s3_bucket";
  if (region !== void 0 && regionForm.test(region) && !otherRegion.has(type)) {
    const isSaid = memberOf(instance.block?.expressions, "region") !== void 0;
    if (!isShared || !(isSaid || isAny)) return { location: region, from: "region" };
    return void 0;
  }
  if (!otherArn2.has(type)) {
    const arn = textOf(values, "arn") ?? (action === "change" ? textOf(before, "arn") : void 0);
    const located = arn === void 0 ? void 0 : regionOf(arn);
    if (located !== void 0) return { location: located, from: "arn" };
  }
  const zone = textOf(values, "availability_zone");
  const inZone = zone === void 0 || memberOf(unknown, "availability_zone") === true ? void 0 : zoneForm.exec(zone)?.[1];
  if (inZone !== void 0) return { location: inZone, from: "availability_zone" };
  if (isOwn && !isAny) return { location: own, from: named2 };
  const hosted = ownHosts[type];
  const host = hosted === void 0 ? void 0 : textOf(values, hosted);
  const inHost = host === void 0 ? void 0 : /[./]([a-z]{2,4}(?:-[a-z]+)+-\d+)\./.exec(host)?.[1];
  return inHost === void 0 ? void 0 : { location: inHost, from: hosted };
});
var providerRegion = (function providerRegion(key, instance, plan) {
  const said = plan.providerExpression(key, "region");
  if (!said) return void 0;
  const module = said.module === "" ? "" : instance.module.startsWith(said.module) ? instance.module : said.module;
  const region = plan.constant(said.expression, module) ?? plan.constantOfData(said.expression, module);
  if (isUnseen(region)) return region;
  return typeof region === "string" && regionForm.test(region) ? region : void 0;
});
var neighbourRegions = (function neighbourRegions(plan) {
  let known2;
  return () => {
    if (known2) return known2;
    known2 = /* @__PURE__ */ new Map();
    for (const instance of [...plan.instances, ...plan.data]) {
      const region = instance.type === "aws_region" ? regionOfData(instance) : ownRegion(instance, true)?.location;
      if (region === void 0 || instance.providerKey === void 0) continue;
      const key = keyIn(instance);
      const regions = known2.get(key) ?? /* @__PURE__ */ new Set();
      known2.set(key, regions.add(region));
    }
    return known2;
  };
});
var isGiven = (function isGiven({ block, values }, attribute) {
  return block ? memberOf(block.expressions, attribute) !== void 0 : (values[attribute] ?? "") !== "";
});
var ids = (function ids(instance, home, plan) {
  const { type, values } = instance;
  const { file } = plan;
  const leadsTo = locations[type];
  if (leadsTo !== void 0) return { all: [], of: (() => locationUri(instance, leadsTo, plan)) };
  let made;
  const token = (() => made ??= tokenOf(instance, file));
  const { location } = home;
  const partition = location === void 0 ? "aws" : partitionOf(location);
  if (buckets.has(type)) {
    const name = textOf(values, "bucket") ?? token();
    const arn2 = `arn:${partition}:s3:::${name}`;
    return {
      all: partition === "aws" ? [arn2] : [arn2, `arn:aws:s3:::${name}`],
      of: ((attribute) => attribute === "region" ? location : attribute?.includes("domain_name") ? `${name}.s3.amazonaws.com` : arn2)
    };
  }
  const known2 = textOf(values, "arn");
  if (location === void 0) return { all: known2 === void 0 ? [] : [known2], of: (() => known2) };
  const form = arnForms[type] ?? `${type.split("_")[1] ?? "aws"}:`;
  const service = form.slice(0, form.indexOf(":"));
  const kind = form.slice(service.length + 1);
  const arn = known2 ?? `arn:${partition}:${service}:${location}:000000000000:${kind}${ownName(instance) ?? token()}`;
  return {
    all: [arn],
    of: ((attribute) => attribute === "region" ? location : attribute !== void 0 && /endpoint|host|url|domain_name|dns|address/.test(attribute) ? `${token()}.${service}.${location}.amazonaws.com` : arn)
  };
});
var ownName = (function ownName({ values }) {
  const name = memberOf(values, "name");
  return typeof name === "string" && /^[\w./-]{1,255}$/.test(name) ? name : void 0;
});
var tokenOf = (function tokenOf({ address }, file) {
  return `planned-${sha256Of(`${file}#${address}`).slice(0, 16)}`;
});
var partitionOf = (function partitionOf(region) {
  if (region.startsWith("cn-")) return "aws-cn";
  if (region.startsWith("us-gov-")) return "aws-us-gov";
  if (region.startsWith("eusc-")) return "aws-eusc";
  return "aws";
});
var typeOf = (function typeOf(type) {
  let found = known.get(type);
  if (!found) known.set(type, found = lookedUp(type));
  return found;
});
var lookedUp = (function lookedUp(type) {
  named ??= byOurs();
  const ours = type.startsWith("aws_") ? type.slice(4) : "";
  if (settings.includes(ours)) return { type, isPart: true };
  const found = { type: named.get(ours) ?? type };
  return isGlobalSetting(found.type) ? { ...found, isPart: true } : found;
});
var byOurs = (function byOurs() {
  const map = /* @__PURE__ */ new Map();
  for (const name of Object.keys(cloudFormationNames)) {
    const all = cloudFormationNames[name];
    if (!all.includes(" ")) map.set(all, name);
    else for (const one of all.split(" ")) map.set(one, name);
  }
  return map;
});
// facade:src/locate/aws/arn.ts?terraform-aws
import { regionOf } from "./scan.js";

// src/plans/makes-others.ts
var decidedBy = {
  "aws::cloudformation::stack": "its template",
  "aws::cloudformation::stackset": "its template",
  "aws::servicecatalog::cloudformationprovisionedproduct": "a product of Service Catalog",
  "microsoft.resources/deployments": "its template",
  "microsoft.resources/deploymentstacks": "its template",
  "microsoft.solutions/applications": "the definition of the managed application"
};

var othersRemedy = "scan what decides it, or the account or subscription once it is made, and accept the gap with an exception";

// facade:src/plans/terraform/json.ts?terraform-aws
import { memberOf, textOf } from "./terraform-plan.js";

// facade:src/plans/terraform/provider.ts?terraform-aws
import { byType, homeRegion } from "./terraform-plan.js";

// facade:src/plans/value.ts?terraform-aws
import { isSymbolic, isUnseen, unseen } from "./terraform-plan.js";

// src/plans/terraform/aws/home-region.ts
var regionForm = /^[a-z]{2,4}(?:-[a-z]+)+-\d+$/;
var zoneForm = /^([a-z]{2,4}(?:-[a-z]+)+-\d+)(?:[a-z]|-[a-z0-9-]+)$/;
var otherRegion = /* @__PURE__ */ new Set([
  "aws_cloudformation_stack_set_instance",
  "aws_config_aggregate_authorization",
  "aws_dx_hosted_connection",
  "aws_servicequotas_template",
  "aws_ssmincidents_replication_set"
]);
var otherArn2 = /* @__PURE__ */ new Set([
  "aws_cloudwatch_event_target",
  "aws_lakeformation_resource",
  "aws_notifications_channel_association"
]);
var ownHosts = {
  aws_s3_bucket: "bucket_regional_domain_name",
  aws_sqs_queue: "url"
};
var ownRegions = {
  aws_s3_bucket: "bucket_region",
  aws_cloudtrail: "home_region",
  aws_db_snapshot_copy: "destination_region",
  aws_rds_cluster_snapshot_copy: "destination_region"
};


var unknownOf = (why, input) => ({
  from: "",
  unknown: { why, remedy: `give its region: ${input}` }
});
var notKnown = (what, value, input) => ({
  from: "",
  unknown: {
    why: `${what} is not known${isUnseen(value) ? `: ${value.why}` : ""}`,
    remedy: `give what is missing, or ${input}`
  },
  ...isUnseen(value) && value.oneOf && { choices: value }
});
var isRegionSaid = (({ type, block, unknown }) => !otherRegion.has(type) && memberOf(unknown, "region") === true && memberOf(block?.expressions, "region") !== void 0);


var keyIn = (({ providerKey: key = "", module }) => key.includes(":") ? `${key}
${module}` : key);

function regionOfData({ values, block }) {
  if (memberOf(block?.expressions, "region") !== void 0) return void 0;
  const region = textOf(values, "region") ?? textOf(values, "name") ?? textOf(values, "id");
  return region !== void 0 && regionForm.test(region) ? region : void 0;
}

// src/plans/terraform/aws/computed.ts
var asS3Uri = (id) => id.replace(/^arn:[^:]+:s3:::/, "s3://");
var onlyArn = (value) => typeof value === "string" && value.startsWith("arn:") ? value : void 0;

function regionOfBucket(value, plan) {
  if (value === void 0 || value === null || isUnseen(value)) return value;
  const name = (isSymbolic(value) ? value.id : String(value)).replace(/^arn:[^:]+:s3:::/, "");
  const arn = `arn:aws:s3:::${name}`;
  const bucket2 = plan.instances.find(
    (one) => one.type === "aws_s3_bucket" && (one.values["bucket"] === name || plan.idsOf(one).all.includes(arn))
  );
  return (bucket2 && plan.homeOf(bucket2).location) ?? unseen("the bucket is not in the plan, and its region not known");
}

// facade:src/sha256.ts?terraform-aws
import { sha256Of } from "./scan.js";

// src/plans/terraform/aws/ids.ts
var arnForms = {
  aws_backup_logically_air_gapped_vault: "backup:backup-vault:",
  aws_backup_vault: "backup:backup-vault:",
  aws_cloudwatch_event_bus: "events:event-bus/",
  aws_cloudwatch_log_group: "logs:log-group:",
  aws_db_cluster_snapshot: "rds:cluster-snapshot:",
  aws_db_instance: "rds:db:",
  aws_db_snapshot: "rds:snapshot:",
  aws_docdb_cluster: "rds:cluster:",
  aws_dynamodb_table: "dynamodb:table/",
  aws_efs_file_system: "elasticfilesystem:file-system/",
  aws_kinesis_firehose_delivery_stream: "firehose:deliverystream/",
  aws_kinesis_stream: "kinesis:stream/",
  aws_kms_external_key: "kms:key/",
  aws_kms_key: "kms:key/",
  aws_lambda_alias: "lambda:function:",
  aws_lambda_function: "lambda:function:",
  aws_neptune_cluster: "rds:cluster:",
  aws_opensearch_domain: "es:domain/",
  aws_rds_cluster: "rds:cluster:",
  aws_sfn_state_machine: "states:stateMachine:",
  aws_sns_topic: "sns:",
  aws_sqs_queue: "sqs:"
};
var buckets = /* @__PURE__ */ new Set(["aws_s3_bucket"]);
var locations = {
  aws_datasync_location_azure_blob: "container_url",
  aws_datasync_location_efs: "efs_file_system_arn",
  aws_datasync_location_fsx_lustre_file_system: "fsx_filesystem_arn",
  aws_datasync_location_fsx_ontap_file_system: "storage_virtual_machine_arn",
  aws_datasync_location_fsx_openzfs_file_system: "fsx_filesystem_arn",
  aws_datasync_location_fsx_windows_file_system: "fsx_filesystem_arn",
  aws_datasync_location_nfs: "server_hostname",
  aws_datasync_location_object_storage: "server_hostname",
  aws_datasync_location_s3: "s3_bucket_arn",
  aws_datasync_location_smb: "server_hostname"
};
function locationUri(instance, attribute, plan) {
  const said = plan.value(instance, attribute);
  const value = isSymbolic(said) ? said.id : said;
  if (typeof value !== "string") return void 0;
  if (/^[a-z]+:\/\//.test(value)) return value;
  if (value.startsWith("arn:")) {
    const region = regionOf(value);
    return region === void 0 ? `${asS3Uri(value)}/` : `fsx://${region}.fs-0/`;
  }
  return `nfs://${value}/`;
}





// src/collect/aws/trim.ts
function only(value, ...names) {
  const kept = cut(value, new Set(names));
  return kept === void 0 ? void 0 : Object(kept);
}
function cut(value, names) {
  if (typeof value !== "object" || value === null) return void 0;
  if (Array.isArray(value)) {
    const items = value.map((item) => cut(item, names)).filter((item) => item !== void 0);
    return items.length === 0 ? void 0 : items;
  }
  const entries = Object.entries(value).flatMap(([name, item]) => {
    const kept = typeof item === "object" ? cut(item, names) : names.has(name) ? item : void 0;
    return kept === void 0 ? [] : [[name, kept]];
  });
  return entries.length === 0 ? void 0 : Object.fromEntries(entries);
}
function hostPart(url) {
  return url === void 0 ? void 0 : /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? url;
}

// src/collect/aws/definition-references.ts
function referencesIn(definition) {
  const found = (pattern) => [...definition.matchAll(pattern)].map(([whole, part]) => part ?? whole);
  const arns = found(/arn:aws[a-z-]*:[^\s"'\\{}()]+/g).filter(
    (arn) => !/^arn:[^:]+:iam:/.test(arn)
  );
  const hosts = found(/https?:\/\/[^\s"'\\{}()]+/g).map((url) => hostPart(url));
  const models = found(/"[Mm]odelId"\s*:\s*"([^"{]+)"/g);
  return [.../* @__PURE__ */ new Set([...arns, ...hosts, ...models])];
}

// src/plans/terraform/aws/flows.ts
var undelivered = ((block, to) => ({
  [`${block}.s3_configuration.bucket_arn`]: `Destinations[].${to}.S3DestinationDescription.BucketARN`
}));
var streams = [
  {
    from: "aws_kinesis_firehose_delivery_stream",
    type: "AWS::KinesisFirehose::DeliveryStream",
    members: {
      "extended_s3_configuration.bucket_arn": "Destinations[].ExtendedS3DestinationDescription.BucketARN",
      "extended_s3_configuration.s3_backup_mode": "Destinations[].ExtendedS3DestinationDescription.S3BackupMode",
      "extended_s3_configuration.s3_backup_configuration.bucket_arn": "Destinations[].ExtendedS3DestinationDescription.S3BackupDescription.BucketARN",
      "redshift_configuration.cluster_jdbcurl": "Destinations[].RedshiftDestinationDescription.ClusterJDBCURL",
      "redshift_configuration.s3_backup_mode": "Destinations[].RedshiftDestinationDescription.S3BackupMode",
      "redshift_configuration.s3_backup_configuration.bucket_arn": "Destinations[].RedshiftDestinationDescription.S3BackupDescription.BucketARN",
      ...undelivered("redshift_configuration", "RedshiftDestinationDescription"),
      "elasticsearch_configuration.domain_arn": "Destinations[].ElasticsearchDestinationDescription.DomainARN",
      "elasticsearch_configuration.cluster_endpoint": "Destinations[].ElasticsearchDestinationDescription.ClusterEndpoint",
      ...undelivered("elasticsearch_configuration", "ElasticsearchDestinationDescription"),
      "opensearch_configuration.domain_arn": "Destinations[].AmazonopensearchserviceDestinationDescription.DomainARN",
      "opensearch_configuration.cluster_endpoint": "Destinations[].AmazonopensearchserviceDestinationDescription.ClusterEndpoint",
      ...undelivered("opensearch_configuration", "AmazonopensearchserviceDestinationDescription"),
      "opensearchserverless_configuration.collection_endpoint": "Destinations[].AmazonOpenSearchServerlessDestinationDescription.CollectionEndpoint",
      ...undelivered(
        "opensearchserverless_configuration",
        "AmazonOpenSearchServerlessDestinationDescription"
      ),
      "http_endpoint_configuration.url": "Destinations[].HttpEndpointDestinationDescription.EndpointConfiguration.Url",
      ...undelivered("http_endpoint_configuration", "HttpEndpointDestinationDescription"),
      "splunk_configuration.hec_endpoint": "Destinations[].SplunkDestinationDescription.HECEndpoint",
      ...undelivered("splunk_configuration", "SplunkDestinationDescription"),
      "snowflake_configuration.account_url": "Destinations[].SnowflakeDestinationDescription.AccountUrl",
      ...undelivered("snowflake_configuration", "SnowflakeDestinationDescription"),
      "iceberg_configuration.catalog_arn": "Destinations[].IcebergDestinationDescription.CatalogConfiguration.CatalogARN",
      ...undelivered("iceberg_configuration", "IcebergDestinationDescription")
    },
    unsaid: {
      "Destinations[].S3DestinationDescription.BucketARN": "Terraform's provider has no argument for the plain S3 destination any more",
      "Destinations[].IcebergDestinationDescription.CatalogConfiguration.WarehouseLocation": "Terraform has no argument for the location of an Iceberg warehouse"
    }
  }
];
var statement = (json) => {
  try {
    return Object(JSON.parse(String(json))).Statement;
  } catch {
    return unseen("the policy is not JSON");
  }
};
var logs = [
  {
    from: "aws_cloudtrail",
    type: "AWS::CloudTrail::Trail",
    members: {
      s3_bucket_name: "S3BucketName",
      cloud_watch_logs_group_arn: "CloudWatchLogsLogGroupArn",
      sns_topic_name: { to: "SnsTopicARN", as: onlyArn },
      enable_logging: { to: "IsLogging", absent: true }
    }
  },
  { from: "aws_cloudwatch_log_group", type: "AWS::Logs::LogGroup", members: {} },
  {
    from: "aws_cloudwatch_log_data_protection_policy",
    type: "AWS::Logs::LogGroup",
    joins: { by: "log_group_name", to: { aws_cloudwatch_log_group: ["name", "id"] } },
    members: { policy_document: { to: "DataProtectionStatement", as: statement } }
  },
  {
    from: "aws_cloudwatch_log_subscription_filter",
    type: "AWS::Logs::SubscriptionFilter",
    members: { destination_arn: "destinationArn" }
  },
  {
    from: "aws_cloudwatch_log_destination",
    type: "AWS::Logs::Destination",
    members: { target_arn: "targetArn" }
  },
  {
    from: "aws_cloudwatch_log_account_policy",
    type: "AWS::Logs::AccountPolicy",
    members: { policy_document: "policyDocument", policy_type: "policyType" }
  },
  {
    from: "aws_cloudwatch_log_delivery_destination",
    type: "AWS::Logs::DeliveryDestination",
    members: {
      "delivery_destination_configuration.destination_resource_arn": "deliveryDestinationConfiguration.destinationResourceArn"
    }
  },
  {
    from: "aws_observabilityadmin_centralization_rule_for_organization",
    type: "AWS::ObservabilityAdmin::OrganizationCentralizationRule",
    members: {
      "rule.destination.region": "CentralizationRule.Destination.Region",
      "rule.destination.destination_logs_configuration.backup_configuration.region": "CentralizationRule.Destination.DestinationLogsConfiguration.BackupConfiguration.Region"
    },
    unsaid: {
      "CentralizationRule.Destination.DestinationMetricsConfiguration.BackupConfiguration.Region": "Terraform has no argument for a backup of metrics",
      "CentralizationRule.Destination.DestinationProfilesConfiguration.BackupConfiguration.Region": "Terraform has no argument for a backup of profiles"
    }
  },
  {
    from: "aws_oam_link",
    type: "AWS::Oam::Link",
    members: { sink_identifier: "SinkArn" }
  },
  {
    from: "aws_cloudwatch_metric_stream",
    type: "AWS::CloudWatch::MetricStream",
    members: { firehose_arn: "FirehoseArn" }
  },
  {
    from: "aws_synthetics_canary",
    type: "AWS::Synthetics::Canary",
    members: { artifact_s3_location: { to: "ArtifactS3Location", symbol: asS3Uri } },
    unsaid: {
      "MultiLocationConfig.Replicas[].Location": "Terraform has no argument for the other locations of a canary"
    }
  },
  {
    from: "aws_flow_log",
    type: "AWS::EC2::FlowLog",
    members: { log_destination: "LogDestination" }
  },
  {
    from: "aws_route53_resolver_query_log_config",
    type: "AWS::Route53Resolver::ResolverQueryLoggingConfig",
    members: { destination_arn: "DestinationArn" }
  },
  {
    from: "aws_networkfirewall_logging_configuration",
    type: "AWS::NetworkFirewall::LoggingConfiguration",
    members: Object.fromEntries(
      ["bucketName", "logGroup", "deliveryStream"].map(((name) => [
        `logging_configuration.log_destination_config[].log_destination.${name}`,
        `LogDestinationConfigs[].LogDestination.${name}`
      ]))
    )
  },
  {
    from: "aws_wafv2_web_acl_logging_configuration",
    type: "AWS::WAFv2::LoggingConfiguration",
    members: { "log_destination_configs[]": "LogDestinationConfigs[]" }
  }
];
var loadBalancer = "AWS::ElasticLoadBalancingV2::LoadBalancer";
var balancerLogs = ((from) => [
  {
    from,
    type: loadBalancer,
    members: {},
    unsaid: {
      "AvailabilityZones[].ZoneName": "the zones of a load balancer are those of its subnets"
    }
  },
  ...["access_logs", "connection_logs"].flatMap(
    ((block) => ["bucket", "enabled"].map(((name) => ({
      from,
      type: loadBalancer,
      adds: true,
      members: {
        [`${block}.${name}`]: {
          to: "Attributes[].Value",
          ...name === "enabled" && { absent: false }
        }
      },
      constants: { "Attributes[].Key": `${block}.s3.${name}` }
    }))))
  )
]);
var classicBalancer = {
  from: "aws_elb",
  type: "AWS::ElasticLoadBalancing::LoadBalancer",
  members: {
    "access_logs.bucket": "AccessLoggingPolicy.S3BucketName",
    "access_logs.enabled": { to: "AccessLoggingPolicy.Enabled", absent: true }
  }
};
var events = [
  {
    from: "aws_sns_topic_subscription",
    type: "AWS::SNS::Subscription",
    members: { endpoint: "Endpoint", protocol: "Protocol" }
  },
  {
    from: "aws_cloudwatch_event_rule",
    type: "AWS::Events::Rule",
    computed: {
      $state: (({ values }) => values["is_enabled"] === false ? "DISABLED" : values["state"] ?? "ENABLED")
    },
    members: { $state: "State" }
  },
  {
    from: "aws_cloudwatch_event_target",
    type: "AWS::Events::Rule",
    joins: { by: "rule", to: { aws_cloudwatch_event_rule: ["name", "id"] } },
    members: {
      arn: "Targets[].Arn",
      "dead_letter_config.arn": "Targets[].DeadLetterConfig.Arn"
    }
  },
  {
    from: "aws_cloudwatch_event_endpoint",
    type: "AWS::Events::Endpoint",
    members: {
      "routing_config.failover_config.secondary.route": "RoutingConfig.FailoverConfig.Secondary.Route",
      "replication_config.state": { to: "ReplicationConfig.State", absent: "ENABLED" }
    }
  },
  {
    from: "aws_cloudwatch_event_api_destination",
    type: "AWS::Events::ApiDestination",
    members: { invocation_endpoint: "InvocationEndpoint" }
  },
  {
    from: "aws_scheduler_schedule",
    type: "AWS::Scheduler::Schedule",
    members: {
      state: { to: "State", absent: "ENABLED" },
      "target.arn": "Target.Arn",
      "target.dead_letter_config.arn": "Target.DeadLetterConfig.Arn"
    }
  },
  {
    from: "aws_pipes_pipe",
    type: "AWS::Pipes::Pipe",
    members: {
      desired_state: { to: "CurrentState", absent: "RUNNING" },
      target: "Target",
      enrichment: "Enrichment",
      "log_configuration.s3_log_destination.bucket_name": "LogConfiguration.S3LogDestination.BucketName",
      "log_configuration.firehose_log_destination.delivery_stream_arn": "LogConfiguration.FirehoseLogDestination.DeliveryStreamArn",
      "log_configuration.cloudwatch_logs_log_destination.log_group_arn": "LogConfiguration.CloudwatchLogsLogDestination.LogGroupArn",
      "source_parameters.kinesis_stream_parameters.dead_letter_config.arn": "SourceParameters.KinesisStreamParameters.DeadLetterConfig.Arn",
      "source_parameters.dynamodb_stream_parameters.dead_letter_config.arn": "SourceParameters.DynamoDBStreamParameters.DeadLetterConfig.Arn"
    }
  },
  {
    from: "aws_sesv2_multi_region_endpoint",
    type: "AWS::SES::MultiRegionEndpoint",
    members: { "details.routes_details[].region": "Regions[]" }
  }
];
var functions = [
  {
    from: "aws_lambda_function",
    type: "AWS::Lambda::Function",
    members: {
      "dead_letter_config.target_arn": "DeadLetterConfig.TargetArn",
      "file_system_config.arn": "FileSystemConfigs[].Arn"
    }
  },
  {
    from: "aws_lambda_function_event_invoke_config",
    type: "AWS::Lambda::Function",
    joins: {
      by: "function_name",
      to: { aws_lambda_function: ["function_name", "id"], aws_lambda_alias: ["arn"] }
    },
    members: {
      "destination_config.on_success.destination": "FunctionEventInvokeConfigs[].DestinationConfig.OnSuccess.Destination",
      "destination_config.on_failure.destination": "FunctionEventInvokeConfigs[].DestinationConfig.OnFailure.Destination"
    }
  },
  {
    from: "aws_lambda_event_source_mapping",
    type: "AWS::Lambda::EventSourceMapping",
    members: {
      enabled: {
        to: "State",
        as: (is) => is === false ? "Disabled" : "Enabled",
        absent: "Enabled"
      },
      "destination_config.on_failure.destination_arn": "DestinationConfig.OnFailure.Destination"
    }
  },
  {
    from: "aws_sfn_state_machine",
    type: "AWS::StepFunctions::StateMachine",
    computed: {
      $references: (instance, plan) => {
        const definition = plan.value(instance, "definition");
        return typeof definition === "string" ? referencesIn(definition) : plan.eachOf(instance, "definition");
      }
    },
    members: {
      "$references[]": "DefinitionReferences[]",
      "logging_configuration.log_destination": "loggingConfiguration.destinations[].cloudWatchLogsLogGroup.logGroupArn"
    }
  },
  {
    from: "aws_appsync_datasource",
    type: "AWS::AppSync::DataSource",
    members: {
      type: "type",
      "dynamodb_config.region": "dynamodbConfig.awsRegion",
      "opensearchservice_config.region": "openSearchServiceConfig.awsRegion",
      "elasticsearch_config.region": "elasticsearchConfig.awsRegion",
      "relational_database_config.http_endpoint_config.region": "relationalDatabaseConfig.rdsHttpEndpointConfig.awsRegion",
      "lambda_config.function_arn": "lambdaConfig.lambdaFunctionArn",
      "http_config.endpoint": "httpConfig.endpoint",
      "event_bridge_config.event_bus_arn": "eventBridgeConfig.eventBusArn"
    }
  },
  {
    from: "aws_apigatewayv2_integration",
    type: "AWS::ApiGatewayV2::Integration",
    members: {
      integration_uri: "IntegrationUri",
      "request_parameters.Region": "RequestParameters.Region",
      "request_parameters.QueueUrl": "RequestParameters.QueueUrl",
      "request_parameters.StateMachineArn": "RequestParameters.StateMachineArn"
    }
  },
  {
    from: "aws_api_gateway_rest_api",
    type: "AWS::ApiGateway::RestApi",
    members: {
      // Without the block the service makes an edge-optimized API.
      "endpoint_configuration.types[]": { to: "endpointConfiguration.types[]", absent: "EDGE" }
    }
  }
];
var flows = [
  ...streams,
  ...logs,
  ...balancerLogs("aws_lb"),
  ...balancerLogs("aws_alb"),
  classicBalancer,
  ...events,
  ...functions
];

// src/plans/terraform/aws/networks.ts
var zoned = ((from, type) => ({
  from,
  type,
  members: { availability_zone: "AvailabilityZone", outpost_arn: "OutpostArn" }
}));
var networks = [
  zoned("aws_subnet", "AWS::EC2::Subnet"),
  zoned("aws_default_subnet", "AWS::EC2::Subnet"),
  zoned("aws_ebs_volume", "AWS::EC2::Volume"),
  ...["aws_instance", "aws_spot_instance_request"].map(((from) => ({
    from,
    type: "AWS::EC2::Instance",
    members: { availability_zone: "Placement.AvailabilityZone", outpost_arn: "OutpostArn" }
  }))),
  {
    from: "aws_vpc_peering_connection",
    type: "AWS::EC2::VPCPeeringConnection",
    members: {
      peer_region: { to: "AccepterVpcInfo.Region", absent: homeRegion },
      $home: "RequesterVpcInfo.Region"
    }
  },
  {
    from: "aws_ec2_transit_gateway_peering_attachment",
    type: "AWS::EC2::TransitGatewayPeeringAttachment",
    members: {
      peer_region: { to: "AccepterTgwInfo.Region", absent: homeRegion },
      $home: "RequesterTgwInfo.Region"
    }
  },
  {
    from: "aws_vpc_endpoint",
    type: "AWS::EC2::VPCEndpoint",
    members: { service_region: "ServiceRegion" }
  }
];
var edge = [
  {
    from: "aws_globalaccelerator_accelerator",
    type: "AWS::GlobalAccelerator::Accelerator",
    members: {
      "attributes.flow_logs_enabled": "AcceleratorAttributes.FlowLogsEnabled",
      "attributes.flow_logs_s3_bucket": "AcceleratorAttributes.FlowLogsS3Bucket"
    }
  },
  {
    from: "aws_globalaccelerator_custom_routing_accelerator",
    type: "AWS::GlobalAccelerator::Accelerator",
    members: {
      "attributes.flow_logs_enabled": "AcceleratorAttributes.FlowLogsEnabled",
      "attributes.flow_logs_s3_bucket": "AcceleratorAttributes.FlowLogsS3Bucket"
    }
  },
  {
    from: "aws_globalaccelerator_endpoint_group",
    type: "AWS::GlobalAccelerator::EndpointGroup",
    members: {
      endpoint_group_region: { to: "EndpointGroupRegion", absent: homeRegion },
      traffic_dial_percentage: "TrafficDialPercentage"
    }
  },
  {
    from: "aws_globalaccelerator_custom_routing_endpoint_group",
    type: "AWS::GlobalAccelerator::EndpointGroup",
    members: { endpoint_group_region: { to: "EndpointGroupRegion", absent: homeRegion } }
  },
  {
    from: "aws_cloudfront_distribution",
    type: "AWS::CloudFront::Distribution",
    members: {
      enabled: "Enabled",
      "origin[].domain_name": "Origins.Items[].DomainName",
      "origin[].origin_shield.origin_shield_region": "Origins.Items[].OriginShield.OriginShieldRegion",
      "origin[].origin_shield.enabled": "Origins.Items[].OriginShield.Enabled",
      "logging_config.bucket": "Logging.Bucket",
      "default_cache_behavior.lambda_function_association[].lambda_arn": "DefaultCacheBehavior.LambdaFunctionAssociations.Items[].LambdaFunctionARN",
      "default_cache_behavior.function_association[].function_arn": "DefaultCacheBehavior.FunctionAssociations.Items[].FunctionARN",
      "ordered_cache_behavior[].lambda_function_association[].lambda_arn": "CacheBehaviors.Items[].LambdaFunctionAssociations.Items[].LambdaFunctionARN"
    },
    unsaid: {
      "Logging.Enabled": "Terraform writes the logs of a distribution wherever the block is there"
    }
  },
  {
    from: "aws_cloudfront_realtime_log_config",
    type: "AWS::CloudFront::RealtimeLogConfig",
    members: {
      "endpoint.kinesis_stream_config.stream_arn": "EndPoints[].KinesisStreamConfig.StreamARN"
    }
  },
  { from: "aws_route53_zone", type: "AWS::Route53::HostedZone", members: {} },
  {
    from: "aws_route53_query_log",
    type: "AWS::Route53::HostedZone",
    joins: { by: "zone_id", to: { aws_route53_zone: ["zone_id", "id"] } },
    members: {
      cloudwatch_log_group_arn: "QueryLoggingConfigs[].CloudWatchLogsLogGroupArn"
    }
  }
];
var replicaRegions = (blocks) => {
  const names = (Array.isArray(blocks) ? blocks : [blocks]).map(
    (block) => memberOf(block, "name")
  );
  return names.some((name) => isUnseen(name) || typeof name !== "string") ? unseen("a region of the set is known after apply") : Object.fromEntries(names.map((name) => [name, { status: "ACTIVE" }]));
};
var rolledUp = (lakes) => (Array.isArray(lakes) ? lakes : []).flatMap((lake) => {
  const replication = memberOf(lake, "replication_configuration");
  return (Array.isArray(replication) ? replication : []).flatMap((one) => {
    const regions = memberOf(one, "regions");
    return Array.isArray(regions) ? regions : [];
  });
});
var oversight = [
  {
    from: "aws_config_delivery_channel",
    type: "AWS::Config::DeliveryChannel",
    members: { s3_bucket_name: "s3BucketName", sns_topic_arn: "snsTopicARN" }
  },
  {
    from: "aws_config_aggregate_authorization",
    type: "AWS::Config::AggregationAuthorization",
    members: {
      region: "AuthorizedAwsRegion",
      authorized_aws_region: "AuthorizedAwsRegion"
    }
  },
  {
    from: "aws_securityhub_finding_aggregator",
    type: "AWS::SecurityHub::FindingAggregator",
    members: { $home: "FindingAggregationRegion", linking_mode: "RegionLinkingMode" }
  },
  {
    from: "aws_securityhub_aggregator_v2",
    type: "AWS::SecurityHub::AggregatorV2",
    members: { $home: "AggregationRegion", region_linking_mode: "RegionLinkingMode" }
  },
  {
    from: "aws_securitylake_data_lake",
    type: "AWS::SecurityLake::DataLake",
    members: { configuration: { to: "replicationConfiguration.regions", as: rolledUp } }
  },
  {
    from: "aws_guardduty_publishing_destination",
    type: "AWS::GuardDuty::PublishingDestination",
    members: { destination_arn: "DestinationProperties.DestinationArn" }
  },
  {
    from: "aws_ssm_resource_data_sync",
    type: "AWS::SSM::ResourceDataSync",
    members: { "s3_destination.region": "S3Destination.Region" },
    unsaid: {
      "SyncSource.SourceRegions[]": "Terraform has no argument for the regions that a sync gathers"
    }
  },
  {
    from: "aws_ssmincidents_replication_set",
    type: "AWS::SSMIncidents::ReplicationSet",
    members: {
      region: { to: "regionMap", as: replicaRegions },
      regions: { to: "regionMap", as: replicaRegions }
    }
  }
];
var networksAndOversight = [
  ...networks,
  ...edge,
  ...oversight
];

// src/plans/terraform/aws/s3.ts
var ofBucket = { by: "bucket", to: { aws_s3_bucket: ["bucket", "id", "arn"] } };
var bucket = "AWS::S3::Bucket";
var s3 = [
  {
    from: "aws_s3_bucket",
    type: bucket,
    members: {
      "replication_configuration.rules[].status": "ReplicationConfiguration.Rules[].Status",
      "replication_configuration.rules[].destination.bucket": "ReplicationConfiguration.Rules[].Destination.Bucket",
      "logging.target_bucket": "LoggingEnabled.TargetBucket",
      acceleration_status: "AccelerateConfiguration.Status"
    }
  },
  {
    from: "aws_s3_bucket_replication_configuration",
    type: bucket,
    joins: ofBucket,
    members: {
      "rule[].status": "ReplicationConfiguration.Rules[].Status",
      "rule[].destination.bucket": "ReplicationConfiguration.Rules[].Destination.Bucket"
    }
  },
  {
    from: "aws_s3_bucket_logging",
    type: bucket,
    joins: ofBucket,
    members: { target_bucket: "LoggingEnabled.TargetBucket" }
  },
  {
    from: "aws_s3_bucket_inventory",
    type: bucket,
    joins: ofBucket,
    members: {
      enabled: { to: "InventoryConfigurationList[].IsEnabled", absent: true },
      "destination.bucket.bucket_arn": "InventoryConfigurationList[].Destination.S3BucketDestination.Bucket"
    }
  },
  {
    from: "aws_s3_bucket_analytics_configuration",
    type: bucket,
    joins: ofBucket,
    members: {
      "storage_class_analysis.data_export.destination.s3_bucket_destination.bucket_arn": "AnalyticsConfigurationList[].StorageClassAnalysis.DataExport.Destination.S3BucketDestination.Bucket"
    }
  },
  {
    from: "aws_s3_bucket_accelerate_configuration",
    type: bucket,
    joins: ofBucket,
    members: { status: "AccelerateConfiguration.Status" }
  },
  {
    from: "aws_s3_bucket_notification",
    type: bucket,
    joins: ofBucket,
    members: {
      "lambda_function[].lambda_function_arn": "NotificationConfiguration.LambdaFunctionConfigurations[].LambdaFunctionArn",
      "queue[].queue_arn": "NotificationConfiguration.QueueConfigurations[].QueueArn",
      "topic[].topic_arn": "NotificationConfiguration.TopicConfigurations[].TopicArn"
    }
  }
];

// src/plans/terraform/aws/services.ts
var mounted = "Terraform has no argument for the file systems of a browser";
var managed = "Terraform has no argument for a managed knowledge base";
var bedrock = [
  {
    from: "aws_bedrock_inference_profile",
    type: "AWS::Bedrock::ApplicationInferenceProfile",
    members: {
      $id: "inferenceProfileArn",
      "model_source.copy_from": "models[].modelArn"
    }
  },
  {
    from: "aws_bedrockagent_agent",
    type: "AWS::Bedrock::Agent",
    members: {
      foundation_model: "foundationModel",
      "prompt_override_configuration.override_lambda": "promptOverrideConfiguration.overrideLambda"
    },
    unsaid: {
      "customOrchestration.executor.lambda": "Terraform has no argument for an agent's own orchestration"
    }
  },
  {
    from: "aws_bedrockagent_prompt",
    type: "AWS::Bedrock::Prompt",
    members: {
      "variant[].model_id": "variants[].modelId",
      "variant[].gen_ai_resource.agent.agent_identifier": "variants[].genAiResource.agent.agentIdentifier"
    }
  },
  {
    from: "aws_bedrockagent_flow",
    type: "AWS::Bedrock::Flow",
    members: {
      "definition.node[].type": "definition.nodes[].type",
      "definition.node[].configuration.prompt.source_configuration.inline.model_id": "definition.nodes[].configuration.prompt.sourceConfiguration.inline.modelId",
      "definition.node[].configuration.knowledge_base.model_id": "definition.nodes[].configuration.knowledgeBase.modelId",
      "definition.node[].configuration.lambda_function.lambda_arn": "definition.nodes[].configuration.lambdaFunction.lambdaArn",
      "definition.node[].configuration.agent.agent_alias_arn": "definition.nodes[].configuration.agent.agentAliasArn",
      "definition.node[].configuration.lex.bot_alias_arn": "definition.nodes[].configuration.lex.botAliasArn",
      "definition.node[].configuration.storage.service_configuration.s3.bucket_name": "definition.nodes[].configuration.storage.serviceConfiguration.s3.bucketName",
      "definition.node[].configuration.retrieval.service_configuration.s3.bucket_name": "definition.nodes[].configuration.retrieval.serviceConfiguration.s3.bucketName"
    },
    unsaid: {
      "definition.nodes[].configuration.knowledgeBase.rerankingConfiguration.bedrockRerankingConfiguration.modelConfiguration.modelArn": "Terraform has no argument for the model that ranks what a knowledge base finds"
    }
  },
  {
    from: "aws_bedrock_prompt_router",
    type: "AWS::Bedrock::IntelligentPromptRouter",
    members: {
      "models[].model_arn": "models[].modelArn",
      "fallback_model.model_arn": "fallbackModel.modelArn"
    }
  },
  {
    from: "aws_bedrockagent_knowledge_base",
    type: "AWS::Bedrock::KnowledgeBase",
    members: {
      "knowledge_base_configuration.type": "knowledgeBaseConfiguration.type",
      "knowledge_base_configuration.vector_knowledge_base_configuration.embedding_model_arn": "knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration.embeddingModelArn",
      "knowledge_base_configuration.vector_knowledge_base_configuration.supplemental_data_storage_configuration.storage_location[].s3_location.uri": {
        to: "knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration.supplementalDataStorageConfiguration.storageLocations[].s3Location.uri",
        symbol: asS3Uri
      },
      "storage_configuration.type": "storageConfiguration.type",
      "storage_configuration.opensearch_serverless_configuration.collection_arn": "storageConfiguration.opensearchServerlessConfiguration.collectionArn",
      "storage_configuration.opensearch_managed_cluster_configuration.domain_arn": "storageConfiguration.opensearchManagedClusterConfiguration.domainArn",
      "storage_configuration.neptune_analytics_configuration.graph_arn": "storageConfiguration.neptuneAnalyticsConfiguration.graphArn",
      "knowledge_base_configuration.kendra_knowledge_base_configuration.kendra_index_arn": "knowledgeBaseConfiguration.kendraKnowledgeBaseConfiguration.kendraIndexArn",
      "knowledge_base_configuration.sql_knowledge_base_configuration.redshift_configuration.query_engine_configuration.serverless_configuration.workgroup_arn": "knowledgeBaseConfiguration.sqlKnowledgeBaseConfiguration.redshiftConfiguration.queryEngineConfiguration.serverlessConfiguration.workgroupArn",
      "storage_configuration.rds_configuration.resource_arn": "storageConfiguration.rdsConfiguration.resourceArn",
      "storage_configuration.s3_vectors_configuration.vector_bucket_arn": "storageConfiguration.s3VectorsConfiguration.vectorBucketArn",
      "storage_configuration.s3_vectors_configuration.index_arn": "storageConfiguration.s3VectorsConfiguration.indexArn"
    },
    unsaid: {
      "knowledgeBaseConfiguration.managedKnowledgeBaseConfiguration.embeddingModelArn": managed,
      "knowledgeBaseConfiguration.managedKnowledgeBaseConfiguration.supplementalDataStorageConfiguration.storageLocations[].s3Location.uri": managed
    }
  },
  {
    from: "aws_bedrock_guardrail",
    type: "AWS::Bedrock::Guardrail",
    members: {
      "cross_region_config.guardrail_profile_identifier": "crossRegionDetails.guardrailProfileId"
    }
  },
  {
    from: "aws_bedrock_model_invocation_logging_configuration",
    type: "AWS::Bedrock::ModelInvocationLogging",
    members: {
      "logging_config.s3_config.bucket_name": "s3Config.bucketName",
      "logging_config.cloudwatch_config.large_data_delivery_s3_config.bucket_name": "cloudWatchConfig.largeDataDeliveryS3Config.bucketName"
    }
  },
  {
    from: "aws_bedrockagentcore_gateway_target",
    type: "AWS::BedrockAgentCore::GatewayTarget",
    members: {
      "target_configuration.mcp.lambda.lambda_arn": "targetConfiguration.mcp.lambda.lambdaArn",
      "target_configuration.mcp.mcp_server.endpoint": "targetConfiguration.mcp.mcpServer.endpoint"
    },
    unsaid: Object.fromEntries(
      ["http.agentcoreRuntime.arn", "http.passthrough.endpoint", "inference.provider.endpoint"].map(
        ((path) => [
          `targetConfiguration.${path}`,
          "Terraform has no argument for targets of this kind"
        ])
      )
    )
  },
  {
    from: "aws_bedrockagentcore_browser",
    type: "AWS::BedrockAgentCore::BrowserCustom",
    members: { "recording.s3_location.bucket": "recording.s3Location.bucket" },
    unsaid: {
      "filesystemConfigurations[].s3FilesConfiguration.fileSystemArn": mounted,
      "filesystemConfigurations[].efsConfiguration.fileSystemArn": mounted
    }
  }
];
var bucketMounted = "Terraform has no argument for a bucket as a file system of a domain";
var studio = "Terraform has no argument for the Unified Studio of a domain";
var learning = [
  {
    from: "aws_sagemaker_endpoint_configuration",
    type: "AWS::SageMaker::EndpointConfig",
    members: {
      "data_capture_config.destination_s3_uri": {
        to: "DataCaptureConfig.DestinationS3Uri",
        symbol: asS3Uri
      },
      "data_capture_config.enable_capture": "DataCaptureConfig.EnableCapture",
      "async_inference_config.output_config.s3_output_path": {
        to: "AsyncInferenceConfig.OutputConfig.S3OutputPath",
        symbol: asS3Uri
      },
      "async_inference_config.output_config.s3_failure_path": {
        to: "AsyncInferenceConfig.OutputConfig.S3FailurePath",
        symbol: asS3Uri
      },
      "async_inference_config.output_config.notification_config.success_topic": "AsyncInferenceConfig.OutputConfig.NotificationConfig.SuccessTopic",
      "async_inference_config.output_config.notification_config.error_topic": "AsyncInferenceConfig.OutputConfig.NotificationConfig.ErrorTopic",
      "production_variants[].core_dump_config.destination_s3_uri": {
        to: "ProductionVariants[].CoreDumpConfig.DestinationS3Uri",
        symbol: asS3Uri
      },
      "shadow_production_variants[].core_dump_config.destination_s3_uri": {
        to: "ShadowProductionVariants[].CoreDumpConfig.DestinationS3Uri",
        symbol: asS3Uri
      }
    }
  },
  {
    from: "aws_sagemaker_feature_group",
    type: "AWS::SageMaker::FeatureGroup",
    members: {
      "offline_store_config.s3_storage_config.s3_uri": {
        to: "OfflineStoreConfig.S3StorageConfig.S3Uri",
        symbol: asS3Uri
      }
    }
  },
  {
    from: "aws_sagemaker_domain",
    type: "AWS::SageMaker::Domain",
    members: {
      "default_user_settings.sharing_settings.s3_output_path": {
        to: "DefaultUserSettings.SharingSettings.S3OutputPath",
        symbol: asS3Uri
      },
      "default_user_settings.canvas_app_settings.workspace_settings.s3_artifact_path": {
        to: "DefaultUserSettings.CanvasAppSettings.WorkspaceSettings.S3ArtifactPath",
        symbol: asS3Uri
      }
    },
    unsaid: {
      "DefaultUserSettings.CustomFileSystemConfigs[].S3FileSystemConfig.S3Uri": bucketMounted,
      "DefaultSpaceSettings.CustomFileSystemConfigs[].S3FileSystemConfig.S3Uri": bucketMounted,
      "DomainSettings.UnifiedStudioSettings.DomainRegion": studio,
      "DomainSettings.UnifiedStudioSettings.ProjectS3Path": studio
    }
  }
];
var people = [
  {
    from: "aws_cognito_user_pool",
    type: "AWS::Cognito::UserPool",
    members: {
      "sms_configuration.sns_region": "SmsConfiguration.SnsRegion",
      "email_configuration.source_arn": "EmailConfiguration.SourceArn"
    },
    unsaid: {
      "SmsConfiguration.EumsSms.Region": "Terraform has no argument for text messages by End User Messaging"
    }
  },
  {
    from: "aws_cognito_user_pool_domain",
    type: "AWS::Cognito::UserPool",
    joins: { by: "user_pool_id", to: { aws_cognito_user_pool: ["id"] } },
    when: (value) => (value("certificate_arn") ?? null) !== null,
    members: { domain: "CustomDomain" }
  },
  {
    from: "aws_cognito_user_pool_replica",
    type: "AWS::Cognito::UserPool",
    joins: { by: "user_pool_id", to: { aws_cognito_user_pool: ["id"] } },
    members: { region_name: "UserPoolReplicas[].RegionName" }
  },
  {
    from: "aws_cognito_log_delivery_configuration",
    type: "AWS::Cognito::UserPool",
    joins: { by: "user_pool_id", to: { aws_cognito_user_pool: ["id"] } },
    members: {
      "log_configurations[].s3_configuration.bucket_arn": "LogDeliveryConfiguration.LogConfigurations[].S3Configuration.BucketArn",
      "log_configurations[].firehose_configuration.stream_arn": "LogDeliveryConfiguration.LogConfigurations[].FirehoseConfiguration.StreamArn",
      "log_configurations[].cloud_watch_logs_configuration.log_group_arn": "LogDeliveryConfiguration.LogConfigurations[].CloudWatchLogsConfiguration.LogGroupArn"
    }
  },
  {
    from: "aws_ssoadmin_region",
    type: "AWS::SSO::Instance",
    joins: { by: "instance_arn", to: {} },
    members: { region_name: "Regions[].RegionName" }
  },
  {
    from: "aws_connect_instance",
    type: "AWS::Connect::Instance",
    members: {},
    unsaid: {
      "ReplicationConfiguration.ReplicationStatusSummaryList[].Region": "a replica of an instance is made by a call, and Terraform has no argument for it"
    }
  },
  {
    from: "aws_connect_instance_storage_config",
    type: "AWS::Connect::Instance",
    joins: { by: "instance_id", to: { aws_connect_instance: ["id"] } },
    members: {
      "storage_config.storage_type": "StorageConfigs[].StorageType",
      "storage_config.s3_config.bucket_name": "StorageConfigs[].S3Config.BucketName",
      "storage_config.kinesis_stream_config.stream_arn": "StorageConfigs[].KinesisStreamConfig.StreamArn",
      "storage_config.kinesis_firehose_config.firehose_arn": "StorageConfigs[].KinesisFirehoseConfig.FirehoseArn"
    }
  },
  {
    from: "aws_workspaces_workspace",
    type: "AWS::WorkSpaces::Workspace",
    members: {},
    unsaid: {
      "RelatedWorkspaces[].Region": "Terraform has no argument for a standby WorkSpace",
      "DataReplicationSettings.DataReplication": "Terraform has no argument for a standby WorkSpace"
    }
  },
  {
    from: "aws_transfer_server",
    type: "AWS::Transfer::Server",
    members: {
      "structured_log_destinations[]": "StructuredLogDestinations[]",
      url: "IdentityProviderDetails.Url",
      function: "IdentityProviderDetails.Function"
    }
  },
  ...["aws_transfer_user", "aws_transfer_access"].map(((from) => ({
    from,
    type: "AWS::Transfer::User",
    members: {
      home_directory: "HomeDirectory",
      "home_directory_mappings[].target": "HomeDirectoryMappings[].Target"
    }
  }))),
  {
    from: "aws_transfer_connector",
    type: "AWS::Transfer::Connector",
    members: { url: "Url" }
  }
];
var rules = ((name) => `pipeline.stages[].${name}.conditions[].rules[].region`);
var analytics = [
  {
    from: "aws_codepipeline",
    type: "AWS::CodePipeline::Pipeline",
    members: {
      "artifact_store[].location": "pipeline.artifactStores{}.location",
      "stage[].action[].region": "pipeline.stages[].actions[].region"
    },
    unsaid: Object.fromEntries(
      ["beforeEntry", "onSuccess", "onFailure"].map(((name) => [
        rules(name),
        "Terraform names no region in the conditions of a stage"
      ]))
    )
  },
  {
    from: "aws_codebuild_project",
    type: "AWS::CodeBuild::Project",
    members: {
      "artifacts.type": "artifacts.type",
      "artifacts.location": "artifacts.location",
      "secondary_artifacts[].type": "secondaryArtifacts[].type",
      "secondary_artifacts[].location": "secondaryArtifacts[].location",
      "cache.type": { to: "cache.type", absent: "NO_CACHE" },
      "cache.location": "cache.location",
      "logs_config.s3_logs.status": { to: "logsConfig.s3Logs.status", absent: "DISABLED" },
      "logs_config.s3_logs.location": "logsConfig.s3Logs.location"
    }
  },
  {
    from: "aws_codebuild_report_group",
    type: "AWS::CodeBuild::ReportGroup",
    members: {
      "export_config.type": "exportConfig.exportConfigType",
      "export_config.s3_destination.bucket": "exportConfig.s3Destination.bucket"
    }
  },
  {
    from: "aws_cur_report_definition",
    type: "AWS::CUR::ReportDefinition",
    members: { s3_region: "S3Region" }
  },
  {
    from: "aws_bcmdataexports_export",
    type: "AWS::BCMDataExports::Export",
    members: {
      "export.destination_configurations.s3_destination.s3_region": "DestinationConfigurations.S3Destination.S3Region"
    }
  },
  {
    from: "aws_athena_workgroup",
    type: "AWS::Athena::WorkGroup",
    members: {
      "configuration.result_configuration.output_location": {
        to: "Configuration.ResultConfiguration.OutputLocation",
        symbol: asS3Uri
      }
    },
    unsaid: {
      "Configuration.ManagedQueryResultsConfiguration.Enabled": "Terraform has no argument for results that Athena keeps",
      "Configuration.MonitoringConfiguration.S3LoggingConfiguration.LogLocation": "Terraform has no argument for the logs of a workgroup"
    }
  },
  {
    from: "aws_emr_cluster",
    type: "AWS::EMR::Cluster",
    members: { log_uri: { to: "LogUri", symbol: asS3Uri } }
  },
  {
    from: "aws_glue_catalog_database",
    type: "AWS::Glue::Database",
    members: {
      "target_database.region": "TargetDatabase.Region",
      location_uri: { to: "LocationUri", symbol: asS3Uri }
    }
  },
  {
    from: "aws_quicksight_account_subscription",
    type: "AWS::QuickSight::AccountSubscription",
    members: {}
  },
  {
    from: "aws_quicksight_namespace",
    type: "AWS::QuickSight::AccountSubscription",
    joins: { by: "aws_account_id", to: {} },
    members: { capacity_region: "Namespaces[].CapacityRegion" }
  }
];
var migration = [
  {
    from: "aws_dms_endpoint",
    type: "AWS::DMS::Endpoint",
    members: {
      endpoint_type: "EndpointType",
      engine_name: "EngineName",
      server_name: "ServerName",
      "s3_settings.bucket_name": "S3Settings.BucketName",
      "kinesis_settings.stream_arn": "KinesisSettings.StreamArn",
      "kafka_settings.broker": "KafkaSettings.Broker",
      "elasticsearch_settings.endpoint_uri": "ElasticsearchSettings.EndpointUri",
      "redshift_settings.bucket_name": "RedshiftSettings.BucketName",
      "redis_settings.server_name": "RedisSettings.ServerName",
      // One argument for all engines, and the row of one of them says the same as the others'.
      secrets_manager_arn: "PostgreSQLSettings.SecretsManagerSecretId"
    },
    unsaid: {
      "DmsTransferSettings.BucketName": "Terraform has no argument for the bucket of a transfer",
      "NeptuneSettings.S3BucketName": "Terraform has no argument for a target that is Neptune",
      "LakehouseSettings.Arn": "Terraform has no argument for a target that is a lakehouse"
    }
  },
  {
    from: "aws_dms_s3_endpoint",
    type: "AWS::DMS::Endpoint",
    constants: { EngineName: "s3" },
    members: { endpoint_type: "EndpointType", bucket_name: "S3Settings.BucketName" }
  }
];
var services = [
  ...bedrock,
  ...learning,
  ...people,
  ...analytics,
  ...migration
];

// facade:src/plans/terraform/aws/stacks.ts?terraform-aws
import { cloudControl, isStack } from "./terraform-plan.js";

// src/plans/arn-region.ts
var arnRegion = (arn) => regionOf(String(arn)) ?? arn;

// src/plans/terraform/aws/storage.ts
var replicating = "replicationConfiguration.rules[].destinations[].destinationTableBucketARN";
var s3More = [
  {
    from: "aws_s3control_multi_region_access_point",
    type: "AWS::S3::MultiRegionAccessPoint",
    computed: {
      $regions: (instance, plan) => {
        const details = plan.value(instance, "details");
        const regions = memberOf(Array.isArray(details) ? details[0] : details, "region");
        return (Array.isArray(regions) ? regions : []).map(
          (one) => memberOf(one, "region") ?? regionOfBucket(memberOf(one, "bucket"), plan)
        );
      }
    },
    members: { "$regions[]": "Regions[].Region" }
  },
  {
    from: "aws_s3control_storage_lens_configuration",
    type: "AWS::S3::StorageLens",
    members: {
      "storage_lens_configuration.enabled": "IsEnabled",
      "storage_lens_configuration.data_export.s3_bucket_destination.arn": "DataExport.S3BucketDestination.Arn"
    },
    unsaid: {
      "ExpandedPrefixesDataExport.S3BucketDestination.Arn": "Terraform has no argument for the export of expanded prefixes"
    }
  },
  {
    from: "aws_s3tables_table_bucket_replication",
    type: "AWS::S3Tables::TableBucket",
    joins: { by: "table_bucket_arn", to: { aws_s3tables_table_bucket: ["arn"] } },
    members: { "rule[].destination[].destination_table_bucket_arn": replicating }
  },
  {
    from: "aws_s3tables_table_replication",
    type: "AWS::S3Tables::Table",
    joins: { by: "table_arn", to: { aws_s3tables_table: ["arn"] } },
    members: { "rule[].destination[].destination_table_bucket_arn": replicating }
  },
  {
    from: "aws_s3vectors_vector_bucket",
    type: "AWS::S3Vectors::VectorBucket",
    members: {}
  },
  {
    from: "aws_s3files_file_system",
    type: "AWS::S3Files::FileSystem",
    members: { bucket: "bucket" }
  }
];
var taskLocation = (value) => String(value).startsWith("arn:") ? unseen("the location is made elsewhere") : value;
var fileSystems = [
  {
    from: "aws_efs_file_system",
    type: "AWS::EFS::FileSystem",
    members: { availability_zone_name: "AvailabilityZoneName" }
  },
  {
    from: "aws_efs_replication_configuration",
    type: "AWS::EFS::FileSystem",
    joins: { by: "source_file_system_id", to: { aws_efs_file_system: ["id"] } },
    members: {
      "destination.region": {
        to: "Replications[].Destinations[].Region",
        absent: homeRegion
      }
    }
  },
  {
    from: "aws_fsx_windows_file_system",
    type: "AWS::FSx::FileSystem",
    members: {
      "audit_log_configuration.audit_log_destination": "WindowsConfiguration.AuditLogConfiguration.AuditLogDestination"
    },
    unsaid: {
      "WindowsConfiguration.FsrmConfiguration.EventLogDestination": "Terraform has no argument for the events of the File Server Resource Manager"
    }
  },
  {
    from: "aws_fsx_lustre_file_system",
    type: "AWS::FSx::FileSystem",
    members: {
      export_path: {
        to: "LustreConfiguration.DataRepositoryConfiguration.ExportPath",
        symbol: asS3Uri
      },
      "log_configuration.destination": "LustreConfiguration.LogConfiguration.Destination"
    }
  },
  { from: "aws_fsx_ontap_file_system", type: "AWS::FSx::FileSystem", members: {} },
  { from: "aws_fsx_openzfs_file_system", type: "AWS::FSx::FileSystem", members: {} },
  {
    from: "aws_fsx_data_repository_association",
    type: "AWS::FSx::FileSystem",
    joins: { by: "file_system_id", to: { aws_fsx_lustre_file_system: ["id"] } },
    members: {
      data_repository_path: { to: "Associations[].DataRepositoryPath", symbol: asS3Uri }
    }
  },
  ...["nfs", "smb"].map(((kind) => ({
    from: `aws_storagegateway_${kind}_file_share`,
    type: `AWS::StorageGateway::${kind.toUpperCase()}FileShare`,
    members: {
      bucket_region: "BucketRegion",
      location_arn: "LocationARN",
      audit_destination_arn: "AuditDestinationARN"
    }
  }))),
  {
    from: "aws_storagegateway_gateway",
    type: "AWS::StorageGateway::Gateway",
    members: {},
    unsaid: {
      Ec2InstanceRegion: "Terraform does not say in which region the gateway's instance runs"
    }
  },
  {
    from: "aws_datasync_task",
    type: "AWS::DataSync::Task",
    members: {
      destination_location_arn: { to: "DestinationLocation.LocationUri", as: taskLocation },
      "task_report_config.s3_destination.s3_bucket_arn": "TaskReportConfig.Destination.S3.S3BucketArn",
      cloudwatch_log_group_arn: "CloudWatchLogGroupArn"
    }
  }
];
var replicaKey = ((from) => [
  {
    from,
    type: "AWS::KMS::Key",
    // Of a primary in the plan the primary shows the replica.
    members: {
      primary_key_arn: {
        to: "MultiRegionConfiguration.PrimaryKey.Region",
        as: arnRegion,
        symbol: arnRegion
      }
    }
  },
  {
    from,
    type: "AWS::KMS::Key",
    joins: {
      by: "primary_key_arn",
      to: { aws_kms_key: ["arn"], aws_kms_external_key: ["arn"] },
      absorbs: true
    },
    members: { $home: "MultiRegionConfiguration.ReplicaKeys[].Region" }
  }
]);
var keys = [
  {
    from: "aws_secretsmanager_secret",
    type: "AWS::SecretsManager::Secret",
    members: { "replica[].region": "ReplicationStatus[].Region" }
  },
  { from: "aws_kms_key", type: "AWS::KMS::Key", members: {} },
  { from: "aws_kms_external_key", type: "AWS::KMS::Key", members: {} },
  ...replicaKey("aws_kms_replica_key"),
  ...replicaKey("aws_kms_replica_external_key")
];
var backups = [
  {
    from: "aws_backup_plan",
    type: "AWS::Backup::BackupPlan",
    members: {
      "rule[].copy_action[].destination_vault_arn": "BackupPlan.Rules[].CopyActions[].DestinationBackupVaultArn",
      "rule[].target_logically_air_gapped_backup_vault_arn": "BackupPlan.Rules[].TargetLogicallyAirGappedBackupVaultArn"
    }
  },
  {
    from: "aws_backup_vault",
    type: "AWS::Backup::BackupVault",
    // A vault is made empty.
    members: { recovery_points: { to: "NumberOfRecoveryPoints", absent: 0 } }
  }
];
var images = [
  {
    from: "aws_dlm_lifecycle_policy",
    type: "AWS::DLM::LifecyclePolicy",
    members: {
      state: { to: "State", absent: "ENABLED" },
      "policy_details.schedule[].cross_region_copy_rule[].target": "PolicyDetails.Schedules[].CrossRegionCopyRules[].Target",
      "policy_details.schedule[].cross_region_copy_rule[].target_region": "PolicyDetails.Schedules[].CrossRegionCopyRules[].TargetRegion",
      "policy_details.action[].cross_region_copy[].target": "PolicyDetails.Actions[].CrossRegionCopy[].Target"
    },
    unsaid: {
      "PolicyDetails.CrossRegionCopyTargets[].TargetRegion": "Terraform has no argument for the copies of a default policy"
    }
  },
  {
    from: "aws_imagebuilder_distribution_configuration",
    type: "AWS::ImageBuilder::DistributionConfiguration",
    members: {
      "distribution[].region": "distributions[].region",
      "distribution[].s3_export_configuration.s3_bucket": "distributions[].s3ExportConfiguration.s3Bucket"
    }
  },
  {
    from: "aws_ecr_replication_configuration",
    type: "AWS::ECR::ReplicationConfiguration",
    members: {
      "replication_configuration.rule[].destination[].region": "replicationConfiguration.rules[].destinations[].region"
    }
  },
  ...["aws_ebs_snapshot", "aws_ebs_snapshot_import"].map(((from) => ({
    from,
    type: "AWS::EC2::Snapshot",
    members: { outpost_arn: "OutpostArn" }
  }))),
  {
    from: "aws_ebs_snapshot_copy",
    type: "AWS::EC2::Snapshot",
    members: { outpost_arn: "OutpostArn" }
  }
];
var storage = [
  ...s3More,
  ...fileSystems,
  ...keys,
  ...backups,
  ...images
];

// src/plans/terraform/aws/databases.ts
var table = "AWS::DynamoDB::Table";
var dynamodb = [
  {
    from: "aws_dynamodb_table",
    type: table,
    members: {
      "replica[].region_name": "Replicas[].RegionName",
      "global_table_witness[].region_name": "GlobalTableWitnesses[].RegionName"
    }
  },
  {
    from: "aws_dynamodb_table_replica",
    type: table,
    // Of a table in the plan the table shows the replica.
    members: {
      global_table_arn: { to: "Replicas[].RegionName", as: arnRegion, symbol: arnRegion }
    }
  },
  {
    from: "aws_dynamodb_table_replica",
    type: table,
    joins: { by: "global_table_arn", to: { aws_dynamodb_table: ["arn"] }, absorbs: true },
    members: { $home: "Replicas[].RegionName" }
  },
  {
    from: "aws_dynamodb_global_table",
    type: "AWS::DynamoDB::GlobalTable",
    members: { "replica[].region_name": "ReplicationGroup[].RegionName" }
  },
  {
    from: "aws_dynamodb_table_export",
    type: table,
    joins: { by: "table_arn", to: { aws_dynamodb_table: ["arn"] } },
    members: { s3_bucket: "Exports[].S3Bucket" }
  },
  {
    from: "aws_dynamodb_kinesis_streaming_destination",
    type: table,
    joins: { by: "table_name", to: { aws_dynamodb_table: ["name", "id"] } },
    members: { stream_arn: "KinesisDataStreamDestinations[].StreamArn" }
  }
];
var members = ((from, to, type) => ({
  from,
  type,
  joins: {
    by: "global_cluster_identifier",
    to: { [to]: ["global_cluster_identifier", "id"] },
    isGroup: true
  },
  // The state of the global cluster lists them itself.
  when: ((_, { block }) => block !== void 0),
  members: { $id: "GlobalClusterMembers[].DBClusterArn" }
}));
var globalCluster = ((from, type) => ({
  from,
  type,
  members: { "global_cluster_members[].db_cluster_arn": "GlobalClusterMembers[].DBClusterArn" }
}));
var cluster = ((from, type) => ({
  from,
  type,
  members: { replication_source_identifier: "ReplicationSourceIdentifier" }
}));
var relational = [
  {
    from: "aws_db_instance",
    type: "AWS::RDS::DBInstance",
    members: { replicate_source_db: "ReadReplicaSourceDBInstanceIdentifier" }
  },
  {
    from: "aws_db_instance_automated_backups_replication",
    type: "AWS::RDS::DBInstanceAutomatedBackup",
    members: { source_db_instance_arn: "DBInstanceArn" }
  },
  {
    from: "aws_rds_export_task",
    type: "AWS::RDS::ExportTask",
    members: { s3_bucket_name: "S3Bucket" }
  },
  cluster("aws_rds_cluster", "AWS::RDS::DBCluster"),
  cluster("aws_neptune_cluster", "AWS::Neptune::DBCluster"),
  { from: "aws_docdb_cluster", type: "AWS::DocDB::DBCluster", members: {} },
  globalCluster("aws_rds_global_cluster", "AWS::RDS::GlobalCluster"),
  globalCluster("aws_docdb_global_cluster", "AWS::DocDB::GlobalCluster"),
  globalCluster("aws_neptune_global_cluster", "AWS::Neptune::GlobalCluster"),
  members("aws_rds_cluster", "aws_rds_global_cluster", "AWS::RDS::GlobalCluster"),
  members("aws_docdb_cluster", "aws_docdb_global_cluster", "AWS::DocDB::GlobalCluster"),
  members("aws_neptune_cluster", "aws_neptune_global_cluster", "AWS::Neptune::GlobalCluster")
];
var keyValue = [
  {
    from: "aws_keyspaces_keyspace",
    type: "AWS::Cassandra::Keyspace",
    members: {
      name: "keyspaceName",
      "replication_specification.region_list[]": "replicationRegions[]"
    }
  },
  {
    from: "aws_dsql_cluster",
    type: "AWS::DSQL::Cluster",
    members: {
      "multi_region_properties.witness_region": "multiRegionProperties.witnessRegion",
      "multi_region_properties.clusters[]": "multiRegionProperties.clusters[]"
    }
  },
  {
    from: "aws_dsql_cluster_peering",
    type: "AWS::DSQL::Cluster",
    joins: { by: "identifier", to: { aws_dsql_cluster: ["identifier"] } },
    members: {
      witness_region: "multiRegionProperties.witnessRegion",
      "clusters[]": "multiRegionProperties.clusters[]"
    }
  },
  {
    from: "aws_elasticache_cluster",
    type: "AWS::ElastiCache::CacheCluster",
    members: {},
    unsaid: {
      ReplicationGroupId: "a node of a replication group of the plan is reported with the group"
    }
  },
  {
    from: "aws_elasticache_cluster",
    type: "AWS::ElastiCache::ReplicationGroup",
    joins: {
      by: "replication_group_id",
      to: { aws_elasticache_replication_group: ["replication_group_id", "id"] },
      absorbs: true
    },
    members: {}
  },
  {
    from: "aws_elasticache_replication_group",
    type: "AWS::ElastiCache::GlobalReplicationGroup",
    joins: {
      by: "global_replication_group_id",
      to: { aws_elasticache_global_replication_group: ["global_replication_group_id", "id"] },
      isGroup: true
    },
    when: ((_, instance) => isGiven(instance, "global_replication_group_id")),
    members: { $home: "Members[].ReplicationGroupRegion" }
  },
  {
    from: "aws_elasticache_replication_group",
    type: "AWS::ElastiCache::ReplicationGroup",
    members: {}
  },
  {
    from: "aws_memorydb_cluster",
    type: "AWS::MemoryDB::MultiRegionCluster",
    joins: {
      by: "multi_region_cluster_name",
      to: { aws_memorydb_multi_region_cluster: ["multi_region_cluster_name", "id"] },
      isGroup: true
    },
    members: { $home: "Clusters[].Region" }
  },
  { from: "aws_memorydb_cluster", type: "AWS::MemoryDB::Cluster", members: {} }
];
var ofCluster = {
  by: "cluster_identifier",
  to: { aws_redshift_cluster: ["cluster_identifier", "id"] }
};
var warehouses = [
  {
    from: "aws_redshift_cluster",
    type: "AWS::Redshift::Cluster",
    members: {
      "snapshot_copy.destination_region": "ClusterSnapshotCopyStatus.DestinationRegion",
      "logging.bucket_name": "LoggingStatus.BucketName",
      "logging.enable": "LoggingStatus.LoggingEnabled"
    }
  },
  {
    from: "aws_redshift_snapshot_copy",
    type: "AWS::Redshift::Cluster",
    joins: ofCluster,
    members: { destination_region: "ClusterSnapshotCopyStatus.DestinationRegion" }
  },
  {
    from: "aws_redshift_logging",
    type: "AWS::Redshift::Cluster",
    joins: ofCluster,
    members: { bucket_name: "LoggingStatus.BucketName" }
  },
  {
    from: "aws_redshiftserverless_snapshot_copy_configuration",
    type: "AWS::RedshiftServerless::Namespace",
    joins: {
      by: "namespace_name",
      to: { aws_redshiftserverless_namespace: ["namespace_name", "id"] }
    },
    members: { destination_region: "snapshotCopyConfigurations[].destinationRegion" }
  },
  {
    from: "aws_redshift_data_share_consumer_association",
    type: "AWS::Redshift::DataShare",
    constants: { "DataShareAssociations[].Status": "ACTIVE" },
    members: {
      consumer_arn: {
        to: "DataShareAssociations[].ConsumerRegion",
        as: (arn) => regionOf(String(arn)),
        symbol: (arn) => regionOf(arn) ?? arn
      },
      consumer_region: "DataShareAssociations[].ConsumerRegion"
    }
  },
  {
    from: "aws_opensearch_outbound_connection",
    type: "AWS::OpenSearchService::OutboundConnection",
    members: {
      "remote_domain_info.region": {
        to: "RemoteDomainInfo.AWSDomainInformation.Region",
        absent: homeRegion
      },
      connection_status: "ConnectionStatus.StatusCode"
    }
  }
];
var databases = [
  ...dynamodb,
  ...relational,
  ...keyValue,
  ...warehouses
];

// facade:src/classes.ts?terraform-aws
import { classOf, classes } from "./scan.js";

// facade:src/locate/index.ts?terraform-aws
import { knowledge, types } from "./scan.js";

// src/plans/terraform/aws/type-names.ts
var cloudFormationNames = {
  "AWS::ACMPCA::Certificate": "acmpca_certificate",
  "AWS::ACMPCA::CertificateAuthority": "acmpca_certificate_authority",
  "AWS::ACMPCA::CertificateAuthorityActivation": "acmpca_certificate_authority_certificate",
  "AWS::ACMPCA::Permission": "acmpca_permission",
  "AWS::APS::RuleGroupsNamespace": "prometheus_rule_group_namespace",
  "AWS::APS::Scraper": "prometheus_scraper",
  "AWS::APS::Workspace": "prometheus_workspace",
  "AWS::AccessAnalyzer::Analyzer": "accessanalyzer_analyzer",
  "AWS::AccessAnalyzer::ArchiveRule": "accessanalyzer_archive_rule",
  "AWS::Account::Region": "account_region",
  "AWS::AmazonMQ::Broker": "mq_broker",
  "AWS::AmazonMQ::Configuration": "mq_configuration",
  "AWS::Amplify::App": "amplify_app",
  "AWS::Amplify::Branch": "amplify_branch",
  "AWS::Amplify::Webhook": "amplify_webhook",
  "AWS::ApiGateway::Account": "api_gateway_account",
  "AWS::ApiGateway::ApiKey": "api_gateway_api_key",
  "AWS::ApiGateway::Authorizer": "api_gateway_authorizer",
  "AWS::ApiGateway::BasePathMapping": "api_gateway_base_path_mapping",
  "AWS::ApiGateway::ClientCertificate": "api_gateway_client_certificate",
  "AWS::ApiGateway::Deployment": "api_gateway_deployment",
  "AWS::ApiGateway::DocumentationPart": "api_gateway_documentation_part",
  "AWS::ApiGateway::DocumentationVersion": "api_gateway_documentation_version",
  "AWS::ApiGateway::DomainName": "api_gateway_domain_name",
  "AWS::ApiGateway::DomainNameAccessAssociation": "api_gateway_domain_name_access_association",
  "AWS::ApiGateway::GatewayResponse": "api_gateway_gateway_response",
  "AWS::ApiGateway::Method": "api_gateway_method",
  "AWS::ApiGateway::Model": "api_gateway_model",
  "AWS::ApiGateway::RequestValidator": "api_gateway_request_validator",
  "AWS::ApiGateway::Resource": "api_gateway_resource",
  "AWS::ApiGateway::RestApi": "api_gateway_rest_api",
  "AWS::ApiGateway::Stage": "api_gateway_stage",
  "AWS::ApiGateway::UsagePlan": "api_gateway_usage_plan",
  "AWS::ApiGateway::UsagePlanKey": "api_gateway_usage_plan_key",
  "AWS::ApiGateway::VpcLink": "api_gateway_vpc_link",
  "AWS::ApiGatewayV2::Api": "apigatewayv2_api",
  "AWS::ApiGatewayV2::ApiMapping": "apigatewayv2_api_mapping",
  "AWS::ApiGatewayV2::Authorizer": "apigatewayv2_authorizer",
  "AWS::ApiGatewayV2::Deployment": "apigatewayv2_deployment",
  "AWS::ApiGatewayV2::DomainName": "apigatewayv2_domain_name",
  "AWS::ApiGatewayV2::Integration": "apigatewayv2_integration",
  "AWS::ApiGatewayV2::IntegrationResponse": "apigatewayv2_integration_response",
  "AWS::ApiGatewayV2::Model": "apigatewayv2_model",
  "AWS::ApiGatewayV2::Route": "apigatewayv2_route",
  "AWS::ApiGatewayV2::RouteResponse": "apigatewayv2_route_response",
  "AWS::ApiGatewayV2::Stage": "apigatewayv2_stage",
  "AWS::ApiGatewayV2::VpcLink": "apigatewayv2_vpc_link",
  "AWS::AppConfig::Application": "appconfig_application",
  "AWS::AppConfig::ConfigurationProfile": "appconfig_configuration_profile",
  "AWS::AppConfig::Deployment": "appconfig_deployment",
  "AWS::AppConfig::DeploymentStrategy": "appconfig_deployment_strategy",
  "AWS::AppConfig::Environment": "appconfig_environment",
  "AWS::AppConfig::Extension": "appconfig_extension",
  "AWS::AppConfig::ExtensionAssociation": "appconfig_extension_association",
  "AWS::AppConfig::HostedConfigurationVersion": "appconfig_hosted_configuration_version",
  "AWS::AppFabric::AppAuthorization": "appfabric_app_authorization",
  "AWS::AppFabric::IngestionDestination": "appfabric_ingestion_destination",
  "AWS::AppFlow::ConnectorProfile": "appflow_connector_profile",
  "AWS::AppFlow::Flow": "appflow_flow",
  "AWS::AppIntegrations::DataIntegration": "appintegrations_data_integration",
  "AWS::AppIntegrations::EventIntegration": "appintegrations_event_integration",
  "AWS::AppMesh::GatewayRoute": "appmesh_gateway_route",
  "AWS::AppMesh::Mesh": "appmesh_mesh",
  "AWS::AppMesh::Route": "appmesh_route",
  "AWS::AppMesh::VirtualGateway": "appmesh_virtual_gateway",
  "AWS::AppMesh::VirtualNode": "appmesh_virtual_node",
  "AWS::AppMesh::VirtualRouter": "appmesh_virtual_router",
  "AWS::AppMesh::VirtualService": "appmesh_virtual_service",
  "AWS::AppRunner::AutoScalingConfiguration": "apprunner_auto_scaling_configuration_version",
  "AWS::AppRunner::ObservabilityConfiguration": "apprunner_observability_configuration",
  "AWS::AppRunner::Service": "apprunner_service",
  "AWS::AppRunner::VpcConnector": "apprunner_vpc_connector",
  "AWS::AppRunner::VpcIngressConnection": "apprunner_vpc_ingress_connection",
  "AWS::AppStream::DirectoryConfig": "appstream_directory_config",
  "AWS::AppStream::Fleet": "appstream_fleet",
  "AWS::AppStream::ImageBuilder": "appstream_image_builder",
  "AWS::AppStream::Stack": "appstream_stack",
  "AWS::AppStream::User": "appstream_user",
  "AWS::AppSync::ApiCache": "appsync_api_cache",
  "AWS::AppSync::ApiKey": "appsync_api_key",
  "AWS::AppSync::DataSource": "appsync_datasource",
  "AWS::AppSync::DomainName": "appsync_domain_name",
  "AWS::AppSync::DomainNameApiAssociation": "appsync_domain_name_api_association",
  "AWS::AppSync::FunctionConfiguration": "appsync_function",
  "AWS::AppSync::GraphQLApi": "appsync_graphql_api",
  "AWS::AppSync::Resolver": "appsync_resolver",
  "AWS::AppSync::SourceApiAssociation": "appsync_source_api_association",
  "AWS::AppSync::Type": "appsync_type",
  "AWS::ApplicationAutoScaling::ScalableTarget": "appautoscaling_target",
  "AWS::ApplicationAutoScaling::ScalingPolicy": "appautoscaling_policy",
  "AWS::ApplicationInsights::Application": "applicationinsights_application",
  "AWS::Athena::CapacityReservation": "athena_capacity_reservation",
  "AWS::Athena::DataCatalog": "athena_data_catalog",
  "AWS::Athena::NamedQuery": "athena_named_query",
  "AWS::Athena::PreparedStatement": "athena_prepared_statement",
  "AWS::Athena::WorkGroup": "athena_workgroup",
  "AWS::AuditManager::Assessment": "auditmanager_assessment",
  "AWS::AuditManager::Control": "auditmanager_control",
  "AWS::AutoScaling::AutoScalingGroup": "autoscaling_group",
  "AWS::AutoScaling::LaunchConfiguration": "launch_configuration",
  "AWS::AutoScaling::LifecycleHook": "autoscaling_lifecycle_hook",
  "AWS::AutoScaling::ScalingPolicy": "autoscaling_policy",
  "AWS::AutoScaling::ScheduledAction": "autoscaling_schedule",
  "AWS::AutoScalingPlans::ScalingPlan": "autoscalingplans_scaling_plan",
  "AWS::BCMDataExports::Export": "bcmdataexports_export",
  "AWS::Backup::BackupPlan": "backup_plan",
  "AWS::Backup::BackupSelection": "backup_selection",
  "AWS::Backup::BackupVault": "backup_vault",
  "AWS::Backup::Framework": "backup_framework",
  "AWS::Backup::LogicallyAirGappedBackupVault": "backup_logically_air_gapped_vault",
  "AWS::Backup::ReportPlan": "backup_report_plan",
  "AWS::Backup::RestoreTestingPlan": "backup_restore_testing_plan",
  "AWS::Backup::RestoreTestingSelection": "backup_restore_testing_selection",
  "AWS::Batch::ComputeEnvironment": "batch_compute_environment",
  "AWS::Batch::JobDefinition": "batch_job_definition",
  "AWS::Batch::JobQueue": "batch_job_queue",
  "AWS::Batch::SchedulingPolicy": "batch_scheduling_policy",
  "AWS::Bedrock::Agent": "bedrockagent_agent",
  "AWS::Bedrock::AgentAlias": "bedrockagent_agent_alias",
  "AWS::Bedrock::ApplicationInferenceProfile": "bedrock_inference_profile",
  "AWS::Bedrock::DataSource": "bedrockagent_data_source",
  "AWS::Bedrock::Guardrail": "bedrock_guardrail",
  "AWS::Bedrock::GuardrailVersion": "bedrock_guardrail_version",
  "AWS::Bedrock::KnowledgeBase": "bedrockagent_knowledge_base",
  "AWS::Bedrock::ModelInvocationLogging": "bedrock_model_invocation_logging_configuration",
  "AWS::Bedrock::Prompt": "bedrockagent_prompt",
  "AWS::Budgets::Budget": "budgets_budget",
  "AWS::Budgets::BudgetsAction": "budgets_budget_action",
  "AWS::CE::AnomalyMonitor": "ce_anomaly_monitor",
  "AWS::CE::AnomalySubscription": "ce_anomaly_subscription",
  "AWS::CE::CostCategory": "ce_cost_category",
  "AWS::CUR::ReportDefinition": "cur_report_definition",
  "AWS::Cassandra::Keyspace": "keyspaces_keyspace",
  "AWS::Cassandra::Table": "keyspaces_table",
  "AWS::CertificateManager::Certificate": "acm_certificate",
  "AWS::Chatbot::MicrosoftTeamsChannelConfiguration": "chatbot_teams_channel_configuration",
  "AWS::Chatbot::SlackChannelConfiguration": "chatbot_slack_channel_configuration",
  "AWS::Chime::SipMediaApplication": "chimesdkvoice_sip_media_application",
  "AWS::Chime::VoiceConnector": "chime_voice_connector",
  "AWS::CleanRooms::Collaboration": "cleanrooms_collaboration",
  "AWS::CleanRooms::ConfiguredTable": "cleanrooms_configured_table",
  "AWS::CleanRooms::Membership": "cleanrooms_membership",
  "AWS::Cloud9::EnvironmentEC2": "cloud9_environment_ec2",
  "AWS::CloudFormation::Stack": "cloudformation_stack serverlessapplicationrepository_cloudformation_stack",
  "AWS::CloudFormation::StackSet": "cloudformation_stack_set",
  "AWS::CloudFront::CachePolicy": "cloudfront_cache_policy",
  "AWS::CloudFront::CloudFrontOriginAccessIdentity": "cloudfront_origin_access_identity",
  "AWS::CloudFront::ContinuousDeploymentPolicy": "cloudfront_continuous_deployment_policy",
  "AWS::CloudFront::Distribution": "cloudfront_distribution",
  "AWS::CloudFront::FieldLevelEncryptionConfig": "cloudfront_field_level_encryption_config",
  "AWS::CloudFront::FieldLevelEncryptionProfile": "cloudfront_field_level_encryption_profile",
  "AWS::CloudFront::Function": "cloudfront_function",
  "AWS::CloudFront::KeyGroup": "cloudfront_key_group",
  "AWS::CloudFront::KeyValueStore": "cloudfront_key_value_store",
  "AWS::CloudFront::MonitoringSubscription": "cloudfront_monitoring_subscription",
  "AWS::CloudFront::OriginAccessControl": "cloudfront_origin_access_control",
  "AWS::CloudFront::OriginRequestPolicy": "cloudfront_origin_request_policy",
  "AWS::CloudFront::PublicKey": "cloudfront_public_key",
  "AWS::CloudFront::RealtimeLogConfig": "cloudfront_realtime_log_config",
  "AWS::CloudFront::ResponseHeadersPolicy": "cloudfront_response_headers_policy",
  "AWS::CloudFront::VpcOrigin": "cloudfront_vpc_origin",
  "AWS::CloudHSM::Cluster": "cloudhsm_v2_cluster",
  "AWS::CloudTrail::EventDataStore": "cloudtrail_event_data_store",
  "AWS::CloudTrail::Trail": "cloudtrail",
  "AWS::CloudWatch::Alarm": "cloudwatch_metric_alarm",
  "AWS::CloudWatch::CompositeAlarm": "cloudwatch_composite_alarm",
  "AWS::CloudWatch::Dashboard": "cloudwatch_dashboard",
  "AWS::CloudWatch::MetricStream": "cloudwatch_metric_stream",
  "AWS::CodeArtifact::Domain": "codeartifact_domain",
  "AWS::CodeArtifact::Repository": "codeartifact_repository",
  "AWS::CodeBuild::Fleet": "codebuild_fleet",
  "AWS::CodeBuild::Project": "codebuild_project",
  "AWS::CodeBuild::ReportGroup": "codebuild_report_group",
  "AWS::CodeBuild::SourceCredential": "codebuild_source_credential",
  "AWS::CodeCommit::Repository": "codecommit_repository",
  "AWS::CodeConnections::Connection": "codeconnections_connection",
  "AWS::CodeConnections::Host": "codeconnections_host",
  "AWS::CodeDeploy::Application": "codedeploy_app",
  "AWS::CodeDeploy::DeploymentConfig": "codedeploy_deployment_config",
  "AWS::CodeDeploy::DeploymentGroup": "codedeploy_deployment_group",
  "AWS::CodeGuruProfiler::ProfilingGroup": "codeguruprofiler_profiling_group",
  "AWS::CodeGuruReviewer::RepositoryAssociation": "codegurureviewer_repository_association",
  "AWS::CodePipeline::CustomActionType": "codepipeline_custom_action_type",
  "AWS::CodePipeline::Pipeline": "codepipeline",
  "AWS::CodePipeline::Webhook": "codepipeline_webhook",
  "AWS::CodeStarConnections::Connection": "codestarconnections_connection",
  "AWS::CodeStarNotifications::NotificationRule": "codestarnotifications_notification_rule",
  "AWS::Cognito::IdentityPool": "cognito_identity_pool",
  "AWS::Cognito::IdentityPoolPrincipalTag": "cognito_identity_pool_provider_principal_tag",
  "AWS::Cognito::IdentityPoolRoleAttachment": "cognito_identity_pool_roles_attachment",
  "AWS::Cognito::UserPool": "cognito_user_pool",
  "AWS::Cognito::UserPoolClient": "cognito_managed_user_pool_client cognito_user_pool_client",
  "AWS::Cognito::UserPoolDomain": "cognito_user_pool_domain",
  "AWS::Cognito::UserPoolGroup": "cognito_user_group",
  "AWS::Cognito::UserPoolIdentityProvider": "cognito_identity_provider",
  "AWS::Cognito::UserPoolResourceServer": "cognito_resource_server",
  "AWS::Cognito::UserPoolRiskConfigurationAttachment": "cognito_risk_configuration",
  "AWS::Cognito::UserPoolUICustomizationAttachment": "cognito_user_pool_ui_customization",
  "AWS::Cognito::UserPoolUser": "cognito_user",
  "AWS::Cognito::UserPoolUserToGroupAttachment": "cognito_user_in_group",
  "AWS::Comprehend::DocumentClassifier": "comprehend_document_classifier",
  "AWS::Comprehend::EntityRecognizer": "comprehend_entity_recognizer",
  "AWS::Config::AggregationAuthorization": "config_aggregate_authorization",
  "AWS::Config::ConfigRule": "config_config_rule",
  "AWS::Config::ConfigurationAggregator": "config_configuration_aggregator",
  "AWS::Config::ConfigurationRecorder": "config_configuration_recorder",
  "AWS::Config::ConformancePack": "config_conformance_pack",
  "AWS::Config::DeliveryChannel": "config_delivery_channel",
  "AWS::Config::OrganizationConfigRule": "config_organization_custom_policy_rule config_organization_custom_rule config_organization_managed_rule",
  "AWS::Config::OrganizationConformancePack": "config_organization_conformance_pack",
  "AWS::Config::RemediationConfiguration": "config_remediation_configuration",
  "AWS::Connect::ContactFlow": "connect_contact_flow",
  "AWS::Connect::ContactFlowModule": "connect_contact_flow_module",
  "AWS::Connect::HoursOfOperation": "connect_hours_of_operation",
  "AWS::Connect::Instance": "connect_instance",
  "AWS::Connect::InstanceStorageConfig": "connect_instance_storage_config",
  "AWS::Connect::PhoneNumber": "connect_phone_number",
  "AWS::Connect::Queue": "connect_queue",
  "AWS::Connect::QuickConnect": "connect_quick_connect",
  "AWS::Connect::RoutingProfile": "connect_routing_profile",
  "AWS::Connect::SecurityProfile": "connect_security_profile",
  "AWS::Connect::User": "connect_user",
  "AWS::Connect::UserHierarchyGroup": "connect_user_hierarchy_group",
  "AWS::Connect::UserHierarchyStructure": "connect_user_hierarchy_structure",
  "AWS::Connect::Vocabulary": "connect_vocabulary",
  "AWS::ControlTower::LandingZone": "controltower_landing_zone",
  "AWS::CustomerProfiles::Domain": "customerprofiles_domain",
  "AWS::DAX::Cluster": "dax_cluster",
  "AWS::DAX::ParameterGroup": "dax_parameter_group",
  "AWS::DAX::SubnetGroup": "dax_subnet_group",
  "AWS::DLM::LifecyclePolicy": "dlm_lifecycle_policy",
  "AWS::DMS::Certificate": "dms_certificate",
  "AWS::DMS::Endpoint": "dms_endpoint dms_s3_endpoint",
  "AWS::DMS::EventSubscription": "dms_event_subscription",
  "AWS::DMS::ReplicationConfig": "dms_replication_config",
  "AWS::DMS::ReplicationInstance": "dms_replication_instance",
  "AWS::DMS::ReplicationSubnetGroup": "dms_replication_subnet_group",
  "AWS::DMS::ReplicationTask": "dms_replication_task",
  "AWS::DRS::ReplicationConfigurationTemplate": "drs_replication_configuration_template",
  "AWS::DSQL::Cluster": "dsql_cluster",
  "AWS::DataExchange::DataSet": "dataexchange_data_set",
  "AWS::DataExchange::EventAction": "dataexchange_event_action",
  "AWS::DataPipeline::Pipeline": "datapipeline_pipeline",
  "AWS::DataSync::Agent": "datasync_agent",
  "AWS::DataSync::LocationAzureBlob": "datasync_location_azure_blob",
  "AWS::DataSync::LocationEFS": "datasync_location_efs",
  "AWS::DataSync::LocationFSxLustre": "datasync_location_fsx_lustre_file_system",
  "AWS::DataSync::LocationFSxONTAP": "datasync_location_fsx_ontap_file_system",
  "AWS::DataSync::LocationFSxOpenZFS": "datasync_location_fsx_openzfs_file_system",
  "AWS::DataSync::LocationFSxWindows": "datasync_location_fsx_windows_file_system",
  "AWS::DataSync::LocationHDFS": "datasync_location_hdfs",
  "AWS::DataSync::LocationNFS": "datasync_location_nfs",
  "AWS::DataSync::LocationObjectStorage": "datasync_location_object_storage",
  "AWS::DataSync::LocationS3": "datasync_location_s3",
  "AWS::DataSync::LocationSMB": "datasync_location_smb",
  "AWS::DataSync::Task": "datasync_task",
  "AWS::DataZone::Domain": "datazone_domain",
  "AWS::DataZone::Environment": "datazone_environment",
  "AWS::DataZone::EnvironmentBlueprintConfiguration": "datazone_environment_blueprint_configuration",
  "AWS::DataZone::EnvironmentProfile": "datazone_environment_profile",
  "AWS::DataZone::FormType": "datazone_form_type",
  "AWS::DataZone::Project": "datazone_project",
  "AWS::DataZone::UserProfile": "datazone_user_profile",
  "AWS::Detective::Graph": "detective_graph",
  "AWS::DevOpsGuru::NotificationChannel": "devopsguru_notification_channel",
  "AWS::DevOpsGuru::ResourceCollection": "devopsguru_resource_collection",
  "AWS::DeviceFarm::DevicePool": "devicefarm_device_pool",
  "AWS::DeviceFarm::InstanceProfile": "devicefarm_instance_profile",
  "AWS::DeviceFarm::NetworkProfile": "devicefarm_network_profile",
  "AWS::DeviceFarm::Project": "devicefarm_project",
  "AWS::DeviceFarm::TestGridProject": "devicefarm_test_grid_project",
  "AWS::DeviceFarm::Upload": "devicefarm_upload",
  "AWS::DirectConnect::Connection": "dx_connection",
  "AWS::DirectConnect::DirectConnectGateway": "dx_gateway",
  "AWS::DirectConnect::Lag": "dx_lag",
  "AWS::DirectConnect::PrivateVirtualInterface": "dx_private_virtual_interface",
  "AWS::DirectConnect::PublicVirtualInterface": "dx_public_virtual_interface",
  "AWS::DirectConnect::TransitVirtualInterface": "dx_transit_virtual_interface",
  "AWS::DirectoryService::MicrosoftAD": "directory_service_directory",
  "AWS::DocDB::DBCluster": "docdb_cluster",
  "AWS::DocDB::DBClusterParameterGroup": "docdb_cluster_parameter_group",
  "AWS::DocDB::DBInstance": "docdb_cluster_instance",
  "AWS::DocDB::DBSubnetGroup": "docdb_subnet_group",
  "AWS::DocDB::EventSubscription": "docdb_event_subscription",
  "AWS::DocDB::GlobalCluster": "docdb_global_cluster",
  "AWS::DocDBElastic::Cluster": "docdbelastic_cluster",
  "AWS::DynamoDB::GlobalTable": "dynamodb_global_table dynamodb_table",
  "AWS::EC2::CapacityReservation": "ec2_capacity_reservation",
  "AWS::EC2::CarrierGateway": "ec2_carrier_gateway",
  "AWS::EC2::ClientVpnAuthorizationRule": "ec2_client_vpn_authorization_rule",
  "AWS::EC2::ClientVpnEndpoint": "ec2_client_vpn_endpoint",
  "AWS::EC2::ClientVpnRoute": "ec2_client_vpn_route",
  "AWS::EC2::ClientVpnTargetNetworkAssociation": "ec2_client_vpn_network_association",
  "AWS::EC2::CustomerGateway": "customer_gateway",
  "AWS::EC2::DHCPOptions": "default_vpc_dhcp_options vpc_dhcp_options",
  "AWS::EC2::EC2Fleet": "ec2_fleet",
  "AWS::EC2::EIP": "eip",
  "AWS::EC2::EIPAssociation": "eip_association",
  "AWS::EC2::EgressOnlyInternetGateway": "egress_only_internet_gateway",
  "AWS::EC2::FlowLog": "flow_log",
  "AWS::EC2::Host": "ec2_host",
  "AWS::EC2::IPAM": "vpc_ipam",
  "AWS::EC2::IPAMPool": "vpc_ipam_pool",
  "AWS::EC2::IPAMPoolCidr": "vpc_ipam_pool_cidr",
  "AWS::EC2::IPAMResourceDiscovery": "vpc_ipam_resource_discovery",
  "AWS::EC2::IPAMResourceDiscoveryAssociation": "vpc_ipam_resource_discovery_association",
  "AWS::EC2::IPAMScope": "vpc_ipam_scope",
  "AWS::EC2::Image": "ami ami_copy ami_from_instance",
  "AWS::EC2::Instance": "instance spot_instance_request verifiedaccess_instance",
  "AWS::EC2::InstanceConnectEndpoint": "ec2_instance_connect_endpoint",
  "AWS::EC2::InternetGateway": "internet_gateway",
  "AWS::EC2::KeyPair": "key_pair",
  "AWS::EC2::LaunchTemplate": "launch_template",
  "AWS::EC2::LocalGatewayRoute": "ec2_local_gateway_route",
  "AWS::EC2::LocalGatewayRouteTableVPCAssociation": "ec2_local_gateway_route_table_vpc_association",
  "AWS::EC2::NatGateway": "nat_gateway",
  "AWS::EC2::NetworkAcl": "default_network_acl network_acl",
  "AWS::EC2::NetworkAclEntry": "network_acl_rule",
  "AWS::EC2::NetworkInsightsAnalysis": "ec2_network_insights_analysis",
  "AWS::EC2::NetworkInsightsPath": "ec2_network_insights_path",
  "AWS::EC2::NetworkInterface": "network_interface",
  "AWS::EC2::NetworkInterfaceAttachment": "network_interface_attachment",
  "AWS::EC2::NetworkInterfacePermission": "network_interface_permission",
  "AWS::EC2::NetworkPerformanceMetricSubscription": "vpc_network_performance_metric_subscription",
  "AWS::EC2::PlacementGroup": "placement_group",
  "AWS::EC2::PrefixList": "ec2_managed_prefix_list",
  "AWS::EC2::Route": "route",
  "AWS::EC2::RouteServer": "vpc_route_server",
  "AWS::EC2::RouteServerEndpoint": "vpc_route_server_endpoint",
  "AWS::EC2::RouteServerPeer": "vpc_route_server_peer",
  "AWS::EC2::RouteServerPropagation": "vpc_route_server_propagation",
  "AWS::EC2::RouteTable": "default_route_table route_table",
  "AWS::EC2::SecurityGroup": "default_security_group security_group",
  "AWS::EC2::SecurityGroupEgress": "vpc_security_group_egress_rule",
  "AWS::EC2::SecurityGroupIngress": "security_group_rule vpc_security_group_ingress_rule",
  "AWS::EC2::SecurityGroupVpcAssociation": "vpc_security_group_vpc_association",
  "AWS::EC2::Snapshot": "ebs_snapshot ebs_snapshot_copy ebs_snapshot_import",
  "AWS::EC2::SnapshotBlockPublicAccess": "ebs_snapshot_block_public_access",
  "AWS::EC2::SpotFleet": "spot_fleet_request",
  "AWS::EC2::Subnet": "default_subnet subnet",
  "AWS::EC2::SubnetCidrReservation": "ec2_subnet_cidr_reservation",
  "AWS::EC2::SubnetNetworkAclAssociation": "network_acl_association",
  "AWS::EC2::SubnetRouteTableAssociation": "route_table_association",
  "AWS::EC2::TrafficMirrorFilter": "ec2_traffic_mirror_filter",
  "AWS::EC2::TrafficMirrorFilterRule": "ec2_traffic_mirror_filter_rule",
  "AWS::EC2::TrafficMirrorSession": "ec2_traffic_mirror_session",
  "AWS::EC2::TrafficMirrorTarget": "ec2_traffic_mirror_target",
  "AWS::EC2::TransitGateway": "ec2_transit_gateway",
  "AWS::EC2::TransitGatewayConnect": "ec2_transit_gateway_connect",
  "AWS::EC2::TransitGatewayConnectPeer": "ec2_transit_gateway_connect_peer",
  "AWS::EC2::TransitGatewayMulticastDomain": "ec2_transit_gateway_multicast_domain",
  "AWS::EC2::TransitGatewayMulticastDomainAssociation": "ec2_transit_gateway_multicast_domain_association",
  "AWS::EC2::TransitGatewayMulticastGroupMember": "ec2_transit_gateway_multicast_group_member",
  "AWS::EC2::TransitGatewayMulticastGroupSource": "ec2_transit_gateway_multicast_group_source",
  "AWS::EC2::TransitGatewayPeeringAttachment": "ec2_transit_gateway_peering_attachment",
  "AWS::EC2::TransitGatewayPolicyTable": "ec2_transit_gateway_policy_table",
  "AWS::EC2::TransitGatewayPolicyTableAssociation": "ec2_transit_gateway_policy_table_association",
  "AWS::EC2::TransitGatewayRoute": "ec2_transit_gateway_route",
  "AWS::EC2::TransitGatewayRouteTable": "ec2_transit_gateway_route_table",
  "AWS::EC2::TransitGatewayRouteTableAssociation": "ec2_transit_gateway_route_table_association",
  "AWS::EC2::TransitGatewayRouteTablePropagation": "ec2_transit_gateway_route_table_propagation",
  "AWS::EC2::TransitGatewayVpcAttachment": "ec2_transit_gateway_vpc_attachment",
  "AWS::EC2::VPC": "default_vpc vpc",
  "AWS::EC2::VPCBlockPublicAccessExclusion": "vpc_block_public_access_exclusion",
  "AWS::EC2::VPCBlockPublicAccessOptions": "vpc_block_public_access_options",
  "AWS::EC2::VPCCidrBlock": "vpc_ipv4_cidr_block_association vpc_ipv6_cidr_block_association",
  "AWS::EC2::VPCDHCPOptionsAssociation": "vpc_dhcp_options_association",
  "AWS::EC2::VPCEndpoint": "vpc_endpoint",
  "AWS::EC2::VPCEndpointConnectionNotification": "vpc_endpoint_connection_notification",
  "AWS::EC2::VPCEndpointService": "vpc_endpoint_service",
  "AWS::EC2::VPCGatewayAttachment": "internet_gateway_attachment vpn_gateway_attachment",
  "AWS::EC2::VPCPeeringConnection": "vpc_peering_connection",
  "AWS::EC2::VPNConnection": "vpn_connection",
  "AWS::EC2::VPNConnectionRoute": "vpn_connection_route",
  "AWS::EC2::VPNGateway": "vpn_gateway",
  "AWS::EC2::VPNGatewayRoutePropagation": "vpn_gateway_route_propagation",
  "AWS::EC2::VerifiedAccessEndpoint": "verifiedaccess_endpoint",
  "AWS::EC2::VerifiedAccessGroup": "verifiedaccess_group",
  "AWS::EC2::VerifiedAccessTrustProvider": "verifiedaccess_trust_provider",
  "AWS::EC2::Volume": "ebs_volume",
  "AWS::EC2::VolumeAttachment": "volume_attachment",
  "AWS::ECR::PublicRepository": "ecrpublic_repository",
  "AWS::ECR::PullThroughCacheRule": "ecr_pull_through_cache_rule",
  "AWS::ECR::RegistryPolicy": "ecr_registry_policy",
  "AWS::ECR::RegistryScanningConfiguration": "ecr_registry_scanning_configuration",
  "AWS::ECR::ReplicationConfiguration": "ecr_replication_configuration",
  "AWS::ECR::Repository": "ecr_repository",
  "AWS::ECR::RepositoryCreationTemplate": "ecr_repository_creation_template",
  "AWS::ECS::CapacityProvider": "ecs_capacity_provider",
  "AWS::ECS::Cluster": "ecs_cluster",
  "AWS::ECS::Service": "ecs_service",
  "AWS::ECS::TaskDefinition": "ecs_task_definition",
  "AWS::ECS::TaskSet": "ecs_task_set",
  "AWS::EFS::AccessPoint": "efs_access_point",
  "AWS::EFS::FileSystem": "efs_file_system",
  "AWS::EFS::MountTarget": "efs_mount_target",
  "AWS::EKS::AccessEntry": "eks_access_entry",
  "AWS::EKS::Addon": "eks_addon",
  "AWS::EKS::Cluster": "eks_cluster",
  "AWS::EKS::FargateProfile": "eks_fargate_profile",
  "AWS::EKS::IdentityProviderConfig": "eks_identity_provider_config",
  "AWS::EKS::Nodegroup": "eks_node_group",
  "AWS::EKS::PodIdentityAssociation": "eks_pod_identity_association",
  "AWS::EMR::Cluster": "emr_cluster",
  "AWS::EMR::InstanceFleetConfig": "emr_instance_fleet",
  "AWS::EMR::InstanceGroupConfig": "emr_instance_group",
  "AWS::EMR::SecurityConfiguration": "emr_security_configuration",
  "AWS::EMR::Studio": "emr_studio",
  "AWS::EMR::StudioSessionMapping": "emr_studio_session_mapping",
  "AWS::EMRContainers::JobTemplate": "emrcontainers_job_template",
  "AWS::EMRContainers::VirtualCluster": "emrcontainers_virtual_cluster",
  "AWS::EMRServerless::Application": "emrserverless_application",
  "AWS::ElastiCache::CacheCluster": "elasticache_cluster",
  "AWS::ElastiCache::GlobalReplicationGroup": "elasticache_global_replication_group",
  "AWS::ElastiCache::ParameterGroup": "elasticache_parameter_group",
  "AWS::ElastiCache::ReplicationGroup": "elasticache_replication_group",
  "AWS::ElastiCache::ServerlessCache": "elasticache_serverless_cache",
  "AWS::ElastiCache::SubnetGroup": "elasticache_subnet_group",
  "AWS::ElastiCache::User": "elasticache_user",
  "AWS::ElastiCache::UserGroup": "elasticache_user_group",
  "AWS::ElasticBeanstalk::Application": "elastic_beanstalk_application",
  "AWS::ElasticBeanstalk::ApplicationVersion": "elastic_beanstalk_application_version",
  "AWS::ElasticBeanstalk::ConfigurationTemplate": "elastic_beanstalk_configuration_template",
  "AWS::ElasticBeanstalk::Environment": "elastic_beanstalk_environment",
  "AWS::ElasticLoadBalancing::LoadBalancer": "elb",
  "AWS::ElasticLoadBalancingV2::Listener": "alb_listener lb_listener",
  "AWS::ElasticLoadBalancingV2::ListenerCertificate": "alb_listener_certificate lb_listener_certificate",
  "AWS::ElasticLoadBalancingV2::ListenerRule": "alb_listener_rule lb_listener_rule",
  "AWS::ElasticLoadBalancingV2::LoadBalancer": "alb lb",
  "AWS::ElasticLoadBalancingV2::TargetGroup": "alb_target_group lb_target_group",
  "AWS::ElasticLoadBalancingV2::TrustStore": "lb_trust_store",
  "AWS::ElasticLoadBalancingV2::TrustStoreRevocation": "lb_trust_store_revocation",
  "AWS::EventSchemas::Discoverer": "schemas_discoverer",
  "AWS::EventSchemas::Registry": "schemas_registry",
  "AWS::EventSchemas::RegistryPolicy": "schemas_registry_policy",
  "AWS::EventSchemas::Schema": "schemas_schema",
  "AWS::Events::ApiDestination": "cloudwatch_event_api_destination",
  "AWS::Events::Archive": "cloudwatch_event_archive",
  "AWS::Events::Connection": "cloudwatch_event_connection",
  "AWS::Events::Endpoint": "cloudwatch_event_endpoint",
  "AWS::Events::EventBus": "cloudwatch_event_bus",
  "AWS::Events::EventBusPolicy": "cloudwatch_event_bus_policy",
  "AWS::Events::Rule": "cloudwatch_event_rule",
  "AWS::Evidently::Feature": "evidently_feature",
  "AWS::Evidently::Launch": "evidently_launch",
  "AWS::Evidently::Project": "evidently_project",
  "AWS::Evidently::Segment": "evidently_segment",
  "AWS::FIS::ExperimentTemplate": "fis_experiment_template",
  "AWS::FMS::Policy": "fms_policy",
  "AWS::FMS::ResourceSet": "fms_resource_set",
  "AWS::FSx::Backup": "fsx_backup",
  "AWS::FSx::DataRepositoryAssociation": "fsx_data_repository_association",
  "AWS::FSx::FileCache": "fsx_file_cache",
  "AWS::FSx::FileSystem": "fsx_lustre_file_system fsx_ontap_file_system fsx_openzfs_file_system fsx_windows_file_system",
  "AWS::FSx::Snapshot": "fsx_openzfs_snapshot",
  "AWS::FSx::StorageVirtualMachine": "fsx_ontap_storage_virtual_machine",
  "AWS::FSx::Volume": "fsx_ontap_volume fsx_openzfs_volume",
  "AWS::FinSpace::Environment": "finspace_kx_environment",
  "AWS::GameLift::Alias": "gamelift_alias",
  "AWS::GameLift::Build": "gamelift_build",
  "AWS::GameLift::Fleet": "gamelift_fleet",
  "AWS::GameLift::GameServerGroup": "gamelift_game_server_group",
  "AWS::GameLift::GameSessionQueue": "gamelift_game_session_queue",
  "AWS::GameLift::Script": "gamelift_script",
  "AWS::Glacier::Vault": "glacier_vault",
  "AWS::GlobalAccelerator::Accelerator": "globalaccelerator_accelerator globalaccelerator_custom_routing_accelerator",
  "AWS::GlobalAccelerator::CrossAccountAttachment": "globalaccelerator_cross_account_attachment",
  "AWS::GlobalAccelerator::EndpointGroup": "globalaccelerator_custom_routing_endpoint_group globalaccelerator_endpoint_group",
  "AWS::GlobalAccelerator::Listener": "globalaccelerator_custom_routing_listener globalaccelerator_listener",
  "AWS::Glue::Classifier": "glue_classifier",
  "AWS::Glue::Connection": "glue_connection",
  "AWS::Glue::Crawler": "glue_crawler",
  "AWS::Glue::DataCatalogEncryptionSettings": "glue_data_catalog_encryption_settings",
  "AWS::Glue::DataQualityRuleset": "glue_data_quality_ruleset",
  "AWS::Glue::Database": "glue_catalog_database",
  "AWS::Glue::DevEndpoint": "glue_dev_endpoint",
  "AWS::Glue::Job": "glue_job",
  "AWS::Glue::MLTransform": "glue_ml_transform",
  "AWS::Glue::Partition": "glue_partition",
  "AWS::Glue::Registry": "glue_registry",
  "AWS::Glue::Schema": "glue_schema",
  "AWS::Glue::SecurityConfiguration": "glue_security_configuration",
  "AWS::Glue::Table": "glue_catalog_table",
  "AWS::Glue::TableOptimizer": "glue_catalog_table_optimizer",
  "AWS::Glue::Trigger": "glue_trigger",
  "AWS::Glue::UserDefinedFunction": "glue_user_defined_function",
  "AWS::Glue::Workflow": "glue_workflow",
  "AWS::Grafana::Workspace": "grafana_workspace",
  "AWS::GuardDuty::Detector": "guardduty_detector",
  "AWS::GuardDuty::Filter": "guardduty_filter",
  "AWS::GuardDuty::IPSet": "guardduty_ipset",
  "AWS::GuardDuty::MalwareProtectionPlan": "guardduty_malware_protection_plan",
  "AWS::GuardDuty::Member": "guardduty_member",
  "AWS::GuardDuty::PublishingDestination": "guardduty_publishing_destination",
  "AWS::GuardDuty::ThreatIntelSet": "guardduty_threatintelset",
  "AWS::IAM::AccessKey": "iam_access_key",
  "AWS::IAM::Group": "iam_group",
  "AWS::IAM::GroupPolicy": "iam_group_policy",
  "AWS::IAM::InstanceProfile": "iam_instance_profile",
  "AWS::IAM::ManagedPolicy": "iam_policy",
  "AWS::IAM::OIDCProvider": "iam_openid_connect_provider",
  "AWS::IAM::Role": "iam_role",
  "AWS::IAM::RolePolicy": "iam_role_policy",
  "AWS::IAM::SAMLProvider": "iam_saml_provider",
  "AWS::IAM::ServerCertificate": "iam_server_certificate",
  "AWS::IAM::ServiceLinkedRole": "iam_service_linked_role",
  "AWS::IAM::User": "iam_user",
  "AWS::IAM::UserPolicy": "iam_user_policy",
  "AWS::IAM::UserToGroupAddition": "iam_user_group_membership",
  "AWS::IAM::VirtualMFADevice": "iam_virtual_mfa_device",
  "AWS::IVS::Channel": "ivs_channel",
  "AWS::IVS::PlaybackKeyPair": "ivs_playback_key_pair",
  "AWS::IVS::RecordingConfiguration": "ivs_recording_configuration",
  "AWS::IVSChat::LoggingConfiguration": "ivschat_logging_configuration",
  "AWS::IVSChat::Room": "ivschat_room",
  "AWS::IdentityStore::Group": "identitystore_group",
  "AWS::IdentityStore::GroupMembership": "identitystore_group_membership",
  "AWS::IdentityStore::User": "identitystore_user",
  "AWS::ImageBuilder::Component": "imagebuilder_component",
  "AWS::ImageBuilder::ContainerRecipe": "imagebuilder_container_recipe",
  "AWS::ImageBuilder::DistributionConfiguration": "imagebuilder_distribution_configuration",
  "AWS::ImageBuilder::Image": "imagebuilder_image",
  "AWS::ImageBuilder::ImagePipeline": "imagebuilder_image_pipeline",
  "AWS::ImageBuilder::ImageRecipe": "imagebuilder_image_recipe",
  "AWS::ImageBuilder::InfrastructureConfiguration": "imagebuilder_infrastructure_configuration",
  "AWS::ImageBuilder::LifecyclePolicy": "imagebuilder_lifecycle_policy",
  "AWS::ImageBuilder::Workflow": "imagebuilder_workflow",
  "AWS::Inspector::AssessmentTarget": "inspector_assessment_target",
  "AWS::Inspector::AssessmentTemplate": "inspector_assessment_template",
  "AWS::Inspector::ResourceGroup": "inspector_resource_group",
  "AWS::InspectorV2::Filter": "inspector2_filter",
  "AWS::InternetMonitor::Monitor": "internetmonitor_monitor",
  "AWS::IoT::Authorizer": "iot_authorizer",
  "AWS::IoT::BillingGroup": "iot_billing_group",
  "AWS::IoT::CACertificate": "iot_ca_certificate",
  "AWS::IoT::Certificate": "iot_certificate",
  "AWS::IoT::DomainConfiguration": "iot_domain_configuration",
  "AWS::IoT::Policy": "iot_policy",
  "AWS::IoT::ProvisioningTemplate": "iot_provisioning_template",
  "AWS::IoT::RoleAlias": "iot_role_alias",
  "AWS::IoT::Thing": "iot_thing",
  "AWS::IoT::ThingGroup": "iot_thing_group",
  "AWS::IoT::ThingPrincipalAttachment": "iot_thing_principal_attachment",
  "AWS::IoT::ThingType": "iot_thing_type",
  "AWS::IoT::TopicRule": "iot_topic_rule",
  "AWS::IoT::TopicRuleDestination": "iot_topic_rule_destination",
  "AWS::KMS::Alias": "kms_alias",
  "AWS::KMS::Key": "kms_external_key kms_key kms_replica_external_key kms_replica_key",
  "AWS::KafkaConnect::Connector": "mskconnect_connector",
  "AWS::KafkaConnect::CustomPlugin": "mskconnect_custom_plugin",
  "AWS::KafkaConnect::WorkerConfiguration": "mskconnect_worker_configuration",
  "AWS::Kendra::DataSource": "kendra_data_source",
  "AWS::Kendra::Faq": "kendra_faq",
  "AWS::Kendra::Index": "kendra_index",
  "AWS::Kendra::QuerySuggestionsBlockList": "kendra_query_suggestions_block_list",
  "AWS::Kendra::Thesaurus": "kendra_thesaurus",
  "AWS::Kinesis::ResourcePolicy": "kinesis_resource_policy",
  "AWS::Kinesis::Stream": "kinesis_stream",
  "AWS::Kinesis::StreamConsumer": "kinesis_stream_consumer",
  "AWS::KinesisAnalytics::Application": "kinesis_analytics_application",
  "AWS::KinesisAnalyticsV2::Application": "kinesisanalyticsv2_application",
  "AWS::KinesisFirehose::DeliveryStream": "kinesis_firehose_delivery_stream",
  "AWS::KinesisVideo::Stream": "kinesis_video_stream",
  "AWS::LakeFormation::DataCellsFilter": "lakeformation_data_cells_filter",
  "AWS::LakeFormation::DataLakeSettings": "lakeformation_data_lake_settings",
  "AWS::LakeFormation::Permissions": "lakeformation_permissions",
  "AWS::LakeFormation::Resource": "lakeformation_resource",
  "AWS::LakeFormation::Tag": "lakeformation_lf_tag",
  "AWS::Lambda::Alias": "lambda_alias",
  "AWS::Lambda::CodeSigningConfig": "lambda_code_signing_config",
  "AWS::Lambda::EventInvokeConfig": "lambda_function_event_invoke_config",
  "AWS::Lambda::EventSourceMapping": "lambda_event_source_mapping",
  "AWS::Lambda::Function": "lambda_function",
  "AWS::Lambda::LayerVersion": "lambda_layer_version",
  "AWS::Lambda::LayerVersionPermission": "lambda_layer_version_permission",
  "AWS::Lambda::Permission": "lambda_permission",
  "AWS::Lambda::Url": "lambda_function_url",
  "AWS::Lex::Bot": "lex_bot lexv2models_bot",
  "AWS::Lex::BotAlias": "lex_bot_alias",
  "AWS::Lex::BotVersion": "lexv2models_bot_version",
  "AWS::LicenseManager::Grant": "licensemanager_grant",
  "AWS::LicenseManager::LicenseConfiguration": "licensemanager_license_configuration",
  "AWS::Lightsail::Bucket": "lightsail_bucket",
  "AWS::Lightsail::Certificate": "lightsail_certificate",
  "AWS::Lightsail::Container": "lightsail_container_service",
  "AWS::Lightsail::Database": "lightsail_database",
  "AWS::Lightsail::Disk": "lightsail_disk",
  "AWS::Lightsail::Distribution": "lightsail_distribution",
  "AWS::Lightsail::Domain": "lightsail_domain",
  "AWS::Lightsail::Instance": "lightsail_instance",
  "AWS::Lightsail::KeyPair": "lightsail_key_pair",
  "AWS::Lightsail::LoadBalancer": "lightsail_lb",
  "AWS::Lightsail::LoadBalancerTlsCertificate": "lightsail_lb_certificate",
  "AWS::Lightsail::StaticIp": "lightsail_static_ip",
  "AWS::Location::GeofenceCollection": "location_geofence_collection",
  "AWS::Location::Map": "location_map",
  "AWS::Location::PlaceIndex": "location_place_index",
  "AWS::Location::RouteCalculator": "location_route_calculator",
  "AWS::Location::Tracker": "location_tracker",
  "AWS::Logs::AccountPolicy": "cloudwatch_log_account_policy",
  "AWS::Logs::Delivery": "cloudwatch_log_delivery",
  "AWS::Logs::DeliveryDestination": "cloudwatch_log_delivery_destination",
  "AWS::Logs::DeliverySource": "cloudwatch_log_delivery_source",
  "AWS::Logs::Destination": "cloudwatch_log_destination",
  "AWS::Logs::LogAnomalyDetector": "cloudwatch_log_anomaly_detector",
  "AWS::Logs::LogGroup": "cloudwatch_log_group",
  "AWS::Logs::LogStream": "cloudwatch_log_stream",
  "AWS::Logs::MetricFilter": "cloudwatch_log_metric_filter",
  "AWS::Logs::QueryDefinition": "cloudwatch_query_definition",
  "AWS::Logs::ResourcePolicy": "cloudwatch_log_resource_policy",
  "AWS::Logs::SubscriptionFilter": "cloudwatch_log_subscription_filter",
  "AWS::M2::Application": "m2_application",
  "AWS::M2::Deployment": "m2_deployment",
  "AWS::M2::Environment": "m2_environment",
  "AWS::MSK::Cluster": "msk_cluster",
  "AWS::MSK::ClusterPolicy": "msk_cluster_policy",
  "AWS::MSK::Configuration": "msk_configuration",
  "AWS::MSK::Replicator": "msk_replicator",
  "AWS::MSK::ServerlessCluster": "msk_serverless_cluster",
  "AWS::MSK::VpcConnection": "msk_vpc_connection",
  "AWS::MWAA::Environment": "mwaa_environment",
  "AWS::Macie::CustomDataIdentifier": "macie2_custom_data_identifier",
  "AWS::Macie::FindingsFilter": "macie2_findings_filter",
  "AWS::Macie::Member": "macie2_member",
  "AWS::Macie::Session": "macie2_account",
  "AWS::MediaConvert::Queue": "media_convert_queue",
  "AWS::MediaLive::Channel": "medialive_channel",
  "AWS::MediaLive::Input": "medialive_input",
  "AWS::MediaLive::InputSecurityGroup": "medialive_input_security_group",
  "AWS::MediaLive::Multiplex": "medialive_multiplex",
  "AWS::MediaLive::Multiplexprogram": "medialive_multiplex_program",
  "AWS::MediaPackage::Channel": "media_package_channel",
  "AWS::MediaPackageV2::ChannelGroup": "media_packagev2_channel_group",
  "AWS::MediaStore::Container": "media_store_container",
  "AWS::MemoryDB::ACL": "memorydb_acl",
  "AWS::MemoryDB::Cluster": "memorydb_cluster",
  "AWS::MemoryDB::MultiRegionCluster": "memorydb_multi_region_cluster",
  "AWS::MemoryDB::ParameterGroup": "memorydb_parameter_group",
  "AWS::MemoryDB::Snapshot": "memorydb_snapshot",
  "AWS::MemoryDB::SubnetGroup": "memorydb_subnet_group",
  "AWS::MemoryDB::User": "memorydb_user",
  "AWS::Neptune::DBCluster": "neptune_cluster",
  "AWS::Neptune::DBClusterParameterGroup": "neptune_cluster_parameter_group",
  "AWS::Neptune::DBInstance": "neptune_cluster_instance",
  "AWS::Neptune::DBParameterGroup": "neptune_parameter_group",
  "AWS::Neptune::DBSubnetGroup": "neptune_subnet_group",
  "AWS::Neptune::EventSubscription": "neptune_event_subscription",
  "AWS::Neptune::GlobalCluster": "neptune_global_cluster",
  "AWS::NeptuneGraph::Graph": "neptunegraph_graph",
  "AWS::NetworkFirewall::Firewall": "networkfirewall_firewall",
  "AWS::NetworkFirewall::FirewallPolicy": "networkfirewall_firewall_policy",
  "AWS::NetworkFirewall::LoggingConfiguration": "networkfirewall_logging_configuration",
  "AWS::NetworkFirewall::RuleGroup": "networkfirewall_rule_group",
  "AWS::NetworkFirewall::TLSInspectionConfiguration": "networkfirewall_tls_inspection_configuration",
  "AWS::NetworkManager::ConnectAttachment": "networkmanager_connect_attachment",
  "AWS::NetworkManager::ConnectPeer": "networkmanager_connect_peer",
  "AWS::NetworkManager::Connection": "networkmanager_connection",
  "AWS::NetworkManager::CoreNetwork": "networkmanager_core_network",
  "AWS::NetworkManager::CustomerGatewayAssociation": "networkmanager_customer_gateway_association",
  "AWS::NetworkManager::Device": "networkmanager_device",
  "AWS::NetworkManager::GlobalNetwork": "networkmanager_global_network",
  "AWS::NetworkManager::Link": "networkmanager_link",
  "AWS::NetworkManager::LinkAssociation": "networkmanager_link_association",
  "AWS::NetworkManager::Site": "networkmanager_site",
  "AWS::NetworkManager::SiteToSiteVpnAttachment": "networkmanager_site_to_site_vpn_attachment",
  "AWS::NetworkManager::TransitGatewayPeering": "networkmanager_transit_gateway_peering",
  "AWS::NetworkManager::TransitGatewayRegistration": "networkmanager_transit_gateway_registration",
  "AWS::NetworkManager::TransitGatewayRouteTableAttachment": "networkmanager_transit_gateway_route_table_attachment",
  "AWS::NetworkManager::VpcAttachment": "networkmanager_vpc_attachment",
  "AWS::NetworkMonitor::Monitor": "networkmonitor_monitor",
  "AWS::Notifications::ChannelAssociation": "notifications_channel_association",
  "AWS::Notifications::EventRule": "notifications_event_rule",
  "AWS::Notifications::NotificationConfiguration": "notifications_notification_configuration",
  "AWS::Notifications::NotificationHub": "notifications_notification_hub",
  "AWS::NotificationsContacts::EmailContact": "notificationscontacts_email_contact",
  "AWS::OSIS::Pipeline": "osis_pipeline",
  "AWS::Oam::Link": "oam_link",
  "AWS::Oam::Sink": "oam_sink",
  "AWS::OpenSearchServerless::AccessPolicy": "opensearchserverless_access_policy",
  "AWS::OpenSearchServerless::Collection": "opensearchserverless_collection",
  "AWS::OpenSearchServerless::LifecyclePolicy": "opensearchserverless_lifecycle_policy",
  "AWS::OpenSearchServerless::SecurityConfig": "opensearchserverless_security_config",
  "AWS::OpenSearchServerless::SecurityPolicy": "opensearchserverless_security_policy",
  "AWS::OpenSearchServerless::VpcEndpoint": "opensearchserverless_vpc_endpoint",
  "AWS::OpenSearchService::Domain": "elasticsearch_domain opensearch_domain",
  "AWS::OpenSearchService::OutboundConnection": "opensearch_outbound_connection",
  "AWS::OpsWorks::Instance": "opsworks_instance",
  "AWS::OpsWorks::Stack": "opsworks_stack",
  "AWS::OpsWorks::UserProfile": "opsworks_user_profile",
  "AWS::Organizations::Account": "organizations_account",
  "AWS::Organizations::Organization": "organizations_organization",
  "AWS::Organizations::OrganizationalUnit": "organizations_organizational_unit",
  "AWS::Organizations::Policy": "organizations_policy",
  "AWS::Organizations::ResourcePolicy": "organizations_resource_policy",
  "AWS::PaymentCryptography::Key": "paymentcryptography_key",
  "AWS::Pinpoint::ADMChannel": "pinpoint_adm_channel",
  "AWS::Pinpoint::APNSChannel": "pinpoint_apns_channel",
  "AWS::Pinpoint::APNSSandboxChannel": "pinpoint_apns_sandbox_channel",
  "AWS::Pinpoint::APNSVoipChannel": "pinpoint_apns_voip_channel",
  "AWS::Pinpoint::APNSVoipSandboxChannel": "pinpoint_apns_voip_sandbox_channel",
  "AWS::Pinpoint::App": "pinpoint_app",
  "AWS::Pinpoint::BaiduChannel": "pinpoint_baidu_channel",
  "AWS::Pinpoint::EmailChannel": "pinpoint_email_channel",
  "AWS::Pinpoint::EmailTemplate": "pinpoint_email_template",
  "AWS::Pinpoint::EventStream": "pinpoint_event_stream",
  "AWS::Pinpoint::GCMChannel": "pinpoint_gcm_channel",
  "AWS::Pinpoint::SMSChannel": "pinpoint_sms_channel",
  "AWS::Pipes::Pipe": "pipes_pipe",
  "AWS::QBusiness::Application": "qbusiness_application",
  "AWS::QLDB::Ledger": "qldb_ledger",
  "AWS::QLDB::Stream": "qldb_stream",
  "AWS::QuickSight::AccountSubscription": "quicksight_account_subscription",
  "AWS::QuickSight::Analysis": "quicksight_analysis",
  "AWS::QuickSight::Dashboard": "quicksight_dashboard",
  "AWS::QuickSight::DataSet": "quicksight_data_set",
  "AWS::QuickSight::DataSource": "quicksight_data_source",
  "AWS::QuickSight::Folder": "quicksight_folder",
  "AWS::QuickSight::Group": "quicksight_group",
  "AWS::QuickSight::RefreshSchedule": "quicksight_refresh_schedule",
  "AWS::QuickSight::Template": "quicksight_template",
  "AWS::QuickSight::Theme": "quicksight_theme",
  "AWS::QuickSight::VPCConnection": "quicksight_vpc_connection",
  "AWS::RAM::PrincipalAssociation": "ram_principal_association",
  "AWS::RAM::ResourceAssociation": "ram_resource_association",
  "AWS::RAM::ResourceShare": "ram_resource_share",
  "AWS::RDS::CustomDBEngineVersion": "rds_custom_db_engine_version",
  "AWS::RDS::DBCluster": "rds_cluster",
  "AWS::RDS::DBClusterEndpoint": "rds_cluster_endpoint",
  "AWS::RDS::DBClusterParameterGroup": "rds_cluster_parameter_group",
  "AWS::RDS::DBClusterSnapshot": "db_cluster_snapshot docdb_cluster_snapshot neptune_cluster_snapshot rds_cluster_snapshot_copy",
  "AWS::RDS::DBInstance": "db_instance rds_cluster_instance",
  "AWS::RDS::DBInstanceAutomatedBackup": "db_instance_automated_backups_replication",
  "AWS::RDS::DBParameterGroup": "db_parameter_group",
  "AWS::RDS::DBProxy": "db_proxy",
  "AWS::RDS::DBProxyEndpoint": "db_proxy_endpoint",
  "AWS::RDS::DBProxyTargetGroup": "db_proxy_default_target_group",
  "AWS::RDS::DBShardGroup": "rds_shard_group",
  "AWS::RDS::DBSnapshot": "db_snapshot db_snapshot_copy",
  "AWS::RDS::DBSubnetGroup": "db_subnet_group",
  "AWS::RDS::EventSubscription": "db_event_subscription",
  "AWS::RDS::ExportTask": "rds_export_task",
  "AWS::RDS::GlobalCluster": "rds_global_cluster",
  "AWS::RDS::Integration": "rds_integration",
  "AWS::RDS::OptionGroup": "db_option_group",
  "AWS::RUM::AppMonitor": "rum_app_monitor",
  "AWS::Rbin::Rule": "rbin_rule",
  "AWS::Redshift::Cluster": "redshift_cluster",
  "AWS::Redshift::ClusterParameterGroup": "redshift_parameter_group",
  "AWS::Redshift::ClusterSnapshot": "redshift_cluster_snapshot",
  "AWS::Redshift::ClusterSubnetGroup": "redshift_subnet_group",
  "AWS::Redshift::DataShare": "redshift_data_share_consumer_association",
  "AWS::Redshift::EndpointAccess": "redshift_endpoint_access",
  "AWS::Redshift::EndpointAuthorization": "redshift_endpoint_authorization",
  "AWS::Redshift::EventSubscription": "redshift_event_subscription",
  "AWS::Redshift::Integration": "redshift_integration",
  "AWS::Redshift::ScheduledAction": "redshift_scheduled_action",
  "AWS::Redshift::SnapshotCopyGrant": "redshift_snapshot_copy_grant",
  "AWS::Redshift::SnapshotSchedule": "redshift_snapshot_schedule",
  "AWS::Redshift::UsageLimit": "redshift_usage_limit",
  "AWS::RedshiftServerless::Namespace": "redshiftserverless_namespace",
  "AWS::RedshiftServerless::Snapshot": "redshiftserverless_snapshot",
  "AWS::RedshiftServerless::Workgroup": "redshiftserverless_workgroup",
  "AWS::Rekognition::Collection": "rekognition_collection",
  "AWS::Rekognition::Project": "rekognition_project",
  "AWS::Rekognition::StreamProcessor": "rekognition_stream_processor",
  "AWS::ResilienceHub::ResiliencyPolicy": "resiliencehub_resiliency_policy",
  "AWS::ResourceExplorer2::Index": "resourceexplorer2_index",
  "AWS::ResourceExplorer2::View": "resourceexplorer2_view",
  "AWS::ResourceGroups::Group": "resourcegroups_group",
  "AWS::RolesAnywhere::Profile": "rolesanywhere_profile",
  "AWS::RolesAnywhere::TrustAnchor": "rolesanywhere_trust_anchor",
  "AWS::Route53::CidrCollection": "route53_cidr_collection",
  "AWS::Route53::DNSSEC": "route53_hosted_zone_dnssec",
  "AWS::Route53::DelegationSet": "route53_delegation_set",
  "AWS::Route53::HealthCheck": "route53_health_check",
  "AWS::Route53::HostedZone": "route53_zone",
  "AWS::Route53::KeySigningKey": "route53_key_signing_key",
  "AWS::Route53::RecordSet": "route53_record",
  "AWS::Route53::TrafficPolicy": "route53_traffic_policy",
  "AWS::Route53::TrafficPolicyInstance": "route53_traffic_policy_instance",
  "AWS::Route53Domains::Domain": "route53domains_domain route53domains_registered_domain",
  "AWS::Route53Profiles::Profile": "route53profiles_profile",
  "AWS::Route53Profiles::ProfileAssociation": "route53profiles_association",
  "AWS::Route53Profiles::ProfileResourceAssociation": "route53profiles_resource_association",
  "AWS::Route53RecoveryControl::Cluster": "route53recoverycontrolconfig_cluster",
  "AWS::Route53RecoveryControl::ControlPanel": "route53recoverycontrolconfig_control_panel",
  "AWS::Route53RecoveryControl::RoutingControl": "route53recoverycontrolconfig_routing_control",
  "AWS::Route53RecoveryControl::SafetyRule": "route53recoverycontrolconfig_safety_rule",
  "AWS::Route53RecoveryReadiness::Cell": "route53recoveryreadiness_cell",
  "AWS::Route53RecoveryReadiness::ReadinessCheck": "route53recoveryreadiness_readiness_check",
  "AWS::Route53RecoveryReadiness::RecoveryGroup": "route53recoveryreadiness_recovery_group",
  "AWS::Route53RecoveryReadiness::ResourceSet": "route53recoveryreadiness_resource_set",
  "AWS::Route53Resolver::FirewallDomainList": "route53_resolver_firewall_domain_list",
  "AWS::Route53Resolver::FirewallRuleGroup": "route53_resolver_firewall_rule_group",
  "AWS::Route53Resolver::FirewallRuleGroupAssociation": "route53_resolver_firewall_rule_group_association",
  "AWS::Route53Resolver::ResolverConfig": "route53_resolver_config",
  "AWS::Route53Resolver::ResolverDNSSECConfig": "route53_resolver_dnssec_config",
  "AWS::Route53Resolver::ResolverEndpoint": "route53_resolver_endpoint",
  "AWS::Route53Resolver::ResolverQueryLoggingConfig": "route53_resolver_query_log_config",
  "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation": "route53_resolver_query_log_config_association",
  "AWS::Route53Resolver::ResolverRule": "route53_resolver_rule",
  "AWS::Route53Resolver::ResolverRuleAssociation": "route53_resolver_rule_association",
  "AWS::S3::AccessGrant": "s3control_access_grant",
  "AWS::S3::AccessGrantsInstance": "s3control_access_grants_instance",
  "AWS::S3::AccessGrantsLocation": "s3control_access_grants_location",
  "AWS::S3::AccessPoint": "s3_access_point",
  "AWS::S3::Bucket": "s3_bucket s3control_bucket",
  "AWS::S3::BucketPolicy": "s3_bucket_policy s3control_bucket_policy",
  "AWS::S3::MultiRegionAccessPoint": "s3control_multi_region_access_point",
  "AWS::S3::MultiRegionAccessPointPolicy": "s3control_multi_region_access_point_policy",
  "AWS::S3::StorageLens": "s3control_storage_lens_configuration",
  "AWS::S3Express::DirectoryBucket": "s3_directory_bucket",
  "AWS::S3ObjectLambda::AccessPoint": "s3control_object_lambda_access_point",
  "AWS::S3ObjectLambda::AccessPointPolicy": "s3control_object_lambda_access_point_policy",
  "AWS::S3Outposts::Endpoint": "s3outposts_endpoint",
  "AWS::S3Tables::Namespace": "s3tables_namespace",
  "AWS::S3Tables::Table": "s3tables_table",
  "AWS::S3Tables::TableBucket": "s3tables_table_bucket",
  "AWS::S3Tables::TableBucketPolicy": "s3tables_table_bucket_policy",
  "AWS::S3Tables::TablePolicy": "s3tables_table_policy",
  "AWS::SDB::Domain": "simpledb_domain",
  "AWS::SES::ConfigurationSet": "ses_configuration_set sesv2_configuration_set",
  "AWS::SES::ConfigurationSetEventDestination": "ses_event_destination sesv2_configuration_set_event_destination",
  "AWS::SES::ContactList": "sesv2_contact_list",
  "AWS::SES::DedicatedIpPool": "sesv2_dedicated_ip_pool",
  "AWS::SES::EmailIdentity": "ses_domain_identity ses_email_identity sesv2_email_identity",
  "AWS::SES::ReceiptFilter": "ses_receipt_filter",
  "AWS::SES::ReceiptRule": "ses_receipt_rule",
  "AWS::SES::ReceiptRuleSet": "ses_receipt_rule_set",
  "AWS::SES::Template": "ses_template",
  "AWS::SMSVOICE::ConfigurationSet": "pinpointsmsvoicev2_configuration_set",
  "AWS::SMSVOICE::OptOutList": "pinpointsmsvoicev2_opt_out_list",
  "AWS::SMSVOICE::PhoneNumber": "pinpointsmsvoicev2_phone_number",
  "AWS::SNS::Subscription": "sns_topic_subscription",
  "AWS::SNS::Topic": "sns_topic",
  "AWS::SNS::TopicPolicy": "sns_topic_policy",
  "AWS::SQS::Queue": "sqs_queue",
  "AWS::SQS::QueuePolicy": "sqs_queue_policy",
  "AWS::SSM::Association": "ssm_association",
  "AWS::SSM::Document": "ssm_document",
  "AWS::SSM::MaintenanceWindow": "ssm_maintenance_window",
  "AWS::SSM::MaintenanceWindowTarget": "ssm_maintenance_window_target",
  "AWS::SSM::MaintenanceWindowTask": "ssm_maintenance_window_task",
  "AWS::SSM::Parameter": "ssm_parameter",
  "AWS::SSM::PatchBaseline": "ssm_patch_baseline",
  "AWS::SSM::ResourceDataSync": "ssm_resource_data_sync",
  "AWS::SSM::ServiceSetting": "ssm_service_setting",
  "AWS::SSMContacts::Contact": "ssmcontacts_contact",
  "AWS::SSMContacts::ContactChannel": "ssmcontacts_contact_channel",
  "AWS::SSMContacts::Plan": "ssmcontacts_plan",
  "AWS::SSMContacts::Rotation": "ssmcontacts_rotation",
  "AWS::SSMIncidents::ReplicationSet": "ssmincidents_replication_set",
  "AWS::SSMIncidents::ResponsePlan": "ssmincidents_response_plan",
  "AWS::SSMQuickSetup::ConfigurationManager": "ssmquicksetup_configuration_manager",
  "AWS::SSO::Application": "ssoadmin_application",
  "AWS::SSO::ApplicationAssignment": "ssoadmin_application_assignment",
  "AWS::SSO::Assignment": "ssoadmin_account_assignment",
  "AWS::SSO::PermissionSet": "ssoadmin_permission_set",
  "AWS::SageMaker::App": "sagemaker_app",
  "AWS::SageMaker::AppImageConfig": "sagemaker_app_image_config",
  "AWS::SageMaker::CodeRepository": "sagemaker_code_repository",
  "AWS::SageMaker::DataQualityJobDefinition": "sagemaker_data_quality_job_definition",
  "AWS::SageMaker::Device": "sagemaker_device",
  "AWS::SageMaker::DeviceFleet": "sagemaker_device_fleet",
  "AWS::SageMaker::Domain": "sagemaker_domain",
  "AWS::SageMaker::Endpoint": "sagemaker_endpoint",
  "AWS::SageMaker::EndpointConfig": "sagemaker_endpoint_configuration",
  "AWS::SageMaker::FeatureGroup": "sagemaker_feature_group",
  "AWS::SageMaker::Hub": "sagemaker_hub",
  "AWS::SageMaker::HumanTaskUi": "sagemaker_human_task_ui",
  "AWS::SageMaker::Image": "sagemaker_image",
  "AWS::SageMaker::ImageVersion": "sagemaker_image_version",
  "AWS::SageMaker::MlflowTrackingServer": "sagemaker_mlflow_tracking_server",
  "AWS::SageMaker::Model": "sagemaker_model",
  "AWS::SageMaker::ModelPackageGroup": "sagemaker_model_package_group",
  "AWS::SageMaker::MonitoringSchedule": "sagemaker_monitoring_schedule",
  "AWS::SageMaker::NotebookInstance": "sagemaker_notebook_instance",
  "AWS::SageMaker::Pipeline": "sagemaker_pipeline",
  "AWS::SageMaker::Project": "sagemaker_project",
  "AWS::SageMaker::Space": "sagemaker_space",
  "AWS::SageMaker::StudioLifecycleConfig": "sagemaker_studio_lifecycle_config",
  "AWS::SageMaker::UserProfile": "sagemaker_user_profile",
  "AWS::SageMaker::Workforce": "sagemaker_workforce",
  "AWS::SageMaker::Workteam": "sagemaker_workteam",
  "AWS::Scheduler::Schedule": "scheduler_schedule",
  "AWS::Scheduler::ScheduleGroup": "scheduler_schedule_group",
  "AWS::SecretsManager::ResourcePolicy": "secretsmanager_secret_policy",
  "AWS::SecretsManager::RotationSchedule": "secretsmanager_secret_rotation",
  "AWS::SecretsManager::Secret": "secretsmanager_secret",
  "AWS::SecurityHub::ActionTarget": "securityhub_action_target",
  "AWS::SecurityHub::AutomationRule": "securityhub_automation_rule",
  "AWS::SecurityHub::ConfigurationPolicy": "securityhub_configuration_policy",
  "AWS::SecurityHub::FindingAggregator": "securityhub_finding_aggregator",
  "AWS::SecurityHub::Hub": "securityhub_account",
  "AWS::SecurityHub::Insight": "securityhub_insight",
  "AWS::SecurityHub::OrganizationConfiguration": "securityhub_organization_configuration",
  "AWS::SecurityHub::ProductSubscription": "securityhub_product_subscription",
  "AWS::SecurityHub::Standard": "securityhub_standards_subscription",
  "AWS::SecurityLake::AwsLogSource": "securitylake_aws_log_source",
  "AWS::SecurityLake::DataLake": "securitylake_data_lake",
  "AWS::SecurityLake::Subscriber": "securitylake_subscriber",
  "AWS::SecurityLake::SubscriberNotification": "securitylake_subscriber_notification",
  "AWS::ServiceCatalog::CloudFormationProduct": "servicecatalog_product",
  "AWS::ServiceCatalog::CloudFormationProvisionedProduct": "servicecatalog_provisioned_product",
  "AWS::ServiceCatalog::Portfolio": "servicecatalog_portfolio",
  "AWS::ServiceCatalog::PortfolioPrincipalAssociation": "servicecatalog_principal_portfolio_association",
  "AWS::ServiceCatalog::PortfolioProductAssociation": "servicecatalog_product_portfolio_association",
  "AWS::ServiceCatalog::PortfolioShare": "servicecatalog_portfolio_share",
  "AWS::ServiceCatalog::ServiceAction": "servicecatalog_service_action",
  "AWS::ServiceCatalog::TagOption": "servicecatalog_tag_option",
  "AWS::ServiceCatalogAppRegistry::Application": "servicecatalogappregistry_application",
  "AWS::ServiceCatalogAppRegistry::AttributeGroup": "servicecatalogappregistry_attribute_group",
  "AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation": "servicecatalogappregistry_attribute_group_association",
  "AWS::ServiceDiscovery::HttpNamespace": "service_discovery_http_namespace",
  "AWS::ServiceDiscovery::Instance": "service_discovery_instance",
  "AWS::ServiceDiscovery::PrivateDnsNamespace": "service_discovery_private_dns_namespace",
  "AWS::ServiceDiscovery::PublicDnsNamespace": "service_discovery_public_dns_namespace",
  "AWS::ServiceDiscovery::Service": "service_discovery_service",
  "AWS::Shield::ProactiveEngagement": "shield_proactive_engagement",
  "AWS::Shield::Protection": "shield_protection",
  "AWS::Shield::ProtectionGroup": "shield_protection_group",
  "AWS::Signer::SigningProfile": "signer_signing_profile",
  "AWS::StepFunctions::Activity": "sfn_activity",
  "AWS::StepFunctions::StateMachine": "sfn_state_machine",
  "AWS::StepFunctions::StateMachineAlias": "sfn_alias",
  "AWS::StorageGateway::Gateway": "storagegateway_gateway",
  "AWS::StorageGateway::NFSFileShare": "storagegateway_nfs_file_share",
  "AWS::StorageGateway::SMBFileShare": "storagegateway_smb_file_share",
  "AWS::StorageGateway::TapePool": "storagegateway_tape_pool",
  "AWS::Synthetics::Canary": "synthetics_canary",
  "AWS::Synthetics::Group": "synthetics_group",
  "AWS::Timestream::Database": "timestreamwrite_database",
  "AWS::Timestream::InfluxDBInstance": "timestreaminfluxdb_db_instance",
  "AWS::Timestream::ScheduledQuery": "timestreamquery_scheduled_query",
  "AWS::Timestream::Table": "timestreamwrite_table",
  "AWS::Transcribe::MedicalVocabulary": "transcribe_medical_vocabulary",
  "AWS::Transcribe::Vocabulary": "transcribe_vocabulary",
  "AWS::Transcribe::VocabularyFilter": "transcribe_vocabulary_filter",
  "AWS::Transfer::Agreement": "transfer_agreement",
  "AWS::Transfer::Certificate": "transfer_certificate",
  "AWS::Transfer::Connector": "transfer_connector",
  "AWS::Transfer::Profile": "transfer_profile",
  "AWS::Transfer::Server": "transfer_server",
  "AWS::Transfer::User": "transfer_user",
  "AWS::Transfer::Workflow": "transfer_workflow",
  "AWS::VerifiedPermissions::IdentitySource": "verifiedpermissions_identity_source",
  "AWS::VerifiedPermissions::Policy": "verifiedpermissions_policy",
  "AWS::VerifiedPermissions::PolicyStore": "verifiedpermissions_policy_store",
  "AWS::VerifiedPermissions::PolicyTemplate": "verifiedpermissions_policy_template",
  "AWS::VpcLattice::AccessLogSubscription": "vpclattice_access_log_subscription",
  "AWS::VpcLattice::AuthPolicy": "vpclattice_auth_policy",
  "AWS::VpcLattice::Listener": "vpclattice_listener",
  "AWS::VpcLattice::ResourceConfiguration": "vpclattice_resource_configuration",
  "AWS::VpcLattice::ResourceGateway": "vpclattice_resource_gateway",
  "AWS::VpcLattice::ResourcePolicy": "vpclattice_resource_policy",
  "AWS::VpcLattice::Rule": "vpclattice_listener_rule",
  "AWS::VpcLattice::Service": "vpclattice_service",
  "AWS::VpcLattice::ServiceNetwork": "vpclattice_service_network",
  "AWS::VpcLattice::ServiceNetworkResourceAssociation": "vpclattice_service_network_resource_association",
  "AWS::VpcLattice::ServiceNetworkServiceAssociation": "vpclattice_service_network_service_association",
  "AWS::VpcLattice::ServiceNetworkVpcAssociation": "vpclattice_service_network_vpc_association",
  "AWS::VpcLattice::TargetGroup": "vpclattice_target_group",
  "AWS::WAF::ByteMatchSet": "waf_byte_match_set",
  "AWS::WAF::IPSet": "waf_ipset",
  "AWS::WAF::Rule": "waf_rule",
  "AWS::WAF::SizeConstraintSet": "waf_size_constraint_set",
  "AWS::WAF::SqlInjectionMatchSet": "waf_sql_injection_match_set",
  "AWS::WAF::WebACL": "waf_web_acl",
  "AWS::WAF::XssMatchSet": "waf_xss_match_set",
  "AWS::WAFRegional::ByteMatchSet": "wafregional_byte_match_set",
  "AWS::WAFRegional::GeoMatchSet": "wafregional_geo_match_set",
  "AWS::WAFRegional::IPSet": "wafregional_ipset",
  "AWS::WAFRegional::RateBasedRule": "waf_rate_based_rule wafregional_rate_based_rule",
  "AWS::WAFRegional::RegexPatternSet": "waf_regex_pattern_set wafregional_regex_pattern_set",
  "AWS::WAFRegional::Rule": "wafregional_rule",
  "AWS::WAFRegional::SizeConstraintSet": "wafregional_size_constraint_set",
  "AWS::WAFRegional::SqlInjectionMatchSet": "wafregional_sql_injection_match_set",
  "AWS::WAFRegional::WebACL": "wafregional_web_acl",
  "AWS::WAFRegional::WebACLAssociation": "wafregional_web_acl_association",
  "AWS::WAFRegional::XssMatchSet": "wafregional_xss_match_set",
  "AWS::WAFv2::IPSet": "wafv2_ip_set",
  "AWS::WAFv2::LoggingConfiguration": "wafv2_web_acl_logging_configuration",
  "AWS::WAFv2::RegexPatternSet": "wafv2_regex_pattern_set",
  "AWS::WAFv2::RuleGroup": "wafv2_rule_group",
  "AWS::WAFv2::WebACL": "wafv2_web_acl",
  "AWS::WAFv2::WebACLAssociation": "wafv2_web_acl_association",
  "AWS::WorkSpaces::ConnectionAlias": "workspaces_connection_alias",
  "AWS::WorkSpaces::Directory": "workspaces_directory",
  "AWS::WorkSpaces::Workspace": "workspaces_workspace",
  "AWS::WorkSpacesWeb::BrowserSettings": "workspacesweb_browser_settings",
  "AWS::WorkSpacesWeb::DataProtectionSettings": "workspacesweb_data_protection_settings",
  "AWS::WorkSpacesWeb::IpAccessSettings": "workspacesweb_ip_access_settings",
  "AWS::WorkSpacesWeb::NetworkSettings": "workspacesweb_network_settings",
  "AWS::WorkSpacesWeb::UserAccessLoggingSettings": "workspacesweb_user_access_logging_settings",
  "AWS::WorkSpacesWeb::UserSettings": "workspacesweb_user_settings",
  "AWS::XRay::Group": "xray_group",
  "AWS::XRay::ResourcePolicy": "xray_resource_policy",
  "AWS::XRay::SamplingRule": "xray_sampling_rule"
};
var ownNames = "appfabric_app_bundle appfabric_ingestion athena_database auditmanager_assessment_report auditmanager_framework bedrock_custom_model bedrock_provisioned_model_throughput chime_voice_connector_group chimesdkmediapipelines_media_insights_pipeline_configuration chimesdkvoice_voice_profile_domain cloudcontrolapi_resource cloudhsm_v2_hsm cloudsearch_domain codecatalyst_dev_environment codecatalyst_project codecatalyst_source_repository codestarconnections_host customerprofiles_profile dataexchange_revision datazone_glossary elasticache_reserved_cache_node elastictranscoder_pipeline finspace_kx_cluster finspace_kx_database finspace_kx_dataview finspace_kx_volume kinesisanalyticsv2_application_snapshot kms_custom_key_store lex_intent lex_slot_type lexv2models_bot_locale opsworks_application opsworks_custom_layer opsworks_ecs_cluster_layer opsworks_rds_db_instance quicksight_ingestion quicksight_namespace redshiftserverless_endpoint_access ssm_activation storagegateway_cached_iscsi_volume storagegateway_stored_iscsi_volume swf_domain transcribe_language_model worklink_fleet ".trim().split(" ");
var settings = "account_alternate_contact account_primary_contact acm_certificate_validation acmpca_policy alb_target_group_attachment ami_launch_permission amplify_backend_environment amplify_domain_association api_gateway_integration api_gateway_integration_response api_gateway_method_response api_gateway_method_settings api_gateway_rest_api_policy api_gateway_rest_api_put app_cookie_stickiness_policy appautoscaling_scheduled_action appfabric_app_authorization_connection apprunner_connection apprunner_custom_domain_association apprunner_default_auto_scaling_configuration_version apprunner_deployment appstream_fleet_stack_association appstream_user_stack_association auditmanager_account_registration auditmanager_assessment_delegation auditmanager_framework_share auditmanager_organization_admin_account_registration autoscaling_attachment autoscaling_group_tag autoscaling_notification autoscaling_traffic_source_attachment backup_global_settings backup_region_settings backup_vault_lock_configuration backup_vault_notifications backup_vault_policy bedrockagent_agent_action_group bedrockagent_agent_collaborator bedrockagent_agent_knowledge_base_association ce_cost_allocation_tag chime_voice_connector_logging chime_voice_connector_origination chime_voice_connector_streaming chime_voice_connector_termination chime_voice_connector_termination_credentials chimesdkvoice_global_settings chimesdkvoice_sip_rule cloud9_environment_membership cloudformation_stack_instances cloudformation_stack_set_instance cloudformation_type cloudfrontkeyvaluestore_key cloudfrontkeyvaluestore_keys_exclusive cloudsearch_domain_service_access_policy cloudtrail_organization_delegated_admin_account cloudwatch_contributor_insight_rule cloudwatch_contributor_managed_insight_rule cloudwatch_event_permission cloudwatch_event_target cloudwatch_log_data_protection_policy cloudwatch_log_delivery_destination_policy cloudwatch_log_destination_policy cloudwatch_log_index_policy codeartifact_domain_permissions_policy codeartifact_repository_permissions_policy codebuild_resource_policy codebuild_webhook codecommit_approval_rule_template codecommit_approval_rule_template_association codecommit_trigger computeoptimizer_enrollment_status computeoptimizer_recommendation_preferences config_configuration_recorder_status config_retention_configuration connect_bot_association connect_lambda_function_association controltower_control costoptimizationhub_enrollment_status costoptimizationhub_preferences dataexchange_revision_assets datapipeline_pipeline_definition datazone_asset_type datazone_glossary_term db_instance_role_association db_proxy_target detective_invitation_accepter detective_member detective_organization_admin_account detective_organization_configuration devopsguru_event_sources_config devopsguru_service_integration directory_service_conditional_forwarder directory_service_log_subscription directory_service_radius_settings directory_service_region directory_service_shared_directory directory_service_shared_directory_accepter directory_service_trust dsql_cluster_peering dx_bgp_peer dx_connection_association dx_connection_confirmation dx_gateway_association dx_gateway_association_proposal dx_hosted_connection dx_hosted_private_virtual_interface dx_hosted_private_virtual_interface_accepter dx_hosted_public_virtual_interface dx_hosted_public_virtual_interface_accepter dx_hosted_transit_virtual_interface dx_hosted_transit_virtual_interface_accepter dx_macsec_key_association dynamodb_contributor_insights dynamodb_kinesis_streaming_destination dynamodb_resource_policy dynamodb_table_export dynamodb_table_item dynamodb_table_replica dynamodb_tag ebs_default_kms_key ebs_encryption_by_default ebs_fast_snapshot_restore ec2_availability_zone_group ec2_capacity_block_reservation ec2_default_credit_specification ec2_image_block_public_access ec2_instance_metadata_defaults ec2_instance_state ec2_managed_prefix_list_entry ec2_serial_console_access ec2_tag ec2_transit_gateway_default_route_table_association ec2_transit_gateway_default_route_table_propagation ec2_transit_gateway_peering_attachment_accepter ec2_transit_gateway_prefix_list_reference ec2_transit_gateway_vpc_attachment_accepter ecr_account_setting ecr_lifecycle_policy ecr_repository_policy ecrpublic_repository_policy ecs_account_setting_default ecs_cluster_capacity_providers ecs_tag efs_backup_policy efs_file_system_policy efs_replication_configuration eip_domain_name eks_access_policy_association elasticache_user_group_association elasticsearch_domain_policy elasticsearch_domain_saml_options elasticsearch_vpc_endpoint elastictranscoder_preset elb_attachment emr_block_public_access_configuration emr_managed_scaling_policy finspace_kx_scaling_group finspace_kx_user fms_admin_account glacier_vault_lock glue_partition_index glue_resource_policy grafana_license_association grafana_role_association grafana_workspace_api_key grafana_workspace_saml_configuration grafana_workspace_service_account grafana_workspace_service_account_token guardduty_detector_feature guardduty_invite_accepter guardduty_member_detector_feature guardduty_organization_admin_account guardduty_organization_configuration guardduty_organization_configuration_feature iam_account_alias iam_account_password_policy iam_group_membership iam_group_policies_exclusive iam_group_policy_attachment iam_group_policy_attachments_exclusive iam_organizations_features iam_policy_attachment iam_role_policies_exclusive iam_role_policy_attachment iam_role_policy_attachments_exclusive iam_security_token_service_preferences iam_service_specific_credential iam_signing_certificate iam_user_login_profile iam_user_policies_exclusive iam_user_policy_attachment iam_user_policy_attachments_exclusive iam_user_ssh_key inspector2_delegated_admin_account inspector2_enabler inspector2_member_association inspector2_organization_configuration iot_event_configurations iot_indexing_configuration iot_logging_options iot_policy_attachment iot_thing_group_membership kendra_experience kms_ciphertext kms_grant kms_key_policy lakeformation_opt_in lakeformation_resource_lf_tag lakeformation_resource_lf_tags lambda_function_recursion_config lambda_invocation lambda_provisioned_concurrency_config lambda_runtime_management_config lb_cookie_stickiness_policy lb_ssl_negotiation_policy lb_target_group_attachment lexv2models_intent lexv2models_slot lexv2models_slot_type licensemanager_association licensemanager_grant_accepter lightsail_bucket_access_key lightsail_bucket_resource_access lightsail_container_service_deployment_version lightsail_disk_attachment lightsail_domain_entry lightsail_instance_public_ports lightsail_lb_attachment lightsail_lb_certificate_attachment lightsail_lb_https_redirection_policy lightsail_lb_stickiness_policy lightsail_static_ip_attachment load_balancer_backend_server_policy load_balancer_listener_policy load_balancer_policy location_tracker_association macie2_classification_export_configuration macie2_classification_job macie2_invitation_accepter macie2_organization_admin_account macie2_organization_configuration main_route_table_association media_store_container_policy msk_scram_secret_association msk_single_scram_secret_association neptune_cluster_endpoint network_interface_sg_attachment networkfirewall_resource_policy networkmanager_attachment_accepter networkmanager_core_network_policy_attachment networkmanager_dx_gateway_attachment networkmanager_transit_gateway_connect_peer_association networkmonitor_probe oam_sink_policy opensearch_authorize_vpc_endpoint_access opensearch_domain_policy opensearch_domain_saml_options opensearch_inbound_connection_accepter opensearch_package opensearch_package_association opensearch_vpc_endpoint opsworks_ganglia_layer opsworks_haproxy_layer opsworks_java_app_layer opsworks_memcached_layer opsworks_mysql_layer opsworks_nodejs_app_layer opsworks_permission opsworks_php_app_layer opsworks_rails_app_layer opsworks_static_web_layer organizations_delegated_administrator organizations_policy_attachment paymentcryptography_key_alias prometheus_alert_manager_definition prometheus_workspace_configuration proxy_protocol_policy quicksight_account_settings quicksight_folder_membership quicksight_group_membership quicksight_iam_policy_assignment quicksight_role_membership quicksight_template_alias quicksight_user ram_resource_share_accepter ram_sharing_with_organization rds_certificate rds_cluster_activity_stream rds_cluster_role_association rds_instance_state rds_reserved_instance redshift_authentication_profile redshift_cluster_iam_roles redshift_data_share_authorization redshift_hsm_client_certificate redshift_hsm_configuration redshift_logging redshift_partner redshift_resource_policy redshift_snapshot_copy redshift_snapshot_schedule_association redshiftdata_statement redshiftserverless_custom_domain_association redshiftserverless_resource_policy redshiftserverless_usage_limit resourcegroups_resource route53_cidr_location route53_query_log route53_records_exclusive route53_resolver_firewall_config route53_resolver_firewall_rule route53_vpc_association_authorization route53_zone_association route53domains_delegation_signer_record rum_metrics_destination s3_account_public_access_block s3_bucket_accelerate_configuration s3_bucket_acl s3_bucket_analytics_configuration s3_bucket_cors_configuration s3_bucket_intelligent_tiering_configuration s3_bucket_inventory s3_bucket_lifecycle_configuration s3_bucket_logging s3_bucket_metric s3_bucket_notification s3_bucket_object s3_bucket_object_lock_configuration s3_bucket_ownership_controls s3_bucket_public_access_block s3_bucket_replication_configuration s3_bucket_request_payment_configuration s3_bucket_server_side_encryption_configuration s3_bucket_versioning s3_bucket_website_configuration s3_object s3_object_copy s3control_access_grants_instance_resource_policy s3control_access_point_policy s3control_bucket_lifecycle_configuration s3control_directory_bucket_access_point_scope sagemaker_flow_definition sagemaker_model_package_group_policy sagemaker_notebook_instance_lifecycle_configuration sagemaker_servicecatalog_portfolio_status secretsmanager_secret_version securityhub_configuration_policy_association securityhub_invite_accepter securityhub_member securityhub_organization_admin_account securityhub_standards_control securityhub_standards_control_association securitylake_custom_log_source servicecatalog_budget_resource_association servicecatalog_constraint servicecatalog_organizations_access servicecatalog_provisioning_artifact servicecatalog_tag_option_resource_association servicequotas_service_quota servicequotas_template servicequotas_template_association ses_active_receipt_rule_set ses_domain_dkim ses_domain_identity_verification ses_domain_mail_from ses_identity_notification_topic ses_identity_policy sesv2_account_suppression_attributes sesv2_account_vdm_attributes sesv2_dedicated_ip_assignment sesv2_email_identity_feedback_attributes sesv2_email_identity_mail_from_attributes sesv2_email_identity_policy shield_application_layer_automatic_response shield_drt_access_log_bucket_association shield_drt_access_role_arn_association shield_protection_health_check_association shield_subscription signer_signing_job signer_signing_profile_permission snapshot_create_volume_permission sns_platform_application sns_sms_preferences sns_topic_data_protection_policy spot_datafeed_subscription sqs_queue_redrive_allow_policy sqs_queue_redrive_policy ssm_default_patch_baseline ssm_patch_group ssoadmin_application_access_scope ssoadmin_application_assignment_configuration ssoadmin_customer_managed_policy_attachment ssoadmin_instance_access_control_attributes ssoadmin_managed_policy_attachment ssoadmin_permission_set_inline_policy ssoadmin_permissions_boundary_attachment ssoadmin_trusted_token_issuer storagegateway_cache storagegateway_file_system_association storagegateway_upload_buffer storagegateway_working_storage synthetics_group_association transfer_access transfer_ssh_key transfer_tag verifiedaccess_instance_logging_configuration verifiedaccess_instance_trust_provider_attachment verifiedpermissions_schema vpc_endpoint_connection_accepter vpc_endpoint_policy vpc_endpoint_private_dns vpc_endpoint_route_table_association vpc_endpoint_security_group_association vpc_endpoint_service_allowed_principal vpc_endpoint_service_private_dns_verification vpc_endpoint_subnet_association vpc_ipam_organization_admin_account vpc_ipam_pool_cidr_allocation vpc_ipam_preview_next_cidr vpc_peering_connection_accepter vpc_peering_connection_options vpc_route_server_vpc_association vpclattice_target_group_attachment waf_geo_match_set waf_regex_match_set waf_rule_group wafregional_regex_match_set wafregional_rule_group wafv2_api_key worklink_website_certificate_authority_association workspaces_ip_group xray_encryption_config ".trim().split(" ");

// src/plans/terraform/aws/types.ts
var global = /^AWS::(?:Account|Budgets|CE|CloudFront|GlobalAccelerator|IAM|Organizations|Route53|Shield|WAF)::/;
var isGlobalSetting = ((type) => global.test(type) && !types.has(type.toLowerCase()) && classOf(type) === "configuration");
var named;
var known = /* @__PURE__ */ new Map();




// src/plans/terraform/aws/index.ts
var aws = {
  address: "/hashicorp/aws",
  cloud: "aws",
  spellings: byType([
    ...s3,
    ...storage,
    ...databases,
    ...flows,
    ...networksAndOversight,
    ...services
  ]),
  // What it makes is listed by its own type.
  typeOf: (({ type }) => type === cloudControl ? void 0 : typeOf(type)),
  unread: (({ type }) => isStack(type) ? void 0 : makesOthers(typeOf(type).type)),
  homes,
  ids,
  globalNames: { aws_s3_bucket: ["id", "bucket"] },
  scope: (({ values }) => {
    const arn = textOf(values, "arn");
    return arn !== void 0 && regionOf(arn) !== void 0 ? /^arn:[^:]+:[^:]+:[^:]+:(\d{12}):/.exec(arn)?.[1] : void 0;
  })
};
export {
  arnRegion,
  aws,
  cloudFormationNames,
  homes,
  hostPart,
  makesOthers,
  only,
  othersRemedy,
  referencesIn,
  settings,
  tokenOf
};
