/** Container registries: every replication is a full copy of the registry's images. */
import { resourceType } from "../unconverted.ts";
import type { Arm } from "./arm.ts";

export const containerRegistryReplication = resourceType<Arm>(
  "Microsoft.ContainerRegistry/registries/replications",
  [],
  {
    home: {
      role: "replica",
      owner: (id) => id.replace(/\/replications\/.*$/i, ""),
      ownedBy: ["Microsoft.ContainerRegistry/registries"],
      why: "a geo-replicated registry keeps all its images in this region",
      docs: "https://learn.microsoft.com/azure/container-registry/container-registry-geo-replication",
      answers: ["acr-replication"],
    },
  },
);
