/** Whose eyes the guards are read with: the caller's own, or those of a role in the account that the target names. */
import { type Gap, TargetError } from "../../../model.ts";
import { isRole } from "../aws.ts";
import { refusalGap, refusalOf } from "../refusal.ts";
import { type Role, assumedRole, roleArn } from "../role.ts";
import type { Scan } from "../scan.ts";
import { configure, limitOf } from "../session.ts";
import { unknownAccount } from "../whoami.ts";

/** Undefined where the role could not be assumed: a gap says why. */
export async function asAccount(
  scan: Scan,
  account: string | undefined,
  role: Role | undefined,
  gaps: Gap[],
): Promise<Scan | undefined> {
  const { caller, signal, endpoint } = scan;
  if (account === undefined) return scan;
  if (role === undefined || isRole(caller, account, role)) {
    if (caller.account !== unknownAccount && caller.account !== account)
      throw new TargetError(
        `aws:${account}: the credentials are those of account ${caller.account} (${caller.identity}): use credentials of ${account}, name a role in it with --role, or audit aws`,
      );
    return scan;
  }
  const { partition, home } = caller;
  const arn = roleArn(partition, account, role);
  const assume = assumedRole(
    scan.configure,
    // Not under the scan's limit: a call that waits for new credentials holds a place there already.
    {
      limit: limitOf({ ...scan.options, concurrency: Infinity }),
      signal,
      tally: { calls: 0 },
    },
    { home, arn, externalId: role.externalId },
  );
  try {
    const { identity } = await assume();
    return {
      ...scan,
      caller: { ...caller, account, identity },
      configure: configure(async () => (await assume()).keys, endpoint, scan.options),
    };
  } catch (error) {
    const gap = refusalGap(
      refusalOf(error, signal),
      { scope: account, region: home, service: "sts", action: "sts:AssumeRole" },
      `the guards that ${account} can read are not known: ${arn} was not assumed`,
    );
    gaps.push(
      gap.reason === "refused"
        ? {
            ...gap,
            remedy: `create the role if it does not exist, let its trust policy name ${caller.identity ?? "the auditing identity"}, and grant sts:AssumeRole on ${arn} to that identity`,
          }
        : gap,
    );
    return undefined;
  }
}
