/** Everything that the files of a repository declare, read once. */
import { basename } from "node:path";
import { armResources, isArmTemplate } from "./arm.ts";
import { azureDeployments } from "./azure-deployments.ts";
import { bicepResources } from "./bicep.ts";
import { type TemplateResource, movedTemplates, templateResources } from "./cloudformation.ts";
import type { Declared } from "./declared.ts";
import type { RepositoryFiles } from "./files.ts";
import { type Hcl, readHcl } from "./hcl.ts";
import { type Modules, modulesOf, terraformJson } from "./modules.ts";
import { orNothing } from "./or-nothing.ts";
import { samStackNames, samStacks } from "./stack-name.ts";
import { treesOf } from "./tree.ts";

export interface Source {
  readonly modules: Modules;
  readonly templates: readonly TemplateResource[];
  /** Template -> the names of its stacks, where samconfig.toml says so. */
  readonly stackNames: ReadonlyMap<string, ReadonlySet<string>>;
  readonly azure: readonly Declared[];
}

/** Undefined where the repository is larger than we read: what is unique in a part may not be in the whole. */
export function sourceOf(files: RepositoryFiles): Source | undefined {
  const terraform: { readonly path: string; readonly hcl: Hcl }[] = [];
  const templates: TemplateResource[] = [];
  const azure: Declared[] = [];
  const each = (paths: readonly string[], take: (path: string, text: string) => void): void => {
    for (const path of paths) {
      const text = files.read(path);
      if (text !== undefined) orNothing(() => take(path, text));
    }
  };
  each(files.paths(".tf", ".tofu", ".tfvars", ".hcl"), (path, text) =>
    terraform.push({ path, hcl: readHcl(text) }),
  );
  const moved = new Set<string>();
  const deployedAs = azureDeployments(files);
  const ofStacks = samStacks(files);
  each(files.paths(".bicep"), (path, text) =>
    azure.push(...bicepResources(path, text, deployedAs(path))),
  );
  each(files.paths(".json", ".yml", ".yaml", ".template"), (path, text) => {
    if (/\.(?:tf|tofu|tfvars)\.json$/.test(path))
      for (const tree of treesOf(path, text))
        terraform.push({ path, hcl: terraformJson(path, tree) });
    else if (text.includes("AWS::") || /deploymentTemplate\.json/i.test(text))
      for (const tree of treesOf(path, text)) {
        templates.push(...templateResources(path, tree, ofStacks(path)));
        for (const file of movedTemplates(tree)) moved.add(file);
        if (isArmTemplate(tree)) azure.push(...armResources(path, tree, deployedAs(path)));
      }
  });
  const stackNames = samStackNames(files);
  return files.isWhole()
    ? {
        modules: modulesOf(terraform),
        templates: templates.map((one) =>
          moved.has(basename(one.path)) ? { ...one, isDoubtful: true } : one,
        ),
        stackNames,
        azure,
      }
    : undefined;
}
