/** S3 Multi-Region Access Points: requests are routed to buckets of several regions. */
import type { MultiRegionAccessPointReport } from "@aws-sdk/client-s3-control";
import { type ResourceType, resourceType } from "../path.ts";

const guide = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/";

export const s3MultiRegionAccessPoints: readonly ResourceType[] = [
  resourceType<Pick<MultiRegionAccessPointReport, "Regions" | "Status">>(
    "AWS::S3::MultiRegionAccessPoint",
    [
      {
        role: "processing",
        read: "Regions[].Region",
        why: "the access point sends requests to its member bucket nearest to the client, or to any of them on failover",
        docs: `${guide}MultiRegionAccessPoints.html`,
        answers: ["s3.mrap"],
      },
    ],
    {
      home: {
        role: "none",
        why: "the control plane of these access points is in us-west-2 for every account; the data is in the member buckets",
        docs: `${guide}ManagingMultiRegionAccessPoints.html`,
      },
    },
  ),
];
