/** What a Terraform block may be called: its literal name, or what variables and locals of the repository say. */
import type { Expression, Reference } from "./hcl.ts";
import type { SaidPlaces } from "./live.ts";
import { type Modules, type PlacedBlock, makesNone } from "./modules.ts";
import { azapiType, naming } from "./terraform-types.ts";

/** A block of a module that is called in more ways is called by no name that would tell it from others. */
const mostNames = 1000;
/** A variable is handed on through so many modules. */
const deepest = 8;

/** Whether this block declares resources of the type. */
export function declares(block: PlacedBlock, cloudType: string): boolean {
  const { kind, labels, attributes } = block;
  const [type = ""] = labels;
  if (kind !== "resource" || labels.length !== 2 || makesNone(block)) return false;
  return azapi(type, attributes)?.toLowerCase() === cloudType.toLowerCase()
    ? true
    : naming(cloudType, type) !== undefined;
}

export interface Names {
  readonly names: ReadonlySet<string>;
  /** No variable can change it. */
  readonly isLiteral: boolean;
}

/** The values that an argument may have. */
type ValueReader = (block: PlacedBlock, argument: string) => ReadonlySet<string> | undefined;

/** Answers undefined where a value is made of what only Terraform knows. */
export function valueReader(modules: Modules): ValueReader {
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

  return (block, argument) => {
    const expression = block.attributes.get(argument);
    return expression && valuesOf(expression, block.folder, 0);
  };
}

/** Answers undefined as `valueReader` does. */
export function nameReader(
  valuesOf: ValueReader,
): (block: PlacedBlock, cloudType: string) => Names | undefined {
  return (block, cloudType) => {
    const [type = ""] = block.labels;
    const argument =
      azapi(type, block.attributes) === undefined ? naming(cloudType, type)?.argument : "name";
    const names = argument === undefined ? undefined : valuesOf(block, argument);
    return (
      names && {
        names,
        isLiteral: block.attributes.get(argument!)!.every((part) => typeof part === "string"),
      }
    );
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
  const calls = modules.callsOf(folder);
  const initial = modules.find(folder, "variable", name)?.attributes.get("default");
  // A default counts only where nothing else gives the variable a value.
  const isGiven =
    calls.length === 0
      ? modules.isGiven(folder, name)
      : calls.every((call) => makesNone(call) || call.said.has(name));
  if (initial && !isGiven) yield [initial, folder];
  for (const value of modules.assigned(folder, name)) yield [value, folder];
  for (const call of calls) {
    if (makesNone(call)) continue;
    const value = call.attributes.get(name);
    if (value) yield [value, call.folder];
  }
}

/** Whether no instance of it is made: by a count of 0, or because no call of its module makes one. */
export function isNeverMade(block: PlacedBlock, modules: Modules, valuesOf: ValueReader): boolean {
  const counts = valuesOf(block, "count");
  if (counts && [...counts].every((one) => one === "0" || one === "false")) return true;
  const calls = modules.callsOf(block.folder);
  return calls.length > 0 && calls.every(makesNone);
}

/** Where the block, or its provider, says that the resource is; each undefined where it does not. */
export function placesOf(block: PlacedBlock, modules: Modules, valuesOf: ValueReader): SaidPlaces {
  if (!block.labels[0]?.startsWith("aws"))
    return {
      locations: valuesOf(block, "location"),
      groups: valuesOf(block, "resource_group_name"),
    };
  const [chosen] = block.attributes.get("provider") ?? [];
  const alias = typeof chosen === "object" ? chosen.name : undefined;
  const providers = modules
    .providersOf(block.folder)
    .filter((one) => one.labels[0] === "aws" && one.attributes.get("alias")?.join("") === alias);
  return {
    locations:
      valuesOf(block, "region") ??
      (providers.length === 1 ? valuesOf(providers[0]!, "region") : undefined),
  };
}
