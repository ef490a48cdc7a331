/** The source `aws`: the caller's own account, one where a role is assumed, or a whole organisation. */
import pLimit from "p-limit";
import { UserError } from "../../model.ts";
import type { Batch, CollectOptions, Source } from "../collect.ts";
import { scanAccount, typesOf } from "./account.ts";
import { crossCheck } from "./cross-check.ts";
import { type Member, membersOf, organizationActions } from "./organization.ts";
import { attemptsOf, gapOf, refusalOf, statusOf } from "./refusal.ts";
import { type Role, assumedRole, roleArn, roleOf } from "./role.ts";
import type { Credentials, Service } from "./service.ts";
import { services } from "./services/index.ts";
import { type Configure, type Session, type Tally, configure, limitOf } from "./session.ts";
import { type Put, streamed } from "./stream.ts";
import { type Caller, regionOfProfile, whoAmI } from "./whoami.ts";

const form = /^aws(?::(?:(\d{12})|(org)))?$/;

/** Accounts scanned side by side: each has its regions, and all share the limit on calls. */
const accountsAtOnce = 4;

/** `listed`: the services whose own lists are read beside the tagging API. */
export function awsSource(listed: readonly Service[]): Source {
  return {
    provider: "aws",
    understands: (target) => /^aws(:|$)/.test(target),
    collect(target, options) {
      const match = form.exec(target);
      if (!match)
        throw new UserError(
          `${target}: not an AWS target: write aws, aws:ACCOUNT with the 12 digits of an account, or aws:org`,
        );
      const role = roleOf(options.role, options.externalId);
      if (match[2] !== undefined && role === undefined)
        throw new UserError(
          "aws:org: name the role to assume in each account with --role; none is taken by default, as OrganizationAccountAccessRole may do anything",
        );
      const abandoned = new AbortController();
      return streamed<Batch>(
        async (put) => {
          const scan = await begin(match[1], listed, options, abandoned.signal, put);
          if (!scan) return;
          if (match[2] !== undefined) await scanOrganization(scan, role!);
          else await scanOne(scan, match[1] ?? scan.caller.account, role);
        },
        () => abandoned.abort(),
      );
    },
  };
}

export const aws: Source = awsSource(services);

/** One target's scan, once it is known who scans. */
interface Scan {
  readonly caller: Caller;
  readonly listed: readonly Service[];
  readonly options: CollectOptions;
  readonly configure: Configure;
  readonly endpoint: string | undefined;
  readonly limit: Session["limit"];
  readonly signal: AbortSignal;
  readonly put: Put<Batch>;
}

async function begin(
  expected: string | undefined,
  listed: readonly Service[],
  options: CollectOptions,
  abandoned: AbortSignal,
  put: Put<Batch>,
): Promise<Scan | undefined> {
  const { connection } = options;
  const signal = AbortSignal.any([options.signal, abandoned]);
  const limit = limitOf(options);
  const endpoint = connection.aws?.endpoint;
  const config = configure(
    connection.aws?.credentials ?? (await sdkCredentials()),
    endpoint,
    options.callTimeout,
  );
  try {
    // An endpoint of our own needs nothing of the user's profile, which may be broken.
    const configured = connection.aws ? async () => undefined : regionOfProfile;
    const caller = await whoAmI(config, { limit, signal }, configured);
    return { caller, listed, options, configure: config, endpoint, limit, signal, put };
  } catch (error) {
    if (error instanceof UserError) throw error;
    await put(unreached(expected ?? "unknown", error, signal));
    return undefined;
  }
}

/** The account named: with the caller's own credentials if it is the caller's, else with the role in it. */
async function scanOne(scan: Scan, account: string, role: Role | undefined): Promise<void> {
  const { caller } = scan;
  if (role !== undefined && !isRole(caller, account, role)) {
    await scan.put(
      caller.fault === undefined
        ? { coverage: [stsLine(caller.account, caller.home, "complete", caller.calls)] }
        : unreached(caller.account, caller.fault, scan.signal),
    );
    return scanByRole(scan, account, role);
  }
  if (caller.account !== "unknown" && caller.account !== account)
    throw new UserError(
      `aws:${account}: the credentials are those of account ${caller.account} (${caller.identity}): use credentials of ${account}, name a role in it with --role, or scan aws:${caller.account}`,
    );
  return scanOwn(scan, account);
}

/** The account that the credentials belong to. */
async function scanOwn(scan: Scan, account: string): Promise<void> {
  const { identity, home, calls, fault } = scan.caller;
  await scan.put(
    fault === undefined
      ? {
          ...(identity !== undefined && { identity }),
          coverage: [stsLine(account, home, "complete", calls)],
        }
      : unreached(account, fault, scan.signal),
  );
  await scanWith(scan, account, scan.configure);
}

/** Whether the caller has taken on that very role already. */
const isRole = ({ account, identity }: Caller, wanted: string, { name }: Role): boolean =>
  account === wanted &&
  identity?.split(":")[5]?.startsWith(`assumed-role/${name.split("/").at(-1)}/`) === true;

async function scanByRole(scan: Scan, account: string, role: Role): Promise<void> {
  const { caller, endpoint, limit, signal, put } = scan;
  const { partition, home } = caller;
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
    const gap = gapOf(
      refusal,
      place,
      `nothing in the account was looked at: ${arn} was not assumed`,
    );
    await put({
      gaps: [
        refusal.kind === "refused"
          ? {
              ...gap,
              remedy: `create the role if it is not there, let its trust policy name ${caller.identity ?? "the scanning identity"}, and grant that one sts:AssumeRole on ${arn}`,
            }
          : gap,
      ],
      coverage: [stsLine(account, home, statusOf(refusal.kind, 0), tally.calls)],
    });
    return;
  }
  await scanWith(
    scan,
    account,
    configure(async () => (await assume()).keys, endpoint, scan.options.callTimeout),
  );
  await put({ coverage: [stsLine(account, home, "complete", tally.calls)] });
}

/** The organisation's accounts: the caller's own with its credentials, the others by the role in each. */
async function scanOrganization(scan: Scan, role: Role): Promise<void> {
  const { caller, signal, put, limit } = scan;
  const own = caller.account;
  const tally: Tally = { calls: 0 };
  const some = pLimit(accountsAtOnce);
  const known = new Set([own]);
  const scans: Promise<void>[] = [];
  const start = (work: () => Promise<void>): void => {
    const scanned = some(work);
    // What fails while accounts are still being listed is thrown once they are.
    scanned.catch(() => undefined);
    scans.push(scanned);
  };
  // The caller's own account is scanned whatever Organizations says.
  start(() => scanOwn(scan, own));
  let unseen: unknown;
  try {
    for await (const page of membersOf(scan.configure, { limit, signal }, caller.home, tally))
      for (const member of page)
        if (!known.has(member.account)) {
          known.add(member.account);
          start(() => scanMember(scan, member, role));
        }
  } catch (error) {
    unseen = error;
  }
  const refusal = unseen === undefined ? undefined : refusalOf(unseen, signal);
  const place = { scope: own, region: "global", service: "organizations" };
  await put({
    gaps: refusal
      ? [
          gapOf(
            refusal,
            { ...place, action: organizationActions[0] },
            known.size > 1
              ? "not all accounts of the organisation were listed"
              : "the accounts of the organisation were not listed, so only the caller's own was scanned",
          ),
        ]
      : [],
    coverage: [
      {
        provider: "aws",
        ...place,
        status: refusal ? statusOf(refusal.kind, known.size - 1) : "complete",
        resources: 0,
        calls: tally.calls,
      },
    ],
  });
  await Promise.all(scans);
}

async function scanMember(scan: Scan, { account, name, state }: Member, role: Role): Promise<void> {
  if (scan.signal.aborted) return scan.put(interrupted(account));
  if (state !== "ACTIVE")
    return scan.put({
      coverage: [
        {
          provider: "aws",
          scope: account,
          region: "*",
          service: `account ${state.toLowerCase().replaceAll("_", " ")}`,
          status: "disabled",
          resources: 0,
          calls: 0,
        },
      ],
    });
  scan.options.progress(`aws ${account}: ${name}`);
  return scanByRole(scan, account, role);
}

async function scanWith(scan: Scan, account: string, config: Configure): Promise<void> {
  const { options, limit, signal, put } = scan;
  const { partition, home } = scan.caller;
  const session: Session = {
    account,
    partition,
    home,
    config,
    limit,
    signal,
    regions: options.regions,
    concurrency: options.concurrency,
    progress: options.progress,
  };
  const check = crossCheck(session, typesOf(scan.listed).size, put);
  try {
    await scanAccount(session, scan.listed, check.put);
    await check.finish();
  } catch (error) {
    if (!signal.aborted) throw error;
    await put(interrupted(account));
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
    coverage: [stsLine(scope, "global", "failed", attemptsOf(error))],
  };
}

const stsLine = (
  scope: string,
  region: string,
  status: "complete" | ReturnType<typeof statusOf>,
  calls: number,
): NonNullable<Batch["coverage"]>[number] => ({
  provider: "aws",
  scope,
  region,
  service: "sts",
  status,
  resources: 0,
  calls,
});

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
