/** What a policy says of findings on guards: their levels, and those that it accepts. */
import { type ExceptionRef, type Gap, type Level, sameId } from "../model.ts";
import { type GuardRule, type GuardVerdict, guardRules } from "../guard-model.ts";
import { exceptionsOn } from "../judge/exceptions.ts";
import { gapIdPattern } from "../gap-id.ts";
import type { Policy } from "../judge/policy.ts";

export interface Rulings {
  /** Of a finding that is otherwise of this level. */
  readonly levelOf: (rule: GuardRule, level: Level) => Level | "off";
  /** `guards`: the ids of the guards that the finding is about. */
  readonly exceptionOf: (
    rule: GuardRule,
    verdict: GuardVerdict,
    guards: readonly string[],
  ) => ExceptionRef | undefined;
  readonly gapExceptionOf: (gap: Gap) => ExceptionRef | undefined;
  /** Exceptions that have expired or accept nothing, one sentence each. */
  readonly notes: () => readonly string[];
}

/** An exception of guards names them: `guard-wider`, `guard-*`; `*` means findings of data. */
export function rulingsOf(
  { levels, exceptions }: Pick<Policy, "levels" | "exceptions">,
  asOf: string,
): Rulings {
  // One that accepts all gaps of a reason, wherever they are, was written for data as well.
  const own = exceptions.filter(
    ({ rule, gap, scope, resource }) =>
      rule?.startsWith("guard-") ||
      (gap !== undefined && (gapIdPattern.test(gap) || (scope ?? resource) !== undefined)),
  );
  const all = exceptionsOn(
    asOf,
    own,
    guardRules,
    (_, place) => place,
    () => [],
  );
  return {
    levelOf: (rule, level) => levels.get(rule) ?? level,
    exceptionOf(rule, { provider, scope, name }, guards) {
      // `resource` names the account or subscription, or a guard.
      for (const id of [scope, ...guards]) {
        const found = all.forFinding({
          rule,
          level: "error",
          verdict: "outside",
          resource: { id, type: "", provider, scope: sameId(scope), name, labels: {} },
          role: "home",
          location: { code: "", countries: [] },
          outside: [],
          evidence: { pointer: "", value: undefined, basis: "stated", why: "", docs: "" },
          classes: [],
          fingerprint: "",
          references: [],
        });
        if (found) return found;
      }
      return undefined;
    },
    gapExceptionOf: (gap) => all.forGap(gap),
    notes: () =>
      all
        .outcomes()
        // A scan may have the gap.
        .filter(
          ({ status, rule }) =>
            status === "expired" || (status === "unused" && !rule.startsWith("gap:")),
        )
        .map(({ rule, resource, status, expires }) =>
          status === "expired"
            ? `The exception of ${rule} for ${resource} expired on ${expires}`
            : `The exception of ${rule} for ${resource} accepts nothing`,
        ),
  };
}
