/** Databricks: the workspace's own storage account, geo-redundant unless someone chose otherwise. */
import { resourceType } from "../path.ts";
import { given, statusOf } from "../words.ts";
import type { Arm } from "./arm.ts";
import { geoSku, paired, pairIfAny } from "./paired-region.ts";

type DatabricksWorkspace = Arm<{
  readonly computeMode?: string;
  readonly parameters?: { readonly storageAccountSkuName?: { readonly value?: string } };
}>;

const isGeo = geoSku("properties.parameters.storageAccountSkuName.value");
const hasStorage = statusOf("properties.computeMode", { Hybrid: true, Serverless: false });

export const databricksWorkspace = resourceType<DatabricksWorkspace>(
  "Microsoft.Databricks/workspaces",
  [
    {
      role: "replica",
      read: "properties.parameters.storageAccountSkuName.value",
      // A serverless workspace has no storage account of its own.
      when: ({ properties }) => hasStorage(properties?.computeMode),
      reads: ["properties.computeMode"],
      as: (sku, here) => given(isGeo(sku), () => paired(here)),
      absent: pairIfAny,
      why: "the workspace's storage is geo-redundant unless set otherwise: a copy is kept in the paired region",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.databricks/workspaces",
      answers: ["databricks-dbfs"],
    },
  ],
);
