/** Countries as people call them. */
import { type Country, type Location, isAnywhere } from "../model.ts";

const english = new Intl.DisplayNames(["en"], { type: "region" });
const listedUpTo = 6;

export function countryName(code: Country): string {
  return /^[A-Z]{2}$/.test(code) ? (english.of(code) ?? code) : code;
}

/** "United States", "Ireland or Netherlands", "one of 27 countries". */
function countriesInWords(countries: readonly Country[]): string {
  if (countries.length > listedUpTo) return `one of ${countries.length} countries`;
  return new Intl.ListFormat("en", { type: "disjunction" }).format(countries.map(countryName));
}

/** The location's countries, and which of them the boundary does not allow where that is not all of them. */
export function placeInWords({ countries }: Location, outside: readonly Country[]): string {
  if (isAnywhere({ countries })) return "anywhere in the world";
  const where = countriesInWords(countries);
  if (outside.length === countries.length || outside.length === 0) return where;
  return outside.length > listedUpTo
    ? `${where}, ${outside.length} of them not allowed`
    : `${where}, of which not allowed: ${outside.map(countryName).join(", ")}`;
}
