/** What a bar is: figures with what they must reach, measured side by side. */

/** Median and range of repeated measurements. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export interface Figure {
  /** "tagging", "Resource Graph": what of the bar this is. */
  readonly name: string;
  readonly value: Spread;
  /** Written behind the value: "x", "KB", "MB". */
  readonly unit: string;
  /** Undefined: shown for comparison, and no bar. */
  readonly bar?: {
    readonly mustReach: number;
    readonly aim: number;
    readonly better: "less" | "more";
  };
  /** What the ratio is made of, in absolute figures of this run. */
  readonly note?: string;
}

export interface Setting {
  /** How often each thing is measured. */
  readonly times: number;
  /** Smaller estates, to see whether it works; the figures are not figures. */
  readonly quick: boolean;
  /** Empty, and removed at the end. */
  readonly folder: string;
  readonly say: (text: string) => void;
}

export interface Bar {
  readonly id: string;
  readonly title: string;
  /** What is measured against what, in a sentence or two. */
  readonly meaning: string;
  readonly measure: (setting: Setting) => Promise<readonly Figure[]>;
}

export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return {
    median: (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2,
    least: sorted[0]!,
    most: sorted.at(-1)!,
  };
}

/** Of several. */
export const median = (values: readonly number[]): number => spread(values).median;

type Results<T extends Readonly<Record<string, () => Promise<unknown>>>> = {
  readonly [K in keyof T]: readonly Awaited<ReturnType<T[K]>>[];
};

/** Runs each in turn, again and again, so that what else the machine does strikes all alike. */
export async function interleaved<T extends Readonly<Record<string, () => Promise<unknown>>>>(
  times: number,
  runs: T,
): Promise<Results<T>> {
  const results: Record<string, unknown[]> = {};
  for (let time = 0; time < times; time++)
    for (const [key, run] of Object.entries(runs)) (results[key] ??= []).push(await run());
  return results as unknown as Results<T>;
}

/** Pair by pair. */
export function ratios<T>(ours: readonly T[], bare: readonly T[], of: (one: T) => number): Spread {
  return spread(ours.map((one, i) => of(one) / of(bare[i]!)));
}
