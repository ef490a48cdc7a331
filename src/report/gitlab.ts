/**
 * GitLab's Code Quality report, for the widget of a merge request: findings that count, and gaps, as nobody may
 * take a merge request for clean over what was not seen. https://docs.gitlab.com/ci/testing/code_quality/
 */
import { leftOutInWords } from "./left-out.ts";
import { createHash } from "node:crypto";
import {
  type AbsentFinding,
  type Finding,
  type LeftOut,
  type Level,
  type Report,
  type ReportedGap,
  isAccepted,
} from "../model.ts";
import { absentPlace, isKnown } from "./comparison.ts";
import { placeInWords } from "./countries.ts";
import { forTerminal, toJson } from "./escape.ts";
import { placesTable } from "./markdown-places.ts";
import { totalInWords } from "./places.ts";
import { type RenderOptions, type Reporter, chunked } from "./report.ts";
import { repositoryUri, sarifPlace, segmentsOf } from "./sarif-place.ts";

export const gitlab: Reporter = {
  id: "gitlab",
  render: (report, options) => chunked(write(report, options)),
};

const severity: Readonly<Record<Level, string>> = {
  error: "critical",
  warning: "major",
  note: "info",
};

type Places = Pick<RenderOptions, "locate" | "policyFile">;

function* write(report: Report, options: Places): Generator<string> {
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

function findingIssue(
  finding: Finding,
  locate: Places["locate"],
  policy: string | undefined,
): object {
  const { rule, resource, role, location, outside, evidence, level, fingerprint } = finding;
  const { uri, startLine, locatedBy } = sarifPlace(locate?.(finding), policy, () =>
    segmentsOf(finding),
  );
  return {
    // Known ones stay in the report: GitLab would take what is missing for fixed.
    description: forTerminal(
      `${isKnown(finding) ? "known: " : ""}${role} of ${resource.type} ${resource.name} at ${location.code} (${placeInWords(location, outside)}): ${evidence.why}`,
    ),
    check_name: rule,
    fingerprint,
    severity: isKnown(finding) ? "info" : severity[level],
    // A path that was made up of names stays encoded: a name may hold slashes.
    location: locationOf(locatedBy === "resource id" ? uri : decodeURIComponent(uri), startLine),
  };
}

function gapIssue(gap: ReportedGap, policy: string | undefined): object {
  const { reason, provider, detail, fingerprint } = gap;
  return {
    description: forTerminal(`${isKnown(gap) ? "known: " : ""}not seen: ${detail}`),
    check_name: `not-seen-${reason}`,
    fingerprint,
    severity: isKnown(gap) ? "info" : "major",
    location: locationOf(policy === undefined ? `cloud/${provider}` : decodeURIComponent(policy)),
  };
}

/** As it was reported before, so that GitLab does not call it fixed. */
function notSeenIssue(one: AbsentFinding, policy: string | undefined): object {
  return {
    description: forTerminal(
      `no longer seen: ${one.resource.name}, ${absentPlace(one)}: ${one.why}`,
    ),
    check_name: one.rule,
    fingerprint: one.fingerprint,
    severity: "info",
    location: locationOf(policy === undefined ? "cloud" : decodeURIComponent(policy)),
  };
}

/** What the scan left out on purpose is not a fault, and nobody may take it for looked at. */
function leftOutIssue(leftOut: LeftOut, policy: string | undefined): object {
  const words = leftOutInWords(leftOut);
  return {
    description: forTerminal(`left out on purpose: ${words}`),
    check_name: "left-out",
    fingerprint: createHash("sha256").update(`left-out ${words}`).digest("hex"),
    severity: "info",
    location: locationOf(policy === undefined ? "cloud" : decodeURIComponent(policy)),
  };
}

/** The same fingerprint in every report: GitLab shows it with the first, and neither as new nor as fixed after it. */
const placesIssue = (report: Report, policy: string | undefined): object => ({
  description: `all placements: ${totalInWords(report.summary)}`,
  content: { body: placesTable(Infinity, report) },
  check_name: "data-locations",
  fingerprint: createHash("sha256").update("data-locations").digest("hex"),
  severity: "info",
  location: locationOf(policy === undefined ? "cloud" : decodeURIComponent(policy)),
});

/** A line is required; a place without one is shown at the first. */
const locationOf = (path: string, line = 1): object => ({
  path: forTerminal(path),
  lines: { begin: line },
});
