/**
 * Whether service and resource control policies let a request through:
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
 * Every level from the root to the account must allow it, and none may deny it.
 */
import { type Reading, type Truth, conditionHolds } from "./condition.ts";
import type { Request } from "./context.ts";
import { type Statement, statementsOf, valuesOf } from "./document.ts";
import { globbed } from "./operators.ts";
import { filledIn } from "./variables.ts";

export interface Outcome {
  readonly is: "allowed" | "denied" | "undecided";
  readonly why?: string;
}

/** The documents at one level; what is attached and could not be read is `unread`. */
export interface ControlLevel {
  readonly documents: readonly unknown[];
  readonly unread?: string | undefined;
  /** Why what no document allows may be allowed all the same. */
  readonly maybeFull?: string | undefined;
}

/** For service control policies; `hasAllows: false` is for resource control policies, where AWS's own allows all. */
export function throughLevels(
  levels: readonly ControlLevel[],
  request: Request,
  reading: Reading & { readonly hasAllows?: boolean } = {},
): Outcome {
  let undecided: string | undefined;
  for (const { documents, unread, maybeFull } of levels) {
    let isAllowed: Truth = reading.hasAllows === false;
    for (const statement of documents.flatMap(statementsOf)) {
      const isDeny = statement.Effect === "Deny";
      const truth = matches(statement, request, isDeny ? reading : {});
      if (truth === false) continue;
      if (isDeny) {
        if (truth === true) return { is: "denied" };
        undecided ??= truth as string;
      } else if (isAllowed !== true) isAllowed = truth;
    }
    if (unread !== undefined) undecided ??= unread;
    else if (isAllowed !== true && maybeFull !== undefined) undecided ??= maybeFull;
    else if (isAllowed === false) return { is: "denied" };
    else if (isAllowed !== true) undecided ??= isAllowed;
  }
  return undecided === undefined ? { is: "allowed" } : { is: "undecided", why: undecided };
}

/** Whether a statement is about a request. */
export function matches(statement: Statement, request: Request, reading: Reading = {}): Truth {
  if (!namesAction(statement, request.action)) return false;
  const onResource = namesResource(statement, request);
  if (onResource === false) return false;
  const holds = conditionHolds(statement, request, reading);
  return holds === true ? onResource : holds;
}

const named = new WeakMap<Statement, Map<string, boolean>>();

/** Actions are the same in any case. */
function namesAction(statement: Statement, action: string): boolean {
  let known = named.get(statement);
  if (!known) named.set(statement, (known = new Map<string, boolean>()));
  let is = known.get(action);
  if (is === undefined) known.set(action, (is = isNamed(statement, action.toLowerCase())));
  return is;
}

function isNamed({ Action, NotAction }: Statement, action: string): boolean {
  const isIn = (patterns: unknown): boolean =>
    valuesOf(patterns).some((pattern) => globbed(pattern.toLowerCase(), action));
  if (Action !== undefined) return isIn(Action);
  return NotAction !== undefined && !isIn(NotAction);
}

/** Variables are replaced after the fifth colon alone: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-wheretouse */
function resourcePattern(written: string, request: Request): ReturnType<typeof filledIn> {
  const [, start = "", rest = ""] = /^((?:(?:\$\{[^}]*\}|[^:])*:){0,5})(.*)$/s.exec(written)!;
  const filled = filledIn(rest, request);
  return typeof filled === "string" ? start + filled : filled;
}

function namesResource({ Resource, NotResource }: Statement, request: Request): Truth {
  const isIn = (patterns: unknown): Truth => {
    let unknown: string | undefined;
    for (const written of valuesOf(patterns)) {
      const pattern = resourcePattern(written, request);
      if (pattern === undefined) continue;
      if (typeof pattern !== "string") unknown ??= `depends on ${written}`;
      else if (globbed(pattern, request.resource)) return true;
    }
    return unknown ?? false;
  };
  if (Resource !== undefined) return isIn(Resource);
  if (NotResource === undefined) return true;
  const isExcluded = isIn(NotResource);
  return typeof isExcluded === "string" ? isExcluded : !isExcluded;
}
