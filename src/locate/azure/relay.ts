/** Azure Relay: traffic goes through the namespace's region. */
import { resourceType } from "../path.ts";
import type { Arm } from "./arm.ts";

export const relay = resourceType<Arm>("Microsoft.Relay/namespaces", [], {
  home: {
    role: "processing",
    why: "messages between listeners and senders pass through the namespace's region",
    docs: "https://learn.microsoft.com/azure/azure-relay/relay-what-is-it",
    answers: ["relay-none"],
  },
});
