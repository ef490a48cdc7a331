/**
 * The id of a gap: the same in every scan, in any order, and in redacted reports, so that a policy can accept
 * it and one report can be compared with another.
 */
import { withoutAccounts } from "./account-ids.ts";
import { type Gap, type ReportedGap, gapReasons } from "./model.ts";
import { sha256Of } from "./sha256.ts";

/** REASON-0123456789: ten digits of the fingerprint tell the gaps of a report apart. */
const idLength = 10;

export const gapIdPattern = new RegExp(`^(?:${gapReasons.join("|")})-[\\da-f]{${idLength}}$`);

export function withId(gap: Gap): ReportedGap {
  const fingerprint = fingerprintOf(gap);
  return { id: idOf(gap, fingerprint), fingerprint, ...gap };
}

/**
 * The ids by which an exception can accept it: its own, and the one that stands for all gaps that differ in
 * nothing but the resource, which a report shows as one.
 */
export function idsOf(gap: Gap): readonly string[] {
  const own = idOf(gap, fingerprintOf(gap));
  if (gap.resource === undefined) return [own];
  const { resource: _, ...folded } = gap;
  return [own, idOf(folded, fingerprintOf(folded))];
}

const idOf = ({ reason }: Gap, fingerprint: string): string =>
  `${reason}-${fingerprint.slice(0, idLength)}`;

/** Of account ids only what a redacted report shows: of the true ones, it would lead whoever tries all back to them. */
function fingerprintOf(gap: Gap): string {
  const { reason, provider, scope, region, service, type, resource, role, detail, declared } = gap;
  const said = [reason, provider, scope, region, service, type, resource, role, countless(detail)];
  return sha256Of(withoutAccounts(JSON.stringify([...said, declared?.file, declared?.attribute])));
}

/** Counts change from scan to scan: "3 of the 50 resources". */
const countless = (detail: string): string =>
  detail.replace(/(?<![\w.:/-])\d{1,9}(?![\w.:/-])/g, "#");
