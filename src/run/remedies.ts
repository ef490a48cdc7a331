/** The rules that a report's findings name, each with the remedies of the types it was found on. */
import type { Rule } from "../model.ts";
import type { Remedies } from "../remedies.ts";

/** `used`: rule id -> the resource types of its findings. */
export function withRemedies(
  rules: readonly Rule[],
  used: ReadonlyMap<string, ReadonlySet<string>>,
  { find }: Remedies,
): readonly Rule[] {
  return rules.flatMap((rule) => {
    const types = used.get(rule.id);
    if (!types) return [];
    const remedies = [...types].sort().flatMap((type) => find(type, rule) ?? []);
    return [remedies.length === 0 ? rule : { ...rule, remedies }];
  });
}
