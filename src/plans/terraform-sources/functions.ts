/** The pure functions of Terraform's language that configurations of infrastructure use; any other gives what is not known. */
import { collections } from "./functions-collections.ts";
import { texts } from "./functions-texts.ts";
import type { Pure } from "./pure.ts";
import { type Value, fault, isUnknown, unknown, unknownOf } from "./value.ts";

export function call(name: string, args: readonly Value[]): Value {
  const bare = name.replace(/^core::/, "");
  const structural = Object.hasOwn(collections.structural, bare)
    ? collections.structural[bare]
    : undefined;
  const whole =
    own(texts.whole, bare) ?? own(collections.whole, bare) ?? own(texts.structural, bare);
  const run = structural ?? whole;
  if (!run) return unknown(`the function ${bare.slice(0, 40)} is not evaluated here`);
  const open = structural ? args.find(isUnknown) : unknownOf(args);
  if (open !== undefined) return open as Value;
  return run(...args) ?? fault(`the function ${bare} can't be evaluated with these arguments`);
}

const own = (table: Readonly<Record<string, Pure>>, name: string): Pure | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
