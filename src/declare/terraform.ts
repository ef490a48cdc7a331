/** By Terraform state: id -> address -> the folder of its module -> the header of its block. */
import { posix, relative, resolve, sep } from "node:path";
import { type Declaration, type ResourceRef, sameId } from "../model.ts";
import { type Modules, type PlacedBlock, only } from "./blocks.ts";
import { readText } from "./files.ts";
import { type Address, readStates } from "./terraform-state.ts";
import { placed } from "./place.ts";

interface Found {
  readonly block: PlacedBlock;
  /** The module is not in this repository: the block is the call that brings it in. */
  readonly call: boolean;
}

export function byTerraformState(
  root: string,
  stateFiles: readonly string[],
): (resource: ResourceRef, modules: () => Modules) => Declaration | undefined {
  const addresses = readStates(stateFiles);
  const roots = new Map<Modules, readonly string[]>();
  return (resource, modulesNow) => {
    const address = addresses.get(sameId(resource.id));
    if (!address) return undefined;
    const modules = modulesNow();
    let candidates = roots.get(modules);
    if (!candidates) roots.set(modules, (candidates = rootModules(modules)));
    const found = locate(root, modules, candidates, address);
    return (
      found &&
      placed(found.block.path, found.block.line, {
        how: found.call ? "Terraform state: call of its module" : "Terraform state",
        confidence: found.call ? "medium" : "high",
      })
    );
  };
}

/** A state does not say whose it is: the folder it lies in, else the only root module that has the address. */
function locate(
  root: string,
  modules: Modules,
  candidates: readonly string[],
  address: Address,
): Found | undefined {
  const beside = within(root, resolve(address.stateFile, ".."));
  if (beside !== undefined && modules.folders.includes(beside)) {
    const found = descend(root, modules, beside, address);
    if (found) return found;
  }
  const found = candidates.flatMap((folder) => descend(root, modules, folder, address) ?? []);
  const places = new Map(found.map((one) => [`${one.block.path}:${one.block.line}`, one]));
  return only([...places.values()]);
}

/** Folders that no other folder calls as a module. */
function rootModules(modules: Modules): readonly string[] {
  const called = new Set(
    modules.folders.flatMap((folder) =>
      modules
        .blocks(folder)
        .flatMap((block) => (block.kind === "module" ? (localSource(folder, block) ?? []) : [])),
    ),
  );
  return modules.folders.filter((folder) => !called.has(folder));
}

function descend(
  root: string,
  modules: Modules,
  rootModule: string,
  { modules: path, type, name }: Address,
): Found | undefined {
  const installed = installedModules(root, rootModule);
  let folder = rootModule;
  for (const [depth, module] of path.entries()) {
    const call = modules.find(folder, "module", module);
    if (!call) return undefined;
    const next = installed.get(path.slice(0, depth + 1).join(".")) ?? localSource(folder, call);
    if (next === undefined || !modules.folders.includes(next)) return { block: call, call: true };
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

function localSource(folder: string, call: PlacedBlock): string | undefined {
  const source = call.literals.find(({ key }) => key === "source")?.text;
  if (!source?.startsWith("./") && !source?.startsWith("../")) return undefined;
  const path = posix.normalize(posix.join(folder, source)).replace(/\/$/, "");
  return path === "." ? "" : path;
}

/** Relative to the root with forward slashes; undefined outside of it. */
function within(root: string, folder: string): string | undefined {
  const path = relative(root, folder).split(sep).join("/");
  return path === ".." || path.startsWith("../") || /^[A-Za-z]:/.test(path) ? undefined : path;
}
