import {
  onlyAnswers,
  pagesOf
} from "./collect-aws-pages.js";
import {
  TargetError
} from "./model.js";

// src/collect/aws/organization.ts
var expectedIn = (members) => ({
  expected: members.map(({ account, name }) => ({
    provider: "aws",
    scope: account,
    ...name !== void 0 && name !== "" && { name }
  }))
});
var organizationActions = ["organizations:ListAccounts", "sts:AssumeRole"];
async function* membersOf(configure, calls, home, tally) {
  const { Organizations } = await import("./vendor/aws-sdk-client-organizations.js");
  const client = onlyAnswers(new Organizations(configure(home)));
  const pages = pagesOf(
    calls,
    tally,
    "organizations:ListAccounts",
    (options, NextToken) => client.listAccounts({ ...NextToken !== void 0 && { NextToken } }, options),
    (page) => page.NextToken
  );
  let listed = 0;
  try {
    for await (const { Accounts } of pages) {
      if (!Accounts) throw new Error("the answer of ListAccounts has no Accounts");
      listed += Accounts.length;
      yield Accounts.flatMap(({ Id, Name = "", State, Status }) => {
        if (Id !== void 0 && /^\d{12}$/.test(Id))
          return [{ account: Id, name: Name, state: State ?? Status ?? "" }];
        const fault = `${JSON.stringify(Id ?? null)} is no account id`;
        tally.damaged?.({ operation: "organizations:ListAccounts", elements: 1, fault });
        return [];
      });
    }
    if (listed === 0)
      throw new Error(
        "ListAccounts answered no account, and an organisation has its management account"
      );
  } finally {
    client.destroy();
  }
}

// src/collect/aws/config-attempt.ts
var aggregatorActions = [
  "config:DescribeConfigurationAggregators",
  "config:DescribeConfigurationAggregatorSourcesStatus",
  "config:GetAggregateDiscoveredResourceCounts",
  "config:SelectAggregateResourceConfig"
];
async function attempt(work, failed) {
  try {
    return await work;
  } catch (error) {
    if (error instanceof TargetError) throw error;
    await failed(error);
    return void 0;
  }
}

export {
  expectedIn,
  organizationActions,
  membersOf,
  aggregatorActions,
  attempt
};
