/** The findings of the text report: by rule, then by resource, each a small readable story. */
import {
  type DeclaredAt,
  type ExceptionOutcome,
  type Finding,
  type Report,
  type Rule,
  isAccepted,
} from "../model.ts";
import { placeInWords } from "./countries.ts";
import { forTerminal } from "./escape.ts";
import { grouped } from "./numbers.ts";
import { accountInWords } from "./account.ts";
import { type Pen, counted, valueInWords } from "./text-lines.ts";
import { dataClasses } from "./data-classes.ts";

export const shownPerGroup = 50;
export const levelColour = { error: "red", warning: "yellow", note: "blue" } as const;

/** What is shown of a group; of what is not, only the number is kept. */
interface Group {
  count: number;
  readonly shown: Finding[];
}

export function* findingsByRule(report: Report, pen: Pen): Generator<string> {
  const groups = new Map<string, Group>();
  const excepted: Group = { count: 0, shown: [] };
  for (const rule of report.rules) groups.set(rule.id, { count: 0, shown: [] });
  for (const finding of report.findings) add(isAccepted(finding) ? excepted : of(finding), finding);

  for (const [rule, group] of groups) {
    if (group.count === 0) continue;
    const about = report.rules.find(({ id }) => id === rule);
    const { level } = group.shown[0]!;
    yield `\n${pen.paint(["bold", levelColour[level]], rule)}  ${level}, ${counted(group.count, "finding")}\n`;
    if (about) yield pen.say(2, about.title);
    yield* byResource(group, about, pen, report.run);
  }
  yield* acceptedOnes(excepted, pen);

  function of({ rule }: Finding): Group {
    const known = groups.get(rule);
    if (known) return known;
    const group = { count: 0, shown: [] };
    groups.set(rule, group);
    return group;
  }
}

function add(group: Group, finding: Finding): void {
  group.count++;
  if (group.shown.length < shownPerGroup) group.shown.push(finding);
}

function* byResource(
  { count, shown }: Group,
  rule: Rule | undefined,
  pen: Pen,
  run: Report["run"],
): Generator<string> {
  const resources = Map.groupBy(shown, ({ resource }) => resource.id);
  // Said once for each type, at the first of its resources.
  const remedies = new Map(rule?.remedies?.map((remedy) => [remedy.type.toLowerCase(), remedy]));
  for (const findings of resources.values()) {
    const { resource } = findings[0]!;
    yield `\n  ${pen.paint("bold", forTerminal(resource.name))}  ${forTerminal(resource.type)}\n`;
    const { declared } = findings[0]!.evidence;
    if (!declared) yield `    ${accountInWords(resource, run)}\n`;
    if (resource.id !== resource.name) yield pen.paint("dim", `    ${forTerminal(resource.id)}\n`);
    for (const finding of findings) yield* story(finding, pen);
    const remedy = remedies.get(resource.type.toLowerCase());
    if (!remedy) continue;
    remedies.delete(resource.type.toLowerCase());
    const caution = remedy.warning === undefined ? "" : " (read the warning first)";
    yield pen.say(
      4,
      `-> ${remedy.summary} Steps${caution}: data-boundary explain ${rule!.id} ${remedy.type}`,
    );
  }
  yield* more(count - shown.length, pen);
}

function* story(finding: Finding, pen: Pen): Generator<string> {
  const { evidence, location, role, level } = finding;
  const place = placeInWords(location, finding.outside);
  yield `    ${pen.paint(levelColour[level], role)}  ${forTerminal(location.code)} -> ${place}\n`;
  if (finding.into !== undefined) yield pen.say(6, `into ${forTerminal(finding.into)}`);
  const { declared } = evidence;
  if (declared) yield `      ${placeInFile(declared)}\n`;
  const setting = forTerminal(declared?.attribute ?? evidence.pointer);
  const read =
    evidence.basis === "stated"
      ? `${setting} = ${valueInWords(evidence.value)}: `
      : evidence.basis === "default"
        ? `${setting} is not set: `
        : "";
  yield pen.say(6, read + forTerminal(evidence.why));
  if (finding.classes.length > 0)
    yield pen.say(6, `data class: ${dataClasses(finding).map(forTerminal).join(", ")}`);
  if (finding.exception?.expired)
    yield pen.say(
      6,
      `its exception expired on ${finding.exception.expires} (approved by ${forTerminal(finding.exception.approvedBy)})`,
    );
  if (evidence.docs !== "")
    yield `      ${pen.link(evidence.docs, pen.paint("dim", forTerminal(evidence.docs)))}\n`;
  yield pen.paint("dim", `      fingerprint ${finding.fingerprint.slice(0, 12)}\n`);
}

/** "infra/main.tf:12:3", which terminals and editors make a link of. */
export function placeInFile({ file, line, column }: DeclaredAt): string {
  return [forTerminal(file), line, column].filter((part) => part !== undefined).join(":");
}

function* acceptedOnes({ count, shown }: Group, pen: Pen): Generator<string> {
  if (count === 0) return;
  yield `\n${pen.paint("bold", "Accepted by the policy")}  ${counted(count, "finding")}\n`;
  for (const { resource, rule, location, exception } of shown)
    yield pen.say(
      2,
      `${forTerminal(resource.name)} (${rule}, ${forTerminal(location.code)}): approved by ${forTerminal(exception!.approvedBy)} until ${exception!.expires}: ${forTerminal(exception!.reason)}`,
    );
  yield* more(count - shown.length, pen);
}

/** Whether a person should look at it. */
export const isSpent = ({
  status,
  warning,
}: Pick<ExceptionOutcome, "status" | "warning">): boolean =>
  status === "expired" || status === "unused" || warning !== undefined;

/** Exceptions that no longer do, or never did, what they were written for, or that accept too much. */
export function* spentExceptions(
  exceptions: readonly ExceptionOutcome[],
  pen: Pen,
): Generator<string> {
  const spent = exceptions.filter(isSpent);
  if (spent.length === 0) return;
  yield `\n${pen.paint("bold", "Exceptions that need attention")}\n`;
  for (const { rule, resource, status, expires, approvedBy, matches, warning } of spent) {
    const faults = [
      ...(status === "expired"
        ? [
            `expired on ${expires}, ${counted(matches, "match")} (approved by ${forTerminal(approvedBy)})`,
          ]
        : status === "unused"
          ? ["matches nothing: remove it or correct its pattern"]
          : []),
      ...(warning === undefined ? [] : [warning]),
    ];
    yield pen.say(2, `${forTerminal(rule)} ${forTerminal(resource)}: ${faults.join("; ")}`);
  }
}

export function* more(count: number, pen: Pen): Generator<string> {
  if (count > 0)
    yield pen.paint("dim", `\n  and ${grouped(count)} more (--format json shows all)\n`);
}
