/**
 * One SDK client of each service for a whole account, and one pool of connections for all of them. Which
 * region a call is about stands with the call: the client asks for it when it chooses the host, signs and
 * paces itself. A client per region and service costs more than the calls that most of them make.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import type { AdaptiveRetryStrategy } from "@smithy/core/retry";
import type { NodeHttpHandler } from "@smithy/node-http-handler";
import { lean, sha256 } from "./lean-client.ts";
import type { AwsClient, ClientConfig, Configure } from "./service.ts";

const regions = new AsyncLocalStorage<string>();

/** What is asked within goes to this region. */
export const inRegion = <Out>(region: string, work: () => Out): Out => regions.run(region, work);

function regionOfCall(): string {
  const region = regions.getStore();
  if (region === undefined) throw new Error("a call of a client of all regions names none");
  return region;
}

export interface Clients {
  /** The client of this name, made when first asked for; its calls stand within `inRegion`. */
  readonly of: <Client extends AwsClient>(
    name: string,
    make: (config: ClientConfig) => Promise<Client>,
    retryMode?: ClientConfig["retryMode"],
  ) => Promise<Client>;
  readonly close: () => Promise<void>;
}

/** The time as AWS's answers to this client date it: the machine's clock may be wrong. */
export const timeOf = ({
  config,
}: {
  readonly config: { readonly systemClockOffset: number };
}): Date => new Date(Date.now() + config.systemClockOffset);

/** What of a resolved configuration is changed. */
interface Resolved {
  readonly serviceId: string;
  retryStrategy: () => Promise<unknown>;
}

/** Milliseconds that a connection is kept without a call: the units of a scan end one after the other. */
const idle = 2000;

export function clientsOf(configure: Configure, home: string): Clients {
  const made = new Map<string, Promise<AwsClient>>();
  const strategies = new Map<string, unknown>();
  let pool: Promise<Connections> | undefined;
  return {
    of<Client extends AwsClient>(
      name: string,
      make: (config: ClientConfig) => Promise<Client>,
      retryMode: ClientConfig["retryMode"] = "adaptive",
    ) {
      const client = made.get(name) ?? ofAllRegions(make, configure(home, retryMode));
      made.set(name, client);
      return client as Promise<Client>;
    },
    async close() {
      (await pool)?.close();
    },
  };

  async function ofAllRegions(
    make: (config: ClientConfig) => Promise<AwsClient>,
    config: ClientConfig,
  ): Promise<AwsClient> {
    pool ??= connections(config);
    const paced = await paces(config);
    return make({
      ...config,
      region: async () => regionOfCall(),
      requestHandler: (await pool).handler,
      sha256: await sha256(),
      ofAllRegions(client) {
        const resolved = client.config;
        Object.defineProperty(resolved, "signingRegion", {
          get: regionOfCall,
          // The SDK keeps that of the first call.
          set() {},
          enumerable: true,
        });
        paced(resolved as Resolved);
        lean(client, regionOfCall);
      },
    });
  }

  /** A throttle is one service's in one region: so is what holds calls back, whichever client makes them. */
  async function paces({
    retryMode,
    maxAttempts,
  }: ClientConfig): Promise<(resolved: Resolved) => void> {
    const { AdaptiveRetryStrategy: Adaptive, StandardRetryStrategy: Standard } =
      await import("@smithy/core/retry");
    return (resolved) => {
      resolved.retryStrategy = async () => {
        const key = `${resolved.serviceId} ${regionOfCall()} ${retryMode}`;
        const known =
          strategies.get(key) ??
          clockSetOnce(
            retryMode === "adaptive"
              ? new Adaptive(async () => maxAttempts, { maxAttempts })
              : new Standard({ maxAttempts }),
          );
        strategies.set(key, known);
        return known;
      };
    };
  }
}

/**
 * Where the machine's clock is wrong, the SDK sets it by each answer's date, and asks again after every refusal as if
 * that had been the cause: a missing permission eight times. With the clock set the second answer holds.
 */
function clockSetOnce<Strategy extends Pick<AdaptiveRetryStrategy, "refreshRetryTokenForRetry">>(
  strategy: Strategy,
): Strategy {
  const refresh = strategy.refreshRetryTokenForRetry.bind(strategy);
  strategy.refreshRetryTokenForRetry = async (token, failure) => {
    const { clockSkewCorrected, httpStatusCode = 0 } = Object(Object(failure.error).$metadata) as {
      readonly clockSkewCorrected?: boolean;
      readonly httpStatusCode?: number;
    };
    if (
      clockSkewCorrected === true &&
      failure.errorType === "TRANSIENT" &&
      httpStatusCode < 500 &&
      token.getRetryCount() > 0
    )
      throw failure.error;
    return refresh(token, failure);
  };
  return strategy;
}

interface Connections {
  readonly handler: NodeHttpHandler;
  readonly close: () => void;
}

/** HTTP/1.1 for all: Kinesis and Q Business would speak HTTP/2, for streams that a scan never opens. */
async function connections({ requestHandler }: ClientConfig): Promise<Connections> {
  const { NodeHttpHandler } = await import("@smithy/node-http-handler");
  // How many at once is bounded by the scan.
  const agent = { maxSockets: Infinity, timeout: idle };
  const handler = new NodeHttpHandler({ ...requestHandler, httpAgent: agent, httpsAgent: agent });
  const close = handler.destroy.bind(handler);
  // No client ends what all share.
  handler.destroy = () => undefined;
  return { handler, close };
}
