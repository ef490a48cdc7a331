/**
 * SARIF 2.1.0 for code scanning: findings only, each at a place that GitHub accepts; gaps are
 * notifications of the tool. Sources: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ and
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
import type { Invocation, Notification } from "sarif";
import { type Report, type Rule, isAccepted } from "../model.ts";
import { forSarifMessage } from "./escape.ts";
import { absentPlace } from "./comparison.ts";
import { placesObject } from "./json-places.ts";
import { leftOutInWords } from "./left-out.ts";
import { sentence } from "./sarif-text.ts";
import { policyInWords, rulesInWords } from "./policy-read.ts";
import { type RenderOptions, type Reporter, chunked } from "./report.ts";
import { addGaps, mostNotifications, mostResults, sarifLog } from "./sarif-log.ts";
import { repositoryUri } from "./sarif-place.ts";
import { type Draft, absentResult, resultWriter } from "./sarif-result.ts";
import { type Taxonomies, descriptorOf, taxonomiesOf } from "./sarif-rules.ts";

export const sarif: Reporter = {
  id: "sarif",
  render: (report, options) => chunked(write(report, options)),
};

function* write(report: Report, options: RenderOptions): Generator<string> {
  const { drafts, leftOut } = draftsOf(report, options);
  const taxonomies = taxonomiesOf(report.citations, report.frameworks);
  const used = new Set(drafts.map(({ finding }) => finding.rule));
  const rules = report.rules.filter(({ id }) => used.has(id));
  yield* sarifLog({
    tool: report.run.tool,
    rules: rules.map((rule) => descriptorOf(rule, report.citations, taxonomies)),
    taxonomies,
    category: options.category ?? "data-boundary/",
    invocation: invocationOf(report, leftOut),
    results: resultsOf(report, options, { drafts, taxonomies, rules }),
  });
}

function* resultsOf(
  { run, comparison }: Report,
  { policyFile = run.policy, profile }: RenderOptions,
  { drafts, taxonomies, rules }: Made,
): Generator<string> {
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const resultOf = resultWriter({ ruleIndex, taxonomies, policyFile: repositoryUri(policyFile) });
  for (const draft of drafts) yield resultOf(draft);
  if (profile === "full")
    for (const one of comparison?.closed ?? []) yield absentResult(one, ruleIndex.get(one.rule));
}

interface Made {
  readonly drafts: readonly Draft[];
  readonly taxonomies: Taxonomies;
  readonly rules: readonly Rule[];
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

function invocationOf({ run, summary, gaps, comparison }: Report, leftOut: number): Invocation {
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
        text: `${leftOut} findings are left out of this file: code scanning stores ${mostResults} results, and these are the most severe. The JSON report has all of them.`,
      },
    });
  addGaps(notifications, gaps);
  return {
    executionSuccessful: run.status === "complete",
    startTimeUtc: run.startedAt,
    endTimeUtc: run.finishedAt,
    properties: {
      policy: policyInWords(run),
      rules: rulesInWords(run),
      places: placesObject(summary.places),
      ...(run.leftOut && { leftOut: run.leftOut }),
    },
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  };
}
