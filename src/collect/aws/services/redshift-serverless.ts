/** Redshift Serverless: namespaces with where their snapshots are copied to, and snapshots. */
import { type Draft, service } from "../service.ts";

export const redshiftServerless = service({
  id: "redshift-serverless",
  where: "regions",
  reads: ["namespaceName", "namespaceArn", "snapshotName", "snapshotArn"],
  client: async (config) =>
    new (await import("@aws-sdk/client-redshift-serverless")).RedshiftServerless(config),
  lists: [
    {
      types: ["AWS::RedshiftServerless::Namespace"],
      actions: [
        "redshift-serverless:ListNamespaces",
        "redshift-serverless:ListSnapshotCopyConfigurations",
      ],
      async *list({ arn, pages, each, attach }) {
        for await (const { namespaces } of pages(
          "redshift-serverless:ListNamespaces",
          (client, options, nextToken) =>
            client.listNamespaces({ maxResults: 100, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield await each(namespaces, async (record) => {
            const { namespaceName } = record;
            const namespace: Draft = {
              type: "AWS::RedshiftServerless::Namespace",
              id:
                record.namespaceArn ??
                arn("redshift-serverless", `namespace/${record.namespaceId}`),
              name: namespaceName ?? "",
              properties: record,
            };
            await attach(
              namespace,
              "snapshotCopyConfigurations",
              "redshift-serverless:ListSnapshotCopyConfigurations",
              async () => {
                const all = [];
                for await (const page of pages(
                  "redshift-serverless:ListSnapshotCopyConfigurations",
                  (client, options, nextToken) =>
                    client.listSnapshotCopyConfigurations(
                      { namespaceName, maxResults: 100, nextToken },
                      options,
                    ),
                  ({ nextToken }) => nextToken,
                ))
                  all.push(...(page.snapshotCopyConfigurations ?? []));
                return all;
              },
            );
            return namespace;
          });
      },
    },
    {
      types: ["AWS::RedshiftServerless::Snapshot"],
      actions: ["redshift-serverless:ListSnapshots"],
      async *list({ arn, pages }) {
        for await (const { snapshots } of pages(
          "redshift-serverless:ListSnapshots",
          (client, options, nextToken) =>
            client.listSnapshots({ maxResults: 100, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield (snapshots ?? []).map((one) => ({
            type: "AWS::RedshiftServerless::Snapshot",
            id: one.snapshotArn ?? arn("redshift-serverless", `snapshot/${one.snapshotName}`),
            name: one.snapshotName ?? "",
            properties: one,
          }));
      },
    },
  ],
});
