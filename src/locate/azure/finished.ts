/** What a type of Azure gets beside the rows of its own file: those of its logs, and the name that others know it by. */
import type { ResourceType } from "../path.ts";
import { aliasOf, aliasReads, aliased } from "./arm.ts";
import { logged } from "./diagnostic-settings.ts";

export function finished(own: ResourceType): ResourceType {
  const type = logged(own);
  return aliased.has(type.type.toLowerCase())
    ? { ...type, alias: { of: aliasOf, reads: aliasReads(type.type) } }
    : type;
}
