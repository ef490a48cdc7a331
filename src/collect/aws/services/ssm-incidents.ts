/** Incident Manager: the replication set, which is one per account and shown by each of its regions. */
import { type Draft, service } from "../service.ts";

export const ssmIncidents = service({
  id: "ssm-incidents",
  where: "regions",
  reads: ["arn"],
  client: async (config) =>
    new (await import("@aws-sdk/client-ssm-incidents")).SSMIncidents(config),
  lists: [
    {
      types: ["AWS::SSMIncidents::ReplicationSet"],
      actions: ["ssm-incidents:ListReplicationSets", "ssm-incidents:GetReplicationSet"],
      async *list({ region, pages, each, describe }) {
        for await (const { replicationSetArns } of pages(
          "ssm-incidents:ListReplicationSets",
          (client, options, nextToken) =>
            client.listReplicationSets({ maxResults: 100, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield (
            await each(replicationSetArns, async (arn) => {
              const draft: Draft = {
                type: "AWS::SSMIncidents::ReplicationSet",
                id: arn,
                properties: { arn },
              };
              await describe(
                draft,
                "ssm-incidents:GetReplicationSet",
                (client, options) => client.getReplicationSet({ arn }, options),
                ({ replicationSet }) => replicationSet,
              );
              return draft;
            })
          ).filter(({ properties }) => {
            // Told once: in the region whose name comes first.
            const { regionMap = {} } = properties as { regionMap?: Record<string, unknown> };
            const [first = region] = Object.keys(regionMap).sort();
            return first === region;
          });
      },
    },
  ],
});
