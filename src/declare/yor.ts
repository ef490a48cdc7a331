/**
 * By the tags that Yor writes: a trace that stands in the code as it does on the resource, else the file
 * and the block's name. A prefix may stand before each. https://github.com/bridgecrewio/yor#readme
 */
import type { Declaration, ResourceRef } from "../model.ts";
import { type Modules, only } from "./blocks.ts";
import type { RepositoryFiles } from "./files.ts";
import { placed } from "./place.ts";

interface Place {
  readonly path: string;
  readonly line: number;
}

/** Trace -> every declaration that has it. */
export type Traces = ReadonlyMap<string, readonly Place[]>;

const uuid = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;

export function tracesOf(files: RepositoryFiles, modules: Modules): Traces {
  const traces = new Map<string, Place[]>();
  for (const path of files.paths(".tf", ".yml", ".yaml", ".json", ".bicep", ".template")) {
    const text = files.read(path);
    if (!text?.includes("yor_trace")) continue;
    for (const [index, line] of text.split("\n").entries())
      for (const [trace] of line.matchAll(uuid)) {
        const at = { path, line: blockAt(modules, path, index + 1) ?? index + 1 };
        traces.set(trace.toLowerCase(), [...(traces.get(trace.toLowerCase()) ?? []), at]);
      }
  }
  return traces;
}

/** The header of the Terraform block that a line lies in: blocks are in the order of the file. */
function blockAt(modules: Modules, path: string, line: number): number | undefined {
  if (!path.endsWith(".tf")) return undefined;
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
  return modules.blocks(folder).findLast((block) => block.path === path && block.line <= line)
    ?.line;
}

export function byYorTags(
  { labels }: ResourceRef,
  { modules, traces }: { readonly modules: () => Modules; readonly traces: () => Traces },
): Declaration | undefined {
  const trace = labelNamed(labels, "yor_trace");
  const place = trace === undefined ? undefined : only(traces().get(trace.toLowerCase()) ?? []);
  if (place) return placed(place.path, place.line, { how: "yor_trace tag", confidence: "high" });

  const file = labelNamed(labels, "git_file")?.replace(/^\.?\//, "");
  const name = labelNamed(labels, "yor_name");
  if (file === undefined || name === undefined || !file.endsWith(".tf")) return undefined;
  const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : "";
  const block = only(
    modules()
      .blocks(folder)
      .filter(
        ({ path, kind, labels: [, own] }) => path === file && kind === "resource" && own === name,
      ),
  );
  return (
    block &&
    placed(block.path, block.line, { how: "git_file and yor_name tags", confidence: "medium" })
  );
}

function labelNamed(labels: ResourceRef["labels"], name: string): string | undefined {
  const key = Object.keys(labels).find((one) => one === name || one.endsWith(`_${name}`));
  return key === undefined ? undefined : labels[key];
}
