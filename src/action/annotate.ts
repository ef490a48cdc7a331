/** Findings as annotations: GitHub shows ten of a kind for a step, so nine, and how many more there are. */
import { type AnnotationProperties, error, notice, warning } from "@actions/core";
import { type Declaration, type Finding, type Report, isAccepted } from "../model.ts";
import { placeInWords } from "../report/countries.ts";
import { forTerminal } from "../report/escape.ts";
import { accountInWords } from "../report/account.ts";

const mostAnnotations = 9;
const write = { error, warning, note: notice } as const;

export function annotate(
  { findings, summary }: Report,
  locate: (finding: Finding) => Declaration | undefined,
): void {
  const counting = Iterator.from(findings).filter((finding) => !isAccepted(finding));
  for (const finding of counting.take(mostAnnotations)) {
    const { resource, role, location, rule, level } = finding;
    write[level](
      `${forTerminal(resource.type)} ${forTerminal(resource.name)}, ${accountInWords(resource)}: ${role} at ${forTerminal(location.code)} (${placeInWords(location, finding.outside)}): ${forTerminal(finding.evidence.why)}`,
      { title: `${rule}: ${forTerminal(resource.name)}`, ...annotationPlace(locate(finding)) },
    );
  }
  const more = summary.findings - mostAnnotations;
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
