/** The values that the validation of a variable allows: `contains(["eu-west-1", "eu-north-1"], var.region)`. */
import { choicesOf } from "../value.ts";
import type { Evaluator } from "./evaluate.ts";
import type { Block, Expression } from "./syntax.ts";

/** Each validation must hold: one that lists values is enough. */
export function allowedBy(
  { labels: [name], attributes: own, blocks }: Block,
  evaluate: Evaluator["evaluate"],
): readonly string[] | undefined {
  if (own.has("sensitive")) return undefined;
  for (const { kind, attributes } of blocks) {
    const condition = kind === "validation" ? attributes.get("condition")?.expression : undefined;
    const list = condition && listIn(condition, name!);
    const values = list && evaluate(list, () => undefined);
    const choices = Array.isArray(values) ? choicesOf(values) : undefined;
    if (choices) return choices;
  }
  return undefined;
}

function listIn(condition: Expression, name: string): Expression | undefined {
  if (condition.kind === "binary" && condition.operator === "&&")
    return listIn(condition.left, name) ?? listIn(condition.right, name);
  if (condition.kind !== "call" || condition.name !== "contains") return undefined;
  const [list, of] = condition.args;
  const isIt =
    of?.kind === "get" && of.name === name && of.of.kind === "name" && of.of.name === "var";
  return isIt ? list : undefined;
}
