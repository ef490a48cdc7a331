/**
 * A large plan: what Terraform planned of the fixtures, five ordinary sets of sources and the estate (of its 45
 * resources, a third leads or lies outside), each as one of very many modules, with names of its own and
 * the tags that estates have.
 */
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";

type Row = Record<string, unknown>;
interface Module {
  readonly resources?: readonly Row[];
  readonly child_modules?: readonly (Module & { readonly address: string })[];
}
interface Plan extends Row {
  readonly planned_values: { readonly root_module: Module };
  readonly resource_changes: readonly Row[];
  readonly configuration: { readonly provider_config: object; readonly root_module: object };
}

const models = [
  ...["backups", "containers", "lake", "serverless", "web"].map((name) => `ordinary/${name}`),
  "estate",
].map((name) => `fixtures/plans/terraform/${name}/plan.json`);

const tags = {
  "data-class": "patient",
  "cost-centre": "4711",
  owner: "klinik-informatik@klinikum.example",
  environment: "production",
  "managed-by": "terraform",
};

/** What others refer to it by. */
const named = new Set(["name", "bucket", "identifier", "replication_group_id", "function_name"]);

/** Of at least so many resources; how many there are. */
export function writePlan(file: string, resources: number): number {
  const plans = models.map((model) => JSON.parse(readFileSync(model, "utf8")) as Plan);
  const { planned_values: _, prior_state: __, resource_changes: ___, ...rest } = plans.at(-1)!;
  const stations: { readonly plan: Plan; readonly name: string }[] = [];
  let count = 0;
  for (let i = 0; count < resources; i++) {
    const plan = plans[i % plans.length]!;
    stations.push({ plan, name: `station_${String(i).padStart(4, "0")}` });
    count += plan.resource_changes.length;
  }
  const descriptor = openSync(file, "w");
  const write = (text: string): void => void writeSync(descriptor, text);
  const list = (make: (plan: Plan, station: string) => string): void => {
    for (const [i, { plan, name }] of stations.entries())
      write(`${i === 0 ? "" : ","}${make(plan, name)}`);
  };
  const whole = JSON.stringify({ ...rest, configuration: undefined });
  write(`${whole.slice(0, -1)},"planned_values":{"root_module":{"child_modules":[`);
  list((plan, station) => JSON.stringify(moduleOf(plan.planned_values.root_module, station)));
  write(`]}},"resource_changes":[`);
  list((plan, station) =>
    JSON.stringify(plan.resource_changes.map((one) => changeOf(one, station))).slice(1, -1),
  );
  const { provider_config } = rest.configuration;
  write(
    `],"configuration":{"provider_config":${JSON.stringify(provider_config)},"root_module":{"module_calls":{`,
  );
  list(
    ({ configuration }, station) =>
      `${JSON.stringify(station)}:${JSON.stringify({ source: "./station", module: renamed(configuration.root_module, station) })}`,
  );
  write("}}}}");
  closeSync(descriptor);
  return count;
}

function moduleOf(module: Module, station: string, address = ""): Row {
  return {
    resources: (module.resources ?? []).map((one) => ({
      ...one,
      address: `module.${station}.${String(one["address"])}`,
      values: valuesOf(one["values"] as Row, station),
    })),
    address: `module.${station}${address === "" ? "" : `.${address}`}`,
    child_modules: (module.child_modules ?? []).map((one) => moduleOf(one, station, one.address)),
  };
}

function changeOf(one: Row, station: string): Row {
  const { module_address: within, change } = one as { module_address?: string; change: Row };
  return {
    ...one,
    address: `module.${station}.${String(one["address"])}`,
    module_address: `module.${station}${within === undefined ? "" : `.${within}`}`,
    change: { ...change, after: valuesOf(change["after"] as Row, station) },
  };
}

const valuesOf = (values: Row, station: string): unknown =>
  renamed(Object.hasOwn(values, "tags") ? { ...values, tags, tags_all: tags } : values, station);

/** A constant of the configuration is written one level deeper. */
function renamed(value: unknown, station: string, isName = false): unknown {
  if (typeof value === "string") return isName ? `${value}-${station.slice(-4)}` : value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, station));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      renamed(
        one,
        station,
        isName ? key === "constant_value" : named.has(key) && !isBlock(value as Row),
      ),
    ]),
  );
}

/** A resource, a module call or a provider of the configuration, whose name is not a value. */
const isBlock = (value: Row): boolean => "mode" in value || "full_name" in value;
