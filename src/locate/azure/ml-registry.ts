/** Machine Learning registries: models and data assets in every region of the registry. */
import { resourceType } from "../unconverted.ts";
import { type Arm, sameRegion } from "./arm.ts";

type MlRegistry = Arm<{
  readonly regionDetails?: readonly {
    readonly location?: string;
    readonly storageAccountDetails?: readonly {
      readonly systemCreatedStorageAccount?: { readonly storageAccountType?: string };
    }[];
  }[];
}>;

const docs = "https://learn.microsoft.com/azure/machine-learning/how-to-manage-registries";

export const mlRegistry = resourceType<MlRegistry>("Microsoft.MachineLearningServices/registries", [
  {
    role: "replica",
    read: "properties.regionDetails[].location",
    as: (region, { home }) => (sameRegion(region, home) ? undefined : region),
    why: "the registry keeps its models and data assets in each of its regions",
    docs,
    answers: ["ml-registry-regions"],
  },
  {
    role: "backup",
    id: "storage of its regions",
    read: "properties.regionDetails[].location",
    as: (region, { element, pair }) =>
      (element.storageAccountDetails ?? []).some(({ systemCreatedStorageAccount }) =>
        /GRS|GZRS/.test(systemCreatedStorageAccount?.storageAccountType ?? ""),
      )
        ? pair(region)
        : undefined,
    why: "the registry's own storage account is copied to the paired region",
    docs,
    answers: ["ml-registry-regions"],
  },
]);
