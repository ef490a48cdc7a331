/** Cost and Usage Reports: the bucket of the reports. */
import { type ResourceType, resourceType, unshown } from "../path.ts";

const cur =
  "https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_cur_ReportDefinition.html";

export const costAndUsageReportService: readonly ResourceType[] = [
  resourceType<{ readonly S3Region?: string }>(
    "AWS::CUR::ReportDefinition",
    [
      {
        role: "metadata",
        read: "S3Region",
        absent: unshown,
        why: "billing data, with ids and tags of all resources, is written to a bucket in this region",
        docs: cur,
        answers: ["cur.export"],
      },
    ],
    {
      home: {
        role: "none",
        why: "reports are defined in us-east-1 for every account; the data is written to the report's bucket",
        docs: cur,
      },
    },
  ),
];
