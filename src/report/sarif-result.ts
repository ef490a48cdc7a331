/** One SARIF result: a finding, or all the findings of one rule that one block of a repository declares. */
import type { Country, Declaration, ExceptionRef, Finding } from "../model.ts";
import { placeInWords } from "./countries.ts";
import { forSarifMessage, toJson } from "./escape.ts";
import { repeated } from "./repeated.ts";
import { isExcepted } from "./report.ts";
import { placeOf } from "./sarif-place.ts";
import type { Taxonomies } from "./sarif-rules.ts";

/** What one result stands for; of a block with very many resources only the first are listed. */
export interface Draft {
  readonly declaration: Declaration | undefined;
  readonly findings: Finding[];
  count: number;
}

export const listedPerResult = 100;

interface Context {
  readonly ruleIndex: ReadonlyMap<string, number>;
  readonly taxonomies: Taxonomies;
  /** As a URI in the repository. */
  readonly policyFile: string | undefined;
}

/** Written out: `JSON.stringify` of a result as an object costs twice as much, and results are all of a large file. */
export function resultWriter({
  ruleIndex,
  taxonomies,
  policyFile,
}: Context): (draft: Draft) => string {
  const countries = repeated();
  const outside = repeated();
  const taxa = repeated((cites) => {
    const references = cites.flatMap((id) => taxonomies.reference(id) ?? []);
    return references.length > 0 ? `,"taxa":${toJson(references)}` : "";
  });
  return (draft) => {
    const { declaration, findings, count } = draft;
    const first = findings[0]!;
    const { rule, resource, location, evidence } = first;
    const { code } = location;
    const index = ruleIndex.get(rule);
    const { uri, startLine, locatedBy, confidence } = placeOf(first, declaration, policyFile);
    // The smallest, so that the order in which a cloud lists its resources changes nothing.
    const fingerprint = findings.reduce(
      (least, { fingerprint: own }) => (own < least ? own : least),
      first.fingerprint,
    );
    return (
      `{"ruleId":${toJson(rule)}${index === undefined ? "" : `,"ruleIndex":${index}`}` +
      `,"level":"${first.level}"` +
      `,"message":{"text":${toJson(count > 1 ? severally(draft) : singly(first))}}` +
      `,"locations":[{"physicalLocation":{"artifactLocation":{"uri":${toJson(uri)}}` +
      `${startLine === undefined ? "" : `,"region":{"startLine":${startLine}}`}}` +
      `,"logicalLocations":[{"name":${toJson(resource.name)}` +
      `,"fullyQualifiedName":${toJson(resource.id)},"kind":"resource"}]` +
      `,"message":{"text":${toJson(safe(`${resource.type} ${resource.name}`))}}}]` +
      `,"partialFingerprints":{"dataBoundary/v1":"${fingerprint}"` +
      `${startLine === undefined ? `,"primaryLocationLineHash":"${fingerprint.slice(0, 16)}:1"` : ""}}` +
      taxa(rule, first.cites) +
      (isExcepted(first) ? `,"suppressions":[${toJson(suppressionOf(first.exception!))}]` : "") +
      `,"properties":{"provider":"${resource.provider}","scope":${toJson(resource.scope)}` +
      `,"type":${toJson(resource.type)},"role":"${first.role}","location":${toJson(code)}` +
      `,"countries":${countries(code, location.countries)}` +
      `,"outside":${outside(code, first.outside)},"verdict":"${first.verdict}"` +
      `,"pointer":${toJson(evidence.pointer)},"value":${toJson(evidence.value ?? null)}` +
      `,"docs":${toJson(evidence.docs)},"locatedBy":${toJson(locatedBy)}` +
      `,"confidence":"${confidence}"` +
      (count > 1
        ? `,"resources":${toJson(findings.map((finding) => finding.resource.id))},"count":${count}`
        : "") +
      "}}"
    );
  };
}

function suppressionOf({ reason, approvedBy, expires }: ExceptionRef): object {
  return {
    kind: "external",
    status: "accepted",
    justification: `${reason} (approved by ${approvedBy} until ${expires})`,
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
