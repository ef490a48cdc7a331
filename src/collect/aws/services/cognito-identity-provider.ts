/** Cognito user pools: replicas, log delivery, and from where messages to users are sent. */
import type { CognitoIdentityProvider } from "@aws-sdk/client-cognito-identity-provider";
import { all } from "../pages.ts";
import { type Draft, type ListingContext, labelsOf, service } from "../service.ts";

export const cognitoIdentityProvider = service<CognitoIdentityProvider>({
  id: "cognito-identity-provider",
  where: "regions",
  reads: ["Id", "Name"],
  client: async (config) =>
    new (await import("@aws-sdk/client-cognito-identity-provider")).CognitoIdentityProvider(config),
  lists: [
    {
      types: ["AWS::Cognito::UserPool"],
      actions: [
        "cognito-idp:ListUserPools",
        "cognito-idp:DescribeUserPool",
        "cognito-idp:ListUserPoolReplicas",
        "cognito-idp:GetLogDeliveryConfiguration",
      ],
      async *list(here) {
        for await (const { UserPools } of here.pages(
          "cognito-idp:ListUserPools",
          (client, options, NextToken) =>
            client.listUserPools({ MaxResults: 60, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield await here.each(UserPools, ({ Id, Name }) => pool(here, Id, Name));
      },
    },
  ],
});

async function pool(
  { arn, describe, attach, detail, pages }: ListingContext<CognitoIdentityProvider>,
  UserPoolId: string | undefined,
  Name = "",
): Promise<Draft> {
  const draft = {
    type: "AWS::Cognito::UserPool",
    id: arn("cognito-idp", `userpool/${UserPoolId}`),
    name: Name,
    labels: {},
    properties: { Id: UserPoolId, Name },
  };
  await describe(
    draft,
    "cognito-idp:DescribeUserPool",
    (client, options) => client.describeUserPool({ UserPoolId }, options),
    ({ UserPool }) => {
      draft.labels = labelsOf(UserPool?.UserPoolTags);
      return {
        CustomDomain: UserPool?.CustomDomain,
        // Without the external id that guards the role, and the addresses of the sender.
        SmsConfiguration: UserPool?.SmsConfiguration && {
          SnsRegion: UserPool.SmsConfiguration.SnsRegion,
        },
        EmailConfiguration: UserPool?.EmailConfiguration && {
          SourceArn: UserPool.EmailConfiguration.SourceArn,
        },
      };
    },
  );
  const replicas = "cognito-idp:ListUserPoolReplicas";
  await attach(draft, "UserPoolReplicas", replicas, () =>
    all(
      pages(
        replicas,
        (client, options, NextToken) =>
          client.listUserPoolReplicas({ UserPoolId, NextToken }, options),
        (page) => page.NextToken,
      ),
      (page) => page.UserPoolReplicas,
    ),
  );
  await detail(
    draft,
    "LogDeliveryConfiguration",
    "cognito-idp:GetLogDeliveryConfiguration",
    (client, options) => client.getLogDeliveryConfiguration({ UserPoolId }, options),
  );
  return draft;
}
