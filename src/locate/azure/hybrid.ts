/** Machines and clusters outside Azure: the listed location is that of their description only. */
import { type ResourceType, none, resourceType } from "../path.ts";
import { switchOf, words, given } from "../words.ts";
import type { Arm, Child } from "./arm.ts";

const described = (type: string, what: string, docs: string, answers: readonly string[] = []) =>
  resourceType<Arm>(type, [], {
    home: {
      role: "metadata",
      why: `Azure keeps the description of the ${what} here; the ${what} itself runs elsewhere`,
      docs,
      answers,
    },
    blind: [
      `Azure does not know the physical location of the ${what}; the listed location is that of its description.`,
    ],
  });

const arc = "https://learn.microsoft.com/azure/azure-arc";

export const hybrid: readonly ResourceType[] = [
  described("Microsoft.HybridCompute/machines", "machine", `${arc}/servers/overview`, [
    "arc-machine",
  ]),
  described("Microsoft.Kubernetes/connectedClusters", "cluster", `${arc}/kubernetes/overview`, [
    "arc-k8s",
  ]),
  described(
    "Microsoft.AzureArcData/sqlServerInstances",
    "SQL Server",
    // No customer data is sent; backups of its databases are where SQL Server keeps them.
    "https://learn.microsoft.com/sql/sql-server/azure-arc/data-collection",
    ["arc-sql"],
  ),
  resourceType<Arm>("Microsoft.ExtendedLocation/customLocations", [], {
    home: {
      role: "metadata",
      why: "a custom location is a name for a connected cluster, which runs elsewhere",
      docs: `${arc}/kubernetes/conceptual-custom-locations`,
      answers: ["custom-location"],
    },
    blind: [
      "A resource deployed to a custom location runs on the connected cluster. Azure does not know the cluster's physical location; the listed location is that of the resource's description.",
    ],
  }),
];

interface LocalCluster extends Arm {
  readonly deploymentSettings?: readonly Child<{
    readonly deploymentConfiguration?: {
      readonly scaleUnits?: readonly {
        readonly deploymentData?: {
          readonly observability?: {
            readonly euLocation?: boolean | null;
            readonly streamingDataClient?: boolean;
          };
        };
      }[];
    };
  }>[];
}

const streams = switchOf("deploymentData.observability.streamingDataClient", true);
const keptInEurope = words<string, unknown>({ true: none, false: "global" });

export const azureLocal = resourceType<LocalCluster>(
  "Microsoft.AzureStackHCI/clusters",
  [
    {
      // Without it, the diagnostics may be kept in any of Microsoft's regions.
      role: "log",
      read: "deploymentSettings[].properties.deploymentConfiguration.scaleUnits[].deploymentData.observability.euLocation",
      as: (inEurope, { element }) => {
        const isSent = streams(element.deploymentData?.observability?.streamingDataClient);
        return isSent === false ? none : keptInEurope(inEurope, undefined);
      },
      reads: [
        "deploymentSettings[].properties.deploymentConfiguration.scaleUnits[].deploymentData.observability.streamingDataClient",
      ],
      absent: ({ element }) => {
        const observability = element?.deploymentData?.observability;
        return observability
          ? given(streams(observability.streamingDataClient), () => "global")
          : none;
      },
      why: "diagnostics of the cluster are kept outside the EU unless its EU location is set",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.azurestackhci/clusters/deploymentsettings",
      answers: ["azure-local-eu"],
    },
  ],
  {
    home: {
      role: "metadata",
      why: "Azure keeps the description of the cluster here; the cluster runs elsewhere",
      docs: "https://learn.microsoft.com/azure/azure-local/overview",
    },
    needs: [
      {
        property: "deploymentSettings",
        path: "deploymentSettings",
        apiVersion: "2024-04-01",
        action: "Microsoft.AzureStackHCI/clusters/deploymentSettings/read",
        list: true,
      },
    ],
    blind: ["Azure does not know the physical location of an Azure Local cluster."],
  },
);
