/** Named targets as the work of one scan: recorded estates are served, and a directory's inventories are files each. */
import { existsSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Connection, Source } from "../collect/collect.ts";
import { claimsOf } from "../collect/inventory/claims.ts";
import { inventoriesIn, isDirectory } from "../collect/inventory/folder.ts";
import type { PolicyTarget } from "../judge/policy.ts";
import { sources } from "../sources.ts";
import { manifestName } from "./checkpoint-manifest.ts";
import { type Demos, isDemo } from "./demos.ts";
import { sourceOf } from "./targets.ts";

/** One target, with the source that collects it. */
export interface Work extends PolicyTarget {
  readonly source: Source;
  readonly connection: Connection;
  /** As the user named what it stands for. */
  readonly named: string;
}

export async function workOf(
  targets: readonly PolicyTarget[],
  demos: Demos,
  connection: Connection,
  known: readonly Source[] = sources,
): Promise<readonly Work[]> {
  const work: Work[] = [];
  for (const one of targets) {
    const named = one.target;
    const estate = isDemo(named) ? await demos.start(named) : undefined;
    for (const target of estate?.targets ?? [named]) {
      const at = estate?.connection ?? connection;
      const source = sourceOf(target, known);
      const isFolder = source.provider === "file" && isDirectory(target);
      const inventories = isFolder ? inventoriesIn(target) : [];
      for (const file of inventories) work.push({ target: file, named, source, connection: at });
      // A checkpoint holds nothing else.
      if (isFolder && existsSync(join(target, manifestName))) continue;
      work.push({ ...one, target, named, source, connection: at });
    }
  }
  return inOrder(onlyOnce(work));
}

/** A file that is named twice, by itself and with its directory, is read once. */
function onlyOnce(work: readonly Work[]): readonly Work[] {
  const known = new Set<string>();
  return work.filter(({ target, source }) => {
    if (source.provider !== "file") return true;
    let place = target;
    try {
      place = realpathSync(target);
    } catch {
      // What is not there is refused where it is read.
    }
    return !known.has(place) && known.add(place);
  });
}

/** Inventories by what they hold: whatever their names and their order, the report is the same. */
export function inOrder(work: readonly Work[]): readonly Work[] {
  const files = work.filter(({ source }) => source.provider === "file");
  if (files.length < 2) return work;
  const digests = new Map(files.map((one) => [one, digestIn(one.target)]));
  return [
    ...work.filter(({ source }) => source.provider !== "file"),
    ...files.toSorted((a, b) => {
      const [x, y] = [digests.get(a)!, digests.get(b)!];
      return x < y ? -1 : x > y ? 1 : 0;
    }),
  ];
}

/** Empty for what vouches for nothing: it stands in the order in which it was named. */
function digestIn(target: string): string {
  const stats = statSync(target, { throwIfNoEntry: false });
  if (!stats?.isFile()) return "";
  try {
    return (
      claimsOf({ name: target, path: target, size: stats.size, close() {} }).trailer?.sha256 ?? ""
    );
  } catch {
    // What can't be read is refused where it is read.
    return "";
  }
}
