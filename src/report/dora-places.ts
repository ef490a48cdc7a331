/** Where the data of each contract is at rest and managed, for template B_02.02, and what is not certain of it. */
import {
  type Contract,
  type Country,
  type Provider,
  type Report,
  type Role,
  isAnywhere,
} from "../model.ts";

/** c0150: kept there. c0160: processed there; data is also managed where its resource is. Metadata is in neither. */
const atRest: ReadonlySet<Role> = new Set(["home", "replica", "backup", "cache", "log"]);
const managed: ReadonlySet<Role> = new Set(["home", "failover", "processing"]);

export interface Uncertain {
  readonly role: Role;
  readonly code: string;
  /** None: anywhere in the world. */
  readonly countries: readonly Country[];
  resources: number;
  readonly example: string;
}

export interface ContractPlaces {
  /** Absent where the policy names no contract for places that were found. */
  readonly contract: Contract | undefined;
  readonly cloud: Provider;
  readonly atRest: Set<Country>;
  readonly managed: Set<Country>;
  /** A placement that may be in several countries says of none that data is there. */
  readonly uncertain: Map<string, Uncertain>;
}

/** Contracts in the policy's order, then the clouds with places that no contract covers. */
export function contractPlaces({
  contracts = [],
  placements = [],
}: Report): readonly ContractPlaces[] {
  const known = contracts.map((contract) => emptyPlaces(contract.cloud, contract));
  const rest = new Map<Provider, ContractPlaces>();
  for (const { resource, role, location } of placements) {
    if (!atRest.has(role) && !managed.has(role)) continue;
    const { provider, scope, id } = resource;
    const covering = known.filter(
      ({ contract, cloud }) => cloud === provider && (contract?.accounts?.includes(scope) ?? true),
    );
    if (covering.length === 0) {
      const places = rest.get(provider) ?? emptyPlaces(provider);
      rest.set(provider, places);
      covering.push(places);
    }
    const [only, ...others] = location.countries;
    for (const places of covering)
      if (only !== undefined && others.length === 0) {
        if (atRest.has(role)) places.atRest.add(only);
        if (managed.has(role)) places.managed.add(only);
      } else {
        const key = `${role} ${location.code}`;
        const one = places.uncertain.get(key);
        if (one) one.resources++;
        else
          places.uncertain.set(key, {
            role,
            code: location.code,
            countries: isAnywhere(location) ? [] : location.countries,
            resources: 1,
            example: id,
          });
      }
  }
  return [...known, ...[...rest.values()].toSorted((a, b) => (a.cloud < b.cloud ? -1 : 1))];
}

const emptyPlaces = (cloud: Provider, contract?: Contract): ContractPlaces => ({
  contract,
  cloud,
  atRest: new Set(),
  managed: new Set(),
  uncertain: new Map(),
});
