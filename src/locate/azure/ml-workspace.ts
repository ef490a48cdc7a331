/** Machine Learning workspaces and hubs: their stores, and computes that stand in other regions. */
import { resourceType, none, unshown } from "../path.ts";
import { type AiConnection, connected, connectionReads } from "./ai-connection.ts";
import { type Arm, type Child, resourceAt } from "./arm.ts";
import { elsewhere } from "./paired-region.ts";
import { standing } from "./states.ts";

interface MlWorkspace extends Arm<{
  readonly storageAccount?: string;
  readonly containerRegistry?: string;
  readonly keyVault?: string;
  readonly applicationInsights?: string;
  readonly hubResourceId?: string;
  readonly workspaceHubConfig?: { readonly additionalWorkspaceStorageAccounts?: readonly string[] };
}> {
  readonly computes?: readonly Child<{
    readonly computeLocation?: string;
    readonly provisioningState?: string;
    readonly resourceId?: string | null;
  }>[];
  readonly connections?: readonly AiConnection[];
}

const docs = "https://learn.microsoft.com/azure/machine-learning/concept-workspace";
const answers = ["ml-workspace-stores"];

export const mlWorkspace = resourceType<MlWorkspace>(
  "Microsoft.MachineLearningServices/workspaces",
  [
    {
      role: "replica",
      read: "properties.storageAccount",
      as: resourceAt,
      why: "data sets, notebooks and models are stored in the workspace's storage account",
      docs,
      answers,
    },
    {
      role: "replica",
      read: "properties.workspaceHubConfig.additionalWorkspaceStorageAccounts[]",
      optional: ["properties.workspaceHubConfig.additionalWorkspaceStorageAccounts"],
      as: resourceAt,
      why: "the hub's projects may also keep data in these accounts",
      docs,
      answers,
    },
    {
      role: "replica",
      read: "properties.containerRegistry",
      as: resourceAt,
      why: "images with built-in models are stored in the workspace's registry",
      docs,
      answers,
    },
    {
      role: "replica",
      read: "properties.keyVault",
      as: resourceAt,
      why: "connection secrets are stored in the workspace's key vault",
      docs,
      answers,
    },
    {
      role: "log",
      read: "properties.applicationInsights",
      as: resourceAt,
      why: "requests to deployed models are traced in Application Insights",
      docs,
      answers,
    },
    {
      role: "metadata",
      read: "properties.hubResourceId",
      as: resourceAt,
      why: "a project uses the settings and connections of its hub",
      docs,
      answers,
    },
    {
      role: "processing",
      read: "computes[].properties.computeLocation",
      as: (place, here) =>
        standing(here.element.properties?.provisioningState, () => elsewhere(place, here)),
      absent: ({ element }) => {
        if (!element) return none;
        const id = element.properties?.resourceId;
        return id ? resourceAt(id) : unshown;
      },
      reads: ["computes[].properties.provisioningState", "computes[].properties.resourceId"],
      why: "jobs run on a compute target, which can be in another region than the workspace",
      docs: "https://learn.microsoft.com/azure/machine-learning/concept-compute-target",
      answers: ["ml-compute"],
    },
    {
      role: "processing",
      read: "connections[].properties.category",
      as: (_, { element, resource }) => connected(element, resource.id),
      absent: ({ element, resource }) => (element ? connected(element, resource.id) : none),
      reads: connectionReads,
      why: "flows and agents send data over the workspace's connections",
      docs: "https://learn.microsoft.com/azure/ai-foundry/how-to/connections-add",
      answers: ["ai-connections"],
    },
  ],
  {
    needs: [
      {
        property: "computes",
        path: "computes",
        apiVersion: "2024-10-01",
        action: "Microsoft.MachineLearningServices/workspaces/computes/read",
        list: true,
      },
      {
        property: "connections",
        path: "connections",
        apiVersion: "2024-10-01",
        action: "Microsoft.MachineLearningServices/workspaces/connections/read",
        list: true,
      },
    ],
  },
);
