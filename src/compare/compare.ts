/** Holds a report against an earlier one: which findings are new, which are known, which are gone. */
import {
  type AbsentFinding,
  type BaselineState,
  type ChangedFinding,
  type Comparison,
  type Finding,
  type ReportedGap,
  type KnownFinding,
  type Level,
  type Report,
  levels,
} from "../model.ts";
import { type Baseline, isInForce, knownOf } from "./baseline.ts";
import { becauseOf } from "./because.ts";
import { earlierKeys, keyOfKnown, renamedIn } from "./identity.ts";
import { knownGaps } from "./known-gaps.ts";
import { type Listing, whyNotSeen } from "./seen.ts";

interface State {
  readonly baselineState: BaselineState;
  readonly newBecause?: string;
}

/** The report with the state of each finding and gap. `name`: what the user called the earlier report. */
export function compare(
  report: Report,
  baseline: Baseline,
  {
    name,
    listing,
    copied,
  }: {
    readonly name: string;
    readonly listing: Listing;
    /** Called with each finding that the report gives, and the one that it is a copy of. */
    readonly copied?: (copy: Finding, of: Finding) => void;
  },
): Report & { readonly comparison: Comparison } {
  const known = new Map<string, KnownFinding>();
  for (const one of baseline.findings) known.set(keyOfKnown(one), one);
  const because = becauseOf(report, baseline);
  const renamed = renamedIn(report.findings);
  const found = new Set<string>();
  const states = new Map<string, State>();
  const changed: ChangedFinding[] = [];
  const counts = { new: 0, worse: 0, known: 0 };
  const newByLevel: Record<Level, number> = { error: 0, warning: 0, note: 0 };

  for (const finding of report.findings) {
    const key = earlierKeys(finding, renamed).find((one) => known.has(one));
    const state = stateOf(finding, key === undefined ? undefined : known.get(key)!);
    if (key !== undefined) found.add(key);
    states.set(finding.fingerprint, state);
    if (isInForce(finding.exception)) continue;
    counts[state.baselineState]++;
    if (state.baselineState !== "known") newByLevel[finding.level]++;
  }

  function stateOf(finding: Finding, before: KnownFinding | undefined): State {
    if (!before) {
      const newBecause = because(finding);
      return { baselineState: "new", ...(newBecause !== undefined && { newBecause }) };
    }
    const changes = changesOf(before, finding);
    if (changes.length > 0)
      changed.push({ ...knownOf(finding), changes: changes.map(({ text }) => text) });
    return { baselineState: changes.some(({ isWorse }) => isWorse) ? "worse" : "known" };
  }

  const isKnown = knownGaps(baseline.gaps);
  const gaps = [...report.gaps].map((gap): ReportedGap => ({
    ...gap,
    baselineState: isKnown(gap) ? "known" : "new",
  }));
  const countingGaps = gaps.filter(({ exception }) => !isInForce(exception));
  const newGaps = countingGaps.filter(({ baselineState }) => baselineState === "new").length;
  const closed: AbsentFinding[] = [];
  const notSeen: AbsentFinding[] = [];
  const looked = { run: report.run, coverage: [...report.coverage], gaps };
  for (const [key, one] of known) {
    if (found.has(key)) continue;
    const why = whyNotSeen(one, looked, listing);
    if (why === undefined) closed.push({ ...one, why: because.closed(one) });
    else notSeen.push({ ...one, why });
  }
  return {
    ...report,
    findings: {
      *[Symbol.iterator]() {
        for (const finding of report.findings) {
          const copy = { ...finding, ...states.get(finding.fingerprint)! };
          copied?.(copy, finding);
          yield copy;
        }
      },
    },
    gaps,
    comparison: {
      kind: "baseline",
      name,
      finishedAt: baseline.run.finishedAt,
      ...counts,
      newByLevel,
      newGaps,
      knownGaps: countingGaps.length - newGaps,
      closed,
      notSeen,
      changed,
      notes: because.notes,
    },
  };
}

interface Change {
  readonly text: string;
  readonly isWorse: boolean;
}

function changesOf(before: KnownFinding, now: Finding): readonly Change[] {
  const changes: Change[] = [];
  const add = (what: string, is: string, was: string, isWorse: boolean): void => {
    if (is !== was) changes.push({ text: `${what}: ${is}, was ${was}`, isWorse });
  };
  add("level", now.level, before.level, levels.indexOf(now.level) < levels.indexOf(before.level));
  add("verdict", now.verdict, before.verdict, now.verdict === "outside");
  add(
    "countries outside",
    listed(now.outside),
    listed(before.outside),
    now.outside.some((country) => !before.outside.includes(country)),
  );
  if (before.classes)
    add(
      "data classes",
      classesIn(now.classes),
      classesIn(before.classes),
      // What was known, or accepted, was other data.
      now.classes.some((name) => !before.classes!.includes(name)),
    );
  const isAccepted = isInForce(now.exception);
  add(
    "exception",
    isAccepted ? "accepted" : now.exception ? `expired on ${now.exception.expires}` : "none",
    before.accepted
      ? "accepted"
      : now.exception && !isAccepted
        ? `expired on ${now.exception.expires}`
        : "none",
    before.accepted === true,
  );
  return changes;
}

const classesIn = (names: readonly string[]): string => [...names].sort().join(", ") || "none";

const listed = (countries: readonly string[]): string =>
  countries.length > 6 ? `${countries.length} countries` : [...countries].sort().join(", ");
