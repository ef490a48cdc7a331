import "./cli-table.js";
import {
  json
} from "./cli-data-format.js";
import {
  table
} from "./report-text-columns.js";
import {
  isProvider,
  providers_2
} from "./providers.js";

// src/cli/locations-list.ts
import { findPlace, listPlaces } from "./scan.js";
import { wantedProviders } from "./cli.js";
function locationsText(wanted, format) {
  const places = placesOf(wanted);
  if (format === "json") return json(places);
  return table(
    ["provider", "code", "countries", "kind", "pair", "name"],
    places.map(({ provider, code, countries, kind, pair, name }) => [
      provider,
      code,
      countries.length === 0 ? "not published" : countries.length > 6 ? `any of ${countries.length}` : countries.join(" "),
      kind,
      pair ?? "",
      name
    ])
  );
}
function placesOf(wanted) {
  if (wanted !== void 0 && !isProvider(wanted)) {
    const found = providers_2.flatMap((provider) => {
      const place = findPlace(provider, wanted);
      return place ? [{ provider, ...place }] : [];
    });
    if (found.length > 0) return found;
  }
  return wantedProviders("locations", wanted).flatMap(
    (provider) => listPlaces(provider).map((place) => ({ provider, ...place }))
  );
}
export {
  locationsText
};
