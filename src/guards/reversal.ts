/**
 * Guards that are the wrong way round: for something that is tried they close locations of the boundary and none
 * outside, or all of the boundary and not all outside.
 */
import type { GuardLocation, Reversed } from "../guard-model.ts";
import { type CandidateGuard, type ScopeView, type Supposal, supposals } from "./view.ts";

/** A location with what is open, and what is not decided, of all that is tried. */
export interface Tried {
  readonly location: GuardLocation;
  readonly open: ReadonlySet<string>;
  readonly undecided: ReadonlyMap<string, string>;
}

export interface Reversal extends Omit<Reversed, "guards"> {
  readonly guards: readonly CandidateGuard[];
  /** The supposal under which it is so. */
  readonly from: Supposal;
  /** No guard closes anything the right way round. */
  readonly isAll: boolean;
}

export function reversalIn(
  within: readonly Tried[],
  out: readonly Tried[],
  { probes, candidates }: Pick<ScopeView, "probes" | "candidates">,
  from: Supposal,
): Reversal | undefined {
  const rank = supposals.indexOf(from);
  const holding = candidates.filter((one) => supposals.indexOf(one.from) <= rank);
  const closed = new Set<string>();
  const guards = new Set<CandidateGuard>();
  const [wrong, right]: [string[], string[]] = [[], []];
  let tried = 0;
  for (const probe of probes) {
    const inside = within.filter((row) => isClosed(row, probe));
    // What is open nowhere outside is closed for another reason than its place.
    if (out.every((row) => isClosed(row, probe))) continue;
    tried++;
    const byGuard = (row: Tried): readonly CandidateGuard[] =>
      isClosed(row, probe) ? holding.filter(({ closes }) => closes(row.location.code, probe)) : [];
    const isUnguarded = (row: Tried): boolean =>
      !row.undecided.has(probe) && byGuard(row).length === 0;
    const isWrong =
      out.some(({ open }) => open.has(probe)) &&
      inside.length > 0 &&
      (inside.length === within.length || out.every(isUnguarded));
    const closing = isWrong ? inside.filter((row) => byGuard(row).length > 0) : [];
    if (closing.length > 0) wrong.push(probe);
    else if (!out.every(isUnguarded)) right.push(probe);
    for (const row of closing) {
      closed.add(row.location.code);
      for (const one of byGuard(row)) guards.add(one);
    }
  }
  return wrong.length === 0
    ? undefined
    : {
        guards: [...guards],
        closed: [...closed],
        ...(wrong.length < tried && { probes: wrong }),
        from,
        isAll: right.length === 0,
      };
}

const isClosed = ({ open, undecided }: Tried, probe: string): boolean =>
  !open.has(probe) && !undecided.has(probe);

/** A location that no list names. */
const nowhere = "zz-nowhere-1";

/** Whether a guard closes locations by their names alone, so that one that nobody thought of is open. */
export const isDenyList = (
  { closes }: CandidateGuard,
  locations: readonly GuardLocation[],
  probes: readonly string[],
): boolean =>
  probes.every(
    (probe) => !closes(nowhere, probe) || locations.every(({ code }) => closes(code, probe)),
  );

/** Whether guards that close all that is outside would let a new location through. */
export const opensNew = ({ candidates }: ScopeView, probes: readonly string[]): boolean => {
  const held = candidates.filter(({ from }) => from === "as-is");
  return probes.some((probe) => !held.some(({ closes }) => closes(nowhere, probe)));
};
