/** Data Share: what was received comes from a region of its sender's choice. */
import { resourceType } from "../path.ts";
import type { Arm, Child } from "./arm.ts";
import { elsewhere } from "./paired-region.ts";
import { given, statusOf } from "../words.ts";

interface DataShareAccount extends Arm {
  readonly shareSubscriptions?: readonly Child<{
    readonly sourceShareLocation?: string;
    readonly shareSubscriptionStatus?: string;
  }>[];
}

const isServed = statusOf("shareSubscriptions[].properties.shareSubscriptionStatus", {
  Active: true,
  Revoking: true,
  Revoked: false,
  SourceDeleted: false,
});

export const dataShareAccount = resourceType<DataShareAccount>(
  "Microsoft.DataShare/accounts",
  [
    {
      role: "processing",
      read: "shareSubscriptions[].properties.sourceShareLocation",
      as: (place, here) =>
        given(isServed(here.element.properties?.shareSubscriptionStatus), () =>
          elsewhere(place, here),
        ),
      reads: ["shareSubscriptions[].properties.shareSubscriptionStatus"],
      why: "a received share is served from its sender's account in this region",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.datashare/accounts/sharesubscriptions",
      answers: ["data-share"],
    },
  ],
  {
    needs: [
      {
        property: "shareSubscriptions",
        path: "shareSubscriptions",
        apiVersion: "2021-08-01",
        action: "Microsoft.DataShare/accounts/shareSubscriptions/read",
        list: true,
      },
    ],
    blind: [
      "The recipient of a sent share keeps the data in a region that no API shows to the sender.",
    ],
  },
);
