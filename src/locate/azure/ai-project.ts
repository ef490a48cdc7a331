/** Projects of Microsoft Foundry: where agents keep their threads, files and vectors. */
import { type Destination, resourceType, none } from "../path.ts";
import { type AiConnection, connected, connectionReads } from "./ai-connection.ts";
import type { Arm, Child } from "./arm.ts";

interface AiProject extends Arm {
  readonly capabilityHosts?: readonly Child<{
    readonly threadStorageConnections?: readonly string[];
    readonly vectorStoreConnections?: readonly string[];
    readonly storageConnections?: readonly string[];
    readonly aiServicesConnections?: readonly string[];
  }>[];
  readonly connections?: readonly AiConnection[];
}

const hosts = "https://learn.microsoft.com/azure/ai-foundry/agents/concepts/capability-hosts";

/** A capability host names connections, and a connection leads to a resource. */
function through(
  name: string,
  { resource }: { readonly resource: { readonly id: string; readonly properties: AiProject } },
): Destination {
  const connection = resource.properties.connections?.find((one) => one.name === name);
  return connection
    ? connected(connection, resource.id)
    : {
        gap: `the connection ${name} is not one of the project's connections`,
        remedy: "look up the connection on the account, and accept the gap with an exception",
      };
}

export const aiProject = resourceType<AiProject>(
  "Microsoft.CognitiveServices/accounts/projects",
  [
    {
      role: "replica",
      read: "capabilityHosts[].properties.threadStorageConnections[]",
      optional: ["capabilityHosts[].properties.threadStorageConnections"],
      as: through,
      reads: ["connections[].name", ...connectionReads],
      why: "agents keep conversations in this store",
      docs: hosts,
      answers: ["ai-capability-host"],
    },
    {
      role: "replica",
      read: "capabilityHosts[].properties.vectorStoreConnections[]",
      optional: ["capabilityHosts[].properties.vectorStoreConnections"],
      as: through,
      reads: ["connections[].name", ...connectionReads],
      why: "agents keep the vectors of documents in this store",
      docs: hosts,
      answers: ["ai-capability-host"],
    },
    {
      role: "replica",
      read: "capabilityHosts[].properties.storageConnections[]",
      optional: ["capabilityHosts[].properties.storageConnections"],
      as: through,
      reads: ["connections[].name", ...connectionReads],
      why: "agents keep uploaded files in this store",
      docs: hosts,
      answers: ["ai-capability-host"],
    },
    {
      role: "processing",
      read: "capabilityHosts[].properties.aiServicesConnections[]",
      optional: ["capabilityHosts[].properties.aiServicesConnections"],
      as: through,
      reads: ["connections[].name", ...connectionReads],
      why: "agents call the models of this account",
      docs: hosts,
      answers: ["ai-capability-host"],
    },
    {
      role: "processing",
      read: "connections[].properties.category",
      as: (_, { element, resource }) => connected(element, resource.id),
      absent: ({ element, resource }) => (element ? connected(element, resource.id) : none),
      reads: connectionReads,
      why: "agents and tools send data over the project's connections",
      docs: "https://learn.microsoft.com/azure/ai-foundry/how-to/connections-add",
      answers: ["ai-connections"],
    },
  ],
  {
    needs: [
      {
        property: "capabilityHosts",
        path: "capabilityHosts",
        apiVersion: "2025-06-01",
        action: "Microsoft.CognitiveServices/accounts/projects/capabilityHosts/read",
        list: true,
      },
      {
        property: "connections",
        path: "connections",
        apiVersion: "2025-06-01",
        action: "Microsoft.CognitiveServices/accounts/projects/connections/read",
        list: true,
      },
    ],
  },
);
