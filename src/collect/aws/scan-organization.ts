/** Scans an organization: its accounts as Organizations lists them, the role assumed in each but the caller's own. */
import pLimit from "p-limit";
import { listAccounts } from "./list-accounts.ts";
import { type Member, expectedIn } from "./organization.ts";
import type { Role } from "./role.ts";
import { type Scan, scanByRole, scanOwn } from "./scan.ts";
import { interrupted, unreached } from "./scan-ends.ts";
import { unknownAccount } from "./whoami.ts";

/** Accounts scanned side by side: each has its regions, and all share the limit on calls. */
const accountsAtOnce = 4;

/** The organization's accounts: the caller's own with its credentials, the others by the role in each. */
export async function scanOrganization(scan: Scan, role: Role): Promise<void> {
  const { caller, signal, put, options } = scan;
  const own = caller.account;
  const isMine = (account: string): boolean => options.isMine?.("aws", account) ?? true;
  const some = pLimit(accountsAtOnce);
  const scans: Promise<void>[] = [];
  const start = (work: () => Promise<void>): void => {
    const scanned = some(work);
    // What fails while accounts are still being listed is thrown once they are.
    scanned.catch(() => undefined);
    scans.push(scanned);
  };
  const startMember = (member: Member): void => {
    if (!isMine(member.account)) return;
    start(() => (member.account === own ? scanOwn(scan, own) : scanMember(scan, member, role)));
  };
  // The caller's own account is scanned whatever Organizations says. Where STS did not say which that
  // is, it is one of those listed: scanned as itself and as "unknown" it would be there twice.
  const known = new Set<string>();
  const take = async (members: readonly Member[]): Promise<void> => {
    const fresh = members.filter(({ account }) => !known.has(account) && known.add(account));
    await put(expectedIn(fresh));
    fresh.forEach(startMember);
  };
  if (options.accounts)
    await take(
      options.accounts
        .filter(({ provider }) => provider === "aws")
        .map(({ scope, name = "" }) => ({ account: scope, name, state: "" })),
    );
  else {
    if (own !== unknownAccount) await take([{ account: own, name: "", state: "" }]);
    await put(await listAccounts(scan, take));
  }
  if (known.size === 0) start(() => scanOwn(scan, own));
  else if (own === unknownAccount) await put(unreached(own, caller.fault, signal));
  await Promise.all(scans);
}

async function scanMember(scan: Scan, { account, name }: Member, role: Role): Promise<void> {
  if (scan.signal.aborted) return scan.put(interrupted(account));
  scan.options.progress(`aws ${account}: ${name}`);
  return scanByRole(scan, account, role);
}
