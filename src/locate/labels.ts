/** The labels of resources: most are those of another one just before, so that what is made of them is made once. */
import type { ResourceRef } from "../model.ts";

type Labels = ResourceRef["labels"];

export interface Labelled {
  /** The object of the resource that had them first: the same one for each that comes soon after. */
  readonly labels: Labels;
  /** In 31 bits, whatever the order of the labels; 0 where there are none. */
  readonly digest: number;
}

/** A power of two. */
const mostLately = 1024;

interface Lately extends Labelled {
  readonly names: readonly string[];
  readonly values: readonly string[];
}

export function labelsLately(): (labels: Labels) => Labelled {
  const lately: (Lately | undefined)[] = Array.from({ length: mostLately });
  // Of the labels at hand, in their order, which is that of most others: to look each up by its name takes longer.
  const names: string[] = [];
  const values: string[] = [];
  return (labels) => {
    let count = 0;
    let mix = 0;
    for (const name in labels) {
      const label = labels[name]!;
      names[count] = name;
      values[count++] = label;
      mix = mixed(mix, label);
    }
    const slot = (mix ^ (mix >>> 15)) & (mostLately - 1);
    const before = lately[slot];
    if (before && before.names.length === count) {
      let at = 0;
      while (at < count && before.names[at] === names[at] && before.values[at] === values[at]) at++;
      if (at === count) return before;
    }
    return (lately[slot] = {
      labels,
      digest: digestOf(labels),
      names: names.slice(0, count),
      values: values.slice(0, count),
    });
  };
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

function digestOf(labels: Labels): number {
  let hash = 0;
  let isEmpty = true;
  for (const name in labels) {
    isEmpty = false;
    hash = (hash + hashOf(labels[name]!, remembered(name))) | 0;
  }
  return isEmpty ? 0 : hash >>> 1 || 1;
}

/** FNV-1a, from a hash of what stands before it. */
function hashOf(text: string, before = 2_166_136_261): number {
  let hash = before;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619);
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
