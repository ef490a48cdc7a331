/**
 * The findings of the short text report: those that are fixed alike (same rule, same type) together, worst
 * first, with the fix once and a line each.
 */
import { type Finding, type Report, type Rule, isAccepted } from "../model.ts";
import { placeInBrief } from "./countries.ts";
import { forTerminal } from "./escape.ts";
import { levelColour, placeInFile } from "./text-findings.ts";
import { type Pen, counted, cutAt, fitted } from "./text-lines.ts";

/** Of all groups together, and of one. */
const mostLines = 66;
const mostOfGroup = 4;
const shortestName = 16;
const longestName = 40;

export interface Group {
  readonly rule: string;
  readonly type: string;
  count: number;
  readonly shown: Finding[];
}

export type PlaceInCode = (finding: Finding) => string | undefined;

export function* findingsInBrief(
  { findings, rules }: Pick<Report, "findings" | "rules">,
  pen: Pen,
  placeInCode: PlaceInCode,
): Generator<string> {
  const groups = groupsOf(findings);
  let lines = 0;
  let hidden = 0;
  let hiddenGroups = 0;
  let heading: string | undefined;
  for (const group of groups.values()) {
    if (lines >= mostLines) {
      hidden += group.count;
      hiddenGroups++;
      continue;
    }
    const rule = rules.find(({ id }) => id === group.rule);
    if (heading !== group.rule) {
      heading = group.rule;
      lines += 2;
      const { level } = group.shown[0]!;
      const head = `${level}  ${heading}`;
      const title = rule ? cutAt(`  ${rule.title}`, pen.width - head.length) : "";
      yield `\n${pen.paint(["bold", levelColour[level]], head)}${title}\n`;
    }
    for (const said of inBrief(group, rule, pen, placeInCode)) {
      lines += said.split("\n").length - 1;
      yield said;
    }
  }
  if (hidden > 0)
    yield pen.paint(
      "dim",
      `\nand ${counted(hidden, "more finding")} of ${counted(hiddenGroups, "other kind")} (--verbose shows all)\n`,
    );
}

/** Findings that count, by rule and type, worst first. */
export function groupsOf(findings: Report["findings"]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const finding of findings) if (!isAccepted(finding)) addTo(groups, finding);
  return groups;
}

function addTo(groups: Map<string, Group>, finding: Finding): void {
  const { rule, resource } = finding;
  const key = `${rule} ${resource.type.toLowerCase()}`;
  let group = groups.get(key);
  if (!group) groups.set(key, (group = { rule, type: resource.type, count: 0, shown: [] }));
  group.count++;
  if (group.shown.length < mostOfGroup) group.shown.push(finding);
}

function* inBrief(
  { type, count, shown }: Group,
  rule: Rule | undefined,
  pen: Pen,
  placeInCode: PlaceInCode,
): Generator<string> {
  const remedy = rule?.remedies?.find((one) => one.type.toLowerCase() === type.toLowerCase());
  const what = `${forTerminal(type)}${count === 1 ? "" : ` (${count})`}`;
  // The page that says why leads from the type: it is nearly always the same for all of a group.
  const head = pen.link(shown[0]!.evidence.docs, pen.paint("bold", what));
  const fix = remedy?.summary ?? firstSentence(rule?.remediation["console"] ?? "");
  yield fix === "" ? `  ${head}\n` : pen.say(2, `${head}  fix: ${fix}`, 4);
  for (const finding of shown) yield line(finding, pen, placeInCode(finding));
  if (count > shown.length) yield pen.paint("dim", `    and ${count - shown.length} more\n`);
}

/** Of types without steps of their own: what the rule says of all. */
const firstSentence = (text: string): string =>
  /^(?!- ).+?\.(?= |$)/.exec(text.trim().split("\n")[0]!)?.[0] ?? "";

/** The name gives way to the place, and the country to nothing; a long path of the file has a line of its own. */
function line(finding: Finding, pen: Pen, inCode: string | undefined): string {
  const { resource, location, outside, classes, evidence } = finding;
  const code =
    evidence.declared?.line !== undefined ? placeInFile(evidence.declared) : (inCode ?? "");
  const where =
    `${forTerminal(location.code)} -> ${placeInBrief(location, outside)}` +
    (classes.length > 0 ? `  [${classes.map(forTerminal).join(", ")}]` : "");
  const room = Math.max(shortestName, Math.min(longestName, pen.width - where.length - 6));
  const first = `    ${fitted(forTerminal(resource.name), room).padEnd(room)}  ${where}`;
  if (code === "") return `${first}\n`;
  return first.length + 2 + code.length <= pen.width
    ? `${first}  ${code}\n`
    : `${first}\n      ${code}\n`;
}
