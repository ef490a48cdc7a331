/** EFS: file systems with their replications. */
import { labelsOf, service } from "../service.ts";
import { isGone } from "../words.ts";

const isThere = ({ LifeCycleState }: { readonly LifeCycleState?: string | undefined }): boolean =>
  !isGone(LifeCycleState);

export const efs = service({
  id: "efs",
  where: "regions",
  reads: ["FileSystemId", "FileSystemArn"],
  client: async (config) => new (await import("@aws-sdk/client-efs")).EFS(config),
  lists: [
    {
      types: ["AWS::EFS::FileSystem"],
      actions: [
        "elasticfilesystem:DescribeFileSystems",
        "elasticfilesystem:DescribeReplicationConfigurations",
      ],
      async *list({ arn, pages, each, attach }) {
        // Asked once for all file systems of the region.
        const replications = async () => {
          const all = [];
          for await (const page of pages(
            "elasticfilesystem:DescribeReplicationConfigurations",
            (client, options, NextToken) =>
              client.describeReplicationConfigurations({ MaxResults: 100, NextToken }, options),
            ({ NextToken }) => NextToken,
          ))
            all.push(...(page.Replications ?? []));
          return all;
        };
        let asked: ReturnType<typeof replications> | undefined;

        for await (const { FileSystems } of pages(
          "elasticfilesystem:DescribeFileSystems",
          (client, options, Marker) =>
            client.describeFileSystems({ MaxItems: 100, Marker }, options),
          (page) => page.NextMarker,
        ))
          yield await each(FileSystems?.filter(isThere), async (record) => {
            const { FileSystemId } = record;
            const fileSystem = {
              type: "AWS::EFS::FileSystem",
              id: record.FileSystemArn ?? arn("elasticfilesystem", `file-system/${FileSystemId}`),
              name: record.Name ?? FileSystemId ?? "",
              labels: labelsOf(record.Tags),
              properties: record,
            };
            await attach(
              fileSystem,
              "Replications",
              "elasticfilesystem:DescribeReplicationConfigurations",
              async () =>
                (await (asked ??= replications())).filter(
                  ({ SourceFileSystemId, Destinations = [] }) =>
                    SourceFileSystemId === FileSystemId ||
                    Destinations.some((to) => to.FileSystemId === FileSystemId),
                ),
            );
            return fileSystem;
          });
      },
    },
  ],
});
