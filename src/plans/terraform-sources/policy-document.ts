/**
 * `data "aws_iam_policy_document"` as the JSON that the provider makes of it, without asking a cloud:
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */

type Values = Readonly<Record<string, unknown>>;

/** Arguments that change nothing of what is written out here. */
const known = new Set(["version", "policy_id", "statement"]);
const ofStatement = new Set([
  "sid",
  "effect",
  "actions",
  "not_actions",
  "resources",
  "not_resources",
  "principals",
  "condition",
]);

/** Undefined where an argument is not known here: other documents that it is made of, or principals. */
export function policyDocument(values: Values): string | undefined {
  if (Object.keys(values).some((name) => !known.has(name))) return undefined;
  const statements = listOf(values["statement"]).map((one) => statementOf(Object(one) as Values));
  if (statements.includes(undefined)) return undefined;
  const { version, policy_id: Id } = values;
  return JSON.stringify({
    Version: version ?? "2012-10-17",
    ...(typeof Id === "string" && { Id }),
    Statement: statements,
  });
}

function statementOf(values: Values): object | undefined {
  if (Object.keys(values).some((name) => !ofStatement.has(name))) return undefined;
  const principal = principalOf(listOf(values["principals"]));
  if (principal === "unknown") return undefined;
  const { sid, effect } = values;
  const conditions: Record<string, Record<string, unknown[]>> = {};
  for (const one of listOf(values["condition"])) {
    const { test, variable, values: wanted } = Object(one) as Values;
    if (typeof test !== "string" || typeof variable !== "string" || !Array.isArray(wanted))
      return undefined;
    const keys = (conditions[test] ??= {});
    keys[variable] = [...(keys[variable] ?? []), ...wanted.map(interpolated)];
  }
  return {
    ...(typeof sid === "string" && sid !== "" && { Sid: sid }),
    Effect: effect ?? "Allow",
    ...principal,
    ...named("Action", values["actions"]),
    ...named("NotAction", values["not_actions"]),
    ...named("Resource", values["resources"]),
    ...named("NotResource", values["not_resources"]),
    ...(Object.keys(conditions).length > 0 && { Condition: conditions }),
  };
}

/** Of a resource control policy: everybody. Other principals are of no control policy. */
function principalOf(blocks: readonly unknown[]): object | "unknown" {
  const isAll = blocks.every((one) => {
    const { type, identifiers } = Object(one) as Values;
    return type === "*" && Array.isArray(identifiers) && identifiers.join() === "*";
  });
  return blocks.length === 0 ? {} : isAll ? { Principal: "*" } : "unknown";
}

const named = (element: string, values: unknown): object =>
  Array.isArray(values) && values.length > 0 ? { [element]: values.map(interpolated) } : {};

/** `&{aws:username}` is written for a variable of the policy, as Terraform has `${}` for itself. */
const interpolated = (value: unknown): unknown =>
  typeof value === "string" ? value.replaceAll("&{", "${") : value;

/** Sources in JSON may have one block without a list. */
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value)
    ? (value as unknown[])
    : value === undefined || value === null
      ? []
      : [value];
