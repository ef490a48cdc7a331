/** Writes a baseline file: a finding and a gap a line, sorted, so that a change of it can be reviewed. */
import type { Gap, KnownFinding, Report } from "../model.ts";
import { toJson } from "./escape.ts";
import { knownObject } from "./json-comparison.ts";
import { baselineSchemaUrl, baselineVersion } from "./links.ts";

type Kept = Pick<Gap, "resource" | "role" | "resources" | "detail"> & Gap;

/** What the file holds of a report. */
export interface BaselineFile {
  readonly run: Report["run"];
  readonly findings: Iterable<KnownFinding>;
  readonly gaps: Iterable<Kept>;
  /** Resource type -> a digest of what its rows read. */
  readonly rows: Readonly<Record<string, string>>;
}

export function baselineText({ run, findings, gaps, rows }: BaselineFile): string {
  const { tool, finishedAt, asOf, boundary, targets, redacted } = run;
  return [
    "{",
    `  "$schema": ${toJson(baselineSchemaUrl)},`,
    `  "baselineVersion": ${toJson(baselineVersion)},`,
    `  "tool": ${toJson({ name: tool.name, version: tool.version })},`,
    `  "run": ${toJson({ finishedAt, asOf, boundary: { id: boundary.id, countries: boundary.countries }, targets, redacted })},`,
    ...(Object.keys(rows).length > 0
      ? [`  "rows": ${toJson(rows, 2).replaceAll("\n", "\n  ")},`]
      : []),
    `  "findings": ${lines([...findings].map(knownObject))},`,
    `  "gaps": ${lines([...gaps].map(gapObject))}`,
    "}\n",
  ].join("\n");
}

function lines(elements: readonly object[]): string {
  if (elements.length === 0) return "[]";
  return `[\n${elements
    .map((one) => `    ${toJson(one)}`)
    .sort()
    .join(",\n")}\n  ]`;
}

const gapObject = (gap: Gap): object => {
  const { reason, provider, scope, region, service, type, resource, role, resources, detail } = gap;
  return { reason, provider, scope, region, service, type, resource, role, resources, detail };
};
