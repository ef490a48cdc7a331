/** DynamoDB tables with their replicas. */
import { service } from "../service.ts";

export const dynamodb = service({
  id: "dynamodb",
  where: "regions",
  client: async (config) => new (await import("@aws-sdk/client-dynamodb")).DynamoDB(config),
  lists: [
    {
      types: {
        "AWS::DynamoDB::Table": [
          "TableName",
          "TableArn",
          "TableStatus",
          "Replicas",
          "GlobalTableVersion",
          "GlobalTableWitnesses",
          "MultiRegionConsistency",
          "SSEDescription",
          "RestoreSummary",
        ],
      },
      actions: ["dynamodb:ListTables", "dynamodb:DescribeTable"],
      async *list({ arn, pages, each, describe }) {
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
            const table = {
              type: "AWS::DynamoDB::Table",
              id: arn("dynamodb", `table/${TableName}`),
              properties: { TableName },
            };
            await describe(
              table,
              "dynamodb:DescribeTable",
              (client, options) => client.describeTable({ TableName }, options),
              ({ Table }) => Table,
            );
            return table;
          });
      },
    },
  ],
});
