// src/plans/terraform/plan-places.ts
import { configurationOf } from "./terraform-plan.js";
import { instancesOfPlan, instancesOfValues, providerNames } from "./terraform-plan.js";
import { listOf, memberOf } from "./terraform-plan.js";
import { providersFor } from "./terraform-plan.js";
import { sourceFolders, sourcesOf } from "./terraform-plan.js";
async function planPlaces(json, path) {
  const providers = await providersFor(providerNames(json));
  const configuration = configurationOf(memberOf(json, "configuration"));
  const changes = listOf(memberOf(json, "resource_changes"));
  const { managed } = changes.length > 0 ? instancesOfPlan(changes, configuration, providers) : instancesOfValues(memberOf(json, "planned_values"), "managed", configuration, providers);
  const sources = sourcesOf(sourceFolders(void 0, path), managed, configuration.sourceOf);
  const byAddress = new Map(managed.map((one) => [one.address, one]));
  return (address) => {
    const instance = byAddress.get(address);
    return instance && sources.block(instance);
  };
}
export {
  planPlaces
};
