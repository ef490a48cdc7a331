/** Named sets of countries as they stand on a day, and which countries' protection is found adequate. */
import type { Country } from "../model.ts";
import type { JurisdictionsFile } from "./jurisdictions-file.ts";

export interface Cites {
  readonly name: string;
  readonly url: string;
  readonly checked: string;
}

/** A decision under GDPR Article 45; it makes a transfer lawful, and leaves the country outside the EEA. */
export interface Adequacy {
  readonly country: Country;
  readonly decision: string;
  readonly from: string;
  readonly until?: string;
  /** `partial`: only some organizations there, which no location code distinguishes. */
  readonly scope: "full" | "partial";
  readonly note?: string;
  readonly cites: Cites;
}

export interface Jurisdictions {
  ids(): readonly string[];
  title(id: string): string | undefined;
  cites(id: string): Cites | undefined;
  /** The members on that day (ISO date), sorted; undefined where no jurisdiction has this id. */
  members(id: string, asOf: string): readonly Country[] | undefined;
  /** The decision in force for a country on that day (ISO date). */
  adequacy(country: Country, asOf: string): Adequacy | undefined;
}

export function jurisdictionsOf({ jurisdictions, adequacy }: JurisdictionsFile): Jurisdictions {
  const known = new Map(Object.entries(jurisdictions));
  const decisions: readonly Adequacy[] = adequacy.decisions.map(({ until, note, ...decision }) => ({
    ...decision,
    ...(until !== undefined && { until }),
    ...(note !== undefined && { note }),
    cites: adequacy.cites,
  }));
  return {
    ids: () => [...known.keys()],
    title: (id) => known.get(id)?.title,
    cites: (id) => known.get(id)?.cites,
    members(id, asOf) {
      const found = known.get(id);
      return (
        found &&
        Object.entries(found.members)
          .filter(([, term]) => holds(term, asOf))
          .map(([code]) => code)
          .sort()
      );
    },
    adequacy: (code, asOf) =>
      decisions.find((decision) => decision.country === code && holds(decision, asOf)),
  };
}

/** First and last day are both included. ISO dates compare as strings. */
function holds(
  { from, until }: { readonly from: string; readonly until?: string | undefined },
  asOf: string,
): boolean {
  return from <= asOf && (until === undefined || asOf <= until);
}
