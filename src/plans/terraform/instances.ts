/** The resources of a plan or a state, whatever kind of file says them. */
import type { PlannedAction } from "../../model.ts";
import { type Key, written } from "./address.ts";
import type { Configuration } from "./configuration.ts";
import { type Row, listOf, memberOf, rowOf, textOf } from "./json.ts";
import type { Instance } from "./plan.ts";
import type { TerraformProvider } from "./provider.ts";

export interface Instances {
  readonly managed: readonly Instance[];
  /** What is taken away: no finding, and counted. */
  readonly destroyed: readonly Destroyed[];
  /** Addresses of what is of no provider that is known here, by the end of the provider's address. */
  readonly foreign: ReadonlyMap<string, number>;
  /** Addresses whose action this version does not know. */
  readonly unclear: readonly string[];
}

export interface Destroyed {
  readonly address: string;
  readonly type: string;
  readonly provider: TerraformProvider | undefined;
  /** What it is before the plan is applied. */
  readonly values: Row;
}

const actions: Readonly<Record<string, PlannedAction | "destroy">> = {
  "no-op": "keep",
  create: "create",
  update: "change",
  read: "keep",
  delete: "destroy",
  forget: "forget",
  "delete,create": "replace",
  "create,delete": "replace",
  "create,forget": "create",
};

type Providers = readonly TerraformProvider[];

export function instancesOfPlan(
  changes: unknown,
  configuration: Configuration,
  providers: Providers,
): Instances {
  const { managed, foreign, make } = collector(providers);
  const destroyed: Destroyed[] = [];
  const unclear: string[] = [];
  for (const one of listOf(changes)) {
    const address = textOf(one, "address");
    if (address === undefined || memberOf(one, "mode") !== "managed") continue;
    const change = memberOf(one, "change");
    const words = listOf(memberOf(change, "actions")).join(",");
    const action = Object.hasOwn(actions, words) ? actions[words] : undefined;
    if (action === undefined) {
      unclear.push(address);
      continue;
    }
    if (action === "destroy") {
      const source = `/${textOf(one, "provider_name") ?? ""}`;
      destroyed.push({
        address,
        type: textOf(one, "type") ?? "",
        provider: providers.find(({ address: end }) => source.endsWith(end)),
        values: rowOf(memberOf(change, "before")),
      });
      continue;
    }
    const before = memberOf(change, "before");
    const module = textOf(one, "module_address") ?? "";
    const type = textOf(one, "type") ?? "";
    const name = textOf(one, "name") ?? "";
    const block = configuration.block(module, `${type}.${name}`);
    const isForgotten = action === "forget";
    const previousAddress = textOf(one, "previous_address");
    make(textOf(one, "provider_name") ?? "", (provider) => ({
      address,
      module,
      type,
      name,
      key: keyOf(one),
      provider,
      providerKey: block?.providerKey,
      action,
      ...(action === "create" && { isNew: true as const }),
      values: rowOf(isForgotten ? before : memberOf(change, "after")),
      unknown: rowOf(isForgotten ? undefined : memberOf(change, "after_unknown")),
      before: action === "replace" || !before ? undefined : rowOf(before),
      ...(previousAddress !== undefined && { previousAddress }),
      block,
    }));
    // The old one stays where it is, and nobody manages it.
    if (words === "create,forget")
      make(textOf(one, "provider_name") ?? "", (provider) => ({
        address: `${address} (forgotten)`,
        module,
        type,
        name,
        key: undefined,
        provider,
        providerKey: block?.providerKey,
        action: "forget",
        values: rowOf(before),
        unknown: {},
        before: rowOf(before),
        block: undefined,
      }));
  }
  return { managed, foreign, destroyed, unclear };
}

/** Of `values` or `prior_state.values`: modules nest, and so may what only looks like a state. */
export function instancesOfValues(
  values: unknown,
  mode: "managed" | "data",
  configuration: Configuration,
  providers: Providers,
): Instances {
  const { managed, foreign, make } = collector(providers);
  const waiting = [memberOf(values, "root_module")];
  for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
    const at = textOf(module, "address") ?? "";
    for (const one of listOf(memberOf(module, "resources"))) {
      if (memberOf(one, "mode") !== mode) continue;
      const type = textOf(one, "type") ?? "";
      const name = textOf(one, "name") ?? "";
      const block = configuration.block(at, `${mode === "data" ? "data." : ""}${type}.${name}`);
      make(textOf(one, "provider_name") ?? "", (provider) =>
        existing(
          {
            module: at,
            type,
            name,
            key: keyOf(one),
            provider,
            values: rowOf(memberOf(one, "values")),
          },
          block?.providerKey,
          { address: textOf(one, "address"), ...(mode === "data" && { isData: true, block }) },
        ),
      );
    }
    waiting.push(...listOf(memberOf(module, "child_modules")));
  }
  return { managed, foreign, destroyed: [], unclear: [] };
}

/** A raw state file, version 4. */
export function instancesOfState(state: Row, providers: Providers): Instances {
  const { managed, foreign, make } = collector(providers);
  for (const resource of listOf(state["resources"])) {
    if (memberOf(resource, "mode") !== "managed") continue;
    const type = textOf(resource, "type") ?? "";
    const name = textOf(resource, "name") ?? "";
    const module = textOf(resource, "module") ?? "";
    const { within, source, alias } = providerIn(resource);
    const short = source.slice(source.lastIndexOf("/") + 1);
    const providerKey = `${within === "" ? "" : `${within}:`}${short}${alias === "" ? "" : `.${alias}`}`;
    for (const one of listOf(memberOf(resource, "instances")))
      make(source, (provider) =>
        existing(
          {
            module,
            type,
            name,
            key: keyOf(one, "index_key"),
            provider,
            values: rowOf(memberOf(one, "attributes")),
          },
          providerKey,
        ),
      );
  }
  return { managed, foreign, destroyed: [], unclear: [] };
}

/** module.copy.provider["registry.terraform.io/hashicorp/aws"].west */
function providerIn(resource: unknown) {
  const said = textOf(resource, "provider") ?? "";
  const [, within = "", source = "", alias = ""] =
    /^(.*?)\.?provider\["([^"]*)"\]\.?(.*)$/.exec(said) ?? withoutSource(said);
  return { within, source, alias };
}

/** The addresses of all providers that a plan or a state names. */
export function providerNames(json: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (resources: unknown): void => {
    for (const one of listOf(resources)) names.add(textOf(one, "provider_name") ?? "");
  };
  add(memberOf(json, "resource_changes"));
  const waiting = [
    memberOf(memberOf(memberOf(json, "prior_state"), "values"), "root_module"),
    ...["planned_values", "values"].map((name) => memberOf(memberOf(json, name), "root_module")),
  ];
  while (waiting.length > 0) {
    const module = waiting.pop();
    add(memberOf(module, "resources"));
    waiting.push(...listOf(memberOf(module, "child_modules")));
  }
  for (const one of listOf(memberOf(json, "resources"))) names.add(providerIn(one).source);
  return names;
}

/** As Terraform 0.12 wrote it: `module.copy.provider.aws.west`. Its providers were HashiCorp's. */
function withoutSource(said: string): readonly string[] {
  const [, within = "", name = "", alias = ""] =
    /^(?:(.*)\.)?provider\.([\w-]+)(?:\.([\w-]+))?$/.exec(said) ?? [];
  return name === "" ? [] : [said, within, `registry.terraform.io/hashicorp/${name}`, alias];
}

function existing(
  one: Pick<Instance, "module" | "type" | "name" | "key" | "provider" | "values">,
  providerKey: string | undefined,
  more: Partial<Pick<Instance, "block" | "isData">> & {
    readonly address?: string | undefined;
  } = {},
): Instance {
  const { module, type, name, key, values } = one;
  return {
    block: undefined,
    ...one,
    ...more,
    address:
      more.address ?? `${module === "" ? "" : `${module}.`}${type}.${written({ name, key })}`,
    providerKey,
    action: "keep",
    unknown: {},
    before: values,
  };
}

function collector(providers: Providers) {
  const managed: Instance[] = [];
  const foreign = new Map<string, number>();
  const byName = new Map<string, TerraformProvider | undefined>();
  return {
    managed,
    foreign,
    make(name: string, one: (provider: TerraformProvider) => Instance): void {
      if (!byName.has(name))
        byName.set(
          name,
          providers.find(({ address }) => `/${name}`.endsWith(address)),
        );
      const provider = byName.get(name);
      if (provider) managed.push(one(provider));
      else foreign.set(name, (foreign.get(name) ?? 0) + 1);
    },
  };
}

function keyOf(row: unknown, member = "index"): Key | undefined {
  const key = memberOf(row, member);
  return typeof key === "string" || typeof key === "number" ? key : undefined;
}
