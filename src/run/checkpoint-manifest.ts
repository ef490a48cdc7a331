/** The file that says what scan a checkpoint is of. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cannotRead } from "../file-fault.ts";
import { UserError } from "../model.ts";

/** What makes two scans see other things. What judges, policy and boundary, is not part of it. */
export interface Key {
  readonly targets: readonly string[];
  readonly regions?: object;
  readonly skip?: readonly string[];
  readonly trust?: readonly string[];
  readonly azureCloud?: string;
}

export interface Manifest extends Key {
  readonly checkpoint: "1";
  readonly version: string;
}

export const manifestName = "checkpoint.json";

/** Undefined where there is none yet. */
export function manifestIn(folder: string): Manifest | undefined {
  const file = join(folder, manifestName);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw cannotRead(file, error);
  }
  const wrong = new UserError(
    `${file}: does not say which scan the checkpoint is of; name a new folder (the inventories in ${folder} can still be scanned by their names)`,
  );
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    throw wrong;
  }
  const { checkpoint, version: by, targets } = Object(found) as Partial<Manifest>;
  if (typeof checkpoint !== "string" || typeof by !== "string" || !Array.isArray(targets))
    throw wrong;
  return found as Manifest;
}
