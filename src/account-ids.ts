/** The ids of accounts, subscriptions and tenants in a text, and the short names that can stand for them. */
import { type Provider, factsOf, providers } from "./providers.ts";
import type { AccountId } from "./providers/provider.ts";
import { sha256Of } from "./sha256.ts";

interface Form extends AccountId {
  readonly provider: Provider;
  readonly whole: RegExp;
}

/** Those with the most letters first: what begins as an AWS account does may be a GUID without hyphens. */
const forms: readonly Form[] = providers
  .flatMap((provider) =>
    factsOf(provider).ids.accounts.map((form) => ({
      ...form,
      provider,
      whole: new RegExp(`^(?:${form.pattern})$`, "i"),
    })),
  )
  .toSorted((a, b) => Number(a.isAlwaysHidden) - Number(b.isAlwaysHidden));

/** What looks like an account's id, also within a word ("logs123456789012"). */
export const looksLikeAccount = new RegExp(forms.map(({ pattern }) => pattern).join("|"), "gi");

/** Whose account an id is known to be by what comes before it. */
const known = forms.flatMap(({ after, pattern, provider }) =>
  after === undefined
    ? []
    : [
        {
          provider,
          form: new RegExp(`(?<=${after})(?:${pattern})`, "gi"),
          before: new RegExp(`(?:${after})$`, "i"),
        },
      ],
);

/** The accounts that a text shows to be such. */
export function accountsKnownIn(
  text: string,
): readonly { readonly id: string; readonly provider: Provider }[] {
  return known.flatMap(({ form, provider }) =>
    [...text.matchAll(form)].map(([id]) => ({ id, provider })),
  );
}

/** Of an id that follows what accounts' ids of a provider follow. */
export function providerBefore(text: string, offset: number): Provider | undefined {
  const said = text.slice(Math.max(0, offset - 40), offset);
  return known.find(({ before }) => before.test(said))?.provider;
}

/** Whether it is hidden wherever it is; false for what looks like no account. */
export function isAlwaysHidden(id: string): boolean {
  return formOf(id)?.isAlwaysHidden === true;
}

/** Every id that looks like an account's is replaced: of messages nobody knows yet which ids are whose. */
export function withoutAccounts(text: string): string {
  return text.replace(looksLikeAccount, (id: string) => pseudonym(id));
}

/**
 * "aws-3f9a1c", "azure-3f9a1c"; `of` says whose account it is, where ids of several providers look alike. 24 bits: enough to tell an organization's accounts apart, and so few that some
 * sixty thousand account ids share each, so that trying them all does not lead back.
 */
export function pseudonym(id: string, of?: Provider): string {
  const { provider, canonical } = formOf(id, of)!;
  const short = sha256Of(canonical(id)).slice(0, 6);
  return `${provider}-${short}`;
}

function formOf(id: string, of?: Provider): Form | undefined {
  const fitting = forms.filter(({ whole }) => whole.test(id));
  return fitting.find(({ provider }) => provider === of) ?? fitting[0];
}

/** One spelling for all of an id's. */
export const plainAccount = (id: string): string => id.toLowerCase().replaceAll("-", "");
