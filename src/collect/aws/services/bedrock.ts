/** Bedrock: inference profiles made here, routers, guardrails, jobs, and the settings of a whole region. */
import type {
  Bedrock,
  DataRetentionMode,
  InferenceProfileType,
  ModelCopyJobStatus,
} from "@aws-sdk/client-bedrock";
import { profileReader } from "../inference-profiles.ts";
import { type Draft, service } from "../service.ts";
import { byWord } from "../words.ts";

const mayHaveCopied = (said: ModelCopyJobStatus | undefined): boolean =>
  byWord<ModelCopyJobStatus, boolean>(
    said,
    { Completed: true, Failed: false, InProgress: true },
    { unknown: true },
  );

/** Whether the account chose a mode of retention of its own. */
const isChosen = (said: DataRetentionMode | undefined): boolean =>
  byWord<DataRetentionMode, boolean>(
    said,
    { aws_review: true, default: false, inherit: true, none: true, provider_data_share: true },
    { unknown: true, absent: false },
  );

export const bedrock = service<Bedrock>({
  id: "bedrock",
  where: "regions",
  reads: [
    "inferenceProfileName",
    "promptRouterName",
    "promptRouterArn",
    "id",
    "arn",
    "name",
    "jobArn",
    "jobName",
  ],
  client: async (config) => new (await import("@aws-sdk/client-bedrock")).Bedrock(config),
  lists: [
    {
      types: ["AWS::Bedrock::ApplicationInferenceProfile"],
      actions: ["bedrock:ListInferenceProfiles"],
      async *list({ pages }) {
        // The profiles that AWS defines are there for everybody, and used by nobody until something names them.
        for await (const { inferenceProfileSummaries } of pages(
          "bedrock:ListInferenceProfiles",
          (client, options, nextToken) =>
            client.listInferenceProfiles(
              { typeEquals: "APPLICATION", maxResults: 1000, nextToken },
              options,
            ),
          (page) => page.nextToken,
        ))
          yield (inferenceProfileSummaries ?? [])
            // Emulators pass over the filter.
            .filter(({ type }) =>
              byWord<InferenceProfileType, boolean>(
                type,
                { SYSTEM_DEFINED: false, APPLICATION: true },
                { unknown: true },
              ),
            )
            .map((profile) => ({
              type: "AWS::Bedrock::ApplicationInferenceProfile",
              id: profile.inferenceProfileArn ?? "",
              name: profile.inferenceProfileName ?? "",
              properties: profile,
            }));
      },
    },
    {
      types: ["AWS::Bedrock::IntelligentPromptRouter"],
      actions: ["bedrock:ListPromptRouters", "bedrock:GetInferenceProfile"],
      async *list(here) {
        const readProfiles = profileReader(here, "bedrock:GetInferenceProfile", (client) => client);
        for await (const { promptRouterSummaries } of here.pages(
          "bedrock:ListPromptRouters",
          (client, options, nextToken) =>
            client.listPromptRouters({ type: "custom", maxResults: 100, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield await here.each(promptRouterSummaries, async (router) => {
            const draft: Draft = {
              type: "AWS::Bedrock::IntelligentPromptRouter",
              id: router.promptRouterArn ?? "",
              name: router.promptRouterName ?? "",
              properties: router,
            };
            await readProfiles(
              draft,
              [...(router.models ?? []), router.fallbackModel].map((model) => model?.modelArn),
            );
            return draft;
          });
      },
    },
    {
      types: ["AWS::Bedrock::Guardrail"],
      actions: ["bedrock:ListGuardrails"],
      async *list({ arn, pages }) {
        for await (const { guardrails } of pages(
          "bedrock:ListGuardrails",
          (client, options, nextToken) =>
            client.listGuardrails({ maxResults: 1000, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield (guardrails ?? []).map((guardrail) => ({
            type: "AWS::Bedrock::Guardrail",
            id: guardrail.arn ?? arn("bedrock", `guardrail/${guardrail.id}`),
            name: guardrail.name ?? "",
            properties: guardrail,
          }));
      },
    },
    {
      types: ["AWS::Bedrock::ModelInvocationLogging"],
      ofAccount: true,
      actions: ["bedrock:GetModelInvocationLoggingConfiguration"],
      async *list({ arn, region, call }) {
        const { loggingConfig } = await call(
          "bedrock:GetModelInvocationLoggingConfiguration",
          (client, options) => client.getModelInvocationLoggingConfiguration({}, options),
        );
        if (loggingConfig)
          yield [
            {
              type: "AWS::Bedrock::ModelInvocationLogging",
              id: arn("bedrock", "model-invocation-logging"),
              name: `model invocation logging ${region}`,
              properties: loggingConfig,
            },
          ];
      },
    },
    {
      types: ["AWS::Bedrock::AccountDataRetention"],
      ofAccount: true,
      actions: ["bedrock:GetAccountDataRetention"],
      async *list({ arn, region, call }) {
        const retention = await call("bedrock:GetAccountDataRetention", (client, options) =>
          client.getAccountDataRetention({}, options),
        );
        if (isChosen(retention.mode))
          yield [
            {
              type: "AWS::Bedrock::AccountDataRetention",
              id: arn("bedrock", "account-data-retention"),
              name: `data retention ${region}`,
              properties: retention,
            },
          ];
      },
    },
    {
      types: ["AWS::Bedrock::ModelCopyJob"],
      actions: ["bedrock:ListModelCopyJobs"],
      async *list({ pages }) {
        for await (const { modelCopyJobSummaries } of pages(
          "bedrock:ListModelCopyJobs",
          (client, options, nextToken) =>
            client.listModelCopyJobs({ maxResults: 1000, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield (modelCopyJobSummaries ?? [])
            .filter(({ status }) => mayHaveCopied(status))
            .map((job) => ({
              type: "AWS::Bedrock::ModelCopyJob",
              id: job.jobArn ?? "",
              properties: job,
            }));
      },
    },
    {
      types: ["AWS::Bedrock::ModelInvocationJob"],
      actions: ["bedrock:ListModelInvocationJobs", "bedrock:GetInferenceProfile"],
      async *list(here) {
        const readProfiles = profileReader(here, "bedrock:GetInferenceProfile", (client) => client);
        for await (const { invocationJobSummaries } of here.pages(
          "bedrock:ListModelInvocationJobs",
          (client, options, nextToken) =>
            client.listModelInvocationJobs({ maxResults: 1000, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield await here.each(invocationJobSummaries, async (job) => {
            const draft: Draft = {
              type: "AWS::Bedrock::ModelInvocationJob",
              id: job.jobArn ?? "",
              name: job.jobName ?? "",
              properties: job,
            };
            await readProfiles(draft, [job.modelId]);
            return draft;
          });
      },
    },
  ],
});
