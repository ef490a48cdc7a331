/** Reads the values of options; what cannot be used is an error that names the option and what it accepts. */
import { isDay } from "../day.ts";
import { type Provider, UserError, providers } from "../model.ts";
import { useOneOf } from "../nearest.ts";

export interface Format {
  readonly format: string;
  readonly file?: string;
}

export function collectFormat(value: string, before: readonly Format[]): readonly Format[] {
  const cut = value.indexOf("=");
  const one =
    cut < 0 ? { format: value } : { format: value.slice(0, cut), file: value.slice(cut + 1) };
  if (one.file === "")
    throw new UserError(`--format ${value}: the file name after "=" is missing; add it`);
  return [...before, one];
}

/** One of a few words; `place` names the option or the command in the error. */
export function oneOf<Known extends string>(
  place: string,
  what: string,
  known: readonly Known[],
): (value: string) => Known {
  return (value) => {
    const found = known.find((one) => one === value);
    if (found === undefined)
      throw new UserError(`${place}: unknown ${what} "${value}"; ${useOneOf(value, known)}`);
    return found;
  };
}

/** An option of which there is one: of two values the last one would be taken, and the other lost. */
export function once(option: string): (value: string, before?: string) => string {
  return (value, before) => {
    if (before !== undefined)
      throw new UserError(
        `${option}: is given twice, as ${before} and as ${value}; leave one of them out`,
      );
    return value;
  };
}

/** An option that can be given several times; `before` is false after its `--no-` form. */
export function each<Value>(
  read: (value: string) => Value,
): (value: string, before?: readonly Value[] | false) => readonly Value[] {
  return (value, before) => [...(before || []), read(value)];
}

export function list(value: string): string[] {
  return value
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean);
}

export function day(option: string): (value: string) => string {
  return (value) => {
    if (!isDay(value))
      throw new UserError(`${option}: "${value}" is not a date; use YYYY-MM-DD, as in 2026-11-22`);
    return value;
  };
}

export function wholeNumber(option: string): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < 1 || number > 1_000_000)
      throw new UserError(
        `${option}: "${value}" is not a whole number from 1 to 1000000; use one such as 30`,
      );
    return number;
  };
}

const secondsIn: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400 };

/** In seconds. */
export function duration(option: string): (value: string) => number {
  return (value) => {
    const [, number, unit] = /^(\d{1,6})([mhd])$/.exec(value) ?? [];
    if (number === undefined || unit === undefined)
      throw new UserError(
        `${option}: "${value}" is not a duration; use one such as 90m, 24h or 7d`,
      );
    return Number(number) * secondsIn[unit]!;
  };
}

/** The provider that a command names, or both. */
export function wantedProviders(command: string, said: string | undefined): readonly Provider[] {
  return said === undefined
    ? providers
    : [oneOf(command, "provider", providers)(said.toLowerCase())];
}
