const { closeSync, openSync, readFileSync, readSync } = process.getBuiltinModule("node:fs");
import {
  baselineOf
} from "./compare-baseline.js";
import {
  knownObject
} from "./report-json-comparison.js";
import {
  toJson
} from "./report-escape.js";
import {
  openOutput
} from "./run-output.js";
import {
  refuseSharedPlaces
} from "./run-places.js";
import {
  hasDuplicateKeys
} from "./duplicate-keys.js";
import {
  arrayOf,
  baselineRun,
  knownFinding,
  knownGap,
  object,
  readSavedReport,
  tool
} from "./report-saved-shared.js";
import {
  baselineSchemaUrl,
  baselineVersion
} from "./report-links.js";
import {
  UserError
} from "./model.js";

// src/run/baseline-file.ts

import * as z from "./vendor/zod.js";

// src/report/baseline.ts
function baselineText({ run, findings, gaps }) {
  const { tool: tool2, finishedAt, asOf, boundary, targets, redacted } = run;
  return [
    "{",
    `  "$schema": ${toJson(baselineSchemaUrl)},`,
    `  "baselineVersion": ${toJson(baselineVersion)},`,
    `  "tool": ${toJson({ name: tool2.name, version: tool2.version })},`,
    `  "run": ${toJson({ finishedAt, asOf, boundary: { id: boundary.id, countries: boundary.countries }, targets, redacted })},`,
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
function baselineSchema() {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: baselineSchemaUrl,
    title: "data-boundary baseline",
    description: "The findings and gaps that a scan is compared with: scan --baseline FILE.",
    ...object({
      $schema: { type: "string" },
      baselineVersion: { const: baselineVersion },
      tool,
      run: baselineRun,
      findings: arrayOf(knownFinding),
      gaps: arrayOf(knownGap)
    })
  };
}

// src/run/baseline-file.ts
function readBaseline(file) {
  if (file === "-" || !isBaselineFile(file)) return baselineOf(readSavedReport(file));
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  let said;
  try {
    said = JSON.parse(text);
  } catch (error) {
    throw new UserError(
      `${file}: is not JSON: ${error.message}; write it again with "data-boundary baseline write"`
    );
  }
  if (hasDuplicateKeys(text, said))
    throw new UserError(
      `${file}: an object in it names a key twice; write it again with "data-boundary baseline write"`
    );
  const version = said.baselineVersion;
  if (version !== baselineVersion)
    throw new UserError(
      `${file}: is a baseline of version ${JSON.stringify(version)}, and this version reads ${baselineVersion}; write it again with "data-boundary baseline write"`
    );
  const schema = z.fromJSONSchema(baselineSchema());
  const issue = schema.safeParse(said).error?.issues[0];
  if (issue)
    throw new UserError(
      `${file}: ${issue.path.join(".")}: ${issue.message}; write it again with "data-boundary baseline write"`
    );
  const { tool: tool2, run, findings, gaps } = said;
  return { run: { ...run, tool: tool2 }, findings, gaps };
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
  const findings = [...baselineOf(report).findings];
  const gaps = [...report.gaps];
  const output = openOutput(file);
  try {
    output.write(baselineText({ run: report.run, findings, gaps }));
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
