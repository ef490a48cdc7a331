// facade:src/providers.ts
import { demoTargets, factsOf, isProvider, plainTargets, providerOfId, providerOfTarget, providers_2, takesOption, targetForms } from "./cli.js";

export {
  demoTargets,
  factsOf,
  isProvider,
  plainTargets,
  providerOfId,
  providerOfTarget,
  providers_2,
  takesOption,
  targetForms
};
