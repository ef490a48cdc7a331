/** Database Migration Service: the databases, buckets and streams that data is moved between. */
import { service } from "../service.ts";
import { only } from "../trim.ts";

/** The settings of each engine that can be a target, without their passwords. */
const engines = [
  "S3Settings",
  "DmsTransferSettings",
  "KinesisSettings",
  "KafkaSettings",
  "ElasticsearchSettings",
  "NeptuneSettings",
  "RedisSettings",
  "RedshiftSettings",
  "LakehouseSettings",
  "PostgreSQLSettings",
  "MySQLSettings",
  "OracleSettings",
  "SybaseSettings",
  "MicrosoftSQLServerSettings",
  "IBMDb2Settings",
  "MongoDbSettings",
  "DocDbSettings",
  "GcpMySQLSettings",
] as const;

const places = [
  "ServerName",
  "SecretsManagerSecretId",
  "BucketName",
  "S3BucketName",
  "StreamArn",
  "Broker",
  "EndpointUri",
  "Arn",
] as const;

export const databaseMigrationService = service({
  id: "database-migration-service",
  where: "regions",
  reads: [
    "EndpointIdentifier",
    "EndpointArn",
    "ReplicationInstanceIdentifier",
    "ReplicationInstanceArn",
  ],
  client: async (config) =>
    new (await import("@aws-sdk/client-database-migration-service")).DatabaseMigrationService(
      config,
    ),
  lists: [
    {
      types: ["AWS::DMS::Endpoint"],
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
              ...Object.fromEntries(
                engines.map((settings) => [settings, only(endpoint[settings], ...places)]),
              ),
            },
          }));
      },
    },
    {
      // Rows that are on their way wait on its disk.
      types: ["AWS::DMS::ReplicationInstance"],
      actions: ["dms:DescribeReplicationInstances"],
      async *list({ arn, pages }) {
        for await (const { ReplicationInstances } of pages(
          "dms:DescribeReplicationInstances",
          (client, options, Marker) =>
            client.describeReplicationInstances({ MaxRecords: 100, Marker }, options),
          (page) => page.Marker,
        ))
          yield (ReplicationInstances ?? []).map((one) => ({
            type: "AWS::DMS::ReplicationInstance",
            id:
              one.ReplicationInstanceArn ?? arn("dms", `rep:${one.ReplicationInstanceIdentifier}`),
            name: one.ReplicationInstanceIdentifier ?? "",
            properties: one,
          }));
      },
    },
  ],
});
