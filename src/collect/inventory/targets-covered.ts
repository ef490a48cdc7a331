/** Whether each cloud and each account that the header of an inventory names as a target was looked at. */
import { accountOfTarget, plainAccount } from "../../account-ids.ts";
import type { ExpectedScope, Gap } from "../../model.ts";
import { providerOfTarget, providers } from "../../providers.ts";
import { fileGap } from "./file-gap.ts";

interface Scope {
  readonly provider: string;
  readonly scope: string;
}

export interface TargetsCovered {
  /** Hears of what a coverage line or a gap is about. */
  readonly looked: (at: Scope) => void;
  /** Hears of an account that a target stands for: what is not covered of it is a gap by itself. */
  readonly expected: (one: ExpectedScope) => void;
  readonly hasExpected: () => boolean;
  readonly gaps: () => Gap[];
}

export function targetsCovered(file: string, targets: readonly string[]): TargetsCovered {
  const clouds = new Set<string>();
  const listed = new Set<string>();
  const accounts = new Set<string>();
  const keyOf = ({ provider, scope }: Scope): string => `${provider} ${plainAccount(scope)}`;

  const cloudsMissing = (): Gap[] =>
    providers
      .filter((provider) => targets.some((target) => providerOfTarget(target) === provider))
      .filter((provider) => !clouds.has(provider) && !listed.has(provider))
      .map((provider) =>
        fileGap(
          file,
          `its header names ${provider} as a target, and no coverage line or gap is of ${provider}`,
        ),
      );

  /** Of a cloud without any line the gap above speaks. */
  const accountsMissing = (): Gap[] =>
    targets.flatMap((target) => {
      const named = accountOfTarget(target);
      return named && clouds.has(named.provider) && !accounts.has(keyOf(named))
        ? [
            fileGap(
              file,
              `its header names ${target} as a target, and no coverage line or gap is of it`,
            ),
          ]
        : [];
    });

  return {
    looked(at) {
      clouds.add(at.provider);
      accounts.add(keyOf(at));
    },
    expected(one) {
      listed.add(one.provider);
      accounts.add(keyOf(one));
    },
    hasExpected: () => listed.size > 0,
    gaps: () => [...cloudsMissing(), ...accountsMissing()],
  };
}
