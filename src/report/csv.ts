/**
 * CSV, RFC 4180: a row per finding and per gap, and with `--placements` a row per placement, inside ones too.
 * A gap is a row with the verdict "not-seen", so that a short file never reads as "nothing leaves"; so is what the
 * scan left out on purpose, with the verdict "left-out".
 */
import { leftOutInWords } from "./left-out.ts";
import {
  type ExceptionRef,
  type Finding,
  type ReportedGap,
  type JudgedPlacement,
  type Report,
  isAnywhere,
} from "../model.ts";
import { forCsv, toJson } from "./escape.ts";
import { type RenderOptions, type Reporter, chunked } from "./report.ts";

export const csv: Reporter = {
  id: "csv",
  render: (report, options) => chunked(write(report, options)),
};

export const csvColumns = [
  "scanned_at",
  "cloud",
  "account",
  "resource_id",
  "resource_name",
  "type",
  "role",
  "location",
  "countries",
  "countries_outside",
  "verdict",
  "level",
  "rule",
  "exception",
  "exception_reason",
  "exception_legal_basis",
  "approved_by",
  "exception_expires",
  "evidence_pointer",
  "evidence_value",
  "evidence_basis",
  "why",
  "source",
  "destination_id",
  "data_classes",
  "file",
  "line",
  "fingerprint",
  "gap_reason",
  "gap_service",
  "gap_resources",
  "remedy",
] as const;
type Row = Readonly<Partial<Record<(typeof csvColumns)[number], string | number | undefined>>>;

function* write(report: Report, { locate }: Pick<RenderOptions, "locate">): Generator<string> {
  const scanned_at = report.run.finishedAt;
  yield line(csvColumns);
  for (const finding of report.findings)
    yield cells({ scanned_at, ...findingRow(finding, locate) });
  if (report.placements) {
    // Every placement that a rule objects to is a finding, and has its row: unless its rule is off.
    const rules = new Set(report.rules.map(({ id }) => id));
    for (const placement of report.placements)
      if (!rules.has(`${placement.role}-${placement.verdict}`))
        yield cells({ scanned_at, ...placementRow(placement) });
  }
  for (const gap of report.gaps) yield cells({ scanned_at, ...gapRow(gap) });
  const { leftOut } = report.run;
  if (leftOut)
    yield cells({
      scanned_at,
      verdict: "left-out",
      gap_resources: leftOut.resources,
      why: `left out on purpose: ${leftOutInWords(leftOut)}`,
    });
}

/** Every cell quoted: names hold commas, and no reader takes a quoted "00123" for a number by rule. */
const line = (row: readonly string[]): string => `${row.map(forCsv).join(",")}\r\n`;

const cells = (row: Row): string => line(csvColumns.map((column) => `${row[column] ?? ""}`));

type Placed = Pick<
  JudgedPlacement,
  "resource" | "role" | "location" | "evidence" | "verdict" | "outside" | "into"
>;

function placementRow({ resource, location, evidence, ...it }: Placed): Row {
  return {
    cloud: resource.provider,
    account: resource.scope,
    resource_id: resource.id,
    resource_name: resource.name,
    type: resource.type,
    role: it.role,
    location: location.code,
    countries: isAnywhere(location) ? "anywhere" : location.countries.join(";"),
    countries_outside: isAnywhere(location) ? "anywhere" : it.outside.join(";"),
    verdict: it.verdict,
    evidence_pointer: evidence.pointer,
    evidence_value:
      typeof evidence.value === "string" ? evidence.value : toJson(evidence.value ?? null),
    evidence_basis: evidence.basis,
    why: evidence.why,
    source: evidence.docs,
    destination_id: it.into,
  };
}

function findingRow(finding: Finding, locate: RenderOptions["locate"]): Row {
  const declared = locate?.(finding);
  return {
    ...placementRow(finding),
    level: finding.level,
    rule: finding.rule,
    ...exceptionCells(finding.exception),
    data_classes: finding.classes.join(";"),
    ...(declared && { file: declared.uri, line: declared.startLine }),
    fingerprint: finding.fingerprint,
  };
}

function gapRow(gap: ReportedGap): Row {
  return {
    cloud: gap.provider,
    account: gap.scope,
    resource_id: gap.resource,
    type: gap.type,
    role: gap.role,
    location: gap.region,
    verdict: "not-seen",
    ...exceptionCells(gap.exception),
    why: gap.detail,
    fingerprint: gap.fingerprint,
    gap_reason: gap.reason,
    gap_service: gap.service,
    gap_resources: gap.resources,
    remedy: gap.remedy,
  };
}

function exceptionCells(exception: ExceptionRef | undefined): Row {
  if (!exception) return {};
  return {
    exception: exception.expired ? "expired" : "accepted",
    exception_reason: exception.reason,
    exception_legal_basis: exception.legalBasis,
    approved_by: exception.approvedBy,
    exception_expires: exception.expires,
  };
}
