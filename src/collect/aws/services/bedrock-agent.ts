/** Bedrock's agents, flows, prompts and knowledge bases: which models they name, and none of their texts. */
import type { BedrockAgent } from "@aws-sdk/client-bedrock-agent";
import { type WithModels, profileReader, withModels } from "../inference-profiles.ts";
import { type Draft, service } from "../service.ts";
import { only } from "../trim.ts";

export const bedrockAgent = service<WithModels<BedrockAgent>>({
  id: "bedrock-agent",
  where: "regions",
  reads: ["agentId", "agentName", "id", "arn", "name", "knowledgeBaseId"],
  client: async (config) =>
    withModels(config, new (await import("@aws-sdk/client-bedrock-agent")).BedrockAgent(config)),
  lists: [
    {
      types: ["AWS::Bedrock::Agent"],
      actions: ["bedrock:ListAgents", "bedrock:GetAgent", "bedrock:GetInferenceProfile"],
      async *list(here) {
        const readProfiles = profileReader(here, "bedrock:GetInferenceProfile", modelsOf);
        for await (const { agentSummaries } of here.pages(
          "bedrock:ListAgents",
          ({ main }, options, nextToken) =>
            main.listAgents({ maxResults: 1000, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield await here.each(agentSummaries, async (summary) => {
            const { agentId } = summary;
            const draft: Draft = {
              type: "AWS::Bedrock::Agent",
              id: here.arn("bedrock", `agent/${agentId}`),
              name: summary.agentName ?? "",
              properties: summary,
            };
            await here.describe(
              draft,
              "bedrock:GetAgent",
              ({ main }, options) => main.getAgent({ agentId }, options),
              ({ agent }) => ({
                ...agent,
                // Without the prompts themselves.
                customOrchestration: only(agent?.customOrchestration, "lambda"),
                promptOverrideConfiguration: only(
                  agent?.promptOverrideConfiguration,
                  "overrideLambda",
                ),
              }),
            );
            const { foundationModel } = draft.properties as { foundationModel?: string };
            await readProfiles(draft, [foundationModel]);
            return draft;
          });
      },
    },
    {
      types: ["AWS::Bedrock::Flow"],
      actions: ["bedrock:ListFlows", "bedrock:GetFlow", "bedrock:GetInferenceProfile"],
      async *list(here) {
        const readProfiles = profileReader(here, "bedrock:GetInferenceProfile", modelsOf);
        for await (const { flowSummaries } of here.pages(
          "bedrock:ListFlows",
          ({ main }, options, nextToken) =>
            main.listFlows({ maxResults: 1000, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield await here.each(flowSummaries, async ({ id, arn = "", name = "" }) => {
            const draft: Draft = {
              type: "AWS::Bedrock::Flow",
              id: arn,
              name,
              properties: { id, name },
            };
            await here.describe(
              draft,
              "bedrock:GetFlow",
              ({ main }, options) => main.getFlow({ flowIdentifier: id }, options),
              // A flow holds prompts and code; of its nodes only what names a place is kept.
              ({ definition }) => ({
                definition: only(
                  definition,
                  "name",
                  "type",
                  "modelId",
                  "modelArn",
                  "lambdaArn",
                  "agentAliasArn",
                  "botAliasArn",
                  "bucketName",
                ),
              }),
            );
            await readProfiles(draft, modelIds(draft.properties));
            return draft;
          });
      },
    },
    {
      types: ["AWS::Bedrock::Prompt"],
      actions: ["bedrock:ListPrompts", "bedrock:GetPrompt", "bedrock:GetInferenceProfile"],
      async *list(here) {
        const readProfiles = profileReader(here, "bedrock:GetInferenceProfile", modelsOf);
        for await (const { promptSummaries } of here.pages(
          "bedrock:ListPrompts",
          ({ main }, options, nextToken) =>
            main.listPrompts({ maxResults: 1000, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield await here.each(promptSummaries, async ({ id, arn = "", name = "" }) => {
            const draft: Draft = {
              type: "AWS::Bedrock::Prompt",
              id: arn,
              name,
              properties: { id, name },
            };
            await here.describe(
              draft,
              "bedrock:GetPrompt",
              ({ main }, options) => main.getPrompt({ promptIdentifier: id }, options),
              (prompt) => ({
                variants: prompt.variants?.map((variant) => ({
                  name: variant.name,
                  modelId: variant.modelId,
                  genAiResource: only(variant.genAiResource, "agentIdentifier"),
                })),
              }),
            );
            await readProfiles(draft, modelIds(draft.properties));
            return draft;
          });
      },
    },
    {
      types: ["AWS::Bedrock::KnowledgeBase"],
      actions: [
        "bedrock:ListKnowledgeBases",
        "bedrock:GetKnowledgeBase",
        "bedrock:GetInferenceProfile",
      ],
      async *list(here) {
        const readProfiles = profileReader(here, "bedrock:GetInferenceProfile", modelsOf);
        for await (const { knowledgeBaseSummaries } of here.pages(
          "bedrock:ListKnowledgeBases",
          ({ main }, options, nextToken) =>
            main.listKnowledgeBases({ maxResults: 1000, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield await here.each(knowledgeBaseSummaries, async (summary) => {
            const { knowledgeBaseId } = summary;
            const draft: Draft = {
              type: "AWS::Bedrock::KnowledgeBase",
              id: here.arn("bedrock", `knowledge-base/${knowledgeBaseId}`),
              name: summary.name ?? "",
              properties: summary,
            };
            await here.describe(
              draft,
              "bedrock:GetKnowledgeBase",
              ({ main }, options) => main.getKnowledgeBase({ knowledgeBaseId }, options),
              ({ knowledgeBase }) => ({
                ...knowledgeBase,
                knowledgeBaseConfiguration: only(
                  knowledgeBase?.knowledgeBaseConfiguration,
                  "type",
                  "embeddingModelArn",
                  "kendraIndexArn",
                  "workgroupArn",
                  "uri",
                ),
                storageConfiguration: only(
                  knowledgeBase?.storageConfiguration,
                  "type",
                  "collectionArn",
                  "domainArn",
                  "resourceArn",
                  "vectorBucketArn",
                  "graphArn",
                  "indexArn",
                ),
              }),
            );
            const { knowledgeBaseConfiguration: stated } = draft.properties as {
              knowledgeBaseConfiguration?: {
                vectorKnowledgeBaseConfiguration?: { embeddingModelArn?: string };
              };
            };
            await readProfiles(draft, [
              stated?.vectorKnowledgeBaseConfiguration?.embeddingModelArn,
            ]);
            return draft;
          });
      },
    },
  ],
});

const modelsOf = ({ models }: WithModels<BedrockAgent>): WithModels<BedrockAgent>["models"] =>
  models;

/** Every `modelId` of a record, at any depth. */
const modelIds = (record: object): string[] =>
  [...JSON.stringify(record).matchAll(/"modelId":"([^"]+)"/g)].map(([, id]) => id!);
