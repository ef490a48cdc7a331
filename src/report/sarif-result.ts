/** One SARIF result: one finding. */
import type { Suppression } from "sarif";
import {
  type AbsentFinding,
  type Country,
  type Declaration,
  type ExceptionRef,
  type Finding,
  isAccepted,
} from "../model.ts";
import { accountInWords } from "./account.ts";
import { placeInWords } from "./countries.ts";
import { forSarifMessage as safe, toJson } from "./escape.ts";
import { sentence } from "./sarif-text.ts";
import { repeated } from "./repeated.ts";
import { sarifPlace, segmentsOf } from "./sarif-place.ts";
import type { Taxonomies } from "./sarif-rules.ts";

export interface Draft {
  readonly declaration: Declaration | undefined;
  readonly finding: Finding;
}

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
  const taxa = repeated((references, rule) => {
    const found = taxonomies.references(rule, references);
    return found.length > 0 ? `,"taxa":${toJson(found)}` : "";
  });
  return ({ declaration, finding }) => {
    const { rule, resource, location, evidence, fingerprint } = finding;
    const { code } = location;
    const index = ruleIndex.get(rule);
    const { uri, startLine, startColumn, locatedBy, confidence } = sarifPlace(
      declaration,
      policyFile,
      () => segmentsOf(finding),
    );
    return (
      `{"ruleId":${toJson(rule)}${index === undefined ? "" : `,"ruleIndex":${index}`}` +
      `,"level":"${finding.level}"` +
      `,"message":{"text":${toJson(messageOf(finding))}}` +
      `,"locations":[{"physicalLocation":{"artifactLocation":{"uri":${toJson(uri)}}` +
      `${startLine === undefined ? "" : `,"region":{"startLine":${startLine}${startColumn === undefined ? "" : `,"startColumn":${startColumn}`}}`}}` +
      `,"logicalLocations":[{"name":${toJson(resource.name)}` +
      `,"fullyQualifiedName":${toJson(resource.id)},"kind":"resource"}]` +
      `,"message":{"text":${toJson(safe(`${resource.type} ${resource.name}`))}}}]` +
      // GitHub distinguishes alerts by rule, file and this; of the line's text, it would be one for all who share the line.
      `,"partialFingerprints":{"dataBoundary/v1":"${fingerprint}"` +
      `,"primaryLocationLineHash":"${fingerprint.slice(0, 16)}:1"}` +
      taxa(rule, finding.references) +
      (isAccepted(finding)
        ? `,"suppressions":[${toJson(suppressionOf(finding.exception!))}]`
        : "") +
      (finding.baselineState ? `,"baselineState":"${baselineStates[finding.baselineState]}"` : "") +
      `,"properties":{"provider":"${resource.provider}","scope":${toJson(resource.scope)}` +
      `,"type":${toJson(resource.type)},"role":"${finding.role}","location":${toJson(code)}` +
      `,"countries":${countries(code, location.countries)}` +
      `,"outside":${outside(code, finding.outside)},"verdict":"${finding.verdict}"` +
      `,"pointer":${toJson(evidence.pointer)},"value":${toJson(evidence.value ?? null)}` +
      `,"docs":${toJson(evidence.docs)},"locatedBy":${toJson(locatedBy)}` +
      `,"confidence":"${confidence}"` +
      "}}"
    );
  };
}

/** SARIF 2.1.0, 3.27.24. */
const baselineStates = { new: "new", worse: "updated", known: "unchanged" } as const;

/** A finding that is gone. GitHub would open an alert for it, so only the full profile has it. */
export function absentResult(one: AbsentFinding, ruleIndex: number | undefined): string {
  const { rule, resource, level, role, location, fingerprint, why } = one;
  return toJson({
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level,
    message: {
      text: `Closed: ${safe(resource.type)} ${safe(resource.name)}: ${role} at ${safe(location.code)}. ${sentence(why)}`,
    },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: absentUri(one) } },
        logicalLocations: [
          { name: resource.name, fullyQualifiedName: resource.id, kind: "resource" },
        ],
      },
    ],
    partialFingerprints: fingerprintsOf(fingerprint),
    baselineState: "absent",
  });
}

/** GitHub distinguishes alerts by rule, file and the second. */
export const fingerprintsOf = (fingerprint: string): Readonly<Record<string, string>> => ({
  "dataBoundary/v1": fingerprint,
  primaryLocationLineHash: `${fingerprint.slice(0, 16)}:1`,
});

const absentUri = ({ resource }: AbsentFinding): string =>
  ["cloud", resource.provider, resource.scope, resource.name].map(encodeURIComponent).join("/");

export function suppressionOf({ reason, approvedBy, expires }: ExceptionRef): Suppression {
  return {
    kind: "external",
    status: "accepted",
    justification: `${reason} (approved by ${approvedBy} until ${expires})`,
  };
}

/** GitHub makes the first sentence the alert's title. */
function messageOf(finding: Finding): string {
  const { resource, evidence, exception } = finding;
  const title = `${nameOf(finding)}, ${accountInWords(finding.resource, undefined, safe)}: ${where(finding)}.`;
  const read =
    evidence.basis === "stated" ? ` Read at ${evidence.pointer} = ${value(evidence.value)}.` : "";
  const expired = exception?.expired ? ` Its exception expired on ${exception.expires}.` : "";
  return `${title} ${sentence(evidence.why)}${safe(read)} Resource: ${safe(resource.id)}.${expired}`;
}

function nameOf({ resource }: Finding): string {
  return `${safe(resource.type)} ${safe(resource.name)}`;
}

function where({ role, location, outside, verdict }: Finding): string {
  const says = verdict === "may-leave" ? "may be" : "is";
  return `${role} ${says} at ${safe(location.code)} (${codes(location.countries)}: ${placeInWords(location, outside)})`;
}

function codes(countries: readonly Country[]): string {
  return countries.length > 31 ? `${countries.length} countries` : countries.join(" ");
}

function value(it: unknown): string {
  return JSON.stringify(it ?? null);
}
