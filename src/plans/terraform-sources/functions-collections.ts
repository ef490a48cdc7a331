/** Functions of lists, sets and maps. */
import type { Functions } from "./pure.ts";
import { numberOf } from "./functions-texts.ts";
import { type Value, canonical, isList, isMap, isUnknown, textOf, unknownOf } from "./value.ts";

type List = readonly Value[];
const mostElements = 100_000;

const listOf = (value: Value | undefined): List | undefined =>
  value !== undefined && isList(value) ? value : undefined;
const mapOf = (value: Value | undefined): ReadonlyMap<string, Value> | undefined =>
  value !== undefined && isMap(value) ? value : undefined;

/** The first of equal ones. */
function distinct(list: List): List {
  const seen = new Set<string>();
  return list.filter((one) => {
    const as = canonical(one);
    return seen.has(as) ? false : seen.add(as);
  });
}

/** Sets of texts are in the order of their elements. */
export function setOf(list: List): List {
  return distinct(list.map((one) => (typeof one === "object" ? one : String(one)))).toSorted(
    (a, b) => (canonical(a) < canonical(b) ? -1 : 1),
  );
}

const within = (list: List): List | undefined => (list.length > mostElements ? undefined : list);

function flatten(list: List): List | undefined {
  const made: Value[] = [];
  const waiting: Value[] = list.toReversed();
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (isList(one)) for (const inner of one.toReversed()) waiting.push(inner);
    else made.push(one);
    if (made.length + waiting.length > mostElements) return undefined;
  }
  return made;
}

function product(lists: readonly List[]): List | undefined {
  let made: List[] = [[]];
  for (const list of lists) {
    if (made.length * list.length > mostElements) return undefined;
    made = made.flatMap((start) => list.map((one) => [...start, one]));
  }
  return lists.length === 0 ? [] : made;
}

/** Of lists that are all there. */
const lists =
  (run: (...all: readonly List[]) => Value | undefined) =>
  (...args: readonly Value[]): Value | undefined => {
    const all = args.map(listOf);
    return all.every((one) => one !== undefined) ? run(...all) : undefined;
  };

const isEmpty = (value: Value): boolean => value === null || value === "";

export const collections: Functions = {
  structural: {
    merge(...maps) {
      const all = maps.filter((one) => one !== null).map(mapOf);
      if (all.some((one) => one === undefined)) return undefined;
      return new Map(all.flatMap((one) => [...one!]));
    },
    concat: lists((...all) => within(all.flat())),
    lookup(map, key, otherwise) {
      const name = textOf(key ?? null);
      const known = mapOf(map);
      return known && name !== undefined ? (known.get(name) ?? otherwise) : undefined;
    },
    element(list, index) {
      const [all, at] = [listOf(list), numberOf(index ?? null)];
      return all && at !== undefined && all.length > 0
        ? all[((at % all.length) + all.length) % all.length]
        : undefined;
    },
    keys: (map) => mapOf(map) && [...mapOf(map)!.keys()].toSorted(),
    values: (map) =>
      mapOf(map) &&
      [...mapOf(map)!].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value),
    length: (value) =>
      typeof value === "string"
        ? [...value].length
        : (listOf(value)?.length ?? mapOf(value)?.size ?? undefined),
    flatten: (list) => listOf(list) && flatten(listOf(list)!),
    zipmap: lists((names = [], values = []) =>
      names.length === values.length && names.every((one) => textOf(one) !== undefined)
        ? new Map(names.map((one, i) => [textOf(one)!, values[i]!]))
        : undefined,
    ),
    // What is not known may be the one.
    coalesce: (...all) => all.find((one) => isUnknown(one) || !isEmpty(one)),
    coalescelist: lists((...all) => all.find((one) => one.length > 0)),
    compact: lists((all = []) => unknownOf(all) ?? all.filter((one) => !isEmpty(one))),
    one: (list) =>
      list === null
        ? null
        : listOf(list) && listOf(list)!.length < 2
          ? (listOf(list)![0] ?? null)
          : undefined,
    tolist: (value) => (value === null ? null : listOf(value)),
    toset: (value) =>
      value === null
        ? null
        : listOf(value) && (unknownOf(listOf(value)!) ? value : setOf(listOf(value)!)),
    tomap: (value) => (value === null ? null : mapOf(value)),
    reverse: lists((all = []) => all.toReversed()),
    slice(list, from, to) {
      const [all, start, end] = [listOf(list), numberOf(from ?? null), numberOf(to ?? null)];
      return all && start !== undefined && end !== undefined ? all.slice(start, end) : undefined;
    },
    chunklist(list, size) {
      const [all, each] = [listOf(list), numberOf(size ?? null)];
      if (!all || each === undefined || each < 1) return undefined;
      return Array.from({ length: Math.ceil(all.length / each) }, (_, i) =>
        all.slice(i * each, (i + 1) * each),
      );
    },
    sensitive: (value) => value,
    nonsensitive: (value) => value,
    ephemeralasnull: (value) => value,
  },
  whole: {
    distinct: lists((all = []) => distinct(all)),
    contains: (list, one) =>
      listOf(list)?.some((known) => canonical(known) === canonical(one ?? null)),
    index(list, one) {
      const at = listOf(list)?.findIndex((known) => canonical(known) === canonical(one ?? null));
      return at === undefined || at < 0 ? undefined : at;
    },
    sort: lists((all = []) => all.map(String).toSorted()),
    range(...args) {
      const all = args.map(numberOf);
      if (all.some((one) => one === undefined) || all.length === 0) return undefined;
      const [start, end] = all.length === 1 ? [0, all[0]!] : [all[0]!, all[1]!];
      const step = all[2] ?? (end < start ? -1 : 1);
      const length = step === 0 ? Infinity : Math.ceil((end - start) / step);
      return length > mostElements
        ? undefined
        : Array.from({ length: Math.max(0, length) }, (_, i) => start + i * step);
    },
    alltrue: lists((all = []) => all.every((one) => one === true || one === "true")),
    anytrue: lists((all = []) => all.some((one) => one === true || one === "true")),
    setunion: lists((...all) => setOf(all.flat())),
    setintersection: lists((first = [], ...more) => {
      const others = more.map((list) => new Set(list.map(canonical)));
      return setOf(first.filter((one) => others.every((other) => other.has(canonical(one)))));
    }),
    setsubtract: lists((first = [], second = []) => {
      const gone = new Set(second.map(canonical));
      return setOf(first.filter((one) => !gone.has(canonical(one))));
    }),
    setproduct: lists((...all) => product(all)),
    transpose(map) {
      const made = new Map<string, Value[]>();
      for (const [key, list] of mapOf(map) ?? [])
        for (const one of listOf(list) ?? []) {
          const name = textOf(one) ?? "";
          const known = made.get(name);
          if (known) known.push(key);
          else made.set(name, [key]);
        }
      return mapOf(map) && made;
    },
    matchkeys: lists((values = [], keys = [], wanted = []) => {
      const all = new Set(wanted.map(canonical));
      return values.filter((_, i) => keys[i] !== undefined && all.has(canonical(keys[i])));
    }),
  },
};
