/** The recorded tenant under fire: whatever a service answers instead is a gap of that service, and the rest is as it was. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { hostsOf } from "../src/collect/microsoft365/hosts.ts";
import { microsoft365Source } from "../src/collect/microsoft365/microsoft365.ts";
import { azureAnswerer } from "../src/demo/azure.ts";
import type { Answer, Answerer, Incoming } from "../src/demo/serve.ts";
import { emulator } from "./support/azure-arm.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { expectValidReport } from "./support/report-schema.ts";
import { type TenantScan, json, marks, openId, scanTenant, tenant } from "./support/tenant.ts";

const estate = azureAnswerer("fixtures/estates/hospital-m365/microsoft365");
const target = "m365:klinikverbund.example";

async function scanned(answerer: Answerer, of = target): Promise<TenantScan> {
  await using server = await emulator(answerer);
  return await scanTenant(microsoft365Source(), of, {
    microsoft365: { endpoint: server.origin },
  });
}

let calm: TenantScan;
beforeAll(async () => {
  calm = await scanned(estate);
});

/** Service of the coverage -> what is asked of it. */
const asked: Readonly<Record<string, RegExp>> = {
  organization: /^\/v1\.0\/organization/,
  sites: /getAllSites/,
  users: /^\/v1\.0\/users/,
  groups: /^\/v1\.0\/groups/,
  "subscribed-skus": /subscribedSkus/,
  "entra-diagnostic-settings": /microsoft\.aadiam/,
  "intune-diagnostic-settings": /microsoft\.intune/,
  "data-boundary": /dataBoundaries/,
  "power-platform-environments": /BusinessAppPlatform/,
  "fabric-capacities": /admin\/capacities/,
  "fabric-workspaces": /admin\/workspaces/,
  "cross-tenant-access": /crossTenantAccessPolicy\/partners/,
  "openid-configuration of partners": /^\/0000177\w-.*openid-configuration/,
  "service-principals": /servicePrincipals$/,
  "provisioning-jobs": /synchronization\/jobs/,
  "external-connections": /external\/connections/,
  "intune-device-restrictions": /deviceConfigurations/,
  "intune-settings-catalog": /configurationPolicies$/,
};

const throttled: Answer = {
  ...json({ error: { code: "TooManyRequests", message: "slow down" } }, 429),
  headers: { ...marks, "retry-after": "0" },
};
const faults: Readonly<Record<string, (request: Incoming) => Answer>> = {
  refused: () => json({ error: { code: "Authorization_RequestDenied", message: "no" } }, 403),
  throttled: () => throttled,
  empty: () => json({}),
  "an empty text": () => ({ status: 200, headers: marks, body: "" }),
  HTML: () => ({
    status: 200,
    headers: { ...marks, "content-type": "text/html" },
    body: "<html>sign in</html>",
  }),
  "an error with status 200": () => json({ error: { code: "x", message: "y" }, value: [] }),
  "rows that are not records": () => json({ value: [null, 7], workspaces: ["x"] }),
  "a foreign next page": (request) =>
    withLink(request, "https://graph.microsoft.com.evil.example/v1.0/x?$skiptoken=1"),
  "a next page that is this one": (request) => withLink(request, request.url.href),
  "more without a way to it": () => json({ value: [], workspaces: [], continuationToken: "abc" }),
};

/** The recorded page, with another next page. */
function withLink(request: Incoming, link: string): Answer {
  const { body } = estate(request)!;
  return json({ ...(JSON.parse(body) as object), "@odata.nextLink": link });
}

describe.each(Object.keys(faults))("%s", (kind) => {
  test.each(Object.keys(asked))("of %s is a gap", async (service) => {
    // A document has no pages.
    if (/of partners$|^data-boundary$/.test(service) && kind.includes("next page")) return;
    const { gaps, coverage, resources } = await scanned((request) =>
      asked[service]!.test(request.url.pathname) ? faults[kind]!(request) : estate(request),
    );
    const own = gaps.filter((gap) => gap.service === service);
    expect(own).not.toEqual([]);
    expect(coverage.find((line) => line.service === service)!.status).not.toBe("complete");
    if (service === "organization") return;
    // The organization's answer decides what is listed; of others the rest is as it was.
    const after: Readonly<Record<string, string>> = {
      "service-principals": "provisioning-jobs",
      "cross-tenant-access": "openid-configuration of partners",
    };
    for (const line of calm.coverage)
      if (
        line.service !== service &&
        line.service !== after[service] &&
        !line.service.startsWith("log destination")
      )
        expect(coverage).toContainEqual(line);
    expect(resources.length).toBeLessThanOrEqual(calm.resources.length);
  });
});

test("what went well has no gap", () => {
  expect(calm.gaps).toEqual([]);
  expect(calm.coverage.every(({ status }) => status === "complete")).toBe(true);
});

test("an answer that Graph did not mark is not believed", async () => {
  const { "request-id": _, ...unmarked } = marks;
  const { gaps } = await scanned((request) =>
    asked["sites"]!.test(request.url.pathname)
      ? { status: 200, headers: unmarked, body: JSON.stringify({ value: [] }) }
      : estate(request),
  );
  expect(gaps).toMatchObject([{ service: "sites", reason: "failed" }]);
});

test("under User.Read the organization is null: a gap, and the geographies are asked for all the same", async () => {
  const { gaps, coverage } = await scanned((request) =>
    asked["organization"]!.test(request.url.pathname)
      ? json({
          value: [
            {
              id: tenant,
              displayName: "Klinikverbund",
              countryLetterCode: null,
              isMultipleDataLocationsForServicesEnabled: null,
            },
          ],
        })
      : estate(request),
  );
  expect(gaps).toMatchObject([{ service: "organization", reason: "not-collected" }]);
  expect(coverage.find(({ service }) => service === "sites")!.status).toBe("complete");
});

test("a sign-in of another tenant says nothing of this one", async () => {
  const { gaps, resources } = await scanned((request) =>
    asked["organization"]!.test(request.url.pathname)
      ? json({ value: [{ id: "11111111-2222-3333-4444-555555555555", countryLetterCode: "US" }] })
      : estate(request),
  );
  expect(gaps).toMatchObject([{ service: "organization", detail: /another tenant/ }]);
  expect(resources.map(({ type }) => type)).toEqual(["m365:Directory"]);
});

test("of a tenant without multi-geo nobody is listed", async () => {
  const requests: string[] = [];
  const { gaps } = await scanned((request) => {
    requests.push(request.url.pathname);
    return asked["organization"]!.test(request.url.pathname)
      ? json({
          value: [
            {
              id: tenant,
              countryLetterCode: "DE",
              isMultipleDataLocationsForServicesEnabled: null,
            },
          ],
        })
      : estate(request);
  });
  expect(gaps).toEqual([]);
  expect(requests.join("\n")).not.toMatch(/getAllSites|users|groups/);
});

test("entra: is the directory alone", async () => {
  const { coverage } = await scanned(estate, "entra:klinikverbund.example");
  expect([...new Set(coverage.map(({ service }) => service.split(" ")[0]))].sort()).toEqual([
    "cross-tenant-access",
    "data-boundary",
    "entra-diagnostic-settings",
    "log",
    "openid-configuration",
    "organization",
    "provisioning-jobs",
    "service-principals",
  ]);
});

test("accounts that are provisioned to an application are a gap, as no API shows where it keeps them", async () => {
  const cwd = temporaryFolder();
  await using server = await emulator((request) =>
    asked["provisioning-jobs"]!.test(request.url.pathname)
      ? json({
          value: [
            { id: "crm", templateId: "salesforce", schedule: { state: "Active" } },
            { id: "off", templateId: "servicenow", schedule: { state: "Disabled" } },
            { id: "twin", templateId: "AAD2AADUsers", schedule: { state: "Active" } },
            {
              id: "hr",
              templateId: "WorkdayToAADUserProvisioning2AAD",
              schedule: { state: "Active" },
            },
            { id: "new", templateId: "salesforce", schedule: { state: "Someday" } },
          ],
        })
      : estate(request),
  );
  const { stdout } = await dataBoundary(`scan ${target} -q -f json --fail-on never`.split(" "), {
    cwd,
    env: { DATA_BOUNDARY_M365_ENDPOINT: server.origin },
  });
  const { gaps } = JSON.parse(stdout) as { gaps: { detail: string; type?: string }[] };
  expect(gaps.map(({ detail }) => detail).sort()).toEqual([
    // Of each of the two applications.
    expect.stringContaining("AAD2AADUsers"),
    expect.stringContaining("salesforce"),
    expect.stringContaining("AAD2AADUsers"),
    expect.stringContaining("salesforce"),
    expect.stringContaining("Someday"),
  ]);
});

test("logs that go to a namespace by the older property, beside a workspace, are seen", async () => {
  const id = `/subscriptions/${tenant}/resourceGroups/rg/providers/Microsoft.ServiceBus/namespaces/n`;
  await using server = await emulator((request) => {
    if (request.url.pathname === id) return json({ id, location: "brazilsouth" });
    const answer = estate(request);
    if (!asked["entra-diagnostic-settings"]!.test(request.url.pathname)) return answer;
    const { value } = JSON.parse(answer!.body) as { value: { properties: object }[] };
    const serviceBusRuleId = `${id}/authorizationRules/r`;
    const [{ properties, ...first }] = value as [(typeof value)[0]];
    return json({ value: [{ ...first, properties: { ...properties, serviceBusRuleId } }] });
  });
  const { stdout } = await dataBoundary(`scan ${target} -q -f json --fail-on never`.split(" "), {
    cwd: temporaryFolder(),
    env: { DATA_BOUNDARY_M365_ENDPOINT: server.origin },
  });
  const { findings } = JSON.parse(stdout) as {
    findings: { rule: string; location: { code: string } }[];
  };
  expect(
    findings.filter(({ rule }) => rule === "log-outside").map(({ location }) => location.code),
  ).toEqual(expect.arrayContaining(["eastus2", "brazilsouth"]));
});

test.each([
  ["provisioning-jobs", /00001b5a-.*synchronization\/jobs/],
  ["intune-settings-catalog", /configurationPolicies\/gone\/settings/],
] as const)("of %s one that fails leaves the others", async (service, one) => {
  const gone = json({ error: { code: "NotFound", message: "it was deleted" } }, 404);
  const { gaps, resources } = await scanned((request) => {
    const { pathname } = request.url;
    if (one.test(pathname)) return gone;
    const answer = estate(request);
    if (!asked["intune-settings-catalog"]!.test(pathname)) return answer;
    const { value } = JSON.parse(answer!.body) as { value: object[] };
    return json({ value: [{ ...value[0], id: "gone", name: "Gone" }, ...value] });
  });
  const failed = gaps.filter((gap) => gap.service === service);
  expect(failed).toMatchObject([{ reason: "failed", detail: /it was deleted/ }]);
  const lost = calm.resources.filter(({ id }) => !resources.some((other) => other.id === id));
  expect(lost.map(({ name }) => name)).toEqual(
    service === "provisioning-jobs" ? ["USA tenant synchronization"] : [],
  );
});

test("the tenant's data boundary is shown with its directory", async () => {
  const { stdout } = await dataBoundary("scan demo:m365 -q -f json --fail-on never".split(" "));
  expect(stdout).toContain(`"data boundary of ${tenant}: NotDefined, `);
});

test("a partner whose guests are blocked keeps what is said in shared channels, unless those are blocked as well", async () => {
  const all = { accessType: "blocked", targets: [{ target: "AllUsers", targetType: "user" }] };
  const blocked = { usersAndGroups: all };
  const of = async (direct: unknown): Promise<unknown> => {
    const { resources } = await scanned((request) =>
      asked["cross-tenant-access"]!.test(request.url.pathname)
        ? json({
            value: [
              {
                tenantId: "00001771-3a1c-4d20-8f11-0d2f9a3e7b10",
                b2bCollaborationOutbound: blocked,
                b2bDirectConnectOutbound: direct,
              },
            ],
          })
        : estate(request),
    );
    const found = resources.find(({ type }) => type === "m365:PartnerTenant");
    return (found!.properties as { isBlocked: unknown }).isBlocked;
  };
  expect(await of(blocked)).toBe(true);
  expect(await of({ usersAndGroups: { ...all, accessType: "allowed" } })).toBe(false);
});

test("of two organizations, or one whose country is not a country, none is believed", async () => {
  const one = {
    id: tenant,
    displayName: "Klinikverbund",
    countryLetterCode: "DE",
    isMultipleDataLocationsForServicesEnabled: true,
  };
  const gapsOf = async (...value: readonly object[]): Promise<readonly unknown[]> => {
    const { gaps, resources } = await scanned((request) =>
      asked["organization"]!.test(request.url.pathname) ? json({ value }) : estate(request),
    );
    // What it decides is asked for all the same.
    expect(resources.filter(({ type }) => type === "m365:Site").length).toBe(8);
    return gaps.map(({ service }) => service);
  };
  expect(await gapsOf(one, { ...one, countryLetterCode: "US" })).toEqual(["organization"]);
  for (const countryLetterCode of ["", "Germany", "DEU", 7, " de"])
    expect(await gapsOf({ ...one, countryLetterCode })).toEqual(["organization"]);
  for (const word of ["true", 1, undefined])
    expect(await gapsOf({ ...one, isMultipleDataLocationsForServicesEnabled: word })).toEqual([
      "organization",
    ]);
  expect(await gapsOf({ ...one, countryLetterCode: "de" })).toEqual([]);
});

test("a tenant without Intune has no policies, and no gap", async () => {
  const message = "Request not applicable to target tenant.";
  const { gaps } = await scanned((request) =>
    request.url.pathname.includes("/deviceManagement/")
      ? json({ error: { code: "BadRequest", message } }, 400)
      : estate(request),
  );
  expect(gaps).toEqual([]);
});

test("a list that says in other words that there is more was not read whole", async () => {
  const { gaps } = await scanned((request) =>
    request.url.pathname === "/v1.0/groups"
      ? json({ ...(JSON.parse(estate(request)!.body) as object), hasMore: true })
      : estate(request),
  );
  expect(gaps).toMatchObject([{ reason: "truncated", service: "groups" }]);
});

test("a tenant that answered a page has Intune, whatever it says of the next one", async () => {
  const { gaps } = await scanned((request) => {
    if (!request.url.pathname.endsWith("/deviceConfigurations")) return estate(request);
    const message = "Request not applicable to target tenant.";
    return request.url.searchParams.has("$skiptoken")
      ? json({ error: { code: "BadRequest", message } }, 400)
      : withLink(request, `${request.url.href}&$skiptoken=2`);
  });
  expect(gaps.map(({ service }) => service)).toEqual(["intune-device-restrictions"]);
});

test("levels of diagnostic data are read from both kinds of policy, and the draft of an assessment shows them", async () => {
  const named = calm.resources.filter(({ type }) => type === "m365:DiagnosticPolicy");
  expect(
    named.map(({ name, properties }) => {
      const { product, level, isAssigned } = properties as Record<string, unknown>;
      return [name, product, level, isAssigned];
    }),
  ).toEqual(
    expect.arrayContaining([
      ["Ward computers", "windows", "full", true],
      ["Full diagnostics, test (not assigned)", "windows", "full", false],
      ["Office privacy", "office", "neither", true],
    ]),
  );
  const { stdout } = await dataBoundary("scan demo:m365 -q -f dpia --fail-on never".split(" "), {
    cwd: temporaryFolder(),
  });
  const [, section = ""] = /## 4\.[^\n]*\n([^]*?)\n## 5/.exec(stdout) ?? [];
  expect(section).toContain("Ward computers");
  expect(section).toMatch(/level = .*full/);
});

test("guests are not of this tenant, a deleted workspace is until it is purged, and no person is in a report", () => {
  const names = calm.resources.map(({ name }) => name);
  expect(names).toContain("users who prefer GBR");
  expect(names).not.toContain("users who prefer NAM");
  expect(names).toContain("Old cohorts");
  expect(JSON.stringify(calm.resources)).not.toContain("000003e8-3a1c");
});

test("each service has a host and an audience of its own, and no other is accepted", () => {
  const hosts = hostsOf({}, {});
  for (const service of ["graph", "arm", "powerPlatform", "powerBi", "fabric"] as const)
    expect(hosts(service)).toMatchObject({ signed: true });
  expect(hosts("login")).toMatchObject({ signed: false, isPublic: true });
  expect(hostsOf({ azure: { cloud: "china" } }, {})("powerPlatform")).toBeUndefined();
  for (const endpoint of ["http://graph.example", "https://127.0.0.1", "nonsense"])
    expect(() => hostsOf({}, { DATA_BOUNDARY_M365_ENDPOINT: endpoint })).toThrow(
      /^DATA_BOUNDARY_M365_ENDPOINT: /,
    );
});

test("a saved inventory of the tenant says what the scan said, and a redacted report has no tenant's id", async () => {
  const cwd = temporaryFolder();
  const scan = "scan demo:m365 -q -f json --save-inventory i.ndjson --fail-on never".split(" ");
  const live = await dataBoundary(scan, { cwd });
  const again = "scan i.ndjson -q -f json --redact --fail-on never".split(" ");
  const saved = await dataBoundary(again, { cwd });
  const [a, b] = [live, saved].map(
    ({ stdout }) => JSON.parse(stdout) as { gaps: unknown[]; findings: unknown[]; summary: object },
  );
  expect(b!.gaps).toEqual([]);
  expect(b!.findings).toHaveLength(a!.findings.length);
  expect(saved.stdout).not.toContain(tenant);
  expect(saved.stdout).toMatch(/"m365:microsoft365-[\da-f]{6}\/sites/);
  expect(saved.stdout).toMatch(/subscriptions\/azure-[\da-f]{6}\//);
});

test("what looks wrong and is right has no finding", async () => {
  const cwd = temporaryFolder();
  const scan = "scan demo:m365 -q -f json --placements --save-inventory i.ndjson --fail-on never";
  const { stdout } = await dataBoundary(scan.split(" "), { cwd });
  const { findings, summary } = JSON.parse(stdout) as {
    findings: { resource: { id: string; name: string } }[];
    summary: { placements: number; findings: number };
  };
  expect(summary.placements).toBeGreaterThanOrEqual(25);
  expect(summary.findings).toBeGreaterThanOrEqual(12);
  const inventory = readFileSync(join(cwd, "i.ndjson"), "utf8");
  const named = findings.map(({ resource }) => resource.name);
  for (const name of [
    "https://klinikverbund.sharepoint.com/sites/usa-studienreise",
    "https://klinikverbundnor.sharepoint.com/sites/oslo",
    "https://klinikverbundfra-my.sharepoint.com/personal/***",
    "USA Alumni",
    "Recherche Strasbourg",
    "Canada comparison",
    "Oslo",
    "to-soc-old",
    "archive",
    "USA tenant synchronization",
    "Personal (AD) nach Entra",
    "Full diagnostics, test (not assigned)",
    "Office privacy",
  ]) {
    expect(inventory).toContain(`"name":${JSON.stringify(name)}`);
    expect(named).not.toContain(name);
  }
});

test("scan demo:m365 shows the tenant", async () => {
  const { code, stdout } = await dataBoundary(["scan", "demo:m365", "--quiet", "-f", "json"]);
  expectValidReport(stdout);
  const { findings, gaps } = JSON.parse(stdout) as {
    findings: { rule: string; location: { code: string }; resource: { name: string } }[];
    gaps: unknown[];
  };
  expect(code).toBe(1);
  expect(gaps).toEqual([]);
  expect(findings.map((one) => `${one.rule} ${one.location.code} ${one.resource.name}`).sort())
    .toMatchInlineSnapshot(`
      [
        "home-may-leave eu-data-boundary Klinikverbund",
        "home-outside canadacentral Cohorts Toronto",
        "home-outside canadacentral Old cohorts",
        "home-outside canadacentral Research Toronto",
        "home-outside canadacentral Trial data",
        "home-outside switzerland Zürich",
        "home-outside switzerland https://klinikverbundche.sharepoint.com/sites/zuerich",
        "home-outside uk London Office",
        "home-outside uk users who prefer GBR",
        "home-outside unitedstates Studie Boston",
        "home-outside unitedstates https://klinikverbundnam.sharepoint.com/sites/studie-boston",
        "log-may-leave eu-data-boundary Ward computers",
        "log-outside eastus2 to-soc",
        "metadata-may-leave europe 00001772-3a1c-4d20-8f11-0d2f9a3e7b10",
        "metadata-outside north-america 00001771-3a1c-4d20-8f11-0d2f9a3e7b10",
        "processing-may-leave eu-data-boundary Microsoft_365_Copilot",
        "processing-may-leave global Dienstplan",
        "processing-may-leave global Studie Boston",
      ]
    `);
});

test("Copilot is found by its service plan in any letter case, and a newer plan by its name", async () => {
  await using server = await emulator((request) =>
    request.url.pathname.endsWith("/openid-configuration")
      ? json(openId("EU"))
      : request.url.pathname === "/v1.0/organization"
        ? json({ value: [{ id: tenant, displayName: "K", countryLetterCode: "DE" }] })
        : json({
            value: request.url.pathname.endsWith("/subscribedSkus")
              ? [
                  {
                    skuId: "a",
                    consumedUnits: 3,
                    servicePlans: [{ servicePlanId: "A62F8878-DE10-42F3-B68F-6149A25CEB97" }],
                  },
                  {
                    skuId: "newer",
                    consumedUnits: 1,
                    servicePlans: [{ servicePlanId: "new", servicePlanName: "M365_COPILOT_NEW" }],
                  },
                  {
                    skuId: "chat",
                    consumedUnits: 1,
                    servicePlans: [{ servicePlanId: "x", servicePlanName: "Bing_Chat_Enterprise" }],
                  },
                ]
              : [],
            workspaces: [],
          }),
  );
  const { resources } = await scanTenant(microsoft365Source(), "m365:contoso.example", {
    microsoft365: { endpoint: server.origin },
  });
  expect(
    resources.filter(({ type }) => type === "m365:Copilot").map(({ id }) => id.split("/").at(-1)),
  ).toEqual(["a", "newer"]);
});

test("an empty list of what every tenant has is a gap", async () => {
  const { gaps, coverage } = await scanned((request) =>
    /environments|subscribedSkus|getAllSites|\/users$/.test(request.url.pathname)
      ? json({ value: [] })
      : estate(request),
  );
  const empty = ["power-platform-environments", "sites", "subscribed-skus", "users"];
  expect(
    gaps
      .map(({ service = "" }) => service)
      .filter((one) => empty.includes(one))
      .sort(),
  ).toEqual(empty);
  for (const service of empty)
    expect(coverage.find((line) => line.service === service)).toMatchObject({ status: "failed" });
});

test("what belongs to one person does not name them", async () => {
  const { resources } = await scanned((request) => {
    const { pathname } = request.url;
    const id = "0b1e4f52-7c1d-4c55-9a3b-2f60b1d7c001";
    if (pathname.endsWith("/getAllSites"))
      return json({
        value: [{ id, webUrl: "https://k-my.sharepoint.com/personal/erika_mustermann_k_example" }],
      });
    if (pathname === "/v1/admin/workspaces")
      return json({
        workspaces: [{ id, name: "PersonalWorkspace Erika Mustermann", type: "Personal" }],
      });
    if (pathname.endsWith("/environments"))
      return json({
        value: [
          {
            name: id,
            location: "europe",
            properties: { displayName: "Erika Mustermann's Environment" },
          },
        ],
      });
    return estate(request);
  });
  expect(resources.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      "https://k-my.sharepoint.com/personal/***",
      "PersonalWorkspace ***",
      "environment of ***",
    ]),
  );
  expect(JSON.stringify(resources)).not.toMatch(/mustermann/i);
});
