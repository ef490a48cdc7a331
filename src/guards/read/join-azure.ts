/** Records of Azure Policy of several files: those that name the same scope, assignment or definition are one tenant. */
import type { AzureGuards, AzureRecord } from "../../guard-model.ts";
import type { Gap } from "../../model.ts";
import { scopeOfAssignment } from "../azure/scopes.ts";
import { type AzurePieces, asAssigned, azurePieces, plannedIds } from "./azure-files.ts";

export interface AzureSource {
  readonly pieces: AzurePieces;
  /** Texts that a plan marks as sensitive. */
  readonly sensitive: readonly string[];
}

export function joinAzure(sources: readonly AzureSource[]): {
  readonly guards: readonly AzureGuards[];
  readonly gaps: readonly Gap[];
} {
  const gaps: Gap[] = [];
  const tenants = tenantsOf(sources);
  const isPlanned = tenants.some(({ pieces }) =>
    pieces.assignments.some(({ id }) => id.startsWith(plannedIds)),
  );
  const guards = tenants.flatMap(({ pieces, sensitive }): AzureGuards[] => {
    // A tree of management groups that no record is in guards nothing.
    if (pieces.records === 0) return [];
    const ids = new Set(pieces.assignments.map(({ id }) => id.toLowerCase()));
    const lost = pieces.exemptions.filter((one) => !ids.has(assignmentOf(one).toLowerCase()));
    const isAlone = ids.size + pieces.definitions.size === 0;
    if (isPlanned || (isAlone && tenants.length > 1)) gaps.push(...lost.map(lostExemption));
    // Exemptions of what another file holds under no id are no tenant by themselves.
    if (isAlone && tenants.length > 1) return [];
    const joined = asAssigned(pieces);
    return [sensitive.length === 0 ? joined : { ...joined, sensitive }];
  });
  return { guards, gaps };
}

const assignmentOf = ({ properties }: AzureRecord): string =>
  String(properties["policyAssignmentId"]);

function tenantsOf(sources: readonly AzureSource[]): readonly AzureSource[] {
  let groups: { readonly keys: ReadonlySet<string>; readonly of: readonly AzureSource[] }[] = [];
  for (const source of sources) {
    const keys = keysOf(source.pieces);
    const same = groups.filter((one) => !one.keys.isDisjointFrom(keys));
    groups = [
      ...groups.filter((one) => !same.includes(one)),
      {
        keys: new Set([...same.flatMap((one) => [...one.keys]), ...keys]),
        of: [...same.flatMap((one) => one.of), source],
      },
    ];
  }
  return groups.map(({ of }) => {
    const pieces = azurePieces();
    for (const one of of) take(pieces, one.pieces);
    return { pieces, sensitive: of.flatMap(({ sensitive }) => sensitive) };
  });
}

function take(to: AzurePieces, from: AzurePieces): void {
  for (const [id, one] of from.definitions) to.definitions.set(id, one);
  for (const [id, parent] of from.parents)
    if (parent !== undefined || !to.parents.has(id)) to.parents.set(id, parent);
  const known = new Set(to.assignments.map((one) => JSON.stringify([one.id, one.properties])));
  to.assignments.push(
    ...from.assignments.filter((one) => !known.has(JSON.stringify([one.id, one.properties]))),
  );
  to.exemptions.push(...from.exemptions);
  to.notes.push(...from.notes);
  to.records += from.records;
}

/** What a file shares with others of its tenant: ids of its scopes, assignments and definitions. */
function keysOf({ definitions, assignments, exemptions, parents }: AzurePieces): Set<string> {
  const subscription = /^\/subscriptions\/[^/]+/i;
  const scopes = [...assignments, ...exemptions]
    .map(scopeOfAssignment)
    .map((scope) => subscription.exec(scope)?.[0] ?? scope);
  return new Set(
    [
      ...scopes,
      ...definitions.keys(),
      ...assignments.map(({ id }) => id),
      ...assignments.map(({ properties }) => String(properties["policyDefinitionId"])),
      ...exemptions.map(assignmentOf),
      ...parents.keys(),
    ]
      .filter((id) => /^\/(?:subscriptions|providers\/microsoft\.management)\//i.test(id))
      .map((id) => id.toLowerCase()),
  );
}

const lostExemption = (one: AzureRecord): Gap => ({
  reason: "unknown-value",
  provider: "plan",
  scope: one.file ?? one.id,
  detail: `the exemption ${one.name ?? one.id} is for ${assignmentOf(one)}, which no file holds by this id: what it leaves out is not known`,
  remedy: "name the assignment's record, or a plan that says its name and its scope",
  declared: { file: one.file ?? one.id, ...(one.line !== undefined && { line: one.line }) },
});
