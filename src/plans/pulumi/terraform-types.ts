/**
 * Terraform's name of a type of the packages aws and azure, which are bridged from it: `aws:s3/bucket:Bucket` is
 * aws_s3_bucket. The module is the start of the name, or one of the words below.
 */
import { cloudFormationNames, settings } from "../terraform/aws/type-names.ts";
import { armTypes } from "../terraform/azurerm/type-names.ts";
import { aws } from "../terraform/aws/index.ts";
import { azurerm } from "../terraform/azurerm/index.ts";
import type { TerraformProvider } from "../terraform/provider.ts";

interface Bridge {
  readonly provider: TerraformProvider;
  /** "aws_", "azurerm_" */
  readonly prefix: string;
  readonly types: () => readonly string[];
  /** Module -> how names of its types begin, besides the module's own name. */
  readonly starts: Readonly<Record<string, string>>;
  /** "-" where names may begin without their module in every module. */
  readonly anywhere: readonly string[];
  /** Module and type -> the name, where it is another. */
  readonly others: Readonly<Record<string, string>>;
}

const bridges: Readonly<Record<string, Bridge>> = {
  aws: {
    provider: aws,
    prefix: "aws_",
    anywhere: [],
    types: () => [
      ...Object.values(cloudFormationNames).flatMap((names) => names.split(" ")),
      ...settings,
    ],
    starts: {
      alb: "alb lb",
      amp: "prometheus",
      bcmdata: "bcmdataexports",
      cfg: "config",
      cloudcontrol: "cloudcontrolapi",
      cloudhsmv2: "cloudhsm_v2",
      costexplorer: "ce",
      directconnect: "dx",
      ebs: "-",
      ec2: "-",
      ec2clientvpn: "ec2_client_vpn",
      ec2transitgateway: "ec2_transit_gateway ec2",
      elb: "elb -",
      lex: "lex lexv2models",
      macie: "macie2",
      opensearchingest: "osis",
      rds: "db",
      resourceexplorer: "resourceexplorer2",
      route53recoverycontrol: "route53recoverycontrolconfig",
      s3: "s3_bucket",
      ses: "ses_domain",
    },
    others: {
      "alb/loadbalancer": "alb",
      "cfg/recorder": "config_configuration_recorder",
      "cfg/recorderstatus": "config_configuration_recorder_status",
      "cfg/rule": "config_config_rule",
      "cloudcontrol/resource": "cloudcontrolapi_resource",
      "cloudtrail/trail": "cloudtrail",
      "codedeploy/application": "codedeploy_app",
      "codepipeline/pipeline": "codepipeline",
      "datasync/efslocation": "datasync_location_efs",
      "datasync/locationfsxlustre": "datasync_location_fsx_lustre_file_system",
      "datasync/locationfsxwindows": "datasync_location_fsx_windows_file_system",
      "datasync/nfslocation": "datasync_location_nfs",
      "datasync/s3location": "datasync_location_s3",
      "directconnect/linkaggregationgroup": "dx_lag",
      "ec2/peeringconnectionoptions": "vpc_peering_connection_options",
      "ec2transitgateway/transitgateway": "ec2_transit_gateway",
      "elb/loadbalancer": "elb",
      "lb/loadbalancer": "lb",
      "s3/bucketreplicationconfig": "s3_bucket_replication_configuration",
    },
  },
  azure: {
    provider: azurerm,
    prefix: "azurerm_",
    anywhere: ["-"],
    types: () => Object.values(armTypes).flatMap((names) => names.split(" ")),
    starts: {
      apimanagement: "api_management",
      appconfiguration: "app_configuration app",
      appinsights: "application_insights",
      appservice: "app_service app_service_environment function_app",
      authorization: "role",
      avs: "vmware",
      bot: "bot",
      compute: "virtual_machine",
      containerapp: "container_app",
      containerservice: "container kubernetes",
      datashare: "data_share",
      desktopvirtualization: "virtual_desktop",
      devcenter: "dev_center",
      domainservices: "active_directory_domain_service",
      eventhub: "servicebus eventgrid",
      hsm: "dedicated_hardware_security",
      iot: "iothub",
      keyvault: "key_vault",
      loganalytics: "log_analytics",
      logicapps: "logic_app",
      monitoring: "monitor",
      operationalinsights: "log",
      privatelink: "private",
      waf: "web_application_firewall",
      webpubsub: "web_pubsub",
    },
    others: {
      "aifoundry/hub": "ai_foundry",
      "apimanagement/service": "api_management",
      "appconfiguration/configurationstore": "app_configuration",
      "appinsights/insights": "application_insights",
      "appservice/appflexconsumption": "function_app_flex_consumption",
      "bot/channelteams": "bot_channel_ms_teams",
      "communication/emailservice": "email_communication_service",
      "containerapp/app": "container_app",
      "datafactory/factory": "data_factory",
      "datafactory/integrationruntimerule": "data_factory_integration_runtime_azure",
      "datafactory/integrationruntimessis": "data_factory_integration_runtime_azure_ssis",
      "dataprotection/backupinstanceblogstorage": "data_protection_backup_instance_blob_storage",
      "domainservices/service": "active_directory_domain_service",
      "eventhub/subscription": "servicebus_subscription",
      "lb/loadbalancer": "lb",
      "notificationhub/hub": "notification_hub",
      "webpubsub/hub": "web_pubsub_hub",
      "webpubsub/service": "web_pubsub",
    },
  },
};

const flat = (text: string): string => text.replaceAll("_", "").toLowerCase();
const known = new Map<string, ReadonlyMap<string, string>>();

export interface Bridged {
  readonly provider: TerraformProvider;
  readonly type: string;
}

/** Undefined where the package is not bridged from a provider that is known. */
export function bridgedType(token: string): Bridged | undefined {
  const [, name = "", module = "", type = ""] =
    /^(aws|azure):([^/:]+)\/[^:]+:(\w+)$/.exec(token) ?? [];
  const bridge = Object.hasOwn(bridges, name) ? bridges[name] : undefined;
  if (!bridge) return undefined;
  const { provider, prefix, starts, others } = bridge;
  let names = known.get(name);
  if (!names) {
    const all = [
      ...bridge.types(),
      ...[...provider.spellings.keys()].map((one) => one.slice(prefix.length)),
    ];
    known.set(name, (names = new Map(all.map((one) => [flat(one), one]))));
  }
  const called = `${module.toLowerCase()}/${type.toLowerCase()}`;
  if (Object.hasOwn(others, called)) return { provider, type: prefix + others[called]! };
  const said = Object.hasOwn(starts, module.toLowerCase()) ? starts[module.toLowerCase()]! : "";
  for (const start of [module, ...said.split(" "), ...bridge.anywhere])
    for (const end of start === "" ? [] : [type, type.replace(/V2$/, "")]) {
      const found = names.get(flat((start === "-" ? "" : start) + end));
      if (found !== undefined) return { provider, type: prefix + found };
    }
  // A type that is newer than the lists, or called otherwise, is judged by its home.
  return {
    provider,
    type: `${prefix}${module}_${type.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "_")}`.toLowerCase(),
  };
}
