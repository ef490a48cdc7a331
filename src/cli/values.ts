/** What the values of options may be: each is read here or refused with the reason. */
import { InvalidArgumentError } from "commander";
import { isDay } from "../day.ts";
import { type Skippable, skippables } from "../model.ts";
import { didYouMean } from "../nearest.ts";

export interface Format {
  readonly format: string;
  readonly file?: string;
}

export function collectFormat(value: string, before: readonly Format[]): readonly Format[] {
  const cut = value.indexOf("=");
  const one =
    cut < 0 ? { format: value } : { format: value.slice(0, cut), file: value.slice(cut + 1) };
  if (one.file === "") throw new InvalidArgumentError("the file name after = is missing.");
  return [...before, one];
}

export function collectSkip(
  value: string,
  before: readonly Skippable[] = [],
): readonly Skippable[] {
  const one = skippables.find((what) => what === value);
  if (!one)
    throw new InvalidArgumentError(
      `there is nothing called so to skip; ${didYouMean(value, skippables)}write ${skippables.join(", ")}.`,
    );
  return [...before, one];
}

export function list(value: string): string[] {
  return value
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean);
}

export function day(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError("it is not a date such as 2026-11-22.");
  return value;
}

export function wholeNumber(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < 1 || number > 1_000_000)
    throw new InvalidArgumentError("it is not a whole number from 1 up.");
  return number;
}
