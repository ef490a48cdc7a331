/** Bedrock AgentCore: runtimes, memories, gateways' targets and browsers, and where they write to. */
import type { BedrockAgentCoreControl } from "@aws-sdk/client-bedrock-agentcore-control";
import { type WithModels, profileReader, withModels } from "../inference-profiles.ts";
import { type Draft, type ListingContext, service } from "../service.ts";
import { hostPart, only } from "../trim.ts";
import { isGone } from "../words.ts";

export const bedrockAgentCore = service<WithModels<BedrockAgentCoreControl>>({
  id: "bedrock-agentcore-control",
  where: "regions",
  reads: ["agentRuntimeName", "id", "name", "targetId", "browserId"],
  client: async (config) =>
    withModels(
      config,
      new (await import("@aws-sdk/client-bedrock-agentcore-control")).BedrockAgentCoreControl(
        config,
      ),
    ),
  lists: [
    {
      types: ["AWS::BedrockAgentCore::Runtime"],
      actions: ["bedrock-agentcore:ListAgentRuntimes"],
      async *list({ pages }) {
        for await (const { agentRuntimes } of pages(
          "bedrock-agentcore:ListAgentRuntimes",
          ({ main }, options, nextToken) =>
            main.listAgentRuntimes({ maxResults: 100, nextToken }, options),
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
      actions: [
        "bedrock-agentcore:ListMemories",
        "bedrock-agentcore:GetMemory",
        "bedrock:GetInferenceProfile",
      ],
      async *list(here) {
        const { arn, pages, each, describe } = here;
        const readProfiles = profileReader(
          here,
          "bedrock:GetInferenceProfile",
          ({ models }) => models,
        );
        for await (const { memories } of pages(
          "bedrock-agentcore:ListMemories",
          ({ main }, options, nextToken) =>
            main.listMemories({ maxResults: 50, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield await each(memories, async (summary) => {
            const { id } = summary;
            const draft: Draft = {
              type: "AWS::BedrockAgentCore::Memory",
              id: summary.arn ?? arn("bedrock-agentcore", `memory/${id}`),
              properties: summary,
            };
            let models: readonly string[] = [];
            await describe(
              draft,
              "bedrock-agentcore:GetMemory",
              ({ main }, options) => main.getMemory({ memoryId: id }, options),
              ({ memory }) => {
                models = [...valuesOf(memory?.strategies, "modelId")];
                return {
                  ...memory,
                  strategies: only(
                    memory?.strategies,
                    "strategyId",
                    "type",
                    "payloadDeliveryBucketName",
                    "topicArn",
                    "modelId",
                  ),
                };
              },
            );
            await readProfiles(draft, models);
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
          ({ main }, options, nextToken) =>
            main.listGateways({ maxResults: 100, nextToken }, options),
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
          ({ main }, options, nextToken) =>
            main.listBrowsers({ type: "CUSTOM", maxResults: 50, nextToken }, options),
          (page) => page.nextToken,
        )) {
          const there = browserSummaries?.filter(({ status }) => !isGone(status));
          yield await each(there, async (summary) => {
            const { browserId } = summary;
            const draft: Draft = {
              type: "AWS::BedrockAgentCore::BrowserCustom",
              id: summary.browserArn ?? arn("bedrock-agentcore", `browser-custom/${browserId}`),
              name: summary.name ?? browserId ?? "",
              properties: summary,
            };
            const action = "bedrock-agentcore:GetBrowser";
            // One answer for both.
            const answer = call(action, ({ main }, options) =>
              main.getBrowser({ browserId }, options),
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
        }
      },
    },
  ],
});

async function* targets(
  { arn, pages, each, describe }: ListingContext<WithModels<BedrockAgentCoreControl>>,
  gatewayIdentifier: string | undefined,
): AsyncGenerator<readonly Draft[]> {
  for await (const { items } of pages(
    "bedrock-agentcore:ListGatewayTargets",
    ({ main }, options, nextToken) =>
      main.listGatewayTargets({ gatewayIdentifier, maxResults: 100, nextToken }, options),
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
        ({ main }, options) => main.getGatewayTarget({ gatewayIdentifier, targetId }, options),
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

/** The texts under a name, at any depth. */
function* valuesOf(value: unknown, name: string): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, one] of Object.entries(value))
    if (key === name && typeof one === "string") yield one;
    else yield* valuesOf(one, name);
}
