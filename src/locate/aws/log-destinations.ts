/** Where networks and watchers write what they saw: flow logs, DNS queries, firewalls, load balancers, canaries. */
import type { FlowLog } from "@aws-sdk/client-ec2";
import { oneOf, otherName } from "../arms.ts";
import {
  type Destination,
  type ResourceType,
  none,
  resourceType,
  unknown,
  unshown,
} from "../path.ts";
import { given, statusOf, switchOf } from "../words.ts";
import { arnPlace, bucketNamed, bucketPath, regionPlace, s3Uri, zonePlace } from "./arn.ts";
import { setting } from "./setting.ts";

const flowLog = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FlowLog.html";
const resolver =
  "https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_ResolverQueryLogConfig.html";
const firewall =
  "https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_LogDestinationConfig.html";
const balancer =
  "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html";
const canary = "https://docs.aws.amazon.com/AmazonSynthetics/latest/APIReference/API_Canary.html";

interface LoadBalancer {
  /** DescribeLoadBalancerAttributes. */
  readonly Attributes?: readonly { readonly Key?: string; readonly Value?: string }[];
  readonly AvailabilityZones?: readonly { readonly ZoneName?: string }[];
}

interface Canary {
  readonly ArtifactS3Location?: string;
  readonly MultiLocationConfig?: {
    readonly Replicas?: readonly { readonly Location?: string }[];
  };
}

/** The states listed in API_MetricStreamEntry; the SDK types State as a string. */
const isStreaming = statusOf("State", { running: true, stopped: false });

/** Logs that are switched on, and name no bucket. */
function bucketless(attributes: LoadBalancer["Attributes"]): Destination {
  if (!Array.isArray(attributes)) return none;
  const said = new Map(
    (attributes as NonNullable<LoadBalancer["Attributes"]>).map((one) => [
      String(one?.Key).toLowerCase(),
      String(one?.Value ?? ""),
    ]),
  );
  for (const [key, value] of said) {
    const log = /^(.+_logs\.s3)\.enabled$/.exec(key)?.[1];
    if (log === undefined || value.toLowerCase() !== "true") continue;
    if ((said.get(`${log}.bucket`) ?? "") === "") return unknown(undefined, `${log}.bucket`);
  }
  return none;
}

export const logDestinations: readonly ResourceType[] = [
  resourceType<Pick<FlowLog, "LogDestination" | "LogGroupName">>(
    "AWS::EC2::FlowLog",
    [
      {
        role: "log",
        read: "LogDestination",
        // A log group is named alone: it is in the flow log's own region.
        absent: otherName("LogGroupName"),
        reads: ["LogGroupName"],
        as: arnPlace,
        why: "the addresses of all connections are written to this bucket, log group or stream",
        docs: flowLog,
        answers: ["vpc.flowlog"],
      },
    ],
    { home: setting(flowLog) },
  ),
  resourceType<{ readonly DestinationArn?: string }>(
    "AWS::Route53Resolver::ResolverQueryLoggingConfig",
    [
      {
        role: "log",
        read: "DestinationArn",
        absent: unshown,
        as: arnPlace,
        why: "every name that the network's machines look up is written to this bucket, log group or stream",
        docs: resolver,
        answers: ["resolver.querylog"],
      },
    ],
    { home: setting(resolver) },
  ),
  resourceType<{
    readonly LogDestinationConfigs?: readonly {
      readonly LogDestination?: {
        readonly bucketName?: string;
        readonly logGroup?: string;
        readonly deliveryStream?: string;
      };
    }[];
  }>(
    "AWS::NetworkFirewall::LoggingConfiguration",
    [
      {
        role: "log",
        read: "LogDestinationConfigs[].LogDestination.bucketName",
        // Log groups and delivery streams are named without a region: they are in the firewall's own.
        reads: [
          "LogDestinationConfigs[].LogDestination.logGroup",
          "LogDestinationConfigs[].LogDestination.deliveryStream",
        ],
        unions: ["LogDestinationConfigs[].LogDestination"],
        absent: ({ element }) =>
          element === undefined
            ? none
            : oneOf(
                "LogDestinationConfigs[].LogDestination",
                element.LogDestination ?? {},
                ["bucketName", "logGroup", "deliveryStream"],
                ["prefix"],
              ),
        as: bucketNamed,
        why: "the firewall's alerts and flows are written to this bucket",
        docs: firewall,
        answers: ["networkfirewall.log"],
      },
    ],
    { home: setting(firewall) },
  ),
  resourceType<LoadBalancer>("AWS::ElasticLoadBalancingV2::LoadBalancer", [
    {
      role: "log",
      read: "Attributes[].Value",
      absent: ({ element }) =>
        element === undefined || (element.Key ?? "") !== "" ? none : unshown,
      reads: ["Attributes[].Key"],
      as: (value, here) => {
        const { Key } = here.element;
        if (typeof Key !== "string" || Key === "") return unknown(Key, "Attributes[].Key");
        const log = /^(.+_logs\.s3)\.bucket$/i.exec(Key)?.[1];
        if (log === undefined) return none;
        const name = `${log}.enabled`;
        const said = here.resource.properties.Attributes?.find((one) => one.Key === name);
        return given(switchOf(name, true)(said?.Value), () => bucketNamed(value, here));
      },
      why: "every request, with the client's address, is written to this bucket",
      docs: balancer,
      answers: ["elb.accesslog"],
    },
    {
      id: "buckets of logs",
      guards: true,
      role: "log",
      reads: ["Attributes[].Key", "Attributes[].Value"],
      always: ({ resource }) => bucketless(resource.properties.Attributes),
      why: "logs that are switched on are written to a bucket",
      docs: balancer,
      answers: ["elb.accesslog"],
    },
    {
      role: "processing",
      read: "AvailabilityZones[].ZoneName",
      as: zonePlace,
      why: "the load balancer has nodes in this Local Zone, which can be in another country",
      docs: "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AvailabilityZone.html",
      answers: ["elb.accesslog"],
    },
  ]),
  resourceType<Canary>(
    "AWS::Synthetics::Canary",
    [
      {
        role: "log",
        read: "ArtifactS3Location",
        as: (place, here) =>
          place.startsWith("s3://") ? s3Uri(place, here) : bucketPath(place, here),
        why: "screenshots and logs of the canary's runs are kept in this bucket",
        docs: canary,
        answers: ["synthetics.multilocation"],
      },
      {
        role: "processing",
        read: "MultiLocationConfig.Replicas[].Location",
        as: regionPlace,
        why: "a copy of the canary runs in this region",
        docs: canary,
        answers: ["synthetics.multilocation"],
      },
    ],
    {
      home: {
        role: "processing",
        why: "a canary runs in its region, and sees what a user would see",
        docs: canary,
      },
    },
  ),
  resourceType<{ readonly FirehoseArn?: string; readonly State?: string }>(
    "AWS::CloudWatch::MetricStream",
    [
      {
        role: "metadata",
        when: ({ State }) => isStreaming(State),
        reads: ["State"],
        read: "FirehoseArn",
        absent: unshown,
        as: arnPlace,
        why: "the account's metrics are sent to this stream",
        docs: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetricStreams.html",
        answers: ["cloudwatch.metricstream"],
      },
    ],
    {
      home: setting(
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetricStreams.html",
      ),
    },
  ),
  resourceType<{ readonly SinkArn?: string }>(
    "AWS::Oam::Link",
    [
      {
        role: "processing",
        read: "SinkArn",
        absent: unshown,
        as: arnPlace,
        why: "another account reads metrics, logs and traces through this link",
        docs: "https://docs.aws.amazon.com/OAM/latest/APIReference/API_ListLinks.html",
        answers: ["oam.link"],
      },
    ],
    { home: setting("https://docs.aws.amazon.com/OAM/latest/APIReference/API_ListLinks.html") },
  ),
];
