/** Whether each cloud and each account that the header of an inventory names as a target was looked at. */
import type { ExpectedScope, Gap, Provider } from "../../model.ts";
import { accountIn, providerOfTarget, providers } from "../../providers.ts";
import { fileGap } from "./file-gap.ts";

interface Scope {
  /** Of a gap not always a cloud. */
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
  const scopes = new Map<string, Set<string>>();
  const see = ({ provider, scope }: Scope): void => {
    const known = scopes.get(provider);
    if (known) known.add(scope);
    else scopes.set(provider, new Set([scope]));
  };
  /** In the one spelling of each. */
  const seenOf = (provider: Provider): ReadonlySet<string | undefined> =>
    new Set([...(scopes.get(provider) ?? [])].map((scope) => accountIn(provider, scope)));

  const cloudsMissing = (): Gap[] =>
    providers
      .filter((provider) => targets.some((target) => providerOfTarget(target) === provider))
      .filter((provider) => !clouds.has(provider) && !listed.has(provider))
      .map((provider) =>
        fileGap(
          file,
          `its header names ${provider} as a target, but it has no coverage line or gap of ${provider}`,
        ),
      );

  /** Of a cloud without any line the gap above speaks. */
  const accountsMissing = (): Gap[] => {
    const seen = new Map(providers.map((provider) => [provider, seenOf(provider)]));
    return targets.flatMap((target) => {
      const provider = providerOfTarget(target);
      if (provider === undefined || !clouds.has(provider)) return [];
      // "aws:org" and a management group name no account.
      const account = accountIn(provider, target.slice(target.indexOf(":") + 1));
      return account !== undefined && !seen.get(provider)!.has(account)
        ? [
            fileGap(
              file,
              `its header names ${target} as a target, but it has no coverage line or gap of it`,
            ),
          ]
        : [];
    });
  };

  return {
    looked(at) {
      clouds.add(at.provider);
      see(at);
    },
    expected(one) {
      listed.add(one.provider);
      see(one);
    },
    hasExpected: () => listed.size > 0,
    gaps: () => [...cloudsMissing(), ...accountsMissing()],
  };
}
