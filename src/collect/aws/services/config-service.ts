/** AWS Config: where it delivers what it recorded, and who may gather it from other regions. */
import { service } from "../service.ts";

export const configService = service({
  id: "config-service",
  where: "regions",
  reads: [
    "name",
    "ConfigurationAggregatorName",
    "ConfigurationAggregatorArn",
    "AggregationAuthorizationArn",
    "AuthorizedAccountId",
    "AccountAggregationSources",
    "OrganizationAggregationSource",
  ],
  client: async (config) =>
    new (await import("@aws-sdk/client-config-service")).ConfigService(config),
  lists: [
    {
      types: ["AWS::Config::DeliveryChannel"],
      ofAccount: true,
      actions: ["config:DescribeDeliveryChannels"],
      async *list({ arn, call }) {
        const { DeliveryChannels } = await call(
          "config:DescribeDeliveryChannels",
          (client, options) => client.describeDeliveryChannels({}, options),
        );
        yield (DeliveryChannels ?? []).map((channel) => ({
          type: "AWS::Config::DeliveryChannel",
          id: arn("config", `delivery-channel/${channel.name}`),
          properties: channel,
        }));
      },
    },
    {
      types: ["AWS::Config::ConfigurationAggregator"],
      actions: ["config:DescribeConfigurationAggregators"],
      async *list({ arn, pages }) {
        for await (const { ConfigurationAggregators } of pages(
          "config:DescribeConfigurationAggregators",
          (client, options, NextToken) =>
            client.describeConfigurationAggregators({ Limit: 100, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (ConfigurationAggregators ?? []).map((aggregator) => ({
            type: "AWS::Config::ConfigurationAggregator",
            id:
              aggregator.ConfigurationAggregatorArn ??
              arn("config", `config-aggregator/${aggregator.ConfigurationAggregatorName}`),
            name: aggregator.ConfigurationAggregatorName ?? "",
            properties: aggregator,
          }));
      },
    },
    {
      types: ["AWS::Config::AggregationAuthorization"],
      actions: ["config:DescribeAggregationAuthorizations"],
      async *list({ arn, pages }) {
        for await (const { AggregationAuthorizations } of pages(
          "config:DescribeAggregationAuthorizations",
          (client, options, NextToken) =>
            client.describeAggregationAuthorizations({ Limit: 100, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (AggregationAuthorizations ?? []).map((authorization) => ({
            type: "AWS::Config::AggregationAuthorization",
            id:
              authorization.AggregationAuthorizationArn ??
              arn(
                "config",
                `aggregation-authorization/${authorization.AuthorizedAccountId}/${authorization.AuthorizedAwsRegion}`,
              ),
            properties: authorization,
          }));
      },
    },
  ],
});
