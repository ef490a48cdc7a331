/**
 * What an ordinary principal creates in every location: every type that stores or processes data and has a location,
 * with the properties that say where else its data goes. Types and properties as in ARM's reference:
 * https://learn.microsoft.com/azure/templates/
 */
import { azureTypes, typesOf } from "../../classes.ts";
import type { GuardLocation } from "../../guard-model.ts";

/** Property paths (aliases without the type) -> value; `[*]` marks a list. */
export type Fields = Readonly<Record<string, unknown>>;

const fieldsOf: Readonly<Record<string, (at: Pick<GuardLocation, "code" | "name">) => Fields>> = {
  // Cosmos DB's locations carry display names: https://learn.microsoft.com/azure/templates/microsoft.documentdb/databaseaccounts
  "Microsoft.DocumentDB/databaseAccounts": ({ name }) => ({
    "locations[*]": [{ locationName: name }],
  }),
};

/**
 * Types that are created at `global`, or in a country or geography that is not a location of the cloud:
 * https://learn.microsoft.com/azure/reliability/regions-nonregional-services and ARM's reference, checked 2026-11-29.
 */
const withoutRegion = new Set(
  [
    "Microsoft.AzureActiveDirectory/b2cDirectories",
    "Microsoft.AzureActiveDirectory/ciamDirectories",
    "Microsoft.Bing/accounts",
    "Microsoft.Cdn/profiles",
    "Microsoft.CertificateRegistration/certificateOrders",
    "Microsoft.Communication/communicationServices",
    "Microsoft.Communication/emailServices",
    "Microsoft.Contoso/employees",
    "Microsoft.Network/frontDoors",
    "Microsoft.Portal/consoles",
    "Microsoft.SaaS/resources",
    "Microsoft.Security/alerts",
    "Microsoft.SecurityInsights/threatIntelligenceIndicators",
    "Microsoft.Support/fileWorkspaces",
    "Microsoft.Support/supportTickets",
    "Microsoft.Widget/employees",
    "Microsoft.WindowsIoT/deviceServices",
  ].map((type) => type.toLowerCase()),
);

let known: readonly string[] | undefined;

export function typeProbes(): readonly string[] {
  if (known) return known;
  const [unlocated, located] = [azureTypes("unlocatedTops"), azureTypes("locatedChildren")];
  return (known = typesOf("azure").flatMap(([type, kind]) => {
    const lower = type.toLowerCase();
    const isTop = type.split("/").length === 2 && !unlocated.has(lower);
    return kind !== "configuration" && (isTop || located.has(lower)) && !withoutRegion.has(lower)
      ? [type]
      : [];
  }));
}

export interface Created {
  readonly type: string;
  readonly location: string;
  readonly fields: Fields;
}

export const createdIn = (type: string, at: Pick<GuardLocation, "code" | "name">): Created => ({
  type,
  location: at.code,
  fields: fieldsOf[type]?.(at) ?? {},
});

/** Whether a type has properties of its own that rules test. */
export const hasFields = (type: string): boolean => Object.hasOwn(fieldsOf, type);
