/** What one scan looks at: the command's targets or else the policy's, each with the role that reads it. */
import type { Policy, PolicyTarget } from "../judge/policy.ts";
import type { Source } from "../collect/collect.ts";
import { UserError } from "../model.ts";
import { nearest } from "../nearest.ts";
import { demoTargets, plainTargets, takesOption, targetsInWords } from "../providers.ts";

interface WantedTargets {
  readonly targets: readonly string[];
  readonly role?: string;
  readonly externalId?: string;
}

/** A role that the policy gives to a target is used for it, whoever names the target; else the command's. */
export function namedTargets(
  { targets, role, externalId }: WantedTargets,
  policy: Pick<Policy, "targets">,
): readonly PolicyTarget[] {
  const known = new Map(policy.targets.map((one) => [one.target, one]));
  // Named twice it is scanned once.
  const chosen =
    targets.length > 0
      ? [...new Set(targets)].map((target) => known.get(target) ?? { target })
      : [...known.values()];
  if (chosen.length === 0)
    throw new UserError(
      `scan: no target; name one (${targetsInWords()}), or add targets to data-boundary.yml`,
    );
  if (role === undefined && externalId === undefined) return chosen;
  return chosen.map((one) =>
    one.role === undefined && takesOption(one.target, "role")
      ? {
          target: one.target,
          ...(role !== undefined && { role }),
          ...(externalId !== undefined && { externalId }),
        }
      : one,
  );
}

/** The source that collects a target. */
export function sourceOf(target: string, sources: readonly Source[]): Source {
  const source = sources.find(({ understands }) => understands(target));
  if (source) return source;
  const near = nearest(target, [...plainTargets(), ...demoTargets]);
  throw new UserError(
    `scan: unknown target "${target}"; use ${targetsInWords()}${near === undefined ? "" : ` (did you mean ${near}?)`}`,
  );
}
