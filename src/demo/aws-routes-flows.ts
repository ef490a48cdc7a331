/** Routes of the REST services for compute, messaging, AI, edge and identity; see `aws-routes.ts`. */
export const flowRoutes: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  apigateway: [
    ["GET /restapis", "GetRestApis"],
    ["GET /v2/apis", "GetApis"],
    ["GET /v2/apis/*/integrations", "GetIntegrations"],
  ],
  appsync: [
    ["GET /v1/apis", "ListGraphqlApis"],
    ["GET /v1/apis/*/datasources", "ListDataSources"],
  ],
  bedrock: [
    ["GET /inference-profiles", "ListInferenceProfiles"],
    ["GET /inference-profiles/*", "GetInferenceProfile"],
    ["GET /prompt-routers", "ListPromptRouters"],
    ["GET /guardrails", "ListGuardrails"],
    ["GET /logging/modelinvocations", "GetModelInvocationLoggingConfiguration"],
    ["GET /data-retention", "GetAccountDataRetention"],
    ["GET /model-copy-jobs", "ListModelCopyJobs"],
    ["GET /model-invocation-jobs", "ListModelInvocationJobs"],
    ["POST /data-automation-projects", "ListDataAutomationProjects"],
    ["POST /agents", "ListAgents"],
    ["GET /agents/*", "GetAgent"],
    ["GET /flows", "ListFlows"],
    ["GET /flows/*", "GetFlow"],
    ["GET /prompts", "ListPrompts"],
    ["GET /prompts/*", "GetPrompt"],
    ["POST /knowledgebases", "ListKnowledgeBases"],
    ["GET /knowledgebases/*", "GetKnowledgeBase"],
  ],
  "bedrock-agentcore": [
    ["POST /runtimes", "ListAgentRuntimes"],
    ["POST /memories", "ListMemories"],
    ["GET /memories/*/details", "GetMemory"],
    ["GET /gateways", "ListGateways"],
    ["GET /gateways/*/targets", "ListGatewayTargets"],
    ["GET /gateways/*/targets/*", "GetGatewayTarget"],
    ["POST /browsers", "ListBrowsers"],
    ["GET /browsers/*", "GetBrowser"],
  ],
  cloudfront: [
    ["GET /2020-05-31/distribution", "ListDistributions"],
    ["GET /2020-05-31/distribution/*/config", "GetDistributionConfig"],
    ["GET /2020-05-31/realtime-log-config", "ListRealtimeLogConfigs"],
    ["GET /2020-05-31/key-value-store", "ListKeyValueStores"],
  ],
  connect: [
    ["GET /instance", "ListInstances"],
    ["GET /instance/*", "DescribeInstance"],
    ["GET /instance/*/storage-configs", "ListInstanceStorageConfigs"],
  ],
  eks: [["GET /clusters", "ListClusters"]],
  guardduty: [
    ["GET /detector", "ListDetectors"],
    ["GET /detector/*/publishingDestination", "ListPublishingDestinations"],
    ["GET /detector/*/publishingDestination/*", "DescribePublishingDestination"],
  ],
  kafka: [
    ["GET /api/v2/clusters", "ListClustersV2"],
    ["GET /replication/v1/replicators", "ListReplicators"],
  ],
  lambda: [
    ["GET /2015-03-31/functions", "ListFunctions"],
    ["GET /2019-09-25/functions/*/event-invoke-config/list", "ListFunctionEventInvokeConfigs"],
    ["GET /2015-03-31/event-source-mappings", "ListEventSourceMappings"],
  ],
  pipes: [
    ["GET /v1/pipes", "ListPipes"],
    ["GET /v1/pipes/*", "DescribePipe"],
  ],
  qbusiness: [["GET /applications", "ListApplications"]],
  quicksight: [["GET /accounts/*/namespaces", "ListNamespaces"]],
  route53: [
    ["GET /2013-04-01/hostedzone", "ListHostedZones"],
    ["GET /2013-04-01/queryloggingconfig", "ListQueryLoggingConfigs"],
  ],
  scheduler: [
    ["GET /schedules", "ListSchedules"],
    ["GET /schedules/*", "GetSchedule"],
  ],
  securityhub: [
    ["GET /findingAggregator/list", "ListFindingAggregators"],
    // An aggregator's ARN has a slash, and goes into the path as it is.
    ["GET /findingAggregator/get/*/*", "GetFindingAggregator"],
    ["GET /aggregatorv2/list", "ListAggregatorsV2"],
    ["GET /aggregatorv2/get/*/*", "GetAggregatorV2"],
  ],
  securitylake: [["GET /v1/datalakes", "ListDataLakes"]],
  ses: [["GET /v2/email/multi-region-endpoints", "ListMultiRegionEndpoints"]],
  "ssm-incidents": [
    ["POST /listReplicationSets", "ListReplicationSets"],
    ["GET /getReplicationSet", "GetReplicationSet"],
  ],
};
