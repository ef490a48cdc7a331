/** Bedrock Data Automation: the account's own projects. */
import { service } from "../service.ts";

export const bedrockDataAutomation = service({
  id: "bedrock-data-automation",
  where: "regions",
  reads: ["projectArn", "projectName"],
  client: async (config) =>
    new (await import("@aws-sdk/client-bedrock-data-automation")).BedrockDataAutomation(config),
  lists: [
    {
      types: ["AWS::Bedrock::DataAutomationProject"],
      actions: ["bedrock:ListDataAutomationProjects"],
      async *list({ pages }) {
        for await (const { projects } of pages(
          "bedrock:ListDataAutomationProjects",
          (client, options, nextToken) =>
            client.listDataAutomationProjects(
              { resourceOwner: "ACCOUNT", maxResults: 1000, nextToken },
              options,
            ),
          (page) => page.nextToken,
        ))
          yield (projects ?? []).map((project) => ({
            type: "AWS::Bedrock::DataAutomationProject",
            id: project.projectArn ?? "",
            name: project.projectName ?? "",
            properties: project,
          }));
      },
    },
  ],
});
