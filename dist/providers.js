// facade:src/providers.ts
import { accountIn, addProvider, demoTargets, factsOf, isExactId, isProvider, plainTargets, providerOfId, providerOfStore, providerOfTarget, providerOfType, providers_2, storeForms, takesOption, targetForms, targetsInWords } from "./cli.js";

export {
  accountIn,
  demoTargets,
  factsOf,
  isExactId,
  isProvider,
  plainTargets,
  providerOfId,
  providerOfStore,
  providerOfTarget,
  providerOfType,
  providers_2,
  storeForms,
  takesOption,
  targetForms,
  targetsInWords
};
