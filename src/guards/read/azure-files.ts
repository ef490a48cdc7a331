/** Records of Azure Policy as files: ARM's own, `az policy ... show`, bare rules and deployment templates. */
import type { AzureGuards, AzureRecord, AzureScope } from "../../guard-model.ts";
import { memberOf } from "../azure/member.ts";
import { scopeOfAssignment } from "../azure/scopes.ts";
import { resourcesOf } from "./arm-template.ts";
import { type Place, placeAt } from "./json-lines.ts";

export interface AzurePieces {
  readonly definitions: Map<string, AzureRecord>;
  readonly assignments: AzureRecord[];
  readonly exemptions: AzureRecord[];
  records: number;
}

export const azurePieces = (): AzurePieces => ({
  definitions: new Map(),
  assignments: [],
  exemptions: [],
  records: 0,
});

/** Takes what it knows; false where the value is nothing of Azure Policy. */
export function takeAzure(
  pieces: AzurePieces,
  value: unknown,
  file: string,
  at?: { readonly place: Place; readonly pointer: string },
): boolean {
  const below = (path: string): typeof at => at && { ...at, pointer: `${at.pointer}/${path}` };
  const said = Object(value) as Record<string, unknown>;
  // What is not understood in a list must not pass for read.
  if (Array.isArray(said["value"]))
    return (
      said["value"].length > 0 &&
      said["value"]
        .map((one, i) => takeAzure(pieces, one, file, below(`value/${i}`)))
        .every(Boolean)
    );
  if (Array.isArray(said["resources"]))
    return resourcesOf(said)
      .map(({ record, index }) => takeAzure(pieces, record, file, below(`resources/${index}`)))
      .some(Boolean);
  if (memberOf(said, "if") !== undefined && memberOf(said, "then") !== undefined)
    return takeAzure(pieces, { policyRule: said }, file, at);
  const properties = Object(said["properties"] ?? said) as Record<string, unknown>;
  const id = typeof said["id"] === "string" ? said["id"] : `${file}#${pieces.records + 1}`;
  const record: AzureRecord = {
    id,
    name: typeof said["name"] === "string" ? said["name"] : file,
    properties,
    ...(at && placeAt(at.place, at.pointer)),
  };
  if (
    memberOf(properties, "policyRule") !== undefined ||
    Array.isArray(memberOf(properties, "policyDefinitions"))
  )
    pieces.definitions.set(id.toLowerCase(), record);
  else if (typeof properties["policyAssignmentId"] === "string") pieces.exemptions.push(record);
  else if (typeof properties["policyDefinitionId"] === "string") pieces.assignments.push(record);
  else return false;
  pieces.records++;
  return true;
}

const presumed = "/providers/Microsoft.Management/managementGroups/presumed";
const isManagementGroup = (id: string): boolean =>
  /^\/providers\/Microsoft\.Management\/managementGroups\/[^/]+$/i.test(id);
const subscriptionIn = /^\/subscriptions\/[^/]+/i;

/** The subscriptions that the records name, or any one, below the management groups that they name. */
export function asAssigned({ definitions, assignments, exemptions }: AzurePieces): AzureGuards {
  const notes: string[] = [];
  const given = [...assignments];
  if (given.length === 0) {
    given.push(...assignedByDefault(definitions));
    notes.push(
      "The definitions are assigned by no record: audited as if each were assigned above all subscriptions, with its default parameters.",
    );
  }
  const scopes = [...given, ...exemptions].map(scopeOfAssignment);
  const named = [
    ...scopes,
    ...given.flatMap(({ properties: { notScopes } }) =>
      Array.isArray(notScopes) ? notScopes.map(String) : [],
    ),
  ];
  const groups = once(scopes.filter((scope) => !subscriptionIn.test(scope)));
  const subscriptions = once(named.flatMap((scope) => subscriptionIn.exec(scope)?.[0] ?? []));
  // Others than those that are named may be there, and below a management group that is left out.
  if (subscriptions.length === 0 || groups.length > 0) subscriptions.push("/subscriptions/any");
  const leftOut = once(
    given.flatMap(({ properties: { notScopes } }) =>
      Array.isArray(notScopes)
        ? notScopes.map((one) => String(one).replace(/\/$/, "")).filter(isManagementGroup)
        : [],
    ),
  ).filter((id) => !groups.some((group) => group.toLowerCase() === id.toLowerCase()));
  if (groups.length > 0 && assignments.length > 0)
    notes.push(
      "The records do not say what is below which management group: audited as if every subscription were below all that they name.",
    );
  return {
    provider: "azure",
    cloud: "AzureCloud",
    scopes: [
      ...groups.map((id): AzureScope => ({
        id,
        name: id.split("/").at(-1) || "tenant",
        above: [],
      })),
      ...subscriptions.map((id): AzureScope => {
        const name = id.split("/")[2]!;
        return { id, name: name === "any" ? "any subscription" : name, above: groups };
      }),
      ...leftOut.flatMap((id): AzureScope[] => {
        const name = id.split("/").at(-1)!;
        return [
          { id, name, above: [] },
          {
            id: `/subscriptions/any-in-${name}`,
            name: `any subscription in ${name}`,
            above: [id, ...groups],
          },
        ];
      }),
    ],
    assignments: given,
    definitions,
    exemptions,
    unreadExemptions: new Map(),
    notes,
  };
}

function assignedByDefault(definitions: ReadonlyMap<string, AzureRecord>): readonly AzureRecord[] {
  const members = new Set(
    [...definitions.values()].flatMap(({ properties: { policyDefinitions } }) =>
      (Array.isArray(policyDefinitions)
        ? (policyDefinitions as { policyDefinitionId?: string }[])
        : []
      ).map(({ policyDefinitionId = "" }) => policyDefinitionId.toLowerCase()),
    ),
  );
  return [...definitions.values()]
    .filter(({ id }) => !members.has(id.toLowerCase()))
    .map(({ id, name, file, line }) => ({
      id: `${presumed}/providers/Microsoft.Authorization/policyAssignments/${name ?? "presumed"}`,
      ...(name !== undefined && { name }),
      properties: { policyDefinitionId: id, scope: presumed },
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
    }));
}

const once = (ids: readonly string[]): string[] =>
  ids.filter((id, i) => ids.findIndex((one) => one.toLowerCase() === id.toLowerCase()) === i);
