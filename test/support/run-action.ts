/** Runs the built Action as a GitHub runner does: a process of its own, in the checkout of another repository. */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { temporaryFolder } from "./command.ts";
import { savedInventory } from "./saved-inventory.ts";

const entry = resolve("dist/action.js");

export interface Given {
  readonly records: readonly object[];
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: unknown;
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
}

export interface Ran {
  readonly code: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly workspace: string;
}

export const privately = { repository: { private: true, visibility: "private" } };

export async function runAction({ records, inputs, event, env, files }: Given): Promise<Ran> {
  const folder = temporaryFolder();
  const workspace = join(folder, "workspace");
  mkdirSync(join(workspace, ".git"), { recursive: true });
  mkdirSync(join(folder, "temp"));
  writeFileSync(join(workspace, "estate.ndjson"), savedInventory(records));
  for (const [name, text] of Object.entries(files ?? {}))
    writeFileSync(join(workspace, name), text);
  const at = (name: string, text = ""): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const output = at("output");
  const summary = at("summary");
  const given = { targets: "./estate.ndjson", ...inputs };
  const child = spawn(process.execPath, [entry], {
    cwd: workspace,
    env: {
      PATH: process.env["PATH"],
      HOME: folder,
      // As the command does for itself: each run would compile 4 MB.
      NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache"),
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: "klinikum/cloud",
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_EVENT_PATH: at("event.json", JSON.stringify(event ?? privately)),
      RUNNER_TEMP: join(folder, "temp"),
      NO_COLOR: "1",
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (log += text));
  const code = await new Promise<number | null>((done, fail) => {
    child.on("error", fail);
    child.on("close", done);
  });
  return {
    code,
    log,
    outputs: outputsIn(output),
    summary: readFileSync(summary, "utf8"),
    workspace,
  };
}

/** name<<delimiter, lines, delimiter: as a runner reads it. */
function outputsIn(file: string): Record<string, string> {
  const text = readFileSync(file, "utf8");
  return Object.fromEntries(
    [...text.matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n?\2$/gm)].map(([, name, , value]) => [
      name!,
      value!.trim(),
    ]),
  );
}
