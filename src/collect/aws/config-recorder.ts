/** AWS Config's recorder, where it records every type it knows: asked region by region. */
import { configAt, everything, recorded } from "./config-query.ts";
import type { Witness } from "./cross-check.ts";
import { send } from "./session.ts";

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

  read: (session, region, tally) =>
    recorded(session, region, tally, "config:SelectResourceConfig", (client, options, page) =>
      client.selectResourceConfig({ Expression: everything, ...page }, options),
    ),
};
