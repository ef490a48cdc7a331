/** The policy: where data may be and what is accepted. */
import type { Boundary, Contract, Country, Level, Trustable } from "../model.ts";
import type { DataClass } from "./classes.ts";
import type { Exception } from "./exception.ts";
import { pathGlobOf } from "./glob.ts";
import type { PolicyFile } from "./policy-shape.ts";

/** One thing to scan, and who scans it where that is not the caller. */
export interface PolicyTarget {
  readonly target: string;
  /** AWS: the role to assume in each account that the target names. */
  readonly role?: string;
  readonly externalId?: string;
}

/** What the policy says of plans and templates by their paths. */
export interface PolicyPlan {
  /** The path from the policy's folder, with forward slashes. */
  readonly matches: (path: string) => boolean;
  readonly regions: readonly string[];
  readonly params: Readonly<Record<string, string>>;
  readonly paramFiles: readonly string[];
  readonly resourceGroupLocation?: string;
  readonly providerRegions: Readonly<Record<string, string>>;
}

/** A policy with everything in it looked up: names are sets of countries. */
export interface Policy {
  readonly boundary: Boundary;
  readonly targets: readonly PolicyTarget[];
  readonly regions?: readonly string[];
  readonly trust?: readonly Trustable[];
  readonly plans: readonly PolicyPlan[];
  readonly classes: readonly DataClass[];
  /** Only the rules whose level differs from their own. */
  readonly levels: ReadonlyMap<string, Level | "off">;
  readonly exceptions: readonly Exception[];
  readonly failOn: Level | "never";
  /** The report or baseline file that scans are compared with, from the policy's folder. */
  readonly baseline?: string;
  /** Keys of the tags that name an owner, the most telling first. */
  readonly ownerTags: readonly string[];
  readonly contracts: readonly Contract[];
}

/** The geography and law that a policy's words are looked up in. */
export interface PolicyContext {
  /** The named boundaries as they stand on the day of the scan. */
  readonly boundaries: ReadonlyMap<string, Boundary>;
  readonly isCountry: (code: Country) => boolean;
  readonly ruleIds: readonly string[];
}

export const defaultBoundary = "eea";

/** What holds where there is no policy file. */
export function defaultPolicy(boundaries: ReadonlyMap<string, Boundary>): Policy {
  return resolvePolicy({}, boundaries);
}

/** A boundary by name or by its countries; undefined where the name is not known. */
export function boundaryOf(
  said: string | { readonly countries: readonly Country[] },
  boundaries: ReadonlyMap<string, Boundary>,
): Boundary | undefined {
  if (typeof said === "string") return boundaries.get(said);
  const countries = [...new Set(said.countries)].sort();
  return { id: countries.join("+"), title: countries.join(", "), countries: new Set(countries) };
}

/** What a file says, looked up. */
export function resolvePolicy(said: PolicyFile, boundaries: ReadonlyMap<string, Boundary>): Policy {
  const look = (name: NonNullable<PolicyFile["boundary"]>): Boundary => {
    const boundary = boundaryOf(name, boundaries);
    if (!boundary) throw new Error(`unknown boundary ${JSON.stringify(name)}`);
    return boundary;
  };
  return {
    boundary: look(said.boundary ?? defaultBoundary),
    targets: (said.targets ?? []).map((one) =>
      typeof one === "string" ? { target: one } : (one as PolicyTarget),
    ),
    ...(said.regions && { regions: said.regions }),
    ...(said.trust && { trust: said.trust }),
    plans: (said.plans ?? []).map(
      ({
        files,
        region = [],
        params = {},
        paramFiles = [],
        resourceGroupLocation,
        providerRegions = {},
      }) => ({
        matches: pathGlobOf(files.replace(/^\.\//, "")),
        regions: typeof region === "string" ? [region] : region,
        params: Object.fromEntries(
          Object.entries(params).map(([name, value]) => [name, String(value)]),
        ),
        paramFiles,
        ...(resourceGroupLocation !== undefined && { resourceGroupLocation }),
        providerRegions,
      }),
    ),
    classes: Object.entries(said.classes ?? {}).map(([name, { boundary, ...ways }]) => ({
      ...(ways as Omit<DataClass, "name" | "boundary">),
      name,
      ...(boundary !== undefined && {
        boundary: boundary === "anywhere" ? boundary : look(boundary),
      }),
    })),
    levels: new Map(
      Object.entries(said.rules ?? {}).flatMap(([rule, level]) => (level ? [[rule, level]] : [])),
    ),
    exceptions: (said.exceptions ?? []) as readonly Exception[],
    failOn: said.failOn ?? "error",
    ...(said.baseline !== undefined && { baseline: said.baseline }),
    ownerTags: said.owner?.tags ?? [],
    contracts: (said.dora?.contracts ?? []) as readonly Contract[],
  };
}
