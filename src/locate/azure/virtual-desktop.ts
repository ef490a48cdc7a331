/** Azure Virtual Desktop: its objects are metadata; the desktops run where their machines are. */
import { resourceType, none } from "../path.ts";
import type { Arm, Child } from "./arm.ts";
import { elsewhere } from "./paired-region.ts";

interface HostPool extends Arm<{ readonly managementType?: string }> {
  readonly sessionHostConfigurations?: readonly Child<{ readonly vmLocation?: string }>[];
}

const metadata = {
  role: "metadata",
  why: "Virtual Desktop keeps the names of users and desktops here; the desktops run on session hosts, which may be elsewhere",
  docs: "https://learn.microsoft.com/azure/virtual-desktop/data-locations",
  answers: ["avd-metadata"],
} as const;

export const hostPool = resourceType<HostPool>(
  "Microsoft.DesktopVirtualization/hostPools",
  [
    {
      role: "processing",
      read: "sessionHostConfigurations[].properties.vmLocation",
      as: elsewhere,
      // Left out, it is the location of the pool.
      absent: none,
      why: "the session hosts of the pool are created in this region",
      docs: "https://learn.microsoft.com/azure/virtual-desktop/host-pool-management-approaches",
      answers: ["avd-sessionhost"],
    },
  ],
  {
    home: metadata,
    needs: [
      {
        property: "sessionHostConfigurations",
        path: "sessionHostConfigurations",
        apiVersion: "2026-04-01-preview",
        action: "Microsoft.DesktopVirtualization/hostPools/sessionHostConfigurations/read",
        list: true,
        // Only pools that make their hosts themselves have such a configuration.
        when: (record) =>
          !/^standard$/i.test((record as HostPool).properties?.managementType ?? "Standard"),
        reads: ["properties.managementType"],
      },
    ],
  },
);

export const desktopWorkspace = resourceType<Arm>(
  "Microsoft.DesktopVirtualization/workspaces",
  [],
  {
    home: metadata,
  },
);

export const desktopApplicationGroup = resourceType<Arm>(
  "Microsoft.DesktopVirtualization/applicationGroups",
  [],
  { home: metadata },
);
