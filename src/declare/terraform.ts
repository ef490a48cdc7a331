/** By Terraform state: id -> address -> the folder of its module -> the header of its block. */
import { basename, posix, relative, resolve, sep } from "node:path";
import type { Declaration, ResourceRef } from "../model.ts";
import { readText } from "./files.ts";
import { type Modules, type PlacedBlock, localSource, only } from "./modules.ts";
import { placed } from "./place.ts";
import { declares } from "./terraform-names.ts";
import type { Address, States } from "./terraform-state.ts";
import { naming } from "./terraform-types.ts";

interface Found {
  readonly block: PlacedBlock;
  /** The module is not in this repository: the block is the call that brings it in. */
  readonly call: boolean;
}

/** A root module has at least this part of a state's addresses, or the state is another one's. */
const leastShare = 0.5;

export function byTerraformState(
  root: string,
  states: States,
  modules: Modules,
  mayMake: (block: PlacedBlock, resource: ResourceRef) => boolean,
): (resource: ResourceRef) => Declaration | undefined {
  const rootsOf = new Map<string, readonly string[]>();
  const roots = rootModules(modules);
  const installed = new Map<string, ReadonlyMap<string, string>>();
  const descendFrom = (folder: string, address: Address): Found | undefined => {
    let manifest = installed.get(folder);
    if (!manifest) installed.set(folder, (manifest = installedModules(root, folder)));
    return descend(modules, folder, manifest, address);
  };
  /** A state does not say whose it is: the folder it is in, the folder it is called like, else one that fits. */
  const candidates = (stateFile: string): readonly string[] => {
    let known = rootsOf.get(stateFile);
    if (known) return known;
    const beside = within(root, resolve(stateFile, ".."));
    const name = basename(stateFile).replace(/\..*$/, "");
    const named = roots.filter((folder) => posix.basename(folder) === name);
    if (beside !== undefined && modules.folders.has(beside)) known = [beside];
    else {
      const addresses = states.in(stateFile);
      known = (named.length > 0 ? named : roots).filter(
        (folder) =>
          addresses.filter((address) => descendFrom(folder, address)).length >=
          addresses.length * leastShare,
      );
    }
    rootsOf.set(stateFile, known);
    return known;
  };

  return (resource) => {
    const { id, type } = resource;
    // What is a part of it repeats its id: azurerm_storage_account_network_rules, a secret's version.
    const whole = states
      .of(id)
      .filter((address) =>
        address.azureType === undefined
          ? naming(type, address.type) !== undefined
          : address.azureType.toLowerCase() === type.toLowerCase(),
      );
    const places = new Map<string, Found>();
    for (const address of whole)
      for (const folder of candidates(address.stateFile)) {
        const found = descendFrom(folder, address);
        if (found) places.set(`${found.block.path}:${found.block.line}`, found);
      }
    const found = only([...places.values()]);
    if (!found) return undefined;
    if (!found.call && !(declares(found.block, type) && mayMake(found.block, resource)))
      return undefined;
    return placed(found.block.path, found.block.line, {
      how: found.call ? "Terraform state: call of its module" : "Terraform state",
      confidence: found.call ? "medium" : "high",
    });
  };
}

/** Folders that no other folder calls as a module. */
function rootModules(modules: Modules): readonly string[] {
  return [...modules.folders].filter((folder) => modules.callsOf(folder).length === 0);
}

function descend(
  modules: Modules,
  rootModule: string,
  installed: ReadonlyMap<string, string>,
  { modules: path, type, name }: Address,
): Found | undefined {
  let folder = rootModule;
  for (const [depth, module] of path.entries()) {
    const call = modules.find(folder, "module", module);
    if (!call) return undefined;
    const next = installed.get(path.slice(0, depth + 1).join(".")) ?? localSource(call);
    if (next === undefined || !modules.folders.has(next)) return { block: call, call: true };
    folder = next;
  }
  const block = modules.find(folder, "resource", type, name);
  return block && { block, call: false };
}

/** What `terraform init` noted: "network.logs" -> folder. Not committed as a rule, so it need not be there. */
function installedModules(root: string, rootModule: string): ReadonlyMap<string, string> {
  const file = resolve(root, rootModule, ".terraform", "modules", "modules.json");
  const text = readText(file);
  if (text === undefined) return new Map();
  let manifest: { readonly Modules?: readonly { readonly Key?: string; readonly Dir?: string }[] };
  try {
    manifest = Object(JSON.parse(text)) as typeof manifest;
  } catch (error) {
    if (error instanceof SyntaxError) return new Map(); // half written by a running init; the sources are there
    throw error;
  }
  return new Map(
    (Array.isArray(manifest.Modules) ? manifest.Modules : []).flatMap(({ Key, Dir }) => {
      const folder = Key && Dir && within(root, resolve(root, rootModule, Dir));
      return typeof folder === "string" && folder !== "" ? [[Key!, folder] as const] : [];
    }),
  );
}

/** Relative to the root with forward slashes; undefined outside of it. */
function within(root: string, folder: string): string | undefined {
  const path = relative(root, folder).split(sep).join("/");
  return path === ".." || path.startsWith("../") || /^[A-Za-z]:/.test(path) ? undefined : path;
}
