/**
 * Types that the rules of a tenant cannot tell apart have one answer, and are tried once. A rule tells a type apart
 * by naming it; where one looks at the name in another way, by a pattern or a function, all are tried.
 */
import type { AzureGuards } from "../../guard-model.ts";
import { hasFields, typeProbes } from "./probes.ts";

/** One type for all that are alike -> those. */
export function alikeTypes({
  assignments,
  definitions,
  exemptions,
}: AzureGuards): ReadonlyMap<string, readonly string[]> {
  const records = [...assignments, ...definitions.values(), ...exemptions];
  const text = JSON.stringify(records.map(({ properties }) => properties)).toLowerCase();
  const isEach = looksAtNames(JSON.parse(text));
  const groups = Map.groupBy(typeProbes(), (type) =>
    isEach || hasFields(type) || text.includes(`${type.toLowerCase()}`) ? type : "",
  );
  return new Map([...groups].map(([, all]) => [all[0]!, all] as const));
}

const byName = new Set(["equals", "notequals", "in", "notin"]);

/** Whether a condition compares the type with something else than names that are written out. */
function looksAtNames(root: unknown): boolean {
  const rest: unknown[] = [root];
  while (rest.length > 0) {
    const value = rest.pop();
    if (
      typeof value === "string" &&
      /\bfield\((?!'(?!type')[^']*'\))|\bcurrent\('type'/.test(value)
    )
      return true;
    if (typeof value !== "object" || value === null) continue;
    const { field, ...more } = value as { readonly field?: unknown };
    if (
      (field === "type" &&
        Object.entries(more).some(([name, to]) => !byName.has(name) || !isWrittenOut(to))) ||
      (typeof field === "string" && field.startsWith("["))
    )
      return true;
    // An initiative may make a parameter's value by a function.
    const { policydefinitions } = more as { readonly policydefinitions?: unknown };
    if (
      policydefinitions !== undefined &&
      /"\[(?!\[?parameters\('[^']*'\)\]")/.test(JSON.stringify(policydefinitions))
    )
      return true;
    for (const one of Object.values(value) as unknown[]) rest.push(one);
  }
  return false;
}

const isWrittenOut = (value: unknown): boolean =>
  Array.isArray(value)
    ? (value as unknown[]).every(isWrittenOut)
    : typeof value !== "string" ||
      !value.startsWith("[") ||
      /^\[parameters\('[^']*'\)\]$/.test(value);
