/** One instance of a module: what its names mean, and the resources and modules that its blocks make. */
import { type Key, modulesOf, written } from "../terraform/address.ts";
import { bodyValues } from "./body-values.ts";
import { type Copies, copiesOf } from "./copies.ts";
import { dataAttribute } from "./data-source.ts";
import type { Estate, Module } from "./shared.ts";
import type { Names } from "./evaluate.ts";
import type { Declared } from "./declared.ts";
import type { Folder } from "./folder.ts";
import { type Made, attributeOf, instanceOf } from "./instance.ts";
import {
  type ProviderConfiguration,
  type Providers,
  calledIn,
  configured,
  handed,
  missing,
  sourceOf,
  sourcesOf,
} from "./provider-configurations.ts";
import { type Value, fault, reference, thing, unknown } from "./value.ts";
import { allowedBy } from "./validations.ts";
import { noValue, typed } from "./variables.ts";

/** What a person gives as the name of the workspace. */
export const workspaceParam = "terraform.workspace";

/** How a module is called. */
export interface Call {
  readonly block: Declared;
  /** What names mean where the call stands. */
  readonly names: Names;
  readonly providers: Providers;
  /** The folders of the modules around it. */
  readonly above: readonly string[];
  /** The file of the root module in which the outermost call stands. */
  readonly rootFile: string;
}

export function moduleOf(
  folder: Folder,
  address: string,
  call: Call | undefined,
  estate: Estate,
): Module {
  const { evaluator, inputs } = estate;
  const { evaluate } = evaluator;
  const blocksOf = (kind: string): ReadonlyMap<string, Declared> =>
    new Map(
      folder.blocks
        .filter((block) => block.kind === kind)
        .map((block) => [block.labels.join("."), block] as const),
    );
  const [variables, outputs, calls] = [
    blocksOf("variable"),
    blocksOf("output"),
    blocksOf("module"),
  ];
  const [resources, data] = [blocksOf("resource"), blocksOf("data")];
  const locals = new Map(
    folder.blocks.flatMap(({ kind, attributes }) => (kind === "locals" ? [...attributes] : [])),
  );

  /** Each is asked for once; what leads to itself is a fault. */
  function once<T extends Value>(of: (name: string) => T | Value): (name: string) => T | Value {
    const known = new Map<string, T | Value>();
    return (name) => {
      const before = known.get(name);
      if (before !== undefined) return before;
      known.set(name, fault(`${name.slice(0, 60)} refers to itself`));
      const made = of(name);
      known.set(name, made);
      return made;
    };
  }

  const variable = once((name) => {
    const block = variables.get(name);
    if (!block) return fault(`no variable is called ${name.slice(0, 60)}`);
    const type = block.attributes.get("type")?.expression;
    const argument = call?.block.attributes.get(name);
    const given = argument
      ? typed(evaluate(argument.expression, call!.names), type, evaluate)
      : call
        ? undefined
        : estate.given(block);
    const standard = block.attributes.get("default");
    const nullable = block.attributes.get("nullable")?.expression;
    const isReplaced =
      given === null && standard && nullable?.kind === "literal" && nullable.value === false;
    if (given !== undefined && !isReplaced) return given;
    return standard
      ? typed(evaluate(standard.expression, names), type, evaluate)
      : noValue(name, allowedBy(block, evaluate));
  });
  const local = once((name) => {
    const attribute = locals.get(name);
    return attribute
      ? evaluate(attribute.expression, names)
      : fault(`no local value is called ${name.slice(0, 60)}`);
  });
  const output = once((name) => {
    const value = outputs.get(name)?.attributes.get("value");
    return value
      ? evaluate(value.expression, names)
      : fault(`no output is called ${name.slice(0, 60)}`);
  });
  const resource = once((name) => {
    const block = resources.get(name);
    if (!block) return fault(`no resource is called ${name.slice(0, 120)}`);
    return assembled(copies(block), ({ key, names: inner }) => {
      const { made, values } = blockResource(block, key, inner);
      return thing(
        (attribute) =>
          made
            ? attributeOf(made, attribute)
            : (values.get(attribute) ?? unknown("it is known after apply")),
        made && { instance: made.instance, attribute: undefined },
      );
    });
  });
  const dataSource = once((name) => {
    const block = data.get(name);
    if (!block) return fault(`no data source is called ${name.slice(0, 120)}`);
    const [type = ""] = block.labels;
    return assembled(copies(block), ({ names: inner }) => {
      const values = bodyValues(block, inner, evaluator);
      const provider = configurationOf(block, inner);
      return thing((attribute) => dataAttribute(type, attribute, values, provider, inputs));
    });
  });
  const child = once((name) => {
    const block = calls.get(name);
    if (!block) return fault(`no module is called ${name.slice(0, 60)}`);
    const path = [...modulesOf(address).map((part) => part.name), name].join(".");
    const target = estate.folderOf(block, folder, call?.above ?? [], path);
    if (!target) return unknown(`the module ${name.slice(0, 60)} was not read`);
    return assembled(copies(block), ({ key, names: inner }) => {
      const at = `${address === "" ? "" : `${address}.`}module.${written({ name, key })}`;
      const made = estate.module(at, () =>
        moduleOf(
          target,
          at,
          {
            block,
            names: inner,
            providers: handed(block, providers, inner, evaluator),
            above: [...(call?.above ?? []), folder.path],
            rootFile: call?.rootFile ?? block.file.name,
          },
          estate,
        ),
      );
      return made ? thing(made.output) : unknown("there are too many modules");
    });
  });

  const known: Readonly<Record<string, Value>> = {
    var: thing(variable),
    local: thing(local),
    module: thing(child),
    data: thing((type) => thing((name) => dataSource(`${type}.${name}`))),
    path: thing(() => "."),
    terraform: thing((name) =>
      name === "workspace" && Object.hasOwn(inputs.params, workspaceParam)
        ? inputs.params[workspaceParam]!
        : unknown(`the workspace is not known: give --param ${workspaceParam}=NAME`),
    ),
  };
  const names: Names = (name) =>
    Object.hasOwn(known, name) ? known[name] : thing((inner) => resource(`${name}.${inner}`));

  const sources = sourcesOf(folder.blocks, evaluator);
  const providers: Providers = new Map([
    ...(call?.providers ?? []),
    ...configured(folder.blocks, names, address, sources, evaluator),
  ]);

  function configurationOf(block: Declared, inner: Names): ProviderConfiguration {
    const said = block.attributes.get("provider");
    const called =
      (said && calledIn(said.expression, inner, evaluate)) ?? block.labels[0]!.split("_", 1)[0]!;
    const provider = called.split(".", 1)[0]!;
    const found = providers.get(called) ?? missing(called, sourceOf(provider, sources));
    // What a child calls "aws" is so by its own requirements.
    return sources.has(provider) ? { ...found, source: sources.get(provider)! } : found;
  }

  const within = (labels: readonly string[]): string =>
    [...(address === "" ? [] : [address]), ...labels].join(".");

  const madeOf = new Map<string, ReturnType<typeof make>>();
  function make(block: Declared, key: Key | undefined, inner: Names) {
    const values = bodyValues(block, inner, evaluator);
    const configuration = configurationOf(block, inner);
    if (block.blocks.some(({ kind }) => kind === "provisioner"))
      estate.program(within(block.labels));
    const provider = estate.providers.find(({ address: end }) =>
      `/${configuration.source}`.endsWith(end),
    );
    if (!provider) {
      estate.foreign(configuration.source);
      return { made: undefined, values };
    }
    const instance = instanceOf(block, address, key, provider, configuration, values);
    const rootFile = call?.rootFile ?? block.file.name;
    const made: Made = { instance, block, values, configuration, rootFile };
    estate.add(made);
    return { made, values };
  }

  function blockResource(block: Declared, key: Key | undefined, inner: Names) {
    const as = `${block.labels.join(".")}\n${JSON.stringify(key)}`;
    let found = madeOf.get(as);
    if (!found) madeOf.set(as, (found = make(block, key, inner)));
    return found;
  }

  const copied = new Map<Declared, Copies>();
  function copies(block: Declared): Copies {
    let found = copied.get(block);
    if (!found) {
      copied.set(block, (found = copiesOf(block, names, evaluator)));
      if (found.open !== undefined) estate.open(block, address, found.by!, found.open);
    }
    return found;
  }

  return {
    address,
    folder,
    output,
    expand() {
      for (const { labels } of blocksOf("action").values())
        estate.program(within(["action", ...labels]));
      for (const name of resources.keys()) resource(name);
      for (const name of calls.keys()) child(name);
    },
  };
}

/** One, a list of them by count, or a map by for_each. */
function assembled(
  { each, by, open }: Copies,
  make: (copy: Copies["each"][number]) => Value,
): Value {
  const all = each.map((copy) => [copy.key, make(copy)] as const);
  if (by === undefined || (by === "enabled" && open !== undefined)) return all[0]![1];
  // It is null where it is not made.
  if (by === "enabled") return all[0]?.[1] ?? null;
  if (open !== undefined) {
    const [only] = all;
    const value = only![1];
    return typeof value === "object" && value !== null && "target" in value && value.target
      ? reference([value.target as { instance: Made["instance"]; attribute: undefined }])
      : unknown(`${by} is not known: ${open}`);
  }
  return by === "count"
    ? all.map(([, value]) => value)
    : new Map(all.map(([key, value]) => [String(key), value]));
}
