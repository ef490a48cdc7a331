/** Placements that a copy has where its original is: there the data comes from the destination. */
import type { Placement } from "../model.ts";
import { types } from "./index.ts";

/** By type in lower case: what its rows say of originals. A row's sentence is its own in its type. */
const whys: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...types].flatMap(([type, { rows }]) => {
    const own = rows.flatMap(({ isOriginal, why }) => (isOriginal ? [why] : []));
    return own.length > 0 ? [[type, new Set(own)] as const] : [];
  }),
);

export const isAtOriginal = ({ resource, evidence }: Placement): boolean =>
  whys.get(resource.type.toLowerCase())?.has(evidence.why) === true;
