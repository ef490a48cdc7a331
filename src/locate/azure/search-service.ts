/** AI Search: data pulled into an index from another region. */
import { resourceType } from "../path.ts";
import { type Arm, type Child, resourceAt } from "./arm.ts";

interface SearchService extends Arm {
  readonly sharedPrivateLinkResources?: readonly Child<{
    readonly privateLinkResourceId?: string;
    readonly resourceRegion?: string;
  }>[];
}

export const searchService = resourceType<SearchService>(
  "Microsoft.Search/searchServices",
  [
    {
      role: "processing",
      read: "sharedPrivateLinkResources[].properties.privateLinkResourceId",
      as: (id, { element }) => element.properties?.resourceRegion || resourceAt(id),
      reads: ["sharedPrivateLinkResources[].properties.resourceRegion"],
      why: "the index is fed from, and its indexers and skills call, a resource that lies there",
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
      "data sources, indexers and skillsets are known to the service's own API only: what is indexed may come from any region",
    ],
  },
);
