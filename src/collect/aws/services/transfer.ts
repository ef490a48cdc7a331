/** Transfer Family: servers, the places their users' files go to, and connectors to other people's servers. */
import type { HomeDirectoryType, IdentityProviderType, Transfer } from "@aws-sdk/client-transfer";
import { type Draft, type ListingContext, service } from "../service.ts";
import { hostPart } from "../trim.ts";
import { byWord, unknownWord } from "../words.ts";

type Keeper = (
  here: ListingContext<Transfer>,
  ServerId: string | undefined,
) => AsyncGenerator<readonly Draft[]>;

/**
 * Who knows the home directories of those who sign in: the service, of its own users and of the groups
 * of a directory; or whoever answers at each sign-in, whom no API asks. Undefined: unknown.
 * https://docs.aws.amazon.com/transfer/latest/APIReference/API_DescribedServer.html
 */
const keeperOf = (said: IdentityProviderType | undefined): Keeper | undefined =>
  byWord<IdentityProviderType, Keeper | undefined>(
    said,
    {
      SERVICE_MANAGED: usersOf,
      AWS_DIRECTORY_SERVICE: groupsOf,
      API_GATEWAY: nobody,
      AWS_LAMBDA: nobody,
    },
    // SERVICE_MANAGED is the default.
    { unknown: undefined, absent: usersOf },
  );

/** The list shows the home directory; only mapped ones have more to tell. */
const isMapped = (said: HomeDirectoryType | undefined): boolean =>
  byWord(said, { LOGICAL: true, PATH: false }, { unknown: true });

export const transfer = service<Transfer>({
  id: "transfer",
  where: "regions",
  reads: ["ServerId", "HomeDirectoryType", "ConnectorId"],
  client: async (config) => new (await import("@aws-sdk/client-transfer")).Transfer(config),
  lists: [
    {
      types: ["AWS::Transfer::Server", "AWS::Transfer::User"],
      actions: [
        "transfer:ListServers",
        "transfer:DescribeServer",
        "transfer:ListUsers",
        "transfer:DescribeUser",
        "transfer:ListAccesses",
        "transfer:DescribeAccess",
      ],
      async *list(here) {
        for await (const { Servers } of here.pages(
          "transfer:ListServers",
          (client, options, NextToken) =>
            client.listServers({ MaxResults: 1000, NextToken }, options),
          (page) => page.NextToken,
        )) {
          yield await here.each(Servers, async (server) => {
            const { ServerId, IdentityProviderType: said } = server;
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
            if (keeperOf(said) === undefined)
              await here.attach(draft, "Users", "transfer:ListUsers", async () => {
                throw unknownWord("IdentityProviderType", said);
              });
            return draft;
          });
          for (const { ServerId, IdentityProviderType: said } of Servers ?? [])
            yield* (keeperOf(said) ?? nobody)(here, ServerId);
        }
      },
    },
    {
      types: ["AWS::Transfer::Connector"],
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
  { arn, pages, each, describe }: ListingContext<Transfer>,
  ServerId: string | undefined,
): AsyncGenerator<readonly Draft[]> {
  for await (const { Users } of pages(
    "transfer:ListUsers",
    (client, options, NextToken) =>
      client.listUsers({ ServerId, MaxResults: 1000, NextToken }, options),
    (page) => page.NextToken,
  ))
    yield await each(Users, async (user) => {
      const { UserName } = user;
      const draft: Draft = {
        type: "AWS::Transfer::User",
        id: user.Arn ?? arn("transfer", `user/${ServerId}/${UserName}`),
        properties: user,
      };
      if (isMapped(user.HomeDirectoryType))
        await describe(
          draft,
          "transfer:DescribeUser",
          (client, options) => client.describeUser({ ServerId, UserName }, options),
          ({ User }) => User,
        );
      return draft;
    });
}

/** Groups of a directory, each with the home directory of its members; CloudFormation has no type for them. */
async function* groupsOf(
  { arn, pages, each, describe }: ListingContext<Transfer>,
  ServerId: string | undefined,
): AsyncGenerator<readonly Draft[]> {
  for await (const { Accesses } of pages(
    "transfer:ListAccesses",
    (client, options, NextToken) =>
      client.listAccesses({ ServerId, MaxResults: 1000, NextToken }, options),
    (page) => page.NextToken,
  ))
    yield await each(Accesses, async (access) => {
      const { ExternalId } = access;
      const draft: Draft = {
        type: "AWS::Transfer::User",
        id: arn("transfer", `access/${ServerId}/${ExternalId}`),
        name: `${ServerId} group ${ExternalId}`,
        properties: access,
      };
      if (isMapped(access.HomeDirectoryType))
        await describe(
          draft,
          "transfer:DescribeAccess",
          (client, options) => client.describeAccess({ ServerId, ExternalId }, options),
          ({ Access }) => Access,
        );
      return draft;
    });
}

async function* nobody(): AsyncGenerator<readonly Draft[]> {}
