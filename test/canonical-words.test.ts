/** A resource that two records name: the same words and the same classes, whichever of them came first. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Report, Resource } from "../src/model.ts";
import { temporaryFolder } from "./support/command.ts";
import { plain, reported } from "./support/estate.ts";
import { savedInventory } from "./support/saved-inventory.ts";

const queue = (scope: string, changes: Partial<Resource> = {}): Resource => ({
  id: "arn:aws:sqs:eu-west-3:111122223333:results",
  type: "AWS::SQS::Queue",
  provider: "aws",
  scope,
  location: "eu-west-3",
  name: "results",
  labels: {},
  properties: {},
  source: "test",
  ...changes,
});

/** Both orders of two records, with what the policy says. */
async function bothOrders(
  one: Resource,
  other: Resource,
  policy = "boundary: { countries: [DE] }\n",
): Promise<readonly Report[]> {
  const cwd = temporaryFolder();
  const policyFile = join(cwd, "data-boundary.yml");
  writeFileSync(policyFile, policy);
  const texts: string[] = [];
  for (const records of [
    [one, other],
    [other, one],
  ]) {
    const file = join(cwd, "e.ndjson");
    writeFileSync(file, savedInventory(records));
    texts.push(plain((await reported({ targets: [file], policyFile, placements: true })).json));
  }
  return texts.map((text) => JSON.parse(text) as Report);
}

test.each<[string, Partial<Resource>]>([
  ["the account", { scope: "444455556666" }],
  ["a spelling of the region", { location: "EU-WEST-3" }],
  ["a name", { name: "results of the laboratory" }],
])("two records that differ in %s: one finding, in the same words", async (_, changes) => {
  const [first, second] = await bothOrders(queue("111122223333"), queue("111122223333", changes));
  expect(first!.findings).toHaveLength(1);
  expect([...first!.placements!]).toHaveLength(1);
  expect(second!.findings).toEqual(first!.findings);
  expect(second!.placements).toEqual(first!.placements);
  expect(second!.summary).toEqual(first!.summary);
});

test("an exception is counted once, and still holds in the other words", async () => {
  const policy = `boundary: { countries: [DE] }
exceptions:
  - rule: home-outside
    resource: "*:results"
    reason: agreed
    approvedBy: dpo
    expires: 2099-01-01
`;
  const [first, second] = await bothOrders(
    queue("444455556666"),
    queue("111122223333", { location: "EU-WEST-3" }),
    policy,
  );
  expect(first!.exceptions).toMatchObject([{ matches: 1 }]);
  expect([...first!.findings]).toMatchObject([
    { resource: { scope: "111122223333" }, exception: { reason: "agreed" } },
  ]);
  expect(second!.findings).toEqual(first!.findings);
  expect(second!.exceptions).toEqual(first!.exceptions);
});

test("labels that only the later record has decide the class as well", async () => {
  const policy = `boundary: eea
classes:
  patient:
    tags: { data-class: [patient] }
    boundary: { countries: [DE] }
  public:
    tags: { data-class: [public] }
    boundary: anywhere
`;
  const labelled = queue("444455556666", { labels: { "data-class": "patient" } });
  const reports = await bothOrders(queue("111122223333"), labelled, policy);
  for (const { findings } of reports)
    expect([...findings]).toMatchObject([{ rule: "home-outside", classes: ["patient"] }]);
  expect(reports[1]!.findings).toEqual(reports[0]!.findings);

  const abroad = { id: queue("").id.replace("eu-west-3", "us-east-1"), location: "us-east-1" };
  for (const { findings } of await bothOrders(
    queue("111122223333", abroad),
    queue("444455556666", { ...abroad, labels: { "data-class": "public" } }),
    policy,
  ))
    expect(findings).toEqual([]);
});

/** Two workspaces that claim one customer id, and what sends its logs to that id. */
test("a name that two resources claim means both, wherever it is referred to", async () => {
  const group = "/subscriptions/0f/resourceGroups/g/providers";
  const azure = { provider: "azure", scope: "0f", labels: {}, source: "test" } as const;
  const workspace = (name: string, location: string): Resource => ({
    ...azure,
    id: `${group}/Microsoft.OperationalInsights/workspaces/${name}`,
    type: "Microsoft.OperationalInsights/workspaces",
    name,
    location,
    properties: { properties: { customerId: "c0ffee00-0000-4000-8000-000000000001" } },
  });
  const apps: Resource = {
    ...azure,
    id: `${group}/Microsoft.App/managedEnvironments/apps`,
    type: "Microsoft.App/managedEnvironments",
    name: "apps",
    location: "germanywestcentral",
    properties: {
      properties: {
        appLogsConfiguration: {
          destination: "log-analytics",
          logAnalyticsConfiguration: { customerId: "c0ffee00-0000-4000-8000-000000000001" },
        },
      },
    },
  };
  const all = [workspace("a", "francecentral"), apps, workspace("b", "eastus")];
  for (const records of [all, all.toReversed(), [all[0]!, all[2]!, apps]]) {
    const file = join(temporaryFolder(), "e.ndjson");
    writeFileSync(file, savedInventory(records));
    const { json } = await reported({ targets: [file], placements: true });
    const { placements } = JSON.parse(json) as Report;
    const sent = [...placements!].filter(
      ({ resource, role }) => resource.name === "apps" && role === "log",
    );
    expect(sent.map(({ location }) => location.code).sort()).toEqual(["eastus", "francecentral"]);
  }
});
