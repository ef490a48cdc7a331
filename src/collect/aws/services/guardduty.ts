/** GuardDuty: detectors, and where each exports its findings to. */
import type { GuardDuty } from "@aws-sdk/client-guardduty";
import { type Draft, type ListingContext, service } from "../service.ts";

export const guardduty = service<GuardDuty>({
  id: "guardduty",
  where: "regions",
  reads: ["DetectorId", "DestinationId"],
  client: async (config) => new (await import("@aws-sdk/client-guardduty")).GuardDuty(config),
  lists: [
    {
      types: ["AWS::GuardDuty::Detector", "AWS::GuardDuty::PublishingDestination"],
      actions: [
        "guardduty:ListDetectors",
        "guardduty:ListPublishingDestinations",
        "guardduty:DescribePublishingDestination",
      ],
      async *list(here) {
        for await (const { DetectorIds } of here.pages(
          "guardduty:ListDetectors",
          (client, options, NextToken) =>
            client.listDetectors({ MaxResults: 50, NextToken }, options),
          (page) => page.NextToken,
        ))
          for (const DetectorId of DetectorIds ?? []) {
            const id = here.arn("guardduty", `detector/${DetectorId}`);
            yield [{ type: "AWS::GuardDuty::Detector", id, properties: { DetectorId } }];
            yield* destinations(here, DetectorId, id);
          }
      },
    },
  ],
});

async function* destinations(
  { pages, each, describe }: ListingContext<GuardDuty>,
  DetectorId: string,
  detector: string,
): AsyncGenerator<readonly Draft[]> {
  for await (const { Destinations } of pages(
    "guardduty:ListPublishingDestinations",
    (client, options, NextToken) =>
      client.listPublishingDestinations({ DetectorId, MaxResults: 50, NextToken }, options),
    (page) => page.NextToken,
  ))
    yield await each(Destinations, async (destination) => {
      const { DestinationId } = destination;
      const draft: Draft = {
        type: "AWS::GuardDuty::PublishingDestination",
        id: `${detector}/publishingDestination/${DestinationId}`,
        properties: destination,
      };
      await describe(
        draft,
        "guardduty:DescribePublishingDestination",
        (client, options) =>
          client.describePublishingDestination({ DetectorId, DestinationId }, options),
        (answer) => answer,
      );
      return draft;
    });
}
