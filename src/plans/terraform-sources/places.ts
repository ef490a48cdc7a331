/** Where the attributes of a resource stand in its sources, whatever made them: blocks, dynamic blocks, lists and objects. */
import type { Made } from "./instance.ts";
import type { Body, Expression } from "./syntax.ts";

type Path = readonly (string | number)[];

/** Of ["replica", 1, "region_name"] the attribute, else the nearest block around it; undefined where nothing of it is written. */
export function offsetOf(
  { block, values }: Pick<Made, "block" | "values">,
  path: Path,
): number | undefined {
  let nearest: number | undefined;
  let bodies: readonly Body[] = [block];
  for (let at = 0; at < path.length; at++) {
    const name = path[at];
    if (typeof name !== "string") continue;
    const attribute = bodies.map((body) => body.attributes.get(name)).find((one) => one);
    if (attribute) return within(attribute.expression, path.slice(at + 1)) ?? attribute.at;
    const inner =
      bodies[0] === block ? values.blocks(name) : bodies.flatMap((body) => blocksOf(body, name));
    if (inner.length === 0) return nearest;
    const index = path[at + 1];
    const chosen = inner[typeof index === "number" && index < inner.length ? index : 0]!;
    nearest = "at" in chosen ? (chosen.at as number) : nearest;
    bodies = [chosen];
  }
  return nearest;
}

/** The blocks of a kind, and what dynamic blocks make of it. */
const blocksOf = ({ blocks }: Body, kind: string): readonly Body[] =>
  blocks.flatMap((block): readonly Body[] =>
    block.kind === kind
      ? [block]
      : block.kind === "dynamic" && block.labels[0] === kind
        ? block.blocks.filter((one) => one.kind === "content")
        : [],
  );

/** In a list or an object that is written out; undefined where it goes no further. */
function within(expression: Expression, path: Path): number | undefined {
  let at: Expression = expression;
  let found: number | undefined;
  for (const step of path) {
    let next: Expression | undefined;
    // The attributes of a JSON text are written in the object that is encoded.
    if (at.kind === "call" && at.name === "jsonencode" && at.args.length === 1) at = at.args[0]!;
    if (at.kind === "list" && typeof step === "number") {
      next = at.items[step];
      if (next) found = next.from;
    } else if (at.kind === "object") {
      const entry = at.entries.find(
        ({ key }) => key.kind === "literal" && String(key.value) === String(step),
      );
      next = entry?.value;
      if (entry) found = entry.key.from;
    }
    if (!next) break;
    at = next;
  }
  return found;
}
