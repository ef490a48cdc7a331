/** Resources that only add to others: which they are, and to which they add. */
import { truthOf } from "./conditions.ts";
import type { Ids } from "./ids.ts";
import { evaluate } from "./interpret.ts";
import { type Node, callOf } from "./node.ts";
import { type Scope, type Stack, type TemplateResource, type World, everyWay } from "./scope.ts";
import type { Table } from "./table.ts";
import { owners, tablesOf } from "./tables/index.ts";
import { filled, isText } from "./text.ts";

/** The resource of the template that a node refers to: `!Ref X`, `!GetAtt X.Arn`, `!Sub ${X}`. */
export function targetOf(node: Node, { resources }: Stack): TemplateResource | undefined {
  const call = callOf(node);
  if (!call) return undefined;
  const { name, argument } = call;
  const text = argument.items?.[0]?.value ?? argument.value;
  if (typeof text !== "string") return undefined;
  if (name === "Ref") return resources.get(text);
  if (name === "Fn::GetAtt") return resources.get(text.split(".", 1)[0]!);
  if (name === "Fn::Sub") {
    const [, logicalId] = /^\$\{([A-Za-z0-9]+)(?:\.[\w.]+)?\}$/.exec(text) ?? [];
    return logicalId === undefined ? undefined : resources.get(logicalId);
  }
  return undefined;
}

/** What a resource adds to, and by which tables. */
export interface Owner {
  readonly owner: string | undefined;
  readonly tables: readonly Table[];
}

/** Which resources only add to others, and to which. */
export function attached(stack: Stack, ids: Ids, scopeOf: (world: World) => Scope) {
  const byResource = new Map<string, Owner | undefined>();
  const byOwner = new Map<string, TemplateResource[]>();
  const joined = new Set<string>();
  let isSorted = false;

  function sort(): void {
    if (isSorted) return;
    isSorted = true;
    for (const resource of stack.resources.values()) {
      const links = owners.get(resource.type);
      if (!links) continue;
      for (const [table, property] of links) {
        const node = resource.node.entries?.get("Properties")?.entries?.get(property);
        if (!node) continue;
        const owner = targetOf(node, stack) ?? namedBy(node, table.from);
        const joins = owner?.type === table.from ? owner.logicalId : undefined;
        // One that is a resource of its own as well is listed for itself.
        if (tablesOf(resource.type).length === 0 || joins === undefined) {
          if (tablesOf(resource.type).length === 0)
            byResource.set(resource.logicalId, { owner: joins, tables: [table] });
        }
        if (joins !== undefined) {
          joined.add(`${resource.logicalId}\n${table.from}`);
          const key = `${joins}\n${resource.type}`;
          byOwner.set(key, [...(byOwner.get(key) ?? []), resource]);
        }
        break;
      }
    }
  }

  function namedBy(node: Node, type: string): TemplateResource | undefined {
    const [way] = everyWay((world) => {
      const scope = scopeOf(world);
      const value = evaluate(node, scope);
      const text = isText(value) ? filled(value) : value;
      if (typeof text !== "string") return undefined;
      const last = text.slice(text.lastIndexOf(":") + 1);
      return [...stack.resources.values()].find(
        (one) => one.type === type && ids.nameOf(one, scope) === last,
      );
    });
    return way?.result;
  }

  return {
    isPartOf({ logicalId }: TemplateResource, type: string): boolean {
      sort();
      return joined.has(`${logicalId}\n${type}`);
    },
    ownerOf(resource: TemplateResource): Owner | undefined {
      sort();
      return byResource.get(resource.logicalId);
    },
    of(owner: string, type: string, scope: Scope): readonly TemplateResource[] {
      sort();
      return (byOwner.get(`${owner}\n${type}`) ?? []).filter((part) => {
        const condition = part.node.entries?.get("Condition")?.value;
        return typeof condition !== "string" || truthOf(condition, scope) !== false;
      });
    },
  };
}
