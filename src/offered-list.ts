/** Where AWS offers which service, as the list that is shipped has it (rules/offered.json, by scripts/offered.ts). */
import { readFileSync } from "node:fs";

interface List {
  readonly regions: string;
  /** By the service's id. */
  readonly services: Readonly<
    Record<string, { readonly parameter?: string; readonly notIn: string }>
  >;
}

let list: List | undefined;

/** Undefined where the list does not tell: it has not the service, or not the region. */
export function isOffered(service: string, region: string): boolean | undefined {
  const { regions, services } = shipped();
  const known = services[service];
  if (known === undefined || !regions.split(" ").includes(region)) return undefined;
  return !known.notIn.split(" ").includes(region);
}

/** The name that the public SSM parameters have for the service, if they have it. */
export const parameterOf = (service: string): string | undefined =>
  shipped().services[service]?.parameter;

/** This file is in src/ and its bundle in dist/, so that one path leads to rules/ from both. */
function shipped(): List {
  list ??= JSON.parse(
    readFileSync(new URL("../rules/offered.json", import.meta.url), "utf8"),
  ) as List;
  return list;
}
