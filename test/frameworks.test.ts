/** The controls that rules are evidence for: their data, and that every format names them. */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { frameworkIds } from "../src/framework-ids.ts";
import { loadFrameworks } from "../src/frameworks.ts";
import { csv } from "../src/report/csv.ts";
import { html } from "../src/report/html.ts";
import { json } from "../src/report/json.ts";
import { markdown } from "../src/report/markdown.ts";
import type { Reporter } from "../src/report/report.ts";
import { sarif } from "../src/report/sarif.ts";
import { text } from "../src/report/text.ts";
import { loadRules } from "../src/rules.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { parseMarkup } from "./support/markup.ts";
import { hospital } from "./support/report-fixture.ts";
import { expectValidReport } from "./support/report-schema.ts";
import { expectValidSarif } from "./support/sarif.ts";

const all = loadFrameworks(frameworkIds);
const report = { ...hospital, frameworks: all };
const render = (reporter: Reporter): string =>
  [...reporter.render(report, { color: false })].join("");

test("every file is a framework, and every control has a rule behind it", () => {
  expect(readdirSync("rules/frameworks").sort()).toEqual(
    frameworkIds.map((id) => `${id}.json`).sort(),
  );
  const rules = new Set(loadRules().rules.map(({ id }) => id));
  for (const { controls } of all) {
    expect(new Set(controls.map(({ id }) => id)).size).toBe(controls.length);
    for (const control of controls) for (const rule of control.rules) expect(rules).toContain(rule);
  }
});

test("numbers that were found wrong are not used, and editions are named", () => {
  const ids = (framework: string): readonly string[] =>
    loadFrameworks([framework])[0]!.controls.map(({ id }) => id);
  // 19.3 is about language, 19.6 about who owns the provider.
  expect(ids("secnumcloud-3.2").join(" ")).not.toMatch(/19\.[36]/);
  expect(ids("c5-2026").every((id) => /^PSS-12\.0[12](?:B|AS)$/.test(id))).toBe(true);
  expect(ids("iso-27701").join(" ")).not.toMatch(/^[78]\.5/);
  for (const { controls } of loadFrameworks(["iso-27701"]))
    for (const { note } of controls) expect(note).toMatch(/in the 2019 edition/);
  for (const { id, edition } of all) if (id.startsWith("iso")) expect(edition).toMatch(/^20\d\d$/);
});

test("JSON, SARIF, CSV, HTML, Markdown and text name each control with the findings of its rules", () => {
  const saved = JSON.parse(render(json)) as typeof report;
  expectValidReport(saved);
  expect(saved.frameworks).toEqual(all);

  const log = render(sarif);
  expectValidSarif(log);
  const [{ tool, taxonomies, results }] = (JSON.parse(log) as SarifLog).runs;
  for (const { id, controls } of all) {
    const index = taxonomies.findIndex(({ name }) => name === id);
    expect(taxonomies[index]!.taxa.map((taxon) => taxon.id)).toEqual(controls.map((one) => one.id));
    for (const result of results) {
      const named = result.taxa.filter(({ toolComponent }) => toolComponent.index === index);
      expect(named.map((taxon) => taxon.id)).toEqual(
        controls.filter(({ rules }) => rules.includes(result.ruleId)).map((one) => one.id),
      );
      for (const taxon of named) expect(taxonomies[index]!.taxa[taxon.index]!.id).toBe(taxon.id);
    }
  }
  expect(tool.driver.supportedTaxonomies).toHaveLength(taxonomies.length);

  const rows = parseMarkup(render(html)).byId("controls").all("tbody")[0]!.all("tr");
  const controls = all.flatMap((framework) => framework.controls);
  expect(rows.map((row) => row.all("th")[0]!.text())).toEqual(controls.map(({ id }) => id));
  const counting = [...hospital.findings].filter(
    ({ exception }) => !exception || exception.expired,
  );
  expect(rows.map((row) => Number(row.all("td")[2]!.text()))).toEqual(
    controls.map(({ rules }) => counting.filter(({ rule }) => rules.includes(rule)).length),
  );
  const table = render(markdown).split("### Controls")[1]!;
  const brief = render(text).split("\nControls\n")[1]!;
  for (const { id } of controls) expect(brief).toContain(id);
  expect(table).toContain("PSS-12.01B");
  expect(render(csv)).toContain('"c5-2026 PSS-12.01B;c5-2026 PSS-12.01AS;secnumcloud-3.2 19.2.a');
});

test("scan, report, rules and explain take it; a misspelt one is answered with the nearest", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "report.json"), [...json.render(hospital, { color: false })].join(""));
  const run = (...args: string[]): ReturnType<typeof dataBoundary> =>
    dataBoundary(args, { cwd: folder });
  const rendered = await run("report", "report.json", "-f", "json", "--framework", "dora");
  expectValidReport(rendered.stdout);
  expect((JSON.parse(rendered.stdout) as typeof report).frameworks).toEqual(
    loadFrameworks(["dora"]),
  );
  const explained = await run("explain", "home-outside", "--framework", "nist-800-53r5");
  expect(explained.stdout).toMatch(/NIST SP 800-53, Rev\. 5: SA-9\(5\)/);
  expect((await run("rules", "--framework", "gdpr")).stdout).toMatch(/gdpr Art\. 44/);
  for (const command of ["scan demo", "report report.json", "rules", "explain home-outside"]) {
    const { code, stderr } = await run(...command.split(" "), "--framework", "secnumcloud");
    expect(code).toBe(2);
    expect(stderr).toMatch(/unknown framework "secnumcloud".*did you mean secnumcloud-3\.2\?/);
  }
});

interface Taxon {
  readonly id: string;
  readonly index: number;
  readonly toolComponent: { readonly index: number };
}

interface SarifLog {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly supportedTaxonomies: readonly unknown[] } };
      readonly taxonomies: readonly { readonly name: string; readonly taxa: readonly Taxon[] }[];
      readonly results: readonly { readonly ruleId: string; readonly taxa: readonly Taxon[] }[];
    },
  ];
}
