/** The source `aws`: one live account, found by the SDK's own credentials. */
import pLimit from "p-limit";
import { UserError } from "../../model.ts";
import type { Batch, CollectOptions, Source } from "../collect.ts";
import { scanAccount } from "./account.ts";
import { attemptsOf, gapOf, refusalOf } from "./refusal.ts";
import type { Credentials } from "./service.ts";
import { services } from "./services/index.ts";
import { type Session, configure } from "./session.ts";
import { type Put, streamed } from "./stream.ts";
import { type Caller, regionOfProfile, whoAmI } from "./whoami.ts";

const form = /^aws(?::(\d{12}))?$/;

export const aws: Source = {
  provider: "aws",
  understands: (target) => /^aws(:|$)/.test(target),
  collect(target, options) {
    const match = form.exec(target);
    if (!match)
      throw new UserError(
        `${target}: not an AWS target: write aws, or aws:ACCOUNT with the 12 digits of an account`,
      );
    const abandoned = new AbortController();
    return streamed<Batch>(
      (put) => collect(match[1], options, abandoned.signal, put),
      () => abandoned.abort(),
    );
  },
};

async function collect(
  expected: string | undefined,
  options: CollectOptions,
  abandoned: AbortSignal,
  put: Put<Batch>,
): Promise<void> {
  const { connection, concurrency } = options;
  const signal = AbortSignal.any([options.signal, abandoned]);
  const limit = pLimit(concurrency);
  const config = configure(
    connection.aws?.credentials ?? (await sdkCredentials()),
    connection.aws?.endpoint,
  );

  let caller: Caller;
  try {
    // An endpoint of our own needs nothing of the user's profile, which may be broken.
    const configured = connection.aws ? async () => undefined : regionOfProfile;
    caller = await whoAmI(config, { limit, signal }, configured);
  } catch (error) {
    if (error instanceof UserError) throw error;
    await put(unreached(expected ?? "unknown", error, signal));
    return;
  }
  const { account, partition, identity, home, calls, fault } = caller;
  if (expected !== undefined && account !== "unknown" && account !== expected)
    throw new UserError(
      `aws:${expected}: the credentials are those of account ${account} (${identity}): use credentials of ${expected}, or scan aws:${account}`,
    );
  const scope = account === "unknown" ? (expected ?? account) : account;
  await put(
    fault === undefined
      ? {
          ...(identity !== undefined && { identity }),
          coverage: [
            {
              provider: "aws",
              scope,
              region: home,
              service: "sts",
              status: "complete",
              resources: 0,
              calls,
            },
          ],
        }
      : unreached(scope, fault, signal),
  );

  const session: Session = {
    account: scope,
    partition,
    home,
    config,
    limit: (work) => limit(work),
    signal,
    regions: options.regions,
    concurrency,
    progress: options.progress,
  };
  try {
    await scanAccount(session, services, put);
  } catch (error) {
    if (!signal.aborted) throw error;
    await put(interrupted(scope));
  }
}

/** One provider for all clients: an SSO login or an assumed role is fetched once and refreshed when it expires. */
async function sdkCredentials(): Promise<Credentials> {
  const { defaultProvider } = await import("@aws-sdk/credential-provider-node");
  return defaultProvider();
}

function unreached(scope: string, error: unknown, signal: AbortSignal): Batch {
  const refusal = refusalOf(error, signal);
  return {
    gaps: [
      gapOf(
        refusal,
        { scope, region: "global", service: "sts", action: "sts:GetCallerIdentity" },
        "STS did not say which account this is",
      ),
    ],
    coverage: [
      {
        provider: "aws",
        scope,
        region: "global",
        service: "sts",
        status: "failed",
        resources: 0,
        calls: attemptsOf(error),
      },
    ],
  };
}

function interrupted(scope: string): Batch {
  return {
    gaps: [
      {
        reason: "interrupted",
        provider: "aws",
        scope,
        detail: "the scan was stopped before all regions and services had been listed",
        remedy: "let the scan run to its end",
      },
    ],
  };
}
