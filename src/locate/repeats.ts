/**
 * A resource that comes again counts once: targets overlap, and what two accounts share both of them
 * list. Where the second time says another place, that place is judged too. Of each resource one number
 * is held, for the placements reported for it, as most resources have these in common with others.
 */
import { numberRows } from "../id-table/number-rows.ts";
import type { Gap, Placement, Resource } from "../model.ts";
import { type Labelled, labelsLately, remembered } from "./labels.ts";

interface Sink {
  readonly placement: (placement: Placement) => void;
  readonly gap: (gap: Gap) => void;
  /** What was reported before, in the words of a record that came later. */
  readonly again?: ((placement: Placement) => void) | undefined;
  /** A resource that was there before without labels. */
  readonly labelled?: ((resource: Resource) => void) | undefined;
  /** A resource that two accounts list counts for the first of them by name, whichever comes first. */
  readonly moved?: ((resource: Resource, from: string) => void) | undefined;
}

export interface Repeats {
  /** Lets through what was not reported for the resource before. */
  readonly out: Sink;
  /** Visits a resource of a kind, whose number is 0 where the resource may be listed under another as well. */
  readonly visit: <Kind extends { readonly number: number }>(
    resource: Resource,
    kind: Kind,
    see: (resource: Resource, kind: Kind, labelled: Labelled) => void,
  ) => void;
  /** Whether the resource at hand was there before. */
  readonly isRepeat: () => boolean;
  /** Whether the resource at hand was there before with other labels, which decide what it is judged by. */
  readonly isRelabelled: () => boolean;
  /** Whether the resource at hand was there before as one of another type. */
  readonly isRetyped: () => boolean;
  /** How many resources the user left out, and no other target or file had judged. */
  readonly leftOut: () => number;
  /** Goes on with a resource whose references had to wait. */
  readonly resume: (id: string, go: () => void) => void;
}

/** What was reported: its kind; the destination's number + 1, 0 where it has none, of a gap a hash of its text; the number of all before it. */
const report = { kind: 0, to: 1, before: 2 } as const;
const reportWidth = 3;

/**
 * Of a resource: the number of what was reported for it, 0 where it was not judged; a digest of its labels and the
 * number of its type, 0 where it has none; the number of the scope that it counts for; 1 where it was only referred to.
 */
const known = { reported: 0, labels: 1, type: 2, scope: 3, aside: 4 } as const;
const knownWidth = 5;

/** `destinationOf`: the number of the placement's destination, where it has one. */
export function repeats(
  sink: Sink,
  numberFor: (id: string) => number,
  destinationOf: (placement: Placement) => number | undefined,
): Repeats {
  /** What can be reported, without the destination: a role at a location, or a reason for a gap; from 1. */
  const placementKinds = new Map<string, Map<string, number>>();
  const gapKinds = new Map<string | undefined, Map<string, number>>();
  let kindCount = 0;
  /** By number, from 1 (nothing was reported). */
  const reports = numberRows(reportWidth);
  let count = 1;
  /** What resources have in common: by the number of what was reported before, the numbers by kind. */
  const shared = new Map<number, Map<number, number>>([[1, new Map()]]);
  /** By the number of a resource. */
  const resources = numberRows(knownWidth);
  const repeated = new Set<number>();
  const labelledOf = labelsLately();
  let isRelabelled = false;
  let isRetyped = false;
  const scopes: string[] = [""];
  const numberOfScope = new Map<string, number>();
  let lastScope = 0;
  let leftOut = 0;
  let reported = 1;
  /** What had been reported when the resource came again. */
  let prior = 0;

  function kindFor<Of>(kinds: Map<Of, Map<string, number>>, of: Of, what: string): number {
    let byWhat = kinds.get(of);
    if (!byWhat) kinds.set(of, (byWhat = new Map()));
    let number = byWhat.get(what);
    if (number === undefined) byWhat.set(what, (number = ++kindCount));
    return number;
  }

  function scopeNumber(scope: string): number {
    // Resources of a scope come one after the other.
    if (scope === scopes[lastScope]) return lastScope;
    let number = numberOfScope.get(scope);
    if (number === undefined) numberOfScope.set(scope, (number = scopes.push(scope) - 1));
    lastScope = number;
    return number;
  }

  function isNew(kind: number, to: number): boolean {
    for (let one = prior; one > 1;) {
      const page = reports.page(one);
      const row = reports.start(one);
      if (page[row + report.kind] === kind && page[row + report.to] === to) return false;
      one = page[row + report.before]!;
    }
    // A destination is hardly ever another resource's too, so that what follows is not looked up.
    const next = to === 0 ? shared.get(reported) : undefined;
    const again = next?.get(kind);
    if (again !== undefined) {
      reported = again;
      return true;
    }
    count++;
    const page = reports.page(count);
    const row = reports.start(count);
    page[row + report.kind] = kind;
    page[row + report.to] = to;
    page[row + report.before] = reported;
    if (next) {
      next.set(kind, count);
      shared.set(count, new Map());
    }
    reported = count;
    return true;
  }

  const reportedFor = (number: number): number =>
    resources.page(number)[resources.start(number) + known.reported]!;
  function keepReported(number: number): void {
    resources.page(number)[resources.start(number) + known.reported] = reported;
  }

  return {
    out: {
      placement(placement) {
        const to = destinationOf(placement);
        const kind = kindFor(placementKinds, placement.role, placement.location.code);
        if (isNew(kind, to === undefined ? 0 : to + 1)) sink.placement(placement);
        else sink.again?.(placement);
      },
      gap(gap) {
        // Two destinations that cannot be placed are two gaps.
        const kind = kindFor(gapKinds, gap.role, gap.reason);
        if (isNew(kind, 1 + (remembered(gap.detail) >>> 1))) sink.gap(gap);
      },
    },
    visit(resource, kind, see) {
      const { number: type } = kind;
      const number = numberFor(resource.id);
      const page = resources.page(number);
      const row = resources.start(number);
      const before = page[row + known.reported]!;
      // It was judged, and is no less so for being left out by another target.
      if (before !== 0 && resource.onlyReferred) return;
      const isAside = resource.onlyReferred === true ? 1 : 0;
      leftOut += isAside - page[row + known.aside]!;
      page[row + known.aside] = isAside;
      prior = before;
      const labelled = labelledOf(resource.labels);
      const labels = labelled.digest;
      // Some lists show no labels, of what another account shares for one.
      const labelsBefore = page[row + known.labels]!;
      isRelabelled = labels !== 0 && labelsBefore !== 0 && labelsBefore !== labels;
      if (labels !== 0) page[row + known.labels] = labels;
      const typeBefore = page[row + known.type]!;
      isRetyped = prior !== 0 && type !== 0 && typeBefore !== 0 && typeBefore !== type;
      if (type !== 0) page[row + known.type] = type;
      reported = prior || 1;
      const scopeBefore = scopes[page[row + known.scope]!]!;
      // Two accounts that list it: it counts for the first by name.
      const isCountedHere = !resource.onlyReferred && (prior === 0 || scopeBefore > resource.scope);
      if (isCountedHere) page[row + known.scope] = scopeNumber(resource.scope);
      if (prior !== 0) {
        if (labels !== 0 && labelsBefore === 0) sink.labelled?.(resource);
        if (isCountedHere) sink.moved?.(resource, scopeBefore);
      }
      see(resource, kind, labelled);
      if (resource.onlyReferred) return;
      if (prior) repeated.add(number);
      keepReported(number);
    },
    isRepeat: () => prior !== 0,
    isRelabelled: () => isRelabelled,
    isRetyped: () => isRetyped,
    leftOut: () => leftOut,
    resume(id, go) {
      const number = numberFor(id);
      const isRepeated = repeated.has(number);
      prior = isRepeated ? reportedFor(number) : 0;
      reported = prior || 1;
      go();
      if (isRepeated) keepReported(number);
    },
  };
}
