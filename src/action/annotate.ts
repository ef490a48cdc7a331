/** Findings as annotations: GitHub shows ten of a kind for a step, so nine, and how many more there are. */
import { type AnnotationProperties, error, notice, warning } from "@actions/core";
import type { Declaration, Finding, Report } from "../model.ts";
import { placeInWords } from "../report/countries.ts";
import { forTerminal } from "../report/escape.ts";
import { isFresh } from "../report/comparison.ts";
import { accountInWords } from "../report/account.ts";

const mostAnnotations = 9;
const write = { error, warning, note: notice } as const;

export function annotate(
  { findings, summary, comparison, run }: Report,
  locate: (finding: Finding) => Declaration | undefined,
): void {
  const counting = Iterator.from(findings).filter(isFresh);
  for (const finding of counting.take(mostAnnotations)) {
    const { resource, role, location, rule, level } = finding;
    write[level](
      `${forTerminal(resource.type)} ${forTerminal(resource.name)}, ${accountInWords(resource, run)}: ${role} at ${forTerminal(location.code)} (${placeInWords(location, finding.outside)}): ${forTerminal(finding.evidence.why)}`,
      { title: `${rule}: ${forTerminal(resource.name)}`, ...annotationPlace(locate(finding)) },
    );
  }
  const more =
    (comparison ? comparison.new + comparison.worse : summary.findings) - mostAnnotations;
  if (more > 0)
    notice(
      `and ${more.toLocaleString("en")} more ${more === 1 ? "finding" : "findings"}: see the job summary and the reports`,
    );
}

function annotationPlace(declaration: Declaration | undefined): AnnotationProperties {
  return declaration
    ? { file: decodeURIComponent(declaration.uri), startLine: declaration.startLine }
    : {};
}
