/** Virtual machines and scale sets: the storage account that takes console logs and screenshots. */
import { resourceType, none } from "../path.ts";
import { given, switchOf } from "../words.ts";
import { type Arm, behind } from "./arm.ts";

interface Diagnostics {
  readonly diagnosticsProfile?: {
    readonly bootDiagnostics?: { readonly enabled?: boolean; readonly storageUri?: string | null };
  };
}

const why = "boot diagnostics write the console log and screenshots to this storage account";
const docs = "https://learn.microsoft.com/azure/virtual-machines/boot-diagnostics";
const isOn = switchOf("bootDiagnostics.enabled", true);
const storageOf = (uri: string, enabled: unknown) => given(isOn(enabled), () => behind(uri));

const home = {
  role: "home",
  why: "a machine keeps data on its temporary and cache disks, which are not separate resources",
  docs: "https://learn.microsoft.com/azure/virtual-machines/managed-disks-overview",
} as const;

export const virtualMachine = resourceType<Arm<Diagnostics>>(
  "Microsoft.Compute/virtualMachines",
  [
    {
      role: "log",
      read: "properties.diagnosticsProfile.bootDiagnostics.storageUri",
      absent: none,
      reads: ["properties.diagnosticsProfile.bootDiagnostics.enabled"],
      as: (uri, { resource }) =>
        storageOf(
          uri,
          resource.properties.properties?.diagnosticsProfile?.bootDiagnostics?.enabled,
        ),
      why,
      docs,
      answers: ["vm-bootdiag"],
    },
  ],
  { home },
);

export const virtualMachineScaleSet = resourceType<
  Arm<{ readonly virtualMachineProfile?: Diagnostics }>
>(
  "Microsoft.Compute/virtualMachineScaleSets",
  [
    {
      role: "log",
      read: "properties.virtualMachineProfile.diagnosticsProfile.bootDiagnostics.storageUri",
      absent: none,
      reads: ["properties.virtualMachineProfile.diagnosticsProfile.bootDiagnostics.enabled"],
      as: (uri, { resource }) =>
        storageOf(
          uri,
          resource.properties.properties?.virtualMachineProfile?.diagnosticsProfile?.bootDiagnostics
            ?.enabled,
        ),
      why,
      docs,
      answers: ["vm-bootdiag"],
    },
  ],
  { home },
);
