/**
 * Template B_02.02 of the register of information under DORA (Implementing Regulation (EU) 2024/2956), as CSV: a row
 * for each contract, function, country of the data at rest and country of its management. What the policy's
 * contracts do not say is empty; what is not certain is in the notes (dora-notes.ts), never in a row.
 */
import { csvLine } from "./csv-line.ts";
import { type ContractPlaces, contractPlaces } from "./dora-places.ts";
import { doraNotes } from "./dora-notes.ts";
import { type Reporter, chunked } from "./report.ts";

export const dora: Reporter = {
  id: "dora-b0202",
  placements: "needed",
  companion: { reporter: doraNotes, ending: "-notes.csv" },
  render: (report) => chunked(write(contractPlaces(report))),
};

export const doraColumns = Array.from(
  { length: 18 },
  (_, i) => `c${String((i + 1) * 10).padStart(4, "0")}`,
);

/** The countries are keys of the table in the data model of the EBA, and a key is never empty. */
const notApplicable = "not applicable";

function* write(all: readonly ContractPlaces[]): Generator<string> {
  yield csvLine(doraColumns);
  for (const { contract, atRest, managed } of all)
    for (const aFunction of contract?.functions ?? [""])
      for (const stored of countriesOf(atRest))
        for (const processed of countriesOf(managed))
          yield csvLine(
            [
              contract?.reference,
              contract?.entity,
              contract?.provider?.code,
              contract?.provider?.type,
              aFunction,
              contract?.service,
              contract?.start,
              contract?.end,
              contract?.terminationReason,
              contract?.noticeEntity,
              contract?.noticeProvider,
              contract?.governingLaw,
              contract?.provision,
              atRest.size > 0 ? "Yes" : "No",
              stored,
              processed,
              contract?.sensitiveness,
              contract?.reliance,
            ].map((cell) => `${cell ?? ""}`),
          );
}

const countriesOf = (countries: ReadonlySet<string>): readonly string[] =>
  countries.size === 0 ? [notApplicable] : [...countries].sort();
