/** Quantum workspaces: jobs go to the hardware of other companies. */
import { none, resourceType } from "../path.ts";
import { type Arm, resourceAt } from "./arm.ts";

type Quantum = Arm<{
  readonly providers?: readonly { readonly providerId?: string }[];
  readonly storageAccount?: string;
}>;

export const quantumWorkspace = resourceType<Quantum>("Microsoft.Quantum/workspaces", [
  {
    role: "processing",
    read: "properties.providers[].providerId",
    as: (provider) =>
      /^microsoft/i.test(provider)
        ? none
        : {
            gap: `jobs run at ${provider}, whose hardware location ARM does not show`,
            remedy: "ask the provider where its hardware is, and accept the gap with an exception",
          },
    why: "jobs run on another company's hardware",
    docs: "https://learn.microsoft.com/azure/quantum/provider-global-availability",
    answers: ["quantum"],
  },
  {
    role: "replica",
    read: "properties.storageAccount",
    as: resourceAt,
    why: "input and output of jobs are stored in this storage account",
    docs: "https://learn.microsoft.com/azure/quantum/how-to-create-workspace",
    answers: ["quantum"],
  },
]);
