/** How many count, for_each and OpenTofu's enabled make of a block, and what each of them is called. */
import type { Key } from "../terraform/address.ts";
import type { Evaluator, Names } from "./evaluate.ts";
import { pairsOf } from "./members.ts";
import type { Declared } from "./declared.ts";
import { numberOf } from "./functions-texts.ts";
import {
  type Thing,
  type Value,
  fault,
  isMap,
  isUnknown,
  textOf,
  thing,
  unknown,
} from "./value.ts";

export interface Copy {
  readonly key: Key | undefined;
  readonly names: Names;
}

export interface Copies {
  readonly each: readonly Copy[];
  readonly by: "count" | "for_each" | "enabled" | undefined;
  /** Why it is not known how many there are; then `each` holds one that stands for them. */
  readonly open?: string;
}

const mostCopies = 10_000;

export function copiesOf(block: Declared, names: Names, { evaluate }: Evaluator): Copies {
  const count = block.attributes.get("count");
  const forEach = block.attributes.get("for_each");
  if (count) {
    const value = evaluate(count.expression, names);
    const number = typeof value === "boolean" ? undefined : numberOf(value);
    if (number === undefined || number > mostCopies)
      return open("count", isUnknown(value) ? value : fault(`it makes more than ${mostCopies}`));
    return {
      by: "count",
      each: Array.from({ length: Math.max(0, number) }, (_, index) => ({
        key: index,
        names: withItem(names, "count", (name) => (name === "index" ? index : undefined)),
      })),
    };
  }
  if (!forEach) return one();
  const over = evaluate(forEach.expression, names);
  const pairs = over === null ? [] : pairsOf(over);
  if (!pairs || pairs.length > mostCopies)
    return open("for_each", isUnknown(over) ? over : fault(`it makes more than ${mostCopies}`));
  const keyed = pairs.map(
    ([key, value]) => [isMap(over) ? String(key) : textOf(value), value] as const,
  );
  if (keyed.some(([key]) => key === undefined))
    return open("for_each", unknown("its elements are not known"));
  return {
    by: "for_each",
    each: keyed.map(([key, value]) => ({
      key,
      names: withItem(names, "each", (name) =>
        name === "key" ? key : name === "value" ? value : undefined,
      ),
    })),
  };

  /** https://opentofu.org/docs/language/meta-arguments/enabled (2026-11-29) */
  function one(): Copies {
    const each = [{ key: undefined, names }];
    const enabled = enabledOf(block);
    if (!enabled) return { by: undefined, each };
    const value = evaluate(enabled.expression, names);
    if (typeof value === "boolean" || value === "true" || value === "false")
      return { by: "enabled", each: String(value) === "true" ? each : [] };
    const why = (isUnknown(value) ? value.why : undefined) ?? "it is known after apply";
    return { by: "enabled", open: why, each };
  }

  function open(by: "count" | "for_each", value: Value): Copies {
    const why = (isUnknown(value) ? value.why : undefined) ?? "it is known after apply";
    const item = unknown(`${by} is not known: ${why}`);
    return {
      by,
      open: why,
      each: [
        { key: undefined, names: withItem(names, by === "count" ? "count" : "each", () => item) },
      ],
    };
  }
}

export const enabledOf = ({ blocks }: Declared) =>
  blocks.find(({ kind }) => kind === "lifecycle")?.attributes.get("enabled");

function withItem(names: Names, called: string, get: (name: string) => Value | undefined): Names {
  const item: Thing = thing((name) => get(name) ?? fault(`${called} has no such attribute`));
  return (name) => (name === called ? item : names(name));
}
