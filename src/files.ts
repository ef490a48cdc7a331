/** Files and directories as targets: plans and templates by their content, and anything else as an inventory. */
import { statSync } from "node:fs";
import type { Source } from "./collect/collect.ts";
import { collectInventory } from "./collect/inventory.ts";
import { standardInput, textFile } from "./collect/inventory/text-file.ts";

export const files: Source = {
  provider: "file",
  understands: (target) => target === standardInput || /[./\\]/.test(target) || isDirectory(target),
  async *collect(target, options) {
    const { collectDirectory, collectPlan } = await import("./plans/collect-plans.ts");
    if (isDirectory(target)) {
      yield* collectDirectory(target, options);
      return;
    }
    const file = await textFile(target, options.signal);
    try {
      yield* (await collectPlan(file, target, options)) ?? collectInventory(file, options);
    } finally {
      file.close();
    }
  },
};

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
