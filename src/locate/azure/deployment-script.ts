/** Deployment scripts: the account that holds their input and output. */
import { resourceType, none } from "../path.ts";
import { type Arm, resourceAt } from "./arm.ts";

type Script = Arm<{ readonly status?: { readonly storageAccountId?: string } }>;

const docs =
  "https://learn.microsoft.com/azure/azure-resource-manager/templates/deployment-script-template";

export const deploymentScript = resourceType<Script>(
  "Microsoft.Resources/deploymentScripts",
  [
    {
      role: "processing",
      read: "properties.status.storageAccountId",
      absent: none,
      as: resourceAt,
      why: "the script, its input and its output are kept in this storage account",
      docs,
      answers: ["deployment-script"],
    },
  ],
  {
    blind: [
      "What a deployment script makes or copies is said by its text alone, which is not read; resources that it has made are listed by themselves.",
    ],
    home: {
      role: "processing",
      why: "the script's container runs, and its log is kept, in this region",
      docs,
      answers: ["deployment-script"],
    },
  },
);
