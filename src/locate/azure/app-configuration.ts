/** App Configuration: replicas that hold every key and value. */
import { resourceType } from "../unconverted.ts";
import type { Arm, Child } from "./arm.ts";

interface Store extends Arm {
  readonly replicas?: readonly Child<{ readonly endpoint?: string }>[];
}

export const appConfiguration = resourceType<Store>(
  "Microsoft.AppConfiguration/configurationStores",
  [
    {
      role: "replica",
      read: "replicas[].location",
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
