/** Scans an organisation: its accounts as Organizations lists them, the role assumed in each but the caller's own. */
import pLimit from "p-limit";
import { type Member, membersOf, organizationActions } from "./organization.ts";
import { gapOf, refusalOf, statusOf } from "./refusal.ts";
import type { Role } from "./role.ts";
import { type Scan, interrupted, scanByRole, scanOwn } from "./scan.ts";
import type { Tally } from "./session.ts";

/** Accounts scanned side by side: each has its regions, and all share the limit on calls. */
const accountsAtOnce = 4;

/** The organisation's accounts: the caller's own with its credentials, the others by the role in each. */
export async function scanOrganization(scan: Scan, role: Role): Promise<void> {
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
