/** The lists of places in rules/, with everything they say of each. */
import { readFileSync } from "node:fs";
import { type LocationEntry, parseLocations } from "../../src/atlas/locations.ts";
import { type Provider, providers } from "../../src/model.ts";

/** Every place of the provider, or of all providers, in the order of the lists. */
export function listLocations(provider?: Provider): LocationEntry[] {
  return (provider ? [provider] : providers).flatMap((one) => {
    const file = `rules/locations/${one}.json`;
    return parseLocations(readFileSync(file, "utf8"), file);
  });
}
