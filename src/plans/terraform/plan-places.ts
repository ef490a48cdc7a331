/** Where the sources beside a plan declare its resources, by their addresses: for what reads a plan in a way of its own. */
import type { FilePlace } from "../../model.ts";
import { configurationOf } from "./configuration.ts";
import { instancesOfPlan, instancesOfValues, providerNames } from "./instances.ts";
import { listOf, memberOf } from "./json.ts";
import { providersFor } from "./providers.ts";
import { sourceFolders, sourcesOf } from "./sources.ts";

export async function planPlaces(
  json: unknown,
  path: string | undefined,
): Promise<(address: string) => FilePlace | undefined> {
  const providers = await providersFor(providerNames(json));
  const configuration = configurationOf(memberOf(json, "configuration"));
  const changes = listOf(memberOf(json, "resource_changes"));
  const { managed } =
    changes.length > 0
      ? instancesOfPlan(changes, configuration, providers)
      : instancesOfValues(memberOf(json, "planned_values"), "managed", configuration, providers);
  const sources = sourcesOf(sourceFolders(undefined, path), managed, configuration.sourceOf);
  const byAddress = new Map(managed.map((one) => [one.address, one]));
  return (address) => {
    const instance = byAddress.get(address);
    return instance && sources.block(instance);
  };
}
