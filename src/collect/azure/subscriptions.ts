/** Which subscriptions a target means. */
import { UserError } from "../../model.ts";
import { type Unit, coverageOf, faultOf, gapOf } from "./fault.ts";
import { type Scan, rethrowUserError } from "./scan.ts";
import type { Tally } from "./sender.ts";

export interface Subscription {
  readonly id: string;
  readonly name: string;
}

const version = "api-version=2022-12-01";
const unit: Unit = {
  scope: "tenant",
  service: "subscriptions",
  action: "Microsoft.Resources/subscriptions/read",
};

/** Every subscription this identity can see; none, with a gap, where the list is not to be had. */
export async function allSubscriptions({ arm, give, options }: Scan): Promise<Subscription[]> {
  const tally: Tally = { calls: 0 };
  const found: Subscription[] = [];
  try {
    for await (const page of arm.pages(`/subscriptions?${version}`, tally))
      for (const record of page) {
        const { subscriptionId, displayName, state } = Object(record) as Record<string, unknown>;
        if (typeof subscriptionId === "string" && state !== "Deleted")
          found.push({ id: subscriptionId, name: nameOf(displayName, subscriptionId) });
      }
  } catch (error) {
    rethrowUserError(error);
    const fault = faultOf(error, options.signal);
    await give({
      gaps: [gapOf(fault, unit)],
      coverage: [coverageOf(unit, found.length, tally.calls, fault)],
    });
    return found;
  }
  await give({ coverage: [coverageOf(unit, 0, tally.calls)] });
  return found;
}

/** By id, asked for by itself, as one may read it without seeing the others; or by its display name. */
export async function oneSubscription(scan: Scan, wanted: string): Promise<Subscription> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(wanted)) {
    const named = (await allSubscriptions(scan)).filter(
      ({ name }) => name.toLowerCase() === wanted.toLowerCase(),
    );
    if (named.length === 1) return named[0]!;
    throw new UserError(
      `azure:${wanted}: ${named.length === 0 ? "no subscription" : "more than one subscription"} of that name can be read; give its id (\`az account list\` shows them)`,
    );
  }
  try {
    const record = await scan.arm.get(`/subscriptions/${wanted}?${version}`, { calls: 0 });
    return { id: wanted, name: nameOf(record["displayName"], wanted) };
  } catch (error) {
    rethrowUserError(error);
    // Its name is all that was asked for; whether it can be read at all, its resources tell.
    return { id: wanted, name: wanted };
  }
}

function nameOf(displayName: unknown, id: string): string {
  return typeof displayName === "string" && displayName !== "" ? displayName : id;
}
