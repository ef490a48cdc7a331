/** Reads files that the package carries beside its code. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** `path` starts at the root of the package. */
export function packagedFile(path: string): string {
  return readFileSync(inPackage(path), "utf8");
}

/** The SHA-256, in hex, of every file below a folder of the package, by path, sorted. */
export function packagedDigests(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(inPackage(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`);
  const root = inPackage("").pathname;
  return Object.fromEntries(
    files
      .sort()
      .map((file) => [
        file.replace(root, "").replaceAll("//", "/"),
        createHash("sha256").update(readFileSync(file)).digest("hex"),
      ]),
  );
}

/**
 * One SHA-256 over those of the code's own files, in the folder that this one runs from; of the standalone
 * executable, which has no such folder, its own.
 */
export function codeDigest(): string {
  const folder = basename(dirname(fileURLToPath(import.meta.url)));
  const code = existsSync(inPackage(folder))
    ? JSON.stringify(packagedDigests(folder))
    : readFileSync(process.execPath);
  return createHash("sha256").update(code).digest("hex");
}

const inPackage = (path: string): URL => new URL(`../${path}`, import.meta.url);
