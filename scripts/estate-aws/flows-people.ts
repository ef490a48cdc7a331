/** The hospital's people: user pools, workforce identities, desktops, the contact centre, file transfer. */
import type { Estate } from "./estate.ts";

export function peopleFlows({ json, arn, add }: Estate): void {
  const portal = { system: "portal", owner: "patient-services", "data-class": "personal" };
  const pools = [
    { Id: "eu-central-1_Patients1", Name: "patients" },
    { Id: "eu-central-1_Staff0001", Name: "staff" },
    { Id: "eu-central-1_Referrers", Name: "referrers" },
  ];
  json("eu-central-1/cognito-idp/ListUserPools.json", { UserPools: pools });
  for (const { Id, Name } of pools) {
    json(`eu-central-1/cognito-idp/DescribeUserPool@${Id}.json`, {
      UserPool: {
        Id,
        Name,
        Arn: arn("cognito-idp", "eu-central-1", `userpool/${Id}`),
        UserPoolTags: portal,
        // Text messages went out from Ireland and Virginia before Frankfurt could send them.
        ...(Name === "staff" && {
          SmsConfiguration: {
            SnsCallerArn: "arn:aws:iam::210987654321:role/sms",
            ExternalId: "hospital-secret-that-is-never-kept",
            SnsRegion: "us-east-1",
          },
        }),
      },
    });
    add("eu-central-1", arn("cognito-idp", "eu-central-1", `userpool/${Id}`), portal);
  }
  const replica = (pool: string, RegionName: string): void =>
    json(`eu-central-1/cognito-idp/ListUserPoolReplicas@${pool}.json`, {
      UserPoolReplicas: [{ RegionName, Role: "REPLICA", Status: "ACTIVE" }],
    });
  replica("eu-central-1_Patients1", "us-west-2");
  replica("eu-central-1_Referrers", "eu-west-1");
  json("eu-central-1/cognito-idp/GetLogDeliveryConfiguration@eu-central-1_Patients1.json", {
    LogDeliveryConfiguration: {
      UserPoolId: "eu-central-1_Patients1",
      LogConfigurations: [
        {
          LogLevel: "INFO",
          EventSource: "userAuthEvents",
          S3Configuration: { BucketArn: "arn:aws:s3:::klinikum-rheinalpen-research-exports" },
        },
      ],
    },
  });

  json("eu-central-1/sso/ListInstances.json", {
    Instances: [
      {
        InstanceArn: "arn:aws:sso:::instance/ssoins-69870a1b2c3d4e5f",
        Name: "workforce",
        OwnerAccountId: "210987654321",
      },
    ],
  });
  json("eu-central-1/sso/ListRegions.json", {
    Regions: [
      { RegionName: "eu-central-1", IsPrimaryRegion: true, Status: "ACTIVE" },
      { RegionName: "us-east-2", IsPrimaryRegion: false, Status: "ACTIVE" },
    ],
  });

  const desktop = (WorkspaceId: string, standby: string): object => ({
    WorkspaceId,
    DirectoryId: "d-9967000001",
    UserName: "anna.muster",
    State: "AVAILABLE",
    RelatedWorkspaces: [{ WorkspaceId: `${WorkspaceId}s`, Region: standby, Type: "STANDBY" }],
    DataReplicationSettings: { DataReplication: "PRIMARY_AS_SOURCE" },
  });
  json("eu-west-1/workspaces/DescribeWorkspaces.json", {
    Workspaces: [
      desktop("ws-radiologist1", "us-east-1"),
      desktop("ws-radiologist2", "eu-central-1"),
    ],
  });

  const instance = arn("connect", "eu-central-1", "instance/6c5d4e3f-hotline");
  json("eu-central-1/connect/ListInstances.json", {
    InstanceSummaryList: [
      { Id: "6c5d4e3f-hotline", Arn: instance, InstanceAlias: "hotline", InstanceStatus: "ACTIVE" },
    ],
  });
  json("eu-central-1/connect/DescribeInstance.json", {
    Instance: { Id: "6c5d4e3f-hotline", Arn: instance, InstanceAlias: "hotline" },
  });
  json("eu-central-1/connect/ListInstanceStorageConfigs@CALL_RECORDINGS.json", {
    StorageConfigs: [
      {
        AssociationId: "1",
        StorageType: "S3",
        S3Config: {
          BucketName: "klinikum-rheinalpen-second-opinion-london",
          BucketPrefix: "recordings",
        },
      },
    ],
  });
  json("eu-central-1/connect/ListInstanceStorageConfigs@CHAT_TRANSCRIPTS.json", {
    StorageConfigs: [
      {
        AssociationId: "2",
        StorageType: "S3",
        S3Config: { BucketName: "klinikum-rheinalpen-images", BucketPrefix: "chats" },
      },
    ],
  });

  const server = arn("transfer", "eu-central-1", "server/s-0123456789abcdef0");
  json("eu-central-1/transfer/ListServers.json", {
    Servers: [
      { Arn: server, ServerId: "s-0123456789abcdef0", IdentityProviderType: "SERVICE_MANAGED" },
    ],
  });
  json("eu-central-1/transfer/DescribeServer.json", {
    Server: { Arn: server, ServerId: "s-0123456789abcdef0", StructuredLogDestinations: [] },
  });
  const user = (UserName: string, bucket: string): object => ({
    Arn: arn("transfer", "eu-central-1", `user/s-0123456789abcdef0/${UserName}`),
    UserName,
    HomeDirectory: `/${bucket}/inbox`,
    HomeDirectoryType: "PATH",
  });
  json("eu-central-1/transfer/ListUsers.json", {
    ServerId: "s-0123456789abcdef0",
    Users: [
      user("insurer", "klinikum-rheinalpen-research-exports"),
      user("laboratory", "klinikum-rheinalpen-images"),
    ],
  });
}
