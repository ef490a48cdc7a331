/** What an expression refers to: "aws_organizations_policy.deny.id", of `deny[0].id` as well; and what it calls. */
import { type Expression, partsOf } from "./syntax.ts";

export function referencesIn(one: Expression): readonly string[] {
  const path = pathOf(one);
  if (path?.includes(".")) return [path, ...keysIn(one)];
  return partsOf(one).flatMap(referencesIn);
}

/** Whether it, or a part of it, is a call of the function. */
export const calls = (one: Expression, name: string): boolean =>
  (one.kind === "call" && one.name === name) || partsOf(one).some((part) => calls(part, name));

function pathOf(one: Expression): string | undefined {
  if (one.kind === "name") return one.name;
  if (one.kind === "index" || one.kind === "splat") return pathOf(one.of);
  if (one.kind !== "get") return undefined;
  const of = pathOf(one.of);
  return of && `${of}.${one.name}`;
}

function keysIn(one: Expression): readonly string[] {
  if (one.kind === "index") return [...referencesIn(one.key), ...keysIn(one.of)];
  return one.kind === "get" || one.kind === "splat" ? keysIn(one.of) : [];
}
