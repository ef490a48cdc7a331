/** Reports of any shape, with names that try to be something else, and what reads them back. */
import * as fc from "fast-check";
import { expect } from "vitest";
import { loadStandings } from "../../src/atlas.ts";
import { counter as findingCounter } from "../../src/check/counts.ts";
import { placeCounter } from "../../src/check/places.ts";
import { frameworkIds } from "../../src/framework-ids.ts";
import { loadFrameworks } from "../../src/frameworks.ts";
import {
  type Finding,
  type Gap,
  type JudgedPlacement,
  type Report,
  type Role,
  roles,
} from "../../src/model.ts";
import { csvColumns } from "../../src/report/csv.ts";
import type { Reporter } from "../../src/report/report.ts";
import { bucket, finding, gaps, hostileNames, reportOf, storage } from "./report-fixture.ts";

export const render = (reporter: Reporter, report: Report): string =>
  [...reporter.render(report, { color: false })].join("");

/** RFC 4180: every cell is quoted, so anything else is an error. */
export function parseCsv(
  text: string,
  columns: readonly string[] = csvColumns,
): Readonly<Record<string, string>>[] {
  const rows: string[][] = [];
  for (const line of text.split("\r\n").slice(0, -1)) {
    const cells = line.match(/"(?:[^"]|"")*"(?:,|$)/g) ?? [];
    expect(cells.join("")).toBe(line);
    rows.push(cells.map((cell) => cell.replace(/^"|",?$/g, "").replaceAll('""', '"')));
  }
  const [head, ...rest] = rows;
  expect(head).toEqual([...columns]);
  return rest.map((row) => {
    expect(row).toHaveLength(columns.length);
    return Object.fromEntries(row.map((cell, i) => [columns[i]!, cell]));
  });
}

const places: readonly (readonly [string, readonly string[]])[] = [
  ["eu-central-1", ["DE"]],
  ["us-east-1", ["US"]],
  ["eu-west-2", ["GB"]],
  ["ap-southeast-1", ["SG"]],
  ["edge", ["DE", "US"]],
  ["global", Array.from({ length: 60 }, (_, i) => `X${String.fromCharCode(65 + (i % 26))}`)],
];
const name = fc.oneof(
  fc.constantFrom(...hostileNames, "=cmd|' /C calc'!A0", "\t=1+1", "＝1", "-1+1", "@SUM(A1)"),
  fc.constantFrom(
    '"><img src=x onerror=alert(1)>',
    "]]>",
    "</style><script>",
    "\uFFFE&#0;",
    "../../x",
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
);

/** A report whose summary is counted from what it holds, as the check counts it. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    all: fc.array(
      fc.record({
        name,
        tag: name,
        role: fc.constantFrom<Role>(...roles),
        place: fc.constantFrom(...places),
        isAzure: fc.boolean(),
        accepted: fc.boolean(),
      }),
      { maxLength: 20 },
    ),
    missed: fc.array(
      fc.record({ name, role: fc.option(fc.constantFrom<Role>(...roles)), accepted: fc.boolean() }),
      { maxLength: 6 },
    ),
    isListed: fc.boolean(),
    ownerTag: fc.option(name),
    frameworks: fc.subarray([...frameworkIds], { maxLength: 2 }),
    contracts: fc.array(
      fc.record({
        reference: name,
        cloud: fc.constantFrom("aws" as const, "azure" as const),
        functions: fc.array(name, { minLength: 1, maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ all, missed, isListed, ownerTag, frameworks, contracts }) => {
    const counts = findingCounter(ownerTag === null ? [] : [ownerTag]);
    const counter = placeCounter();
    const findings: Finding[] = [];
    const placements: JudgedPlacement[] = [];
    all.forEach(({ name: said, tag, role, place: [code, countries], isAzure, accepted }, i) => {
      const resource = {
        ...(isAzure ? storage(said) : bucket(said, { [tag]: tag })),
        id: `${said}${i}`,
      };
      const exception = { reason: tag, approvedBy: tag, expires: "2027-03-31" };
      const found = finding(resource, role, code, countries, {
        classes: [tag],
        into: said,
        ...(accepted && { exception }),
      });
      const { location, evidence, outside } = found;
      const verdict =
        outside.length === 0 ? "inside" : found.verdict === "outside" ? "outside" : "may-leave";
      counter.add({ role, location }, verdict);
      placements.push({ resource, role, location, evidence, outside, verdict });
      if (verdict === "inside") return;
      findings.push(found);
      counts.add(found);
    });
    const lost = missed.map(({ name: said, role, accepted }, i): Gap => {
      const exception = { reason: said, approvedBy: said, expires: "2027-03-31" };
      return {
        ...gaps[0]!,
        resource: `${said}${i}`,
        detail: said,
        remedy: said,
        ...(role !== null && { role }),
        ...(accepted && { exception }),
      };
    });
    const report = reportOf(findings, lost);
    return {
      ...report,
      summary: {
        ...report.summary,
        ...counts.summary(),
        placements: placements.length,
        places: counter.summary(lost, loadStandings("2026-11-22")),
      },
      ...(isListed && { placements }),
      ...(frameworks.length > 0 && { frameworks: loadFrameworks(frameworks) }),
      ...(contracts.length > 0 && { contracts }),
    };
  });
