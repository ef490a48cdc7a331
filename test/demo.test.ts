/** The main job, end to end: the command scans the recorded estate over HTTP and finds each mistake it holds. */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { html } from "../src/report/html.ts";
import { readSavedReport } from "../src/report/saved.ts";
import type { Coverage, Finding, Gap, Report } from "../src/model.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { type DemoScan, demoScan } from "./support/demo-scan.ts";
import { expectValidReport } from "./support/report-schema.ts";
import { expectValidSarif } from "./support/sarif.ts";
import { isWhole } from "./support/whole.ts";

interface JsonReport extends Omit<Report, "findings" | "gaps"> {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
}

async function report(
  args: readonly string[],
  cwd = temporaryFolder(),
): Promise<{ code: number | null; report: JsonReport }> {
  const { code, stdout, stderr } = await dataBoundary([...args, "--format", "json", "--quiet"], {
    cwd,
  });
  expect(stderr).toBe("");
  expectValidReport(stdout);
  return { code, report: JSON.parse(stdout) as JsonReport };
}

const policy = resolve("fixtures/estates/hospital/data-boundary.yml");
/** Enough to see what an option does; `npm test` judges what the demo's one scan has saved. */
const narrowed = isWhole
  ? ["scan", "demo", "--regions", "eu-central-1,westeurope"]
  : ["scan", (await demoScan()).inventory];

/** "home eastus (US) stpatientenusa", sorted: what a reader of the findings sees. */
const brief = ({ findings }: JsonReport): string[] =>
  findings
    .map(({ rule, location: { code }, resource: { name } }) => `${rule} ${code} ${name}`)
    .sort();

describe("the demo under its own policy", () => {
  let ran: DemoScan;
  let demo: JsonReport;
  let inventory: string;
  beforeAll(async () => {
    ran = await demoScan();
    demo = JSON.parse(ran.json) as JsonReport;
    inventory = readFileSync(ran.inventory, "utf8");
  });
  const found = (name: RegExp): Finding[] =>
    demo.findings.filter(({ resource }) => name.test(resource.name));

  test("ends with 1, and is incomplete", () => {
    expect(ran).toMatchObject({ code: 1, stderr: "" });
    expectValidReport(ran.json);
    expect(demo.run.status).toBe("incomplete");
    expect(demo.summary.findings).toBeGreaterThan(0);
  });

  test("the text report is read in ten minutes: 150 lines, the verdict in 100 columns", () => {
    const lines = ran.stdout.trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(150);
    expect(lines[0]!.length).toBeLessThanOrEqual(100);
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}by level: error \d+, warning \d+/));
    expect(ran.stdout).not.toContain("(warning)");
  });

  test("every resource is of one account", () => {
    const sum = demo.summary.byAccount!.reduce((all, one) => all + one.resources, 0);
    expect(sum).toBe(demo.summary.resources);
    expect(demo.summary.byAccount).toContainEqual(
      expect.objectContaining({ provider: "azure", name: "Klinikverbund Produktion" }),
    );
    const file = join(temporaryFolder(), "r.json");
    writeFileSync(file, ran.json);
    const page = [...html.render(readSavedReport(file), { color: false })].join("");
    const counted = /<caption>Accounts and subscriptions<\/caption>.*?<\/table>/s.exec(page)![0];
    const cells = [...counted.matchAll(/<tr><th scope="row">.*?<\/tr>/gs)].map(([row]) =>
      Number([...row.matchAll(/<span class="n">([\d,]+)</g)][2]![1]!.replaceAll(",", "")),
    );
    expect(cells.reduce((all, one) => all + one, 0)).toBe(demo.summary.resources);
  });

  test("both clouds are large enough, and a dozen AWS regions answer", () => {
    const resources = (provider: string): number =>
      demo.types
        .filter((type) => type.provider === provider)
        .reduce((sum, type) => sum + type.resources, 0);
    expect(resources("aws")).toBeGreaterThanOrEqual(150);
    expect(resources("azure")).toBeGreaterThanOrEqual(150);
    const complete = [...demo.coverage].filter(
      ({ provider, status }: Coverage) => provider === "aws" && status === "complete",
    );
    expect(new Set(complete.map(({ region }) => region)).size).toBeGreaterThanOrEqual(12);
  });

  test.each(mistakes())("%s", (_, { name, rule, code: location, countries }) => {
    expect(found(name)).toContainEqual(
      expect.objectContaining({
        rule,
        location: expect.objectContaining({
          code: location,
          ...(countries && { countries }),
        }) as unknown,
      }),
    );
  });

  test.each(sound())("no finding: %s", (_, name) => {
    expect(inventory).toContain(`"name":${JSON.stringify(name)}`);
    expect(demo.findings.filter(({ resource }) => resource.name === name)).toEqual([]);
  });

  test("an accepted finding says who accepted it, and one that ran out is back", () => {
    expect(found(/^stpressekitus$/)[0]?.exception).toMatchObject({
      approvedBy: "dsb@klinikverbund.example",
      expires: "2029-06-30",
    });
    expect(found(/^stpressekitus$/)[0]?.exception?.expired).toBeUndefined();
    expect(found(/^stmigrationtmp$/)[0]?.exception).toMatchObject({
      expires: "2026-03-31",
      expired: true,
    });
    expect(demo.summary.excepted).toBe(2);
  });

  test("the tenant is in it, beside the clouds", () => {
    const tenant = demo.findings.filter(({ resource }) => resource.provider === "microsoft365");
    expect(tenant.length).toBeGreaterThanOrEqual(12);
    expect(tenant.map(({ resource }) => resource.name)).toContain("users who prefer GBR");
    expect(demo.gaps.filter(({ provider }) => provider === "microsoft365")).toEqual([]);
  });

  test("what could not be seen is a gap with a remedy", () => {
    expect(demo.gaps).toContainEqual(
      expect.objectContaining({ provider: "aws", reason: "guarded" }),
    );
    expect(demo.gaps).toContainEqual(
      expect.objectContaining({ provider: "azure", reason: "refused" }),
    );
    for (const { detail, remedy } of demo.gaps)
      expect(Math.min(detail.length, remedy.length)).toBeGreaterThan(10);
  });
});

interface Mistake {
  readonly name: RegExp;
  readonly rule: string;
  readonly code: string;
  readonly countries?: readonly string[];
}

/** The mistakes that the estate holds; the names are those of the recordings. */
function mistakes(): readonly (readonly [string, Mistake])[] {
  const at = (
    name: RegExp,
    rule: string,
    code: string,
    countries?: readonly string[],
  ): Mistake => ({ name, rule, code, ...(countries && { countries }) });
  return [
    [
      "patient data in a bucket in N. Virginia",
      at(/research-exports$/, "home-outside", "us-east-1", ["US"]),
    ],
    ["a bucket in London", at(/second-opinion-london$/, "home-outside", "eu-west-2", ["GB"])],
    ["a bucket in Zurich", at(/partner-zuerich$/, "home-outside", "eu-central-2", ["CH"])],
    ["an EBS volume in Oregon", at(/^vol-0d42b74117807b1fb$/, "home-outside", "us-west-2", ["US"])],
    [
      "an RDS instance in Singapore",
      at(/^night-reading$/, "home-outside", "ap-southeast-1", ["SG"]),
    ],
    ["a CloudFront distribution", at(/^E2KLINIKUM0PTL$/, "cache-may-leave", "edge")],
    ["a storage account in the US", at(/^stradiologycopies$/, "home-outside", "eastus", ["US"])],
    [
      "a storage account in Brazil",
      at(/^stmissionsklinik$/, "home-outside", "brazilsouth", ["BR"]),
    ],
    [
      "its replica in the US",
      at(/^stmissionsklinik$/, "replica-outside", "southcentralus", ["US"]),
    ],
    [
      "a registry's replication in the US",
      at(/^crklinikverbund$/, "replica-outside", "eastus", ["US"]),
    ],
    ["a VM in Switzerland", at(/^vm-zuerich-pacs$/, "home-outside", "switzerlandnorth", ["CH"])],
    [
      "a resource group described in the US",
      at(/^rg-altsysteme$/, "metadata-outside", "eastus", ["US"]),
    ],
    ["a Front Door profile", at(/^afd-patientenportal$/, "cache-may-leave", "edge")],
  ];
}

/** What is right and is in the same estate. */
function sound(): readonly (readonly [string, string])[] {
  return [
    ["an IAM role", "his-backup-operator"],
    ["a GRS account in the Netherlands, paired with Ireland", "stbefundarchiv"],
    ["a VM in Norway", "vm-tromso-pacs"],
    ["a DNS zone", "patientenportal.example"],
    ["a Traffic Manager profile", "tm-patientenportal"],
  ];
}

test("under eudb the Swiss findings are gone, and London's remains; SARIF and JSON are valid", async () => {
  const cwd = temporaryFolder();
  const { json: own, inventory } = await demoScan();
  const formats = ["--format", "json=r.json", "--format", "sarif=r.sarif"];
  const ran = await dataBoundary(
    ["scan", inventory, "--policy", policy, "--boundary", "eudb", ...formats],
    { cwd },
  );
  expect(ran.code).toBe(1);
  expect(ran.stdout).toBe("");
  const json = readFileSync(join(cwd, "r.json"), "utf8");
  expectValidReport(json);
  expectValidSarif(readFileSync(join(cwd, "r.sarif"), "utf8"), true);
  const eudb = JSON.parse(json) as JsonReport;
  const countries = eudb.findings.flatMap(({ outside }) => outside);
  expect(countries).toContain("GB");
  const eea = JSON.parse(own) as JsonReport;
  expect(eea.findings.some(({ location }) => location.code === "eu-central-2")).toBe(true);
  expect(
    eudb.findings.filter(({ location }) =>
      ["eu-central-2", "switzerlandnorth"].includes(location.code),
    ),
  ).toEqual([]);
});

test("a saved inventory gives the same report as the scan it came from", async () => {
  const live = await demoScan();
  const saved = await report(["scan", live.inventory, "--policy", policy]);
  const same = ({ run: { status, identities, boundary }, ...rest }: JsonReport): unknown => ({
    ...rest,
    status,
    identities,
    boundary,
  });
  expect(saved.code).toBe(live.code);
  expect(same(saved.report)).toEqual(same(JSON.parse(live.json) as JsonReport));
});

test("with every finding accepted, the gaps alone end it with 3, and --allow-incomplete with 0", async () => {
  const cwd = temporaryFolder();
  writeFileSync(
    join(cwd, "p.yml"),
    'boundary: eea\nexceptions:\n  - { rule: "*", resource: "*", reason: "the test", approvedBy: dsb@klinikverbund.example, expires: 2029-06-30 }\n',
  );
  const ended = async (...options: string[]): Promise<number | null> => {
    const { code, stderr } = await dataBoundary([...narrowed, ...options, "--quiet"], { cwd });
    expect(stderr).toBe(
      options.includes("p.yml")
        ? "warning: exception * *: accepts every finding: name the resources\n"
        : "",
    );
    return code;
  };
  expect(await ended()).toBe(1);
  expect(await ended("--policy", "p.yml")).toBe(3);
  expect(await ended("--policy", "p.yml", "--allow-incomplete")).toBe(0);
  expect(await ended("--fail-on", "never")).toBe(0);
});

test("a list of countries is a boundary: the pair of the Netherlands is Ireland", async () => {
  const { report: nl } = await report([...narrowed, "--boundary", "NL"]);
  expect(brief(nl)).toContainEqual(expect.stringMatching(/^replica-outside northeurope /));
});

test("the text report puts the verdict first", async () => {
  const { stdout, code } = await dataBoundary([...narrowed, "--quiet"]);
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^✗ \d+ findings outside EEA.*\n {2}(?:Policy file: .*|No policy file found: using eea)\n$/,
  );
});
