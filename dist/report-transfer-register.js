import {
  csvLine,
  csvRow
} from "./report-csv-line.js";
import {
  countryName_2
} from "./report-countries.js";
import {
  factsOf,
  isProvider
} from "./providers.js";

// src/report/transfer-register.ts
import {
  isAccepted,
  isAnywhere
} from "./cli.js";
import { accountName } from "./scan.js";
import { leftOutInWords } from "./scan.js";
import { policyInWords, rulesInWords } from "./scan.js";
import { chunked } from "./scan.js";
var transferRegister = {
  id: "transfer-register",
  placements: "needed",
  render: (report) => chunked(write(report))
};
var registerColumns = [
  "entry_id",
  "country_iso2",
  "country",
  "standing_art45",
  "adequacy_decision",
  "adequacy_until",
  "adequacy_list_checked",
  "recipient",
  "account",
  "what",
  "certainty",
  "boundary_verdict",
  "resources",
  "types",
  "example_resource",
  "accepted",
  "exception_expires",
  "approved_by",
  "legal_basis",
  "scanned_at",
  // To be filled by a person.
  "is_chapter_v_transfer",
  "mechanism",
  "safeguard_document",
  "tia_reference",
  "processing_activity",
  "purpose",
  "categories_of_data_subjects",
  "categories_of_data",
  "retention",
  "contract_link",
  "informed_under_art13",
  "gaps_note",
  "account_name",
  "policy",
  "rules"
];
var recipientOf = (provider) => isProvider(provider) ? factsOf(provider).recipient : provider;
function* write(report) {
  yield csvLine(registerColumns);
  let number = 0;
  const standings = new Map(
    report.summary.places.countries.map(({ country, standing }) => [country, standing])
  );
  const accepted = acceptedBy(report);
  for (const entry of entriesOf(report.placements ?? [], standings).toSorted(byPlace)) {
    const standing = entry.country === void 0 ? void 0 : standings.get(entry.country);
    yield cells({
      ...common(report, ++number),
      country_iso2: entry.country ?? "",
      country: entry.country === void 0 ? "anywhere in the world" : countryName_2(entry.country),
      standing_art45: standing?.kind ?? "",
      adequacy_decision: standing?.decision ?? "",
      adequacy_until: standing?.until ?? "",
      recipient: recipientOf(entry.provider),
      account: entry.account,
      account_name: accountName(entry.account, report.run) ?? "",
      what: entry.role,
      certainty: entry.verdict === "may-leave" ? "may-leave" : "found",
      boundary_verdict: entry.verdict,
      resources: entry.resources,
      types: [...entry.types].sort().join(";"),
      example_resource: entry.example,
      ...accepted.get(keyOf(entry))
    });
  }
  for (const gap of report.gaps)
    yield cells({
      ...common(report, ++number),
      account_name: accountName(gap.scope, report.run) ?? "",
      ...gapRow(gap)
    });
  const { leftOut } = report.run;
  if (leftOut)
    yield cells({
      ...common(report, ++number),
      certainty: "left-out",
      boundary_verdict: "left-out",
      gaps_note: `left out on purpose: ${leftOutInWords(leftOut)}`
    });
}
var common = ({ run, summary }, number) => ({
  entry_id: number,
  scanned_at: run.finishedAt,
  adequacy_list_checked: summary.places.adequacyList.checked,
  policy: policyInWords(run),
  rules: rulesInWords(run)
});
function gapRow(gap) {
  const { provider, scope, role, detail } = gap;
  return {
    recipient: recipientOf(provider),
    account: scope,
    what: role ?? "",
    certainty: "not-seen",
    boundary_verdict: "not-seen",
    gaps_note: detail,
    ...isAccepted(gap) && exceptionCells(gap.exception)
  };
}
function entriesOf(placements, standings) {
  const entries = /* @__PURE__ */ new Map();
  for (const { resource, role, location, verdict } of placements) {
    const countries = isAnywhere(location) ? [void 0] : location.countries.filter((country) => standings.get(country)?.kind !== "eea");
    for (const country of countries) {
      const place = {
        country,
        provider: resource.provider,
        account: resource.scope,
        role,
        verdict
      };
      const key = keyOf(place);
      let entry = entries.get(key);
      if (!entry)
        entries.set(
          key,
          entry = { ...place, types: /* @__PURE__ */ new Set(), example: resource.id, resources: 0 }
        );
      entry.resources++;
      entry.types.add(resource.type);
    }
  }
  return [...entries.values()];
}
var keyOf = ({ country = "", provider, account, role, verdict }) => JSON.stringify([country, provider, account, role, verdict]);
var byPlace = (a, b) => keyOf(a) < keyOf(b) ? -1 : 1;
function acceptedBy({ findings }) {
  const rows = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { resource, role, location, outside, verdict } = finding;
    if (verdict === "contradicted") continue;
    for (const country of isAnywhere(location) ? [void 0] : outside) {
      const key = keyOf({
        country,
        provider: resource.provider,
        account: resource.scope,
        role,
        verdict
      });
      if (!isAccepted(finding)) rows.set(key, {});
      else if (!rows.has(key)) rows.set(key, exceptionCells(finding.exception));
    }
  }
  return rows;
}
var exceptionCells = ({
  reason,
  expires,
  approvedBy,
  legalBasis = ""
}) => ({
  accepted: reason,
  exception_expires: expires,
  approved_by: approvedBy,
  legal_basis: legalBasis
});
var cells = (row) => csvRow(registerColumns, row);
export {
  registerColumns,
  transferRegister
};
