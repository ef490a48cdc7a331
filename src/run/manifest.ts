/** The manifest of an evidence pack: what it says, how it is sealed, and how one that was changed is known. */
import { createHash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cannotRead } from "../file-fault.ts";
import { type ScanEnd, UserError } from "../model.ts";

export const packFiles = {
  inventory: "inventory.ndjson",
  report: "report.json",
  policy: "policy.yml",
  options: "options.json",
  calls: "calls.json",
} as const;
export const manifestFile = "manifest.json";
/** Only in a pack that replaced another. */
export const chainFile = "previous-manifests.json";

export interface Manifest {
  readonly evidence: "1";
  readonly tool: {
    readonly name: "data-boundary";
    readonly version: string;
    /** One SHA-256 over those of all files of the code that ran. */
    readonly code: string;
  };
  /** How the scan ended: a pack of one that was interrupted says so. */
  readonly end: ScanEnd;
  /** ISO instants. */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** Name of a file of this folder -> SHA-256, in hex, and size in bytes. */
  readonly files: Readonly<Record<string, { readonly sha256: string; readonly bytes: number }>>;
  /** Rules, remedies and locations of the version that judged: path in the package -> SHA-256. */
  readonly knowledge: Readonly<Record<string, string>>;
  /** SHA-256 of the manifest of the pack that stood here before, which the chain file holds. */
  readonly previous: string | null;
}

export const sha256 = (bytes: Buffer | string): string =>
  createHash("sha256").update(bytes).digest("hex");

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The text of the manifest, which ends with the SHA-256 of itself without that line: no byte changes unseen. */
export const sealed = (manifest: Manifest): string =>
  json({ ...manifest, sha256: sha256(json(manifest)) });

/** Throws a `UserError` where there is none; `isSealed`: whether its text is as it was written. */
export function manifestOf(directory: string): {
  readonly manifest: Manifest;
  readonly isSealed: boolean;
} {
  const file = join(directory, manifestFile);
  let text: string;
  let said: unknown;
  try {
    if (!lstatSync(file).isFile())
      throw new UserError(`${file}: is not a regular file; a pack contains its own manifest`);
    text = readFileSync(file, "utf8");
    said = JSON.parse(text);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const remedy = "the pack was changed, or is not an evidence pack";
    if (code === undefined) throw new UserError(`${file}: is not JSON; ${remedy}`);
    throw code === "ENOENT"
      ? new UserError(
          `${directory}: contains no ${manifestFile}; name a folder that scan --evidence wrote`,
        )
      : cannotRead(file, error, remedy);
  }
  if (!isManifest(said))
    throw new UserError(
      `${file}: is not a manifest that this version reads; the pack was changed, or another version wrote it`,
    );
  const { sha256: _, ...manifest } = said as Manifest & { readonly sha256?: unknown };
  return { manifest, isSealed: text === sealed(manifest) };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isManifest(said: unknown): said is Manifest {
  if (!isObject(said) || said["evidence"] !== "1") return false;
  const { tool, files, knowledge, previous } = said;
  return (
    isObject(tool) &&
    typeof tool["version"] === "string" &&
    typeof tool["code"] === "string" &&
    isObject(knowledge) &&
    isObject(files) &&
    Object.values(files).every((one) => isObject(one) && typeof one["sha256"] === "string") &&
    (previous === null || typeof previous === "string") &&
    ["end", "startedAt", "finishedAt"].every((key) => typeof said[key] === "string")
  );
}
