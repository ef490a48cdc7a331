/** CloudWatch Logs: log groups with their subscriptions, and every other way in which log events leave. */
import type {
  CloudWatchLogs,
  DataProtectionStatus,
  ExportTaskStatusCode,
  LogGroupClass,
  PolicyType,
  SubscriptionFilter,
} from "@aws-sdk/client-cloudwatch-logs";
import { all } from "../pages.ts";
import { type Draft, type ListingContext, service } from "../service.ts";
import { only } from "../trim.ts";
import { byWord } from "../words.ts";

/** A group that never had a policy has no status. */
const isProtected = (said: DataProtectionStatus | undefined): boolean =>
  byWord<DataProtectionStatus, boolean>(
    said,
    { ACTIVATED: true, ARCHIVED: false, DELETED: false, DISABLED: false },
    { unknown: true, absent: false },
  );

/** The class DELIVERY passes events on to S3 or Firehose, and takes no subscription. */
const takesSubscriptions = (said: LogGroupClass | undefined): boolean =>
  byWord<LogGroupClass, boolean>(
    said,
    { DELIVERY: false, ESSENTIALS: true, INFREQUENT_ACCESS: true, STANDARD: true },
    { unknown: true },
  );

/** What was cancelled half-way may have written something; what failed to start has not. */
const mayHaveWritten = (said: ExportTaskStatusCode | undefined): boolean =>
  byWord<ExportTaskStatusCode, boolean>(
    said,
    {
      CANCELLED: true,
      COMPLETED: true,
      FAILED: false,
      PENDING: true,
      PENDING_CANCEL: true,
      RUNNING: true,
    },
    { unknown: true },
  );

/** The types of account policies that send log events somewhere, and how their ids begin. */
const policyIds = {
  SUBSCRIPTION_FILTER_POLICY: "account-policy:",
  DATA_PROTECTION_POLICY: "account-policy:data-protection:",
} as const;
type SendingPolicy = keyof typeof policyIds;
const sendingPolicies = Object.keys(policyIds) as SendingPolicy[];

/** The type of a policy, in an answer about `asked`; undefined for those that send nothing. */
const policyTypeOf = (said: PolicyType | undefined, asked: SendingPolicy): string | undefined =>
  byWord<PolicyType, SendingPolicy | undefined>(
    said,
    {
      DATA_PROTECTION_POLICY: "DATA_PROTECTION_POLICY",
      FIELD_INDEX_POLICY: undefined,
      METRIC_EXTRACTION_POLICY: undefined,
      RETENTION_POLICY: undefined,
      SUBSCRIPTION_FILTER_POLICY: "SUBSCRIPTION_FILTER_POLICY",
      TRANSFORMER_POLICY: undefined,
    },
    { unknown: asked },
  );

export const cloudwatchLogs = service<CloudWatchLogs>({
  id: "cloudwatch-logs",
  where: "regions",
  reads: [
    "logGroupName",
    "logGroupArn",
    "logGroupClass",
    "dataProtectionStatus",
    "filterName",
    "policyName",
    "destinationName",
    "arn",
    "name",
    "taskId",
  ],
  client: async (config) =>
    new (await import("@aws-sdk/client-cloudwatch-logs")).CloudWatchLogs(config),
  lists: [
    {
      types: ["AWS::Logs::LogGroup", "AWS::Logs::SubscriptionFilter"],
      actions: [
        "logs:DescribeLogGroups",
        "logs:DescribeSubscriptionFilters",
        "logs:GetDataProtectionPolicy",
      ],
      async *list(here) {
        for await (const { logGroups } of here.pages(
          "logs:DescribeLogGroups",
          (client, options, nextToken) =>
            client.describeLogGroups({ limit: 50, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield (
            await here.each(logGroups, async (group) => {
              const { logGroupName, logGroupClass } = group;
              const draft: Draft = {
                type: "AWS::Logs::LogGroup",
                id: group.logGroupArn ?? here.arn("logs", `log-group:${logGroupName}`),
                name: logGroupName ?? "",
                properties: group,
              };
              if (isProtected(group.dataProtectionStatus)) await protection(here, draft);
              return takesSubscriptions(logGroupClass)
                ? [draft, ...(await filters(here, draft))]
                : [draft];
            })
          ).flat();
      },
    },
    {
      types: ["AWS::Logs::AccountPolicy"],
      ofAccount: true,
      actions: ["logs:DescribeAccountPolicies"],
      async *list({ arn, pages }) {
        // The call wants one type.
        for (const policyType of sendingPolicies)
          for await (const { accountPolicies } of pages(
            "logs:DescribeAccountPolicies",
            (client, options, nextToken) =>
              client.describeAccountPolicies({ policyType, nextToken }, options),
            (page) => page.nextToken,
          ))
            yield (accountPolicies ?? [])
              .filter((policy) => policyTypeOf(policy.policyType, policyType) === policyType)
              .map((policy) => ({
                type: "AWS::Logs::AccountPolicy",
                id: arn("logs", `${policyIds[policyType]}${policy.policyName}`),
                properties: policy,
              }));
      },
    },
    {
      types: ["AWS::Logs::Destination"],
      actions: ["logs:DescribeDestinations"],
      async *list({ arn, pages }) {
        for await (const { destinations } of pages(
          "logs:DescribeDestinations",
          (client, options, nextToken) =>
            client.describeDestinations({ limit: 50, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield (destinations ?? []).map((destination) => ({
            type: "AWS::Logs::Destination",
            id: destination.arn ?? arn("logs", `destination:${destination.destinationName}`),
            properties: destination,
          }));
      },
    },
    {
      types: ["AWS::Logs::DeliveryDestination"],
      actions: ["logs:DescribeDeliveryDestinations"],
      async *list({ arn, pages }) {
        for await (const { deliveryDestinations } of pages(
          "logs:DescribeDeliveryDestinations",
          (client, options, nextToken) =>
            client.describeDeliveryDestinations({ limit: 50, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield (deliveryDestinations ?? []).map((destination) => ({
            type: "AWS::Logs::DeliveryDestination",
            id: destination.arn ?? arn("logs", `delivery-destination:${destination.name}`),
            properties: destination,
          }));
      },
    },
    {
      types: ["AWS::Logs::ExportTask"],
      actions: ["logs:DescribeExportTasks"],
      async *list({ arn, pages }) {
        for await (const { exportTasks } of pages(
          "logs:DescribeExportTasks",
          (client, options, nextToken) =>
            client.describeExportTasks({ limit: 50, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield (exportTasks ?? [])
            .filter(({ status }) => mayHaveWritten(status?.code))
            .map((task) => ({
              type: "AWS::Logs::ExportTask",
              id: arn("logs", `export-task:${task.taskId}`),
              properties: task,
            }));
      },
    },
  ],
});

/** The patterns that a policy looks for are not kept: where its findings go is. */
async function protection(
  { attach, call }: ListingContext<CloudWatchLogs>,
  group: Draft,
): Promise<void> {
  const action = "logs:GetDataProtectionPolicy";
  const { logGroupName: logGroupIdentifier } = group.properties as { logGroupName?: string };
  await attach(group, "DataProtectionStatement", action, async () => {
    const { policyDocument = "{}" } = await call(action, (client, options) =>
      client.getDataProtectionPolicy({ logGroupIdentifier }, options),
    );
    const { Statement } = JSON.parse(policyDocument) as { Statement?: readonly object[] };
    return Statement?.map((one) => only(one, "Bucket", "LogGroup", "DeliveryStream") ?? {});
  });
}

/** There is no list of all subscriptions: one call per log group. */
async function filters(
  { attach, pages }: ListingContext<CloudWatchLogs>,
  group: Draft,
): Promise<readonly Draft[]> {
  const action = "logs:DescribeSubscriptionFilters";
  const { logGroupName } = group.properties as { logGroupName?: string };
  await attach(group, "subscriptionFilters", action, () =>
    all(
      pages(
        action,
        (client, options, nextToken) =>
          client.describeSubscriptionFilters({ logGroupName, nextToken }, options),
        (page) => page.nextToken,
      ),
      (page) => page.subscriptionFilters,
    ),
  );
  const { subscriptionFilters = [] } = group.properties as {
    subscriptionFilters?: readonly SubscriptionFilter[];
  };
  return subscriptionFilters.map((filter) => ({
    type: "AWS::Logs::SubscriptionFilter",
    id: `${group.id}:subscription-filter:${filter.filterName}`,
    name: `${logGroupName} ${filter.filterName}`,
    properties: filter,
  }));
}
