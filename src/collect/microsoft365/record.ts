/** From a record of one of a tenant's services to a resource, and what is not readable as one. */
import type { Gap, Resource } from "../../model.ts";
import { isRecord } from "../azure/answer.ts";
import { type Scan, provider } from "./unit.ts";
import type { Unit } from "./units.ts";
import type { Organization } from "./directory.ts";

/** The tenant at hand, with what decides the place of all of its services. */
export interface TenantScan extends Scan {
  readonly organization: Organization | undefined;
}

interface Named {
  readonly type: string;
  /** Below the tenant: "sites/x". */
  readonly path: string;
  readonly name: string;
  readonly source: string;
}

export function tenantResource(
  { tenant, organization }: TenantScan,
  { type, path, name, source }: Named,
  properties: Readonly<Record<string, unknown>>,
): Resource {
  return {
    id: `m365:${tenant}/${path}`,
    type,
    provider,
    scope: tenant,
    name,
    labels: {},
    properties: { ...properties, ...(organization && { organization }) },
    source,
  };
}

export const textIn = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

/** The rows that are records with such an id; a gap counts the others, which cost themselves and not their page. */
export function recordsIn(
  rows: readonly unknown[],
  idOf: (row: Readonly<Record<string, unknown>>) => string | undefined,
  { tenant }: Scan,
  { service, shows = [] }: Unit,
): {
  readonly records: readonly (readonly [id: string, record: Readonly<Record<string, unknown>>])[];
  readonly gaps: readonly Gap[];
} {
  const records = rows.flatMap((row) => {
    const id = isRecord(row) && shows.every((key) => key in row) ? idOf(row) : undefined;
    return id === undefined ? [] : [[id, row as Readonly<Record<string, unknown>>] as const];
  });
  const bad = rows.length - records.length;
  return {
    records,
    gaps:
      bad === 0
        ? []
        : [
            {
              reason: "failed",
              provider,
              scope: tenant,
              service,
              resources: bad,
              detail: `${service} of ${tenant}: ${bad} rows are not records that this version can read`,
              remedy: "scan again; if it stays, report it with the service and its API version",
            },
          ],
  };
}
