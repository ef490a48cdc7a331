/** The two questions that Azure's second places raise: which region is paired, and is it another one at all? */
import type { Destination, Here } from "../unconverted.ts";

/** The paired region, where a property says that there is a copy in it. */
export function paired(here: Pick<Here<unknown>, "pair" | "home">, from?: string): Destination {
  return (
    here.pair(from) ?? {
      gap: `no region is known to be paired with ${from ?? here.home ?? "its region, which is unknown itself"}`,
      remedy: "look the second region up in the portal, and accept the gap with an exception",
    }
  );
}

/** The place, unless it is the resource's home: lists of copies often begin with the original. */
export function elsewhere(place: string, here: { readonly home: string | undefined }): Destination {
  return place === "" || samePlace(place, here.home) ? undefined : place;
}

/** Some providers write "West Europe", some westeurope. */
export function samePlace(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && squeezed(a) === squeezed(b);
}

const squeezed = (place: string): string => place.replaceAll(/\s/g, "").toLowerCase();

/** Geo, GeoZone, GeoRedundant, Standard_RAGRS: redundancies that reach a second region. */
export const reachesPair = (redundancy: string): boolean => /^geo|grs$|gzrs$/i.test(redundancy);
