/**
 * Terraform state files: the id of a live resource -> the address of the block that made it. Reads what
 * `terraform state pull` gives (version 4) and what `terraform show -json` gives.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
import { readFileSync } from "node:fs";
import { UserError, sameId } from "../model.ts";

export interface Address {
  /** The names of the modules it is in, outermost first, without their keys. */
  readonly modules: readonly string[];
  readonly type: string;
  readonly name: string;
  /** The state file that says so. */
  readonly stateFile: string;
}

/** What both formats say of one instance. */
interface Instance {
  readonly address: Address;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Throws a `UserError` for a file that can't be read or is no state; ids as `sameId` writes them. */
export function readStates(stateFiles: readonly string[]): ReadonlyMap<string, Address> {
  const addresses = new Map<string, Address | "several">();
  for (const file of stateFiles)
    for (const { address, values } of instancesIn(file))
      for (const id of idsIn(values)) {
        const known = addresses.get(id);
        addresses.set(id, known ? better(known, address) : address);
      }
  return new Map(
    [...addresses].filter((entry): entry is [string, Address] => entry[1] !== "several"),
  );
}

/**
 * Some blocks are a part of another's resource and repeat its id: azurerm_storage_account_network_rules has
 * the id of the azurerm_storage_account. The whole has the shorter name.
 */
function better(one: Address | "several", other: Address): Address | "several" {
  if (one === "several") return one;
  if (sameAddress(one, other)) return one;
  if (other.type.startsWith(`${one.type}_`)) return one;
  if (one.type.startsWith(`${other.type}_`)) return other;
  return "several";
}

function sameAddress(one: Address, other: Address): boolean {
  return (
    one.type === other.type &&
    one.name === other.name &&
    one.modules.join("\n") === other.modules.join("\n")
  );
}

function idsIn({ arn, id }: Readonly<Record<string, unknown>>): Set<string> {
  const ids = [arn, id].filter(
    (value): value is string =>
      typeof value === "string" && (value.startsWith("arn:") || /^\/subscriptions\//i.test(value)),
  );
  return new Set(ids.map(sameId));
}

function* instancesIn(stateFile: string): Generator<Instance> {
  const state = parse(stateFile);
  if (state["version"] === 4)
    for (const resource of objects(state["resources"])) {
      if (resource["mode"] !== "managed") continue;
      const address = addressOf(resource, String(resource["module"] ?? ""), stateFile);
      for (const instance of objects(resource["instances"]))
        yield { address, values: object(instance["attributes"]) };
    }
  else if (state["format_version"] !== undefined && "values" in state)
    yield* shown(object(object(state["values"])["root_module"]), stateFile);
  else
    throw new UserError(
      `${stateFile}: is no Terraform state of version 4 and no "terraform show -json" of one; write it with "terraform state pull > FILE"`,
    );
}

function* shown(module: Readonly<Record<string, unknown>>, stateFile: string): Generator<Instance> {
  for (const resource of objects(module["resources"]))
    if (resource["mode"] === "managed")
      yield {
        address: addressOf(resource, String(module["address"] ?? ""), stateFile),
        values: object(resource["values"]),
      };
  for (const child of objects(module["child_modules"])) yield* shown(child, stateFile);
}

function addressOf(
  { type, name }: Readonly<Record<string, unknown>>,
  module: string,
  stateFile: string,
): Address {
  // A key is any string: module.ward["a.module.b"].module.logs has two modules.
  const withoutKeys = module.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]]*)\]/g, "");
  const modules = [...withoutKeys.matchAll(/(?:^|\.)module\.([^.]+)/g)].map(([, one]) => one!);
  return { modules, type: String(type), name: String(name), stateFile };
}

function parse(file: string): Readonly<Record<string, unknown>> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UserError(
      code === "ENOENT"
        ? `${file}: no such file; write the Terraform state with "terraform state pull > FILE"`
        : `${file}: cannot be read (${code ?? message}); name a Terraform state file`,
    );
  }
  try {
    // PowerShell's > writes a byte order mark.
    return object(JSON.parse(text.replace(/^\ufeff/, "")));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UserError(
      `${file}: is not JSON; a Terraform state is, write it with "terraform state pull > FILE"`,
    );
  }
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value) as Readonly<Record<string, unknown>>;
}

function objects(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(object) : [];
}
