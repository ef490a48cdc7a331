/** EC2: the location of what is in a zone is the country of the zone, which can differ from that of the region. */
import type { Image, Instance, Snapshot, Subnet, Volume } from "@aws-sdk/client-ec2";
import { type DataPath, type ResourceType, none, own, resourceType } from "../path.ts";
import { zonePlace } from "./arn.ts";

const zones = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AvailabilityZone.html";
const outposts = "https://docs.aws.amazon.com/outposts/latest/APIReference/API_GetSiteAddress.html";

interface Zoned {
  readonly AvailabilityZone?: string | undefined;
  readonly OutpostArn?: string | undefined;
}

const onOutpost = {
  gap: "it stands on an Outpost, at the address of the Outpost's site",
  remedy:
    "read the country with outposts:GetSiteAddress (AddressType OPERATING_ADDRESS), and accept the gap with an exception that names it",
} as const;

const why =
  "location taken from the Availability Zone (Local Zones, Wavelength Zones and Outposts can be outside the region's country)";

/** Asked only where the zone is there: without it, the listed region is all that is known. */
const zoned: readonly DataPath<Zoned>[] = [
  {
    role: "home",
    when: ({ AvailabilityZone }) => Boolean(AvailabilityZone),
    read: "AvailabilityZone",
    reads: ["OutpostArn"],
    as: (zone, { resource }) => (resource.properties.OutpostArn ? onOutpost : zone),
    why,
    docs: zones,
    answers: ["ec2.zone"],
  },
];

/** Made by AWS in every region, or only rules and names: an account has them where it keeps nothing. */
const networks = [
  "VPC",
  "SecurityGroup",
  "NetworkAcl",
  "RouteTable",
  "InternetGateway",
  "DHCPOptions",
  "KeyPair",
];

export const ec2: readonly ResourceType[] = [
  resourceType<Pick<Volume, "AvailabilityZone" | "OutpostArn">>("AWS::EC2::Volume", zoned),
  resourceType<Pick<Subnet, "AvailabilityZone" | "OutpostArn">>(
    "AWS::EC2::Subnet",
    [
      {
        role: "home",
        read: "AvailabilityZone",
        reads: ["OutpostArn"],
        as: (zone, here) => {
          if (here.resource.properties.OutpostArn) return onOutpost;
          return zonePlace(zone, here) === own ? none : zone;
        },
        why: "what is put into the subnet is in its Local or Wavelength Zone, or on its Outpost",
        docs: zones,
        answers: ["ec2.zone"],
      },
    ],
    {
      home: {
        role: "none",
        why: "a subnet is a range of addresses that AWS makes in every region; what is put into it is reported for itself",
        docs: "https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc-components.html",
      },
    },
  ),
  ...networks.map((name) =>
    resourceType(`AWS::EC2::${name}`, [], {
      home: {
        role: "none",
        why: "rules and addresses of a network, which AWS makes in every region; no customer content is in them",
        docs: "https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc-components.html",
      },
    }),
  ),
  resourceType<Pick<Instance, "Placement" | "OutpostArn">>(
    "AWS::EC2::Instance",
    [
      {
        role: "home",
        when: ({ Placement }) => Boolean(Placement?.AvailabilityZone),
        read: "Placement.AvailabilityZone",
        absent: none,
        reads: ["OutpostArn"],
        as: (zone, { resource }) => (resource.properties.OutpostArn ? onOutpost : zone),
        why,
        docs: zones,
        answers: ["ec2.zone"],
      },
    ],
    {
      home: {
        role: "home",
        why: "an instance keeps data on its instance store, which is no resource of its own",
        docs: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html",
        answers: ["ec2.zone"],
      },
    },
  ),
  resourceType<Pick<Snapshot, "AvailabilityZone" | "OutpostArn">>(
    "AWS::EC2::Snapshot",
    [
      ...zoned,
      {
        role: "home",
        when: ({ OutpostArn, AvailabilityZone }) => Boolean(OutpostArn) && !AvailabilityZone,
        read: "OutpostArn",
        reads: ["AvailabilityZone"],
        as: () => onOutpost,
        why: "the snapshot stands on an Outpost, in the customer's own building",
        docs: outposts,
        answers: ["ec2.zone"],
      },
    ],
    {
      home: {
        role: "backup",
        why: "a snapshot is stored in the region that lists it, even if it is a copy",
        docs: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshots.html",
        answers: ["ebs.snapshot"],
      },
    },
  ),
  resourceType<Pick<Image, "ImageId">>("AWS::EC2::Image", [], {
    home: {
      role: "home",
      why: "a machine image is stored in the region that lists it, even if it is a copy",
      docs: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html",
      answers: ["ec2.ami"],
    },
  }),
];
