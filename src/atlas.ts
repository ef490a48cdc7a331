/** Where places are, from a provider's location code to countries and from countries to jurisdictions: the reader of that part of rules/. */
import { type Jurisdictions, jurisdictionsOf } from "./atlas/jurisdictions.ts";
import type { LocationEntry, PlaceEntry } from "./atlas/locations.ts";
import { readCountries, readJurisdictions, readPlaces } from "./atlas/read.ts";
import { folded, spellings } from "./atlas/spelling.ts";
import { standingsOn } from "./atlas/standing.ts";
import type { Atlas, Country, Location, Places, Provider, Standing } from "./model.ts";
import { factsOf } from "./providers.ts";

export type { Jurisdictions } from "./atlas/jurisdictions.ts";
export type { LocationEntry } from "./atlas/locations.ts";

const places = new Map<Provider, readonly PlaceEntry[]>();

/** The provider's places, in the order of its list; parsed when the first of them is looked for. */
export function listPlaces(provider: Provider): readonly PlaceEntry[] {
  let list = places.get(provider);
  if (!list) {
    list = JSON.parse(readPlaces()[provider]!) as PlaceEntry[];
    places.set(provider, list);
  }
  return list;
}

/** The place of this code or name, one without a published country too. */
export function findPlace(provider: Provider, raw: string): PlaceEntry | undefined {
  const wanted = new Set(spellings(provider, raw));
  const isWanted = (spelling: string): boolean =>
    wanted.has(spelling) || wanted.has(folded(provider, spelling));
  const all = listPlaces(provider);
  return (
    all.find(({ code, aliases }) => isWanted(code) || aliases.some(isWanted)) ??
    all.find(({ name, kind }) => !kind.endsWith("zone") && isWanted(name))
  );
}

export function loadAtlas(): Atlas {
  return atlasFrom(listPlaces);
}

/** An atlas of these entries; `loadAtlas` takes all that we know. */
export function atlasOf(entries: readonly LocationEntry[]): Atlas {
  return atlasFrom((wanted) => entries.filter(({ provider }) => provider === wanted));
}

interface Place {
  readonly location: Location;
  readonly pair: string | undefined;
}

function atlasFrom(entriesOf: (provider: Provider) => readonly PlaceEntry[]): Atlas {
  const known: Partial<Record<Provider, ReadonlyMap<string, Place>>> = {};
  // Location strings repeat from resource to resource, so most calls end here.
  const found: Partial<Record<Provider, Map<string, Place>>> = {};

  function place(provider: Provider, raw: string): Place | undefined {
    const seen = (found[provider] ??= new Map());
    const before = seen.get(raw);
    if (before) return before;
    const bySpelling = (known[provider] ??= index(provider, entriesOf(provider)));
    for (const spelling of spellings(provider, raw)) {
      const hit = bySpelling.get(spelling);
      if (!hit) continue;
      seen.set(raw, hit);
      return hit;
    }
    const { regionsOf } = factsOf(provider).places;
    return regionsOf === undefined ? undefined : place(regionsOf as Provider, raw);
  }

  return {
    find(provider, code) {
      const location = place(provider, code)?.location;
      return location && location.countries.length > 0 ? location : undefined;
    },
    pair: (provider, code) => place(provider, code)?.pair,
  };
}

function index(provider: Provider, entries: readonly PlaceEntry[]): ReadonlyMap<string, Place> {
  const bySpelling = new Map<string, Place>();
  for (const { code, name, kind, aliases, countries, pair } of entries) {
    const entry = { location: Object.freeze({ code, countries }), pair };
    // A zone's name is that of its city, which is not a code of anything; and a name never replaces a code.
    const named = folded(provider, name);
    if (!kind.endsWith("zone") && !bySpelling.has(named)) bySpelling.set(named, entry);
    for (const spelling of [...aliases, code, folded(provider, code)])
      bySpelling.set(spelling, entry);
  }
  return bySpelling;
}

interface Law {
  readonly jurisdictions: Jurisdictions;
  readonly list: Places["adequacyList"];
}

let law: Law | undefined;

/** Read once: a scan asks for it when it begins, and when it counts. */
function readLaw(): Law {
  if (!law) {
    const file = readJurisdictions();
    const { url, checked } = file.adequacy.cites;
    law = { jurisdictions: jurisdictionsOf(file), list: { url, checked } };
  }
  return law;
}

/** The named sets of countries, and the adequacy decisions. */
export function loadJurisdictions(): Jurisdictions {
  return readLaw().jurisdictions;
}

/** How each country stands under the GDPR's Chapter V on a day (ISO date), and the list that this was read from. */
export function loadStandings(asOf: string): {
  readonly of: (country: Country) => Standing;
  readonly list: Places["adequacyList"];
} {
  const { jurisdictions, list } = readLaw();
  return { of: standingsOn(asOf, jurisdictions), list };
}

let countryNames: Readonly<Record<Country, string>> | undefined;

/** The common English name of a country; undefined where ISO 3166-1 has no such code. */
export function countryName(code: string): string | undefined {
  countryNames ??= readCountries();
  return Object.hasOwn(countryNames, code) ? countryNames[code] : undefined;
}

/** Whether ISO 3166-1 has this alpha-2 code (upper case). */
export function isCountry(code: string): boolean {
  return countryName(code) !== undefined;
}
