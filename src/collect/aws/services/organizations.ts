/** What the organization has decided for the account: whether AI services may keep what they process. */
import { type Draft, globalHome, service } from "../service.ts";

export const organizations = service({
  id: "organizations",
  where: globalHome,
  client: async (config) =>
    new (await import("@aws-sdk/client-organizations")).Organizations(config),
  lists: [
    {
      types: ["AWS::Organizations::AiServicesOptOut"],
      actions: ["organizations:DescribeEffectivePolicy"],
      async *list({ account, partition, detail }) {
        const draft: Draft = {
          type: "AWS::Organizations::AiServicesOptOut",
          id: `arn:${partition}:organizations::${account}:ai-services-opt-out`,
          name: "AI services opt-out",
          properties: {},
        };
        await detail(
          draft,
          "EffectivePolicy",
          "organizations:DescribeEffectivePolicy",
          (client, options) =>
            client.describeEffectivePolicy({ PolicyType: "AISERVICES_OPT_OUT_POLICY" }, options),
        );
        yield [draft];
      },
    },
  ],
});
