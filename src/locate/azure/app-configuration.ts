/** App Configuration: replicas that hold every key and value. */
import { resourceType } from "../path.ts";
import type { Arm, Child } from "./arm.ts";
import { standing } from "./states.ts";

interface Store extends Arm {
  readonly replicas?: readonly Child<{
    readonly endpoint?: string;
    readonly provisioningState?: string;
  }>[];
}

export const appConfiguration = resourceType<Store>(
  "Microsoft.AppConfiguration/configurationStores",
  [
    {
      role: "replica",
      read: "replicas[].location",
      as: (region, { element }) => standing(element.properties?.provisioningState, () => region),
      reads: ["replicas[].properties.provisioningState"],
      why: "every key and value is copied to each replica",
      docs: "https://learn.microsoft.com/azure/reliability/reliability-app-configuration",
      answers: ["appconfig-replica"],
    },
  ],
  {
    needs: [
      {
        property: "replicas",
        path: "replicas",
        apiVersion: "2024-06-01",
        action: "Microsoft.AppConfiguration/configurationStores/replicas/read",
        list: true,
      },
    ],
  },
);
