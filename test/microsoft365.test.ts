/** A tenant's public document is enough for the home of its directory; what nobody signed in for is a gap. */
import type { TokenCredential } from "@azure/core-auth";
import { expect, test } from "vitest";
import { loadJurisdictions } from "../src/atlas.ts";
import { hostsOf } from "../src/collect/microsoft365/hosts.ts";
import { microsoft365Source } from "../src/collect/microsoft365/microsoft365.ts";
import type { Answer, Answerer } from "../src/demo/serve.ts";
import { dataBoundaryCountries } from "../src/locate/microsoft365/organization.ts";
import { types } from "../src/locate/index.ts";
import { untold } from "../src/locate/microsoft365/untold.ts";
import type { Gap, Resource } from "../src/model.ts";
import { emulator } from "./support/azure-arm.ts";
import { dataBoundary } from "./support/command.ts";
import { type TenantScan, json, openId, publicOnly, scanTenant, tenant } from "./support/tenant.ts";

const nobody: TokenCredential = {
  getToken: () => Promise.reject(new Error("CredentialUnavailableError: nobody is signed in")),
};

/** The document from this machine, everything else from where it really is: nothing is sent there without a token. */
async function unsigned(answerer: Answerer, target = "entra:contoso.example"): Promise<TenantScan> {
  await using server = await emulator(answerer);
  const here = hostsOf({ microsoft365: { endpoint: server.origin } }, {});
  const real = hostsOf({}, {});
  const source = microsoft365Source({
    credential: nobody,
    hosts: (service) => (service === "login" ? here(service) : real(service)),
  });
  return await scanTenant(source, target, {});
}

test("without credentials the public document says where the directory is, and one gap what was not seen", async () => {
  const { resources, gaps, coverage } = await unsigned(publicOnly("EU"));
  expect(resources.map(({ id }) => id)).toEqual([`m365:${tenant}/directory`]);
  expect(gaps).toMatchObject([{ reason: "refused", scope: tenant }]);
  expect(gaps[0]!.detail).toContain("nobody is signed in");
  expect(gaps[0]!.detail).toContain("the organization's country");
  expect(coverage.map(({ service, status }) => `${service} ${status}`)).toEqual([
    "openid-configuration complete",
    "graph refused",
  ]);
});

test("the command answers from the public document, and does not pass", async () => {
  await using server = await emulator(publicOnly("WW"));
  const { code, stdout } = await dataBoundary(
    ["scan", "entra:contoso.example", "--quiet", "--format", "json"],
    { env: { DATA_BOUNDARY_M365_ENDPOINT: server.origin } },
  );
  const report = JSON.parse(stdout) as {
    findings: { rule: string; location: { code: string } }[];
    gaps: Gap[];
    blindSpots: { detail: string }[];
  };
  expect(code).toBe(3);
  expect(report.findings).toMatchObject([{ rule: "home-may-leave", location: { code: "global" } }]);
  expect(report.gaps.map(({ service }) => service)).toContain("organization");
  expect(report.blindSpots.map(({ detail }) => detail).join("\n")).toContain("Data location");
});

test("a directory in Europe does not pass by its scope alone", async () => {
  await using server = await emulator(publicOnly("EU"));
  const { code, stdout } = await dataBoundary(
    ["scan", "entra:contoso.example", "--quiet", "--boundary", "eudb", "--format", "json"],
    { env: { DATA_BOUNDARY_M365_ENDPOINT: server.origin } },
  );
  expect(code).not.toBe(0);
  const { findings } = JSON.parse(stdout) as { findings: { outside: string[] }[] };
  expect(findings).toMatchObject([{ outside: ["GB"] }]);
});

const problems: readonly (readonly [string, Answer, RegExp])[] = [
  ["an unknown domain", json({ error: "invalid_tenant" }, 400), /knows no tenant of that name/],
  ["another tenant's issuer", json(openId("EU", "common")), /not this tenant/],
  ["HTML", { status: 200, headers: { "content-type": "text/html" }, body: "<html>" }, /not JSON/],
  ["nothing", json({}), /not this tenant/],
  [
    "a tenant of another cloud",
    json({ ...openId("USGov"), msgraph_host: "graph.microsoft.us" }),
    /another cloud/,
  ],
];
test.each(problems)("%s is a gap", async (_, answer, detail) => {
  const { resources, gaps } = await unsigned(() => answer);
  expect(resources).toEqual([]);
  expect(gaps).toMatchObject([{ detail: expect.stringMatching(detail) as string }]);
});

test("throttled for good is a gap", async () => {
  const slow: Answer = { ...json({ error: { code: "TooManyRequests", message: "slow" } }, 429) };
  const { gaps } = await unsigned(() => ({
    ...slow,
    headers: { ...slow.headers, "retry-after": "0" },
  }));
  expect(gaps).toMatchObject([{ reason: "throttled" }]);
});

test.each(["entra", "m365", "entra:common", "m365:", "entra:a/b", "m365:organizations"])(
  "%s is not a tenant",
  async (target) => {
    await expect(unsigned(publicOnly("EU"), target)).rejects.toThrow(/names no tenant/);
  },
);

test("the sign-up countries are those of the EU Data Boundary", () => {
  const members = loadJurisdictions().members("eudb", "2026-11-28");
  expect([...dataBoundaryCountries].toSorted()).toEqual(members);
});

test("what nobody knows of a scope is a gap with the word", async () => {
  const { resources } = await unsigned(publicOnly("XX"));
  expect((resources[0] as Resource<{ openid: object }>).properties.openid).toMatchObject({
    tenant_region_scope: "XX",
  });
});

test("what no API tells is said once, each with the page where a person sees it", async () => {
  const { stdout } = await dataBoundary(["explain", "m365"]);
  const spots = untold();
  expect(new Set(spots.map(({ type }) => type)).size).toBe(spots.length);
  for (const { type, detail } of spots) {
    expect(detail, type).toMatch(/: .*(?:\w (?:center|portal) > \S|Help > \S|https:\/\/)/);
    expect(stdout.split(`${type}: ${detail}`), type).toHaveLength(2);
  }
  for (const [word, page] of [
    ["guest", "Microsoft Entra admin center > External Identities"],
    ["inbox rules", "Exchange admin center > Reports > Mail flow > Auto forwarded messages"],
    ["where its data is stored: Microsoft Intune", "Tenant administration > Tenant status"],
    ["agents' plugins", "Microsoft 365 admin center > Agents > All agents"],
    ["web search", "Microsoft 365 admin center > Copilot > Settings"],
    ["default geography", "Organization profile > Data location"],
    ["home region", "Help > About Power BI"],
    ["Cloud Policy", "https://config.office.com"],
  ] as const)
    expect(
      spots.filter(({ detail }) => detail.includes(word) && detail.includes(page)),
      word,
    ).toHaveLength(1);
});

/** "Microsoft 365 admin center > Copilot > Settings": pages as blind spots name them. */
const pagesIn = (text: string): readonly string[] =>
  text.match(
    /(?:\w+ )+(?:center|portal)(?: > \w[\w ]*\w)+|Help > \w[\w ]+\w|https:\S+?(?=[,;)]|$)/g,
  ) ?? [];

test("no page is named by two blind spots of the tenant, of types or of the whole", () => {
  const all = [
    ...[...types.values()]
      .filter(({ provider }) => provider === "microsoft365")
      .flatMap(({ blind }) => blind),
    ...untold().map(({ detail }) => detail),
  ].flatMap(pagesIn);
  expect(all.length).toBeGreaterThan(15);
  expect(all.filter((page, at) => all.indexOf(page) !== at)).toEqual([]);
});

test("explain m365 says what can and cannot be known", async () => {
  const { stdout } = await dataBoundary(["explain", "m365"]);
  expect(stdout).toContain("tenant_region_scope");
  expect(stdout).toMatch(/What no API shows[^]*Data location/);
  expect(stdout).toMatch(
    /m365:DataMap\n {4}data classes, if the policy uses purview: .*AWS::S3::Bucket/,
  );
  for (const shown of ["m365:PartnerTenant", "m365:Provisioning", "m365:DiagnosticPolicy"])
    expect(stdout).toContain(shown);
  for (const word of [
    "Auto forwarded messages",
    "Tenant status",
    "a guest's or a partner's tenant",
    "config.office.com",
  ])
    expect(stdout).toContain(word);
  const { stdout: record } = await dataBoundary(["explain", "entra", "--format", "json"]);
  expect(JSON.parse(record)).toMatchObject({ kind: "provider", provider: "microsoft365" });
});

test("permissions microsoft365 names the least of each service", async () => {
  const { stdout } = await dataBoundary(["permissions", "microsoft365"]);
  expect(JSON.parse(stdout)).toMatchObject({
    microsoftGraph: { permissions: expect.arrayContaining(["Sites.Read.All"]) as string[] },
    entraRole: { permissions: ["Security Reader"] },
  });
  const { code } = await dataBoundary(["permissions", "microsoft365", "core"]);
  expect(code).toBe(2);
});
