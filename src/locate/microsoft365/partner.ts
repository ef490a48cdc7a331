/** Tenants of partners, and applications, that hold accounts of this one. */
import { type ResourceType, none, resourceType } from "../path.ts";
import { given, statusOf, words } from "../words.ts";
import { regionScopes } from "./directory.ts";

interface Partner {
  readonly openid?: { readonly tenant_region_scope?: string };
  /** Nobody of this tenant may be a guest there, nor in its shared channels. */
  readonly isBlocked?: boolean;
}

export const partner: ResourceType = resourceType<Partner>(
  "m365:PartnerTenant",
  [
    {
      role: "metadata",
      read: "openid.tenant_region_scope",
      reads: ["isBlocked"],
      when: ({ isBlocked }) => isBlocked !== true,
      absent: {
        gap: "the location of the partner's directory could not be read, and accounts of this tenant may be guests there",
        remedy: "ask the partner, and accept the gap with an exception that records the answer",
      },
      // A partner's commitments are not known: Europe, the Middle East and Africa is kept in Europe.
      as: words({ ...regionScopes, EU: "europe" }),
      why: "accounts of this tenant that are guests of the partner are kept in its directory, and what they write in its shared channels with it",
      docs: "https://learn.microsoft.com/privacy/eudb/eu-data-boundary-transfers-for-optional-capabilities",
    },
  ],
  {
    home: {
      role: "none",
      why: "the directory belongs to the partner; of this tenant it holds guest accounts only",
      docs: "https://learn.microsoft.com/entra/external-id/cross-tenant-access-overview",
    },
  },
);

interface Job {
  readonly templateId?: string;
  readonly schedule?: { readonly state?: string | null };
}

const isActive = statusOf("schedule.state", { Active: true, Paused: true, Disabled: false });

export const provisioning: ResourceType = resourceType<Job>(
  "m365:Provisioning",
  [
    {
      role: "replica",
      read: "templateId",
      reads: ["schedule.state"],
      as: (template, { resource: { properties, name } }) =>
        // From a directory of the organization's own, or a system for personnel, into this one.
        /^(?:(?!(?:AAD|Azure|Entra)\w*2)\w*2(?:AAD|AzureAD)|\w*Inbound)/i.test(template)
          ? none
          : given(isActive(properties.schedule?.state), () => ({
              gap: `accounts are written to ${name} (${template}), and no API shows where it keeps them`,
              remedy:
                "ask its operator, and accept the gap with an exception that records the answer, or disable the job",
            })),
      absent: none,
      why: "accounts of the directory are copied to another tenant or application",
      docs: "https://learn.microsoft.com/entra/identity/app-provisioning/user-provisioning",
    },
  ],
  {
    home: {
      role: "none",
      why: "a provisioning job is configuration of the directory, and is kept with it",
      docs: "https://learn.microsoft.com/entra/identity/app-provisioning/user-provisioning",
    },
  },
);

export const externalConnection: ResourceType = resourceType<object>(
  "m365:ExternalConnection",
  [],
  {
    home: {
      role: "none",
      why: "imported data of a connector is kept with Exchange data in the tenant's geography, which no API shows",
      docs: "https://learn.microsoft.com/microsoftsearch/connectors-overview",
    },
    blind: [
      "which system a connector reads, and where that is: Microsoft 365 admin center > Copilot > Connectors",
    ],
  },
);
