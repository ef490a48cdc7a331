/** Services that gather the state or findings of many regions into one: Config, Security Hub, Security Lake, GuardDuty, Systems Manager. */
import type { AggregationAuthorization, DeliveryChannel } from "@aws-sdk/client-config-service";
import type { PublishingStatus } from "@aws-sdk/client-guardduty";
import type { GetFindingAggregatorResponse } from "@aws-sdk/client-securityhub";
import type { ResourceDataSyncItem } from "@aws-sdk/client-ssm";
import type { RegionStatus } from "@aws-sdk/client-ssm-incidents";
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
import { statusOf, words } from "../words.ts";
import { bucketNamed, arnPlace, regionPlace } from "./arn.ts";
import { setting } from "./setting.ts";

const config = "https://docs.aws.amazon.com/config/latest/APIReference/";
const hub = "https://docs.aws.amazon.com/securityhub/1.0/APIReference/";
const lake =
  "https://docs.aws.amazon.com/security-lake/latest/APIReference/API_DataLakeReplicationConfiguration.html";
const guardDuty =
  "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DescribePublishingDestination.html";
const sync =
  "https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ResourceDataSyncItem.html";

/** Findings are kept for a destination that can't be written to, until it is corrected. */
const isExported = statusOf<PublishingStatus>("Status", {
  PENDING_VERIFICATION: true,
  PUBLISHING: true,
  UNABLE_TO_PUBLISH_FIX_DESTINATION_PROPERTY: true,
  STOPPED: false,
});

const isLinked = statusOf("RegionLinkingMode", {
  ALL_REGIONS: true,
  ALL_REGIONS_EXCEPT_SPECIFIED: true,
  SPECIFIED_REGIONS: true,
  NO_REGIONS: false,
});
const whileLinked = {
  when: ({ RegionLinkingMode }: { readonly RegionLinkingMode?: string | undefined }) =>
    isLinked(RegionLinkingMode),
  reads: ["RegionLinkingMode"],
} as const;

interface ReplicationSet {
  readonly regionMap?: Readonly<Record<string, { readonly status?: string }>>;
}

/** The region is the key of the element. A region that failed to be added or is being removed may hold a part. */
const replicaRegion = words<RegionStatus, Here<ReplicationSet, { readonly status?: string }>>({
  ACTIVE: keyOf,
  CREATING: keyOf,
  DELETING: keyOf,
  FAILED: keyOf,
});

function keyOf(
  _: string,
  { element, resource }: Here<ReplicationSet, { readonly status?: string }>,
): Destination {
  const regions = Object.entries(resource.properties.regionMap ?? {});
  return regions.find(([, region]) => region === element)?.[0] ?? unknown(element, "regionMap");
}

export const oversight: readonly ResourceType[] = [
  resourceType<Pick<DeliveryChannel, "s3BucketName" | "snsTopicARN">>(
    "AWS::Config::DeliveryChannel",
    [
      {
        role: "metadata",
        read: "s3BucketName",
        absent: unshown,
        as: bucketNamed,
        why: "the configuration of every recorded resource is delivered to this bucket",
        docs: `${config}API_DeliveryChannel.html`,
        answers: ["config.recorder"],
      },
      {
        role: "metadata",
        read: "snsTopicARN",
        as: arnPlace,
        why: "a message about every change of a recorded resource is sent to this topic",
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
        absent: unshown,
        as: regionPlace,
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
        ...whileLinked,
        read: "FindingAggregationRegion",
        absent: unshown,
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
        ...whileLinked,
        read: "AggregationRegion",
        absent: unshown,
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
      as: regionPlace,
      why: "all logs of the lake are rolled up into this region",
      docs: lake,
      answers: ["securitylake.rollup"],
    },
  ]),
  resourceType<{
    readonly Status?: string;
    readonly DestinationProperties?: { readonly DestinationArn?: string };
  }>(
    "AWS::GuardDuty::PublishingDestination",
    [
      {
        role: "log",
        read: "DestinationProperties.DestinationArn",
        when: ({ Status }) => isExported(Status),
        reads: ["Status"],
        absent: unshown,
        as: arnPlace,
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
        as: regionPlace,
        why: "the inventory of all machines, with their users, is written to a bucket in this region",
        docs: sync,
        answers: ["ssm.datasync"],
      },
      {
        role: "metadata",
        read: "SyncSource.SourceRegions[]",
        as: (region, here) => (regionPlace(region, here) === own ? none : own),
        why: "operational data of other regions is copied to the region of the sync",
        docs: sync,
        answers: ["ssm.datasync"],
      },
    ],
    { home: setting(sync) },
  ),
  resourceType<ReplicationSet>(
    "AWS::SSMIncidents::ReplicationSet",
    [
      {
        role: "replica",
        read: "regionMap{}.status",
        as: replicaRegion,
        absent: unshown,
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
