/** What services that look into data say of resources, and which types they look into. */
import type { Looker, Provider, Resource, Sighting } from "../model.ts";
import { types } from "./index.ts";

export const sightingsIn = (resource: Resource): readonly Sighting[] =>
  types.get(resource.type.toLowerCase())?.looker?.seen(resource) ?? [];

/** By type in lower case: the names by which the service knows a resource of it, beside its id. */
export function lookedInto(
  by: Looker,
): ReadonlyMap<string, (resource: Resource) => readonly string[]> {
  const records = [...types.values()].flatMap(({ looker }) => looker ?? []);
  return new Map(
    records
      .filter((one) => one.by === by)
      .flatMap(({ into }) =>
        Object.entries(into).map(([type, namesOf]) => [type.toLowerCase(), namesOf] as const),
      ),
  );
}

/** Of which types no API says whether the service looked into all of a resource, in lower case. */
export const lookedPartlyInto = (by: Looker): ReadonlySet<string> =>
  new Set(
    [...types.values()].flatMap(({ looker }) =>
      looker?.by === by ? (looker.partly ?? []).map((type) => type.toLowerCase()) : [],
    ),
  );

/** Whether resources of this type show what a service found, and are no store that it could look into. */
export const isLooking = (type: string): boolean =>
  types.get(type.toLowerCase())?.looker !== undefined;

/** The type whose resources show what the service found. */
export function recordOf(by: Looker): { readonly provider: Provider; readonly type: string } {
  const { provider, type } = [...types.values()].find(({ looker }) => looker?.by === by)!;
  return { provider, type };
}
