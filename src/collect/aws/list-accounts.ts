/** Lists the accounts of the organization, and says what of it could not be listed or scanned. */
import type { Gap } from "../../model.ts";
import type { Batch } from "../collect.ts";
import { damageLog } from "./damage.ts";
import { type Member, membersOf, organizationActions } from "./organization.ts";
import { type Refusal, refusalGap, refusalOf, statusOf } from "./refusal.ts";
import type { Scan } from "./scan.ts";
import type { Tally } from "./session.ts";
import { unknownAccount } from "./whoami.ts";

/**
 * `take` gets each page of those that can be scanned; the answer is what is known of the rest. Of several shards
 * each lists them, and one reports what they all saw.
 */
export async function listAccounts(
  { configure, caller, limit, signal, options }: Scan,
  take: (members: readonly Member[]) => Promise<void>,
): Promise<Batch> {
  const own = caller.account;
  const isMine = (account: string): boolean => options.isMine?.("aws", account) ?? true;
  const known = new Set(own === unknownAccount ? [] : [own]);
  const shut = new Map<string, Member>();
  const place = { scope: own, region: "global", service: "organizations" };
  const damages = damageLog();
  const tally: Tally = { calls: 0, damaged: damages.add };
  let unseen: unknown;
  try {
    for await (const page of membersOf(configure, { limit, signal }, caller.home, tally)) {
      for (const member of page)
        if (!known.has(member.account) && isShut(member)) shut.set(member.account, member);
      // One that another page calls active is scanned.
      const open = page.filter((member) => !isShut(member));
      for (const { account } of open) {
        shut.delete(account);
        known.add(account);
      }
      await take(open);
    }
  } catch (error) {
    unseen = error;
  }
  const refusal = unseen === undefined ? undefined : refusalOf(unseen, signal);
  const action = organizationActions[0];
  const lost = damages.gaps({ ...place, action }, "accounts");
  const closed = [...shut.values()].filter(({ account }) => isMine(account));
  return {
    gaps: [
      ...(refusal
        ? [
            {
              ...refusalGap(
                refusal,
                { ...place, action },
                known.size > 1
                  ? "not all accounts of the organization were listed"
                  : "the accounts of the organization were not listed, so only the caller's own was scanned",
              ),
              ...remedyOfListing(refusal),
            },
          ]
        : []),
      ...lost,
      ...closed.map(gapOfShut),
    ],
    coverage: [
      ...(refusal || lost.length > 0 || isMine(own)
        ? [
            {
              provider: "aws" as const,
              ...place,
              status: refusal
                ? statusOf(refusal.kind, known.size - 1)
                : lost.length > 0
                  ? ("partial" as const)
                  : ("complete" as const),
              resources: 0,
              calls: tally.calls,
            },
          ]
        : []),
      ...closed.map(({ account, state }) => ({
        provider: "aws" as const,
        scope: account,
        region: "*",
        service: `account ${state.toLowerCase().replaceAll("_", " ")}`,
        status: "failed" as const,
        resources: 0,
        calls: 0,
      })),
    ],
  };
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
  detail: `the account was not checked: its state is ${state}, in which no role can be assumed; AWS keeps the data of a closed account for 90 days`,
  remedy:
    "reopen the account and scan it, wait until it is gone from the organization, or accept the gap with an exception",
});

/** A grant to a member account does not help: only the management account and its delegates can list. */
const remedyOfListing = ({ kind, said }: Refusal): { readonly remedy?: string } =>
  /AWSOrganizationsNotInUse/.test(said)
    ? { remedy: "the account is in no organization: scan aws or aws:ACCOUNT" }
    : kind === "refused"
      ? {
          remedy: `scan from the management account or a delegated administrator of the organization, with ${organizationActions[0]} granted there`,
        }
      : {};
