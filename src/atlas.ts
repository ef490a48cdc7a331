/** Where places are, from a provider's location code to countries and from countries to jurisdictions: the reader of that part of rules/. */
import { type Jurisdictions, jurisdictionsOf } from "./atlas/jurisdictions.ts";
import type { LocationEntry } from "./atlas/locations.ts";
import {
  readAwsLocations,
  readAzureLocations,
  readCountries,
  readJurisdictions,
} from "./atlas/read.ts";
import { folded, spellings } from "./atlas/spelling.ts";
import { type Atlas, type Country, type Location, type Provider, providers } from "./model.ts";

export type { Jurisdictions } from "./atlas/jurisdictions.ts";
export type { LocationEntry } from "./atlas/locations.ts";

const locations: Readonly<Record<Provider, () => LocationEntry[]>> = {
  aws: readAwsLocations,
  azure: readAzureLocations,
};

/** Every place of the provider, or of all providers, in the order of the lists. */
export function listLocations(provider?: Provider): LocationEntry[] {
  return (provider ? [provider] : providers).flatMap((one) => locations[one]());
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
  return jurisdictionsOf(readJurisdictions());
}

let countries: Readonly<Record<Country, string>> | undefined;

/** The common English name of a country; undefined where ISO 3166-1 has no such code. */
export function countryName(code: string): string | undefined {
  countries ??= readCountries();
  return Object.hasOwn(countries, code) ? countries[code] : undefined;
}

/** Whether ISO 3166-1 has this alpha-2 code (upper case). */
export function isCountry(code: string): boolean {
  return countryName(code) !== undefined;
}
