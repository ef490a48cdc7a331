/** What the words of an enum mean: every word that the API has, and a gap for any other. */
import {
  type Destination,
  type Row,
  type RowContext,
  type Unknown,
  none,
  unknown,
} from "./path.ts";

type Meaning<H> = Destination | ((value: string, here: H) => Destination);

/**
 * A row's `as` for a property that holds one word: `words<SdkEnum>({ LOCAL: none, GEO: paired })`. Typed
 * by the SDK's enum where there is one, so that a word it adds does not compile before it has a meaning.
 */
export function words<Word extends string, H = RowContext<unknown, unknown>>(
  meanings: Readonly<Record<Word, Meaning<H>>>,
): (value: string, here: H) => Destination {
  const known = folded(meanings);
  return ofWord((value, here) => {
    const meaning = known.get(value.toLowerCase());
    if (meaning === undefined) return unknown(value);
    return typeof meaning === "function" ? meaning(value, here) : meaning;
  });
}

const readers = new WeakSet<object>();

/** Marks a row's `as` as the reader of a word, or of a place's code. */
export function ofWord<Reader extends (value: string, here: never) => Destination>(
  as: Reader,
): Reader {
  readers.add(as);
  return as;
}

/**
 * Whether a row reads a word or a place's code, so that an empty text is one more word that it does not know.
 * Ids, ARNs and addresses are written empty where nothing is set, by clouds as by people.
 */
export const readsWord = (row: Row): boolean =>
  "read" in row && (row.as === undefined || readers.has(row.as));

/**
 * Whether a status, or another word beside the place, means that the place counts. What is not shown
 * counts: no API leaves a status out because something is switched off, unless `absent` says so.
 */
export function statusOf<Word extends string>(
  property: string,
  meanings: Readonly<Record<Word, boolean>>,
  absent = true,
): (value: unknown) => boolean | Unknown {
  const known = folded(meanings);
  return (value) => {
    if (value === undefined || value === null) return absent;
    // An empty text switches nothing off.
    if (value === "" && absent) return true;
    return known.get(String(value).toLowerCase()) ?? unknown(value, property);
  };
}

/** A switch that is shown as true or false, in JSON or as a text. */
export function switchOf(property: string, absent: boolean): (value: unknown) => boolean | Unknown {
  return statusOf(property, { true: true, false: false }, absent);
}

/** The place, where the status beside it says that it counts. */
export function given(counts: boolean | Unknown, place: () => Destination): Destination {
  if (counts === true) return place();
  return counts === false ? none : counts;
}

const folded = <Meant>(meanings: Readonly<Record<string, Meant>>): ReadonlyMap<string, Meant> =>
  new Map(Object.entries(meanings).map(([word, meant]) => [word.toLowerCase(), meant]));
