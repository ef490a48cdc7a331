/** API Management: gateways in more regions, self-hosted ones, external caches, and where loggers send what gateways see. */
import { type Destination, resourceType, none } from "../path.ts";
import { given, statusOf, switchOf } from "../words.ts";
import { type Arm, type Child, behind, hostOf, resourceAt } from "./arm.ts";

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
  readonly loggers?: readonly Child<Logger>[];
}

interface Logger {
  readonly loggerType?: string;
  readonly resourceId?: string | null;
  readonly credentials?: {
    readonly endpointAddress?: string;
    readonly connectionString?: string;
  } | null;
}

const property = "properties.additionalLocations[].disableGateway";
const hasGateway = statusOf(property, { true: false, false: true });
const isOff = switchOf(property, false);

/** What `azureMonitor` takes goes where the diagnostic settings of the service say, which are read as such. */
const hasTarget = statusOf("loggers[].properties.loggerType", {
  azureEventHub: true,
  applicationInsights: true,
  azureMonitor: false,
});

/**
 * Where a logger sends that was given credentials alone. The API shows the namespace that a managed identity signs in
 * to; of a connection string and of an instrumentation key it shows the name of a secret ("{{Logger-Credentials-…}}"):
 * https://learn.microsoft.com/azure/api-management/api-management-howto-log-event-hubs, read on 2026-11-30.
 */
function byCredentials({ credentials }: Logger): Destination {
  const address = [credentials?.endpointAddress, credentials?.connectionString].find(
    (one) => hostOf(one ?? "") !== undefined,
  );
  return address
    ? behind(address)
    : {
        gap: "only the logger's credentials name its event hub or Application Insights, and they are secret",
        remedy:
          "look up where the logger sends to, set `resourceId` of the logger, or accept the gap with an exception",
      };
}

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
    {
      role: "log",
      read: "loggers[].properties.resourceId",
      as: (id, { element }) =>
        given(hasTarget(element.properties?.loggerType), () => resourceAt(id)),
      absent: ({ element }) =>
        element
          ? given(hasTarget(element.properties?.loggerType), () =>
              byCredentials(element.properties ?? {}),
            )
          : none,
      reads: [
        "loggers[].properties.loggerType",
        "loggers[].properties.credentials.endpointAddress",
        "loggers[].properties.credentials.connectionString",
      ],
      why: "a logger sends what the gateways see to this event hub or Application Insights, bodies included where an API or a policy says so",
      docs: "https://learn.microsoft.com/azure/api-management/api-management-howto-log-event-hubs",
      answers: ["apim-loggers"],
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
      {
        property: "loggers",
        path: "loggers",
        apiVersion: "2024-05-01",
        action: "Microsoft.ApiManagement/service/loggers/read",
        list: true,
      },
    ],
    blind: [
      "Loggers of workspaces in the service are not read; loggers of the service are.",
      "backups of the service, which a call creates and no setting shows, are stored in the account that the call named",
    ],
  },
);
