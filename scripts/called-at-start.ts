/**
 * Writes scripts/bundle/called-at-start.json: the functions that a small scan calls, of a plan, with a policy
 * and without, and of an inventory, and `--help`; and those that a scan of a cloud calls in files that no small
 * scan loads. Run it when starts have become slow; what it no longer names is compiled when it is called.
 */
import { execFile } from "node:child_process";
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
import { subscription } from "../bench/azure-pages.ts";
import { start } from "../bench/cloud.ts";
import { writeLines } from "../bench/inventory-lines.ts";
import { writePlan } from "../bench/large-plan.ts";
import { awsEnvironment, azureArguments } from "../bench/ours.ts";
import { startDemo } from "../src/demo.ts";
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
  const small = coverageOf("small");
  await small.run({}, "--help");
  await small.run({}, "scan", "plan.json", "--quiet");
  await small.run({}, "scan", estate);
  writeFileSync(join(work, "data-boundary.yaml"), "boundary: eea\n");
  await small.run({}, "scan", "plan.json", "--policy", "data-boundary.yaml");
  rmSync(join(work, "data-boundary.yaml"));
  await small.run({}, "scan", "estate.ndjson", "--format", "json=report.json", "--quiet");
  const clouds = coverageOf("clouds");
  await runClouds(clouds.run);
  const called = calledIn(small.folder, clouds.folder);
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

type Run = (env: Readonly<Record<string, string>>, ...args: readonly string[]) => Promise<void>;

/** Runs commands whose coverage goes to one folder. */
function coverageOf(name: string): { readonly folder: string; readonly run: Run } {
  const folder = join(work, name);
  const run: Run = (env, ...args) =>
    new Promise((done, fail) => {
      execFile(
        process.execPath,
        [join(built, "bin.js"), ...args],
        {
          cwd: work,
          env: { PATH: process.env["PATH"], HOME: work, NODE_V8_COVERAGE: folder, ...env },
        },
        (error, _, stderr) => {
          const status = error === null ? 0 : error.code;
          if (
            typeof status !== "number" ||
            ![0, 1, 3].includes(status) ||
            /node:internal/.test(stderr)
          )
            fail(new Error(`${args.join(" ")}: ended with ${status}\n${stderr}`));
          else done();
        },
      );
    });
  return { folder, run };
}

/** The lists of both clouds, and the demo's accounts. */
async function runClouds(run: Run): Promise<void> {
  const quiet = ["--quiet", "--format", "json=report.json"];
  for (const list of ["arm", "graph"] as const) {
    await using cloud = await start({ azure: { list, rows: 100, pages: 2 } });
    await run({ DATA_BOUNDARY_ARM_ENDPOINT: cloud.origin }, ...azureArguments.slice(1), ...quiet);
  }
  const { connection, close } = await startDemo("demo");
  try {
    await run(
      awsEnvironment(connection.aws!.endpoint),
      "scan",
      "aws",
      "--regions",
      "eu-central-1,global",
      ...quiet,
    );
    await run(
      { DATA_BOUNDARY_ARM_ENDPOINT: connection.azure!.endpoint },
      "scan",
      `azure:${subscription}`,
      ...quiet,
    );
  } finally {
    await close();
  }
}

/** Of the second folder only what is in files that none of the first was in. */
function calledIn(small: string, clouds: string): Called {
  const called = new Map<string, Set<string>>();
  const files = new Map<string, ReturnType<typeof functionsIn>>();
  /** Gives the files that were loaded. */
  function add(folder: string, but: ReadonlySet<string>): ReadonlySet<string> {
    const loaded = new Set<string>();
    for (const name of readdirSync(folder)) {
      const { result } = JSON.parse(readFileSync(join(folder, name), "utf8")) as Coverage;
      for (const { url, functions } of result) {
        const path = url.startsWith("file:") ? fileURLToPath(url) : "";
        if (!path.startsWith(built)) continue;
        const file = path.slice(built.length + 1).replaceAll("\\", "/");
        loaded.add(file);
        if (but.has(file)) continue;
        const all = files.get(file) ?? functionsIn(file, readFileSync(path, "utf8"));
        files.set(file, all);
        const starts = new Set(
          functions.flatMap(({ ranges: [whole] }) =>
            whole!.count > 0 ? [whole!.startOffset] : [],
          ),
        );
        for (const { start: at, module, path: names } of all)
          if (starts.has(at) && !names.startsWith(oneOfMany))
            called.set(module, (called.get(module) ?? new Set()).add(names));
      }
    }
    return loaded;
  }
  add(clouds, add(small, new Set()));
  return Object.fromEntries(
    [...called]
      .map(([module, names]) => [module, [...names].sort().join(" ")] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
