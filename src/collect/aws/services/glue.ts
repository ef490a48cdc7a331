/** Glue's Data Catalog: databases, and links to those of other regions. */
import { service } from "../service.ts";

export const glue = service({
  id: "glue",
  where: "regions",
  reads: ["Name"],
  client: async (config) => new (await import("@aws-sdk/client-glue")).Glue(config),
  lists: [
    {
      types: ["AWS::Glue::Database"],
      actions: ["glue:GetDatabases"],
      async *list({ arn, pages }) {
        for await (const { DatabaseList } of pages(
          "glue:GetDatabases",
          (client, options, NextToken) =>
            client.getDatabases({ MaxResults: 100, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (DatabaseList ?? []).map((database) => ({
            type: "AWS::Glue::Database",
            id: arn("glue", `database/${database.Name}`),
            properties: database,
          }));
      },
    },
  ],
});
