/** The ids by which others refer to a planned resource: its ARN as far as it is known, and one made up where it is not. */
import { regionOf } from "../../../locate/aws/arn.ts";
import { isSymbolic } from "../../value.ts";
import { asS3Uri } from "./computed.ts";
import { memberOf, textOf } from "../json.ts";
import type { Instance, TerraformPlan } from "../plan.ts";
import type { Home, Ids } from "../provider.ts";
import { sha256Of } from "../../../sha256.ts";

/** Service and, where rows read it, kind in the ARN; what is not here is called after its type. */
const arnForms: Readonly<Record<string, string>> = {
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
  aws_sqs_queue: "sqs:",
};

const buckets = new Set(["aws_s3_bucket"]);

/** Locations of DataSync -> the attribute that says what they lead to. */
const locations: Readonly<Record<string, string>> = {
  aws_datasync_location_azure_blob: "container_url",
  aws_datasync_location_efs: "efs_file_system_arn",
  aws_datasync_location_fsx_lustre_file_system: "fsx_filesystem_arn",
  aws_datasync_location_fsx_ontap_file_system: "storage_virtual_machine_arn",
  aws_datasync_location_fsx_openzfs_file_system: "fsx_filesystem_arn",
  aws_datasync_location_fsx_windows_file_system: "fsx_filesystem_arn",
  aws_datasync_location_nfs: "server_hostname",
  aws_datasync_location_object_storage: "server_hostname",
  aws_datasync_location_s3: "s3_bucket_arn",
  aws_datasync_location_smb: "server_hostname",
};

/** The URI of a location, as tasks name it: `s3://bucket/`, `efs://REGION.fs-0/`, `nfs://host/`. */
function locationUri(
  instance: Instance,
  attribute: string,
  plan: TerraformPlan,
): string | undefined {
  const said = plan.value(instance, attribute);
  const value = isSymbolic(said) ? said.id : said;
  if (typeof value !== "string") return undefined;
  if (/^[a-z]+:\/\//.test(value)) return value;
  if (value.startsWith("arn:")) {
    const region = regionOf(value);
    return region === undefined ? `${asS3Uri(value)}/` : `fsx://${region}.fs-0/`;
  }
  return `nfs://${value}/`;
}

export function ids(instance: Instance, home: Home, plan: TerraformPlan): Ids {
  const { type, values } = instance;
  const { file } = plan;
  const leadsTo = locations[type];
  if (leadsTo !== undefined) return { all: [], of: () => locationUri(instance, leadsTo, plan) };
  let made: string | undefined;
  /** Of most nobody asks what they would be called. */
  const token = (): string => (made ??= tokenOf(instance, file));
  const { location } = home;
  const partition = location === undefined ? "aws" : partitionOf(location);
  if (buckets.has(type)) {
    const name = textOf(values, "bucket") ?? token();
    const arn = `arn:${partition}:s3:::${name}`;
    return {
      all: partition === "aws" ? [arn] : [arn, `arn:aws:s3:::${name}`],
      of: (attribute) =>
        attribute === "region"
          ? location
          : attribute?.includes("domain_name")
            ? `${name}.s3.amazonaws.com`
            : arn,
    };
  }
  const known = textOf(values, "arn");
  if (location === undefined) return { all: known === undefined ? [] : [known], of: () => known };
  const form = arnForms[type] ?? `${type.split("_")[1] ?? "aws"}:`;
  const service = form.slice(0, form.indexOf(":"));
  const kind = form.slice(service.length + 1);
  const arn =
    known ??
    `arn:${partition}:${service}:${location}:000000000000:${kind}${ownName(instance) ?? token()}`;
  return {
    all: [arn],
    of: (attribute) =>
      attribute === "region"
        ? location
        : attribute !== undefined && /endpoint|host|url|domain_name|dns|address/.test(attribute)
          ? `${token()}.${service}.${location}.amazonaws.com`
          : arn,
  };
}

function ownName({ values }: Instance): string | undefined {
  const name = memberOf(values, "name");
  return typeof name === "string" && /^[\w./-]{1,255}$/.test(name) ? name : undefined;
}

/** In no other file, and in the alphabet of names of buckets. */
export function tokenOf({ address }: Instance, file: string): string {
  return `planned-${sha256Of(`${file}#${address}`).slice(0, 16)}`;
}

function partitionOf(region: string): string {
  if (region.startsWith("cn-")) return "aws-cn";
  if (region.startsWith("us-gov-")) return "aws-us-gov";
  if (region.startsWith("eusc-")) return "aws-eusc";
  return "aws";
}
