/** The ids of accounts, subscriptions and tenants in a text, and the short names that can stand for them. */
import { createHash } from "node:crypto";
import { type Provider, factsOf, providerOfTarget, providers } from "./providers.ts";
import type { AccountId } from "./providers/provider.ts";

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
const known = forms.flatMap(({ after, pattern }) =>
  after === undefined ? [] : [new RegExp(`(?<=${after})(?:${pattern})`, "gi")],
);

const before = forms.flatMap(({ after }) =>
  after === undefined ? [] : [new RegExp(`(?:${after})$`, "i")],
);

/** The accounts that a text shows to be such. */
export function accountsKnownIn(text: string): readonly string[] {
  return known.flatMap((form) => [...text.matchAll(form)].map(([id]) => id));
}

export function comesAfterAccount(text: string, offset: number): boolean {
  return before.some((one) => one.test(text.slice(Math.max(0, offset - 40), offset)));
}

/** Whether it is hidden wherever it is; false for what looks like no account. */
export function isAlwaysHidden(id: string): boolean {
  return formOf(id)?.isAlwaysHidden === true;
}

/** Every id that looks like an account's is replaced: of messages nobody knows yet which ids are whose. */
export function withoutAccounts(text: string): string {
  return text.replace(looksLikeAccount, pseudonym);
}

/**
 * "aws-3f9a1c", "azure-3f9a1c". 24 bits: enough to tell an organisation's accounts apart, and so few that some
 * sixty thousand account ids share each, so that trying them all does not lead back.
 */
export function pseudonym(id: string): string {
  const { provider, canonical } = formOf(id)!;
  const short = createHash("sha256").update(canonical(id)).digest("hex").slice(0, 6);
  return `${provider}-${short}`;
}

/** The account that a target names: of "aws:123456789012", and not of "aws:org" or a management group. */
export function accountOfTarget(
  target: string,
): { readonly provider: Provider; readonly scope: string } | undefined {
  const provider = providerOfTarget(target);
  const scope = target.slice(target.indexOf(":") + 1);
  const isAccount = forms.some((form) => form.provider === provider && form.whole.test(scope));
  return provider !== undefined && isAccount ? { provider, scope } : undefined;
}

const formOf = (id: string): Form | undefined => forms.find(({ whole }) => whole.test(id));

/** One spelling for all of an id's. */
export const plainAccount = (id: string): string => id.toLowerCase().replaceAll("-", "");
