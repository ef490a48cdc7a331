/**
 * Numbers of SARIF, OCSF, Markdown and text are the JSON report's, whatever the names are. The formats that
 * have a parser of their own are held to it in formats.test.ts.
 */
import * as fc from "fast-check";
import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import { countryName } from "../src/report/countries.ts";
import { gitlab } from "../src/report/gitlab.ts";
import { html } from "../src/report/html.ts";
import { json } from "../src/report/json.ts";
import { markdown } from "../src/report/markdown.ts";
import { ocsf } from "../src/report/ocsf.ts";
import { oscal } from "../src/report/oscal.ts";
import { sarif } from "../src/report/sarif.ts";
import { text } from "../src/report/text.ts";
import {
  type CountsByRole,
  type Level,
  type Report,
  type VerdictCounts,
  isAccepted,
  isAnywhere,
} from "../src/model.ts";
import { anyReport } from "./support/any-report.ts";
import { rounds } from "./support/fuzz-mutate.ts";

type Counts = Readonly<Record<string, number>>;

const holds = (check: (report: Report, saved: Report) => void): void => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const saved = JSON.parse([...json.render(report, { color: false })].join("")) as Report;
      check(report, saved);
    }),
    { numRuns: rounds(60), seed: 20_261_129 },
  );
};

const acceptedGaps = ({ summary }: Report): number => summary.places.notSeen.accepted;
const inTotal = (counts: Counts | undefined): number =>
  Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0);
const largest = (counts: Counts): readonly number[] =>
  Object.values(counts)
    .toSorted((a, b) => b - a)
    .slice(0, 6);
const sumOf = (roles: CountsByRole): readonly number[] =>
  Object.values(roles as Readonly<Record<string, VerdictCounts>>).reduce<readonly number[]>(
    ([a, b, c], { inside, outside, mayLeave }) => [a! + inside, b! + outside, c! + mayLeave],
    [0, 0, 0],
  );
const number = (words: string): number => Number(words.replaceAll(",", ""));

/** The number before these words, 0 where the sentence does not have them. */
const before = (line: string, words: string): number =>
  number(new RegExp(`([\\d,]+) ${words}`).exec(line)?.[1] ?? "0");

/** The first line: a sentence that both formats for people begin with. */
function holdsVerdict(line: string, { summary }: Report): void {
  const { findings, gaps, resources, byVerdict, byLevel } = summary;
  expect(before(line, "gaps?\\b")).toBe(gaps);
  if (findings > 0) {
    expect(before(line, "findings? outside")).toBe(byVerdict.outside);
    expect(before(line, byVerdict.outside > 0 ? "may leave" : "findings? may leave")).toBe(
      byVerdict.mayLeave,
    );
    expect(before(line, "notes?\\b")).toBe(byLevel.note);
  } else expect(line).toMatch(/no finding|nothing was judged/);
  if (findings === 0 && resources > 0) expect(before(line, "resources?\\b")).toBe(resources);
}

/** "by role: home 3, replica 1": `unescaped`, without what Markdown escapes. */
function holdsCounts(lines: readonly string[], { summary }: Report): void {
  const list = (what: string): readonly string[] | undefined =>
    lines
      .find((line) => line.startsWith(`by ${what}: `))
      ?.replace(/ \(a finding in several countries counts in each\)$/, "")
      .slice(`by ${what}: `.length)
      .split(", ");
  const numbers = (entries: readonly string[]): readonly number[] =>
    entries
      .filter((entry) => !/^and [\d,]+ more$|^anywhere /.test(entry))
      .map((entry) => number(/ ([\d,]+)$/.exec(entry)![1]!));
  if (summary.findings === 0) {
    expect(list("country")).toBeUndefined();
    return;
  }
  const countries = list("country")!;
  for (const [country, count] of Object.entries(summary.byCountry)) {
    const shown = countries.find((entry) => entry.startsWith(`${countryName(country)} `));
    if (shown !== undefined) expect(shown).toBe(`${countryName(country)} ${count}`);
  }
  expect(numbers(countries)).toEqual(largest(summary.byCountry));
  expect(number(/^anywhere ([\d,]+)$/.exec(countries.at(-1)!)?.[1] ?? "0")).toBe(summary.anywhere);
  expect(Object.fromEntries(list("role")!.map((entry) => entry.split(" ")))).toEqual(
    Object.fromEntries(
      Object.entries(summary.byRole).map(([role, count]) => [role, String(count)]),
    ),
  );
  expect(inTotal(Object.fromEntries(numbers(list("account")!).entries()))).toBe(summary.findings);
}

/** "390 inside, 5 outside, 1 may leave; not seen: 2 gaps and 1 accepted by the policy". */
function holdsTotal(line: string, saved: Report): void {
  const { total } = saved.summary.places;
  expect(before(line, "inside")).toBe(total.inside);
  expect(before(line, "outside")).toBe(total.outside);
  expect(before(line, "may leave")).toBe(total.mayLeave);
  expect(before(line, "gaps?\\b")).toBe(saved.summary.gaps);
  expect(before(line, "accepted")).toBe(acceptedGaps(saved));
}

/** "105 outside = 95 findings + 8 notes + 2 accepted by the policy": the sentence between the verdict and the table. */
function holdsBreakdown(lines: readonly string[], { summary, findings }: Report): void {
  const accepted = [...findings].filter(isAccepted);
  for (const [words, verdict, total, count] of [
    ["outside", "outside", summary.places.total.outside, summary.byVerdict.outside],
    ["may leave", "may-leave", summary.places.total.mayLeave, summary.byVerdict.mayLeave],
  ] as const) {
    const said = lines.find((line) => new RegExp(`^ *[\\d,]+ ${words} = `).test(line));
    if (said === undefined) {
      expect(total).toBe(0);
      continue;
    }
    const [sum, parts] = said.trim().split(` ${words} = `);
    expect(number(sum!)).toBe(total);
    expect(parts!.split(" + ").reduce((all, part) => all + Number.parseInt(part, 10), 0)).toBe(
      total,
    );
    expect(before(parts!, "findings?")).toBe(count);
    expect(before(parts!, "accepted")).toBe(
      accepted.filter((finding) => finding.verdict === verdict).length,
    );
  }
}

const hiddenBy = ({ summary }: Report): Counts => {
  const { byRole, anyRole } = summary.places.notSeen;
  return { ...byRole, ...(anyRole > 0 && { "any role": anyRole }) };
};

/** "replica 2, any role 1" */
function holdsHidden(words: string, saved: Report): void {
  const found = words.split(", ").map((one) => /^(.+) ([\d,]+)$/.exec(one)!);
  expect(Object.fromEntries(found.map(([, role, count]) => [role, number(count!)]))).toEqual(
    hiddenBy(saved),
  );
}

/** The rows of the Markdown table of all placements: country, role, inside, outside, may be here. */
function holdsPlaces(rows: readonly (readonly string[])[], { summary }: Report): void {
  let country = "";
  const counted: Record<string, Record<string, readonly number[]>> = {};
  for (const [name, role, ...counts] of rows) {
    if (name !== "") country = name!;
    (counted[country] ??= {})[role!] = counts.slice(0, 3).map(number);
  }
  const inRoles = (roles: CountsByRole): Record<string, readonly number[]> =>
    Object.fromEntries(
      Object.entries(roles as Readonly<Record<string, VerdictCounts>>).map(([role, one]) => [
        role,
        [one.inside, one.outside, one.mayLeave],
      ]),
    );
  const { countries, anywhere } = summary.places;
  expect(counted).toEqual({
    ...Object.fromEntries(countries.map((one) => [countryName(one.country), inRoles(one.roles)])),
    ...(Object.keys(anywhere).length > 0 && { "anywhere in the world": inRoles(anywhere) }),
  });
}

const byRule = ({ findings }: Report): Counts =>
  tally([...findings].flatMap((one) => (isAccepted(one) ? [] : [one.rule])));

describe("every number is the JSON report's", () => {
  test("SARIF: a result for each finding, a notification for each gap", () => {
    holds((report, saved) => {
      const read = (profile: "findings" | "full"): Log["runs"][number] =>
        (JSON.parse([...sarif.render(report, { color: false, profile })].join("")) as Log).runs[0]!;
      const { summary } = saved;
      const { results = [], tool, invocations } = read("findings");
      expect(invocations?.[0]?.properties?.["places"]).toEqual(summary.places);
      expect(results).toHaveLength(summary.findings);
      const levels = Map.groupBy(results, ({ level = "" }) => level);
      for (const level of ["error", "warning", "note"] as const)
        expect(levels.get(level)?.length ?? 0).toBe(summary.byLevel[level]);
      const rules = Map.groupBy(results, ({ ruleId = "" }) => ruleId);
      expect(new Map([...rules].map(([rule, all]) => [rule, all.length]))).toEqual(
        new Map(Object.entries(byRule(saved))),
      );
      expect(tool.driver.rules?.map(({ id }) => id).toSorted()).toEqual(
        [...rules.keys()].toSorted(),
      );
      for (const { ruleId, ruleIndex = -1 } of results)
        expect(tool.driver.rules![ruleIndex]!.id).toBe(ruleId);
      const notes = invocations?.[0]?.toolExecutionNotifications ?? [];
      expect(notes.filter(({ level }) => level === "warning")).toHaveLength(summary.gaps);
      expect(notes.filter(({ level }) => level === "note")).toHaveLength(acceptedGaps(saved));
      const full = read("full").results ?? [];
      expect(full.filter(({ suppressions = [] }) => suppressions.length > 0)).toHaveLength(
        summary.excepted,
      );
      expect(full).toHaveLength(summary.findings + summary.excepted);
    });
  });

  test("OCSF: an event for each finding and gap, by severity, rule, country and account", () => {
    holds((report, saved) => {
      const events = [...ocsf.render(report, { color: false })]
        .join("")
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Event);
      const { summary } = saved;
      expect(events.pop()).toMatchObject({
        compliance: { control: "data-locations" },
        unmapped: { places: summary.places },
      });
      const isGap = ({ compliance }: Event): boolean => compliance.status === "Warning";
      const counting = events.filter((one) => one.status !== "Suppressed");
      const findings = counting.filter((one) => !isGap(one));
      expect(findings).toHaveLength(summary.findings);
      expect(counting.filter(isGap)).toHaveLength(summary.gaps);
      expect(events.length - counting.length).toBe(summary.excepted + acceptedGaps(saved));
      const severities: Readonly<Record<Level, string>> = {
        error: "High",
        warning: "Medium",
        note: "Informational",
      };
      for (const level of ["error", "warning", "note"] as const)
        expect(findings.filter((one) => one.severity === severities[level])).toHaveLength(
          summary.byLevel[level],
        );
      expect(tally(findings.map(({ compliance }) => compliance.control))).toEqual(byRule(saved));
      expect(tally(findings.map(({ resources: [one] }) => one.data.role))).toEqual(summary.byRole);
      expect(
        tally(
          findings.flatMap(({ resources: [{ data }] }) => (isAnywhere(data) ? [] : data.outside)),
        ),
      ).toEqual(summary.byCountry);
      // Notes are counted apart.
      const grave = findings.filter(({ severity }) => severity !== severities.note);
      expect(tally(grave.map(({ compliance }) => compliance.status))).toEqual({
        ...(summary.byVerdict.outside > 0 && { Fail: summary.byVerdict.outside }),
        ...(summary.byVerdict.mayLeave > 0 && { "May leave": summary.byVerdict.mayLeave }),
      });
    });
  });

  test("GitLab and OSCAL: each country and role, in Markdown", () => {
    holds((report, saved) => {
      const issues = JSON.parse([...gitlab.render(report, { color: false })].join("")) as {
        readonly content?: { readonly body: string };
      }[];
      expect(issues).not.toHaveLength(0);
      holdsPlaces(tableIn(issues.at(-1)!.content!.body), saved);
      const { "assessment-results": assessed } = JSON.parse(
        [...oscal.render(report, { color: false })].join(""),
      ) as {
        readonly "assessment-results": {
          readonly results: readonly [
            {
              readonly observations: readonly {
                readonly title: string;
                readonly remarks: string;
              }[];
            },
          ];
        };
      };
      const { observations } = assessed.results[0];
      holdsPlaces(
        tableIn(observations.find(({ title }) => title === "data-locations")!.remarks),
        saved,
      );
    });
  });

  test("text: the verdict, the counts, the table of countries, the groups, the gaps", () => {
    holds((report, saved) => {
      const lines = [...text.render(report, { color: false, width: 100_000 })].join("").split("\n");
      const { summary } = saved;
      holdsVerdict(lines[0]!, saved);
      holdsCounts(
        lines.slice(1, 8).map((line) => line.trim()),
        saved,
      );
      const accepted = lines.find(
        (line) => line.endsWith(" accepted by the policy") && /^ {2}\d/.test(line),
      );
      expect(before(accepted ?? "", "more findings?")).toBe(summary.excepted);
      const start = lines.findIndex((line) => line.startsWith("Where the data is"));
      holdsTotal(lines[start]!, saved);
      holdsBreakdown(lines, saved);
      const table = lines.slice(start + 1, lines.indexOf("", start));
      const { countries, anywhere } = summary.places;
      const rows = table.flatMap((line) => {
        const found = /^ {2}(.+?) +([\d,]+) +([\d,]+) +([\d,]+)(?: {2}|$)/.exec(line);
        return found ? [[found[1]!.trim(), found.slice(2).map(number)] as const] : [];
      });
      // Several countries with equal numbers are one line.
      const shown = rows.map(([name, counts]) => {
        const more = /^(.+) and (\d+) more, each$/.exec(name);
        return { times: more ? Number(more[2]) + 1 : 1, name: more?.[1] ?? name, counts };
      });
      expect(shown.reduce((sum, { times }) => sum + times, 0)).toBe(
        countries.length + (Object.keys(anywhere).length > 0 ? 1 : 0),
      );
      const expected = new Map<string, readonly number[]>([
        ...countries.map(({ country, roles }) => [countryName(country), sumOf(roles)] as const),
        ["anywhere in the world", sumOf(anywhere)],
      ]);
      for (const { name, counts } of shown)
        expect([name, counts]).toEqual([name, expected.get(name)]);
      const hidden = table.find((line) => line.startsWith("  not seen: "));
      if (hidden === undefined) expect(hiddenBy(saved)).toEqual({});
      else holdsHidden(hidden.slice(12).replace(/: gaps have no country$/, ""), saved);
      const groups = lines.flatMap((line) => {
        const found =
          /^ {2}(?:AWS::S3::Bucket|Microsoft\.Storage\/storageAccounts)(?: \((\d+)\))?(?: {2}fix: .*)?$/.exec(
            line,
          );
        return found ? [Number(found[1] ?? 1)] : [];
      });
      expect(groups.reduce((sum, count) => sum + count, 0)).toBe(summary.findings);
      expect(before(lines.find((line) => /^Not seen {2}\d/.test(line)) ?? "", "gaps?")).toBe(
        summary.gaps,
      );
      const coverage = lines.find((line) => line.startsWith("Coverage "))!;
      expect(before(coverage, "resources?")).toBe(summary.resources);
      expect(before(coverage, "placements?")).toBe(summary.placements);
    });
  });

  test("HTML: the answer has the numbers of the verdict and how they make those of the table", () => {
    holds((report, saved) => {
      const page = [...html.render(report, { color: false })].join("");
      const answer = /<p class="lead">(.*?)<\/p>/s.exec(page)![1]!.replaceAll(/<[^>]+>/g, "");
      const { byVerdict, byLevel } = saved.summary;
      expect(before(answer, "findings? outside the boundary")).toBe(byVerdict.outside);
      expect(before(answer, "may leave it")).toBe(byVerdict.mayLeave);
      expect(before(answer, "notes?\\.")).toBe(byLevel.note);
      holdsBreakdown(answer.split(". "), saved);
    });
  });

  test("Markdown: the verdict, the counts, the groups, each country and role, a row for each finding and gap", () => {
    holds((report, saved) => {
      const page = [...markdown.render(report, { color: false })].join("");
      const { summary } = saved;
      const lines = page.replaceAll("\\", "").split("\n");
      holdsVerdict(lines[0]!, saved);
      const line = lines.find((one) => /^\*\*\d[\d,]* findings?\*\*/.test(one))!;
      expect(before(line, "findings?")).toBe(summary.findings);
      for (const level of ["error", "warning", "note"] as const)
        expect(before(line, `${level}s?\\b`)).toBe(summary.byLevel[level]);
      expect(before(line, "gaps?")).toBe(summary.gaps);
      expect(before(line, "accepted")).toBe(summary.excepted);
      expect(before(line, "resources?")).toBe(summary.resources);
      expect(before(line, "placements?")).toBe(summary.placements);
      holdsCounts(
        lines.filter((one) => one.startsWith("- by ")).map((one) => one.slice(2)),
        saved,
      );

      expect(
        sectionOf(page, "What to fix first").reduce((sum, row) => sum + Number(row[3]), 0),
      ).toBe(summary.findings);
      const where = lines[lines.indexOf("### Where the data is") + 2]!;
      holdsTotal(where.split(".")[0]!, saved);
      holdsBreakdown(where.split(". "), saved);
      const hidden = /they may hide: (.*)\.$/.exec(where)?.[1];
      if (hidden === undefined) expect(hiddenBy(saved)).toEqual({});
      else holdsHidden(hidden, saved);
      holdsPlaces(sectionOf(page, "Where the data is"), saved);

      expect(sectionOf(page, "Findings")).toHaveLength(summary.findings);
      expect(sectionOf(page, "Accepted by the policy")).toHaveLength(summary.excepted);
      expect(sectionOf(page, "Not seen")).toHaveLength(summary.gaps + acceptedGaps(saved));
    });
  });
});

interface Event {
  readonly status: string;
  readonly severity: string;
  readonly compliance: { readonly status: string; readonly control: string };
  readonly resources: readonly [
    {
      readonly data: {
        readonly role: string;
        readonly countries: readonly string[];
        readonly outside: readonly string[];
      };
    },
  ];
}

function tally(all: readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const one of all) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
}

/** The cells of the table below a heading. */
function sectionOf(page: string, title: string): readonly (readonly string[])[] {
  const [, ...rest] = page.split(`\n### ${title}\n`);
  return tableIn((rest[0] ?? "").split("\n### ")[0]!);
}

function tableIn(page: string): readonly (readonly string[])[] {
  return page
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2)
    .map((line) => line.slice(2, -2).split(" | "));
}
