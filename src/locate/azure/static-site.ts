/** Static Web Apps: content everywhere, functions and databases in a region. */
import { resourceType, none, unshown, type Destination } from "../path.ts";
import { type Arm, resourceAt } from "./arm.ts";
import { standing } from "./states.ts";

type StaticSite = Arm<{
  readonly linkedBackends?: readonly {
    readonly backendResourceId?: string;
    readonly provisioningState?: string;
    readonly region?: string;
  }[];
  readonly userProvidedFunctionApps?: readonly {
    readonly properties?: {
      readonly functionAppRegion?: string;
      readonly functionAppResourceId?: string;
    };
  }[];
  readonly databaseConnections?: readonly {
    readonly region?: string;
    readonly resourceId?: string;
  }[];
}>;

const docs = "https://learn.microsoft.com/azure/static-web-apps/overview";
const answers = ["static-web-app"];

/** The place of what an element names by its id, where it does not show its region. */
const named = (id: string | undefined): Destination => (id ? resourceAt(id) : unshown);

export const staticSite = resourceType<StaticSite>("Microsoft.Web/staticSites", [
  {
    role: "cache",
    always: "edge",
    why: "static content is distributed to points of presence all over the world",
    docs,
    answers,
  },
  {
    role: "processing",
    read: "properties.linkedBackends[].region",
    as: (region, { element }) => standing(element.provisioningState, () => region),
    absent: ({ element }) =>
      element ? standing(element.provisioningState, () => named(element.backendResourceId)) : none,
    reads: [
      "properties.linkedBackends[].backendResourceId",
      "properties.linkedBackends[].provisioningState",
    ],
    why: "a backend in this region answers API calls of the site",
    docs: "https://learn.microsoft.com/azure/static-web-apps/apis-overview",
    answers,
  },
  {
    role: "processing",
    read: "properties.userProvidedFunctionApps[].properties.functionAppRegion",
    absent: ({ element }) => (element ? named(element.properties?.functionAppResourceId) : none),
    reads: ["properties.userProvidedFunctionApps[].properties.functionAppResourceId"],
    why: "a function app in this region answers API calls of the site",
    docs: "https://learn.microsoft.com/azure/static-web-apps/functions-bring-your-own",
    answers,
  },
  {
    role: "processing",
    read: "properties.databaseConnections[].region",
    absent: ({ element }) => (element ? named(element.resourceId) : none),
    reads: ["properties.databaseConnections[].resourceId"],
    why: "the site reads and writes a database in this region",
    docs: "https://learn.microsoft.com/azure/static-web-apps/database-overview",
    answers,
  },
]);
