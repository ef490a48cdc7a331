/**
 * A resource that comes again counts once: targets overlap, and what two accounts share both of them
 * list. Where the second time says another place, that place is judged too. Of each resource one number
 * is held, for the placements reported for it, as most resources have these in common with others.
 */
import { numberList } from "../id-table/number-list.ts";
import type { Gap, Placement, Resource } from "../model.ts";

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
  /** Visits a resource; `type`: the number of its type, 0 where it may be listed under another as well. */
  readonly visit: (resource: Resource, type: number, see: (resource: Resource) => void) => void;
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

/** `destinationOf`: the number of the placement's destination, where it has one. */
export function repeats(
  sink: Sink,
  numberFor: (id: string) => number,
  destinationOf: (placement: Placement) => number | undefined,
): Repeats {
  /** What can be reported, without the destination: a role at a location, or a reason for a gap; from 1. */
  const kinds = new Map<string, Map<string, number>>();
  let kindCount = 0;
  /** By number, from 1 (nothing was reported): what was reported last, and the number of all before it. */
  const kindOf = numberList();
  /** The destination's number + 1, 0 where it has none; of a gap a hash of its text. */
  const toOf = numberList();
  const beforeOf = numberList();
  let count = 1;
  /** What resources have in common: by the number of what was reported before, the numbers by kind. */
  const shared = new Map<number, Map<number, number>>([[1, new Map()]]);
  /** By the number of a resource: of what was reported for it; 0 where it was not judged. */
  const reportedOf = numberList();
  const repeated = new Set<number>();
  /** By the number of a resource: a digest of its labels; 0 where it has none. */
  const labelsOf = numberList();
  let isRelabelled = false;
  /** By the number of a resource: the number of its type; 0 where it has none. */
  const typeOf = numberList();
  let isRetyped = false;
  /** By the number of a resource: the number of the scope that it counts for. */
  const scopeOf = numberList();
  const scopes: string[] = [""];
  const numberOfScope = new Map<string, number>();
  /** By the number of a resource: 1 where it was only referred to so far. */
  const aside = numberList();
  let leftOut = 0;
  let reported = 1;
  /** What had been reported when the resource came again. */
  let prior = 0;

  function kindFor(kind: string, what: string): number {
    let byWhat = kinds.get(kind);
    if (!byWhat) kinds.set(kind, (byWhat = new Map()));
    let number = byWhat.get(what);
    if (number === undefined) byWhat.set(what, (number = ++kindCount));
    return number;
  }

  function countFor(number: number, resource: Resource): void {
    const { scope } = resource;
    const known = scopes[scopeOf.get(number)]!;
    if (prior !== 0 && known <= scope) return;
    let next = numberOfScope.get(scope);
    if (next === undefined) numberOfScope.set(scope, (next = scopes.push(scope) - 1));
    scopeOf.set(number, next);
    if (prior !== 0) sink.moved?.(resource, known);
  }

  function isNew(kind: number, to: number): boolean {
    for (let one = prior; one > 1; one = beforeOf.get(one))
      if (kindOf.get(one) === kind && toOf.get(one) === to) return false;
    // A destination is hardly ever another resource's too, so that what follows is not looked up.
    const next = to === 0 ? shared.get(reported) : undefined;
    const known = next?.get(kind);
    if (known !== undefined) {
      reported = known;
      return true;
    }
    count++;
    kindOf.set(count, kind);
    toOf.set(count, to);
    beforeOf.set(count, reported);
    if (next) {
      next.set(kind, count);
      shared.set(count, new Map());
    }
    reported = count;
    return true;
  }

  return {
    out: {
      placement(placement) {
        const to = destinationOf(placement);
        const kind = kindFor(placement.role, placement.location.code);
        if (isNew(kind, to === undefined ? 0 : to + 1)) sink.placement(placement);
        else sink.again?.(placement);
      },
      gap(gap) {
        // Two destinations that cannot be placed are two gaps.
        if (isNew(kindFor(`gap ${gap.role}`, gap.reason), 1 + (remembered(gap.detail) >>> 1)))
          sink.gap(gap);
      },
    },
    visit(resource, type, see) {
      const number = numberFor(resource.id);
      const before = reportedOf.get(number);
      // It was judged, and is no less so for being left out by another target.
      if (before !== 0 && resource.onlyReferred) return;
      const isAside = resource.onlyReferred === true ? 1 : 0;
      leftOut += isAside - aside.get(number);
      if (aside.get(number) !== isAside) aside.set(number, isAside);
      prior = before;
      const labels = digestOf(resource.labels);
      // Some lists show no labels, of what another account shares for one.
      const labelsBefore = labelsOf.get(number);
      isRelabelled = labels !== 0 && labelsBefore !== 0 && labelsBefore !== labels;
      if (prior !== 0 && labels !== 0 && labelsBefore === 0) sink.labelled?.(resource);
      if (labels !== 0) labelsOf.set(number, labels);
      const typeBefore = typeOf.get(number);
      isRetyped = prior !== 0 && type !== 0 && typeBefore !== 0 && typeBefore !== type;
      if (type !== 0) typeOf.set(number, type);
      reported = prior || 1;
      if (!resource.onlyReferred) countFor(number, resource);
      see(resource);
      if (resource.onlyReferred) return;
      if (prior) repeated.add(number);
      reportedOf.set(number, reported);
    },
    isRepeat: () => prior !== 0,
    isRelabelled: () => isRelabelled,
    isRetyped: () => isRetyped,
    leftOut: () => leftOut,
    resume(id, go) {
      const number = numberFor(id);
      const isRepeated = repeated.has(number);
      prior = isRepeated ? reportedOf.get(number) : 0;
      reported = prior || 1;
      go();
      if (isRepeated) reportedOf.set(number, reported);
    },
  };
}

/** FNV-1a, from a hash of what stands before it. */
function hashOf(text: string, before = 2_166_136_261): number {
  let hash = before;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619);
  return hash;
}

/** A hash that is looked up where it came lately: names of labels and reasons of gaps are those of other resources too. */
function remembered(text: string): number {
  let hash = lately.get(text);
  if (hash !== undefined) return hash;
  hash = hashOf("\0", hashOf(text));
  if (lately.size === mostLately) lately.clear();
  lately.set(text, hash);
  return hash;
}
const lately = new Map<string, number>();
const mostLately = 4096;

/** In 31 bits, whatever the order of the labels. */
function digestOf(labels: Resource["labels"]): number {
  let hash = 0;
  let isEmpty = true;
  for (const name in labels) {
    isEmpty = false;
    hash = (hash + hashOf(labels[name]!, remembered(name))) | 0;
  }
  return isEmpty ? 0 : hash >>> 1 || 1;
}
