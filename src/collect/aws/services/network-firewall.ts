/** Network Firewall: where each firewall logs to. */
import { type Draft, service } from "../service.ts";

export const networkFirewall = service({
  id: "network-firewall",
  where: "regions",
  reads: ["FirewallArn"],
  client: async (config) =>
    new (await import("@aws-sdk/client-network-firewall")).NetworkFirewall(config),
  lists: [
    {
      types: ["AWS::NetworkFirewall::LoggingConfiguration"],
      actions: ["network-firewall:ListFirewalls", "network-firewall:DescribeLoggingConfiguration"],
      async *list({ pages, each, describe }) {
        for await (const { Firewalls } of pages(
          "network-firewall:ListFirewalls",
          (client, options, NextToken) =>
            client.listFirewalls({ MaxResults: 100, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield await each(Firewalls, async ({ FirewallArn = "", FirewallName = "" }) => {
            const draft: Draft = {
              type: "AWS::NetworkFirewall::LoggingConfiguration",
              id: `${FirewallArn}/logging`,
              name: FirewallName,
              properties: { FirewallArn },
            };
            await describe(
              draft,
              "network-firewall:DescribeLoggingConfiguration",
              (client, options) => client.describeLoggingConfiguration({ FirewallArn }, options),
              ({ LoggingConfiguration }) => LoggingConfiguration,
            );
            return draft;
          });
      },
    },
  ],
});
