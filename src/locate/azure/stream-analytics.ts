/** Stream Analytics jobs: their job storage and outputs. */
import { firstShown } from "../shown.ts";
import { type Destination, resourceType, none } from "../path.ts";
import { type Arm, type Child, behind, namespaceAt, storageAccountAt } from "./arm.ts";

interface Source {
  readonly type?: string;
  readonly properties?: {
    readonly serviceBusNamespace?: string;
    readonly storageAccounts?: readonly { readonly accountName?: string }[];
    readonly accountName?: string;
    readonly accountId?: string;
  };
}

interface Job extends Arm<{
  readonly jobStorageAccount?: { readonly accountName?: string };
}> {
  readonly outputs?: readonly Child<{ readonly datasource?: Source }>[];
}

const docs = "https://learn.microsoft.com/azure/stream-analytics/stream-analytics-define-outputs";

/** Sinks are given by name; a kind that has no name we can follow is a gap. */
function at(source: Source | undefined): Destination {
  const p = source?.properties ?? {};
  const storage = firstShown(p.storageAccounts?.[0]?.accountName, p.accountName);
  if (p.serviceBusNamespace) return namespaceAt(p.serviceBusNamespace);
  if (/Storage\/(Blob|Table)/i.test(source?.type ?? "") && storage)
    return storageAccountAt(storage);
  if (p.accountId) return behind(`${p.accountId}.documents.azure.com`);
  return {
    gap: `the location of the ${source?.type ?? "unknown"} sink is not shown`,
    remedy: "look up the job's outputs, and accept the gap with an exception",
  };
}

export const streamAnalyticsJob = resourceType<Job>(
  "Microsoft.StreamAnalytics/streamingjobs",
  [
    {
      role: "replica",
      read: "properties.jobStorageAccount.accountName",
      as: storageAccountAt,
      why: "the job keeps its state in this storage account",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.streamanalytics/streamingjobs",
      answers: ["asa"],
    },
    {
      role: "replica",
      read: "outputs[].properties.datasource.type",
      reads: [
        "outputs[].properties.datasource.properties.accountId",
        "outputs[].properties.datasource.properties.accountName",
        "outputs[].properties.datasource.properties.serviceBusNamespace",
        "outputs[].properties.datasource.properties.storageAccounts[].accountName",
      ],
      as: (_, { element }) => at(element.properties?.datasource),
      absent: ({ element }) => (element ? at(element.properties?.datasource) : none),
      why: "the job writes its results to this sink",
      docs,
      answers: ["asa"],
    },
  ],
  {
    needs: [
      {
        property: "outputs",
        path: "outputs",
        apiVersion: "2020-03-01",
        action: "Microsoft.StreamAnalytics/streamingjobs/outputs/read",
        list: true,
      },
    ],
  },
);
