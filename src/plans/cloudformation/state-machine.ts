/** What the definition of a state machine leads to, as far as a template says it. */
import { referencesIn } from "../../collect/aws/definition-references.ts";
import { isUnseen, unseen } from "../value.ts";
import { jsonOf } from "./functions.ts";
import type { Value } from "./scope.ts";
import type { Properties } from "./table.ts";
import { type Hole, isText, textOf } from "./text.ts";

/** A text with open parts is read for what is known of it. */
export function referencesOf(properties: Properties): Value {
  const {
    Definition: object,
    DefinitionS3Location: outside,
    DefinitionSubstitutions: given,
  } = properties;
  if (outside !== undefined)
    return unseen("the definition is in a bucket, outside of the template");
  const said =
    properties["DefinitionString"] ?? (object === undefined ? undefined : jsonOf(object));
  if (said === undefined) return [];
  if (isUnseen(said)) return said;
  const holes: Hole[] = [];
  const mark = (hole: Hole): string => `unknown-${holes.push(hole) - 1}-part`;
  const text = isText(said)
    ? said.parts
        .map((part) =>
          typeof part === "string" ? part : part.why === undefined ? part.fill : mark(part),
        )
        .join("")
    : String(said as string);
  const substituted = text.replaceAll(/\$\{(\w+)\}/g, (whole, name: string) => {
    const value = isUnseen(given) ? given : (Object(given) as Properties)[name];
    if (value === undefined) return whole;
    if (isUnseen(value)) return mark({ fill: "unknown", why: value.why });
    if (isText(value))
      return value.parts
        .map((part) =>
          typeof part === "string" ? part : part.why === undefined ? part.fill : mark(part),
        )
        .join("");
    return String(value as string);
  });
  const found = referencesIn(substituted).map((reference): Value => {
    const pieces = reference.split(/unknown-(\d+)-part/);
    return textOf(pieces.map((piece, at) => (at % 2 === 0 ? piece : holes[Number(piece)]!)));
  });
  // A step whose whole resource is unknown leads nobody knows where.
  for (const [, at] of substituted.matchAll(
    /"(?:Resource|FunctionName|StateMachineArn|QueueUrl|TopicArn|ModelId|modelId)"\s*:\s*"unknown-(\d+)-part/g,
  ))
    found.push(unseen(holes[Number(at)]!.why ?? "it is not known"));
  return found;
}
