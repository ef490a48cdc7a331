/** Live Azure: every subscription that can be read, or one, or those of a management group. */
import type { TokenCredential } from "@azure/core-auth";
import pLimit from "p-limit";
import type { Batch, CollectOptions, Source } from "../collect.ts";
import { channel } from "./channel.ts";
import { type Clock, realClock } from "./clock.ts";
import { endpointOf } from "./endpoint.ts";
import { listResources } from "./listing.ts";
import { pace } from "./pace.ts";
import { rest } from "./rest.ts";
import type { Scan } from "./scan.ts";
import { allSubscriptions, oneSubscription } from "./subscriptions.ts";
import { dataBoundary } from "./tenant.ts";
import { tokens } from "./token.ts";

/** What a scan of the real Azure takes from the machine it runs on. */
export interface Surroundings {
  readonly clock?: Clock;
  /** In place of the chain of @azure/identity. */
  readonly credential?: TokenCredential;
}

export function azureSource({ clock = realClock, credential }: Surroundings = {}): Source {
  return {
    provider: "azure",
    understands: (target) => /^azure(:.+)?$/.test(target),
    collect: (target, options) =>
      channel((give) => collect(target, { options, give, arm: connect(options) })),
  };

  function connect(options: CollectOptions): Scan["arm"] {
    const endpoint = endpointOf(options.connection.azure, process.env);
    return rest({
      endpoint,
      tokens: tokens(endpoint, credential),
      pace: pace(clock),
      limit: pLimit(options.concurrency),
      clock,
      signal: options.signal,
    });
  }
}

export const azure: Source = azureSource();

async function collect(target: string, scan: Scan): Promise<void> {
  const wanted = target.slice("azure:".length);
  const subscriptions =
    wanted === "" ? await allSubscriptions(scan) : [await oneSubscription(scan, wanted)];
  for (const { id, name } of subscriptions)
    await scan.give({ identity: name === id ? id : `${name} (${id})` } satisfies Batch);
  await Promise.all([
    dataBoundary(scan),
    ...subscriptions.flatMap((subscription) => [
      dataBoundary(scan, subscription.id),
      listResources(scan, subscription),
    ]),
  ]);
}
