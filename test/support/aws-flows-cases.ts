/** One case a service: what it is answered over two pages, what comes of it, and which detail call is refused the second time. */
import type { Answers } from "./aws-unit.ts";

export interface Case {
  readonly service: string;
  readonly region?: string;
  readonly answers: Answers;
  /** type -> the end of each id. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** The end of an id -> properties that it has. */
  readonly keeps?: Readonly<Record<string, object>>;
  /** SIGNING-NAME/OPERATION[@RESOURCE] of a detail call, its action, and what it leaves unseen of whom. */
  readonly refuse?: {
    readonly call: string;
    readonly action: string;
    readonly unseen: string;
    readonly of: string;
  };
}

const eu = (service: string, resource: string): string =>
  `arn:aws:${service}:eu-central-1:210987654321:${resource}`;
const us = (service: string, resource: string): string =>
  `arn:aws:${service}:us-east-1:210987654321:${resource}`;
const page2 = { NextToken: "page-2" };
const page2b = { nextToken: "page-2" };
const xml = (operation: string, body: string): string =>
  `<${operation}Response><${operation}Result>${body}</${operation}Result></${operation}Response>`;

export const cases: readonly Case[] = [
  {
    service: "lambda",
    answers: {
      "lambda/ListFunctions": {
        Functions: [
          {
            FunctionName: "triage",
            FunctionArn: eu("lambda", "function:triage"),
            Environment: { Variables: { TOKEN: "never-kept" } },
          },
        ],
        NextMarker: "page-2",
      },
      "lambda/ListFunctions.page-2": {
        Functions: [{ FunctionName: "letters", FunctionArn: eu("lambda", "function:letters") }],
      },
      "lambda/ListFunctionEventInvokeConfigs": { FunctionEventInvokeConfigs: [] },
      "lambda/ListFunctionEventInvokeConfigs@triage": {
        FunctionEventInvokeConfigs: [
          {
            FunctionArn: eu("lambda", "function:triage"),
            DestinationConfig: { OnSuccess: { Destination: eu("sqs", "done") } },
          },
        ],
      },
      "lambda/ListEventSourceMappings": {
        EventSourceMappings: [{ UUID: "m1", FunctionArn: eu("lambda", "function:triage") }],
        NextMarker: "page-2",
      },
      "lambda/ListEventSourceMappings.page-2": { EventSourceMappings: [{ UUID: "m2" }] },
    },
    lists: {
      "AWS::Lambda::Function": ["function:triage", "function:letters"],
      "AWS::Lambda::EventSourceMapping": ["event-source-mapping:m1", "event-source-mapping:m2"],
    },
    keeps: {
      "function:triage": {
        FunctionEventInvokeConfigs: [
          {
            FunctionArn: eu("lambda", "function:triage"),
            DestinationConfig: { OnSuccess: { Destination: eu("sqs", "done") } },
          },
        ],
      },
    },
    refuse: {
      call: "lambda/ListFunctionEventInvokeConfigs@triage",
      action: "lambda:ListFunctionEventInvokeConfigs",
      unseen: "FunctionEventInvokeConfigs",
      of: "function:triage",
    },
  },
  {
    service: "ecs",
    answers: {
      "ecs/ListClusters": { clusterArns: [eu("ecs", "cluster/his")], ...page2b },
      "ecs/ListClusters.page-2": { clusterArns: [eu("ecs", "cluster/lab")] },
      "ecs/DescribeClusters": {
        clusters: ["his", "lab"].map((name) => ({
          clusterArn: eu("ecs", `cluster/${name}`),
          runningTasksCount: name === "lab" ? 2 : 0,
          pendingTasksCount: 0,
        })),
      },
      "ecs/ListServices": { serviceArns: [] },
      "ecs/ListServices@arn_aws_ecs_eu-central-1_210987654321_cluster_lab": {
        serviceArns: [eu("ecs", "service/lab/intake")],
      },
    },
    lists: {
      "AWS::ECS::Cluster": ["cluster/his", "cluster/lab"],
      "AWS::ECS::Service": ["service/lab/intake"],
    },
  },
  {
    service: "eks",
    answers: {
      "eks/ListClusters": { clusters: ["portal"], ...page2b },
      "eks/ListClusters.page-2": { clusters: ["research"] },
    },
    lists: { "AWS::EKS::Cluster": ["cluster/portal", "cluster/research"] },
  },
  {
    service: "elastic-load-balancing-v2",
    answers: {
      "elasticloadbalancing/DescribeLoadBalancers": xml(
        "DescribeLoadBalancers",
        `<LoadBalancers><member><LoadBalancerArn>${eu("elasticloadbalancing", "loadbalancer/app/his/1")}</LoadBalancerArn><LoadBalancerName>his</LoadBalancerName></member></LoadBalancers><NextMarker>page-2</NextMarker>`,
      ),
      "elasticloadbalancing/DescribeLoadBalancers.page-2": xml(
        "DescribeLoadBalancers",
        `<LoadBalancers><member><LoadBalancerArn>${eu("elasticloadbalancing", "loadbalancer/net/lab/2")}</LoadBalancerArn><LoadBalancerName>lab</LoadBalancerName></member></LoadBalancers>`,
      ),
      "elasticloadbalancing/DescribeLoadBalancerAttributes": xml(
        "DescribeLoadBalancerAttributes",
        "<Attributes><member><Key>access_logs.s3.bucket</Key><Value>logs</Value></member></Attributes>",
      ),
    },
    lists: {
      "AWS::ElasticLoadBalancingV2::LoadBalancer": [
        "loadbalancer/app/his/1",
        "loadbalancer/net/lab/2",
      ],
    },
    keeps: {
      "loadbalancer/app/his/1": { Attributes: [{ Key: "access_logs.s3.bucket", Value: "logs" }] },
    },
    refuse: {
      call: "elasticloadbalancing/DescribeLoadBalancerAttributes",
      action: "elasticloadbalancing:DescribeLoadBalancerAttributes",
      unseen: "Attributes",
      of: "loadbalancer/app/his/1",
    },
  },
  {
    service: "kinesis",
    answers: {
      "kinesis/ListStreams": {
        StreamNames: ["vitals"],
        StreamSummaries: [{ StreamName: "vitals", StreamARN: eu("kinesis", "stream/vitals") }],
        HasMoreStreams: true,
        ...page2,
      },
      "kinesis/ListStreams.page-2": { StreamNames: ["orders"], HasMoreStreams: false },
    },
    lists: { "AWS::Kinesis::Stream": ["stream/vitals", "stream/orders"] },
  },
  {
    service: "firehose",
    answers: {
      // The token is the last name of the page before.
      "firehose/ListDeliveryStreams": {
        DeliveryStreamNames: ["page-2"],
        HasMoreDeliveryStreams: true,
      },
      "firehose/ListDeliveryStreams.page-2": {
        DeliveryStreamNames: ["telemetry"],
        HasMoreDeliveryStreams: false,
      },
      "firehose/DescribeDeliveryStream.page-2": { DeliveryStreamDescription: { Destinations: [] } },
      "firehose/DescribeDeliveryStream": {
        DeliveryStreamDescription: {
          Destinations: [
            {
              DestinationId: "1",
              SplunkDestinationDescription: {
                HECEndpoint: "https://splunk.example",
                HECToken: "never-kept",
              },
              HttpEndpointDestinationDescription: {
                EndpointConfiguration: { Url: "https://collect.example/receiver/never-kept" },
                RequestConfiguration: {
                  CommonAttributes: [{ AttributeName: "key", AttributeValue: "never-kept" }],
                },
                S3DestinationDescription: { BucketARN: "arn:aws:s3:::undelivered" },
              },
            },
          ],
        },
      },
    },
    lists: {
      "AWS::KinesisFirehose::DeliveryStream": ["deliverystream/page-2", "deliverystream/telemetry"],
    },
    keeps: {
      "deliverystream/telemetry": {
        Destinations: [
          {
            DestinationId: "1",
            SplunkDestinationDescription: { HECEndpoint: "https://splunk.example" },
            HttpEndpointDestinationDescription: {
              EndpointConfiguration: { Url: "https://collect.example" },
              S3DestinationDescription: { BucketARN: "arn:aws:s3:::undelivered" },
            },
          },
        ],
      },
    },
    refuse: {
      call: "firehose/DescribeDeliveryStream",
      action: "firehose:DescribeDeliveryStream",
      unseen: "*",
      of: "deliverystream/telemetry",
    },
  },
  {
    service: "kafka",
    answers: {
      "kafka/ListClustersV2": {
        clusterInfoList: [
          { clusterArn: eu("kafka", "cluster/vitals/1"), clusterName: "vitals", tags: { a: "b" } },
        ],
        ...page2b,
      },
      "kafka/ListClustersV2.page-2": {
        clusterInfoList: [{ clusterArn: eu("kafka", "cluster/orders/2"), clusterName: "orders" }],
      },
      "kafka/ListReplicators": {
        replicators: [
          { replicatorArn: eu("kafka", "replicator/here/1"), replicatorName: "here" },
          {
            replicatorArn: "arn:aws:kafka:us-east-1:210987654321:replicator/there/2",
            replicatorName: "there",
            isReplicatorReference: true,
          },
        ],
        ...page2b,
      },
      "kafka/ListReplicators.page-2": { replicators: [] },
    },
    lists: {
      "AWS::MSK::Cluster": ["cluster/vitals/1", "cluster/orders/2"],
      "AWS::MSK::Replicator": ["replicator/here/1"],
    },
  },
  {
    service: "sqs",
    answers: {
      "sqs/ListQueues": {
        QueueUrls: ["https://sqs.eu-central-1.amazonaws.com/210987654321/inbox"],
        ...page2,
      },
      "sqs/ListQueues.page-2": {
        QueueUrls: ["https://sqs.eu-central-1.amazonaws.com/210987654321/outbox.fifo"],
      },
    },
    lists: { "AWS::SQS::Queue": ["sqs:eu-central-1:210987654321:inbox", ":outbox.fifo"] },
  },
  {
    service: "sns",
    answers: {
      "sns/ListTopics": xml(
        "ListTopics",
        `<Topics><member><TopicArn>${eu("sns", "alerts")}</TopicArn></member></Topics><NextToken>page-2</NextToken>`,
      ),
      "sns/ListTopics.page-2": xml(
        "ListTopics",
        `<Topics><member><TopicArn>${eu("sns", "news")}</TopicArn></member></Topics>`,
      ),
      "sns/ListSubscriptions": xml(
        "ListSubscriptions",
        `<Subscriptions><member><TopicArn>${eu("sns", "alerts")}</TopicArn><SubscriptionArn>${eu("sns", "alerts:1")}</SubscriptionArn><Protocol>https</Protocol><Endpoint>https://pager.example/never-kept?key=never-kept</Endpoint></member></Subscriptions><NextToken>page-2</NextToken>`,
      ),
      "sns/ListSubscriptions.page-2": xml(
        "ListSubscriptions",
        `<Subscriptions><member><TopicArn>${eu("sns", "alerts")}</TopicArn><SubscriptionArn>PendingConfirmation</SubscriptionArn><Protocol>email</Protocol><Endpoint>never-kept@example.org</Endpoint></member></Subscriptions>`,
      ),
    },
    lists: {
      "AWS::SNS::Topic": [":alerts", ":news"],
      "AWS::SNS::Subscription": ["alerts:1", "alerts/pending/0"],
    },
    keeps: { "alerts:1": { Protocol: "https", Endpoint: "https://pager.example" } },
  },
  {
    service: "eventbridge",
    answers: {
      "events/ListEventBuses": {
        EventBuses: [{ Name: "default", Arn: eu("events", "event-bus/default") }],
        ...page2,
      },
      "events/ListEventBuses.page-2": {
        EventBuses: [{ Name: "clinic", Arn: eu("events", "event-bus/clinic") }],
      },
      "events/ListRules@default": {
        Rules: [{ Name: "a", Arn: eu("events", "rule/a"), State: "ENABLED" }],
        ...page2,
      },
      "events/ListRules@default.page-2": { Rules: [{ Name: "b", Arn: eu("events", "rule/b") }] },
      "events/ListRules@clinic": { Rules: [] },
      "events/ListTargetsByRule": { Targets: [] },
      "events/ListTargetsByRule@a": {
        Targets: [{ Id: "1", Arn: eu("sqs", "inbox"), Input: "never-kept" }],
        ...page2,
      },
      "events/ListTargetsByRule@a.page-2": { Targets: [{ Id: "2", Arn: eu("sqs", "audit") }] },
      "events/ListEndpoints": { Endpoints: [{ Name: "e", Arn: eu("events", "endpoint/e") }] },
      "events/ListApiDestinations": {
        ApiDestinations: [
          {
            Name: "d",
            ApiDestinationArn: eu("events", "api-destination/d/1"),
            InvocationEndpoint: "https://hook.example/never-kept",
          },
        ],
      },
    },
    lists: {
      "AWS::Events::EventBus": ["event-bus/default", "event-bus/clinic"],
      "AWS::Events::Rule": ["rule/a", "rule/b"],
      "AWS::Events::Endpoint": ["endpoint/e"],
      "AWS::Events::ApiDestination": ["api-destination/d/1"],
    },
    keeps: {
      "rule/a": {
        Targets: [
          { Id: "1", Arn: eu("sqs", "inbox") },
          { Id: "2", Arn: eu("sqs", "audit") },
        ],
      },
      "api-destination/d/1": { InvocationEndpoint: "https://hook.example" },
    },
    refuse: {
      call: "events/ListTargetsByRule@a",
      action: "events:ListTargetsByRule",
      unseen: "Targets",
      of: "rule/a",
    },
  },
  {
    service: "scheduler",
    answers: {
      "scheduler/ListSchedules": {
        Schedules: [
          {
            Name: "nightly",
            GroupName: "default",
            Arn: eu("scheduler", "schedule/default/nightly"),
          },
        ],
        ...page2,
      },
      "scheduler/ListSchedules.page-2": {
        Schedules: [
          { Name: "weekly", GroupName: "default", Arn: eu("scheduler", "schedule/default/weekly") },
        ],
      },
      "scheduler/GetSchedule": {
        Target: { Arn: eu("sqs", "inbox"), Input: "never-kept", RoleArn: "r" },
      },
    },
    lists: { "AWS::Scheduler::Schedule": ["default/nightly", "default/weekly"] },
    keeps: { "default/nightly": { Target: { Arn: eu("sqs", "inbox") } } },
    refuse: {
      call: "scheduler/GetSchedule@weekly",
      action: "scheduler:GetSchedule",
      unseen: "*",
      of: "default/weekly",
    },
  },
  {
    service: "pipes",
    answers: {
      "pipes/ListPipes": {
        Pipes: [{ Name: "p", Arn: eu("pipes", "pipe/p"), Target: eu("sqs", "inbox") }],
        ...page2,
      },
      "pipes/ListPipes.page-2": { Pipes: [{ Name: "q", Arn: eu("pipes", "pipe/q") }] },
      "pipes/DescribePipe": {
        LogConfiguration: { S3LogDestination: { BucketName: "logs" } },
        TargetParameters: { InputTemplate: "never-kept" },
      },
    },
    lists: { "AWS::Pipes::Pipe": ["pipe/p", "pipe/q"] },
    keeps: {
      "pipe/p": {
        Target: eu("sqs", "inbox"),
        LogConfiguration: { S3LogDestination: { BucketName: "logs" } },
      },
    },
    refuse: {
      call: "pipes/DescribePipe@p",
      action: "pipes:DescribePipe",
      unseen: "LogConfiguration",
      of: "pipe/p",
    },
  },
  {
    service: "sesv2",
    answers: {
      "ses/ListMultiRegionEndpoints": {
        MultiRegionEndpoints: [{ EndpointName: "mail", Regions: ["eu-central-1", "us-east-1"] }],
        ...page2,
      },
      "ses/ListMultiRegionEndpoints.page-2": { MultiRegionEndpoints: [{ EndpointName: "news" }] },
    },
    lists: { "AWS::SES::MultiRegionEndpoint": ["endpoint/mail", "endpoint/news"] },
  },
  {
    service: "cloudwatch-logs",
    answers: {
      "logs/DescribeLogGroups": {
        logGroups: [{ logGroupName: "/his", logGroupArn: eu("logs", "log-group:/his") }],
        ...page2b,
      },
      "logs/DescribeLogGroups.page-2": {
        logGroups: [
          {
            logGroupName: "/lab",
            logGroupArn: eu("logs", "log-group:/lab"),
            logGroupClass: "DELIVERY",
          },
        ],
      },
      "logs/DescribeSubscriptionFilters@_his": {
        subscriptionFilters: [{ filterName: "f", destinationArn: eu("logs", "destination:d") }],
        ...page2b,
      },
      "logs/DescribeSubscriptionFilters@_his.page-2": {
        subscriptionFilters: [{ filterName: "g", destinationArn: eu("lambda", "function:x") }],
      },
      "logs/DescribeAccountPolicies": {
        accountPolicies: [
          { policyType: "SUBSCRIPTION_FILTER_POLICY", policyName: "p", policyDocument: "{}" },
        ],
      },
      "logs/DescribeDestinations": {
        destinations: [{ destinationName: "d", arn: eu("logs", "destination:d"), targetArn: "t" }],
      },
      "logs/DescribeDeliveryDestinations": {
        deliveryDestinations: [{ name: "s3", arn: eu("logs", "delivery-destination:s3") }],
      },
      "logs/DescribeExportTasks": {
        exportTasks: [
          { taskId: "1", destination: "b", status: { code: "COMPLETED" } },
          { taskId: "2", destination: "b", status: { code: "FAILED" } },
        ],
      },
    },
    lists: {
      "AWS::Logs::LogGroup": ["log-group:/his", "log-group:/lab"],
      "AWS::Logs::SubscriptionFilter": ["/his:subscription-filter:f", "/his:subscription-filter:g"],
      "AWS::Logs::AccountPolicy": ["account-policy:p"],
      "AWS::Logs::Destination": ["destination:d"],
      "AWS::Logs::DeliveryDestination": ["delivery-destination:s3"],
      "AWS::Logs::ExportTask": ["export-task:1"],
    },
    keeps: { "subscription-filter:f": { destinationArn: eu("logs", "destination:d") } },
    refuse: {
      call: "logs/DescribeSubscriptionFilters@_his",
      action: "logs:DescribeSubscriptionFilters",
      unseen: "subscriptionFilters",
      of: "log-group:/his",
    },
  },
  {
    service: "cloudtrail",
    answers: {
      "cloudtrail/DescribeTrails": {
        trailList: [
          {
            Name: "own",
            TrailARN: eu("cloudtrail", "trail/own"),
            HomeRegion: "eu-central-1",
            S3BucketName: "b",
          },
          { Name: "shadow", TrailARN: eu("cloudtrail", "trail/shadow"), HomeRegion: "eu-west-1" },
        ],
      },
      "cloudtrail/GetTrailStatus": { IsLogging: false },
      "cloudtrail/ListEventDataStores": {
        EventDataStores: [
          { EventDataStoreArn: eu("cloudtrail", "eventdatastore/1"), Name: "lake" },
        ],
        ...page2,
      },
      "cloudtrail/ListEventDataStores.page-2": {
        EventDataStores: [
          { EventDataStoreArn: eu("cloudtrail", "eventdatastore/2"), Name: "pond" },
        ],
      },
    },
    lists: {
      "AWS::CloudTrail::Trail": ["trail/own"],
      "AWS::CloudTrail::EventDataStore": ["eventdatastore/1", "eventdatastore/2"],
    },
    keeps: {
      "trail/own": { S3BucketName: "b", IsLogging: false },
    },
    refuse: {
      call: "cloudtrail/GetTrailStatus",
      action: "cloudtrail:GetTrailStatus",
      unseen: "IsLogging",
      of: "trail/own",
    },
  },
  {
    service: "config-service",
    answers: {
      "config/DescribeDeliveryChannels": {
        DeliveryChannels: [{ name: "default", s3BucketName: "b" }],
      },
      "config/DescribeConfigurationAggregators": {
        ConfigurationAggregators: [
          {
            ConfigurationAggregatorName: "group",
            ConfigurationAggregatorArn: eu("config", "config-aggregator/1"),
          },
        ],
        ...page2,
      },
      "config/DescribeConfigurationAggregators.page-2": { ConfigurationAggregators: [] },
      "config/DescribeAggregationAuthorizations": {
        AggregationAuthorizations: [
          { AuthorizedAccountId: "210987654321", AuthorizedAwsRegion: "us-east-1" },
        ],
      },
    },
    lists: {
      "AWS::Config::DeliveryChannel": ["delivery-channel/default"],
      "AWS::Config::ConfigurationAggregator": ["config-aggregator/1"],
      "AWS::Config::AggregationAuthorization": ["aggregation-authorization/210987654321/us-east-1"],
    },
  },
  {
    service: "cloudwatch",
    answers: {
      "monitoring/ListMetricStreams": {
        Entries: [{ Name: "m", Arn: eu("cloudwatch", "metric-stream/m"), FirehoseArn: "f" }],
        ...page2,
      },
      "monitoring/ListMetricStreams.page-2": {
        Entries: [{ Name: "n", Arn: eu("cloudwatch", "metric-stream/n") }],
      },
    },
    lists: { "AWS::CloudWatch::MetricStream": ["metric-stream/m", "metric-stream/n"] },
  },
  {
    service: "network-firewall",
    answers: {
      "network-firewall/ListFirewalls": {
        Firewalls: [{ FirewallName: "in", FirewallArn: eu("network-firewall", "firewall/in") }],
        ...page2,
      },
      "network-firewall/ListFirewalls.page-2": {
        Firewalls: [{ FirewallName: "out", FirewallArn: eu("network-firewall", "firewall/out") }],
      },
      "network-firewall/DescribeLoggingConfiguration": {
        LoggingConfiguration: { LogDestinationConfigs: [{ LogDestination: { bucketName: "b" } }] },
      },
    },
    lists: {
      "AWS::NetworkFirewall::LoggingConfiguration": ["firewall/in/logging", "firewall/out/logging"],
    },
    keeps: {
      "firewall/in/logging": { LogDestinationConfigs: [{ LogDestination: { bucketName: "b" } }] },
    },
    refuse: {
      call: "network-firewall/DescribeLoggingConfiguration",
      action: "network-firewall:DescribeLoggingConfiguration",
      unseen: "*",
      of: "firewall/in/logging",
    },
  },
  {
    service: "wafv2",
    region: "us-east-1",
    answers: {
      "wafv2/ListLoggingConfigurations@REGIONAL": {
        LoggingConfigurations: [
          { ResourceArn: us("wafv2", "regional/webacl/his/1"), LogDestinationConfigs: ["l"] },
        ],
        NextMarker: "page-2",
      },
      "wafv2/ListLoggingConfigurations@REGIONAL.page-2": { LoggingConfigurations: [] },
      "wafv2/ListLoggingConfigurations@CLOUDFRONT": {
        LoggingConfigurations: [
          { ResourceArn: us("wafv2", "global/webacl/portal/2"), LogDestinationConfigs: ["l"] },
        ],
      },
    },
    lists: {
      "AWS::WAFv2::LoggingConfiguration": ["webacl/his/1/logging", "webacl/portal/2/logging"],
    },
  },
  {
    service: "guardduty",
    answers: {
      "guardduty/ListDetectors": { detectorIds: ["d1"], ...page2b },
      "guardduty/ListDetectors.page-2": { detectorIds: ["d2"] },
      "guardduty/ListPublishingDestinations": { destinations: [] },
      "guardduty/ListPublishingDestinations@d1": {
        destinations: [{ destinationId: "x", destinationType: "S3", status: "PUBLISHING" }],
      },
      "guardduty/DescribePublishingDestination": {
        destinationId: "x",
        destinationProperties: { destinationArn: "arn:aws:s3:::findings" },
      },
    },
    lists: {
      "AWS::GuardDuty::Detector": ["detector/d1", "detector/d2"],
      "AWS::GuardDuty::PublishingDestination": ["d1/publishingDestination/x"],
    },
    keeps: {
      "publishingDestination/x": {
        DestinationProperties: { DestinationArn: "arn:aws:s3:::findings" },
      },
    },
    refuse: {
      call: "guardduty/DescribePublishingDestination",
      action: "guardduty:DescribePublishingDestination",
      unseen: "*",
      of: "publishingDestination/x",
    },
  },
  {
    service: "securityhub",
    answers: {
      "securityhub/ListFindingAggregators": {
        FindingAggregators: [
          { FindingAggregatorArn: eu("securityhub", "finding-aggregator/1") },
          {
            FindingAggregatorArn:
              "arn:aws:securityhub:us-east-1:210987654321:finding-aggregator/elsewhere",
          },
        ],
        ...page2,
      },
      "securityhub/ListFindingAggregators.page-2": { FindingAggregators: [] },
      "securityhub/GetFindingAggregator": {
        FindingAggregatorArn: eu("securityhub", "finding-aggregator/1"),
        FindingAggregationRegion: "eu-central-1",
      },
      "securityhub/ListAggregatorsV2": {
        AggregatorsV2: [{ AggregatorV2Arn: eu("securityhub", "aggregatorv2/2") }],
      },
      "securityhub/GetAggregatorV2": {
        AggregatorV2Arn: eu("securityhub", "aggregatorv2/2"),
        AggregationRegion: "eu-central-1",
      },
    },
    lists: {
      "AWS::SecurityHub::FindingAggregator": ["finding-aggregator/1"],
      "AWS::SecurityHub::AggregatorV2": ["aggregatorv2/2"],
    },
    keeps: { "finding-aggregator/1": { FindingAggregationRegion: "eu-central-1" } },
    refuse: {
      call: "securityhub/GetFindingAggregator",
      action: "securityhub:GetFindingAggregator",
      unseen: "*",
      of: "finding-aggregator/1",
    },
  },
  {
    service: "securitylake",
    answers: {
      "securitylake/ListDataLakes": {
        dataLakes: [
          {
            dataLakeArn: eu("securitylake", "data-lake/default"),
            region: "eu-central-1",
            replicationConfiguration: { regions: ["us-east-1"] },
          },
          { dataLakeArn: "other", region: "eu-west-1" },
        ],
      },
    },
    lists: { "AWS::SecurityLake::DataLake": ["data-lake/default"] },
  },
  {
    service: "ssm",
    answers: {
      "ssm/DescribeParameters": {
        Parameters: [{ Name: "/his/db", ARN: eu("ssm", "parameter/his/db"), Type: "SecureString" }],
        ...page2,
      },
      "ssm/DescribeParameters.page-2": {
        Parameters: [{ Name: "/lab", Description: "never-kept" }],
      },
      "ssm/ListResourceDataSync": { ResourceDataSyncItems: [{ SyncName: "inventory" }], ...page2 },
      "ssm/ListResourceDataSync.page-2": { ResourceDataSyncItems: [] },
      "ssm/ListResourceDataSync@SyncFromSource": {
        ResourceDataSyncItems: [{ SyncName: "explorer", SyncType: "SyncFromSource" }],
      },
    },
    lists: {
      "AWS::SSM::Parameter": ["parameter/his/db", "parameter/lab"],
      "AWS::SSM::ResourceDataSync": ["resource-data-sync/inventory", "resource-data-sync/explorer"],
    },
  },
  {
    service: "ssm-incidents",
    answers: {
      "ssm-incidents/ListReplicationSets": {
        replicationSetArns: ["arn:aws:ssm-incidents::210987654321:replication-set/1"],
        ...page2b,
      },
      "ssm-incidents/ListReplicationSets.page-2": {
        replicationSetArns: ["arn:aws:ssm-incidents::210987654321:replication-set/2"],
      },
      "ssm-incidents/GetReplicationSet": {
        replicationSet: { regionMap: { "us-east-1": { status: "ACTIVE" }, "eu-central-1": {} } },
      },
      // The other one is told of in its first region.
      "ssm-incidents/GetReplicationSet@arn_aws_ssm-incidents__210987654321_replication-set_2": {
        replicationSet: { regionMap: { "ap-south-1": {}, "eu-central-1": {} } },
      },
    },
    lists: { "AWS::SSMIncidents::ReplicationSet": ["replication-set/1"] },
    refuse: {
      call: "ssm-incidents/GetReplicationSet",
      action: "ssm-incidents:GetReplicationSet",
      unseen: "*",
      of: "replication-set/1",
    },
  },
];
