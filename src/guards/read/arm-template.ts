/** The policy resources of an ARM template, with the ids by which they name each other; more of a template is not read. */
import { valueIn } from "../azure/expression.ts";
import { memberOf } from "../azure/member.ts";
import { Unknown } from "../azure/truth.ts";

interface TemplateResource {
  readonly type?: string;
  readonly name?: unknown;
  readonly scope?: unknown;
  readonly properties?: unknown;
  readonly condition?: unknown;
  readonly copy?: unknown;
  /** Of a template with symbolic names: it is there already, and the template only refers to it. */
  readonly existing?: unknown;
}

interface DeployedPolicy {
  readonly record: object;
  /** Where it is among the resources of the template. */
  readonly key: string;
  /** Why it is not known whether an assignment is deployed, or what it leaves out. */
  readonly perhaps?: string;
}

const group = "/providers/Microsoft.Management/managementGroups/deployed";
const idOf = (type: string, name: string): string => `${group}/providers/${type}/${name}`;

/** A list, or an object with a symbolic name for each. */
const listed = (template: unknown): readonly (readonly [string, TemplateResource])[] =>
  Object.entries(Object(memberOf(template, "resources") ?? {}) as object).map(
    ([key, resource]) => [key, Object(resource) as TemplateResource] as const,
  );

/** Deployments within a template that may deploy guards or exemptions, by their keys. */
export const nestedDeployments = (value: unknown): readonly string[] =>
  listed(value).flatMap(([key, resource]) =>
    /^Microsoft\.Resources\/deployment/i.test(String(resource.type)) &&
    /templateLink"|Microsoft\.Authorization\/policy/i.test(JSON.stringify(resource))
      ? [key]
      : [],
  );

export function resourcesOf(
  template: Readonly<Record<string, unknown>>,
): readonly DeployedPolicy[] {
  const parameters = Object(template["parameters"] ?? {}) as Record<
    string,
    { defaultValue?: unknown }
  >;
  const scope = {
    parameter: (name: string): unknown =>
      parameters[name]?.defaultValue ?? new Unknown(`the parameter ${name} has no value`),
    field: () => new Unknown("depends on a field"),
    current: () => new Unknown("depends on current()"),
  };
  const filled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(filled);
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one)]));
    const result = typeof value === "string" ? (named(value) ?? valueIn(value, scope)) : value;
    // Left as it is written: whoever reads it says what it depends on.
    return result instanceof Unknown ? value : result;
  };
  return listed(template).flatMap(
    ([
      key,
      { type = "", name, properties, condition = true, copy, existing },
    ]): DeployedPolicy[] => {
      if (!/^Microsoft\.Authorization\/policy/i.test(type) || existing === true) return [];
      const isDeployed = filled(condition);
      if (isDeployed === false || isDeployed === "false") return [];
      const plain = String(filled(name));
      const own = Object(filled(properties) ?? {}) as Record<string, unknown>;
      const isAssignment = /policyAssignments$/i.test(type);
      const deployed = isAssignment && own["scope"] === undefined && { scope: group };
      const record = { id: idOf(type, plain), name: plain, properties: { ...own, ...deployed } };
      const open = [
        ...(isDeployed === true ? [] : ["condition"]),
        ...(copy === undefined ? [] : ["copy"]),
        ...narrowing.filter((one) => isOpen(memberOf(own, one))),
      ];
      const perhaps = `${open.join(" and ")} of ${plain} is not known before the deployment`;
      return [{ record, key, ...(isAssignment && open.length > 0 && { perhaps }) }];
    },
  );
}

/** What may leave something out of an assignment. */
const narrowing = ["notScopes", "overrides", "resourceSelectors"];

/** Whether it, or something in it, is an expression that has no value. */
const isOpen = (value: unknown): boolean =>
  typeof value === "string"
    ? /^\[(?!\[)/.test(value)
    : typeof value === "object" && value !== null && Object.values(value).some(isOpen);

/** "[extensionResourceId(managementGroup().id, 'Microsoft.Authorization/policySetDefinitions', 'name')]". */
function named(text: string): string | undefined {
  const match =
    /^\[(?:\w*[rR]esourceId)\((?:[^']*)'(Microsoft\.Authorization\/policy\w+)',\s*'([^']+)'\)\]$/.exec(
      text,
    );
  return match ? idOf(match[1]!, match[2]!) : undefined;
}
