/** EventBridge: buses, rules with their targets, global endpoints, API destinations; no events, no inputs. */
import type { EventBridge } from "@aws-sdk/client-eventbridge";
import { all } from "../pages.ts";
import { type Draft, type ListingContext, service } from "../service.ts";
import { hostPart } from "../trim.ts";

export const eventbridge = service<EventBridge>({
  id: "eventbridge",
  where: "regions",
  reads: ["Name", "Arn", "EventBusName", "EventBuses", "ApiDestinationArn"],
  client: async (config) => new (await import("@aws-sdk/client-eventbridge")).EventBridge(config),
  lists: [
    {
      types: ["AWS::Events::EventBus", "AWS::Events::Rule"],
      actions: ["events:ListEventBuses", "events:ListRules", "events:ListTargetsByRule"],
      async *list(here) {
        const { arn, pages, each } = here;
        for await (const { EventBuses } of pages(
          "events:ListEventBuses",
          (client, options, NextToken) => client.listEventBuses({ Limit: 100, NextToken }, options),
          (page) => page.NextToken,
        )) {
          yield (EventBuses ?? []).map((bus) => ({
            type: "AWS::Events::EventBus",
            id: bus.Arn ?? arn("events", `event-bus/${bus.Name}`),
            properties: bus,
          }));
          for (const { Name: EventBusName } of EventBuses ?? [])
            for await (const { Rules } of pages(
              "events:ListRules",
              (client, options, NextToken) =>
                client.listRules({ EventBusName, Limit: 100, NextToken }, options),
              (page) => page.NextToken,
            ))
              yield await each(Rules, async (rule) => {
                const draft: Draft = {
                  type: "AWS::Events::Rule",
                  id: rule.Arn ?? arn("events", `rule/${rule.Name}`),
                  properties: rule,
                };
                await attachTargets(here, draft, rule.Name, EventBusName);
                return draft;
              });
        }
      },
    },
    {
      types: ["AWS::Events::Endpoint"],
      actions: ["events:ListEndpoints"],
      async *list({ arn, pages }) {
        for await (const { Endpoints } of pages(
          "events:ListEndpoints",
          (client, options, NextToken) =>
            client.listEndpoints({ MaxResults: 100, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (Endpoints ?? []).map((endpoint) => ({
            type: "AWS::Events::Endpoint",
            id: endpoint.Arn ?? arn("events", `endpoint/${endpoint.Name}`),
            properties: endpoint,
          }));
      },
    },
    {
      types: ["AWS::Events::ApiDestination"],
      actions: ["events:ListApiDestinations"],
      async *list({ arn, pages }) {
        for await (const { ApiDestinations } of pages(
          "events:ListApiDestinations",
          (client, options, NextToken) =>
            client.listApiDestinations({ Limit: 100, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (ApiDestinations ?? []).map((destination) => ({
            type: "AWS::Events::ApiDestination",
            id:
              destination.ApiDestinationArn ?? arn("events", `api-destination/${destination.Name}`),
            name: destination.Name ?? "",
            properties: {
              ...destination,
              InvocationEndpoint: hostPart(destination.InvocationEndpoint),
            },
          }));
      },
    },
  ],
});

/** A target also carries the constant that is sent to it, and the headers of its HTTP calls. */
function attachTargets(
  { attach, pages }: ListingContext<EventBridge>,
  draft: Draft,
  Rule: string | undefined,
  EventBusName: string | undefined,
): Promise<void> {
  const action = "events:ListTargetsByRule";
  return attach(draft, "Targets", action, () =>
    all(
      pages(
        action,
        (client, options, NextToken) =>
          client.listTargetsByRule({ Rule, EventBusName, Limit: 100, NextToken }, options),
        (page) => page.NextToken,
      ),
      ({ Targets }) =>
        Targets?.map(({ Id, Arn, DeadLetterConfig }) => ({ Id, Arn, DeadLetterConfig })),
    ),
  );
}
