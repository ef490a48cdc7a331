/** Services that gather the state or findings of many regions into one: Config, Security Hub, Security Lake, GuardDuty, Systems Manager. */
import type { AggregationAuthorization, DeliveryChannel } from "@aws-sdk/client-config-service";
import type { GetFindingAggregatorResponse } from "@aws-sdk/client-securityhub";
import type { ResourceDataSyncItem } from "@aws-sdk/client-ssm";
import { type ResourceType, resourceType } from "../unconverted.ts";
import { bucketNamed, elsewhere, otherRegion, placeOf } from "./arn.ts";
import { setting } from "./setting.ts";

const config = "https://docs.aws.amazon.com/config/latest/APIReference/";
const hub = "https://docs.aws.amazon.com/securityhub/1.0/APIReference/";
const lake =
  "https://docs.aws.amazon.com/security-lake/latest/APIReference/API_DataLakeReplicationConfiguration.html";
const guardDuty =
  "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DescribePublishingDestination.html";
const sync =
  "https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ResourceDataSyncItem.html";

export const oversight: readonly ResourceType[] = [
  resourceType<Pick<DeliveryChannel, "s3BucketName" | "snsTopicARN">>(
    "AWS::Config::DeliveryChannel",
    [
      {
        role: "metadata",
        read: "s3BucketName",
        as: bucketNamed,
        why: "the configuration of every recorded resource is delivered to this bucket",
        docs: `${config}API_DeliveryChannel.html`,
        answers: ["config.recorder"],
      },
      {
        role: "metadata",
        read: "snsTopicARN",
        as: elsewhere,
        why: "this topic is told of every change of a recorded resource",
        docs: `${config}API_DeliveryChannel.html`,
        answers: ["config.recorder"],
      },
    ],
    { home: setting(`${config}API_DeliveryChannel.html`) },
  ),
  resourceType("AWS::Config::ConfigurationAggregator", [], {
    home: {
      role: "metadata",
      why: "the configuration of resources in all its source regions is copied to the aggregator's region",
      docs: `${config}API_ConfigurationAggregator.html`,
      answers: ["config.aggregator"],
    },
  }),
  resourceType<Pick<AggregationAuthorization, "AuthorizedAwsRegion">>(
    "AWS::Config::AggregationAuthorization",
    [
      {
        role: "metadata",
        read: "AuthorizedAwsRegion",
        as: otherRegion,
        why: "an aggregator in this region may copy the configuration of this region's resources",
        docs: `${config}API_AggregationAuthorization.html`,
        answers: ["config.aggregator"],
      },
    ],
    { home: setting(`${config}API_AggregationAuthorization.html`) },
  ),
  resourceType<
    Pick<GetFindingAggregatorResponse, "FindingAggregationRegion" | "RegionLinkingMode">
  >(
    "AWS::SecurityHub::FindingAggregator",
    [
      {
        role: "metadata",
        when: ({ RegionLinkingMode }) => RegionLinkingMode !== "NO_REGIONS",
        read: "FindingAggregationRegion",
        why: "findings of all linked regions are copied to this one",
        docs: `${hub}API_GetFindingAggregator.html`,
        answers: ["securityhub.aggregator"],
      },
    ],
    { home: setting(`${hub}API_GetFindingAggregator.html`) },
  ),
  resourceType<{ readonly AggregationRegion?: string; readonly RegionLinkingMode?: string }>(
    "AWS::SecurityHub::AggregatorV2",
    [
      {
        role: "metadata",
        when: ({ RegionLinkingMode }) => RegionLinkingMode !== "NO_REGIONS",
        read: "AggregationRegion",
        why: "resources and findings of all linked regions are copied to this one",
        docs: `${hub}API_GetAggregatorV2.html`,
        answers: ["securityhub.aggregator"],
      },
    ],
    { home: setting(`${hub}API_GetAggregatorV2.html`) },
  ),
  resourceType<{
    readonly replicationConfiguration?: { readonly regions?: readonly string[] };
  }>("AWS::SecurityLake::DataLake", [
    {
      role: "log",
      read: "replicationConfiguration.regions[]",
      as: otherRegion,
      why: "all logs of the lake are rolled up into this region",
      docs: lake,
      answers: ["securitylake.rollup"],
    },
  ]),
  resourceType<{ readonly DestinationProperties?: { readonly DestinationArn?: string } }>(
    "AWS::GuardDuty::PublishingDestination",
    [
      {
        role: "log",
        read: "DestinationProperties.DestinationArn",
        as: placeOf,
        why: "findings, with users and addresses, are exported to this bucket",
        docs: guardDuty,
        answers: ["guardduty.publish"],
      },
    ],
    { home: setting(guardDuty) },
  ),
  resourceType<
    Pick<ResourceDataSyncItem, "S3Destination" | "SyncSource"> & { readonly SyncType?: string }
  >(
    "AWS::SSM::ResourceDataSync",
    [
      {
        role: "metadata",
        read: "S3Destination.Region",
        as: otherRegion,
        why: "the inventory of all machines, with their users, is written to a bucket in this region",
        docs: sync,
        answers: ["ssm.datasync"],
      },
      {
        role: "metadata",
        read: "SyncSource.SourceRegions[]",
        as: (region, { resource }) =>
          region === resource.location ? undefined : resource.location,
        why: "operational data of other regions is copied to the region of the sync",
        docs: sync,
        answers: ["ssm.datasync"],
      },
    ],
    { home: setting(sync) },
  ),
  resourceType<{ readonly regionMap?: Readonly<Record<string, { readonly status?: string }>> }>(
    "AWS::SSMIncidents::ReplicationSet",
    [
      {
        role: "replica",
        read: "regionMap{}.status",
        as: (_, { element, resource }) =>
          Object.entries(resource.properties.regionMap ?? {}).find(
            ([, region]) => region === element,
          )?.[0],
        why: "incidents, contacts and their phone numbers are kept in every region of the set",
        docs: "https://docs.aws.amazon.com/incident-manager/latest/APIReference/API_GetReplicationSet.html",
        answers: ["ssmincidents.replicationset"],
      },
    ],
    {
      home: setting(
        "https://docs.aws.amazon.com/incident-manager/latest/APIReference/API_GetReplicationSet.html",
      ),
    },
  ),
];
