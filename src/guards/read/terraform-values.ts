/** The resources of a Terraform plan (`terraform show -json`), and what a value that is known after apply refers to. */

import { markedTexts } from "../secrets.ts";

export interface PlannedResource {
  readonly address: string;
  readonly type: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Address of the resource that an argument names, as far as the configuration says; without index. */
  readonly refersTo: (argument: string) => readonly string[];
  /** Whether an argument, or a part of it, is known after apply. */
  readonly isUnknown: (argument: string) => boolean;
  /** Texts that the plan marks as sensitive. */
  readonly sensitive: readonly string[];
}

/** Where the plan holds the resource of an address. */
export type PlaceOf = (address: string) => { readonly file: string; readonly line?: number };

interface Change {
  readonly address?: string;
  readonly type?: string;
  readonly mode?: string;
  /** Of an object that a create-before-destroy left over: it is not a resource of its own. */
  readonly deposed?: string;
  readonly change?: {
    readonly actions?: readonly string[];
    readonly before?: unknown;
    readonly after?: unknown;
    readonly before_sensitive?: unknown;
    readonly after_unknown?: unknown;
    readonly after_sensitive?: unknown;
  };
}

interface Module {
  readonly resources?: readonly {
    address?: string;
    type?: string;
    mode?: string;
    values?: object;
    sensitive_values?: unknown;
  }[];
  readonly child_modules?: readonly Module[];
}

interface Configured {
  readonly resources?: readonly { address?: string; expressions?: Record<string, unknown> }[];
  readonly module_calls?: Readonly<Record<string, { module?: Configured }>>;
}

export function isPlan(value: unknown): boolean {
  const { planned_values: planned, format_version: version } = Object(value) as Record<
    string,
    unknown
  >;
  return typeof version === "string" && typeof planned === "object" && planned !== null;
}

export function plannedResources(plan: unknown): readonly PlannedResource[] {
  const {
    planned_values: planned,
    configuration,
    prior_state: prior,
    resource_changes: changes,
  } = Object(plan) as {
    planned_values?: { root_module?: Module };
    configuration?: { root_module?: Configured };
    prior_state?: { values?: { root_module?: Module } };
    resource_changes?: unknown;
  };
  const all = changesOf(changes);
  const unknown = new Map(
    all.map(({ address, change }) => [
      address,
      Object(change?.after_unknown) as Readonly<Record<string, unknown>>,
    ]),
  );
  const sensitive = new Map(all.map(({ address, change }) => [address, change?.after_sensitive]));
  const references = new Map<string, ReadonlyMap<string, readonly string[]>>();
  configured(configuration?.root_module, "", references);
  const read = (module: Module | undefined, isData: boolean): PlannedResource[] =>
    module === undefined
      ? []
      : [
          ...(module.resources ?? []).flatMap(
            ({ address = "", type = "", mode, values, ...more }) =>
              (mode === "data") === isData
                ? [
                    {
                      address,
                      type,
                      values: (values ?? {}) as Readonly<Record<string, unknown>>,
                      refersTo: (argument: string) =>
                        references.get(plain(address))?.get(argument) ?? [],
                      sensitive: markedTexts(
                        values,
                        isData
                          ? more.sensitive_values
                          : (sensitive.get(address) ?? more.sensitive_values),
                      ),
                      isUnknown: (argument: string) =>
                        !isData && hasTrue(unknown.get(address)?.[argument]),
                    },
                  ]
                : [],
          ),
          ...(module.child_modules ?? []).flatMap((child) => read(child, isData)),
        ];
  // Data sources that were read are in the state before, and say what an existing organization is.
  return [
    ...read(planned?.root_module, false),
    ...read(prior?.values?.root_module, true),
    ...all.filter(isKept).map(beforeOf),
  ];
}

/**
 * What a plan takes away: resources as they are before it destroys them, and before it moves them, where one of
 * `places` (arguments) changes.
 */
export function removedResources(
  plan: unknown,
  places: readonly string[],
): readonly PlannedResource[] {
  const { resource_changes: changes } = Object(plan) as { readonly resource_changes?: unknown };
  const all = changesOf(changes);
  // What is replaced gets another id, and is the same place, or the same document, all the same.
  const replaced = new Set(
    all.flatMap(({ change: { actions = [], before } = {} }) =>
      actions.includes("delete") && actions.includes("create")
        ? [(Object(before) as { readonly id?: unknown }).id]
        : [],
    ),
  );
  return all
    .filter((one) => {
      const { actions = [], before, after } = one.change ?? {};
      if (isKept(one) || typeof before !== "object" || before === null) return false;
      const [then, now] = [before, Object(after)] as Readonly<Record<string, unknown>>[];
      return actions.includes("delete") && !actions.includes("create")
        ? true
        : actions.some((action) => action === "delete" || action === "update") &&
            places.some(
              (place) =>
                then![place] !== undefined &&
                then![place] !== now![place] &&
                !replaced.has(then![place]),
            );
    })
    .map(beforeOf);
}

const changesOf = (changes: unknown): readonly Change[] =>
  (Array.isArray(changes) ? (changes as Change[]) : []).filter(
    ({ deposed, mode }) => deposed === undefined && mode !== "data",
  );

/** Terraform forgets it, and the cloud keeps it: a `removed` block, or the argument `skip_destroy`. */
const isKept = ({ change: { actions = [], before } = {} }: Change): boolean =>
  actions.includes("forget") ||
  (actions.join() === "delete" &&
    (Object(before) as { readonly skip_destroy?: unknown }).skip_destroy === true);

const beforeOf = ({ address = "", type = "", change }: Change): PlannedResource => ({
  address,
  type,
  values: Object(change?.before) as Readonly<Record<string, unknown>>,
  refersTo: () => [],
  isUnknown: () => false,
  sensitive: markedTexts(change?.before, change?.before_sensitive),
});

const hasTrue = (value: unknown): boolean =>
  value === true ||
  (typeof value === "object" && value !== null && Object.values(value).some(hasTrue));

export const plain = (address: string): string => address.replaceAll(/\[[^\]]*\]/g, "");

function configured(
  module: Configured | undefined,
  prefix: string,
  into: Map<string, ReadonlyMap<string, readonly string[]>>,
): void {
  for (const { address = "", expressions = {} } of module?.resources ?? [])
    into.set(
      `${prefix}${address}`,
      new Map(
        Object.entries(expressions).map(([argument, expression]) => [
          argument,
          referencesIn(expression).map((name) => `${prefix}${plain(name)}`),
        ]),
      ),
    );
  for (const [name, { module: child }] of Object.entries(module?.module_calls ?? {}))
    configured(child, `${prefix}module.${name}.`, into);
}

/** "aws_organizations_policy.deny.id", the whole names only. */
function referencesIn(expression: unknown): readonly string[] {
  if (Array.isArray(expression)) return expression.flatMap(referencesIn);
  const { references } = Object(expression) as { references?: unknown };
  if (Array.isArray(references)) return references.filter((one) => typeof one === "string");
  return typeof expression === "object" && expression !== null
    ? Object.values(expression).flatMap(referencesIn)
    : [];
}

/** The resource that an argument refers to: "aws_x.y.id" names "aws_x.y". */
export function referred(
  from: PlannedResource,
  argument: string,
  among: readonly PlannedResource[],
): PlannedResource | undefined {
  for (const name of from.refersTo(argument)) {
    const found = among.filter(
      ({ address }) => name === plain(address) || name.startsWith(`${plain(address)}.`),
    );
    // Of several instances (for_each) the one with the same key.
    const key = /\[[^\]]*\]$/.exec(from.address)?.[0];
    const hit = found.find(({ address }) => key !== undefined && address.endsWith(key)) ?? found[0];
    if (hit) return hit;
  }
  return undefined;
}

export const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;
