/** Paths between networks of two regions: where traffic may go, though none need ever flow. */
import type {
  TransitGatewayAttachmentState,
  TransitGatewayPeeringAttachment,
  VpcEndpoint,
  State as VpcEndpointState,
  VpcPeeringConnection,
  VpcPeeringConnectionStateReasonCode,
} from "@aws-sdk/client-ec2";
import { type ResourceType, resourceType, unshown, none } from "../path.ts";
import { statusOf } from "../words.ts";
import { otherEnd } from "./arn.ts";
import { setting } from "./setting.ts";

const api = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/";
const peering = `${api}API_VpcPeeringConnectionVpcInfo.html`;
const transit = `${api}API_TransitGatewayPeeringAttachment.html`;
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

export const networkPaths: readonly ResourceType[] = [
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
