/** Exceptions of which each is narrow, and which together accept everything: by role, by country, by service. */
import type { Location } from "../model.ts";
import { type Provider, factsOf, providers } from "../providers.ts";

/** What an exception accepts, as far as it is asked here. */
export interface Accepted {
  readonly isRuleCovered: (rule: string) => boolean;
  readonly idMatches: (id: string) => boolean;
  readonly scope: string | undefined;
  readonly isPlaceCovered: (
    provider: Provider,
    code: string,
    outside: readonly string[],
  ) => boolean;
}

/** Places where something may be found: with `outside`, the countries of it that the boundary leaves out. */
export interface OutsidePlace extends Location {
  readonly outside: readonly string[];
}

/**
 * What the exceptions accept when they are taken together, and which of them take part. Those that accept so
 * much by themselves are not among them.
 */
export function acceptedTogether(
  exceptions: readonly Accepted[],
  ruleIds: readonly string[],
  placesOf: (provider: Provider) => readonly OutsidePlace[],
): readonly { readonly what: string; readonly parts: readonly number[] }[] {
  const scopes = new Set([undefined, ...exceptions.map(({ scope }) => scope?.toLowerCase())]);
  return providers.flatMap((provider) => {
    const { name, ids } = factsOf(provider);
    const samples = ids.samples();
    // What matches none of the ids names its resources.
    const broad = exceptions
      .map((one, part) => ({ ...one, part }))
      .filter(({ idMatches }) => samples.some(idMatches));
    if (broad.length < 2) return [];
    // Regions. What may be in several countries no exception by country can cover, and it is the smaller part.
    const places = placesOf(provider).filter(
      ({ countries, outside }) => countries.length === 1 && outside.length === 1,
    );
    return [...scopes].flatMap((scope) => {
      const among = broad.filter(
        (one) => one.scope === undefined || one.scope.toLowerCase() === scope,
      );
      // Without one that is for this scope it is the same as for any.
      if (among.length < 2 || (scope !== undefined && !among.some((one) => one.scope))) return [];
      const parts = coveredBy(among, provider, samples, ruleIds, places);
      const what = `finding${scope === undefined ? ` on ${name}` : ` of ${scope}`}`;
      return parts === undefined || parts.size < 2 ? [] : [{ what, parts: [...parts] }];
    });
  });
}

/** Undefined as soon as there is something that none accepts. */
function coveredBy(
  among: readonly (Accepted & { readonly part: number })[],
  provider: Provider,
  samples: readonly string[],
  ruleIds: readonly string[],
  places: readonly OutsidePlace[],
): ReadonlySet<number> | undefined {
  const parts = new Set<number>();
  const rules = ruleIds.filter((id) => id.endsWith("-outside"));
  for (const { code, outside } of places) {
    const here = among.filter((one) => one.isPlaceCovered(provider, code, outside));
    for (const rule of rules) {
      const ruled = here.filter((one) => one.isRuleCovered(rule));
      for (const id of samples) {
        const covering = ruled.filter((one) => one.idMatches(id));
        if (covering.length === 0) return undefined;
        for (const { part } of covering) parts.add(part);
      }
    }
  }
  return places.length === 0 ? undefined : parts;
}
