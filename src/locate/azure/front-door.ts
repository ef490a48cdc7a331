/** Front Door and CDN: requests are taken in and answers kept wherever the visitor is. */
import { none, type ResourceType, resourceType } from "../path.ts";
import type { Arm, Child } from "./arm.ts";

const excluded =
  "https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-excluded-services";
const edge = {
  role: "cache",
  at: "edge",
  why: "content is cached at edge locations all over the world, outside the EU Data Boundary",
  docs: excluded,
} as const;
const entryRegion = "https://learn.microsoft.com/azure/frontdoor/private-link";

interface CdnProfile extends Arm {
  readonly origins?: readonly Child<{
    readonly sharedPrivateLinkResource?: { readonly privateLinkLocation?: string | null } | null;
  }>[];
}

export const cdnProfile = resourceType<CdnProfile>(
  "Microsoft.Cdn/profiles",
  [
    {
      role: "processing",
      read: "origins[].properties.sharedPrivateLinkResource.privateLinkLocation",
      absent: none,
      why: "traffic enters the origin's private link in this region",
      docs: entryRegion,
      answers: ["cdn-origin-pl"],
    },
  ],
  {
    home: { ...edge, answers: ["afd-cdn"] },
    needs: [
      {
        property: "origins",
        path: "originGroups/{each}/origins",
        apiVersion: "2024-02-01",
        action: "Microsoft.Cdn/profiles/originGroups/origins/read",
        list: true,
        // The older tiers have endpoints with origins of their own, and no private link.
        when: (record) =>
          !/_(verizon|akamai|chinacdn|microsoft)$/i.test((record as CdnProfile).sku?.name ?? ""),
        reads: ["sku.name"],
      },
    ],
  },
);

type FrontDoor = Arm<{
  readonly backendPools?: readonly {
    readonly properties?: {
      readonly backends?: readonly { readonly privateLinkLocation?: string | null }[];
    };
  }[];
}>;

export const frontDoor = resourceType<FrontDoor>(
  "Microsoft.Network/frontDoors",
  [
    {
      role: "processing",
      read: "properties.backendPools[].properties.backends[].privateLinkLocation",
      absent: none,
      why: "traffic enters the backend's private link in this region",
      docs: entryRegion,
      answers: ["afd-classic"],
    },
  ],
  { home: { ...edge, answers: ["afd-classic"] } },
);

/** Children that are listed as resources of their own, and hold nothing that their profile does not. */
const told = (type: string, why: string): ResourceType =>
  resourceType<Arm>(type, [], { home: { role: "none", why, docs: excluded } });

const ofProfile = "what passes an endpoint is reported for its profile";
const filter =
  "a filter's rules are settings; what they filter is reported for the profile that uses them";

export const frontDoorParts: readonly ResourceType[] = [
  told("Microsoft.Cdn/profiles/afdEndpoints", ofProfile),
  told("Microsoft.Cdn/profiles/endpoints", ofProfile),
  told("Microsoft.Cdn/cdnWebApplicationFirewallPolicies", filter),
  told("Microsoft.Network/frontDoorWebApplicationFirewallPolicies", filter),
];
