/** Database Migration Service: the databases, buckets and streams that data is moved between. */
import { service } from "../service.ts";
import { only } from "../trim.ts";

export const databaseMigrationService = service({
  id: "database-migration-service",
  where: "regions",
  client: async (config) =>
    new (await import("@aws-sdk/client-database-migration-service")).DatabaseMigrationService(
      config,
    ),
  lists: [
    {
      types: {
        "AWS::DMS::Endpoint": [
          "EndpointIdentifier",
          "EndpointArn",
          "EndpointType",
          "EngineName",
          "ServerName",
          "S3Settings",
          "KinesisSettings",
        ],
      },
      actions: ["dms:DescribeEndpoints"],
      async *list({ arn, pages }) {
        for await (const { Endpoints } of pages(
          "dms:DescribeEndpoints",
          (client, options, Marker) =>
            client.describeEndpoints({ MaxRecords: 100, Marker }, options),
          (page) => page.Marker,
        ))
          yield (Endpoints ?? []).map((endpoint) => ({
            type: "AWS::DMS::Endpoint",
            id: endpoint.EndpointArn ?? arn("dms", `endpoint:${endpoint.EndpointIdentifier}`),
            name: endpoint.EndpointIdentifier ?? "",
            properties: {
              ...endpoint,
              S3Settings: only(endpoint.S3Settings, "BucketName"),
              KinesisSettings: only(endpoint.KinesisSettings, "StreamArn"),
            },
          }));
      },
    },
  ],
});
