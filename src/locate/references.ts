/**
 * Where the resources are that others refer to. The one thing held of every resource of an estate, so
 * it holds little, and off the heap: the id, and numbers for what a resource shares with others.
 */
import { idTable, nameAt } from "../id-table.ts";
import type { Location, ResourceRef } from "../model.ts";
import { numberList } from "../id-table/number-list.ts";
import { sameLabels } from "./labels.ts";

export interface Known {
  readonly id: string;
  /** None: it is known to be there, and not where. */
  readonly homes: readonly Location[];
  /** It was found by a name that others may have as well. */
  readonly isByName: boolean;
  readonly owner: () => Owner | undefined;
}

/** What copies of it say of their owner. */
export interface Owner {
  readonly ref: ResourceRef;
  /** The placements reported for it, as the locator writes them. */
  readonly reported: Set<string>;
  /** Of its labels, to find what says the same; the same owner may have one at one time and none at another. */
  readonly digest?: number;
}

export interface References {
  /**
   * `alias`: a name that others may use instead of the id. A resource that comes again, and elsewhere,
   * is at both places.
   */
  readonly enter: (
    id: string,
    alias: string | undefined,
    homes: readonly Location[],
    owner: Owner | undefined,
  ) => void;
  /** One more name that others may use instead of the id. */
  readonly alias: (alias: string, id: string) => void;
  /** Saves the placements reported for an owner since it was read. */
  readonly hold: (owner: Owner) => void;
  readonly find: (id: string) => Known | undefined;
  /** None where it is not known. */
  readonly homesOf: (id: string) => readonly Location[];
  /** The number of an id, whether or not a resource of it has been entered. */
  readonly numberFor: (id: string) => number;
  /** The same of the resource that will be entered next. */
  readonly look: (id: string) => number;
}

/** A power of two. */
const mostLately = 1024;

export function references(): References {
  const ids = idTable();
  /** What is looked at: a resource is numbered, looked at and entered. */
  let lastId: string | undefined;
  let lastNumber = 0;
  const aliases = idTable();
  /** By the number of an alias: the number of what it is a name of. */
  const named = numberList();
  /** Names of several resources, each by its number: nobody knows which of them is meant. */
  const rivals = new Map<number, Set<number>>();
  /** By number: the number of its homes + 1; 0 where it was not entered. */
  const homesOf = numberList();
  /** What has none comes first. */
  const distinctHomes: (readonly Location[])[] = [[]];
  const numberOfHomes = new Map<string, number>();
  const numberOfHome = new WeakMap<Location, number>();
  /** By number: the number of the owner's text + 1. */
  const ownerOf = numberList();
  /** Tags repeat from resource to resource, and all that does not follows from the id. */
  const owners = idTable("text");
  /** What came lately: most tags of a resource are those of another one just before. */
  const lately: (Lately | undefined)[] = Array.from({ length: mostLately });

  function numberOf(homes: readonly Location[]): number {
    if (homes.length === 0) return 0;
    // The atlas gives the same object for the same place.
    const only = homes.length === 1 ? homes[0] : undefined;
    const before = only && numberOfHome.get(only);
    if (before !== undefined) return before;
    const key = homes.map(({ code, countries }) => `${code} ${countries.join()}`).join("\n");
    let number = numberOfHomes.get(key);
    if (number === undefined) {
      number = distinctHomes.push(homes) - 1;
      numberOfHomes.set(key, number);
    }
    if (only) numberOfHome.set(only, number);
    return number;
  }

  /** `known`: how the id is spelt that it is found by. */
  function numberOfOwner(owner: Owner, known: string): number {
    const { id, name } = owner.ref;
    // Else it says more than others may say as well.
    if (id !== known || !isEnd(id, name)) return owners.add(inAscii(textOf(owner, known)));
    const slot = ((owner.digest ?? 0) + owner.ref.type.length) & (mostLately - 1);
    const before = lately[slot];
    if (before && saysSame(before.owner, owner)) return before.number;
    const number = owners.add(inAscii(textOf(owner, known)));
    lately[slot] = { owner, number };
    return number;
  }

  function ownerAt(number: number): Owner | undefined {
    const text = ownerOf.get(number);
    return text === 0 ? undefined : ownerFrom(ids.idOf(number), owners.idOf(text - 1));
  }

  /** Compares with no id before: two of a page are alike in all but their last letters. */
  function look(id: string): number {
    lastNumber = ids.add(id);
    lastId = id;
    return lastNumber;
  }

  const numberFor = (id: string): number => (id === lastId ? lastNumber : ids.add(id));

  function giveName(alias: string, number: number): void {
    const at = aliases.add(alias);
    // One more than the number, as 0 is where none was set.
    const before = named.get(at);
    if (before === 0) named.set(at, number + 1);
    else if (before !== number + 1)
      rivals.set(at, (rivals.get(at) ?? new Set([before - 1])).add(number));
  }

  function homesAt(number: number): readonly Location[] | undefined {
    const at = homesOf.get(number);
    // A list's element -1 is looked up as a property of that name.
    return at === 0 ? undefined : distinctHomes[at - 1];
  }

  function find(id: string): Known | undefined {
    const entered = ids.find(id);
    // A number alone is not a resource: something may have referred to it by a name.
    const own = entered !== undefined && homesAt(entered) ? entered : undefined;
    const alias = own === undefined ? aliases.find(id) : undefined;
    const bearers = alias === undefined ? undefined : rivals.get(alias);
    if (bearers) return allOf([...bearers]);
    const number = own ?? (alias === undefined ? undefined : named.get(alias) - 1);
    const homes = number === undefined ? undefined : homesAt(number);
    if (number === undefined || !homes) return undefined;
    return {
      id: ids.idOf(number),
      homes,
      isByName: own === undefined,
      owner: () => ownerAt(number),
    };
  }

  return {
    enter(id, alias, homes, owner) {
      const number = numberFor(id);
      const before = homesAt(number);
      homesOf.set(number, 1 + numberOf(before?.length ? united(before, homes) : homes));
      if (owner) ownerOf.set(number, numberOfOwner(owner, before ? ids.idOf(number) : id) + 1);
      if (alias !== undefined) giveName(alias, number);
    },
    alias(alias, id) {
      giveName(alias, numberFor(id));
    },
    hold(owner) {
      const number = ids.add(owner.ref.id);
      ownerOf.set(number, numberOfOwner(owner, ids.idOf(number)) + 1);
    },
    look,
    numberFor: ids.add,
    find,
    homesOf: (id) => (id === lastId && homesAt(lastNumber)) || (find(id)?.homes ?? []),
  };

  /** Whatever their order: all their places, none where one of them is not known, and the first of their ids. */
  function allOf(numbers: readonly number[]): Known {
    const [first] = numbers
      .map((number) => ({ number, id: ids.idOf(number) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const each = numbers.map((number) => homesAt(number) ?? []);
    return {
      id: first!.id,
      homes: each.some((homes) => homes.length === 0) ? [] : each.reduce(united),
      isByName: true,
      owner: () => ownerAt(first!.number),
    };
  }
}

function united(before: readonly Location[], homes: readonly Location[]): readonly Location[] {
  const more = homes.filter(({ code }) => !before.some((one) => one.code === code));
  return more.length === 0 ? before : [...before, ...more];
}

interface Lately {
  readonly owner: Owner;
  readonly number: number;
}

/** Of owners whose names are how their ids end. */
function saysSame(a: Owner, b: Owner): boolean {
  const [one, other] = [a.ref, b.ref];
  if (one.type !== other.type || one.scope !== other.scope || one.provider !== other.provider)
    return false;
  if (a.reported.size !== b.reported.size || !sameLabels(one.labels, other.labels)) return false;
  for (const place of a.reported) if (!b.reported.has(place)) return false;
  return true;
}

const isEnd = (id: string, name: string): boolean => name === id.slice(nameAt(id));

/** All of an owner but its id, and its name where that is not how the id ends. */
function textOf({ ref, reported }: Owner, known: string): string {
  const { id, type, provider, scope, name, labels } = ref;
  const other = isEnd(id, name) ? null : name;
  const said = [type, provider, scope, labels, [...reported], other];
  // An id may come again in another spelling.
  return JSON.stringify(id === known ? said : [...said, id]);
}

/** The same JSON: what is not ASCII would be held on the heap. */
export const inAscii = (json: string): string =>
  json.replaceAll(
    /[\u007f-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

function ownerFrom(known: string, text: string): Owner {
  const [type, provider, scope, labels, reported, name, id = known] = JSON.parse(text) as [
    ...[string, ResourceRef["provider"], string, ResourceRef["labels"], string[], string | null],
    string?,
  ];
  return {
    ref: { id, type, provider, scope, name: name ?? id.slice(nameAt(id)), labels },
    reported: new Set(reported),
  };
}
