/** Which management group is below which, as far as records or a plan say so. */
import { text } from "./terraform-values.ts";

/** Id in lower case -> the id of what it is directly below; `undefined` at the top. */
export type Parents = Map<string, string | undefined>;

interface Group {
  readonly id?: unknown;
  readonly type?: unknown;
  readonly children?: unknown;
  readonly details?: unknown;
  readonly properties?: unknown;
}

/** `az account management-group show --expand --recurse`, and ARM's own record. */
export function takeTree(parents: Parents, value: unknown): boolean {
  const { id, type, properties, children, details } = Object(value) as Group;
  if (
    !/^(?:\/providers\/)?Microsoft\.Management\/managementGroups$/i.test(text(type) ?? "") ||
    !text(id)
  )
    return false;
  const inner = Object(properties) as Group;
  const said = Object(details ?? inner.details) as { parent?: unknown };
  // A list of groups does not say where they are.
  if ("parent" in said) putBelow(parents, text(id)!, text((Object(said.parent) as Group).id));
  takeChildren(parents, text(id)!, children ?? inner.children);
  return true;
}

function takeChildren(parents: Parents, above: string, children: unknown): void {
  for (const child of Array.isArray(children) ? (children as Group[]) : []) {
    const id = text(child.id);
    if (id === undefined) continue;
    putBelow(parents, id, above);
    takeChildren(parents, id, child.children);
  }
}

export function putBelow(parents: Parents, id: string, parent: string | undefined): void {
  parents.set(id.toLowerCase(), parent ?? parents.get(id.toLowerCase()));
}

/** Whether all that is above it is known: up to a group without a parent, or the tenant's own, which has the tenant's id. */
export function isPlaced(parents: Parents, id: string): boolean {
  const end = [id, ...chainOf(parents, id)].at(-1)!;
  return parents.has(end.toLowerCase())
    ? parents.get(end.toLowerCase()) === undefined
    : /managementGroups\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(end);
}

/** From the nearest up. */
export function chainOf(parents: Parents, id: string): readonly string[] {
  const chain: string[] = [];
  for (let at = parents.get(id.toLowerCase()); at !== undefined && !chain.includes(at);) {
    chain.push(at);
    at = parents.get(at.toLowerCase());
  }
  return chain;
}

/** Whether it is below a group that is above the other, and not on the way there. */
export function isBesides(parents: Parents, group: string, other: string): boolean {
  const above = new Set(chainOf(parents, other).map((one) => one.toLowerCase()));
  return (
    !above.has(group.toLowerCase()) &&
    chainOf(parents, group).some((one) => above.has(one.toLowerCase()))
  );
}
