/** The user's own Bicep compiler: `bicep`, or `az bicep`, where one is on the PATH. It gets no credentials and no shell. */
import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { UserError } from "../../model.ts";

const milliseconds = 120_000;
const largest = 256 * 1024 * 1024;

/** What a compiler needs of the environment; credentials are in other variables. */
const handed = ["PATH", "HOME", "USERPROFILE", "TMPDIR", "TEMP", "SystemRoot", "LANG"] as const;

/** The JSON that the file is compiled to. Nothing is downloaded: modules of registries must be restored already. */
export async function compile(name: string, path: string): Promise<string> {
  const isParameters = /\.bicepparam$/i.test(path);
  const verb = isParameters ? "build-params" : "build";
  const bicep = onPath("bicep");
  const az = bicep === undefined ? onPath("az") : undefined;
  if (bicep === undefined && az === undefined)
    throw new UserError(
      `${name}: no Bicep compiler is on the PATH; install one ("az bicep install", or https://aka.ms/bicep-install), or name the JSON that "bicep ${verb}" writes`,
    );
  const [program, args] =
    bicep === undefined
      ? [az!, ["bicep", verb, "--file", path, "--stdout", "--no-restore"]]
      : [bicep, [verb, path, "--stdout", "--no-restore"]];
  const env: Record<string, string> = {};
  for (const key of handed) if (process.env[key] !== undefined) env[key] = process.env[key];
  return new Promise((resolve, reject) => {
    execFile(
      program,
      args,
      { env, timeout: milliseconds, maxBuffer: largest, encoding: "utf8", windowsHide: true },
      (error, stdout, stderr) => {
        if (!error) resolve(stdout);
        else
          reject(
            new UserError(
              `${name}: ${error.killed ? `the Bicep compiler did not end within ${milliseconds / 1000} seconds` : `the Bicep compiler refuses it${faultsIn(stderr)}`}; run "bicep ${verb}" on it, and correct what it says`,
            ),
          );
      },
    );
  });
}

/** Where and why, in the compiler's codes: its sentences quote the file. */
function faultsIn(stderr: string): string {
  const faults = [
    ...stderr.slice(0, 20_000).matchAll(/\((\d+),(\d+)\)\s*:\s*Error\s+([\w-]{1,40})/g),
  ].slice(0, 3);
  return faults.length === 0
    ? ""
    : ` (${faults.map(([, line, column, code]) => `${line}:${column} ${code}`).join(", ")})`;
}

function onPath(program: string): string | undefined {
  const names = process.platform === "win32" ? [`${program}.exe`, `${program}.cmd`] : [program];
  for (const folder of (process.env["PATH"] ?? "").split(delimiter))
    for (const name of names) {
      // A relative folder would be one that somebody else may write to.
      if (!/^(?:\/|[A-Za-z]:)/.test(folder)) continue;
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        continue;
      }
    }
  return undefined;
}
