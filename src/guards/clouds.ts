/** The clouds whose guards are audited, one line each. */
import type { GuardLocation, Guarded, Guards } from "../guard-model.ts";
import { awsViews } from "./aws/view.ts";
import { awsWords } from "./aws/words.ts";
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
}

const clouds: { readonly [P in Guarded]: Cloud<P> } = {
  aws: { views: awsViews, words: awsWords },
  azure: { views: azureViews, words: azureWords },
};

export function viewsOf<P extends Guarded>(
  guards: GuardsOf<P> & { readonly provider: P },
  locations: readonly GuardLocation[],
  asOf: string,
): readonly ScopeView[] {
  const cloud: Cloud<P> = clouds[guards.provider];
  return cloud.views(guards, locations, asOf);
}

export const wordsOf = (provider: Guarded): GuardWords => clouds[provider].words;
