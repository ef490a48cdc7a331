/** The files that a Bicep compiler reads for one file: modules within modules, what is imported, used and loaded, and its configuration. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { noteRead } from "../../collect/files-read.ts";

const largest = 4 * 1024 * 1024;

/**
 * In any place of a line, and in comments as well: one file too many is only a file that no report may replace.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/modules
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-import
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-files
 */
const naming =
  /\b(?:(?:module|test)\s+\w+|using|extends|from|load(?:Json|Yaml|Text)Content\(|loadFileAsBase64\()\s*'((?:[^'\\\n]|\\[^\n])+)'/g;

/** Notes them, so that no output takes the place of one. */
export function noteBicepFiles(path: string, text: string): void {
  const seen = new Set([resolve(path)]);
  const queue = [{ at: seen.values().next().value!, text }];
  for (const one of queue) {
    noteConfiguration(dirname(one.at));
    for (const [, named] of one.text.matchAll(naming)) {
      // What has a scheme is in a registry or a template spec.
      if (/^\w+:/.test(named!)) continue;
      const at = join(dirname(one.at), named!.replaceAll(/\\(['\\$])/g, "$1"));
      if (seen.has(at)) continue;
      seen.add(at);
      noteRead(at);
      const below = /\.bicep(?:param)?$/i.test(at) ? textOf(at) : undefined;
      if (below !== undefined) queue.push({ at, text: below });
    }
  }
}

/** The compiler takes the nearest one above a file. */
function noteConfiguration(folder: string): void {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, "bicepconfig.json");
    if (existsSync(file)) return noteRead(file);
    if (at === dirname(at)) return;
  }
}

/** Undefined for what the compiler will complain of. */
function textOf(path: string): string | undefined {
  try {
    return statSync(path).size < largest ? readFileSync(path, "utf8") : undefined;
  } catch {
    return undefined;
  }
}
