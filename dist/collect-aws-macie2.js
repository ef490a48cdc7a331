import {
  onlyAnswers,
  pagesOf
} from "./collect-aws-pages.js";

// src/collect/aws/organization.ts
var expectedIn = ((members) => ({
  expected: members.map((({ account, name }) => ({
    provider: "aws",
    scope: account,
    ...name !== void 0 && name !== "" && { name }
  })))
}));
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
        const fault = `${JSON.stringify(Id ?? null)} is not an account id`;
        tally.damaged?.({ operation: "organizations:ListAccounts", elements: 1, fault });
        return [];
      });
    }
    if (listed === 0)
      throw new Error(
        "ListAccounts answered no account, and an organization has its management account"
      );
  } finally {
    client.destroy();
  }
}

// src/collect/aws/macie2.ts
import { uncategorized } from "./cli.js";
import { service } from "./scan.js";
var sensitive = 51;
var macie2 = service({
  id: "macie2",
  where: "regions",
  reads: ["bucketArn", "sensitivityScore", "errorCode", "id", "name", "category", "type"],
  client: async (config) => new (await import("./vendor/aws-sdk-client-macie2.js")).Macie2(config),
  lists: [
    {
      types: ["AWS::Macie::Session"],
      actions: [
        "macie2:DescribeBuckets",
        "macie2:GetMacieSession",
        "macie2:ListManagedDataIdentifiers",
        "macie2:ListResourceProfileDetections"
      ],
      async *list(here) {
        const { status } = await sessionOf(here);
        if (status !== "ENABLED") return;
        const listed = [];
        for await (const { buckets: buckets2 } of here.pages(
          "macie2:DescribeBuckets",
          (client, options, nextToken) => client.describeBuckets({ maxResults: 50, nextToken }, options),
          (page) => page.nextToken
        ))
          listed.push(...buckets2 ?? []);
        const isSensitive = ({ sensitivityScore = 0 }) => sensitivityScore >= sensitive;
        const type = "AWS::Macie::Session";
        const id = here.arn("macie2", "session");
        const session = { type, id, name: `Macie in ${here.region}` };
        const part = async (action, otherwise, work) => {
          const draft = { ...session, properties: {} };
          await here.attach(draft, "value", action, work);
          return draft.properties.value ?? otherwise;
        };
        const categories = listed.some(isSensitive) ? await part("macie2:ListManagedDataIdentifiers", noCategories, () => categoriesOf(here)) : noCategories;
        const buckets = await here.each(listed, async (bucket) => {
          const { bucketArn, sensitivityScore, errorCode } = bucket;
          const types = isSensitive(bucket) ? await part(
            "macie2:ListResourceProfileDetections",
            [],
            () => typesIn(here, bucketArn, categories)
          ) : [];
          return { bucketArn, sensitivityScore, errorCode, types };
        });
        yield [{ ...session, properties: { buckets } }];
      }
    }
  ]
});
var noCategories = /* @__PURE__ */ new Map();
async function sessionOf({ call }) {
  try {
    return await call(
      "macie2:GetMacieSession",
      (client, options) => client.getMacieSession({}, options)
    );
  } catch (error) {
    const { name, message } = Object(error);
    if (name === "AccessDeniedException" && /macie is not enabled/i.test(message ?? "")) return {};
    throw error;
  }
}
async function categoriesOf({ pages }) {
  const categories = /* @__PURE__ */ new Map();
  for await (const { items } of pages(
    "macie2:ListManagedDataIdentifiers",
    (client, options, nextToken) => client.listManagedDataIdentifiers({ nextToken }, options),
    (page) => page.nextToken
  ))
    for (const { id, category } of items ?? [])
      if (id !== void 0 && category !== void 0) categories.set(id, category);
  return categories;
}
async function typesIn({ pages }, resourceArn, categories) {
  const types = /* @__PURE__ */ new Set();
  for await (const { detections } of pages(
    "macie2:ListResourceProfileDetections",
    (client, options, nextToken) => client.listResourceProfileDetections({ resourceArn, nextToken }, options),
    (page) => page.nextToken
  ))
    for (const { id, name, suppressed, type } of detections ?? []) {
      if (suppressed === true) continue;
      const category = type === "CUSTOM" ? "CUSTOM_IDENTIFIER" : categories.get(id ?? "");
      for (const word of [category ?? uncategorized, name, id])
        if (word !== void 0) types.add(word);
    }
  return [...types].sort();
}

// src/collect/aws/config-attempt.ts
import { TargetError } from "./cli.js";
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
  aggregatorActions,
  attempt,
  expectedIn,
  organizationActions,
  membersOf,
  macie2
};
