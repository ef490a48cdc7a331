let createHash_taken;
const createHash = (...all) => (createHash_taken ??= process.getBuiltinModule("node:crypto").createHash)(...all);
import {
  placeInWords
} from "./report-countries.js";
import {
  factsOf,
  isProvider
} from "./providers.js";

// src/report/ocsf.ts

import {
  isAccepted
} from "./cli.js";
import { accountName } from "./scan.js";
import { absentPlace } from "./scan.js";
import { forTerminal, toJson } from "./cli.js";
import { gapReasonInWords } from "./scan.js";
import { placesObject } from "./scan.js";
import { leftOutInWords } from "./scan.js";
import { projectUrl } from "./scan.js";
import { policyInWords, rulesInWords } from "./scan.js";
import { totalInWords } from "./scan.js";
import { chunked } from "./scan.js";
var ocsf = { id: "ocsf", render: (report) => chunked(write(report)) };
var schemaVersion = "1.8.0";
var severity = {
  error: [4, "High"],
  warning: [3, "Medium"],
  note: [1, "Informational"]
};
var pass = [1, "Pass"];
var fail = [3, "Fail"];
var noResult = [2, "Warning"];
var other = (status2) => [99, status2];
function* write(report) {
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
var lineOf = (event) => {
  const json = toJson(event);
  return json.includes("\\ud") ? `${json.replace(loneSurrogate, "$1\\ufffd")}
` : `${json}
`;
};
var loneSurrogate = /((?<!\\)(?:\\\\)*)(?:\\ud[89ab][\da-f]{2}(?!\\ud[c-f])|(?<!\\ud[89ab][\da-f]{2})\\ud[c-f][\da-f]{2})/gi;
var verdicts = {
  outside: fail,
  "may-leave": other("May leave"),
  contradicted: other("Contradicted")
};
function ofFinding(finding, rule, report) {
  const { resource, role, location, outside, verdict, evidence, level, fingerprint } = finding;
  const title = rule?.title ?? finding.rule;
  const remedy = rule?.remedies?.find(
    ({ type }) => type.toLowerCase() === resource.type.toLowerCase()
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
      ...evidence.docs !== "" && { src_url: evidence.docs }
    },
    compliance: {
      control: finding.rule,
      ...finding.references.length > 0 && { requirements: finding.references },
      ...status(verdicts[verdict])
    },
    resources: [
      {
        uid: resource.id,
        name: resource.name,
        type: resource.type,
        region: location.code,
        labels: Object.entries(resource.labels).map(([key, value]) => `${key}=${value}`).sort(),
        data: {
          role,
          verdict,
          countries: location.countries,
          outside,
          ...finding.into !== void 0 && { into: finding.into }
        }
      }
    ],
    ...remedy && { remediation: { desc: remedy.summary, references: remedy.sources } },
    evidences: [
      {
        data: {
          pointer: evidence.pointer,
          value: evidence.value,
          basis: evidence.basis,
          ...evidence.declared && { declared: evidence.declared }
        }
      }
    ],
    unmapped: unmapped(report)
  };
}
function ofAbsent(one, state, report) {
  const { rule, resource, location, fingerprint, why, level } = one;
  return {
    ...common(report, { baselineState: state }, severity[level], fingerprint),
    message: `${state}: ${forTerminal(resource.name)}, ${forTerminal(absentPlace(one))}`,
    cloud: cloudOf(resource, report.run),
    finding_info: {
      uid: fingerprint,
      title: rule,
      desc: why,
      analytic: { uid: rule, name: rule, type_id: 1, type: "Rule" }
    },
    compliance: { control: rule, ...status(state === "closed" ? pass : noResult) },
    resources: [
      { uid: resource.id, name: resource.name, type: resource.type, region: location.code }
    ],
    unmapped: unmapped(report)
  };
}
function ofGap(gap, report) {
  const title = `Not seen: ${gapReasonInWords[gap.reason]}`;
  return {
    ...common(report, gap, severity.warning, gap.fingerprint),
    message: `not seen: ${forTerminal(gap.detail)}`,
    cloud: cloudOf(gap, report.run, gap.region),
    finding_info: {
      uid: gap.id,
      title,
      desc: gap.detail,
      analytic: { uid: `not-seen-${gap.reason}`, name: title, type_id: 1, type: "Rule" }
    },
    compliance: { control: `not-seen-${gap.reason}`, ...status(noResult) },
    resources: [
      {
        ...gap.resource !== void 0 && { uid: gap.resource },
        name: gap.resource ?? gap.type ?? gap.service ?? gap.scope,
        ...gap.type !== void 0 && { type: gap.type },
        ...gap.region !== void 0 && { region: gap.region }
      }
    ],
    remediation: { desc: gap.remedy },
    unmapped: unmapped(report)
  };
}
function ofPlaces(report) {
  const { summary, run } = report;
  const providers = new Set(summary.byAccount?.map(({ provider }) => provider));
  const uid = `${run.finishedAt} ${run.targets.join(" ")}`;
  return {
    ...common(report, {}, severity.note, uid),
    message: totalInWords(summary),
    cloud: {
      provider: [...providers].map((one) => isProvider(one) ? factsOf(one).name : one).join(", ") || "none"
    },
    finding_info: {
      uid,
      title: "All placements by country and role",
      desc: totalInWords(summary),
      analytic: { uid: "data-locations", name: "All placements", type_id: 1, type: "Rule" }
    },
    compliance: { control: "data-locations", ...status(other("Summary")) },
    unmapped: { ...unmapped(report), places: placesObject(summary.places) }
  };
}
function ofLeftOut(leftOut, report) {
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
      analytic: { uid: "left-out", name: "Left out on purpose", type_id: 1, type: "Rule" }
    },
    compliance: { control: "left-out", ...status(noResult) },
    resources: [{ name: "what the scan left out" }],
    unmapped: unmapped(report)
  };
}
function common({ run }, { exception, baselineState }, [severityId, severityName], uid) {
  const [statusId, statusName] = isAccepted(exception ? { exception } : {}) ? [3, "Suppressed"] : baselineState === "closed" ? [4, "Resolved"] : baselineState === "no longer seen" ? [99, "No longer seen"] : baselineState === "known" ? [99, "Known"] : [1, "New"];
  const [activity, activityName] = baselineState === "closed" ? [3, "Close"] : baselineState === void 0 || baselineState === "new" ? [1, "Create"] : [2, "Update"];
  return {
    activity_id: activity,
    activity_name: activityName,
    category_uid: 2,
    category_name: "Findings",
    class_uid: 2003,
    class_name: "Compliance Finding",
    type_uid: 200300 + Number(activity),
    type_name: `Compliance Finding: ${activityName}`,
    time: Date.parse(run.finishedAt),
    severity_id: severityId,
    severity: severityName,
    status_id: statusId,
    status: statusName,
    ...exception && {
      status_detail: `${exception.reason} (approved by ${exception.approvedBy} until ${exception.expires})`
    },
    metadata: {
      version: schemaVersion,
      uid,
      profiles: ["cloud"],
      product: {
        name: run.tool.name,
        vendor_name: run.tool.name,
        version: run.tool.version,
        url_string: projectUrl
      }
    }
  };
}
var status = ([id, name]) => ({ status_id: id, status: name });
var unmapped = ({ run }) => ({
  boundary: run.boundary.id,
  policy: policyInWords(run),
  rules: rulesInWords(run),
  as_of: run.asOf,
  scan_status: run.status
});
function cloudOf({ provider, scope }, run, region) {
  const name = accountName(scope, run);
  const facts = isProvider(provider) ? factsOf(provider) : void 0;
  return {
    provider: facts?.name ?? "none",
    ...region !== void 0 && { region },
    account: {
      uid: scope,
      ...name !== void 0 && { name },
      ...facts?.ocsfAccount ?? { type_id: 99, type: "File" }
    }
  };
}
export {
  ocsf
};
