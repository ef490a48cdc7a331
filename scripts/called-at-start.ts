/**
 * Writes scripts/bundle/called-at-start.json: the functions that a small scan calls, of a plan, with a policy
 * and without, and of an inventory, and `--help`. Run it when starts have become slow; what it no longer names is compiled when
 * it is called, as everything was before.
 */
import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { writeLines } from "../bench/inventory-lines.ts";
import { writePlan } from "../bench/large-plan.ts";
import { type Called, calledFile } from "./bundle/eager.ts";
import { functionsIn } from "./bundle/functions.ts";
import { bundleOurs } from "./bundle/ours.ts";
import { bundleVendor } from "./bundle/vendor.ts";

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly ranges: readonly { readonly startOffset: number; readonly count: number }[];
    }[];
  }[];
}

/** A text for each remedy: a scan reads some of them, and no other scan's are to be loaded with them. */
const oneOfMany = "readRemedies/";

/** Beside dist/, so that what it reads by relative path is found. */
const built = resolve("build");
const work = realpathSync(mkdtempSync(join(tmpdir(), "data-boundary-start-")));
try {
  await writeUnmarked();
  writePlan(join(work, "plan.json"), 20);
  writeLines(join(work, "estate.ndjson"), 200);
  const estate = resolve("fixtures/plans/terraform/estate/plan.json");
  run("--help");
  run("scan", "plan.json", "--quiet");
  run("scan", estate);
  writeFileSync(join(work, "data-boundary.yaml"), "boundary: eea\n");
  run("scan", "plan.json", "--policy", "data-boundary.yaml");
  rmSync(join(work, "data-boundary.yaml"));
  run("scan", "estate.ndjson", "--format", "json=report.json", "--quiet");
  const called = calledIn(join(work, "coverage"));
  writeFileSync(calledFile, `${JSON.stringify(called, undefined, 2)}\n`);
  process.stdout.write(
    `${fileURLToPath(calledFile)}: ${Object.values(called).join(" ").split(" ").length} functions\n`,
  );
} finally {
  rmSync(work, { recursive: true });
  rmSync(built, { recursive: true, force: true });
}

async function writeUnmarked(): Promise<void> {
  const { files: ours, packages } = await bundleOurs(["src/bin.ts"], {});
  const { files: theirs } = await bundleVendor(packages, ours, {});
  for (const [file, text] of [...ours, ...theirs]) {
    mkdirSync(dirname(join(built, file)), { recursive: true });
    writeFileSync(join(built, file), text);
  }
}

function run(...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [join(built, "bin.js"), ...args], {
    cwd: work,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], HOME: work, NODE_V8_COVERAGE: join(work, "coverage") },
  });
  if (status === null || status === 2 || status > 3 || stderr.includes("node:internal"))
    throw new Error(`${args.join(" ")}: ended with ${status}\n${stderr}`);
}

function calledIn(folder: string): Called {
  const called = new Map<string, Set<string>>();
  const files = new Map<string, ReturnType<typeof functionsIn>>();
  for (const name of readdirSync(folder)) {
    const { result } = JSON.parse(readFileSync(join(folder, name), "utf8")) as Coverage;
    for (const { url, functions } of result) {
      const path = url.startsWith("file:") ? fileURLToPath(url) : "";
      if (!path.startsWith(built)) continue;
      const file = path.slice(built.length + 1).replaceAll("\\", "/");
      const all = files.get(file) ?? functionsIn(file, readFileSync(path, "utf8"));
      files.set(file, all);
      const starts = new Set(
        functions.flatMap(({ ranges: [whole] }) => (whole!.count > 0 ? [whole!.startOffset] : [])),
      );
      for (const { start, module, path: names } of all)
        if (starts.has(start) && !names.startsWith(oneOfMany))
          called.set(module, (called.get(module) ?? new Set()).add(names));
    }
  }
  return Object.fromEntries(
    [...called]
      .map(([module, names]) => [module, [...names].sort().join(" ")] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
