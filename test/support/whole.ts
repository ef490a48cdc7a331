/**
 * `npm test` takes a sample of what would take minutes; `npm run test:all` (DATA_BOUNDARY_ALL) runs each file
 * that imports this one, whole. A test is sampled in one of the ways below, and of each kind a part always runs.
 */
import { test } from "vitest";

/** `test.runIf(isWhole)` is a test of `npm run test:all` alone; a quicker one of its kind is beside it. */
export const isWhole = Boolean(process.env["DATA_BOUNDARY_ALL"]);

/**
 * One of so many, the same ones in each run: the first, and one of each `oneOf` that follow one another, not always
 * at the same place among them, so that a table of faults by calls is not sampled at one call.
 */
export function sampleOf<const Item>(items: readonly Item[], oneOf: number): readonly Item[] {
  const goldenRatio = 0.618_034;
  const place = (i: number): number => ((Math.floor(i / oneOf) * goldenRatio) % 1) * oneOf;
  return isWhole ? items : items.filter((_, i) => i % oneOf === Math.floor(place(i)));
}

/** `test.each` of one in three of its cases. */
export const sampled: Pick<typeof test, "each"> = {
  each: ((cases: readonly unknown[]) => test.each(sampleOf(cases, 3))) as typeof test.each,
};

/** For a scan of the demo that is about an option, not about the demo: all regions take four times as long. */
export const narrowing: readonly string[] = isWhole ? [] : ["--regions", "eu-central-1,westeurope"];

/** The same where a test collects itself: `least` are the regions that it is about. */
export const narrowed = (...least: readonly string[]): { readonly regions?: readonly string[] } =>
  isWhole ? {} : { regions: least };
