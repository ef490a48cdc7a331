/** `file("policies/deny.json")`: the text of a file of the folder that was named, and of no other. */
import { readFileSync, realpathSync, statSync } from "node:fs";
import { resolve, sep } from "node:path";
import type { Expression } from "./syntax.ts";
import { type Value, unknown } from "./value.ts";

/** Longer than any document that a platform takes. In bytes. */
const largest = 1024 * 1024;

/** Undefined where the expression is not a call of `file`. */
export function textBeside(
  expression: Expression,
  folder: string,
  below: string,
  evaluate: (expression: Expression) => Value,
): Value | undefined {
  if (expression.kind !== "call" || expression.name !== "file" || expression.args.length !== 1)
    return undefined;
  const name = evaluate(expression.args[0]!);
  if (typeof name !== "string") return unknown("known after apply");
  try {
    const path = realpathSync(resolve(folder, name));
    return path.startsWith(realpathSync(below) + sep) && statSync(path).size <= largest
      ? readFileSync(path, "utf8")
      : unknown(`the file ${name} is not in the folder that was named`);
  } catch (error) {
    if ("code" in Object(error)) return unknown(`the file ${name} can't be read`);
    throw error;
  }
}
