/** azurerm_*policy*: definitions, initiatives, assignments and exemptions of a plan, as the records that ARM would have. */
import type { AzureRecord } from "../../guard-model.ts";
import { isDefined } from "../azure/assignment.ts";
import { type AzurePieces, azurePieces, plannedIds, takeAzure } from "./azure-files.ts";
import { type Parents, putBelow } from "./group-tree.ts";
import { jsonValue } from "./json-values.ts";
import { type PlaceOf, type PlannedResource, referred, text } from "./terraform-values.ts";

type Unseen = (address: string, what: string) => void;

const kinds =
  /^azurerm_(?:(?:management_group_)?policy_(?:definition|set_definition)|(management_group|subscription|resource_group|resource)_policy_(assignment|exemption))$/;

/** The argument that holds the scope, by the first word of the type. */
const scopeArgument: Readonly<Record<string, string>> = {
  management_group: "management_group_id",
  subscription: "subscription_id",
  resource_group: "resource_group_id",
  resource: "resource_id",
};

/** Arguments that say what is assigned where. */
export const placesOfAssignment = [...Object.values(scopeArgument), "policy_definition_id"];

export function azureOfPlan(
  resources: readonly PlannedResource[],
  removed: readonly PlannedResource[],
  placeOf: PlaceOf,
  {
    unseen,
    detached,
  }: {
    readonly unseen: Unseen;
    /** An assignment that the plan takes off its scope, and whose definition it does not hold. */
    readonly detached: (address: string, definition: string) => void;
  },
): AzurePieces | undefined {
  const pieces = azurePieces();
  const take = (to: AzurePieces, one: PlannedResource, all: readonly PlannedResource[]): void => {
    const { file, line } = placeOf(one.address);
    const record = recordOf(one, all, unseen);
    const at = { place: { file, lineAt: () => line }, pointer: "" };
    takeAzure(to, record, one.address, at, record.perhaps);
  };
  for (const one of resources) if (kinds.test(one.type)) take(pieces, one, resources);
  if (pieces.assignments.length === 0)
    for (const [id, definition] of pieces.definitions)
      pieces.definitions.set(id, { ...definition, detached: "it is assigned to nothing" });
  takeRemoved(pieces, resources, removed, { take, detached });
  if (pieces.records === 0) return undefined;
  takeGroups(pieces.parents, resources);
  pieces.notes.push(
    "What the plan does not hold of the tenant is not known: other assignments and exemptions are left out.",
  );
  return pieces;
}

/** Assignments that are destroyed, or moved from their scope, with the definitions that go with them. */
function takeRemoved(
  pieces: AzurePieces,
  resources: readonly PlannedResource[],
  removed: readonly PlannedResource[],
  {
    take,
    detached,
  }: {
    readonly take: (to: AzurePieces, one: PlannedResource, all: readonly PlannedResource[]) => void;
    readonly detached: (address: string, definition: string) => void;
  },
): void {
  const addresses = new Set(resources.map(({ address }) => address));
  const gone = azurePieces();
  for (const one of removed)
    if (kinds.test(one.type) && !one.type.endsWith("_exemption"))
      take(gone, one, [...resources, ...removed]);
  for (const [id, definition] of gone.definitions)
    if (!pieces.definitions.has(id)) pieces.definitions.set(id, definition);
  for (const record of gone.assignments) {
    const { id, properties } = record;
    const from = removed.find((one) => idOf(one, [...resources, ...removed]) === id)!.address;
    const definition = String(properties["policyDefinitionId"]);
    if (!isDefined(definition, pieces.definitions)) {
      detached(from, definition);
      continue;
    }
    const how = addresses.has(from) ? "the plan moves it elsewhere" : "the plan destroys it";
    pieces.assignments.push({ ...record, id: `${id} (before)`, detached: how });
    pieces.records++;
  }
}

/** Without a parent a group is below the tenant's root. */
function takeGroups(parents: Parents, resources: readonly PlannedResource[]): void {
  for (const one of resources) {
    const of = (argument: string): string | undefined =>
      text(one.values[argument]) ?? undefinedUnless(referred(one, argument, resources), resources);
    if (one.type === "azurerm_management_group") {
      const parent = of("parent_management_group_id");
      // One that is known after apply may be any.
      if (parent === undefined && one.isUnknown("parent_management_group_id")) continue;
      putBelow(parents, idOf(one, resources), parent);
      const own = one.values["subscription_ids"];
      for (const id of Array.isArray(own) ? (own as unknown[]) : [])
        putBelow(parents, `/subscriptions/${String(id)}`, idOf(one, resources));
    }
    if (one.type === "azurerm_management_group_subscription_association") {
      const [group, subscription] = [of("management_group_id"), of("subscription_id")];
      if (group !== undefined && subscription !== undefined) putBelow(parents, subscription, group);
    }
  }
}

/** What ARM makes of the name, below the scope; for what is known after apply alone an id that no other file can name. */
function idOf(one: PlannedResource, all: readonly PlannedResource[]): string {
  const { address, type, values } = one;
  const id = text(values["id"]);
  if (id !== undefined) return id;
  const name = text(values["name"]);
  const planned = `${plannedIds}${address}`;
  if (name === undefined) return planned;
  if (type === "azurerm_management_group")
    return `/providers/Microsoft.Management/managementGroups/${name}`;
  const [, place, kind] = kinds.exec(type)!;
  const argument = scopeArgument[place ?? "management_group"]!;
  const scope = text(values[argument]) ?? undefinedUnless(referred(one, argument, all), all);
  if (scope === undefined || scope.startsWith(plannedIds)) return planned;
  const list =
    kind === undefined
      ? type.endsWith("set_definition")
        ? "policySetDefinitions"
        : "policyDefinitions"
      : kind === "assignment"
        ? "policyAssignments"
        : "policyExemptions";
  return `${scope}/providers/Microsoft.Authorization/${list}/${name}`;
}

function recordOf(
  one: PlannedResource,
  all: readonly PlannedResource[],
  unseen: Unseen,
): AzureRecord {
  const { type, values, address } = one;
  const [, place, kind] = kinds.exec(type)!;
  const at = (argument: string): string => {
    const known = text(values[argument]) ?? undefinedUnless(referred(one, argument, all), all);
    if (known === undefined) unseen(address, argument);
    return known ?? `${plannedIds}${address}/${argument}`;
  };
  const named = { id: idOf(one, all), name: text(values["name"]) ?? address };
  const title = { displayName: text(values["display_name"]) ?? named.name };
  if (place === undefined)
    return {
      ...named,
      properties: {
        ...title,
        mode: values["mode"],
        parameters: parsed(values["parameters"]),
        ...(type.endsWith("set_definition")
          ? { policyDefinitions: members(one, all, unseen) }
          : { policyRule: parsed(values["policy_rule"]) ?? (unseen(address, "policy_rule"), {}) }),
      },
    };
  const scope = at(scopeArgument[place]!);
  const open = narrowing.filter((argument) => one.isUnknown(argument));
  for (const argument of open) unseen(address, argument);
  if (kind === "exemption")
    return {
      ...named,
      properties: {
        ...title,
        scope,
        policyAssignmentId: at("policy_assignment_id"),
        exemptionCategory: values["exemption_category"],
        expiresOn: values["expires_on"],
        policyDefinitionReferenceIds: values["policy_definition_reference_ids"],
      },
    };
  return {
    ...named,
    ...(open.length > 0 && { perhaps: `${open.join(" and ")} of ${address} is known after apply` }),
    properties: {
      ...title,
      scope,
      policyDefinitionId: at("policy_definition_id"),
      enforcementMode: values["enforce"] === false ? "DoNotEnforce" : "Default",
      notScopes: values["not_scopes"] ?? [],
      parameters: parsed(values["parameters"]),
      resourceSelectors: blocks(values["resource_selectors"]).map((each) => ({
        selectors: selectors(each),
      })),
      overrides: blocks(values["overrides"]).map((each) => ({
        kind: "policyEffect",
        value: each["value"],
        selectors: selectors(each, "override_selector", "policyDefinitionReferenceId"),
      })),
    },
  };
}

/** What may leave something out of an assignment or an exemption, or out of force. */
const narrowing = [
  "enforce",
  "not_scopes",
  "overrides",
  "resource_selectors",
  "expires_on",
  "policy_definition_reference_ids",
];

const undefinedUnless = (
  found: PlannedResource | undefined,
  all: readonly PlannedResource[],
): string | undefined => found && idOf(found, all);

function members(
  one: PlannedResource,
  all: readonly PlannedResource[],
  unseen: Unseen,
): readonly object[] {
  const definitions = all.filter(({ type }) => type === "azurerm_policy_definition");
  return blocks(one.values["policy_definition_reference"]).map((each, i) => {
    const literal = text(each["policy_definition_id"]);
    // The configuration names the references of all blocks in their order.
    const names = one.refersTo("policy_definition_reference");
    const referredTo = definitions.filter(({ address }) =>
      names.some((name) => name.startsWith(`${address}.`)),
    );
    const known =
      literal ?? undefinedUnless(referredTo.length === 1 ? referredTo[0] : undefined, all);
    if (known === undefined)
      unseen(one.address, `policy_definition_reference[${i}].policy_definition_id`);
    return {
      policyDefinitionId: known ?? `${plannedIds}${one.address}/${i}`,
      policyDefinitionReferenceId: each["reference_id"],
      parameters: parsed(each["parameter_values"]),
    };
  });
}

type Block = Readonly<Record<string, unknown>>;

const blocks = (value: unknown): readonly Block[] =>
  Array.isArray(value) ? (value as Block[]) : [];

const selectors = (block: Block, name = "selectors", usual?: string): readonly object[] =>
  blocks(block[name]).map(({ kind = usual, in: among, not_in: notIn }) => ({
    kind,
    ...(Array.isArray(among) && among.length > 0 && { in: among as unknown[] }),
    ...(Array.isArray(notIn) && notIn.length > 0 && { notIn: notIn as unknown[] }),
  }));

/** Terraform holds JSON as a text. */
function parsed(value: unknown): unknown {
  if (typeof value !== "string" || value === "") return undefined;
  try {
    return jsonValue(value, "plan");
  } catch {
    return undefined;
  }
}
