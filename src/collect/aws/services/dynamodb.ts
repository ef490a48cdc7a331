/** DynamoDB tables with their replicas, streams and exports. */
import { type Draft, service } from "../service.ts";

export const dynamodb = service({
  id: "dynamodb",
  where: "regions",
  reads: ["TableName", "TableArn", "GlobalTableName"],
  client: async (config) => new (await import("@aws-sdk/client-dynamodb")).DynamoDB(config),
  lists: [
    {
      types: ["AWS::DynamoDB::Table"],
      actions: [
        "dynamodb:ListTables",
        "dynamodb:DescribeTable",
        "dynamodb:DescribeKinesisStreamingDestination",
        "dynamodb:ListExports",
        "dynamodb:DescribeExport",
      ],
      async *list({ arn, pages, each, call, describe, detail, attach }) {
        for await (const { TableNames } of pages(
          "dynamodb:ListTables",
          (client, options, token) =>
            client.listTables(
              { Limit: 100, ...(token !== undefined && { ExclusiveStartTableName: token }) },
              options,
            ),
          (page) => page.LastEvaluatedTableName,
        ))
          yield await each(TableNames, async (TableName) => {
            const TableArn = arn("dynamodb", `table/${TableName}`);
            const table: Draft = {
              type: "AWS::DynamoDB::Table",
              id: TableArn,
              properties: { TableName },
            };
            await describe(
              table,
              "dynamodb:DescribeTable",
              (client, options) => client.describeTable({ TableName }, options),
              ({ Table }) => Table,
            );
            await detail(
              table,
              "KinesisDataStreamDestinations",
              "dynamodb:DescribeKinesisStreamingDestination",
              (client, options) =>
                client.describeKinesisStreamingDestination({ TableName }, options),
            );
            await attach(table, "Exports", "dynamodb:DescribeExport", async () => {
              const exports = [];
              for await (const { ExportSummaries = [] } of pages(
                "dynamodb:ListExports",
                (client, options, NextToken) =>
                  client.listExports({ TableArn, MaxResults: 25, NextToken }, options),
                (page) => page.NextToken,
              ))
                for (const { ExportArn } of ExportSummaries) {
                  const { ExportDescription } = await call(
                    "dynamodb:DescribeExport",
                    (client, options) => client.describeExport({ ExportArn }, options),
                  );
                  if (ExportDescription)
                    exports.push({
                      ExportArn,
                      ExportStatus: ExportDescription.ExportStatus,
                      S3Bucket: ExportDescription.S3Bucket,
                    });
                }
              return exports;
            });
            return table;
          });
      },
    },
    {
      types: ["AWS::DynamoDB::GlobalTable"],
      actions: ["dynamodb:ListGlobalTables"],
      async *list({ arn, partition, region, pages }) {
        // Global tables of 2017; those of 2019 are listed by their tables. Each of its regions lists it.
        for await (const { GlobalTables } of pages(
          "dynamodb:ListGlobalTables",
          (client, options, ExclusiveStartGlobalTableName) =>
            client.listGlobalTables(
              {
                RegionName: region,
                Limit: 100,
                ...(ExclusiveStartGlobalTableName !== undefined && {
                  ExclusiveStartGlobalTableName,
                }),
              },
              options,
            ),
          (page) => page.LastEvaluatedGlobalTableName,
        ))
          yield (GlobalTables ?? []).map((table) => ({
            type: "AWS::DynamoDB::GlobalTable",
            id: arn("dynamodb", `global-table/${table.GlobalTableName}`, ""),
            region: `${partition}-global`,
            properties: table,
          }));
      },
    },
  ],
});
