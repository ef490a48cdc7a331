// facade:src/providers.ts
import { accountIn, addProvider, factsOf, isExactId, isProvider, plainTargets, providerOfId, providerOfTarget, providerOfType, providers_2, takesOption, targetForms } from "./cli.js";

export {
  accountIn,
  factsOf,
  isExactId,
  isProvider,
  plainTargets,
  providerOfId,
  providerOfTarget,
  providerOfType,
  providers_2,
  takesOption,
  targetForms
};
