/** SNS topics and their subscriptions, without the addresses of people. */
import type { Subscription } from "@aws-sdk/client-sns";
import { service } from "../service.ts";
import { hostPart } from "../trim.ts";

export const sns = service({
  id: "sns",
  where: "regions",
  reads: ["TopicArn"],
  client: async (config) => new (await import("@aws-sdk/client-sns")).SNS(config),
  lists: [
    {
      types: ["AWS::SNS::Topic"],
      actions: ["sns:ListTopics"],
      async *list({ pages }) {
        for await (const { Topics } of pages(
          "sns:ListTopics",
          (client, options, NextToken) => client.listTopics({ NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (Topics ?? []).map(({ TopicArn = "" }) => ({
            type: "AWS::SNS::Topic",
            id: TopicArn,
            properties: { TopicArn },
          }));
      },
    },
    {
      types: ["AWS::SNS::Subscription"],
      actions: ["sns:ListSubscriptions"],
      async *list({ pages }) {
        let pending = 0;
        for await (const { Subscriptions } of pages(
          "sns:ListSubscriptions",
          (client, options, NextToken) => client.listSubscriptions({ NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (Subscriptions ?? []).map((subscription) => {
            const { SubscriptionArn = "", TopicArn = "" } = subscription;
            return {
              type: "AWS::SNS::Subscription",
              // Until it is confirmed, a subscription has a word for an ARN.
              id: SubscriptionArn.startsWith("arn:")
                ? SubscriptionArn
                : `${TopicArn}/pending/${pending++}`,
              properties: { ...subscription, Endpoint: endpointOf(subscription) },
            };
          });
      },
    },
  ],
});

function endpointOf({ Protocol = "", Endpoint }: Subscription): string | undefined {
  if (/^https?$/.test(Protocol)) return hostPart(Endpoint);
  return /^(email|sms)/.test(Protocol) ? undefined : Endpoint;
}
