/** Which data classes a resource belongs to, by its tags or by what was found in it, and which countries those leave it. */
import {
  type Boundary,
  type Country,
  type Looker,
  type ResourceRef,
  type Sighting,
  lookers,
  uncategorized,
} from "../model.ts";
import { factsOf } from "../providers.ts";
import { globMatches } from "./glob.ts";

/** A kind of data that may have a boundary of its own. Any one of the ways in which it is recognised is enough. */
export interface DataClass {
  readonly name: string;
  /** Tag key -> the values that mean this class. Every key must be there, with any one of its values. */
  readonly tags?: Readonly<Record<string, readonly string[]>>;
  /** `types`: globs over names. */
  readonly macie?: { readonly sensitivityAtLeast?: number; readonly types?: readonly string[] };
  /** Globs over names; any label or any classification is enough. */
  readonly purview?: {
    readonly labels?: readonly string[];
    readonly classifications?: readonly string[];
  };
  /** Names of classes that data of this one can't have: a resource of both is marked wrongly. */
  readonly excludes?: readonly string[];
  /** Absent: the policy's boundary. */
  readonly boundary?: Boundary | "anywhere";
}

export type Allowed = ReadonlySet<Country> | "anywhere";

/** Values compare exactly, and so do keys except those of a provider that folds them. */
export function classesOf(
  { provider, labels }: ResourceRef,
  classes: readonly DataClass[],
): readonly DataClass[] {
  if (classes.length === 0) return classes;
  const folds = factsOf(provider).foldsTagKeys;
  return classes.filter((one) => one.tags !== undefined && hasTags(labels, wantedBy(one), folds));
}

/** Tags that a class asks for: the key, the key in lower case, and the values. */
type Wanted = readonly (readonly [key: string, folded: string, values: readonly string[]])[];

const wantedTags = new WeakMap<DataClass, Wanted>();

function wantedBy(one: DataClass): Wanted {
  let made = wantedTags.get(one);
  if (!made) {
    made = Object.entries(one.tags ?? {}).map(
      ([key, values]) => [key, key.toLowerCase(), values] as const,
    );
    wantedTags.set(one, made);
  }
  return made;
}

function hasTags(labels: ResourceRef["labels"], tags: Wanted, folds: boolean): boolean {
  return tags.every(([key, folded, values]) => {
    let value = !folds && Object.hasOwn(labels, key) ? labels[key] : undefined;
    if (folds)
      // Of two that differ in their case alone the last one counts.
      for (const name in labels) if (name.toLowerCase() === folded) value = labels[name];
    return value !== undefined && values.includes(value);
  });
}

/** Pairs of classes that contradict one another: the name of the class that says so, and of the other. */
export function contradictions(
  names: readonly string[],
  classes: readonly DataClass[],
): readonly (readonly [said: string, found: string])[] {
  return classes.flatMap(({ name, excludes = [] }) =>
    names.includes(name)
      ? excludes.filter((other) => names.includes(other)).map((other) => [name, other] as const)
      : [],
  );
}

/** The services that the policy's classes ask. */
export const lookersOf = (classes: readonly DataClass[]): readonly Looker[] =>
  lookers.filter((looker) => classes.some((one) => one[looker] !== undefined));

/** Why what was seen makes the resource one of the class; undefined where it does not. */
export function whySeen(one: DataClass, sighting: Sighting): string | undefined {
  return whys[sighting.by](one, sighting);
}

/**
 * Whether what was seen decides on the class: a score that was set by hand, or without its types, may be of any, and
 * what a scan did not look for may be there.
 */
export function decides(one: DataClass, sighting: Sighting): boolean {
  return sighting.isAnalysed && decided[sighting.by](one, sighting);
}

const decided: Readonly<Record<Looker, (one: DataClass, sighting: Sighting) => boolean>> = {
  macie: ({ macie }, { kinds, score = 0 }) =>
    !macie?.types ||
    (kinds.length > 0 && !kinds.includes(uncategorized)) ||
    score < (macie.sensitivityAtLeast ?? leastScore),
  purview: ({ purview }, { notSought = [], seeksOnlySystem = false }) =>
    (purview?.classifications ?? []).every(
      (glob) =>
        among(notSought, [glob]).length === 0 && !(seeksOnlySystem && isNoneOfMicrosofts(glob)),
    ),
};

const system = "microsoft.";

/** A glob that no classification of Microsoft's matches: all of their names begin with the same word. */
function isNoneOfMicrosofts(glob: string): boolean {
  const start = glob.toLowerCase().split(/[*?]/, 1)[0]!;
  return !system.startsWith(start) && !start.startsWith(system);
}

/** The first that Macie calls sensitive. */
const leastScore = 51;

const whys: Readonly<Record<Looker, (one: DataClass, sighting: Sighting) => string | undefined>> = {
  macie({ macie }, { isAnalysed, score = 0, kinds }) {
    if (!isAnalysed || !macie) return undefined;
    const { sensitivityAtLeast = leastScore, types } = macie;
    const found = types ? among(kinds, types) : kinds;
    return score >= sensitivityAtLeast && (!types || found.length > 0)
      ? `Macie: ${[`score ${score}`, ...found].join(", ")}`
      : undefined;
  },
  purview({ purview }, { kinds, labels = [] }) {
    const { labels: wanted = [], classifications = [] } = purview ?? {};
    const found = [...amongLabels(labels, wanted), ...among(kinds, classifications)];
    return found.length > 0 ? `Purview: ${found.join(", ")}` : undefined;
  },
};

/** "Confidential\\Patient", "Confidential / Patient": one label, whoever writes it. */
const labelPath = (label: string): string =>
  label
    .toLowerCase()
    .split(/[\\/]/)
    .map((part) => part.trim())
    .join("/");

/** A catalogue that shows a sublabel without its parent means any of that name. */
function amongLabels(labels: readonly string[], wanted: readonly string[]): readonly string[] {
  const globs = wanted.map(labelPath);
  return labels.filter((label) => {
    const path = labelPath(label);
    return globs.some(
      (glob) =>
        globMatches(glob, path) ||
        (!path.includes("/") && globMatches(glob.slice(glob.lastIndexOf("/") + 1), path)),
    );
  });
}

const among = (words: readonly string[], globs: readonly string[]): readonly string[] =>
  words.filter((word) => globs.some((glob) => globMatches(glob.toLowerCase(), word.toLowerCase())));

/**
 * The countries that every one of the classes allows. Only those of its own tags may allow more than the boundary:
 * `found` ones, by a service or by what it is a copy of, restrict.
 */
export function allowedFor(
  tagged: readonly DataClass[],
  found: readonly DataClass[],
  boundary: Boundary,
): Allowed {
  const own = tagged.length === 0 ? [{ boundary }] : tagged;
  return [...own, ...found]
    .map((one): Allowed => {
      const said = one.boundary ?? boundary;
      return said === "anywhere" ? said : said.countries;
    })
    .reduce((a, b) => (a === "anywhere" ? b : b === "anywhere" ? a : a.intersection(b)));
}
