/** The SARIF log around results, whatever they are of: its tool, rules, taxonomies, and gaps as notifications. */
import type { Invocation, Notification, ReportingDescriptor, ToolComponent } from "sarif";
import { type ReportedGap, isAccepted } from "../model.ts";
import { toJson } from "./escape.ts";
import { projectUrl, sarifSchemaUrl } from "./links.ts";
import { type Taxonomies, gapDescriptors } from "./sarif-rules.ts";
import { sentence } from "./sarif-text.ts";

/** GitHub stores the first 5,000 results of a run. */
export const mostResults = 5000;
export const mostNotifications = 1000;

interface SarifLog {
  readonly tool: { readonly name: string; readonly version: string };
  readonly rules: readonly ReportingDescriptor[];
  readonly taxonomies: Taxonomies;
  /** What distinguishes this analysis from others of the same repository; `usual` where the user names none. */
  readonly category: string;
  readonly invocation: Invocation;
  /** Each as JSON. */
  readonly results: Iterable<string>;
}

export function* sarifLog({
  tool,
  rules,
  taxonomies,
  category,
  invocation,
  results,
}: SarifLog): Generator<string> {
  const driver: ToolComponent = {
    name: tool.name,
    semanticVersion: tool.version,
    informationUri: projectUrl,
    rules: [...rules],
    notifications: gapDescriptors(),
    ...(taxonomies.components.length > 0 && {
      supportedTaxonomies: taxonomies.components.map(({ name }, index) => ({ name, index })),
    }),
  };
  yield `{\n"$schema": ${toJson(sarifSchemaUrl)},\n"version": "2.1.0",\n"runs": [{\n`;
  yield `"tool": ${toJson({ driver })},\n`;
  // GitHub takes what stands before the last slash; without one there is no category.
  const id = category.endsWith("/") ? category : `${category}/`;
  yield `"automationDetails": ${toJson({ id })},\n`;
  yield `"columnKind": "utf16CodeUnits",\n`;
  yield `"invocations": [${toJson(invocation)}],\n`;
  if (taxonomies.components.length > 0) yield `"taxonomies": ${toJson(taxonomies.components)},\n`;
  yield `"results": [`;
  let before = "\n";
  for (const result of results) {
    yield before + result;
    before = ",\n";
  }
  yield "\n]\n}]\n}\n";
}

/** As many as there is room for after those that there are, and how many more there would be. */
export function addGaps(notifications: Notification[], gaps: Iterable<ReportedGap>): void {
  let more = 0;
  for (const gap of gaps)
    if (notifications.length < mostNotifications) notifications.push(notificationOf(gap));
    else more++;
  if (more > 0)
    notifications.push({
      level: "warning",
      message: {
        text: `${more} more gaps are left out of this file. The JSON report has all of them.`,
      },
    });
}

function notificationOf(gap: ReportedGap): Notification {
  const { reason, provider, scope, region, service, type, resource, role } = gap;
  return {
    level: isAccepted(gap) ? "note" : "warning",
    descriptor: { id: `gap/${reason}` },
    message: {
      text: `${sentence(gap.detail)} Remedy: ${sentence(gap.remedy)}`,
    },
    properties: {
      id: gap.id,
      fingerprint: gap.fingerprint,
      reason,
      provider,
      scope,
      ...(region !== undefined && { region }),
      ...(service !== undefined && { service }),
      ...(type !== undefined && { type }),
      ...(resource !== undefined && { resource }),
      ...(role !== undefined && { role }),
      ...(isAccepted(gap) && { acceptedUntil: gap.exception.expires }),
      ...(gap.baselineState && { baselineState: gap.baselineState }),
    },
  };
}
