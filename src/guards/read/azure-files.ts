/** Records of Azure Policy as files: ARM's own, `az policy ... show`, bare rules and deployment templates. */
import type { AzureGuards, AzureRecord, AzureScope } from "../../guard-model.ts";
import { memberOf } from "../azure/member.ts";
import { notScopesOf } from "../azure/assigned.ts";
import { isAbove, isSubscription, scopeOfAssignment } from "../azure/scopes.ts";
import { resourcesOf } from "./arm-template.ts";
import { type Parents, chainOf, isBesides, isPlaced, takeTree } from "./group-tree.ts";
import { type Place, placeAt } from "./json-lines.ts";

export interface AzurePieces {
  readonly definitions: Map<string, AzureRecord>;
  readonly assignments: AzureRecord[];
  readonly exemptions: AzureRecord[];
  readonly parents: Parents;
  /** What was presumed of them. */
  readonly notes: string[];
  records: number;
}

export const azurePieces = (): AzurePieces => ({
  definitions: new Map(),
  assignments: [],
  exemptions: [],
  parents: new Map(),
  notes: [],
  records: 0,
});

/** How the id begins of what gets its own after apply. */
export const plannedIds = "/planned/";

/** Takes what it knows; false where the value is nothing of Azure Policy. */
export function takeAzure(
  pieces: AzurePieces,
  value: unknown,
  file: string,
  at?: { readonly place: Place; readonly pointer: string },
  perhaps?: string,
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
  if (typeof said["resources"] === "object" && said["resources"] !== null)
    return resourcesOf(said)
      .map(({ record, key, perhaps: open }) =>
        takeAzure(pieces, record, file, below(`resources/${key}`), open),
      )
      .some(Boolean);
  if (takeTree(pieces.parents, said)) return true;
  if (memberOf(said, "if") !== undefined && memberOf(said, "then") !== undefined)
    return takeAzure(pieces, { policyRule: said }, file, at);
  const properties = Object(said["properties"] ?? said) as Record<string, unknown>;
  const id = typeof said["id"] === "string" ? said["id"] : `${file}#${pieces.records + 1}`;
  const record: AzureRecord = {
    id,
    name: typeof said["name"] === "string" ? said["name"] : file,
    properties,
    ...(perhaps !== undefined && { perhaps }),
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
export function asAssigned({
  definitions,
  assignments,
  exemptions,
  parents,
  notes: presumptions,
}: AzurePieces): AzureGuards {
  const notes: string[] = [...new Set(presumptions)];
  const given = [...assignments];
  if (given.length === 0) {
    given.push(...assignedByDefault(definitions));
    if (given.some((one) => one.detached === undefined))
      notes.push(
        "The definitions are assigned by no record: audited as if each were assigned above all subscriptions, with its default parameters.",
      );
  }
  const scopes = [...given, ...exemptions].map(scopeOfAssignment);
  const named = [...scopes, ...given.flatMap(notScopesOf)];
  const groups = once(scopes.filter((scope) => !subscriptionIn.test(scope)));
  const subscriptions = once(
    // Those of the tree are there whether or not a guard names them.
    [...named, ...parents.keys()].flatMap((scope) => subscriptionIn.exec(scope)?.[0] ?? []),
  );
  const leftOut = once(
    given.flatMap((one) => notScopesOf(one).filter((scope) => isManagementGroup(scope))),
  ).filter((id) => !groups.some((group) => sameScope(group, id)));
  // What an assignment leaves out, or an exemption is for, is below what it is assigned to.
  const related = (id: string): readonly string[] =>
    groups.filter(
      (group) =>
        // Of one group alone all that is named is presumed to be below it.
        (groups.length === 1 && isSubscription(id) && !parents.has(id.toLowerCase())) ||
        [
          ...given.flatMap((one) =>
            sameScope(scopeOfAssignment(one), group) ? notScopesOf(one) : [],
          ),
          ...exemptions.flatMap((one) =>
            isBelow(String(one.properties["policyAssignmentId"]), group)
              ? [scopeOfAssignment(one)]
              : [],
          ),
        ].some((one) => isBelow(one, id)),
    );
  // Of what has a place in the tree all that is above it is known.
  const place = (id: string, name: string, near: readonly string[]): AzureScope => {
    const above = once([...near, ...[id, ...near].flatMap((one) => chainOf(parents, one))]);
    const isKnown = [id, ...near].some((one) => isPlaced(parents, one));
    const maybe = groups.filter(
      (group) =>
        !above.some((one) => sameScope(one, group)) &&
        !(isKnown && isPlaced(parents, group)) &&
        !isBesides(parents, group, id),
    );
    return { id, name, above, ...(maybe.length > 0 && { maybeAbove: maybe }) };
  };
  const nameOf = (id: string): string => id.split("/").at(-1) || "tenant";
  const above = [...parents.values()].flatMap((id) => id ?? []);
  if (groups.some((group) => !isPlaced(parents, group)) && assignments.length > 0)
    notes.push(
      groups.length === 1
        ? `The records do not say what is below ${nameOf(groups[0]!)}: audited as if every subscription that they name were.`
        : "The records do not say what is below which management group: each is audited by itself, and what depends on that is a gap.",
    );
  return {
    provider: "azure",
    cloud: "AzureCloud",
    scopes: [
      ...[...groups, ...leftOut].map((id): AzureScope => ({ id, name: nameOf(id), above: [] })),
      ...once(above.filter((id) => ![...groups, ...leftOut].some((one) => sameScope(one, id)))).map(
        (id): AzureScope => ({ id, name: nameOf(id), above: [] }),
      ),
      ...subscriptions.map((id) => place(id, id.split("/")[2]!, related(id))),
      // Others than those that are named may be there, and below a management group that is left out.
      ...(subscriptions.length === 0 && groups.length === 0
        ? [place("/subscriptions/any", "any subscription", [])]
        : []),
      ...(groups.length === 1 ? [place("/subscriptions/any", "any subscription", groups)] : []),
      ...[...(groups.length > 1 ? groups : []), ...leftOut].map((id) =>
        place(`/subscriptions/any-in-${nameOf(id)}`, `any subscription in ${nameOf(id)}`, [
          id,
          ...related(id),
        ]),
      ),
    ],
    assignments: given,
    definitions,
    exemptions,
    unreadExemptions: new Map(),
    notes,
  };
}

const sameScope = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const isBelow = (id: string, above: string): boolean => isAbove(above, id);

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
    .map(({ id, name, file, line, detached }) => ({
      id: `${presumed}/providers/Microsoft.Authorization/policyAssignments/${name ?? "presumed"}`,
      ...(name !== undefined && { name }),
      properties: { policyDefinitionId: id, scope: presumed },
      ...(detached !== undefined && { detached }),
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
    }));
}

const once = (ids: readonly string[]): string[] =>
  ids.filter((id, i) => ids.findIndex((one) => one.toLowerCase() === id.toLowerCase()) === i);
