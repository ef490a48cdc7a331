/** What every part of the product needs to know of a Microsoft 365 tenant: Entra, Microsoft 365, Power Platform, Fabric. */
import type { ProviderFacts } from "./provider.ts";

const guid = String.raw`[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}`;

/** The tenant in an id: "m365:TENANT/sites/x". */
const tenantOf = (id: string): string | undefined => /^m365:([^/*?]+)\//i.exec(id)?.[1];

const sampleResources: readonly string[] = [
  "directory/d",
  "sites/s4",
  "groups/g7",
  "mailboxes/eur",
  "environments/e2",
  "capacities/c9",
  "workspaces/w1",
  "copilot/k3",
  "diagnosticsettings/l5",
  "partners/p6",
  "provisioning/j8",
  "connections/n2",
  "diagnostic-policies/i0",
  "data-map",
];

export const microsoft365: ProviderFacts = {
  name: "Microsoft 365",
  recipient: "Microsoft 365",
  account: "Microsoft 365 tenant",
  ocsfAccount: { type_id: 99, type: "Microsoft 365 Tenant" },
  targets: ["entra:TENANT", "m365:TENANT"],
  options: ["azureCloud"],
  foldsTagKeys: true,
  hasNoTags: true,
  template: undefined,
  commands: undefined,
  places: {
    list: "locations/microsoft365.json",
    regionsOf: "azure",
    isListedByRegion: false,
    hasAliasesForPeople: false,
    fold: (raw) => raw.trim().toLowerCase(),
    spellings: (raw, folded) => [raw, folded],
    isComparable: () => true,
  },
  types: {
    owns: (type) => /^m365:/i.test(type),
    serviceOf: (type) => type.toLowerCase(),
    byNameAlone: undefined,
    nameOf: (_namespace, name) => `m365:${name}`,
    classes: "classes/microsoft365.json",
    pageOf: () => "https://learn.microsoft.com/microsoft-365/enterprise/m365-dr-overview",
    listedHome: {
      why: "the service lists the resource in this geography",
      docs: "https://learn.microsoft.com/microsoft-365/enterprise/m365-dr-overview",
    },
    envelope: undefined,
  },
  ids: {
    start: "m365:",
    head: "m365:[^/]+/",
    inUrls: [],
    regionOf: () => undefined,
    groupOf: () => undefined,
    nameWithin: (_id, _type, name) => name,
    apart: (id, name) => [id.split("/")[1] || "tenant", name],
    accountOf: tenantOf,
    *accountsIn(glob) {
      const tenant = /^m365:([^/]*)/i.exec(glob)?.[1];
      if (tenant !== undefined && /[^*?]/.test(tenant))
        yield tenant.replaceAll("*", "").replaceAll("?", "0");
    },
    regionIn: () => undefined,
    samples: (tenant) =>
      sampleResources.map((rest, at) => `m365:${tenant ?? `${at}7c2e1d4b`}/${rest}`),
    accounts: [
      {
        pattern: guid,
        // Other ids of this form are those of items, by which people find them.
        isAlwaysHidden: false,
        after: "m365:",
        canonical: (id) => id.toLowerCase(),
      },
    ],
  },
};
