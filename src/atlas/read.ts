/**
 * What rules/ says of geography, read and checked. Plain data without arguments on purpose: the build
 * puts the answers in this file's place, so that no scan waits for the reading (scripts/bundle/digest.ts).
 */
import { readFileSync } from "node:fs";
import type { Country } from "../model.ts";
import { parseCountries } from "./countries.ts";
import { type JurisdictionsFile, parseJurisdictions } from "./jurisdictions-file.ts";
import { type LocationEntry, parseLocations } from "./locations.ts";

export function readAwsLocations(): LocationEntry[] {
  return parseLocations(text("locations/aws.json"), "rules/locations/aws.json");
}

export function readAzureLocations(): LocationEntry[] {
  return parseLocations(text("locations/azure.json"), "rules/locations/azure.json");
}

export function readJurisdictions(): JurisdictionsFile {
  return parseJurisdictions(text("jurisdictions.yaml"), "rules/jurisdictions.yaml");
}

/** Code to common English name. */
export function readCountries(): Readonly<Record<Country, string>> {
  return parseCountries(text("countries.json"), "rules/countries.json");
}

function text(name: string): string {
  return readFileSync(new URL(`../../rules/${name}`, import.meta.url), "utf8");
}
