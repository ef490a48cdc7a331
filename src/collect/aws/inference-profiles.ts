/** Reads the inference profiles that agents, flows, jobs and state machines name: only those are in use. */
import type { Bedrock } from "@aws-sdk/client-bedrock";
import { onlyAnswers } from "./only-answers.ts";
import { means } from "./pages.ts";
import type { Action, AwsClient, ClientConfig, Draft, Here } from "./service.ts";

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
 * asked once per profile and list. A profile that is gone is left out.
 */
export function profileReader<Client>(
  { attach, call }: Here<Client>,
  action: Action,
  bedrock: (client: Client) => Bedrock,
): (draft: Draft, models: readonly (string | undefined)[]) => Promise<void> {
  const asked = new Map<string, Promise<object | undefined>>();
  const read = (inferenceProfileIdentifier: string): Promise<object | undefined> => {
    const answer =
      asked.get(inferenceProfileIdentifier) ??
      call(action, (client, options) =>
        bedrock(client).getInferenceProfile({ inferenceProfileIdentifier }, options),
      ).then(
        ({ inferenceProfileId, inferenceProfileArn, models }) => ({
          inferenceProfileId,
          inferenceProfileArn,
          models,
        }),
        (error: unknown) => {
          if (means(error, { ResourceNotFoundException: /./, ValidationException: /./ }))
            return undefined;
          throw error;
        },
      );
    asked.set(inferenceProfileIdentifier, answer);
    return answer;
  };
  return async (draft, models) => {
    const named = [...new Set(models)].filter(
      (model): model is string => model !== undefined && profile.test(model),
    );
    if (named.length === 0) return;
    await attach(draft, "InferenceProfiles", action, async () =>
      (await Promise.all(named.map(read))).filter((one) => one !== undefined),
    );
  };
}
