/** Storage Gateway: gateways, and the file shares that put files into buckets. */
import type { FileShareType } from "@aws-sdk/client-storage-gateway";
import { type Draft, service } from "../service.ts";
import { byWord, unknownWord } from "../words.ts";

const protocolOf = (said: FileShareType | undefined): FileShareType | undefined =>
  byWord<FileShareType, FileShareType | undefined>(
    said,
    { NFS: "NFS", SMB: "SMB" },
    { unknown: undefined },
  );

export const storageGateway = service({
  id: "storage-gateway",
  where: "regions",
  reads: ["GatewayId", "GatewayARN", "GatewayName", "FileShareARN"],
  client: async (config) =>
    new (await import("@aws-sdk/client-storage-gateway")).StorageGateway(config),
  lists: [
    {
      types: ["AWS::StorageGateway::Gateway"],
      actions: ["storagegateway:ListGateways"],
      async *list({ arn, pages }) {
        for await (const { Gateways } of pages(
          "storagegateway:ListGateways",
          (client, options, Marker) => client.listGateways({ Limit: 100, Marker }, options),
          (page) => page.Marker,
        ))
          yield (Gateways ?? []).map((gateway) => ({
            type: "AWS::StorageGateway::Gateway",
            id: gateway.GatewayARN ?? arn("storagegateway", `gateway/${gateway.GatewayId}`),
            name: gateway.GatewayName ?? gateway.GatewayId ?? "",
            properties: gateway,
          }));
      },
    },
    {
      types: ["AWS::StorageGateway::NFSFileShare", "AWS::StorageGateway::SMBFileShare"],
      actions: [
        "storagegateway:ListFileShares",
        "storagegateway:DescribeNFSFileShares",
        "storagegateway:DescribeSMBFileShares",
      ],
      async *list({ pages, each, describe, attach }) {
        for await (const { FileShareInfoList } of pages(
          "storagegateway:ListFileShares",
          (client, options, Marker) => client.listFileShares({ Limit: 100, Marker }, options),
          (page) => page.NextMarker,
        ))
          yield await each(FileShareInfoList, async (record) => {
            const FileShareARNList = [record.FileShareARN ?? ""];
            const protocol = protocolOf(record.FileShareType);
            const share: Draft = {
              type: `AWS::StorageGateway::${protocol ?? "NFS"}FileShare`,
              id: FileShareARNList[0]!,
              properties: record,
            };
            const describeBy = {
              SMB: () =>
                describe(
                  share,
                  "storagegateway:DescribeSMBFileShares",
                  (client, options) => client.describeSMBFileShares({ FileShareARNList }, options),
                  ({ SMBFileShareInfoList }) => SMBFileShareInfoList?.[0],
                ),
              NFS: () =>
                describe(
                  share,
                  "storagegateway:DescribeNFSFileShares",
                  (client, options) => client.describeNFSFileShares({ FileShareARNList }, options),
                  ({ NFSFileShareInfoList }) => NFSFileShareInfoList?.[0],
                ),
            };
            if (protocol) await describeBy[protocol]();
            else
              await attach(share, "*", "storagegateway:ListFileShares", async () => {
                throw unknownWord("FileShareType", record.FileShareType);
              });
            return share;
          });
      },
    },
  ],
});
