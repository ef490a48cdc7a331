/**
 * SARIF 2.1.0 for code scanning: findings only, each at a place that GitHub accepts; gaps are
 * notifications of the tool. Sources: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ and
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
import type { Invocation, Notification, ToolComponent } from "sarif";
import { type Report, type ReportedGap, isAccepted } from "../model.ts";
import { forSarifMessage, toJson } from "./escape.ts";
import { absentPlace } from "./comparison.ts";
import { leftOutInWords } from "./left-out.ts";
import { projectUrl, sarifSchemaUrl } from "./links.ts";
import { sentence } from "./sarif-text.ts";
import { type RenderOptions, type Reporter, chunked } from "./report.ts";
import { policyUri } from "./sarif-place.ts";
import { type Draft, absentResult, resultWriter } from "./sarif-result.ts";
import { descriptorOf, gapDescriptors, taxonomiesOf } from "./sarif-rules.ts";

/** GitHub stores the first 5,000 results of a run. */
const mostResults = 5000;
const mostNotifications = 1000;

export const sarif: Reporter = {
  id: "sarif",
  render: (report, options) => chunked(write(report, options)),
};

function* write(report: Report, options: RenderOptions): Generator<string> {
  const { drafts, leftOut } = draftsOf(report, options);
  const taxonomies = taxonomiesOf(report.citations, report.frameworks);
  const used = new Set(drafts.map(({ finding }) => finding.rule));
  const rules = report.rules.filter(({ id }) => used.has(id));
  const driver: ToolComponent = {
    name: report.run.tool.name,
    semanticVersion: report.run.tool.version,
    informationUri: projectUrl,
    rules: rules.map((rule) => descriptorOf(rule, report.citations, taxonomies)),
    notifications: gapDescriptors(),
    ...(taxonomies.components.length > 0 && {
      supportedTaxonomies: taxonomies.components.map(({ name }, index) => ({ name, index })),
    }),
  };

  yield `{\n"$schema": ${toJson(sarifSchemaUrl)},\n"version": "2.1.0",\n"runs": [{\n`;
  yield `"tool": ${toJson({ driver })},\n`;
  yield `"automationDetails": ${toJson({ id: categoryOf(options) })},\n`;
  yield `"columnKind": "utf16CodeUnits",\n`;
  yield `"invocations": [${toJson(invocationOf(report, leftOut))}],\n`;
  if (taxonomies.components.length > 0) yield `"taxonomies": ${toJson(taxonomies.components)},\n`;
  yield `"results": [`;
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const resultOf = resultWriter({
    ruleIndex,
    taxonomies,
    policyFile: policyUri(options.policyFile ?? report.run.policy),
  });
  let before = "\n";
  for (const draft of drafts) {
    yield before + resultOf(draft);
    before = ",\n";
  }
  if (options.profile === "full")
    for (const one of report.comparison?.closed ?? []) {
      yield before + absentResult(one, ruleIndex.get(one.rule));
      before = ",\n";
    }
  yield "\n]\n}]\n}\n";
}

/**
 * The results there will be: the first of a list that is sorted worst first, and how many findings are in none.
 * Each is one finding. Dismissed, an alert of several would hide what comes to them later.
 */
function draftsOf(
  report: Report,
  { locate, profile }: RenderOptions,
): { readonly drafts: readonly Draft[]; readonly leftOut: number } {
  const drafts: Draft[] = [];
  let leftOut = 0;
  for (const finding of report.findings) {
    if (isAccepted(finding) && profile !== "full") continue;
    if (drafts.length < mostResults) drafts.push({ declaration: locate?.(finding), finding });
    else leftOut++;
  }
  return { drafts, leftOut };
}

function categoryOf({ category = "data-boundary/" }: RenderOptions): string {
  // GitHub takes what stands before the last slash; without one there is no category.
  return category.endsWith("/") ? category : `${category}/`;
}

function invocationOf({ run, gaps, comparison }: Report, leftOut: number): Invocation {
  const notifications: Notification[] = [];
  for (const one of (comparison?.notSeen ?? []).slice(0, mostNotifications / 2))
    notifications.push({
      level: "note",
      message: {
        text: `No longer seen: ${forSarifMessage(`${one.resource.name}, ${absentPlace(one)}`)}: ${sentence(one.why)}`,
      },
    });
  if (run.leftOut)
    notifications.push({
      level: "note",
      message: {
        text: `Left out on purpose: ${forSarifMessage(leftOutInWords(run.leftOut))}.`,
      },
    });
  if (leftOut > 0)
    notifications.push({
      level: "warning",
      message: {
        text: `${leftOut} findings are left out of this file: code scanning stores ${mostResults} results, and these are the worst. The JSON report has all of them.`,
      },
    });
  let more = 0;
  for (const gap of gaps)
    if (notifications.length < mostNotifications) notifications.push(notificationOf(gap));
    else more++;
  if (more > 0)
    notifications.push({
      level: "warning",
      message: {
        text: `${more} more gaps are left out of this file. The JSON report has all of them.`,
      },
    });
  return {
    executionSuccessful: run.status === "complete",
    startTimeUtc: run.startedAt,
    endTimeUtc: run.finishedAt,
    ...(run.leftOut && { properties: { leftOut: run.leftOut } }),
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  };
}

function notificationOf(gap: ReportedGap): Notification {
  const { reason, provider, scope, region, service, type, resource, role } = gap;
  return {
    level: isAccepted(gap) ? "note" : "warning",
    descriptor: { id: `gap/${reason}` },
    message: {
      text: `${sentence(gap.detail)} Remedy: ${sentence(gap.remedy)}`,
    },
    properties: {
      id: gap.id,
      fingerprint: gap.fingerprint,
      reason,
      provider,
      scope,
      ...(region !== undefined && { region }),
      ...(service !== undefined && { service }),
      ...(type !== undefined && { type }),
      ...(resource !== undefined && { resource }),
      ...(role !== undefined && { role }),
      ...(isAccepted(gap) && { acceptedUntil: gap.exception.expires }),
      ...(gap.baselineState && { baselineState: gap.baselineState }),
    },
  };
}
