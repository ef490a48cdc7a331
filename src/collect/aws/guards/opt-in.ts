/** Which opt-in regions each account has left off: asked of Account Management, for member accounts by the management account. */
import type { AwsNode } from "../../../guard-model.ts";
import type { Gap } from "../../../model.ts";
import { damageLog } from "../damage.ts";
import { onlyAnswers } from "../only-answers.ts";
import { pagesOf } from "../pages.ts";
import { refusalGap, refusalOf } from "../refusal.ts";
import type { Scan } from "../scan.ts";

const action = "account:ListRegions";

/** Of an account that did not answer, every region counts as switched on, and a gap says so. */
export async function disabledRegions(
  { caller, configure, limit, signal }: Scan,
  nodes: readonly AwsNode[],
  gaps: Gap[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { Account } = await import("@aws-sdk/client-account");
  const client = onlyAnswers(new Account(configure(caller.home)));
  const disabled = new Map<string, ReadonlySet<string>>();
  const faults = new Map<string, { readonly gap: Gap; accounts: number }>();
  const accounts = nodes.filter(({ kind }) => kind === "account").map(({ id }) => id);
  try {
    await Promise.all(
      accounts.map(async (account) => {
        const damages = damageLog();
        const place = { scope: caller.account, region: "global", service: "account", action };
        try {
          const off = new Set<string>();
          const pages = pagesOf(
            { limit, signal },
            { calls: 0, damaged: damages.add },
            action,
            (options, NextToken) =>
              client.listRegions(
                // An account may not name itself.
                {
                  MaxResults: 50,
                  NextToken,
                  ...(account !== caller.account && { AccountId: account }),
                },
                options,
              ),
            ({ NextToken }) => NextToken,
          );
          for await (const { Regions = [] } of pages)
            for (const { RegionName = "", RegionOptStatus } of Regions)
              if (RegionOptStatus === "DISABLED") off.add(RegionName);
          disabled.set(account, off);
          gaps.push(...damages.gaps(place, "region"));
        } catch (error) {
          const refusal = refusalOf(error, signal);
          const key = `${refusal.kind} ${refusal.kind === "refused" ? "" : refusal.said}`;
          const known = faults.get(key);
          if (known) known.accounts++;
          else
            faults.set(key, {
              gap: refusalGap(
                refusal,
                place,
                "which opt-in regions are switched off is not known, so that all count as switched on",
              ),
              accounts: 1,
            });
        }
      }),
    );
  } finally {
    client.destroy();
  }
  for (const { gap, accounts: concerned } of faults.values())
    gaps.push({
      ...gap,
      resources: concerned,
      ...(gap.reason === "refused" && {
        remedy: `grant ${action}, and switch trusted access for AWS Account Management on in the organization`,
      }),
    });
  return disabled;
}
