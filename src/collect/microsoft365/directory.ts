/** The tenant's directory: what its public document says, and the organization's record where credentials are there. */
import type { Gap, Resource } from "../../model.ts";
import { Fault } from "../azure/fault.ts";
import { isRecord, unexpectedAnswer } from "../azure/answer.ts";
import type { Tally } from "../azure/sender.ts";
import type { Batch } from "../collect.ts";
import { type Hosts, isGraphOf } from "./hosts.ts";
import { type Scan, provider, unitOf } from "./unit.ts";
import { units } from "./units.ts";

/** Of the public document what rows read, and what a reader of the evidence wants to see beside it. */
export interface OpenId {
  readonly issuer: string;
  readonly tenant_region_scope?: unknown;
  readonly tenant_region_sub_scope?: unknown;
  readonly cloud_instance_name?: unknown;
  readonly msgraph_host?: unknown;
}

/** https://learn.microsoft.com/graph/api/resources/organization */
export interface Organization {
  readonly displayName?: string;
  readonly countryLetterCode?: string | null;
  readonly isMultipleDataLocationsForServicesEnabled?: boolean | null;
}

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

export const isTenantId = (text: string): boolean => guid.test(text);

/** https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc */
export async function openIdOf(
  scan: Scan,
  hosts: Hosts,
): Promise<{ readonly tenant: string; readonly openId: OpenId } | undefined> {
  let found: { tenant: string; openId: OpenId } | undefined;
  const named = scan.tenant;
  const isAnothers = (): boolean =>
    found !== undefined && scan.options.isMine?.(provider, found.tenant) === false;
  const byId = {
    ...scan,
    /** Reports name a tenant by its id, as soon as that is known. */
    get tenant(): string {
      return found?.tenant ?? named;
    },
    /** The shard whose tenant it is reads the document as well, and accounts for it. */
    give: async (batch: Batch): Promise<void> => {
      if (!isAnothers()) await scan.give(batch);
    },
  };
  const work = async function* (tally: Tally): AsyncGenerator<Batch> {
    const path = `/${encodeURIComponent(named)}/v2.0/.well-known/openid-configuration`;
    const record = await scan.ask.get("login", path, tally).catch((error: unknown) => {
      throw unknownTenant(error);
    });
    const { issuer, tenant_region_scope, tenant_region_sub_scope } = record;
    const { cloud_instance_name, msgraph_host } = record;
    const tenant = typeof issuer === "string" ? tenantIn(issuer) : undefined;
    if (tenant === undefined || (guid.test(named) && tenant !== named))
      throw unexpectedAnswer(
        "answered an issuer that is not this tenant",
        JSON.stringify(issuer ?? null),
      );
    const openId = {
      issuer: issuer as string,
      tenant_region_scope,
      tenant_region_sub_scope,
      cloud_instance_name,
      msgraph_host,
    };
    if (!isGraphOf(hosts, msgraph_host))
      throw new Fault(
        "failed",
        `the tenant is in another cloud (${JSON.stringify(msgraph_host)})`,
        {
          remedy: "name its cloud with --azure-cloud",
        },
      );
    found = { tenant, openId };
    yield {};
  };
  await unitOf(byId, units.openid, work, () => (found ? 1 : 0));
  return found;
}

const tenantIn = (issuer: string): string | undefined =>
  /^https:\/\/[^/]+\/([^/]+)\//.exec(issuer)?.[1]?.toLowerCase().match(guid)?.[0];

/** https://learn.microsoft.com/entra/identity-platform/reference-error-codes: AADSTS90002 */
function unknownTenant(error: unknown): unknown {
  return error instanceof Fault && error.status === 400
    ? new Fault("failed", "this cloud knows no tenant of that name", {
        remedy: "name the tenant by its id or a verified domain, or its cloud with --azure-cloud",
      })
    : error;
}

/** Undefined where it was not read, and a gap says so; false: the sign-in is another tenant's. */
export async function organizationOf(scan: Scan): Promise<Organization | false | undefined> {
  let found: Organization | false | undefined;
  await unitOf(scan, units.organization, async function* (tally) {
    const path =
      "/v1.0/organization?$select=id,displayName,countryLetterCode,isMultipleDataLocationsForServicesEnabled";
    const all: Organization[] = [];
    for await (const rows of scan.ask.pages("graph", path, "value", tally))
      for (const row of rows) {
        const id = isRecord(row) ? row["id"] : undefined;
        if (!isRecord(row) || typeof id !== "string" || !isTenantId(id))
          throw unexpectedAnswer("answered a row that is not an organization", "");
        if (id.toLowerCase() !== scan.tenant) {
          found = false;
          throw new Fault("failed", "the sign-in belongs to another tenant", {
            remedy: "sign in to the tenant that is meant (`az login --tenant`)",
          });
        }
        all.push(organizationIn(row));
      }
    const [one, another] = all;
    // A tenant has one: of two, either may be the wrong one.
    if (!one || another) throw unexpectedAnswer(`answered ${all.length} organizations`, "");
    found = one;
    yield { gaps: [...notShown(scan.tenant, one)] };
  });
  return found;
}

/** A member that is not what Graph documents is left out: it was not seen. */
function organizationIn(row: Readonly<Record<string, unknown>>): Organization {
  const { displayName, countryLetterCode: country } = row;
  const isMultiGeo = row["isMultipleDataLocationsForServicesEnabled"];
  return {
    ...(typeof displayName === "string" && { displayName }),
    countryLetterCode:
      typeof country === "string" && /^[a-z]{2}$/i.test(country) ? country.toUpperCase() : null,
    // Null is what a tenant has that never was multi-geo.
    ...((isMultiGeo === null || typeof isMultiGeo === "boolean") && {
      isMultipleDataLocationsForServicesEnabled: isMultiGeo,
    }),
  };
}

/** Under User.Read all but the name is null, without an error: https://learn.microsoft.com/graph/api/organization-list */
function* notShown(tenant: string, organization: Organization): Generator<Gap> {
  const gap = (what: string): Gap => ({
    reason: "not-collected",
    provider,
    scope: tenant,
    service: units.organization.service,
    detail: `organization of ${tenant}: ${what}; with the permission User.Read it never is`,
    remedy:
      "grant Organization.Read.All as an application permission of Microsoft Graph, with admin consent",
  });
  if (organization.countryLetterCode === null)
    yield gap("its country is not shown, which decides whether Microsoft's EU commitments hold");
  if (organization.isMultipleDataLocationsForServicesEnabled === undefined)
    yield gap("it is not shown whether it is multi-geo");
}

export function directoryResource(
  tenant: string,
  openId: OpenId,
  organization: Organization | undefined,
  name: string,
): Resource {
  return {
    id: `m365:${tenant}/directory`,
    type: "m365:Directory",
    provider,
    scope: tenant,
    name: organization?.displayName ?? name,
    labels: {},
    properties: { openid: openId, ...(organization && { organization }) },
    source: organization ? "openid-configuration, graph organization" : "openid-configuration",
  };
}
