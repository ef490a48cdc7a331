/** The accounts of the caller's organization, in whatever state. */
import type { Batch } from "../collect.ts";
import { onlyAnswers } from "./only-answers.ts";
import { pagesOf } from "./pages.ts";
import type { Configure } from "./service.ts";
import type { Session, Tally } from "./session.ts";

export interface Member {
  readonly account: string;
  readonly name: string;
  /** As Organizations says it; empty where it does not. */
  readonly state: string;
}

/** As those that a scan is to look at. */
export const expectedIn = (
  members: readonly (Pick<Member, "account"> & Partial<Pick<Member, "name">>)[],
): Batch => ({
  expected: members.map(({ account, name }) => ({
    provider: "aws",
    scope: account,
    ...(name !== undefined && name !== "" && { name }),
  })),
});

/** What the listing of the organization itself takes, beside the role in each account. */
export const organizationActions = ["organizations:ListAccounts", "sts:AssumeRole"] as const;

/**
 * Every page of ListAccounts. The control plane of Organizations is in one region of the
 * partition (N. Virginia, Brandenburg ...), which the SDK finds by itself; the management account
 * is not subject to service control policies, a delegated administrator's is.
 */
export async function* membersOf(
  configure: Configure,
  calls: Pick<Session, "limit" | "signal">,
  home: string,
  tally: Tally,
): AsyncGenerator<readonly Member[]> {
  const { Organizations } = await import("@aws-sdk/client-organizations");
  const client = onlyAnswers(new Organizations(configure(home)));
  const pages = pagesOf(
    calls,
    tally,
    "organizations:ListAccounts",
    (options, NextToken) =>
      client.listAccounts({ ...(NextToken !== undefined && { NextToken }) }, options),
    (page) => page.NextToken,
  );
  let listed = 0;
  try {
    for await (const { Accounts } of pages) {
      if (!Accounts) throw new Error("the answer of ListAccounts has no Accounts");
      listed += Accounts.length;
      // State has replaced Status, which ends on 2026-09-09 and which older emulators still send:
      // https://docs.aws.amazon.com/organizations/latest/APIReference/API_Account.html
      yield Accounts.flatMap(({ Id, Name = "", State, Status }) => {
        if (Id !== undefined && /^\d{12}$/.test(Id))
          return [{ account: Id, name: Name, state: State ?? Status ?? "" }];
        const fault = `${JSON.stringify(Id ?? null)} is not an account id`;
        tally.damaged?.({ operation: "organizations:ListAccounts", elements: 1, fault });
        return [];
      });
    }
    // https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html
    if (listed === 0)
      throw new Error(
        "ListAccounts answered no account, and an organization has its management account",
      );
  } finally {
    client.destroy();
  }
}
