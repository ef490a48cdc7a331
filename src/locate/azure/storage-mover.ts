/** Storage Mover: jobs that copy files into a target account. */
import { sameId } from "../../model.ts";
import { resourceType } from "../path.ts";
import { type Arm, type Child, resourceItself } from "./arm.ts";

interface StorageMover extends Arm {
  readonly endpoints?: readonly Child<{ readonly storageAccountResourceId?: string }>[];
  readonly jobDefinitions?: readonly Child<{ readonly targetResourceId?: string }>[];
}

export const storageMover = resourceType<StorageMover>(
  "Microsoft.StorageMover/storageMovers",
  [
    {
      role: "replica",
      read: "jobDefinitions[].properties.targetResourceId",
      reads: ["endpoints[].id", "endpoints[].properties.storageAccountResourceId"],
      as: (target, { resource }) => {
        const account = resource.properties.endpoints?.find(
          ({ id }) => id !== undefined && sameId(id) === sameId(target),
        )?.properties?.storageAccountResourceId;
        return account === undefined
          ? { gap: `the endpoint ${target} shows no storage account` }
          : resourceItself(account);
      },
      why: "a job copies its source into the storage account behind this endpoint",
      docs: "https://learn.microsoft.com/azure/storage-mover/resource-hierarchy",
      answers: ["storage-mover"],
    },
  ],
  {
    needs: [
      {
        property: "jobDefinitions",
        path: "projects/{each}/jobDefinitions",
        apiVersion: "2024-07-01",
        action: "Microsoft.StorageMover/storageMovers/projects/jobDefinitions/read",
        list: true,
      },
      {
        property: "endpoints",
        path: "endpoints",
        apiVersion: "2024-07-01",
        action: "Microsoft.StorageMover/storageMovers/endpoints/read",
        list: true,
      },
    ],
    blind: [
      "The location of the sources that Storage Mover reads, on premises or in other clouds.",
    ],
  },
);
