/** Static Web Apps: content everywhere, functions and databases in a region. */
import { resourceType } from "../unconverted.ts";
import type { Arm } from "./arm.ts";

type StaticSite = Arm<{
  readonly linkedBackends?: readonly { readonly region?: string }[];
  readonly userProvidedFunctionApps?: readonly {
    readonly properties?: { readonly functionAppRegion?: string };
  }[];
  readonly databaseConnections?: readonly { readonly region?: string }[];
}>;

const docs = "https://learn.microsoft.com/azure/static-web-apps/overview";
const answers = ["static-web-app"];

export const staticSite = resourceType<StaticSite>("Microsoft.Web/staticSites", [
  {
    role: "cache",
    always: "edge",
    why: "static content is handed to points of presence all over the world",
    docs,
    answers,
  },
  {
    role: "processing",
    read: "properties.linkedBackends[].region",
    why: "API calls of the site are answered by a backend in this region",
    docs: "https://learn.microsoft.com/azure/static-web-apps/apis-overview",
    answers,
  },
  {
    role: "processing",
    read: "properties.userProvidedFunctionApps[].properties.functionAppRegion",
    why: "API calls of the site are answered by a function app in this region",
    docs: "https://learn.microsoft.com/azure/static-web-apps/functions-bring-your-own",
    answers,
  },
  {
    role: "processing",
    read: "properties.databaseConnections[].region",
    why: "the site reads and writes a database in this region",
    docs: "https://learn.microsoft.com/azure/static-web-apps/database-overview",
    answers,
  },
]);
