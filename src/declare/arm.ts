/**
 * The resources that an ARM template in JSON declares.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax
 */
import type { Declared } from "./declared.ts";
import type { Tree } from "./tree.ts";

export function isArmTemplate(root: Tree): boolean {
  return /\/(?:\w*deploymentTemplate)\.json#?$/i.test(root.entries?.get("$schema")?.text ?? "");
}

/** `given`: the parameters that a parameter file gives a value: there the default does not count. */
export function* armResources(
  path: string,
  root: Tree,
  given: ReadonlyMap<string, string | undefined> = new Map(),
): Generator<Declared> {
  const defaults = (section: string, member?: string): ReadonlyMap<string, string | undefined> =>
    new Map(
      [...(root.entries?.get(section)?.entries ?? [])].map(([name, value]) => [
        name,
        member === undefined ? value.text : value.entries?.get(member)?.text,
      ]),
    );
  const known = {
    parameters: new Map([...defaults("parameters", "defaultValue"), ...given]),
    variables: defaults("variables"),
  };
  const nameOf = (said: string): string | undefined => {
    const [, from, name] =
      /^\[\s*(parameters|variables)\(\s*'([^']+)'\s*\)\s*\]$/.exec(said.slice(0, 300)) ?? [];
    const value = from === undefined ? said : known[from as keyof typeof known].get(name!);
    // What is left is an expression; a literal that begins so is written "[[".
    return value?.startsWith("[") ? undefined : value;
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
      if (/^(?:false|\[\s*false\(\)\s*\])$/i.test(entries!.get("condition")?.text ?? "")) continue;
      const name = nameOf(said);
      const inside = above && !own.includes(".");
      const [before] = above?.names ?? [];
      const full = inside ? before && name && `${before}/${name}` : name;
      const declared = {
        path,
        line: resource.line,
        type: inside ? `${above.type}/${own}` : own,
        names: new Set(full === undefined ? [] : [full]),
        location: nameOf(entries!.get("location")?.text ?? "[]"),
      };
      yield declared;
      waiting.push({ tree: entries!.get("resources"), above: declared });
    }
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
