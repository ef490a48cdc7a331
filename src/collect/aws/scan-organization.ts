/** Scans an organisation: its accounts as Organizations lists them, the role assumed in each but the caller's own. */
import { coverageOf } from "./coverage.ts";
import pLimit from "p-limit";
import type { Gap } from "../../model.ts";
import { damageLog } from "./damage.ts";
import { type Member, membersOf, organizationActions } from "./organization.ts";
import { type Refusal, refusalGap, refusalOf, statusOf } from "./refusal.ts";
import type { Role } from "./role.ts";
import { type Scan, scanByRole, scanOwn } from "./scan.ts";
import { interrupted, unreached } from "./scan-ends.ts";
import type { Tally } from "./session.ts";
import { unknownAccount } from "./whoami.ts";

/** Accounts scanned side by side: each has its regions, and all share the limit on calls. */
const accountsAtOnce = 4;

/** The organisation's accounts: the caller's own with its credentials, the others by the role in each. */
export async function scanOrganization(scan: Scan, role: Role): Promise<void> {
  const { caller, signal, put, limit } = scan;
  const own = caller.account;
  const some = pLimit(accountsAtOnce);
  const known = new Set(own === unknownAccount ? [] : [own]);
  const shut = new Map<string, Member>();
  const scans: Promise<void>[] = [];
  const start = (work: () => Promise<void>): void => {
    const scanned = some(work);
    // What fails while accounts are still being listed is thrown once they are.
    scanned.catch(() => undefined);
    scans.push(scanned);
  };
  // The caller's own account is scanned whatever Organizations says. Where STS did not say which that
  // is, it is one of those listed: scanned as itself and as "unknown" it would be there twice.
  if (own !== unknownAccount) start(() => scanOwn(scan, own));
  const place = { scope: own, region: "global", service: "organizations" };
  const damages = damageLog();
  const tally: Tally = { calls: 0, damaged: damages.add };
  let unseen: unknown;
  try {
    for await (const page of membersOf(scan.configure, { limit, signal }, caller.home, tally))
      for (const member of page) {
        if (known.has(member.account)) continue;
        // One that another page calls active is scanned.
        if (isShut(member)) {
          shut.set(member.account, member);
          continue;
        }
        shut.delete(member.account);
        known.add(member.account);
        start(() => scanMember(scan, member, role));
      }
  } catch (error) {
    unseen = error;
  }
  if (known.size === 0) start(() => scanOwn(scan, own));
  else if (own === unknownAccount) await put(unreached(own, caller.fault, signal));
  const refusal = unseen === undefined ? undefined : refusalOf(unseen, signal);
  const action = organizationActions[0];
  const lost = damages.gaps({ ...place, action }, "accounts");
  await put({
    gaps: [
      ...(refusal
        ? [
            {
              ...refusalGap(
                refusal,
                { ...place, action },
                known.size > 1
                  ? "not all accounts of the organisation were listed"
                  : "the accounts of the organisation were not listed, so only the caller's own was scanned",
              ),
              ...remedyOfListing(refusal),
            },
          ]
        : []),
      ...lost,
      ...[...shut.values()].map(gapOfShut),
    ],
    coverage: [
      coverageOf(
        place,
        refusal ? statusOf(refusal.kind, known.size - 1) : lost.length > 0 ? "partial" : "complete",
        0,
        tally.calls,
      ),
      ...[...shut.values()].map(({ account, state }) =>
        coverageOf(
          {
            scope: account,
            region: "*",
            service: `account ${state.toLowerCase().replaceAll("_", " ")}`,
          },
          "failed",
        ),
      ),
    ],
  });
  await Promise.all(scans);
}

async function scanMember(scan: Scan, { account, name }: Member, role: Role): Promise<void> {
  if (scan.signal.aborted) return scan.put(interrupted(account));
  scan.options.progress(`aws ${account}: ${name}`);
  return scanByRole(scan, account, role);
}

/**
 * The states in which no role can be assumed; in any other, unknown ones included, it is tried.
 * https://docs.aws.amazon.com/organizations/latest/APIReference/API_Account.html
 */
const isShut = ({ state }: Member): boolean =>
  /^(SUSPENDED|PENDING_CLOSURE|CLOSED|PENDING_ACTIVATION)$/i.test(state);

/** https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-closing.html: 90 days. */
const gapOfShut = ({ account, state }: Member): Gap => ({
  reason: "failed",
  provider: "aws",
  scope: account,
  service: "organizations",
  detail: `nothing in the account was looked at: its state is ${state}, in which no role can be assumed; AWS keeps the data of a closed account for 90 days`,
  remedy:
    "reopen the account and scan it, wait until it is gone from the organisation, or accept the gap with an exception",
});

/** A grant to a member account does not help: only the management account and its delegates can list. */
const remedyOfListing = ({ kind, said }: Refusal): { readonly remedy?: string } =>
  /AWSOrganizationsNotInUse/.test(said)
    ? { remedy: "the account is in no organisation: scan aws or aws:ACCOUNT" }
    : kind === "refused"
      ? {
          remedy: `scan from the management account or a delegated administrator of the organisation, with ${organizationActions[0]} granted there`,
        }
      : {};
