/** What a Terraform block may be called: its literal name, or what variables and locals of the repository say. */
import type { Expression, Reference } from "./hcl-tokens.ts";
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

/** The values that the repository gives, and whether there can be others. */
export interface Values {
  readonly known: ReadonlySet<string>;
  readonly isWhole: boolean;
}

/** The values that an argument may have; undefined where the block does not say it. */
export type ValueReader = (block: PlacedBlock, argument: string) => Values | undefined;

const nothing: Values = { known: new Set(), isWhole: false };

export function valueReader(modules: Modules): ValueReader {
  /** Each variable and each local is worked out once. */
  const known = new Map<string, Values>();

  const valuesOf = (expression: Expression, folder: string, depth: number): Values => {
    let values = new Set([""]);
    let isWhole = true;
    for (const part of expression) {
      const next = typeof part === "string" ? undefined : referred(part, folder, depth);
      isWhole &&= next?.isWhole ?? true;
      const longer = new Set<string>();
      for (const before of values)
        for (const after of next?.known ?? [part as string])
          if (longer.add(before + after).size > mostNames) return nothing;
      values = longer;
    }
    return { known: values, isWhole };
  };

  const referred = (reference: Reference, folder: string, depth: number): Values => {
    const key = [reference.of, folder, reference.name].join("\n");
    const before = known.get(key);
    if (before || depth >= deepest) return before ?? nothing;
    // Until it is worked out: what refers to itself has no value.
    known.set(key, nothing);
    const values = new Set<string>();
    let isWhole = true;
    for (const source of sourcesOf(modules, reference, folder)) {
      const one = source ? valuesOf(source[0], source[1], depth + 1) : nothing;
      isWhole &&= one.isWhole;
      for (const value of one.known) if (values.add(value).size > mostNames) return nothing;
    }
    const found = { known: values, isWhole: isWhole && values.size > 0 };
    known.set(key, found);
    return found;
  };

  return (block, argument) => {
    const expression = block.attributes.get(argument);
    if (expression) return valuesOf(expression, block.folder, 0);
    return block.said.has(argument) ? nothing : undefined;
  };
}

/** Undefined where no value is known. */
export function nameReader(
  valuesOf: ValueReader,
): (block: PlacedBlock, cloudType: string) => Names | undefined {
  return (block, cloudType) => {
    const [type = ""] = block.labels;
    const argument =
      azapi(type, block.attributes) === undefined ? naming(cloudType, type)?.argument : "name";
    const names = argument === undefined ? undefined : valuesOf(block, argument)?.known;
    return names && names.size > 0
      ? {
          names,
          isLiteral: block.attributes.get(argument!)!.every((part) => typeof part === "string"),
        }
      : undefined;
  };
}

const azapi = (type: string, attributes: PlacedBlock["attributes"]): string | undefined =>
  azapiType(type, attributes.get("type")?.join(""));

type SourceOfValue = readonly [Expression, string] | undefined;

/** Every value that the repository gives it, and the folder in which that is said; undefined for one that is not known. */
function* sourcesOf(
  modules: Modules,
  { of, name }: Reference,
  folder: string,
): Generator<SourceOfValue> {
  if (of === "local") {
    const values = modules.local(folder, name);
    // Said twice: an override file.
    yield values.length === 1 ? [values[0]!, folder] : undefined;
  } else if (of === "resource" || of === "data") {
    const [type, label, attribute] = name.split("\n");
    const value = modules.find(folder, of, type!, label!)?.attributes.get(attribute!);
    yield value && [value, folder];
  } else if (of === "var") yield* valuesOfVariable(modules, name, folder);
  else yield undefined;
}

function* valuesOfVariable(
  modules: Modules,
  name: string,
  folder: string,
): Generator<SourceOfValue> {
  const initial = modules.find(folder, "variable", name)?.attributes.get("default");
  const byDefault: SourceOfValue = initial && [initial, folder];
  const calls = modules.callsOf(folder).filter((call) => !makesNone(call));
  if (calls.length === 0) {
    // A default counts only where nothing else gives the variable a value.
    const { values, isWhole } = modules.assigned(folder, name);
    for (const value of values) yield [value, folder];
    if (!isWhole) yield undefined;
    else if (values.length === 0) yield byDefault;
    return;
  }
  let isDefault = false;
  for (const call of calls) {
    const value = call.attributes.get(name);
    if (value || call.said.has(name)) yield value && [value, call.folder];
    else isDefault = true;
  }
  if (isDefault) yield byDefault;
}
