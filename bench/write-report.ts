/**
 * What B11 runs: 100,000 findings written as a report, by our reporter or as one string. Arguments:
 * format, "streamed" or "whole", file, findings. Prints JSON. A SARIF report holds 5,000 results, so
 * there it is a report for each 5,000.
 */
import { closeSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from "node:fs";
import { loadAtlas, loadJurisdictions } from "../src/atlas.ts";
import { checker } from "../src/check.ts";
import { defaultPolicy } from "../src/judge/policy.ts";
import type { Finding, Report, Resource } from "../src/model.ts";
import { loadReporters } from "../src/report/index.ts";
import { findingWriter } from "../src/report/json.ts";
import { boundariesOn, loadRules } from "../src/rules.ts";
import { lineOf } from "./inventory-lines.ts";

const reporters = await loadReporters();

export interface Wrote {
  readonly seconds: number;
  /** Megabytes a second. */
  readonly rate: number;
  /** Megabytes that the process took more than before. */
  readonly growth: number;
}

const [, , format = "", mode = "", file = "", count = "0"] = process.argv;
const asOf = "2026-11-23";
const resultsOfOne = 5000;

const { rules, citations, boundaries } = loadRules();
const policy = defaultPolicy(boundariesOn(asOf, boundaries, loadJurisdictions()));

function reportOf(resources: number): Report {
  const check = checker(loadAtlas(), { policy, rules, asOf }, findingWriter());
  for (let i = 0; i < resources; i++) check.resource(JSON.parse(lineOf(i, () => true)) as Resource);
  const { rules: _, findings, ...checked } = check.finish();
  const held = [...findings];
  check.close();
  return {
    ...checked,
    findings: held,
    run: {
      tool: { name: "data-boundary", version: "0.0.0" },
      rules: { date: "2026-11-22", digest: "0".repeat(64) },
      startedAt: `${asOf}T00:00:00.000Z`,
      finishedAt: `${asOf}T00:00:10.000Z`,
      asOf,
      boundary: { id: policy.boundary.id, countries: [...policy.boundary.countries] },
      targets: ["azure"],
      identities: [],
      status: "complete",
    },
    rules,
    citations,
  };
}

function parts(report: Report): readonly Report[] {
  if (format !== "sarif") return [report];
  const findings = report.findings as readonly Finding[];
  return Array.from({ length: findings.length / resultsOfOne }, (_, i) => ({
    ...report,
    findings: findings.slice(i * resultsOfOne, (i + 1) * resultsOfOne),
  }));
}

function* rendered(reports: readonly Report[]): Generator<string> {
  const reporter = reporters.find(({ id }) => id === format)!;
  if (format !== "json" && format !== "sarif") {
    for (const one of reports) yield* reporter.render(one, { color: false });
    return;
  }
  let before = "[";
  for (const one of reports) {
    yield before;
    yield* reporter.render(one, { color: false });
    before = ",";
  }
  yield "]";
}

function stream(chunks: Iterable<string>): void {
  const descriptor = openSync(file, "w");
  for (const chunk of chunks) writeSync(descriptor, chunk);
  closeSync(descriptor);
}

function timed(work: () => void): Wrote {
  const before = process.memoryUsage.rss();
  const started = performance.now();
  work();
  const seconds = (performance.now() - started) / 1000;
  return {
    seconds,
    rate: statSync(file).size / 1e6 / seconds,
    growth: (process.resourceUsage().maxRSS * 1024 - before) / 1e6,
  };
}

if (mode === "streamed") {
  const reports = parts(reportOf(Number(count)));
  process.stdout.write(JSON.stringify(timed(() => stream(rendered(reports)))));
} else {
  // The same objects, as a program has them that has built them all.
  const whole: unknown = JSON.parse(readFileSync(file, "utf8"));
  process.stdout.write(JSON.stringify(timed(() => writeFileSync(file, JSON.stringify(whole)))));
}
