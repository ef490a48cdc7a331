/** Merges the inventories of an estate with the published command, and says what that took. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Used, measured } from "./child.ts";
import { writeParts } from "./inventory-lines.ts";
import { command, mustHave } from "./ours.ts";

/** Units of work of each account, so that coverage is merged too. */
const units = 20;

export async function merged(resources: number, accounts: number, folder: string): Promise<Used> {
  const inventories = join(folder, "estate");
  mkdirSync(inventories);
  writeParts(inventories, resources, accounts, units);
  const report = join(folder, "merged.json");
  try {
    const used = await measured(
      [command, "scan", inventories, "--format", `json=${report}`, "--quiet"],
      // What is held on disk is counted with what this folder takes.
      { folder, env: { TMPDIR: folder } },
    );
    mustHave(report, resources, used);
    return used;
  } finally {
    rmSync(inventories, { recursive: true, force: true });
    rmSync(report, { force: true });
  }
}
