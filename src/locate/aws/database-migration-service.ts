/** Database Migration Service: where a task's target is, in the settings of whichever engine it is. */
import type { ReplicationEndpointTypeValue } from "@aws-sdk/client-database-migration-service";
import { holdsAny } from "../arms.ts";
import {
  type DataPath,
  type Destination,
  type ResourceType,
  none,
  resourceType,
  unknown,
} from "../path.ts";
import { firstShown } from "../shown.ts";
import { statusOf } from "../words.ts";
import { arnPlace, bucketNamed, hostOf } from "./arn.ts";
import { setting } from "./setting.ts";

const docs = "https://docs.aws.amazon.com/dms/latest/APIReference/API_Endpoint.html";

const answers = ["dms.endpoint"];

/** The address of a database, or the secret that holds it. */
interface Server {
  readonly ServerName?: string;
  readonly SecretsManagerSecretId?: string;
}

interface DmsEndpoint {
  readonly EndpointType?: string;
  readonly EngineName?: string;
  readonly ServerName?: string;
  readonly S3Settings?: { readonly BucketName?: string };
  readonly DmsTransferSettings?: { readonly BucketName?: string };
  readonly KinesisSettings?: { readonly StreamArn?: string };
  readonly KafkaSettings?: { readonly Broker?: string };
  readonly ElasticsearchSettings?: { readonly EndpointUri?: string };
  readonly NeptuneSettings?: { readonly S3BucketName?: string };
  readonly RedisSettings?: { readonly ServerName?: string };
  readonly RedshiftSettings?: Server & { readonly BucketName?: string };
  readonly LakehouseSettings?: { readonly Arn?: string };
  readonly PostgreSQLSettings?: Server;
  readonly MySQLSettings?: Server;
  readonly OracleSettings?: Server;
  readonly SybaseSettings?: Server;
  readonly MicrosoftSQLServerSettings?: Server;
  readonly IBMDb2Settings?: Server;
  readonly MongoDbSettings?: Server;
  readonly DocDbSettings?: Server;
  readonly GcpMySQLSettings?: Server;
}

const isTarget = statusOf<ReplicationEndpointTypeValue>("EndpointType", {
  target: true,
  source: false,
});

/** What all rows of a target have in common. */
const target = {
  role: "replica",
  when: ({ EndpointType }: DmsEndpoint) => isTarget(EndpointType),
  docs,
  answers,
} as const;

type At = Parameters<typeof hostOf>[1];

/** The brokers of a Kafka cluster, `host:port,host:port`: in one place, or each is reported. */
function brokers(list: string, here: At): Destination {
  const places = list.split(",").map((one) => hostOf(one.trim(), here));
  const [first = none] = places;
  return places.every((place) => JSON.stringify(place) === JSON.stringify(first))
    ? first
    : { gap: `the brokers ${list} are in more than one location` };
}

/** Each engine's own settings name the server, or a secret that does. */
const engines = [
  ["PostgreSQLSettings", "PostgreSQL"],
  ["MySQLSettings", "MySQL"],
  ["OracleSettings", "Oracle"],
  ["SybaseSettings", "SAP ASE"],
  ["MicrosoftSQLServerSettings", "SQL Server"],
  ["IBMDb2Settings", "Db2"],
  ["MongoDbSettings", "MongoDB"],
  ["DocDbSettings", "DocumentDB"],
  ["GcpMySQLSettings", "MySQL"],
  ["RedshiftSettings", "Redshift"],
] as const;

const servers = engines.flatMap(([settings, engine]): readonly DataPath<DmsEndpoint>[] => [
  {
    ...target,
    reads: ["EndpointType"],
    read: `${settings}.ServerName`,
    absent: none,
    as: hostOf,
    why: `the migration writes to the ${engine} database at this address`,
  },
  {
    ...target,
    reads: ["EndpointType", "ServerName", `${settings}.ServerName`],
    read: `${settings}.SecretsManagerSecretId`,
    absent: none,
    as: (secret, { resource: { properties } }) =>
      firstShown(properties[settings]?.ServerName, properties.ServerName)
        ? none
        : {
            gap: `the address of the ${engine} database is in the secret ${secret}, which is not read`,
            remedy:
              "look up where the database is, and accept the gap with an exception that says so",
          },
    why: `the address of the ${engine} database that the migration writes to is in this secret`,
  },
]);

/** Where each engine that names a place shows it. */
const places = [
  "ServerName",
  "S3Settings.BucketName",
  "DmsTransferSettings.BucketName",
  "KinesisSettings.StreamArn",
  "KafkaSettings.Broker",
  "ElasticsearchSettings.EndpointUri",
  "NeptuneSettings.S3BucketName",
  "RedisSettings.ServerName",
  "RedshiftSettings.BucketName",
  "LakehouseSettings.Arn",
  ...engines.flatMap(
    ([settings]) => [`${settings}.ServerName`, `${settings}.SecretsManagerSecretId`] as const,
  ),
] as const;

/** Written to in the endpoint's own region: no setting names another. */
const isLocal = (engine: string | undefined): boolean =>
  /^(dynamodb|timestream)$/i.test(String(engine));

export const databaseMigrationService: readonly ResourceType[] = [
  resourceType<DmsEndpoint>(
    "AWS::DMS::Endpoint",
    [
      {
        ...target,
        id: "kind of target",
        guards: true,
        reads: ["EndpointType", "EngineName", ...places],
        always: ({ resource: { properties } }) => {
          const { EngineName } = properties;
          if (isLocal(EngineName) || holdsAny(properties, places)) return none;
          return unknown(EngineName, "EngineName");
        },
        why: "the migration writes to a target",
      },
      {
        ...target,
        reads: ["EndpointType"],
        read: "ServerName",
        absent: none,
        as: hostOf,
        why: "the migration writes to the database at this address",
      },
      {
        ...target,
        reads: ["EndpointType"],
        read: "S3Settings.BucketName",
        as: bucketNamed,
        why: "the migration writes to this bucket",
      },
      {
        ...target,
        reads: ["EndpointType"],
        read: "DmsTransferSettings.BucketName",
        absent: none,
        as: bucketNamed,
        why: "the migrated data passes through this bucket",
      },
      {
        ...target,
        reads: ["EndpointType"],
        read: "KinesisSettings.StreamArn",
        as: arnPlace,
        why: "the migration writes to this stream",
      },
      {
        ...target,
        reads: ["EndpointType"],
        read: "KafkaSettings.Broker",
        as: brokers,
        why: "the migration writes to the Kafka cluster of these brokers",
      },
      {
        ...target,
        reads: ["EndpointType"],
        read: "ElasticsearchSettings.EndpointUri",
        as: hostOf,
        why: "the migration writes to this OpenSearch domain",
      },
      {
        ...target,
        reads: ["EndpointType"],
        read: "NeptuneSettings.S3BucketName",
        as: bucketNamed,
        why: "the migrated data is staged in this bucket, from which Neptune loads it",
      },
      {
        ...target,
        reads: ["EndpointType"],
        read: "RedisSettings.ServerName",
        as: hostOf,
        why: "the migration writes to the Redis server at this address",
      },
      {
        ...target,
        reads: ["EndpointType"],
        read: "RedshiftSettings.BucketName",
        absent: none,
        as: bucketNamed,
        why: "the migrated data is staged in this bucket, from which Redshift loads it",
      },
      {
        ...target,
        reads: ["EndpointType"],
        read: "LakehouseSettings.Arn",
        as: arnPlace,
        why: "the migration writes to this lakehouse",
      },
      ...servers,
    ],
    { home: setting(docs) },
  ),
];
