/**
 * Where the resources are that others refer to. The one thing held of every resource of an estate, so
 * it holds little: the id, off the heap, and a home that is shared with all others at that place.
 */
import { idTable } from "../id-table.ts";
import type { Location, Placement, ResourceRef } from "../model.ts";

export interface Known {
  readonly id: string;
  /** None: it is known to be there, and not where. */
  readonly homes: readonly Location[];
  readonly owner: Owner | undefined;
}

/** What copies of it say of their owner. */
export interface Owner {
  readonly ref: ResourceRef;
  readonly place: (placement: Placement) => void;
}

export interface References {
  /** `alias`: a name that others may use instead of the id. A resource that comes again replaces what was known. */
  readonly enter: (
    id: string,
    alias: string | undefined,
    homes: readonly Location[],
    owner: Owner | undefined,
  ) => void;
  readonly find: (id: string) => Known | undefined;
}

export function references(): References {
  const ids = idTable();
  const homesOf: (readonly Location[])[] = [];
  const shared = new Map<string, readonly Location[]>();
  const single = new Map<Location, readonly Location[]>();
  const aliases = idTable();
  /** By the number of an alias: the number of what it is a name of. */
  const named: number[] = [];
  const owners = new Map<number, Owner>();

  function share(homes: readonly Location[]): readonly Location[] {
    // The atlas gives the same object for the same place.
    const before = homes.length === 1 ? single.get(homes[0]!) : undefined;
    if (before) return before;
    const key = homes.map(({ code, countries }) => `${code} ${countries.join()}`).join("\n");
    const same = shared.get(key) ?? homes;
    if (same === homes) shared.set(key, homes);
    if (homes.length === 1) single.set(homes[0]!, same);
    return same;
  }

  return {
    enter(id, alias, homes, owner) {
      const number = ids.add(id);
      homesOf[number] = share(homes);
      if (owner) owners.set(number, owner);
      if (alias !== undefined) named[aliases.add(alias)] = number;
    },
    find(id) {
      const alias = aliases.find(id);
      const number = ids.find(id) ?? (alias === undefined ? undefined : named[alias]);
      if (number === undefined) return undefined;
      return { id: ids.idOf(number), homes: homesOf[number]!, owner: owners.get(number) };
    },
  };
}
