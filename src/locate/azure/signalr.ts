/** SignalR and Web PubSub: replicas that take connections and messages in other regions. */
import { type ResourceType, resourceType } from "../path.ts";
import { type Arm, behind } from "./arm.ts";
import { nothingThere } from "./states.ts";

// Traffic Manager picks a replica for each client, so messages of any client may pass any replica.
const replicas = (type: string, page: string, question: string): ResourceType =>
  resourceType<Arm<{ readonly provisioningState?: string }>>(`${type}/replicas`, [], {
    home: {
      role: "replica",
      owner: (id, { properties }) =>
        nothingThere(properties?.provisioningState) ?? id.replace(/\/replicas\/[^/]+$/i, ""),
      reads: ["properties.provisioningState"],
      ownedBy: [type],
      why: "connections and messages of any client may be handled by this replica",
      docs: `https://learn.microsoft.com/azure/reliability/${page}`,
      answers: [question],
    },
  });

export const signalRReplica = replicas(
  "Microsoft.SignalRService/signalR",
  "reliability-signalr",
  "signalr-replica",
);
export const webPubSubReplica = replicas(
  "Microsoft.SignalRService/webPubSub",
  "reliability-web-pubsub",
  "webpubsub-replica",
);

interface Upstream {
  readonly upstream?: { readonly templates?: readonly { readonly urlTemplate?: string }[] };
}

export const signalR = resourceType<Arm<Upstream>>("Microsoft.SignalRService/signalR", [
  {
    role: "processing",
    read: "properties.upstream.templates[].urlTemplate",
    optional: ["properties.upstream.templates"],
    as: behind,
    why: "messages of clients are forwarded to this address",
    docs: "https://learn.microsoft.com/azure/azure-signalr/concept-upstream",
    answers: ["signalr-replica"],
  },
]);
