/** Tenants that the cross-tenant access settings name, and where their directories are, as their public documents say. */
import { Fault, faultOf } from "../azure/fault.ts";
import { isRecord } from "../azure/answer.ts";
import { isTenantId } from "./directory.ts";
import { type TenantScan, recordsIn, tenantResource } from "./record.ts";
import { unitGap, unitOf } from "./unit.ts";
import { units } from "./units.ts";

const settings = "/v1.0/policies/crossTenantAccessPolicy";

/** Guests, and who is in shared channels of the partner's teams without being one. */
const outbound = ["b2bCollaborationOutbound", "b2bDirectConnectOutbound"] as const;

type Partner = Readonly<Record<string, unknown>>;

/** https://learn.microsoft.com/graph/api/crosstenantaccesspolicy-list-partners */
export async function partners(scan: TenantScan): Promise<void> {
  const found: (readonly [id: string, partner: Partner])[] = [];
  let otherwise: Partner = {};
  await unitOf(scan, units.partners, async function* (tally) {
    const path = `${settings}/partners?$expand=identitySynchronization`;
    for await (const rows of scan.ask.pages("graph", path, "value", tally)) {
      const { records, gaps } = recordsIn(
        rows,
        ({ tenantId }) =>
          typeof tenantId === "string" && isTenantId(tenantId) ? tenantId.toLowerCase() : undefined,
        scan,
        units.partners,
      );
      found.push(...records);
      yield { gaps };
    }
    // What a partner's own settings leave out is inherited.
    if (found.some(([, partner]) => outbound.some((key) => !isRecord(partner[key]))))
      otherwise = await scan.ask.get("graph", `${settings}/default`, tally);
  });
  if (found.length > 0) await places(scan, found, otherwise);
}

/** https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc */
async function places(
  scan: TenantScan,
  found: readonly (readonly [id: string, partner: Partner])[],
  otherwise: Partner,
): Promise<void> {
  await unitOf(scan, units.partnerDocuments, async function* (tally) {
    for (const [id, partner] of found) {
      let scope: unknown;
      try {
        const path = `/${id}/v2.0/.well-known/openid-configuration`;
        const { issuer, tenant_region_scope } = await scan.ask.get("login", path, tally);
        if (!String(issuer).toLowerCase().includes(`/${id}/`))
          throw new Fault("failed", "answered an issuer that is not this tenant");
        scope = tenant_region_scope;
      } catch (error) {
        const fault = faultOf(error, scan.options.signal);
        yield { gaps: [unitGap(fault, `partner ${id}`, units.partnerDocuments, scan.tenant)] };
        if (fault.reason === "interrupted") throw error;
      }
      const { isServiceProvider, isInMultiTenantOrganization } = partner;
      const named = { type: "m365:PartnerTenant", path: `partners/${id}`, name: id };
      yield {
        resources: [
          tenantResource(
            scan,
            { ...named, source: "graph crossTenantAccessPolicy/partners" },
            {
              openid: { tenant_region_scope: scope },
              isBlocked: outbound.every((key) =>
                isBlocked(isRecord(partner[key]) ? partner[key] : otherwise[key]),
              ),
              isServiceProvider,
              isInMultiTenantOrganization,
            },
          ),
        ],
      };
    }
  });
}

/** Nobody of ours may be there: https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyb2bsetting */
function isBlocked(setting: unknown): boolean {
  const { usersAndGroups } = Object(setting) as { usersAndGroups?: unknown };
  const { accessType, targets } = Object(usersAndGroups) as Record<string, unknown>;
  return (
    accessType === "blocked" &&
    Array.isArray(targets) &&
    targets.some((one) => (Object(one) as { target?: unknown }).target === "AllUsers")
  );
}
