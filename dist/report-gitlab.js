let createHash_taken;
const createHash = (...all) => (createHash_taken ??= process.getBuiltinModule("node:crypto").createHash)(...all);
import {
  placesTable
} from "./report-markdown-places.js";
import {
  repositoryUri,
  sarifPlace,
  segmentsOf
} from "./report-sarif-place.js";
import "./report-markdown-table.js";
import {
  placeInWords
} from "./report-countries.js";
import "./providers.js";

// src/report/gitlab.ts
import { leftOutInWords } from "./scan.js";

import {
  isAccepted
} from "./cli.js";
import { absentPlace, isKnown } from "./scan.js";
import { forTerminal, toJson } from "./cli.js";
import { totalInWords } from "./scan.js";
import { chunked } from "./scan.js";
var gitlab = {
  id: "gitlab",
  render: (report, options) => chunked(write(report, options))
};
var severity = {
  error: "critical",
  warning: "major",
  note: "info"
};
function* write(report, options) {
  const policy = repositoryUri(options.policyFile ?? report.run.policy);
  yield "[";
  let before = "\n";
  for (const finding of report.findings) {
    if (isAccepted(finding)) continue;
    yield before + toJson(findingIssue(finding, options.locate, policy));
    before = ",\n";
  }
  for (const gap of report.gaps) {
    if (isAccepted(gap)) continue;
    yield before + toJson(gapIssue(gap, policy));
    before = ",\n";
  }
  for (const one of report.comparison?.notSeen ?? []) {
    yield before + toJson(notSeenIssue(one, policy));
    before = ",\n";
  }
  const { leftOut } = report.run;
  if (leftOut) {
    yield before + toJson(leftOutIssue(leftOut, policy));
    before = ",\n";
  }
  yield before + toJson(placesIssue(report, policy));
  yield "\n]\n";
}
function findingIssue(finding, locate, policy) {
  const { rule, resource, role, location, outside, evidence, level, fingerprint } = finding;
  const { uri, startLine, locatedBy } = sarifPlace(
    locate?.(finding),
    policy,
    () => segmentsOf(finding)
  );
  return {
    // Known ones stay in the report: GitLab would take what is missing for fixed.
    description: forTerminal(
      `${isKnown(finding) ? "known: " : ""}${role} of ${resource.type} ${resource.name} at ${location.code} (${placeInWords(location, outside)}): ${evidence.why}`
    ),
    check_name: rule,
    fingerprint,
    severity: isKnown(finding) ? "info" : severity[level],
    // A path that was made up of names stays encoded: a name may hold slashes.
    location: locationOf(locatedBy === "resource id" ? uri : decodeURIComponent(uri), startLine)
  };
}
function gapIssue(gap, policy) {
  const { reason, provider, detail, fingerprint } = gap;
  return {
    description: forTerminal(`${isKnown(gap) ? "known: " : ""}not seen: ${detail}`),
    check_name: `not-seen-${reason}`,
    fingerprint,
    severity: isKnown(gap) ? "info" : "major",
    location: locationOf(policy === void 0 ? `cloud/${provider}` : decodeURIComponent(policy))
  };
}
function notSeenIssue(one, policy) {
  return {
    description: forTerminal(
      `no longer seen: ${one.resource.name}, ${absentPlace(one)}: ${one.why}`
    ),
    check_name: one.rule,
    fingerprint: one.fingerprint,
    severity: "info",
    location: locationOf(policy === void 0 ? "cloud" : decodeURIComponent(policy))
  };
}
function leftOutIssue(leftOut, policy) {
  const words = leftOutInWords(leftOut);
  return {
    description: forTerminal(`left out on purpose: ${words}`),
    check_name: "left-out",
    fingerprint: createHash("sha256").update(`left-out ${words}`).digest("hex"),
    severity: "info",
    location: locationOf(policy === void 0 ? "cloud" : decodeURIComponent(policy))
  };
}
var placesIssue = (report, policy) => ({
  description: `all placements: ${totalInWords(report.summary)}`,
  content: { body: placesTable(Infinity, report) },
  check_name: "data-locations",
  fingerprint: createHash("sha256").update("data-locations").digest("hex"),
  severity: "info",
  location: locationOf(policy === void 0 ? "cloud" : decodeURIComponent(policy))
});
var locationOf = (path, line = 1) => ({
  path: forTerminal(path),
  lines: { begin: line }
});
export {
  gitlab
};
