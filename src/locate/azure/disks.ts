/** Disks, snapshots and restore points: copies brought from another region belong to their source. */
import { resourceType } from "../unconverted.ts";
import type { Arm } from "./arm.ts";

type Copied = Arm<{
  readonly creationData?: { readonly createOption?: string; readonly sourceResourceId?: string };
}>;

/** CopyStart is the create option that crosses regions; the others stay in the source's. */
function copiedFrom(_: string, record: unknown): string | undefined {
  const creation = (record as Copied).properties?.creationData;
  return creation?.createOption === "CopyStart" ? creation.sourceResourceId : undefined;
}

export const snapshot = resourceType<Copied>("Microsoft.Compute/snapshots", [], {
  home: {
    role: "backup",
    owner: copiedFrom,
    ownedBy: ["Microsoft.Compute/snapshots", "Microsoft.Compute/disks"],
    why: "the snapshot is a copy that was brought here from another region",
    docs: "https://learn.microsoft.com/azure/virtual-machines/disks-copy-incremental-snapshot-across-regions",
    answers: ["snapshot-copy"],
  },
});

export const disk = resourceType<Copied>("Microsoft.Compute/disks", [], {
  home: {
    role: "replica",
    owner: copiedFrom,
    ownedBy: ["Microsoft.Compute/snapshots", "Microsoft.Compute/disks"],
    why: "the disk is a copy that was brought here from another region",
    docs: "https://learn.microsoft.com/azure/templates/microsoft.compute/disks",
    answers: ["disk-source"],
  },
  blind: [
    "A disk imported from a blob, or made from a source that is gone, does not tell where its data lay before.",
  ],
});

type RestorePoints = Arm<{ readonly source?: { readonly id?: string } }>;

export const restorePointCollection = resourceType<RestorePoints>(
  "Microsoft.Compute/restorePointCollections",
  [],
  {
    home: {
      role: "backup",
      owner: (_, record) => (record as RestorePoints).properties?.source?.id,
      ownedBy: ["Microsoft.Compute/virtualMachines", "Microsoft.Compute/restorePointCollections"],
      why: "the restore points of the source machine are kept in this region",
      docs: "https://learn.microsoft.com/azure/virtual-machines/virtual-machines-create-restore-points",
      answers: ["restore-point"],
    },
  },
);
