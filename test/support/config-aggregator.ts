/**
 * An AWS Config aggregator on loopback: a hospital group's records in the spelling of AWS Config, and a reader of
 * the queries that are sent; any other query is refused as AWS does.
 */
import { ResourceType } from "@aws-sdk/client-config-service";
import { classOf } from "../../src/classes.ts";
import {
  type Answer,
  type Answerer,
  type Incoming,
  type Served,
  serve,
} from "../../src/demo/serve.ts";
import type { Resource } from "../../src/model.ts";
import { asAws } from "./aws-marks.ts";
import { nameOf } from "./aws-scan.ts";

export const aggregator = "klinikverbund";
export const own = "210987654321";

export interface Item {
  readonly accountId: string;
  readonly awsRegion: string;
  readonly resourceType: string;
  readonly resourceId: string;
  readonly [member: string]: unknown;
}

type Members = Readonly<Record<string, unknown>>;

/** As the SDK for Java names members: the first letter is small. */
const small = (value: unknown): unknown =>
  renamed(value, (key) => key.charAt(0).toLowerCase() + key.slice(1));
const capital = (value: unknown): unknown =>
  renamed(value, (key) => key.charAt(0).toUpperCase() + key.slice(1));

function renamed(value: unknown, name: (key: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, name));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [name(key), renamed(item, name)]),
  );
}

/** Of types in their API's spelling: the members that the published schema has. What is not set is null. */
const ofApi: Readonly<Record<string, readonly string[]>> = {
  "AWS::DynamoDB::Table": ["Replicas"],
  "AWS::RDS::DBInstance": [
    "ReadReplicaDBInstanceIdentifiers",
    "ReadReplicaDBClusterIdentifiers",
    "ReadReplicaSourceDBInstanceIdentifier",
    "DBInstanceAutomatedBackupsReplications",
  ],
  "AWS::RDS::DBCluster": ["ReadReplicaIdentifiers", "ReplicationSourceIdentifier"],
  "AWS::EC2::Volume": ["AvailabilityZone", "OutpostArn"],
  "AWS::EC2::Subnet": ["AvailabilityZone", "OutpostArn"],
  "AWS::EC2::Instance": ["Placement", "OutpostArn"],
  "AWS::EC2::FlowLog": ["LogDestination", "LogGroupName"],
  "AWS::EC2::VPCPeeringConnection": ["AccepterVpcInfo", "RequesterVpcInfo", "Status"],
  "AWS::Lambda::Function": ["DeadLetterConfig", "FileSystemConfigs"],
  "AWS::CloudTrail::Trail": ["S3BucketName", "CloudWatchLogsLogGroupArn", "SnsTopicARN"],
  "AWS::Redshift::Cluster": ["ClusterSnapshotCopyStatus"],
  "AWS::ElasticLoadBalancingV2::LoadBalancer": ["AvailabilityZones"],
  "AWS::KMS::Key": [],
};

interface Recorded {
  readonly configuration: unknown;
  readonly supplementaryConfiguration?: Members;
}

const at = (value: unknown, name: string): unknown => (Object(value) as Members)[name];

/** Of types whose members have another name or place, by the schemas that config-spellings.ts names. */
const otherwise: Readonly<Record<string, (properties: Members) => Recorded>> = {
  "AWS::S3::Bucket": (bucket) => ({
    configuration: { creationDate: "2024-05-02T09:14:22.000Z", name: "as in resourceName" },
    supplementaryConfiguration: {
      // Some are texts, one of them is a text within a text.
      BucketReplicationConfiguration: JSON.stringify({
        roleARN: "arn:aws:iam::210987654321:role/replication",
        rules: Object.fromEntries(
          ((at(bucket["ReplicationConfiguration"], "Rules") ?? []) as Members[]).map((rule, i) => [
            `rule-${i}`,
            {
              status: rule["Status"],
              destinationConfig: {
                bucketARN: at(rule["Destination"], "Bucket"),
                storageClass: null,
              },
            },
          ]),
        ),
      }),
      BucketLoggingConfiguration: JSON.stringify(
        JSON.stringify({
          destinationBucketName: at(bucket["LoggingEnabled"], "TargetBucket") ?? null,
          logFilePrefix: null,
        }),
      ),
      BucketAccelerateConfiguration: {
        status: at(bucket["AccelerateConfiguration"], "Status") ?? null,
      },
      BucketNotificationConfiguration: {
        configurations: Object.fromEntries(
          (
            [
              ["LambdaFunctionConfigurations", "LambdaFunctionArn", "functionARN"],
              ["QueueConfigurations", "QueueArn", "queueARN"],
              ["TopicConfigurations", "TopicArn", "topicARN"],
            ] as const
          ).flatMap(([list, from, to]) =>
            ((at(bucket["NotificationConfiguration"], list) ?? []) as Members[]).map((one, i) => [
              `${to}-${i}`,
              { events: ["s3:ObjectCreated:*"], [to]: one[from] },
            ]),
          ),
        ),
      },
    },
  }),
  "AWS::CloudFront::Distribution": (one) => ({
    configuration: { status: "Deployed", distributionConfig: small(one) },
  }),
  "AWS::Redshift::Cluster": ({ LoggingStatus, ...rest }) => ({
    configuration: held("AWS::Redshift::Cluster", rest),
    supplementaryConfiguration: {
      LoggingStatus: small(LoggingStatus ?? { LoggingEnabled: false }),
    },
  }),
  "AWS::Athena::WorkGroup": ({ Configuration }) => ({
    configuration: { Name: "primary", WorkGroupConfiguration: Configuration },
  }),
  "AWS::Backup::BackupPlan": ({ BackupPlan }) => ({
    configuration: {
      BackupPlan: { BackupPlanName: "nightly", BackupPlanRule: at(BackupPlan, "Rules") },
    },
  }),
  "AWS::EFS::FileSystem": ({ AvailabilityZoneName, Replications }) => ({
    configuration: {
      AvailabilityZoneName,
      ReplicationConfiguration: { Destinations: at(at(Replications, "0"), "Destinations") },
    },
  }),
  "AWS::KinesisFirehose::DeliveryStream": ({ Destinations }) => ({
    configuration: Object.fromEntries(
      Object.entries(Object(at(Destinations, "0")) as Members).map(([name, value]) => [
        name.replace(/Description$/, "Configuration"),
        renamed(value, (key) =>
          key === "S3DestinationDescription"
            ? "S3Configuration"
            : key === "S3BackupDescription"
              ? "S3BackupConfiguration"
              : key,
        ),
      ]),
    ),
  }),
  "AWS::Route53::HostedZone": ({ QueryLoggingConfigs }) => ({
    configuration: { Id: "Z1", QueryLoggingConfig: at(QueryLoggingConfigs, "0") },
  }),
};

/** Members that neither schema has. */
const unheld: Readonly<Record<string, readonly string[]>> = {
  "AWS::Backup::BackupVault": ["NumberOfRecoveryPoints"],
  "AWS::Cassandra::Keyspace": ["replicationRegions"],
  "AWS::Cognito::UserPool": ["UserPoolReplicas", "LogDeliveryConfiguration", "CustomDomain"],
  "AWS::Connect::Instance": ["ReplicationConfiguration", "StorageConfigs"],
  "AWS::DataSync::Task": ["DestinationLocation"],
  "AWS::RDS::GlobalCluster": ["GlobalClusterMembers"],
  "AWS::S3::MultiRegionAccessPoint": ["Regions"],
  "AWS::SecretsManager::Secret": ["ReplicationStatus", "PrimaryRegion"],
  "AWS::SSM::ResourceDataSync": ["SyncSource"],
  "AWS::StepFunctions::StateMachine": ["DefinitionReferences", "InferenceProfiles"],
  "AWS::WorkSpaces::Workspace": ["RelatedWorkspaces", "DataReplicationSettings"],
};

const held = (type: string, properties: Members): unknown =>
  small(
    Object.fromEntries([
      // Every record has members that no row reads.
      ["Description", null],
      ...ofApi[type]!.map((name) => [name, properties[name] ?? null] as const),
    ]),
  );

const supported: ReadonlySet<string> = new Set(Object.values(ResourceType));

/** The records of an account's resources; settings and types that AWS Config does not know have none. */
export function itemsOf(resources: readonly Resource[]): readonly Item[] {
  return resources.flatMap((resource): Item[] => {
    const { id, type, scope, name, labels, location = "" } = resource;
    if (!supported.has(type) || classOf(type) === "configuration") return [];
    const properties = resource.properties as Members;
    const made: Recorded = otherwise[type]?.(properties) ?? {
      configuration: ofApi[type]
        ? held(type, properties)
        : capital(
            Object.fromEntries(
              Object.entries(properties).filter(([key]) => !unheld[type]?.includes(key)),
            ),
          ),
    };
    return [
      {
        version: "1.3",
        accountId: scope,
        awsRegion: location === "aws-global" || location === "" ? "global" : location,
        arn: id,
        resourceId: name,
        resourceName: name,
        resourceType: type,
        configurationItemStatus: "OK",
        tags: Object.entries(labels).map(([key, value]) => ({
          key,
          value,
          tag: `${key}=${value}`,
        })),
        supplementaryConfiguration: {},
        ...made,
      },
    ];
  });
}

export const recorder = (
  accountId: string,
  awsRegion: string,
  changes: Members = {},
  group: Members = {},
): Item => ({
  accountId,
  awsRegion,
  resourceType: "AWS::Config::ConfigurationRecorder",
  resourceId: "default",
  resourceName: "default",
  configurationItemStatus: "OK",
  configuration: {
    Name: "default",
    Recording: true,
    RecordingGroup: {
      AllSupported: true,
      IncludeGlobalResourceTypes: true,
      RecordingStrategy: { UseOnly: "ALL_SUPPORTED_RESOURCE_TYPES" },
      ExclusionByResourceTypes: { ResourceTypes: [] },
      ResourceTypes: [],
      ...group,
    },
    RecordingMode: { RecordingFrequency: "CONTINUOUS" },
    ...changes,
  },
});

export interface Group {
  readonly items: readonly Item[];
  readonly accounts: readonly string[];
  readonly regions: readonly string[];
  /** Resources that are discovered and not recorded: "TYPE ACCOUNT" for each. */
  readonly onlyDiscovered?: readonly string[];
  readonly statuses?: readonly Members[];
  readonly aggregator?: Members;
  readonly organization?: readonly string[];
}

const json = (body: unknown, status = 200): Answer => ({
  status,
  headers: { "content-type": "application/x-amz-json-1.1" },
  body: JSON.stringify(body),
});

const refused = (type: string, message: string): Answer => json({ __type: type, message }, 400);

/** Answers the calls of an aggregator; the operation's name is the key of `calls`. */
function aggregatorOf(group: Group, calls: Map<string, number> = new Map()): Answerer {
  return asAws((request) => {
    const operation = nameOf(request).split(" ").at(-1)!;
    const answer = answerOf(group, operation, request);
    if (answer) calls.set(operation, (calls.get(operation) ?? 0) + 1);
    return answer;
  });
}

export const serveAggregator = async (
  group: Group,
  first: Answerer = () => undefined,
): Promise<Served & { readonly calls: Map<string, number> }> => {
  const calls = new Map<string, number>();
  return { ...(await serve([first, aggregatorOf(group, calls)])), calls };
};

function answerOf(group: Group, operation: string, request: Incoming): Answer | undefined {
  if (operation === "GetCallerIdentity")
    return {
      status: 200,
      body: `<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:sts::${own}:assumed-role/audit/data-boundary</Arn><Account>${own}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`,
    };
  if (!request.headers["x-amz-target"]) return undefined;
  const asked = JSON.parse(request.body) as Members;
  if (operation === "ListAccounts")
    return json({
      Accounts: (group.organization ?? group.accounts).map((Id) => ({
        Id,
        Name: `Klinik ${Id.slice(0, 3)}`,
        State: "ACTIVE",
      })),
    });
  const called =
    asked["ConfigurationAggregatorName"] ?? at(asked["ConfigurationAggregatorNames"], "0");
  if (called !== aggregator)
    return refused(
      "NoSuchConfigurationAggregatorException",
      "The configuration aggregator does not exist.",
    );
  switch (operation) {
    case "DescribeConfigurationAggregators":
      return json({
        ConfigurationAggregators: [
          {
            ConfigurationAggregatorName: aggregator,
            OrganizationAggregationSource: {
              RoleArn: `arn:aws:iam::${own}:role/config`,
              AllAwsRegions: true,
            },
            ...group.aggregator,
          },
        ],
      });
    case "DescribeConfigurationAggregatorSourcesStatus":
      return paged(
        asked,
        group.statuses ??
          group.accounts.flatMap((SourceId) =>
            group.regions.map((AwsRegion) => ({
              SourceId,
              SourceType: "ACCOUNT",
              AwsRegion,
              LastUpdateStatus: "SUCCEEDED",
              LastUpdateTime: 1_795_000_000,
            })),
          ),
        "AggregatedSourceStatusList",
      );
    case "GetAggregateDiscoveredResourceCounts":
      return counted(group, asked);
    case "SelectAggregateResourceConfig":
      return selected(group, asked);
    default:
      return undefined;
  }
}

function counted({ items, onlyDiscovered = [] }: Group, asked: Members): Answer {
  const type = at(asked["Filters"], "ResourceType");
  const all = [
    ...items.map(({ resourceType, accountId }) => [resourceType, accountId]),
    ...onlyDiscovered.map((one) => one.split(" ")),
  ].filter(([of]) => type === undefined || of === type);
  const groups = new Map<string, number>();
  for (const [of, account] of all) {
    const key = asked["GroupByKey"] === "ACCOUNT_ID" ? account! : of!;
    groups.set(key, (groups.get(key) ?? 0) + 1);
  }
  return paged(
    asked,
    [...groups].map(([GroupName, ResourceCount]) => ({ GroupName, ResourceCount })),
    "GroupedResourceCounts",
    { TotalDiscoveredResources: all.length, GroupByKey: asked["GroupByKey"] },
  );
}

const query =
  /^SELECT ([\w, ]+) WHERE resourceType = '([\w:]+)'(?: AND accountId IN \(((?:'\d{12}'(?:, )?)+)\))?$/;

function selected({ items }: Group, asked: Members): Answer {
  const [, fields, type, accounts] = query.exec(String(asked["Expression"])) ?? [];
  if (fields === undefined || String(asked["Expression"]).length > 4096)
    return refused("InvalidExpressionException", "The syntax of the query is wrong.");
  const names = fields.split(", ");
  const rows = items
    .filter(
      ({ resourceType, accountId }) =>
        resourceType === type && (accounts === undefined || accounts.includes(accountId)),
    )
    .map((item) =>
      JSON.stringify(
        Object.fromEntries(names.flatMap((name) => (name in item ? [[name, item[name]]] : []))),
      ),
    );
  return paged(asked, rows, "Results", {
    QueryInfo: { SelectFields: names.map((Name) => ({ Name })) },
  });
}

function paged(asked: Members, all: readonly unknown[], list: string, more: Members = {}): Answer {
  const start = Number(asked["NextToken"] ?? 0);
  const limit = Number(asked["Limit"] ?? 25);
  const next = start + limit;
  return json({
    ...more,
    [list]: all.slice(start, next),
    ...(next < all.length && { NextToken: String(next) }),
  });
}
