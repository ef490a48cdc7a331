/** The files that a scan reads besides those that the user names: templates in a directory, nested ones, parameters. No report may take their place. */
import { AsyncLocalStorage } from "node:async_hooks";
import { readFileSync } from "node:fs";

const store = new AsyncLocalStorage<Set<string>>();

/** `read` has the files that are read while `act` runs, as they are read. */
export function recordingReads<T>(act: (read: ReadonlySet<string>) => Promise<T>): Promise<T> {
  const read = new Set<string>();
  return store.run(read, () => act(read));
}

export function noteRead(path: string): void {
  store.getStore()?.add(path);
}

/** A text that is judged, or that decides what is. */
export function readInput(path: string): string {
  return readInputBytes(path).toString("utf8");
}

export function readInputBytes(path: string): Buffer {
  const bytes = readFileSync(path);
  noteRead(path);
  return bytes;
}
