const { resolve } = process.getBuiltinModule("node:path");
const hash = (...all) => process.getBuiltinModule("node:crypto").hash(...all);
const createHash = (...all) => process.getBuiltinModule("node:crypto").createHash(...all);
const { readdirSync: readdirSync2 } = process.getBuiltinModule("node:fs");
const { dirname, join: join3 } = process.getBuiltinModule("node:path");
const { lstatSync, readFileSync, readdirSync } = process.getBuiltinModule("node:fs");
const { join: join2 } = process.getBuiltinModule("node:path");
import {
  classOf
} from "./classes.js";

// src/plans/terraform/read-plan.ts

import { planGap as planGap3 } from "./plans.js";
import { isSource, namesIn } from "./plans.js";

// src/plans/terraform/aws/stacks.ts
import { UserError } from "./cli.js";
import { planGap } from "./plans.js";

// src/plans/value.ts
var tag = /* @__PURE__ */ Symbol("value");
function symbolic(id, expression) {
  return { [tag]: "symbolic", id, expression };
}
function unseen(why, expression, oneOf) {
  return {
    [tag]: "unseen",
    why,
    ...expression !== void 0 && { expression },
    ...oneOf && { oneOf }
  };
}
function choicesOf(values) {
  return values && values.length > 0 && values.length <= mostChoices && values.every(isString) ? values : void 0;
}
var mostChoices = 64;
var isString = (value) => typeof value === "string";
var isSymbolic = (value) => tagOf(value) === "symbolic";
var isUnseen = (value) => tagOf(value) === "unseen";
var tagOf = (value) => typeof value === "object" && value !== null ? value[tag] : void 0;

// src/plans/terraform/aws/stack-sets.ts
var regionsIn = {
  aws_cloudformation_stack_instances: ["regions"],
  aws_cloudformation_stack_set_instance: ["stack_set_instance_region", "region"]
};
function deployments(plan) {
  const sets = plan.instances.filter(({ type }) => type === "aws_cloudformation_stack_set");
  const bySet = new Map(sets.map((set) => [set, []]));
  const elsewhere = [];
  for (const instance2 of plan.instances) {
    if (!Object.hasOwn(regionsIn, instance2.type)) continue;
    const set = setOf(instance2);
    if (set) bySet.get(set).push(instance2);
    else elsewhere.push(instance2);
  }
  return {
    elsewhere,
    regionsOf(set) {
      const instances = bySet.get(set) ?? [];
      if (instances.length === 0)
        return "its regions are those of its instances, and the plan makes none";
      const regions = /* @__PURE__ */ new Set();
      for (const instance2 of instances) {
        const some = regionsOf(instance2);
        if (!some) return `the regions of ${instance2.address} are not known`;
        for (const one of some) regions.add(one);
      }
      return [...regions];
    }
  };
  function setOf(instance2) {
    const name = plan.value(instance2, "stack_set_name");
    const named2 = sets.filter(
      (set) => isSymbolic(name) ? plan.idsOf(set).all.includes(name.id) : typeof name === "string" && plan.value(set, "name") === name
    );
    return named2.length === 1 ? named2[0] : void 0;
  }
  function regionsOf(instance2) {
    const said2 = regionsIn[instance2.type].map((attribute) => plan.value(instance2, attribute)).find(
      (value) => value !== void 0 && value !== null
    );
    const all = said2 === void 0 ? [plan.homeOf(instance2).location] : [said2].flat();
    return all.every((one) => typeof one === "string") ? all : void 0;
  }
}

// src/plans/terraform/aws/stacks.ts
var setType = "aws_cloudformation_stack_set";
var kinds = /* @__PURE__ */ new Set(["aws_cloudformation_stack", setType]);
async function withStacks(resources, plan, sources) {
  const sets = deployments(plan);
  const stacks = plan.instances.filter(({ type }) => kinds.has(type));
  if (stacks.length === 0 && sets.elsewhere.length === 0) return { resources, gaps: [] };
  const { stackOf } = await import("./plans-terraform-aws-stack-template.js");
  const read2 = [
    ...stacks.flatMap(stacksOf),
    ...sets.elsewhere.map(
      (instance2) => missed(instance2, "its stack set is made elsewhere, and the plan does not hold it")
    )
  ];
  return {
    resources: concatenated(
      resources,
      read2.flatMap((one) => one.resources)
    ),
    gaps: read2.flatMap(({ gaps }) => gaps)
  };
  function missed(instance2, why) {
    return {
      resources: [],
      gaps: [
        planGap(
          placeOf(instance2),
          `${instance2.address}: what its template makes was not read: ${why}`,
          "scan the template itself"
        )
      ]
    };
  }
  function placeOf(instance2) {
    return sources.block(instance2) ?? { file: plan.file };
  }
  function stacksOf(instance2) {
    const body = plan.value(instance2, "template_body");
    const regions = instance2.type === setType ? sets.regionsOf(instance2) : [plan.homeOf(instance2).location];
    if (typeof regions === "string") return [missed(instance2, regions)];
    if (typeof body !== "string" || body === "")
      return [
        missed(
          instance2,
          isUnseen(body) ? body.why : "the plan names its address and does not hold it"
        )
      ];
    try {
      return regions.map(
        (region) => stackOf(body, instance2, placeOf(instance2), plan, region, regions.length > 1)
      );
    } catch (error) {
      if (error instanceof UserError)
        return [missed(instance2, "it is no template that can be read")];
      throw error;
    }
  }
}
function* concatenated(...all) {
  for (const some of all) yield* some;
}

// src/plans/terraform/address.ts
var longest = 4096;
var mostParts = 128;
function partsOf(address) {
  const parts = [];
  if (address.length > longest) return parts;
  const form = /([^.[\]]+)|\[("(?:[^"\\]|\\.)*"|[^"\]]*)\]|\./gy;
  for (let match = form.exec(address); match; match = form.exec(address)) {
    const [, name, key] = match;
    if (name !== void 0) parts.push({ name });
    else if (key !== void 0 && parts.length > 0)
      parts[parts.length - 1] = { ...parts.at(-1), key: keyOf(key) };
    if (parts.length > mostParts) return [];
  }
  return parts;
}
function keyOf(text) {
  if (/^\d+$/.test(text)) return Number(text);
  if (!text.startsWith('"')) return void 0;
  try {
    return JSON.parse(text);
  } catch {
    return text.slice(1, -1);
  }
}
function modulesOf(module) {
  return partsOf(module).filter(({ name }, i) => i % 2 === 1 && name !== "");
}
function written({ name, key }) {
  return key === void 0 ? name : `${name}[${JSON.stringify(key)}]`;
}

// src/plans/terraform/json.ts
var nothing = Object.freeze({});
function rowOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : nothing;
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
function memberOf(value, name) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}
function textOf(value, name) {
  const member = memberOf(value, name);
  return typeof member === "string" ? member : void 0;
}

// src/plans/terraform/configuration.ts
function configurationOf(configuration) {
  const root = rowOf(memberOf(configuration, "root_module"));
  const providerConfig = rowOf(memberOf(configuration, "provider_config"));
  const known4 = /* @__PURE__ */ new Map();
  const callOf = (module) => {
    const names = modulesOf(module);
    const last = names.at(-1);
    if (!last) return void 0;
    const parent = parentOf(module);
    const call = memberOf(memberOf(at(parent).row, "module_calls"), last.name);
    return typeof call === "object" && call !== null ? [call, parent] : void 0;
  };
  const byAddress = /* @__PURE__ */ new Map();
  function at(module) {
    const before = byAddress.get(module);
    if (before) return before;
    const key = modulesOf(module).map(({ name }) => name).join(".");
    let made3 = known4.get(key);
    if (!made3) {
      const row = module === "" ? root : rowOf(memberOf(callOf(module)?.[0], "module"));
      known4.set(key, made3 = { row, blocks: blocksOf(row) });
    }
    byAddress.set(module, made3);
    return made3;
  }
  return {
    block: (module, address) => at(module).blocks.get(address),
    argument(module, variable) {
      const call = callOf(module);
      const expression = call && memberOf(memberOf(call[0], "expressions"), variable);
      return expression === void 0 ? void 0 : { expression, module: call[1] };
    },
    default: (module, variable) => memberOf(memberOf(memberOf(at(module).row, "variables"), variable), "default"),
    eachOf(module) {
      const call = callOf(module)?.[0];
      return memberOf(call, "for_each_expression") ?? memberOf(call, "count_expression");
    },
    sourceOf: (module) => textOf(callOf(module)?.[0], "source"),
    output: (module, name) => memberOf(memberOf(memberOf(at(module).row, "outputs"), name), "expression"),
    provider: (key) => Object.hasOwn(providerConfig, key) ? rowOf(providerConfig[key]) : void 0
  };
}
function parentOf(module) {
  let depth = 0;
  let quoted2 = false;
  for (let i = module.length - 1; i > 0; i--) {
    const character = module[i];
    if (character === '"' && module[i - 1] !== "\\") quoted2 = !quoted2;
    else if (quoted2) continue;
    else if (character === "]") depth++;
    else if (character === "[") depth--;
    else if (depth === 0 && module.startsWith(".module.", i)) return module.slice(0, i);
  }
  return "";
}
function blocksOf(module) {
  const blocks = /* @__PURE__ */ new Map();
  for (const one of listOf(module["resources"])) {
    const address = textOf(one, "address");
    if (address !== void 0)
      blocks.set(address, {
        expressions: rowOf(memberOf(one, "expressions")),
        each: memberOf(one, "for_each_expression") ?? memberOf(one, "count_expression"),
        providerKey: textOf(one, "provider_config_key")
      });
  }
  return blocks;
}

// facade:src/locate/aws/arn.ts
import { arnOrName, arnPlace, bucketNamed, bucketPath, hostOf_2, inRegion, isArn, originalAt, otherArn, otherEnd, regionOf, regionPlace, s3Uri, zonePlace } from "./scan.js";

// src/plans/terraform/provider.ts
var homeRegion = /* @__PURE__ */ Symbol("home region");
function byType(spellings) {
  return Map.groupBy(spellings, ({ from }) => from);
}

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
function homes(plan) {
  const neighbours = neighbourRegions(plan);
  return (instance2) => {
    const own = ownRegion(instance2, false);
    if (own) return own;
    const argued = argumentRegion(instance2, plan);
    if (argued) return argued;
    const { providerKey: key } = instance2;
    if (key === void 0) {
      const given2 = plan.regions["aws"];
      return given2 === void 0 ? unknownOf("nothing in the file says its region", "--provider-region aws=REGION") : { location: given2, from: "--provider-region aws" };
    }
    const said2 = providerRegion(key, instance2, plan);
    if (typeof said2 === "string") return { location: said2, from: `region of provider ${key}` };
    const near = neighbours().get(keyIn(instance2));
    if (near?.size === 1)
      return { location: [...near][0], from: `region of other resources of provider ${key}` };
    const given = plan.regions[key];
    if (given !== void 0) return { location: given, from: `--provider-region ${key}` };
    if (isUnseen(said2))
      return notKnown(
        `the region of provider ${key}`,
        said2,
        `its region: --provider-region ${key}=REGION`
      );
    return unknownOf(
      plan.providerExpression(key, "region") ? `the region of provider ${key} is made of what the plan does not hold` : plan.isProviderKnown(key) ? `the region of provider ${key} comes from its environment, and is in no file` : `the configuration of provider ${key} is not in the file`,
      `--provider-region ${key}=REGION`
    );
  };
}
function argumentRegion(instance2, plan) {
  if (!isRegionSaid(instance2)) return void 0;
  const { block, module } = instance2;
  const said2 = memberOf(block?.expressions, "region");
  const constant = plan.constant(said2, module) ?? plan.constantOfData(said2, module);
  if (typeof constant === "string" && regionForm.test(constant))
    return { location: constant, from: "region" };
  const named2 = plan.value(instance2, "region");
  if (isSymbolic(named2) && regionForm.test(named2.id)) return { location: named2.id, from: "region" };
  return isSymbolic(named2) || isUnseen(named2) ? notKnown("its argument region", named2, "give region a value that is known when it is planned") : void 0;
}
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
var isRegionSaid = ({ type, block, unknown }) => !otherRegion.has(type) && memberOf(unknown, "region") === true && memberOf(block?.expressions, "region") !== void 0;
function ownRegion(instance2, isShared) {
  const { type, values, before, unknown, action } = instance2;
  const named2 = ownRegions[type];
  const own = named2 === void 0 ? void 0 : textOf(values, named2);
  const isOwn = own !== void 0 && regionForm.test(own);
  if (isOwn && !isShared && instance2.isData === true) return { location: own, from: named2 };
  const region = textOf(values, "region");
  const isAny = isShared && instance2.isData === true && type === "aws_s3_bucket";
  if (region !== void 0 && regionForm.test(region) && !otherRegion.has(type)) {
    const isSaid = memberOf(instance2.block?.expressions, "region") !== void 0;
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
}
function providerRegion(key, instance2, plan) {
  const said2 = plan.providerExpression(key, "region");
  if (!said2) return void 0;
  const module = said2.module === "" ? "" : instance2.module.startsWith(said2.module) ? instance2.module : said2.module;
  const region = plan.constant(said2.expression, module) ?? plan.constantOfData(said2.expression, module);
  if (isUnseen(region)) return region;
  return typeof region === "string" && regionForm.test(region) ? region : void 0;
}
var keyIn = ({ providerKey: key = "", module }) => key.includes(":") ? `${key}
${module}` : key;
function neighbourRegions(plan) {
  let known4;
  return () => {
    if (known4) return known4;
    known4 = /* @__PURE__ */ new Map();
    for (const instance2 of [...plan.instances, ...plan.data]) {
      const region = instance2.type === "aws_region" ? regionOfData(instance2) : ownRegion(instance2, true)?.location;
      if (region === void 0 || instance2.providerKey === void 0) continue;
      const key = keyIn(instance2);
      const regions = known4.get(key) ?? /* @__PURE__ */ new Set();
      known4.set(key, regions.add(region));
    }
    return known4;
  };
}
function regionOfData({ values, block }) {
  if (memberOf(block?.expressions, "region") !== void 0) return void 0;
  const region = textOf(values, "region") ?? textOf(values, "name") ?? textOf(values, "id");
  return region !== void 0 && regionForm.test(region) ? region : void 0;
}

// src/plans/terraform/aws/ids.ts


// src/plans/terraform/aws/computed.ts
var asS3Uri = (id) => id.replace(/^arn:[^:]+:s3:::/, "s3://");
var onlyArn = (value) => typeof value === "string" && value.startsWith("arn:") ? value : void 0;
function isGiven({ block, values }, attribute) {
  return block ? memberOf(block.expressions, attribute) !== void 0 : (values[attribute] ?? "") !== "";
}
function regionOfBucket(value, plan) {
  if (value === void 0 || value === null || isUnseen(value)) return value;
  const name = (isSymbolic(value) ? value.id : String(value)).replace(/^arn:[^:]+:s3:::/, "");
  const arn = `arn:aws:s3:::${name}`;
  const bucket2 = plan.instances.find(
    (one) => one.type === "aws_s3_bucket" && (one.values["bucket"] === name || plan.idsOf(one).all.includes(arn))
  );
  return (bucket2 && plan.homeOf(bucket2).location) ?? unseen("the bucket is not in the plan, and its region not known");
}

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
function locationUri(instance2, attribute, plan) {
  const said2 = plan.value(instance2, attribute);
  const value = isSymbolic(said2) ? said2.id : said2;
  if (typeof value !== "string") return void 0;
  if (/^[a-z]+:\/\//.test(value)) return value;
  if (value.startsWith("arn:")) {
    const region = regionOf(value);
    return region === void 0 ? `${asS3Uri(value)}/` : `fsx://${region}.fs-0/`;
  }
  return `nfs://${value}/`;
}
function ids(instance2, home, plan) {
  const { type, values } = instance2;
  const { file } = plan;
  const leadsTo = locations[type];
  if (leadsTo !== void 0) return { all: [], of: () => locationUri(instance2, leadsTo, plan) };
  let made3;
  const token = () => made3 ??= tokenOf(instance2, file);
  const { location } = home;
  const partition = location === void 0 ? "aws" : partitionOf(location);
  if (buckets.has(type)) {
    const name = textOf(values, "bucket") ?? token();
    const arn2 = `arn:${partition}:s3:::${name}`;
    return {
      all: partition === "aws" ? [arn2] : [arn2, `arn:aws:s3:::${name}`],
      of: (attribute) => attribute === "region" ? location : attribute?.includes("domain_name") ? `${name}.s3.amazonaws.com` : arn2
    };
  }
  const known4 = textOf(values, "arn");
  if (location === void 0) return { all: known4 === void 0 ? [] : [known4], of: () => known4 };
  const [service, ...kind] = (arnForms[type] ?? `${type.split("_")[1] ?? "aws"}:`).split(":");
  const arn = known4 ?? `arn:${partition}:${service}:${location}:000000000000:${kind.join(":")}${ownName(instance2) ?? token()}`;
  return {
    all: [arn],
    of: (attribute) => attribute === "region" ? location : attribute !== void 0 && /endpoint|host|url|domain_name|dns|address/.test(attribute) ? `${token()}.${service}.${location}.amazonaws.com` : arn
  };
}
function ownName({ values }) {
  const name = memberOf(values, "name");
  return typeof name === "string" && /^[\w./-]{1,255}$/.test(name) ? name : void 0;
}
function tokenOf({ address }, file) {
  return `planned-${hash("sha256", `${file}#${address}`).slice(0, 16)}`;
}
function partitionOf(region) {
  if (region.startsWith("cn-")) return "aws-cn";
  if (region.startsWith("us-gov-")) return "aws-us-gov";
  if (region.startsWith("eusc-")) return "aws-eusc";
  return "aws";
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
var undelivered = (block, to) => ({
  [`${block}.s3_configuration.bucket_arn`]: `Destinations[].${to}.S3DestinationDescription.BucketARN`
});
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
      ["bucketName", "logGroup", "deliveryStream"].map((name) => [
        `logging_configuration.log_destination_config[].log_destination.${name}`,
        `LogDestinationConfigs[].LogDestination.${name}`
      ])
    )
  },
  {
    from: "aws_wafv2_web_acl_logging_configuration",
    type: "AWS::WAFv2::LoggingConfiguration",
    members: { "log_destination_configs[]": "LogDestinationConfigs[]" }
  }
];
var loadBalancer = "AWS::ElasticLoadBalancingV2::LoadBalancer";
var balancerLogs = (from) => [
  {
    from,
    type: loadBalancer,
    members: {},
    unsaid: {
      "AvailabilityZones[].ZoneName": "the zones of a load balancer are those of its subnets"
    }
  },
  ...["access_logs", "connection_logs"].flatMap(
    (block) => ["bucket", "enabled"].map((name) => ({
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
    }))
  )
];
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
      $state: ({ values }) => values["is_enabled"] === false ? "DISABLED" : values["state"] ?? "ENABLED"
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
      $references: (instance2, plan) => {
        const definition = plan.value(instance2, "definition");
        return typeof definition === "string" ? referencesIn(definition) : plan.eachOf(instance2, "definition");
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
  ...events,
  ...functions
];

// src/plans/terraform/aws/networks.ts
var zoned = (from, type) => ({
  from,
  type,
  members: { availability_zone: "AvailabilityZone", outpost_arn: "OutpostArn" }
});
var networks = [
  zoned("aws_subnet", "AWS::EC2::Subnet"),
  zoned("aws_default_subnet", "AWS::EC2::Subnet"),
  zoned("aws_ebs_volume", "AWS::EC2::Volume"),
  ...["aws_instance", "aws_spot_instance_request"].map((from) => ({
    from,
    type: "AWS::EC2::Instance",
    members: { availability_zone: "Placement.AvailabilityZone", outpost_arn: "OutpostArn" }
  })),
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
  const replication2 = memberOf(lake, "replication_configuration");
  return (Array.isArray(replication2) ? replication2 : []).flatMap((one) => {
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
        (path) => [
          `targetConfiguration.${path}`,
          "Terraform has no argument for targets of this kind"
        ]
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
  ...["aws_transfer_user", "aws_transfer_access"].map((from) => ({
    from,
    type: "AWS::Transfer::User",
    members: {
      home_directory: "HomeDirectory",
      "home_directory_mappings[].target": "HomeDirectoryMappings[].Target"
    }
  })),
  {
    from: "aws_transfer_connector",
    type: "AWS::Transfer::Connector",
    members: { url: "Url" }
  }
];
var rules = (name) => `pipeline.stages[].${name}.conditions[].rules[].region`;
var analytics = [
  {
    from: "aws_codepipeline",
    type: "AWS::CodePipeline::Pipeline",
    members: {
      "artifact_store[].location": "pipeline.artifactStores{}.location",
      "stage[].action[].region": "pipeline.stages[].actions[].region"
    },
    unsaid: Object.fromEntries(
      ["beforeEntry", "onSuccess", "onFailure"].map((name) => [
        rules(name),
        "Terraform names no region in the conditions of a stage"
      ])
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

// src/plans/terraform/aws/storage.ts
var replicating = "replicationConfiguration.rules[].destinations[].destinationTableBucketARN";
var s3More = [
  {
    from: "aws_s3control_multi_region_access_point",
    type: "AWS::S3::MultiRegionAccessPoint",
    computed: {
      $regions: (instance2, plan) => {
        const details = plan.value(instance2, "details");
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
  ...["nfs", "smb"].map((kind) => ({
    from: `aws_storagegateway_${kind}_file_share`,
    type: `AWS::StorageGateway::${kind.toUpperCase()}FileShare`,
    members: {
      bucket_region: "BucketRegion",
      location_arn: "LocationARN",
      audit_destination_arn: "AuditDestinationARN"
    }
  })),
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
var replicaKey = (from) => [
  { from, type: "AWS::KMS::Key", members: {} },
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
];
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
  ...["aws_ebs_snapshot", "aws_ebs_snapshot_import"].map((from) => ({
    from,
    type: "AWS::EC2::Snapshot",
    members: { outpost_arn: "OutpostArn" }
  })),
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
    members: {}
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
var members = (from, to, type) => ({
  from,
  type,
  joins: { by: "global_cluster_identifier", to: { [to]: ["global_cluster_identifier", "id"] } },
  // The state of the global cluster lists them itself.
  when: (_, { block }) => block !== void 0,
  members: { $id: "GlobalClusterMembers[].DBClusterArn" }
});
var globalCluster = (from, type) => ({
  from,
  type,
  members: { "global_cluster_members[].db_cluster_arn": "GlobalClusterMembers[].DBClusterArn" }
});
var cluster = (from, type) => ({
  from,
  type,
  members: { replication_source_identifier: "ReplicationSourceIdentifier" }
});
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
      to: { aws_elasticache_global_replication_group: ["global_replication_group_id", "id"] }
    },
    when: (_, instance2) => isGiven(instance2, "global_replication_group_id"),
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
      to: { aws_memorydb_multi_region_cluster: ["multi_region_cluster_name", "id"] }
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

// src/plans/terraform/aws/types.ts
import { types } from "./scan.js";

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
var isGlobalSetting = (type) => global.test(type) && !types.has(type.toLowerCase()) && classOf(type) === "configuration";
var known;
function typeOf(type) {
  known ??= new Map([
    ...Object.entries(cloudFormationNames).flatMap(
      ([name, ours]) => ours.split(" ").map((one) => [`aws_${one}`, { type: name }])
    ),
    ...settings.map(
      (one) => [`aws_${one}`, { type: `aws_${one}`, isPart: true }]
    )
  ]);
  const found = known.get(type) ?? { type };
  return isGlobalSetting(found.type) ? { ...found, isPart: true } : found;
}

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
  typeOf: ({ type }) => typeOf(type),
  homes,
  ids,
  globalNames: { aws_s3_bucket: ["id", "bucket"] },
  scope: ({ values }) => {
    const arn = textOf(values, "arn");
    return arn !== void 0 && regionOf(arn) !== void 0 ? /^arn:[^:]+:[^:]+:[^:]+:(\d{12}):/.exec(arn)?.[1] : void 0;
  }
};

// src/plans/terraform/azapi/index.ts
import { azure } from "./scan.js";
import { keptPaths } from "./scan.js";

// src/plans/terraform/azurerm/type-names.ts
var armTypes = {
  "Dynatrace.Observability/monitors": "dynatrace_monitor",
  "Dynatrace.Observability/monitors/tagRules": "dynatrace_tag_rules",
  "Microsoft.AAD/domainServices": "active_directory_domain_service",
  "Microsoft.AAD/domainServices/replicaSets": "active_directory_domain_service_replica_set",
  "Microsoft.Advisor/recommendations/suppressions": "advisor_suppression",
  "Microsoft.AlertsManagement/actionRules": "monitor_alert_processing_rule_action_group monitor_alert_processing_rule_suppression",
  "Microsoft.AlertsManagement/prometheusRuleGroups": "monitor_alert_prometheus_rule_group",
  "Microsoft.AlertsManagement/smartDetectorAlertRules": "monitor_smart_detector_alert_rule",
  "Microsoft.AnalysisServices/servers": "analysis_services_server",
  "Microsoft.ApiManagement/gateways": "api_management_standalone_gateway",
  "Microsoft.ApiManagement/service": "api_management",
  "Microsoft.ApiManagement/service/apis": "api_management_api api_management_api_policy",
  "Microsoft.ApiManagement/service/apis/diagnostics": "api_management_api_diagnostic api_management_diagnostic",
  "Microsoft.ApiManagement/service/apis/operations": "api_management_api_operation api_management_api_operation_policy",
  "Microsoft.ApiManagement/service/apis/operations/tags": "api_management_api_operation_tag",
  "Microsoft.ApiManagement/service/apis/releases": "api_management_api_release",
  "Microsoft.ApiManagement/service/apis/schemas": "api_management_api_schema",
  "Microsoft.ApiManagement/service/apis/tagDescriptions": "api_management_api_tag_description",
  "Microsoft.ApiManagement/service/apis/tags": "api_management_api_tag",
  "Microsoft.ApiManagement/service/apiVersionSets": "api_management_api_version_set",
  "Microsoft.ApiManagement/service/authorizationServers": "api_management_authorization_server",
  "Microsoft.ApiManagement/service/caches": "api_management_redis_cache",
  "Microsoft.ApiManagement/service/customDomains": "api_management_custom_domain",
  "Microsoft.ApiManagement/service/gateways/apis": "api_management_gateway_api",
  "Microsoft.ApiManagement/service/gateways/certificateAuthorities": "api_management_gateway_certificate_authority",
  "Microsoft.ApiManagement/service/gateways/hostnameConfigurations": "api_management_gateway_host_name_configuration",
  "Microsoft.ApiManagement/service/groups/users": "api_management_group_user",
  "Microsoft.ApiManagement/service/identityProviders": "api_management_identity_provider_aad api_management_identity_provider_aadb2c api_management_identity_provider_facebook api_management_identity_provider_google api_management_identity_provider_microsoft api_management_identity_provider_twitter",
  "Microsoft.ApiManagement/service/namedValues": "api_management_named_value",
  "Microsoft.ApiManagement/service/notifications/recipientEmails": "api_management_notification_recipient_email",
  "Microsoft.ApiManagement/service/notifications/recipientUsers": "api_management_notification_recipient_user",
  "Microsoft.ApiManagement/service/policyFragments": "api_management_policy_fragment",
  "Microsoft.ApiManagement/service/products": "api_management_product_policy",
  "Microsoft.ApiManagement/service/products/apis": "api_management_product_api",
  "Microsoft.ApiManagement/service/products/groups": "api_management_product_group",
  "Microsoft.ApiManagement/service/products/tags": "api_management_product_tag",
  "Microsoft.ApiManagement/service/schemas": "api_management_global_schema",
  "Microsoft.ApiManagement/service/templates": "api_management_email_template",
  "Microsoft.ApiManagement/service/workspaces": "api_management_workspace_policy",
  "Microsoft.ApiManagement/service/workspaces/apiVersionSets": "api_management_workspace_api_version_set",
  "Microsoft.ApiManagement/service/workspaces/certificates": "api_management_workspace_certificate",
  "Microsoft.ApiManagement/service/workspaces/policyFragments": "api_management_workspace_policy_fragment",
  "Microsoft.App/containerApps": "container_app",
  "Microsoft.App/containerApps/customDomainName": "container_app_custom_domain",
  "Microsoft.App/jobs": "container_app_job",
  "Microsoft.App/managedEnvironments": "container_app_environment container_app_environment_custom_domain",
  "Microsoft.App/managedEnvironments/daprComponents": "container_app_environment_dapr_component",
  "Microsoft.App/managedEnvironments/storages": "container_app_environment_storage",
  "Microsoft.AppConfiguration/configurationStores": "app_configuration",
  "Microsoft.AppPlatform/spring": "spring_cloud_service",
  "Microsoft.AppPlatform/spring/apiPortals": "spring_cloud_api_portal",
  "Microsoft.AppPlatform/spring/apiPortals/domains": "spring_cloud_api_portal_custom_domain",
  "Microsoft.AppPlatform/spring/apms": "spring_cloud_app_dynamics_application_performance_monitoring spring_cloud_application_insights_application_performance_monitoring spring_cloud_dynatrace_application_performance_monitoring spring_cloud_elastic_application_performance_monitoring spring_cloud_new_relic_application_performance_monitoring",
  "Microsoft.AppPlatform/spring/applicationAccelerators": "spring_cloud_accelerator",
  "Microsoft.AppPlatform/spring/applicationAccelerators/customizedAccelerators": "spring_cloud_customized_accelerator",
  "Microsoft.AppPlatform/spring/apps": "spring_cloud_active_deployment spring_cloud_app",
  "Microsoft.AppPlatform/spring/apps/bindings": "spring_cloud_app_cosmosdb_association spring_cloud_app_mysql_association spring_cloud_app_redis_association",
  "Microsoft.AppPlatform/spring/apps/deployments": "spring_cloud_build_deployment spring_cloud_container_deployment spring_cloud_java_deployment",
  "Microsoft.AppPlatform/spring/apps/domains": "spring_cloud_custom_domain",
  "Microsoft.AppPlatform/spring/buildServices/builders": "spring_cloud_builder",
  "Microsoft.AppPlatform/spring/buildServices/builders/buildPackBindings": "spring_cloud_build_pack_binding",
  "Microsoft.AppPlatform/spring/certificates": "spring_cloud_certificate",
  "Microsoft.AppPlatform/spring/configurationServices": "spring_cloud_configuration_service",
  "Microsoft.AppPlatform/Spring/DevToolPortals": "spring_cloud_dev_tool_portal",
  "Microsoft.AppPlatform/spring/gateways": "spring_cloud_gateway",
  "Microsoft.AppPlatform/spring/gateways/domains": "spring_cloud_gateway_custom_domain",
  "Microsoft.AppPlatform/spring/gateways/routeConfigs": "spring_cloud_gateway_route_config",
  "Microsoft.AppPlatform/spring/storages": "spring_cloud_storage",
  "Microsoft.Attestation/attestationProviders": "attestation_provider",
  "Microsoft.Authorization/locks": "management_lock",
  "Microsoft.Authorization/policyAssignments": "management_group_policy_assignment resource_group_policy_assignment resource_policy_assignment subscription_policy_assignment",
  "Microsoft.Authorization/policyDefinitions": "policy_definition",
  "Microsoft.Authorization/policyExemptions": "management_group_policy_exemption resource_group_policy_exemption resource_policy_exemption subscription_policy_exemption",
  "Microsoft.Authorization/policySetDefinitions": "management_group_policy_set_definition policy_set_definition",
  "Microsoft.Authorization/privateLinkAssociations": "resource_management_private_link_association",
  "Microsoft.Authorization/resourceManagementPrivateLinks": "resource_management_private_link",
  "Microsoft.Authorization/roleAssignments": "marketplace_role_assignment role_assignment",
  "Microsoft.Authorization/roleDefinitions": "pim_active_role_assignment pim_eligible_role_assignment role_management_policy",
  "Microsoft.Authorization/roleDefinitions/subscriptions": "role_definition",
  "Microsoft.AutoManage/configurationProfileAssignments": "arc_machine_automanage_configuration_assignment virtual_machine_automanage_configuration_assignment",
  "Microsoft.AutoManage/configurationProfiles": "automanage_configuration",
  "Microsoft.Automation/automationAccounts": "automation_account",
  "Microsoft.Automation/automationAccounts/certificates": "automation_certificate",
  "Microsoft.Automation/automationAccounts/configurations": "automation_dsc_configuration",
  "Microsoft.Automation/automationAccounts/connections": "automation_connection automation_connection_certificate automation_connection_classic_certificate automation_connection_service_principal",
  "Microsoft.Automation/automationAccounts/connectionTypes": "automation_connection_type",
  "Microsoft.Automation/automationAccounts/credentials": "automation_credential",
  "Microsoft.Automation/automationAccounts/hybridRunbookWorkerGroups": "automation_hybrid_runbook_worker_group",
  "Microsoft.Automation/automationAccounts/modules": "automation_module",
  "Microsoft.Automation/automationAccounts/nodeConfigurations": "automation_dsc_nodeconfiguration",
  "Microsoft.Automation/automationAccounts/powerShell72Modules": "automation_powershell72_module",
  "Microsoft.Automation/automationAccounts/python3Packages": "automation_python3_package",
  "Microsoft.Automation/automationAccounts/runbooks": "automation_job_schedule automation_runbook",
  "Microsoft.Automation/automationAccounts/schedules": "automation_schedule",
  "Microsoft.Automation/automationAccounts/softwareUpdateConfigurations": "automation_software_update_configuration",
  "Microsoft.Automation/automationAccounts/sourceControls": "automation_source_control",
  "Microsoft.Automation/automationAccounts/variables": "automation_variable_bool automation_variable_datetime automation_variable_int automation_variable_object automation_variable_string",
  "Microsoft.Automation/automationAccounts/watchers": "automation_watcher",
  "Microsoft.Automation/automationAccounts/webHooks": "automation_webhook",
  "Microsoft.AVS/privateClouds": "vmware_private_cloud",
  "Microsoft.AVS/privateClouds/clusters": "vmware_cluster",
  "Microsoft.AVS/privateClouds/clusters/dataStores": "vmware_netapp_volume_attachment",
  "Microsoft.AzureActiveDirectory/b2cDirectories": "aadb2c_directory",
  "Microsoft.AzureStackHCI/clusters": "stack_hci_cluster",
  "Microsoft.AzureStackHCI/clusters/arcSettings/extensions": "stack_hci_extension",
  "Microsoft.AzureStackHCI/clusters/deploymentSettings": "stack_hci_deployment_setting",
  "Microsoft.AzureStackHCI/logicalNetworks": "stack_hci_logical_network",
  "Microsoft.AzureStackHCI/marketplaceGalleryImages": "stack_hci_marketplace_gallery_image",
  "Microsoft.AzureStackHCI/networkInterfaces": "stack_hci_network_interface",
  "Microsoft.AzureStackHCI/storageContainers": "stack_hci_storage_path",
  "Microsoft.AzureStackHCI/virtualHardDisks": "stack_hci_virtual_hard_disk",
  "Microsoft.Batch/batchAccounts": "batch_account",
  "Microsoft.Batch/batchAccounts/applications": "batch_application",
  "Microsoft.Batch/batchAccounts/certificates": "batch_certificate",
  "Microsoft.Batch/batchAccounts/pools": "batch_pool",
  "Microsoft.Batch/batchAccounts/pools/jobs": "batch_job",
  "Microsoft.Blueprint/blueprintAssignments": "blueprint_assignment",
  "Microsoft.BotService/botServices": "bot_channels_registration bot_service_azure_bot bot_web_app",
  "Microsoft.BotService/botServices/channels": "bot_channel_alexa bot_channel_direct_line_speech bot_channel_directline bot_channel_email bot_channel_facebook bot_channel_line bot_channel_ms_teams bot_channel_slack bot_channel_sms bot_channel_web_chat",
  "Microsoft.BotService/botServices/connections": "bot_connection",
  "Microsoft.Cache/redis": "redis_cache",
  "Microsoft.Cache/redis/accessPolicies": "redis_cache_access_policy",
  "Microsoft.Cache/redis/accessPolicyAssignments": "redis_cache_access_policy_assignment",
  "Microsoft.Cache/redis/firewallRules": "redis_firewall_rule",
  "Microsoft.Cache/redis/linkedServers": "redis_linked_server",
  "Microsoft.Cache/redisEnterprise": "managed_redis managed_redis_geo_replication redis_enterprise_cluster",
  "Microsoft.Cache/redisEnterprise/databases": "redis_enterprise_database",
  "Microsoft.Cdn/profiles": "cdn_frontdoor_profile cdn_profile",
  "Microsoft.Cdn/profiles/afdEndpoints": "cdn_frontdoor_endpoint",
  "Microsoft.Cdn/profiles/afdEndpoints/routes": "cdn_frontdoor_route",
  "Microsoft.Cdn/profiles/associations": "cdn_frontdoor_custom_domain_association",
  "Microsoft.Cdn/profiles/customDomains": "cdn_frontdoor_custom_domain",
  "Microsoft.Cdn/profiles/endpoints": "cdn_endpoint",
  "Microsoft.Cdn/profiles/endpoints/customDomains": "cdn_endpoint_custom_domain",
  "Microsoft.Cdn/profiles/originGroups": "cdn_frontdoor_origin_group",
  "Microsoft.Cdn/profiles/originGroups/origins": "cdn_frontdoor_origin",
  "Microsoft.Cdn/profiles/ruleSets": "cdn_frontdoor_rule_set",
  "Microsoft.Cdn/profiles/ruleSets/rules": "cdn_frontdoor_rule",
  "Microsoft.Cdn/profiles/secrets": "cdn_frontdoor_secret",
  "Microsoft.Cdn/profiles/securityPolicies": "cdn_frontdoor_security_policy",
  "Microsoft.CertificateRegistration/certificateOrders": "app_service_certificate_order",
  "Microsoft.Chaos/experiments": "chaos_studio_experiment",
  "Microsoft.Chaos/targets": "chaos_studio_target",
  "Microsoft.CodeSigning/codeSigningAccounts": "trusted_signing_account",
  "Microsoft.CognitiveServices/accounts": "ai_services cognitive_account cognitive_account_customer_managed_key",
  "Microsoft.CognitiveServices/accounts/deployments": "cognitive_deployment",
  "Microsoft.CognitiveServices/accounts/projects": "cognitive_account_project",
  "Microsoft.CognitiveServices/accounts/raiBlocklists": "cognitive_account_rai_blocklist",
  "Microsoft.CognitiveServices/accounts/raiPolicies": "cognitive_account_rai_policy",
  "Microsoft.Communication/communicationServices": "communication_service",
  "Microsoft.Communication/emailServices": "email_communication_service",
  "Microsoft.Communication/emailServices/domains": "communication_service_email_domain_association email_communication_service_domain",
  "Microsoft.Communication/emailServices/domains/senderUsernames": "email_communication_service_domain_sender_username",
  "Microsoft.Compute/availabilitySets": "availability_set",
  "Microsoft.Compute/capacityReservationGroups": "capacity_reservation_group",
  "Microsoft.Compute/capacityReservationGroups/capacityReservations": "capacity_reservation",
  "Microsoft.Compute/diskAccesses": "disk_access",
  "Microsoft.Compute/diskEncryptionSets": "disk_encryption_set",
  "Microsoft.Compute/disks": "managed_disk managed_disk_sas_token",
  "Microsoft.Compute/galleries": "shared_image_gallery",
  "Microsoft.Compute/galleries/applications": "gallery_application",
  "Microsoft.Compute/galleries/applications/versions": "gallery_application_version virtual_machine_gallery_application_assignment",
  "Microsoft.Compute/galleries/images": "shared_image",
  "Microsoft.Compute/galleries/images/versions": "shared_image_version",
  "Microsoft.Compute/hostGroups": "dedicated_host_group",
  "Microsoft.Compute/hostGroups/hosts": "dedicated_host",
  "Microsoft.Compute/images": "image",
  "Microsoft.Compute/proximityPlacementGroups": "proximity_placement_group",
  "Microsoft.Compute/restorePointCollections": "restore_point_collection virtual_machine_restore_point_collection",
  "Microsoft.Compute/restorePointCollections/restorePoints": "virtual_machine_restore_point",
  "Microsoft.Compute/snapshots": "snapshot",
  "Microsoft.Compute/sshPublicKeys": "ssh_public_key",
  "Microsoft.Compute/virtualMachines": "linux_virtual_machine virtual_machine windows_virtual_machine",
  "Microsoft.Compute/virtualMachines/dataDisks": "virtual_machine_data_disk_attachment virtual_machine_implicit_data_disk_from_source",
  "Microsoft.Compute/virtualMachines/extensions": "virtual_machine_extension",
  "Microsoft.Compute/virtualMachines/runCommands": "virtual_machine_run_command",
  "Microsoft.Compute/virtualMachineScaleSets": "linux_virtual_machine_scale_set orchestrated_virtual_machine_scale_set virtual_machine_scale_set windows_virtual_machine_scale_set",
  "Microsoft.Compute/virtualMachineScaleSets/extensions": "virtual_machine_scale_set_extension",
  "Microsoft.ConfidentialLedger/ledgers": "confidential_ledger",
  "Microsoft.Consumption/budgets": "consumption_budget_management_group consumption_budget_resource_group consumption_budget_subscription",
  "Microsoft.ContainerInstance/containerGroups": "container_group",
  "Microsoft.ContainerRegistry/registries": "container_registry",
  "Microsoft.ContainerRegistry/registries/agentPools": "container_registry_agent_pool",
  "Microsoft.ContainerRegistry/registries/cacheRules": "container_registry_cache_rule",
  "Microsoft.ContainerRegistry/registries/connectedRegistries": "container_connected_registry",
  "Microsoft.ContainerRegistry/registries/credentialSets": "container_registry_credential_set",
  "Microsoft.ContainerRegistry/registries/scopeMaps": "container_registry_scope_map",
  "Microsoft.ContainerRegistry/registries/tasks": "container_registry_task",
  "Microsoft.ContainerRegistry/registries/tokens": "container_registry_token",
  "Microsoft.ContainerRegistry/registries/tokens/passwords": "container_registry_token_password",
  "Microsoft.ContainerRegistry/registries/webHooks": "container_registry_webhook",
  "Microsoft.ContainerService/fleets": "kubernetes_fleet_manager",
  "Microsoft.ContainerService/fleets/members": "kubernetes_fleet_member",
  "Microsoft.ContainerService/fleets/updateRuns": "kubernetes_fleet_update_run",
  "Microsoft.ContainerService/fleets/updateStrategies": "kubernetes_fleet_update_strategy",
  "Microsoft.ContainerService/managedClusters": "kubernetes_cluster",
  "Microsoft.ContainerService/managedClusters/agentPools": "kubernetes_cluster_node_pool",
  "Microsoft.ContainerService/managedClusters/trustedAccessRoleBindings": "kubernetes_cluster_trusted_access_role_binding",
  "Microsoft.CostManagement/exports": "billing_account_cost_management_export resource_group_cost_management_export subscription_cost_management_export",
  "Microsoft.CostManagement/scheduledActions": "cost_anomaly_alert cost_management_scheduled_action",
  "Microsoft.CostManagement/views": "resource_group_cost_management_view subscription_cost_management_view",
  "Microsoft.CustomProviders/resourceProviders": "custom_provider",
  "Microsoft.Dashboard/grafana": "dashboard_grafana",
  "Microsoft.Dashboard/grafana/managedPrivateEndpoints": "dashboard_grafana_managed_private_endpoint",
  "Microsoft.DataBoxEdge/dataBoxEdgeDevices": "databox_edge_device",
  "Microsoft.Databricks/accessConnectors": "databricks_access_connector",
  "Microsoft.Databricks/workspaces": "databricks_workspace databricks_workspace_customer_managed_key databricks_workspace_root_dbfs_customer_managed_key",
  "Microsoft.Databricks/workspaces/virtualNetworkPeerings": "databricks_virtual_network_peering",
  "Microsoft.Datadog/monitors": "datadog_monitor",
  "Microsoft.Datadog/monitors/singleSignOnConfigurations": "datadog_monitor_sso_configuration",
  "Microsoft.Datadog/monitors/tagRules": "datadog_monitor_tag_rule",
  "Microsoft.DataFactory/factories": "data_factory data_factory_customer_managed_key",
  "Microsoft.DataFactory/factories/credentials": "data_factory_credential_service_principal data_factory_credential_user_managed_identity",
  "Microsoft.DataFactory/factories/dataflows": "data_factory_data_flow data_factory_flowlet_data_flow",
  "Microsoft.DataFactory/factories/datasets": "data_factory_custom_dataset data_factory_dataset_azure_blob data_factory_dataset_azure_sql_table data_factory_dataset_binary data_factory_dataset_delimited_text data_factory_dataset_http data_factory_dataset_json data_factory_dataset_mysql data_factory_dataset_parquet data_factory_dataset_postgresql data_factory_dataset_snowflake data_factory_dataset_sql_server_table",
  "Microsoft.DataFactory/factories/integrationRuntimes": "data_factory_integration_runtime_azure data_factory_integration_runtime_azure_ssis data_factory_integration_runtime_self_hosted",
  "Microsoft.DataFactory/factories/linkedservices": "data_factory_linked_custom_service data_factory_linked_service_azure_blob_storage data_factory_linked_service_azure_databricks data_factory_linked_service_azure_file_storage data_factory_linked_service_azure_function data_factory_linked_service_azure_search data_factory_linked_service_azure_sql_database data_factory_linked_service_azure_table_storage data_factory_linked_service_data_lake_storage_gen2 data_factory_linked_service_key_vault data_factory_linked_service_kusto data_factory_linked_service_odata data_factory_linked_service_odbc data_factory_linked_service_postgresql data_factory_linked_service_sftp data_factory_linked_service_snowflake data_factory_linked_service_sql_server data_factory_linked_service_synapse data_factory_linked_service_web",
  "Microsoft.DataFactory/factories/managedVirtualNetworks/managedPrivateEndpoints": "data_factory_managed_private_endpoint",
  "Microsoft.DataFactory/factories/triggers": "data_factory_trigger_blob_event data_factory_trigger_custom_event data_factory_trigger_schedule data_factory_trigger_tumbling_window",
  "Microsoft.DataMigration/services": "database_migration_service",
  "Microsoft.DataMigration/services/projects": "database_migration_project",
  "Microsoft.DataProtection/backupVaults": "data_protection_backup_vault data_protection_backup_vault_customer_managed_key",
  "Microsoft.DataProtection/backupVaults/backupInstances": "data_protection_backup_instance_blob_storage data_protection_backup_instance_data_lake_storage data_protection_backup_instance_disk data_protection_backup_instance_kubernetes_cluster data_protection_backup_instance_mysql_flexible_server data_protection_backup_instance_postgresql data_protection_backup_instance_postgresql_flexible_server",
  "Microsoft.DataProtection/backupVaults/backupPolicies": "data_protection_backup_policy_blob_storage data_protection_backup_policy_disk data_protection_backup_policy_kubernetes_cluster data_protection_backup_policy_mysql_flexible_server data_protection_backup_policy_postgresql data_protection_backup_policy_postgresql_flexible_server",
  "Microsoft.DataProtection/resourceGuards": "data_protection_resource_guard",
  "Microsoft.DataShare/accounts": "data_share_account",
  "Microsoft.DataShare/accounts/shares": "data_share",
  "Microsoft.DataShare/accounts/shares/dataSets": "data_share_dataset_blob_storage data_share_dataset_data_lake_gen2 data_share_dataset_kusto_cluster data_share_dataset_kusto_database",
  "Microsoft.DBforMariaDB/servers": "mariadb_server",
  "Microsoft.DBforMySQL/flexibleServers": "mysql_flexible_server",
  "Microsoft.DBforMySQL/flexibleServers/administrators": "mysql_flexible_server_active_directory_administrator",
  "Microsoft.DBforMySQL/flexibleServers/configurations": "mysql_flexible_server_configuration",
  "Microsoft.DBforMySQL/flexibleServers/databases": "mysql_flexible_database",
  "Microsoft.DBforMySQL/flexibleServers/firewallRules": "mysql_flexible_server_firewall_rule",
  "Microsoft.DBforMySQL/servers": "mysql_server",
  "Microsoft.DBforPostgreSQL/flexibleServers": "postgresql_flexible_server",
  "Microsoft.DBforPostgreSQL/flexibleServers/administrators": "postgresql_flexible_server_active_directory_administrator",
  "Microsoft.DBforPostgreSQL/flexibleServers/backups": "postgresql_flexible_server_backup",
  "Microsoft.DBforPostgreSQL/flexibleServers/configurations": "postgresql_flexible_server_configuration",
  "Microsoft.DBforPostgreSQL/flexibleServers/databases": "postgresql_flexible_server_database",
  "Microsoft.DBforPostgreSQL/flexibleServers/firewallRules": "postgresql_flexible_server_firewall_rule",
  "Microsoft.DBforPostgreSQL/flexibleServers/virtualEndpoints": "postgresql_flexible_server_virtual_endpoint",
  "Microsoft.DBforPostgreSQL/serverGroupsv2": "cosmosdb_postgresql_cluster",
  "Microsoft.DBforPostgreSQL/serverGroupsv2/coordinatorConfigurations": "cosmosdb_postgresql_coordinator_configuration",
  "Microsoft.DBforPostgreSQL/serverGroupsv2/firewallRules": "cosmosdb_postgresql_firewall_rule",
  "Microsoft.DBforPostgreSQL/serverGroupsv2/nodeConfigurations": "cosmosdb_postgresql_node_configuration",
  "Microsoft.DBforPostgreSQL/serverGroupsv2/roles": "cosmosdb_postgresql_role",
  "Microsoft.DBforPostgreSQL/servers": "postgresql_active_directory_administrator postgresql_server",
  "Microsoft.DBforPostgreSQL/servers/configurations": "postgresql_configuration",
  "Microsoft.DBforPostgreSQL/servers/databases": "postgresql_database",
  "Microsoft.DBforPostgreSQL/servers/firewallRules": "postgresql_firewall_rule",
  "Microsoft.DBforPostgreSQL/servers/keys": "postgresql_server_key",
  "Microsoft.DBforPostgreSQL/servers/virtualNetworkRules": "postgresql_virtual_network_rule",
  "Microsoft.DesktopVirtualization/applicationGroups": "virtual_desktop_application_group virtual_desktop_workspace_application_group_association",
  "Microsoft.DesktopVirtualization/hostPools": "virtual_desktop_host_pool virtual_desktop_scaling_plan_host_pool_association",
  "Microsoft.DesktopVirtualization/hostPools/registrationInfo": "virtual_desktop_host_pool_registration_info",
  "Microsoft.DesktopVirtualization/scalingPlans": "virtual_desktop_scaling_plan",
  "Microsoft.DesktopVirtualization/workspaces": "virtual_desktop_workspace",
  "Microsoft.DevCenter/devCenters": "dev_center",
  "Microsoft.DevCenter/devCenters/attachedNetworks": "dev_center_attached_network",
  "Microsoft.DevCenter/devCenters/devBoxDefinitions": "dev_center_dev_box_definition",
  "Microsoft.DevCenter/devCenters/environmentTypes": "dev_center_environment_type",
  "Microsoft.DevCenter/networkConnections": "dev_center_network_connection",
  "Microsoft.DevCenter/projects": "dev_center_project",
  "Microsoft.DevCenter/projects/environmentTypes": "dev_center_project_environment_type",
  "Microsoft.DevCenter/projects/pools": "dev_center_project_pool",
  "Microsoft.Devices/IotHubs": "iothub iothub_file_upload",
  "Microsoft.Devices/iotHubs/certificates": "iothub_certificate",
  "Microsoft.Devices/iotHubs/endpoints": "iothub_endpoint_cosmosdb_account iothub_endpoint_eventhub iothub_endpoint_servicebus_queue iothub_endpoint_servicebus_topic iothub_endpoint_storage_container",
  "Microsoft.Devices/iotHubs/enrichments": "iothub_enrichment",
  "Microsoft.Devices/iotHubs/eventHubEndpoints/consumerGroups": "iothub_consumer_group",
  "Microsoft.Devices/iotHubs/fallbackRoute": "iothub_fallback_route",
  "Microsoft.Devices/iotHubs/iotHubKeys": "iothub_shared_access_policy",
  "Microsoft.Devices/iotHubs/routes": "iothub_route",
  "Microsoft.Devices/provisioningServices": "iothub_dps",
  "Microsoft.Devices/provisioningServices/keys": "iothub_dps_shared_access_policy",
  "Microsoft.DeviceUpdate/accounts": "iothub_device_update_account",
  "Microsoft.DeviceUpdate/accounts/instances": "iothub_device_update_instance",
  "Microsoft.DevTestLab/labs": "dev_test_lab",
  "Microsoft.DevTestLab/labs/schedules": "dev_test_schedule",
  "Microsoft.DevTestLab/labs/virtualMachines": "dev_test_linux_virtual_machine dev_test_windows_virtual_machine",
  "Microsoft.DevTestLab/labs/virtualNetworks": "dev_test_virtual_network",
  "Microsoft.DevTestLab/schedules": "dev_test_global_vm_shutdown_schedule",
  "Microsoft.DigitalTwins/digitalTwinsInstances": "digital_twins_instance",
  "Microsoft.DigitalTwins/digitalTwinsInstances/endpoints": "digital_twins_endpoint_servicebus",
  "Microsoft.DigitalTwins/digitalTwinsInstances/timeSeriesDatabaseConnections": "digital_twins_time_series_database_connection",
  "Microsoft.DocumentDB/cassandraClusters": "cosmosdb_cassandra_cluster",
  "Microsoft.DocumentDB/cassandraClusters/dataCenters": "cosmosdb_cassandra_datacenter",
  "Microsoft.DocumentDB/databaseAccounts": "cosmosdb_account",
  "Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces": "cosmosdb_cassandra_keyspace",
  "Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces/tables": "cosmosdb_cassandra_table",
  "Microsoft.DocumentDB/databaseAccounts/gremlinDatabases": "cosmosdb_gremlin_database",
  "Microsoft.DocumentDB/databaseAccounts/gremlinDatabases/graphs": "cosmosdb_gremlin_graph",
  "Microsoft.DocumentDB/databaseAccounts/mongodbDatabases": "cosmosdb_mongo_database",
  "Microsoft.DocumentDB/databaseAccounts/mongodbDatabases/collections": "cosmosdb_mongo_collection",
  "Microsoft.DocumentDB/databaseAccounts/mongodbRoleDefinitions": "cosmosdb_mongo_role_definition",
  "Microsoft.DocumentDB/databaseAccounts/mongodbUserDefinitions": "cosmosdb_mongo_user_definition",
  "Microsoft.DocumentDB/databaseAccounts/services": "cosmosdb_sql_dedicated_gateway",
  "Microsoft.DocumentDB/databaseAccounts/sqlDatabases": "cosmosdb_sql_database",
  "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers": "cosmosdb_sql_container",
  "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/storedProcedures": "cosmosdb_sql_stored_procedure",
  "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/triggers": "cosmosdb_sql_trigger",
  "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/userDefinedFunctions": "cosmosdb_sql_function",
  "Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments": "cosmosdb_sql_role_assignment",
  "Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions": "cosmosdb_sql_role_definition",
  "Microsoft.DocumentDB/databaseAccounts/tables": "cosmosdb_table",
  "Microsoft.DocumentDB/mongoClusters": "mongo_cluster",
  "Microsoft.DocumentDB/mongoClusters/firewallRules": "mongo_cluster_firewall_rule",
  "Microsoft.Elastic/monitors": "elastic_cloud_elasticsearch",
  "Microsoft.ElasticSan/elasticSans": "elastic_san",
  "Microsoft.ElasticSan/elasticSans/volumeGroups": "elastic_san_volume_group",
  "Microsoft.EventGrid/domains": "eventgrid_domain",
  "Microsoft.EventGrid/domains/topics": "eventgrid_domain_topic",
  "Microsoft.EventGrid/eventSubscriptions": "eventgrid_event_subscription",
  "Microsoft.EventGrid/namespaces": "eventgrid_namespace",
  "Microsoft.EventGrid/partnerNamespaces": "eventgrid_partner_namespace",
  "Microsoft.EventGrid/partnerRegistrations": "eventgrid_partner_registration",
  "Microsoft.EventGrid/systemTopics": "eventgrid_system_topic",
  "Microsoft.EventGrid/systemTopics/eventSubscriptions": "eventgrid_system_topic_event_subscription",
  "Microsoft.EventGrid/topics": "eventgrid_topic",
  "Microsoft.EventHub/clusters": "eventhub_cluster",
  "Microsoft.EventHub/namespaces": "eventhub_namespace eventhub_namespace_customer_managed_key",
  "Microsoft.EventHub/namespaces/authorizationRules": "eventhub_namespace_authorization_rule",
  "Microsoft.EventHub/namespaces/disasterRecoveryConfigs": "eventhub_namespace_disaster_recovery_config",
  "Microsoft.EventHub/namespaces/eventhubs": "eventhub",
  "Microsoft.EventHub/namespaces/eventhubs/authorizationRules": "eventhub_authorization_rule",
  "Microsoft.EventHub/namespaces/eventhubs/consumerGroups": "eventhub_consumer_group",
  "Microsoft.EventHub/namespaces/schemaGroups": "eventhub_namespace_schema_group",
  "Microsoft.ExtendedLocation/customLocations": "extended_custom_location extended_location_custom_location",
  "Microsoft.Fabric/capacities": "fabric_capacity",
  "Microsoft.FluidRelay/fluidRelayServers": "fluid_relay_server",
  "Microsoft.GraphServices/accounts": "graph_services_account",
  "Microsoft.GuestConfiguration/guestConfigurationAssignments": "policy_virtual_machine_configuration_assignment",
  "Microsoft.HardwareSecurityModules/dedicatedHSMs": "dedicated_hardware_security_module",
  "Microsoft.HDInsight/clusters": "hdinsight_hadoop_cluster hdinsight_hbase_cluster hdinsight_interactive_query_cluster hdinsight_kafka_cluster hdinsight_spark_cluster",
  "Microsoft.HealthBot/healthBots": "healthbot",
  "Microsoft.HealthcareApis/services": "healthcare_service",
  "Microsoft.HealthcareApis/workspaces": "healthcare_workspace",
  "Microsoft.HealthcareApis/workspaces/dicomServices": "healthcare_dicom_service",
  "Microsoft.HealthcareApis/workspaces/fhirservices": "healthcare_fhir_service",
  "Microsoft.HealthcareApis/workspaces/iotConnectors": "healthcare_medtech_service",
  "Microsoft.HealthcareApis/workspaces/iotConnectors/fhirDestinations": "healthcare_medtech_service_fhir_destination",
  "Microsoft.HybridCompute/machines": "arc_machine",
  "Microsoft.HybridCompute/machines/extensions": "arc_machine_extension",
  "Microsoft.HybridCompute/privateLinkScopes": "arc_private_link_scope",
  "Microsoft.Insights/actionGroups": "monitor_action_group",
  "Microsoft.Insights/activityLogAlerts": "monitor_activity_log_alert",
  "Microsoft.Insights/autoscaleSettings": "monitor_autoscale_setting",
  "Microsoft.Insights/components": "application_insights",
  "Microsoft.Insights/components/analyticsItems": "application_insights_analytics_item",
  "Microsoft.Insights/components/apiKeys": "application_insights_api_key",
  "Microsoft.Insights/components/proactiveDetectionConfigs": "application_insights_smart_detection_rule",
  "Microsoft.Insights/dataCollectionEndpoints": "monitor_data_collection_endpoint",
  "Microsoft.Insights/dataCollectionRuleAssociations": "monitor_data_collection_rule_association",
  "Microsoft.Insights/dataCollectionRules": "monitor_data_collection_rule",
  "Microsoft.Insights/metricAlerts": "monitor_metric_alert",
  "Microsoft.Insights/privateLinkScopes": "monitor_private_link_scope",
  "Microsoft.Insights/privateLinkScopes/scopedResources": "monitor_private_link_scoped_service",
  "Microsoft.Insights/scheduledQueryRules": "monitor_scheduled_query_rules_alert monitor_scheduled_query_rules_alert_v2 monitor_scheduled_query_rules_log",
  "Microsoft.Insights/webtests": "application_insights_standard_web_test application_insights_web_test",
  "Microsoft.Insights/workbooks": "application_insights_workbook",
  "Microsoft.Insights/workbookTemplates": "application_insights_workbook_template",
  "Microsoft.IoTCentral/iotApps": "iotcentral_application iotcentral_application_network_rule_set",
  "Microsoft.IoTCentral/iotApps/organizations": "iotcentral_organization",
  "Microsoft.KeyVault/managedHSMs": "key_vault_managed_hardware_security_module",
  "Microsoft.KeyVault/vaults": "key_vault",
  "Microsoft.KeyVault/vaults/objectId/applicationId": "key_vault_access_policy",
  "Microsoft.Kubernetes/connectedClusters": "arc_kubernetes_cluster arc_kubernetes_provisioned_cluster",
  "Microsoft.KubernetesConfiguration/extensions": "arc_kubernetes_cluster_extension kubernetes_cluster_extension",
  "Microsoft.KubernetesConfiguration/fluxConfigurations": "arc_kubernetes_flux_configuration kubernetes_flux_configuration",
  "Microsoft.Kusto/clusters": "kusto_cluster kusto_cluster_customer_managed_key",
  "Microsoft.Kusto/clusters/attachedDatabaseConfigurations": "kusto_attached_database_configuration",
  "Microsoft.Kusto/clusters/databases": "kusto_database",
  "Microsoft.Kusto/clusters/databases/dataConnections": "kusto_cosmosdb_data_connection kusto_eventgrid_data_connection kusto_eventhub_data_connection kusto_iothub_data_connection",
  "Microsoft.Kusto/clusters/databases/principalAssignments": "kusto_database_principal_assignment",
  "Microsoft.Kusto/clusters/databases/scripts": "kusto_script",
  "Microsoft.Kusto/clusters/managedPrivateEndpoints": "kusto_cluster_managed_private_endpoint",
  "Microsoft.Kusto/clusters/principalAssignments": "kusto_cluster_principal_assignment",
  "Microsoft.LoadTestService/loadTests": "load_test",
  "Microsoft.Logic/integrationAccounts": "logic_app_integration_account",
  "Microsoft.Logic/integrationAccounts/agreements": "logic_app_integration_account_agreement",
  "Microsoft.Logic/integrationAccounts/assemblies": "logic_app_integration_account_assembly",
  "Microsoft.Logic/integrationAccounts/batchConfigurations": "logic_app_integration_account_batch_configuration",
  "Microsoft.Logic/integrationAccounts/certificates": "logic_app_integration_account_certificate",
  "Microsoft.Logic/integrationAccounts/maps": "logic_app_integration_account_map",
  "Microsoft.Logic/integrationAccounts/partners": "logic_app_integration_account_partner",
  "Microsoft.Logic/integrationAccounts/schemas": "logic_app_integration_account_schema",
  "Microsoft.Logic/integrationAccounts/sessions": "logic_app_integration_account_session",
  "Microsoft.Logic/workflows": "logic_app_workflow",
  "Microsoft.Logic/workflows/actions": "logic_app_action_custom logic_app_action_http",
  "Microsoft.Logic/workflows/triggers": "logic_app_trigger_http_request logic_app_trigger_recurrence",
  "Microsoft.MachineLearningServices/workspaces": "ai_foundry ai_foundry_project machine_learning_workspace",
  "Microsoft.MachineLearningServices/workspaces/computes": "machine_learning_compute_cluster machine_learning_compute_instance machine_learning_inference_cluster machine_learning_synapse_spark",
  "Microsoft.MachineLearningServices/workspaces/dataStores": "machine_learning_datastore_blobstorage machine_learning_datastore_datalake_gen2 machine_learning_datastore_fileshare",
  "Microsoft.MachineLearningServices/workspaces/outboundRules": "machine_learning_workspace_network_outbound_rule_fqdn machine_learning_workspace_network_outbound_rule_private_endpoint machine_learning_workspace_network_outbound_rule_service_tag",
  "Microsoft.Maintenance/configurationAssignments": "maintenance_assignment_dedicated_host maintenance_assignment_dynamic_scope maintenance_assignment_virtual_machine maintenance_assignment_virtual_machine_scale_set",
  "Microsoft.Maintenance/maintenanceConfigurations": "maintenance_configuration",
  "Microsoft.ManagedIdentity/userAssignedIdentities": "user_assigned_identity",
  "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials": "federated_identity_credential",
  "Microsoft.ManagedServices/registrationAssignments": "lighthouse_assignment",
  "Microsoft.ManagedServices/registrationDefinitions": "lighthouse_definition",
  "Microsoft.Management/managementGroups": "management_group",
  "Microsoft.Management/managementGroups/subscriptions": "management_group_subscription_association",
  "Microsoft.Maps/accounts": "maps_account",
  "Microsoft.Maps/accounts/creators": "maps_creator",
  "Microsoft.MarketplaceOrdering/agreements/offers/plans": "marketplace_agreement",
  "Microsoft.MobileNetwork/mobileNetworks": "mobile_network",
  "Microsoft.MobileNetwork/mobileNetworks/dataNetworks": "mobile_network_data_network",
  "Microsoft.MobileNetwork/mobileNetworks/services": "mobile_network_service",
  "Microsoft.MobileNetwork/mobileNetworks/simPolicies": "mobile_network_sim_policy",
  "Microsoft.MobileNetwork/mobileNetworks/sites": "mobile_network_site",
  "Microsoft.MobileNetwork/mobileNetworks/slices": "mobile_network_slice",
  "Microsoft.MobileNetwork/packetCoreControlPlanes": "mobile_network_packet_core_control_plane",
  "Microsoft.MobileNetwork/packetCoreControlPlanes/packetCoreDataPlanes": "mobile_network_packet_core_data_plane",
  "Microsoft.MobileNetwork/packetCoreControlPlanes/packetCoreDataPlanes/attachedDataNetworks": "mobile_network_attached_data_network",
  "Microsoft.MobileNetwork/simGroups": "mobile_network_sim_group",
  "Microsoft.Monitor/accounts": "monitor_workspace",
  "Microsoft.NetApp/netAppAccounts": "netapp_account netapp_account_encryption",
  "Microsoft.NetApp/netAppAccounts/backupPolicies": "netapp_backup_policy",
  "Microsoft.NetApp/netAppAccounts/backupVaults": "netapp_backup_vault",
  "Microsoft.NetApp/netAppAccounts/capacityPools": "netapp_pool",
  "Microsoft.NetApp/netAppAccounts/capacityPools/volumes": "netapp_volume",
  "Microsoft.NetApp/netAppAccounts/capacityPools/volumes/snapshots": "netapp_snapshot",
  "Microsoft.NetApp/netAppAccounts/capacityPools/volumes/volumeQuotaRules": "netapp_volume_quota_rule",
  "Microsoft.NetApp/netAppAccounts/snapshotPolicies": "netapp_snapshot_policy",
  "Microsoft.NetApp/netAppAccounts/volumeGroups": "netapp_volume_group_oracle netapp_volume_group_sap_hana",
  "Microsoft.Network/applicationGateways": "application_gateway",
  "Microsoft.Network/applicationGateways/backendAddressPools": "network_interface_application_gateway_backend_address_pool_association",
  "Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies": "web_application_firewall_policy",
  "Microsoft.Network/applicationSecurityGroups": "application_security_group network_interface_application_security_group_association private_endpoint_application_security_group_association",
  "Microsoft.Network/azureFirewalls": "firewall",
  "Microsoft.Network/azureFirewalls/applicationRuleCollections": "firewall_application_rule_collection",
  "Microsoft.Network/azureFirewalls/natRuleCollections": "firewall_nat_rule_collection",
  "Microsoft.Network/azureFirewalls/networkRuleCollections": "firewall_network_rule_collection",
  "Microsoft.Network/bastionHosts": "bastion_host",
  "Microsoft.Network/connections": "virtual_network_gateway_connection",
  "Microsoft.Network/customIPPrefixes": "custom_ip_prefix",
  "Microsoft.Network/ddosProtectionPlans": "network_ddos_protection_plan",
  "Microsoft.Network/dnsForwardingRulesets": "private_dns_resolver_dns_forwarding_ruleset",
  "Microsoft.Network/dnsForwardingRulesets/forwardingRules": "private_dns_resolver_forwarding_rule",
  "Microsoft.Network/dnsForwardingRulesets/virtualNetworkLinks": "private_dns_resolver_virtual_network_link",
  "Microsoft.Network/dnsResolvers": "private_dns_resolver",
  "Microsoft.Network/dnsResolvers/inboundEndpoints": "private_dns_resolver_inbound_endpoint",
  "Microsoft.Network/dnsResolvers/outboundEndpoints": "private_dns_resolver_outbound_endpoint",
  "Microsoft.Network/dnsZones": "dns_zone",
  "Microsoft.Network/dnsZones/A": "dns_a_record dns_cname_record private_dns_a_record",
  "Microsoft.Network/dnsZones/AAAA": "dns_aaaa_record private_dns_aaaa_record",
  "Microsoft.Network/dnsZones/CAA": "dns_caa_record",
  "Microsoft.Network/dnsZones/MX": "dns_mx_record private_dns_mx_record",
  "Microsoft.Network/dnsZones/NS": "dns_ns_record",
  "Microsoft.Network/dnsZones/PTR": "dns_ptr_record private_dns_ptr_record",
  "Microsoft.Network/dnsZones/SRV": "dns_srv_record private_dns_srv_record",
  "Microsoft.Network/dnsZones/TXT": "dns_txt_record private_dns_txt_record",
  "Microsoft.Network/expressRouteCircuits": "express_route_circuit",
  "Microsoft.Network/expressRouteCircuits/authorizations": "express_route_circuit_authorization",
  "Microsoft.Network/expressRouteCircuits/peerings": "express_route_circuit_peering",
  "Microsoft.Network/expressRouteCircuits/peerings/connections": "express_route_circuit_connection",
  "Microsoft.Network/expressRouteGateways": "express_route_gateway",
  "Microsoft.Network/expressRouteGateways/expressRouteConnections": "express_route_connection",
  "Microsoft.Network/expressRoutePorts": "express_route_port",
  "Microsoft.Network/expressRoutePorts/authorizations": "express_route_port_authorization",
  "Microsoft.Network/firewallPolicies": "firewall_policy",
  "Microsoft.Network/firewallPolicies/ruleCollectionGroups": "firewall_policy_rule_collection_group",
  "Microsoft.Network/frontDoors": "frontdoor",
  "Microsoft.Network/frontDoors/customHttpsConfiguration": "frontdoor_custom_https_configuration",
  "Microsoft.Network/frontdoors/rulesEngines": "frontdoor_rules_engine",
  "Microsoft.Network/frontDoorWebApplicationFirewallPolicies": "cdn_frontdoor_firewall_policy frontdoor_firewall_policy",
  "Microsoft.Network/ipGroups": "ip_group",
  "Microsoft.Network/loadBalancers": "lb",
  "Microsoft.Network/loadBalancers/backendAddressPools": "lb_backend_address_pool network_interface_backend_address_pool_association",
  "Microsoft.Network/loadBalancers/backendAddressPools/addresses": "lb_backend_address_pool_address",
  "Microsoft.Network/loadBalancers/inboundNatPools": "lb_nat_pool",
  "Microsoft.Network/loadBalancers/inboundNatRules": "lb_nat_rule network_interface_nat_rule_association",
  "Microsoft.Network/loadBalancers/loadBalancingRules": "lb_rule",
  "Microsoft.Network/loadBalancers/outboundRules": "lb_outbound_rule",
  "Microsoft.Network/loadBalancers/probes": "lb_probe",
  "Microsoft.Network/localNetworkGateways": "local_network_gateway",
  "Microsoft.Network/natGateways": "nat_gateway",
  "Microsoft.Network/networkInterfaces": "network_interface",
  "Microsoft.Network/networkManagerConnections": "network_manager_management_group_connection network_manager_subscription_connection",
  "Microsoft.Network/networkManagers": "network_manager",
  "Microsoft.Network/networkManagers/connectivityConfigurations": "network_manager_connectivity_configuration",
  "Microsoft.Network/networkManagers/ipamPools": "network_manager_ipam_pool",
  "Microsoft.Network/networkManagers/ipamPools/staticCidrs": "network_manager_ipam_pool_static_cidr",
  "Microsoft.Network/networkManagers/networkGroups": "network_manager_network_group",
  "Microsoft.Network/networkManagers/networkGroups/staticMembers": "network_manager_static_member",
  "Microsoft.Network/networkManagers/routingConfigurations": "network_manager_routing_configuration",
  "Microsoft.Network/networkManagers/routingConfigurations/ruleCollections": "network_manager_routing_rule_collection",
  "Microsoft.Network/networkManagers/routingConfigurations/ruleCollections/rules": "network_manager_routing_rule",
  "Microsoft.Network/networkManagers/scopeConnections": "network_manager_scope_connection",
  "Microsoft.Network/networkManagers/securityAdminConfigurations": "network_manager_security_admin_configuration",
  "Microsoft.Network/networkManagers/securityAdminConfigurations/ruleCollections": "network_manager_admin_rule_collection",
  "Microsoft.Network/networkManagers/securityAdminConfigurations/ruleCollections/rules": "network_manager_admin_rule",
  "Microsoft.Network/networkManagers/verifierWorkspaces": "network_manager_verifier_workspace",
  "Microsoft.Network/networkManagers/verifierWorkspaces/reachabilityAnalysisIntents": "network_manager_verifier_workspace_reachability_analysis_intent",
  "Microsoft.Network/networkProfiles": "network_profile",
  "Microsoft.Network/networkSecurityGroups": "network_interface_security_group_association network_security_group",
  "Microsoft.Network/networkSecurityGroups/securityRules": "network_security_rule",
  "Microsoft.Network/networkVirtualAppliances": "palo_alto_virtual_network_appliance",
  "Microsoft.Network/networkWatchers": "network_watcher",
  "Microsoft.Network/networkWatchers/connectionMonitors": "network_connection_monitor",
  "Microsoft.Network/networkWatchers/flowLogs": "network_watcher_flow_log",
  "Microsoft.Network/networkWatchers/packetCaptures": "virtual_machine_packet_capture virtual_machine_scale_set_packet_capture",
  "Microsoft.Network/p2sVpnGateways": "point_to_site_vpn_gateway",
  "Microsoft.Network/privateDnsZones": "private_dns_zone",
  "Microsoft.Network/privateDnsZones/CNAME": "private_dns_cname_record",
  "Microsoft.Network/privateDnsZones/virtualNetworkLinks": "private_dns_zone_virtual_network_link",
  "Microsoft.Network/privateEndpoints": "private_endpoint",
  "Microsoft.Network/privateLinkServices": "private_link_service",
  "Microsoft.Network/publicIPAddresses": "nat_gateway_public_ip_association public_ip",
  "Microsoft.Network/publicIPPrefixes": "nat_gateway_public_ip_prefix_association public_ip_prefix",
  "Microsoft.Network/routeFilters": "route_filter",
  "Microsoft.Network/routeTables": "route_table",
  "Microsoft.Network/routeTables/routes": "route",
  "Microsoft.Network/securityPartnerProviders": "virtual_hub_security_partner_provider",
  "Microsoft.Network/serviceEndpointPolicies": "subnet_service_endpoint_storage_policy",
  "Microsoft.Network/trafficManagerProfiles": "traffic_manager_profile",
  "Microsoft.Network/trafficManagerProfiles/AzureEndpoints": "traffic_manager_azure_endpoint",
  "Microsoft.Network/trafficManagerProfiles/ExternalEndpoints": "traffic_manager_external_endpoint",
  "Microsoft.Network/trafficManagerProfiles/NestedEndpoints": "traffic_manager_nested_endpoint",
  "Microsoft.Network/virtualHubs": "route_server virtual_hub",
  "Microsoft.Network/virtualHubs/bgpConnections": "route_server_bgp_connection virtual_hub_bgp_connection",
  "Microsoft.Network/virtualHubs/hubRouteTables": "virtual_hub_route_table",
  "Microsoft.Network/virtualHubs/hubRouteTables/routes": "virtual_hub_route_table_route",
  "Microsoft.Network/virtualHubs/hubVirtualNetworkConnections": "virtual_hub_connection",
  "Microsoft.Network/virtualHubs/ipConfigurations": "virtual_hub_ip",
  "Microsoft.Network/virtualHubs/routeMaps": "route_map",
  "Microsoft.Network/virtualNetworkGateways": "virtual_network_gateway",
  "Microsoft.Network/virtualNetworkGateways/natRules": "virtual_network_gateway_nat_rule",
  "Microsoft.Network/virtualNetworks": "virtual_network",
  "Microsoft.Network/virtualNetworks/dnsServers": "virtual_network_dns_servers",
  "Microsoft.Network/virtualNetworks/subnets": "subnet subnet_nat_gateway_association subnet_network_security_group_association subnet_route_table_association",
  "Microsoft.Network/virtualNetworks/virtualNetworkPeerings": "virtual_network_peering",
  "Microsoft.Network/virtualWans": "virtual_wan",
  "Microsoft.Network/vpnGateways": "vpn_gateway",
  "Microsoft.Network/vpnGateways/natRules": "vpn_gateway_nat_rule",
  "Microsoft.Network/vpnGateways/vpnConnections": "vpn_gateway_connection",
  "Microsoft.Network/vpnServerConfigurations": "vpn_server_configuration",
  "Microsoft.Network/vpnServerConfigurations/configurationPolicyGroups": "vpn_server_configuration_policy_group",
  "Microsoft.Network/vpnSites": "vpn_site",
  "Microsoft.NetworkFunction/azureTrafficCollectors": "network_function_azure_traffic_collector",
  "Microsoft.NetworkFunction/azureTrafficCollectors/collectorPolicies": "network_function_collector_policy",
  "Microsoft.NotificationHubs/namespaces": "notification_hub_namespace",
  "Microsoft.NotificationHubs/namespaces/notificationHubs": "notification_hub",
  "Microsoft.NotificationHubs/namespaces/notificationHubs/authorizationRules": "notification_hub_authorization_rule",
  "Microsoft.OperationalInsights/clusters": "log_analytics_cluster log_analytics_cluster_customer_managed_key",
  "Microsoft.OperationalInsights/queryPacks": "log_analytics_query_pack",
  "Microsoft.OperationalInsights/queryPacks/queries": "log_analytics_query_pack_query",
  "Microsoft.OperationalInsights/workspaces": "log_analytics_workspace",
  "Microsoft.OperationalInsights/workspaces/dataExports": "log_analytics_data_export_rule",
  "Microsoft.OperationalInsights/workspaces/dataSources": "log_analytics_datasource_windows_performance_counter",
  "Microsoft.OperationalInsights/workspaces/linkedServices": "log_analytics_linked_service",
  "Microsoft.OperationalInsights/workspaces/linkedStorageAccounts": "log_analytics_linked_storage_account",
  "Microsoft.OperationalInsights/workspaces/savedSearches": "log_analytics_saved_search",
  "Microsoft.OperationalInsights/workspaces/storageInsightConfigs": "log_analytics_storage_insights",
  "Microsoft.OperationalInsights/workspaces/tables": "log_analytics_workspace_table_custom_log",
  "Microsoft.OperationsManagement/solutions": "log_analytics_solution",
  "Microsoft.Orbital/contactProfiles": "orbital_contact_profile",
  "Microsoft.Orbital/spacecrafts": "orbital_spacecraft",
  "Microsoft.Orbital/spacecrafts/contacts": "orbital_contact",
  "Microsoft.PolicyInsights/remediations": "management_group_policy_remediation resource_group_policy_remediation resource_policy_remediation subscription_policy_remediation",
  "Microsoft.Portal/dashboards": "portal_dashboard",
  "Microsoft.Portal/tenantConfigurations": "portal_tenant_configuration",
  "Microsoft.PowerBIDedicated/capacities": "powerbi_embedded",
  "Microsoft.Purview/accounts": "purview_account",
  "Microsoft.RecoveryServices/vaults": "recovery_services_vault",
  "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers": "backup_container_storage_account",
  "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems": "backup_protected_file_share backup_protected_vm",
  "Microsoft.RecoveryServices/vaults/backupPolicies": "backup_policy_file_share backup_policy_vm backup_policy_vm_workload",
  "Microsoft.RecoveryServices/vaults/backupResourceGuardProxies": "recovery_services_vault_resource_guard_association",
  "Microsoft.RecoveryServices/vaults/replicationFabrics": "site_recovery_fabric",
  "Microsoft.RecoveryServices/vaults/replicationFabrics/replicationNetworks/replicationNetworkMappings": "site_recovery_hyperv_network_mapping site_recovery_network_mapping",
  "Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers": "site_recovery_protection_container",
  "Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers/replicationProtectedItems": "site_recovery_vmware_replicated_vm",
  "Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers/replicationProtectionContainerMappings": "site_recovery_hyperv_replication_policy_association site_recovery_protection_container_mapping site_recovery_vmware_replication_policy_association",
  "Microsoft.RecoveryServices/vaults/replicationPolicies": "site_recovery_replication_policy",
  "Microsoft.RecoveryServices/vaults/replicationRecoveryPlans": "site_recovery_replication_recovery_plan",
  "Microsoft.RedHatOpenShift/openShiftClusters": "redhat_openshift_cluster",
  "Microsoft.Relay/namespaces": "relay_namespace",
  "Microsoft.Relay/namespaces/authorizationRules": "relay_namespace_authorization_rule",
  "Microsoft.Relay/namespaces/hybridConnections": "relay_hybrid_connection",
  "Microsoft.Relay/namespaces/hybridConnections/authorizationRules": "relay_hybrid_connection_authorization_rule",
  "Microsoft.ResourceConnector/appliances": "arc_resource_bridge_appliance",
  "Microsoft.Resources/deployments": "management_group_template_deployment resource_group_template_deployment subscription_template_deployment tenant_template_deployment",
  "Microsoft.Resources/deploymentScripts": "resource_deployment_script_azure_cli resource_deployment_script_azure_power_shell",
  "Microsoft.Resources/resourceGroups": "eventgrid_partner_configuration resource_group",
  "Microsoft.ScVmm/availabilitySets": "system_center_virtual_machine_manager_availability_set",
  "Microsoft.ScVmm/clouds": "system_center_virtual_machine_manager_cloud",
  "Microsoft.ScVmm/virtualMachineInstances": "system_center_virtual_machine_manager_virtual_machine_instance",
  "Microsoft.ScVmm/virtualMachineInstances/guestAgents": "system_center_virtual_machine_manager_virtual_machine_instance_guest_agent",
  "Microsoft.ScVmm/virtualMachineTemplates": "system_center_virtual_machine_manager_virtual_machine_template",
  "Microsoft.ScVmm/virtualNetworks": "system_center_virtual_machine_manager_virtual_network",
  "Microsoft.ScVmm/vmmServers": "system_center_virtual_machine_manager_server",
  "Microsoft.Search/searchServices": "search_service",
  "Microsoft.Search/searchServices/sharedPrivateLinkResources": "search_shared_private_link_service",
  "Microsoft.Security/advancedThreatProtectionSettings": "advanced_threat_protection",
  "Microsoft.Security/assessmentMetadata": "security_center_assessment_policy",
  "Microsoft.Security/automations": "security_center_automation",
  "Microsoft.Security/autoProvisioningSettings": "security_center_auto_provisioning",
  "Microsoft.Security/deviceSecurityGroups": "iot_security_device_group",
  "Microsoft.Security/iotSecuritySolutions": "iot_security_solution",
  "Microsoft.Security/pricings": "security_center_subscription_pricing",
  "Microsoft.Security/serverVulnerabilityAssessments": "security_center_server_vulnerability_assessment_virtual_machine",
  "Microsoft.Security/serverVulnerabilityAssessmentsSettings": "security_center_server_vulnerability_assessments_setting",
  "Microsoft.SecurityInsights/alertRules": "sentinel_alert_rule_fusion sentinel_alert_rule_machine_learning_behavior_analytics sentinel_alert_rule_ms_security_incident sentinel_alert_rule_nrt sentinel_alert_rule_scheduled sentinel_alert_rule_threat_intelligence",
  "Microsoft.SecurityInsights/automationRules": "sentinel_automation_rule",
  "Microsoft.SecurityInsights/dataConnectors": "sentinel_data_connector_aws_cloud_trail sentinel_data_connector_aws_s3 sentinel_data_connector_azure_active_directory sentinel_data_connector_azure_advanced_threat_protection sentinel_data_connector_azure_security_center sentinel_data_connector_dynamics_365 sentinel_data_connector_iot sentinel_data_connector_microsoft_cloud_app_security sentinel_data_connector_microsoft_defender_advanced_threat_protection sentinel_data_connector_microsoft_threat_intelligence sentinel_data_connector_microsoft_threat_protection sentinel_data_connector_office_365 sentinel_data_connector_office_365_project sentinel_data_connector_office_atp sentinel_data_connector_office_irm sentinel_data_connector_office_power_bi sentinel_data_connector_threat_intelligence sentinel_data_connector_threat_intelligence_taxii",
  "Microsoft.SecurityInsights/metadata": "sentinel_metadata",
  "Microsoft.SecurityInsights/onboardingStates": "sentinel_log_analytics_workspace_onboarding",
  "Microsoft.SecurityInsights/threatIntelligence/indicators": "sentinel_threat_intelligence_indicator",
  "Microsoft.SecurityInsights/watchlists": "sentinel_watchlist",
  "Microsoft.SecurityInsights/watchlists/watchlistItems": "sentinel_watchlist_item",
  "Microsoft.ServiceBus/namespaces": "servicebus_namespace servicebus_namespace_customer_managed_key",
  "Microsoft.ServiceBus/namespaces/authorizationRules": "servicebus_namespace_authorization_rule",
  "Microsoft.ServiceBus/namespaces/queues": "servicebus_queue",
  "Microsoft.ServiceBus/namespaces/queues/authorizationRules": "servicebus_queue_authorization_rule",
  "Microsoft.ServiceBus/namespaces/topics": "servicebus_topic",
  "Microsoft.ServiceBus/namespaces/topics/authorizationRules": "servicebus_topic_authorization_rule",
  "Microsoft.ServiceBus/namespaces/topics/subscriptions": "servicebus_subscription",
  "Microsoft.ServiceBus/namespaces/topics/subscriptions/rules": "servicebus_subscription_rule",
  "Microsoft.ServiceFabric/clusters": "service_fabric_cluster",
  "Microsoft.ServiceFabric/managedClusters": "service_fabric_managed_cluster",
  "Microsoft.ServiceLinker/linkers": "function_app_connection spring_cloud_connection",
  "Microsoft.ServiceNetworking/trafficControllers": "application_load_balancer",
  "Microsoft.ServiceNetworking/trafficControllers/associations": "application_load_balancer_subnet_association",
  "Microsoft.ServiceNetworking/trafficControllers/frontends": "application_load_balancer_frontend",
  "Microsoft.ServiceNetworking/trafficControllers/securityPolicies": "application_load_balancer_security_policy",
  "Microsoft.SignalRService/signalR": "signalr_service signalr_service_network_acl",
  "Microsoft.SignalRService/signalR/customCertificates": "signalr_service_custom_certificate",
  "Microsoft.SignalRService/signalR/customDomains": "signalr_service_custom_domain",
  "Microsoft.SignalRService/signalR/sharedPrivateLinkResources": "signalr_shared_private_link_resource",
  "Microsoft.SignalRService/webPubSub": "web_pubsub web_pubsub_network_acl web_pubsub_socketio",
  "Microsoft.SignalRService/webPubSub/customCertificates": "web_pubsub_custom_certificate",
  "Microsoft.SignalRService/webPubSub/customDomains": "web_pubsub_custom_domain",
  "Microsoft.SignalRService/webPubSub/sharedPrivateLinkResources": "web_pubsub_shared_private_link_resource",
  "Microsoft.Solutions/applicationDefinitions": "managed_application_definition",
  "Microsoft.Solutions/applications": "managed_application",
  "Microsoft.Sql/locations/instanceFailoverGroups": "mssql_managed_instance_failover_group",
  "Microsoft.Sql/managedInstances": "mssql_managed_instance",
  "Microsoft.Sql/managedInstances/administrators": "mssql_managed_instance_active_directory_administrator",
  "Microsoft.Sql/managedInstances/databases": "mssql_managed_database",
  "Microsoft.Sql/managedInstances/encryptionProtector": "mssql_managed_instance_transparent_data_encryption",
  "Microsoft.Sql/managedInstances/securityAlertPolicies": "mssql_managed_instance_security_alert_policy",
  "Microsoft.Sql/managedInstances/startStopSchedules": "mssql_managed_instance_start_stop_schedule",
  "Microsoft.Sql/managedInstances/vulnerabilityAssessments": "mssql_managed_instance_vulnerability_assessment",
  "Microsoft.Sql/servers": "mssql_server sql_server",
  "Microsoft.Sql/servers/databases": "mssql_database sql_database",
  "Microsoft.Sql/servers/databases/extendedAuditingSettings": "mssql_database_extended_auditing_policy",
  "Microsoft.Sql/servers/databases/vulnerabilityAssessments/rules/baselines": "mssql_database_vulnerability_assessment_rule_baseline",
  "Microsoft.Sql/servers/devOpsAuditingSettings": "mssql_server_microsoft_support_auditing_policy",
  "Microsoft.Sql/servers/dnsAliases": "mssql_server_dns_alias",
  "Microsoft.Sql/servers/elasticPools": "mssql_elasticpool",
  "Microsoft.Sql/servers/encryptionProtector": "mssql_server_transparent_data_encryption",
  "Microsoft.Sql/servers/extendedAuditingSettings": "mssql_server_extended_auditing_policy",
  "Microsoft.Sql/servers/failoverGroups": "mssql_failover_group",
  "Microsoft.Sql/servers/firewallRules": "mssql_firewall_rule",
  "Microsoft.Sql/servers/jobAgents": "mssql_job_agent",
  "Microsoft.Sql/servers/jobAgents/credentials": "mssql_job_credential",
  "Microsoft.Sql/servers/jobAgents/jobs": "mssql_job mssql_job_schedule",
  "Microsoft.Sql/servers/jobAgents/jobs/steps": "mssql_job_step",
  "Microsoft.Sql/servers/jobAgents/targetGroups": "mssql_job_target_group",
  "Microsoft.Sql/servers/outboundFirewallRules": "mssql_outbound_firewall_rule",
  "Microsoft.Sql/servers/securityAlertPolicies": "mssql_server_security_alert_policy",
  "Microsoft.Sql/servers/virtualNetworkRules": "mssql_virtual_network_rule",
  "Microsoft.Sql/servers/vulnerabilityAssessments": "mssql_server_vulnerability_assessment",
  "Microsoft.SqlVirtualMachine/sqlVirtualMachineGroups": "mssql_virtual_machine_group",
  "Microsoft.SqlVirtualMachine/sqlVirtualMachineGroups/availabilityGroupListeners": "mssql_virtual_machine_availability_group_listener",
  "Microsoft.SqlVirtualMachine/sqlVirtualMachines": "mssql_virtual_machine",
  "Microsoft.StandbyPool/standbyVirtualMachinePools": "virtual_machine_scale_set_standby_pool",
  "Microsoft.Storage/storageAccounts": "security_center_storage_defender storage_account storage_account_customer_managed_key storage_account_queue_properties storage_account_static_website storage_blob_inventory_policy",
  "Microsoft.Storage/storageAccounts/blobServices/containers": "storage_container",
  "Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies": "storage_container_immutability_policy",
  "Microsoft.Storage/storageAccounts/encryptionScopes": "storage_encryption_scope",
  "Microsoft.Storage/storageAccounts/fileServices/shares": "storage_share",
  "Microsoft.Storage/storageAccounts/localUsers": "storage_account_local_user",
  "Microsoft.Storage/storageAccounts/managementPolicies": "storage_management_policy",
  "Microsoft.StorageCache/amlFilesystems": "managed_lustre_file_system",
  "Microsoft.StorageCache/caches": "hpc_cache",
  "Microsoft.StorageCache/caches/cacheAccessPolicies": "hpc_cache_access_policy",
  "Microsoft.StorageCache/caches/storageTargets": "hpc_cache_blob_nfs_target hpc_cache_blob_target hpc_cache_nfs_target",
  "Microsoft.StorageMover/storageMovers": "storage_mover",
  "Microsoft.StorageMover/storageMovers/agents": "storage_mover_agent",
  "Microsoft.StorageMover/storageMovers/endpoints": "storage_mover_source_endpoint storage_mover_target_endpoint",
  "Microsoft.StorageMover/storageMovers/projects": "storage_mover_project",
  "Microsoft.StorageMover/storageMovers/projects/jobDefinitions": "storage_mover_job_definition",
  "Microsoft.StorageSync/storageSyncServices": "storage_sync",
  "Microsoft.StorageSync/storageSyncServices/syncGroups": "storage_sync_group",
  "Microsoft.StorageSync/storageSyncServices/syncGroups/cloudEndpoints": "storage_sync_cloud_endpoint",
  "Microsoft.StorageSync/storageSyncServices/syncGroups/serverEndpoints": "storage_sync_server_endpoint",
  "Microsoft.StreamAnalytics/clusters": "stream_analytics_cluster",
  "Microsoft.StreamAnalytics/clusters/privateEndpoints": "stream_analytics_managed_private_endpoint",
  "Microsoft.StreamAnalytics/streamingjobs": "stream_analytics_job stream_analytics_job_storage_account",
  "Microsoft.StreamAnalytics/streamingJobs/functions": "stream_analytics_function_javascript_uda",
  "Microsoft.StreamAnalytics/streamingJobs/inputs": "stream_analytics_reference_input_blob stream_analytics_reference_input_mssql stream_analytics_stream_input_blob stream_analytics_stream_input_eventhub stream_analytics_stream_input_eventhub_v2 stream_analytics_stream_input_iothub",
  "Microsoft.StreamAnalytics/streamingJobs/outputs": "stream_analytics_output_blob stream_analytics_output_cosmosdb stream_analytics_output_function stream_analytics_output_mssql stream_analytics_output_powerbi stream_analytics_output_servicebus_topic stream_analytics_output_synapse stream_analytics_output_table",
  "Microsoft.StreamAnalytics/streamingJobs/schedule": "stream_analytics_job_schedule",
  "Microsoft.Subscription/aliases": "subscription",
  "Microsoft.Synapse/privateLinkHubs": "synapse_private_link_hub",
  "Microsoft.Synapse/workspaces": "synapse_role_assignment synapse_workspace",
  "Microsoft.Synapse/workspaces/bigDataPools": "synapse_spark_pool",
  "Microsoft.Synapse/workspaces/extendedAuditingSettings": "synapse_workspace_extended_auditing_policy",
  "Microsoft.Synapse/workspaces/firewallRules": "synapse_firewall_rule",
  "Microsoft.Synapse/workspaces/integrationRuntimes": "synapse_integration_runtime_azure synapse_integration_runtime_self_hosted",
  "Microsoft.Synapse/workspaces/keys": "synapse_workspace_key",
  "Microsoft.Synapse/workspaces/linkedServices": "synapse_linked_service",
  "Microsoft.Synapse/workspaces/managedVirtualNetworks/managedPrivateEndpoints": "synapse_managed_private_endpoint",
  "Microsoft.Synapse/workspaces/securityAlertPolicies": "synapse_workspace_security_alert_policy",
  "Microsoft.Synapse/workspaces/sqlAdministrators": "synapse_workspace_aad_admin synapse_workspace_sql_aad_admin",
  "Microsoft.Synapse/workspaces/sqlPools": "synapse_sql_pool",
  "Microsoft.Synapse/workspaces/sqlPools/extendedAuditingSettings": "synapse_sql_pool_extended_auditing_policy",
  "Microsoft.Synapse/workspaces/sqlPools/securityAlertPolicies": "synapse_sql_pool_security_alert_policy",
  "Microsoft.Synapse/workspaces/sqlPools/vulnerabilityAssessments": "synapse_sql_pool_vulnerability_assessment",
  "Microsoft.Synapse/workspaces/sqlPools/vulnerabilityAssessments/rules/baselines": "synapse_sql_pool_vulnerability_assessment_baseline",
  "Microsoft.Synapse/workspaces/sqlPools/workloadGroups": "synapse_sql_pool_workload_group",
  "Microsoft.Synapse/workspaces/sqlPools/workloadGroups/workloadClassifiers": "synapse_sql_pool_workload_classifier",
  "Microsoft.Synapse/workspaces/vulnerabilityAssessments": "synapse_workspace_vulnerability_assessment",
  "Microsoft.VideoIndexer/accounts": "video_indexer_account",
  "Microsoft.VoiceServices/communicationsGateways": "voice_services_communications_gateway",
  "Microsoft.VoiceServices/communicationsGateways/testLines": "voice_services_communications_gateway_test_line",
  "Microsoft.Web/certificates": "app_service_certificate",
  "Microsoft.Web/connections": "api_connection",
  "Microsoft.Web/serverfarms": "app_service_plan service_plan",
  "Microsoft.Web/sites": "app_service app_service_source_control function_app function_app_active_slot function_app_flex_consumption linux_function_app linux_web_app logic_app_standard web_app_active_slot windows_function_app windows_web_app",
  "Microsoft.Web/sites/config": "app_service_virtual_network_swift_connection",
  "Microsoft.Web/sites/hostNameBindings": "app_service_custom_hostname_binding",
  "Microsoft.Web/sites/publicCertificates": "app_service_public_certificate",
  "Microsoft.Web/sites/slots": "app_service_slot app_service_source_control_slot function_app_slot linux_function_app_slot linux_web_app_slot windows_function_app_slot windows_web_app_slot",
  "Microsoft.Web/sites/slots/config": "app_service_slot_virtual_network_swift_connection",
  "Microsoft.Web/sites/slots/hostNameBindings": "app_service_slot_custom_hostname_binding",
  "Microsoft.Web/sourceControls": "app_service_source_control_token source_control_token",
  "Microsoft.Web/staticSites": "static_site static_web_app",
  "Microsoft.Web/staticSites/customDomains": "static_site_custom_domain static_web_app_custom_domain",
  "Microsoft.Web/staticSites/userProvidedFunctionApps": "static_web_app_function_app_registration",
  "Microsoft.Workloads/sapVirtualInstances": "workloads_sap_discovery_virtual_instance workloads_sap_single_node_virtual_instance workloads_sap_three_tier_virtual_instance",
  "NewRelic.Observability/monitors": "new_relic_monitor",
  "NewRelic.Observability/monitors/tagRules": "new_relic_tag_rule",
  "Nginx.NginxPlus/nginxDeployments": "nginx_deployment",
  "Nginx.NginxPlus/nginxDeployments/apiKeys": "nginx_api_key",
  "Nginx.NginxPlus/nginxDeployments/certificates": "nginx_certificate",
  "Nginx.NginxPlus/nginxDeployments/configurations": "nginx_configuration",
  "Oracle.Database/autonomousDatabases": "oracle_autonomous_database oracle_autonomous_database_clone_from_backup oracle_autonomous_database_clone_from_database",
  "Oracle.Database/autonomousDatabases/autonomousDatabaseBackups": "oracle_autonomous_database_backup",
  "Oracle.Database/cloudExadataInfrastructures": "oracle_exadata_infrastructure",
  "Oracle.Database/cloudVmClusters": "oracle_cloud_vm_cluster",
  "Oracle.Database/exascaleDbStorageVaults": "oracle_exascale_database_storage_vault",
  "Oracle.Database/resourceAnchors": "oracle_resource_anchor",
  "PaloAltoNetworks.Cloudngfw/firewalls": "palo_alto_next_generation_firewall_virtual_hub_local_rulestack palo_alto_next_generation_firewall_virtual_hub_panorama palo_alto_next_generation_firewall_virtual_hub_strata_cloud_manager palo_alto_next_generation_firewall_virtual_network_local_rulestack palo_alto_next_generation_firewall_virtual_network_panorama palo_alto_next_generation_firewall_virtual_network_strata_cloud_manager",
  "PaloAltoNetworks.Cloudngfw/localRulestacks": "palo_alto_local_rulestack",
  "PaloAltoNetworks.Cloudngfw/localRulestacks/certificates": "palo_alto_local_rulestack_certificate",
  "PaloAltoNetworks.Cloudngfw/localRulestacks/fqdnLists": "palo_alto_local_rulestack_fqdn_list",
  "PaloAltoNetworks.Cloudngfw/localRulestacks/localRules": "palo_alto_local_rulestack_rule",
  "PaloAltoNetworks.Cloudngfw/localRulestacks/prefixLists": "palo_alto_local_rulestack_prefix_list",
  "Qumulo.Storage/fileSystems": "qumulo_file_system"
};

// src/plans/terraform/azurerm/types.ts
var known2;
var byArmType;
function armTypeOf(type) {
  known2 ??= new Map(
    Object.entries(armTypes).flatMap(
      ([arm, names]) => names.split(" ").map((name) => [`azurerm_${name}`, arm])
    )
  );
  return known2.get(type);
}
function azurermTypesOf(arm) {
  byArmType ??= new Map(
    Object.entries(armTypes).map(([type, names2]) => [type.toLowerCase(), names2])
  );
  const names = byArmType.get(arm.toLowerCase());
  return names === void 0 ? [] : names.split(" ").map((name) => `azurerm_${name}`);
}

// src/plans/terraform/azurerm/located.ts
var byId = /* @__PURE__ */ new WeakMap();
function locatedAbove(id, below2, plan) {
  let known4 = byId.get(plan);
  if (!known4) {
    byId.set(plan, known4 = /* @__PURE__ */ new Map());
    for (const instance2 of plan.instances)
      if (instance2.provider.cloud === "azure" && (memberOf(instance2.values, "location") ?? memberOf(instance2.unknown, "location")) !== void 0)
        for (const one of instance2.provider.ids(instance2, { from: "" }, plan).all)
          known4.set(one.toLowerCase(), instance2);
  }
  for (let at = id.toLowerCase(); at !== ""; ) {
    const one = known4.get(at);
    if (one && one !== below2 && !/\/resourcegroups\/[^/]+$/.test(at)) return one;
    at = at.slice(0, Math.max(0, at.lastIndexOf("/", at.lastIndexOf("/") - 1)));
  }
  return void 0;
}

// src/plans/terraform/azapi/homes.ts
function homes2(plan) {
  return (instance2) => {
    for (const value of [
      plan.value(instance2, "location"),
      memberOf(plan.value(instance2, "body"), "location")
    ]) {
      if (typeof value === "string" && value !== "") return { location: value, from: "location" };
      if (isSymbolic(value)) return { location: value.id, from: "location" };
      if (isUnseen(value)) return unknownHome(`its location is not known: ${value.why}`);
    }
    const parent = plan.value(instance2, "parent_id");
    const id = isSymbolic(parent) ? parent.id : typeof parent === "string" ? parent : "";
    const above = locatedAbove(id, instance2, plan);
    if (above) {
      const { location, unknown } = plan.homeOf(above);
      return location === void 0 ? { from: "", ...unknown && { unknown } } : { location, from: `location of ${above.address}` };
    }
    return unknownHome("the plan does not say its location");
  };
}
var unknownHome = (why) => ({
  from: "",
  unknown: { why, remedy: "write its location out, or scan the subscription that holds it" }
});

// src/plans/terraform/azurerm/aliases.ts
import { types as known3 } from "./scan.js";
function knownAliases(type, id, name, customerId2, { values }) {
  const alias = known3.get(type.toLowerCase())?.alias?.of({
    id,
    type,
    provider: "azure",
    scope: "",
    name,
    labels: {},
    source: "",
    properties: {
      properties: {
        customerId: customerId2,
        defaultHostName: textOf(values, "default_hostname") ?? `${name}.azurewebsites.net`,
        endpoint: textOf(values, "endpoint") ?? `https://${name}.eventgrid.azure.net/api/events`,
        customSubDomainName: textOf(values, "custom_subdomain_name")
      }
    }
  });
  return [
    ...alias === void 0 ? [] : [alias],
    // Diagnostic settings of an account stand on its services.
    ...type === "Microsoft.Storage/storageAccounts" ? [`${id}/blobServices/default`] : []
  ];
}

// src/plans/terraform/azurerm/ids.ts

var parentNames = [
  "namespace_name",
  "server_name",
  "cluster_name",
  "recovery_vault_name",
  "vault_name",
  "account_name",
  "storage_account_name",
  "workspace_name",
  "factory_name",
  "data_factory_name",
  "profile_name",
  "iothub_name",
  "api_management_name",
  "topic_name",
  "system_topic",
  "bot_name",
  "target_redis_cache_name",
  "virtual_network_name",
  "network_watcher_name",
  "automation_account_name",
  "stream_analytics_job_name",
  "registry_name",
  "container_registry_name",
  "gallery_name",
  "zone_name",
  "private_dns_zone_name"
];
function tokenOf2(of2, length) {
  return createHash("sha256").update(of2).digest("hex").slice(0, length);
}
var guidOf = (of2) => {
  const hex = tokenOf2(of2, 32);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};
var subscriptions = /* @__PURE__ */ new WeakMap();
function subscriptionOf(plan) {
  let known4 = subscriptions.get(plan);
  if (known4 === void 0) {
    const shown2 = plan.instances.map(({ values }) => /^\/subscriptions\/([^/]+)\//i.exec(textOf(values, "id") ?? "")?.[1]).find((one) => one !== void 0);
    subscriptions.set(plan, known4 = shown2 ?? guidOf(`subscription ${plan.file}`));
  }
  return known4;
}
var idsMade = /* @__PURE__ */ new WeakMap();
function idOf(instance2, plan) {
  let made3 = idsMade.get(instance2);
  if (made3 === void 0) {
    idsMade.set(instance2, `/subscriptions/-/${instance2.address}`);
    idsMade.set(instance2, made3 = makeId(instance2, plan));
  }
  return made3;
}
function makeId(instance2, plan) {
  const known4 = textOf(instance2.values, "id");
  if (known4?.startsWith("/")) return known4;
  const { address } = instance2;
  const name = nameOf(instance2, plan);
  const type = armTypeOf(instance2.type) ?? `Microsoft.Unknown/${instance2.type}`;
  const subscription2 = subscriptionOf(plan);
  if (type === "Microsoft.Resources/resourceGroups")
    return `/subscriptions/${subscription2}/resourceGroups/${name}`;
  const [, ...kinds2] = type.split("/");
  if (kinds2.length > 1) {
    const above = type.slice(0, type.lastIndexOf("/"));
    const parent = parentOf2(instance2, above, plan);
    if (parent !== void 0) return `${parent}/${kinds2.at(-1)}/${name}`;
  }
  const group = referenceName(instance2, "resource_group_name", plan) ?? tokenOf2(`${plan.file}#${address}`, 12);
  return `/subscriptions/${subscription2}/resourceGroups/${group}/providers/${type}/${name}`;
}
function referenceName(instance2, attribute, plan) {
  if (memberOf(instance2.values, attribute) === void 0 && memberOf(instance2.unknown, attribute) === void 0)
    return void 0;
  const value = plan.value(instance2, attribute);
  if (isSymbolic(value)) return value.id;
  return typeof value === "string" && value !== "" ? value : void 0;
}
function parentOf2(instance2, above, plan) {
  for (const attribute of /* @__PURE__ */ new Set([
    ...Object.keys(instance2.values),
    ...Object.keys(instance2.unknown)
  ])) {
    if (!attribute.endsWith("_id")) continue;
    const id = referenceName(instance2, attribute, plan);
    if (id === void 0 || !id.startsWith("/")) continue;
    const type = typeIn(id);
    if (type?.toLowerCase() === above.toLowerCase()) return id;
    if (type !== void 0 && above.toLowerCase().startsWith(`${type.toLowerCase()}/`))
      return `${id}${above.slice(type.length + 1).split("/").map((kind) => `/${kind}/-`).join("")}`;
  }
  const top = above.split("/").slice(0, 2).join("/");
  for (const attribute of parentNames) {
    const name = referenceName(instance2, attribute, plan);
    if (name === void 0) continue;
    const group = referenceName(instance2, "resource_group_name", plan);
    if (group === void 0) {
      const same = plan.instances.filter(
        (one) => armTypeOf(one.type) === top && nameOf(one, plan) === name
      );
      return same.length === 1 ? idOf(same[0], plan) : void 0;
    }
    return `/subscriptions/${subscriptionOf(plan)}/resourceGroups/${group}/providers/${top}/${name}`;
  }
  return void 0;
}
function typeIn(id) {
  const [namespace, ...rest] = id.split(/\/providers\//i).at(-1).split("/");
  return rest.length < 2 ? void 0 : [namespace, ...rest.filter((_, i) => i % 2 === 0)].join("/");
}
function nameOf({ values, address }, { file }) {
  return textOf(values, "name") ?? `u${tokenOf2(`${file}#${address}`, 15)}`;
}
var customerId = (id) => guidOf(`workspace ${id.toLowerCase()}`);
function ids2(instance2, { location }, plan) {
  const id = idOf(instance2, plan);
  const name = nameOf(instance2, plan);
  const type = armTypeOf(instance2.type) ?? "";
  const guid = textOf(instance2.values, "workspace_id") ?? customerId(id);
  return {
    all: [id, ...knownAliases(type, id, name, guid, instance2)],
    of(attribute) {
      if (attribute === void 0 || attribute === "id") return id;
      if (attribute === "location") return location;
      if (attribute === "name") return name;
      if (attribute === "resource_group_name") return /\/resourceGroups\/([^/]+)/i.exec(id)?.[1];
      return textOf(instance2.values, attribute) ?? computedOf(type, name, attribute, guid);
    }
  };
}
function computedOf(type, name, attribute, guid) {
  switch (type) {
    case "Microsoft.Storage/storageAccounts": {
      const [, service] = /^primary_(blob|dfs|file|queue|table|web)_(?:endpoint|host)$/.exec(attribute) ?? [];
      if (service !== void 0) return `https://${name}.${service}.core.windows.net/`;
      return /^primary(?:_blob)?_connection_string$/.test(attribute) ? `DefaultEndpointsProtocol=https;AccountName=${name};EndpointSuffix=core.windows.net` : void 0;
    }
    case "Microsoft.OperationalInsights/workspaces":
      return attribute === "workspace_id" ? guid : void 0;
    case "Microsoft.Web/sites":
      return attribute === "default_hostname" ? `${name}.azurewebsites.net` : void 0;
    case "Microsoft.DocumentDB/databaseAccounts":
      return attribute === "endpoint" ? `https://${name}.documents.azure.com:443/` : void 0;
    case "Microsoft.EventGrid/topics":
      return attribute === "endpoint" ? `https://${name}.eventgrid.azure.net/api/events` : void 0;
    case "Microsoft.EventHub/namespaces":
    case "Microsoft.ServiceBus/namespaces":
    case "Microsoft.Relay/namespaces":
      return attribute.endsWith("connection_string") ? `Endpoint=sb://${name}.servicebus.windows.net/` : void 0;
    default:
      return void 0;
  }
}

// src/plans/terraform/azapi/ids.ts
function ids3(instance2, { location }, plan) {
  const { values } = instance2;
  const type = (textOf(values, "type") ?? "").split("@", 1)[0];
  const name = nameOf(instance2, plan);
  const said2 = plan.value(instance2, "parent_id");
  const parent = isSymbolic(said2) ? said2.id : typeof said2 === "string" ? said2 : "";
  const isChild = /\/providers\//i.test(parent) && type.split("/").length > 2;
  const known4 = textOf(values, "id");
  const id = known4?.startsWith("/") ? known4 : isChild ? `${parent}/${type.split("/").at(-1)}/${name}` : `${parent}/providers/${type}/${name}`;
  return {
    all: [id, ...knownAliases(type, id, name, `${nameOf(instance2, plan)} workspace`, instance2)],
    of: (attribute) => attribute === void 0 || attribute === "id" ? id : attribute === "location" ? location : attribute === "name" ? name : void 0
  };
}

// src/plans/terraform/azapi/index.ts
var typeIn2 = (type) => typeof type === "string" ? type.split("@", 1)[0] : "";
var isType = (type) => (value) => typeIn2(value("type")).toLowerCase() === type.toLowerCase();
var otherwise = {
  "properties.currentBackupStorageRedundancy": "properties.requestedBackupStorageRedundancy",
  "properties.destination.properties.endpointBaseUrl": "properties.destination.properties.endpointUrl"
};
var eventSubscription = "Microsoft.EventGrid/eventSubscriptions";
function topicOf(parent) {
  const id = isSymbolic(parent) ? parent.id : String(parent);
  const [, kind = "systemTopics"] = /\/Microsoft\.EventGrid\/(topics|domains)\//i.exec(id) ?? [];
  return `Microsoft.EventGrid/${kind}`;
}
var asMembers = (paths, to) => Object.fromEntries(
  paths.map((path) => [
    path === "location" || path === "name" ? path : `$body.${otherwise[path] ?? path}`,
    to(path)
  ])
);
function ofType(type) {
  const properties = type.needs.map(({ property }) => property);
  const paths = keptPaths(type).filter((path) => !properties.includes(path.split(/[.[{]/, 1)[0]));
  const details = type.needs.filter(({ path }) => path.startsWith("?"));
  const members2 = {
    ...asMembers(paths, (path) => path),
    ...Object.assign(
      {},
      ...details.map((need) => asMembers(below(type, need), (path) => `${need.property}.${path}`))
    )
  };
  const to = Object.fromEntries(
    [...azurermTypesOf(type.type), "azapi_resource"].map((one) => [one, []])
  );
  return [
    { from: "azapi_resource", type: type.type, members: members2, when: isType(type.type) },
    {
      from: "azapi_update_resource",
      type: type.type,
      members: members2,
      when: isType(type.type),
      joins: { by: "resource_id", to }
    },
    ...type.needs.filter(({ property }) => property === "eventSubscriptions").map((need) => ({
      from: "azapi_resource",
      type: type.type,
      when: (value) => isType(eventSubscription)(value) && topicOf(value("parent_id")) === type.type,
      // A system topic is made by Azure, and is in no block.
      joins: { by: "parent_id", to: type.type.endsWith("/systemTopics") ? {} : to, below: true },
      members: asMembers(below(type, need), (path) => `${need.property}[].${path}`)
    })),
    ...type.needs.flatMap((need) => {
      const child = childOf(type.type, need);
      return child === void 0 ? [] : [
        {
          from: "azapi_resource",
          type: type.type,
          when: isType(child),
          joins: { by: "parent_id", to, below: true },
          members: asMembers(
            below(type, need),
            (path) => `${need.property}${need.list ? "[]" : ""}.${path}`
          )
        }
      ];
    })
  ];
}
function below(type, need) {
  const start = `${need.property}${need.list ? "[]" : ""}.`;
  return keptPaths(type).flatMap(
    (path) => path.startsWith(start) ? [path.slice(start.length)] : []
  );
}
function childOf(type, { path, list }) {
  if (path === "" || path.startsWith("?") || path.startsWith("{")) return void 0;
  const plain = path.split("/{each}").join("");
  if (plain.startsWith("providers/")) return plain.slice("providers/".length);
  if (plain.includes("/providers/")) return void 0;
  return list ? `${type}/${plain}` : `${type}/${plain.slice(0, plain.lastIndexOf("/"))}`;
}
var made;
var azapiSpellings = () => made ??= azure.flatMap(ofType);
var grouped;
var azapi = {
  address: "/azure/azapi",
  cloud: "azure",
  get spellings() {
    return grouped ??= byType(azapiSpellings());
  },
  typeOf(instance2) {
    if (instance2.type !== "azapi_resource") return void 0;
    return memberOf(instance2.values, "location") === void 0 && memberOf(instance2.unknown, "location") === void 0 ? void 0 : { type: typeIn2(memberOf(instance2.values, "type")) };
  },
  homes: homes2,
  ids: ids3,
  derived(name, instance2, plan) {
    return name === "$body" ? bodyOf(instance2, plan) : void 0;
  },
  scope: ({ values }) => /^\/subscriptions\/([^/]+)/i.exec(textOf(values, "id") ?? "")?.[1]
};
function bodyOf(instance2, plan) {
  const value = plan.value(instance2, "body");
  if (typeof value === "string")
    try {
      return JSON.parse(value);
    } catch {
      return void 0;
    }
  if (typeof value === "object" && value !== null && !isSymbolic(value)) {
    const { value: inner, type } = value;
    if (inner !== void 0 && type !== void 0 && Object.keys(value).length === 2) return inner;
  }
  return value;
}

// src/plans/terraform/azurerm/index.ts
import { types as types2 } from "./scan.js";

// src/plans/terraform/azurerm/spelling.ts
function of(from, type, members2, rest = {}) {
  return { from: `azurerm_${from}`, type, members: members2, ...rest };
}
function adds(from, type, by, members2, rest = {}) {
  return { from: `azurerm_${from}`, type, joins: joinTo(type, by), members: members2, ...rest };
}
function joinTo(type, by) {
  const isName = !/(?:_id|^scope)$/.test(by);
  return {
    by,
    below: true,
    to: Object.fromEntries(
      [...azurermTypesOf(type), "azapi_resource"].map((one) => [one, isName ? ["name"] : []])
    )
  };
}
var each = (names, make) => names.split(" ").map(make);
var enabled = (value) => value === true || value === "true" ? "Enabled" : value === false || value === "false" ? "Disabled" : value;
var word = (words) => (value) => typeof value === "string" && Object.hasOwn(words, value) ? words[value] : value;

// src/plans/terraform/azurerm/data.ts
var account = "Microsoft.Storage/storageAccounts";
var sync = "Microsoft.StorageSync/storageSyncServices";
var mover = "Microsoft.StorageMover/storageMovers";
var server = "Microsoft.Sql/servers";
var instance = "Microsoft.Sql/managedInstances";
var vault = "Microsoft.RecoveryServices/vaults";
var redis = "Microsoft.Cache/redis";
var endpoint = (name) => typeof name === "string" ? `endpoints/${name}` : name;
var replication = "properties.dataProtection.replication";
var redundancy = word({ GRS: "Geo", GZRS: "GeoZone", LRS: "Local", ZRS: "Zone" });
var secondary = (value) => /^(?:Online)?Secondary$/i.test(String(value("create_mode")));
var data = [
  of("storage_account", account, {
    // The tier is none of the redundancy's business.
    account_replication_type: {
      to: "sku.name",
      as: (value) => typeof value === "string" ? `Standard_${value}` : value
    },
    secondary_location: "properties.secondaryLocation"
  }),
  adds("storage_object_replication", account, "source_storage_account_id", {
    destination_storage_account_id: "objectReplicationPolicies[].properties.destinationAccount"
  }),
  of("storage_sync", sync, {}),
  adds("storage_sync_cloud_endpoint", sync, "storage_sync_group_id", {
    storage_account_id: "cloudEndpoints[].properties.storageAccountResourceId"
  }),
  of("storage_mover", mover, {}),
  adds("storage_mover_job_definition", mover, "storage_mover_project_id", {
    target_name: { to: "jobDefinitions[].properties.targetResourceId", as: endpoint }
  }),
  adds("storage_mover_target_endpoint", mover, "storage_mover_id", {
    name: { to: "endpoints[].id", as: endpoint },
    storage_account_id: "endpoints[].properties.storageAccountResourceId"
  }),
  of("netapp_volume", "Microsoft.NetApp/netAppAccounts/capacityPools/volumes", {
    "data_protection_replication.remote_volume_location": `${replication}.remoteVolumeRegion`,
    "data_protection_replication.remote_volume_resource_id": `${replication}.remoteVolumeResourceId`,
    "data_protection_replication.endpoint_type": `${replication}.endpointType`,
    "data_protection_backup_policy.backup_vault_id": "properties.dataProtection.backup.backupVaultId"
  }),
  of("cosmosdb_account", "Microsoft.DocumentDB/databaseAccounts", {
    "geo_location[].location": "properties.locations[].locationName",
    "geo_location[].failover_priority": "properties.locations[].failoverPriority",
    "backup.type": "properties.backupPolicy.type",
    "backup.storage_redundancy": "properties.backupPolicy.periodicModeProperties.backupStorageRedundancy"
  }),
  of("cosmosdb_cassandra_cluster", "Microsoft.DocumentDB/cassandraClusters", {}),
  adds(
    "cosmosdb_cassandra_datacenter",
    "Microsoft.DocumentDB/cassandraClusters",
    "cassandra_cluster_id",
    { location: "dataCenters[].properties.dataCenterLocation" }
  ),
  of("mongo_cluster", "Microsoft.DocumentDB/mongoClusters", {
    create_mode: {
      to: "properties.replica.role",
      as: word({
        GeoReplica: "GeoAsyncReplica",
        Default: "Primary",
        PointInTimeRestore: "Primary"
      })
    },
    source_server_id: "properties.replica.sourceResourceId"
  }),
  of("mssql_server", server, {}),
  of("mssql_database", `${server}/databases`, {
    storage_account_type: { to: "properties.currentBackupStorageRedundancy", as: redundancy }
  }),
  {
    ...adds("mssql_database", server, "creation_source_database_id", {
      $home: "replicationLinks[].properties.partnerLocation"
    }),
    when: secondary
  },
  adds("mssql_failover_group", server, "server_id", {
    "partner_server[].id": "failoverGroups[].properties.partnerServers[].id",
    "partner_server[].location": "failoverGroups[].properties.partnerServers[].location"
  }),
  adds("mssql_server_extended_auditing_policy", server, "server_id", {
    enabled: { to: "auditing.properties.state", as: enabled },
    storage_endpoint: "auditing.properties.storageEndpoint",
    blob_storage_endpoint: "auditing.properties.storageEndpoint"
  }),
  of("mssql_managed_instance", instance, {
    storage_account_type: {
      to: "properties.currentBackupStorageRedundancy",
      as: redundancy
    }
  }),
  adds("mssql_managed_instance_failover_group", instance, "managed_instance_id", {
    managed_instance_id: "instanceFailoverGroups[].properties.managedInstancePairs[].primaryManagedInstanceId",
    partner_managed_instance_id: "instanceFailoverGroups[].properties.managedInstancePairs[].partnerManagedInstanceId",
    "partner_region.location": "instanceFailoverGroups[].properties.partnerRegions[].location"
  }),
  of("synapse_sql_pool", "Microsoft.Synapse/workspaces/sqlPools", {
    storage_account_type: "properties.storageAccountType",
    geo_backup_policy_enabled: {
      to: "geoBackupPolicies[].properties.state",
      as: enabled,
      absent: "Enabled"
    }
  }),
  of("postgresql_flexible_server", "Microsoft.DBforPostgreSQL/flexibleServers", {
    geo_redundant_backup_enabled: { to: "properties.backup.geoRedundantBackup", as: enabled },
    create_mode: {
      to: "properties.replicationRole",
      as: (mode) => mode === "Replica" ? "AsyncReplica" : "Primary"
    },
    source_server_id: "properties.sourceServerResourceId"
  }),
  of("mysql_flexible_server", "Microsoft.DBforMySQL/flexibleServers", {
    geo_redundant_backup_enabled: { to: "properties.backup.geoRedundantBackup", as: enabled },
    create_mode: {
      to: "properties.replicationRole",
      as: (mode) => mode === "Replica" ? "Replica" : "None"
    },
    source_server_id: "properties.sourceServerResourceId"
  }),
  of("mariadb_server", "Microsoft.DBforMariaDB/servers", {
    geo_redundant_backup_enabled: {
      to: "properties.storageProfile.geoRedundantBackup",
      as: enabled
    }
  }),
  of("cosmosdb_postgresql_cluster", "Microsoft.DBforPostgreSQL/serverGroupsv2", {
    source_resource_id: "properties.sourceResourceId"
  }),
  of("recovery_services_vault", vault, {
    storage_mode_type: "properties.redundancySettings.standardTierStorageRedundancy"
  }),
  of("backup_protected_vm", `${vault}/backupFabrics/protectionContainers/protectedItems`, {
    source_vm_id: "properties.sourceResourceId"
  }),
  of("backup_protected_file_share", `${vault}/backupFabrics/protectionContainers/protectedItems`, {
    source_storage_account_id: "properties.sourceResourceId"
  }),
  adds("site_recovery_fabric", vault, "recovery_vault_name", {
    location: "replicationFabrics[].properties.customDetails.location"
  }),
  adds("site_recovery_replicated_vm", vault, "recovery_vault_name", {
    "$place:target_recovery_fabric_id": "replicationProtectedItems[].properties.providerSpecificDetails.recoveryFabricLocation"
  }),
  of("data_protection_backup_vault", "Microsoft.DataProtection/backupVaults", {
    redundancy: "properties.storageSettings[].type"
  }),
  ...each(
    "disk blob_storage kubernetes_cluster mysql_flexible_server postgresql_flexible_server postgresql data_lake_storage",
    (kind) => of(
      `data_protection_backup_instance_${kind}`,
      "Microsoft.DataProtection/backupVaults/backupInstances",
      { location: "properties.dataSourceInfo.resourceLocation" }
    )
  ),
  of("redis_cache", redis, {}),
  adds("redis_linked_server", redis, "target_redis_cache_name", {
    linked_redis_cache_location: "linkedServers[].properties.linkedRedisCacheLocation",
    linked_redis_cache_id: "linkedServers[].properties.linkedRedisCacheId"
  }),
  ...each(
    "managed_redis redis_enterprise_cluster",
    (name) => of(name, "Microsoft.Cache/redisEnterprise", {})
  ),
  adds("managed_redis_geo_replication", "Microsoft.Cache/redisEnterprise", "managed_redis_id", {
    "linked_managed_redis_ids[]": "databases[].properties.geoReplication.linkedDatabases[].id"
  }),
  adds("redis_enterprise_database", "Microsoft.Cache/redisEnterprise", "cluster_id", {
    "linked_database_id[]": "databases[].properties.geoReplication.linkedDatabases[].id"
  }),
  of("kusto_cluster", "Microsoft.Kusto/clusters", {}),
  adds("kusto_attached_database_configuration", "Microsoft.Kusto/clusters", "cluster_name", {
    cluster_resource_id: "attachedDatabaseConfigurations[].properties.clusterResourceId",
    cluster_id: "attachedDatabaseConfigurations[].properties.clusterResourceId"
  }),
  of("databricks_workspace", "Microsoft.Databricks/workspaces", {
    "custom_parameters.storage_account_sku_name": "properties.parameters.storageAccountSkuName.value"
  }),
  ...each(
    "ai_foundry machine_learning_workspace",
    (name) => of(name, "Microsoft.MachineLearningServices/workspaces", {
      storage_account_id: "properties.storageAccount",
      container_registry_id: "properties.containerRegistry",
      key_vault_id: "properties.keyVault",
      application_insights_id: "properties.applicationInsights"
    })
  ),
  of("ai_foundry_project", "Microsoft.MachineLearningServices/workspaces", {
    ai_services_hub_id: "properties.hubResourceId"
  }),
  ...each(
    "machine_learning_compute_cluster machine_learning_inference_cluster machine_learning_synapse_spark",
    (name) => adds(name, "Microsoft.MachineLearningServices/workspaces", "machine_learning_workspace_id", {
      location: "computes[].properties.computeLocation"
    })
  ),
  ...each("data_factory", (name) => of(name, "Microsoft.DataFactory/factories", {})),
  of("synapse_workspace", "Microsoft.Synapse/workspaces", {
    storage_data_lake_gen2_filesystem_id: "properties.defaultDataLakeStorage.accountUrl"
  }),
  ...runtimes("data_factory", "Microsoft.DataFactory/factories", "data_factory_id"),
  ...runtimes("synapse", "Microsoft.Synapse/workspaces", "synapse_workspace_id"),
  of("stream_analytics_job", "Microsoft.StreamAnalytics/streamingjobs", {
    "job_storage_account.account_name": "properties.jobStorageAccount.accountName"
  }),
  adds(
    "stream_analytics_job_storage_account",
    "Microsoft.StreamAnalytics/streamingjobs",
    "stream_analytics_job_id",
    { storage_account_name: "properties.jobStorageAccount.accountName" }
  ),
  ...outputs(),
  of("purview_account", "Microsoft.Purview/accounts", {
    "managed_resources.storage_account_id": "properties.managedResources.storageAccount",
    "managed_resources.event_hub_namespace_id": "properties.managedResources.eventHubNamespace"
  }),
  of("healthcare_fhir_service", "Microsoft.HealthcareApis/workspaces/fhirservices", {
    configuration_export_storage_account_name: "properties.exportConfiguration.storageAccountName"
  })
];
function runtimes(prefix, type, by) {
  const at = "integrationRuntimes[].properties";
  return [
    {
      ...adds(`${prefix}_integration_runtime_azure`, type, by, {
        location: {
          to: `${at}.typeProperties.computeProperties.location`,
          as: word({ autoresolve: "AutoResolve" })
        },
        ...prefix === "data_factory" && {
          virtual_network_enabled: {
            to: `${at}.managedVirtualNetwork`,
            as: (value) => value === true ? { type: "ManagedVirtualNetworkReference" } : void 0
          }
        }
      }),
      constants: { [`${at}.type`]: "Managed" }
    },
    ...prefix === "data_factory" ? [
      adds(
        "data_factory_integration_runtime_azure_ssis",
        type,
        by,
        {
          location: `${at}.typeProperties.computeProperties.location`,
          "catalog_info.server_endpoint": `${at}.typeProperties.ssisProperties.catalogInfo.catalogServerEndpoint`
        },
        { constants: { [`${at}.type`]: "Managed" } }
      )
    ] : [],
    adds(
      `${prefix}_integration_runtime_self_hosted`,
      type,
      by,
      { name: `${at}.type` },
      {
        constants: { [`${at}.type`]: "SelfHosted" }
      }
    )
  ];
}
function outputs() {
  const at = "outputs[].properties.datasource";
  const job = "Microsoft.StreamAnalytics/streamingjobs";
  const output = (name, type, members2) => adds(
    `stream_analytics_output_${name}`,
    job,
    name === "cosmosdb" || name === "powerbi" ? "stream_analytics_job_id" : "stream_analytics_job_name",
    members2,
    {
      constants: { [`${at}.type`]: type }
    }
  );
  const namespace = { servicebus_namespace: `${at}.properties.serviceBusNamespace` };
  return [
    output("blob", "Microsoft.Storage/Blob", {
      storage_account_name: `${at}.properties.storageAccounts[].accountName`
    }),
    output("table", "Microsoft.Storage/Table", {
      storage_account_name: `${at}.properties.accountName`
    }),
    output("eventhub", "Microsoft.ServiceBus/EventHub", namespace),
    output("servicebus_queue", "Microsoft.ServiceBus/Queue", namespace),
    output("servicebus_topic", "Microsoft.ServiceBus/Topic", namespace),
    output("cosmosdb", "Microsoft.Storage/DocumentDB", {
      "$segment:cosmosdb_sql_database_id:databaseAccounts": `${at}.properties.accountId`
    }),
    output("powerbi", "PowerBI", {})
  ];
}

// src/plans/terraform/azurerm/derived.ts
function derived(name, instance2, plan) {
  const [kind, attribute = "", ...rest] = name.slice(1).split(":");
  const value = plan.value(instance2, attribute);
  if (value === void 0 || value === null || isUnseen(value)) return value;
  switch (kind) {
    // $only:action:type:EventHub|eventhub: the blocks whose type is one of these words, or ends in it.
    case "only": {
      const [key = "", words = ""] = rest;
      const ends = words.toLowerCase().split("|");
      return (Array.isArray(value) ? value : [value]).filter((block) => {
        const said2 = memberOf(block, key);
        return typeof said2 === "string" && ends.some((end) => said2.toLowerCase().endsWith(end));
      });
    }
    case "segment": {
      const id = idIn(value);
      const found = new RegExp(`/${rest[0]}/([^/]+)`, "i").exec(id)?.[1];
      if (found === void 0) return unseen("its id is not understood");
      return isSymbolic(value) ? symbolic(found, value.expression) : found;
    }
    case "place":
    case "customer": {
      const other = named(idIn(value), plan);
      const written2 = isSymbolic(value) ? value.expression : void 0;
      if (!other) return unseen("the resource that it names is not in the plan", written2);
      if (kind === "customer")
        return symbolic(plan.idsOf(other).of("workspace_id") ?? "", written2 ?? idIn(value));
      const { location, unknown } = plan.homeOf(other);
      return location ?? unseen(unknown?.why ?? "its location is not known", written2);
    }
    default:
      return void 0;
  }
}
var idIn = (value) => isSymbolic(value) ? value.id : String(value);
var byId2 = /* @__PURE__ */ new WeakMap();
function named(id, plan) {
  let known4 = byId2.get(plan);
  if (!known4) {
    known4 = /* @__PURE__ */ new Map();
    for (const instance2 of plan.instances)
      for (const one of plan.idsOf(instance2).all) known4.set(one.toLowerCase(), instance2);
    byId2.set(plan, known4);
  }
  return known4.get(id.toLowerCase());
}

// src/plans/terraform/azurerm/homes.ts
var everywhere = /* @__PURE__ */ new Set([
  "azurerm_cdn_frontdoor_profile",
  "azurerm_frontdoor",
  "azurerm_communication_service",
  "azurerm_email_communication_service",
  "azurerm_traffic_manager_profile",
  "azurerm_dns_zone",
  "azurerm_private_dns_zone"
]);
var otherLocation = /^azurerm_data_protection_backup_instance_/;
function homes3(plan) {
  return (instance2) => {
    const { type, values, unknown } = instance2;
    if (type.endsWith("_template_deployment"))
      return {
        from: "",
        unknown: {
          why: "it deploys an ARM template of its own, and what that makes was not read",
          remedy: "scan the template itself"
        }
      };
    for (const name of ["edge_zone", ...otherLocation.test(type) ? [] : ["location"]]) {
      if (memberOf(values, name) === void 0 && memberOf(unknown, name) === void 0) continue;
      const value = plan.value(instance2, name);
      if (typeof value === "string" && value !== "") return { location: value, from: name };
      if (isSymbolic(value)) return { location: value.id, from: name };
      if (isUnseen(value))
        return unknownHome2(
          `its ${name}${value.expression === void 0 ? "" : ` ${value.expression}`} is not known: ${value.why}`,
          value
        );
    }
    const part = type === "azurerm_aadb2c_directory" && memberOf(values, "data_residency_location");
    if (typeof part === "string" && part !== "")
      return { location: part, from: "data_residency_location" };
    if (everywhere.has(type)) return { location: "global", from: "its type" };
    const arm = armTypeOf(type);
    if (arm !== void 0 && arm.split("/").length > 2) {
      const parent = parentOf2(instance2, arm.slice(0, arm.lastIndexOf("/")), plan);
      const owner = parent === void 0 ? void 0 : locatedAbove(parent, instance2, plan);
      if (owner) {
        const { location, unknown: why } = plan.homeOf(owner);
        if (location !== void 0) return { location, from: `location of ${owner.address}` };
        if (why) return { from: "", unknown: why };
      }
      return unknownHome2("it is where the resource above it is, which is not in the plan");
    }
    return unknownHome2("the plan does not say its location");
  };
}
var unknownHome2 = (why, value) => ({
  from: "",
  unknown: { why, remedy: "write its location out, or scan the subscription that holds it" },
  ...value?.oneOf && { choices: value }
});

// src/plans/terraform/azurerm/monitoring.ts
import { azure as azure2 } from "./scan.js";
import { keptPaths as keptPaths2 } from "./scan.js";
var workspace = "Microsoft.OperationalInsights/workspaces";
var subscription = "Microsoft.Resources/subscriptions";
var watcher = "Microsoft.Network/networkWatchers";
var rule = "properties.destinations";
var flow = "properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration";
var monitoring = [
  ...azure2.filter((type) => keptPaths2(type).includes("diagnosticSettings[].properties.workspaceId")).map(({ type }) => diagnostics(type, "diagnosticSettings")),
  diagnostics("Microsoft.Storage/storageAccounts", "blobDiagnosticSettings"),
  of("log_analytics_workspace", workspace, {}),
  of("log_analytics_cluster", "Microsoft.OperationalInsights/clusters", {}),
  adds("log_analytics_data_export_rule", workspace, "workspace_resource_id", {
    destination_resource_id: "dataExports[].properties.destination.resourceId",
    enabled: { to: "dataExports[].properties.enable", absent: false }
  }),
  ...["workspace_id", "workspace_resource_id"].map((by) => ({
    ...adds("log_analytics_linked_storage_account", workspace, by, {
      "storage_account_ids[]": {
        to: "linkedStorageAccounts[].properties.storageAccountIds[]"
      }
    }),
    when: (value) => (value("workspace_id") ? "workspace_id" : "workspace_resource_id") === by
  })),
  of("application_insights", "Microsoft.Insights/components", {
    workspace_id: "properties.WorkspaceResourceId"
  }),
  ...each(
    "application_insights_standard_web_test application_insights_web_test",
    (name) => of(name, "Microsoft.Insights/webtests", {
      "geo_locations[]": "properties.Locations[].Id",
      enabled: "properties.Enabled"
    })
  ),
  of("monitor_data_collection_rule", "Microsoft.Insights/dataCollectionRules", {
    "destinations.log_analytics[].workspace_resource_id": `${rule}.logAnalytics[].workspaceResourceId`,
    "destinations.monitor_account[].monitor_account_id": `${rule}.monitoringAccounts[].accountResourceId`,
    "destinations.event_hub[].event_hub_id": `${rule}.eventHubs[].eventHubResourceId`,
    "destinations.event_hub_direct[].event_hub_id": `${rule}.eventHubsDirect[].eventHubResourceId`,
    "destinations.storage_blob[].storage_account_id": `${rule}.storageAccounts[].storageAccountResourceId`,
    "destinations.storage_blob_direct[].storage_account_id": `${rule}.storageBlobsDirect[].storageAccountResourceId`,
    "destinations.storage_table_direct[].storage_account_id": `${rule}.storageTablesDirect[].storageAccountResourceId`
  }),
  of("monitor_data_collection_endpoint", "Microsoft.Insights/dataCollectionEndpoints", {}),
  of("monitor_action_group", "Microsoft.Insights/actionGroups", {
    enabled: "properties.enabled",
    "webhook_receiver[].service_uri": "properties.webhookReceivers[].serviceUri",
    "itsm_receiver[].region": "properties.itsmReceivers[].region",
    "logic_app_receiver[].resource_id": "properties.logicAppReceivers[].resourceId",
    "azure_function_receiver[].function_app_resource_id": "properties.azureFunctionReceivers[].functionAppResourceId",
    "automation_runbook_receiver[].automation_account_id": "properties.automationRunbookReceivers[].automationAccountId",
    "event_hub_receiver[].event_hub_namespace": "properties.eventHubReceivers[].eventHubNameSpace"
  }),
  of("network_watcher", watcher, {}),
  of("network_watcher_flow_log", `${watcher}/flowLogs`, {
    enabled: "properties.enabled",
    storage_account_id: "properties.storageId",
    "traffic_analytics.enabled": `${flow}.enabled`,
    "traffic_analytics.workspace_region": `${flow}.workspaceRegion`,
    "traffic_analytics.workspace_resource_id": `${flow}.workspaceResourceId`
  }),
  ...each(
    "virtual_machine_packet_capture virtual_machine_scale_set_packet_capture",
    (name) => adds(name, watcher, "network_watcher_id", {
      "storage_location.storage_account_id": "packetCaptures[].properties.storageLocation.storageId"
    })
  ),
  adds("network_packet_capture", watcher, "network_watcher_name", {
    "storage_location.storage_account_id": "packetCaptures[].properties.storageLocation.storageId"
  }),
  of("firewall_policy", "Microsoft.Network/firewallPolicies", {
    "insights.enabled": "properties.insights.isEnabled",
    "insights.default_log_analytics_workspace_id": "properties.insights.logAnalyticsResources.defaultWorkspaceId.id",
    "insights.log_analytics_workspace[].id": "properties.insights.logAnalyticsResources.workspaces[].workspaceId.id"
  }),
  of("log_analytics_solution", "Microsoft.OperationsManagement/solutions", {}),
  adds("security_center_workspace", subscription, "scope", {
    workspace_id: "workspaceSettings[].properties.workspaceId"
  }),
  of("security_center_automation", "Microsoft.Security/automations", {
    enabled: "properties.isEnabled",
    "$only:action:type:EventHub|eventhub[].resource_id": "properties.actions[].eventHubResourceId",
    "$only:action:type:Workspace|loganalytics[].resource_id": "properties.actions[].workspaceResourceId",
    "$only:action:type:LogicApp|logicapp[].resource_id": "properties.actions[].logicAppResourceId"
  })
];
function diagnostics(type, list) {
  const at = `${list}[].properties`;
  const pattern = new RegExp(
    type === subscription ? "^/subscriptions/[^/]+/?$" : `/providers/${type.replaceAll(".", "\\.").split("/").join("/").replace(
      /(?<=\/[^/]+)\//g,
      "/[^/]+/"
    )}/[^/]+${list === "diagnosticSettings" ? "" : "/blobServices/[^/]+"}$`,
    "i"
  );
  return {
    from: "azurerm_monitor_diagnostic_setting",
    type,
    joins: joinTo(type, "target_resource_id"),
    members: {
      log_analytics_workspace_id: `${at}.workspaceId`,
      storage_account_id: `${at}.storageAccountId`,
      eventhub_authorization_rule_id: `${at}.eventHubAuthorizationRuleId`,
      partner_solution_id: `${at}.marketplacePartnerId`
    },
    when(value) {
      const target = value("target_resource_id");
      const id = typeof target === "string" ? target : target?.id;
      return typeof id === "string" && pattern.test(id);
    }
  };
}

// src/plans/terraform/azurerm/platform.ts
var eventHubs = "Microsoft.EventHub/namespaces";
var serviceBus = "Microsoft.ServiceBus/namespaces";
var ai = "Microsoft.CognitiveServices/accounts";
var iotHub = "Microsoft.Devices/IotHubs";
var twins = "Microsoft.DigitalTwins/digitalTwinsInstances";
var bot = "Microsoft.BotService/botServices";
var apim = "Microsoft.ApiManagement/service";
var site = "Microsoft.Web/sites";
var hci = "Microsoft.AzureStackHCI/clusters";
var channels = {
  alexa: "AlexaChannel",
  direct_line_speech: "DirectLineSpeechChannel",
  directline: "DirectLineChannel",
  email: "EmailChannel",
  facebook: "FacebookChannel",
  line: "LineChannel",
  ms_teams: "MsTeamsChannel",
  slack: "SlackChannel",
  sms: "SmsChannel",
  web_chat: "WebChatChannel"
};
var endpoints = {
  storage_container: "storageContainers",
  eventhub: "eventHubs",
  servicebus_queue: "serviceBusQueues",
  servicebus_topic: "serviceBusTopics",
  cosmosdb_account: "cosmosDBSqlContainers"
};
var platform = [
  of("shared_image_version", "Microsoft.Compute/galleries/images/versions", {
    "target_region[].name": "properties.publishingProfile.targetRegions[].name"
  }),
  of("gallery_application_version", "Microsoft.Compute/galleries/applications/versions", {
    "target_region[].name": "properties.publishingProfile.targetRegions[].name"
  }),
  ...each(
    "snapshot managed_disk",
    (name) => of(name, name === "snapshot" ? "Microsoft.Compute/snapshots" : "Microsoft.Compute/disks", {
      create_option: "properties.creationData.createOption",
      source_resource_id: "properties.creationData.sourceResourceId"
    })
  ),
  of("virtual_machine_restore_point_collection", "Microsoft.Compute/restorePointCollections", {
    source_virtual_machine_id: "properties.source.id"
  }),
  ...each(
    "linux_virtual_machine windows_virtual_machine",
    (name) => of(name, "Microsoft.Compute/virtualMachines", {
      "boot_diagnostics.storage_account_uri": "properties.diagnosticsProfile.bootDiagnostics.storageUri"
    })
  ),
  of("virtual_machine", "Microsoft.Compute/virtualMachines", {
    "boot_diagnostics.storage_uri": "properties.diagnosticsProfile.bootDiagnostics.storageUri",
    "boot_diagnostics.enabled": "properties.diagnosticsProfile.bootDiagnostics.enabled"
  }),
  ...each(
    "linux_virtual_machine_scale_set windows_virtual_machine_scale_set orchestrated_virtual_machine_scale_set",
    (name) => of(name, "Microsoft.Compute/virtualMachineScaleSets", {
      "boot_diagnostics.storage_account_uri": "properties.virtualMachineProfile.diagnosticsProfile.bootDiagnostics.storageUri"
    })
  ),
  of("virtual_machine_scale_set", "Microsoft.Compute/virtualMachineScaleSets", {
    "boot_diagnostics.storage_uri": "properties.virtualMachineProfile.diagnosticsProfile.bootDiagnostics.storageUri",
    "boot_diagnostics.enabled": "properties.virtualMachineProfile.diagnosticsProfile.bootDiagnostics.enabled"
  }),
  of("kubernetes_fleet_manager", "Microsoft.ContainerService/fleets", {}),
  adds("kubernetes_fleet_member", "Microsoft.ContainerService/fleets", "kubernetes_fleet_id", {
    kubernetes_cluster_id: "members[].properties.clusterResourceId"
  }),
  of("kubernetes_cluster", "Microsoft.ContainerService/managedClusters", {
    "oms_agent.log_analytics_workspace_id": {
      to: "properties.addonProfiles.omsagent.config.logAnalyticsWorkspaceResourceID"
    },
    "microsoft_defender.log_analytics_workspace_id": "properties.securityProfile.defender.logAnalyticsWorkspaceResourceId"
  }),
  of("container_app_environment", "Microsoft.App/managedEnvironments", {
    // An id, where ARM has the workspace's customer id.
    "$customer:log_analytics_workspace_id": "properties.appLogsConfiguration.logAnalyticsConfiguration.customerId"
  }),
  of("eventhub_namespace", eventHubs, {}),
  of("servicebus_namespace", serviceBus, {}),
  of("relay_namespace", "Microsoft.Relay/namespaces", {}),
  adds("eventhub_namespace_disaster_recovery_config", eventHubs, "namespace_name", {
    partner_namespace_id: "disasterRecoveryConfigs[].properties.partnerNamespace"
  }),
  adds("servicebus_namespace_disaster_recovery_config", serviceBus, "primary_namespace_id", {
    partner_namespace_id: "disasterRecoveryConfigs[].properties.partnerNamespace"
  }),
  ...["namespace_id", "namespace_name"].map((by) => ({
    ...adds("eventhub", eventHubs, by, {
      "capture_description.enabled": "eventhubs[].properties.captureDescription.enabled",
      "capture_description.destination.storage_account_id": "eventhubs[].properties.captureDescription.destination.properties.storageAccountResourceId"
    }),
    // Older configurations name the namespace by its name alone.
    when: (value) => (value("namespace_id") ? "namespace_id" : "namespace_name") === by
  })),
  of("eventgrid_topic", "Microsoft.EventGrid/topics", {}),
  of("eventgrid_domain", "Microsoft.EventGrid/domains", {}),
  of("eventgrid_system_topic", "Microsoft.EventGrid/systemTopics", {}),
  ...subscriptions2(),
  of("notification_hub_namespace", "Microsoft.NotificationHubs/namespaces", {
    replication_region: "properties.replicationRegion"
  }),
  of("signalr_service", "Microsoft.SignalRService/signalR", {
    "upstream_endpoint[].url_template": "properties.upstream.templates[].urlTemplate"
  }),
  of("app_configuration", "Microsoft.AppConfiguration/configurationStores", {
    "replica[].location": "replicas[].location"
  }),
  of("api_management", apim, {
    "additional_location[].location": "properties.additionalLocations[].location",
    "additional_location[].gateway_disabled": "properties.additionalLocations[].disableGateway"
  }),
  adds("api_management_gateway", apim, "api_management_id", {
    "location_data.name": "gateways[].properties.locationData.name",
    "location_data.region": "gateways[].properties.locationData.countryOrRegion"
  }),
  adds("api_management_redis_cache", apim, "api_management_id", {
    redis_cache_id: "caches[].properties.resourceId"
  }),
  ...each(
    "cognitive_account ai_services",
    (name) => of(name, ai, {
      "storage[].storage_account_id": "properties.userOwnedStorage[].resourceId",
      custom_subdomain_name: "properties.customSubDomainName"
    })
  ),
  adds("cognitive_deployment", ai, "cognitive_account_id", {
    "sku.name": "deployments[].sku.name",
    "model.format": "deployments[].properties.model.format"
  }),
  ...each(
    "api_key entra_id account_key account_managed_identity custom_keys",
    (kind) => adds(`cognitive_account_connection_${kind}`, ai, "cognitive_account_id", {
      category: "connections[].properties.category",
      target: "connections[].properties.target",
      "metadata.ResourceId": "connections[].properties.metadata.ResourceId"
    })
  ),
  of("search_service", "Microsoft.Search/searchServices", {}),
  adds(
    "search_shared_private_link_service",
    "Microsoft.Search/searchServices",
    "search_service_id",
    {
      target_resource_id: "sharedPrivateLinkResources[].properties.privateLinkResourceId"
    }
  ),
  ...each(
    "bot_service_azure_bot bot_channels_registration bot_web_app",
    (name) => of(name, bot, { endpoint: "properties.endpoint" })
  ),
  ...Object.entries(channels).map(
    ([kind, channel]) => adds(`bot_channel_${kind}`, bot, "bot_name", {
      bot_name: { to: "channels[].properties.channelName", as: () => channel },
      ...kind === "direct_line_speech" && {
        cognitive_service_location: "channels[].properties.properties.cognitiveServiceRegion",
        cognitive_account_id: "channels[].properties.properties.cognitiveServiceResourceId"
      }
    })
  ),
  of("video_indexer_account", "Microsoft.VideoIndexer/accounts", {
    "storage.storage_account_id": "properties.storageServices.resourceId"
  }),
  of("iothub", iotHub, {
    ...Object.assign(
      {},
      ...["StorageContainer", "EventHub", "ServiceBusQueue", "ServiceBusTopic"].map(
        inlineEndpoints
      )
    ),
    "file_upload.connection_string": "properties.storageEndpoints.$default.connectionString",
    "file_upload.container_name": "properties.storageEndpoints.$default.containerName"
  }),
  ...Object.entries(endpoints).map(
    ([kind, list]) => adds(`iothub_endpoint_${kind}`, iotHub, "iothub_id", {
      name: `properties.routing.endpoints.${list}[].name`,
      endpoint_uri: `properties.routing.endpoints.${list}[].endpointUri`,
      ...kind !== "cosmosdb_account" && {
        connection_string: `properties.routing.endpoints.${list}[].connectionString`
      }
    })
  ),
  adds("iothub_file_upload", iotHub, "iothub_id", {
    connection_string: "properties.storageEndpoints.$default.connectionString",
    container_name: "properties.storageEndpoints.$default.containerName"
  }),
  of("iothub_dps", "Microsoft.Devices/provisioningServices", {
    "linked_hub[].location": "properties.iotHubs[].location",
    data_residency_enabled: "properties.enableDataResidency"
  }),
  of("digital_twins_instance", twins, {}),
  adds(
    "digital_twins_endpoint_eventhub",
    twins,
    "digital_twins_id",
    {
      eventhub_primary_connection_string: "endpoints[].properties.primaryConnectionString",
      dead_letter_storage_secret: "endpoints[].properties.deadLetterUri"
    },
    { constants: { "endpoints[].properties.endpointType": "EventHub" } }
  ),
  adds(
    "digital_twins_endpoint_servicebus",
    twins,
    "digital_twins_id",
    {
      servicebus_primary_connection_string: "endpoints[].properties.primaryConnectionString",
      dead_letter_storage_secret: "endpoints[].properties.deadLetterUri"
    },
    { constants: { "endpoints[].properties.endpointType": "ServiceBus" } }
  ),
  adds(
    "digital_twins_endpoint_eventgrid",
    twins,
    "digital_twins_id",
    {
      eventgrid_topic_endpoint: "endpoints[].properties.TopicEndpoint",
      dead_letter_storage_secret: "endpoints[].properties.deadLetterUri"
    },
    { constants: { "endpoints[].properties.endpointType": "EventGrid" } }
  ),
  adds("digital_twins_time_series_database_connection", twins, "digital_twins_id", {
    kusto_cluster_id: "timeSeriesDatabaseConnections[].properties.adxResourceId",
    eventhub_namespace_id: "timeSeriesDatabaseConnections[].properties.eventHubNamespaceResourceId"
  }),
  ...each(
    "linux_web_app windows_web_app linux_function_app windows_function_app",
    (name) => of(name, site, {
      "storage_account[].account_name": "web.properties.azureStorageAccounts{}.accountName"
    })
  ),
  of("application_insights_workbook", "Microsoft.Insights/workbooks", {
    storage_container_id: "properties.storageUri"
  }),
  of("logic_app_standard", site, {}),
  of("function_app_flex_consumption", site, {
    storage_container_endpoint: "properties.functionAppConfig.deployment.storage.value"
  }),
  ...each("static_web_app static_site", (name) => of(name, "Microsoft.Web/staticSites", {})),
  adds(
    "static_web_app_function_app_registration",
    "Microsoft.Web/staticSites",
    "static_web_app_id",
    {
      function_app_id: "properties.userProvidedFunctionApps[].properties.functionAppResourceId"
    }
  ),
  of("active_directory_domain_service", "Microsoft.AAD/domainServices", {
    location: "properties.replicaSets[].location"
  }),
  adds(
    "active_directory_domain_service_replica_set",
    "Microsoft.AAD/domainServices",
    "domain_service_id",
    { location: "properties.replicaSets[].location" }
  ),
  ...each(
    "communication_service email_communication_service",
    (name) => of(
      name,
      name === "communication_service" ? "Microsoft.Communication/communicationServices" : "Microsoft.Communication/emailServices",
      { data_location: "properties.dataLocation" }
    )
  ),
  of("cdn_frontdoor_profile", "Microsoft.Cdn/profiles", {}),
  adds("cdn_frontdoor_origin", "Microsoft.Cdn/profiles", "cdn_frontdoor_origin_group_id", {
    "private_link.location": "origins[].properties.sharedPrivateLinkResource.privateLinkLocation",
    "private_link.private_link_target_id": "origins[].properties.sharedPrivateLinkResource.privateLink.id",
    enabled: { to: "origins[].properties.enabledState", as: enabled }
  }),
  of("stack_hci_cluster", hci, {}),
  adds("stack_hci_deployment_setting", hci, "stack_hci_cluster_id", {
    "scale_unit[].eu_location_enabled": "deploymentSettings[].properties.deploymentConfiguration.scaleUnits[].deploymentData.observability.euLocation",
    "scale_unit[].streaming_data_client_enabled": "deploymentSettings[].properties.deploymentConfiguration.scaleUnits[].deploymentData.observability.streamingDataClient"
  }),
  of("oracle_autonomous_database", "Oracle.Database/autonomousDatabases", {})
];
function inlineEndpoints(kind) {
  const at = `properties.routing.endpoints.${kind[0].toLowerCase()}${kind.slice(1)}s[]`;
  const from = `$only:endpoint:type:${kind}`;
  return {
    [`${from}[].name`]: `${at}.name`,
    [`${from}[].endpoint_uri`]: `${at}.endpointUri`,
    [`${from}[].connection_string`]: `${at}.connectionString`
  };
}
function subscriptions2() {
  const at = "eventSubscriptions[].properties";
  const id = `${at}.destination.properties.resourceId`;
  const members2 = {
    name: { to: `${at}.destination.endpointType`, as: () => "Azure" },
    eventhub_endpoint_id: id,
    eventhub_id: id,
    hybrid_connection_endpoint_id: id,
    hybrid_connection_id: id,
    service_bus_queue_endpoint_id: id,
    service_bus_queue_id: id,
    service_bus_topic_endpoint_id: id,
    service_bus_topic_id: id,
    "storage_queue_endpoint.storage_account_id": id,
    "azure_function_endpoint.function_id": id,
    "webhook_endpoint.url": `${at}.destination.properties.endpointBaseUrl`,
    "storage_blob_dead_letter_destination.storage_account_id": `${at}.deadLetterDestination.properties.resourceId`
  };
  return [
    adds(
      "eventgrid_system_topic_event_subscription",
      "Microsoft.EventGrid/systemTopics",
      "system_topic",
      members2
    ),
    {
      // Azure makes a system topic for what is subscribed to: https://learn.microsoft.com/azure/event-grid/system-topics
      ...adds("eventgrid_event_subscription", "Microsoft.EventGrid/systemTopics", "scope", members2),
      when: (value) => !/\/Microsoft\.EventGrid\/(?:topics|domains)\//i.test(textOf2(value("scope")))
    },
    ...["topics", "domains"].map((kind) => ({
      ...adds("eventgrid_event_subscription", `Microsoft.EventGrid/${kind}`, "scope", members2),
      when: (value) => new RegExp(`/Microsoft\\.EventGrid/${kind}/`, "i").test(textOf2(value("scope")))
    }))
  ];
}
var textOf2 = (value) => typeof value === "string" ? value : String(value?.id ?? "");

// src/plans/terraform/azurerm/index.ts
var azurermSpellings = [...data, ...platform, ...monitoring];
var azurerm = {
  address: "/hashicorp/azurerm",
  cloud: "azure",
  spellings: byType(azurermSpellings),
  typeOf(instance2) {
    const { type, values, unknown } = instance2;
    if (type === "azurerm_monitor_diagnostic_setting")
      return "target_resource_id" in unknown ? { type: "Microsoft.Insights/diagnosticSettings" } : void 0;
    if (type.endsWith("_template_deployment")) return { type };
    const hasPlace = memberOf(values, "location") !== void 0 || memberOf(unknown, "location") !== void 0;
    const arm = armTypeOf(type);
    if (!hasPlace && type !== "azurerm_aadb2c_directory" && !(arm !== void 0 && types2.get(arm.toLowerCase())?.home?.at !== void 0 && arm.split("/").length === 2))
      return void 0;
    return { type: arm ?? type };
  },
  homes: homes3,
  ids: ids2,
  derived,
  also(instance2, plan) {
    if (instance2.type !== "azurerm_container_registry") return [];
    const blocks = plan.value(instance2, "georeplications");
    const made3 = (location, name) => ({
      type: "Microsoft.ContainerRegistry/registries/replications",
      id: `${idOf(instance2, plan)}/replications/${name}`,
      location,
      attribute: "georeplications"
    });
    if (isUnseen(blocks)) return [made3(blocks, "unknown")];
    return listOf(blocks).flatMap((block, i) => {
      const said2 = isUnseen(block) ? block : memberOf(block, "location");
      const location = isSymbolic(said2) ? said2.id : said2;
      if (isUnseen(location)) return [made3(location, `unknown-${i}`)];
      return typeof location === "string" ? [made3(location, location)] : [];
    });
  },
  scope: ({ values }) => /^\/subscriptions\/([^/]+)/i.exec(textOf(values, "id") ?? "")?.[1]
};

// src/plans/terraform/providers.ts
var providers = [aws, azurerm, azapi];

// src/plans/terraform/instances.ts
var actions = {
  "no-op": "keep",
  create: "create",
  update: "change",
  read: "keep",
  delete: "destroy",
  forget: "forget",
  "delete,create": "replace",
  "create,delete": "replace",
  "create,forget": "create"
};
function instancesOfPlan(changes, configuration) {
  const { managed: managed2, foreign, make } = collector();
  const destroyed = [];
  const unclear = [];
  for (const one of listOf(changes)) {
    const address = textOf(one, "address");
    if (address === void 0 || memberOf(one, "mode") !== "managed") continue;
    const change = memberOf(one, "change");
    const words = listOf(memberOf(change, "actions")).join(",");
    const action = Object.hasOwn(actions, words) ? actions[words] : void 0;
    if (action === void 0) {
      unclear.push(address);
      continue;
    }
    if (action === "destroy") {
      const source = `/${textOf(one, "provider_name") ?? ""}`;
      destroyed.push({
        address,
        type: textOf(one, "type") ?? "",
        provider: providers.find(({ address: end }) => source.endsWith(end)),
        values: rowOf(memberOf(change, "before"))
      });
      continue;
    }
    const before = memberOf(change, "before");
    const module = textOf(one, "module_address") ?? "";
    const type = textOf(one, "type") ?? "";
    const name = textOf(one, "name") ?? "";
    const block = configuration.block(module, `${type}.${name}`);
    const isForgotten = action === "forget";
    const previousAddress = textOf(one, "previous_address");
    make(textOf(one, "provider_name") ?? "", (provider) => ({
      address,
      module,
      type,
      name,
      key: keyOf2(one),
      provider,
      providerKey: block?.providerKey,
      action,
      ...action === "create" && { isNew: true },
      values: rowOf(isForgotten ? before : memberOf(change, "after")),
      unknown: rowOf(isForgotten ? void 0 : memberOf(change, "after_unknown")),
      before: action === "replace" || !before ? void 0 : rowOf(before),
      ...previousAddress !== void 0 && { previousAddress },
      block
    }));
    if (words === "create,forget")
      make(textOf(one, "provider_name") ?? "", (provider) => ({
        address: `${address} (forgotten)`,
        module,
        type,
        name,
        key: void 0,
        provider,
        providerKey: block?.providerKey,
        action: "forget",
        values: rowOf(before),
        unknown: {},
        before: rowOf(before),
        block: void 0
      }));
  }
  return { managed: managed2, foreign, destroyed, unclear };
}
function instancesOfValues(values, mode, configuration) {
  const { managed: managed2, foreign, make } = collector();
  const waiting = [memberOf(values, "root_module")];
  for (let module = waiting.pop(); module !== void 0; module = waiting.pop()) {
    const at = textOf(module, "address") ?? "";
    for (const one of listOf(memberOf(module, "resources"))) {
      if (memberOf(one, "mode") !== mode) continue;
      const type = textOf(one, "type") ?? "";
      const name = textOf(one, "name") ?? "";
      const block = configuration.block(at, `${mode === "data" ? "data." : ""}${type}.${name}`);
      make(
        textOf(one, "provider_name") ?? "",
        (provider) => existing(
          {
            module: at,
            type,
            name,
            key: keyOf2(one),
            provider,
            values: rowOf(memberOf(one, "values"))
          },
          block?.providerKey,
          { address: textOf(one, "address"), ...mode === "data" && { isData: true, block } }
        )
      );
    }
    waiting.push(...listOf(memberOf(module, "child_modules")));
  }
  return { managed: managed2, foreign, destroyed: [], unclear: [] };
}
function instancesOfState(state) {
  const { managed: managed2, foreign, make } = collector();
  for (const resource of listOf(state["resources"])) {
    if (memberOf(resource, "mode") !== "managed") continue;
    const type = textOf(resource, "type") ?? "";
    const name = textOf(resource, "name") ?? "";
    const module = textOf(resource, "module") ?? "";
    const said2 = textOf(resource, "provider") ?? "";
    const [, within = "", source = "", alias = ""] = /^(.*?)\.?provider\["([^"]*)"\]\.?(.*)$/.exec(said2) ?? withoutSource(said2);
    const short = source.slice(source.lastIndexOf("/") + 1);
    const providerKey = `${within === "" ? "" : `${within}:`}${short}${alias === "" ? "" : `.${alias}`}`;
    for (const one of listOf(memberOf(resource, "instances")))
      make(
        source,
        (provider) => existing(
          {
            module,
            type,
            name,
            key: keyOf2(one, "index_key"),
            provider,
            values: rowOf(memberOf(one, "attributes"))
          },
          providerKey
        )
      );
  }
  return { managed: managed2, foreign, destroyed: [], unclear: [] };
}
function withoutSource(said2) {
  const [, within = "", name = "", alias = ""] = /^(?:(.*)\.)?provider\.([\w-]+)(?:\.([\w-]+))?$/.exec(said2) ?? [];
  return name === "" ? [] : [said2, within, `registry.terraform.io/hashicorp/${name}`, alias];
}
function existing(one, providerKey, more = {}) {
  const { module, type, name, key, values } = one;
  return {
    block: void 0,
    ...one,
    ...more,
    address: more.address ?? `${module === "" ? "" : `${module}.`}${type}.${written({ name, key })}`,
    providerKey,
    action: "keep",
    unknown: {},
    before: values
  };
}
function collector() {
  const managed2 = [];
  const foreign = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  return {
    managed: managed2,
    foreign,
    make(name, one) {
      if (!byName.has(name))
        byName.set(
          name,
          providers.find(({ address }) => `/${name}`.endsWith(address))
        );
      const provider = byName.get(name);
      if (provider) managed2.push(one(provider));
      else foreign.set(name, (foreign.get(name) ?? 0) + 1);
    }
  };
}
function keyOf2(row, member = "index") {
  const key = memberOf(row, member);
  return typeof key === "string" || typeof key === "number" ? key : void 0;
}

// src/plans/terraform/foreign.ts
import { planGap as planGap2 } from "./plans.js";
var makesNothing = /\/(?:hashicorp\/(?:archive|cloudinit|external|http|local|null|random|template|time|tls)|builtin\/terraform)$/;
function foreignGaps(foreign, file) {
  return [...foreign].flatMap(
    ([name, count]) => makesNothing.test(`/${name}`) ? [] : [
      planGap2(
        { file },
        `${count} resource${count === 1 ? "" : "s"} of ${name === "" ? "a provider without a name" : `the provider ${name.slice(0, 200)}`}: this version does not look at them`,
        "look at them by other means, and accept the gap with an exception"
      )
    ]
  );
}

// src/plans/terraform/authored.ts
var authored = /* @__PURE__ */ new Set([
  "aws_backup_plan rule",
  "aws_backup_plan rule copy_action",
  "aws_dynamodb_table replica",
  "aws_dynamodb_global_table replica",
  "aws_ecr_replication_configuration replication_configuration rule",
  "aws_ecr_replication_configuration replication_configuration rule destination",
  "aws_s3_bucket_replication_configuration rule",
  "azurerm_app_configuration replica",
  "azurerm_container_registry georeplications",
  "azurerm_cosmosdb_account geo_location"
]);
var isMadeByItsAuthor = (type, path) => authored.has([type, ...path.filter((step) => typeof step === "string")].join(" "));
var makesAnother = (text) => text.startsWith('"') ? /\}[\w-]|[\w-]\$\{/.test(text) : /^(?:replace|regex\w*|substr|trim\w*|sha\w+|md5)\s*\(|^format\(\s*"[^"]*(?:[\w-]%[sv]|%[sv][\w-])|^join\(\s*"[\w-]/.test(
  text
);

// src/plans/terraform/homes-and-ids.ts
var afterApply = "it is known after apply";
function homesAndIds(plan) {
  const homes4 = /* @__PURE__ */ new Map();
  const ids4 = /* @__PURE__ */ new Map();
  const readers = /* @__PURE__ */ new Map();
  return {
    homeOf(instance2) {
      const before = homes4.get(instance2);
      if (before) return before;
      homes4.set(instance2, {
        from: "",
        unknown: { why: "its region depends on itself", remedy: "correct the plan" }
      });
      let reader = readers.get(instance2.provider);
      if (!reader) readers.set(instance2.provider, reader = instance2.provider.homes(plan()));
      const home = reader(instance2);
      homes4.set(instance2, home);
      return home;
    },
    idsOf(instance2) {
      let known4 = ids4.get(instance2);
      if (!known4) {
        const { homeOf } = plan();
        ids4.set(instance2, known4 = instance2.provider.ids(instance2, homeOf(instance2), plan()));
      }
      return known4;
    }
  };
}
function standsFor(targets, as, { homeOf, idsOf }) {
  const places = new Set(targets.map(({ instance: instance3 }) => homeOf(instance3).location));
  if (places.size > 1)
    return unseen("it may be one of several resources, which are in different regions", as);
  const { instance: instance2, attribute } = targets[0];
  if (places.has(void 0)) return unseen(`the region of ${instance2.address} is not known`, as);
  const id = idsOf(instance2).of(attribute);
  return id === void 0 ? unseen(afterApply, as) : symbolic(id, as);
}

// src/plans/terraform/references.ts
var deepest = 64;
var mostTargets = 1e3;
var longestReference = 4096;
var few = 8;
function rootsOf(expression) {
  const all = listOf(memberOf(expression, "references"));
  if (all.length <= few) return fewRoots(all);
  const roots = [];
  const known4 = /* @__PURE__ */ new Set();
  for (const one of all) {
    if (typeof one !== "string" || known4.has(one)) continue;
    roots.push(one);
    known4.add(one);
    for (const { index } of one.slice(0, longestReference).matchAll(/[.[]/g))
      known4.add(one.slice(0, index));
  }
  return roots;
}
function fewRoots(all) {
  const roots = [];
  for (const one of all)
    if (typeof one === "string" && !roots.some((root) => goesOnFrom(root, one))) roots.push(one);
  return roots;
}
var goesOnFrom = (root, one) => root.startsWith(one) && (root.length === one.length || one.length < longestReference && (root[one.length] === "." || root[one.length] === "["));
function referenceReader(configuration, found) {
  const known4 = /* @__PURE__ */ new Map();
  return meaningOf;
  function partsIn(root) {
    let parts = known4.get(root);
    if (!parts) known4.set(root, parts = partsOf(root));
    return parts;
  }
  function meaningOf(expression, standing, depth = 0) {
    if (depth > deepest) return { nothing: "its references are nested too deep" };
    if (typeof expression === "object" && expression !== null && Object.hasOwn(expression, "constant_value"))
      return { constant: memberOf(expression, "constant_value") };
    const roots = rootsOf(expression);
    const [only2] = roots;
    if (only2 === void 0) return { nothing: afterApply };
    if (roots.length === 1) return meaningOfRoot(only2, standing, depth);
    const targets = [];
    for (const root of roots) {
      const one = meaningOfRoot(root, standing, depth);
      if ("nothing" in one) return one;
      if ("targets" in one) targets.push(...one.targets);
      if (targets.length > mostTargets) return { nothing: "it refers to too many resources" };
    }
    return targets.length === 0 ? { nothing: afterApply } : { targets };
  }
  function meaningOfRoot(root, standing, depth) {
    const [first, second, third, fourth] = partsIn(root);
    const { module } = standing;
    if (!first) return { nothing: afterApply };
    if (first.name === "var") return variable(second?.name ?? "", module, depth);
    if (first.name === "module") return output(module, second, third?.name ?? "", depth);
    if (first.name === "local") {
      const references = found.local(module, second?.name ?? "");
      return references === void 0 || depth > deepest ? { nothing: "it is made of a local value, which a plan does not hold" } : meaningOf({ references }, standing, depth + 1);
    }
    if (first.name === "each" || first.name === "count") {
      const each2 = standing.instance ? standing.instance.block?.each : configuration.eachOf(module);
      if (second?.name !== "value" || each2 === void 0)
        return { constant: standing.instance?.key };
      const within = standing.instance ? module : parentOf(module);
      const meant = meaningOf(each2, { module: within }, depth + 1);
      if (!("targets" in meant)) return { nothing: afterApply };
      const key = standing.instance?.key;
      const same = meant.targets.filter(({ instance: instance2 }) => instance2.key === key);
      return { targets: withAttribute(same.length > 0 ? same : meant.targets, third?.name) };
    }
    if (first.name === "data")
      return reached(
        found.data(module, `data.${second?.name}.${third?.name}`),
        third,
        fourth?.name,
        standing
      );
    if (second)
      return reached(
        found.find(module, `${first.name}.${second.name}`),
        second,
        third?.name,
        standing
      );
    return { nothing: afterApply };
  }
  function reached(instances, named2, attribute, { instance: own }) {
    const chosen = named2?.key === void 0 ? sameKey(instances, own) : instances.filter(({ key }) => key === named2.key);
    return chosen.length === 0 ? { nothing: afterApply } : { targets: chosen.map((instance2) => ({ instance: instance2, attribute })) };
  }
  function variable(name, module, depth) {
    if (module === "") {
      const row = memberOf(found.variables, name);
      return row === void 0 ? { constant: configuration.default("", name) ?? null } : { constant: memberOf(row, "value") };
    }
    const given = configuration.argument(module, name);
    if (!given) return { constant: configuration.default(module, name) ?? null };
    const meant = meaningOf(given.expression, { module: given.module }, depth + 1);
    return "constant" in meant && meant.constant === void 0 ? { constant: partsOf(module).at(-1)?.key ?? null } : meant;
  }
  function output(module, called, name, depth) {
    if (!called) return { nothing: afterApply };
    const path = `${module === "" ? "" : `${module}.`}module.${written(called)}`;
    const children = called.key === void 0 ? found.modules(path) : [path];
    const targets = [];
    for (const child of children) {
      const one = meaningOf(configuration.output(child, name), { module: child }, depth + 1);
      if (!("targets" in one)) return children.length === 1 ? one : { nothing: afterApply };
      targets.push(...one.targets);
      if (targets.length > mostTargets) return { nothing: "it refers to too many resources" };
    }
    return targets.length === 0 ? { nothing: afterApply } : { targets };
  }
}
function sameKey(instances, own) {
  if (instances.length < 2 || own?.key === void 0) return instances;
  const same = instances.filter(({ key }) => key === own.key);
  return same.length > 0 ? same : instances;
}
var withAttribute = (targets, attribute) => targets.map(({ instance: instance2 }) => ({ instance: instance2, attribute }));

// src/plans/set-member.ts
function setMember(object, name, value) {
  if (name === "__proto__")
    Object.defineProperty(object, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
  else object[name] = value;
}

// src/plans/terraform/values.ts
var deepest2 = 64;
function valueOf(after, unknown, expression, refer, { isDynamic, inSources }) {
  return merged(after, unknown, expression, false, []);
  function merged(known4, later, said2, dynamic, path) {
    if (later === true) {
      if (said2 !== void 0) return refer(said2, path);
      return dynamic || isDynamic(path) ? inSources(path) ?? unseen(`${afterApply}, and a dynamic block makes it`) : void 0;
    }
    if (path.length > deepest2) return unseen("it is nested too deep");
    if (!isPartlyUnknown(later)) return known4;
    if (Array.isArray(later) || Array.isArray(known4)) {
      const before = listOf(known4);
      const length = Math.max(before.length, listOf(later).length);
      return Array.from(
        { length },
        (_, i) => merged(
          before[i],
          listOf(later)[i],
          elementOf(said2, i, length, before[i]),
          dynamic || said2 === void 0 && before[i] !== void 0,
          [...path, i]
        )
      );
    }
    const names = /* @__PURE__ */ new Set([...Object.keys(rowOf(known4)), ...Object.keys(rowOf(later))]);
    const made3 = {};
    for (const name of names)
      setMember(
        made3,
        name,
        merged(
          memberOf(known4, name),
          memberOf(later, name),
          isExpression(said2) ? said2 : memberOf(said2, name),
          dynamic,
          [...path, name]
        )
      );
    return made3;
  }
}
function isPartlyUnknown(later, depth = 0) {
  if (later === true) return true;
  if (typeof later !== "object" || later === null) return false;
  if (depth > deepest2) return true;
  for (const one of Object.values(later)) if (isPartlyUnknown(one, depth + 1)) return true;
  return false;
}
var isExpression = (said2) => typeof said2 === "object" && said2 !== null && (Object.hasOwn(said2, "references") || Object.hasOwn(said2, "constant_value"));
function elementOf(said2, at, length, known4) {
  if (Array.isArray(said2)) {
    if (said2.length === 1) return said2[0];
    const agreeing = said2.filter((block) => agrees(block, known4));
    if (said2.length === length && agrees(said2[at], known4)) return said2[at];
    return agreeing.length === 1 ? agreeing[0] : { references: agreeing.flatMap(referencesIn2) };
  }
  if (!isExpression(said2)) return said2;
  const roots = rootsOf(said2);
  return roots.length === length && length > 1 ? { references: [roots[at]] } : said2;
}
function agrees(block, known4) {
  for (const [name, said2] of Object.entries(rowOf(block))) {
    const value = memberOf(known4, name);
    if (Array.isArray(said2)) {
      if (value !== void 0 && !listOf(value).every((one, i) => said2[i] === void 0 || agrees(said2[i], one)))
        return false;
    } else if (isExpression(said2) && Object.hasOwn(said2, "constant_value")) {
      const constant = memberOf(said2, "constant_value");
      if (typeof constant !== "object" && value !== void 0 && String(value) !== String(constant))
        return false;
    }
  }
  return true;
}
function referencesIn2(block, depth = 0) {
  if (isExpression(block)) return listOf(memberOf(block, "references"));
  if (typeof block !== "object" || block === null || depth > deepest2) return [];
  return Object.values(block).flatMap((one) => referencesIn2(one, depth + 1));
}

// src/plans/terraform/make-plan.ts
function makePlan(parts) {
  const { file, instances, data: data2, untouched, configuration, variables, regions, sources } = parts;
  const byBlock = Map.groupBy(instances, ({ module, type, name }) => `${module}
${type}.${name}`);
  const dataByBlock = Map.groupBy(
    data2,
    ({ module, type, name }) => `${module}
data.${type}.${name}`
  );
  let modules;
  const meaningOf = referenceReader(configuration, {
    find: (module, block) => byBlock.get(`${module}
${block}`) ?? [],
    data: (module, block) => dataByBlock.get(`${module}
${block}`) ?? [],
    modules: (module) => (modules ??= modulesByCall(instances)).get(module) ?? [],
    variables,
    local: sources.local
  });
  const plan = {
    file,
    instances,
    data: data2,
    untouched,
    regions,
    find: (module, block) => byBlock.get(`${module}
${block}`) ?? [],
    value: (instance2, attribute) => valueIn(instance2, attribute, true),
    named: (instance2, attribute) => valueIn(instance2, attribute, false),
    eachOf(instance2, attribute) {
      const said2 = memberOf(instance2.block?.expressions, attribute);
      const roots = rootsOf(said2);
      const standing = { module: instance2.module, instance: instance2 };
      return roots.flatMap((root) => {
        const meant = meaningOf({ references: [root] }, standing);
        if ("constant" in meant) return [];
        if ("nothing" in meant) return [unseen(meant.nothing, root)];
        return meant.targets.map(
          (target) => valueFor({ targets: [target] }, { references: [root] })
        );
      });
    },
    ...homesAndIds(() => plan),
    constant(expression, module) {
      const meant = meaningOf(expression, { module });
      return "constant" in meant ? meant.constant : void 0;
    },
    constantOfData(expression, module) {
      const meant = meaningOf(expression, { module });
      if (!("targets" in meant) || meant.targets.length !== 1) return void 0;
      const { instance: instance2, attribute } = meant.targets[0];
      return attribute === void 0 ? void 0 : memberOf(instance2.values, attribute);
    },
    providerExpression(key, argument) {
      const row = configuration.provider(key);
      const expression = memberOf(memberOf(row, "expressions"), argument);
      const module = memberOf(row, "module_address");
      return expression === void 0 ? void 0 : { expression, module: typeof module === "string" ? module : "" };
    },
    isProviderKnown: (key) => configuration.provider(key) !== void 0
  };
  return plan;
  function valueIn(instance2, attribute, isExact) {
    const known4 = memberOf(instance2.values, attribute);
    const later = memberOf(instance2.unknown, attribute);
    if (later === void 0 || later === false) return known4;
    const expressions = instance2.block?.expressions;
    const refer = (expression, path) => {
      const meant = meaningOf(expression, { module: instance2.module, instance: instance2 });
      const value = valueFor(meant, expression);
      if (!isSymbolic(value)) return value;
      const text = sources.text(instance2, [attribute, ...path]);
      if (text !== void 0)
        return makesAnother(text) ? unseen("its expression makes another name of it", value.expression) : value;
      return isExact && namesOne(meant) ? unseen(
        "a plan does not show whether the expression is this name alone or makes another of it: give the sources by --source DIRECTORY",
        value.expression
      ) : value;
    };
    return valueOf(known4, later, memberOf(expressions, attribute), refer, {
      isDynamic: (path) => isMadeByItsAuthor(instance2.type, [attribute, ...path]) || sources.isDynamic(instance2, [attribute, ...path]),
      inSources: (path) => {
        const references = sources.references(instance2, [attribute, ...path]);
        return references && refer({ references }, path);
      }
    });
  }
  function valueFor(meant, expression) {
    const [as = ""] = rootsOf(expression);
    if ("constant" in meant)
      return meant.constant === null || meant.constant === void 0 ? void 0 : unseen(afterApply, as);
    if ("nothing" in meant) return unseen(meant.nothing, as);
    return standsFor(meant.targets, as, plan);
  }
}
var namesOne = (meant) => "targets" in meant && meant.targets.some(
  ({ instance: instance2, attribute }) => attribute !== void 0 && instance2.provider.globalNames?.[instance2.type]?.includes(attribute) === true
);
function modulesByCall(instances) {
  const calls = /* @__PURE__ */ new Map();
  for (const module of new Set(instances.map((one) => one.module)))
    for (let at = module; at !== ""; ) {
      const call = at.replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/, "");
      const known4 = calls.get(call) ?? /* @__PURE__ */ new Set();
      known4.add(at);
      calls.set(call, known4);
      at = parentOf(at);
    }
  return new Map([...calls].map(([call, known4]) => [call, [...known4]]));
}

// src/plans/spelling.ts
import { escapePointer } from "./scan.js";
function spell(source, { members: members2, constants = {} }, whereIs = () => void 0, into = { properties: {}, unseen: {}, written: {} }) {
  for (const way of waysOf(members2)) spellMember(source, way, whereIs, into);
  for (const [to, value] of Object.entries(constants)) reach(into, stepsOf(to), [], value);
  return into;
}
var waysCache = /* @__PURE__ */ new WeakMap();
function waysOf(members2) {
  let ways = waysCache.get(members2);
  if (!ways) {
    ways = Object.entries(members2).flatMap(
      ([from, targets]) => (Array.isArray(targets) ? targets : [targets]).map((one) => {
        const becomes = typeof one === "string" ? { to: one } : one;
        return { from: stepsOf(from), target: stepsOf(becomes.to), becomes };
      })
    );
    waysCache.set(members2, ways);
  }
  return ways;
}
var open = /* @__PURE__ */ new Set(["[]", "{}"]);
var stepsCache = /* @__PURE__ */ new Map();
function stepsOf(path) {
  let steps = stepsCache.get(path);
  if (!steps) {
    steps = path.replaceAll(/(?<=.)(?=\[\]|\{\})/g, ".").replaceAll("\\.", "\0").split(".").map((step) => step.replaceAll("\0", "."));
    stepsCache.set(path, steps);
  }
  return steps;
}
function spellMember(source, { from, target, becomes: { as, absent, symbol = (id) => id } }, whereIs, into) {
  walk2(source, 0, [], []);
  function walk2(value, at, path, keys2) {
    if (isUnseen(value)) {
      const stop = at === from.length ? target.length : stopOf(target, keys2.length);
      const pointer = reach(into, target.slice(0, stop), keys2);
      into.unseen[pointer] = value.why;
      const all = value.oneOf?.map((one) => as ? as(one) : one);
      const oneOf = at === from.length ? choicesOf(all) : void 0;
      into.written[pointer] = {
        ...writtenAs(path, value.expression, whereIs),
        ...oneOf && { oneOf }
      };
      return;
    }
    if (value === void 0 || value === null) {
      if (absent !== void 0) reach(into, target, keys2, absent);
      return;
    }
    const step = from[at];
    if (step === void 0) {
      const made3 = isSymbolic(value) ? symbol(value.id) : as ? as(value) : value;
      if (isUnseen(made3)) {
        walk2(made3, at, path, keys2);
        return;
      }
      const pointer = reach(into, target, keys2, made3);
      into.written[pointer] = writtenAs(
        path,
        isSymbolic(value) ? value.expression : asWritten(value, made3),
        whereIs
      );
      return;
    }
    if (open.has(step)) {
      const items = Array.isArray(value) ? [...value.entries()] : step === "{}" && typeof value === "object" && !isSymbolic(value) ? Object.entries(value) : (
        // One block where a list may stand.
        [[0, value]]
      );
      if (items.length === 0) {
        const stop = stopOf(target, keys2.length);
        reach(into, target.slice(0, stop), keys2, target[stop] === "{}" ? {} : []);
      }
      for (const [key, item] of items) {
        const here = [...keys2, key];
        reach(into, target.slice(0, stopOf(target, keys2.length) + 1), here);
        walk2(item, at + 1, [...path, key], here);
      }
      return;
    }
    if (Array.isArray(value) && value.length <= 1) {
      walk2(value[0], at, value.length === 0 ? path : [...path, 0], keys2);
      return;
    }
    if (typeof value !== "object" || Array.isArray(value) || isSymbolic(value)) {
      reach(into, target, keys2, isSymbolic(value) ? value.id : value);
      return;
    }
    const next = Object.hasOwn(value, step) ? value[step] : void 0;
    walk2(next, at + 1, [...path, step], keys2);
  }
}
function stopOf(target, keys2) {
  let seen = 0;
  for (let i = 0; i < target.length; i++) if (open.has(target[i]) && seen++ === keys2) return i;
  return target.length;
}
function reach({ properties }, target, keys2, value) {
  let at = properties;
  let pointer = "";
  let taken = 0;
  for (let i = 0; i < target.length; i++) {
    const step = target[i];
    const key = open.has(step) ? keys2[taken++] ?? 0 : step;
    pointer += `/${escapePointer(String(key))}`;
    const isLast = i === target.length - 1;
    if (isLast) {
      if (value !== void 0 && (!isEmpty(value) || !Object.hasOwn(at, key)))
        setMember(at, key, value);
      else if (value === void 0 && open.has(step) && !Object.hasOwn(at, key))
        setMember(at, key, {});
      break;
    }
    const next = target[i + 1];
    const there = Object.hasOwn(at, key) ? at[key] : void 0;
    if (typeof there === "object" && there !== null) at = there;
    else {
      const made3 = next === "[]" ? [] : {};
      setMember(at, key, made3);
      at = made3;
    }
  }
  return pointer;
}
var isEmpty = (value) => typeof value === "object" && value !== null && Object.keys(value).length === 0;
var asWritten = (value, made3) => typeof value === "string" && value !== made3 && /^[\w .-]{1,40}$/.test(value) ? value : void 0;
function writtenAs(path, expression, whereIs) {
  let attribute = "";
  for (const step of path)
    attribute += typeof step === "number" ? `[${step}]` : attribute === "" ? step : `.${step}`;
  return {
    attribute,
    ...expression !== void 0 && { expression },
    ...whereIs(path)
  };
}

// src/plans/terraform/removed.ts
function partOf({ address, values }, provider, { type, joins, members: members2 }) {
  const of2 = joins && textOf(values, joins.by);
  if (of2 === void 0 || of2 === "") return void 0;
  const { properties } = spell(values, { members: members2 });
  return {
    provider,
    ids: idLike.test(of2) ? [of2] : [],
    type,
    name: of2.split(/[/:]/).at(-1),
    part: { address, settings: properties }
  };
}
var idLike = /^(?:arn:|\/(?:subscriptions|providers)\/)/i;
function removedOf(destroyed) {
  return destroyed.flatMap((block) => {
    const { type, provider, values } = block;
    const spellings = provider?.spellings.get(type) ?? [];
    const own = spellings.find(({ joins }) => !joins);
    const ids4 = ["arn", "id"].flatMap((name2) => {
      const id = textOf(values, name2);
      return id !== void 0 && idLike.test(id) ? [id] : [];
    });
    const name = ["name", "bucket", "identifier", "function_name"].map((attribute) => textOf(values, attribute)).find((one) => one !== void 0 && one !== "");
    if (!provider) return [];
    const parts = spellings.flatMap((spelling) => partOf(block, provider.cloud, spelling) ?? []);
    if (ids4.length === 0 && (!own || name === void 0)) return parts;
    return [
      ...parts,
      {
        provider: provider.cloud,
        ids: ids4,
        ...own && { type: own.type },
        ...name !== void 0 && { name }
      }
    ];
  });
}

// src/plans/terraform/joined.ts
import { escapePointer as escapePointer2 } from "./scan.js";
function join(into, part, file) {
  const offsets = /* @__PURE__ */ new Map();
  merge(into.properties, part.properties, "");
  for (const [pointer, why] of Object.entries(part.unseen)) into.unseen[moved(pointer)] = why;
  for (const [pointer, one] of Object.entries(part.written)) {
    const at = moved(pointer);
    into.written[at] ??= file === void 0 ? one : { ...one, file };
  }
  function merge(to, from, pointer) {
    for (const [key, value] of Object.entries(from)) {
      const at = `${pointer}/${escapePointer2(key)}`;
      const there = Object.hasOwn(to, key) ? to[key] : void 0;
      if (Array.isArray(there) && Array.isArray(value)) {
        offsets.set(at, there.length);
        there.push(...value);
      } else if (isObject(there) && isObject(value)) merge(there, value, at);
      else if (there === void 0) setMember(to, key, value);
    }
  }
  function moved(pointer) {
    if (offsets.size === 0) return pointer;
    let from = "";
    let to = "";
    for (const step of pointer.split("/").slice(1)) {
      const offset = offsets.get(from);
      from += `/${step}`;
      to += `/${offset === void 0 ? step : Number(step) + offset}`;
    }
    return to;
  }
}
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/plans/terraform/resources.ts
function* resourcesOf(plan, sources) {
  const additions = /* @__PURE__ */ new Map();
  const joined = /* @__PURE__ */ new Set();
  const alone = [];
  const byId3 = idIndex(plan);
  for (const instance2 of plan.instances)
    for (const spelling of spellingsOf(instance2, plan)) {
      const { joins } = spelling;
      if (!joins) continue;
      const target = targetOf(instance2, joins, plan, byId3);
      if (target === void 0) continue;
      const hasOwn = hasMain(instance2);
      if (!hasOwn || joins.absorbs && target !== "elsewhere") joined.add(instance2);
      if (target !== "elsewhere") add(target, { instance: instance2, spelling });
      else if (!joins.absorbs) alone.push({ instance: instance2, spelling });
    }
  for (const instance2 of plan.instances) {
    if (joined.has(instance2)) continue;
    const [main, ...also] = ownSpellings(instance2, plan);
    for (const spelling of also) add(instance2, { instance: instance2, spelling });
    const type = main ?? instance2.provider.typeOf(instance2, plan);
    if (type) yield record(instance2, type, main, additions.get(instance2) ?? [], false);
    for (const one of instance2.provider.also?.(instance2, plan) ?? []) yield copyOf(one, instance2);
  }
  for (const { instance: instance2, spelling } of alone) yield record(instance2, spelling, spelling, [], true);
  for (const instance2 of plan.untouched) {
    const [main] = ownSpellings(instance2, plan);
    const type = main ?? instance2.provider.typeOf(instance2, plan);
    const { location } = plan.homeOf(instance2);
    const { all } = plan.idsOf(instance2);
    if (type && location !== void 0 && all.length > 0)
      yield {
        id: `${plan.file}#${instance2.address}`,
        type: type.type,
        provider: instance2.provider.cloud,
        scope: instance2.provider.scope(instance2, plan) ?? plan.file,
        name: nameOf2(instance2),
        labels: {},
        location,
        properties: {},
        onlyReferred: true,
        source: "Terraform",
        planned: { action: "keep", file: plan.file, ids: all }
      };
  }
  function record(instance2, { type, isPart }, main, more, isAlone) {
    const spelt = main ? spellOf(instance2, main, plan, sources, "") : { properties: {}, unseen: {}, written: {} };
    const place = sources.block(instance2);
    for (const { instance: part, spelling } of more) {
      const at = sources.block(part);
      join(
        spelt,
        spellOf(part, spelling, plan, sources, part === instance2 ? "" : `${part.address}.`),
        at && at.file !== place?.file ? at.file : void 0
      );
    }
    const home = plan.homeOf(instance2);
    const { all } = plan.idsOf(instance2);
    const planned = {
      action: actionOf(instance2, more),
      ...instance2.isNew && { isNew: true },
      file: place?.file ?? plan.file,
      ...place && { line: place.line, column: place.column },
      ...all.length > 0 && !isAlone && { ids: all },
      ...formerIdsOf(instance2),
      ...home.unknown && { noLocation: home.unknown },
      ...(isAlone || isPart) && { isPart: true },
      ...main?.unsaid && { unsaid: main.unsaid },
      written: {
        ...spelt.written,
        ...home.location !== void 0 && { "/location": { attribute: home.from } },
        ...anyHome(home)
      }
    };
    return {
      id: `${plan.file}#${instance2.address}${isAlone && main?.from === instance2.type && hasMain(instance2) ? ` (${type})` : ""}`,
      type,
      provider: instance2.provider.cloud,
      scope: instance2.provider.scope(instance2, plan) ?? plan.file,
      name: nameOf2(instance2),
      labels: labelsOf(instance2),
      ...home.location !== void 0 && { location: home.location },
      properties: spelt.properties,
      ...Object.keys(spelt.unseen).length > 0 && { unseen: spelt.unseen },
      source: "Terraform",
      planned
    };
  }
  function formerIdsOf(instance2) {
    const { previousAddress } = instance2;
    const former = /* @__PURE__ */ new Set([
      ...previousAddress === void 0 ? [] : [previousAddress],
      ...sources.former?.(instance2) ?? []
    ]);
    return former.size === 0 ? {} : { formerIds: [...former].map((address) => `${plan.file}#${address}`) };
  }
  function add(target, addition) {
    const known4 = additions.get(target);
    if (known4) known4.push(addition);
    else additions.set(target, [addition]);
  }
  function copyOf({ type, id, location, attribute }, instance2) {
    const at = sources.attribute(instance2, [attribute]) ?? sources.block(instance2);
    const key = isUnseen(location) ? id.slice(id.lastIndexOf("/") + 1) : location;
    return {
      id: `${plan.file}#${instance2.address}.${attribute}[${JSON.stringify(key)}]`,
      type,
      provider: instance2.provider.cloud,
      scope: instance2.provider.scope(instance2, plan) ?? plan.file,
      name: `${nameOf2(instance2)}/${key}`,
      labels: labelsOf(instance2),
      ...!isUnseen(location) && { location },
      properties: {},
      source: "Terraform",
      planned: {
        action: instance2.action,
        ...instance2.isNew && { isNew: true },
        file: sources.block(instance2)?.file ?? plan.file,
        ...at && { line: at.line, column: at.column },
        ids: [id],
        ...isUnseen(location) && {
          noLocation: {
            why: `the location of ${attribute} is not known: ${location.why}`,
            remedy: "write the location out, or give what is missing"
          }
        },
        written: isUnseen(location) ? anyHome({ choices: location }) : { "/location": { attribute } }
      }
    };
  }
  function hasMain(instance2) {
    return ownSpellings(instance2, plan).length > 0;
  }
}
function spellingsOf(instance2, plan) {
  const all = instance2.provider.spellings.get(instance2.type) ?? [];
  return all.some(({ when }) => when) ? all.filter(
    ({ when }) => !when || when((attribute) => plan.value(instance2, attribute), instance2)
  ) : all;
}
var ownSpellings = (instance2, plan) => spellingsOf(instance2, plan).filter(({ joins }) => !joins);
var topsOf = /* @__PURE__ */ new WeakMap();
function spellOf(instance2, spelling, plan, sources, prefix) {
  let tops = topsOf.get(spelling);
  if (!tops) {
    tops = [...new Set(Object.keys(spelling.members).map((path) => /^[^.[{]+/.exec(path)[0]))];
    topsOf.set(spelling, tops);
  }
  const source = {};
  for (const top of tops)
    source[top] = Object.hasOwn(spelling.computed ?? {}, top) ? spelling.computed[top](instance2, plan) : attributeOf(top, instance2, plan);
  const whereIs = (path) => sources.attribute(instance2, /^\$\w+:/.test(String(path[0])) ? blockOf(path) : path);
  const spelt = spell(source, inRegion2(spelling, plan.homeOf(instance2).location), whereIs);
  for (const [pointer, one] of Object.entries(spelt.written))
    if (prefix !== "" || one.attribute.startsWith("$"))
      spelt.written[pointer] = { ...one, attribute: `${prefix}${shown(one.attribute)}` };
  return spelt;
}
var shown = (attribute) => attribute.replace(/^\$home$/, "region of its provider").replace(/^\$id$/, "arn").replace(/^\$\w+:([\w-]+)[^[.]*/, "$1");
var regional = /* @__PURE__ */ new WeakMap();
function inRegion2(spelling, region) {
  let known4 = regional.get(spelling);
  if (!known4) regional.set(spelling, known4 = /* @__PURE__ */ new Map());
  let made3 = known4.get(region);
  if (!made3) {
    const placed = (one) => typeof one === "string" || one.absent !== homeRegion ? one : { ...one, absent: region };
    made3 = {
      ...spelling,
      members: Object.fromEntries(
        Object.entries(spelling.members).map(([path, one]) => [
          path,
          Array.isArray(one) ? one.map(placed) : placed(one)
        ])
      )
    };
    known4.set(region, made3);
  }
  return made3;
}
var blockOf = ([first]) => [
  String(first).split(":")[1]
];
function attributeOf(name, instance2, plan) {
  if (name === "$home") {
    const home = plan.homeOf(instance2);
    return home.location ?? unseen(home.unknown?.why ?? "its region is not known", void 0, home.choices?.oneOf);
  }
  if (name === "$id") {
    const id = plan.idsOf(instance2).of(void 0);
    return id === void 0 ? unseen(
      plan.homeOf(instance2).unknown?.why ?? "it is known after apply",
      `${instance2.address}.arn`
    ) : symbolic(id, `${instance2.address}.arn`);
  }
  return name.startsWith("$") ? instance2.provider.derived?.(name, instance2, plan) : plan.value(instance2, name);
}
function anyHome({ choices }) {
  if (!choices?.oneOf) return {};
  const { expression, oneOf } = choices;
  return {
    "/location": { attribute: "location", ...expression !== void 0 && { expression }, oneOf }
  };
}
function idIndex(plan) {
  const byType2 = /* @__PURE__ */ new Map();
  const all = Map.groupBy(plan.instances, ({ type }) => type);
  return (type, attributes, value) => {
    let known4 = byType2.get(type);
    if (!known4) {
      known4 = /* @__PURE__ */ new Map();
      for (const instance2 of all.get(type) ?? [])
        for (const text of /* @__PURE__ */ new Set([
          ...attributes.map((attribute) => memberOf(instance2.values, attribute)),
          ...plan.idsOf(instance2).all
        ]))
          if (typeof text === "string") {
            const list = known4.get(text);
            if (list) list.push(instance2);
            else known4.set(text, [instance2]);
          }
      byType2.set(type, known4);
    }
    return known4.get(value) ?? [];
  };
}
function targetOf(instance2, { by, to, below: below2 }, plan, index) {
  const value = (plan.named ?? plan.value)(instance2, by);
  if (value === void 0 || value === null || value === "") return void 0;
  if (isUnseen(value)) return "elsewhere";
  const text = isSymbolic(value) ? value.id : String(value);
  let found = Object.entries(to).flatMap(([type, attributes]) => index(type, attributes, text));
  let at = below2 ? text : "";
  while (found.length === 0 && at !== "") {
    at = at.slice(0, Math.max(0, at.lastIndexOf("/", at.lastIndexOf("/") - 1)));
    const above = at;
    if (above !== "")
      found = Object.entries(to).flatMap(([type, names]) => index(type, names, above));
  }
  if (found.length < 2) return found[0] ?? "elsewhere";
  const near = found.filter(({ providerKey }) => providerKey === instance2.providerKey);
  return near.length === 1 ? near[0] : "elsewhere";
}
function actionOf({ action }, parts) {
  const isKept = action === "keep" && parts.every(({ instance: instance2 }) => instance2.action === "keep");
  return isKept || action !== "keep" ? action : "change";
}
function nameOf2(instance2) {
  for (const attribute of ["name", "bucket", "identifier", "function_name"]) {
    const name = memberOf(instance2.values, attribute);
    if (typeof name === "string" && name !== "") return name;
  }
  return instance2.address;
}
function labelsOf({ values }) {
  const labels = {};
  for (const tags of [rowOf(values["tags_all"]), rowOf(values["tags"])])
    for (const [name, value] of Object.entries(tags))
      if (typeof value === "string") setMember(labels, name, value);
  return labels;
}

// src/plans/terraform/sources.ts



// src/declare/files.ts


var largestFile = 1024 * 1024;
var mostFiles = 5e4;
var mostFolders = 5e4;
var mostBytes = 128 * 1024 * 1024;
var longestSearch = 2e4;
var skippedFolders = /* @__PURE__ */ new Set([
  ".git",
  ".github",
  ".terraform",
  ".terragrunt-cache",
  "__fixtures__",
  "__mocks__",
  "__snapshots__",
  "__tests__",
  "cdk.out",
  "doc",
  "docs",
  "events",
  "example",
  "examples",
  "fixtures",
  "node_modules",
  "samples",
  "test",
  "testdata",
  "tests",
  "vendor"
]);
var declaring = /\.(?:tf|tofu|tfvars|hcl|bicep|bicepparam|json|ya?ml|template)$|^samconfig\.toml$/i;
var skippedFiles = /^(?:data-boundary\.ya?ml|\..*\.hcl|.*\.(?:tftest|tofutest|pkr)\.hcl|package(?:-lock)?\.json|tsconfig.*\.json|pnpm-lock\.yaml|composer\.json)$/i;
function repositoryFiles(root) {
  let found;
  const until = performance.now() + longestSearch;
  let bytes = 0;
  const counted = /* @__PURE__ */ new Set();
  let isWhole = true;
  return {
    paths: (...extensions) => {
      found ??= walk(root);
      return found.files.filter(
        (path) => extensions.some((extension) => path.toLowerCase().endsWith(extension))
      );
    },
    read: (path) => {
      if (bytes > mostBytes || performance.now() > until) isWhole = false;
      const text = isWhole ? readText(join2(root, path)) : void 0;
      if (!counted.has(path)) bytes += text?.length ?? 0;
      counted.add(path);
      return text;
    },
    isWhole: () => isWhole && found?.isWhole !== false
  };
}
function walk(root) {
  const files = [];
  const folders = [""];
  let seen = 0;
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    if (++seen > mostFolders || files.length >= mostFiles) break;
    const entries = readFolder(join2(root, folder));
    for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !skippedFolders.has(entry.name.toLowerCase())) folders.push(path);
      else if (entry.isFile() && declaring.test(entry.name) && !skippedFiles.test(entry.name))
        files.push(path);
    }
  }
  return { files: files.sort(), isWhole: seen <= mostFolders && files.length < mostFiles };
}
function readFolder(folder) {
  try {
    return entriesOf(folder);
  } catch (error) {
    if ("code" in Object(error)) return [];
    throw error;
  }
}
function entriesOf(folder) {
  return readdirSync(folder, { withFileTypes: true });
}
function readText(file, largest = largestFile) {
  try {
    const { size } = lstatSync(file);
    if (!lstatSync(file).isFile() || size > largest) return void 0;
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError || "code" in Object(error)) return void 0;
    throw error;
  }
}

// src/declare/hcl-tokens.ts
var patterns = {
  skipped: /[^\S\n]+|(?:#|\/\/)[^\n]*/y,
  heredoc: /<<-?([A-Za-z_][\w-]{0,99})[^\S\n]*\n/y,
  word: /[A-Za-z_][\w-]*/y,
  plain: /[^"\\$%\n]+|\\[^\n]?|\$\$\{|%%\{|\$(?!\{)|%(?!\{)/y,
  start: /(?:resource|data|module|variable|output|provider|locals|terraform)[^\S\n]*(?:"[^"\n]*"[^\S\n]*)*\{/y,
  reference: /[^\S\n]*(var|local)\.([A-Za-z_][\w-]*)[^\S\n]*\}/y
};
function* tokensOf(source) {
  let at = 0;
  let line = 1;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) moveTo(at + match[0].length);
    return match;
  };
  let newline = source.indexOf("\n");
  const moveTo = (end) => {
    for (; newline >= 0 && newline < end; newline = source.indexOf("\n", newline + 1)) line++;
    at = end;
  };
  const skip = () => {
    if (take(patterns.skipped)) return true;
    if (source.startsWith("/*", at)) {
      const end = source.indexOf("*/", at + 2);
      moveTo(end < 0 ? source.length : end + 2);
      return true;
    }
    const heredoc = take(patterns.heredoc);
    if (!heredoc) return false;
    while (at < source.length) {
      const end = source.indexOf("\n", at);
      const text = source.slice(at, end < 0 ? source.length : end).trim();
      moveTo(end < 0 ? source.length : text === heredoc[1] ? end : end + 1);
      if (text === heredoc[1]) break;
    }
    return true;
  };
  while (at < source.length) {
    if (skip()) continue;
    const started = line;
    const from = at;
    const isStart = (at === 0 || source[at - 1] === "\n") && isBlockStart(source, at);
    const word2 = take(patterns.word);
    if (word2) {
      yield { kind: "word", text: word2[0], line: started, at: from, isStart };
      continue;
    }
    const character = source[at];
    if (character === '"') {
      yield { kind: "string", ...stringAt(), line: started, at: from };
      continue;
    }
    moveTo(at + 1);
    yield { kind: "punctuation", text: character, line: started, at: from };
  }
  function stringAt() {
    at++;
    const braces = [];
    let inString = true;
    let text = "";
    const parts = [];
    let whole = true;
    while (at < source.length) {
      if (!inString) {
        if (skip()) continue;
        const character = source[at];
        moveTo(at + 1);
        if (character === '"') inString = true;
        else if (character === "{") braces[braces.length - 1]++;
        else if (character === "}" && --braces[braces.length - 1] === 0) {
          braces.pop();
          inString = true;
        }
        continue;
      }
      const part = take(patterns.plain);
      if (part) {
        if (braces.length === 0) text += part[0].startsWith("\\") ? part[0].slice(1) : part[0];
        if (/^\\[nrtuU]/.test(part[0])) whole = false;
      } else if (source[at] === '"') {
        at++;
        if (braces.length === 0) break;
        inString = false;
      } else if (source[at] === "\n") break;
      else {
        const isValue = source[at] === "$";
        at += 2;
        const reference2 = isValue && braces.length === 0 ? take(patterns.reference) : null;
        if (reference2) {
          parts.push(text, { of: reference2[1], name: reference2[2] });
          text = "";
        } else {
          whole = false;
          braces.push(1);
          inString = false;
        }
      }
    }
    return parts.length === 0 ? { text, value: whole ? [text] : void 0 } : { text: "", value: whole ? [...parts, text] : void 0 };
  }
}
function isBlockStart(source, at) {
  patterns.start.lastIndex = at;
  return patterns.start.test(source);
}

// src/plans/terraform/bodies.ts
var deepest3 = 64;
var longestExpression = 24576;
function blocksOf2(source) {
  const root = made2("", [], 1, 1);
  const open2 = [root];
  let brackets = 0;
  let header;
  let assigned;
  let lineStart = 0;
  const lineStartOf = (at) => {
    for (let next = source.indexOf("\n", lineStart); next >= 0 && next < at; next = source.indexOf("\n", lineStart))
      lineStart = next + 1;
    return lineStart;
  };
  const settle = (end) => {
    if (assigned?.from !== void 0)
      open2.at(-1).attributes.set(assigned.name, {
        line: assigned.line,
        column: assigned.at + 1,
        text: source.slice(assigned.from, Math.min(end, assigned.from + longestExpression)).trim()
      });
    assigned = void 0;
  };
  for (const { kind, text, line, at, isStart } of tokensOf(source)) {
    if (isStart && kind === "word" && open2.length + brackets > 1) {
      settle(at);
      open2.length = 1;
      brackets = 0;
      header = void 0;
    }
    const column = at - lineStartOf(at);
    if (assigned) {
      if (kind === "punctuation" && text === "\n" && brackets === 0) settle(at);
      else if (kind === "punctuation" && "}])".includes(text) && brackets === 0) {
        settle(at);
        close();
      } else {
        assigned.from ??= at;
        if (kind === "punctuation" && "{[(".includes(text)) brackets++;
        else if (kind === "punctuation" && "}])".includes(text)) brackets--;
      }
    } else if (brackets > 0) {
      if (kind === "punctuation" && "{[(".includes(text)) brackets++;
      else if (kind === "punctuation" && "}])".includes(text)) brackets--;
    } else if (kind === "punctuation" && text === "=" && header && header.labels.length === 0) {
      assigned = { name: header.kind, line: header.line, at: header.at, from: void 0 };
      header = void 0;
    } else if (kind === "punctuation" && text === "{") {
      if (!header || open2.length > deepest3) brackets++;
      else {
        const block = made2(header.kind, header.labels, header.line, header.at + 1);
        open2.at(-1).blocks.push(block);
        open2.push(block);
      }
      header = void 0;
    } else if (kind === "punctuation" && "[(".includes(text)) brackets++;
    else if (kind === "punctuation" && text === "}") close();
    else if (kind === "punctuation") header = void 0;
    else if (!header)
      header = kind === "word" ? { kind: text, labels: [], line, at: column } : void 0;
    else if (header.labels.length < 8) header.labels.push(text);
  }
  settle(source.length);
  return root.blocks;
  function close() {
    if (open2.length > 1) open2.pop();
    header = void 0;
  }
}
function made2(kind, labels, line, column) {
  return { kind, labels, line, column, attributes: /* @__PURE__ */ new Map(), blocks: [] };
}
var quoted = /"(?:[^"\\$]|\\.|\$(?!\{))*"/g;
var reference = /(?<![\w."-])[A-Za-z_][\w-]*(?:\[(?:"[^"\]]*"|\d+)\])?(?:\.[A-Za-z_][\w-]*(?:\[(?:"[^"\]]*"|\d+)\])?)+/g;
function referencesIn3(text) {
  const bare = text.replaceAll(
    quoted,
    (string, at) => text[at - 1] === "[" && text[at + string.length] === "]" ? string : '""'
  );
  return [...bare.matchAll(reference)].map(([one]) => one);
}

// src/plans/terraform/moved.ts
var longestChain = 32;
function movedBy({ attributes }) {
  const [from, to] = ["from", "to"].map((name) => attributes.get(name)?.text.trim());
  return from && to ? [{ from, to }] : [];
}
var inModule = ({ from, to }, module) => ({
  from: `${module}.${from}`,
  to: `${module}.${to}`
});
function formerAddresses(address, moved) {
  const former = [];
  for (let at = address; former.length < longestChain; ) {
    const move = moved.find(
      ({ to }) => at === to || at.startsWith(to) && /^[.[]/.test(at.slice(to.length))
    );
    if (!move) break;
    at = move.from + at.slice(move.to.length);
    if (at === address || former.includes(at)) break;
    former.push(at);
  }
  return former;
}

// src/plans/terraform/sources.ts
var mostFiles2 = 1e3;
var leastShare = 0.5;
var noFolder = { blocks: /* @__PURE__ */ new Map(), locals: /* @__PURE__ */ new Map(), moved: [] };
function sourcesOf(folders, instances, sourceOf) {
  const read2 = /* @__PURE__ */ new Map();
  const folderAt = (path) => {
    let folder = read2.get(path);
    if (!folder) read2.set(path, folder = readFolder2(path));
    return folder;
  };
  const wanted = [...new Set(instances.filter(({ module }) => module === "").map(addressOf))];
  const wantedModules = wanted.length === 0;
  const root = folders.find((path) => {
    const { blocks } = folderAt(path);
    return wantedModules ? blocks.size > 0 : wanted.filter((address) => blocks.has(address)).length >= wanted.length * leastShare;
  });
  const installed = root === void 0 ? /* @__PURE__ */ new Map() : installedModules(root);
  const paths = /* @__PURE__ */ new Map();
  const byAddress = /* @__PURE__ */ new Map();
  function folderOf(module) {
    if (root === void 0) return noFolder;
    let folder = byAddress.get(module);
    if (!folder) byAddress.set(module, folder = moduleFolder(module));
    return folder;
  }
  function moduleFolder(module) {
    const names = modulesOf(module).map(({ name }) => name);
    const key = names.join(".");
    if (!paths.has(key)) {
      let path2 = root;
      for (let depth = 1; depth <= names.length && path2 !== void 0; depth++) {
        const source = sourceOf(
          names.slice(0, depth).map((name) => `module.${name}`).join(".")
        );
        const noted = installed.get(names.slice(0, depth).join("."));
        path2 = source !== void 0 && /^\.\.?\//.test(source) ? join3(path2, source) : noted === void 0 ? void 0 : join3(root, noted);
      }
      paths.set(key, path2);
    }
    const path = paths.get(key);
    return path === void 0 ? noFolder : folderAt(path);
  }
  const blockOf2 = (instance2) => folderOf(instance2.module).blocks.get(addressOf(instance2));
  return {
    root: root === void 0 ? void 0 : { path: root, blocks: [...folderAt(root).blocks.keys()] },
    block(instance2) {
      const block = blockOf2(instance2);
      return block && { file: block.file, line: block.line, column: block.column };
    },
    attribute(instance2, path) {
      const block = blockOf2(instance2);
      const found = block && foundIn(block, path, instance2);
      return found && { line: found.line, column: found.column };
    },
    former({ address, module }) {
      const own = module === "" ? [] : folderOf(module).moved.map((one) => inModule(one, module));
      return formerAddresses(address, [...folderOf("").moved, ...own]);
    },
    local(module, name) {
      const local = folderOf(module).locals.get(name);
      return local && referencesIn3(local.text);
    },
    text(instance2, path) {
      const block = blockOf2(instance2);
      const found = block && foundIn(block, path, instance2);
      return found && "text" in found ? found.text : void 0;
    },
    isDynamic(instance2, path) {
      let bodies = [blockOf2(instance2)].filter((one) => one !== void 0);
      const names = path.filter((step) => typeof step === "string");
      for (const [i, name] of names.entries()) {
        if (i === names.length - 1)
          return bodies.some(
            ({ blocks }) => blocks.some(({ kind, labels }) => kind === "dynamic" && labels[0] === name)
          );
        bodies = bodies.flatMap((body) => bodiesOf(body, name));
      }
      return false;
    },
    references(instance2, path) {
      const block = blockOf2(instance2);
      const found = block && foundIn(block, path, instance2);
      return found && "text" in found ? referencesIn3(found.text) : void 0;
    }
  };
}
var addressOf = ({ type, name }) => `${type}.${name}`;
function foundIn(block, path, { values }) {
  let bodies = [block];
  let nearest;
  const names = path.filter((step) => typeof step === "string");
  for (const [i, name] of names.entries()) {
    const attributes = bodies.flatMap((body) => body.attributes.get(name) ?? []);
    if (attributes.length > 0) return said(attributes, path, values) ?? attributes[0];
    const inner = bodies.flatMap((body) => bodiesOf(body, name));
    const at = path[path.indexOf(name, i) + 1];
    nearest = inner[typeof at === "number" && inner.length > at ? at : 0] ?? nearest;
    if (inner.length === 0) return nearest;
    bodies = inner;
  }
  return nearest;
}
function said(attributes, path, values) {
  if (attributes.length === 1) return attributes[0];
  let value = values;
  for (const step of path) value = memberOf(value, String(step));
  const literal = attributes.find(
    ({ text }) => typeof value === "string" && text === JSON.stringify(value)
  );
  const index = path.find((step) => typeof step === "number");
  return literal ?? (index === void 0 ? void 0 : attributes[index]);
}
function bodiesOf({ blocks }, name) {
  return blocks.flatMap(
    (block) => block.kind === name ? [block] : block.kind === "dynamic" && block.labels[0] === name ? block.blocks.filter(({ kind }) => kind === "content") : []
  );
}
function readFolder2(path) {
  const blocks = /* @__PURE__ */ new Map();
  const locals = /* @__PURE__ */ new Map();
  const moved = [];
  for (const name of filesIn(path)) {
    const text = readText(join3(path, name));
    if (text === void 0) continue;
    for (const block of blocksOf2(text))
      if (block.kind === "resource" && block.labels.length === 2)
        blocks.set(block.labels.join("."), { ...block, file: join3(path, name) });
      else if (block.kind === "locals")
        for (const [local, value] of block.attributes) locals.set(local, value);
      else if (block.kind === "moved") moved.push(...movedBy(block));
  }
  return { blocks, locals, moved };
}
function filesIn(path) {
  try {
    return readdirSync2(path).filter((name) => name.endsWith(".tf")).sort().slice(0, mostFiles2);
  } catch (error) {
    if ("code" in Object(error)) return [];
    throw error;
  }
}
function installedModules(root) {
  const text = readText(join3(root, ".terraform", "modules", "modules.json"));
  const known4 = /* @__PURE__ */ new Map();
  if (text === void 0) return known4;
  let manifest;
  try {
    manifest = JSON.parse(text);
  } catch {
    return known4;
  }
  const modules = memberOf(manifest, "Modules");
  for (const one of Array.isArray(modules) ? modules : []) {
    const [key, folder] = [textOf(one, "Key"), textOf(one, "Dir")];
    if (key !== void 0 && key !== "" && folder !== void 0) known4.set(key, folder);
  }
  return known4;
}
function sourceFolders(given, plan) {
  if (given !== void 0) return [given];
  return [".", ...plan === void 0 ? [] : [dirname(plan)]];
}

// src/plans/terraform/read-plan.ts
var isPlan = (json) => typeof memberOf(json, "format_version") === "string" && ["planned_values", "resource_changes"].some((name) => memberOf(json, name) !== void 0);
var isShownState = (json) => typeof memberOf(json, "format_version") === "string" && memberOf(json, "terraform_version") !== void 0 && !isPlan(json) && (memberOf(json, "values") !== void 0 || Object.keys(rowOf(json)).length <= 3);
var isRawState = (json) => memberOf(json, "version") === 4 && memberOf(json, "terraform_version") !== void 0 && Array.isArray(memberOf(json, "resources"));
var hasChanges = (json) => listOf(memberOf(json, "resource_changes")).length > 0;
var terraformPlan = {
  name: "a Terraform plan or state",
  isIt: ({ json }) => isPlan(json) || isShownState(json) || isRawState(json),
  // They say what the changes say as well.
  unread: (json) => hasChanges(json) ? ["planned_values"] : [],
  read
};
async function read(file, inputs) {
  const { json, name } = file;
  const configuration = configurationOf(memberOf(json, "configuration"));
  const prior = memberOf(memberOf(json, "prior_state"), "values");
  const { managed: managed2, destroyed, foreign, unclear } = hasChanges(json) ? instancesOfPlan(memberOf(json, "resource_changes"), configuration) : isRawState(json) ? instancesOfState(rowOf(json)) : instancesOfValues(
    memberOf(json, isPlan(json) ? "planned_values" : "values"),
    "managed",
    configuration
  );
  const sources = sourcesOf(
    sourceFolders(inputs.sourceDir, file.path),
    managed2,
    configuration.sourceOf
  );
  const plan = makePlan({
    file: name,
    instances: managed2,
    data: instancesOfValues(prior, "data", configuration).managed,
    untouched: untouchedIn(prior, json, configuration),
    configuration,
    variables: memberOf(json, "variables"),
    regions: inputs.providerRegions,
    sources
  });
  const { root } = sources;
  const isCovered = root !== void 0 && isPlan(json);
  const unplanned = isCovered ? unplannedIn(root.blocks, json, configuration) : [];
  const { resources, gaps } = await withStacks(resourcesOf(plan, sources), plan, sources);
  return {
    resources,
    ...isCovered && {
      covers: namesIn(root.path, isSource).map((one) => resolve(root.path, one))
    },
    gaps: [
      ...gaps,
      ...gapsOf(json, name),
      ...isPlan(json) && !hasChanges(json) && managed2.length > 0 ? [withoutChangesGap(name)] : [],
      ...unplanned.length > 0 ? [olderGap(name, root.path, unplanned)] : [],
      ...unclear.map((address) => unclearGap(address, name)),
      ...foreignGaps(foreign, name)
    ],
    ...destroyed.length > 0 && {
      removed: removedOf(destroyed),
      notes: [
        `${destroyed.length} resource${destroyed.length === 1 ? "" : "s"} that the plan destroys`
      ]
    }
  };
}
function unplannedIn(blocks, json, configuration) {
  const planned = new Set(
    listOf(memberOf(json, "resource_changes")).map(
      (one) => `${textOf(one, "type")}.${textOf(one, "name")}`
    )
  );
  return blocks.filter((block) => !configuration.block("", block) && !planned.has(block));
}
function untouchedIn(prior, json, configuration) {
  if (prior === void 0) return [];
  const touched = new Set(
    listOf(memberOf(json, "resource_changes")).flatMap((one) => textOf(one, "address") ?? [])
  );
  return [
    ...instancesOfValues(prior, "data", configuration).managed,
    ...instancesOfValues(prior, "managed", configuration).managed
  ].filter(({ address }) => !touched.has(address));
}
function gapsOf(json, file) {
  const gaps = [];
  const [version = "", major = ""] = /^(\d+)\b/.exec(textOf(json, "format_version") ?? "") ?? [];
  if (version !== "" && !["0", "1"].includes(major))
    gaps.push(
      planGap3(
        { file },
        `it is of the format version ${major}, and this version of data-boundary knows 1`,
        "a newer version of data-boundary may know it",
        "unknown-value"
      )
    );
  const deferred = listOf(memberOf(json, "deferred_changes")).length;
  if (deferred > 0)
    gaps.push(
      planGap3(
        { file },
        `the plan defers ${deferred === 1 ? "1 change" : `${deferred} changes`}, and does not say what ${deferred === 1 ? "it" : "they"} will make`,
        "plan again after the apply",
        "truncated"
      )
    );
  if (memberOf(json, "errored") === true)
    gaps.push(
      planGap3(
        { file },
        "the plan ended with an error, and holds only what was planned before it",
        "correct the error and plan again",
        "truncated"
      )
    );
  else if (memberOf(json, "complete") === false && deferred === 0)
    gaps.push(
      planGap3(
        { file },
        "the plan is not complete: it was made with -target or -exclude, or changes were deferred",
        "plan the whole configuration",
        "truncated"
      )
    );
  else if (isRefreshOnly(json))
    gaps.push(
      planGap3(
        { file },
        "the plan has no changes of resources: it was made with -refresh-only",
        "plan without -refresh-only",
        "truncated"
      )
    );
  return gaps;
}
var withoutChangesGap = (file) => planGap3(
  { file },
  "the plan holds planned values and no changes, so that it does not show what is known only after apply",
  "scan the whole of what terraform show -json writes",
  "truncated"
);
var olderGap = (file, folder, blocks) => planGap3(
  { file },
  `the plan is older than its sources in ${folder}: it does not hold ${blocks[0]}${blocks.length > 1 ? ` and ${blocks.length - 1} more` : ""}`,
  "plan again",
  "truncated"
);
function isRefreshOnly(json) {
  return isPlan(json) && !listOf(memberOf(json, "resource_changes")).some(
    (one) => memberOf(one, "mode") === "managed"
  ) && listOf(memberOf(memberOf(memberOf(json, "configuration"), "root_module"), "resources")).some(
    (one) => memberOf(one, "mode") === "managed" && memberOf(one, "count_expression") === void 0 && memberOf(one, "for_each_expression") === void 0
  );
}
var unclearGap = (address, file) => planGap3(
  { file },
  `${address}: this version does not know what the plan does with it`,
  "a newer version of data-boundary may know it",
  "unknown-value"
);
export {
  adds,
  afterApply,
  armTypeOf,
  armTypes,
  asS3Uri,
  aws,
  azapi,
  azapiSpellings,
  azurerm,
  azurermSpellings,
  azurermTypesOf,
  blocksOf2 as blocksOf,
  byType,
  choicesOf,
  cloudFormationNames,
  configurationOf,
  data,
  databases,
  deployments,
  derived,
  each,
  enabled,
  flows,
  foreignGaps,
  formerAddresses,
  homeRegion,
  homes,
  homesAndIds,
  homes2 as homes_2,
  homes3 as homes_3,
  hostPart,
  idOf,
  ids,
  ids3 as ids_2,
  ids2 as ids_3,
  inModule,
  installedModules,
  instancesOfPlan,
  instancesOfState,
  instancesOfValues,
  isGiven,
  isMadeByItsAuthor,
  isSymbolic,
  isUnseen,
  join,
  joinTo,
  knownAliases,
  listOf,
  locatedAbove,
  makePlan,
  makesAnother,
  makesNothing,
  memberOf,
  modulesOf,
  monitoring,
  movedBy,
  nameOf,
  networksAndOversight,
  of,
  only,
  onlyArn,
  ownNames,
  parentOf,
  parentOf2 as parentOf_2,
  partsOf,
  platform,
  providers,
  readText,
  referenceReader,
  referencesIn3 as referencesIn,
  referencesIn as referencesIn_2,
  regionOfBucket,
  removedOf,
  repositoryFiles,
  resourcesOf,
  rootsOf,
  rowOf,
  s3,
  services,
  setMember,
  settings,
  sourceFolders,
  sourcesOf,
  spell,
  standsFor,
  storage,
  symbolic,
  terraformPlan,
  textOf,
  tokensOf,
  typeOf,
  unseen,
  valueOf,
  withStacks,
  word,
  written
};
