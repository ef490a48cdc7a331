/** Where places are, from a provider's location code to countries and from countries to jurisdictions: the reader of that part of rules/. */
import { readFileSync } from "node:fs";
import { parseCountries } from "./atlas/countries.ts";
import { type Jurisdictions, parseJurisdictions } from "./atlas/jurisdictions.ts";
import { type LocationEntry, parseLocations } from "./atlas/locations.ts";
import { folded, spellings } from "./atlas/spelling.ts";
import { type Atlas, type Country, type Location, type Provider, providers } from "./model.ts";

export type { Adequacy, Cites, Jurisdictions } from "./atlas/jurisdictions.ts";
export type { LocationEntry, LocationKind } from "./atlas/locations.ts";

// Each written out, so that they hold from src/ and from the bundle in dist/ alike.
const locationFiles: Readonly<Record<Provider, URL>> = {
  aws: new URL("../rules/locations/aws.json", import.meta.url),
  azure: new URL("../rules/locations/azure.json", import.meta.url),
};
const jurisdictionsFile = new URL("../rules/jurisdictions.yaml", import.meta.url);
const countriesFile = new URL("../rules/countries.json", import.meta.url);

/** Every place of the provider, or of all providers, in the order of the lists. */
export function listLocations(provider?: Provider): LocationEntry[] {
  return (provider ? [provider] : providers).flatMap((one) =>
    parseLocations(readFileSync(locationFiles[one], "utf8"), `rules/locations/${one}.json`),
  );
}

export function loadAtlas(): Atlas {
  return atlasOf(listLocations());
}

interface Place {
  readonly location: Location;
  readonly pair: string | undefined;
}

/** An atlas of these entries; `loadAtlas` takes all that we know. */
export function atlasOf(entries: readonly LocationEntry[]): Atlas {
  const known: Record<Provider, Map<string, Place>> = { aws: new Map(), azure: new Map() };
  // Location strings repeat from resource to resource, so most calls end here.
  const found: Record<Provider, Map<string, Place>> = { aws: new Map(), azure: new Map() };

  for (const { provider, code, name, kind, aliases, countries, pair } of entries) {
    const entry = { location: Object.freeze({ code, countries }), pair };
    const places = known[provider];
    // A zone's name is that of its city, which is no code of anything; and a name never replaces a code.
    const named = folded(provider, name);
    if (!kind.endsWith("zone") && !places.has(named)) places.set(named, entry);
    for (const spelling of [...aliases, code, folded(provider, code)]) places.set(spelling, entry);
  }

  function place(provider: Provider, raw: string): Place | undefined {
    const before = found[provider].get(raw);
    if (before) return before;
    for (const spelling of spellings(provider, raw)) {
      const hit = known[provider].get(spelling);
      if (!hit) continue;
      found[provider].set(raw, hit);
      return hit;
    }
    return undefined;
  }

  return {
    find(provider, code) {
      const location = place(provider, code)?.location;
      return location && location.countries.length > 0 ? location : undefined;
    },
    pair: (provider, code) => place(provider, code)?.pair,
  };
}

/** The named sets of countries, and the adequacy decisions. */
export function loadJurisdictions(): Jurisdictions {
  return parseJurisdictions(readFileSync(jurisdictionsFile, "utf8"), "rules/jurisdictions.yaml");
}

let countries: ReadonlyMap<Country, string> | undefined;

/** The common English name of a country; undefined where ISO 3166-1 has no such code. */
export function countryName(code: string): string | undefined {
  countries ??= parseCountries(readFileSync(countriesFile, "utf8"), "rules/countries.json");
  return countries.get(code);
}

/** Whether ISO 3166-1 has this alpha-2 code (upper case). */
export function isCountry(code: string): boolean {
  return countryName(code) !== undefined;
}
