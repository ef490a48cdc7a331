/** Classes of resources beside those of their tags, each with the reason that was first. */
import { type FoundClass, sameId } from "../model.ts";

export interface FoundClasses {
  /** `id`: as `sameId` folds it. False where it has the class already. */
  readonly add: (id: string, found: FoundClass) => boolean;
  readonly has: (id: string, name: string) => boolean;
  readonly names: (id: string) => readonly string[];
  readonly of: (resource: { readonly id: string }) => readonly FoundClass[];
}

export function foundClasses(): FoundClasses {
  const byId = new Map<string, Map<string, FoundClass>>();
  return {
    add(id, { name, why }) {
      const own = byId.get(id) ?? new Map<string, FoundClass>();
      byId.set(id, own);
      if (own.has(name)) return false;
      own.set(name, { name, why });
      return true;
    },
    has: (id, name) => byId.get(id)?.has(name) === true,
    names: (id) => [...(byId.get(id)?.keys() ?? [])],
    of: ({ id }) => (byId.size === 0 ? [] : [...(byId.get(sameId(id))?.values() ?? [])]),
  };
}
