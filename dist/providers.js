// facade:src/providers.ts
import { accountIn, addProvider, demoTargets, factsOf, isExactId, isProvider, plainTargets, providerOfId, providerOfTarget, providerOfType, providers_2, takesOption, targetForms, targetsInWords } from "./cli.js";

export {
  accountIn,
  demoTargets,
  factsOf,
  isExactId,
  isProvider,
  plainTargets,
  providerOfId,
  providerOfTarget,
  providerOfType,
  providers_2,
  takesOption,
  targetForms,
  targetsInWords
};
