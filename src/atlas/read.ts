/**
 * What rules/ says of geography, read and checked. Plain data without arguments on purpose: the build
 * puts the answers in this file's place, so that no scan waits for the reading (scripts/bundle/digest.ts).
 */
import { readFileSync } from "node:fs";
import type { Country } from "../model.ts";
import { factsOf, providers } from "../providers.ts";
import { parseCountries } from "./countries.ts";
import { type JurisdictionsFile, parseJurisdictions } from "./jurisdictions-file.ts";
import { type PlaceEntry, parseLocations } from "./locations.ts";

/** Of each provider of this package, in JSON: a scan opens those that it needs. */
export function readPlaces(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    providers.map((provider) => [
      provider,
      JSON.stringify(placesIn(factsOf(provider).places.list)),
    ]),
  );
}

export function readJurisdictions(): JurisdictionsFile {
  return parseJurisdictions(text("jurisdictions.yaml"), "rules/jurisdictions.yaml");
}

/** Code to common English name. */
export function readCountries(): Readonly<Record<Country, string>> {
  return parseCountries(text("countries.json"), "rules/countries.json");
}

/** A quarter of what the lists say: a scan waits for the parsing of what is here. */
function placesIn(file: string): PlaceEntry[] {
  return parseLocations(text(file), `rules/${file}`).map(
    ({ code, name, kind, aliases, countries, pair }) => ({
      code,
      name,
      kind,
      aliases,
      countries,
      ...(pair !== undefined && { pair }),
    }),
  );
}

const rules = new URL("../../rules/", import.meta.url);

function text(name: string): string {
  return readFileSync(new URL(name, rules), "utf8");
}
