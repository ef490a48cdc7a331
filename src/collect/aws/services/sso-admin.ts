/** IAM Identity Center: the instance, in its primary region, and the regions that were added to it. */
import type { SSOAdmin } from "@aws-sdk/client-sso-admin";
import { all } from "../pages.ts";
import { type Draft, service } from "../service.ts";

export const ssoAdmin = service<SSOAdmin>({
  id: "sso-admin",
  where: "regions",
  reads: ["InstanceArn", "Name", "PrimaryRegion"],
  client: async (config) => new (await import("@aws-sdk/client-sso-admin")).SSOAdmin(config),
  lists: [
    {
      types: ["AWS::SSO::Instance"],
      actions: ["sso:ListInstances", "sso:ListRegions"],
      async *list({ region, pages, each, attach }) {
        for await (const { Instances } of pages(
          "sso:ListInstances",
          (client, options, NextToken) =>
            client.listInstances({ MaxResults: 100, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield await each(
            // An added region may list the instance as well; it is reported in its primary one.
            (Instances ?? []).filter(({ PrimaryRegion = region }) => PrimaryRegion === region),
            async (instance) => {
              const { InstanceArn, Name } = instance;
              const draft: Draft = {
                type: "AWS::SSO::Instance",
                id: InstanceArn ?? "",
                ...(Name !== undefined && { name: Name }),
                properties: instance,
              };
              if (instance.Regions === undefined)
                await attach(draft, "Regions", "sso:ListRegions", () =>
                  all(
                    pages(
                      "sso:ListRegions",
                      (client, options, NextToken) =>
                        client.listRegions({ InstanceArn, NextToken }, options),
                      (page) => page.NextToken,
                    ),
                    (page) => page.Regions,
                  ),
                );
              return draft;
            },
          );
      },
    },
  ],
});
