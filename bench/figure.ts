/** A figure of the table: what it was, beside the bar it must reach. */
export interface Figure {
  readonly bar: string;
  readonly what: string;
  /** One for each repetition, each from runs that stood next to each other. */
  readonly values: readonly number[];
  readonly unit: string;
  readonly must: number;
  readonly aim: number;
  /** Whether more is better. */
  readonly atLeast?: true;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export function rowOf({ bar, what, values, unit, must, aim, atLeast }: Figure): string {
  const reached = median(values);
  const within = (limit: number): boolean => (atLeast ? reached >= limit : reached <= limit);
  const verdict = within(aim) ? "aim met" : within(must) ? "met" : "**missed**";
  const sign = atLeast ? "≥" : "≤";
  const spread = `${shown(Math.min(...values))} to ${shown(Math.max(...values))}`;
  return `| ${bar} | ${what} | ${shown(reached)}${unit} | ${spread} | ${sign} ${must}${unit} | ${sign} ${aim}${unit} | ${verdict} |`;
}

const shown = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2);
