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
  /** Whether the resource at hand was there before with other labels, which decide what it is judged by. */
  readonly isRelabelled: () => boolean;
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
  /** By the number of a resource: a digest of its labels; 0 where it has none. */
  const labelsOf = numberList();
  let isRelabelled = false;
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
      const labels = digestOf(resource.labels);
      // Some lists show no labels, of what another account shares for one.
      isRelabelled = labels !== 0 && labelsOf.get(number) !== 0 && labelsOf.get(number) !== labels;
      if (labels !== 0) labelsOf.set(number, labels);
      told = prior ?? first;
      see(resource);
      if (resource.onlyReferred) return;
      if (prior) repeated.add(number);
      toldOf.set(number, told.number);
    },
    isRepeat: () => prior !== undefined,
    isRelabelled: () => isRelabelled,
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

/** FNV-1a, in 31 bits, whatever the order of the labels. */
function digestOf(labels: Resource["labels"]): number {
  let hash = 0;
  let isEmpty = true;
  for (const [name, value] of Object.entries(labels)) {
    isEmpty = false;
    let one = 2_166_136_261;
    for (const text of [name, "\0", value])
      for (let i = 0; i < text.length; i++) one = Math.imul(one ^ text.charCodeAt(i), 16_777_619);
    hash = (hash + one) | 0;
  }
  return isEmpty ? 0 : hash >>> 1 || 1;
}
