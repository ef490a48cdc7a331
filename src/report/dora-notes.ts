/** What is not certain of template B_02.02: places that may be in several countries, gaps, and cells for a person to fill. */
import { type Contract, type Gap, type Report, isAccepted } from "../model.ts";
import { csvLine, csvRow } from "./csv-line.ts";
import { type ContractPlaces, contractPlaces } from "./dora-places.ts";
import { leftOutInWords } from "./left-out.ts";
import { totalInWords } from "./places.ts";
import { policyInWords, rulesInWords } from "./policy-read.ts";
import { type Reporter, chunked } from "./report.ts";

export const doraNotes: Reporter = {
  id: "dora-b0202-notes",
  placements: "needed",
  render: (report) => chunked(write(report)),
};

export const noteColumns = [
  "contract",
  "cloud",
  "account",
  "columns",
  "kind",
  "what",
  "location",
  "countries",
  "resources",
  "example_resource",
] as const;

type Row = Readonly<Partial<Record<(typeof noteColumns)[number], string | number | undefined>>>;

/** Of one contract: more are hardly meant, as each is a statement to an authority. */
const mostRows = 50;

/** Members of a contract whose column is a key of the table, or mandatory for critical or important functions. */
const wanted: readonly (readonly [keyof Contract, string])[] = [
  ["entity", "c0020"],
  ["provider", "c0030, c0040"],
  ["functions", "c0050"],
  ["service", "c0060"],
  ["start", "c0070"],
  ["end", "c0080"],
  ["governingLaw", "c0120"],
  ["provision", "c0130"],
  ["sensitiveness", "c0170"],
  ["reliance", "c0180"],
];

function* write(report: Report): Generator<string> {
  yield csvLine(noteColumns);
  for (const places of contractPlaces(report)) for (const row of rowsOf(places)) yield cells(row);
  for (const gap of report.gaps) yield cells(gapRow(gap));
  const { leftOut } = report.run;
  if (leftOut)
    yield cells({ kind: "left-out", what: `left out on purpose: ${leftOutInWords(leftOut)}` });
  yield cells({
    kind: "scan",
    what: `${policyInWords(report.run)}; ${rulesInWords(report.run)}; all placements: ${totalInWords(report.summary)}`,
  });
}

function* rowsOf({ contract, cloud, atRest, managed, uncertain }: ContractPlaces): Generator<Row> {
  const common = { contract: contract?.reference ?? "", cloud };
  if (!contract)
    yield {
      ...common,
      columns: "c0010",
      kind: "to-fill",
      what: "no contract of the policy (dora.contracts) covers these places",
    };
  else
    for (const [member, columns] of wanted)
      if (contract[member] === undefined)
        yield { ...common, columns, kind: "to-fill", what: `the policy does not say ${member}` };
  for (const { role, code, countries, resources, example } of uncertain.values())
    yield {
      ...common,
      columns: "c0150, c0160",
      kind: "may-be-in",
      what: `${role}: may be in ${countries.length === 0 ? "any country" : "any of these countries"}, and is in no row`,
      location: code,
      countries: countries.join(";"),
      resources,
      example_resource: example,
    };
  const rows =
    (contract?.functions?.length ?? 1) * Math.max(1, atRest.size) * Math.max(1, managed.size);
  if (rows > mostRows)
    yield {
      ...common,
      columns: "c0150, c0160",
      kind: "many-rows",
      what: `${rows} rows, one for each function and pair of countries: see whether the contract should be several`,
    };
}

const gapRow = (gap: Gap): Row => ({
  cloud: gap.provider,
  account: gap.scope,
  columns: "c0150, c0160",
  kind: "not-seen",
  what: `${gap.detail}${isAccepted(gap) ? " (accepted by the policy)" : ""}`,
  location: gap.region,
  resources: gap.resources,
  example_resource: gap.resource,
});

const cells = (row: Row): string => csvRow(noteColumns, row);
