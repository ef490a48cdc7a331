/**
 * The resources that an ARM template in JSON declares.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax
 */
import { type Declared, type Deployed, byItself, ofGroup } from "./declared.ts";
import type { Tree } from "./tree.ts";

export function isArmTemplate(root: Tree): boolean {
  return /\/(?:\w*deploymentTemplate)\.json#?$/i.test(root.entries?.get("$schema")?.text ?? "");
}

export function* armResources(
  path: string,
  root: Tree,
  deployed: Deployed = byItself,
): Generator<Declared> {
  const section = (name: string): ReadonlyMap<string, Tree> =>
    root.entries?.get(name)?.entries ?? new Map();
  const parameters = section("parameters");
  const variables = section("variables");
  /** Undefined where it is an expression. */
  const valueOf = (said: string): string | undefined => {
    const [, from, name] =
      /^\[\s*(parameters|variables)\(\s*'([^']+)'\s*\)\s*\]$/.exec(said.slice(0, 300)) ?? [];
    if (from === undefined) return literal(said);
    if (from === "variables") return literal(variables.get(name!)?.text);
    const initial = parameters.get(name!)?.entries?.get("defaultValue")?.text;
    return literal(deployed.parameter(name!, literal(initial)));
  };
  const waiting: { readonly tree: Tree | undefined; readonly above?: Declared }[] = [
    { tree: root.entries?.get("resources") },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { tree, above } = next;
    for (const resource of tree?.items ?? tree?.entries?.values() ?? []) {
      const { entries } = resource;
      const own = entries?.get("type")?.text;
      const said = entries?.get("name")?.text;
      if (own === undefined || said === undefined || entries!.get("existing")?.text === "true")
        continue;
      const condition = entries!.get("condition")?.text;
      if (/^(?:false|\[\s*false\(\)\s*\])$/i.test(condition ?? "")) continue;
      const name = valueOf(said);
      const inside = above && !own.includes(".");
      const [before] = above?.names ?? [];
      const full = inside ? before && name && `${before}/${name}` : name;
      const location = entries!.get("location")?.text ?? ofGroup;
      const where = valueOf(location);
      const declared: Declared = {
        path,
        line: resource.line,
        type: inside ? `${above.type}/${own}` : own,
        names: new Set(full === undefined ? [] : [full]),
        locations: where === undefined || where === ofGroup ? undefined : new Set([where]),
        isDoubtful:
          deployed.isDoubtful ||
          above?.isDoubtful === true ||
          where === undefined ||
          (condition !== undefined && condition !== "true") ||
          entries!.has("copy") ||
          entries!.has("scope"),
      };
      yield declared;
      waiting.push({ tree: entries!.get("resources"), above: declared });
    }
  }
}

/** What is left is an expression; a literal that begins so is written "[[". */
function literal(said: string | undefined): string | undefined {
  if (said !== undefined && /^\[\s*resourceGroup\(\)\.location\s*\]$/i.test(said)) return ofGroup;
  return said?.startsWith("[") ? undefined : said;
}

/** The templates that this one deploys, by their files' names, and the parameters that it gives them. */
export function* armDeployments(
  root: Tree,
): Generator<{ readonly file: string | undefined; readonly parameters: readonly string[] }> {
  const waiting = [root.entries?.get("resources")];
  for (let tree = waiting.pop(); tree; tree = waiting.pop())
    for (const { entries } of tree.items ?? tree.entries?.values() ?? []) {
      if (entries?.get("resources")) waiting.push(entries.get("resources"));
      if (!/^Microsoft\.Resources\/deployments$/i.test(entries?.get("type")?.text ?? "")) continue;
      const properties = entries!.get("properties")?.entries;
      const link = properties?.get("templateLink")?.entries;
      const said = link?.get("relativePath")?.text ?? link?.get("uri")?.text ?? "";
      yield {
        file: /[\w.-]+\.json/i.exec(said.slice(0, 500))?.[0],
        parameters: [...(properties?.get("parameters")?.entries?.keys() ?? [])],
      };
    }
}

/** What a parameter file gives each parameter; undefined where it is none. */
export function armParameters(root: Tree): ReadonlyMap<string, string | undefined> | undefined {
  if (!/\/\w*deploymentParameters\.json#?$/i.test(root.entries?.get("$schema")?.text ?? ""))
    return undefined;
  return new Map(
    [...(root.entries?.get("parameters")?.entries ?? [])].map(([name, value]) => [
      name,
      value.entries?.get("value")?.text,
    ]),
  );
}
