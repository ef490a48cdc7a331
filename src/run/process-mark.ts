/** Names of files say which process made them, so that what a process left that was killed can be removed. */
import { createHash, randomUUID } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";

let known: string | undefined;

/**
 * Where process ids mean the same: one start of one machine, and within it one container. Linux says so:
 * https://man7.org/linux/man-pages/man7/pid_namespaces.7.html and random(4), checked 2026-11-30. Elsewhere
 * nobody knows whose an id is.
 */
function space(): string {
  if (known !== undefined) return known;
  try {
    const start = readFileSync("/proc/sys/kernel/random/boot_id", "utf8");
    const text = `${start}${readlinkSync("/proc/self/ns/pid")}`;
    known = createHash("sha256").update(text).digest("hex").slice(0, 12);
  } catch {
    known = randomUUID().replaceAll("-", "").slice(0, 12);
  }
  return known;
}

/** A part of a name, another one for each call. */
export const processMark = (): string => `${space()}-${process.pid}-${randomUUID().slice(0, 8)}`;

/** Whether the process that made the file of this name has ended; false where nobody knows. */
export function isLeftBehind(name: string, mtimeMs: number): boolean {
  const [, where, id] = /(?:^|[.-])([0-9a-f]{12})-(\d+)-[0-9a-f]{8}/.exec(name) ?? [];
  if (where !== space()) return false;
  const pid = Number(id);
  // A container that was started again gives the same id to its first process.
  if (pid === process.pid) return mtimeMs < Date.now() - process.uptime() * 1000;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
  return isZombie(pid);
}

/** Ended, and nobody has asked how: in a container without an init such a process stays. */
function isZombie(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return /^[ZX]/.test(stat.slice(stat.lastIndexOf(")") + 2));
  } catch {
    return false;
  }
}
