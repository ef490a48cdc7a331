/** Terraform's and OpenTofu's sources, read without a plan: a folder is a root module, with the local modules that it calls. */
import { dirname, join, resolve } from "node:path";
import type { PlanInputs } from "../../collect/collect.ts";
import type { Dialect, PlanFile, ReadPlan } from "../dialect.ts";
import { foreignGaps } from "../terraform/foreign.ts";
import { resourcesOf } from "../terraform/resources.ts";
import { installedModules } from "../terraform/sources.ts";
import { readEstate, sourceIn } from "./estate.ts";
import { type Folder, folderOfText, isSource, namesIn, readFolder } from "./folder.ts";
import { placesOf, sourcePlan } from "./source-plan.ts";

const block =
  /^[^\S\n]*(?:(?:resource|data)[^\S\n]+"[^"\n]+"[^\S\n]+"[^"\n]+"|(?:provider|module|variable|output)[^\S\n]+"[^"\n]+"|terraform|locals)[^\S\n]*\{/m;

export const terraformSources: Dialect = {
  name: "Terraform sources",
  isIt: ({ path, text, json }) =>
    path === undefined ? json === undefined && block.test(text) : isSource(path),
  claims,
  read,
};

/** The other files of its folder, and those of the modules that it calls. */
function claims({ path }: PlanFile): readonly string[] {
  if (path === undefined) return [];
  const folder = dirname(path);
  const [first, ...others] = namesIn(folder, (name) => isSource(name) || /\.tfvars(?:\.json)?$/.test(name)).filter(
    (name, _, all) => isSource(name) || all.some(isSource),
  );
  return [first, ...others].flatMap((name) => (name === undefined ? [] : [resolve(folder, name)]));
}

function read({ path, name, text, below }: PlanFile, inputs: PlanInputs): ReadPlan {
  const root = path === undefined ? folderOfText(text, name) : readFolder(dirname(path), dirname(name));
  const installed = path === undefined ? new Map<string, string>() : installedModules(root.path);
  const { made, foreign, gaps } = readEstate(root, inputs, installed);
  const plan = sourcePlan(root.name, made, inputs.providerRegions);
  return {
    resources: resourcesOf(plan, placesOf(made)),
    gaps: [...gaps, ...foreignGaps(foreign, root.name)],
    notes: [
      `${root.name}: read from its Terraform sources without a plan; what data sources, remote modules and the environment say is in a plan alone (terraform show -json)`,
    ],
  };
}
void join;
void sourceIn;
export type { Folder };
