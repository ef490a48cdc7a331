import {
  contractPlaces,
  doraNotes
} from "./report-dora-notes-shared.js";
import {
  csvLine
} from "./report-csv-line.js";

// src/report/dora.ts
import { chunked } from "./scan.js";
var dora = {
  id: "dora-b0202",
  placements: "needed",
  companion: { reporter: doraNotes, ending: "-notes.csv" },
  render: (report) => chunked(write(contractPlaces(report)))
};
var doraColumns = Array.from(
  { length: 18 },
  (_, i) => `c${String((i + 1) * 10).padStart(4, "0")}`
);
var notApplicable = "not applicable";
function* write(all) {
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
              contract?.reliance
            ].map((cell) => `${cell ?? ""}`)
          );
}
var countriesOf = (countries) => countries.size === 0 ? [notApplicable] : [...countries].sort();
export {
  dora,
  doraColumns
};
