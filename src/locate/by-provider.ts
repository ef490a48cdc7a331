/** What is known of types, by type in lower case: a map of which a part is loaded when one of its types is asked for. */
import { type Provider, providerOfType, providers } from "../providers.ts";
import type { Rows } from "./in-parts.ts";
import type { ResourceType } from "./path.ts";

/** By type in lower case, of one that has no rows: which of its settings nobody has looked at. */
export type Unread = (key: string) => string | undefined;

export interface Types extends ReadonlyMap<string, ResourceType> {
  /** Whether resources of a type may have copies that are resources themselves: nothing is loaded for the answer. */
  readonly owns?: (key: string) => boolean;
  readonly unread?: Unread;
}

/** By type in lower case: ARM spells its types in more than one way. */
export function byProvider(
  rowsOf: (provider: Provider) => Rows,
  unreadOf: (provider: Provider) => Unread | undefined,
): Required<Types> {
  const rowsFor = (key: string): Rows | undefined => {
    const provider = providerOfType(key);
    return provider && rowsOf(provider);
  };
  const get = (key: string): ResourceType | undefined => rowsFor(key)?.get(key);
  let all: ReadonlyMap<string, ResourceType> | undefined;
  const whole = (): ReadonlyMap<string, ResourceType> =>
    (all ??= new Map(
      providers.flatMap((provider) =>
        rowsOf(provider)
          .all()
          .map((type) => [type.type.toLowerCase(), type] as const),
      ),
    ));
  return {
    get,
    has: (key) => rowsFor(key)?.has(key) === true,
    owns: (key) => rowsFor(key)?.owners().has(key) === true,
    unread(key) {
      const provider = providerOfType(key);
      return provider && unreadOf(provider)?.(key);
    },
    get size() {
      return whole().size;
    },
    keys: () => whole().keys(),
    values: () => whole().values(),
    entries: () => whole().entries(),
    forEach(each) {
      for (const [key, type] of whole()) each(type, key, this);
    },
    [Symbol.iterator]: () => whole()[Symbol.iterator](),
  };
}
