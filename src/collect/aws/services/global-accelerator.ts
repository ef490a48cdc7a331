/** Global Accelerator, whose one control plane is in us-west-2: accelerators, listeners, endpoint groups. */
import type { GlobalAccelerator } from "@aws-sdk/client-global-accelerator";
import { globalOf } from "../arn.ts";
import { type Draft, service } from "../service.ts";

export const globalAccelerator = service<GlobalAccelerator>({
  id: "global-accelerator",
  where: { home: { aws: "us-west-2" } },
  reads: ["AcceleratorArn", "Name", "ListenerArn", "EndpointGroupArn"],
  client: async (config) =>
    new (await import("@aws-sdk/client-global-accelerator")).GlobalAccelerator(config),
  lists: [
    {
      types: [
        "AWS::GlobalAccelerator::Accelerator",
        "AWS::GlobalAccelerator::Listener",
        "AWS::GlobalAccelerator::EndpointGroup",
      ],
      actions: [
        "globalaccelerator:ListAccelerators",
        "globalaccelerator:DescribeAcceleratorAttributes",
        "globalaccelerator:ListListeners",
        "globalaccelerator:ListEndpointGroups",
      ],
      async *list({ partition, pages, each, detail }) {
        const of = (kind: string, id: string | undefined, properties: object): Draft => ({
          type: `AWS::GlobalAccelerator::${kind}`,
          id: id ?? "",
          region: globalOf(partition),
          properties,
        });
        for await (const { Accelerators } of pages(
          "globalaccelerator:ListAccelerators",
          (client, options, NextToken) =>
            client.listAccelerators({ MaxResults: 100, NextToken }, options),
          (page) => page.NextToken,
        )) {
          yield await each(Accelerators, async (accelerator) => {
            const { AcceleratorArn, Name } = accelerator;
            const draft: Draft = {
              ...of("Accelerator", AcceleratorArn, accelerator),
              ...(Name !== undefined && { name: Name }),
            };
            await detail(
              draft,
              "AcceleratorAttributes",
              "globalaccelerator:DescribeAcceleratorAttributes",
              (client, options) =>
                client.describeAcceleratorAttributes({ AcceleratorArn }, options),
            );
            return draft;
          });
          for (const { AcceleratorArn } of Accelerators ?? [])
            for await (const { Listeners } of pages(
              "globalaccelerator:ListListeners",
              (client, options, NextToken) =>
                client.listListeners({ AcceleratorArn, MaxResults: 100, NextToken }, options),
              (page) => page.NextToken,
            )) {
              yield (Listeners ?? []).map((one) => of("Listener", one.ListenerArn, one));
              for (const { ListenerArn } of Listeners ?? [])
                for await (const { EndpointGroups } of pages(
                  "globalaccelerator:ListEndpointGroups",
                  (client, options, NextToken) =>
                    client.listEndpointGroups({ ListenerArn, MaxResults: 100, NextToken }, options),
                  (page) => page.NextToken,
                ))
                  yield (EndpointGroups ?? []).map((one) =>
                    of("EndpointGroup", one.EndpointGroupArn, one),
                  );
            }
        }
      },
    },
  ],
});
