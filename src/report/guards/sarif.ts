/**
 * The audit of guards as SARIF, in the log of a scan: a finding points at the guard's file and line, else at the
 * policy file, else at a made-up path; the accounts and subscriptions are its logical locations.
 */
import type { Notification, Result } from "sarif";
import type { Guard, GuardFinding, GuardReport } from "../../guard-model.ts";
import { type Citation, type Declaration, isAccepted } from "../../model.ts";
import { forSarifMessage, toJson, wholeForSarif } from "../escape.ts";
import { addGaps, mostResults, sarifLog } from "../sarif-log.ts";
import { repositoryUri, sarifPlace } from "../sarif-place.ts";
import { fingerprintsOf, suppressionOf } from "../sarif-result.ts";
import { type Taxonomies, descriptorOf, taxonomiesOf } from "../sarif-rules.ts";
import { guardRuleTexts } from "./rules.ts";
import { exemptionLines, noteLines } from "./text.ts";

export interface GuardSarifOptions {
  readonly citations: readonly Citation[];
  /** The path of a guard's file from the root of the repository; undefined for what is not a file of it. */
  readonly inRepository: (file: string) => string | undefined;
  /** Else "data-boundary/guards/": an upload in the category of the scan would close the scan's alerts. */
  readonly category?: string;
  /** `full` has accepted findings as well, with `suppressions`. */
  readonly profile?: "findings" | "full";
}

export function guardsSarif(
  report: GuardReport,
  { citations, inRepository, category, profile }: GuardSarifOptions,
): Generator<string> {
  const wanted = report.findings.filter((one) => profile === "full" || !isAccepted(one));
  const findings = wanted.slice(0, mostResults);
  const used = new Set(findings.map(({ rule }) => rule));
  const rules = guardRuleTexts.filter(({ id }) => used.has(id as GuardFinding["rule"]));
  const cited = new Set(rules.flatMap(({ references }) => references));
  const known = citations.filter(({ id }) => cited.has(id));
  const taxonomies = taxonomiesOf(known);
  const { startedAt, finishedAt, status, tool, policy } = report.run;
  const notifications: Notification[] = [
    ...report.notes,
    ...noteLines(report.verdicts),
    ...exemptionLines(report.verdicts).map((line) => `Exempt: ${line}`),
  ].map((note) => ({
    level: "note",
    message: { text: wholeForSarif(note) },
  }));
  if (wanted.length > findings.length)
    notifications.push({
      level: "warning",
      message: {
        text: `${wanted.length - findings.length} findings are left out of this file: code scanning stores ${mostResults} results. The JSON report has all of them.`,
      },
    });
  addGaps(notifications, report.gaps);
  return sarifLog({
    tool,
    rules: rules.map((rule) => descriptorOf(rule, known, taxonomies)),
    taxonomies,
    category: category ?? "data-boundary/guards/",
    invocation: {
      executionSuccessful: status === "complete",
      startTimeUtc: startedAt,
      endTimeUtc: finishedAt,
      ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
    },
    results: findings.map((finding) =>
      toJson(
        resultOf(finding, {
          ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
          taxonomies,
          references: rules.find(({ id }) => id === finding.rule)!.references,
          declaration: guardDeclaration(finding.guards, inRepository),
          policyFile: repositoryUri(policy === undefined ? undefined : inRepository(policy)),
        }),
      ),
    ),
  });
}

/** Of several guards that a file holds, the first. */
export function guardDeclaration(
  guards: readonly Guard[],
  inRepository: (file: string) => string | undefined,
): Declaration | undefined {
  for (const { file, line = 1 } of guards) {
    const uri = repositoryUri(file === undefined ? undefined : inRepository(file));
    if (uri !== undefined)
      return { uri, startLine: line, how: "file of the guard", confidence: "high" };
  }
  return undefined;
}

interface Context {
  readonly ruleIndex: number;
  readonly taxonomies: Taxonomies;
  readonly references: readonly string[];
  readonly declaration: Declaration | undefined;
  readonly policyFile: string | undefined;
}

function resultOf(
  finding: GuardFinding,
  { ruleIndex, taxonomies, references, declaration, policyFile }: Context,
): Result {
  const { rule, level, provider, detail, fix, guards, scopes, open, leftOut, exception } = finding;
  const { uri, startLine, locatedBy, confidence } = sarifPlace(declaration, policyFile, () => [
    provider,
    scopes[0]!.scope,
    rule,
    guards.map(({ name }) => name).join(" ") || scopes[0]!.name,
  ]);
  const expired = exception?.expired ? ` Its exception expired on ${exception.expires}.` : "";
  const within =
    scopes.length > 1
      ? ` In: ${forSarifMessage(scopes.map(({ scope, name }) => `${name} (${scope})`).join(", "))}.`
      : "";
  const taxa = taxonomies.references(rule, references);
  return {
    ruleId: rule,
    ruleIndex,
    level,
    message: { text: `${wholeForSarif(detail)}${within} Fix: ${wholeForSarif(fix)}.${expired}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          ...(startLine !== undefined && { region: { startLine } }),
        },
        logicalLocations: scopes.map(({ scope, name }) => ({
          name,
          fullyQualifiedName: scope,
          kind: "resource",
        })),
        message: { text: forSarifMessage(guards.map(({ name }) => name).join(", ") || rule) },
      },
    ],
    partialFingerprints: fingerprintsOf(finding.fingerprint),
    ...(taxa.length > 0 && { taxa: [...taxa] }),
    ...(isAccepted(finding) && { suppressions: [suppressionOf(finding.exception)] }),
    properties: { provider, scopes, guards, open, leftOut, locatedBy, confidence },
  };
}
