/** The country that a code which is none was probably meant to be. */
import type { Country } from "../model.ts";

/** Codes people write for a country that ISO 3166-1 calls otherwise. */
const otherwise: Readonly<Record<string, Country>> = { UK: "GB", EL: "GR" };

export function meantCountry(
  code: string,
  isCountry: (code: Country) => boolean,
): Country | undefined {
  const upper = code.trim().toUpperCase();
  return otherwise[upper] ?? (isCountry(upper) ? upper : undefined);
}
