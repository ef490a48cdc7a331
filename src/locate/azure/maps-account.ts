/** Azure Maps: extra regions that the owner allowed to process requests. */
import { resourceType } from "../path.ts";
import type { Arm } from "./arm.ts";
import { elsewhere } from "./paired-region.ts";

interface Regions {
  readonly locations?: readonly { readonly locationName?: string }[];
}

interface Maps extends Arm<Regions> {
  readonly current?: { readonly properties?: Regions };
}

const processed = {
  role: "processing",
  as: elsewhere,
  why: "the account allows requests to be processed in this region",
  docs: "https://learn.microsoft.com/azure/azure-maps/how-to-manage-consent",
  answers: ["maps-processing"],
} as const;

export const mapsAccount = resourceType<Maps>(
  "Microsoft.Maps/accounts",
  [
    { ...processed, read: "properties.locations[].locationName" },
    { ...processed, read: "current.properties.locations[].locationName" },
  ],
  {
    home: {
      role: "home",
      why: "an account with location global keeps its records anywhere; a regional account keeps them in its geography",
      docs: "https://learn.microsoft.com/azure/azure-maps/geographic-scope",
      answers: ["maps-processing"],
    },
    needs: [
      {
        // Resource Graph reads the latest stable API version, and only preview versions show the regions.
        property: "current",
        path: "",
        apiVersion: "2024-01-01-preview",
        action: "Microsoft.Maps/accounts/read",
        list: false,
      },
    ],
    blind: [
      "the endpoint that clients call (eu.atlas.microsoft.com or us.atlas.microsoft.com): only the clients' code shows it",
    ],
  },
);
