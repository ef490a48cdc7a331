/** The command `locations`: every location code with its countries. */
import { findPlace, listPlaces } from "../atlas.ts";
import { isProvider, providers } from "../providers.ts";
import { type DataFormat, json } from "./data-format.ts";
import { table } from "./table.ts";
import { wantedProviders } from "./values.ts";

/** `wanted`: a provider, or one location of whichever providers have it. */
export function locationsText(wanted: string | undefined, format: DataFormat): string {
  const places = placesOf(wanted);
  if (format === "json") return json(places);
  return table(
    ["provider", "code", "countries", "kind", "pair", "name"],
    places.map(({ provider, code, countries, kind, pair, name }) => [
      provider,
      code,
      countries.length === 0
        ? "not published"
        : countries.length > 6
          ? `any of ${countries.length}`
          : countries.join(" "),
      kind,
      pair ?? "",
      name,
    ]),
  );
}

function placesOf(wanted: string | undefined) {
  if (wanted !== undefined && !isProvider(wanted)) {
    const found = providers.flatMap((provider) => {
      const place = findPlace(provider, wanted);
      return place ? [{ provider, ...place }] : [];
    });
    if (found.length > 0) return found;
  }
  return wantedProviders("locations", wanted).flatMap((provider) =>
    listPlaces(provider).map((place) => ({ provider, ...place })),
  );
}
