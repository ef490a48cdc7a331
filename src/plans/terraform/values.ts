/** The value of an attribute: what the plan knows of it, and in the place of what it does not what the configuration refers to. */
import { unseen } from "../value.ts";
import { afterApply } from "./homes-and-ids.ts";
import { type Row, listOf, memberOf, rowOf } from "./json.ts";
import { rootsOf } from "./references.ts";
import { setMember } from "../set-member.ts";

const deepest = 64;

type Path = readonly (string | number)[];

export interface InSources {
  /** Whether a dynamic block makes it, which the configuration in a plan does not show. */
  readonly isDynamic: (path: Path) => boolean;
  /** What its expression comes to. */
  readonly inSources: (path: Path) => unknown;
}

/**
 * `unknown`: of the shape of `after`, `true` where a value is known after apply. `expression`: of the block,
 * undefined where the configuration does not have it. `refer`: what an expression comes to. `inSources`: what
 * the sources say of a block that the configuration in a plan does not show.
 */
export function valueOf(
  after: unknown,
  unknown: unknown,
  expression: unknown,
  refer: (expression: unknown, path: Path) => unknown,
  { isDynamic, inSources }: InSources,
): unknown {
  return merged(after, unknown, expression, false, []);

  /** `dynamic`: within a block that the configuration in a plan does not show. */
  function merged(
    known: unknown,
    later: unknown,
    said: unknown,
    dynamic: boolean,
    path: readonly (string | number)[],
  ): unknown {
    if (later === true) {
      if (said !== undefined) return refer(said, path);
      // What nobody wrote the provider decides.
      return dynamic || isDynamic(path)
        ? (inSources(path) ?? unseen(`${afterApply}, and a dynamic block makes it`))
        : undefined;
    }
    if (path.length > deepest) return unseen("it is nested too deep");
    if (!isPartlyUnknown(later)) return known;
    if (Array.isArray(later) || Array.isArray(known)) {
      const before = listOf(known);
      const length = Math.max(before.length, listOf(later).length);
      return Array.from({ length }, (_, i) =>
        merged(
          before[i],
          listOf(later)[i],
          elementOf(said, i, length, before[i]),
          dynamic || (said === undefined && before[i] !== undefined),
          [...path, i],
        ),
      );
    }
    const made: Record<string, unknown> = {};
    for (const name of Object.keys(rowOf(known))) setMember(made, name, memberOf(known, name));
    for (const name of Object.keys(rowOf(later)))
      setMember(
        made,
        name,
        merged(
          memberOf(known, name),
          memberOf(later, name),
          isExpression(said) ? said : memberOf(said, name),
          dynamic,
          [...path, name],
        ),
      );
    return made;
  }
}

/** Whether anything in it is known after apply. */
export function isPartlyUnknown(later: unknown, depth = 0): boolean {
  if (later === true) return true;
  if (typeof later !== "object" || later === null) return false;
  // Deeper than any provider's blocks: whether it is known is not known.
  if (depth > deepest) return true;
  if (Array.isArray(later)) return later.some((one) => isPartlyUnknown(one, depth + 1));
  for (const name in later) if (isPartlyUnknown((later as Row)[name], depth + 1)) return true;
  return false;
}

const isExpression = (said: unknown): boolean =>
  typeof said === "object" &&
  said !== null &&
  (Object.hasOwn(said, "references") || Object.hasOwn(said, "constant_value"));

/** Of blocks the one that says the same; of a list's expression the reference at the same place, where there is one for each. */
function elementOf(said: unknown, at: number, length: number, known: unknown): unknown {
  if (Array.isArray(said)) {
    if (said.length === 1) return said[0] as unknown;
    // A set is in another order than its blocks.
    const agreeing = said.filter((block) => agrees(block, known));
    if (said.length === length && agrees(said[at], known)) return said[at] as unknown;
    return agreeing.length === 1 ? agreeing[0] : { references: agreeing.flatMap(referencesIn) };
  }
  if (!isExpression(said)) return said;
  const roots = rootsOf(said);
  return roots.length === length && length > 1 ? { references: [roots[at]] } : said;
}

/** Whether nothing that a block says by a constant is otherwise. */
function agrees(block: unknown, known: unknown): boolean {
  for (const [name, said] of Object.entries(rowOf(block))) {
    const value = memberOf(known, name);
    if (Array.isArray(said)) {
      if (
        value !== undefined &&
        !listOf(value).every((one, i) => said[i] === undefined || agrees(said[i], one))
      )
        return false;
    } else if (isExpression(said) && Object.hasOwn(said as object, "constant_value")) {
      const constant = memberOf(said, "constant_value");
      if (typeof constant !== "object" && value !== undefined && String(value) !== String(constant))
        return false;
    }
  }
  return true;
}

function referencesIn(block: unknown, depth = 0): readonly unknown[] {
  if (isExpression(block)) return listOf(memberOf(block, "references"));
  if (typeof block !== "object" || block === null || depth > deepest) return [];
  return Object.values(block).flatMap((one) => referencesIn(one, depth + 1));
}
