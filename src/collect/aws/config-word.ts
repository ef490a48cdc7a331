/** What AWS Config's recorder of a region says of it, for a user who trusts it: how many it counts of which type. */
import { inRegion, timeOf } from "./clients.ts";
import { configClient } from "./config-query.ts";
import { type Recorders, type Recording, isOfCustomer } from "./config-recorder.ts";
import { pagesOf } from "./pages.ts";
import { TruncatedError } from "./refusal.ts";
import type { Action } from "./service.ts";
import type { Session, Tally } from "./session.ts";
import type { Teller } from "./trust.ts";

const action: Action = "config:GetDiscoveredResourceCounts";

/**
 * Hours within which a recorder may not have counted all that it records: daily recording delivers once in
 * 24 hours, and a recorder that was just started gives counts later.
 * https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingMode.html
 * https://docs.aws.amazon.com/config/latest/APIReference/API_GetDiscoveredResourceCounts.html (2026-11-29)
 */
const youngHours = 24;

const frequencies: ReadonlySet<string> = new Set(["CONTINUOUS", "DAILY"]);

export const configTeller = (recorders: Recorders): Teller => ({
  witness: "config",
  service: "config counts",
  actions: [action],

  async wordOf(session, region, tally) {
    const { recordings, fault } = await recorders.ask(session, region, tally);
    const own = recordings.filter(({ recorder }) => isOfCustomer(recorder));
    if (own.length === 0) return fault;
    const regular = own.filter(isDaily);
    if (regular.length === 0) return "how often its recorder records is unknown";
    const now = timeOf(await configClient(session));
    const [recording] = regular.filter((one) => !isYoung(one, now));
    if (!recording) return `its recorder was started less than ${youngHours} hours ago`;
    const counts = await countsIn(session, region, tally);
    // Every region has networks and security groups of its own: what counts none has not recorded yet.
    if (![...counts.values()].some((count) => count > 0)) return "its recorder counts no resource";
    const { ResourceType } = await import("@aws-sdk/client-config-service");
    const holds: ReadonlySet<string> = new Set(Object.values(ResourceType));
    const { lastStatus, lastStatusChangeTime } = recording.status;
    return {
      state: `last delivery ${lastStatus}${lastStatusChangeTime ? ` at ${lastStatusChangeTime.toISOString()}` : ""}`,
      canHold: (type) => holds.has(type),
      counts,
      has: (type) => (counts.get(type) ?? 0) > 0,
    };
  },
});

/** Each type at least once a day. */
const isDaily = ({ recorder: { recordingMode } }: Recording): boolean =>
  [
    recordingMode?.recordingFrequency ?? "CONTINUOUS",
    ...(recordingMode?.recordingModeOverrides ?? []).map(
      ({ recordingFrequency }) => recordingFrequency ?? "",
    ),
  ].every((frequency) => frequencies.has(frequency));

/** Also where nobody says when it was started. */
const isYoung = ({ status: { lastStartTime } }: Recording, now: Date): boolean =>
  lastStartTime === undefined || now.valueOf() - lastStartTime.valueOf() < youngHours * 3600 * 1000;

async function countsIn(
  session: Session,
  region: string,
  tally: Tally,
): Promise<ReadonlyMap<string, number>> {
  const client = await configClient(session);
  const counts = new Map<string, number>();
  const pages = pagesOf(
    session,
    tally,
    action,
    (options, nextToken) =>
      inRegion(region, () =>
        client.getDiscoveredResourceCounts(
          { limit: 100, ...(nextToken !== undefined && { nextToken }) },
          options,
        ),
      ),
    (page) => page.nextToken,
  );
  let stated: number | undefined;
  let read = 0;
  for await (const { totalDiscoveredResources, resourceCounts } of pages) {
    if (totalDiscoveredResources !== undefined)
      stated = Math.max(stated ?? 0, totalDiscoveredResources);
    for (const { resourceType, count } of resourceCounts ?? []) {
      if (resourceType === undefined || count === undefined)
        throw new Error(`${action} returned a count without its type or number`);
      counts.set(resourceType, (counts.get(resourceType) ?? 0) + count);
      read += count;
    }
  }
  if (read !== stated)
    throw new TruncatedError(
      `${action} says that there are ${stated ?? "none"}, and its counts add up to ${read}`,
    );
  return counts;
}
