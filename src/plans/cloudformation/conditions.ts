/** Conditions: true, false, or not to be known; then each way is looked at. */
import { type Unseen, isUnseen, unseen } from "../value.ts";
import { type Node, callOf } from "./node.ts";
import type { Scope, Value } from "./scope.ts";
import { filled, isText, openWhy } from "./text.ts";

/** By the condition's name. Unseen only where too many others are open. */
export function truthOf(name: string, scope: Scope): boolean | Unseen {
  const node = scope.stack.root.entries?.get("Conditions")?.entries?.get(name);
  const key = `condition ${name}`;
  if (!node) return unseen(`the template has no condition ${name.slice(0, 100)}`);
  if (scope.open.has(key)) return unseen(`the condition ${name.slice(0, 100)} depends on itself`);
  return truth(node, {
    ...scope,
    depth: scope.depth + 1,
    open: new Set([...scope.open, key]),
  });
}

const deepest = 64;

function truth(node: Node, scope: Scope): boolean | Unseen {
  if (scope.depth > deepest) return unseen(`nested deeper than ${deepest} levels`);
  if (--scope.stack.budget.steps < 0)
    return unseen("the template takes more steps than this version goes with it");
  const below: Scope = { ...scope, depth: scope.depth + 1 };
  if (node.entries?.size === 1 && node.entries.has("Condition") && node.tag === undefined)
    return truthOf(String(node.entries.get("Condition")!.value), below);
  const call = callOf(node);
  if (!call) return node.value === true || node.value === "true";
  const { name, argument } = call;
  const of = (): readonly (boolean | Unseen)[] =>
    (argument.items ?? []).map((one) => truth(one, below));
  switch (name) {
    case "Condition":
      return truthOf(String(argument.value), below);
    case "Fn::Not": {
      const [one] = of();
      return typeof one === "boolean" ? !one : (one ?? unseen("Fn::Not has no condition"));
    }
    case "Fn::And": {
      const all = of();
      return all.includes(false) ? false : (all.find((one) => isUnseen(one)) ?? true);
    }
    case "Fn::Or": {
      const all = of();
      return all.includes(true) ? true : (all.find((one) => isUnseen(one)) ?? false);
    }
    case "Fn::Equals": {
      const [one, other] = (argument.items ?? []).map((item) => scope.evaluate(item, below));
      return equal(one ?? null, other ?? null, scope);
    }
    default:
      return assumed(`${scope.stack.sourceOf(node)}`, scope);
  }
}

function equal(one: Value, other: Value, scope: Scope): boolean | Unseen {
  const [a, b] = [comparable(one), comparable(other)];
  if (a.isKnown && b.isKnown) return a.text === b.text;
  const [left, right] = [a, b].sort((x, y) => Number(x.isKnown) - Number(y.isKnown));
  const key = `${left!.text}\n${right!.text}`;
  // What equals one word equals no other.
  if (right!.isKnown)
    for (const [before, isSo] of scope.world.assumed)
      if (isSo && before !== key && before.startsWith(`${left!.text}\n`)) return false;
  return assumed(key, scope);
}

function comparable(value: Value): { readonly text: string; readonly isKnown: boolean } {
  if (isText(value))
    return { text: `\u0001${filled(value)} ${openWhy(value) ?? ""}`, isKnown: false };
  if (isUnseen(value)) return { text: `\u0001${value.why}`, isKnown: false };
  return {
    text: typeof value === "object" ? JSON.stringify(value) : String(value as string),
    isKnown: true,
  };
}

function assumed(key: string, { world }: Scope): boolean | Unseen {
  const before = world.assumed.get(key);
  if (before !== undefined) return before;
  if (world.isFull) return unseen("it depends on more conditions than this version distinguishes");
  world.asked ??= key;
  return false;
}
