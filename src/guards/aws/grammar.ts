/**
 * Why AWS Organizations takes a document for no policy: what it does not take guards nothing.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html,
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html and
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
import type { AwsGuardKind } from "../../guard-model.ts";

type Members = Readonly<Record<string, unknown>>;

/** Undefined for a document of which we know nothing that AWS would refuse. */
export function rejectionOf(
  document: unknown,
  kind: Exclude<AwsGuardKind, "declarative">,
): string | undefined {
  const { Version, Statement, Id: _, ...other } = Object(document) as Members;
  const [unknown] = Object.keys(other);
  if (unknown !== undefined) return `it has an element "${unknown}"`;
  if (Version !== "2012-10-17") return `its Version is not "2012-10-17"`;
  const statements = Array.isArray(Statement) ? (Statement as unknown[]) : [Statement];
  if (statements.length === 0) return "it has no statement";
  const sids = new Set<unknown>();
  for (const [i, statement] of statements.entries()) {
    const why = faultOf(statement, kind);
    if (why !== undefined) return `statement ${i + 1} ${why}`;
    const { Sid } = statement as Members;
    if (Sid !== undefined && sids.has(Sid)) return `statement ${i + 1} has the Sid of another one`;
    sids.add(Sid);
  }
  return undefined;
}

const elements = new Set([
  "Sid",
  "Effect",
  "Principal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition",
]);

function faultOf(statement: unknown, kind: "scp" | "rcp"): string | undefined {
  if (!isObject(statement)) return "is not an object";
  const unknown = Object.keys(statement).find((name) => !elements.has(name));
  if (unknown !== undefined) return `has an element "${unknown}"`;
  const { Sid, Effect, Principal, Action, NotAction, Resource, NotResource, Condition } = statement;
  if (Sid !== undefined && typeof Sid !== "string") return "has a Sid that is not a string";
  if (kind === "scp" && Principal !== undefined) return 'has an element "Principal"';
  if (kind === "rcp" && Principal === undefined) return "has no Principal";
  if (kind === "rcp" ? Effect !== "Deny" : Effect !== "Allow" && Effect !== "Deny")
    return kind === "rcp" ? "has another Effect than Deny" : "has no Effect of Allow or Deny";
  if (kind === "rcp" && NotAction !== undefined) return 'has an element "NotAction"';
  return (
    oneOfBoth("Action", Action, NotAction, isAction) ??
    oneOfBoth("Resource", Resource, NotResource, isResource) ??
    (Condition === undefined ? undefined : faultOfCondition(Condition))
  );
}

function oneOfBoth(
  name: string,
  one: unknown,
  not: unknown,
  is: (text: string) => boolean,
): string | undefined {
  if ((one === undefined) === (not === undefined))
    return one === undefined ? `has no ${name}` : `has both ${name} and Not${name}`;
  const values = listOf(one ?? not);
  if (values.length === 0) return `has an empty list of ${name}`;
  const wrong = values.find((value) => typeof value !== "string" || !is(value));
  return wrong === undefined ? undefined : `has ${name} ${shown(wrong)}, which is none`;
}

/** A service by its whole name, and what it does. */
const isAction = (text: string): boolean => text === "*" || /^(?:\*|[\w-]+):[\w*?-]+$/.test(text);

/** A variable may hold colons. */
const isResource = (text: string): boolean =>
  text === "*" || /^arn:(?:(?:\$\{[^}]*\}|[^:])*:){4}./s.test(text);

function faultOfCondition(condition: unknown): string | undefined {
  if (!isObject(condition)) return "has a Condition that is not an object";
  for (const [operator, tests] of Object.entries(condition)) {
    if (!isObject(tests)) return `has a condition ${shown(operator)} without keys`;
    for (const [key, values] of Object.entries(tests)) {
      if (!/^[\w-]+:./.test(key)) return `tests ${shown(key)}, which is not a condition key`;
      const wrong = listOf(values).find(
        (value) => !["string", "number", "boolean"].includes(typeof value),
      );
      if (wrong !== undefined) return `compares ${key} with what is not a value`;
    }
  }
  return undefined;
}

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : [value];

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};
