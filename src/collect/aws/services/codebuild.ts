/** CodeBuild: the buckets of projects and report groups; no environment variable and no build specification. */
import { type Draft, service } from "../service.ts";

export const codebuild = service({
  id: "codebuild",
  where: "regions",
  reads: ["name", "arn"],
  client: async (config) => new (await import("@aws-sdk/client-codebuild")).CodeBuild(config),
  lists: [
    {
      types: ["AWS::CodeBuild::Project"],
      actions: ["codebuild:ListProjects", "codebuild:BatchGetProjects"],
      async *list({ arn, pages, each, describe }) {
        for await (const { projects } of pages(
          "codebuild:ListProjects",
          (client, options, nextToken) => client.listProjects({ nextToken }, options),
          (page) => page.nextToken,
        ))
          yield await each(projects, async (name) => {
            const draft: Draft = {
              type: "AWS::CodeBuild::Project",
              id: arn("codebuild", `project/${name}`),
              properties: {},
            };
            await describe(
              draft,
              "codebuild:BatchGetProjects",
              (client, options) => client.batchGetProjects({ names: [name] }, options),
              (answer) => answer.projects?.find((one) => one.name === name),
            );
            return draft;
          });
      },
    },
    {
      types: ["AWS::CodeBuild::ReportGroup"],
      actions: ["codebuild:ListReportGroups", "codebuild:BatchGetReportGroups"],
      async *list({ pages, each, describe }) {
        for await (const { reportGroups } of pages(
          "codebuild:ListReportGroups",
          (client, options, nextToken) =>
            client.listReportGroups({ maxResults: 100, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield await each(reportGroups, async (id) => {
            const draft: Draft = { type: "AWS::CodeBuild::ReportGroup", id, properties: {} };
            await describe(
              draft,
              "codebuild:BatchGetReportGroups",
              (client, options) => client.batchGetReportGroups({ reportGroupArns: [id] }, options),
              (answer) => answer.reportGroups?.find((one) => one.arn === id),
            );
            return draft;
          });
      },
    },
  ],
});
