/** Front Door and CDN: requests are taken in and answers kept wherever the visitor is. */
import { type ResourceType, resourceType, none, unshown, type Destination } from "../path.ts";
import { type Arm, type Child, resourceAt } from "./arm.ts";
import { holdsAny } from "../arms.ts";
import { given, statusOf } from "../words.ts";

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
    readonly enabledState?: string;
    readonly sharedPrivateLinkResource?: {
      readonly privateLink?: { readonly id?: string } | null;
      readonly privateLinkLocation?: string | null;
      readonly status?: string;
    } | null;
  }>[];
}

const isEnabled = statusOf("enabledState", { Enabled: true, Disabled: false });
const isConnected = statusOf("the status of the private link", {
  Pending: true,
  Approved: true,
  Rejected: false,
  Disconnected: false,
  Timeout: false,
});

interface Entry {
  readonly enabledState: string | undefined;
  readonly status: string | undefined;
}

/** The place, where the origin is switched on and its private link is not turned down. */
function enters({ enabledState, status }: Entry, place: () => Destination): Destination {
  return given(isEnabled(enabledState), () => given(isConnected(status), place));
}

type Origin = NonNullable<CdnProfile["origins"]>[number];

const origin = ({ properties }: Origin): Entry => ({
  enabledState: properties?.enabledState,
  status: properties?.sharedPrivateLinkResource?.status,
});

export const cdnProfile = resourceType<CdnProfile>(
  "Microsoft.Cdn/profiles",
  [
    {
      role: "processing",
      read: "origins[].properties.sharedPrivateLinkResource.privateLinkLocation",
      as: (place, { element }) => enters(origin(element), () => place),
      absent: ({ element }) => {
        const link = element?.properties?.sharedPrivateLinkResource;
        if (!element || !link) return none;
        const id = link.privateLink?.id;
        return enters(origin(element), () => (id ? resourceAt(id) : unshown));
      },
      reads: [
        "origins[].properties.enabledState",
        "origins[].properties.sharedPrivateLinkResource.privateLink.id",
        "origins[].properties.sharedPrivateLinkResource.status",
      ],
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

interface Backend {
  readonly enabledState?: string;
  readonly privateEndpointStatus?: string;
  readonly privateLinkAlias?: string | null;
  readonly privateLinkResourceId?: string | null;
  readonly privateLinkLocation?: string | null;
}

const backend = ({ enabledState, privateEndpointStatus: status }: Backend): Entry => ({
  enabledState,
  status,
});

const backends = "properties.backendPools[].properties.backends[]";

type FrontDoor = Arm<{
  readonly backendPools?: readonly {
    readonly properties?: {
      readonly backends?: readonly Backend[];
    };
  }[];
}>;

export const frontDoor = resourceType<FrontDoor>(
  "Microsoft.Network/frontDoors",
  [
    {
      role: "processing",
      read: `${backends}.privateLinkLocation`,
      as: (place, { element }) => enters(backend(element), () => place),
      absent: ({ element }) => {
        // A backend whose private link has a status has one.
        if (
          !holdsAny(element, ["privateLinkResourceId", "privateLinkAlias", "privateEndpointStatus"])
        )
          return none;
        const id = element!.privateLinkResourceId;
        return enters(backend(element!), () => (id ? resourceAt(id) : unshown));
      },
      reads: [
        `${backends}.enabledState`,
        `${backends}.privateEndpointStatus`,
        `${backends}.privateLinkAlias`,
        `${backends}.privateLinkResourceId`,
      ],
      why: "traffic enters the backend's private link in this region",
      docs: entryRegion,
      answers: ["afd-classic"],
    },
  ],
  { home: { ...edge, answers: ["afd-classic"] } },
);

/** Children that are listed as resources of their own, and hold nothing that their profile does not. */
const inFrontDoor = (type: string, why: string): ResourceType =>
  resourceType<Arm>(type, [], { home: { role: "none", why, docs: excluded } });

const ofProfile = "traffic through an endpoint is reported for its profile";
const filter =
  "the rules of a filter are settings; the filtered traffic is reported for the profile that uses them";

type CdnEndpoint = Arm<{
  readonly origins?: readonly {
    readonly properties?: Omit<Backend, "enabledState"> & { readonly enabled?: boolean };
  }[];
}>;

const cdnOrigins = "properties.origins[].properties";

/** An endpoint of the older tiers shows its origins itself. */
const cdnEndpoint = resourceType<CdnEndpoint>(
  "Microsoft.Cdn/profiles/endpoints",
  [
    {
      role: "processing",
      read: `${cdnOrigins}.privateLinkLocation`,
      as: (place, { element }) => entersOrigin(element, () => place),
      absent: ({ element }) => {
        const link = element?.properties;
        if (element && !link) return unshown;
        if (!holdsAny(link, ["privateLinkResourceId", "privateLinkAlias", "privateEndpointStatus"]))
          return none;
        const id = link!.privateLinkResourceId;
        return entersOrigin(element!, () => (id ? resourceAt(id) : unshown));
      },
      reads: [
        `${cdnOrigins}.enabled`,
        `${cdnOrigins}.privateEndpointStatus`,
        `${cdnOrigins}.privateLinkAlias`,
        `${cdnOrigins}.privateLinkResourceId`,
      ],
      why: "traffic enters the origin's private link in this region",
      docs: "https://learn.microsoft.com/rest/api/cdn/endpoints/create",
      answers: ["cdn-origin-pl"],
    },
  ],
  { home: { role: "none", why: ofProfile, docs: excluded } },
);

type EndpointOrigin = NonNullable<NonNullable<CdnEndpoint["properties"]>["origins"]>[number];

const entersOrigin = ({ properties }: EndpointOrigin, place: () => Destination): Destination =>
  properties?.enabled === false
    ? none
    : given(isConnected(properties?.privateEndpointStatus), place);

export const frontDoorParts: readonly ResourceType[] = [
  inFrontDoor("Microsoft.Cdn/profiles/afdEndpoints", ofProfile),
  cdnEndpoint,
  inFrontDoor("Microsoft.Cdn/cdnWebApplicationFirewallPolicies", filter),
  inFrontDoor("Microsoft.Network/frontDoorWebApplicationFirewallPolicies", filter),
];
