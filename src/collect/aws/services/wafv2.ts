/** WAF: where web ACLs log requests to; those of CloudFront are in us-east-1. */
import type { LoggingConfiguration } from "@aws-sdk/client-wafv2";
import { type Draft, service } from "../service.ts";

export const wafv2 = service({
  id: "wafv2",
  where: "regions",
  reads: ["ResourceArn"],
  client: async (config) => new (await import("@aws-sdk/client-wafv2")).WAFV2(config),
  lists: [
    {
      types: ["AWS::WAFv2::LoggingConfiguration"],
      actions: ["wafv2:ListLoggingConfigurations"],
      async *list({ region, pages }) {
        for (const Scope of region === "us-east-1"
          ? (["REGIONAL", "CLOUDFRONT"] as const)
          : (["REGIONAL"] as const))
          for await (const { LoggingConfigurations } of pages(
            "wafv2:ListLoggingConfigurations",
            (client, options, NextMarker) =>
              client.listLoggingConfigurations({ Scope, Limit: 100, NextMarker }, options),
            (page) => page.NextMarker,
          ))
            yield (LoggingConfigurations ?? []).map(draftOf);
      },
    },
  ],
});

function draftOf(configuration: LoggingConfiguration): Draft {
  const { ResourceArn = "" } = configuration;
  return {
    type: "AWS::WAFv2::LoggingConfiguration",
    id: `${ResourceArn}/logging`,
    name: `${ResourceArn.split("/").at(-2) ?? ResourceArn} logging`,
    properties: configuration,
  };
}
