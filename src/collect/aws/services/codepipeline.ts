/** CodePipeline: the regions a pipeline acts in, and the buckets its artifacts go through; no action's settings. */
import { type Draft, service } from "../service.ts";
import { only } from "../trim.ts";

export const codepipeline = service({
  id: "codepipeline",
  where: "regions",
  reads: ["name"],
  client: async (config) => new (await import("@aws-sdk/client-codepipeline")).CodePipeline(config),
  lists: [
    {
      types: ["AWS::CodePipeline::Pipeline"],
      actions: ["codepipeline:ListPipelines", "codepipeline:GetPipeline"],
      async *list({ arn, region, pages, each, attach, call }) {
        for await (const { pipelines } of pages(
          "codepipeline:ListPipelines",
          (client, options, nextToken) =>
            client.listPipelines({ maxResults: 1000, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield await each(pipelines, async ({ name = "" }) => {
            const draft: Draft = {
              type: "AWS::CodePipeline::Pipeline",
              id: arn("codepipeline", name),
              properties: { name },
            };
            await attach(draft, "pipeline", "codepipeline:GetPipeline", async () => {
              const { pipeline } = await call("codepipeline:GetPipeline", (client, options) =>
                client.getPipeline({ name }, options),
              );
              // A pipeline of one region names its one bucket where others have one for each region.
              const stores = pipeline?.artifactStores ?? { [region]: pipeline?.artifactStore };
              return {
                artifactStores: Object.fromEntries(
                  Object.entries(stores).map(([where, store]) => [
                    where,
                    { location: store?.location },
                  ]),
                ),
                stages: pipeline?.stages?.map((stage) => ({
                  name: stage.name,
                  actions: stage.actions?.map((one) => ({ name: one.name, region: one.region })),
                  beforeEntry: only(stage.beforeEntry, "region"),
                  onSuccess: only(stage.onSuccess, "region"),
                  onFailure: only(stage.onFailure, "region"),
                })),
              };
            });
            return draft;
          });
      },
    },
  ],
});
