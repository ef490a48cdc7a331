/** CloudWatch Logs: log groups with their subscriptions, and every other way in which log events leave. */
import type { CloudWatchLogs, SubscriptionFilter } from "@aws-sdk/client-cloudwatch-logs";
import { all } from "../pages.ts";
import { type Draft, type Here, service } from "../service.ts";
import { only } from "../trim.ts";

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
          "dataProtectionStatus",
          "DataProtectionStatement",
        ],
        "AWS::Logs::SubscriptionFilter": ["filterName", "logGroupName", "destinationArn"],
      },
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
              if (group.dataProtectionStatus === "ACTIVATED") await protection(here, draft);
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
        // The call wants one type; of the others none sends log events anywhere.
        for (const policyType of ["SUBSCRIPTION_FILTER_POLICY", "DATA_PROTECTION_POLICY"] as const)
          for await (const { accountPolicies } of pages(
            "logs:DescribeAccountPolicies",
            (client, options, nextToken) =>
              client.describeAccountPolicies({ policyType, nextToken }, options),
            (page) => page.nextToken,
          ))
            yield (accountPolicies ?? [])
              .filter((policy) => (policy.policyType ?? policyType) === policyType)
              .map((policy) => ({
                type: "AWS::Logs::AccountPolicy",
                id: arn(
                  "logs",
                  policyType === "DATA_PROTECTION_POLICY"
                    ? `account-policy:data-protection:${policy.policyName}`
                    : `account-policy:${policy.policyName}`,
                ),
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

/** The patterns that a policy looks for are not kept: where its findings go is. */
async function protection({ attach, call }: Here<CloudWatchLogs>, group: Draft): Promise<void> {
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
