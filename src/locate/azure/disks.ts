/** Disks, snapshots and restore points: copies brought from another region belong to their source. */
import { type None, type Unknown, none, resourceType, type NotTold } from "../path.ts";
import { statusOf } from "../words.ts";
import { type Arm, ownerAt } from "./arm.ts";
import { nothingThere } from "./states.ts";

type Copied = Arm<{
  readonly provisioningState?: string;
  readonly creationData?: { readonly createOption?: string; readonly sourceResourceId?: string };
}>;

/** CopyStart is the create option that crosses regions; the others stay in the source's. */
function copiedFrom(_: string, { properties }: Copied): string | None | NotTold | Unknown {
  const { createOption, sourceResourceId } = properties?.creationData ?? {};
  const crosses = crossesRegions(createOption);
  if (crosses !== true) return crosses === false ? none : crosses;
  return nothingThere(properties?.provisioningState) ?? ownerAt(sourceResourceId);
}

const crossesRegions = statusOf(
  "properties.creationData.createOption",
  {
    Attach: false,
    Copy: false,
    CopyFromSanSnapshot: false,
    CopyStart: true,
    Empty: false,
    FromImage: false,
    Import: false,
    ImportSecure: false,
    Restore: false,
    Upload: false,
    UploadPreparedSecure: false,
  },
  false,
);

const reads = [
  "properties.creationData.createOption",
  "properties.creationData.sourceResourceId",
  "properties.provisioningState",
] as const;

export const snapshot = resourceType<Copied>("Microsoft.Compute/snapshots", [], {
  home: {
    role: "backup",
    owner: copiedFrom,
    reads,
    ownedBy: ["Microsoft.Compute/snapshots", "Microsoft.Compute/disks"],
    why: "the snapshot was copied from another region",
    docs: "https://learn.microsoft.com/azure/virtual-machines/disks-copy-incremental-snapshot-across-regions",
    answers: ["snapshot-copy"],
  },
});

export const disk = resourceType<Copied>("Microsoft.Compute/disks", [], {
  home: {
    role: "replica",
    owner: copiedFrom,
    reads,
    ownedBy: ["Microsoft.Compute/snapshots", "Microsoft.Compute/disks"],
    why: "the disk was copied from another region",
    docs: "https://learn.microsoft.com/azure/templates/microsoft.compute/disks",
    answers: ["disk-source"],
  },
  blind: [
    "A disk that was imported from a blob, or whose source was deleted, does not show where its data was before.",
  ],
});

type RestorePoints = Arm<{ readonly source?: { readonly id?: string } }>;

export const restorePointCollection = resourceType<RestorePoints>(
  "Microsoft.Compute/restorePointCollections",
  [],
  {
    home: {
      role: "backup",
      owner: (_, { properties }) => (properties?.source?.id ? ownerAt(properties.source.id) : none),
      reads: ["properties.source.id"],
      ownedBy: ["Microsoft.Compute/virtualMachines", "Microsoft.Compute/restorePointCollections"],
      why: "the restore points of the source machine are kept in this region",
      docs: "https://learn.microsoft.com/azure/virtual-machines/virtual-machines-create-restore-points",
      answers: ["restore-point"],
    },
  },
);
