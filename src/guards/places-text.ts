/** Locations in a sentence. */
import type { OpenLocation } from "../guard-model.ts";

/** "us-east-1 (N. Virginia, US)", the first few. */
export function placesText(open: readonly OpenLocation[], most = 6): string {
  const shown = open
    .slice(0, most)
    .map(
      ({ location, name, countries }) =>
        `${location} (${name}, ${countries.join("/") || "country unknown"})`,
    );
  const more = open.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
