/**
 * OCSF: one Compliance Finding (class 2003) a line, and one of all placements at the end, for a SIEM or a security lake. A gap is a finding without a
 * result (Warning), so that nobody takes silence for a pass. https://schema.ocsf.io/1.8.0/classes/compliance_finding
 */
import { createHash } from "node:crypto";
import {
  type AbsentFinding,
  type ExceptionRef,
  type Finding,
  type LeftOut,
  type Level,
  type Report,
  type ReportedGap,
  type Rule,
  isAccepted,
} from "../model.ts";
import { factsOf, isProvider } from "../providers.ts";
import { accountName } from "./account.ts";
import { absentPlace } from "./comparison.ts";
import { placeInWords } from "./countries.ts";
import { forTerminal, toJson } from "./escape.ts";
import { gapReasonInWords } from "./gap-reasons.ts";
import { placesObject } from "./json-places.ts";
import { leftOutInWords } from "./left-out.ts";
import { projectUrl } from "./links.ts";
import { policyInWords, rulesInWords } from "./policy-read.ts";
import { totalInWords } from "./places.ts";
import { type Reporter, chunked } from "./report.ts";

export const ocsf: Reporter = { id: "ocsf", render: (report) => chunked(write(report)) };

const schemaVersion = "1.8.0";

/** https://schema.ocsf.io/1.8.0/classes/compliance_finding: severity_id. */
const severity: Readonly<Record<Level, readonly [id: number, name: string]>> = {
  error: [4, "High"],
  warning: [3, "Medium"],
  note: [1, "Informational"],
};

/** The same, compliance.status_id. */
const pass = [1, "Pass"] as const;
const fail = [3, "Fail"] as const;
const noResult = [2, "Warning"] as const;
const other = (status: string) => [99, status] as const;
type Status = readonly [id: number, name: string];

function* write(report: Report): Generator<string> {
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  for (const finding of report.findings)
    yield lineOf(ofFinding(finding, rules.get(finding.rule), report));
  for (const gap of report.gaps) yield lineOf(ofGap(gap, report));
  if (report.run.leftOut) yield lineOf(ofLeftOut(report.run.leftOut, report));
  const { closed = [], notSeen = [] } = report.comparison ?? {};
  for (const one of closed) yield lineOf(ofAbsent(one, "closed", report));
  for (const one of notSeen) yield lineOf(ofAbsent(one, "no longer seen", report));
  yield lineOf(ofPlaces(report));
}

/**
 * A lone surrogate is written as an escape, which strict readers (DuckDB) refuse, and with it the whole
 * file: U+FFFD takes its place. Every other escape is passed over, a backslash of a name's own included.
 */
const lineOf = (event: object): string => {
  const json = toJson(event);
  return json.includes("\\ud") ? `${json.replace(loneSurrogate, "$1\\ufffd")}\n` : `${json}\n`;
};

const loneSurrogate =
  /((?<!\\)(?:\\\\)*)(?:\\ud[89ab][\da-f]{2}(?!\\ud[c-f])|(?<!\\ud[89ab][\da-f]{2})\\ud[c-f][\da-f]{2})/gi;

const verdicts = {
  outside: fail,
  "may-leave": other("May leave"),
  contradicted: other("Contradicted"),
} as const;

function ofFinding(finding: Finding, rule: Rule | undefined, report: Report): object {
  const { resource, role, location, outside, verdict, evidence, level, fingerprint } = finding;
  const title = rule?.title ?? finding.rule;
  const remedy = rule?.remedies?.find(
    ({ type }) => type.toLowerCase() === resource.type.toLowerCase(),
  );
  return {
    ...common(report, finding, severity[level], fingerprint),
    message: `${role} of ${forTerminal(resource.name)} at ${forTerminal(location.code)}: ${placeInWords(location, outside)}`,
    cloud: cloudOf(resource, report.run),
    finding_info: {
      uid: fingerprint,
      title,
      desc: evidence.why,
      analytic: { uid: finding.rule, name: title, type_id: 1, type: "Rule" },
      ...(evidence.docs !== "" && { src_url: evidence.docs }),
    },
    compliance: {
      control: finding.rule,
      ...(finding.references.length > 0 && { requirements: finding.references }),
      ...status(verdicts[verdict]),
    },
    resources: [
      {
        uid: resource.id,
        name: resource.name,
        type: resource.type,
        region: location.code,
        labels: Object.entries(resource.labels)
          .map(([key, value]) => `${key}=${value}`)
          .sort(),
        data: {
          role,
          verdict,
          countries: location.countries,
          outside,
          ...(finding.into !== undefined && { into: finding.into }),
        },
      },
    ],
    ...(remedy && { remediation: { desc: remedy.summary, references: remedy.sources } }),
    evidences: [
      {
        data: {
          pointer: evidence.pointer,
          value: evidence.value,
          basis: evidence.basis,
          ...(evidence.declared && { declared: evidence.declared }),
        },
      },
    ],
    unmapped: unmapped(report),
  };
}

/** Of an earlier report: its result is a pass where it is gone, and none where it is no longer seen. */
function ofAbsent(one: AbsentFinding, state: "closed" | "no longer seen", report: Report): object {
  const { rule, resource, location, fingerprint, why, level } = one;
  return {
    ...common(report, { baselineState: state }, severity[level], fingerprint),
    message: `${state}: ${forTerminal(resource.name)}, ${forTerminal(absentPlace(one))}`,
    cloud: cloudOf(resource, report.run),
    finding_info: {
      uid: fingerprint,
      title: rule,
      desc: why,
      analytic: { uid: rule, name: rule, type_id: 1, type: "Rule" },
    },
    compliance: { control: rule, ...status(state === "closed" ? pass : noResult) },
    resources: [
      { uid: resource.id, name: resource.name, type: resource.type, region: location.code },
    ],
    unmapped: unmapped(report),
  };
}

function ofGap(gap: ReportedGap, report: Report): object {
  const title = `Not seen: ${gapReasonInWords[gap.reason]}`;
  return {
    ...common(report, gap, severity.warning, gap.fingerprint),
    message: `not seen: ${forTerminal(gap.detail)}`,
    cloud: cloudOf(gap, report.run, gap.region),
    finding_info: {
      uid: gap.id,
      title,
      desc: gap.detail,
      analytic: { uid: `not-seen-${gap.reason}`, name: title, type_id: 1, type: "Rule" },
    },
    compliance: { control: `not-seen-${gap.reason}`, ...status(noResult) },
    resources: [
      {
        ...(gap.resource !== undefined && { uid: gap.resource }),
        name: gap.resource ?? gap.type ?? gap.service ?? gap.scope,
        ...(gap.type !== undefined && { type: gap.type }),
        ...(gap.region !== undefined && { region: gap.region }),
      },
    ],
    remediation: { desc: gap.remedy },
    unmapped: unmapped(report),
  };
}

/** The last line: all placements by country and role, so that a scan without findings and gaps is seen as well. */
function ofPlaces(report: Report): object {
  const { summary, run } = report;
  const providers = new Set(summary.byAccount?.map(({ provider }) => provider));
  const uid = `${run.finishedAt} ${run.targets.join(" ")}`;
  return {
    ...common(report, {}, severity.note, uid),
    message: totalInWords(summary),
    cloud: {
      provider:
        [...providers].map((one) => (isProvider(one) ? factsOf(one).name : one)).join(", ") ||
        "none",
    },
    finding_info: {
      uid,
      title: "All placements by country and role",
      desc: totalInWords(summary),
      analytic: { uid: "data-locations", name: "All placements", type_id: 1, type: "Rule" },
    },
    compliance: { control: "data-locations", ...status(other("Summary")) },
    unmapped: { ...unmapped(report), places: placesObject(summary.places) },
  };
}

/** What nobody looked at on purpose has no result either. */
function ofLeftOut(leftOut: LeftOut, report: Report): object {
  const what = `left out on purpose: ${leftOutInWords(leftOut)}`;
  const uid = createHash("sha256").update(what).digest("hex");
  return {
    ...common(report, {}, severity.note, uid),
    message: what,
    cloud: cloudOf({ provider: "none", scope: report.run.targets.join(", ") }, report.run),
    finding_info: {
      uid,
      title: "Left out on purpose",
      desc: what,
      analytic: { uid: "left-out", name: "Left out on purpose", type_id: 1, type: "Rule" },
    },
    compliance: { control: "left-out", ...status(noResult) },
    resources: [{ name: "what the scan left out" }],
    unmapped: unmapped(report),
  };
}

/** What decides the status of an event. */
interface Stated {
  readonly exception?: ExceptionRef;
  readonly baselineState?: Finding["baselineState"] | "closed" | "no longer seen";
}

/** What every event of the class has. Accepted findings are suppressed, and still there. */
function common(
  { run }: Report,
  { exception, baselineState }: Stated,
  [severityId, severityName]: readonly [number, string],
  uid: string,
): object {
  const [statusId, statusName] = isAccepted(exception ? { exception } : {})
    ? [3, "Suppressed"]
    : baselineState === "closed"
      ? [4, "Resolved"]
      : baselineState === "no longer seen"
        ? [99, "No longer seen"]
        : baselineState === "known"
          ? [99, "Known"]
          : [1, "New"];
  const [activity, activityName] =
    baselineState === "closed"
      ? [3, "Close"]
      : baselineState === undefined || baselineState === "new"
        ? [1, "Create"]
        : [2, "Update"];
  return {
    activity_id: activity,
    activity_name: activityName,
    category_uid: 2,
    category_name: "Findings",
    class_uid: 2003,
    class_name: "Compliance Finding",
    type_uid: 200_300 + Number(activity),
    type_name: `Compliance Finding: ${activityName}`,
    time: Date.parse(run.finishedAt),
    severity_id: severityId,
    severity: severityName,
    status_id: statusId,
    status: statusName,
    ...(exception && {
      status_detail: `${exception.reason} (approved by ${exception.approvedBy} until ${exception.expires})`,
    }),
    metadata: {
      version: schemaVersion,
      uid,
      profiles: ["cloud"],
      product: {
        name: run.tool.name,
        vendor_name: run.tool.name,
        version: run.tool.version,
        url_string: projectUrl,
      },
    },
  };
}

const status = ([id, name]: Status): object => ({ status_id: id, status: name });

const unmapped = ({ run }: Report): object => ({
  boundary: run.boundary.id,
  policy: policyInWords(run),
  rules: rulesInWords(run),
  as_of: run.asOf,
  scan_status: run.status,
});

function cloudOf(
  { provider, scope }: { readonly provider: string; readonly scope: string },
  run: Report["run"],
  region?: string,
): object {
  const name = accountName(scope, run);
  const facts = isProvider(provider) ? factsOf(provider) : undefined;
  return {
    provider: facts?.name ?? "none",
    ...(region !== undefined && { region }),
    account: {
      uid: scope,
      ...(name !== undefined && { name }),
      ...(facts?.ocsfAccount ?? { type_id: 99, type: "File" }),
    },
  };
}
