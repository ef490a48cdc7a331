/** Microsoft Foundry, Azure OpenAI, Speech, Translator ...: where prompts are processed, and where their traces go. */
import { none, resourceType } from "../path.ts";
import { type AiConnection, connected, connectionReads } from "./ai-connection.ts";
import { type Arm, type Child, resourceAt } from "./arm.ts";
import { euDataBoundary, unitedStates } from "./geographies.ts";
import { given, statusOf } from "../words.ts";
import { standing } from "./states.ts";

interface Deployment {
  readonly model?: { readonly format?: string; readonly name?: string };
  readonly provisioningState?: string;
  readonly scaleSettings?: { readonly scaleType?: string };
}

interface CognitiveAccount extends Arm<{
  readonly locations?: { readonly regions?: readonly { readonly name?: string }[] };
  readonly userOwnedStorage?: readonly { readonly resourceId?: string }[];
  readonly amlWorkspace?: { readonly resourceId?: string };
  readonly raiMonitorConfig?: { readonly adxStorageResourceId?: string };
}> {
  readonly deployments?: readonly Child<Deployment>[];
  readonly connections?: readonly AiConnection[];
}

const skus =
  "https://learn.microsoft.com/azure/ai-foundry/foundry-models/concepts/deployment-types";
const claude =
  "https://learn.microsoft.com/azure/ai-foundry/foundry-models/how-to/use-foundry-models-claude";
const accounts = "https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts";

// What Anthropic runs itself goes where the deployment's SKU does not say. The others are run on Azure:
// https://learn.microsoft.com/azure/ai-foundry/foundry-models/concepts/models-sold-directly-by-azure and
// https://learn.microsoft.com/azure/ai-foundry/foundry-models/concepts/models-from-partners
const runsElsewhere = statusOf("deployments[].properties.model.format", {
  Anthropic: true,
  "AI21 Labs": false,
  Alibaba: false,
  "Black Forest Labs": false,
  Cohere: false,
  Core42: false,
  DeepSeek: false,
  Meta: false,
  Microsoft: false,
  "Mistral AI": false,
  "Moonshot AI": false,
  "NTT Data": false,
  OpenAI: false,
  "Stability AI": false,
  xAI: false,
});

export const cognitiveAccount = resourceType<CognitiveAccount>(
  "Microsoft.CognitiveServices/accounts",
  [
    {
      role: "processing",
      read: "deployments[].sku.name",
      reads: [
        "deployments[].properties.model.format",
        "deployments[].properties.provisioningState",
      ],
      as: (sku, { home, element }) =>
        standing(element.properties?.provisioningState, () => {
          if (runsElsewhere(element.properties?.model?.format) === true) return none;
          if (/^(Standard|Provisioned|ProvisionedManaged)$/i.test(sku)) return none;
          if (/^Global|^DeveloperTier$/i.test(sku)) return "global";
          if (!/^DataZone/i.test(sku))
            return {
              gap: `the deployment type ${sku} is unknown`,
              remedy:
                "find out where this deployment type processes data, or use DataZoneStandard or Standard",
            };
          if (home !== undefined && euDataBoundary.has(home)) return "datazone-eu";
          if (home !== undefined && unitedStates.has(home)) return "datazone-us";
          return {
            gap: `the data zone of an account in ${home ?? "no region"} is not documented`,
            remedy: "use a Standard deployment, or an account in a region of the EU data zone",
          };
        }),
      why: "prompts and answers are processed anywhere that the deployment type allows",
      docs: skus,
      answers: ["ai-deployment-sku"],
    },
    {
      role: "processing",
      read: "deployments[].properties.model.format",
      as: (format, { element }) =>
        standing(element.properties?.provisioningState, () =>
          given(runsElsewhere(format), () => "global"),
        ),
      reads: ["deployments[].properties.provisioningState"],
      why: "the model's vendor is the processor, and may run the model outside Azure",
      docs: claude,
      answers: ["ai-partner-model"],
    },
    {
      role: "home",
      always: ({ home }) => (home === "global" ? "global" : none),
      why: "a global account answers from the nearest available datacenter",
      docs: "https://learn.microsoft.com/azure/ai-services/translator/reference/v3-0-reference",
      answers: ["ai-account-global"],
    },
    {
      role: "processing",
      read: "properties.locations.regions[].name",
      why: "requests to the account are spread over these regions",
      docs: accounts,
      answers: ["ai-account-multiregion"],
    },
    {
      role: "replica",
      read: "properties.userOwnedStorage[].resourceId",
      as: resourceAt,
      why: "the service stores its data in a customer-owned storage account",
      docs: accounts,
      answers: ["ai-user-storage"],
    },
    {
      role: "processing",
      read: "properties.amlWorkspace.resourceId",
      as: resourceAt,
      why: "training runs in the linked Machine Learning workspace",
      docs: accounts,
      answers: ["ai-user-storage"],
    },
    {
      role: "log",
      read: "properties.raiMonitorConfig.adxStorageResourceId",
      as: resourceAt,
      why: "prompts and responses are logged for the customer's own abuse monitoring",
      docs: accounts,
      answers: ["ai-user-storage"],
    },
    {
      role: "processing",
      read: "connections[].properties.category",
      as: (_, { element, resource }) => connected(element, resource.id),
      absent: ({ element, resource }) => (element ? connected(element, resource.id) : none),
      reads: connectionReads,
      why: "agents and tools send data over the account's connections",
      docs: "https://learn.microsoft.com/azure/ai-foundry/how-to/connections-add",
      answers: ["ai-connections"],
    },
  ],
  {
    needs: [
      {
        property: "deployments",
        path: "deployments",
        apiVersion: "2024-10-01",
        action: "Microsoft.CognitiveServices/accounts/deployments/read",
        list: true,
      },
      {
        property: "connections",
        path: "connections",
        apiVersion: "2025-06-01",
        action: "Microsoft.CognitiveServices/accounts/connections/read",
        list: true,
      },
    ],
    blind: [
      "the regional endpoint that clients of a global Translator account call (api-eur keeps requests in Europe): only the clients' code shows it",
    ],
  },
);
