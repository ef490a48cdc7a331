/** S3 Control: access points, Storage Lens dashboards and batch jobs of a region. */
import type { S3Control } from "@aws-sdk/client-s3-control";
import { s3ControlClient } from "../account-host.ts";
import { type Draft, service } from "../service.ts";

export const s3Control = service<S3Control>({
  id: "s3-control",
  where: "regions",
  reads: ["Name", "AccessPointArn", "Bucket", "Id", "HomeRegion", "JobId", "Status"],
  client: s3ControlClient,
  lists: [
    {
      types: ["AWS::S3::AccessPoint"],
      actions: ["s3:ListAccessPoints"],
      async *list({ account: AccountId, arn, pages }) {
        for await (const { AccessPointList } of pages(
          "s3:ListAccessPoints",
          (client, options, NextToken) =>
            client.listAccessPoints({ AccountId, MaxResults: 1000, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (AccessPointList ?? []).map((point) => ({
            type: "AWS::S3::AccessPoint",
            id: point.AccessPointArn ?? arn("s3", `accesspoint/${point.Name}`),
            properties: point,
          }));
      },
    },
    {
      types: ["AWS::S3::StorageLens"],
      actions: ["s3:ListStorageLensConfigurations", "s3:GetStorageLensConfiguration"],
      async *list({ account: AccountId, region, arn, pages, each, describe }) {
        for await (const { StorageLensConfigurationList } of pages(
          "s3:ListStorageLensConfigurations",
          (client, options, NextToken) =>
            client.listStorageLensConfigurations({ AccountId, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield await each(
            StorageLensConfigurationList?.filter(
              ({ HomeRegion = region, IsEnabled }) => HomeRegion === region && IsEnabled !== false,
            ),
            async (record) => {
              const ConfigId = record.Id ?? "";
              const lens: Draft = {
                type: "AWS::S3::StorageLens",
                id: record.StorageLensArn ?? arn("s3", `storage-lens/${ConfigId}`),
                properties: record,
              };
              await describe(
                lens,
                "s3:GetStorageLensConfiguration",
                (client, options) =>
                  client.getStorageLensConfiguration({ AccountId, ConfigId }, options),
                ({ StorageLensConfiguration }) => StorageLensConfiguration,
              );
              return lens;
            },
          );
      },
    },
    {
      types: ["AWS::S3::BatchJob"],
      actions: ["s3:ListJobs", "s3:DescribeJob"],
      async *list({ account: AccountId, arn, pages, each, describe }) {
        for await (const { Jobs } of pages(
          "s3:ListJobs",
          (client, options, NextToken) =>
            client.listJobs({ AccountId, MaxResults: 1000, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield await each(Jobs, async ({ JobId, Status }) => {
            const job: Draft = {
              type: "AWS::S3::BatchJob",
              id: arn("s3", `job/${JobId}`),
              // The list's `Operation` is only its name.
              properties: { JobId, Status },
            };
            await describe(
              job,
              "s3:DescribeJob",
              (client, options) => client.describeJob({ AccountId, JobId }, options),
              ({ Job }) => {
                const TargetResource = Job?.Operation?.S3PutObjectCopy?.TargetResource;
                const Bucket = Job?.Report?.Bucket;
                const manifest =
                  Job?.ManifestGenerator?.S3JobManifestGenerator?.ManifestOutputLocation?.Bucket;
                return {
                  ...(TargetResource !== undefined && {
                    Operation: { S3PutObjectCopy: { TargetResource } },
                  }),
                  ...(Bucket !== undefined && { Report: { Bucket } }),
                  ...(manifest !== undefined && {
                    ManifestGenerator: {
                      S3JobManifestGenerator: { ManifestOutputLocation: { Bucket: manifest } },
                    },
                  }),
                };
              },
            );
            return job;
          });
      },
    },
  ],
});
