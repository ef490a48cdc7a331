/** Observability and data services of other vendors, bought through Azure: the vendor's own region. */
import { type Destination, resourceType, unshown } from "../path.ts";
import type { Arm } from "./arm.ts";

const answers = ["aml-observability-saas"];

// The vendors name regions their own way; an Azure region is a place, "eu" or "us" is not a promise of a country.
function vendorRegion(value: string): Destination {
  const azure = /^azure[-_.]?(.+)$/i.exec(value)?.[1];
  if (azure !== undefined) return azure;
  if (/^us$/i.test(value)) return "unitedstates";
  return /^(eu|europe)$/i.test(value)
    ? {
        gap: `the vendor's name for the region is ${value}, which names no country`,
        remedy:
          "ask the vendor in which countries it stores data, and accept the gap with an exception",
      }
    : value;
}

const partner = (vendor: string, page: string) =>
  ({
    role: "processing",
    why: `${vendor} stores and processes telemetry in this region (the vendor's own name)`,
    docs: page,
    answers,
    as: vendorRegion,
  }) as const;

export const newRelicMonitor = resourceType<
  Arm<{
    readonly newRelicAccountProperties?: { readonly accountInfo?: { readonly region?: string } };
  }>
>("NewRelic.Observability/monitors", [
  {
    ...partner(
      "New Relic",
      "https://learn.microsoft.com/azure/partner-solutions/new-relic/overview",
    ),
    read: "properties.newRelicAccountProperties.accountInfo.region",
    absent: unshown,
  },
]);

export const dynatraceMonitor = resourceType<
  Arm<{
    readonly dynatraceEnvironmentProperties?: {
      readonly accountInfo?: { readonly regionId?: string };
    };
  }>
>("Dynatrace.Observability/monitors", [
  {
    ...partner(
      "Dynatrace",
      "https://learn.microsoft.com/azure/partner-solutions/dynatrace/overview",
    ),
    read: "properties.dynatraceEnvironmentProperties.accountInfo.regionId",
    absent: unshown,
  },
]);

export const elasticMonitor = resourceType<
  Arm<{
    readonly elasticProperties?: {
      readonly elasticCloudDeployment?: { readonly elasticsearchRegion?: string };
    };
  }>
>("Microsoft.Elastic/monitors", [
  {
    ...partner("Elastic", "https://learn.microsoft.com/azure/partner-solutions/elastic/overview"),
    read: "properties.elasticProperties.elasticCloudDeployment.elasticsearchRegion",
    absent: unshown,
  },
]);

export const datadogMonitor = resourceType<Arm>("Microsoft.Datadog/monitors", [
  {
    role: "processing",
    always: {
      gap: "ARM does not show which Datadog site the organization is on",
      remedy:
        "look up the Datadog site (EU1 is in Germany, US3 in the United States), and accept the gap with an exception",
    },
    why: "Datadog stores and processes telemetry at the site of the organization",
    docs: "https://learn.microsoft.com/azure/partner-solutions/datadog/overview",
    answers,
  },
]);
