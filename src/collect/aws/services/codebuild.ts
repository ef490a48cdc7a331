/** CodeBuild: projects, whose builds read and write sources, artifacts and logs. */
import { service } from "../service.ts";

export const codebuild = service({
  id: "codebuild",
  where: "regions",
  client: async (config) => new (await import("@aws-sdk/client-codebuild")).CodeBuild(config),
  lists: [
    {
      types: ["AWS::CodeBuild::Project"],
      actions: ["codebuild:ListProjects"],
      async *list({ arn, pages }) {
        for await (const { projects } of pages(
          "codebuild:ListProjects",
          (client, options, nextToken) => client.listProjects({ nextToken }, options),
          (page) => page.nextToken,
        ))
          yield (projects ?? []).map((name) => ({
            type: "AWS::CodeBuild::Project",
            id: arn("codebuild", `project/${name}`),
            properties: {},
          }));
      },
    },
  ],
});
