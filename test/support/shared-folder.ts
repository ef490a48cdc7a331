/** Where the test files of a run leave what one of them made for all: gone when the run is over. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    readonly sharedFolder: string;
  }
}

export function setup(project: TestProject): (() => void) | undefined {
  // The other projects of vitest.config.ts have what the root provides.
  if (!project.isRootProject()) return undefined;
  const folders: string[] = [];
  const provide = (): void => {
    const folder = mkdtempSync(join(tmpdir(), "data-boundary-shared-"));
    folders.push(folder);
    project.provide("sharedFolder", folder);
  };
  provide();
  // While vitest watches, the code that made what is there may have changed.
  project.onTestsRerun(provide);
  return () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  };
}
