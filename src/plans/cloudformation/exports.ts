/** What stacks export to others of the same account and region. */
import { evaluate } from "./interpret.ts";
import type { Node } from "./node.ts";
import { type Stack, type Value, agreed, everyWay } from "./scope.ts";
import type { KnownStack } from "./stack.ts";
import { filled, isText } from "./text.ts";

export function exportedBy(
  stacks: () => readonly KnownStack[],
): (name: string, region: string | undefined, account: string | undefined) => Value | undefined {
  /** The exports that are being looked up: one that leads back to itself has no value. */
  const open = new Set<string>();
  return (name, region, account) => {
    const key = `${name}\n${region}\n${account}`;
    if (open.has(key)) return undefined;
    open.add(key);
    try {
      for (const { stack, scopeOf } of stacks()) {
        const written = region === undefined ? undefined : writtenTo(stack, region, name);
        if (written) {
          const value = agreed(everyWay((world) => evaluate(written, scopeOf(world))));
          if (value !== undefined) return value;
        }
        if (stack.region !== region || stack.account !== account) continue;
        for (const [, output] of stack.root.entries?.get("Outputs")?.entries ?? []) {
          const called = output.entries?.get("Export")?.entries?.get("Name");
          const value = output.entries?.get("Value");
          if (!called || !value) continue;
          const found = agreed(
            everyWay((world) => {
              const said = evaluate(called, scopeOf(world));
              const text = isText(said) ? filled(said) : said;
              return text === name ? evaluate(value, scopeOf(world)) : undefined;
            }),
          );
          if (found !== undefined) return found;
        }
      }
      return undefined;
    } finally {
      open.delete(key);
    }
  };
}

/** What a stack of another region has the CDK's writer put where this one's reader finds it. */
function writtenTo({ resources }: Stack, region: string, name: string): Node | undefined {
  if (!name.startsWith("/cdk/exports/")) return undefined;
  for (const { type, node } of resources.values()) {
    if (type !== "Custom::CrossRegionExportWriter") continue;
    const properties = node.entries?.get("Properties")?.entries?.get("WriterProps")?.entries;
    if (properties?.get("region")?.value !== region) continue;
    const found = properties.get("exports")?.entries?.get(name);
    if (found) return found;
  }
  return undefined;
}
