/**
 * The hospital's compute, logs, messages, AI and identities: what its services list in each region,
 * with ways out of Europe that people really open, and others that stay inside on purpose.
 */
import { aiFlows } from "./flows-ai.ts";
import { logFlows } from "./flows-logs.ts";
import { messageFlows } from "./flows-messages.ts";
import { peopleFlows } from "./flows-people.ts";
import { type Estate, list, query, xml } from "./estate.ts";

/** Lists that are empty wherever nothing else is recorded. */
const nothing: Readonly<Record<string, object>> = {
  "apigateway/GetRestApis": {},
  "apigateway/GetApis": { items: [] },
  "appsync/ListGraphqlApis": { graphqlApis: [] },
  // Every region has this workgroup, used or not.
  "athena/ListWorkGroups": { WorkGroups: [{ Name: "primary", State: "ENABLED" }] },
  "athena/GetWorkGroup": { WorkGroup: { Name: "primary", State: "ENABLED", Configuration: {} } },
  "bedrock/GetAccountDataRetention": { mode: "default" },
  "bedrock/GetModelInvocationLoggingConfiguration": {},
  "bedrock/ListAgents": { agentSummaries: [] },
  "bedrock/ListDataAutomationProjects": { projects: [] },
  "bedrock/ListFlows": { flowSummaries: [] },
  "bedrock/ListGuardrails": { guardrails: [] },
  "bedrock/ListInferenceProfiles": { inferenceProfileSummaries: [] },
  "bedrock/ListKnowledgeBases": { knowledgeBaseSummaries: [] },
  "bedrock/ListModelCopyJobs": { modelCopyJobSummaries: [] },
  "bedrock/ListModelInvocationJobs": { invocationJobSummaries: [] },
  "bedrock/ListPromptRouters": { promptRouterSummaries: [] },
  "bedrock/ListPrompts": { promptSummaries: [] },
  "bedrock-agentcore/ListAgentRuntimes": { agentRuntimes: [] },
  "bedrock-agentcore/ListBrowsers": { browserSummaries: [] },
  "bedrock-agentcore/ListGateways": { items: [] },
  "bedrock-agentcore/ListMemories": { memories: [] },
  "cloudcontrolapi/ListResources": { ResourceDescriptions: [] },
  "cloudtrail/DescribeTrails": { trailList: [] },
  "cloudtrail/ListEventDataStores": { EventDataStores: [] },
  "codepipeline/ListPipelines": { pipelines: [] },
  "cognito-idp/ListUserPools": { UserPools: [] },
  "cognito-idp/ListUserPoolReplicas": { UserPoolReplicas: [] },
  "cognito-idp/GetLogDeliveryConfiguration": {},
  "config/DescribeAggregationAuthorizations": { AggregationAuthorizations: [] },
  "config/DescribeConfigurationAggregators": { ConfigurationAggregators: [] },
  "config/DescribeDeliveryChannels": { DeliveryChannels: [] },
  "connect/ListInstances": { InstanceSummaryList: [] },
  "connect/ListInstanceStorageConfigs": { StorageConfigs: [] },
  "codebuild/ListProjects": { projects: [] },
  "codebuild/ListReportGroups": { reportGroups: [] },
  "dms/DescribeEndpoints": { Endpoints: [] },
  "dms/DescribeReplicationInstances": { ReplicationInstances: [] },
  "ecs/ListClusters": { clusterArns: [] },
  "ecs/DescribeClusters": { clusters: [] },
  "ecs/ListServices": { serviceArns: [] },
  "eks/ListClusters": { clusters: [] },
  "elasticmapreduce/ListClusters": { Clusters: [] },
  "events/ListApiDestinations": { ApiDestinations: [] },
  "events/ListEndpoints": { Endpoints: [] },
  "events/ListRules": { Rules: [] },
  "firehose/ListDeliveryStreams": { DeliveryStreamNames: [], HasMoreDeliveryStreams: false },
  "globalaccelerator/ListAccelerators": { Accelerators: [] },
  "guardduty/ListDetectors": { detectorIds: [] },
  "kafka/ListClustersV2": { clusterInfoList: [] },
  "kafka/ListReplicators": { replicators: [] },
  "kinesis/ListStreams": { StreamNames: [], StreamSummaries: [], HasMoreStreams: false },
  "lambda/ListEventSourceMappings": { EventSourceMappings: [] },
  "lambda/ListFunctionEventInvokeConfigs": { FunctionEventInvokeConfigs: [] },
  "lambda/ListFunctions": { Functions: [] },
  "logs/DescribeAccountPolicies": { accountPolicies: [] },
  "logs/DescribeDeliveryDestinations": { deliveryDestinations: [] },
  "logs/DescribeDestinations": { destinations: [] },
  "logs/DescribeExportTasks": { exportTasks: [] },
  "logs/DescribeLogGroups": { logGroups: [] },
  "logs/DescribeSubscriptionFilters": { subscriptionFilters: [] },
  "monitoring/ListMetricStreams": { Entries: [] },
  "network-firewall/ListFirewalls": { Firewalls: [] },
  "pipes/ListPipes": { Pipes: [] },
  "qbusiness/ListApplications": { applications: [] },
  "sagemaker/ListDomains": { Domains: [] },
  "sagemaker/ListEndpointConfigs": { EndpointConfigs: [] },
  "sagemaker/ListEndpoints": { Endpoints: [] },
  "sagemaker/ListFeatureGroups": { FeatureGroupSummaries: [] },
  "sagemaker/ListNotebookInstances": { NotebookInstances: [] },
  "scheduler/ListSchedules": { Schedules: [] },
  "securityhub/ListFindingAggregators": { FindingAggregators: [] },
  "securityhub/ListAggregatorsV2": { AggregatorsV2: [] },
  "securitylake/ListDataLakes": { dataLakes: [] },
  "ses/ListMultiRegionEndpoints": { MultiRegionEndpoints: [] },
  "sqs/ListQueues": {},
  "ssm/DescribeParameters": { Parameters: [] },
  "ssm/ListResourceDataSync": { ResourceDataSyncItems: [] },
  "ssm-incidents/ListReplicationSets": { replicationSetArns: [] },
  "sso/ListInstances": { Instances: [] },
  "states/ListStateMachines": { stateMachines: [] },
  "transcribe/ListTranscriptionJobs": { TranscriptionJobSummaries: [] },
  "transfer/ListConnectors": { Connectors: [] },
  "transfer/ListServers": { Servers: [] },
  "wafv2/ListLoggingConfigurations": { LoggingConfigurations: [] },
  "workspaces/DescribeWorkspaces": { Workspaces: [] },
};

export function flows(estate: Estate): void {
  const { json, write, enabled, arn } = estate;
  for (const [path, body] of Object.entries(nothing)) json(`_any/${path}.json`, body);
  json("_any/quicksight/ListNamespaces.404.json", {
    __type: "ResourceNotFoundException",
    Message: "Directory information for account 210987654321 is not found.",
  });
  write("_any/sns/ListTopics.xml", query("ListTopics", { Topics: "" }));
  write("_any/sns/ListSubscriptions.xml", query("ListSubscriptions", { Subscriptions: "" }));
  write(
    "_any/elasticloadbalancing/DescribeLoadBalancers.xml",
    query("DescribeLoadBalancers", { LoadBalancers: "" }),
  );
  write(
    "_any/elasticloadbalancing/DescribeLoadBalancerAttributes.xml",
    query("DescribeLoadBalancerAttributes", {
      Attributes: list("member", [{ Key: "access_logs.s3.enabled", Value: "false" }]),
    }),
  );
  for (const region of enabled)
    json(`${region}/events/ListEventBuses.json`, {
      EventBuses: [{ Name: "default", Arn: arn("events", region, "event-bus/default") }],
    });
  edge(estate);
  logFlows(estate);
  messageFlows(estate);
  aiFlows(estate);
  peopleFlows(estate);
  ofTags(estate);
}

/** What the tagging API shows, as the services' own lists show it. */
function ofTags({ tagged, json, write, account }: Estate): void {
  for (const [region, rows] of tagged) {
    const of = (service: string, kind = ""): string[] =>
      rows
        .map(({ arn }) => arn)
        .filter((arn) => arn.startsWith(`arn:aws:${service}:${region}:${account}:${kind}`));
    const last = (arn: string, mark: string): string => arn.slice(arn.indexOf(mark) + mark.length);
    const record = <Item>(path: string, arns: string[], body: (arns: string[]) => Item): void => {
      if (arns.length > 0) json(`${region}/${path}.json`, body(arns));
    };
    record("lambda/ListFunctions", of("lambda", "function:"), (arns) => ({
      Functions: arns.map((FunctionArn) => ({
        FunctionName: last(FunctionArn, "function:"),
        FunctionArn,
        Runtime: "nodejs22.x",
        PackageType: "Zip",
        Environment: { Variables: { DB_PASSWORD: "hospital-secret-that-is-never-kept" } },
      })),
    }));
    record("logs/DescribeLogGroups", of("logs", "log-group:"), (arns) => ({
      logGroups: arns.map((logGroupArn) => ({
        logGroupName: last(logGroupArn, "log-group:"),
        arn: `${logGroupArn}:*`,
        logGroupArn,
        logGroupClass: "STANDARD",
        storedBytes: 73114,
      })),
    }));
    record("sqs/ListQueues", of("sqs"), (arns) => ({
      QueueUrls: arns.map(
        (arn) => `https://sqs.${region}.amazonaws.com/${account}/${arn.split(":").at(-1)}`,
      ),
    }));
    record("kinesis/ListStreams", of("kinesis", "stream/"), (arns) => ({
      StreamNames: arns.map((arn) => last(arn, "stream/")),
      StreamSummaries: arns.map((StreamARN) => ({
        StreamName: last(StreamARN, "stream/"),
        StreamARN,
        StreamStatus: "ACTIVE",
      })),
      HasMoreStreams: false,
    }));
    record("ecs/ListClusters", of("ecs", "cluster/"), (clusterArns) => ({ clusterArns }));
    record("ecs/DescribeClusters", of("ecs", "cluster/"), (arns) => ({
      clusters: arns.map((clusterArn) => ({
        clusterArn,
        status: "ACTIVE",
        runningTasksCount: 0,
        pendingTasksCount: 0,
      })),
    }));
    record("eks/ListClusters", of("eks", "cluster/"), (arns) => ({
      clusters: arns.map((arn) => last(arn, "cluster/")),
    }));
    const topics = of("sns");
    if (topics.length > 0)
      write(
        `${region}/sns/ListTopics.xml`,
        query("ListTopics", {
          Topics: list(
            "member",
            topics.map((TopicArn) => ({ TopicArn })),
          ),
        }),
      );
    const balancers = of("elasticloadbalancing", "loadbalancer/");
    if (balancers.length > 0)
      write(
        `${region}/elasticloadbalancing/DescribeLoadBalancers.xml`,
        query("DescribeLoadBalancers", {
          LoadBalancers: list(
            "member",
            balancers.map((LoadBalancerArn) => ({
              LoadBalancerArn,
              LoadBalancerName: LoadBalancerArn.split("/").at(-2)!,
              Type: "application",
              AvailabilityZones: list("member", [
                { ZoneName: `${region}a` },
                { ZoneName: `${region}b` },
              ]),
            })),
          ),
        }),
      );
  }
}

/** CloudFront, Route 53 and Global Accelerator. */
function edge({ account, write, json, arn, tagged }: Estate): void {
  const distribution = (id: string, origin: string, code: string): string =>
    `<DistributionSummary><Id>${id}</Id><ARN>arn:aws:cloudfront::${account}:distribution/${id}</ARN><Status>Deployed</Status>
<LastModifiedTime>2026-03-02T10:00:00Z</LastModifiedTime><DomainName>${id.toLowerCase()}.cloudfront.net</DomainName><Aliases><Quantity>0</Quantity></Aliases>
<Origins><Quantity>1</Quantity><Items><Origin><Id>portal</Id><DomainName>${origin}</DomainName><CustomHeaders><Quantity>1</Quantity><Items><OriginCustomHeader><HeaderName>x-portal-key</HeaderName><HeaderValue>hospital-secret-that-is-never-kept</HeaderValue></OriginCustomHeader></Items></CustomHeaders></Origin></Items></Origins>
<DefaultCacheBehavior><TargetOriginId>portal</TargetOriginId><ViewerProtocolPolicy>https-only</ViewerProtocolPolicy>${code}</DefaultCacheBehavior>
<CacheBehaviors><Quantity>0</Quantity></CacheBehaviors><PriceClass>PriceClass_100</PriceClass><Enabled>true</Enabled></DistributionSummary>`;
  write(
    "us-east-1/cloudfront/ListDistributions.xml",
    `<DistributionList xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Marker></Marker><MaxItems>100</MaxItems><IsTruncated>false</IsTruncated><Quantity>1</Quantity><Items>
${distribution(
  "E2KLINIKUM0PTL",
  "portal-alb.eu-central-1.elb.amazonaws.com",
  `<LambdaFunctionAssociations><Quantity>1</Quantity><Items><LambdaFunctionAssociation><LambdaFunctionARN>arn:aws:lambda:us-east-1:${account}:function:portal-sign-in:7</LambdaFunctionARN><EventType>viewer-request</EventType></LambdaFunctionAssociation></Items></LambdaFunctionAssociations>`,
)}
</Items></DistributionList>`,
  );
  write(
    "us-east-1/cloudfront/GetDistributionConfig@E2KLINIKUM0PTL.xml",
    `<DistributionConfig xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Logging><Enabled>true</Enabled><Bucket>klinikum-rheinalpen-images-copy.s3.eu-west-1.amazonaws.com</Bucket><Prefix>portal/</Prefix></Logging></DistributionConfig>`,
  );
  write(
    "us-east-1/cloudfront/ListRealtimeLogConfigs.xml",
    `<RealtimeLogConfigs xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><MaxItems>100</MaxItems><IsTruncated>false</IsTruncated><Marker></Marker><Items></Items></RealtimeLogConfigs>`,
  );
  write(
    "us-east-1/cloudfront/ListKeyValueStores.xml",
    `<KeyValueStoreList xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><MaxItems>100</MaxItems><Quantity>0</Quantity><Items></Items></KeyValueStoreList>`,
  );

  const zones = [...tagged.values()]
    .flat()
    .map((row) => row.arn)
    .filter((one) => one.startsWith("arn:aws:route53:::hostedzone/"));
  write(
    "us-east-1/route53/ListHostedZones.xml",
    `<ListHostedZonesResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/">${xml({
      HostedZones: list(
        "HostedZone",
        zones.map((zone) => ({
          Id: `/hostedzone/${zone.split("/")[1]}`,
          Name: "klinikum-rheinalpen.example.",
          CallerReference: "portal",
        })),
      ),
      IsTruncated: false,
      MaxItems: 100,
    })}</ListHostedZonesResponse>`,
  );
  write(
    "us-east-1/route53/ListQueryLoggingConfigs.xml",
    `<ListQueryLoggingConfigsResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><QueryLoggingConfigs></QueryLoggingConfigs></ListQueryLoggingConfigsResponse>`,
  );

  const accelerator = `arn:aws:globalaccelerator::${account}:accelerator/7d3c1f52-telemedicine`;
  json("us-west-2/globalaccelerator/DescribeAcceleratorAttributes.json", {
    AcceleratorAttributes: { FlowLogsEnabled: false },
  });
  json("us-west-2/globalaccelerator/ListAccelerators.json", {
    Accelerators: [
      { AcceleratorArn: accelerator, Name: "telemedicine", Enabled: true, Status: "DEPLOYED" },
    ],
  });
  json("us-west-2/globalaccelerator/ListListeners.json", {
    Listeners: [{ ListenerArn: `${accelerator}/listener/0a1b2c3d`, Protocol: "TCP" }],
  });
  json("us-west-2/globalaccelerator/ListEndpointGroups.json", {
    EndpointGroups: ["eu-west-1", "us-east-2"].map((EndpointGroupRegion) => ({
      EndpointGroupArn: `${accelerator}/listener/0a1b2c3d/endpoint-group/${EndpointGroupRegion}`,
      EndpointGroupRegion,
      TrafficDialPercentage: EndpointGroupRegion === "eu-west-1" ? 90 : 10,
    })),
  });
  // WAF logs of CloudFront's web ACLs go to log groups of us-east-1, or to a bucket anywhere.
  json("us-east-1/wafv2/ListLoggingConfigurations@CLOUDFRONT.json", {
    LoggingConfigurations: [
      {
        ResourceArn: arn("wafv2", "us-east-1", "global/webacl/portal/5f6a7b8c"),
        LogDestinationConfigs: [arn("logs", "us-east-1", "log-group:aws-waf-logs-portal")],
      },
    ],
  });
  json("eu-central-1/wafv2/ListLoggingConfigurations@REGIONAL.json", {
    LoggingConfigurations: [
      {
        ResourceArn: arn("wafv2", "eu-central-1", "regional/webacl/his/1c2d3e4f"),
        LogDestinationConfigs: [arn("logs", "eu-central-1", "log-group:aws-waf-logs-his")],
      },
    ],
  });
}
