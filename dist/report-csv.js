import {
  csvLine,
  csvRow
} from "./report-csv-line.js";

// src/report/csv.ts
import { leftOutInWords } from "./scan.js";
import {
  isAnywhere,
  ownerOf
} from "./cli.js";
import { accountName } from "./scan.js";
import { controlsOf } from "./scan.js";
import { toJson } from "./cli.js";
import { policyInWords, rulesInWords } from "./scan.js";
import { chunked } from "./scan.js";
var csv = {
  id: "csv",
  placements: "wanted",
  render: (report, options) => chunked(write(report, options))
};
var csvColumns = [
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
  "controls",
  "owner",
  "baseline_state",
  "new_because",
  "account_name",
  "policy",
  "rules"
];
function* write(report, { locate }) {
  const { run } = report;
  const common = (scope) => ({
    scanned_at: run.finishedAt,
    account_name: scope === void 0 ? void 0 : accountName(scope, run),
    policy: policyInWords(run),
    rules: rulesInWords(run)
  });
  const controls = controlsOf(report);
  const ownerTags = report.summary.byOwner?.tags ?? [];
  yield csvLine(csvColumns);
  for (const finding of report.findings)
    yield cells({
      ...common(finding.resource.scope),
      ...findingRow(finding, locate),
      controls: controls(finding.rule).join(";"),
      owner: ownerOf(finding.resource, ownerTags)
    });
  if (report.placements) {
    const rules = new Set(report.rules.map(({ id }) => id));
    for (const placement of report.placements)
      if (!rules.has(`${placement.role}-${placement.verdict}`))
        yield cells({
          ...common(placement.resource.scope),
          ...placementRow(placement),
          owner: ownerOf(placement.resource, ownerTags)
        });
  }
  for (const gap of report.gaps) yield cells({ ...common(gap.scope), ...gapRow(gap) });
  const { closed = [], notSeen = [] } = report.comparison ?? {};
  for (const [verdict, absent] of [
    ["closed", closed],
    ["no-longer-seen", notSeen]
  ])
    for (const one of absent)
      yield cells({ ...common(one.resource.scope), ...absentRow(one), verdict });
  const { leftOut } = report.run;
  if (leftOut)
    yield cells({
      ...common(),
      verdict: "left-out",
      gap_resources: leftOut.resources,
      why: `left out on purpose: ${leftOutInWords(leftOut)}`
    });
}
var cells = (row) => csvRow(csvColumns, row);
function placementRow({ resource, location, evidence, ...it }) {
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
    evidence_value: typeof evidence.value === "string" ? evidence.value : toJson(evidence.value ?? null),
    evidence_basis: evidence.basis,
    why: evidence.why,
    source: evidence.docs,
    destination_id: it.into
  };
}
function findingRow(finding, locate) {
  const declared = locate?.(finding);
  return {
    ...placementRow(finding),
    level: finding.level,
    rule: finding.rule,
    ...exceptionCells(finding.exception),
    data_classes: finding.classes.join(";"),
    ...declared && { file: declared.uri, line: declared.startLine },
    fingerprint: finding.fingerprint,
    baseline_state: finding.baselineState,
    new_because: finding.newBecause
  };
}
function absentRow({ resource, role, location, rule, into, fingerprint, why }) {
  return {
    cloud: resource.provider,
    account: resource.scope,
    resource_id: resource.id,
    resource_name: resource.name,
    type: resource.type,
    role,
    location: location.code,
    rule,
    destination_id: into,
    fingerprint,
    why
  };
}
function gapRow(gap) {
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
    baseline_state: gap.baselineState
  };
}
function exceptionCells(exception) {
  if (!exception) return {};
  return {
    exception: exception.expired ? "expired" : "accepted",
    exception_reason: exception.reason,
    exception_legal_basis: exception.legalBasis,
    approved_by: exception.approvedBy,
    exception_expires: exception.expires
  };
}
export {
  csv,
  csvColumns
};
