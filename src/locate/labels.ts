/** The labels of resources: most are those of another one just before, so that what is made of them is made once. */
import type { ResourceRef } from "../model.ts";

type Labels = ResourceRef["labels"];

export interface Labelled {
  /** The object of the resource that had them first: the same one for each that comes soon after. */
  readonly labels: Labels;
  /** In 31 bits, whatever the order of the labels; 0 where there are none. */
  readonly digest: number;
}

interface Lately extends Labelled {
  /** In their order, which is that of most others: to look each up by its name takes longer. */
  readonly names: readonly string[];
  readonly values: readonly string[];
}

/** A power of two. */
const mostLately = 1024;

export function labelsLately(): (labels: Labels) => Labelled {
  const lately: (Lately | undefined)[] = Array.from({ length: mostLately });
  /** What came last at each place: only labels that come twice are held, as many have a name that no other has. */
  const mixes = new Int32Array(mostLately);
  /** Those that came last, and their hashes. */
  let names: readonly string[] = [];
  let hashes: readonly number[] = [];

  function digestOf(labels: Labels, count: number): number {
    if (!areNames(names, labels, count)) {
      names = Object.keys(labels);
      hashes = names.map(remembered);
    }
    let hash = 0;
    let at = 0;
    for (const name in labels) hash = (hash + hashOf(labels[name]!, hashes[at++])) | 0;
    return count === 0 ? 0 : hash >>> 1 || 1;
  }

  return (labels) => {
    let count = 0;
    let mix = 0;
    for (const name in labels) {
      mix = mixed(mix, labels[name]!);
      count++;
    }
    const slot = (mix ^ (mix >>> 15)) & (mostLately - 1);
    if (mixes[slot] !== mix) {
      mixes[slot] = mix;
      lately[slot] = undefined;
      return { labels, digest: digestOf(labels, count) };
    }
    const before = lately[slot];
    if (before && isAs(before, labels, count)) return before;
    const digest = digestOf(labels, count);
    return (lately[slot] = { labels, digest, names, values: Object.values(labels) });
  };
}

function areNames(names: readonly string[], labels: Labels, count: number): boolean {
  let at = 0;
  for (const name in labels) if (names[at++] !== name) return false;
  return names.length === count;
}

function isAs({ names, values }: Lately, labels: Labels, count: number): boolean {
  let at = 0;
  for (const name in labels) {
    if (names[at] !== name || values[at] !== labels[name]) return false;
    at++;
  }
  return names.length === count;
}

/** Of labels that differ mostly another number; of the same the same. */
function mixed(before: number, label: string): number {
  const { length } = label;
  let mix = Math.imul(before, 31) + length;
  for (let i = Math.max(0, length - 3); i < length; i++)
    mix = Math.imul(mix, 31) + label.charCodeAt(i);
  return mix;
}

export function sameLabels(one: Labels, other: Labels): boolean {
  if (one === other) return true;
  let labels = 0;
  for (const name in one) {
    if (one[name] !== other[name]) return false;
    labels++;
  }
  for (const _ in other) labels--;
  return labels === 0;
}

/** Of two letters at a time, from a hash of what stands before them. */
function hashOf(text: string, before = 2_166_136_261): number {
  const { length } = text;
  let hash = before;
  // The second of two letters reaches the lower bits by the shift alone, and tables look at these.
  for (let i = 0; i < length; i += 2) {
    const second = i + 1 < length ? text.charCodeAt(i + 1) << 16 : 0;
    const mix = Math.imul(hash ^ (text.charCodeAt(i) | second), 16_777_619);
    hash = mix ^ (mix >>> 15);
  }
  return hash;
}

/** A hash that is looked up where it came lately: names of labels and reasons of gaps are those of other resources too. */
export function remembered(text: string): number {
  let hash = known.get(text);
  if (hash !== undefined) return hash;
  hash = hashOf("\0", hashOf(text));
  if (known.size === mostKnown) known.clear();
  known.set(text, hash);
  return hash;
}
const known = new Map<string, number>();
const mostKnown = 4096;
