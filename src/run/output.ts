/**
 * Writes reports so that nothing half-written is ever found: a regular file is written beside its place and
 * renamed when it is complete. Devices, pipes and sockets are written through (`through.ts`).
 */
import {
  type Stats,
  chownSync,
  closeSync,
  copyFileSync,
  fchmodSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { UserError } from "../model.ts";
import { cannotWrite } from "../file-fault.ts";
import { descriptorOf, realPlace, refuseNoFile } from "./places.ts";
import { processMark } from "./process-mark.ts";
import { onTermination } from "./termination.ts";
import { openThrough } from "./through.ts";
import type { Output } from "./writer.ts";

/** Fails before any work is done where the file can't be written: a missing folder, a folder in its place. */
export function openOutput(file: string, interrupt?: AbortSignal): Output {
  refuseNoFile(file);
  const descriptor = descriptorOf(file);
  if (descriptor !== undefined) return openThrough({ name: file, descriptor }, interrupt);
  let stats: Stats | undefined;
  try {
    stats = statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    throw cannotWrite(file, error);
  }
  if (stats?.isDirectory()) throw new UserError(`${file}: is a directory; name a file to write to`);
  return stats && !stats.isFile()
    ? openThrough({ name: file, stats }, interrupt)
    : openBeside(file, stats);
}

function openBeside(file: string, before: Stats | undefined): Output {
  let place: string;
  let beside: string;
  let descriptor: number;
  try {
    // Of a link, the file that it leads to is replaced, and not the link.
    place = realPlace(file);
    beside = join(dirname(place), `.${basename(place)}.${processMark()}.part`);
    descriptor = openSync(beside, "wx");
  } catch (error) {
    throw cannotWrite(file, error);
  }
  let state: "open" | "finished" | "gone" = "open";
  const discard = (): void => {
    off();
    if (state === "gone") return;
    if (state === "open") closeSync(descriptor);
    state = "gone";
    rmSync(beside, { force: true });
  };
  const off = onTermination(discard);
  const orDiscard = (act: () => void): void => {
    try {
      act();
    } catch (error) {
      discard();
      throw cannotWrite(file, error);
    }
  };
  if (before) orDiscard(() => sameOwnerAndMode(descriptor, beside, before));
  return {
    write(chunk) {
      if (state !== "open") return;
      orDiscard(() => {
        const bytes = Buffer.from(chunk, "utf8");
        for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
      });
    },
    ready: () => undefined,
    async finish() {
      if (state !== "open") return;
      orDiscard(() => {
        fsyncSync(descriptor);
        state = "finished";
        closeSync(descriptor);
      });
    },
    commit() {
      if (state !== "finished") return;
      orDiscard(() => put(beside, place));
      state = "gone";
      off();
    },
    discard,
  };
}

function sameOwnerAndMode(descriptor: number, beside: string, { uid, gid, mode }: Stats): void {
  try {
    chownSync(beside, uid, gid);
  } catch (error) {
    // Only the superuser may give a file away; whoever runs the scan then owns the report.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") throw error;
  }
  fchmodSync(descriptor, mode & 0o7777);
}

function put(beside: string, place: string): void {
  try {
    renameSync(beside, place);
  } catch (error) {
    // A file that is itself a mount point (a container's `-v report.json:/report.json`) can't be replaced.
    if ((error as NodeJS.ErrnoException).code !== "EBUSY") throw error;
    copyFileSync(beside, place);
    rmSync(beside, { force: true });
  }
}
