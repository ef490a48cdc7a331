/** An organization that several targets name is audited once. */
import type { AwsGuards } from "../../guard-model.ts";

export function withoutKnown(guards: AwsGuards, known: Set<string>): AwsGuards | undefined {
  const name = guards.organization ?? JSON.stringify(guards.nodes.map(({ id }) => id));
  if (known.has(name)) return undefined;
  known.add(name);
  return guards;
}
