/**
 * A register of transfers to third countries, for a data protection officer's records (GDPR Art. 30(1)(e)): a row per
 * country outside the EEA, provider, role and account. What only a person can know is empty. A gap is a row as
 * well, and what the scan left out on purpose, so that an empty register never reads as "no transfers"; whether a row is a transfer under Chapter V is
 * hers to say.
 */
import {
  type Country,
  type Gap,
  type JudgedPlacement,
  type Report,
  type Standing,
  isAccepted,
  isAnywhere,
} from "../model.ts";
import { factsOf, isProvider } from "../providers.ts";
import { accountName } from "./account.ts";
import { countryName } from "./countries.ts";
import { csvLine, csvRow } from "./csv-line.ts";
import { leftOutInWords } from "./left-out.ts";
import { policyInWords, rulesInWords } from "./policy-read.ts";
import { type Reporter, chunked } from "./report.ts";

export const transferRegister: Reporter = {
  id: "transfer-register",
  placements: "needed",
  render: (report) => chunked(write(report)),
};

export const registerColumns = [
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
  "rules",
] as const;

type Row = Readonly<Partial<Record<(typeof registerColumns)[number], string | number>>>;

interface Entry {
  readonly country: Country | undefined;
  readonly provider: string;
  readonly account: string;
  readonly role: string;
  readonly verdict: string;
  readonly types: Set<string>;
  readonly example: string;
  resources: number;
}

const recipientOf = (provider: string): string =>
  isProvider(provider) ? factsOf(provider).recipient : provider;

function* write(report: Report): Generator<string> {
  yield csvLine(registerColumns);
  let number = 0;
  const standings = new Map(
    report.summary.places.countries.map(({ country, standing }) => [country, standing]),
  );
  const accepted = acceptedBy(report);
  for (const entry of entriesOf(report.placements ?? [], standings).toSorted(byPlace)) {
    const standing = entry.country === undefined ? undefined : standings.get(entry.country);
    yield cells({
      ...common(report, ++number),
      country_iso2: entry.country ?? "",
      country: entry.country === undefined ? "anywhere in the world" : countryName(entry.country),
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
      ...accepted.get(keyOf(entry)),
    });
  }
  for (const gap of report.gaps)
    yield cells({
      ...common(report, ++number),
      account_name: accountName(gap.scope, report.run) ?? "",
      ...gapRow(gap),
    });
  const { leftOut } = report.run;
  if (leftOut)
    yield cells({
      ...common(report, ++number),
      certainty: "left-out",
      boundary_verdict: "left-out",
      gaps_note: `left out on purpose: ${leftOutInWords(leftOut)}`,
    });
}

const common = ({ run, summary }: Report, number: number): Row => ({
  entry_id: number,
  scanned_at: run.finishedAt,
  adequacy_list_checked: summary.places.adequacyList.checked,
  policy: policyInWords(run),
  rules: rulesInWords(run),
});

function gapRow(gap: Gap): Row {
  const { provider, scope, role, detail } = gap;
  return {
    recipient: recipientOf(provider),
    account: scope,
    what: role ?? "",
    certainty: "not-seen",
    boundary_verdict: "not-seen",
    gaps_note: detail,
    ...(isAccepted(gap) && exceptionCells(gap.exception)),
  };
}

function entriesOf(
  placements: Iterable<JudgedPlacement>,
  standings: ReadonlyMap<Country, Standing>,
): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { resource, role, location, verdict } of placements) {
    const countries = isAnywhere(location)
      ? [undefined]
      : location.countries.filter((country) => standings.get(country)?.kind !== "eea");
    for (const country of countries) {
      const place = {
        country,
        provider: resource.provider,
        account: resource.scope,
        role,
        verdict,
      };
      const key = keyOf(place);
      let entry = entries.get(key);
      if (!entry)
        entries.set(
          key,
          (entry = { ...place, types: new Set(), example: resource.id, resources: 0 }),
        );
      entry.resources++;
      entry.types.add(resource.type);
    }
  }
  return [...entries.values()];
}

type Place = Pick<Entry, "country" | "provider" | "account" | "role" | "verdict">;

const keyOf = ({ country = "", provider, account, role, verdict }: Place): string =>
  JSON.stringify([country, provider, account, role, verdict]);

const byPlace = (a: Entry, b: Entry): number => (keyOf(a) < keyOf(b) ? -1 : 1);

/** Who accepted all findings of an entry; nothing where one of them is open. */
function acceptedBy({ findings }: Report): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const finding of findings) {
    const { resource, role, location, outside, verdict } = finding;
    // Its place has a finding of its own, where that is not allowed.
    if (verdict === "contradicted") continue;
    for (const country of isAnywhere(location) ? [undefined] : outside) {
      const key = keyOf({
        country,
        provider: resource.provider,
        account: resource.scope,
        role,
        verdict,
      });
      if (!isAccepted(finding)) rows.set(key, {});
      else if (!rows.has(key)) rows.set(key, exceptionCells(finding.exception));
    }
  }
  return rows;
}

const exceptionCells = ({
  reason,
  expires,
  approvedBy,
  legalBasis = "",
}: NonNullable<Gap["exception"]>): Row => ({
  accepted: reason,
  exception_expires: expires,
  approved_by: approvedBy,
  legal_basis: legalBasis,
});

const cells = (row: Row): string => csvRow(registerColumns, row);
