/** The source `aws`: the caller's own account, one where a role is assumed, or a whole organization. */
import { listedBy } from "../../classes.ts";
import { TargetError, UserError } from "../../model.ts";
import { cryptoIsLoaded } from "../../sha256.ts";
import type { Batch, CollectOptions, Source } from "../collect.ts";
import { listAccounts } from "./list-accounts.ts";
import { scanAggregator } from "./config-scan.ts";
import { expectedIn } from "./organization.ts";
import { type Role, roleOf } from "./role.ts";
import { scanOrganization } from "./scan-organization.ts";
import { type Scan, begin, scanByRole, scanOwn } from "./scan.ts";
import { stsLine, unreached } from "./scan-ends.ts";
import type { Service } from "./service.ts";
import { macie2 } from "./macie2.ts";
import { services } from "./services/index.ts";
import { streamed } from "./stream.ts";
import { type Caller, unknownAccount } from "./whoami.ts";

const form = /^aws(?::(?:(\d{12})|(org)|config\/([\w-]{1,256})))?$/;

/** What a target of AWS names: nothing, an account, the organization, or an aggregator of AWS Config. */
export function formOf(target: string): {
  readonly account: string | undefined;
  readonly isOrganization: boolean;
  readonly aggregator: string | undefined;
} {
  const match = form.exec(target);
  if (!match)
    throw new UserError(
      `${target}: unknown AWS target; use aws, aws:ACCOUNT with the 12 digits of an account, aws:org, or aws:config/AGGREGATOR with the name of an aggregator`,
    );
  return { account: match[1], isOrganization: match[2] !== undefined, aggregator: match[3] };
}

/**
 * `listed`: the services whose own lists are read beside the tagging API; `others`: the types that Cloud Control
 * is asked for.
 */
export function awsSource(
  listed: readonly Service[],
  others: readonly string[] = listedBy("cloudControl"),
): Source {
  return {
    provider: "aws",
    understands: (target) => /^aws(:|$)/.test(target),
    collect(target, options) {
      const { account, isOrganization, aggregator } = formOf(target);
      const role = roleOf(options.role, options.externalId);
      if (aggregator !== undefined) {
        if (role !== undefined)
          throw new UserError(
            `${target}: takes no role, as the aggregator is asked in the account of the credentials; leave out --role`,
          );
        return begun(target, options, (scan) => scanAggregator(scan, aggregator));
      }
      if (isOrganization && role === undefined)
        throw new UserError(
          "aws:org requires --role, a read-only role in each account; OrganizationAccountAccessRole has full access and is never used implicitly",
        );
      return begun(target, options, async (scan) => {
        if (isOrganization) await scanOrganization(scan, role!);
        else await scanOne(scan, account ?? scan.caller.account, role);
      });
    },
    discover: (target, options) =>
      begun(target, options, async (scan) => {
        const { put, caller } = scan;
        const { isOrganization, aggregator } = formOf(target);
        if (aggregator !== undefined) return scanAggregator(scan, aggregator, true);
        if (caller.account !== unknownAccount) await put(expectedIn([{ account: caller.account }]));
        else await put(unreached(caller.account, caller.fault, scan.signal));
        if (isOrganization)
          await put(
            await listAccounts(scan, (members) =>
              scan.put(expectedIn(members.filter(({ account }) => account !== caller.account))),
            ),
          );
      }),
  };

  /** What names one account of other shards ends before anything is asked. */
  function begun(
    target: string,
    options: CollectOptions,
    work: (scan: Scan) => Promise<void>,
  ): AsyncIterable<Batch> {
    const { account } = formOf(target);
    const abandoned = new AbortController();
    // To sign calls.
    cryptoIsLoaded();
    return streamed<Batch>(
      async (put) => {
        try {
          if (account !== undefined) await put(expectedIn([{ account }]));
          if (account !== undefined && options.isMine?.("aws", account) === false) return;
          const asked = options.lookers?.includes("macie") ? [...listed, macie2] : listed;
          const known = { listed: asked, others };
          const scan = await begin(account, known, options, abandoned.signal, put);
          if (scan) await work(scan);
        } finally {
          // Where it ends early, what was asked ahead is of no use any more.
          abandoned.abort();
        }
      },
      () => abandoned.abort(),
    );
  }
}

export const aws: Source = awsSource(services);

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
  if (caller.account !== unknownAccount && caller.account !== account)
    throw new TargetError(
      `aws:${account}: the credentials are those of account ${caller.account} (${caller.identity}): use credentials of ${account}, name a role in it with --role, or scan aws:${caller.account}`,
    );
  if (caller.account !== unknownAccount) {
    await scan.put(expectedIn([{ account }]));
    if (scan.options.isMine?.("aws", account) === false) return;
  }
  return scanOwn(scan, account);
}

/** Whether the caller has taken on that very role already. */
export const isRole = ({ account, identity }: Caller, wanted: string, { name }: Role): boolean =>
  account === wanted &&
  identity?.split(":")[5]?.startsWith(`assumed-role/${name.split("/").at(-1)}/`) === true;
