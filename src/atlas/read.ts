/**
 * What rules/ says of geography, read and checked. Plain data without arguments on purpose: the build
 * puts the answers in this file's place, so that no scan waits for the reading (scripts/bundle/digest.ts).
 */
import { readFileSync } from "node:fs";
import type { Country, Provider } from "../model.ts";
import { parseCountries } from "./countries.ts";
import { type JurisdictionsFile, parseJurisdictions } from "./jurisdictions-file.ts";
import { type PlaceEntry, parseLocations } from "./locations.ts";

export function readAwsPlaces(): PlaceEntry[] {
  return places("aws");
}

export function readAzurePlaces(): PlaceEntry[] {
  return places("azure");
}

export function readJurisdictions(): JurisdictionsFile {
  return parseJurisdictions(text("jurisdictions.yaml"), "rules/jurisdictions.yaml");
}

/** Code to common English name. */
export function readCountries(): Readonly<Record<Country, string>> {
  return parseCountries(text("countries.json"), "rules/countries.json");
}

/** A quarter of what the lists say: a scan waits for the parsing of what is here. */
function places(provider: Provider): PlaceEntry[] {
  const file = `locations/${provider}.json`;
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

function text(name: string): string {
  return readFileSync(new URL(`../../rules/${name}`, import.meta.url), "utf8");
}
