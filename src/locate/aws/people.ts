/** People and their work places: Identity Center, Cognito, WorkSpaces, Connect, Transfer Family. */
import type { LogConfigurationType, UserPoolType } from "@aws-sdk/client-cognito-identity-provider";
import type {
  InstanceStorageConfig,
  ReplicationConfiguration,
  StorageType,
} from "@aws-sdk/client-connect";
import type { RegionMetadata } from "@aws-sdk/client-sso-admin";
import type {
  DescribedServer,
  DescribedUser,
  IdentityProviderType,
} from "@aws-sdk/client-transfer";
import type {
  DataReplication,
  StandbyWorkspaceRelationshipType,
  Workspace,
} from "@aws-sdk/client-workspaces";
import { holds, holdsAny, oneOf, otherArm } from "../arms.ts";
import {
  type Destination,
  type Here,
  type ResourceType,
  none,
  own,
  resourceType,
  unknown,
  unshown,
} from "../path.ts";
import { given, statusOf, words } from "../words.ts";
import { arnPlace, bucketNamed, bucketPath, hostOf, otherEnd, regionPlace } from "./arn.ts";
import { setting } from "./setting.ts";

const cognito = "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/";
const workspaces = "https://docs.aws.amazon.com/workspaces/latest/api/";
const connect = "https://docs.aws.amazon.com/connect/latest/APIReference/";
const transfer = "https://docs.aws.amazon.com/transfer/latest/userguide/";

interface UserPool extends Pick<UserPoolType, "EmailConfiguration" | "CustomDomain"> {
  readonly SmsConfiguration?: {
    readonly SnsRegion?: string;
    readonly EumsSms?: { readonly Region?: string };
  };
  /** ListUserPoolReplicas. */
  readonly UserPoolReplicas?: readonly {
    readonly RegionName?: string;
    readonly Status?: string;
  }[];
  /** `LogConfigurations` of GetLogDeliveryConfiguration's `LogDeliveryConfiguration`. */
  readonly LogDeliveryConfiguration?: {
    readonly LogConfigurations?: readonly Pick<
      LogConfigurationType,
      "S3Configuration" | "FirehoseConfiguration" | "CloudWatchLogsConfiguration"
    >[];
  };
}

interface ContactCentre {
  readonly ReplicationConfiguration?: Pick<
    ReplicationConfiguration,
    "ReplicationStatusSummaryList"
  >;
  /** ListInstanceStorageConfigs of every resource type. */
  readonly StorageConfigs?: readonly Pick<
    InstanceStorageConfig,
    "StorageType" | "S3Config" | "KinesisStreamConfig" | "KinesisFirehoseConfig"
  >[];
}

const logArms = [
  "S3Configuration",
  "FirehoseConfiguration",
  "CloudWatchLogsConfiguration",
] as const;

type Desktop = Pick<Workspace, "RelatedWorkspaces" | "DataReplicationSettings">;

const isStandby = statusOf<StandbyWorkspaceRelationshipType>("RelatedWorkspaces[].Type", {
  PRIMARY: false,
  STANDBY: true,
});

/** `/bucket/prefix`, `/fs-0123/path` of a file system in the server's region, or `/` where mappings say more. */
function directory(path: string, here: Here<unknown>): Destination {
  if (path === "/") return none;
  if (/^\/fs-[0-9a-f]+(?:\/|$)/.test(path)) return own;
  return path.startsWith("/") ? bucketPath(path, here) : unknown(path);
}

const byType = (asked: IdentityProviderType) =>
  statusOf<IdentityProviderType>(
    "IdentityProviderType",
    {
      SERVICE_MANAGED: false,
      AWS_DIRECTORY_SERVICE: false,
      API_GATEWAY: asked === "API_GATEWAY",
      AWS_LAMBDA: asked === "AWS_LAMBDA",
    },
    false,
  );
const asksUrl = byType("API_GATEWAY");
const asksFunction = byType("AWS_LAMBDA");

export const people: readonly ResourceType[] = [
  resourceType<{
    /** ListRegions. */
    readonly Regions?: readonly Pick<RegionMetadata, "RegionName" | "IsPrimaryRegion">[];
  }>("AWS::SSO::Instance", [
    {
      role: "replica",
      read: "Regions[].RegionName",
      as: otherEnd,
      why: "names and e-mail addresses of the workforce are kept in the primary region and in every added one",
      docs: "https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_ListRegions.html",
      answers: ["identitycenter.regions"],
    },
  ]),
  resourceType<UserPool>("AWS::Cognito::UserPool", [
    {
      role: "replica",
      read: "UserPoolReplicas[].RegionName",
      as: regionPlace,
      why: "profiles of all users are copied to this region",
      docs: `${cognito}API_ListUserPoolReplicas.html`,
      answers: ["cognito.replica"],
    },
    {
      role: "processing",
      read: "SmsConfiguration.SnsRegion",
      absent: none,
      as: regionPlace,
      why: "text messages to users are sent from this region",
      docs: `${cognito}API_SmsConfigurationType.html`,
      answers: ["cognito.messaging"],
    },
    {
      role: "processing",
      read: "SmsConfiguration.EumsSms.Region",
      absent: none,
      as: regionPlace,
      why: "text messages to users are sent by End User Messaging of this region",
      docs: `${cognito}API_SmsConfigurationType.html`,
      answers: ["cognito.messaging"],
    },
    {
      role: "processing",
      read: "EmailConfiguration.SourceArn",
      absent: none,
      as: arnPlace,
      why: "e-mails to users are sent from this SES identity's region",
      docs: `${cognito}API_EmailConfigurationType.html`,
      answers: ["cognito.messaging"],
    },
    {
      id: "kind of log destination",
      guards: true,
      role: "log",
      reads: logArms.map((arm) => `LogDeliveryConfiguration.LogConfigurations[].${arm}` as const),
      unions: ["LogDeliveryConfiguration.LogConfigurations[]"],
      always: ({ resource }) =>
        oneOf(
          "LogDeliveryConfiguration.LogConfigurations[]",
          resource.properties.LogDeliveryConfiguration?.LogConfigurations,
          logArms,
          ["LogLevel", "EventSource"],
        ),
      why: "what users did, or messages that failed, are logged",
      docs: `${cognito}API_LogConfigurationType.html`,
      answers: ["cognito.messaging"],
    },
    {
      role: "log",
      read: "LogDeliveryConfiguration.LogConfigurations[].S3Configuration.BucketArn",
      optional: ["LogDeliveryConfiguration.LogConfigurations"],
      absent: otherArm("S3Configuration"),
      as: arnPlace,
      why: "what users did is logged to this bucket",
      docs: `${cognito}API_LogConfigurationType.html`,
      answers: ["cognito.messaging"],
    },
    {
      role: "log",
      read: "LogDeliveryConfiguration.LogConfigurations[].FirehoseConfiguration.StreamArn",
      optional: ["LogDeliveryConfiguration.LogConfigurations"],
      absent: otherArm("FirehoseConfiguration"),
      as: arnPlace,
      why: "what users did is logged to this stream",
      docs: `${cognito}API_LogConfigurationType.html`,
      answers: ["cognito.messaging"],
    },
    {
      role: "log",
      read: "LogDeliveryConfiguration.LogConfigurations[].CloudWatchLogsConfiguration.LogGroupArn",
      optional: ["LogDeliveryConfiguration.LogConfigurations"],
      absent: otherArm("CloudWatchLogsConfiguration"),
      as: arnPlace,
      why: "messages that failed are logged to this log group",
      docs: `${cognito}API_LogConfigurationType.html`,
      answers: ["cognito.messaging"],
    },
    {
      role: "processing",
      read: "CustomDomain",
      as: () => "edge",
      why: "sign-in pages at a custom domain are served by CloudFront",
      docs: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html",
      answers: ["cognito.messaging"],
    },
  ]),
  resourceType<Desktop>("AWS::WorkSpaces::Workspace", [
    {
      role: "failover",
      read: "RelatedWorkspaces[].Region",
      reads: ["RelatedWorkspaces[].Type"],
      as: (region, here) => given(isStandby(here.element.Type), () => regionPlace(region, here)),
      why: "the desktop has a standby in this region",
      docs: `${workspaces}API_RelatedWorkspaceProperties.html`,
      answers: ["workspaces.standby"],
    },
    {
      role: "backup",
      read: "DataReplicationSettings.DataReplication",
      reads: ["RelatedWorkspaces[].Type", "RelatedWorkspaces[].Region"],
      as: words<DataReplication, Here<Desktop>>({
        NO_REPLICATION: none,
        PRIMARY_AS_SOURCE: (_, { resource }) =>
          resource.properties.RelatedWorkspaces?.find(({ Type }) => isStandby(Type) !== false)
            ?.Region ?? { gap: "the desktop's standby was not listed" },
      }),
      why: "snapshots of the desktop's disks are copied to its standby's region",
      docs: `${workspaces}API_DataReplicationSettings.html`,
      answers: ["workspaces.standby"],
    },
  ]),
  resourceType<ContactCentre>("AWS::Connect::Instance", [
    {
      role: "replica",
      read: "ReplicationConfiguration.ReplicationStatusSummaryList[].Region",
      as: regionPlace,
      why: "users, flows and numbers are replicated to this region, and calls may be answered there",
      docs: `${connect}API_ReplicationConfiguration.html`,
      answers: ["connect.replica"],
    },
    {
      guards: true,
      role: "replica",
      read: "StorageConfigs[].StorageType",
      reads: [
        "StorageConfigs[].S3Config",
        "StorageConfigs[].KinesisStreamConfig",
        "StorageConfigs[].KinesisFirehoseConfig",
      ],
      absent: ({ element }) =>
        element === undefined ||
        holdsAny(element, ["S3Config", "KinesisStreamConfig", "KinesisFirehoseConfig"])
          ? none
          : unshown,
      // A video stream is made by Connect in the instance's own region.
      as: words<StorageType, { readonly element: object }>({
        S3: holds("S3Config"),
        KINESIS_STREAM: holds("KinesisStreamConfig"),
        KINESIS_FIREHOSE: holds("KinesisFirehoseConfig"),
        KINESIS_VIDEO_STREAM: none,
      }),
      why: "recordings, transcripts or records of contacts are stored or streamed",
      docs: `${connect}API_ListInstanceStorageConfigs.html`,
      answers: ["connect.replica"],
    },
    {
      role: "replica",
      read: "StorageConfigs[].S3Config.BucketName",
      absent: otherArm("S3Config"),
      as: bucketNamed,
      why: "recordings, transcripts and reports are kept in this bucket",
      docs: `${connect}API_ListInstanceStorageConfigs.html`,
      answers: ["connect.replica"],
    },
    {
      role: "processing",
      read: "StorageConfigs[].KinesisStreamConfig.StreamArn",
      absent: otherArm("KinesisStreamConfig"),
      as: arnPlace,
      why: "records of contacts or agents are written to this stream",
      docs: `${connect}API_ListInstanceStorageConfigs.html`,
      answers: ["connect.replica"],
    },
    {
      role: "processing",
      read: "StorageConfigs[].KinesisFirehoseConfig.FirehoseArn",
      absent: otherArm("KinesisFirehoseConfig"),
      as: arnPlace,
      why: "records of contacts are written to this delivery stream",
      docs: `${connect}API_ListInstanceStorageConfigs.html`,
      answers: ["connect.replica"],
    },
  ]),
  resourceType<
    Pick<DescribedServer, "StructuredLogDestinations"> & {
      readonly IdentityProviderType?: string;
      readonly IdentityProviderDetails?: { readonly Url?: string; readonly Function?: string };
    }
  >(
    "AWS::Transfer::Server",
    [
      {
        role: "log",
        read: "StructuredLogDestinations[]",
        as: arnPlace,
        why: "who sent which file is logged here",
        docs: `${transfer}API_DescribedServer.html`,
        answers: ["transfer.server"],
      },
      {
        role: "processing",
        read: "IdentityProviderDetails.Url",
        absent: ({ element }) => given(asksUrl(element.IdentityProviderType), () => unshown),
        reads: ["IdentityProviderType"],
        as: hostOf,
        why: "names and passwords of people who sign in are sent to this address",
        docs: `${transfer}API_IdentityProviderDetails.html`,
        answers: ["transfer.server"],
      },
      {
        role: "processing",
        read: "IdentityProviderDetails.Function",
        absent: ({ element }) => given(asksFunction(element.IdentityProviderType), () => unshown),
        reads: ["IdentityProviderType"],
        as: arnPlace,
        why: "names and passwords of people who sign in are sent to this function",
        docs: `${transfer}API_IdentityProviderDetails.html`,
        answers: ["transfer.server"],
      },
    ],
    {
      blind: [
        "where the files go of users whom an API or a function signs in: it answers that at each sign-in",
      ],
    },
  ),
  resourceType<Pick<DescribedUser, "HomeDirectory" | "HomeDirectoryMappings">>(
    "AWS::Transfer::User",
    [
      {
        role: "replica",
        read: "HomeDirectory",
        as: directory,
        why: "files the user sends are kept in this bucket, which may be in another region",
        docs: `${transfer}API_DescribedUser.html`,
        answers: ["transfer.server"],
      },
      {
        role: "replica",
        read: "HomeDirectoryMappings[].Target",
        as: directory,
        why: "files the user sends to a mapped directory are kept in this bucket",
        docs: `${transfer}API_HomeDirectoryMapEntry.html`,
        answers: ["transfer.server"],
      },
    ],
    { home: setting(`${transfer}API_DescribedUser.html`) },
  ),
  resourceType<{ readonly Url?: string }>(
    "AWS::Transfer::Connector",
    [
      {
        role: "processing",
        read: "Url",
        as: hostOf,
        why: "files are exchanged with the server at this address",
        docs: `${transfer}API_DescribedConnector.html`,
        answers: ["transfer.server"],
      },
    ],
    {
      home: {
        role: "processing",
        why: "files pass through the connector in its region",
        docs: `${transfer}API_DescribedConnector.html`,
        answers: ["transfer.server"],
      },
    },
  ),
];
