/** Virtual machines and scale sets: the storage account that takes console logs and screenshots. */
import { resourceType } from "../unconverted.ts";
import { type Arm, behind } from "./arm.ts";

interface Diagnostics {
  readonly diagnosticsProfile?: {
    readonly bootDiagnostics?: { readonly enabled?: boolean; readonly storageUri?: string | null };
  };
}

const why = "boot diagnostics write the console log and screenshots to this storage account";
const docs = "https://learn.microsoft.com/azure/virtual-machines/boot-diagnostics";
const storageOf = (uri: string, enabled: boolean | undefined) =>
  enabled === false || uri === "" ? undefined : behind(uri);

export const virtualMachine = resourceType<Arm<Diagnostics>>("Microsoft.Compute/virtualMachines", [
  {
    role: "log",
    read: "properties.diagnosticsProfile.bootDiagnostics.storageUri",
    as: (uri, { resource }) =>
      storageOf(uri, resource.properties.properties?.diagnosticsProfile?.bootDiagnostics?.enabled),
    why,
    docs,
    answers: ["vm-bootdiag"],
  },
]);

export const virtualMachineScaleSet = resourceType<
  Arm<{ readonly virtualMachineProfile?: Diagnostics }>
>("Microsoft.Compute/virtualMachineScaleSets", [
  {
    role: "log",
    read: "properties.virtualMachineProfile.diagnosticsProfile.bootDiagnostics.storageUri",
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
]);
