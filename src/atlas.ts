/** Where places are: from a provider's location code to countries. The only reader of rules/locations. */
import { readFileSync } from "node:fs";
import { type LocationEntry, parseLocations } from "./atlas/locations.ts";
import { folded, spellings } from "./atlas/spelling.ts";
import { type Atlas, type Location, type Provider, providers } from "./model.ts";

export type { LocationEntry, LocationKind } from "./atlas/locations.ts";

// Each written out, so that they hold from src/ and from the bundle in dist/ alike.
const locationFiles: Readonly<Record<Provider, URL>> = {
  aws: new URL("../rules/locations/aws.json", import.meta.url),
  azure: new URL("../rules/locations/azure.json", import.meta.url),
};

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

  for (const { provider, code, name, aliases, countries, pair } of entries) {
    const place = { location: Object.freeze({ code, countries }), pair };
    const places = known[provider];
    // Names never replace a code.
    if (!places.has(folded(provider, name))) places.set(folded(provider, name), place);
    for (const spelling of [...aliases, code]) places.set(spelling, place);
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
