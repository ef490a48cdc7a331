/** Explains one finding of a saved report (or a gap): where, why, how to fix it for its type, and what accepting it would look like. */
import { stringify } from "yaml";
import { type Finding, type Report, UserError, isAccepted } from "../model.ts";
import { placeInWords } from "../report/countries.ts";
import { forTerminal } from "../report/escape.ts";
import { acceptance } from "./acceptance.ts";
import { explainGap, gapsNamed } from "./explain-gap.ts";
import { readSavedReport } from "../report/saved.ts";
import { loadRemedies } from "../remedies.ts";
import type { DataFormat } from "./data-format.ts";
import { explainRemedy } from "./explain.ts";
import { dataClasses } from "../report/data-classes.ts";

/** Fewer letters of a fingerprint name nothing. */
const leastLetters = 6;

/** `fingerprint`: whole, or as many of its first letters as tell it from the others. */
export function explainFinding(fingerprint: string, file: string, format: DataFormat): string {
  const report = readSavedReport(file);
  const wanted = fingerprint.toLowerCase();
  const [gap, another] = wanted.length < leastLetters ? [] : gapsNamed(report, wanted);
  if (gap && !another) return explainGap(gap, report.run.asOf, format);
  const finding = findingOf(report, wanted, file);
  const rule = report.rules.find(({ id }) => id === finding.rule);
  const remedy = loadRemedies().find(finding.resource.type, finding);
  const accepting = exceptionFor(finding, report.run.asOf);
  if (format === "json")
    return `${JSON.stringify({ kind: "finding", ...finding, remedy, acceptance: accepting }, null, 2)}\n`;
  const { resource, location, role, outside, evidence, level, classes, into } = finding;
  const { declared } = evidence;
  const line = (name: string, value: string | undefined): string[] =>
    value === undefined ? [] : [`${name}: ${forTerminal(value)}`];
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
      declared && [declared.file, declared.line, declared.column].filter(Boolean).join(":"),
    ),
    ...line(
      "data class",
      classes.length > 0 ? dataClasses(finding).map(forTerminal).join(", ") : undefined,
    ),
    "",
    `Why: ${forTerminal(evidence.why)}`,
    evidence.basis === "stated"
      ? `  ${forTerminal(declared?.attribute ?? evidence.pointer)} = ${forTerminal(JSON.stringify(evidence.value))}`
      : evidence.basis === "default"
        ? `  ${forTerminal(declared?.attribute ?? evidence.pointer)} is not set`
        : "  not configurable",
    ...(evidence.docs === "" ? [] : [`  ${forTerminal(evidence.docs)}`]),
    "",
    ...(remedy
      ? explainRemedy(remedy)
      : Object.entries(rule?.remediation ?? {}).flatMap(([tool, text]) => [
          `How to fix it, ${tool}:`,
          text.trim(),
          "",
        ])),
    "",
    ...(isAccepted(finding)
      ? [
          `The policy accepts it until ${finding.exception.expires} (${forTerminal(finding.exception.approvedBy)}: ${forTerminal(finding.exception.reason)}).`,
        ]
      : [
          "To accept it instead, add to the policy, with your reason and approver:",
          "",
          stringify({ exceptions: [accepting] }).trim(),
        ]),
  ].join("\n");
}

function findingOf({ findings }: Report, wanted: string, file: string): Finding {
  const found: Finding[] = [];
  if (wanted.length >= leastLetters)
    for (const finding of findings) if (finding.fingerprint.startsWith(wanted)) found.push(finding);
  if (found.length === 1) return found[0]!;
  throw new UserError(
    wanted.length < leastLetters
      ? `explain: "${wanted}" is too short for a fingerprint; give at least its first ${leastLetters} characters`
      : found.length === 0
        ? `explain: no finding or gap of ${file} has the fingerprint or id "${wanted}"; they are in the JSON report (findings[].fingerprint, gaps[].id)`
        : `explain: ${found.length} findings of ${file} begin with "${wanted}"; give more characters`,
  );
}

/** As narrow as the finding. */
function exceptionFor({ rule, resource, location }: Finding, asOf: string): object {
  return { rule, resource: resource.id, location: location.code, ...acceptance(asOf) };
}
