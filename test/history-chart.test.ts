/** The lines of a history and the chart of them: by the schema, for any number of lines, in any order, with any text. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import type { HistoryEntry } from "../src/model.ts";
import { historyHtml } from "../src/report/html/history.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { demoScan } from "./support/demo-scan.ts";
import { expectValid } from "./support/json-schema.ts";
import { hostileNames } from "./support/report-fixture.ts";
import { savedInventory } from "./support/saved-inventory.ts";
import { isWhole } from "./support/whole.ts";

const entry = (finishedAt: string, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  finishedAt,
  boundary: "eea",
  targets: ["aws"],
  status: "complete",
  resources: 10,
  findings: 1,
  excepted: 0,
  gaps: 0,
  byLevel: { error: 1, warning: 0, note: 0 },
  byCountry: { US: 1 },
  byRole: { home: 1 },
  anywhere: 0,
  ...more,
});
const day = (n: number): string => new Date(Date.UTC(2026, 0, n)).toISOString();
const pointsOf = (html: string, line: "f" | "g"): [number, number][] =>
  new RegExp(`class="c-${line}" points="([^"]*)"`)
    .exec(html)![1]!
    .split(" ")
    .map((point) => point.split(",").map(Number) as [number, number]);

test("the line that a scan adds holds to schema/history.json", async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "e.ndjson"), savedInventory([]));
  const kept = ["-q", "--fail-on", "never", "--history", "h.ndjson"];
  await dataBoundary(["scan", "e.ndjson", ...kept], { cwd });
  const scanned = isWhole ? ["demo:eu", "demo"] : ["e.ndjson", (await demoScan()).inventory];
  for (const target of scanned) await dataBoundary(["scan", target, ...kept], { cwd });
  const lines = readFileSync(join(cwd, "h.ndjson"), "utf8").trimEnd().split("\n");
  expect(lines).toHaveLength(3);
  for (const line of lines) expectValid("history", line);
  const { stdout } = await dataBoundary(["schema", "history"]);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync("schema/history.json", "utf8")));
});

test("what the schema refuses, the reader refuses, and nothing else", async () => {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const isValid = ajv.compile(JSON.parse(readFileSync("schema/history.json", "utf8")) as object);
  const { gaps: _, ...short } = entry(day(1));
  const lines: readonly object[] = [
    entry(day(1)),
    entry(day(1), { byCountry: {}, byRole: {}, targets: [] }),
    short,
    { ...entry(day(1)), more: 1 },
    { ...entry(day(1)), findings: -1 },
    { ...entry(day(1)), findings: 0.5 },
    { ...entry(day(1)), findings: "1" },
    { ...entry(day(1)), finishedAt: "yesterday" },
    { ...entry(day(1)), finishedAt: "2026-02-30T00:00:00Z" },
    { ...entry(day(1)), status: "done" },
    { ...entry(day(1)), byLevel: { error: 1 } },
    { ...entry(day(1)), byCountry: { us: 1 } },
    { ...entry(day(1)), byRole: { cellar: 1 } },
    [],
  ];
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "e.ndjson"), savedInventory([]));
  for (const line of lines) {
    writeFileSync(join(cwd, "h.ndjson"), `${JSON.stringify(line)}\n`);
    const { code } = await dataBoundary(["scan", "e.ndjson", "-q", "--history", "h.ndjson"], {
      cwd,
    });
    expect([JSON.stringify(line), code !== 2]).toEqual([JSON.stringify(line), isValid(line)]);
  }
});

describe("the chart", () => {
  test.each([2, 50, 500])(
    "of %d scans has a point for each of the last 120, within its frame",
    (n) => {
      const html = historyHtml(
        Array.from({ length: n }, (_, i) => entry(day(i + 1), { findings: i % 7, gaps: i % 3 })),
      );
      for (const line of ["f", "g"] as const) {
        const points = pointsOf(html, line);
        expect(points).toHaveLength(Math.min(n, 120));
        const xs = points.map(([x]) => x);
        expect(xs).toEqual(xs.toSorted((a, b) => a - b));
        for (const [x, y] of points)
          expect(x >= 44 && x <= 708 && y >= 12 && y <= 174, `${x},${y}`).toBe(true);
      }
      expect(html.match(/<tr>/g)!.length).toBeLessThanOrEqual(21);
    },
  );

  test("of one scan is not a line of nowhere", () => {
    expect(pointsOf(historyHtml([entry(day(1))]), "f")).toEqual([[44, 12]]);
    expect(historyHtml([entry(day(1), { findings: 0 })])).not.toContain("NaN");
  });

  test("is in the order of the scans, whatever the order of their lines", () => {
    const entries = [3, 1, 2].map((n) => entry(day(n), { findings: n }));
    const html = historyHtml(entries);
    expect(html).toBe(historyHtml(entries.toSorted((a, b) => a.findings - b.findings)));
    expect(html).toContain("Findings went from 1 on 2026-01-01 to 3 on 2026-01-03");
    // The last scan is the first row.
    expect(html.indexOf("2026-01-03 00:00")).toBeLessThan(html.indexOf("2026-01-02 00:00"));
    // Some clocks write fractions of a second, and some do not.
    const both = [
      entry("2026-01-01T00:00:00Z", { findings: 1 }),
      entry("2026-01-01T00:00:00.500Z", { findings: 2 }),
    ];
    expect(historyHtml(both.toReversed())).toBe(historyHtml(both));
  });

  test("of days without a scan, and of scans that were cut short, says so", () => {
    const html = historyHtml([
      entry(day(1), { findings: 5 }),
      entry(day(300), { findings: 1, gaps: 40, status: "incomplete" }),
    ]);
    expect(html).toContain("gaps from 0 to 40");
    expect(html).toContain("2026-10-27 00:00 (incomplete)");
  });

  test("holds no markup of what a line says", () => {
    for (const name of hostileNames) {
      const html = historyHtml([
        entry(day(1), { boundary: name, targets: [name] }),
        entry(day(2), { boundary: name, byCountry: { [name]: 1 } }),
      ]);
      expect(html).not.toMatch(/<script|<img|<[^>]*(?:onerror|javascript:)/i);
      expect(html.match(/<svg/g)).toHaveLength(1);
    }
    const huge = historyHtml([
      entry(day(1), { findings: Number.MAX_SAFE_INTEGER }),
      entry(day(2), { findings: 0, gaps: 0 }),
    ]);
    expect(huge).not.toMatch(/NaN|Infinity/);
  });
});
