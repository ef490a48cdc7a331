/** Which subscriptions a target means. */
import { UserError } from "../../model.ts";
import type { Unit } from "./fault.ts";
import { type Scan, rethrowUserError, unitOf } from "./collection.ts";

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
export async function allSubscriptions(scan: Scan): Promise<readonly Subscription[]> {
  const found: Subscription[] = [];
  const fault = await unitOf(scan, unit, async function* (tally, bad) {
    for await (const page of scan.arm.pages(`/subscriptions?${version}`, tally)) {
      for (const record of page) {
        const { subscriptionId, displayName } = Object(record) as Record<string, unknown>;
        // Whatever its state: its resources, or a refusal, show what a disabled or a deleted one still holds.
        if (typeof subscriptionId === "string" && isId(subscriptionId))
          found.push({
            id: subscriptionId.toLowerCase(),
            name: nameOf(displayName, subscriptionId),
          });
        else bad.add(record, "a subscription without its id");
      }
      yield {};
    }
  });
  if (!fault && found.length === 0) await nothingToScan(scan, "tenant");
  return found;
}

/** Those below a management group, at any depth; undefined, with a gap, where they can't be listed. */
export async function subscriptionsOf(
  scan: Scan,
  group: string,
): Promise<readonly Subscription[] | undefined> {
  const found: Subscription[] = [];
  const fault = await unitOf(
    scan,
    {
      scope: `mg/${group}`,
      service: "managementGroups descendants",
      action: "Microsoft.Management/managementGroups/descendants/read",
    },
    async function* (tally, bad) {
      const path = `/providers/Microsoft.Management/managementGroups/${encodeURIComponent(group)}/descendants?api-version=2020-05-01`;
      for await (const page of scan.arm.pages(path, tally)) {
        for (const record of page) {
          const { type, name, properties } = Object(record) as Record<string, unknown>;
          const { displayName } = Object(properties) as Record<string, unknown>;
          const kind = typeof type === "string" ? /[^/]*$/.exec(type)![0].toLowerCase() : "";
          if (kind === "subscriptions" && typeof name === "string" && isId(name))
            found.push({ id: name.toLowerCase(), name: nameOf(displayName, name) });
          else if (kind !== "managementgroups")
            bad.add(record, "a descendant that is neither a management group nor a subscription");
        }
        yield {};
      }
    },
  );
  if (!fault && found.length === 0) await nothingToScan(scan, `mg/${group}`);
  return fault ? undefined : found;
}

/** An identity that sees no subscription must not read as a tenant that holds nothing. */
async function nothingToScan({ give }: Scan, scope: string): Promise<void> {
  await give({
    gaps: [
      {
        reason: "refused",
        provider: "azure",
        scope,
        service: "subscriptions",
        detail: "no subscription can be read, so nothing was checked",
        remedy: "grant the built-in role Reader on a subscription or management group",
      },
    ],
  });
}

/** By id, asked for by itself, as one may read it without seeing the others; or by its display name. */
export async function oneSubscription(scan: Scan, wanted: string): Promise<Subscription> {
  if (!isId(wanted)) {
    const named = (await allSubscriptions(scan)).filter(
      ({ name }) => name.toLowerCase() === wanted.toLowerCase(),
    );
    if (named.length === 1) return named[0]!;
    throw new UserError(
      `azure:${wanted}: ${named.length === 0 ? "no subscription" : "more than one subscription"} of that name can be read; give its id (\`az account list\` shows them)`,
    );
  }
  const id = wanted.toLowerCase();
  try {
    const record = await scan.arm.get(`/subscriptions/${id}?${version}`, { calls: 0 });
    return { id, name: nameOf(record["displayName"], id) };
  } catch (error) {
    rethrowUserError(error);
    // Its name is all that was asked for; whether it can be read at all, its resources tell.
    return { id, name: id };
  }
}

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

function nameOf(displayName: unknown, id: string): string {
  return typeof displayName === "string" && displayName !== "" ? displayName : id;
}
