/** What services that look into data say of resources, and which types they look into. */
import type { Looker, Resource, Sighting } from "../model.ts";
import { types } from "./index.ts";

export const sightingsIn = (resource: Resource): readonly Sighting[] =>
  types.get(resource.type.toLowerCase())?.looker?.seen(resource) ?? [];

/** Types in lower case. */
export function lookedInto(by: Looker): ReadonlySet<string> {
  const records = [...types.values()].flatMap(({ looker }) => looker ?? []);
  return new Set(
    records
      .filter((one) => one.by === by)
      .flatMap(({ into }) => into.map((one) => one.toLowerCase())),
  );
}
