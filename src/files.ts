/** Files and directories as targets: plans and templates by their content, and anything else as an inventory. */
import { closeSync, openSync, readSync, statSync } from "node:fs";
import type { Source } from "./collect/collect.ts";
import { collectInventory } from "./collect/inventory.ts";
import { type TextFile, standardInput, textFile } from "./collect/inventory/text-file.ts";

export const files: Source = {
  provider: "file",
  understands: (target) => target === standardInput || /[./\\]/.test(target) || isDirectory(target),
  async *collect(target, options) {
    if (isDirectory(target)) {
      const { collectDirectory } = await import("./plans/collect-plans.ts");
      yield* collectDirectory(target, options);
      return;
    }
    const file = await textFile(target, options.signal);
    try {
      // What reads plans need not be loaded for what begins as an inventory does.
      const plan = hasHeader(file)
        ? undefined
        : (await import("./plans/collect-plans.ts")).collectPlan(file, target, options);
      yield* plan ?? collectInventory(file, options);
    } finally {
      file.close();
    }
  },
};

function hasHeader({ path }: TextFile): boolean {
  const start = Buffer.alloc(32);
  const descriptor = openSync(path, "r");
  try {
    const text = start.toString("utf8", 0, readSync(descriptor, start, 0, start.length, 0));
    return /^\uFEFF?\{"inventory":/.test(text);
  } finally {
    closeSync(descriptor);
  }
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
