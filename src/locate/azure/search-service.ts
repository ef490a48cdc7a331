/** AI Search: data pulled into an index from another region. */
import { resourceType, none, unshown, type Destination } from "../path.ts";
import { type Arm, type Child, resourceAt } from "./arm.ts";
import { given, statusOf } from "../words.ts";
import { standing } from "./states.ts";

interface SearchService extends Arm {
  readonly sharedPrivateLinkResources?: readonly Child<{
    readonly privateLinkResourceId?: string;
    readonly resourceRegion?: string;
    readonly status?: string;
    readonly provisioningState?: string;
  }>[];
}

const isConnected = statusOf("sharedPrivateLinkResources[].properties.status", {
  Pending: true,
  Approved: true,
  Rejected: false,
  Disconnected: false,
});

type Link = NonNullable<SearchService["sharedPrivateLinkResources"]>[number]["properties"];

/** The place, where the link to it is there and not turned down. */
const linked = (link: Link, place: () => Destination): Destination =>
  given(isConnected(link?.status), () => standing(link?.provisioningState, place));

export const searchService = resourceType<SearchService>(
  "Microsoft.Search/searchServices",
  [
    {
      role: "processing",
      read: "sharedPrivateLinkResources[].properties.privateLinkResourceId",
      as: (id, { element: { properties } }) =>
        linked(properties, () => properties?.resourceRegion || resourceAt(id)),
      absent: ({ element }) =>
        element
          ? linked(element.properties, () => element.properties?.resourceRegion || unshown)
          : none,
      reads: [
        "sharedPrivateLinkResources[].properties.provisioningState",
        "sharedPrivateLinkResources[].properties.resourceRegion",
        "sharedPrivateLinkResources[].properties.status",
      ],
      why: "the service reads from, or calls, a resource in this location",
      docs: "https://learn.microsoft.com/azure/search/search-indexer-howto-access-private",
      answers: ["search-shared-private-link"],
    },
  ],
  {
    needs: [
      {
        property: "sharedPrivateLinkResources",
        path: "sharedPrivateLinkResources",
        apiVersion: "2025-05-01",
        action: "Microsoft.Search/searchServices/sharedPrivateLinkResources/read",
        list: true,
      },
    ],
    blind: [
      "data sources, indexers and skillsets: only the service's own API shows them, so indexed data may come from any region",
    ],
  },
);
