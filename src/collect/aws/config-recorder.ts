/** AWS Config's recorder, where it records every type it knows: asked region by region. */
import type { ConfigService } from "@aws-sdk/client-config-service";
import type { Witness } from "./cross-check.ts";
import { onlyAnswers } from "./only-answers.ts";
import { TruncatedError } from "./refusal.ts";
import { type Session, send } from "./session.ts";

async function configAt(session: Session, region: string): Promise<ConfigService> {
  return onlyAnswers(
    new (await import("@aws-sdk/client-config-service")).ConfigService(session.config(region)),
  );
}

/** https://docs.aws.amazon.com/config/latest/developerguide/querying-AWS-resources.html */
const query = "SELECT arn, resourceType, awsRegion";

export const configRecorder: Witness = {
  service: "config recorder",
  actions: ["config:DescribeConfigurationRecorders", "config:SelectResourceConfig"],

  async kept(session, regions, tally) {
    const asked = await Promise.all(
      regions.map(async (region) => {
        const client = await configAt(session, region);
        try {
          const { ConfigurationRecorders } = await send(session, tally, (options) =>
            client.describeConfigurationRecorders({}, options),
          );
          if (!ConfigurationRecorders)
            throw new Error("the answer of DescribeConfigurationRecorders has no list");
          return ConfigurationRecorders.some(
            ({ recordingGroup }) => recordingGroup?.allSupported === true,
          )
            ? [region]
            : [];
        } finally {
          client.destroy();
        }
      }),
    );
    return new Map(asked.flat().map((region) => [region, [region]]));
  },

  async *read(session, region, tally) {
    const client = await configAt(session, region);
    const seen = new Set<string>();
    let token: string | undefined;
    try {
      do {
        const NextToken = token;
        const { Results, NextToken: next } = await send(session, tally, (options) =>
          client.selectResourceConfig(
            { Expression: query, Limit: 100, ...(NextToken && { NextToken }) },
            options,
          ),
        );
        if (!Results) throw new Error("the answer of SelectResourceConfig has no Results");
        yield Results.flatMap((result) => {
          const { arn, resourceType, awsRegion } = JSON.parse(result) as Record<
            string,
            string | undefined
          >;
          return arn === undefined ? [] : [{ arn, type: resourceType, region: awsRegion }];
        });
        token = next || undefined;
        if (token !== undefined && seen.has(token))
          throw new TruncatedError("config:SelectResourceConfig");
        if (token !== undefined) seen.add(token);
      } while (token !== undefined);
    } finally {
      client.destroy();
    }
  },
};
