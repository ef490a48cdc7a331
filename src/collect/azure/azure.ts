/** Live Azure: every subscription that can be read, or one, or those of a management group. */
import type { TokenCredential } from "@azure/core-auth";
import pLimit from "p-limit";
import { cryptoIsLoaded } from "../../sha256.ts";
import { type Batch, type CollectOptions, type Source, callTimeout } from "../collect.ts";
import { channel } from "./channel.ts";
import { type Clock, realClock } from "./clock.ts";
import { endpointOf } from "./endpoint.ts";
import { subscriptionsPerQuery } from "./graph.ts";
import { collectGroup, collectSubscriptions } from "./subscription-resources.ts";
import { type Pace, pace } from "./pace.ts";
import { withDataMaps } from "./purview/accounts.ts";
import { pushedDown } from "./pushdown.ts";
import { rest } from "./rest.ts";
import { type Scan, toldOnce } from "./collection.ts";
import {
  type Subscription,
  allSubscriptions,
  oneSubscription,
  subscriptionsOf,
} from "./subscriptions.ts";
import { skippedLogs } from "./skip.ts";
import { tenantBoundary } from "./tenant.ts";
import { tokens } from "./token.ts";

/** What a scan of the real Azure takes from the machine it runs on. */
export interface Surroundings {
  readonly clock?: Clock;
  /** In place of the chain of @azure/identity. */
  readonly credential?: TokenCredential | undefined;
}

export function azureSource({ clock = realClock, credential }: Surroundings = {}): Source {
  const paces = new Map<string, Pace>();
  const connected = (options: CollectOptions): Scan["arm"] =>
    connect(options, { clock, credential, paces });
  return {
    provider: "azure",
    understands: (target) => /^azure(:.+)?$/.test(target),
    collect: (target, options) =>
      channel((give) =>
        collect(target, { options, give, arm: connected(options) }, { options, clock, credential }),
      ),
    discover: (target, options) =>
      channel(async (give) => {
        const scan = { options, give, arm: connected(options) };
        await give(expectedIn((await listedIn(target.slice("azure:".length), scan)) ?? []));
      }),
  };
}

export function connect(
  options: CollectOptions,
  {
    clock = realClock,
    credential,
    paces = new Map<string, Pace>(),
  }: Surroundings & { readonly paces?: Map<string, Pace> } = {},
): Scan["arm"] {
  const endpoint = endpointOf(options.connection.azure, process.env);
  const known = paces.get(endpoint.origin) ?? pace(clock);
  paces.set(endpoint.origin, known);
  // By the library that asks.
  cryptoIsLoaded();
  const patience = (options.callTimeout ?? callTimeout) * 1000;
  return rest({
    endpoint,
    tokens: tokens(endpoint, credential),
    pace: known,
    limit: pLimit(options.concurrency),
    clock,
    patience,
    signal: options.signal,
  });
}

export const azure: Source = azureSource();

async function collect(
  target: string,
  bare: Scan,
  means: Parameters<typeof withDataMaps>[1],
): Promise<void> {
  const mapped = withDataMaps(bare, means);
  const plain: Scan = mapped
    ? {
        ...bare,
        async give({ resources, ...batch }) {
          await bare.give({ ...batch, ...(resources && { resources: await mapped(resources) }) });
        },
      }
    : bare;
  const { pushdown } = plain.options;
  const pushed = pushdown && pushedDown(plain, pushdown);
  const scan: Scan = pushed
    ? {
        ...plain,
        pushed,
        give(batch) {
          batch.resources?.forEach(pushed.hear);
          return plain.give(batch);
        },
      }
    : plain;
  await Promise.all([
    tenantBoundary(scan),
    skippedLogs(scan),
    collectTarget(target.slice("azure:".length), scan),
  ]);
  await pushed?.settle();
}

async function collectTarget(wanted: string, scan: Scan): Promise<void> {
  const isMine = (scope: string): boolean => scan.options.isMine?.("azure", scope) ?? true;
  const listed = await listedIn(wanted, scan);
  if (!listed) {
    const group = groupIn(wanted)!;
    if (isMine(`mg/${group}`)) await collectGroup(scan, group);
    return;
  }
  await scan.give(expectedIn(listed));
  const subscriptions = listed.filter(({ id }) => isMine(id));
  for (const { id, name } of subscriptions)
    await scan.give({ identity: name === id ? id : `${name} (${id})` });
  for (let start = 0; start < subscriptions.length; start += subscriptionsPerQuery)
    await collectSubscriptions(scan, subscriptions.slice(start, start + subscriptionsPerQuery));
}

const groupIn = (wanted: string): string | undefined => /^mg\/(.+)$/.exec(wanted)?.[1];

const expectedIn = (subscriptions: readonly Subscription[]): Batch => ({
  expected: subscriptions.map(({ id, name }) => ({
    provider: "azure",
    scope: id,
    ...(name !== id && { name }),
  })),
});

/** Undefined where a management group's can't be listed. */
async function listedIn(wanted: string, scan: Scan): Promise<readonly Subscription[] | undefined> {
  if (scan.options.accounts)
    return scan.options.accounts
      .filter(({ provider }) => provider === "azure")
      .map(({ scope: id, name = id }) => ({ id, name }));
  const once = { ...scan, give: toldOnce(scan) };
  const group = groupIn(wanted);
  if (group !== undefined) return subscriptionsOf(once, group);
  return wanted === "" ? allSubscriptions(once) : [await oneSubscription(once, wanted)];
}
