/** WorkSpaces: desktops, and their standbys in other regions; not whose they are. */
import { service } from "../service.ts";
import { isGone } from "../words.ts";

export const workspaces = service({
  id: "workspaces",
  where: "regions",
  reads: ["WorkspaceId"],
  client: async (config) => new (await import("@aws-sdk/client-workspaces")).WorkSpaces(config),
  lists: [
    {
      types: ["AWS::WorkSpaces::Workspace"],
      actions: ["workspaces:DescribeWorkspaces"],
      async *list({ arn, pages }) {
        for await (const { Workspaces } of pages(
          "workspaces:DescribeWorkspaces",
          (client, options, NextToken) =>
            client.describeWorkspaces({ Limit: 25, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (Workspaces ?? [])
            .filter(({ State }) => !isGone(State))
            .map((workspace) => ({
              type: "AWS::WorkSpaces::Workspace",
              id: arn("workspaces", `workspace/${workspace.WorkspaceId}`),
              properties: workspace,
            }));
      },
    },
  ],
});
