import {
  explainRemedy
} from "./cli-explain-shared.js";
import "./cli-glossary.js";
import "./cli-controls-of-rules.js";
import "./conflicts.js";
import "./cli-data-format.js";
import {
  placeInWords
} from "./report-countries.js";
import {
  readSavedReport
} from "./report-saved-shared.js";
import "./report-json-schema.js";
import "./report-guards-rules.js";
import "./report-sarif-rules.js";
import "./providers.js";

// src/cli/explain-finding.ts
import { stringify as stringify2 } from "./vendor/yaml.js";
import { UserError, isAccepted as isAccepted2 } from "./cli.js";
import { forTerminal as forTerminal2 } from "./cli.js";

// src/cli/acceptance.ts
function acceptance(asOf) {
  const expires = /* @__PURE__ */ new Date(`${asOf}T00:00:00Z`);
  expires.setUTCMonth(expires.getUTCMonth() + 6);
  return {
    reason: "why this is acceptable",
    approvedBy: "name or e-mail address",
    expires: expires.toISOString().slice(0, 10)
  };
}

// src/cli/explain-gap.ts
import { stringify } from "./vendor/yaml.js";
import { isAccepted } from "./cli.js";
import { accountInWords } from "./scan.js";
import { forTerminal } from "./cli.js";
import { gapReasonInWords } from "./scan.js";
function gapsNamed({ gaps }, wanted) {
  return [...gaps].filter(({ id, fingerprint }) => id === wanted || fingerprint.startsWith(wanted));
}
function explainGap(gap, asOf, format) {
  const { id, reason, region, service, type, resource, resources, role, detail, remedy } = gap;
  const accepting = { gap: id, ...acceptance(asOf) };
  if (format === "json")
    return `${JSON.stringify({ kind: "gap", ...gap, acceptance: accepting }, null, 2)}
`;
  const { declared } = gap;
  const line = (name, value) => value === void 0 ? [] : [`${name}: ${forTerminal(value)}`];
  return [
    `${id}: ${gapReasonInWords[reason]}`,
    "",
    `where: ${accountInWords(gap)}`,
    ...line("region", region),
    ...line("service", service),
    ...line("type", type),
    ...line("resource", resource),
    ...line("resources", resources === void 0 ? void 0 : String(resources)),
    ...line("role", role),
    ...line(
      "declared in",
      declared && [declared.file, declared.line, declared.column].filter(Boolean).join(":")
    ),
    "",
    `Not seen: ${forTerminal(detail)}`,
    `  -> ${forTerminal(remedy)}`,
    "",
    ...isAccepted(gap) ? [
      `The policy accepts it until ${gap.exception.expires} (${forTerminal(gap.exception.approvedBy)}: ${forTerminal(gap.exception.reason)}).`
    ] : [
      "A gap is not a pass. To accept it nevertheless, add to the policy, with your reason and approver:",
      "",
      stringify({ exceptions: [accepting] }).trim()
    ]
  ].join("\n");
}

// src/cli/explain-finding.ts
import { loadRemedies } from "./remedies.js";
import { dataClasses } from "./scan.js";
var leastLetters = 6;
function explainFinding(fingerprint, file, format) {
  const report = readSavedReport(file);
  const wanted = fingerprint.toLowerCase();
  const [gap, another] = wanted.length < leastLetters ? [] : gapsNamed(report, wanted);
  if (gap && !another) return explainGap(gap, report.run.asOf, format);
  const finding = findingOf(report, wanted, file);
  const rule = report.rules.find(({ id }) => id === finding.rule);
  const remedy = loadRemedies().find(finding.resource.type, finding);
  const accepting = exceptionFor(finding, report.run.asOf);
  if (format === "json")
    return `${JSON.stringify({ kind: "finding", ...finding, remedy, acceptance: accepting }, null, 2)}
`;
  const { resource, location, role, outside, evidence, level, classes, into } = finding;
  const { declared } = evidence;
  const line = (name, value) => value === void 0 ? [] : [`${name}: ${forTerminal2(value)}`];
  return [
    `${finding.rule} (${level})${rule ? `: ${rule.title}` : ""}`,
    "",
    ...line("resource", resource.name),
    ...line("type", resource.type),
    ...line("id", resource.id),
    `where: ${role}, ${forTerminal2(location.code)} -> ${placeInWords(location, outside)}`,
    ...line("into", into),
    ...line(
      "declared in",
      declared && [declared.file, declared.line, declared.column].filter(Boolean).join(":")
    ),
    ...line(
      "data class",
      classes.length > 0 ? dataClasses(finding).map(forTerminal2).join(", ") : void 0
    ),
    "",
    `Why: ${forTerminal2(evidence.why)}`,
    evidence.basis === "stated" ? `  ${forTerminal2(declared?.attribute ?? evidence.pointer)} = ${forTerminal2(JSON.stringify(evidence.value))}` : evidence.basis === "default" ? `  ${forTerminal2(declared?.attribute ?? evidence.pointer)} is not set` : "  not configurable",
    ...evidence.docs === "" ? [] : [`  ${forTerminal2(evidence.docs)}`],
    "",
    ...remedy ? explainRemedy(remedy) : Object.entries(rule?.remediation ?? {}).flatMap(([tool, text]) => [
      `How to fix it, ${tool}:`,
      text.trim(),
      ""
    ]),
    "",
    ...isAccepted2(finding) ? [
      `The policy accepts it until ${finding.exception.expires} (${forTerminal2(finding.exception.approvedBy)}: ${forTerminal2(finding.exception.reason)}).`
    ] : [
      "To accept it instead, add to the policy, with your reason and approver:",
      "",
      stringify2({ exceptions: [accepting] }).trim()
    ]
  ].join("\n");
}
function findingOf({ findings }, wanted, file) {
  const found = [];
  if (wanted.length >= leastLetters) {
    for (const finding of findings) if (finding.fingerprint.startsWith(wanted)) found.push(finding);
  }
  if (found.length === 1) return found[0];
  throw new UserError(
    wanted.length < leastLetters ? `explain: "${wanted}" is too short for a fingerprint; give at least its first ${leastLetters} characters` : found.length === 0 ? `explain: no finding or gap of ${file} has the fingerprint or id "${wanted}"; they are in the JSON report (findings[].fingerprint, gaps[].id)` : `explain: ${found.length} findings of ${file} begin with "${wanted}"; give more characters`
  );
}
function exceptionFor({ rule, resource, location }, asOf) {
  return { rule, resource: resource.id, location: location.code, ...acceptance(asOf) };
}
export {
  explainFinding
};
