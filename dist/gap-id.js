const { createHash } = process.getBuiltinModule("node:crypto");
const { createHash: createHash2 } = process.getBuiltinModule("node:crypto");
import {
  gapReasons
} from "./model.js";
import {
  factsOf,
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
function formOf(id, of) {
  const fitting = forms.filter(({ whole }) => whole.test(id));
  return fitting.find(({ provider }) => provider === of) ?? fitting[0];
}
var plainAccount = (id) => id.toLowerCase().replaceAll("-", "");

// src/gap-id.ts

var idLength = 10;
var gapIdPattern = new RegExp(`^(?:${gapReasons.join("|")})-[\\da-f]{${idLength}}$`);
function withId(gap) {
  const fingerprint = fingerprintOf(gap);
  return { id: idOf(gap, fingerprint), fingerprint, ...gap };
}
function idsOf(gap) {
  const own = idOf(gap, fingerprintOf(gap));
  if (gap.resource === void 0) return [own];
  const { resource: _, ...folded } = gap;
  return [own, idOf(folded, fingerprintOf(folded))];
}
var idOf = ({ reason }, fingerprint) => `${reason}-${fingerprint.slice(0, idLength)}`;
function fingerprintOf(gap) {
  const { reason, provider, scope, region, service, type, resource, role, detail, declared } = gap;
  const said = [reason, provider, scope, region, service, type, resource, role, countless(detail)];
  return createHash2("sha256").update(withoutAccounts(JSON.stringify([...said, declared?.file, declared?.attribute]))).digest("hex");
}
var countless = (detail) => detail.replace(/(?<![\w.:/-])\d{1,9}(?![\w.:/-])/g, "#");

export {
  looksLikeAccount,
  accountsKnownIn,
  providerBefore,
  isAlwaysHidden,
  withoutAccounts,
  pseudonym,
  plainAccount,
  gapIdPattern,
  withId,
  idsOf
};
