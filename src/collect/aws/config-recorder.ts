/** AWS Config's recorder, where it records every type it knows: asked region by region. */
import { configAt, everything, recorded } from "./config-query.ts";
import type { Witness } from "./cross-check.ts";
import { type Session, type Tally, send } from "./session.ts";

interface Recorders {
  readonly witness: Witness;
  /** Asks in a region, once, so that the answer is there when it is needed. */
  readonly ask: (session: Session, region: string) => Promise<boolean>;
}

export function configRecorder(): Recorders {
  const tally: Tally = { calls: 0 };
  const answers = new Map<string, Promise<boolean>>();
  const ask: Recorders["ask"] = (session, region) => {
    const answer = answers.get(region) ?? recordsAll(session, region, tally);
    answers.set(region, answer);
    return answer;
  };
  return {
    ask,
    witness: {
      service: "config recorder",
      actions: ["config:DescribeConfigurationRecorders", "config:SelectResourceConfig"],
      tally,

      async kept(session, regions) {
        const answered = await Promise.all(regions.map((region) => ask(session, region)));
        return new Map(
          regions.filter((_, i) => answered[i]).map((region) => [region, [region]] as const),
        );
      },

      read: (session, region, calls) =>
        recorded(session, region, calls, "config:SelectResourceConfig", (client, options, page) =>
          client.selectResourceConfig({ Expression: everything, ...page }, options),
        ),
    },
  };
}

async function recordsAll(session: Session, region: string, tally: Tally): Promise<boolean> {
  const client = await configAt(session, region);
  try {
    const { ConfigurationRecorders } = await send(session, tally, (options) =>
      client.describeConfigurationRecorders({}, options),
    );
    if (!ConfigurationRecorders)
      throw new Error("the answer of DescribeConfigurationRecorders has no list");
    return ConfigurationRecorders.some(
      ({ recordingGroup }) => recordingGroup?.allSupported === true,
    );
  } finally {
    client.destroy();
  }
}
