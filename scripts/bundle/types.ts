/** The declarations of the library door: what index.d.ts leads to, and nothing else. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { join as joinPosix } from "node:path/posix";
import type { Files } from "./chunks.ts";

export function declarations(): Files {
  const folder = mkdtempSync(join(tmpdir(), "data-boundary-types-"));
  try {
    const { status, error } = spawnSync(
      process.execPath,
      [
        join("node_modules", "typescript", "bin", "tsc"),
        "-p",
        "tsconfig.build.json",
        "--outDir",
        folder,
      ],
      { stdio: ["ignore", 2, 2] },
    );
    if (error) throw error;
    if (status !== 0) throw new Error("the library's types could not be made; tsc says why above");
    const files = new Map<string, string>();
    const wanted = ["index.d.ts"];
    for (const file of wanted) {
      if (files.has(`types/${file}`)) continue;
      const text = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n");
      files.set(`types/${file}`, text.replaceAll(/(["'])(\.[^"']+)\.ts\1/g, '"$2.js"'));
      for (const [, specifier] of text.matchAll(/(?:from|import\()\s*["']([^"']+)["']/g)) {
        if (specifier!.startsWith("."))
          wanted.push(joinPosix(file, "..", specifier!.replace(/\.ts$/, ".d.ts")));
        else if (!specifier!.startsWith("node:"))
          throw new Error(
            `${file}: speaks of ${specifier}, which is not installed with the package`,
          );
      }
    }
    return files;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
