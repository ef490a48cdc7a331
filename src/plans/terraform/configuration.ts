/** The configuration in a plan: blocks, calls of modules, variables and providers, found by the module that they are in. */
import { modulesOf } from "./address.ts";
import { type Row, listOf, memberOf, rowOf, textOf } from "./json.ts";

/** A resource block of the configuration, as a plan writes it. */
export interface Block {
  readonly expressions: Row;
  /** What count or for_each is made of. */
  readonly each: unknown;
  readonly providerKey: string | undefined;
}

export interface Configuration {
  readonly block: (module: string, address: string) => Block | undefined;
  /** What the caller of a module gives one of its variables, and the module that the caller is in. */
  readonly argument: (
    module: string,
    variable: string,
  ) => { readonly expression: unknown; readonly module: string } | undefined;
  readonly default: (module: string, variable: string) => unknown;
  /** What the count or for_each of a module's call is made of. */
  readonly eachOf: (module: string) => unknown;
  /** Where the call of a module takes it from. */
  readonly sourceOf: (module: string) => string | undefined;
  readonly output: (module: string, name: string) => unknown;
  readonly provider: (key: string) => Row | undefined;
}

interface Module {
  readonly row: Row;
  readonly blocks: ReadonlyMap<string, Block>;
}

/** Of every module its row and its blocks, made when it is asked for. */
export function configurationOf(configuration: unknown): Configuration {
  const root = rowOf(memberOf(configuration, "root_module"));
  const providerConfig = rowOf(memberOf(configuration, "provider_config"));
  const known = new Map<string, Module>();
  const callOf = (module: string): readonly [call: Row, parent: string] | undefined => {
    const names = modulesOf(module);
    const last = names.at(-1);
    if (!last) return undefined;
    const parent = parentOf(module);
    const call = memberOf(memberOf(at(parent).row, "module_calls"), last.name);
    return typeof call === "object" && call !== null ? [call as Row, parent] : undefined;
  };
  /** By the whole address, as each resource of a module asks; modules that one call makes share theirs. */
  const byAddress = new Map<string, Module>();
  function at(module: string): Module {
    const before = byAddress.get(module);
    if (before) return before;
    const key = modulesOf(module)
      .map(({ name }) => name)
      .join(".");
    let made = known.get(key);
    if (!made) {
      const row = module === "" ? root : rowOf(memberOf(callOf(module)?.[0], "module"));
      known.set(key, (made = { row, blocks: blocksOf(row) }));
    }
    byAddress.set(module, made);
    return made;
  }
  return {
    block: (module, address) => at(module).blocks.get(address),
    argument(module, variable) {
      const call = callOf(module);
      const expression = call && memberOf(memberOf(call[0], "expressions"), variable);
      return expression === undefined ? undefined : { expression, module: call![1] };
    },
    default: (module, variable) =>
      memberOf(memberOf(memberOf(at(module).row, "variables"), variable), "default"),
    eachOf(module) {
      const call = callOf(module)?.[0];
      return memberOf(call, "for_each_expression") ?? memberOf(call, "count_expression");
    },
    sourceOf: (module) => textOf(callOf(module)?.[0], "source"),
    output: (module, name) =>
      memberOf(memberOf(memberOf(at(module).row, "outputs"), name), "expression"),
    provider: (key) =>
      Object.hasOwn(providerConfig, key) ? rowOf(providerConfig[key]) : undefined,
  };
}

/** `module.a["x.y"].module.b` -> `module.a["x.y"]`. */
export function parentOf(module: string): string {
  let depth = 0;
  let quoted = false;
  for (let i = module.length - 1; i > 0; i--) {
    const character = module[i];
    if (character === '"' && module[i - 1] !== "\\") quoted = !quoted;
    else if (quoted) continue;
    else if (character === "]") depth++;
    else if (character === "[") depth--;
    else if (depth === 0 && module.startsWith(".module.", i)) return module.slice(0, i);
  }
  return "";
}

function blocksOf(module: Row): ReadonlyMap<string, Block> {
  const blocks = new Map<string, Block>();
  for (const one of listOf(module["resources"])) {
    const address = textOf(one, "address");
    if (address !== undefined)
      blocks.set(address, {
        expressions: rowOf(memberOf(one, "expressions")),
        each: memberOf(one, "for_each_expression") ?? memberOf(one, "count_expression"),
        providerKey: textOf(one, "provider_config_key"),
      });
  }
  return blocks;
}
