/** Bedrock AgentCore: runtimes, memories, gateways' targets and browsers, and where they write to. */
import type { BedrockAgentCoreControl } from "@aws-sdk/client-bedrock-agentcore-control";
import { type Draft, type ListingContext, service } from "../service.ts";
import { hostPart, only } from "../trim.ts";

export const bedrockAgentCore = service<BedrockAgentCoreControl>({
  id: "bedrock-agentcore-control",
  where: "regions",
  reads: ["agentRuntimeName", "id", "name", "targetId", "browserId"],
  client: async (config) =>
    new (await import("@aws-sdk/client-bedrock-agentcore-control")).BedrockAgentCoreControl(config),
  lists: [
    {
      types: ["AWS::BedrockAgentCore::Runtime"],
      actions: ["bedrock-agentcore:ListAgentRuntimes"],
      async *list({ pages }) {
        for await (const { agentRuntimes } of pages(
          "bedrock-agentcore:ListAgentRuntimes",
          (client, options, nextToken) =>
            client.listAgentRuntimes({ maxResults: 100, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield (agentRuntimes ?? []).map((runtime) => ({
            type: "AWS::BedrockAgentCore::Runtime",
            id: runtime.agentRuntimeArn ?? "",
            name: runtime.agentRuntimeName ?? "",
            properties: runtime,
          }));
      },
    },
    {
      types: ["AWS::BedrockAgentCore::Memory"],
      actions: ["bedrock-agentcore:ListMemories", "bedrock-agentcore:GetMemory"],
      async *list({ arn, pages, each, describe }) {
        for await (const { memories } of pages(
          "bedrock-agentcore:ListMemories",
          (client, options, nextToken) =>
            client.listMemories({ maxResults: 50, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield await each(memories, async (summary) => {
            const { id } = summary;
            const draft: Draft = {
              type: "AWS::BedrockAgentCore::Memory",
              id: summary.arn ?? arn("bedrock-agentcore", `memory/${id}`),
              properties: summary,
            };
            await describe(
              draft,
              "bedrock-agentcore:GetMemory",
              (client, options) => client.getMemory({ memoryId: id }, options),
              ({ memory }) => ({
                ...memory,
                strategies: only(
                  memory?.strategies,
                  "strategyId",
                  "type",
                  "payloadDeliveryBucketName",
                  "topicArn",
                  "modelId",
                ),
              }),
            );
            return draft;
          });
      },
    },
    {
      types: ["AWS::BedrockAgentCore::GatewayTarget"],
      actions: [
        "bedrock-agentcore:ListGateways",
        "bedrock-agentcore:ListGatewayTargets",
        "bedrock-agentcore:GetGatewayTarget",
      ],
      async *list(here) {
        for await (const { items } of here.pages(
          "bedrock-agentcore:ListGateways",
          (client, options, nextToken) =>
            client.listGateways({ maxResults: 100, nextToken }, options),
          (page) => page.nextToken,
        ))
          for (const { gatewayId } of items ?? []) yield* targets(here, gatewayId);
      },
    },
    {
      types: ["AWS::BedrockAgentCore::BrowserCustom"],
      actions: ["bedrock-agentcore:ListBrowsers", "bedrock-agentcore:GetBrowser"],
      async *list({ arn, pages, each, attach, call }) {
        for await (const { browserSummaries } of pages(
          "bedrock-agentcore:ListBrowsers",
          (client, options, nextToken) =>
            client.listBrowsers({ type: "CUSTOM", maxResults: 50, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield await each(browserSummaries, async (summary) => {
            const { browserId } = summary;
            const draft: Draft = {
              type: "AWS::BedrockAgentCore::BrowserCustom",
              id: summary.browserArn ?? arn("bedrock-agentcore", `browser-custom/${browserId}`),
              name: summary.name ?? browserId ?? "",
              properties: summary,
            };
            const action = "bedrock-agentcore:GetBrowser";
            // One answer for both.
            const answer = call(action, (client, options) =>
              client.getBrowser({ browserId }, options),
            );
            await attach(draft, "recording", action, async () => (await answer).recording);
            await attach(
              draft,
              "filesystemConfigurations",
              action,
              async () => (await answer).filesystemConfigurations,
            );
            return draft;
          });
      },
    },
  ],
});

async function* targets(
  { arn, pages, each, describe }: ListingContext<BedrockAgentCoreControl>,
  gatewayIdentifier: string | undefined,
): AsyncGenerator<readonly Draft[]> {
  for await (const { items } of pages(
    "bedrock-agentcore:ListGatewayTargets",
    (client, options, nextToken) =>
      client.listGatewayTargets({ gatewayIdentifier, maxResults: 100, nextToken }, options),
    (page) => page.nextToken,
  ))
    yield await each(items, async (summary) => {
      const { targetId } = summary;
      const draft: Draft = {
        type: "AWS::BedrockAgentCore::GatewayTarget",
        id: arn("bedrock-agentcore", `gateway/${gatewayIdentifier}/target/${targetId}`),
        name: summary.name ?? "",
        properties: summary,
      };
      await describe(
        draft,
        "bedrock-agentcore:GetGatewayTarget",
        (client, options) => client.getGatewayTarget({ gatewayIdentifier, targetId }, options),
        ({ targetConfiguration: stated }) => ({
          targetConfiguration: {
            mcp: stated?.mcp && {
              ...armsOf(stated.mcp),
              lambda: only(stated?.mcp?.lambda, "lambdaArn"),
              mcpServer: stated?.mcp?.mcpServer && {
                endpoint: hostPart(stated.mcp.mcpServer.endpoint),
              },
            },
            http: stated?.http && {
              ...armsOf(stated.http),
              agentcoreRuntime: only(stated?.http?.agentcoreRuntime, "arn"),
              passthrough: stated?.http?.passthrough && {
                endpoint: hostPart(stated.http.passthrough.endpoint),
              },
            },
            inference: stated?.inference && {
              ...armsOf(stated.inference),
              provider: stated?.inference?.provider && {
                endpoint: hostPart(stated.inference.provider.endpoint),
              },
            },
          },
        }),
      );
      return draft;
    });
}

/** Which target it is, also where nothing of it is kept. */
const armsOf = (union: object): Record<string, object> =>
  Object.fromEntries(Object.keys(union).map((arm) => [arm, {}]));
