/** A scan of AWS: who makes it, and how one account is scanned, with the caller's credentials or by a role. */
import { UserError } from "../../model.ts";
import type { Batch, CollectOptions } from "../collect.ts";
import { scanAccount } from "./account.ts";
import { clientsOf } from "./clients.ts";
import { crossCheck } from "./cross-check.ts";
import { refusePlainHttpOf } from "./plain-http.ts";
import { refusalGap, refusalOf, signInAgain, statusOf } from "./refusal.ts";
import { type RegionsAnswer, askRegions } from "./enabled-regions.ts";
import { type Role, assumedRole, roleArn } from "./role.ts";
import { interrupted, stsLine, unreached } from "./scan-ends.ts";
import type { Configure, Credentials, Service } from "./service.ts";
import { type Session, type Tally, configure, limitOf, noProperties } from "./session.ts";
import type { Put } from "./stream.ts";
import { type Caller, regionOfProfile, whoAmI } from "./whoami.ts";

/** One target's scan, once it is known who scans. */
export interface Scan {
  readonly caller: Caller;
  readonly listed: readonly Service[];
  /** The types that Cloud Control is asked for. */
  readonly others: readonly string[];
  readonly options: CollectOptions;
  readonly configure: Configure;
  readonly endpoint: string | undefined;
  readonly limit: Session["limit"];
  readonly signal: AbortSignal;
  readonly put: Put<Batch>;
  /** Of the caller's own account, where its regions were asked for already. */
  readonly regions: RegionsAnswer | undefined;
}

/** The clients that a scan makes beside those of the lists, by the names of their packages. */
const beside = [
  "sts",
  "ec2",
  "account",
  "controltower",
  "resource-groups-tagging-api",
  "ssm",
  "organizations",
  "cloudcontrol",
  "config-service",
  "resource-explorer-2",
  "s3",
  "s3-control",
];

export async function begin(
  expected: string | undefined,
  { listed, others }: Pick<Scan, "listed" | "others">,
  options: CollectOptions,
  abandoned: AbortSignal,
  put: Put<Batch>,
): Promise<Scan | undefined> {
  const { connection } = options;
  const signal = AbortSignal.any([options.signal, abandoned]);
  const limit = limitOf(options);
  const endpoint = connection.aws?.endpoint;
  if (!connection.aws)
    refusePlainHttpOf(
      [...beside, ...listed.map(({ id }) => id)],
      process.env,
      options.insecureHosts,
    );
  const config = configure(
    connection.aws?.credentials ?? (await sdkCredentials()),
    endpoint,
    options,
  );
  try {
    // An endpoint of our own needs nothing of the user's profile, which may be broken.
    const home = connection.aws ? undefined : await regionOfProfile();
    let regions: RegionsAnswer | undefined;
    const caller = await whoAmI(config, { limit, signal }, home, () => {
      // The account's regions do not hang on whose it is, if it is the caller's own.
      if (home !== undefined && options.role === undefined)
        regions ??= askRegions({ limit, signal, config, home });
      void sdkClients().catch(() => undefined);
    });
    return {
      caller,
      listed,
      others,
      options,
      configure: config,
      endpoint,
      limit,
      signal,
      put,
      regions,
    };
  } catch (error) {
    if (error instanceof UserError) throw error;
    await put(unreached(expected ?? "unknown", error, signal));
    return undefined;
  }
}

/** The account that the credentials belong to. */
export async function scanOwn(scan: Scan, account: string): Promise<void> {
  const { identity, home, calls, fault } = scan.caller;
  await scan.put(
    fault === undefined
      ? {
          ...(identity !== undefined && { identity }),
          coverage: [stsLine(account, home, "complete", calls)],
        }
      : unreached(account, fault, scan.signal),
  );
  await scanWith(scan, account, scan.configure, scan.regions);
}

export async function scanByRole(scan: Scan, account: string, role: Role): Promise<void> {
  const { caller, endpoint, limit, signal } = scan;
  const { partition, home } = caller;
  const put = ofRole(scan.put, role);
  const arn = roleArn(partition, account, role);
  const tally: Tally = { calls: 0 };
  const assume = assumedRole(
    scan.configure,
    // Not under the scan's limit: a call that waits for new credentials holds a place there already.
    { limit: limitOf({ ...scan.options, concurrency: Infinity }), signal, tally },
    { home, arn, externalId: role.externalId },
  );
  try {
    const { identity } = await limit(assume);
    await put({ identity });
  } catch (error) {
    const refusal = refusalOf(error, signal);
    const place = { scope: account, region: home, service: "sts", action: "sts:AssumeRole" };
    const gap = refusalGap(
      refusal,
      place,
      `the account was not checked: ${arn} could not be assumed`,
    );
    await put({
      gaps: [
        refusal.kind === "refused"
          ? {
              ...gap,
              remedy: `create the role if it does not exist, let its trust policy name ${caller.identity ?? "the scanning identity"}, and grant sts:AssumeRole on ${arn} to that identity`,
            }
          : gap,
      ],
      coverage: [stsLine(account, home, statusOf(refusal.kind, 0), tally.calls)],
    });
    return;
  }
  await scanWith(
    { ...scan, put },
    account,
    configure(async () => (await assume()).keys, endpoint, scan.options),
  );
  await put({ coverage: [stsLine(account, home, "complete", tally.calls)] });
}

/** Nobody signs in to a role: where its session ended, another is begun. */
const ofRole =
  (put: Put<Batch>, { name }: Role): Put<Batch> =>
  (batch) =>
    put(
      batch.gaps
        ? {
            ...batch,
            gaps: batch.gaps.map((gap) =>
              gap.remedy === signInAgain
                ? {
                    ...gap,
                    remedy: `scan again: the session of the role expired; raise the maximum session duration of ${name} if it expires before the scan ends`,
                  }
                : gap,
            ),
          }
        : batch,
    );

async function scanWith(
  scan: Scan,
  account: string,
  config: Configure,
  regions?: RegionsAnswer,
): Promise<void> {
  const { options, limit, signal, put } = scan;
  const { partition, home } = scan.caller;
  const clients = clientsOf(config, home);
  const session: Session = {
    account,
    partition,
    home,
    config,
    clients,
    limit,
    signal,
    regions: options.regions,
    concurrency: options.concurrency,
    offers: new Map(),
    progress: options.progress,
    ...(options.planned && { planned: options.planned }),
    properties: options.properties ?? noProperties,
  };
  const check = crossCheck(session, put, scan.others, options.trust);
  try {
    await scanAccount(session, scan.listed, check, check.trust, regions);
    await check.finish();
    await put(check.trust.said());
  } catch (error) {
    if (!signal.aborted) throw error;
    await put(interrupted(account));
    await put(check.trust.said());
  } finally {
    await clients.close();
  }
}

/** Loads what every scan asks with, so that it is there when STS has answered; what fails, fails again. */
const sdkClients = async (): Promise<readonly unknown[]> => [
  (await import("@aws-sdk/client-resource-groups-tagging-api")).ResourceGroupsTaggingAPI,
  (await import("@aws-sdk/client-resource-explorer-2")).ResourceExplorer2,
  (await import("@aws-sdk/client-config-service")).ConfigService,
];

/** One provider for all clients: an SSO login or an assumed role is fetched once and refreshed when it expires. */
export async function sdkCredentials(): Promise<Credentials> {
  const { defaultProvider } = await import("@aws-sdk/credential-provider-node");
  return defaultProvider();
}
