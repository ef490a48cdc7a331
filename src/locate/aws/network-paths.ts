/** Paths between networks of two regions: where traffic may go, though none need ever flow. */
import type {
  TransitGatewayPeeringAttachment,
  VpcEndpoint,
  VpcPeeringConnection,
} from "@aws-sdk/client-ec2";
import { type ResourceType, resourceType } from "../unconverted.ts";
import { otherRegion } from "./arn.ts";
import { setting } from "./setting.ts";

const api = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/";
const peering = `${api}API_VpcPeeringConnectionVpcInfo.html`;
const transit = `${api}API_TransitGatewayPeeringAttachment.html`;
const endpoint = `${api}API_VpcEndpoint.html`;

export const networkPaths: readonly ResourceType[] = [
  resourceType<Pick<VpcPeeringConnection, "AccepterVpcInfo" | "RequesterVpcInfo" | "Status">>(
    "AWS::EC2::VPCPeeringConnection",
    [
      {
        role: "processing",
        when: ({ Status }) => Status?.Code === "active",
        read: "AccepterVpcInfo.Region",
        as: otherRegion,
        why: "the peering is a path into the accepter's network in another region",
        docs: peering,
        answers: ["vpc.peering"],
      },
      {
        role: "processing",
        when: ({ Status }) => Status?.Code === "active",
        read: "RequesterVpcInfo.Region",
        as: otherRegion,
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
        when: ({ State }) => State === "available",
        read: "AccepterTgwInfo.Region",
        as: otherRegion,
        why: "the attachment is a path to the accepter's transit gateway in another region",
        docs: transit,
        answers: ["vpc.peering"],
      },
      {
        role: "processing",
        when: ({ State }) => State === "available",
        read: "RequesterTgwInfo.Region",
        as: otherRegion,
        why: "the attachment is a path to the requester's transit gateway in another region",
        docs: transit,
        answers: ["vpc.peering"],
      },
    ],
    { home: setting(transit) },
  ),
  resourceType<Pick<VpcEndpoint, "ServiceRegion">>(
    "AWS::EC2::VPCEndpoint",
    [
      {
        role: "processing",
        read: "ServiceRegion",
        as: otherRegion,
        why: "the endpoint leads to a service in another region",
        docs: endpoint,
        answers: ["vpc.peering"],
      },
    ],
    { home: setting(endpoint) },
  ),
];
