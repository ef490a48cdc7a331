// src/plans/terraform/plan-places.ts
import { configurationOf } from "./terraform-plan.js";
import { instancesOfPlan, instancesOfValues } from "./terraform-plan.js";
import { listOf, memberOf } from "./terraform-plan.js";
import { sourceFolders, sourcesOf } from "./terraform-plan.js";
function planPlaces(json, path) {
  const configuration = configurationOf(memberOf(json, "configuration"));
  const changes = listOf(memberOf(json, "resource_changes"));
  const { managed } = changes.length > 0 ? instancesOfPlan(changes, configuration) : instancesOfValues(memberOf(json, "planned_values"), "managed", configuration);
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
