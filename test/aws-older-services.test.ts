/** Services whose types Cloud Control does not list: CodeBuild, DAX, DMS's instances, S3 Glacier's vaults. */
import { expect, test } from "vitest";
import { listed } from "./support/aws-unit.ts";

const account = "210987654321";
const arn = (service: string, resource: string): string =>
  `arn:aws:${service}:eu-central-1:${account}:${resource}`;

test.each([
  [
    "codebuild",
    {
      "codebuild/ListReportGroups": { reportGroups: [] },
      "codebuild/ListProjects": { projects: ["ward-app"], nextToken: "page-2" },
      "codebuild/ListProjects.page-2": { projects: ["ward-api"] },
      "codebuild/BatchGetProjects": { projects: [{ name: "ward-app" }, { name: "ward-api" }] },
    },
    [
      ["AWS::CodeBuild::Project", arn("codebuild", "project/ward-app"), "ward-app"],
      ["AWS::CodeBuild::Project", arn("codebuild", "project/ward-api"), "ward-api"],
    ],
  ],
  [
    "dax",
    {
      "dax/DescribeClusters": {
        Clusters: [
          { ClusterName: "beds", ClusterArn: arn("dax", "cache/beds"), Status: "available" },
        ],
      },
    },
    [["AWS::DAX::Cluster", arn("dax", "cache/beds"), "beds"]],
  ],
  [
    "database-migration-service",
    {
      "dms/DescribeEndpoints": { Endpoints: [] },
      "dms/DescribeReplicationInstances": {
        ReplicationInstances: [
          {
            ReplicationInstanceIdentifier: "his-to-cloud",
            ReplicationInstanceArn: arn("dms", "rep:6UTDJGBOUS3VI3SUWA66XFJCJQ"),
          },
        ],
      },
    },
    [
      [
        "AWS::DMS::ReplicationInstance",
        arn("dms", "rep:6UTDJGBOUS3VI3SUWA66XFJCJQ"),
        "his-to-cloud",
      ],
    ],
  ],
  [
    "glacier",
    {
      "glacier/ListVaults": {
        VaultList: [{ VaultName: "x-rays-1998", VaultARN: arn("glacier", "vaults/x-rays-1998") }],
      },
    },
    [["AWS::Glacier::Vault", arn("glacier", "vaults/x-rays-1998"), "x-rays-1998"]],
  ],
])("%s lists what is there", async (id, answers, wanted) => {
  const { resources, gaps, coverage } = await listed(id, answers);
  expect(resources.map(({ type, id: own, name }) => [type, own, name])).toEqual(wanted);
  expect(resources.every(({ location }) => location === "eu-central-1")).toBe(true);
  expect(gaps).toEqual([]);
  expect(coverage.status).toBe("complete");
});
