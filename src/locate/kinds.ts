/** What is known of each type that is seen, its paths compiled once, and how many of its resources were judged. */
import { type Shape, shapeOf } from "./shape.ts";
import type { BlindSpot, Resource, TypeCoverage } from "../model.ts";
import { nameAt } from "../id-table.ts";
import { factsOf } from "../providers.ts";
import type { Types } from "./by-provider.ts";
import { defaultHome } from "./default-home.ts";
import { ownersOf } from "./in-parts.ts";
import type { ListedHome, ReadingRow, ResourceType, Row } from "./path.ts";
import { rowsDigest } from "./rows-digest.ts";
import { type About, compilePath } from "./walk.ts";

/** Everything known of one type, with its paths compiled once, and what came of it. */
export interface Kind {
  /**
   * From 1, the same for types whose last words are the same: a cluster of DocumentDB is one of RDS as well. 0 for
   * what unknown: but its location, and for a name alone of what other lists say more of.
   */
  readonly number: number;
  readonly known: ResourceType | undefined;
  /** What its listed location means; undefined for the home of its data. */
  readonly home: ListedHome | undefined;
  readonly rows: readonly CompiledRow[];
  /** What functions of its rows, of its home and of its alias read. */
  readonly shape: Shape;
  /** Whether its resources may have copies that are resources themselves. */
  readonly owns: boolean;
  /** The first of its resources that was judged, as it was spelt. */
  first: Pick<Resource, "provider" | "type"> | undefined;
  resources: number;
  /** Takes what the language of a file has no word for. */
  readonly unsaid: (reasons: Readonly<Record<string, string>>) => void;
  /** Those reasons, for the list of blind spots. */
  readonly blind: ReadonlySet<string>;
}

export interface CompiledRow {
  readonly row: Row;
  readonly top: string;
  readonly walk: ReturnType<typeof compilePath> | undefined;
}

export interface Kinds {
  readonly of: (type: string) => Kind;
  readonly blindSpots: () => BlindSpot[];
  readonly types: () => TypeCoverage[];
}

export function kindsOf(types: Types): Kinds {
  /** By type in lower case, and again by each spelling that came. */
  const kinds = new Map<string, Kind>();
  const spellings = new Map<string, Kind>();
  const owns = types.owns ?? isOwnerIn(types);

  const numbers = new Map<string, number>();
  function numberOf(key: string): number {
    const word = key.slice(nameAt(key));
    const number = numbers.get(word) ?? numbers.size + 1;
    numbers.set(word, number);
    return number;
  }

  function of(type: string): Kind {
    const before = spellings.get(type);
    if (before) return before;
    const key = type.toLowerCase();
    const known = types.get(key);
    const said = known ? undefined : types.unread?.(key);
    const blind = new Set(known?.blind ?? (said === undefined ? [] : [said]));
    const kind: Kind = kinds.get(key) ?? {
      number: known && known.type !== factsOf(known.provider).types.byNameAlone ? numberOf(key) : 0,
      known,
      home: known?.home ?? defaultHome(type),
      rows: (known?.rows ?? []).map((row) => ({
        row,
        top: "read" in row ? row.read.split(/[.[{]/, 1)[0]! : "",
        walk: "read" in row ? compilePath(row.read, aboutPath(row, known!)) : undefined,
      })),
      shape: shapeOf(known ? functionPaths(known) : []),
      owns: owns(key),
      first: undefined,
      resources: 0,
      blind,
      unsaid(reasons) {
        for (const reason of Object.values(reasons)) blind.add(reason);
      },
    };
    kinds.set(key, kind);
    spellings.set(type, kind);
    return kind;
  }

  /** The kinds that were judged, each as the first of its resources was spelt. */
  const judged = (): readonly (Kind & Pick<Resource, "provider" | "type">)[] =>
    [...kinds.values()].flatMap((kind) => (kind.first ? [{ ...kind, ...kind.first }] : []));

  return {
    of,
    blindSpots: () =>
      judged().flatMap(({ provider, type, resources, blind }) =>
        [...blind].map((detail) => ({ provider, type, resources, detail })),
      ),
    types: () =>
      judged().map(({ provider, type, resources, known }) => ({
        provider,
        type,
        resources,
        depth: known ? "described" : "home-only",
        // Most reports don't show it.
        get rows() {
          return rowsDigest(known);
        },
      })),
  };
}

const functionPaths = ({ rows, home, alias }: ResourceType): readonly string[] => [
  ...rows.flatMap(({ reads }) => reads),
  ...(home?.reads ?? []),
  ...(alias?.reads ?? []),
];

function aboutPath(row: ReadingRow, type: ResourceType): About {
  return {
    roots: rootsOf(row.read, type),
    envelope: factsOf(type.provider).types.envelope,
    isSwitched: row.when !== undefined,
    optional: row.optional ?? [],
  };
}

/**
 * How many steps of a path lead to a record that is always there: the answer to a call of its own, and
 * the provider's envelope of settings.
 */
export function rootsOf(path: string, { provider, needs }: ResourceType): number {
  const steps = path.split(/[.[{]/);
  const answer = needs.some(({ property, list }) => property === steps[0] && !list) ? 1 : 0;
  return answer + (steps[answer] === factsOf(provider).types.envelope ? 1 : 0);
}

function isOwnerIn(types: ReadonlyMap<string, ResourceType>): (key: string) => boolean {
  const owners = new Set([...types.values()].flatMap(ownersOf));
  return (key) => owners.has(key);
}
