/** OpenSearch: domains, and the connections over which they follow or search each other. */
import { service } from "../service.ts";

export const opensearch = service({
  id: "opensearch",
  where: "regions",
  reads: ["DomainName", "ConnectionId", "ConnectionAlias"],
  client: async (config) => new (await import("@aws-sdk/client-opensearch")).OpenSearch(config),
  lists: [
    {
      types: ["AWS::OpenSearchService::Domain"],
      actions: ["es:ListDomainNames"],
      async *list({ arn, call }) {
        const { DomainNames = [] } = await call("es:ListDomainNames", (client, options) =>
          client.listDomainNames({}, options),
        );
        yield DomainNames.map((domain) => ({
          type: "AWS::OpenSearchService::Domain",
          id: arn("es", `domain/${domain.DomainName}`),
          properties: domain,
        }));
      },
    },
    {
      types: ["AWS::OpenSearchService::InboundConnection"],
      actions: ["es:DescribeInboundConnections"],
      async *list({ arn, pages }) {
        for await (const { Connections } of pages(
          "es:DescribeInboundConnections",
          (client, options, NextToken) =>
            client.describeInboundConnections({ MaxResults: 100, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (Connections ?? []).map((one) => ({
            type: "AWS::OpenSearchService::InboundConnection",
            // Connections have no ARN of their own.
            id: arn("es", `inbound-connection/${one.ConnectionId}`),
            name: one.ConnectionId ?? "",
            properties: one,
          }));
      },
    },
    {
      types: ["AWS::OpenSearchService::OutboundConnection"],
      actions: ["es:DescribeOutboundConnections"],
      async *list({ arn, pages }) {
        for await (const { Connections } of pages(
          "es:DescribeOutboundConnections",
          (client, options, NextToken) =>
            client.describeOutboundConnections({ MaxResults: 100, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (Connections ?? []).map((one) => ({
            type: "AWS::OpenSearchService::OutboundConnection",
            id: arn("es", `outbound-connection/${one.ConnectionId}`),
            name: one.ConnectionAlias ?? one.ConnectionId ?? "",
            properties: one,
          }));
      },
    },
  ],
});
