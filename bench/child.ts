/** Runs what is measured in a process of its own. */
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Used {
  /** Seconds from start to end. */
  readonly wall: number;
  /** Seconds from the first request to the end. */
  readonly asking: number;
  /** Seconds of user and system time of all threads, from the first request on where there is one. */
  readonly cpu: number;
  /** The same from the start of the process. */
  readonly wholeCpu: number;
  /** Greatest resident memory, in bytes. */
  readonly rss: number;
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What can be seen from outside. */
type Seen = Pick<Used, "wall" | "code" | "stdout" | "stderr"> & {
  /** Seconds from start until standard output showed what `shows` looks for. */
  readonly shown?: number;
  /** Unix time in milliseconds. */
  readonly startedAt: number;
};

export interface How {
  /** A folder that this run may write to; also its home. */
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeArgs?: readonly string[];
  readonly shows?: RegExp;
}

const preload = fileURLToPath(new URL("usage.mjs", import.meta.url));

/** Without what measures inside the process: for start-up times. Ends early where `until` does. */
export function plain(
  args: readonly string[],
  { folder, env, nodeArgs = [], shows }: How,
  until?: Promise<unknown>,
): Promise<Seen> {
  const started = performance.now();
  const child = spawn(process.execPath, [...nodeArgs, ...args], {
    cwd: folder,
    env: {
      PATH: process.env["PATH"],
      HOME: folder,
      AWS_EC2_METADATA_DISABLED: "true",
      NO_COLOR: "1",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  let shown: number | undefined;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    if (shows?.test(stdout)) shown ??= (performance.now() - started) / 1000;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  void until?.then(() => child.kill());
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) =>
      done({
        wall: (performance.now() - started) / 1000,
        ...(shown !== undefined && { shown }),
        startedAt: performance.timeOrigin + started,
        code,
        stdout,
        stderr,
      }),
    );
  });
}

export async function measured(args: readonly string[], how: How): Promise<Used> {
  const file = join(how.folder, "usage.json");
  rmSync(file, { force: true });
  const ran = await plain(args, {
    ...how,
    nodeArgs: [...(how.nodeArgs ?? []), "--import", preload],
    env: { ...how.env, BENCH_USAGE: file },
  });
  if (ran.code === null || ran.code > 3)
    throw new Error(
      /heap out of memory/.test(ran.stderr)
        ? "heap out of memory"
        : `${args.join(" ")}: ended with ${ran.code}\n${ran.stderr.slice(-500)}`,
    );
  const { cpu, loading, ...seen } = JSON.parse(readFileSync(file, "utf8")) as {
    cpu: number;
    loading: number;
    asking: number;
    rss: number;
  };
  return { ...ran, cpu: cpu - loading, wholeCpu: cpu, ...seen };
}
