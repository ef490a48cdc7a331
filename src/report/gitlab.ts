/**
 * GitLab's Code Quality report, for the widget of a merge request: findings that count, and gaps, as nobody may
 * take a merge request for clean over what was not seen. https://docs.gitlab.com/ci/testing/code_quality/
 */
import { leftOutInWords } from "./left-out.ts";
import { createHash } from "node:crypto";
import {
  type Finding,
  type ReportedGap,
  type LeftOut,
  type Level,
  type Report,
  isAccepted,
} from "../model.ts";
import { placeInWords } from "./countries.ts";
import { forTerminal, toJson } from "./escape.ts";
import { type RenderOptions, type Reporter, chunked } from "./report.ts";
import { sarifPlace, policyUri } from "./sarif-place.ts";

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
  const policy = policyUri(options.policyFile ?? report.run.policy);
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
  const { leftOut } = report.run;
  if (leftOut) yield before + toJson(leftOutIssue(leftOut, policy));
  yield "\n]\n";
}

function findingIssue(
  finding: Finding,
  locate: Places["locate"],
  policy: string | undefined,
): object {
  const { rule, resource, role, location, outside, evidence, level, fingerprint } = finding;
  const { uri, startLine, locatedBy } = sarifPlace(finding, locate?.(finding), policy);
  return {
    description: forTerminal(
      `${role} of ${resource.type} ${resource.name} at ${location.code} (${placeInWords(location, outside)}): ${evidence.why}`,
    ),
    check_name: rule,
    fingerprint,
    severity: severity[level],
    // A path that was made up of names stays encoded: a name may hold slashes.
    location: locationOf(locatedBy === "resource id" ? uri : decodeURIComponent(uri), startLine),
  };
}

function gapIssue(gap: ReportedGap, policy: string | undefined): object {
  const { reason, provider, detail, fingerprint } = gap;
  return {
    description: forTerminal(`not seen: ${detail}`),
    check_name: `not-seen-${reason}`,
    fingerprint,
    severity: "major",
    location: locationOf(policy === undefined ? `cloud/${provider}` : decodeURIComponent(policy)),
  };
}

/** What the scan left out on purpose is no fault, and nobody may take it for looked at. */
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

/** A line is required; a place without one is shown at the first. */
const locationOf = (path: string, line = 1): object => ({
  path: forTerminal(path),
  lines: { begin: line },
});
