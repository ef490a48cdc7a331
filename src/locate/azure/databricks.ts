/** Databricks: the workspace's own storage account, geo-redundant unless somebody chose otherwise. */
import { resourceType } from "../unconverted.ts";
import type { Arm } from "./arm.ts";
import { paired, reachesPair } from "./regions.ts";

type DatabricksWorkspace = Arm<{
  readonly computeMode?: string;
  readonly parameters?: { readonly storageAccountSkuName?: { readonly value?: string } };
}>;

export const databricksWorkspace = resourceType<DatabricksWorkspace>(
  "Microsoft.Databricks/workspaces",
  [
    {
      role: "replica",
      read: "properties.parameters.storageAccountSkuName.value",
      // A serverless workspace has no storage account of its own.
      when: ({ properties }) => properties?.computeMode !== "Serverless",
      as: (sku, here) => (reachesPair(sku) ? paired(here) : undefined),
      absent: (here) => here.pair(),
      why: "the workspace's storage is geo-redundant unless set otherwise: a copy lies in the paired region",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.databricks/workspaces",
      answers: ["databricks-dbfs"],
    },
  ],
);
