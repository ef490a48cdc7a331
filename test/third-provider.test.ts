/** A provider is one entry in the list: one that nobody has heard of goes through the whole product. */
import { labor, tenant } from "./support/third-provider.ts";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { findPlace, listPlaces } from "../src/atlas.ts";
import { classOf } from "../src/classes.ts";
import { UserError } from "../src/model.ts";
import { loadReporters } from "../src/report/index.ts";
import { withoutAccounts } from "../src/account-ids.ts";
import { type ScanRequest, scan } from "../src/run.ts";
import { sourceOf } from "../src/run/targets.ts";
import { sources } from "../src/sources.ts";
import { temporaryFolder } from "./support/command.ts";
import { source } from "./support/third-provider-source.ts";
import { silent } from "../src/run/progress.ts";

const reporters = await loadReporters();

const accepted = (lines: string): string =>
  `boundary: eea\nexceptions:\n  - ${lines}\n    reason: agreed with the laboratory\n    approvedBy: dpo@klinikum.example\n    expires: 2027-06-30\n`;

async function scanned(
  policy = "boundary: eea\ndora:\n  contracts:\n    - { reference: CTR-labor, cloud: labor }\n",
  request: Partial<ScanRequest> = {},
): Promise<Readonly<Record<string, string>>> {
  const folder = temporaryFolder();
  const policyFile = join(folder, "data-boundary.yml");
  writeFileSync(policyFile, policy);
  const formats = reporters.map(({ id }) => ({ format: id, file: join(folder, id) }));
  await scan({
    targets: ["labor:481516"],
    policyFile,
    formats,
    sources: [...sources, source],
    allowIncomplete: false,
    asOf: "2026-11-22",
    interrupt: new AbortController().signal,
    stdout: new PassThrough(),
    color: false,
    progress: silent,
    ...request,
  });
  return Object.fromEntries(
    formats.map(({ format, file }) => [format, readFileSync(file, "utf8")]),
  );
}

interface Told {
  readonly findings: readonly { readonly rule: string; readonly exception?: object }[];
  readonly gaps: readonly { readonly exception?: object }[];
  readonly exceptions: readonly { readonly status: string; readonly warning?: string }[];
  readonly run: { readonly leftOut?: { readonly regions?: object } };
}
const told = (said: Readonly<Record<string, string>>): Told => JSON.parse(said["json"]!) as Told;

describe("a third provider", async () => {
  const said = await scanned();

  test.each(reporters.map(({ id }) => id))("is reported as %s, under its own name", (format) => {
    expect(said[format]).not.toMatch(/AWS (?:account|Account)|Azure [sS]ubscription/);
    expect(said[format]).toMatch(/blood-counts|labor/);
  });

  test("is called what it calls itself", () => {
    for (const format of ["text", "markdown", "html", "sarif"])
      expect(said[format]).toContain("Laborwolke tenant lab-481516");
    expect(said["ocsf"]).toContain('"provider":"Laborwolke"');
    expect(said["ocsf"]).toContain('"type":"Laborwolke Tenant"');
    expect(said["transfer-register"]).toContain("Laborwolke eG");
    expect(said["sarif"]).toContain('"uri":"cloud/labor/lab-481516/boston/');
  });

  test("is judged by its own rows and places", () => {
    expect(told(said).findings.map(({ rule }) => rule)).toEqual(["replica-outside"]);
    expect(findPlace(labor, " BOSTON ")?.countries).toEqual(["US"]);
    expect(listPlaces(labor)).toHaveLength(2);
    expect(classOf("labor~archive~Store")).toBe("unknown");
  });

  test.each(reporters.map(({ id }) => id))("is hidden in %s with --redact", async (format) => {
    const hidden = await scanned(undefined, { redact: true });
    expect(hidden[format]).not.toMatch(/lab-481516/i);
    expect(hidden["text"]).toMatch(/Laborwolke tenant labor-[\da-f]{6}/);
  });

  test("is hidden in messages", () => {
    expect(withoutAccounts(`sign in to ${tenant}`)).toMatch(/^sign in to labor-[\da-f]{6}$/);
  });

  test.each([
    ["by id", "resource: labor~lab-481516~*~BLOOD-*"],
    ["by account", `resource: "*"\n    scope: ${tenant}`],
    ["by place", 'resource: "*"\n    location: BOSTON'],
  ])("has findings that are accepted %s", async (_, lines) => {
    const { findings, exceptions } = told(
      await scanned(accepted(`rule: replica-outside\n    ${lines}`)),
    );
    expect(findings[0]!.exception).toBeDefined();
    expect(exceptions[0]!.status).toBe("applied");
  });

  test("has exceptions that are called too wide", async () => {
    const wide = `rule: "*"\n    resource: labor~*`;
    const { exceptions } = told(await scanned(accepted(wide)));
    expect(exceptions[0]!.warning).toMatch(/^accepts every finding on Laborwolke/);
  });

  test("has gaps that are accepted by region", async () => {
    const { gaps } = told(await scanned(accepted("gap: refused\n    region: Oslo")));
    expect(gaps[0]!.exception).toBeDefined();
  });

  test("is narrowed by --regions", async () => {
    const { run } = told(await scanned(undefined, { regions: ["Oslo"] }));
    expect(run.leftOut?.regions).toEqual({ labor: ["oslo"] });
  });

  test("has targets of two words, which messages list", () => {
    const all = [...sources, source];
    for (const target of ["labor:481516", "probe:481516"])
      expect(sourceOf(target, all)).toBe(source);
    expect(() => sourceOf("laboratory", all)).toThrow(/labor:TENANT, probe:TENANT/);
  });

  test.each([
    [{ role: "audit" }, /--role: has no effect, because no target is AWS/],
    [{ azureCloud: "china" as const }, /--azure-cloud: has no effect, because no target is Azure/],
  ])("does not take options of others: %j", async (option, message) => {
    await expect(scanned(undefined, option)).rejects.toThrow(message);
    await expect(scanned(undefined, option)).rejects.toThrow(UserError);
  });
});
