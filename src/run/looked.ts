/** Whether a scan looked wherever an exception could match: only then does "matches nothing" mean anything. */
import type { Exception } from "../judge/exception.ts";
import type { Coverage, ExceptionOutcome } from "../model.ts";
import { factsOf, providerOfId } from "../providers.ts";

export interface Seen {
  /** Whether nothing was missed and nothing left out. */
  readonly isWhole: boolean;
  readonly coverage: Iterable<Coverage>;
}

export function outcomesOf(
  outcomes: readonly ExceptionOutcome[],
  /** In the same order. */
  exceptions: readonly Exception[],
  seen: Seen,
): readonly ExceptionOutcome[] {
  const scopes = new Set<string>();
  const clouds = new Set<string>();
  if (exceptions.length > 0)
    for (const { scope, provider } of seen.coverage) {
      scopes.add(scope.toLowerCase());
      clouds.add(provider);
    }
  const couldMatch = ({ scope, resource = "" }: Exception): boolean => {
    const cloud = providerOfId(resource);
    const own = scope ?? (cloud && factsOf(cloud).ids.accountOf(resource));
    return (
      seen.isWhole &&
      (own === undefined || scopes.has(own.toLowerCase())) &&
      (cloud === undefined || clouds.has(cloud))
    );
  };
  return outcomes.map((outcome, i) =>
    outcome.status !== "unused" || couldMatch(exceptions[i]!)
      ? outcome
      : { ...outcome, status: "undetermined" },
  );
}
