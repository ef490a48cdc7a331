/**
 * How we write down what we know: one row per way in which a resource type's data travels.
 *
 * A row is read four times: a run walks it, the coverage page prints it, a test demands a fixture
 * that shows it at work, and collectors learn from `needs` what to fetch beyond the listing.
 */
import type { Need, Provider, Resource, Role } from "../model.ts";

/** Every dotted path into `T` that ends at a plain value; `[]` means each element, `{}` each value of a record. */
export type PathOf<T> = {
  [K in keyof T & string]: Ends<K, NonNullable<T[K]>>;
}[keyof T & string];

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
 * Where a row says the data goes:
 * - a location code of the resource's provider;
 * - `anyOf` several codes, as one place that may be in any of them (an inference profile), called `code`;
 * - `resource`: wherever the resource with this id lies (a bucket ARN, a workspace's ARM id);
 * - `gap`: there is a second place and it can't be told from what was collected: why;
 * - undefined: there is no second place.
 */
export type Destination =
  | string
  | { readonly anyOf: readonly string[]; readonly code: string }
  | { readonly resource: string }
  | { readonly gap: string; readonly remedy?: string }
  | undefined;

/** What a row's function may ask about the resource at hand. */
export interface Here<T, Element = T> {
  readonly resource: Resource<T>;
  /** The home location code in the provider's own normal spelling; undefined where the listing shows none. */
  readonly home: string | undefined;
  /** The element of the innermost `[]` or `{}` of the path. */
  readonly element: Element;
  /** The region the provider pairs with this code (or with home), seen from this side; undefined where there is none. */
  readonly pair: (code?: string) => string | undefined;
}

interface Knowledge<T> {
  readonly role: Role;
  /** Asked first: does this row apply to this resource at all? Missing properties are the row's to expect. */
  readonly when?: (record: T, here: Here<T>) => boolean;
  /** One clause a reader understands without the docs: "every block is copied to the paired region". */
  readonly why: string;
  /** The provider's page that says so. */
  readonly docs: string;
  /** The residency questions (ids in rules/questions) that this row answers. */
  readonly answers?: readonly string[];
}

type Reading<T> = {
  [Path in PathOf<T>]: Knowledge<T> & {
    /** The property that says where to; typed against the record, so that a misspelt one does not compile. */
    readonly read: Path;
    /** Turns the value (as a string) into a destination, where it is not a location code already. */
    readonly as?: (value: string, here: Here<T, ElementOf<T, Path>>) => Destination;
    /** What the provider does when the property is missing or null, if it then moves data at all. */
    readonly absent?: Destination | ((here: Here<T>) => Destination);
  };
}[PathOf<T>];

type Inherent<T> = Knowledge<T> & {
  /** What the provider does whatever is configured. */
  readonly always: Destination | ((here: Here<T>) => Destination);
};

/** One way in which data of this type travels. */
export type DataPath<T> = Reading<T> | Inherent<T>;

/**
 * What the listed `location` of a resource means. Left out, it is the resource's home. A row of role
 * `home` that finds its place (a zone, say) replaces it.
 */
export interface Home {
  /**
   * The role the listed location has (resource groups: `metadata`; a registry's replication: `replica`),
   * or "none": no customer data lies there, and `why` and `docs` say who says so.
   */
  readonly role: Role | "none";
  readonly why: string;
  readonly docs: string;
  /** The residency questions (ids in rules/questions) that this answers. */
  readonly answers?: readonly string[];
  /** Used where a service has no region of its own: the place it is in whatever the listing says ("edge", "global"). */
  readonly at?: string;
  /**
   * The resource that people own, for one whose place is one more place of its owner's data (a
   * registry's replication, a read replica). Where it answers undefined, this one is no copy and the
   * listed location is its home.
   */
  readonly owner?: (id: string, record: unknown) => string | undefined;
  /** The types that its owner may be of, where that is not its own type alone. */
  readonly ownedBy?: readonly string[];
}

/** A row once its types have done their work: what runs, prints and is tested. */
export type Row = Knowledge<unknown> &
  (
    | {
        readonly read: string;
        readonly as?: (value: string, here: Here<unknown, unknown>) => Destination;
        readonly absent?: Destination | ((here: Here<unknown>) => Destination);
      }
    | { readonly always: Destination | ((here: Here<unknown>) => Destination) }
  );

export interface ResourceType {
  readonly provider: Provider;
  readonly type: string;
  readonly home?: Home;
  readonly rows: readonly Row[];
  /** Calls beyond the listing that the rows read. */
  readonly needs: readonly Need[];
  /** What no API can tell. Printed with the coverage, so that nobody mistakes it for a pass. */
  readonly blind: readonly string[];
  /** The name, unique in the whole cloud, by which other resources refer to one of these instead of by id. */
  readonly alias?: (resource: Resource) => string | undefined;
}

interface Beyond {
  readonly home?: Home;
  readonly needs?: readonly Need[];
  readonly blind?: readonly string[];
}

/** Declares what is known of a type: `resourceType<Table>("AWS::DynamoDB::Table", [rows], { blind: [...] })`. */
export function resourceType<T>(
  type: string,
  rows: readonly DataPath<T>[],
  beyond: Beyond = {},
): ResourceType {
  return {
    provider: type.startsWith("AWS::") ? "aws" : "azure",
    type,
    rows: rows as readonly Row[],
    needs: beyond.needs ?? [],
    blind: beyond.blind ?? [],
    ...(beyond.home && { home: beyond.home }),
  };
}

export type Visit = (value: string, pointer: string, element: unknown) => void;

/** The properties of a path up to its next `[]` or `{}`, or to its end. */
interface Stretch {
  readonly steps: readonly string[];
  /** What the pointer has got longer by, after so many steps. */
  readonly pointers: readonly string[];
}

/**
 * Compiles `A.B[].C` once, so that a run only walks. The walk calls `visit` for each value that is
 * there, and `missing` with the pointer of each place where the path breaks off at a property that
 * is absent or null; an empty array is not missing: there is nothing in it.
 */
export function compilePath(
  path: string,
): (root: unknown, visit: Visit, missing: ((pointer: string) => void) | undefined) => void {
  const stretches: readonly Stretch[] = path.split(/\[\]|\{\}/).map((stretch) => {
    const steps = stretch.split(".").filter((step) => step !== "");
    return { steps, pointers: ["", ...steps.map((_, i) => `/${steps.slice(0, i + 1).join("/")}`)] };
  });
  return (root, visit, missing) => walk(stretches, 0, root, "", root, visit, missing);
}

function walk(
  stretches: readonly Stretch[],
  at: number,
  from: unknown,
  before: string,
  element: unknown,
  visit: Visit,
  missing: ((pointer: string) => void) | undefined,
): void {
  const { steps, pointers } = stretches[at]!;
  let value = from;
  let taken = 0;
  while (taken < steps.length && value !== undefined && value !== null) {
    const step = steps[taken++]!;
    value = Object.hasOwn(Object(value), step)
      ? (value as Record<string, unknown>)[step]
      : undefined;
  }
  const last = at === stretches.length - 1;
  if (value === undefined || value === null || (!last && typeof value !== "object")) {
    missing?.(before + pointers[taken]!);
    return;
  }
  const pointer = before + pointers[taken]!;
  if (last) visit(plain(value), pointer, element);
  else if (Array.isArray(value))
    for (let i = 0; i < value.length; i++)
      walk(stretches, at + 1, value[i], `${pointer}/${i}`, value[i], visit, missing);
  else
    for (const [key, item] of Object.entries(value))
      walk(stretches, at + 1, item, `${pointer}/${escapePointer(key)}`, item, visit, missing);
}

/** RFC 6901. */
function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function plain(value: unknown): string {
  // A row that made something of a record's JSON text would have guessed a place.
  if (typeof value === "object")
    throw new TypeError(
      `${Array.isArray(value) ? "a list" : "a record"} where a value is expected`,
    );
  return String(value);
}
