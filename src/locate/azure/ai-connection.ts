/** Connections of AI projects and workspaces: to which resource, or to whose service, prompts and data go. */
import { type Child, behind } from "./arm.ts";
import type { Destination } from "../unconverted.ts";

export type AiConnection = Child<{
  readonly category?: string;
  readonly target?: string;
  readonly metadata?: { readonly ResourceId?: string };
}>;

/** Where the other end of a connection is; `own` is the resource that has the connection. */
export function connected({ properties }: AiConnection, own: string): Destination {
  const id = properties?.metadata?.ResourceId ?? "";
  if (id !== "") {
    const whole = /^.*?\/providers\/[^/]+\/[^/]+\/[^/]+/.exec(id)?.[0] ?? id;
    // A project's connection to the account that it is part of leads nowhere else.
    return own.toLowerCase().startsWith(whole.toLowerCase()) ? undefined : { resource: whole };
  }
  // Bing answers from anywhere, under terms of its own.
  if (/bing/i.test(properties?.category ?? "")) return "global";
  return behind(properties?.target ?? "");
}
