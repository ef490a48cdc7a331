/** A subscription that several targets name is audited once. */
import type { AzureGuards } from "../../guard-model.ts";
import { isSubscription } from "./scopes.ts";

export function withoutKnownScopes(guards: AzureGuards, known: Set<string>): AzureGuards {
  const scopes = guards.scopes.filter(({ id }) => {
    if (!isSubscription(id)) return true;
    const key = id.toLowerCase();
    return !known.has(key) && known.add(key);
  });
  return { ...guards, scopes };
}
