/** Bedrock: inference profiles in use, logs of prompts, retention, and copies of models. */
import type {
  DataRetentionMode,
  GuardrailSummary,
  LoggingConfig,
  ModelInvocationJobStatus,
  ModelInvocationJobSummary,
  PromptRouterSummary,
} from "@aws-sdk/client-bedrock";
import { type Destination, type ResourceType, none, resourceType, unshown } from "../path.ts";
import { statusOf, words } from "../words.ts";
import { bucketNamed, s3Uri } from "./arn.ts";
import {
  type InferenceProfile,
  type NamesModels,
  guardrailPlace,
  modelPlace,
  profilePlace,
  readsProfiles,
} from "./inference.ts";
import { setting } from "./setting.ts";

const guide = "https://docs.aws.amazon.com/bedrock/latest/userguide/";

const api = "https://docs.aws.amazon.com/bedrock/latest/APIReference/";

const inUse = ["bedrock.use"];

const keeps = (who: string): Destination => ({
  gap: `${who}; AWS publishes no location for that`,
  remedy: "set the account's data retention mode to none, or accept the gap with an exception",
});

interface InvocationJob extends Pick<ModelInvocationJobSummary, "modelId" | "status">, NamesModels {
  readonly outputDataConfig?: { readonly s3OutputDataConfig?: { readonly s3Uri?: string } };
}

/** What was stopped or ran out of time has answered some prompts by then. */
const isJob = statusOf<ModelInvocationJobStatus>("status", {
  Submitted: true,
  Validating: true,
  Scheduled: true,
  InProgress: true,
  Completed: true,
  PartiallyCompleted: true,
  Stopping: true,
  Stopped: true,
  Expired: true,
  Failed: false,
});

export const bedrock: readonly ResourceType[] = [
  resourceType<InferenceProfile>(
    "AWS::Bedrock::ApplicationInferenceProfile",
    [
      {
        role: "processing",
        read: "inferenceProfileArn",
        absent: unshown,
        reads: ["models[].modelArn"],
        as: (_, here) => profilePlace(here.resource.properties, here),
        why: "prompts sent to the profile can be processed in any region of its models",
        docs: `${guide}cross-region-inference.html`,
        answers: ["bedrock.inferenceprofile"],
      },
    ],
    { home: setting(`${guide}inference-profiles-create.html`) },
  ),
  resourceType<Pick<PromptRouterSummary, "models" | "fallbackModel"> & NamesModels>(
    "AWS::Bedrock::IntelligentPromptRouter",
    [
      {
        role: "processing",
        read: "models[].modelArn",
        reads: readsProfiles,
        as: modelPlace,
        why: "the router can send a prompt to this model or inference profile",
        docs: `${api}API_ListPromptRouters.html`,
        answers: inUse,
      },
      {
        role: "processing",
        read: "fallbackModel.modelArn",
        absent: unshown,
        reads: readsProfiles,
        as: modelPlace,
        why: "the router sends all other prompts to this model or inference profile",
        docs: `${api}API_ListPromptRouters.html`,
        answers: inUse,
      },
    ],
    {
      home: {
        role: "processing",
        why: "the router reads each prompt in its own region, to predict which model answers best",
        docs: `${guide}prompt-routing.html`,
        answers: inUse,
      },
    },
  ),
  resourceType<Pick<GuardrailSummary, "crossRegionDetails">>(
    "AWS::Bedrock::Guardrail",
    [
      {
        role: "processing",
        read: "crossRegionDetails.guardrailProfileId",
        as: guardrailPlace,
        why: "prompts and answers can be checked in any region of the guardrail profile's geography",
        docs: `${guide}guardrails-cross-region-support.html`,
        answers: ["bedrock.guardrail"],
      },
    ],
    {
      blind: ["the regions of a guardrail profile: AWS documents them, and no API shows them"],
    },
  ),
  resourceType<Pick<LoggingConfig, "s3Config" | "cloudWatchConfig">>(
    "AWS::Bedrock::ModelInvocationLogging",
    [
      {
        role: "log",
        read: "s3Config.bucketName",
        as: bucketNamed,
        why: "full prompts and answers are logged to this bucket",
        docs: `${api}API_GetModelInvocationLoggingConfiguration.html`,
        answers: ["bedrock.logging"],
      },
      {
        role: "log",
        read: "cloudWatchConfig.largeDataDeliveryS3Config.bucketName",
        as: bucketNamed,
        why: "prompts and answers too large for a log event are kept in this bucket",
        docs: `${api}API_GetModelInvocationLoggingConfiguration.html`,
        answers: ["bedrock.logging"],
      },
    ],
    { home: setting(`${guide}model-invocation-logging.html`) },
  ),
  resourceType<{ readonly mode?: string }>(
    "AWS::Bedrock::AccountDataRetention",
    [
      {
        role: "processing",
        read: "mode",
        absent: unshown,
        as: words<DataRetentionMode>({
          none,
          // What the model's own terms say.
          default: none,
          inherit: none,
          aws_review: keeps("AWS keeps request data for review"),
          provider_data_share: keeps("request data is shared with the model's provider"),
        }),
        why: "the account's data retention mode decides who keeps prompts and answers",
        docs: `${api}API_GetAccountDataRetention.html`,
        answers: ["bedrock.retention"],
      },
    ],
    { home: setting(`${api}API_GetAccountDataRetention.html`) },
  ),
  resourceType("AWS::Bedrock::ModelCopyJob", [], {
    home: {
      role: "replica",
      why: "a model copy job is listed in its destination region",
      docs: `${guide}copy-model.html`,
      answers: ["bedrock.copyjob"],
    },
  }),
  resourceType<InvocationJob>(
    "AWS::Bedrock::ModelInvocationJob",
    [
      {
        role: "processing",
        when: ({ status }) => isJob(status),
        read: "modelId",
        absent: unshown,
        reads: ["status", ...readsProfiles],
        as: modelPlace,
        why: "this model or inference profile answers the batch of prompts",
        docs: `${api}API_ModelInvocationJobSummary.html`,
        answers: ["bedrock.copyjob"],
      },
      {
        role: "replica",
        when: ({ status }) => isJob(status),
        reads: ["status"],
        read: "outputDataConfig.s3OutputDataConfig.s3Uri",
        as: s3Uri,
        why: "all answers are written to this bucket",
        docs: `${api}API_ModelInvocationJobSummary.html`,
        answers: ["bedrock.copyjob"],
      },
    ],
    { home: setting(`${guide}batch-inference.html`) },
  ),
];
