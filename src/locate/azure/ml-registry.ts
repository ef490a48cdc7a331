/** Machine Learning registries: models and data assets in every region of the registry. */
import { isShown } from "../shown.ts";
import { none, resourceType, unknown } from "../path.ts";
import type { Arm } from "./arm.ts";
import { elsewhere, geoSku, paired } from "./paired-region.ts";

type MlRegistry = Arm<{
  readonly regionDetails?: readonly {
    readonly location?: string;
    readonly storageAccountDetails?: readonly {
      readonly systemCreatedStorageAccount?: { readonly storageAccountType?: string };
    }[];
  }[];
}>;

const sku =
  "properties.regionDetails[].storageAccountDetails[].systemCreatedStorageAccount.storageAccountType";
const isGeo = geoSku(sku);
const docs = "https://learn.microsoft.com/azure/machine-learning/how-to-manage-registries";

export const mlRegistry = resourceType<MlRegistry>("Microsoft.MachineLearningServices/registries", [
  {
    role: "replica",
    read: "properties.regionDetails[].location",
    as: elsewhere,
    why: "the registry keeps its models and data assets in each of its regions",
    docs,
    answers: ["ml-registry-regions"],
  },
  {
    role: "backup",
    id: "storage of its regions",
    read: "properties.regionDetails[].location",
    as: (region, here) => {
      const known = (here.element.storageAccountDetails ?? []).map(
        // The API shows the SKU of each account that it made; another one is a resource of its own.
        ({ systemCreatedStorageAccount: made }) =>
          made && !isShown(made.storageAccountType)
            ? unknown(made.storageAccountType, sku)
            : isGeo(made?.storageAccountType),
      );
      if (known.includes(true)) return paired(here, region);
      return known.find((one) => one !== false && one !== true) ?? none;
    },
    // That its region is not shown is said by the row above.
    absent: none,
    reads: [sku],
    why: "the registry's own storage account is copied to the paired region",
    docs,
    answers: ["ml-registry-regions"],
  },
]);
