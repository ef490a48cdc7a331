/** Countries as people call them. */
import { countryName as nameOf } from "../atlas.ts";
import { type Country, type Location, isAnywhere } from "../model.ts";

const listedUpTo = 6;

/** Not by `Intl`: its tables take longer to open than the report takes to write. */
export function countryName(code: Country): string {
  return nameOf(code) ?? code;
}

/** "United States", "Ireland or Netherlands", "one of 27 countries". */
function countriesInWords(countries: readonly Country[]): string {
  if (countries.length > listedUpTo) return `one of ${countries.length} countries`;
  const names = countries.map(countryName);
  if (names.length < 3) return names.join(" or ");
  return `${names.slice(0, -1).join(", ")}, or ${names.at(-1)}`;
}

/** Where it may be that it must not: "United States", "Norway, Switzerland or 3 more". */
export function placeInBrief({ countries }: Location, outside: readonly Country[]): string {
  if (isAnywhere({ countries })) return "anywhere in the world";
  const names = outside.map(countryName);
  if (names.length > 3) return `${names.slice(0, 2).join(", ")} or ${names.length - 2} more`;
  return names.join(" or ");
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
