/** CloudWatch Logs: log groups with their subscriptions, and every other way in which log events leave. */
import type { CloudWatchLogs, SubscriptionFilter } from "@aws-sdk/client-cloudwatch-logs";
import { all } from "../pages.ts";
import { type Draft, type Here, service } from "../service.ts";

export const cloudwatchLogs = service<CloudWatchLogs>({
  id: "cloudwatch-logs",
  where: "regions",
  client: async (config) =>
    new (await import("@aws-sdk/client-cloudwatch-logs")).CloudWatchLogs(config),
  lists: [
    {
      types: {
        "AWS::Logs::LogGroup": [
          "logGroupName",
          "logGroupArn",
          "logGroupClass",
          "retentionInDays",
          "storedBytes",
        ],
        "AWS::Logs::SubscriptionFilter": ["filterName", "logGroupName", "destinationArn"],
      },
      actions: ["logs:DescribeLogGroups", "logs:DescribeSubscriptionFilters"],
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
              // The class DELIVERY passes events on to S3 or Firehose, and takes no subscription.
              return logGroupClass === "DELIVERY"
                ? [draft]
                : [draft, ...(await filters(here, draft))];
            })
          ).flat();
      },
    },
    {
      types: {
        "AWS::Logs::AccountPolicy": ["policyName", "policyDocument", "policyType", "scope"],
      },
      actions: ["logs:DescribeAccountPolicies"],
      async *list({ arn, pages }) {
        for await (const { accountPolicies } of pages(
          "logs:DescribeAccountPolicies",
          (client, options, nextToken) =>
            client.describeAccountPolicies(
              { policyType: "SUBSCRIPTION_FILTER_POLICY", nextToken },
              options,
            ),
          (page) => page.nextToken,
        ))
          yield (accountPolicies ?? []).map((policy) => ({
            type: "AWS::Logs::AccountPolicy",
            id: arn("logs", `account-policy:${policy.policyName}`),
            properties: policy,
          }));
      },
    },
    {
      types: { "AWS::Logs::Destination": ["destinationName", "arn", "targetArn"] },
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
      types: {
        "AWS::Logs::DeliveryDestination": [
          "name",
          "arn",
          "deliveryDestinationType",
          "deliveryDestinationConfiguration",
        ],
      },
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
      types: {
        "AWS::Logs::ExportTask": ["taskId", "taskName", "logGroupName", "destination", "status"],
      },
      actions: ["logs:DescribeExportTasks"],
      async *list({ arn, pages }) {
        for await (const { exportTasks } of pages(
          "logs:DescribeExportTasks",
          (client, options, nextToken) =>
            client.describeExportTasks({ limit: 50, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield (exportTasks ?? [])
            // What was cancelled half-way may have written something; what failed to start has not.
            .filter(({ status }) => status?.code !== "FAILED")
            .map((task) => ({
              type: "AWS::Logs::ExportTask",
              id: arn("logs", `export-task:${task.taskId}`),
              properties: task,
            }));
      },
    },
  ],
});

/** There is no list of all subscriptions: one call per log group. */
async function filters(
  { attach, pages }: Here<CloudWatchLogs>,
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
