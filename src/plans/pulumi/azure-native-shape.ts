/** What a program of azure-native says, in the shape in which the API shows it. */
import { asAnswered, askedFor } from "../arm/live-shape.ts";
import type { Branch } from "../arm/kept-tree.ts";
import { isSymbolic, isUnseen } from "../value.ts";

/** ARM's own words at the top of a resource. */
const top = new Set([
  "location",
  "sku",
  "kind",
  "identity",
  "tags",
  "zones",
  "plan",
  "managedBy",
  "extendedLocation",
  "name",
  "id",
  "type",
]);

/** As the API shows it: where rows read `properties`, what the package flattened is put back. */
export function shape(value: unknown, branch: Branch, isTop: boolean): unknown {
  if (Array.isArray(value))
    return branch.each ? value.map((one: unknown) => shape(one, branch.each!, false)) : value;
  if (typeof value !== "object" || value === null || isSymbolic(value) || isUnseen(value))
    return value;
  const row = value as Record<string, unknown>;
  if (branch.each && branch.named.size === 0)
    return Object.fromEntries(
      Object.entries(row).map(([key, one]) => [key, shape(one, branch.each!, false)]),
    );
  const made: Record<string, unknown> = {};
  for (const [name, inner] of branch.named) {
    const asked = askedFor(name);
    if (Object.hasOwn(row, name)) made[name] = shape(row[name], inner, false);
    else if (asked !== undefined && Object.hasOwn(row, asked))
      made[name] = asAnswered(name, row[asked]);
    else if (name === "properties")
      made[name] = shape(
        isTop ? Object.fromEntries(Object.entries(row).filter(([key]) => !top.has(key))) : row,
        inner,
        false,
      );
  }
  return made;
}
