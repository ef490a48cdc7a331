/**
 * A resource that comes again counts once: targets overlap, and what two accounts share both of them
 * list. Where the second time says another place, that place is judged too. Of each resource one number
 * is held, for the places that were told of it, as most resources have these in common with others.
 */
import { numberList } from "../id-table/number-list.ts";
import type { Gap, Placement, Resource } from "../model.ts";

interface Sink {
  readonly placement: (placement: Placement) => void;
  readonly gap: (gap: Gap) => void;
}

export interface Repeats {
  /** Lets through what was not told of the resource before. */
  readonly out: Sink;
  /** Visits a resource. */
  readonly visit: (resource: Resource, see: (resource: Resource) => void) => void;
  /** Whether the resource at hand was there before. */
  readonly isRepeat: () => boolean;
  /** Goes on with a resource whose references had to wait. */
  readonly resume: (id: string, go: () => void) => void;
}

/** What was told of a resource so far, the last of it first. */
interface Told {
  readonly number: number;
  readonly before: Told | undefined;
  readonly kind: string;
  readonly what: string;
  readonly next: Map<string, Map<string, Told>>;
}

export function repeats(sink: Sink, numberFor: (id: string) => number): Repeats {
  const first: Told = { number: 1, before: undefined, kind: "", what: "", next: new Map() };
  /** By number, from 1. */
  const all = [first, first];
  /** By the number of a resource: of what was told of it; 0 where it was not judged. */
  const toldOf = numberList();
  const repeated = new Set<number>();
  let told = first;
  /** What had been told when the resource came again. */
  let prior: Told | undefined;

  function isNew(kind: string, what: string): boolean {
    for (let one = prior; one; one = one.before)
      if (one.kind === kind && one.what === what) return false;
    let byWhat = told.next.get(kind);
    if (!byWhat) told.next.set(kind, (byWhat = new Map()));
    let next = byWhat.get(what);
    if (!next) {
      next = { number: all.length, before: told, kind, what, next: new Map() };
      all.push(next);
      byWhat.set(what, next);
    }
    told = next;
    return true;
  }

  return {
    out: {
      placement(placement) {
        if (isNew(placement.role, placement.location.code)) sink.placement(placement);
      },
      gap(gap) {
        if (isNew(`gap ${gap.role}`, gap.reason)) sink.gap(gap);
      },
    },
    visit(resource, see) {
      const number = numberFor(resource.id);
      const before = toldOf.get(number);
      // It was judged, and is no less so for being left out by another target.
      if (before !== 0 && resource.onlyReferred) return;
      prior = before === 0 ? undefined : all[before];
      told = prior ?? first;
      see(resource);
      if (resource.onlyReferred) return;
      if (prior) repeated.add(number);
      toldOf.set(number, told.number);
    },
    isRepeat: () => prior !== undefined,
    resume(id, go) {
      const number = numberFor(id);
      const isRepeated = repeated.has(number);
      prior = isRepeated ? all[toldOf.get(number)] : undefined;
      told = prior ?? first;
      go();
      if (isRepeated) toldOf.set(number, told.number);
    },
  };
}
