/** EC2: what stands in a zone stands in the zone's country, which may differ from the region's. */
import type { Image, Instance, Snapshot, Subnet, Volume } from "@aws-sdk/client-ec2";
import { type DataPath, type ResourceType, resourceType } from "../path.ts";

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

const why = {
  outpost: "an Outpost stands in the customer's own building, wherever that is",
  zone: "a Local or Wavelength Zone may stand in another country than its region",
};

/** Asked only where the property is there: without it, the listed region is all that is known. */
const zoned: readonly DataPath<Zoned>[] = [
  {
    role: "home",
    when: ({ OutpostArn }) => Boolean(OutpostArn),
    read: "OutpostArn",
    as: () => onOutpost,
    why: why.outpost,
    docs: outposts,
    answers: ["ec2.zone"],
  },
  {
    role: "home",
    when: ({ AvailabilityZone, OutpostArn }) => Boolean(AvailabilityZone) && !OutpostArn,
    read: "AvailabilityZone",
    why: why.zone,
    docs: zones,
    answers: ["ec2.zone"],
  },
];

export const ec2: readonly ResourceType[] = [
  resourceType<Pick<Volume, "AvailabilityZone" | "OutpostArn">>("AWS::EC2::Volume", zoned),
  resourceType<Pick<Subnet, "AvailabilityZone" | "OutpostArn">>("AWS::EC2::Subnet", zoned),
  resourceType<Pick<Instance, "Placement" | "OutpostArn">>("AWS::EC2::Instance", [
    {
      role: "home",
      when: ({ OutpostArn }) => Boolean(OutpostArn),
      read: "OutpostArn",
      as: () => onOutpost,
      why: why.outpost,
      docs: outposts,
      answers: ["ec2.zone"],
    },
    {
      role: "home",
      when: ({ Placement, OutpostArn }) => Boolean(Placement?.AvailabilityZone) && !OutpostArn,
      read: "Placement.AvailabilityZone",
      why: why.zone,
      docs: zones,
      answers: ["ec2.zone"],
    },
  ]),
  resourceType<Pick<Snapshot, "AvailabilityZone" | "OutpostArn">>("AWS::EC2::Snapshot", zoned, {
    home: {
      role: "backup",
      why: "a snapshot, copied from elsewhere or not, lies in the region that lists it",
      docs: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshots.html",
      answers: ["ebs.snapshot"],
    },
  }),
  resourceType<Pick<Image, "ImageId">>("AWS::EC2::Image", [], {
    home: {
      role: "home",
      why: "a machine image, copied from elsewhere or not, lies in the region that lists it",
      docs: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html",
      answers: ["ec2.ami"],
    },
  }),
];
