/** Storage Gateway: gateways, and the file shares that put files into buckets. */
import { type Draft, service } from "../service.ts";

const keep = [
  "FileShareARN",
  "FileShareName",
  "GatewayARN",
  "LocationARN",
  "BucketRegion",
  "AuditDestinationARN",
];

export const storageGateway = service({
  id: "storage-gateway",
  where: "regions",
  client: async (config) =>
    new (await import("@aws-sdk/client-storage-gateway")).StorageGateway(config),
  lists: [
    {
      types: {
        "AWS::StorageGateway::Gateway": [
          "GatewayId",
          "GatewayARN",
          "GatewayName",
          "GatewayType",
          "HostEnvironment",
          "Ec2InstanceId",
          "Ec2InstanceRegion",
        ],
      },
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
      types: {
        "AWS::StorageGateway::NFSFileShare": keep,
        "AWS::StorageGateway::SMBFileShare": keep,
      },
      actions: [
        "storagegateway:ListFileShares",
        "storagegateway:DescribeNFSFileShares",
        "storagegateway:DescribeSMBFileShares",
      ],
      async *list({ pages, each, describe }) {
        for await (const { FileShareInfoList } of pages(
          "storagegateway:ListFileShares",
          (client, options, Marker) => client.listFileShares({ Limit: 100, Marker }, options),
          (page) => page.NextMarker,
        ))
          yield await each(FileShareInfoList, async (record) => {
            const FileShareARNList = [record.FileShareARN ?? ""];
            const smb = record.FileShareType === "SMB";
            const share: Draft = {
              type: smb ? "AWS::StorageGateway::SMBFileShare" : "AWS::StorageGateway::NFSFileShare",
              id: FileShareARNList[0]!,
              properties: record,
            };
            if (smb)
              await describe(
                share,
                "storagegateway:DescribeSMBFileShares",
                (client, options) => client.describeSMBFileShares({ FileShareARNList }, options),
                ({ SMBFileShareInfoList }) => SMBFileShareInfoList?.[0],
              );
            else
              await describe(
                share,
                "storagegateway:DescribeNFSFileShares",
                (client, options) => client.describeNFSFileShares({ FileShareARNList }, options),
                ({ NFSFileShareInfoList }) => NFSFileShareInfoList?.[0],
              );
            return share;
          });
      },
    },
  ],
});
