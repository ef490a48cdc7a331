/** The types of a provider, in parts that are loaded when one of their types is asked for. */
import type { ResourceType } from "./path.ts";

export interface Rows {
  /** All of them, in the order of the provider's list. */
  readonly all: () => readonly ResourceType[];
  /** By type in lower case, as ARM spells its types in more than one way. */
  readonly get: (key: string) => ResourceType | undefined;
  /** The same, and nothing is loaded for the answer. */
  readonly has: (key: string) => boolean;
  /** In lower case, the types whose resources may have copies that are resources themselves. */
  readonly owners: () => ReadonlySet<string>;
}

/** What is known of parts before they are loaded: names of types in lower case, with a space between them. */
export interface Index {
  /** Of each part. */
  readonly types: readonly string[];
  readonly owners: string;
}

export function inParts(
  { types, owners }: Index,
  load: (part: number) => readonly ResourceType[],
): Rows {
  const loaded: (readonly ResourceType[])[] = [];
  const part = (number: number): readonly ResourceType[] => (loaded[number] ??= load(number));
  let places: ReadonlyMap<string, number> | undefined;
  const placeOf = (key: string): number | undefined =>
    (places ??= new Map(
      types.flatMap((keys, number) => keys.split(" ").map((one) => [one, number] as const)),
    )).get(key);
  const found = new Map<string, ResourceType>();
  let named: ReadonlySet<string> | undefined;
  return {
    all: () => types.flatMap((_, number) => part(number)),
    get(key) {
      const before = found.get(key);
      if (before) return before;
      const number = placeOf(key);
      if (number === undefined) return undefined;
      const type = part(number).find((one) => one.type.toLowerCase() === key);
      if (!type) throw new Error(`${key}: is not in the part of the rows that is listed with it`);
      found.set(key, type);
      return type;
    },
    has: (key) => placeOf(key) !== undefined,
    owners: () => (named ??= new Set(owners.split(" "))),
  };
}

export const indexOf = (parts: readonly (readonly ResourceType[])[]): Index => ({
  types: parts.map((part) => part.map(({ type }) => type.toLowerCase()).join(" ")),
  owners: [...new Set(parts.flat().flatMap(ownersOf))].join(" "),
});

/** In lower case, the types that a resource of this one, where it is a copy, may be owned by. */
export const ownersOf = ({ type, home }: ResourceType): readonly string[] =>
  home?.owner ? (home.ownedBy ?? [type]).map((one) => one.toLowerCase()) : [];
