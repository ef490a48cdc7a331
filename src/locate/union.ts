/** Several places as one location: its countries are those of all of them. */
import type { Atlas, Location, Resource } from "../model.ts";

/** Undefined where one of them is unknown. */
export function unionOf(
  atlas: Atlas,
  { provider }: Pick<Resource, "provider">,
  { anyOf, code }: { readonly anyOf: readonly string[]; readonly code: string },
): Location | undefined {
  const places = anyOf.map((one) => atlas.find(provider, one));
  if (places.length === 0 || places.includes(undefined)) return undefined;
  return { code, countries: [...new Set(places.flatMap((place) => place!.countries))].sort() };
}
