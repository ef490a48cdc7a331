/** Where in a template the values stand that rows read, and how their author wrote them. */
import type { Resource } from "../../model.ts";
import type { Spelt } from "../spelling.ts";
import { originOf } from "./interpret.ts";
import type { Node } from "./node.ts";

/** A literal needs no quote: it is the value. */
export function asWritten({
  properties,
  written,
}: Spelt): NonNullable<NonNullable<Resource["planned"]>["written"]> {
  return Object.fromEntries(
    Object.entries(written).map(([pointer, { attribute, expression, ...place }]) => {
      const value = at(
        properties,
        pointer
          .slice(1)
          .split("/")
          .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")),
      );
      const isLiteral =
        expression === undefined || expression.replace(/^(["'])(.*)\1$/, "$2") === String(value);
      return [
        pointer,
        {
          attribute: attribute.replaceAll(/\$(\w+)/g, "$1"),
          ...(!isLiteral && { expression }),
          ...place,
        },
      ];
    }),
  );
}

export function at(value: unknown, steps: readonly string[]): unknown {
  let found = value;
  for (const step of steps) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, step))
      return undefined;
    found = (found as Record<string, unknown>)[step];
  }
  return found;
}

/** The node that a member was written as, or the innermost one around it. */
export function nodeAt(source: unknown, path: readonly (string | number)[]): Node | undefined {
  let found: Node | undefined;
  let value = source;
  for (const step of path) {
    if (typeof value !== "object" || value === null) break;
    found = originOf(value, step) ?? found;
    value = (value as Record<string | number, unknown>)[step];
  }
  return found;
}
