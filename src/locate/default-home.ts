/** What the listed location of a type means that does not say so itself, by its class: configuration is not a home of customer data. */
import { classOf, pageOf } from "../classes.ts";
import type { ListedHome } from "./path.ts";

/** Undefined where the listed location is the home of the data: what stores data, and what nobody has classified. */
export function defaultHome(type: string): ListedHome | undefined {
  const kind = classOf(type);
  if (kind === "configuration")
    return {
      role: "metadata",
      why: "a resource of this type is configuration; its name and settings are kept here, and it holds no customer content",
      docs: pageOf(type),
      reads: [],
    };
  if (kind === "processes")
    return {
      role: "processing",
      why: "a resource of this type processes data in the region in which it was created",
      docs: pageOf(type),
      reads: [],
    };
  return undefined;
}
