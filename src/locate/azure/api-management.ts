/** API Management: gateways in more regions, self-hosted ones, and external caches. */
import { resourceType, none } from "../path.ts";
import { given, statusOf, switchOf } from "../words.ts";
import { type Arm, type Child, resourceAt } from "./arm.ts";

interface ApiManagement extends Arm<{
  readonly additionalLocations?: readonly {
    readonly location?: string;
    readonly disableGateway?: boolean;
  }[];
}> {
  readonly gateways?: readonly Child<{
    readonly locationData?: { readonly name?: string; readonly countryOrRegion?: string };
  }>[];
  readonly caches?: readonly Child<{
    readonly resourceId?: string;
    readonly useFromLocation?: string;
  }>[];
}

const property = "properties.additionalLocations[].disableGateway";
const hasGateway = statusOf(property, { true: false, false: true });
const isOff = switchOf(property, false);

const reliability = "https://learn.microsoft.com/azure/reliability/reliability-api-management";

export const apiManagement = resourceType<ApiManagement>(
  "Microsoft.ApiManagement/service",
  [
    {
      role: "processing",
      read: "properties.additionalLocations[].location",
      as: (region, { element }) => given(hasGateway(element.disableGateway), () => region),
      reads: ["properties.additionalLocations[].disableGateway"],
      why: "a gateway in this region handles, and may cache, requests and answers",
      docs: reliability,
      answers: ["apim-regions"],
    },
    {
      role: "metadata",
      id: "regions of its configuration",
      read: "properties.additionalLocations[].location",
      as: (region, { element }) => given(isOff(element.disableGateway), () => region),
      // That its region is not shown is said of its gateway.
      absent: none,
      reads: ["properties.additionalLocations[].disableGateway"],
      why: "the gateway in this region is disabled, but its configuration is kept there",
      docs: reliability,
      answers: ["apim-regions"],
    },
    {
      role: "processing",
      read: "gateways[].properties.locationData.name",
      reads: ["gateways[].properties.locationData.countryOrRegion"],
      as: (name, { element }) => ({
        gap: `a self-hosted gateway runs at ${name}${element.properties?.locationData?.countryOrRegion ? ` (${element.properties.locationData.countryOrRegion})` : ""}, a label that its owner wrote and nobody verifies`,
        remedy: "look up where the gateway runs, and accept the gap with an exception",
      }),
      why: "a self-hosted gateway handles requests wherever its container runs",
      docs: "https://learn.microsoft.com/azure/api-management/self-hosted-gateway-overview",
      answers: ["apim-selfhosted"],
    },
    {
      role: "cache",
      read: "caches[].properties.resourceId",
      // The API shows the cache as a URL of the management endpoint.
      as: (id) => resourceAt(id.replace(/^https?:\/\/[^/]+/, "")),
      absent: ({ element }) =>
        element
          ? {
              gap: "only the connection string names the cache, and it is secret",
              remedy: "look up where the cache is, and accept the gap with an exception",
            }
          : none,
      why: "answers are cached in an external cache",
      docs: "https://learn.microsoft.com/azure/api-management/api-management-howto-cache-external",
      answers: ["apim-cache"],
    },
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
        when: (record) =>
          !/^(basic|standard|consumption|isolated|basicv2|standardv2)$/i.test(
            (record as ApiManagement).sku?.name ?? "",
          ),
        reads: ["sku.name"],
      },
      {
        property: "caches",
        path: "caches",
        apiVersion: "2024-05-01",
        action: "Microsoft.ApiManagement/service/caches/read",
        list: true,
      },
    ],
    blind: [
      "Loggers are not read: the event hub or the Application Insights to which they send what the gateways see, bodies included where an API or a policy says so.",
      "backups of the service, which a call creates and no setting shows, are stored in the account that the call named",
    ],
  },
);
