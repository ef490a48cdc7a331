/** The Terraform blocks of a repository, by folder: a module is a folder. */
import { posix } from "node:path";
import type { RepositoryFiles } from "./files.ts";
import { type Block, blocksOf } from "./hcl.ts";

export interface PlacedBlock extends Block {
  readonly path: string;
}

export interface Modules {
  /** Every folder with Terraform files, "" for the root of the repository. */
  readonly folders: readonly string[];
  readonly blocks: (folder: string) => readonly PlacedBlock[];
  readonly find: (folder: string, kind: string, ...labels: string[]) => PlacedBlock | undefined;
}

export function modulesOf(files: RepositoryFiles): Modules {
  const paths = Map.groupBy(files.paths(".tf"), folderOf);
  const read = new Map<string, readonly PlacedBlock[]>();
  const blocks = (folder: string): readonly PlacedBlock[] => {
    let known = read.get(folder);
    if (!known) {
      known = (paths.get(folder) ?? []).flatMap((path) =>
        blocksOf(files.read(path) ?? "").map((block) => ({ ...block, path })),
      );
      read.set(folder, known);
    }
    return known;
  };
  return {
    folders: [...paths.keys()],
    blocks,
    // Terraform allows one of a name in a module; where a broken module has two, neither is pointed to.
    find: (folder, kind, ...labels) =>
      only(
        blocks(folder).filter(
          (block) => block.kind === kind && block.labels.join("\n") === labels.join("\n"),
        ),
      ),
  };
}

export function only<T>(candidates: readonly T[]): T | undefined {
  return candidates.length === 1 ? candidates[0] : undefined;
}

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === "." ? "" : folder;
}
