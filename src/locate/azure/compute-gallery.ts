/** Compute Gallery and Image Builder: the regions into which images and applications are copied. */
import { type ResourceType, resourceType, none } from "../path.ts";
import { type Arm, behind } from "./arm.ts";
import { elsewhere } from "./paired-region.ts";
import { words } from "../words.ts";
import { holds } from "../arms.ts";

type GalleryVersion = Arm<{
  readonly publishingProfile?: {
    readonly targetRegions?: readonly { readonly name?: string }[] | null;
    readonly targetExtendedLocations?:
      | readonly { readonly extendedLocation?: { readonly name?: string } }[]
      | null;
  };
}>;

const replicated = (type: string, what: string): ResourceType =>
  resourceType<GalleryVersion>(type, [
    {
      role: "replica",
      read: "properties.publishingProfile.targetRegions[].name",
      optional: ["properties.publishingProfile.targetRegions"],
      as: elsewhere,
      why: `the gallery keeps replicas of the ${what} in this region`,
      docs: "https://learn.microsoft.com/azure/virtual-machines/azure-compute-gallery",
      answers: ["gallery-image-version"],
    },
    {
      role: "replica",
      read: "properties.publishingProfile.targetExtendedLocations[].extendedLocation.name",
      optional: ["properties.publishingProfile.targetExtendedLocations"],
      why: `the gallery keeps replicas of the ${what} in this edge zone`,
      docs: "https://learn.microsoft.com/azure/templates/microsoft.compute/galleries/images/versions",
      answers: ["gallery-image-version"],
    },
  ]);

export const galleryImageVersion = replicated(
  "Microsoft.Compute/galleries/images/versions",
  "image",
);
export const galleryApplicationVersion = replicated(
  "Microsoft.Compute/galleries/applications/versions",
  "application",
);

interface Distributor {
  readonly type?: string;
  readonly uri?: string;
  readonly location?: string;
  readonly replicationRegions?: readonly string[];
  readonly targetRegions?: readonly { readonly name?: string }[];
}

type ImageTemplate = Arm<{ readonly distribute?: readonly Distributor[] }>;

/** Where each kind of distribution says where to, in rows of its own. */
const distributes = words<string, { readonly element: Distributor }>({
  ManagedImage: holds("location"),
  SharedImage: holds("targetRegions", "replicationRegions"),
  // Without an address, the disk is in the template's own staging group.
  VHD: none,
});

const builder = "https://learn.microsoft.com/azure/virtual-machines/linux/image-builder-json";

export const imageTemplate = resourceType<ImageTemplate>(
  "Microsoft.VirtualMachineImages/imageTemplates",
  [
    {
      guards: true,
      role: "replica",
      read: "properties.distribute[].type",
      as: distributes,
      reads: [
        "properties.distribute[].location",
        "properties.distribute[].replicationRegions",
        "properties.distribute[].targetRegions",
      ],
      why: "the built image is distributed to a target of this kind",
      docs: builder,
      answers: ["image-builder"],
    },
    {
      role: "replica",
      read: "properties.distribute[].targetRegions[].name",
      optional: ["properties.distribute[].targetRegions"],
      as: elsewhere,
      why: "the built image is published to this region",
      docs: builder,
      answers: ["image-builder"],
    },
    {
      role: "replica",
      read: "properties.distribute[].replicationRegions[]",
      optional: ["properties.distribute[].replicationRegions"],
      as: elsewhere,
      why: "the built image is replicated to this region",
      docs: builder,
      answers: ["image-builder"],
    },
    {
      role: "replica",
      read: "properties.distribute[].location",
      as: elsewhere,
      absent: none,
      why: "the built image is stored as a managed image in this region",
      docs: builder,
      answers: ["image-builder"],
    },
    {
      role: "replica",
      read: "properties.distribute[].uri",
      as: behind,
      absent: none,
      why: "the built image is written to this storage account as a disk",
      docs: builder,
      answers: ["image-builder"],
    },
  ],
);
