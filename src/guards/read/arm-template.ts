/** The policy resources of an ARM template, with the ids by which they name each other; more of a template is not read. */
import { valueIn } from "../azure/expression.ts";
import { Unknown } from "../azure/truth.ts";

interface TemplateResource {
  readonly type?: string;
  readonly name?: unknown;
  readonly scope?: unknown;
  readonly properties?: unknown;
}

const group = "/providers/Microsoft.Management/managementGroups/deployed";
const idOf = (type: string, name: string): string => `${group}/providers/${type}/${name}`;

/** Each with its number among the resources of the template. */
export function resourcesOf(
  template: Readonly<Record<string, unknown>>,
): readonly { readonly record: object; readonly index: number }[] {
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
  return (template["resources"] as readonly TemplateResource[])
    .map((resource, index) => ({ ...resource, index }))
    .filter(({ type }) => /^Microsoft\.Authorization\/policy/i.test(type ?? ""))
    .map(({ type = "", name, properties, index }) => {
      const plain = String(filled(name));
      const own = filled(properties) as Record<string, unknown>;
      const isAssignment = /policyAssignments$/i.test(type);
      const deployed = isAssignment && own["scope"] === undefined && { scope: group };
      const record = { id: idOf(type, plain), name: plain, properties: { ...own, ...deployed } };
      return { record, index };
    });
}

/** "[extensionResourceId(managementGroup().id, 'Microsoft.Authorization/policySetDefinitions', 'name')]". */
function named(text: string): string | undefined {
  const match =
    /^\[(?:\w*[rR]esourceId)\((?:[^']*)'(Microsoft\.Authorization\/policy\w+)',\s*'([^']+)'\)\]$/.exec(
      text,
    );
  return match ? idOf(match[1]!, match[2]!) : undefined;
}
