/** FSx: file systems with the repositories they are linked to, and backups. */
import type { FileSystemType } from "@aws-sdk/client-fsx";
import { labelsOf, service } from "../service.ts";
import { only } from "../trim.ts";
import { byWord } from "../words.ts";

/** Only Lustre has associations with repositories. */
const hasAssociations = (said: FileSystemType | undefined): boolean =>
  byWord<FileSystemType, boolean>(
    said,
    { LUSTRE: true, ONTAP: false, OPENZFS: false, WINDOWS: false },
    { unknown: true },
  );

export const fsx = service({
  id: "fsx",
  where: "regions",
  reads: ["FileSystemId", "ResourceARN", "FileSystemType", "BackupId"],
  client: async (config) => new (await import("@aws-sdk/client-fsx")).FSx(config),
  lists: [
    {
      types: ["AWS::FSx::FileSystem"],
      actions: ["fsx:DescribeFileSystems", "fsx:DescribeDataRepositoryAssociations"],
      async *list({ arn, pages, each, attach }) {
        // Asked once for all file systems of the region.
        const associations = async () => {
          const all = [];
          for await (const page of pages(
            "fsx:DescribeDataRepositoryAssociations",
            (client, options, NextToken) =>
              client.describeDataRepositoryAssociations({ MaxResults: 25, NextToken }, options),
            ({ NextToken }) => NextToken,
          ))
            all.push(...(page.Associations ?? []));
          return all;
        };
        let asked: ReturnType<typeof associations> | undefined;

        for await (const { FileSystems } of pages(
          "fsx:DescribeFileSystems",
          (client, options, NextToken) =>
            client.describeFileSystems({ MaxResults: 100, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield await each(FileSystems, async (record) => {
            const { FileSystemId } = record;
            const fileSystem = {
              type: "AWS::FSx::FileSystem",
              id: record.ResourceARN ?? arn("fsx", `file-system/${FileSystemId}`),
              labels: labelsOf(record.Tags),
              properties: {
                ...record,
                LustreConfiguration: only(
                  record.LustreConfiguration,
                  "ImportPath",
                  "ExportPath",
                  "Destination",
                ),
              },
            };
            if (hasAssociations(record.FileSystemType))
              await attach(
                fileSystem,
                "Associations",
                "fsx:DescribeDataRepositoryAssociations",
                async () =>
                  (await (asked ??= associations())).filter(
                    (one) => one.FileSystemId === FileSystemId,
                  ),
              );
            return fileSystem;
          });
      },
    },
    {
      types: ["AWS::FSx::Backup"],
      actions: ["fsx:DescribeBackups"],
      async *list({ arn, pages }) {
        for await (const { Backups } of pages(
          "fsx:DescribeBackups",
          (client, options, NextToken) =>
            client.describeBackups({ MaxResults: 100, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (Backups ?? []).map((backup) => ({
            type: "AWS::FSx::Backup",
            id: backup.ResourceARN ?? arn("fsx", `backup/${backup.BackupId}`),
            labels: labelsOf(backup.Tags),
            properties: backup,
          }));
      },
    },
  ],
});
