/**
 * The formats made from the JSON report: every number in them is the JSON's, and whatever a name or a tag holds
 * stays a name. Each is read back by a parser of its format, not by looking for text.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../src/model.ts";
import { csv } from "../src/report/csv.ts";
import { formatIds } from "../src/report/format-ids.ts";
import { gitlab } from "../src/report/gitlab.ts";
import { html } from "../src/report/html.ts";
import { registerColumns, transferRegister } from "../src/report/transfer-register.ts";
import { style } from "../src/report/html/style.ts";
import { loadReporters } from "../src/report/index.ts";
import { json } from "../src/report/json.ts";
import { junit } from "../src/report/junit.ts";
import { ocsf } from "../src/report/ocsf.ts";
import {
  bucket,
  finding,
  gaps,
  hospital,
  hostileNames,
  manyFindings,
  reportOf,
} from "./support/report-fixture.ts";
import { dataBoundary } from "./support/command.ts";
import { anyReport, parseCsv, render } from "./support/any-report.ts";
import { type Element, parseMarkup } from "./support/markup.ts";

const reporters = await loadReporters();

/** A copy of what the class requires; a whole scan's events were also held to py-ocsf-models 0.10. */
const isComplianceFinding = new Ajv2020({ strict: false }).compile(
  JSON.parse(
    readFileSync(new URL("support/ocsf-compliance-finding.json", import.meta.url), "utf8"),
  ) as object,
);

test("html: what no API shows is whole: a list of types that is cut hides the rest", () => {
  const types = Array.from({ length: 60 }, (_, i) => `AWS::Service${i}::Type`).join(", ");
  const report = {
    ...reportOf([]),
    blindSpots: [
      { provider: "aws", type: "types", resources: 0, detail: `listed by none: ${types}` },
    ],
  } as Report;
  expect(render(html, report)).toContain(`<li>types: listed by none: ${types}</li>`);
});

describe("every number is the JSON's, whatever names stand in it", () => {
  const holds = (check: (report: Report, saved: Report) => void): void => {
    fc.assert(
      fc.property(anyReport, (report) => check(report, JSON.parse(render(json, report)) as Report)),
      { numRuns: 60, seed: 20_261_122 },
    );
  };
  const accepted = ({ gaps: all }: Report): number =>
    [...all].filter(({ exception }) => exception).length;

  test("csv: a row per finding and gap, or per placement and gap", () => {
    holds((report, saved) => {
      const rows = parseCsv(render(csv, report));
      const { total } = saved.summary.places;
      const count = (verdict: string): number =>
        rows.filter((row) => row["verdict"] === verdict).length;
      expect(count("not-seen")).toBe(saved.summary.gaps + accepted(saved));
      expect(count("outside")).toBe(total.outside);
      expect(count("may-leave")).toBe(total.mayLeave);
      expect(count("inside")).toBe(report.placements ? total.inside : 0);
      expect(
        rows.filter((row) => row["rule"] !== "" && row["exception"] !== "accepted"),
      ).toHaveLength(saved.summary.findings);
      expect(
        rows.filter((row) => row["rule"] !== "" && row["exception"] === "accepted"),
      ).toHaveLength(saved.summary.excepted);
      for (const row of rows)
        for (const cell of Object.values(row))
          expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|\p{Cc}/u);
      const countries = new Set(rows.flatMap((row) => (row["countries"] ?? "").split(";")));
      if (report.placements)
        expect([...countries].filter((one) => /^[A-Z]{2}$/.test(one)).sort()).toEqual(
          saved.summary.places.countries.map(({ country }) => country),
        );
    });
  });

  test("transfer register: the placements of each country outside the EEA, and a row per gap", () => {
    holds((report, saved) => {
      const rows = parseCsv(render(transferRegister, report), registerColumns);
      expect(rows.filter((row) => row["certainty"] === "not-seen")).toHaveLength(
        saved.summary.gaps + accepted(saved),
      );
      const counts: Record<string, number> = {};
      for (const { country_iso2: country = "", resources = "" } of rows)
        if (country !== "") counts[country] = (counts[country] ?? 0) + Number(resources);
      const third = saved.summary.places.countries.filter(
        ({ standing }) => standing.kind !== "eea",
      );
      expect(counts).toEqual(
        Object.fromEntries(
          (report.placements ? third : []).map(({ country, roles: its }) => [
            country,
            Object.values(its).reduce(
              (sum, { inside, outside, mayLeave }) => sum + inside + outside + mayLeave,
              0,
            ),
          ]),
        ),
      );
      // What only a person can say is never said.
      for (const row of rows) expect(row["is_chapter_v_transfer"]).toBe("");
    });
  });

  test("junit: failures, errors and skipped cases, in every suite and in all", () => {
    holds((report, saved) => {
      const suites = parseMarkup(render(junit, report));
      expect(suites.name).toBe("testsuites");
      const cases = suites.all("testcase");
      const having = (what: string, among: readonly Element[] = cases): number =>
        among.filter((one) => one.all(what).length > 0).length;
      expect(having("failure")).toBe(saved.summary.findings);
      expect(having("error")).toBe(saved.summary.gaps);
      expect(having("skipped")).toBe(saved.summary.excepted + accepted(saved));
      expect(suites.attributes).toMatchObject({
        tests: `${cases.length}`,
        failures: `${saved.summary.findings}`,
        errors: `${saved.summary.gaps}`,
      });
      for (const suite of suites.all("testsuite")) {
        const own = suite.all("testcase");
        expect(suite.attributes).toMatchObject({
          tests: `${own.length}`,
          failures: `${having("failure", own)}`,
          errors: `${having("error", own)}`,
          skipped: `${having("skipped", own)}`,
        });
      }
      const inside = saved.summary.places.countries.flatMap((one) => Object.values(one.roles));
      expect(suites.all("testsuite")[2]!.all("testcase")).toHaveLength(
        inside.filter((counts) => counts.inside > 0).length,
      );
      const names = cases.map(
        ({ attributes }) => `${attributes["classname"]} ${attributes["name"]}`,
      );
      expect(new Set(names).size).toBe(names.length);
    });
  });

  test("gitlab: an issue per finding that counts and per gap", () => {
    holds((report, saved) => {
      const issues = JSON.parse(render(gitlab, report)) as {
        check_name: string;
        fingerprint: string;
        severity: string;
        location: { path: string; lines: { begin: number } };
      }[];
      const isGap = ({ check_name }: { check_name: string }): boolean =>
        check_name.startsWith("not-seen");
      expect(issues.pop()!.check_name).toBe("data-locations");
      expect(issues.filter((one) => !isGap(one))).toHaveLength(saved.summary.findings);
      expect(issues.filter(isGap)).toHaveLength(saved.summary.gaps);
      expect(issues.filter(({ severity }) => severity === "critical")).toHaveLength(
        saved.summary.byLevel.error,
      );
      for (const { location, fingerprint } of issues) {
        expect(location.path).not.toMatch(/^\/|\.\.\/|^\w+:/);
        expect(location.lines.begin).toBeGreaterThan(0);
        expect(fingerprint).toMatch(/^[\da-f]{64}$/);
      }
    });
  });

  test("html: the tiles, the table of countries, the numbers of the lists", () => {
    holds((report, saved) => {
      const page = parseMarkup(render(html, report));
      const { total, countries, anywhere, notSeen } = saved.summary.places;
      const tiles = page
        .byId("answer")
        .all("li")
        .map((one) => Number(one.all("b")[0]!.text()));
      expect(tiles).toEqual([
        total.outside,
        total.mayLeave,
        saved.summary.gaps + notSeen.accepted,
        total.inside,
      ]);
      const rows = page.byId("countries").all("tbody")[0]!.all("tr");
      expect(rows).toHaveLength(countries.length + (Object.keys(anywhere).length > 0 ? 1 : 0));
      const row = (cells: readonly Element[]): number[] =>
        cells.slice(1, 4).map((one) => Number(one.text()));
      const sum = (all: object): number[] =>
        Object.values(all as Report["summary"]["places"]["anywhere"]).reduce(
          ([a, b, c], { inside, outside, mayLeave }) => [a! + inside, b! + outside, c! + mayLeave],
          [0, 0, 0],
        );
      for (const { country, roles: counts } of countries)
        expect(row(rows.find((one) => one.all("span")[0]?.text() === country)!.all("td"))).toEqual(
          sum(counts),
        );
      const ways = page.byId("ways").all("li").length + page.byId("may").all("li").length;
      expect(ways).toBe(saved.summary.findings);
      // Nothing that a cloud said became markup.
      for (const tag of ["script", "img", "iframe", "object", "form", "base"])
        expect(page.all(tag)).toEqual([]);
      for (const one of page.all("*"))
        for (const [attribute, value] of Object.entries(one.attributes)) {
          expect(attribute).not.toMatch(/^on|^style$|^src$/);
          if (attribute === "href") expect(value).toMatch(/^#[\w-]+$|^https:\/\//);
        }
    });
  });

  test("no format holds a character that acts on a terminal or ends a row", () => {
    holds((report) => {
      for (const reporter of reporters)
        // CSV ends its rows with CR LF.
        expect(render(reporter, report).replaceAll("\r\n", "\n"), reporter.id).not.toMatch(
          /[^\P{Cc}\n]|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}/u,
        );
    });
  });
});

describe("the page", () => {
  const page = render(html, hospital);

  test("allows no script, and its own style by hash alone", () => {
    const hash = createHash("sha256").update(style).digest("base64");
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page.match(/<style>(.*?)<\/style>/s)![1]).toBe(style);
    expect(style).toMatch(/prefers-color-scheme:dark/);
    expect(style).toMatch(/@media print/);
    expect(style).not.toMatch(/url\(|@import/);
  });

  test("never says yes where something was not seen, was left out or may leave", () => {
    const verdictOf = (report: Report): string =>
      parseMarkup(render(html, report)).byId("answer").all("h2")[0]!.text();
    const clean = reportOf([]);
    expect(verdictOf(hospital)).toMatch(/^No: /);
    expect(verdictOf(clean)).toMatch(/^Yes, as far as could be checked: no data/);
    const doubtful: readonly Report[] = [
      reportOf([], gaps),
      reportOf([finding(bucket("klinikum-edge"), "cache", "edge", ["DE", "US"])]),
      { ...clean, run: { ...clean.run, status: "incomplete" } },
      { ...clean, run: { ...clean.run, leftOut: { targets: ["azure"], resources: 0 } } },
      { ...clean, summary: { ...clean.summary, resources: 0 } },
    ];
    for (const report of doubtful) expect(verdictOf(report)).toMatch(/^Unknown: /);
  });

  test("links only within itself, and every link leads somewhere", () => {
    const parsed = parseMarkup(page);
    const ids = parsed.all("*").flatMap(({ attributes }) => attributes["id"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of parsed.all("a"))
      if (attributes["href"]!.startsWith("#")) expect(ids).toContain(attributes["href"]!.slice(1));
  });

  test("of a thousand findings is light, shows the worst 200 and says how many more there are", () => {
    const large = render(html, reportOf(manyFindings(1_000)));
    expect(large.length).toBeLessThan(1_500_000);
    expect(parseMarkup(large).byId("ways").all("li")).toHaveLength(200);
    expect(large).toContain("800 more are not shown here");
  });

  test("marks a country too small for a shape, and names a boundary that is not Europe's", () => {
    const singapore = reportOf([finding(bucket("klinikum-sg"), "home", "ap-southeast-1", ["SG"])]);
    const world = parseMarkup(render(html, singapore)).byId("map").all("svg").at(-2);
    expect(render(html, singapore)).toMatch(/<text class="l l-out"[^>]*>SG: 1<\/text>/);
    expect(world).toBeDefined();
    const overseas: Report = {
      ...singapore,
      run: { ...singapore.run, boundary: { id: "SG,JP", countries: ["JP", "SG"] } },
    };
    expect(render(html, overseas)).not.toContain('id="europe-t"');
  });
});

test("the help, the Action and its page name every format", async () => {
  const { stdout } = await dataBoundary(["scan", "--help"]);
  const said = stdout.replaceAll(/\s+/g, " ");
  expect(said).toContain(`${formatIds.join(", ")}; repeatable`);
  const input = /\n {2}formats:\n {4}description: "([^"]*)"/.exec(
    readFileSync("action.yml", "utf8"),
  )![1]!;
  const row = /\n\| `formats` .*\n/.exec(readFileSync("docs/github-action.md", "utf8"))![0];
  for (const id of formatIds) {
    expect(input).toMatch(new RegExp(`\\b${id}\\b`));
    expect(row).toContain(`\`${id}\``);
  }
});

describe("OCSF", () => {
  const events = (report: Report): Record<string, unknown>[] =>
    render(ocsf, report)
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  test("every line is a Compliance Finding by the schema of its class", () => {
    for (const report of [
      hospital,
      reportOf([]),
      reportOf(
        hostileNames.map((one) => finding(bucket(one), "home", "us-east-1", ["US"])),
        gaps,
      ),
    ])
      for (const event of events(report)) {
        isComplianceFinding(event);
        expect(isComplianceFinding.errors ?? []).toEqual([]);
        // Only a lone surrogate would still be an escape.
        expect(JSON.stringify(event)).not.toMatch(/(?<!\\)\\ud[89a-f]/);
      }
    isComplianceFinding({ ...events(hospital)[0], type_uid: 1 });
    expect(isComplianceFinding.errors).not.toBeNull();
  });

  test("an event for each finding and gap: a gap has no result, an accepted finding is suppressed", () => {
    const said = events(hospital);
    const all = [...hospital.findings];
    expect(said.pop()!.compliance).toMatchObject({ control: "data-locations", status: "Summary" });
    expect(said).toHaveLength(all.length + [...hospital.gaps].length);
    expect(said.slice(0, all.length).map(({ status }) => status)).toEqual(
      all.map(({ exception }) => (exception && !exception.expired ? "Suppressed" : "New")),
    );
    for (const { compliance } of said.slice(all.length))
      expect(compliance).toMatchObject({ status_id: 2, status: "Warning" });
    expect(
      said.some(({ compliance }) => (compliance as { status: string }).status === "Pass"),
    ).toBe(false);
  });
});
