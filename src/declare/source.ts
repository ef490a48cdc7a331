/** Everything that the files of a repository declare, read once. */
import { armParameters, armResources, isArmTemplate } from "./arm.ts";
import { bicepResources } from "./bicep.ts";
import { type TemplateResource, templateResources } from "./cloudformation.ts";
import type { Declared } from "./declared.ts";
import type { RepositoryFiles } from "./files.ts";
import { type Hcl, readHcl } from "./hcl.ts";
import { type Modules, modulesOf, terraformJson } from "./modules.ts";
import { samStackNames } from "./stack-name.ts";
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
  each(files.paths(".tf", ".tfvars"), (path, text) => terraform.push({ path, hcl: readHcl(text) }));
  const given = parametersOf(files);
  each(files.paths(".bicep"), (path, text) =>
    azure.push(...bicepResources(path, text, given(path))),
  );
  each(files.paths(".json", ".yml", ".yaml", ".template"), (path, text) => {
    if (/\.(?:tf|tfvars)\.json$/.test(path))
      for (const tree of treesOf(path, text))
        terraform.push({ path, hcl: terraformJson(path, tree) });
    else if (text.includes("AWS::") || /deploymentTemplate\.json/i.test(text))
      for (const tree of treesOf(path, text)) {
        templates.push(...templateResources(path, tree));
        if (isArmTemplate(tree)) azure.push(...armResources(path, tree, given(path)));
      }
  });
  const stackNames = samStackNames(files);
  return files.isWhole()
    ? { modules: modulesOf(terraform), templates, stackNames, azure }
    : undefined;
}

/**
 * What parameter files give to the parameters of a template: wards.parameters.json and wards.prod.json to
 * wards.json and wards.bicep. Undefined, where files differ.
 */
function parametersOf(
  files: RepositoryFiles,
): (template: string) => ReadonlyMap<string, string | undefined> {
  const byFile: {
    readonly path: string;
    readonly values: ReadonlyMap<string, string | undefined>;
  }[] = [];
  for (const path of files.paths(".json")) {
    const text = /param/i.test(path) ? files.read(path) : undefined;
    if (text?.includes("deploymentParameters.json"))
      orNothing(() => {
        for (const tree of treesOf(path, text)) {
          const values = armParameters(tree);
          if (values) byFile.push({ path, values });
        }
      });
  }
  return (template) => {
    const stem = template.replace(/\.\w+$/, ".");
    const given = new Map<string, string | undefined>();
    for (const { path, values } of byFile)
      if (path.startsWith(stem))
        for (const [name, value] of values)
          given.set(name, given.has(name) && given.get(name) !== value ? undefined : value);
    return given;
  };
}

/** Whatever is wrong with a file, or with how we read it, costs that file's lines and never the scan. */
function orNothing(read: () => void): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
}
