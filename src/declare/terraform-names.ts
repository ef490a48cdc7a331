/** What a Terraform block may be called: its literal name, or what variables and locals of the repository say. */
import type { Expression, Reference } from "./hcl.ts";
import type { Modules, PlacedBlock } from "./modules.ts";
import { azapiType, naming } from "./terraform-types.ts";

/** A block of a module that is called in more ways is called by no name that would tell it from others. */
const mostNames = 1000;
/** A variable is handed on through so many modules. */
const deepest = 8;

/** Whether this block declares resources of the type. */
export function declares({ kind, labels, attributes }: PlacedBlock, cloudType: string): boolean {
  const [type = ""] = labels;
  if (kind !== "resource" || labels.length !== 2) return false;
  return azapi(type, attributes)?.toLowerCase() === cloudType.toLowerCase()
    ? true
    : naming(cloudType, type) !== undefined;
}

export interface Names {
  readonly names: ReadonlySet<string>;
  /** No variable can change it. */
  readonly isLiteral: boolean;
}

/** Answers undefined where the name is made of what only Terraform knows. */
export function nameReader(
  modules: Modules,
): (block: PlacedBlock, cloudType: string) => Names | undefined {
  /** Each variable and each local is worked out once. */
  const known = new Map<string, ReadonlySet<string> | undefined>();

  const valuesOf = (
    expression: Expression,
    folder: string,
    depth: number,
  ): ReadonlySet<string> | undefined => {
    let values = new Set([""]);
    for (const part of expression) {
      const next = typeof part === "string" ? [part] : referred(part, folder, depth);
      if (!next) return undefined;
      const longer = new Set<string>();
      for (const before of values)
        for (const after of next) if (longer.add(before + after).size > mostNames) return undefined;
      values = longer;
    }
    return values;
  };

  const referred = (
    { of, name }: Reference,
    folder: string,
    depth: number,
  ): ReadonlySet<string> | undefined => {
    const key = [of, folder, name].join("\n");
    if (known.has(key) || depth >= deepest) return known.get(key);
    // Until it is worked out: what refers to itself has no value.
    known.set(key, undefined);
    const values = new Set<string>();
    for (const [value, from] of sourcesOf(modules, of, name, folder))
      for (const one of valuesOf(value, from, depth + 1) ?? [])
        if (values.add(one).size > mostNames) return undefined;
    if (values.size > 0) known.set(key, values);
    return known.get(key);
  };

  return (block, cloudType) => {
    const [type = ""] = block.labels;
    const argument =
      azapi(type, block.attributes) === undefined ? naming(cloudType, type)?.argument : "name";
    const expression = argument === undefined ? undefined : block.attributes.get(argument);
    const names = expression && valuesOf(expression, block.folder, 0);
    return names && { names, isLiteral: expression!.every((part) => typeof part === "string") };
  };
}

const azapi = (type: string, attributes: PlacedBlock["attributes"]): string | undefined =>
  azapiType(type, attributes.get("type")?.join(""));

/** Every value that the repository gives it, and the folder in which that is said. */
function* sourcesOf(
  modules: Modules,
  of: string,
  name: string,
  folder: string,
): Generator<readonly [Expression, string]> {
  if (of === "local") for (const value of modules.local(folder, name)) yield [value, folder];
  if (of !== "var") return;
  const initial = modules.find(folder, "variable", name)?.attributes.get("default");
  if (initial) yield [initial, folder];
  for (const value of modules.assigned(folder, name)) yield [value, folder];
  for (const call of modules.callsOf(folder)) {
    const value = call.attributes.get(name);
    if (value) yield [value, call.folder];
  }
}
