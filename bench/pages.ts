/** Pages serialised once: of a copy only the number of the page and the token of the next one are written anew. */

/** Stands in a template for the number of the page, seven digits, so that ids differ from page to page. */
export const thisPage = "#######";
/** Stands in a template for the number of the next page. */
export const nextPage = "~~~~~~~";

const digits = thisPage.length;

/** Gives the page of a number. */
export function pages(template: string): (page: number) => Buffer {
  const bytes = Buffer.from(template);
  const own = placesOf(bytes, thisPage);
  const next = placesOf(bytes, nextPage);
  return (page) => {
    const copy = Buffer.from(bytes);
    const number = Buffer.from(String(page).padStart(digits, "0"));
    for (const place of own) number.copy(copy, place);
    const following = Buffer.from(String(page + 1).padStart(digits, "0"));
    for (const place of next) following.copy(copy, place);
    return copy;
  };
}

function placesOf(bytes: Buffer, mark: string): readonly number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + digits))
    places.push(at);
  return places;
}
