/** EC2: the zone says the country, which can differ from the region's; flow logs, and paths between networks of two regions. */
import type {
  FlowLog,
  Image,
  Instance,
  Snapshot,
  Subnet,
  TransitGatewayAttachmentState,
  TransitGatewayPeeringAttachment,
  Volume,
  VpcEndpoint,
  State as VpcEndpointState,
  VpcPeeringConnection,
  VpcPeeringConnectionStateReasonCode,
} from "@aws-sdk/client-ec2";
import { otherName } from "../arms.ts";
import { type DataPath, type ResourceType, none, own, resourceType, unshown } from "../path.ts";
import { statusOf } from "../words.ts";
import { arnPlace, otherEnd, zonePlace } from "./arn.ts";
import { setting } from "./setting.ts";

const zones = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AvailabilityZone.html";

interface Zoned {
  readonly AvailabilityZone?: string | undefined;
  readonly OutpostArn?: string | undefined;
}

const onOutpost = {
  gap: "it is on an Outpost, at the address of the Outpost's site",
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

const outposts = "https://docs.aws.amazon.com/outposts/latest/APIReference/API_GetSiteAddress.html";

const flowLog = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FlowLog.html";

const api = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/";

const peering = `${api}API_VpcPeeringConnectionVpcInfo.html`;

/** Nothing passes before the other side accepted; what is being deleted may still let traffic through. */
const isOpen = statusOf<VpcPeeringConnectionStateReasonCode>("Status.Code", {
  "initiating-request": false,
  "pending-acceptance": false,
  provisioning: true,
  active: true,
  deleting: true,
  deleted: false,
  rejected: false,
  failed: false,
  expired: false,
});

const whileOpen = {
  when: ({ Status }: Pick<VpcPeeringConnection, "Status">) => isOpen(Status?.Code),
  reads: ["Status.Code"],
} as const;

const transit = `${api}API_TransitGatewayPeeringAttachment.html`;

const isAttached = statusOf<TransitGatewayAttachmentState>("State", {
  initiating: false,
  initiatingRequest: false,
  pendingAcceptance: false,
  pending: true,
  available: true,
  modifying: true,
  rollingBack: true,
  deleting: true,
  deleted: false,
  rejecting: false,
  rejected: false,
  failing: false,
  failed: false,
});

const whileAttached = {
  when: ({ State }: Pick<TransitGatewayPeeringAttachment, "State">) => isAttached(State),
  reads: ["State"],
} as const;

const endpoint = `${api}API_VpcEndpoint.html`;

/** As of a peering: nothing passes before the owner of the service accepted, and nothing when it said no. */
const isConnected = statusOf<VpcEndpointState>("State", {
  PendingAcceptance: false,
  Pending: true,
  Available: true,
  Partial: true,
  Deleting: true,
  Deleted: false,
  Rejected: false,
  Failed: false,
  Expired: false,
});

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
        why: "resources in the subnet are in its Local Zone or Wavelength Zone, or on its Outpost",
        docs: zones,
        answers: ["ec2.zone"],
      },
    ],
    {
      home: {
        role: "none",
        why: "a subnet is an address range, which AWS creates in every region; the resources in it are reported separately",
        docs: "https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc-components.html",
      },
    },
  ),
  ...networks.map((name) =>
    resourceType(`AWS::EC2::${name}`, [], {
      home: {
        role: "none",
        why: "rules and addresses of a network, which AWS creates in every region; they hold no customer content",
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
        why: "an instance keeps data on its instance store, which is not a separate resource",
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
        why: "the snapshot is on an Outpost, in the customer's own building",
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
  resourceType<Pick<FlowLog, "LogDestination" | "LogGroupName">>(
    "AWS::EC2::FlowLog",
    [
      {
        role: "log",
        read: "LogDestination",
        // A log group is named alone: it is in the flow log's own region.
        absent: otherName("LogGroupName"),
        reads: ["LogGroupName"],
        as: arnPlace,
        why: "the addresses of all connections are written to this bucket, log group or stream",
        docs: flowLog,
        answers: ["vpc.flowlog"],
      },
    ],
    { home: setting(flowLog) },
  ),
  resourceType<Pick<VpcPeeringConnection, "AccepterVpcInfo" | "RequesterVpcInfo" | "Status">>(
    "AWS::EC2::VPCPeeringConnection",
    [
      {
        role: "processing",
        ...whileOpen,
        read: "AccepterVpcInfo.Region",
        absent: unshown,
        as: otherEnd,
        why: "the peering is a path into the accepter's network in another region",
        docs: peering,
        answers: ["vpc.peering"],
      },
      {
        role: "processing",
        ...whileOpen,
        read: "RequesterVpcInfo.Region",
        absent: unshown,
        as: otherEnd,
        why: "the peering is a path into the requester's network in another region",
        docs: peering,
        answers: ["vpc.peering"],
      },
    ],
    { home: setting(peering) },
  ),
  resourceType<
    Pick<TransitGatewayPeeringAttachment, "AccepterTgwInfo" | "RequesterTgwInfo" | "State">
  >(
    "AWS::EC2::TransitGatewayPeeringAttachment",
    [
      {
        role: "processing",
        ...whileAttached,
        read: "AccepterTgwInfo.Region",
        absent: unshown,
        as: otherEnd,
        why: "the attachment is a path to the accepter's transit gateway in another region",
        docs: transit,
        answers: ["vpc.peering"],
      },
      {
        role: "processing",
        ...whileAttached,
        read: "RequesterTgwInfo.Region",
        absent: unshown,
        as: otherEnd,
        why: "the attachment is a path to the requester's transit gateway in another region",
        docs: transit,
        answers: ["vpc.peering"],
      },
    ],
    { home: setting(transit) },
  ),
  resourceType<Pick<VpcEndpoint, "ServiceRegion" | "State">>(
    "AWS::EC2::VPCEndpoint",
    [
      {
        role: "processing",
        read: "ServiceRegion",
        absent: none,
        when: ({ State }) => isConnected(State),
        reads: ["State"],
        as: otherEnd,
        why: "the endpoint leads to a service in another region",
        docs: endpoint,
        answers: ["vpc.peering"],
      },
    ],
    { home: setting(endpoint) },
  ),
];
