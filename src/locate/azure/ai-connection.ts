/** Connections of AI projects and workspaces: to which resource, or to whose service, prompts and data go. */
import { sameId } from "../../model.ts";
import { type Destination, none } from "../path.ts";
import { type Child, behind, resourceAt, topLevel } from "./arm.ts";

export type AiConnection = Child<{
  readonly category?: string;
  readonly target?: string;
  readonly metadata?: { readonly ResourceId?: string };
}>;

/** What `connected` reads of the resource that has the connections. */
export const connectionReads = [
  "connections[].properties.category",
  "connections[].properties.metadata.ResourceId",
  "connections[].properties.target",
] as const;

/** Where the other end of a connection is; `own` is the resource that has the connection. */
export function connected({ properties }: AiConnection, own: string): Destination {
  const id = properties?.metadata?.ResourceId ?? "";
  if (id !== "") {
    // A project's connection to the account that it is part of leads nowhere else.
    return sameId(topLevel(own)) === sameId(topLevel(id)) ? none : resourceAt(id);
  }
  // Bing answers from anywhere, under terms of its own.
  if (/bing/i.test(properties?.category ?? "")) return "global";
  const target = properties?.target ?? "";
  return target === ""
    ? {
        gap: "the connection shows neither a resource nor an address",
        remedy: "look up the connection in the portal, and accept the gap with an exception",
      }
    : behind(target);
}
