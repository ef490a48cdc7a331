/** What is known of a data source without asking a cloud: what its block says, and what follows from the provider. */
import type { PlanInputs } from "../../collect/collect.ts";
import type { BodyValues } from "./body-values.ts";
import type { ProviderConfiguration } from "./provider-configurations.ts";
import { type Value, isList, isMap, isUnknown, standing, unknown } from "./value.ts";

/** It is nobody's, and says nothing of a region. */
const account = "000000000000";
const guid = "00000000-0000-0000-0000-000000000000";

export function dataAttribute(
  type: string,
  attribute: string,
  values: BodyValues,
  provider: ProviderConfiguration,
  inputs: PlanInputs,
): Value {
  const said = values.get(attribute);
  if (said !== undefined && said !== null) return said;
  switch (`${type}.${attribute}`) {
    case "aws_region.name":
    case "aws_region.id":
    case "aws_region.region":
      return (
        values.get("region") ??
        values.get("name") ??
        provider.region() ??
        inputs.providerRegions[provider.key] ??
        unknown(
          `the region of provider ${provider.key} is not known: give --provider-region ${provider.key}=REGION`,
        )
      );
    case "aws_availability_zones.names":
      return zonesOf(values, provider.region());
    case "aws_caller_identity.account_id":
    case "aws_caller_identity.id":
      return standing(account);
    case "aws_partition.partition":
    case "aws_partition.id":
      return partitionOf(provider.region());
    case "aws_partition.dns_suffix":
      return "amazonaws.com";
    case "aws_s3_bucket.arn":
    case "aws_s3_bucket.id": {
      const bucket = values.get("bucket");
      if (typeof bucket !== "string") break;
      return attribute === "id" ? bucket : `arn:aws:s3:::${bucket}`;
    }
    case "azurerm_client_config.subscription_id":
    case "azurerm_client_config.tenant_id":
    case "azurerm_client_config.client_id":
    case "azurerm_client_config.object_id":
    case "azurerm_subscription.subscription_id":
    case "azurerm_subscription.tenant_id":
      return standing(guid);
    case "azurerm_subscription.id":
      return standing(`/subscriptions/${guid}`);
    case "azurerm_resource_group.location":
      return (
        inputs.resourceGroupLocation ??
        unknown(
          "the location of the resource group is not in the sources: give --resource-group-location",
        )
      );
  }
  return unknown(`the data source ${type} is read when a plan is made`);
}

/** They have the zones a, b and c, 2026-11-29: https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html */
const threeZones = /^eu-(?:central-[12]|north-1|south-[12]|west-[123])$/;

/**
 * Without a filter, the list has the Local and Wavelength Zones that the account has switched on, and these may be
 * in another country: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/availability_zones
 */
function zonesOf(values: BodyValues, region: Value | undefined): Value {
  const filters = values.get("filter");
  const isOfRegion =
    filters !== undefined &&
    isList(filters) &&
    filters.some((one) => isMap(one) && takesOwnZones(one));
  if (!isOfRegion)
    return unknown(
      "the data source aws_availability_zones is read when a plan is made, and without a filter for opt-in-status opt-in-not-required it lists Local Zones, too",
    );
  const leftOut = ["exclude_names", "exclude_zone_ids", "all_availability_zones"];
  if (
    typeof region !== "string" ||
    !threeZones.test(region) ||
    leftOut.some((name) => values.get(name) !== undefined)
  )
    return unknown("the data source aws_availability_zones is read when a plan is made");
  return ["a", "b", "c"].map((zone) => `${region}${zone}`);
}

const ownZones: ReadonlyMap<Value, string> = new Map([
  ["opt-in-status", "opt-in-not-required"],
  ["zone-type", "availability-zone"],
]);

function takesOwnZones(filter: ReadonlyMap<string, Value>): boolean {
  const wanted = ownZones.get(filter.get("name") ?? null);
  const values = filter.get("values") ?? null;
  return wanted !== undefined && isList(values) && values.length === 1 && values[0] === wanted;
}

function partitionOf(region: Value | undefined): Value {
  if (region === undefined || isUnknown(region) || typeof region !== "string") return "aws";
  if (region.startsWith("cn-")) return "aws-cn";
  if (region.startsWith("us-gov-")) return "aws-us-gov";
  if (region.startsWith("eusc-")) return "aws-eusc";
  return "aws";
}
