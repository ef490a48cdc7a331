/**
 * The region of a planned resource. Its own words go first: the argument `region` of version 6, its ARN, its
 * zone, other attributes; then its provider's configuration, its neighbours, and what the user says.
 */
import { regionOf } from "../../../locate/aws/arn.ts";
import { type Symbolic, type Unseen, isSymbolic, isUnseen } from "../../value.ts";
import { memberOf, textOf } from "../json.ts";
import type { Instance, TerraformPlan } from "../plan.ts";
import type { Home } from "../provider.ts";

const regionForm = /^[a-z]{2,4}(?:-[a-z]+)+-\d+$/;
const zoneForm = /^([a-z]{2,4}(?:-[a-z]+)+-\d+)(?:[a-z]|-[a-z0-9-]+)$/;

/** Their `region` is another one's: the region authorized, of the stack instance, of the connection, of the quota. */
const otherRegion = new Set([
  "aws_cloudformation_stack_set_instance",
  "aws_config_aggregate_authorization",
  "aws_dx_hosted_connection",
  "aws_servicequotas_template",
  "aws_ssmincidents_replication_set",
]);

/** Their `arn` is an argument, and another one's. */
const otherArn = new Set([
  "aws_cloudwatch_event_target",
  "aws_lakeformation_resource",
  "aws_notifications_channel_association",
]);

/** Hosts of their own that name the region. */
const ownHosts: Readonly<Record<string, string>> = {
  aws_s3_bucket: "bucket_regional_domain_name",
  aws_sqs_queue: "url",
};

const ownRegions: Readonly<Record<string, string>> = {
  aws_s3_bucket: "bucket_region",
  aws_cloudtrail: "home_region",
  aws_db_snapshot_copy: "destination_region",
  aws_rds_cluster_snapshot_copy: "destination_region",
};

export function homes(plan: TerraformPlan): (instance: Instance) => Home {
  const neighbours = neighbourRegions(plan);
  const byProvider = new Map<string, Home>();
  return (instance) => {
    const own = ownRegion(instance, false);
    if (own) return own;
    const argued = argumentRegion(instance, plan);
    if (argued) return argued;
    const { providerKey: key } = instance;
    if (key === undefined) {
      const given = plan.regions["aws"];
      return given === undefined
        ? unknownOf("nothing in the file says its region", "--provider-region aws=REGION")
        : { location: given, from: "--provider-region aws" };
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
      return { location: [...near][0]!, from: `region of other resources of provider ${key}` };
    const given = plan.regions[key];
    if (given !== undefined) return { location: given, from: `--provider-region ${key}` };
    if (isUnseen(said))
      return notKnown(
        `the region of provider ${key}`,
        said,
        `its region: --provider-region ${key}=REGION`,
      );
    return unknownOf(
      plan.providerExpression(key, "region")
        ? `the region of provider ${key} is made of what the plan does not hold`
        : plan.isProviderKnown(key)
          ? `the region of provider ${key} comes from its environment, and is in no file`
          : `the configuration of provider ${key} is not in the file`,
      `--provider-region ${key}=REGION`,
    );
  };
}

/** Version 6: the provider's region counts only where the resource names none. */
function argumentRegion(instance: Instance, plan: TerraformPlan): Home | undefined {
  if (!isRegionSaid(instance)) return undefined;
  const { block, module } = instance;
  const said = memberOf(block?.expressions, "region");
  const constant = plan.constant(said, module) ?? plan.constantOfData(said, module);
  if (typeof constant === "string" && regionForm.test(constant))
    return { location: constant, from: "region" };
  const named = plan.value(instance, "region");
  if (isSymbolic(named) && regionForm.test(named.id)) return { location: named.id, from: "region" };
  return isSymbolic(named) || isUnseen(named)
    ? notKnown("its argument region", named, "give region a value that is known when it is planned")
    : undefined;
}

const unknownOf = (why: string, input: string): Home => ({
  from: "",
  unknown: { why, remedy: `give its region: ${input}` },
});

const notKnown = (what: string, value: Unseen | Symbolic, input: string): Home => ({
  from: "",
  unknown: {
    why: `${what} is not known${isUnseen(value) ? `: ${value.why}` : ""}`,
    remedy: `give what is missing, or ${input}`,
  },
  ...(isUnseen(value) && value.oneOf && { choices: value }),
});

const isRegionSaid = ({ type, block, unknown }: Instance): boolean =>
  !otherRegion.has(type) &&
  memberOf(unknown, "region") === true &&
  memberOf(block?.expressions, "region") !== undefined;

/** What the resource says itself; `isShared`: what holds of its neighbours as well, as version 6 may place one elsewhere. */
function ownRegion(instance: Instance, isShared: boolean): Home | undefined {
  const { type, values, before, unknown, action } = instance;
  const named = ownRegions[type];
  const own = named === undefined ? undefined : textOf(values, named);
  const isOwn = own !== undefined && regionForm.test(own);
  // Version 6: where a bucket was looked up need not be where it is.
  if (isOwn && !isShared && instance.isData === true) return { location: own, from: named! };
  const region = textOf(values, "region");
  // A bucket that a data source looks up may be in any region.
  const isAny = isShared && instance.isData === true && type === "aws_s3_bucket";
  if (region !== undefined && regionForm.test(region) && !otherRegion.has(type)) {
    const isSaid = memberOf(instance.block?.expressions, "region") !== undefined;
    if (!isShared || !(isSaid || isAny)) return { location: region, from: "region" };
    return undefined;
  }
  if (!otherArn.has(type)) {
    const arn = textOf(values, "arn") ?? (action === "change" ? textOf(before, "arn") : undefined);
    const located = arn === undefined ? undefined : regionOf(arn);
    if (located !== undefined) return { location: located, from: "arn" };
  }
  const zone = textOf(values, "availability_zone");
  const inZone =
    zone === undefined || memberOf(unknown, "availability_zone") === true
      ? undefined
      : zoneForm.exec(zone)?.[1];
  if (inZone !== undefined) return { location: inZone, from: "availability_zone" };
  if (isOwn && !isAny) return { location: own, from: named! };
  const hosted = ownHosts[type];
  const host = hosted === undefined ? undefined : textOf(values, hosted);
  const inHost =
    host === undefined ? undefined : /[./]([a-z]{2,4}(?:-[a-z]+)+-\d+)\./.exec(host)?.[1];
  return inHost === undefined ? undefined : { location: inHost, from: hosted! };
}

/** Unseen: it is known why it is not known. */
function providerRegion(
  key: string,
  instance: Instance,
  plan: TerraformPlan,
): string | Unseen | undefined {
  const said = plan.providerExpression(key, "region");
  if (!said) return undefined;
  // A provider of a module is one for each instance of the module.
  const module =
    said.module === ""
      ? ""
      : instance.module.startsWith(said.module)
        ? instance.module
        : said.module;
  const region =
    plan.constant(said.expression, module) ?? plan.constantOfData(said.expression, module);
  if (isUnseen(region)) return region;
  return typeof region === "string" && regionForm.test(region) ? region : undefined;
}

/** A provider of a module's own is one for each instance of the module. */
const keyIn = ({ providerKey: key = "", module }: Instance): string =>
  key.includes(":") ? `${key}\n${module}` : key;

/** Provider -> the regions that its resources and data sources say themselves; made when it is asked for. */
function neighbourRegions(plan: TerraformPlan): () => ReadonlyMap<string, ReadonlySet<string>> {
  let known: Map<string, Set<string>> | undefined;
  return () => {
    if (known) return known;
    known = new Map();
    for (const instance of [...plan.instances, ...plan.data]) {
      const region =
        instance.type === "aws_region"
          ? regionOfData(instance)
          : ownRegion(instance, true)?.location;
      if (region === undefined || instance.providerKey === undefined) continue;
      const key = keyIn(instance);
      const regions = known.get(key) ?? new Set();
      known.set(key, regions.add(region));
    }
    return known;
  };
}

function regionOfData({ values, block }: Instance): string | undefined {
  // Version 6: it looks at another region than its provider's.
  if (memberOf(block?.expressions, "region") !== undefined) return undefined;
  const region = textOf(values, "region") ?? textOf(values, "name") ?? textOf(values, "id");
  return region !== undefined && regionForm.test(region) ? region : undefined;
}
