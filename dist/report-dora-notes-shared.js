import {
  csvLine,
  csvRow
} from "./report-csv-line.js";

// src/report/dora-notes.ts
import { isAccepted } from "./cli.js";

// src/report/dora-places.ts
import {
  isAnywhere
} from "./cli.js";
var atRest = /* @__PURE__ */ new Set(["home", "replica", "backup", "cache", "log"]);
var managed = /* @__PURE__ */ new Set(["home", "failover", "processing"]);
function contractPlaces({
  contracts = [],
  placements = []
}) {
  const known = contracts.map((contract) => emptyPlaces(contract.cloud, contract));
  const rest = /* @__PURE__ */ new Map();
  for (const { resource, role, location } of placements) {
    if (!atRest.has(role) && !managed.has(role)) continue;
    const { provider, scope, id } = resource;
    const covering = known.filter(
      ({ contract, cloud }) => cloud === provider && (contract?.accounts?.includes(scope) ?? true)
    );
    if (covering.length === 0) {
      const places = rest.get(provider) ?? emptyPlaces(provider);
      rest.set(provider, places);
      covering.push(places);
    }
    const [only, ...others] = location.countries;
    for (const places of covering)
      if (only !== void 0 && others.length === 0) {
        if (atRest.has(role)) places.atRest.add(only);
        if (managed.has(role)) places.managed.add(only);
      } else {
        const key = `${role} ${location.code}`;
        const one = places.uncertain.get(key);
        if (one) one.resources++;
        else
          places.uncertain.set(key, {
            role,
            code: location.code,
            countries: isAnywhere(location) ? [] : location.countries,
            resources: 1,
            example: id
          });
      }
  }
  return [...known, ...[...rest.values()].toSorted((a, b) => a.cloud < b.cloud ? -1 : 1)];
}
var emptyPlaces = (cloud, contract) => ({
  contract,
  cloud,
  atRest: /* @__PURE__ */ new Set(),
  managed: /* @__PURE__ */ new Set(),
  uncertain: /* @__PURE__ */ new Map()
});

// src/report/dora-notes.ts
import { leftOutInWords } from "./scan.js";
import { totalInWords } from "./scan.js";
import { policyInWords, rulesInWords } from "./scan.js";
import { chunked } from "./scan.js";
var doraNotes = {
  id: "dora-b0202-notes",
  placements: "needed",
  render: (report) => chunked(write(report))
};
var noteColumns = [
  "contract",
  "cloud",
  "account",
  "columns",
  "kind",
  "what",
  "location",
  "countries",
  "resources",
  "example_resource"
];
var mostRows = 50;
var wanted = [
  ["entity", "c0020"],
  ["provider", "c0030, c0040"],
  ["functions", "c0050"],
  ["service", "c0060"],
  ["start", "c0070"],
  ["end", "c0080"],
  ["governingLaw", "c0120"],
  ["provision", "c0130"],
  ["sensitiveness", "c0170"],
  ["reliance", "c0180"]
];
function* write(report) {
  yield csvLine(noteColumns);
  for (const places of contractPlaces(report)) for (const row of rowsOf(places)) yield cells(row);
  for (const gap of report.gaps) yield cells(gapRow(gap));
  const { leftOut } = report.run;
  if (leftOut)
    yield cells({ kind: "left-out", what: `left out on purpose: ${leftOutInWords(leftOut)}` });
  yield cells({
    kind: "scan",
    what: `${policyInWords(report.run)}; ${rulesInWords(report.run)}; all placements: ${totalInWords(report.summary)}`
  });
}
function* rowsOf({ contract, cloud, atRest: atRest2, managed: managed2, uncertain }) {
  const common = { contract: contract?.reference ?? "", cloud };
  if (!contract)
    yield {
      ...common,
      columns: "c0010",
      kind: "to-fill",
      what: "no contract of the policy (dora.contracts) covers these places"
    };
  else
    for (const [member, columns] of wanted)
      if (contract[member] === void 0)
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
      example_resource: example
    };
  const rows = (contract?.functions?.length ?? 1) * Math.max(1, atRest2.size) * Math.max(1, managed2.size);
  if (rows > mostRows)
    yield {
      ...common,
      columns: "c0150, c0160",
      kind: "many-rows",
      what: `${rows} rows, one for each function and pair of countries: see whether the contract should be several`
    };
}
var gapRow = (gap) => ({
  cloud: gap.provider,
  account: gap.scope,
  columns: "c0150, c0160",
  kind: "not-seen",
  what: `${gap.detail}${isAccepted(gap) ? " (accepted by the policy)" : ""}`,
  location: gap.region,
  resources: gap.resources,
  example_resource: gap.resource
});
var cells = (row) => csvRow(noteColumns, row);

export {
  contractPlaces,
  doraNotes,
  noteColumns
};
