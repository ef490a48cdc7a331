/** The audit of guards as text: findings first, then what holds where, exemptions, notes and gaps. */
import type {
  EstateCheck,
  EstateNote,
  Guard,
  GuardAudit,
  GuardFinding,
  GuardVerdict,
} from "../../guard-model.ts";
import { type ExceptionRef, type ReportedGap, isAccepted } from "../../model.ts";
import { forTerminal, wholeForTerminal } from "../escape.ts";
import { type Pen, penOf } from "../text-lines.ts";
import { table } from "../text-columns.ts";

export function guardsText(audit: GuardAudit, color: boolean): string {
  const pen = penOf({ color });
  const { findings, gaps, verdicts, boundary } = audit;
  return [
    `${guardsHeadline(audit)}\n`,
    ...findings.map((finding) => findingText(finding, pen)),
    audit.estate ? estateText(audit.estate, pen) : "",
    verdicts.length > 0 ? section("Scopes", scopes(verdicts)) : "",
    listed("Exemptions", exemptionLines(verdicts), pen),
    listed("Notes", [...audit.notes, ...noteLines(verdicts)], pen),
    gaps.length > 0
      ? `Gaps: not read, so nothing is claimed\n${gaps.map((gap) => gapText(gap, pen)).join("")}`
      : "",
    pen.say(
      0,
      `Boundary ${boundary.id} as of ${audit.asOf}. Guards stop what is created from now on; what is there already is for scan to find.`,
    ),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** What came out, in a line. */
export function guardsHeadline({ verdicts, findings, gaps, boundary }: GuardAudit): string {
  const isHeld = ({ state }: GuardVerdict): boolean => state === "equal" || state === "narrower";
  const unheld = verdicts.filter((one) => !isHeld(one)).length;
  const count = (number: number, word: string): string =>
    `${number} ${word}${number === 1 ? "" : "s"}`;
  const known = gaps.filter(isAccepted).length;
  const sum = `${count(findings.length, "finding")}, ${count(gaps.length - known, "gap")}${known === 0 ? "" : ` and ${known} accepted`}`;
  if (verdicts.length > 0 && unheld + findings.length + gaps.length === 0) {
    const only = verdicts.every(({ state }) => state === "equal") ? "equal" : "narrower";
    return `${only}: the guards allow ${only === "equal" ? "the locations of" : "fewer locations than"} ${boundary.id} and no other, in ${count(verdicts.length, "scope")}`;
  }
  // A rule that is off makes no finding of what is open all the same.
  const reported = new Set(findings.flatMap((one) => one.scopes.map(({ scope }) => scope)));
  const silent = verdicts.filter(
    (one) =>
      !isHeld(one) &&
      one.state !== "not-readable" &&
      one.state !== "undecidable" &&
      !reported.has(one.scope),
  ).length;
  return `Guards of ${count(verdicts.length, "scope")} against ${boundary.id}: ${sum}${silent === 0 ? "" : `; ${count(silent, "scope")} without a finding, as a rule is off, ${silent === 1 ? "is" : "are"} not held`}`;
}

function findingText(
  { level, rule, provider, detail, fix, guards, scopes: at, exception }: GuardFinding,
  { paint, say }: Pen,
): string {
  const color = level === "error" ? "red" : level === "warning" ? "yellow" : "blue";
  const many =
    at.length > 1
      ? say(2, `in: ${at.map(({ scope, name }) => forTerminal(`${name} (${scope})`)).join(", ")}`)
      : "";
  const declared = declaredAt(guards);
  const where = declared === "" ? "" : say(2, `at ${forTerminal(declared)}`);
  const accepted = exception === undefined ? "" : say(2, wholeForTerminal(acceptedText(exception)));
  return `${paint(color, level)} ${paint("bold", rule)} (${provider})\n${say(2, wholeForTerminal(detail))}${where}${many}${accepted}${say(2, `fix: ${wholeForTerminal(fix)}`)}`;
}

const mostFiles = 5;

/** "scp.json:1, main.tf:12": where the guards of a finding are written; empty where no file holds them. */
export function declaredAt(guards: readonly Guard[]): string {
  const all = guards.flatMap(({ file, line }) =>
    file === undefined ? [] : [line === undefined ? file : `${file}:${line}`],
  );
  const files = [...new Set(all)];
  const more = files.length - mostFiles;
  return `${files.slice(0, mostFiles).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

const acceptedText = ({ expired, expires, approvedBy, reason }: ExceptionRef): string =>
  expired
    ? `its exception expired on ${expires}`
    : `accepted by ${approvedBy} until ${expires}: ${reason}`;

const section = (title: string, text: string): string => `${title}\n${text}\n`;

function scopes(verdicts: readonly GuardVerdict[]): string {
  return table(
    ["  state", "direction", "scope", "name", "below", "open", "guards"],
    verdicts.map(({ state, direction, scope, name, path, open, coverage, reach }) => [
      `  ${state}`,
      direction,
      forTerminal(scope),
      forTerminal(name),
      forTerminal(path.join(" / ")),
      `${open.length} of ${coverage.locations}`,
      forTerminal(reach.guards.map((guard) => guard.name).join(", ") || "-"),
    ]),
  );
}

const estateWords: Readonly<Record<EstateNote["says"], string>> = {
  "exempt-or-older": "the guards let nobody create it there: it is exempt or older than the guard",
  open: "the guards let it be created there",
  "not-decided": "whether the guards would stop it is not decided",
  "not-tested": "a copy or a place that no guard tests",
};

function estateText({ file, notes, elsewhere }: EstateCheck, { say }: Pen): string {
  const lines = notes.map(
    ({ says, location, countries, scope, name, resources, ids }) =>
      `${location} (${countries.join("/") || "country unknown"}) in ${name} (${scope}): ${resources} ${resources === 1 ? "finding" : "findings"}; ${estateWords[says]}: ${ids.join(", ")}${resources > ids.length ? ", ..." : ""}`,
  );
  const rest =
    elsewhere === 0
      ? []
      : [
          `${elsewhere} ${elsewhere === 1 ? "finding is" : "findings are"} in accounts that the audit has no verdict on`,
        ];
  return `Data outside of the boundary, by ${forTerminal(file)}\n${[...lines, ...rest].map((line) => say(2, wholeForTerminal(line))).join("") || say(2, "none")}`;
}

/** The same of many scopes is said once. */
export function exemptionLines(verdicts: readonly GuardVerdict[]): readonly string[] {
  const lines = verdicts.flatMap(({ exemptions }) =>
    exemptions.map(
      ({ guard, who, until, isExpected }) =>
        `${guard}: ${who}${until === undefined ? "" : `, until ${until.slice(0, 10)}`}${isExpected ? " (needed by AWS Control Tower)" : ""}`,
    ),
  );
  return [...new Set(lines)];
}

export function noteLines(verdicts: readonly GuardVerdict[]): readonly string[] {
  const scopesOf = new Map<string, number>();
  for (const { notes } of verdicts)
    for (const note of notes) scopesOf.set(note, (scopesOf.get(note) ?? 0) + 1);
  return [...scopesOf].map(([note, number]) =>
    number === 1 || number === verdicts.length ? note : `${note} (${number} scopes)`,
  );
}

const listed = (title: string, lines: readonly string[], { say }: Pen): string =>
  lines.length === 0
    ? ""
    : `${title}\n${lines.map((line) => say(2, wholeForTerminal(line))).join("")}`;

const gapText = (gap: ReportedGap, { say }: Pen): string =>
  say(2, wholeForTerminal(`${gap.id}: ${gap.scope}: ${gap.detail}`)) +
  say(4, wholeForTerminal(gap.exception ? acceptedText(gap.exception) : gap.remedy));
