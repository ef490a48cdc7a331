/** Tenants that the cross-tenant access settings name, and where their directories are, as their public documents say. */
import { Fault, faultOf } from "../azure/fault.ts";
import { isRecord } from "../azure/answer.ts";
import { isTenantId } from "./directory.ts";
import { type TenantScan, recordsIn, tenantResource } from "./record.ts";
import { unitGap, unitOf } from "./unit.ts";
import { units } from "./units.ts";

const settings = "/v1.0/policies/crossTenantAccessPolicy";

type Partner = Readonly<Record<string, unknown>>;

/** https://learn.microsoft.com/graph/api/crosstenantaccesspolicy-list-partners */
export async function partners(scan: TenantScan): Promise<void> {
  const found: (readonly [id: string, partner: Partner])[] = [];
  let otherwise: unknown;
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
    if (found.some(([, { b2bCollaborationOutbound }]) => !isRecord(b2bCollaborationOutbound)))
      otherwise = (await scan.ask.get("graph", `${settings}/default`, tally))[
        "b2bCollaborationOutbound"
      ];
  });
  if (found.length > 0) await places(scan, found, otherwise);
}

/** https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc */
async function places(
  scan: TenantScan,
  found: readonly (readonly [id: string, partner: Partner])[],
  otherwise: unknown,
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
      const {
        b2bCollaborationOutbound: own,
        isServiceProvider,
        isInMultiTenantOrganization,
      } = partner;
      const named = { type: "m365:PartnerTenant", path: `partners/${id}`, name: id };
      yield {
        resources: [
          tenantResource(
            scan,
            { ...named, source: "graph crossTenantAccessPolicy/partners" },
            {
              openid: { tenant_region_scope: scope },
              isBlocked: isBlocked(isRecord(own) ? own : otherwise),
              isServiceProvider,
              isInMultiTenantOrganization,
            },
          ),
        ],
      };
    }
  });
}

/** Nobody of ours may be a guest there: https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyb2bsetting */
function isBlocked(outbound: unknown): boolean {
  const { usersAndGroups } = Object(outbound) as { usersAndGroups?: unknown };
  const { accessType, targets } = Object(usersAndGroups) as Record<string, unknown>;
  return (
    accessType === "blocked" &&
    Array.isArray(targets) &&
    targets.some((one) => (Object(one) as { target?: unknown }).target === "AllUsers")
  );
}
