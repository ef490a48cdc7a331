/** The policy: where data may lie and what is accepted, read from a file, strictly. */
import { LineCounter, parseDocument } from "yaml";
import { type Boundary, type Country, type Level, UserError } from "../model.ts";
import type { DataClass } from "./classes.ts";
import type { Exception } from "./exceptions.ts";
import { faults, lineOf, oddities, yamlFault } from "./policy-faults.ts";
import { type PolicyFile, policyShape } from "./policy-shape.ts";

/** A policy with everything in it looked up: names are sets of countries. */
export interface Policy {
  readonly boundary: Boundary;
  readonly targets: readonly string[];
  readonly regions?: readonly string[];
  readonly classes: readonly DataClass[];
  /** Only the rules whose level differs from their own. */
  readonly levels: ReadonlyMap<string, Level | "off">;
  readonly exceptions: readonly Exception[];
  readonly failOn: Level | "never";
}

/** The geography and law that a policy's words are looked up in. */
export interface PolicyContext {
  /** The named boundaries as they stand on the day of the scan. */
  readonly boundaries: ReadonlyMap<string, Boundary>;
  readonly isCountry: (code: Country) => boolean;
  readonly ruleIds: readonly string[];
}

const defaultBoundary = "eea";

/** What holds where there is no policy file. */
export function defaultPolicy(boundaries: ReadonlyMap<string, Boundary>): Policy {
  return resolve({}, boundaries);
}

/** Throws a `UserError` with every fault of the file, one a line: `file:line:col: fault, remedy`. */
export function readPolicy(
  { file, text }: { readonly file: string; readonly text: string },
  { boundaries, isCountry, ruleIds }: PolicyContext,
): Policy {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = [...document.errors, ...document.warnings].map(yamlFault);
  if (broken.length === 0) broken.push(...oddities(document));
  if (broken.length > 0)
    throw new UserError(
      broken
        .slice(0, 20)
        .map((fault) => lineOf(file, lines, fault))
        .join("\n"),
    );

  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new UserError(`${file}:1:1: its aliases unfold to too much, write the values out`, {
      cause: error,
    });
  }
  if (data === null || data === undefined)
    throw new UserError(
      `${file}:1:1: the file says nothing, write at least "boundary: ${defaultBoundary}"`,
    );

  const shape = policyShape({ boundaries: [...boundaries.keys()], rules: ruleIds, isCountry });
  const parsed = shape.safeParse(data);
  if (!parsed.success)
    throw new UserError(faults({ file, document, lines, data }, parsed.error.issues).join("\n"));
  return resolve(parsed.data, boundaries);
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

function resolve(said: PolicyFile, boundaries: ReadonlyMap<string, Boundary>): Policy {
  const look = (name: NonNullable<PolicyFile["boundary"]>): Boundary => {
    const boundary = boundaryOf(name, boundaries);
    if (!boundary) throw new Error(`no boundary is called ${JSON.stringify(name)}`);
    return boundary;
  };
  return {
    boundary: look(said.boundary ?? defaultBoundary),
    targets: said.targets ?? [],
    ...(said.regions && { regions: said.regions }),
    classes: Object.entries(said.classes ?? {}).map(([name, { tags, boundary }]) => ({
      name,
      tags,
      ...(boundary !== undefined && {
        boundary: boundary === "anywhere" ? boundary : look(boundary),
      }),
    })),
    levels: new Map(
      Object.entries(said.rules ?? {}).flatMap(([rule, level]) => (level ? [[rule, level]] : [])),
    ),
    exceptions: (said.exceptions ?? []) as readonly Exception[],
    failOn: said.failOn ?? "error",
  };
}
