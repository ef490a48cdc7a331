/** Transfer Family: servers, the places their users' files go to, and connectors to other people's servers. */
import type { Transfer } from "@aws-sdk/client-transfer";
import { type Draft, type Here, service } from "../service.ts";
import { hostPart } from "../trim.ts";

export const transfer = service<Transfer>({
  id: "transfer",
  where: "regions",
  client: async (config) => new (await import("@aws-sdk/client-transfer")).Transfer(config),
  lists: [
    {
      types: {
        "AWS::Transfer::Server": [
          "ServerId",
          "Domain",
          "EndpointType",
          "IdentityProviderType",
          "StructuredLogDestinations",
          "IdentityProviderDetails",
        ],
        "AWS::Transfer::User": ["HomeDirectory", "HomeDirectoryType", "HomeDirectoryMappings"],
      },
      actions: [
        "transfer:ListServers",
        "transfer:DescribeServer",
        "transfer:ListUsers",
        "transfer:DescribeUser",
      ],
      async *list(here) {
        for await (const { Servers } of here.pages(
          "transfer:ListServers",
          (client, options, NextToken) =>
            client.listServers({ MaxResults: 1000, NextToken }, options),
          (page) => page.NextToken,
        )) {
          yield await here.each(Servers, async (server) => {
            const { ServerId } = server;
            const draft: Draft = {
              type: "AWS::Transfer::Server",
              id: server.Arn ?? here.arn("transfer", `server/${ServerId}`),
              properties: server,
            };
            await here.describe(
              draft,
              "transfer:DescribeServer",
              (client, options) => client.describeServer({ ServerId }, options),
              ({ Server }) => ({
                ...Server,
                IdentityProviderDetails: {
                  Url: hostPart(Server?.IdentityProviderDetails?.Url),
                  Function: Server?.IdentityProviderDetails?.Function,
                },
              }),
            );
            return draft;
          });
          for (const { ServerId, IdentityProviderType } of Servers ?? [])
            // Only these users are known to the service; other servers ask a directory at each sign-in.
            if (IdentityProviderType === undefined || IdentityProviderType === "SERVICE_MANAGED")
              yield* usersOf(here, ServerId);
        }
      },
    },
    {
      types: { "AWS::Transfer::Connector": ["ConnectorId", "Url"] },
      actions: ["transfer:ListConnectors"],
      async *list({ arn, pages }) {
        for await (const { Connectors } of pages(
          "transfer:ListConnectors",
          (client, options, NextToken) =>
            client.listConnectors({ MaxResults: 1000, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (Connectors ?? []).map((connector) => ({
            type: "AWS::Transfer::Connector",
            id: connector.Arn ?? arn("transfer", `connector/${connector.ConnectorId}`),
            properties: { ...connector, Url: hostPart(connector.Url) },
          }));
      },
    },
  ],
});

async function* usersOf(
  { arn, pages, each, describe }: Here<Transfer>,
  ServerId: string | undefined,
): AsyncGenerator<readonly Draft[]> {
  for await (const { Users } of pages(
    "transfer:ListUsers",
    (client, options, NextToken) =>
      client.listUsers({ ServerId, MaxResults: 1000, NextToken }, options),
    (page) => page.NextToken,
  ))
    yield await each(Users, async (user) => {
      const { UserName, HomeDirectoryType } = user;
      const draft: Draft = {
        type: "AWS::Transfer::User",
        id: user.Arn ?? arn("transfer", `user/${ServerId}/${UserName}`),
        properties: user,
      };
      // The list shows the home directory; only mapped ones have more to tell.
      if (HomeDirectoryType === "LOGICAL")
        await describe(
          draft,
          "transfer:DescribeUser",
          (client, options) => client.describeUser({ ServerId, UserName }, options),
          ({ User }) => User,
        );
      return draft;
    });
}
