/** The permissions that we print for a tenant are those of the calls that a scan makes, and no other. */
import { beforeAll, expect, test } from "vitest";
import { microsoft365Source } from "../src/collect/microsoft365/microsoft365.ts";
import { azureAnswerer } from "../src/demo/azure.ts";
import type { Incoming } from "../src/demo/serve.ts";
import { emulator } from "./support/azure-arm.ts";
import { dataBoundary } from "./support/command.ts";
import { json, marks, scanTenant } from "./support/tenant.ts";

/** What a call takes by the page of its API: the least that an application can have, or a person where it can't. */
const documented: readonly (readonly [call: RegExp, grant: string, permission: string])[] = [
  // https://learn.microsoft.com/graph/api/organization-list
  [/^GET \/v1\.0\/organization$/, "microsoftGraph", "Organization.Read.All"],
  // https://learn.microsoft.com/graph/api/site-getallsites
  [/^GET \/v1\.0\/sites\/(?:oneDrive\.)?getAllSites$/, "microsoftGraph", "Sites.Read.All"],
  // https://learn.microsoft.com/graph/api/user-list
  [/^GET \/v1\.0\/users$/, "microsoftGraph", "User.Read.All"],
  // https://learn.microsoft.com/graph/api/group-list
  [/^GET \/v1\.0\/groups$/, "microsoftGraph", "GroupMember.Read.All"],
  // https://learn.microsoft.com/graph/api/subscribedsku-list
  [/^GET \/v1\.0\/subscribedSkus$/, "microsoftGraph", "LicenseAssignment.Read.All"],
  // https://learn.microsoft.com/graph/api/crosstenantaccesspolicy-list-partners
  [/^GET \/v1\.0\/policies\/crossTenantAccessPolicy\//, "microsoftGraph", "Policy.Read.All"],
  // https://learn.microsoft.com/graph/api/serviceprincipal-list
  [/^GET \/v1\.0\/servicePrincipals$/, "microsoftGraph", "Application.Read.All"],
  // https://learn.microsoft.com/graph/api/synchronization-synchronization-list-jobs
  [/\/synchronization\/jobs$/, "microsoftGraph", "Synchronization.Read.All"],
  // https://learn.microsoft.com/graph/api/externalconnectors-external-list-connections
  [/^GET \/v1\.0\/external\/connections$/, "microsoftGraph", "ExternalConnection.Read.All"],
  // https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfiguration-list
  [
    /^GET \/(?:v1\.0|beta)\/deviceManagement\//,
    "microsoftGraph",
    "DeviceManagementConfiguration.Read.All",
  ],
  // https://learn.microsoft.com/graph/api/security-datasecurityandgovernance-list-sensitivitylabels
  [/\/sensitivityLabels$/, "microsoftGraph", "SensitivityLabels.Read.All"],
  // https://learn.microsoft.com/entra/identity/monitoring-health/howto-configure-diagnostic-settings
  [/^GET \/providers\/microsoft\.aadiam\//, "entraRole", "Security Reader"],
  [/^GET \/providers\/microsoft\.intune\//, "azureRole", "Reader"],
  [/^GET \/providers\/Microsoft\.Resources\/dataBoundaries\//, "azureRole", "Reader"],
  [/^GET \/subscriptions\/[^/]+\/resourceGroups\//, "azureRole", "Reader"],
  // https://learn.microsoft.com/power-platform/admin/list-environments
  [/BusinessAppPlatform/, "powerPlatform", "Power Platform administrator"],
  // https://learn.microsoft.com/rest/api/power-bi/admin/get-capacities-as-admin
  [/^GET \/v1\.0\/myorg\/admin\/capacities$/, "fabric", "Tenant.Read.All"],
  // https://learn.microsoft.com/rest/api/fabric/admin/workspaces/list-workspaces
  [/^GET \/v1\/admin\/workspaces$/, "fabric", "Tenant.Read.All"],
  // https://learn.microsoft.com/purview/data-gov-classic-permissions
  [/^POST \/datamap\/api\/search\/query$/, "purview", "Data Reader"],
  [/^GET \/scan\/datasources/, "purview", "Data Source Administrator"],
];

const estate = azureAnswerer("fixtures/estates/hospital-m365/microsoft365");
const label = "defa4170-0d19-0005-0001-bc88714345d2";
const callOf = ({ method, url }: Incoming): string => `${method} ${url.pathname}`;

/** The recorded tenant, with an asset whose label has to be asked for by its id. */
function answered(request: Incoming): ReturnType<typeof estate> {
  const answer = estate(request);
  if (callOf(request) !== "POST /datamap/api/search/query")
    return request.url.pathname.endsWith("/sensitivityLabels")
      ? json({ value: [{ id: label, name: "Patient" }] })
      : answer;
  return { ...answer!, body: answer!.body.replace(/"label":\[[^\]]*\]/, `"label":["${label}"]`) };
}

const isPublic = (call: string): boolean => call.endsWith("/openid-configuration");

const calls = new Set<string>();
let printed: Readonly<Record<string, { readonly permissions: readonly string[] }>>;
beforeAll(async () => {
  await using server = await emulator((request) => {
    calls.add(callOf(request));
    return answered(request);
  });
  const connection = { microsoft365: { endpoint: server.origin } };
  await scanTenant(microsoft365Source(), "m365:klinikverbund.example", connection, ["purview"]);
  const { stdout } = await dataBoundary(["permissions", "microsoft365"]);
  printed = JSON.parse(stdout) as typeof printed;
});

const takes = (call: string): readonly (readonly [grant: string, permission: string])[] =>
  documented.flatMap(([pattern, grant, permission]) =>
    pattern.test(call) ? [[grant, permission] as const] : [],
  );

test("every call takes one permission, and all of them are printed and no other", () => {
  const asked = [...calls].filter((call) => !isPublic(call));
  expect(asked.filter((call) => takes(call).length !== 1)).toEqual([]);
  const used = new Set(asked.flatMap(takes).map((one) => one.join(" ")));
  const named = Object.entries(printed).flatMap(([grant, { permissions }]) =>
    permissions.map((permission) => `${grant} ${permission}`),
  );
  expect(named.toSorted()).toEqual([...used].toSorted());
  expect(documented.filter(([pattern]) => !asked.some((call) => pattern.test(call)))).toEqual([]);
});

test("a call that is refused leaves a gap whose remedy names its permission", async () => {
  const wrong: string[] = [];
  for (const call of calls) {
    if (isPublic(call)) continue;
    await using server = await emulator((request) =>
      callOf(request) === call
        ? {
            status: 403,
            headers: marks,
            body: JSON.stringify({ error: { code: "Authorization_RequestDenied", message: "no" } }),
          }
        : answered(request),
    );
    const connection = { microsoft365: { endpoint: server.origin } };
    const { gaps } = await scanTenant(
      microsoft365Source(),
      "m365:klinikverbund.example",
      connection,
      ["purview"],
    );
    const [[, permission = ""] = []] = takes(call);
    if (
      !gaps.some(({ reason, remedy = "" }) => reason === "refused" && remedy.includes(permission))
    )
      wrong.push(`${call}: ${permission}`);
  }
  expect(wrong).toEqual([]);
});
