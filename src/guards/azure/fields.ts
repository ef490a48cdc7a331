/** What a field of the resource that is created holds: https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule#fields */
import type { Created } from "./probes.ts";
import { Unknown } from "./truth.ts";

/** The element that a `count` is looking at, by the path of its list. */
export interface Current {
  readonly path: string;
  readonly item: unknown;
}

export interface Resource extends Created {
  readonly current?: readonly Current[];
}

export function fieldOf(resource: Resource, name: string): unknown {
  const { type, location, fields } = resource;
  const lower = name.toLowerCase();
  if (lower === "type") return type;
  if (lower === "location") return location;
  const prefix = `${type.toLowerCase()}/`;
  if (!lower.startsWith(prefix))
    // An alias of another type is not there on this one.
    return lower.includes("/") && !lower.startsWith("tags")
      ? undefined
      : new Unknown(`depends on ${name}`);
  return aliased(resource, lower.slice(prefix.length), fields, name);
}

/** `locations[*].locationName`: within a `count` of the list, of the current element alone. */
function aliased(
  { current = [] }: Resource,
  path: string,
  fields: Created["fields"],
  name: string,
): unknown {
  const [list, rest] = path.split("[*]") as [string, string | undefined];
  const known = Object.entries(fields).find(
    ([key]) => key.toLowerCase() === (rest === undefined ? list : `${list}[*]`),
  );
  if (!known) return new Unknown(`depends on ${name}`);
  const here = current.findLast((one) => one.path === `${list}[*]`);
  const items = here ? [here.item] : (known[1] as readonly unknown[]);
  if (rest === undefined) return known[1];
  const member = rest.replace(/^\./, "");
  return member === "" ? items : items.map((item) => memberOf(item, member));
}

function memberOf(item: unknown, member: string): unknown {
  const wanted = member.toLowerCase();
  return Object.entries(Object(item) as object).find(([key]) => key.toLowerCase() === wanted)?.[1];
}

export const listPath = (resource: Created, alias: string): string => {
  const lower = alias.toLowerCase();
  const prefix = `${resource.type.toLowerCase()}/`;
  return lower.startsWith(prefix) ? lower.slice(prefix.length) : lower;
};
