import {
  sarifPlace,
  segmentsOf
} from "./report-sarif-place.js";
import {
  placeInWords
} from "./report-countries.js";
import {
  gapDescriptors
} from "./report-sarif-rules.js";

// src/report/sarif-text.ts
import { forSarifMessage } from "./cli.js";
function sentence(text) {
  const plain = forSarifMessage(text.trim());
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}${/[.!?\u2026]$/.test(plain) ? "" : "."}`;
}

// src/report/sarif-log.ts
import { isAccepted } from "./cli.js";
import { toJson } from "./cli.js";
import { projectUrl, sarifSchemaUrl } from "./scan.js";
var mostResults = 5e3;
var mostNotifications = 1e3;
function* sarifLog({
  tool,
  rules,
  taxonomies,
  category,
  invocation,
  results
}) {
  const driver = {
    name: tool.name,
    semanticVersion: tool.version,
    informationUri: projectUrl,
    rules: [...rules],
    notifications: gapDescriptors(),
    ...taxonomies.components.length > 0 && {
      supportedTaxonomies: taxonomies.components.map(({ name }, index) => ({ name, index }))
    }
  };
  yield `{
"$schema": ${toJson(sarifSchemaUrl)},
"version": "2.1.0",
"runs": [{
`;
  yield `"tool": ${toJson({ driver })},
`;
  const id = category.endsWith("/") ? category : `${category}/`;
  yield `"automationDetails": ${toJson({ id })},
`;
  yield `"columnKind": "utf16CodeUnits",
`;
  yield `"invocations": [${toJson(invocation)}],
`;
  if (taxonomies.components.length > 0) yield `"taxonomies": ${toJson(taxonomies.components)},
`;
  yield `"results": [`;
  let before = "\n";
  for (const result of results) {
    yield before + result;
    before = ",\n";
  }
  yield "\n]\n}]\n}\n";
}
function addGaps(notifications, gaps) {
  let more = 0;
  for (const gap of gaps)
    if (notifications.length < mostNotifications) notifications.push(notificationOf(gap));
    else more++;
  if (more > 0)
    notifications.push({
      level: "warning",
      message: {
        text: `${more} more gaps are left out of this file. The JSON report has all of them.`
      }
    });
}
function notificationOf(gap) {
  const { reason, provider, scope, region, service, type, resource, role } = gap;
  return {
    level: isAccepted(gap) ? "note" : "warning",
    descriptor: { id: `gap/${reason}` },
    message: {
      text: `${sentence(gap.detail)} Remedy: ${sentence(gap.remedy)}`
    },
    properties: {
      id: gap.id,
      fingerprint: gap.fingerprint,
      reason,
      provider,
      scope,
      ...region !== void 0 && { region },
      ...service !== void 0 && { service },
      ...type !== void 0 && { type },
      ...resource !== void 0 && { resource },
      ...role !== void 0 && { role },
      ...isAccepted(gap) && { acceptedUntil: gap.exception.expires },
      ...gap.baselineState && { baselineState: gap.baselineState }
    }
  };
}

// src/report/sarif-result.ts
import {
  isAccepted as isAccepted2
} from "./cli.js";
import { accountInWords } from "./scan.js";
import { forSarifMessage as safe, toJson as toJson2 } from "./cli.js";
import { repeated } from "./scan.js";
function resultWriter({
  ruleIndex,
  taxonomies,
  policyFile
}) {
  const countries = repeated();
  const outside = repeated();
  const taxa = repeated((references, rule) => {
    const found = taxonomies.references(rule, references);
    return found.length > 0 ? `,"taxa":${toJson2(found)}` : "";
  });
  return ({ declaration, finding }) => {
    const { rule, resource, location, evidence, fingerprint } = finding;
    const { code } = location;
    const index = ruleIndex.get(rule);
    const { uri, startLine, startColumn, locatedBy, confidence } = sarifPlace(
      declaration,
      policyFile,
      () => segmentsOf(finding)
    );
    return `{"ruleId":${toJson2(rule)}${index === void 0 ? "" : `,"ruleIndex":${index}`},"level":"${finding.level}","message":{"text":${toJson2(messageOf(finding))}},"locations":[{"physicalLocation":{"artifactLocation":{"uri":${toJson2(uri)}}${startLine === void 0 ? "" : `,"region":{"startLine":${startLine}${startColumn === void 0 ? "" : `,"startColumn":${startColumn}`}}`}},"logicalLocations":[{"name":${toJson2(resource.name)},"fullyQualifiedName":${toJson2(resource.id)},"kind":"resource"}],"message":{"text":${toJson2(safe(`${resource.type} ${resource.name}`))}}}],"partialFingerprints":{"dataBoundary/v1":"${fingerprint}","primaryLocationLineHash":"${fingerprint.slice(0, 16)}:1"}` + taxa(rule, finding.references) + (isAccepted2(finding) ? `,"suppressions":[${toJson2(suppressionOf(finding.exception))}]` : "") + (finding.baselineState ? `,"baselineState":"${baselineStates[finding.baselineState]}"` : "") + `,"properties":{"provider":"${resource.provider}","scope":${toJson2(resource.scope)},"type":${toJson2(resource.type)},"role":"${finding.role}","location":${toJson2(code)},"countries":${countries(code, location.countries)},"outside":${outside(code, finding.outside)},"verdict":"${finding.verdict}","pointer":${toJson2(evidence.pointer)},"value":${toJson2(evidence.value ?? null)},"docs":${toJson2(evidence.docs)},"locatedBy":${toJson2(locatedBy)},"confidence":"${confidence}"}}`;
  };
}
var baselineStates = { new: "new", worse: "updated", known: "unchanged" };
function absentResult(one, ruleIndex) {
  const { rule, resource, level, role, location, fingerprint, why } = one;
  return toJson2({
    ruleId: rule,
    ...ruleIndex !== void 0 && { ruleIndex },
    level,
    message: {
      text: `Closed: ${safe(resource.type)} ${safe(resource.name)}: ${role} at ${safe(location.code)}. ${sentence(why)}`
    },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: absentUri(one) } },
        logicalLocations: [
          { name: resource.name, fullyQualifiedName: resource.id, kind: "resource" }
        ]
      }
    ],
    partialFingerprints: fingerprintsOf(fingerprint),
    baselineState: "absent"
  });
}
var fingerprintsOf = (fingerprint) => ({
  "dataBoundary/v1": fingerprint,
  primaryLocationLineHash: `${fingerprint.slice(0, 16)}:1`
});
var absentUri = ({ resource }) => ["cloud", resource.provider, resource.scope, resource.name].map(encodeURIComponent).join("/");
function suppressionOf({ reason, approvedBy, expires }) {
  return {
    kind: "external",
    status: "accepted",
    justification: `${reason} (approved by ${approvedBy} until ${expires})`
  };
}
function messageOf(finding) {
  const { resource, evidence, exception } = finding;
  const title = `${nameOf(finding)}, ${accountInWords(finding.resource, void 0, safe)}: ${where(finding)}.`;
  const read = evidence.basis === "stated" ? ` Read at ${evidence.pointer} = ${value(evidence.value)}.` : "";
  const expired = exception?.expired ? ` Its exception expired on ${exception.expires}.` : "";
  return `${title} ${sentence(evidence.why)}${safe(read)} Resource: ${safe(resource.id)}.${expired}`;
}
function nameOf({ resource }) {
  return `${safe(resource.type)} ${safe(resource.name)}`;
}
function where({ role, location, outside, verdict }) {
  const says = verdict === "may-leave" ? "may be" : "is";
  return `${role} ${says} at ${safe(location.code)} (${codes(location.countries)}: ${placeInWords(location, outside)})`;
}
function codes(countries) {
  return countries.length > 31 ? `${countries.length} countries` : countries.join(" ");
}
function value(it) {
  return JSON.stringify(it ?? null);
}

export {
  sentence,
  mostResults,
  mostNotifications,
  sarifLog,
  addGaps,
  resultWriter,
  absentResult,
  fingerprintsOf,
  suppressionOf
};
