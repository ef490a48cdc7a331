/** Every value that a row reads of a fixture, replaced by what else may stand there: what vanishes without a gap? */
import type { Atlas, Resource } from "../../src/model.ts";
import { locator } from "../../src/locate/locate.ts";
import type { ResourceType, Row } from "../../src/locate/path.ts";

export interface Mutation {
  readonly type: string;
  readonly row: Row;
  /** The path, as the row declares it. */
  readonly path: string;
  readonly name: string;
  readonly was: unknown;
  readonly is: unknown;
  /** "other row": this row says nothing any more, and another one of the type says what it did not say before. */
  readonly outcome: "kept" | "gap" | "other place" | "other row" | "silent";
}

/** What may stand where `value` stands, by a name for it. */
function* replacements(value: unknown): Generator<readonly [string, unknown]> {
  yield ["nothing", null];
  yield ["empty", ""];
  yield ["word", "ZzUnknown"];
  yield ["whitespace", "  "];
  yield ["number", 12345];
  if (typeof value !== "boolean") yield ["switch", true];
  yield ["empty list", []];
  yield ["list", [value]];
  yield ["empty record", {}];
  yield ["record", { value }];
  if (typeof value !== "string") return;
  yield ["upper case", value.toUpperCase()];
  yield ["lower case", value.toLowerCase()];
  yield ["suffix", `${value}V2`];
  yield ["bare name", value.split(/[:/]/).findLast((part) => part !== "") ?? "x"];
  yield ["cut off", value.slice(0, Math.ceil(value.length / 2))];
}

/** The record with another value at each place that the path leads to, one at a time. */
function* replaced(
  record: unknown,
  steps: readonly string[],
): Generator<{
  readonly name: string;
  readonly was: unknown;
  readonly is: unknown;
  readonly record: unknown;
}> {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (record !== undefined && record !== null)
      for (const [name, is] of replacements(record))
        if (is !== record) yield { name, was: record, is, record: is };
    return;
  }
  if (typeof record !== "object" || record === null) return;
  const keys =
    step === "[]" || step === "{}"
      ? Object.keys(record)
      : Object.hasOwn(record, step)
        ? [step]
        : [];
  for (const key of keys)
    for (const one of replaced((record as Record<string, unknown>)[key], rest))
      yield {
        ...one,
        record: Array.isArray(record)
          ? record.with(Number(key), one.record)
          : { ...record, [key]: one.record },
      };
}

const stepsOf = (path: string): readonly string[] =>
  path.replaceAll(/\[\]|\{\}/g, ".$&").split(".");

/** Of each resource, by each row of its type left alone and, where it falls silent, by all of them. `wanted`: whether to try this one. */
export function* mutations(
  fixture: readonly Resource[],
  types: ReadonlyMap<string, ResourceType>,
  atlas: Atlas,
  wanted: () => boolean,
): Generator<Mutation> {
  const bare = new Map([...types].map(([key, type]) => [key, { ...type, rows: [] }]));
  for (const [at, resource] of fixture.entries()) {
    const key = resource.type.toLowerCase();
    const known = types.get(key);
    for (const row of known?.rows ?? []) {
      const kinds = new Map<string, ResourceType>(
        fixture.flatMap(({ type }) => {
          const one = bare.get(type.toLowerCase());
          return one ? [[type.toLowerCase(), one] as const] : [];
        }),
      );
      kinds.set(key, { ...known!, rows: [row] });
      const base = outcomeOf(fixture, resource.id, kinds, atlas, row);
      if (base.places.size === 0) continue;
      const whole = new Map(kinds).set(key, known!);
      const saysMore = (changed: readonly Resource[]): boolean => {
        const before = outcomeOf(fixture, resource.id, whole, atlas);
        const after = outcomeOf(changed, resource.id, whole, atlas);
        return (
          after.gaps > before.gaps || [...after.places].some((place) => !before.places.has(place))
        );
      };
      for (const path of [...("read" in row ? [row.read] : []), ...(row.reads ?? [])])
        for (const { name, was, is, record } of replaced(resource.properties, stepsOf(path))) {
          if (!wanted()) continue;
          const changed = fixture.with(at, { ...resource, properties: record });
          const other = outcomeOf(changed, resource.id, kinds, atlas, row);
          yield {
            type: resource.type,
            row,
            path,
            name,
            was,
            is,
            outcome:
              other.gaps > 0
                ? "gap"
                : [...other.places].some((place) => !base.places.has(place))
                  ? "other place"
                  : [...base.places].every((place) => other.places.has(place))
                    ? "kept"
                    : saysMore(changed)
                      ? "other row"
                      : "silent",
          };
        }
    }
  }
}

function outcomeOf(
  fixture: readonly Resource[],
  id: string,
  types: ReadonlyMap<string, ResourceType>,
  atlas: Atlas,
  row?: Row,
): { readonly places: ReadonlySet<string>; readonly gaps: number } {
  const places = new Set<string>();
  let gaps = 0;
  const { see, finish } = locator(types, atlas, {
    placement({ resource, role, location, evidence }) {
      if (resource.id === id && (row === undefined || evidence.why === row.why))
        places.add(`${role} ${location.code}`);
    },
    gap: (gap) =>
      void (gap.resource === id && (row === undefined || gap.role === row.role) && gaps++),
  });
  for (const one of fixture) see(one);
  finish();
  return { places, gaps };
}
