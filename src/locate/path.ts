/**
 * How we write down what we know: one row per way in which a resource type's data travels.
 *
 * A row is read four times: a run walks it, the coverage page prints it, a test demands a fixture
 * that shows it at work, and collectors learn from `needs` what to fetch beyond the listing.
 */
import type { Gap, Looker, Need, Provider, Resource, Role, Sighting } from "../model.ts";
import { providerOfType } from "../providers.ts";

/** Every dotted path into `T` that ends at a plain value; `[]` means each element, `{}` each value of a record. */
export type PathOf<T> = {
  [K in keyof T & string]: Ends<K, NonNullable<T[K]>>;
}[keyof T & string];

/** Every path into `T`, also to a list or record on the way, for functions that ask whether it is there. */
export type AnyPathOf<T> = {
  [K in keyof T & string]: OnTheWay<K, NonNullable<T[K]>>;
}[keyof T & string];

type OnTheWay<Path extends string, V> =
  | Path
  | (V extends readonly (infer E)[]
      ? OnTheWay<`${Path}[]`, NonNullable<E>>
      : V extends object
        ? string extends keyof V
          ? OnTheWay<`${Path}{}`, NonNullable<V[keyof V]>>
          : `${Path}.${AnyPathOf<V>}`
        : never);

type Ends<Path extends string, V> = V extends readonly (infer E)[]
  ? Ends<`${Path}[]`, NonNullable<E>>
  : V extends object
    ? string extends keyof V
      ? Ends<`${Path}{}`, NonNullable<V[keyof V]>>
      : `${Path}.${PathOf<V>}`
    : Path;

/** The innermost element (after the last `[]` or `{}`) that a path goes through; the whole record where there is none. */
export type ElementOf<T, Path extends string> = Path extends `${infer Head}[].${infer Rest}`
  ? ElementOf<ItemOf<At<T, Head>>, Rest>
  : Path extends `${infer Head}{}.${infer Rest}`
    ? ElementOf<ItemOf<At<T, Head>>, Rest>
    : T;

/** The same where the path breaks off: undefined where it does so before an element. */
type ElementBefore<T, Path extends string> = Path extends `${string}${"[]" | "{}"}${string}`
  ? ElementOf<T, Path> | undefined
  : T;

type ItemOf<V> = V extends readonly (infer E)[]
  ? NonNullable<E>
  : V extends object
    ? NonNullable<V[keyof V]>
    : never;

type At<T, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T
    ? At<NonNullable<T[Head]>, Rest>
    : never
  : Path extends keyof T
    ? NonNullable<T[Path]>
    : never;

/**
 * Where a row says the data goes. Every value has an answer: what a row does not understand is `unknown`,
 * and never silence.
 * - a location code of the resource's provider;
 * - `anyOf` several codes, as one place that may be in any of them (an inference profile), called `code`;
 *   with a `gap` where it may be in others as well; `undecided`: it is one of them, and the gap if that matters;
 * - `resource`: wherever the resource with this id is (a bucket ARN, a workspace's ARM id);
 * - `own`: the resource's own region, which is judged where the listed location is not judged already;
 * - `none`: there is no second place, and the record says so;
 * - `gap`: there is a second place, unknown from what was collected: why;
 * - `unknown`: the record holds a value that this version does not understand: a gap that quotes it.
 */
export type Destination =
  | string
  | (AnyOf & Partial<NotTold>)
  | { readonly resource: string }
  | NotTold
  | Own
  | None
  | Unknown;

export interface AnyOf {
  readonly anyOf: readonly string[];
  readonly code: string;
  readonly undecided?: Gap;
}

export interface NotTold {
  readonly gap: string;
  readonly remedy?: string;
}

/** There is no second place, and the record says so. */
export const none: None = { none: true };
export interface None {
  readonly none: true;
}

/** The second place is in the resource's own region. */
export const own: Own = { own: true };
export interface Own {
  readonly own: true;
}

export interface Unknown {
  readonly unknown: unknown;
  /** The property that holds it, where that is not the one that the row reads. */
  readonly property?: string;
}

/** A value that this version does not understand. */
export function unknown(value: unknown, property?: string): Unknown {
  return property === undefined ? { unknown: value } : { unknown: value, property };
}

/** For `absent`: the provider always shows the property, so that a record without it was not read. */
export const unshown: Unknown = unknown(undefined);

/** What a row's function may ask about the resource at hand. */
export interface RowContext<T, Element = T> {
  readonly resource: Resource<T>;
  /** The home location code in the provider's own normal spelling; undefined where the listing shows none. */
  readonly home: string | undefined;
  /** The element of the innermost `[]` or `{}` of the path. */
  readonly element: Element;
  /**
   * The region the provider pairs with this code (or with home), seen from this side; undefined where there
   * is none, and a gap where the region itself is not known.
   */
  readonly pair: (code?: string) => string | NotTold | AnyOf | undefined;
}

interface Knowledge<T> {
  readonly role: Role;
  /** Unique in its type: `read`, or "always", where it is left out. */
  readonly id?: string;
  /** Asked first: does this row apply to this resource at all? Missing properties are the row's to expect. */
  readonly when?: (record: T, here: RowContext<T>) => boolean | Unknown;
  /** What the row's functions read of the record, besides `read`: collected and kept as well. */
  readonly reads?: readonly AnyPathOf<T>[];
  /** Records that hold one of several arms: the names of all their members are kept, so that a gap quotes an unknown one. */
  readonly unions?: readonly AnyPathOf<T>[];
  /** One clause a reader understands without the docs: "every block is copied to the paired region". */
  readonly why: string;
  /** The provider's page that says so. */
  readonly docs: string;
  /** The residency questions (ids in rules/questions) that this row answers. */
  readonly answers?: readonly string[];
  /** The place is that of the original which this one is a copy of: data comes from there. */
  readonly isOriginal?: true;
  /** The row names no place: it asks whether other rows know the arm or the word that the record holds. */
  readonly guards?: true;
}

type Reading<T> = {
  [Path in PathOf<T>]: Knowledge<T> & {
    /** The property that says where to; typed against the record, so that a misspelt one does not compile. */
    readonly read: Path;
    /** Turns the value (as a string) into a destination, where it is not a location code already. */
    readonly as?: (value: string, here: RowContext<T, ElementOf<T, Path>>) => Destination;
    /**
     * What the provider does when the property is missing, null or an empty text (which is a gap where the row
     * reads a word or a place's code). Left out: then there is
     * no second place, unless the row is switched on (`when`), or an element or a record (not the root) is
     * there, and shows no place, which is a gap: `none` where the member is optional or, with `otherArm`,
     * one arm of a union. The function's `element` is undefined where the path breaks off before one.
     */
    readonly absent?: Destination | ((here: RowContext<T, ElementBefore<T, Path>>) => Destination);
    /** The parts of `read` that may be left out of an element or a record that is there: each with the page in `docs`. */
    readonly optional?: readonly AnyPathOf<T>[];
    /** An empty list says no more than a missing one: the provider's default holds. */
    readonly emptyIsAbsent?: true;
  };
}[PathOf<T>];

type Inherent<T> = Knowledge<T> & {
  /** What the provider does whatever is configured. */
  readonly always: Destination | ((here: RowContext<T>) => Destination);
};

/** One way in which data of this type travels. */
export type DataPath<T> = Reading<T> | Inherent<T>;

/**
 * What the listed `location` of a resource means. Left out, it is the resource's home. A row of role
 * `home` that finds its place (a zone, say) replaces it.
 */
export interface Listed {
  /**
   * The role the listed location has (resource groups: `metadata`; a registry's replication: `replica`),
   * or "none": no customer data is there, and `why` and `docs` say who says so.
   */
  readonly role: Role | "none";
  readonly why: string;
  readonly docs: string;
  /** The residency questions (ids in rules/questions) that this answers. */
  readonly answers?: readonly string[];
  /** Used where a service has no region of its own: the place it is in whatever the listing says ("edge", "global"). */
  readonly at?: string;
}

/** What the listed location of a type means, and whose copy one of its resources may be. */
export interface Home<T> extends Listed {
  /**
   * The resource that people own, for one whose place is one more place of its owner's data (a
   * registry's replication, a read replica). `none`: this one is not a copy, and the listed location is its
   * home. `gap`: whether the copy is there is not known, and nothing is placed.
   */
  readonly owner?: (id: string, record: T) => string | None | NotTold | Unknown;
  /** What `owner` reads of the record. */
  readonly reads?: readonly AnyPathOf<T>[];
  /** The types that its owner may be of, where that is not its own type alone. */
  readonly ownedBy?: readonly string[];
}

/** A row once its types have done their work: what runs, prints and is tested. */
export type Row = Omit<Knowledge<unknown>, "id" | "reads" | "unions"> & {
  readonly id: string;
  readonly reads: readonly string[];
  readonly unions?: readonly string[];
} & (
    | {
        readonly read: string;
        readonly as?: (value: string, here: RowContext<unknown, unknown>) => Destination;
        readonly absent?: Destination | ((here: RowContext<unknown, unknown>) => Destination);
        readonly optional?: readonly string[];
        readonly emptyIsAbsent?: true;
      }
    | { readonly always: Destination | ((here: RowContext<unknown>) => Destination) }
  );

/** A row that reads a property. */
export type ReadingRow = Extract<Row, { readonly read: string }>;

/** The home of a type, once its types have done their work. */
export interface ListedHome extends Listed {
  readonly owner?: (id: string, record: unknown) => string | None | NotTold | Unknown;
  readonly ownedBy?: readonly string[];
  readonly reads: readonly string[];
}

/** The name, unique in the whole cloud, by which other resources refer to one of these instead of by id. */
export interface Alias {
  readonly of: (resource: Resource) => string | undefined;
  /** What `of` reads of the record. */
  readonly reads: readonly string[];
}

export interface ResourceType {
  readonly provider: Provider;
  readonly type: string;
  readonly home?: ListedHome;
  readonly rows: readonly Row[];
  /** Calls beyond the listing that the rows read. */
  readonly needs: readonly Need[];
  /** What no API can tell. Printed with the coverage, so that nobody mistakes it for a pass. */
  readonly blind: readonly string[];
  readonly alias?: Alias;
  readonly looker?: LookerRecord;
}

/** What a type says of resources that its service has looked into. */
export interface LookerRecord {
  readonly by: Looker;
  /** The types that the service looks into, and by which names it knows their resources, beside their ids. */
  readonly into: Readonly<Record<string, (resource: Resource) => readonly string[]>>;
  /** Those of which no API says whether the service looked into all of a resource: what it found in one holds all the same. */
  readonly partly?: readonly string[];
  /** What `seen` reads of the record beside names: kept as well. */
  readonly reads: readonly string[];
  /** Names of classes and stores: of these a part would match nothing, so that they are kept as they are. */
  readonly names: readonly string[];
  readonly seen: (resource: Resource) => readonly Sighting[];
}

interface Beyond<T> {
  readonly home?: Home<T>;
  readonly needs?: readonly Need<keyof T & string, AnyPathOf<T>>[];
  readonly blind?: readonly string[];
  readonly looker?: LookerRecord;
}

/** Declares what is known of a type: `resourceType<Table>("AWS::DynamoDB::Table", [rows], { blind: [...] })`. */
export function resourceType<T>(
  type: string,
  rows: readonly DataPath<T>[],
  { home, needs = [], blind = [], looker }: Beyond<T> = {},
): ResourceType {
  return {
    provider: ownerOf(type),
    type,
    rows: rows.map(rowOf),
    needs,
    blind,
    ...(looker && { looker }),
    ...(home && { home: { ...home, reads: home.reads ?? [] } as ListedHome }),
  };
}

function ownerOf(type: string): Provider {
  const provider = providerOfType(type);
  if (provider === undefined)
    throw new Error(`${type}: no provider of src/providers.ts spells a type so`);
  return provider;
}

/** For lists of types that add the same rows to several. */
export function rowOf<T>(path: DataPath<T>): Row {
  const { id = "read" in path ? path.read : "always", reads = [] } = path;
  return { ...path, id, reads } as unknown as Row;
}
