/** The clouds whose guards are audited, one line each. */
import type { GuardLocation, Guarded, Guards } from "../guard-model.ts";
import { withoutKnown } from "./aws/once.ts";
import { awsViews } from "./aws/view.ts";
import { awsWords } from "./aws/words.ts";
import { withoutKnownScopes } from "./azure/once.ts";
import { azureViews } from "./azure/view.ts";
import { azureWords } from "./azure/words.ts";
import type { ScopeView } from "./view.ts";
import type { GuardWords } from "./words.ts";

type GuardsOf<P extends Guarded> = Extract<Guards, { readonly provider: P }>;

interface Cloud<P extends Guarded> {
  readonly views: (
    guards: GuardsOf<P>,
    locations: readonly GuardLocation[],
    asOf: string,
  ) => readonly ScopeView[];
  readonly words: GuardWords;
  /** What of it was not among those before; `known`: what was, of this cloud. */
  readonly fresh: (guards: GuardsOf<P>, known: Set<string>) => GuardsOf<P> | undefined;
}

const clouds: { readonly [P in Guarded]: Cloud<P> } = {
  aws: { views: awsViews, words: awsWords, fresh: withoutKnown },
  azure: { views: azureViews, words: azureWords, fresh: withoutKnownScopes },
};

export function viewsOf<P extends Guarded>(
  guards: GuardsOf<P> & { readonly provider: P },
  locations: readonly GuardLocation[],
  asOf: string,
): readonly ScopeView[] {
  const cloud: Cloud<P> = clouds[guards.provider];
  return cloud.views(guards, locations, asOf);
}

/** What several targets name is audited once. */
export function onlyOnce(found: readonly Guards[]): readonly Guards[] {
  const known = new Map<Guarded, Set<string>>();
  return found.flatMap((guards) => {
    const own = known.get(guards.provider) ?? new Set();
    known.set(guards.provider, own);
    return freshOf(guards, own) ?? [];
  });
}

function freshOf<P extends Guarded>(
  guards: GuardsOf<P> & { readonly provider: P },
  known: Set<string>,
): Guards | undefined {
  const cloud: Cloud<P> = clouds[guards.provider];
  return cloud.fresh(guards, known);
}

export const wordsOf = (provider: Guarded): GuardWords => clouds[provider].words;
