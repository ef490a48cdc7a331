/**
 * Runs with each test file, in a worker that several share as well: a hook in a module that they import
 * would be of the first of them alone.
 */
import { afterAll, vi } from "vitest";
import { removeFolders } from "./command.ts";

afterAll(() => {
  removeFolders();
  vi.unstubAllEnvs();
  vi.useRealTimers();
});
