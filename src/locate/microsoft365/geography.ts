/** The three-letter codes of Microsoft 365's geographies: a commitment for data at rest, never an observed data centre. */
import type { Destination } from "../path.ts";
import { words } from "../words.ts";
import { type Organized, isInDataBoundary } from "./organization.ts";

/** The table's page; codes that only later, unconfirmed editions have are not understood, which is a gap. */
export const geographyDocs =
  "https://learn.microsoft.com/microsoft-365/enterprise/microsoft-365-multi-geo";

type OrganizationRow = { readonly resource: { readonly properties: Organized } };

export const geography: (code: string, here: OrganizationRow) => Destination = words<
  string,
  OrganizationRow
>({
  APC: "asia-pacific-geography",
  ARE: "uae",
  AUS: "australia",
  BRA: "brazil",
  CAN: "canada",
  CHE: "switzerland",
  DEU: "germany",
  // Europe, the Middle East and Africa: its data centres include Israel, but for tenants of the EU Data Boundary.
  EUR: (_, { resource }) =>
    isInDataBoundary(resource.properties) === true ? "emea-geography-eu" : "emea-geography",
  FRA: "france",
  GBR: "uk",
  IND: "india",
  JPN: "japan",
  KOR: "korea",
  NAM: "unitedstates",
  NOR: "norway",
  POL: "poland",
  QAT: "qatar",
  SWE: "sweden",
  ZAF: "southafrica",
});
