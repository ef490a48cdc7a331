/** Files and directories as targets: plans and templates by their content, and anything else as an inventory. */
import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Source } from "./collect/collect.ts";
import { collectInventory } from "./collect/inventory.ts";
import { hasHeader, inventoriesIn, isDirectory } from "./collect/inventory/folder.ts";
import { standardInput, textFile } from "./collect/inventory/text-file.ts";
import type { FilePlace } from "./model.ts";
export type { SourcePlan } from "./plans/terraform-sources/as-plan.ts";
import type { SourcePlan } from "./plans/terraform-sources/as-plan.ts";

export const files: Source = {
  provider: "file",
  understands: (target) => target === standardInput || /[./\\]/.test(target) || isDirectory(target),
  async *collect(target, options) {
    if (isDirectory(target)) {
      // Of one that may not be read, every file would be missing: no gap tells that as an error does.
      readdirSync(target);
      const { collectDirectory } = await import("./plans/collect-directory.ts");
      // Its inventories are targets of their own.
      yield* collectDirectory(target, options, new Set(inventoriesIn(target)));
      return;
    }
    const file = await textFile(target, options.signal);
    try {
      // What reads plans need not be loaded for what begins as an inventory does.
      const plan = hasHeader(file.path)
        ? undefined
        : await (await import("./plans/collect-plan.ts")).collectPlan(file, target, options);
      yield* plan ?? collectInventory(file, options);
      if (!plan && options.planInputs) {
        const { idleInputs, nothingUsed } = await import("./plans/idle-inputs.ts");
        yield { notes: idleInputs(file.name, nothingUsed(), options) };
      }
    } finally {
      file.close();
    }
  },
};

/** Refuses files of parameters that no language takes. */
export async function checkParameters(named: readonly string[]): Promise<void> {
  if (named.length === 0) return;
  (await import("./plans/parameter-files.ts")).checkParameterFiles(named);
}

/** Where the sources beside a Terraform plan declare its resources. */
export async function placesOfPlan(
  json: unknown,
  path: string | undefined,
): Promise<(address: string) => FilePlace | undefined> {
  return (await import("./plans/terraform/plan-places.ts")).planPlaces(json, path);
}

/** The sources of Terraform in a folder and below it, each folder as the plan that it would have; none: no sources. */
export async function plansOfFolder(
  target: string,
): Promise<readonly { readonly folder: string; readonly sources: SourcePlan }[]> {
  const { filesBelow } = await import("./plans/files-below.ts");
  const { isSource } = await import("./plans/terraform-sources/source-names.ts");
  const { planOfFolder } = await import("./plans/terraform-sources/as-plan.ts");
  const folders = new Map(
    filesBelow(target).files.flatMap(({ name, path }) =>
      isSource(path) ? [[dirname(path), dirname(name)] as const] : [],
    ),
  );
  return [...folders].map(([path, folder]) => ({
    folder,
    sources: planOfFolder(path, folder, target),
  }));
}

/** One text of Terraform's language as the plan that it would have; undefined where it is none. */
export async function planOfText(
  text: string,
  file: string,
  isFile: boolean,
): Promise<SourcePlan | undefined> {
  return (await import("./plans/terraform-sources/as-plan.ts")).planOfSources(text, file, isFile);
}
