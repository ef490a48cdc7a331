/** Elastic Disaster Recovery: servers whose disks are replicated into the region that lists them. */
import type { Drs } from "../drs-client.ts";
import { unlessUnused } from "../pages.ts";
import { labelsOf, service } from "../service.ts";

export const drs = service<Drs>({
  id: "drs",
  where: "regions",
  reads: ["sourceServerID", "arn"],
  client: async (config) => (await import("../drs-client.ts")).drsClient(config),
  lists: [
    {
      types: ["AWS::DRS::SourceServer"],
      actions: ["drs:DescribeSourceServers"],
      async *list({ arn, pages }) {
        for await (const { items } of unlessUnused(
          pages(
            "drs:DescribeSourceServers",
            (client, options, nextToken) => client.describeSourceServers({ nextToken }, options),
            (page) => page.nextToken,
          ),
        ))
          yield (items ?? []).map((server) => ({
            type: "AWS::DRS::SourceServer",
            id: server.arn ?? arn("drs", `source-server/${server.sourceServerID}`),
            name:
              server.sourceProperties?.identificationHints?.hostname ?? server.sourceServerID ?? "",
            labels: labelsOf(server.tags),
            properties: server,
          }));
      },
    },
  ],
});
