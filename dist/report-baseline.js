const { closeSync, openSync, readFileSync, readSync } = process.getBuiltinModule("node:fs");
import {
  readSavedReport
} from "./report-saved-shared.js";
import {
  arrayOf,
  baselineRun,
  knownFinding,
  knownGap,
  object,
  tool
} from "./report-json-schema.js";

// src/run/baseline-file.ts

import * as z from "./vendor/zod.js";
import { baselineOf } from "./scan.js";
import { hasDuplicateKeys } from "./scan.js";
import { UserError } from "./cli.js";

// src/report/baseline.ts
import { toJson } from "./cli.js";
import { knownObject } from "./scan.js";
import { baselineSchemaUrl, baselineVersion } from "./scan.js";
function baselineText({ run, findings, gaps, rows }) {
  const { tool: tool2, finishedAt, asOf, boundary, targets, redacted } = run;
  return [
    "{",
    `  "$schema": ${toJson(baselineSchemaUrl)},`,
    `  "baselineVersion": ${toJson(baselineVersion)},`,
    `  "tool": ${toJson({ name: tool2.name, version: tool2.version })},`,
    `  "run": ${toJson({ finishedAt, asOf, boundary: { id: boundary.id, countries: boundary.countries }, targets, redacted })},`,
    ...Object.keys(rows).length > 0 ? [`  "rows": ${toJson(rows, 2).replaceAll("\n", "\n  ")},`] : [],
    `  "findings": ${lines([...findings].map(knownObject))},`,
    `  "gaps": ${lines([...gaps].map(gapObject))}`,
    "}\n"
  ].join("\n");
}
function lines(elements) {
  if (elements.length === 0) return "[]";
  return `[
${elements.map((one) => `    ${toJson(one)}`).sort().join(",\n")}
  ]`;
}
var gapObject = (gap) => {
  const { reason, provider, scope, region, service, type, resource, role, resources, detail } = gap;
  return { reason, provider, scope, region, service, type, resource, role, resources, detail };
};

// src/report/baseline-schema.ts
import { baselineSchemaUrl as baselineSchemaUrl2, baselineVersion as baselineVersion2 } from "./scan.js";
function baselineSchema() {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: baselineSchemaUrl2,
    title: "data-boundary baseline",
    description: "The findings and gaps that a scan is compared with (scan --baseline FILE).",
    ...object(
      {
        $schema: { type: "string" },
        baselineVersion: { const: baselineVersion2 },
        tool,
        run: baselineRun,
        findings: arrayOf(knownFinding),
        gaps: arrayOf(knownGap)
      },
      {
        rows: {
          type: "object",
          additionalProperties: { type: "string" },
          description: "resource type -> a digest of what its rows read: distinguishes what is new from what is newly understood"
        }
      }
    )
  };
}

// src/run/baseline-file.ts
import { baselineVersion as baselineVersion3 } from "./scan.js";
import { jsonFault } from "./scan.js";
import { openOutput } from "./scan.js";
import { refuseSharedPlaces } from "./scan.js";
function readBaseline(file) {
  if (file === "-" || !isBaselineFile(file)) return baselineOf(readSavedReport(file));
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  let said;
  try {
    said = JSON.parse(text);
  } catch (error) {
    throw new UserError(
      `${file}: is not JSON: ${jsonFault(error)}; write it again with "data-boundary baseline write"`
    );
  }
  if (hasDuplicateKeys(text, said))
    throw new UserError(
      `${file}: an object in it names a key twice; write it again with "data-boundary baseline write"`
    );
  const version = said.baselineVersion;
  if (version !== baselineVersion3)
    throw new UserError(
      `${file}: is a baseline of format version ${JSON.stringify(version)}, and this data-boundary reads version ${baselineVersion3}; write it again with "data-boundary baseline write"`
    );
  const schema = z.fromJSONSchema(baselineSchema());
  const issue = schema.safeParse(said).error?.issues[0];
  if (issue)
    throw new UserError(
      `${file}: ${issue.path.join(".")}: ${issue.message}; write it again with "data-boundary baseline write"`
    );
  const { tool: tool2, run, findings, gaps, rows } = said;
  return { run: { ...run, tool: tool2 }, findings, gaps, ...rows && { rows } };
}
var windowSize = 1024;
function isBaselineFile(file) {
  const start = Buffer.alloc(windowSize);
  try {
    const descriptor = openSync(file, "r");
    try {
      const length = readSync(descriptor, start, 0, windowSize, 0);
      return /"baselineVersion"\s*:/.test(start.toString("utf8", 0, length));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return false;
  }
}
async function writeBaseline(file, reportFile) {
  refuseSharedPlaces(
    [{ option: "baseline write", file }],
    [{ option: "--report", file: reportFile }]
  );
  const report = readSavedReport(reportFile);
  const baseline = baselineOf(report);
  const findings = [...baseline.findings];
  const gaps = [...report.gaps];
  const output = openOutput(file);
  try {
    output.write(baselineText({ run: report.run, findings, gaps, rows: baseline.rows ?? {} }));
    await output.finish();
    output.commit();
  } finally {
    output.discard();
  }
  return { findings: findings.length, gaps: gaps.length };
}

export {
  readBaseline,
  writeBaseline
};
