/** Container registries: every replication is a full copy of the registry's images. */
import { resourceType } from "../path.ts";
import type { Arm } from "./arm.ts";
import { nothingThere } from "./states.ts";

/**
 * "Disabled" is not a provisioning state of a replication. What can be disabled is its endpoint, and then "its data will
 * continue to be synced": https://learn.microsoft.com/javascript/api/@azure/arm-containerregistry/replicationproperties
 */
const isEndpointOff = (state: unknown): boolean =>
  typeof state === "string" && /^disabled$/i.test(state);

export const containerRegistryReplication = resourceType<
  Arm<{ readonly provisioningState?: string }>
>("Microsoft.ContainerRegistry/registries/replications", [], {
  home: {
    role: "replica",
    owner: (id, { properties }) =>
      (isEndpointOff(properties?.provisioningState)
        ? undefined
        : nothingThere(properties?.provisioningState)) ?? id.replace(/\/replications\/.*$/i, ""),
    reads: ["properties.provisioningState"],
    ownedBy: ["Microsoft.ContainerRegistry/registries"],
    why: "a geo-replicated registry keeps all its images in this region",
    docs: "https://learn.microsoft.com/azure/container-registry/container-registry-geo-replication",
    answers: ["acr-replication"],
  },
});
