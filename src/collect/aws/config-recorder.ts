/** AWS Config's recorder, where it records every type it knows: asked region by region. */
import type {
  ConfigurationRecorder,
  ConfigurationRecorderStatus,
} from "@aws-sdk/client-config-service";
import { inRegion } from "./clients.ts";
import { configClient, everything, recorded } from "./config-query.ts";
import type { Witness } from "./witness.ts";
import { type Session, type Tally, send } from "./session.ts";

/** A recorder that records every type that it can hold, and is doing so. */
export interface Recording {
  readonly recorder: ConfigurationRecorder;
  readonly status: ConfigurationRecorderStatus;
}

/** Those that record everything, and what is wrong with the customer's own where it does not. */
interface Answer {
  readonly recordings: readonly Recording[];
  readonly fault?: string;
}

export interface Recorders {
  readonly witness: Witness;
  /** Asks in a region, once, so that the answer is there when it is needed; `calls`: who counts them. */
  readonly ask: (session: Session, region: string, calls?: Tally) => Promise<Answer>;
}

export function configRecorder(): Recorders {
  const tally: Tally = { calls: 0 };
  const answers = new Map<string, Promise<Answer>>();
  const ask: Recorders["ask"] = (session, region, calls = tally) => {
    const answer = answers.get(region) ?? recordingAll(session, region, calls);
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
              return { recordings: [] };
            }),
          ),
        );
        return new Map(
          regions
            .filter((_, i) => answered[i]!.recordings.length > 0)
            .map((region) => [region, [region]] as const),
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
 * The recorders that record every type that they can hold, and are doing so: one that is stopped, or whose
 * last delivery failed, knows what was there once.
 * https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigurationRecorderStatus.html
 */
async function recordingAll(session: Session, region: string, tally: Tally): Promise<Answer> {
  const client = await configClient(session);
  const { ConfigurationRecorders = [] } = await send(session, tally, (options) =>
    inRegion(region, () => client.describeConfigurationRecorders({}, options)),
  );
  const whole = new Map(ConfigurationRecorders.filter(isOfAllTypes).map((one) => [one.name, one]));
  if (whole.size === 0)
    return {
      recordings: [],
      ...(ConfigurationRecorders.some(isOfCustomer) && {
        fault: "its recorder does not record all types",
      }),
    };
  const { ConfigurationRecordersStatus = [] } = await send(session, tally, (options) =>
    inRegion(region, () => client.describeConfigurationRecorderStatus({}, options)),
  );
  const faults: string[] = [];
  const recordings = ConfigurationRecordersStatus.flatMap((status) => {
    const recorder = whole.get(status.name);
    if (!recorder) return [];
    const fault = faultIn(status);
    if (fault === undefined) return [{ recorder, status }];
    if (isOfCustomer(recorder)) faults.push(fault);
    return [];
  });
  const [fault] = faults;
  return { recordings, ...(fault !== undefined && { fault }) };
}

function faultIn({ recording, lastStatus }: ConfigurationRecorderStatus): string | undefined {
  if (recording !== true) return "its recorder is stopped";
  if (/^success$/i.test(lastStatus ?? "")) return undefined;
  return `the last delivery of its recorder ended ${lastStatus ?? "in an unknown way"}`;
}

/**
 * Of recorders that a service has for itself, which record what it needs; no other can have such a name:
 * https://docs.aws.amazon.com/botocore/latest/reference/services/config/client/exceptions/InvalidConfigurationRecorderNameException.html (2026-11-29)
 */
export const isOfService = (recorderName: string | undefined): boolean =>
  recorderName?.startsWith("AWSConfigurationRecorderFor") ?? false;

/** Not a service's own recorder, nor one of another provider's cloud. */
export const isOfCustomer = (recorder: ConfigurationRecorder): boolean =>
  recorder.servicePrincipal === undefined &&
  !isOfService(recorder.name) &&
  // https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigurationRecorder.html (2026-11-29)
  recorder.connectorArn === undefined &&
  recorder.recordingScope !== "INTERNAL";

const isOfAllTypes = ({ recordingGroup }: ConfigurationRecorder): boolean =>
  recordingGroup?.allSupported === true &&
  (recordingGroup.exclusionByResourceTypes?.resourceTypes ?? []).length === 0 &&
  (recordingGroup.recordingStrategy?.useOnly ?? "ALL_SUPPORTED_RESOURCE_TYPES") ===
    "ALL_SUPPORTED_RESOURCE_TYPES";
