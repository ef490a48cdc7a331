/** Whether a template is the one of a stack: by samconfig.toml, or because file and stack have the same name. */
import type { Declared } from "./declared.ts";
import type { RepositoryFiles } from "./files.ts";

/** Names that say nothing of what a template is for: there the folder says it. */
const general =
  /^(?:template|templates|stack|main|index|cloudformation|cfn|cf|sam|infra|infrastructure|resources|app|deploy|serverless)$/;

/** Before or after a template's name: the environment or the region that its stack is for; "hr" and "x" may be a team. */
const environment =
  /^(?:dev(?:elop(?:ment)?)?|tst|test(?:ing)?|qa|uat|int(?:egration)?|stg|stag(?:e|ing)|pre-?prod|prd|prod(?:uction)?|live|sandbox|demo|(?:af|ap|ca|cn|eu|eusc|il|me|mx|sa|us)-(?:gov-|iso[bef]?-|de-)?(?:north|south|east|west|central){1,2}-\d)$/;

/**
 * The path of the only template that fits; undefined where none does, or several do. `stackNames`: what
 * samconfig.toml says of a template, by its path.
 */
export function fitsStack(
  stack: string | undefined,
  paths: readonly string[],
  stackNames: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (stack === undefined) return undefined;
  const said = paths.filter((path) => stackNames.get(path)?.has(stack));
  if (said.length > 0) return said.length === 1 ? said[0] : undefined;
  const other = paths.filter((path) => !stackNames.has(path));
  const lower = stack.toLowerCase();
  const equal = other.filter((path) => nameOf(path) === lower);
  if (equal.length > 0) return equal.length === 1 ? equal[0] : undefined;
  // "prod-wards" may be of prod.yaml as well as of wards.yaml.
  const part = other.filter((path) => affix(lower, nameOf(path)) !== undefined);
  const [path] = part;
  return part.length === 1 && environment.test(affix(lower, nameOf(path!))!) ? path : undefined;
}

/** What a stack's name has beyond a template's. */
function affix(stack: string, name: string | undefined): string | undefined {
  if (name === undefined || name === "") return undefined;
  if (stack.startsWith(`${name}-`)) return stack.slice(name.length + 1);
  return stack.endsWith(`-${name}`) ? stack.slice(0, -name.length - 1) : undefined;
}

/** templates/wards.template.yaml and wards/template.yaml: "wards". */
function nameOf(path: string): string | undefined {
  const segments = path.toLowerCase().split("/");
  const file = segments.pop()!.replace(/(?:[._-](?:template|stack|cfn))?\.\w+$/, "");
  if (!general.test(file)) return file;
  const folder = segments.findLast((segment) => !general.test(segment));
  return folder;
}

/** Template -> the stacks that `sam deploy` makes of it. https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-config.html */
export function samStackNames(files: RepositoryFiles): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const path of files.paths("samconfig.toml")) {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const stacks: string[] = [];
    let template = "template.yaml";
    for (const line of (files.read(path) ?? "").split("\n")) {
      const [, key, value] =
        /^\s*(stack_name|template|template_file)\s*=\s*"([^"]*)"/.exec(line.slice(0, 500)) ?? [];
      if (key === "stack_name") stacks.push(value!);
      else if (key !== undefined) template = value!.replace(/^\.\//, "");
    }
    if (stacks.length > 0)
      names.set(
        `${folder}${template}`,
        new Set([...(names.get(`${folder}${template}`) ?? []), ...stacks]),
      );
  }
  return names;
}

/** Where `sam deploy` makes the stacks of the templates in and below its folder. */
export function samStacks(
  files: RepositoryFiles,
): (template: string) => Pick<Declared, "locations" | "isDoubtful"> {
  const found: {
    readonly folder: string;
    readonly regions: readonly string[];
    readonly isDoubtful: boolean;
  }[] = [];
  for (const path of files.paths("samconfig.toml", "samconfig.yaml", "samconfig.yml")) {
    const text = files.read(path) ?? "";
    const said = (key: string): readonly string[] =>
      text.split("\n").flatMap((line) => {
        const [, value] = new RegExp(`^\\s*${key}\\s*[=:](.*)`).exec(line.slice(0, 500)) ?? [];
        return value === undefined ? [] : [value.trim().replace(/^(["'])(.*)\1.*$/, "$2")];
      });
    found.push({
      folder: path.slice(0, path.lastIndexOf("/") + 1),
      regions: said("region"),
      // A profile is of an account that is not known.
      isDoubtful: said("profile").length > 0,
    });
  }
  return (template) => {
    const all = found.filter(({ folder }) => template.startsWith(folder));
    const regions = new Set(all.flatMap((one) => one.regions));
    return {
      locations: regions.size > 0 ? regions : undefined,
      isDoubtful: all.some((one) => one.isDoubtful),
    };
  };
}
