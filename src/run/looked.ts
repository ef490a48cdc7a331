/** Whether a scan looked wherever an exception could match: only then does "matches nothing" mean anything. */
import type { Exception } from "../judge/exceptions.ts";
import type { Coverage, ExceptionOutcome } from "../model.ts";

export interface Seen {
  /** Whether nothing was missed and nothing left out. */
  readonly isWhole: boolean;
  readonly coverage: readonly Coverage[];
}

export function outcomesOf(
  outcomes: readonly ExceptionOutcome[],
  /** In the same order. */
  exceptions: readonly Exception[],
  seen: Seen,
): readonly ExceptionOutcome[] {
  const scopes = new Set(seen.coverage.map(({ scope }) => scope.toLowerCase()));
  const clouds = new Set(seen.coverage.map(({ provider }) => provider));
  const couldMatch = ({ scope, resource = "" }: Exception): boolean => {
    const own = scope ?? scopeIn(resource);
    const cloud = resource.startsWith("arn:")
      ? "aws"
      : resource.startsWith("/")
        ? "azure"
        : undefined;
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

/** The account or subscription that a glob names without wildcards. */
function scopeIn(glob: string): string | undefined {
  const [, account, subscription] =
    /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):|^\/subscriptions\/([^/*?]+)\//i.exec(glob) ?? [];
  return account ?? subscription;
}
