/** Where the records of an inventory contradict one another, or themselves: what is false of one may be of all. */
import type { Gap, Provider, Resource } from "../../model.ts";
import { factsOf } from "../../providers.ts";
import type { Batch } from "../collect.ts";
import { fileGap } from "./file-gap.ts";

type Narrowing = NonNullable<Batch["leftOut"]>;

export interface Contradictions {
  readonly resource: (resource: Resource) => void;
  readonly coverage: (provider: string, scope: string) => void;
  readonly leftOut: (narrowing: Narrowing) => void;
  readonly gaps: () => Gap[];
}

/** The first of some, and how many there are. */
interface Some {
  readonly first: string;
  readonly provider: Provider;
  count: number;
}

export function contradictions(file: string): Contradictions {
  const scopes = new Map<Provider, Set<string>>();
  let last: Pick<Resource, "provider" | "scope"> | undefined;
  const covered = new Map<string, Set<string>>();
  const referred = new Map<string, Some>();
  const narrowings: Narrowing[] = [];
  let elsewhere: Some | undefined;

  return {
    resource(resource) {
      const { id, provider, scope, location, onlyReferred } = resource;
      // It is in a file, and in no account that was looked at.
      if (resource.planned) return;
      // Resources of a scope come one after the other.
      if (scope !== last?.scope || provider !== last.provider) add(scopes, provider, scope);
      last = resource;
      if (onlyReferred) {
        const key = JSON.stringify([provider, location]);
        const same = referred.get(key);
        if (same) same.count++;
        else referred.set(key, { first: id, provider, count: 1 });
      }
      if (location === undefined || isWithin(factsOf(provider).ids.regionOf(id), location)) return;
      if (elsewhere) elsewhere.count++;
      else elsewhere = { first: `${id} at ${location}`, provider, count: 1 };
    },
    coverage: (provider, scope) => add(covered, provider, scope),
    leftOut(narrowing) {
      if (narrowing.regions) narrowings.push(narrowing);
    },
    gaps() {
      const wrong: Some[] = [];
      for (const [key, some] of referred) {
        const [, location] = JSON.parse(key) as [string, string | null];
        const chosen = narrowings.flatMap(({ regions }) => regions?.[some.provider] ?? []);
        // Of several narrowed scans each left out what another looked at; elsewhere children go with their parents.
        const isAmongChosen =
          factsOf(some.provider).places.isListedByRegion &&
          narrowings.length === 1 &&
          location !== null &&
          chosen.includes(location);
        if (chosen.length === 0 || isAmongChosen) wrong.push(some);
      }
      const [unsaid] = wrong;
      return [
        ...(elsewhere
          ? [
              fileGap(
                file,
                `${elsewhere.count} of its resources have a location outside the region of their ARN, first ${elsewhere.first}`,
                "save the inventory again, and do not change it",
              ),
            ]
          : []),
        ...(unsaid
          ? [
              fileGap(
                file,
                `marks resources as onlyReferred (not judged) that its scan did not leave out: ${wrong.reduce((sum, { count }) => sum + count, 0)}, first ${unsaid.first}`,
                "save the inventory again, and do not change it",
              ),
            ]
          : []),
        // A file without any coverage line says so itself.
        ...[...(covered.size > 0 ? scopes : [])].flatMap(([provider, own]) => {
          const looked = covered.get(provider);
          // Some lists show what another account shares with the one that was looked at.
          return looked === undefined || looked.isDisjointFrom(own)
            ? [
                fileGap(
                  file,
                  `no coverage line of ${provider} is about an account or subscription of its resources: ${[...own].slice(0, 3).join(", ")}`,
                ),
              ]
            : [];
        }),
      ];
    },
  };
}

function add<Key>(sets: Map<Key, Set<string>>, key: Key, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

/** A zone is in the region that its name begins with. ARNs of buckets and of global things name no region. */
function isWithin(region: string | undefined, location: string): boolean {
  return region === undefined || location.startsWith(region);
}
