/**
 * CSV, RFC 4180: a row per placement, inside ones too (where a saved report holds them), and a row per gap.
 * A gap is a row with the verdict "not-seen", so that a short file never reads as "nothing leaves"; so is what the
 * scan left out on purpose, with the verdict "left-out".
 */
import { leftOutInWords } from "./left-out.ts";
import {
  type AbsentFinding,
  type ExceptionRef,
  type Finding,
  type ReportedGap,
  type JudgedPlacement,
  type Report,
  isAnywhere,
  ownerOf,
} from "../model.ts";
import { accountName } from "./account.ts";
import { controlsOf } from "./controls.ts";
import { csvLine, csvRow } from "./csv-line.ts";
import { toJson } from "./escape.ts";
import { policyInWords, rulesInWords } from "./policy-read.ts";
import { type RenderOptions, type Reporter, chunked } from "./report.ts";

export const csv: Reporter = {
  id: "csv",
  placements: "wanted",
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
  "controls",
  "owner",
  "baseline_state",
  "new_because",
  "account_name",
  "policy",
  "rules",
] as const;
type Row = Readonly<Partial<Record<(typeof csvColumns)[number], string | number | undefined>>>;

function* write(report: Report, { locate }: Pick<RenderOptions, "locate">): Generator<string> {
  const { run } = report;
  const common = (scope?: string): Row => ({
    scanned_at: run.finishedAt,
    account_name: scope === undefined ? undefined : accountName(scope, run),
    policy: policyInWords(run),
    rules: rulesInWords(run),
  });
  const controls = controlsOf(report);
  const ownerTags = report.summary.byOwner?.tags ?? [];
  yield csvLine(csvColumns);
  for (const finding of report.findings)
    yield cells({
      ...common(finding.resource.scope),
      ...findingRow(finding, locate),
      controls: controls(finding.rule).join(";"),
      owner: ownerOf(finding.resource, ownerTags),
    });
  if (report.placements) {
    // Every placement that a rule objects to is a finding, and has its row: unless its rule is off.
    const rules = new Set(report.rules.map(({ id }) => id));
    for (const placement of report.placements)
      if (!rules.has(`${placement.role}-${placement.verdict}`))
        yield cells({
          ...common(placement.resource.scope),
          ...placementRow(placement),
          owner: ownerOf(placement.resource, ownerTags),
        });
  }
  for (const gap of report.gaps) yield cells({ ...common(gap.scope), ...gapRow(gap) });
  const { closed = [], notSeen = [] } = report.comparison ?? {};
  for (const [verdict, absent] of [
    ["closed", closed],
    ["no-longer-seen", notSeen],
  ] as const)
    for (const one of absent)
      yield cells({ ...common(one.resource.scope), ...absentRow(one), verdict });
  const { leftOut } = report.run;
  if (leftOut)
    yield cells({
      ...common(),
      verdict: "left-out",
      gap_resources: leftOut.resources,
      why: `left out on purpose: ${leftOutInWords(leftOut)}`,
    });
}

const cells = (row: Row): string => csvRow(csvColumns, row);

type Placed = Pick<
  JudgedPlacement,
  "resource" | "role" | "location" | "evidence" | "outside" | "into"
> & { readonly verdict: JudgedPlacement["verdict"] | Finding["verdict"] };

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
    baseline_state: finding.baselineState,
    new_because: finding.newBecause,
  };
}

/** Nothing of it is a finding now, so it has no level and no country of its own. */
function absentRow({ resource, role, location, rule, into, fingerprint, why }: AbsentFinding): Row {
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
    why,
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
    baseline_state: gap.baselineState,
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
