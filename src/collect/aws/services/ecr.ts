/** ECR: repositories, and the registry's rules for copying images out and bringing them in. */
import { service } from "../service.ts";

export const ecr = service({
  id: "ecr",
  where: "regions",
  reads: ["repositoryName", "repositoryArn", "ecrRepositoryPrefix"],
  client: async (config) => new (await import("@aws-sdk/client-ecr")).ECR(config),
  lists: [
    {
      types: ["AWS::ECR::Repository"],
      actions: ["ecr:DescribeRepositories"],
      async *list({ arn, pages }) {
        for await (const { repositories } of pages(
          "ecr:DescribeRepositories",
          (client, options, nextToken) =>
            client.describeRepositories({ maxResults: 1000, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield (repositories ?? []).map((repository) => ({
            type: "AWS::ECR::Repository",
            id: repository.repositoryArn ?? arn("ecr", `repository/${repository.repositoryName}`),
            properties: repository,
          }));
      },
    },
    {
      types: ["AWS::ECR::ReplicationConfiguration"],
      ofAccount: true,
      actions: ["ecr:DescribeRegistry"],
      async *list({ arn, region, call }) {
        const registry = await call("ecr:DescribeRegistry", (client, options) =>
          client.describeRegistry({}, options),
        );
        // Every region has a registry; one without rules copies nothing.
        if ((registry.replicationConfiguration?.rules ?? []).length > 0)
          yield [
            {
              type: "AWS::ECR::ReplicationConfiguration",
              id: arn("ecr", "replication-configuration"),
              name: `registry ${region}`,
              properties: registry,
            },
          ];
      },
    },
    {
      types: ["AWS::ECR::PullThroughCacheRule"],
      actions: ["ecr:DescribePullThroughCacheRules"],
      async *list({ arn, pages }) {
        for await (const { pullThroughCacheRules } of pages(
          "ecr:DescribePullThroughCacheRules",
          (client, options, nextToken) =>
            client.describePullThroughCacheRules({ maxResults: 1000, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield (pullThroughCacheRules ?? []).map((rule) => ({
            type: "AWS::ECR::PullThroughCacheRule",
            id: arn("ecr", `pull-through-cache-rule/${rule.ecrRepositoryPrefix}`),
            name: rule.ecrRepositoryPrefix ?? "",
            properties: rule,
          }));
      },
    },
  ],
});
