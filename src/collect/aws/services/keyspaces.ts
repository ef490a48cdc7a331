/** Keyspaces (Cassandra): keyspaces with the regions they are replicated to. */
import { service } from "../service.ts";

export const keyspaces = service({
  id: "keyspaces",
  where: "regions",
  reads: ["resourceArn"],
  client: async (config) => new (await import("@aws-sdk/client-keyspaces")).Keyspaces(config),
  lists: [
    {
      types: ["AWS::Cassandra::Keyspace"],
      actions: ["cassandra:Select"],
      async *list({ arn, pages }) {
        for await (const { keyspaces: page } of pages(
          "cassandra:Select",
          (client, options, nextToken) =>
            client.listKeyspaces({ maxResults: 100, nextToken }, options),
          ({ nextToken }) => nextToken,
        ))
          yield (page ?? [])
            // Every region has these, used or not: they hold the schema of the others.
            .filter(({ keyspaceName }) => !/^system(_|$)/.test(keyspaceName ?? ""))
            .map((keyspace) => ({
              type: "AWS::Cassandra::Keyspace",
              id: keyspace.resourceArn ?? arn("cassandra", `/keyspace/${keyspace.keyspaceName}/`),
              name: keyspace.keyspaceName ?? "",
              properties: keyspace,
            }));
      },
    },
  ],
});
