/** The two questions that Azure's second places raise: which region is paired, and is it another one at all? */
import { type Destination, type RowContext, none, own } from "../path.ts";
import { statusOf } from "../words.ts";

/** The paired region, where a property says that there is a copy in it. */
export function paired(
  here: Pick<RowContext<unknown>, "pair" | "home">,
  from?: string,
): Destination {
  return (
    here.pair(from) ?? {
      gap: `the region paired with ${from ?? here.home} is unknown`,
      remedy: "look up the second region in the portal, and accept the gap with an exception",
    }
  );
}

/** The paired region where there is one: a default that needs a pair does nothing in a region without. */
export const pairIfAny = (here: Pick<RowContext<unknown>, "pair">): Destination =>
  here.pair() ?? none;

/** The place, unless it is the resource's home: lists of copies often begin with the original. */
export function elsewhere(place: string, here: { readonly home: string | undefined }): Destination {
  return sameRegion(place, here.home) ? own : place;
}

/** Some providers write "West Europe", some westeurope. */
export function sameRegion(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && squeezed(a) === squeezed(b);
}

const squeezed = (place: string): string => place.replaceAll(/\s/g, "").toLowerCase();

/** What a word that means the paired region answers, in a table of words. */
export const inPair = (_: string, here: Pick<RowContext<unknown>, "pair" | "home">): Destination =>
  paired(here);

/** Whether the SKU of a storage account, at that property, copies to the paired region. */
export const geoSku = (property: string) =>
  statusOf(
    property,
    {
      Standard_LRS: false,
      Standard_ZRS: false,
      Standard_GRS: true,
      Standard_RAGRS: true,
      Standard_GZRS: true,
      Standard_RAGZRS: true,
      StandardV2_LRS: false,
      StandardV2_ZRS: false,
      StandardV2_GRS: true,
      StandardV2_GZRS: true,
      Premium_LRS: false,
      Premium_ZRS: false,
      PremiumV2_LRS: false,
      PremiumV2_ZRS: false,
    },
    false,
  );
