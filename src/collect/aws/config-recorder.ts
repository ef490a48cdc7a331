/** AWS Config's recorder, where it records every type it knows: asked region by region. */
import type { ConfigurationRecorder } from "@aws-sdk/client-config-service";
import { inRegion } from "./clients.ts";
import { configClient, everything, recorded } from "./config-query.ts";
import type { Witness } from "./witness.ts";
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
      also: ["config:DescribeConfigurationRecorderStatus"],
      tally,

      async kept(session, regions, failed) {
        const answered = await Promise.all(
          regions.map((region) =>
            ask(session, region).catch((error: unknown) => {
              failed(region, error);
              return false;
            }),
          ),
        );
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

/**
 * Whether a recorder records every type that it can hold, and is doing so: one that is stopped, or whose
 * last delivery failed, knows what was there once.
 * https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigurationRecorderStatus.html
 */
async function recordsAll(session: Session, region: string, tally: Tally): Promise<boolean> {
  const client = await configClient(session);
  const { ConfigurationRecorders = [] } = await send(session, tally, (options) =>
    inRegion(region, () => client.describeConfigurationRecorders({}, options)),
  );
  const whole = new Set(ConfigurationRecorders.filter(isOfAllTypes).map(({ name }) => name));
  if (whole.size === 0) return false;
  const { ConfigurationRecordersStatus = [] } = await send(session, tally, (options) =>
    inRegion(region, () => client.describeConfigurationRecorderStatus({}, options)),
  );
  return ConfigurationRecordersStatus.some(
    ({ name, recording, lastStatus }) =>
      whole.has(name) && recording === true && /^success$/i.test(lastStatus ?? ""),
  );
}

const isOfAllTypes = ({ recordingGroup }: ConfigurationRecorder): boolean =>
  recordingGroup?.allSupported === true &&
  (recordingGroup.exclusionByResourceTypes?.resourceTypes ?? []).length === 0 &&
  (recordingGroup.recordingStrategy?.useOnly ?? "ALL_SUPPORTED_RESOURCE_TYPES") ===
    "ALL_SUPPORTED_RESOURCE_TYPES";
