/** Container registries: every replication is a full copy of the registry's images. */
import { resourceType } from "../path.ts";
import type { Arm } from "./arm.ts";
import { nothingThere } from "./states.ts";

export const containerRegistryReplication = resourceType<
  Arm<{ readonly provisioningState?: string }>
>("Microsoft.ContainerRegistry/registries/replications", [], {
  home: {
    role: "replica",
    owner: (id, { properties }) =>
      nothingThere(properties?.provisioningState) ?? id.replace(/\/replications\/.*$/i, ""),
    reads: ["properties.provisioningState"],
    ownedBy: ["Microsoft.ContainerRegistry/registries"],
    why: "a geo-replicated registry keeps all its images in this region",
    docs: "https://learn.microsoft.com/azure/container-registry/container-registry-geo-replication",
    answers: ["acr-replication"],
  },
});
