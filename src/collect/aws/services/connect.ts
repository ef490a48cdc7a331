/** Amazon Connect: replicas of contact centres, and where recordings and reports are kept. */
import type { Connect, InstanceStorageResourceType } from "@aws-sdk/client-connect";
import { all, unlessUnused } from "../pages.ts";
import { type Draft, type ListingContext, service } from "../service.ts";

/** Storage is listed by what is stored. */
const stored: readonly InstanceStorageResourceType[] = [
  "AGENT_EVENTS",
  "ATTACHMENTS",
  "CALL_RECORDINGS",
  "CHAT_TRANSCRIPTS",
  "CONTACT_EVALUATIONS",
  "CONTACT_TRACE_RECORDS",
  "EMAIL_MESSAGES",
  "MEDIA_STREAMS",
  "REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS",
  "REAL_TIME_CONTACT_ANALYSIS_SEGMENTS",
  "REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS",
  "SCHEDULED_REPORTS",
  "SCREEN_RECORDINGS",
];

export const connect = service<Connect>({
  id: "connect",
  where: "regions",
  reads: ["Id", "InstanceAlias"],
  client: async (config) => new (await import("@aws-sdk/client-connect")).Connect(config),
  lists: [
    {
      types: ["AWS::Connect::Instance"],
      actions: [
        "connect:ListInstances",
        "connect:DescribeInstance",
        "connect:ListInstanceStorageConfigs",
      ],
      async *list(here) {
        for await (const { InstanceSummaryList } of here.pages(
          "connect:ListInstances",
          (client, options, NextToken) =>
            client.listInstances({ MaxResults: 10, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield await here.each(InstanceSummaryList, async (instance) => {
            const { Id: InstanceId, Arn, InstanceAlias } = instance;
            const draft: Draft = {
              type: "AWS::Connect::Instance",
              id: Arn ?? here.arn("connect", `instance/${InstanceId}`),
              ...(InstanceAlias !== undefined && { name: InstanceAlias }),
              properties: instance,
            };
            await here.detail(
              draft,
              "ReplicationConfiguration",
              "connect:DescribeInstance",
              (client, options) => client.describeInstance({ InstanceId }, options),
            );
            await here.attach(draft, "StorageConfigs", "connect:ListInstanceStorageConfigs", () =>
              storageOf(here, InstanceId),
            );
            return draft;
          });
      },
    },
  ],
});

async function storageOf(
  { pages }: ListingContext<Connect>,
  InstanceId: string | undefined,
): Promise<object[]> {
  const configs: object[] = [];
  for (const ResourceType of stored)
    configs.push(
      ...(await all(
        unlessUnused(
          pages(
            "connect:ListInstanceStorageConfigs",
            (client, options, NextToken) =>
              client.listInstanceStorageConfigs(
                { InstanceId, ResourceType, MaxResults: 10, NextToken },
                options,
              ),
            (page) => page.NextToken,
          ),
        ),
        (page) => page.StorageConfigs,
      )),
    );
  return configs;
}
