/** The hospital's AI: agents, inference profiles in use, logged prompts, a training pipeline's outputs. */
import type { Estate } from "./estate.ts";

const model = "anthropic.claude-sonnet-4-5-20250929-v1:0";
const europe = ["eu-central-1", "eu-north-1", "eu-south-1", "eu-west-1", "eu-west-3"];

export function aiFlows({ json, arn, account }: Estate): void {
  const modelIn = (region: string): object => ({
    modelArn: `arn:aws:bedrock:${region}::foundation-model/${model}`,
  });
  const profile = (id: string, regions: readonly string[]): object => ({
    inferenceProfileId: id,
    inferenceProfileName: id,
    inferenceProfileArn: arn("bedrock", "eu-central-1", `inference-profile/${id}`),
    models: regions.map(modelIn),
    status: "ACTIVE",
    type: "SYSTEM_DEFINED",
  });
  const named = (id: string): string => id.replaceAll(":", "_");
  json(
    `eu-central-1/bedrock/GetInferenceProfile@${named(`eu.${model}`)}.json`,
    profile(`eu.${model}`, europe),
  );
  // A model ARN without a region is the mark of a global profile.
  json(
    `eu-central-1/bedrock/GetInferenceProfile@${named(`global.${model}`)}.json`,
    profile(`global.${model}`, [...europe, ""]),
  );

  const agents = [
    { agentId: "AG1LETTERS", agentName: "discharge-letters", foundationModel: `global.${model}` },
    { agentId: "AG2TRIAGE0", agentName: "triage-questions", foundationModel: `eu.${model}` },
  ];
  json("eu-central-1/bedrock/ListAgents.json", {
    agentSummaries: agents.map(({ agentId, agentName }) => ({
      agentId,
      agentName,
      agentStatus: "PREPARED",
      updatedAt: "2026-05-04T09:00:00Z",
    })),
  });
  for (const agent of agents)
    json(`eu-central-1/bedrock/GetAgent@${agent.agentId}.json`, {
      agent: {
        ...agent,
        agentArn: arn("bedrock", "eu-central-1", `agent/${agent.agentId}`),
        agentStatus: "PREPARED",
        instruction: "hospital-secret-that-is-never-kept",
      },
    });
  json("us-east-1/bedrock/ListInferenceProfiles@APPLICATION.json", {
    inferenceProfileSummaries: [
      {
        inferenceProfileId: "q7w8e9r0t1",
        inferenceProfileName: "study-summaries",
        inferenceProfileArn: arn(
          "bedrock",
          "us-east-1",
          "application-inference-profile/q7w8e9r0t1",
        ),
        models: ["us-east-1", "us-east-2", "us-west-2"].map(modelIn),
        status: "ACTIVE",
        type: "APPLICATION",
      },
    ],
  });
  json("eu-west-1/bedrock/ListInferenceProfiles@APPLICATION.json", {
    inferenceProfileSummaries: [
      {
        inferenceProfileId: "a2s3d4f5g6",
        inferenceProfileName: "portal-translations",
        inferenceProfileArn: arn(
          "bedrock",
          "eu-west-1",
          "application-inference-profile/a2s3d4f5g6",
        ),
        models: europe.map(modelIn),
        status: "ACTIVE",
        type: "APPLICATION",
      },
    ],
  });
  json("eu-central-1/bedrock/GetModelInvocationLoggingConfiguration.json", {
    loggingConfig: {
      s3Config: { bucketName: "klinikum-rheinalpen-research-exports", keyPrefix: "prompts" },
      textDataDeliveryEnabled: true,
    },
  });
  json("eu-west-1/bedrock/GetModelInvocationLoggingConfiguration.json", {
    loggingConfig: { s3Config: { bucketName: "klinikum-rheinalpen-images-copy" } },
  });
  json("us-east-1/organizations/DescribeEffectivePolicy.400.json", {
    __type: "EffectivePolicyNotFoundException",
    Message: `No effective policy of type AISERVICES_OPT_OUT_POLICY for ${account}`,
  });

  const config = (EndpointConfigName: string): object => ({
    EndpointConfigName,
    EndpointConfigArn: arn("sagemaker", "eu-west-1", `endpoint-config/${EndpointConfigName}`),
    CreationTime: 1767225600,
  });
  json("eu-west-1/sagemaker/ListEndpointConfigs.json", {
    EndpointConfigs: [config("sepsis-warning"), config("bed-forecast")],
  });
  const captured = (name: string, bucket: string): object => ({
    ...config(name),
    ProductionVariants: [],
    DataCaptureConfig: {
      EnableCapture: true,
      InitialSamplingPercentage: 100,
      DestinationS3Uri: `s3://${bucket}/captured`,
      CaptureOptions: [{ CaptureMode: "Input" }],
    },
  });
  json(
    "eu-west-1/sagemaker/DescribeEndpointConfig@sepsis-warning.json",
    captured("sepsis-warning", "klinikum-rheinalpen-research-exports"),
  );
  json(
    "eu-west-1/sagemaker/DescribeEndpointConfig@bed-forecast.json",
    captured("bed-forecast", "klinikum-rheinalpen-images-copy"),
  );
  json("eu-central-1/athena/GetWorkGroup.json", {
    WorkGroup: {
      Name: "primary",
      State: "ENABLED",
      Configuration: {
        ResultConfiguration: {
          OutputLocation: "s3://klinikum-rheinalpen-research-exports/queries/",
        },
      },
    },
  });
}
