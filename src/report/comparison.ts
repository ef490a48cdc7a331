/** What a comparison with an earlier report comes to, in words; every format leads with it. */
import {
  type AbsentFinding,
  type ChangedFinding,
  type Comparison,
  type Finding,
  type Gap,
  type Report,
  isAccepted,
} from "../model.ts";
import { placeInBrief } from "./countries.ts";
import { counted } from "./text-lines.ts";

/** Whether it is to be looked at: it counts, and no earlier report has it as it is. */
export const isFresh = (finding: Finding): boolean =>
  !isAccepted(finding) && finding.baselineState !== "known";

/** Whether no earlier report has it. */
export const isNew = (finding: Finding): boolean =>
  isFresh(finding) && finding.baselineState !== "worse";

/** Whether an earlier report has it, and it got worse since. */
export const isWorse = (finding: Finding): boolean =>
  isFresh(finding) && finding.baselineState === "worse";

/** What changed of the findings that got worse, by fingerprint, and the other changes. */
export function changesIn({
  findings,
  comparison: { changed, worse: count },
}: Report & { readonly comparison: Comparison }): {
  readonly worse: ReadonlyMap<string, string>;
  readonly others: readonly ChangedFinding[];
} {
  const worse = new Set<string>();
  if (count > 0 && changed.length > 0)
    for (const finding of findings) if (isWorse(finding)) worse.add(finding.fingerprint);
  return {
    worse: new Map(
      changed
        .filter(({ fingerprint }) => worse.has(fingerprint))
        .map(({ fingerprint, changes }) => [fingerprint, changes.join("; ")] as const),
    ),
    others: changed.filter(({ fingerprint }) => !worse.has(fingerprint)),
  };
}

/** Whether it is in the earlier report, and fails nothing. */
export const isKnown = ({ baselineState }: Pick<Finding | Gap, "baselineState">): boolean =>
  baselineState === "known";

const words = {
  baseline: {
    new: "new",
    known: "known",
    closed: "closed",
    notSeen: "no longer seen",
  },
  against: {
    new: "would newly leave",
    known: "there already, or not changed by the plan",
    closed: "would come back inside",
    notSeen: "cannot be determined from the plan",
  },
} as const;

export type ComparisonPart = keyof (typeof words)["baseline"];

export const partInWords = ({ kind }: Pick<Comparison, "kind">, part: ComparisonPart): string =>
  words[kind][part];

/** "3 new and 1 worse since 2026-11-20 (baseline.json): 105 known, 2 closed, 1 no longer seen". */
export function comparisonInWords(it: Comparison): string {
  const fresh =
    it.kind === "baseline"
      ? it.new === 0
        ? "no new finding"
        : counted(it.new, "new finding")
      : it.new === 0
        ? "no finding would newly leave"
        : `${counted(it.new, "finding")} would newly leave`;
  const rest = [
    [it.known, partInWords(it, "known")],
    [it.closed.length, partInWords(it, "closed")],
    [it.notSeen.length, partInWords(it, "notSeen")],
  ] as const;
  const said = rest.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : []));
  return (
    fresh +
    (it.worse > 0 ? ` and ${it.worse} worse` : "") +
    ` ${it.kind === "baseline" ? "since" : "compared with"} ${it.finishedAt.slice(0, 10)} (${it.name})` +
    (said.length > 0 ? `: ${said.join(", ")}` : "")
  );
}

/** The findings of a report that an earlier one does not have as they are, or those that it has. */
export const findingsThat = (
  { findings }: Pick<Report, "findings">,
  is: (finding: Finding) => boolean,
): Iterable<Finding> => ({
  *[Symbol.iterator]() {
    for (const finding of findings) if (is(finding)) yield finding;
  },
});

/** "replica at us-east-1 -> United States". */
export const absentPlace = ({ role, location, outside }: AbsentFinding): string =>
  `${role} at ${location.code} -> ${placeInBrief(location, outside)}`;

/** Gaps that no earlier report has come first. */
export const newGapsFirst = <One extends Gap>(gaps: Iterable<One>): readonly One[] => {
  const all = [...gaps];
  return [...all.filter((gap) => !isKnown(gap)), ...all.filter(isKnown)];
};
