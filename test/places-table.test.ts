/** The table of all placements: complete, exact, and with each country's standing on the day of the law. */
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadAtlas, loadJurisdictions, loadStandings } from "../src/atlas.ts";
import { checker } from "../src/check.ts";
import { placeCounter } from "../src/check/places.ts";
import { defaultPolicy } from "../src/judge/policy.ts";
import { type Places, type Resource, type Verdict, roles } from "../src/model.ts";
import { findingWriter, json } from "../src/report/json.ts";
import { markdown } from "../src/report/markdown.ts";
import { text } from "../src/report/text.ts";
import { boundariesOn, loadRules } from "../src/rules.ts";
import { hospital } from "./support/report-fixture.ts";
import { fixtureFiles } from "./support/fixture-files.ts";

const asOf = "2026-11-22";

test("every placement is in it once in each of its countries, and nothing else is", () => {
  const codes = ["DE", "IE", "US", "GB", "SG"];
  const everywhere = Array.from({ length: 60 }, (_, i) => `X${i}`);
  const placement = fc.record({
    role: fc.constantFrom(...roles),
    verdict: fc.constantFrom<Verdict>("inside", "outside", "may-leave"),
    countries: fc.oneof(fc.subarray(codes, { minLength: 1 }), fc.constant(everywhere)),
  });
  fc.assert(
    fc.property(fc.array(placement, { maxLength: 60 }), (all) => {
      const counter = placeCounter();
      for (const { role, verdict, countries } of all)
        counter.add({ role, location: { code: "somewhere", countries } }, verdict);
      const { total, countries, anywhere } = counter.summary([], loadStandings(asOf));
      expect(total.inside + total.outside + total.mayLeave).toBe(all.length);
      const count = (country: string | undefined, role: string, verdict: Verdict): number =>
        all.filter(
          (one) =>
            one.role === role &&
            one.verdict === verdict &&
            (country === undefined
              ? one.countries === everywhere
              : one.countries !== everywhere && one.countries.includes(country)),
        ).length;
      for (const country of [undefined, ...codes]) {
        const row =
          country === undefined
            ? anywhere
            : (countries.find((one) => one.country === country)?.roles ?? {});
        for (const role of roles) {
          const { inside, outside, mayLeave } = row[role] ?? { inside: 0, outside: 0, mayLeave: 0 };
          expect([inside, outside, mayLeave]).toEqual([
            count(country, role, "inside"),
            count(country, role, "outside"),
            count(country, role, "may-leave"),
          ]);
        }
      }
      expect(countries.map(({ country }) => country)).toEqual(
        [
          ...new Set(all.flatMap((one) => (one.countries === everywhere ? [] : one.countries))),
        ].sort(),
      );
    }),
    { numRuns: 60 },
  );
});

describe("of an estate of all fixtures", () => {
  const { rules, boundaries } = loadRules();
  const policy = defaultPolicy(boundariesOn(asOf, boundaries, loadJurisdictions()));
  const resources = fixtureFiles.flatMap(
    (file) => JSON.parse(readFileSync(file, "utf8")) as Resource[],
  );
  const check = checker(loadAtlas(), { policy, rules, asOf }, findingWriter());
  for (const resource of resources) check.resource(resource);
  const { summary } = check.finish();
  check.close();

  test("its numbers are those of the summary", () => {
    const { total, countries, anywhere, notSeen } = summary.places;
    expect(total.inside).toBeGreaterThan(100);
    expect(total.inside + total.outside + total.mayLeave).toBe(summary.placements);
    expect(total.outside + total.mayLeave).toBe(summary.findings + summary.excepted);
    for (const [country, count] of Object.entries(summary.byCountry)) {
      const { roles: row } = countries.find((one) => one.country === country)!;
      expect(leaving(row)).toBe(count);
    }
    expect(leaving(anywhere)).toBe(summary.anywhere);
    const byRole = Object.values(notSeen.byRole).reduce((sum, count) => sum + count, 0);
    expect(byRole + notSeen.anyRole).toBe(summary.gaps);
    expect(summary.gaps).toBeGreaterThan(0);
  });
});

const leaving = (row: Places["anywhere"]): number =>
  Object.values(row).reduce((sum, { outside, mayLeave }) => sum + outside + mayLeave, 0);

test.each([
  ["GB", "2020-01-31", { kind: "eea" }],
  ["GB", "2020-02-01", { kind: "none" }],
  ["GB", "2021-06-28", { kind: "adequacy", decision: "(EU) 2021/1772", until: "2031-12-27" }],
  ["GB", "2031-12-28", { kind: "none" }],
  ["US", asOf, { kind: "adequacy-partial", decision: "(EU) 2023/1795" }],
  ["US", "2023-07-09", { kind: "none" }],
  ["NO", asOf, { kind: "eea" }],
  ["CH", asOf, { kind: "adequacy", decision: "2000/518/EC" }],
  ["SG", asOf, { kind: "none" }],
])("%s on %s", (country, day, standing) => {
  expect(loadStandings(day).of(country)).toMatchObject(standing);
});

test("each format shows the countries with their standing, and what was not seen beside what was", () => {
  const options = { color: false, verbose: true, width: 400 };
  const [textReport, markdownReport, jsonReport] = [text, markdown, json].map((reporter) =>
    [...reporter.render(hospital, options)].join(""),
  ) as [string, string, string];
  expect(textReport).toMatch(
    /Where the data is {2}390 inside, 5 outside, 1 may leave; not seen: 2 gaps and 1 accepted by the policy\n/,
  );
  expect(textReport).toMatch(
    /United States +0 +3 +0 {2}home 2, replica 1 +adequacy decision \(EU\) 2023\/1795, some recipients only/,
  );
  expect(textReport).toContain("not seen: replica 1, any role 1: gaps have no country");
  expect(markdownReport).toMatch(
    /\| United Kingdom \| home \| 0 \| 1 \| 0 \| adequacy decision .*2021\/1772 until 2031-12-27 \|/,
  );
  expect(JSON.parse(jsonReport).summary.places).toEqual(hospital.summary.places);
});

test("a data zone of many countries is one line of the text report", () => {
  const counter = placeCounter();
  const zone = { code: "europe", countries: ["AT", "BE", "BG", "CY", "DE"] };
  counter.add({ role: "processing", location: zone }, "inside");
  const places = counter.summary([], loadStandings(asOf));
  const said = [
    ...text.render(
      { ...hospital, summary: { ...hospital.summary, places } },
      { color: false, verbose: true, width: 400 },
    ),
  ].join("");
  expect(said).toMatch(/\n {2}Austria and 4 more, each +1 +0 +0 {2}processing 1 +EEA member\n/);
});
