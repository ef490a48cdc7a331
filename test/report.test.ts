/** The JSON and text reports: complete, readable, and unmoved by what a cloud returned. */
import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import * as fc from "fast-check";
import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import { withId } from "../src/gap-id.ts";
import { type Finding, type Level, type Report, gapReasons } from "../src/model.ts";
import {
  forMarkdown,
  forTerminal,
  forWorkflowMessage,
  forWorkflowProperty,
} from "../src/report/escape.ts";
import { formatIds } from "../src/report/format-ids.ts";
import { loadReporters } from "../src/report/index.ts";
import { reportSchemaText } from "../src/report/json-schema.ts";
import { json } from "../src/report/json.ts";
import type { Reporter, RenderOptions } from "../src/report/report.ts";
import { sarif } from "../src/report/sarif.ts";
import { text } from "../src/report/text.ts";
import {
  account,
  bucket,
  empty,
  finding,
  findings,
  gaps,
  hospital,
  hostileNames,
  manyFindings,
  reportOf,
  storage,
} from "./support/report-fixture.ts";
import { expectValidReport } from "./support/report-schema.ts";

const reporters = await loadReporters();

function render(reporter: Reporter, report: Report, options: Partial<RenderOptions> = {}): string {
  return [...reporter.render(report, { color: false, ...options })].join("");
}
const lines = (report: Report, options?: Partial<RenderOptions>): string[] =>
  render(text, report, options).split("\n");
const acting = /[^\P{Cc}\n]|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}/u;

test("the formats", () => {
  expect(reporters.map(({ id }) => id)).toEqual([...formatIds]);
});

describe("JSON", () => {
  test("is valid by its published schema, which is fresh", () => {
    expect(readFileSync("schema/report.json", "utf8")).toBe(reportSchemaText());
    expectValidReport(render(json, hospital));
    expectValidReport(render(json, empty));
    const everyGap = gapReasons.map((reason) => ({ ...gaps[0]!, reason, resources: 3, type: "t" }));
    expectValidReport(render(json, reportOf(findings, everyGap)));
    expect(() => expectValidReport({ ...hospital, schemaVersion: "2" })).toThrow("schema");
  });

  test("loses nothing: whatever the model holds is in it", () => {
    const { run, ...rest } = hospital;
    const { tool, ...about } = run;
    const written = JSON.parse(render(json, hospital)) as object;
    expect(written).toEqual({
      $schema: expect.stringMatching(/report\.json$/) as unknown,
      schemaVersion: "1.2",
      tool,
      run: about,
      ...rest,
    });
  });

  test("loses nothing of a finding, whatever stands in it", () => {
    const said = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hostileNames));
    // Few keys and lists, so that one is often asked for with another's text at hand.
    const few = fc.constantFrom("home-outside", "eastus", "DE", '"');
    const list = fc.array(few, { maxLength: 2 });
    // JSON writes -0 as 0.
    const value = fc.jsonValue().map((one): unknown => JSON.parse(JSON.stringify(one)));
    const anyFinding = fc
      .record(
        {
          rule: few,
          resource: fc.record({
            id: said,
            type: said,
            scope: said,
            name: said,
            labels: fc.dictionary(said, said, { noNullPrototype: true }),
          }),
          location: fc.record({ code: few, countries: list }),
          outside: list,
          evidence: fc.record({ pointer: said, value, why: said, docs: said }),
          into: said,
          classes: list,
          references: list,
          exception: fc.record({ reason: said, approvedBy: said, expires: said }),
        },
        { noNullPrototype: true, requiredKeys: ["rule", "resource", "location", "evidence"] },
      )
      .map((made): Finding => {
        const from = findings[0]!;
        return {
          ...from,
          ...made,
          resource: { ...from.resource, ...made.resource },
          evidence: { ...from.evidence, ...made.evidence },
        } as Finding;
      });
    fc.assert(
      fc.property(fc.array(anyFinding, { minLength: 2, maxLength: 6 }), (made) => {
        const written = render(json, { ...hospital, findings: made });
        expect(written).not.toMatch(acting);
        expect((JSON.parse(written) as Report).findings).toEqual(made);
        const results = render(sarif, { ...hospital, findings: made }, { profile: "full" });
        expect(results).not.toMatch(acting);
        expect(
          (JSON.parse(results) as Log).runs[0]!.results!.map(({ properties }) => properties),
        ).toEqual(
          made.map(
            ({ resource, location, outside, evidence }) =>
              expect.objectContaining({
                type: resource.type,
                scope: resource.scope,
                location: location.code,
                countries: location.countries,
                outside,
                pointer: evidence.pointer,
                value: evidence.value,
                docs: evidence.docs,
              }) as unknown,
          ),
        );
      }),
    );
  });

  test("is the same whatever order the keys and labels came in", () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([key, member]) => [key, turned(member)]),
            )
          : value;
    expect(render(json, turned(hospital) as Report)).toBe(render(json, hospital));
  });

  test("has one finding a line, in the order given", () => {
    const found = render(json, hospital)
      .split("\n")
      .filter((line) => line.startsWith('    {"rule":"') && line.includes('"fingerprint"'));
    expect(
      found.map((line) => (JSON.parse(line.replace(/,$/, "")) as { role: string }).role),
    ).toEqual(findings.map(({ role }) => role));
  });
});

describe("text", () => {
  test("says the verdict first and the next command last", () => {
    const said = lines(hospital);
    expect(said[0]).toBe("✗ 4 findings outside EEA, 1 may leave it; 2 gaps: incomplete scan");
    expect(said.at(-2)).toBe("Next: data-boundary explain home-outside");
  });

  test("tells each finding as a story", () => {
    expect(render(text, hospital, { verbose: true })).toContain(
      [
        "  stlabresults  Microsoft.Storage/storageAccounts",
        "    Azure subscription 8f3d2c1a-5b6e-4f70-9a81-2b3c4d5e6f70",
        `    ${storage("stlabresults").id}`,
        "    replica  southcentralus -> United States",
        '      /sku/name = "Standard_GRS": geo-redundant storage keeps a copy in the paired region',
        "      https://learn.microsoft.com/azure/storage/common/storage-redundancy",
      ].join("\n"),
    );
  });

  test("calls a place that is all over the world so", () => {
    expect(render(text, hospital)).toContain("global -> anywhere in the world");
    const edge = reportOf([finding(bucket("klinikum-edge"), "cache", "edge", ["DE", "US"])]);
    expect(render(text, edge)).toContain("edge -> United States");
    expect(render(text, edge, { verbose: true })).toContain(
      "edge -> Germany or United States, of which not allowed: United States",
    );
  });

  test("keeps the findings of a resource together, under one heading", () => {
    const twice = reportOf([
      finding(storage("stscans"), "replica", "eastus", ["US"]),
      finding(storage("stlabs"), "replica", "eastus", ["US"]),
      finding(storage("stscans"), "replica", "uksouth", ["GB"]),
    ]);
    const heads = lines(twice, { verbose: true }).filter((line) =>
      line.endsWith("  Microsoft.Storage/storageAccounts"),
    );
    expect(heads.map((line) => line.trim().split(" ")[0])).toEqual(["stscans", "stlabs"]);
  });

  test("names who accepted what until when, and what exceptions ran out or match nothing", () => {
    const said = render(text, hospital, { verbose: true, width: 700 });
    expect(said).toMatch(/klinikum-press-kit .*approved by dpo@klinikum\.example until 2027-03-31/);
    expect(said).toContain("expired on 2026-06-30");
    expect(said).toContain("arn:aws:s3:::gone*: matches nothing");
    expect(said).toContain("-> grant Microsoft.Resources/subscriptions/resources/read");
  });

  test("tells gaps that say the same once, with their places", () => {
    const untagged = Array.from({ length: 18 }, (_, i) => ({
      ...gaps[0]!,
      reason: "untagged-not-listed" as const,
      region: `region-${i}`,
    }));
    expect(render(text, reportOf([], untagged), { verbose: true, width: 700 })).toContain(
      [
        "are not listed, 18 gaps",
        "  the subscription's resources could not be listed",
        `    Azure subscription 11111111-2222-4333-8444-555555555555: ${untagged
          .slice(0, 6)
          .map((gap) => `resources in ${gap.region} [${withId(gap).id}]`)
          .join(", ")}`,
        "    and at 12 more places",
        "  -> grant Microsoft.Resources/subscriptions/resources/read",
      ].join("\n"),
    );
    const different = untagged
      .concat(untagged, untagged, untagged)
      .map((gap, i) => ({ ...gap, detail: `${i}` }));
    expect(render(text, reportOf([], different), { verbose: true })).toContain(
      "and 22 more (--format json",
    );
  });

  test("with gaps never says that all is well", () => {
    const seenNothingWrong = reportOf([], gaps);
    expect(lines(seenNothingWrong)[0]).toBe(
      "! no findings in 342 resources, but 2 gaps: incomplete scan",
    );
    const interrupted: Report = { ...empty, run: { ...empty.run, status: "incomplete" } };
    expect(lines(interrupted)[0]).toContain("the scan did not finish");
    const nothing: Report = { ...empty, summary: { ...empty.summary, resources: 0 } };
    expect(lines(nothing)[0]).toMatch(/^! no resource was found/);
    for (const report of [seenNothingWrong, interrupted, nothing, hospital]) {
      const [said, table] = render(text, report).split(/\nWhere the data is(?=  )/);
      expect(said).not.toMatch(/compliant|inside|✓/i);
      // The table counts what is inside, and says in the same line what was not seen.
      expect(table).toMatch(/^ .*inside.*; not seen: \d/);
      expect(table).not.toMatch(/compliant|✓/i);
    }
    expect(lines(empty)[0]).toBe("✓ no findings in 342 resources, boundary EEA");
  });

  test("colours only where asked to, and wraps at the width", () => {
    expect(render(text, hospital)).not.toMatch(acting);
    const painted = render(text, hospital, { color: true });
    expect(painted.startsWith("\u001b[1m\u001b[31m✗")).toBe(true);
    expect(stripVTControlCharacters(painted)).toBe(render(text, hospital));
    const prose = lines(hospital, { verbose: true, width: 60 }).filter((line) =>
      /^ {6}\S+ \S+ /.test(line),
    );
    expect(Math.max(...prose.map(({ length }) => length))).toBeLessThanOrEqual(60);
  });

  test("cuts long lists and says how many more there are", () => {
    const said = render(text, reportOf(manyFindings(1234)), { verbose: true });
    expect(said).toContain("and 1,184 more (--format json shows all)");
    expect(said.split("\n").length).toBeLessThan(500);
  });

  test("is short: what is fixed alike together, the fix once, a line a finding, and the rest counted", () => {
    const many = Array.from({ length: 6 }, (_, i) =>
      finding(storage(`stlabs${i}`), "replica", "eastus", ["US"]),
    );
    const said = lines(reportOf([...many, finding(bucket("scans"), "home", "us-east-1", ["US"])]));
    const at = said.findIndex((line) => line.startsWith("error  replica-outside"));
    expect(said.slice(at + 1, at + 8)).toEqual([
      "  Microsoft.Storage/storageAccounts (6)  fix: Make a new bucket in an allowed region and move the",
      "    objects.",
      ...[0, 1, 2, 3].map((i) => `    stlabs${i}${" ".repeat(33)}  eastus -> United States`),
      "    and 2 more",
    ]);
    const big = lines(reportOf(manyFindings(100_000)));
    expect(big.length).toBeLessThan(150);
    expect(big.join("\n")).toMatch(/and [\d,]+ more/);
  });

  test("no line but the first is longer than the terminal, and the country is never cut", () => {
    for (const width of [60, 80, 100]) {
      const long = reportOf([finding(bucket("n".repeat(200)), "home", "us-east-1", ["US"])], gaps);
      const [, ...rest] = lines(long, { width }).filter((line) => !/^ *arn:\S+$/.test(line));
      expect(rest.filter((line) => line.length > width)).toEqual([]);
      expect(rest.join("\n")).toContain("us-east-1 -> United States");
    }
  });

  test("fails and passes as the command does", () => {
    const onlyWarnings = reportOf(findings.filter(({ level: one }) => one === "warning"));
    const failingOn = (failOn: Level | "never", report: Report): string =>
      lines({ ...report, run: { ...report.run, failOn } })[0]!;
    expect(failingOn("never", hospital)).toMatch(/^! 4 findings/);
    expect(failingOn("error", hospital)).toMatch(/^✗ 4 findings/);
    expect(failingOn("warning", onlyWarnings)).toMatch(/^✗/);
    expect(lines(onlyWarnings)[0]).toMatch(/^!/);
    expect(lines(empty)[0]).toMatch(/^✓/);
    expect(lines(reportOf([], gaps))[0]).toMatch(/^! no finding/);
  });
});

test("half a million findings stream in chunks of some 64 KB, at no great cost in memory", () => {
  const report = reportOf(manyFindings(10));
  const before = process.memoryUsage().heapUsed;
  let written = 0;
  let largest = 0;
  for (const chunk of json.render(
    { ...report, findings: manyFindings(300_000) },
    { color: false },
  )) {
    written += chunk.length;
    largest = Math.max(largest, chunk.length);
  }
  expect(written).toBeGreaterThan(150_000_000);
  expect(largest).toBeLessThan(128 * 1024);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(150_000_000);
}, 60_000);

describe("a name that tries to be something else changes its own cell only", () => {
  const honest = "ward-plan";
  const withName = (name: string): Report =>
    reportOf(
      [
        finding({ ...bucket("klinikum"), name, labels: { [name]: name } }, "home", "us-east-1", [
          "US",
        ]),
      ],
      [{ ...gaps[0]!, detail: name }],
    );

  test.each(hostileNames)("%j", (name) => {
    for (const { render: chunks } of reporters) {
      // CSV ends its rows with CR LF.
      const said = [...chunks(withName(name), { color: false, width: 40 })]
        .join("")
        .replaceAll('"\r\n', '"\n');
      expect(said).not.toMatch(acting);
      expect(said).not.toMatch(/^\s*::|##(vso)?\[/m);
    }
    const whole = { verbose: true, width: 10_000 };
    // What a gap says is a part of what its id is made of.
    const told = (said: string): string =>
      render(text, withName(said), whole)
        .replaceAll(/refused-[\da-f]{10}/g, "refused-")
        .replaceAll(forTerminal(said), honest);
    expect(told(name)).toBe(told(honest));
    const brief = lines(withName(name));
    // A long name may wrap a sentence that quotes it.
    expect(brief.length - lines(withName(honest)).length).toBeLessThan(4);
    expect(brief.join("\n")).not.toMatch(acting);
    const written = JSON.parse(render(json, withName(name))) as Report;
    expect([...written.findings][0]!.resource).toMatchObject({ name, labels: { [name]: name } });
    expect(render(json, withName(name)).split("\n")).toHaveLength(
      render(json, withName(honest)).split("\n").length,
    );
  });

  test("and is cut at 300 characters", () => {
    expect(forTerminal("n".repeat(300))).toHaveLength(300);
    expect(forTerminal("n".repeat(301))).toBe(`${"n".repeat(299)}…`);
    expect(Array.from(forTerminal("🏥".repeat(100_000)))).toHaveLength(300);
  });

  test("in the terminal, in Markdown and in a workflow command", () => {
    expect(forTerminal("a\n\u001b[31m\u202eb\u{e0041}")).toBe(
      "a\\n\\u001b[31m\\u202eb\\udb40\\udc41",
    );
    expect(forMarkdown("[a](javascript:b)|<b>`x`@dpo &lt;")).toBe(
      "\\[a\\]\\(javascript\\:b\\)\\|&lt;b&gt;\\`x\\`@<!-- -->dpo &amp;lt;",
    );
    expect(forWorkflowMessage("50%\r\n::error::x")).toBe("50%25%0D%0A::error::x");
    expect(forWorkflowProperty("a:b,c\n")).toBe("a%3Ab%2Cc%0A");
  });
});

test("the account is named as its provider calls it", () => {
  expect(render(text, hospital)).toContain(`AWS account ${account}`);
});
