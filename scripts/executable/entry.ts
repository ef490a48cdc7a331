/**
 * The first file of the standalone executable. The package's own files (rules, schemas, the demo's estates) are in
 * it as assets; they are laid out once for each version and user, in a folder that nobody else can write to, as
 * they are read by their paths.
 */
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { getAsset } from "node:sea";
import { pathToFileURL } from "node:url";

const { digest, files } = JSON.parse(getAsset("assets.json", "utf8")) as {
  readonly digest: string;
  readonly files: readonly string[];
};

/** Owned by the user, and closed to everybody else. */
function isOurs(folder: string): boolean {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  return (
    stats !== undefined &&
    stats.isDirectory() &&
    (process.getuid === undefined || (stats.uid === process.getuid() && (stats.mode & 0o077) === 0))
  );
}

function laidOut(): string {
  const folder = join(tmpdir(), `data-boundary-${digest.slice(0, 16)}-${userInfo().uid}`);
  if (isOurs(folder)) return folder;
  const fresh = mkdtempSync(join(tmpdir(), "data-boundary-"));
  chmodSync(fresh, 0o700);
  for (const file of files) {
    mkdirSync(dirname(join(fresh, file)), { recursive: true });
    writeFileSync(join(fresh, file), Buffer.from(getAsset(file) as ArrayBuffer));
  }
  try {
    renameSync(fresh, folder);
    return folder;
  } catch {
    // Another process was first, or the name belongs to somebody else: this run has its own.
    return isOurs(folder) ? folder : fresh;
  }
}

/** What `import.meta.url` is in the bundle: a file in a folder of the package's root, as dist/ is. */
(globalThis as { packageUrl?: string }).packageUrl = pathToFileURL(
  join(laidOut(), "dist", "bin.js"),
).href;

async function run(): Promise<void> {
  const { main } = await import("../../src/cli.ts");
  process.exitCode = await main(process.argv.slice(2));
}

void run();
