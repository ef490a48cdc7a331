import {
  explainRemedy
} from "./cli-explain-shared.js";
import "./conflicts.js";
import "./cli-glossary.js";
import "./cli-values.js";
import "./cli-table.js";
import {
  loadRemedies
} from "./remedies.js";
import "./day.js";
import {
  readSavedReport
} from "./report-saved.js";
import {
  placeInWords
} from "./report-countries.js";
import "./report-links.js";
import "./frameworks.js";
import "./report-controls.js";
import "./framework-ids.js";
import "./report-report.js";
import {
  forTerminal
} from "./report-escape.js";
import "./rules.js";
import "./rules-read.js";
import "./atlas.js";
import "./locate-arms.js";
import "./classes.js";
import "./nearest.js";
import {
  UserError
} from "./model.js";

// src/cli/explain-finding.ts
import { stringify } from "./vendor/yaml.js";
var leastLetters = 6;
function explainFinding(fingerprint, file, format) {
  const report = readSavedReport(file);
  const finding = findingOf(report, fingerprint.toLowerCase(), file);
  const rule = report.rules.find(({ id }) => id === finding.rule);
  const remedy = loadRemedies().find(finding.resource.type, finding.role);
  const acceptance = exceptionFor(finding, report.run.asOf);
  if (format === "json")
    return `${JSON.stringify({ kind: "finding", ...finding, remedy, acceptance }, null, 2)}
`;
  const { resource, location, role, outside, evidence, level, classes, into, exception } = finding;
  const { declared } = evidence;
  const line = (name, value) => value === void 0 ? [] : [`${name}: ${forTerminal(value)}`];
  return [
    `${finding.rule} (${level})${rule ? `: ${rule.title}` : ""}`,
    "",
    ...line("resource", resource.name),
    ...line("type", resource.type),
    ...line("id", resource.id),
    `where: ${role}, ${forTerminal(location.code)} -> ${placeInWords(location, outside)}`,
    ...line("into", into),
    ...line(
      "declared in",
      declared && [declared.file, declared.line, declared.column].filter(Boolean).join(":")
    ),
    ...line("data class", classes.length > 0 ? classes.join(", ") : void 0),
    "",
    `Why: ${forTerminal(evidence.why)}`,
    evidence.basis === "stated" ? `  ${forTerminal(declared?.attribute ?? evidence.pointer)} = ${forTerminal(JSON.stringify(evidence.value))}` : evidence.basis === "default" ? `  ${forTerminal(declared?.attribute ?? evidence.pointer)} is not set` : "  whatever is configured",
    ...evidence.docs === "" ? [] : [`  ${forTerminal(evidence.docs)}`],
    "",
    ...remedy ? explainRemedy(remedy) : Object.entries(rule?.mend ?? {}).flatMap(([tool, text]) => [
      `How to fix it, ${tool}:`,
      text.trim(),
      ""
    ]),
    "",
    exception && !exception.expired ? `The policy accepts it until ${exception.expires} (${forTerminal(exception.approvedBy)}: ${forTerminal(exception.reason)}).` : "To accept it instead, add to the policy, with your reason and approver:",
    ...exception && !exception.expired ? [] : ["", stringify({ exceptions: [acceptance] }).trim()]
  ].join("\n");
}
function findingOf({ findings }, wanted, file) {
  const found = [];
  if (wanted.length >= leastLetters) {
    for (const finding of findings) if (finding.fingerprint.startsWith(wanted)) found.push(finding);
  }
  if (found.length === 1) return found[0];
  throw new UserError(
    wanted.length < leastLetters ? `explain: "${wanted}" is too short for a fingerprint; give at least ${leastLetters} letters of it` : found.length === 0 ? `explain: no finding of ${file} has the fingerprint "${wanted}"; fingerprints are in the JSON report (findings[].fingerprint)` : `explain: ${found.length} findings of ${file} begin with "${wanted}"; give more letters`
  );
}
function exceptionFor({ rule, resource, location }, asOf) {
  const expires = /* @__PURE__ */ new Date(`${asOf}T00:00:00Z`);
  expires.setUTCMonth(expires.getUTCMonth() + 6);
  return {
    rule,
    resource: resource.id,
    location: location.code,
    reason: "why this is acceptable",
    approvedBy: "name or e-mail address",
    expires: expires.toISOString().slice(0, 10)
  };
}
export {
  explainFinding
};
