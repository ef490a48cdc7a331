/**
 * Terraform state files: the id of a live resource -> the address of the block that made it. Reads what
 * `terraform state pull` gives (version 4) and what `terraform show -json` gives.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
import { readFileSync } from "node:fs";
import { cannotRead } from "../file-fault.ts";
import { UserError, sameId } from "../model.ts";
import { providerOfId } from "../providers.ts";
import { azapiType } from "./terraform-types.ts";

/** A module within so many others: more is not an estate's, and each is looked for by its whole path. */
const deepestModule = 32;
const longestAddress = 4096;

export interface Address {
  /** The names of the modules it is in, outermost first, without their keys. */
  readonly modules: readonly string[];
  readonly type: string;
  readonly name: string;
  /** Of azapi_resource: which type of Azure it makes. */
  readonly azureType?: string;
  /** The state file that says so. */
  readonly stateFile: string;
}

/** What both formats say of one instance. */
interface Instance {
  readonly address: Address | undefined;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface States {
  /** The blocks that have made, or are parts of, the resource of this id. */
  readonly of: (id: string) => readonly Address[];
  /** Every address of a state file. */
  readonly in: (stateFile: string) => readonly Address[];
}

/** Throws a `UserError` for a file that can't be read or is not a state; ids as `sameId` writes them. */
export function readStates(stateFiles: readonly string[]): States {
  const byId = new Map<string, Address[]>();
  const byFile = new Map<string, Map<string, Address>>();
  for (const file of stateFiles) {
    const known = new Map<string, Address>();
    byFile.set(file, known);
    for (const { address: said, values } of instancesIn(file)) {
      if (!said) continue;
      const key = [...said.modules, said.type, said.name].join("\n");
      const address = known.get(key) ?? said;
      known.set(key, address);
      for (const id of idsIn(values)) {
        const before = byId.get(id);
        if (!before) byId.set(id, [address]);
        else if (!before.includes(address)) before.push(address);
      }
    }
  }
  return {
    of: (id) => byId.get(sameId(id)) ?? [],
    in: (stateFile) => [...(byFile.get(stateFile)?.values() ?? [])],
  };
}

function idsIn({ arn, id }: Readonly<Record<string, unknown>>): Set<string> {
  const ids = [arn, id].filter(
    (value): value is string => typeof value === "string" && providerOfId(value) !== undefined,
  );
  return new Set(ids.map(sameId));
}

function* instancesIn(stateFile: string): Generator<Instance> {
  const state = parse(stateFile);
  if (state["version"] === 4)
    for (const resource of objects(state["resources"])) {
      if (resource["mode"] !== "managed") continue;
      for (const instance of objects(resource["instances"])) {
        const values = object(instance["attributes"]);
        yield {
          address: addressOf(resource, String(resource["module"] ?? ""), values, stateFile),
          values,
        };
      }
    }
  else if (state["format_version"] !== undefined && "values" in state)
    yield* shown(object(object(state["values"])["root_module"]), stateFile);
  else
    throw new UserError(
      `${stateFile}: is neither a Terraform state of version 4 nor "terraform show -json" of one; write it with "terraform state pull > FILE"`,
    );
}

/** Modules nest; so may what only looks like a state, which is why this does not. */
function* shown(root: Readonly<Record<string, unknown>>, stateFile: string): Generator<Instance> {
  const waiting = [root];
  for (let module = waiting.pop(); module; module = waiting.pop()) {
    for (const resource of objects(module["resources"])) {
      if (resource["mode"] !== "managed") continue;
      const values = object(resource["values"]);
      yield {
        address: addressOf(resource, String(module["address"] ?? ""), values, stateFile),
        values,
      };
    }
    for (const child of objects(module["child_modules"])) waiting.push(child);
  }
}

/** Undefined where it is deeper than we look. */
function addressOf(
  { type, name }: Readonly<Record<string, unknown>>,
  module: string,
  values: Readonly<Record<string, unknown>>,
  stateFile: string,
): Address | undefined {
  if (module.length > longestAddress) return undefined;
  // A key is any string: module.ward["a.module.b"].module.logs has two modules.
  const withoutKeys = module.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^"\]]*)\]/g, "");
  const modules = [...withoutKeys.matchAll(/(?:^|\.)module\.([^.]+)/g)].map(([, one]) => one!);
  if (modules.length > deepestModule) return undefined;
  const azureType = azapiType(String(type), values["type"]);
  return {
    modules,
    type: String(type),
    name: String(name),
    stateFile,
    ...(azureType !== undefined && { azureType }),
  };
}

function parse(file: string): Readonly<Record<string, unknown>> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      throw new UserError(
        `${file}: no such file; write the Terraform state with "terraform state pull > FILE"`,
      );
    throw cannotRead(file, error, "name a Terraform state file");
  }
  try {
    // PowerShell's > writes a byte order mark.
    return object(JSON.parse(text.replace(/^\ufeff/, "")));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UserError(
      `${file}: is not JSON, which a Terraform state is; write it with "terraform state pull > FILE"`,
    );
  }
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value) as Readonly<Record<string, unknown>>;
}

function objects(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(object) : [];
}
