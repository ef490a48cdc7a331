/** The tags of a resource, as far as they are known. */
import { isUnseen } from "../value.ts";
import { evaluate } from "./interpret.ts";
import type { Node } from "./node.ts";
import type { Scope, Value } from "./scope.ts";
import type { Properties } from "./table.ts";
import { isText } from "./text.ts";
import { setMember } from "../set-member.ts";

export function labelsOf(node: Node | undefined, scope: Scope): Readonly<Record<string, string>> {
  if (!node) return {};
  const tags = evaluate(node, scope);
  const labels: Record<string, string> = {};
  const put = (key: Value | undefined, value: Value | undefined): void => {
    const plain = typeof value === "number" || typeof value === "boolean" ? String(value) : value;
    if (typeof key === "string" && typeof plain === "string") setMember(labels, key, plain);
  };
  if (Array.isArray(tags))
    for (const tag of tags as readonly Value[]) {
      const { Key, Value: value } = Object(tag) as Properties;
      put(Key, value);
    }
  else if (typeof tags === "object" && tags !== null && !isUnseen(tags) && !isText(tags))
    for (const [key, value] of Object.entries(tags as Properties)) put(key, value);
  return labels;
}
