/** Terraform's and OpenTofu's sources, read without a plan: a folder is a root module, with the local modules that it calls. */
import { dirname, join, normalize, resolve } from "node:path";
import type { PlanInputs } from "../../collect/collect.ts";
import type { Resource } from "../../model.ts";
import type { Dialect, PlanFile, ReadPlan } from "../dialect.ts";
import { foreignGaps, unreadGaps } from "../terraform/foreign.ts";
import { programsNote } from "../terraform/provisioners.ts";
import { providersFor } from "../terraform/providers.ts";
import { withStacks } from "../terraform/aws/stacks.ts";
import { resourcesOf } from "../terraform/resources.ts";
import { installedModules } from "../terraform/sources.ts";
import { type Installed, readEstate, sourceIn } from "./estate.ts";
import { type Folder, folderOfText, readFolder } from "./folder.ts";
import { isSource, namesIn } from "./source-names.ts";
import type { Made } from "./instance.ts";
import { workspaceParam } from "./module.ts";
import { placesOf, sourcePlan } from "./source-plan.ts";

/** What no other language begins a line with. */
const block =
  /^[^\S\n]*(?:(?:resource|data)[^\S\n]+"[^"\n]+"[^\S\n]+"[^"\n]+"|(?:provider|module)[^\S\n]+"[^"\n]+")[^\S\n]*\{/m;

export const terraformSources: Dialect = {
  name: "Terraform sources",
  // Of many files those that Terraform itself reads: others quote it.
  isIt: ({ path = "", text, json, below }) =>
    isSource(path) || (below === undefined && json === undefined && block.test(text)),
  claims,
  read,
  note: (target, folders) =>
    `${target}: ${folders === 1 ? "a folder of Terraform sources was" : `${folders} folders of Terraform sources were`} read without a plan; what data sources, remote modules and the environment say only a plan holds (terraform show -json)`,
};

const isVariablesFile = (name: string): boolean => /\.tfvars(?:\.json)?$/.test(name);

/** Files of variables, and the folders of the modules that it calls. Two that call each other are read one by one. */
function claims({ path, name, text }: PlanFile): readonly string[] {
  if (path === undefined) return [];
  const folder = dirname(resolve(path));
  const claimed = namesIn(folder, isVariablesFile).map((one) => join(folder, one));
  const seen = new Set<string>();
  const waiting = calledIn(folderOfText(text, name), folder);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next) || seen.size > 1000) continue;
    seen.add(next);
    if (next === folder) return [];
    const module = readFolder(next, next);
    const variables = namesIn(next, isVariablesFile).map((one) => join(next, one));
    claimed.push(...module.files, ...variables);
    waiting.push(...calledIn(module, next));
  }
  return claimed;
}

const calledIn = ({ blocks }: Folder, from: string): string[] =>
  blocks.flatMap((one) => {
    const source = one.kind === "module" ? sourceIn(one) : undefined;
    return source !== undefined && /^\.\.?(?:[/\\]|$)/.test(source) ? [join(from, source)] : [];
  });

async function read({ path, name, text, below }: PlanFile, inputs: PlanInputs): Promise<ReadPlan> {
  // A text of another name is not part of a folder.
  const folder = path !== undefined && isSource(path) ? dirname(path) : undefined;
  const root = folder === undefined ? folderOfText(text, name) : readFolder(folder, dirname(name));
  const installed: Installed = folder === undefined ? new Map() : installedModules(folder);
  const { made, foreign, gaps, programs, paramsInFiles } = readEstate(
    root,
    inputs,
    installed,
    await providersFor(),
  );
  const plan = sourcePlan(root.name, made, inputs.providerRegions);
  const places = placesOf(made);
  const { resources, gaps: ofStacks } = await withStacks(resourcesOf(plan, places), plan, places);
  const variables = new Set(
    root.blocks.flatMap(({ kind, labels }) => (kind === "variable" ? labels : [])),
  );
  return {
    resources:
      folder === undefined || below !== undefined ? resources : ofFile(resources, name, made),
    gaps: [
      ...gaps,
      ...ofStacks,
      ...foreignGaps(foreign, root.name),
      ...unreadGaps(plan.instances, root.name, places.block),
    ],
    notes: programsNote(programs, root.name),
    params: [...Object.keys(inputs.params), ...paramsInFiles].filter(
      (one) => one === workspaceParam || variables.has(one),
    ),
    paramsInFiles,
    takes: ["--resource-group-location"],
    covers: root.files.map((one) => resolve(one)),
  };
}

/** A file that is named is judged alone; the others of its folder say what it refers to. */
function* ofFile(
  resources: Iterable<Resource>,
  name: string,
  made: readonly Made[],
): Generator<Resource> {
  const file = normalize(name);
  const own = new Set(
    made.filter(({ rootFile }) => rootFile === file).map(({ instance }) => instance.address),
  );
  for (const one of resources) {
    const written = Object.values(one.planned?.written ?? {});
    const isOf =
      own.has(one.id.slice(one.id.indexOf("#") + 1)) || written.some((at) => at.file === file);
    yield isOf ? one : { ...one, onlyReferred: true };
  }
}
