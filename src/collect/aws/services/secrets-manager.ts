/** Secrets Manager: secrets with the regions they are replicated to; never what is in them. */
import { type Draft, labelsOf, service } from "../service.ts";

export const secretsManager = service({
  id: "secrets-manager",
  where: "regions",
  reads: ["Name", "ARN"],
  // Replicas in other accounts are not part of the SDK's shape yet.
  bareJson: true,
  client: async (config) =>
    new (await import("@aws-sdk/client-secrets-manager")).SecretsManager(config),
  lists: [
    {
      types: ["AWS::SecretsManager::Secret"],
      actions: ["secretsmanager:ListSecrets", "secretsmanager:DescribeSecret"],
      async *list({ arn, pages, each, describe }) {
        for await (const { SecretList } of pages(
          "secretsmanager:ListSecrets",
          (client, options, NextToken) =>
            client.listSecrets(
              { IncludePlannedDeletion: true, MaxResults: 100, NextToken },
              options,
            ),
          (page) => page.NextToken,
        ))
          yield await each(SecretList, async (record) => {
            const SecretId = record.ARN ?? record.Name ?? "";
            const secret: Draft = {
              type: "AWS::SecretsManager::Secret",
              id: record.ARN ?? arn("secretsmanager", `secret:${record.Name}`),
              name: record.Name ?? SecretId,
              labels: labelsOf(record.Tags),
              properties: record,
            };
            await describe(
              secret,
              "secretsmanager:DescribeSecret",
              (client, options) => client.describeSecret({ SecretId }, options),
              (answer) => answer,
            );
            return secret;
          });
      },
    },
  ],
});
