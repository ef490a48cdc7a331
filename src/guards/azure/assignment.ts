/** What an assignment asks of a resource: its definitions with their parameters and effects, and whom it leaves out. */
import type { AzureGuards, AzureRecord } from "../../guard-model.ts";
import { builtInDefinitions } from "./built-in.ts";
import { valueIn } from "./expression.ts";
import type { Created } from "./probes.ts";
import { memberOf } from "./member.ts";
import { type Work, conditionMet } from "./rule.ts";
import { type Truth, Unknown } from "./truth.ts";

/** One rule of an assignment: of its definition, or of a member of its initiative. */
export interface Member {
  /** `policyDefinitionReferenceId`; undefined where the assignment is of one definition. */
  readonly reference: string | undefined;
  readonly name: string;
  readonly effect: string | Unknown;
  /** Whether the rule says anything of locations. */
  readonly isAboutLocations: boolean;
  readonly met: (created: Created) => Truth;
}

type Members = readonly Member[] | string;

/** They are the same for all subscriptions, and so is what their rules come to. */
const made = new WeakMap<AzureGuards["definitions"], Map<AzureRecord, Members>>();

/** The members; or why they are not known. */
export function membersOf(assignment: AzureRecord, guards: AzureGuards): Members {
  const known = made.get(guards.definitions) ?? new Map<AzureRecord, Members>();
  made.set(guards.definitions, known);
  const members = known.get(assignment) ?? read(assignment, guards);
  known.set(assignment, members);
  return members;
}

function read(assignment: AzureRecord, { definitions }: AzureGuards): Members {
  const { policyDefinitionId, parameters } = assignment.properties;
  const work: Work = { left: mostWork };
  const id = String(policyDefinitionId);
  const record = find(id, definitions);
  if (!record) return `the definition ${id} was not read`;
  const policyDefinitions = memberOf(record.properties, "policyDefinitions");
  if (!Array.isArray(policyDefinitions))
    return [ruleOf(record, undefined, given(record, parameters), work)];
  const ofSet = given(record, parameters);
  const members: Member[] = [];
  for (const one of policyDefinitions as readonly Record<string, unknown>[]) {
    const memberId = String(memberOf(one, "policyDefinitionId"));
    const definition = find(memberId, definitions);
    if (!definition) return `the definition ${memberId} was not read`;
    const filled = mapped(memberOf(one, "parameters"), ofSet);
    members.push(
      ruleOf(
        definition,
        String(memberOf(one, "policyDefinitionReferenceId") ?? memberId),
        given(definition, filled),
        work,
      ),
    );
  }
  return members;
}

const find = (id: string, definitions: AzureGuards["definitions"]): AzureRecord | undefined =>
  definitions.get(id.toLowerCase()) ?? builtInDefinitions.get(id.toLowerCase());

/** Whether the definition, or each of the initiative, was read or is built in. */
export function isDefined(id: string, definitions: AzureGuards["definitions"]): boolean {
  const record = find(id, definitions);
  const members = memberOf(record?.properties, "policyDefinitions");
  return (
    record !== undefined &&
    (!Array.isArray(members) ||
      members.every((one) => find(String(memberOf(one, "policyDefinitionId")), definitions)))
  );
}

type Parameters = (name: string) => unknown;

/** What was given, else the default; a parameter that has neither is not known. */
function given({ properties }: AzureRecord, values: unknown): Parameters {
  return (name) => {
    const value = memberOf(memberOf(values, name), "value");
    if (value !== undefined) return value;
    const defaultValue = memberOf(
      memberOf(memberOf(properties, "parameters"), name),
      "defaultValue",
    );
    return defaultValue === undefined
      ? new Unknown(`the parameter ${name} has no value`)
      : defaultValue;
  };
}

/** The parameters of a member, with those of its initiative filled in. */
function mapped(
  parameters: unknown,
  ofSet: Parameters,
): Readonly<Record<string, { value: unknown }>> {
  const scope = { parameter: ofSet, field: unseen, current: unseen };
  return Object.fromEntries(
    Object.entries(Object(parameters ?? {}) as object).map(([name, said]) => [
      name,
      { value: valueIn(memberOf(said, "value"), scope) },
    ]),
  );
}

const unseen = (): Unknown => new Unknown("an initiative passes on no fields");

function ruleOf(
  { id, name, properties }: AzureRecord,
  reference: string | undefined,
  parameter: Parameters,
  work: Work,
): Member {
  const rule = memberOf(properties, "policyRule");
  const condition = memberOf(rule, "if");
  const written = memberOf(memberOf(rule, "then"), "effect");
  const effect =
    written === undefined
      ? new Unknown(`the rule of ${name ?? id} has no effect`)
      : valueIn(written, { parameter, field: unseen, current: unseen });
  let isLarge = isTooLarge(condition);
  const known = new Map<string, Truth>();
  const mode = String(memberOf(properties, "mode") ?? "Indexed");
  return {
    reference,
    name: String(properties["displayName"] ?? name ?? id),
    effect:
      effect instanceof Unknown || isEffect(String(effect))
        ? (effect as string | Unknown)
        : new Unknown(`the effect ${String(effect).slice(0, 100)} is not known`),
    // One without a condition may be about anything.
    isAboutLocations: condition === undefined || /location/i.test(JSON.stringify(condition)),
    // Modes of resource providers are about what is inside of a resource: https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-basics#mode
    met(resource) {
      if (!/^(all|indexed)$/i.test(mode)) return false;
      if (isLarge) return `the rule of ${name ?? id} is larger than Azure Policy takes`;
      const key = `${resource.type} ${resource.location}`;
      let truth = known.get(key);
      if (truth === undefined) {
        const own: Work = { left: Math.min(mostOfOne, work.left) };
        truth = conditionMet(condition, { resource, parameter, work: own });
        work.left -= mostOfOne - own.left;
        // What takes that much once is not tried again.
        isLarge = own.left < 0;
        known.set(key, truth);
      }
      return truth;
    },
  };
}

/** https://learn.microsoft.com/azure/governance/policy/concepts/effect-basics */
const isEffect = (effect: string): boolean =>
  /^(?:addToNetworkGroup|append|audit|auditIfNotExists|deny|denyAction|deployIfNotExists|disabled|enforceOPAConstraint|enforceRegoPolicy|manual|modify|mutate)$/i.test(
    effect,
  );

/** Steps of one rule for one resource, and of an assignment in all: initiatives as Azure has them take a few hundred thousand. */
const mostOfOne = 20_000;
const mostWork = 8_000_000;

/**
 * 512 conditions are what a rule may have, and a megabyte is what a request takes:
 * https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits#azure-policy-limits
 */
const mostConditions = 512;
const longestText = 1024 * 1024;

function isTooLarge(condition: unknown): boolean {
  let conditions = 0;
  for (const rest: unknown[] = [condition]; rest.length > 0;) {
    const value = rest.pop();
    if (typeof value === "string" && value.length > longestText) return true;
    if (typeof value !== "object" || value === null) continue;
    if (!Array.isArray(value) && ++conditions > mostConditions) return true;
    for (const one of Object.values(value) as unknown[]) rest.push(one);
  }
  return false;
}
