/** S3 Tables: table buckets and tables, each with where it is replicated to. */
import type { S3Tables, TableType } from "@aws-sdk/client-s3tables";
import { type Draft, type ListingContext, service } from "../service.ts";
import { byWord } from "../words.ts";

/** Replicas are among the tables that AWS manages. */
const mayBeReplica = (said: TableType | undefined): boolean =>
  byWord<TableType, boolean>(said, { aws: true, customer: false }, { unknown: true });

export const s3tables = service<S3Tables>({
  id: "s3tables",
  where: "regions",
  reads: ["name", "arn", "tableARN"],
  client: async (config) => new (await import("@aws-sdk/client-s3tables")).S3Tables(config),
  lists: [
    {
      types: ["AWS::S3Tables::TableBucket"],
      actions: ["s3tables:ListTableBuckets", "s3tables:GetTableBucketReplication"],
      async *list(here) {
        for await (const tableBuckets of bucketsOf(here))
          yield await here.each(tableBuckets, async (record) => {
            const tableBucketARN = record.arn ?? "";
            const bucket: Draft = {
              type: "AWS::S3Tables::TableBucket",
              id: tableBucketARN,
              properties: record,
            };
            await here.attach(
              bucket,
              "replicationConfiguration",
              "s3tables:GetTableBucketReplication",
              async () =>
                (
                  await here.call("s3tables:GetTableBucketReplication", (client, options) =>
                    client.getTableBucketReplication({ tableBucketARN }, options),
                  )
                ).configuration,
            );
            return bucket;
          });
      },
    },
    {
      types: ["AWS::S3Tables::Table"],
      actions: [
        "s3tables:ListTables",
        "s3tables:ListTableBuckets",
        "s3tables:GetTableReplication",
        "s3tables:GetTable",
      ],
      async *list(here) {
        for await (const tableBuckets of bucketsOf(here))
          for (const { arn: tableBucketARN } of tableBuckets)
            for await (const { tables } of here.pages(
              "s3tables:ListTables",
              (client, options, continuationToken) =>
                client.listTables({ tableBucketARN, maxTables: 1000, continuationToken }, options),
              (page) => page.continuationToken,
            ))
              yield await here.each(tables, async (record) => {
                const tableArn = record.tableARN ?? "";
                const table: Draft = {
                  type: "AWS::S3Tables::Table",
                  id: tableArn,
                  name: record.name ?? tableArn,
                  properties: record,
                };
                await here.attach(
                  table,
                  "replicationConfiguration",
                  "s3tables:GetTableReplication",
                  async () =>
                    (
                      await here.call("s3tables:GetTableReplication", (client, options) =>
                        client.getTableReplication({ tableArn }, options),
                      )
                    ).configuration,
                );
                if (mayBeReplica(record.type))
                  await here.attach(
                    table,
                    "managedTableInformation",
                    "s3tables:GetTable",
                    async () =>
                      (
                        await here.call("s3tables:GetTable", (client, options) =>
                          client.getTable({ tableArn }, options),
                        )
                      ).managedTableInformation,
                  );
                return table;
              });
      },
    },
  ],
});

async function* bucketsOf({ pages }: ListingContext<S3Tables>) {
  for await (const { tableBuckets = [] } of pages(
    "s3tables:ListTableBuckets",
    (client, options, continuationToken) =>
      client.listTableBuckets({ maxBuckets: 1000, continuationToken }, options),
    (page) => page.continuationToken,
  ))
    yield tableBuckets;
}
