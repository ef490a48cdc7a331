/** The audit of guards as JSON: all that it knows. Schema: schema/guards.json. */
import type { GuardReport } from "../../guard-model.ts";
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
  const { tool, startedAt, finishedAt, targets, policy = null, status, redacted } = run;
  yield `${toJson(
    {
      $schema: guardsSchemaUrl,
      guardsVersion,
      tool: { name: tool.name, version: tool.version },
      run: { startedAt, finishedAt, asOf, boundary, targets, policy, status, redacted },
      verdicts,
      findings,
      gaps,
      notes,
      estate,
    },
    2,
  )}\n`;
}
