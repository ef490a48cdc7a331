/** Firehose delivery streams, and of each destination only what names its place: no tokens, no keys. */
import { type Draft, service } from "../service.ts";
import { hostPart, only } from "../trim.ts";

export const firehose = service({
  id: "firehose",
  where: "regions",
  reads: ["DeliveryStreamName"],
  client: async (config) => new (await import("@aws-sdk/client-firehose")).Firehose(config),
  lists: [
    {
      types: ["AWS::KinesisFirehose::DeliveryStream"],
      actions: ["firehose:ListDeliveryStreams", "firehose:DescribeDeliveryStream"],
      async *list({ arn, pages, each, describe }) {
        for await (const { DeliveryStreamNames } of pages(
          "firehose:ListDeliveryStreams",
          (client, options, ExclusiveStartDeliveryStreamName) =>
            client.listDeliveryStreams({ Limit: 100, ExclusiveStartDeliveryStreamName }, options),
          (page) => (page.HasMoreDeliveryStreams ? page.DeliveryStreamNames?.at(-1) : undefined),
        ))
          yield await each(DeliveryStreamNames, async (DeliveryStreamName) => {
            const draft: Draft = {
              type: "AWS::KinesisFirehose::DeliveryStream",
              id: arn("firehose", `deliverystream/${DeliveryStreamName}`),
              properties: { DeliveryStreamName },
            };
            await describe(
              draft,
              "firehose:DescribeDeliveryStream",
              (client, options) => client.describeDeliveryStream({ DeliveryStreamName }, options),
              ({ DeliveryStreamDescription: stream }) => ({
                ...stream,
                Destinations: (stream?.Destinations ?? []).map(places),
              }),
            );
            return draft;
          });
      },
    },
  ],
});

/** The record of a destination also carries Splunk's token and the headers of HTTP endpoints. */
function places(destination: object): object {
  const kept = only(
    destination,
    "DestinationId",
    "BucketARN",
    "ClusterJDBCURL",
    "DomainARN",
    "ClusterEndpoint",
    "CollectionEndpoint",
    "HECEndpoint",
    "AccountUrl",
    "Url",
    "S3BackupMode",
    "CatalogARN",
    "WarehouseLocation",
  );
  const { EndpointConfiguration: http } =
    ((kept as { HttpEndpointDestinationDescription?: object } | undefined)
      ?.HttpEndpointDestinationDescription as { EndpointConfiguration?: { Url?: string } }) ?? {};
  if (http?.Url !== undefined) Object.assign(http, { Url: hostPart(http.Url) });
  // Which destination it is, also where nothing of it is kept.
  const empty = Object.entries(destination).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "object" && value !== null ? [[name, {}] as const] : [],
  );
  return { ...Object.fromEntries(empty), ...kept };
}
