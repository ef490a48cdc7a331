/** The audit of guards as JSON: all that it knows. Schema: schema/guards.json. */
import type { GuardReport } from "../../guard-model.ts";
import type { OpenLocation } from "../../guard-model.ts";
import { toJson } from "../escape.ts";
import { guardsSchemaUrl, guardsVersion } from "../links.ts";

export function* guardsJson({
  run,
  boundary,
  asOf,
  verdicts,
  findings,
  gaps,
  notes,
  estate,
}: GuardReport): Generator<string> {
  const { sets, numbered } = sharedSets();
  const { tool, startedAt, finishedAt, targets, policy = null, status, redacted } = run;
  yield `${toJson(
    {
      $schema: guardsSchemaUrl,
      guardsVersion,
      tool: { name: tool.name, version: tool.version },
      run: { startedAt, finishedAt, asOf, boundary, targets, policy, status, redacted },
      verdicts: verdicts.map((one) => ({ ...one, open: one.open.map(numbered) })),
      findings: findings.map((one) => ({ ...one, open: one.open.map(numbered) })),
      probeSets: sets,
      gaps,
      notes,
      estate,
    },
    2,
  )}\n`;
}

/** The same services are open in most locations of most scopes: each set of them is written once. */
function sharedSets(): {
  readonly sets: readonly (readonly string[])[];
  readonly numbered: (open: OpenLocation) => object;
} {
  const sets: (readonly string[])[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (probes: readonly string[]): number => {
    const key = probes.join("\n");
    const number = numbers.get(key) ?? sets.push(probes) - 1;
    numbers.set(key, number);
    return number;
  };
  return {
    sets,
    numbered: ({ probes, ...open }) =>
      probes === undefined ? open : { ...open, probes: numberOf(probes) },
  };
}
