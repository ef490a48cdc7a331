/** One SARIF result: a finding, or all the findings of one rule that one block of a repository declares. */
import type { Result } from "sarif";
import type { Country, Finding } from "../model.ts";
import { placeInWords } from "./countries.ts";
import { forSarifMessage } from "./escape.ts";
import { isExcepted } from "./report.ts";
import type { Place } from "./sarif-place.ts";
import type { Taxonomies } from "./sarif-rules.ts";

/** What one result stands for; of a block with very many resources only the first are listed. */
export interface Draft {
  readonly place: Place;
  readonly findings: Finding[];
  count: number;
}

export const listedPerResult = 100;

export function resultOf(
  draft: Draft,
  ruleIndex: number | undefined,
  taxonomies: Taxonomies,
): Result {
  const { place, findings, count } = draft;
  const first = findings[0]!;
  const { resource, role, location, evidence } = first;
  // The smallest, so that the order in which a cloud lists its resources changes nothing.
  const fingerprint = findings.reduce(
    (least, { fingerprint: own }) => (own < least ? own : least),
    first.fingerprint,
  );
  const taxa = first.cites.flatMap((id) => taxonomies.reference(id) ?? []);
  return {
    ruleId: first.rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: first.level,
    message: { text: count > 1 ? severally(draft) : singly(first) },
    locations: [place.location],
    partialFingerprints: {
      "dataBoundary/v1": fingerprint,
      ...(!place.line && { primaryLocationLineHash: `${fingerprint.slice(0, 16)}:1` }),
    },
    ...(taxa.length > 0 && { taxa }),
    ...(isExcepted(first) && {
      suppressions: [
        {
          kind: "external",
          status: "accepted",
          justification: `${first.exception!.reason} (approved by ${first.exception!.approvedBy} until ${first.exception!.expires})`,
        },
      ],
    }),
    properties: {
      provider: resource.provider,
      scope: resource.scope,
      type: resource.type,
      role,
      location: location.code,
      countries: location.countries,
      outside: first.outside,
      verdict: first.verdict,
      pointer: evidence.pointer,
      value: evidence.value ?? null,
      docs: evidence.docs,
      locatedBy: place.locatedBy,
      confidence: place.confidence,
      ...(count > 1 && { resources: findings.map((finding) => finding.resource.id), count }),
    },
  };
}

/** GitHub makes the first sentence the alert's title. */
function singly(finding: Finding): string {
  const { resource, evidence, exception } = finding;
  const title = `${nameOf(finding)}, ${account(finding)}: ${where(finding)}.`;
  const read =
    evidence.basis === "stated" ? ` Read at ${evidence.pointer} = ${value(evidence.value)}.` : "";
  const expired = exception?.expired ? ` Its exception ran out on ${exception.expires}.` : "";
  return `${title} ${sentence(evidence.why)}${safe(read)} Resource: ${safe(resource.id)}.${expired}`;
}

function severally({ findings, count }: Draft): string {
  const first = findings[0]!;
  const listed = findings.map((finding) => `${nameOf(finding)}: ${where(finding)}`);
  const rest = count > findings.length ? `; and ${count - findings.length} more` : "";
  return `${count} resources of this block, ${nameOf(first)} first, ${account(first)}: ${where(first)}. ${sentence(first.evidence.why)} All of them: ${listed.join("; ")}${rest}.`;
}

function nameOf({ resource }: Finding): string {
  return `${safe(resource.type)} ${safe(resource.name)}`;
}

function account({ resource }: Finding): string {
  return `${resource.provider === "aws" ? "AWS account" : "Azure subscription"} ${safe(resource.scope)}`;
}

function where({ role, location, outside, verdict }: Finding): string {
  const says = verdict === "outside" ? "is" : "may be";
  return `${role} ${says} at ${safe(location.code)} (${codes(location.countries)}: ${placeInWords(location, outside)})`;
}

function codes(countries: readonly Country[]): string {
  return countries.length > 31 ? `${countries.length} countries` : countries.join(" ");
}

function sentence(text: string): string {
  const plain = safe(text);
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}${/[.!?…]$/.test(plain) ? "" : "."}`;
}

function value(it: unknown): string {
  return JSON.stringify(it ?? null);
}

function safe(text: string): string {
  return forSarifMessage(text);
}
