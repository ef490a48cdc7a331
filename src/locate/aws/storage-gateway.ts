/** Storage Gateway: buckets that file shares write to, and where gateways log. */
import type { GatewayInfo, NFSFileShareInfo } from "@aws-sdk/client-storage-gateway";
import { type ResourceType, resourceType } from "../path.ts";
import { arnPlace, regionPlace } from "./arn.ts";

const share =
  "https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_DescribeNFSFileShares.html";

export const storageGateway: readonly ResourceType[] = [
  ...["AWS::StorageGateway::NFSFileShare", "AWS::StorageGateway::SMBFileShare"].map((type) =>
    resourceType<Pick<NFSFileShareInfo, "BucketRegion" | "LocationARN" | "AuditDestinationARN">>(
      type,
      [
        {
          role: "replica",
          read: "BucketRegion",
          as: regionPlace,
          why: "the files of the share are objects of a bucket in this region",
          docs: share,
          answers: ["storagegateway.share"],
        },
        {
          role: "replica",
          when: ({ BucketRegion }) => !BucketRegion,
          read: "LocationARN",
          reads: ["BucketRegion"],
          as: arnPlace,
          why: "the files of the share are objects of this bucket",
          docs: share,
          answers: ["storagegateway.share"],
        },
        {
          role: "log",
          read: "AuditDestinationARN",
          as: arnPlace,
          why: "access to files, with user names, is logged here",
          docs: share,
          answers: ["storagegateway.share"],
        },
      ],
    ),
  ),
  resourceType<Pick<GatewayInfo, "Ec2InstanceRegion">>(
    "AWS::StorageGateway::Gateway",
    [
      {
        role: "processing",
        read: "Ec2InstanceRegion",
        as: regionPlace,
        why: "the gateway runs, and caches files, on an instance in this region",
        docs: "https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_GatewayInfo.html",
        answers: ["storagegateway.share"],
      },
    ],
    { blind: ["the country of a gateway on the customer's own premises"] },
  ),
];
