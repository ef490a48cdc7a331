/** Cognito user pools: replicas, messages to users, and logs. */
import type { LogConfigurationType, UserPoolType } from "@aws-sdk/client-cognito-identity-provider";
import { oneOf, otherArm } from "../arms.ts";
import { type ResourceType, none, resourceType } from "../path.ts";
import { arnPlace, regionPlace } from "./arn.ts";

const cognito = "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/";

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

const logArms = [
  "S3Configuration",
  "FirehoseConfiguration",
  "CloudWatchLogsConfiguration",
] as const;

export const cognitoIdentityProvider: readonly ResourceType[] = [
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
      why: "text messages to users are sent by AWS End User Messaging in this region",
      docs: `${cognito}API_SmsConfigurationType.html`,
      answers: ["cognito.messaging"],
    },
    {
      role: "processing",
      read: "EmailConfiguration.SourceArn",
      absent: none,
      as: arnPlace,
      why: "emails to users are sent from the region of this SES identity",
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
      why: "user activity or failed messages are logged",
      docs: `${cognito}API_LogConfigurationType.html`,
      answers: ["cognito.messaging"],
    },
    {
      role: "log",
      read: "LogDeliveryConfiguration.LogConfigurations[].S3Configuration.BucketArn",
      optional: ["LogDeliveryConfiguration.LogConfigurations"],
      absent: otherArm("S3Configuration"),
      as: arnPlace,
      why: "user activity is logged to this bucket",
      docs: `${cognito}API_LogConfigurationType.html`,
      answers: ["cognito.messaging"],
    },
    {
      role: "log",
      read: "LogDeliveryConfiguration.LogConfigurations[].FirehoseConfiguration.StreamArn",
      optional: ["LogDeliveryConfiguration.LogConfigurations"],
      absent: otherArm("FirehoseConfiguration"),
      as: arnPlace,
      why: "user activity is logged to this stream",
      docs: `${cognito}API_LogConfigurationType.html`,
      answers: ["cognito.messaging"],
    },
    {
      role: "log",
      read: "LogDeliveryConfiguration.LogConfigurations[].CloudWatchLogsConfiguration.LogGroupArn",
      optional: ["LogDeliveryConfiguration.LogConfigurations"],
      absent: otherArm("CloudWatchLogsConfiguration"),
      as: arnPlace,
      why: "failed messages are logged to this log group",
      docs: `${cognito}API_LogConfigurationType.html`,
      answers: ["cognito.messaging"],
    },
    {
      role: "processing",
      read: "CustomDomain",
      as: () => "edge",
      why: "CloudFront serves the sign-in pages of a custom domain",
      docs: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html",
      answers: ["cognito.messaging"],
    },
  ]),
];
