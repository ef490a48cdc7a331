/** Security Lake: data lakes, and the regions into which they are rolled up. */
import { unlessUnused } from "../pages.ts";
import { service } from "../service.ts";

export const securitylake = service({
  id: "securitylake",
  where: "regions",
  reads: ["dataLakeArn", "region"],
  client: async (config) => new (await import("@aws-sdk/client-securitylake")).SecurityLake(config),
  lists: [
    {
      types: ["AWS::SecurityLake::DataLake"],
      actions: ["securitylake:ListDataLakes"],
      async *list({ arn, region, pages }) {
        for await (const { dataLakes } of unlessUnused(
          pages(
            "securitylake:ListDataLakes",
            (client, options) => client.listDataLakes({ regions: [region] }, options),
            () => undefined,
          ),
        ))
          yield (dataLakes ?? [])
            .filter((lake) => lake.region === region)
            .map((lake) => ({
              type: "AWS::SecurityLake::DataLake",
              id: lake.dataLakeArn ?? arn("securitylake", "data-lake/default"),
              properties: lake,
            }));
      },
    },
  ],
});
