/** What is known of types, by type in lower case: a map of which the part of a provider is made when it is asked for. */
import { type Provider, providerOfType, providers } from "../providers.ts";
import type { ResourceType } from "./path.ts";

export interface Types extends ReadonlyMap<string, ResourceType> {
  /** Those of one provider alone: the others are not loaded for them. */
  readonly of?: (provider: Provider) => Iterable<ResourceType>;
}

/** By type in lower case: ARM spells its types in more than one way. */
export function byProvider(typesOf: (provider: Provider) => readonly ResourceType[]): Types {
  const loaded = new Map<Provider, ReadonlyMap<string, ResourceType>>();
  function partOf(provider: Provider): ReadonlyMap<string, ResourceType> {
    let part = loaded.get(provider);
    if (!part) {
      part = new Map(typesOf(provider).map((type) => [type.type.toLowerCase(), type]));
      loaded.set(provider, part);
    }
    return part;
  }
  let all: ReadonlyMap<string, ResourceType> | undefined;
  const whole = (): ReadonlyMap<string, ResourceType> =>
    (all ??= new Map(providers.flatMap((provider) => [...partOf(provider)])));
  const get = (key: string): ResourceType | undefined => {
    const provider = providerOfType(key);
    return provider && partOf(provider).get(key);
  };
  return {
    get,
    has: (key) => get(key) !== undefined,
    of: (provider) => partOf(provider).values(),
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
