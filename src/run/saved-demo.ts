/** Whether inventories are of a recorded estate: then its policy is the one to start from, as in a scan of it. */
import { statSync } from "node:fs";
import { claimsOf } from "../collect/inventory/claims.ts";
import { hasHeader, inventoriesIn, isDirectory } from "../collect/inventory/folder.ts";
import { isDemo } from "./demos.ts";

/** The estate that every target is a saved inventory of. */
export function savedDemo(targets: readonly string[]): string | undefined {
  const files = targets.flatMap((target) =>
    isDirectory(target) ? [...inventoriesIn(target)] : [target],
  );
  const saved = new Set(files.flatMap((file) => targetsIn(file) ?? [""]));
  const [only] = saved;
  return saved.size === 1 && only !== undefined && isDemo(only) ? only : undefined;
}

function targetsIn(path: string): readonly string[] | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile() || !hasHeader(path)) return undefined;
  return claimsOf({ name: path, path, size: stats.size, close() {} }).header?.targets;
}
