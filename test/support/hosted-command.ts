/**
 * Runs a command in a process that has run others before: its start takes longer than most commands. There are as
 * many processes as commands at one time, and each ends with the worker that started it.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import { fileURLToPath } from "node:url";

export interface Request {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Host {
  readonly child: ChildProcess;
  readonly ready: Promise<unknown>;
  readonly mark: string;
  commands: number;
}

const program = fileURLToPath(new URL("command-host.ts", import.meta.url));
const idle: Host[] = [];
/** A process that has run so many makes room for a new one. */
const most = 60;
const streams = ["stdout", "stderr"] as const;

/** `main` is the file that exports it. */
export async function hosted(main: string, request: Request): Promise<Ended> {
  const host = idle.pop() ?? started(main);
  if (host.commands > 0 && !host.child.connected)
    throw new Error("the command before this one ended, and then failed in its process");
  const ended = await answered(host, request);
  host.commands++;
  if (host.child.connected && host.commands < most) idle.push(host);
  else if (host.child.connected) host.child.disconnect();
  return ended;
}

function started(main: string): Host {
  const mark = randomUUID();
  const child = spawn(process.execPath, [program, main, mark], {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  // A worker does not wait for a process that has nothing to do.
  child.unref();
  child.channel?.unref();
  for (const name of streams) (child[name]!.setEncoding("utf8") as Socket).unref();
  const ready = new Promise((done) => child.once("message", done));
  return { child, ready, mark, commands: 0 };
}

/** What is written until the mark is on both streams, or until the process ends. */
function answered({ child, ready, mark }: Host, request: Request): Promise<Ended> {
  const end = new RegExp(`\\u0000${mark} (\\d+);$`);
  return new Promise((done, fail) => {
    const written = { stdout: "", stderr: "" };
    const marked = (name: (typeof streams)[number]): string | undefined =>
      end.exec(written[name].slice(-mark.length - 8))?.[1];
    const listeners = streams.map((name) => (text: string) => {
      written[name] += text;
      const [code, ...more] = streams.map((one) => marked(one));
      if (code !== undefined && more[0] !== undefined) over(Number(code));
    });
    const over = (code: number | null): void => {
      for (const [i, name] of streams.entries()) child[name]!.off("data", listeners[i]!);
      child.off("close", over).off("error", fail);
      const [stdout = "", stderr = ""] = streams.map((name) => written[name].replace(end, ""));
      done({ code, stdout, stderr });
    };
    for (const [i, name] of streams.entries()) child[name]!.on("data", listeners[i]!);
    child.on("close", over).on("error", fail);
    void ready.then(() => child.send(request));
  });
}
