/**
 * A checkpoint that a cloud keeps: its files are fetched into a folder when they are asked for, and stored when
 * they are whole. Of two processes that do the same account the first one's file stays.
 */
import {
  lstatSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Store } from "../collect/store.ts";
import { UserError } from "../model.ts";
import { isLeftBehind, processMark } from "./process-mark.ts";
import { cannotHold } from "../file-fault.ts";

export interface Mirror {
  readonly folder: string;
  /** Puts the stored file in its place, if there is one. */
  readonly fetch: (file: string) => Promise<void>;
  /** Stores a whole file, or puts in its place what another process has stored since it was fetched. */
  readonly keep: (file: string) => Promise<void>;
  /** Stores it whatever is there: what is true now. */
  readonly replace: (file: string) => Promise<void>;
}

/** As often as another process may be first. */
const attempts = 5;

const begins = "data-boundary-checkpoint-";
/** In milliseconds. A process that runs has written into its folder since. */
const oldest = 24 * 60 * 60 * 1000;

/** What processes that were killed left on this machine: it holds account ids and names of resources. */
function removeLeft(): void {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(begins))) {
    const left = join(tmpdir(), name);
    const { mtimeMs } = lstatSync(left, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs === undefined) continue;
    if (!isLeftBehind(name, mtimeMs) && Math.abs(Date.now() - mtimeMs) <= oldest) continue;
    try {
      rmSync(left, { recursive: true, force: true });
    } catch {
      // It is another user's.
    }
  }
}

export function mirrorOf(store: Store, url: string): Mirror {
  removeLeft();
  const folder = mkdtempSync(join(tmpdir(), `${begins}${processMark()}-`));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const tags = new Map<string, string>();

  async function fetch(file: string): Promise<void> {
    const name = basename(file);
    const found = await store.get(name);
    if (!found) return;
    try {
      writeFileSync(`${file}.part`, found.bytes, { mode: 0o600 });
      renameSync(`${file}.part`, file);
    } catch (error) {
      throw cannotHold("the files of the checkpoint", error);
    }
    tags.set(name, found.tag);
  }

  return {
    folder,
    fetch,
    async keep(file) {
      const name = basename(file);
      const bytes = readFileSync(file);
      for (let attempt = 0; attempt < attempts; attempt++) {
        const before = tags.get(name);
        if (await store.put(name, bytes, { tag: before })) return;
        await fetch(file);
        if (tags.get(name) !== before) return;
      }
      throw new UserError(
        `${url}: ${name} cannot be written, because other processes keep writing it; run the command again`,
      );
    },
    async replace(file) {
      await store.put(basename(file), readFileSync(file), "anyway");
    },
  };
}
