/** The folder of a checkpoint: what scan it is of, and which of its files need not be made again. */
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { claimsOf } from "../collect/inventory/claims.ts";
import { digestOf } from "../collect/inventory/digest.ts";
import type { InventoryHeader } from "../collect/inventory/record.ts";
import { UserError } from "../model.ts";
import { version } from "../version.ts";
import { cannotWrite } from "../file-fault.ts";
import type { Mirror } from "./checkpoint-store.ts";
import { makeFolder } from "./make-folder.ts";
import { openOutput } from "./output.ts";
import { type Key, type Manifest, manifestIn, manifestName } from "./checkpoint-manifest.ts";
import { isLeftBehind } from "./process-mark.ts";
import type { Plan } from "./plan.ts";
import type { ScanRequest } from "./request.ts";

/**
 * In milliseconds. No account takes longer, so that what is older is of a process that was killed: on another machine,
 * or where nobody knows whether it still runs.
 */
const oldestPart = 24 * 60 * 60 * 1000;

/** Makes the folder, or goes on with it where it is of the same scan; throws a `UserError` where it is not. */
export async function openCheckpoint(
  folder: string,
  plan: Plan,
  request: ScanRequest,
  mirror?: Mirror,
): Promise<void> {
  const key = keyOf(plan, request);
  const shown = request.checkpoint ?? folder;
  await mirror?.fetch(join(folder, manifestName));
  try {
    makeFolder(folder);
  } catch (error) {
    throw cannotWrite(folder, error);
  }
  const found = manifestIn(folder);
  if (!found) {
    const others = readdirSync(folder).filter((name) => !name.startsWith("."));
    if (others.length > 0 && !others.includes(manifestName))
      throw new UserError(
        `--checkpoint ${folder}: is not a checkpoint, and contains other files (${others[0]}); name a new folder`,
      );
    const manifest: Manifest = { checkpoint: "1", version: version(), ...key };
    const output = openOutput(join(folder, manifestName));
    output.write(`${JSON.stringify(manifest, null, 2)}\n`);
    await output.finish();
    output.commit();
    // Another process may have been first: then its manifest is in the place of this one.
    await mirror?.keep(join(folder, manifestName));
    if (!mirror) return;
  }
  const { checkpoint, version: by, ...its } = found ?? manifestIn(folder)!;
  if (checkpoint !== "1")
    throw new UserError(
      `--checkpoint ${shown}: is of the form ${JSON.stringify(checkpoint)}, which this version does not read; continue with the version that started it (${by}), or name a new folder`,
    );
  if (by !== version())
    throw new UserError(
      `--checkpoint ${shown}: was started by version ${by} of data-boundary, and this is ${version()}; continue with that version, or name a new folder`,
    );
  if (!isDeepStrictEqual(its, key))
    throw new UserError(
      `--checkpoint ${shown}: belongs to another scan (${inWords(its)}), and this scan is of ${inWords(key)}; use the same targets and options, or name a new folder`,
    );
  removeParts(folder);
}

function keyOf({ targets, leftOut, trust }: Plan, { skip, azureCloud }: ScanRequest): Key {
  return {
    targets: [...targets].sort(),
    ...(leftOut.regions && { regions: leftOut.regions }),
    ...(skip && skip.length > 0 && { skip: [...skip].sort() }),
    ...(trust && { trust }),
    ...(azureCloud && { azureCloud }),
  };
}

function inWords({ targets, regions, skip, trust, azureCloud }: Key): string {
  return [
    targets.join(", "),
    ...(regions ? [`regions ${JSON.stringify(regions)}`] : []),
    ...(skip ? [`--skip ${skip.join(",")}`] : []),
    ...(trust ? [`--trust ${trust.join(",")}`] : []),
    ...(azureCloud === undefined ? [] : [`--azure-cloud ${azureCloud}`]),
  ].join("; ");
}

/** What processes that were killed had begun to write. */
function removeParts(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => /^\..*\.part$/.test(one))) {
    const file = join(folder, name);
    const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs === undefined) continue;
    // A clock that was wrong makes no file young for ever.
    if (isLeftBehind(name, mtimeMs) || Math.abs(Date.now() - mtimeMs) > oldestPart)
      rmSync(file, { force: true });
  }
}

/** What makes a file one of this checkpoint. */
export interface Wanted {
  readonly header: Pick<InventoryHeader, "targets" | "leftOut" | "piece">;
  /** In seconds. */
  readonly maxAge: number | undefined;
}

/**
 * Whether a file is whole, of this scan and not too old. One that saw nothing and missed something is not: an
 * account whose role was missing is asked again. Nor is a file that was changed, or copied here from another scan.
 */
export async function isDone(file: string, { header: mine, maxAge }: Wanted): Promise<boolean> {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size === 0) return false;
  const claims = claimsOf({ name: file, path: file, size: stats.size, close() {} });
  const { header, trailer, trailerAt } = claims;
  if (!header || trailer?.end !== "complete") return false;
  if (trailer.resources === 0 && trailer.gaps > 0) return false;
  if (header.tool.version !== version() || !isDeepStrictEqual(seenBy(header), seenBy(mine)))
    return false;
  // A clock that was wrong makes no file young for ever.
  const age = Math.abs(Date.now() - Date.parse(header.startedAt));
  if (Number.isNaN(age) || (maxAge !== undefined && age > maxAge * 1000)) return false;
  const digest = await digestOf(file, trailerAt, new AbortController().signal);
  return digest === trailer.sha256.toLowerCase();
}

const seenBy = ({
  targets,
  leftOut: { regions = {}, skipped = [] } = {},
  piece,
}: Wanted["header"]) => ({
  targets: [...targets].sort(),
  piece,
  regions,
  skipped: [...skipped].sort(),
});
