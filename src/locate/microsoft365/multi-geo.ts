/** Sites, mailboxes and groups of a multi-geo tenant. */
import { type ResourceType, none, resourceType } from "../path.ts";
import { geography, geographyDocs } from "./geography.ts";
import { type Organized, signUpCountry } from "./organization.ts";

interface Site extends Organized {
  readonly siteCollection?: { readonly dataLocationCode?: string | null };
}

export const site: ResourceType = resourceType<Site>(
  "m365:Site",
  [
    {
      role: "home",
      read: "siteCollection.dataLocationCode",
      reads: [signUpCountry],
      absent: {
        gap: "SharePoint shows no geography for this site; it is probably in the tenant's default geography, but this is not certain",
        remedy:
          "look at Data location in the Microsoft 365 admin center (Settings > Org settings > Organization profile), and accept the gap with an exception",
      },
      as: geography,
      why: "files and lists of the site are kept in this geography",
      docs: "https://learn.microsoft.com/graph/api/resources/sitecollection",
    },
  ],
  { blind: ["where copies for eDiscovery are kept: for some geographies, in another one"] },
);

interface Wish extends Organized {
  readonly preferredDataLocation?: string | null;
}

const home = {
  role: "none",
  why: "without a preferred data location, it is in the tenant's default geography",
  docs: geographyDocs,
} as const;

export const mailboxes: ResourceType = resourceType<Wish>(
  "m365:Mailboxes",
  [
    {
      role: "home",
      read: "preferredDataLocation",
      reads: [signUpCountry],
      absent: none,
      as: geography,
      why: "mailboxes, OneDrive, chat and Copilot interactions of these users are assigned to this geography",
      docs: "https://learn.microsoft.com/microsoft-365/enterprise/m365-dr-workload-exo",
    },
  ],
  {
    home,
    blind: [
      "whether the move of a mailbox to its preferred geography is still queued: Get-EXOMailbox shows its database",
    ],
  },
);

export const group: ResourceType = resourceType<Wish>(
  "m365:Group",
  [
    {
      role: "home",
      read: "preferredDataLocation",
      reads: [signUpCountry],
      absent: none,
      as: geography,
      why: "the group's mailbox and the messages of its channels are assigned to this geography",
      docs: "https://learn.microsoft.com/graph/api/resources/group",
    },
  ],
  { home },
);
