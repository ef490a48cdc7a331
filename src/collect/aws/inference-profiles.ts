/** Reads the inference profiles that agents, flows, jobs and state machines name: only those are in use. */
import type { Bedrock } from "@aws-sdk/client-bedrock";
import { onlyAnswers } from "./only-answers.ts";
import type { Action, AwsClient, ClientConfig, Draft, ListingContext } from "./service.ts";

/** A client, and Bedrock's beside it, which alone answers for inference profiles. */
export interface WithModels<Client> extends AwsClient {
  readonly main: Client;
  readonly models: Bedrock;
}

export async function withModels<Client extends AwsClient>(
  config: ClientConfig,
  main: Client,
): Promise<WithModels<Client>> {
  const models = onlyAnswers(new (await import("@aws-sdk/client-bedrock")).Bedrock(config));
  return {
    main,
    models,
    config: main.config,
    middlewareStack: main.middlewareStack,
    destroy() {
      main.destroy();
      models.destroy();
    },
  };
}

/** `eu.`, `us.`, `apac.`, `global.` and the like before a model's id, or any profile's ARN. */
const profile = /^(?:global|us-gov|apac|[a-z]{2})\.[a-z0-9-]+\.|inference-profile\//;

/**
 * What `GetInferenceProfile` says of each profile among these models, kept as `InferenceProfiles`;
 * asked once per profile and list. One that is not found is a gap: where it leads is unknown.
 */
export function profileReader<Client>(
  { attach, call }: ListingContext<Client>,
  action: Action,
  bedrock: (client: Client) => Bedrock,
): (draft: Draft, models: readonly (string | undefined)[]) => Promise<void> {
  const asked = new Map<string, Promise<object>>();
  const read = (inferenceProfileIdentifier: string): Promise<object> => {
    const answer =
      asked.get(inferenceProfileIdentifier) ??
      call(action, (client, options) =>
        bedrock(client).getInferenceProfile({ inferenceProfileIdentifier }, options),
      ).then(({ inferenceProfileId, inferenceProfileArn, models }) => ({
        inferenceProfileId,
        inferenceProfileArn,
        models,
      }));
    asked.set(inferenceProfileIdentifier, answer);
    return answer;
  };
  return async (draft, models) => {
    const named = [...new Set(models)].filter(
      (model): model is string => model !== undefined && profile.test(model),
    );
    if (named.length === 0) return;
    await attach(draft, "InferenceProfiles", action, () => Promise.all(named.map(read)));
  };
}
