const { createHash } = process.getBuiltinModule("node:crypto");
import {
  factsOf,
  providerOfTarget,
  providers
} from "./providers.js";

// src/account-ids.ts

var forms = providers.flatMap(
  (provider) => factsOf(provider).ids.accounts.map((form) => ({
    ...form,
    provider,
    whole: new RegExp(`^(?:${form.pattern})$`, "i")
  }))
).toSorted((a, b) => Number(a.isAlwaysHidden) - Number(b.isAlwaysHidden));
var looksLikeAccount = new RegExp(forms.map(({ pattern }) => pattern).join("|"), "gi");
var known = forms.flatMap(
  ({ after, pattern, provider }) => after === void 0 ? [] : [
    {
      provider,
      form: new RegExp(`(?<=${after})(?:${pattern})`, "gi"),
      before: new RegExp(`(?:${after})$`, "i")
    }
  ]
);
function accountsKnownIn(text) {
  return known.flatMap(
    ({ form, provider }) => [...text.matchAll(form)].map(([id]) => ({ id, provider }))
  );
}
function providerBefore(text, offset) {
  const said = text.slice(Math.max(0, offset - 40), offset);
  return known.find(({ before }) => before.test(said))?.provider;
}
function isAlwaysHidden(id) {
  return formOf(id)?.isAlwaysHidden === true;
}
function withoutAccounts(text) {
  return text.replace(looksLikeAccount, (id) => pseudonym(id));
}
function pseudonym(id, of) {
  const { provider, canonical } = formOf(id, of);
  const short = createHash("sha256").update(canonical(id)).digest("hex").slice(0, 6);
  return `${provider}-${short}`;
}
function accountOfTarget(target) {
  const provider = providerOfTarget(target);
  const scope = target.slice(target.indexOf(":") + 1);
  const isAccount = forms.some((form) => form.provider === provider && form.whole.test(scope));
  return provider !== void 0 && isAccount ? { provider, scope } : void 0;
}
function formOf(id, of) {
  const fitting = forms.filter(({ whole }) => whole.test(id));
  return fitting.find(({ provider }) => provider === of) ?? fitting[0];
}
var plainAccount = (id) => id.toLowerCase().replaceAll("-", "");

export {
  looksLikeAccount,
  accountsKnownIn,
  providerBefore,
  isAlwaysHidden,
  withoutAccounts,
  pseudonym,
  accountOfTarget,
  plainAccount
};
