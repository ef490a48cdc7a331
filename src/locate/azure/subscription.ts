/** Subscriptions: where the activity log and Defender's findings of the whole subscription go. */
import { resourceType } from "../path.ts";
import { type Arm, type Child, resourceAt } from "./arm.ts";

interface Subscription extends Arm {
  readonly workspaceSettings?: readonly Child<{
    readonly workspaceId?: string;
    readonly scope?: string;
  }>[];
}

export const subscription = resourceType<Subscription>(
  "Microsoft.Resources/subscriptions",
  [
    {
      role: "log",
      read: "workspaceSettings[].properties.workspaceId",
      as: resourceAt,
      why: "Defender for Cloud keeps the data of its agents in this workspace",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.security/workspacesettings",
      answers: ["defender-workspace"],
    },
  ],
  {
    home: {
      role: "none",
      why: "a subscription is a setting; the tenant's data boundary reports where such settings are kept",
      docs: "https://learn.microsoft.com/azure/azure-resource-manager/management/manage-data-boundary",
    },
    needs: [
      {
        property: "workspaceSettings",
        path: "providers/Microsoft.Security/workspaceSettings",
        apiVersion: "2017-08-01-preview",
        action: "Microsoft.Security/workspaceSettings/read",
        list: true,
      },
    ],
  },
);
