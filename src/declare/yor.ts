/**
 * By the tags that Yor writes, where they name this repository: a trace that is in the code as it is on the
 * resource, else the file and the block's name. A prefix may precede each tag's key.
 * https://github.com/bridgecrewio/yor#readme
 */
import type { ResourceRef } from "../model.ts";

export interface YorTags {
  readonly trace: string | undefined;
  readonly file: string | undefined;
  readonly name: string | undefined;
}

/** Undefined where there are none, or where they are of another repository, or of one that is not known. */
export function yorTags(
  { labels }: ResourceRef,
  remotes: ReadonlySet<string>,
): YorTags | undefined {
  for (const key of Object.keys(labels)) {
    if (!key.endsWith("git_repo")) continue;
    const prefix = key.slice(0, -"git_repo".length);
    const tag = (name: string): string | undefined =>
      Object.hasOwn(labels, prefix + name) ? labels[prefix + name] : undefined;
    if (!remotes.has(`${tag("git_org")}/${tag("git_repo")}`.toLowerCase())) continue;
    const trace = tag("yor_trace")?.toLowerCase();
    return {
      trace: trace !== undefined && uuid.test(trace) ? trace : undefined,
      file: tag("git_file")?.replace(/^\.?\//, ""),
      name: tag("yor_name"),
    };
  }
  return undefined;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
