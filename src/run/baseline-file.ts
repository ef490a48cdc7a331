/** What a scan is compared with: a JSON report, or a file that `baseline write` made of one. */
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import * as z from "zod";
import { type Baseline, baselineOf } from "../compare/baseline.ts";
import { hasDuplicateKeys } from "../duplicate-keys.ts";
import { UserError } from "../model.ts";
import { baselineText } from "../report/baseline.ts";
import { baselineSchema } from "../report/baseline-schema.ts";
import { baselineVersion } from "../report/links.ts";
import { readSavedReport } from "../report/saved.ts";
import { jsonFault } from "../json-fault.ts";
import { openOutput } from "./output.ts";
import { refuseSharedPlaces } from "./places.ts";

/** Throws a `UserError` that names the file and what to do. */
export function readBaseline(file: string): Baseline {
  if (file === "-" || !isBaselineFile(file)) return baselineOf(readSavedReport(file));
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch (error) {
    throw new UserError(
      `${file}: is not JSON: ${jsonFault(error)}; write it again with "data-boundary baseline write"`,
    );
  }
  if (hasDuplicateKeys(text, said))
    throw new UserError(
      `${file}: an object in it names a key twice; write it again with "data-boundary baseline write"`,
    );
  const version = (said as { readonly baselineVersion?: unknown }).baselineVersion;
  if (version !== baselineVersion)
    throw new UserError(
      `${file}: is a baseline of format version ${JSON.stringify(version)}, and this data-boundary reads version ${baselineVersion}; write it again with "data-boundary baseline write"`,
    );
  const schema = z.fromJSONSchema(baselineSchema() as Parameters<typeof z.fromJSONSchema>[0]);
  const issue = schema.safeParse(said).error?.issues[0];
  if (issue)
    throw new UserError(
      `${file}: ${issue.path.join(".")}: ${issue.message}; write it again with "data-boundary baseline write"`,
    );
  const { tool, run, findings, gaps, rows } = said as Omit<Baseline, "run" | "placements"> & {
    readonly tool: Baseline["run"]["tool"];
    readonly run: Omit<Baseline["run"], "tool">;
  };
  return { run: { ...run, tool }, findings, gaps, ...(rows && { rows }) };
}

const windowSize = 1024;

/** By its first lines: a report may be large, and is read line by line. */
function isBaselineFile(file: string): boolean {
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
    // Whoever reads it next says why it can't be read.
    return false;
  }
}

/** Writes what a report knows to a file of its own; how many findings and gaps that is. */
export async function writeBaseline(
  file: string,
  reportFile: string,
): Promise<{ readonly findings: number; readonly gaps: number }> {
  refuseSharedPlaces(
    [{ option: "baseline write", file }],
    [{ option: "--report", file: reportFile }],
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
