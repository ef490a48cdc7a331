/** Runs the command as its users do: a process of its own, in a folder of its own. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Request, hosted } from "./hosted-command.ts";
import { isWhole } from "./whole.ts";

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  /** Errors without the name of the program, with which each begins: `cli.test.ts` holds them to that. */
  readonly stderr: string;
  /** As it was written. */
  readonly rawStderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  /** Added to a bare environment: no credentials, no endpoint of the machine the tests run on. */
  readonly env?: Readonly<Record<string, string>>;
  /** Another user, where the tests run as root. */
  readonly uid?: number;
  readonly gid?: number;
  /** Called with the process once it is started. */
  readonly onStart?: (child: ReturnType<typeof spawn>) => void;
}

/** From its sources, so that a change is tried at once; `npm test` names the published one, which it has found fresh. */
const bin = resolve(process.env["DATA_BOUNDARY_BIN"] ?? "src/bin.ts");

const main = bin.replace(/bin(?=\.\w+$)/, "cli");
/** Read when a process starts. */
const ofTheStart = /^(?:NODE_|SSL_|INIT_CWD$|npm_)/;

/**
 * In `npm test` in a process that runs one command after another, unless the test is about the process; whole, each
 * command has its own.
 */
export async function dataBoundary(
  args: readonly string[],
  { cwd, env, onStart, ...user }: Surroundings = {},
): Promise<Ran> {
  const folder = cwd ?? temporaryFolder();
  const request = {
    args,
    cwd: folder,
    env: {
      PATH: process.env["PATH"],
      HOME: folder,
      AWS_EC2_METADATA_DISABLED: "true",
      NO_COLOR: "1",
      ...env,
    },
  };
  const isOfTheProcess =
    onStart !== undefined ||
    user.uid !== undefined ||
    Object.keys(env ?? {}).some((name) => ofTheStart.test(name));
  const ran =
    isWhole || isOfTheProcess
      ? await spawned(request, { ...user, ...(onStart && { onStart }) })
      : await hosted(main, request);
  return {
    ...ran,
    rawStderr: ran.stderr,
    stderr: ran.stderr.replaceAll(/^data-boundary: /gm, ""),
  };
}

function spawned(
  { args, ...place }: Request,
  { onStart, ...user }: Surroundings,
): Promise<Omit<Ran, "rawStderr">> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [bin, ...args], {
      ...place,
      ...user,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    onStart?.(child);
    child.on("error", fail);
    child.on("close", (code) => done({ code, stdout, stderr }));
  });
}

const folders: string[] = [];

/** Called when the tests of a file are over, by `test/support/after-file.ts`. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A folder that is gone when the tests of the file are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "data-boundary-"));
  folders.push(folder);
  return folder;
}
