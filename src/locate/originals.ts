/** Placements that a copy has where its original is: there the data comes from the destination. */
import type { Placement } from "../model.ts";
import { types } from "./index.ts";

/** By type in lower case: what its rows say of originals. A row's sentence is its own in its type. */
const whys = new Map<string, ReadonlySet<string>>();

export function isAtOriginal({ resource, evidence }: Placement): boolean {
  const type = resource.type.toLowerCase();
  let own = whys.get(type);
  if (!own) {
    const rows = types.get(type)?.rows ?? [];
    own = new Set(rows.flatMap(({ isOriginal, why }) => (isOriginal ? [why] : [])));
    whys.set(type, own);
  }
  return own.has(evidence.why);
}
