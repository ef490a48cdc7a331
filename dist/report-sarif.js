import {
  absentResult,
  addGaps,
  mostNotifications,
  mostResults,
  resultWriter,
  sarifLog,
  sentence
} from "./report-sarif-log.js";
import {
  repositoryUri
} from "./report-sarif-place.js";
import "./report-countries.js";
import {
  descriptorOf,
  taxonomiesOf
} from "./report-sarif-rules.js";
import "./providers.js";

// src/report/sarif.ts
import { isAccepted } from "./cli.js";
import { forSarifMessage } from "./cli.js";
import { absentPlace } from "./scan.js";
import { placesObject } from "./scan.js";
import { leftOutInWords } from "./scan.js";
import { policyInWords, rulesInWords } from "./scan.js";
import { chunked } from "./scan.js";
var sarif = {
  id: "sarif",
  render: (report, options) => chunked(write(report, options))
};
function* write(report, options) {
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
    results: resultsOf(report, options, { drafts, taxonomies, rules })
  });
}
function* resultsOf({ run, comparison }, { policyFile = run.policy, profile }, { drafts, taxonomies, rules }) {
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const resultOf = resultWriter({ ruleIndex, taxonomies, policyFile: repositoryUri(policyFile) });
  for (const draft of drafts) yield resultOf(draft);
  if (profile === "full")
    for (const one of comparison?.closed ?? []) yield absentResult(one, ruleIndex.get(one.rule));
}
function draftsOf(report, { locate, profile }) {
  const drafts = [];
  let leftOut = 0;
  for (const finding of report.findings) {
    if (isAccepted(finding) && profile !== "full") continue;
    if (drafts.length < mostResults) drafts.push({ declaration: locate?.(finding), finding });
    else leftOut++;
  }
  return { drafts, leftOut };
}
function invocationOf({ run, summary, gaps, comparison }, leftOut) {
  const notifications = [];
  for (const one of (comparison?.notSeen ?? []).slice(0, mostNotifications / 2))
    notifications.push({
      level: "note",
      message: {
        text: `No longer seen: ${forSarifMessage(`${one.resource.name}, ${absentPlace(one)}`)}: ${sentence(one.why)}`
      }
    });
  if (run.leftOut)
    notifications.push({
      level: "note",
      message: {
        text: `Left out on purpose: ${forSarifMessage(leftOutInWords(run.leftOut))}.`
      }
    });
  if (leftOut > 0)
    notifications.push({
      level: "warning",
      message: {
        text: `${leftOut} findings are left out of this file: code scanning stores ${mostResults} results, and these are the most severe. The JSON report has all of them.`
      }
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
      ...run.leftOut && { leftOut: run.leftOut }
    },
    ...notifications.length > 0 && { toolExecutionNotifications: notifications }
  };
}
export {
  sarif
};
