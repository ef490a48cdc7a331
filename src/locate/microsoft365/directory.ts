/** The directory (Entra ID): the scope that it is replicated in, as its public document says. */
import { type ResourceType, resourceType, unshown } from "../path.ts";
import { words } from "../words.ts";
import { type Organized, isInDataBoundary, signUpCountry } from "./organization.ts";

interface Directory extends Organized {
  readonly openid?: { readonly tenant_region_scope?: string };
}

/** Entra's words for where a directory is replicated, but for EU, which depends on more. */
export const regionScopes = {
  NA: "north-america",
  AS: "asiapacific",
  OC: "australia",
  WW: "global",
  USGov: "usgov",
  USG: "usgov",
  DOD: "usgov",
} as const;

const docs = "https://learn.microsoft.com/entra/fundamentals/data-residency";

export const directory: ResourceType = resourceType<Directory>(
  "m365:Directory",
  [
    {
      role: "home",
      read: "openid.tenant_region_scope",
      reads: [signUpCountry],
      absent: unshown,
      as: words<string, { readonly resource: { readonly properties: Directory } }>({
        // Europe, the Middle East and Africa: kept in Europe, and in the EU Data Boundary for its members alone.
        EU: (_, { resource }) =>
          isInDataBoundary(resource.properties) === true ? "eu-data-boundary" : "europe",
        ...regionScopes,
      }),
      why: "directory data is kept in the geo-location in which the tenant was created; the geo-location EU means Europe, the Middle East and Africa, not the European Union",
      docs,
    },
  ],
  {
    blind: [
      "where data of single components is processed: providers all over the world deliver text messages and calls for multifactor authentication, and accounts shared with other tenants are also kept there (https://learn.microsoft.com/entra/fundamentals/data-storage-eu)",
    ],
  },
);
